"""Does a close find what the cases expect, in the engine and in the reference?"""

from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random

import numpy as np
import pytest
from pydantic import ValidationError

from app.engine.farhan.close import close_period
from app.engine.farhan.discounts import order_discounts
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.result import LineKind
from tests.helpers.farhan_arrays import close_input, found_by_engine
from tests.helpers.farhan_case_file import Case, case_network, rank_code
from tests.helpers.farhan_networks import Network
from tests.helpers.farhan_reference import close_month
from tests.helpers.farhan_reference_records import (
    Figures,
    Payout,
    ReferenceResult,
)
from tests.helpers.farhan_reference_tables import MICRO

FOLDER = Path(__file__).parent / "cases" / "farhan"
PATHS = sorted(FOLDER.rglob("*.toml"))
POINTS = {
    "points": "points_micro",
    "team_points": "team_micro",
    "group_points": "group_micro",
}
KINDS = [kind.name.lower() for kind in LineKind]


def _path_name(path: Path) -> str:
    return path.relative_to(FOLDER).with_suffix("").as_posix()


every_case = pytest.mark.parametrize("path", PATHS, ids=_path_name)


@cache
def _case(path: Path) -> Case:
    return Case.read(path)


@every_case
def test_the_engine_finds_what_the_case_expects(path: Path) -> None:
    case = _case(path)
    network, _ = case_network(case)
    found = _closed_by_engine(network)
    assert _found(case, found) == _expected(case)


@every_case
def test_the_reference_finds_what_the_case_expects(path: Path) -> None:
    case = _case(path)
    network, _ = case_network(case)
    found = close_month(
        network.month,
        network.members,
        network.orders,
        network.tallies,
        network.exemptions,
        network.options,
    )
    assert _found(case, found) == _expected(case)


@every_case
def test_another_order_of_rows_gives_the_same_figures(path: Path) -> None:
    network, _ = case_network(_case(path))
    turned = close_input(network, Random(7))
    assert _closed_by_engine(network) == _closed_by_engine(network, turned)


@every_case
def test_a_case_stands_under_its_period_and_tells_its_figures(path: Path) -> None:
    case = _case(path)
    assert path.parent.name == case.period
    assert case.expect.model_fields_set


def test_an_unknown_key_in_a_case_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    text = PATHS[0].read_text(encoding="utf-8")
    path.write_text(text + "expect.luck = { A = 7 }\n", encoding="utf-8")
    with pytest.raises(ValidationError, match=r"expect\.luck"):
        Case.read(path)


def _closed_by_engine(
    network: Network, facts: CloseInput | None = None
) -> ReferenceResult:
    if facts is None:
        facts = close_input(network)
    result = close_period(facts)
    return found_by_engine(result, discounts=_order_discounts(network, facts))


def _order_discounts(network: Network, facts: CloseInput) -> dict[str, int]:
    listed = sorted(network.orders, key=lambda order: (order.day, order.number))
    discounts = order_discounts(
        np.array([order.member for order in listed], dtype=np.int64),
        np.array([order.points_micro for order in listed], dtype=np.int64),
        facts.values,
    )
    numbers = (order.number for order in listed)
    return dict(zip(numbers, discounts.tolist(), strict=True))


def _expected(case: Case) -> dict[tuple[str, str], object]:
    """Return what the case expects, by figure and member (or order, or total)."""
    expect = case.expect.model_dump(exclude_unset=True)
    return {
        (figure, name): value
        for figure, told in expect.items()
        for names, value in told.items()
        for name in ([names] if figure == "order_discount" else names.split())
    }


def _found(case: Case, found: ReferenceResult) -> dict[tuple[str, str], object]:
    """Return what a close found, for the figures that the case expects."""
    _, keys = case_network(case)
    return {
        (figure, name): _figure(figure, name, keys, found, told)
        for (figure, name), told in _expected(case).items()
    }


def _figure(
    figure: str, name: str, keys: dict[str, int], found: ReferenceResult, told: object
) -> object:
    """Return one figure, in the form in which it was told."""
    if figure == "totals":
        return getattr(found.totals, name)
    if figure == "order_discount":
        return found.discounts[name]
    if figure == "payout":
        assert isinstance(told, dict)
        payout = found.payouts.get(keys[name], Payout(0, 0, 0, 0, 0, ""))
        return {part: getattr(payout, part) for part in told}
    if figure == "tally":
        return {
            rank_code(rank): periods
            for (member, rank), periods in found.tallies.items()
            if member == keys[name]
        }
    if figure.removesuffix("_toman") in KINDS:
        return _lines(figure.removesuffix("_toman"), keys[name], found, told)
    return _member_figure(figure, keys, found.figures[keys[name]])


def _lines(kind: str, key: int, found: ReferenceResult, told: object) -> object:
    by_level = {
        level: line.amount
        for (member, line_kind, level), line in found.lines.items()
        if (member, line_kind) == (key, kind)
    }
    if isinstance(told, list):
        return [
            by_level.get(level, 0) for level in range(1, max(by_level, default=0) + 1)
        ]
    return sum(by_level.values())


def _member_figure(figure: str, keys: dict[str, int], found: Figures) -> object:
    if figure == "rank":
        return rank_code(found.rank)
    if figure == "upline":
        return next((name for name, key in keys.items() if key == found.upline), "")
    micro = POINTS.get(figure)
    if micro is not None:
        return Decimal(getattr(found, micro)) / MICRO
    return getattr(found, figure)
