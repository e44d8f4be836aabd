"""How is a late fact read, checked and recorded?"""

from app.calendars import Period, day_number, number_day
from app.files import cells
from app.files.csv_table import open_table
from app.files.typed_rows import TypedRows
from app.models.audit import JSON
from app.models.close import closed_through, live_closes
from app.models.correction import known_corrections, record_correction
from app.models.member import is_below, member_by_code
from app.models.member_history import FieldValue, change_member
from app.models.sale import order_totals
from app.models.writing import Reading, Writing
from app.progress import silent
from app.records.members import MemberRecord
from app.services.correcting import (
    KIND_OF,
    Late,
    LateExemption,
    LateOrders,
    LateStanding,
    NotAClosedMonth,
    NotCorrected,
    NothingCorrected,
    TrueMember,
    TrueOpening,
    TrueValue,
)
from app.services.farhan.joining import refuse_joining
from app.services.farhan.late_opening import record_opening
from app.services.farhan.late_value import record_plan_value
from app.services.imports.by_hand import BadEntry
from app.services.imports.orders import order_importer, priced_orders, read_orders
from app.services.members import BadField, NoSuchField, NoSuchMember

KINDS = ("orders", "member", "exemption", "opening", "value")
_FIELDS = ("sponsor", "kind", "joined")
_COLUMN_OF = {"sponsor": "sponsor_id", "kind": "kind", "joined": "joined_on"}


def record_late(writing: Writing, late: Late, reason: str) -> int:
    """Record a late fact and return the key of the correction.

    Raises:
        BadFile, BadEntry: Orders are wrong; the error holds all findings.
        NotAClosedMonth, NothingCorrected, NoSuchMember, NoSuchField, BadField,
            BalanceNotCorrected, NoSuchValue, BadValue, UnfitValue: As named.
        NotCorrected: Payments of members are none of this plan.
    """
    if isinstance(late, LateOrders):
        return _record_orders(writing, late, reason)
    if isinstance(late, TrueMember):
        return _record_member(writing, late, reason)
    if isinstance(late, TrueOpening):
        return record_opening(writing, late, reason)
    if isinstance(late, TrueValue):
        return record_plan_value(writing, late, reason)
    if isinstance(late, LateStanding):
        raise NotCorrected(what=KIND_OF[type(late)], possible=", ".join(KINDS))
    return _record_exemption(writing, late, reason)


def _typed(late: LateOrders) -> TypedRows:
    """Return late orders as they were typed in, or stand in a file.

    Raises:
        BadFile: It is no table of orders.
    """
    importer = order_importer()
    columns = (*importer.required, *importer.optional)
    if late.path is None:
        return TypedRows(late.rows, columns)
    rows: list[dict[str, str]] = []
    lines: list[int] = []
    with open_table(late.path, importer.required, importer.optional) as table:
        for chunk in table.chunks():
            lines += chunk.lines
            rows += (
                {name: column[row] for name, column in chunk.columns.items()}
                for row in range(len(chunk))
            )
        table.findings.raise_if_any()
    return TypedRows(rows, columns, lines=lines, findings=table.findings)


def _record_orders(writing: Writing, late: LateOrders, reason: str) -> int:
    table = _typed(late)
    read = read_orders(table, writing.connection, silent, are_late=True)
    if len(table.findings):
        table.tell()
        if late.path is not None:
            table.findings.raise_if_any()
        raise BadEntry(table.findings.listed())
    orders = priced_orders(read)
    gross, points = order_totals(orders)
    lines: list[list[JSON]] = [[] for _ in orders.order_no]
    for row, order in enumerate(orders.order_row.tolist()):
        lines[order].append(
            [
                int(orders.product_id[row]),
                int(orders.quantity[row]),
                int(orders.unit_price_toman[row]),
                int(orders.coefficient_milli[row]),
                int(orders.promotion_id[row]),
            ]
        )
    facts: list[JSON] = [
        {
            "order_no": number,
            "member_id": int(orders.member_id[row]),
            "day": int(orders.ordered_on[row]),
            "gross_toman": int(gross[row]),
            "points_micro": int(points[row]),
            "lines": lines[row],
        }
        for row, number in enumerate(orders.order_no)
    ]
    first = Period.containing(number_day(int(orders.ordered_on.min())), jalali=True)
    return record_correction(
        writing, "orders", first, _last(writing.connection), {"orders": facts}, reason
    )


def _record_member(writing: Writing, late: TrueMember, reason: str) -> int:
    reading = writing.connection
    whom = _member(reading, late.member)
    since = late.since or _last(reading)
    _check_closed(reading, since)
    if not late.fields:
        raise NothingCorrected(member=late.member)
    values = {
        _COLUMN_OF.get(field, field): _value(reading, whom, field, text)
        for field, text in late.fields.items()
    }
    key = record_correction(
        writing,
        "member",
        since,
        _last(reading),
        {"member_id": whom.id, "fields": values},
        reason,
    )
    present = {name: getattr(whom, name) for name in values}
    if present != values:
        change_member(writing, whom.id, values, reason)
    return key


def _value(reading: Reading, whom: MemberRecord, field: str, text: str) -> FieldValue:
    if field not in _FIELDS:
        raise NoSuchField(field=field, fields=", ".join(_FIELDS))
    try:
        if field == "kind":
            return cells.one_of("customer", "representative")(text)
        if field == "joined":
            joined = day_number(cells.day(text))
            refuse_joining(reading, whom, {"joined_on": joined})
            return joined
    except ValueError as error:
        raise BadField(
            member=whom.code, field=field, value=text, expected=error
        ) from None
    if not text:
        return None
    sponsor = _member(reading, text)
    if is_below(reading, sponsor.id, whom.id):
        expected = f"a sponsor who is not below {whom.code}"
        raise BadField(member=whom.code, field=field, value=text, expected=expected)
    return sponsor.id


def _record_exemption(writing: Writing, late: LateExemption, reason: str) -> int:
    reading = writing.connection
    whom = _member(reading, late.member)
    if not late.periods:
        raise NothingCorrected(member=late.member)
    for period in late.periods:
        _check_closed(reading, period)
    numbers = sorted(period.number for period in late.periods)
    facts: dict[str, JSON] = {"member_id": whom.id, "periods": list(numbers)}
    first = Period.of_number(numbers[0])
    return record_correction(writing, "exemption", first, _last(reading), facts, reason)


def _member(reading: Reading, code: str) -> MemberRecord:
    found = member_by_code(reading, code)
    if found is None:
        raise NoSuchMember(member=code)
    return found


def _check_closed(reading: Reading, period: Period) -> None:
    if all(close.period != period for close in live_closes(reading)):
        raise NotAClosedMonth(period=period)


def _last(reading: Reading) -> Period:
    last = closed_through(reading)
    assert last is not None
    return last


def late_buyers(reading: Reading) -> set[tuple[int, Period]]:
    """Return who bought, by orders found out late, and in which month."""
    return {
        (order["member_id"], Period.containing(number_day(order["day"]), jalali=True))
        for correction in known_corrections(reading, None)
        if correction.kind == "orders"
        for order in correction.facts["orders"]
        if order["gross_toman"] > 0
    }
