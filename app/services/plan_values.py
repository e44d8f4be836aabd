"""Which numbers has the plan, since when and why, and how are they changed?

A change is one more dated value in the text of the plan. Closed months keep the text
they were closed with; the new one is that of the next close.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from app.calendars import Period, day_text, parse_day
from app.engine.plan_file import BadPlanFile
from app.errors import AppError
from app.files.plan_text import PlanFigure, read_tables, with_value
from app.models.plan import latest_plan, options_in_force, store_plan
from app.models.plan_change import PlanChange, plan_changes, record_value
from app.models.store.automatic_backup import automatic_backup
from app.models.store.session import OrganisationFile
from app.models.writing import Reading
from app.services.organisations import open_period
from app.services.plan_books import PlanBooks
from app.services.plan_in_force import (
    DatedValue,
    PlanInForce,
    PlanNote,
    PlanOption,
    PlanValue,
    journal_figure,
)
from app.services.plan_problem import UnfitValue, first_problem
from app.services.reasons import given_reason

__all__ = ["PlanChange", "PlanFigure", "PlanInForce"]

_WHOLE_PLAN = ""
"""Stands as the rule of what is said about the plan as a whole."""

SOLD_ONE_BY_ONE = "packages"
"""The value whose rows are changed one by one, beside the text of the plan."""


class ValueOfClosedMonth(AppError):
    """A value would change inside a closed month."""

    template = (
        "{rule}: it can't change from {day}, months before {first} are closed or "
        "before the plan: expected a day from {first} on"
    )


class NotFirstOfMonth(AppError):
    """The plan asks for its values on the first day of each month."""

    template = "{rule}: {day} is within a month: expected its first day"


class SameValue(AppError):
    """A value is set to what it is."""

    template = "{rule}: nothing to change, this value holds on {day} already"


class SoldOneByOne(AppError):
    """Packages are changed one by one."""

    template = "{rule}: change one package at a time, with its own command or form"


class PlanValues:
    """The plan of one organisation; every change is recorded with its reason."""

    def __init__(
        self, organisation: OrganisationFile, books: PlanBooks, readings: str
    ) -> None:
        """Know the plan.

        Args:
            organisation: The open organisation.
            books: Its plan's part of the books.
            readings: TOML of the readings that were taken without an option.
        """
        self._file, self._books = organisation, books
        self._notes = _notes(readings)

    def plan(self) -> PlanInForce:
        """Return every value and option with its history."""
        with self._file.reading() as reading:
            return self._plan(reading)

    def set_value(
        self, key: str, value: PlanFigure, from_on: date, reason: str
    ) -> PlanInForce:
        """Let a value be another from a day on.

        A later value that stands in the plan holds from its own day all the same.

        Args:
            key: Which value.
            value: What holds from then on.
            from_on: A day of an open month; a month's first day where the plan counts
                in months.
            reason: Why, for the journal.

        Returns:
            The plan as it stands then.

        Raises:
            ReasonNeeded: The reason is empty.
            NoSuchValue, SoldOneByOne: It can't be changed here.
            ValueOfClosedMonth, NotFirstOfMonth: The day does not fit.
            SameValue: It holds already.
            UnfitValue: It breaks the rules of the plan.
        """
        why = given_reason(reason)
        with self._file.reading() as reading:
            self._checked(reading, key, value, from_on)
        automatic_backup(self._file, "plan")
        with self._file.writing() as writing:
            reading = writing.connection
            before, after, text = self._checked(reading, key, value, from_on)
            day = day_text(from_on, jalali=self._books.is_jalali)
            seq = record_value(
                writing, key, day, journal_figure(before), journal_figure(after), why
            )
            # Its number makes the text another than every earlier one.
            note = f"Event {seq} of the journal: {key} from {day}."
            store_plan(writing, with_value(text, key, day, after, note))
            return self._plan(reading)

    def _checked(
        self, reading: Reading, key: str, value: PlanFigure, from_on: date
    ) -> tuple[PlanFigure, PlanFigure, str]:
        """Return what held on the day, what is to hold, and the plan's text."""
        plan = self._plan(reading)
        known = plan.value(key)
        if self._books.plan == "porukka" and key == SOLD_ONE_BY_ONE:
            raise SoldOneByOne(rule=key)
        if from_on < plan.earliest:
            raise ValueOfClosedMonth(rule=key, day=from_on, first=plan.earliest)
        if plan.is_jalali and from_on != _month(from_on).first_day:
            raise NotFirstOfMonth(rule=key, day=from_on)
        before, after = known.on(from_on).value, _plain(value)
        if before == after:
            raise SameValue(rule=key, day=from_on)
        text = latest_plan(reading).text
        day = day_text(from_on, jalali=plan.is_jalali)
        edited = with_value(text, key, day, after, key)
        try:
            chosen = options_in_force(reading, open_period(reading))
            self._books.check_options(edited, chosen)
        except BadPlanFile as refusal:
            finding = first_problem(refusal)
            raise UnfitValue(rule=key, finding=finding) from None
        return before, after, text

    def _plan(self, reading: Reading) -> PlanInForce:
        text = latest_plan(reading).text
        tables = {
            key: entry
            for key, entry in read_tables(text).items()
            if isinstance(entry, dict) and "values" in entry
        }
        opened = open_period(reading)
        begins = max(parse_day(one["values"][0]["from"]) for one in tables.values())
        earliest = begins if opened is None else opened.first_day
        upcoming = opened or self._books.months.first_period(reading)
        suggested = earliest if upcoming is None else max(earliest, upcoming.first_day)
        changes = tuple(plan_changes(reading))
        return PlanInForce(
            plan=self._books.plan,
            is_jalali=self._books.is_jalali,
            earliest=earliest,
            suggested=suggested,
            values=tuple(
                self._value(key, entry, opened, suggested, changes)
                for key, entry in tables.items()
            ),
            options=self._options(reading, text, changes),
            notes=self._notes.get(_WHOLE_PLAN, ()),
        )

    def _value(
        self,
        key: str,
        entry: Mapping[str, Any],
        opened: Period | None,
        now: date,
        changes: Sequence[PlanChange],
    ) -> PlanValue:
        # Of several changes from one day on, the last one stands.
        by_day = {one.since: one for one in changes if one.subject == key}
        values = tuple(
            DatedValue(
                from_on=parse_day(dated["from"]),
                value=dated["value"],
                is_settled=opened is not None
                and parse_day(dated["from"]) < opened.first_day,
                change=by_day.get(dated["from"]),
            )
            for dated in entry["values"]
        )
        return PlanValue(
            key=key,
            label=entry["label"],
            unit=entry["unit"],
            source=entry["source"],
            values=values,
            now=max(sum(dated.from_on <= now for dated in values) - 1, 0),
            notes=self._notes.get(key, ()),
        )

    def _options(
        self, reading: Reading, text: str, changes: Sequence[PlanChange]
    ) -> tuple[PlanOption, ...]:
        chosen = options_in_force(reading, open_period(reading))
        return tuple(
            PlanOption(
                name=name,
                label=entry.label,
                source=entry.source,
                kind=entry.kind,
                value=chosen.get(name, entry.default),
                default=entry.default,
                why=entry.why,
                readings=entry.readings,
                changes=tuple(one for one in changes if one.subject == name),
            )
            for name, entry in self._books.options(text).items()
        )


def _month(day: date) -> Period:
    return Period.containing(day, jalali=True)


def _notes(text: str) -> dict[str, tuple[PlanNote, ...]]:
    found: dict[str, tuple[PlanNote, ...]] = {}
    for one in tomllib.loads(text)["readings"]:
        note = PlanNote(one["text"], one["source"])
        found[one["rule"]] = (*found.get(one["rule"], ()), note)
    return found


def _plain(value: PlanFigure) -> PlanFigure:
    """Return a value with every whole number as one."""
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else value
        case list():
            return [_plain(one) for one in value]
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case _:
            return value
