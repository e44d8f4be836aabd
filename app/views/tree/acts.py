"""What can be done in the tree, by which key?"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.downline.snapshot import Plan
from app.views.kit.why_act import KEYS

_KEYS = {
    "tree_back": ("Backspace",),
    "tree_forward": ("Shift+Backspace",),
    "tree_up": ("Alt+Up",),
    "tree_top": ("Home",),
    "tree_hoist": ("Return", "Enter"),
    "tree_fit": ("F",),
    "tree_search": ("/",),
    "tree_next": ("F3",),
    "tree_previous": ("Shift+F3",),
    "tree_fold": ("Space",),
    "tree_path": ("P",),
    "tree_compression": ("C",),
    "tree_generations": ("G",),
    "tree_compare": ("D",),
    "tree_tail": ("T",),
    "tree_next_pane": ("F6",),
    "tree_list": ("L",),
    "tree_more": ("M",),
    "tree_far_end": ("Shift+M",),
    "tree_card": ("Ctrl+Return",),
    "tree_export": ("Ctrl+Shift+E",),
    "tree_source": ("W",),
    "tree_why": (KEYS,),
}
_CHECKABLE = {
    *("tree_path", "tree_compression", "tree_generations", "tree_compare"),
    *("tree_tail", "tree_source"),
}
DEPTHS = 9


class TreeActions(QObject):
    """Every named action of the tree; they hold while its screen has the focus."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self.by_name = {name: self._action(name, keys) for name, keys in _KEYS.items()}
        self.depths = [
            self._action(f"tree_depth_{number}", (str(number),))
            for number in range(1, DEPTHS + 1)
        ]

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[f"tree_{name}"]

    def carry_out(
        self, acts: Mapping[str, Callable[[], object]], unfold: Callable[[int], object]
    ) -> None:
        """Have actions carried out: by name, and unfolding to a depth by number."""
        for name, act in acts.items():
            self[name].triggered.connect(partial(_do, act))
        for levels, action in enumerate(self.depths, 1):
            action.triggered.connect(partial(_do, partial(unfold, levels)))

    def _action(self, name: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(self._screen)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(name in _CHECKABLE)
        self._screen.addAction(action)
        return action

    def offer(self, plan: Plan) -> None:
        """Offer only what a plan has."""
        for name in ("compression", "generations"):
            self[name].setVisible(plan.has_ranks)

    def retranslate(self) -> None:
        """Say every action in the language of the window."""
        tr = self.tr
        texts = {
            "back": tr("Back in the tree"),
            "forward": tr("Forward in the tree"),
            "up": tr("One level up"),
            "top": tr("Whole company"),
            "hoist": tr("Show this branch alone"),
            "fit": tr("Fit the map"),
            "search": tr("Search in the tree"),
            "next": tr("Next hit"),
            "previous": tr("Previous hit"),
            "fold": tr("Fold or unfold"),
            "path": tr("Only the path to the selection"),
            "compression": tr("Compression"),
            "generations": tr("Generations"),
            "compare": tr("Compare with the month before"),
            "tail": tr("Open the thin levels"),
            "next_pane": tr("Next pane"),
            "list": tr("List the direct downline …"),
            "more": tr("More of the direct downline"),
            "far_end": tr("More from the far end of folded levels"),
            "card": tr("Open the member's card"),
            "export": tr("Export the tree …"),
            "source": tr("Where the payout came from"),
            "why": tr("Why these figures?"),
        }
        for name, text in texts.items():
            action = self[name]
            action.setText(text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})")
        for number, action in enumerate(self.depths, 1):
            action.setText(tr("Unfold to level {number}").format(number=number))


def _do(act: Callable[[], object], *_is_checked: object) -> None:
    """Do something, whether or not the action says that it is checked."""
    act()
