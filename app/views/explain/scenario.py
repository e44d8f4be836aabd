"""What is to be different? The operator lists it here, one change a line."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.scenarios import Newcomer, Scenario, read_newcomer
from app.views.kit.icons import beside_icon, icon

_CHANGES = {
    "options": str(QT_TRANSLATE_NOOP("Changes", "Reading")),
    "values": str(QT_TRANSLATE_NOOP("Changes", "Number of the plan")),
    "moved": str(QT_TRANSLATE_NOOP("Changes", "Another sponsor")),
    "added": str(QT_TRANSLATE_NOOP("Changes", "New member")),
    "disqualified": str(QT_TRANSLATE_NOOP("Changes", "Not qualified")),
}
_CODE = str(QT_TRANSLATE_NOOP("Changes", "code of the member"))
_IN_A_CO_OPERATIVE = {
    "moved": str(QT_TRANSLATE_NOOP("Changes", "Another referrer")),
    "disqualified": str(QT_TRANSLATE_NOOP("Changes", "Has left")),
}
_EXAMPLES = {
    "farhan": {
        "options": ("rank_depth", "seven_levels"),
        "values": ("ranks.rahbar.total", "40000"),
        "moved": (_CODE, "A-1"),
        "added": ("NEW", "A-1:500000:400"),
        "disqualified": (_CODE, ""),
    },
    "porukka": {
        "options": ("minimum_payout", "20"),
        "values": ("packages.kauppias_m.price12", "150"),
        "moved": (_CODE, "A-1"),
        "added": ("NEW", "A-1:kauppias_m"),
        "disqualified": (_CODE, ""),
    },
}
_MICRO = 1_000_000
_Change = tuple[str, str, str]


class ScenarioForm(QWidget):
    """A list of changes, and a line to add one.

    Signals:
        changed: The list is another one.
    """

    changed = Signal()

    def __init__(self, plan: str) -> None:
        super().__init__()
        self._plan = plan
        self._words = _CHANGES | (_IN_A_CO_OPERATIVE if plan == "porukka" else {})
        self.what = QComboBox()
        for what in _CHANGES:
            self.what.addItem("", what)
        self.name, self.value = QLineEdit(), QLineEdit()
        self.list = QListWidget()
        self.add = QAction(icon("add"), "", self)
        self.add.setObjectName("add_change")
        self.remove = QAction(icon("remove"), "", self)
        self.remove.setObjectName("remove_change")
        self._buttons = {act: QPushButton() for act in (self.add, self.remove)}
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.value, 1)
        buttons = QHBoxLayout()
        for act, button in self._buttons.items():
            self.addAction(act)
            button.clicked.connect(act.trigger)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.what)
        column.addLayout(row)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)
        self.add.triggered.connect(self._add)
        self.remove.triggered.connect(self._remove)
        self.value.returnPressed.connect(self._add)
        self.what.activated.connect(lambda _row: self._fit())

    @property
    def scenario(self) -> Scenario:
        """What the list says.

        Raises:
            NotANewcomer: A new member is written in a way that can't be read.
        """
        changes = self._changes()

        def pairs(what: str) -> dict[str, str]:
            return {name: value for kind, name, value in changes if kind == what}

        return Scenario(
            options=pairs("options"),
            values=pairs("values"),
            moved=pairs("moved"),
            added=tuple(
                read_newcomer(f"{name}:{value}")
                for kind, name, value in changes
                if kind == "added"
            ),
            disqualified=tuple(pairs("disqualified")),
        )

    def show_scenario(self, scenario: Scenario) -> None:
        """List what a scenario changes."""
        self.list.clear()
        for what in ("options", "values", "moved"):
            for name, value in getattr(scenario, what).items():
                self._put((what, name, value))
        for one in scenario.added:
            self._put(("added", one.code, _written(one)))
        for code in scenario.disqualified:
            self._put(("disqualified", code, ""))
        self.changed.emit()

    def retranslate(self) -> None:
        """Say every field in the language of the window."""
        for row, source in enumerate(self._words.values()):
            text = QCoreApplication.translate("Changes", source)
            self.what.setItemText(row, text)
        texts = {self.add: self.tr("Add"), self.remove: self.tr("Take away")}
        for act, text in texts.items():
            act.setText(text)
            self._buttons[act].setIcon(act.icon())
            self._buttons[act].setText(beside_icon(text))
        self.what.setAccessibleName(self.tr("What is different"))
        self.list.setAccessibleName(self.tr("Changes"))
        changes = self._changes()
        self.list.clear()
        for change in changes:
            self._put(change)
        self._fit()

    def _fit(self) -> None:
        name, value = _EXAMPLES[self._plan][str(self.what.currentData())]
        translated = QCoreApplication.translate("Changes", name)
        self.name.setPlaceholderText(translated)
        self.value.setPlaceholderText(value)
        self.name.setAccessibleName(self.tr("Name"))
        self.value.setAccessibleName(self.tr("New value"))
        self.value.setVisible(self.what.currentData() != "disqualified")

    def _add(self) -> None:
        name, value = self.name.text().strip(), self.value.text().strip()
        if name:
            self._put((str(self.what.currentData()), name, value))
            self.name.clear()
            self.value.clear()
            self.name.setFocus()
            self.changed.emit()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self.changed.emit()

    def _put(self, change: _Change) -> None:
        what, name, value = change
        said = QCoreApplication.translate("Changes", self._words[what])
        text = f"\u2066{name}\u2069"
        if value:
            text += f" = \u2066{value}\u2069"
        item = QListWidgetItem(f"{said}: {text}")
        item.setData(Qt.ItemDataRole.UserRole, change)
        self.list.addItem(item)

    def _changes(self) -> list[_Change]:
        role = Qt.ItemDataRole.UserRole
        found = []
        for row in range(self.list.count()):
            what, name, value = self.list.item(row).data(role)
            found.append((str(what), str(name), str(value)))
        return found


def _written(one: Newcomer) -> str:
    """Return what is written of a new member beside the code."""
    if one.package:
        return f"{one.sponsor}:{one.package}"
    points = Decimal(one.points_micro) / _MICRO
    return f"{one.sponsor}:{one.gross_toman}:{points.normalize():f}"
