"""Which words of the documents are the organisation's own, in each language?"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.formats import Language
from app.services.documents import Documents
from app.views.kit.tongue import OWN_NAMES, Tongue

_PROGRAM, _OWN = 0, 1
_CLOSING = "footer.closing"
_KEY = Qt.ItemDataRole.UserRole


class WordsTable(QWidget):
    """The program's words beside those of the organisation, which may be typed.

    Signals:
        changed: With all words of its own, by language and key.
    """

    changed = Signal(object)

    def __init__(self, documents: Documents, tongue: Tongue) -> None:
        super().__init__()
        self._documents, self._tongue = documents, tongue
        self._texts: Mapping[str, Mapping[str, str]] = {}
        self.language, self.filter = QComboBox(), QLineEdit()
        self.filter.setClearButtonEnabled(True)
        for code, name in OWN_NAMES.items():
            self.language.addItem(name, code)
        self.table = _table()
        self.language.activated.connect(lambda _row: self._show())
        self.filter.textChanged.connect(lambda _text: self._hide_others())
        self.table.itemChanged.connect(self._take)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def show_texts(self, texts: Mapping[str, Mapping[str, str]]) -> None:
        """Show these words of the organisation, by language and key."""
        self._texts = texts
        self._show()

    def choose_language(self, language: Language) -> None:
        """Show the words in a language."""
        self.language.setCurrentIndex(self.language.findData(language))
        self._show()

    def item_of(self, key: str) -> QTableWidgetItem | None:
        """Return the cell of the organisation's own words of a key."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, _OWN)
            if item is not None and item.data(_KEY) == key:
                return item
        return None

    def _take(self, item: QTableWidgetItem) -> None:
        """Take the words that were typed."""
        if item.column() != _OWN:
            return
        language = str(self.language.currentData())
        texts = {name: dict(words) for name, words in self._texts.items()}
        own = texts.setdefault(language, {})
        own.pop(item.data(_KEY), None)
        if item.text().strip():
            own[item.data(_KEY)] = item.text().strip()
        self._texts = {name: words for name, words in texts.items() if words}
        self.changed.emit(self._texts)

    def _show(self) -> None:
        language = Language(self.language.currentData())
        own = self._texts.get(language.value, {})
        texts = self._documents.wording(language)
        closing = self.tr("(a line at the foot of every page)")
        self.table.blockSignals(True)
        self.table.setRowCount(len(texts))
        for row, (key, text) in enumerate(texts.items()):
            program = QTableWidgetItem(closing if key == _CLOSING else text)
            program.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            program.setToolTip(text)
            mine = QTableWidgetItem(own.get(key, ""))
            mine.setData(_KEY, key)
            self.table.setItem(row, _PROGRAM, program)
            self.table.setItem(row, _OWN, mine)
        self.table.blockSignals(False)
        self._hide_others()

    def _hide_others(self) -> None:
        wanted = self.filter.text().strip().casefold()
        for row in range(self.table.rowCount()):
            cells = (self.table.item(row, column) for column in (_PROGRAM, _OWN))
            text = " ".join(cell.text() for cell in cells if cell is not None)
            self.table.setRowHidden(row, wanted not in text.casefold())

    def _retranslate(self) -> None:
        self.language.setCurrentIndex(self.language.findData(self._tongue.language))
        self.filter.setPlaceholderText(self.tr("Find words"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.language.setAccessibleName(self.tr("Language of the words"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("The program's words"), self.tr("Your own")]
        )
        self.table.setAccessibleName(self.tr("Words of the documents"))
        self._show()


def _table() -> QTableWidget:
    table = QTableWidget(0, 2)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table
