"""How is a chart of months, or of bands, drawn, read and taken away?

A chart receives finished arrays. From right to left it is mirrored as a whole: the
first month stands at the right, and so does the axis of the amounts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from app.engine.columns import IntColumn
from app.views.kit.least import keep_least
from app.views.kit.theme import colour, theme

FloatColumn: TypeAlias = NDArray[np.float64]
"""Where something is drawn; figures themselves stay whole numbers."""

_COLOURS = 8
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.CrossPattern,
)
_SYMBOLS = ("o", "s", "t1", "d")
_BAR_WIDTH = 0.7
_HEIGHT = 260
_TICK_ROOM = 10
_MOST_TICKS = 7


@dataclass(frozen=True)
class Series:
    """One line, or one layer of the bars.

    Attributes:
        name: What it is called, in the language of the window.
        values: One value a month.
        kind: `stack` on those before it, `bar` beside them, or a `line`.
        item: What a click hands on.
    """

    name: str
    values: IntColumn
    kind: Literal["stack", "bar", "line"]
    item: object = None


@dataclass(frozen=True)
class Chart:
    """What a chart shows.

    Attributes:
        months: Names of the months, or of the bands, from the leading side.
        series: From below to above.
        write: Writes a value where it is read.
        scale: Writes a value at the axis, in short.
        limit: A line across, with its name, or None.
    """

    months: Sequence[str]
    series: Sequence[Series]
    write: Callable[[int], str]
    scale: Callable[[float], str]
    limit: tuple[str, int] | None = None


class _Axis(pg.AxisItem):  # type: ignore[misc] # the package has no types
    """An axis of amounts in the digits of the window."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.write: Callable[[float], str] = str

    @override
    def tickStrings(
        self, values: list[float], scale: float, spacing: float
    ) -> list[str]:
        return [self.write(value * scale) for value in values]


