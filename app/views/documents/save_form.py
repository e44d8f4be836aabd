"""What are the files called that documents are saved in, and is it one or many?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.files.document_names import PLACES
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped import wrap


class SaveForm(QWidget):
    """A pattern of names, and whether all documents go into one file."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._label, self._places = QLabel(), QLabel()
        self.pattern, self.merged = QLineEdit(), QCheckBox()
        self.pattern.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.pattern.setPlaceholderText("{period}-{document}-{code}")
        self._label.setBuddy(self.pattern)
        self._places.setObjectName("muted")
        wrap(self._places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._label, self.pattern, self._places, self.merged):
            column.addWidget(widget)
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def names(self) -> str:
        """The pattern, "" for that of the program."""
        return self.pattern.text().strip()

    @property
    def is_merged(self) -> bool:
        """Whether one file is wanted."""
        return self.merged.isChecked()

    def _retranslate(self) -> None:
        self._label.setText(self.tr("&Names of the files"))
        self.pattern.setAccessibleName(self._label.text().replace("&", ""))
        known = " ".join(f"\u2066{{{place}}}\u2069" for place in PLACES)
        self._places.setText(self.tr("Filled in: {places}").format(places=known))
        self.merged.setText(self.tr("One file for all, with bookmarks"))
