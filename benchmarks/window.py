"""Does the window stay quick with a million members?

A network is written to a file, opened in the window without a display, and looked at:
first rows, a page anywhere, sorting, searching beside LIKE, memory, and for how long
the window's thread is held up while a file is imported, a month closed and compared,
and slips, tables and payments are written.

    python -m benchmarks.window [--members 1m] [--rounds 5] [--json FILE]
"""

import argparse
import gc
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import Office, open_office
from app.calendars import Period
from app.models.member_search import folded, folded_sql
from app.progress import unreported
from app.services.alternatives import Viewed
from app.services.comparing import compared
from app.services.member_list import Wanted
from app.services.paper_choice import Choice
from app.views.kit.jobs import Job, Jobs
from app.views.kit.remembered import Remembered
from app.views.kit.theme import Dress, theme
from app.views.kit.tongue import Tongue
from app.views.members.screen import MembersScreen
from app.views.shell.application import spare_what_is_loaded
from app.views.shell.main_window import MainWindow
from benchmarks.big_network import PERIOD, big_network, write_network

SIZES = {"10k": 10_000, "100k": 100_000, "1m": 1_000_000}
_PAGE = 256
_SLIPS = 200
_BEAT_MILLISECONDS = 2
_LIMIT_SECONDS = 600
_SEARCHES = {
    "name": "عضو",
    "name_and_number": "عضو 99",
    "name_and_one_digit": "عضو 9",
    "part_of_code": "M00099",
    "code": "M0099999",
    "nobody": "qzxw",
}


