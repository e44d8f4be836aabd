"""What does the window remember from one day to the next?"""

import hashlib
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from app.formats import Language

_LANGUAGE, _LAST = "language", "last_organisation"


class Remembered:
    """Language, last organisation, and each organisation's window and columns."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @classmethod
    def of_user(cls) -> "Remembered":
        """Return what is remembered for the user of this computer."""
        return cls(user_config_path("parvi", appauthor=False) / "window.ini")

    @property
    def language(self) -> Language | None:
        """The language chosen last."""
        text = self._settings.value(_LANGUAGE)
        return Language(text) if text in set(Language) else None

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue(_LANGUAGE, str(language))

    @property
    def last_organisation(self) -> Path | None:
        """The organisation opened last, if it is still there."""
        text = self._settings.value(_LAST)
        path = Path(text) if isinstance(text, str) and text else None
        return path if path is not None and path.is_file() else None

    @last_organisation.setter
    def last_organisation(self, path: Path) -> None:
        self._settings.setValue(_LAST, str(path))

    def state(self, organisation: Path, part: str) -> QByteArray | None:
        """Return how a part of the window stood for an organisation."""
        value = self._settings.value(_key(organisation, part))
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, organisation: Path, part: str, state: QByteArray) -> None:
        """Remember how a part of the window stands for an organisation."""
        self._settings.setValue(_key(organisation, part), state)


def _key(organisation: Path, part: str) -> str:
    name = hashlib.sha256(str(organisation).encode()).hexdigest()[:16]
    return f"organisation-{name}/{part}"
