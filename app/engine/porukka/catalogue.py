"""What may be sold on a day, and at which price?

Prices include value added tax. The plan file and the operator both give versions: a
version of a package or an add-on holds from its day until the next one of its code.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.engine.money import half_up
from app.engine.porukka.plan import YEAR, TermMonths

WHOLE_BP = 10_000


@dataclass(frozen=True)
class PackageVersion:
    """A merchant package from a day on; a missing price or quota is not set yet.

    `items` are the marketing items of the package.
    """

    code: str
    from_on: date
    name: str
    year_cents: int | None
    quarter_cents: int | None
    quota: int | None
    items: tuple[str, ...]
    is_active: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """What has to be filled in before it can be sold."""
        needed = {
            "price12": self.year_cents,
            "price3": self.quarter_cents,
            "quota": self.quota,
        }
        return tuple(name for name, value in needed.items() if value is None)

    def price_cents(self, months: TermMonths) -> int | None:
        """Return the price of a term, tax included, active or not."""
        return self.year_cents if months == YEAR else self.quarter_cents


@dataclass(frozen=True)
class AddOnVersion:
    """A monthly add-on from a day on: more product slots at a price a month."""

    code: str
    from_on: date
    slots: int
    month_cents: int


_Version = TypeVar("_Version", PackageVersion, AddOnVersion)


@dataclass(frozen=True)
class Catalogue:
    """Every version of every package and add-on, in any order."""

    packages: tuple[PackageVersion, ...]
    addons: tuple[AddOnVersion, ...]

    def package(self, code: str, day: date) -> PackageVersion | None:
        """Return a package as it is on a day, or None."""
        return _in_force(self.packages, code, day)

    def addon(self, code: str, day: date) -> AddOnVersion | None:
        """Return an add-on as it is on a day, or None."""
        return _in_force(self.addons, code, day)

    def fee_cents(self, code: str, months: TermMonths, day: date) -> int | None:
        """Return the price of a term, or None if the package is not on sale."""
        package = self.package(code, day)
        if package is None or not package.is_active:
            return None
        return package.price_cents(months)


def _in_force(versions: Iterable[_Version], code: str, day: date) -> _Version | None:
    """Return the newest version of a code on a day."""
    possible = (
        version
        for version in versions
        if version.code == code and version.from_on <= day
    )
    return max(possible, key=lambda version: version.from_on, default=None)


def net_of(price_cents: int, vat_bp: int) -> int:
    """Return the net of a price that includes tax, rounded half up.

    Source: Porukka plan, section 1.
    """
    return half_up(price_cents * WHOLE_BP, WHOLE_BP + vat_bp)


def share_of(net_cents: int, rate_bp: int) -> int:
    """Return a rate of a net amount, rounded half up.

    Source: Porukka plan, section 4.
    """
    return half_up(net_cents * rate_bp, WHOLE_BP)
