"""How is a rank card put to those who ask, and who stands close to a change?"""

from app.engine.farhan.rank_card import Condition, RankCard
from app.explanation import (
    Cell,
    Count,
    Explanation,
    Money,
    Month,
    Part,
    Points,
    RankName,
    Sentence,
    Table,
    Value,
    Word,
)
from app.models.farhan.rank_history import held_ranks
from app.models.writing import Reading
from app.services.explaining import Question
from app.services.farhan.answer_line import reason_sentence
from app.services.farhan.months import ReadyMonth
from app.services.people import People

_COLUMNS = ("condition", "required", "actual", "missing", "branch")


def card_answer(
    reading: Reading, month: ReadyMonth, people: People, key: int, rank: int
) -> Explanation:
    """Show a member's month beside the rank held and another one."""
    explainer = month.explainer
    held = explainer.rank_of(key)
    card = explainer.rank_card(key, rank)
    parts = []
    if held and held != rank:
        kept = explainer.rank_card(key, held)
        heading = Sentence("heading.held", {"rank": RankName(held)})
        parts.append(Part(heading, (), _conditions(people, kept)))
    parts.append(
        Part(
            Sentence("heading.wanted", {"rank": RankName(rank)}),
            tuple(_next_step(people, card)),
            _conditions(people, card),
        )
    )
    if card.award_periods:
        values: dict[str, Value] = {
            "rank": RankName(held),
            "periods": Count(card.periods),
            "needed": Count(card.award_periods),
        }
        parts.append(Part(Sentence("heading.count"), (_count(card, values),)))
    parts += _history(reading, key)
    title = Sentence(
        "title.rank_card",
        {
            "member": people(key),
            "month": Month(month.period),
            "rank": RankName(held),
        },
    )
    return Explanation(title, tuple(parts), month.is_projection)


def _count(card: RankCard, values: dict[str, Value]) -> Sentence:
    return Sentence("says.periods" if card.periods else "says.awarded", values)


def _next_step(people: People, card: RankCard) -> list[Sentence]:
    """Say what asks for least, and what the team still lacks after all steps."""
    step = card.cheapest
    if step is None:
        return [Sentence("says.reached")]
    sentences = [_step(people, step)]
    if card.rest_micro and step.code != "total":
        rest = {"points": Points(card.rest_micro)}
        sentences.append(Sentence("says.rest", rest))
    return sentences


def _step(people: People, step: Condition) -> Sentence:
    values: dict[str, Value] = {
        "required": _amount(step, step.required),
        "missing": _amount(step, step.missing),
        "place": Count(step.place),
    }
    if step.reason is not None and step.reason.code != "sales_below":
        return reason_sentence(step.reason)
    if step.branch is None:
        return Sentence(f"step.{step.code}", values)
    values["branch"] = people(step.branch.member_id)
    values["actual"] = RankName(step.branch.rank)
    return Sentence(f"step.{step.code}_of", values)


def _conditions(people: People, card: RankCard) -> Table:
    return Table(
        _COLUMNS, tuple(_row(people, condition) for condition in card.conditions)
    )


def _row(people: People, condition: Condition) -> tuple[Cell, ...]:
    name = Sentence(f"condition.{condition.code}", {"place": Count(condition.place)})
    missing: Cell = None
    if condition.reason is not None:
        missing = reason_sentence(condition.reason)
    elif not condition.is_met:
        missing = _amount(condition, condition.missing)
    return (
        name,
        _amount(condition, condition.required),
        _amount(condition, condition.actual),
        missing,
        _branch(people, condition),
    )


def _branch(people: People, condition: Condition) -> Cell:
    branch = condition.branch
    if branch is None:
        return None
    head = people(branch.member_id)
    if condition.code == "branch_rank" and branch.holder_id not in (
        0,
        branch.member_id,
    ):
        values: dict[str, Value] = {"branch": head, "holder": people(branch.holder_id)}
        return Sentence("says.held_by", values)
    return head


def _amount(condition: Condition, amount: int) -> Value:
    if condition.code in ("qualified", "starter"):
        return Money(amount)
    if condition.code == "branch_rank":
        if amount == condition.missing:
            return Sentence("says.ranks", {"count": Count(amount)})
        return RankName(amount)
    return Points(amount)


def _history(reading: Reading, key: int) -> list[Part]:
    rows = tuple(
        (
            Month(one.period),
            Word("yes" if one.is_qualified else "no"),
            RankName(one.rank),
            Count(one.streak),
        )
        for one in held_ranks(reading, key)
    )
    if not rows:
        return []
    table = Table(("month", "qualified", "rank", "streak"), rows)
    return [Part(Sentence("heading.history"), (), table)]


def at_risk_list(month: ReadyMonth, people: People, question: Question) -> Explanation:
    """List who holds a rank by little."""
    found = month.explainer.at_risk(question.margin_micro)
    keys = found.member_id[: question.most].tolist()
    people.meet(keys)
    rows = tuple(
        (people(key), RankName(int(rank)), Points(int(spare)))
        for key, rank, spare in zip(keys, found.rank, found.spare_micro, strict=False)
    )
    values: dict[str, Value] = {
        "margin": Points(question.margin_micro),
        "month": Month(month.period),
    }
    count = Sentence("says.listed", {"count": Count(len(found.member_id))})
    table = Table(("member", "rank", "spare"), rows)
    return Explanation(
        Sentence("title.at_risk", values),
        (Part(None, (count,), table),),
        month.is_projection,
    )


def one_step_list(month: ReadyMonth, people: People, question: Question) -> Explanation:
    """List who misses one step to the next rank."""
    cards = month.explainer.one_step_away(question.most)
    people.meet(card.member_id for card in cards)
    rows: list[tuple[Cell, ...]] = []
    for card in cards:
        step = card.cheapest
        assert step is not None
        rows.append(
            (
                people(card.member_id),
                RankName(card.held),
                RankName(card.rank),
                _step(people, step),
            )
        )
    table = Table(("member", "rank", "next_rank", "step"), tuple(rows))
    count = Sentence("says.listed", {"count": Count(len(cards))})
    return Explanation(
        Sentence("title.one_step", {"month": Month(month.period)}),
        (Part(None, (count,), table),),
        month.is_projection,
    )
