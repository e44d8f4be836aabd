"""What should the operator of a co-operative know before a month is closed?"""

from collections.abc import Container, Iterator, Sequence
from datetime import date

from app.calendars import Period
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.inputs import Member
from app.engine.porukka.plan import QUARTER, YEAR, MemberStatus
from app.engine.porukka.terms import next_term_start
from app.models.close import live_closes
from app.models.member import all_members
from app.models.porukka.billing import invoices_before
from app.models.porukka.close import credits_of_close, unmatched_through
from app.models.porukka.input import porukka_member, uncounted_payments
from app.models.porukka.joining import waiting_referrers
from app.models.porukka.payment_choice import choices_before
from app.models.setting import organisation_details
from app.models.writing import Reading
from app.services.month_views import Notice
from app.services.porukka.late_bookings import unjudged_bookings
from app.services.porukka.members import packages_on_sale, present_catalogue
from app.services.porukka.quota import quotas_on
from app.services.porukka.standing import present_statuses

_GONE = {MemberStatus.LAPSED, MemberStatus.LEFT}


def notices(reading: Reading, period: Period) -> tuple[Notice, ...]:
    """Return what to know before a month is closed."""
    statuses = present_statuses(reading)
    members = [
        member
        for member in map(porukka_member, all_members(reading))
        if statuses[member.member_id] not in _GONE
    ]
    catalogue = present_catalogue(reading)
    waiting = len(waiting_referrers(reading))
    return (
        *_payments(reading, period),
        *_late_payments(reading, period),
        *_renewals(reading, period, members, catalogue),
        *_without_account(reading),
        *_for_invoices(reading, {member.member_id for member in members}),
        _not_on_sale(members, catalogue),
        _over_quota(reading, period),
        Notice("referrers_waiting", waiting, needs_care=waiting > 0),
    )


def _over_quota(reading: Reading, period: Period) -> Notice:
    """Tell who has more products in the shop than the quota: never blocked.

    Source: Porukka plan, section 2.
    """
    quotas = quotas_on(reading, period.last_day)
    return Notice("over_quota", sum(quota.is_over for quota in quotas))


def _payments(reading: Reading, period: Period) -> Iterator[Notice]:
    """Tell what came in, and what earlier closes could give to no invoice."""
    before = period.previous()
    payments = [
        payment
        for payment in uncounted_payments(reading, before, None)
        if payment.day <= period.last_day
    ]
    yield Notice(
        "payments",
        len(payments),
        sum(payment.amount_cents for payment in payments),
        needs_care=not payments,
    )
    chosen = choices_before(reading, None)
    unmatched = len(unmatched_through(reading, before) - chosen.keys())
    yield Notice("payments_unmatched", unmatched, needs_care=unmatched > 0)


def _late_payments(reading: Reading, period: Period) -> Iterator[Notice]:
    """Tell whose commissions late payments would change, once judged anew."""
    if not live_closes(reading):
        return
    found = unjudged_bookings(reading, period)
    if found:
        cents = sum(one.amount_cents for one in found)
        count = len({one.referred_id for one in found})
        yield Notice("late_payments", count, cents, needs_care=True)


def _renewals(
    reading: Reading, period: Period, members: Sequence[Member], catalogue: Catalogue
) -> Iterator[Notice]:
    """Tell whose next term would start in the month after the one to be closed.

    A close can't go on while an active member is to get a package that is not sold.

    Source: Porukka plan, section 3.
    """
    following = _following_terms(reading)
    due = [
        (member, *following[member.member_id])
        for member in members
        if member.member_id in following
        and Period.containing(following[member.member_id][0], jalali=False)
        == period.next()
    ]
    renewing = [one for one in due if one[0].renewal != "pause"]
    unsold = [
        member
        for member, start, package in renewing
        if catalogue.fee_cents(
            member.package or package,
            YEAR if member.renewal == str(YEAR) else QUARTER,
            start,
        )
        is None
    ]
    yield Notice("renewals", len(renewing))
    yield Notice("renewals_paused", len(due) - len(renewing))
    if unsold:
        yield Notice("renewals_not_sold", len(unsold), needs_care=True)


def _following_terms(reading: Reading) -> dict[int, tuple[date, str]]:
    """Return when the next term of each member starts, and the package of the last."""
    terms = [one for one in invoices_before(reading, None) if one.is_term]
    return {
        term.member_id: (next_term_start(term), term.package)
        for term in sorted(terms, key=lambda term: term.term_start)
    }


def _without_account(reading: Reading) -> Iterator[Notice]:
    """Tell who has credit from the last close but no account to pay it to."""
    closes = live_closes(reading)
    kept = credits_of_close(reading, closes[-1].id) if closes else ()
    without = {one.id for one in all_members(reading) if not one.iban}
    cents = [
        row.closing_cents
        for row in kept
        if row.closing_cents > 0 and row.member_id in without
    ]
    if cents:
        yield Notice("credit_without_iban", len(cents), sum(cents), needs_care=True)


def _for_invoices(reading: Reading, members: Container[int]) -> Iterator[Notice]:
    """Tell what invoices ought to bear and nobody has entered."""
    details = organisation_details(reading)
    seller = [not details.business_id, not (details.street or details.town)]
    if any(seller):
        yield Notice("seller_unknown", sum(seller), needs_care=True)
    without = [
        one
        for one in all_members(reading)
        if one.id in members and not (one.street or one.town)
    ]
    if without:
        yield Notice("without_address", len(without))


def _not_on_sale(members: Sequence[Member], catalogue: Catalogue) -> Notice:
    """Tell how many packages are not sold; with care where a member has one."""
    unsold = {one.code for one in catalogue.packages} - set(packages_on_sale(catalogue))
    is_held = any(member.package in unsold for member in members)
    return Notice("packages_not_sold", len(unsold), needs_care=is_held)
