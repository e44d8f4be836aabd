"""What does a plan bring to the services that both plans share?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.calendars import Period
from app.engine.plan_file import OptionEntry
from app.errors import AppError
from app.files.transfers import PaymentForm
from app.formats import Currency
from app.models.member_card import CardSource
from app.models.member_history import FieldValue
from app.models.member_list import ListSource
from app.models.writing import Reading, Writing
from app.progress import Progress
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.services.home_items import HomeFinder
from app.services.month_views import MemberResults, MonthViews, Notice

Cell = str | int | None
FieldParser = Callable[[str], str | int]


class NotInThisPlan(AppError):
    """The other plan has this kind of table, or no plan has it."""

    template = "{kind}: this organisation has no such table; it has {kinds}"


class NotClosed(AppError):
    """A period must be closed first."""

    template = "{period} is not closed: close it first, or look at its preview"


class NothingClosed(NotClosed):
    """No period is closed yet."""

    template = "no month is closed yet: close one first, or look at its preview"


@dataclass(frozen=True)
class WorkedOut:
    """A close that was worked out, and how to keep it.

    Attributes:
        inputs_digest: Fingerprint of all that decided it.
        result_digest: Fingerprint of all that it found.
        figures: Totals by key.
        results: Returns what it found for each member.
        found: Returns what it pays, holds and raises.
        save: Writes every figure under the close that is given.
    """

    inputs_digest: str
    result_digest: str
    figures: Mapping[str, int]
    results: Callable[[], MemberResults]
    found: Callable[[], tuple[Notice, ...]]
    save: Callable[[Writing, CloseRecord], None]


@dataclass(frozen=True)
class ExportTable:
    """A table for other programs.

    `text_columns` hold free text, which must not run as a formula.
    """

    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    text_columns: Sequence[str] = ()


@dataclass(frozen=True)
class ExportKind:
    """A kind of export, and how it is read.

    One of the three ways is given, or two: as it stood after a close, and as it stands
    now where no period is named.

    Attributes:
        of_close: Reads it from the figures of a close.
        of_period: Reads it for a period, closed or not.
        of_all_time: Reads it as it stands now.
    """

    of_close: Callable[[Reading, CloseRecord], ExportTable] | None = None
    of_period: Callable[[Reading, Period, CloseRecord | None], ExportTable] | None = (
        None
    )
    of_all_time: Callable[[Reading], ExportTable] | None = None


@dataclass(frozen=True)
class Glance:
    """What a plan says beside the state of an organisation.

    Attributes:
        pay_by: By when the payouts of the last closed month must be paid, None where
            no month is closed or the plan names no day.
        rank_names: Names of the ranks in Persian and in Latin letters, by number; the
            first is that of nobody. Empty where the plan has no ranks.
    """

    pay_by: date | None = None
    rank_names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class MemberRules:
    """What is different about the members of a plan.

    A field is read by a function that raises `ValueError` with a phrase of what is
    expected.

    Attributes:
        kinds: The kinds of member.
        national_id: Reads a personal id.
        fields: Names of the fields that only this plan has, in their order.
        readers: Returns how they are read, as things stand.
        closed: Returns the keys of the members whom a rule of the plan has closed.
        can_leave: Whether the operator sets that a member has left.
        refuse: Refuses new values of a member, by an error that says why; the last
            argument says that they correct what a closed month rests on.
    """

    kinds: Sequence[str]
    national_id: Callable[[str], str]
    fields: Sequence[str]
    readers: Callable[[Reading], Mapping[str, FieldParser]]
    closed: Callable[[Reading], Iterable[int]]
    can_leave: bool
    refuse: Callable[[Reading, MemberRecord, Mapping[str, FieldValue], bool], None]


@dataclass(frozen=True)
class PayoutRules:
    """How the payouts of a plan go to the bank.

    Attributes:
        currency: What they are counted in.
        paid: Returns whom a close pays how much, by member code; amounts above 0.
        message: Returns what a payment of a month is for, in the payee's words.
        forms: Returns the forms of a payment file by name, the usual one first.
    """

    currency: Currency
    paid: Callable[[Reading, CloseRecord], Iterable[tuple[int, int]]]
    message: Callable[[Period], str]
    forms: Callable[[], Mapping[str, PaymentForm]]


class PlanBooks(Protocol):
    """The part of the books that is different in each plan."""

    @property
    def plan(self) -> str:
        """Its name, as the file keeps it."""

    @property
    def is_jalali(self) -> bool:
        """Whether its months are Jalali, else Gregorian."""

    @property
    def detail_fields(self) -> Sequence[str]:
        """The fields of `OrganisationDetails` that its papers and its bank need."""

    @property
    def payouts(self) -> PayoutRules:
        """How its payouts go to the bank."""

    @property
    def months(self) -> MonthViews:
        """What it shows of its months beside the totals."""

    @property
    def home(self) -> HomeFinder:
        """Finds what its operator has to do."""

    @property
    def exports(self) -> Mapping[str, ExportKind]:
        """The kinds of export, by name."""

    @property
    def members(self) -> MemberRules:
        """What is different about its members."""

    @property
    def member_list(self) -> ListSource:
        """What the table of its members can show."""

    @property
    def member_card(self) -> Mapping[str, CardSource]:
        """The tables on the card of one member, by name."""

    def options(self, plan_text: str) -> Mapping[str, OptionEntry]:
        """Return the options of a plan text."""

    def glance(self, plan_text: str, closed_through: Period | None) -> Glance:
        """Return what the plan says beside the state of an organisation."""

    def check_options(self, plan_text: str, settings: Mapping[str, str]) -> None:
        """Refuse an option that does not exist, or not with its value.

        Raises:
            BadOption: Naming it.
        """

    def totals_in_words(self, figures: Mapping[str, int]) -> Mapping[str, str]:
        """Return the totals of a close, written for the command line, by label."""

    def work_out(
        self,
        reading: Reading,
        period: Period,
        plan_text: str,
        settings: Mapping[str, str],
        progress: Progress,
    ) -> WorkedOut:
        """Work out the close of the next period.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """

    def faults(self, reading: Reading, close: CloseRecord) -> list[str]:
        """Work a closed period out again; return what differs from what is kept."""

    def journal_faults(self, reading: Reading) -> list[str]:
        """Return which of the plan's records are not those the journal tells of."""

    def after_reopening(self, writing: Writing, progress: Progress) -> None:
        """Bring what follows from late facts in line with the months still closed.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """
