"""What stands on the payout slip of one member of a Farhan organisation?"""

from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.statement.imprint import Imprint, Party

RETAIL_DISCOUNT = "retail_discount"


@dataclass(frozen=True)
class SlipFigures:
    """What the period gave before any bonus.

    Attributes:
        rank: 1 to 16, 0 for none.
        is_qualified: Qualified representative of the period.
        points_micro: Own net points, signed.
        team_points_micro: Team points, 0 if unqualified.
        group_points_micro: Personal-group points, 0 if unqualified.
        gross_toman: Purchases before discounts, net of returns.
        discount_toman: Retail discount already given on the invoices.
        streak: Consecutive qualified periods, this one included.
    """

    rank: int
    is_qualified: bool
    points_micro: int
    team_points_micro: int
    group_points_micro: int
    gross_toman: int
    discount_toman: int
    streak: int


@dataclass(frozen=True)
class SlipLine:
    """One bonus line.

    Attributes:
        kind: Code of the bonus, as in the export of lines.
        level: Level or generation, 0 for kinds without levels.
        base_micro: Base points.
        rate_bp: Rate in basis points, 0 for kinds without one rate.
        before_cap_toman: Line before the payout cap.
        amount_toman: Line after it.
    """

    kind: str
    level: int
    base_micro: int
    rate_bp: int
    before_cap_toman: int
    amount_toman: int


@dataclass(frozen=True)
class SlipCap:
    """The payout cap of the whole organisation in the period.

    Attributes:
        sales_toman: Purchases of all members before discounts.
        cap_toman: Share of them that may be paid out at most.
        bonuses_before_cap_toman: All bonus lines before the cap.
        allowed_toman: What of them is paid if the cap bites; each line is then
            line * allowed // bonuses before the cap.
        is_capped: The cap bit.
    """

    sales_toman: int
    cap_toman: int
    bonuses_before_cap_toman: int
    allowed_toman: int
    is_capped: bool


@dataclass(frozen=True)
class SlipAdjustment:
    """An amount added or taken by hand, and why."""

    reason: str
    amount_toman: int


@dataclass(frozen=True)
class SlipBalance:
    """From the balance carried in to the balance carried out.

    Attributes:
        carried_in_toman: Balance of the period before, negative for a debt.
        adjustments: Those of the period.
        bonuses_toman: Sum of the lines after the cap, without the retail discount.
        paid_toman: Paid for the period.
        carried_out_toman: Balance left.
        reason: Code of the reason why a balance is held, "" for none.
    """

    carried_in_toman: int
    adjustments: tuple[SlipAdjustment, ...]
    bonuses_toman: int
    paid_toman: int
    carried_out_toman: int
    reason: str

    @property
    def due_toman(self) -> int:
        """What is owed before anything is paid."""
        adjusted = sum(entry.amount_toman for entry in self.adjustments)
        return self.carried_in_toman + adjusted + self.bonuses_toman


@dataclass(frozen=True)
class PayoutSlip:
    """The payout slip of one member of a farhan organisation.

    Attributes:
        imprint: Whose slip it is, and the state of the books.
        period: The closed month.
        party: Who is paid.
        figures: What the period gave.
        lines: Bonus lines, in the order of the page.
        cap: The payout cap of the period.
        balance: From what was carried in to what is carried out.
        pay_by: Last day for the payment.
        gift: Gift earned in the period, "" for none.

    Raises:
        ValueError: The balance does not add up, or not to the lines.
    """

    imprint: Imprint
    period: Period
    party: Party
    figures: SlipFigures
    lines: tuple[SlipLine, ...]
    cap: SlipCap
    balance: SlipBalance
    pay_by: date
    gift: str

    def __post_init__(self) -> None:
        balance = self.balance
        if balance.due_toman != balance.paid_toman + balance.carried_out_toman:
            raise ValueError(f"balance of {self.party.code} does not add up")
        if balance.bonuses_toman != sum(line.amount_toman for line in self.bonuses):
            raise ValueError(f"lines of {self.party.code} do not add up")

    @property
    def bonuses(self) -> tuple[SlipLine, ...]:
        """The lines that are paid: all but the discount of the invoices."""
        return tuple(line for line in self.lines if line.kind != RETAIL_DISCOUNT)
