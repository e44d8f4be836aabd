"""What does a conformance folder of the Porukka plan hold, month by month?"""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app.calendars import Period, parse_day
from app.engine.porukka.ledger import Payment
from tests.helpers.porukka_books import Books, chosen_options
from tests.helpers.porukka_tables import Row, Table, exported

CASES = Path(__file__).parents[1] / "cases"


@dataclass(frozen=True)
class CaseMonth:
    """One closed month of a case: expected and found tables by name."""

    period: Period
    expected: dict[str, Table]
    found: dict[str, Table]


def porukka_case_folders() -> list[Path]:
    """Return the folders of the plan's cases, by name."""
    return sorted(CASES.glob("porukka-*"))


def months_of(folder: Path) -> Iterator[CaseMonth]:
    """Close the months of a case, one after the other."""
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    books = Books(options=chosen_options(case["options"]))
    _join_all(books, _table(folder / "members.csv"))
    entered = books.try_subscriptions(
        *(
            (row["member"], row["package"], row["start"], int(row["term"]))
            for row in _table(folder / "subscriptions.csv")
        )
    )
    assert entered.refusals == ()
    books.invoices += entered.invoices
    for text in case["periods"]:
        period = Period.parse(text)
        payments = _table(folder / f"payments-{text}.csv")
        books.payments += [_payment(books, row) for row in payments]
        books.close(text)
        expected = {
            path.stem: _table(path)
            for path in sorted((folder / "expected" / text).glob("*.csv"))
        }
        yield CaseMonth(period, expected, exported(books, period))


def _table(path: Path) -> Table:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _join_all(books: Books, rows: Table) -> None:
    """Enter members; a referrer may stand after those whom it brought."""
    for row in rows:
        books.join(
            row["code"],
            joined=row["joined"],
            vat=row["vat_registered"] == "yes",
            iban=bool(row["iban"]),
            renewal=row["renewal"] or "12",
        )
    for row in rows:
        if row["sponsor"]:
            referrer = books.members[row["sponsor"]].member_id
            books.change(row["code"], referrer_id=referrer)


def _payment(books: Books, row: Row) -> Payment:
    return Payment(
        number=row["payment_no"],
        day=parse_day(row["date"]),
        amount_cents=int(Decimal(row["amount"]) * 100),
        reference=int(row["reference"] or 0),
        member_id=books.members[row["member"]].member_id if row["member"] else 0,
    )
