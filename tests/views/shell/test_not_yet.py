import pytest

from app.bootstrap import begin_office
from tests.views.conftest import shows_members

MEMBERS = {
    "farhan": "code,name,kind,sponsor,joined\nA,First,representative,,1403-01-01\n",
    "porukka": "code,name,kind,sponsor,joined\nA,First,member,,2024-05-02\n",
}


@pytest.fixture(params=list(MEMBERS))
def empty_window(request, window, tmp_path, qtbot):
    path = tmp_path / "new.parvi"
    begin_office(path, request.param, "New", {}, None)
    window.open_file(path)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    return window


def stands_in(window, name: str) -> bool:
    window.desk.go(name)
    return bool(window.desk.not_yet.isVisible())


def test_places_without_members_lead_to_the_import(empty_window):
    desk = empty_window.desk
    for name in ("members", "tree", "close", "explain", "correct", "dashboards"):
        assert stands_in(empty_window, name), name
        assert "no members yet" in desk.not_yet.note.text.text()
    desk.not_yet.note.buttons["import"].click()
    assert desk.place.name == "import"
    assert not desk.not_yet.isVisible()


def test_places_of_closed_months_lead_to_the_first_close(empty_window, tmp_path, qtbot):
    window = empty_window
    plan = window.desk.overview.plan
    table = tmp_path / "members.csv"
    table.write_text(MEMBERS[plan], encoding="utf-8")
    window.office.imports.take("members", table)
    window.refresh()
    qtbot.waitUntil(lambda: window.desk.overview.has_members)
    assert not stands_in(window, "members")
    qtbot.waitUntil(lambda: shows_members(window), timeout=20_000)
    assert stands_in(window, "dashboards")
    window.desk.not_yet.note.buttons["close"].click()
    assert window.desk.place.name == "close"


def test_place_is_shown_as_soon_as_it_has_something(empty_window, tmp_path, qtbot):
    window = empty_window
    assert stands_in(window, "members")
    table = tmp_path / "members.csv"
    table.write_text(MEMBERS[window.desk.overview.plan], encoding="utf-8")
    window.office.imports.take("members", table)
    window.refresh()
    qtbot.waitUntil(lambda: not window.desk.not_yet.isVisible())
    assert window.desk.shown_screen.isVisible()
