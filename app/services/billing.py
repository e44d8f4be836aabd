"""Which invoice would each payment pay now, and which does the operator choose?"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rapidfuzz import fuzz

from app.calendars import Period
from app.engine.porukka.ledger import InvoiceState, MatchRule, Payment
from app.engine.porukka.matching import match_payments, replay
from app.errors import AppError
from app.files.cells import search_key
from app.formats import plain_euros
from app.models.close import closed_through, live_closes
from app.models.member import members_by_id
from app.models.porukka.billing import invoices_before
from app.models.porukka.billing_payment import (
    payment_ids,
    payment_texts,
    payments_before,
)
from app.models.porukka.close import all_matches, unmatched_of_close
from app.models.porukka.payment_choice import add_choice, choices_before
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.reasons import given_reason

_MOST_SUGGESTED = 3
_ALIKE = 85
_BY_REFERENCE, _BY_AMOUNT, _BY_NAME = 100, 50, 40
_ANY_PERIOD = Period(2000, 1)


class NoSuchPayment(AppError):
    """A payment is named that never came."""

    template = "there is no payment {payment}"


class NoSuchInvoice(AppError):
    """An invoice is named that was never raised, or was taken back."""

    template = "there is no invoice {invoice}"


class MatchedByClose(AppError):
    """A closed month has given the payment to an invoice."""

    template = (
        "payment {payment} pays invoice {invoice} since the close of {period}; reopen "
        "that month to change it"
    )


class NothingToPayBack(AppError):
    """A refund is to go to an invoice that has received less."""

    template = (
        "payment {payment} pays back {amount}, but invoice {invoice} has received "
        "{received}"
    )


class NothingChosen(AppError):
    """A choice is to be withdrawn that was not made."""

    template = "no invoice was chosen for payment {payment}"


class Fit(StrEnum):
    """How a payment fits the invoice that it would pay."""

    EXACT = "exact"
    PART = "part"
    SURPLUS = "surplus"
    REFUND = "refund"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Suggestion:
    """An invoice that a payment may be meant for, and how likely, at most 190."""

    invoice: int
    member: str
    name: str
    rest_cents: int
    score: int


@dataclass(frozen=True)
class PaymentLook:
    """A payment that no close has given to an invoice yet.

    Attributes:
        number: Its number.
        day: When it was booked.
        amount_cents: Negative for a refund.
        reference: Its reference number, 0 for none.
        party: Who paid, where the bank tells.
        text: The message, where the bank tells.
        fit: How it fits the invoice that the next close would give it.
        invoice: That invoice, 0 for none.
        rule: Why that one; None without one.
        rest_cents: What is left to pay of it afterwards, negative for a surplus.
        listed_by: The closed month that found no invoice for it; None for none.
        suggestions: Where no invoice is found: the likeliest first.
    """

    number: str
    day: date
    amount_cents: int
    reference: int
    party: str
    text: str
    fit: Fit
    invoice: int
    rule: MatchRule | None
    rest_cents: int
    listed_by: Period | None
    suggestions: tuple[Suggestion, ...]


class Billing:
    """Looks at payments of one organisation before the close, and lets one choose."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def waiting(self) -> tuple[PaymentLook, ...]:
        """Return every payment without an invoice as yet, by day and number.

        Looked at is what the next closes would find if nothing else came in.
        """
        with self._file.reading() as reading:
            return _looks(reading)

    def choose(self, payment: str, invoice: int, reason: str) -> Period | None:
        """Choose the invoice that a payment pays, from the first open month on.

        Returns:
            The month whose close will see it, None before the first close.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchPayment, NoSuchInvoice: As named.
            MatchedByClose: A closed month has given it to an invoice.
            NothingToPayBack: A refund exceeds what the invoice has received.
        """
        reason = given_reason(reason)
        with self._file.writing() as writing:
            reading = writing.connection
            wanted = _open_payment(reading, payment)
            states = replay(invoices_before(reading, None), all_matches(reading))
            if invoice not in states:
                raise NoSuchInvoice(invoice=str(invoice))
            _check_refund(wanted, states[invoice])
            if choices_before(reading, None).get(payment) != invoice:
                add_choice(writing, payment, invoice, reason)
            return _open_period(reading)

    def withdraw(self, payment: str, reason: str) -> Period | None:
        """Take a choice back, before a close has seen it.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchPayment: As named.
            MatchedByClose: A close has seen it.
            NothingChosen: There is no choice.
        """
        reason = given_reason(reason)
        with self._file.writing() as writing:
            reading = writing.connection
            _open_payment(reading, payment)
            if payment not in choices_before(reading, None):
                raise NothingChosen(payment=payment)
            add_choice(writing, payment, None, reason)
            return _open_period(reading)


def _open_period(reading: Reading) -> Period | None:
    closed = closed_through(reading)
    return None if closed is None else closed.next()


def _open_payment(reading: Reading, number: str) -> Payment:
    """Return a payment that no close has given to an invoice."""
    if number not in payment_ids(reading):
        raise NoSuchPayment(payment=number)
    for match in all_matches(reading):
        if match.payment == number:
            raise MatchedByClose(
                payment=number, invoice=str(match.invoice), period=match.period
            )
    return next(one for one in payments_before(reading, None) if one.number == number)


