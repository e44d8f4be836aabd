"""How is an explanation given to other programs?

Sentences keep their keys beside the text; figures are exact: money and counts whole
numbers (euros as text with two decimals), points and shares decimals as text.
"""

from typing import TypeAlias

from app.calendars import day_text
from app.explanation import (
    Bar,
    Cell,
    Count,
    Day,
    Exact,
    Explanation,
    Label,
    Money,
    Month,
    Part,
    Path,
    Person,
    Points,
    RankName,
    Rate,
    Sentence,
    Table,
    Value,
    Word,
)
from app.files.explanation_text import Speaker
from app.formats import (
    Currency,
    Language,
    plain_decimal,
    plain_euros,
    plain_percent,
    plain_points,
)

JSON: TypeAlias = "str | int | bool | list[JSON] | dict[str, JSON] | None"


def explanation_json(explanation: Explanation, language: Language) -> dict[str, JSON]:
    """Return an explanation as data for a JSON file."""
    speaker = Speaker(language)
    return {
        "title": _sentence(explanation.title, speaker),
        "is_projection": explanation.is_projection,
        "parts": [_part(part, speaker) for part in explanation.parts],
    }


def _part(part: Part, speaker: Speaker) -> JSON:
    return {
        "heading": None if part.heading is None else _sentence(part.heading, speaker),
        "sentences": [_sentence(sentence, speaker) for sentence in part.sentences],
        "table": None if part.table is None else _table(part.table, speaker),
    }


def _table(table: Table, speaker: Speaker) -> JSON:
    def row(cells: tuple[Cell, ...]) -> JSON:
        pairs = zip(table.columns, cells, strict=True)
        return {column: _value(cell, speaker) for column, cell in pairs}

    return {
        "columns": list(table.columns),
        "rows": [row(cells) for cells in table.rows],
        "total": None if table.total is None else row(table.total),
    }


def _sentence(sentence: Sentence, speaker: Speaker) -> JSON:
    values = {name: _value(one, speaker) for name, one in sentence.values.items()}
    return {
        "key": sentence.key,
        "values": values,
        "text": speaker.sentence(sentence),
    }


def _value(value: Cell, speaker: Speaker) -> JSON:  # noqa: PLR0911 - one a kind
    match value:
        case None:
            return None
        case Money(amount, currency):
            return amount if currency is Currency.TOMAN else plain_euros(amount)
        case Points(micro):
            return plain_points(micro)
        case Rate(bp):
            return plain_percent(bp)
        case Exact(scaled, places):
            return plain_decimal(scaled, places)
        case Count(number) | RankName(number) | Bar(number):
            return number
        case _:
            return _named(value, speaker)


def _named(value: Value, speaker: Speaker) -> JSON:
    match value:
        case Month(period):
            return str(period)
        case Day(day, jalali):
            return day_text(day, jalali=jalali)
        case Person(code, name):
            return {"code": code, "name": name}
        case Path(steps):
            return [{"code": one.code, "passed_over": out} for one, out in steps]
        case Word(key) | Label(key):
            return key
        case Sentence():
            return _sentence(value, speaker)
        case _:
            raise TypeError(value)
