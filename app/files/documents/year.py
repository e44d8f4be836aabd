"""How does the summary of one member's year come about?"""

from app.files.documents.kit import Record, document
from app.files.documents.payout_slip import unit_code
from app.files.paper.flow import Block, Document, gap
from app.files.paper.look import Look
from app.files.paper.parts import fields, panel, title
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table
from app.files.paper.text import Style
from app.files.paper.typesetter import Typesetter, Words, typesetter
from app.files.rtl import left_to_right
from app.formats import Currency, Language, digits, month_name
from app.statement.year import BonusYear, CreditYear

_BONUS_COLUMNS = (
    Column("month", "year.month", 58),
    Column("rank", "party.rank", 62),
    Column("points", "year.points", 62, is_figure=True),
    Column("discount", "year.discount", 58, is_figure=True, is_summed=True),
    Column("bonuses", "year.bonuses", 73, is_figure=True, is_summed=True),
    Column("adjusted", "year.adjusted", 58, is_figure=True, is_summed=True),
    Column("paid", "year.paid", 73, is_figure=True, is_summed=True),
    Column("left", "year.left", 63, is_figure=True),
)
_CREDIT_COLUMNS = (
    Column("month", "year.month", 78),
    Column("opening", "year.opening", 72, is_figure=True),
    Column("earned", "year.earned", 68, is_figure=True, is_summed=True),
    Column("set_off", "year.set_off", 74, is_figure=True, is_summed=True),
    Column("paid", "year.paid_net", 68, is_figure=True, is_summed=True),
    Column("vat", "year.paid_vat", 62, is_figure=True, is_summed=True),
    Column("closing", "year.closing", 72, is_figure=True),
)
_INVOICE_COLUMNS = (
    Column("number", "referral.table.invoice", 130),
    Column("month", "year.month", 110),
    Column("net", "invoice.table.net", 85, is_figure=True, is_summed=True),
    Column("vat", "invoice.table.vat", 85, is_figure=True, is_summed=True),
    Column("gross", "invoice.table.gross", 90, is_figure=True, is_summed=True),
)


def bonus_year(record: BonusYear, look: Look, language: Language) -> Document:
    """Lay out the year of a member of a Farhan organisation."""
    setter = typesetter(look, language, Currency.TOMAN, is_dense=False)
    wording, person = setter.wording, record.party
    paid = sum(month.paid_toman for month in record.months)
    body = [
        *addressee(setter, person),
        *fields(
            setter,
            [
                (wording("party.code"), setter.code(person.code)),
                (wording("party.kind"), wording(f"kind.{person.kind}")),
                (wording("party.unit_code"), unit_code(setter, person)),
            ],
        ),
        gap(10),
        *_bonus_months(setter, record),
        gap(10),
        panel(setter, wording("year.paid_in_all"), setter.sum_of_money(paid)),
    ]
    owner = Record(record.imprint, person.name, person.code)
    return document(
        setter, owner, wording("year.title"), _year(record.year, language), body
    )


def _bonus_months(setter: Typesetter, record: BonusYear) -> list[Block]:
    wording, table = setter.wording, Table(setter, _BONUS_COLUMNS)
    rows: list[Block] = []
    for month in record.months:
        cells: dict[str, Words] = {
            "month": month_name(month.period, setter.language),
            "rank": wording.rank(month.rank),
            "points": setter.points(month.points_micro),
            "left": setter.money(month.carried_out_toman),
        }
        amounts = {
            "discount": month.discount_toman,
            "bonuses": month.bonuses_toman,
            "adjusted": month.adjustments_toman,
            "paid": month.paid_toman,
        }
        rows += table.money_row(cells, amounts)
    sums = {
        "discount": sum(month.discount_toman for month in record.months),
        "bonuses": sum(month.bonuses_toman for month in record.months),
        "adjusted": sum(month.adjustments_toman for month in record.months),
        "paid": sum(month.paid_toman for month in record.months),
    }
    return table.blocks(rows, table.total(wording("year.sum"), sums))


def credit_year(record: CreditYear, look: Look, language: Language) -> Document:
    """Lay out the year of a member of a co-operative."""
    setter = typesetter(look, language, Currency.EURO, is_dense=False)
    wording, person = setter.wording, record.party
    paid = sum(month.paid_net_cents + month.paid_vat_cents for month in record.months)
    body = [
        *addressee(setter, person),
        *fields(
            setter,
            [
                (wording("party.code"), setter.code(person.code)),
                (wording("referral.account"), setter.account(person.iban)),
                (wording("party.business_id"), setter.code(person.business_id)),
            ],
        ),
        gap(10),
        title(setter, wording("year.commissions"), above_table=True),
        *_credit_months(setter, record),
        gap(10),
        title(setter, wording("year.invoices"), above_table=True),
        *_invoices(setter, record),
        gap(10),
        panel(setter, wording("year.paid_in_all"), setter.sum_of_money(paid)),
    ]
    owner = Record(record.imprint, person.name, person.code)
    return document(
        setter, owner, wording("year.title"), _year(record.year, language), body
    )


def _credit_months(setter: Typesetter, record: CreditYear) -> list[Block]:
    wording, table = setter.wording, Table(setter, _CREDIT_COLUMNS)
    rows: list[Block] = []
    for month in record.months:
        cells: dict[str, Words] = {
            "month": month_name(month.period, setter.language),
            "opening": setter.money(month.opening_cents),
            "closing": setter.money(month.closing_cents),
        }
        amounts = {
            "earned": month.earned_cents,
            "set_off": month.set_off_cents,
            "paid": month.paid_net_cents,
            "vat": month.paid_vat_cents,
        }
        rows += table.money_row(cells, amounts)
    if not rows:
        rows = table.row({"month": wording("year.no_credit")}, setter.body_quiet)
        return table.blocks(rows, [])
    months = record.months
    sums = {
        "earned": sum(month.earned_cents for month in months),
        "set_off": sum(month.set_off_cents for month in months),
        "paid": sum(month.paid_net_cents for month in months),
        "vat": sum(month.paid_vat_cents for month in months),
    }
    return table.blocks(rows, table.total(wording("year.sum"), sums))


def _invoices(setter: Typesetter, record: CreditYear) -> list[Block]:
    wording, table = setter.wording, Table(setter, _INVOICE_COLUMNS)
    rows: list[Block] = []
    for one in record.invoices:
        cells: dict[str, Words] = {
            "number": left_to_right(one.number),
            "month": month_name(one.period, setter.language),
        }
        amounts = {"net": one.net_cents, "vat": one.vat_cents, "gross": one.gross_cents}
        rows += table.money_row(cells, amounts)
    if not rows:
        quiet: Style = setter.body_quiet
        return table.blocks(
            table.row({"number": wording("year.no_invoice")}, quiet), []
        )
    sums = {
        "net": sum(one.net_cents for one in record.invoices),
        "vat": sum(one.vat_cents for one in record.invoices),
        "gross": sum(one.gross_cents for one in record.invoices),
    }
    return table.blocks(rows, table.total(wording("year.sum"), sums))


def _year(year: int, language: Language) -> str:
    return digits(str(year), language)
