"""What has to be read and laid out before the tree can be shown?

This runs beside the window's thread. What did not change is taken over.
"""

from dataclasses import dataclass, replace

from app.calendars import Period
from app.downline.colouring import Colouring, Mode, colouring, source_colouring
from app.downline.compare import Comparison, change_colouring, compare
from app.downline.index import spread
from app.downline.scene import Scene, make_scene
from app.downline.snapshot import Snapshot, compressed_snapshot
from app.downline.trail import Sources
from app.downline.unfold import Unfolding
from app.downline.view_state import EVERYBODY, Width
from app.engine.columns import NO_ROW
from app.services.downline import Downline
from app.views.tree.territories import Territories, territories_of


@dataclass(frozen=True)
class Wanted:
    """What is to be shown.

    Attributes:
        period: The month, None for the last closed one.
        mode: What the colours show.
        width: What the width of a box shows.
        is_compressed: Whether only the qualified are shown.
        compared_with: An earlier month, None for no comparison.
        top: Key of the member whose branch is shown, 0 for everybody.
        is_mirrored: Whether the first leg stands at the right.
        picked: Codes that the legend picks out.
    """

    period: Period | None = None
    mode: Mode = Mode.RANK
    width: Width = Width.MEMBERS
    is_compressed: bool = False
    compared_with: Period | None = None
    top: int = EVERYBODY
    is_mirrored: bool = False
    picked: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Prepared:
    """All that the tree is shown from; nothing of it ever changes.

    Attributes:
        wanted: What was asked for.
        periods: The closed months.
        full: The downline of the month.
        shown: The same, or compressed.
        earlier: The downline of the month compared with.
        comparison: What has changed since, by the rows of `shown`.
        scene: What the map shows.
        unfolding: Unfolds the board.
        territories: The break-away groups.
    """

    wanted: Wanted
    periods: tuple[Period, ...]
    full: Snapshot
    shown: Snapshot
    earlier: Snapshot | None
    comparison: Comparison | None
    scene: Scene
    unfolding: Unfolding
    territories: Territories

    def row_of(self, key: int) -> int:
        """Return the shown row of a member key, -1 for everybody or nobody."""
        return NO_ROW if key == EVERYBODY else self.shown.index.row_of(key)

    def sponsor_then(self, row: int) -> int:
        """Return the row of the sponsor that a member had, -1 unless it has moved."""
        if row == NO_ROW or self.comparison is None:
            return NO_ROW
        return int(self.comparison.old_sponsor[row])

    def key_of(self, row: int) -> int:
        """Return the member key of a shown row, 0 for none."""
        return EVERYBODY if row == NO_ROW else int(self.shown.index.member_id[row])


def prepare(downline: Downline, wanted: Wanted, before: Prepared | None) -> Prepared:
    """Read and lay out what is wanted.

    Args:
        downline: The service.
        wanted: What to show.
        before: What was shown, to take over what has not changed; None to read anew.
    """
    if before is not None and before.wanted.period == wanted.period:
        periods, full = before.periods, before.full
    else:
        periods, full = downline.periods(), downline.snapshot(wanted.period)
    shown = _shown(full, wanted, before)
    earlier, comparison = _comparison(downline, shown, wanted, before)
    colours = _colours(shown, comparison, wanted, before)
    scene = _scene(shown, colours, wanted, before)
    is_same = before is not None and before.shown is shown
    return Prepared(
        wanted=wanted,
        periods=periods,
        full=full,
        shown=shown,
        earlier=earlier,
        comparison=comparison,
        scene=scene,
        unfolding=before.unfolding
        if before is not None and is_same
        else Unfolding(shown.index, shown.weight),
        territories=before.territories
        if before is not None and is_same
        else territories_of(scene),
    )


def with_sources(prepared: Prepared, sources: Sources) -> Prepared:
    """Return the same in the colours of where somebody's payout came from."""
    index = prepared.shown.index
    amounts = spread(index, sources.contributor_id, sources.amount)
    scene = prepared.scene.coloured(source_colouring(amounts))
    return replace(prepared, scene=scene)


def is_quick(wanted: Wanted, before: Prepared | None) -> bool:
    """Return whether it takes but a moment, so that no job is needed."""
    if before is None or before.wanted.period != wanted.period:
        return False
    is_other = replace(before.wanted, top=wanted.top, picked=wanted.picked) != wanted
    return not is_other and len(before.shown.index) <= _QUICK_MEMBERS


_QUICK_MEMBERS = 200_000


def _shown(full: Snapshot, wanted: Wanted, before: Prepared | None) -> Snapshot:
    if not wanted.is_compressed or not full.plan.has_ranks:
        return full
    if before is not None and before.full is full and before.wanted.is_compressed:
        return before.shown
    return compressed_snapshot(full)


def _comparison(
    downline: Downline, shown: Snapshot, wanted: Wanted, before: Prepared | None
) -> tuple[Snapshot | None, Comparison | None]:
    period = wanted.compared_with
    if period is None:
        return None, None
    if (
        before is not None
        and before.shown is shown
        and before.wanted.compared_with == period
    ):
        return before.earlier, before.comparison
    earlier = downline.snapshot(period)
    if wanted.is_compressed and earlier.plan.has_ranks:
        earlier = compressed_snapshot(earlier)
    found = compare((earlier.index, earlier.measures), (shown.index, shown.measures))
    return earlier, found


def _colours(
    shown: Snapshot,
    comparison: Comparison | None,
    wanted: Wanted,
    before: Prepared | None,
) -> Colouring:
    if wanted.mode is Mode.CHANGE and comparison is not None:
        if before is not None and before.comparison is comparison:
            kept = before.scene.colouring
            if kept.mode is Mode.CHANGE:
                return kept
        return change_colouring(comparison)
    modes = shown.plan.modes
    mode = wanted.mode if wanted.mode in modes else modes[0]
    if before is not None and before.shown is shown:
        kept = before.scene.colouring
        if kept.mode is mode:
            return kept
    return colouring(mode, shown.index, shown.measures, shown.period)


def _scene(
    shown: Snapshot, colours: Colouring, wanted: Wanted, before: Prepared | None
) -> Scene:
    top = NO_ROW if wanted.top == EVERYBODY else shown.index.row_of(wanted.top)
    kept = None if before is None else before.scene
    if (
        kept is not None
        and before is not None
        and kept.snapshot is shown
        and before.wanted.width is wanted.width
        and before.wanted.is_mirrored is wanted.is_mirrored
    ):
        if kept.top != top:
            kept = kept.hoisted(top)
        if kept.colouring is not colours or kept.picked != wanted.picked:
            kept = kept.coloured(colours, wanted.picked)
        return kept
    return make_scene(
        shown,
        colours,
        wanted.width,
        top=top,
        is_mirrored=wanted.is_mirrored,
        picked=wanted.picked,
    )
