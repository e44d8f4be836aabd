import pytest

from app.errors import BadFile
from app.files.csv_look import look_at


def test_mark_is_the_one_that_splits_off_known_names(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("code;name, full\nA;\nB;x, y\n", encoding="utf-8")
    look = look_at(path, {"code", "name"})
    assert look.header == ("code", "name, full")
    assert look.examples == ("A", "x, y")
    assert look.size == path.stat().st_size


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"", "a header row", id="empty"),
        pytest.param(b"\xff\xfe", "UTF-8 text", id="utf-16"),
    ],
)
def test_file_that_is_no_table_is_refused(tmp_path, content, expected):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(BadFile) as refused:
        look_at(path, ())
    assert refused.value.findings[0].expected == expected
