"""How does an invented co-operative of entrepreneurs get into its file?

Month by month, the way of an operator's files: joining, subscribing and paying are
written, imported and closed. Who pauses, lapses, is paid back or pays too much
follows from the place in the row of members, so that each of it happens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.calendars import Period
from app.engine.porukka.ledger import InvoiceKind, InvoiceState
from app.files.csv_write import write_table
from app.formats import plain_euros
from app.models.store.session import OrganisationFile
from app.progress import Progress, silent
from app.services.closing import Closing
from app.services.demo.campaigns import campaigns
from app.services.demo.chance import Chance
from app.services.demo.entrepreneurs import (
    POSTCODE,
    TOWN,
    Entrepreneur,
    entrepreneurs,
    invented_account,
    invented_business_id,
)
from app.services.imports.intake import Imports
from app.services.porukka.packages import Packages
from app.services.porukka.standing import present_states
from app.services.settings import Settings

Rows = list[dict[str, object]]

_HUBS = (0, 0, 0, 0, 0, 1, 2)
"""Rows of those who bring most of the first half, the first one most of all."""
_LATER_HUBS = (3, 3, 3, 3, 3, 3, 0)
"""Rows of those who bring most of the second half: one who has paused, so that nothing
is set off and what is over the target is paid to the end."""
_YEAR = 365
_NEVER, _UNPAID, _REFUNDED, _TOO_MUCH, _IN_PARTS = 9, 12, 7, 4, 10
_ROLES = 15
"""Of every fifteen members, one never subscribes, one never pays, and so on."""
_ADDON = "lisa50"


@dataclass(frozen=True)
class Joining:
    """When an invented member joins, and from when on there is a first term."""

    row: int
    person: Entrepreneur
    joined: date
    start: date
    sponsor: str
    renewal: str

    @property
    def role(self) -> int:
        """Place among fifteen, which decides what becomes of the member."""
        return self.row % _ROLES


@dataclass(frozen=True)
class Desk:
    """What the demonstration works with."""

    file: OrganisationFile
    imports: Imports
    closing: Closing
    packages: Packages
    settings: Settings


class CoOperativeDemo:
    """Fills a new Porukka organisation with invented members and closes months."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._payments = 0
        self._refunded: set[int] = set()
        self._resumed: set[str] = set()

    def fill(
        self,
        members: int,
        periods: int,
        seed: int,
        first_period: Period,
        progress: Progress = silent,
        *,
        open_periods: int = 0,
    ) -> None:
        """Enter everything and close the months.

        Args:
            members: How many there are in the end.
            periods: How many months.
            seed: The same seed gives the same organisation.
            first_period: The first month.
            progress: Told how many months are done.
            open_periods: How many, the last ones, are left open.
        """
        chance = Chance(seed)
        joinings = _joinings(members, periods, first_period, chance)
        self._set_up()
        period = first_period
        with TemporaryDirectory() as folder:
            for done in range(periods):
                progress("demonstration", done, periods)
                is_first = done == 0
                self._month(Path(folder), period, joinings, chance, is_first=is_first)
                if done == periods // 2:
                    self._campaigns(Path(folder), period, joinings)
                if done < periods - open_periods:
                    self._desk.closing.close(period)
                period = period.next()
        progress("demonstration", periods, periods)

    def _set_up(self) -> None:
        self._desk.settings.change(
            {
                "business_id": invented_business_id(999_000),
                "street": "Kylänraitti 1",
                "postcode": POSTCODE,
                "town": TOWN,
                "country": "FI",
                "iban": invented_account(999_999),
                "email": "toimisto@example.org",
            }
        )
        self._desk.packages.set_addon(_ADDON, {"slots": "50", "price": "5.00"})

    def _month(
        self,
        folder: Path,
        period: Period,
        joinings: Sequence[Joining],
        chance: Chance,
        *,
        is_first: bool,
    ) -> None:
        """Enter what happens in a month; the first one also tells of the past."""
        first = date.min if is_first else period.first_day
        last = period.last_day
        new = [one for one in joinings if first <= one.joined <= last]
        starting = [one for one in joinings if first <= one.start <= last]
        tables: dict[str, Rows] = {
            "members": [_member(one) for one in new],
            "products": [row for one in new for row in _products(one)],
            "subscriptions": [
                _subscription(one.person.code, one.start, 12)
                for one in sorted(starting, key=lambda one: (one.start, one.row))
                if one.role != _NEVER
            ],
            "addons": [_addon(one) for one in starting if one.row % 10 == 1],
        }
        for kind, rows in tables.items():
            self._take(kind, rows, folder / f"{kind}-{period}.csv")
        with self._desk.file.reading() as reading:
            states = list(present_states(reading).values())
        resuming = self._resuming(joinings, states, period)
        self._take("subscriptions", resuming, folder / f"resumed-{period}.csv")
        payments = self._paid(joinings, states, period, chance)
        self._take("payments", payments, folder / f"payments-{period}.csv")

    def _campaigns(
        self, folder: Path, period: Period, joinings: Sequence[Joining]
    ) -> None:
        """Let some of those who have joined take part in campaigns."""
        there = [one for one in joinings if one.joined < period.first_day]
        tables = campaigns(period, [one.person.code for one in there])
        for kind, rows in tables.items():
            self._take(kind, rows, folder / f"{kind}.csv")

    def _take(self, kind: str, rows: Rows, path: Path) -> None:
        if rows:
            write_table(str(path), list(rows[0]), (list(row.values()) for row in rows))
            self._desk.imports.take(kind, path)

    def _resuming(
        self,
        joinings: Sequence[Joining],
        states: Sequence[InvoiceState],
        period: Period,
    ) -> Rows:
        """Let every second member who has paused for two months come back for three."""
        rows: Rows = []
        for one in joinings:
            key = one.row + 1
            terms = [s.invoice for s in states if s.invoice.member_id == key]
            ends = [term.term_end for term in terms if term.is_term]
            code = one.person.code
            is_back = ends and max(ends) + timedelta(days=60) < period.first_day
            if is_back and one.row % 2 and code not in self._resumed:
                self._resumed.add(code)
                rows.append(_subscription(code, period.day(5), 3))
        return rows

    def _paid(
        self,
        joinings: Sequence[Joining],
        states: Sequence[InvoiceState],
        period: Period,
        chance: Chance,
    ) -> Rows:
        rows: Rows = []
        for state in states:
            one = joinings[state.invoice.member_id - 1]
            invoice = state.invoice
            if invoice.dated_on > period.last_day or one.role == _UNPAID:
                continue
            if not state.is_paid:
                rows += self._fee(one, state, period, chance)
            elif (
                one.role == _REFUNDED
                and invoice.kind is InvoiceKind.FIRST_YEAR
                and invoice.number not in self._refunded
            ):
                self._refunded.add(invoice.number)
                rows.append(self._payment(period.day(20), -invoice.gross_cents, state))
        return rows

    def _fee(
        self, one: Joining, state: InvoiceState, period: Period, chance: Chance
    ) -> Rows:
        """Pay an open invoice about its due day, once or in parts."""
        invoice = state.invoice
        if invoice.number in self._refunded:
            return []
        day = invoice.due_on - timedelta(days=chance.below(12))
        if day > period.last_day:
            return []
        day = max(day, invoice.dated_on, period.first_day)
        amount = state.rest_cents
        if one.role == _IN_PARTS and not state.received_cents:
            amount //= 2
        elif one.role == _TOO_MUCH and invoice.kind is InvoiceKind.FIRST_YEAR:
            amount += 1_000
        is_named = chance.happens(100) and amount == state.rest_cents
        member = one.person.code if is_named else ""
        return [self._payment(day, amount, state, member)]

    def _payment(
        self, day: date, cents: int, state: InvoiceState, member: str = ""
    ) -> dict[str, object]:
        self._payments += 1
        return {
            "payment_no": f"{day:%Y%m%d}-{self._payments:04d}",
            "date": day,
            "amount": plain_euros(cents),
            "reference": "" if member else state.invoice.reference,
            "member": member,
        }


