"""How does the operator get a file to fill in, with the columns in place?"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from app.formats import Language
from app.services.imports.intake import Imports
from app.views.kit.jobs import Jobs
from app.views.kit.tongue import Tongue
from app.views.words.files import kind_text, spoken_columns

_SEPARATORS = {Language.EN: ","}
"""Of spreadsheets, by language; elsewhere it is the semicolon."""


class EmptyForms(QPushButton):
    """A button with a list of the kinds of file, each of which gives an empty one.

    Signals:
        told: A form was written, as a text.
        failed: It could not be written, with the error.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, imports: Imports, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._imports, self._jobs, self._tongue = imports, jobs, tongue
        self.setMenu(QMenu(self))
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    def write(self, kind: str, path: Path) -> None:
        """Write an empty form."""
        required, optional = self._imports.columns(kind)
        spoken = spoken_columns((*required, *optional))
        separator = _SEPARATORS.get(self._tongue.language, ";")
        job = self._jobs.start(
            lambda _progress: self._imports.write_form(kind, path, spoken, separator)
        )
        text = self.tr("The empty form is in {file}").format(file=f"\u2068{path}\u2069")
        job.finished.connect(lambda _nothing: self.told.emit(text))
        job.failed.connect(self.failed)

    def _ask(self, kind: str, _is_checked: bool = False) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the empty form"),
            f"{kind_text(kind)}.csv",
            self.tr("Table (*.csv)"),
        )
        if path:
            self.write(kind, Path(path))

    def _retranslate(self) -> None:
        self.setText(self.tr("Empty form"))
        self.menu().clear()
        for kind in self._imports.kinds:
            if self._imports.has_form(kind):
                act = self.menu().addAction(f"{kind_text(kind)} …")
                act.setObjectName(f"form_{kind}")
                act.triggered.connect(partial(self._ask, kind))
