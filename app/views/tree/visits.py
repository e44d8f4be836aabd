"""Which branches were looked at, and how does one get back to them?"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.downline.view_state import History, Place
from app.views.tree.acts import TreeActions
from app.views.tree.map_widget import MapWidget


class Visits(QObject):
    """The places that were looked at; one leads back exactly to each.

    Signals:
        going: Another place is to be shown.
    """

    going = Signal(object)

    def __init__(
        self, acts: TreeActions, shown_map: MapWidget, selected: Callable[[], int]
    ) -> None:
        """Begin at everybody.

        Args:
            acts: Back and Forward are allowed when there is somewhere to go.
            shown_map: Knows which part is in sight.
            selected: Gives the key of the selected member.
        """
        super().__init__(acts)
        self._acts, self._map, self._selected = acts, shown_map, selected
        self._history = History()
        self._allow()

    @property
    def place(self) -> Place:
        """What is looked at now."""
        zoom, origin = self._map.zoom, self._map.origin
        return Place(self._history.now.top, self._selected(), zoom, origin)

    def hoist(self, top: int) -> None:
        """Go to the branch of a member by key, 0 for everybody."""
        self._history.amend(self.place)
        self._history.visit(Place(top=top, selected=self._selected()))
        self._go()

    def back(self) -> None:
        """Return to the place before."""
        self._history.amend(self.place)
        self._history.back()
        self._go()

    def forward(self) -> None:
        """Go to the place that one came back from."""
        self._history.amend(self.place)
        self._history.forward()
        self._go()

    def begin(self, place: Place) -> None:
        """Begin at a place that was remembered."""
        self._history.amend(place)

    def _go(self) -> None:
        self.going.emit(self._history.now)
        self._allow()

    def _allow(self) -> None:
        self._acts["back"].setEnabled(self._history.can_go_back)
        self._acts["forward"].setEnabled(self._history.can_go_forward)
