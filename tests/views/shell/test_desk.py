import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.formats import Language
from app.views.kit.theme import Dress, theme
from app.views.shell.command_palette import CommandPalette
from app.views.shell.help_panel import HelpPanel
from app.views.shell.places import GROUPS, PLACES, places_of
from tests.views.conftest import members_of, shows_members

CODE = "F000012"


def palette_of(window) -> CommandPalette:
    window.actions_.palette.trigger()
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    return palette


def choices(palette) -> list[str]:
    items = [
        palette.list.topLevelItem(row)
        for row in range(palette.list.topLevelItemCount())
    ]
    return [item.text(0) for item in items]


@pytest.mark.parametrize("plan", ["farhan", "porukka"])
def test_places_stand_group_by_group_and_have_names_of_their_own(plan):
    places = places_of(plan)
    groups = [GROUPS.index(place.group) for place in places]
    assert groups == sorted(groups)
    assert len({place.name for place in PLACES}) == len(PLACES)


def test_screen_is_built_only_when_it_is_wanted(open_window):
    assert "settings" not in open_window.desk.screens
    open_window.desk.go("settings")
    assert "settings" in open_window.desk.screens
    assert open_window.desk.title.text() == "Settings"


def test_every_place_of_the_rail_opens_by_its_key_and_by_return(open_window, qtbot):
    desk = open_window.desk
    rail = desk.rail.list
    for action in desk.place_actions:
        action.trigger()
        assert f"place_{desk.place.name}" == action.objectName()
    last = desk.place.name
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_Up)
    qtbot.keyClick(rail, Qt.Key.Key_Return)
    assert desk.place.name == list(desk.places)[list(desk.places).index(last) - 1]
    assert rail.hasFocus()


def test_back_and_forward_go_through_the_places_that_were_shown(open_window):
    desk, acts = open_window.desk, open_window.actions_
    desk.go("members")
    desk.go("settings")
    acts.backward.trigger()
    assert desk.place.name == "members"
    acts.forward.trigger()
    assert desk.place.name == "settings"
    assert not acts.forward.isEnabled()


def test_find_leads_to_the_members_where_a_place_has_nothing_to_search(open_window):
    open_window.desk.go("settings")
    open_window.actions_.find.trigger()
    assert open_window.desk.place.name == "members"
    assert members_of(open_window).filter_line.hasFocus()


def test_palette_goes_to_a_place_by_typing_and_return(open_window, qtbot):
    palette = palette_of(open_window)
    qtbot.keyClicks(palette.line, "sett")
    assert choices(palette) == ["Settings"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert open_window.desk.place.name == "settings"


def test_palette_finds_a_member_and_leads_there(open_window, qtbot):
    palette = palette_of(open_window)
    qtbot.keyClicks(palette.line, CODE)
    qtbot.waitUntil(lambda: any(CODE in text for text in choices(palette)))
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    card = open_window.desk.screens["member"]
    qtbot.waitUntil(lambda: card.head is not None and card.head.member.code == CODE)


def test_palette_says_when_nothing_fits(open_window, qtbot):
    palette = palette_of(open_window)
    qtbot.keyClicks(palette.line, "no such thing")
    assert choices(palette) == []
    assert palette.nothing.isVisible()
    palette.close()


def test_help_tells_of_the_place_and_of_its_keys(open_window):
    open_window.desk.go("members")
    open_window.actions_.help.trigger()
    panel = next(iter(open_window.findChildren(HelpPanel)))
    assert "All members" in panel.text.text()
    assert "\u2066Ctrl+K\u2069" in {
        label.text() for label in panel.findChildren(QLabel)
    }
    panel.close()


def test_place_and_look_are_remembered(open_window, organisation_file, qtbot):
    open_window.desk.go("settings")
    open_window.actions_.dresses[Dress.DARK].trigger()
    open_window.actions_.larger.trigger()
    try:
        assert (theme().dress, theme().scale) == (Dress.DARK, 110)
        open_window.open_file(organisation_file)
        qtbot.waitUntil(lambda: open_window.desk is not None, timeout=20_000)
        assert open_window.desk.place.name == "settings"
        assert open_window._remembered.dress is Dress.DARK
        assert open_window._remembered.scale == 110
    finally:
        theme().wear(Dress.LIGHT, 100)


def test_leaving_shows_the_welcome_again(open_window):
    assert shows_members(open_window)
    open_window.actions_.leave.trigger()
    assert open_window.desk is None
    assert open_window.welcome.isVisible()
    assert open_window.focusWidget() is open_window.welcome.buttons[0]
    assert not open_window.actions_.find.isEnabled()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_rail_and_title_speak_the_language(open_window, language):
    open_window.desk.go("members")
    open_window.actions_.languages[language].trigger()
    title = {"fa": "اعضا", "fi": "Jäsenet", "en": "Members"}[language]
    assert open_window.desk.title.text() == title
    rail = open_window.desk.rail.list
    assert title in [rail.item(row).text() for row in range(rail.count())]
