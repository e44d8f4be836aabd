"""Which services work on an open organisation?

A service is made, and its code is read, when it is first asked for: a command needs
few of them, the window most.
"""

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from app.models.setting import settings
from app.models.store.session import Clock, OrganisationFile
from app.resources import plan_readings
from app.services.plan_books import PlanBooks
from app.services.plan_parts import PlanParts

if TYPE_CHECKING:
    from app.downline.trail import Trails
    from app.services.alternatives import WhatIf
    from app.services.billing import Billing
    from app.services.closing import Closing
    from app.services.comparing import Comparing
    from app.services.consents import Consents
    from app.services.correcting import Corrector
    from app.services.dashboards import Dashboards
    from app.services.documents import Documents
    from app.services.downline import Downline
    from app.services.explaining import Explaining
    from app.services.exports import Exports
    from app.services.home import Home
    from app.services.imports.intake import Imports
    from app.services.journal import Journal
    from app.services.kept_registers import KeptRegisters
    from app.services.member_bulk import MemberBulk
    from app.services.member_card import MemberCard
    from app.services.member_export import MemberExport
    from app.services.member_list import MemberList
    from app.services.members import Members
    from app.services.organisations import Organisations
    from app.services.payments.filing import Payments
    from app.services.payments.single import SinglePayments
    from app.services.plan_values import PlanValues
    from app.services.porukka.packages import Packages
    from app.services.products import Products
    from app.services.referrers import Referrers
    from app.services.registers import Registers
    from app.services.sales import Sales
    from app.services.scenarios import Scenarios
    from app.services.settings import Settings
    from app.services.statements import Statements
    from app.services.verification import Verification

PLANS = ("farhan", "porukka")


def parts_of(plan: str) -> PlanParts:
    """Return what a plan brings to the services."""
    if plan == "farhan":
        from app.services.farhan.parts import FarhanParts

        return FarhanParts()
    from app.services.porukka.parts import PorukkaParts

    return PorukkaParts()


