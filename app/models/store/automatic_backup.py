"""Which backups are made by themselves, and how long are they kept?"""

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.models.audit import AuditHead
from app.models.audit import head as audit_head
from app.models.store.backup import BackupRecord, backup_to
from app.models.store.new_file import (
    file_problems,
    part_file,
    remove_parts,
    sync_file,
    sync_folder,
)
from app.models.store.open_file import OpenFile

FOLDER_SUFFIX = ".backups"
KEPT_WHOLE = timedelta(days=30)
KEPT_MONTHS = 12

_STAMP = "%Y-%m-%d %H-%M-%S"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) [a-z-]+\.parvi")


def automatic_backup(organisation: OpenFile, reason: str) -> BackupRecord:
    """Keep a backup in the folder beside the organisation, before a risky act.

    Nothing is copied where nothing was recorded since the last one. Old ones are
    taken away as `superseded` says.

    Args:
        organisation: The open organisation, outside of a transaction.
        reason: What comes next: a word of a-z and hyphens, such as `import`.

    Returns:
        The new backup, or the last one where nothing has changed since.

    Raises:
        FileProblem: If the backup can't be written; the act should not go on.
    """
    folder = backup_folder(organisation.path)
    with organisation.reading() as connection:
        present = audit_head(connection)
    last = _last_record(folder)
    if last is not None and last.head == present:
        return last
    with file_problems(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    remove_parts(folder, ".")
    at = _free_second(folder, organisation.clock())
    path = folder / f"{at.strftime(_STAMP)} {reason}.parvi"
    made = backup_to(organisation, path, is_thorough=False)
    _write_manifest(made, at, reason)
    _prune(folder, at)
    return made


def backup_folder(file: Path) -> Path:
    """Return the folder in which the backups of an organisation lie."""
    return file.with_name(file.name + FOLDER_SUFFIX)


def automatic_backups(file: Path) -> tuple[Path, ...]:
    """Return the automatic backups of an organisation, oldest first."""
    return tuple(path for _, path in sorted(_dated(backup_folder(file))))


def anchor_of(backup: Path) -> AuditHead | None:
    """Return the head of the audit chain noted beside a backup, None if not there."""
    noted = _noted(backup)
    return None if noted is None else noted.head


def superseded(instants: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which backups are no longer kept.

    Kept are all of the last 30 days, and before that the last one of each of the
    last 12 calendar months. The newest one is always kept, whatever the clock says.

    Args:
        instants: When each backup was made.
        now: The present instant.
    """
    made = sorted(set(instants))
    last_of_month = {(at.year, at.month): at for at in made}
    first_month = now.year * 12 + now.month - KEPT_MONTHS
    kept = {
        at
        for (year, month), at in last_of_month.items()
        if year * 12 + month >= first_month
    }
    kept.update(at for at in made if at > now - KEPT_WHOLE)
    kept.update(made[-1:])
    return set(made) - kept


def _dated(folder: Path) -> list[tuple[datetime, Path]]:
    """Return the backups of a folder with the instants of their names."""
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            name = _NAME.fullmatch(path.name)
            if name:
                at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
                found.append((at, path))
    return found


def _last_record(folder: Path) -> BackupRecord | None:
    """Return the newest backup, None where there is none or its note is unreadable."""
    dated = _dated(folder)
    return _noted(max(dated)[1]) if dated else None


def _noted(backup: Path) -> BackupRecord | None:
    """Return what is noted beside a backup, None where it can't be read."""
    try:
        noted = json.loads(_manifest(backup).read_text(encoding="utf-8"))
        head = AuditHead(int(noted["events"]), str(noted["hash"]))
        return BackupRecord(backup, head, int(noted["version"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_manifest(made: BackupRecord, at: datetime, reason: str) -> None:
    """Note what a backup holds beside it."""
    noted = {
        "made": at.isoformat(),
        "reason": reason,
        "events": made.head.count,
        "hash": made.head.hash,
        "version": made.version,
    }
    note = _manifest(made.path)
    with part_file(note) as part, file_problems(made.path):
        part.write_text(json.dumps(noted, indent=1), encoding="utf-8")
        sync_file(part)
        part.replace(note)
        sync_folder(note.parent)


def _manifest(backup: Path) -> Path:
    return backup.with_suffix(".json")


def _free_second(folder: Path, now: datetime) -> datetime:
    """Return the present second in UTC, or the next one that names no backup yet."""
    taken = {at for at, _ in _dated(folder)}
    at = now.astimezone(UTC).replace(microsecond=0)
    while at in taken:
        at += timedelta(seconds=1)
    return at


def _prune(folder: Path, now: datetime) -> None:
    """Take away superseded backups; what can't be deleted stays."""
    dated = _dated(folder)
    old = superseded((at for at, _ in dated), now)
    for at, path in dated:
        if at in old:
            with suppress(OSError):
                path.unlink()
                _manifest(path).unlink(missing_ok=True)
