"""What would a co-operative's months have brought otherwise?"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.engine.porukka.fingerprint import digest_of
from app.engine.porukka.result import CloseResult, CreditFigures
from app.explanation import Explanation
from app.files.csv_write import write_table
from app.models.porukka.close import read_close
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import Progress, silent
from app.services.people import People
from app.services.porukka.answer_what_if import what_if_answer
from app.services.porukka.change import Changer
from app.services.porukka.outcome import MonthOutcome, Outcome
from app.services.porukka.rerun import RerunMonth, rerun
from app.services.scenarios import Scenario


class PorukkaWhatIf:
    """Works months of one co-operative out otherwise; writes nothing to it."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def run(
        self,
        scenario: Scenario,
        first: Period,
        last: Period,
        progress: Progress = silent,
    ) -> Outcome:
        """Work months out with a scenario, each going on from the one before.

        Args:
            scenario: What is different.
            first: First closed month, or the open one.
            last: Last month: closed, or the open one.
            progress: Told how many months are done.

        Raises:
            OutOfReach: A month is neither closed nor the next one to close.
            AppError: The scenario is not possible.
            UnsoundFigures: The engine cannot go on.
        """
        periods = [first]
        while periods[-1] < last:
            periods.append(periods[-1].next())
        months: list[MonthOutcome] = []
        before, after = _Sums(), _Sums()
        with self._file.reading() as reading:
            changer = Changer(reading, scenario, first)
            for month in rerun(reading, periods, changer, progress):
                as_it_is = _as_it_is(reading, month)
                before.add(as_it_is.credits)
                after.add(month.result.credits)
                months.append(
                    MonthOutcome(
                        period=month.period,
                        is_open=month.close is None,
                        before=as_it_is.totals,
                        after=month.result.totals,
                        is_identical=month.close is not None
                        and digest_of(month.result) == month.close.result_digest,
                    )
                )
        keys = sorted(before.keys | after.keys)
        return Outcome(
            months=tuple(months),
            member_id=np.array(keys, np.int64),
            earned_before=before.earned(keys),
            earned_after=after.earned(keys),
            paid_before=before.paid(keys),
            paid_after=after.paid(keys),
            newcomers=changer.newcomers,
        )

    def shown(self, outcome: Outcome, most: int) -> Explanation:
        """Return an outcome to be shown, at most so many winners and losers."""
        with self._file.reading() as reading:
            people = People(reading)
            people.introduce(outcome.newcomers)
            return what_if_answer(people, outcome, most)

    def write(self, outcome: Outcome, target: str) -> None:
        """Write everybody's commissions and payouts as CSV, `-` to standard output.

        Raises:
            UnwritableFile: The file can't be written.
        """
        header = ("member", "earned_before", "earned_after", "paid_before")
        with self._file.reading() as reading:
            people = People(reading)
            people.introduce(outcome.newcomers)
            people.meet(outcome.member_id.tolist())
            columns = (column.tolist() for column in outcome.columns)
            rows = (
                (people(key).code, *figures)
                for key, *figures in zip(*columns, strict=True)
            )
            write_table(target, (*header, "paid_after"), rows)


@dataclass(frozen=True)
class _Sum:
    earned_cents: int = 0
    paid_cents: int = 0


class _Sums:
    """Commissions and payouts by member, added up over months, in cents."""

    def __init__(self) -> None:
        self._sums: dict[int, _Sum] = {}

    @property
    def keys(self) -> set[int]:
        """Members with any commission or payout."""
        return {key for key, one in self._sums.items() if one != _Sum()}

    def add(self, rows: Iterable[CreditFigures]) -> None:
        """Add one month."""
        for row in rows:
            so_far = self._sums.get(row.member_id, _Sum())
            received = row.set_off_cents + row.paid_cents
            self._sums[row.member_id] = _Sum(
                so_far.earned_cents + row.earned_cents, so_far.paid_cents + received
            )

    def earned(self, keys: list[int]) -> IntColumn:
        """Return the commissions of members."""
        found = [self._sums.get(key, _Sum()).earned_cents for key in keys]
        return np.array(found, np.int64)

    def paid(self, keys: list[int]) -> IntColumn:
        """Return what members were paid or had set off."""
        found = [self._sums.get(key, _Sum()).paid_cents for key in keys]
        return np.array(found, np.int64)


def _as_it_is(reading: Reading, month: RerunMonth) -> CloseResult:
    """Return what a month has found, or would find as things stand."""
    if month.close is not None:
        return read_close(reading, month.close)
    unchanged = Changer(reading, Scenario(), month.period)
    (as_it_is,) = rerun(reading, [month.period], unchanged)
    return as_it_is.result
