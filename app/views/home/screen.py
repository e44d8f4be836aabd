"""What is there to do now, and where is it done?"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.formats import Currency
from app.progress import Progress
from app.services.dashboards import Overview
from app.services.home import HomeState
from app.services.home_items import HomeItem
from app.views.home.texts import item_text, step_text
from app.views.kit.asking import Asking
from app.views.kit.emptied import empty
from app.views.kit.icons import icon
from app.views.kit.jobs import Jobs
from app.views.kit.screen import Screen
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap
from app.views.members.question import MemberQuestion

_ICON = 20
_SOON_DAYS = 3


class HomeScreen(Screen):
    """The month in progress, the payment of the last one, and a list of tasks."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._home, self._dashboards = office.home, office.dashboards
        self._tongue = tongue
        self.home: HomeState | None = None
        self._overview: Overview | None = None
        self._asking = Asking(jobs, self)
        self._asking.failed.connect(self.failed)
        self.month, self.payment = HomeCard(), HomeCard()
        self.month.button.setDefault(True)
        self.month.button.setObjectName("primary")
        self.month.button.clicked.connect(self._go_to_month)
        self.payment.button.clicked.connect(self._go_to_payments)
        self.todo_title = QLabel()
        self.todo_title.setObjectName("heading")
        self.todo = QVBoxLayout()
        self.todo.setSpacing(8)
        self.rows: list[QPushButton] = []
        self._arrange()
        tongue.changed.connect(self._show)
        theme().changed.connect(self._show)
        self._show()
        self.refresh()

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[HomeState, Overview]:
            return self._home.state(), self._dashboards.overview()

        self._asking.ask(read, self._take)

    @override
    def stop(self) -> None:
        self._asking.stop()

    def _go_to_month(self) -> None:
        month = None if self.home is None else self.home.month
        self.place_wanted.emit("import" if month is None else "close", month)

    def _go_to_payments(self) -> None:
        """Show the last closed month, whose slips and payments are left to do."""
        assert self.home is not None
        self.place_wanted.emit("close", self.home.closed)

    def _take(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self.home, self._overview = answer
        self._show()

    def _show(self) -> None:
        self.todo_title.setText(self.tr("To do"))
        if self.home is None or self._overview is None:
            return
        self._show_month(self.home)
        self._show_payment(self.home)
        self._show_items(self.home.items)

    def _show_month(self, home: HomeState) -> None:
        card, language = self.month, self._tongue.language
        if home.month is None:
            card.say(
                self.tr("The first month"),
                self.tr(
                    "Import what belongs to the first month, the members before all; "
                    "then it can be closed."
                ),
            )
            card.button.setText(self.tr("Import"))
            return
        month = formats.month(home.month, language)
        if home.is_over:
            text = self.tr(
                "The month has ended. Look at the data, preview it, and close it."
            )
        else:
            text = self.tr(
                "The month is in progress until {day}. A preview shows how it stands."
            ).format(day=self._day(home.month.last_day))
        card.say(self.tr("Next to close: {month}").format(month=month), text)
        card.button.setText(self.tr("Close month"))

    def _show_payment(self, home: HomeState) -> None:
        card, language = self.payment, self._tongue.language
        card.setVisible(home.closed is not None)
        if home.closed is None:
            return
        month = formats.month(home.closed, language)
        title = self.tr("Last closed: {month}").format(month=month)
        card.say(title, self._payment_text(home), is_urgent=_is_urgent(home))
        card.show_steps(
            [
                (step_text(name, is_done=is_done), is_done)
                for name, is_done in home.steps.items()
            ]
        )
        card.button.setText(self.tr("Slips and payments"))

    def _payment_text(self, home: HomeState) -> str:
        language = self._tongue.language
        days = home.days_left
        if home.pay_by is None or days is None:
            return ""
        day = self._day(home.pay_by)
        if days < 0:
            template = self.tr("The payouts were due on {day}, {days} days ago.")
        else:
            template = self.tr("The payouts are due on {day}, in {days} days.")
        return template.format(day=day, days=formats.count(abs(days), language))

    def _day(self, when: date) -> str:
        assert self._overview is not None
        jalali = self._overview.is_jalali
        return formats.day(when, self._tongue.language, jalali=jalali)

    def _show_items(self, items: Sequence[HomeItem]) -> None:
        empty(self.todo)
        self.rows = []
        for item in sorted(items, key=lambda one: not one.needs_care):
            self.todo.addWidget(self._row(item))
        if not items:
            nothing = QLabel(self.tr("Nothing waits to be done."))
            nothing.setObjectName("muted")
            self.todo.addWidget(nothing)

    def _row(self, item: HomeItem) -> QWidget:
        assert self._overview is not None
        currency = Currency.TOMAN if self._overview.is_jalali else Currency.EURO
        text = item_text(item, currency, self._tongue.language)
        row = QFrame()
        row.setObjectName("card")
        sign, label, button = QLabel(), QLabel(text), QPushButton(self.tr("Show"))
        drawing, ink = (
            ("warning", "notice_text") if item.needs_care else ("help", "muted")
        )
        size = theme().pixels(_ICON)
        sign.setPixmap(icon(drawing, ink).pixmap(QSize(size, size)))
        care = self.tr("Needs care") if item.needs_care else self.tr("For your notice")
        sign.setToolTip(care)
        wrap(label)
        button.setAccessibleName(self.tr("Show: {text}").format(text=text))
        button.clicked.connect(self._leader(item))
        self.rows.append(button)
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 8, 10, 8)
        line.setSpacing(12)
        line.addWidget(sign)
        line.addWidget(label, 1)
        line.addWidget(button)
        return row

    def _leader(self, item: HomeItem) -> Callable[[], None]:
        if item.place == "close":
            return self._go_to_payments

        def lead() -> None:
            what = MemberQuestion(filters=item.filters) if item.filters else None
            self.place_wanted.emit(item.place, what)

        return lead

    def _arrange(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(14)
        cards.addWidget(self.month, 1)
        cards.addWidget(self.payment, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(14)
        column.addLayout(cards)
        column.addWidget(self.todo_title)
        column.addLayout(self.todo)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


class HomeCard(QFrame):
    """A title, what it means, steps with their marks, and a way there."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title, self.text = QLabel(), QLabel()
        self.title.setObjectName("heading")
        wrap(self.text)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(4)
        self.button = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self.steps)
        column.addStretch(1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def say(self, title: str, text: str, *, is_urgent: bool = False) -> None:
        """Show a title and a text, marked where it is urgent."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.text.setObjectName("notice" if is_urgent else "")
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)

    def show_steps(self, steps: Sequence[tuple[str, bool]]) -> None:
        """Show steps, those done with a mark and those left without."""
        empty(self.steps)
        size = theme().pixels(_ICON)
        for text, is_done in steps:
            row = QWidget()
            sign, label = QLabel(), QLabel(text)
            drawing, ink = ("done", "good_text") if is_done else ("clock", "muted")
            sign.setPixmap(icon(drawing, ink).pixmap(QSize(size, size)))
            sign.setAccessibleName(
                self.tr("done") if is_done else self.tr("left to do")
            )
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(sign)
            line.addWidget(label, 1)
            self.steps.addWidget(row)


def _is_urgent(home: HomeState) -> bool:
    return home.days_left is not None and home.days_left <= _SOON_DAYS
