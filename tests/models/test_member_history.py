import pytest
from sqlalchemy import select

from app.models.audit import audit_event
from app.models.close import live_close, reverse_close
from app.models.database_errors import Unchangeable
from app.models.member import member_by_code
from app.models.member_history import (
    NothingToChange,
    change_member,
    decide,
    decided,
    member_columns,
    member_history,
)
from tests.helpers.organisation import MONTH, close_empty, enter_members


@pytest.fixture
def keys(organisation):
    with organisation.writing() as writing:
        return enter_members(writing, {"A": None, "B": "A", "C": "A"})


def close(organisation, period):
    with organisation.writing() as writing:
        return close_empty(writing, period)


def change(organisation, member_id, **changes):
    with organisation.writing() as writing:
        return change_member(writing, member_id, changes, "a reason")


def sponsor_of_c_at(organisation, period):
    """Return the sponsor of the third member as the close of a period knew it."""
    with organisation.reading() as connection:
        at = live_close(connection, period)
        columns = member_columns(connection, None if at is None else at.event_seq)
    return columns.sponsor_id.tolist()[2]


def history_of(connection, member_id):
    """Return the values that a member had up to a closed period."""
    table = member_history.c
    query = select(table.field, table.value_before, table.until_period)
    rows = connection.execute(query.where(table.member_id == member_id))
    return [tuple(row) for row in rows]


def test_a_change_before_the_first_close_leaves_no_earlier_value(organisation, keys):
    seq = change(organisation, keys["C"], sponsor_id=keys["B"], name="New")
    with organisation.reading() as connection:
        found = member_by_code(connection, "C")
        assert found is not None
        assert (found.sponsor_code, found.name) == ("B", "New")
        assert history_of(connection, keys["C"]) == []
        event = connection.execute(
            select(audit_event).where(audit_event.c.seq == seq)
        ).one()
    assert event.subject == "C"
    assert event.payload == (
        '{"after":{"name":"New","sponsor_id":2},'
        '"before":{"name":"Name C","sponsor_id":1},"reason":"a reason"}'
    )


def test_a_change_that_changes_nothing_is_refused(organisation, keys):
    with pytest.raises(NothingToChange, match="C"):
        change(organisation, keys["C"], name="Name C", email=None)


def test_only_what_differs_is_recorded(organisation, keys):
    close(organisation, MONTH)
    change(organisation, keys["C"], name="Name C", email="c@example.org")
    with organisation.reading() as connection:
        history = history_of(connection, keys["C"])
    assert history == [("email", None, MONTH.number)]


def test_each_closed_period_keeps_the_value_it_was_closed_with(organisation, keys):
    second, third = MONTH.next(), MONTH.next().next()
    close(organisation, MONTH)
    change(organisation, keys["C"], sponsor_id=keys["B"])
    close(organisation, second)
    change(organisation, keys["C"], sponsor_id=None)
    change(organisation, keys["C"], sponsor_id=keys["A"])
    held = [sponsor_of_c_at(organisation, when) for when in (MONTH, second, third)]
    assert held == [keys["A"], keys["B"], keys["A"]]


def test_a_period_closed_anew_holds_what_stood_at_its_new_close(organisation, keys):
    first = close(organisation, MONTH)
    change(organisation, keys["C"], sponsor_id=keys["B"])
    with organisation.writing() as writing:
        reverse_close(writing, first, "wrong sponsor")
    assert sponsor_of_c_at(organisation, MONTH) == keys["B"]
    close(organisation, MONTH)
    change(organisation, keys["C"], sponsor_id=None)
    assert sponsor_of_c_at(organisation, MONTH) == keys["B"]


def test_every_field_that_a_close_reads_is_held(organisation, keys):
    done = close(organisation, MONTH)
    with organisation.reading() as connection:
        before = member_columns(connection, None)
    change(
        organisation,
        keys["B"],
        kind="customer",
        sponsor_id=keys["C"],
        joined_on=20240202,
        unit_code=None,
        iban=None,
        code="B2",
    )
    with organisation.reading() as connection:
        held = member_columns(connection, done.event_seq)
        now = member_columns(connection, None)
    for name in vars(before):
        assert getattr(held, name).tolist() == getattr(before, name).tolist()
        changed = getattr(now, name).tolist() != getattr(before, name).tolist()
        assert changed == (name != "member_id")


def test_a_close_knows_nobody_who_was_entered_after_it(organisation, keys):
    done = close(organisation, MONTH)
    with organisation.writing() as writing:
        later = enter_members(writing, {"D": "A"})
    change(organisation, later["D"], unit_code=None)
    with organisation.reading() as connection:
        held = member_columns(connection, done.event_seq)
        now = member_columns(connection, None)
    assert held.member_id.tolist() == [1, 2, 3]
    assert now.member_id.tolist() == [1, 2, 3, 4]
    assert now.has_unit_code.tolist() == [True, True, True, False]


def test_the_last_decision_up_to_the_period_counts(organisation, keys):
    second = MONTH.next()
    with organisation.writing() as writing:
        decide(writing, keys["A"], "release", MONTH, "paid in cash")
        decide(writing, keys["B"], "release", MONTH, "heirs")
        decide(writing, keys["B"], "reopen", MONTH, "came back")
        decide(writing, keys["C"], "reopen", second, "came back")
    with organisation.reading() as connection:
        at_first = decided(connection, MONTH, None)
        at_second = decided(connection, second, None)
    assert at_first == ({keys["B"]: MONTH.number}, [keys["A"]])
    assert at_second == (
        {keys["B"]: MONTH.number, keys["C"]: second.number},
        [keys["A"]],
    )


def test_a_close_knows_no_decision_made_after_it(organisation, keys):
    done = close(organisation, MONTH)
    with organisation.writing() as writing:
        decide(writing, keys["A"], "release", MONTH, "late")
    with organisation.reading() as connection:
        assert decided(connection, MONTH, done.event_seq) == ({}, [])


@pytest.mark.parametrize("table", ["member_history", "member_decision"])
def test_what_was_recorded_is_never_changed(organisation, keys, table):
    close(organisation, MONTH)
    change(organisation, keys["A"], name="New")
    with organisation.writing() as writing:
        decide(writing, keys["A"], "release", MONTH.next(), "reason")
    for attack in (f"DELETE FROM {table}", f"UPDATE {table} SET member_id = 2"):
        with pytest.raises(Unchangeable), organisation.writing() as writing:
            writing.connection.exec_driver_sql(attack)
