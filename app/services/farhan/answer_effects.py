"""How are the effects of a correction put to those who ask?"""

from app.explanation import (
    Cell,
    Count,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    RankName,
    Sentence,
    Table,
    Value,
    Word,
)
from app.models.correction import CorrectionRecord
from app.models.writing import Reading
from app.services.farhan.effects import Effects
from app.services.people import People


def effects_answer(reading: Reading, effects: Effects) -> Explanation:
    """Show what a correction posts, for whom, and who stands otherwise."""
    people = People(reading)
    people.meet(one.member_id for one in effects.members)
    people.meet(one.member_id for one in effects.standings)
    people.meet(gift.member_id for gift in effects.gifts)
    values: dict[str, Value] = {
        "month": Month(effects.period),
        "number": Count(effects.correction_id),
    }
    key = "title.effects" if effects.correction_id else "title.effects_preview"
    parts = [
        Part(
            Sentence("heading.posted", {"month": Month(effects.period)}),
            (Sentence("says.posted_total", {"total": Money(effects.total_toman)}),),
            _members(people, effects),
        ),
        Part(Sentence("heading.by_month"), (), _months(effects)),
        Part(
            Sentence("heading.standings"),
            (Sentence("says.standings"),),
            _standings(people, effects),
        ),
        Part(
            Sentence("heading.gifts"),
            (Sentence("says.gifts"),),
            _gifts(people, effects),
        ),
    ]
    shown = [part for part in parts if part.table and part.table.rows]
    if not shown:
        shown = [Part(None, (Sentence("says.no_effect"),))]
    return Explanation(Sentence(key, values), tuple(shown))


def _members(people: People, effects: Effects) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            people(one.member_id),
            Money(one.amount_toman),
            Sentence("says.debt") if one.amount_toman < 0 else None,
        )
        for one in effects.members
    ]
    total = (Word("total"), Money(effects.total_toman), None)
    return Table(("member", "amount", "note"), tuple(rows), total)


def _months(effects: Effects) -> Table:
    rows = tuple(
        (
            Month(one.period),
            Count(one.lines),
            Money(one.bonuses_change),
            Money(one.discounts_change) if one.discounts_change else None,
        )
        for one in effects.months
    )
    return Table(("month", "lines", "bonuses_change", "discounts_change"), rows)


def _standings(people: People, effects: Effects) -> Table:
    def closed(is_closed: bool) -> Word:
        return Word("closed" if is_closed else "open")

    rows = tuple(
        (
            people(one.member_id),
            RankName(one.rank_before),
            RankName(one.rank),
            Count(one.streak_before),
            Count(one.streak),
            closed(one.was_closed),
            closed(one.is_closed),
        )
        for one in effects.standings
    )
    columns = (
        *("member", "rank_before", "rank_after", "streak_before", "streak_after"),
        *("status_before", "status_after"),
    )
    return Table(columns, rows)


def _gifts(people: People, effects: Effects) -> Table:
    rows = tuple(
        (
            people(one.member_id),
            Month(one.period),
            RankName(one.rank),
            Label(one.gift),
            Word("gift.owed" if one.is_owed else "gift.not_owed"),
        )
        for one in effects.gifts
    )
    return Table(("member", "month", "rank", "gift", "state"), rows)


def corrections_answer(corrections: list[CorrectionRecord]) -> Explanation:
    """List every correction ever recorded."""
    rows = tuple(
        (
            Count(one.id),
            Word(f"correction.{one.kind}"),
            Month(one.from_period),
            Month(one.until_period.next()),
            Word("correction.stands" if one.is_known(None) else "correction.gone"),
            Label(one.reason),
        )
        for one in corrections
    )
    columns = ("number", "kind_of_fact", "since", "posted_in", "state", "cause")
    none = () if rows else (Sentence("says.no_corrections"),)
    part = Part(None, none, Table(columns, rows))
    return Explanation(Sentence("title.corrections"), (part,))
