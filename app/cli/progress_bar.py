"""How does a terminal show how far long work is?"""

import sys
from types import TracebackType
from typing import NoReturn, Self

from tqdm import tqdm

_SECONDS_BEFORE_SHOWN = 1.0


class ProgressBar:
    """One bar at a time with rate and time left; silent where nobody looks on."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None
        self._step = ""

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show the state of one step."""
        if step != self._step:
            self.close()
            self._step = step
        if total == 0:
            return
        bar = self._bar = self._bar or tqdm(
            total=total,
            desc=step,
            unit_scale=True,
            delay=_SECONDS_BEFORE_SHOWN,
            disable=None,
            file=sys.stderr,
            leave=False,
        )
        bar.update(done - bar.n)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()
