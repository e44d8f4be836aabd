import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.bootstrap import begin_office, open_office
from app.calendars import Period
from app.services.sales import TypedLine
from app.views.kit.flat_table import RECORD_ROLE, Shown
from app.views.kit.jobs import Jobs
from app.views.kit.paged_table import ROWS_A_PAGE, PagedTable
from app.views.kit.theme import theme
from app.views.sales.order_form import OrderDraft
from app.views.sales.screen import SalesScreen

OPEN = Period(1405, 2)


@pytest.fixture
def office(organisation_file):
    with open_office(organisation_file, lambda: None) as office:
        yield office


@pytest.fixture
def screen(office, tongue, qtbot):
    theme()
    jobs = Jobs()
    screen = SalesScreen(office, jobs, tongue)
    qtbot.addWidget(screen)
    screen.resize(1100, 800)
    screen.show()
    qtbot.waitUntil(
        lambda: screen.orders.rowCount() > 0 and screen.orders.holds(0), timeout=20_000
    )
    yield screen
    screen.stop()
    jobs.close()


def open_form(screen, product: str, quantity: str = "2"):
    screen.enter(OrderDraft("F000002", (TypedLine(product, quantity),)))
    screen.form.number.setText("BY-HAND-1")
    screen.form.day.setText("1405-02-20")
    return screen.form


def test_orders_of_the_month_are_listed_and_filtered(screen, office, qtbot):
    record = screen.orders.index(0, 0).data(RECORD_ROLE)
    count = screen.orders.rowCount()
    screen.member.setText(record.order.member_code)
    qtbot.keyClick(screen.member, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.orders.rowCount() < count, timeout=20_000)
    wanted = office.sales.orders(OPEN, record.order.member_code)
    assert screen.orders.rowCount() == len(wanted.order_id)


def test_code_that_nobody_has_is_told_in_place(screen, qtbot):
    failures: list[object] = []
    screen.failed.connect(failures.append)
    screen.member.setText("NOBODY")
    qtbot.keyClick(screen.member, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "NOBODY" in screen.none.text.text())
    assert screen.none.isVisible()
    screen.none.buttons["all_members"].click()
    qtbot.waitUntil(screen.view.isVisible)
    assert failures == []


def test_form_that_is_left_works_nothing_out_any_more(screen, office, qtbot):
    product = next(one for one in office.products.products() if one.licence)
    form = open_form(screen, product.code)
    form.leave.click()
    assert not form._typing.isActive()
    form.preview()
    assert not form.asking.is_waiting


def test_points_and_discount_are_shown_while_one_types(screen, office, qtbot):
    product = next(one for one in office.products.products() if one.licence)
    form = open_form(screen, product.code)
    qtbot.waitUntil(lambda: bool(form.totals["payable"].text()), timeout=20_000)
    assert form.faults.isHidden()
    gross = 2 * product.price_toman
    assert form.totals["gross"].text() == f"{gross:,}\u00a0toman"
    with qtbot.waitSignals([form.saved, screen.changed], timeout=20_000):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    listed = office.sales.orders(OPEN, "F000002")
    rows = office.sales.page(listed, 0, len(listed.order_id))
    assert "BY-HAND-1" in [row.order.order_no for row in rows]


def test_keys_lead_through_the_form_and_out_of_its_lines(screen, qtbot):
    form = open_form(screen, "")
    rows = form.lines.rowCount()
    qtbot.keyClick(form.number, Qt.Key.Key_Return)
    assert (form.lines.rowCount(), form._job) == (rows, None)
    form.lines.setFocus()
    qtbot.keyClick(form.lines, Qt.Key.Key_Tab)
    assert form.focusWidget() is form.more
    form.reject()


def test_wrong_cell_is_marked_and_gone_to_and_nothing_is_entered(screen, qtbot):
    form = open_form(screen, "nothing", "x")
    qtbot.waitUntil(lambda: not form.faults.isHidden(), timeout=20_000)
    assert "the code of a product" in form.lines.item(0, 0).toolTip()
    form.save_button.setFocus()
    qtbot.keyClick(form.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: form._job is None)
    assert form.isVisible()
    assert form.focusWidget() is form.lines
    assert (form.lines.currentRow(), form.lines.currentColumn()) == (0, 0)
    form.reject()


