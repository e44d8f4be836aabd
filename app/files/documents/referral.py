"""How does a referral statement come about, from the opening credit to the closing?"""

from app.files.documents.kit import Record, document
from app.files.paper.amount_words import money_in_words
from app.files.paper.flow import Block, Document, gap, together
from app.files.paper.look import Look
from app.files.paper.parts import box, entry, fields, panel, title
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, Written, typesetter
from app.files.rtl import left_to_right, listed
from app.formats import Currency, Language
from app.statement.referral import ReferralStatement

_MANY_ROWS = 18
_FEW_INVOICES = 8
_PARTIES = (165, 210, 134)
_COLUMNS = (
    Column("who", "referral.table.who", 210),
    Column("code", "referral.table.code", 76),
    Column("invoice", "referral.table.invoice", 66),
    Column("day", "referral.table.day", 70),
    Column("amount", "referral.table.amount", 85, is_figure=True, is_summed=True),
)


def referral(record: ReferralStatement, look: Look, language: Language) -> Document:
    """Lay out a referral statement, or the self-billed invoice that it is."""
    is_dense = len(record.earned) > _MANY_ROWS
    setter = typesetter(look, language, Currency.EURO, is_dense=is_dense)
    kind = "self_billed" if record.invoice_number else "plain"
    body = [
        *addressee(setter, record.party),
        *fields(setter, _party(setter, record)),
        gap(8),
        *_self_billing(setter, record),
        *_earned(setter, record),
        gap(10),
        *_credit(setter, record),
        gap(8),
        *_reason(setter, record),
    ]
    owner = Record(record.imprint, record.party.name, record.party.code)
    heading = setter.wording(f"referral.title.{kind}")
    return document(setter, owner, heading, setter.month(record.period), body)


def _party(setter: Typesetter, record: ReferralStatement) -> list[tuple[str, Words]]:
    wording, person = setter.wording, record.party
    answer = "yes" if person.vat_registered else "no"
    return [
        (wording("party.code"), setter.code(person.code)),
        (wording("referral.account"), setter.account(person.iban)),
        (wording("party.vat_registered"), wording(f"answer.{answer}")),
    ]


def _self_billing(setter: Typesetter, record: ReferralStatement) -> list[Block]:
    """Return what makes the statement an invoice: both parties, number and day."""
    if not record.invoice_number:
        return []
    wording, buyer = setter.wording, record.imprint.letterhead
    day = setter.day(record.period.last_day)
    seller_address = listed(record.party.address)
    buyer_address = listed(buyer.address)
    values: list[tuple[str, Words]] = [
        (wording("invoice.number"), left_to_right(record.invoice_number)),
        (wording("invoice.date"), day),
        (wording("referral.supplied"), setter.month(record.period)),
        (wording("referral.seller"), Written(record.party.name)),
        (wording("party.address"), _written(setter, seller_address)),
        (wording("party.business_id"), setter.code(record.party.business_id)),
        (wording("referral.buyer"), Written(buyer.name)),
        (wording("party.address"), _written(setter, buyer_address)),
        (wording("party.business_id"), setter.code(buyer.business_id)),
    ]
    note = box(setter, wording("referral.self_billing"), wording("referral.agreed"))
    return [note, gap(6), *fields(setter, values, _PARTIES, _PARTIES), gap(8)]


def _written(setter: Typesetter, text: str) -> Words:
    return Written(text) if text else setter.wording("party.missing")


def _earned(setter: Typesetter, record: ReferralStatement) -> list[Block]:
    wording, table = setter.wording, Table(setter, _COLUMNS)
    rows: list[Block] = []
    for one in record.earned:
        cells: dict[str, Words] = {
            "who": Written(one.name),
            "code": left_to_right(one.code),
            "invoice": left_to_right(one.invoice),
            "day": setter.day(one.day),
        }
        rows += table.money_row(cells, {"amount": one.amount_cents})
    if not rows:
        rows = table.row({"who": wording("referral.table.empty")}, setter.body_quiet)
    sums = {"amount": record.earned_cents}
    return table.blocks(rows, table.total(wording("referral.table.sum"), sums))


def _credit(setter: Typesetter, record: ReferralStatement) -> list[Block]:
    """Return the credit row by row, with what is paid in a panel."""
    wording, money = setter.wording, setter.money
    start = Table(setter, _COLUMNS).last_start

    def row(label: str, amount: int, *, is_sum: bool = False) -> Block:
        style = setter.body_bold if is_sum else setter.body
        return entry(setter, label, money(amount), style, start=start)

    blocks = [
        title(setter, wording("referral.credit")),
        row(wording("referral.opening"), record.opening_cents),
        row(wording("referral.earned"), record.earned_cents),
        *(
            row(
                wording("referral.set_off", invoice=left_to_right(one.invoice)),
                -one.amount_cents,
            )
            for one in record.set_off
        ),
        row(wording("referral.paid_net"), -record.paid_net_cents),
        *together(
            row(wording("referral.closing"), record.closing_cents, is_sum=True),
            gap(4),
            _paid(setter, record),
        ),
    ]
    return together(*blocks) if len(record.set_off) <= _FEW_INVOICES else blocks


def _paid(setter: Typesetter, record: ReferralStatement) -> Block:
    wording, below = setter.wording, []
    if record.paid_cents:
        below.append(
            wording(
                "referral.of_which",
                net=setter.sum_of_money(record.paid_net_cents),
                rate=setter.percent(record.vat_bp if record.paid_vat_cents else 0),
                vat=setter.sum_of_money(record.paid_vat_cents),
            )
        )
        words = money_in_words(record.paid_cents, Currency.EURO, setter.language)
        below.append(wording("invoice.in_words", words=words))
    amount = setter.sum_of_money(record.paid_cents)
    return panel(setter, wording("referral.paid"), amount, below)


def _reason(setter: Typesetter, record: ReferralStatement) -> list[Block]:
    if not record.reason:
        return []
    wording = setter.wording
    text = wording(f"referral.held.{record.reason}")
    return [box(setter, wording("referral.held.title"), text, is_warning=True)]
