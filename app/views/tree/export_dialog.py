"""What of the tree is exported, into which file?"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.views.tree.acts import DEPTHS


class Part(StrEnum):
    """What is exported."""

    BOARD = "board"
    DEPTH = "depth"
    MAP = "map"


class Format(StrEnum):
    """Into what."""

    PDF = "pdf"
    SVG = "svg"
    PNG = "png"
    CSV = "csv"
    PAPER = "paper"


@dataclass(frozen=True)
class ExportWish:
    """An export that is wanted; for a printer `path` is empty."""

    part: Part
    levels: int
    format: Format
    hides_names: bool
    path: Path


_INSET = 8


class ExportDialog(QDialog):
    """Asks what to export.

    Signals:
        wished: An `ExportWish`.
    """

    wished = Signal(object)

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tree_export")
        self._name = name
        self.part, self.format = QComboBox(), QComboBox()
        self.levels, self.hides_names = QSpinBox(), QCheckBox()
        self.levels.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.setWindowTitle(self.tr("Export the tree"))
        for part, text in (
            (Part.BOARD, self.tr("The board as it is unfolded")),
            (Part.DEPTH, self.tr("The branch to a level")),
            (Part.MAP, self.tr("The map as it is seen")),
        ):
            self.part.addItem(text, part)
        for kind, text in (
            (Format.PDF, self.tr("PDF, on pages to be joined")),
            (Format.SVG, self.tr("SVG, a drawing")),
            (Format.PNG, self.tr("PNG, an image")),
            (Format.CSV, self.tr("CSV, a table of the same members")),
            (Format.PAPER, self.tr("Paper, by a printer")),
        ):
            self.format.addItem(text, kind)
        self.levels.setRange(1, DEPTHS)
        self.levels.setValue(3)
        self.hides_names.setText(self.tr("Codes in place of names"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save
            | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._ask_path)
        self.buttons.rejected.connect(self.reject)
        self.part.currentIndexChanged.connect(self._fit)
        self.format.currentIndexChanged.connect(self._fit)
        form = QFormLayout()
        form.addRow(self.tr("&What"), self.part)
        form.addRow(self.tr("&Levels"), self.levels)
        form.addRow(self.tr("&Into"), self.format)
        form.addRow("", self.hides_names)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.ask_path: Callable[[str], str] = self._asked_path
        self._fit()

    def _fit(self, _place: int = 0) -> None:
        part = Part(self.part.currentData())
        self.levels.setEnabled(part is Part.DEPTH)
        pages = self.tr("PDF, on pages to be joined")
        text = self.tr("PDF, on one page") if part is Part.MAP else pages
        self.format.setItemText(self.format.findData(Format.PDF), text)
        is_file = self.format.currentData() != Format.PAPER
        go = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        go.setText(self.tr("Save …") if is_file else self.tr("Print …"))

    def _ask_path(self) -> None:
        kind = Format(self.format.currentData())
        is_file = kind is not Format.PAPER
        name = self.ask_path(f"{self._name}.{kind.value}") if is_file else ""
        if is_file and not name:
            return
        self.wished.emit(
            ExportWish(
                part=Part(self.part.currentData()),
                levels=self.levels.value(),
                format=kind,
                hides_names=self.hides_names.isChecked(),
                path=Path(name),
            )
        )
        self.accept()

    def _asked_path(self, suggestion: str) -> str:
        path, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), suggestion)
        return path
