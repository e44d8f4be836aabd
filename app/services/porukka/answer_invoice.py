"""How is the amount of an invoice put to those who ask?"""

from app.calendars import Period
from app.engine.porukka.explain import why_no_set_off
from app.engine.porukka.ledger import Invoice, InvoiceState, Match
from app.explanation import (
    Cell,
    Day,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    Rate,
    Sentence,
    Table,
    Word,
)
from app.formats import Currency
from app.models.close import live_closes
from app.models.plan import latest_plan, options_in_force, plan_text
from app.models.porukka.billing import raised_by_close
from app.models.porukka.close import all_matches
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.people import People
from app.services.porukka.books import close_input, plan_in_force


def euros(cents: int) -> Money:
    """Return an amount in cents."""
    return Money(cents, Currency.EURO)


def invoice_answer(
    reading: Reading, people: People, state: InvoiceState
) -> Explanation:
    """Tell why an invoice has its amount, and what was paid for it."""
    invoice = state.invoice
    title = Sentence(
        "title.invoice",
        {
            "number": Label(str(invoice.number)),
            "member": people(invoice.member_id),
            "kind": Word(f"invoice.{invoice.kind.value}"),
        },
    )
    close = _close_of(reading, invoice)
    sentences = (
        Sentence("rule.vat", {"rate": Rate(invoice.vat_bp)}),
        _set_off(reading, state, close),
        _due(state),
    )
    matches = [one for one in all_matches(reading) if one.invoice == invoice.number]
    parts = [Part(None, sentences, _lines(invoice))]
    if matches:
        parts.append(Part(Sentence("heading.payments"), (), _payments(matches)))
    return Explanation(title, tuple(parts))


def _close_of(reading: Reading, invoice: Invoice) -> CloseRecord | None:
    """Return the close that raised an invoice, None where it was entered."""
    close_id = raised_by_close(reading, invoice.number)
    return next((one for one in live_closes(reading) if one.id == close_id), None)


def _lines(invoice: Invoice) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            Label(line.item),
            euros(line.net_cents),
            euros(line.gross_cents - line.net_cents),
            euros(line.gross_cents),
        )
        for line in invoice.lines
    ]
    if invoice.set_off_cents:
        list_gross = sum(line.gross_cents for line in invoice.lines)
        taken = invoice.gross_cents - list_gross
        vat = taken + invoice.set_off_cents
        rows.append(
            (Word("set_off"), euros(-invoice.set_off_cents), euros(vat), euros(taken))
        )
    total = (
        Word("total"),
        euros(invoice.net_cents),
        euros(invoice.vat_cents),
        euros(invoice.gross_cents),
    )
    return Table(("item", "net", "vat", "with_vat"), tuple(rows), total)


def _set_off(
    reading: Reading, state: InvoiceState, close: CloseRecord | None
) -> Sentence:
    if close is None:
        plan = plan_in_force(latest_plan(reading).text, options_in_force(reading, None))
        period = Period.containing(state.invoice.dated_on, jalali=False)
    else:
        text = plan_text(reading, close.plan_version_id)
        plan, period = plan_in_force(text, close.options), close.period
    if close is None or state.invoice.set_off_cents:
        reason = "" if state.invoice.set_off_cents else "entered"
    else:
        facts = close_input(reading, period, plan)
        reason = why_no_set_off(facts, state, was_entered=False)
    if reason:
        return Sentence(f"says.set_off_{reason}")
    values = {"amount": euros(state.invoice.set_off_cents)}
    return Sentence("says.set_off", values)


def _due(state: InvoiceState) -> Sentence:
    due = Day(state.invoice.due_on, jalali=False)
    if state.paid_on is not None:
        paid = Day(state.paid_on, jalali=False)
        return Sentence("says.invoice_paid", {"due": due, "paid": paid})
    return Sentence("says.invoice_open", {"due": due, "rest": euros(state.rest_cents)})


def _payments(matches: list[Match]) -> Table:
    rows = tuple(
        (
            Label(one.payment),
            Day(one.day, jalali=False),
            euros(one.amount_cents),
            Word(f"match.{one.rule.value}"),
            Month(one.period),
        )
        for one in matches
    )
    columns = ("payment", "date", "paid", "matched", "counted")
    return Table(columns, rows)
