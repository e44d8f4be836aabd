"""Documents whose figures do not add up are refused."""

from dataclasses import replace

import pytest

from app.statement.invoice import VatRow
from app.statement.rank_certificate import CardRow
from tests.helpers.invoices import (
    credit_note,
    invoice,
    mixed_invoice,
    referral,
    self_billed,
    zero_invoice,
)
from tests.helpers.reports import (
    bonus_year,
    certificate,
    credit_year,
    discount_statement,
    member_roll,
    transfer_list,
)


def test_tax_is_summed_by_rate():
    record = mixed_invoice()
    assert record.vat_rows == (VatRow(2550, 4_880, 1_245), VatRow(2400, 403, 97))
    assert sum(row.gross_cents for row in record.vat_rows) == record.gross_cents


def test_set_off_brings_an_invoice_to_nothing():
    record = zero_invoice()
    assert (record.net_cents, record.vat_cents, record.gross_cents) == (0, 0, 0)


def test_the_roll_counts_each_status():
    assert sum(member_roll(12).counts.values()) == 12


@pytest.mark.parametrize(
    ("record", "change"),
    [
        (invoice(), {"gross_cents": 12_401}),
        (invoice(), {"due_on": None}),
        (invoice(), {"credits": "1000"}),
        (credit_note(), {"credits": ""}),
        (referral(), {"closing_cents": 0}),
        (referral(), {"set_off": ()}),
        (self_billed(), {"paid_net_cents": 0, "closing_cents": 8_968}),
        (discount_statement(), {"discount_toman": 1}),
        (certificate(), {"rank": 0}),
        (certificate(), {"held": (CardRow("total", 0, 2, 1, 1),)}),
        (transfer_list(), {"total": 1}),
    ],
    ids=lambda value: (
        type(value).__name__ if not isinstance(value, dict) else str(next(iter(value)))
    ),
)
def test_a_document_that_does_not_add_up_is_refused(record, change):
    with pytest.raises(
        ValueError, match=r"add up|sign|due date|pays nothing|does not hold"
    ):
        replace(record, **change)


def test_a_month_that_does_not_add_up_is_refused():
    months = bonus_year(2).months
    wrong = replace(months[1], paid_toman=0)
    with pytest.raises(ValueError, match="1403-02 of F-00172"):
        replace(bonus_year(2), months=(months[0], wrong))


def test_months_that_do_not_join_are_refused():
    months = credit_year().months
    with pytest.raises(ValueError, match="do not join"):
        replace(credit_year(), months=(months[0], months[2]))


def test_an_invoice_of_the_year_that_does_not_add_up_is_refused():
    wrong = replace(credit_year().invoices[0], vat_cents=1)
    with pytest.raises(ValueError, match="invoice 1001"):
        replace(credit_year(), invoices=(wrong,))
