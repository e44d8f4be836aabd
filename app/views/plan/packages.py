"""What do the merchant packages and add-ons cost, and how are they changed?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.bootstrap import Office
from app.calendars import day_text, parse_day
from app.formats import Currency, Language
from app.services.porukka.packages import AddOnVersion, PackageVersion
from app.views.kit.flat_table import Shown
from app.views.kit.icons import icon
from app.views.kit.jobs import Jobs
from app.views.kit.record_table import RecordTable, record_view
from app.views.kit.row_form import Field, Form, Row, RowForm
from app.views.kit.tongue import Tongue

_HEIGHT = 150


@dataclass(frozen=True)
class Sold:
    """Every version of everything that members can buy, by code and first day."""

    packages: Sequence[PackageVersion] = ()
    addons: Sequence[AddOnVersion] = ()


def read_sold(office: Office) -> Sold:
    """Return the packages and add-ons of an organisation whose plan has them."""
    return Sold(office.packages.packages(), office.packages.addons())


class PlanPackages(QWidget):
    """Tables of packages and add-ons through time, each changed from a day on.

    Signals:
        kept: Something is sold for another price, or anew.
    """

    kept = Signal()

    def __init__(self, office: Office, jobs: Jobs, tongue: Tongue) -> None:
        super().__init__()
        self._office, self._jobs, self._tongue = office, jobs, tongue
        self._first = date.min
        self.packages: RecordTable[PackageVersion] = RecordTable(self)
        self.addons: RecordTable[AddOnVersion] = RecordTable(self)
        self.package_view = record_view(self.packages)
        self.addon_view = record_view(self.addons)
        self.change_package = QAction(icon("edit"), "", self)
        self.change_package.setObjectName("change_package")
        self.change_package.triggered.connect(self.ask_package)
        self.change_addon = QAction(icon("edit"), "", self)
        self.change_addon.setObjectName("change_addon")
        self.change_addon.triggered.connect(self.ask_addon)
        self.buttons = [QPushButton(), QPushButton()]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for view, act, button in zip(
            (self.package_view, self.addon_view),
            (self.change_package, self.change_addon),
            self.buttons,
            strict=True,
        ):
            view.setMinimumHeight(_HEIGHT)
            button.clicked.connect(act.trigger)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addWidget(view)
            column.addLayout(row)
        self.package_view.doubleClicked.connect(lambda _cell: self.ask_package())
        self.addon_view.doubleClicked.connect(lambda _cell: self.ask_addon())

    def show_sold(self, sold: Sold, first: date) -> None:
        """Show what is sold; changes hold from a first day on."""
        self._first = first
        language = self._tongue.language
        self.change_package.setText(self.tr("Change a package …"))
        self.change_addon.setText(self.tr("Add or change an add-on …"))
        for button, act in zip(
            self.buttons, (self.change_package, self.change_addon), strict=True
        ):
            button.setText(act.text())
        code, since = self.tr("Code"), self.tr("From")
        self.packages.show_records(
            (
                Shown(code, lambda one: f"\u2066{one.code}\u2069"),
                Shown(self.tr("Name"), lambda one: f"\u2068{one.name}\u2069"),
                Shown(
                    since,
                    lambda one: formats.day(one.from_on, language, jalali=False),
                    lambda one: one.from_on.toordinal(),
                ),
                Shown(
                    self.tr("12 months"),
                    lambda one: _euros(one.year_cents, language),
                    lambda one: one.year_cents,
                    is_figure=True,
                ),
                Shown(
                    self.tr("3 months"),
                    lambda one: _euros(one.quarter_cents, language),
                    lambda one: one.quarter_cents,
                    is_figure=True,
                ),
                Shown(
                    self.tr("Product quota"),
                    lambda one: _count(one.quota, language),
                    lambda one: one.quota,
                    is_figure=True,
                ),
                Shown(
                    self.tr("On sale"),
                    lambda one: self.tr("yes") if one.is_active else self.tr("no"),
                ),
                Shown(self.tr("Marketing items"), lambda one: " · ".join(one.items)),
            ),
            sold.packages,
        )
        self.addons.show_records(
            (
                Shown(code, lambda one: f"\u2066{one.code}\u2069"),
                Shown(
                    since,
                    lambda one: formats.day(one.from_on, language, jalali=False),
                    lambda one: one.from_on.toordinal(),
                ),
                Shown(
                    self.tr("Products more"),
                    lambda one: _count(one.slots, language),
                    lambda one: one.slots,
                    is_figure=True,
                ),
                Shown(
                    self.tr("A month"),
                    lambda one: _euros(one.month_cents, language),
                    lambda one: one.month_cents,
                    is_figure=True,
                ),
            ),
            sold.addons,
        )
        self.package_view.setAccessibleName(self.tr("Merchant packages"))
        self.addon_view.setAccessibleName(self.tr("Add-ons"))
        if sold.packages and not self.package_view.currentIndex().isValid():
            self.package_view.setCurrentIndex(self.packages.index(0, 0))

    def ask_package(self) -> None:
        """Ask for the values of the package that is chosen."""
        chosen = self.packages.record(self.package_view.currentIndex())
        if chosen is None:
            return
        service = self._office.packages

        def save(row: Row) -> object:
            values = {
                name: row[name].strip()
                for name in ("name", "price12", "price3", "quota", "active")
                if row[name].strip()
            }
            items = [one.strip() for one in row["items"].split(";") if one.strip()]
            return service.set_package(
                chosen.code, values, items=items, from_on=parse_day(row["from"])
            )

        self._ask(
            Form(
                self.tr("Change the package {name}").format(name=chosen.name),
                (
                    Field("name", self.tr("Name"), value=chosen.name),
                    Field(
                        "price12",
                        self.tr("12 months, like 124.00"),
                        value=_plain(chosen.year_cents),
                        is_needed=False,
                    ),
                    Field(
                        "price3",
                        self.tr("3 months, with tax"),
                        value=_plain(chosen.quarter_cents),
                        is_needed=False,
                    ),
                    Field(
                        "quota",
                        self.tr("Product quota"),
                        value="" if chosen.quota is None else str(chosen.quota),
                        is_needed=False,
                    ),
                    Field(
                        "items",
                        self.tr("Marketing items, with ; between"),
                        value="; ".join(chosen.items),
                        is_needed=False,
                    ),
                    Field(
                        "active",
                        self.tr("On sale"),
                        kind="choice",
                        choices=(("yes", self.tr("yes")), ("no", self.tr("no"))),
                        value="yes" if chosen.is_active else "no",
                    ),
                    self._since(),
                ),
                save,
                self.tr("Terms and months that start before keep the price of then."),
            )
        )

    def ask_addon(self) -> None:
        """Ask for the values of an add-on, of the chosen one at first."""
        chosen = self.addons.record(self.addon_view.currentIndex())
        service = self._office.packages

        def save(row: Row) -> object:
            values = {name: row[name].strip() for name in ("slots", "price")}
            return service.set_addon(
                row["code"].strip(), values, from_on=parse_day(row["from"])
            )

        self._ask(
            Form(
                self.tr("Add or change an add-on"),
                (
                    Field(
                        "code",
                        self.tr("Code"),
                        value="" if chosen is None else chosen.code,
                    ),
                    Field(
                        "slots",
                        self.tr("Products more"),
                        value="" if chosen is None else str(chosen.slots),
                    ),
                    Field(
                        "price",
                        self.tr("A month (euros with tax)"),
                        value="" if chosen is None else _plain(chosen.month_cents),
                    ),
                    self._since(),
                ),
                save,
            )
        )

    def _since(self) -> Field:
        first = day_text(self._first, jalali=False)
        return Field("from", self.tr("Holds from"), kind="day", value=first)

    def _ask(self, form: Form) -> None:
        self.form = RowForm(form, self._jobs, self._tongue, jalali=False, parent=self)
        self.form.saved.connect(self.kept)
        self.form.open()


def _euros(cents: int | None, language: Language) -> str:
    if cents is None:
        return ""
    return formats.money_with_unit(cents, Currency.EURO, language)


def _plain(cents: int | None) -> str:
    return "" if cents is None else formats.plain_euros(cents)


def _count(number: int | None, language: Language) -> str:
    return "" if number is None else formats.count(number, language)
