"""How does a spread of members over bands look as a chart, beside its table?"""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app import formats
from app.explanation import Bar, Count, Explanation, Part, Table
from app.files.explanation_text import Speaker
from app.views.kit.chart import Chart, MonthChart, Series, legend_text
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue

_HEIGHT = 160
_SIDES = ("members_before", "members_after")


def spread_of(explanation: Explanation | None) -> Part | None:
    """Return the part of an answer whose table draws bars, None where none does."""
    parts = () if explanation is None else explanation.parts
    return next((part for part in parts if _has_bars(part.table)), None)


def _has_bars(table: Table | None) -> bool:
    rows = () if table is None else table.rows
    return any(isinstance(cell, Bar) for row in rows for cell in row)


class SpreadChart(QFrame):
    """Two bars a band, before and after; hidden where an answer has no spread."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tongue = tongue
        self._part: Part | None = None
        self.title, self.legend = QLabel(), QLabel()
        self.title.setObjectName("heading")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.chart = MonthChart()
        self.chart.plot.setMinimumHeight(_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.chart, 1)
        column.addWidget(self.legend)
        theme().changed.connect(self._draw)
        tongue.changed.connect(self._draw)
        self.hide()

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Draw the spread of an answer."""
        self._part = spread_of(explanation)
        self.setVisible(self._part is not None)
        self._draw()

    def _draw(self) -> None:
        part = self._part
        if part is None or part.heading is None or part.table is None:
            return
        language = self._tongue.language
        speaker, table = Speaker(language), part.table
        bands = [speaker.cell(row[0]) for row in table.rows]
        series = [
            Series(speaker.heading(side), _column(table, side), "bar")
            for side in _SIDES
        ]
        chart = Chart(
            months=bands,
            series=series,
            write=lambda value: formats.count(value, language),
            scale=lambda value: _whole(value, formats.count(round(value), language)),
        )
        heading = speaker.sentence(part.heading)
        self.title.setText(f"{heading} \u2014 {speaker.heading(table.columns[0])}")
        self.legend.setText(legend_text(series))
        self.chart.show_chart(chart)
        self.chart.plot.setAccessibleName(self.title.text())
        self.chart.plot.setAccessibleDescription(
            "\n".join(
                self.chart.values_at(place).replace("\n", ", ")
                for place in range(len(bands))
            )
        )


def _column(table: Table, name: str) -> np.ndarray:
    place = table.columns.index(name)
    cells = [row[place] for row in table.rows]
    return np.array([cell.number for cell in cells if isinstance(cell, Count)])


def _whole(value: float, text: str) -> str:
    """Return the text of a tick; half a member has none."""
    return text if value == round(value) else ""
