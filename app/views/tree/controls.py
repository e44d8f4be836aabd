"""Which month, which colours, which widths, who is looked for?"""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.calendars import Period
from app.downline.colouring import Mode
from app.downline.search import Hits
from app.downline.snapshot import Hub, Plan
from app.downline.view_state import Width
from app.formats import Language
from app.views.kit.box_row import row_of
from app.views.kit.flow_layout import FlowLayout, beside, flowing, stretch
from app.views.kit.icons import icon
from app.views.kit.theme import theme
from app.views.tree.acts import TreeActions
from app.views.tree.hubs import hub_text
from app.views.tree.preparing import Prepared
from app.views.tree.texts import Texts, mode_text, width_text

_SLIDER = 90
_GAP = 6
_DRAWING = 18
_PAUSE = 180
"""Milliseconds without a key before a search begins."""


class Controls(QWidget):
    """The row above the map.

    Signals:
        period_chosen: Another month is wanted.
        earlier_chosen: Another month to compare with is wanted, None for none.
        mode_chosen: Other colours are wanted.
        width_chosen: Other widths are wanted.
        searched: A text is looked for.
        hub_chosen: The members of a campaign are looked for, by its code; "" for none.
        stepped: The next hit is wanted (1), or the one before (-1).
    """

    period_chosen = Signal(object)
    earlier_chosen = Signal(object)
    mode_chosen = Signal(object)
    width_chosen = Signal(object)
    searched = Signal(str)
    hub_chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, acts: TreeActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tree_controls")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setMinimumWidth(_SLIDER)
        self.slider.setMaximumWidth(2 * _SLIDER)
        self.month = QLabel()
        self.month.setContentsMargins(_GAP, 0, _GAP, 0)
        self.earlier, self.mode, self.width_by = QComboBox(), QComboBox(), QComboBox()
        self.hub = QComboBox()
        self.search, self.found = QLineEdit(), QLabel()
        self.search.setClearButtonEnabled(True)
        boxes = (self.mode, self.width_by, self.earlier, self.hub)
        for box in boxes:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.more = QToolButton()
        self.more.setMenu(QMenu(self.more))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.labels = {box: QLabel() for box in boxes}
        self.month_label = QLabel()
        self._periods: tuple[Period, ...] = ()
        self._acts, self._language = acts, Language.EN
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search_now)
        self._arrange(acts)
        theme().changed.connect(self._fit_drawings)
        self._fit_drawings()
        self.slider.valueChanged.connect(self._say_month)
        self.slider.valueChanged.connect(self._choose_period)
        self.mode.activated.connect(self._choose_mode)
        self.width_by.activated.connect(self._choose_width)
        self.earlier.activated.connect(self._choose_earlier)
        self.hub.activated.connect(self._choose_hub)
        self.search.textEdited.connect(self._wait)
        self.search.returnPressed.connect(self._step)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what is chosen, and what could be."""
        earlier = prepared.wanted.compared_with
        self.show_periods(prepared.periods, prepared.full.period, earlier)
        mode = prepared.scene.colouring.mode
        modes = prepared.shown.plan.modes
        if prepared.comparison is not None:
            modes = (Mode.CHANGE, *modes)
        if mode is Mode.SOURCE:
            modes = (Mode.SOURCE, *modes)
        plan = prepared.shown.plan
        self.show_modes(modes, mode, plan.widths, prepared.wanted.width)
        self.search.setPlaceholderText(self._hint(plan))
        self._acts.offer(plan)
        for button in self._of_ranks:
            button.setVisible(plan.has_ranks)

    def show_periods(
        self, periods: tuple[Period, ...], now: Period, earlier: Period | None
    ) -> None:
        """Offer the closed months."""
        self._periods = periods
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(periods) - 1, 0))
        self.slider.setEnabled(len(periods) > 1)
        if now in periods:
            self.slider.setValue(periods.index(now))
        self.slider.blockSignals(False)
        self.month.setText(formats.month(now, self._language))
        self.earlier.clear()
        self.earlier.addItem(self.tr("nothing"), None)
        for period in periods:
            if period < now:
                self.earlier.addItem(formats.month(period, self._language), period)
        self.earlier.setCurrentIndex(max(row_of(self.earlier, earlier), 0))
        self.earlier.setEnabled(self.earlier.count() > 1)

    def show_modes(
        self,
        modes: tuple[Mode, ...],
        mode: Mode,
        widths: tuple[Width, ...],
        width: Width,
    ) -> None:
        """Offer colours and widths."""
        self.mode.clear()
        for one in modes:
            self.mode.addItem(mode_text(one), one)
        self.mode.setCurrentIndex(max(self.mode.findData(mode), 0))
        self.width_by.clear()
        for by in widths:
            self.width_by.addItem(width_text(by), by)
        self.width_by.setCurrentIndex(max(self.width_by.findData(width), 0))

    def show_hub(self, texts: Texts, chosen: Hub | None) -> None:
        """Offer the campaigns, and say which one is chosen."""
        hubs = texts.snapshot.hubs
        self.hub.clear()
        self.hub.addItem(self.tr("none"), "")
        for one in hubs:
            self.hub.addItem(hub_text(texts, one), one.code)
        self.hub.setCurrentIndex(0 if chosen is None else hubs.index(chosen) + 1)
        self._of_hubs.setVisible(bool(hubs))

    def show_found(self, texts: Texts, hits: Hits, selected: int) -> None:
        """Say how many were found, and which of them is selected."""
        if not self.search.text().strip() and not self.hub.currentData():
            self.found.setText("")
            return
        if not len(hits):
            self.found.setText(self.tr("nobody"))
            return
        number = hits.number_of(selected)
        self.found.setText(
            self.tr("{number} of {count}").format(
                number=texts.count(number), count=texts.count(len(hits))
            )
        )

    def retranslate(self, language: Language) -> None:
        """Say everything in a language."""
        self._language = language
        names = (
            *(self.tr("&Colour by"), self.tr("&Width by")),
            *(self.tr("Com&pare with"), self.tr("Campa&ign")),
        )
        for (box, label), text in zip(self.labels.items(), names, strict=True):
            label.setText(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
        self.more.setText(self.tr("More …"))
        self.month_label.setText(self.tr("&Month"))
        self.month_label.setBuddy(self.slider)
        self.slider.setAccessibleName(self.tr("Month"))
        self.search.setAccessibleName(self.tr("Search in the tree"))

    def _hint(self, plan: Plan) -> str:
        """Return what can be looked for."""
        if plan.has_ranks:
            text, example = self.tr("Name, code, points > {number}, =rank"), 500
        else:
            text, example = self.tr("Name, code, credit > {number}, paused"), 50
        return text.format(number=formats.count(example, self._language))

    def _arrange(self, acts: TreeActions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._of_ranks = [
            _button(acts, name) for name in ("compression", "generations")
        ]
        stretch(self.search)
        # Both rows go on in the next line where letters are large.
        first = flowing(
            beside(*(_button(acts, name) for name in _WAYS)),
            self.search,
            self.found,
            beside(*(_button(acts, name) for name in ("previous", "next"))),
            beside(*self._of_ranks, self.more),
        )
        choices = QWidget()
        second = FlowLayout(choices)
        month = (self.month_label, self.slider, self.month)
        second.addWidget(beside(*month, self.labels[self.mode], self.mode))
        for box in (self.width_by, self.earlier):
            second.addWidget(beside(self.labels[box], box))
        self._of_hubs = beside(self.labels[self.hub], self.hub)
        second.addWidget(self._of_hubs)
        for name in (
            "source",
            "path",
            "tail",
            "list",
            "more",
            "far_end",
            "card",
            "hoist",
            "fold",
            "export",
        ):
            self.more.menu().addAction(acts[name])
        column.addWidget(first)
        column.addWidget(choices)

    def _fit_drawings(self) -> None:
        """Have drawings as large as the letters."""
        size = theme().pixels(_DRAWING)
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(size, size))

    def _wait(self) -> None:
        self._timer.start()

    def _search_now(self) -> None:
        self.searched.emit(self.search.text())

    def _step(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search_now()
        else:
            self.stepped.emit(1)

    def _say_month(self, place: int) -> None:
        if place < len(self._periods):
            self.month.setText(formats.month(self._periods[place], self._language))

    def _choose_period(self, place: int) -> None:
        self.period_chosen.emit(self._periods[place])

    def _choose_mode(self, _place: int) -> None:
        self.mode_chosen.emit(Mode(self.mode.currentData()))

    def _choose_width(self, _place: int) -> None:
        self.width_chosen.emit(Width(self.width_by.currentData()))

    def _choose_earlier(self, _place: int) -> None:
        self.earlier_chosen.emit(self.earlier.currentData())

    def _choose_hub(self, _place: int) -> None:
        self.hub_chosen.emit(self.hub.currentData())


_WAYS = ("back", "forward", "up", "top", "fit")
_DRAWINGS = {
    "back": "back",
    "forward": "again",
    "up": "level_up",
    "top": "whole",
    "fit": "fit",
    "previous": "up",
    "next": "down",
}


def _button(acts: TreeActions, name: str) -> QToolButton:
    """Return a button of an action; small ones show a drawing and keep the name."""
    button = QToolButton()
    button.setDefaultAction(acts[name])
    button.setAutoRaise(True)
    if name in _DRAWINGS:
        acts[name].setIcon(icon(_DRAWINGS[name]))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
