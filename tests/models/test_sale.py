import numpy as np
import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.database_errors import PeriodClosed
from app.models.sale import (
    AmountTooLarge,
    NewOrders,
    add_orders,
    faulty_orders,
    first_order_day,
    known_order_nos,
    lines_of_order,
    order_by_no,
    order_points,
    orders_of_members,
    orders_of_period,
    place_among_own,
)
from tests.helpers.organisation import (
    MONTH,
    close_empty,
    enter_members,
    enter_product,
    order,
)

FIRST = 20240320
"""The first day of the month; the day before belongs to the one before."""


@pytest.fixture
def product_id(organisation):
    with organisation.writing() as writing:
        enter_members(writing, {"A": None, "B": "A"})
        return enter_product(writing)


def new_orders(product_id, lines, order_no=("N1",), day=FIRST):
    """Return orders of member 1 with lines: order row, quantity, price, milli."""
    row, quantity, price, milli = (
        np.array(column, np.int64) for column in zip(*lines, strict=True)
    )
    return NewOrders(
        order_no=order_no,
        member_id=np.ones(len(order_no), np.int64),
        ordered_on=np.full(len(order_no), day),
        order_row=row,
        product_id=np.full(len(lines), product_id),
        quantity=quantity,
        unit_price_toman=price,
        coefficient_milli=milli,
        promotion_id=np.zeros(len(lines), np.int64),
    )


def enter(organisation, orders, progress=None):
    with organisation.writing() as writing:
        writing.record("orders_added", "test", {})
        return add_orders(writing, orders, progress)


def test_totals_add_up_the_lines_exactly(organisation, product_id):
    lines = [(1, 2, 7_250, 500), (0, 3, 99_999, 1_250), (1, -1, 40_000, 1_000)]
    told: list[int] = []
    enter(organisation, new_orders(product_id, lines, ("N1", "N2")), told.append)
    with organisation.reading() as connection:
        first, second = orders_of_period(connection, MONTH)
        assert [line.quantity for line in lines_of_order(connection, second.id)] == [
            2,
            -1,
        ]
    assert (first.order_no, first.gross_toman) == ("N1", 299_997)
    assert first.points_micro == 299_997 * 1_250
    assert second.gross_toman == 2 * 7_250 - 40_000
    assert second.points_micro == 2 * 7_250 * 500 - 40_000 * 1_000
    assert told == [2, 5]


def test_lines_are_numbered_within_their_order(organisation, product_id):
    lines = [(1, 1, 1, 1), (0, 2, 1, 1), (1, 3, 1, 1), (0, 4, 1, 1)]
    keys = enter(organisation, new_orders(product_id, lines, ("N1", "N2")))
    with organisation.reading() as connection:
        found = [lines_of_order(connection, key) for key in keys]
    numbered = [[(line.line, line.quantity) for line in order] for order in found]
    assert numbered == [[(1, 2), (2, 4)], [(1, 1), (2, 3)]]
    assert found[0][0].product_code == "P"
    assert found[0][0].promotion_id is None


def test_an_order_belongs_to_the_jalali_month_of_its_day(organisation, product_id):
    with organisation.writing() as writing:
        order(writing, product_id, [("1", 1, FIRST - 1, 5), ("2", 1, FIRST, 6)])
    with organisation.reading() as connection:
        now = [row.order_no for row in orders_of_period(connection, MONTH)]
        before = [
            row.order_no for row in orders_of_period(connection, MONTH.previous())
        ]
    assert (now, before) == (["2"], ["1"])


def test_amounts_that_cannot_be_counted_are_refused(organisation, product_id):
    lines = [(0, 2**31, 2**31, 1), (0, 1, 1, 1)]
    with pytest.raises(AmountTooLarge):
        enter(organisation, new_orders(product_id, lines))


def test_an_order_number_stands_once(organisation, product_id):
    with organisation.writing() as writing:
        order(writing, product_id, [("1", 1, FIRST, 5), ("2", 1, FIRST, 5)])
    with organisation.reading() as connection:
        assert known_order_nos(connection, ["2", "3"]) == {"2"}
    with pytest.raises(sqlcipher.IntegrityError), organisation.writing() as writing:
        order(writing, product_id, [("2", 1, FIRST, 5)])


