import pytest
from sqlalchemy.exc import IntegrityError

from app.models.database_errors import Unchangeable
from app.models.plan import (
    latest_plan,
    options_in_force,
    plan_text,
    set_option,
    store_plan,
)
from tests.helpers.organisation import MONTH


def test_a_text_is_kept_once(organisation):
    with organisation.writing() as writing:
        first = store_plan(writing, "one")
        second = store_plan(writing, "two")
        events = writing.events
        assert store_plan(writing, "one") == first
        assert writing.events == events
        assert plan_text(writing.connection, second) == "two"
        assert latest_plan(writing.connection).text == "two"


def test_the_reading_chosen_last_for_a_period_holds(organisation):
    later = MONTH.next().next()
    with organisation.writing() as writing:
        set_option(writing, "rank_depth", "unlimited", None)
        set_option(writing, "rank_depth", "seven_levels", later)
        set_option(writing, "starter_gate", "false", later)
        set_option(writing, "starter_gate", "true", MONTH.next())
    with organisation.reading() as connection:
        held = [
            options_in_force(connection, period)
            for period in (MONTH, MONTH.next(), later)
        ]
        assert options_in_force(connection, None) == held[0]
    assert held == [
        {"rank_depth": "unlimited"},
        {"rank_depth": "unlimited", "starter_gate": "true"},
        {"rank_depth": "seven_levels", "starter_gate": "true"},
    ]


def test_a_choice_is_never_changed(organisation):
    with organisation.writing() as writing:
        set_option(writing, "rank_depth", "unlimited", None)
    for attack in ("DELETE FROM option_setting", "UPDATE option_setting SET value = 1"):
        with pytest.raises(Unchangeable), organisation.writing() as writing:
            writing.connection.exec_driver_sql(attack)


def test_a_choice_starts_with_a_month_there_is(organisation):
    attack = (
        "INSERT INTO option_setting (option, value, from_period, event_seq)"
        " VALUES ('rank_depth', 'unlimited', 140313, 1)"
    )
    with pytest.raises(IntegrityError), organisation.writing() as writing:
        writing.connection.exec_driver_sql(attack)
