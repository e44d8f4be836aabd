"""How do the payouts of the Porukka plan go to the bank?"""

from collections.abc import Iterator, Mapping

from app.calendars import Period
from app.files.sepa import SEPA_FORM
from app.files.transfers import PaymentForm
from app.formats import Currency
from app.models.porukka.close import credits_of_close
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.plan_books import PayoutRules


def _forms() -> Mapping[str, PaymentForm]:
    return {"sepa": SEPA_FORM}


def _paid(reading: Reading, close: CloseRecord) -> Iterator[tuple[int, int]]:
    for row in credits_of_close(reading, close.id):
        if row.paid_cents > 0:
            yield row.member_id, row.paid_cents


def _message(period: Period) -> str:
    return f"Jäsenhankintapalkkio {period}"


PAYOUTS = PayoutRules(Currency.EURO, _paid, _message, _forms)
