"""Which language does the window speak, and how does it change?"""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from app.formats import Language
from app.resources import FOLDER

OWN_NAMES = {Language.FA: "فارسی", Language.FI: "Suomi", Language.EN: "English"}
_LOCALES = {
    Language.FA: QLocale(QLocale.Language.Persian, QLocale.Country.Iran),
    Language.FI: QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
# Keys have Latin letters on keyboards, also where Qt has other words for them.
_KEYS = ("Ctrl", "Alt", "Shift", "Meta", "Del", "Return", "Enter", "Esc", "Home", "End")
_Texts = Mapping[tuple[str, str], str]


class TextTranslator(QTranslator):
    """Translates from a table of texts by context and English text."""

    def __init__(self, texts: _Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    @override
    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        # None, not "": another translator may know the text.
        return self._texts.get((str(context), str(sourceText)))  # type: ignore[return-value] # a null string

    @override
    def isEmpty(self) -> bool:
        return not self._texts


def texts_of(language: Language) -> dict[tuple[str, str], str]:
    """Return every text of a language by context and English.

    Each package of views has a file of its own: `close_fa.ts`, `tree_fa.ts`.
    """
    texts: dict[tuple[str, str], str] = {}
    for path in sorted((FOLDER / "i18n").glob(f"*_{language}.ts")):
        texts |= read_texts(path)
    return texts


def read_texts(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished texts of a Qt translation source by context and English."""
    texts = {}
    root = ET.parse(path).getroot()  # noqa: S314 - it comes with the program
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text:
                texts[name, message.findtext("source", "")] = translation.text
    return texts


class Tongue(QObject):
    """The language of the window; `changed` tells every screen to say it anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = Language.EN
        self._translators: list[QTranslator] = []

    @property
    def locale(self) -> QLocale:
        """The locale of input fields."""
        return _LOCALES[self.language]

    def speak(self, language: Language) -> None:
        """Change the language, the direction and the texts of Qt's own dialogs."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self.language = language
        self._translators = _translators(language, self)
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(self.locale)
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if language.is_right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit()


def system_language() -> Language:
    """Return the language of the computer; Persian where that is another one."""
    code = QLocale.languageToCode(QLocale.system().language())
    return Language(code) if code in set(Language) else Language.FA


def _translators(language: Language, parent: QObject) -> list[QTranslator]:
    """Return what translates Qt's texts and then the program's."""
    if language is Language.EN:
        return []
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt_texts = QTranslator(parent)
    found = [qt_texts] if qt_texts.load(f"qtbase_{language}", folder) else []
    keys = {("QShortcut", key): key for key in _KEYS}
    return [*found, TextTranslator({**texts_of(language), **keys}, parent)]
