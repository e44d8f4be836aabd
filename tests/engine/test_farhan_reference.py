"""Does the reference close give the tables of the cases and the plan's own examples?"""

from pathlib import Path

import pytest

from tests.helpers.farhan_cases import Row, Table, farhan_case_folders, months_of
from tests.helpers.farhan_reference import close_month
from tests.helpers.farhan_reference_lines import retail_toman
from tests.helpers.farhan_reference_records import Member, Order
from tests.helpers.farhan_reference_tables import MICRO, RANK_NUMBER

COMPARED_OUTSIDE_THE_CASES = {"factor"}
TABLES = {"ranks", "lines", "orders", "payouts", "summary"}
MONTH = 1403 * 12


def _comparable(name: str, table: Table) -> Table:
    def is_compared(row: Row) -> bool:
        return name != "summary" or row["key"] not in COMPARED_OUTSIDE_THE_CASES

    return [row for row in table if is_compared(row)]


def test_there_are_cases() -> None:
    assert len(farhan_case_folders()) >= 8


@pytest.mark.parametrize(
    "folder", farhan_case_folders(), ids=lambda folder: folder.name
)
def test_every_expected_table_of_the_case_is_found(folder: Path) -> None:
    for month in months_of(folder):
        assert set(month.expected) == TABLES, f"{folder.name} {month.period}"
        for name, expected in month.expected.items():
            where = f"{folder.name} {month.period} {name}"
            assert month.found[name] == _comparable(name, expected), where


@pytest.mark.parametrize(
    ("points", "discount_toman"),
    [(500, 10_000), (1_000, 25_000), (98, 980), (99, 1_980), (2_500, 100_000), (-5, 0)],
)
def test_discount_of_the_first_month(points: int, discount_toman: int) -> None:
    assert retail_toman(points * MICRO, 1) == discount_toman


def test_chain_of_three_with_500_points_each() -> None:
    sponsors = {"A": None, "B": "A", "C": "B"}
    result = close_month(
        MONTH,
        [Member(key, sponsor, joined_month=MONTH) for key, sponsor in sponsors.items()],
        [Order(key, 20240401, key, 625_000, 500 * MICRO) for key in sponsors],
    )
    found = {key: (f.team_micro // MICRO, f.rank) for key, f in result.figures.items()}
    assert found == {
        "A": (1_500, RANK_NUMBER["joyandeh"]),
        "B": (1_000, RANK_NUMBER["joyandeh"]),
        "C": (500, RANK_NUMBER["starter"]),
    }
    assert {key: line.amount for key, line in result.lines.items()} == {
        ("A", "retail_discount", 0): 10_000,
        ("B", "retail_discount", 0): 10_000,
        ("C", "retail_discount", 0): 10_000,
        ("A", "development", 1): 25_000,
        ("A", "development", 2): 20_000,
        ("B", "development", 1): 25_000,
        ("A", "multilevel", 1): 25_000,
        ("B", "multilevel", 1): 25_000,
    }
    totals = result.totals
    assert (totals.sales, totals.discounts, totals.bonuses) == (
        1_875_000,
        30_000,
        120_000,
    )
    assert not totals.is_capped
