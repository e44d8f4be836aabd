from datetime import date, timedelta

import pytest

from app.bootstrap import now, open_office
from app.models.audit import verify_chain
from app.services.journal import EventFilter


@pytest.fixture
def office(shop):
    with open_office(shop.path, lambda: None) as office:
        yield office


def test_events_come_newest_first_by_pages(office):
    numbers = office.journal.find(EventFilter())
    assert numbers.tolist() == sorted(numbers.tolist(), reverse=True)
    page = office.journal.page(numbers, 0, 2)
    assert [event.seq for event in page] == numbers[:2].tolist()


def test_filters_narrow_the_events(office):
    imported = office.journal.find(EventFilter(action="imported"))
    assert len(imported) == 2
    subjects = [event.subject for event in office.journal.page(imported, 0, 2)]
    assert subjects == ["members", "products"]
    assert len(office.journal.find(EventFilter(text="members"))) == 1
    assert len(office.journal.find(EventFilter(text="100%"))) == 0
    today = now().astimezone().date()
    assert len(office.journal.find(EventFilter(first=today, last=today))) > 0
    assert len(office.journal.find(EventFilter(last=today - timedelta(days=1)))) == 0
    assert len(office.journal.find(EventFilter(first=date(2999, 1, 1)))) == 0
    actors, actions = office.journal.choices()
    assert len(actors) == 1
    assert "imported" in actions


def test_check_is_told_how_far_it_is_and_ends_at_the_head(office):
    with office.file.reading() as reading:
        seen: list[int] = []
        end = verify_chain(reading, seen=seen.append)
    assert seen == list(range(1, end.count + 1))
    assert office.journal.verify() == end


def test_export_holds_the_events_wanted_oldest_first(office, tmp_path):
    target = tmp_path / "journal.csv"
    assert office.journal.export(EventFilter(action="imported"), str(target)) == 2
    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "seq,at,actor,action,subject,payload"
    assert ",products," in lines[1]


def test_journal_is_listed_by_the_command_line(shop):
    lines = shop.must("journal", "--limit", "2").splitlines()
    assert len(lines) == 2
    assert int(lines[0].split()[0]) == int(lines[1].split()[0]) + 1
    (line,) = shop.must("journal", "--subject", "products").splitlines()
    assert "  imported  products  {" in line
    assert shop.must("journal", "--action", "no such") == ""
    assert shop.must("journal", "--out", "-").startswith("seq,at,actor,action,")
