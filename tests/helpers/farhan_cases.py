"""What does a conformance folder of the Farhan plan hold, month by month?

`months_of` reads the folder's CSV files, closes its months with the reference and
gives for each month the expected tables beside those of the reference.
"""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from app.calendars import Period, day_number, day_text, number_day, parse_day
from tests.helpers.farhan_networks import Network
from tests.helpers.farhan_reference import close_month
from tests.helpers.farhan_reference_records import Key, Member, Order, ReferenceResult
from tests.helpers.farhan_reference_tables import (
    MICRO,
    RANK_CODES,
    RANK_CONDITIONS,
    RANK_NUMBER,
)

Row = dict[str, str]
Table = list[Row]
CASES = Path(__file__).parents[1] / "cases"


@dataclass(frozen=True)
class CaseMonth:
    """One closed month of a case.

    Attributes:
        period: The month.
        expected, found: Tables by name.
        network: What decided it.
        result: What the reference found.
    """

    period: Period
    expected: dict[str, Table]
    found: dict[str, Table]
    network: Network
    result: ReferenceResult


def farhan_case_folders() -> list[Path]:
    """Return the folders of the plan's cases, by name."""
    return sorted(CASES.glob("farhan-*"))


def months_of(folder: Path) -> Iterator[CaseMonth]:
    """Close the months of a case, one after the other."""
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    tables = {kind: read_table(folder / f"{kind}.csv") for kind in case["imports"]}
    members = [_first_member(row, tables) for row in tables["members"]]
    tallies = _first_tallies(tables)
    exemptions: set[tuple[Key, int]] = {
        (row["member"], _month(row["period"])) for row in tables["exemptions"]
    }
    for text in case["periods"]:
        period = Period.parse(text)
        members = [_this_month(member, text, tables) for member in members]
        lines = read_table(folder / f"orders-{text}.csv")
        orders = _orders(lines, tables["products"], tables["promotions"])
        result = close_month(
            period.month_number, members, orders, tallies, exemptions, case["options"]
        )
        expected = {
            path.stem: read_table(path)
            for path in sorted((folder / "expected" / text).glob("*.csv"))
        }
        network = Network(
            seed=0,
            month=period.month_number,
            members=tuple(members),
            orders=tuple(orders),
            tallies=tallies,
            exemptions=exemptions,
            options=case["options"],
            conditions=RANK_CONDITIONS,
        )
        found = _exported(members, orders, result)
        yield CaseMonth(period, expected, found, network, result)
        members = [_next_month(member, result) for member in members]
        tallies = result.tallies


def read_table(path: Path) -> Table:
    """Read a CSV file; a missing file is an empty table."""
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def _month(text: str) -> int:
    return Period.parse(text).month_number


def _first_member(row: Row, tables: dict[str, Table]) -> Member:
    opening = next(
        (
            found
            for found in tables.get("opening", [])
            if found["member"] == row["code"]
        ),
        {},
    )
    last_order = opening.get("last_order", "")
    is_starter = opening.get("starter") == "yes"
    return Member(
        key=row["code"],
        sponsor=row["sponsor"] or None,
        kind=row["kind"],
        joined_month=Period.containing(
            parse_day(row["joined"]), jalali=True
        ).month_number,
        has_unit_code=bool(row["unit_code"]),
        has_iban=bool(row["iban"]),
        streak=int(opening.get("qualified_streak") or 0),
        had_order=opening.get("had_order") == "yes" or is_starter or bool(last_order),
        starter=is_starter,
        last_order_month=_month(last_order) if last_order else 0,
        previous_rank=RANK_NUMBER[opening.get("rank", "")],
        carried_in=int(opening.get("balance") or 0),
    )


def _first_tallies(tables: dict[str, Table]) -> dict[tuple[Key, int], int]:
    return {
        (row["member"], RANK_NUMBER[row["rank"]]): int(row["rank_count"])
        for row in tables.get("opening", [])
        if row["rank_count"]
    }


def _this_month(member: Member, text: str, tables: dict[str, Table]) -> Member:
    own = (member.key, text)
    return replace(
        member,
        duties_missed=any(
            (row["member"], row["period"]) == own and row["done"] == "no"
            for row in tables["duties"]
        ),
        adjustment=sum(
            int(row["amount"])
            for row in tables["adjustments"]
            if (row["member"], row["period"]) == own
        ),
    )


