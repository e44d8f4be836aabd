"""How does a test keep the books of a small co-operative, month after month?

`Books` holds what storage would hold: facts entered by the operator, and the entries
of every close, which are only ever added to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from app.calendars import Period, parse_day
from app.engine.porukka.catalogue import AddOnVersion, Catalogue, PackageVersion
from app.engine.porukka.close import close_period
from app.engine.porukka.inputs import AddOn, CloseInput, Credit, Member
from app.engine.porukka.ledger import Booking, Invoice, InvoiceState, Match, Payment
from app.engine.porukka.matching import replay
from app.engine.porukka.plan import PorukkaOptions
from app.engine.porukka.plan_tables import (
    PorukkaPlan,
    load_porukka_plan,
    porukka_options,
)
from app.engine.porukka.result import CloseResult, CreditFigures
from app.engine.porukka.subscriptions import (
    Entered,
    Subscription,
    enter_subscriptions,
)
from app.engine.porukka.terms import status_on

PLAN_FILE = Path(__file__).parents[2] / "resources" / "plan" / "porukka.toml"
JOINED_ON = "2024-01-01"
FEE_CENTS = 12_400


@cache
def porukka_plan() -> PorukkaPlan:
    return load_porukka_plan(PLAN_FILE.read_text(encoding="utf-8"))


def chosen_options(settings: Mapping[str, str]) -> PorukkaOptions:
    return porukka_options(porukka_plan(), settings)


@dataclass
class Books:
    """Books of a co-operative; members by code, keys in order of entry."""

    options: PorukkaOptions = field(default_factory=lambda: chosen_options({}))
    members: dict[str, Member] = field(default_factory=dict)
    packages: list[PackageVersion] = field(default_factory=list)
    addons_sold: list[AddOnVersion] = field(default_factory=list)
    addons: list[AddOn] = field(default_factory=list)
    invoices: list[Invoice] = field(default_factory=list)
    matches: list[Match] = field(default_factory=list)
    bookings: list[Booking] = field(default_factory=list)
    credit_cents: dict[int, int] = field(default_factory=dict)
    payments: list[Payment] = field(default_factory=list)
    closed: dict[Period, CloseResult] = field(default_factory=dict)

    def join(
        self,
        code: str,
        *,
        referrer: str = "",
        joined: str = JOINED_ON,
        left: str = "",
        vat: bool = True,
        iban: bool = True,
        **more: str,
    ) -> None:
        """Enter a member; `more` may be renewal and package."""
        self.members[code] = Member(
            member_id=len(self.members) + 1,
            code=code,
            joined_on=parse_day(joined),
            referrer_id=self.members[referrer].member_id if referrer else 0,
            left_on=parse_day(left) if left else None,
            is_vat_registered=vat,
            has_iban=iban,
            **more,  # type: ignore[arg-type]  # renewal is text here
        )

    def change(self, code: str, **fields: object) -> None:
        """Change fields of a member."""
        self.members[code] = replace(
            self.members[code],
            **fields,  # type: ignore[arg-type]  # any field
        )

    def try_subscriptions(self, *rows: tuple[str, str, str, int]) -> Entered:
        """Work out subscriptions of (member, package, start, months)."""
        return enter_subscriptions(
            [
                Subscription(self.members[code].member_id, package, parse_day(start), n)
                for code, package, start, n in rows
            ],
            self.members.values(),
            self.invoices,
            self.catalogue,
            porukka_plan().values(),
            self.options.payment_days,
        )

    def subscribe(
        self, code: str, start: str, months: int = 12, package: str = "kauppias"
    ) -> Invoice:
        """Enter one subscription and return its invoice."""
        entered = self.try_subscriptions((code, package, start, months))
        assert entered.refusals == ()
        self.invoices += entered.invoices
        return entered.invoices[0]

    def pay(
        self,
        day: str,
        cents: int = FEE_CENTS,
        *,
        invoice: Invoice | None = None,
        member: str = "",
        chosen: int = 0,
        number: str = "",
    ) -> Payment:
        """Enter a payment, by the reference of an invoice or by member."""
        payment = Payment(
            number=number or f"T{len(self.payments):04d}",
            day=parse_day(day),
            amount_cents=cents,
            reference=invoice.reference if invoice else 0,
            member_id=self.members[member].member_id if member else 0,
            invoice=chosen,
        )
        self.payments.append(payment)
        return payment

    @property
    def catalogue(self) -> Catalogue:
        """Packages of the plan and of the operator, and add-ons."""
        versions = (*porukka_plan().package_versions(), *self.packages)
        return Catalogue(versions, tuple(self.addons_sold))

    def facts(self, period: Period) -> CloseInput:
        """Return what decides the close of a period."""
        counted = {match.payment for match in self.matches}
        for result in self.closed.values():
            counted |= {u.payment for u in result.unmatched}
        return CloseInput(
            period=period,
            values=porukka_plan().values(),
            options=self.options,
            catalogue=self.catalogue,
            members=tuple(self.members.values()),
            addons=tuple(self.addons),
            invoices=tuple(self.invoices),
            matches=tuple(self.matches),
            payments=tuple(
                p
                for p in self.payments
                if p.day <= period.last_day and (p.number not in counted or p.invoice)
            ),
            bookings=tuple(self.bookings),
            credits=tuple(Credit(k, cents) for k, cents in self.credit_cents.items()),
        )

    def close(self, month: str) -> CloseResult:
        """Close a month and keep its entries."""
        period = Period.parse(month)
        return self.keep(period, close_period(self.facts(period)))

    def keep(self, period: Period, result: CloseResult) -> CloseResult:
        """Add the entries of a close to the books."""
        self.invoices += result.invoices
        self.matches += result.matches
        self.bookings += result.bookings
        for row in result.credits:
            self.credit_cents[row.member_id] = row.closing_cents
        self.closed[period] = result
        return result

    def credit(self, month: str, code: str) -> CreditFigures | None:
        """Return the row of a referrer in a closed month."""
        wanted = self.members[code].member_id
        rows = self.closed[Period.parse(month)].credits
        return next((row for row in rows if row.member_id == wanted), None)

    def states(self, through: Period | None = None) -> dict[int, InvoiceState]:
        """Return the invoices with their payments, through a period or all."""
        matches = [m for m in self.matches if through is None or m.period <= through]
        return replay(self.invoices, matches)

    def status(self, code: str, day: str) -> str:
        """Return how a member stands on a day."""
        member = self.members[code]
        states = [
            state
            for state in self.states().values()
            if state.invoice.member_id == member.member_id
        ]
        values = porukka_plan().values()
        return status_on(member, states, parse_day(day), values, self.options).value

    def code(self, member_id: int) -> str:
        """Return the code of a member's key."""
        return next(m.code for m in self.members.values() if m.member_id == member_id)


def co_operative(*people: str, **settings: str) -> Books:
    """Return books with members, `"B < A"` being a member B referred by A."""
    books = Books(options=chosen_options(settings))
    for person in people:
        code, _, referrer = person.partition(" < ")
        books.join(code, referrer=referrer)
    return books