class MonthChart(QWidget):
    """Draws one chart; hovering reads it, a click asks for what is there.

    Signals:
        clicked: With the item of a series and the place of the month.
    """

    clicked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._axes = {"left": _Axis("left"), "right": _Axis("right")}
        self.plot = pg.PlotWidget(axisItems=dict(self._axes))
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        keep_least(self.plot, height=_HEIGHT)
        # It is mirrored by hand, below; mirrored twice it would stand as before.
        self.plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plot.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.scene().sigMouseMoved.connect(self._read)
        self.plot.scene().sigMouseClicked.connect(self._click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart."""
        self._chart = chart
        self.plot.clear()
        self._dress(chart)
        months = len(chart.months)
        places = np.arange(months)
        below = np.zeros(months, np.float64)
        bars = [series for series in chart.series if series.kind == "bar"]
        for number, series in enumerate(chart.series):
            values = series.values.astype(np.float64)
            brush = brush_of(number)
            if series.kind == "line":
                self._draw_line(number, places, values)
            elif series.kind == "bar":
                self._draw_bars(bars.index(series), len(bars), places, values, brush)
            else:
                item = pg.BarGraphItem(
                    x=places,
                    y0=below,
                    height=values,
                    width=_BAR_WIDTH,
                    brush=brush,
                    pen=pg.mkPen(colour("surface")),
                )
                self.plot.addItem(item)
                below = below + values
        if chart.limit is not None:
            self._draw_limit(*chart.limit)
        self.plot.setXRange(-0.6, max(months - 0.4, 0.6), padding=0)
        self.plot.enableAutoRange(axis="y")

    def values_at(self, place: int) -> str:
        """Return what the chart says of one month."""
        assert self._chart is not None
        chart = self._chart
        lines = [
            f"{series.name}: {chart.write(int(series.values[place]))}"
            for series in reversed(chart.series)
            if series.values[place] or series.kind != "stack"
        ]
        return "\n".join([chart.months[place], *lines])

    def _dress(self, chart: Chart) -> None:
        is_mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side, other = ("right", "left") if is_mirrored else ("left", "right")
        self.plot.setBackground(colour("surface"))
        item = self.plot.getPlotItem()
        item.showAxis(side)
        item.hideAxis(other)
        item.invertX(is_mirrored)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        for name in (side, "bottom"):
            axis = item.getAxis(name)
            axis.setPen(pg.mkPen(colour("line")))
            axis.setTextPen(pg.mkPen(colour("muted")))
            axis.setTickFont(font)
        lines = max((name.count("\n") for name in chart.months), default=0) + 1
        letters = QFontMetrics(font).lineSpacing() * lines
        item.getAxis("bottom").setHeight(letters + _TICK_ROOM)
        self._axes[side].write = chart.scale
        self._axes[side].setGrid(40)
        # Its lines run behind the bars.
        self._axes[side].setZValue(-1)
        step = -(-len(chart.months) // _MOST_TICKS) if chart.months else 1
        ticks = list(enumerate(chart.months))[::step]
        item.getAxis("bottom").setTicks([ticks])

    def _draw_line(self, number: int, places: IntColumn, values: FloatColumn) -> None:
        ink = series_colour(number)
        self.plot.plot(
            places,
            values,
            pen=pg.mkPen(ink, width=2),
            symbol=_SYMBOLS[number % len(_SYMBOLS)],
            symbolBrush=ink,
            symbolPen=ink,
            symbolSize=7,
        )

    def _draw_bars(
        self,
        place: int,
        count: int,
        places: IntColumn,
        values: FloatColumn,
        brush: QBrush,
    ) -> None:
        width = _BAR_WIDTH / count
        shift = (place - (count - 1) / 2) * width
        item = pg.BarGraphItem(
            x=places + shift,
            height=values,
            width=width * 0.95,
            brush=brush,
            pen=pg.mkPen(None),
        )
        self.plot.addItem(item)

    def _draw_limit(self, name: str, value: int) -> None:
        line = pg.InfiniteLine(
            value,
            angle=0,
            pen=pg.mkPen(colour("problem_text"), width=2, style=Qt.PenStyle.DashLine),
            label=name,
            labelOpts={"position": 0.12, "color": colour("problem_text")},
        )
        self.plot.addItem(line)

    def _month_at(self, place: QPointF) -> tuple[int, float]:
        """Return the month below a place of the scene, -1 for none, and its height."""
        view = self.plot.getPlotItem().getViewBox()
        if self._chart is None or not view.sceneBoundingRect().contains(place):
            return -1, 0.0
        point = view.mapSceneToView(place)
        month = round(point.x())
        return (month if 0 <= month < len(self._chart.months) else -1), point.y()

    def _read(self, place: QPointF) -> None:
        month, _ = self._month_at(place)
        if month < 0:
            QToolTip.hideText()
            return
        spot = self.plot.mapToGlobal(self.plot.mapFromScene(place))
        QToolTip.showText(spot, self.values_at(month), self.plot)

    def _click(self, event: Any) -> None:  # noqa: ANN401 - the package has no types
        month, height = self._month_at(event.scenePos())
        if month < 0 or self._chart is None:
            return
        self.clicked.emit(self._item_at(self._chart, month, height), month)

    @staticmethod
    def _item_at(chart: Chart, month: int, height: float) -> object:
        """Return the item of the layer of the bar, or of the nearest line."""
        below = 0
        for series in chart.series:
            if series.kind == "stack":
                below += int(series.values[month])
                if height <= below:
                    return series.item
        others = [series for series in chart.series if series.kind != "stack"]
        if not others:
            return None
        nearest = min(others, key=lambda one: abs(int(one.values[month]) - height))
        return nearest.item


def series_colour(number: int) -> QColor:
    """Return the colour of a series; after eight they come again, with a pattern."""
    return colour(f"series_{number % _COLOURS + 1}")


def brush_of(number: int) -> QBrush:
    """Return how the bars of a series are filled."""
    pattern = _PATTERNS[min(number // _COLOURS, len(_PATTERNS) - 1)]
    return QBrush(series_colour(number), pattern)


def legend_text(series: Sequence[Series]) -> str:
    """Return the legend as rich text: a mark in the colour of each series."""
    marks = []
    for number, one in enumerate(series):
        mark = _mark(number, one.kind)
        ink = theme().colours[f"series_{number % _COLOURS + 1}"]
        marks.append(f"<span style='color:{ink}'>{mark}</span>&nbsp;{one.name}")
    return " &nbsp; ".join(marks)


def _mark(number: int, kind: str) -> str:
    if kind == "line":
        return "●■▲◆"[number % len(_SYMBOLS)]
    return "■▨▦"[min(number // _COLOURS, len(_PATTERNS) - 1)]
