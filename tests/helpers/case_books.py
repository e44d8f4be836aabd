"""How does a test turn a folder of a case into an organisation, closed?"""

import tomllib
from pathlib import Path

from app.bootstrap import begin_office, open_office
from app.calendars import Period


def books_of_case(
    folder: Path, path: Path, *, open_months: int = 0, told: bool = True
) -> list[Period]:
    """Make an organisation of a case.

    Args:
        folder: The case.
        path: Where the file is made.
        open_months: How many of its months, the last ones, are not closed.
        told: What happens in open months is told too.

    Returns:
        The closed months.
    """
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    periods = [Period.parse(text) for text in case["periods"]]
    closed = periods[: len(periods) - open_months]
    options = {name: str(value) for name, value in case.get("options", {}).items()}
    begin_office(path, case["plan"], folder.name, options, None)
    with open_office(path, lambda: None) as office:
        for kind in case["imports"]:
            source = folder / f"{kind}.csv"
            if source.exists():
                office.imports.take(kind, source)
        for period in periods if told else closed:
            for kind in ("subscriptions", "addons", "orders", "payments"):
                source = folder / f"{kind}-{period}.csv"
                if source.exists():
                    office.imports.take(kind, source)
            if period in closed:
                office.closing.close(period)
    return closed
