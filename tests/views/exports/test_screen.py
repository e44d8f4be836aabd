import pytest

from app.bootstrap import open_office
from app.views.exports.screen import ExportsScreen
from app.views.kit.jobs import Jobs
from app.views.kit.theme import theme


@pytest.fixture
def screen(organisation_file, tongue, qtbot):
    theme()
    with open_office(organisation_file, lambda: None) as office:
        jobs = Jobs()
        screen = ExportsScreen(office, jobs, tongue)
        qtbot.addWidget(screen)
        screen.show()
        qtbot.waitUntil(lambda: screen.list.count() > 0, timeout=20_000)
        yield screen
        screen.stop()
        jobs.close()


def choose(screen, kind: str) -> None:
    screen.list.setCurrentRow(screen._office.exports.kinds.index(kind))


def test_table_of_a_closed_month_is_written(screen, qtbot, tmp_path):
    choose(screen, "payouts")
    assert screen.months.isVisible()
    with qtbot.waitSignal(screen.told, timeout=20_000):
        screen.write(tmp_path / "payouts.csv")
    text = (tmp_path / "payouts.csv").read_text(encoding="utf-8")
    assert text.startswith("member,carried_in")


def test_members_need_no_month(screen, qtbot, tmp_path):
    choose(screen, "members")
    assert not screen.months.isVisible()
    with qtbot.waitSignal(screen.told, timeout=20_000):
        screen.write(tmp_path / "members.csv")


def test_open_month_has_no_payouts_and_says_so(screen, qtbot, tmp_path):
    choose(screen, "payouts")
    screen.months.setCurrentIndex(0)
    screen.write(tmp_path / "payouts.csv")
    qtbot.waitUntil(lambda: "is not closed" in screen.said.text, timeout=20_000)
    assert not (tmp_path / "payouts.csv").exists()
