"""Has everybody earned the same who was judged anew by what was found out late?

Two co-operatives are told the same: one at once, the other some of it when the month
is closed: on which day referrers joined, left and paid.
"""

import random
from collections import Counter
from dataclasses import dataclass

import pytest

from app.bootstrap import Office, begin_office, open_office
from app.calendars import Period
from app.files.csv_write import write_table
from app.models.close import live_closes
from app.models.member import all_members
from app.models.porukka.close import read_close
from app.services.correcting import (
    Late,
    LateOrders,
    LateStanding,
    NotAClosedMonth,
    NotCorrected,
    NothingCorrected,
    TrueMember,
)
from app.services.members import BadField, Changes
from app.services.porukka.late import DecidesInvoice, DecidesTax, InvoicedAfterLeaving

FIRST, SECOND = Period(2024, 3), Period(2024, 4)
MEMBERS = ("code", "name", "kind", "sponsor", "joined")
SUBSCRIPTIONS = ("member", "package", "start", "term")
PAYMENTS = ("payment_no", "date", "amount", "reference", "member")


@dataclass(frozen=True)
class Referrer:
    """What was true of a referrer, and what was thought when the month was closed.

    `paid` and `refunded` are days of the first-year fee, due on 2024-01-24.
    """

    joined: str
    thought_joined: str
    left: str = ""
    has_term: bool = False
    paid: str = ""
    refunded: str = ""


def made_up(seed: int) -> dict[str, Referrer]:
    """Return four referrers, of whom something is found out late."""
    chance = random.Random(seed)
    found = {}
    for number in range(4):
        days = ["2023-12-20", "2024-02-20", "2024-03-01"]
        joined, thought = chance.sample(days, 2)
        if chance.random() < 0.5:
            paid, refunded = chance.choice(
                [("2024-01-20", ""), ("2024-01-20", "2024-01-25"), ("", "")]
            )
            found[f"R{number}"] = Referrer(
                "2023-12-20", "2023-12-20", has_term=True, paid=paid, refunded=refunded
            )
        else:
            left = chance.choice(["", "", "2024-03-12"])
            found[f"R{number}"] = Referrer(joined, thought, left)
    return found


class Telling:
    """One of the two organisations."""

    def __init__(self, folder, name: str, world: dict[str, Referrer]) -> None:
        self.folder, self.name, self.world = folder, name, world
        path = folder / f"{name}.parvi"
        begin_office(path, "porukka", "Example", {}, None)
        self.office: Office = open_office(path, lambda: None)

    def take(self, kind: str, columns, rows) -> None:
        path = self.folder / f"{self.name}-{kind}.csv"
        write_table(str(path), list(columns), rows)
        self.office.imports.take(kind, path)

    def begin(self, *, is_known: bool) -> None:
        """Tell what is known before the first month is closed."""
        brought = [(f"N{code}{n}", code, n) for code in self.world for n in range(2)]
        rows = [
            (code, code, "member", "", one.joined if is_known else one.thought_joined)
            for code, one in self.world.items()
        ]
        rows += [(code, code, "member", who, "2024-02-01") for code, who, _ in brought]
        self.take("members", MEMBERS, rows)
        terms = [
            (code, "kauppias", "2024-01-10", "12")
            for code, one in self.world.items()
            if one.has_term
        ]
        fees = [(code, "kauppias", "2024-03-02", "12") for code, _, _ in brought]
        self.take("subscriptions", SUBSCRIPTIONS, [*terms, *fees])
        self.take(
            "payments",
            PAYMENTS,
            [
                (f"P{code}", f"2024-03-{10 + 5 * n}", "124.00", "", code)
                for code, _, n in brought
            ],
        )
        if is_known:
            self.tell_payments()
            for code, one in self.world.items():
                if one.left:
                    left = Changes({"left": one.left})
                    self.office.members.change(code, left, "told so")

    def tell_payments(self) -> None:
        rows = []
        for code, one in self.world.items():
            if one.paid:
                rows.append((f"P{code}", one.paid, "124.00", "", code))
            if one.refunded:
                rows.append((f"Q{code}", one.refunded, "-124.00", "", code))
        if rows:
            self.take("payments", PAYMENTS, rows)

    def late(self) -> list[Late]:
        """Return what was found out."""
        found: list[Late] = []
        for code, one in self.world.items():
            fields = {}
            if one.joined != one.thought_joined:
                fields["joined"] = one.joined
            if one.left:
                fields["left"] = one.left
            if fields:
                found.append(TrueMember(code, fields))
            if one.has_term:
                found.append(LateStanding(code))
        return found

    def changed_by_late_payments(self) -> tuple[int, int | None] | None:
        """Return how many commissions the look before the close says, and the sum."""
        found = self.office.closing.notices(SECOND)
        return next(
            ((one.count, one.amount) for one in found if one.code == "late_payments"),
            None,
        )

    def earned(self) -> dict[str, int]:
        """Return what everybody has earned in all closed months."""
        sums: Counter[int] = Counter()
        with self.office.file.reading() as reading:
            codes = {one.id: one.code for one in all_members(reading)}
            for close in live_closes(reading):
                for row in read_close(reading, close).credits:
                    sums[row.member_id] += row.earned_cents
        return {codes[key]: cents for key, cents in sums.items() if cents}


