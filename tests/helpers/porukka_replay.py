"""How does a story go through the engine, and how do its figures read then?"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.calendars import Period
from app.engine.porukka.catalogue import AddOnVersion, PackageVersion
from app.engine.porukka.inputs import AddOn
from app.engine.porukka.ledger import InvoiceState, Payment
from app.engine.porukka.result import CloseResult
from tests.helpers.porukka_books import Books, chosen_options
from tests.helpers.porukka_reference import PRICES, Bill, Month
from tests.helpers.porukka_stories import ADDONS, Story

FROM_THE_START = date(2013, 1, 2)
_NO_PACKAGE = ""


def begun(story: Story) -> Books:
    """Return the books of a story before its first step."""
    price12, price3 = PRICES["kauppias_m"][12], PRICES["kauppias_m"][3]
    package = PackageVersion(
        "kauppias_m", FROM_THE_START, "M", price12, price3, 300, (), is_active=True
    )
    return Books(
        options=chosen_options(story.options),
        packages=[package],
        addons_sold=[
            AddOnVersion(code, FROM_THE_START, 10, cents)
            for code, cents in ADDONS.items()
        ],
    )


def played(story: Story) -> Iterator[tuple[date, Books, CloseResult]]:
    """Go through a story; yield every closed month with the books after it."""
    books = begun(story)
    for step in story.steps:
        if step.kind == "close":
            month = step.rows[0]["month"]
            assert isinstance(month, date)
            yield month, books, books.close(f"{month:%Y-%m}")
        else:
            enter(books, step.kind, step.rows)


def enter(books: Books, kind: str, rows: tuple[dict[str, Any], ...]) -> None:
    """Enter what one step of a story holds."""
    if kind == "subscribe":
        _subscribe(books, rows)
    for row in rows:
        if kind == "join":
            _join(books, row)
        elif kind == "addon":
            member_id = books.members[str(row["member"])].member_id
            run = AddOn(member_id, str(row["addon"]), row["from"], row["to"])
            books.addons.append(run)
        elif kind == "change":
            _change(books, **row)
        elif kind == "pay":
            books.payments.append(_payment(books, row))


def _join(books: Books, row: dict[str, Any]) -> None:
    books.join(
        str(row["code"]),
        referrer=str(row["referrer"]),
        joined=str(row["joined"]),
        vat=bool(row["vat"]),
        iban=bool(row["iban"]),
        renewal=str(row["renewal"]),
        package=str(row["package"]),
    )


def _subscribe(books: Books, rows: tuple[dict[str, Any], ...]) -> None:
    entered = books.try_subscriptions(
        *((r["member"], r["package"], str(r["start"]), r["term"]) for r in rows)
    )
    assert entered.refusals == (), (entered.refusals, rows)
    books.invoices += entered.invoices
    for row in rows:
        if books.members[str(row["member"])].package != _NO_PACKAGE:
            books.change(str(row["member"]), package=row["package"])


def _change(books: Books, code: str, **new: object) -> None:
    names = {
        "iban": "has_iban",
        "vat": "is_vat_registered",
        "left": "left_on",
        "referrer": "referrer_id",
        "renewal": "renewal",
    }
    ((name, value),) = new.items()
    if name == "referrer":
        value = books.members[str(value)].member_id if value else 0
    books.change(code, **{names[name]: value})


def _payment(books: Books, row: dict[str, Any]) -> Payment:
    member = str(row["member"])
    return Payment(
        number=str(row["number"]),
        day=row["day"],
        amount_cents=row["amount"],
        reference=row["reference"],
        member_id=books.members[member].member_id if member else 0,
    )


def month_of(books: Books, result: CloseResult) -> Month:
    """Write a result as the reference writes a month."""
    code = books.code
    return Month(
        payouts={
            code(row.member_id): (
                row.opening_cents,
                row.earned_cents,
                row.set_off_cents,
                row.paid_net_cents,
                row.paid_vat_cents,
                row.closing_cents,
            )
            for row in result.credits
        },
        reasons={code(row.member_id): row.reason.value for row in result.credits},
        lines=[
            (code(one.referrer_id), code(one.referred_id), one.amount_cents)
            for one in result.bookings
        ],
        unmatched=[one.payment for one in result.unmatched],
        statuses={code(row.member_id): row.status.value for row in result.statuses},
        trials_ended=result.totals.trials_ended,
    )


def bill_cells(bill: Bill) -> tuple[object, ...]:
    """Return the cells of an invoice of the reference."""
    lines = tuple((item, price, net) for item, price, net in bill.lines)
    paid_on = bill.paid[-1][0] if bill.is_paid else None
    return (
        *(bill.number, bill.reference, bill.member, bill.kind, bill.dated, bill.start),
        *(bill.end, lines, bill.set_off, bill.gross, bill.due, bill.received, paid_on),
    )


def invoice_cells(books: Books, state: InvoiceState) -> tuple[object, ...]:
    """Return the same cells of an invoice of the engine."""
    one = state.invoice
    lines = tuple((line.item, line.gross_cents, line.net_cents) for line in one.lines)
    return (
        *(one.number, one.reference, books.code(one.member_id), one.kind.value),
        *(one.dated_on, one.term_start, one.term_end, lines, one.set_off_cents),
        *(one.gross_cents, one.due_on, state.received_cents, state.paid_on),
    )


def period_of(month: date) -> Period:
    """Return the period of a month's first day."""
    return Period(month.year, month.month)
