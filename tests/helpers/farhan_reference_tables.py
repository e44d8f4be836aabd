"""What numbers does the Farhan plan hold, as its tables print them?

Percentages are whole percent, points are whole points, money is toman. A branch
requirement is either `("points", points)` or `("rank", rank number)`.
"""

from collections.abc import Mapping

RANK_CODES = (
    "",
    "starter",
    "joyandeh",
    "hami",
    "ravi",
    "moshaver",
    "moshaver_1",
    "moshaver_2",
    "moshaver_3",
    "rahbar",
    "rahbar_1",
    "rahbar_2",
    "rahbar_3",
    "rahbar_momtaz",
    "rahbar_farhan",
    "rahbar_arshad",
    "shokuh_farhan",
)
RANK_NUMBER = {code: number for number, code in enumerate(RANK_CODES)}
HEAD_RANK = RANK_NUMBER["moshaver"]
LEADER_RANK = RANK_NUMBER["rahbar"]


def _points(*points: int) -> tuple[tuple[str, int], ...]:
    return tuple(("points", wanted) for wanted in points)


def _ranks(*codes: str) -> tuple[tuple[str, int], ...]:
    return tuple(("rank", RANK_NUMBER[code]) for code in codes)


# Rank: personal points, requirements on different branches, total points.
RankConditions = Mapping[int, tuple[int, tuple[tuple[str, int], ...], int]]
RANK_CONDITIONS: RankConditions = {
    1: (99, (), 100),
    2: (99, _points(100), 200),
    3: (200, _points(200, 200), 500),
    4: (200, _points(500, 500), 2_000),
    5: (200, _ranks("ravi", "ravi"), 5_000),
    6: (200, _ranks("moshaver", "ravi"), 8_000),
    7: (400, _ranks("moshaver_1", "moshaver"), 15_000),
    8: (400, _ranks("moshaver_2", "moshaver_1", "moshaver"), 30_000),
    9: (500, _ranks("moshaver_3", "moshaver_1", "moshaver"), 50_000),
    10: (500, _ranks("rahbar", "moshaver_2", "moshaver_1"), 80_000),
    11: (600, _ranks("rahbar_1", "moshaver_3", "moshaver_1", "moshaver"), 120_000),
    12: (600, _ranks("rahbar_2", "rahbar", "moshaver_2", "moshaver_1"), 200_000),
    13: (700, _ranks("rahbar_3", "rahbar_1", "moshaver_3", "moshaver_2"), 350_000),
    14: (700, _ranks("rahbar_momtaz", "rahbar_2", "rahbar", "moshaver_3"), 600_000),
    15: (700, _ranks("rahbar_farhan", "rahbar_3", "rahbar_1", "rahbar"), 1_000_000),
    16: (
        1_000,
        _ranks("rahbar_arshad", "rahbar_momtaz", "rahbar_2", "rahbar_1"),
        2_000_000,
    ),
}

DEVELOPMENT_PERCENT = (5, 4, 3)

_LEVEL_PERCENT = (5, 4, 3, 3, 2, 2, 1)
MULTILEVEL_PERCENT = {rank: _LEVEL_PERCENT[: rank - 1] for rank in range(2, 9)}
GENERATION_PERCENT = {rank: _LEVEL_PERCENT[: rank - 8] for rank in range(9, 17)}

PERSISTENCE_PERIODS = 3
PERSISTENCE_TOMAN = {
    9: 2_000_000,
    10: 4_000_000,
    11: 6_000_000,
    12: 8_000_000,
    13: 10_000_000,
    14: 12_000_000,
    15: 14_000_000,
    16: 16_000_000,
}

MICRO = 1_000_000
TOMAN_PER_POINT = 1_000
LEVEL_LIMIT = 7
BAND_POINTS = 500
BANDS = 5
BANDS_FROM_POINTS = 99
LAST_INCENTIVE_MONTH = 6
STARTER_ABOVE_TOMAN = 99_000
QUALIFIED_FROM_TOMAN = 100_000
CLOSED_AFTER_PERIODS = 2
CAP_PERCENT = 40

DEFAULT_OPTIONS = {
    "compressed_points": "exclude",
    "rank_depth": "unlimited",
    "branch_rank": "anywhere",
    "starter_gate": "true",
    "incentive_month": "consecutive",
    "development_ranks": "starter,joyandeh,hami,ravi,rahbar",
    "multilevel_scope": "team",
    "leaders_multilevel": "none",
    "generation_depth": "seven_levels",
    "persistence_count": "consecutive",
    "minimum_payout": "0",
}
