"""Which books hold a referrer R, and what does a close say of R's credit?"""

from app.engine.porukka.result import CreditFigures
from tests.helpers.porukka_books import Books, co_operative


def referrer_books(start: str = "2023-07-10", **settings: str) -> Books:
    """Return books in which R has a running first year, paid for."""
    books = co_operative(**settings)
    books.join("R", joined="2023-07-01")
    books.pay(start, invoice=books.subscribe("R", start))
    books.close(start[:7])
    return books


def bring(books: Books, people: int, start: str = "2024-06-05") -> None:
    """Let R bring members who pay their first year on the day it starts."""
    for _ in range(people):
        code = f"N{len(books.members):02d}"
        books.join(code, referrer="R", joined="2024-01-01")
        books.pay(start, invoice=books.subscribe(code, start))


def row_of_r(books: Books, month: str) -> CreditFigures:
    """Return what a close says of R's credit."""
    row = books.credit(month, "R")
    assert row is not None
    return row


def cents(row: CreditFigures) -> tuple[int, ...]:
    """Return opening, earned, set off, paid net and tax, and closing."""
    return (
        row.opening_cents,
        row.earned_cents,
        row.set_off_cents,
        row.paid_net_cents,
        row.paid_vat_cents,
        row.closing_cents,
    )
