"""How does one more dated value come into the text of a plan?

The rest of the text stays as it is, with its comments and its order. What was written
is read again: nothing but that one value may have changed.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from app.calendars import parse_day
from app.errors import AppError

Tables: TypeAlias = dict[str, object]
PlanFigure: TypeAlias = (
    str | int | bool | Decimal | list["PlanFigure"] | dict[str, "PlanFigure"]
)
"""A value of a plan as TOML holds it, fractions as `Decimal`."""

_HEADER = re.compile(r"[ \t]*(\[\[?)([^\[\]]+)\]")
_ARRAY = re.compile(r"^[ \t]*values[ \t]*=[ \t]*\[", re.MULTILINE)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_QUOTES = ('"""', "'''", '"', "'")
_INDENT = "    "
_BACKSLASH = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class UnclearPlanText(AppError):
    """The text of a plan is laid out in a way that can't be edited safely."""

    template = "{rule}: the text of the plan can't be changed safely at this place"


def read_tables(text: str) -> Tables:
    """Return the tables of a plan text, fractions as `Decimal`."""
    return tomllib.loads(text, parse_float=Decimal)


def with_value(text: str, key: str, day: str, value: PlanFigure, note: str) -> str:
    """Return a plan's text with a value from a day on, in place of that day's own.

    Args:
        text: The whole text.
        key: Which value of the plan.
        day: From when on, written `YYYY-MM-DD` in the calendar of the plan.
        value: What holds from then on.
        note: A line of comment for the end of the text, which no other text has.

    Raises:
        UnclearPlanText: The text is laid out in an unknown way.
    """
    wanted = _expected(read_tables(text), key, day, value)
    layout = _Layout(text, key)
    edited = layout.edited(day, value) + f"# {note}\n"
    if read_tables(edited) != wanted:
        raise UnclearPlanText(rule=key)
    return edited


def _expected(tables: Tables, key: str, day: str, value: PlanFigure) -> Tables:
    """Return the tables that the edited text must have."""
    entry = tables.get(key)
    if not isinstance(entry, dict) or "values" not in entry:
        raise UnclearPlanText(rule=key)
    kept = [dated for dated in entry["values"] if dated["from"] != day]
    dated = [*kept, {"from": day, "value": value}]
    dated.sort(key=lambda one: parse_day(one["from"]))
    return {**tables, key: {**entry, "values": dated}}


@dataclass(frozen=True)
class _Part:
    """Where in the text a dated value stands, and its day."""

    start: int
    end: int
    day: str


class _Layout:
    """Where the dated values of one key stand in the text."""

    def __init__(self, text: str, key: str) -> None:
        self._text = text if text.endswith("\n") else f"{text}\n"
        self._key = key
        self._mask = masked(self._text)
        self._start, self._end = self._section()

    def edited(self, day: str, value: PlanFigure) -> str:
        """Return the text with the value."""
        blocks = list(self._blocks())
        if blocks:
            return self._with_block(blocks, day, block_text(self._key, day, value))
        return self._with_item(day, value)

    def _headers(self) -> Iterator[tuple[int, str, bool]]:
        """Yield where each table begins, its name, and whether it is of an array."""
        depth = 0
        place = 0
        for line in self._mask.splitlines(keepends=True):
            if depth == 0 and (found := _HEADER.match(line)) is not None:
                yield place, found[2].strip(), found[1] == "[["
            depth += sum(map(line.count, "[{")) - sum(map(line.count, "]}"))
            place += len(line)

    def _section(self) -> tuple[int, int]:
        """Return where the tables of the key begin and end."""
        own = f"{self._key}."
        start = None
        for place, name, _is_array in self._headers():
            is_own = name == self._key or name.startswith(own)
            if start is None and is_own:
                start = place
            elif start is not None and not is_own:
                return start, self._last_line(start, place)
        if start is None:
            raise UnclearPlanText(rule=self._key)
        return start, self._last_line(start, len(self._text))

    def _last_line(self, start: int, end: int) -> int:
        """Return where the last line ends that says something."""
        return start + len(self._mask[start:end].rstrip()) + 1

    def _blocks(self) -> Iterator[_Part]:
        """Yield the dated values that are tables of an array."""
        name = f"{self._key}.values"
        starts = [
            place
            for place, header, is_array in self._headers()
            if is_array and header == name and self._start <= place < self._end
        ]
        for start, until in pairwise([*starts, self._end]):
            end = self._last_line(start, until)
            yield _Part(start, end, self._day(self._text[start:end]))

    def _day(self, block: str) -> str:
        entry = read_tables(block).get(self._key)
        assert isinstance(entry, Mapping)
        return str(entry["values"][0]["from"])

    def _with_block(self, blocks: list[_Part], day: str, block: str) -> str:
        text = self._text
        for part in blocks:
            if part.day == day:
                return text[: part.start] + block + text[part.end :]
        before = [part for part in blocks if parse_day(part.day) < parse_day(day)]
        if before:
            end = before[-1].end
            return f"{text[:end]}\n{block}{text[end:]}"
        return f"{text[: blocks[0].start]}{block}\n{text[blocks[0].start :]}"

    def _with_item(self, day: str, value: PlanFigure) -> str:
        """Return the text with the array of values written anew, one a line.

        Only an array without comments inside is; there is none to lose then.
        """
        found = _ARRAY.search(self._mask, self._start, self._end)
        if found is None:
            raise UnclearPlanText(rule=self._key)
        start, end = found.end() - 1, self._closing(found.end())
        if "#" in comments_kept(self._text)[start:end]:
            raise UnclearPlanText(rule=self._key)
        items = read_tables(f"values = {self._text[start : end + 1]}")["values"]
        assert isinstance(items, list)
        dated = {item["from"]: item["value"] for item in items} | {day: value}
        lines = [
            f"{_INDENT}{{ from = {toml_text(on)}, value = {toml_text(dated[on])} }},\n"
            for on in sorted(dated, key=parse_day)
        ]
        return f"{self._text[: start + 1]}\n{''.join(lines)}{self._text[end:]}"

    def _closing(self, place: int) -> int:
        """Return where the bracket closes that opens right before a place."""
        depth = 1
        while depth:
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(self._mask[place], 0)
            place += 1
        return place - 1


