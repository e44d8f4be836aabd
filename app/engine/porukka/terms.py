"""How long does a term run, and how does a member stand on a day?"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from app.calendars import Period
from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.inputs import AddOn, Member
from app.engine.porukka.ledger import Invoice, InvoiceState
from app.engine.porukka.plan import MemberStatus, PorukkaOptions, PorukkaValues

ONE_DAY = timedelta(days=1)


def months_later(day: date, months: int) -> date:
    """Return the day some calendar months later, clipped to the month's last day."""
    month = Period.of_month_number(
        Period.containing(day, jalali=False).month_number + months
    )
    last = monthrange(month.year, month.month)[1]
    return date(month.year, month.month, min(day.day, last))


def term_end(start: date, months: int) -> date:
    """Return the last day of a term: the next one starts on the day after.

    Source: Porukka plan, section 3.
    """
    return months_later(start, months) - ONE_DAY


def next_term_start(term: Invoice) -> date:
    """Return the day on which the term after this one starts."""
    return term.term_end + ONE_DAY


def trial_end(joined_on: date, values: PorukkaValues) -> date:
    """Return the last day of the free trial."""
    return joined_on + timedelta(days=values.trial_days.on(joined_on) - 1)


def terms_of(states: Iterable[InvoiceState]) -> list[Invoice]:
    """Return the invoiced terms of a member, by their start."""
    terms = [state.invoice for state in states if state.invoice.is_term]
    return sorted(terms, key=lambda term: term.term_start)


def status_on(
    member: Member,
    states: Sequence[InvoiceState],
    day: date,
    values: PorukkaValues,
    options: PorukkaOptions,
) -> MemberStatus:
    """Return how a member stands on a day.

    Args:
        member: The member.
        states: All invoices of the member, with their payments.
        day: Any day; before the joining day nobody is in a trial.
        values: Gives the length of the trial.
        options: Give the days after which an unpaid invoice lapses a member.

    Source: Porukka plan, section 2.
    """
    if member.has_left_by(day):
        return MemberStatus.LEFT
    if any(_lapses(state, day, options.lapse_after_days) for state in states):
        return MemberStatus.LAPSED
    terms = [state.invoice for state in states if state.invoice.is_term]
    if any(term.term_start <= day <= term.term_end for term in terms):
        return MemberStatus.ACTIVE
    if member.joined_on <= day <= trial_end(member.joined_on, values):
        return MemberStatus.TRIAL
    if any(term.term_end < day for term in terms):
        return MemberStatus.PAUSED
    return MemberStatus.LAPSED


def _lapses(state: InvoiceState, day: date, lapse_after_days: int) -> bool:
    is_late = (day - state.invoice.due_on).days > lapse_after_days
    return is_late and not state.is_paid_on(day)


def quota_on(
    states: Iterable[InvoiceState],
    addons: Iterable[AddOn],
    catalogue: Catalogue,
    day: date,
) -> int | None:
    """Return how many products a member's shop may have on a day.

    Args:
        states: Invoices of the member.
        addons: Add-ons of the member.
        catalogue: Gives quotas and slots as they were when the term started, and as
            they are on the day.
        day: Any day.

    Returns:
        Quota of the running term's package and slots of the add-ons in force; None
        outside a term, or where the package has no quota yet.

    Source: Porukka plan, section 2.
    """
    running = [
        term for term in terms_of(states) if term.term_start <= day <= term.term_end
    ]
    if not running:
        return None
    package = catalogue.package(running[-1].package, running[-1].term_start)
    if package is None or package.quota is None:
        return None
    sold = [catalogue.addon(a.code, day) for a in addons if a.touches(day, day)]
    return package.quota + sum(addon.slots for addon in sold if addon is not None)
