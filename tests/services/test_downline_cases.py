"""Does the tree show exactly what is expected of the closes of the cases?"""

import tomllib
from decimal import Decimal

import pytest

from app.bootstrap import now, open_office
from app.calendars import Period
from app.downline.measures import Amount, compressed, generations
from app.downline.search import row_of_code
from app.services.downline import Downline
from app.services.farhan.trails import FarhanTrails
from tests.helpers.farhan_cases import CASES, read_table
from tests.helpers.farhan_reference_tables import MICRO, RANK_NUMBER

MONTHS = 2


@pytest.fixture(params=["farhan-rahbar", "farhan-ladder-9"])
def closed(request, desk):
    """A case with its first months closed, and what is expected of the last one."""
    folder = CASES / request.param
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    desk.begin(plan="farhan")
    for kind in case["imports"]:
        desk.must("import", kind, folder / f"{kind}.csv")
    for text in case["periods"][:MONTHS]:
        desk.must("import", "orders", folder / f"orders-{text}.csv")
        desk.must("close", text)
    with open_office(desk.path, lambda: None) as office:
        yield office.file, Period.parse(text), folder / "expected" / text


def test_tree_shows_the_expected_close_to_the_unit(closed):
    file, period, expected = closed
    snapshot = Downline(file, now).snapshot(period)
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


def test_trails_add_up_to_the_expected_bonuses(closed):
    file, period, expected = closed
    snapshot = Downline(file, now).snapshot(period)
    index, trails = snapshot.index, FarhanTrails(file)
    payouts = read_table(expected / "payouts.csv")
    assert sum(int(line["bonuses"]) for line in payouts) > 0
    for line in payouts:
        row = row_of_code(snapshot, line["member"])
        key = int(index.member_id[row])
        assert snapshot.measures.amounts[Amount.PAID][row] == int(line["paid"])
        assert trails.sources(period, key).amount.sum() == int(line["bonuses"])
