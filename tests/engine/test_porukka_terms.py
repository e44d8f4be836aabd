"""How long do terms run, and how does a member stand on a day?"""

from datetime import date

import pytest

from app.calendars import parse_day
from app.engine.porukka.catalogue import AddOnVersion, PackageVersion
from app.engine.porukka.inputs import AddOn
from app.engine.porukka.terms import months_later, quota_on, term_end
from tests.helpers.porukka_books import Books, co_operative


@pytest.mark.parametrize(
    ("start", "months", "next_start"),
    [
        ("2024-01-31", 3, "2024-04-30"),
        ("2024-04-30", 12, "2025-04-30"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2023-11-30", 3, "2024-02-29"),
        ("2024-12-01", 12, "2025-12-01"),
        ("2024-10-15", 3, "2025-01-15"),
    ],
)
def test_the_next_term_starts_calendar_months_later(
    start: str, months: int, next_start: str
) -> None:
    later = months_later(parse_day(start), months)
    assert later == parse_day(next_start)
    assert (later - term_end(parse_day(start), months)).days == 1


def test_a_trial_has_thirty_days_with_the_joining_day() -> None:
    books = co_operative()
    books.join("A", joined="2024-01-01")
    days = ["2023-12-31", "2024-01-01", "2024-01-30", "2024-01-31"]
    found = [books.status("A", day) for day in days]
    assert found == ["lapsed", "trial", "trial", "lapsed"]


def _paid_year(**settings: str) -> Books:
    books = co_operative("A", **settings)
    books.pay("2024-02-10", invoice=books.subscribe("A", "2024-02-10"))
    books.close("2024-02")
    return books


def test_a_member_is_active_inside_a_term_and_paused_after_it() -> None:
    books = _paid_year()
    days = ["2024-02-09", "2024-02-10", "2025-02-09", "2025-02-10"]
    found = [books.status("A", day) for day in days]
    assert found == ["lapsed", "active", "active", "paused"]


def test_a_term_may_start_inside_the_trial() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-01-10")
    assert books.status("A", "2024-01-09") == "trial"
    assert books.status("A", "2024-01-10") == "active"


@pytest.mark.parametrize(
    ("option", "last"), [("30", "2024-03-25"), ("0", "2024-02-24")]
)
def test_an_unpaid_invoice_lapses_a_member_until_it_is_paid(
    option: str, last: str
) -> None:
    books = co_operative("A", lapse_after_days=option)
    invoice = books.subscribe("A", "2024-02-10")
    next_day = date.fromordinal(parse_day(last).toordinal() + 1)
    assert books.status("A", last) == "active"
    assert books.status("A", str(next_day)) == "lapsed"
    books.pay("2024-05-06", invoice=invoice)
    books.close("2024-05")
    assert books.status("A", "2024-05-05") == "lapsed"
    assert books.status("A", "2024-05-06") == "active"


def test_a_refund_lapses_a_member_from_its_day() -> None:
    books = _paid_year()
    books.pay("2024-06-20", -12_400, member="A")
    books.close("2024-06")
    assert books.status("A", "2024-06-19") == "active"
    assert books.status("A", "2024-06-20") == "lapsed"


def test_who_has_left_has_left_before_anything_else() -> None:
    books = _paid_year()
    books.change("A", left_on=date(2024, 4, 1))
    assert books.status("A", "2024-03-31") == "active"
    assert books.status("A", "2024-04-01") == "left"


def test_quota_adds_the_addons_in_force() -> None:
    books = _paid_year()
    books.addons_sold.append(AddOnVersion("slots", date(2024, 1, 1), 20, 500))
    addons = [AddOn(1, "slots", date(2024, 3, 1), date(2024, 4, 30))]
    states = list(books.states().values())
    days = ["2024-02-09", "2024-02-10", "2024-03-01", "2024-04-30", "2024-05-01"]
    found = [quota_on(states, addons, books.catalogue, parse_day(d)) for d in days]
    assert found == [None, 100, 120, 120, 100]


def test_a_package_without_a_quota_gives_none() -> None:
    books = co_operative("A")
    books.packages.append(
        PackageVersion(
            "open", date(2024, 1, 1), "Open", 10_000, 4_000, None, (), is_active=True
        )
    )
    books.subscribe("A", "2024-02-10", package="open")
    states = list(books.states().values())
    assert quota_on(states, [], books.catalogue, date(2024, 2, 10)) is None
