import pytest

from app.bootstrap import make_demo
from app.formats import Language
from app.progress import silent
from app.views.kit.theme import Dress, theme
from app.views.shell.places import places_of
from tests.helpers.co_op_file import make_co_op
from tests.helpers.made_once import made_once

WIDTH, HEIGHT = 1280, 800
TOLD_MEMBER = {"farhan": "F000001", "porukka": "P001"}


@pytest.fixture
def large_letters(qapp):
    yield lambda scale: theme().wear(Dress.LIGHT, scale)
    theme().wear(Dress.LIGHT, 100)


def make_small_demo(path):
    make_demo(path, members=40, periods=1, seed=1, progress=silent)


@pytest.fixture(params=["farhan", "porukka"])
def plan_window(request, window, tmp_path, qtbot):
    path = tmp_path / f"{request.param}.parvi"
    if request.param == "farhan":
        made_once(tmp_path, "demo of 40", lambda: make_small_demo(path))
    else:
        make_co_op(path)
    window.resize(WIDTH, HEIGHT)
    window.open_file(path)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    return window


# Finnish has the longest words, and what fits at 200 fits at 150.
def test_every_place_fits_a_small_display_with_large_letters(
    plan_window, large_letters, tongue, qtbot
):
    window = plan_window
    tongue.speak(Language.FI)
    large_letters(200)
    plan = window.desk.overview.plan
    too_wide = []
    for place in places_of(plan):
        told = TOLD_MEMBER[plan] if place.name == "member" else None
        window.desk.go(place.name, told)
        qtbot.waitUntil(lambda: window._jobs.is_idle, timeout=20_000)
        room = window.desk.room.maximumViewportSize()
        wanted = window.desk.shown_screen.minimumSizeHint()
        if wanted.width() > room.width():
            too_wide.append((place.name, wanted.width(), room.width()))
        assert window.minimumSizeHint().width() <= WIDTH, place.name
        assert window.minimumSizeHint().height() <= HEIGHT, place.name
    assert not too_wide
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)


def test_screen_that_is_higher_than_its_room_is_scrolled(
    plan_window, large_letters, qtbot
):
    large_letters(200)
    plan_window.desk.go("correct")
    room = plan_window.desk.room
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    least = plan_window.desk.shown_screen.minimumSizeHint()
    assert plan_window.desk.shown_screen.height() >= least.height()
    large_letters(100)
    qtbot.waitUntil(lambda: plan_window.desk.shown_screen.height() <= room.height())


def test_rail_shows_drawings_alone_where_titles_would_take_much_room(
    plan_window, large_letters
):
    rail = plan_window.desk.rail
    assert rail.list.item(0).text() == "Home"
    wide = rail.width()
    large_letters(200)
    assert rail.list.item(0).text() == ""
    assert rail.list.item(0).toolTip().startswith("Home")
    assert rail.width() < wide
