import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_office
from app.calendars import Period
from app.formats import Language
from app.records.member_table import MemberFilter
from app.views.dashboard.catalogue import short_number
from app.views.dashboard.screen import DashboardScreen
from app.views.kit.chart import Chart, MonthChart, Series, legend_text
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme
from app.views.members.question import MemberQuestion


@pytest.fixture
def screen(organisation_file, tongue, qtbot):
    theme()
    with open_office(organisation_file, lambda: None) as office:
        jobs = Jobs()
        screen = DashboardScreen(office.dashboards, jobs, tongue)
        qtbot.addWidget(screen)
        screen.resize(1100, 800)
        screen.show()
        qtbot.waitUntil(lambda: bool(screen.cards), timeout=20_000)
        yield screen
        screen.stop()
        jobs.close()


def chart(**series):
    return Chart(
        months=["M1", "M2"],
        series=[
            Series(name, np.array(values), "stack", name)
            for name, values in series.items()
        ],
        write=str,
        scale=str,
    )


def test_every_chart_of_the_plan_is_drawn(screen):
    assert [card.kind.name for card in screen.cards] == [
        *("ranks", "qualified", "sales", "points", "share"),
        *("kinds", "paid", "moves", "joined"),
    ]
    assert all(card.shown is not None for card in screen.cards)
    assert screen.top_table.rowCount() > 0


def test_month_is_read_from_above_to_below(qtbot):
    theme()
    widget = MonthChart()
    qtbot.addWidget(widget)
    widget.show_chart(chart(low=[1, 2], high=[3, 0]))
    assert widget.values_at(0) == "M1\nhigh: 3\nlow: 1"
    assert widget.values_at(1) == "M2\nlow: 2"


def test_click_finds_the_layer_of_the_bar():
    shown = chart(low=[5, 5], high=[5, 5])
    assert MonthChart._item_at(shown, 0, 3.0) == "low"
    assert MonthChart._item_at(shown, 0, 7.0) == "high"
    assert MonthChart._item_at(shown, 0, 99.0) is None


def test_click_asks_for_the_members_of_a_rank(screen, qtbot):
    with qtbot.waitSignal(screen.place_wanted) as wanted:
        screen.cards[0].clicked.emit(1, 0)
    first = Period(1405, 1).number
    wanted_rank = MemberFilter("rank", choices=(1,), month=first)
    question = MemberQuestion(filters=(wanted_rank,))
    assert wanted.args == ["members", question]


def test_figures_are_copied_and_saved(screen, qtbot, tmp_path):
    card = screen.cards[2]
    card.acts["copy_table"].trigger()
    assert QApplication.clipboard().text().startswith("Month\tSales\n")
    with qtbot.waitSignal(screen.told, timeout=20_000):
        screen.save_table(card, tmp_path / "sales.csv")
    lines = (tmp_path / "sales.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Month,Sales"
    assert len(lines) == 2
    with qtbot.waitSignal(screen.told):
        screen.save_picture(card, tmp_path / "sales.png")
    assert (tmp_path / "sales.png").stat().st_size > 1_000


def test_ninth_series_has_a_pattern_beside_its_colour():
    theme()
    names = [f"S{number}" for number in range(9)]
    series = [Series(name, np.array([1]), "stack") for name in names]
    assert legend_text(series).count("▨") == 1


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        pytest.param(1_250_000, Language.EN, "1.25\u00a0M", id="million"),
        pytest.param(900, Language.EN, "900", id="small"),
        pytest.param(0.5, Language.FI, "0,5", id="fraction"),
        pytest.param(-2_000, Language.EN, "−2\u00a0k", id="negative"),
    ],
)
def test_axis_writes_short_numbers(value, language, expected):
    assert short_number(value, language) == expected
