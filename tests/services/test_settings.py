import json

import pytest

from app.bootstrap import open_office
from app.models.audit import events

SHEBA = "IR820540102680020817909002"
FIELDS = [
    "name",
    "registration_no",
    "licence_no",
    "street",
    "postcode",
    "town",
    "iban",
    "email",
    "phone",
    "website",
]


@pytest.fixture
def begun(desk):
    """The command line with an organisation of nothing but a name."""
    desk.begin()
    return desk


def journal_of(desk):
    """What the journal tells of details: field, value before, value after."""
    with open_office(desk.path, lambda: None) as office, office.file.reading() as read:
        told = [
            (event.subject, json.loads(event.payload))
            for event in events(read)
            if event.action == "setting"
        ]
    return [(field, values["before"], values["after"]) for field, values in told]


def test_details_are_listed_in_the_order_of_the_plan(begun):
    lines = begun.must("details").splitlines()
    assert lines == ["name=Example", *(f"{field}=" for field in FIELDS[1:])]


def test_detail_is_kept_and_recorded_with_what_it_was(begun):
    assert begun.must("details", "town", "Shiraz") == "town=Shiraz\n"
    begun.must("details", "town", "Tehran")
    begun.must("details", "town", "")
    assert begun.must("details", "town") == "town=\n"
    assert journal_of(begun) == [
        ("town", None, "Shiraz"),
        ("town", "Shiraz", "Tehran"),
        ("town", "Tehran", ""),
    ]


def test_the_same_again_is_no_event(begun):
    begun.must("details", "town", "Shiraz")
    begun.must("details", "town", "Shiraz")
    begun.must("details", "phone", "")
    assert len(journal_of(begun)) == 1


def test_new_name_is_the_name_of_the_organisation(begun):
    begun.must("details", "name", "Another")
    with open_office(begun.path, lambda: None) as office:
        assert office.organisations.facts()["name"] == "Another"
        assert office.settings.details().name == "Another"


def test_account_is_kept_without_blanks(begun):
    grouped = "IR82 0540 1026 8002 0817 9090 02"
    assert begun.must("details", "iban", grouped) == f"iban={SHEBA}\n"


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        pytest.param("name", "", "expected a text", id="no-name"),
        pytest.param("name", "x" * 141, "at most 140 characters", id="long-name"),
        pytest.param("iban", SHEBA[:-1] + "3", "one is wrong", id="account"),
        pytest.param("email", "nobody", "an e-mail address", id="e-mail"),
        pytest.param("phone", "call me", "a phone number", id="phone"),
        pytest.param("street", "a\nb", "a text in one line", id="two-lines"),
        pytest.param("licence_no", " 1", "a code without blanks", id="licence"),
    ],
)
def test_value_that_does_not_fit_is_refused(begun, field, value, expected):
    said = begun.refused("details", field, value)
    assert said.startswith(f"parvi: {field} can't be “{value}”: expected ")
    assert expected in said


def test_detail_that_the_plan_has_not_is_refused(begun):
    said = begun.refused("details", "vat_id", "FI20774740")
    listed = ", ".join(FIELDS)
    assert said == (
        f"parvi: an organisation has no detail vat_id; expected one of {listed}\n"
    )


def test_details_change_together_or_not_at_all(begun):
    with open_office(begun.path, lambda: None) as office:
        with pytest.raises(Exception, match="an e-mail address"):
            office.settings.change({"town": "Shiraz", "email": "nobody"})
        assert office.settings.details().town == ""
