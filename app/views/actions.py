"""What can the operator do from the menus, the tool bar and the keyboard?"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from app.formats import Language
from app.views.tongue import OWN_NAMES, Tongue


class Actions:
    """Every named action of the window; menus and tool bar show the same ones."""

    def __init__(self, window: QMainWindow, tongue: Tongue) -> None:
        self._window, self._tongue = window, tongue
        self.open = self._action("open", QKeySequence.StandardKey.Open)
        self.demo = self._action("demo", "Ctrl+D")
        self.close_month = self._action("close_month", "Ctrl+M")
        self.slips = self._action("slips", "Ctrl+P")
        self.payouts = self._action("payouts", "Ctrl+E")
        self.backup = self._action("backup", "Ctrl+B")
        self.find = self._action("find", QKeySequence.StandardKey.Find)
        self.quit = self._action("quit", "Ctrl+Q")
        self.languages = {language: self._language(language) for language in Language}
        group = QActionGroup(window)
        for action in self.languages.values():
            group.addAction(action)
        self.of_month = (self.close_month, self.slips, self.payouts)
        self._fill()
        tongue.changed.connect(self.retranslate)
        self.retranslate()

    def _action(self, name: str, shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        return action

    def _language(self, language: Language) -> QAction:
        action = QAction(OWN_NAMES[language], self._window)
        action.setObjectName(f"language_{language}")
        action.setCheckable(True)
        return action

    def _fill(self) -> None:
        bar = self._window.menuBar()
        self._menus = [bar.addMenu("") for _ in range(3)]
        organisation, month, view = self._menus
        for action in (self.open, self.demo, self.backup):
            organisation.addAction(action)
        organisation.addSeparator()
        organisation.addAction(self.quit)
        for action in self.of_month:
            month.addAction(action)
        view.addAction(self.find)
        self.language_menu = view.addMenu("")
        for action in self.languages.values():
            self.language_menu.addAction(action)
        tools = self._window.addToolBar("")
        tools.setObjectName("tools")
        tools.setMovable(False)
        for action in (self.open, *self.of_month, self.backup):
            tools.addAction(action)
        self._tools = tools

    def retranslate(self) -> None:
        """Say every action in the language of the window."""
        texts = {
            self.open: QCoreApplication.translate("Actions", "Open …"),
            self.demo: QCoreApplication.translate("Actions", "Demonstration"),
            self.close_month: QCoreApplication.translate("Actions", "Close month …"),
            self.slips: QCoreApplication.translate("Actions", "Payout slips …"),
            self.payouts: QCoreApplication.translate("Actions", "Export payouts …"),
            self.backup: QCoreApplication.translate("Actions", "Back up …"),
            self.find: QCoreApplication.translate("Actions", "Find a member"),
            self.quit: QCoreApplication.translate("Actions", "Quit"),
        }
        for action, text in texts.items():
            action.setText(text)
            shortcut = action.shortcut().toString(
                QKeySequence.SequenceFormat.NativeText
            )
            action.setToolTip(f"{text.removesuffix(' …')} ({shortcut})")
        titles = (
            QCoreApplication.translate("Actions", "Organisation"),
            QCoreApplication.translate("Actions", "Month"),
            QCoreApplication.translate("Actions", "View"),
        )
        for menu, title in zip(self._menus, titles, strict=True):
            menu.setTitle(title)
        self.language_menu.setTitle(QCoreApplication.translate("Actions", "Language"))
        self._tools.setWindowTitle(QCoreApplication.translate("Actions", "Tools"))
        self.languages[self._tongue.language].setChecked(True)