class Office:
    """An open organisation with every service that works on it."""

    def __init__(self, file: OrganisationFile, now: Clock) -> None:
        self.file, self._now = file, now
        with file.reading() as reading:
            self._parts = parts_of(settings(reading)["plan"])
        self._books: PlanBooks = self._parts.books

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.file.close()

    @property
    def plan(self) -> str:
        """The name of its plan."""
        return self._books.plan

    @property
    def is_jalali(self) -> bool:
        """Whether its months are those of the Jalali calendar."""
        return self._books.is_jalali

    def anew(self) -> "Office":
        """Return the same organisation with services that remember nothing."""
        return Office(self.file, self._now)

    @cached_property
    def organisations(self) -> "Organisations":
        """Its name, plan and options."""
        from app.services.organisations import Organisations

        return Organisations(self.file, self._books)

    @cached_property
    def plan_values(self) -> "PlanValues":
        """Its plan's values through time."""
        from app.services.plan_values import PlanValues

        return PlanValues(self.file, self._books, plan_readings(self._books.plan))

    @cached_property
    def settings(self) -> "Settings":
        """Its details: name, address, account."""
        from app.services.settings import Settings

        return Settings(self.file, self._books)

    @cached_property
    def members(self) -> "Members":
        """Changes of members."""
        from app.services.members import Members

        return Members(self.file, self._books.members)

    @cached_property
    def member_list(self) -> "MemberList":
        """Tables of members of any size."""
        from app.services.member_list import MemberList

        return MemberList(self.file, self._books)

    @cached_property
    def member_card(self) -> "MemberCard":
        """All that is known of one member."""
        from app.services.member_card import MemberCard

        return MemberCard(self.file, self._books)

    @cached_property
    def member_export(self) -> "MemberExport":
        """Files of the members that a table shows."""
        from app.services.member_export import MemberExport

        return MemberExport(self.file, self._books)

    @cached_property
    def member_bulk(self) -> "MemberBulk":
        """Acts on many members at once."""
        from app.services.member_bulk import MemberBulk

        return MemberBulk(self.file, self._books)

    @cached_property
    def home(self) -> "Home":
        """What is to be done now."""
        from app.services.home import Home

        return Home(self.file, self._books, self._now)

    @cached_property
    def dashboards(self) -> "Dashboards":
        """Charts and totals of the months."""
        from app.services.dashboards import Dashboards

        return Dashboards(self.file, self._books)

    @cached_property
    def downline(self) -> "Downline":
        """The network of a month."""
        from app.services.downline import Downline

        return Downline(self.file, self._now)

    @cached_property
    def trails(self) -> "Trails":
        """Payouts followed from member to member."""
        return self._parts.trails(self.file)

    @cached_property
    def imports(self) -> "Imports":
        """Files taken in."""
        from app.services.imports.intake import Imports

        return Imports(self.file, self._parts.importers(), self._parts.documents())

    @cached_property
    def closing(self) -> "Closing":
        """Closing of months, and reopening."""
        from app.services.closing import Closing

        return Closing(self.file, self._books)

    @cached_property
    def exports(self) -> "Exports":
        """Tables for other programs."""
        from app.services.exports import Exports

        return Exports(self.file, self._books)

    @cached_property
    def statements(self) -> "Statements":
        """Documents of members."""
        from app.services.statements import Statements

        return Statements(self.file, self._parts.papers())

    @cached_property
    def documents(self) -> "Documents":
        """The look of documents."""
        from app.services.documents import Documents

        return Documents(self.file, self._parts.papers())

    @cached_property
    def packages(self) -> "Packages":
        """Packages and add-ons."""
        from app.services.porukka.packages import Packages

        return Packages(self.file)

    @cached_property
    def payments(self) -> "Payments":
        """Payment files."""
        from app.services.payments.filing import Payments

        return Payments(self.file, self._books)

    @cached_property
    def single_payments(self) -> "SinglePayments":
        """The payments in those files, and which came back."""
        from app.services.payments.single import SinglePayments

        return SinglePayments(self.file, self._books)

    @cached_property
    def billing(self) -> "Billing":
        """Payments of the bank and their invoices."""
        from app.services.billing import Billing

        return Billing(self.file)

    @cached_property
    def verification(self) -> "Verification":
        """The check of everything."""
        from app.services.verification import Verification

        return Verification(self.file, self._books)

    @cached_property
    def journal(self) -> "Journal":
        """The audit journal."""
        from app.services.journal import Journal

        return Journal(self.file)

    @cached_property
    def registers(self) -> "Registers":
        """Duties, excuses, adjustments and gifts."""
        from app.services.registers import Registers

        return Registers(self.file)

    @cached_property
    def sales(self) -> "Sales":
        """Orders entered by hand."""
        from app.services.sales import Sales

        return Sales(self.file)

    @cached_property
    def products(self) -> "Products":
        """Products and promotions."""
        from app.services.products import Products

        return Products(self.file)

    @cached_property
    def referrers(self) -> "Referrers":
        """Referrers told by name only."""
        from app.services.referrers import Referrers

        return Referrers(self.file, self._books.members)

    @cached_property
    def consents(self) -> "Consents":
        """What members of a co-operative consent to."""
        from app.services.consents import Consents

        return Consents(self.file)

    @cached_property
    def kept_registers(self) -> "KeptRegisters":
        """Campaigns, support team and training, row by row."""
        from app.services.kept_registers import KeptRegisters

        return KeptRegisters(self.file)

    @cached_property
    def explaining(self) -> "Explaining":
        """Why a figure is what it is."""
        from app.services.explaining import Explaining

        return Explaining(self.file, self._parts.answers())

    @cached_property
    def correcting(self) -> "Corrector":
        """Late facts about closed months."""
        return self._parts.corrector(self.file)

    @cached_property
    def comparing(self) -> "Comparing[Any, Any]":
        """Two months beside each other."""
        return self._parts.comparing(self.file)

    @cached_property
    def what_if(self) -> "WhatIf[Any]":
        """Months as they might have been."""
        return self._parts.what_if(self.file)

    @cached_property
    def scenarios(self) -> "Scenarios":
        """Kept descriptions of what might have been."""
        from app.services.scenarios import Scenarios

        return Scenarios(self.file)
