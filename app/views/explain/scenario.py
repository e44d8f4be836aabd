"""What is to be different? The operator lists it here, one change a line."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.plan_in_force import PlanInForce
from app.services.scenarios import Newcomer, Scenario, read_newcomer
from app.views.explain.offered import Offered, offered_by
from app.views.kit.icons import beside_icon
from app.views.kit.named_action import named_action
from app.views.kit.wrapped_rows import wrap_rows

_CHANGES = {
    "options": str(QT_TRANSLATE_NOOP("Changes", "Reading")),
    "values": str(QT_TRANSLATE_NOOP("Changes", "Number of the plan")),
    "moved": str(QT_TRANSLATE_NOOP("Changes", "Another sponsor")),
    "added": str(QT_TRANSLATE_NOOP("Changes", "New member")),
    "disqualified": str(QT_TRANSLATE_NOOP("Changes", "Not qualified")),
}
_CODE = str(QT_TRANSLATE_NOOP("Changes", "code of the member"))
_NEW_CODE = str(QT_TRANSLATE_NOOP("Changes", "new code"))
_IN_A_CO_OPERATIVE = {
    "moved": str(QT_TRANSLATE_NOOP("Changes", "Another referrer")),
    "disqualified": str(QT_TRANSLATE_NOOP("Changes", "Has left")),
}
_OTHER = str(QT_TRANSLATE_NOOP("Changes", "what it would be"))
_HINTS = {
    "options": (str(QT_TRANSLATE_NOOP("Changes", "which reading")), _OTHER),
    "values": (str(QT_TRANSLATE_NOOP("Changes", "which number")), _OTHER),
    "moved": (_CODE, str(QT_TRANSLATE_NOOP("Changes", "code of the new sponsor"))),
    "added": (
        _NEW_CODE,
        str(QT_TRANSLATE_NOOP("Changes", "sponsor:toman a month:points a month")),
    ),
    "disqualified": (_CODE, ""),
}
_HINTS_IN_A_CO_OPERATIVE = {
    "moved": (_CODE, str(QT_TRANSLATE_NOOP("Changes", "code of the new referrer"))),
    "added": (_NEW_CODE, str(QT_TRANSLATE_NOOP("Changes", "referrer:package"))),
}
"""What is to be typed as the name, and as the value, of each change."""

_MICRO, _ROOM = 1_000_000, 40
_Change = tuple[str, str, str]


class ScenarioForm(QWidget):
    """A list of changes, and a line to add one.

    Signals:
        changed: The list is another one.
    """

    changed = Signal()

    def __init__(self, plan: str) -> None:
        super().__init__()
        is_other = plan == "porukka"
        self._words = _CHANGES | (_IN_A_CO_OPERATIVE if is_other else {})
        self._hints = _HINTS | (_HINTS_IN_A_CO_OPERATIVE if is_other else {})
        self._plan: PlanInForce | None = None
        self._offered: Mapping[str, Sequence[Offered]] = {}
        self.what = QComboBox()
        for what in _CHANGES:
            self.what.addItem("", what)
        self.name, self.value = _choice(), _choice()
        self.list = QListWidget()
        wrap_rows(self.list)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        scroll = Qt.ScrollBarPolicy
        self.list.setHorizontalScrollBarPolicy(scroll.ScrollBarAlwaysOff)
        self.add = named_action(self, "add_change", "add")
        self.remove = named_action(self, "remove_change", "remove")
        self._buttons = {act: QPushButton() for act in (self.add, self.remove)}
        buttons = QHBoxLayout()
        for act, button in self._buttons.items():
            button.clicked.connect(act.trigger)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.what)
        column.addWidget(self.name)
        column.addWidget(self.value)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)
        self.add.triggered.connect(self._add)
        self.remove.triggered.connect(self._remove)
        _line(self.value).returnPressed.connect(self._add)
        self.what.activated.connect(lambda _row: self._fit())
        self.name.editTextChanged.connect(lambda _text: self._fit_value())

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

    def offer(self, plan: PlanInForce) -> None:
        """Offer the readings and numbers of a plan by what they are called."""
        self._plan = plan
        self.retranslate()

    def retranslate(self) -> None:
        """Say every field in the language of the window."""
        self._offered = {} if self._plan is None else offered_by(self._plan)
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
        """Ask for what the chosen change needs."""
        what = str(self.what.currentData())
        hint = QCoreApplication.translate("Changes", self._hints[what][0])
        _line(self.name).setPlaceholderText(hint)
        self.name.setAccessibleName(hint)
        offered = self._offered.get(what, ())
        _fill(self.name, {one.text: one.name for one in offered})
        self.value.setVisible(what != "disqualified")
        self._fit_value()

    def _fit_value(self) -> None:
        """Offer the values that what is chosen can have."""
        what = str(self.what.currentData())
        one = self._found(what, _said(self.name))
        hint = QCoreApplication.translate("Changes", self._hints[what][1])
        if one is not None:
            hint = self.tr("now: {value}").format(value=one.said(one.now))
        _line(self.value).setPlaceholderText(hint)
        self.value.setAccessibleName(self.tr("New value"))
        choices = {} if one is None else one.choices
        _fill(self.value, {text: value for value, text in choices.items()})

    def _found(self, what: str, name: str) -> Offered | None:
        offered = self._offered.get(what, ())
        return next((one for one in offered if one.name == name), None)

    def _add(self) -> None:
        name, value = _said(self.name), _said(self.value)
        if name:
            self._put((str(self.what.currentData()), name, value))
            self.name.setEditText("")
            self.value.setEditText("")
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
        one = self._found(what, name)
        text = f"\u2068{name if one is None else one.text}\u2069"
        if value:
            text += f" = \u2068{value if one is None else one.said(value)}\u2069"
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


def _choice() -> QComboBox:
    """Return a list of choices in which one can also type."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    completer = box.completer()
    assert completer is not None
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box


def _line(box: QComboBox) -> QLineEdit:
    line = box.lineEdit()
    assert line is not None
    return line


def _fill(box: QComboBox, values: Mapping[str, str]) -> None:
    """Offer values by their texts; what is typed stays."""
    typed = box.currentText()
    box.blockSignals(True)
    box.clear()
    for text, value in values.items():
        box.addItem(text, value)
    box.setCurrentIndex(-1)
    box.setEditText(typed)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _ROOM)
    box.blockSignals(False)


def _said(box: QComboBox) -> str:
    """Return the value whose text is chosen, or what was typed."""
    text = box.currentText().strip()
    row = box.findText(text, Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(row)) if row >= 0 else text


def _written(one: Newcomer) -> str:
    """Return what is written of a new member beside the code."""
    if one.package:
        return f"{one.sponsor}:{one.package}"
    points = Decimal(one.points_micro) / _MICRO
    return f"{one.sponsor}:{one.gross_toman}:{points.normalize():f}"
