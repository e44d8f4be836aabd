"""How does one chart stand on the dashboard, and how is it taken away?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
)

from app.views.dashboard.catalogue import ChartKind
from app.views.kit.chart import Chart, MonthChart, legend_text
from app.views.kit.icons import icon


class DashboardCard(QFrame):
    """A chart with its title, its legend and a menu.

    Signals:
        clicked: With the item that was clicked and the place of its month.
        picture_wanted, table_wanted: It is to be saved.
    """

    clicked = Signal(object, int)
    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, kind: ChartKind) -> None:
        super().__init__()
        self.setObjectName("card")
        self.kind = kind
        self.shown: Chart | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.chart = MonthChart()
        self.chart.clicked.connect(self.clicked)
        self.legend = QLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.menu = QMenu(self)
        self.acts = {
            name: QAction(self)
            for name in ("copy_picture", "copy_table", "save_picture", "save_table")
        }
        for name, action in self.acts.items():
            action.setObjectName(f"{kind.name}_{name}")
            self.menu.addAction(action)
        self.acts["copy_picture"].triggered.connect(self.copy_picture)
        self.acts["copy_table"].triggered.connect(self.copy_table)
        self.acts["save_picture"].triggered.connect(self.picture_wanted)
        self.acts["save_table"].triggered.connect(self.table_wanted)
        self.button = QToolButton()
        self.button.setIcon(icon("export", "muted"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.legend)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart, and say everything in the language of the window."""
        self.shown = chart
        self.title.setText(self.kind.title_text)
        self.chart.show_chart(chart)
        self.legend.setText(legend_text(chart.series))
        self.legend.setVisible(len(chart.series) > 1)
        texts = {
            "copy_picture": self.tr("Copy the picture"),
            "copy_table": self.tr("Copy the figures"),
            "save_picture": self.tr("Save the picture …"),
            "save_table": self.tr("Save the figures (CSV) …"),
        }
        for name, text in texts.items():
            self.acts[name].setText(text)
        about = self.tr("Take this chart away")
        self.button.setToolTip(about)
        self.button.setAccessibleName(f"{about}: {self.kind.title_text}")
        self.chart.plot.setAccessibleName(self.kind.title_text)
        self.chart.plot.setAccessibleDescription(
            self.chart.values_at(len(chart.months) - 1) if chart.months else ""
        )

    def table(self) -> tuple[list[str], list[list[object]]]:
        """Return the figures as a header and rows, one a month, as plain numbers."""
        chart = self.shown
        assert chart is not None
        header = [self.tr("Month"), *(series.name for series in chart.series)]
        rows: list[list[object]] = [
            [
                month.replace("\n", " "),
                *(int(series.values[row]) for series in chart.series),
            ]
            for row, month in enumerate(chart.months)
        ]
        return header, rows

    def copy_picture(self) -> None:
        """Put the card on the clipboard as a picture."""
        QApplication.clipboard().setPixmap(self.grab())

    def copy_table(self) -> None:
        """Put the figures on the clipboard, for a spreadsheet."""
        header, rows = self.table()
        lines = [_line(header), *(_line(row) for row in rows)]
        QApplication.clipboard().setText("\n".join(lines))


def _line(cells: Sequence[object]) -> str:
    return "\t".join(map(str, cells))
