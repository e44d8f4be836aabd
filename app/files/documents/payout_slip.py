"""How does a payout slip come about: which bonuses, which balance, what is paid?"""

from app.files.documents.kit import Record, document
from app.files.paper.amount_words import money_in_words
from app.files.paper.flow import Block, Document, gap, together
from app.files.paper.look import Look
from app.files.paper.parts import (
    box,
    entry,
    fields,
    panel,
    paragraph,
    strip,
    title,
)
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, Written, typesetter
from app.formats import Currency, Language
from app.statement.imprint import Party
from app.statement.payout_slip import RETAIL_DISCOUNT, PayoutSlip, SlipLine

_MANY_ROWS = 18
_FEW_ADJUSTMENTS = 8
_WHOLE_BP = 10_000
_NOT_HELD = frozenset({"negative", "minimum"})
_COLUMNS = (
    Column("kind", "slip.table.kind", 166),
    Column("level", "slip.table.level", 76),
    Column("base", "slip.table.base", 101, is_figure=True),
    Column("rate", "slip.table.rate", 60, is_figure=True),
    Column("amount", "slip.table.amount", 104, is_figure=True, is_summed=True),
)
_CAPPED_COLUMNS = (
    Column("kind", "slip.table.kind", 128),
    Column("level", "slip.table.level", 75),
    Column("base", "slip.table.base", 92, is_figure=True),
    Column("rate", "slip.table.rate", 46, is_figure=True),
    Column("before", "slip.table.before_cap", 82, is_figure=True, is_summed=True),
    Column("amount", "slip.table.amount", 84, is_figure=True, is_summed=True),
)


def payout_slip(slip: PayoutSlip, look: Look, language: Language) -> Document:
    """Lay out a payout slip."""
    rows = len(slip.lines) + len(slip.balance.adjustments)
    setter = typesetter(look, language, Currency.TOMAN, is_dense=rows > _MANY_ROWS)
    table = Table(setter, _CAPPED_COLUMNS if slip.cap.is_capped else _COLUMNS)
    body = [
        *addressee(setter, slip.party),
        *fields(setter, party_fields(setter, slip)),
        gap(6),
        *_figures(setter, slip),
        gap(10),
        *_bonuses(setter, table, slip),
        gap(10),
        *_balance(setter, table, slip),
        gap(8),
        *_notes(setter, slip),
    ]
    month = setter.month(slip.period)
    record = Record(slip.imprint, slip.party.name, slip.party.code)
    return document(setter, record, setter.wording("slip.title"), month, body)


def party_fields(setter: Typesetter, slip: PayoutSlip) -> list[tuple[str, Words]]:
    """Return who is paid, as labels and values."""
    wording, person = setter.wording, slip.party
    answer = "yes" if slip.figures.is_qualified else "no"
    return [
        (wording("party.code"), setter.code(person.code)),
        (wording("party.kind"), wording(f"kind.{person.kind}")),
        (wording("party.rank"), wording.rank(slip.figures.rank)),
        (wording("party.unit_code"), unit_code(setter, person)),
        (wording("party.iban"), setter.account(person.iban)),
        (wording("party.qualified"), wording(f"answer.{answer}")),
    ]


def unit_code(setter: Typesetter, person: Party) -> str:
    """Write the code of a marketing unit; a customer has none to enter."""
    if person.kind == "customer" and not person.unit_code:
        return setter.wording("none")
    return setter.code(person.unit_code)


def _figures(setter: Typesetter, slip: PayoutSlip) -> list[Block]:
    month = slip.figures
    values = {
        "points": setter.points(month.points_micro),
        "team_points": setter.points(month.team_points_micro),
        "group_points": setter.points(month.group_points_micro),
        "gross": setter.money(month.gross_toman),
        "discount": setter.money(month.discount_toman),
        "streak": setter.count(month.streak),
    }
    return strip(
        setter,
        [(setter.wording(f"slip.figures.{key}"), text) for key, text in values.items()],
    )


