from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sepaxml
import xmlschema
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from app.files.sepa import NAMESPACE, bank_text, credit_transfer
from app.files.transfers import Transfer, TransferOrder
from app.records.organisation import OrganisationDetails

SCHEMA = xmlschema.XMLSchema(
    Path(sepaxml.__file__).parent / "schemas" / "pain.001.001.09.xsd"
)
PAYER = OrganisationDetails(
    name="Esimerkkiosuuskunta",
    street="Kylätie 1",
    postcode="00100",
    town="Järvenpää",
    country="FI",
    iban="FI2112345600000785",
    bic="NDEAFIHH",
)
TO_A = Transfer(
    "2024-05-C1-1-1", "FI5542345670000081", 1_240, "Äiti Öljy", "A", "Palkkio 2024-05"
)
TO_B = Transfer(
    "2024-05-C1-1-2", "DE89370400440532013000", 7, "Jürgen Groß", "B", "Palkkio 2024-05"
)
ORDER = TransferOrder(
    message_id="2024-05-C1-1",
    period="2024-05",
    made_at=datetime(2024, 6, 3, 9, 30, tzinfo=UTC),
    execute_on=date(2024, 6, 4),
    payer=PAYER,
    transfers=(TO_A, TO_B),
)


def document_of(order):
    content = credit_transfer(order)
    SCHEMA.validate(content.decode())
    return fromstring(content)


def texts(document, path):
    steps = "/".join(f"{{{NAMESPACE}}}{step}" for step in path.split("/"))
    return [element.text for element in document.findall(f".//{steps}")]


def test_file_fits_its_schema_and_says_who_pays_what_and_when():
    document = document_of(ORDER)
    assert texts(document, "MsgId") == texts(document, "PmtInfId") == ["2024-05-C1-1"]
    assert texts(document, "CreDtTm") == ["2024-06-03T09:30:00Z"]
    assert texts(document, "ReqdExctnDt/Dt") == ["2024-06-04"]
    assert texts(document, "DbtrAcct/Id/IBAN") == [PAYER.iban]
    assert texts(document, "DbtrAgt/FinInstnId/BICFI") == ["NDEAFIHH"]
    assert texts(document, "Dbtr/Nm") == ["Esimerkkiosuuskunta"]
    assert texts(document, "ChrgBr") == ["SLEV"]
    assert texts(document, "SvcLvl/Cd") == ["SEPA"]
    assert texts(document, "InstdAmt") == ["12.40", "0.07"]
    assert texts(document, "CdtrAcct/Id/IBAN") == [TO_A.iban, TO_B.iban]
    assert texts(document, "EndToEndId") == [TO_A.number, TO_B.number]
    assert texts(document, "Ustrd") == ["Palkkio 2024-05"] * 2


def test_counts_and_control_sums_equal_the_payments():
    document = document_of(ORDER)
    assert texts(document, "NbOfTxs") == ["2", "2"]
    assert texts(document, "CtrlSum") == ["12.47", "12.47"]


def test_letters_stay_between_finnish_accounts_and_are_simple_abroad():
    assert texts(document_of(ORDER), "Cdtr/Nm") == ["Äiti Öljy", "Jurgen Gros"]


def test_from_an_account_abroad_all_letters_are_simple():
    abroad = replace(PAYER, iban="DE89370400440532013000", name="Öljy")
    document = document_of(replace(ORDER, payer=abroad))
    assert texts(document, "Cdtr/Nm") == ["Aiti Oljy", "Jurgen Gros"]
    assert texts(document, "Dbtr/Nm") == ["Oljy"]


def test_address_is_structured():
    document = document_of(ORDER)
    address = document.find(f".//{{{NAMESPACE}}}PstlAdr")
    assert [(part.tag.split("}")[1], part.text) for part in address] == [
        ("StrtNm", "Kylätie 1"),
        ("PstCd", "00100"),
        ("TwnNm", "Järvenpää"),
        ("Ctry", "FI"),
    ]


@pytest.mark.parametrize("missing", ["town", "country"])
def test_address_that_cannot_be_structured_is_left_out(missing):
    document = document_of(replace(ORDER, payer=replace(PAYER, **{missing: ""})))
    assert document.find(f".//{{{NAMESPACE}}}PstlAdr") is None


def test_bank_that_was_not_entered_is_said_not_to_be_given():
    document = document_of(replace(ORDER, payer=replace(PAYER, bic="")))
    assert texts(document, "DbtrAgt/FinInstnId/Othr/Id") == ["NOTPROVIDED"]


def test_name_of_no_letter_that_a_bank_knows_becomes_the_member_code():
    persian = replace(TO_A, name="علی رضایی", member="J-007")
    document = document_of(replace(ORDER, transfers=(persian,)))
    assert texts(document, "Cdtr/Nm") == ["J-007"]


def test_same_order_gives_the_same_bytes_wherever_the_clock_stands():
    helsinki = ORDER.made_at.astimezone(timezone(timedelta(hours=3)))
    assert credit_transfer(replace(ORDER, made_at=helsinki)) == credit_transfer(ORDER)


def test_long_texts_are_cut_to_what_the_scheme_carries():
    long = replace(TO_A, name="Ä" * 200, message="m" * 300)
    document = document_of(replace(ORDER, transfers=(long,)))
    assert texts(document, "Cdtr/Nm") == ["Ä" * 70]
    assert texts(document, "Ustrd") == ["m" * 140]


@pytest.mark.parametrize(
    ("text", "at_home", "abroad"),
    [
        ("Åbo Öljy", "Åbo Öljy", "Abo Oljy"),
        ("Škoda", "Škoda", "Skoda"),
        ("Łukasz", "Lukasz", "Lukasz"),
        ("A\u0308iti", "Äiti", "Aiti"),
        ("Bob & Co – <x>", "Bob + Co - .x.", "Bob + Co - .x."),
        ("a\nb\tc", "a b c", "a b c"),
        ("nolla\u200bväli", "nollaväli", "nollavali"),
        ("5 €", "5 E", "5 E"),
    ],
)
def test_text_for_the_bank(text, at_home, abroad):
    assert bank_text(text, 70, at_home=True) == at_home
    assert bank_text(text, 70, at_home=False) == abroad


@given(
    st.lists(st.integers(1, 10**11), min_size=1, max_size=20),
    st.text(min_size=1, max_size=200),
)
def test_every_order_fits_the_schema(amounts, name):
    transfers = tuple(
        replace(TO_A, number=f"N-{place}", amount=cents, name=name, message=f"m {name}")
        for place, cents in enumerate(amounts)
    )
    document = document_of(replace(ORDER, transfers=transfers))
    found = [int(text.replace(".", "")) for text in texts(document, "InstdAmt")]
    assert found == amounts
    assert (
        texts(document, "CtrlSum")
        == [f"{sum(amounts) // 100}.{sum(amounts) % 100:02d}"] * 2
    )
