"""What do colours, borders and tags of a card say, in words for a line?"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from app.downline.colouring import Colouring, Mode
from app.downline.compare import Comparison
from app.downline.measures import Status
from app.downline.snapshot import Hub
from app.engine.columns import NO_ROW
from app.views.tree.board_paint import Extras
from app.views.tree.status import isolated
from app.views.tree.texts import Texts, mode_text

_SAID_ANYWAY = {Mode.RANK, Mode.STATUS, Mode.CHANGE}
"""Colours that say what a line says without them."""


@dataclass(frozen=True)
class Remarks:
    """Says of each member what its card shows beside its figures.

    Attributes:
        texts: Writes names and figures.
        extras: What is marked.
        comparison: What has changed since another month, None for no comparison.
        colouring: The colours.
        hub: What the hits gather around beside the tree, None for a search.
    """

    texts: Texts
    extras: Extras
    comparison: Comparison | None
    colouring: Colouring
    hub: Hub | None = None

    def of(self, row: int) -> str:
        """Return the remarks on a member, "" for none."""
        return " · ".join(self._parts(row))

    @cached_property
    def _tags(self) -> dict[int, str]:
        return dict(self.extras.tags)

    def _parts(self, row: int) -> Iterator[str]:
        if self.extras.hits.number_of(row):
            hub = self.hub
            found = QCoreApplication.translate("Tree", "found")
            yield found if hub is None else _gathered(hub)
        yield from self._changes(row)
        if row in self._tags:
            yield QCoreApplication.translate("Tree", "payout trail: {step}").format(
                step=self._tags[row]
            )
        yield from self._standing(row)
        if self.colouring.mode not in _SAID_ANYWAY:
            entry = self.colouring.legend[self.colouring.code_at(row) - 1]
            mode = self.colouring.mode
            yield f"{mode_text(mode)}: {self.texts.entry(entry, mode)}"

    def _standing(self, row: int) -> Iterator[str]:
        texts, measures = self.texts, self.texts.snapshot.measures
        if not texts.snapshot.plan.has_ranks:
            return
        if not measures.is_qualified[row] and texts.status(row) is not Status.ACTIVE:
            yield QCoreApplication.translate("Tree", "not qualified")
        groups = self.extras.territories
        if measures.is_head[row] and groups is None:
            yield QCoreApplication.translate("Tree", "generation head")
        elif measures.is_head[row] and groups is not None:
            yield QCoreApplication.translate(
                "Tree", "generation {number} begins here"
            ).format(number=texts.count(int(groups.generation[row])))
        upline = int(measures.upline[row])
        if upline not in {NO_ROW, int(texts.snapshot.index.parent[row])}:
            yield QCoreApplication.translate("Tree", "paid upline: {name}").format(
                name=isolated(texts.name(upline))
            )

    def _changes(self, row: int) -> Iterator[str]:
        found = self.comparison
        if found is None:
            return
        if found.earlier_row[row] == NO_ROW:
            yield QCoreApplication.translate("Tree", "joined")
            return
        steps = int(found.rank_change[row])
        if steps:
            text = (
                QCoreApplication.translate("Tree", "rank up by {count}")
                if steps > 0
                else QCoreApplication.translate("Tree", "rank down by {count}")
            )
            yield text.format(count=self.texts.count(abs(steps)))
        if found.has_left[row]:
            yield QCoreApplication.translate("Tree", "left")
        if found.has_moved[row]:
            then = int(found.old_sponsor[row])
            if then == NO_ROW:
                yield QCoreApplication.translate("Tree", "other sponsor")
            else:
                yield QCoreApplication.translate("Tree", "sponsor then: {name}").format(
                    name=isolated(self.texts.name(then))
                )


def _gathered(hub: Hub) -> str:
    return QCoreApplication.translate("Tree", "campaign: {name}").format(
        name=isolated(hub.name)
    )
