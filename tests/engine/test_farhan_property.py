"""Does the engine find what the reference finds, on networks drawn at random?

Both close the same networks and every figure is compared. The networks are proved to
show every rank, line, hold reason and state, so that agreement means something.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from random import Random

import pytest

from app.engine.farhan.close import close_period
from app.engine.farhan.result import CloseResult
from tests.helpers.farhan_arrays import close_input, found_by_engine
from tests.helpers.farhan_networks import Network, random_network
from tests.helpers.farhan_reference import close_month
from tests.helpers.farhan_reference_records import ReferenceResult

NETWORKS = 2_000
BLOCK = 200
MOST_DIFFERENCES_SHOWN = 10


@dataclass(frozen=True)
class _Closed:
    """One network, closed by both."""

    network: Network
    reference: ReferenceResult
    engine: CloseResult


@cache
def _closed(seed: int) -> _Closed:
    network = random_network(seed)
    reference = close_month(
        network.month,
        network.members,
        network.orders,
        network.tallies,
        network.exemptions,
        network.options,
        network.conditions,
    )
    return _Closed(network, reference, close_period(close_input(network)))


def _blocks() -> list[range]:
    return [range(start, start + BLOCK) for start in range(0, NETWORKS, BLOCK)]


def _block_name(seeds: range) -> str:
    return f"seeds {seeds.start} to {seeds.stop - 1}"


def _seen() -> Iterator[tuple[object, ...]]:
    """Give everything that the networks show."""
    for seed in range(NETWORKS):
        network, result = _closed(seed).network, _closed(seed).reference
        yield ("capped", result.totals.is_capped, result.totals.allowed > 0)
        for found in result.figures.values():
            yield ("rank", found.rank)
        for _, kind, level in result.lines:
            yield ("line", kind, level)
        for payout in result.payouts.values():
            yield ("reason", payout.reason)
        yield from (("option", *choice) for choice in network.options.items())
        for member in network.members:
            found = result.figures[member.key]
            yield ("closed", member.closed, found.closed)
            yield ("kind", member.kind, found.present)


def test_the_networks_show_every_rank_line_reason_and_state() -> None:
    expected = {
        *(("rank", rank) for rank in range(17)),
        *(("line", "development", level) for level in range(1, 4)),
        *(("line", "multilevel", level) for level in range(1, 8)),
        *(("line", "generation", level) for level in range(1, 8)),
        ("line", "persistence", 0),
        ("line", "retail_discount", 0),
        ("line", "retail_incentive", 0),
        *(
            ("reason", reason)
            for reason in (
                "",
                "closed",
                "duties",
                "no_unit_code",
                "no_iban",
                "negative",
                "minimum",
            )
        ),
        ("capped", False, True),
        ("capped", True, True),
        ("capped", True, False),
        *(("closed", was, after) for was in (False, True) for after in (False, True)),
        *(
            ("kind", kind, is_present)
            for kind in ("customer", "representative")
            for is_present in (False, True)
        ),
    }
    assert expected <= set(_seen())


@pytest.mark.parametrize("seeds", _blocks(), ids=_block_name)
def test_every_figure_is_that_of_the_reference(seeds: range) -> None:
    for seed in seeds:
        assert not _differences(_closed(seed), _closed(seed).engine)


@pytest.mark.parametrize("seeds", _blocks(), ids=_block_name)
def test_the_order_of_the_input_rows_does_not_matter(seeds: range) -> None:
    for seed in seeds[::2]:
        shuffled = close_input(_closed(seed).network, Random(seed))
        assert not _differences(_closed(seed), close_period(shuffled))


@pytest.mark.parametrize("seeds", _blocks(), ids=_block_name)
def test_rows_are_depth_first_and_lists_are_in_order(seeds: range) -> None:
    for seed in seeds:
        closed = _closed(seed)
        assert not _misplaced(closed.network, closed.engine), f"seed {seed}"


def _differences(closed: _Closed, result: CloseResult) -> list[str]:
    """Say where a result of the engine differs from the reference, with the seed."""
    expected = closed.reference
    found = found_by_engine(result, discounts=expected.discounts)
    if not expected.totals.is_capped:
        totals = replace(found.totals, allowed=expected.totals.allowed)
        found = replace(found, totals=totals)
    pairs: list[tuple[object, object, object]] = [
        ("totals", found.totals, expected.totals)
    ]
    for name in ("figures", "lines", "payouts", "tallies"):
        got, wanted = getattr(found, name), getattr(expected, name)
        pairs += [
            ((name, key), got.get(key), wanted.get(key)) for key in {**got, **wanted}
        ]
    return [
        f"seed {closed.network.seed} {where}: engine {got}, reference {wanted}"
        for where, got, wanted in pairs
        if got != wanted
    ][:MOST_DIFFERENCES_SHOWN]


def _misplaced(network: Network, result: CloseResult) -> list[str]:
    members, lines, payouts = result.members, result.lines, result.payouts
    keys = members.member_id.tolist()
    sponsor_of = {member.key: member.sponsor or 0 for member in network.members}
    problems = []
    sizes = [1] * len(keys)
    for row in reversed(range(len(keys))):
        if members.sponsor_row[row] >= 0:
            sizes[members.sponsor_row[row]] += sizes[row]
    if members.end_row.tolist() != [row + size for row, size in enumerate(sizes)]:
        problems.append("a subtree does not end at its end row")
    for row, sponsor_row in enumerate(members.sponsor_row.tolist()):
        sponsor = keys[sponsor_row] if sponsor_row >= 0 else 0
        if sponsor != sponsor_of[keys[row]] or sponsor_row >= row:
            problems.append(f"{keys[row]} stands below {sponsor}")
        elif sponsor_row >= 0 and row >= sponsor_row + sizes[sponsor_row]:
            problems.append(f"{keys[row]} stands outside its sponsor's subtree")
    listed = list(zip(lines.member_id, lines.kind, lines.level, strict=True))
    if listed != sorted(listed):
        problems.append("lines are not in order")
    if payouts.member_id.tolist() != sorted(payouts.member_id.tolist()):
        problems.append("payouts are not in order")
    tallied = list(zip(result.tallies.member_id, result.tallies.rank, strict=True))
    if tallied != sorted(tallied):
        problems.append("tallies are not in order")
    return problems