def _check_refund(payment: Payment, state: InvoiceState) -> None:
    if payment.amount_cents < 0 and state.received_cents < -payment.amount_cents:
        raise NothingToPayBack(
            payment=payment.number,
            amount=plain_euros(-payment.amount_cents),
            invoice=str(state.invoice.number),
            received=plain_euros(state.received_cents),
        )


def _looks(reading: Reading) -> tuple[PaymentLook, ...]:
    invoices = invoices_before(reading, None)
    matches = all_matches(reading)
    listed = _listed_by(reading)
    payments = _open_payments(reading, {match.payment for match in matches})
    # What a close has listed is looked at by none, unless an invoice was chosen.
    seen = [one for one in payments if one.number not in listed or one.invoice]
    matching = match_payments(
        _open_period(reading) or _ANY_PERIOD, invoices, matches, seen
    )
    states = replay(invoices, matches)
    placed: dict[str, _Placed] = {}
    for match in matching.matches:
        state = states[match.invoice].after(match.day, match.amount_cents)
        states[match.invoice] = state
        placed[match.payment] = _Placed(
            _fit(match.amount_cents, state.rest_cents),
            match.invoice,
            match.rule,
            state.rest_cents,
        )
    texts = payment_texts(reading)
    suggesting = _Suggesting(reading, states.values())
    looks = []
    for payment in payments:
        party, text = texts.get(payment.number, ("", ""))
        place = placed.get(payment.number)
        suggestions: tuple[Suggestion, ...] = ()
        if place is None:
            suggestions = suggesting.for_payment(payment, party, text)
            place = _NOWHERE
        looks.append(
            PaymentLook(
                number=payment.number,
                day=payment.day,
                amount_cents=payment.amount_cents,
                reference=payment.reference,
                party=party,
                text=text,
                fit=place.fit,
                invoice=place.invoice,
                rule=place.rule,
                rest_cents=place.rest_cents,
                listed_by=listed.get(payment.number),
                suggestions=suggestions,
            )
        )
    return tuple(looks)


@dataclass(frozen=True)
class _Placed:
    """Where the next close would put a payment."""

    fit: Fit
    invoice: int
    rule: MatchRule | None
    rest_cents: int


_NOWHERE = _Placed(Fit.UNKNOWN, 0, None, 0)


def _open_payments(reading: Reading, matched: Container[str]) -> list[Payment]:
    """Return the payments that no close has matched, with the invoices chosen."""
    chosen = choices_before(reading, None)
    return [
        replace(one, invoice=chosen.get(one.number, 0))
        for one in payments_before(reading, None)
        if one.number not in matched
    ]


def _fit(amount_cents: int, rest_cents: int) -> Fit:
    """Return how a payment fits an invoice of which that rest is left after it."""
    if amount_cents < 0:
        return Fit.REFUND
    if rest_cents == 0:
        return Fit.EXACT
    return Fit.PART if rest_cents > 0 else Fit.SURPLUS


def _listed_by(reading: Reading) -> dict[str, Period]:
    """Return the closed month that listed a payment last, by number of payment."""
    return {
        one.payment: close.period
        for close in live_closes(reading)
        for one in unmatched_of_close(reading, close.id)
    }


class _Suggesting:
    """Finds invoices that a payment may be meant for."""

    def __init__(self, reading: Reading, states: Iterable[InvoiceState]) -> None:
        self._states = tuple(states)
        keys = list({state.invoice.member_id for state in self._states})
        self._members: Mapping[int, MemberRecord] = members_by_id(reading, keys)
        self._names = {
            key: search_key(member.name) for key, member in self._members.items()
        }

    def for_payment(
        self, payment: Payment, party: str, text: str
    ) -> tuple[Suggestion, ...]:
        """Return at most three invoices, the likeliest first."""
        scored = [
            (self._score(state, payment, search_key(party), set(text.split())), state)
            for state in self._states
            if self._may_be(state, payment)
        ]
        best = sorted(
            (one for one in scored if one[0]),
            key=lambda one: (-one[0], one[1].invoice.number),
        )
        return tuple(
            Suggestion(
                invoice=state.invoice.number,
                member=self._members[state.invoice.member_id].code,
                name=self._members[state.invoice.member_id].name,
                rest_cents=state.rest_cents,
                score=score,
            )
            for score, state in best[:_MOST_SUGGESTED]
        )

    @staticmethod
    def _may_be(state: InvoiceState, payment: Payment) -> bool:
        if payment.amount_cents > 0:
            return state.rest_cents > 0
        return state.received_cents >= -payment.amount_cents

    def _score(
        self, state: InvoiceState, payment: Payment, party: str, words: set[str]
    ) -> int:
        invoice = state.invoice
        named = {str(invoice.number), str(invoice.reference)}
        score = _BY_REFERENCE if named & words else 0
        wanted = state.rest_cents if payment.amount_cents > 0 else -state.received_cents
        score += _BY_AMOUNT if payment.amount_cents == wanted else 0
        alike = fuzz.token_sort_ratio(party, self._names[invoice.member_id])
        return score + (_BY_NAME if party and alike >= _ALIKE else 0)
