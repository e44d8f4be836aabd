"""Are backups whole, and do they come back without harm to what's there?"""

import shutil

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.audit import AuditHead, BrokenChain, head
from app.models.database_errors import (
    Damaged,
    FileExists,
    FileMissing,
    FileProblem,
    NotAnOrganisation,
    WrongPassphrase,
)
from app.models.setting import settings, write_setting
from app.models.store.backup import backup_to, restore
from app.models.store.file_lock import FileInUse
from app.models.store.migration import newest_version
from app.models.store.new_file import JournalLeftOver
from app.models.store.soundness import Unsound
from tests.models.conftest import Books


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def language_of(books):
    with books.open() as organisation, organisation.reading() as connection:
        return settings(connection).get("language")


def put_language(organisation, value):
    with organisation.writing() as writing:
        write_setting(writing, "language", value)


@pytest.fixture
def backed_up(plain_books, tmp_path):
    """A backup with Finnish, of an organisation that is in Persian since."""
    with plain_books.create() as organisation:
        put_language(organisation, "fi")
        record = backup_to(organisation, tmp_path / "copy.parvi")
        put_language(organisation, "fa")
    return record


def test_backup_is_an_organisation_of_its_own(any_books, tmp_path):
    path = tmp_path / "copy.parvi"
    with any_books.create() as organisation:
        put_language(organisation, "fi")
        record = backup_to(organisation, path)
        with organisation.reading() as connection:
            assert record.head == head(connection)
    assert (record.path, record.version) == (path, newest_version())
    copy = Books(path, any_books.passphrase, any_books.clock)
    assert language_of(copy) == "fi"
    assert names(tmp_path) == ["books.parvi", "copy.parvi"]
    is_plain = path.read_bytes().startswith(b"SQLite format 3")
    assert is_plain == (any_books.passphrase is None)


def test_backup_overwrites_nothing(organisation, tmp_path):
    (tmp_path / "copy.parvi").write_bytes(b"precious")
    with pytest.raises(FileExists):
        backup_to(organisation, tmp_path / "copy.parvi")
    assert (tmp_path / "copy.parvi").read_bytes() == b"precious"


def test_backup_into_itself_is_refused(organisation):
    with pytest.raises(FileExists):
        backup_to(organisation, organisation.path)


def test_backup_of_a_broken_audit_record_is_refused(plain_books, tmp_path):
    plain_books.create().close()
    raw = sqlcipher.connect(str(plain_books.path), isolation_level=None)
    sql = "SELECT sql FROM sqlite_schema WHERE name = 'audit_event_update_append_only'"
    (trigger,) = raw.execute(sql).fetchone()
    raw.execute("DROP TRIGGER audit_event_update_append_only")
    raw.execute("UPDATE audit_event SET actor = 'x'")
    raw.execute(trigger)
    raw.close()
    with plain_books.open() as organisation, pytest.raises(BrokenChain):
        backup_to(organisation, tmp_path / "copy.parvi")
    assert names(tmp_path) == ["books.parvi"]


def test_backup_with_a_row_that_leads_nowhere_is_refused(plain_books, tmp_path):
    with plain_books.create() as organisation:
        with organisation.standing_still() as raw:
            raw.set_authorizer(None)
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute(
                "INSERT INTO plan_version (id, digest, text, event_seq) "
                "VALUES (1, printf('%064d', 1), 't', 77)"
            )
        with pytest.raises(Unsound, match="plan_version leads to a missing one of"):
            backup_to(organisation, tmp_path / "copy.parvi")
    assert names(tmp_path) == ["books.parvi"]


def test_restore_to_a_new_name(any_books, tmp_path):
    with any_books.create() as organisation:
        put_language(organisation, "fi")
        record = backup_to(organisation, tmp_path / "copy.parvi")
    before = record.path.read_bytes()
    target = Books(tmp_path / "again.parvi", any_books.passphrase, any_books.clock)
    restored = restore(
        record.path,
        target.path,
        clock=any_books.clock,
        passphrase=lambda: any_books.passphrase,
        expected_head=record.head,
    )
    assert (restored.head, restored.kept) == (record.head, None)
    assert language_of(target) == "fi"
    assert record.path.read_bytes() == before
    assert names(tmp_path) == ["again.parvi", "books.parvi", "copy.parvi"]


def test_restore_overwrites_only_when_asked_and_keeps_the_old(
    backed_up, plain_books, tmp_path
):
    with pytest.raises(FileExists):
        restore(backed_up.path, plain_books.path, clock=plain_books.clock)
    assert language_of(plain_books) == "fa"
    restored = restore(
        backed_up.path, plain_books.path, clock=plain_books.clock, replace=True
    )
    assert language_of(plain_books) == "fi"
    assert restored.kept
    assert restored.kept.name.startswith("books (replaced 2026-01-02 08-00-")
    assert language_of(Books(restored.kept, None, plain_books.clock)) == "fa"
    assert len(names(tmp_path)) == 3


