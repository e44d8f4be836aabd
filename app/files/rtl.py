"""How is Persian put onto a page that draws letters from left to right?

Text is cleaned, broken into lines in the order in which it is read, and only then
each line is shaped (letters joined) and reordered. Shaped strings are for drawing
alone: they never leave the modules that write PDF files.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display

from app.formats import LEFT_TO_RIGHT_MARK

ZERO_WIDTH_NON_JOINER = "\u200c"
RIGHT_TO_LEFT_MARK = "\u200f"
_MARKS = dict.fromkeys(map(ord, LEFT_TO_RIGHT_MARK + RIGHT_TO_LEFT_MARK))
# Reordering drops the non-joiner; this invisible letter moves along with the one
# before it and holds its place meanwhile.
_PLACE_HOLDER = "\u034f"
_STRONG_RIGHT = frozenset({"R", "AL"})
# Isolates, embeddings and marks of the typist; the font has no shape for them.
_DIRECTIONS = dict.fromkeys(
    [*range(0x2066, 0x206A), *range(0x202A, 0x202F), 0x200E, 0x200F, 0x061C]
)
_BREAKS = re.compile(r"[\s\x00-\x1f\x7f\x85\u2028\u2029]+")
_RIGHT_LETTERS = re.compile(
    "[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"
)
# One number, or one code between marks: it stands as it is read.
_ONE_ATOM = re.compile("\u200e?\u2212?[۰-۹٬٫/]+٪?|\u200e[^\u200e]+\u200e\u200f?")
# A word of joined letters alone, without marks above them; its end has no brackets.
_LETTER = (
    "\u0621-\u063a\u0641-\u064a\u0671-\u06d3"
    "\ufb50-\ufbb1\ufbd3-\ufd3d\ufdf0-\ufdfb\ufe80-\ufefc"
)
_PLAIN_WORD = f"[{_LETTER}][{_LETTER}\u200c]*[:،.؟]?"
_PLAIN_NUMBER = "[۰-۹]+(?:[٬٫][۰-۹]+)*"
_PLAIN_LINE = re.compile(
    f"(?:{_PLAIN_WORD}|{_PLAIN_NUMBER})(?: (?:{_PLAIN_WORD}|{_PLAIN_NUMBER}))*"
)
# A run that reads from left to right inside Persian: words, codes, numbers, addresses
# and groups of them in brackets, after single spaces.
_LATIN_LETTER = "0-9A-Za-z\u00c0-\u024f"
_LATIN_WORD = rf"[+\-\u2212]?[{_LATIN_LETTER}][{_LATIN_LETTER}_@./:,+\-]*"
_LATIN_GROUP = rf"\({_LATIN_WORD}(?: {_LATIN_WORD})*\)"
_LATIN_PART = rf"(?:{_LATIN_WORD}|{_LATIN_GROUP})"
_LATIN_RUN = re.compile(rf"{_LATIN_PART}(?: ?{_LATIN_PART})*")
_RESHAPER = ArabicReshaper(configuration={"delete_harakat": False})


def clean(text: str) -> str:
    """Return `text` composed, on one line, without directions set by its typist."""
    composed = unicodedata.normalize("NFC", text).translate(_DIRECTIONS)
    return _BREAKS.sub(" ", composed).strip()


def left_to_right(text: str) -> str:
    """Mark a code, number or address so that it keeps its order inside Persian."""
    return f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}"


def mark_latin(text: str, *, right_to_left: bool) -> str:
    """Mark every run of Latin letters or ASCII digits inside a Persian text.

    Persian digits behind such a run would be drawn into it; where the whole text reads
    from right to left, a mark keeps them out.
    """
    if not _RIGHT_LETTERS.search(text) and not right_to_left:
        return text
    after = RIGHT_TO_LEFT_MARK if right_to_left else ""
    return _LATIN_RUN.sub(lambda match: left_to_right(match[0]) + after, text)


def reads_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Return the direction of the first letter that has one."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in _STRONG_RIGHT:
            return True
        if direction == "L" and character != LEFT_TO_RIGHT_MARK:
            return False
    return otherwise


def listed(parts: Sequence[str]) -> str:
    """Return parts of a text by people, with the comma of their script between."""
    comma = ", "
    if parts and reads_right_to_left(parts[-1], otherwise=False):
        comma = "، "
    return comma.join(parts)


def _joined(line: str) -> str:
    """Join the letters of a line, which they do within words alone."""
    return " ".join(map(_joined_word, line.split(" ")))


@lru_cache(maxsize=8192)
def _joined_word(word: str) -> str:
    if not _RIGHT_LETTERS.search(word):
        return word
    joined: str = _RESHAPER.reshape(word)
    return joined


@lru_cache(maxsize=8192)
def shaped(line: str) -> str:
    """Join the letters of a line, still in reading order: for measuring."""
    joined = _joined(line) if _RIGHT_LETTERS.search(line) else line
    return joined.translate(_MARKS)


@lru_cache(maxsize=8192)
def drawn(line: str, *, right_to_left: bool) -> str:
    """Return one line as its glyphs stand from left to right.

    Args:
        line: A single line in reading order, already broken.
        right_to_left: Direction of the paragraph.
    """
    has_letters = _RIGHT_LETTERS.search(line)
    if not has_letters and (not right_to_left or _ONE_ATOM.fullmatch(line)):
        return line.translate(_MARKS)
    joined = _joined(line) if has_letters else line
    if right_to_left and _PLAIN_LINE.fullmatch(joined):
        return " ".join(map(_word_drawn, reversed(joined.split(" "))))
    ordered = get_display(
        joined.replace(ZERO_WIDTH_NON_JOINER, _PLACE_HOLDER),
        base_dir="R" if right_to_left else "L",
    )
    assert isinstance(ordered, str)
    return ordered.translate(_MARKS).replace(_PLACE_HOLDER, ZERO_WIDTH_NON_JOINER)


def _word_drawn(word: str) -> str:
    """Return a word with its letters from left to right, and a number as it is."""
    return word if word[0].isdigit() else word[::-1]


def broken(text: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Break a text in reading order into lines no wider than `width`.

    Breaks stand at spaces; a word that is too wide by itself is broken between
    letters. Nothing is left out.

    Args:
        text: One paragraph.
        width: Room for a line.
        measure: Width of a piece of text in reading order.
    """
    if measure(text) <= width:
        return (text,)
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if measure(longer) <= width:
            lines[-1] = longer
            continue
        pieces = _pieces(word, width, measure)
        if lines[-1]:
            lines.extend(pieces)
        else:
            lines[-1:] = pieces
    return tuple(lines)


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break a word between letters; marks stay with their letter."""
    pieces = [""]
    for character in word:
        clings = unicodedata.category(character) in {"Mn", "Cf"}
        if pieces[-1] and not clings and measure(pieces[-1] + character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
