"""Whose document is it, and on which state of the books does it rest?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letterhead:
    """Who the organisation is, as it says itself; "" for what it does not say.

    Attributes:
        name: As registered.
        business_id: Number of the business.
        vat_id: Number for value added tax.
        registration_no: Number in the register of companies.
        licence_no: Number of the licence to sell through members.
        address: Street, then postcode and town; may be empty.
        phone: As dialled.
        email: Address.
        website: Address.
        iban: Account to pay to.
        bic: Code of its bank.
    """

    name: str
    business_id: str = ""
    vat_id: str = ""
    registration_no: str = ""
    licence_no: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    website: str = ""
    iban: str = ""
    bic: str = ""


@dataclass(frozen=True)
class Imprint:
    """Whose document it is, and the state of the books behind its figures.

    Attributes:
        letterhead: The organisation.
        audit_head: Fingerprint of the audit journal at that state.
        audit_events: Number of events in the journal then.
    """

    letterhead: Letterhead
    audit_head: str
    audit_events: int


@dataclass(frozen=True)
class Party:
    """A member on a document; "" for what is not entered.

    Attributes:
        name: As the member writes it.
        code: Code of the member in the organisation.
        kind: `representative`, `customer` or `member`.
        unit_code: Code of the marketing unit.
        iban: Account to pay to.
        business_id: Number of the business.
        vat_registered: The member pays value added tax.
        address: Lines of the address; may be empty.
    """

    name: str
    code: str
    kind: str
    unit_code: str = ""
    iban: str = ""
    business_id: str = ""
    vat_registered: bool = False
    address: tuple[str, ...] = ()
