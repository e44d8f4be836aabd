"""Who is the organisation, on its papers and to its bank?"""

from dataclasses import asdict

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.records.organisation import OrganisationDetails
from app.services.settings import Settings
from app.views.kit.asking import Asking
from app.views.kit.jobs import Jobs
from app.views.kit.least import keep_least
from app.views.kit.tongue import Tongue
from app.views.kit.undoing import Undo
from app.views.words.findings import expected_text

FIELD_WIDTH, LABEL_WIDTH = 340, 180
"""Of every form of the settings, whose fields so stand below each other."""
_TITLES = {
    "name": QT_TRANSLATE_NOOP("Details", "Name"),
    "business_id": QT_TRANSLATE_NOOP("Details", "Business id"),
    "vat_id": QT_TRANSLATE_NOOP("Details", "VAT number"),
    "registration_no": QT_TRANSLATE_NOOP("Details", "Registration number"),
    "licence_no": QT_TRANSLATE_NOOP("Details", "Licence number"),
    "street": QT_TRANSLATE_NOOP("Details", "Street"),
    "postcode": QT_TRANSLATE_NOOP("Details", "Postcode"),
    "town": QT_TRANSLATE_NOOP("Details", "Town"),
    "country": QT_TRANSLATE_NOOP("Details", "Country"),
    "iban": QT_TRANSLATE_NOOP("Details", "Bank account"),
    "bic": QT_TRANSLATE_NOOP("Details", "BIC"),
    "email": QT_TRANSLATE_NOOP("Details", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Details", "Phone"),
    "website": QT_TRANSLATE_NOOP("Details", "Website"),
}


class DetailsForm(QWidget):
    """The details of the organisation; what does not fit is said beside the field.

    Signals:
        saved: They are saved.
        undoable: That can be taken back, as an `Undo`.
    """

    failed = Signal(object)
    told = Signal(str)
    saved = Signal()
    undoable = Signal(object)

    def __init__(self, settings: Settings, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._settings, self._jobs, self._tongue = settings, jobs, tongue
        self._before: dict[str, str] = {}
        self._asking = Asking(jobs, self)
        self._asking.failed.connect(self.failed)
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.lines = {name: QLineEdit() for name in settings.fields}
        self.problems = {name: QLabel() for name in settings.fields}
        self._labels = {name: QLabel() for name in settings.fields}
        self.save = QPushButton()
        self.save.setObjectName("primary")
        self.save.clicked.connect(self.store)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(24)
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.heading)
        for name, line in self.lines.items():
            keep_least(line, width=FIELD_WIDTH)
            keep_least(self._labels[name], width=LABEL_WIDTH)
            line.textChanged.connect(self._look)
            self._labels[name].setBuddy(line)
            self.problems[name].setObjectName("wrong")
            self.problems[name].hide()
            form.addRow(self._labels[name], line)
            form.addRow("", self.problems[name])
        form.addRow("", self.save)
        tongue.changed.connect(self._retranslate)
        self._retranslate()
        self.read()

    @property
    def changes(self) -> dict[str, str]:
        """New text by field, of the fields that are no longer as they were."""
        found = {name: line.text().strip() for name, line in self.lines.items()}
        return {
            name: text
            for name, text in found.items()
            if text != self._before.get(name, "")
        }

    def read(self) -> None:
        """Read what stands now; what is typed and not saved stays."""
        self._asking.ask(lambda _progress: self._settings.details(), self._take)

    def store(self) -> None:
        """Save what was changed, all at once."""
        changes, settings = self.changes, self._settings
        before = {name: self._before[name] for name in changes}
        undo = Undo(self.heading.text(), lambda _why: settings.change(before))
        job = self._jobs.start(lambda _progress: settings.change(changes))
        job.finished.connect(lambda details: self._take_saved(details, undo))
        job.failed.connect(self.failed)

    def stop(self) -> None:
        """Take no answer any more."""
        self._asking.stop()

    def _take(self, details: object) -> None:
        assert isinstance(details, OrganisationDetails)
        typed = self.changes if self._before else {}
        self._before = {name: str(asdict(details)[name]) for name in self.lines}
        for name, line in self.lines.items():
            if name not in typed:
                line.setText(self._before[name])
        self._look()

    def _take_saved(self, details: object, undo: Undo) -> None:
        self._before = {}
        self._take(details)
        self.told.emit(self.tr("The details are saved"))
        self.saved.emit()
        self.undoable.emit(undo)

    def _look(self) -> None:
        """Say beside each changed field what does not fit, and allow what fits."""
        changes, is_right = self.changes, True
        for name, label in self.problems.items():
            problem = ""
            if name in changes:
                problem = self._settings.problem(name, changes[name])
            label.setVisible(bool(problem))
            if problem:
                is_right = False
                expected = expected_text(problem, self._tongue.language)
                label.setText(self.tr("expected {expected}").format(expected=expected))
        self.save.setEnabled(is_right and bool(changes))

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("The organisation"))
        self.save.setText(self.tr("Save"))
        for name, label in self._labels.items():
            text = QCoreApplication.translate("Details", str(_TITLES[name]))
            label.setText(text)
            self.lines[name].setAccessibleName(text)
        side = Qt.LayoutDirection.LeftToRight
        for name in ("iban", "bic", "email", "phone", "website", "vat_id"):
            if name in self.lines:
                # Codes run from left to right in every language.
                self.lines[name].setLayoutDirection(side)
        self._look()
