"""How is the program killed at a chosen moment of its work?

A process that has loaded everything already is forked for every kill: several times
cheaper than starting Python anew. It is a process of its own because a
fork takes along nothing but the thread that asks for it.
"""

import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from app.bootstrap import back_up, put_back
from app.models.close import append_close, live_close
from app.models.plan import latest_plan, options_in_force
from app.services.correcting import LateOrders
from app.services.farhan.correcting import FarhanCorrector
from tests.helpers.bank_files import OWN_ACCOUNT
from tests.helpers.disk_faults import Kind, disk_faults
from tests.helpers.small_books import (
    CO_OP_MONTH,
    FIRST_INVOICE,
    MONTH,
    SmallBooks,
    late_order,
)

PROJECT = Path(__file__).parents[2]
_BEGUN, _STEP_DONE = b"b", b"a"

Work = Callable[[SmallBooks], Iterator[None]]
"""Yields after each step that the program has acknowledged."""


def import_orders(books: SmallBooks) -> Iterator[None]:
    """Import the orders of the month."""
    with books.open() as office:
        office.imports.take("orders", books.orders)
        yield


def close_month(books: SmallBooks) -> Iterator[None]:
    """Close the month."""
    with books.open() as office:
        office.closing.close(MONTH)
        yield


def reopen_month(books: SmallBooks) -> Iterator[None]:
    """Take the close of the month back."""
    with books.open() as office:
        office.closing.reopen(MONTH, "a test")
        yield


def back_up_books(books: SmallBooks) -> Iterator[None]:
    """Write a backup."""
    with books.open() as office:
        back_up(office, books.copy)
        yield


def restore_books(books: SmallBooks) -> Iterator[None]:
    """Put the backup in the place of the organisation."""
    put_back(books.copy, books.path, lambda: None, replace=True)
    yield


def migrate_books(books: SmallBooks) -> Iterator[None]:
    """Open books of version 0.1.0, which brings them up to date."""
    with books.open():
        yield


def whole_month(books: SmallBooks) -> Iterator[None]:
    """Import, close, pay, take the payment file back, reopen."""
    with books.open() as office:
        office.imports.take("orders", books.orders)
        yield
        office.closing.close(MONTH)
        yield
        office.payments.make(MONTH, str(books.payments))
        yield
        office.payments.mark(MONTH, "rejected")
        yield
        office.closing.reopen(MONTH, "a test")
        yield


def correct_closed_month(books: SmallBooks) -> Iterator[None]:
    """Enter a late order of the closed month, and take that back."""
    with books.open() as office:
        late = LateOrders([late_order(books)])
        FarhanCorrector(office.file).post(late, "it came late")
        yield
        FarhanCorrector(office.file).take_back(1, "it did not come")
        yield


def co_operative_month(books: SmallBooks) -> Iterator[None]:
    """Enter what a month of a co-operative needs, and close it."""
    with books.open() as office:
        office.imports.take("subscriptions", books.folder / "subscriptions.csv")
        yield
        office.imports.take("bank", books.folder / "bank.xml")
        yield
        office.billing.choose("E2", FIRST_INVOICE + 1, "the name fits")
        yield
        office.packages.set_package("kauppias", {"quota": "120"})
        yield
        office.settings.change({"iban": OWN_ACCOUNT, "street": "Kylätie 1"})
        yield
        office.closing.close(CO_OP_MONTH)
        yield


def close_in_two_transactions(books: SmallBooks) -> Iterator[None]:
    """Close the month as the program must not: the figures follow by themselves."""
    with books.open() as office:
        with office.file.writing() as writing:
            reading = writing.connection
            plan, options = latest_plan(reading), options_in_force(reading, MONTH)
            books_of_plan = office.closing._books
            worked = books_of_plan.work_out(
                reading, MONTH, plan.text, options, lambda *_state: None
            )
            append_close(
                writing,
                MONTH,
                plan_version_id=plan.id,
                options=options,
                inputs_digest=worked.inputs_digest,
                result_digest=worked.result_digest,
            )
        with office.file.writing() as writing:
            close = live_close(writing.connection, MONTH)
            assert close is not None
            worked.save(writing, close)
            writing.events = 1
        yield


WORKS: dict[str, Work] = {
    work.__name__: work
    for work in (
        import_orders,
        close_month,
        reopen_month,
        back_up_books,
        restore_books,
        migrate_books,
        whole_month,
        close_in_two_transactions,
        correct_closed_month,
        co_operative_month,
    )
}


@dataclass(frozen=True)
class Death:
    """How a piece of work ended.

    Attributes:
        was_killed: Whether it was killed before its process ended by itself.
        acknowledged: Steps that were acknowledged.
        seconds: From its beginning to its end.
    """

    was_killed: bool
    acknowledged: int
    seconds: float


class Warm:
    """A warm process that does pieces of work in forks of itself, and kills them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.killed_work"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=PROJECT,
            # A fork takes one thread along: no threads of the array library.
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            text=True,
        )

    def run(
        self,
        work: Work,
        books: SmallBooks,
        *,
        after: float | None = None,
        at_step: int = 0,
    ) -> Death:
        """Do a piece of work in a fork.

        Args:
            work: Which.
            books: Where.
            after: Seconds after which it's killed, None for never.
            at_step: The step of the disk at which it's killed, 0 for none.
        """
        order = {
            "work": work.__name__,
            "folder": str(books.folder),
            "after": after,
            "at_step": at_step,
        }
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "failure" not in answer, answer["failure"]
        return Death(**answer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._process.communicate()


def _serve() -> None:
    """Take orders from standard input until it ends."""
    for line in sys.stdin:
        order = json.loads(line)
        try:
            answer = asdict(_fork(**order))
        except Exception:  # noqa: BLE001 - told to the test that asked
            answer = {"failure": traceback.format_exc()}
        print(json.dumps(answer), flush=True)  # noqa: T201 - the answer


def _fork(work: str, folder: str, after: float | None, at_step: int) -> Death:
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _live(WORKS[work], SmallBooks(Path(folder)), theirs, at_step)
    os.close(theirs)
    assert os.read(ours, 1) == _BEGUN, f"{work} did not begin"
    began = time.perf_counter()
    heard = b""
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    while part := os.read(ours, 100):
        heard += part
    os.close(ours)
    _, status = os.waitpid(child, 0)
    seconds = time.perf_counter() - began
    was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    assert was_killed or status == 0, f"{work} failed: {heard.decode()}"
    return Death(was_killed, heard.count(_STEP_DONE), seconds)


def _live(work: Work, books: SmallBooks, told: int, at_step: int) -> None:
    """Do a piece of work in the fork and end it."""
    code = 0
    try:
        os.write(told, _BEGUN)
        with ExitStack() as faulty:
            if at_step:
                faults = faulty.enter_context(disk_faults())
                faulty.enter_context(faults.failing(at_step, Kind.KILLED))
            for _ in work(books):
                os.write(told, _STEP_DONE)
    except BaseException:  # noqa: BLE001 - told to the test that asked
        os.write(told, traceback.format_exc().encode())
        code = 1
    finally:
        os._exit(code)


if __name__ == "__main__":
    _serve()
