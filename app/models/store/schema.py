"""Does the file hold the tables and guards that this program expects?"""

from collections.abc import Mapping

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from app.errors import AppError
from app.models import (
    audit,
    close,
    correction,
    document_style,
    import_file,
    member,
    member_history,
    member_search,
    month_figure,
    payment,
    payment_return,
    plan,
    product,
    register,
    sale,
    setting,
    statement_print,
)
from app.models.base import metadata
from app.models.farhan import corrected_gift, gift
from app.models.farhan import table as farhan_table
from app.models.porukka import (
    billing,
    billing_catalogue,
    billing_close,
    billing_payment,
    campaign,
    joining,
    payment_choice,
    self_billing,
    shop,
    shop_sale,
    support,
    training,
)
from app.models.store.connection import RawConnection
from app.models.store.file_kind import APPLICATION_ID
from app.models.store.triggers import triggers

TABLE_MODULES = (
    audit,
    billing,
    billing_catalogue,
    billing_close,
    billing_payment,
    campaign,
    close,
    corrected_gift,
    correction,
    document_style,
    farhan_table,
    gift,
    import_file,
    joining,
    member,
    member_history,
    member_search,
    month_figure,
    payment,
    payment_choice,
    payment_return,
    plan,
    product,
    register,
    sale,
    self_billing,
    setting,
    shop,
    shop_sale,
    statement_print,
    support,
    training,
)
"""Modules whose tables make up an organisation file; importing them fills metadata."""

_COPY_OF_FIRST = (
    "INTO audit_event SELECT seq + 1, at, actor, action, subject, payload, hash, "
    "(SELECT hash FROM audit_event WHERE seq = 1) "
    "FROM audit_event WHERE true ORDER BY seq DESC LIMIT 1"
)
"""A new last event in all but its hash, which the first event has already."""

_ATTACKS = (
    "UPDATE audit_event SET actor = '' WHERE seq = 1",
    "DELETE FROM audit_event WHERE seq = 1",
    f"REPLACE {_COPY_OF_FIRST}",
    f"INSERT {_COPY_OF_FIRST} ON CONFLICT(hash) DO UPDATE SET actor = ''",
)
_REFUSED = "parvi:append_only"


class GuardsBroken(AppError):
    """The triggers that keep recorded history are missing or don't bite."""

    template = (
        "The file no longer guards its recorded history ({finding}): it was changed "
        "outside the program. Restore the last backup."
    )


def create_schema(connection: Connection, version: int) -> None:
    """Make every table, view and trigger in the open transaction.

    Args:
        connection: A connection in a writing transaction on an empty file.
        version: Version of the tables, kept in the file.
    """
    metadata.create_all(connection)
    create_triggers(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def create_triggers(connection: Connection) -> None:
    """Make every trigger in the open transaction."""
    for sql in triggers(metadata).values():
        connection.exec_driver_sql(sql)


def drop_triggers(connection: Connection) -> None:
    """Take every trigger away in the open transaction, for a migration."""
    for name in found_triggers(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def found_triggers(connection: Connection) -> dict[str, str]:
    """Return the SQL of every trigger of the file by its name."""
    query = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    return {row.name: row.sql for row in connection.exec_driver_sql(query)}


def check_triggers(
    connection: Connection, expected: Mapping[str, str] | None = None
) -> None:
    """Compare every trigger of the file, word by word, with the expected ones.

    Raises:
        GuardsBroken: If one is missing, foreign or changed.
    """
    wanted = triggers(metadata) if expected is None else dict(expected)
    found = found_triggers(connection)
    differ = sorted(
        name
        for name in wanted.keys() | found.keys()
        if wanted.get(name) != found.get(name)
    )
    if differ:
        raise GuardsBroken(finding=f"missing or changed: {', '.join(differ)}")


def try_guards(raw: RawConnection) -> None:
    """Try to change the first audit event; everything is rolled back.

    Raises:
        GuardsBroken: If a change went through.
    """
    raw.execute("BEGIN IMMEDIATE")
    try:
        for attack in _ATTACKS:
            try:
                raw.execute(attack)
            except sqlcipher.IntegrityError as refusal:
                if str(refusal) == _REFUSED:
                    continue
            raise GuardsBroken(finding=f"not refused: {attack}")
    finally:
        raw.execute("ROLLBACK")
