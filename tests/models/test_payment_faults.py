import pytest

from app.models.payment import PaymentContent, add_payment_file, set_payment_state
from app.models.payment_faults import payment_faults
from app.models.payment_return import (
    add_return,
    release_return,
    returns_of_file,
)
from app.models.setting import setting_faults, write_setting
from app.models.store.connection import connect, engine_of
from app.records.months import PaymentLine
from tests.helpers.organisation import MONTH, close_empty, enter_members


@pytest.fixture
def paid(plain_books):
    """Books with an account, and with one payment file that was sent."""
    with plain_books.create() as organisation:
        with organisation.writing() as writing:
            write_setting(writing, "iban", "FI1")
            write_setting(writing, "iban", "FI2")
            enter_members(writing, {"A": None, "B": "A"})
            close = close_empty(writing, MONTH)
        lines = [PaymentLine(1, 500, "IR1"), PaymentLine(2, 700, "IR2")]
        content = PaymentContent("sheba", "0" * 64)
        with organisation.writing() as writing:
            file = add_payment_file(writing, close.id, "M1", lines, content)
        with organisation.writing() as writing:
            set_payment_state(writing, file, "sent")
    return plain_books


def faults_after(books, attack, faults):
    """Change the file with another program, and return what is found then."""
    raw = connect(books.path, passphrase=None, mode="rw")
    try:
        triggers = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(attack)
        with engine_of(raw).connect() as connection:
            return faults(connection)
    finally:
        raw.close()


def test_payment_files_are_those_of_the_journal(paid):
    assert faults_after(paid, "SELECT 1", payment_faults) == []


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE payment_line SET iban = 'IR9' WHERE member_id = 1",
        "UPDATE payment_line SET amount = amount + 1 WHERE member_id = 1",
        "UPDATE payment_line SET amount = 1200 - amount",
        "DELETE FROM payment_line WHERE member_id = 1",
        "UPDATE payment_file SET total = 1",
        "UPDATE payment_content SET digest = replace(digest, '0', '1')",
        "DELETE FROM payment_content",
    ],
)
def test_payment_file_that_was_changed_is_told(paid, attack):
    found = faults_after(paid, attack, payment_faults)
    assert found == ["payment file M1: it is not the one in the journal"]


def test_state_that_nobody_set_is_told(paid):
    attack = "UPDATE payment_state SET state = 'rejected' WHERE id = 2"
    found = faults_after(paid, attack, payment_faults)
    assert found == ["payment file M1: nobody set it to rejected"]


@pytest.mark.parametrize(
    ("attack", "said"),
    [
        pytest.param(
            "UPDATE payment_return SET reason = 'other'",
            "payment file M1: the journal tells otherwise of what came back from A",
            id="return",
        ),
        pytest.param(
            "UPDATE payment_release SET reason = 'other'",
            "payment file M1: nobody released what came back from A",
            id="release",
        ),
    ],
)
def test_return_that_was_changed_is_told(paid, attack, said):
    with paid.open() as organisation:
        with organisation.writing() as writing:
            add_return(writing, 1, 1, 20240401, "closed")
        with organisation.writing() as writing:
            (returned,) = returns_of_file(writing.connection, 1)
            release_return(writing, returned, "the bank erred")
    assert faults_after(paid, "SELECT 1", payment_faults) == []
    assert faults_after(paid, attack, payment_faults) == [said]


def test_settings_are_those_of_the_journal(paid):
    assert faults_after(paid, "SELECT 1", setting_faults) == []


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE setting SET value = 'FI9' WHERE key = 'iban'",
        "DELETE FROM setting WHERE key = 'iban'",
        "UPDATE setting SET key = 'bic' WHERE key = 'iban'",
    ],
)
def test_setting_that_was_changed_is_told(paid, attack):
    found = faults_after(paid, attack, setting_faults)
    assert "setting iban: it is not the one in the journal" in found
