"""Which rows does a co-operative refuse, by file, line and column?"""

import pytest

from tests.helpers.porukka_desk import CoOperative

MEMBERS = "code,name,kind,sponsor,joined,vat_registered,business_id,package,renewal\n"
SUBSCRIPTIONS = "member,package,start,term\n"
PAYMENTS = "payment_no,date,amount,reference,member\n"
ADDONS = "member,addon,from,to\n"
PRODUCTS = "code,name,price,type,member,from,to\n"


@pytest.fixture
def co_operative(desk):
    """A co-operative of A, who has a term from 2024-01-10, and B."""
    books = CoOperative(desk)
    desk.must("addon", "lisa50", "--slots", "50", "--price", "5.00")
    books.join("A", "B < A")
    books.take_fees("2024-01-10", "A")
    return books


def refusals(co_operative, kind, header, *rows):
    return co_operative.desk.refused_import(kind, header + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "C,Cee,customer,,2024-01-01,,,,",
            "column kind: 'customer': expected member",
            id="kind-of-the-other-plan",
        ),
        pytest.param(
            "C,Cee,member,C,2024-01-01,,,,",
            "column sponsor: 'C': expected a sponsor who is not below C",
            id="own-referrer",
        ),
        pytest.param(
            "C,Cee,member,X,2024-01-01,,,,",
            "column sponsor: 'X': expected the code of a member, in this file or"
            " imported before",
            id="unknown-referrer",
        ),
        pytest.param(
            "C,Cee,member,,2024-01-01,maybe,,,",
            "column vat_registered: 'maybe': expected yes or no",
            id="vat",
        ),
        pytest.param(
            "C,Cee,member,,2024-01-01,,2077474-1,,",
            "column business_id: '2077474-1': expected a Finnish Business ID such as"
            " 2077474-0, its check digit right",
            id="business-id",
        ),
        pytest.param(
            "C,Cee,member,,2024-01-01,,,kauppias_m,",
            "column package: 'kauppias_m': expected a package on sale: kauppias",
            id="package-without-prices",
        ),
        pytest.param(
            "C,Cee,member,,2024-01-01,,,,6",
            "column renewal: '6': expected 12, 3 or pause",
            id="renewal",
        ),
    ],
)
def test_member_is_refused(co_operative, row, expected):
    assert refusals(co_operative, "members", MEMBERS, row) == [f"line 2, {expected}"]


def test_circle_of_referrers_is_refused(co_operative):
    rows = ["C,Cee,member,D,2024-01-01,,,,", "D,Dee,member,C,2024-01-01,,,,"]
    assert refusals(co_operative, "members", MEMBERS, *rows) == [
        "line 2, column sponsor: 'D': expected a sponsor who is not below C",
        "line 3, column sponsor: 'C': expected a sponsor who is not below D",
    ]


def test_referrer_may_stand_after_those_whom_it_brought(co_operative):
    rows = "C,Cee,member,D,2024-01-01,,,,\nD,Dee,member,A,2024-01-01,,,,\n"
    co_operative.desk.give("members", MEMBERS + rows)
    sponsors = co_operative.desk.column("members", "", "sponsor")
    assert sponsors == {"A": "", "B": "A", "C": "D", "D": "A"}


