import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import IntegrityError

from app.models.database_errors import PaidTwice, PaymentOutOfOrder, Unchangeable
from app.models.payment import (
    PaymentContent,
    accounts_left,
    add_payment_file,
    amounts_in_live_files,
    has_left,
    payment_files,
    payment_lines,
    set_payment_state,
)
from app.records.months import PaymentLine
from tests.helpers.organisation import MONTH, close_empty, enter_members

CONTENT = PaymentContent("sheba", "0" * 64)
A = PaymentLine(1, 500, "IR1")
B = PaymentLine(2, 700, "IR2")


@pytest.fixture
def close_id(organisation):
    with organisation.writing() as writing:
        enter_members(writing, {"A": None, "B": "A", "C": "A"})
        return close_empty(writing, MONTH).id


def make(organisation, close_id, message_id, *lines):
    with organisation.writing() as writing:
        return add_payment_file(writing, close_id, message_id, lines, CONTENT)


def become(organisation, file, state):
    with organisation.writing() as writing:
        set_payment_state(writing, file, state)


def test_a_file_is_made_with_its_total_and_lines_by_member(organisation, close_id):
    file = make(organisation, close_id, "M1", B, A)
    assert (file.total, file.count, file.state) == (1_200, 2, "made")
    with organisation.reading() as connection:
        assert payment_files(connection, close_id) == (file,)
        assert payment_lines(connection, file.id) == (A, B)
        assert amounts_in_live_files(connection, close_id) == {1: 500, 2: 700}
        assert not has_left(connection, close_id)


@pytest.mark.parametrize(
    "states",
    [
        ["sent"],
        ["confirmed"],
        ["rejected"],
        ["sent", "confirmed"],
        ["sent", "rejected"],
    ],
    ids=" ".join,
)
def test_the_last_state_of_a_file_counts(organisation, close_id, states):
    file = make(organisation, close_id, "M1", A)
    for state in states:
        become(organisation, file, state)
    with organisation.reading() as connection:
        (found,) = payment_files(connection, close_id)
        assert found.state == states[-1]
        assert has_left(connection, close_id) == (states[-1] != "rejected")


@pytest.mark.parametrize(
    "states",
    [["made"], ["confirmed", "rejected"], ["rejected", "sent"], ["sent", "made"]],
    ids=" ".join,
)
def test_a_state_out_of_order_is_refused(organisation, close_id, states):
    file = make(organisation, close_id, "M1", A)
    for state in states[:-1]:
        become(organisation, file, state)
    with pytest.raises(PaymentOutOfOrder):
        become(organisation, file, states[-1])


@pytest.mark.parametrize("state", ["made", "sent", "confirmed"])
def test_a_payout_stands_in_one_live_file(organisation, close_id, state):
    file = make(organisation, close_id, "M1", A)
    if state != "made":
        become(organisation, file, state)
    with pytest.raises(PaidTwice):
        make(organisation, close_id, "M2", B, A)
    with organisation.reading() as connection:
        assert amounts_in_live_files(connection, close_id) == {1: 500}


def test_account_left_is_that_of_the_newest_file_that_was_not_rejected(
    organisation, close_id
):
    make(organisation, close_id, "M1", A, B)
    with organisation.writing() as writing:
        later = close_empty(writing, MONTH.next()).id
    moved = make(organisation, later, "M2", PaymentLine(1, 5, "IR8"))
    with organisation.reading() as connection:
        assert accounts_left(connection) == {1: ("IR8", "M2"), 2: ("IR2", "M1")}
    become(organisation, moved, "rejected")
    with organisation.reading() as connection:
        assert accounts_left(connection) == {2: ("IR2", "M1")}


def test_a_file_is_kept_with_its_form_and_digest(organisation, close_id):
    file = make(organisation, close_id, "M1", A)
    assert (file.form, file.digest) == ("sheba", "0" * 64)


def test_a_rejected_file_sets_its_payouts_free(organisation, close_id):
    become(organisation, make(organisation, close_id, "M1", A), "rejected")
    with organisation.reading() as connection:
        assert amounts_in_live_files(connection, close_id) == {}
    make(organisation, close_id, "M2", A, B)
    with organisation.reading() as connection:
        states = [file.state for file in payment_files(connection, close_id)]
    assert states == ["rejected", "made"]


def test_the_payout_of_another_close_is_another_one(organisation, close_id):
    make(organisation, close_id, "M1", A)
    with organisation.writing() as writing:
        later = close_empty(writing, MONTH.next()).id
    make(organisation, later, "M2", A)


def test_a_message_is_named_once_and_pays_something(organisation, close_id):
    make(organisation, close_id, "M1", A)
    with pytest.raises(IntegrityError):
        make(organisation, close_id, "M1", B)
    with pytest.raises(IntegrityError):
        make(organisation, close_id, "M2")
    with pytest.raises(sqlcipher.IntegrityError):
        make(organisation, close_id, "M3", B, PaymentLine(3, 0, "IR3"))


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("payment_file", "total"),
        ("payment_content", "digest"),
        ("payment_line", "amount"),
        ("payment_state", "event_seq"),
    ],
)
def test_a_payment_is_never_changed(organisation, close_id, table, column):
    make(organisation, close_id, "M1", A)
    for attack in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = 1"):
        with pytest.raises(Unchangeable), organisation.writing() as writing:
            writing.connection.exec_driver_sql(attack)


def test_a_payment_cannot_be_slipped_into_a_file_later(organisation, close_id):
    file = make(organisation, close_id, "M1", A)
    with organisation.writing() as writing:
        writing.record("anything", "else", {})
    attack = f"INSERT INTO payment_line VALUES ({file.id}, 2, 5, 'IR9')"
    with pytest.raises(Unchangeable), organisation.writing() as writing:
        writing.connection.exec_driver_sql(attack)
