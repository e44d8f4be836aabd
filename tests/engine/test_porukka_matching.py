"""Which invoice does a payment go to, and when is the invoice paid?"""

from dataclasses import replace
from datetime import date

import pytest

from app.engine.porukka.ledger import MatchRule
from app.engine.porukka.result import Unmatched, UnmatchedReason
from tests.helpers.porukka_books import Books, co_operative


def _matched(books: Books) -> list[tuple[int, str]]:
    return [(match.invoice, match.rule.value) for match in books.matches]


def test_the_reference_number_goes_before_the_member() -> None:
    books = co_operative("A", "B")
    books.subscribe("A", "2024-02-01")
    of_b = books.subscribe("B", "2024-02-02")
    books.pay("2024-02-03", invoice=of_b, member="A")
    books.close("2024-02")
    assert _matched(books) == [(1002, "reference")]


def test_an_unknown_reference_leaves_the_member_to_decide() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.payments = [replace(books.pay("2024-02-03", member="A"), reference=123)]
    books.close("2024-02")
    assert _matched(books) == [(1001, "amount")]


def test_without_reference_the_oldest_invoice_of_that_rest_is_taken() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.subscribe("A", "2025-02-01")
    books.pay("2024-02-03", member="A")
    books.pay("2024-02-03", member="A")
    books.pay("2024-02-04", member="A")
    result = books.close("2024-02")
    assert _matched(books) == [(1001, "amount"), (1002, "amount")]
    assert result.unmatched == (Unmatched("T0002", UnmatchedReason.NO_INVOICE),)


def test_the_open_rest_counts_not_the_total() -> None:
    books = co_operative("A")
    invoice = books.subscribe("A", "2024-02-01")
    books.pay("2024-02-03", 2_400, invoice=invoice)
    books.pay("2024-02-04", 12_400, member="A")
    books.pay("2024-02-05", 10_000, member="A")
    result = books.close("2024-02")
    assert [u.payment for u in result.unmatched] == ["T0001"]
    assert books.states()[1001].paid_on == date(2024, 2, 5)


def test_a_payment_before_the_date_of_its_invoice_is_taken() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-03-10")
    books.pay("2024-02-20", member="A")
    books.close("2024-02")
    assert books.states()[1001].paid_on == date(2024, 2, 20)


def test_a_payment_of_nobody_is_listed() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.pay("2024-02-20")
    result = books.close("2024-02")
    assert result.unmatched == (Unmatched("T0000", UnmatchedReason.NO_MEMBER),)
    assert result.matches == ()


def test_part_payments_pay_on_the_day_that_reaches_the_total() -> None:
    books = co_operative("A")
    invoice = books.subscribe("A", "2024-02-01")
    books.pay("2024-02-03", 5_000, invoice=invoice)
    books.close("2024-02")
    assert books.states()[1001].paid_on is None
    assert books.states()[1001].rest_cents == 7_400
    books.pay("2024-03-03", 7_400, invoice=invoice)
    books.close("2024-03")
    assert books.states()[1001].paid_on == date(2024, 3, 3)


def test_an_overpayment_is_kept_and_its_refund_leaves_the_invoice_paid() -> None:
    books = co_operative("A")
    invoice = books.subscribe("A", "2024-02-01")
    books.pay("2024-02-03", 13_400, invoice=invoice)
    books.pay("2024-02-09", -1_000, member="A")
    books.close("2024-02")
    state = books.states()[1001]
    assert (state.rest_cents, state.paid_on) == (0, date(2024, 2, 3))


def test_a_refund_goes_to_the_invoice_that_was_paid_last() -> None:
    books = co_operative("A")
    first = books.subscribe("A", "2024-02-01")
    second = books.subscribe("A", "2025-02-01")
    books.pay("2024-02-05", invoice=second)
    books.pay("2024-02-06", invoice=first)
    books.pay("2024-02-20", -12_400, member="A")
    books.close("2024-02")
    assert _matched(books)[-1] == (1001, "latest_paid")
    assert books.states()[1001].paid_on is None
    assert books.states()[1002].paid_on == date(2024, 2, 5)


def test_a_refund_with_a_reference_goes_to_its_invoice() -> None:
    books = co_operative("A")
    first = books.subscribe("A", "2024-02-01")
    second = books.subscribe("A", "2025-02-01")
    books.pay("2024-02-05", invoice=first)
    books.pay("2024-02-06", invoice=second)
    books.pay("2024-02-20", -12_400, invoice=first)
    books.close("2024-02")
    assert books.states()[1001].paid_on is None


def test_a_refund_without_a_paid_invoice_is_listed() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.pay("2024-02-20", -12_400, member="A")
    assert [u.reason for u in books.close("2024-02").unmatched] == ["no_invoice"]


def test_payments_are_taken_by_day_then_number() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.subscribe("A", "2025-02-01")
    for number, day in (("2", "2024-02-05"), ("9", "2024-02-04"), ("1", "2024-02-05")):
        books.pay(day, member="A", number=number)
    result = books.close("2024-02")
    assert [match.payment for match in result.matches] == ["9", "1"]
    assert [unmatched.payment for unmatched in result.unmatched] == ["2"]


def test_a_late_payment_keeps_its_day_and_counts_in_the_open_period() -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.close("2024-02")
    books.pay("2024-02-05", member="A")
    result = books.close("2024-03")
    assert [str(match.period) for match in result.matches] == ["2024-03"]
    assert books.states()[1001].paid_on == date(2024, 2, 5)


def test_payments_count_in_the_order_of_their_closes() -> None:
    books = co_operative("A")
    invoice = books.subscribe("A", "2024-02-01")
    books.pay("2024-03-10", 5_000, invoice=invoice)
    books.close("2024-03")
    books.pay("2024-02-20", 7_400, invoice=invoice)
    books.close("2024-04")
    assert books.states()[1001].paid_on == date(2024, 2, 20)


def test_a_late_payment_earns_by_the_status_of_its_own_day() -> None:
    books = co_operative("A", "B < A")
    books.subscribe("B", "2024-01-20")
    books.close("2024-01")
    books.close("2024-02")
    books.pay("2024-01-30", member="B")
    (booking,) = books.close("2024-03").bookings
    assert (str(booking.period), booking.day) == ("2024-03", date(2024, 1, 30))


def test_what_the_operator_chooses_goes_before_anything_else() -> None:
    books = co_operative("A", "B")
    books.subscribe("A", "2024-02-01")
    of_b = books.subscribe("B", "2024-02-01")
    books.pay("2024-02-05", 700, member="A")
    assert len(books.close("2024-02").unmatched) == 1
    books.payments = [replace(books.payments[0], invoice=of_b.number)]
    (match,) = books.close("2024-03").matches
    assert (match.invoice, match.rule) == (1002, MatchRule.CHOSEN)
    assert (match.day, str(match.period)) == (date(2024, 2, 5), "2024-03")


@pytest.mark.parametrize("month", ["2024-02", "2024-03"])
def test_the_state_at_an_earlier_close_can_be_read_later(month: str) -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-01")
    books.close("2024-02")
    books.pay("2024-03-05", member="A")
    books.close("2024-03")
    period = next(p for p in books.closed if str(p) == month)
    assert books.states(through=period)[1001].is_paid == (month == "2024-03")
