"""Do the triggers refuse every way to change recorded history?"""

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

from app.models.audit import audit_event
from app.models.base import Guard, guarded
from app.models.store.connection import PRAGMAS, engine_of, transaction
from app.models.store.triggers import triggers

APPEND_ONLY = "parvi:append_only"
CLOSED = "parvi:closed_period"
ORDER = "parvi:close_order"


def small_schema():
    """Return one table of each kind of guard."""
    schema = MetaData()
    guarded(audit_event.to_metadata(schema), Guard.APPEND_ONLY)

    def table(name, guard, *columns):
        key = Column("id", Integer, primary_key=True)
        made = Table(name, schema, key, *columns, sqlite_strict=True)
        return guarded(made, guard) if guard else made

    table(
        "period_close",
        Guard.APPEND_ONLY,
        Column("period", Integer),
        Column("event_seq", ForeignKey("audit_event.seq")),
    )
    reversal = Table(
        "close_reversal",
        schema,
        Column("close_id", ForeignKey("period_close.id"), primary_key=True),
        Column("event_seq", ForeignKey("audit_event.seq")),
    )
    guarded(reversal, Guard.APPEND_ONLY)
    table(
        "payout", Guard.APPEND_ONLY, Column("close_id", ForeignKey("period_close.id"))
    )
    table("member", None, Column("name", Text))
    facts = Guard.LOCKED_BY_CLOSE
    table("sale", facts, Column("period", Integer), Column("toman", Integer))
    table("line", facts, Column("sale_id", ForeignKey("sale.id")))
    table("opening", facts, Column("toman", Integer))
    own = "CREATE TRIGGER member_delete BEFORE DELETE ON member "
    body = "BEGIN SELECT RAISE(ABORT, 'parvi:append_only'); END"
    schema.tables["member"].info["triggers"] = (own + body,)
    return schema


@pytest.fixture
def raw():
    """A database in memory: two closed periods, the first of a year among them."""
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    connection.execute(f"PRAGMA recursive_triggers = {PRAGMAS['recursive_triggers']}")
    connection.execute("PRAGMA foreign_keys = 1")
    schema = small_schema()
    with transaction(engine_of(connection), "BEGIN") as opened:
        schema.create_all(opened)
        for sql in triggers(schema).values():
            opened.exec_driver_sql(sql)
    for seq in (1, 2, 3):
        record(connection, seq)
    sales = [(1, 140211, 5), (2, 140212, 6), (3, 140301, 7), (4, 140302, 8)]
    connection.executemany("INSERT INTO sale VALUES (?, ?, ?)", sales)
    connection.executemany(
        "INSERT INTO line VALUES (?, ?)", [(n, n) for n in range(5)][1:]
    )
    connection.execute("INSERT INTO opening VALUES (1, 9)")
    connection.execute("INSERT INTO member VALUES (1, 'A')")
    connection.execute("INSERT INTO period_close VALUES (1, 140212, 3)")
    connection.execute("INSERT INTO payout VALUES (1, 1)")
    record(connection, 4)
    connection.execute("INSERT INTO period_close VALUES (2, 140301, 4)")
    yield connection
    connection.close()


def record(connection, seq):
    previous = connection.execute("SELECT max(hash) FROM audit_event").fetchone()[0]
    values = (seq, "t", "a", "b", "c", "{}", previous or "0", f"h{seq}")
    connection.execute("INSERT INTO audit_event VALUES (?,?,?,?,?,?,?,?)", values)


def contents(connection):
    return {
        name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
        for name in small_schema().tables
    }


