"""Which summaries and lists does a co-operative make?"""

from collections.abc import Iterator, Sequence

import numpy as np

from app.calendars import Period, number_day
from app.engine.columns import IntColumn
from app.engine.porukka.result import CreditFigures
from app.models.close import live_closes
from app.models.member import all_members
from app.models.porukka.billing import invoices_before, invoices_of_close
from app.models.porukka.close import credits_of_close, statuses_of_close
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.services.plan_papers import imprint_of, party_of
from app.statement.member_roll import MemberRoll, RollRow
from app.statement.year import CreditMonth, CreditYear, YearInvoice


class CreditYearPapers:
    """The year of everybody, up to and including a closed month."""

    def __init__(self, reading: Reading, close: CloseRecord) -> None:
        self._year = close.period.year
        self._imprint = imprint_of(reading, close)
        self._months: list[tuple[Period, dict[int, CreditFigures]]] = [
            (
                one.period,
                {row.member_id: row for row in credits_of_close(reading, one.id)},
            )
            for one in live_closes(reading)
            if one.period.year == self._year and one.period <= close.period
        ]
        known = [
            *invoices_before(reading, close.event_seq),
            *invoices_of_close(reading, close.id),
        ]
        self._invoices = [
            invoice
            for invoice in known
            if invoice.dated_on.year == self._year
            and invoice.dated_on <= close.period.last_day
        ]
        keys = {invoice.member_id for invoice in self._invoices}
        for _, found in self._months:
            keys |= found.keys()
        self.concerned: IntColumn = np.array(sorted(keys), dtype=np.int64)

    def has(self, member_id: int) -> bool:
        """Return whether a member has a credit or an invoice of the year."""
        return bool(np.isin(member_id, self.concerned))

    def of(self, member: MemberRecord) -> Sequence[CreditYear]:
        """Return the year of a member."""
        months = tuple(
            CreditMonth(
                period,
                row.opening_cents,
                row.earned_cents,
                row.set_off_cents,
                row.paid_net_cents,
                row.paid_vat_cents,
                row.closing_cents,
            )
            for period, found in self._months
            if (row := found.get(member.id)) is not None
        )
        invoices = tuple(
            YearInvoice(
                str(one.number),
                Period(one.dated_on.year, one.dated_on.month),
                one.net_cents,
                one.vat_cents,
                one.gross_cents,
            )
            for one in self._invoices
            if one.member_id == member.id
        )
        return (
            CreditYear(
                imprint=self._imprint,
                year=self._year,
                party=party_of(member),
                months=months,
                invoices=invoices,
            ),
        )


def member_rolls(
    reading: Reading, close: CloseRecord
) -> Iterator[tuple[str, MemberRoll]]:
    """Yield the list of everybody who had joined by the last day of a closed month."""
    status = {
        row.member_id: row.status.value for row in statuses_of_close(reading, close.id)
    }
    rows = tuple(
        RollRow(
            member.name,
            member.code,
            number_day(member.joined_on),
            status[member.id],
        )
        for member in all_members(reading)
        if member.id in status
    )
    day = close.period.last_day
    yield "", MemberRoll(imprint_of(reading, close), day, rows)
