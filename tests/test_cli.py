import csv
import tomllib

import pytest

from app.cli.commands import SUBJECTS, subjects
from tests.helpers.farhan_cases import farhan_case_folders
from tests.helpers.porukka_cases import porukka_case_folders

FOLDERS = [*farhan_case_folders(), *porukka_case_folders()]


def rows_of(path):
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_conformance_folder_gives_the_expected_tables(desk, folder):
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    settings = [f"{name}={value}" for name, value in case.get("options", {}).items()]
    chosen = [word for setting in settings for word in ("--set", setting)]
    desk.begin(*chosen, plan=case["plan"])
    for kind in case["imports"]:
        desk.must("import", kind, folder / f"{kind}.csv")
    compared = 0
    for period in case["periods"]:
        for kind in ("orders", "payments"):
            path = folder / f"{kind}-{period}.csv"
            if path.exists():
                desk.must("import", kind, path)
        desk.must("close", period)
        for path in sorted((folder / "expected" / period).glob("*.csv")):
            found, expected = desk.table(path.stem, period), rows_of(path)
            if path.stem == "summary":
                # Its factor is rounded as everybody likes.
                found = [row for row in found if row["key"] != "factor"]
                expected = [row for row in expected if row["key"] != "factor"]
            assert found == expected, f"{period} {path.stem}"
            compared += 1
    assert compared >= len(case["periods"])
    assert desk.must("check").startswith("All is well: ")


def test_every_command_is_listed_with_the_module_that_has_it():
    every = subjects([])
    assert [sorted(one.COMMANDS) for one in every] == [
        sorted(commands) for commands in SUBJECTS.values()
    ]


def test_a_command_reads_the_code_of_its_own_module_alone():
    assert [list(one.COMMANDS) for one in subjects(["check"])] == [
        ["check", "backup", "restore"]
    ]
