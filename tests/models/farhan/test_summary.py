import pytest

from app.bootstrap import make_demo, open_office
from app.models.close import live_closes
from app.models.farhan.summary import counted_summary
from app.models.month_figure import month_figures
from app.progress import silent


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.parvi"
    make_demo(path, members=80, periods=3, seed=3, progress=silent)
    return path


def test_sums_kept_at_the_close_are_those_that_a_count_finds(demo):
    with open_office(demo, lambda: None) as office, office.file.reading() as reading:
        closes = live_closes(reading)
        kept = month_figures(reading, [close.id for close in closes])
        for before, close in zip((None, *closes), closes, strict=False):
            ours = {
                key: one for key, one in kept[close.id].items() if key[0] != "branch"
            }
            assert counted_summary(reading, close, before) == ours
        assert any(key == "branch" for key, _ in kept[closes[-1].id])


def test_sums_of_charts_are_checked_with_the_close(demo):
    with open_office(demo, lambda: None) as office:
        assert office.verification.check().faults == ()


def test_charts_have_one_value_a_month_and_their_stacks_add_up(demo):
    with open_office(demo, lambda: None) as office:
        data = office.dashboards.charts()
        assert len(data.periods) == 3
        assert {len(values) for values in data.series.values()} == {3}
        by_kind = data.stacks["kind"].values.sum(axis=1)
        given = data.series["discounts"] + data.series["bonuses"]
        assert by_kind.tolist() == given.tolist()
        later = office.dashboards.charts(data.periods[1])
        assert later.periods == data.periods[1:]
