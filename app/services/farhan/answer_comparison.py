"""How are differences, and what would be, put to those who ask?"""

from collections.abc import Iterable

from app.engine.farhan.result import Totals
from app.explanation import (
    Cell,
    Count,
    Explanation,
    Money,
    Month,
    Part,
    RankName,
    Sentence,
    Table,
    Word,
)
from app.services.farhan.comparison import Comparison
from app.services.people import People

MONEY_TOTALS = ("sales", "discounts", "bonuses_before_cap", "bonuses", "cap")
_COUNTS = ("members", "qualified", "closed_now")


def comparison_answer(people: People, comparison: Comparison, most: int) -> Explanation:
    """Show two sides beside each other, and who differs."""
    before, after = comparison.before, comparison.after
    title = Sentence(
        "title.comparison",
        {"before": Month(before.period), "after": Month(after.period)},
    )
    parts = [
        Part(Sentence("heading.totals"), (), totals_table(before.totals, after.totals)),
        Part(Sentence("heading.kinds"), (), _kinds(comparison)),
        Part(Sentence("heading.ranks"), (), _ranks(comparison)),
        _members(people, comparison, most),
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
    """Show the sums of two closes beside each other."""
    rows: list[tuple[Cell, ...]] = []
    for name in MONEY_TOTALS:
        one, other = getattr(before, name), getattr(after, name)
        rows.append(
            (Word(f"total.{name}"), Money(one), Money(other), Money(other - one))
        )
    rows.append(_headroom(before, after))
    for name in _COUNTS:
        one, other = getattr(before, name), getattr(after, name)
        rows.append(
            (Word(f"total.{name}"), Count(one), Count(other), Count(other - one))
        )
    return Table(("total", "before", "after", "change"), tuple(rows))


def headroom(totals: Totals) -> int:
    """Return what the cap leaves, below 0 for what it cuts off, in toman."""
    return totals.cap - totals.discounts - totals.bonuses_before_cap


def _headroom(before: Totals, after: Totals) -> tuple[Cell, ...]:
    one, other = headroom(before), headroom(after)
    return (Word("total.headroom"), Money(one), Money(other), Money(other - one))


def _kinds(comparison: Comparison) -> Table:
    rows = tuple(
        (
            Word(f"kind.{one.kind.name.lower()}"),
            Count(one.lines_before),
            Count(one.lines_after),
            Money(one.toman_before),
            Money(one.toman_after),
            Money(one.toman_after - one.toman_before),
        )
        for one in comparison.kinds
        if one.lines_before or one.lines_after
    )
    columns = ("kind", "lines_before", "lines_after", "before", "after", "change")
    return Table(columns, rows)


def _ranks(comparison: Comparison) -> Table:
    rows = tuple(
        (RankName(rank), Count(before), Count(after), Count(after - before))
        for rank, (before, after) in enumerate(comparison.ranks)
        if before != after
    )
    return Table(("rank", "before", "after", "change"), rows)


def _members(people: People, comparison: Comparison, most: int) -> Part:
    found = comparison.members
    keys = found.member_id[:most].tolist()
    people.meet(keys)
    rows = tuple(
        (
            people(key),
            RankName(int(found.rank_before[row])),
            RankName(int(found.rank_after[row])),
            Money(int(found.bonuses_before[row])),
            Money(int(found.bonuses_after[row])),
            Money(int(found.bonuses_after[row] - found.bonuses_before[row])),
        )
        for row, key in enumerate(keys)
    )
    columns = ("member", "rank_one", "rank_other", "before", "after", "change")
    count = Sentence("says.listed", {"count": Count(len(found.member_id))})
    return Part(Sentence("heading.members"), (count,), Table(columns, rows))


def _moves(people: People, comparison: Comparison, most: int) -> Iterable[Part]:
    for name in ("joined", "left", "moved"):
        keys = getattr(comparison, name)
        shown = keys[:most].tolist()
        people.meet(shown)
        rows = tuple((people(key),) for key in shown)
        count = Sentence("says.listed", {"count": Count(len(keys))})
        yield Part(Sentence(f"heading.{name}"), (count,), Table(("member",), rows))
