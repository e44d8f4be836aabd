"""How does an open file become a second file that can be trusted?"""

from pathlib import Path

from app.models.audit import AuditHead
from app.models.database_errors import translated
from app.models.store.connection import (
    RawConnection,
    connect,
    engine_of,
    pragma_value,
    transaction,
)
from app.models.store.file_kind import check_identity
from app.models.store.soundness import check_soundness


def copy_to_part(
    source: RawConnection, part: Path, *, named: Path, passphrase: str | None
) -> None:
    """Copy an open database into an empty file, in one step.

    In one step no other connection can write in between; in several, every write
    would make the copy begin anew.

    Args:
        source: Connection to the open file, outside of a transaction.
        part: The empty file to fill, closed afterwards.
        named: The file to name where the copy fails.
        passphrase: Passphrase of the source, and so of the copy.
    """
    target = connect(part, passphrase=passphrase, mode="rwc")
    try:
        with translated(named):
            source.backup(target)
    finally:
        target.close()


def check_copy(
    part: Path,
    *,
    named: Path,
    passphrase: str | None,
    known: int,
    is_thorough: bool,
    expected_head: AuditHead | None = None,
) -> tuple[AuditHead, int]:
    """Check a finished copy through a connection of its own.

    Args:
        part: The copy, open nowhere.
        named: The file to name where something is wrong.
        passphrase: Its passphrase, None for a plain file.
        known: The newest version of the tables that can be read.
        is_thorough: See `check_soundness`.
        expected_head: The head its audit chain must have.

    Returns:
        The head of its audit chain and the version of its tables.

    Raises:
        NotAnOrganisation: If the copy isn't one of this program.
        Unsound: If it is damaged.
        BrokenChain: If its audit record isn't whole.
    """
    raw = connect(part, passphrase=passphrase, mode="ro")
    try:
        application = pragma_value(raw, "application_id")
        version = pragma_value(raw, "user_version")
        version = check_identity(named, application, version, known)
        with transaction(engine_of(raw), "BEGIN") as connection:
            head = check_soundness(
                connection,
                named,
                is_thorough=is_thorough,
                expected_head=expected_head,
            )
    finally:
        raw.close()
    return head, version
