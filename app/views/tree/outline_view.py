"""How is the downline read line by line, by keyboard and by screen reader?"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget
from typing_extensions import override

from app.engine.columns import NO_ROW
from app.views.tree.outline_model import Column, OutlineModel
from app.views.tree.remarks import Remarks
from app.views.tree.texts import Texts

_STEP = 20
_LEVELS = 12
_NAME_WIDTH, _NAME_SHARE = 160, 0.24
_PAUSE = 150
"""Milliseconds without an opened line before columns are fitted to the new ones."""
MOST_OPENED = 5_000
"""Lines that are opened at once at most."""


class OutlineView(QTreeView):
    """The complete equivalent of map and board.

    Signals:
        selected: A member was chosen, by row.
        hoisted: The branch of a member is wanted, by row.
        limited: Not everything was opened, as it would be too much.
    """

    selected = Signal(int)
    hoisted = Signal(int)
    limited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(_STEP)
        self.expanded.connect(self._fit_indentation)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._fit_columns)
        self.expanded.connect(lambda _: self._rest.start())
        self.doubleClicked.connect(self._hoist)
        self._outline: OutlineModel | None = None
        self._is_following = False

    def show_branch(self, texts: Texts, top: int) -> None:
        """Show another branch, its first levels opened."""
        old = self._outline
        self._outline = OutlineModel(texts, top, self)
        self.setModel(self._outline)
        if old is not None:
            old.deleteLater()
        self.selectionModel().currentChanged.connect(self._tell)
        header = self.header()
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(60)
        share = round(self.viewport().width() * _NAME_SHARE)
        header.resizeSection(Column.NAME, max(share, _NAME_WIDTH))
        first = self._outline.index(0, 0, QModelIndex())
        if first.isValid():
            self.expand(first)
        self._fit_columns()

    def reveal(self, row: int) -> None:
        """Select a member and scroll to its line."""
        if self._outline is None:
            return
        branch = self._outline.texts.snapshot.index.branch(self._outline.outline.top)
        if not branch.start <= row < branch.stop:
            return
        self._is_following = True
        index = self._outline.index_of(row)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._is_following = False
        self._fit_indentation(index.parent())
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def remark(self, remarks: Remarks) -> None:
        """Say beside the lines what is marked on the cards."""
        if self._outline is not None:
            self._outline.remarks = remarks
            self.viewport().update()

    def open_below(self) -> None:
        """Open all lines below the current one, as long as they are not too many."""
        if self._outline is None:
            return
        row = self._outline.row_at(self.currentIndex())
        index = self._outline.texts.snapshot.index
        branch = index.branch(self._outline.outline.top if row == NO_ROW else row)
        if branch.stop - branch.start > MOST_OPENED:
            self.limited.emit()
            return
        for below in range(branch.start, branch.stop):
            if self._outline.outline.has_children(below):
                self.expand(self._outline.index_of(below))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The tree of Qt opens everything at an asterisk, however much it is.
        if event.key() == Qt.Key.Key_Asterisk:
            self.open_below()
            return
        super().keyPressEvent(event)

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._outline is not None and now.isValid() and not self._is_following:
            self.selected.emit(self._outline.row_at(now))

    def _hoist(self, index: QModelIndex) -> None:
        if self._outline is not None:
            self.hoisted.emit(self._outline.row_at(index))

    def _fit_columns(self) -> None:
        """Make figures and words wide enough for the lines that can be seen.

        Not at every line that opens: keys would lag behind.
        """
        for column in Column:
            if column is not Column.NAME:
                self.resizeColumnToContents(column)

    def _fit_indentation(self, index: QModelIndex) -> None:
        """Indent less where it goes deep, so that names stay on the screen."""
        depth = 1
        while index.isValid():
            depth, index = depth + 1, index.parent()
        most = _STEP * _LEVELS // max(depth, 1)
        self.setIndentation(max(min(self.indentation(), most), 1))
        needed = depth * self.indentation() + _NAME_WIDTH
        if needed > self.header().sectionSize(Column.NAME):
            self.header().resizeSection(Column.NAME, needed)
