"""How does the operator take the members shown out of the window?"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QPushButton

from app import formats
from app.bootstrap import Office
from app.engine.columns import IntColumn
from app.progress import Progress
from app.records.member_table import MemberRow
from app.services.member_export import ShownMembers
from app.services.table_export import clipboard_text
from app.views.kit.icons import beside_icon, icon
from app.views.kit.jobs import Jobs
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.members.table import MemberTable
from app.views.members.view import MemberView
from app.views.members.words import MemberWords

_ROWS_AT_ONCE = 500
_MOST_COPIED = 20_000


class MemberExport(QObject):
    """Copies the rows chosen and writes the rows shown, in the columns shown."""

    def __init__(
        self,
        office: Office,
        view: MemberView,
        words: MemberWords,
        jobs: Jobs,
        tongue: Tongue,
        screen: Screen,
    ) -> None:
        super().__init__(screen)
        self._members, self._export = office.member_list, office.member_export
        self._folder = office.file.path.parent
        self._view, self._words, self._screen = view, words, screen
        self._jobs, self._tongue = jobs, tongue
        self.copy = QAction(icon("copy"), "", self)
        self.copy.setObjectName("copy_members")
        self.copy.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy.triggered.connect(self.copy_rows)
        self.export = QAction(icon("export"), "", self)
        self.export.setObjectName("export_members")
        self.export.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.export.triggered.connect(self._ask_file)
        screen.addActions([self.copy, self.export])
        button = QPushButton(self.export.icon(), "")
        button.clicked.connect(self.export.trigger)
        self.buttons = [button]
        tongue.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def _table(self) -> MemberTable:
        table = self._view.model()
        assert isinstance(table, MemberTable)
        return table

    def copy_rows(self) -> None:
        """Copy the rows chosen, or all that are shown, as they are read."""
        rows = self._view.chosen_rows()
        keys = self._table.keys
        chosen = keys[rows] if len(rows) > 1 else keys
        chosen = chosen[:_MOST_COPIED]
        columns = self._view.shown_columns
        header = [self._words.title(name) for name in columns]

        def work(_progress: Progress) -> str:
            cells = (
                [self._words.value(name, row.values[name]) for name in columns]
                for row in self._rows(columns, chosen)
            )
            return clipboard_text(header, cells)

        text = self.tr("{count} rows are copied").format(
            count=formats.count(len(chosen), self._tongue.language)
        )
        job = self._jobs.start(work)
        job.finished.connect(lambda copied: self._put(str(copied), text))
        job.failed.connect(self._screen.failed)

    def write(self, path: Path) -> None:
        """Write the rows shown to a CSV or XLSX file."""
        columns = self._view.shown_columns
        shown = ShownMembers(
            title=self.tr("Members"),
            columns=columns,
            header=[self._words.title(name) for name in columns],
            keys=self._table.keys,
            names=self._words.names,
            language=self._tongue.language,
        )
        told = self.tr("{count} members are in {file}").format(
            count=formats.count(len(shown.keys), self._tongue.language),
            file=f"\u2068{path}\u2069",
        )
        write = partial(self._export.write, path, shown)
        job = self._jobs.start(partial(self._jobs.apart, write))
        self._screen.started.emit(job, self.tr("Writing the members shown"))
        job.finished.connect(lambda _nothing: self._screen.told.emit(told))
        job.failed.connect(self._screen.failed)

    def _put(self, copied: str, told: str) -> None:
        QGuiApplication.clipboard().setText(copied)
        self._screen.told.emit(told)

    def _ask_file(self) -> None:
        path, kind = QFileDialog.getSaveFileName(
            self._screen,
            self.tr("Export the members shown"),
            str(self._folder / "members.xlsx"),
            f"{self.tr('Spreadsheet (*.xlsx)')};;{self.tr('Table (*.csv)')}",
        )
        if path:
            wanted = Path(path)
            suffix = ".csv" if "csv" in kind else ".xlsx"
            self.write(wanted if wanted.suffix else wanted.with_suffix(suffix))

    def _rows(self, columns: Sequence[str], keys: IntColumn) -> Iterator[MemberRow]:
        for start in range(0, len(keys), _ROWS_AT_ONCE):
            some: list[int] = keys[start : start + _ROWS_AT_ONCE].tolist()
            yield from self._members.rows(columns, some)

    def _retranslate(self) -> None:
        self.copy.setText(self.tr("Copy"))
        self.export.setText(self.tr("Export …"))
        for button in self.buttons:
            button.setText(beside_icon(self.export.text()))
