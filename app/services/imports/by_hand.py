"""How is what the operator types in taken, by the same checks as a file?"""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from app.errors import AppError, CellFinding
from app.files.typed_rows import TypedRows
from app.models.writing import Writing
from app.progress import silent
from app.services.imports.importers import Importer, Incoming


class BadEntry(AppError):
    """What was typed in has findings; nothing of it was taken.

    Attributes:
        findings: What is wrong; their lines count the rows typed in, from 1.
    """

    template = "{first} ({count} finding(s), nothing was entered)"

    def __init__(self, findings: tuple[CellFinding, ...]) -> None:
        self.findings = findings
        super().__init__(first=_told(findings[0]), count=len(findings))

    @override
    def __str__(self) -> str:
        return "\n".join(_told(finding) for finding in self.findings)


def enter(
    writing: Writing,
    importer: Importer,
    rows: Sequence[Mapping[str, str]],
    record: Callable[[], int],
) -> None:
    """Take rows that were typed in, all or none.

    Args:
        writing: The transaction.
        importer: How a file of such rows would be taken.
        rows: Text by column, as it would stand in the file.
        record: Records the act in the audit journal and returns the event; called
            only where everything is right.

    Raises:
        BadEntry: Rows are wrong; the error holds all findings.
    """
    table = TypedRows(rows, (*importer.required, *importer.optional))
    taken = importer.take(Incoming(table, writing, silent))
    if len(table.findings):
        table.tell()
        raise BadEntry(table.findings.listed())
    taken.write(record())


def _told(finding: CellFinding) -> str:
    place = f"row {finding.line}, " if finding.line > 1 else ""
    if finding.column:
        found = f"{finding.value!r}: " if finding.value else "empty: "
        place += f"{finding.column}: {found}"
    return f"{place}expected {finding.expected}"