def test_two_restores_in_one_second_keep_both_old_files(backed_up, plain_books):
    now = plain_books.clock()
    kept = {
        restore(backed_up.path, plain_books.path, clock=lambda: now, replace=True).kept
        for _ in range(2)
    }
    assert len(kept) == 2


def test_half_backup_of_a_killed_program_is_taken_away(organisation, tmp_path):
    (tmp_path / ".copy.parvi.0a1b2c3d.part").write_bytes(b"half")
    (tmp_path / ".copy.parvi.0a1b2c3d.part-journal").write_bytes(b"half")
    backup_to(organisation, tmp_path / "copy.parvi")
    assert names(tmp_path) == ["books.parvi", "books.parvi.lock", "copy.parvi"]


@pytest.mark.parametrize("begun", [b"", b"\0" * 512], ids=["empty", "zeros"])
def test_void_journal_of_a_replaced_file_is_taken_away(
    backed_up, plain_books, tmp_path, begun
):
    (tmp_path / "books.parvi-journal").write_bytes(begun)
    restored = restore(
        backed_up.path, plain_books.path, clock=plain_books.clock, replace=True
    )
    assert restored.kept
    assert names(tmp_path) == sorted([restored.kept.name, "books.parvi", "copy.parvi"])
    assert language_of(Books(restored.kept, None, plain_books.clock)) == "fa"


def test_journal_that_can_not_be_played_back_stops_a_restore(
    backed_up, plain_books, tmp_path
):
    (tmp_path / "books.parvi-journal").mkdir()
    with pytest.raises(FileProblem):
        restore(backed_up.path, plain_books.path, clock=plain_books.clock, replace=True)
    (tmp_path / "books.parvi-journal").rmdir()
    assert language_of(plain_books) == "fa"


def test_journal_that_is_left_over_stops_a_restore(backed_up, plain_books, tmp_path):
    plain_books.path.unlink()
    (tmp_path / "books.parvi-journal").write_bytes(b"pages")
    with pytest.raises(JournalLeftOver):
        restore(backed_up.path, plain_books.path, clock=plain_books.clock)


def test_broken_target_can_be_replaced(backed_up, plain_books):
    plain_books.path.write_bytes(b"junk")
    restore(backed_up.path, plain_books.path, clock=plain_books.clock, replace=True)
    assert language_of(plain_books) == "fi"


def test_open_files_are_not_restored(backed_up, plain_books, clock):
    with plain_books.open(), pytest.raises(FileInUse):
        restore(backed_up.path, plain_books.path, clock=clock, replace=True)
    copy = Books(backed_up.path, None, clock)
    with copy.open(), pytest.raises(FileInUse):
        restore(backed_up.path, plain_books.path, clock=clock, replace=True)
    assert language_of(plain_books) == "fa"


def test_restore_of_a_cut_audit_record_is_refused(backed_up, plain_books, clock):
    later = AuditHead(backed_up.head.count + 1, "a" * 64)
    with pytest.raises(BrokenChain, match="are gone"):
        restore(
            backed_up.path,
            plain_books.path,
            clock=clock,
            replace=True,
            expected_head=later,
        )
    assert language_of(plain_books) == "fa"


def test_restore_from_a_damaged_or_foreign_file_is_refused(
    backed_up, plain_books, clock, tmp_path
):
    with backed_up.path.open("r+b") as stream:
        stream.seek(4_096)
        stream.write(b"\xff" * 200_000)
    junk = tmp_path / "junk.parvi"
    junk.write_bytes(b"junk")
    for source, refusal in (
        (backed_up.path, (Damaged, Unsound)),
        (junk, NotAnOrganisation),
        (tmp_path / "nowhere.parvi", FileMissing),
    ):
        with pytest.raises(refusal):
            restore(source, plain_books.path, clock=clock, replace=True)
    assert language_of(plain_books) == "fa"
    assert names(tmp_path) == ["books.parvi", "copy.parvi", "junk.parvi"]


def test_restore_with_a_wrong_passphrase_is_refused(encrypted_books, tmp_path):
    encrypted_books.create().close()
    copy = shutil.copy(encrypted_books.path, tmp_path / "copy.parvi")
    with pytest.raises(WrongPassphrase):
        restore(
            copy,
            tmp_path / "again.parvi",
            clock=encrypted_books.clock,
            passphrase=lambda: "wrong",
        )
    assert names(tmp_path) == ["books.parvi", "copy.parvi"]


def test_flipped_bit_of_an_encrypted_file_is_seen(encrypted_books, tmp_path):
    with encrypted_books.create() as organisation:
        record = backup_to(organisation, tmp_path / "copy.parvi")
    contents = bytearray(record.path.read_bytes())
    contents[len(contents) // 2] ^= 1
    record.path.write_bytes(contents)
    with pytest.raises((Damaged, Unsound)):
        restore(
            record.path,
            tmp_path / "again.parvi",
            clock=encrypted_books.clock,
            passphrase=lambda: encrypted_books.passphrase,
        )
