"""What does the table of members show, page by page?"""

from collections.abc import Sequence

from app.engine.columns import IntColumn
from app.models.member_list import MemberOrder, member_lines, ordered_member_ids
from app.models.session import OrganisationFile
from app.records import MemberLine

__all__ = ["MemberList", "MemberOrder"]


class MemberList:
    """Reads the members of one organisation for a table of any length."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def order(
        self, by: MemberOrder, *, descending: bool = False, text: str = ""
    ) -> IntColumn:
        """Return the keys of the members to show, in their order.

        Args:
            by: What they are sorted by; equal ones stand by code.
            descending: Whether the largest comes first.
            text: Part of the code or name of those wanted, "" for all. Persian digits
                find Latin ones, and Arabic letters their Persian likes.
        """
        with self._file.reading() as reading:
            return ordered_member_ids(
                reading, by, descending=descending, text=text.strip()
            )

    def lines(self, keys: Sequence[int]) -> list[MemberLine]:
        """Return the rows of some members, at most a few hundred, as asked for."""
        with self._file.reading() as reading:
            return member_lines(reading, keys)
