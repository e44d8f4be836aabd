import pytest

from app.files.reference_numbers import reference


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1232", 1232),
        ("12345614", 12345614),
        ("1 0016", 10016),
        ("00000000000000010016", 10016),
        ("RF0810016", 10016),
        ("RF08 1001 6", 10016),
        ("RF080000010016", 10016),
    ],
)
def test_both_forms_give_the_finnish_number(text, number):
    assert reference(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "123",
        "1233",
        "0000",
        "RF0910016",
        "rf0810016",
        "RF18539007547034X",
        "RF712348231",
        "123456789012345678901",
        "۱۲۳۲",
        "INV 1001",
    ],
)
def test_anything_else_is_none(text):
    with pytest.raises(ValueError, match="reference number of 4 to 20 digits"):
        reference(text)
