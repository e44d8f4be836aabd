"""What are the files of documents called?"""

import re
import string
from collections.abc import Mapping

from app.errors import AppError

PLACES = ("period", "code", "name", "document", "language")
"""What a pattern may have filled in, in braces."""
_UNSAFE = re.compile(r"[^\w.-]")
_LONGEST_PART = 60


class BadFileNames(AppError):
    """Files named by a pattern would not have names of their own."""

    template = "file names “{pattern}”: expected {expected}"


def checked_pattern(pattern: str, *, has_kind: bool, is_merged: bool) -> str:
    """Return a pattern of file names without their ending.

    Args:
        pattern: That of the operator; "" for one of the program.
        has_kind: Documents of one kind are written, which the name tells.
        is_merged: There is one file only.

    Raises:
        BadFileNames: It has an unknown place, is a path, or gives one name to many.
    """
    if not pattern:
        own = "{period}-{document}" if has_kind else "{period}"
        return own if is_merged else own + "-{code}"
    known = " ".join(f"{{{place}}}" for place in PLACES)
    try:
        parsed = list(string.Formatter().parse(pattern))
    except ValueError:
        raise BadFileNames(pattern=pattern, expected=f"{known}") from None
    if any(name not in (*PLACES, None) or layout for _, name, layout, _ in parsed):
        raise BadFileNames(pattern=pattern, expected=f"no places but {known}")
    if any("/" in words or "\\" in words for words, *_ in parsed):
        raise BadFileNames(pattern=pattern, expected="a name, not a path")
    if not is_merged and all(name != "code" for _, name, *_ in parsed):
        expected = "{code} in it, so that no two are alike"
        raise BadFileNames(pattern=pattern, expected=expected)
    return pattern


def file_name(pattern: str, parts: Mapping[str, str]) -> str:
    """Return a name that every system allows; other codes give other names.

    Args:
        pattern: A checked one.
        parts: What is filled in.
    """
    safe = {
        key: text if key == "code" else text[:_LONGEST_PART]
        for key, text in ((key, _safe(text)) for key, text in parts.items())
    }
    words = pattern.format(**safe)
    plain = "".join(sign if sign in "% " else _safe(sign) for sign in words).strip("- ")
    return f"{plain}.pdf"


def _safe(text: str) -> str:
    return _UNSAFE.sub(lambda sign: f"%{ord(sign[0]):x}", text)
