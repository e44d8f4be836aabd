"""What becomes of the credit of a referrer?"""

from datetime import date

import pytest

from app.engine.findings import UnsoundFigures
from app.engine.porukka.catalogue import PackageVersion
from app.engine.porukka.result import HoldReason
from tests.helpers.porukka_books import co_operative
from tests.helpers.porukka_referrer import bring, cents, referrer_books, row_of_r


def test_check_1_eleven_fees_pay_the_excess_and_make_a_free_year() -> None:
    books = referrer_books()
    bring(books, 11)
    result = books.close("2024-06")
    row = row_of_r(books, "2024-06")
    assert cents(row) == (0, 11_000, 10_000, 1_000, 240, 0)
    assert row.paid_cents == 1_240
    (renewal,) = result.invoices
    assert (renewal.set_off_cents, renewal.gross_cents) == (10_000, 0)
    assert renewal.vat_cents == renewal.net_cents == 0
    assert books.states()[renewal.number].paid_on == renewal.dated_on


def test_check_1_without_a_renewal_the_credit_stays_at_the_target() -> None:
    books = referrer_books(start="2023-09-10")
    bring(books, 11)
    books.close("2024-06")
    assert cents(row_of_r(books, "2024-06")) == (0, 11_000, 0, 1_000, 240, 10_000)


def test_check_2_five_fees_are_set_off_against_the_renewal() -> None:
    books = referrer_books()
    bring(books, 5)
    (renewal,) = books.close("2024-06").invoices
    assert cents(row_of_r(books, "2024-06")) == (0, 5_000, 5_000, 0, 0, 0)
    assert renewal.list_net_cents == 10_000
    assert (renewal.set_off_cents, renewal.net_cents) == (5_000, 5_000)
    assert (renewal.gross_cents, renewal.vat_cents) == (6_200, 1_200)


def test_the_total_after_set_off_is_rounded_half_up() -> None:
    books = referrer_books(start="2024-10-10")
    books.credit_cents[1] = 6_952
    (renewal,) = books.close("2025-09").invoices
    assert (renewal.net_cents, renewal.gross_cents) == (2_928, 3_675)
    assert renewal.vat_cents == 747


def test_a_full_free_year_needs_ten_members() -> None:
    books = referrer_books()
    bring(books, 10)
    (renewal,) = books.close("2024-06").invoices
    assert renewal.gross_cents == 0
    assert row_of_r(books, "2024-06").paid_net_cents == 0


def test_the_target_follows_the_rate_of_the_last_day() -> None:
    books = referrer_books(start="2024-05-10")
    books.credit_cents[1] = 9_900
    books.close("2024-08")
    assert row_of_r(books, "2024-08").paid_net_cents == 0
    books.close("2024-09")
    assert cents(row_of_r(books, "2024-09")) == (9_900, 0, 0, 20, 5, 9_880)


@pytest.mark.parametrize(("package", "paid"), [("", 10_000), ("kauppias_m", 0)])
def test_the_target_is_a_year_of_the_own_package(package: str, paid: int) -> None:
    books = referrer_books(start="2023-09-10")
    books.packages.append(
        PackageVersion(
            "kauppias_m", date(2024, 1, 1), "M", 24_800, None, 1, (), is_active=False
        )
    )
    books.change("R", package=package)
    books.credit_cents[1] = 20_000
    books.close("2024-06")
    assert row_of_r(books, "2024-06").paid_net_cents == paid


def test_a_referrer_without_a_package_saves_for_the_one_of_the_plan() -> None:
    books = co_operative("R")
    books.credit_cents[1] = 10_500
    books.close("2024-01")
    assert row_of_r(books, "2024-01").paid_net_cents == 500


def test_a_chosen_package_without_a_price_yet_leaves_the_one_of_the_term() -> None:
    books = referrer_books(start="2023-09-10")
    books.packages.append(
        PackageVersion(
            "kauppias_m", date(2024, 7, 1), "M", 24_800, 9_900, 1, (), is_active=True
        )
    )
    books.change("R", package="kauppias_m")
    books.credit_cents[1] = 15_000
    books.close("2024-06")
    assert cents(row_of_r(books, "2024-06")) == (15_000, 0, 0, 5_000, 1_200, 10_000)
    books.credit_cents[1] = 20_001
    books.close("2024-07")
    assert row_of_r(books, "2024-07").paid_net_cents == 1


def test_a_target_without_any_price_stops_the_close() -> None:
    books = referrer_books(start="2023-09-10")
    books.packages.append(
        PackageVersion(
            "kauppias", date(2024, 6, 1), "K", None, None, 1, (), is_active=False
        )
    )
    books.credit_cents[1] = 1
    with pytest.raises(UnsoundFigures, match="member R: package kauppias for 12"):
        books.close("2024-06")


def test_who_has_left_is_paid_the_whole_credit() -> None:
    books = referrer_books(start="2023-09-10")
    books.credit_cents[1] = 3_000
    books.change("R", left_on=date(2024, 6, 30))
    books.close("2024-05")
    assert row_of_r(books, "2024-05").paid_net_cents == 0
    books.close("2024-06")
    assert cents(row_of_r(books, "2024-06")) == (3_000, 0, 0, 3_000, 720, 0)


