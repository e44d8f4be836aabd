from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import begin_office, open_office
from app.calendars import parse_day
from app.formats import Language
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme
from app.views.plan.dialog import PlanDialog
from app.views.plan.editors import GridEditor, NumberEditor, ReadingEditor
from app.views.plan.grid import grid_form
from app.views.plan.screen import PlanScreen
from app.views.plan.words import NotANumber, PlanWords, typed_number


@pytest.fixture
def show(tongue, qtbot, tmp_path):
    """Shows the plan of a new organisation."""
    theme()
    opened = []

    def show_plan(plan: str) -> PlanScreen:
        path = tmp_path / f"{plan}.parvi"
        begin_office(path, plan, "Example", {}, None)
        office = open_office(path, lambda: None)
        jobs = Jobs()
        screen = PlanScreen(office, jobs, tongue)
        qtbot.addWidget(screen)
        screen.resize(1200, 760)
        screen.show()
        qtbot.waitUntil(lambda: bool(screen.chosen), timeout=20_000)
        opened.append((screen, jobs, office))
        return screen

    yield show_plan
    for screen, jobs, office in opened:
        screen.stop()
        jobs.close()
        office.file.close()


def asked(screen: PlanScreen, key: str) -> PlanDialog:
    """Open the dialog that changes a rule, by the action of the screen."""
    screen.show_place(key)
    screen.detail.change.trigger()
    return screen.dialog


def keep(screen: PlanScreen, dialog: PlanDialog, qtbot) -> None:
    dialog.reason.setText("Decided by the board")
    with qtbot.waitSignal(screen.changed, timeout=20_000):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not screen.asking.is_waiting, timeout=20_000)


def test_value_shows_source_date_history_and_its_readings(show):
    screen = show("farhan")
    screen.show_place("capped_share")
    detail = screen.detail
    assert detail.figure.text() == "40%"
    assert detail.source.text() == "Source: Farhan plan, section 11"
    assert "1300-01-01" in detail.since.text()
    assert "The cap covers every bonus" in detail.notes.text()
    assert [one.who for one in detail.history.records] == ["the plan"]


def test_number_changes_from_a_day_on_with_a_reason(show, qtbot):
    screen = show("farhan")
    dialog = asked(screen, "capped_share")
    assert isinstance(dialog.editor, NumberEditor)
    dialog.editor.setText("35.5")
    dialog.since.set_day(parse_day("1405-03-01"))
    assert not dialog.save_button.isEnabled()
    keep(screen, dialog, qtbot)
    assert [(one.since, one.value) for one in screen.detail.history.records] == [
        ("1405-03-01", "35.5%"),
        ("1300-01-01", "40%"),
    ]
    assert screen.detail.history.records[0].why == "Decided by the board"


def test_what_is_no_number_is_marked_while_it_is_typed(show):
    dialog = asked(show("farhan"), "capped_share")
    dialog.reason.setText("x")
    assert dialog.save_button.isEnabled()
    assert isinstance(dialog.editor, NumberEditor)
    dialog.editor.setText("many")
    assert "expected a number" in dialog.wrong.text()
    assert not dialog.save_button.isEnabled()


def test_refusal_stays_in_the_dialog_and_says_why(show, qtbot):
    dialog = asked(show("farhan"), "capped_share")
    assert isinstance(dialog.editor, NumberEditor)
    dialog.editor.setText("101")
    dialog.reason.setText("x")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.said.text), timeout=20_000)
    assert "less than or equal to" in dialog.said.text
    assert dialog.isVisible()


def test_table_is_changed_cell_by_cell(show, qtbot):
    screen = show("farhan")
    dialog = asked(screen, "multilevel_rates")
    assert isinstance(dialog.editor, GridEditor)
    dialog.editor.put(1, 1, "six")
    assert dialog.wrong.text()
    dialog.editor.put(1, 1, "6.5")
    assert not dialog.wrong.text()
    keep(screen, dialog, qtbot)
    assert screen.detail.grid.item(1, 1).text() == "6.5"


def test_reading_of_an_option_is_chosen_among_its_meanings(show, qtbot):
    screen = show("farhan")
    dialog = asked(screen, "branch_rank")
    assert isinstance(dialog.editor, ReadingEditor)
    dialog.editor.buttons["head"].click()
    keep(screen, dialog, qtbot)
    assert screen.detail.figure.text() == "the level-1 member itself"
    assert screen.detail.history.records[0].why == "Decided by the board"
    assert "The source calls the whole subtree a branch." in screen.detail.why.text()


def test_package_is_changed_in_its_own_form(show, qtbot):
    screen = show("porukka")
    screen.show_place("packages")
    assert screen.packages.packages.rowCount() == 3
    screen.packages.change_package.trigger()
    form = screen.packages.form
    form.put("price12", "130.00")
    with qtbot.waitSignal(screen.packages.kept, timeout=20_000):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_add_on_is_changed_in_its_own_form(show, qtbot):
    screen = show("porukka")
    screen.show_place("packages")
    screen.packages.change_addon.trigger()
    form = screen.packages.form
    for name, value in {"code": "more", "slots": "10", "price": "5.00"}.items():
        form.put(name, value)
    with qtbot.waitSignal(screen.packages.kept, timeout=20_000):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_search_leaves_only_fitting_rules(show, qtbot):
    screen = show("porukka")
    screen.start_search()
    qtbot.keyClicks(screen.line, "vat_rate")
    shown = [row.data(0, Qt.ItemDataRole.UserRole) for row in screen._rows()]
    hidden = [row.isHidden() for row in screen._rows()]
    assert [key for key, gone in zip(shown, hidden, strict=True) if not gone] == [
        "vat_rate"
    ]


@pytest.mark.parametrize("plan", ["farhan", "porukka"])
@pytest.mark.parametrize("language", list(Language), ids=str)
def test_every_table_reads_back_as_it_was_shown(show, plan, language):
    words = PlanWords(show(plan)._plan, language)
    for known in words.plan.values:
        value = known.in_force.value
        form = grid_form(known.key, value)
        if form is None or known.key == "packages":
            continue
        texts = [[cell.text for cell in row] for row in form.grid(value, words).rows]
        assert form.figure(value, texts, words) == value


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        pytest.param("1,250.5", Language.EN, "1250.5", id="English"),
        pytest.param("1\u00a0250,5", Language.FI, "1250.5", id="Finnish"),
        pytest.param("۱٬۲۵۰٫۵", Language.FA, "1250.5", id="Persian"),
        pytest.param("25.5", Language.FI, "25.5", id="dot"),
    ],
)
def test_number_is_read_as_it_is_written(text, language, number):
    assert typed_number(text, language) == Decimal(number)


@pytest.mark.parametrize("text", ["", "-1", "1.2.3", "5.", "1e3", "۱2"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(NotANumber):
        typed_number(text, Language.EN)


def test_days_of_a_gregorian_plan_are_gregorian(show):
    dialog = asked(show("porukka"), "vat_rate")
    assert dialog.since.day() == date(2013, 1, 1)
