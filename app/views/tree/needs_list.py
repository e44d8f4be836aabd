"""What does the next rank ask of the selected member, and what is missing?"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app import formats
from app.downline.trail import Need, NextRank
from app.engine.columns import NO_ROW
from app.views.kit.wrapped import wrap
from app.views.tree.status import isolated
from app.views.tree.texts import Texts

_LEG = Qt.ItemDataRole.UserRole
_PADDING = 12


class NeedsList(QWidget):
    """The conditions of the next rank, each with what there is.

    Signals:
        chosen: The leg that counts for a condition was chosen, by the member's key.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("needs")
        self.title, self.list = QLabel(), QListWidget()
        wrap(self.title)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 0)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.hide()

    def show_needs(self, texts: Texts, rank: NextRank | None) -> None:
        """Show the conditions of a rank; None for none."""
        self.list.clear()
        self.setVisible(rank is not None)
        if rank is None:
            return
        name = texts.snapshot.rank_name(rank.rank, texts.language)
        self.title.setText(self.tr("Next rank: {rank}").format(rank=name))
        self.list.setAccessibleName(self.title.text())
        for need in rank.needs:
            item = QListWidgetItem(need_text(texts, need))
            item.setData(_LEG, need.leg_id)
            self.list.addItem(item)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the list as high as its lines are, however often they are broken."""
        self.list.doItemsLayout()
        lines = range(self.list.count())
        height = sum(
            self.list.visualItemRect(self.list.item(n)).height() for n in lines
        )
        self.list.setFixedHeight(height + _PADDING)

    def _choose(self, item: QListWidgetItem) -> None:
        leg = int(item.data(_LEG))
        if leg:
            self.chosen.emit(leg)


def need_text(texts: Texts, need: Need) -> str:
    """Return a condition in words, with a sign for whether it holds."""
    sign = "✓" if need.is_met else "✗"
    title = {
        "qualified": QCoreApplication.translate("Tree", "orders of the month"),
        "starter": QCoreApplication.translate("Tree", "largest order"),
        "personal": QCoreApplication.translate("Tree", "own points"),
        "total": QCoreApplication.translate("Tree", "team points"),
        "branch_points": QCoreApplication.translate("Tree", "branch {number}"),
        "branch_rank": QCoreApplication.translate("Tree", "branch {number}"),
    }[need.code].format(number=texts.count(need.place))
    actual, required = (_written(texts, need, value) for value in _values(need))
    text = QCoreApplication.translate(
        "Tree", "{sign} {title}: {actual} of {required}"
    ).format(sign=sign, title=title, actual=actual, required=required)
    row = texts.snapshot.index.row_of(need.leg_id) if need.leg_id else NO_ROW
    return text if row == NO_ROW else f"{text} ({isolated(texts.name(row))})"


def _values(need: Need) -> tuple[int, int]:
    return need.actual, need.required


def _written(texts: Texts, need: Need, value: int) -> str:
    if need.code == "branch_rank":
        name = texts.snapshot.rank_name(value, texts.language)
        return name or QCoreApplication.translate("Tree", "no rank")
    if need.code in {"qualified", "starter"}:
        return formats.money(value, texts.snapshot.plan.currency, texts.language)
    return formats.points(value, texts.language)
