import pytest

from tests.helpers.desk import ORDERS_HEADER


def refusals(shop, *rows):
    return shop.refused_import("orders", ORDERS_HEADER + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "O1,1403-01-02,X,P1,1,",
            "column member: 'X': expected the code of a member",
            id="unknown-member",
        ),
        pytest.param(
            "O1,1403-01-02,,P1,1,",
            "column member: empty: expected a code of 1 to 64 characters",
            id="no-member",
        ),
        pytest.param(
            "O1,1403-01-02,A,P9,1,",
            "column product: 'P9': expected the code of a product",
            id="unknown-product",
        ),
        pytest.param(
            "O1,1403-01-02,A,P2,1,",
            "column product: 'P2': expected a product with a supply licence",
            id="unlicensed-product",
        ),
        pytest.param(
            "O1,1403-01-04,A,PK,1,",
            "column product: 'PK': expected a product sold on that day; this pack is"
            " sold from 1403-01-05 to 1403-01-10",
            id="pack-before-its-days",
        ),
        pytest.param(
            "O1,1403-01-11,A,PK,1,",
            "column product: 'PK': expected a product sold on that day; this pack is"
            " sold from 1403-01-05 to 1403-01-10",
            id="pack-after-its-days",
        ),
        pytest.param(
            "O1,2024-03-28,K,P1,1,",
            "column date: '2024-03-28': expected a day from 1403-01-10 on, when the"
            " member joined",
            id="before-joining-as-it-was-typed",
        ),
        pytest.param(
            "O1,1403-12-31,A,P1,1,",
            "column date: '1403-12-31': expected a day that there is: 1403-12 has 30"
            " days",
            id="impossible-day",
        ),
        pytest.param(
            ",1403-01-02,A,P1,1,",
            "column order_no: empty: expected a code of 1 to 64 characters",
            id="no-number",
        ),
        pytest.param(
            "O1,1403-01-02,A,P1,0,",
            "column quantity: '0': expected a whole number up to 1000000, below 0 for a"
            " return, not 0",
            id="nothing-ordered",
        ),
        pytest.param(
            "O1,1403-01-02,A,P1,1000001,",
            "column quantity: '1000001': expected a whole number up to 1000000, below 0"
            " for a return, not 0",
            id="too-many",
        ),
        pytest.param(
            "O1,1403-01-02,A,P1,1,-1",
            "column price: '-1': expected a whole number of at most 18 digits, not"
            " negative",
            id="negative-price",
        ),
        pytest.param(
            "O1,1403-01-02,A,P1,1,1000000000001",
            "column price: '1000000000001': expected a price of at most 1000000000000"
            " toman",
            id="price-beyond-counting",
        ),
    ],
)
def test_row_that_is_wrong_is_refused_by_cell(shop, row, expected):
    assert refusals(shop, row) == [f"line 2, {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "1_000",
        "1e5",
        "NaN",
        " ",
        " 1",
        "+5",
        "１",
        "1.0",
        "۱2",
        "۱٢",
        "1,0",
        "−1",
        "0x1",
    ],
)
@pytest.mark.parametrize("column", ["quantity", "price"])
def test_number_in_another_form_is_refused(shop, column, text):
    cells = {"quantity": "1", "price": "", column: f'"{text}"'}
    row = f"O1,1403-01-02,A,P1,{cells['quantity']},{cells['price']}"

    (found,) = refusals(shop, row)

    assert found.startswith(
        f"line 2, column {column}: '{text}': expected a whole number"
    )


@pytest.mark.parametrize(
    "row",
    [
        "O1,۱۴۰۳-۰۱-۰۲,A,P1,۱۲,۵۰۰",
        "O1,١٤٠٣-٠١-٠٢,A,P1,١٢,٥٠٠",
        "O1,2024-03-21,A,P1,12,500",
    ],
    ids=["persian", "arabic", "gregorian"],
)
def test_digits_of_one_script_and_dates_of_either_calendar_are_taken(shop, row):
    shop.order(row)

    (order,) = shop.table("orders", "1403-01")
    assert (order["date"], order["gross"]) == ("1403-01-02", "6000")


def test_last_day_of_a_leap_year_is_taken(shop):
    shop.order("O1,1403-12-30,A,P1,1,")

    assert shop.table("orders", "1403-12")[0]["date"] == "1403-12-30"


def test_order_number_has_one_member_and_one_day(shop):
    assert refusals(
        shop,
        "O1,1403-01-02,A,P1,1,",
        "O2,1403-01-02,A,P1,1,",
        "O1,1403-01-02,B,P1,1,",
        "O1,2024-03-22,A,P1,1,",
    ) == [
        "line 4, column member: 'B': expected one member for order O1, as in line 2",
        (
            "line 5, column date: '2024-03-22': expected one date for order O1, as in"
            " line 2"
        ),
    ]


