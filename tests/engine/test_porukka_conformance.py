"""Does the engine find the tables of the plan's conformance folders, cell by cell?"""

from pathlib import Path

import pytest

from tests.helpers.porukka_cases import months_of, porukka_case_folders


def test_there_is_a_conformance_folder() -> None:
    assert porukka_case_folders()


@pytest.mark.parametrize("folder", porukka_case_folders(), ids=lambda path: path.name)
def test_every_table_of_every_month_is_found(folder: Path) -> None:
    for month in months_of(folder):
        assert set(month.expected) <= set(month.found), month.period
        for name, table in month.expected.items():
            assert month.found[name] == table, f"{month.period} {name}"
