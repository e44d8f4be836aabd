"""How does a file of payments become payments?"""

import re

from app.calendars import number_day
from app.engine.porukka.ledger import Payment
from app.files import cells
from app.models.member import member_ids
from app.models.porukka.billing_payment import add_payments, payment_ids
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, day, euros, known

_REFERENCE = re.compile(r"\d{1,20}", re.ASCII)


def payment_importer() -> Importer:
    """Return how payments are imported.

    Any day is taken: what is dated in a closed month counts in the first open one.
    """
    return Importer(("payment_no", "date", "amount"), ("reference", "member"), _take)


def reference(text: str) -> int:
    """Read a reference number of up to twenty digits, whether an invoice has it or not.

    Raises:
        ValueError: Anything else.
    """
    if _REFERENCE.fullmatch(text) is None or not int(text):
        raise ValueError("a reference number of at most 20 digits, without blanks")
    return int(text)


def _amount(text: str) -> int:
    amount = euros(text, negative=True)
    if amount == 0:
        raise ValueError("an amount above 0.00, or below it for a refund")
    return amount


def _take(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    number = rows.required("payment_no", cells.code, "")
    paid_on = rows.required("date", day, 0)
    amount = rows.required("amount", _amount, 0)
    refer = rows.optional("reference", reference, 0)
    member = rows.optional("member", known(member_ids(reading), "a member"), 0)
    rows.read()
    rows.refuse_doubles(number.values, "payment_no", "each payment")
    taken = payment_ids(reading)
    for row, text in enumerate(number.values):
        if text in taken:
            rows.refuse(row, "payment_no", "a number that no payment has yet")

    def write(event_seq: int) -> None:
        payments = [
            Payment(text, number_day(when), cents, refers_to, key)
            for text, when, cents, refers_to, key in zip(
                number.values,
                paid_on.values,
                amount.values,
                refer.values,
                member.values,
                strict=True,
            )
        ]
        add_payments(incoming.writing, payments, event_seq)

    return Taken(len(rows.lines), write)
