"""Which numbers and which readings of the Porukka plan hold?

Days are `datetime.date`: the plan counts in calendar months, in days after a day and
in dated rates, and a close has some thousands of rows at most. Money is whole cents,
rates are basis points.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from app.engine.plan_file import NoValueYet

Value = TypeVar("Value")
TermMonths = Literal[12, 3]
YEAR: TermMonths = 12
QUARTER: TermMonths = 3


class MemberStatus(StrEnum):
    """How a member stands on a day."""

    TRIAL = "trial"
    ACTIVE = "active"
    PAUSED = "paused"
    LAPSED = "lapsed"
    LEFT = "left"


@dataclass(frozen=True)
class Timeline(Generic[Value]):
    """A value through time: each step holds from its day; the days rise."""

    label: str
    steps: tuple[tuple[date, Value], ...]

    def on(self, day: date) -> Value:
        """Return the value in force on a day.

        Raises:
            NoValueYet: The day lies before the first step.
        """
        in_force = [value for from_on, value in self.steps if from_on <= day]
        if not in_force:
            raise NoValueYet(label=self.label, day=day, first=self.steps[0][0])
        return in_force[-1]


@dataclass(frozen=True)
class PorukkaValues:
    """The plan's numbers through time.

    Attributes:
        vat_bp: Rate of value added tax on fees and commissions.
        trial_days: Length of the free trial, the joining day included.
        first_term_months: The only length of a first term.
        later_term_months: Possible lengths of later terms.
        commission_bp: Commission under `percent_of_net`.
        commission_cents: Commission under `fixed`.
        target_package: Package that sets the target of a referrer without one.
        first_invoice: Number of the first invoice.
        first_day: Day from which all of them are known.
    """

    vat_bp: Timeline[int]
    trial_days: Timeline[int]
    first_term_months: Timeline[TermMonths]
    later_term_months: Timeline[tuple[TermMonths, ...]]
    commission_bp: Timeline[int]
    commission_cents: Timeline[int]
    target_package: Timeline[str]
    first_invoice: int
    first_day: date


@dataclass(frozen=True)
class PorukkaOptions:
    """The readings in force."""

    lapse_after_days: int
    payment_days: int
    commission_basis: Literal["percent_of_net", "fixed"]
    earning_statuses: tuple[MemberStatus, ...]
    pause_pays_out: bool
    set_off_terms: Literal["all", "12"]
    payout_vat: Literal["registered", "all"]
    minimum_payout_cents: int
