"""How is a postal address read, line by line, and written?"""

import re
from collections.abc import Callable, Mapping

from app.files import cells

_COUNTRY = re.compile("[A-Z]{2}")


def text_of(most: int) -> Callable[[str], str]:
    """Return a parser of texts of at most so many characters."""

    def parse(text: str) -> str:
        if len(text) > most:
            raise ValueError(f"at most {most} characters")
        return cells.free_text(text)

    return parse


def _country(text: str) -> str:
    if _COUNTRY.fullmatch(text) is None:
        raise ValueError("the code of a country in two capitals, such as FI or IR")
    return text


READERS: Mapping[str, Callable[[str], str]] = {
    "street": text_of(70),
    "postcode": text_of(16),
    "town": text_of(35),
    "country": _country,
}
"""Each part of an address, as long as a bank takes it (ISO 20022)."""
PARTS = tuple(READERS)
"""The names of the parts, in the order of an address."""


def lines_of(street: str, postcode: str, town: str, country: str) -> tuple[str, ...]:
    """Return an address as it stands on a letter; parts may be "".

    A country stands as its code before the postcode, as post abroad has it.
    """
    code = "-".join(filter(None, (country, postcode)))
    return tuple(filter(None, (street, f"{code} {town}".strip())))
