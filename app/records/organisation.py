"""What do the layers hand each other about an organisation and its papers?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class OrganisationDetails:
    """Who the organisation says it is, on its papers and to its bank.

    Empty where nothing was entered. `business_id` and `vat_id` are Finnish,
    `registration_no` and `licence_no` Iranian; `iban` is a Sheba there. `country` is
    a code of two letters.
    """

    name: str
    business_id: str = ""
    vat_id: str = ""
    registration_no: str = ""
    licence_no: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""
    iban: str = ""
    bic: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""


@dataclass(frozen=True)
class DocumentStyle:
    """How the organisation wants its documents to look.

    Attributes:
        accent: Colour of titles, six hexadecimal digits; "" for that of the program.
        page: `A4` or `A5`.
        logo: A PNG picture, or b"" for none.
        texts: Words of its own, by language and key of the wording.
    """

    accent: str = ""
    page: str = "A4"
    logo: bytes = b""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class PrintRecord:
    """A document that was printed, by a fingerprint of its pages.

    Attributes:
        member_id: Of whom; None for a list of the whole organisation.
        digest: SHA-256 of what stood on its pages.
        event_seq: The event of the journal that tells of it, 0 before there is one.
    """

    member_id: int | None
    digest: str
    event_seq: int = 0


@dataclass(frozen=True)
class ImportRecord:
    """A file that was imported."""

    id: int
    kind: str
    digest: str
    name: str
    rows: int
    event_seq: int
