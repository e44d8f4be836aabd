import pytest

from app.models.farhan.close import kept_part
from app.models.farhan.row import (
    closed_member_ids,
    line_rows,
    payout_rows,
    rank_rows,
)
from app.models.member_history import change_member, decide
from app.models.register import AdjustmentEntry, add_adjustments
from tests.helpers.farhan_months import close_month
from tests.helpers.organisation import MONTH, enter_members, enter_product, order


@pytest.fixture
def closed(organisation):
    """The close of a month in which A and B bought, C and the customer D did not."""
    with organisation.writing() as writing:
        enter_members(
            writing,
            {"D": "A", "C": "A", "B": "A", "A": None},
            kind={"D": "customer"},
        )
        product_id = enter_product(writing)
        order(
            writing,
            product_id,
            [(f"{key}", key, 20240320, 500_000) for key in (3, 4)],
        )
        add_adjustments(writing, [1], [MONTH.number], [400], ["x"], AdjustmentEntry(1))
    return close_month(organisation, MONTH)


def test_representatives_are_listed_by_code(organisation, closed):
    record, _ = closed
    with organisation.reading() as connection:
        rows = list(rank_rows(connection, record))
    assert [row.member_code for row in rows] == ["A", "B", "C"]
    assert [row.is_qualified for row in rows] == [True, True, False]
    assert [row.points_micro for row in rows] == [500_000_000, 500_000_000, 0]
    assert [row.team_points_micro for row in rows] == [1_000_000_000, 500_000_000, 0]
    assert [row.is_closed for row in rows] == [False, False, True]
    assert [row.streak for row in rows] == [1, 1, 0]


def test_who_was_a_customer_at_the_close_is_not_listed_later(organisation, closed):
    record, _ = closed
    with organisation.writing() as writing:
        change_member(writing, 1, {"kind": "representative"}, "wants to sell")
        change_member(writing, 2, {"kind": "customer"}, "does not")
    with organisation.reading() as connection:
        codes = [row.member_code for row in rank_rows(connection, record)]
    assert codes == ["A", "B", "C"]


def test_lines_are_listed_by_code_kind_and_level(organisation, closed):
    record, result = closed
    with organisation.reading() as connection:
        rows = list(line_rows(connection, record))
        own = list(line_rows(connection, record, 4))
    order_of_rows = [(row.member_code, row.kind, row.level) for row in rows]
    assert order_of_rows == sorted(order_of_rows)
    assert len(rows) == len(result.lines.kind)
    assert own == [row for row in rows if row.member_code == "A"]
    total = sum(row.amount_toman for row in rows)
    assert total == result.totals.bonuses + result.totals.discounts


def test_pay_is_listed_by_code(organisation, closed):
    record, result = closed
    with organisation.reading() as connection:
        rows = list(payout_rows(connection, record))
        (own,) = payout_rows(connection, record, 1)
    assert [row.member_code for row in rows] == sorted(row.member_code for row in rows)
    assert {row.member_id for row in rows} == set(
        kept_part(result).payouts.member_id.tolist()
    )
    assert (own.member_code, own.adjustment_toman) == ("D", 400)


def test_closed_are_those_of_the_last_close_who_were_not_reopened(organisation, closed):
    with organisation.reading() as connection:
        assert closed_member_ids(connection).tolist() == [2]
    with organisation.writing() as writing:
        decide(writing, 2, "release", MONTH.next(), "heirs")
    with organisation.reading() as connection:
        assert closed_member_ids(connection).tolist() == [2]
    with organisation.writing() as writing:
        decide(writing, 2, "reopen", MONTH.next(), "came back")
    with organisation.reading() as connection:
        assert closed_member_ids(connection).tolist() == []


def test_nobody_is_closed_before_the_first_close(organisation):
    with organisation.writing() as writing:
        enter_members(writing, {"A": None})
    with organisation.reading() as connection:
        assert closed_member_ids(connection).tolist() == []
