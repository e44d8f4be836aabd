"""What is a member, a figure, a colour of the legend called on the screen?"""

from PySide6.QtCore import QCoreApplication

from app import formats
from app.calendars import number_day
from app.downline.colouring import Entry, Key, Mode
from app.downline.measures import COUNTED, POINTS, STATUSES, Amount, Status
from app.downline.snapshot import Plan, Snapshot
from app.downline.view_state import Width
from app.formats import Language


def mode_text(mode: Mode) -> str:
    """Return what a colouring is called."""
    return {
        Mode.RANK: QCoreApplication.translate("Tree", "Rank"),
        Mode.QUALIFIED: QCoreApplication.translate("Tree", "Qualified"),
        Mode.STATUS: QCoreApplication.translate("Tree", "Status"),
        Mode.PERSONAL: QCoreApplication.translate("Tree", "Own sales points"),
        Mode.TEAM: QCoreApplication.translate("Tree", "Team points"),
        Mode.GROUP: QCoreApplication.translate("Tree", "Personal-group points"),
        Mode.PAID: QCoreApplication.translate("Tree", "Payout"),
        Mode.EARNED: QCoreApplication.translate("Tree", "Referral commission"),
        Mode.CREDIT: QCoreApplication.translate("Tree", "Credit"),
        Mode.CAMPAIGNS: QCoreApplication.translate("Tree", "Campaigns"),
        Mode.GROWTH: QCoreApplication.translate("Tree", "Growth of team points"),
        Mode.GENERATION: QCoreApplication.translate("Tree", "Generation"),
        Mode.JOINED: QCoreApplication.translate("Tree", "Joining day"),
        Mode.SOURCE: QCoreApplication.translate("Tree", "Source of the payout"),
        Mode.CHANGE: QCoreApplication.translate("Tree", "Changes"),
    }[mode]


def width_text(width: Width) -> str:
    """Return what the width of the boxes is called."""
    return {
        Width.MEMBERS: QCoreApplication.translate("Tree", "Members"),
        Width.POINTS: QCoreApplication.translate("Tree", "Points"),
        Width.PAYOUT: QCoreApplication.translate("Tree", "Payout"),
    }[width]


def standing_title(plan: Plan) -> str:
    """Return what the column is called that says how members stand."""
    return mode_text(Mode.RANK if plan.has_ranks else Mode.STATUS)


def amount_text(amount: Amount) -> str:
    """Return what a figure is called."""
    return mode_text(Mode(amount.value))


def status_text(status: Status) -> str:
    """Return what a status is called."""
    return {
        Status.UNKNOWN: QCoreApplication.translate("Tree", "not there"),
        Status.LEFT: QCoreApplication.translate("Tree", "left"),
        Status.CLOSED: QCoreApplication.translate("Tree", "closed"),
        Status.CUSTOMER: QCoreApplication.translate("Tree", "preferred customer"),
        Status.LAPSED: QCoreApplication.translate("Tree", "lapsed"),
        Status.PAUSED: QCoreApplication.translate("Tree", "paused"),
        Status.TRIAL: QCoreApplication.translate("Tree", "trial"),
        Status.ACTIVE: QCoreApplication.translate("Tree", "active"),
    }[status]


def status_sign(status: Status) -> str:
    """Return two letters that say a status without colour."""
    return {
        Status.UNKNOWN: "",
        Status.LEFT: QCoreApplication.translate("Tree", "Le"),
        Status.CLOSED: "",
        Status.CUSTOMER: "",
        Status.LAPSED: QCoreApplication.translate("Tree", "La"),
        Status.PAUSED: QCoreApplication.translate("Tree", "Pa"),
        Status.TRIAL: QCoreApplication.translate("Tree", "Tr"),
        Status.ACTIVE: QCoreApplication.translate("Tree", "Ac"),
    }[status]


