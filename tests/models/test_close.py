import pytest

from app.calendars import Period
from app.models.close import (
    append_close,
    close_figures,
    closed_through,
    last_live_close,
    live_close,
    live_closes,
    reverse_close,
    save_figures,
)
from app.models.database_errors import NotNext, Unchangeable
from app.models.plan import store_plan
from tests.helpers.organisation import MONTH, close_empty

LAST = Period(1403, 12)


def close(organisation, period, **figures):
    with organisation.writing() as writing:
        record = close_empty(writing, period)
        if figures:
            save_figures(writing, record.id, figures)
    return record


def reopen(organisation, record):
    with organisation.writing() as writing:
        reverse_close(writing, record, "a reason")


def test_before_the_first_close_nothing_is_closed(organisation):
    with organisation.reading() as connection:
        assert live_closes(connection) == ()
        assert last_live_close(connection) is None
        assert live_close(connection, MONTH) is None
        assert closed_through(connection) is None


def test_a_close_is_read_back_as_it_was_appended(organisation):
    with organisation.writing() as writing:
        record = append_close(
            writing,
            MONTH,
            plan_version_id=store_plan(writing, "plan"),
            options={"rank_depth": "unlimited"},
            inputs_digest="in",
            result_digest="out",
        )
    with organisation.reading() as connection:
        assert live_close(connection, MONTH) == record
        assert last_live_close(connection) == record
        assert closed_through(connection) == MONTH
    assert record.options == {"rank_depth": "unlimited"}


def test_periods_are_closed_one_after_the_other_over_the_turn_of_the_year(
    organisation,
):
    for period in (LAST, LAST.next(), LAST.next().next()):
        close(organisation, period)
    with organisation.reading() as connection:
        closed = [record.period for record in live_closes(connection)]
    assert closed == [Period(1403, 12), Period(1404, 1), Period(1404, 2)]


@pytest.mark.parametrize(
    "period", [LAST, LAST.previous(), LAST.next().next(), Period(1404, 12)], ids=str
)
def test_a_period_that_does_not_follow_the_last_is_refused(organisation, period):
    close(organisation, LAST)
    with pytest.raises(NotNext):
        close(organisation, period)


def test_a_reopened_period_can_be_closed_anew(organisation):
    close(organisation, MONTH)
    first = close(organisation, MONTH.next())
    reopen(organisation, first)
    with organisation.reading() as connection:
        assert closed_through(connection) == MONTH
        assert live_close(connection, MONTH.next()) is None
    again = close(organisation, MONTH.next())
    with organisation.reading() as connection:
        assert live_close(connection, MONTH.next()) == again
        assert [one.period for one in live_closes(connection)] == [MONTH, MONTH.next()]


def test_when_every_close_is_reopened_any_period_can_be_closed(organisation):
    reopen(organisation, close(organisation, MONTH))
    assert close(organisation, LAST).period == LAST


def test_only_the_last_close_can_be_reopened(organisation):
    first = close(organisation, MONTH)
    second = close(organisation, MONTH.next())
    with pytest.raises(NotNext):
        reopen(organisation, first)
    reopen(organisation, second)
    with pytest.raises(NotNext):
        reopen(organisation, second)
    reopen(organisation, first)


def test_totals_are_kept_by_key(organisation):
    first = close(organisation, MONTH, sales=10, cap=4)
    reopen(organisation, first)
    again = close(organisation, MONTH, sales=11, cap=4)
    with organisation.reading() as connection:
        assert close_figures(connection, again.id) == {"sales": 11, "cap": 4}


@pytest.mark.parametrize("table", ["period_close", "close_reversal", "close_figure"])
def test_a_close_is_never_changed(organisation, table):
    reopen(organisation, close(organisation, MONTH, sales=1))
    column = "close_id" if table != "period_close" else "id"
    for attack in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = 9"):
        with pytest.raises(Unchangeable), organisation.writing() as writing:
            writing.connection.exec_driver_sql(attack)
