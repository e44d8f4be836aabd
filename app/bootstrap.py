"""How do the parts of the program come together?"""

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.calendars import Period
from app.errors import AppError
from app.models.audit import AuditHead
from app.models.database_errors import Damaged, PassphraseNeeded, WrongPassphrase
from app.models.store.automatic_backup import anchor_of
from app.models.store.backup import RestoreRecord, backup_to, restore
from app.models.store.later_payment import LaterFile, note_in_copy, payments_of
from app.models.store.session import OrganisationFile
from app.office import PLANS, Office, parts_of
from app.progress import Progress
from app.resources import plan_template

if TYPE_CHECKING:
    from app.services.demo.co_operative import CoOperativeDemo
    from app.services.demo.filling import Demo

__all__ = ["PLANS", "Office"]


@dataclass(frozen=True)
class DemoSize:
    """A demonstration organisation: its name, its first month, and how large it is."""

    name: str
    first_period: Period
    members: int
    periods: int


DEMOS: Mapping[str, DemoSize] = {
    "farhan": DemoSize("فرهان نمونه", Period(1405, 1), 500, 6),
    "porukka": DemoSize("Osuuskunta Malliporukka", Period(2023, 10), 60, 18),
}
DEMO_SEED = 1


def now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


def actor() -> str:
    """Return who works at this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def begin_office(
    path: Path,
    plan: str,
    name: str,
    options: Mapping[str, str],
    passphrase: str | None,
) -> None:
    """Make a new organisation file; a wrong option leaves no file behind.

    Raises:
        BadOption: An option does not exist, or not with its value.
        FileProblem: The file can't be made.
    """
    from app.services.organisations import begin_plan

    books, text = parts_of(plan).books, plan_template(plan)
    OrganisationFile.create(
        path,
        plan=plan,
        name=name,
        clock=now,
        actor=actor(),
        passphrase=passphrase,
        begin=lambda writing: begin_plan(writing, books, text, options),
    ).close()


def open_office(path: Path, passphrase: Callable[[], str | None]) -> Office:
    """Open an organisation file with all its services.

    Raises:
        FileProblem: The file can't be opened.
    """
    file = OrganisationFile.open(path, clock=now, actor=actor(), passphrase=passphrase)
    return Office(file, now)


def open_beside(path: Path, passphrase: str | None, *, is_read_only: bool) -> Office:
    """Open the file that the process which started this one has open, to work for it.

    Raises:
        FileProblem: The file can't be read any more.
    """
    file = OrganisationFile.open_beside(
        path,
        clock=now,
        actor=actor(),
        passphrase=passphrase,
        is_read_only=is_read_only,
    )
    return Office(file, now)


def wants_passphrase(refusal: AppError) -> bool:
    """Return whether a file did not open for want of its right passphrase."""
    return isinstance(refusal, PassphraseNeeded | WrongPassphrase)


def tells_damage(refusal: AppError) -> bool:
    """Return whether a file did not open because it is damaged."""
    return isinstance(refusal, Damaged)


def back_up(office: Office, to: Path) -> AuditHead:
    """Write a verified copy and return the head of its audit journal.

    Raises:
        FileProblem: The copy can't be written.
    """
    return backup_to(office.file, to).head


@dataclass(frozen=True)
class PutBack:
    """What a backup that was put in place has changed.

    Attributes:
        restored: What stands there now, and where the file before it is kept.
        later_files: Payment files of the replaced file which the restored one does
            not know; None where that can't be told.
    """

    restored: RestoreRecord
    later_files: tuple[LaterFile, ...] | None


def put_back(
    source: Path, target: Path, passphrase: Callable[[], str | None], *, replace: bool
) -> PutBack:
    """Put a verified copy of a backup in place.

    Payment files that only the replaced file knows are noted in the copy before it is
    put in place: their months can't be paid until it is said what became of each.
    An automatic backup must be the one that is noted beside it.

    Raises:
        FileProblem: The backup is damaged, or the target may not be written.
    """
    phrase = cache(passphrase)
    later: tuple[LaterFile, ...] | None = ()

    def note_payments(copy: Path) -> None:
        nonlocal later
        found = payments_of(target.resolve(), phrase)
        later = found and note_in_copy(
            copy, *found, clock=now, actor=actor(), passphrase=phrase
        )

    restored = restore(
        source,
        target,
        clock=now,
        passphrase=phrase,
        replace=replace,
        expected_head=anchor_of(source),
        before_swap=note_payments,
    )
    return PutBack(restored, later)


def make_demo(
    path: Path,
    *,
    seed: int,
    progress: Progress,
    plan: str = "farhan",
    members: int | None = None,
    periods: int | None = None,
    open_periods: int = 0,
) -> None:
    """Make an organisation of invented members.

    Args:
        path: Where to; nothing may be there.
        plan: Its plan.
        members: How many there are in the end; None for what suits the plan.
        periods: How many periods there are; None for what suits the plan.
        seed: The same seed gives the same organisation.
        progress: Told how far it is.
        open_periods: How many of the periods, the last ones, are left open.

    Raises:
        FileProblem: The file can't be made.
    """
    size = DEMOS[plan]
    begin_office(path, plan, size.name, {}, None)
    with open_office(path, lambda: None) as office:
        _demo(office, plan).fill(
            size.members if members is None else members,
            size.periods if periods is None else periods,
            seed,
            size.first_period,
            progress,
            open_periods=open_periods,
        )


def _demo(office: Office, plan: str) -> "Demo | CoOperativeDemo":
    """Return what fills a demonstration of a plan."""
    from app.services.demo.co_operative import CoOperativeDemo
    from app.services.demo.co_operative import Desk as DemoDesk
    from app.services.demo.filling import Demo

    if plan == "farhan":
        return Demo(office.imports, office.closing)
    return CoOperativeDemo(
        DemoDesk(
            office.file,
            office.imports,
            office.closing,
            office.packages,
            office.settings,
        )
    )


def ready_demo(
    path: Path,
    *,
    open_periods: int,
    progress: Progress,
    plan: str = "farhan",
    members: int | None = None,
    periods: int | None = None,
) -> bool:
    """Make a demonstration organisation, whole or not at all, unless it is there.

    Returns:
        Whether it was made now.

    Raises:
        FileProblem: The file can't be made.
        OSError: The folder can't be made.
    """
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="making-", dir=path.parent) as folder:
        part = Path(folder) / path.name
        make_demo(
            part,
            plan=plan,
            members=members,
            periods=periods,
            seed=DEMO_SEED,
            progress=progress,
            open_periods=open_periods,
        )
        part.replace(path)
    return True
