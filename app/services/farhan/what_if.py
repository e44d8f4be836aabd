"""What would months have paid with other readings, numbers or members?"""

from collections.abc import Mapping
from dataclasses import fields

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn, rows_of
from app.engine.farhan.result import PayoutFigures, Totals
from app.explanation import Explanation
from app.files.csv_write import write_table
from app.models.close import close_figures, live_close
from app.models.farhan.close import kept_digest, kept_part, read_close
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.progress import Progress, silent
from app.services.farhan.answer_what_if import what_if_answer
from app.services.farhan.change import Changer
from app.services.farhan.outcome import MonthOutcome, Outcome
from app.services.farhan.rerun import Alternative, RerunMonth, months_between, rerun
from app.services.people import People
from app.services.scenarios import Scenario


class FarhanWhatIf:
    """Works months of one Farhan organisation out otherwise; writes nothing to it."""

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
        with self._file.reading() as reading:
            changer = Changer(reading, scenario, first)
            alternative = Alternative(changer.plan, changer.people, changer.standing)
            months = []
            before, after = _Sums(), _Sums()
            for month in rerun(
                reading,
                months_between(first, last),
                alternative=alternative,
                progress=progress,
            ):
                totals, payouts = _as_it_is(reading, month)
                before.add(payouts)
                after.add(month.result.payouts)
                months.append(
                    MonthOutcome(
                        period=month.period,
                        is_open=month.close is None,
                        before=totals,
                        after=month.result.totals,
                        is_identical=month.close is not None
                        and kept_digest(kept_part(month.result))
                        == month.close.result_digest,
                    )
                )
        keys = np.union1d(before.keys, after.keys)
        return Outcome(
            months=tuple(months),
            member_id=keys,
            before_toman=before.at(keys),
            after_toman=after.at(keys),
            newcomers=changer.newcomers,
        )

    def shown(self, outcome: Outcome, most: int) -> Explanation:
        """Return an outcome to be shown, at most so many winners and losers."""
        with self._file.reading() as reading:
            people = People(reading)
            people.introduce(outcome.newcomers)
            return what_if_answer(people, outcome, most)

    def write(self, outcome: Outcome, target: str) -> None:
        """Write everybody's bonuses as CSV, `-` to standard output.

        Raises:
            UnwritableFile: The file can't be written.
        """
        with self._file.reading() as reading:
            people = People(reading)
            people.introduce(outcome.newcomers)
            people.meet(outcome.member_id.tolist())
            rows = (
                (people(key).code, before, after, after - before)
                for key, before, after in zip(
                    outcome.member_id.tolist(),
                    outcome.before_toman.tolist(),
                    outcome.after_toman.tolist(),
                    strict=True,
                )
            )
            write_table(target, ("member", "before", "after", "change"), rows)


class _Sums:
    """Bonuses by member, added up over months."""

    def __init__(self) -> None:
        self.keys: IntColumn = np.zeros(0, np.int64)
        self._sums: IntColumn = np.zeros(0, np.int64)

    def add(self, payouts: PayoutFigures) -> None:
        """Add the bonuses of one month."""
        keys = np.union1d(self.keys, payouts.member_id)
        sums = self.at(keys)
        sums[rows_of(keys, payouts.member_id)] += payouts.bonuses_toman
        self.keys, self._sums = keys, sums

    def at(self, keys: IntColumn) -> IntColumn:
        """Return the sum of each member, 0 for none."""
        return np.append(self._sums, 0)[rows_of(self.keys, keys)]


def _as_it_is(reading: Reading, month: RerunMonth) -> tuple[Totals, PayoutFigures]:
    """Return what a month has found, or would find as things stand."""
    close = live_close(reading, month.period)
    if close is None:
        (as_it_is,) = rerun(reading, [month.period])
        return as_it_is.result.totals, as_it_is.result.payouts
    figures: Mapping[str, int] = close_figures(reading, close.id)
    sums = {f.name: figures[f.name] for f in fields(Totals) if f.name != "is_capped"}
    totals = Totals(**sums, is_capped=bool(figures["is_capped"]))
    return totals, read_close(reading, close.id).payouts
