"""How is one branch shown: as cards, or as lines?"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from app.downline.navigation import stepped
from app.downline.snapshot import Hub, Snapshot
from app.downline.unfold import BUDGET, CHILDREN_SHOWN, MOST_CARDS, STEP, Kind, Node
from app.downline.view_state import KeptFolds
from app.engine.columns import NO_ROW
from app.formats import Language
from app.views.tree.board_layout import BoardLayout, NodeKey, lay_out_board
from app.views.tree.board_paint import Extras
from app.views.tree.board_widget import BoardWidget
from app.views.tree.card_paint import CardLook, CardPainter
from app.views.tree.hubs import MOST_GATHERED, hub_node
from app.views.tree.outline_view import OutlineView
from app.views.tree.preparing import Prepared
from app.views.tree.remarks import Remarks
from app.views.tree.siblings import SiblingsDialog
from app.views.tree.texts import Texts

_PAGES = 3


@dataclass(frozen=True)
class BranchLook:
    """What the branch is shown with.

    Attributes:
        prepared: The downline.
        texts: Writes names and figures.
        dark: Whether the window is dark.
        selected: Row of the selected member, -1 for none.
        only_path: Whether only the way to the selected member is unfolded.
        hub: What members gather around beside the tree, None for nothing.
    """

    prepared: Prepared
    texts: Texts
    dark: bool
    selected: int
    only_path: bool
    hub: Hub | None


class Branch(QTabWidget):
    """Board and outline of the same branch.

    Signals:
        selected: A member was chosen, by row.
        hoisted: The branch of a member is wanted, by row.
        stepped: The next member of the hub is wanted (1).
    """

    selected = Signal(int)
    hoisted = Signal(int)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("branch")
        self.folds = KeptFolds()
        self.board, self.outline = BoardWidget(), OutlineView()
        self.addTab(self.board, "")
        self.addTab(self.outline, "")
        self._look: BranchLook | None = None
        self._painter: CardPainter | None = None
        self._outlined: tuple[Snapshot, int, Language] | None = None
        self._extras = Extras()
        for pane in (self.board, self.outline):
            pane.selected.connect(self.selected)
            pane.hoisted.connect(self.hoisted)
        self.board.folded.connect(self._fold)
        self.board.opened.connect(self._open)
        self.board.stepped.connect(self._step)
        self.currentChanged.connect(self._show_pane)

    @property
    def pane(self) -> QWidget:
        """The pane that is shown: the board or the outline."""
        is_outline = self.currentWidget() is self.outline
        return self.outline if is_outline else self.board

    def show_branch(self, look: BranchLook, extras: Extras) -> None:
        """Show a branch; a card that was there before keeps its place."""
        self._extras = extras
        before = self._look
        self._look = look
        if before is None or not _looks_alike(before, look):
            self._painter = CardPainter(_card_look(look, self.font().family()))
        self.board.show_extras(extras)
        anchor = self._anchor(before, look)
        self._show_board(anchor)
        if anchor is None:
            self.board.reveal(look.selected)
        self._show_pane()

    def show_selected(self, look: BranchLook, extras: Extras) -> None:
        """Mark another member; it is unfolded where it is not yet on the board."""
        self._look = look
        self.show_extras(extras)
        board = self.board.board
        if board is not None and (
            look.only_path or not self._has_card(board, look.selected)
        ):
            self._show_board(board.keys[0] if board.keys else None)
        self.board.reveal(look.selected)
        if self.currentWidget() is self.outline:
            self.outline.reveal(look.selected)

    def show_extras(self, extras: Extras) -> None:
        """Mark the selection, hits and what is paid, on cards and lines."""
        self._extras = extras
        self.board.show_extras(extras)
        self._remark()

    def fold_selected(self) -> None:
        """Fold or unfold the selected card."""
        board = self.board.board
        if self._look is None or board is None:
            return
        place = board.place_of_row(self._look.selected)
        if place is not None:
            node = board.nodes[place]
            if node.kind is Kind.CARD:
                self._fold(node)
            else:
                self._open(node, at_end=False)

    def unfold_to(self, levels: int) -> None:
        """Show so many levels of everybody."""
        self.folds = self.folds.with_levels(levels)
        board = self.board.board
        if board is not None and board.keys:
            self._show_board(board.keys[0])

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setTabText(0, self.tr("Board"))
        self.setTabText(1, self.tr("Outline"))
        self.board.setAccessibleName(self.tr("Board of the branch"))
        self.outline.setAccessibleName(self.tr("Outline of the branch"))

    def paper_look(self, texts: Texts) -> CardLook | None:
        """Return how the cards look on paper: as in the light dress."""
        if self._painter is None:
            return None
        return replace(self._painter.look, dark=False, texts=texts)

    def layout_for(self, levels: int) -> BoardLayout | None:
        """Return the cards of the branch to a depth, for paper; 0 as on the board."""
        look = self._look
        if look is None:
            return None
        folds = self.folds.with_levels(levels) if levels else self.folds
        return self._laid_out(look, folds)

    def _show_board(self, anchor: NodeKey | None) -> None:
        look, painter = self._look, self._painter
        if look is None or painter is None:
            return
        layout = self._laid_out(look, self.folds)
        self.board.show_board(layout, painter, anchor)

    def _laid_out(self, look: BranchLook, folds: KeptFolds) -> BoardLayout:
        prepared = look.prepared
        top = prepared.scene.top
        # Whoever has moved is shown beside whom it has moved away from.
        wanted = {look.selected, prepared.sponsor_then(look.selected)} - {NO_ROW}
        if look.hub is not None:
            wanted.update(look.hub.rows[:MOST_GATHERED].tolist())
        index = prepared.shown.index
        kept = frozenset(row for row in wanted if index.is_below(row, top))
        nodes = prepared.unfolding.unfold(
            top,
            KeptFolds().by_row(index) if look.only_path else folds.by_row(index),
            budget=1 if look.only_path else MOST_CARDS if folds.levels else BUDGET,
            kept=kept,
        )
        if look.hub is not None:
            nodes.append(hub_node(look.hub))
        mirrored = prepared.wanted.is_mirrored
        return lay_out_board(nodes, index.member_id, mirrored=mirrored)

    @staticmethod
    def _has_card(board: BoardLayout, row: int) -> bool:
        place = board.place_of_row(row)
        return place is not None and board.nodes[place].kind is Kind.CARD

    def _anchor(self, before: BranchLook | None, look: BranchLook) -> NodeKey | None:
        """Return the card that does not move, None to begin at the top."""
        board = self.board.board
        if before is None or board is None or not board.nodes:
            return None
        if before.prepared.wanted.is_mirrored is not look.prepared.wanted.is_mirrored:
            return None
        if before.prepared.wanted.top == look.prepared.wanted.top:
            chosen = board.place_of((Kind.CARD, look.prepared.key_of(look.selected)))
            return board.keys[chosen or 0]
        return None

    def _fold(self, node: Node) -> None:
        assert self._look is not None
        key = self._look.prepared.key_of(node.row)
        self.folds = self.folds.toggled(key, is_open=node.is_open)
        self._show_board((Kind.CARD, key))

    def _open(self, node: Node, at_end: bool) -> None:
        """Open a run at one of its ends, or some more of a bundle."""
        assert self._look is not None
        prepared = self._look.prepared
        if node.kind is Kind.HUB:
            self.stepped.emit(1)
            return
        if node.kind is Kind.BUNDLE:
            self._open_bundle(node)
            return
        key = prepared.key_of(node.run)
        head, tail = self.folds.chains.get(key, (0, 0))
        opened = (head, tail + STEP) if at_end else (head + STEP, tail)
        self.folds = self.folds.with_chain(key, *opened)
        board = self.board.board
        assert board is not None
        self._show_board(board.keys[max(node.parent, 0)])

    def _open_bundle(self, node: Node) -> None:
        """Show more children beside the others, or all of them in a list."""
        assert self._look is not None
        parent = self._parent_of(node)
        key = self._look.prepared.key_of(parent)
        shown = self.folds.children.get(key, CHILDREN_SHOWN)
        if parent == NO_ROW or shown >= _PAGES * STEP or node.members > MOST_CARDS:
            self.list_children(parent)
            return
        self.folds = self.folds.with_children(key, shown + STEP)
        self._show_board((Kind.CARD, key))

    def show_more(self, row: int, *, at_end: bool = False) -> None:
        """Show more beside a member: of its direct downline, or of a folded run.

        Args:
            row: The member.
            at_end: Whether the run is opened from its far end.
        """
        board = self.board.board
        place = None if board is None else board.place_of_row(row)
        if board is None or place is None:
            return
        above = board.nodes[place].parent
        for number, node in enumerate(board.nodes):
            is_beside = node.parent == place or number == above
            if node.kind is Kind.BUNDLE and node.parent == place and not at_end:
                self._open_bundle(node)
            elif node.kind is Kind.CHAIN and is_beside:
                self._open(node, at_end)

    def show_far_end(self, row: int) -> None:
        """Show more of the run beside a member, from its far end."""
        self.show_more(row, at_end=True)

    def list_children(self, row: int) -> None:
        """List the direct downline of a member, to be sorted and filtered."""
        if self._look is not None:
            dialog = SiblingsDialog(self._look.texts, row, self)
            dialog.chosen.connect(self.selected)
            dialog.open()

    def _parent_of(self, node: Node) -> int:
        board = self.board.board
        assert board is not None
        return NO_ROW if node.parent < 0 else board.nodes[node.parent].row

    def _step(self, step: object) -> None:
        assert self._look is not None
        index = self._look.prepared.shown.index
        row = self._look.selected
        if row == NO_ROW:
            row = self._look.prepared.scene.top
            self.selected.emit(max(row, 0))
            return
        self.selected.emit(stepped(index, row, step))  # type: ignore[arg-type] # a signal hands over objects

    def _show_pane(self, _place: int = 0) -> None:
        """Fill the outline when it is looked at."""
        look = self._look
        if look is None or self.currentWidget() is not self.outline:
            return
        texts = look.texts
        wanted = (texts.snapshot, look.prepared.scene.top, texts.language)
        if self._outlined != wanted:
            self.outline.show_branch(texts, look.prepared.scene.top)
            self._outlined = wanted
        self._remark()
        self.outline.reveal(look.selected)

    def _remark(self) -> None:
        """Say on the lines what is marked on the cards."""
        look = self._look
        if look is not None and self.currentWidget() is self.outline:
            prepared = look.prepared
            self.outline.remark(
                Remarks(
                    texts=look.texts,
                    extras=self._extras,
                    hub=look.hub,
                    comparison=prepared.comparison,
                    colouring=prepared.scene.colouring,
                )
            )


def _looks_alike(before: BranchLook, look: BranchLook) -> bool:
    """Return whether cards can be taken from the same cache."""
    return (
        before.prepared.shown is look.prepared.shown
        and before.prepared.scene.colouring is look.prepared.scene.colouring
        and before.prepared.comparison is look.prepared.comparison
        and before.dark is look.dark
        and before.hub is look.hub
        and before.texts.language is look.texts.language
    )


def _card_look(look: BranchLook, family: str) -> CardLook:
    return CardLook(
        texts=look.texts,
        colouring=look.prepared.scene.colouring,
        comparison=look.prepared.comparison,
        dark=look.dark,
        mirrored=look.prepared.wanted.is_mirrored,
        family=family,
        hub=look.hub,
    )
