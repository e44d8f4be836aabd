"""Is every fault of the facts found before a close, and of its result after it?"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.calendars import Period, parse_day
from app.engine.findings import UnsoundFigures
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.checks import input_findings, result_findings
from app.engine.porukka.close import close_period
from app.engine.porukka.fingerprint import digest_of
from app.engine.porukka.inputs import AddOn, CloseInput, Credit
from app.engine.porukka.result import CloseResult, HoldReason
from tests.helpers.porukka_books import Books, co_operative

MONTH = Period(2024, 2)
NOBODY = 99


def _books() -> Books:
    """Return books in which A has earned on B, and earns on C in the open month."""
    books = co_operative()
    books.join("A", joined="2024-01-20")
    for code, day in (("B", "2024-01-25"), ("C", "2024-02-10")):
        books.join(code, referrer="A")
        fee = books.subscribe(code, day)
        books.pay(day, invoice=fee)
        if code == "B":
            books.close("2024-01")
    member = books.members["A"]
    books.change("A", renewal="pause")
    books.addons.append(AddOn(member.member_id, "lisa", parse_day("2025-01-01")))
    return books


@pytest.fixture
def facts() -> CloseInput:
    return _books().facts(MONTH)


@pytest.fixture
def result(facts: CloseInput) -> CloseResult:
    return close_period(facts)


def _first(facts: CloseInput, part: str, **changes: Any) -> CloseInput:
    """Return the facts with the first record of a part changed."""
    first, *others = getattr(facts, part)
    return replace(facts, **{part: (replace(first, **changes), *others)})  # type: ignore[arg-type]


def _twice(facts: CloseInput, part: str) -> CloseInput:
    """Return the facts with the first record of a part standing twice."""
    records = getattr(facts, part)
    return replace(facts, **{part: (*records, records[0])})  # type: ignore[arg-type]


def test_sound_facts_have_no_findings(facts: CloseInput) -> None:
    assert input_findings(facts) == []
    assert result_findings(facts, close_period(facts)) == []


@pytest.mark.parametrize(
    ("change", "text"),
    [
        pytest.param(
            lambda facts: _twice(facts, "members"),
            "member 1 stands more than once",
            id="member",
        ),
        pytest.param(
            lambda facts: _first(facts, "members", code="B"),
            "member code B stands more than once",
            id="member-code",
        ),
        pytest.param(
            lambda facts: _twice(facts, "invoices"),
            "invoice 1001 stands more than once",
            id="invoice",
        ),
        pytest.param(
            lambda facts: _first(facts, "payments", number="T0000"),
            "payment T0000 stands more than once",
            id="payment-counted-before",
        ),
        pytest.param(
            lambda facts: _twice(facts, "bookings"),
            "booking 2024-01 1 stands more than once",
            id="booking",
        ),
        pytest.param(
            lambda facts: _twice(facts, "credits"),
            "credit of member 1 stands more than once",
            id="credit",
        ),
        pytest.param(
            lambda facts: replace(
                facts,
                catalogue=Catalogue(facts.catalogue.packages * 2, ()),
            ),
            "package kauppias from 2013-01-01 stands more than once",
            id="package",
        ),
        pytest.param(
            lambda facts: _first(facts, "members", referrer_id=1),
            "member A has no member as its referrer, or itself",
            id="own-referrer",
        ),
        pytest.param(
            lambda facts: _first(facts, "members", referrer_id=NOBODY),
            "member A has no member as its referrer, or itself",
            id="unknown-referrer",
        ),
        pytest.param(
            lambda facts: _first(facts, "invoices", member_id=NOBODY),
            "invoice 1001 names a member that does not exist: 99",
            id="invoice-of-nobody",
        ),
        pytest.param(
            lambda facts: _first(facts, "addons", member_id=NOBODY),
            "add-on lisa names a member that does not exist: 99",
            id="add-on-of-nobody",
        ),
        pytest.param(
            lambda facts: _first(facts, "payments", member_id=NOBODY),
            "payment T0001 names a member that does not exist: 99",
            id="payment-of-nobody",
        ),
        pytest.param(
            lambda facts: _first(facts, "bookings", referrer_id=NOBODY),
            "booking 2024-01 1 names a member that does not exist: 99",
            id="booking-of-nobody",
        ),
        pytest.param(
            lambda facts: replace(facts, credits=(Credit(NOBODY, 5),)),
            "a credit names a member that does not exist: 99",
            id="credit-of-nobody",
        ),
        pytest.param(
            lambda facts: _first(facts, "matches", invoice=7),
            "invoice 7 does not exist",
            id="match-of-nothing",
        ),
        pytest.param(
            lambda facts: _first(facts, "payments", invoice=7),
            "invoice 7 does not exist",
            id="choice-of-nothing",
        ),
        pytest.param(
            lambda facts: _first(facts, "payments", amount_cents=0),
            "payment T0001 has an amount of 0",
            id="empty-payment",
        ),
        pytest.param(
            lambda facts: _first(facts, "payments", day=parse_day("2024-03-01")),
            "payment T0001 is dated after the period",
            id="later-payment",
        ),
    ],
)
def test_fault_of_the_facts_stops_the_close_and_is_told(
    facts: CloseInput, change: Callable[[CloseInput], CloseInput], text: str
) -> None:
    with pytest.raises(UnsoundFigures) as refusal:
        close_period(change(facts))
    assert text in [str(finding) for finding in refusal.value.findings]


def _row(result: CloseResult, **changes: Any) -> CloseResult:
    first, *others = result.credits
    return replace(result, credits=(replace(first, **changes), *others))


@pytest.mark.parametrize(
    ("change", "text"),
    [
        pytest.param(
            lambda r: _row(r, closing_cents=1), "balance of a credit", id="balance"
        ),
        pytest.param(
            lambda r: _row(
                r, reason=HoldReason.NO_IBAN, paid_net_cents=1, closing_cents=1_999
            ),
            "payment on hold",
            id="paid-on-hold",
        ),
        pytest.param(
            lambda r: _row(r, set_off_cents=-1, closing_cents=2_001),
            "set-off or payment below zero",
            id="negative-set-off",
        ),
        pytest.param(
            lambda r: _row(r, paid_net_cents=2_001, closing_cents=-1),
            "more taken than there was",
            id="overdrawn",
        ),
        pytest.param(
            lambda r: _row(r, opening_cents=999, closing_cents=1_999),
            "opening credits",
            id="opening",
        ),
        pytest.param(
            lambda r: replace(r, totals=replace(r.totals, earned=1)),
            "credits and bookings differ",
            id="earned",
        ),
        pytest.param(
            lambda r: replace(r, totals=replace(r.totals, set_off=1)),
            "credits and invoices differ",
            id="set-off",
        ),
        pytest.param(
            lambda r: replace(r, bookings=(replace(r.bookings[0], referred_id=2),)),
            "commission booked twice",
            id="booked-twice",
        ),
        pytest.param(
            lambda r: replace(r, matches=()), "payments and matches differ", id="match"
        ),
    ],
)
def test_broken_invariant_of_a_result_is_found(
    facts: CloseInput,
    result: CloseResult,
    change: Callable[[CloseResult], CloseResult],
    text: str,
) -> None:
    found = [str(finding) for finding in result_findings(facts, change(result))]
    assert any(text in finding for finding in found), found


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        pytest.param({"number": 2_000}, "number of invoice 2000", id="gap"),
        pytest.param({"set_off_cents": -1}, "set-off of invoice 1003", id="set-off"),
        pytest.param({"gross_cents": 5}, "total of invoice 1003", id="total"),
    ],
)
def test_broken_invoice_is_found(
    facts: CloseInput, result: CloseResult, changes: dict[str, Any], text: str
) -> None:
    invoice = replace(facts.invoices[0], number=1_003)
    whole = replace(result, invoices=(invoice,))
    assert not any(text in str(found) for found in result_findings(facts, whole))
    broken = replace(result, invoices=(replace(invoice, **changes),))
    assert any(text in str(found) for found in result_findings(facts, broken))


def test_two_credits_that_differ_have_two_digests(result: CloseResult) -> None:
    assert digest_of(result) == digest_of(replace(result))
    assert digest_of(_row(result, closing_cents=1)) != digest_of(result)


def test_invoices_have_a_digest_of_their_own(facts: CloseInput) -> None:
    changed = (replace(facts.invoices[0], gross_cents=1), *facts.invoices[1:])
    assert digest_of(changed) != digest_of(facts.invoices)
