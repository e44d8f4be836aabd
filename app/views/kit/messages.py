"""How is the operator told that something could not be done?"""

import re
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import formats
from app.calendars import Period
from app.engine.findings import UnsoundFigures
from app.errors import MOST_FINDINGS, AppError, BadFile, CellFinding
from app.formats import Language
from app.services.imports.by_hand import BadEntry
from app.views.kit.problem_dialog import Problem, ProblemDialog
from app.views.kit.tongue import Tongue
from app.views.words.files import column_text, kind_text
from app.views.words.findings import expected_text, finding_text
from app.views.words.plan import rule_text

CONTEXT = "AppError"
_ISOLATE, _END = "\u2068", "\u2069"
_PHRASES = ("expected", "last", "reason", "finding")
_NAMED: Mapping[str, Callable[[str], str]] = {
    "field": column_text,
    "kind": kind_text,
    "rule": rule_text,
}
_MONTH = re.compile(r"\d{4}-\d{2}")
_STATES = {
    "made": QT_TRANSLATE_NOOP("States", "made"),
    "sent": QT_TRANSLATE_NOOP("States", "sent"),
    "confirmed": QT_TRANSLATE_NOOP("States", "confirmed"),
    "rejected": QT_TRANSLATE_NOOP("States", "rejected"),
}


class Messages(QObject):
    """Shows what happened, to which record, and what to do.

    Attributes:
        is_jalali: Which calendar the days of the open organisation are written in.
    """

    def __init__(self, tongue: Tongue, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._tongue = parent, tongue
        self.is_jalali: bool | None = None

    def show(self, error: object) -> None:
        """Tell why a job failed.

        Raises:
            Exception: `error` itself, if it is a mistake of the program.
        """
        language = self._tongue.language
        text = refusal_text(error, language, jalali=self.is_jalali)
        problem = Problem(
            self.tr("That was not possible"),
            text[:1].upper() + text[1:],
            "\n".join(finding_lines(error, language)),
        )
        ProblemDialog(problem, self._window).open()


class _Shown(str):
    """A value inside a text; where a template quotes it, in plain quotes."""

    __slots__ = ()

    @override
    def __repr__(self) -> str:
        return f"“{self}”"


def refusal_text(
    error: object, language: Language, *, jalali: bool | None = None
) -> str:
    """Return what a refusal says, in the language of the window.

    Args:
        error: Why a job failed.
        language: The language of the window.
        jalali: Whether days are written in the Jalali calendar; in Persian they are
            where it isn't said.

    Raises:
        Exception: `error` itself, if it is a mistake of the program.
    """
    if isinstance(error, AppError):
        template = QCoreApplication.translate(CONTEXT, error.template)
        is_jalali = language is Language.FA if jalali is None else jalali
        values = {
            name: _Shown(_value_text(name, value, language, jalali=is_jalali))
            for name, value in error.values.items()
        }
        if isinstance(error, BadEntry):
            values["first"] = _Shown(_entry_line(error.findings[0], language))
        return template.format(**values)
    if isinstance(error, UnsoundFigures):
        text = QCoreApplication.translate(
            "Messages", "The figures do not hold together, nothing was closed: {faults}"
        )
        return text.format(faults=f"{_ISOLATE}{error}{_END}")
    assert isinstance(error, Exception)
    raise error


def finding_lines(error: object, language: Language) -> list[str]:
    """Return every single finding of a refusal, one a line."""
    if isinstance(error, BadFile | BadEntry):
        shown = error.findings[:MOST_FINDINGS]
        return [_finding_line(finding, language) for finding in shown]
    if isinstance(error, UnsoundFigures):
        return [str(finding) for finding in error.findings[:MOST_FINDINGS]]
    return []


def _entry_line(finding: CellFinding, language: Language) -> str:
    """Return the first finding of what was typed in, where one row needs no number."""
    if finding.line > 1 or not finding.column:
        return _finding_line(finding, language)
    place = QCoreApplication.translate("Messages", "{column}: {finding}")
    column = column_text(finding.column)
    return place.format(column=column, finding=finding_text(finding, column, language))


def _finding_line(finding: CellFinding, language: Language) -> str:
    column = column_text(finding.column) if finding.column else ""
    text = finding_text(finding, column, language)
    if not finding.line:
        return text
    line = formats.count(finding.line, language)
    if not column:
        place = QCoreApplication.translate("Messages", "line {line}: {finding}")
        return place.format(line=line, finding=text)
    place = QCoreApplication.translate("Messages", "line {line}, {column}: {finding}")
    return place.format(line=line, column=column, finding=text)


def _value_text(name: str, value: object, language: Language, *, jalali: bool) -> str:
    """Write a value so that it keeps its own direction inside the text."""
    if isinstance(value, Period):
        return formats.month(value, language)
    if isinstance(value, date):
        return formats.day(value, language, jalali=jalali)
    if isinstance(value, int):
        return formats.count(value, language)
    return _word(name, str(value), language)


def _word(name: str, text: str, language: Language) -> str:
    """Return a text value, in the language of the window where it is a known one."""
    if name in _PHRASES:
        return expected_text(text, language)
    if text in _STATES:
        return QCoreApplication.translate("States", str(_STATES[text]))
    if name in _NAMED:
        return _NAMED[name](text)
    is_month = _MONTH.fullmatch(text) is not None
    return formats.digits(text, language) if is_month else f"{_ISOLATE}{text}{_END}"
