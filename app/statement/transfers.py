"""What stands on the list of transfers that is signed before the bank pays?"""

from dataclasses import dataclass

from app.calendars import Period
from app.formats import Currency
from app.statement.imprint import Imprint


@dataclass(frozen=True)
class Transfer:
    """One payment: toman or cents, above 0."""

    name: str
    code: str
    iban: str
    amount: int


@dataclass(frozen=True)
class TransferList:
    """The payments of one payment file.

    Attributes:
        imprint: The organisation, and the state of the books.
        period: The month that is paid.
        message_id: Name of the payment file to the bank.
        state: made, sent, confirmed or rejected.
        currency: What the amounts are.
        transfers: By member code.
        total: Of the payment file.

    Raises:
        ValueError: The payments do not add up to the total.
    """

    imprint: Imprint
    period: Period
    message_id: str
    state: str
    currency: Currency
    transfers: tuple[Transfer, ...]
    total: int

    def __post_init__(self) -> None:
        if self.total != sum(one.amount for one in self.transfers):
            raise ValueError(f"payments of {self.message_id} do not add up")
