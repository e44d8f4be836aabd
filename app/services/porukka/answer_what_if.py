"""How is the outcome of a co-operative's scenario put to those who ask?"""

from app.engine.columns import IntColumn
from app.explanation import Cell, Count, Explanation, Month, Part, Sentence, Table, Word
from app.formats import Currency
from app.services.people import People
from app.services.porukka.answer_comparison import totals_table
from app.services.porukka.answer_invoice import euros
from app.services.porukka.outcome import BANDS_CENTS, Outcome
from app.services.spread import spread, spread_table


def what_if_answer(people: People, outcome: Outcome, most: int) -> Explanation:
    """Show totals, winners, losers and how commissions are spread."""
    months = outcome.months
    title = Sentence(
        "title.what_if",
        {"first": Month(months[0].period), "last": Month(months[-1].period)},
    )
    parts = [Part(None, (Sentence("says.worked_out_only"),))]
    if outcome.is_identical:
        parts.append(Part(None, (Sentence("says.identical"),)))
    parts.append(Part(Sentence("heading.month_by_month"), (), _months(outcome)))
    if len(months) == 1:
        totals = totals_table(months[0].before, months[0].after)
        parts.append(Part(Sentence("heading.totals"), (), totals))
    counts = spread(outcome.earned_before, outcome.earned_after, BANDS_CENTS)
    bands = spread_table(counts, BANDS_CENTS, Currency.EURO, "band_euros")
    parts += [
        _people(people, outcome, "winners", outcome.winners(), most),
        _people(people, outcome, "losers", outcome.losers(), most),
        Part(Sentence("heading.commissions_spread"), (), bands),
    ]
    return Explanation(title, tuple(parts), any(month.is_open for month in months))


def _months(outcome: Outcome) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            Month(one.period),
            euros(one.before.earned),
            euros(one.after.earned),
            euros(one.before.set_off + one.before.paid),
            euros(one.after.set_off + one.after.paid),
            euros(one.before.invoiced_gross),
            euros(one.after.invoiced_gross),
            Word("yes" if one.is_identical else "no"),
        )
        for one in outcome.months
    ]
    columns = (
        *("month", "earned_before", "earned_after", "received_before"),
        *("received_after", "invoiced_before", "invoiced_after", "identical"),
    )
    return Table(columns, tuple(rows))


def _people(
    people: People, outcome: Outcome, name: str, rows: IntColumn, most: int
) -> Part:
    columns = [column[rows[:most]].tolist() for column in outcome.columns]
    people.meet(columns[0])
    listed: tuple[tuple[Cell, ...], ...] = tuple(
        (people(key), *map(euros, figures))
        for key, *figures in zip(*columns, strict=True)
    )
    count = Sentence("says.listed", {"count": Count(len(rows))})
    names = (
        *("member", "earned_before", "earned_after"),
        *("received_before", "received_after"),
    )
    return Part(Sentence(f"heading.{name}"), (count,), Table(names, listed))
