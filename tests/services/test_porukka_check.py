"""Does a check see whatever was changed in a co-operative's file from outside?"""

import pytest

from app.models.store.connection import connect, engine_of, transaction
from app.models.store.schema import create_triggers, drop_triggers
from tests.helpers.porukka_desk import CoOperative


@pytest.fixture
def co_operative(desk):
    """A co-operative with a package and an add-on of its own; 2024-01 is closed."""
    books = CoOperative(desk)
    desk.must("addon", "lisa", "--slots", "10", "--price", "3.33")
    desk.must("package", "kauppias", "--quota", "120")
    books.join("A", joined="2023-01-20")
    books.join("B < A")
    books.take_fees("2023-02-10", "A")
    books.take_fees("2024-01-02", "B")
    books.pay("2023-02-11,124.00,,A", "2024-01-05,124.00,,B", "2024-01-06,1.00,,")
    books.close("2024-01")
    books.take_fees("2025-02-10", "A")
    return books


def tamper(path, statement):
    raw = connect(path, passphrase=None, mode="rw")
    with transaction(engine_of(raw), "BEGIN IMMEDIATE") as connection:
        drop_triggers(connection)
        connection.exec_driver_sql(statement)
        create_triggers(connection)
    raw.close()


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        (
            "UPDATE invoice SET gross_cents = 1 WHERE number = 1002",
            "invoices 1002-1002: they are not those in the journal",
        ),
        (
            "UPDATE invoice SET member_id = 2 WHERE number = 1004",
            "invoices 1004-1004: they are not those in the journal",
        ),
        (
            "UPDATE invoice_line SET net_cents = 1 WHERE invoice_id = 1",
            "invoices 1001-1001: they are not those in the journal",
        ),
        (
            "UPDATE invoice SET gross_cents = 1 WHERE number = 1003",
            "2024-01: invoices differs from what is worked out anew",
        ),
        (
            "UPDATE bank_payment SET amount_cents = 12401 WHERE number = 'T002'",
            "2024-01: what decided the close has changed",
        ),
        (
            "DELETE FROM payment_unmatched",
            "2024-01: unmatched differs from what is worked out anew",
        ),
        (
            "UPDATE commission_booking SET amount_cents = 2000",
            "2024-01: bookings differs from what is worked out anew",
        ),
        (
            "UPDATE credit_month SET earned_cents = 2, opening_cents = 998",
            "2024-01: credits differs from what is worked out anew",
        ),
        (
            "UPDATE member_status SET status = 'left' WHERE member_id = 1",
            "2024-01: the kept figures have changed",
        ),
        (
            "UPDATE close_figure SET value = 7 WHERE key = 'trials_ended'",
            "2024-01: totals differs from what is worked out anew",
        ),
        (
            "UPDATE package_version SET quota = 121",
            "kauppias: what it is sold for is not in the journal",
        ),
        (
            "UPDATE addon_version SET month_cents = 1",
            "lisa: what it is sold for is not in the journal",
        ),
        (
            "UPDATE member SET sponsor_id = NULL",
            "2024-01: bookings differs from what is worked out anew",
        ),
    ],
)
def test_change_from_outside_is_found(co_operative, statement, finding):
    tamper(co_operative.desk.path, statement)
    done = co_operative.desk.on("check")
    assert done.code == 3
    assert finding in done.out.splitlines()


def test_whole_file_is_clean(co_operative):
    assert co_operative.desk.must("check").startswith("All is well: 1 ")
