"""What does the window remember from one day to the next?"""

import hashlib
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from app.formats import Language
from app.views.kit.theme import NORMAL_SCALE, SCALES, Dress

_LANGUAGE, _RECENT, _DRESS, _SCALE = "language", "recent", "dress", "scale"
_STILL = "still"
_MOST_RECENT = 8


class Remembered:
    """Language, look, last organisations, and how each of them was looked at."""

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
    def dress(self) -> Dress:
        """The dress chosen last."""
        text = self._settings.value(_DRESS)
        return Dress(text) if text in set(Dress) else Dress.SYSTEM

    @dress.setter
    def dress(self, dress: Dress) -> None:
        self._settings.setValue(_DRESS, str(dress))

    @property
    def scale(self) -> int:
        """The size of the letters chosen last, in percent."""
        text = str(self._settings.value(_SCALE))
        return int(text) if text in map(str, SCALES) else NORMAL_SCALE

    @scale.setter
    def scale(self, scale: int) -> None:
        self._settings.setValue(_SCALE, scale)

    @property
    def is_still(self) -> bool:
        """Whether nothing shall glide on the screen."""
        return str(self._settings.value(_STILL)) == "true"

    @is_still.setter
    def is_still(self, is_still: bool) -> None:
        self._settings.setValue(_STILL, "true" if is_still else "false")

    @property
    def recent(self) -> tuple[Path, ...]:
        """The organisations opened last that are still there, newest first."""
        return tuple(path for path in self._recent() if path.is_file())

    def opened(self, path: Path) -> None:
        """Put an organisation first among those opened last."""
        others = [known for known in self._recent() if known != path]
        kept = [str(known) for known in [path, *others][:_MOST_RECENT]]
        self._settings.setValue(_RECENT, kept)

    def forget(self, path: Path) -> None:
        """Take an organisation off the list of those opened last."""
        kept = [str(known) for known in self._recent() if known != path]
        self._settings.setValue(_RECENT, kept)

    def state(self, organisation: Path, part: str) -> QByteArray | None:
        """Return how a part of the window stood for an organisation."""
        value = self._settings.value(_key(organisation, part))
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, organisation: Path, part: str, state: QByteArray) -> None:
        """Remember how a part of the window stands for an organisation."""
        self._settings.setValue(_key(organisation, part), state)

    def _recent(self) -> list[Path]:
        value = self._settings.value(_RECENT)
        # A list of one comes back from the file as plain text.
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list):
            return []
        return [Path(text) for text in texts if isinstance(text, str) and text]


def _key(organisation: Path, part: str) -> str:
    name = hashlib.sha256(str(organisation).encode()).hexdigest()[:16]
    return f"organisation-{name}/{part}"
