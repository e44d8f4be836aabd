"""How are many members changed at once, seen first in count and sum?"""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from app import formats
from app.bootstrap import Office
from app.engine.columns import IntColumn
from app.services.member_bulk import DUTIES, BulkLook
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.reason_dialog import ReasonDialog
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.members.table import MemberTable
from app.views.members.view import MemberView
from app.views.members.words import MemberWords


class MemberBulkActs(QObject):
    """Acts on the rows chosen, or on all that are shown."""

    def __init__(
        self,
        office: Office,
        view: MemberView,
        words: MemberWords,
        jobs: Jobs,
        tongue: Tongue,
        screen: Screen,
    ) -> None:
        super().__init__(screen)
        self._bulk, self._jobs, self._tongue = office.member_bulk, jobs, tongue
        self._view, self._words, self._screen = view, words, screen
        self.acts: dict[str, QAction] = {}
        self.button = QPushButton(icon("check"), "")
        menu = QMenu(self.button)
        for name in self._bulk.acts:
            action = QAction(self)
            action.setObjectName(f"bulk_{name}")
            action.triggered.connect(partial(self._look, name))
            self.acts[name] = action
            menu.addAction(action)
            screen.addAction(action)
        self.button.setMenu(menu)
        if not self.acts:
            self.button.hide()
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def chosen(self) -> IntColumn:
        """The keys of the members chosen: several rows, or else all that are shown."""
        table = self._view.model()
        assert isinstance(table, MemberTable)
        rows = self._view.chosen_rows()
        return table.keys[rows] if len(rows) > 1 else table.keys

    def _look(self, act: str) -> None:
        """See what an act would do, and then ask for its reason."""
        keys = self.chosen
        job = self._jobs.start(lambda _progress: self._bulk.look(act, keys))
        job.finished.connect(partial(self._ask, act, keys))
        job.failed.connect(self._screen.failed)

    def _ask(self, act: str, keys: IntColumn, look: BulkLook) -> None:
        language = self._tongue.language
        if act == DUTIES:
            template = self.tr(
                "{count} representatives have done their duties of {month}. Held for "
                "them now: {amount}. Left out, as there is nothing to do: {left_out}."
            )
        else:
            template = self.tr(
                "What is held for {count} closed members, {amount}, is paid with the "
                "close of {month}. Left out, as there is nothing to do: {left_out}."
            )
        text = template.format(
            count=formats.count(look.count, language),
            month=formats.month(look.period, language),
            amount=formats.money_with_unit(look.amount, self._words.currency, language),
            left_out=formats.count(look.left_out, language),
        )
        title = self.acts[act].text().removesuffix(" …")
        dialog = ReasonDialog(title, text, self._screen.window())
        dialog.decided.connect(lambda reason, _value: self._do(act, keys, reason))
        dialog.open()

    def _do(self, act: str, keys: IntColumn, reason: str) -> None:
        work = partial(self._bulk.do, act, keys, reason)
        job = self._jobs.start(partial(self._jobs.apart, work))
        self._screen.started.emit(job, self.acts[act].text().removesuffix(" …"))
        job.finished.connect(self._tell)
        job.failed.connect(self._screen.failed)

    def _tell(self, done: BulkLook) -> None:
        number = formats.count(done.count, self._tongue.language)
        self._screen.told.emit(self.tr("{count} members changed").format(count=number))
        self._screen.changed.emit()

    def _retranslate(self) -> None:
        texts = {
            "duties": self.tr("Mark duties as done …"),
            "release": self.tr("Release what is held …"),
        }
        for name, action in self.acts.items():
            action.setText(texts[name])
        self.button.setText(beside_icon(self.tr("Bulk actions")))
        self.button.setToolTip(
            self.tr("Does something for the rows chosen, or for all that are shown")
        )
