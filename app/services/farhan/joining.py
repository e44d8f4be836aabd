"""Which day may be recorded as the one on which a member joined?"""

from collections.abc import Mapping

from app.calendars import day_text, number_day
from app.models.member_history import FieldValue
from app.models.sale import first_order_day
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.members import BadField


def refuse_joining(
    reading: Reading, whom: MemberRecord, values: Mapping[str, FieldValue]
) -> None:
    """Refuse a day of joining after the first order: nobody buys before joining.

    Args:
        reading: Where the orders stand.
        whom: The member.
        values: New values by column.

    Raises:
        BadField: Naming the day of the first order.
    """
    joined, first = values.get("joined_on"), first_order_day(reading, whom.id)
    if first is None or not isinstance(joined, int) or joined <= first:
        return
    raise BadField(
        member=whom.code,
        field="joined",
        value=day_text(number_day(joined), jalali=True),
        expected=f"a day up to {day_text(number_day(first), jalali=True)}, that of "
        "the first order",
    )
