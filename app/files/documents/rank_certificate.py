"""How does the certificate of a rank come about, with its rank card?"""

from collections.abc import Sequence

from app.files.documents.kit import Record, document
from app.files.documents.payout_slip import unit_code
from app.files.paper.flow import Block, Document, gap
from app.files.paper.look import Look
from app.files.paper.parts import box, centred, fields, signatures, title
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, Written, typesetter
from app.formats import Currency, Language
from app.statement.rank_certificate import (
    MONEY_CONDITIONS,
    RANK_CONDITIONS,
    CardRow,
    RankCertificate,
)

_COLUMNS = (
    Column("what", "certificate.table.what", 202),
    Column("required", "certificate.table.required", 100, is_figure=True),
    Column("actual", "certificate.table.actual", 100, is_figure=True),
    Column("missing", "certificate.table.missing", 105, is_figure=True),
)


def rank_certificate(
    record: RankCertificate, look: Look, language: Language
) -> Document:
    """Lay out a rank certificate."""
    setter = typesetter(look, language, Currency.TOMAN, is_dense=True)
    wording, person = setter.wording, record.party
    month = setter.month(record.period)
    body = [
        gap(14),
        centred(setter, wording("certificate.says"), setter.note),
        gap(4),
        centred(setter, Written(person.name), setter.style(20, is_bold=True)),
        centred(setter, wording("certificate.held", month=month), setter.note),
        gap(2),
        centred(
            setter,
            wording.rank(record.rank),
            setter.style(26, is_bold=True, colour=setter.accent),
        ),
        gap(12),
        *fields(
            setter,
            [
                (wording("party.code"), setter.code(person.code)),
                (wording("party.unit_code"), unit_code(setter, person)),
                (wording("slip.figures.streak"), setter.count(record.streak)),
            ],
        ),
        gap(8),
        *_card(setter, record.rank, record.held),
        gap(12),
        *_ahead(setter, record),
        *signatures(setter, [wording("certificate.manager"), wording("list.date")]),
    ]
    owner = Record(record.imprint, person.name, person.code)
    return document(setter, owner, wording("certificate.title"), month, body)


def _ahead(setter: Typesetter, record: RankCertificate) -> list[Block]:
    wording = setter.wording
    if not record.next_rank:
        return [box(setter, wording("certificate.highest"), "")]
    return _card(setter, record.next_rank, record.ahead)


def _card(setter: Typesetter, rank: int, rows: Sequence[CardRow]) -> list[Block]:
    """Return the conditions of a rank, what there is, and what is missing."""
    name = setter.wording("certificate.card", rank=setter.wording.rank(rank))
    table = Table(setter, _COLUMNS)
    blocks = [block for row in rows for block in _row(setter, table, row)]
    return [title(setter, name, above_table=True), *table.blocks(blocks, [])]


def _row(setter: Typesetter, table: Table, row: CardRow) -> list[Block]:
    wording = setter.wording
    number = setter.count(row.place)
    cells: dict[str, Words] = {
        "what": wording(f"certificate.condition.{row.code}", number=number),
        "required": _figure(setter, row.code, row.required),
        "actual": _figure(setter, row.code, row.actual),
        "missing": wording("certificate.met"),
    }
    if row.missing and row.code in RANK_CONDITIONS:
        cells["missing"] = _steps(setter, row.missing)
    elif row.missing:
        cells["missing"] = _figure(setter, row.code, row.missing)
    style = setter.body_bold if row.missing else setter.body
    return table.row(cells, style)


def _steps(setter: Typesetter, missing: int) -> str:
    if missing == 1:
        return setter.wording("certificate.rank_missing")
    number = setter.count(missing)
    return setter.wording("certificate.ranks_missing", number=number)


def _figure(setter: Typesetter, code: str, figure: int) -> str:
    if code in RANK_CONDITIONS:
        return setter.wording.rank(figure)
    if code in MONEY_CONDITIONS:
        return setter.sum_of_money(figure)
    return setter.points(figure)
