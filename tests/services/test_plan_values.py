import tomllib
from datetime import date
from decimal import Decimal

import pytest

from app.bootstrap import begin_office, open_office
from app.calendars import Period, parse_day
from app.resources import plan_readings
from app.services.plan_in_force import NoSuchValue
from app.services.plan_problem import UnfitValue
from app.services.plan_values import (
    NotFirstOfMonth,
    SameValue,
    SoldOneByOne,
    ValueOfClosedMonth,
)
from app.services.reasons import ReasonNeeded

FIRST = Period(1403, 1)
NEXT_DAY = parse_day("1403-02-01")
PORUKKA_MEMBERS = """code,name,kind,joined
M1,Aino Niemi,member,2024-07-01
M2,Väinö Laine,member,2024-07-01
"""


@pytest.fixture
def farhan(shop):
    """Members with orders in two months, none closed."""
    shop.order(
        "1,1403-01-05,A,P1,10,", "2,1403-01-06,B,P1,10,", "3,1403-01-07,C,P1,10,"
    )
    shop.order(
        "4,1403-02-05,A,P1,10,", "5,1403-02-06,B,P1,10,", "6,1403-02-07,C,P1,10,"
    )
    with open_office(shop.path, lambda: None) as office:
        yield office


@pytest.fixture
def porukka(tmp_path):
    """Two members with terms, no month closed."""
    path = tmp_path / "books.parvi"
    begin_office(path, "porukka", "Example", {}, None)
    with open_office(path, lambda: None) as office:
        for number, (kind, text) in enumerate(
            (
                ("members", PORUKKA_MEMBERS),
                (
                    "subscriptions",
                    "member,package,start,term\nM1,kauppias,2024-07-02,12\n",
                ),
            )
        ):
            file = tmp_path / f"{number}.csv"
            file.write_text(text, encoding="utf-8")
            office.imports.take(kind, file)
        yield office


def faults(office):
    return office.verification.check().faults


def test_closed_months_stay_and_the_next_takes_the_new_rate_farhan(farhan):
    before = farhan.closing.close(FIRST)
    farhan.plan_values.set_value(
        "development_rates", [Decimal(10)], NEXT_DAY, "Decided by the board"
    )
    farhan.plan_values.set_value("capped_share", Decimal(4), NEXT_DAY, "Trial")
    assert faults(farhan) == ()
    farhan.closing.close(FIRST.next())
    assert faults(farhan) == ()
    # 30 orders of 100,000 make 3,000,000; 4 % of it.
    assert farhan.closing.figures(FIRST.next())["cap"] == 120_000
    assert farhan.closing.figures(FIRST)["cap"] == 1_200_000
    farhan.closing.reopen(FIRST.next(), "Look again")
    farhan.closing.reopen(FIRST, "Look again")
    assert farhan.closing.close(FIRST).result_digest == before.result_digest
    assert faults(farhan) == ()


def test_closed_months_stay_and_the_next_takes_the_new_rate_porukka(porukka):
    july, august = Period(2024, 7), Period(2024, 8)
    before = porukka.closing.close(july)
    porukka.plan_values.set_value(
        "vat_rate", Decimal("30.5"), date(2024, 8, 15), "A new law"
    )
    file = porukka.organisations.path.parent / "later.csv"
    file.write_text(
        "member,package,start,term\nM2,kauppias,2024-08-15,12\n", encoding="utf-8"
    )
    porukka.imports.take("subscriptions", file)
    porukka.closing.close(august)
    assert faults(porukka) == ()
    # 124.00 at 30.5 % is 95.02 net.
    assert porukka.closing.figures(august)["invoiced_net"] == 9_502
    porukka.closing.reopen(august, "Look again")
    porukka.closing.reopen(july, "Look again")
    assert porukka.closing.close(july).result_digest == before.result_digest
    assert faults(porukka) == ()


def test_change_is_listed_with_its_author_and_reason(farhan):
    farhan.closing.close(FIRST)
    plan = farhan.plan_values.set_value("capped_share", 35, NEXT_DAY, " Decided ")
    share = plan.value("capped_share")
    assert [(one.value, one.is_settled) for one in share.values] == [
        (40, True),
        (35, False),
    ]
    assert share.in_force.value == 35
    change = share.in_force.change
    assert change is not None
    assert (change.reason, change.since) == ("Decided", "1403-02-01")
    assert share.values[0].change is None


def test_value_that_goes_back_to_an_earlier_one_makes_a_version_of_its_own(farhan):
    farhan.closing.close(FIRST)
    for share in (35, 36, 35):
        farhan.plan_values.set_value("capped_share", share, NEXT_DAY, "Again")
    stands = farhan.plan_values.plan().value("capped_share")
    assert stands.in_force.value == 35
    assert len(stands.values) == 2
    assert faults(farhan) == ()


