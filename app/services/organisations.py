"""How is an organisation begun, and which readings of its plan hold?"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.calendars import Period
from app.errors import AppError
from app.models.close import closed_through
from app.models.plan import latest_plan, options_in_force, set_option, store_plan
from app.models.setting import settings
from app.models.store.session import OrganisationFile
from app.models.writing import Reading, Writing
from app.services.plan_books import PlanBooks


class NoSuchOption(AppError):
    """An option of the plan is asked for that does not exist."""

    template = "no option {option}; there are {options}"


@dataclass(frozen=True)
class OptionState:
    """One option: what it means, its value, and why that is the default.

    `readings` is empty where any value of the kind is possible.
    """

    name: str
    label: str
    source: str
    value: str
    default: str
    why: str
    readings: Mapping[str, str]


class Organisations:
    """The facts about one open organisation."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    @property
    def path(self) -> Path:
        """The organisation's file."""
        return self._file.path

    def facts(self) -> dict[str, str]:
        """Return the settings: name, plan and what else was entered."""
        with self._file.reading() as reading:
            return settings(reading)

    def options(self) -> list[OptionState]:
        """Return every option with the value that the next close will use."""
        with self._file.reading() as reading:
            chosen = options_in_force(reading, open_period(reading))
            entries = self._books.options(latest_plan(reading).text)
        return [
            OptionState(
                name=name,
                label=entry.label,
                source=entry.source,
                value=chosen.get(name, entry.default),
                default=entry.default,
                why=entry.why,
                readings=entry.readings,
            )
            for name, entry in entries.items()
        ]

    def option(self, name: str) -> OptionState:
        """Return one option.

        Raises:
            NoSuchOption: There is none of that name.
        """
        states = {state.name: state for state in self.options()}
        if name not in states:
            raise NoSuchOption(option=name, options=", ".join(states))
        return states[name]

    def set_option(self, name: str, value: str, reason: str = "") -> Period | None:
        """Choose a reading from the next open period on.

        Args:
            name: Which option.
            value: The reading.
            reason: Why, for the journal.

        Returns:
            The first period it holds for, None before the first close.

        Raises:
            BadOption: The option does not exist, or not with this value.
        """
        with self._file.writing() as writing:
            plan_text = latest_plan(writing.connection).text
            self._books.check_options(plan_text, {name: value})
            start = open_period(writing.connection)
            set_option(writing, name, value, start, reason.strip())
        return start


def begin_plan(
    writing: Writing, books: PlanBooks, text: str, chosen: Mapping[str, str]
) -> None:
    """Keep the plan's text and the first readings in a new organisation.

    Raises:
        BadOption: An option does not exist, or not with its value.
    """
    books.check_options(text, chosen)
    store_plan(writing, text)
    for option, value in sorted(chosen.items()):
        set_option(writing, option, value, None)


def open_period(reading: Reading) -> Period | None:
    """Return the period to be closed next, None where any may be the first."""
    closed = closed_through(reading)
    return None if closed is None else closed.next()