def _joinings(
    members: int, periods: int, first_period: Period, chance: Chance
) -> list[Joining]:
    """Return when everybody joins: a quarter before the first month."""
    begun = first_period.first_day
    end = Period.of_month_number(first_period.month_number + periods - 1).last_day
    earlier = max(1, members // 4)
    later = max(1, members - earlier)
    joinings: list[Joining] = []
    for row, person in enumerate(entrepreneurs(members, chance)):
        if row < earlier:
            joined = begun - timedelta(days=(earlier - row) * (_YEAR - 30) // earlier)
        else:
            joined = begun + (end - begun) * (row - earlier) // later
        hubs = _HUBS if row < members // 2 else _LATER_HUBS
        hub = min(chance.pick(hubs), row - 1) if chance.happens(850) else -1
        if hub < 0 and row and chance.happens(500):
            hub = chance.below(row)
        joinings.append(
            Joining(
                row=row,
                person=person,
                joined=joined,
                start=joined + timedelta(days=chance.between(3, 45)),
                sponsor=joinings[hub].person.code if hub >= 0 else "",
                renewal={3: "pause", 2: "3"}.get(row % 5, "12"),
            )
        )
    return joinings


def _member(one: Joining) -> dict[str, object]:
    person = one.person
    is_vat_registered = one.row % 3 != 1
    return {
        "code": person.code,
        "name": person.name,
        "kind": "member",
        "sponsor": one.sponsor,
        "joined": one.joined,
        "iban": person.iban if (one.row + 6) % 11 else "",
        "email": person.email,
        "language": "fi",
        "street": person.street,
        "postcode": POSTCODE,
        "town": TOWN,
        "vat_registered": "yes" if is_vat_registered else "no",
        "business_id": person.business_id if is_vat_registered else "",
        "renewal": one.renewal,
    }


def _products(one: Joining) -> Rows:
    return [
        {
            "code": f"{one.person.code}-{number}",
            "name": name,
            "price": price,
            "type": kind,
            "member": one.person.code,
            "from": one.joined,
        }
        for number, (name, kind, price) in enumerate(one.person.trade.goods, 1)
    ]


def _subscription(code: str, start: date, months: int) -> dict[str, object]:
    return {"member": code, "package": "kauppias", "start": start, "term": months}


def _addon(one: Joining) -> dict[str, object]:
    return {"member": one.person.code, "addon": _ADDON, "from": one.start}