UPSERT_EVENT = (
    "INSERT INTO audit_event SELECT 5, '', '', '', '', '', 'h4', 'h4' "
    "ON CONFLICT(hash) DO UPDATE SET actor = 'x'"
)
UPSERT_HASH = (
    "INSERT INTO audit_event VALUES (5,'','','','','','h4','h1') "
    "ON CONFLICT DO UPDATE SET actor = 'x'"
)
ATTACKS = {
    "edit an event": (APPEND_ONLY, "UPDATE audit_event SET actor = 'x' WHERE seq = 1"),
    "edit an event, ignoring": (
        APPEND_ONLY,
        "UPDATE OR IGNORE audit_event SET actor = 'x' WHERE seq = 1",
    ),
    "edit an event, replacing": (
        APPEND_ONLY,
        "UPDATE OR REPLACE audit_event SET seq = 2 WHERE seq = 1",
    ),
    "delete the last event": (APPEND_ONLY, "DELETE FROM audit_event WHERE seq = 4"),
    "delete all events": (APPEND_ONLY, "DELETE FROM audit_event"),
    "replace an event": (
        APPEND_ONLY,
        "REPLACE INTO audit_event SELECT * FROM audit_event WHERE seq = 4",
    ),
    "replace an event by one with its hash": (
        APPEND_ONLY,
        "REPLACE INTO audit_event VALUES (5,'','','','','','h4','h1')",
    ),
    "upsert an event by one with its hash": (
        APPEND_ONLY,
        UPSERT_HASH,
    ),
    "insert or replace an event": (
        APPEND_ONLY,
        "INSERT OR REPLACE INTO audit_event VALUES (4,'','','','','','h3','h4')",
    ),
    "upsert an event": (
        APPEND_ONLY,
        UPSERT_EVENT,
    ),
    "leave a gap of events": (
        APPEND_ONLY,
        "INSERT INTO audit_event VALUES (9,'','','','','','h4','h9')",
    ),
    "put an event before": (
        APPEND_ONLY,
        "INSERT INTO audit_event VALUES (-1,'','','','','','h4','h9')",
    ),
    "append an event that follows another": (
        APPEND_ONLY,
        "INSERT INTO audit_event VALUES (5,'','','','','','h3','h5')",
    ),
    "move a close": (APPEND_ONLY, "UPDATE period_close SET period = 1 WHERE id = 2"),
    "delete a close": (APPEND_ONLY, "DELETE FROM period_close WHERE id = 2"),
    "replace a close": (
        ORDER,
        "REPLACE INTO period_close VALUES (2, 130001, 4)",
    ),
    "replace a close by the next": (
        APPEND_ONLY,
        "REPLACE INTO period_close VALUES (2, 140302, 4)",
    ),
    "close a period twice": (ORDER, "INSERT INTO period_close VALUES (3, 140301, 4)"),
    "leave a period out": (ORDER, "INSERT INTO period_close VALUES (3, 140303, 4)"),
    "close an earlier period": (
        ORDER,
        "INSERT INTO period_close VALUES (3, 140211, 4)",
    ),
    "reopen another than the last": (ORDER, "INSERT INTO close_reversal VALUES (1, 4)"),
    "reopen what isn't closed": (ORDER, "INSERT INTO close_reversal VALUES (7, 4)"),
    "edit a payout": (APPEND_ONLY, "UPDATE payout SET close_id = 2"),
    "delete a payout": (APPEND_ONLY, "DELETE FROM payout"),
    "add a payout to an old close": (APPEND_ONLY, "INSERT INTO payout VALUES (2, 1)"),
    "edit a closed sale": (CLOSED, "UPDATE sale SET toman = 0 WHERE id = 3"),
    "edit a sale before the first close": (
        CLOSED,
        "UPDATE sale SET toman = 0 WHERE id = 1",
    ),
    "move a sale into a closed period": (
        CLOSED,
        "UPDATE sale SET period = 140301 WHERE id = 4",
    ),
    "move a sale out of a closed period": (
        CLOSED,
        "UPDATE sale SET period = 140302 WHERE id = 3",
    ),
    "delete a closed sale": (CLOSED, "DELETE FROM sale WHERE id = 3"),
    "replace a closed sale by an open one": (
        CLOSED,
        "REPLACE INTO sale VALUES (3, 140302, 0)",
    ),
    "move an open sale over a closed one": (
        CLOSED,
        "UPDATE OR REPLACE sale SET id = 3 WHERE id = 4",
    ),
    "upsert a closed sale": (
        CLOSED,
        "INSERT INTO sale VALUES (3, 140302, 0) ON CONFLICT DO UPDATE SET toman = 0",
    ),
    "add a closed sale": (CLOSED, "INSERT INTO sale VALUES (9, 140301, 0)"),
    "add a closed sale, ignoring": (
        CLOSED,
        "INSERT OR IGNORE INTO sale VALUES (9, 140301, 0)",
    ),
    "add a line to a closed sale": (CLOSED, "INSERT INTO line VALUES (9, 3)"),
    "move a line to a closed sale": (
        CLOSED,
        "UPDATE line SET sale_id = 3 WHERE id = 4",
    ),
    "take a line from a closed sale": (CLOSED, "DELETE FROM line WHERE id = 3"),
    "replace a line of a closed sale": (CLOSED, "REPLACE INTO line VALUES (3, 4)"),
    "edit an opening balance": (CLOSED, "UPDATE opening SET toman = 0"),
    "add an opening balance": (CLOSED, "INSERT INTO opening VALUES (2, 0)"),
    "delete an opening balance": (CLOSED, "DELETE FROM opening"),
    "what a table forbids by itself": (APPEND_ONLY, "DELETE FROM member"),
}


