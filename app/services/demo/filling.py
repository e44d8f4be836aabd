"""How does an invented organisation get into its file?

Its tables go the way of an operator's files: written, imported, closed.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from app.calendars import Period
from app.files.csv_write import write_table
from app.progress import Progress, silent
from app.services.closing import Closing
from app.services.demo.data import demo_farhan
from app.services.imports.intake import Imports


class Demo:
    """Fills a new organisation with invented members and closes periods."""

    def __init__(self, imports: Imports, closing: Closing) -> None:
        self._imports, self._closing = imports, closing

    def fill(
        self,
        members: int,
        periods: int,
        seed: int,
        first_period: Period,
        progress: Progress = silent,
        *,
        open_periods: int = 0,
    ) -> None:
        """Import everything and close the periods.

        Args:
            members: How many there are in the end.
            periods: How many periods.
            seed: The same seed gives the same organisation.
            first_period: The first period.
            progress: Told how many periods are done.
            open_periods: How many, the last ones, are left open.
        """
        data = demo_farhan(members, periods, seed, first_period)
        with TemporaryDirectory() as folder:
            for kind in (
                "products",
                "promotions",
                "members",
                "duties",
                "exemptions",
                "adjustments",
            ):
                self._take(kind, getattr(data, kind), Path(folder) / f"{kind}.csv")
            for done, (period, orders) in enumerate(data.orders):
                progress("demonstration", done, periods)
                self._take("orders", orders, Path(folder) / f"orders-{period}.csv")
                if done < periods - open_periods:
                    self._closing.close(period)
            progress("demonstration", periods, periods)

    def _take(self, kind: str, table: Mapping[str, Sequence[str]], path: Path) -> None:
        write_table(str(path), list(table), zip(*table.values(), strict=True))
        self._imports.take(kind, path)
