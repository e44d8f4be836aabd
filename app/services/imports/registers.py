"""How do files of duties, excuses, adjustments and opening figures become records?"""

from collections.abc import Mapping

from app.calendars import Period
from app.files import cells
from app.models.close import closed_through
from app.models.member import MemberKeys
from app.models.register import (
    AdjustmentEntry,
    add_adjustments,
    add_openings,
    openings,
    set_duties,
    set_exemptions,
)
from app.records.registers import OpeningRecord
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import Cells, RowReader, known, open_month

_LARGEST_AMOUNT = 10**13
_MOST_MONTHS = 10_000


def duty_importer() -> Importer:
    """Return how records of duties are imported."""
    return Importer(
        ("member", "period", "done"), ("note",), _take_duties, replaces=True
    )


def exemption_importer() -> Importer:
    """Return how legal excuses are imported."""
    return Importer(("member", "period", "reason"), (), _take_exemptions, replaces=True)


def adjustment_importer() -> Importer:
    """Return how adjustments are imported."""
    return Importer(
        ("member", "period", "amount", "reason"), ("note",), _take_adjustments
    )


def opening_importer(ranks: Mapping[str, int]) -> Importer:
    """Return how opening figures are imported, given the rank numbers by code."""
    return Importer(
        ("member",),
        (
            "qualified_streak",
            "rank",
            "rank_count",
            "had_order",
            "starter",
            "balance",
            "last_order",
        ),
        lambda incoming: _take_openings(incoming, ranks),
    )


def _member(rows: RowReader, incoming: Incoming) -> Cells[int]:
    keys = MemberKeys(incoming.writing.connection)
    return rows.required("member", known(keys, "a member"), 0)


def _period(rows: RowReader, incoming: Incoming) -> Cells[int]:
    closed = closed_through(incoming.writing.connection)
    return rows.required("period", open_month(closed, jalali=True), 0)


def _refuse_doubled_months(
    rows: RowReader, members: Cells[int], periods: Cells[int]
) -> None:
    keys = [
        (member, period) if member and period else ()
        for member, period in zip(members.values, periods.values, strict=True)
    ]
    rows.refuse_doubles(keys, "period", "each month of a member")


def _take_duties(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    member = _member(rows, incoming)
    period = _period(rows, incoming)
    done = rows.required("done", cells.yes_no, False)
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    _refuse_doubled_months(rows, member, period)

    def write(_event_seq: int) -> None:
        notes = [text or None for text in note.values]
        set_duties(incoming.writing, member.values, period.values, done.values, notes)

    return Taken(len(rows.lines), write)


def _take_exemptions(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    member = _member(rows, incoming)
    period = _period(rows, incoming)
    reason = rows.required("reason", cells.free_text, "")
    rows.read()
    _refuse_doubled_months(rows, member, period)

    def write(_event_seq: int) -> None:
        set_exemptions(incoming.writing, member.values, period.values, reason.values)

    return Taken(len(rows.lines), write)


def _take_adjustments(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    member = _member(rows, incoming)
    period = _period(rows, incoming)
    amount = rows.required("amount", _amount, 0)
    reason = rows.required("reason", cells.free_text, "")
    note = rows.optional("note", cells.free_text, "")
    rows.read()

    def write(event_seq: int) -> None:
        add_adjustments(
            incoming.writing,
            member.values,
            period.values,
            amount.values,
            reason.values,
            AdjustmentEntry(event_seq, [text or None for text in note.values]),
        )

    return Taken(len(rows.lines), write)


def _amount(text: str) -> int:
    amount = cells.signed(text)
    if abs(amount) > _LARGEST_AMOUNT:
        raise ValueError(f"an amount of at most {_LARGEST_AMOUNT} toman")
    return amount


def _count(text: str) -> int:
    count = cells.whole(text)
    if count > _MOST_MONTHS:
        raise ValueError("a count of months")
    return count


def _take_openings(incoming: Incoming, ranks: Mapping[str, int]) -> Taken:
    rows = RowReader(incoming)
    connection = incoming.writing.connection
    closed = closed_through(connection)
    member = _member(rows, incoming)
    streak = rows.optional("qualified_streak", _count, 0)
    rank = rows.optional("rank", cells.one_of(*ranks), "")
    count = rows.optional("rank_count", _count, 0)
    had_order = rows.optional("had_order", cells.yes_no, False)
    starter = rows.optional("starter", cells.yes_no, False)
    balance = rows.optional("balance", _amount, 0)
    last_order = rows.optional("last_order", open_month(None, jalali=True), 0)
    rows.read()
    rows.refuse_doubles(member.values, "member", "each member")
    if closed is not None:
        expected = f"opening figures before the first close; {closed} is closed"
        incoming.table.findings.add(0, "", "", expected)
    entered = {opened.member_id for opened in openings(connection)}
    for row, key in enumerate(member.values):
        if key in entered:
            rows.refuse(row, "member", "a member without opening figures so far")
        if count.values[row] and not rank.values[row]:
            rows.refuse(row, "rank", "the rank that was held so often")

    records = [
        OpeningRecord(
            member_id=member.values[row],
            qualified_streak=streak.values[row],
            rank=ranks.get(rank.values[row], 0),
            rank_count=count.values[row],
            had_order=had_order.values[row],
            is_starter=starter.values[row],
            balance_toman=balance.values[row],
            last_order=(
                Period.of_number(last_order.values[row])
                if last_order.values[row]
                else None
            ),
        )
        for row in range(len(rows.lines))
    ]
    return Taken(len(records), lambda _seq: add_openings(incoming.writing, records))
