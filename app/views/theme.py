"""How does the window look?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.resources import FOLDER

FONT_FAMILY = "Vazirmatn"
MUTED = QColor("#5f6b7a")
_POINTS = 10.5
_COLOURS = {
    QPalette.ColorRole.Window: "#f4f6f8",
    QPalette.ColorRole.WindowText: "#1d2733",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f8fafb",
    QPalette.ColorRole.Text: "#1d2733",
    QPalette.ColorRole.Button: "#ffffff",
    QPalette.ColorRole.ButtonText: "#1d2733",
    QPalette.ColorRole.BrightText: "#b3261e",
    QPalette.ColorRole.Highlight: "#cfe6e4",
    QPalette.ColorRole.HighlightedText: "#10302e",
    QPalette.ColorRole.ToolTipBase: "#1d2733",
    QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.PlaceholderText: "#5f6b7a",
    QPalette.ColorRole.Link: "#0f6b67",
    QPalette.ColorRole.Accent: "#0f6b67",
}
_WHILE_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def dress(app: QApplication) -> None:
    """Give the application its font, colours and style sheet."""
    app.setStyle("Fusion")
    app.styleHints().setColorScheme(Qt.ColorScheme.Light)
    for name in ("Regular", "Bold"):
        path = FOLDER / "resources" / "fonts" / f"{FONT_FAMILY}-{name}.ttf"
        loaded = QFontDatabase.addApplicationFont(str(path))
        assert loaded >= 0, path
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(_POINTS)
    app.setFont(font)
    app.setPalette(_palette())
    style = FOLDER / "resources" / "style.qss"
    app.setStyleSheet(style.read_text(encoding="utf-8"))


def _palette() -> QPalette:
    palette = QPalette()
    for role, colour in _COLOURS.items():
        palette.setColor(role, QColor(colour))
    for role in _WHILE_DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8b96a3"))
    return palette
