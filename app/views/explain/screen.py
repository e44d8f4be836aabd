"""Why is a figure what it is? The operator asks here, and reads the answer."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.explanation import Explanation
from app.progress import Progress
from app.services.explaining import Question, Subject
from app.views.explain.view import ExplainView
from app.views.kit.asking import Asking
from app.views.kit.box_row import row_of
from app.views.kit.flow_layout import beside, flowing
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.named_action import named_action
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue

_SUBJECTS: dict[str, Sequence[tuple[Subject, str]]] = {
    "farhan": (
        ("member", str(QT_TRANSLATE_NOOP("Subjects", "A member's lines"))),
        ("rank_card", str(QT_TRANSLATE_NOOP("Subjects", "Rank card"))),
        ("order", str(QT_TRANSLATE_NOOP("Subjects", "An order"))),
        ("at_risk", str(QT_TRANSLATE_NOOP("Subjects", "Ranks at risk"))),
        ("one_step", str(QT_TRANSLATE_NOOP("Subjects", "One step away"))),
    ),
    "porukka": (
        ("credit", str(QT_TRANSLATE_NOOP("Subjects", "A referrer's credit"))),
        ("invoice", str(QT_TRANSLATE_NOOP("Subjects", "An invoice"))),
    ),
}
_KINDS = (
    ("", str(QT_TRANSLATE_NOOP("Kinds", "All kinds"))),
    ("retail_discount", str(QT_TRANSLATE_NOOP("Kinds", "Retail discount"))),
    ("retail_incentive", str(QT_TRANSLATE_NOOP("Kinds", "Retail incentive"))),
    ("development", str(QT_TRANSLATE_NOOP("Kinds", "First development bonus"))),
    ("multilevel", str(QT_TRANSLATE_NOOP("Kinds", "Multi-level bonus"))),
    ("generation", str(QT_TRANSLATE_NOOP("Kinds", "Generation bonus"))),
    ("persistence", str(QT_TRANSLATE_NOOP("Kinds", "Rank-persistence bonus"))),
)
_NUMBERED = ("order", "invoice")
_LISTS = ("at_risk", "one_step")


class ExplainScreen(Screen):
    """A question, its answer, and the way back to the question before."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._tongue = office, tongue
        has_ranks = "rank_card" in office.explaining.subjects
        self._plan = "farhan" if has_ranks else "porukka"
        self._asking, self._choosing = Asking(jobs, self), Asking(jobs, self)
        self._preparing = Asking(jobs, self)
        self._path: list[Question] = []
        self.subject, self.kind, self.month = QComboBox(), QComboBox(), QComboBox()
        for subject, _text in _SUBJECTS[self._plan]:
            self.subject.addItem("", subject)
        for kind, _text in _KINDS:
            self.kind.addItem("", kind)
        self.whom = QLineEdit()
        self.whom.setClearButtonEnabled(True)
        self.ask = named_action(self, "ask_why", "why", "Ctrl+Return")
        self.back = named_action(self, "question_before", "backward")
        self.ask_button, self.back_button = QPushButton(), QToolButton()
        self.said = Said()
        self.view = ExplainView(tongue)
        self._labels = {box: QLabel() for box in (self.subject, self.kind, self.month)}
        self._arrange()
        self._connect()
        self._retranslate()
        self._fit()
        self.refresh()

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[Period, ...]:
            return self._office.closing.closed_periods()

        self._choosing.ask(read, self._take_months)

    @override
    def show_place(self, place: object) -> None:
        """Answer a question, or show all lines of a member by code."""
        if isinstance(place, Question):
            self._show_question(place)
            self._put(place)
        else:
            first = _SUBJECTS[self._plan][0][0]
            self.show_place(Question(first, member=str(place)))

    @override
    def start_search(self) -> bool:
        self.whom.setFocus()
        return True

    @override
    def stop(self) -> None:
        self._asking.close()
        self._choosing.close()
        self._preparing.close()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._preparing.stop()
        super().hideEvent(event)

    @property
    def question(self) -> Question:
        """What the form asks."""
        subject: Subject = self.subject.currentData()
        period = self.month.currentData()
        code, kind = self.whom.text().strip(), str(self.kind.currentData() or "")
        if subject in _NUMBERED:
            return Question(subject, number=code)
        if subject == "member" and kind:
            return Question("line", period, member=code, kind=kind)
        return Question(subject, period, member=code)

    def _ask(self) -> None:
        question = self.question
        needs = question.subject not in _LISTS
        if needs and not (question.member or question.number):
            self.whom.setFocus()
            return
        self._put(question)

    def _put(self, question: Question) -> None:
        """Have a question answered, and remember it for the way back."""
        if not self._path or self._path[-1] != question:
            self._path.append(question)
        self._read(question)

    def _read(self, question: Question) -> None:
        self.back.setEnabled(len(self._path) > 1)
        self._asking.ask(
            lambda _progress: self._office.explaining.ask(question), self._take
        )

    def _take(self, answer: object) -> None:
        assert isinstance(answer, Explanation)
        self.said.say("", "muted")
        self.view.show_explanation(answer)

    def _show_problem(self, error: object) -> None:
        text = refusal_text(error, self._tongue.language, jalali=self._is_jalali)
        self.said.say(text, "problem")
        self.view.show_explanation(None)

    @property
    def _is_jalali(self) -> bool:
        return self._plan == "farhan"

    def _go_back(self) -> None:
        if len(self._path) > 1:
            self._path.pop()
            self._show_question(self._path[-1])
            self._read(self._path[-1])

    def _show_question(self, question: Question) -> None:
        """Put a question into the form."""
        subject = "member" if question.subject == "line" else question.subject
        self.subject.setCurrentIndex(max(0, self.subject.findData(subject)))
        self.kind.setCurrentIndex(max(0, self.kind.findData(question.kind)))
        self.whom.setText(question.number or question.member)
        if question.period is not None:
            self.month.setCurrentIndex(max(0, row_of(self.month, question.period)))
        self._fit()

    def _line_wanted(self, kind: str, level: int) -> None:
        """Explain a line of the member who is looked at."""
        if self._path and self._path[-1].member:
            here = self._path[-1]
            question = replace(here, subject="line", kind=kind, level=level)
            self._show_question(question)
            self._put(question)

    def _order_wanted(self, number: str) -> None:
        self.show_place(Question("order", number=number))

    def _member_clicked(self, code: str) -> None:
        """Ask the same of another member; lists lead to the rank card."""
        here = self._path[-1] if self._path else None
        period = here.period if here is not None else None
        if self._plan == "porukka":
            question = Question("credit", member=code)
        elif here is not None and here.subject in ("rank_card", *_LISTS):
            question = Question("rank_card", period, member=code)
        else:
            question = Question("member", period, member=code)
        self.show_place(question)

    def _take_months(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        chosen = self.month.currentData()
        self.month.clear()
        periods: list[Period] = list(answer)
        if periods:
            self.month.addItem("", periods[-1].next())
        for period in reversed(periods):
            self.month.addItem("", period)
        self._write_months()
        place = row_of(self.month, chosen)
        self.month.setCurrentIndex(place if place >= 0 else min(1, len(periods)))
        if self.isVisible() and periods and not self._path:
            self._prepare(self.month.currentData())

    def _prepare(self, period: Period) -> None:
        """Have a month worked out while the operator still types a question."""

        def work_out(_progress: Progress) -> None:
            self._office.explaining.prepare(period)

        self._preparing.ask(work_out, lambda _nothing: None)

    def _write_months(self) -> None:
        for row in range(self.month.count()):
            name = formats.month(self.month.itemData(row), self._tongue.language)
            text = self.tr("{month} (open)").format(month=name) if row == 0 else name
            self.month.setItemText(row, text)

    def _fit(self) -> None:
        """Offer what the subject needs."""
        subject = self.subject.currentData()
        is_farhan = self._plan == "farhan"
        self.whom.setVisible(subject not in _LISTS)
        for box, is_needed in (
            (self.kind, subject == "member" and is_farhan),
            (self.month, is_farhan and subject not in _NUMBERED),
        ):
            box.setVisible(is_needed)
            self._labels[box].setVisible(is_needed)
        self.whom.setPlaceholderText(
            self.tr("Number") if subject in _NUMBERED else self.tr("Member code")
        )
        self.whom.setAccessibleName(self.whom.placeholderText())

    def _connect(self) -> None:
        self._asking.failed.connect(self._show_problem)
        self._choosing.failed.connect(self.failed)
        self.ask.triggered.connect(self._ask)
        self.back.triggered.connect(self._go_back)
        self.ask_button.clicked.connect(self.ask.trigger)
        self.whom.returnPressed.connect(self._ask)
        self.subject.activated.connect(lambda _row: self._fit())
        self.view.member_wanted.connect(self._member_clicked)
        self.view.line_wanted.connect(self._line_wanted)
        self.view.order_wanted.connect(self._order_wanted)
        self.view.failed.connect(self.failed)
        self._tongue.changed.connect(self._retranslate)

    def _arrange(self) -> None:
        self.back.setEnabled(False)
        self.back_button.setDefaultAction(self.back)
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for box, label in self._labels.items():
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.ask_button.setDefault(True)
        labels = self._labels
        row = flowing(
            self.back_button,
            beside(labels[self.subject], self.subject),
            self.whom,
            *(beside(labels[box], box) for box in (self.kind, self.month)),
            self.ask_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 16)
        column.setSpacing(12)
        column.addWidget(row)
        column.addWidget(self.said)
        column.addWidget(self.view, 1)

    def _retranslate(self) -> None:
        texts = (self.tr("&About"), self.tr("&Kind of line"), self.tr("&Month"))
        for (box, label), text in zip(self._labels.items(), texts, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        for row, (_subject, source) in enumerate(_SUBJECTS[self._plan]):
            text = QCoreApplication.translate("Subjects", source)
            self.subject.setItemText(row, text)
        for row, (_kind, source) in enumerate(_KINDS):
            self.kind.setItemText(row, QCoreApplication.translate("Kinds", source))
        self.ask.setText(self.tr("Why?"))
        self.back.setText(self.tr("Question before"))
        self.ask_button.setIcon(icon("why", "accent_text"))
        self.ask_button.setText(beside_icon(self.ask.text()))
        self._write_months()
        self._fit()
