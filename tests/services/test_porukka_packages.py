"""What does a package cost, from which day on, and when may it be sold?"""

import pytest

from tests.helpers.porukka_desk import CoOperative

FILLED_IN = ("--price12", "240.00", "--price3", "90.00", "--quota", "300")


@pytest.fixture
def co_operative(desk):
    """A co-operative of A and B."""
    books = CoOperative(desk)
    books.join("A", "B")
    return books


def refusal(co_operative, *arguments):
    return co_operative.desk.refused(*arguments).removeprefix("parvi: ").strip()


def test_template_says_what_has_to_be_filled_in(co_operative):
    said = co_operative.desk.must("package", "kauppias_m")
    assert said == (
        "kauppias_m from 2013-01-01: Kauppias M, not on sale\n"
        "  12 months not set, 3 months not set, products not set\n"
        "  to be filled in before it can be sold: price12, price3, quota\n"
    )


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(
            ("kauppias_m", "--active", "yes"),
            "kauppias_m can't be sold yet: fill in price12, price3, quota first",
            id="nothing-filled-in",
        ),
        pytest.param(
            ("kauppias_m", "--price12", "9", "--price3", "3", "--active", "yes"),
            "kauppias_m can't be sold yet: fill in quota first",
            id="no-quota",
        ),
        pytest.param(
            ("kauppias", "--price12", "124,00"),
            "kauppias, price12: '124,00': expected a number with a point and at most 2"
            " places, not negative",
            id="comma",
        ),
        pytest.param(
            ("kauppias", "--price3", "0"),
            "kauppias, price3: '0': expected a price above 0.00",
            id="no-price",
        ),
        pytest.param(
            ("kauppias", "--quota", "-1"),
            "kauppias, quota: '-1': expected a whole number of at most 18 digits, not"
            " negative",
            id="quota",
        ),
        pytest.param(
            ("kauppias_x", "--quota", "1"),
            "kauppias_x: there is none of that code; there are: kauppias, kauppias_l,"
            " kauppias_m",
            id="unknown",
        ),
        pytest.param(
            ("kauppias", "--quota", "100"),
            "kauppias: nothing to change, these values stand already",
            id="nothing-new",
        ),
    ],
)
def test_change_of_a_package_is_refused(co_operative, arguments, expected):
    assert refusal(co_operative, "package", *arguments) == expected


def test_package_that_is_filled_in_is_sold(co_operative):
    co_operative.desk.must("package", "kauppias_m", *FILLED_IN, "--active", "yes")
    co_operative.subscribe("A,kauppias_m,2024-01-10,12")
    co_operative.close("2024-01")
    assert co_operative.invoice("2024-01", 1001)["gross"] == "240.00"


def test_new_price_holds_from_the_first_open_month(co_operative):
    co_operative.close("2024-01")
    said = co_operative.desk.must("package", "kauppias", "--price12", "130.00")
    assert said.startswith("kauppias from 2024-02-01: Kauppias, on sale")
    co_operative.take_fees("2024-02-01", "A")
    co_operative.close("2024-02")
    assert co_operative.invoice("2024-02", 1001)["gross"] == "130.00"


def test_new_price_holds_from_the_day_that_is_named(co_operative):
    desk = co_operative.desk
    co_operative.close("2024-01")
    desk.must("package", "kauppias", "--price12", "130.00", "--from", "2024-02-15")
    co_operative.take_fees("2024-02-14", "A")
    co_operative.take_fees("2024-02-15", "B")
    co_operative.close("2024-02")
    assert desk.column("invoices", "2024-02", "gross") == {
        "1001": "124.00",
        "1002": "130.00",
    }
    assert refusal(
        co_operative, "package", "kauppias", "--quota", "9", "--from", "2024-02-29"
    ) == (
        "kauppias: a change can't hold from 2024-02-29: expected a day from 2024-03-01"
        " on"
    )


def test_renewal_of_a_package_no_longer_sold_stops_the_close_and_says_so(desk):
    books = CoOperative(desk)
    books.join("A", joined="2023-01-20")
    books.take_fees("2023-02-10", "A")
    books.pay("2023-02-11,124.00,,A")
    desk.must("package", "kauppias", "--active", "no")
    assert refusal(books, "close", "2024-01") == (
        "member A: package kauppias for 12 months: not on sale, or without a price;"
        " nothing is invoiced"
    )


def test_marketing_items_are_listed(co_operative):
    items = ("--item", "Verkkokauppa", "--item", "Esittely uutiskirjeessä")
    said = co_operative.desk.must("package", "kauppias", *items)
    assert said.splitlines()[-2:] == ["  Verkkokauppa", "  Esittely uutiskirjeessä"]
    assert said == co_operative.desk.must("package", "kauppias")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(
            ("lisa", "--slots", "10"),
            "lisa, price: '': expected a value, as the add-on is new",
            id="no-price",
        ),
        pytest.param(
            (" lisa", "--slots", "10", "--price", "1"),
            " lisa, code: ' lisa': expected a code without blanks around it",
            id="code",
        ),
    ],
)
def test_addon_is_refused(co_operative, arguments, expected):
    assert refusal(co_operative, "addon", *arguments) == expected.strip()


def test_addon_is_made_and_changed(co_operative):
    desk = co_operative.desk
    desk.must("addon", "lisa", "--slots", "10", "--price", "3.33")
    co_operative.close("2024-01")
    desk.must("addon", "lisa", "--price", "4.00")
    assert desk.must("addon", "lisa") == (
        "lisa from 2013-01-01: 10 products more, 3.33 a month\n"
        "lisa from 2024-02-01: 10 products more, 4.00 a month\n"
    )
    assert desk.must("check").startswith("All is well: ")


def test_farhan_organisation_has_no_packages(desk):
    desk.begin()
    assert "only an organisation of the porukka plan has packages" in (
        desk.refused("package", "kauppias")
    )
    assert "only an organisation of the porukka plan has packages" in (
        desk.refused("addon", "x", "--slots", "1", "--price", "1")
    )
