import pytest

from app.models.farhan.order_facts import order_facts
from tests.helpers.organisation import MONTH, enter_members, enter_product, order

FIRST = 20240320
"""The first day of the month."""


@pytest.mark.parametrize("others", [0, 100], ids=["many share a day", "few share"])
def test_only_orders_of_one_member_and_day_are_ranked_by_number(organisation, others):
    rows = [
        ("2", 1, FIRST, 500),
        ("10", 1, FIRST, 700),
        ("3", 2, FIRST, -5),
        ("1", 1, FIRST + 1, 9),
        ("11", 1, FIRST, 1),
    ]
    with organisation.writing() as writing:
        enter_members(writing, {"A": None, "B": "A"})
        product_id = enter_product(writing)
        crowd = enter_members(writing, {f"X{number}": None for number in range(others)})
        order(
            writing,
            product_id,
            [*rows, *((f"o{key}", key, FIRST, 1) for key in crowd.values())],
        )
    with organisation.reading() as connection:
        facts = order_facts(connection, MONTH)
    assert facts.number_rank.tolist() == [3, 1, 0, 0, 2] + [0] * others
    assert facts.gross_toman.tolist()[:5] == [500, 700, -5, 9, 1]
    assert facts.points_micro.tolist()[:3] == [500_000, 700_000, -5_000]
    assert facts.member_id.tolist()[:3] == [1, 1, 2]
    assert facts.day.tolist()[3] == FIRST + 1


def test_a_month_without_orders_has_no_facts(organisation):
    with organisation.reading() as connection:
        facts = order_facts(connection, MONTH)
    assert all(len(column) == 0 for column in vars(facts).values())