def test_orders_are_listed_by_day_and_number(organisation, product_id):
    with organisation.writing() as writing:
        order(
            writing,
            product_id,
            [
                ("10", 1, FIRST + 1, 5),
                ("9", 2, FIRST + 1, 5),
                ("7", 1, FIRST + 2, 5),
                ("8", 1, FIRST, -5),
                ("1", 1, FIRST - 1, 5),
            ],
        )
    with organisation.reading() as connection:
        every = [row.order_no for row in orders_of_period(connection, MONTH)]
        of_month = orders_of_members(connection, [1, 3], MONTH)
    assert every == ["8", "10", "9", "7"]
    assert [row.order_no for row in of_month[1]] == ["8", "10", "7"]
    assert of_month[3] == []


def test_the_first_order_is_found_by_its_day_whatever_its_number(
    organisation, product_id
):
    rows = [("1", 1, FIRST + 1, 7), ("2", 1, FIRST, -5), ("0", 2, FIRST + 1, 3)]
    with organisation.writing() as writing:
        order(writing, product_id, rows)
        days = [first_order_day(writing.connection, key) for key in (1, 2, 3)]
    assert days == [FIRST, FIRST + 1, None]


def test_points_are_read_by_day_and_number(organisation, product_id):
    rows = [("2", 1, FIRST, 7), ("3", 1, FIRST - 1, 5), ("10", 2, FIRST, -3)]
    with organisation.writing() as writing:
        order(writing, product_id, rows)
    with organisation.reading() as connection:
        _, member_id, points = order_points(connection, MONTH)
        _, only, its_points = order_points(connection, MONTH, 1)
    assert member_id.tolist() == [2, 1]
    assert points.tolist() == [-3_000, 7_000]
    assert (only.tolist(), its_points.tolist()) == ([1], [7_000])


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE sale_order SET gross_toman = gross_toman + 1 WHERE order_no = '2'",
        "UPDATE sale_order SET points_micro = 0 WHERE order_no = '2'",
        "UPDATE order_line SET quantity = 2 WHERE order_id = 2",
        "DELETE FROM order_line WHERE order_id = 2",
    ],
)
def test_an_order_whose_totals_are_not_those_of_its_lines_is_found(
    organisation, product_id, fault
):
    with organisation.writing() as writing:
        order(writing, product_id, [("1", 1, FIRST, 7), ("2", 1, FIRST, 5)])
        assert faulty_orders(writing.connection, MONTH) == []
        writing.connection.exec_driver_sql(fault)
        assert faulty_orders(writing.connection, MONTH) == ["2"]
        assert faulty_orders(writing.connection, MONTH.next()) == []


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM sale_order",
        "UPDATE sale_order SET gross_toman = 1",
        "UPDATE sale_order SET period = 140302, ordered_on = 20240501",
        "REPLACE INTO sale_order SELECT * FROM sale_order",
        "DELETE FROM order_line",
        "UPDATE order_line SET quantity = 2",
        "INSERT INTO order_line VALUES (1, 2, 1, 1, 1, 1, NULL)",
    ],
)
def test_orders_of_a_closed_month_are_never_changed(organisation, product_id, attack):
    with organisation.writing() as writing:
        order(writing, product_id, [("1", 1, FIRST, 5)])
        close_empty(writing, MONTH)
    with pytest.raises(PeriodClosed), organisation.writing() as writing:
        writing.connection.exec_driver_sql(attack)


def test_orders_of_a_closed_month_are_refused_and_later_ones_taken(
    organisation, product_id
):
    with organisation.writing() as writing:
        close_empty(writing, MONTH)
    with pytest.raises(PeriodClosed):
        enter(organisation, new_orders(product_id, [(0, 1, 1, 1)]))
    enter(organisation, new_orders(product_id, [(0, 1, 1, 1)], day=20240420))


def test_an_order_has_its_place_among_those_of_its_member(organisation, product_id):
    with organisation.writing() as writing:
        rows = [("10", 1, FIRST, 5), ("9", 2, FIRST, 5), ("8", 1, FIRST - 1, 5)]
        order(writing, product_id, [*rows, ("7", 1, FIRST, 5)])
    with organisation.reading() as connection:
        places = {
            number: place_among_own(connection, found, MONTH)
            for number in ("10", "9", "7")
            if (found := order_by_no(connection, number)) is not None
        }
    assert places == {"10": 0, "9": 0, "7": 1}
