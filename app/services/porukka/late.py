"""How is a late fact of a co-operative read, checked and recorded?

Recorded are facts that decide who earned a commission: who referred whom, and how a
referrer stood on the day. What decides an invoice that was sent, or a payout that was
made, is refused with what to do instead.
"""

from app.calendars import Period, day_number, day_text, number_day
from app.engine.porukka.credit import standing_commissions
from app.errors import AppError
from app.files import cells
from app.models.audit import JSON
from app.models.close import closed_through
from app.models.correction import record_correction
from app.models.member import all_members, member_by_code
from app.models.member_history import FieldValue, change_member
from app.models.porukka.billing import invoices_before
from app.models.porukka.close import all_bookings
from app.models.writing import Reading, Writing
from app.records.members import MemberRecord
from app.services.correcting import (
    KIND_OF,
    Late,
    LateStanding,
    NotAClosedMonth,
    NotCorrected,
    NothingCorrected,
    TrueMember,
)
from app.services.members import BadField, NoSuchField, NoSuchMember
from app.services.plan_books import NothingClosed

KINDS = ("member", "standing")
_COLUMN_OF = {"sponsor": "sponsor_id", "joined": "joined_on", "left": "left_on"}
_FACT_OF = {"sponsor_id": "referrer_id"}
_DECIDES_INVOICE = ("renewal", "package")
_DECIDES_TAX = ("vat_registered", "business_id")


class DecidesInvoice(AppError):
    """What decides a closed month's invoice can't become another behind it."""

    template = (
        "{member}, {field}: it decided which invoices a close raised, and they stay. "
        "Reopen the month, enter it and close again; for the next term enter it on "
        "the member's card"
    )


class DecidesTax(AppError):
    """What decides the tax of a closed month's payout can't become another."""

    template = (
        "{member}, {field}: it decided the tax of payouts, and their papers stay. "
        "Reopen the month, enter it and close again; for payouts to come enter it on "
        "the member's card"
    )


class InvoicedAfterLeaving(AppError):
    """Somebody would have left before a day on which an invoice was raised."""

    template = (
        "{member}: invoice {invoice} was raised on {day}, after this day of leaving, "
        "and stays. Reopen that month, enter the day on the member's card and close "
        "again; or enter a later day"
    )


def record_late(writing: Writing, late: Late, reason: str) -> tuple[int, list[int]]:
    """Record a late fact.

    Returns:
        The key of the correction, and the members whose commission is judged anew.

    Raises:
        NotClosed: No month is closed.
        NotCorrected, NothingCorrected, NotAClosedMonth, NoSuchMember, NoSuchField,
            BadField, DecidesInvoice, DecidesTax, InvoicedAfterLeaving: As named.
    """
    reading = writing.connection
    closed = closed_through(reading)
    if closed is None:
        raise NothingClosed
    if not isinstance(late, TrueMember | LateStanding):
        raise NotCorrected(what=KIND_OF[type(late)], possible=", ".join(KINDS))
    whom = _member(reading, late.member)
    facts: dict[str, JSON] = {"member_id": whom.id}
    values: dict[str, FieldValue] = {}
    if isinstance(late, TrueMember):
        values = _values(reading, whom, late, closed)
        facts |= {
            _FACT_OF.get(name, name): value or 0 for name, value in values.items()
        }
    brought = _judged(reading, whom, values)
    facts["brought"] = list(brought)
    key = record_correction(writing, "commission", closed, closed, facts, reason)
    if values:
        change_member(writing, whom.id, values, reason)
    return key, brought


def _judged(
    reading: Reading, whom: MemberRecord, values: dict[str, FieldValue]
) -> list[int]:
    """Return whose commissions depend on a fact about a member, rising."""
    if set(values) == {"sponsor_id"}:
        return [whom.id]
    found = {one.id for one in all_members(reading) if one.sponsor_id == whom.id}
    standing = standing_commissions(all_bookings(reading))
    found |= {key for key, one in standing.items() if one.referrer_id == whom.id}
    return sorted(found | ({whom.id} if "sponsor_id" in values else set()))


def _values(
    reading: Reading, whom: MemberRecord, late: TrueMember, closed: Period
) -> dict[str, FieldValue]:
    """Return the true values by column; those that stand already are none.

    Raises:
        NothingCorrected: All of them stand.
    """
    values: dict[str, FieldValue] = {}
    for field, text in late.fields.items():
        if field in _DECIDES_INVOICE:
            raise DecidesInvoice(member=whom.code, field=field)
        if field in _DECIDES_TAX:
            raise DecidesTax(member=whom.code, field=field)
        if field == "sponsor":
            value = _referrer(reading, whom, text)
        elif field in _COLUMN_OF:
            value = _day(reading, whom, field, text, closed)
        else:
            raise NoSuchField(field=field, fields=", ".join(_COLUMN_OF))
        column = _COLUMN_OF[field]
        if getattr(whom, column) != value:
            values[column] = value
    if not values:
        raise NothingCorrected(member=whom.code)
    return values


def _referrer(reading: Reading, whom: MemberRecord, code: str) -> int | None:
    if not code:
        return None
    referrer = _member(reading, code)
    if referrer.id == whom.id:
        expected = "another member"
        raise BadField(member=whom.code, field="sponsor", value=code, expected=expected)
    return referrer.id


def _day(
    reading: Reading, whom: MemberRecord, field: str, text: str, closed: Period
) -> int | None:
    """Return a true day of joining or leaving, None for no leaving."""
    if not text and field == "left":
        return None
    try:
        day = cells.day(text)
    except ValueError as error:
        raise BadField(
            member=whom.code, field=field, value=text, expected=error
        ) from None
    if day > closed.last_day:
        raise NotAClosedMonth(period=Period.containing(day, jalali=False))
    number = day_number(day)
    if field == "left":
        if number < whom.joined_on:
            joined = day_text(number_day(whom.joined_on), jalali=False)
            expected = f"a day from {joined} on"
            raise BadField(member=whom.code, field=field, value=text, expected=expected)
        _check_not_invoiced(reading, whom, number)
        return number
    own = [one for one in invoices_before(reading, None) if one.member_id == whom.id]
    latest = min((one.term_start for one in own), default=closed.last_day)
    if whom.left_on is not None:
        latest = min(latest, number_day(whom.left_on))
    if day > latest:
        expected = f"a day up to {day_text(latest, jalali=False)}"
        raise BadField(member=whom.code, field=field, value=text, expected=expected)
    return number


def _check_not_invoiced(reading: Reading, whom: MemberRecord, left_on: int) -> None:
    for invoice in invoices_before(reading, None):
        is_later = day_number(invoice.dated_on) >= left_on
        if invoice.member_id == whom.id and is_later:
            raise InvoicedAfterLeaving(
                member=whom.code, invoice=str(invoice.number), day=invoice.dated_on
            )


def _member(reading: Reading, code: str) -> MemberRecord:
    found = member_by_code(reading, code)
    if found is None:
        raise NoSuchMember(member=code)
    return found
