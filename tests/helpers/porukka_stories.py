"""Which co-operatives can there be, and what happens in them month after month?

A story is what an operator enters, in order. It is made up while the reference tells
what is open, so that payments meet invoices in every way there is.
"""

import random
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import Any

from tests.helpers.porukka_reference import (
    Bill,
    Month,
    Person,
    Reference,
    last_day,
    next_month,
)
from tests.helpers.porukka_reference_reasons import Why, why_no_commission

STARTS = (date(2024, 1, 1), date(2024, 6, 1), date(2023, 11, 1))
ADDONS = {"lisa10": 350, "lisa50": 1_205}
OPTIONS = {
    "lapse_after_days": ("30", "0", "90"),
    "payment_days": ("14", "0", "30"),
    "commission_basis": ("percent_of_net", "fixed"),
    "earning_statuses": (
        "trial,active,paused",
        "active",
        "trial,active,paused,lapsed,left",
    ),
    "pause_pays_out": ("false", "true"),
    "set_off_terms": ("all", "12"),
    "payout_vat": ("registered", "all"),
    "minimum_payout": ("0.00", "5.00", "25"),
}


@dataclass(frozen=True)
class Step:
    """One entry of the operator: `people` to join, rows of a file, a month to close."""

    kind: str
    rows: tuple[dict[str, Any], ...]


@dataclass
class Story:
    """What was entered, and what the reference found at each close."""

    seed: int
    options: dict[str, str]
    steps: list[Step] = field(default_factory=list)
    months: dict[date, Month] = field(default_factory=dict)
    bills: dict[date, tuple[Bill, ...]] = field(default_factory=dict)
    commissions: dict[date, dict[str, Why]] = field(default_factory=dict)


def made_up(seed: int) -> Story:
    """Return a story; the same seed gives the same one."""
    return _Teller(seed).tell()


