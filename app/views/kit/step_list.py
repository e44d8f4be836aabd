"""Which step of a longer work is on, which are done, and which come later?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from app import formats
from app.views.kit.icons import icon
from app.views.kit.side_list import SideList
from app.views.kit.tongue import Tongue

_WIDTH, _ROW_HEIGHT = 200, 40


class StepList(SideList):
    """The steps from top to bottom; those reached can be gone back to."""

    chosen = Signal(int)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__(_WIDTH, _ROW_HEIGHT)
        self._tongue = tongue
        self.currentRowChanged.connect(self._choose)

    def show_steps(self, texts: Sequence[str], reached: Sequence[bool]) -> None:
        """Show the steps.

        Args:
            texts: What each is called.
            reached: Whether each can be gone to.
        """
        numbered = (
            f"{formats.count(number, self._tongue.language)}.  {text}"
            for number, text in enumerate(texts, 1)
        )
        self.show_texts(list(numbered))
        for row, is_reached in enumerate(reached):
            if not is_reached:
                self.item(row).setFlags(Qt.ItemFlag.NoItemFlags)

    def show_done(self, done: Sequence[bool]) -> None:
        """Mark the steps that are done."""
        for row, is_done in enumerate(done):
            item = self.item(row)
            if is_done:
                item.setIcon(icon("done", "accent"))
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    self.tr("{step}, done").format(step=item.text()),
                )

    def show_current(self, row: int) -> None:
        """Mark the step that is on, telling nobody."""
        self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)