class Texts:
    """Writes members and figures of one snapshot in one language."""

    def __init__(
        self, snapshot: Snapshot, language: Language, *, hides_names: bool = False
    ) -> None:
        """Prepare.

        Args:
            snapshot: Whose figures.
            language: Of the window.
            hides_names: Codes stand in place of names.
        """
        self.snapshot, self.language = snapshot, language
        self.hides_names = hides_names

    def name(self, row: int) -> str:
        """Return the name of a member."""
        if self.hides_names:
            return self.code(row)
        return self.snapshot.directory.name(row)

    def code(self, row: int) -> str:
        """Return the code of a member."""
        return self.snapshot.directory.code(row)

    def count(self, number: int) -> str:
        """Write a whole number."""
        return formats.count(number, self.language)

    def rank(self, row: int) -> str:
        """Return the rank of a member, "" for none."""
        rank = int(self.snapshot.measures.rank[row])
        return self.snapshot.rank_name(rank, self.language)

    def standing(self, row: int) -> str:
        """Return rank, or what stands in its place."""
        measures = self.snapshot.measures
        status = self.status(row)
        if self.rank(row):
            return self.rank(row)
        if not self.snapshot.plan.has_ranks or status is not Status.ACTIVE:
            return status_text(status)
        if measures.is_qualified[row]:
            return QCoreApplication.translate("Tree", "no rank")
        return QCoreApplication.translate("Tree", "not qualified")

    def status(self, row: int) -> Status:
        """Return how a member stands."""
        return STATUSES[int(self.snapshot.measures.status[row])]

    def badge(self, row: int) -> str:
        """Return the sign that says rank or status without colour, "" for none."""
        if not self.snapshot.plan.has_ranks:
            return status_sign(self.status(row))
        rank = int(self.snapshot.measures.rank[row])
        return formats.digits(str(rank), self.language) if rank else ""

    def numbered_standing(self, row: int) -> str:
        """Return what stands for a member, with the number of its rank."""
        standing = self.standing(row)
        if not self.rank(row):
            return standing
        return f"{self.badge(row)} · {standing}"

    def sign(self, entry: Entry) -> str:
        """Return the sign of a rank or status in the legend, "" for other entries."""
        if entry.key is Key.STATUS and not self.snapshot.plan.has_ranks:
            return status_sign(STATUSES[entry.value])
        if entry.key is not Key.RANK:
            return ""
        return formats.digits(str(entry.value), self.language)

    def amount(self, amount: Amount, value: int) -> str:
        """Write a figure, without its unit."""
        if amount in POINTS:
            return formats.points(value, self.language)
        if amount in COUNTED:
            return self.count(value)
        return formats.money(value, self.snapshot.plan.currency, self.language)

    def amount_of(self, amount: Amount, row: int) -> str:
        """Write a figure of a member, without its unit."""
        return self.amount(amount, int(self.snapshot.measures.amount(amount)[row]))

    def plain(self, amount: Amount, row: int) -> str:
        """Write a figure of a member for a CSV file."""
        value = int(self.snapshot.measures.amount(amount)[row])
        if amount in POINTS:
            return formats.plain_points(value)
        if amount in COUNTED:
            return str(value)
        if self.snapshot.plan.currency is formats.Currency.EURO:
            return formats.plain_euros(value)
        return str(value)

    def day(self, number: int) -> str:
        """Write a day `YYYYMMDD`."""
        return formats.day(
            number_day(number), self.language, jalali=self.snapshot.plan.is_jalali
        )

    def entry(self, entry: Entry, mode: Mode) -> str:
        """Return what an entry of the legend says."""
        if entry.key is Key.RANK:
            return self.snapshot.rank_name(entry.value, self.language)
        if entry.key is Key.STATUS:
            return status_text(STATUSES[entry.value])
        if entry.key is Key.FROM:
            if entry.value <= 1:
                return QCoreApplication.translate("Tree", "above 0")
            return QCoreApplication.translate("Tree", "from {amount}").format(
                amount=self.amount(_figure_of(mode), entry.value)
            )
        if entry.key is Key.WITHIN_MONTHS and entry.value == 1:
            return QCoreApplication.translate("Tree", "this month")
        text = {
            Key.UNQUALIFIED: QCoreApplication.translate("Tree", "not qualified"),
            Key.UNRANKED: QCoreApplication.translate("Tree", "no rank"),
            Key.CLOSED: QCoreApplication.translate("Tree", "closed"),
            Key.QUALIFIED: QCoreApplication.translate("Tree", "qualified"),
            Key.BELOW_ZERO: QCoreApplication.translate("Tree", "below 0"),
            Key.ZERO: QCoreApplication.translate("Tree", "none"),
            Key.SAME: QCoreApplication.translate("Tree", "unchanged"),
            Key.LESS: QCoreApplication.translate("Tree", "less"),
            Key.MUCH_LESS: QCoreApplication.translate("Tree", "much less"),
            Key.MORE: QCoreApplication.translate("Tree", "more"),
            Key.MUCH_MORE: QCoreApplication.translate("Tree", "much more"),
            Key.GENERATION: QCoreApplication.translate("Tree", "generation {number}"),
            Key.AND_DEEPER: QCoreApplication.translate(
                "Tree", "generation {number} and deeper"
            ),
            Key.OLDER: QCoreApplication.translate("Tree", "longer ago"),
            Key.WITHIN_MONTHS: QCoreApplication.translate(
                "Tree", "within {number} months"
            ),
            Key.JOINED: QCoreApplication.translate("Tree", "joined"),
            Key.MOVED: QCoreApplication.translate("Tree", "other sponsor"),
            Key.LEFT: QCoreApplication.translate("Tree", "left"),
            Key.RANK_UP: QCoreApplication.translate("Tree", "rank up"),
            Key.RANK_DOWN: QCoreApplication.translate("Tree", "rank down"),
        }[entry.key]
        return text.format(number=self.count(entry.value))


def _figure_of(mode: Mode) -> Amount:
    """Return the figure that the steps of a colouring are written as."""
    return Amount.PAID if mode is Mode.SOURCE else Amount(mode.value)
