"""How do the chosen documents get onto paper or into files, and what came of it?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from app.bootstrap import Office
from app.progress import Progress, unreported
from app.services.paper_choice import Choice
from app.services.paper_prints import StatementOutcome
from app.views.documents.form import WantedDocuments
from app.views.documents.paper_printer import PaperPrinter
from app.views.documents.print_preview import PREVIEWED, preview_images
from app.views.kit.jobs import Jobs
from app.views.kit.one_work import OneWork


@dataclass(frozen=True)
class FirstPages:
    """What a print preview shows.

    Attributes:
        printer: On whose paper.
        images: The first pages.
        is_part: Whether there are more.
    """

    printer: QPrinter
    images: Sequence[QImage]
    is_part: bool


class DocumentWork(OneWork):
    """Prints and saves, one piece of work at a time.

    Signals, besides those of every work:
        printed: With the number of pages and a `StatementOutcome`.
        saved: With the folder and a `StatementOutcome`.
        previewed: With `FirstPages`.
    """

    printed = Signal(int, object)
    saved = Signal(object, object)
    previewed = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, parent: QObject) -> None:
        super().__init__(jobs, parent)
        self._office = office

    def print(self, wanted: WantedDocuments, printer: QPrinter) -> None:
        """Print all that is wanted."""

        def work(progress: Progress) -> tuple[int, StatementOutcome]:
            choice = full_choice(self._office, wanted)
            with PaperPrinter(printer) as paper:
                outcome = self._office.statements.hand_out(
                    wanted.period, choice, paper.take, progress
                )
            return paper.pages, outcome

        self.start(work, self.tr("Printing"), lambda done: self.printed.emit(*done))

    def save(
        self, wanted: WantedDocuments, folder: Path, names: str, *, merged: bool
    ) -> None:
        """Write all that is wanted into a folder."""

        def work(progress: Progress) -> StatementOutcome:
            choice = replace(full_choice(self._office, wanted), names=names)
            write = self._office.statements.write
            return self._jobs.apart(
                partial(write, wanted.period, folder, choice, merged=merged), progress
            )

        done = partial(self.saved.emit, folder)
        self.start(work, self.tr("Writing documents"), done)

    def preview(self, wanted: WantedDocuments, printer: QPrinter) -> None:
        """Draw the first pages of what is wanted."""

        def work(progress: Progress) -> FirstPages:
            choice = full_choice(self._office, wanted)
            images: list[QImage] = []
            place, count = 0, 1
            while place < count and len(images) < PREVIEWED:
                progress("", 0, 0)
                draw = partial(
                    self._office.statements.shown, wanted.period, choice, place
                )
                shown = self._jobs.apart(partial(unreported, draw), progress)
                images += preview_images(shown.pdf)
                place, count = place + 1, shown.count
            is_part = place < count or len(images) > PREVIEWED
            return FirstPages(printer, images[:PREVIEWED], is_part)

        self.start(work, self.tr("Drawing the pages"), self.previewed.emit)


def full_choice(office: Office, wanted: WantedDocuments) -> Choice:
    """Return what is chosen, with the members that the table shows now."""
    if wanted.table is None:
        return wanted.choice
    keys: list[int] = office.member_list.order(wanted.table).tolist()
    return replace(wanted.choice, among=tuple(keys))
