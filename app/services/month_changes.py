"""How does a month look beside the one before, with the names of those who changed?"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.calendars import Period
from app.engine.columns import IntColumn
from app.models.member import members_by_id
from app.models.writing import Reading
from app.services.month_views import Changes, MemberResults, compare


@dataclass(frozen=True)
class NamedChange:
    """What changed for one member."""

    member_code: str
    member_name: str
    before: int
    after: int


@dataclass(frozen=True)
class ChangeList:
    """One kind of change: how many members it touches, and the most touched ones."""

    count: int
    rows: tuple[NamedChange, ...]


@dataclass(frozen=True)
class MonthChanges:
    """A month beside what it is compared with.

    Attributes:
        period: The month compared with; the same month for an earlier preview.
        figures: Its totals by key.
        standings_before, standings_after: Members by rank or status.
        risen, fallen, movers, unpaid: As in `Comparison`.
    """

    period: Period
    figures: Mapping[str, int]
    standings_before: IntColumn
    standings_after: IntColumn
    risen: ChangeList
    fallen: ChangeList
    movers: ChangeList
    unpaid: ChangeList

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed for anybody."""
        lists = (self.risen, self.fallen, self.movers, self.unpaid)
        return not any(one.count for one in lists)


@dataclass(frozen=True)
class MonthFigures:
    """What a month, closed or previewed, found: what can be compared."""

    period: Period
    figures: Mapping[str, int]
    results: MemberResults


def month_changes(
    reading: Reading, before: MonthFigures, after: MonthFigures, *, has_ranks: bool
) -> MonthChanges:
    """Compare two months, or two previews of one, and name whom it touches."""
    found = compare(before.results, after.results, has_ranks=has_ranks)
    return MonthChanges(
        period=before.period,
        figures=before.figures,
        standings_before=found.standings_before,
        standings_after=found.standings_after,
        risen=_named(reading, found.risen),
        fallen=_named(reading, found.fallen),
        movers=_named(reading, found.movers),
        unpaid=_named(reading, found.unpaid),
    )


def _named(reading: Reading, changes: Changes) -> ChangeList:
    keys = changes.member_id.tolist()
    members = members_by_id(reading, keys)
    figures = zip(keys, changes.before.tolist(), changes.after.tolist(), strict=True)
    rows = (
        NamedChange(members[key].code, members[key].name, before, after)
        for key, before, after in figures
    )
    return ChangeList(changes.count, tuple(rows))
