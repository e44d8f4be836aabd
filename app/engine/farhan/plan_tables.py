"""Is a Farhan plan file sound, and what does it say for a month?"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self, TypeVar, get_args, get_type_hints

from pydantic import AfterValidator, Field, TypeAdapter, model_validator

from app.calendars import day_text

from app.engine.farhan.plan import (
    FarhanOptions,
    FarhanValues,
    RankRule,
    RetailScale,
)
from app.engine.plan_file import (
    BadOption,
    Count,
    Entry,
    Number,
    OptionEntry,
    PlanTable,
    load_plan,
)

MICRO = 1_000_000
BASIS_POINTS = 100
RankCode = str
Points = Annotated[Number, Field(lt=10**12, decimal_places=6)]
Percent = Annotated[Number, Field(le=100, decimal_places=2)]
Levels = Annotated[int, Field(ge=1, le=15)]
Months = Annotated[int, Field(ge=1, le=120)]
DayOfMonth = Annotated[int, Field(ge=1, le=29)]
_Cell = TypeVar("_Cell")


class RankRow(PlanTable):
    """Conditions of one rank, in points; branches are all points or all ranks."""

    code: RankCode = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name_fa: str = Field(min_length=1)
    name: str = Field(min_length=1)
    personal: Points
    total: Points
    branch_points: list[Points] = Field(default_factory=list)
    branch_ranks: list[RankCode] = Field(default_factory=list)

    @model_validator(mode="after")
    def _has_one_kind_of_branch(self) -> Self:
        if self.branch_points and self.branch_ranks:
            raise ValueError(f"{self.code}: branches are all points or all ranks")
        return self


def _is_ladder(rows: list[RankRow]) -> list[RankRow]:
    """Refuse doubled codes, and branches of a rank that does not stand before."""
    problems = []
    lower: set[RankCode] = set()
    for row in rows:
        if row.code in lower:
            problems.append(f"{row.code} stands twice")
        problems += [
            f"{row.code}: a branch must hold a lower rank, not {code!r}"
            for code in row.branch_ranks
            if code not in lower
        ]
        lower.add(row.code)
    if problems:
        raise ValueError("; ".join(problems))
    return rows


RankRows = Annotated[list[RankRow], Field(min_length=1), AfterValidator(_is_ladder)]


class MonthRates(PlanTable):
    """Retail rates of one consecutive month, in percent."""

    below: Percent
    bands: list[Percent] = Field(min_length=1)


class RetailRates(PlanTable):
    """Retail bands, in points, and their rates by month."""

    threshold: Points
    band_ends: list[Points]
    months: list[MonthRates] = Field(min_length=1)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if sorted(set(self.band_ends)) != self.band_ends:
            raise ValueError("band_ends must rise")
        if any(len(m.bands) != len(self.band_ends) + 1 for m in self.months):
            raise ValueError("every month needs one rate more than band_ends")
        first = self.months[0]
        for month in self.months:
            pairs = zip(month.bands, first.bands, strict=True)
            if month.below < first.below or any(now < then for now, then in pairs):
                raise ValueError("no month may pay less than the first")
        return self


class Award(PlanTable):
    """What the third period at a rank brings."""

    cash: Count
    gift: str


class Persistence(PlanTable):
    """Periods that make an award, and the awards by rank."""

    periods: int = Field(ge=1)
    awards: dict[RankCode, Award]


class OptionTables(PlanTable):
    """The options of the plan."""

    compressed_points: OptionEntry
    rank_depth: OptionEntry
    branch_rank: OptionEntry
    starter_gate: OptionEntry
    incentive_month: OptionEntry
    development_ranks: OptionEntry
    multilevel_scope: OptionEntry
    leaders_multilevel: OptionEntry
    generation_depth: OptionEntry
    persistence_count: OptionEntry
    minimum_payout: OptionEntry


class FarhanPlan(PlanTable):
    """The whole plan file."""

    plan: Literal["farhan"]
    starter_order: Entry[Count]
    qualifying_sales: Entry[Count]
    paid_levels: Entry[Levels]
    generation_head: Entry[RankCode]
    first_leader: Entry[RankCode]
    capped_share: Entry[Percent]
    idle_months: Entry[Months]
    payment_day: Entry[DayOfMonth]
    ranks: Entry[RankRows]
    retail_rates: Entry[RetailRates]
    development_rates: Entry[list[Percent]]
    multilevel_rates: Entry[dict[RankCode, list[Percent]]]
    generation_rates: Entry[dict[RankCode, list[Percent]]]
    persistence: Entry[Persistence]
    options: OptionTables

    @model_validator(mode="after")
    def _is_sound_on_every_day(self) -> Self:
        for day in sorted(self.change_days()):
            try:
                self.values_on(day)
            except LookupError as error:
                raise ValueError(f"from {day}: unknown rank {error}") from None
        return self

    def change_days(self) -> set[date]:
        """Return every day on which all values are known and one changes."""
        entries = [entry for _, entry in self if isinstance(entry, Entry)]
        start = max(entry.values[0].day for entry in entries)
        days = {dated.day for entry in entries for dated in entry.values}
        return {day for day in days if day >= start}

    def values_on(self, day: date) -> FarhanValues:
        """Return the numbers in force on a day.

        Raises:
            NoValueYet: The day lies before the first value of something.
        """
        return _Resolver(self, day).values()


class _Resolver:
    """Turns the tables in force on one day into numbers."""

    def __init__(self, plan: FarhanPlan, day: date) -> None:
        self.plan, self.day = plan, day
        self.rows = plan.ranks.on(day)
        codes = [row.code for row in self.rows]
        if len(set(codes)) != len(codes):
            raise ValueError("a rank code stands twice")
        self.number = {code: number for number, code in enumerate(codes, 1)}

    def values(self) -> FarhanValues:
        plan, day = self.plan, self.day
        persistence = plan.persistence.on(day)
        head = self.number[plan.generation_head.on(day)]
        first_leader = self.number[plan.first_leader.on(day)]
        generation = self._rates(plan.generation_rates.on(day))
        if head > first_leader or any(generation[:first_leader]):
            raise ValueError("generations are paid to leaders, who head a generation")
        return FarhanValues(
            starter_order_toman=plan.starter_order.on(day),
            qualifying_sales_toman=plan.qualifying_sales.on(day),
            paid_levels=plan.paid_levels.on(day),
            head_rank=head,
            first_leader=first_leader,
            capped_share_bp=_basis_points(plan.capped_share.on(day)),
            idle_months=plan.idle_months.on(day),
            payment_day=plan.payment_day.on(day),
            ranks=tuple(self._rank(row) for row in self.rows),
            retail=_scales(plan.retail_rates.on(day)),
            development_bp=tuple(map(_basis_points, plan.development_rates.on(day))),
            multilevel_bp=self._rates(plan.multilevel_rates.on(day)),
            generation_bp=generation,
            award_periods=persistence.periods,
            award_toman=self._by_rank(
                {code: award.cash for code, award in persistence.awards.items()}, 0
            ),
            gifts=self._by_rank(
                {code: award.gift for code, award in persistence.awards.items()}, ""
            ),
        )

    def _rank(self, row: RankRow) -> RankRule:
        branches = sorted(
            (self.number[code] for code in row.branch_ranks), reverse=True
        )
        if branches and branches[0] >= self.number[row.code]:
            raise ValueError(f"{row.code}: a branch must hold a lower rank")
        return RankRule(
            code=row.code,
            name_fa=row.name_fa,
            name=row.name,
            personal_micro=_micro(row.personal),
            total_micro=_micro(row.total),
            branch_points_micro=tuple(
                sorted(map(_micro, row.branch_points), reverse=True)
            ),
            branch_ranks=tuple(branches),
        )

    def _rates(
        self, by_code: Mapping[RankCode, list[Number]]
    ) -> tuple[tuple[int, ...], ...]:
        levels = self.plan.paid_levels.on(self.day)
        if any(len(row) > levels for row in by_code.values()):
            raise ValueError(f"a rank has rates for more than {levels} levels")
        return self._by_rank(
            {code: tuple(map(_basis_points, row)) for code, row in by_code.items()}, ()
        )

    def _by_rank(
        self, by_code: Mapping[RankCode, _Cell], none: _Cell
    ) -> tuple[_Cell, ...]:
        by_number = {self.number[code]: cell for code, cell in by_code.items()}
        return tuple(
            by_number.get(number, none) for number in range(len(self.rows) + 1)
        )


def _scales(rates: RetailRates) -> tuple[RetailScale, ...]:
    return tuple(
        RetailScale(
            threshold_micro=_micro(rates.threshold),
            below_bp=_basis_points(month.below),
            band_ends_micro=tuple(map(_micro, rates.band_ends)),
            band_rates_bp=tuple(map(_basis_points, month.bands)),
        )
        for month in rates.months
    )


def _micro(points: Decimal) -> int:
    return _scaled(points, MICRO, "points have at most 6 decimals")


def _basis_points(percent: Decimal) -> int:
    return _scaled(percent, BASIS_POINTS, "rates have at most 2 decimals")


def _scaled(number: Decimal, scale: int, problem: str) -> int:
    scaled = number * scale
    if scaled != int(scaled):
        raise ValueError(f"{number}: {problem}")
    return int(scaled)


def load_farhan_plan(text: str, *, file: str = "farhan.toml") -> FarhanPlan:
    """Read the plan file.

    Raises:
        BadPlanFile: With every problem, each naming its key.
    """
    return load_plan(text, FarhanPlan, file=file)


_OPTIONS = TypeAdapter(FarhanOptions)


def farhan_options(
    plan: FarhanPlan, settings: Mapping[str, str], values: FarhanValues
) -> FarhanOptions:
    """Return the readings in force.

    Args:
        plan: Gives the defaults and the possible readings.
        settings: Chosen values as text, by option.
        values: Numbers in force, for the ranks that an option names.

    Raises:
        BadOption: An option does not exist, or not with its value.
    """
    entries = dict(plan.options)
    for name in settings:
        if name not in entries:
            expected = "one of the options " + ", ".join(entries)
            raise BadOption(option=name, value=settings[name], expected=expected)
    chosen = {
        (f"{name}_toman" if entry.kind == "amount" else name): _reading(
            name, entry, settings.get(name, entry.default), values
        )
        for name, entry in entries.items()
    }
    return _OPTIONS.validate_python(chosen)


def _reading(
    name: str, entry: OptionEntry, text: str, values: FarhanValues
) -> str | int | tuple[int, ...]:
    if entry.kind == "choice":
        return entry.choice(name, text)
    if entry.kind == "amount":
        return entry.whole_number(name, text)
    codes = [rank.code for rank in values.ranks]
    return tuple(codes.index(code) + 1 for code in entry.items(name, text, codes))
