import pytest

from app.files.findings import Findings
from app.files.typed_rows import TypedRows

COLUMNS = ("code", "name")


def test_rows_are_counted_from_1_and_missing_cells_are_empty():
    table = TypedRows([{"code": "A"}, {"name": "Ava"}], COLUMNS)
    (chunk,) = table.chunks()

    assert list(chunk.lines) == [1, 2]
    assert chunk.columns == {"code": ["A", ""], "name": ["", "Ava"]}
    assert (table.position, table.size) == (2, 2)


def test_findings_about_cells_are_told_what_was_typed():
    table = TypedRows([{"code": "A"}, {"code": "B"}], COLUMNS)
    table.findings.add_cell(2, "code", "another code")
    table.tell()

    (finding,) = table.findings.listed()
    assert (finding.line, finding.column, finding.value) == (2, "code", "B")


def test_rows_of_a_file_keep_its_lines_and_its_findings():
    findings = Findings("forms.csv")
    table = TypedRows([{"code": "A"}], COLUMNS, lines=[7], findings=findings)
    (chunk,) = table.chunks()

    assert list(chunk.lines) == [7]
    assert table.findings is findings


def test_column_of_no_table_is_a_mistake_of_the_program():
    with pytest.raises(AssertionError, match="column"):
        TypedRows([{"cod": "A"}], COLUMNS)
