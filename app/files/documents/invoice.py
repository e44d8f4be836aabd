"""How does an invoice, or a credit note, come about?

Source: the value added tax act (1501/1993), sections 209 b and 209 e, for what has to
stand on it.
"""

from app.files.documents.kit import Record, document
from app.files.paper.amount_words import money_in_words
from app.files.paper.barcode import bank_barcode, barcode_block
from app.files.paper.flow import Block, Document, gap, together
from app.files.paper.look import Look
from app.files.paper.parts import (
    box,
    fields,
    panel,
    paragraph,
    title,
)
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, Written, typesetter
from app.files.rtl import left_to_right
from app.formats import Currency, Language
from app.statement.invoice import Invoice, InvoiceLine

_MANY_ROWS = 14
_GROUP = 5
_RF_GROUP = 4
_THIRDS = (1, 1, 1)
_LINES = (
    Column("what", "invoice.table.what", 208),
    Column("rate", "invoice.table.rate", 52, is_figure=True),
    Column("net", "invoice.table.net", 82, is_figure=True, is_summed=True),
    Column("vat", "invoice.table.vat", 75, is_figure=True, is_summed=True),
    Column("gross", "invoice.table.gross", 90, is_figure=True, is_summed=True),
)
_RATES = (
    Column("rate", "invoice.table.by_rate", 260),
    Column("net", "invoice.table.net", 82, is_figure=True),
    Column("vat", "invoice.table.vat", 75, is_figure=True),
    Column("gross", "invoice.table.gross", 90, is_figure=True),
)


def invoice(record: Invoice, look: Look, language: Language) -> Document:
    """Lay out an invoice or a credit note."""
    is_dense = len(record.lines) > _MANY_ROWS
    setter = typesetter(look, language, Currency.EURO, is_dense=is_dense)
    wording = setter.wording
    kind = "credit_note" if record.credits else "invoice"
    body = [
        paragraph(setter, wording(f"{kind}.buyer"), setter.label),
        *addressee(setter, record.buyer, is_letter=True),
        gap(2),
        *fields(setter, _facts(setter, record), _THIRDS, _THIRDS),
        gap(8),
        *_lines(setter, record),
        gap(10),
        *_vat_by_rate(setter, record),
        gap(10),
        *_payment(setter, record),
    ]
    owner = Record(record.imprint, record.buyer.name, record.buyer.code)
    number = left_to_right(record.number)
    return document(setter, owner, wording(f"{kind}.title"), number, body)


def grouped_reference(reference: str) -> str:
    """Write a reference number in groups, as on bank papers.

    A Finnish one in fives counted from its end, one that begins with RF in fours.
    """
    if reference.startswith("RF"):
        starts = range(0, len(reference), _RF_GROUP)
        return " ".join(reference[start : start + _RF_GROUP] for start in starts)
    first = len(reference) % _GROUP
    groups = [reference[:first]] if first else []
    starts = range(first, len(reference), _GROUP)
    return " ".join([*groups, *(reference[n : n + _GROUP] for n in starts)])


def _facts(setter: Typesetter, record: Invoice) -> list[tuple[str, Words]]:
    """Return number, days and parties, as labels and values."""
    wording, day = setter.wording, setter.day
    term = wording(
        "invoice.from_to", start=day(record.term_start), end=day(record.term_end)
    )
    facts: list[tuple[str, Words]] = [
        (wording("invoice.number"), left_to_right(record.number)),
        (wording("invoice.date"), day(record.dated_on)),
        (wording("invoice.term"), term),
        (wording("party.code"), setter.code(record.buyer.code)),
    ]
    if record.credits:
        facts.append((wording("credit_note.of"), left_to_right(record.credits)))
    if record.due_on is not None:
        facts.append((wording("invoice.due"), day(record.due_on)))
    if record.buyer.business_id:
        business_id = left_to_right(record.buyer.business_id)
        facts.append((wording("party.business_id"), business_id))
    return facts


def _lines(setter: Typesetter, record: Invoice) -> list[Block]:
    table = Table(setter, _LINES)
    rows = [
        block
        for line in record.lines
        for block in table.money_row(
            {"what": _what(setter, line), "rate": setter.percent(line.rate_bp)},
            {
                "net": line.net_cents,
                "vat": line.vat_cents,
                "gross": line.gross_cents,
            },
        )
    ]
    sums = {
        "net": record.net_cents,
        "vat": record.vat_cents,
        "gross": record.gross_cents,
    }
    return table.blocks(rows, table.total(setter.wording("invoice.table.sum"), sums))


def _what(setter: Typesetter, line: InvoiceLine) -> Words:
    what = setter.wording(f"invoice.line.{line.kind}")
    if not line.item:
        return what
    # People name packages: a name of Persian letters turns the whole cell.
    return Written(f"{what}: {line.item}")


def _vat_by_rate(setter: Typesetter, record: Invoice) -> list[Block]:
    """Return the tax of each rate, as the law wants it told, and what to pay."""
    table = Table(setter, _RATES)
    rows = []
    for row in record.vat_rows:
        amounts = {
            "net": row.net_cents,
            "vat": row.vat_cents,
            "gross": row.gross_cents,
        }
        cells: dict[str, Words] = {
            key: setter.money(amount) for key, amount in amounts.items()
        }
        rows += table.row({"rate": setter.percent(row.rate_bp), **cells})
    return table.blocks(rows, [gap(10), _total(setter, record)])


def _total(setter: Typesetter, record: Invoice) -> Block:
    wording, amount = setter.wording, record.gross_cents
    if record.credits:
        label = wording("credit_note.total")
    else:
        label = wording("invoice.total" if amount else "invoice.nothing")
    words = money_in_words(amount, Currency.EURO, setter.language)
    below = [wording("invoice.in_words", words=words)]
    return panel(setter, label, setter.sum_of_money(amount), below)


def _payment(setter: Typesetter, record: Invoice) -> list[Block]:
    """Return how to pay; nothing where there is nothing to pay."""
    wording = setter.wording
    if record.credits:
        return [box(setter, wording("credit_note.title"), wording("credit_note.note"))]
    if not record.gross_cents:
        return [box(setter, wording("invoice.paid"), wording("invoice.set_off_all"))]
    seller = record.imprint.letterhead
    assert record.due_on is not None
    reference = left_to_right(grouped_reference(record.reference))
    values: list[tuple[str, Words]] = [
        (wording("invoice.payee"), Written(seller.name)),
        (wording("invoice.iban"), setter.account(seller.iban)),
        (wording("invoice.bic"), setter.code(seller.bic)),
        (wording("invoice.reference"), reference),
        (wording("invoice.due"), setter.day(record.due_on)),
        (wording("invoice.to_pay"), setter.sum_of_money(record.gross_cents)),
    ]
    rows = fields(setter, values, _THIRDS, _THIRDS)
    digits = bank_barcode(
        seller.iban, record.gross_cents, record.reference, record.due_on
    )
    code = [barcode_block(setter, digits)] if digits else []
    heading = title(setter, wording("invoice.payment"))
    return together(heading, gap(4), *rows, *code)
