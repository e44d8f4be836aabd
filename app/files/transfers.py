"""What does a bank have to know in order to pay?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.records.organisation import OrganisationDetails


class Sink(Protocol):
    """Takes the bytes of a file."""

    def write(self, data: bytes, /) -> object:
        """Take some bytes."""


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


@dataclass(frozen=True)
class Unfit:
    """A payment that a form has no room for; `expected` says what it has room for."""

    transfer: Transfer
    expected: str


@dataclass(frozen=True)
class Parts:
    """Payments as a form takes them.

    Attributes:
        files: The payments of each file, in their order.
        unfit: Those that no file of the form may hold.
    """

    files: tuple[tuple[Transfer, ...], ...]
    unfit: tuple[Unfit, ...] = ()


@dataclass(frozen=True)
class PaymentForm:
    """One way to write payments for a bank.

    Attributes:
        label: What it is, for the operator.
        needs: The details of the organisation that it can't do without.
        split: Shares payments out over files.
        write: Writes a file.
    """

    label: str
    needs: Sequence[str]
    split: Callable[[Sequence[Transfer]], Parts]
    write: Callable[[TransferOrder, Sink], None]


def in_one_file(transfers: Sequence[Transfer]) -> Parts:
    """Share payments out where a form has no limits."""
    return Parts((tuple(transfers),) if transfers else ())
