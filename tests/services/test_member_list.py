import pytest

from app.bootstrap import make_demo, open_office
from app.calendars import Period
from app.progress import silent
from app.records.member_table import MemberFilter
from app.services.member_list import Wanted

MEMBERS = 80


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    path = tmp_path_factory.mktemp("list") / "demo.parvi"
    make_demo(path, members=MEMBERS, periods=2, seed=3, progress=silent)
    with open_office(path, lambda: None) as office:
        yield office


def values(office, name: str, wanted: Wanted) -> list[int | str]:
    keys = office.member_list.order(wanted).tolist()
    return [row.values[name] for row in office.member_list.rows([name], keys)]


def test_every_column_sorts_both_ways_and_can_be_read(office):
    plain = {"code", "rank", "points", "paid", "joined", "held", "qualified", "phone"}
    for name in office.member_list.columns:
        up = values(office, name, Wanted(by=name))
        down = values(office, name, Wanted(by=name, descending=True))
        assert len(up) == len(down) == MEMBERS, name
        assert sorted(map(str, up)) == sorted(map(str, down)), name
        if name in plain:
            assert up == sorted(up), name
            assert down == sorted(up, reverse=True), name


def test_persian_names_stand_in_the_order_of_the_alphabet(office):
    alphabet = "بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
    firsts = [str(name)[0] for name in values(office, "name", Wanted(by="name"))]
    places = [alphabet.index(first) for first in firsts if first in alphabet]
    assert places == sorted(places)
    assert len(set(places)) > 10


def test_filters_hold_together(office):
    filters = (
        MemberFilter("rank", choices=(1, 2)),
        MemberFilter("points", least=300_000_000, most=900_000_000),
    )
    ranks = values(office, "rank", Wanted(filters=filters))
    points = values(office, "points", Wanted(filters=filters))
    assert set(ranks) <= {1, 2}
    assert all(300_000_000 <= int(one) <= 900_000_000 for one in points)
    everyone = zip(
        values(office, "rank", Wanted()),
        values(office, "points", Wanted()),
        strict=True,
    )
    fitting = [
        one for one in everyone if one[0] in (1, 2) and 3e8 <= int(one[1]) <= 9e8
    ]
    assert len(ranks) == len(fitting) > 0


def test_branch_holds_a_member_and_all_below(office):
    sponsors = dict(
        zip(
            values(office, "code", Wanted()),
            values(office, "sponsor", Wanted()),
            strict=True,
        )
    )

    def is_below(code: str) -> bool:
        while code and code != "F000002":
            code = str(sponsors[code])
        return code == "F000002"

    expected = [code for code in sponsors if is_below(str(code))]
    assert values(office, "code", Wanted(branch="F000002")) == expected


def test_total_is_the_sum_of_the_column(office):
    keys = office.member_list.order(Wanted(filters=(MemberFilter("paid", least=1),)))
    assert office.member_list.total("paid", keys) == sum(
        map(int, values(office, "paid", Wanted()))
    )


def test_branch_of_nobody_is_empty(office):
    assert values(office, "code", Wanted(branch="nobody")) == []
    assert not Wanted(branch="nobody").is_all
    assert Wanted(text="  ").is_all


def test_filter_of_a_month_finds_who_had_the_value_then(office):
    first, last = (period.number for period in office.closing.closed_periods())
    for month in (first, last):
        found = {
            rank: len(
                office.member_list.order(
                    Wanted(filters=(MemberFilter("rank", (rank,), month=month),))
                )
            )
            for rank in range(1, 17)
        }
        period = Period.of_number(month)
        ranks = office.dashboards.charts(period, period).stacks["rank"]
        counted = dict(zip(ranks.items, ranks.values[0].tolist(), strict=True))
        assert {rank: count for rank, count in found.items() if count} == {
            rank: count for rank, count in counted.items() if count and rank
        }


def test_filter_of_a_month_that_is_not_closed_finds_nobody_with_a_rank(office):
    ranked = MemberFilter("rank", choices=(1, 2, 3), month=Period(1390, 1).number)
    assert office.member_list.order(Wanted(filters=(ranked,))).size == 0
