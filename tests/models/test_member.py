import numpy as np
import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2 as sqlcipher

from app.models.database_errors import Unchangeable
from app.models.member import (
    MemberKeys,
    all_members,
    codes_of_national_ids,
    is_below,
    joining_days,
    member_by_code,
    member_ids,
    members_by_id,
    next_member_id,
    sorted_member_ids,
)
from tests.helpers.organisation import JOINED_ON, enter_members

CHAIN = {"C": "B", "B": "A", "A": None}


@pytest.fixture
def keys(organisation):
    with organisation.writing() as writing:
        return enter_members(writing, CHAIN, iban={"B": "IR2"}, language="fa")


def test_members_are_entered_in_any_order_of_the_tree(organisation, keys):
    with organisation.reading() as connection:
        found = {member.code: member for member in all_members(connection)}
        assert next_member_id(connection) == 4
    assert keys == {"C": 1, "B": 2, "A": 3}
    assert list(found) == ["A", "B", "C"]
    assert found["A"].sponsor_id is None
    assert found["A"].sponsor_code is None
    assert (found["C"].sponsor_id, found["C"].sponsor_code) == (2, "B")
    assert (found["B"].iban, found["B"].joined_on) == ("IR2", JOINED_ON)


def test_a_second_batch_follows_the_first(organisation, keys):
    with organisation.writing() as writing:
        later = enter_members(writing, {"D": None, "E": "D"})
    assert later == {"D": 4, "E": 5}


def test_a_member_is_found_by_code_and_by_key(organisation, keys):
    with organisation.reading() as connection:
        found = member_by_code(connection, "B")
        assert found is not None
        assert found.name == "Name B"
        assert member_by_code(connection, "b") is None
        assert members_by_id(connection, [2, 77]) == {2: found}


def test_keys_of_all_codes_or_of_some(organisation, keys):
    with organisation.reading() as connection:
        assert member_ids(connection) == keys
        assert member_ids(connection, ["A", "nobody"]) == {"A": 3}
        many = ["A", *(f"X{number}" for number in range(60_000))]
        assert member_ids(connection, many)["A"] == 3


def test_who_has_a_national_id_is_found(organisation, keys):
    with organisation.writing() as writing:
        enter_members(writing, {"N": None}, national_id="77")
    with organisation.reading() as connection:
        assert codes_of_national_ids(connection, ["77", "78"]) == {"77": "N"}


def test_members_are_sorted_by_a_field_and_then_by_code(organisation, keys):
    with organisation.writing() as writing:
        enter_members(writing, {"Z": None}, joined_on=20230101)
    with organisation.reading() as connection:
        assert sorted_member_ids(connection, "code").tolist() == [3, 2, 1, 4]
        assert sorted_member_ids(connection, "joined_on").tolist() == [4, 3, 2, 1]


def test_downline_is_told_apart_from_upline(organisation, keys):
    with organisation.reading() as connection:
        assert is_below(connection, keys["C"], keys["A"])
        assert is_below(connection, keys["C"], keys["C"])
        assert not is_below(connection, keys["A"], keys["C"])


@pytest.mark.parametrize(
    "columns",
    [
        {"kind": "admirer"},
        {"joined_on": 20241301},
        {"joined_on": 14030101},
        {"national_id": "1"},
        {"iban": ""},
    ],
    ids=["kind", "month 13", "Jalali day", "national id twice", "empty, not NULL"],
)
def test_what_no_member_can_be_is_refused(organisation, columns):
    with (
        pytest.raises((IntegrityError, sqlcipher.IntegrityError)),
        organisation.writing() as writing,
    ):
        enter_members(writing, {"A": None, "B": None}, **columns)
    with organisation.reading() as connection:
        assert list(all_members(connection)) == []


@pytest.mark.parametrize("code", ["", " A", "A\nB"])
def test_a_code_that_files_could_not_hold_is_refused(organisation, code):
    with pytest.raises(sqlcipher.IntegrityError), organisation.writing() as writing:
        enter_members(writing, {code: None})


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM member WHERE code = 'C'",
        "UPDATE member SET event_seq = event_seq + 0",
        "REPLACE INTO member SELECT * FROM member WHERE code = 'C'",
    ],
)
def test_the_entry_of_a_member_stays(organisation, keys, attack):
    with pytest.raises(Unchangeable), organisation.writing() as writing:
        writing.connection.exec_driver_sql(attack)


def test_keys_are_the_same_looked_up_one_by_one_or_all_at_once(organisation):
    codes = {f"M{number}": None for number in range(700)}
    with organisation.writing() as writing:
        entered = enter_members(writing, codes)
    with organisation.reading() as connection:
        found = MemberKeys(connection)
        assert {code: found.get(code) for code in codes} == entered
        assert found.get("X") is None


@pytest.mark.parametrize("count", [3, 600], ids=["few", "many"])
def test_joining_days_come_in_the_order_of_the_keys(organisation, count):
    codes = {f"M{number}": None for number in range(count)}
    days = {code: 20240101 + row % 28 for row, code in enumerate(codes)}
    with organisation.writing() as writing:
        entered = enter_members(writing, codes, joined_on=days)
    backwards = sorted(entered, reverse=True)
    with organisation.reading() as connection:
        wanted = np.array([entered[code] for code in backwards])
        found = joining_days(connection, wanted)
    assert found.tolist() == [days[code] for code in backwards]
