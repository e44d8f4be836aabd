import pytest

from app.models.member_faults import member_faults
from app.models.member_history import change_member
from tests.helpers.organisation import enter_members
from tests.models.test_payment_faults import faults_after


@pytest.fixture
def changed(plain_books):
    """Books with a member whose account was changed twice."""
    with plain_books.create() as organisation:
        with organisation.writing() as writing:
            keys = enter_members(writing, {"A": None, "B": "A"})
        for iban in ("IR3", "IR2"):
            with organisation.writing() as writing:
                change_member(writing, keys["B"], {"iban": iban}, "a reason")
    return plain_books


def test_members_are_as_they_were_last_changed(changed):
    assert faults_after(changed, "SELECT 1", member_faults) == []


@pytest.mark.parametrize("iban", ["'IR3'", "'IR9'", "NULL"])
def test_account_changed_outside_the_program_is_found(changed, iban):
    attack = f"UPDATE member SET iban = {iban} WHERE code = 'B'"
    assert faults_after(changed, attack, member_faults) == [
        "member B: iban is not the one in the journal"
    ]
