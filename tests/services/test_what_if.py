"""What would closed months have paid otherwise, and do the books stay as they are?"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Office, open_office
from app.calendars import Period
from app.engine.plan_change import BadValue, NoSuchValue
from app.engine.plan_file import BadOption, BadPlanFile
from app.files.explanation_text import text_lines
from app.formats import Language
from app.models.audit import head
from app.services.alternatives import Viewed
from app.services.farhan.comparing import COMPARED
from app.services.members import NoSuchMember
from app.services.scenarios import (
    BadScenarios,
    Newcomer,
    NoSuchScenario,
    Scenario,
)
from tests.helpers.case_books import books_of_case
from tests.helpers.late_worlds import Telling, months, random_world

CASES = Path(__file__).parents[1] / "cases"
FIRST, LAST = Period(1403, 1), Period(1403, 4)


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Iterator[Office]:
    """A case of four closed months in which the cap bites."""
    path = tmp_path_factory.mktemp("what-if") / "case.parvi"
    books_of_case(CASES / "farhan-cap", path)
    with open_office(path, lambda: None) as opened:
        yield opened


@pytest.mark.parametrize(
    "name", ["farhan-cap", "farhan-options-120", "farhan-opening", "farhan-rahbar"]
)
def test_nothing_changed_gives_every_close_to_the_last_byte(name, tmp_path):
    path = tmp_path / "case.parvi"
    periods = books_of_case(CASES / name, path)
    with open_office(path, lambda: None) as opened:
        outcome = opened.what_if.run(Scenario(), periods[0], periods[-1])
    assert outcome.is_identical
    assert not len(outcome.winners())
    assert not len(outcome.losers())


@pytest.mark.parametrize("seed", range(6))
def test_nothing_changed_gives_the_same_in_worlds_of_all_options(seed, tmp_path):
    telling = Telling(tmp_path, "world", random_world(seed))
    telling.begin(all_known=True)
    for month in months():
        telling.tell_orders(telling.world.orders[month])
        telling.office.closing.close(month)
    with telling.office as opened:
        assert opened.what_if.run(Scenario(), FIRST, LAST).is_identical


def test_the_books_are_left_as_they_are(office):
    def state():
        with office.file.reading() as reading:
            return head(reading)

    before = state()
    scenario = Scenario(options={"rank_depth": "seven_levels"})
    office.what_if.run(scenario, FIRST, LAST)
    office.comparing.compare(Viewed(FIRST), Viewed(LAST, scenario))
    office.scenarios.keep("deep", scenario)
    assert state() == before


def test_a_higher_cap_gives_more(office):
    outcome = office.what_if.run(Scenario(values={"capped_share": "90"}), FIRST, LAST)
    capped = [month for month in outcome.months if month.before.is_capped]
    assert capped
    assert all(month.after.bonuses > month.before.bonuses for month in capped)
    assert len(outcome.winners())
    assert not len(outcome.losers())


def _codes(office: Office) -> list[str]:
    with office.file.reading() as reading:
        query = "SELECT code FROM member ORDER BY id"
        return [row[0] for row in reading.exec_driver_sql(query)]


def test_members_are_moved_added_and_disqualified(office):
    codes = _codes(office)
    scenario = Scenario(
        moved={codes[-1]: codes[0]},
        added=(Newcomer("NEW", codes[0], 1_000_000, 800_000_000),),
        disqualified=(codes[1],),
    )
    comparison = office.comparing.compare(Viewed(LAST), Viewed(LAST, scenario))
    after = comparison.after.members
    assert list(comparison.newcomers.values()) == ["NEW"]
    assert comparison.joined.tolist() == list(comparison.newcomers)
    assert not after.is_qualified[after.member_id == 2].any()
    assert set(comparison.moved.tolist()) <= {len(codes)}


def test_a_newcomer_keeps_the_streak_over_months(office):
    codes = _codes(office)
    scenario = Scenario(added=(Newcomer("NEW", codes[0], 200_000, 160_000_000),))
    outcome = office.what_if.run(scenario, FIRST, LAST)
    row = outcome.member_id.tolist().index(next(iter(outcome.newcomers)))
    assert outcome.before_toman[row] == 0
    assert outcome.after_toman[row] > 0


@pytest.mark.parametrize(
    ("scenario", "error"),
    [
        (Scenario(options={"nothing": "1"}), BadOption),
        (Scenario(values={"nothing": "1"}), NoSuchValue),
        (Scenario(values={"ranks.nobody.total": "1"}), NoSuchValue),
        (Scenario(values={"ranks.rahbar": "1"}), NoSuchValue),
        (Scenario(values={"capped_share": "much"}), BadValue),
        (Scenario(values={"capped_share": "400"}), BadPlanFile),
        (Scenario(moved={"NOBODY": ""}), NoSuchMember),
    ],
    ids=["option", "value", "rank", "table", "text", "plan", "member"],
)
def test_what_is_not_possible_is_refused(scenario, error, office):
    with pytest.raises(error):
        office.what_if.run(scenario, FIRST, LAST)


def test_scenarios_are_kept_beside_the_books_by_name(office):
    scenario = Scenario(
        options={"rank_depth": "seven_levels"},
        values={"ranks.rahbar.total": "1000"},
        moved={"A": "B"},
        added=(Newcomer("N", "A", 1, 2),),
        disqualified=("C",),
    )
    office.scenarios.keep("one", scenario)
    office.scenarios.keep("two", Scenario())
    assert office.scenarios.scenario("one") == scenario
    assert {"one", "two"} <= set(office.scenarios.names())
    office.scenarios.forget("two")
    with pytest.raises(NoSuchScenario):
        office.scenarios.scenario("two")
    assert office.scenarios.path.parent == office.file.path.parent


def test_a_broken_file_of_scenarios_is_named(tmp_path):
    path = tmp_path / "case.parvi"
    books_of_case(CASES / "farhan-edge-low", path)
    with open_office(path, lambda: None) as opened:
        opened.scenarios.path.write_text('{"one": 3}', encoding="utf-8")
        with pytest.raises(BadScenarios):
            opened.scenarios.names()


def test_a_month_compared_with_itself_is_the_same(office):
    assert office.comparing.compare(Viewed(LAST), Viewed(LAST)).is_same


def test_differences_add_up_to_the_difference_of_the_totals(office):
    comparison = office.comparing.compare(Viewed(FIRST), Viewed(LAST))
    before, after = comparison.before.totals, comparison.after.totals
    members, lines = comparison.members, comparison.lines
    change = int((members.bonuses_after - members.bonuses_before).sum())
    assert change == after.bonuses - before.bonuses
    by_kind = sum(one.toman_after - one.toman_before for one in comparison.kinds)
    assert int((lines.after_toman - lines.before_toman).sum()) == by_kind
    assert sum(pair[0] for pair in comparison.ranks) == before.members
    assert len(comparison.joined) - len(comparison.left) == (
        after.members - before.members
    )


def test_an_open_month_is_a_projection_beside_its_close(tmp_path):
    path = tmp_path / "case.parvi"
    books_of_case(CASES / "farhan-cap", path, open_months=1)
    with open_office(path, lambda: None) as opened:
        preview = opened.comparing.compare(Viewed(LAST), Viewed(LAST))
        assert preview.before.is_projection
        opened.closing.close(LAST)
        closed = opened.comparing.compare(Viewed(LAST), Viewed(LAST))
        assert not closed.before.is_projection
        assert closed.before.totals == preview.before.totals


@pytest.mark.parametrize("table", COMPARED.tables)
def test_every_table_is_written_as_csv(table, office, tmp_path):
    comparison = office.comparing.compare(Viewed(FIRST), Viewed(LAST))
    target = tmp_path / "table.csv"
    office.comparing.write(comparison, table, str(target))
    assert len(target.read_text(encoding="utf-8").splitlines()) >= 1


@pytest.mark.parametrize("language", list(Language))
def test_outcomes_are_said_in_every_language(language, office, tmp_path):
    scenario = Scenario(values={"capped_share": "20"})
    outcome = office.what_if.run(scenario, FIRST, LAST)
    comparison = office.comparing.compare(Viewed(LAST), Viewed(LAST, scenario))
    for shown in (
        office.what_if.shown(outcome, 5),
        office.comparing.shown(comparison, 5),
    ):
        assert all("{" not in line for line in text_lines(shown, language))
    office.what_if.write(outcome, str(tmp_path / "out.csv"))
    assert sum(pair[1] for pair in outcome.distribution()) == int(
        (outcome.after_toman > 0).sum()
    )
