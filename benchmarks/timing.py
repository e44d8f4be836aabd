"""How long does something take, and how much memory?"""

import gc
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000


def processor_milliseconds(work: Callable[[], object]) -> float:
    """Return how long the processor works on something."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1_000


def resident_mb() -> float:
    """Return the memory that this process takes, 0 where that is not told."""
    pages = Path("/proc/self/statm")
    if not pages.exists():
        return 0.0
    gc.collect()
    resident = int(pages.read_text(encoding="ascii").split()[1])
    return resident * os.sysconf("SC_PAGE_SIZE") / 1e6


class Times:
    """Times of the same work, again and again."""

    def __init__(self) -> None:
        self._clock: list[float] = []
        self._processor: list[float] = []

    def add(self, work: Callable[[], object]) -> None:
        """Do the work once more."""
        self._processor.append(
            processor_milliseconds(lambda: self._clock.append(milliseconds(work)))
        )

    @property
    def clock_median(self) -> float:
        """Milliseconds on the clock."""
        return statistics.median(self._clock)

    @property
    def processor_median(self) -> float:
        """Milliseconds of the processor."""
        return statistics.median(self._processor)


def spread(spent: list[float]) -> dict[str, float]:
    """Return the median and the 95th percentile of milliseconds."""
    ordered = sorted(spent)
    return {
        "median": round(statistics.median(ordered), 2),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 2),
    }
