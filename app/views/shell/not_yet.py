"""What does a place lack that it has nothing to show yet, and what comes first?"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dashboards import Overview
from app.views.kit.empty_note import EmptyNote, Offer


class Need(StrEnum):
    """What must be in the books before a place has something to show."""

    NOTHING = "nothing"
    MEMBERS = "members"
    CLOSED_MONTH = "closed_month"


class NotYet(QWidget):
    """Stands in for a place that has nothing to show, and leads to what comes first."""

    def __init__(self, go: Callable[[str], object]) -> None:
        super().__init__()
        self._go = go
        self.note = EmptyNote()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 16)
        column.addWidget(self.note)

    def stands_in(self, need: Need, overview: Overview) -> bool:
        """Say what comes first, unless what the place needs is there."""
        if need is Need.NOTHING:
            return False
        if not overview.has_members:
            self._say_import()
            return True
        if need is Need.CLOSED_MONTH and overview.closed_through is None:
            self._say_close()
            return True
        return False

    def _say_import(self) -> None:
        text = self.tr(
            "There are no members yet. Import a file of members first: the Import "
            "place shows which columns it needs."
        )
        title = self.tr("Import a file")
        self.note.say(text, [Offer("import", title, lambda: self._go("import"))])

    def _say_close(self) -> None:
        text = self.tr(
            "No month is closed yet. This place shows what comes of closed months."
        )
        title = QCoreApplication.translate("Places", "Close month")
        self.note.say(text, [Offer("close", title, lambda: self._go("close"))])
