import io
from datetime import UTC, date, datetime
from typing import get_args

import openpyxl
import pytest

from app.files.bank_form import (
    _CELLS,
    BadBankForm,
    ColumnValue,
    UnknownLetters,
    load_bank_form,
    parts_of,
    payment_form,
    write_order,
)
from app.files.transfers import Transfer, TransferOrder
from app.records.organisation import OrganisationDetails
from app.resources import bank_forms

SHEBA = "IR820540102680020817909002"
OTHER = "IR580540105180021273113007"


def transfer(place, amount=1_000, name="مریم رضایی"):
    return Transfer(f"M-{place}", SHEBA, amount, name, f"A{place}", "پاداش 1403-01")


def order(*transfers):
    return TransferOrder(
        message_id="M",
        period="1403-01",
        made_at=datetime(2024, 4, 25, 8, 0, tzinfo=UTC),
        execute_on=date(2024, 4, 25),
        payer=OrganisationDetails(name="شرکت", iban=OTHER),
        transfers=transfers,
    )


def form(*values, **settings):
    text = ['label = "L"', 'source = "S"']
    settings = {"form": "csv"} | settings
    text += [f"{name} = {shown(value)}" for name, value in settings.items()]
    for value in values or ("amount_rial",):
        text += ["[[columns]]", f'title = "{value}"', f'value = "{value}"']
    return load_bank_form("test", "\n".join(text))


def shown(value):
    return str(value).lower() if isinstance(value, bool | int) else f'"{value}"'


def written(form, *transfers):
    stream = io.BytesIO()
    write_order(form, order(*transfers), stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", sorted(bank_forms()))
def test_every_form_that_comes_along_is_sound_and_writes(name):
    found = load_bank_form(name, bank_forms()[name])
    assert written(found, transfer(1))
    assert payment_form(found).needs == []


def test_forms_of_banks_say_that_they_are_templates_to_be_compared():
    for name, text in bank_forms().items():
        label = load_bank_form(name, text).label
        assert name == "sheba" or "a template: compare it with your bank" in label


def test_general_form_is_a_plain_table_in_rial():
    content = written(load_bank_form("sheba", bank_forms()["sheba"]), transfer(1))
    assert content.decode() == (
        "payment,sheba,amount_rial,name,member,period\n"
        f"M-1,{SHEBA},10000,مریم رضایی,A1,1403-01\n"
    )


def test_every_column_that_a_form_may_name_can_be_written():
    assert set(_CELLS) == set(get_args(ColumnValue))
    values = get_args(ColumnValue)
    lines = written(form(*values, header=False), transfer(1)).decode().splitlines()
    assert dict(zip(values, lines[0].split(","), strict=True)) == {
        "row": "1",
        "number": "M-1",
        "iban": SHEBA,
        "amount_rial": "10000",
        "name": "مریم رضایی",
        "member": "A1",
        "period": "1403-01",
        "message": "پاداش 1403-01",
        "message_id": "M",
        "day": "1403/02/06",
        "payer_iban": OTHER,
        "payer_name": "شرکت",
        "empty": "",
    }


def test_separator_line_end_and_encoding_are_those_of_the_form():
    content = written(
        form("row", "name", separator=";", line_end="crlf", encoding="utf-8-sig"),
        transfer(1, name="a;b"),
        transfer(2, name='c"d'),
    )
    assert content == b'\xef\xbb\xbfrow;name\r\n1;"a;b"\r\n2;"c""d"\r\n'


def test_utf_16_has_one_byte_order_mark():
    content = written(form("row", encoding="utf-16"), transfer(1))
    assert content.decode("utf-16") == "row\n1\n"


def test_arabic_code_page_takes_persian_names_as_it_can():
    content = written(
        form("name", encoding="cp1256", header=False), transfer(1, name="علی پگاه ژاله")
    )
    assert content.decode("cp1256") == "علي پگاه ژاله\n"


def test_letter_that_the_encoding_has_not_is_refused_by_member():
    with pytest.raises(UnknownLetters, match=r"A1: .* can't hold “ł”"):
        written(form("name", encoding="cp1256"), transfer(1, name="Paweł"))


def test_name_that_could_run_as_a_formula_is_written_as_text():
    content = written(form("name", header=False), transfer(1, name="=1+1"))
    assert content == b"'=1+1\n"


def test_workbook_holds_text_as_text_and_amounts_as_numbers():
    workbook = form("row", "iban", "amount_rial", "name", form="xlsx")
    content = written(workbook, transfer(1, 150_000_000, name="=1+1"), transfer(2))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert sheet.sheet_view.rightToLeft
    assert list(sheet.values) == [
        ("row", "iban", "amount_rial", "name"),
        (1, SHEBA, 1_500_000_000, "=1+1"),
        (2, SHEBA, 10_000, "مریم رضایی"),
    ]
    assert sheet["D2"].data_type == "s"


def test_same_order_gives_the_same_workbook():
    workbook = form("row", "name", form="xlsx")
    assert written(workbook, transfer(1)) == written(workbook, transfer(1))


@pytest.mark.parametrize(
    ("limits", "amounts", "files"),
    [
        ({}, [1, 2, 3], [[1, 2, 3]]),
        ({"most_lines": 2}, [1, 2, 3, 4, 5], [[1, 2], [3, 4], [5]]),
        ({"most_total_rial": 50}, [1, 2, 2, 3, 2], [[1, 2, 2], [3, 2]]),
        ({"most_lines": 2, "most_total_rial": 50}, [1, 2, 5, 1], [[1, 2], [5], [1]]),
    ],
    ids=["no-limit", "lines", "total", "both"],
)
def test_payments_are_shared_out_within_the_limits(limits, amounts, files):
    parts = parts_of(form(**limits), [transfer(n, a) for n, a in enumerate(amounts)])
    assert [[one.amount for one in file] for file in parts.files] == files
    assert parts.unfit == ()


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"most_rial": 100}, {11: "at most 100 rial", 12: "at most 100 rial"}),
        ({"most_total_rial": 110}, {12: "at most 110 rial"}),
        ({"least_rial": 100}, {9: "at least 100 rial"}),
    ],
    ids=["line", "file", "floor"],
)
def test_payment_that_no_file_may_hold_is_left_and_told(limits, expected):
    transfers = [transfer(n, n) for n in (9, 10, 11, 12)]
    parts = parts_of(form(**limits), transfers)
    assert {one.transfer.amount: one.expected for one in parts.unfit} == expected
    kept = [one.amount for file in parts.files for one in file]
    assert sorted(kept + list(expected)) == [9, 10, 11, 12]


def test_nothing_to_pay_needs_no_file():
    assert parts_of(form(), []).files == ()


COLUMN = '[[columns]]\ntitle = "a"\nvalue = "row"'


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (["label ="], "Invalid value"),
        (['form = "csv"', COLUMN], "source: Field required"),
        (['source = "S"', 'form = "csv"', "colour = 1", COLUMN], "colour: Extra"),
        (['source = "S"', 'form = "csv"'], "columns: Field required"),
        (['source = "S"', 'form = "csv"', COLUMN.replace("row", "age")], "value: "),
        (['source = "S"', 'form = "csv"', "most_lines = 0", COLUMN], "most_lines: "),
    ],
    ids=["no-toml", "no-source", "unknown-key", "no-column", "unknown-value", "limit"],
)
def test_form_that_breaks_the_rules_is_refused_by_name(lines, problem):
    with pytest.raises(BadBankForm, match="bank form mine: ") as refusal:
        load_bank_form("mine", "\n".join(['label = "L"', *lines]))
    assert problem in str(refusal.value)
