"""Does the operator of a co-operative know what waits before a month is closed?"""

import pytest

from app.bootstrap import open_office
from app.calendars import Period
from tests.helpers.porukka_desk import IBAN, CoOperative

OPEN = Period(2024, 12)


@pytest.fixture
def co_operative(desk):
    """A refers B and C; all terms end in 2024; closed through November."""
    books = CoOperative(desk)
    books.join("A", iban="")
    books.join("B < A")
    books.join("C < A", renewal="pause")
    books.take_fees("2024-01-10", "A", "B", "C")
    books.pay("2024-01-12,124.00,,A", "2024-01-12,124.00,,B", "2024-01-12,124.00,,C")
    books.pay("2024-02-01,1.00,,")
    books.close(*(f"2024-{month:02}" for month in range(1, 12)))
    return books


def notices(co_operative):
    """Count and care of every notice, by its code."""
    with open_office(co_operative.desk.path, lambda: None) as office:
        found = office.closing.notices(OPEN)
    return {one.code: (one.count, one.needs_care) for one in found}


def test_terms_that_end_are_told_renewed_or_paused(co_operative):
    found = notices(co_operative)
    assert found["renewals"] == (2, False)
    assert found["renewals_paused"] == (1, False)
    assert "renewals_not_sold" not in found


def test_renewals_of_a_package_that_is_not_sold_need_care(co_operative):
    co_operative.desk.must("package", "kauppias", "--active", "no")
    found = notices(co_operative)
    assert found["renewals_not_sold"] == (2, True)
    assert "kauppias" in co_operative.desk.refused("close", str(OPEN))


def test_credit_that_cannot_be_paid_out_needs_care(co_operative):
    assert notices(co_operative)["credit_without_iban"] == (1, True)
    co_operative.desk.must(
        "member", "A", "--set", f"iban={IBAN}", "--reason", "His account"
    )
    assert "credit_without_iban" not in notices(co_operative)


def test_payment_that_no_close_could_match_needs_care(co_operative):
    assert notices(co_operative)["payments_unmatched"] == (1, True)
