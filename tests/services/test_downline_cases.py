"""Does the tree show exactly what is expected of the closes of the cases?"""

from collections import Counter
from decimal import Decimal

import numpy as np
import pytest

from app.bootstrap import now, open_office
from app.downline.measures import Amount, compressed, generations
from app.downline.search import row_of_code
from app.services.downline import Downline
from app.services.farhan.trails import FarhanTrails
from app.services.porukka.trails import PorukkaTrails
from tests.helpers.case_books import books_of_case
from tests.helpers.farhan_cases import CASES, farhan_case_folders, read_table
from tests.helpers.farhan_reference_tables import MICRO, RANK_NUMBER

FARHAN = [folder.name for folder in farhan_case_folders()]
PORUKKA = [folder.name for folder in sorted(CASES.glob("porukka-*"))]


@pytest.fixture(scope="module", params=FARHAN)
def closed(request, tmp_path_factory):
    """A case with all its months closed: the books, the months, what is expected."""
    yield from books(CASES / request.param, tmp_path_factory)


@pytest.fixture(scope="module", params=PORUKKA)
def co_operative(request, tmp_path_factory):
    """The same of the co-operative's plan."""
    yield from books(CASES / request.param, tmp_path_factory)


def books(folder, tmp_path_factory):
    path = tmp_path_factory.mktemp(folder.name) / "case.parvi"
    periods = books_of_case(folder, path)
    with open_office(path, lambda: None) as office:
        yield office.file, [(one, folder / "expected" / str(one)) for one in periods]


def test_tree_shows_every_expected_close_to_the_unit(closed):
    file, months = closed
    for period, expected in months:
        assert_shown(Downline(file, now).snapshot(period), expected)


def assert_shown(snapshot, expected):
    index, measures = snapshot.index, snapshot.measures
    ranks = read_table(expected / "ranks.csv")
    row_of = {line["member"]: row_of_code(snapshot, line["member"]) for line in ranks}
    for line in ranks:
        row = row_of[line["member"]]
        assert measures.rank[row] == RANK_NUMBER.get(line["rank"], 0)
        assert measures.is_qualified[row] == (line["qualified"] == "yes")
        assert measures.is_head[row] == (line["head"] == "yes")
        for amount in (Amount.PERSONAL, Amount.TEAM, Amount.GROUP):
            points = Decimal(line[f"{amount.value}_points"]) * MICRO
            assert measures.amounts[amount][row] == points

    number = generations(index, measures.is_head)
    tree = compressed(index, measures)
    for row in row_of.values():
        path = index.path(row)
        assert number[row] == sum(bool(measures.is_head[one]) for one in path)
        above = [one for one in path if one != row and measures.is_qualified[one]]
        assert measures.upline[row] == (above[-1] if above else -1)
    uplines = {
        int(tree.given_row[row]): int(tree.given_row[above]) if above >= 0 else -1
        for row, above in enumerate(tree.parent.tolist())
    }
    assert uplines == {row: measures.upline[row] for row in uplines}
    assert len(uplines) == sum(line["qualified"] == "yes" for line in ranks)


def test_trails_add_up_to_every_expected_bonus(closed):
    file, months = closed
    for period, expected in months:
        snapshot = Downline(file, now).snapshot(period)
        index, trails = snapshot.index, FarhanTrails(file)
        paid = np.zeros(len(index), np.int64)
        for line in read_table(expected / "payouts.csv"):
            row = row_of_code(snapshot, line["member"])
            key = int(index.member_id[row])
            paid[row] = int(line["paid"])
            assert trails.sources(period, key).amount.sum() == int(line["bonuses"])
        assert np.array_equal(snapshot.measures.amounts[Amount.PAID], paid)


def test_co_operative_shows_every_expected_credit_to_the_cent(co_operative):
    file, months = co_operative
    columns = {
        Amount.EARNED: "earned",
        Amount.CREDIT: "closing",
        Amount.PAID: "paid",
    }
    for period, expected in months:
        snapshot = Downline(file, now).snapshot(period)
        lines = read_table(expected / "payouts.csv")
        rows = [row_of_code(snapshot, line["member"]) for line in lines]
        for amount, column in columns.items():
            cents = np.zeros(len(snapshot.index), np.int64)
            cents[rows] = [int(Decimal(line[column]) * 100) for line in lines]
            assert np.array_equal(snapshot.measures.amounts[amount], cents)


def test_sources_of_a_co_operative_add_up_to_every_expected_line(co_operative):
    file, months = co_operative
    trails = PorukkaTrails(file)
    for period, expected in months:
        snapshot = Downline(file, now).snapshot(period)
        earned: Counter[str] = Counter()
        for line in read_table(expected / "lines.csv"):
            earned[line["member"]] += int(Decimal(line["amount"]) * 100)
        for code, cents in earned.items():
            row = row_of_code(snapshot, code)
            key = int(snapshot.index.member_id[row])
            assert trails.sources(period, key).amount.sum() == cents