def test_return_begins_with_the_lines_of_its_order(screen, qtbot):
    screen.view.selectRow(0)
    qtbot.waitUntil(lambda: bool(screen.lines.records), timeout=20_000)
    sold = screen.lines.records[0]
    qtbot.mouseClick(screen.back, Qt.MouseButton.LeftButton)
    line = screen.form.typed.lines[0]
    assert (line.product, line.quantity) == (sold.product_code, str(-sold.quantity))
    screen.form.reject()


def test_product_is_added_and_changed(screen, office, qtbot):
    page = screen.pages[0]
    screen.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.table.rowCount() > 0, timeout=20_000)
    page.act("add_product")
    for name, text in {
        "code": "NEW-1",
        "name": "New tea",
        "price": "125000",
        "coefficient": "0.8",
        "licence": "L-9",
    }.items():
        page.form.put(name, text)
    with qtbot.waitSignal(page.form.saved, timeout=20_000):
        page.form.save()
    codes = [one.code for one in office.products.products()]
    assert "NEW-1" in codes
    qtbot.waitUntil(lambda: page.table.rowCount() == len(codes))
    row = next(n for n, one in enumerate(page.table.records) if one.code == "NEW-1")
    page.view.selectRow(row)
    page.act("change_product")
    page.form.put("price", "130000")
    page.form.put("why", "New list")
    with qtbot.waitSignal(page.form.saved, timeout=20_000):
        page.form.save()
    changed = next(one for one in office.products.products() if one.code == "NEW-1")
    assert changed.price_toman == 130_000


@pytest.fixture
def jobs():
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_paged_table_reads_only_the_pages_looked_at(jobs, qtbot):
    table: PagedTable[int] = PagedTable(jobs)
    read = []

    def page(start: int, stop: int) -> list[int]:
        read.append(start)
        return list(range(start, stop))

    table.show_rows([Shown("Number", str)], 1_000_000, page)
    row = 3 * ROWS_A_PAGE + 5
    table.index(row, 0).data()
    qtbot.waitUntil(lambda: table.holds(row))
    assert table.index(row, 0).data() == str(row)
    assert read == [3 * ROWS_A_PAGE]
    table.close()


def test_paged_table_is_a_sound_model_without_children(jobs, qtbot):
    table: PagedTable[int] = PagedTable(jobs)
    tester = QAbstractItemModelTester(
        table, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    table.show_rows([Shown("Number", str)], 3, lambda a, b: list(range(a, b)))
    qtbot.waitUntil(lambda: table.holds(0))
    assert table.rowCount(table.index(0, 0)) == 0
    tester.deleteLater()
    table.close()


def test_month_without_orders_leads_to_the_open_one(screen, qtbot):
    screen.show_place(Period(1404, 12))
    qtbot.waitUntil(screen.none.isVisible, timeout=20_000)
    assert screen.none.text.text() == "Esfand 1404 has no orders."
    qtbot.mouseClick(screen.none.buttons["other_month"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.view.isVisible, timeout=20_000)
    assert screen.months.currentData() == OPEN


def test_organisation_without_orders_offers_to_enter_or_import(tmp_path, tongue, qtbot):
    path = tmp_path / "new.parvi"
    begin_office(path, "farhan", "New", {}, None)
    with open_office(path, lambda: None) as office:
        jobs = Jobs()
        screen = SalesScreen(office, jobs, tongue)
        qtbot.addWidget(screen)
        screen.show()
        qtbot.waitUntil(screen.none.isVisible, timeout=20_000)
        assert list(screen.none.buttons) == ["enter", "import"]
        with qtbot.waitSignal(screen.place_wanted) as wanted:
            qtbot.mouseClick(screen.none.buttons["import"], Qt.MouseButton.LeftButton)
        assert wanted.args == ["import", None]
        screen.stop()
        jobs.close()
