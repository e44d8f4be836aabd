"""Which payout slips are written, in which language, and where to?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.formats import Language
from app.services.paper_choice import Choice
from app.views.document_texts import document_text
from app.views.tongue import OWN_NAMES, Tongue

_MARKS = str.maketrans({"،": ",", ";": ",", "؛": ",", "\n": ","})


@dataclass(frozen=True)
class SlipsWanted:
    """What the operator chose."""

    folder: Path
    choice: Choice
    is_merged: bool


class SlipsForm(QWidget):
    """Documents, members, language, one file or many, and the folder."""

    def __init__(self, folder: Path, documents: Sequence[str], tongue: Tongue) -> None:
        super().__init__()
        self._tongue, self._documents = tongue, documents
        self.document = QComboBox()
        self.members, self.folder = QLineEdit(), QLineEdit(str(folder))
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.language = QComboBox()
        self.merged = QCheckBox()
        self.browse = QPushButton()
        self.browse.clicked.connect(self._ask_folder)
        self._labels = [QLabel() for _ in range(4)]
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(24)
        form.addRow(self._labels[0], self.document)
        form.addRow(self._labels[1], self.members)
        form.addRow(self._labels[2], self.language)
        form.addRow(self._labels[3], row)
        form.addRow("", self.merged)
        for label, field in zip(self._labels, self._fields, strict=True):
            label.setBuddy(field)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def _fields(self) -> tuple[QWidget, ...]:
        return self.document, self.members, self.language, self.folder

    @property
    def wanted(self) -> SlipsWanted:
        """What is chosen now."""
        codes = self.members.text().translate(_MARKS).split(",")
        language = self.language.currentData()
        choice = Choice(
            document=str(self.document.currentData()),
            members=tuple(code.strip() for code in codes if code.strip()),
            language=Language(language) if language else None,
        )
        return SlipsWanted(
            Path(self.folder.text()), choice, is_merged=self.merged.isChecked()
        )

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the documents"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _retranslate(self) -> None:
        texts = (
            self.tr("&Documents"),
            self.tr("&Members"),
            self.tr("&Language"),
            self.tr("&Folder"),
        )
        documents = {"": self.tr("All that the month brings")}
        documents |= {name: document_text(name) for name in self._documents}
        _fill(self.document, documents)
        languages = {"": self.tr("Each member's own")}
        languages |= {str(code): name for code, name in OWN_NAMES.items()}
        _fill(self.language, languages)
        for label, field, text in zip(self._labels, self._fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text.replace("&", ""))
        self.members.setPlaceholderText(
            self.tr("Codes, with commas between them; empty for everybody")
        )
        self.merged.setText(self.tr("One file for all of them"))
        self.browse.setText(self.tr("Choose …"))


def _fill(box: QComboBox, texts: Mapping[str, str]) -> None:
    """Show the texts by what they stand for; the choice stays."""
    kept = box.currentData()
    box.clear()
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(kept), 0))
