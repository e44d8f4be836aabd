"""How does a test get the file of a co-operative of forty with closed months?"""

from pathlib import Path

from app.bootstrap import begin_office, open_office
from app.calendars import Period
from tests.helpers.made_once import made_once
from tests.helpers.porukka_cases import CASES

FIRST, LAST = Period(2024, 3), Period(2024, 5)


def make_co_op(path: Path) -> None:
    """Make a co-operative of forty with three closed months."""
    made_once(path.parent, ("co-operative", path.name), lambda: _make(path))


def _make(path: Path) -> None:
    folder = CASES / "porukka-40"
    begin_office(path, "porukka", "Osuuskunta Esimerkki", {}, None)
    with open_office(path, lambda: None) as office:
        for name in ("members", "subscriptions"):
            office.imports.take(name, folder / f"{name}.csv")
        period = FIRST
        while period <= LAST:
            table = folder / f"payments-{period}.csv"
            if table.exists():
                office.imports.take("payments", table)
            office.closing.close(period)
            period = period.next()
