"""Does a file of an earlier version get today's tables and keep all that it holds?"""

import re

import pytest

from app.calendars import Period
from app.models.member import all_members
from app.models.store.connection import connect, engine_of, transaction
from app.models.store.migration import newest_version
from app.models.store.reshaping import reshape
from app.models.store.schema import drop_triggers
from app.services.farhan.correcting import FarhanCorrector
from app.services.member_list import Wanted
from tests.helpers.old_books import books_of_version

CLOSED, OPEN = Period(1403, 1), Period(1403, 2)


@pytest.fixture
def old(tmp_path):
    """A file of version 0.1.0, not yet opened."""
    return books_of_version(1, tmp_path / "old")


def definitions(connection):
    """Return the SQL of every table, index and trigger, without blanks and quotes."""
    query = "SELECT type, name, sql FROM sqlite_schema"
    return {
        (row.type, row.name): re.sub(r"\s+", " ", (row.sql or "").replace('"', ""))
        for row in connection.exec_driver_sql(query)
    }


def test_old_file_checks_clean_and_closes_its_next_month(old):
    with old.open() as office:
        assert office.verification.check().faults == ()
        assert office.closing.figures(CLOSED)["bonuses"] == 830_000
        outcome = office.closing.close(OPEN)
        assert outcome.figures["sales"] == 10_000_000
        report = office.verification.check()
    assert (report.faults, report.closes) == ((), 2)


def test_old_file_keeps_its_members_and_their_changes(old):
    with old.open() as office, office.file.reading() as reading:
        members = list(all_members(reading))
    assert [(one.code, one.name, one.sponsor_code) for one in members] == [
        ("A", "Ava", None),
        ("B", "Bita", "A"),
        ("C", "Cyrus", "B"),
        ("K", "Kiana", "A"),
    ]
    assert {one.renewal for one in members} == {None}


def test_correction_of_an_old_file_stands_and_is_taken_back(tmp_path):
    with books_of_version(2, tmp_path / "second").open() as office:
        corrector = FarhanCorrector(office.file)
        (correction,) = corrector.corrections()
        assert (correction.kind, correction.reason) == ("orders", "came late")
        assert office.verification.check().faults == ()
        corrector.take_back(correction.id, "it did not come")
        office.closing.close(OPEN)
        assert office.verification.check().faults == ()


@pytest.mark.parametrize("version", range(1, newest_version()))
def test_old_file_becomes_what_a_new_one_is(version, tmp_path, plain_books):
    old = books_of_version(version, tmp_path / "old")
    with plain_books.create() as organisation, organisation.reading() as new:
        wanted = definitions(new)
    with old.open() as office:
        assert office.member_list.count(Wanted(text="a")) > 0
        with office.file.reading() as reading:
            assert definitions(reading) == wanted
            version = reading.exec_driver_sql("PRAGMA user_version").scalar_one()
    assert version == newest_version()


def test_file_of_today_is_reshaped_into_itself(plain_books):
    plain_books.create().close()
    raw = connect(plain_books.path, passphrase=None, mode="rw")
    with transaction(engine_of(raw), "BEGIN IMMEDIATE") as connection:
        query = "SELECT * FROM sqlite_schema WHERE type <> 'trigger'"
        before = connection.exec_driver_sql(query).all()
        drop_triggers(connection)
        reshape(connection)
        assert connection.exec_driver_sql(query).all() == before
    raw.close()
