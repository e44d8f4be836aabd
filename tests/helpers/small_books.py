"""Which small organisation do the reliability tests work on, and is it whole?"""

import csv
import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from app.bootstrap import Office, begin_office, open_office
from app.calendars import Period
from app.engine.porukka.references import reference_number
from app.files.csv_write import write_table
from app.models.base import metadata
from app.models.store.automatic_backup import backup_folder
from app.services.demo.data import demo_farhan
from tests.helpers.bank_files import Entry, camt

CLOSED = Period(1405, 1)
MONTH = CLOSED.next()
"""The month that the tests import, close, pay and reopen."""
CO_OP_MONTH, FIRST_INVOICE = Period(2024, 2), 1001
"""The month of a co-operative, and the number of its first invoice."""

_KINDS = ("products", "promotions", "members", "duties", "exemptions", "adjustments")
_CHANCE_OF_THE_MOMENT = {"audit_event": {"at", "previous", "hash"}}
"""Columns that differ between two runs of the same work."""


@dataclass(frozen=True)
class SmallBooks:
    """A folder with an organisation and what belongs to it."""

    folder: Path

    @property
    def path(self) -> Path:
        """The organisation."""
        return self.folder / "books.parvi"

    @property
    def orders(self) -> Path:
        """The orders of the month."""
        return self.folder / "orders.csv"

    @property
    def copy(self) -> Path:
        """A backup asked for."""
        return self.folder / "copy.parvi"

    @property
    def payments(self) -> Path:
        """A payment file."""
        return self.folder / "payments.csv"

    def open(self) -> Office:
        """Open the organisation."""
        return open_office(self.path, lambda: None)

    def clone(self, folder: Path) -> "SmallBooks":
        """Copy the folder; nothing in it may be open."""
        shutil.copytree(self.folder, folder)
        return SmallBooks(folder)

    def names(self) -> set[str]:
        """Return what lies in the folder."""
        return {path.name for path in self.folder.iterdir()}


def make_small_books(folder: Path, members: int, seed: int = 1) -> SmallBooks:
    """Make an organisation with one closed month and a file of orders of the next."""
    books = SmallBooks(folder)
    folder.mkdir()
    begin_office(books.path, "farhan", "Example", {}, None)
    data = demo_farhan(members, 2, seed, CLOSED)
    tables = [(kind, getattr(data, kind)) for kind in _KINDS]
    tables.append(("orders", data.orders[0][1]))
    with books.open() as office:
        for kind, table in tables:
            office.imports.take(kind, _written(table, folder / f"{kind}.csv"))
        office.closing.close(CLOSED)
    _written(data.orders[1][1], books.orders)
    forget_backups(books)
    return books


def late_order(books: SmallBooks) -> dict[str, str]:
    """Return a row of an order that was forgotten in the closed month."""
    day = f"{CLOSED}-29"
    members = _rows(books.folder / "members.csv")
    member = next(row["code"] for row in members if row["joined"] <= day)
    row = next(_rows(books.orders))
    return {**row, "order_no": "late-1", "date": day, "member": member}


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        yield from csv.DictReader(stream)


def make_small_co_operative(folder: Path, members: int) -> SmallBooks:
    """Make a co-operative without a closed month, and the files of its first one.

    The first member has brought all others. The bank tells the first payment by its
    reference, the second by nothing.
    """
    books = SmallBooks(folder)
    folder.mkdir()
    begin_office(books.path, "porukka", "Example", {}, None)
    codes = [f"J{number:03d}" for number in range(members)]
    first_day = str(CO_OP_MONTH.first_day)
    joined = {
        "code": codes,
        "name": [f"Jäsen {code}" for code in codes],
        "kind": ["member"] * members,
        "joined": [first_day] * members,
        "sponsor": ["", *[codes[0]] * (members - 1)],
    }
    terms = {
        "member": codes[1:],
        "package": ["kauppias"] * (members - 1),
        "start": [first_day] * (members - 1),
        "term": ["12"] * (members - 1),
    }
    with books.open() as office:
        office.imports.take("members", _written(joined, folder / "members.csv"))
    _written(terms, folder / "subscriptions.csv")
    day = str(CO_OP_MONTH.last_day)
    by_reference = Entry(
        number="E1", day=day, reference=str(reference_number(FIRST_INVOICE))
    )
    entries = camt(by_reference, Entry(number="E2", day=day))
    (folder / "bank.xml").write_bytes(entries)
    forget_backups(books)
    return books


def forget_backups(books: SmallBooks) -> None:
    """Take the automatic backups away, so that the next operation makes one."""
    shutil.rmtree(backup_folder(books.path))


def examined(path: Path) -> str:
    """Check an organisation in every way there is; return what it holds.

    Opening it plays back what a killed program left. Pages, indexes, links and the
    audit chain are checked, and every closed month is worked out again and compared.

    Returns:
        Digest of all rows of all tables, apart from instants.
    """
    with open_office(path, lambda: None) as office:
        report = office.verification.check()
        assert report.faults == ()
        with office.file.reading() as reading:
            return contents(reading)


def contents(reading: Connection) -> str:
    """Return a digest of all rows of all tables, apart from instants."""
    digest = hashlib.sha256()
    for table in metadata.sorted_tables:
        passed_over = _CHANCE_OF_THE_MOMENT.get(table.name, set())
        names = [column.name for column in table.columns]
        kept = ", ".join(f'"{name}"' for name in names if name not in passed_over)
        keys = ", ".join(column.name for column in table.primary_key)
        rows = reading.exec_driver_sql(
            f"SELECT {kept} FROM {table.name} ORDER BY {keys}"
        )
        digest.update(repr((table.name, [tuple(row) for row in rows])).encode())
    return digest.hexdigest()


def _written(table: dict[str, list[str]], path: Path) -> Path:
    write_table(str(path), list(table), zip(*table.values(), strict=True))
    return path
