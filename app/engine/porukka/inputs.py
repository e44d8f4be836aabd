"""What does a Porukka close need to know?

Records may stand in any order: `in_order` puts them in the one in which they count.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from app.calendars import Period
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.ledger import Booking, Invoice, Match, Payment
from app.engine.porukka.plan import PorukkaOptions, PorukkaValues

Renewal = Literal["12", "3", "pause"]
LEFT_OUT_EMPTY = {"left_out_empty": True}
"""Marks a field that is no part of a fingerprint while it is empty."""


@dataclass(frozen=True)
class Member:
    """A member as the operator entered it.

    Attributes:
        member_id: Positive key, unique.
        code: Unique; invoices of a close are raised in its order.
        joined_on: First day of the trial.
        referrer_id: Key of the member who brought this one, 0 for none.
        left_on: Day from which the member has left.
        is_vat_registered: Its commissions are paid with value added tax.
        has_iban: A bank account is entered.
        renewal: Preference for the next term.
        package: Package chosen for the next term since the last one was entered;
            "" keeps the package of the term before.
    """

    member_id: int
    code: str
    joined_on: date
    referrer_id: int = 0
    left_on: date | None = None
    is_vat_registered: bool = False
    has_iban: bool = False
    renewal: Renewal = "12"
    package: str = ""

    def has_left_by(self, day: date) -> bool:
        """Return whether the member is gone on a day."""
        return self.left_on is not None and self.left_on <= day


@dataclass(frozen=True)
class AddOn:
    """A monthly add-on of a member, in force from a day until another, inclusive."""

    member_id: int
    code: str
    from_on: date
    until_on: date | None = None

    def touches(self, first: date, last: date) -> bool:
        """Return whether it is in force on a day from `first` to `last`."""
        return self.from_on <= last and (
            self.until_on is None or first <= self.until_on
        )


@dataclass(frozen=True)
class Credit:
    """Credit of a referrer at the start of the period, negative for a debt."""

    member_id: int
    amount_cents: int


@dataclass(frozen=True)
class CloseInput:
    """All that decides a close: the same input always gives the same result.

    Attributes:
        period: The month to close.
        values: Numbers of the plan.
        options: Readings in force.
        catalogue: Packages and add-ons with their prices.
        members: Everybody in the books.
        addons: Add-ons of members, whether in force or not.
        invoices: Every invoice so far, those with a later date included.
        matches: Every match of earlier closes.
        payments: Payments that count in this period: dated in it, or in a closed one
            and not counted yet, or chosen by the operator for an invoice.
        bookings: Every booking of earlier closes.
        credits: Credits at the end of the close before.
        late_referrers: Members whose referrer, or how the referrer stood on the day
            of the commission, was found out since the close before; rising.
    """

    period: Period
    values: PorukkaValues
    options: PorukkaOptions
    catalogue: Catalogue
    members: tuple[Member, ...]
    addons: tuple[AddOn, ...]
    invoices: tuple[Invoice, ...]
    matches: tuple[Match, ...]
    payments: tuple[Payment, ...]
    bookings: tuple[Booking, ...]
    credits: tuple[Credit, ...]
    late_referrers: tuple[int, ...] = field(default=(), metadata=LEFT_OUT_EMPTY)


def in_order(facts: CloseInput) -> CloseInput:
    """Return the same facts, their records in the order in which they count."""
    return replace(
        facts,
        catalogue=Catalogue(
            tuple(sorted(facts.catalogue.packages, key=lambda p: (p.code, p.from_on))),
            tuple(sorted(facts.catalogue.addons, key=lambda a: (a.code, a.from_on))),
        ),
        members=tuple(sorted(facts.members, key=lambda m: (m.code, m.member_id))),
        addons=tuple(
            sorted(
                facts.addons,
                key=lambda a: (a.member_id, a.code, a.from_on, a.until_on or date.max),
            )
        ),
        invoices=tuple(sorted(facts.invoices, key=lambda invoice: invoice.number)),
        matches=in_booking_order(facts.matches),
        payments=tuple(sorted(facts.payments, key=lambda p: (p.day, p.number))),
        bookings=tuple(sorted(facts.bookings, key=lambda b: (b.period, b.place))),
        credits=tuple(sorted(facts.credits, key=lambda credit: credit.member_id)),
    )


def in_booking_order(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Return matches in the order in which they were made."""
    return tuple(sorted(matches, key=lambda m: (m.period, m.day, m.payment)))
