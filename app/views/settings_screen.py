"""How does the operator choose the language, the look and the size of the window?"""

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout

from app import formats
from app.formats import Language
from app.views.screen import Screen
from app.views.theme import SCALES, Dress, theme
from app.views.tongue import OWN_NAMES, Tongue

_BASIS_POINTS = 100
_LEAST_WIDTH = 260


class SettingsScreen(Screen):
    """Choices that hold at once and are remembered."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.language, self.dress, self.scale = QComboBox(), QComboBox(), QComboBox()
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language)
        for dress in Dress:
            self.dress.addItem("", dress)
        for scale in SCALES:
            self.scale.addItem("", scale)
        self._labels = {box: QLabel() for box in self._boxes}
        self.look = QLabel()
        self.look.setObjectName("heading")
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(24)
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for box, label in self._labels.items():
            label.setBuddy(box)
            box.setMinimumWidth(_LEAST_WIDTH)
            form.addRow(label, box)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.look)
        column.addLayout(form)
        column.addStretch(1)
        self._show()
        self.language.activated.connect(self._speak)
        for box in (self.dress, self.scale):
            box.activated.connect(self._wear)
        tongue.changed.connect(self._retranslate)
        theme().changed.connect(self._show)
        self._retranslate()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.language, self.dress, self.scale)

    def _speak(self, _row: int) -> None:
        self._tongue.speak(Language(self.language.currentData()))

    def _wear(self, _row: int) -> None:
        theme().wear(Dress(self.dress.currentData()), int(self.scale.currentData()))

    def _show(self) -> None:
        """Show what holds now."""
        worn = theme()
        held = (self._tongue.language, worn.dress, worn.scale)
        for box, value in zip(self._boxes, held, strict=True):
            box.setCurrentIndex(box.findData(value))

    def _retranslate(self) -> None:
        self.look.setText(self.tr("Language and look"))
        texts = (self.tr("&Language"), self.tr("&Colours"), self.tr("Size of &letters"))
        for (box, label), text in zip(self._labels.items(), texts, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        dresses = (self.tr("As the computer"), self.tr("Light"), self.tr("Dark"))
        for row, text in enumerate(dresses):
            self.dress.setItemText(row, text)
        for row, scale in enumerate(SCALES):
            text = formats.percent(scale * _BASIS_POINTS, self._tongue.language)
            self.scale.setItemText(row, text)
        self._show()
