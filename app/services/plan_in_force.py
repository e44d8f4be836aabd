"""What does the window know of a plan: its values, readings and their history?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.errors import AppError
from app.files.plan_text import PlanFigure
from app.models.audit import JSON
from app.models.plan_change import PlanChange


class NoSuchValue(AppError):
    """The plan has no value of that name."""

    template = "the plan has no value {rule}; there are {rules}"


@dataclass(frozen=True)
class DatedValue:
    """A value through some time.

    Attributes:
        from_on: The day from which it holds.
        value: What holds.
        is_settled: Whether a closed month was worked out with it.
        change: Who set it and why; None where it came with the plan.
    """

    from_on: date
    value: PlanFigure
    is_settled: bool
    change: PlanChange | None


@dataclass(frozen=True)
class PlanNote:
    """A reading that was taken without an option, and where it is written."""

    text: str
    source: str


@dataclass(frozen=True)
class PlanValue:
    """One value of the plan through time, first one first.

    Attributes:
        key: Its name in the plan.
        label: What it is, in English.
        unit: What its numbers count.
        source: Where it is written.
        values: What holds from when on.
        now: Which of `values` holds on the first day of the first open month.
        notes: Readings of it that were taken without an option.
    """

    key: str
    label: str
    unit: str
    source: str
    values: tuple[DatedValue, ...]
    now: int
    notes: tuple[PlanNote, ...]

    @property
    def in_force(self) -> DatedValue:
        """What holds in the first open month."""
        return self.values[self.now]

    def on(self, day: date) -> DatedValue:
        """Return what holds on a day, or will; the first value before its time."""
        begun = [one for one in self.values if one.from_on <= day]
        return begun[-1] if begun else self.values[0]


@dataclass(frozen=True)
class PlanOption:
    """One reading that can be chosen.

    Attributes:
        name: Its name.
        label: What it is about, in English.
        source: Where it is written.
        kind: `choice`, `ranks`, `statuses`, `amount`, `days` or `euros`.
        value: The reading in force in the first open month.
        default: The reading unless another is chosen.
        why: Why that is the default.
        readings: Every choice with its meaning; empty but for kind `choice`.
        changes: Who chose what, first one first.
    """

    name: str
    label: str
    source: str
    kind: str
    value: str
    default: str
    why: str
    readings: Mapping[str, str]
    changes: tuple[PlanChange, ...]


@dataclass(frozen=True)
class PlanInForce:
    """The whole plan as it stands.

    Attributes:
        plan: Its name.
        is_jalali: Whether its days are Jalali.
        earliest: The first day from which a value may change.
        suggested: The first day of the month to be closed next.
        values: Its values, in the order of its text.
        options: Its options, in the order of its text.
        notes: What is said about the plan as a whole.
    """

    plan: str
    is_jalali: bool
    earliest: date
    suggested: date
    values: tuple[PlanValue, ...]
    options: tuple[PlanOption, ...]
    notes: tuple[PlanNote, ...]

    def value(self, key: str) -> PlanValue:
        """Return one value.

        Raises:
            NoSuchValue: There is none of that name.
        """
        for value in self.values:
            if value.key == key:
                return value
        rules = ", ".join(value.key for value in self.values)
        raise NoSuchValue(rule=key, rules=rules)


def journal_figure(value: PlanFigure) -> JSON:
    """Return a value for the journal, where a fraction is a text."""
    match value:
        case Decimal():
            return format(value, "f")
        case list():
            return [journal_figure(one) for one in value]
        case dict():
            return {key: journal_figure(one) for key, one in value.items()}
        case _:
            return value
