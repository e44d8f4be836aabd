"""What does each step of a close show?"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.calendars import MONTHS, Period
from app.formats import Currency
from app.services.closing import MonthPreview
from app.services.dashboards import Overview
from app.views.close.changes import CloseChanges
from app.views.close.month_state import MonthState
from app.views.close.notices import CloseNotices
from app.views.close.totals import CloseTotals
from app.views.kit.least import keep_least
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap

_JALALI_YEARS, _GREGORIAN_YEARS = (1380, 1499), (2000, 2199)
_FIELD_WIDTH, _INSET = 180, 8
_TOP_HEIGHT, _CHANGES_HEIGHT = 210, 170
_BESIDE_FROM = 720
"""How wide a page must be to show totals and what was found side by side."""
_FIRST_JALALI, _FIRST_GREGORIAN = Period(1405, 1), Period(2026, 1)


class DataPage(QWidget):
    """What was entered for the month; before the first close also which month."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.year, self.month = QSpinBox(), QComboBox()
        self.year.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.notices = CloseNotices(tongue)
        self._labels = (QLabel(), QLabel())
        self.choice = QWidget()
        form = QFormLayout(self.choice)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self._labels[0], self.year)
        form.addRow(self._labels[1], self.month)
        for field in (self.year, self.month):
            keep_least(field, width=_FIELD_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.choice)
        column.addWidget(self.notices, 1)

    @property
    def chosen(self) -> Period:
        """The month that is chosen to be the first."""
        return Period(self.year.value(), self.month.currentIndex() + 1)

    def show_month(self, state: MonthState) -> None:
        """Show what was entered; the first month of all can be chosen."""
        self.choice.setVisible(not state.closed)
        is_jalali = state.overview.is_jalali
        shown = state.period or (_FIRST_JALALI if is_jalali else _FIRST_GREGORIAN)
        self._fill_choice(shown)
        self.notices.setVisible(state.period is not None)
        self.notices.show_notices(state.notices, state.currency)

    def _fill_choice(self, period: Period) -> None:
        self._labels[0].setText(self.tr("Year"))
        self._labels[1].setText(self.tr("First month to close"))
        self.year.setRange(*(_JALALI_YEARS if period.is_jalali else _GREGORIAN_YEARS))
        self.year.setLocale(self._tongue.locale)
        self.year.setGroupSeparatorShown(False)
        self.year.setValue(period.year)
        self.month.clear()
        for number in range(1, MONTHS + 1):
            name = formats.month_name(
                Period(period.year, number), self._tongue.language
            )
            self.month.addItem(name)
        self.month.setCurrentIndex(period.month - 1)


class PreviewPage(QWidget):
    """Totals of the month, and what changes beside another one."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._shown: tuple[MonthPreview, Overview, Currency] | None = None
        self.beside = QComboBox()
        self.beside.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.beside.currentIndexChanged.connect(lambda _index: self._show())
        self.totals = CloseTotals(tongue)
        self.changes = CloseChanges(tongue)
        self.same = QLabel()
        self.same.setObjectName("notice")
        wrap(self.same)
        self.found = CloseNotices(tongue)
        self._top = top = QSplitter(Qt.Orientation.Horizontal)
        top.setChildrenCollapsible(False)
        top.addWidget(_scrolled(self.totals))
        top.addWidget(self.found)
        top.setStretchFactor(0, 3)
        top.setStretchFactor(1, 2)
        top.setSizes([580, 260])
        keep_least(top, height=_TOP_HEIGHT)
        keep_least(self.changes, height=_CHANGES_HEIGHT)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(top)
        split.addWidget(self.changes)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.same)
        column.addWidget(split, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have what was found below the totals where there is no room beside them."""
        super().resizeEvent(event)
        sides = Qt.Orientation
        is_narrow = self.width() < theme().pixels(_BESIDE_FROM)
        self._top.setOrientation(sides.Vertical if is_narrow else sides.Horizontal)

    def show_preview(
        self, preview: MonthPreview, overview: Overview, currency: Currency
    ) -> None:
        """Show a preview; beside an earlier one of the month where there is one."""
        self._shown = (preview, overview, currency)
        self.beside.blockSignals(True)
        self.beside.clear()
        if preview.since_last is not None:
            month = formats.month(preview.since_last.period, self._tongue.language)
            self.beside.addItem(
                self.tr("Beside {month}").format(month=month), "since_last"
            )
        if preview.since_earlier is not None:
            self.beside.addItem(
                self.tr("Beside the preview before this one"), "since_earlier"
            )
            self.beside.setCurrentIndex(self.beside.count() - 1)
        self.beside.setVisible(self.beside.count() > 0)
        self.beside.blockSignals(False)
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        preview, overview, currency = self._shown
        found = preview.outcome
        name = self.beside.currentData()
        changes = None if name is None else getattr(preview, name)
        before: tuple[str, Mapping[str, int]] | None = None
        if changes is not None:
            month = formats.month(changes.period, self._tongue.language)
            is_last = name == "since_last"
            before = (month if is_last else self.tr("Before")), changes.figures
            self.changes.show_changes(changes, overview, currency)
        self.totals.show_figures(found.period, found.figures, before)
        is_same = name == "since_earlier" and changes is not None and changes.is_empty
        self.same.setText(self.tr("Nothing has changed since the preview before."))
        self.same.setVisible(is_same)
        self.changes.setVisible(changes is not None and not is_same)
        self.found.show_notices(preview.notices, currency)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


def at_top(widget: QWidget) -> QWidget:
    """Return a page with a widget at its top and room below."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page
