import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit

from app.bootstrap import make_demo, open_office
from app.calendars import Period
from app.formats import Language
from app.progress import silent
from app.services.member_list import Wanted
from app.views.documents.paper_printer import PaperPrinter
from app.views.documents.print_preview import PREVIEWED, PrintPreview
from app.views.kit.printing import PrinterFailed

CLOSED = Period(1405, 1)


def pick(box, value) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def pages_of(path) -> int:
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def file_dialog(screen, qtbot):
    """The system's dialog, once the action has opened it."""
    screen.acts["print_documents"].trigger()
    qtbot.waitUntil(lambda: bool(screen.findChildren(QPrintDialog)))
    return screen.findChildren(QPrintDialog)[0]


def print_to(screen, qtbot, path, dots=72):
    """Print through the action and the dialog, into a PDF file."""
    dialog = file_dialog(screen, qtbot)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setResolution(dots)
    dialog.findChild(QLineEdit, "filename").setText(str(path))
    dialog.accept()


def test_pages_of_the_first_member_are_shown_and_then_the_next(screen, qtbot):
    first = screen.pages.shown
    assert (first.place, screen.pages.previous.isEnabled()) == (0, False)
    assert not screen.pages.view.picture.pixmap().isNull()
    assert screen.pages.printed.text() == "Not printed yet"
    screen.pages.next.trigger()
    qtbot.waitUntil(lambda: screen.pages.shown.place == 1, timeout=20_000)
    assert screen.pages.shown.code != first.code


def test_zoom_goes_by_steps_and_back_to_the_whole_page(screen, qtbot):
    view = screen.pages.view
    fitting = view.picture.pixmap().height()
    view.acts["zoom_in"].trigger()
    qtbot.waitUntil(lambda: view.picture.pixmap().height() > fitting)
    view.acts["fit_page"].trigger()
    qtbot.waitUntil(lambda: view.picture.pixmap().height() == fitting)
    view.acts["fit_width"].trigger()
    qtbot.waitUntil(lambda: view.picture.pixmap().height() > fitting)


@pytest.fixture
def office_of_two_hundred(tmp_path):
    book = tmp_path / "large.parvi"
    make_demo(book, members=200, periods=1, seed=2, progress=silent)
    with open_office(book, lambda: None) as office:
        yield office


def test_two_hundred_slips_are_printed_to_a_pdf_printer(
    office_of_two_hundred, screen_of, qtbot, tmp_path
):
    members = office_of_two_hundred.member_list
    rows = members.rows(["code"], members.order(Wanted()).tolist())
    screen = screen_of(office_of_two_hundred)
    pick(screen.form.document, "slip")
    screen.form.choose_member(", ".join(str(row.values["code"]) for row in rows))
    qtbot.waitUntil(lambda: screen.pages.shown.count == 200, timeout=20_000)
    with qtbot.waitSignal(screen.told, timeout=300_000) as told:
        print_to(screen, qtbot, tmp_path / "slips.pdf")
    assert told.args == ["Pages printed: 200"]
    assert pages_of(tmp_path / "slips.pdf") == 200


def test_what_was_printed_is_known_afterwards(screen, qtbot, tmp_path):
    code = screen.pages.shown.code
    screen.form.choose_member(code)
    qtbot.waitUntil(lambda: screen.pages.shown.count == 1, timeout=20_000)
    with qtbot.waitSignal(screen.told, timeout=60_000):
        print_to(screen, qtbot, tmp_path / "one.pdf", dots=300)
    assert pages_of(tmp_path / "one.pdf") == 1
    assert not (tmp_path / "one.pdf.part").exists()
    qtbot.waitUntil(
        lambda: screen.pages.printed.text() == "Printed before, just like this",
        timeout=20_000,
    )
    assert screen.said.text == "Pages printed: 1"


def test_stopped_printing_leaves_no_file_and_no_fingerprint(
    screen, office, qtbot, tmp_path
):
    screen.started.connect(lambda job, _text: job.cancel())
    print_to(screen, qtbot, tmp_path / "all.pdf")
    qtbot.waitUntil(lambda: "Stopped" in screen.said.text, timeout=60_000)
    assert list(tmp_path.glob("all.pdf*")) == []
    assert not office.statements.is_printed(CLOSED)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printer_that_takes_nothing_is_told(screen, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "x.pdf"))
    with pytest.raises(PrinterFailed), PaperPrinter(printer) as paper:
        paper.take(screen.pages.shown.pdf)
    assert printer.outputFileName() == str(tmp_path / "missing" / "x.pdf")


