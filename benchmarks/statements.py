"""How fast are payout slips written, beside Qt and beside plain reportlab?

Every way runs in a process of its own and writes the same figures. The yardsticks draw
as many pieces of text and lines as a slip has, without its layout: Qt shapes Persian
by itself; plain reportlab writes Latin letters of a font that every reader has.

    python -m benchmarks.statements [--singles 500] [--merged 10000] [--json FILE]
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from app.calendars import Period
from app.files.statement_pdf import write_statements
from app.formats import Language, count
from app.statement.imprint import Imprint, Letterhead, Party
from app.statement.payout_slip import (
    PayoutSlip,
    SlipBalance,
    SlipCap,
    SlipFigures,
    SlipLine,
)

_CORES = 2
_FIRST_NAMES = ("نرگس", "رضا", "مریم", "امیر", "زهرا", "حسین", "سارا", "پویا")
_LAST_NAMES = ("آزمون‌نژاد", "کریمی", "رحیم‌پور", "صادقی", "گلستانی", "یزدان‌پناه")
_RATES_BP = (500, 400, 300, 300, 200, 200, 100)
_IMPRINT = Imprint(Letterhead("تعاونی آفتاب"), "9f86d081884c7d65", 123_456)
_CAP = SlipCap(12_345_678_900, 4_938_271_560, 2_000_000_000, 4_900_000_000, False)
_A4 = (595, 842)
_ROW = 12


@dataclass(frozen=True)
class Run:
    """One run of one way.

    Attributes:
        slips_a_second: By the clock.
        seconds: By the clock.
        processor_ms: Of one slip, which other work on the computer changes less.
        peak_mb: Memory.
        size_mb: Of all that was written.
    """

    slips_a_second: float
    seconds: float
    processor_ms: float
    peak_mb: float
    size_mb: float


def slips(how_many: int) -> Iterator[PayoutSlip]:
    """Yield slips of invented members: all levels, another name and amounts each."""
    for number in range(how_many):
        first = _FIRST_NAMES[number % len(_FIRST_NAMES)]
        last = _LAST_NAMES[number // 8 % len(_LAST_NAMES)]
        lines = tuple(
            SlipLine(kind, level, base, rate_bp, amount, amount)
            for kind in ("development", "multilevel", "generation")
            for level, rate_bp in enumerate(_RATES_BP, 1)
            if kind != "development" or level <= 3
            for base in [(number * 37 + level * 1_001) * 1_000]
            for amount in [(base * rate_bp + 5_000_000) // 10_000_000]
        )
        bonuses = sum(line.amount_toman for line in lines)
        yield PayoutSlip(
            imprint=_IMPRINT,
            period=Period(1403, 5),
            party=Party(
                name=f"{first} {last}",
                code=f"F-{number:06d}",
                kind="representative",
                unit_code=f"1403-77-{number:05d}",
                iban="IR062960000000100324200001",
            ),
            figures=SlipFigures(
                6,
                True,
                1_234_500_000,
                number * 7_000,
                456_789_125,
                1_543_125,
                31_725,
                7,
            ),
            lines=lines,
            cap=_CAP,
            balance=SlipBalance(0, (), bonuses, bonuses, 0, ""),
            pay_by=date(2024, 8, 28),
            gift="",
        )


def texts(slip: PayoutSlip) -> Iterator[str]:
    """Yield as many pieces of text as a slip has, for the yardsticks."""
    yield from (slip.party.name, slip.party.code, slip.party.iban, "فیش پرداخت")
    yield from ("کد عضو", "نوع عضویت", "رتبه سازمانی", "شماره شبا") * 4
    for line in slip.lines:
        yield from ("پاداش چندسطحی", "سطح", count(line.base_micro, Language.FA))
        yield from (f"{line.rate_bp}", count(line.amount_toman, Language.FA))
    yield from ("مانده از قبل", count(slip.balance.paid_toman, Language.FA)) * 6


def run_single(how_many: int, _folder: Path) -> int:
    """Write every slip as a file of its own, in memory."""
    size = 0
    for slip in slips(how_many):
        content = BytesIO()
        write_statements(content, [slip], Language.FA)
        size += content.tell()
    return size


def run_merged(how_many: int, folder: Path) -> int:
    """Write all slips into one file."""
    path = folder / "merged.pdf"
    write_statements(path, slips(how_many), Language.FA)
    return path.stat().st_size


def run_qt(how_many: int, folder: Path) -> int:
    """Draw the texts with Qt, which shapes Persian by itself."""
    from PySide6.QtCore import QPointF  # noqa: PLC0415 - only this way needs Qt
    from PySide6.QtGui import (  # noqa: PLC0415 - only this way needs Qt
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPainter,
        QPdfWriter,
    )

    from app.files.pdf_fonts import FONTS  # noqa: PLC0415 - where the font lies

    application = QGuiApplication(["benchmark", "-platform", "offscreen"])
    QFontDatabase.addApplicationFont(str(FONTS / "Vazirmatn-Regular.ttf"))
    path = folder / "qt.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    painter = QPainter(writer)
    painter.setFont(QFont("Vazirmatn", 9))
    for number, slip in enumerate(slips(how_many)):
        if number:
            writer.newPage()
        for place, text in enumerate(texts(slip)):
            x, y = place % 5 * 100, place // 5 * _ROW + _ROW
            painter.drawText(QPointF(x, y), text)
            painter.drawLine(0, y + 2, 500, y + 2)
    painter.end()
    del application
    return path.stat().st_size


def run_plain(how_many: int, folder: Path) -> int:
    """Write as many pieces of Latin text with reportlab, as its manual shows."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - only here

    path = folder / "plain.pdf"
    canvas = Canvas(str(path), pagesize=_A4, pageCompression=1)
    for slip in slips(how_many):
        canvas.setFont("Helvetica", 9)
        for place, text in enumerate(texts(slip)):
            x, y = 48 + place % 5 * 100, 800 - place // 5 * _ROW
            latin = text if text.isascii() else "x" * len(text)
            canvas.drawString(x, y, latin)
            canvas.line(48, y - 2, 548, y - 2)
        canvas.showPage()
    canvas.save()
    return path.stat().st_size


