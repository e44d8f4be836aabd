"""What stands at the head and the foot of a payout slip, and whose is it?"""

from app import formats
from app.files.pdf_sheet import (
    ACCENT,
    CONTENT_WIDTH,
    LEADING,
    TINT,
    TRAILING,
    Sheet,
    Style,
)
from app.files.rtl import left_to_right
from app.files.slip_type import LABEL, PADDING, QUIET, Block, SlipType

_NAME_SMALLEST = 9.0
_CELL_GAP = 10.0
_PARTY_PLACES = (LEADING, LEADING + 165, LEADING + 375)


def head(setting: SlipType) -> Block:
    """Return the head of the first page: organisation, title, month.

    The organisation has a line of its own: its script may be another than that of
    the title, and readers garble what is copied from such a line.
    """
    slip = setting.slip
    name = setting.foreign(
        slip.organisation,
        Style(12, is_bold=True),
        least_size=_NAME_SMALLEST,
        most_lines=2,
    )
    title = setting.words("slip.title", Style(17, is_bold=True, colour=ACCENT))
    month = setting.fit(formats.month(slip.period, setting.wording.language), Style(12))
    height = name.height + title.height + 4

    def draw(sheet: Sheet, top: float) -> None:
        sheet.write(name, LEADING, top)
        sheet.write(title, LEADING, top - name.height - 2)
        sheet.write_back(month, TRAILING, top - height + month.height + 6)
        sheet.rule(LEADING, TRAILING, top - height, strong=True)

    return Block(height + 8, draw)


def continued_head(setting: SlipType) -> Block:
    """Return the head of a later page: whose slip this is."""
    slip = setting.slip
    month = setting.fit(formats.month(slip.period, setting.wording.language), QUIET)
    code = setting.fit(left_to_right(slip.party.code), QUIET)
    name = setting.foreign(slip.party.name, QUIET)
    height = name.height + max(code.height, month.height) + 3

    def draw(sheet: Sheet, top: float) -> None:
        sheet.write(name, LEADING, top)
        sheet.write(code, LEADING, top - name.height)
        sheet.write_back(month, TRAILING, top - name.height)
        sheet.rule(LEADING, TRAILING, top - height, strong=True)

    return Block(height + 12, draw)


def foot(setting: SlipType, number: int, pages: int) -> Block:
    """Return the foot of a page: state of the books, and which page it is."""
    slip = setting.slip
    events = setting.count(slip.audit_events)
    audit = setting.words("slip.footer.audit", LABEL, events=events)
    # On a line of its own: readers garble letters and digits copied beside Persian.
    fingerprint = setting.fit(left_to_right(slip.audit_head), LABEL)
    page = setting.words(
        "slip.footer.page",
        LABEL,
        number=setting.count(number),
        count=setting.count(pages),
    )

    def draw(sheet: Sheet, top: float) -> None:
        sheet.rule(LEADING, TRAILING, top)
        sheet.write(audit, LEADING, top - 4)
        sheet.write_back(page, TRAILING, top - 4)
        sheet.write(fingerprint, LEADING, top - 4 - audit.height)

    return Block(4 + audit.height + fingerprint.height, draw)


def party(setting: SlipType) -> Block:
    """Return who is paid: the name, and six fields in two rows below it."""
    name = setting.foreign(
        setting.slip.party.name,
        Style(13, is_bold=True),
        least_size=_NAME_SMALLEST,
        most_lines=2,
    )
    ends = (*(place - _CELL_GAP for place in _PARTY_PLACES[1:]), TRAILING)
    rows = [
        [
            setting.labelled(f"slip.party.{key}", value, end - place)
            for (key, value), place, end in zip(row, _PARTY_PLACES, ends, strict=True)
        ]
        for row in _party_fields(setting)
    ]
    heights = [
        max(label.height + value.height for label, value in row) + 4 for row in rows
    ]

    def draw(sheet: Sheet, top: float) -> None:
        sheet.write(name, LEADING, top)
        y = top - name.height - 2
        for row, height in zip(rows, heights, strict=True):
            for (label, value), place in zip(row, _PARTY_PLACES, strict=True):
                sheet.write(label, place, y)
                sheet.write(value, place, y - label.height)
            y -= height

    return Block(name.height + 2 + sum(heights) + 6, draw)


def _party_fields(setting: SlipType) -> tuple[tuple[tuple[str, str], ...], ...]:
    person, figures = setting.slip.party, setting.slip.figures
    wording = setting.wording
    unit_code = setting.code(person.unit_code)
    if person.kind == "customer" and not person.unit_code:
        unit_code = wording("slip.none")
    answer = "yes" if figures.is_qualified else "no"
    return (
        (
            ("code", setting.code(person.code)),
            ("kind", wording(f"slip.kind.{person.kind}")),
            ("rank", wording.rank(figures.rank)),
        ),
        (
            ("unit_code", unit_code),
            ("iban", setting.code(formats.iban(person.iban))),
            ("qualified", wording(f"slip.answer.{answer}")),
        ),
    )


def figures(setting: SlipType) -> Block:
    """Return the strip of the month's figures."""
    month = setting.slip.figures
    values = {
        "points": setting.points(month.points_micro),
        "team_points": setting.points(month.team_points_micro),
        "group_points": setting.points(month.group_points_micro),
        "gross": setting.toman(month.gross_toman),
        "discount": setting.toman(month.discount_toman),
        "streak": setting.count(month.streak),
    }
    style = Style(11, is_bold=True)
    room = (CONTENT_WIDTH - PADDING) / len(values)
    cells = [
        setting.labelled(f"slip.figures.{key}", value, room - PADDING, style)
        for key, value in values.items()
    ]
    labels = max(label.height for label, _ in cells)
    height = labels + max(value.height for _, value in cells) + 2 * PADDING - 4

    def draw(sheet: Sheet, top: float) -> None:
        sheet.panel(LEADING, TRAILING, top, height, TINT)
        for column, (label, value) in enumerate(cells):
            at = LEADING + PADDING + column * room
            sheet.write(label, at, top - PADDING + 2)
            sheet.write(value, at, top - PADDING + 2 - labels)

    return Block(height, draw)
