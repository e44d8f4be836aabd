import pytest
from PySide6.QtCore import Qt

from app.bootstrap import back_up, open_office
from app.calendars import Period
from app.formats import Language
from app.views.kit.problem_dialog import ProblemDialog
from app.views.kit.tongue import OWN_NAMES
from app.views.shell import opening
from app.views.shell.new_organisation import NewOrganisation, NewOrganisationDialog


def dialog_of(window) -> NewOrganisationDialog:
    window.actions_.new.trigger()
    dialog = window.findChild(NewOrganisationDialog)
    assert isinstance(dialog, NewOrganisationDialog)
    return dialog


def wait_for_desk(qtbot, window) -> None:
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)


@pytest.mark.parametrize("plan", ["farhan", "porukka"])
def test_new_organisation_is_made_and_begins_with_its_import(
    window, qtbot, tmp_path, plan
):
    dialog = dialog_of(window)
    dialog.plans[plan].setChecked(True)
    assert not dialog.do.isEnabled()
    dialog.name.setText("Our network")
    dialog.path.setText(str(tmp_path / "ours"))
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    wait_for_desk(qtbot, window)
    assert window.overview.plan == plan
    assert window.desk.place.name == "import"
    assert window.office.file.path == (tmp_path / "ours.parvi").resolve()


@pytest.mark.parametrize(
    ("language", "plan"),
    [(Language.FA, "farhan"), (Language.FI, "porukka"), (Language.EN, "farhan")],
    ids=str,
)
def test_plan_of_the_country_is_offered_first(window, tongue, language, plan):
    tongue.speak(language)
    dialog = dialog_of(window)
    assert dialog.said.plan == plan
    dialog.reject()


def test_another_language_is_chosen_before_anything_is_open(window, tongue, qtbot):
    for choice in window.welcome.languages:
        qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
        assert OWN_NAMES[tongue.language] == choice.text()
        assert choice.isChecked()


def test_demonstration_is_opened_from_the_menu(
    window, qtbot, organisation_file, monkeypatch
):
    monkeypatch.setitem(opening.DEMO_FILES, "farhan", organisation_file)
    window.actions_.demo.trigger()
    wait_for_desk(qtbot, window)
    assert window.office.file.path == organisation_file.resolve()


def test_file_is_named_after_the_organisation_until_another_is_typed(window, tmp_path):
    dialog = dialog_of(window)
    dialog.name.setText("a/b: c")
    assert dialog.said.path.name == "a b  c.parvi"
    dialog.path.setText(str(tmp_path / "mine.parvi"))
    dialog.path.textEdited.emit(dialog.path.text())
    dialog.name.setText("another")
    assert dialog.said.path.name == "mine.parvi"
    dialog.reject()


def test_file_that_is_there_is_not_overwritten(window, organisation_file):
    dialog = dialog_of(window)
    dialog.name.setText("Ours")
    dialog.path.setText(str(organisation_file))
    assert "already" in dialog.wrong.text()
    assert not dialog.do.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("typed", ["", "/"])
def test_file_without_a_name_is_told(window, typed):
    dialog = dialog_of(window)
    dialog.name.setText("Ours")
    dialog.path.setText(typed)
    assert "needs a name" in dialog.wrong.text()
    assert not dialog.do.isEnabled()
    dialog.reject()


def test_passphrase_is_typed_twice(window, qtbot, tmp_path):
    dialog = dialog_of(window)
    dialog.name.setText("Ours")
    dialog.path.setText(str(tmp_path / "secret.parvi"))
    assert dialog.do.isEnabled()
    dialog.encrypt.setChecked(True)
    assert not dialog.do.isEnabled()
    dialog.phrase.setText("abc")
    dialog.again.setText("abd")
    assert "differ" in dialog.wrong.text()
    dialog.again.setText("abc")
    dialog.do.click()
    wait_for_desk(qtbot, window)
    assert not (tmp_path / "secret.parvi").read_bytes().startswith(b"SQLite format 3")


def test_organisations_opened_last_are_listed_newest_first(
    window, organisation_file, tmp_path, qtbot
):
    made = NewOrganisation(tmp_path / "new.parvi", "farhan", "New", None)
    window.open_file(organisation_file)
    wait_for_desk(qtbot, window)
    window.make(made)
    wait_for_desk(qtbot, window)
    window.actions_.leave.trigger()
    window.welcome.show_choice()
    recent = window.welcome.recent
    names = [recent.item(row).text().split("\n")[0] for row in range(recent.count())]
    assert names == ["new", "books"]
    recent.setCurrentRow(0)
    window.welcome.forget.trigger()
    assert recent.count() == 1
    recent.itemActivated.emit(recent.item(0))
    wait_for_desk(qtbot, window)
    assert window.office.file.path == organisation_file.resolve()


def test_backup_is_restored_and_opened(window, organisation_file, tmp_path, qtbot):
    copy, target = tmp_path / "copy.parvi", tmp_path / "back.parvi"
    with open_office(organisation_file, lambda: None) as office:
        back_up(office, copy)
    window.opening.restore(copy, target)
    wait_for_desk(qtbot, window)
    assert window.office.file.path == target.resolve()
    assert window.overview.closed_through == Period(1405, 1)


def test_one_organisation_is_opened_at_a_time(window, organisation_file, qtbot):
    acts = window.actions_
    opening = (acts.new, acts.open, acts.restore, acts.demo, acts.demo_porukka)
    window.open_file(organisation_file)
    assert not any(act.isEnabled() for act in opening)
    wait_for_desk(qtbot, window)
    qtbot.waitUntil(lambda: all(act.isEnabled() for act in opening))


def test_window_closed_while_it_opens_a_file_lets_it_go(
    window, organisation_file, qtbot
):
    window.open_file(organisation_file)
    window.close()
    with open_office(organisation_file, lambda: None) as office:
        assert office.file.path == organisation_file.resolve()


def test_damaged_backup_is_told_and_leads_back_to_the_choice(window, tmp_path, qtbot):
    broken = tmp_path / "broken.parvi"
    broken.write_bytes(b"no database at all" * 100)
    window.opening.restore(broken, tmp_path / "target.parvi")
    qtbot.waitUntil(lambda: window.findChild(ProblemDialog) is not None)
    assert window.welcome.buttons[0].isVisible()
    assert not (tmp_path / "target.parvi").exists()


@pytest.mark.parametrize("language", ["fa", "fi", "en"])
def test_welcome_speaks_the_language(window, language):
    window.actions_.languages[language].trigger()
    first = {"fa": "سازمان تازه", "fi": "Uusi organisaatio", "en": "New organisation"}
    assert first[language] in window.welcome.buttons[0].text()
