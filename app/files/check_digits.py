"""Can this national id, company number or account number be right?

The messages of the errors say what is expected, as a phrase.
"""

import re

from stdnum import bic as bank_code
from stdnum.exceptions import ValidationError
from stdnum.fi import alv, hetu, ytunnus

from app.calendars import plain_digits

_NATIONAL_ID = re.compile(r"\d{10}", re.ASCII)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII)
_GROUPED = re.compile(r"[A-Z]{2}\d{2}(?: [A-Z0-9]{4})+(?: [A-Z0-9]{1,3})?", re.ASCII)
# Source: SWIFT, IBAN Registry. Where a country is not listed its length is not checked.
_IBAN_LENGTHS = {
    **dict.fromkeys(("NO",), 15),
    **dict.fromkeys(("BE",), 16),
    **dict.fromkeys(("DK", "FI", "NL"), 18),
    **dict.fromkeys(("SI",), 19),
    **dict.fromkeys(("AT", "EE", "LT", "LU"), 20),
    **dict.fromkeys(("CH", "HR", "LI", "LV"), 21),
    **dict.fromkeys(("BG", "DE", "GB", "IE", "VA"), 22),
    **dict.fromkeys(("GI",), 23),
    **dict.fromkeys(("AD", "CZ", "ES", "RO", "SE", "SK"), 24),
    **dict.fromkeys(("PT",), 25),
    **dict.fromkeys(("IR", "IS", "TR"), 26),
    **dict.fromkeys(("FR", "GR", "IT", "MC", "SM"), 27),
    **dict.fromkeys(("CY", "HU", "PL"), 28),
    **dict.fromkeys(("MT",), 31),
}
IBAN_SAYS = (
    "an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85"
)
NATIONAL_ID_SAYS = "an Iranian national id of 10 digits"
BUSINESS_ID_SAYS = "a Finnish Business ID such as 2077474-0, its check digit right"
IDENTITY_CODE_SAYS = "a Finnish personal identity code, its check sign right"
VAT_ID_SAYS = "a Finnish VAT number such as FI20774740, its check digit right"
BIC_SAYS = "the code of a bank (BIC) of 8 or 11 capitals, such as NDEAFIHH"
_BUSINESS_ID = re.compile(r"\d{7}-\d", re.ASCII)
_VAT_ID = re.compile(r"FI\d{8}", re.ASCII)


def national_id(text: str) -> str:
    """Return an Iranian national id as ten ASCII digits.

    Args:
        text: The digits, leading zeros included, in one script.

    Raises:
        ValueError: Not ten digits, all the same, or the last does not fit.

    Source: the last digit is the sum of the others, each times its place counted
    from the right (10 to 2), modulo 11; above 1 it is 11 less that.
    """
    try:
        digits = plain_digits(text)
    except ValueError:
        raise ValueError(NATIONAL_ID_SAYS) from None
    if _NATIONAL_ID.fullmatch(digits) is None:
        raise ValueError(NATIONAL_ID_SAYS)
    if len(set(digits)) == 1:
        message = f"{NATIONAL_ID_SAYS}, not all the same"
        raise ValueError(message)
    if int(digits[9]) != national_id_check(digits[:9]):
        message = f"{NATIONAL_ID_SAYS} that belong together (a digit is wrong)"
        raise ValueError(message)
    return digits


def national_id_check(digits: str) -> int:
    """Return the check digit that follows the first nine digits of a national id."""
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11
    return rest if rest in {0, 1} else 11 - rest


def iban(text: str) -> str:
    """Return an account number without blanks; an Iranian Sheba is one of them.

    Args:
        text: The number in capitals, whole or in groups of four.

    Raises:
        ValueError: Not of that form, too long or too short for its country, or the
            check digits do not fit.

    Source: ISO 13616, ISO 7064 (modulo 97).
    """
    try:
        number = plain_digits(text)
    except ValueError:
        raise ValueError(IBAN_SAYS) from None
    if _GROUPED.fullmatch(number):
        number = number.replace(" ", "")
    if _IBAN.fullmatch(number) is None:
        raise ValueError(IBAN_SAYS)
    country, check, account = number[:2], number[2:4], number[4:]
    length = _IBAN_LENGTHS.get(country, len(number))
    if len(number) != length:
        message = f"an account number of {length} characters, as {country} has it"
        raise ValueError(message)
    if country == "IR" and not account.isdigit():
        message = "a Sheba number: IR and 24 digits"
        raise ValueError(message)
    if check != iban_check(country, account):
        message = f"{IBAN_SAYS}, whose digits belong together (one is wrong)"
        raise ValueError(message)
    return number


def iban_check(country: str, account: str) -> str:
    """Return the two check digits of an account number, `02` to `98`."""
    number = int("".join(str(int(sign, 36)) for sign in f"{account}{country}00"))
    return f"{98 - number % 97:02d}"


def business_id(text: str) -> str:
    """Return a Finnish Business ID (Y-tunnus) as it is written, 1234567-8.

    Raises:
        ValueError: Not of that form, or its check digit does not fit.
    """
    if _BUSINESS_ID.fullmatch(text) is None or not ytunnus.is_valid(text):
        raise ValueError(BUSINESS_ID_SAYS)
    return text


def finnish_identity_code(text: str) -> str:
    """Return a Finnish personal identity code, such as 131052-308T.

    Raises:
        ValueError: Not of that form, or its check sign does not fit.
    """
    if not hetu.is_valid(text) or hetu.compact(text) != text:
        raise ValueError(IDENTITY_CODE_SAYS)
    return text


def vat_id(text: str) -> str:
    """Return a Finnish VAT number, FI and eight digits.

    Raises:
        ValueError: Not of that form, or its check digit does not fit.
    """
    if _VAT_ID.fullmatch(text) is None or not alv.is_valid(text):
        raise ValueError(VAT_ID_SAYS)
    return text


def bic(text: str) -> str:
    """Return the code of a bank.

    Raises:
        ValueError: Not of the form of ISO 9362.
    """
    try:
        code: str = bank_code.validate(text)
    except ValidationError:
        code = ""
    if not code or code != text:
        raise ValueError(BIC_SAYS)
    return code
