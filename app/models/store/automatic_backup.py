"""Which backups are made by themselves, and how long are they kept?"""

import hashlib
import json
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.models.audit import AuditHead
from app.models.audit import head as audit_head
from app.models.database_errors import FileProblem
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
CHOICE_SUFFIX = ".backup-folder.json"
KEPT_WHOLE = timedelta(days=30)
KEPT_MONTHS = 12

_STAMP = "%Y-%m-%d %H-%M-%S"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) [a-z-]+\.parvi")


class BackupFolderAway(FileProblem):
    """The folder chosen for the backups can't be reached; `file` is its path."""

    template = (
        "{file}, the folder chosen for backups, isn't there, so nothing was done: "
        "connect it, or choose another folder in the settings."
    )


def automatic_backup(
    organisation: OpenFile, reason: str, *, is_beside: bool = False
) -> BackupRecord:
    """Keep a backup in the folder of `backup_folder`, before a risky act.

    Nothing is copied where nothing was recorded since the last one. Old ones are
    taken away as `superseded` says.

    Args:
        organisation: The open organisation, outside of a transaction.
        reason: What comes next: a word of a-z and hyphens, such as `import`.
        is_beside: Whether it goes beside the organisation whatever was chosen, as
            before anything can be chosen.

    Returns:
        The new backup, or the last one where nothing has changed since.

    Raises:
        BackupFolderAway: If a folder was chosen that can't be reached now.
        FileProblem: If the backup can't be written; the act should not go on.
    """
    with organisation.reading() as connection:
        present = audit_head(connection)
    folder = _ready_folder(organisation.path, is_beside=is_beside)
    last = _last_record(folder)
    if last is not None and last.head == present:
        return last
    remove_parts(folder, ".")
    at = _free_second(folder, organisation.clock())
    path = folder / f"{at.strftime(_STAMP)} {reason}.parvi"
    made = backup_to(organisation, path, is_thorough=False)
    _write_manifest(made, at, reason)
    _prune(folder, at)
    return made


def backup_folder(file: Path) -> Path:
    """Return the folder in which the backups of an organisation lie.

    Unless another one was chosen it stands beside the organisation.
    """
    chosen = chosen_folder(file)
    if chosen is None:
        return _beside(file)
    return _within(chosen, file)


def chosen_folder(file: Path) -> Path | None:
    """Return the folder chosen for the backups of an organisation, None for none.

    The choice belongs to this computer: it is noted beside the organisation, not in
    it.

    Raises:
        FileProblem: If the note can't be read.
    """
    note = _choice(file)
    with file_problems(note):
        if not note.exists():
            return None
        try:
            return Path(json.loads(note.read_text(encoding="utf-8"))["folder"])
        except (ValueError, KeyError, TypeError):
            raise BackupFolderAway(note) from None


def choose_folder(file: Path, folder: Path | None) -> Path:
    """Have the backups of an organisation made in a folder from now on.

    Those made before stay where they are.

    Args:
        file: The organisation.
        folder: A folder that is there; None for the one beside the organisation.

    Returns:
        Where the backups lie now, see `backup_folder`.

    Raises:
        BackupFolderAway: If there is no such folder.
        FileProblem: If nothing can be written there.
    """
    note = _choice(file)
    if folder is None:
        with file_problems(note):
            note.unlink(missing_ok=True)
        return _beside(file)
    if not folder.is_dir():
        raise BackupFolderAway(folder)
    within = _within(folder.absolute(), file)
    with file_problems(within):
        within.mkdir(mode=0o700, exist_ok=True)
    with part_file(within / note.name):
        pass
    with part_file(note) as part, file_problems(note):
        text = json.dumps({"folder": str(folder.absolute())}, ensure_ascii=False)
        part.write_text(text, encoding="utf-8")
        sync_file(part)
        part.replace(note)
        sync_folder(note.parent)
    return within


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


def _choice(file: Path) -> Path:
    return file.with_name(file.name + CHOICE_SUFFIX)


def _ready_folder(file: Path, *, is_beside: bool) -> Path:
    """Return the folder for the next backup, which is there.

    A chosen one is never made anew: where it is missing, its disk is.
    """
    if is_beside or chosen_folder(file) is None:
        folder = _beside(file)
        with file_problems(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
        return folder
    folder = backup_folder(file)
    if not folder.is_dir():
        raise BackupFolderAway(folder.parent)
    return folder


def _within(chosen: Path, file: Path) -> Path:
    """Organisations of one name may share a chosen folder, but not their backups."""
    mark = hashlib.sha256(str(file).encode()).hexdigest()[:8]
    return chosen / f"{file.name}-{mark}{FOLDER_SUFFIX}"


def _beside(file: Path) -> Path:
    return file.with_name(file.name + FOLDER_SUFFIX)


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
