"""How long does an answer about the best-paid member of a big network take?

A network is closed; then every question about the member who earns most is asked, of
the arrays that stand ready ("warm") and as the first question about its month ("cold",
which reads the month and works it out once). Beside the time by the clock stands that
of the core, which other work on the computer does not lengthen.

    python -m benchmarks.explain [--members 1m] [--rounds 5] [--json FILE]
"""

import argparse
import json
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bootstrap import Office, open_office
from app.engine.farhan.result import LineKind
from app.files.explanation_text import text_lines
from app.formats import Language
from app.services.explaining import Question, Subject
from benchmarks.big_network import PERIOD, big_network, write_network

SIZES = {"10k": 10_000, "100k": 100_000, "1m": 1_000_000}
_BEST_PAID = """
SELECT m.code FROM payout p JOIN member m ON m.id = p.member_id
ORDER BY p.bonuses_toman DESC, m.id LIMIT 1
"""
_LINES = """
SELECT b.kind, b.level FROM bonus_line b JOIN member m ON m.id = b.member_id
WHERE m.code = ? ORDER BY b.kind, b.level
"""
_ORDER = """
SELECT order_no FROM sale_order ORDER BY points_micro DESC, id LIMIT 1
"""


def questions(office: Office) -> dict[str, Question]:
    """Return what is asked about the best-paid member and the biggest order."""
    with office.file.reading() as reading:
        code = str(reading.exec_driver_sql(_BEST_PAID).scalar_one())
        number = str(reading.exec_driver_sql(_ORDER).scalar_one())
        lines = reading.exec_driver_sql(_LINES, (code,)).all()
    asked = {
        f"{LineKind(kind).name.lower()}_{level}": Question(
            "line", PERIOD, code, LineKind(kind).name.lower(), level
        )
        for kind, level in lines
    }
    subjects: tuple[Subject, ...] = ("member", "rank_card")
    asked |= {subject: Question(subject, PERIOD, code) for subject in subjects}
    return {**asked, "order": Question("order", number=number)}


def milliseconds(office: Office, question: Question) -> tuple[float, float]:
    """Return how long an answer in words takes: by the clock, and of one core."""
    start, worked = time.perf_counter(), time.process_time()
    text_lines(office.explaining.ask(question), Language.FA)
    spent = time.perf_counter() - start, time.process_time() - worked
    return spent[0] * 1_000, spent[1] * 1_000


def measure(path: Path, rounds: int) -> dict[str, float]:
    """Return the time of every question by name, and of the first one."""
    with open_office(path, lambda: None) as office:
        office.closing.close(PERIOD)
        asked = questions(office)
    with open_office(path, lambda: None) as office:
        clock, core = milliseconds(office, asked["member"])
        found = {"cold_ms": clock, "cold_core_ms": core}
        for name, question in asked.items():
            spent = [milliseconds(office, question) for _ in range(rounds)]
            clock, core = map(statistics.median, zip(*spent, strict=True))
            found |= {f"warm_{name}_ms": clock, f"warm_{name}_core_ms": core}
    return found


def main(arguments: list[str] | None = None) -> int:
    """Measure, and print a figure a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", choices=SIZES, default="1m")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "network.parvi"
        write_network(path, big_network(SIZES[options.members]))
        found = measure(path, options.rounds)
    for name, value in found.items():
        print(f"{name:34} {value:10.1f}")
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
