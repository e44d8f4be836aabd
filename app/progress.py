"""How does long work tell how far it is, and how is it stopped?"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.errors import AppError

Result = TypeVar("Result")


class Stopped(AppError):
    """The operator stopped the work."""

    template = "The work was stopped; nothing of it was written."


class Progress(Protocol):
    """Told now and then how far a step is; may raise to stop the work."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """Take the state of one step.

        Args:
            step: What is being done, as a short phrase.
            done: How much is done, from 0.
            total: How much there is, 0 where nobody knows.
        """


def silent(step: str, done: int, total: int) -> None:
    """Take every report without a word."""


def unreported(work: Callable[[], Result], progress: Progress) -> Result:
    """Do work that has no steps to tell of, where a progress is handed over."""
    progress("", 0, 0)
    return work()
