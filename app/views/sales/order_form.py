"""How is an order typed, with its points and its discount while one types?"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.calendars import day_text
from app.errors import CellFinding
from app.formats import Currency
from app.progress import Progress
from app.services.imports.by_hand import BadEntry
from app.services.sales import OrderPreview, Sales, TypedLine, TypedOrder
from app.views.kit.asking import Asking
from app.views.kit.cell_delegate import TintDelegate
from app.views.kit.date_field import DateField
from app.views.kit.flat_table import alignment
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.said import Said
from app.views.kit.theme import colour, theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import sided, wrap
from app.views.words.files import column_text
from app.views.words.findings import finding_text

_PRODUCT, _QUANTITY, _PRICE, _POINTS, _AMOUNT = range(5)
_FIGURES = (_QUANTITY, _PRICE, _POINTS, _AMOUNT)
_TYPED = {"product": _PRODUCT, "quantity": _QUANTITY, "price": _PRICE}
_WIDTH, _HEIGHT = 780, 660
_MILLISECONDS_OF_TYPING = 250
_LEAST_ROWS = 4


@dataclass(frozen=True)
class OrderDraft:
    """What stands in the form at first."""

    member: str = ""
    lines: tuple[TypedLine, ...] = ()
    is_return: bool = False


class OrderForm(QDialog):
    """An order or a return; it closes once it is entered."""

    saved = Signal()

    def __init__(
        self,
        sales: Sales,
        jobs: Jobs,
        tongue: Tongue,
        draft: OrderDraft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sales, self._jobs, self._tongue = sales, jobs, tongue
        self._is_return = draft.is_return
        self._job: Job | None = None
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self._refuse)
        self.number, self.member = QLineEdit(), QLineEdit(draft.member)
        self.day = DateField(tongue, jalali=True)
        self.lines = QTableWidget(0, 5)
        self.lines.setItemDelegate(TintDelegate(self.lines))
        self.lines.setTabKeyNavigation(False)
        self.faults = QLabel()
        self.faults.setObjectName("wrong")
        wrap(self.faults)
        self.said = Said()
        self.totals = {name: QLabel() for name in self._total_names()}
        self.more, self.leave = QPushButton(), QPushButton()
        self.save_button = QPushButton()
        self.save_button.setObjectName("primary")
        for button in (self.more, self.leave, self.save_button):
            # The return key belongs to the cells; it enters nothing by mistake.
            button.setAutoDefault(False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_MILLISECONDS_OF_TYPING)
        self._typing.timeout.connect(self.preview)
        self._say()
        self._arrange()
        for line in draft.lines:
            self.add_line(line)
        while self.lines.rowCount() < _LEAST_ROWS:
            self.add_line(TypedLine("", ""))
        self._connect()

    @property
    def typed(self) -> TypedOrder:
        """The order as it stands; empty lines are no lines."""
        day = self.day.day()
        return TypedOrder(
            order_no=self.number.text().strip(),
            date=self.day.text() if day is None else day_text(day, jalali=False),
            member=self.member.text().strip(),
            lines=[
                TypedLine(*(self._cell(row, column) for column in _TYPED.values()))
                for row in self._filled_rows
            ],
        )

    def add_line(self, line: TypedLine) -> None:
        """Add a line at the end."""
        row = self.lines.rowCount()
        self.lines.blockSignals(True)
        self.lines.insertRow(row)
        texts = (line.product, line.quantity, line.price, "", "")
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(alignment(is_figure=column in _FIGURES))
            if column not in _TYPED.values():
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.lines.setItem(row, column, item)
        self.lines.blockSignals(False)

    def preview(self) -> None:
        """Have points and discount worked out."""
        typed = self.typed
        if not typed.lines:
            return

        def question(_progress: Progress) -> OrderPreview:
            return self._sales.preview(typed)

        self.asking.ask(question, self._show_preview)

    def stop(self) -> None:
        """Work nothing out any more."""
        self._typing.stop()
        self.asking.close()

    @override
    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    def save(self) -> None:
        """Have the order entered."""
        typed = self.typed
        if self._job is not None or not typed.lines:
            return
        self.asking.stop()
        self.save_button.setEnabled(False)
        self._job = self._jobs.start(lambda _progress: self._sales.enter(typed))
        self._job.finished.connect(lambda _nothing: self._take())
        self._job.failed.connect(self._refuse)

    def _take(self) -> None:
        self._job = None
        self.saved.emit()
        self.accept()

    def _refuse(self, error: object) -> None:
        self._job = None
        self.save_button.setEnabled(True)
        if isinstance(error, BadEntry):
            self._show_findings(error.findings)
            self._go_to(error.findings[0])
        else:
            self.said.say(refusal_text(error, self._tongue.language), "problem")

    def _show_preview(self, preview: object) -> None:
        assert isinstance(preview, OrderPreview)
        language = self._tongue.language

        def money(amount: int) -> str:
            return formats.money_with_unit(amount, Currency.TOMAN, language)

        self.lines.blockSignals(True)
        for row in range(self.lines.rowCount()):
            self._put(row, _POINTS, "")
            self._put(row, _AMOUNT, "")
        for row, line in zip(self._filled_rows, preview.lines, strict=True):
            if line is not None:
                self._put(row, _POINTS, formats.points(line.points_micro, language))
                self._put(row, _AMOUNT, money(line.gross_toman))
        self.lines.blockSignals(False)
        self.totals["gross"].setText(money(preview.gross_toman))
        self.totals["points"].setText(formats.points(preview.points_micro, language))
        self.totals["before"].setText(
            formats.points(preview.points_before_micro, language)
        )
        self.totals["discount"].setText(money(preview.discount_toman))
        self.totals["payable"].setText(money(preview.payable_toman))
        self._show_findings(preview.findings)

    def _show_findings(self, findings: tuple[CellFinding, ...]) -> None:
        """Mark the cells at fault, and say below what is wrong."""
        self.lines.blockSignals(True)
        rows = self._filled_rows
        for row in range(self.lines.rowCount()):
            for column in _TYPED.values():
                self._mark(row, column, "")
        told: dict[str, None] = {}
        for finding in findings:
            text = finding_text(finding, finding.column, self._tongue.language)
            place = _TYPED.get(finding.column)
            if place is not None and 0 < finding.line <= len(rows):
                self._mark(rows[finding.line - 1], place, text)
            told[f"{column_text(finding.column)}: {text}"] = None
        self.lines.blockSignals(False)
        self.faults.setText("\n".join(map(sided, told)))
        self.faults.setVisible(bool(told))

    def _go_to(self, finding: CellFinding) -> None:
        """Put the cursor where something is wrong."""
        fields = {"order_no": self.number, "date": self.day, "member": self.member}
        rows, column = self._filled_rows, _TYPED.get(finding.column)
        if column is not None and 0 < finding.line <= len(rows):
            self.lines.setCurrentCell(rows[finding.line - 1], column)
        field = fields.get(finding.column, self.lines)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self, row: int, column: int, text: str) -> None:
        item = self._item(row, column)
        role = Qt.ItemDataRole.BackgroundRole
        item.setData(role, colour("problem") if text else None)
        item.setToolTip(text)

    @property
    def _filled_rows(self) -> list[int]:
        rows = range(self.lines.rowCount())
        return [
            row
            for row in rows
            if any(self._cell(row, column) for column in _TYPED.values())
        ]

    def _cell(self, row: int, column: int) -> str:
        return self._item(row, column).text().strip()

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.lines.item(row, column)
        assert item is not None
        return item

    def _put(self, row: int, column: int, text: str) -> None:
        self._item(row, column).setText(text)

    def _connect(self) -> None:
        for line in (self.number, self.member, self.day):
            line.textChanged.connect(lambda _text: self._typing.start())
        self.lines.itemChanged.connect(lambda _item: self._typing.start())
        self.more.clicked.connect(partial(self._add_empty))
        self.save_button.clicked.connect(self.save)
        self.leave.clicked.connect(self.reject)
        self._typing.start()

    def _add_empty(self, _is_checked: bool = False) -> None:
        self.add_line(TypedLine("", ""))

    def _total_names(self) -> dict[str, str]:
        return {
            "before": self.tr("Points of the month before this order"),
            "points": self.tr("Points of this order"),
            "gross": self.tr("Gross"),
            "discount": self.tr("Discount"),
            "payable": self.tr("To pay"),
        }

    def _say(self) -> None:
        title = self.tr("New return") if self._is_return else self.tr("New order")
        self.setWindowTitle(title)
        self.lines.setHorizontalHeaderLabels(
            [
                column_text("product"),
                column_text("quantity"),
                self.tr("Own price (toman)"),
                self.tr("Points"),
                self.tr("Amount"),
            ]
        )
        for column in range(self.lines.columnCount()):
            heading = self.lines.horizontalHeaderItem(column)
            assert heading is not None
            heading.setTextAlignment(alignment(is_figure=column in _FIGURES))
        self.lines.setAccessibleName(self.tr("Lines of the order"))
        self.more.setText(self.tr("Add a line"))
        self.save_button.setText(self.tr("Enter"))
        self.leave.setText(self.tr("Cancel"))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        for name, field in (
            ("order_no", self.number),
            ("date", self.day),
            ("member", self.member),
        ):
            field.setAccessibleName(column_text(name))
            form.addRow(column_text(name), field)
        self.lines.verticalHeader().hide()
        header = self.lines.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_PRICE, QHeaderView.ResizeMode.ResizeToContents)
        totals = QFormLayout()
        totals.setHorizontalSpacing(24)
        totals.setVerticalSpacing(4)
        totals.setFieldGrowthPolicy(totals.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for name, text in self._total_names().items():
            label = self.totals[name]
            label.setObjectName("figure")
            totals.addRow(text, label)
        buttons = QHBoxLayout()
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(self.said)
        column.addLayout(form)
        column.addWidget(self.lines, 1)
        column.addWidget(self.faults)
        column.addLayout(totals)
        column.addLayout(buttons)
        self.faults.hide()
        parent = self.parentWidget()
        assert parent is not None
        room = parent.window().size()
        wanted = QSize(theme().pixels(_WIDTH), theme().pixels(_HEIGHT))
        self.resize(wanted.boundedTo(room))
