"""How does a payout slip get from the balance carried in to the one carried out?"""

from app import formats
from app.files.pdf_sheet import (
    ACCENT,
    CONTENT_WIDTH,
    LEADING,
    MUTED,
    TINT,
    TRAILING,
    WARNING,
    WARNING_TINT,
    Sheet,
    Style,
    Text,
)
from app.files.slip_table import columns
from app.files.slip_type import (
    HEADING,
    NOTE,
    PADDING,
    QUIET,
    Block,
    SlipType,
    gap,
)

_FIGURE_ROOM = 90.0
_LEAD_GAP = 4.0
_STRIPE = 3.0
_BOX_ROOM = CONTENT_WIDTH - 3 * PADDING
_WHOLE_BP = 10_000
_NOT_HELD = frozenset({"negative", "minimum"})


def balance(setting: SlipType) -> list[Block]:
    """Return the balance row by row, with what is paid in a panel."""
    figures, wording = setting.slip.balance, setting.wording
    carried_in, bonuses, due, carried_out = (
        setting.fit(wording(f"slip.balance.{key}"), style)
        for key, style in (
            ("carried_in", setting.body),
            ("bonuses", setting.body),
            ("due", setting.body_bold),
            ("carried_out", setting.body),
        )
    )
    return [
        _title(setting),
        _entry(setting, carried_in, figures.carried_in_toman),
        _entry(setting, bonuses, figures.bonuses_toman),
        *(
            _adjustment(setting, entry.reason, entry.amount_toman)
            for entry in figures.adjustments
        ),
        _entry(setting, due, figures.due_toman),
        gap(6),
        _paid(setting),
        gap(2),
        _entry(setting, carried_out, figures.carried_out_toman),
    ]


def notes(setting: SlipType) -> list[Block]:
    """Return what explains the figures: why held, the gift, the cap."""
    slip, wording = setting.slip, setting.wording
    found = []
    if slip.balance.reason:
        reason = setting.fit(
            wording(f"slip.held.{slip.balance.reason}"), NOTE, _BOX_ROOM
        )
        title = "nothing" if slip.balance.reason in _NOT_HELD else "title"
        found += [_box(setting, f"slip.held.{title}", reason, is_warning=True), gap(6)]
    if slip.gift:
        gift = setting.foreign(slip.gift, NOTE, _BOX_ROOM)
        found += [_box(setting, "slip.gift.title", gift, is_warning=False), gap(6)]
    return [*found, _cap(setting)]


def _title(setting: SlipType) -> Block:
    title = setting.words("slip.balance.title", HEADING)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.write(title, LEADING, top)
        sheet.rule(LEADING, TRAILING, top - title.height - 3, strong=True)

    return Block(title.height + 4, draw)


def _entry(
    setting: SlipType, label: Text, amount: int, lead: Text | None = None
) -> Block:
    """Return a row of the balance: what, and how much."""
    figure = setting.fit(setting.toman(amount), label.style)
    column = columns(is_capped=setting.slip.cap.is_capped)[-1]
    height = max(setting.row_height, label.height)
    down = (height - label.height) / 2

    def draw(sheet: Sheet, top: float) -> None:
        at = LEADING
        if lead is not None:
            sheet.write(lead, at, top - down)
            at += lead.width + _LEAD_GAP
        sheet.write(label, at, top - down)
        sheet.figure(figure, column.start, column.end, top - down)
        sheet.rule(LEADING, TRAILING, top - height)

    return Block(height, draw)


def _adjustment(setting: SlipType, reason: str, amount: int) -> Block:
    """Return the row of an adjustment, with the reason that was entered."""
    lead = setting.words("slip.balance.adjustment", setting.body)
    room = CONTENT_WIDTH - _FIGURE_ROOM - lead.width - 2 * PADDING
    return _entry(setting, setting.foreign(reason, setting.body, room), amount, lead)


def _paid(setting: SlipType) -> Block:
    """Return the panel with the payment and its last day."""
    slip = setting.slip
    paid_toman = slip.balance.paid_toman
    label = setting.words("slip.balance.paid", Style(12, is_bold=True, colour=ACCENT))
    amount = setting.words(
        "slip.balance.amount",
        Style(15, is_bold=True, colour=ACCENT),
        amount=setting.toman(paid_toman),
    )
    day = formats.day(
        slip.pay_by, setting.wording.language, jalali=slip.period.is_jalali
    )
    deadline = setting.words("slip.balance.pay_by", QUIET, day=day)
    height = label.height + 2 * PADDING - 4 + (deadline.height if paid_toman else 0)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.panel(LEADING, TRAILING, top, height, TINT)
        first = top - PADDING + 2
        sheet.write(label, LEADING + PADDING, first)
        if paid_toman:
            sheet.write(deadline, LEADING + PADDING, first - label.height)
        middle = top - (height - amount.height) / 2
        sheet.write_back(amount, TRAILING - PADDING, middle)

    return Block(height, draw)


def _box(setting: SlipType, key: str, text: Text, *, is_warning: bool) -> Block:
    """Return a heading and a text, on one line if there is room."""
    colour = WARNING if is_warning else ACCENT
    heading = setting.words(key, Style(NOTE.size, is_bold=True, colour=colour))
    indent = heading.width + PADDING
    is_one_line = indent + text.width <= _BOX_ROOM
    text_height = 0 if is_one_line else text.height
    height = heading.height + text_height + PADDING

    def draw(sheet: Sheet, top: float) -> None:
        tint = WARNING_TINT if is_warning else TINT
        sheet.bar(LEADING, TRAILING, top, height, tint)
        sheet.bar(LEADING, LEADING + _STRIPE, top, height, colour)
        at = LEADING + 1.5 * PADDING
        first = top - PADDING / 2
        sheet.write(heading, at, first)
        if is_one_line:
            sheet.write(text, at + indent, first)
        else:
            sheet.write(text, at, first - heading.height)

    return Block(height, draw)


def _cap(setting: SlipType) -> Block:
    cap = setting.slip.cap
    values = {
        "sales": setting.toman(cap.sales_toman),
        "cap": setting.toman(cap.cap_toman),
    }
    key = "slip.cap.idle"
    if cap.is_capped:
        key = "slip.cap.bites"
        factor_bp = cap.allowed_toman * _WHOLE_BP // cap.bonuses_before_cap_toman
        values["before"] = setting.toman(cap.bonuses_before_cap_toman)
        values["allowed"] = setting.toman(cap.allowed_toman)
        values["factor"] = setting.percent(factor_bp)
    text = setting.fit(setting.wording(key, **values), Style(8.5, colour=MUTED))
    return Block(text.height, lambda sheet, top: sheet.write(text, LEADING, top))
