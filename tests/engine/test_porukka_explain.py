"""Is a referrer told what is missing until something is paid?"""

import pytest

from app.calendars import Period
from app.engine.porukka.explain import payout_outlook
from tests.helpers.porukka_books import co_operative


@pytest.mark.parametrize(
    ("minimum", "credit", "missing"),
    [
        ("0.00", 9_000, 1_001),
        ("0.00", 10_001, 0),
        ("5.00", 9_000, 1_500),
        ("5.00", 10_100, 400),
        ("5.00", 10_500, 0),
    ],
)
def test_credit_that_is_missing_counts_to_the_smallest_payout(
    minimum: str, credit: int, missing: int
) -> None:
    books = co_operative("R", minimum_payout=minimum)
    facts = books.facts(Period(2024, 1))
    outlook = payout_outlook(facts, books.members["R"], (), credit)
    assert outlook.missing_cents == missing
    assert outlook.payout is not None
    assert (outlook.payout.net_cents > 0) == (missing == 0)
