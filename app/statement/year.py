"""What stands on the summary of one member's year?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.calendars import Period
from app.statement.imprint import Imprint, Party


@dataclass(frozen=True)
class BonusMonth:
    """One month of a member of a Farhan organisation, in toman.

    carried in + adjustments + bonuses = paid + carried out.
    """

    period: Period
    rank: int
    points_micro: int
    discount_toman: int
    carried_in_toman: int
    adjustments_toman: int
    bonuses_toman: int
    paid_toman: int
    carried_out_toman: int


@dataclass(frozen=True)
class BonusYear:
    """The closed months of one year of a member of a Farhan organisation.

    Raises:
        ValueError: A month does not add up, or begins with another balance than the
            month before left.
    """

    imprint: Imprint
    year: int
    party: Party
    months: tuple[BonusMonth, ...]

    def __post_init__(self) -> None:
        for month in self.months:
            came = month.carried_in_toman + month.adjustments_toman
            if came + month.bonuses_toman != month.paid_toman + month.carried_out_toman:
                raise ValueError(f"{month.period} of {self.party.code} does not add up")
        _check_joined(
            self.party,
            [
                (month.carried_in_toman, month.carried_out_toman)
                for month in self.months
            ],
        )


@dataclass(frozen=True)
class CreditMonth:
    """One month of a member of a co-operative, in cents.

    opening + earned = set-off + paid net + closing.
    """

    period: Period
    opening_cents: int
    earned_cents: int
    set_off_cents: int
    paid_net_cents: int
    paid_vat_cents: int
    closing_cents: int


@dataclass(frozen=True)
class YearInvoice:
    """One invoice of the year, in cents."""

    number: str
    period: Period
    net_cents: int
    vat_cents: int
    gross_cents: int


@dataclass(frozen=True)
class CreditYear:
    """One year of a member of a co-operative: commissions and invoices.

    Raises:
        ValueError: A month does not add up, or begins with another credit than the
            month before left.
    """

    imprint: Imprint
    year: int
    party: Party
    months: tuple[CreditMonth, ...]
    invoices: tuple[YearInvoice, ...]

    def __post_init__(self) -> None:
        for month in self.months:
            left = month.opening_cents + month.earned_cents - month.set_off_cents
            if left - month.paid_net_cents != month.closing_cents:
                raise ValueError(f"{month.period} of {self.party.code} does not add up")
        for invoice in self.invoices:
            if invoice.net_cents + invoice.vat_cents != invoice.gross_cents:
                raise ValueError(f"invoice {invoice.number} does not add up")
        _check_joined(
            self.party,
            [(month.opening_cents, month.closing_cents) for month in self.months],
        )


def _check_joined(party: Party, months: Sequence[tuple[int, int]]) -> None:
    """Refuse months of which one does not begin with what was left before."""
    for (_, left), (found, _) in pairwise(months):
        if left != found:
            raise ValueError(f"months of {party.code} do not join")
