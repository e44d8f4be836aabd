"""What went wrong that the operator can act on?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from typing_extensions import override

MOST_FINDINGS = 100


class AppError(Exception):
    """A request that can't be carried out; nothing was changed.

    Subclasses name the case and hold its English text; `values` holds what the
    text needs, so that a window can say the same in another language.
    """

    template: ClassVar[str] = "{reason}"

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.template.format(**values))

    def write_days(self, write: Callable[[date], str]) -> None:
        """Say it with days written in another way than the Gregorian calendar's."""
        told = {
            name: write(value) if isinstance(value, date) else value
            for name, value in self.values.items()
        }
        self.args = (self.template.format(**told),)

    @override
    def __reduce__(self) -> tuple[object, ...]:
        """Travel to another process as it is: subclasses are made in many ways."""
        return _again, (type(self), self.args, self.__dict__)


def _again(
    kind: type[AppError], told: tuple[object, ...], state: dict[str, object]
) -> AppError:
    """Return an error that came from another process."""
    error = kind.__new__(kind, *told)
    error.__dict__.update(state)
    return error


@dataclass(frozen=True)
class CellFinding:
    """One thing that is wrong in a file.

    Attributes:
        file: Name of the file as the operator gave it.
        line: Line in the file, the header being 1; 0 where no line is at fault.
        column: Name of the column, or "" where no single cell is at fault.
        value: What stands there.
        expected: What should stand there, as a phrase.
    """

    file: str
    line: int
    column: str
    value: str
    expected: str

    @override
    def __str__(self) -> str:
        place = [self.file]
        if self.line:
            place.append(f"line {self.line}")
        if self.column:
            place.append(f"column {self.column}")
        found = f"{self.value!r}: " if self.value else "empty: " if self.column else ""
        return f"{', '.join(place)}: {found}expected {self.expected}"


class WrongUsage(AppError):
    """A request is not written as it has to be; on the command line exit code 2."""


class BadFile(AppError):
    """A file has findings; nothing of it was taken."""

    template = "{file}: {count} finding(s), nothing was imported"

    def __init__(self, file: str, findings: tuple[CellFinding, ...]) -> None:
        self.findings = findings
        super().__init__(file=file, count=len(findings))

    @override
    def __str__(self) -> str:
        lines = [str(finding) for finding in self.findings[:MOST_FINDINGS]]
        rest = len(self.findings) - len(lines)
        if rest > 0:
            lines.append(f"… and {rest} more")
        return "\n".join([*lines, super().__str__()])
