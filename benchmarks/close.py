"""How fast is a close, beside what SQLite itself needs and beside other ways?

Every way runs in a process of its own on a fresh copy of the same file; the ways
take turns, so that a busy machine slows all of them. Ratios are what counts.

    python -m benchmarks.close [--sizes 10k,100k,1m] [--rounds 3] [--json FILE]
"""

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from app.engine.farhan.plan import FarhanValues
from app.models.close import append_close
from app.models.farhan.close import MemberMonths
from app.models.farhan.table import bonus_line, member_month, payout
from app.models.member import member
from app.models.plan import latest_plan
from app.models.sale import sale_order
from app.models.store.connection import connect
from app.models.store.session import OrganisationFile
from app.models.writing import Writing
from app.progress import silent
from app.records.months import CloseRecord
from app.services.farhan.books import FarhanBooks
from app.services.farhan.plans import plan_in_force
from benchmarks.big_network import PERIOD, Shape, big_network, now, write_network
from benchmarks.dict_engine import DictClose, dict_close

SIZES = {"10k": 10_000, "100k": 100_000, "1m": 1_000_000}
FAST_WAYS = ("close", "floor")
SLOW_WAYS = ("dict", "core")
_TABLES = (member_month, bonus_line, payout)


@dataclass(frozen=True)
class Run:
    """One run of one way: seconds, peak memory in MB, and what it found."""

    seconds: float
    peak_mb: float
    found: Sequence[int]


def _open(path: Path) -> OrganisationFile:
    return OrganisationFile.open(path, clock=now, actor="benchmark")


def _append(writing: Writing) -> CloseRecord:
    return append_close(
        writing,
        PERIOD,
        plan_version_id=latest_plan(writing.connection).id,
        options={},
        inputs_digest="none",
        result_digest="none",
    )


def run_close(path: Path) -> None:
    """Close as the program does: read, work out, write, commit."""
    books = FarhanBooks()
    with _open(path) as file, file.writing() as writing:
        plan_text = latest_plan(writing.connection).text
        worked = books.work_out(writing.connection, PERIOD, plan_text, {}, silent)
        worked.save(writing, _append(writing))


def run_floor(path: Path) -> None:
    """Let SQLite read the same input and write the same output, with no Python.

    The file holds the close already; its rows are copied to tables without guards.
    """
    raw = _raw(path)
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        "SELECT count(*), sum(id + coalesce(sponsor_id, 0) + joined_on + length(kind)"
        " + (unit_code IS NOT NULL) + (iban IS NOT NULL)) FROM member"
    ).fetchone()
    raw.execute(
        "SELECT count(*), sum(id + member_id + ordered_on + gross_toman"
        " + points_micro) FROM sale_order WHERE period = ?",
        (PERIOD.number,),
    ).fetchone()
    for table in _TABLES:
        columns = ", ".join(f"{column.name} + 0" for column in table.columns)
        raw.execute(
            f"INSERT INTO floor_{table.name} SELECT {columns} FROM {table.name}"
        )
    raw.execute("COMMIT")


def prepare_floor(path: Path) -> None:
    """Close the file and add empty tables like those of the close."""
    run_close(path)
    raw = _raw(path)
    for table in _TABLES:
        (sql,) = raw.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (table.name,)
        ).fetchone()
        raw.execute(sql.replace(f"TABLE {table.name}", f"TABLE floor_{table.name}", 1))
    raw.close()


def _raw(path: Path) -> Any:  # noqa: ANN401 - the driver is untyped
    """Return a connection with the program's own settings, without its guards."""
    return connect(path, passphrase=None, mode="rw")


