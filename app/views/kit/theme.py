"""Which colours, letters and sizes does the window wear?

Every colour has a name and a value in the light and in the dark dress. Who paints by
hand asks `colour`; who must repaint listens to `Theme.changed`.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.resources import FOLDER
from app.views.kit.theme_colours import DARK, LIGHT

FONT_FAMILY = "Vazirmatn"
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of the letters that can be chosen, in percent."""

NORMAL_SCALE = 100
_POINTS = 10.5
_LENGTH = re.compile(r"(?<![\w.#])(\d+(?:\.\d+)?)(px|pt)\b")
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "stripe",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "problem_text",
    QPalette.ColorRole.Highlight: "chosen",
    QPalette.ColorRole.HighlightedText: "chosen_text",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "tip_text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
}
_WHILE_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Dress(StrEnum):
    """What the operator chooses; `system` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The dress of the application; there is one."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self.dress = Dress.LIGHT
        self.scale = NORMAL_SCALE
        self.is_still = False
        self._load_fonts()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def is_dark(self) -> bool:
        """Whether the dark dress is worn."""
        if self.dress is Dress.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.dress is Dress.DARK

    @property
    def colours(self) -> Mapping[str, str]:
        """The colours worn, by name."""
        return DARK if self.is_dark else LIGHT

    def wear(self, dress: Dress, scale: int) -> None:
        """Put on a dress with letters of a size, in percent."""
        self.dress, self.scale = dress, scale
        schemes = {
            Dress.SYSTEM: Qt.ColorScheme.Unknown,
            Dress.LIGHT: Qt.ColorScheme.Light,
            Dress.DARK: Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(schemes[dress])
        self._put_on()

    def hold_still(self, is_still: bool) -> None:
        """Have everything change at once, or glide where the computer allows it."""
        self.is_still = is_still
        self.changed.emit()

    def resize(self, steps: int) -> None:
        """Make the letters larger or smaller by steps, or normal again by 0."""
        place = SCALES.index(self.scale if steps else NORMAL_SCALE) + steps
        self.wear(self.dress, SCALES[max(0, min(place, len(SCALES) - 1))])

    def pixels(self, length: int) -> int:
        """Return a length in pixels as it is at this size of the letters."""
        return round(length * self.scale / 100)

    def _follow_system(self) -> None:
        if self.dress is Dress.SYSTEM:
            self._put_on()

    def _put_on(self) -> None:
        font = QFont(FONT_FAMILY)
        font.setPointSizeF(_POINTS * self.scale / 100)
        self._app.setFont(font)
        self._app.setPalette(palette_of(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours, self.scale))
        self.changed.emit()

    @staticmethod
    def _load_fonts() -> None:
        for name in ("Regular", "Bold"):
            path = FOLDER / "resources" / "fonts" / f"{FONT_FAMILY}-{name}.ttf"
            loaded = QFontDatabase.addApplicationFont(str(path))
            assert loaded >= 0, path


def theme() -> Theme:
    """Return the theme of the application, which is made when first asked for."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    worn = app.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(worn, Theme):
        return worn
    made = Theme(app)
    made.wear(Dress.LIGHT, made.scale)
    return made


def colour(name: str) -> QColor:
    """Return a colour of the dress that is worn, by its name."""
    return QColor(theme().colours[name])


def style_sheet(colours: Mapping[str, str], scale: int) -> str:
    """Return the style sheet in these colours, its lengths at a size in percent."""
    path = FOLDER / "resources" / "style.qss"
    text = Template(path.read_text(encoding="utf-8")).substitute(
        colours, icons=(FOLDER / "resources" / "icons").as_posix()
    )

    def scaled(found: re.Match[str]) -> str:
        length, unit = float(found[1]), found[2]
        if unit == "px":
            # A hairline stays a hairline.
            least = 1 if length else 0
            return f"{max(least, round(length * scale / 100))}px"
        return f"{length * scale / 100:.1f}pt"

    return _LENGTH.sub(scaled, text)


def palette_of(colours: Mapping[str, str]) -> QPalette:
    """Return the palette in these colours."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in _WHILE_DISABLED:
        off = QColor(colours["disabled"])
        palette.setColor(QPalette.ColorGroup.Disabled, role, off)
    return palette
