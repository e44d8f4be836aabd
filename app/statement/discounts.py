"""What stands on the retail-discount statement of a member who bought?"""

from dataclasses import dataclass
from datetime import date

from app.calendars import Period
from app.statement.imprint import Imprint, Party


@dataclass(frozen=True)
class DiscountedOrder:
    """One order of the month; negative for a return.

    Attributes:
        number: Of the order.
        day: Of the order.
        points_micro: Points that it brought.
        gross_toman: Before the discount.
        discount_toman: Taken off at once.
    """

    number: str
    day: date
    points_micro: int
    gross_toman: int
    discount_toman: int

    @property
    def payable_toman(self) -> int:
        """What was paid for it."""
        return self.gross_toman - self.discount_toman


@dataclass(frozen=True)
class DiscountStatement:
    """The retail discounts of one member in a month.

    Attributes:
        imprint: The organisation, and the state of the books.
        period: The month.
        party: Who bought.
        orders: By day and number.
        discount_toman: The discount that the close kept for the month.

    Raises:
        ValueError: The discounts of the orders do not add up to it.
    """

    imprint: Imprint
    period: Period
    party: Party
    orders: tuple[DiscountedOrder, ...]
    discount_toman: int

    def __post_init__(self) -> None:
        if self.discount_toman != sum(one.discount_toman for one in self.orders):
            raise ValueError(f"discounts of {self.party.code} do not add up")

    @property
    def gross_toman(self) -> int:
        """All orders before discounts."""
        return sum(one.gross_toman for one in self.orders)

    @property
    def points_micro(self) -> int:
        """Points of all orders."""
        return sum(one.points_micro for one in self.orders)
