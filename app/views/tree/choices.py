"""What does the operator choose to see, and what is wanted then?"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.calendars import Period
from app.downline.colouring import Mode
from app.downline.view_state import Width
from app.views.tree.acts import TreeActions
from app.views.tree.controls import Controls
from app.views.tree.preparing import Prepared, Wanted

_REST = 150
"""Milliseconds for which the slider rests before a month is read."""


class Choices(QObject):
    """Turns each choice into what is wanted.

    Signals:
        wanted: Something else is to be shown.
    """

    wanted = Signal(object)

    def __init__(self, acts: TreeActions, controls: Controls) -> None:
        super().__init__(controls)
        self.now = Wanted()
        self.prepared: Prepared | None = None
        self._acts = acts
        controls.period_chosen.connect(self._choose_period)
        controls.earlier_chosen.connect(self._choose_earlier)
        controls.mode_chosen.connect(self._choose_mode)
        controls.width_chosen.connect(self._choose_width)
        acts["compression"].triggered.connect(self._compress)
        acts["compare"].triggered.connect(self._compare)

    def pick(self, codes: frozenset[int]) -> None:
        """Pick out some colours; none for all."""
        self.wanted.emit(replace(self.now, picked=codes))

    def _choose_period(self, period: Period) -> None:
        earlier = self.now.compared_with
        if earlier is not None and earlier >= period:
            earlier = None
        self.now = replace(
            self.now, period=period, compared_with=earlier, picked=frozenset()
        )
        # The slider passes many months; only where it rests is read.
        QTimer.singleShot(_REST, self, partial(self._want_if_still, self.now))

    def _want_if_still(self, wanted: Wanted) -> None:
        if wanted is self.now:
            self.wanted.emit(wanted)

    def _choose_earlier(self, period: Period | None) -> None:
        mode = Mode.CHANGE
        if period is None:
            assert self.prepared is not None
            mode = self.prepared.shown.plan.modes[0]
        self._acts["compare"].setChecked(period is not None)
        wanted = replace(self.now, compared_with=period, mode=mode)
        self.wanted.emit(replace(wanted, picked=frozenset()))

    def _compare(self) -> None:
        """Compare with the closed month before, or no longer."""
        if self.prepared is None:
            return
        now = self.prepared.full.period
        before = [one for one in self.prepared.periods if one < now]
        is_on = self.now.compared_with is None and bool(before)
        self._acts["compare"].setChecked(is_on)
        if is_on or self.now.compared_with is not None:
            self._choose_earlier(before[-1] if is_on else None)

    def _choose_mode(self, mode: Mode) -> None:
        self.wanted.emit(replace(self.now, mode=mode, picked=frozenset()))

    def _choose_width(self, width: Width) -> None:
        self.wanted.emit(replace(self.now, width=width))

    def _compress(self) -> None:
        is_on = self._acts["compression"].isChecked()
        self.wanted.emit(replace(self.now, is_compressed=is_on, picked=frozenset()))