class _Teller:
    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        chosen = {
            name: self.chance.choice(values)
            for name, values in OPTIONS.items()
            if self.chance.random() < 0.5
        }
        self.story = Story(seed, chosen)
        self.reference = Reference(dict(chosen), addon_prices=ADDONS)
        self.month = self.chance.choice(STARTS)
        self.payments = 0

    def tell(self) -> Story:
        # Now and then one member brings enough others for a free year.
        self._join(self.chance.choice((2, 3, 4, 5, 6, 6, 14)))
        for _ in range(self.chance.randint(3, 9)):
            if self.chance.random() < 0.4:
                self._join(self.chance.randint(1, 4))
            self._subscribe()
            self._add_on()
            self._change()
            self._pay()
            self._step("close", {"month": self.month})
            self.story.months[self.month] = self.reference.close(self.month)
            self.story.bills[self.month] = tuple(self._copies())
            self.story.commissions[self.month] = {
                code: why_no_commission(self.reference, code)
                for code in self.reference.people
            }
            self.month = next_month(self.month)
        return self.story

    def _copies(self) -> list[Bill]:
        return [
            Bill(**{**vars(bill), "paid": list(bill.paid)})
            for bill in self.reference.bills
        ]

    def _step(self, kind: str, *rows: dict[str, Any]) -> None:
        if rows:
            self.story.steps.append(Step(kind, rows))

    def _day(self) -> date:
        return self.month + timedelta(
            days=self.chance.randrange(last_day(self.month).day)
        )

    def _join(self, how_many: int) -> None:
        """Let people join, of whom some have been members for long."""
        people = self.reference.people
        rows = []
        for _ in range(how_many):
            back = self.chance.choice((0, 10, 40, self.chance.randint(200, 366)))
            # Codes are entered in an order that is not the one of the alphabet.
            code = f"{self.chance.choice('KAZ')}{len(people) + 1:02d}"
            hub = min(people, key=lambda one: one[1:], default="")
            person = Person(
                code=code,
                joined=self._day() - timedelta(days=back),
                referrer=self.chance.choice([*[hub] * 6, "", *people]),
                vat=self.chance.random() < 0.5,
                iban=self.chance.random() < 0.8,
                renewal=self.chance.choice(("12", "12", "3", "pause")),
                package=self.chance.choice(("", "", "", "kauppias_m")),
            )
            people[code] = person
            rows.append(asdict(person))
        self._step("join", *rows)

    def _subscribe(self) -> None:
        rows = []
        for code, person in self.reference.people.items():
            terms = self.reference.terms(code)
            free_from = max(
                person.joined,
                terms[-1].end + timedelta(days=1) if terms else person.joined,
            )
            if self.story.months:
                free_from = max(free_from, self.month)
            if terms and free_from > last_day(self.month):
                continue
            if self.chance.random() < (0.75 if not terms else 0.15):
                start = free_from + timedelta(days=self.chance.choice((0, 0, 3, 31)))
                if person.left is not None and start >= person.left:
                    continue
                months = 12 if not terms else self.chance.choice((12, 3))
                package = self.chance.choice(("kauppias", "kauppias", "kauppias_m"))
                self.reference.subscribe(code, package, start, months)
                if person.package:
                    person.package = package
                rows.append(
                    {"member": code, "package": package, "start": start, "term": months}
                )
        self._step("subscribe", *rows)

    def _add_on(self) -> None:
        rows = []
        for code in self.reference.people:
            if self.chance.random() < 0.07:
                name = self.chance.choice(list(ADDONS))
                if any(one[:2] == (code, name) for one in self.reference.addons):
                    continue
                start = self._day()
                until = (
                    start + timedelta(days=70) if self.chance.random() < 0.5 else None
                )
                self.reference.addons.append((code, name, start, until))
                rows.append({"member": code, "addon": name, "from": start, "to": until})
        self._step("addon", *rows)

    def _change(self) -> None:
        for code, person in self.reference.people.items():
            if self.story.months and self.chance.random() < 0.08:
                what = self.chance.choice(
                    ("renewal", "iban", "vat", "left", "referrer")
                )
                if what == "left":
                    person.left = max(self._day(), person.joined)
                elif what == "referrer":
                    person.referrer = self._other_referrer(code)
                elif what == "renewal":
                    person.renewal = self.chance.choice(("12", "3", "pause"))
                else:
                    setattr(person, what, not getattr(person, what))
                self._step("change", {"code": code, what: getattr(person, what)})

    def _other_referrer(self, code: str) -> str:
        """Return nobody, or somebody whom the member has not brought."""
        people = self.reference.people
        found = self.chance.choice(["", *people])
        above = found
        while above:
            if above == code:
                return ""
            above = people[above].referrer
        return found

    def _pay(self) -> None:
        bills, people = self.reference.bills, list(self.reference.people)
        open_bills = [bill for bill in bills if not bill.is_paid]
        rows = [
            self._payment_of(bill) for bill in open_bills if self.chance.random() < 0.6
        ]
        rows += [
            self._row(-bill.gross, bill)
            for bill in bills
            if bill.is_paid and bill.gross and self.chance.random() < 0.05
        ]
        if self.chance.random() < 0.2:
            amount = self.chance.choice((12_400, 4_321, -12_400, -700))
            rows.append(self._row(amount, None, self.chance.choice([*people, ""])))
        self.chance.shuffle(rows)
        for row in rows:
            self.reference.pay(*row.values())
        self._step("pay", *rows)

    def _payment_of(self, bill: Bill) -> dict[str, Any]:
        """Pay what is open, now and then too little, too much or twice."""
        rest = bill.gross - bill.received
        part = self.chance.choice((rest,) * 6 + (rest - 1, rest + 1_000, rest // 2))
        return self._row(part or 1, bill)

    def _row(self, amount: int, bill: Bill | None, member: str = "") -> dict[str, Any]:
        self.payments += 1
        late = timedelta(days=40) if self.chance.random() < 0.1 else timedelta()
        by_member = bill is not None and self.chance.random() < 0.4
        reference = 0 if bill is None or by_member else bill.reference
        return {
            "number": f"T{self.payments:04d}",
            "day": self._day() - late,
            "amount": amount,
            "reference": reference,
            "member": bill.member if bill is not None and by_member else member,
        }
