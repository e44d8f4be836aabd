"""Are backups made when something has changed, and kept long enough?"""

from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import put_back
from app.models.audit import BrokenChain
from app.models.database_errors import FileProblem
from app.models.store.automatic_backup import (
    BackupFolderAway,
    anchor_of,
    automatic_backup,
    automatic_backups,
    backup_folder,
    choose_folder,
    superseded,
)
from tests.models.conftest import Books

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def record(organisation, subject):
    with organisation.writing() as writing:
        writing.record("sale", subject, {})


def test_backup_lies_beside_the_organisation_under_its_date(any_books):
    with any_books.create() as organisation:
        made = automatic_backup(organisation, "import")
    assert made.path.parent == any_books.path.with_name("books.parvi.backups")
    assert made.path.name == "2026-01-02 08-00-03 import.parvi"
    assert anchor_of(made.path) == made.head
    copy = Books(made.path, any_books.passphrase, any_books.clock)
    copy.open().close()


def test_unchanged_organisation_is_not_copied_again(organisation):
    first = automatic_backup(organisation, "import")
    assert automatic_backup(organisation, "close") == first
    record(organisation, "1")
    second = automatic_backup(organisation, "close")
    assert second.head.count == 2
    assert automatic_backups(organisation.path) == (first.path, second.path)


def test_lost_note_or_lost_backup_leads_to_a_new_one(organisation):
    first = automatic_backup(organisation, "import")
    first.path.with_suffix(".json").write_text("{}", encoding="utf-8")
    assert anchor_of(first.path) is None
    second = automatic_backup(organisation, "import")
    assert second.path != first.path
    second.path.unlink()
    assert automatic_backup(organisation, "import").path != second.path


def test_backup_that_is_another_than_the_one_noted_is_not_restored(
    organisation, tmp_path
):
    older = automatic_backup(organisation, "import")
    record(organisation, "1")
    newer = automatic_backup(organisation, "close")
    target = tmp_path / "again.parvi"
    newer.path.write_bytes(older.path.read_bytes())
    with pytest.raises(BrokenChain, match="gone"):
        put_back(newer.path, target, lambda: None, replace=False)
    assert not target.exists()
    restored = put_back(older.path, target, lambda: None, replace=False).restored
    assert restored.head == older.head


def test_backups_of_one_second_have_different_names(plain_books):
    stopped = plain_books.clock()
    with plain_books.create() as organisation:
        organisation.clock = lambda: stopped
        made = []
        for number in range(3):
            record(organisation, str(number))
            made.append(automatic_backup(organisation, "import").path)
    assert automatic_backups(plain_books.path) == tuple(made)


def test_old_backups_go_with_their_notes(plain_books):
    with plain_books.create() as organisation:
        for day in range(3):
            record(organisation, str(day))
            automatic_backup(organisation, "import")
        plain_books.clock.now += timedelta(days=400)
        record(organisation, "later")
        automatic_backup(organisation, "close")
    folder = backup_folder(plain_books.path)
    left = sorted(path.name for path in folder.iterdir())
    assert [name[:10] for name in left] == ["2027-02-06", "2027-02-06"]


def test_other_files_in_the_folder_stay(organisation):
    folder = backup_folder(organisation.path)
    folder.mkdir()
    for name in ("2001-01-01 mine.parvi", "notes.txt"):
        (folder / name).write_bytes(b"")
    (folder / ".2026-01-01 08-00-00 import.parvi.0a1b.part").write_bytes(b"half")
    automatic_backup(organisation, "import")
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 4
    assert {"2001-01-01 mine.parvi", "notes.txt"} < set(names)


def test_folder_that_can_not_be_made_is_told(organisation):
    backup_folder(organisation.path).write_bytes(b"a file of that name")
    with pytest.raises(FileProblem):
        automatic_backup(organisation, "import")


def test_chosen_folder_takes_the_backups_of_its_organisation(organisation, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    chosen = choose_folder(organisation.path, elsewhere)
    made = automatic_backup(organisation, "import")
    assert made.path.parent == chosen == backup_folder(organisation.path)
    assert chosen.parent == elsewhere
    other = organisation.path.parent / "other" / organisation.path.name
    other.parent.mkdir()
    assert choose_folder(other, elsewhere) != chosen


def test_act_is_refused_where_the_chosen_folder_is_away(organisation, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    choose_folder(organisation.path, elsewhere).rmdir()
    with pytest.raises(BackupFolderAway, match="elsewhere"):
        automatic_backup(organisation, "import")
    assert automatic_backup(organisation, "migration", is_beside=True).path.exists()


def test_folder_that_is_not_there_is_not_chosen(organisation, tmp_path):
    with pytest.raises(BackupFolderAway):
        choose_folder(organisation.path, tmp_path / "nowhere")
    made = automatic_backup(organisation, "import")
    assert made.path.parent.name == "books.parvi.backups"


def test_choice_is_taken_back(organisation, tmp_path):
    choose_folder(organisation.path, tmp_path)
    assert choose_folder(organisation.path, None).name == "books.parvi.backups"
    made = automatic_backup(organisation, "import")
    assert made.path.parent.name == "books.parvi.backups"


def test_choice_that_can_not_be_read_refuses_the_act(organisation, tmp_path):
    choose_folder(organisation.path, tmp_path)
    note = organisation.path.with_name("books.parvi.backup-folder.json")
    note.write_text("{}", encoding="utf-8")
    with pytest.raises(BackupFolderAway):
        automatic_backup(organisation, "import")


def test_all_of_thirty_days_are_kept():
    made = [NOW - timedelta(days=days, hours=1) for days in range(30)]
    made += [made[0] - timedelta(minutes=1)]
    assert superseded(made, NOW) == set()


def test_before_that_the_last_of_each_of_twelve_months_is_kept():
    made = [NOW - timedelta(days=days) for days in range(500)]
    kept = sorted(set(made) - superseded(made, NOW))
    recent = [at for at in kept if at > NOW - timedelta(days=30)]
    older = [at.date().isoformat() for at in kept if at not in recent]
    assert len(recent) == 30
    assert older == [
        "2025-06-30",
        "2025-07-31",
        "2025-08-31",
        "2025-09-30",
        "2025-10-31",
        "2025-11-30",
        "2025-12-31",
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
        "2026-04-30",
    ]


def test_newest_is_kept_however_old():
    made = [NOW - timedelta(days=days) for days in (2_000, 3_000)]
    assert superseded(made, NOW) == {made[1]}
    assert superseded([], NOW) == set()


def test_backups_from_the_future_of_a_wrong_clock_are_kept():
    made = [NOW + timedelta(days=days) for days in range(5)]
    assert superseded(made, NOW) == set()
