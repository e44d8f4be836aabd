"""Which language does the window speak, and how does it change?"""

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

from app.formats import Language
from app.views.kit.compiled_texts import compiled_texts

OWN_NAMES = {Language.FA: "فارسی", Language.FI: "Suomi", Language.EN: "English"}
_LOCALES = {
    Language.FA: QLocale(QLocale.Language.Persian, QLocale.Country.Iran),
    Language.FI: QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


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
        translators = _translators(language, self)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self.language, self._translators = language, translators
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
    qt_texts, texts = QTranslator(parent), QTranslator(parent)
    found = [qt_texts] if qt_texts.load(f"qtbase_{language}", folder) else []
    is_loaded = texts.load(str(compiled_texts(language)))
    assert is_loaded, language
    return [*found, texts]
