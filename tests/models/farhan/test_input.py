import numpy as np
import pytest

from app.models.close import reverse_close
from app.models.database_errors import OutOfReach
from app.models.member_history import change_member, decide
from app.models.register import (
    AdjustmentEntry,
    add_adjustments,
    add_openings,
    set_duties,
    set_exemptions,
)
from app.records.registers import OpeningRecord
from tests.helpers.farhan_months import close_month, load_month
from tests.helpers.organisation import (
    MONTH,
    close_empty,
    enter_members,
    enter_product,
    order,
)

NOW = MONTH.number
NEXT = MONTH.next()
FIRST_DAY = 20240320
NEXT_DAY = 20240420
"""The first days of the two months."""


@pytest.fixture
def product_id(organisation):
    """A product of an organisation with a chain of members, keys 1 to 3."""
    with organisation.writing() as writing:
        enter_members(
            writing,
            {"A": None, "B": "A", "C": "B"},
            joined_on={"B": FIRST_DAY},
            kind={"C": "customer"},
            iban={"A": None},
            unit_code={"B": None},
        )
        return enter_product(writing)


def opened(member_id, **figures):
    values = {
        "qualified_streak": 0,
        "rank": 0,
        "rank_count": 0,
        "had_order": False,
        "is_starter": False,
        "balance_toman": 0,
        "last_order": None,
    }
    return OpeningRecord(member_id, **{**values, **figures})


def columns_of(facts):
    """Return every column of the input as lists, by part and name."""
    return {
        (part, name): column.tolist()
        for part in ("members", "orders", "tallies", "exemptions")
        for name, column in vars(getattr(facts, part)).items()
    }


def test_members_are_read_as_they_are_entered(organisation, product_id):
    members = load_month(organisation, MONTH).members
    assert members.member_id.tolist() == [1, 2, 3]
    assert members.sponsor_id.tolist() == [0, 1, 2]
    assert members.is_representative.tolist() == [True, True, False]
    assert members.has_unit_code.tolist() == [True, False, True]
    assert members.has_iban.tolist() == [False, True, True]
    joined = (members.joined_month - MONTH.month_number).tolist()
    assert joined == [-3, 0, -3]


def test_nothing_lies_before_the_first_close(organisation, product_id):
    facts = load_month(organisation, MONTH)
    for name in (
        "is_closed",
        "streak",
        "had_order",
        "is_starter",
        "last_order_month",
        "previous_rank",
        "carried_in_toman",
        "reopened_month",
        "is_released",
        "duties_missed",
        "adjustment_toman",
    ):
        assert not getattr(facts.members, name).any()
    assert len(facts.orders.day) == 0
    assert len(facts.tallies.rank) == 0
    assert facts.month == MONTH.month_number


def test_opening_figures_stand_before_the_first_close(organisation, product_id):
    with organisation.writing() as writing:
        add_openings(
            writing,
            [
                opened(3, qualified_streak=4, rank=9, rank_count=2, balance_toman=-7),
                opened(1, rank=3, last_order=MONTH.previous()),
                opened(2, is_starter=True),
            ],
        )
        writing.record("openings_added", "test", {})
    facts = load_month(organisation, MONTH)
    assert facts.members.streak.tolist() == [0, 0, 4]
    assert facts.members.previous_rank.tolist() == [3, 0, 9]
    assert facts.members.carried_in_toman.tolist() == [0, 0, -7]
    assert facts.members.last_order_month.tolist() == [MONTH.month_number - 1, 0, 0]
    assert facts.members.had_order.tolist() == [True, True, False]
    assert facts.members.is_starter.tolist() == [False, True, False]
    assert facts.tallies.member_id.tolist() == [3]
    assert facts.tallies.rank.tolist() == [9]
    assert facts.tallies.periods.tolist() == [2]


def test_orders_of_months_never_closed_are_a_members_past(organisation, product_id):
    with organisation.writing() as writing:
        add_openings(writing, [opened(1, last_order=MONTH)])
        order(
            writing,
            product_id,
            [
                ("1", 1, FIRST_DAY, 99_000),
                ("2", 3, FIRST_DAY, 99_001),
                ("3", 2, FIRST_DAY, -500_000),
            ],
        )
    later = NEXT.next()
    members = load_month(organisation, later).members
    assert members.had_order.tolist() == [True, False, True]
    assert members.is_starter.tolist() == [False, False, True]
    assert members.last_order_month.tolist() == [
        MONTH.month_number,
        0,
        MONTH.month_number,
    ]


