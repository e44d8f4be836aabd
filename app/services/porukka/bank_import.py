"""How does a bank's file become payments?

Taken is every payment that came in, and of those that went out only what pays an
invoice back: the other party's reference number may look like one of ours, so it must
be covered by what came in with it, unless the bank itself took a booking back.
"""

from collections import defaultdict
from collections.abc import Sequence

from app.engine.porukka.ledger import Payment
from app.files.camt import BankFile, bank_file_content, read_bank_file
from app.files.camt_entry import BankTransaction
from app.files.findings import Findings
from app.formats import plain_euros
from app.models.porukka.billing import invoices_before
from app.models.porukka.billing_payment import (
    add_payment_texts,
    add_payments,
    payments_before,
)
from app.models.setting import organisation_details
from app.models.writing import Reading
from app.services.imports.importers import Document, DocumentImporter, Taken


def bank_importer() -> DocumentImporter:
    """Return how statements and notifications of a bank are taken.

    Any day is taken: what is dated in a closed month counts in the first open one. A
    payment that is there already, by the bank's archive id, adds nothing.
    """
    return DocumentImporter(bank_file_content, _take)


def _take(document: Document) -> Taken:
    reading = document.writing.connection
    bank_file = read_bank_file(document.content, document.findings)
    _check_accounts(reading, bank_file, document.findings)
    sorting = _Sorting(reading, document.findings)
    for transaction in bank_file.transactions:
        sorting.take(transaction)
    payments = sorting.payments
    texts = {one.number: (one.party, one.text) for one in sorting.taken}

    def write(event_seq: int) -> None:
        add_payments(document.writing, payments, event_seq)
        add_payment_texts(document.writing, texts)

    left_out = [
        f"line {one.line}, entry {one.number or '?'}: {one.why}"
        for one in bank_file.left_out
    ]
    return Taken(len(payments), write, sorting.known, (*left_out, *sorting.left_out))


def _check_accounts(reading: Reading, bank_file: BankFile, findings: Findings) -> None:
    own = organisation_details(reading).iban
    for account, line in bank_file.accounts:
        if own and account != own:
            expected = f"the account of the organisation, {own}"
            findings.add(line, "IBAN", account, expected)


class _Sorting:
    """Tells new payments from known ones and from what is none of ours."""

    def __init__(self, reading: Reading, findings: Findings) -> None:
        self.taken: list[BankTransaction] = []
        self.known = 0
        self.left_out: list[str] = []
        self._findings = findings
        self._by_number = {one.number: one for one in payments_before(reading, None)}
        self._ours = {one.reference for one in invoices_before(reading, None)}
        self._received: defaultdict[int, int] = defaultdict(int)
        for payment in self._by_number.values():
            self._received[payment.reference] += payment.amount_cents

    @property
    def payments(self) -> Sequence[Payment]:
        """The new payments, in order."""
        return [self._by_number[one.number] for one in self.taken]

    def take(self, transaction: BankTransaction) -> None:
        """Sort one transaction."""
        number = transaction.number
        payment = Payment(
            number,
            transaction.booked_on,
            transaction.amount_cents,
            transaction.reference,
        )
        there = self._by_number.get(number)
        if there is not None:
            self._compare(transaction, there)
        elif self._is_ours(transaction):
            self._by_number[number] = payment
            self._received[payment.reference] += payment.amount_cents
            self.taken.append(transaction)
        else:
            amount = plain_euros(-transaction.amount_cents)
            party = f" to {transaction.party}" if transaction.party else ""
            self.left_out.append(
                f"line {transaction.line}, entry {number}: {amount} paid out{party},"
                " no refund of an invoice"
            )

    def _is_ours(self, transaction: BankTransaction) -> bool:
        if transaction.amount_cents > 0 or transaction.is_reversal:
            return True
        reference = transaction.reference
        covered = self._received[reference] >= -transaction.amount_cents
        return reference in self._ours and covered

    def _compare(self, transaction: BankTransaction, there: Payment) -> None:
        """Count a payment that is there already, or tell that it is another one."""
        found = (transaction.booked_on, transaction.amount_cents)
        if found == (there.day, there.amount_cents):
            self.known += 1
            return
        kept = f"{plain_euros(there.amount_cents)} on {there.day}"
        self._findings.add(
            transaction.line,
            "AcctSvcrRef",
            transaction.number,
            f"another archive id: a payment of {kept} has it",
        )