class Heart:
    """Beats in the window's thread and keeps the longest pause between two beats."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self.longest_ms, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End, and return the longest pause in milliseconds."""
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1_000)
        self._last = now


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    end = time.perf_counter() + _LIMIT_SECONDS
    flags = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    waker = QTimer()
    waker.start(1)
    while not holds():
        QCoreApplication.processEvents(flags, 50)
        if time.perf_counter() > end:
            raise TimeoutError


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median time of some rounds of work."""
    spent = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        spent.append((time.perf_counter() - start) * 1_000)
    return statistics.median(spent)


def resident_mb() -> float:
    """Return the memory that the process holds now."""
    if not Path("/proc/self/statm").exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1_048_576


def measure_searches(office: Office, rounds: int) -> dict[str, float]:
    """Return how long one waits for the first page of a search and for its count.

    By the index as the table does it, and by LIKE in the same words and order.
    """
    found: dict[str, float] = {}
    columns = ("lower(m.code)", folded_sql("m.name"), "coalesce(m.phone, '')")
    has_word = " OR ".join(f"{column} LIKE ?" for column in columns)
    for case, text in _SEARCHES.items():
        wanted, words = Wanted(text=text), folded(text).split()
        like = " AND ".join([f"({has_word})"] * len(words))
        page = f"SELECT m.id FROM member m WHERE {like} ORDER BY m.code LIMIT {_PAGE}"
        count = f"SELECT count(*) FROM member m WHERE {like}"
        patterns = tuple(f"%{word}%" for word in words for _ in columns)

        def scan(query: str, patterns: tuple[str, ...] = patterns) -> None:
            with office.file.reading() as reading:
                reading.exec_driver_sql(query, patterns).all()

        def look(wanted: Wanted = wanted) -> None:
            office.member_list.order(wanted, _PAGE)

        def tell(wanted: Wanted = wanted) -> None:
            office.member_list.count(wanted)

        found[f"search_{case}_like_page_ms"] = milliseconds(partial(scan, page), rounds)
        found[f"search_{case}_like_count_ms"] = milliseconds(
            partial(scan, count), rounds
        )
        found[f"search_{case}_index_page_ms"] = milliseconds(look, rounds)
        found[f"search_{case}_index_count_ms"] = milliseconds(tell, rounds)
    return found


def measure_pages(office: Office, rounds: int) -> dict[str, float]:
    """Return the times of the first page, one in the middle and the last one."""
    columns = ["code", "name", "kind", "rank", "status", "points", "paid"]
    keys = office.member_list.order(Wanted(by="name"))
    starts = {"first": 0, "middle": len(keys) // 2, "last": max(0, len(keys) - _PAGE)}
    pages = {name: keys[at : at + _PAGE].tolist() for name, at in starts.items()}
    return {
        f"page_{name}_ms": milliseconds(
            lambda page=page: office.member_list.rows(columns, page), rounds
        )
        for name, page in pages.items()
    }


class Bench:
    """One window on one network."""

    def __init__(self, folder: Path) -> None:
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        theme().wear(Dress.LIGHT, 100)
        self.folder = folder
        self.jobs = Jobs(app)
        self.window = MainWindow(
            self.jobs, Tongue(app), Remembered(folder / "window.ini")
        )
        spare_what_is_loaded(self.window)
        self.window.resize(1_280, 820)
        self.window.show()
        self.heart = Heart()
        self.memory_before = resident_mb()

    def open(self, path: Path) -> None:
        """Open the network."""
        self.window.open_file(path)
        wait_until(lambda: self.window.desk is not None and self.jobs.is_idle)

    @property
    def office(self) -> Office:
        """The organisation that is open."""
        assert self.window.office is not None
        return self.window.office

    def members(self) -> MembersScreen:
        """Return the table of members."""
        assert self.window.desk is not None
        screen = self.window.desk.screens["members"]
        assert isinstance(screen, MembersScreen)
        return screen

    def measure_table(self) -> dict[str, float]:
        """Open the page of members, sort it and go to its end."""
        assert self.window.desk is not None
        self.memory_before, start = resident_mb(), time.perf_counter()
        self.window.desk.go("members")
        table = self.members().table
        wait_until(lambda: table.holds(0))
        first = (time.perf_counter() - start) * 1_000
        reading = self._order_ms()
        self.heart.start()
        start = time.perf_counter()
        header = self.members().view.horizontalHeader()
        header.setSortIndicator(table.section("paid"), header.sortIndicatorOrder())
        wait_until(lambda: self.jobs.is_idle and table.holds(0))
        sorting = (time.perf_counter() - start) * 1_000
        blocked = self.heart.stop()
        self.members().view.scrollToBottom()
        wait_until(lambda: table.holds((table.rowCount() - 1) // _PAGE))
        gc.collect()
        return {
            "first_rows_ms": first,
            "first_rows_without_order_ms": max(0.0, first - reading),
            "sort_ms": sorting,
            "sort_longest_block_ms": blocked,
            "window_memory_mb": resident_mb() - self.memory_before,
        }

    def measure_work(self) -> dict[str, float]:
        """Import orders, close the month and write papers, counting the pauses."""
        office, period = self.office, PERIOD
        orders = self._orders(period)
        slips = self.folder / "slips"
        some = Choice(members=tuple(self._codes(_SLIPS)))
        work: dict[str, Callable[..., object]] = {
            "import": partial(office.imports.take, "orders", orders),
            "close": partial(office.closing.close, period),
            "slips": partial(office.statements.write, period, slips, some),
            "comparison": partial(
                compared, office.comparing, Viewed(period), Viewed(period.next()), 50
            ),
            "bonus_lines": partial(
                unreported,
                partial(
                    office.exports.write, "lines", period, str(self.folder / "l.csv")
                ),
            ),
            "bank_file": partial(
                unreported,
                partial(office.payments.make, period, str(self.folder / "bank.csv")),
            ),
        }
        found = {}
        for name, act in work.items():
            with self._beating(name, found):
                self._do(self.jobs.start(partial(self.jobs.apart, act)))
        with self._beating("members_written", found):
            self._write_members()
        found["window_memory_after_work_mb"] = resident_mb() - self.memory_before
        return found

    def _write_members(self) -> None:
        screen = self.members()
        told: list[object] = []
        screen.told.connect(told.append)
        screen.failed.connect(told.append)
        screen.export.write(self.folder / "members.csv")
        wait_until(lambda: bool(told))
        assert isinstance(told[0], str), told

    def _do(self, job: Job) -> None:
        ended: list[object] = []
        job.finished.connect(ended.append)
        job.failed.connect(ended.append)
        wait_until(lambda: bool(ended))
        if isinstance(ended[0], Exception):
            raise ended[0]

    @contextmanager
    def _beating(self, name: str, found: dict[str, float]) -> Iterator[None]:
        start = time.perf_counter()
        self.heart.start()
        yield
        found[f"{name}_longest_block_ms"] = self.heart.stop()
        found[f"{name}_ms"] = (time.perf_counter() - start) * 1_000

    def _order_ms(self) -> float:
        return milliseconds(lambda: self.office.member_list.order(Wanted()), 1)

    def _codes(self, count: int) -> Sequence[str]:
        keys = self.office.member_list.order(Wanted())[:count].tolist()
        rows = self.office.member_list.rows(["code"], keys)
        return [str(row.values["code"]) for row in rows]

    def _orders(self, period: Period) -> Path:
        """Return a file of orders of the month, one for some members."""
        products = self.folder / "products.csv"
        products.write_text(
            "code,name,price,coefficient,licence\nB1,Soap,100000,1,L-1\n",
            encoding="utf-8",
        )
        self.office.imports.take("products", products)
        path = self.folder / "orders.csv"
        codes = self._codes(20_000)
        lines = [
            f"X{number},{period}-05,{code},B1,1" for number, code in enumerate(codes)
        ]
        path.write_text(
            "\n".join(["order_no,date,member,product,quantity", *lines]) + "\n",
            encoding="utf-8",
        )
        return path


def measure(members: int, rounds: int) -> dict[str, float]:
    """Return every figure by its name."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "network.parvi"
        write_network(path, big_network(members))
        with open_office(path, lambda: None) as office:
            figures = measure_searches(office, rounds) | measure_pages(office, rounds)
        bench = Bench(folder)
        bench.open(path)
        figures |= bench.measure_table()
        figures |= bench.measure_work()
        bench.window.close()
    figures["members"] = members
    for case in _SEARCHES:
        like, index = (
            figures[f"search_{case}_{way}_page_ms"]
            + figures[f"search_{case}_{way}_count_ms"]
            for way in ("like", "index")
        )
        figures[f"search_{case}_like_by_index"] = like / index
    figures["page_anywhere_by_first"] = (
        max(figures["page_middle_ms"], figures["page_last_ms"])
        / figures["page_first_ms"]
    )
    return figures


def main() -> None:
    """Measure and print, and write the figures where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", default="1m", choices=SIZES)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    figures = measure(SIZES[arguments.members], arguments.rounds)
    for name, figure in sorted(figures.items()):
        print(f"{name:36}{figure:14,.2f}")
    if arguments.json is not None:
        text = json.dumps(figures, indent=2, sort_keys=True)
        arguments.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
