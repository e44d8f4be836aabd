import hashlib
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.calendars import Period
from app.files import cells, check_digits
from app.files.columns import Column
from app.files.csv_table import open_table
from app.files.csv_write import write_table
from app.services.demo.data import demo_farhan
from app.services.demo.network import team_size
from tests.helpers.farhan_cases import months_of

FIRST = Period(1403, 1)
KINDS = ("products", "promotions", "members", "duties", "exemptions", "adjustments")
PARSERS = {
    "amount": cells.signed,
    "code": cells.code,
    "coefficient": cells.milli,
    "contents": cells.free_text,
    "date": cells.day,
    "done": cells.yes_no,
    "email": cells.free_text,
    "from": cells.day,
    "iban": check_digits.iban,
    "joined": cells.day,
    "kind": cells.one_of("customer", "representative"),
    "licence": cells.code,
    "member": cells.code,
    "name": cells.free_text,
    "national_id": check_digits.national_id,
    "note": cells.free_text,
    "order_no": cells.code,
    "period": cells.month,
    "permit": cells.code,
    "phone": cells.free_text,
    "price": cells.whole,
    "product": cells.code,
    "quantity": cells.signed,
    "reason": cells.free_text,
    "sponsor": cells.code,
    "to": cells.day,
    "type": cells.one_of("product", "pack"),
    "unit_code": cells.code,
}
MAY_BE_EMPTY = {
    "coefficient",
    "contents",
    "email",
    "from",
    "iban",
    "note",
    "permit",
    "phone",
    "price",
    "sponsor",
    "to",
    "unit_code",
}
DIGEST_PROGRAM = """
from tests.services.test_demo_data import digest
print(digest(60, 3, 7))
"""


@pytest.fixture(scope="module")
def demo():
    return demo_farhan(500, 6, 1, FIRST)


