"""What would a co-operative's months have brought otherwise?"""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.bootstrap import Office
from app.calendars import Period
from app.engine.plan_change import NoSuchValue
from app.files.explanation_text import text_lines
from app.formats import Language
from app.models.audit import head
from app.services.alternatives import Viewed
from app.services.members import NoSuchMember
from app.services.porukka.change import NotTaken
from app.services.porukka.comparing import COMPARED
from app.services.scenarios import Newcomer, Scenario
from tests.helpers.porukka_office import begun_office, steps_into
from tests.helpers.porukka_stories import made_up


def closed_story(seed, folder) -> tuple[Office, list[Period]]:
    """Return the open office of a story with every month closed."""
    return closed_months(made_up(seed), folder)


def closed_months(story, folder) -> tuple[Office, list[Period]]:
    """Return the open office of a story, some months closed twice."""
    chance = random.Random(story.seed)
    office = begun_office(story, folder / "books.parvi")
    periods = []
    for period in steps_into(office, story, folder):
        office.closing.close(period)
        if chance.random() < 0.2:
            office.closing.reopen(period, "once more")
            office.closing.close(period)
        periods.append(period)
    return office, periods


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> Iterator[tuple[Office, list[Period]]]:
    """A story in which commissions are earned, paid and set off."""
    office, periods = closed_story(10_003, tmp_path_factory.mktemp("story"))
    with office:
        yield office, periods