def masked(text: str) -> str:
    """Return the text with blanks instead of comments and the insides of strings.

    Every sign stays at its place; line ends outside strings stay.
    """
    return _blanked(text, with_comments=True)


def comments_kept(text: str) -> str:
    """Return the text with blanks instead of the insides of strings alone."""
    return _blanked(text, with_comments=False)


def _blanked(text: str, *, with_comments: bool) -> str:
    kept: list[str] = []
    place = 0
    while place < len(text):
        sign = text[place]
        if sign == "#":
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            kept.append(" " * (end - place) if with_comments else text[place:end])
        elif sign in "\"'":
            end = _string_end(text, place)
            kept.append('"' + " " * (end - place - 2) + '"')
        else:
            end = place + 1
            kept.append(sign)
        place = end
    return "".join(kept)


def _string_end(text: str, start: int) -> int:
    """Return where a string ends that begins at a place of a sound text."""
    quote = next(one for one in _QUOTES if text.startswith(one, start))
    place = start + len(quote)
    while not text.startswith(quote, place):
        is_escaped = text[place] == "\\" and quote[0] == '"'
        place += 2 if is_escaped else 1
    return place + len(quote)


def block_text(key: str, day: str, value: PlanFigure) -> str:
    """Return a dated value as tables of their own, each row on a line."""
    head = f"[[{key}.values]]\nfrom = {toml_text(day)}\n"
    if isinstance(value, dict):
        return head + "".join(_table_text(f"{key}.values.value", value))
    return f"{head}value = {_rows_text(value)}\n"


def _table_text(name: str, table: Mapping[str, PlanFigure]) -> Iterator[str]:
    """Yield a table, and behind it the tables inside whose rows are tables."""
    inner = {
        key: value
        for key, value in table.items()
        if isinstance(value, dict) and _holds_tables(value)
    }
    yield f"\n[{name}]\n"
    for key, value in table.items():
        if key not in inner:
            yield f"{_key_text(key)} = {_rows_text(value)}\n"
    for key, value in inner.items():
        yield from _table_text(f"{name}.{_key_text(key)}", value)


def _holds_tables(table: Mapping[str, PlanFigure]) -> bool:
    return any(isinstance(value, dict) for value in table.values())


def _rows_text(value: PlanFigure) -> str:
    """Return a value; an array of tables with each of them on a line."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        rows = "".join(f"{_INDENT}{toml_text(row)},\n" for row in value)
        return f"[\n{rows}]"
    return toml_text(value)


def toml_text(value: PlanFigure) -> str:
    """Return a value as TOML on one line."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return f"{value:_}"
        case Decimal():
            return _fraction_text(value)
        case str():
            return '"' + "".join(_escaped(sign) for sign in value) + '"'
        case list():
            return f"[{', '.join(map(toml_text, value))}]"
        case dict():
            pairs = (
                f"{_key_text(key)} = {toml_text(inner)}" for key, inner in value.items()
            )
            return f"{{ {', '.join(pairs)} }}"


def _fraction_text(number: Decimal) -> str:
    text = format(number, "f")
    return text if "." in text else f"{text}.0"


def _key_text(key: str) -> str:
    return key if _BARE.fullmatch(key) else toml_text(key)


def _escaped(sign: str) -> str:
    if sign in _BACKSLASH:
        return _BACKSLASH[sign]
    is_control = ord(sign) < ord(" ") or ord(sign) == 0x7F  # noqa: PLR2004 - delete
    return f"\\u{ord(sign):04X}" if is_control else sign