WAYS: Mapping[str, Callable[[int, Path], int]] = {
    "single": run_single,
    "merged": run_merged,
    "qt": run_qt,
    "plain": run_plain,
}


def _run(way: str, how_many: int) -> None:
    """Run one way in this process and print what it took."""
    with TemporaryDirectory() as folder:
        # Fonts and words are loaded once in a run of any length.
        if way in {"single", "merged"}:
            run_single(2, Path(folder))
        start, processor = time.perf_counter(), time.process_time()
        size = WAYS[way](how_many, Path(folder))
        seconds = time.perf_counter() - start
        processor_ms = (time.process_time() - processor) * 1000 / how_many
    peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run = Run(
        slips_a_second=how_many / seconds,
        seconds=seconds,
        processor_ms=processor_ms,
        peak_mb=peak_kb / 1024,
        size_mb=size / 1024**2,
    )
    print(json.dumps(asdict(run)))


def _measured(way: str, how_many: int) -> Run:
    """Run one way in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.statements", "--way", way]
    done = subprocess.run(
        [*command, "--number", str(how_many)],
        capture_output=True,
        text=True,
        check=True,
    )
    return Run(**json.loads(done.stdout))


def measure(singles: int, merged: int) -> dict[str, Run]:
    """Run all ways; single files on both cores at once, the others alone."""
    with ThreadPoolExecutor(_CORES) as pool:
        both = list(pool.map(_measured, ["single"] * _CORES, [singles] * _CORES))
    slowest = min(both, key=lambda run: run.slips_a_second)
    found = {"single": slowest}
    for way in ("merged", "qt", "plain"):
        found[way] = _measured(way, merged)
    return found


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--singles", type=int, default=500)
    parser.add_argument("--merged", type=int, default=10_000)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    parser.add_argument("--number", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.way:
        _run(arguments.way, arguments.number)
        return
    found = measure(arguments.singles, arguments.merged)
    print("| way | slips | slips/s | seconds | ms of processor | peak MB | size MB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for way, run in found.items():
        how_many = arguments.singles if way == "single" else arguments.merged
        print(
            f"| {way} | {how_many:,} | {run.slips_a_second:.0f} | {run.seconds:.1f} "
            f"| {run.processor_ms:.1f} | {run.peak_mb:.0f} | {run.size_mb:.1f} |"
        )
    if arguments.json:
        content = {way: asdict(run) for way, run in found.items()}
        arguments.json.write_text(json.dumps(content, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
