"""How does the retail-discount statement of a member who bought come about?"""

from app.files.documents.kit import Record, document
from app.files.documents.payout_slip import unit_code
from app.files.paper.amount_words import money_in_words
from app.files.paper.flow import Block, Document, gap
from app.files.paper.look import Look
from app.files.paper.parts import fields, panel
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, typesetter
from app.files.rtl import left_to_right
from app.formats import Currency, Language
from app.statement.discounts import DiscountStatement

_MANY_ROWS = 26
_COLUMNS = (
    Column("number", "discounts.table.number", 104),
    Column("day", "discounts.table.day", 78),
    Column("points", "discounts.table.points", 90, is_figure=True),
    Column("gross", "discounts.table.gross", 80, is_figure=True, is_summed=True),
    Column("discount", "discounts.table.discount", 75, is_figure=True, is_summed=True),
    Column("payable", "discounts.table.payable", 80, is_figure=True, is_summed=True),
)


def discounts(record: DiscountStatement, look: Look, language: Language) -> Document:
    """Lay out a retail-discount statement."""
    is_dense = len(record.orders) > _MANY_ROWS
    setter = typesetter(look, language, Currency.TOMAN, is_dense=is_dense)
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
        *_orders(setter, record),
    ]
    owner = Record(record.imprint, person.name, person.code)
    month = setter.month(record.period)
    return document(setter, owner, wording("discounts.title"), month, body)


def _orders(setter: Typesetter, record: DiscountStatement) -> list[Block]:
    wording, table = setter.wording, Table(setter, _COLUMNS)
    rows: list[Block] = []
    for one in record.orders:
        cells: dict[str, Words] = {
            "number": left_to_right(one.number),
            "day": setter.day(one.day),
            "points": setter.points(one.points_micro),
        }
        amounts = {
            "gross": one.gross_toman,
            "discount": one.discount_toman,
            "payable": one.payable_toman,
        }
        rows += table.money_row(cells, amounts)
    if not rows:
        rows = table.row({"number": wording("discounts.empty")}, setter.body_quiet)
    sums = {
        "gross": record.gross_toman,
        "discount": record.discount_toman,
        "payable": record.gross_toman - record.discount_toman,
    }
    points = setter.points(record.points_micro)
    total = table.total(wording("discounts.table.sum"), sums, points=points)
    return table.blocks(rows, [*total, gap(10), _given(setter, record)])


def _given(setter: Typesetter, record: DiscountStatement) -> Block:
    wording, given = setter.wording, record.discount_toman
    words = money_in_words(given, Currency.TOMAN, setter.language)
    return panel(
        setter,
        wording("discounts.given"),
        setter.sum_of_money(given),
        [wording("slip.balance.in_words", words=words), wording("discounts.note")],
    )
