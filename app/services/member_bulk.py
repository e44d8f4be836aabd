"""What is done to many members at once, and what would it mean?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.errors import AppError
from app.models.bulk import select_in
from app.models.close import closed_through
from app.models.farhan.row import closed_member_ids
from app.models.member_history import decide
from app.models.member_list import filter_condition, ordered_member_ids, sum_of
from app.models.register import set_duties
from app.models.store.session import OrganisationFile
from app.models.writing import Reading, Writing
from app.progress import Progress, silent
from app.records.member_table import MemberFilter
from app.services.plan_books import PlanBooks
from app.services.reasons import given_reason

DUTIES, RELEASE = "duties", "release"
_CODES_AN_EVENT = 1_000


class NoMonthYet(AppError):
    """Before the first close nobody knows which month is meant."""

    template = (
        "no month is closed yet: bring the duties of the first month in with a file"
    )


class NobodyFits(AppError):
    """An act would change nothing."""

    template = "none of the members chosen is one for whom this can be done"


@dataclass(frozen=True)
class BulkLook:
    """What an act would do.

    Attributes:
        count: Members it would change.
        left_out: Members chosen for whom there is nothing to do.
        amount: What is held for those it would change, in toman.
        period: The first month that sees it.
    """

    count: int
    left_out: int
    amount: int
    period: Period


class MemberBulk:
    """Acts on many members of one organisation, all of them or nobody."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    @property
    def acts(self) -> Sequence[str]:
        """The acts that the plan knows: `duties` are done, `release` what is held."""
        has_duties = DUTIES in self._books.member_list.columns
        return (DUTIES, RELEASE) if has_duties else ()

    def look(self, act: str, keys: IntColumn) -> BulkLook:
        """Return what an act would do.

        Args:
            act: `duties` or `release`.
            keys: The members chosen.

        Raises:
            NoMonthYet: No month is closed yet.
        """
        with self._file.reading() as reading:
            period = _open_period(reading)
            fitting = self._fitting(reading, act, keys)
            amount = sum_of(reading, self._books.member_list, "held", fitting)
        return BulkLook(len(fitting), len(keys) - len(fitting), amount, period)

    def do(
        self, act: str, keys: IntColumn, reason: str, progress: Progress = silent
    ) -> BulkLook:
        """Carry an act out for all it fits, or for nobody.

        Args:
            act: `duties` or `release`.
            keys: The members chosen.
            reason: Why, for the journal.
            progress: Told of the members.

        Raises:
            NoMonthYet: No month is closed yet.
            NobodyFits: It fits none of the members.
            ReasonNeeded: The reason is empty.
        """
        reason = given_reason(reason)
        with self._file.writing() as writing:
            reading = writing.connection
            period = _open_period(reading)
            fitting = self._fitting(reading, act, keys)
            if not len(fitting):
                raise NobodyFits
            amount = sum_of(reading, self._books.member_list, "held", fitting)
            if act == DUTIES:
                _mark_duties(writing, fitting, period, reason, progress)
            else:
                for done, key in enumerate(fitting.tolist()):
                    progress("writing", done, len(fitting))
                    decide(writing, key, "release", period, reason)
        return BulkLook(len(fitting), len(keys) - len(fitting), amount, period)

    def _fitting(self, reading: Reading, act: str, keys: IntColumn) -> IntColumn:
        """Return those of the members chosen for whom there is something to do."""
        source = self._books.member_list
        if act == RELEASE:
            held = MemberFilter("held", least=1)
            conditions = [filter_condition(source, held)]
            able = closed_member_ids(reading)
        else:
            conditions = [
                filter_condition(source, MemberFilter("kind", ("representative",))),
                filter_condition(source, MemberFilter("duties", ("missed", ""))),
            ]
            able = keys
        found = ordered_member_ids(
            reading, source, "code", descending=False, conditions=conditions
        )
        return found[np.isin(found, keys) & np.isin(found, able)]


def _open_period(reading: Reading) -> Period:
    closed = closed_through(reading)
    if closed is None:
        raise NoMonthYet
    return closed.next()


def _mark_duties(
    writing: Writing, keys: IntColumn, period: Period, reason: str, progress: Progress
) -> None:
    """Record that members did their duties; the journal names them, some an event."""
    for start in range(0, len(keys), _CODES_AN_EVENT):
        progress("writing", start, len(keys))
        some = keys[start : start + _CODES_AN_EVENT].tolist()
        query = "SELECT code FROM member WHERE id IN ({keys})"
        codes = sorted(row[0] for row in select_in(writing.connection, query, some))
        writing.record(
            "duties_marked", str(period), {"members": codes, "reason": reason}
        )
        set_duties(
            writing,
            some,
            [period.number] * len(some),
            [True] * len(some),
            [reason] * len(some),
        )
