from decimal import Decimal

import pytest

from app.bootstrap import open_office
from app.services.imports.intake import FileHasChanged

ORDERS = """شماره;Date;member;product;quantity;remark
O1;1403-01-02;A;P1;2;first
O2;1403-01-03;B;P1;-1;second
"""
NAMES = {
    "شماره": "order_no",
    "Date": "date",
    "member": "member",
    "product": "product",
    "quantity": "quantity",
    "remark": "",
}


@pytest.fixture
def imports(shop):
    with open_office(shop.path, lambda: None) as office:
        yield office.imports


def test_kind_is_recognised_by_its_header_and_names_in_the_language(imports, shop):
    path = shop.file(ORDERS)
    look = imports.look(path, {"order_no": "شماره"})
    assert look.best.kind == "orders"
    assert look.best.names == NAMES
    assert look.best.unknown == ("remark",)
    assert look.best.missing == ()
    assert look.table.examples[-1] == "first"


def test_missing_column_is_told_and_the_nearest_kind_taken(imports, shop):
    look = imports.look(shop.file(ORDERS))
    assert look.best.kind == "orders"
    assert look.best.missing == ("order_no",)


def test_check_reads_everything_and_writes_nothing(imports, shop):
    before = shop.fingerprint()
    checked = imports.check("orders", shop.file(ORDERS), names=NAMES)
    assert checked.findings == ()
    assert checked.seen.rows == 2
    assert checked.seen.sums["quantity"] == Decimal(1)
    assert checked.columns == ("order_no", "date", "member", "product", "quantity")
    assert checked.rows[1].cells == ("O2", "1403-01-03", "B", "P1", "-1")
    assert shop.fingerprint() == before


def test_every_row_with_a_finding_is_shown_with_what_was_typed(imports, shop):
    rows = [f"O{n},1403-01-02,A,P1,1\n" for n in range(300)]
    rows[250] = "O250,1403-01-02,nobody,P1,1\n"
    path = shop.file("order_no,date,member,product,quantity\n" + "".join(rows))
    checked = imports.check("orders", path)
    assert [(found.line, found.value) for found in checked.findings] == [
        (252, "nobody")
    ]
    assert len(checked.rows) == 201
    assert checked.rows[-1].line == 252


def test_wrong_header_is_a_finding_without_rows(imports, shop):
    checked = imports.check("orders", shop.file("order_no,colour\n1,red\n"))
    assert [found.line for found in checked.findings] == [1, 1, 1, 1, 1]
    assert checked.rows == ()


def test_names_are_remembered_for_the_next_file_of_the_kind(imports, shop):
    checked = imports.check("orders", shop.file(ORDERS), names=NAMES)
    outcome = imports.take_checked(checked)
    assert outcome.rows == 2
    again = imports.look(shop.file(ORDERS.replace("O1", "O9")))
    assert again.best.names == NAMES
    assert again.best.missing == ()
    assert imports.check("orders", checked.path, names=NAMES).is_repeat


def test_file_that_changed_since_the_check_is_not_taken(imports, shop):
    checked = imports.check("orders", shop.file(ORDERS), names=NAMES)
    checked.path.write_text(ORDERS.replace("-1", "-2"), encoding="utf-8")
    before = shop.fingerprint()
    with pytest.raises(FileHasChanged, match="has changed"):
        imports.take_checked(checked)
    assert shop.fingerprint() == before
