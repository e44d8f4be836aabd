import csv

import pytest

from app.calendars import Period
from app.services.imports.by_hand import BadEntry
from app.services.members import NoSuchMember
from app.services.sales import TypedLine, TypedOrder
from tests.helpers.desk import ORDERS_HEADER

MONTH = Period(1403, 1)
SOAP = TypedLine("P1", "5")


def typed(number="N1", date="1403-01-10", member="A", lines=(SOAP,)):
    return TypedOrder(number, date, member, lines)


@pytest.fixture
def sold(office, shop):
    """Member A has 400 points on the 10th, B 80 on the 3rd."""
    rows = ["O1,1403-01-10,A,P1,5,", "O2,1403-01-03,B,P1,1,"]
    office.imports.take("orders", shop.file(ORDERS_HEADER + "\n".join(rows) + "\n"))
    return office


def listed(office, **which):
    rows = office.sales.page(office.sales.orders(MONTH, **which), 0, 100)
    return [(row.order.order_no, row.discount_toman) for row in rows]


def test_discount_is_that_of_the_export_once_entered(sold, tmp_path):
    order = typed(number="O0")
    preview = sold.sales.preview(order)
    sold.sales.enter(order)
    sold.exports.write("orders", MONTH, str(tmp_path / "orders.csv"))

    rows = csv.DictReader((tmp_path / "orders.csv").read_text().splitlines())
    discount = {row["order_no"]: row["discount"] for row in rows}["O0"]
    assert (preview.gross_toman, preview.points_micro) == (500_000, 400_000_000)
    # By number it comes before O1 of the same day.
    assert preview.points_before_micro == 0
    assert str(preview.discount_toman) == discount == "8000"
    assert preview.payable_toman == 492_000


@pytest.mark.parametrize(
    ("number", "date", "before", "discount"),
    [
        pytest.param("O2x", "1403-01-10", 400_000_000, 11_000, id="after-the-other"),
        pytest.param("", "1403-01-10", 400_000_000, 11_000, id="no-number-yet"),
        pytest.param("O0", "1403-01-10", 0, 8_000, id="before-it-by-number"),
        pytest.param("Z", "1403-01-09", 0, 8_000, id="before-it-by-day"),
        pytest.param("O9", "1403-02-01", 0, 8_000, id="in-another-month"),
    ],
)
def test_discount_follows_the_points_of_the_month(sold, number, date, before, discount):
    preview = sold.sales.preview(typed(number, date))

    assert (preview.points_before_micro, preview.discount_toman) == (before, discount)


def test_preview_prices_what_it_can_and_names_the_rest(sold):
    lines = (SOAP, TypedLine("P9", "1"), TypedLine("P3", "x"), TypedLine("P3", "2"))
    preview = sold.sales.preview(typed(lines=lines))

    assert [(one.line, one.column, one.value) for one in preview.findings] == [
        (2, "product", "P9"),
        (3, "quantity", "x"),
    ]
    assert [line and line.gross_toman for line in preview.lines] == [
        *(500_000, None, None, 100_000),
    ]
    assert preview.gross_toman == 600_000


@pytest.mark.parametrize("date", ["", "soon", "0001-01-01", "1300-01-01"])
def test_preview_bears_any_day(sold, date):
    preview = sold.sales.preview(typed(date=date))

    assert "date" in {finding.column for finding in preview.findings}


def test_promotion_and_own_price_show_in_the_preview(sold):
    offer = {"product": "P1", "from": "1403-01-05", "to": "1403-01-20"}
    sold.products.add_promotion(offer | {"permit": "D", "price": "80000"})
    lines = (TypedLine("P1", "1"), TypedLine("P1", "1", "90000"))
    first, second = sold.sales.preview(typed(lines=lines)).lines

    assert (first.unit_price_toman, first.promotion_id) == (80_000, 1)
    assert (second.unit_price_toman, second.promotion_id) == (90_000, 0)


def test_entered_order_stands_in_the_journal(sold, journal):
    sold.sales.enter(typed())

    assert journal(sold) == (
        "order_entered",
        "N1",
        {
            "date": "1403-01-10",
            "member": "A",
            "lines": [{"product": "P1", "quantity": "5", "price": ""}],
        },
    )


def test_return_takes_the_discount_back(sold):
    preview = sold.sales.preview(typed(lines=(TypedLine("P1", "-5"),)))
    assert (preview.gross_toman, preview.discount_toman) == (-500_000, 0)

    after = typed(number="O9", lines=(TypedLine("P1", "-5"),))
    assert sold.sales.preview(after).discount_toman == -8_000
    sold.sales.enter(after)
    assert listed(sold, member="A") == [("O1", 8_000), ("O9", -8_000)]


@pytest.mark.parametrize(
    ("order", "column"),
    [
        pytest.param(typed(number="O1"), "order_no", id="number-taken"),
        pytest.param(typed(member="X"), "member", id="unknown-member"),
        pytest.param(typed(lines=(TypedLine("P2", "1"),)), "product", id="unlicensed"),
        pytest.param(typed(lines=(TypedLine("P1", "0"),)), "quantity", id="nothing"),
        pytest.param(typed(date="1402-01-01"), "date", id="before-joining"),
    ],
)
def test_order_by_hand_is_refused_like_one_in_a_file(sold, order, column):
    with pytest.raises(BadEntry) as refusal:
        sold.sales.enter(order)

    assert [one.column for one in refusal.value.findings] == [column]
    assert len(sold.sales.orders(MONTH).order_id) == 2


def test_amounts_that_cannot_be_counted_are_refused(sold):
    line = TypedLine("P1", "1000000", "1000000000000")
    with pytest.raises(BadEntry, match="add up to less"):
        sold.sales.enter(typed(lines=(line,) * 10))


def test_orders_are_listed_page_by_page(sold):
    assert listed(sold) == [("O2", 800), ("O1", 8_000)]
    assert listed(sold, member="B") == [("O2", 800)]
    orders = sold.sales.orders(MONTH)
    (row,) = sold.sales.page(orders, 1, 2)
    assert (row.order.order_no, row.payable_toman) == ("O1", 492_000)
    (line,) = sold.sales.lines(row.order.id)
    assert (line.product_name, line.quantity) == ("Soap", 5)
    with pytest.raises(NoSuchMember):
        sold.sales.orders(MONTH, "X")
