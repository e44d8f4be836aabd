"""What does the window expect of each of its screens?"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.services.explaining import Question
from app.views.kit.tongue import Tongue
from app.views.kit.why_act import WhyAct


class Screen(QWidget):
    """One place of the window; it asks its services and tells what happened.

    The window shows the title above it. Every named action that the screen adds to
    itself with `addAction` is found in the command palette while it is shown.

    Signals:
        failed: A job failed, with its error.
        started: A job began, with a text of what it does, for the work line.
        told: Something was done, as a text.
        changed: The books have changed; other screens read anew.
        undoable: What has just changed them can be taken back, as an `Undo`.
        member_wanted: The card of a member is wanted, by its code.
        place_wanted: Another screen is wanted, by its name, and what to show there.
    """

    failed = Signal(object)
    started = Signal(object, str)
    told = Signal(str)
    changed = Signal()
    undoable = Signal(object)
    member_wanted = Signal(str)
    place_wanted = Signal(str, object)

    def refresh(self) -> None:
        """Read anew what is shown; called when the books have changed."""

    def show_place(self, place: object) -> None:
        """Show something particular, as `place_wanted` of another screen asked."""

    def start_search(self) -> bool:
        """Put the cursor where one searches; return whether there is such a line."""
        return False

    def stop(self) -> None:
        """End what still runs, before the organisation is closed."""

    def state(self) -> QByteArray:
        """Return how the screen is arranged, to be remembered."""
        return QByteArray()

    def restore(self, state: QByteArray) -> None:
        """Arrange the screen as it was."""

    def explained(
        self,
        view: QAbstractItemView,
        tongue: Tongue,
        question: Callable[[QModelIndex], Question | None],
    ) -> WhyAct:
        """Let the figures of a table be asked about."""
        act = WhyAct(view, tongue, question)
        act.wanted.connect(self.want_explained)
        return act

    def want_explained(self, question: object) -> None:
        """Ask for the answer to a question."""
        self.place_wanted.emit("explain", question)
