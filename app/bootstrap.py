"""How do the parts of the program come together?"""

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import replace as replaced
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from app.calendars import Period
from app.downline.trail import Trails
from app.errors import AppError
from app.models.audit import AuditHead
from app.models.backup import RestoreRecord, backup_to, restore
from app.models.database_errors import PassphraseNeeded, WrongPassphrase
from app.models.later_payment import (
    LaterFile,
    note_later_files,
    payments_of,
    unknown_files,
)
from app.models.session import OrganisationFile
from app.models.setting import settings
from app.progress import Progress
from app.resources import plan_readings, plan_template
from app.services.billing import Billing
from app.services.campaigns import Campaigns
from app.services.closing import Closing
from app.services.correcting import Corrector
from app.services.dashboards import Dashboards
from app.services.demo.co_operative import CoOperativeDemo
from app.services.demo.co_operative import Desk as DemoDesk
from app.services.demo.filling import Demo
from app.services.documents import Documents
from app.services.downline import Downline
from app.services.explaining import Answers, Explaining
from app.services.exports import Exports
from app.services.farhan.answers import FarhanAnswers
from app.services.farhan.books import FarhanBooks
from app.services.farhan.comparing import Comparing
from app.services.farhan.correcting import FarhanCorrector
from app.services.farhan.imports import farhan_importers
from app.services.farhan.papers import FarhanPapers
from app.services.farhan.trails import FarhanTrails
from app.services.farhan.what_if import WhatIf
from app.services.home import Home
from app.services.imports.importers import DocumentImporter, Importer
from app.services.imports.intake import Imports
from app.services.journal import Journal
from app.services.kept_registers import KeptRegisters
from app.services.member_bulk import MemberBulk
from app.services.member_card import MemberCard
from app.services.member_list import MemberList
from app.services.member_registers import MemberRegisters
from app.services.members import Members
from app.services.organisations import Organisations, begin_plan
from app.services.payments.filing import Payments
from app.services.plan_books import PlanBooks
from app.services.plan_papers import PlanPapers
from app.services.plan_values import PlanValues
from app.services.porukka.answers import PorukkaAnswers
from app.services.porukka.books import PorukkaBooks
from app.services.porukka.correcting import PorukkaCorrector
from app.services.porukka.imports import porukka_documents, porukka_importers
from app.services.porukka.packages import Packages
from app.services.porukka.papers import PorukkaPapers
from app.services.porukka.trails import PorukkaTrails
from app.services.products import Products
from app.services.referrers import Referrers
from app.services.registers import Registers
from app.services.sales import Sales
from app.services.scenarios import Scenarios
from app.services.settings import Settings
from app.services.shop import Shop
from app.services.statements import Statements
from app.services.verification import Verification

_BOOKS: Mapping[str, PlanBooks] = {
    books.plan: books for books in (FarhanBooks(), PorukkaBooks())
}
_PAPERS: Mapping[str, PlanPapers] = {
    "farhan": FarhanPapers(),
    "porukka": PorukkaPapers(),
}
PLANS = tuple(_BOOKS)


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


@dataclass(frozen=True)
class Office:
    """An open organisation with every service that works on it."""

    file: OrganisationFile
    organisations: Organisations
    plan_values: PlanValues
    settings: Settings
    members: Members
    member_list: MemberList
    member_card: MemberCard
    member_bulk: MemberBulk
    home: Home
    dashboards: Dashboards
    downline: Downline
    trails: Trails
    imports: Imports
    closing: Closing
    exports: Exports
    statements: Statements
    documents: Documents
    packages: Packages
    payments: Payments
    billing: Billing
    verification: Verification
    journal: Journal
    registers: Registers
    sales: Sales
    products: Products
    referrers: Referrers
    campaigns: Campaigns
    kept_registers: KeptRegisters
    member_registers: MemberRegisters
    shop: Shop
    explaining: Explaining
    correcting: Corrector
    comparing: Comparing
    what_if: WhatIf
    scenarios: Scenarios

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.file.close()


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
    text = plan_template(plan)
    OrganisationFile.create(
        path,
        plan=plan,
        name=name,
        clock=now,
        actor=actor(),
        passphrase=passphrase,
        begin=lambda writing: begin_plan(writing, _BOOKS[plan], text, options),
    ).close()


