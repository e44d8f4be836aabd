"""How does the operator close a month, from the first look to the sent payments?

First its figures are worked out and shown; what is then closed is bound to them.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.calendars import Period
from app.records.months import PaymentFileRecord
from app.services.closing import CloseOutcome, MonthPreview
from app.services.explaining import Question
from app.services.payments.filing import PayOutcome
from app.views.close.commit import CloseCommit
from app.views.close.month_bar import MonthBar
from app.views.close.month_state import MonthState, read_month
from app.views.close.pages import DataPage, PreviewPage, at_top
from app.views.close.payment_form import PaymentForm
from app.views.close.sent_page import SentPage
from app.views.close.texts import (
    Step,
    act_text,
    closed_text,
    explanation_text,
    marked_text,
    payments_text,
    title_text,
)
from app.views.close.work import CloseWork
from app.views.kit.asking import Asking
from app.views.kit.jobs import Job, Jobs
from app.views.kit.messages import refusal_text
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.step_list import StepList
from app.views.kit.tongue import Tongue
from app.views.kit.work_line import WorkLine
from app.views.kit.wrapped import wrap


class CloseScreen(Screen):
    """Leads through one month; a closed one goes on with its papers and payments."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._tongue = office, tongue
        self._state: MonthState | None = None
        self._preview: MonthPreview | None = None
        self._is_stale = self._leads_on = False
        self._wanted: Period | None = None
        self._wanted_step: Step | None = None
        self._step = Step.DATA
        self.doing = CloseWork(office, jobs, self)
        self.asking = Asking(jobs, self)
        self.asking.failed.connect(self.failed)
        self.bar = MonthBar(tongue)
        self.bar.chosen.connect(self._choose_month)
        self.bar.reopening.connect(
            lambda reason: self.doing.reopen(self._period, reason)
        )
        self.steps = StepList(tongue)
        self.steps.chosen.connect(lambda row: self._go(Step(row)))
        self.said = Said()
        self.explanation = QLabel()
        self.explanation.setObjectName("muted")
        wrap(self.explanation)
        self.data = DataPage(tongue)
        self.previewed = PreviewPage(tongue)
        self.previewed.changes.member_wanted.connect(self.member_wanted)
        self.previewed.changes.explain_wanted.connect(self._explain)
        self.commit = CloseCommit(tongue)
        self.commit.confirmed.connect(lambda _is_right: self._show_buttons())
        self.commit.typed.returnPressed.connect(self._press)
        self.bank = PaymentForm(tongue)
        self.sent = SentPage(office, jobs, tongue)
        self.work = WorkLine(tongue)
        self.again, self.skip, self.go = QPushButton(), QPushButton(), QPushButton()
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._press)
        self.again.clicked.connect(self.preview)
        self.skip.clicked.connect(lambda: self._go(Step(self._step + 1)))
        self.pages = QStackedWidget()
        self._connect()
        self._arrange()
        tongue.changed.connect(self._show_all)
        self._show_buttons()
        self.read(None)

    def _explain(self, question: Question) -> None:
        """Have a figure of the month explained."""
        self.want_explained(replace(question, period=self._period))

    def _connect(self) -> None:
        doing, sent = self.doing, self.sent
        sent.marked.connect(lambda name, state: doing.mark(self._period, name, state))
        sent.payments.explain_wanted.connect(self._explain)
        sent.payments.changed.connect(lambda: self._after(Step.SENT))
        sent.payments.refused.connect(self._show_problem)
        sent.payments.failed.connect(self.failed)
        doing.began.connect(self._follow)
        doing.previewed.connect(self._show_preview)
        doing.closed.connect(self._show_closed)
        doing.payments_made.connect(self._show_made)
        doing.marked.connect(self._show_marked)
        doing.reopened.connect(self._show_reopened)
        doing.failed.connect(self._show_problem)
        doing.stopped.connect(self._show_stopped)

    def read(self, wanted: Period | None, step: Step | None = None) -> None:
        """Read how a month stands, and go to a step of it."""
        self._wanted, self._wanted_step = wanted, step
        self.asking.ask(
            lambda _progress: read_month(self._office, wanted),
            partial(self._take_state, step),
        )

    def preview(self) -> None:
        """Work the month out without writing anything."""
        assert self._state is not None
        period = self._state.period if self._state.closed else self.data.chosen
        assert period is not None
        is_same = self._preview_period == period
        self.doing.preview(period, self._preview if is_same else None)

    def close_month(self) -> None:
        """Close the month with just the figures that were shown."""
        assert self._preview is not None
        self.doing.close(self._preview.outcome)

    def ask_payment_file(self) -> None:
        """Ask where to and write the payments that are due."""
        folder = self._office.file.path.parent
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Payment file"),
            str(folder / f"payments-{self._period}.{self._suffix}"),
            f"*.{self._suffix}",
        )
        if path:
            self.doing.make_payments(self._period, Path(path), self.bank.choice)

    @override
    def refresh(self) -> None:
        self._is_stale = self._preview is not None
        self.read(self._wanted, self._wanted_step or self._step)

    @override
    def show_place(self, place: object) -> None:
        """Show a month that another screen names."""
        if isinstance(place, Period):
            self.read(place)

    @override
    def stop(self) -> None:
        self.asking.close()
        self.sent.payments.stop()
        self.doing.stop()

    @property
    def _period(self) -> Period:
        assert self._state is not None
        assert self._state.period is not None
        return self._state.period

    @property
    def _suffix(self) -> str:
        assert self._state is not None
        return "csv" if self._state.overview.plan == "farhan" else "xml"

    def _take_state(self, step: Step | None, state: object) -> None:
        assert isinstance(state, MonthState)
        before = None if self._state is None else self._state.period
        self._state, self._wanted_step = state, None
        is_other = state.period != before
        if is_other and (state.is_closed or self._preview_period != state.period):
            self._preview = None
        first = Step.SLIPS if state.is_closed else Step.DATA
        wanted = first if step is None else step
        self._step = wanted if self._reached[wanted] else first
        self._show_all()

    @property
    def _preview_period(self) -> Period | None:
        return None if self._preview is None else self._preview.outcome.period

    def _choose_month(self, period: Period | None) -> None:
        self.said.say("", "muted")
        self.read(period)

    def _follow(self, job: Job, text: str) -> None:
        self._leads_on = True
        self.work.follow(job, text)
        self.said.say("", "muted")
        self._show_buttons()

    def _show_problem(self, error: object) -> None:
        self.said.say(refusal_text(error, self._tongue.language), "problem")
        self._show_buttons()
        self._lead_on()

    def _show_stopped(self) -> None:
        self.said.say(self.tr("Stopped; nothing of it was written."), "notice")
        self._show_buttons()
        self._lead_on()

    def _show_preview(self, preview: MonthPreview) -> None:
        self._preview, self._is_stale = preview, False
        if self._state is not None and self._state.period != preview.outcome.period:
            self.read(preview.outcome.period, Step.PREVIEW)
        self._step = Step.PREVIEW
        self._show_all()

    def _show_closed(self, outcome: CloseOutcome) -> None:
        self._preview = None
        self._say_done(closed_text(outcome, self._tongue.language))
        self.commit.typed.clear()
        self.read(outcome.period, Step.SLIPS)
        self.changed.emit()

    def _show_made(self, outcome: PayOutcome) -> None:
        text = payments_text(outcome, self._tongue.language)
        self.said.say(text, "notice" if outcome.unfit or outcome.held else "good")
        self._after(Step.SENT)

    def _show_marked(self, file: PaymentFileRecord) -> None:
        assert self._state is not None
        self._say_done(marked_text(file, self._state.currency, self._tongue.language))
        self._after(Step.SENT)

    def _say_done(self, text: str) -> None:
        self.said.say(text, "good")
        self.told.emit(text)

    def _after(self, step: Step) -> None:
        """Read anew after something was recorded for the closed month."""
        self.read(self._period, step)
        self.changed.emit()

    def _show_reopened(self, period: Period) -> None:
        month = formats.month(period, self._tongue.language)
        self._say_done(self.tr("{month} is open again.").format(month=month))
        is_only = self._state is not None and len(self._state.closed) == 1
        self.read(period if is_only else None, Step.DATA)
        self.changed.emit()

    @property
    def _reached(self) -> list[bool]:
        """Which steps can be gone to."""
        state = self._state
        if state is None:
            return [True] + [False] * (len(Step) - 1)
        has_preview = self._preview is not None and not state.is_closed
        after = state.is_closed
        return [
            not after,
            has_preview,
            has_preview and not self._is_stale,
            after,
            after,
            after and bool(state.files),
        ]

    @property
    def _done(self) -> list[bool]:
        state = self._state
        is_closed = state is not None and state.is_closed
        has_preview = self._preview is not None and not self._is_stale
        return [
            is_closed or has_preview,
            is_closed or has_preview,
            is_closed,
            state is not None and state.is_printed,
            state is not None and bool(state.files),
            state is not None and state.is_sent,
        ]

    def _go(self, step: Step) -> None:
        if self.doing.is_free and self._reached[step]:
            self._step = step
            self.said.say("", "muted")
            self._show_all()

    def _press(self) -> None:
        if not (self.go.isEnabled() and self.go.isVisible()):
            return
        acts: dict[Step, Callable[[], object]] = {
            Step.DATA: self.preview,
            Step.PREVIEW: partial(self._go, Step.COMMIT),
            Step.COMMIT: self.close_month,
            Step.SLIPS: self._show_documents,
            Step.BANK: self.ask_payment_file,
        }
        self._leads_on = True
        acts[self._step]()

    def _lead_on(self) -> None:
        """Put the cursor where it goes on, after a step or some work was begun."""
        marks = self.sent.files.buttons.values()
        starts = (self.commit.typed, *marks, self.go, self.steps)
        seen = [one for one in starts if one.isVisible() and one.isEnabled()]
        if self._leads_on and self.doing.is_free and seen:
            self._leads_on = False
            seen[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_documents(self) -> None:
        self.place_wanted.emit("documents", self._period)

    def _show_all(self) -> None:
        state = self._state
        if state is None:
            return
        self.bar.show_month(state)
        self.steps.show_steps([title_text(step) for step in Step], self._reached)
        self.steps.show_done(self._done)
        self.steps.show_current(self._step)
        if not state.is_closed:
            self.data.show_month(state)
            shown = self._preview_period or state.period or self.data.chosen
            self.commit.show_period(shown)
        if self._preview is not None:
            self.previewed.show_preview(self._preview, state.overview, state.currency)
        self.sent.show_month(state)
        self.bank.show_month(state)
        self.pages.setCurrentIndex(self._step)
        self.explanation.setText(explanation_text(self._step))
        if self._is_stale and self._step is Step.PREVIEW:
            text = self.tr("The books have changed since this preview: preview again.")
            self.said.say(text, "notice")
        self._show_buttons()
        self._lead_on()

    def _show_buttons(self) -> None:
        is_free = self.doing.is_free
        text = act_text(self._step)
        self.go.setVisible(bool(text))
        self.go.setText(text)
        is_allowed = {
            Step.PREVIEW: not self._is_stale,
            Step.COMMIT: self.commit.is_right,
        }
        is_known = is_free and self._state is not None
        self.go.setEnabled(is_known and is_allowed.get(self._step, True))
        self.go.setDefault(True)
        self.again.setText(self.tr("Preview again"))
        self.again.setVisible(self._step is Step.PREVIEW)
        self.again.setEnabled(is_free)
        self.skip.setText(self.tr("Next step"))
        is_next = self._step < Step.SENT and self._reached[min(self._step + 1, 5)]
        self.skip.setVisible(self._step in {Step.SLIPS, Step.BANK} and is_next)
        for widget in (self.bar, self.steps, self.pages):
            widget.setEnabled(is_free)

    def _arrange(self) -> None:
        for page in (
            self.data,
            self.previewed,
            self.commit,
            QWidget(),
            at_top(self.bank),
            self.sent,
        ):
            self.pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.addWidget(self.work, 1)
        buttons.addStretch(0)
        for button in (self.again, self.skip, self.go):
            buttons.addWidget(button)
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addWidget(self.said)
        main.addWidget(self.explanation)
        main.addWidget(self.pages, 1)
        main.addLayout(buttons)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self.steps)
        body.addLayout(main, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(body, 1)
