"""What may be asked about the figures, and who answers?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from app.calendars import Period
from app.errors import AppError
from app.explanation import Explanation
from app.models.store.session import OrganisationFile
from app.models.writing import Reading

Subject = Literal[
    "member", "line", "order", "rank_card", "at_risk", "one_step", "invoice", "credit"
]
MOST_ROWS = 50
MARGIN_MICRO = 50_000_000


@dataclass(frozen=True)
class Question:
    """One question; what its subject does not need is left empty.

    Attributes:
        subject: member: all lines of a member, and why others are missing. line: one
            kind of line, or why it is missing. order: who was paid from it. rank_card:
            a rank's conditions. at_risk, one_step: lists of the whole organisation.
            invoice: why this amount. credit: a referrer's credit.
        period: The month; None for the last closed one, for lists the open one.
        member: Code.
        kind: Code of the kind of line.
        level: Level or generation, 0 for all.
        number: Number of the order or the invoice.
        rank: Code of the rank; "" for the next one.
        margin_micro: Points to spare below which a rank is at risk.
        most: Rows that are listed one by one; the rest is summed up.
    """

    subject: Subject
    period: Period | None = None
    member: str = ""
    kind: str = ""
    level: int = 0
    number: str = ""
    rank: str = ""
    margin_micro: int = MARGIN_MICRO
    most: int = MOST_ROWS


class NotAsked(AppError):
    """The plan has nothing of what is asked about."""

    template = "{subject}: not a question of this plan; possible: {possible}"


class Answers(Protocol):
    """The answers that a plan gives."""

    @property
    def subjects(self) -> Sequence[str]:
        """What may be asked about."""

    def answer(self, reading: Reading, question: Question) -> Explanation:
        """Answer a question.

        Raises:
            NotAsked: The plan has nothing of the sort.
            AppError: What is asked about does not exist.
        """

    def prepare(self, reading: Reading, period: Period) -> None:
        """Work out a month, so that the first question about it need not wait."""


class Explaining:
    """Answers questions about one organisation; writes nothing."""

    def __init__(self, organisation: OrganisationFile, answers: Answers) -> None:
        self._file, self._answers = organisation, answers

    @property
    def subjects(self) -> Sequence[str]:
        """What may be asked about."""
        return self._answers.subjects

    def ask(self, question: Question) -> Explanation:
        """Answer a question.

        Raises:
            NotAsked: The plan has nothing of the sort.
            AppError: What is asked about does not exist.
        """
        with self._file.reading() as reading:
            return self._answers.answer(reading, question)

    def prepare(self, period: Period) -> None:
        """Work out a month, so that the first question about it need not wait.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """
        with self._file.reading() as reading:
            self._answers.prepare(reading, period)
