"""What can the operator do from the menus and the keyboard, wherever one is?"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.formats import Language
from app.views.kit.icons import icon
from app.views.kit.theme import Dress
from app.views.kit.tongue import OWN_NAMES, Tongue

CONTEXT = "Actions"
_Keys = str | QKeySequence.StandardKey
# Name, English text, icon, key.
_ACTIONS: tuple[tuple[str, str, str, _Keys], ...] = (
    (
        "open",
        str(QT_TRANSLATE_NOOP("Actions", "Open …")),
        "open",
        QKeySequence.StandardKey.Open,
    ),
    (
        "new",
        str(QT_TRANSLATE_NOOP("Actions", "New organisation …")),
        "add",
        QKeySequence.StandardKey.New,
    ),
    ("restore", str(QT_TRANSLATE_NOOP("Actions", "Restore a backup …")), "restore", ""),
    ("leave", str(QT_TRANSLATE_NOOP("Actions", "Leave organisation")), "", "Ctrl+W"),
    (
        "demo",
        str(QT_TRANSLATE_NOOP("Actions", "Demonstration of the Farhan plan")),
        "demo",
        "Ctrl+D",
    ),
    (
        "demo_porukka",
        str(QT_TRANSLATE_NOOP("Actions", "Demonstration of the Porukka plan")),
        "demo",
        "Ctrl+Shift+D",
    ),
    (
        "close_month",
        str(QT_TRANSLATE_NOOP("Actions", "Close month …")),
        "close",
        "Ctrl+M",
    ),
    (
        "documents",
        str(QT_TRANSLATE_NOOP("Actions", "Print documents …")),
        "print",
        "Ctrl+P",
    ),
    (
        "payouts",
        str(QT_TRANSLATE_NOOP("Actions", "Export payouts …")),
        "export",
        "Ctrl+E",
    ),
    ("backup", str(QT_TRANSLATE_NOOP("Actions", "Back up …")), "backup", "Ctrl+B"),
    (
        "undo",
        str(QT_TRANSLATE_NOOP("Actions", "Undo")),
        "restore",
        QKeySequence.StandardKey.Undo,
    ),
    (
        "find",
        str(QT_TRANSLATE_NOOP("Actions", "Find")),
        "search",
        QKeySequence.StandardKey.Find,
    ),
    (
        "palette",
        str(QT_TRANSLATE_NOOP("Actions", "Search or do …")),
        "search",
        "Ctrl+K",
    ),
    ("backward", str(QT_TRANSLATE_NOOP("Actions", "Back")), "backward", "Alt+Left"),
    ("forward", str(QT_TRANSLATE_NOOP("Actions", "Forward")), "forward", "Alt+Right"),
    ("larger", str(QT_TRANSLATE_NOOP("Actions", "Larger letters")), "", "Ctrl++"),
    ("smaller", str(QT_TRANSLATE_NOOP("Actions", "Smaller letters")), "", "Ctrl+-"),
    (
        "normal_size",
        str(QT_TRANSLATE_NOOP("Actions", "Letters of normal size")),
        "",
        "Ctrl+0",
    ),
    (
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "Help on this place")),
        "help",
        QKeySequence.StandardKey.HelpContents,
    ),
    ("quit", str(QT_TRANSLATE_NOOP("Actions", "Quit")), "", "Ctrl+Q"),
)
_DRESSES = {
    Dress.SYSTEM: str(QT_TRANSLATE_NOOP("Actions", "As the computer")),
    Dress.LIGHT: str(QT_TRANSLATE_NOOP("Actions", "Light")),
    Dress.DARK: str(QT_TRANSLATE_NOOP("Actions", "Dark")),
}
_MENUS = {
    "organisation": str(QT_TRANSLATE_NOOP("Actions", "Organisation")),
    "edit": str(QT_TRANSLATE_NOOP("Actions", "Edit")),
    "month": str(QT_TRANSLATE_NOOP("Actions", "Month")),
    "go": str(QT_TRANSLATE_NOOP("Actions", "Go")),
    "view": str(QT_TRANSLATE_NOOP("Actions", "View")),
    "help": str(QT_TRANSLATE_NOOP("Actions", "Help")),
    "language": str(QT_TRANSLATE_NOOP("Actions", "Language")),
    "dress": str(QT_TRANSLATE_NOOP("Actions", "Colours")),
}


class Actions(QObject):
    """Every named action of the window; menus, keys and palette use the same ones."""

    language_chosen = Signal(object)
    dress_chosen = Signal(object)

    def __init__(self, window: QMainWindow, tongue: Tongue) -> None:
        super().__init__(window)
        self._window, self._tongue = window, tongue
        self._texts: dict[QAction, str] = {}
        for name, text, drawing, keys in _ACTIONS:
            action = QAction(window)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            if drawing:
                action.setIcon(icon(drawing))
            self._texts[action] = text
        named = {action.objectName(): action for action in self._texts}
        self.open, self.leave, self.demo = named["open"], named["leave"], named["demo"]
        self.new, self.restore = named["new"], named["restore"]
        self.demo_porukka = named["demo_porukka"]
        self.close_month, self.documents = named["close_month"], named["documents"]
        self.payouts, self.backup = named["payouts"], named["backup"]
        self.undo, self.find = named["undo"], named["find"]
        self.palette = named["palette"]
        self.backward, self.forward = named["backward"], named["forward"]
        self.larger, self.smaller = named["larger"], named["smaller"]
        self.normal_size, self.help = named["normal_size"], named["help"]
        self.quit = named["quit"]
        self.languages = {language: self._language(language) for language in Language}
        self.dresses = {dress: self._dress(dress) for dress in Dress}
        for choices in (self.languages.values(), self.dresses.values()):
            group = QActionGroup(window)
            for action in choices:
                group.addAction(action)
        self.menus = self._menus()
        tongue.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def all(self) -> list[QAction]:
        """Every action of the window itself."""
        return [*self._texts, *self.languages.values()]

    def allow_opening(self, is_allowed: bool) -> None:
        """Say whether another organisation can be opened now."""
        opening = (self.open, self.new, self.restore, self.demo, self.demo_porukka)
        for action in opening:
            action.setEnabled(is_allowed)

    def show_places(self, places: Sequence[QAction]) -> None:
        """Put the places of the open organisation into the menu."""
        go = self.menus["go"]
        for action in go.actions():
            if action.objectName().startswith("place_"):
                go.removeAction(action)
        go.addActions(list(places))

    def retranslate(self) -> None:
        """Say every action in the language of the window."""
        for action, text in self._texts.items():
            action.setText(QCoreApplication.translate(CONTEXT, text))
            action.setToolTip(with_shortcut(action))
        for name, menu in self.menus.items():
            menu.setTitle(QCoreApplication.translate(CONTEXT, _MENUS[name]))
        self.languages[self._tongue.language].setChecked(True)

    def _language(self, language: Language) -> QAction:
        action = QAction(OWN_NAMES[language], self._window)
        action.setObjectName(f"language_{language}")
        action.setCheckable(True)
        action.triggered.connect(partial(self._choose_language, language))
        return action

    def _choose_language(self, language: Language) -> None:
        self.language_chosen.emit(language)

    def _dress(self, dress: Dress) -> QAction:
        action = QAction(self._window)
        action.setObjectName(f"dress_{dress}")
        action.setCheckable(True)
        action.triggered.connect(partial(self._choose_dress, dress))
        self._texts[action] = _DRESSES[dress]
        return action

    def _choose_dress(self, dress: Dress) -> None:
        self.dress_chosen.emit(dress)

    def _menus(self) -> dict[str, QMenu]:
        bar = self._window.menuBar()
        menus = {
            name: bar.addMenu("")
            for name in ("organisation", "edit", "month", "go", "view", "help")
        }
        organisation = menus["organisation"]
        organisation.addActions([self.new, self.open, self.backup, self.restore])
        organisation.addSeparator()
        organisation.addActions([self.demo, self.demo_porukka])
        organisation.addSeparator()
        organisation.addActions([self.leave, self.quit])
        menus["edit"].addActions([self.undo, self.find, self.palette])
        menus["month"].addActions([self.close_month, self.documents, self.payouts])
        go = menus["go"]
        go.addActions([self.backward, self.forward])
        go.addSeparator()
        view = menus["view"]
        menus["language"], menus["dress"] = view.addMenu(""), view.addMenu("")
        menus["language"].addActions(list(self.languages.values()))
        menus["dress"].addActions(list(self.dresses.values()))
        view.addActions([self.larger, self.smaller, self.normal_size])
        menus["help"].addAction(self.help)
        return menus


def shortcut_text(action: QAction) -> str:
    """Return the key of an action as it is written on keyboards, from left to right."""
    text = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{text}\u2069" if text else ""


def with_shortcut(action: QAction) -> str:
    """Return what an action does, and its key."""
    text, keys = action.text().removesuffix(" …"), shortcut_text(action)
    return f"{text} ({keys})" if keys else text
