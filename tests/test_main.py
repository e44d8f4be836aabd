import os
import subprocess
import sys

from app.cli.first_look import first_look
from app.resources import FOLDER

MEMBERS, PERIODS = 30, 2


def test_first_look_does_the_whole_job_and_says_where_it_is(tmp_path, capsys):
    for made in ("made", "found"):
        assert first_look(tmp_path, MEMBERS, PERIODS) == 0
        said = capsys.readouterr().out
        assert "no display" in said
        assert f"{made}: {tmp_path / 'closed.parvi'}" in said
    for period in ("1405-01", "1405-02"):
        payouts = (tmp_path / f"payouts-{period}.csv").read_text(encoding="utf-8")
        assert payouts.startswith("member,carried_in")
    assert list((tmp_path / "slips-1405-02").glob("*.pdf"))
    assert (tmp_path / "bank-1405-02.csv").exists()


def test_command_imports_no_qt(tmp_path):
    program = (
        "import sys; sys.argv = ['main.py', 'new', sys.argv[1], '--plan', 'farhan']\n"
        "import main\n"
        "code = main.main(sys.argv[1:])\n"
        "assert code == 0, code\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "new.parvi")],
        cwd=FOLDER,
        env=os.environ | {"PYTHONPATH": str(FOLDER)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
