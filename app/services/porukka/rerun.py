"""What would months of a co-operative have found otherwise?

Months are worked out one after the other. Each goes on from what the one before found
in place of what its close had written: its invoices, matches, commissions and credit.
An invoice that the close had raised too keeps its number, so that payments with its
reference find it; any other gets a number that nobody has. Nothing is written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.calendars import Period
from app.engine.porukka.close import close_period
from app.engine.porukka.inputs import CloseInput, Credit
from app.engine.porukka.ledger import Invoice, InvoiceKind, Payment
from app.engine.porukka.result import CloseResult
from app.models.close import live_closes
from app.models.porukka.billing import invoices_of_close
from app.models.porukka.input import uncounted_payments
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records.months import CloseRecord
from app.services.people import members_named
from app.services.porukka.books import close_input
from app.services.porukka.change import Changer

_Key = tuple[int, InvoiceKind, Period]


@dataclass(frozen=True)
class RerunMonth:
    """A month that was worked out anew; `close` is None for the open one."""

    period: Period
    close: CloseRecord | None
    facts: CloseInput
    result: CloseResult


def rerun(
    reading: Reading,
    periods: Sequence[Period],
    changer: Changer,
    progress: Progress = silent,
) -> Iterator[RerunMonth]:
    """Work months out anew, the first one first.

    Args:
        reading: Where to read.
        periods: Closed months that follow one another; the last may be the open one.
        changer: What is different.
        progress: Told how many months are done.

    Raises:
        AppError: The scenario is not possible.
        UnsoundFigures: The engine cannot go on.
    """
    closes = {close.period: close for close in live_closes(reading)}
    chain = _Chain(reading, periods, closes, changer)
    for done, period in enumerate(periods):
        progress("closed periods", done, len(periods))
        close = closes.get(period)
        plan = changer.plan(reading, period, close)
        facts = chain.carried_on(close_input(reading, period, plan), close)
        facts = changer.facts(facts, plan)
        with members_named(reading):
            result = chain.note(close_period(facts))
        yield RerunMonth(period, close, facts, result)
    progress("closed periods", len(periods), len(periods))


class _Chain:
    """Knows what the months found that were worked out so far."""

    def __init__(
        self,
        reading: Reading,
        periods: Sequence[Period],
        closes: dict[Period, CloseRecord],
        changer: Changer,
    ) -> None:
        self._reading, self._before = reading, periods[0].previous()
        self._changer = changer
        self._found: list[CloseResult] = []
        kept = [closes[period] for period in periods if period in closes]
        self._raised = {
            _key(invoice): invoice.number
            for close in kept
            for invoice in invoices_of_close(reading, close.id)
        }

    def carried_on(self, facts: CloseInput, close: CloseRecord | None) -> CloseInput:
        """Return the facts of a month after those that were worked out."""
        if not self._found:
            return facts
        raised = set(self._raised.values())
        found = self._found
        matches = [match for result in found for match in result.matches]
        invoices = (
            *(one for one in facts.invoices if one.number not in raised),
            *(invoice for result in found for invoice in result.invoices),
        )
        return replace(
            facts,
            invoices=invoices,
            matches=(
                *(match for match in facts.matches if match.period <= self._before),
                *matches,
            ),
            payments=self._payments(facts, close, {one.number for one in invoices}),
            bookings=(
                *(one for one in facts.bookings if one.period <= self._before),
                *(booking for result in found for booking in result.bookings),
            ),
            credits=tuple(
                Credit(row.member_id, row.closing_cents)
                for row in found[-1].credits
                if row.closing_cents
            ),
        )

    def _payments(
        self, facts: CloseInput, close: CloseRecord | None, invoices: set[int]
    ) -> tuple[Payment, ...]:
        """Return the payments that no month has counted so far."""
        matched = {match.payment for one in self._found for match in one.matches}
        listed = {row.payment for one in self._found for row in one.unmatched}
        known_before = None if close is None else close.event_seq
        return tuple(
            payment if payment.invoice in invoices else replace(payment, invoice=0)
            for payment in uncounted_payments(self._reading, self._before, known_before)
            if payment.day <= facts.period.last_day
            and payment.number not in matched
            and (payment.number not in listed or payment.invoice in invoices)
        )

    def note(self, result: CloseResult) -> CloseResult:
        """Keep what a month found, its invoices numbered."""
        numbered = [
            replace(invoice, number=self._number(invoice))
            for invoice in result.invoices
        ]
        numbered.sort(key=lambda invoice: invoice.number)
        kept = replace(result, invoices=tuple(numbered))
        self._found.append(kept)
        return kept

    def _number(self, invoice: Invoice) -> int:
        number = self._raised.get(_key(invoice))
        return next(self._changer.numbers) if number is None else number


def _key(invoice: Invoice) -> _Key:
    """Return for whom and for what a close raises an invoice."""
    month = Period.containing(invoice.term_start, jalali=False)
    return invoice.member_id, invoice.kind, month