def test_rows_without_a_number_are_not_taken_for_one_order(shop):
    found = refusals(shop, ",1403-01-02,A,P1,1,", ",1403-01-03,B,P1,1,")

    assert [text.partition(":")[0] for text in found] == [
        "line 2, column order_no",
        "line 3, column order_no",
    ]


def test_order_split_over_rows_that_do_not_adjoin_is_one_order(shop):
    shop.order(
        "O1,1403-01-02,A,P1,1,",
        "O2,1403-01-02,B,P1,1,",
        "O1,2024-03-21,A,P3,2,",
        "O1,1403-01-02,A,P1,-1,",
    )

    grosses = shop.column("orders", "1403-01", "gross")
    points = shop.column("orders", "1403-01", "points")
    assert grosses == {"O1": "100000", "O2": "100000"}
    assert points == {"O1": "50", "O2": "80"}


def test_order_number_of_an_earlier_file_is_refused(shop):
    shop.order("O1,1403-01-02,A,P1,1,")

    assert refusals(shop, "O2,1403-01-02,A,P1,1,", "O1,1403-01-02,A,P1,1,") == [
        (
            "line 3, column order_no: 'O1': expected an order number that was not"
            " imported before"
        )
    ]


def test_order_of_a_closed_period_is_refused(shop):
    shop.order("O1,1403-01-02,A,P1,1,")
    shop.must("close", "1403-01")

    assert refusals(
        shop,
        "O2,1403-02-01,A,P1,1,",
        "O3,1403-01-31,A,P1,1,",
        "O4,2024-04-19,A,P1,-1,",
    ) == [
        (
            "line 3, column date: '1403-01-31': expected a day after 1403-01, the last"
            " closed month"
        ),
        (
            "line 4, column date: '2024-04-19': expected a day after 1403-01, the last"
            " closed month"
        ),
    ]


@pytest.fixture
def shop_with_closed_member(shop):
    """Everybody who never ordered is closed by the second close."""
    shop.order("O1,1403-01-02,A,P1,1,", "O2,1403-02-02,A,P1,1,")
    shop.must("close", "1403-01")
    shop.must("close", "1403-02")
    assert shop.column("ranks", "1403-02", "status") == {
        "A": "active",
        "B": "closed",
        "C": "closed",
    }
    return shop


def test_order_of_a_closed_member_is_refused_until_reopening(shop_with_closed_member):
    shop = shop_with_closed_member
    rows = ("O3,1403-03-01,B,P1,1,", "O3,1403-03-01,B,P3,1,", "O4,1403-03-01,A,P1,1,")

    assert refusals(shop, *rows) == [
        (
            "line 2, column member: 'B': expected a member who is not closed; reopen"
            " this one first"
        )
    ]

    shop.must("member", "B", "--reopen", "--reason", "asked for it")
    shop.order(*rows)
    shop.must("close", "1403-03")
    assert shop.column("ranks", "1403-03", "status")["B"] == "active"


def test_return_of_a_closed_member_is_taken(shop_with_closed_member):
    shop = shop_with_closed_member

    shop.order("R1,1403-03-01,B,P1,-1,")

    assert shop.column("orders", "1403-03", "gross") == {"R1": "-100000"}
    shop.must("close", "1403-03")
    assert shop.column("ranks", "1403-03", "personal_points")["B"] == "-80"
    assert "All is well" in shop.must("check")


def test_promotion_holds_on_its_days_and_an_own_price_disables_all_of_it(shop):
    shop.give(
        "promotions",
        "product,from,to,permit,price,coefficient\n"
        "P1,1403-01-10,2024-04-01,E-1,80000,1.5\n"
        "P1,1403-01-20,1403-01-21,E-2,,2\n",
    )
    shop.order(
        "before,1403-01-09,A,P1,1,",
        "first,1403-01-10,A,P1,1,",
        "last,1403-01-13,A,P1,1,",
        "after,1403-01-14,A,P1,1,",
        "own,1403-01-11,A,P1,1,70000",
        "same,1403-01-11,A,P1,1,80000",
        "second,1403-01-21,A,P1,1,",
        "other,1403-01-11,A,P3,1,",
    )

    orders = shop.table("orders", "1403-01")
    assert {row["order_no"]: (row["gross"], row["points"]) for row in orders} == {
        "before": ("100000", "80"),
        "first": ("80000", "120"),
        "last": ("80000", "120"),
        "after": ("100000", "80"),
        "own": ("70000", "56"),
        "same": ("80000", "64"),
        "second": ("100000", "200"),
        "other": ("50000", "25"),
    }


def test_pack_is_sold_on_its_days_and_comes_back_later(shop):
    shop.order(
        "O1,1403-01-05,A,PK,1,", "O2,1403-01-10,A,PK,1,", "R1,1403-01-11,A,PK,-1,"
    )

    assert shop.column("orders", "1403-01", "gross") == {
        "O1": "90000",
        "O2": "90000",
        "R1": "-90000",
    }