def _bonuses(setter: Typesetter, table: Table, slip: PayoutSlip) -> list[Block]:
    """Return a row for each line that is paid, their sum, and the discount."""
    wording = setter.wording
    rows = [
        block for line in slip.bonuses for block in _bonus(setter, table, slip, line)
    ]
    if not rows:
        empty = {"kind": wording("slip.table.empty")}
        rows = table.row(empty, setter.body_quiet)
    amounts = {"amount": slip.balance.bonuses_toman}
    if slip.cap.is_capped:
        amounts["before"] = sum(line.before_cap_toman for line in slip.bonuses)
    blocks = table.blocks(rows, table.total(wording("slip.table.total"), amounts))
    for line in slip.lines:
        if line.kind == RETAIL_DISCOUNT:
            given = wording("slip.table.given", kind=wording(f"slip.line.{line.kind}"))
            cells = {"kind": given, "amount": setter.money(line.amount_toman)}
            blocks += table.row(cells, setter.body_quiet)
    return blocks


def _bonus(
    setter: Typesetter, table: Table, slip: PayoutSlip, line: SlipLine
) -> list[Block]:
    wording = setter.wording
    cells: dict[str, Words] = {"kind": wording(f"slip.line.{line.kind}")}
    if line.level:
        number = setter.count(line.level)
        cells["level"] = wording(f"slip.level.{line.kind}", number=number)
    if line.base_micro:
        cells["base"] = setter.points(line.base_micro)
    if line.rate_bp:
        cells["rate"] = setter.percent(line.rate_bp)
    amounts = {"amount": line.amount_toman}
    if slip.cap.is_capped:
        amounts["before"] = line.before_cap_toman
    return table.money_row(cells, amounts)


def _balance(setter: Typesetter, table: Table, slip: PayoutSlip) -> list[Block]:
    """Return the balance row by row, with what is paid in a panel."""
    figures, wording, start = slip.balance, setter.wording, table.last_start
    money = setter.money

    def row(key: str, amount: int, *, is_sum: bool = False) -> Block:
        style = setter.body_bold if is_sum else setter.body
        label = wording(f"slip.balance.{key}")
        return entry(setter, label, money(amount), style, start=start)

    blocks = [
        title(setter, wording("slip.balance.title")),
        row("carried_in", figures.carried_in_toman),
        row("bonuses", figures.bonuses_toman),
        *(
            entry(
                setter,
                Written(one.reason),
                money(one.amount_toman),
                lead=wording("slip.balance.adjustment"),
                start=start,
            )
            for one in figures.adjustments
        ),
        *together(
            row("due", figures.due_toman, is_sum=True),
            gap(4),
            _paid(setter, slip),
            gap(2),
            row("carried_out", figures.carried_out_toman),
        ),
    ]
    is_short = len(figures.adjustments) <= _FEW_ADJUSTMENTS
    return together(*blocks) if is_short else blocks


def _paid(setter: Typesetter, slip: PayoutSlip) -> Block:
    """Return the panel with the payment, in words too, and its last day."""
    paid, wording = slip.balance.paid_toman, setter.wording
    below = []
    if paid:
        words = money_in_words(paid, Currency.TOMAN, setter.language)
        below = [
            wording("slip.balance.in_words", words=words),
            wording("slip.balance.pay_by", day=setter.day(slip.pay_by)),
        ]
    amount = setter.sum_of_money(paid)
    return panel(setter, wording("slip.balance.paid"), amount, below)


def _notes(setter: Typesetter, slip: PayoutSlip) -> list[Block]:
    """Return what explains the figures: why held, the gift, the cap."""
    wording, reason = setter.wording, slip.balance.reason
    found = []
    if reason:
        heading = "nothing" if reason in _NOT_HELD else "title"
        found += [
            box(
                setter,
                wording(f"slip.held.{heading}"),
                wording(f"slip.held.{reason}"),
                is_warning=True,
            ),
            gap(6),
        ]
    if slip.gift:
        found += [box(setter, wording("slip.gift.title"), Written(slip.gift)), gap(6)]
    return [*found, _cap(setter, slip)]


def _cap(setter: Typesetter, slip: PayoutSlip) -> Block:
    cap = slip.cap
    values = {
        "sales": setter.money(cap.sales_toman),
        "cap": setter.money(cap.cap_toman),
    }
    key = "slip.cap.idle"
    if cap.is_capped:
        key = "slip.cap.bites"
        factor_bp = cap.allowed_toman * _WHOLE_BP // cap.bonuses_before_cap_toman
        values["before"] = setter.money(cap.bonuses_before_cap_toman)
        values["allowed"] = setter.money(cap.allowed_toman)
        values["factor"] = setter.percent(factor_bp)
    return paragraph(setter, setter.wording(key, **values))
