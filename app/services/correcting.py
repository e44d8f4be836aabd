"""What may be found out late about closed months, and who corrects them?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.calendars import Period
from app.errors import AppError
from app.explanation import Explanation
from app.progress import Progress, silent


@dataclass(frozen=True)
class LateOrders:
    """Orders or returns with their true days in closed months.

    `rows` are text by column; where a file is named, they stand there.
    """

    rows: Sequence[Mapping[str, str]] = ()
    path: Path | None = None


@dataclass(frozen=True)
class TrueMember:
    """What was true of a member from a closed month on.

    Attributes:
        member: Code.
        fields: Values by field, as in a file of members; "" for none.
        since: First month in which it was true; None where the plan asks for none.
    """

    member: str
    fields: Mapping[str, str]
    since: Period | None = None


@dataclass(frozen=True)
class LateExemption:
    """Months in which a member had a legal excuse."""

    member: str
    periods: Sequence[Period]


@dataclass(frozen=True)
class TrueOpening:
    """Opening figures of a member as they truly were, by field as in their file."""

    member: str
    fields: Mapping[str, str]


@dataclass(frozen=True)
class TrueValue:
    """A number of the plan that was another from a closed month on.

    Attributes:
        name: Its way into the plan, such as `capped_share` or `ranks.rahbar.total`.
        text: What it was.
        since: First month in which it held; None for the last closed one.
    """

    name: str
    text: str
    since: Period | None = None


@dataclass(frozen=True)
class LateStanding:
    """How a member stood in closed months, by payments that were entered later."""

    member: str


Late = LateOrders | TrueMember | LateExemption | TrueOpening | TrueValue | LateStanding
KIND_OF: Mapping[type[Late], str] = {
    LateOrders: "orders",
    TrueMember: "member",
    LateExemption: "exemption",
    TrueOpening: "opening",
    TrueValue: "value",
    LateStanding: "standing",
}


class NotCorrected(AppError):
    """The plan corrects nothing of the sort."""

    template = (
        "{what}: not corrected in this plan; possible: {possible}. For anything else "
        "reopen the month, put it right and close again"
    )


class DutiesPostNothing(AppError):
    """Duties that were found out late change no amount."""

    template = (
        "{member}: duties decide when a month is paid, not how much. What was held is "
        "carried into the open month and paid there; what was paid stays paid: record "
        "duties for an open month"
    )


class EffectsChanged(AppError):
    """Something changed between the preview and the posting."""

    template = "nothing was posted: the effects are no longer those previewed"


class NothingCorrected(AppError):
    """A correction says nothing new."""

    template = "{member}: nothing to correct, these values stood already"


class NotAClosedMonth(AppError):
    """Only closed months are corrected."""

    template = "{period} is not closed: enter it the usual way"


@dataclass(frozen=True)
class Told:
    """The effects of a correction, to be shown; `digest` binds a preview."""

    explanation: Explanation
    digest: str


class Corrector(Protocol):
    """Corrects the closed months of one organisation; they stay as they are."""

    @property
    def kinds(self) -> Sequence[str]:
        """What can be corrected.

        Some of orders, member, exemption, opening, value and standing.
        """

    def listed(self) -> Explanation:
        """Return every correction ever recorded."""

    def told_before(self, late: Late, progress: Progress = silent) -> Told:
        """Return all effects of a late fact; nothing is written.

        Raises:
            AppError: The fact is refused.
            UnsoundFigures: The closed months can't be worked out with it.
        """

    def told_after(
        self,
        late: Late,
        reason: str,
        progress: Progress = silent,
        *,
        previewed: str | None = None,
    ) -> Told:
        """Record a late fact and post what follows from it.

        Raises:
            EffectsChanged: They are no longer those of the preview.
            AppError: The fact is refused.
            UnsoundFigures: The closed months can't be worked out with it.
        """

    def told_back(
        self, correction_id: int, reason: str, progress: Progress = silent
    ) -> Told:
        """Record that a late fact was none, and post the way back.

        Raises:
            AppError: It can't be taken back.
        """
