"""What does the operator look at, and what was looked at before?

Members are named by key, because rows change from month to month.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.downline.colouring import Mode
from app.downline.index import DownlineIndex
from app.downline.unfold import Folds
from app.engine.columns import NO_ROW

EVERYBODY = 0
"""Key of the top of the whole company."""


class Width(StrEnum):
    """What the width of a box shows."""

    MEMBERS = "members"
    POINTS = "points"
    PAYOUT = "payout"


@dataclass(frozen=True)
class Place:
    """Where the operator is: what Back and Forward go through.

    Attributes:
        top: Key of the member whose branch is shown, 0 for everybody.
        selected: Key of the member who is selected, 0 for nobody.
        zoom: How much wider the map is than its window, from 1.
        origin: Share of the map's width before the window.
    """

    top: int = EVERYBODY
    selected: int = EVERYBODY
    zoom: float = 1.0
    origin: float = 0.0


class History:
    """Places in the order in which they were visited."""

    _MOST = 200

    def __init__(self) -> None:
        self._places: list[Place] = [Place()]
        self._at = 0

    @property
    def now(self) -> Place:
        """The place that is shown."""
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier place."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether Back was used."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go to a place; what lay ahead is forgotten."""
        if place == self.now:
            return
        self._places = [*self._places[: self._at + 1], place][-self._MOST :]
        self._at = len(self._places) - 1

    def amend(self, place: Place) -> None:
        """Say of the present place how exactly it is looked at."""
        self._places[self._at] = place

    def back(self) -> Place:
        """Return to the place before."""
        self._at = max(self._at - 1, 0)
        return self.now

    def forward(self) -> Place:
        """Go to the place that Back came from."""
        self._at = min(self._at + 1, len(self._places) - 1)
        return self.now


@dataclass(frozen=True)
class KeptFolds:
    """Folds by member key, so that they hold in every month and after a restart."""

    opened: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()
    children: Mapping[int, int] = field(default_factory=dict)
    chains: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    levels: int = 0

    def by_row(self, index: DownlineIndex) -> Folds:
        """Return the folds by the rows of a downline; unknown members are left out."""
        row = {key: index.row_of(key) for key in self._keys()}
        return Folds(
            opened=frozenset(row[key] for key in self.opened) - {NO_ROW},
            closed=frozenset(row[key] for key in self.closed) - {NO_ROW},
            children={row[k]: n for k, n in self.children.items() if row[k] >= 0},
            chains={row[k]: ends for k, ends in self.chains.items() if row[k] >= 0},
            levels=self.levels,
        )

    def _keys(self) -> set[int]:
        return {*self.opened, *self.closed, *self.children, *self.chains}

    def toggled(self, key: int, *, is_open: bool) -> "KeptFolds":
        """Return the folds with a member's children shown or not."""
        if is_open:
            return replace(self, opened=self.opened - {key}, closed=self.closed | {key})
        return replace(self, opened=self.opened | {key}, closed=self.closed - {key})

    def with_children(self, key: int, shown: int) -> "KeptFolds":
        """Return the folds with so many children of a member standing alone."""
        return replace(self, children={**self.children, key: shown})

    def with_chain(self, key: int, head: int, tail: int) -> "KeptFolds":
        """Return the folds with the ends of a run opened."""
        return replace(self, chains={**self.chains, key: (head, tail)})

    def with_levels(self, levels: int) -> "KeptFolds":
        """Return folds that show so many levels and nothing else."""
        return KeptFolds(levels=levels)


@dataclass(frozen=True)
class Settings:
    """How the tree is shown; the same for every place."""

    mode: Mode = Mode.RANK
    width: Width = Width.MEMBERS
    folds: KeptFolds = KeptFolds()
    is_compressed: bool = False
    shows_generations: bool = False
    shares: tuple[tuple[int, ...], ...] = ()


def to_plain(settings: Settings, place: Place) -> dict[str, object]:
    """Return settings and place as text, numbers and lists, to be kept as JSON."""
    folds = settings.folds
    return {
        "mode": settings.mode.value,
        "width": settings.width.value,
        "compressed": settings.is_compressed,
        "generations": settings.shows_generations,
        "shares": [list(sizes) for sizes in settings.shares],
        "opened": sorted(folds.opened),
        "closed": sorted(folds.closed),
        "children": sorted([key, shown] for key, shown in folds.children.items()),
        "chains": sorted([key, *ends] for key, ends in folds.chains.items()),
        "levels": folds.levels,
        "top": place.top,
        "selected": place.selected,
        "zoom": place.zoom,
        "origin": place.origin,
    }


def from_plain(kept: Mapping[str, object]) -> tuple[Settings, Place]:
    """Return settings and place from what was kept.

    Raises:
        ValueError, TypeError, KeyError: It is not what `to_plain` gave.
    """
    folds = KeptFolds(
        opened=frozenset(map(_whole, _list(kept["opened"]))),
        closed=frozenset(map(_whole, _list(kept["closed"]))),
        children={row[0]: row[1] for row in _rows(kept["children"])},
        chains={row[0]: (row[1], row[2]) for row in _rows(kept["chains"])},
        levels=_whole(kept["levels"]),
    )
    settings = Settings(
        mode=Mode(str(kept["mode"])),
        width=Width(str(kept["width"])),
        folds=folds,
        is_compressed=bool(kept["compressed"]),
        shows_generations=bool(kept["generations"]),
        shares=tuple(tuple(sizes) for sizes in _rows(kept.get("shares", []))),
    )
    place = Place(
        top=_whole(kept["top"]),
        selected=_whole(kept["selected"]),
        zoom=max(float(str(kept["zoom"])), 1.0),
        origin=float(str(kept["origin"])),
    )
    return settings, place


def _whole(value: object) -> int:
    return int(str(value))


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _rows(value: object) -> list[list[int]]:
    return [[_whole(number) for number in _list(row)] for row in _list(value)]
