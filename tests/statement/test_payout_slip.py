"""A payout slip adds up or is refused."""

from dataclasses import replace

import pytest

from tests.helpers.slips import DISCOUNT, line, slip


def test_the_discount_of_the_invoices_is_not_paid_again():
    record = slip([line("development", 1, 25_000, 500), DISCOUNT])
    assert record.balance.due_toman == 25_000
    assert DISCOUNT not in record.bonuses


def test_a_balance_that_does_not_add_up_is_refused():
    record = slip()
    wrong = replace(record.balance, carried_out_toman=1)
    with pytest.raises(ValueError, match="balance of F-00172"):
        replace(record, balance=wrong)


def test_lines_that_do_not_add_up_to_the_balance_are_refused():
    record = slip()
    with pytest.raises(ValueError, match="lines of F-00172"):
        replace(record, lines=())
