"""What must be said to make a new organisation?"""

import re
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.views.kit.least import keep_least
from app.views.kit.wrapped import wrap

SUFFIX = ".parvi"
_WIDTH = 560
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True)
class NewOrganisation:
    """What was said.

    Attributes:
        path: Where its file is made.
        plan: `farhan` or `porukka`.
        name: Its name.
        passphrase: Encrypts the file where given.
    """

    path: Path
    plan: str
    name: str
    passphrase: str | None


class NewOrganisationDialog(QDialog):
    """Asks for plan, name, place and passphrase of a new organisation.

    Signals:
        decided: A `NewOrganisation`.
    """

    decided = Signal(object)

    def __init__(self, folder: Path, plan: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New organisation"))
        self._folder = folder
        self._is_typed = False
        self.plans = {
            "farhan": QRadioButton(
                self.tr("&Farhan: Iran, toman, Jalali months, ranks and bonuses")
            ),
            "porukka": QRadioButton(
                self.tr("&Porukka: Finland, euros, membership fees and commissions")
            ),
        }
        group = QButtonGroup(self)
        for button in self.plans.values():
            group.addButton(button)
        self.plans[plan].setChecked(True)
        self.name, self.path = QLineEdit(), QLineEdit()
        self.encrypt = QCheckBox(self.tr("&Encrypt the file with a passphrase"))
        self.phrase, self.again = QLineEdit(), QLineEdit()
        for line in (self.phrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        wrap(self.wrong)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel)
        self.do = QPushButton(self.tr("Make"))
        self.do.setDefault(True)
        buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._arrange(buttons)
        self.name.textChanged.connect(self._suggest)
        self.path.textEdited.connect(self._note_typed)
        self.encrypt.toggled.connect(self._look)
        for line in (self.name, self.path, self.phrase, self.again):
            line.textChanged.connect(self._look)
        self._suggest()
        self._look()
        self.name.setFocus()

    @property
    def said(self) -> NewOrganisation:
        """What stands in the fields now."""
        plan = next(name for name, one in self.plans.items() if one.isChecked())
        phrase = self.phrase.text() if self.encrypt.isChecked() else None
        path = Path(self.path.text().strip())
        if path.name and path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        return NewOrganisation(path, plan, self.name.text().strip(), phrase)

    @override
    def accept(self) -> None:
        self.decided.emit(self.said)
        super().accept()

    def _arrange(self, buttons: QDialogButtonBox) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        plans = QVBoxLayout()
        for button in self.plans.values():
            plans.addWidget(button)
        form.addRow(QLabel(self.tr("Plan")), plans)
        form.addRow(self.tr("&Name"), self.name)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.path, 1)
        choose = QPushButton(self.tr("Choose …"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        place.addWidget(choose)
        label = QLabel(self.tr("Fi&le"))
        label.setBuddy(self.path)
        form.addRow(label, place)
        form.addRow("", self.encrypt)
        self._phrase_label = QLabel(self.tr("P&assphrase"))
        self._again_label = QLabel(self.tr("A&gain"))
        for label, line in (
            (self._phrase_label, self.phrase),
            (self._again_label, self.again),
        ):
            label.setBuddy(line)
            form.addRow(label, line)
        note = QLabel(
            self.tr(
                "Nobody can open an encrypted file without its passphrase, not even "
                "the makers of this program. Keep it where you will find it."
            )
        )
        note.setObjectName("muted")
        wrap(note)
        self._note = note
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self.wrong)
        column.addWidget(buttons)
        keep_least(self, width=_WIDTH)

    def _note_typed(self) -> None:
        self._is_typed = True

    def _suggest(self) -> None:
        """Name the file after the organisation, until another name is typed."""
        if not self._is_typed:
            stem = _NOT_IN_NAMES.sub(" ", self.name.text()).strip() or "books"
            path = self._folder / f"{stem}{SUFFIX}"
            tries = count(2)
            while path.exists():
                path = self._folder / f"{stem} {next(tries)}{SUFFIX}"
            self.path.setText(str(path))

    def _choose(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("New organisation"),
            self.path.text(),
            self.tr("Organisation (*.parvi)"),
        )
        if path:
            self._is_typed = True
            self.path.setText(path)

    def _look(self) -> None:
        """Say what is missing, and allow what is complete."""
        is_encrypted = self.encrypt.isChecked()
        for widget in (
            self._phrase_label,
            self.phrase,
            self._again_label,
            self.again,
            self._note,
        ):
            widget.setVisible(is_encrypted)
        problem = self._problem()
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        said = self.said
        phrase_fits = not is_encrypted or (
            bool(self.phrase.text()) and self.phrase.text() == self.again.text()
        )
        self.do.setEnabled(bool(said.name) and not problem and phrase_fits)
        self.setMinimumHeight(self.sizeHint().height())

    def _problem(self) -> str:
        if not self.said.path.name:
            return self.tr("The file needs a name.")
        if self.said.path.exists():
            return self.tr("There is a file of this name already: choose another.")
        if not self.said.path.parent.is_dir():
            return self.tr("There is no such folder: choose another.")
        if (
            self.encrypt.isChecked()
            and self.again.text()
            and self.phrase.text() != self.again.text()
        ):
            return self.tr("The two passphrases differ.")
        return ""
