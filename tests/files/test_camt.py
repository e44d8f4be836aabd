from datetime import date

import pytest

from app.errors import BadFile
from app.files import camt
from app.files.camt import bank_file_content, read_bank_file
from app.files.camt_entry import BankTransaction, LeftOut
from app.files.findings import Findings
from app.files.text_lines import UnreadableFile
from tests.helpers.bank_files import OWN_ACCOUNT, Entry, detail
from tests.helpers.bank_files import camt as bank_file

DAY = date(2024, 5, 3)


def read(content):
    return read_bank_file(content, Findings("bank.xml"))


def findings_of(content):
    with pytest.raises(BadFile) as refusal:
        read(content)
    return [str(finding) for finding in refusal.value.findings]


@pytest.mark.parametrize("kind", ["053", "054"])
@pytest.mark.parametrize("version", ["02", "04", "08", "10"])
@pytest.mark.parametrize("prefix", ["", "b"], ids=["plain", "prefixed"])
def test_payment_is_read_whatever_the_kind_and_version(kind, version, prefix):
    entry = Entry(reference="RF0810016", message="Kiitos – hyvää kevättä")
    found = read(bank_file(entry, kind=kind, version=version, prefix=prefix))
    assert found.transactions == (
        BankTransaction(
            line=5,
            number="20240503A1",
            booked_on=DAY,
            amount_cents=12_400,
            reference=10016,
            party="Maija Meikäläinen",
            text="Kiitos – hyvää kevättä",
        ),
    )
    assert found.accounts == ((OWN_ACCOUNT, 4),)


@pytest.mark.parametrize(
    ("reference", "number", "text"),
    [
        ("10016", 10016, ""),
        ("00000000000000010016", 10016, ""),
        ("RF08 1001 6", 10016, ""),
        ("RF0910016", 0, "RF0910016"),
        ("10017", 0, "10017"),
        ("RF45G72UUR", 0, "RF45G72UUR"),
    ],
    ids=["finnish", "padded", "rf", "wrong-rf", "wrong-finnish", "rf-of-letters"],
)
def test_reference_counts_if_its_check_digits_fit_and_is_text_else(
    reference, number, text
):
    found = read(bank_file(Entry(reference=reference)))
    assert [(t.reference, t.text) for t in found.transactions] == [(number, text)]


def test_money_that_leaves_is_negative_and_the_other_party_is_the_payee():
    found = read(bank_file(Entry(direction="DBIT", party="Member A")))
    assert [(t.amount_cents, t.party) for t in found.transactions] == [
        (-12_400, "Member A")
    ]


def test_reversal_goes_the_way_that_the_bank_says():
    taken_back = "<RvslInd>true</RvslInd>"
    found = read(bank_file(Entry(direction="DBIT", more=taken_back)))
    assert [(t.amount_cents, t.is_reversal) for t in found.transactions] == [
        (-12_400, True)
    ]


def test_each_payment_of_a_sum_is_read_with_its_own_archive_id():
    details = detail(number="P1", amount="50.00", reference="10016") + detail(
        number="P2", amount="74.00", reference="10029", party="B"
    )
    found = read(bank_file(Entry(details=details)))
    assert [(t.number, t.amount_cents, t.reference) for t in found.transactions] == [
        ("P1", 5_000, 10016),
        ("P2", 7_400, 10029),
    ]


def test_payments_of_a_sum_without_own_archive_ids_are_numbered():
    details = detail(amount="50.00") + detail(amount="74.00")
    found = read(bank_file(Entry(details=details)))
    assert [t.number for t in found.transactions] == ["20240503A1-1", "20240503A1-2"]


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (Entry(status="PDNG"), "not booked yet (PDNG)"),
        (
            Entry(details="<Btch><NbOfTxs>3</NbOfTxs></Btch>"),
            "a sum of 3 payments without them",
        ),
        (Entry(amount="0.00"), "nothing was paid"),
    ],
    ids=["pending", "sum-alone", "nothing"],
)
def test_entry_that_is_no_payment_of_its_own_is_left_out_and_told(entry, why):
    found = read(bank_file(entry, version="08"))
    assert found.transactions == ()
    assert found.left_out == (LeftOut(5, "20240503A1", why),)


def test_time_of_day_and_zone_do_not_matter():
    times = ["2024-05-03+03:00", "2024-05-03T09:00:00Z", "2024-05-03T23:59:59.5+03:00"]
    entries = [Entry(number=f"N{n}", day=day) for n, day in enumerate(times)]
    found = read(bank_file(*entries))
    assert [t.booked_on for t in found.transactions] == [DAY] * 3