@pytest.mark.parametrize(("reason", "attack"), ATTACKS.values(), ids=[*ATTACKS])
def test_attack_is_refused_and_changes_nothing(raw, reason, attack):
    before = contents(raw)
    with pytest.raises(sqlcipher.IntegrityError, match=f"^{reason}$"):
        raw.execute(attack)
    assert contents(raw) == before


def test_without_recursive_triggers_a_replace_would_pass(raw):
    raw.execute("PRAGMA recursive_triggers = 0")
    raw.execute("REPLACE INTO sale VALUES (3, 140302, 0)")
    assert raw.execute("SELECT toman FROM sale WHERE id = 3").fetchone() == (0,)


def test_open_period_takes_changes(raw):
    raw.execute("INSERT INTO sale VALUES (9, 140302, 1)")
    raw.execute("UPDATE sale SET period = 140303 WHERE id = 4")
    raw.execute("UPDATE line SET sale_id = 9 WHERE id = 4")
    raw.execute("DELETE FROM line WHERE id = 4")
    raw.execute("DELETE FROM sale WHERE id = 4")
    raw.execute("UPDATE member SET name = 'B'")


def test_reopened_period_takes_changes_until_closed_again(raw):
    record(raw, 5)
    raw.execute("INSERT INTO close_reversal VALUES (2, 5)")
    raw.execute("UPDATE sale SET toman = 1 WHERE id = 3")
    with pytest.raises(sqlcipher.IntegrityError, match=CLOSED):
        raw.execute("UPDATE sale SET toman = 1 WHERE id = 2")
    record(raw, 6)
    raw.execute("INSERT INTO period_close VALUES (3, 140301, 6)")
    with pytest.raises(sqlcipher.IntegrityError, match=CLOSED):
        raw.execute("UPDATE sale SET toman = 2 WHERE id = 3")


def test_everything_reopened_leaves_any_period_to_close_first(raw):
    for seq, close in ((5, 2), (6, 1)):
        record(raw, seq)
        raw.execute("INSERT INTO close_reversal VALUES (?, ?)", (close, seq))
    raw.execute("UPDATE opening SET toman = 3")
    record(raw, 7)
    raw.execute("INSERT INTO period_close VALUES (3, 130005, 7)")


def test_close_takes_its_lines_until_something_else_is_recorded(raw):
    raw.execute("INSERT INTO payout VALUES (2, 2)")
    record(raw, 5)
    with pytest.raises(sqlcipher.IntegrityError, match=APPEND_ONLY):
        raw.execute("INSERT INTO payout VALUES (3, 2)")


def test_year_follows_on_its_last_month(raw):
    assert raw.execute("SELECT period FROM period_close").fetchall() == [
        (140212,),
        (140301,),
    ]
