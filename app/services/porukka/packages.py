"""Which packages and add-ons are sold, at which price, from which day on?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from app.engine.porukka.catalogue import AddOnVersion, PackageVersion
from app.engine.porukka.plan_tables import load_porukka_plan
from app.errors import AppError
from app.files import cells
from app.models.close import closed_through
from app.models.plan import latest_plan
from app.models.porukka.billing_catalogue import add_addon_version, add_package_version
from app.models.setting import settings
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.services.imports.rows import euros
from app.services.porukka.members import present_catalogue

__all__ = ["AddOnVersion", "PackageVersion", "Packages"]

_LARGEST_COUNT = 10**6
_Version = TypeVar("_Version", PackageVersion, AddOnVersion)


class NoPackages(AppError):
    """The plan of the organisation sells no packages."""

    template = "{code}: only an organisation of the porukka plan has packages"


class NoSuchPackage(AppError):
    """There is no package or add-on of that code."""

    template = "{code}: there is none of that code; there are: {codes}"


class BadPackage(AppError):
    """A value does not fit a package or an add-on."""

    template = "{code}, {field}: {value!r}: expected {expected}"


class PackageNotReady(AppError):
    """A package is to be sold that lacks something."""

    template = "{code} can't be sold yet: fill in {missing} first"


class ClosedAlready(AppError):
    """A change would hold from a day of a closed month."""

    template = "{code}: a change can't hold from {day}: expected a day from {first} on"


class NothingNew(AppError):
    """A package or add-on is set to what it is."""

    template = "{code}: nothing to change, these values stand already"


class Packages:
    """The packages and add-ons of one organisation; every change is recorded.

    A change holds from the first day of the first open month, or from the plan's
    first day while no month is closed, unless a later day is named. Terms and months
    that start before keep the price that held then.
    """

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def packages(self, code: str | None = None) -> list[PackageVersion]:
        """Return every version of every package, or of one, by code and first day.

        Raises:
            NoPackages: The plan has none.
            NoSuchPackage: None has the code.
        """
        with self._file.reading() as reading:
            _check_plan(reading, code)
            versions = present_catalogue(reading).packages
        return _of_code(versions, code)

    def addons(self, code: str | None = None) -> list[AddOnVersion]:
        """Return every version of every add-on, or of one, by code and first day.

        Raises:
            NoPackages: The plan has none.
            NoSuchPackage: None has the code.
        """
        with self._file.reading() as reading:
            _check_plan(reading, code)
            versions = present_catalogue(reading).addons
        return _of_code(versions, code)

    def set_package(
        self,
        code: str,
        values: Mapping[str, str],
        *,
        items: Sequence[str] | None = None,
        from_on: date | None = None,
    ) -> PackageVersion:
        """Change a package from a day on.

        Args:
            code: One of the plan's packages.
            values: New text by field: name, price12, price3 (euros with tax, such as
                124.00), quota, active (yes or no).
            items: Marketing items in place of those so far; None leaves them.
            from_on: First day on which it holds.

        Raises:
            NoPackages, NoSuchPackage, ClosedAlready, NothingNew: As named.
            BadPackage: A value does not fit.
            PackageNotReady: It is to be sold without prices or a quota.
        """
        with self._file.writing() as writing:
            reading = writing.connection
            _check_plan(reading, code)
            day = _first_day(reading, code, from_on)
            catalogue = present_catalogue(reading)
            before = catalogue.package(code, day)
            if before is None:
                codes = sorted({version.code for version in catalogue.packages})
                raise NoSuchPackage(code=code, codes=", ".join(codes))
            changes = _parsed(code, values, _PACKAGE_FIELDS)
            if items is not None:
                changes["items"] = tuple(map(cells.free_text, items))
            after = replace(before, **changes)  # type: ignore[arg-type]  # by field
            if after == before:
                raise NothingNew(code=code)
            if after.is_active and after.missing:
                raise PackageNotReady(code=code, missing=", ".join(after.missing))
            after = replace(after, from_on=day)
            add_package_version(writing, after)
        return after

    def set_addon(
        self, code: str, values: Mapping[str, str], *, from_on: date | None = None
    ) -> AddOnVersion:
        """Make an add-on, or change it from a day on.

        Args:
            code: Its code.
            values: New text by field: slots, price (euros a month with tax); a new
                one needs both.
            from_on: First day on which it holds.

        Raises:
            NoPackages, ClosedAlready, NothingNew: As named.
            BadPackage: A value does not fit or misses.
        """
        with self._file.writing() as writing:
            reading = writing.connection
            _check_plan(reading, code)
            day = _first_day(reading, code, from_on)
            before = present_catalogue(reading).addon(code, day)
            changes = _parsed(code, values, _ADDON_FIELDS)
            if before is None:
                before = _blank_addon(code, values)
            after = replace(before, **changes)  # type: ignore[arg-type]  # by field
            if after == before:
                raise NothingNew(code=code)
            after = replace(after, from_on=day)
            add_addon_version(writing, after)
        return after


def _of_code(versions: Iterable[_Version], code: str | None) -> list[_Version]:
    listed = sorted(versions, key=lambda one: (one.code, one.from_on))
    found = [one for one in listed if code in (None, one.code)]
    if code is not None and not found:
        codes = sorted({one.code for one in listed})
        raise NoSuchPackage(code=code, codes=", ".join(codes) or "none")
    return found


def _check_plan(reading: Reading, code: str | None) -> None:
    if settings(reading)["plan"] != "porukka":
        raise NoPackages(code=code or "packages")


def _first_day(reading: Reading, code: str, wanted: date | None) -> date:
    """Return the day from which a change holds."""
    closed = closed_through(reading)
    if closed is None:
        earliest = load_porukka_plan(latest_plan(reading).text).values().first_day
    else:
        earliest = closed.next().first_day
    if wanted is not None and wanted < earliest:
        raise ClosedAlready(code=code, day=wanted, first=earliest)
    return wanted or earliest


def _price(text: str) -> int:
    cents = euros(text)
    if cents == 0:
        raise ValueError("a price above 0.00")
    return cents


def _count(text: str) -> int:
    count = cells.whole(text)
    if count > _LARGEST_COUNT:
        raise ValueError(f"a whole number of at most {_LARGEST_COUNT}")
    return count


_Reader = Callable[[str], str | int | bool]
_PACKAGE_FIELDS: Mapping[str, tuple[str, _Reader]] = {
    "name": ("name", cells.free_text),
    "price12": ("year_cents", _price),
    "price3": ("quarter_cents", _price),
    "quota": ("quota", _count),
    "active": ("is_active", cells.yes_no),
}
_ADDON_FIELDS: Mapping[str, tuple[str, _Reader]] = {
    "slots": ("slots", _count),
    "price": ("month_cents", euros),
}


def _parsed(
    code: str, values: Mapping[str, str], fields: Mapping[str, tuple[str, _Reader]]
) -> dict[str, object]:
    """Return the values by the names of the record."""
    parsed: dict[str, object] = {}
    for field, text in values.items():
        name, reader = fields[field]
        try:
            parsed[name] = reader(text)
        except ValueError as error:
            raise BadPackage(
                code=code, field=field, value=text, expected=error
            ) from None
    return parsed


def _blank_addon(code: str, values: Mapping[str, str]) -> AddOnVersion:
    """Return an add-on that has no values yet; they must all be given."""
    try:
        cells.code(code)
    except ValueError as error:
        raise BadPackage(code=code, field="code", value=code, expected=error) from None
    for field in _ADDON_FIELDS:
        if field not in values:
            expected = "a value, as the add-on is new"
            raise BadPackage(code=code, field=field, value="", expected=expected)
    return AddOnVersion(code, date.min, 0, -1)
