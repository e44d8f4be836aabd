"""Which what-if scenarios are kept beside an organisation?

They lie in a file of their own next to the books, never in them: a scenario changes
nothing that is recorded, and can be thrown away.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from app.errors import AppError, WrongUsage
from app.files.whole_file import whole_file
from app.models.store.session import OrganisationFile

_SUFFIX, _MICRO = ".scenarios.json", 1_000_000
NEWCOMER_EXPECTED = "NEW:A-1:500000:400, or NEW:A-1:PACKAGE in a plan of packages"


class NoSuchScenario(AppError):
    """No scenario has the name."""

    template = "there is no scenario {name}; there are: {names}"


class BadScenarios(AppError):
    """The file beside the books can't be read."""

    template = "{file} can't be read as scenarios: {reason}"


class NotANewcomer(WrongUsage):
    """A member who might be added is written in a way that can't be read."""

    template = "{text!r}: expected {expected}"


@dataclass(frozen=True)
class Newcomer:
    """A member who might be added.

    Attributes:
        sponsor: Code of who brings the member, "" for nobody.
        gross_toman, points_micro: What is bought every month, in a plan of sales.
        package: What is taken and paid for a year, in a plan of terms.
    """

    code: str
    sponsor: str
    gross_toman: int = 0
    points_micro: int = 0
    package: str = ""


def read_newcomer(text: str) -> Newcomer:
    """Read a member who might be added, as the operator writes one.

    Raises:
        NotANewcomer: It can't be read.
    """
    match text.split(":"):
        case [code, sponsor, package] if code and package:
            return Newcomer(code, sponsor, package=package)
        case [code, sponsor, gross, points] if code:
            try:
                return Newcomer(code, sponsor, int(gross), points_micro(points))
            except ValueError:
                pass
    raise NotANewcomer(text=text, expected=NEWCOMER_EXPECTED)


def points_micro(text: str) -> int:
    """Read points, in millionths.

    Raises:
        ValueError: It is no number.
    """
    try:
        return int(Decimal(text) * _MICRO)
    except (InvalidOperation, OverflowError):
        raise ValueError(text) from None


@dataclass(frozen=True)
class Scenario:
    """What is different; what is left empty stays as it is.

    Attributes:
        options: Readings by name.
        values: Numbers of the plan by name.
        moved: New sponsor by code, "" for none.
        added: Members who might be added.
        disqualified: Codes of members who are taken out of the tree, or have left.
    """

    options: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)
    added: tuple[Newcomer, ...] = ()
    disqualified: tuple[str, ...] = ()


_KEPT = TypeAdapter(dict[str, Scenario])


class Scenarios:
    """Keeps named scenarios beside one organisation."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self.path: Path = organisation.path.with_suffix(_SUFFIX)

    def names(self) -> list[str]:
        """Return the names of the scenarios, sorted."""
        return sorted(self._all())

    def scenario(self, name: str) -> Scenario:
        """Return a scenario.

        Raises:
            NoSuchScenario: There is none of the name.
            BadScenarios: The file can't be read.
        """
        kept = self._all()
        if name not in kept:
            raise NoSuchScenario(name=name, names=", ".join(sorted(kept)))
        return kept[name]

    def keep(self, name: str, scenario: Scenario) -> None:
        """Keep a scenario, in the place of an older one of the name.

        Raises:
            BadScenarios: The file that stands there can't be read.
            UnwritableFile: It can't be written.
        """
        self._write(self._all() | {name: scenario})

    def forget(self, name: str) -> None:
        """Throw a scenario away.

        Raises:
            NoSuchScenario: There is none of the name.
        """
        self.scenario(name)
        self._write({key: one for key, one in self._all().items() if key != name})

    def _all(self) -> dict[str, Scenario]:
        if not self.path.exists():
            return {}
        try:
            return _KEPT.validate_json(self.path.read_bytes())
        except (OSError, ValidationError) as error:
            raise BadScenarios(file=self.path.name, reason=str(error)) from None

    def _write(self, scenarios: Mapping[str, Scenario]) -> None:
        data = _KEPT.dump_python(dict(scenarios), mode="json")
        text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
        with whole_file(str(self.path)) as stream:
            stream.write(text.encode("utf-8"))
