"""How much detail has a picture while it moves, so that it follows the hand?

Two frames in a row that take longer than their time make the next ones coarser, as
long as the picture moves. Once it rests it is painted in full.
"""

from PySide6.QtCore import QObject, QTimer, Signal

_BUDGET = 16.0
"""Milliseconds of a frame at sixty a second."""
_REST = 150
"""Milliseconds without a movement before a picture is painted in full."""
_COARSEST = 8


class Pace(QObject):
    """Watches the frames of one picture.

    Signals:
        rested: A picture that was painted coarsely is to be painted in full.
    """

    rested = Signal()

    def __init__(self, parent: QObject, budget: float = _BUDGET) -> None:
        """Begin with full detail.

        Args:
            parent: The picture.
            budget: Milliseconds that a frame may take.
        """
        super().__init__(parent)
        self.budget = budget
        self._slow, self._coarseness = 0, 1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._rest)

    @property
    def coarseness(self) -> int:
        """How many pixels are painted as one; 1 at rest, and where it is quick."""
        return self._coarseness if self._timer.isActive() else 1

    def moved(self) -> None:
        """Note that the picture moves."""
        self._timer.start()

    def took(self, milliseconds: float) -> None:
        """Note how long a frame took."""
        if not self._timer.isActive():
            return
        self._slow = self._slow + 1 if milliseconds > self.budget else 0
        if self._slow > 1:
            self._slow = 0
            self._coarseness = min(2 * self._coarseness, _COARSEST)

    def forget(self) -> None:
        """Begin anew, as something else is shown."""
        self._slow, self._coarseness = 0, 1

    def _rest(self) -> None:
        if self._coarseness > 1:
            self.rested.emit()
