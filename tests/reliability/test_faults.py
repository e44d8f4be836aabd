"""Is a failing disk told in plain words, and does it harm nothing?

Every step that writes, cuts, syncs, names or deletes a file is made to fail, one after
the other, until an operation gets through without meeting the fault.
"""

import shutil

import pytest

from app.bootstrap import back_up, put_back
from app.files.whole_file import UnwritableFile
from app.models.close import live_close
from app.models.database_errors import (
    CannotOpen,
    DiskFull,
    InputOutput,
    Unconfirmed,
)
from app.models.payment import amounts_in_live_files
from app.models.store.automatic_backup import backup_folder
from app.models.store.file_lock import CannotLock
from app.models.store.soundness import check_soundness
from app.services.correcting import LateOrders
from app.services.farhan.correcting import FarhanCorrector
from tests.helpers.disk_faults import Kind, disk_faults
from tests.helpers.killing import check_backups, examined_once
from tests.helpers.small_books import (
    MONTH,
    contents,
    examined,
    forget_backups,
    late_order,
)

TOLD = (DiskFull, InputOutput, CannotOpen, CannotLock, UnwritableFile, Unconfirmed)
TOO_MANY_STEPS = 1_000
KINDS = pytest.mark.parametrize(
    ("kind", "is_lasting"),
    [(Kind.BROKEN, False), (Kind.FULL, True)],
    ids=["input/output error once", "disk full from then on"],
)


def take_orders(office, books):
    office.imports.take("orders", books.orders)


def close_month(office, books):
    office.closing.close(MONTH)


def pay_month(office, books):
    office.payments.make(MONTH, str(books.payments))


def reopen_month(office, books):
    office.closing.reopen(MONTH, "a test")


def correct_closed_month(office, books):
    FarhanCorrector(office.file).post(LateOrders([late_order(books)]), "it came late")


BEFORE = {
    take_orders: (),
    close_month: (take_orders,),
    pay_month: (take_orders, close_month),
    reopen_month: (take_orders, close_month),
    correct_closed_month: (),
}


def state_of(office):
    with office.file.reading() as reading:
        check_soundness(reading, office.file.path, is_thorough=False)
        return contents(reading)


def outcome(struck, told, is_changed):
    """Tell whether the work is done, and refuse what must not be.

    A disk without links has another way to a new name. Once the journal is deleted
    the work is there, although the folder was not synced: that is told.
    """
    if told is None:
        assert set(struck) <= {"os.link", "os.unlink"}
        return "done"
    if isinstance(told, Unconfirmed):
        return "done" if is_changed else "refused"
    return "refused"


def is_unpaid(office):
    """Whether no payout of the month stands in a payment file."""
    with office.file.reading() as reading:
        close = live_close(reading, MONTH)
        return close is None or not amounts_in_live_files(reading, close.id)


class Trial:
    """One office after the other, each in the state before the work."""

    def __init__(self, books, work, folder):
        with books.open() as office:
            for earlier in BEFORE[work]:
                earlier(office, books)
        self.start, self.folder, self.runs = books, folder, 0

    def fresh(self):
        self.runs += 1
        books = self.start.clone(self.folder / f"run-{self.runs}")
        return books, books.open()


@pytest.mark.slow
@KINDS
@pytest.mark.parametrize("work", BEFORE, ids=lambda work: work.__name__)
def test_fault_at_any_step_is_told_and_changes_nothing(
    books, work, kind, is_lasting, tmp_path
):
    trial = Trial(books, work, tmp_path)
    with disk_faults() as faults:
        mine, office = trial.fresh()
        before = state_of(office)
        for step in range(1, TOO_MANY_STEPS):
            if backup_folder(mine.path).exists():
                forget_backups(mine)
            told = None
            with faults.failing(step, kind, is_lasting=is_lasting):
                try:
                    work(office, mine)
                except TOLD as failure:
                    told = failure
            where = f"step {step} of {work.__name__}: {faults.struck[:1]}"
            after = state_of(office)
            check_backups(mine)
            if told is not None:
                assert str(mine.folder) in str(told), where
            if outcome(faults.struck, told, after != before) == "done":
                assert after != before, where
                office.file.close()
                assert examined(mine.path) == after
                if not faults.struck:
                    break
                mine, office = trial.fresh()
            elif work is pay_month:
                if is_lasting and not is_unpaid(office):
                    # The disk took the record and then nothing more.
                    office.payments.mark(MONTH, "rejected")
                assert is_unpaid(office), where
            else:
                assert after == before, where
    assert not faults.struck, "no run went through"


@pytest.mark.slow
@KINDS
def test_fault_at_any_step_of_a_backup_leaves_no_half_copy(books, kind, is_lasting):
    with disk_faults() as faults, books.open() as office:
        for step in range(1, TOO_MANY_STEPS):
            told = None
            with faults.failing(step, kind, is_lasting=is_lasting):
                try:
                    back_up(office, books.copy)
                except TOLD as failure:
                    told = failure
            where = f"step {step}: {faults.struck[:1]}"
            assert told is not None or books.copy.exists(), where
            if books.copy.exists():
                assert examined_once(books.copy) == state_of(office), where
                books.copy.unlink()
            if not faults.struck:
                return
    pytest.fail("no run went through")


@pytest.mark.slow
@KINDS
def test_fault_at_any_step_of_a_restore_leaves_the_old_or_the_new_file(
    books, kind, is_lasting
):
    with books.open() as office:
        old_copy = books.folder / "old.parvi"
        back_up(office, books.copy)
        take_orders(office, books)
        back_up(office, old_copy)
    new, old = examined(books.copy), examined(old_copy)
    with disk_faults() as faults:
        for step in range(1, TOO_MANY_STEPS):
            shutil.copyfile(old_copy, books.path)
            told = None
            with faults.failing(step, kind, is_lasting=is_lasting):
                try:
                    put_back(books.copy, books.path, lambda: None, replace=True)
                except TOLD as failure:
                    told = failure
            where = f"step {step}: {faults.struck[:1]}"
            found = examined_once(books.path)
            assert found in {old, new}, where
            assert told is not None or found == new, where
            for kept in books.folder.glob("books (replaced *).parvi"):
                assert examined_once(kept) == old, where
                kept.unlink()
            if not faults.struck:
                return
    pytest.fail("no run went through")