def test_file_in_another_encoding_is_read_as_it_says():
    text = bank_file(Entry(party="Äijö")).decode()
    content = text.replace("UTF-8", "ISO-8859-1").encode("iso-8859-1")
    assert read(content).transactions[0].party == "Äijö"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(
            Entry(amount="124,00"),
            "column Amt of entry 20240503A1: '124,00': expected a number with a point"
            " and at most 2 places, not negative",
            id="comma",
        ),
        pytest.param(
            Entry(amount="124.000"),
            "column Amt of entry 20240503A1: '124.000': expected a number with a point"
            " and at most 2 places, not negative",
            id="three-places",
        ),
        pytest.param(
            Entry(amount="-1.00"),
            "column Amt of entry 20240503A1: '-1.00': expected a number with a point"
            " and at most 2 places, not negative",
            id="negative",
        ),
        pytest.param(
            Entry(amount="۱۲۴"),
            "column Amt of entry 20240503A1: '۱۲۴': expected digits 0 to 9",
            id="persian-digits",
        ),
        pytest.param(
            Entry(currency="SEK"),
            "column Amt of entry 20240503A1: 'SEK 124.00': expected an amount in EUR",
            id="other-currency",
        ),
        pytest.param(
            Entry(direction="CREDIT", details=""),
            "column CdtDbtInd of entry 20240503A1: 'CREDIT': expected CRDT or DBIT",
            id="no-direction",
        ),
        pytest.param(
            Entry(day="2024-02-30"),
            "column BookgDt/Dt of entry 20240503A1: '2024-02-30': expected a day that"
            " there is",
            id="no-such-day",
        ),
        pytest.param(
            Entry(day="3.5.2024"),
            "column BookgDt/Dt of entry 20240503A1: '3.5.2024': expected a day written"
            " YYYY-MM-DD",
            id="day-written-otherwise",
        ),
        pytest.param(
            Entry(number=""),
            "column AcctSvcrRef: empty: expected a code of 1 to 64 characters",
            id="no-archive-id",
        ),
        pytest.param(
            Entry(details=detail(amount="50.00") + detail(amount="73.99")),
            "column Amt of entry 20240503A1: '124.00': expected the sum of its"
            " payments, 123.99",
            id="sum-that-does-not-add-up",
        ),
        pytest.param(
            Entry(details=detail(amount="124.00") + detail()),
            "column AmtDtls/TxAmt/Amt of entry 20240503A1: empty: expected an amount",
            id="payment-without-amount",
        ),
    ],
)
def test_wrong_entry_is_refused_by_line_and_archive_id(entry, expected):
    content = bank_file(Entry(number="FINE"), entry)
    assert findings_of(content) == [f"bank.xml, line 6, {expected}"]


def test_all_wrong_entries_are_told_at_once():
    content = bank_file(Entry(amount="1,0"), Entry(currency="USD"), Entry(amount=""))
    assert len(findings_of(content)) == 3


LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02">&b;</Document>"""
EXTERNAL = """<?xml version="1.0"?>
<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02">&x;</Document>"""
STATEMENT = (
    "a bank's account statement or notification (ISO 20022 camt.053 or camt.054,"
    " version 02 to 13)"
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            LAUGHS.encode(),
            "bank.xml, line 2: expected a file without a document type or entities",
            id="billion-laughs",
        ),
        pytest.param(
            EXTERNAL.encode(),
            "bank.xml, line 2: expected a file without a document type or entities",
            id="external-entity",
        ),
        pytest.param(
            b"<!DOCTYPE html><html/>",
            "bank.xml, line 1: expected a file without a document type or entities",
            id="document-type",
        ),
        pytest.param(
            b"<Document/>",
            f"bank.xml, line 1: 'Document': expected {STATEMENT}",
            id="no-namespace",
        ),
        pytest.param(
            bank_file(namespace="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"),
            "bank.xml, line 2: 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09':"
            f" expected {STATEMENT}",
            id="payment-order",
        ),
        pytest.param(
            bank_file(version="99"),
            "bank.xml, line 2: 'urn:iso:std:iso:20022:tech:xsd:camt.054.001.99':"
            f" expected {STATEMENT}",
            id="unknown-version",
        ),
        pytest.param(
            bank_file().replace(b"Ntfctn>", b"Other>"),
            f"bank.xml: expected {STATEMENT}",
            id="nothing-in-it",
        ),
    ],
)
def test_other_kind_of_file_is_refused(content, expected):
    assert findings_of(content) == [expected]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"order_no,date\n",
        b"%PDF-1.4",
        bank_file(Entry())[:-30],
        bank_file(Entry()).replace(b"UTF-8", b"no-such"),
        bank_file(Entry(party="x")).replace(b"<Nm>x", b"<Nm>\xe4"),
        bank_file(Entry()) + b"<more/>",
    ],
    ids=["empty", "csv", "pdf", "cut", "unknown-encoding", "wrong-bytes", "twice"],
)
def test_file_that_is_not_well_formed_is_refused(content):
    (finding,) = findings_of(content)
    assert "expected well-formed XML to the end" in finding


def test_deeply_nested_file_is_refused():
    content = bank_file("<a>" * 100_000 + "</a>" * 100_000)
    (finding,) = findings_of(content)
    assert finding == "bank.xml, line 5: 'a': expected elements at most 40 deep"


def test_file_without_entries_is_a_file_without_payments():
    assert read(bank_file()).transactions == ()


def test_larger_file_than_any_statement_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(camt, "LARGEST_BYTES", 1_000_000)
    path = tmp_path / "bank.xml"
    path.write_bytes(b" " * 1_000_001)
    with pytest.raises(BadFile, match="expected a file of at most 1 MB"):
        bank_file_content(path)
    path.write_bytes(b" " * 1_000_000)
    assert len(bank_file_content(path)) == 1_000_000


def test_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UnreadableFile, match="No such file"):
        bank_file_content(tmp_path / "none.xml")