def test_option_keeps_its_history_with_reasons(farhan):
    farhan.organisations.set_option("branch_rank", "head")
    farhan.closing.close(FIRST)
    farhan.organisations.set_option("branch_rank", "anywhere", "As before")
    (option,) = [
        one for one in farhan.plan_values.plan().options if one.name == "branch_rank"
    ]
    assert [(one.after, one.since, one.reason) for one in option.changes] == [
        ("head", "", ""),
        ("anywhere", "1403-02", "As before"),
    ]
    assert faults(farhan) == ()


@pytest.mark.parametrize(
    ("key", "value", "day", "reason", "refusal"),
    [
        pytest.param("capped_share", 35, NEXT_DAY, " ", ReasonNeeded, id="no reason"),
        pytest.param("no_such", 35, NEXT_DAY, "x", NoSuchValue, id="no such value"),
        pytest.param(
            "capped_share",
            35,
            parse_day("1403-01-01"),
            "x",
            ValueOfClosedMonth,
            id="closed month",
        ),
        pytest.param(
            "capped_share",
            35,
            parse_day("1403-02-02"),
            "x",
            NotFirstOfMonth,
            id="within a month",
        ),
        pytest.param("capped_share", 40, NEXT_DAY, "x", SameValue, id="the same"),
        pytest.param("capped_share", 101, NEXT_DAY, "x", UnfitValue, id="too large"),
        pytest.param(
            "capped_share", Decimal("1.005"), NEXT_DAY, "x", UnfitValue, id="too fine"
        ),
        pytest.param("paid_levels", 3, NEXT_DAY, "x", UnfitValue, id="other rates"),
        pytest.param("generation_head", "x", NEXT_DAY, "x", UnfitValue, id="no rank"),
        pytest.param("ranks", 5, NEXT_DAY, "x", UnfitValue, id="no table"),
    ],
)
def test_change_that_does_not_fit_is_refused_whole(
    farhan, key, value, day, reason, refusal
):
    farhan.closing.close(FIRST)
    before = farhan.verification.check()
    with pytest.raises(refusal):
        farhan.plan_values.set_value(key, value, day, reason)
    assert farhan.verification.check() == before


def test_rank_of_a_chosen_option_can_not_be_taken_away(farhan):
    farhan.organisations.set_option("development_ranks", "shokuh_farhan")
    ranks = farhan.plan_values.plan().value("ranks").in_force.value
    with pytest.raises(UnfitValue):
        farhan.plan_values.set_value("ranks", ranks[:-1], NEXT_DAY, "Shorter")


def test_packages_are_changed_one_by_one(porukka):
    with pytest.raises(SoldOneByOne):
        porukka.plan_values.set_value("packages", [], date(2024, 7, 1), "x")


@pytest.mark.parametrize(
    ("plan", "rule", "count"),
    [
        pytest.param("farhan", "retail_rates", 3, id="farhan"),
        pytest.param("porukka", "packages", 2, id="porukka"),
    ],
)
def test_readings_without_an_option_stand_beside_their_rule(desk, plan, rule, count):
    desk.begin(plan=plan)
    with open_office(desk.path, lambda: None) as office:
        shown = office.plan_values.plan()
    assert len(shown.value(rule).notes) == count


@pytest.mark.parametrize("plan", ["farhan", "porukka"])
def test_every_reading_without_an_option_belongs_to_a_rule(desk, plan):
    desk.begin(plan=plan)
    with open_office(desk.path, lambda: None) as office:
        shown = office.plan_values.plan()
    listed = len(tomllib.loads(plan_readings(plan))["readings"])
    beside = sum(len(value.notes) for value in shown.values)
    assert beside + len(shown.notes) == listed


def test_plan_is_listed_shown_and_changed_by_the_command_line(shop):
    assert "capped_share=40\n" in shop.must("plan")
    said = shop.must(
        "plan", "capped_share", "--set", "35.5", "--from", "1403-05-01", "--reason", "x"
    )
    assert said == "capped_share=35.5, from 1403-05-01.\n"
    shown = shop.must("plan", "capped_share")
    assert "* from 1300-01-01: 40\n" in shown
    assert "  from 1403-05-01: 35.5  (" in shown
    assert shown.rstrip().endswith("too. (Farhan plan, section 16)")


def test_table_comes_from_a_file(shop):
    table = shop.file("[value]\njoyandeh = [6]\nhami = [5, 4]\n", "rates.toml")
    shop.must(
        *("plan", "multilevel_rates", "--file", table),
        *("--from", "1403-05-01", "--reason", "x"),
    )
    assert "joyandeh = [6]" in shop.must("plan", "multilevel_rates")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("--set", "5"), "say why with a reason", id="no reason"),
        pytest.param(("--set", "many", "--reason", "x"), "a number", id="no number"),
        pytest.param(
            ("--set", "35", "--from", "soon", "--reason", "x"), "no day", id="no day"
        ),
        pytest.param(
            ("--set", "135", "--reason", "x"), "less than or equal to 100", id="unfit"
        ),
    ],
)
def test_command_that_does_not_fit_changes_nothing(shop, arguments, said):
    assert said in shop.refused("plan", "capped_share", *arguments)
