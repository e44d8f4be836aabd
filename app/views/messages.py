"""How is the operator told that something could not be done?"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from app import formats
from app.calendars import Period
from app.engine.findings import UnsoundFigures
from app.errors import AppError
from app.formats import Language

CONTEXT = "AppError"
_ISOLATE, _END = "\u2068", "\u2069"


class Messages(QObject):
    """Shows what happened, to which record, and what to do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def show(self, error: object, language: Language) -> None:
        """Tell why a job failed.

        Raises:
            Exception: `error` itself, if it is a mistake of the program.
        """
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("That was not possible"))
        box.setText(refusal_text(error, language))
        box.open()


def refusal_text(error: object, language: Language) -> str:
    """Return what a refusal says, in the language of the window.

    Raises:
        Exception: `error` itself, if it is a mistake of the program.
    """
    if isinstance(error, AppError):
        template = QCoreApplication.translate(CONTEXT, error.template)
        values = {
            name: _value_text(value, language) for name, value in error.values.items()
        }
        return template.format(**values)
    if isinstance(error, UnsoundFigures):
        text = QCoreApplication.translate(
            "Messages", "The figures do not hold together, nothing was closed: {faults}"
        )
        return text.format(faults=f"{_ISOLATE}{error}{_END}")
    assert isinstance(error, Exception)
    raise error


def _value_text(value: object, language: Language) -> str:
    """Write a value so that it keeps its own direction inside the text."""
    if isinstance(value, Period):
        return formats.month(value, language)
    if isinstance(value, date):
        return formats.day(value, language, jalali=language is Language.FA)
    if isinstance(value, int):
        return formats.digits(str(value), language)
    if isinstance(value, Path):
        value = str(value)
    return f"{_ISOLATE}{value}{_END}"
