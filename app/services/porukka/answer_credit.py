"""How is a referrer's credit put to those who ask?"""

from collections.abc import Iterator

from app.calendars import Period
from app.engine.findings import UnsoundFigures
from app.engine.porukka.close import close_period
from app.engine.porukka.explain import (
    CommissionAccount,
    commission_account,
    payout_outlook,
)
from app.engine.porukka.inputs import CloseInput
from app.engine.porukka.matching import states_by_member
from app.engine.porukka.result import CloseResult, CreditFigures, HoldReason
from app.explanation import (
    Cell,
    Day,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    Sentence,
    Table,
    Value,
    Word,
)
from app.models.close import closed_through, live_closes
from app.models.plan import latest_plan, options_in_force
from app.models.porukka.close import all_bookings, read_close
from app.models.writing import Reading
from app.services.people import People
from app.services.porukka.answer_invoice import euros
from app.services.porukka.books import close_input, plan_in_force
from app.services.porukka.standing import present_states


def credit_answer(reading: Reading, people: People, key: int) -> Explanation:
    """Tell how a referrer's credit came about and when it is paid."""
    parts = []
    rows = tuple(_journal(reading, people, key))
    if rows:
        columns = ("month", "date", "entry", "credit_change", "balance")
        table = Table(columns, rows)
        parts.append(Part(Sentence("heading.journal"), (), table))
    else:
        parts.append(Part(Sentence("heading.journal"), (Sentence("says.no_credit"),)))
    facts = _open_month(reading)
    if facts is not None:
        parts.append(_outlook(reading, facts, key))
        referred = tuple(_referred(reading, people, facts, key))
        if referred:
            table = Table(("referred", "commission", "reason"), referred)
            parts.append(Part(Sentence("heading.referred"), (), table))
    title = Sentence("title.credit", {"member": people(key)})
    return Explanation(title, tuple(parts))


def _journal(reading: Reading, people: People, key: int) -> Iterator[tuple[Cell, ...]]:
    """Yield every change of the credit with the balance after it."""
    balance = 0
    for close in live_closes(reading):
        result = read_close(reading, close)
        row = next((one for one in result.credits if one.member_id == key), None)
        if row is None:
            continue
        assert row.opening_cents == balance
        for change, when, entry in _entries(result, people, row):
            balance += change
            yield (Month(close.period), when, entry, euros(change), euros(balance))
        assert row.closing_cents == balance
        if row.reason is not HoldReason.NONE:
            reason = Sentence(f"held.{row.reason.value}")
            yield (Month(close.period), None, reason, None, euros(balance))


def _entries(
    result: CloseResult, people: People, row: CreditFigures
) -> Iterator[tuple[int, Cell, Sentence]]:
    for booking in result.bookings:
        if booking.referrer_id == row.member_id:
            key = "earned" if booking.amount_cents > 0 else "taken_back"
            values: dict[str, Value] = {
                "member": people(booking.referred_id),
                "payment": Label(booking.payment),
                "invoice": Label(str(booking.invoice)),
            }
            day = Day(booking.day, jalali=False)
            yield booking.amount_cents, day, Sentence(f"entry.{key}", values)
    if row.paid_net_cents:
        values = {
            "vat": euros(row.paid_vat_cents),
            "paid": euros(row.paid_cents),
        }
        yield -row.paid_net_cents, None, Sentence("entry.paid", values)
    for invoice in result.invoices:
        if invoice.member_id == row.member_id and invoice.set_off_cents:
            values = {"invoice": Label(str(invoice.number))}
            day = Day(invoice.dated_on, jalali=False)
            yield -invoice.set_off_cents, day, Sentence("entry.set_off", values)


def _open_month(reading: Reading) -> CloseInput | None:
    """Return what decides the next close, None before the first one."""
    closed = closed_through(reading)
    if closed is None:
        return None
    period: Period = closed.next()
    settings = options_in_force(reading, period)
    plan = plan_in_force(latest_plan(reading).text, settings)
    return close_input(reading, period, plan)


def _outlook(reading: Reading, facts: CloseInput, key: int) -> Part:
    """Say what the close of the open month would pay, as things stand."""
    heading = Sentence("heading.outlook", {"month": Month(facts.period)})
    try:
        result = close_period(facts)
    except UnsoundFigures as unsound:
        values = {"reason": Label(str(unsound))}
        return Part(heading, (Sentence("says.no_outlook", values),))
    row = next((one for one in result.credits if one.member_id == key), None)
    credit = 0 if row is None else row.opening_cents + row.earned_cents
    member = next(one for one in facts.members if one.member_id == key)
    states = states_by_member(facts.members, present_states(reading).values())
    found = payout_outlook(facts, member, states[key], credit)
    sentences = [Sentence("says.credit_then", {"credit": euros(credit)})]
    if found.target_cents is not None:
        sentences.append(Sentence("says.target", {"target": euros(found.target_cents)}))
    if row is not None and row.paid_cents:
        paid: dict[str, Value] = {"paid": euros(row.paid_cents)}
        sentences.append(Sentence("says.will_pay", paid))
    elif row is not None and row.reason is not HoldReason.NONE:
        sentences.append(Sentence(f"held.{row.reason.value}"))
    elif found.missing_cents:
        missing: dict[str, Value] = {"missing": euros(found.missing_cents)}
        sentences.append(Sentence("says.until_payout", missing))
    if row is not None and row.set_off_cents:
        taken: dict[str, Value] = {"amount": euros(row.set_off_cents)}
        sentences.append(Sentence("says.will_set_off", taken))
    return Part(heading, (Sentence("heading.projection"), *sentences))


def _referred(
    reading: Reading, people: People, facts: CloseInput, key: int
) -> Iterator[tuple[Cell, ...]]:
    states = states_by_member(facts.members, present_states(reading).values())
    bookings = all_bookings(reading)
    for member in facts.members:
        if member.referrer_id != key:
            continue
        account = commission_account(facts, member, states, bookings)
        amount: Money | None = None
        if account.booking is not None:
            amount = euros(account.booking.amount_cents)
        yield (people(member.member_id), amount, _reason(account))


def _reason(account: CommissionAccount) -> Cell:
    if not account.reason:
        return None
    values: dict[str, Value] = {}
    if account.reason == "unpaid":
        values["rest"] = euros(account.rest_cents)
    if account.status is not None and account.day is not None:
        values["status"] = Word(f"status.{account.status.value}")
        values["day"] = Day(account.day, jalali=False)
    return Sentence(f"no_commission.{account.reason}", values)
