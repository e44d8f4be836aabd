"""Which packages and add-ons does an organisation sell?"""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from datetime import date

from app.bootstrap import Office
from app.cli.command import DONE, Command, Commands, add_command, with_office
from app.engine.porukka.catalogue import AddOnVersion, PackageVersion
from app.files import cells
from app.formats import plain_euros

_PACKAGE_FIELDS = ("name", "price12", "price3", "quota", "active")
_ADDON_FIELDS = ("slots", "price")


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    package = add_command(commands, "package", "list, show or change a package")
    package.add_argument("code", nargs="?", metavar="CODE")
    package.add_argument("--name", metavar="N")
    package.add_argument("--price12", metavar="P", help="euros with VAT, 12 months")
    package.add_argument("--price3", metavar="P", help="euros with VAT, 3 months")
    package.add_argument("--quota", metavar="N", help="products in the shop")
    package.add_argument("--active", choices=("yes", "no"), help="whether it is sold")
    package.add_argument(
        "--item", action="append", metavar="TEXT", help="marketing item; all anew"
    )
    _add_from(package)
    addon = add_command(commands, "addon", "list, show, make or change an add-on")
    addon.add_argument("code", nargs="?", metavar="CODE")
    addon.add_argument("--slots", metavar="N", help="more products in the shop")
    addon.add_argument("--price", metavar="P", help="euros a month with VAT")
    _add_from(addon)


def _add_from(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--from",
        dest="from_on",
        type=_day,
        metavar="DAY",
        help="first day of the change; else that of the first open month",
    )


def _day(text: str) -> date:
    """Read a day, for argparse."""
    try:
        return cells.day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: expected {error}") from None


def _given(arguments: Namespace, fields: tuple[str, ...]) -> dict[str, str]:
    values = {field: getattr(arguments, field) for field in fields}
    return {field: text for field, text in values.items() if text is not None}


def _package(office: Office, arguments: Namespace) -> int:
    values = _given(arguments, _PACKAGE_FIELDS)
    if values or arguments.item is not None:
        changed = office.packages.set_package(
            arguments.code or "",
            values,
            items=arguments.item,
            from_on=arguments.from_on,
        )
        _print_package(changed)
        return DONE
    for version in office.packages.packages(arguments.code):
        _print_package(version)
    return DONE


def _addon(office: Office, arguments: Namespace) -> int:
    values = _given(arguments, _ADDON_FIELDS)
    if values:
        _print_addon(
            office.packages.set_addon(
                arguments.code or "", values, from_on=arguments.from_on
            )
        )
        return DONE
    for version in office.packages.addons(arguments.code):
        _print_addon(version)
    return DONE


def _print_package(version: PackageVersion) -> None:
    state = "on sale" if version.is_active else "not on sale"
    print(f"{version.code} from {version.from_on}: {version.name}, {state}")
    print(f"  12 months {_euros(version.year_cents)}", end=", ")
    print(f"3 months {_euros(version.quarter_cents)}", end=", ")
    quota = "not set" if version.quota is None else str(version.quota)
    print(f"products {quota}")
    for item in version.items:
        print(f"  {item}")
    if version.missing:
        print(f"  to be filled in before it can be sold: {', '.join(version.missing)}")


def _print_addon(version: AddOnVersion) -> None:
    print(
        f"{version.code} from {version.from_on}: {version.slots} products more,"
        f" {plain_euros(version.month_cents)} a month"
    )


def _euros(cents: int | None) -> str:
    return "not set" if cents is None else plain_euros(cents)


COMMANDS: Mapping[str, Command] = {
    "package": with_office(_package),
    "addon": with_office(_addon),
}
