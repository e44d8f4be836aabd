"""How does the operator correct a closed month: say, look, then post?"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.bootstrap import Office
from app.calendars import Period
from app.explanation import Explanation
from app.progress import Progress
from app.services.correcting import Told
from app.views.explain.late import LateForm
from app.views.explain.view import ExplainView
from app.views.kit.asking import Asking
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Job, Jobs
from app.views.kit.least import keep_least
from app.views.kit.messages import refusal_text
from app.views.kit.named_action import named_action
from app.views.kit.one_work import OneWork
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine
from app.views.kit.wrapped import wrap

_FIELD_WIDTH, _GAP = 344, 8


class CorrectScreen(Screen):
    """A late fact, all that it would do, and what was corrected so far."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._correcting, self._closing = office.correcting, office.closing
        self._jobs, self._tongue = jobs, tongue
        self._is_jalali = "orders" in self._correcting.kinds
        self._asking = Asking(jobs, self)
        self._digest: str | None = None
        self._months: tuple[Period, ...] = ()
        self.form = LateForm(self._correcting.kinds, asks_month=self._is_jalali)
        self.reason, self.number = QLineEdit(), QLineEdit()
        self.look = named_action(self, "preview_correction", "search")
        self.post = named_action(self, "post_correction", "done")
        self.take_back = named_action(self, "take_correction_back", "restore")
        self.list = named_action(self, "list_corrections", "journal")
        self._buttons = {
            action: QPushButton()
            for action in (self.look, self.post, self.take_back, self.list)
        }
        for action in (self.look, self.post):
            self._buttons[action].setObjectName("primary")
        self.head = QLabel()
        wrap(self.head)
        self._reason_label, self._number_label = QLabel(), QLabel()
        self.said = Said()
        self.view = ExplainView(tongue)
        self.work = WorkLine(tongue)
        self.doing = OneWork(jobs, self)
        self._arrange()
        self._connect()
        self._retranslate()
        self._forget()
        self.refresh()

    @override
    def refresh(self) -> None:
        def read(_progress: Progress) -> tuple[tuple[Period, ...], Explanation]:
            return self._closing.closed_periods(), self._correcting.listed()

        self._asking.ask(read, self._take)

    @override
    def stop(self) -> None:
        self._asking.close()
        self.doing.stop()

    def preview(self) -> None:
        """Work out all that the fact would do; nothing is written."""
        late = self.form.late

        def work(progress: Progress) -> Told:
            told = partial(self._correcting.told_before, late)
            return self._jobs.apart(told, progress)

        text = self.tr("Working out the effects")
        self.doing.start(work, text, self._take_preview)

    def post_fact(self) -> None:
        """Record the fact, and post what the preview showed."""
        late, reason, digest = self.form.late, self.reason.text(), self._digest

        def work(progress: Progress) -> Told:
            after = self._correcting.told_after
            told = partial(after, late, reason, previewed=digest)
            return self._jobs.apart(told, progress)

        self.doing.start(work, self.tr("Posting the correction"), self._take_posted)

    def take_number_back(self) -> None:
        """Take a correction back and post the way back."""
        text, reason = self.number.text().strip(), self.reason.text()
        number = int(text) if text.isdecimal() else 0

        def work(progress: Progress) -> Told:
            told = partial(self._correcting.told_back, number, reason)
            return self._jobs.apart(told, progress)

        self.doing.start(work, self.tr("Posting the way back"), self._take_posted)

    def _show_begun(self, job: Job, text: str) -> None:
        self.work.follow(job, text)
        self.said.say("", "muted")
        self._show_acts()

    def _take(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self._months, listed = answer
        self.form.show_months(self._months, self._tongue.language)
        if self.view.explanation is None:
            self.view.show_explanation(listed)

    def _take_preview(self, told: object) -> None:
        assert isinstance(told, Told)
        self._digest = told.digest
        self.view.show_explanation(told.explanation)
        self.said.say(self.tr("Nothing is written yet. Say why, then post."), "notice")

    def _take_posted(self, told: object) -> None:
        assert isinstance(told, Told)
        self._forget()
        self.reason.clear()
        self.view.show_explanation(told.explanation)
        self.said.say(self.tr("The correction is posted."), "good")
        self.changed.emit()

    def _show_list(self) -> None:
        def take(answer: object) -> None:
            assert isinstance(answer, Explanation)
            self.view.show_explanation(answer)

        self._asking.ask(lambda _progress: self._correcting.listed(), take)

    def _show_problem(self, error: object) -> None:
        text = refusal_text(error, self._tongue.language, jalali=self._is_jalali)
        self.said.say(text, "problem")

    def _forget(self) -> None:
        """What was previewed no longer is what stands in the fields."""
        if self._digest is not None:
            self.said.say("", "muted")
            self.view.show_explanation(None)
        self._digest = None
        self._show_acts()

    def _show_acts(self) -> None:
        is_free, is_said = self.doing.is_free, bool(self.reason.text().strip())
        self.look.setEnabled(is_free)
        self.list.setEnabled(is_free)
        self.post.setEnabled(is_free and is_said and self._digest is not None)
        has_number = self.number.text().strip().isdecimal()
        self.take_back.setEnabled(is_free and is_said and has_number)
        for action, button in self._buttons.items():
            button.setEnabled(action.isEnabled())

    def _connect(self) -> None:
        self._asking.failed.connect(self.failed)
        self.doing.began.connect(self._show_begun)
        self.doing.ended.connect(self._show_acts)
        self.doing.failed.connect(self._show_problem)
        self.form.changed.connect(self._forget)
        for line in (self.reason, self.number):
            line.textChanged.connect(self._show_acts)
        self.look.triggered.connect(self.preview)
        self.post.triggered.connect(self.post_fact)
        self.take_back.triggered.connect(self.take_number_back)
        self.list.triggered.connect(self._show_list)
        for action, button in self._buttons.items():
            button.clicked.connect(action.trigger)
        self.view.member_wanted.connect(self.member_wanted)
        self._tongue.changed.connect(self._retranslate)

    def _arrange(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(_GAP, 0, _GAP, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.form)
        self._reason_label.setBuddy(self.reason)
        column.addWidget(self._reason_label)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addWidget(self._buttons[self.look])
        row.addWidget(self._buttons[self.post])
        column.addLayout(row)
        column.addStretch(1)
        self._number_label.setBuddy(self.number)
        back = QHBoxLayout()
        back.addWidget(self._number_label)
        back.addWidget(self.number, 1)
        back.addWidget(self._buttons[self.take_back])
        if self._is_jalali:
            column.addLayout(back)
        column.addWidget(self._buttons[self.list])
        column.addWidget(self.work)
        keep_least(self.reason, width=_FIELD_WIDTH)
        main = QWidget()
        answers = QVBoxLayout(main)
        answers.setContentsMargins(_GAP, 0, _GAP, 0)
        answers.setSpacing(12)
        answers.addWidget(self.said)
        answers.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(main)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 16)
        whole.addWidget(split)

    def _retranslate(self) -> None:
        self.head.setText(
            self.tr(
                "Closed months stay as they are. What a late fact changes is posted "
                "in the open month."
            )
        )
        texts = {
            self.look: self.tr("Preview all effects"),
            self.post: self.tr("Post"),
            self.take_back: self.tr("Take back"),
            self.list: self.tr("All corrections"),
        }
        for action, text in texts.items():
            action.setText(text)
            self._buttons[action].setIcon(action.icon())
            self._buttons[action].setText(beside_icon(text))
        self._buttons[self.look].setIcon(icon("search", "accent_text"))
        self._buttons[self.post].setIcon(icon("done", "accent_text"))
        self._reason_label.setText(self.tr("&Why it is late"))
        self._number_label.setText(self.tr("Correctio&n"))
        self.reason.setAccessibleName(self._reason_label.text().replace("&", ""))
        self.number.setAccessibleName(self._number_label.text().replace("&", ""))
        self.form.retranslate()
        self.form.show_months(self._months, self._tongue.language)
