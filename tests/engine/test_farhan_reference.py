"""Does the reference close give the tables of the conformance cases?"""

from pathlib import Path

import pytest

from tests.helpers.farhan_cases import Row, Table, farhan_case_folders, months_of

COMPARED_OUTSIDE_THE_CASES = {"factor"}


def _comparable(name: str, table: Table) -> Table:
    def is_compared(row: Row) -> bool:
        return name != "summary" or row["key"] not in COMPARED_OUTSIDE_THE_CASES

    return [row for row in table if is_compared(row)]


@pytest.mark.parametrize(
    "folder", farhan_case_folders(), ids=lambda folder: folder.name
)
def test_every_expected_table_of_the_case_is_found(folder: Path) -> None:
    for month in months_of(folder):
        assert month.expected, f"{folder.name} {month.period} expects nothing"
        for name, expected in month.expected.items():
            where = f"{folder.name} {month.period} {name}"
            assert month.found[name] == _comparable(name, expected), where
