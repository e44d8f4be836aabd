"""How is the outcome of a scenario put to those who ask?"""

from collections.abc import Iterable

from app.engine.columns import IntColumn
from app.explanation import (
    Cell,
    Count,
    Explanation,
    Money,
    Month,
    Part,
    Sentence,
    Table,
    Word,
)
from app.formats import Currency
from app.services.farhan.answer_comparison import headroom, totals_table
from app.services.farhan.outcome import BANDS_TOMAN, MonthOutcome, Outcome
from app.services.people import People
from app.services.spread import spread_table


def what_if_answer(people: People, outcome: Outcome, most: int) -> Explanation:
    """Show totals, the cap, winners, losers and how bonuses are spread."""
    months = outcome.months
    title = Sentence(
        "title.what_if",
        {"first": Month(months[0].period), "last": Month(months[-1].period)},
    )
    parts = [Part(None, (Sentence("says.worked_out_only"),))]
    if outcome.is_identical:
        parts.append(Part(None, (Sentence("says.identical"),)))
    parts.append(Part(Sentence("heading.month_by_month"), (), _months(months)))
    if len(months) == 1:
        totals = totals_table(months[0].before, months[0].after)
        parts.append(Part(Sentence("heading.totals"), (), totals))
    bands = spread_table(outcome.distribution(), BANDS_TOMAN, Currency.TOMAN, "band")
    winners, losers = outcome.winners(), outcome.losers()
    parts += [
        _people(people, outcome, "winners", winners, most),
        _people(people, outcome, "losers", losers, most),
        Part(Sentence("heading.distribution"), (), bands),
    ]
    return Explanation(title, tuple(parts))


def _months(months: Iterable[MonthOutcome]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            Month(one.period),
            Money(one.before.bonuses),
            Money(one.after.bonuses),
            Money(one.after.bonuses - one.before.bonuses),
            Money(headroom(one.before)),
            Money(headroom(one.after)),
            Word("yes" if one.is_identical else "no"),
        )
        for one in months
    ]
    columns = (
        *("month", "before", "after", "change"),
        *("headroom_before", "headroom_after", "identical"),
    )
    return Table(columns, tuple(rows))


def _people(
    people: People, outcome: Outcome, name: str, rows: IntColumn, most: int
) -> Part:
    shown = rows[:most]
    keys = outcome.member_id[shown].tolist()
    people.meet(keys)
    listed: list[tuple[Cell, ...]] = []
    for row, key in zip(shown.tolist(), keys, strict=True):
        before, after = int(outcome.before_toman[row]), int(outcome.after_toman[row])
        listed.append((people(key), Money(before), Money(after), Money(after - before)))
    count = Sentence("says.listed", {"count": Count(len(rows))})
    table = Table(("member", "before", "after", "change"), tuple(listed))
    return Part(Sentence(f"heading.{name}"), (count,), table)
