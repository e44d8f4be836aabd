"""Is a Farhan plan file sound, and what does it say for a month?"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
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

    @model_validator(mode="after")
    def _are_known(self) -> Self:
        problems = [
            problem for name, entry in self for problem in _option_problems(name, entry)
        ]
        if problems:
            raise ValueError("; ".join(problems))
        return self


def _option_problems(name: str, entry: OptionEntry) -> Iterator[str]:
    """Tell where an option is not what the engine can do."""
    kind = _KINDS.get(name, "choice")
    if entry.kind != kind:
        yield f"{name}: the kind must be {kind!r}"
    elif kind == "choice":
        known = ("true", "false") if name == "starter_gate" else get_args(_TYPES[name])
        if set(entry.readings) != set(known):
            yield f"{name}: the readings must be {', '.join(known)}"
    elif kind == "amount":
        try:
            entry.whole_number(name, entry.default)
        except BadOption as problem:
            yield str(problem)


_KINDS = {"development_ranks": "ranks", "minimum_payout": "amount"}
_TYPES = get_type_hints(FarhanOptions)


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
        problems = [
            f"from {day_text(day, jalali=True)}: {problem}"
            for day in sorted(self.change_days())
            for problem in _Resolver(self, day).problems()
        ]
        if problems:
            raise ValueError("; ".join(problems))
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
        self.number = {row.code: number for number, row in enumerate(self.rows, 1)}

    def problems(self) -> list[str]:
        """Return what does not fit together on the day, each with its key."""
        return [*self._unknown_ranks(), *self._too_many_levels()] or self._misplaced()

    def _unknown_ranks(self) -> list[str]:
        plan, day = self.plan, self.day
        development = plan.options.development_ranks
        named = {
            "generation_head": [plan.generation_head.on(day)],
            "first_leader": [plan.first_leader.on(day)],
            "multilevel_rates": plan.multilevel_rates.on(day),
            "generation_rates": plan.generation_rates.on(day),
            "persistence": plan.persistence.on(day).awards,
            "options.development_ranks": list(
                filter(None, development.default.split(","))
            ),
        }
        return [
            f"{key}: unknown rank {code!r}"
            for key, codes in named.items()
            for code in codes
            if code not in self.number
        ]

    def _too_many_levels(self) -> list[str]:
        plan, day = self.plan, self.day
        levels = plan.paid_levels.on(day)
        lengths = {"development_rates": len(plan.development_rates.on(day))}
        for key, entry in (
            ("multilevel_rates", plan.multilevel_rates),
            ("generation_rates", plan.generation_rates),
        ):
            for code, rates in entry.on(day).items():
                lengths[f"{key}.{code}"] = len(rates)
        return [
            f"{key}: rates for more than {levels} levels"
            for key, length in lengths.items()
            if length > levels
        ]

    def _misplaced(self) -> list[str]:
        head = self.number[self.plan.generation_head.on(self.day)]
        first_leader = self.number[self.plan.first_leader.on(self.day)]
        paid = map(self.number.__getitem__, self.plan.generation_rates.on(self.day))
        if head > first_leader or any(number < first_leader for number in paid):
            return ["generation_rates: only for leaders, who head a generation"]
        return []

    def values(self) -> FarhanValues:
        plan, day = self.plan, self.day
        persistence = plan.persistence.on(day)
        head = self.number[plan.generation_head.on(day)]
        first_leader = self.number[plan.first_leader.on(day)]
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
            generation_bp=self._rates(plan.generation_rates.on(day)),
            award_periods=persistence.periods,
            award_toman=self._by_rank(
                {code: award.cash for code, award in persistence.awards.items()}, 0
            ),
            gifts=self._by_rank(
                {code: award.gift for code, award in persistence.awards.items()}, ""
            ),
        )

    def _rank(self, row: RankRow) -> RankRule:
        branches = sorted(map(self.number.__getitem__, row.branch_ranks), reverse=True)
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
        self, by_code: Mapping[RankCode, list[Percent]]
    ) -> tuple[tuple[int, ...], ...]:
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
    return int(points * MICRO)


def _basis_points(percent: Decimal) -> int:
    return int(percent * BASIS_POINTS)


def load_farhan_plan(text: str, *, file: str = "farhan.toml") -> FarhanPlan:
    """Read the plan file; the same text again gives the same plan at once.

    Raises:
        BadPlanFile: With every problem, each naming its key.
    """
    return _loaded(text, file)


@lru_cache(maxsize=8)
def _loaded(text: str, file: str) -> FarhanPlan:
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
