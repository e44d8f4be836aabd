from decimal import Decimal

import openpyxl
import pytest

from app.services import table_export
from app.services.table_export import (
    ShownTable,
    TooManyRows,
    clipboard_text,
    write_shown,
)

ROWS = (
    ("A-1", "=1+1", Decimal("12.5"), 0),
    ("B-2", "سارا", Decimal(3), None),
)


def table(*, right_to_left: bool = False) -> ShownTable:
    return ShownTable(
        "Members", ("Code", "Name", "Points", "Paid"), 2, ROWS, right_to_left
    )


def test_csv_keeps_figures_and_no_text_runs_as_a_formula(tmp_path):
    path = tmp_path / "members.csv"
    write_shown(path, table())
    assert path.read_text(encoding="utf-8").splitlines() == [
        "Code,Name,Points,Paid",
        "A-1,'=1+1,12.5,0",
        "B-2,سارا,3,",
    ]


@pytest.mark.parametrize("right_to_left", [True, False], ids=["fa", "others"])
def test_sheet_holds_numbers_text_and_the_direction(tmp_path, right_to_left):
    path = tmp_path / "members.xlsx"
    write_shown(path, table(right_to_left=right_to_left))
    sheet = openpyxl.load_workbook(path)["Members"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["Code", "Name", "Points", "Paid"]
    assert rows[1] == ["A-1", "=1+1", 12.5, 0]
    assert sheet["B2"].data_type == "s"
    assert bool(sheet.sheet_view.rightToLeft) is right_to_left
    assert sheet.freeze_panes == "A2"


def test_table_larger_than_a_sheet_is_refused_and_writes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(table_export, "MOST_ROWS", 1)
    path = tmp_path / "members.xlsx"
    with pytest.raises(TooManyRows, match="2: write a CSV file"):
        write_shown(path, table())
    assert not path.exists()


def test_clipboard_has_a_line_a_row_without_formulas_or_breaks():
    text = clipboard_text(
        ["Code", "Name"], [["A-1", "=1+1"], ["B-2", "two\tcells\nin"]]
    )
    assert text == "Code\tName\nA-1\t'=1+1\nB-2\ttwo cells in"