def test_members_read_back_as_imported(co_operative):
    header = (
        "code,name,kind,sponsor,joined,national_id,unit_code,iban,email,phone,"
        "language,street,postcode,town,country,"
        "vat_registered,business_id,referrer_name,package,renewal\n"
    )
    row = (
        "C,Cee Öö,member,A,2024-02-29,131052-308T,U-1,FI2112345600000785,c@example.org,"
        "040 000 0000,fi,Katu 1,00100,Helsinki,FI,no,2077474-0,Aa Ää,kauppias,pause"
    )
    co_operative.desk.give("members", header + row + "\n")
    (found,) = [r for r in co_operative.desk.table("members") if r["code"] == "C"]
    assert ",".join(found.values()) == f"{row},trial"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "X,kauppias,2024-01-10,12",
            "column member: 'X': expected the code of a member",
            id="unknown-member",
        ),
        pytest.param(
            "B,kauppias,2024-01-10,3",
            "column term: '3': expected 12 months",
            id="first-term-of-three-months",
        ),
        pytest.param(
            "B,kauppias,2024-01-10,6",
            "column term: '6': expected 12 or 3 months",
            id="six-months",
        ),
        pytest.param(
            "B,kauppias,2023-12-31,12",
            "column start: '2023-12-31': expected a day from 2024-01-01 on",
            id="before-joining",
        ),
        pytest.param(
            "A,kauppias,2025-01-09,12",
            "column start: '2025-01-09': expected a day from 2025-01-10 on",
            id="over-a-running-term",
        ),
        pytest.param(
            "B,kauppias_m,2024-01-10,12",
            "column package: 'kauppias_m': expected a package on sale on 2024-01-10"
            " for 12 months; kauppias_m can be sold once it has price12, price3, quota",
            id="package-without-prices",
        ),
        pytest.param(
            "B,nothing,2024-01-10,12",
            "column package: 'nothing': expected a package on sale on 2024-01-10"
            " for 12 months",
            id="no-such-package",
        ),
    ],
)
def test_subscription_is_refused(co_operative, row, expected):
    found = refusals(co_operative, "subscriptions", SUBSCRIPTIONS, row)
    assert found == [f"line 2, {expected}"]


def test_subscription_over_one_of_the_same_file_is_refused(co_operative):
    rows = ["B,kauppias,2024-01-10,12", "B,kauppias,2024-06-01,12"]
    assert refusals(co_operative, "subscriptions", SUBSCRIPTIONS, *rows) == [
        "line 3, column start: '2024-06-01': expected a day from 2025-01-10 on"
    ]


def test_subscription_in_a_closed_month_is_refused(co_operative):
    co_operative.close("2024-01")
    found = refusals(
        co_operative, "subscriptions", SUBSCRIPTIONS, "B,kauppias,2024-01-31,12"
    )
    expected = "expected a day after 2024-01, the last closed month"
    assert found == [f"line 2, column start: '2024-01-31': {expected}"]


def test_subscription_of_a_member_who_left_is_refused(co_operative):
    co_operative.close("2024-01")
    co_operative.desk.must("member", "B", "--left", "--reason", "gone")
    found = refusals(
        co_operative, "subscriptions", SUBSCRIPTIONS, "B,kauppias,2024-02-01,12"
    )
    assert found == ["line 2, column member: 'B': expected a member who has not left"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            'T1,2024-01-12,"124,00",,A',
            "column amount: '124,00': expected a number with a point and at most 2"
            " places",
            id="comma",
        ),
        pytest.param(
            "T1,2024-01-12,124.005,,A",
            "column amount: '124.005': expected a number with a point and at most 2"
            " places",
            id="three-decimals",
        ),
        pytest.param(
            "T1,2024-01-12,0.00,,A",
            "column amount: '0.00': expected an amount above 0.00, or below it for a"
            " refund",
            id="nothing",
        ),
        pytest.param(
            "T1,2024-01-12,10000000000.00,,A",
            "column amount: '10000000000.00': expected an amount of at most"
            " 1000000000.00 euros",
            id="too-much",
        ),
        pytest.param(
            "T1,2024-01-12,124.00,,X",
            "column member: 'X': expected the code of a member",
            id="unknown-member",
        ),
        pytest.param(
            "T1,2024-01-12,124.00,10 016,A",
            "column reference: '10 016': expected a reference number of at most 20"
            " digits, without blanks",
            id="reference",
        ),
        pytest.param(
            "T1,12.1.2024,124.00,,A",
            "column date: '12.1.2024': expected a day written YYYY-MM-DD",
            id="day",
        ),
        pytest.param(
            ",2024-01-12,124.00,,A",
            "column payment_no: empty: expected a code of 1 to 64 characters",
            id="no-number",
        ),
    ],
)
def test_payment_is_refused(co_operative, row, expected):
    found = refusals(co_operative, "payments", PAYMENTS, row)
    assert found == [f"line 2, {expected}"]


