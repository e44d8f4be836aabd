"""What the window says where documents can't be made, or not as they should be."""

import errno
import os

import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter

from app.formats import Language
from app.services.members import Changes
from app.views.documents.paper_printer import printer_for
from app.views.kit.messages import refusal_text
from tests.helpers.papers import copied

NOTHING = dict.fromkeys(("language", "street", "town", "iban"), "")
LONG = "Sunflower Trading " * 11 + "Ab"


@pytest.fixture
def code(screen, qtbot):
    """A member whose slip alone is shown."""
    code = screen.pages.shown.code
    screen.form.choose_member(code)
    qtbot.waitUntil(lambda: screen.pages.shown.count == 1, timeout=20_000)
    return code


def changed(screen, office, qtbot, code, **fields) -> str:
    """The text of the slip of a member once fields were changed."""
    office.members.change(code, Changes(fields=fields), "test")
    before = screen.pages.shown
    screen.refresh()
    qtbot.waitUntil(lambda: screen.pages.shown is not before, timeout=20_000)
    return copied(screen.pages.shown.pdf)


def full_disk(monkeypatch):
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)


def test_member_without_language_address_and_account_has_a_slip_that_says_so(
    screen, office, qtbot, code
):
    text = changed(screen, office, qtbot, code, **NOTHING)
    assert screen.pages.shown.language is Language.FA
    assert "ثبت نشده" in " ".join(text.split())


def test_name_of_two_hundred_letters_is_on_paper_whole(screen, office, qtbot, code):
    assert len(LONG) == 200
    text = changed(screen, office, qtbot, code, name=LONG)
    assert " ".join(text.split()).count("Sunflower Trading") == 11
    assert screen.pages.view.count >= 1


def test_letters_that_the_font_lacks_are_told_before_and_after_saving(
    screen, office, qtbot, code, tmp_path
):
    changed(screen, office, qtbot, code, name="Ali 漢 😀")
    assert "the font can't draw: 漢 😀" in screen.pages.printed.text()
    with qtbot.waitSignal(screen.told, timeout=60_000):
        screen.save(tmp_path / "out")
    assert f"\u2068{code} (漢 😀)\u2069" in screen.said.text
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 1


@pytest.mark.parametrize("merged", [False, True], ids=["single", "merged"])
def test_full_disk_is_told_and_leaves_no_half_file(
    screen, office, qtbot, tmp_path, monkeypatch, merged
):
    screen.saving.merged.setChecked(merged)
    full_disk(monkeypatch)
    screen.save(tmp_path / "out")
    qtbot.waitUntil(lambda: "No space left" in screen.said.text, timeout=20_000)
    assert "can't be written" in screen.said.text
    assert list((tmp_path / "out").iterdir()) == []
    assert not office.statements.is_printed(screen.form.wanted.period)


def test_folder_that_cannot_be_made_is_named(screen, tongue, qtbot, tmp_path):
    (tmp_path / "file").write_bytes(b"kept")
    tongue.speak(Language.FI)
    screen.save(tmp_path / "file" / "out")
    qtbot.waitUntil(lambda: str(tmp_path / "file") in screen.said.text, timeout=20_000)
    assert "polulla on tiedosto, joka ei ole kansio" in screen.said.text
    assert (tmp_path / "file").read_bytes() == b"kept"


def test_folder_closed_to_the_operator_is_named(screen, qtbot, tmp_path, monkeypatch):
    def refused(*_about: object, **_more: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    (tmp_path / "out").mkdir()
    monkeypatch.setattr("tempfile.mkstemp", refused)
    screen.save(tmp_path / "out")
    qtbot.waitUntil(lambda: "Permission denied" in screen.said.text, timeout=20_000)
    assert list((tmp_path / "out").iterdir()) == []


def written_as(path, what) -> None:
    if what == "50 MB":
        with path.open("wb") as stream:
            stream.truncate(50 * 1024 * 1024)
    elif what == "SVG":
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    elif what == "many dots":
        Image.new("1", (7_000, 10)).save(path, "PNG")
    else:
        path.write_bytes(b"no picture")


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("text", "تصویر PNG یا JPEG نیست"),
        ("50 MB", "بزرگ‌تر از ۴ مگابایت"),
        ("SVG", "نقاشی SVG است"),
        ("many dots", "بیش از ۶٬۰۰۰ نقطه"),
    ],
)
def test_what_is_no_logo_is_refused_in_the_language_of_the_window(
    screen, tongue, qtbot, tmp_path, what, said
):
    written_as(tmp_path / "logo.png", what)
    tongue.speak(Language.FA)
    before = screen.look.draft
    with qtbot.waitSignal(screen.failed, timeout=20_000) as failed:
        screen.look.open_logo(tmp_path / "logo.png")
    assert said in refusal_text(failed.args[0], Language.FA)
    assert screen.look.draft == before


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printing_into_a_folder_that_is_gone_is_told(
    screen, office, qtbot, code, tmp_path
):
    printer = printer_for("A4", "x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "slips.pdf"))
    screen.print(printer)
    qtbot.waitUntil(lambda: "takes no pages" in screen.said.text, timeout=20_000)
    assert not office.statements.is_printed(screen.form.wanted.period)
