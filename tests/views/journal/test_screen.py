import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.bootstrap import open_office
from app.formats import Language
from app.services.journal import JournalEvent
from app.views.journal.screen import JournalScreen
from app.views.journal.texts import subject_text, values_text
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme


@pytest.fixture
def screen(shop, tongue, qtbot):
    theme()
    with open_office(shop.path, lambda: None) as office:
        jobs = Jobs()
        screen = JournalScreen(
            office.journal, office.verification, jobs, tongue, jalali=True
        )
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        screen.show()
        qtbot.waitUntil(
            lambda: screen.events.rowCount() > 0 and screen.events.holds(0),
            timeout=20_000,
        )
        yield screen
        screen.stop()
        jobs.close()


def test_events_are_listed_with_their_values(screen, qtbot):
    count = screen.events.rowCount()
    screen.view.selectRow(0)
    qtbot.waitUntil(lambda: bool(screen.values.toPlainText()))
    assert "Rows: " in screen.values.toPlainText()
    qtbot.keyClicks(screen.text, "products")
    qtbot.waitUntil(lambda: 0 < screen.events.rowCount() < count, timeout=20_000)


def test_check_says_that_the_journal_is_whole(screen, qtbot):
    qtbot.mouseClick(screen.verify_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "whole" in screen.said.text, timeout=20_000)
    assert screen.verify_button.isEnabled()


def test_whole_file_is_checked(screen, qtbot):
    qtbot.mouseClick(screen.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "All is well" in screen.said.text, timeout=20_000)


def test_export_says_how_many_events_it_wrote(screen, qtbot, tmp_path):
    screen.export(tmp_path / "journal.csv")
    qtbot.waitUntil(lambda: "events are in" in screen.said.text, timeout=20_000)
    assert (tmp_path / "journal.csv").is_file()


def test_values_inside_of_values_stand_below_them():
    told = values_text('{"after":{"name":"Ava"},"rows":2}', Language.EN)
    assert told == "After:\n    Name: \u2068Ava\u2069\nRows: \u20682\u2069"


def test_report_of_the_whole_file_is_copied(screen, qtbot):
    assert not screen.acts["copy_report"].isEnabled()
    screen.acts["check_file"].trigger()
    qtbot.waitUntil(lambda: "All is well" in screen.said.text, timeout=60_000)
    screen.acts["copy_report"].trigger()
    assert QGuiApplication.clipboard().text() == screen.said.text


def test_newest_event_is_selected_by_itself(screen, qtbot):
    qtbot.waitUntil(lambda: bool(screen.values.toPlainText()), timeout=20_000)
    assert screen.view.currentIndex().row() == 0


def test_filter_that_nothing_fits_says_so(screen, qtbot):
    qtbot.keyClicks(screen.text, "nothing of this kind")
    qtbot.waitUntil(lambda: screen.events.rowCount() == 0, timeout=20_000)
    assert screen.values.placeholderText() == "No event fits. Clear a filter."


@pytest.mark.parametrize(
    ("action", "subject", "expected"),
    [
        ("imported", "shop_sales", "Shop sales"),
        ("period_closed", "1405-02", "Ordibehesht 1405"),
        ("order_entered", "1405-02", "\u20681405-02\u2069"),
    ],
)
def test_subject_is_called_by_its_name(action, subject, expected):
    event = JournalEvent(1, "2026-05-01T10:00:00Z", "root", action, subject, "{}")
    assert subject_text(event, Language.EN) == expected
