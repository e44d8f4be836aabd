"""Which payments does one entry of a bank's file tell of?

An entry is one booking on the account. It may be the sum of several payments, each
with its own reference; what bears the bank's archive id counts once, in whatever file
it comes again.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from xml.etree.ElementTree import Element

from app.files import cells
from app.files.findings import Findings
from app.files.reference_numbers import reference
from app.formats import plain_euros

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)
_CREDIT, _DEBIT = "CRDT", "DBIT"
_CURRENCY = "EUR"
_BOOKED = "BOOK"
_LONGEST_TEXT = 1_000
_MOST_CENTS = 10**11
_FIRST_YEAR, _LAST_YEAR = 1900, 2999

Value = TypeVar("Value")


@dataclass(frozen=True)
class BankTransaction:
    """One payment on the account.

    Attributes:
        line: Where its entry begins in the file.
        number: The bank's archive id.
        booked_on: The day of the booking.
        amount_cents: Negative where money left the account, reversals included.
        reference: Finnish reference number, also where it came in RF form; 0 for none.
        party: Who paid, or was paid; "" where the bank does not tell.
        text: The message, and whatever was given as a reference but is none.
        is_reversal: The bank took an earlier booking back.
    """

    line: int
    number: str
    booked_on: date
    amount_cents: int
    reference: int = 0
    party: str = ""
    text: str = ""
    is_reversal: bool = False


@dataclass(frozen=True)
class LeftOut:
    """An entry that is no payment of its own, and why."""

    line: int
    number: str
    why: str


def transactions_of(
    entry: Element, line: int, findings: Findings
) -> list[BankTransaction] | LeftOut:
    """Return the payments of one entry, in order.

    Args:
        entry: An `Ntry` whose names have no namespace.
        line: Where it begins in the file.
        findings: Told of whatever is wrong in it.
    """
    number = _text(entry, "AcctSvcrRef")
    status = _text(entry, "Sts/Cd") or _text(entry, "Sts")
    if status != _BOOKED:
        return LeftOut(line, number, f"not booked yet ({status or 'no status'})")
    details = entry.findall("NtryDtls/TxDtls")
    members = _text(entry, "NtryDtls/Btch/NbOfTxs")
    if not details and members not in {"", "1"}:
        return LeftOut(line, number, f"a sum of {members} payments without them")
    reader = _Reader(entry, line, findings)
    found = reader.single(details) if len(details) <= 1 else reader.several(details)
    if found and not any(one.amount_cents for one in found):
        return LeftOut(line, number, "nothing was paid")
    return found


class _Reader:
    """Reads one entry; what is wrong is told with the entry's archive id."""

    def __init__(self, entry: Element, line: int, findings: Findings) -> None:
        self._entry, self._line, self._findings = entry, line, findings
        self._number = _text(entry, "AcctSvcrRef")
        self._before = len(findings)

    def single(self, details: list[Element]) -> list[BankTransaction]:
        """Read an entry that is one payment; the booked amount is its amount."""
        detail = details[0] if details else self._entry
        number = _text(detail, "Refs/AcctSvcrRef") or self._number
        cents = self._cents(self._entry, "", "Amt")
        return self._sound([self._transaction(detail, number, cents)])

    def several(self, details: list[Element]) -> list[BankTransaction]:
        """Read an entry that is the sum of its payments."""
        own = [_text(detail, "Refs/AcctSvcrRef") for detail in details]
        if "" in own or len(set(own)) < len(own):
            places = range(1, len(own) + 1)
            own = [
                f"{self._number}-{place}" if self._number else "" for place in places
            ]
        direction = _text(self._entry, "CdtDbtInd")
        found = []
        for detail, number in zip(details, own, strict=True):
            path = "Amt" if detail.find("Amt") is not None else "AmtDtls/TxAmt/Amt"
            cents = self._cents(detail, direction, path)
            found.append(self._transaction(detail, number, cents))
        total = self._cents(self._entry, "", "Amt")
        found = self._sound(found)
        if found and total != sum(one.amount_cents for one in found):
            parts = sum(one.amount_cents for one in found)
            shown = _text(self._entry, "Amt")
            self._note(
                "Amt", shown, f"the sum of its payments, {plain_euros(abs(parts))}"
            )
        return self._sound(found)

    def _sound(self, found: list[BankTransaction]) -> list[BankTransaction]:
        return found if len(self._findings) == self._before else []

    def _transaction(self, detail: Element, number: str, cents: int) -> BankTransaction:
        number = self._parsed("AcctSvcrRef", number, cells.code, "")
        party = "Dbtr" if cents > 0 else "Cdtr"
        found = BankTransaction(
            line=self._line,
            number=number,
            booked_on=self._booked_on(),
            amount_cents=cents,
            party=_printable(
                _text(detail, f"RltdPties/{party}/Nm")
                or _text(detail, f"RltdPties/{party}/Pty/Nm")
            ),
            is_reversal=_text(self._entry, "RvslInd") in {"true", "1"},
        )
        return _with_remittance(found, detail)

    def _booked_on(self) -> date:
        for path in ("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm"):
            text = _text(self._entry, path)
            if text:
                return self._parsed(path, text, _day, date.min)
        self._note("BookgDt", "", "the day of the booking")
        return date.min

    def _cents(self, element: Element, usual: str, path: str) -> int:
        """Read a signed amount; an element without a direction has the usual one."""
        amount = element.find(path)
        if amount is None:
            self._note(path, "", "an amount")
            return 0
        currency = amount.get("Ccy", "")
        if currency != _CURRENCY:
            self._note(path, f"{currency} {amount.text}", f"an amount in {_CURRENCY}")
        cents = self._parsed(path, amount.text or "", _unsigned_cents, 0)
        direction = _text(element, "CdtDbtInd") or usual
        if direction not in {_CREDIT, _DEBIT}:
            self._note("CdtDbtInd", direction, f"{_CREDIT} or {_DEBIT}")
        return -cents if direction == _DEBIT else cents

    def _parsed(
        self, path: str, text: str, parse: Callable[[str], Value], blank: Value
    ) -> Value:
        try:
            return parse(text)
        except ValueError as error:
            self._note(path, text, str(error))
            return blank

    def _note(self, path: str, value: str, expected: str) -> None:
        where = f"{path} of entry {self._number}" if self._number else path
        self._findings.add(self._line, where, value, expected)


def _with_remittance(found: BankTransaction, detail: Element) -> BankTransaction:
    """Return a payment with its reference, and with everything else as its text."""
    number, texts = 0, []
    for element in detail.findall("RmtInf/Strd/CdtrRefInf/Ref"):
        given = element.text or ""
        try:
            number = number or reference(given)
        except ValueError:
            texts.append(given)
    for path in ("RmtInf/Ustrd", "RmtInf/Strd/AddtlRmtInf", "AddtlNtryInf"):
        texts += [element.text or "" for element in detail.findall(path)]
    return replace(found, reference=number, text=_printable(" ".join(texts)))


def _text(element: Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


def _printable(text: str) -> str:
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(text.split())[:_LONGEST_TEXT]


def _unsigned_cents(text: str) -> int:
    if not text.isascii():
        raise ValueError("digits 0 to 9")
    cents = cells.decimal(text, 2)
    if cents > _MOST_CENTS:
        raise ValueError(f"at most {plain_euros(_MOST_CENTS)}")
    return cents


def _day(text: str) -> date:
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError("a day written YYYY-MM-DD")
    try:
        day = date.fromisoformat(match[1])
    except ValueError:
        raise ValueError("a day that there is") from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError(f"a day of the years {_FIRST_YEAR} to {_LAST_YEAR}")
    return day
