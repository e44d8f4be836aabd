from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.calendars import Period
from app.errors import BadFile, CellFinding
from app.formats import Language
from app.models.database_errors import ReadOnly
from app.services.closing import NotLastClosed
from app.services.imports.by_hand import BadEntry
from app.services.members import BadField
from app.services.payments.refusals import WrongState
from app.services.reasons import ReasonNeeded
from app.services.registers import NotYetDay
from app.views.kit.messages import Messages, refusal_text
from app.views.kit.problem_dialog import ProblemDialog


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def shown(window, tongue, error) -> ProblemDialog:
    Messages(tongue, window).show(error)
    dialog = window.findChild(ProblemDialog)
    assert isinstance(dialog, ProblemDialog)
    return dialog


def test_refusal_names_field_and_value_in_plain_quotes(tongue):
    error = BadField(member="A", field="iban", value="IR1", expected="a text")
    text = refusal_text(error, Language.EN)
    assert "“\u2068IR1\u2069”" in text
    assert "\\u" not in text


def test_refusal_says_states_and_phrases_in_the_language(tongue):
    tongue.speak(Language.FI)
    error = WrongState(message_id="M-1", state="confirmed", wanted="sent")
    assert "vahvistettu" in refusal_text(error, Language.FI)
    last = NotLastClosed(period=Period(1403, 5), last="the last closed is 1403-06")
    assert "viimeksi suljettu on" in refusal_text(last, Language.FI)


@pytest.mark.parametrize(
    ("jalali", "expected"),
    [(None, "۱۴۰۵/۰۸/۱۰"), (True, "۱۴۰۵/۰۸/۱۰"), (False, "۲۰۲۶/۱۱/۰۱")],
    ids=["not known", "Jalali", "Gregorian"],
)
def test_days_follow_the_calendar_of_the_organisation(tongue, jalali, expected):
    tongue.speak(Language.FA)
    error = NotYetDay(day=date(2026, 11, 1))
    assert expected in refusal_text(error, Language.FA, jalali=jalali)


def test_mistake_of_the_program_is_not_dressed_up_as_a_refusal(tongue):
    with pytest.raises(ZeroDivisionError):
        refusal_text(ZeroDivisionError(), Language.EN)


def test_dialog_lists_every_finding_and_copies_all(window, tongue):
    findings = (
        CellFinding("orders.csv", 2, "date", "1403-13-01", "a day written YYYY-MM-DD"),
        CellFinding("orders.csv", 5, "", "", "{cells} cells".format(cells="7")),
    )
    dialog = shown(window, tongue, BadFile("orders.csv", findings))
    assert not dialog.details.isVisible()
    dialog.more.click()
    assert dialog.details.isVisible()
    lines = dialog.details.toPlainText().splitlines()
    assert lines[0].startswith("line 2, ")
    assert "1403-13-01" in lines[0]
    assert lines[1].startswith("line 5: ")
    dialog.copy.trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("That was not possible")
    assert "line 5" in copied


def test_dialog_without_details_offers_none(window, tongue):
    dialog = shown(window, tongue, ReasonNeeded())
    assert not dialog.more.isVisible()
    assert dialog.text.text() == "Say why with a reason: it goes into the journal"


def test_path_keeps_its_direction_inside_persian(tongue, tmp_path):
    tongue.speak(Language.FA)
    path = tmp_path / "books.parvi"
    assert f"\u2068{path}\u2069" in refusal_text(ReadOnly(path), Language.FA)


def test_a_finding_of_what_was_typed_is_said_in_the_language_of_the_window(tongue):
    finding = CellFinding("", 1, "member", "X", "the code of a member")
    error = BadEntry((finding,))
    tongue.speak(Language.FI)
    text = refusal_text(error, Language.FI)
    assert text.startswith("Jäsen: \u2068X\u2069")
    assert "expected" not in text
