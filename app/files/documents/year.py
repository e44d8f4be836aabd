"""How does the summary of one member's year come about?"""

from collections.abc import Mapping, Sequence

from app.files.documents.kit import Record, document
from app.files.documents.payout_slip import unit_code
from app.files.paper.flow import Block, Document, gap
from app.files.paper.look import Look
from app.files.paper.parts import fields, panel, title
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table, fitted_columns
from app.files.paper.typesetter import Typesetter, typesetter
from app.files.rtl import left_to_right
from app.formats import Currency, Language, digits, month_name
from app.statement.year import BonusYear, CreditYear

_BONUS_COLUMNS = (
    Column("month", "year.month"),
    Column("rank", "party.rank"),
    Column("points", "year.points", is_figure=True),
    Column("discount", "year.discount", is_figure=True, is_summed=True),
    Column("bonuses", "year.bonuses", is_figure=True, is_summed=True),
    Column("adjusted", "year.adjusted", is_figure=True, is_summed=True),
    Column("paid", "year.paid", is_figure=True, is_summed=True),
    Column("left", "year.left", is_figure=True),
)
_CREDIT_COLUMNS = (
    Column("month", "year.month"),
    Column("opening", "year.opening", is_figure=True),
    Column("earned", "year.earned", is_figure=True, is_summed=True),
    Column("set_off", "year.set_off", is_figure=True, is_summed=True),
    Column("paid", "year.paid_net", is_figure=True, is_summed=True),
    Column("vat", "year.paid_vat", is_figure=True, is_summed=True),
    Column("closing", "year.closing", is_figure=True),
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
    is_small = look.page.is_small
    setter = typesetter(look, language, Currency.TOMAN, is_dense=is_small)
    wording, person = setter.wording, record.party
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
        title(setter, wording("year.bonus_months"), above_table=True),
        *_bonus_months(setter, record),
    ]
    owner = Record(record.imprint, person.name, person.code)
    return document(
        setter, owner, wording("year.title"), _year(record.year, language), body
    )


def _bonus_months(setter: Typesetter, record: BonusYear) -> list[Block]:
    wording, money, months = setter.wording, setter.money, record.months
    amounts = [
        {
            "discount": month.discount_toman,
            "bonuses": month.bonuses_toman,
            "adjusted": month.adjustments_toman,
            "paid": month.paid_toman,
        }
        for month in months
    ]
    cells = [
        {
            "month": month_name(month.period, setter.language),
            "rank": wording.rank(month.rank),
            "points": setter.points(month.points_micro),
            "left": money(month.carried_out_toman),
        }
        for month in months
    ]
    opening = {}
    if months and months[0].carried_in_toman:
        left = money(months[0].carried_in_toman)
        opening = {"month": wording("slip.balance.carried_in"), "left": left}
    paid = _paid(setter, sum(month.paid_toman for month in months))
    return _months(setter, _BONUS_COLUMNS, cells, amounts, opening, [gap(10), paid])


def _months(
    setter: Typesetter,
    columns: Sequence[Column],
    cells: Sequence[Mapping[str, str]],
    amounts: Sequence[Mapping[str, int]],
    opening: Mapping[str, str] | None = None,
    after: Sequence[Block] = (),
) -> list[Block]:
    """Return the table of months, its columns as wide as their figures.

    Args:
        setter: Sets it.
        columns: Of the table.
        cells: What is not summed, month by month.
        amounts: What is summed, month by month.
        opening: What stood before the first month.
        after: What stays with the sums.
    """
    keys = [column.key for column in columns if column.is_summed]
    sums = {key: sum(month[key] for month in amounts) for key in keys}
    written = [
        {key: setter.money(one[key]) for key in keys} for one in [*amounts, sums]
    ]
    left = {key: text for key, text in (opening or {}).items() if key != "month"}
    table = Table(setter, fitted_columns(setter, columns, [*cells, *written, left]))
    rows = table.row(opening) if opening else []
    for some, others in zip(cells, amounts, strict=True):
        rows += table.money_row(some, others)
    total = table.total(setter.wording("year.sum"), sums)
    return table.blocks(rows, [*total, *after])


def _paid(setter: Typesetter, amount: int) -> Block:
    """Return the panel with what was paid in the year."""
    label = setter.wording("year.paid_in_all")
    return panel(setter, label, setter.sum_of_money(amount))


def credit_year(record: CreditYear, look: Look, language: Language) -> Document:
    """Lay out the year of a member of a co-operative."""
    setter = typesetter(look, language, Currency.EURO, is_dense=False)
    wording, person = setter.wording, record.party
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
    ]
    owner = Record(record.imprint, person.name, person.code)
    return document(
        setter, owner, wording("year.title"), _year(record.year, language), body
    )


def _credit_months(setter: Typesetter, record: CreditYear) -> list[Block]:
    money = setter.money
    if not record.months:
        table = Table(setter, _CREDIT_COLUMNS)
        empty = {"month": setter.wording("year.no_credit")}
        return table.blocks(table.row(empty, setter.body_quiet), [])
    amounts = [
        {
            "earned": month.earned_cents,
            "set_off": month.set_off_cents,
            "paid": month.paid_net_cents,
            "vat": month.paid_vat_cents,
        }
        for month in record.months
    ]
    cells = [
        {
            "month": month_name(month.period, setter.language),
            "opening": money(month.opening_cents),
            "closing": money(month.closing_cents),
        }
        for month in record.months
    ]
    return _months(setter, _CREDIT_COLUMNS, cells, amounts)


def _invoices(setter: Typesetter, record: CreditYear) -> list[Block]:
    wording, table = setter.wording, Table(setter, _INVOICE_COLUMNS)
    paid = sum(month.paid_net_cents + month.paid_vat_cents for month in record.months)
    after = [gap(10), _paid(setter, paid)]
    rows: list[Block] = []
    for one in record.invoices:
        cells = {
            "number": left_to_right(one.number),
            "month": month_name(one.period, setter.language),
        }
        amounts = {"net": one.net_cents, "vat": one.vat_cents, "gross": one.gross_cents}
        rows += table.money_row(cells, amounts)
    if not rows:
        empty = {"number": wording("year.no_invoice")}
        return table.blocks(table.row(empty, setter.body_quiet), after)
    sums = {
        "net": sum(one.net_cents for one in record.invoices),
        "vat": sum(one.vat_cents for one in record.invoices),
        "gross": sum(one.gross_cents for one in record.invoices),
    }
    total = table.total(wording("year.sum"), sums)
    return table.blocks(rows, [*total, *after])


def _year(year: int, language: Language) -> str:
    return digits(str(year), language)
