"""How shall the documents look, and in which words of the organisation's own?"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.organisation import DocumentStyle
from app.services.documents import Documents
from app.views.documents.words_table import WordsTable
from app.views.kit.jobs import Jobs
from app.views.kit.tongue import Tongue

_PAGES = ("A4", "A5")
_LOGO_HEIGHT, _SWATCH = 36, 18


class StyleForm(QWidget):
    """Colour, paper, logo and words; nothing holds before it is kept.

    Signals:
        changed: Another draft is there.
        kept: The draft holds now.
        failed: A picture or the draft can't be taken, with the error.
    """

    changed = Signal()
    kept = Signal()
    failed = Signal(object)

    def __init__(self, documents: Documents, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._documents, self._jobs = documents, jobs
        self.held = self.draft = DocumentStyle()
        self.accent, self.pick = QLineEdit(), QPushButton()
        self.accent.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.accent.setMaxLength(7)
        self.page = QComboBox()
        for name in _PAGES:
            self.page.addItem(name, name)
        self.logo, self.logo_button = QLabel(), QPushButton()
        self.no_logo = QPushButton()
        self.words = WordsTable(documents, tongue)
        self.keep, self.leave = QPushButton(), QPushButton()
        self.keep.setObjectName("primary")
        self._labels = [QLabel() for _ in range(3)]
        self._connect()
        self._arrange()
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def is_changed(self) -> bool:
        """Whether the draft is another than what holds."""
        return self.draft != self.held

    def show_style(self, style: DocumentStyle) -> None:
        """Show the style that holds, and drop the draft."""
        self.held = self.draft = style
        self._show()
        self.changed.emit()

    def take_logo(self, logo: bytes) -> None:
        """Put another picture at the head; b"" for none."""
        self._try(replace(self.draft, logo=logo))

    def open_logo(self, path: Path) -> None:
        """Try a picture file at the head of the documents."""
        job = self._jobs.start(lambda _progress: self._documents.logo(path))
        job.finished.connect(self.take_logo)
        job.failed.connect(self.failed)

    def _connect(self) -> None:
        self.accent.textEdited.connect(
            lambda text: self._try(replace(self.draft, accent=text.strip()))
        )
        self.pick.clicked.connect(self._ask_colour)
        self.page.activated.connect(
            lambda _row: self._try(
                replace(self.draft, page=str(self.page.currentData()))
            )
        )
        self.logo_button.clicked.connect(self._ask_logo)
        self.no_logo.clicked.connect(lambda: self.take_logo(b""))
        self.words.changed.connect(
            lambda texts: self._try(replace(self.draft, texts=texts))
        )
        self.keep.clicked.connect(self.keep_draft)
        self.leave.clicked.connect(lambda: self.show_style(self.held))

    def keep_draft(self) -> None:
        """Have the draft hold from now on."""
        draft = self.draft
        job = self._jobs.start(lambda _progress: self._documents.set_style(draft))
        job.finished.connect(lambda _nothing: self._take_kept(draft))
        job.failed.connect(self.failed)

    def _take_kept(self, draft: DocumentStyle) -> None:
        self.show_style(draft)
        self.kept.emit()

    def _ask_logo(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Logo of the organisation"),
            "",
            self.tr("Picture (*.png *.jpg *.jpeg)"),
        )
        if path:
            self.open_logo(Path(path))

    def _try(self, draft: DocumentStyle) -> None:
        self.draft = draft
        self._show_look()
        self.changed.emit()

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(f"#{self.draft.accent or '0b5a60'}"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(
            lambda colour: self._try(
                replace(self.draft, accent=colour.name().removeprefix("#"))
            )
        )
        dialog.open()

    def _show(self) -> None:
        self._show_look()
        self.words.show_texts(self.draft.texts)

    def _show_look(self) -> None:
        draft = self.draft
        if self.accent.text().strip() != draft.accent:
            self.accent.setText(draft.accent)
        swatch = QPixmap(_SWATCH, _SWATCH)
        colour = QColor(f"#{(draft.accent or '0b5a60').removeprefix('#')}")
        swatch.fill(colour if colour.isValid() else Qt.GlobalColor.transparent)
        self.pick.setIcon(QIcon(swatch))
        self.page.setCurrentIndex(self.page.findData(draft.page))
        picture = QPixmap()
        if draft.logo:
            picture.loadFromData(draft.logo)
            picture = picture.scaledToHeight(
                _LOGO_HEIGHT, Qt.TransformationMode.SmoothTransformation
            )
        self.logo.setPixmap(picture)
        self.logo.setVisible(bool(draft.logo))
        self.no_logo.setEnabled(bool(draft.logo))
        self.keep.setEnabled(self.is_changed)
        self.leave.setEnabled(self.is_changed)

    def _arrange(self) -> None:
        accent, logo, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        accent.addWidget(self.accent, 1)
        accent.addWidget(self.pick)
        for widget in (self.logo, self.logo_button, self.no_logo):
            logo.addWidget(widget)
        logo.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self._labels[0], accent)
        form.addRow(self._labels[1], self.page)
        form.addRow(self._labels[2], logo)
        buddies = (self.accent, self.page, self.logo_button)
        for label, buddy in zip(self._labels, buddies, strict=True):
            label.setBuddy(buddy)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.words, 1)
        column.addLayout(buttons)

    def _retranslate(self) -> None:
        texts = (self.tr("&Colour"), self.tr("&Paper"), self.tr("Lo&go"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.accent.setAccessibleName(texts[0].replace("&", ""))
        self.accent.setPlaceholderText(self.tr("The program's own"))
        self.pick.setText(self.tr("Choose …"))
        self.pick.setAccessibleName(self.tr("Choose the colour"))
        self.logo_button.setText(self.tr("Picture …"))
        self.no_logo.setText(self.tr("None"))
        self.keep.setText(self.tr("Keep"))
        self.leave.setText(self.tr("Drop"))
        self._show()