def test_registers_of_the_month_count(organisation, product_id):
    with organisation.writing() as writing:
        set_duties(writing, [1, 2, 3], [NOW] * 3, [False, True, False], [None] * 3)
        set_duties(writing, [2], [NEXT.number], [False], [None])
        months = [NOW, NOW, NEXT.number]
        entry = AdjustmentEntry(1)
        add_adjustments(writing, [2, 2, 1], months, [5, -9, 1], ["x"] * 3, entry)
        set_exemptions(
            writing,
            [2, 1, 3],
            [NOW, MONTH.previous().number, NEXT.number],
            ["x", "y", "z"],
        )
        decide(writing, 2, "reopen", MONTH, "came back")
        decide(writing, 1, "release", MONTH, "heirs")
        decide(writing, 3, "release", NEXT, "later")
        writing.record("registers", "test", {})
    facts = load_month(organisation, MONTH)
    assert facts.members.duties_missed.tolist() == [True, False, True]
    assert facts.members.adjustment_toman.tolist() == [0, -4, 0]
    assert facts.members.reopened_month.tolist() == [0, MONTH.month_number, 0]
    assert facts.members.is_released.tolist() == [True, False, False]
    assert facts.exemptions.member_id.tolist() == [1, 2]
    assert facts.exemptions.month.tolist() == [
        MONTH.month_number - 1,
        MONTH.month_number,
    ]


def test_the_state_after_a_close_is_the_state_before_the_next(organisation, product_id):
    with organisation.writing() as writing:
        enter_members(writing, {"D": "A", "Z": "A"}, joined_on={"Z": NEXT_DAY})
        order(writing, product_id, [("1", 1, FIRST_DAY, 500_000)])
        add_adjustments(writing, [4], [NOW], [-70], ["x"], AdjustmentEntry(1))
        add_openings(writing, [opened(1, rank=9, rank_count=1)])
    _, result = close_month(organisation, MONTH)
    row = np.argsort(result.members.member_id)
    facts = load_month(organisation, NEXT)
    for name in ("streak", "had_order", "is_starter", "last_order_month", "is_closed"):
        column = getattr(result.members, name)[row]
        assert getattr(facts.members, name).tolist() == column.tolist()
    assert facts.members.previous_rank.tolist() == result.members.rank[row].tolist()
    assert facts.members.streak.tolist() == [1, 0, 0, 0, 0]
    assert facts.members.is_closed.tolist() == [False, False, False, True, False]
    assert facts.members.carried_in_toman.tolist()[3] == -70
    assert facts.tallies.member_id.tolist() == result.tallies.member_id.tolist()


def test_who_is_reopened_stays_closed_at_the_start_of_the_month(
    organisation, product_id
):
    with organisation.writing() as writing:
        enter_members(writing, {"D": "A"})
    close_month(organisation, MONTH)
    with organisation.writing() as writing:
        decide(writing, 4, "reopen", NEXT, "came back")
    members = load_month(organisation, NEXT).members
    assert members.is_closed.tolist() == [True, False, False, True]
    assert members.reopened_month.tolist() == [0, 0, 0, NEXT.month_number]


def test_a_closed_month_is_loaded_as_it_was_closed(organisation, product_id):
    with organisation.writing() as writing:
        enter_members(writing, {"D": "A"})
        order(writing, product_id, [("1", 1, FIRST_DAY, 500_000)])
        add_openings(writing, [opened(2, balance_toman=9)])
    first = columns_of(load_month(organisation, MONTH))
    close_month(organisation, MONTH)
    with organisation.writing() as writing:
        change_member(writing, 3, {"sponsor_id": 4, "unit_code": None}, "wrong")
        enter_members(writing, {"E": "D"})
        decide(writing, 4, "reopen", NEXT, "came back")
        order(writing, product_id, [("2", 3, NEXT_DAY, 700_000)])
        add_adjustments(writing, [1], [NEXT.number], [5], ["x"], AdjustmentEntry(1))
        set_exemptions(writing, [2], [NEXT.number], ["x"])
    second = columns_of(load_month(organisation, NEXT))
    close_month(organisation, NEXT)
    with organisation.writing() as writing:
        change_member(writing, 3, {"sponsor_id": 1, "kind": "representative"}, "so")
        change_member(writing, 5, {"iban": None}, "closed account")
        decide(writing, 1, "release", NEXT.next(), "heirs")
        enter_members(writing, {"F": "E"})
    assert columns_of(load_month(organisation, MONTH)) == first
    assert columns_of(load_month(organisation, NEXT)) == second


def test_a_reopened_month_is_loaded_as_things_stand(organisation, product_id):
    record, _ = close_month(organisation, MONTH)
    with organisation.writing() as writing:
        change_member(writing, 3, {"sponsor_id": 1}, "wrong")
        reverse_close(writing, record, "wrong sponsor")
        add_openings(writing, [opened(3, balance_toman=9)])
    members = load_month(organisation, MONTH).members
    assert members.sponsor_id.tolist() == [0, 1, 1]
    assert members.carried_in_toman.tolist() == [0, 0, 9]


@pytest.mark.parametrize(
    "period", [MONTH.previous(), NEXT.next()], ids=["before the first", "a gap"]
)
def test_a_month_out_of_order_is_refused(organisation, product_id, period):
    with organisation.writing() as writing:
        close_empty(writing, MONTH)
    with pytest.raises(OutOfReach, match=f"the next month to close, {NEXT}"):
        load_month(organisation, period)
