"""How does a bill become a barcode that Finnish banks read?

Source: Finance Finland, Bank Bar Code Guide 5.3: symbol version 4 with a Finnish
reference number, version 5 with one that begins with RF; Code 128, character set C.
"""

import re
from datetime import date

from app.files.paper.flow import Block
from app.files.paper.sheet import Sheet
from app.files.paper.typesetter import SMALLEST, Typesetter
from app.files.rtl import left_to_right

_ACCOUNT = re.compile(r"FI(\d{16})", re.ASCII)
_FINNISH = re.compile(r"\d{4,20}", re.ASCII)
_CREDITOR = re.compile(r"RF(\d{2})(\d{1,21})", re.ASCII)
_MOST_CENTS = 99_999_999
_NO_DAY = "000000"
_START_C = 105
_CHECKED = 103
_MILLIMETRE = 72 / 25.4
_WIDTH = 105 * _MILLIMETRE
_HEIGHT = 11 * _MILLIMETRE
_QUIET = 6 * _MILLIMETRE
# Widths of bar, space, bar, space, bar, space for the values 0 to 105.
# Source: ISO/IEC 15417, table 1.
_PATTERNS = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213
221312 231212 112232 122132 122231 113222 123122 123221 223211 221132
221231 213212 223112 312131 311222 321122 321221 312212 322112 322211
212123 212321 232121 111323 131123 131321 112313 132113 132311 211313
231113 231311 112133 112331 132131 113123 113321 133121 313121 211331
231131 213113 213311 213131 311123 311321 331121 312113 312311 332111
314111 221411 431111 111224 111422 121124 121421 141122 141221 112214
112412 122114 122411 142112 142211 241211 221114 413111 241112 134111
111242 121142 121241 114212 124112 124211 411212 421112 421211 212141
214121 412121 111143 111341 131141 114113 114311 411113 411311 113141
114131 311141 411131 211412 211214 211232
""".split()  # noqa: SIM905 - a table reads better as one
_STOP = "2331112"


def bank_barcode(iban: str, cents: int, reference: str, due_on: date | None) -> str:
    """Return the 54 digits of a bill, or "" for an account that banks can't read.

    Args:
        iban: Finnish account to pay to.
        cents: What to pay; zeros stand for more than 999,999.99 euros.
        reference: `RF…`, or a Finnish reference number in plain digits.
        due_on: Last day for the payment, or None.
    """
    account = _ACCOUNT.fullmatch(iban)
    creditor = _CREDITOR.fullmatch(reference)
    if account is None or cents < 0:
        return ""
    if creditor is not None:
        version, number = "5", creditor[1] + creditor[2].zfill(21)
    elif _FINNISH.fullmatch(reference):
        version, number = "4", "000" + reference.zfill(20)
    else:
        return ""
    amount = cents if cents <= _MOST_CENTS else 0
    day = _NO_DAY if due_on is None else due_on.strftime("%y%m%d")
    return f"{version}{account[1]}{amount:08d}{number}{day}"


def stripes(digits: str) -> list[int]:
    """Return the widths of stripes and gaps, in turn, of an even number of digits."""
    pairs = [int(digits[n : n + 2]) for n in range(0, len(digits), 2)]
    weighed = sum(place * value for place, value in enumerate(pairs, 1))
    check = (_START_C + weighed) % _CHECKED
    symbols = [_PATTERNS[value] for value in (_START_C, *pairs, check)]
    return [int(width) for width in "".join([*symbols, _STOP])]


def barcode_block(setter: Typesetter, digits: str) -> Block:
    """Return the barcode with its digits to be read by people below it."""
    page = setter.page
    width = min(_WIDTH, page.content_width - 2 * _QUIET)
    start = page.leading + (page.content_width - width) / 2
    widths = stripes(digits)
    line = setter.fit(
        left_to_right(digits), setter.style(8), width, least_size=SMALLEST
    )
    indent = (page.content_width - line.width) / 2

    def draw(sheet: Sheet, top: float) -> None:
        sheet.stripes(start, start + width, top - _QUIET / 2, _HEIGHT, widths)
        sheet.write(line, page.leading + indent, top - _QUIET / 2 - _HEIGHT - 4)

    return Block(_QUIET + _HEIGHT + line.height + 4, draw)
