"""How does a file of subscriptions become invoices?"""

from app.calendars import number_day
from app.engine.porukka.ledger import Invoice
from app.engine.porukka.subscriptions import Subscription, enter_subscriptions
from app.files import cells
from app.models.close import closed_through
from app.models.member import all_members, member_ids
from app.models.member_history import change_member
from app.models.plan import latest_plan, options_in_force
from app.models.porukka.billing import enter_invoices, invoices_before, last_number
from app.models.porukka.input import catalogue_before, porukka_member
from app.models.writing import Writing
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, known, open_day
from app.services.organisations import open_period
from app.services.porukka.books import plan_in_force


def subscription_importer() -> Importer:
    """Return how subscriptions are imported: each raises its invoice."""
    return Importer(("member", "package", "start", "term"), (), _take)


def _take(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    member = rows.required("member", known(member_ids(reading), "a member"), 0)
    package = rows.required("package", cells.code, "")
    start = rows.required("start", open_day(closed_through(reading)), 0)
    months = rows.required("term", _months, 0)
    rows.read()
    if len(incoming.table.findings):
        return Taken(len(rows.lines), lambda _seq: None)
    plan = plan_in_force(
        latest_plan(reading).text, options_in_force(reading, open_period(reading))
    )
    entered = enter_subscriptions(
        [
            Subscription(key, code, number_day(first), term)
            for key, code, first, term in zip(
                member.values, package.values, start.values, months.values, strict=True
            )
        ],
        map(porukka_member, all_members(reading)),
        invoices_before(reading, None),
        catalogue_before(reading, plan.packages, None),
        plan.values,
        plan.options.payment_days,
        last_number=last_number(reading),
    )
    for refusal in entered.refusals:
        rows.refuse(refusal.row, refusal.column, refusal.expected)

    def write(_event_seq: int) -> None:
        _note_packages(incoming.writing, entered.invoices)
        if entered.invoices:
            enter_invoices(incoming.writing, entered.invoices)

    return Taken(len(rows.lines), write)


def _months(text: str) -> int:
    if text not in {"12", "3"}:
        raise ValueError("12 or 3 months")
    return int(text)


def _note_packages(writing: Writing, invoices: tuple[Invoice, ...]) -> None:
    """Let a package that was chosen for the next term follow the one now taken."""
    taken = {invoice.member_id: invoice.package for invoice in invoices}
    for member in list(all_members(writing.connection)):
        package = taken.get(member.id)
        if package is not None and member.package not in (None, package):
            change_member(
                writing, member.id, {"package": package}, "taken by a subscription"
            )
