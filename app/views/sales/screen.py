"""What was sold, what may be sold, and how is an order entered by hand?"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.progress import Progress
from app.records.sales import OrderLineRow
from app.services.explaining import Question
from app.services.members import NoSuchMember
from app.services.sales import ListedOrder, OrderList, TypedLine
from app.views.kit.asking import Asking
from app.views.kit.empty_note import EmptyNote, Offer
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.paged_table import PagedTable, PagedView
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.registers.page import RegisterPage
from app.views.sales.order_columns import line_columns, order_columns
from app.views.sales.order_form import OrderDraft, OrderForm
from app.views.sales.product_registers import product_registers

_MONTHS = 36
_MEMBER_WIDTH = 200


class SalesScreen(Screen):
    """Orders of a month, products and promotions."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._upcoming: Period | None = None
        self.form: OrderForm | None = None
        self.asking, self.lines_asking = Asking(jobs, self), Asking(jobs, self)
        self.orders: PagedTable[ListedOrder] = PagedTable(jobs, self)
        self.lines: RecordTable[OrderLineRow] = RecordTable(self)
        self.months, self.member = QComboBox(), QLineEdit()
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.member.setMaximumWidth(_MEMBER_WIDTH)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.new, self.back = QPushButton(), QPushButton()
        self.new.setObjectName("new_order")
        self.back.setObjectName("new_return")
        self.new.setIcon(icon("add"))
        self.back.setIcon(icon("backward"))
        self.none = EmptyNote()
        self.shown = QStackedWidget()
        self.view, self.lines_view = PagedView(self.orders), record_view(self.lines)
        self.pages = [RegisterPage(jobs, tongue) for _ in range(2)]
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._arrange()
        self._connect()
        tongue.changed.connect(self._show)
        self.refresh()

    @override
    def refresh(self) -> None:
        self.asking.ask(
            lambda _progress: self._office.closing.next_period(), self._take_month
        )

    @override
    def start_search(self) -> bool:
        self.tabs.setCurrentIndex(0)
        self.member.setFocus()
        return True

    @override
    def show_place(self, place: object) -> None:
        """Show the orders of a member, by code, or of a month."""
        if isinstance(place, Period):
            rows = range(self.months.count())
            found = [row for row in rows if self.months.itemData(row) == place]
            self.months.setCurrentIndex(found[0] if found else 0)
        else:
            self.member.setText(str(place))
        self.read_orders()

    @override
    def stop(self) -> None:
        self.asking.close()
        self.lines_asking.close()
        self.orders.close()
        if self.form is not None:
            self.form.stop()
        for page in self.pages:
            page.stop()

    def read_orders(self) -> None:
        """Read the orders of the month, of all or of one member."""
        period: Period | None = self.months.currentData()
        if period is None:
            self._say_none(0)
            return
        member = self.member.text().strip() or None

        def read(_progress: Progress) -> OrderList:
            return self._office.sales.orders(period, member)

        self.asking.ask(read, self._take_orders)

    def enter(self, draft: OrderDraft) -> None:
        """Open the form of an order."""
        self.form = OrderForm(self._office.sales, self._jobs, self._tongue, draft, self)
        self.form.saved.connect(self.changed)
        self.form.saved.connect(self.read_orders)
        self.form.open()

    def _take_month(self, upcoming: object) -> None:
        assert upcoming is None or isinstance(upcoming, Period)
        self._upcoming = upcoming
        self._show()

    def _show(self) -> None:
        language = self._tongue.language
        self._say()
        registers = product_registers(self._office.products, language)
        for page, register in zip(self.pages, registers, strict=True):
            page.show_register(register, None, jalali=True)
        kept = self.months.currentIndex()
        self.months.clear()
        month = self._upcoming
        for _ in range(_MONTHS if month is not None else 0):
            assert month is not None
            self.months.addItem(formats.month(month, language), month)
            month = month.previous()
        self.months.setCurrentIndex(max(kept, 0))
        self.read_orders()

    def _take_orders(self, found: object) -> None:
        assert isinstance(found, OrderList)
        self.orders.show_rows(
            order_columns(self._tongue.language),
            len(found.order_id),
            partial(self._office.sales.page, found),
        )
        text = self.tr("Orders: {count}")
        number = formats.count(len(found.order_id), self._tongue.language)
        self.count.setText(text.format(count=number))
        self._say_none(len(found.order_id))
        if len(found.order_id):
            self.view.setCurrentIndex(self.orders.index(0, 0))
        self._show_lines()

    def _say_none(self, count: int) -> None:
        """Show the orders, or what to do where there are none."""
        self.shown.setCurrentIndex(0 if count else 1)
        self.months.setVisible(self.months.count() > 0)
        self.back.setVisible(count > 0)
        if count:
            return
        period: Period | None = self.months.currentData()
        month = "" if period is None else formats.month(period, self._tongue.language)
        member = self.member.text().strip()
        if member:
            text = self.tr("{member} has no orders in {month}.")
            offers = [Offer("all_members", self.tr("Orders of all"), self._show_all)]
        elif period is None:
            text = self.tr(
                "There are no orders yet. Import members, products and orders, in this "
                "order; or enter an order by hand."
            )
            offers = self._ways_in()
        elif period == self._upcoming:
            text = self.tr("{month} is open and has no orders yet.")
            offers = [*self._ways_in(), self._way_to(period.previous())]
        else:
            text = self.tr("{month} has no orders.")
            offers = [] if self._upcoming is None else [self._way_to(self._upcoming)]
        self.none.say(text.format(member=f"\u2066{member}\u2069", month=month), offers)

    def _refuse(self, error: object) -> None:
        """Say in place that nobody has the code that was typed."""
        if not isinstance(error, NoSuchMember):
            self.failed.emit(error)
            return
        self.count.clear()
        self.back.setVisible(False)
        self.shown.setCurrentIndex(1)
        text = refusal_text(error, self._tongue.language)
        offers = [Offer("all_members", self.tr("Orders of all"), self._show_all)]
        self.none.say(text[:1].upper() + text[1:], offers)

    def _ways_in(self) -> list[Offer]:
        return [
            Offer("enter", self.new.text(), self.new.click),
            Offer(
                "import",
                self.tr("Import a file"),
                lambda: self.place_wanted.emit("import", None),
            ),
        ]

    def _way_to(self, period: Period) -> Offer:
        month = formats.month(period, self._tongue.language)
        title = self.tr("Orders of {month}").format(month=month)
        return Offer("other_month", title, lambda: self.show_place(period))

    def _show_all(self) -> None:
        self.member.clear()
        self.read_orders()

    def _show_lines(self) -> None:
        chosen = self.orders.record(self.view.currentIndex())
        self.back.setEnabled(chosen is not None)
        if chosen is None:
            self.lines.show_records(line_columns(self._tongue.language), ())
            return
        key = chosen.order.id
        self.lines_asking.ask(
            lambda _progress: self._office.sales.lines(key), self._take_lines
        )

    def _take_lines(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        self.lines.show_records(line_columns(self._tongue.language), lines)

    def _enter_return(self) -> None:
        """Begin a return with the lines of the order that is chosen."""
        chosen = self.orders.record(self.view.currentIndex())
        if chosen is None:
            return
        lines = tuple(
            TypedLine(
                line.product_code, str(-line.quantity), str(line.unit_price_toman)
            )
            for line in self.lines.records
        )
        self.enter(OrderDraft(chosen.order.member_code, lines, is_return=True))

    def _connect(self) -> None:
        self.asking.failed.connect(self._refuse)
        self.lines_asking.failed.connect(self.failed)
        self.orders.failed.connect(self.failed)
        self.months.activated.connect(lambda _row: self.read_orders())
        self.member.returnPressed.connect(self.read_orders)
        self.new.clicked.connect(
            lambda: self.enter(OrderDraft(self.member.text().strip()))
        )
        self.back.clicked.connect(self._enter_return)
        self.view.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_lines()
        )
        self.orders.dataChanged.connect(lambda *_: self._show_lines())
        self.view.activated.connect(self._open_member)
        self.why = self.explained(self.view, self._tongue, self._question)
        for page in self.pages:
            page.kept.connect(self.changed)
            page.undoable.connect(self.undoable)
            page.explain_wanted.connect(self.want_explained)
            page.failed.connect(self.failed)
            page.import_wanted.connect(lambda: self.place_wanted.emit("import", None))

    def _question(self, index: QModelIndex) -> Question | None:
        """Return what asks who was paid from an order."""
        chosen = self.orders.record(index)
        return Question("order", number=chosen.order.order_no) if chosen else None

    def _open_member(self) -> None:
        chosen = self.orders.record(self.view.currentIndex())
        if chosen is not None:
            self.member_wanted.emit(chosen.order.member_code)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        for widget in (self.months, self.member, self.new, self.back):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.count)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self.lines_view)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        orders = QWidget()
        column = QVBoxLayout(orders)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        self.shown.addWidget(split)
        self.shown.addWidget(self.none)
        column.addWidget(self.shown, 1)
        for page in (orders, *self.pages):
            self.tabs.addTab(page, "")
            page.setContentsMargins(0, 12, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 8, 20, 16)
        whole.addWidget(self.tabs)

    def _say(self) -> None:
        titles = (self.tr("Orders"), self.tr("Products"), self.tr("Promotions"))
        for place, title in enumerate(titles):
            self.tabs.setTabText(place, title)
        self.months.setAccessibleName(self.tr("Month"))
        self.member.setPlaceholderText(self.tr("Code of a member"))
        self.member.setAccessibleName(self.tr("Code of a member"))
        self.new.setText(beside_icon(self.tr("New order …")))
        self.back.setText(beside_icon(self.tr("Return …")))
        self.view.setAccessibleName(self.tr("Orders of the month"))
        self.lines_view.setAccessibleName(self.tr("Lines of the order"))
