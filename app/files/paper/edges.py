"""What stands at the head and at the foot of a page?"""

from collections.abc import Sequence

from app.files.paper.flow import Block
from app.files.paper.sheet import BASELINE, Sheet
from app.files.paper.typesetter import (
    NAME_SMALLEST,
    SMALLEST,
    Typesetter,
    Words,
    Written,
)
from app.files.rtl import RIGHT_TO_LEFT_MARK, left_to_right, listed
from app.statement.imprint import Imprint, Letterhead

_GAP = 10.0
_LOGO_HEIGHT = 40.0
_LOGO_WIDTH = 130.0


def head(setter: Typesetter, letterhead: Letterhead, title: str, aside: str) -> Block:
    """Return the head of the first page: organisation, title, and what of.

    The organisation has a line of its own: its script may be another than that of
    the title, and readers garble what is copied from such a line.
    """
    page, logo = setter.page, setter.look.logo
    logo_width = logo_height = 0.0
    if logo is not None:
        scale = min(_LOGO_WIDTH / logo.width, _LOGO_HEIGHT / logo.height)
        logo_width, logo_height = logo.width * scale, logo.height * scale
    room = page.content_width - (logo_width + _GAP if logo else 0)
    name = setter.fit(
        Written(letterhead.name),
        setter.style(12, is_bold=True),
        room,
        least_size=NAME_SMALLEST,
        most_lines=2,
    )
    side = setter.fit(aside, setter.style(12), least_size=NAME_SMALLEST)
    large = setter.style(17, is_bold=True, colour=setter.accent)
    set_title = setter.fit(
        title,
        large,
        page.content_width - side.width - _GAP,
        least_size=setter.size(11),
    )
    name_height = max(name.height, logo_height)
    height = name_height + set_title.height + 4
    # On one line with the title, and with the last line of a long one.
    lower = set_title.height - set_title.style.line
    lower += (set_title.style.size - side.style.size) * BASELINE

    def draw(sheet: Sheet, top: float) -> None:
        if logo is not None:
            at = page.trailing - logo_width
            sheet.picture(logo, at, top, logo_width, logo_height)
        sheet.write(name, page.leading, top - (name_height - name.height) / 2)
        sheet.write(set_title, page.leading, top - name_height - 2)
        sheet.write_back(side, page.trailing, top - name_height - 2 - lower)
        sheet.rule(page.leading, page.trailing, top - height, strong=setter.accent)

    return Block(height + 8, draw)


def later_head(setter: Typesetter, owner: str, code: str, aside: str) -> Block:
    """Return the head of a later page: whose document this is."""
    page = setter.page
    side = setter.fit(aside, setter.quiet)
    set_code = setter.fit(code, setter.quiet)
    beside = 0.0 if code else side.width + _GAP
    name = setter.fit(Written(owner), setter.quiet, page.content_width - beside)
    # Without a code, the name has the line for itself and what stands aside.
    first = name.height if code else name.height - name.style.line
    height = first + max(set_code.height, side.height) + 3

    def draw(sheet: Sheet, top: float) -> None:
        sheet.write(name, page.leading, top)
        sheet.write(set_code, page.leading, top - first)
        sheet.write_back(side, page.trailing, top - first)
        sheet.rule(page.leading, page.trailing, top - height, strong=setter.accent)

    return Block(height + 12, draw)


def foot(setter: Typesetter, imprint: Imprint, number: int, pages: int) -> Block:
    """Return the foot of a page: the organisation, the books, and which page it is."""
    page, label = setter.page, setter.label
    lines = [
        setter.fit(text, label, least_size=SMALLEST)
        for text in _organisation_lines(setter, imprint.letterhead)
    ]
    events = setter.count(imprint.audit_events)
    audit = setter.words("footer.audit", label, events=events)
    # On a line of its own: readers garble letters and digits copied beside Persian.
    fingerprint = setter.fit(left_to_right(imprint.audit_head), label)
    which = setter.words(
        "footer.page", label, number=setter.count(number), count=setter.count(pages)
    )

    def draw(sheet: Sheet, top: float) -> None:
        sheet.rule(page.leading, page.trailing, top)
        y = top - 4
        for line in lines:
            sheet.write(line, page.leading, y)
            y -= line.height
        sheet.write(audit, page.leading, y)
        sheet.write_back(which, page.trailing, y)
        sheet.write(fingerprint, page.leading, y - audit.height)

    height = sum(line.height for line in lines) + audit.height + fingerprint.height
    return Block(4 + height, draw)


def _organisation_lines(setter: Typesetter, letterhead: Letterhead) -> list[Words]:
    """Return where the organisation is found; what it does not say is left out."""
    numbers = [
        setter.wording(f"footer.{key}", value=left_to_right(value))
        for key, value in (
            ("business_id", letterhead.business_id),
            ("vat_id", letterhead.vat_id),
            ("registration_no", letterhead.registration_no),
            ("licence_no", letterhead.licence_no),
            ("phone", letterhead.phone),
        )
        if value
    ]
    addresses = [
        left_to_right(value)
        for value in (letterhead.email, letterhead.website)
        if value
    ]
    lines: list[Words] = []
    if letterhead.address:
        lines.append(Written(listed(letterhead.address)))
    if numbers or addresses:
        # Marked, lest codes beside each other read as one text from left to right.
        dot = f" {RIGHT_TO_LEFT_MARK}·{RIGHT_TO_LEFT_MARK} "
        between = dot if setter.language.is_right_to_left else " · "
        lines += _side_by_side(setter, [*numbers, *addresses], between)
    closing = setter.wording("footer.closing")
    return [*lines, closing] if closing else lines


def _side_by_side(setter: Typesetter, parts: Sequence[str], between: str) -> list[str]:
    """Join parts into lines of the page, so that none is torn and no sign is lost."""
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]}{between}{part}" if lines else part
        if lines and setter.label.width(longer) <= setter.page.content_width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
