"""What does the table of members show, page by page?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from app.engine.columns import IntColumn
from app.models.member_list import (
    branch_condition,
    member_rows,
    month_condition,
    ordered_member_ids,
    sum_of,
    values_there,
)
from app.models.member_search import (
    MemberHit,
    early_condition,
    first_hits,
    search_condition,
    search_count,
)
from app.models.store.session import OrganisationFile
from app.records.member_table import MemberFilter, MemberRow, ValueKind
from app.services.plan_books import PlanBooks

__all__ = ["ListColumn", "MemberHit", "MemberList", "Wanted"]


@dataclass(frozen=True)
class ListColumn:
    """A column that the table can show.

    Attributes:
        name: Its name.
        kind: What its values are.
        choices: The values there can be, where they are few.
        can_vary: Whether `MemberList.choices` has to say which values there are.
    """

    name: str
    kind: ValueKind
    choices: tuple[int | str, ...] = ()
    can_vary: bool = False


@dataclass(frozen=True)
class Wanted:
    """Which members are shown, and in which order.

    Attributes:
        by: Column they are sorted by; equal ones stand by code.
        descending: Whether the largest comes first.
        text: Words that must all be in the code, the name, the phone or the personal
            id of a member; "" for all. Persian digits find Latin ones, and Arabic
            letters their Persian likes.
        filters: What else must hold.
        branch: Code of the member whose branch is shown; "" for the whole network.
    """

    by: str = "code"
    descending: bool = False
    text: str = ""
    filters: tuple[MemberFilter, ...] = ()
    branch: str = ""

    @property
    def is_all(self) -> bool:
        """Whether nobody is left out."""
        return not (self.text.strip() or self.filters or self.branch)

    @property
    def is_text_only(self) -> bool:
        """Whether words alone say who is shown."""
        return bool(self.text.strip()) and not (self.filters or self.branch)


class MemberList:
    """Reads the members of one organisation for a table of any length."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._source = organisation, books.member_list

    @property
    def columns(self) -> Mapping[str, ListColumn]:
        """Every column that the table can show, by name, in their order at first."""
        return {
            name: ListColumn(name, column.kind, column.choices, column.can_vary)
            for name, column in self._source.columns.items()
        }

    def order(self, wanted: Wanted, most: int = -1) -> IntColumn:
        """Return the keys of the members to show, in their order.

        Args:
            wanted: Which members.
            most: How many of them, the first ones; all where it is negative.
        """
        with self._file.reading() as reading:
            ordered = partial(
                ordered_member_ids,
                reading,
                self._source,
                wanted.by,
                descending=wanted.descending,
                most=most,
            )
            if most >= 0 and wanted.is_text_only and wanted.by == "code":
                early = early_condition(
                    reading, wanted.text, descending=wanted.descending
                )
                if early and len(keys := ordered(conditions=[early])) == most:
                    return keys
            conditions = [
                month_condition(reading, self._source, one) for one in wanted.filters
            ]
            if wanted.branch:
                conditions.append(branch_condition(wanted.branch))
            if wanted.text.strip():
                conditions.append(search_condition(reading, wanted.text))
            return ordered(conditions=conditions)

    def count(self, wanted: Wanted) -> int:
        """Return how many members have the words wanted, before they are sorted."""
        assert wanted.is_text_only
        with self._file.reading() as reading:
            return search_count(reading, wanted.text)

    def rows(self, columns: Sequence[str], keys: Sequence[int]) -> list[MemberRow]:
        """Return some columns of some members, at most a few hundred, as asked for."""
        with self._file.reading() as reading:
            return member_rows(reading, self._source, columns, keys)

    def total(self, column: str, keys: IntColumn) -> int:
        """Return the sum of a column of figures over some members."""
        with self._file.reading() as reading:
            return sum_of(reading, self._source, column, keys)

    def choices(self, column: str) -> list[str]:
        """Return the values that there are of a column that can vary."""
        with self._file.reading() as reading:
            return values_there(reading, self._source, column)

    def find(self, text: str, most: int) -> list[MemberHit]:
        """Return some members who have every word of a text, the exact code first."""
        with self._file.reading() as reading:
            return first_hits(reading, text.strip(), most)
