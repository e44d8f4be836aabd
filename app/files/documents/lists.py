"""How do the lists of the organisation come about: transfers to sign, members?"""

from dataclasses import replace

from app.files.documents.kit import Record, document
from app.files.paper.amount_words import money_in_words
from app.files.paper.flow import Block, Document, gap, together
from app.files.paper.look import Look
from app.files.paper.parts import fields, panel, signatures, strip
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, Written, typesetter
from app.files.rtl import left_to_right
from app.formats import Currency, Language, iban
from app.statement.member_roll import MemberRoll
from app.statement.transfers import TransferList

_TRANSFER_COLUMNS = (
    Column("place", "list.place", 36),
    Column("name", "list.payee", 361),
    Column("amount", "list.amount", 110, is_figure=True, is_summed=True),
)
_ROLL_COLUMNS = (
    Column("place", "list.place", 36),
    Column("name", "list.name", 225),
    Column("code", "party.code", 90),
    Column("joined", "list.joined", 80),
    Column("status", "list.status", 76),
)


def transfer_list(record: TransferList, look: Look, language: Language) -> Document:
    """Lay out a list of transfers."""
    setter = typesetter(look, language, record.currency, is_dense=True)
    wording = setter.wording
    words = money_in_words(record.total, record.currency, language)
    body = [
        *fields(
            setter,
            [
                (wording("list.file"), left_to_right(record.message_id)),
                (wording("list.state"), wording(f"list.state_of.{record.state}")),
                (wording("list.count"), setter.count(len(record.transfers))),
            ],
        ),
        gap(10),
        *_transfers(setter, record),
        *together(
            gap(10),
            panel(
                setter,
                wording("list.total"),
                setter.sum_of_money(record.total),
                [wording("slip.balance.in_words", words=words)],
            ),
            *signatures(
                setter,
                [
                    wording("list.made_by"),
                    wording("list.approved_by"),
                    wording("list.date"),
                ],
            ),
        ),
    ]
    owner = Record(record.imprint, record.message_id)
    month = setter.month(record.period)
    return document(setter, owner, wording("list.transfers"), month, body)


def _transfers(setter: Typesetter, record: TransferList) -> list[Block]:
    table = Table(setter, _TRANSFER_COLUMNS)
    rows: list[Block] = []
    for place, one in enumerate(record.transfers, 1):
        # Code and account have a line of their own: readers garble what is copied
        # of them beside a Persian name.
        both = [one.code, iban(one.iban)]
        if setter.language.is_right_to_left:
            both.reverse()
        account = left_to_right("   ".join(both))
        first: dict[str, Words] = {
            "place": setter.count(place),
            "name": Written(one.name),
            "amount": setter.money(one.amount),
        }
        rows += table.row(
            first, sums={"amount": one.amount}, keeps_next=True, is_open=True
        )
        rows += table.row({"place": "", "name": account}, setter.body_quiet)
    total = table.total("", {"amount": record.total}, name=setter.wording("list.total"))
    # Who signs has the total before the eyes, and a payment above it.
    return [*table.blocks(rows, total)[:-1], replace(total[-1], keeps_next=True)]


def member_roll(record: MemberRoll, look: Look, language: Language) -> Document:
    """Lay out the list of members on a day."""
    setter = typesetter(look, language, Currency.EURO, is_dense=True)
    wording = setter.wording
    table = Table(setter, _ROLL_COLUMNS)
    rows: list[Block] = []
    for place, one in enumerate(record.rows, 1):
        cells: dict[str, Words] = {
            "place": setter.count(place),
            "name": Written(one.name),
            "code": left_to_right(one.code),
            "joined": setter.day(one.joined_on),
            "status": wording(f"status.{one.status}"),
        }
        rows += table.row(cells)
    counts = [
        (wording("list.count"), setter.count(len(record.rows))),
        *(
            (_begun(wording(f"status.{status}")), setter.count(count))
            for status, count in record.counts.items()
        ),
    ]
    body = [*strip(setter, counts), gap(10), *table.blocks(rows, [])]
    owner = Record(record.imprint, record.imprint.letterhead.name)
    day = setter.day(record.day)
    return document(setter, owner, wording("list.members"), day, body)


def _begun(label: str) -> str:
    """Return a word as labels begin, with a large letter where the script has them."""
    return label[:1].upper() + label[1:]
