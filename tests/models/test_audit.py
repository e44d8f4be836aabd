"""Is every touch of the audit record seen?"""

import shutil
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.audit import (
    NO_HASH,
    AuditHead,
    BrokenChain,
    canonical_json,
    events,
    head,
    instant_text,
    verify_chain,
)
from app.models.store.connection import connect, engine_of, transaction
from tests.models.conftest import Books, SteppingClock

EVENTS = 12
PUT_IN = (
    "INSERT INTO audit_event SELECT 7, at, actor, action, subject, payload, "
    "hash, 'f' || hash FROM audit_event WHERE seq = 6"
)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A closed organisation with twelve events, and the head of its chain."""
    path = tmp_path_factory.mktemp("audit") / "books.parvi"
    with Books(path, None, SteppingClock()).create() as organisation:
        for number in range(2, EVENTS + 1):
            with organisation.writing() as writing:
                writing.record("sale", f"order {number}", {"toman": number})
        with organisation.reading() as connection:
            anchor = head(connection)
    return path, anchor


@pytest.fixture
def recorded(template, tmp_path):
    """A copy of it for one test to tamper with."""
    path, anchor = template
    return Path(shutil.copy(path, tmp_path)), anchor


def tamper(path, *statements):
    """Change a file as somebody would with another program."""
    raw = sqlcipher.connect(str(path), isolation_level=None)
    triggers = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    names = [name for (name,) in triggers.fetchall()]
    raw.execute("BEGIN")
    for statement in (*(f"DROP TRIGGER {name}" for name in names), *statements):
        raw.execute(statement)
    raw.execute("COMMIT")
    raw.close()


def verify(path, anchor=None):
    raw = connect(path, passphrase=None, mode="ro")
    try:
        with transaction(engine_of(raw), "BEGIN") as connection:
            return verify_chain(connection, anchor)
    finally:
        raw.close()


def test_untouched_chain_leads_to_its_head(recorded):
    path, anchor = recorded
    assert verify(path, anchor) == anchor
    assert anchor.count == EVENTS


def test_first_event_follows_nothing(organisation):
    with organisation.reading() as connection:
        first = next(events(connection))
        row = connection.exec_driver_sql("SELECT previous FROM audit_event").one()
    assert row.previous == NO_HASH
    assert (first.seq, first.action, first.actor) == (1, "created", "tester")
    assert first.payload == '{"name":"Example","plan":"farhan"}'
    assert first.at == "2026-01-02T08:00:01.000000Z"


@pytest.mark.parametrize("seq", [1, 7, EVENTS])
@pytest.mark.parametrize(
    "column",
    ["at", "actor", "action", "subject", "payload", "previous", "hash"],
)
def test_edit_of_any_column_is_seen(recorded, column, seq):
    path, _ = recorded
    tamper(path, f"UPDATE audit_event SET {column} = {column} || ' ' WHERE seq = {seq}")
    with pytest.raises(BrokenChain):
        verify(path)


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(["DELETE FROM audit_event WHERE seq = 6"], id="deleted"),
        pytest.param(
            [
                "DELETE FROM audit_event WHERE seq = 6",
                "UPDATE audit_event SET seq = seq - 1 WHERE seq > 6",
            ],
            id="deleted and renumbered",
        ),
        pytest.param(
            [
                "UPDATE audit_event SET seq = seq + 100 WHERE seq > 6",
                PUT_IN,
                "UPDATE audit_event SET seq = seq - 99 WHERE seq > 100",
            ],
            id="put in",
        ),
        pytest.param(
            [
                "UPDATE audit_event SET seq = 100 WHERE seq = 5",
                "UPDATE audit_event SET seq = 5 WHERE seq = 6",
                "UPDATE audit_event SET seq = 6 WHERE seq = 100",
            ],
            id="swapped",
        ),
        pytest.param(["UPDATE audit_event SET seq = 0 WHERE seq = 1"], id="moved"),
    ],
)
def test_change_of_order_or_number_is_seen_without_anchor(recorded, statements):
    path, _ = recorded
    tamper(path, *statements)
    with pytest.raises(BrokenChain):
        verify(path)


def test_cut_tail_is_seen_with_anchor_only(recorded):
    path, anchor = recorded
    tamper(path, "DELETE FROM audit_event WHERE seq > 9")
    assert verify(path).count == 9
    with pytest.raises(BrokenChain, match="event 10"):
        verify(path, anchor)


def test_cut_to_nothing_is_seen_with_anchor(recorded):
    path, anchor = recorded
    tamper(path, "DELETE FROM audit_event")
    with pytest.raises(BrokenChain, match="event 1"):
        verify(path, anchor)


def test_rewritten_chain_is_seen_with_anchor_of_an_earlier_moment(recorded, tmp_path):
    path, _ = recorded
    other = AuditHead(4, "a" * 64)
    assert verify(path).count == EVENTS
    with pytest.raises(BrokenChain, match="event 4"):
        verify(path, other)


def test_later_events_keep_an_earlier_anchor_good(plain_books):
    with plain_books.create() as organisation:
        with organisation.reading() as connection:
            anchor = head(connection)
        with organisation.writing() as writing:
            writing.record("sale", "1", {})
        with organisation.reading() as connection:
            assert verify_chain(connection, anchor).count == 2


def test_events_are_numbered_by_order_and_not_by_clock(plain_books):
    with plain_books.create() as organisation:
        plain_books.clock.now -= timedelta(days=800)
        with organisation.writing() as writing:
            assert writing.record("sale", "1", {}) == 2
            assert writing.record("sale", "2", {}) == 3
        with organisation.reading() as connection:
            assert verify_chain(connection).count == 3
            later = [event.subject for event in events(connection, after=1, most=1)]
    assert later == ["1"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, None]}, '{"a":[true,null],"b":1}'),
        ({"نام": "ä"}, '{"نام":"ä"}'),
        ((), "[]"),
    ],
)
def test_json_has_one_form(value, text):
    assert canonical_json(value) == text


@pytest.mark.parametrize("value", [1.5, {"a": [1.0]}, {1: "a"}, {"a": {1}}])
def test_json_without_one_form_is_refused(value):
    with pytest.raises(TypeError):
        canonical_json(value)


def test_instants_are_written_in_utc():
    tehran = timezone(timedelta(hours=3, minutes=30))
    at = datetime(2026, 1, 1, 2, 0, 0, 5, tehran)
    assert instant_text(at) == "2025-12-31T22:30:00.000005Z"
    assert instant_text(at.astimezone(UTC)) == instant_text(at)


def test_instant_without_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        instant_text(datetime(2026, 1, 1))  # noqa: DTZ001  # what is refused
