"""What does a Porukka close find?

Everything here is new with this close; no earlier record changes.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.engine.porukka.ledger import Booking, Invoice, Match
from app.engine.porukka.plan import MemberStatus


class HoldReason(StrEnum):
    """Why nothing of a credit is paid; NONE: paid, or nothing due."""

    NONE = ""
    NEGATIVE = "negative"
    MINIMUM = "minimum"
    NO_IBAN = "no_iban"


class UnmatchedReason(StrEnum):
    """Why a payment found no invoice."""

    NO_MEMBER = "no_member"
    NO_INVOICE = "no_invoice"


@dataclass(frozen=True)
class Unmatched:
    """A payment that the operator has to look at."""

    payment: str
    reason: UnmatchedReason


@dataclass(frozen=True)
class CreditFigures:
    """The month of one referrer's credit, net.

    opening + earned = set_off + paid_net + closing; `paid_vat_cents` comes on top of
    what is paid.
    """

    member_id: int
    opening_cents: int
    earned_cents: int
    set_off_cents: int
    paid_net_cents: int
    paid_vat_cents: int
    closing_cents: int
    reason: HoldReason

    @property
    def paid_cents(self) -> int:
        """What goes to the account."""
        return self.paid_net_cents + self.paid_vat_cents


@dataclass(frozen=True)
class StatusFigures:
    """Status of a member on the period's last day."""

    member_id: int
    status: MemberStatus


@dataclass(frozen=True)
class Totals:
    """Sums of the period in cents, and a count of members.

    `invoiced_*` are the invoices dated in the period, after set-off; `paid` is what
    goes to accounts, tax included. `trials_ended` counts the members whose trial had
    its last day in the period.
    """

    earned: int
    set_off: int
    paid: int
    invoiced_net: int
    invoiced_vat: int
    invoiced_gross: int
    trials_ended: int


@dataclass(frozen=True)
class CloseResult:
    """All that a close found.

    Attributes:
        invoices: Raised by the close, by number.
        matches: In the order in which they were made.
        unmatched: Payments without an invoice, by day and number.
        bookings: Commissions, in order of booking.
        credits: One row for whoever has an opening, a booking, set-off or payout, by
            member code.
        statuses: Of everybody who has joined by the period's end, by member code.
        totals: Sums.
    """

    invoices: tuple[Invoice, ...]
    matches: tuple[Match, ...]
    unmatched: tuple[Unmatched, ...]
    bookings: tuple[Booking, ...]
    credits: tuple[CreditFigures, ...]
    statuses: tuple[StatusFigures, ...]
    totals: Totals
