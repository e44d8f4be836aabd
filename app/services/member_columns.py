"""With which columns does the table of members of every plan begin?"""

from collections.abc import Sequence

from app.calendars import day_text, number_day
from app.files.address import PARTS
from app.records.members import MemberRecord
from app.services.plan_books import Cell

MEMBER_COLUMNS = (
    "code",
    "name",
    "kind",
    "sponsor",
    "joined",
    "national_id",
    "unit_code",
    "iban",
    "email",
    "phone",
    "language",
    *PARTS,
)
MEMBER_TEXTS = ("name", "email", "phone", *PARTS)
"""The columns among them that hold what somebody has typed freely."""


def member_cells(member: MemberRecord, *, jalali: bool) -> Sequence[Cell]:
    """Return a member's cells of `MEMBER_COLUMNS`."""
    return (
        member.code,
        member.name,
        member.kind,
        member.sponsor_code,
        day_text(number_day(member.joined_on), jalali=jalali),
        member.national_id,
        member.unit_code,
        member.iban,
        member.email,
        member.phone,
        member.language,
        *(getattr(member, name) for name in PARTS),
    )