@pytest.mark.parametrize(("option", "paid"), [("false", 0), ("true", 3_000)])
def test_who_pauses_is_paid_the_whole_credit_by_option(option: str, paid: int) -> None:
    books = referrer_books(start="2023-09-10", pause_pays_out=option)
    books.credit_cents[1] = 3_000
    books.change("R", renewal="pause")
    books.close("2024-06")
    assert row_of_r(books, "2024-06").paid_net_cents == paid


@pytest.mark.parametrize(
    ("option", "renewal", "set_off"),
    [("all", "12", 3_000), ("all", "3", 3_000), ("12", "12", 3_000), ("12", "3", 0)],
)
def test_terms_with_set_off_are_an_option(
    option: str, renewal: str, set_off: int
) -> None:
    books = referrer_books(set_off_terms=option)
    books.change("R", renewal=renewal)
    books.credit_cents[1] = 3_000
    books.close("2024-06")
    assert row_of_r(books, "2024-06").set_off_cents == set_off


@pytest.mark.parametrize(
    ("option", "is_registered", "vat"),
    [
        ("registered", True, 24),
        ("registered", False, 0),
        ("all", True, 24),
        ("all", False, 24),
    ],
)
def test_tax_on_payouts_is_an_option(
    option: str, vat: int, *, is_registered: bool
) -> None:
    books = referrer_books(start="2023-09-10", payout_vat=option)
    books.change("R", is_vat_registered=is_registered)
    books.credit_cents[1] = 10_102
    books.close("2024-06")
    row = row_of_r(books, "2024-06")
    assert (row.paid_net_cents, row.paid_vat_cents) == (102, vat)


@pytest.mark.parametrize(
    ("minimum", "has_iban", "credit", "reason", "paid"),
    [
        ("5.00", True, 10_499, HoldReason.MINIMUM, 0),
        ("5.00", True, 10_500, HoldReason.NONE, 500),
        ("5.00", False, 10_499, HoldReason.MINIMUM, 0),
        ("5.00", False, 10_500, HoldReason.NO_IBAN, 0),
        ("5.00", False, 10_000, HoldReason.NONE, 0),
        ("5.00", True, 10_000, HoldReason.NONE, 0),
        ("0.00", False, 10_001, HoldReason.NO_IBAN, 0),
        ("0.00", True, 10_001, HoldReason.NONE, 1),
        ("5.00", False, -1, HoldReason.NEGATIVE, 0),
    ],
)
def test_the_first_reason_that_holds_is_told(
    minimum: str, credit: int, reason: HoldReason, paid: int, *, has_iban: bool
) -> None:
    books = referrer_books(start="2023-09-10", minimum_payout=minimum)
    books.change("R", has_iban=has_iban)
    books.credit_cents[1] = credit
    books.close("2024-06")
    row = row_of_r(books, "2024-06")
    assert (row.reason, row.paid_net_cents) == (reason, paid)
    assert row.closing_cents == credit - paid


def test_an_excess_on_hold_is_still_set_off() -> None:
    books = referrer_books()
    books.change("R", has_iban=False)
    books.credit_cents[1] = 11_000
    books.close("2024-06")
    assert cents(row_of_r(books, "2024-06")) == (11_000, 0, 10_000, 0, 0, 1_000)


def test_totals_add_up_the_rows() -> None:
    books = referrer_books()
    bring(books, 11)
    totals = books.close("2024-06").totals
    assert (totals.earned, totals.set_off, totals.paid) == (11_000, 10_000, 1_240)


def test_credit_is_used_up_over_several_renewals() -> None:
    books = referrer_books(start="2023-07-10")
    books.change("R", renewal="3")
    books.credit_cents[1] = 6_000
    taken = []
    for month in ("2024-06", "2024-09", "2024-12"):
        (renewal,) = books.close(month).invoices
        taken.append((renewal.set_off_cents, renewal.net_cents, renewal.gross_cents))
        if renewal.gross_cents:
            books.pay(month + "-28", renewal.gross_cents, invoice=renewal)
    # 40.32 of 60.00; then 19.68 of 39.84: 50.00 x 20.16 / 39.84 = 25.301.
    assert taken == [(4_032, 0, 0), (1_968, 2_016, 2_530), (0, 3_984, 5_000)]
    assert row_of_r(books, "2024-09").closing_cents == 0


def test_credit_equal_to_the_net_of_the_renewal_leaves_nothing_to_pay() -> None:
    for credit, gross in ((4_031, 1), (4_032, 0), (4_033, 0)):
        books = referrer_books(start="2023-07-10")
        books.change("R", renewal="3")
        books.credit_cents[1] = credit
        (renewal,) = books.close("2024-06").invoices
        assert (renewal.gross_cents, renewal.vat_cents) == (gross, 0)
        state = books.states()[renewal.number]
        assert state.paid_on == (None if gross else renewal.dated_on)


def test_who_has_nothing_has_no_row() -> None:
    books = referrer_books()
    assert books.close("2024-06").credits == ()
