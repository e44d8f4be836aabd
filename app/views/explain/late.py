"""What was found out late about a closed month? The operator says it here."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.calendars import Period
from app.formats import Language
from app.services.correcting import (
    Late,
    LateExemption,
    LateOrders,
    LateStanding,
    TrueMember,
    TrueOpening,
    TrueValue,
)
from app.views.kit.box_row import row_of
from app.views.words.files import column_text

_KINDS = {
    "orders": str(QT_TRANSLATE_NOOP("Late", "A late order or return")),
    "member": str(QT_TRANSLATE_NOOP("Late", "The truth about a member")),
    "exemption": str(QT_TRANSLATE_NOOP("Late", "A late exemption")),
    "opening": str(QT_TRANSLATE_NOOP("Late", "A true opening figure")),
    "standing": str(QT_TRANSLATE_NOOP("Late", "Payments of a member, entered late")),
    "value": str(QT_TRANSLATE_NOOP("Late", "A true number of the plan")),
}
_ORDER = {
    "order_no": str(QT_TRANSLATE_NOOP("Late", "Order number")),
    "date": str(QT_TRANSLATE_NOOP("Late", "True day")),
    "member": str(QT_TRANSLATE_NOOP("Late", "Member code")),
    "product": str(QT_TRANSLATE_NOOP("Late", "Product code")),
    "quantity": str(QT_TRANSLATE_NOOP("Late", "Quantity, below 0 for a return")),
    "price": str(QT_TRANSLATE_NOOP("Late", "Price, if not that of the list")),
}
_FIELDS = {
    "sponsor": str(QT_TRANSLATE_NOOP("Late", "Sponsor")),
    "kind": str(QT_TRANSLATE_NOOP("Late", "Kind of member")),
    "joined": str(QT_TRANSLATE_NOOP("Late", "Day of joining")),
    "left": str(QT_TRANSLATE_NOOP("Late", "Day of leaving")),
}
_FIELDS_OF_PLAN = {
    True: ("sponsor", "kind", "joined"),
    False: ("sponsor", "joined", "left"),
}
"""By whether the plan asks since when something was true."""
_OPENING = (
    *("qualified_streak", "rank", "rank_count"),
    *("had_order", "starter", "last_order"),
)
_NAME = str(QT_TRANSLATE_NOOP("Late", "Name in the plan"))
_CODE = str(QT_TRANSLATE_NOOP("Late", "Member code"))
_FIELD = str(QT_TRANSLATE_NOOP("Late", "What"))
_VALUE = str(QT_TRANSLATE_NOOP("Late", "What was true"))
_SINCE = str(QT_TRANSLATE_NOOP("Late", "True from"))
_MONTH = str(QT_TRANSLATE_NOOP("Late", "Month"))


def _said(source: str) -> str:
    return QCoreApplication.translate("Late", source)


def _typed(line: QLineEdit) -> str:
    return line.text().strip()


class LateForm(QWidget):
    """Fields for one late fact of a kind that the plan corrects.

    Signals:
        changed: Something else stands in the fields.
    """

    changed = Signal()

    def __init__(self, kinds: Sequence[str], *, asks_month: bool) -> None:
        super().__init__()
        self.kind = QComboBox()
        for kind in kinds:
            self.kind.addItem("", kind)
        self._labels: dict[QWidget, tuple[QLabel, str]] = {}
        self.order = {name: QLineEdit() for name in _ORDER}
        self.file = QPushButton()
        self.path: Path | None = None
        self.code, self.value = QLineEdit(), QLineEdit()
        self.field, self.since = QComboBox(), QComboBox()
        for name in _FIELDS_OF_PLAN[asks_month]:
            self.field.addItem("", name)
        self.whom, self.month = QLineEdit(), QComboBox()
        self.payer = QLineEdit()
        self.newcomer, self.figure = QLineEdit(), QLineEdit()
        self.opening = QComboBox()
        for name in _OPENING:
            self.opening.addItem("", name)
        self.name, self.number, self.begun = QLineEdit(), QLineEdit(), QComboBox()
        self.name.setPlaceholderText("ranks.rahbar.total")
        self._asks_month = asks_month
        self._pages = QStackedWidget()
        pages = {
            "orders": self._orders_page,
            "member": self._member_page,
            "exemption": self._exemption_page,
            "opening": self._opening_page,
            "standing": lambda: self._page([(self.payer, _CODE)]),
            "value": self._value_page,
        }
        for kind in kinds:
            self._pages.addWidget(pages[kind]())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.kind)
        column.addWidget(self._pages)
        self._connect()
        self._show_page(0)

    @property
    def late(self) -> Late:
        """The fact that stands in the fields."""
        says: dict[str, Callable[[], Late]] = {
            "orders": self._orders,
            "member": self._member,
            "exemption": self._exemption,
            "opening": self._opening,
            "standing": lambda: LateStanding(_typed(self.payer)),
            "value": self._value,
        }
        return says[str(self.kind.currentData())]()

    def _orders(self) -> Late:
        if self.path is not None:
            return LateOrders(path=self.path)
        return LateOrders([{name: _typed(line) for name, line in self.order.items()}])

    def _member(self) -> Late:
        fields = {str(self.field.currentData()): _typed(self.value)}
        return TrueMember(_typed(self.code), fields, self.since.currentData())

    def _exemption(self) -> Late:
        month = self.month.currentData()
        return LateExemption(_typed(self.whom), [month] if month else [])

    def _opening(self) -> Late:
        figure = {str(self.opening.currentData()): _typed(self.figure)}
        return TrueOpening(_typed(self.newcomer), figure)

    def _value(self) -> Late:
        begun: Period | None = self.begun.currentData()
        return TrueValue(_typed(self.name), _typed(self.number), begun)

    def take_file(self, path: Path | None) -> None:
        """Take the orders from a file instead, or from the fields again."""
        self.path = path
        for line in self.order.values():
            line.setEnabled(path is None)
        self._name_file()
        self.changed.emit()

    def show_months(self, months: Sequence[Period], language: Language) -> None:
        """Offer the closed months, the last one first."""
        for box in (self.since, self.month, self.begun):
            chosen = box.currentData()
            box.clear()
            for month in reversed(months):
                box.addItem(formats.month(month, language), month)
            box.setCurrentIndex(max(0, row_of(box, chosen)))

    def retranslate(self) -> None:
        """Say every field in the language of the window."""
        for row in range(self.kind.count()):
            self.kind.setItemText(row, _said(_KINDS[str(self.kind.itemData(row))]))
        for row in range(self.field.count()):
            self.field.setItemText(row, _said(_FIELDS[str(self.field.itemData(row))]))
        for row in range(self.opening.count()):
            self.opening.setItemText(row, column_text(str(self.opening.itemData(row))))
        for widget, (label, source) in self._labels.items():
            label.setText(_said(source))
            widget.setAccessibleName(label.text())
        self.kind.setAccessibleName(self.tr("What was found out"))
        self._name_file()

    def _name_file(self) -> None:
        self.file.setText(
            self.tr("From a file …")
            if self.path is None
            else self.tr("Not from {file}").format(file=f"\u2068{self.path.name}\u2069")
        )

    def _ask_file(self) -> None:
        if self.path is not None:
            self.take_file(None)
            return
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Late orders"), "", self.tr("Table (*.csv)")
        )
        if name:
            self.take_file(Path(name))

    def _show_page(self, row: int) -> None:
        """Show the fields of a kind, in no more room than they need."""
        for place in range(self._pages.count()):
            policy = QSizePolicy.Policy.Preferred
            if place != row:
                policy = QSizePolicy.Policy.Ignored
            page = self._pages.widget(place)
            assert page is not None
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._pages.setCurrentIndex(row)

    def _orders_page(self) -> QWidget:
        rows = [(line, _ORDER[name]) for name, line in self.order.items()]
        page = self._page(rows)
        layout = page.layout()
        assert isinstance(layout, QFormLayout)
        layout.addRow(self.file)
        return page

    def _member_page(self) -> QWidget:
        rows: list[tuple[QWidget, str]] = [
            (self.code, _CODE),
            (self.field, _FIELD),
            (self.value, _VALUE),
        ]
        if self._asks_month:
            rows.append((self.since, _SINCE))
        return self._page(rows)

    def _exemption_page(self) -> QWidget:
        return self._page([(self.whom, _CODE), (self.month, _MONTH)])

    def _opening_page(self) -> QWidget:
        rows = [(self.newcomer, _CODE), (self.opening, _FIELD), (self.figure, _VALUE)]
        return self._page(rows)

    def _value_page(self) -> QWidget:
        rows = [(self.name, _NAME), (self.number, _VALUE), (self.begun, _SINCE)]
        return self._page(rows)

    def _page(self, rows: Sequence[tuple[QWidget, str]]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        for widget, source in rows:
            label = QLabel()
            label.setBuddy(widget)
            self._labels[widget] = label, source
            form.addRow(label, widget)
        return page

    def _connect(self) -> None:
        self.file.clicked.connect(self._ask_file)
        self.kind.currentIndexChanged.connect(self._show_page)
        lines = (self.code, self.value, self.whom, self.payer, self.newcomer)
        numbers = (self.figure, self.name, self.number)
        for line in (*self.order.values(), *lines, *numbers):
            line.textChanged.connect(self.changed)
        boxes = (self.kind, self.field, self.since, self.month)
        for box in (*boxes, self.opening, self.begun):
            box.currentIndexChanged.connect(self.changed)
