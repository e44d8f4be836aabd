"""Who joins an invented network, when, and under whom?

Most people join under those who have recruited many already, so that the network looks
like a grown one. Among them stand teams: a leader with just the branches that a rank of
the Farhan plan asks for, whose members buy steadily. Nobody joins before the sponsor,
but for a few whose papers came late.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.services.demo.chance import Chance

NO_SPONSOR = -1
NO_TEAM = 0
TEAM_BUYER = 1
LOWEST_TEAM, HIGHEST_TEAM, HIGHEST_LATER_TEAM = 4, 16, 9
# Leaders of which ranks stand in the branches of a leader.
# Source: Farhan plan, section 4.
_BRANCHES = {
    TEAM_BUYER: (),
    4: (TEAM_BUYER, TEAM_BUYER),
    5: (4, 4),
    6: (5, 4),
    7: (6, 5),
    8: (7, 6, 5),
    9: (8, 6, 5),
    10: (9, 7, 6),
    11: (10, 8, 6, 5),
    12: (11, 9, 7, 6),
    13: (12, 10, 8, 7),
    14: (13, 11, 9, 8),
    15: (14, 12, 10, 9),
    16: (15, 13, 11, 10),
}
_SMALLEST_NETWORK_WITH_TEAM = 7


@dataclass(frozen=True)
class Person:
    """Somebody in the network.

    Attributes:
        sponsor: Place of the sponsor in the order of joining, or -1.
        is_customer: Else a representative.
        period: Number of the period of joining, from 0.
        day: Day of joining in the month, from 0.
        team: Rank that the person leads a team for, 1 for others who buy every
            month, 0 for everybody else.
    """

    sponsor: int
    is_customer: bool
    period: int
    day: int
    team: int


def team_size(rank: int) -> int:
    """Return how many people stand in a team for a rank, its leader included."""
    return 1 + sum(team_size(branch) for branch in _BRANCHES[rank])


def network(
    members: int, days_in_period: Sequence[int], chance: Chance
) -> list[Person]:
    """Return the people in the order of joining, sponsors first."""
    growth = _Growth(members, chance)
    people: list[Person] = []
    ends = _period_ends(members, len(days_in_period))
    start = 0
    for period, (end, days) in enumerate(zip(ends, days_in_period, strict=True)):
        for row in range(start, end):
            sponsor, team, is_customer = growth.joining(row)
            day = (row - start) * days // (end - start)
            people.append(Person(sponsor, is_customer, period, day, team))
        start = end
    return _with_late_papers(people, days_in_period, chance)


def _period_ends(members: int, periods: int) -> list[int]:
    """Return how many have joined by the end of each period: each adds more."""
    added = [periods + 2 * period for period in range(periods)]
    shares = [sum(added[: period + 1]) for period in range(periods)]
    return [max(1, members * share // shares[-1]) for share in shares]


class _Growth:
    """Draws one joining after the other."""

    def __init__(self, members: int, chance: Chance) -> None:
        self._chance = chance
        self._waiting: deque[tuple[int, int]] = deque()
        self._later = _teams(members, chance)
        if self._later:
            self._waiting.append((NO_SPONSOR, self._later.popleft()))
        self._representatives: list[int] = []
        # A representative stands here once, and once more for each recruit.
        self._known: list[int] = []

    def joining(self, row: int) -> tuple[int, int, bool]:
        """Return sponsor, team and whether it is a customer."""
        sponsor, team, is_customer = self._draw(row)
        if sponsor != NO_SPONSOR:
            self._known.append(sponsor)
        if not is_customer:
            self._representatives.append(row)
            self._known.append(row)
        self._waiting.extend((row, branch) for branch in _branches(team))
        return sponsor, team, is_customer

    def _draw(self, row: int) -> tuple[int, int, bool]:
        chance = self._chance
        if self._waiting and (not row or chance.happens(500)):
            sponsor, team = self._waiting.popleft()
            return sponsor, team, False
        if not row:
            return NO_SPONSOR, TEAM_BUYER, False
        if not self._waiting and self._later and chance.happens(60):
            return self._sponsor(), self._later.popleft(), False
        if chance.happens(4):
            return NO_SPONSOR, NO_TEAM, False
        return self._sponsor(), NO_TEAM, chance.happens(250)

    def _sponsor(self) -> int:
        popular = self._chance.happens(700)
        return self._chance.pick(self._known if popular else self._representatives)


def _branches(team: int) -> tuple[int, ...]:
    return _BRANCHES[team] if team else ()


def _teams(members: int, chance: Chance) -> deque[int]:
    """Return the ranks of the teams: the highest that fits, then smaller ones."""
    places = max(members // 5, min(members, _SMALLEST_NETWORK_WITH_TEAM))
    sizes = {rank: team_size(rank) for rank in range(LOWEST_TEAM, HIGHEST_TEAM + 1)}
    fitting = [rank for rank, size in sizes.items() if size <= places]
    teams: deque[int] = deque(fitting[-1:])
    places -= sum(sizes[rank] for rank in teams)
    while places >= sizes[LOWEST_TEAM]:
        rank = chance.between(LOWEST_TEAM, HIGHEST_LATER_TEAM)
        rank = min(rank, chance.between(LOWEST_TEAM, HIGHEST_LATER_TEAM))
        if sizes[rank] > places:
            rank = LOWEST_TEAM
        teams.append(rank)
        places -= sizes[rank]
    return teams


def _with_late_papers(
    people: list[Person], days_in_period: Sequence[int], chance: Chance
) -> list[Person]:
    """Let a few sponsors be entered only at the end of their month."""
    quick = {
        person.sponsor
        for person in people
        if person.sponsor != NO_SPONSOR
        and person.period == people[person.sponsor].period
    }
    return [
        replace(person, day=days_in_period[person.period] - 1)
        if not person.team and row in quick and chance.happens(150)
        else person
        for row, person in enumerate(people)
    ]
