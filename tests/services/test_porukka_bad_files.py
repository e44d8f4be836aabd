"""Does every kind of file of a co-operative refuse what is no such file, whole?"""

import pytest

from app.services.porukka.imports import porukka_importers
from tests.helpers.porukka_desk import CoOperative

IMPORTERS = porukka_importers()
EXACT = [kind for kind, one in IMPORTERS.items() if not one.takes_others]
HEADERS = {
    kind: ",".join((*one.required, *one.optional)) for kind, one in IMPORTERS.items()
}
MEMBER = "A,Aino,member,2024-01-01"


@pytest.fixture
def co_operative(desk):
    """A co-operative of nobody."""
    return CoOperative(desk)


def refused(co_operative, contents):
    """Import a file of each kind that is refused; return its one finding by kind."""
    found = {}
    for kind, content in contents.items():
        (found[kind],) = co_operative.desk.refused_import(kind, content)
    return found


def test_empty_file_is_refused_for_its_header_row(co_operative):
    found = refused(co_operative, dict.fromkeys(IMPORTERS, ""))
    expected = "line 1: expected a header row with columns out of "
    assert {kind: text[: len(expected)] for kind, text in found.items()} == (
        dict.fromkeys(IMPORTERS, expected)
    )


def test_unknown_column_is_refused_by_name(co_operative):
    found = refused(co_operative, {kind: f"{HEADERS[kind]},hue\n" for kind in EXACT})
    columns = {kind: HEADERS[kind].replace(",", ", ") for kind in EXACT}
    assert found == {
        kind: f"line 1: 'hue': expected one of the columns {columns[kind]}"
        for kind in EXACT
    }


def test_missing_column_is_refused_by_name(co_operative):
    parts = {kind: HEADERS[kind].partition(",") for kind in EXACT}
    found = refused(co_operative, {kind: f"{parts[kind][2]}\n" for kind in EXACT})
    expected = "empty: expected this column in the header row"
    assert found == {
        kind: f"line 1, column {parts[kind][0]}: {expected}" for kind in EXACT
    }


def test_text_that_is_not_utf_8_is_refused_by_line(co_operative):
    contents = {
        kind: f"{header}\n".encode() + b"J\xe4sen\n" for kind, header in HEADERS.items()
    }
    found = refused(co_operative, contents)
    expected = "line 2: 'byte 0xe4': expected UTF-8 text"
    assert found == dict.fromkeys(IMPORTERS, expected)


def test_row_of_too_many_cells_is_refused_by_line(co_operative):
    widths = {kind: header.count(",") + 1 for kind, header in HEADERS.items()}
    contents = {kind: f"{HEADERS[kind]}\n{',' * widths[kind]}\n" for kind in IMPORTERS}
    assert refused(co_operative, contents) == {
        kind: f"line 2: '{width + 1} cells': expected {width} cells"
        for kind, width in widths.items()
    }


def test_file_of_a_header_row_alone_adds_nothing(co_operative):
    for kind, header in HEADERS.items():
        path = co_operative.desk.file(f"{header}\n")
        assert "0 rows" in co_operative.desk.must("import", kind, path)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"code,name,kind,joined\n{MEMBER}\n", id="plain"),
        pytest.param(
            f"\ufeffcode,name,kind,joined\n{MEMBER}\n", id="mark-at-the-start"
        ),
        pytest.param(f"code,name,kind,joined\r\n{MEMBER}\r\n", id="lines-of-windows"),
        pytest.param(
            f"code;name;kind;joined\n{MEMBER}\n".replace(",", ";"), id="semicolons"
        ),
        pytest.param(
            "joined,kind,name,code\n2024-01-01,member,Aino,A\n", id="other-order"
        ),
        pytest.param(
            f"code,name,kind,joined\n{MEMBER}\n".replace("2024-01-01", "۲۰۲۴-۰۱-۰۱"),
            id="persian-digits",
        ),
        pytest.param(f"code,name,kind,joined\n\n{MEMBER}\n\n", id="empty-lines"),
    ],
)
def test_every_way_to_write_a_table_is_read(co_operative, content):
    co_operative.desk.give("members", content)
    (row,) = co_operative.desk.table("members")
    assert [row[name] for name in ("code", "name", "joined")] == [
        "A",
        "Aino",
        "2024-01-01",
    ]
