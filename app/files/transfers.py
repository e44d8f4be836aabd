"""What does a bank have to know in order to pay?"""

from dataclasses import dataclass
from datetime import date, datetime

from app.records import OrganisationDetails


@dataclass(frozen=True)
class Transfer:
    """One payment to a member.

    Attributes:
        number: Its name to the bank: letters, digits and `-`, at most 35, unique.
        iban: The account, its digits checked; a Sheba is one.
        amount: In the plan's smallest unit, toman or cents; above 0.
        name: Who is paid.
        member: Code of the member.
        message: What it is for.
    """

    number: str
    iban: str
    amount: int
    name: str
    member: str
    message: str


@dataclass(frozen=True)
class TransferOrder:
    """Some payments that go to the bank in one file.

    Attributes:
        message_id: The file's name to the bank, of the form of a payment's number.
        period: The closed month that it pays, as text.
        made_at: When it is made, with time zone.
        execute_on: When the money is to go.
        payer: Whose account it leaves.
        transfers: At least one.
    """

    message_id: str
    period: str
    made_at: datetime
    execute_on: date
    payer: OrganisationDetails
    transfers: tuple[Transfer, ...]

    @property
    def total(self) -> int:
        """Sum of the payments in the plan's smallest unit."""
        return sum(transfer.amount for transfer in self.transfers)
