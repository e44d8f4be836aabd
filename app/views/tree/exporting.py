"""How does an export of the tree go on beside the window?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app import formats
from app.engine.columns import NO_ROW
from app.views.kit.jobs import Jobs
from app.views.kit.printing import print_dialog
from app.views.tree.branch import Branch
from app.views.tree.card_paint import CardPainter
from app.views.tree.export import Sheet, drawing_of, member_rows, paint_pages, write_pdf
from app.views.tree.export_dialog import ExportDialog, ExportWish, Format, Part
from app.views.tree.map_export import MapSheet
from app.views.tree.map_widget import MapWidget
from app.views.tree.member_table import write_csv
from app.views.tree.paper import (
    paint_page,
    usual_printer,
    write_page,
    write_png,
    write_svg,
)
from app.views.tree.preparing import Prepared
from app.views.tree.texts import Texts, mode_text

_PAGE_SHAPE = 0.6
"""Height of the map on a page, for its width."""


class Exporting(QObject):
    """Asks what to export and writes it.

    Signals:
        started: A job began, with a text of what it does.
        told: A file was written, as a text.
        failed: It could not be written.
    """

    started = Signal(object, str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, branch: Branch, shown_map: MapWidget, jobs: Jobs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._branch, self._map, self._jobs = branch, shown_map, jobs
        self._window = parent
        self.asked: QPrintDialog | None = None

    def ask(self, prepared: Prepared, texts: Texts) -> ExportDialog:
        """Ask what to export; the answer is carried out."""
        top = prepared.scene.top
        name = texts.code(top) if top != NO_ROW else prepared.shown.organisation
        dialog = ExportDialog(name, self._window)
        dialog.wished.connect(partial(self.export, prepared, texts))
        dialog.open()
        return dialog

    def export(self, prepared: Prepared, texts: Texts, wish: ExportWish) -> None:
        """Write what is wished."""
        paper = Texts(texts.snapshot, texts.language, hides_names=wish.hides_names)
        header = self.header(prepared, paper)
        if wish.part is Part.MAP:
            is_page = wish.format in {Format.PDF, Format.PAPER}
            shown = self._map_sheet(paper, header, is_page=is_page)
            if wish.format is Format.PAPER:
                self._print(header, lambda on: paint_page(on, shown.drawing))
            else:
                self._start(wish, self._map_work(wish, shown))
            return
        levels = wish.levels if wish.part is Part.DEPTH else 0
        layout = self._branch.layout_for(levels)
        look = self._branch.paper_look(paper)
        if layout is None or look is None:
            return
        text = self.tr("page {page} of {pages}")
        sheet = Sheet(layout, CardPainter(look), header, text)
        if wish.format is Format.PAPER:
            self._print(header, lambda on: paint_pages(on, sheet))
        else:
            self._start(wish, self._board_work(wish, sheet))

    def _print(self, title: str, paint: Callable[[QPrinter], object]) -> None:
        """Ask which printer, and print."""
        printer = usual_printer(title)
        self.asked = print_dialog(printer, self.tr("Print the tree"), self._window)
        self.asked.accepted.connect(lambda: self._print_on(printer, paint))
        QDialog.open(self.asked)

    def _print_on(self, printer: QPrinter, paint: Callable[[QPrinter], object]) -> None:
        job = self._jobs.start(lambda _: paint(printer))
        self.started.emit(job, self.tr("Printing the tree …"))
        job.failed.connect(self.failed)
        job.finished.connect(lambda _: self.told.emit(self.tr("The tree was printed.")))

    def _map_sheet(self, texts: Texts, header: str, *, is_page: bool) -> MapSheet:
        """Return the part of the map in sight, as it is marked; a page is filled."""
        shown = self._map
        assert shown.scene is not None
        height = round(shown.width() * _PAGE_SHAPE) if is_page else shown.height()
        size = (shown.width(), height)
        return MapSheet(
            scene=shown.scene,
            window=shown.window_of(size),
            size=size,
            texts=texts,
            font=shown.font(),
            header=header,
            selected=shown.overlays.selected,
            sponsor_then=shown.overlays.sponsor_then,
            hits=shown.overlays.hits,
            hub=shown.overlays.hub,
            territories=shown.overlays.territories,
        )

    @staticmethod
    def _map_work(wish: ExportWish, sheet: MapSheet) -> Callable[[], object]:
        if wish.format is Format.CSV:
            return lambda: write_csv(wish.path, sheet.texts, sheet.rows())
        write = {
            Format.PDF: write_page,
            Format.SVG: write_svg,
            Format.PNG: write_png,
        }[wish.format]
        return lambda: write(wish.path, sheet.drawing)

    @staticmethod
    def _board_work(wish: ExportWish, sheet: Sheet) -> Callable[[], object]:
        if wish.format is Format.CSV:
            texts = sheet.painter.look.texts
            return lambda: write_csv(wish.path, texts, member_rows(sheet))
        if wish.format is Format.PDF:
            return lambda: write_pdf(wish.path, sheet)
        write = write_svg if wish.format is Format.SVG else write_png
        return lambda: write(wish.path, drawing_of(sheet))

    def header(self, prepared: Prepared, texts: Texts) -> str:
        """Return what stands above every page: whose, when, which branch and view."""
        shown, top = prepared.shown, prepared.scene.top
        parts = [shown.organisation, formats.month(shown.period, texts.language)]
        if top != NO_ROW:
            name = "" if texts.hides_names else f" {texts.name(top)}"
            parts.append(f"{texts.code(top)}{name}")
        colouring, picked = prepared.scene.colouring, prepared.scene.picked
        only = [entry for entry in colouring.legend if entry.code in picked]
        names = ", ".join(texts.entry(entry, colouring.mode) for entry in only)
        title = mode_text(colouring.mode)
        parts.append(f"{title}: {names}" if names else title)
        if prepared.earlier is not None:
            then = formats.month(prepared.earlier.period, texts.language)
            parts.append(self.tr("compared with {month}").format(month=then))
        if prepared.wanted.is_compressed:
            parts.append(self.tr("compressed"))
        return "  ·  ".join(parts)

    def _start(self, wish: ExportWish, work: Callable[[], object]) -> None:
        job = self._jobs.start(lambda _: work())
        self.started.emit(job, self.tr("Writing {file} …").format(file=wish.path.name))
        job.failed.connect(self.failed)
        job.finished.connect(partial(self._tell, wish))

    def _tell(self, wish: ExportWish, _nothing: object) -> None:
        self.told.emit(self.tr("{file} was written.").format(file=wish.path.name))