def test_number_of_a_payment_stands_once(co_operative):
    co_operative.pay("2024-01-12,1.00,,A")
    rows = ["T001,2024-01-12,2.00,,A", "T9,2024-01-12,2.00,,A", "T9,2024-01-13,2.00,,A"]
    twice = "expected each payment once: it stands in line 3 too"
    assert refusals(co_operative, "payments", PAYMENTS, *rows) == [
        "line 2, column payment_no: 'T001': expected a number that no payment has yet",
        f"line 4, column payment_no: 'T9': {twice}",
    ]


def test_payment_to_nobody_and_refund_of_nothing_are_left_to_the_operator(
    co_operative,
):
    co_operative.pay(
        "2024-01-12,124.00,,", "2024-01-13,-124.00,,B", "2024-01-14,1.00,123456,"
    )
    co_operative.close("2024-01")
    said = co_operative.desk.must("payments")
    assert all(number in said for number in ("T001", "T002", "T003"))


def test_files_come_in_any_order_that_names_only_what_is_known(desk):
    books = CoOperative(desk)
    assert books.desk.refused_import(
        "subscriptions", SUBSCRIPTIONS + "A,kauppias,2024-01-10,12\n"
    ) == ["line 2, column member: 'A': expected the code of a member"]
    books.pay("2024-01-20,124.00,10016,")
    books.join("A")
    books.take_fees("2024-01-10", "A")
    books.close("2024-01")
    assert books.invoice("2024-01", 1001)["paid_on"] == "2024-01-20"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "A,lisa,2024-01-10,",
            "column addon: 'lisa': expected an add-on that is sold on that day; there"
            " are: lisa50",
            id="unknown",
        ),
        pytest.param(
            "A,lisa50,2024-01-10,2024-01-09",
            "column to: '2024-01-09': expected a day that is not before the one in"
            " column from",
            id="ends-before-it-begins",
        ),
    ],
)
def test_addon_is_refused(co_operative, row, expected):
    assert refusals(co_operative, "addons", ADDONS, row) == [f"line 2, {expected}"]


def test_same_addon_twice_on_a_day_is_refused(co_operative):
    co_operative.desk.give("addons", ADDONS + "A,lisa50,2024-01-10,\n")
    found = refusals(co_operative, "addons", ADDONS, "A,lisa50,2024-03-01,")
    expected = "expected days without the same add-on, run from 2024-01-10 on"
    assert found == [f"line 2, column from: '2024-03-01': {expected}"]


def test_addon_is_ended_by_a_row_with_its_first_day(co_operative):
    co_operative.desk.give("addons", ADDONS + "A,lisa50,2024-01-10,\n")
    co_operative.close("2024-01")
    co_operative.desk.give("addons", ADDONS + "A,lisa50,2024-01-10,2024-02-20\n")
    co_operative.close("2024-02")
    kinds = co_operative.desk.column("invoices", "2024-02", "kind")
    assert kinds == {"1001": "first_year", "1002": "addon"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "P1,Soap,9.505,physical,A,,",
            "column price: '9.505': expected a number with a point and at most 2"
            " places, not negative",
            id="price",
        ),
        pytest.param(
            "P1,Soap,9.50,pack,A,,",
            "column type: 'pack': expected physical, digital, bookable or service",
            id="type-of-the-other-plan",
        ),
        pytest.param(
            "P1,Soap,9.50,,A,2024-02-01,2024-01-01",
            "column to: '2024-01-01': expected a day that is not before the one in"
            " column from",
            id="ends-before-it-begins",
        ),
    ],
)
def test_product_is_refused(co_operative, row, expected):
    assert refusals(co_operative, "products", PRODUCTS, row) == [f"line 2, {expected}"]


@pytest.mark.parametrize("kind", ["orders", "promotions", "duties", "opening"])
def test_tables_of_the_other_plan_are_refused_by_name(co_operative, kind):
    path = co_operative.desk.file("a,b\n1,2\n")
    assert f"{kind}: this organisation has no such table" in (
        co_operative.desk.refused("import", kind, path)
    )


def test_jalali_month_is_refused(co_operative):
    assert "1403-05 is a month of the Jalali calendar" in (
        co_operative.desk.refused("close", "1403-05")
    )
