"""How is an order, and who was paid from it, put to those who ask?"""

from dataclasses import dataclass

from app.calendars import number_day
from app.engine.farhan.explain_order import OrderAccount, OrderShare, OrderUpline
from app.explanation import (
    Cell,
    Count,
    Day,
    Exact,
    Explanation,
    Label,
    Money,
    Part,
    Points,
    RankName,
    Rate,
    Sentence,
    Table,
)
from app.services.farhan.answer_line import (
    SHARE_PLACES,
    kind_word,
    level_sentence,
    reason_sentence,
)
from app.services.farhan.months import ReadyMonth
from app.services.people import People


@dataclass(frozen=True)
class AskedOrder:
    """The order asked about; `position` is its row among those of its month."""

    order_no: str
    member_id: int
    day: int
    position: int


def order_answer(month: ReadyMonth, people: People, asked: AskedOrder) -> Explanation:
    """Tell who was paid from an order, and who was passed over and why."""
    parts = order_parts(month, people, asked)
    return Explanation(order_title(people, asked), parts, month.is_projection)


def order_title(people: People, asked: AskedOrder) -> Sentence:
    """Return what an answer about an order is called."""
    return Sentence(
        "title.order",
        {
            "order": Label(asked.order_no),
            "member": people(asked.member_id),
            "day": Day(number_day(asked.day), jalali=True),
        },
    )


def order_parts(
    month: ReadyMonth, people: People, asked: AskedOrder
) -> tuple[Part, ...]:
    """Return what of an order counts, and everybody above its buyer."""
    account = month.explainer.order(asked.position)
    people.meet(upline.member_id for upline in account.uplines)
    rows = [row for upline in account.uplines for row in _upline_rows(people, upline)]
    columns = (
        *("upline", "distance", "rank", "kind", "level"),
        *("points", "rate", "exact_share", "reason"),
    )
    parts = [Part(None, (*_counted(account),))]
    if rows:
        table = Table(columns, tuple(rows))
        parts.append(Part(Sentence("heading.uplines"), (), table))
    if account.is_cut:
        parts.append(Part(None, (Sentence("says.further_up"),)))
    return tuple(parts)


def _counted(account: OrderAccount) -> list[Sentence]:
    """Say what of an order counts."""
    sentences = [
        Sentence(
            "says.order",
            {
                "gross": Money(account.gross_toman),
                "points": Points(account.points_micro),
                "net": Points(account.net_micro),
            },
        )
    ]
    if account.not_counted:
        sentences.append(Sentence(f"says.{account.not_counted}"))
    if account.unqualified is not None:
        sentences.append(reason_sentence(account.unqualified))
    if account.is_first:
        sentences.append(Sentence("says.first_order"))
    return sentences


def _upline_rows(people: People, upline: OrderUpline) -> list[tuple[Cell, ...]]:
    name = people(upline.member_id)
    if upline.unqualified is not None:
        reason = reason_sentence(upline.unqualified)
        none = (None,) * 7
        return [(name, *none, Sentence("says.passed_over", {"reason": reason}))]
    distance, rank = Count(upline.distance), RankName(upline.rank)
    if not upline.shares:
        return [(name, distance, rank, *(None,) * 6)]
    return [(name, distance, rank, *_share(share)) for share in upline.shares]


def _share(share: OrderShare) -> tuple[Cell, ...]:
    word = kind_word(share.kind)
    level = level_sentence(share.kind, share.level)
    if share.reason is not None:
        reason = reason_sentence(share.reason)
        return (word, level, Points(share.points_micro), None, None, reason)
    exact = Exact(share.points_micro * share.rate_bp, SHARE_PLACES)
    return (
        word,
        level,
        Points(share.points_micro),
        Rate(share.rate_bp),
        exact,
        None,
    )
