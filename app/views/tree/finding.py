"""Who was found by a search, and which of them is looked at?"""

from PySide6.QtCore import QObject, Signal

from app.downline.search import NOBODY, Hits, hits_by_leg, search
from app.views.kit.reader import tell_reader
from app.views.tree.controls import Controls
from app.views.tree.map_widget import MapWidget
from app.views.tree.preparing import Prepared
from app.views.tree.status import legs_text, words
from app.views.tree.texts import Texts


class Finding(QObject):
    """The hits of a search: marked on the map, counted, stepped through.

    Signals:
        chosen: A hit is to be selected, by row.
    """

    chosen = Signal(int)

    def __init__(self, controls: Controls, shown_map: MapWidget) -> None:
        super().__init__(controls)
        self._controls, self._map = controls, shown_map
        self.hits: Hits = NOBODY
        self.legs: list[tuple[int, int]] = []

    def look_for(self, prepared: Prepared, text: str, selected: int) -> None:
        """Mark whoever a text finds, and choose the first after the selected one."""
        self.hits = search(prepared.shown, text, words(), prepared.comparison)
        self.mark(prepared)
        self._map.update()
        if len(self.hits) and not self.hits.number_of(selected):
            self.step(1, selected)

    def mark(self, prepared: Prepared) -> None:
        """Mark the hits on the map, and how many are in each leg of what it shows."""
        index, top = prepared.shown.index, prepared.scene.top
        self.legs = hits_by_leg(self.hits, index, top)
        self._map.overlays.show_hits(self.hits.rows, self.legs)

    def look_again(self, prepared: Prepared, selected: int) -> None:
        """Look for the same in another month."""
        self.hits = NOBODY
        text = self._controls.search.text()
        if text.strip():
            self.look_for(prepared, text, selected)

    def step(self, by: int, selected: int) -> None:
        """Choose the next hit (1), or the one before (-1)."""
        if len(self.hits):
            hits = self.hits
            row = hits.after(selected) if by > 0 else hits.before(selected)
            self.chosen.emit(row)

    def show(self, texts: Texts, selected: int) -> None:
        """Say how many were found, and which of them is selected."""
        self._controls.show_found(texts, self.hits, selected)
        self._controls.found.setToolTip(legs_text(texts, self.legs))
        tell_reader(self._controls.search, legs_text(texts, self.legs))
