import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.formats import Language
from app.records.member_table import MemberFilter
from app.services.home_items import HomeItem
from app.services.member_list import Wanted
from app.views.home.screen import HomeScreen
from tests.views.conftest import members_of


@pytest.fixture
def home(open_window, qtbot) -> HomeScreen:
    open_window.desk.go("home")
    screen = open_window.desk.screens["home"]
    assert isinstance(screen, HomeScreen)
    qtbot.waitUntil(lambda: screen.home is not None)
    return screen


def test_home_names_the_next_month_and_leads_to_its_place(home, open_window):
    assert "Ordibehesht 1405" in home.month.title.text()
    assert "Farvardin 1405" in home.payment.title.text()
    home.month.button.click()
    assert open_window.desk.place.name == "close"


def test_payments_lead_to_the_closed_month_and_the_next_one_to_the_open(
    home, open_window, qtbot
):
    for button, month in (
        (home.payment.button, home.home.closed),
        (home.month.button, home.home.month),
        (home.payment.button, home.home.closed),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        close = open_window.desk.screens["close"]
        qtbot.waitUntil(
            lambda close=close, month=month: (
                close._state is not None and close._state.period == month
            )
        )
        open_window.desk.go("home")


def test_line_about_payouts_leads_to_the_closed_month(home, open_window, qtbot):
    home._show_items([HomeItem("payouts_due", 2, place="close")])
    home.rows[0].click()
    close = open_window.desk.screens["close"]
    qtbot.waitUntil(lambda: close._state is not None)
    assert close._state.period == home.home.closed


def test_step_left_to_do_says_that_it_is_not_done(home):
    texts = {label.text() for label in home.payment.findChildren(QLabel)}
    assert {"Month closed", "Payout slips not written yet"} <= texts


def test_line_about_members_leads_to_just_these(home, open_window, qtbot):
    customers = (MemberFilter("kind", choices=("customer",)),)
    wanted = len(open_window.office.member_list.order(Wanted(filters=customers)))
    home._show_items([HomeItem("closing_soon", wanted, filters=customers)])
    home.rows[0].click()
    assert open_window.desk.place.name == "members"
    table = members_of(open_window).table
    qtbot.waitUntil(lambda: table.rowCount() == wanted > 0)


def test_home_reads_anew_when_the_books_change(home, open_window, qtbot):
    office = open_window.office
    office.closing.close(home.home.month)
    home.changed.emit()
    qtbot.waitUntil(lambda: "Ordibehesht" in home.payment.title.text())


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_home_speaks_the_language(home, open_window, language):
    open_window.actions_.languages[language].trigger()
    month = {"fa": "اردیبهشت ۱۴۰۵", "fi": "Ordibehesht 1405", "en": "Ordibehesht 1405"}
    assert month[language] in home.month.title.text()
    assert len(home.rows) == len(home.home.items)
