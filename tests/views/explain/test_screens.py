"""Does the window answer why, work out what if, and correct closed months?"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl

from app.bootstrap import Office, open_office
from app.calendars import Period
from app.explanation import Count
from app.files.whole_file import UnwritableFile
from app.formats import Language
from app.services.correcting import TrueOpening, TrueValue
from app.services.explaining import Question
from app.services.scenarios import Scenario
from app.views.explain.correct import CorrectScreen
from app.views.explain.html import Page
from app.views.explain.questions import question_of
from app.views.explain.screen import ExplainScreen
from app.views.explain.spread_chart import spread_of
from app.views.explain.what_if import WhatIfScreen
from app.views.kit.jobs import Jobs
from app.views.kit.theme_colours import LIGHT
from tests.helpers.papers import copied
from tests.views.conftest import members_of

PATIENCE = 60_000
MONTH = Period(1405, 1)


@pytest.fixture
def office(organisation_file) -> Iterator[Office]:
    with open_office(organisation_file, lambda: None) as opened:
        yield opened


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def payee(office) -> str:
    """Code of the best-paid member of the closed month."""
    with office.file.reading() as reading:
        query = """
        SELECT m.code FROM payout p JOIN member m ON m.id = p.member_id
        ORDER BY p.bonuses_toman DESC LIMIT 1
        """
        return str(reading.exec_driver_sql(query).scalar_one())


@pytest.fixture
def why(office, jobs, tongue, qtbot) -> ExplainScreen:
    screen = ExplainScreen(office, jobs, tongue)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.month.count() > 0, timeout=PATIENCE)
    return screen


def _answered(screen: ExplainScreen, qtbot) -> str:
    qtbot.waitUntil(
        lambda: screen.view.explanation is not None and not screen._asking.is_waiting,
        timeout=PATIENCE,
    )
    return str(screen.view.page.toPlainText())


def test_a_member_is_asked_about_and_a_line_is_followed(why, payee, qtbot):
    why.whom.setText(payee)
    why.ask.trigger()
    assert payee in _answered(why, qtbot)
    why.view.page.anchorClicked.emit(QUrl("kind:retail_discount:0"))
    qtbot.waitUntil(lambda: "Retail discount of" in _answered(why, qtbot))
    assert why.kind.currentData() == "retail_discount"
    why.back.trigger()
    qtbot.waitUntil(lambda: "Lines of the month" in _answered(why, qtbot))
    assert not why.back.isEnabled()


def test_a_question_from_elsewhere_stands_in_the_form(why, payee, qtbot):
    qtbot.waitUntil(lambda: why.month.count() > 1)
    why.show_place(Question("member", Period(MONTH.year, MONTH.month), member=payee))
    assert why.month.currentIndex() > 0
    assert why.question == Question("member", MONTH, member=payee)


def test_links_lead_to_members_and_orders(why, payee, qtbot):
    why.show_place(payee)
    _answered(why, qtbot)
    with why._office.file.reading() as reading:
        query = "SELECT order_no FROM sale_order LIMIT 1"
        number = str(reading.exec_driver_sql(query).scalar_one())
    why.view.page.anchorClicked.emit(QUrl(f"order:{number}"))
    qtbot.waitUntil(lambda: number in _answered(why, qtbot))
    assert not why.month.isVisibleTo(why)
    why.view.page.anchorClicked.emit(QUrl(f"member:{payee}"))
    qtbot.waitUntil(lambda: "Lines of the month" in _answered(why, qtbot))


@pytest.mark.parametrize("subject", ["rank_card", "at_risk", "one_step"])
def test_ranks_are_asked_about(subject, why, payee, qtbot):
    why.subject.setCurrentIndex(why.subject.findData(subject))
    why.whom.setText(payee)
    why.ask.trigger()
    assert _answered(why, qtbot)


def test_an_open_month_is_said_to_be_a_projection(why, payee, qtbot):
    why.show_place(Question("member", MONTH.next(), member=payee))
    assert "Projection" in _answered(why, qtbot)
    assert why.month.currentText().endswith("(open)")


def test_what_is_not_there_is_told_and_no_answer_stands(why, qtbot):
    why.show_place("NOBODY")
    qtbot.waitUntil(lambda: bool(why.said.text), timeout=PATIENCE)
    assert "NOBODY" in why.said.text
    assert why.view.explanation is None
    assert not why.view.save.isEnabled()


def test_an_answer_is_printed_in_the_language_of_the_member(
    why, payee, qtbot, tmp_path
):
    why.show_place(payee)
    _answered(why, qtbot)
    why.view.language.setCurrentIndex(why.view.language.findData(Language.FI))
    why.view.language.activated.emit(0)
    assert "Kauden rivit" in why.view.page.toPlainText()
    why.view.write_pdf(tmp_path / "answer.pdf")
    text = copied((tmp_path / "answer.pdf").read_bytes())
    assert "Kauden rivit" in text
    assert "Sivu 1/" in text


def test_a_long_table_repeats_its_head_on_every_page(why, payee, qtbot, tmp_path):
    why.show_place(payee)
    _answered(why, qtbot)
    answer = why.view.explanation
    part = next(one for one in answer.parts if one.table)
    table = replace(part.table, rows=part.table.rows * 20)
    why.view.show_explanation(replace(answer, parts=(replace(part, table=table),)))
    why.view.write_pdf(tmp_path / "answer.pdf")
    text = copied((tmp_path / "answer.pdf").read_bytes())
    assert "Page 4 of 4" in text
    assert text.count("Base points") == 4


def test_an_answer_that_can_not_be_saved_is_told(
    why, payee, qtbot, tmp_path, monkeypatch
):
    why.show_place(payee)
    _answered(why, qtbot)
    path = str(tmp_path / "gone" / "answer.pdf")
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_about: (path, "")
    )
    with qtbot.waitSignal(why.failed, timeout=PATIENCE) as failed:
        why.view.save.trigger()
    assert isinstance(failed.args[0], UnwritableFile)
    assert not (tmp_path / "gone").exists()


def test_in_persian_tables_run_from_the_right(office, payee):
    answer = office.explaining.ask(Question("member", member=payee))
    left, right = (
        Page(language, LIGHT).html(answer) for language in (Language.EN, Language.FA)
    )
    assert left.index("Bonus") < left.index("Amount (toman)")
    assert right.index("مبلغ") < right.index("پیش از سقف")
    assert 'dir="rtl"' in right
    assert "member:" not in Page(Language.EN, LIGHT, has_links=False).html(answer)


def test_rows_of_a_card_ask_about_their_figures():
    month = MONTH.number
    assert question_of("lines", (month, "multilevel", 2, 0), "A") == Question(
        "line", MONTH, member="A", kind="multilevel", level=2
    )
    assert question_of("months", (month, 1), "A") == Question(
        "member", MONTH, member="A"
    )
    assert question_of("orders", (20240401, "O-1"), "A") == Question(
        "order", number="O-1"
    )
    assert question_of("invoices", ("1001",), "A") == Question("invoice", number="1001")
    assert question_of("gifts", (month, 10), "A") == Question(
        "member", MONTH, member="A"
    )
    assert question_of("branches", ("B", "Name"), "A") == Question("member", member="B")
    assert question_of("courses", ("x",), "A") is None


def test_the_month_stands_ready_before_it_is_asked_about(why, jobs, qtbot):
    answers = why._office.explaining._answers
    assert not answers._months._kept
    why.show()
    why.refresh()
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=PATIENCE)
    assert [key[0] for key in answers._months._kept] == [MONTH]


@pytest.fixture
def what_if(office, jobs, tongue, qtbot) -> WhatIfScreen:
    screen = WhatIfScreen(office, jobs, tongue)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.last.count() > 0, timeout=PATIENCE)
    return screen


def _done(screen, qtbot) -> str:
    qtbot.waitUntil(
        lambda: screen.doing.is_free and screen.view.explanation is not None,
        timeout=PATIENCE,
    )
    return str(screen.view.page.toPlainText())


def test_nothing_different_comes_out_the_same(what_if, qtbot):
    what_if.run.trigger()
    assert "to the last byte" in _done(what_if, qtbot)


def test_changes_are_listed_worked_out_kept_and_written(what_if, qtbot, tmp_path):
    what_if.form.what.setCurrentIndex(1)
    what_if.form.name.setEditText("capped_share")
    what_if.form.value.setEditText("1")
    what_if.form.add.trigger()
    assert what_if.form.scenario == Scenario(values={"capped_share": "1"})
    what_if.run.trigger()
    assert "Who gets less" in _done(what_if, qtbot)
    what_if.write(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: what_if.doing.is_free, timeout=PATIENCE)
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith("member,")
    what_if.kept.setEditText("tight")
    what_if.keep.trigger()
    qtbot.waitUntil(lambda: what_if.kept.findText("tight") >= 0, timeout=PATIENCE)
    what_if.form.list.setCurrentRow(0)
    what_if.form.remove.trigger()
    assert what_if.form.scenario == Scenario()
    what_if.kept.textActivated.emit("tight")
    qtbot.waitUntil(lambda: what_if.form.list.count() == 1, timeout=PATIENCE)
    what_if.compare.trigger()
    qtbot.waitUntil(lambda: "beside" in _done(what_if, qtbot), timeout=PATIENCE)
    what_if.forget.trigger()
    qtbot.waitUntil(lambda: what_if.kept.findText("tight") < 0, timeout=PATIENCE)


def test_the_spread_is_drawn_below_and_read_aloud(what_if, qtbot, tongue):
    assert not what_if.chart.isVisibleTo(what_if)
    what_if.run.trigger()
    _done(what_if, qtbot)
    assert what_if.chart.isVisibleTo(what_if)
    spread = spread_of(what_if.view.explanation)
    assert spread is not None
    assert spread.table is not None
    first = spread.table.rows[0][1]
    assert isinstance(first, Count)
    plot = what_if.chart.chart.plot
    assert plot.accessibleName() == "Members by bonuses in all — From (toman)"
    told = plot.accessibleDescription().splitlines()
    assert len(told) == len(spread.table.rows)
    assert f"Members before: {first.number}" in told[0]
    tongue.speak(Language.FI)
    assert plot.accessibleName().startswith("Jäsenet")
    what_if.compare.trigger()
    qtbot.waitUntil(lambda: not what_if.chart.isVisibleTo(what_if), timeout=PATIENCE)


def test_readings_and_numbers_are_chosen_by_what_they_are_called(what_if, office):
    form, known = what_if.form, office.plan_values.plan().options[0]
    form.name.setEditText(known.label)
    assert known.readings[known.value] in form.value.lineEdit().placeholderText()
    value, text = next(iter(known.readings.items()))
    form.value.setEditText(text)
    form.add.trigger()
    assert form.scenario == Scenario(options={known.name: value})
    assert known.label in form.list.item(0).text()
    assert known.name not in form.list.item(0).text()


def test_what_is_not_possible_is_told(what_if, qtbot):
    what_if.form.show_scenario(Scenario(values={"nothing": "1"}))
    what_if.run.trigger()
    qtbot.waitUntil(lambda: bool(what_if.said.text), timeout=PATIENCE)
    assert "nothing" in what_if.said.text


@pytest.fixture
def correct(office, jobs, tongue, qtbot) -> CorrectScreen:
    screen = CorrectScreen(office, jobs, tongue)
    qtbot.addWidget(screen)
    qtbot.waitUntil(lambda: screen.form.since.count() > 0, timeout=PATIENCE)
    return screen


def _type_return(screen: CorrectScreen, office: Office, payee: str) -> None:
    with office.file.reading() as reading:
        query = "SELECT code FROM product WHERE licence IS NOT NULL LIMIT 1"
        product = str(reading.exec_driver_sql(query).scalar_one())
    texts = {
        "order_no": "LATE-1",
        "date": "1405-01-20",
        "member": payee,
        "product": product,
        "quantity": "3",
    }
    for name, text in texts.items():
        screen.form.order[name].setText(text)


def test_a_late_order_is_previewed_then_posted(correct, office, payee, qtbot):
    _type_return(correct, office, payee)
    assert not correct.post.isEnabled()
    correct.look.trigger()
    assert "Preview" in _done(correct, qtbot)
    assert not correct.post.isEnabled()
    correct.reason.setText("found in a drawer")
    assert correct.post.isEnabled()
    with qtbot.waitSignal(correct.changed, timeout=PATIENCE):
        correct.post.trigger()
    assert "Correction 1" in _done(correct, qtbot)
    correct.number.setText("1")
    correct.reason.setText("it was none")
    with qtbot.waitSignal(correct.changed, timeout=PATIENCE):
        correct.take_back.trigger()
    correct.list.trigger()
    qtbot.waitUntil(
        lambda: "taken back" in correct.view.page.toPlainText(), timeout=PATIENCE
    )


def test_another_fact_needs_another_preview(correct, office, payee, qtbot):
    _type_return(correct, office, payee)
    correct.look.trigger()
    _done(correct, qtbot)
    correct.reason.setText("late")
    assert correct.post.isEnabled()
    correct.form.order["quantity"].setText("4")
    assert not correct.post.isEnabled()


def test_a_refused_fact_is_told(correct, qtbot):
    correct.form.kind.setCurrentIndex(correct.form.kind.findData("member"))
    correct.form.code.setText("NOBODY")
    correct.look.trigger()
    qtbot.waitUntil(lambda: bool(correct.said.text), timeout=PATIENCE)
    assert "NOBODY" in correct.said.text


def test_a_question_from_a_table_is_answered(open_window, qtbot):
    screen = members_of(open_window)
    screen.view.select(0)
    screen.why.trigger()
    why = open_window.desk.screens["explain"]
    assert open_window.desk.place.name == "explain"
    assert members_code(screen) in _answered(why, qtbot)


def members_code(screen) -> str:
    return str(screen.table.index(0, screen.table.section("code")).data())


def test_opening_figures_and_numbers_of_the_plan_are_asked_for(correct, payee, qtbot):
    form = correct.form
    form.kind.setCurrentIndex(form.kind.findData("opening"))
    form.newcomer.setText(payee)
    form.opening.setCurrentIndex(form.opening.findData("qualified_streak"))
    form.figure.setText("3")
    assert form.late == TrueOpening(payee, {"qualified_streak": "3"})
    correct.look.trigger()
    assert "Preview" in _done(correct, qtbot)
    assert correct.said.text
    form.kind.setCurrentIndex(form.kind.findData("value"))
    assert not correct.said.text
    form.name.setText("capped_share")
    form.number.setText("5")
    assert form.late == TrueValue("capped_share", "5", MONTH)
