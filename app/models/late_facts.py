"""What do late facts change about a month's members, orders and exemptions?

Facts of corrections by kind:
orders: `orders`, each with `order_no`, `member_id`, `day`, `gross_toman`,
`points_micro` and its `lines` (product, quantity, price, coefficient, promotion).
member: `member_id` and `fields`, the true value by field.
exemption: `member_id` and `periods`, a list of `YYYYMM`.
opening: `member_id` and `fields`, every true opening figure but the balance.
value: `name` and `text` of a number of the plan, and the `plan_version` that has it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from sqlalchemy import Connection

from app.calendars import Period, number_day
from app.engine.columns import BoolColumn, IntColumn, RowColumn, rows_of
from app.engine.farhan.inputs import Exemptions
from app.models.correction import CorrectionRecord, known_corrections
from app.models.member_history import MemberColumns, member_columns


@dataclass(frozen=True)
class LateOrder:
    """An order of a closed month that was found out late."""

    order_no: str
    member_id: int
    day: int
    gross_toman: int
    points_micro: int

    @property
    def period(self) -> Period:
        """The month it is dated in."""
        return Period.containing(number_day(self.day), jalali=True)


def late_orders(corrections: Sequence[CorrectionRecord]) -> list[LateOrder]:
    """Return the orders of some corrections, in the order of their entry."""
    return [
        LateOrder(
            order_no=one["order_no"],
            member_id=one["member_id"],
            day=one["day"],
            gross_toman=one["gross_toman"],
            points_micro=one["points_micro"],
        )
        for correction in corrections
        if correction.kind == "orders"
        for one in correction.facts["orders"]
    ]


def late_order_nos(connection: Connection) -> set[str]:
    """Return the numbers of the late orders that hold."""
    return {
        order.order_no for order in late_orders(known_corrections(connection, None))
    }


def true_members(
    columns: MemberColumns, corrections: Sequence[CorrectionRecord], period: Period
) -> MemberColumns:
    """Return members of a month with what late facts say of them."""
    sponsor = columns.sponsor_id.copy()
    joined = columns.joined_on.copy()
    is_representative = columns.is_representative.copy()
    for correction in corrections:
        reaches = correction.from_period <= period <= correction.until_period
        if correction.kind != "member" or not reaches:
            continue
        key = np.array([correction.facts["member_id"]])
        row = int(rows_of(columns.member_id, key)[0])
        fields = correction.facts["fields"]
        if row < 0:
            continue
        sponsor[row] = fields.get("sponsor_id", sponsor[row]) or 0
        joined[row] = fields.get("joined_on", joined[row])
        kind = fields.get("kind")
        if kind is not None:
            is_representative[row] = kind == "representative"
    return replace(
        columns,
        sponsor_id=sponsor,
        joined_on=joined,
        is_representative=is_representative,
    )


def late_exemptions(
    exemptions: Exemptions, corrections: Sequence[CorrectionRecord], period: Period
) -> Exemptions:
    """Return exemptions up to a month with those that were entered late."""
    known = set(
        zip(exemptions.member_id.tolist(), exemptions.month.tolist(), strict=True)
    )
    late = {
        (correction.facts["member_id"], Period.of_number(number).month_number)
        for correction in corrections
        if correction.kind == "exemption"
        for number in correction.facts["periods"]
        if number <= period.number
    } - known
    if not late:
        return exemptions
    members, months = zip(*sorted(late), strict=True)
    return Exemptions(
        np.concatenate([exemptions.member_id, np.array(members, np.int64)]),
        np.concatenate([exemptions.month, np.array(months, np.int64)]),
    )


def true_openings(
    corrections: Sequence[CorrectionRecord],
) -> dict[int, Mapping[str, int]]:
    """Return the true opening figures of members for whom some were found out late."""
    return {
        int(correction.facts["member_id"]): correction.facts["fields"]
        for correction in corrections
        if correction.kind == "opening"
    }


def columns_in_hindsight(
    connection: Connection, close_seq: int | None, known_seq: int | None
) -> MemberColumns:
    """Return members as they held at a close, with those who were entered later.

    Args:
        connection: Where to read.
        close_seq: Audit event of the close; None while the month is open.
        known_seq: Audit event up to which members are known; None for the present.
    """
    own = member_columns(connection, close_seq)
    if known_seq == close_seq:
        return own
    everybody = member_columns(connection, known_seq)
    row = rows_of(everybody.member_id, own.member_id)
    return replace(
        everybody,
        sponsor_id=_put(everybody.sponsor_id, row, own.sponsor_id),
        joined_on=_put(everybody.joined_on, row, own.joined_on),
        is_representative=_put(everybody.is_representative, row, own.is_representative),
        has_unit_code=_put(everybody.has_unit_code, row, own.has_unit_code),
        has_iban=_put(everybody.has_iban, row, own.has_iban),
    )


_Column = TypeVar("_Column", IntColumn, BoolColumn)


def _put(column: _Column, row: RowColumn, values: _Column) -> _Column:
    column = column.copy()
    column[row] = values
    return column
