"""What does the operator see of a month before and after it is closed?"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app import formats
from app.calendars import Period
from app.views.close.cap_gauge import CapGauge
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import sided, wrap
from app.views.words.figures import change_text, figure_keys, figure_name, figure_text

_NAME, _NOW, _BEFORE, _CHANGE = range(4)
# Units stand under units, whichever way the script runs.
_UNITS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class CloseTotals(QWidget):
    """The totals of one month, beside those of another where there is one."""

    def __init__(self, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self.gauge = CapGauge(tongue)
        self._notice = QLabel()
        self._notice.setObjectName("notice")
        wrap(self._notice)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(7)
        self._grid.setHorizontalSpacing(22)
        self._labels: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.gauge)
        column.addWidget(self._notice)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_figures(
        self,
        period: Period,
        figures: Mapping[str, int],
        before: tuple[str, Mapping[str, int]] | None = None,
    ) -> None:
        """Show totals by key, as a close gives them.

        Args:
            period: Their month.
            figures: The totals.
            before: What they stand beside: its title and its totals.
        """
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        language = self._tongue.language
        if before is not None:
            for place, text in (
                (_NOW, formats.month(period, language)),
                (_BEFORE, before[0]),
                (_CHANGE, self.tr("Change")),
            ):
                self._put(0, place, text, "muted")
        for row, key in enumerate(figure_keys(figures), 1):
            self._put(row, _NAME, figure_name(key), "")
            self._put(row, _NOW, figure_text(key, figures, language), "figure")
            if before is not None:
                was = figure_text(key, before[1], language, has_unit=False)
                self._put(row, _BEFORE, was, "muted")
                change = change_text(key, before[1], figures, language)
                self._put(row, _CHANGE, change, "")
        self._grid.setColumnStretch(_CHANGE + 1, 1)
        is_capped = bool(figures.get("is_capped"))
        self._notice.setVisible(is_capped)
        if is_capped:
            text = self.tr(
                "The payout cap applies: every bonus is multiplied by {factor}."
            )
            shown = figure_text("factor", figures, language)
            self._notice.setText(text.format(factor=shown))
        self.gauge.show_figures(figures)

    def _put(self, row: int, column: int, text: str, name: str) -> None:
        label = QLabel(sided(text))
        label.setObjectName(name)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        leading = Qt.AlignmentFlag.AlignLeading
        self._grid.addWidget(label, row, column, leading if column == _NAME else _UNITS)
        self._labels.append(label)
