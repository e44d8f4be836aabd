"""How are differences between months of a co-operative put to those who ask?"""

from collections.abc import Iterable

from app.engine.porukka.result import Totals
from app.explanation import Cell, Count, Explanation, Month, Part, Sentence, Table, Word
from app.services.people import People
from app.services.porukka.answer_invoice import euros
from app.services.porukka.comparison import Comparison, Standing

_MONEY = ("earned", "set_off", "paid", "invoiced_net", "invoiced_vat", "invoiced_gross")


def comparison_answer(people: People, comparison: Comparison, most: int) -> Explanation:
    """Show two sides beside each other, and who differs."""
    before, after = comparison.before, comparison.after
    title = Sentence(
        "title.comparison",
        {"before": Month(before.period), "after": Month(after.period)},
    )
    parts = [
        Part(Sentence("heading.totals"), (), totals_table(before.totals, after.totals)),
        Part(Sentence("heading.statuses"), (), _statuses(comparison)),
        _members(people, comparison, most),
        _invoices(people, comparison, most),
        *_moves(people, comparison, most),
    ]
    if comparison.is_same:
        parts = [Part(None, (Sentence("says.same"),)), *parts[:1]]
    return Explanation(
        title,
        tuple(part for part in parts if part.table is None or part.table.rows),
        before.is_projection or after.is_projection,
    )


def totals_table(before: Totals, after: Totals) -> Table:
    """Show the sums of two months beside each other."""
    rows: list[tuple[Cell, ...]] = []
    for name in _MONEY:
        one, other = getattr(before, name), getattr(after, name)
        label = Word(f"total.{name}")
        rows.append((label, euros(one), euros(other), euros(other - one)))
    one, other = before.trials_ended, after.trials_ended
    label = Word("total.trials_ended")
    rows.append((label, Count(one), Count(other), Count(other - one)))
    return Table(("total", "before", "after", "change"), tuple(rows))


def _statuses(comparison: Comparison) -> Table:
    rows = tuple(
        (Word(f"status.{status}"), Count(one), Count(other), Count(other - one))
        for status, (one, other) in comparison.statuses.items()
        if one != other
    )
    return Table(("status", "before", "after", "change"), rows)


def _members(people: People, comparison: Comparison, most: int) -> Part:
    shown = comparison.members[:most]
    people.meet(shown)
    rows: list[tuple[Cell, ...]] = []
    for key in shown:
        one, other = comparison.standings(key)
        rows.append(
            (
                people(key),
                _status(one),
                _status(other),
                euros(one.earned),
                euros(other.earned),
                euros(one.received),
                euros(other.received),
                euros(one.credit),
                euros(other.credit),
            )
        )
    columns = (
        *("member", "was_status", "is_status", "earned_before", "earned_after"),
        *("received_before", "received_after", "credit_before", "credit_after"),
    )
    count = Sentence("says.listed", {"count": Count(len(comparison.members))})
    return Part(Sentence("heading.members"), (count,), Table(columns, tuple(rows)))


def _status(standing: Standing) -> Cell:
    return None if standing.status is None else Word(f"status.{standing.status}")


def _invoices(people: People, comparison: Comparison, most: int) -> Part:
    shown = comparison.invoices[:most]
    people.meet(key for key, _kind in shown)
    rows: list[tuple[Cell, ...]] = []
    for key, kind in shown:
        one, other = comparison.amounts((key, kind))
        label = Word(f"invoice.{kind}")
        rows.append((people(key), label, euros(one), euros(other), euros(other - one)))
    columns = ("member", "item", "before", "after", "change")
    return Part(Sentence("heading.invoices"), (), Table(columns, tuple(rows)))


def _moves(people: People, comparison: Comparison, most: int) -> Iterable[Part]:
    headings = {"joined": "joined", "left": "left", "moved": "other_referrer"}
    for name, heading in headings.items():
        keys = getattr(comparison, name)
        people.meet(keys[:most])
        rows = tuple((people(key),) for key in keys[:most])
        count = Sentence("says.listed", {"count": Count(len(keys))})
        yield Part(Sentence(f"heading.{heading}"), (count,), Table(("member",), rows))
