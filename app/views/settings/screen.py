"""What can be set: the look of the window, and who the organisation is?"""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import formats
from app.bootstrap import Office
from app.formats import Language
from app.progress import Progress
from app.views.kit.asking import Asking
from app.views.kit.flow_layout import flowing
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.least import keep_least
from app.views.kit.said import Said
from app.views.kit.screen import Screen
from app.views.kit.theme import SCALES, Dress, theme
from app.views.kit.tongue import OWN_NAMES, Tongue
from app.views.kit.wrapped import wrap
from app.views.settings.details_form import FIELD_WIDTH, LABEL_WIDTH, DetailsForm

_BASIS_POINTS = 100


class SettingsScreen(Screen):
    """Choices that hold at once, and the details of the organisation."""

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self._settings = office.settings
        self._folder = Path()
        self._asking = Asking(jobs, self)
        self._asking.failed.connect(self.failed)
        self.language, self.dress, self.scale = QComboBox(), QComboBox(), QComboBox()
        self.motion = QComboBox()
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language)
        for dress in Dress:
            self.dress.addItem("", dress)
        for scale in SCALES:
            self.scale.addItem("", scale)
        for is_still in (False, True):
            self.motion.addItem("", is_still)
        self._labels = {box: QLabel() for box in self._boxes}
        self.look, self.copies, self.copies_text = QLabel(), QLabel(), QLabel()
        wrap(self.copies_text)
        self.away = Said()
        self.open_folder = QPushButton(icon("open"), "")
        self.choose_folder, self.usual_folder = QPushButton(), QPushButton()
        self.open_folder.clicked.connect(self._open_folder)
        self.choose_folder.clicked.connect(self._ask_folder)
        self.usual_folder.clicked.connect(lambda: self.keep_copies_in(None))
        self.details = DetailsForm(office.settings, jobs, tongue)
        self.details.failed.connect(self.failed)
        self.details.told.connect(self.told)
        self.details.saved.connect(self.changed)
        self.details.undoable.connect(self.undoable)
        self._arrange()
        self._show()
        self.language.activated.connect(self._speak)
        for box in (self.dress, self.scale):
            box.activated.connect(self._wear)
        self.motion.activated.connect(self._move)
        tongue.changed.connect(self._retranslate)
        tongue.changed.connect(self._read_folder)
        theme().changed.connect(self._show)
        self._retranslate()
        self._read_folder()

    @override
    def refresh(self) -> None:
        self.details.read()
        self._read_folder()

    @override
    def stop(self) -> None:
        self.details.stop()
        self._asking.close()

    def keep_copies_in(self, folder: Path | None) -> None:
        """Have copies kept in a folder from now on; None: beside the organisation."""
        self._asking.ask(
            lambda _progress: self._settings.choose_backup_folder(folder),
            self._take_choice,
        )

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where shall copies be kept?"), str(self._folder.parent)
        )
        if chosen:
            self.keep_copies_in(Path(chosen))

    def _read_folder(self) -> None:
        def read(_progress: Progress) -> tuple[Path, bool, bool]:
            folder = self._settings.backup_folder
            return folder, folder.is_dir(), self._settings.has_chosen_folder

        self._asking.ask(read, self._take_folder)

    def _take_folder(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self._folder, is_there, is_chosen = answer
        self.open_folder.setEnabled(is_there)
        self.usual_folder.setEnabled(is_chosen)
        is_away = is_chosen and not is_there
        self.away.say(
            self.tr(
                "This folder can't be reached now. Until it can, or another one is "
                "chosen, no import and no close is made."
            )
            if is_away
            else "",
            "problem",
        )
        self._retranslate()

    def _take_choice(self, answer: object) -> None:
        assert isinstance(answer, Path)
        text = self.tr("Copies are kept in {folder} from now on.")
        self.told.emit(text.format(folder=f"\u2068{answer}\u2069"))
        self._read_folder()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(24)
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for box, label in self._labels.items():
            label.setBuddy(box)
            keep_least(box, width=FIELD_WIDTH)
            keep_least(label, width=LABEL_WIDTH)
            form.addRow(label, box)
        for heading in (self.look, self.copies):
            heading.setObjectName("heading")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.look)
        column.addLayout(form)
        column.addSpacing(10)
        column.addWidget(self.details)
        column.addSpacing(10)
        column.addWidget(self.copies)
        column.addWidget(self.copies_text)
        column.addWidget(self.away)
        column.addWidget(
            flowing(self.choose_folder, self.usual_folder, self.open_folder)
        )
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.language, self.dress, self.scale, self.motion)

    def _speak(self, _row: int) -> None:
        self._tongue.speak(Language(self.language.currentData()))

    def _wear(self, _row: int) -> None:
        theme().wear(Dress(self.dress.currentData()), int(self.scale.currentData()))

    def _move(self, _row: int) -> None:
        theme().hold_still(bool(self.motion.currentData()))

    def _show(self) -> None:
        """Show what holds now."""
        worn = theme()
        held = (self._tongue.language, worn.dress, worn.scale, worn.is_still)
        for box, value in zip(self._boxes, held, strict=True):
            box.setCurrentIndex(box.findData(value))

    def _retranslate(self) -> None:
        self.look.setText(self.tr("Language and look"))
        self.copies.setText(self.tr("Copies made by themselves"))
        self.copies_text.setText(
            self.tr(
                "Before every import, close and change of the program a copy is kept "
                "in {folder}. A copy elsewhere is made with Back up in the menu."
            ).format(folder=f"\u2068{self._folder}\u2069")
        )
        self.open_folder.setText(beside_icon(self.tr("Open the folder")))
        self.choose_folder.setText(self.tr("Choose a folder …"))
        self.usual_folder.setText(self.tr("Beside the organisation"))
        texts = (
            self.tr("&Language"),
            self.tr("&Colours"),
            self.tr("Size of &letters"),
            self.tr("&Motion"),
        )
        for (box, label), text in zip(self._labels.items(), texts, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        dresses = (self.tr("As the computer"), self.tr("Light"), self.tr("Dark"))
        for row, text in enumerate(dresses):
            self.dress.setItemText(row, text)
        for row, text in enumerate(
            (self.tr("As the computer"), self.tr("None: all changes at once"))
        ):
            self.motion.setItemText(row, text)
        for row, scale in enumerate(SCALES):
            text = formats.percent(scale * _BASIS_POINTS, self._tongue.language)
            self.scale.setItemText(row, text)
        self._show()
