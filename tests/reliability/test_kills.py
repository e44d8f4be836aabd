"""Does a kill at any moment leave the organisation whole, with all that was told done?

A program is killed with SIGKILL, the organisation is opened again and checked in every
way there is. It must hold what it held before the work, or what it holds after work
that nobody disturbed: nothing in between.
"""

import shutil

import pytest

from app.bootstrap import back_up, put_back
from app.errors import AppError
from app.models.store.new_file import journal_of
from tests.helpers.killed_work import (
    back_up_books,
    close_in_two_transactions,
    close_month,
    co_operative_month,
    correct_closed_month,
    import_orders,
    migrate_books,
    reopen_month,
    restore_books,
    whole_month,
)
from tests.helpers.killing import KILLS, check_backups, examined_once, parts_of
from tests.helpers.small_books import examined

pytestmark = pytest.mark.slow

SEED = 20260102
A_FEW = 15
WRITING = pytest.mark.parametrize(
    "work",
    [import_orders, close_month, reopen_month],
    ids=lambda work: work.__name__,
)


def check_backup(books, state, moment):
    """A killed backup is there whole or not at all, and can be made again."""
    if not books.copy.exists():
        with books.open() as office:
            back_up(office, books.copy)
    # It is put back somewhere else before anything has opened it.
    elsewhere = books.folder / "elsewhere.parvi"
    put_back(books.copy, elsewhere, lambda: None, replace=False)
    assert examined_once(elsewhere) == state, moment
    assert examined_once(books.copy) == state, moment
    assert examined(books.path) == state, moment
    assert not parts_of(books), moment


def check_restore(books, old, new, moment):
    """A killed restore leaves the old file or the new one, which is returned."""
    assert books.path.exists(), moment
    found = examined(books.path)
    assert found in {old, new}, moment
    kept = sorted(books.folder.glob("books (replaced *).parvi"))
    assert len(kept) <= 1, moment
    assert kept or found == old, moment
    assert all(examined_once(one) == old for one in kept), moment
    assert examined_once(books.copy) == new, moment
    assert not parts_of(books), moment
    return found


def check_steps(killing, wanted):
    """What was acknowledged is there, and at most the step after it.

    Kills at chance moments, and then one while something is being written.
    """
    for books, death, moment in killing.kills(SEED, wanted):
        check_step(killing, books, death, moment)
    books, death = killing.run(at_step=last_write(killing))
    assert journal_of(books.path).exists()
    check_step(killing, books, death, "before the last write")


def check_step(killing, books, death, moment):
    expected = killing.states[death.acknowledged :][:2]
    assert examined(books.path) in expected, moment
    check_backups(books)


@WRITING
def test_killed_work_is_there_whole_or_not_at_all(killing, work):
    check_steps(killing(work), KILLS)


@pytest.mark.parametrize(
    "work",
    [whole_month, correct_closed_month, co_operative_month],
    ids=lambda work: work.__name__,
)
def test_killed_entry_is_there_whole_or_not_at_all(killing, work):
    check_steps(killing(work), A_FEW)


def test_killed_migration_leaves_the_old_file_or_the_new_one(killing):
    killing = killing(migrate_books)
    (state,) = set(killing.states)
    for books, _death, moment in killing.kills(SEED, A_FEW):
        # Opening it finishes, or begins anew, what the kill cut off.
        assert examined(books.path) == state, moment
        check_backups(books)
        assert not parts_of(books), moment


def test_kill_before_a_step_of_a_migration_harms_nothing(killing):
    killing = killing(migrate_books)
    for books, moment in killing.kills_at_steps():
        assert examined(books.path) == killing.states[0], moment
        check_backups(books)


def test_killed_backup_has_its_name_only_when_it_is_whole(killing):
    killing = killing(back_up_books)
    (state,) = set(killing.states)
    for books, death, moment in killing.kills(SEED):
        assert books.copy.exists() or not death.acknowledged, moment
        check_backup(books, state, moment)


def test_killed_restore_leaves_the_old_or_the_new_organisation(killing):
    killing = killing(restore_books)
    old, new = killing.states
    for books, death, moment in killing.kills(SEED):
        found = check_restore(books, old, new, moment)
        assert found == new or not death.acknowledged, moment


@pytest.mark.parametrize(
    "work", [import_orders, close_month, reopen_month], ids=lambda work: work.__name__
)
def test_kill_before_a_step_of_the_disk_harms_nothing(killing, work):
    killing = killing(work)
    found = []
    for books, moment in killing.kills_at_steps():
        found.append(examined(books.path))
        assert found[-1] in killing.states, moment
        check_backups(books)
    # What is once done stays done when the kill comes later.
    assert found == sorted(found, key=killing.states.index)


def test_kill_before_a_step_of_a_backup_harms_nothing(killing):
    killing = killing(back_up_books)
    for books, moment in killing.kills_at_steps():
        check_backup(books, killing.states[0], moment)


def test_kill_before_a_step_of_a_restore_harms_nothing(killing):
    killing = killing(restore_books)
    old, new = killing.states
    for books, moment in killing.kills_at_steps():
        check_restore(books, old, new, moment)


def last_write(killing):
    """Return the step of the work that writes its last page."""
    steps = killing.steps()
    return len(steps) - steps[::-1].index("xWrite")


def test_restore_over_a_file_killed_while_written_keeps_it_whole(killing):
    killing = killing(close_month)
    books, death = killing.run(at_step=last_write(killing))
    assert death.was_killed
    assert journal_of(books.path).stat().st_size
    shutil.copy(killing.clone().path, books.copy)
    put_back(books.copy, books.path, lambda: None, replace=True)
    (kept,) = books.folder.glob("books (replaced *).parvi")
    assert examined(kept) == killing.states[0]
    assert examined(books.path) == killing.states[0]


def test_close_in_two_transactions_would_be_seen(killing):
    killing = killing(close_in_two_transactions)
    books, death = killing.run(at_step=last_write(killing))
    assert death.was_killed
    with pytest.raises(AssertionError):
        assert examined(books.path) in killing.states


def test_loss_of_the_journal_would_be_seen(killing):
    killing = killing(close_month)
    books, death = killing.run(at_step=last_write(killing))
    assert death.was_killed
    whole = shutil.copytree(books.folder, books.folder.with_name("whole"))
    assert examined(whole / books.path.name) == killing.states[0]
    journal_of(books.path).unlink()
    with pytest.raises((AppError, AssertionError)):
        assert examined(books.path) in killing.states
