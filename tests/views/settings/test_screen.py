import pytest

from app.formats import Language
from app.views.kit.theme import Dress, theme
from app.views.settings.screen import SettingsScreen


@pytest.fixture
def settings(open_window, qtbot) -> SettingsScreen:
    open_window.desk.go("settings")
    screen = open_window.desk.screens["settings"]
    assert isinstance(screen, SettingsScreen)
    qtbot.waitUntil(lambda: bool(screen.details.lines["name"].text()))
    return screen


def choose(box, value) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_language_dress_and_size_hold_at_once(settings, open_window):
    try:
        choose(settings.language, Language.FI)
        assert open_window.desk.title.text() == "Asetukset"
        choose(settings.dress, Dress.DARK)
        choose(settings.scale, 150)
        assert (theme().dress, theme().scale) == (Dress.DARK, 150)
        assert open_window._remembered.scale == 150
    finally:
        theme().wear(Dress.LIGHT, 100)


def test_motion_is_stopped_at_once_and_stays_so(settings, open_window):
    try:
        choose(settings.motion, True)
        assert theme().is_still
        assert open_window._remembered.is_still
    finally:
        theme().hold_still(False)
    assert not open_window._remembered.is_still


def test_choice_made_in_the_menu_is_shown_here(settings, open_window):
    open_window.actions_.languages[Language.FA].trigger()
    assert settings.language.currentData() == Language.FA


def test_detail_is_checked_while_it_is_typed_and_saved(settings, open_window, qtbot):
    details = settings.details
    assert not details.save.isEnabled()
    details.lines["email"].setText("no address")
    assert "e-mail" in details.problems["email"].text()
    assert not details.save.isEnabled()
    details.lines["email"].setText("desk@example.org")
    with qtbot.waitSignal(settings.changed):
        details.save.click()
    assert open_window.office.settings.details().email == "desk@example.org"
    assert not details.save.isEnabled()


def test_name_of_the_organisation_changes_in_the_window(settings, open_window, qtbot):
    settings.details.lines["name"].setText("Another name")
    settings.details.save.click()
    qtbot.waitUntil(lambda: "Another name" in open_window.windowTitle())


def test_folder_of_the_copies_is_named(settings, open_window):
    assert open_window.office.file.path.name in settings.copies_text.text()


def test_copies_go_to_the_folder_that_is_chosen(settings, open_window, tmp_path, qtbot):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with qtbot.waitSignal(settings.told) as told:
        settings.keep_copies_in(elsewhere)
    assert str(elsewhere) in told.args[0]
    qtbot.waitUntil(settings.usual_folder.isEnabled)
    assert str(elsewhere) in settings.copies_text.text()
    assert open_window.office.settings.backup_folder.parent == elsewhere


def test_chosen_folder_that_is_away_is_told(settings, open_window, tmp_path, qtbot):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    open_window.office.settings.choose_backup_folder(elsewhere).rmdir()
    settings.refresh()
    qtbot.waitUntil(lambda: "can't be reached" in settings.away.text)
    settings.usual_folder.click()
    qtbot.waitUntil(lambda: not settings.away.text)
    assert not settings.usual_folder.isEnabled()
