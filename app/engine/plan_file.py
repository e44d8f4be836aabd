"""Is a plan file sound, and which value is in force on a day?

A plan file is TOML: one table a value, with label, unit, source and dated values,
and one table an option. Everything wrong with it is reported at once.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Generic, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from app.calendars import parse_day
from app.errors import AppError

Value = TypeVar("Value")
PlanModel = TypeVar("PlanModel", bound=BaseModel)

Unit = Literal[
    "toman",
    "euro",
    "points",
    "percent",
    "levels",
    "months",
    "days",
    "day",
    "rank",
    "number",
    "package",
]
"""What the numbers of a value count."""


MOST_DIGITS = 15
CENTS_IN_EURO = 100
_EUROS = re.compile(r"\d{1,12}(\.\d{1,2})?", re.ASCII)


class BadOption(AppError):
    """An option does not exist, or not with this value."""

    template = "option {option}: {value!r} is not possible; expected {expected}"


class BadPlanFile(AppError):
    """A plan file breaks its own rules."""

    template = "{file}: {problems}"


class PlanTable(BaseModel):
    """A table of a plan file: unknown keys are refused, nothing is converted."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _whole_number(value: object) -> object:
    """Turn a TOML integer into a Decimal; booleans and text stay refused."""
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return value


Number = Annotated[Decimal, BeforeValidator(_whole_number), Field(ge=0, lt=10**15)]
Count = Annotated[int, Field(ge=0, lt=10**15)]


class Dated(PlanTable, Generic[Value]):
    """A value and the day from which it holds."""

    from_: str = Field(alias="from")
    value: Value

    @field_validator("from_")
    @classmethod
    def _is_day(cls, text: str) -> str:
        try:
            parse_day(text)
        except ValueError:
            raise ValueError(f"{text!r} is no day written YYYY-MM-DD") from None
        return text

    @cached_property
    def day(self) -> date:
        """The day from which the value holds."""
        return parse_day(self.from_)


class Entry(PlanTable, Generic[Value]):
    """One value of a plan through time."""

    label: str = Field(min_length=1)
    unit: Unit
    source: str = Field(min_length=1)
    values: list[Dated[Value]] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_sorted(self) -> Self:
        for earlier, later in zip(self.values, self.values[1:], strict=False):
            if later.day <= earlier.day:
                raise ValueError(
                    f"{later.from_} stands after {earlier.from_}: dates must rise"
                )
        return self

    def on(self, day: date) -> Value:
        """Return the value in force on a day.

        Raises:
            NoValueYet: The day lies before the first value.
        """
        in_force = [dated for dated in self.values if dated.day <= day]
        if not in_force:
            raise NoValueYet(label=self.label, day=day, first=self.values[0].from_)
        return in_force[-1].value


class NoValueYet(AppError):
    """A plan has no value so early."""

    template = "{label}: the plan has no value for {day}; its first is from {first}"


class OptionEntry(PlanTable):
    """One reading of the plan that the operator can choose.

    `readings` lists the choices with their meaning; it is empty for the kinds
    `ranks` and `statuses` (comma lists of codes), `amount` and `days` (whole
    numbers) and `euros` (with at most two decimals).
    """

    label: str = Field(min_length=1)
    source: str = Field(min_length=1)
    default: str
    why: str = Field(min_length=1)
    kind: Literal["choice", "ranks", "statuses", "amount", "days", "euros"] = "choice"
    readings: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _has_its_default(self) -> Self:
        if self.kind == "choice" and self.default not in self.readings:
            raise ValueError(f"default {self.default!r} is not among the readings")
        if self.kind != "choice" and self.readings:
            raise ValueError(f"an option of kind {self.kind!r} has no readings")
        return self

    def choice(self, name: str, text: str) -> str:
        """Return `text` if it is one of the readings.

        Raises:
            BadOption: It is not.
        """
        if text not in self.readings:
            expected = " | ".join(self.readings)
            raise BadOption(option=name, value=text, expected=expected)
        return text

    def whole_number(self, name: str, text: str) -> int:
        """Return `text` as a number from 0 on.

        Raises:
            BadOption: It is none.
        """
        if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
            raise BadOption(option=name, value=text, expected="a whole number")
        return int(text)

    def cents(self, name: str, text: str) -> int:
        """Return an amount of euros, such as `10` or `10.00`, in cents.

        Raises:
            BadOption: It is none.
        """
        if _EUROS.fullmatch(text) is None:
            raise BadOption(
                option=name, value=text, expected="euros with at most two decimals"
            )
        return int(Decimal(text) * CENTS_IN_EURO)

    def items(self, name: str, text: str, possible: Sequence[str]) -> tuple[str, ...]:
        """Return the parts of a comma list, each one of `possible`, in its order.

        Raises:
            BadOption: A part is not possible or stands twice.
        """
        parts = text.split(",") if text else []
        if len(set(parts)) != len(parts) or not set(parts) <= set(possible):
            expected = "a comma list without doubles of " + ", ".join(possible)
            raise BadOption(option=name, value=text, expected=expected)
        return tuple(part for part in possible if part in parts)


def load_plan(text: str, model: type[PlanModel], *, file: str) -> PlanModel:
    """Read a plan file.

    Args:
        text: The file's TOML.
        model: The plan's tables.
        file: Name for messages.

    Raises:
        BadPlanFile: With every problem, each naming its key.
    """
    try:
        tables = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise BadPlanFile(file=file, problems=str(error)) from None
    return checked_plan(tables, model, file=file)


def checked_plan(
    tables: Mapping[str, object], model: type[PlanModel], *, file: str
) -> PlanModel:
    """Check the tables of a plan.

    Args:
        tables: What a plan file holds; decimals are `Decimal`.
        model: The plan's tables.
        file: Name for messages.

    Raises:
        BadPlanFile: With every problem, each naming its key.
    """
    try:
        return model.model_validate(tables)
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}"
            for problem in error.errors()
        )
        raise BadPlanFile(file=file, problems=problems) from None
