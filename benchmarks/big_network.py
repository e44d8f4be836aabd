"""A Farhan organisation of any size, written straight into its file."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.calendars import Period, day_number
from app.engine.columns import IntColumn
from app.models.import_file import record_import
from app.models.member import NewMembers, add_members
from app.models.product import add_products
from app.models.sale import NewOrders, add_orders
from app.models.store.session import OrganisationFile
from app.models.writing import Writing
from app.records.sales import ProductRecord
from app.resources import plan_template
from app.services.farhan.books import FarhanBooks
from app.services.organisations import begin_plan

PERIOD = Period(1405, 1)
ORDERS_A_MEMBER = 1.5
Shape = Literal["random", "chain", "star"]
_SHEBA = "IR062960000000100324200001"
_PRICES = (47_000, 83_000, 125_000, 210_000, 390_000)
_COEFFICIENTS = (800, 1_000, 500, 1_250, 333)


def now() -> datetime:
    """Return an instant that is always the same."""
    return datetime(2026, 4, 25, tzinfo=UTC)


@dataclass(frozen=True)
class BigNetwork:
    """Members 1 to n and the orders of one month."""

    sponsor_id: IntColumn
    is_representative: NDArray[np.bool_]
    joined_on: IntColumn
    order_member: IntColumn
    order_day: IntColumn
    order_product: IntColumn
    order_quantity: IntColumn


def big_network(members: int, shape: Shape = "random", seed: int = 1) -> BigNetwork:
    """Invent a network.

    The random tree is grown from uniform, preferential and recent recruiting; two of
    a hundred members stand before their sponsor.
    """
    chance = np.random.default_rng(seed)
    orders = int(members * ORDERS_A_MEMBER)
    joined = day_number(PERIOD.previous().previous().first_day)
    return BigNetwork(
        sponsor_id=_sponsors(members, shape, chance),
        is_representative=chance.random(members) < 0.85,
        joined_on=np.full(members, joined, dtype=np.int64),
        order_member=chance.integers(1, members + 1, orders),
        order_day=day_number(PERIOD.first_day) + chance.integers(0, 9, orders),
        order_product=chance.integers(1, len(_PRICES) + 1, orders),
        order_quantity=chance.integers(1, 5, orders),
    )


def _sponsors(members: int, shape: Shape, chance: np.random.Generator) -> IntColumn:
    """Return the sponsor of members 1 to n, 0 for the root."""
    key = np.arange(1, members + 1, dtype=np.int64)
    if shape == "chain":
        return key - 1
    if shape == "star":
        return np.minimum(key - 1, 1)
    uniform = (chance.random(members) * (key - 1)).astype(np.int64) + 1
    recent = np.maximum(key - 1 - chance.geometric(0.01, members), 1)
    preferred = uniform[uniform - 1]
    kind = chance.random(members)
    sponsor = np.where(kind < 0.45, uniform, np.where(kind < 0.75, preferred, recent))
    sponsor[0] = 0
    return _relabelled(sponsor, chance)


def _relabelled(sponsor: IntColumn, chance: np.random.Generator) -> IntColumn:
    """Give some members another number, so that sponsors don't always come first."""
    label = np.arange(len(sponsor))
    moved = 1 + np.flatnonzero(chance.random(len(sponsor) - 1) < 0.02)
    label[moved] = chance.permutation(moved)
    relabelled = np.empty_like(sponsor)
    relabelled[label] = np.where(sponsor == 0, 0, label[sponsor - 1] + 1)
    return relabelled


def write_network(path: Path, network: BigNetwork) -> None:
    """Write the network into a new organisation file."""

    def begin(writing: Writing) -> None:
        begin_plan(writing, FarhanBooks(), plan_template("farhan"), {})

    with (
        OrganisationFile.create(
            path, plan="farhan", name="big", clock=now, actor="benchmark", begin=begin
        ) as file,
        file.writing() as writing,
    ):
        seq = record_import(writing, "members", "0" * 64, "big", 0)
        _write_members(writing, network, seq)
        _write_orders(writing, network)


def _write_members(writing: Writing, network: BigNetwork, seq: int) -> None:
    count = len(network.sponsor_id)
    kinds = ("customer", "representative")
    none = [None] * count
    add_members(
        writing,
        NewMembers(
            code=[f"M{key:07d}" for key in range(1, count + 1)],
            name=[f"عضو {key}" for key in range(1, count + 1)],
            kind=[kinds[flag] for flag in network.is_representative.tolist()],
            sponsor_id=[key or None for key in network.sponsor_id.tolist()],
            joined_on=network.joined_on.tolist(),
            national_id=none,
            unit_code=[f"IR{key:07d}" for key in range(1, count + 1)],
            iban=[_SHEBA] * count,
            email=none,
            phone=none,
            language=none,
        ),
        seq,
    )


def _write_orders(writing: Writing, network: BigNetwork) -> None:
    add_products(
        writing,
        [
            ProductRecord(0, f"P{n}", f"P{n}", "product", price, coefficient, "L")
            for n, (price, coefficient) in enumerate(
                zip(_PRICES, _COEFFICIENTS, strict=True), 1
            )
        ],
    )
    orders = len(network.order_member)
    product = network.order_product
    add_orders(
        writing,
        NewOrders(
            order_no=[f"O{number:08d}" for number in range(1, orders + 1)],
            member_id=network.order_member,
            ordered_on=network.order_day,
            order_row=np.arange(orders),
            product_id=product,
            quantity=network.order_quantity,
            unit_price_toman=np.array(_PRICES)[product - 1],
            coefficient_milli=np.array(_COEFFICIENTS)[product - 1],
            promotion_id=np.zeros(orders, dtype=np.int64),
        ),
    )
