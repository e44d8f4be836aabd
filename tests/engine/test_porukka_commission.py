"""When does a referrer earn a commission, and when is it taken back?"""

from datetime import date

import pytest

from tests.helpers.porukka_books import FEE_CENTS, co_operative
from tests.helpers.porukka_referrer import bring, cents, referrer_books, row_of_r


def test_check_3_the_new_rate_changes_fee_and_commission() -> None:
    books = referrer_books(start="2023-10-10")
    bring(books, 1, start="2024-09-01")
    books.close("2024-09")
    assert row_of_r(books, "2024-09").earned_cents == 988


def test_a_fixed_commission_is_an_option() -> None:
    books = referrer_books(start="2023-10-10", commission_basis="fixed")
    bring(books, 1, start="2024-09-01")
    books.close("2024-09")
    assert row_of_r(books, "2024-09").earned_cents == 1_000


def test_a_renewal_earns_nothing() -> None:
    books = referrer_books(start="2023-09-10")
    bring(books, 1, start="2024-06-05")
    books.close("2024-06")
    books.pay("2024-07-01", invoice=books.subscribe("N01", "2025-06-05"))
    assert books.close("2024-07").bookings == ()


@pytest.mark.parametrize("fraction", [FEE_CENTS - 1, FEE_CENTS])
def test_only_a_full_payment_earns(fraction: int) -> None:
    books = referrer_books(start="2023-09-10")
    books.join("N", referrer="R", joined="2024-01-01")
    books.pay("2024-06-05", fraction, invoice=books.subscribe("N", "2024-06-05"))
    assert bool(books.close("2024-06").bookings) == (fraction == FEE_CENTS)


@pytest.mark.parametrize(
    ("status", "statuses", "earns"),
    [
        ("trial", "trial,active,paused", True),
        ("trial", "active", False),
        ("active", "trial,active,paused", True),
        ("active", "trial,paused", False),
        ("paused", "trial,active,paused", True),
        ("paused", "active", False),
        ("lapsed", "trial,active,paused", False),
        ("lapsed", "lapsed", True),
        ("left", "trial,active,paused", False),
        ("left", "left", True),
    ],
)
def test_the_status_on_the_day_of_payment_decides(
    status: str, statuses: str, *, earns: bool
) -> None:
    books = co_operative(earning_statuses=statuses)
    joined = "2024-06-01" if status == "trial" else "2023-01-01"
    books.join("R", joined=joined, left="2024-06-05" if status == "left" else "")
    if status in {"active", "paused", "left"}:
        start = "2023-06-01" if status == "paused" else "2023-07-01"
        books.pay(start, invoice=books.subscribe("R", start))
        books.close(start[:7])
    assert books.status("R", "2024-06-05") == status
    bring(books, 1)
    assert bool(books.close("2024-06").bookings) == earns


def test_a_referrer_who_pays_on_the_same_day_is_no_longer_lapsed() -> None:
    books = co_operative()
    books.join("R", joined="2023-07-01")
    own = books.subscribe("R", "2023-09-10")
    bring(books, 1)
    assert books.status("R", "2024-06-05") == "lapsed"
    books.pay("2024-06-05", invoice=own)
    assert len(books.close("2024-06").bookings) == 1


def test_a_referrer_refunded_later_in_the_month_was_active_before() -> None:
    books = referrer_books(start="2023-09-10")
    bring(books, 1)
    books.pay("2024-06-20", -FEE_CENTS, member="R")
    assert len(books.close("2024-06").bookings) == 1


def test_a_refund_takes_the_commission_back_and_a_new_payment_gives_it_again() -> None:
    books = referrer_books(start="2023-09-10")
    bring(books, 1)
    books.close("2024-06")
    books.pay("2024-07-01", -FEE_CENTS, member="N01")
    books.pay("2024-07-05", member="N01")
    result = books.close("2024-07")
    assert [b.amount_cents for b in result.bookings] == [-1_000, 1_000]
    assert [b.place for b in result.bookings] == [1, 2]
    assert cents(row_of_r(books, "2024-07")) == (1_000, 0, 0, 0, 0, 1_000)
    books.pay("2024-08-01", -1, member="N01")
    books.close("2024-08")
    assert row_of_r(books, "2024-08").closing_cents == 0


def test_a_refund_takes_nothing_back_where_nothing_was_earned() -> None:
    books = co_operative("R")
    bring(books, 1)
    books.pay("2024-06-20", -FEE_CENTS, member="N01")
    assert books.close("2024-06").bookings == ()


def test_a_refund_takes_the_commission_from_who_had_it() -> None:
    books = referrer_books(start="2023-09-10")
    bring(books, 1)
    books.close("2024-06")
    books.join("S")
    books.change("N01", referrer_id=books.members["S"].member_id)
    books.pay("2024-07-01", -FEE_CENTS, member="N01")
    books.close("2024-07")
    assert row_of_r(books, "2024-07").earned_cents == -1_000
    assert books.credit("2024-07", "S") is None


def test_corrected_referrer_gets_the_commission_from_the_one_who_had_it():
    books = co_operative("A", "B", "C < A")
    fee = books.subscribe("C", "2024-01-05")
    books.pay("2024-01-10", invoice=fee)
    books.close("2024-01")
    books.change("C", referrer_id=books.members["B"].member_id)
    booked = books.close("2024-02").bookings
    assert [(books.code(b.referrer_id), b.amount_cents, b.place) for b in booked] == [
        ("A", -1_000, 1),
        ("B", 1_000, 2),
    ]
    assert books.close("2024-03").bookings == ()


def test_corrected_referrer_who_did_not_earn_on_the_day_gets_nothing():
    books = co_operative("A", "B", "C < A")
    books.change("B", left_on=date(2024, 1, 9))
    fee = books.subscribe("C", "2024-01-05")
    books.pay("2024-01-10", invoice=fee)
    books.close("2024-01")
    books.change("C", referrer_id=books.members["B"].member_id)
    booked = books.close("2024-02").bookings
    assert [(books.code(b.referrer_id), b.amount_cents) for b in booked] == [
        ("A", -1_000)
    ]


def test_refund_after_a_correction_is_taken_from_the_right_referrer():
    books = co_operative("A", "B", "C < A")
    fee = books.subscribe("C", "2024-01-05")
    books.pay("2024-01-10", invoice=fee)
    books.close("2024-01")
    books.change("C", referrer_id=books.members["B"].member_id)
    books.pay("2024-02-10", -12_400, invoice=fee)
    booked = books.close("2024-02").bookings
    assert [(books.code(b.referrer_id), b.amount_cents) for b in booked] == [
        ("A", -1_000),
        ("B", 1_000),
        ("B", -1_000),
    ]
