"""Which payment files were made after the backup that books were restored from?

What the restored books do not know may have been paid: it is kept in their journal
until the operator says what became of each file.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from app.calendars import Period
from app.errors import AppError
from app.models.database_errors import translated
from app.models.payment import (
    PaymentContent,
    PaymentState,
    add_payment_file,
    payment_file_record,
    payment_lines,
    set_payment_state,
)
from app.models.payment_return import add_return, returns_of_file
from app.models.store.connection import (
    connect,
    engine_of,
    pragma_value,
    transaction,
)
from app.models.store.file_kind import asked_passphrase, check_identity
from app.models.store.migration import migrate, newest_version
from app.models.writing import Clock, Writing
from app.records.months import PaymentFileRecord, PaymentLine

_FOUND = "payments_after_backup"
_LIVE_FILES = """
SELECT f.id, c.period FROM payment_file f JOIN period_close c ON c.id = f.close_id
WHERE (SELECT s.state FROM payment_state s WHERE s.file_id = f.id
  ORDER BY s.id DESC LIMIT 1) <> 'rejected' ORDER BY f.id
"""


@dataclass(frozen=True)
class LaterFile:
    """A payment file that is not rejected.

    `lines` holds the code of a member, the amount and the account; `returned` whose
    payments came back, on which day `YYYYMMDD`, and why.
    """

    period: Period
    message_id: str
    state: str
    form: str
    digest: str
    lines: tuple[tuple[str, int, str], ...]
    returned: tuple[tuple[str, int, str], ...] = ()

    @property
    def total(self) -> int:
        """Sum of its payments."""
        return sum(amount for _, amount, _ in self.lines)


def first_event(connection: Connection) -> str:
    """Return the hash that tells one organisation from another."""
    query = "SELECT hash FROM audit_event WHERE seq = 1"
    return str(connection.exec_driver_sql(query).scalar_one())


def live_payment_files(connection: Connection) -> tuple[LaterFile, ...]:
    """Return every payment file that is not rejected, oldest first.

    Those of version 0.1.0 are left out: they have no digest to know them by.
    """
    files = [
        (Period.of_number(row[1]), payment_file_record(connection, row[0]))
        for row in connection.exec_driver_sql(_LIVE_FILES).fetchall()
    ]
    query = "SELECT id, code FROM member WHERE ?"
    codes: dict[int, str] = {
        row[0]: row[1] for row in connection.exec_driver_sql(query, (bool(files),))
    }
    return tuple(
        LaterFile(
            period,
            file.message_id,
            file.state,
            file.form,
            file.digest,
            tuple(
                (codes[line.member_id], line.amount, line.iban)
                for line in payment_lines(connection, file.id)
            ),
            tuple(
                (codes[one.member_id], one.returned_on, one.reason)
                for one in returns_of_file(connection, file.id)
            ),
        )
        for period, file in files
        if file.digest
    )


def payments_of(
    path: Path, passphrase: Callable[[], str | None]
) -> tuple[str, tuple[LaterFile, ...]] | None:
    """Return the first event and the live payment files of books that are not open.

    None where they can't be read.
    """
    try:
        phrase = asked_passphrase(path, newest_version(), passphrase)
        raw = connect(path, passphrase=phrase, mode="ro")
        try:
            with translated(path), transaction(engine_of(raw), "BEGIN") as replaced:
                return first_event(replaced), live_payment_files(replaced)
        finally:
            raw.close()
    except AppError:
        return None


def note_in_copy(
    path: Path,
    origin: str,
    files: tuple[LaterFile, ...],
    *,
    clock: Clock,
    actor: str,
    passphrase: Callable[[], str | None],
) -> tuple[LaterFile, ...] | None:
    """Note in a copy of a backup which payment files it does not know.

    Nobody else has the copy open. One of an earlier version is brought up to date
    first, without a backup: it is the copy of one.

    Args:
        path: The copy.
        origin: First event of the books whose files they are.
        files: Live payment files of those books.
        clock: Gives the present instant.
        actor: Who works, for the audit record.
        passphrase: Asked where the copy is encrypted.

    Returns:
        What was noted; None where the copy is of another organisation.

    Raises:
        FileProblem: The copy can't be written.
    """
    if not files:
        return ()
    newest = newest_version()
    phrase = asked_passphrase(path, newest, passphrase)
    raw = connect(path, passphrase=phrase, mode="rw")
    try:
        application = pragma_value(raw, "application_id")
        found = pragma_value(raw, "user_version")
        version = check_identity(path, application, found, newest)
        if version < newest:
            migrate(
                path, raw, passphrase=phrase, version=version, clock=clock, actor=actor
            )
            raw = connect(path, passphrase=phrase, mode="rw")
        with translated(path), transaction(engine_of(raw), "BEGIN IMMEDIATE") as copy:
            later = _unknown_files(copy, origin, files)
            _note(Writing(copy, clock, actor), later or ())
    finally:
        raw.close()
    return later


def _unknown_files(
    connection: Connection, origin: str, files: Iterable[LaterFile]
) -> tuple[LaterFile, ...] | None:
    """Return which payment files these books do not know.

    None where their first event is not `origin`: they are another organisation's.
    """
    if first_event(connection) != origin:
        return None
    query = """
    SELECT f.message_id, c.digest FROM payment_file f
    JOIN payment_content c ON c.file_id = f.id
    """
    known = {(row[0], row[1]) for row in connection.exec_driver_sql(query)}
    return tuple(file for file in files if (file.message_id, file.digest) not in known)


def _note(writing: Writing, files: Iterable[LaterFile]) -> None:
    """Keep files that these books do not know, until they are settled."""
    for file in files:
        writing.record(
            _FOUND,
            file.message_id,
            {
                "period": file.period.number,
                "state": file.state,
                "form": file.form,
                "digest": file.digest,
                "lines": [list(line) for line in file.lines],
                "returned": [list(one) for one in file.returned],
            },
        )


def later_files(
    connection: Connection, period: Period | None = None
) -> tuple[LaterFile, ...]:
    """Return the files whose fate is open, those of a period or all, oldest first."""
    query = """
    SELECT e.subject, e.payload FROM audit_event e WHERE e.action = ?
    AND NOT EXISTS (SELECT 1 FROM payment_file f JOIN payment_content c
      ON c.file_id = f.id AND c.digest = json_extract(e.payload, '$.digest')
      WHERE f.message_id = e.subject)
    ORDER BY e.seq
    """
    found: dict[tuple[str, str], LaterFile] = {}
    for message_id, payload in connection.exec_driver_sql(query, (_FOUND,)):
        told = json.loads(payload)
        file = LaterFile(
            period=Period.of_number(told["period"]),
            message_id=message_id,
            state=told["state"],
            form=told["form"],
            digest=told["digest"],
            lines=tuple((code, amount, iban) for code, amount, iban in told["lines"]),
            returned=tuple(
                (code, day, reason) for code, day, reason in told.get("returned", ())
            ),
        )
        if period in (None, file.period):
            found[message_id, file.digest] = file
    return tuple(found.values())


def settle(
    writing: Writing,
    file: LaterFile,
    close_id: int,
    state: PaymentState,
    members: dict[str, int],
) -> PaymentFileRecord:
    """Take a file over into these books, with what became of it.

    Args:
        writing: The transaction.
        file: One of `later_files`.
        close_id: The close of its period in these books.
        state: What became of it.
        members: Keys of all members by code; those of the file are among them.
    """
    lines = [
        PaymentLine(members[code], amount, iban) for code, amount, iban in file.lines
    ]
    content = PaymentContent(file.form, file.digest)
    made = add_payment_file(writing, close_id, file.message_id, lines, content)
    set_payment_state(writing, made, state, "made after the backup")
    for code, day, reason in file.returned if state != "rejected" else ():
        add_return(writing, made.id, members[code], day, reason)
    return payment_file_record(writing.connection, made.id)