def run_dict(path: Path) -> None:
    """Close with dictionaries, the plain driver and `executemany`."""
    with _open(path) as file, file.writing() as writing:
        values = _values(writing.connection)
        raw = writing.connection.connection.dbapi_connection
        assert raw is not None
        cursor = raw.cursor()
        members = cursor.execute(
            "SELECT id, sponsor_id, kind, joined_on, unit_code, iban FROM member"
        ).fetchall()
        orders = cursor.execute(
            "SELECT member_id, ordered_on, order_no, gross_toman, points_micro"
            " FROM sale_order WHERE period = ?",
            (PERIOD.number,),
        ).fetchall()
        found = _dict_close(members, orders, values)
        close_id = _append(writing).id
        for table, names, rows in _outputs(found):
            marks = ", ".join("?" * (len(names) + 1))
            cursor.executemany(
                f"INSERT INTO {table.name} (close_id, {', '.join(names)})"
                f" VALUES ({marks})",
                [(close_id, *row) for row in rows],
            )


def run_core(path: Path) -> None:
    """Close with dictionaries and SQLAlchemy Core for reading and writing."""
    with _open(path) as file, file.writing() as writing:
        connection = writing.connection
        columns = member.c
        members = connection.execute(
            select(
                columns.id,
                columns.sponsor_id,
                columns.kind,
                columns.joined_on,
                columns.unit_code,
                columns.iban,
            )
        ).all()
        of = sale_order.c
        orders = connection.execute(
            select(
                of.member_id,
                of.ordered_on,
                of.order_no,
                of.gross_toman,
                of.points_micro,
            ).where(of.period == PERIOD.number)
        ).all()
        found = _dict_close(members, orders, _values(connection))
        close_id = _append(writing).id
        for table, names, rows in _outputs(found):
            keys = ("close_id", *names)
            connection.execute(
                insert(table),
                [dict(zip(keys, (close_id, *row), strict=True)) for row in rows],
            )


def _values(connection: Connection) -> FarhanValues:
    return plan_in_force(latest_plan(connection).text, {}, PERIOD).values


def _dict_close(
    members: Sequence[Sequence[Any]],
    orders: Sequence[Sequence[Any]],
    values: FarhanValues,
) -> DictClose:
    joined = PERIOD.previous().previous().month_number
    rows = [(row[0], row[1], row[2], joined, row[4], row[5]) for row in members]
    return dict_close(rows, orders, PERIOD.month_number, PERIOD.number, values)


def _outputs(
    found: DictClose,
) -> list[tuple[Table, Sequence[str], Sequence[Sequence[Any]]]]:
    names = [[column.name for column in table.columns][1:] for table in _TABLES]
    names[0] = [field.name for field in fields(MemberMonths)]
    rows = (found.members, found.lines, found.payouts)
    return list(zip(_TABLES, names, rows, strict=True))


WAYS: dict[str, Callable[[Path], None]] = {
    "close": run_close,
    "floor": run_floor,
    "dict": run_dict,
    "core": run_core,
}


def _found(path: Path) -> list[int]:
    """Return sums over what a close wrote, to compare the ways.

    Remainders are summed: team points of a chain add up to more than 64 bits.
    """
    raw = _raw(path)
    sums = []
    for table in _TABLES:
        columns = (f"sum({column.name} % 1000000007)" for column in table.columns)
        query = f"SELECT {', '.join(columns)} FROM {table.name}"
        sums.append(raw.execute(query).fetchone())
    raw.close()
    return [number for row in sums for number in row]


def _in_process(way: str, source: Path) -> Run:
    """Run one way on a copy of a file, in a process of its own."""
    work = source.with_name("work.parvi")
    shutil.copyfile(source, work)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.close", "--way", way, "--file", str(work)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, peak_mb = json.loads(done.stdout)
    found = _found(work)
    work.unlink()
    return Run(seconds, peak_mb, found)


def _timed(way: str, path: Path) -> None:
    """Run one way here and print its seconds and peak memory."""
    start = time.perf_counter()
    WAYS[way](path)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
    print(json.dumps([seconds, peak]))


@dataclass(frozen=True)
class Size:
    """Runs of every way at one size, by way."""

    name: str
    runs: dict[str, list[Run]]

    def seconds(self, way: str) -> float:
        """Return the median."""
        return statistics.median(run.seconds for run in self.runs[way])

    def ratio(self, way: str, other: str) -> float:
        """Return the median of the ratios round by round, or of the medians."""
        pairs = list(zip(self.runs[way], self.runs[other], strict=False))
        return statistics.median(one.seconds / two.seconds for one, two in pairs)