def _next_month(member: Member, result: ReferenceResult) -> Member:
    found = result.figures[member.key]
    payout = result.payouts.get(member.key)
    return replace(
        member,
        closed=found.closed,
        streak=found.streak,
        had_order=found.had_order,
        starter=found.starter,
        last_order_month=found.last_order_month,
        previous_rank=found.rank,
        carried_in=payout.carried_out if payout else 0,
    )


def _orders(lines: Table, products: Table, promotions: Table) -> list[Order]:
    product_of = {row["code"]: row for row in products}
    orders: dict[str, Order] = {}
    for line in lines:
        day = parse_day(line["date"])
        product = product_of[line["product"]]
        price = int(product["price"])
        coefficient = Decimal(product["coefficient"])
        for promotion in promotions:
            is_in_force = promotion["product"] == line["product"] and parse_day(
                promotion["from"]
            ) <= day <= parse_day(promotion["to"])
            if is_in_force and not line["price"]:
                price = int(promotion["price"] or price)
                coefficient = Decimal(promotion["coefficient"] or coefficient)
        if line["price"]:
            price = int(line["price"])
        gross = int(line["quantity"]) * price
        points_micro = int(gross * coefficient * MICRO / 1_000)
        number = line["order_no"]
        order = orders.get(number) or Order(
            line["member"], day_number(day), number, 0, 0
        )
        assert (order.member, order.day) == (line["member"], day_number(day))
        orders[number] = replace(
            order,
            gross=order.gross + gross,
            points_micro=order.points_micro + points_micro,
        )
    return list(orders.values())


def _exported(
    members: list[Member], orders: list[Order], result: ReferenceResult
) -> dict[str, Table]:
    return {
        "ranks": _ranks_table(members, result),
        "lines": _lines_table(result),
        "orders": _orders_table(orders, result),
        "payouts": _payouts_table(result),
        "summary": _summary_table(result),
    }


def _points_text(micro: int) -> str:
    whole, rest = divmod(abs(micro), MICRO)
    text = f"{whole}.{rest:06d}".rstrip("0").rstrip(".")
    return f"-{text}" if micro < 0 else text


def _yes_no(holds: bool) -> str:
    return "yes" if holds else "no"


def _ranks_table(members: list[Member], result: ReferenceResult) -> Table:
    table = []
    for member in sorted(members, key=lambda member: str(member.key)):
        found = result.figures[member.key]
        if member.kind != "representative" or not found.present:
            continue
        row = {
            "member": str(member.key),
            "qualified": _yes_no(found.qualified),
            "personal_points": _points_text(found.points_micro),
            "team_points": _points_text(found.team_micro),
            "group_points": _points_text(found.group_micro),
            "rank": RANK_CODES[found.rank],
            "streak": str(found.streak),
            "head": _yes_no(found.head),
            "status": "closed" if found.closed else "active",
        }
        table.append(row)
    return table


def _lines_table(result: ReferenceResult) -> Table:
    return [
        {
            "member": str(payee),
            "kind": kind,
            "level": str(level or ""),
            "base_points": (
                "" if kind == "persistence" else _points_text(line.base_micro)
            ),
            "rate": str(line.percent or ""),
            "amount_before_cap": str(line.before_cap),
            "amount": str(line.amount),
        }
        for (payee, kind, level), line in sorted(result.lines.items(), key=str)
    ]


def _orders_table(orders: list[Order], result: ReferenceResult) -> Table:
    return [
        {
            "order_no": order.number,
            "date": day_text(number_day(order.day), jalali=True),
            "member": str(order.member),
            "gross": str(order.gross),
            "points": _points_text(order.points_micro),
            "discount": str(result.discounts[order.number]),
            "payable": str(order.gross - result.discounts[order.number]),
        }
        for order in sorted(orders, key=lambda order: (order.day, order.number))
    ]


def _payouts_table(result: ReferenceResult) -> Table:
    return [
        {
            "member": str(key),
            "carried_in": str(payout.carried_in),
            "adjustments": str(payout.adjustment),
            "bonuses": str(payout.bonuses),
            "paid": str(payout.paid),
            "carried_out": str(payout.carried_out),
            "reason": payout.reason,
        }
        for key, payout in sorted(result.payouts.items(), key=str)
    ]


def _summary_table(result: ReferenceResult) -> Table:
    totals = result.totals
    keys = (
        "sales",
        "discounts",
        "bonuses_before_cap",
        "bonuses",
        "cap",
        "members",
        "qualified",
        "closed_now",
    )
    return [{"key": key, "value": str(getattr(totals, key))} for key in keys]
