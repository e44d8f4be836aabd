import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.files import cells
from app.files.csv_table import open_table
from app.files.csv_write import write_table
from app.files.formula_text import escaped, unescaped
from app.files.whole_file import UnwritableFile, whole_file

FORMULAS = [
    "=1+1",
    "+358 40 000 0000",
    "-5 %",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    " =1+1",
    "\u00a0=1",
    "\u200f=1",
    "'=1+1",
    "''=1",
    "' =1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org","x")',
]


def read_back(path, *columns):
    rows: list[tuple[str, ...]] = []
    with open_table(path, columns) as table:
        for chunk in table.chunks():
            rows += zip(*chunk.columns.values(), strict=True)
        assert table.digest
    return rows


def test_table_is_written_byte_by_byte_as_said(tmp_path):
    target = tmp_path / "out.csv"
    rows = [("A", 'Bo "B", C', -5, None), ("-1", "=1;\r\n", 0, "علی‌رضا")]

    write_table(str(target), ["code", "name", "amount", "note"], rows, ["name", "note"])

    assert target.read_bytes() == (
        'code,name,amount,note\nA,"Bo ""B"", C",-5,\n-1,"\'=1;\r\n",0,علی‌رضا\n'.encode()
    )


@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_no_text_runs_as_a_formula(tmp_path, text):
    target = tmp_path / "out.csv"

    write_table(str(target), ["code", "name"], [("A", text)], ["name"])

    [(_, cell)] = read_back(target, "code", "name")
    assert cell[0] == "'"
    assert unescaped(cell) == text


@pytest.mark.parametrize("text", ["", "Ali", "'tis", "5-3", "'", "1=1", "a@b.example"])
def test_harmless_text_is_written_as_it_is(text):
    assert escaped(text) == unescaped(text) == text


@given(st.text(alphabet="'=+-@\t\r\n ＝a\u200c") | st.text())
def test_every_text_comes_back(text):
    assert unescaped(escaped(text)) == text


@given(st.lists(st.text(alphabet="'=+-@,;\" ＝aی\u200c", min_size=1)))
def test_names_stand_import_export_and_import(tmp_path_factory, names):
    target = tmp_path_factory.mktemp("csv") / "out.csv"
    names = [f"{name}x" for name in names]

    write_table(
        str(target), ["code", "name"], [("A", name) for name in names], ["name"]
    )

    read = [cells.free_text(cell) for _, cell in read_back(target, "code", "name")]
    assert read == [cells.free_text(escaped(name)) for name in names] == names


def test_same_rows_give_the_same_bytes_in_any_number_of_blocks(tmp_path, monkeypatch):
    contents = set()
    for rows_at_once in (1, 7, 1000):
        monkeypatch.setattr("app.files.csv_write.ROWS_AT_ONCE", rows_at_once)
        write_table(
            str(tmp_path / "out.csv"), ["a", "b"], ((n, "x") for n in range(50))
        )
        contents.add((tmp_path / "out.csv").read_bytes())

    assert len(contents) == 1


def test_dash_is_standard_output(capfdbinary):
    write_table("-", ["a", "b"], [(1, "ی")])

    assert capfdbinary.readouterr().out == "a,b\n1,ی\n".encode()


def test_older_file_is_replaced_and_a_link_stays_one(tmp_path):
    target, link = tmp_path / "out.csv", tmp_path / "link.csv"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)

    write_table(str(link), ["a", "b"], [])

    assert target.read_bytes() == b"a,b\n"
    assert link.is_symlink()
    assert sorted(tmp_path.iterdir()) == [link, target]


def test_file_is_for_its_owner_alone(tmp_path):
    write_table(str(tmp_path / "out.csv"), ["a", "b"], [])

    mode = stat.S_IMODE((tmp_path / "out.csv").stat().st_mode)
    assert os.name != "posix" or mode == 0o600


def test_fault_halfway_leaves_the_older_file(tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("old", encoding="utf-8")

    def rows():
        yield (1, 2)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_table(str(target), ["a", "b"], rows())

    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_failing_disk_leaves_the_older_file(tmp_path, monkeypatch, step):
    def fail(*_):
        raise OSError(28, "No space left on device")

    target = tmp_path / "out.csv"
    target.write_text("old", encoding="utf-8")
    monkeypatch.setattr(step, fail)

    with pytest.raises(UnwritableFile, match="No space left"):
        write_table(str(target), ["a", "b"], [(1, 2)])

    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    for target, reason in [
        (tmp_path, "it is a folder"),
        (tmp_path / "none" / "out.csv", "No such file"),
        (tmp_path / "file" / "out.csv", "Not a directory"),
        (tmp_path / "n\0", "no file can have this name"),
        (tmp_path / ("n" * 300), "too long"),
    ]:
        with pytest.raises(UnwritableFile, match=reason) as refused:
            write_table(str(target), ["a", "b"], [(1, 2)])
        assert refused.value.values["file"] == str(target)
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_full_device_is_named_and_stays_a_device():
    with pytest.raises(UnwritableFile, match="No space left"):
        write_table("/dev/full", ["a", "b"], [(1, 2)])

    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_other_files_can_be_written_whole_too(tmp_path):
    with whole_file(str(tmp_path / "payment.xml")) as stream:
        stream.write(b"<a/>")
        assert not (tmp_path / "payment.xml").exists()

    assert (tmp_path / "payment.xml").read_bytes() == b"<a/>"
