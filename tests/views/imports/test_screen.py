import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.bootstrap import open_office
from app.engine.porukka.references import reference_number
from app.formats import Language
from app.views.imports.empty_forms import EmptyForms
from app.views.imports.screen import ImportScreen
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme
from app.views.words.files import spoken_columns
from tests.helpers.bank_files import OWN_ACCOUNT, Entry, camt

HEADER = "number,date,member,product,quantity\n"
GOOD = HEADER + "O1,1403-01-02,A,P1,2\nO2,1403-01-03,B,P1,-1\n"
BAD = HEADER + "O1,1403-01-02,nobody,P1,2\nO2,1403-01-03,B,P1\n"


@pytest.fixture
def jobs():
    opened = Jobs()
    yield opened
    opened.close()


@pytest.fixture
def screen(shop, tongue, qtbot, jobs):
    with open_office(shop.path, lambda: None) as office:
        screen = ImportScreen(office.imports, jobs, tongue)
        qtbot.addWidget(screen)
        screen.resize(1000, 700)
        screen.show()
        yield screen
        screen.stop()
        # What still runs reads the file, which is closed next.
        jobs.close()


def choose_number_column(screen) -> None:
    combo = screen.columns._combos["number"]
    combo.setCurrentIndex(combo.findData("order_no"))


def wait_until_checked(qtbot, screen) -> None:
    qtbot.waitUntil(lambda: screen._checked is not None and screen.doing.is_free)


