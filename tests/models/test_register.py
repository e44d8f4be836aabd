import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.close import reverse_close
from app.models.database_errors import PeriodClosed
from app.models.register import (
    AdjustmentEntry,
    add_adjustments,
    add_openings,
    adjustments,
    duties,
    exemptions,
    openings,
    remove_adjustment,
    remove_exemption,
    set_duties,
    set_exemptions,
)
from app.records.registers import OpeningRecord
from tests.helpers.organisation import MONTH, close_empty, enter_members

NOW = MONTH.number
OPENING = OpeningRecord(
    1,
    2,
    9,
    1,
    had_order=True,
    is_starter=False,
    balance_toman=-5,
    last_order=MONTH.previous(),
)
EMPTY = OpeningRecord(
    2, 0, 0, 0, had_order=False, is_starter=True, balance_toman=0, last_order=None
)


@pytest.fixture
def writing(organisation):
    """A transaction of an organisation with members A, B and C, keys 1 to 3."""
    with organisation.writing() as opened:
        enter_members(opened, {"A": None, "B": "A", "C": "A"})
        yield opened


def test_duties_are_recorded_and_recorded_anew(writing):
    set_duties(writing, [2, 1], [NOW, NOW], [True, False], [None, "ill"])
    set_duties(
        writing, [2, 3], [NOW, MONTH.next().number], [False, False], ["no", None]
    )
    found = [
        (duty.member_code, duty.is_done, duty.note)
        for duty in duties(writing.connection, MONTH)
    ]
    assert found == [("A", False, "ill"), ("B", False, "no")]


def test_exemptions_are_recorded_anew_and_removed(writing):
    set_exemptions(writing, [2, 1], [NOW, NOW], ["army", "illness"])
    set_exemptions(writing, [2], [NOW], ["travel"])
    remove_exemption(writing, 1, MONTH)
    remove_exemption(writing, 2, MONTH.next())
    (left,) = exemptions(writing.connection, MONTH)
    assert (left.member_code, left.reason, left.period) == ("B", "travel", MONTH)


def test_adjustments_of_one_member_add_up_and_can_be_removed(writing):
    amounts = [500, -200, 7]
    reasons = ["x", "y", "z"]
    add_adjustments(writing, [2, 2, 1], [NOW] * 3, amounts, reasons, AdjustmentEntry(1))
    first, second, third = adjustments(writing.connection, MONTH)
    assert [each.amount_toman for each in (first, second, third)] == [7, 500, -200]
    remove_adjustment(writing, second.id)
    assert adjustments(writing.connection, MONTH) == [first, third]


def test_openings_are_read_back_as_entered(writing):
    add_openings(writing, [EMPTY, OPENING])
    assert openings(writing.connection) == [OPENING, EMPTY]


@pytest.mark.parametrize(
    "columns",
    [
        {"rank": 0},
        {"qualified_streak": -1},
        {"member_id": 77},
    ],
    ids=["a rank count without rank", "a negative streak", "an unknown member"],
)
def test_what_no_opening_can_be_is_refused(writing, columns):
    wrong = OpeningRecord(**{**vars(OPENING), **columns})
    with pytest.raises(sqlcipher.IntegrityError):
        add_openings(writing, [wrong])


def test_an_opening_is_entered_once(writing):
    add_openings(writing, [OPENING])
    with pytest.raises(sqlcipher.IntegrityError):
        add_openings(writing, [OPENING])


@pytest.mark.parametrize(
    ("enter", "attack"),
    [
        (
            lambda w: set_duties(w, [1], [NOW], [True], [None]),
            "UPDATE duty SET is_done = 0",
        ),
        (lambda w: set_exemptions(w, [1], [NOW], ["x"]), "DELETE FROM exemption"),
        (
            lambda w: add_adjustments(w, [1], [NOW], [1], ["x"], AdjustmentEntry(1)),
            "UPDATE adjustment SET period = 140302",
        ),
        (lambda w: add_openings(w, [OPENING]), "DELETE FROM opening"),
    ],
    ids=["duty", "exemption", "adjustment", "opening"],
)
def test_registers_of_a_closed_month_stay_until_it_is_reopened(
    organisation, enter, attack
):
    with organisation.writing() as writing:
        enter_members(writing, {"A": None})
        enter(writing)
        close = close_empty(writing, MONTH)
    for change in (enter, lambda w: w.connection.exec_driver_sql(attack)):
        with pytest.raises(PeriodClosed), organisation.writing() as writing:
            change(writing)
    with organisation.writing() as writing:
        reverse_close(writing, close, "a reason")
        writing.connection.exec_driver_sql(attack)
