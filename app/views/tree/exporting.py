"""How does an export of the tree go on beside the window?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import formats
from app.engine.columns import NO_ROW
from app.progress import Progress
from app.views.kit.jobs import Jobs
from app.views.tree.branch import Branch
from app.views.tree.card_paint import CardPainter
from app.views.tree.export import (
    Sheet,
    write_csv,
    write_image,
    write_pdf,
    write_png,
    write_svg,
)
from app.views.tree.export_dialog import ExportDialog, ExportWish, Format, Part
from app.views.tree.map_widget import MapWidget
from app.views.tree.preparing import Prepared
from app.views.tree.texts import Texts, mode_text


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
        if wish.part is Part.MAP:
            image = self._map.grab().toImage()
            self._start(wish, lambda _: write_image(wish.path, image))
            return
        levels = wish.levels if wish.part is Part.DEPTH else 0
        layout = self._branch.layout_for(levels)
        look = self._branch.paper_look(hides_names=wish.hides_names)
        if layout is None or look is None:
            return
        sheet = Sheet(
            layout,
            CardPainter(look),
            self.header(prepared, texts, hides_names=wish.hides_names),
            self.tr("page {page} of {pages}"),
        )
        write = {
            Format.PDF: write_pdf,
            Format.SVG: write_svg,
            Format.PNG: write_png,
            Format.CSV: write_csv,
        }[wish.format]
        self._start(wish, lambda _: write(wish.path, sheet))

    def header(self, prepared: Prepared, texts: Texts, *, hides_names: bool) -> str:
        """Return what stands above every page: whose, when, which branch and view."""
        shown, top = prepared.shown, prepared.scene.top
        parts = [shown.organisation, formats.month(shown.period, texts.language)]
        if top != NO_ROW:
            name = "" if hides_names else f" {texts.name(top)}"
            parts.append(f"{texts.code(top)}{name}")
        parts.append(mode_text(prepared.scene.colouring.mode))
        if prepared.wanted.is_compressed:
            parts.append(self.tr("compressed"))
        return "  ·  ".join(parts)

    def _start(self, wish: ExportWish, work: Callable[[Progress], object]) -> None:
        job = self._jobs.start(work)
        self.started.emit(job, self.tr("Writing {file} …").format(file=wish.path.name))
        job.failed.connect(self.failed)
        job.finished.connect(partial(self._tell, wish))

    def _tell(self, wish: ExportWish, _nothing: object) -> None:
        self.told.emit(self.tr("{file} was written.").format(file=wish.path.name))