def open_office(path: Path, passphrase: Callable[[], str | None]) -> Office:
    """Open an organisation file with all its services.

    Raises:
        FileProblem: The file can't be opened.
    """
    file = OrganisationFile.open(path, clock=now, actor=actor(), passphrase=passphrase)
    with file.reading() as reading:
        books = _BOOKS[settings(reading)["plan"]]
    return Office(
        file=file,
        organisations=Organisations(file, books),
        plan_values=PlanValues(file, books, plan_readings(books.plan)),
        settings=Settings(file, books),
        members=Members(file, books.members),
        member_list=MemberList(file, books),
        member_card=MemberCard(file, books),
        member_bulk=MemberBulk(file, books),
        home=Home(file, books, now),
        dashboards=Dashboards(file, books),
        downline=Downline(file, now),
        trails=_trails(books, file),
        imports=Imports(file, _importers(books), _documents(books)),
        closing=Closing(file, books),
        exports=Exports(file, books),
        statements=Statements(file, _PAPERS[books.plan]),
        documents=Documents(file, _PAPERS[books.plan]),
        packages=Packages(file),
        payments=Payments(file, books),
        billing=Billing(file),
        verification=Verification(file, books),
        journal=Journal(file),
        registers=Registers(file),
        sales=Sales(file),
        products=Products(file),
        referrers=Referrers(file, books.members),
        campaigns=Campaigns(file),
        kept_registers=KeptRegisters(file),
        member_registers=MemberRegisters(file),
        shop=Shop(file),
        explaining=Explaining(file, _answers(books)),
        correcting=_corrector(file, books),
        comparing=Comparing(file),
        what_if=WhatIf(file),
        scenarios=Scenarios(file),
    )


def _importers(books: PlanBooks) -> Mapping[str, Importer]:
    """Return how each kind of file of a plan is taken."""
    if books.plan == "farhan":
        return farhan_importers(plan_template("farhan"))
    return porukka_importers()


def _trails(books: PlanBooks, file: OrganisationFile) -> Trails:
    """Return what follows the payouts of a plan."""
    return FarhanTrails(file) if books.plan == "farhan" else PorukkaTrails(file)


def _answers(books: PlanBooks) -> Answers:
    """Return what answers the questions about a plan's figures."""
    if books.plan == "farhan":
        return FarhanAnswers()
    return PorukkaAnswers()


def _documents(books: PlanBooks) -> Mapping[str, DocumentImporter]:
    """Return how each kind of file of a plan that is no table is taken."""
    return porukka_documents() if books.plan == "porukka" else {}


def _corrector(file: OrganisationFile, books: PlanBooks) -> Corrector:
    """Return what corrects the closed months of a plan."""
    if books.plan == "farhan":
        return FarhanCorrector(file)
    return PorukkaCorrector(file)


def wants_passphrase(refusal: AppError) -> bool:
    """Return whether a file did not open for want of its right passphrase."""
    return isinstance(refusal, PassphraseNeeded | WrongPassphrase)


def back_up(office: Office, to: Path) -> AuditHead:
    """Write a verified copy and return the head of its audit journal.

    Raises:
        FileProblem: The copy can't be written.
    """
    return backup_to(office.file, to).head


def put_back(
    source: Path, target: Path, passphrase: Callable[[], str | None], *, replace: bool
) -> RestoreRecord:
    """Put a verified copy of a backup in place.

    Payment files that only the replaced file knows are noted in the restored one:
    their months can't be paid until it is said what became of each.

    Raises:
        FileProblem: The backup is damaged, or the target may not be written.
    """
    phrase = cache(passphrase)
    restored = restore(source, target, clock=now, passphrase=phrase, replace=replace)
    if restored.kept is None:
        return restored
    found = payments_of(restored.kept, phrase)
    later = found and _noted(restored.path, phrase, *found)
    return replaced(restored, later_files=later)


def _noted(
    path: Path,
    passphrase: Callable[[], str | None],
    origin: str,
    files: tuple[LaterFile, ...],
) -> tuple[LaterFile, ...] | None:
    """Note the payment files that restored books do not know, and return them."""
    if not files:
        return ()
    with OrganisationFile.open(
        path, clock=now, actor=actor(), passphrase=passphrase
    ) as file:
        with file.reading() as reading:
            later = unknown_files(reading, origin, files)
        if later:
            with file.writing() as writing:
                note_later_files(writing, later)
    return later


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


def _demo(office: Office, plan: str) -> Demo | CoOperativeDemo:
    """Return what fills a demonstration of a plan."""
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
