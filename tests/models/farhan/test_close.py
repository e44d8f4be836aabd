from dataclasses import replace

import numpy as np
import pytest

from app.engine.farhan.result import LineKind
from app.models.close import close_figures
from app.models.database_errors import Unchangeable
from app.models.farhan.close import (
    differences,
    kept_part,
    rank_figures,
    read_close,
    save_close,
)
from app.models.farhan.gift import gifts
from app.models.register import AdjustmentEntry, add_adjustments
from tests.helpers.farhan_months import close_month, load_month
from tests.helpers.organisation import (
    MONTH,
    close_empty,
    enter_members,
    enter_product,
    order,
)

FIRST_DAY = 20240320


@pytest.fixture
def closed(organisation):
    """The first month of a small network, closed: the record and the result."""
    with organisation.writing() as writing:
        enter_members(
            writing,
            {"E": "D", "D": "A", "C": "A", "B": "A", "A": None, "Z": "A"},
            joined_on={"Z": 20240420},
        )
        product_id = enter_product(writing)
        order(
            writing,
            product_id,
            [(f"{key}", key, FIRST_DAY, 500_000 + key) for key in (1, 2, 4, 5)],
        )
        add_adjustments(
            writing,
            [3, 1],
            [MONTH.number] * 2,
            [-9, 400],
            ["x", "y"],
            AdjustmentEntry(1),
        )
    return close_month(organisation, MONTH)


def test_what_is_kept_is_read_back_column_by_column(organisation, closed):
    record, result = closed
    with organisation.reading() as connection:
        kept = read_close(connection, record.id)
    assert differences(kept, kept_part(result)) == ()
    assert len(kept.lines.member_id) > 4
    assert len(kept.payouts.member_id) > 2
    assert kept.members.is_qualified.dtype == np.bool_
    assert not kept.members.rank.flags.writeable


def test_members_are_kept_by_key_and_only_those_who_had_joined(closed):
    _, result = closed
    members = kept_part(result).members
    assert members.member_id.tolist() == [1, 2, 3, 4, 5]
    assert members.upline_id.tolist() == [2, 5, 5, 5, 0]
    assert members.last_order.tolist() == [140301, 140301, 0, 140301, 140301]
    assert members.is_qualified.tolist() == [True, True, False, True, True]


def test_totals_and_ranks_are_kept_for_charts(organisation, closed):
    record, result = closed
    with organisation.reading() as connection:
        totals = close_figures(connection, record.id)
        ranks = rank_figures(connection, record.id)
    assert totals["sales"] == result.totals.sales == 2_000_012
    assert totals["members"] == 5
    assert totals["is_capped"] == 0
    held = result.members.rank[result.members.rank > 0].tolist()
    assert ranks == {rank: held.count(rank) for rank in set(held)}


def test_two_closes_differ_by_column(closed):
    kept = kept_part(closed[1])
    other = replace(
        kept,
        lines=replace(kept.lines, amount_toman=kept.lines.amount_toman + 1),
        members=replace(kept.members, rank=kept.members.rank[:-1]),
    )
    assert differences(kept, other) == ("members.rank", "lines.amount_toman")


def test_progress_counts_the_rows_of_all_tables(organisation, closed):
    _, result = closed
    kept = kept_part(result)
    told: list[int] = []
    with organisation.writing() as writing:
        record = close_empty(writing, MONTH.next())
        save_close(writing, record.id, kept, result.totals, {}, told.append)
    assert told == sorted(told)
    parts = (kept.members, kept.lines, kept.payouts, kept.tallies)
    assert told[-1] == sum(len(part.member_id) for part in parts)


def test_a_gift_goes_with_each_persistence_bonus_of_a_rank_that_has_one(
    organisation, closed
):
    _, result = closed
    kept = kept_part(result)
    awarded = np.array([1, 2, 4])
    lines = replace(
        kept.lines,
        member_id=awarded,
        kind=np.full(3, int(LineKind.PERSISTENCE)),
        **{name: np.zeros(3, np.int64) for name in ("level", "base_micro", "rate_bp")},
        before_cap_toman=np.full(3, 5),
        amount_toman=np.full(3, 5),
    )
    rank = np.array([9, 10, 0, 8, 0])
    members = replace(kept.members, rank=rank)
    with organisation.writing() as writing:
        record = close_empty(writing, MONTH.next())
        save_close(
            writing,
            record.id,
            replace(kept, lines=lines, members=members),
            result.totals,
            {8: "", 9: "bracelet", 10: "gold"},
        )
    with organisation.reading() as connection:
        found = [
            (each.member_id, each.rank, each.gift)
            for each in gifts(connection)
            if each.close_id == record.id
        ]
    assert sorted(found) == [(1, 9, "bracelet"), (2, 10, "gold")]


TABLES = ["member_month", "bonus_line", "payout", "rank_figure", "close_figure"]


@pytest.mark.parametrize("table", TABLES)
def test_what_a_close_found_is_never_changed(organisation, closed, table):
    attacks = [
        f"DELETE FROM {table}",
        f"UPDATE {table} SET close_id = close_id",
        f"REPLACE INTO {table} SELECT * FROM {table}",
    ]
    for attack in attacks:
        with pytest.raises(Unchangeable), organisation.writing() as writing:
            writing.connection.exec_driver_sql(attack)


def test_nothing_is_slipped_into_a_close_later(organisation, closed):
    with organisation.writing() as writing:
        writing.record("anything", "else", {})
    attack = "INSERT INTO bonus_line VALUES (1, 3, 5, 0, 0, 0, 1, 1)"
    with pytest.raises(Unchangeable), organisation.writing() as writing:
        writing.connection.exec_driver_sql(attack)


def test_an_empty_month_is_kept_and_read_back(organisation):
    record, result = close_month(organisation, MONTH)
    with organisation.reading() as connection:
        kept = read_close(connection, record.id)
    assert differences(kept, kept_part(result)) == ()
    assert len(kept.members.member_id) == 0
    assert len(load_month(organisation, MONTH.next()).members.member_id) == 0
