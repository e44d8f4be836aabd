"""What did, or does, a Porukka close of a period have to know?

For a closed period everything is read as it held at that close.
"""

from dataclasses import replace
from typing import cast

from sqlalchemy import Connection

from app.calendars import Period, number_day
from app.engine.porukka.catalogue import Catalogue, PackageVersion
from app.engine.porukka.inputs import (
    CloseInput,
    Credit,
    Member,
    Renewal,
)
from app.engine.porukka.ledger import Payment
from app.engine.porukka.plan import PorukkaOptions, PorukkaValues
from app.models.close import own_and_last_close
from app.models.correction import known_corrections
from app.models.member_history import members_at
from app.models.porukka.billing import invoices_before
from app.models.porukka.billing_catalogue import operator_catalogue
from app.models.porukka.billing_payment import addons_before, payments_before
from app.models.porukka.close import (
    bookings_through,
    credits_of_close,
    matches_through,
    unmatched_through,
)
from app.models.porukka.payment_choice import choices_before
from app.records.members import MemberRecord


def load_close_input(
    connection: Connection,
    period: Period,
    values: PorukkaValues,
    options: PorukkaOptions,
    packages: tuple[PackageVersion, ...],
) -> CloseInput:
    """Read everything that decides the close of a period.

    Args:
        connection: Where to read.
        period: A closed period, the next one to close, or any before the first.
        values: The plan's numbers.
        options: The readings in force.
        packages: The packages of the plan file.

    Raises:
        OutOfReach: It is neither closed nor the next one to close.
    """
    own, last = own_and_last_close(connection, period)
    known_before = None if own is None else own.event_seq
    before = period.previous()
    credit = credits_of_close(connection, last.id) if last else ()
    return CloseInput(
        period=period,
        values=values,
        options=options,
        catalogue=catalogue_before(connection, packages, known_before),
        members=tuple(map(porukka_member, members_at(connection, known_before))),
        addons=tuple(addons_before(connection, known_before)),
        invoices=tuple(invoices_before(connection, known_before)),
        matches=matches_through(connection, before),
        payments=tuple(
            payment
            for payment in uncounted_payments(connection, before, known_before)
            if payment.day <= period.last_day
        ),
        bookings=bookings_through(connection, before),
        credits=tuple(
            Credit(row.member_id, row.closing_cents)
            for row in credit
            if row.closing_cents
        ),
        late_referrers=_late_referrers(
            connection, last.event_seq if last else 0, known_before
        ),
    )


def _late_referrers(
    connection: Connection, after_seq: int, before_seq: int | None
) -> tuple[int, ...]:
    """Return whose commissions were found out to be others between two closes."""
    found = {
        int(referred_id)
        for one in known_corrections(connection, before_seq)
        if one.kind == "commission" and one.event_seq > after_seq
        for referred_id in one.facts.get("brought", [one.facts["member_id"]])
    }
    return tuple(sorted(found))


def uncounted_payments(
    connection: Connection, through: Period, event_seq: int | None
) -> list[Payment]:
    """Return the payments that closes up to a period did not count, by day and number.

    A payment that such a close listed as unmatched is not counted once the operator
    has chosen an invoice for it.

    Args:
        connection: Where to read.
        through: The last period whose close is looked at.
        event_seq: The audit event before which they were entered; None for all.
    """
    chosen = choices_before(connection, event_seq)
    counted = unmatched_through(connection, through) - chosen.keys()
    counted |= {match.payment for match in matches_through(connection, through)}
    return [
        replace(payment, invoice=chosen.get(payment.number, 0))
        for payment in payments_before(connection, event_seq)
        if payment.number not in counted
    ]


def catalogue_before(
    connection: Connection, packages: tuple[PackageVersion, ...], event_seq: int | None
) -> Catalogue:
    """Return the packages of the plan with what the operator had set.

    Where both have a version of one day, the operator's holds.

    Args:
        connection: Where to read.
        packages: Of the plan file.
        event_seq: The audit event before which it was set; None for all.
    """
    own = operator_catalogue(connection, event_seq)
    of_plan = {(version.code, version.from_on): version for version in packages}
    of_operator = {(version.code, version.from_on): version for version in own.packages}
    return Catalogue(tuple((of_plan | of_operator).values()), own.addons)


def porukka_member(one: MemberRecord) -> Member:
    """Return a member as the engine knows it."""
    return Member(
        member_id=one.id,
        code=one.code,
        joined_on=number_day(one.joined_on),
        referrer_id=one.sponsor_id or 0,
        left_on=None if one.left_on is None else number_day(one.left_on),
        is_vat_registered=bool(one.vat_registered),
        has_iban=one.iban is not None,
        renewal=cast("Renewal", one.renewal or "12"),
        package=one.package or "",
    )
