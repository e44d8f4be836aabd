"""Are columns summed, found, guarded and fingerprinted exactly?"""

from dataclasses import dataclass, fields, replace
from random import Random

import numpy as np
import pytest

from app.engine.columns import (
    BoolColumn,
    IntColumn,
    digest_of,
    frozen,
    group_sums,
    marked,
    rows_of,
    spread,
    taken,
)
from app.engine.farhan.close import close_period
from tests.helpers.farhan_arrays import close_input
from tests.helpers.farhan_networks import random_network


@dataclass(frozen=True)
class _Record:
    key: IntColumn
    amount: IntColumn
    is_marked: BoolColumn


@dataclass(frozen=True)
class _Other:
    amount: IntColumn
    note: str


def _record() -> _Record:
    return _Record(
        key=np.array([3, 1, 2]),
        amount=np.array([30, -10, 2**62]),
        is_marked=np.array([True, False, True]),
    )


def _sums(groups: list[int], amounts: list[int], count: int) -> list[int]:
    return [
        sum(a for g, a in zip(groups, amounts, strict=True) if g == group)
        for group in range(count)
    ]


@pytest.mark.parametrize("bits", [8, 52, 60], ids=["small", "near 2**52", "beyond"])
def test_sums_by_group_are_exact(bits: int) -> None:
    random = Random(bits)
    groups = [random.randint(-1, 4) for _ in range(300)]
    amounts = [random.randint(-(2**bits), 2**bits) // 300 for _ in groups]
    found = group_sums(np.array(groups), np.array(amounts), 6)
    assert found.tolist() == _sums(groups, amounts, 6)


@pytest.mark.parametrize(
    "amounts",
    [
        [2**53, 1],
        [2**53 + 1, 2**53 + 1],
        [2**61 - 1, 2**61 - 1],
        [-(2**61), 1 - 2**61],
        [2**61, -(2**61) + 1],
        [-(2**53), -1],
    ],
)
def test_a_sum_that_no_float_holds_is_exact(amounts: list[int]) -> None:
    assert group_sums(np.array([0, 0]), np.array(amounts), 1).tolist() == [sum(amounts)]


def test_sums_of_nothing_are_0() -> None:
    none = np.zeros(0, dtype=np.int64)
    assert group_sums(none, none, 3).tolist() == [0, 0, 0]
    assert group_sums(none, none, 0).tolist() == []
    assert group_sums(np.array([-1]), np.array([7]), 2).tolist() == [0, 0]


@pytest.mark.parametrize(
    "keys",
    [[], [5], [5, 6, 7, 8], [1, 5, 6, 100], [-3, -2, -1], [-9, 0, 2**60]],
    ids=["empty", "one", "dense", "sparse", "negative", "far apart"],
)
def test_keys_are_found_in_dense_and_sparse_columns(keys: list[int]) -> None:
    wanted = [*keys[::-1], -10, -1, 0, 1, 2, 4, 5, 9, 99, 101, 2**61]
    found = rows_of(np.array(keys, dtype=np.int64), np.array(wanted))
    assert found.tolist() == [keys.index(k) if k in keys else -1 for k in wanted]


def test_rows_are_taken_in_their_order() -> None:
    rows = taken(_record(), np.array([2, 0]))
    assert rows.key.tolist() == [2, 3]
    assert rows.amount.tolist() == [2**62, 30]
    assert rows.is_marked.tolist() == [True, True]


def test_the_same_content_has_the_same_digest() -> None:
    assert digest_of(_record()) == digest_of(_record())
    as_numbers = replace(_record(), is_marked=np.array([1, 0, 1], dtype=np.int8))
    assert digest_of(as_numbers) == digest_of(_record())
    strided = replace(_record(), key=np.array([3, 0, 1, 0, 2, 0])[::2])
    assert digest_of(strided) == digest_of(_record())


def test_amounts_are_spread_over_sorted_keys() -> None:
    keys = np.array([2, 5, 9])
    whose = np.array([9, 2])
    assert spread(keys, whose, np.array([7, -1])).tolist() == [-1, 0, 7]
    assert marked(keys, whose).tolist() == [True, False, True]
    assert spread(keys, whose[:0], whose[:0]).tolist() == [0, 0, 0]
    with pytest.raises(AssertionError):
        marked(keys, np.array([3]))


def test_any_change_gives_another_digest() -> None:
    record = _record()
    digests = {digest_of(record), digest_of(record, record), digest_of()}
    changes = 3
    for field in fields(record):
        column = getattr(record, field.name)
        for row in range(len(column)):
            changed = column.copy()
            changed[row] = (
                not changed[row] if column.dtype == bool else changed[row] + 1
            )
            digests.add(digest_of(replace(record, **{field.name: changed})))
            changes += 1
        digests.add(digest_of(replace(record, **{field.name: column[:-1]})))
        digests.add(digest_of(replace(record, **{field.name: column[::-1]})))
        changes += 2
    # is_marked reads the same backwards.
    assert len(digests) == changes - 1


def test_a_value_that_moves_to_the_next_column_changes_the_digest() -> None:
    left = _Record(np.array([1, 2]), np.array([3]), np.zeros(0, bool))
    right = _Record(np.array([1]), np.array([2, 3]), np.zeros(0, bool))
    assert digest_of(left) != digest_of(right)


def test_only_the_columns_of_a_record_are_made_read_only() -> None:
    record = frozen(_Other(np.array([1, 2]), "kept"))
    assert record.note == "kept"
    with pytest.raises(ValueError, match="read-only"):
        record.amount[0] = 5


def test_every_column_of_a_result_is_read_only() -> None:
    result = close_period(close_input(random_network(12)))
    columns = [
        column
        for part in (result.members, result.lines, result.payouts, result.tallies)
        for column in vars(part).values()
    ]
    assert len(columns) == 34
    for column in columns:
        with pytest.raises(ValueError, match="read-only"):
            column[:] = 0


def test_a_close_leaves_its_input_as_it_is() -> None:
    facts = close_input(random_network(12))
    parts = (facts.members, facts.orders, facts.tallies, facts.exemptions)
    before = digest_of(*parts)
    close_period(facts)
    assert digest_of(*parts) == before
    assert all(c.flags.writeable for part in parts for c in vars(part).values())
