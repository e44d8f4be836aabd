"""Which tree just reaches a rank of the printed table?"""

from random import Random

from tests.helpers.farhan_reference_tables import MICRO, RANK_CONDITIONS


def ladder(random: Random, top: int) -> tuple[list[int], list[int | None]]:
    """Build a tree whose root reaches a rank, each requirement by one branch.

    Args:
        random: Where some points lie above what is needed, and where a member whose
            points are free stands between two others.
        top: Rank of the root.

    Returns:
        Row of each sponsor (-1 for the root) and net points in millionths, None for
        members whose points are free.
    """
    sponsor_rows: list[int] = []
    wanted_rank: list[int | None] = []
    least_points: list[int] = []
    # What is left to build: sponsor row, rank or None, least points of the branch.
    left: list[tuple[int, int | None, int]] = [(-1, top, 0)]
    while left:
        sponsor_row, rank, least = left.pop()
        if sponsor_row >= 0 and random.random() < 0.1:
            sponsor_rows.append(sponsor_row)
            wanted_rank.append(None)
            least_points.append(-1)
            sponsor_row = len(sponsor_rows) - 1
        row = len(sponsor_rows)
        sponsor_rows.append(sponsor_row)
        wanted_rank.append(rank)
        least_points.append(least)
        for what, limit in RANK_CONDITIONS[rank][1] if rank else ():
            left.append((row, limit, 0) if what == "rank" else (row, None, limit))
    return sponsor_rows, _points(random, sponsor_rows, wanted_rank, least_points)


def _points(
    random: Random,
    sponsor_rows: list[int],
    wanted_rank: list[int | None],
    least_points: list[int],
) -> list[int | None]:
    """Give each row just the points that it needs, the lowest rows first."""
    below = [0] * len(sponsor_rows)
    points: list[int | None] = [None] * len(sponsor_rows)
    for row in reversed(range(len(sponsor_rows))):
        own = 0
        if least_points[row] >= 0:
            personal, _, total = RANK_CONDITIONS.get(wanted_rank[row] or 0, (0, (), 0))
            least = max(total, least_points[row]) * MICRO
            own = max(personal * MICRO, least - below[row])
            own += random.choice((0, 0, 0, 0, MICRO // 3, 100 * MICRO))
            points[row] = own
        if sponsor_rows[row] >= 0:
            below[sponsor_rows[row]] += below[row] + own
    return points
