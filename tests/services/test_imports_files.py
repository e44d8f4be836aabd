import os

import pytest

from tests.helpers.desk import MEMBERS, ORDERS_HEADER


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            b"",
            "line 1: expected a header row with columns out of order_no, date, member,"
            " product, quantity, price",
            id="nothing",
        ),
        pytest.param(
            b"order_no,date,member,product,quantity,colour\n",
            "line 1: 'colour': expected one of the columns order_no, date, member,"
            " product, quantity, price",
            id="unknown-column",
        ),
        pytest.param(
            b"order_no,date,member,product\n",
            "line 1, column quantity: empty: expected this column in the header row",
            id="missing-column",
        ),
        pytest.param(
            b"order_no,date,member,product,quantity,date\n",
            "line 1, column date: 'date': expected each column once",
            id="doubled-column",
        ),
        pytest.param(
            ORDERS_HEADER.encode()
            + b"O1,1403-01-02,A,P1,1,\nO2,1403-01-02,\xe4,P1,1,\n",
            "line 3: 'byte 0xe4': expected UTF-8 text",
            id="latin-1",
        ),
        pytest.param(
            ORDERS_HEADER.encode("utf-16"),
            "line 1: 'byte 0xff': expected UTF-8 text",
            id="utf-16",
        ),
        pytest.param(
            ORDERS_HEADER.encode() + b'O1,1403-01-02,"A,P1,1,\n',
            "line 2: expected a closing quote",
            id="open-quote",
        ),
        pytest.param(
            ORDERS_HEADER.encode() + b"O1,1403-01-02,A,P1,1\n",
            "line 2: '5 cells': expected 6 cells",
            id="missing-cell",
        ),
    ],
)
def test_file_of_another_form_is_refused_by_line(shop, content, expected):
    assert shop.refused_import("orders", content) == [expected]


def test_file_that_is_not_there_is_named(shop, tmp_path):
    path = tmp_path / "none.csv"

    said = shop.refused("import", "orders", path)

    assert said == f"parvi: {path} can't be read: No such file or directory\n"


def test_folder_is_no_file(shop, tmp_path):
    said = shop.refused("import", "orders", tmp_path)

    assert said == f"parvi: {tmp_path} can't be read: it is a folder\n"


def test_name_that_no_system_has_is_refused(shop):
    assert "null byte" in shop.refused("import", "orders", "n\0.csv")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_pipe_is_refused_without_waiting_for_a_writer(shop, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert "no ordinary file" in shop.refused("import", "orders", tmp_path / "pipe")


def test_kind_that_the_plan_does_not_know_names_those_it_knows(shop):
    said = shop.refused("import", "subscriptions", shop.file("a\n"))

    assert said == (
        "parvi: subscriptions: this organisation has no such table; it has members,"
        " products, promotions, orders, duties, exemptions, adjustments, opening\n"
    )


def test_all_findings_of_a_file_come_at_once_in_the_order_of_lines(shop):
    found = shop.refused_import(
        "orders",
        ORDERS_HEADER
        + "O1,1403-01-02,X,P1,1,\n"
        + "O1,1403-01-02\n"
        + "O2,1403-13-02,A,P9,0,-5\n"
        + "O3,1403-01-02,A,P2,1,\n",
    )

    assert [text.partition(":")[0] for text in found] == [
        "line 2, column member",
        "line 3",
        "line 4, column date",
        "line 4, column product",
        "line 4, column quantity",
        "line 4, column price",
        "line 5, column product",
    ]


def test_hundred_findings_are_shown_and_the_rest_counted(shop):
    rows = [f"O{number},1403-01-02,X{number},P1,1,\n" for number in range(130)]
    path = shop.file(ORDERS_HEADER + "".join(rows))

    *found, rest, total = shop.refused("import", "orders", path).splitlines()

    assert len(found) == 100
    assert "line 101, column member: 'X99'" in found[-1]
    assert rest == "… and 30 more"
    assert total == f"{path}: 130 finding(s), nothing was imported"


def test_very_same_file_again_adds_nothing_and_says_so(shop):
    content = ORDERS_HEADER + "O1,1403-01-02,A,P1,1,\n"
    shop.give("orders", content)
    before = shop.fingerprint()
    again = shop.file(content, "again.csv")

    assert shop.must("import", "orders", again) == (
        f"{again}: imported before as orders; nothing was added.\n"
    )
    assert shop.fingerprint() == before


def test_rows_of_a_file_are_taken_whatever_its_form(desk):
    desk.begin()
    columns = ["joined", "kind", "name", "code"]
    semicolons = (
        "\ufeff" + ";".join(columns) + '\r\n1403-01-01;customer;"Ali; Co";M\r\n'
    )
    desk.give("members", semicolons)

    assert desk.table("members") == [
        {
            **dict.fromkeys(MEMBERS.splitlines()[0].split(","), ""),
            **dict.fromkeys(["email", "phone", "language"], ""),
            **dict.fromkeys(["street", "postcode", "town", "country"], ""),
            "code": "M",
            "name": "Ali; Co",
            "kind": "customer",
            "joined": "1403-01-01",
            "status": "active",
        }
    ]


def test_header_alone_adds_nothing(shop):
    path = shop.file(ORDERS_HEADER)

    assert (
        shop.must("import", "orders", path) == f"{path}: 0 rows of orders imported.\n"
    )
