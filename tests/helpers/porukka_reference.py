"""What do the rules of the Porukka plan give, worked out the slow and obvious way?

Written from the rules alone, one member and one invoice at a time, with fractions; it
shares no code with the engine. Money is cents, a day is a `date`, a month a day of it.
"""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import floor

VAT = [(date(2013, 1, 1), Fraction(24, 100)), (date(2024, 9, 1), Fraction(51, 200))]
PRICES = {"kauppias": {12: 12_400, 3: 5_000}, "kauppias_m": {12: 21_990, 3: 7_777}}
FIRST_INVOICE = 1001
TRIAL_DAYS = 30


def rounded(amount: Fraction) -> int:
    return floor(amount + Fraction(1, 2))


def vat_on(day: date) -> Fraction:
    return [rate for start, rate in VAT if start <= day][-1]


def net(price: int, day: date) -> int:
    return rounded(price / (1 + vat_on(day)))


def last_day(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def next_month(day: date) -> date:
    return last_day(day) + timedelta(days=1)


def later(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def check_digit(number: int) -> int:
    weighed = [int(d) * w for d, w in zip(str(number)[::-1], [7, 3, 1] * 9)]  # noqa: B905
    return (10 - sum(weighed) % 10) % 10


@dataclass
class Person:
    code: str
    joined: date
    referrer: str = ""
    vat: bool = False
    iban: bool = True
    renewal: str = "12"
    package: str = ""
    left: date | None = None
    credit: int = 0


@dataclass
class Bill:
    number: int
    member: str
    kind: str
    dated: date
    start: date
    end: date
    lines: list[tuple[str, int, int]]
    set_off: int
    gross: int
    due: date
    received: int = 0
    paid: list[tuple[date, bool]] = field(default_factory=list)

    @property
    def reference(self) -> int:
        return self.number * 10 + check_digit(self.number)

    @property
    def is_paid(self) -> bool:
        return bool(self.paid) and self.paid[-1][1]

    @property
    def list_net(self) -> int:
        return sum(line[2] for line in self.lines)

    def was_paid_on(self, day: date) -> bool:
        ends = [*(when for when, _ in self.paid[1:]), date.max]
        spans = zip(self.paid, ends, strict=True) if self.paid else ()
        return any(now and start <= day < end for (start, now), end in spans)


@dataclass
class Month:
    """What a close found, in the order of the exports."""

    payouts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    lines: list[tuple[str, str, int]] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    statuses: dict[str, str] = field(default_factory=dict)
    trials_ended: int = 0


@dataclass
class Reference:
    options: dict[str, str]
    people: dict[str, Person] = field(default_factory=dict)
    bills: list[Bill] = field(default_factory=list)
    addons: list[tuple[str, str, date, date | None]] = field(default_factory=list)
    addon_prices: dict[str, int] = field(default_factory=dict)
    waiting: list[tuple[date, str, int, int, str]] = field(default_factory=list)
    earned: dict[str, tuple[str, int, date]] = field(default_factory=dict)
    _status_then: dict[str, str] = field(default_factory=dict)

    # -- what the operator enters

    def subscribe(self, member: str, package: str, start: date, months: int) -> Bill:
        first = not any(
            bill.member == member and bill.kind != "addon" for bill in self.bills
        )
        kind = "first_year" if first else "renewal"
        price = PRICES[package][months]
        return self._raise(
            member, kind, start, start, later(start, months), [(package, price)]
        )

    def pay(
        self, number: str, day: date, amount: int, reference: int, member: str
    ) -> None:
        self.waiting.append((day, number, amount, reference, member))

    # -- how somebody stands

    def of(self, member: str) -> list[Bill]:
        return [bill for bill in self.bills if bill.member == member]

    def terms(self, member: str) -> list[Bill]:
        terms = [bill for bill in self.of(member) if bill.kind != "addon"]
        return sorted(terms, key=lambda bill: bill.start)

    def status(self, member: str, day: date) -> str:
        person = self.people[member]
        patience = timedelta(days=int(self.options.get("lapse_after_days", "30")))
        if person.left and day >= person.left:
            return "left"
        if any(
            day > b.due + patience and not b.was_paid_on(day) for b in self.of(member)
        ):
            return "lapsed"
        if any(term.start <= day <= term.end for term in self.terms(member)):
            return "active"
        if person.joined <= day < person.joined + timedelta(days=TRIAL_DAYS):
            return "trial"
        if any(term.end < day for term in self.terms(member)):
            return "paused"
        return "lapsed"

    # -- the close of a month

    def close(self, first: date) -> Month:
        month, end = Month(), last_day(first)
        before = {code: person.credit for code, person in self.people.items()}
        gained = dict.fromkeys(self.people, 0)
        for referrer, referred, amount in self._take_payments(month, end):
            month.lines.append((referrer, referred, amount))
            gained[referrer] += amount
            self.people[referrer].credit += amount
        found = {}
        for code in sorted(self.people):
            found[code] = self._pay_out(code, end)
            self.people[code].credit -= found[code][0]
        set_off = self._raise_invoices(end)
        booked = {line[0] for line in month.lines}
        for code in sorted(self.people):
            paid_net, paid_vat, reason = found[code]
            if before[code] or code in booked:
                used = set_off.get(code, 0)
                month.payouts[code] = (
                    *(before[code], gained[code], used, paid_net, paid_vat),
                    self.people[code].credit,
                )
                month.reasons[code] = reason
        for code, person in self.people.items():
            if person.joined <= end:
                month.statuses[code] = self._status_then[code]
            trial_end = person.joined + timedelta(days=TRIAL_DAYS - 1)
            month.trials_ended += first <= trial_end <= end
        return month

    def _take_payments(self, month: Month, end: date) -> list[tuple[str, str, int]]:
        changed: list[tuple[Bill, date, bool]] = []
        ready = sorted(one for one in self.waiting if one[0] <= end)
        self.waiting = [one for one in self.waiting if one[0] > end]
        for day, number, amount, reference, member in ready:
            bill = self._bill_for(amount, reference, member)
            if bill is None:
                month.unmatched.append(number)
                continue
            bill.received += amount
            if (bill.received >= bill.gross) != bill.is_paid:
                bill.paid.append((day, not bill.is_paid))
                if bill.kind == "first_year":
                    changed.append((bill, day, bill.is_paid))
        self._status_then = {code: self.status(code, end) for code in self.people}
        moved = self._corrections()
        booked = (self._commission(*change) for change in changed)
        return moved + [line for line in booked if line is not None]

    def _corrections(self) -> list[tuple[str, str, int]]:
        moved = []
        for code, person in self.people.items():
            referrer, amount, day = self.earned.get(
                code, (person.referrer, 0, date.min)
            )
            if referrer != person.referrer:
                del self.earned[code]
                moved.append((referrer, code, -amount))
                if self.may_earn(person.referrer, day):
                    self.earned[code] = (person.referrer, amount, day)
                    moved.append((person.referrer, code, amount))
        return moved

    def may_earn(self, referrer: str, day: date) -> bool:
        earning = self.options.get("earning_statuses", "trial,active,paused").split(",")
        return referrer in self.people and self.status(referrer, day) in earning

    def _bill_for(self, amount: int, reference: int, member: str) -> Bill | None:
        for bill in self.bills:
            if bill.reference == reference:
                return bill
        if not member:
            return None
        if amount > 0:
            fits = [b for b in self.of(member) if b.gross - b.received == amount]
            return min(fits, key=lambda b: (b.dated, b.number), default=None)
        paid = [b for b in self.of(member) if b.is_paid]
        return max(paid, key=lambda b: (b.paid[-1][0], b.number), default=None)

    def _commission(
        self, bill: Bill, day: date, now_paid: bool
    ) -> tuple[str, str, int] | None:
        if not now_paid:
            if bill.member not in self.earned:
                return None
            referrer, amount, _ = self.earned.pop(bill.member)
            return referrer, bill.member, -amount
        referrer = self.people[bill.member].referrer
        if not self.may_earn(referrer, day):
            return None
        amount = rounded(Fraction(bill.list_net, 10))
        if self.options.get("commission_basis") == "fixed":
            amount = 1_000
        self.earned[bill.member] = (referrer, amount, day)
        return referrer, bill.member, amount

    def _pay_out(self, code: str, end: date) -> tuple[int, int, str]:
        person = self.people[code]
        if person.credit < 0:
            return 0, 0, "negative"
        terms = self.terms(code)
        package = person.package or (terms[-1].lines[0][0] if terms else "kauppias")
        excess = max(0, person.credit - net(PRICES[package][12], end))
        pauses = (
            self.options.get("pause_pays_out") == "true" and person.renewal == "pause"
        )
        if pauses or (person.left and end >= person.left):
            excess = person.credit
        if excess == 0:
            return 0, 0, ""
        euros, _, cents = self.options.get("minimum_payout", "0.00").partition(".")
        if excess < int(euros) * 100 + int((cents + "00")[:2]):
            return 0, 0, "minimum"
        if not person.iban:
            return 0, 0, "no_iban"
        with_vat = person.vat or self.options.get("payout_vat") == "all"
        return excess, rounded(excess * vat_on(end)) if with_vat else 0, ""

    def _raise_invoices(self, end: date) -> dict[str, int]:
        """Raise renewals and add-ons for the next month; return what was set off."""
        first = next_month(end)
        last = last_day(first)
        set_off: dict[str, int] = {}
        active = {code for code in self.people if self.status(code, end) == "active"}
        for code in sorted(self.people):
            person, terms = self.people[code], self.terms(code)
            if code in active and terms and person.renewal != "pause":
                start = terms[-1].end + timedelta(days=1)
                if first <= start <= last:
                    months = int(person.renewal)
                    package = person.package or terms[-1].lines[0][0]
                    takes = months == 12 or self.options.get("set_off_terms") != "12"
                    bill = self._raise(
                        code,
                        "renewal",
                        end,
                        start,
                        later(start, months),
                        [(package, PRICES[package][months])],
                        credit=max(0, person.credit) if takes else 0,
                    )
                    set_off[code] = bill.set_off
                    person.credit -= bill.set_off
            self._raise_addons(code, end, first, last)
        return set_off

    def _raise_addons(self, code: str, end: date, first: date, last: date) -> None:
        person, terms = self.people[code], self.terms(code)
        if person.left and end >= person.left:
            return
        runs = any(term.start <= last and first <= term.end for term in terms)
        if any(term.end < first for term in terms) and not runs:
            return
        lines = sorted(
            (name, begin)
            for member, name, begin, until in self.addons
            if member == code and begin <= last and (until is None or first <= until)
        )
        if lines:
            prices = [(name, self.addon_prices[name]) for name, _ in lines]
            self._raise(code, "addon", end, first, last + timedelta(days=1), prices)

    def _raise(
        self,
        member: str,
        kind: str,
        dated: date,
        start: date,
        following: date,
        prices: list[tuple[str, int]],
        credit: int = 0,
    ) -> Bill:
        lines = [(item, price, net(price, start)) for item, price in prices]
        list_gross, list_net = sum(x[1] for x in lines), sum(x[2] for x in lines)
        taken = min(credit, list_net)
        gross = rounded(Fraction(list_gross * (list_net - taken), list_net or 1))
        days = timedelta(days=int(self.options.get("payment_days", "14")))
        bill = Bill(
            number=FIRST_INVOICE + len(self.bills),
            member=member,
            kind=kind,
            dated=dated,
            start=start,
            end=following - timedelta(days=1),
            lines=lines,
            set_off=taken,
            gross=gross if taken else list_gross,
            due=max(dated, start) + days,
        )
        if bill.gross == 0:
            bill.paid.append((dated, True))
        self.bills.append(bill)
        return bill
