"""Which organisations do the reliability tests start from?"""

import os

import pytest

from app.bootstrap import back_up
from tests.helpers.killed_work import (
    Warm,
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
from tests.helpers.killing import Killing
from tests.helpers.old_books import books_of_version
from tests.helpers.small_books import (
    MONTH,
    forget_backups,
    make_small_books,
    make_small_co_operative,
)

FEW, MORE = 12, 200


@pytest.fixture(scope="session")
def few(tmp_path_factory):
    """An organisation of few members with one closed month; to be cloned."""
    return make_small_books(tmp_path_factory.mktemp("few") / "books", FEW)


@pytest.fixture
def books(few, tmp_path):
    """An organisation of few members with one closed month."""
    return few.clone(tmp_path / "books")


@pytest.fixture(scope="session")
def warm():
    """A process that can be forked and killed."""
    if not hasattr(os, "fork"):
        pytest.skip("this system has no forks")
    with Warm() as process:
        yield process


@pytest.fixture(scope="session")
def stages(tmp_path_factory):
    """The books before each piece of work."""
    folder = tmp_path_factory.mktemp("stages")
    begun = make_small_books(folder / "begun", MORE)
    imported = _after(begun, folder / "imported", _import)
    closed = _after(imported, folder / "closed", _close)
    restorable = _after(closed, folder / "restorable", _back_up_and_reopen)
    return {
        import_orders: begun,
        whole_month: begun,
        close_month: imported,
        close_in_two_transactions: imported,
        reopen_month: closed,
        back_up_books: closed,
        restore_books: restorable,
        correct_closed_month: begun,
        co_operative_month: make_small_co_operative(folder / "co-operative", MORE),
        migrate_books: books_of_version(1, folder / "version-1"),
    }


@pytest.fixture
def killing(warm, stages, tmp_path):
    """Get a piece of work ready to be killed."""
    return lambda work: Killing(warm, work, stages[work], tmp_path)


def _after(books, folder, act):
    copy = books.clone(folder)
    with copy.open() as office:
        act(office, copy)
    forget_backups(copy)
    return copy


def _import(office, books):
    office.imports.take("orders", books.orders)


def _close(office, books):
    office.closing.close(MONTH)


def _back_up_and_reopen(office, books):
    back_up(office, books.copy)
    office.closing.reopen(MONTH, "a test")
