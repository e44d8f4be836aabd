"""How is what a file should hold said in the language of the window?

Services say in English what they expect, with names and days inside. Here stands every
such phrase with its gaps, so that it can be said in another language.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.errors import CellFinding
from app.formats import Language
from app.views.words.plan import PLAN_PHRASES
from app.views.words.register_findings import REGISTER_PHRASES

CONTEXT = "Findings"
_ISOLATE, _END = "\u2068", "\u2069"
_GAP = re.compile(r"\\\{(\w+)\\\}")

PHRASES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Findings", "the code of a member"),
    QT_TRANSLATE_NOOP("Findings", "the code of a product"),
    QT_TRANSLATE_NOOP("Findings", "a code that no member has yet"),
    QT_TRANSLATE_NOOP("Findings", "a code that no product has yet"),
    QT_TRANSLATE_NOOP("Findings", "one position a person: {code} has this id"),
    QT_TRANSLATE_NOOP(
        "Findings", "the code of a member, in this file or imported before"
    ),
    QT_TRANSLATE_NOOP("Findings", "a sponsor who is not below {code}"),
    QT_TRANSLATE_NOOP("Findings", "each code once: it stands in line {line} too"),
    QT_TRANSLATE_NOOP("Findings", "each person once: it stands in line {line} too"),
    QT_TRANSLATE_NOOP("Findings", "each member once: it stands in line {line} too"),
    QT_TRANSLATE_NOOP(
        "Findings", "each month of a member once: it stands in line {line} too"
    ),
    QT_TRANSLATE_NOOP(
        "Findings", "a whole number up to {most}, below 0 for a return, not 0"
    ),
    QT_TRANSLATE_NOOP("Findings", "one date for order {number}, as in line {line}"),
    QT_TRANSLATE_NOOP("Findings", "one member for order {number}, as in line {line}"),
    QT_TRANSLATE_NOOP("Findings", "an order number that was not imported before"),
    QT_TRANSLATE_NOOP("Findings", "a day after {day}, the last closed month"),
    QT_TRANSLATE_NOOP("Findings", "a product with a supply licence"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a product sold on that day; this pack is sold from {first} to {last}",
    ),
    QT_TRANSLATE_NOOP("Findings", "a day from {day} on, when the member joined"),
    QT_TRANSLATE_NOOP("Findings", "a day up to {day}, that of the first order"),
    QT_TRANSLATE_NOOP("Findings", "a member who is not closed; reopen this one first"),
    QT_TRANSLATE_NOOP("Findings", "a day that is not before the one in column from"),
    QT_TRANSLATE_NOOP("Findings", "what is in the pack"),
    QT_TRANSLATE_NOOP("Findings", "the permit number of the pack"),
    QT_TRANSLATE_NOOP("Findings", "the first day on which the pack is sold"),
    QT_TRANSLATE_NOOP("Findings", "the last day on which the pack is sold"),
    QT_TRANSLATE_NOOP("Findings", "an empty cell: only a pack has it"),
    QT_TRANSLATE_NOOP("Findings", "a price, a coefficient or both"),
    QT_TRANSLATE_NOOP("Findings", "a price below that of {code}, {price}"),
    QT_TRANSLATE_NOOP("Findings", "a coefficient above that of {code}, {usual}"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "days without another promotion of the product: "
        "there is one from {first} to {last}",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "days without another promotion of the product: "
        "there is one from {first} to {last} in line {line}",
    ),
    QT_TRANSLATE_NOOP("Findings", "a price of at most {most} toman"),
    QT_TRANSLATE_NOOP("Findings", "an amount of at most {most} toman"),
    QT_TRANSLATE_NOOP("Findings", "a whole number"),
    QT_TRANSLATE_NOOP("Findings", "euros with at most two decimals"),
    QT_TRANSLATE_NOOP("Findings", "a month like {example}"),
    QT_TRANSLATE_NOOP("Findings", "no places but {places}"),
    QT_TRANSLATE_NOOP("Findings", "a name, not a path"),
    QT_TRANSLATE_NOOP("Findings", "{place} in it, so that no two are alike"),
    QT_TRANSLATE_NOOP("Findings", "a count of months"),
    QT_TRANSLATE_NOOP("Findings", "the rank that was held so often"),
    QT_TRANSLATE_NOOP("Findings", "a member without opening figures so far"),
    QT_TRANSLATE_NOOP(
        "Findings", "opening figures before the first close; {month} is closed"
    ),
    QT_TRANSLATE_NOOP("Findings", "a month of the plan's calendar, like {example}"),
    QT_TRANSLATE_NOOP("Findings", "a month after {month}, the last closed one"),
    QT_TRANSLATE_NOOP("Findings", "a whole number of at most {digits} digits"),
    QT_TRANSLATE_NOOP(
        "Findings", "a whole number of at most {digits} digits, not negative"
    ),
    QT_TRANSLATE_NOOP("Findings", "a number with a point and at most {places} places"),
    QT_TRANSLATE_NOOP(
        "Findings", "a number with a point and at most {places} places, not negative"
    ),
    QT_TRANSLATE_NOOP("Findings", "a day written YYYY-MM-DD"),
    QT_TRANSLATE_NOOP("Findings", "a day written YYYY-MM-DD, the month being 01 to 12"),
    QT_TRANSLATE_NOOP("Findings", "a day that there is: {month} has {days} days"),
    QT_TRANSLATE_NOOP("Findings", "a month written YYYY-MM"),
    QT_TRANSLATE_NOOP("Findings", "yes or no"),
    QT_TRANSLATE_NOOP("Findings", "a code of 1 to {most} characters"),
    QT_TRANSLATE_NOOP("Findings", "a code without blanks around it"),
    QT_TRANSLATE_NOOP("Findings", "a code without invisible characters"),
    QT_TRANSLATE_NOOP("Findings", "a code that starts with a letter or a digit"),
    QT_TRANSLATE_NOOP("Findings", "a text"),
    QT_TRANSLATE_NOOP("Findings", "a text of at most {most} characters"),
    QT_TRANSLATE_NOOP("Findings", "a text in one line, without control characters"),
    QT_TRANSLATE_NOOP("Findings", "an e-mail address like name@example.org"),
    QT_TRANSLATE_NOOP("Findings", "a phone number of digits, blanks and ( ) / -"),
    QT_TRANSLATE_NOOP("Findings", "an Iranian national id of 10 digits"),
    QT_TRANSLATE_NOOP(
        "Findings", "an Iranian national id of 10 digits, not all the same"
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "an Iranian national id of 10 digits that belong together (a digit is wrong)",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85"
        ", whose digits belong together (one is wrong)",
    ),
    QT_TRANSLATE_NOOP(
        "Findings", "an account number of {length} characters, as {country} has it"
    ),
    QT_TRANSLATE_NOOP("Findings", "a Sheba number: IR and 24 digits"),
    QT_TRANSLATE_NOOP("Findings", "{cells} cells"),
    QT_TRANSLATE_NOOP("Findings", "a header row"),
    QT_TRANSLATE_NOOP("Findings", "a header row with columns out of {columns}"),
    QT_TRANSLATE_NOOP("Findings", "one of the columns {columns}"),
    QT_TRANSLATE_NOOP("Findings", "each column once"),
    QT_TRANSLATE_NOOP("Findings", "this column in the header row"),
    QT_TRANSLATE_NOOP("Findings", "UTF-8 text"),
    QT_TRANSLATE_NOOP("Findings", "lines of at most {most} bytes"),
    QT_TRANSLATE_NOOP("Findings", "lines that end in LF or CR LF"),
    QT_TRANSLATE_NOOP("Findings", "a shorter cell, or a closing quote"),
    QT_TRANSLATE_NOOP("Findings", "a closing quote"),
    QT_TRANSLATE_NOOP("Findings", "quotes around the whole cell, doubled inside it"),
    QT_TRANSLATE_NOOP("Findings", "{first} or {last}"),
    QT_TRANSLATE_NOOP("Findings", "no period is closed"),
    QT_TRANSLATE_NOOP("Findings", "the last closed is {month}"),
    QT_TRANSLATE_NOOP("Findings", "no file can have this name"),
    QT_TRANSLATE_NOOP("Findings", "it is a folder"),
    QT_TRANSLATE_NOOP("Findings", "it is larger than 4 MB"),
    QT_TRANSLATE_NOOP("Findings", "a side has more than 6,000 dots"),
    QT_TRANSLATE_NOOP("Findings", "it is no PNG or JPEG picture, or is damaged"),
    QT_TRANSLATE_NOOP("Findings", "it is an SVG drawing: save it as PNG or JPEG"),
    QT_TRANSLATE_NOOP("Findings", "No space left on device"),
    QT_TRANSLATE_NOOP("Findings", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Findings", "Permission denied"),
    QT_TRANSLATE_NOOP("Findings", "Read-only file system"),
    QT_TRANSLATE_NOOP("Findings", "Not a directory"),
    QT_TRANSLATE_NOOP("Findings", "No such file or directory"),
    QT_TRANSLATE_NOOP("Findings", "File exists"),
    QT_TRANSLATE_NOOP("Findings", "File name too long"),
    QT_TRANSLATE_NOOP("Findings", "Input/output error"),
    QT_TRANSLATE_NOOP("Findings", "it isn't the known event"),
    QT_TRANSLATE_NOOP("Findings", "the events from here are gone"),
    QT_TRANSLATE_NOOP("Findings", "the event is missing"),
    QT_TRANSLATE_NOOP("Findings", "it doesn't follow the event before it"),
    QT_TRANSLATE_NOOP("Findings", "its contents were changed"),
    QT_TRANSLATE_NOOP("Findings", "missing or changed: {names}"),
    QT_TRANSLATE_NOOP(
        "Findings", "a Finnish Business ID such as 2077474-0, its check digit right"
    ),
    QT_TRANSLATE_NOOP(
        "Findings", "a Finnish VAT number such as FI20774740, its check digit right"
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "the code of a bank (BIC) of 8 or 11 capitals, such as NDEAFIHH",
    ),
    QT_TRANSLATE_NOOP(
        "Findings", "the code of a country in two capitals, such as FI or IR"
    ),
    QT_TRANSLATE_NOOP("Findings", "at most {most} characters"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a bank's account statement or notification (ISO 20022 camt.053 or camt.054, "
        "version 02 to 13)",
    ),
    QT_TRANSLATE_NOOP("Findings", "a file without a document type or entities"),
    QT_TRANSLATE_NOOP("Findings", "well-formed XML to the end ({reason})"),
    QT_TRANSLATE_NOOP("Findings", "elements at most {most} deep"),
    QT_TRANSLATE_NOOP("Findings", "a file of at most {size} MB"),
    QT_TRANSLATE_NOOP("Findings", "an amount"),
    QT_TRANSLATE_NOOP("Findings", "an amount in {currency}"),
    QT_TRANSLATE_NOOP("Findings", "digits 0 to 9"),
    QT_TRANSLATE_NOOP("Findings", "the day of the booking"),
    QT_TRANSLATE_NOOP("Findings", "the sum of its payments, {sum}"),
    QT_TRANSLATE_NOOP("Findings", "a day that there is"),
    QT_TRANSLATE_NOOP("Findings", "a day of the years {first} to {last}"),
    QT_TRANSLATE_NOOP("Findings", "the account of the organisation, {account}"),
    QT_TRANSLATE_NOOP(
        "Findings", "another archive id: a payment of {amount} on {day} has it"
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "line {line}, entry {number}: {amount} paid out to {party}, no refund of an "
        "invoice",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "line {line}, entry {number}: {amount} paid out, no refund of an invoice",
    ),
    QT_TRANSLATE_NOOP(
        "Findings", "line {line}, entry {number}: not booked yet ({status})"
    ),
    QT_TRANSLATE_NOOP(
        "Findings", "line {line}, entry {number}: not booked yet (no status)"
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "line {line}, entry {number}: a sum of {count} payments without them",
    ),
    QT_TRANSLATE_NOOP("Findings", "line {line}, entry {number}: nothing was paid"),
)
"""Every phrase; of two that fit, the one with fewer signs in its gaps is meant."""


def expected_text(phrase: str, language: Language) -> str:
    """Return what is expected, in the language of the window."""
    fitting = [
        (sum(map(len, found.groups())), template, found.groupdict())
        for pattern, template in _patterns()
        if (found := pattern.fullmatch(phrase)) is not None
    ]
    if not fitting:
        return f"{_ISOLATE}{phrase}{_END}"
    _, template, gaps = min(fitting, key=lambda one: one[0])
    values = {name: _value(text, language) for name, text in gaps.items()}
    return QCoreApplication.translate(CONTEXT, template).format(**values)


def finding_text(finding: CellFinding, column: str, language: Language) -> str:
    """Return what is wrong in a cell, without its place.

    Args:
        finding: What is wrong.
        column: What the column is called; "" where no single cell is at fault.
        language: The language of the window.
    """
    expected = expected_text(finding.expected, language)
    if finding.value:
        text = QCoreApplication.translate("Findings", "{value}: expected {expected}")
        shown = _value(finding.value, language)
        return text.format(value=shown, expected=expected)
    if column:
        text = QCoreApplication.translate("Findings", "empty: expected {expected}")
    else:
        text = QCoreApplication.translate("Findings", "expected {expected}")
    return text.format(expected=expected)


def _value(text: str, language: Language) -> str:
    if text.isascii() and text.isdigit():
        return formats.digits(text, language)
    return f"{_ISOLATE}{text}{_END}"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    templates = map(str, (*PHRASES, *REGISTER_PHRASES, *PLAN_PHRASES))
    return tuple(
        (re.compile(_GAP.sub(r"(?P<\1>.+)", re.escape(template))), template)
        for template in templates
    )
