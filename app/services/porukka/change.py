"""How does a scenario change the facts of a co-operative's month?"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from app.calendars import Period
from app.engine.plan_change import changed_plan
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.inputs import CloseInput, Member
from app.engine.porukka.ledger import Invoice, Payment
from app.engine.porukka.plan import YEAR
from app.engine.porukka.plan_tables import PorukkaPlan, porukka_options
from app.engine.porukka.subscriptions import Subscription, enter_subscriptions
from app.errors import AppError
from app.models.member import member_ids
from app.models.plan import latest_plan, options_in_force, plan_text
from app.models.porukka.billing import last_number
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.members import NoSuchMember
from app.services.porukka.books import PlanInForce
from app.services.scenarios import Newcomer, Scenario

_PACKAGE_FIELDS = {
    "price12": "year_cents",
    "price3": "quarter_cents",
    "quota": "quota",
    "active": "is_active",
}
_PARTS_OF_PACKAGE = 3


class NotTaken(AppError):
    """A member who might be added can't take the package."""

    template = "{member}: can't take the package {package}; expected {expected}"


class Changer:
    """Changes the plan and the facts of months as a scenario says.

    A member is added on the first day of the first month, takes a package for a year
    and pays for it that day. Who is disqualified has left from that day on.
    """

    def __init__(self, reading: Reading, scenario: Scenario, first: Period) -> None:
        """Look the members up.

        Raises:
            NoSuchMember: A scenario names somebody who does not exist.
        """
        self._scenario, self._first_day = scenario, first.first_day
        named = [
            *scenario.moved,
            *(code for code in scenario.moved.values() if code),
            *scenario.disqualified,
            *(one.sponsor for one in scenario.added if one.sponsor),
        ]
        self._key = member_ids(reading, named)
        added = {one.code for one in scenario.added}
        for code in named:
            if code not in self._key and code not in added:
                raise NoSuchMember(member=code)
        (last,) = reading.exec_driver_sql(
            "SELECT coalesce(max(id), 0) FROM member"
        ).one()
        for place, one in enumerate(scenario.added, 1):
            self._key[one.code] = last + place
        self.numbers: Iterator[int] = count(last_number(reading) + 1)
        self._taken: tuple[Invoice, ...] | None = None

    @property
    def newcomers(self) -> Mapping[int, str]:
        """Codes of the members who are added, by key."""
        return {self._key[one.code]: one.code for one in self._scenario.added}

    def plan(
        self, reading: Reading, period: Period, close: CloseRecord | None
    ) -> PlanInForce:
        """Return the plan of a month, changed.

        Raises:
            BadOption, NoSuchValue, BadValue, BadPlanFile: The change is not possible.
        """
        if close is None:
            text = latest_plan(reading).text
            settings = options_in_force(reading, period)
        else:
            text = plan_text(reading, close.plan_version_id)
            settings = dict(close.options)
        plan = changed_plan(text, self._scenario.values, PorukkaPlan)
        chosen = {**settings, **self._scenario.options}
        return PlanInForce(
            plan.values(), porukka_options(plan, chosen), plan.package_versions()
        )

    def facts(self, facts: CloseInput, plan: PlanInForce) -> CloseInput:
        """Return the facts of a month with all that is different.

        Raises:
            NotTaken: Somebody who is added can't take the package.
        """
        if self._scenario == Scenario():
            return facts
        facts = replace(facts, catalogue=self._catalogue(facts.catalogue, plan))
        members = {one.member_id: one for one in facts.members}
        for one in self._scenario.added:
            key = self._key[one.code]
            members[key] = Member(key, one.code, self._first_day, has_iban=True)
        for one in self._scenario.added:
            self._refer(members, self._key[one.code], one.sponsor)
        for code, referrer in self._scenario.moved.items():
            self._refer(members, self._key[code], referrer)
        for code in self._scenario.disqualified:
            whom = members.get(self._key[code])
            if whom is not None and not whom.has_left_by(self._first_day):
                left_on = max(self._first_day, whom.joined_on)
                members[whom.member_id] = replace(whom, left_on=left_on)
        changed = replace(facts, members=tuple(members.values()))
        return self._bought(changed)

    def _catalogue(self, catalogue: Catalogue, plan: PlanInForce) -> Catalogue:
        """Let a changed number of a package hold for the operator's versions too."""
        packages = catalogue.packages
        for name in self._scenario.values:
            way = name.split(".")
            if len(way) != _PARTS_OF_PACKAGE or way[0] != "packages":
                continue
            _table, code, field = way
            column = _PACKAGE_FIELDS.get(field)
            if column is None:
                continue
            (new,) = {getattr(v, column) for v in plan.packages if v.code == code}
            changed: dict[str, Any] = {column: new}
            packages = tuple(
                replace(version, **changed) if version.code == code else version
                for version in packages
            )
        return replace(catalogue, packages=packages)

    def _refer(self, members: dict[int, Member], key: int, referrer: str) -> None:
        """Let a referrer have brought a member, once both are in the books."""
        if key in members:
            other = self._key[referrer] if referrer else 0
            known = other if other in members else 0
            members[key] = replace(members[key], referrer_id=known)

    def _bought(self, facts: CloseInput) -> CloseInput:
        """Let those who are added take their packages, and pay in the first month."""
        if self._taken is None:
            self._taken = tuple(
                self._invoice(facts, one) for one in self._scenario.added
            )
        payments = facts.payments
        if facts.period.first_day == self._first_day:
            payments += tuple(map(_payment, self._taken))
        invoices = facts.invoices + self._taken
        return replace(facts, invoices=invoices, payments=payments)

    def _invoice(self, facts: CloseInput, one: Newcomer) -> Invoice:
        key, start = self._key[one.code], self._start(facts)
        entered = enter_subscriptions(
            [Subscription(key, one.package, start, YEAR)],
            facts.members,
            (),
            facts.catalogue,
            facts.values,
            facts.options.payment_days,
        )
        for refusal in entered.refusals:
            raise NotTaken(
                member=one.code, package=one.package, expected=refusal.expected
            )
        return replace(entered.invoices[0], number=next(self.numbers))

    def _start(self, facts: CloseInput) -> date:
        return max(self._first_day, facts.values.first_day)


def _payment(invoice: Invoice) -> Payment:
    """Return the payment of a whole invoice on its day, as the operator chose it."""
    return Payment(
        number=f"what if {invoice.number}",
        day=invoice.dated_on,
        amount_cents=invoice.gross_cents,
        member_id=invoice.member_id,
        invoice=invoice.number,
    )
