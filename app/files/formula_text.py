"""How does a text stand in a table file without running as a formula?

A spreadsheet takes a cell that starts with one of `= + - @` for a formula, some also
with full-width forms, behind blanks, or behind a tab or a line end. Such a text is
written with an apostrophe in front, and so is a text that looks as if it had been
written that way. The reader takes one apostrophe off again, so every text comes back
as it was.

Source: OWASP, CSV Injection.
"""

import re

FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_RISKY = re.compile(rf"['\s\u200b-\u200f\u2060\ufeff]*?[{re.escape(FORMULA_STARTS)}]")


def escaped(text: str) -> str:
    """Return the text as it may stand in a cell."""
    return f"'{text}" if _RISKY.match(text) else text


def unescaped(cell: str) -> str:
    """Return the text of which `escaped` made the cell."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell
