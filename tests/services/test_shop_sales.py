import csv
import io

import pytest

from app.bootstrap import open_office
from app.calendars import Period

MEMBERS = """code,name,kind,joined
M1,Matti Virtanen,member,2024-01-01
M2,Maija Mäkinen,member,2024-01-02
"""
PRODUCTS = """code,name,price,type,member
HON-1,"Honey, dark",12.50,physical,M1
TIC-1,Farm tour,20.00,digital,M1
ROOM,Cabin,80.00,bookable,M2
BAG,Bag of the co-operative,5.00,physical,
"""
ITEMS = (
    *("order_id", "order_number", "order_date", "status", "billing_first_name"),
    *("item_name", "item_sku", "item_quantity", "item_total", "item_total_tax"),
    *("item_refunded", "item_refunded_qty", "vendor"),
)
ADVANCED = (
    *("Order Number", "Order Status", "Order Date", "SKU", "Item #", "Item Name"),
    *("Quantity (- Refund)", "Item Cost"),
)
REPORT = (
    *("Date", "Order #", "N. Revenue (formatted)", "Status", "Customer"),
    *("Customer type", "Product(s)", "Items sold", "Coupon(s)", "Net Sales"),
    "Attribution",
)


def file_of(header, *rows):
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([header, *rows])
    return stream.getvalue()


def item(order, status, sku, quantity, net, **more):
    cells = {
        "order_id": "1",
        "order_number": order,
        "order_date": "2024-05-03 10:00:00",
        "status": status,
        "billing_first_name": "Liisa",
        "item_name": "Thing",
        "item_sku": sku,
        "item_quantity": quantity,
        "item_total": net,
        "item_total_tax": "0",
        "item_refunded": "0",
        "item_refunded_qty": "0",
        "vendor": "",
    } | more
    return [cells[name] for name in ITEMS]


@pytest.fixture
def coop(desk):
    """The command line with two members and products in the shop."""
    desk.begin(plan="porukka")
    desk.give("members", MEMBERS)
    desk.give("products", PRODUCTS)
    return desk


def sold(coop, period="2024-05"):
    return [tuple(row.values()) for row in coop.table("shop_sales", period)]


class TestItems:
    def test_sales_are_summed_by_member_and_type(self, coop):
        rows = [
            item("1", "completed", "HON-1", "2", "20.16", item_total_tax="4.84"),
            item("1", "completed", "TIC-1", "1", "16.13", item_total_tax="3.87"),
            item("2", "processing", "HON-1", "1", "10.08", item_total_tax="2.42"),
            item("2", "processing", "ROOM", "1", "72.73", item_total_tax="7.27"),
            item("3", "completed", "BAG", "1", "4.03", item_total_tax="0.97"),
        ]
        coop.give("shop_sales", file_of(ITEMS, *rows))

        assert sold(coop) == [
            ("", "physical", "1", "1", "4.03", "0.97", "5.00"),
            ("M1", "digital", "1", "1", "16.13", "3.87", "20.00"),
            ("M1", "physical", "2", "3", "30.24", "7.26", "37.50"),
            ("M2", "bookable", "1", "1", "72.73", "7.27", "80.00"),
        ]
        assert sold(coop, "2024-06") == []

    def test_only_paid_orders_count(self, coop):
        unpaid = ("pending", "on-hold", "cancelled", "failed", "checkout-draft")
        rows = [item(str(n), one, "HON-1", "1", "9") for n, one in enumerate(unpaid)]
        coop.give("shop_sales", file_of(ITEMS, *rows))

        assert sold(coop) == []

    @pytest.mark.parametrize(
        ("refunded", "quantity"), [("10.00", "-1"), ("-10.00", "'-1"), ("10.00", "1")]
    )
    def test_refund_is_taken_off_with_its_share_of_the_tax(
        self, coop, refunded, quantity
    ):
        refund = {"item_refunded": refunded, "item_refunded_qty": quantity}
        row = item(
            "1", "completed", "HON-1", "4", "40", item_total_tax="9.60", **refund
        )
        coop.give("shop_sales", file_of(ITEMS, row))

        assert sold(coop) == [
            ("M1", "physical", "1", "3", "30.00", "7.20", "37.20"),
        ]

    def test_refunded_order_is_worth_nothing(self, coop):
        row = item("1", "refunded", "HON-1", "4", "40", item_total_tax="9.60")
        coop.give("shop_sales", file_of(ITEMS, row))

        assert sold(coop) == [("M1", "physical", "1", "0", "0.00", "0.00", "0.00")]

    def test_order_that_comes_again_replaces_what_was_known(self, coop):
        first = [item("1", "completed", sku, "1", "10") for sku in ("HON-1", "ROOM")]
        kept = item("2", "completed", "HON-1", "1", "5")
        coop.give("shop_sales", file_of(ITEMS, *first, kept))
        again = item("1", "cancelled", "HON-1", "1", "10")
        coop.give("shop_sales", file_of(ITEMS, again))

        assert sold(coop) == [("M1", "physical", "1", "1", "5.00", "0.00", "5.00")]

    @pytest.mark.parametrize("vendor", ["M2", "Mäkinen Maija", "maija mäkinen"])
    def test_vendor_goes_before_the_product(self, coop, vendor):
        rows = [
            item("1", "completed", "HON-1", "1", "10", vendor=vendor),
            item("2", "completed", "UNLISTED", "1", "3", vendor=vendor),
        ]
        coop.give("shop_sales", file_of(ITEMS, *rows))

        assert [row[:2] for row in sold(coop)] == [("M2", ""), ("M2", "physical")]

    def test_wrong_cells_are_named_with_what_stands_there(self, coop):
        rows = [
            item("1", "completed", "NONE", "1", "10"),
            item("2", "shipped", "HON-1", "1", "10"),
            item("3", "completed", "HON-1", "1", "10,00"),
            item("4", "completed", "HON-1", "1", "10", vendor="Nobody"),
            item("", "completed", "HON-1", "1", "10"),
            item("6", "completed", "HON-1", "1", "10", order_date="3.5.2024"),
        ]

        assert coop.refused_import("shop_sales", file_of(ITEMS, *rows)) == [
            (
                "line 2, column item_sku: 'NONE': expected a vendor, or the code of a"
                " product of the list"
            ),
            (
                "line 3, column status: 'shipped': expected a status of WooCommerce:"
                " cancelled, checkout-draft, completed, draft, failed, on-hold,"
                " pending, processing, refunded, trash"
            ),
            (
                "line 4, column item_total: '10,00': expected an amount with a point,"
                " such as 12.50"
            ),
            (
                "line 5, column vendor: 'Nobody': expected the code, the name or the"
                " shop's name of one member"
            ),
            "line 6, column order_number: empty: expected the number of the order",
            (
                "line 7, column order_date: '3.5.2024': expected a day written"
                " YYYY-MM-DD, a time may follow"
            ),
        ]


def test_advanced_export_gives_the_order_in_its_first_row_only(coop):
    rows = [
        ["7", "Completed", "2024-05-03 10:00", "HON-1", "1", "Honey", "2", "10.080645"],
        ["", "", "", "TIC-1", "2", "Farm tour", "1", "16.129032"],
        ["8", "Completed", "2024-05-04 10:00", "", "", "", "", ""],
    ]
    coop.give("shop_sales", file_of(ADVANCED, *rows))

    assert sold(coop) == [
        ("M1", "digital", "1", "1", "16.13", "0.00", "16.13"),
        ("M1", "physical", "1", "2", "20.16", "0.00", "20.16"),
    ]


class TestReportOfOrders:
    def row(self, order, products, net, status="completed", day="2024-05-03"):
        moment = f"{day} 10:00:00"
        cells = (moment, order, f"€{net}", status, "Liisa", "new", products, "1")
        return [*cells, "", net, "Direct"]

    def test_order_of_one_member_is_taken_by_names_of_products(self, coop):
        rows = [
            self.row("1", "2× Honey, dark", "20.00"),
            self.row("2", "1× Honey, dark, 1× Farm tour", "26.00"),
        ]
        coop.give("shop_sales", file_of(REPORT, *rows))

        assert [row[:2] + row[4:5] for row in sold(coop)] == [
            ("M1", "", "26.00"),
            ("M1", "physical", "20.00"),
        ]

    def test_refund_is_a_row_of_its_own_beside_its_order(self, coop):
        coop.give("shop_sales", file_of(REPORT, self.row("1", "1× Cabin", "72.73")))
        refund = self.row("1", "1× Cabin", "-72.73", day="2024-06-01")
        coop.give("shop_sales", file_of(REPORT, refund))

        assert [row[4] for row in sold(coop)] == ["72.73"]
        assert [row[4] for row in sold(coop, "2024-06")] == ["-72.73"]

    def test_order_of_several_members_needs_an_export_by_items(self, coop):
        row = self.row("1", "1× Cabin, 1× Farm tour", "90.00")
        (found,) = coop.refused_import("shop_sales", file_of(REPORT, row))

        assert "products of one member in an order" in found

    def test_cell_that_lists_no_products_is_refused(self, coop):
        row = self.row("1", "Cabin", "90.00")
        (found,) = coop.refused_import("shop_sales", file_of(REPORT, row))

        assert found.endswith("products as the report lists them: 2× Honey, 1× Soap")

    def test_unknown_product_is_refused_by_its_name(self, coop):
        row = self.row("1", "1× Cabin, 1× Boat", "90.00")
        (found,) = coop.refused_import("shop_sales", file_of(REPORT, row))

        assert found.endswith("each of one product: not 'Boat'")


def test_export_without_orders_changes_nothing(coop):
    coop.give("shop_sales", file_of(ITEMS))

    assert sold(coop) == []


def test_other_files_are_refused_by_their_header_row(coop):
    (found,) = coop.refused_import("shop_sales", "order,total\n1,2\n")

    assert found.startswith("line 1: expected the columns order_number, order_date")


def test_no_commission_comes_from_shop_sales(coop):
    coop.give("shop_sales", file_of(ITEMS, item("1", "completed", "HON-1", "1", "10")))
    coop.must("close", "2024-05")

    assert coop.table("lines", "2024-05") == []
    assert coop.must("check").startswith("All is well: ")


def test_quota_is_shown_and_never_blocks(coop):
    coop.must("package", "kauppias", "--quota", "1")
    rows = "member,package,start,term\nM1,kauppias,2024-01-10,12\n"
    coop.give("subscriptions", rows)

    assert coop.table("quota", "2024-02") == [
        {"member": "M1", "products": "2", "quota": "1", "over": "yes"},
        {"member": "M2", "products": "1", "quota": "", "over": "no"},
    ]
    with open_office(coop.path, lambda: None) as office:
        told = {one.code: one for one in office.closing.notices(Period(2024, 2))}
    assert (told["over_quota"].count, told["over_quota"].needs_care) == (1, False)


def test_export_of_a_shop_is_recognised_by_its_header_row(coop):
    path = coop.file(file_of(ITEMS, item("1", "completed", "HON-1", "1", "10")))
    with open_office(coop.path, lambda: None) as office:
        best = office.imports.look(path).best

    assert best.kind == "shop_sales"
    # Names are taken letter by letter: another export calls its column Status.
    assert best.names["status"] == "status"
    assert best.names["billing_first_name"] == ""