@pytest.fixture
def tell(tmp_path):
    opened = []

    def begun(name, world, *, is_known):
        telling = Telling(tmp_path, name, world)
        opened.append(telling)
        telling.begin(is_known=is_known)
        telling.office.closing.close(FIRST)
        return telling

    yield begun
    for one in opened:
        one.office.file.close()


@pytest.mark.parametrize("seed", range(3))
def test_who_is_judged_anew_has_earned_the_same_in_the_end(seed, tell):
    world = made_up(seed)
    at_once = tell("at-once", world, is_known=True)
    at_once.office.closing.close(SECOND)
    late = tell("late", world, is_known=False)
    assert late.earned() != at_once.earned()
    late.tell_payments()
    for fact in late.late():
        late.office.correcting.told_after(fact, "found out late")
    late.office.closing.close(SECOND)
    assert late.earned() == at_once.earned()
    late.office.closing.reopen(SECOND, "once more")
    late.office.closing.close(SECOND)
    assert late.earned() == at_once.earned()
    assert late.office.verification.check().faults == ()


def test_a_second_truth_and_a_reopened_month_end_in_the_same(tell):
    world = {"R": Referrer("2024-02-20", "2023-12-20")}
    at_once = tell("at-once", world, is_known=True)
    late = tell("late", world, is_known=False)
    assert (at_once.earned(), late.earned()) == ({"R": 2000}, {})
    for joined in ("2024-02-12", "2023-12-21", "2024-02-20"):
        fact = TrueMember("R", {"joined": joined})
        late.office.correcting.told_after(fact, "found out late")
    late.office.closing.close(SECOND)
    assert late.earned() == {"R": 2000}
    late.office.closing.reopen(SECOND, "once more")
    late.office.closing.reopen(FIRST, "once more")
    late.office.closing.close(FIRST)
    assert late.earned() == {"R": 2000}
    assert late.office.verification.check().faults == ()


def test_a_preview_tells_what_the_next_close_books(tell):
    world = {"R": Referrer("2023-12-20", "2023-12-20", "", True, "2024-01-20")}
    late = tell("late", world, is_known=False)
    late.tell_payments()
    assert late.changed_by_late_payments() == (2, 2000)
    preview = late.office.correcting.told_before(LateStanding("R"))
    table = preview.explanation.parts[0].table
    assert table is not None
    assert len(table.rows) == 2
    told = late.office.correcting.told_after(
        LateStanding("R"), "late", previewed=preview.digest
    )
    assert told.digest == preview.digest
    assert late.changed_by_late_payments() is None
    late.office.closing.close(SECOND)
    assert late.earned() == {"R": 2000}


@pytest.mark.parametrize(
    ("late", "error"),
    [
        (TrueMember("R", {"renewal": "pause"}), DecidesInvoice),
        (TrueMember("R", {"vat_registered": "yes"}), DecidesTax),
        (TrueMember("R", {"left": "2024-01-09"}), InvoicedAfterLeaving),
        (TrueMember("R", {"left": "2024-04-02"}), NotAClosedMonth),
        (TrueMember("R", {"left": "2023-12-01"}), BadField),
        (TrueMember("R", {"joined": "2024-01-11"}), BadField),
        (TrueMember("R", {"joined": "2023-12-20"}), NothingCorrected),
        (LateOrders(), NotCorrected),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_what_can_not_be_judged_anew_is_refused_with_what_to_do(late, error, tell):
    telling = tell(
        "late", {"R": Referrer("2023-12-20", "2023-12-20", "", True)}, is_known=False
    )
    with pytest.raises(error):
        telling.office.correcting.told_before(late)
