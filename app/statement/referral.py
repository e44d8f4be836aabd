"""What stands on the referral statement of one member of a co-operative?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.statement.imprint import Imprint, Party


@dataclass(frozen=True)
class EarnedCommission:
    """One commission, or one taken back.

    Attributes:
        name: Name of the referred member.
        code: Its code.
        invoice: Number of the invoice that was paid, or refunded.
        day: On which day.
        amount_cents: Net; negative where it is taken back.
    """

    name: str
    code: str
    invoice: str
    day: date
    amount_cents: int


@dataclass(frozen=True)
class SetOff:
    """Credit that was taken from a fee."""

    invoice: str
    amount_cents: int


@dataclass(frozen=True)
class ReferralStatement:
    """The month of a referrer's credit.

    Attributes:
        imprint: The organisation, and the state of the books.
        period: The closed month.
        party: The referrer.
        opening_cents: Credit before the month.
        earned: Commissions of the month.
        set_off: Fees that credit was taken from.
        paid_net_cents: Paid out, without tax.
        paid_vat_cents: Tax on it.
        vat_bp: Rate of that tax in basis points.
        closing_cents: Credit after the month.
        reason: Code of the reason why nothing is paid, "" for none.
        invoice_number: Number of the self-billed invoice that the statement is, ""
            where it is none: the member pays value added tax, is paid, and has
            agreed that the organisation writes the invoice.

    Raises:
        ValueError: The credit does not add up, or a self-billed invoice pays nothing.
    """

    imprint: Imprint
    period: Period
    party: Party
    opening_cents: int
    earned: tuple[EarnedCommission, ...]
    set_off: tuple[SetOff, ...]
    paid_net_cents: int
    paid_vat_cents: int
    vat_bp: int
    closing_cents: int
    reason: str = ""
    invoice_number: str = ""

    def __post_init__(self) -> None:
        left = self.available_cents - self.set_off_cents - self.paid_net_cents
        if left != self.closing_cents:
            raise ValueError(f"credit of {self.party.code} does not add up")
        if self.invoice_number and self.paid_net_cents <= 0:
            raise ValueError(f"self-billed invoice of {self.party.code} pays nothing")

    @property
    def earned_cents(self) -> int:
        """All commissions of the month."""
        return sum(entry.amount_cents for entry in self.earned)

    @property
    def available_cents(self) -> int:
        """Credit before anything is taken from it."""
        return self.opening_cents + self.earned_cents

    @property
    def set_off_cents(self) -> int:
        """All that was taken from fees."""
        return sum(entry.amount_cents for entry in self.set_off)

    @property
    def paid_cents(self) -> int:
        """What goes to the account."""
        return self.paid_net_cents + self.paid_vat_cents

    @property
    def lacking(self) -> Sequence[str]:
        """What ought to stand on it as an invoice of the member, and is not known.

        Source: the value added tax act (1501/1993), section 209 e.
        """
        if not self.invoice_number:
            return []
        known = {
            "member_business_id": bool(self.party.business_id),
            "member_address": bool(self.party.address),
            "organisation_address": bool(self.imprint.letterhead.address),
        }
        return [name for name, is_known in known.items() if not is_known]