@pytest.mark.parametrize("seed", range(20_000, 20_012))
def test_nothing_changed_gives_every_close_to_the_last_byte(seed, tmp_path):
    office, periods = closed_story(seed, tmp_path)
    with office:
        for first in (periods[0], periods[len(periods) // 2]):
            outcome = office.what_if.run(Scenario(), first, periods[-1])
            assert outcome.is_identical, f"story {seed} from {first}"
            assert not len(outcome.winners())
            assert not len(outcome.losers())


def test_the_open_month_is_worked_out_too(told):
    office, periods = told
    outcome = office.what_if.run(Scenario(), periods[0], periods[-1].next())
    last = outcome.months[-1]
    assert last.is_open
    assert last.after == last.before


def test_the_books_are_left_as_they_are(told):
    office, periods = told

    def state():
        with office.file.reading() as reading:
            return head(reading)

    before = state()
    office.what_if.run(Scenario({"commission_basis": "fixed"}), periods[0], periods[-1])
    office.comparing.compare(Viewed(periods[0]), Viewed(periods[-1]))
    assert state() == before


@pytest.mark.parametrize("seed", range(30_000, 30_004))
@pytest.mark.parametrize(
    ("option", "readings"),
    [
        ("payout_vat", ("registered", "all")),
        ("commission_basis", ("percent_of_net", "fixed")),
    ],
)
def test_another_reading_brings_what_it_would_have_from_the_start(
    seed, option, readings, tmp_path
):
    told_so, what_if = (tmp_path / name for name in ("told", "what_if"))
    told_so.mkdir()
    what_if.mkdir()
    story = made_up(seed)
    closed = {}
    for folder, reading in ((told_so, readings[0]), (what_if, readings[1])):
        options = story.options | {option: reading}
        closed[folder] = closed_months(replace(story, options=options), folder)
    office, periods = closed[told_so]
    with office:
        outcome = office.what_if.run(
            Scenario({option: readings[1]}), periods[0], periods[-1]
        )
        would = [(one.after.earned, one.after.paid) for one in outcome.months]
    office, periods = closed[what_if]
    with office:
        outcome = office.what_if.run(Scenario(), periods[0], periods[-1])
        was = [(one.before.earned, one.before.paid) for one in outcome.months]
    assert would == was


def total(outcome, side):
    return sum(getattr(month, side).earned for month in outcome.months)


def test_twice_the_rate_brings_twice_the_commissions(told):
    office, periods = told
    options = {"commission_basis": "percent_of_net"}
    rates = [Scenario(options, {"commission_rate": rate}) for rate in ("10", "20")]
    once, twice = (office.what_if.run(one, periods[0], periods[-1]) for one in rates)
    assert total(once, "after") > 0
    assert total(twice, "after") > total(once, "after")


def test_who_moves_takes_the_commission_along(told):
    office, periods = told
    with office.file.reading() as reading:
        booked = reading.exec_driver_sql(
            "SELECT d.code, o.code, r.id, o.id FROM commission_booking b"
            " JOIN member d ON d.id = b.referred_id"
            " JOIN member r ON r.id = b.referrer_id"
            " JOIN member o ON o.id NOT IN (d.id, r.id)"
            " WHERE b.amount_cents > 0 ORDER BY o.joined_on, o.id"
        ).first()
    assert booked is not None
    referred, other, referrer_id, other_id = booked
    options = {"earning_statuses": "trial,active,paused,lapsed,left"}
    stays, moves = (
        office.what_if.run(Scenario(options, moved=moved), periods[0], periods[-1])
        for moved in ({}, {referred: other})
    )

    def earned(outcome, key):
        found = outcome.earned_after[outcome.member_id == key]
        return int(found.sum())

    assert earned(moves, referrer_id) < earned(stays, referrer_id)
    assert earned(moves, other_id) > earned(stays, other_id)
    assert total(moves, "after") == total(stays, "after")


def test_a_member_who_is_added_earns_the_referrer_a_commission(told):
    office, periods = told
    with office.file.reading() as reading:
        (code,) = reading.exec_driver_sql("SELECT min(code) FROM member").one()
    options = {
        "commission_basis": "fixed",
        "earning_statuses": "trial,active,paused,lapsed,left",
    }
    without = office.what_if.run(Scenario(options), periods[0], periods[-1])
    added = (Newcomer("NEW", code, package="kauppias_m"),)
    outcome = office.what_if.run(
        Scenario(options, added=added), periods[0], periods[-1]
    )
    assert total(outcome, "after") == total(without, "after") + 1_000
    shown = " ".join(text_lines(office.what_if.shown(outcome, 50), Language.EN))
    assert code in shown


def test_who_is_disqualified_is_no_longer_invoiced(told):
    office, periods = told
    with office.file.reading() as reading:
        rows = reading.exec_driver_sql("SELECT code FROM member").all()
    gone = Scenario(disqualified=tuple(code for (code,) in rows))
    comparison = office.comparing.compare(
        Viewed(periods[-1]), Viewed(periods[-1], gone)
    )
    assert not any(comparison.after.invoiced.values())
    assert {str(one.status) for one in comparison.after.members.values()} == {"left"}


@pytest.mark.parametrize(
    ("scenario", "error"),
    [
        (Scenario(moved={"nobody": ""}), NoSuchMember),
        (Scenario(values={"nothing": "1"}), NoSuchValue),
        (Scenario(added=(Newcomer("NEW", "", package="none"),)), NotTaken),
    ],
)
def test_what_is_not_possible_is_refused(told, scenario, error):
    office, periods = told
    with pytest.raises(error):
        office.what_if.run(scenario, periods[0], periods[-1])


def test_a_month_beside_itself_is_the_same(told):
    office, periods = told
    assert office.comparing.compare(Viewed(periods[1]), Viewed(periods[1])).is_same


@pytest.mark.parametrize("table", COMPARED.tables)
def test_every_table_is_written(told, table, tmp_path):
    office, periods = told
    comparison = office.comparing.compare(Viewed(periods[0]), Viewed(periods[-1]))
    target = tmp_path / "table.csv"
    office.comparing.write(comparison, table, str(target))
    assert target.read_text("utf-8").count("\n") > 1


def test_a_preview_beside_its_close_is_the_same_but_for_the_projection(told):
    office, periods = told
    preview = office.comparing.compare(Viewed(periods[-1].next()), Viewed(periods[-1]))
    assert preview.before.is_projection
    assert not preview.after.is_projection


@pytest.mark.parametrize("language", list(Language))
def test_answers_are_said_in_every_language(told, language, tmp_path):
    office, periods = told
    scenario = Scenario({"minimum_payout": "100"}, {"commission_rate": "30"})
    outcome = office.what_if.run(scenario, periods[0], periods[-1])
    one = office.what_if.run(scenario, periods[-1], periods[-1])
    comparison = office.comparing.compare(
        Viewed(periods[0]), Viewed(periods[-1], scenario)
    )
    for answer in (
        office.what_if.shown(outcome, 5),
        office.what_if.shown(one, 5),
        office.comparing.shown(comparison, 5),
    ):
        assert text_lines(answer, language)
    office.what_if.write(outcome, str(tmp_path / "out.csv"))
    header = (tmp_path / "out.csv").read_text("utf-8").splitlines()[0]
    assert header == "member,earned_before,earned_after,paid_before,paid_after"
