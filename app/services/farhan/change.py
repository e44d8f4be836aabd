"""How does a scenario change the facts of a month?"""

from collections.abc import Mapping
from dataclasses import fields, replace

import numpy as np

from app.calendars import Period
from app.engine.columns import frozen, rows_of
from app.engine.farhan.inputs import CloseInput, MemberFacts, OrderFacts
from app.engine.farhan.plan_tables import FarhanPlan, farhan_options
from app.engine.plan_change import changed_plan
from app.models.member import member_ids
from app.models.plan import latest_plan, options_in_force, plan_text
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.farhan.plans import PlanInForce
from app.services.members import NoSuchMember
from app.services.scenarios import Newcomer, NotANewcomer, Scenario

_LAST_DAY = 99_991_231


class Changer:
    """Changes the plan and the facts of months as a scenario says."""

    def __init__(self, reading: Reading, scenario: Scenario, first: Period) -> None:
        """Look the members up; who is added joins in the first month.

        Raises:
            NoSuchMember: A scenario names somebody who does not exist.
            NotANewcomer: Somebody who is added takes a package; there are none.
        """
        for one in scenario.added:
            if one.package:
                text = f"{one.code}:{one.sponsor}:{one.package}"
                raise NotANewcomer(text=text, expected="NEW:A-1:500000:400")
        self._scenario, self._first = scenario, first
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
            text, settings = (
                latest_plan(reading).text,
                options_in_force(reading, period),
            )
        else:
            text = plan_text(reading, close.plan_version_id)
            settings = dict(close.options)
        plan = changed_plan(text, self._scenario.values, FarhanPlan)
        values = plan.values_on(period.first_day)
        chosen = {**settings, **self._scenario.options}
        return PlanInForce(values, farhan_options(plan, chosen, values))

    def people(self, facts: CloseInput) -> CloseInput:
        """Return the facts of a month with who is moved and who is added."""
        members, orders = facts.members, facts.orders
        if self._scenario.moved:
            members = self._moved(members)
        for one in self._scenario.added:
            members, orders = self._added(members, orders, one)
        return replace(facts, members=frozen(members), orders=frozen(orders))

    def standing(self, facts: CloseInput) -> CloseInput:
        """Return the facts of a month without those who are disqualified."""
        if not self._scenario.disqualified:
            return facts
        members = facts.members
        keys = np.array([self._key[code] for code in self._scenario.disqualified])
        is_out = np.isin(members.member_id, keys) & members.is_representative
        changed = replace(members, is_closed=members.is_closed | is_out)
        return replace(facts, members=frozen(changed))

    def _moved(self, members: MemberFacts) -> MemberFacts:
        sponsor = members.sponsor_id.copy()
        for code, under in self._scenario.moved.items():
            row = int(rows_of(members.member_id, np.array([self._key[code]]))[0])
            if row >= 0:
                sponsor[row] = self._key[under] if under else 0
        return replace(members, sponsor_id=sponsor)

    def _added(
        self, members: MemberFacts, orders: OrderFacts, one: Newcomer
    ) -> tuple[MemberFacts, OrderFacts]:
        """Let somebody join, or be there already, and buy once in the month."""
        key = self._key[one.code]
        if key not in members.member_id:
            first = {
                "member_id": key,
                "sponsor_id": self._key[one.sponsor] if one.sponsor else 0,
                "is_representative": True,
                "joined_month": self._first.month_number,
                "has_unit_code": True,
                "has_iban": True,
            }
            members = MemberFacts(
                **{
                    column.name: _with(
                        getattr(members, column.name), first.get(column.name, 0)
                    )
                    for column in fields(MemberFacts)
                }
            )
        bought = {
            "member_id": key,
            "day": _LAST_DAY,
            "gross_toman": one.gross_toman,
            "points_micro": one.points_micro,
        }
        orders = OrderFacts(
            **{
                column.name: _with(
                    getattr(orders, column.name), bought.get(column.name, 0)
                )
                for column in fields(OrderFacts)
            }
        )
        return members, orders


def _with(column: np.ndarray, value: int) -> np.ndarray:
    return np.append(column, np.array([value], column.dtype))
