"""Which invoices do subscriptions raise, and which are refused?"""

from datetime import date

import pytest

from app.engine.porukka.ledger import InvoiceKind
from app.engine.porukka.subscriptions import (
    Refusal,
    Subscription,
    enter_subscriptions,
)
from tests.helpers.porukka_books import co_operative, porukka_plan

NOT_SOLD = "a package on sale on 2024-02-01 for 12 months"


def test_the_first_term_is_a_first_year_dated_its_start() -> None:
    invoice = co_operative("A").subscribe("A", "2024-02-10")
    assert (invoice.number, invoice.kind) == (1001, InvoiceKind.FIRST_YEAR)
    assert invoice.dated_on == invoice.term_start == date(2024, 2, 10)
    assert invoice.term_end == date(2025, 2, 9)
    assert invoice.due_on == date(2024, 2, 24)
    assert (invoice.net_cents, invoice.vat_cents) == (10_000, 2_400)
    assert invoice.package == "kauppias"


def test_days_to_pay_are_an_option() -> None:
    invoice = co_operative("A", payment_days="7").subscribe("A", "2024-02-10")
    assert invoice.due_on == date(2024, 2, 17)


def test_the_first_day_of_the_term_decides_the_rate_of_tax() -> None:
    books = co_operative("A", "B")
    assert books.subscribe("A", "2024-08-31").vat_cents == 2_400
    new = books.subscribe("B", "2024-09-01")
    assert (new.vat_bp, new.net_cents, new.vat_cents) == (2_550, 9_880, 2_520)


@pytest.mark.parametrize(("months", "gross"), [(12, 12_400), (3, 5_000)])
def test_a_later_subscription_is_a_renewal(months: int, gross: int) -> None:
    books = co_operative("A")
    books.subscribe("A", "2024-02-10")
    invoice = books.subscribe("A", "2025-06-01", months)
    assert (invoice.kind, invoice.gross_cents) == (InvoiceKind.RENEWAL, gross)
    assert invoice.dated_on == date(2025, 6, 1)


def test_credit_is_not_set_off_against_a_subscription() -> None:
    books = co_operative("A", "B < A")
    books.subscribe("A", "2024-02-10")
    books.pay("2024-02-11", invoice=books.subscribe("B", "2024-02-10"))
    books.close("2024-02")
    assert books.credit_cents == {1: 1_000}
    assert books.subscribe("A", "2025-06-01").set_off_cents == 0


def test_invoices_are_numbered_in_the_order_of_the_list() -> None:
    books = co_operative("A", "B", "C")
    entered = books.try_subscriptions(
        ("C", "kauppias", "2024-05-01", 12),
        ("A", "kauppias", "2024-03-01", 12),
        ("C", "kauppias", "2025-05-01", 3),
    )
    assert [(i.number, books.code(i.member_id)) for i in entered.invoices] == [
        (1001, "C"),
        (1002, "A"),
        (1003, "C"),
    ]
    assert entered.invoices[2].kind is InvoiceKind.RENEWAL


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [
        (("A", "kauppias", "2024-02-01", 3), "term", "12 months"),
        (("B", "kauppias", "2025-02-01", 6), "term", "12 or 3 months"),
        (("B", "kauppias", "2025-01-31", 12), "start", "a day from 2025-02-01 on"),
        (("A", "kauppias", "2023-12-31", 12), "start", "a day from 2024-01-01 on"),
        (
            ("A", "kauppias_m", "2024-02-01", 12),
            "package",
            f"{NOT_SOLD}; kauppias_m can be sold once it has price12, price3, quota",
        ),
        (("A", "nothing", "2024-02-01", 12), "package", NOT_SOLD),
        (("C", "kauppias", "2024-03-01", 12), "member", "a member who has not left"),
    ],
)
def test_an_impossible_subscription_is_refused_by_column(
    row: tuple[str, str, str, int], column: str, expected: str
) -> None:
    books = co_operative("A", "B", "C")
    books.change("C", left_on=date(2024, 3, 1))
    books.subscribe("B", "2024-02-01")
    entered = books.try_subscriptions(("A", "kauppias", "2026-01-01", 3), row)
    assert entered.invoices == ()
    assert entered.refusals[1] == Refusal(1, column, expected)  # type: ignore[arg-type]


def test_a_subscription_of_nobody_is_refused() -> None:
    values = porukka_plan().values()
    nobody = Subscription(7, "kauppias", date(2024, 2, 1), 12)
    entered = enter_subscriptions(
        [nobody], [], [], co_operative().catalogue, values, 14
    )
    assert [r.column for r in entered.refusals] == ["member"]


def test_a_start_before_the_plan_is_refused() -> None:
    books = co_operative()
    books.join("A", joined="2012-01-01")
    entered = books.try_subscriptions(("A", "kauppias", "2012-12-31", 12))
    assert entered.refusals == (Refusal(0, "start", "a day from 2013-01-01 on"),)
