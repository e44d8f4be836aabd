"""Which places has the window, in which order, and for which plan?

Every screen has one entry here. The rail, the menu, the keys Ctrl+1 … Ctrl+9, the
command palette and the help all follow this list.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.bootstrap import Office
from app.formats import Currency
from app.views.close.screen import CloseScreen
from app.views.dashboard.screen import DashboardScreen
from app.views.documents.screen import DocumentsScreen
from app.views.explain.correct import CorrectScreen
from app.views.explain.screen import ExplainScreen
from app.views.explain.what_if import WhatIfScreen
from app.views.exports.screen import ExportsScreen
from app.views.home.screen import HomeScreen
from app.views.imports.screen import ImportScreen
from app.views.journal.screen import JournalScreen
from app.views.kit.jobs import Jobs
from app.views.kit.screen import Screen
from app.views.kit.tongue import Tongue
from app.views.members.card import MemberCardScreen
from app.views.members.screen import MembersScreen
from app.views.plan.screen import PlanScreen
from app.views.registers.screen import RegistersScreen
from app.views.sales.screen import SalesScreen
from app.views.settings.screen import SettingsScreen
from app.views.shell.not_yet import Need
from app.views.tree.page import TreePage

BOTH_PLANS = frozenset({"farhan", "porukka"})


@dataclass(frozen=True)
class Place:
    """One place of the window.

    Attributes:
        name: What `place_wanted` calls it.
        title: Its title in English, translated in the context "Places".
        icon: Name of its drawing in `resources/icons`.
        build: Makes its screen, when it is first wanted.
        help: What F1 says there, in English, translated in the context "Help".
        group: Heading above it in the rail, one of `GROUPS`; "" for none.
        plans: The plans whose organisations have it.
        needs: What must be in the books before it has something to show.
        is_in_rail: Whether the rail lists it; others are led to by their likes.
    """

    name: str
    title: str
    icon: str
    build: Callable[[Office, Jobs, Tongue], Screen]
    help: str
    group: str = ""
    plans: frozenset[str] = BOTH_PLANS
    needs: Need = Need.NOTHING
    is_in_rail: bool = True

    @property
    def title_text(self) -> str:
        """Its title in the language of the window."""
        return QCoreApplication.translate("Places", self.title)

    @property
    def help_text(self) -> str:
        """What F1 says there, in the language of the window."""
        return QCoreApplication.translate("Help", self.help)

    @property
    def group_text(self) -> str:
        """Its heading in the language of the window."""
        return QCoreApplication.translate("Places", self.group) if self.group else ""


NETWORK = str(QT_TRANSLATE_NOOP("Places", "Network"))
ENTRIES = str(QT_TRANSLATE_NOOP("Places", "Entries"))
MONTH = str(QT_TRANSLATE_NOOP("Places", "Month"))
BOOKS = str(QT_TRANSLATE_NOOP("Places", "Books"))
GROUPS = ("", NETWORK, ENTRIES, MONTH, BOOKS)
"""The headings of the rail, in their order."""

PLACES: tuple[Place, ...] = (
    Place(
        name="home",
        title=str(QT_TRANSLATE_NOOP("Places", "Home")),
        icon="home",
        build=HomeScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "What there is to do now: the month to be closed, the payment of the "
                "last one, and everything that waits for you. Each line leads to the "
                "place where it is done.",
            )
        ),
    ),
    Place(
        name="members",
        title=str(QT_TRANSLATE_NOOP("Places", "Members")),
        icon="members",
        build=MembersScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "All members of the network. Type part of a code or a name to find "
                "someone; click a heading to sort by it, drag it to move the column.",
            )
        ),
        group=NETWORK,
        needs=Need.MEMBERS,
    ),
    Place(
        name="tree",
        title=str(QT_TRANSLATE_NOOP("Places", "Downline")),
        icon="tree",
        build=lambda office, jobs, tongue: TreePage(
            office.downline, office.trails, jobs, tongue
        ),
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "The whole downline as a map: one row a level, the largest leg first. "
                "Click a box to select a member, double-click to see its branch alone; "
                "below it stand its cards and its outline. The slider goes through the "
                "closed months; C shows compression, G generations, D what has "
                "changed, W where a payout came from.",
            )
        ),
        group=NETWORK,
        needs=Need.MEMBERS,
    ),
    Place(
        name="dashboards",
        title=str(QT_TRANSLATE_NOOP("Places", "Dashboards")),
        icon="dashboards",
        build=lambda office, jobs, tongue: DashboardScreen(
            office.dashboards, jobs, tongue
        ),
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "How the closed months have gone. Point at a month to read its "
                "values; click a bar to see its members. Each chart can be copied, or "
                "saved as a picture or a table.",
            )
        ),
        group=MONTH,
        needs=Need.CLOSED_MONTH,
    ),
    Place(
        name="member",
        title=str(QT_TRANSLATE_NOOP("Places", "Member card")),
        icon="member",
        build=MemberCardScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Everything on record about one member. Every change asks for a "
                "reason, which goes into the journal, and holds from the first open "
                "month on. The names above lead to the cards of the upline.",
            )
        ),
        group=NETWORK,
        needs=Need.MEMBERS,
        is_in_rail=False,
    ),
    Place(
        name="import",
        title=str(QT_TRANSLATE_NOOP("Places", "Import")),
        icon="import",
        build=lambda office, jobs, tongue: ImportScreen(office.imports, jobs, tongue),
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Drop a table file here. Its kind is recognised by its first row; "
                "columns it calls otherwise are asked for once. Every cell at fault is "
                "marked. All rows are taken, or none.",
            )
        ),
        group=ENTRIES,
    ),
    Place(
        name="sales",
        title=str(QT_TRANSLATE_NOOP("Places", "Sales")),
        icon="sales",
        build=SalesScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Orders of a month with their points and discounts, products with "
                "their licences, promotions. A new order shows its points and its "
                "discount while it is typed.",
            )
        ),
        group=ENTRIES,
        plans=frozenset({"farhan"}),
    ),
    Place(
        name="registers",
        title=str(QT_TRANSLATE_NOOP("Places", "Registers")),
        icon="registers",
        build=RegistersScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "What is recorded beside members and sales. Choose a register, then "
                "add, change or take away; every change goes into the journal. Enter "
                "on a row shows its member.",
            )
        ),
        group=ENTRIES,
    ),
    Place(
        name="close",
        title=str(QT_TRANSLATE_NOOP("Places", "Close month")),
        icon="close",
        build=CloseScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "A month is closed step by step: look at the data, preview, correct "
                "and preview again, commit. Then come the payout slips, the file for "
                "the bank, and the record that it was sent.",
            )
        ),
        group=MONTH,
        needs=Need.MEMBERS,
    ),
    Place(
        name="exports",
        title=str(QT_TRANSLATE_NOOP("Places", "Tables")),
        icon="export",
        build=ExportsScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Tables for a spreadsheet or another program. Choose one, and the "
                "month it belongs to, and say where to write it.",
            )
        ),
        group=BOOKS,
    ),
    Place(
        name="explain",
        title=str(QT_TRANSLATE_NOOP("Places", "Why?")),
        icon="why",
        build=ExplainScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Why a figure is what it is: who brought a line and by how much, who "
                "was paid from an order, why somebody has no line, what a rank asks "
                "for. Click a name, a kind or an order to ask on; print the answer in "
                "the member's language.",
            )
        ),
        group=MONTH,
        needs=Need.MEMBERS,
    ),
    Place(
        name="what_if",
        title=str(QT_TRANSLATE_NOOP("Places", "What if")),
        icon="columns",
        build=WhatIfScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Change readings, numbers of the plan or members, and see what closed "
                "months would have paid; or compare two months. Nothing is written to "
                "the books; scenarios are kept beside them.",
            )
        ),
        group=MONTH,
        needs=Need.CLOSED_MONTH,
    ),
    Place(
        name="correct",
        title=str(QT_TRANSLATE_NOOP("Places", "Correct")),
        icon="edit",
        build=CorrectScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "A late fact of a closed month: say it with its true day, look at all "
                "effects, then post. Closed months stay as they are; the difference is "
                "paid, or owed, in the open month.",
            )
        ),
        group=MONTH,
        needs=Need.CLOSED_MONTH,
    ),
    Place(
        name="plan",
        title=str(QT_TRANSLATE_NOOP("Places", "Plan")),
        icon="plan",
        build=PlanScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Every value and reading of the plan, with its source, its history and "
                "who changed it. A change is a new value from a day on, with a reason; "
                "closed months keep what they were closed with.",
            )
        ),
        group=BOOKS,
    ),
    Place(
        name="journal",
        title=str(QT_TRANSLATE_NOOP("Places", "Audit journal")),
        icon="journal",
        build=lambda office, jobs, tongue: JournalScreen(
            office.journal,
            office.verification,
            jobs,
            tongue,
            jalali=office.payments.currency is Currency.TOMAN,
        ),
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Everything that was done, by whom and when; nothing in it can be "
                "changed unseen. Filter it, look at the values of an event, check "
                "that the record is whole, or export it. The whole file can be "
                "checked here too, every closed month worked out again.",
            )
        ),
        group=BOOKS,
    ),
    Place(
        name="documents",
        title=str(QT_TRANSLATE_NOOP("Places", "Documents")),
        icon="papers",
        build=DocumentsScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Slips, invoices, statements and lists of a month, as they come out "
                "of the printer. Choose what and for whom, then print or save. The "
                "second tab sets colour, logo, paper and words.",
            )
        ),
        group=MONTH,
    ),
    Place(
        name="settings",
        title=str(QT_TRANSLATE_NOOP("Places", "Settings")),
        icon="settings",
        build=SettingsScreen,
        help=str(
            QT_TRANSLATE_NOOP(
                "Help",
                "Language, colours and size of the letters hold at once and are "
                "remembered on this computer. The details of the organisation stand "
                "on its papers and in its bank files; they are part of its books.",
            )
        ),
        group=BOOKS,
    ),
)
"""Every place; within its group each stands where this list has it."""


def places_of(plan: str) -> tuple[Place, ...]:
    """Return the places that an organisation of a plan has, group by group."""
    fitting = (place for place in PLACES if plan in place.plans)
    return tuple(sorted(fitting, key=lambda place: GROUPS.index(place.group)))
