import pytest

from app.files import woocommerce
from app.files.woocommerce import (
    ADVANCED_PRICES,
    ADVANCED_TOTALS,
    ITEM_EXPORT,
    OLD_ORDER_REPORT,
    ORDER_REPORT,
    layout_of,
)

ADVANCED = (
    *("Order Number", "Order Status", "Order Date", "Customer Note"),
    *("First Name (Billing)", "SKU", "Item #", "Item Name", "Quantity (- Refund)"),
    "Item Cost",
)
REPORT = (
    *("Date", "Order #", "N. Revenue (formatted)", "Status", "Customer"),
    *("Customer type", "Product(s)", "Items sold", "Coupon(s)", "Net Sales"),
    "Attribution",
)


@pytest.mark.parametrize(
    ("header", "layout"),
    [
        pytest.param((*ITEM_EXPORT.needed, "billing_city"), ITEM_EXPORT, id="items"),
        pytest.param(ADVANCED, ADVANCED_PRICES, id="advanced-as-preset"),
        pytest.param(
            (*ADVANCED, "Order Line Total"), ADVANCED_TOTALS, id="advanced-totals"
        ),
        pytest.param(REPORT, ORDER_REPORT, id="report"),
        pytest.param(
            (*REPORT[:-2], "N. Revenue"), OLD_ORDER_REPORT, id="report-of-old"
        ),
        pytest.param(("order_number", "total"), None, id="something-else"),
    ],
)
def test_layout_is_told_by_the_header_row(header, layout):
    assert layout_of(header) == layout


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("completed", "completed"),
        ("wc-completed", "completed"),
        ("Processing", "processing"),
        ("On hold", "on-hold"),
        ("Pending payment", "pending"),
        ("Canceled", "cancelled"),
    ],
)
def test_status_is_read_as_slug_and_as_label(text, status):
    assert woocommerce.status(text) == status


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (woocommerce.status, "Valmis?"),
        (woocommerce.day, "3/4/2024"),
        (woocommerce.day, "2024-02-30"),
        (woocommerce.day, "2024-02-03 at noon"),
        (woocommerce.micro_euros, "12,50"),
        (woocommerce.micro_euros, "€12.50"),
        (woocommerce.micro_euros, "1e3"),
        (woocommerce.micro_euros, "1.2345678"),
        (woocommerce.quantity, "1.5"),
        (woocommerce.quantity, "two"),
        (woocommerce.product_names, "Honey"),
    ],
)
def test_what_cannot_be_read_is_refused(read, text):
    with pytest.raises(ValueError, match=r"\w"):
        read(text)


def test_day_is_read_with_or_without_its_time():
    days = ["2024-05-03", "2024-05-03 14:22", "2024-05-03T14:22:10"]

    assert {str(woocommerce.day(text)) for text in days} == {"2024-05-03"}


@pytest.mark.parametrize(
    ("text", "cents"),
    [("9.758065", 976), ("-9.755", -976), ("0.005", 1), ("'-5.00", -500), ("7", 700)],
)
def test_amounts_are_rounded_to_cents_once(text, cents):
    assert woocommerce.cents(woocommerce.micro_euros(text)) == cents


def test_products_of_the_report_are_told_apart_by_their_numbers():
    cell = "2× Honey, dark, 1× Soap"

    assert woocommerce.product_names(cell) == ["Honey, dark", "Soap"]
