"""Who was found by a search or gathers around a hub, and which of them is looked at?"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.downline.search import NOBODY, Hits, hits_by_leg, search
from app.downline.snapshot import Hub
from app.views.kit.reader import tell_reader
from app.views.tree.controls import Controls
from app.views.tree.hubs import hub_text
from app.views.tree.map_widget import MapWidget
from app.views.tree.preparing import Prepared
from app.views.tree.status import legs_text, words
from app.views.tree.texts import Texts


class Finding(QObject):
    """The hits of a search: marked on the map, counted, stepped through.

    The members of a hub are hits as well.

    Signals:
        chosen: A hit is to be selected, by row.
        gathered: Another hub is to be drawn with its members, or none any more.
    """

    chosen = Signal(int)
    gathered = Signal()

    def __init__(
        self, controls: Controls, shown_map: MapWidget, selected: Callable[[], int]
    ) -> None:
        """Begin with nobody found.

        Args:
            controls: Where one types and chooses.
            shown_map: Where hits are marked.
            selected: Gives the row of the selected member.
        """
        super().__init__(controls)
        self._controls, self._map, self._selected = controls, shown_map, selected
        self.hits: Hits = NOBODY
        self.legs: list[tuple[int, int]] = []
        self.hub: Hub | None = None
        self._prepared: Prepared | None = None

    def look_for(self, prepared: Prepared, text: str) -> None:
        """Mark whoever a text finds, and choose the first after the selected one."""
        self.hits = search(prepared.shown, text, words(), prepared.comparison)
        had_hub, self.hub = self.hub is not None, None
        self.mark(prepared)
        if had_hub:
            self.gathered.emit()
        self._go_to_first()

    def gather(self, code: str) -> None:
        """Mark the members of a hub instead, and choose the first of them."""
        if self._prepared is None:
            return
        self._controls.search.clear()
        self.hub = self._prepared.shown.hub(code)
        self.hits = NOBODY if self.hub is None else Hits(self.hub.rows)
        self.gathered.emit()
        self._go_to_first()

    def _go_to_first(self) -> None:
        """Choose the first hit; whoever is one already is brought into sight."""
        self._map.update()
        if self.hits.number_of(self._selected()):
            self.chosen.emit(self._selected())
        else:
            self.step(1)

    def mark(self, prepared: Prepared) -> None:
        """Mark the hits on the map, and how many are in each leg of what it shows."""
        self._prepared = prepared
        index, top = prepared.shown.index, prepared.scene.top
        self.legs = hits_by_leg(self.hits, index, top)
        self._map.overlays.show_hits(self.hits.rows, self.legs)

    def look_again(self, prepared: Prepared) -> None:
        """Look for the same in another month."""
        self.hits, self._prepared = NOBODY, prepared
        text = self._controls.search.text()
        if self.hub is not None:
            self.gather(self.hub.code)
        elif text.strip():
            self.look_for(prepared, text)

    def step(self, by: int) -> None:
        """Choose the next hit (1), or the one before (-1)."""
        if len(self.hits):
            hits, selected = self.hits, self._selected()
            row = hits.after(selected) if by > 0 else hits.before(selected)
            self.chosen.emit(row)

    def show(self, texts: Texts) -> None:
        """Say how many were found, and which of them is selected."""
        hub = self.hub
        self._map.overlays.hub = "" if hub is None else hub_text(texts, hub)
        self._controls.show_hub(texts, hub)
        self._controls.show_found(texts, self.hits, self._selected())
        self._controls.found.setToolTip(legs_text(texts, self.legs))
        tell_reader(self._controls.search, legs_text(texts, self.legs))
