"""Is a file opened only if it is ours, whole, alone and with its passphrase?"""

import os

import pytest

from app.models.database_errors import (
    Damaged,
    FileMissing,
    NewerFile,
    NotAFile,
    NotAnOrganisation,
    PassphraseNeeded,
    WrongPassphrase,
)
from app.models.setting import write_setting
from app.models.store.file_kind import LinkedTwice
from app.models.store.file_lock import FileInUse
from app.models.store.session import EmptyPassphrase
from tests.models.conftest import PASSPHRASE, Books


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_folder_that_is_not_there_is_named(clock, tmp_path):
    with pytest.raises(FileMissing, match="nowhere"):
        Books(tmp_path / "nowhere" / "books.parvi", None, clock).create()


def test_empty_passphrase_is_refused(clock, tmp_path):
    with pytest.raises(EmptyPassphrase):
        Books(tmp_path / "books.parvi", "", clock).create()
    assert names(tmp_path) == []


def test_missing_file_and_folder_are_told_apart(plain_books, clock, tmp_path):
    with pytest.raises(FileMissing):
        plain_books.open()
    with pytest.raises(NotAFile):
        Books(tmp_path, None, clock).open()


def test_second_opener_is_refused_also_through_a_link(plain_books, clock, tmp_path):
    link = tmp_path / "link.parvi"
    with plain_books.create():
        link.symlink_to(plain_books.path)
        for path in (plain_books.path, link):
            with pytest.raises(FileInUse):
                Books(path, None, clock).open()
    with Books(link, None, clock).open() as organisation:
        assert organisation.path == plain_books.path


def test_file_with_a_second_name_is_refused(plain_books, tmp_path):
    plain_books.create().close()
    (tmp_path / "twin.parvi").hardlink_to(plain_books.path)
    with pytest.raises(LinkedTwice):
        plain_books.open()


def test_what_a_killed_program_left_is_taken_away(plain_books, tmp_path):
    plain_books.create().close()
    part = tmp_path / ".books.parvi.0a1b2c3d.part"
    part.hardlink_to(plain_books.path)
    (tmp_path / ".other.parvi.0a1b2c3d.part").write_bytes(b"")
    plain_books.open().close()
    assert names(tmp_path) == [".other.parvi.0a1b2c3d.part", "books.parvi"]


FOREIGN = {
    "empty": b"",
    "text": b"name;sum\n",
    "odd length of chance": bytes(range(256)) * 15 + b"odd",
    "header alone": b"SQLite format 3\0",
    "header of a page and junk": b"SQLite format 3\0" + b"junk" * 1020,
}


@pytest.mark.parametrize("contents", FOREIGN.values(), ids=[*FOREIGN])
def test_foreign_file_is_refused_untouched(plain_books, contents):
    plain_books.path.write_bytes(contents)
    with pytest.raises(NotAnOrganisation):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents
    assert names(plain_books.path.parent) == ["books.parvi"]


def test_database_of_another_program_is_refused_untouched(plain_books):
    plain_books.create().close()
    contents = bytearray(plain_books.path.read_bytes())
    contents[68:72] = b"\0\0\0\0"
    plain_books.path.write_bytes(contents)
    with pytest.raises(NotAnOrganisation):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents


def test_file_of_a_newer_version_is_refused_untouched(plain_books):
    plain_books.create().close()
    contents = bytearray(plain_books.path.read_bytes())
    contents[60:64] = (99).to_bytes(4, "big")
    plain_books.path.write_bytes(contents)
    with pytest.raises(NewerFile, match="99"):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents


@pytest.mark.parametrize("end", [512, 5_000, -4_096], ids=str)
def test_cut_off_plain_file_is_damaged(plain_books, end):
    plain_books.create().close()
    contents = plain_books.path.read_bytes()[:end]
    plain_books.path.write_bytes(contents)
    with pytest.raises(Damaged, match="restore the last backup"):
        plain_books.open()
    assert plain_books.path.read_bytes() == contents


def test_wrong_passphrase_tells_nothing_and_writes_nothing(encrypted_books, capfd):
    encrypted_books.create().close()
    path = encrypted_books.path
    contents = path.read_bytes()
    with pytest.raises(WrongPassphrase) as wrong:
        encrypted_books.open(lambda: PASSPHRASE + " ")
    assert path.read_bytes() == contents
    path.write_bytes(os.urandom(len(contents)))
    with pytest.raises(WrongPassphrase) as foreign:
        encrypted_books.open()
    assert str(wrong.value) == str(foreign.value)
    assert capfd.readouterr() == ("", "")
    assert names(path.parent) == ["books.parvi"]


def test_encrypted_file_shows_nothing_of_its_contents(encrypted_books):
    with encrypted_books.create() as organisation, organisation.writing() as writing:
        write_setting(writing, "language", "fi")
        journal = organisation.path.with_name("books.parvi-journal").read_bytes()
    contents = encrypted_books.path.read_bytes() + journal
    for word in (b"SQLite", b"CREATE TABLE", b"Example", b"tester"):
        assert word not in contents


def test_passphrase_is_the_same_in_both_forms_of_its_letters(encrypted_books):
    encrypted_books.create().close()
    decomposed = PASSPHRASE.replace("ä", "a\N{COMBINING DIAERESIS}")
    encrypted_books.open(lambda: decomposed).close()


@pytest.mark.parametrize("answer", [None, ""])
def test_encrypted_file_asks_for_its_passphrase(encrypted_books, answer):
    encrypted_books.create().close()
    with pytest.raises(PassphraseNeeded):
        encrypted_books.open(lambda: answer)


def test_plain_file_asks_nobody(plain_books):
    plain_books.create().close()

    def ask():
        raise AssertionError

    plain_books.open(ask).close()
