"""What would an order that was found out late have paid, and where was it posted?"""

from collections.abc import Iterator

from app.explanation import (
    Cell,
    Count,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    Sentence,
    Table,
    Word,
)
from app.models.close import live_close
from app.models.correction import CorrectionRecord, PostingRecord, known_corrections
from app.models.farhan.correction_posting import live_postings, read_posting
from app.models.late_facts import LateOrder, late_orders
from app.models.writing import Reading
from app.services.farhan.answer_order import AskedOrder, order_parts, order_title
from app.services.farhan.months import Months, ReadyMonth
from app.services.people import People


def found_late(
    reading: Reading, number: str
) -> tuple[CorrectionRecord, LateOrder] | None:
    """Return the late order of a number and its correction, None for none."""
    for correction in known_corrections(reading, None):
        for late in late_orders([correction]):
            if late.order_no == number:
                return correction, late
    return None


def late_order_answer(
    reading: Reading,
    months: Months,
    people: People,
    found: tuple[CorrectionRecord, LateOrder],
    most: int,
) -> Explanation:
    """Tell who would have been paid from a late order, and what was posted for it.

    A month that was closed anew since has known the order; it is answered like any.
    """
    correction, late = found
    close = live_close(reading, late.period)
    is_known = close is None or close.event_seq > correction.event_seq
    if is_known:
        month = months.month(reading, late.period)
        seq = None if close is None else close.event_seq
    else:
        month = months.in_hindsight(reading, late.period)
        seq = None
    asked = AskedOrder(
        order_no=late.order_no,
        member_id=late.member_id,
        day=late.day,
        position=_position(reading, month, late, seq),
    )
    key = "says.late_order_known" if is_known else "says.late_order"
    told = Sentence(
        key,
        {
            "number": Count(correction.id),
            "month": Month(late.period),
            "reason": Label(correction.reason),
        },
    )
    parts = [Part(None, (told,)), *order_parts(month, people, asked)]
    if not is_known:
        parts += _posted(reading, people, correction, most)
    return Explanation(order_title(people, asked), tuple(parts), month.is_projection)


def _position(
    reading: Reading, month: ReadyMonth, late: LateOrder, seq: int | None
) -> int:
    """Return the row of a late order among the month's: they stand after the others."""
    numbers = [
        one.order_no
        for one in late_orders(known_corrections(reading, seq))
        if one.period == late.period
    ]
    orders = len(month.explainer.work.facts.orders.member_id)
    return orders - len(numbers) + numbers.index(late.order_no)


def _posted(
    reading: Reading, people: People, correction: CorrectionRecord, most: int
) -> Iterator[Part]:
    """Yield what was posted for a correction; all its orders were posted at once."""
    shared = len(correction.facts["orders"])
    for posting in _postings(reading, correction):
        sentences = []
        if posting.correction_id is None:
            sentences.append(Sentence("says.posted_with_others"))
        elif shared > 1:
            sentences.append(Sentence("says.posted_shared", {"count": Count(shared)}))
        table = _differences(reading, people, posting, most)
        if not table.rows:
            sentences.append(Sentence("says.no_pay_effect"))
        heading = Sentence("heading.posted", {"month": Month(posting.period)})
        yield Part(heading, tuple(sentences), table)


def _postings(reading: Reading, correction: CorrectionRecord) -> list[PostingRecord]:
    """Return the postings of a correction that hold.

    Where the month in which it was posted was opened again, all late facts were posted
    anew together.
    """
    live = live_postings(reading, None)
    own = [one for one in live if one.correction_id == correction.id]
    return own or [
        one
        for one in live
        if one.correction_id is None and one.event_seq > correction.event_seq
    ]


def _differences(
    reading: Reading, people: People, posting: PostingRecord, most: int
) -> Table:
    members, amounts = read_posting(reading, posting.id).by_member()
    listed = sorted(
        zip(members.tolist(), amounts.tolist(), strict=True),
        key=lambda one: (-abs(one[1]), one[0]),
    )
    people.meet(key for key, _ in listed[:most])
    rows: list[tuple[Cell, ...]] = [
        (people(key), Money(amount)) for key, amount in listed[:most]
    ]
    if len(listed) > most:
        rest = Sentence("says.others", {"count": Count(len(listed) - most)})
        rows.append((rest, Money(sum(amount for _, amount in listed[most:]))))
    total = (Word("total"), Money(int(amounts.sum())))
    return Table(("member", "amount"), tuple(rows), total)
