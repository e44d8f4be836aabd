"""How does a payment order become a SEPA credit transfer file, pain.001.001.09?

The same order always gives the same bytes. Amounts are cents of euros.

Letters: the scheme obliges every bank to know a basic Latin set only, and what else it
takes is agreed country by country. Finnish banks take the letters of ISO 8859-15,
with å, ä and ö, in names and messages, and replace them themselves where a payment
leaves the country. So a payment between Finnish accounts keeps these letters; all
others, and payments to accounts abroad, are written in the basic set after the
conversion table of the European Payments Council. Identifications are always basic.

Addresses: only the payer's, and only in structured form (town and country at least);
an address in free lines is no longer taken. The payee's bank and address are left out.
Account numbers tell the bank within SEPA.
"""

import unicodedata
from datetime import UTC
from xml.etree.ElementTree import Element, SubElement, tostring

from app.files.transfers import (
    PaymentForm,
    Sink,
    Transfer,
    TransferOrder,
    in_one_file,
)
from app.formats import plain_euros
from app.records.organisation import OrganisationDetails

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
_CURRENCY = "EUR"
_HOME = "FI"
_BASIC = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ "
)
_BETWEEN_FINNISH_BANKS = "iso8859-15"
# Source: EPC217-08, conversion of letters that have no simpler form in Unicode.
_SIMPLER = str.maketrans(
    {
        "ß": "s",
        "ẞ": "S",
        "æ": "a",
        "Æ": "A",
        "œ": "o",
        "Œ": "O",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "t",
        "Þ": "T",
        "ł": "l",
        "Ł": "L",
        "ı": "i",
        "ŋ": "n",
        "Ŋ": "N",
        "ŧ": "t",
        "Ŧ": "T",
        "ħ": "h",
        "Ħ": "H",
        "€": "E",
        "&": "+",
        "’": "'",
        "‘": "'",
        "–": "-",
        "—": "-",
    }
)
_UNKNOWN = "."
_LONGEST_NAME, _LONGEST_MESSAGE = 70, 140
"""Of a name the scheme carries 70 characters, although the schema has room for 140."""


def credit_transfer(order: TransferOrder) -> bytes:
    """Return the file of an order.

    Args:
        order: Its amounts in cents; the payer has a name and an account.

    Source: ISO 20022 pain.001.001.09; EPC132-08, customer to bank guidelines.
    """
    document = Element("Document", {"xmlns": NAMESPACE})
    initiation = SubElement(document, "CstmrCdtTrfInitn")
    payer = order.payer
    at_home = payer.iban.startswith(_HOME)
    name = bank_text(payer.name, _LONGEST_NAME, at_home=at_home)
    header = SubElement(initiation, "GrpHdr")
    _leaf(header, "MsgId", order.message_id)
    made_at = order.made_at.astimezone(UTC)
    _leaf(header, "CreDtTm", made_at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    _leaf(header, "NbOfTxs", str(len(order.transfers)))
    _leaf(header, "CtrlSum", plain_euros(order.total))
    _leaf(SubElement(header, "InitgPty"), "Nm", name)
    batch = SubElement(initiation, "PmtInf")
    _leaf(batch, "PmtInfId", order.message_id)
    _leaf(batch, "PmtMtd", "TRF")
    _leaf(batch, "NbOfTxs", str(len(order.transfers)))
    _leaf(batch, "CtrlSum", plain_euros(order.total))
    _leaf(SubElement(SubElement(batch, "PmtTpInf"), "SvcLvl"), "Cd", "SEPA")
    _leaf(SubElement(batch, "ReqdExctnDt"), "Dt", order.execute_on.isoformat())
    debtor = SubElement(batch, "Dbtr")
    _leaf(debtor, "Nm", name)
    _add_address(debtor, payer, at_home=at_home)
    _leaf(SubElement(SubElement(batch, "DbtrAcct"), "Id"), "IBAN", payer.iban)
    _add_bank(SubElement(batch, "DbtrAgt"), payer.bic)
    _leaf(batch, "ChrgBr", "SLEV")
    for transfer in order.transfers:
        _add_transfer(batch, transfer, from_home=at_home)
    head = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    return head + tostring(document, encoding="unicode").encode() + b"\n"


def _write(order: TransferOrder, stream: Sink) -> None:
    stream.write(credit_transfer(order))


SEPA_FORM = PaymentForm(
    label="SEPA credit transfer (pain.001.001.09)",
    needs=("name", "iban"),
    split=in_one_file,
    write=_write,
)


def bank_text(text: str, longest: int, *, at_home: bool) -> str:
    """Return a name or a message in letters that its way through the banks allows.

    Args:
        text: As the operator wrote it.
        longest: How many characters there is room for.
        at_home: Whether both accounts are Finnish.
    """
    found = []
    for sign in " ".join(unicodedata.normalize("NFC", text).split()):
        if sign in _BASIC or (at_home and _is_known_at_home(sign)):
            found.append(sign)
        else:
            found.append(_basic(sign))
    return "".join(found)[:longest].strip()


def _is_known_at_home(sign: str) -> bool:
    try:
        sign.encode(_BETWEEN_FINNISH_BANKS)
    except UnicodeEncodeError:
        return False
    return sign.isalpha()


def _basic(sign: str) -> str:
    simple = unicodedata.normalize("NFKD", sign.translate(_SIMPLER))
    kept = "".join(part for part in simple if part in _BASIC)
    if kept or all(unicodedata.combining(part) for part in simple):
        return kept
    return "" if unicodedata.category(sign) == "Cf" else _UNKNOWN


def _add_transfer(batch: Element, transfer: Transfer, *, from_home: bool) -> None:
    at_home = from_home and transfer.iban.startswith(_HOME)
    one = SubElement(batch, "CdtTrfTxInf")
    identification = SubElement(one, "PmtId")
    _leaf(identification, "InstrId", transfer.number)
    _leaf(identification, "EndToEndId", transfer.number)
    amount = SubElement(SubElement(one, "Amt"), "InstdAmt", {"Ccy": _CURRENCY})
    amount.text = plain_euros(transfer.amount)
    name = bank_text(transfer.name, _LONGEST_NAME, at_home=at_home)
    if not any(sign.isalnum() for sign in name):
        name = bank_text(transfer.member, _LONGEST_NAME, at_home=at_home)
    _leaf(SubElement(one, "Cdtr"), "Nm", name)
    account = SubElement(SubElement(one, "CdtrAcct"), "Id")
    _leaf(account, "IBAN", transfer.iban)
    message = bank_text(transfer.message, _LONGEST_MESSAGE, at_home=at_home)
    _leaf(SubElement(one, "RmtInf"), "Ustrd", message)


def _add_address(debtor: Element, payer: OrganisationDetails, *, at_home: bool) -> None:
    """Add the payer's address where it can be a structured one."""
    if not (payer.town and payer.country):
        return
    address = SubElement(debtor, "PstlAdr")
    for name, text, longest in (
        ("StrtNm", payer.street, 70),
        ("PstCd", payer.postcode, 16),
        ("TwnNm", payer.town, 35),
    ):
        if text:
            _leaf(address, name, bank_text(text, longest, at_home=at_home))
    _leaf(address, "Ctry", payer.country)


def _add_bank(agent: Element, bic: str) -> None:
    bank = SubElement(agent, "FinInstnId")
    if bic:
        _leaf(bank, "BICFI", bic)
    else:
        _leaf(SubElement(bank, "Othr"), "Id", "NOTPROVIDED")


def _leaf(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text
