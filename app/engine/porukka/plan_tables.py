"""Is a Porukka plan file sound, and what does it say?"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal, Self, TypeVar

from pydantic import Field, TypeAdapter, model_validator

from app.engine.plan_file import (
    BadOption,
    Count,
    Entry,
    Number,
    OptionEntry,
    PlanTable,
    load_plan,
)
from app.engine.porukka.catalogue import PackageVersion
from app.engine.porukka.plan import (
    MemberStatus,
    PorukkaOptions,
    PorukkaValues,
    TermMonths,
    Timeline,
)

HUNDREDTHS = 100
MOST_DAYS = 3_650
_Table = TypeVar("_Table")
_Figure = TypeVar("_Figure")


class PackageRow(PlanTable):
    """A merchant package, prices in euros with tax; what is not set is left out."""

    code: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: str = Field(min_length=1)
    price12: Number | None = Field(default=None, gt=0)
    price3: Number | None = Field(default=None, gt=0)
    quota: Count | None = None
    items: list[str] = Field(default_factory=list)
    active: bool

    @model_validator(mode="after")
    def _can_be_sold(self) -> Self:
        if self.active and None in (self.price12, self.price3, self.quota):
            raise ValueError(f"{self.code}: on sale only with both prices and a quota")
        return self


class OptionTables(PlanTable):
    """The options of the plan."""

    lapse_after_days: OptionEntry
    payment_days: OptionEntry
    commission_basis: OptionEntry
    earning_statuses: OptionEntry
    pause_pays_out: OptionEntry
    set_off_terms: OptionEntry
    payout_vat: OptionEntry
    minimum_payout: OptionEntry


class PorukkaPlan(PlanTable):
    """The whole plan file."""

    plan: Literal["porukka"]
    vat_rate: Entry[Number]
    trial_days: Entry[Count]
    first_term: Entry[TermMonths]
    later_terms: Entry[list[TermMonths]]
    packages: Entry[list[PackageRow]]
    target_package: Entry[str]
    commission_rate: Entry[Number]
    commission_fixed: Entry[Number]
    first_invoice: Entry[Count]
    options: OptionTables

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        known: set[str] = set()
        for dated in self.packages.values:
            codes = [row.code for row in dated.value]
            if len(set(codes)) != len(codes):
                raise ValueError(f"from {dated.from_}: a package stands twice")
            if missing := known - set(codes):
                names = ", ".join(sorted(missing))
                raise ValueError(
                    f"from {dated.from_}: missing {names}; set it inactive"
                )
            known |= set(codes)
        for target in self.target_package.values:
            if target.value not in known:
                raise ValueError(f"from {target.from_}: no package {target.value}")
        if len(self.first_invoice.values) > 1:
            raise ValueError("first_invoice: invoice numbers begin only once")
        self.values()
        self.package_versions()
        return self

    def change_days(self) -> set[date]:
        """Return every day on which all values are known and one changes."""
        first_day = self._first_day()
        days = {dated.day for entry in self._entries() for dated in entry.values}
        return {day for day in days if day >= first_day}

    def _first_day(self) -> date:
        return max(entry.values[0].day for entry in self._entries())

    def _entries(self) -> list[Entry[object]]:
        return [entry for _, entry in self if isinstance(entry, Entry)]

    def values(self) -> PorukkaValues:
        """Return the numbers through time."""
        return PorukkaValues(
            vat_bp=_timeline(self.vat_rate, _hundredths),
            trial_days=_timeline(self.trial_days, int),
            first_term_months=_timeline(self.first_term, _same),
            later_term_months=_timeline(self.later_terms, tuple),
            commission_bp=_timeline(self.commission_rate, _hundredths),
            commission_cents=_timeline(self.commission_fixed, _hundredths),
            target_package=_timeline(self.target_package, str),
            first_invoice=self.first_invoice.values[0].value,
            first_day=self._first_day(),
        )

    def package_versions(self) -> tuple[PackageVersion, ...]:
        """Return the packages through time."""
        return tuple(
            PackageVersion(
                code=row.code,
                from_on=dated.day,
                name=row.name,
                year_cents=_cents_or_none(row.price12),
                quarter_cents=_cents_or_none(row.price3),
                quota=row.quota,
                items=tuple(row.items),
                is_active=row.active,
            )
            for dated in self.packages.values
            for row in dated.value
        )


def _timeline(
    entry: Entry[_Table], convert: Callable[[_Table], _Figure]
) -> Timeline[_Figure]:
    steps = tuple((dated.day, convert(dated.value)) for dated in entry.values)
    return Timeline(entry.label, steps)


def _same(months: TermMonths) -> TermMonths:
    return months


def _hundredths(number: Decimal) -> int:
    """Return euros as cents, or percent as basis points."""
    scaled = number * HUNDREDTHS
    if scaled != int(scaled):
        raise ValueError(f"{number}: at most 2 decimals")
    return int(scaled)


def _cents_or_none(euros: Decimal | None) -> int | None:
    return None if euros is None else _hundredths(euros)


def load_porukka_plan(text: str, *, file: str = "porukka.toml") -> PorukkaPlan:
    """Read the plan file; the same text again gives the same plan at once.

    Raises:
        BadPlanFile: With every problem, each naming its key.
    """
    return _loaded(text, file)


@lru_cache(maxsize=8)
def _loaded(text: str, file: str) -> PorukkaPlan:
    return load_plan(text, PorukkaPlan, file=file)


_OPTIONS = TypeAdapter(PorukkaOptions)


def porukka_options(plan: PorukkaPlan, settings: Mapping[str, str]) -> PorukkaOptions:
    """Return the readings in force.

    Args:
        plan: Gives the defaults and the possible readings.
        settings: Chosen values as text, by option.

    Raises:
        BadOption: An option does not exist, or not with its value.
    """
    entries = dict(plan.options)
    for name in settings:
        if name not in entries:
            expected = "one of the options " + ", ".join(entries)
            raise BadOption(option=name, value=settings[name], expected=expected)
    chosen = {
        (f"{name}_cents" if entry.kind == "euros" else name): _reading(
            name, entry, settings.get(name, entry.default)
        )
        for name, entry in entries.items()
    }
    return _OPTIONS.validate_python(chosen)


def _reading(
    name: str, entry: OptionEntry, text: str
) -> str | int | tuple[MemberStatus, ...]:
    if entry.kind == "choice":
        return entry.choice(name, text)
    if entry.kind == "euros":
        return entry.cents(name, text)
    if entry.kind == "days":
        days = entry.whole_number(name, text)
        if days > MOST_DAYS:
            expected = f"at most {MOST_DAYS} days"
            raise BadOption(option=name, value=text, expected=expected)
        return days
    codes = [status.value for status in MemberStatus]
    return tuple(MemberStatus(code) for code in entry.items(name, text, codes))
