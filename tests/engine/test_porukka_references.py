"""Does a reference number bear the right check digit?"""

import pytest

from app.engine.porukka.references import reference_number


@pytest.mark.parametrize(
    ("invoice", "reference"),
    [(1001, 10_016), (1002, 10_029), (1047, 10_472), (123_456, 1_234_561)],
)
def test_reference_number_of_an_invoice(invoice: int, reference: int) -> None:
    assert reference_number(invoice) == reference


def test_a_full_ten_has_check_digit_zero() -> None:
    assert reference_number(1010) == 10_100


def test_one_wrong_digit_is_noticed() -> None:
    for invoice in range(1001, 1200):
        written = str(reference_number(invoice))
        for place, right in enumerate(written[:-1]):
            for digit in set("0123456789") - {right}:
                wrong = written[:place] + digit + written[place + 1 :]
                assert reference_number(int(wrong[:-1])) != int(wrong)
