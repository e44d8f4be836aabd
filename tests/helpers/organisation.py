"""How does a test enter members, orders and closes in few words?"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.models.close import append_close
from app.models.member import (
    NewMembers,
    add_members,
    member_ids,
    next_member_id,
)
from app.models.plan import store_plan
from app.models.product import add_products
from app.models.sale import NewOrders, add_orders
from app.models.writing import Writing
from app.records.months import CloseRecord
from app.records.sales import ProductRecord

JOINED_ON = 20240101
MONTH = Period(1403, 1)
"""Its first day is 2024-03-20."""


def enter_members(
    writing: Writing, sponsors: Mapping[str, str | None], **columns: object
) -> dict[str, int]:
    """Enter representatives by code with their sponsors and return their keys.

    Columns may be given as one value for all, or by code.
    """
    codes = list(sponsors)
    first = next_member_id(writing.connection)
    keys = {code: first + row for row, code in enumerate(codes)}
    known = member_ids(writing.connection) | keys

    def column(name: str, default: object) -> list[Any]:
        given = columns.get(name, default)
        if isinstance(given, Mapping):
            return [given.get(code, default) for code in codes]
        return [given] * len(codes)

    members = NewMembers(
        code=codes,
        name=[f"Name {code}" for code in codes],
        kind=column("kind", "representative"),
        sponsor_id=[
            known[sponsor] if sponsor else None for sponsor in sponsors.values()
        ],
        joined_on=column("joined_on", JOINED_ON),
        national_id=column("national_id", None),
        unit_code=column("unit_code", "U1"),
        iban=column("iban", "IR1"),
        email=column("email", None),
        phone=column("phone", None),
        language=column("language", None),
    )
    seq = writing.record("members_added", "test", {"rows": len(codes)})
    add_members(writing, members, seq)
    return keys


def enter_product(writing: Writing, price_toman: int = 1) -> int:
    """Enter a product of coefficient 1 and return its key."""
    entered = ProductRecord(0, "P", "Soap", "product", price_toman, 1_000, "L-1")
    writing.record("product_added", "P", {})
    return add_products(writing, [entered])[0].id


def order(
    writing: Writing,
    product_id: int,
    rows: list[tuple[str, int, int, int]],
) -> range:
    """Enter orders of one line: number, member, day, amount in toman."""
    numbers, members, days, amounts = zip(*rows, strict=True)
    count = len(rows)
    quantity = np.sign(_integers(amounts))
    writing.record("orders_added", "test", {"rows": count})
    return add_orders(
        writing,
        NewOrders(
            order_no=numbers,
            member_id=_integers(members),
            ordered_on=_integers(days),
            order_row=np.arange(count),
            product_id=np.full(count, product_id),
            quantity=quantity,
            unit_price_toman=np.abs(_integers(amounts)),
            coefficient_milli=np.full(count, 1_000),
            promotion_id=np.zeros(count, np.int64),
        ),
    )


def close_empty(writing: Writing, period: Period) -> CloseRecord:
    """Append a close without figures."""
    return append_close(
        writing,
        period,
        plan_version_id=store_plan(writing, "plan"),
        options={},
        inputs_digest="in",
        result_digest="out",
    )


def _integers(values: tuple[int, ...]) -> IntColumn:
    return np.array(values, np.int64)