def test_documents_of_the_members_in_the_table_are_saved_by_a_pattern(
    screen, office, qtbot, tmp_path
):
    code = screen.pages.shown.code
    screen.show_place(Wanted(text=code))
    qtbot.waitUntil(lambda: screen.pages.shown.count == 1, timeout=20_000)
    screen.saving.pattern.setText("{code} of {period}")
    with qtbot.waitSignal(screen.told, timeout=60_000):
        screen.save(tmp_path / "out")
    assert [p.name for p in (tmp_path / "out").iterdir()] == [f"{code} of {CLOSED}.pdf"]


def test_merged_file_has_a_bookmark_for_every_member(screen, qtbot, tmp_path):
    count = screen.pages.shown.count
    screen.saving.merged.setChecked(True)
    with qtbot.waitSignal(screen.told, timeout=60_000):
        screen.save(tmp_path / "out")
    (path,) = (tmp_path / "out").iterdir()
    with pypdfium2.PdfDocument(path) as document:
        assert len(list(document.get_toc())) == count


def test_bad_pattern_is_told_and_nothing_is_written(screen, qtbot, tmp_path):
    screen.saving.pattern.setText("{period}")
    screen.save(tmp_path / "out")
    qtbot.waitUntil(lambda: "{code}" in screen.said.text, timeout=20_000)
    assert not (tmp_path / "out").exists()


def test_unknown_member_is_told_beside_the_pages(screen, qtbot):
    screen.form.choose_member("nobody")
    qtbot.waitUntil(lambda: screen.pages.shown is None, timeout=20_000)
    assert "nobody" in screen.pages.said.text
    assert not screen.acts["print_documents"].isEnabled()
    screen.form.codes.clear()
    qtbot.waitUntil(lambda: "Type the code" in screen.pages.said.text)


def test_look_is_tried_on_the_page_and_holds_once_kept(screen, office, qtbot):
    before = screen.pages.shown.pdf
    pick(screen.look.page, "A5")
    qtbot.waitUntil(lambda: screen.pages.shown.pdf != before, timeout=20_000)
    assert not screen.acts["print_documents"].isEnabled()
    assert office.documents.style().page == "A4"
    with qtbot.waitSignal(screen.look.kept, timeout=20_000):
        qtbot.mouseClick(screen.look.keep, Qt.MouseButton.LeftButton)
    assert office.documents.style().page == "A5"
    qtbot.waitUntil(screen.acts["print_documents"].isEnabled, timeout=20_000)


def test_words_and_logo_of_its_own_are_kept(screen, office, qtbot, tmp_path):
    logo = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "#7a1f2b").save(logo)
    screen.look.open_logo(logo)
    qtbot.waitUntil(lambda: bool(screen.look.draft.logo), timeout=20_000)
    screen.look.words.choose_language(Language.FA)
    screen.look.words.item_of("slip.title").setText("کارنامه")
    screen.look.keep_draft()
    qtbot.waitUntil(
        lambda: office.documents.style().page and not screen.look.is_changed
    )
    assert office.documents.style().texts == {"fa": {"slip.title": "کارنامه"}}
    assert office.documents.style().logo.startswith(b"\x89PNG")


def test_pale_colour_is_told_and_the_page_stays(screen, qtbot):
    before = screen.pages.shown.pdf
    qtbot.keyClicks(screen.look.accent, "ffff00")
    qtbot.waitUntil(lambda: "dark enough" in screen.pages.said.text, timeout=20_000)
    assert screen.pages.shown.pdf == before
    qtbot.mouseClick(screen.look.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.pages.said.text == "", timeout=20_000)


def test_words_of_the_other_plan_are_not_offered(screen):
    assert screen.look.words.item_of("slip.title") is not None
    assert screen.look.words.item_of("invoice.title") is None


def test_print_preview_shows_the_first_pages_on_the_printer_s_paper(screen, qtbot):
    screen.acts["preview_print"].trigger()
    qtbot.waitUntil(lambda: bool(screen.findChildren(PrintPreview)), timeout=60_000)
    dialog = screen.findChildren(PrintPreview)[0]
    qtbot.waitUntil(lambda: dialog.pages.pageCount() > 0)
    assert dialog.pages.pageCount() == min(PREVIEWED, screen.pages.shown.count)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(screen.findChildren(QPrintDialog)))
    screen.findChildren(QPrintDialog)[0].reject()


def test_documents_are_the_members_table_s_when_it_asks(open_window, qtbot):
    members = open_window.desk.screens["members"]
    members.filter_line.setText("F00000")
    members.documents.trigger()
    screen = open_window.desk.screens["documents"]
    qtbot.waitUntil(lambda: screen.pages.shown is not None, timeout=20_000)
    assert screen.form.wanted.table.text == "F00000"
    assert open_window.desk.place.name == "documents"
