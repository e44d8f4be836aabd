"""How do the payouts of the Farhan plan go to the bank?"""

from collections.abc import Iterator, Mapping
from functools import cache

from app.calendars import Period
from app.files.bank_form import load_bank_form, payment_form
from app.files.transfers import PaymentForm
from app.formats import Currency
from app.models.farhan.row import payout_rows
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.resources import bank_forms
from app.services.plan_books import PayoutRules

_USUAL = "sheba"


@cache
def _forms() -> Mapping[str, PaymentForm]:
    """Return the forms of banks, the general one first."""
    forms = {
        name: payment_form(load_bank_form(name, text))
        for name, text in bank_forms().items()
    }
    return {_USUAL: forms[_USUAL]} | forms


def _paid(reading: Reading, close: CloseRecord) -> Iterator[tuple[int, int]]:
    for row in payout_rows(reading, close):
        if row.paid_toman > 0:
            yield row.member_id, row.paid_toman


def _message(period: Period) -> str:
    return f"پاداش {period}"


PAYOUTS = PayoutRules(Currency.TOMAN, _paid, _message, _forms)