def measure(folder: Path, name: str, rounds: int) -> Size:
    """Let the ways take turns on one random network."""
    fresh, closed = folder / f"{name}.parvi", folder / f"{name}-closed.parvi"
    write_network(fresh, big_network(SIZES[name]))
    shutil.copyfile(fresh, closed)
    prepare_floor(closed)
    runs: dict[str, list[Run]] = {way: [] for way in WAYS}
    for round_ in range(rounds):
        ways = FAST_WAYS + SLOW_WAYS if round_ == 0 or name != "1m" else FAST_WAYS
        for way in ways:
            source = closed if way == "floor" else fresh
            runs[way].append(_in_process(way, source))
    found = {way: runs[way][0].found for way in ("close", "dict", "core")}
    assert found["close"] == found["dict"] == found["core"], "the ways disagree"
    fresh.unlink()
    closed.unlink()
    return Size(name, runs)


def measure_shapes(folder: Path, members: int, rounds: int) -> dict[Shape, float]:
    """Return the median seconds of our close on differently shaped trees."""
    shapes: tuple[Shape, ...] = ("random", "chain", "star")
    files = {shape: folder / f"{shape}.parvi" for shape in shapes}
    for shape, path in files.items():
        write_network(path, big_network(members, shape))
    runs: dict[Shape, list[float]] = {shape: [] for shape in shapes}
    for _ in range(rounds):
        for shape in shapes:
            runs[shape].append(_in_process("close", files[shape]).seconds)
    return {shape: statistics.median(seconds) for shape, seconds in runs.items()}


def _table(sizes: Sequence[Size]) -> str:
    head = "| members | close | SQL floor | dict engine | Core + dict | close ÷ floor |"
    head += " dict ÷ close | Core ÷ close | peak MB |"
    rows = [head, "|" + " --- |" * 9]
    rows += [
        f"| {SIZES[size.name]:,} | {size.seconds('close'):.2f} s"
        f" | {size.seconds('floor'):.2f} s | {size.seconds('dict'):.2f} s"
        f" | {size.seconds('core'):.2f} s | {size.ratio('close', 'floor'):.1f}"
        f" | {size.ratio('dict', 'close'):.1f} | {size.ratio('core', 'close'):.1f}"
        f" | {max(run.peak_mb for run in size.runs['close']):.0f} |"
        for size in sizes
    ]
    return "\n".join(rows)


def _figures(sizes: Sequence[Size], shapes: dict[Shape, float]) -> dict[str, Any]:
    by_name = {size.name: size for size in sizes}
    figures: dict[str, Any] = {
        key: {size.name: round(size.ratio(*ways), 2) for size in sizes}
        for key, ways in (
            ("close_vs_floor", ("close", "floor")),
            ("dict_vs_close", ("dict", "close")),
            ("core_vs_close", ("core", "close")),
        )
    }
    if "1m" in by_name:
        peak = max(run.peak_mb for run in by_name["1m"].runs["close"])
        figures["peak_mb_1m"] = round(peak)
    if {"1m", "100k"} <= by_name.keys():
        growth = by_name["1m"].seconds("close") / by_name["100k"].seconds("close")
        figures["growth"] = round(growth, 2)
    figures["chain_vs_random"] = round(shapes["chain"] / shapes["random"], 2)
    figures["star_vs_random"] = round(shapes["star"] / shapes["random"], 2)
    return figures


def main() -> None:
    """Measure and print, or run one way."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sizes", default=",".join(SIZES))
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--json", type=Path, metavar="FILE")
    arguments.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    arguments.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.way:
        _timed(chosen.way, chosen.file)
        return
    names = chosen.sizes.split(",")
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        sizes = [measure(folder, name, chosen.rounds) for name in names]
        largest = max(SIZES[name] for name in names)
        shapes = measure_shapes(folder, largest, chosen.rounds)
    figures = _figures(sizes, shapes)
    print(_table(sizes))
    print(json.dumps(figures))
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
