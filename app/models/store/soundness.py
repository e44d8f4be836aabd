"""Is the whole file sound, page by page and event by event?"""

from pathlib import Path

from sqlalchemy import Connection

from app.models.audit import AuditHead, verify_chain
from app.models.database_errors import FileProblem, translated


class Unsound(FileProblem):
    """A check of the whole file found damage."""

    template = (
        "{file} is damaged ({finding}): stop working with it and restore the last "
        "backup."
    )


def check_soundness(
    connection: Connection,
    file: Path,
    *,
    is_thorough: bool,
    expected_head: AuditHead | None = None,
) -> AuditHead:
    """Check pages, links between rows and the audit chain of an open file.

    Args:
        connection: A reading connection.
        file: The file to name where something is wrong.
        is_thorough: Whether indexes are compared with their tables row by row, and
            every page of an encrypted file with its seal; several times slower.
        expected_head: An anchor of the audit chain kept elsewhere.

    Returns:
        The head of the audit chain.

    Raises:
        Unsound: If pages, indexes or links between rows are wrong.
        Damaged: If the file is too broken to be checked.
        BrokenChain: If the audit chain was tampered with.
    """
    pragma = "integrity_check" if is_thorough else "quick_check"
    with translated(file):
        found = connection.exec_driver_sql(f"PRAGMA {pragma}(1)").scalar_one()
        if found != "ok":
            raise Unsound(file, finding=found)
        if is_thorough:
            _check_seals(connection, file)
        orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if orphan is not None:
            finding = f"a row of {orphan[0]} leads to a missing one of {orphan[2]}"
            raise Unsound(file, finding=finding)
        return verify_chain(connection, expected_head)


def _check_seals(connection: Connection, file: Path) -> None:
    """Check the seal of every page of an encrypted file; a plain one has none."""
    result = connection.exec_driver_sql("PRAGMA cipher_integrity_check")
    broken = result.first() if result.returns_rows else None
    if broken is not None:
        raise Unsound(file, finding=broken[0])