def drop(screen, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.area.dropEvent(event)


def test_dropped_file_is_mapped_compared_and_imported(screen, shop, qtbot):
    drop(screen, shop.file(GOOD))
    qtbot.waitUntil(lambda: screen.columns.isVisible() and screen.doing.is_free)
    assert "Order number" in screen.said.text
    choose_number_column(screen)
    wait_until_checked(qtbot, screen)
    assert screen.kind.currentData() == "orders"
    assert screen.totals.text() == "Rows: 2    ·    Sum of Quantity: 1"
    assert not screen.take_button.isEnabled()
    assert screen.focusWidget() is screen.compared
    screen.compared.click()
    with qtbot.waitSignals([screen.told, screen.changed], timeout=20_000):
        qtbot.mouseClick(screen.take_button, Qt.MouseButton.LeftButton)
    assert screen.said.text == "2 rows were imported as Orders."
    assert screen.focusWidget() is screen.choose_button
    assert not screen.take_button.isVisible()


def test_file_of_unknown_columns_waits_where_the_first_is_chosen(screen, shop, qtbot):
    screen.open_file(shop.file("one,two\nA,B\n"))
    qtbot.waitUntil(lambda: screen.columns.isVisible() and screen.doing.is_free)
    assert screen.kind.currentData() == "members"
    assert screen.focusWidget() is screen.columns.cellWidget(0, 2)


def test_file_in_other_letters_says_what_is_wrong_with_it(screen, tmp_path, qtbot):
    path = tmp_path / "members.csv"
    path.write_bytes("code,name\nA,علي\n".encode("cp1256"))
    screen.open_file(path)
    qtbot.waitUntil(lambda: "UTF-8" in screen.said.text, timeout=20_000)
    assert screen.focusWidget() is screen.choose_button


def test_findings_are_marked_in_their_cells_and_listed(screen, shop, qtbot):
    screen.open_file(shop.file(BAD))
    qtbot.waitUntil(lambda: screen.columns.isVisible() and screen.doing.is_free)
    choose_number_column(screen)
    wait_until_checked(qtbot, screen)
    tester = QAbstractItemModelTester(
        screen.preview, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert screen.findings.count == 2
    member = screen.preview.index(0, 2)
    tip = member.data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "\u2068nobody\u2069: expected the code of a member"
    assert screen.preview.index(0, 3).data(Qt.ItemDataRole.ToolTipRole) is None
    screen.findings.view.selectRow(1)
    assert screen.table.currentIndex().row() == 1
    assert not screen.take_button.isVisible()
    assert screen.preview.rowCount(member) == 0
    screen.findings.copy.click()
    assert "nobody" in QApplication.clipboard().text()
    tester.deleteLater()


def test_stopped_check_says_that_nothing_was_written(screen, shop, qtbot, jobs):
    screen.open_file(shop.file(GOOD))
    qtbot.waitUntil(lambda: screen.columns.isVisible() and screen.doing.is_free)
    # Something before it keeps the check of two rows from being faster than a hand.
    going_on = threading.Event()
    jobs.start(lambda _progress: going_on.wait())
    choose_number_column(screen)
    screen.work.stop.click()
    going_on.set()
    qtbot.waitUntil(lambda: screen.doing.is_free)
    assert not screen.take_button.isVisible()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_screen_says_everything_in_each_language(screen, tongue, language, qtbot, shop):
    tongue.speak(language)
    screen.open_file(shop.file(BAD.replace("number", "order_no")))
    wait_until_checked(qtbot, screen)
    text = screen.findings.table.text(0, 2)
    expected = {"fa": "کد یک عضو", "fi": "jäsenen tunnus", "en": "the code of a member"}
    assert expected[language] in text


@pytest.fixture
def co_op_screen(desk, tongue, qtbot):
    """The import of a co-operative with one invoice of the first year."""
    theme()
    desk.must("new", "--plan", "porukka", "--name", "Osuuskunta Esimerkki")
    desk.must("details", "iban", OWN_ACCOUNT)
    desk.give("members", "code,name,kind,joined\nA,Aino,member,2024-01-01\n")
    desk.give("subscriptions", "member,package,start,term\nA,kauppias,2024-01-10,12\n")
    with open_office(desk.path, lambda: None) as office:
        jobs = Jobs()
        screen = ImportScreen(office.imports, jobs, tongue)
        qtbot.addWidget(screen)
        screen.show()
        yield office, screen
        screen.stop()
        jobs.close()


def test_file_of_the_bank_is_recognised_checked_and_imported(
    co_op_screen, desk, tongue, qtbot
):
    office, screen = co_op_screen
    paid = Entry(number="P1", day="2024-01-20", reference=str(reference_number(1001)))
    out = Entry(number="P2", day="2024-01-21", direction="DBIT", amount="5.00")
    screen.open_file(desk.file(camt(paid, out), "bank.xml"))
    wait_until_checked(qtbot, screen)
    assert screen.totals.text() == "Rows: 1    ·    Left out: 1"
    assert "P2" in screen.left_out.toPlainText()
    tongue.speak(Language.FI)
    assert "maksettu saajalle" in screen.left_out.toPlainText()
    tongue.speak(Language.EN)
    assert office.billing.waiting() == ()
    screen.compared.click()
    with qtbot.waitSignal(screen.changed, timeout=20_000):
        qtbot.mouseClick(screen.take_button, Qt.MouseButton.LeftButton)
    assert screen.said.text == "1 rows were imported as File of the bank."
    assert [look.number for look in office.billing.waiting()] == ["P1"]


def test_file_of_another_account_is_refused_with_its_line(co_op_screen, desk, qtbot):
    _office, screen = co_op_screen
    content = camt(Entry(number="P1", day="2024-01-20"), account="FI5542345670000081")
    screen.open_file(desk.file(content, "bank.xml"))
    wait_until_checked(qtbot, screen)
    assert screen.findings.count >= 1
    assert not screen.take_button.isVisible()


@pytest.mark.parametrize("language", list(Language), ids=str)
@pytest.mark.parametrize("plan", ["farhan", "porukka"])
def test_filled_form_is_known_by_its_columns(
    plan, language, desk, tongue, qtbot, tmp_path
):
    theme()
    desk.must("new", "--plan", plan, "--name", "Ours")
    tongue.speak(language)
    with open_office(desk.path, lambda: None) as office:
        jobs, imports = Jobs(), office.imports
        forms = EmptyForms(imports, jobs, tongue)
        qtbot.addWidget(forms)
        kinds = [
            act.objectName().removeprefix("form_") for act in forms.menu().actions()
        ]
        assert kinds == [kind for kind in imports.kinds if kind != "shop_sales"]
        names = {
            name for kind in kinds for part in imports.columns(kind) for name in part
        }
        for kind in kinds:
            path = tmp_path / f"{kind}.csv"
            with qtbot.waitSignal(forms.told, timeout=20_000):
                forms.write(kind, path)
            look = imports.look(path, spoken_columns(names))
            guess = look.guesses[kind]
            assert (look.best.kind, guess.unknown, guess.missing) == (kind, (), ())
        jobs.close()


def test_file_is_chosen_by_its_key_wherever_the_cursor_is(
    window, organisation_file, qtbot, monkeypatch
):
    chosen = []

    def choose(*_about: object) -> tuple[str, str]:
        chosen.append(True)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    window.open_file(organisation_file)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    window.desk.go("import")
    window.desk.rail.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [True]
    window.desk.go("home")
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [True]
