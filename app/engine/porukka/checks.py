"""Are the facts sound before a close, and does its result hold together?"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from app.engine.findings import Finding
from app.engine.porukka.inputs import CloseInput
from app.engine.porukka.invoices import free_numbers
from app.engine.porukka.result import CloseResult, HoldReason


def input_findings(facts: CloseInput) -> list[Finding]:
    """Return everything that forbids the close; empty when the facts are sound."""
    return [
        *_double_findings(facts),
        *_link_findings(facts),
        *_payment_findings(facts),
    ]


def _doubled(name: str, keys: Iterable[object]) -> Iterator[Finding]:
    for key, count in Counter(keys).items():
        if count > 1:
            yield Finding("doubled_record", 0, f"{name} {key}")


def _double_findings(facts: CloseInput) -> Iterator[Finding]:
    for key, count in Counter(m.member_id for m in facts.members).items():
        if count > 1:
            yield Finding("doubled_member", key)
    yield from _doubled("member code", (m.code for m in facts.members))
    yield from _doubled("invoice", (i.number for i in facts.invoices))
    yield from _doubled(
        "payment",
        [match.payment for match in facts.matches]
        + [payment.number for payment in facts.payments],
    )
    yield from _doubled("booking", (f"{b.period} {b.place}" for b in facts.bookings))
    yield from _doubled("credit of member", (c.member_id for c in facts.credits))
    catalogue = facts.catalogue
    for name, versions in (
        ("package", [(v.code, v.from_on) for v in catalogue.packages]),
        ("add-on", [(v.code, v.from_on) for v in catalogue.addons]),
    ):
        yield from _doubled(name, (f"{code} from {day}" for code, day in versions))


def _link_findings(facts: CloseInput) -> Iterator[Finding]:
    """Find records that name a member or an invoice that does not exist."""
    members = {member.member_id for member in facts.members}
    for member in facts.members:
        referrer = member.referrer_id
        if referrer == member.member_id or (referrer and referrer not in members):
            yield Finding("unknown_referrer", member.member_id, member.code)
    named = [
        *((f"invoice {i.number}", i.member_id) for i in facts.invoices),
        *((f"add-on {a.code}", a.member_id) for a in facts.addons),
        *((f"payment {p.number}", p.member_id) for p in facts.payments if p.member_id),
        *((f"booking {b.period} {b.place}", b.referrer_id) for b in facts.bookings),
        *((f"booking {b.period} {b.place}", b.referred_id) for b in facts.bookings),
        *(("a credit", credit.member_id) for credit in facts.credits),
    ]
    for name, key in named:
        if key not in members:
            yield Finding("unknown_member", key, name)
    invoices = {invoice.number for invoice in facts.invoices}
    wanted = [match.invoice for match in facts.matches]
    wanted += [payment.invoice for payment in facts.payments if payment.invoice]
    for number in sorted(set(wanted) - invoices):
        yield Finding("unknown_record", 0, f"invoice {number}")


def _payment_findings(facts: CloseInput) -> Iterator[Finding]:
    for payment in facts.payments:
        if payment.amount_cents == 0:
            yield Finding("empty_payment", payment.member_id, payment.number)
        if payment.day > facts.period.last_day:
            yield Finding("payment_out_of_period", payment.member_id, payment.number)


def result_findings(facts: CloseInput, result: CloseResult) -> list[Finding]:
    """Return every invariant that a result breaks; empty when it holds together."""
    return [
        *_credit_findings(facts, result),
        *_booking_findings(facts, result),
        *_invoice_findings(facts, result),
        *_match_findings(facts, result),
    ]


def _broken(value: str, member_id: int = 0) -> Finding:
    return Finding("broken_invariant", member_id, value)


def _credit_findings(facts: CloseInput, result: CloseResult) -> Iterator[Finding]:
    for row in result.credits:
        used = row.set_off_cents + row.paid_net_cents + row.closing_cents
        if row.opening_cents + row.earned_cents != used:
            yield _broken("balance of a credit", row.member_id)
        if row.reason is not HoldReason.NONE and row.paid_cents:
            yield _broken("payment on hold", row.member_id)
        if min(row.set_off_cents, row.paid_net_cents, row.paid_vat_cents) < 0:
            yield _broken("set-off or payment below zero", row.member_id)
        if row.closing_cents < min(0, row.opening_cents + row.earned_cents):
            yield _broken("more taken than there was", row.member_id)
    opening = sum(credit.amount_cents for credit in facts.credits)
    if opening != sum(row.opening_cents for row in result.credits):
        yield _broken("opening credits")
    if result.totals.earned != sum(b.amount_cents for b in result.bookings):
        yield _broken("credits and bookings differ")
    if result.totals.set_off != sum(i.set_off_cents for i in result.invoices):
        yield _broken("credits and invoices differ")


def _booking_findings(facts: CloseInput, result: CloseResult) -> Iterator[Finding]:
    """Check that commissions for a member are earned and taken back in turns."""
    amounts: defaultdict[int, list[int]] = defaultdict(list)
    earlier = sorted(facts.bookings, key=lambda b: (b.period, b.place))
    for booking in (*earlier, *result.bookings):
        amounts[booking.referred_id].append(booking.amount_cents)
    for referred_id, booked in amounts.items():
        pairs = zip(booked[::2], booked[1::2], strict=False)
        if any(amount <= 0 for amount in booked[::2]) or any(
            earned + back for earned, back in pairs
        ):
            yield _broken("commission booked twice", referred_id)


def _invoice_findings(facts: CloseInput, result: CloseResult) -> Iterator[Finding]:
    numbers = free_numbers(facts.invoices, facts.values.first_invoice)
    for invoice, number in zip(result.invoices, numbers, strict=False):
        if invoice.number != number:
            yield _broken(f"number of invoice {invoice.number}", invoice.member_id)
        if not 0 <= invoice.set_off_cents <= invoice.list_net_cents:
            yield _broken(f"set-off of invoice {invoice.number}", invoice.member_id)
        if invoice.vat_cents < 0 or invoice.net_cents < 0:
            yield _broken(f"total of invoice {invoice.number}", invoice.member_id)


def _match_findings(facts: CloseInput, result: CloseResult) -> Iterator[Finding]:
    taken = [match.payment for match in result.matches]
    taken += [unmatched.payment for unmatched in result.unmatched]
    if sorted(taken) != sorted(payment.number for payment in facts.payments):
        yield _broken("payments and matches differ")