@pytest.fixture(scope="module")
def folder(demo, tmp_path_factory):
    """Write the organisation as a folder of import files."""
    folder = tmp_path_factory.mktemp("demo")
    for name, table in tables(demo).items():
        rows = zip(*table.values(), strict=True)
        write_table(str(folder / f"{name}.csv"), list(table), rows, ["name", "note"])
    periods = [str(period) for period, _ in demo.orders]
    case = f"imports = {list(KINDS)}\nperiods = {periods}\n[options]\n"
    (folder / "case.toml").write_text(case, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def months(folder):
    return [month.found for month in months_of(folder)]


def tables(demo):
    return {kind: getattr(demo, kind) for kind in KINDS} | {
        f"orders-{period}": table for period, table in demo.orders
    }


def rows(table):
    return [
        dict(zip(table, row, strict=True)) for row in zip(*table.values(), strict=True)
    ]


def digest(members, periods, seed):
    demo = demo_farhan(members, periods, seed, FIRST)
    return hashlib.sha256(repr(tables(demo)).encode()).hexdigest()


def summary(month):
    return {row["key"]: int(row["value"]) for row in month["summary"]}


def test_every_cell_is_one_that_an_import_takes(demo, folder):
    for name, table in tables(demo).items():
        with open_table(folder / f"{name}.csv", list(table)) as written:
            for chunk in written.chunks():
                for column in table:
                    Column[object](
                        column,
                        PARSERS[column],
                        default="",
                        optional=column in MAY_BE_EMPTY,
                    ).read(chunk, written.findings)
            assert written.digest


def test_members_stand_once_and_sponsors_are_representatives_before_them(demo):
    seen: dict[str, str] = {}
    for member in rows(demo.members):
        assert member["code"] not in seen
        if member["sponsor"]:
            assert seen[member["sponsor"]] == "representative"
        seen[member["code"]] = member["kind"]

    assert len(set(demo.members["national_id"])) == len(seen) == 500
    assert 75 <= Counter(seen.values())["customer"] <= 125


def test_network_grows_and_few_sponsors_join_after_their_downline(demo):
    joined = dict(zip(demo.members["code"], demo.members["joined"], strict=True))
    late = [
        member["code"]
        for member in rows(demo.members)
        if member["sponsor"] and joined[member["sponsor"]] > member["joined"]
    ]

    by_month = Counter(day[:7] for day in joined.values())
    assert sorted(by_month.values()) == [by_month[month] for month in sorted(by_month)]
    assert len(by_month) == 6
    assert 0 < len(late) < 25


def test_some_names_have_a_zero_width_joint_and_some_cells_are_missing(demo):
    assert any("\u200c" in name for name in demo.members["name"])
    for column in ("unit_code", "iban"):
        missing = [
            member
            for member in rows(demo.members)
            if member["kind"] == "representative" and not member[column]
        ]
        assert 0 < len(missing) < 40


def test_phone_numbers_and_accounts_are_nobodys(demo):
    assert {phone[:4] for phone in demo.members["phone"] if phone} == {"0950"}
    assert {iban[4:7] for iban in demo.members["iban"] if iban} == {"099"}


def test_an_order_is_of_one_member_and_day_after_joining(demo):
    joined = dict(zip(demo.members["code"], demo.members["joined"], strict=True))
    products = set(demo.products["code"])
    seen: dict[str, tuple[str, str]] = {}
    for period, table in demo.orders:
        days = table["date"]
        assert days == sorted(days)
        for line in rows(table):
            placed = (line["member"], line["date"])
            assert seen.setdefault(line["order_no"], placed) == placed
            assert line["date"].startswith(str(period))
            assert line["date"] >= joined[line["member"]]
            assert line["product"] in products


def test_returns_own_prices_and_promotions_occur(demo):
    lines = [line for _, table in demo.orders for line in rows(table)]
    promotions = rows(demo.promotions)

    assert any(line["quantity"].startswith("-") for line in lines)
    assert any(line["price"] for line in lines)
    assert len({row["product"] for row in promotions}) == len(promotions) == 3
    assert any(
        line["product"] == row["product"] and row["from"] <= line["date"] <= row["to"]
        for row in promotions
        for line in lines
    )
    assert {"yes", "no"} == set(demo.duties["done"])
    assert any(amount.startswith("-") for amount in demo.adjustments["amount"])
    assert demo.exemptions["member"]


def test_ranks_go_up_to_rahbar_1(months):
    ranks = Counter(row["rank"] for row in months[-1]["ranks"])

    assert ranks["rahbar_1"] >= 1
    assert set(ranks) >= {"starter", "joyandeh", "hami", "ravi", "moshaver", "rahbar"}


def test_every_kind_of_bonus_is_paid_and_the_cap_is_kept(months):
    kinds = {row["kind"] for month in months for row in month["lines"]}

    assert kinds == {
        "retail_discount",
        "retail_incentive",
        "development",
        "multilevel",
        "generation",
        "persistence",
    }
    for month in months:
        figures = summary(month)
        payout = figures["discounts"] + figures["bonuses"]
        assert 0.05 < payout / figures["sales"] < 0.4


def test_some_payments_are_held(months):
    reasons = {row["reason"] for month in months for row in month["payouts"]}

    assert reasons >= {"", "duties", "no_unit_code", "no_iban"}


def test_closed_members_order_nothing_any_more(demo, months):
    closed: set[str] = set()
    for (_, table), month in zip(demo.orders, months, strict=True):
        assert closed.isdisjoint(table["member"])
        closed |= {row["member"] for row in month["ranks"] if row["status"] == "closed"}
    assert len(closed) > 10


@pytest.mark.parametrize("members", [1, 2, 3, 7, 10, 40])
@pytest.mark.parametrize("periods", [1, 2, 13])
def test_small_organisation_has_all_its_members_and_periods(members, periods):
    demo = demo_farhan(members, periods, 3, Period(1403, 11))

    assert len(demo.members["code"]) == members
    assert len(demo.orders) == periods
    assert all(table["member"] for _, table in demo.orders)
    last = str(demo.orders[-1][0])
    assert max(demo.members["joined"])[:7] <= last


def test_gregorian_months_are_possible_too():
    demo = demo_farhan(20, 2, 1, Period(2024, 2))

    assert {day[:7] for _, table in demo.orders for day in table["date"]} == {
        "2024-02",
        "2024-03",
    }


def test_higher_ranks_have_larger_teams():
    assert [team_size(rank) for rank in (4, 5, 6, 7, 8, 9, 10)] == [
        3,
        7,
        11,
        19,
        38,
        57,
        88,
    ]


def test_seed_alone_decides():
    assert digest(60, 3, 7) == digest(60, 3, 7)
    assert digest(60, 3, 7) != digest(60, 3, 8)


@pytest.mark.parametrize("hash_seed", ["0", "1", "4711"])
def test_tables_do_not_depend_on_the_order_of_sets(hash_seed):
    done = subprocess.run(
        [sys.executable, "-c", DIGEST_PROGRAM],
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
    )

    assert done.stdout.strip() == digest(60, 3, 7)
