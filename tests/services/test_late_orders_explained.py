"""Is an order that was found out late explained as one that was known at once?"""

import pytest

from app.explanation import Money
from app.files.explanation_text import text_lines
from app.formats import Language
from app.models.farhan.correction_posting import live_postings
from app.services.correcting import LateOrders
from app.services.explaining import Question
from tests.helpers.late_worlds import (
    Order,
    Telling,
    months,
    post_all,
    random_world,
    told_at_once,
    told_late,
)

SEEDS = (0, 3)


@pytest.fixture
def told(tmp_path):
    """Tell a world at once, and late with everything corrected."""
    opened: list[Telling] = []

    def tell(seed):
        world = random_world(seed)
        at_once = told_at_once(tmp_path, world)
        late, unknown = told_late(tmp_path, world)
        post_all(late, unknown)
        opened.extend((at_once, late))
        return at_once, late, [one for one in unknown if isinstance(one, LateOrders)]

    yield tell
    for one in opened:
        one.office.file.close()


def _answer(telling: Telling, number: str, most: int = 100_000):
    return telling.office.explaining.ask(Question("order", number=number, most=most))


@pytest.mark.parametrize("seed", SEEDS)
def test_late_orders_pay_whom_they_would_have_paid_at_once(seed, told):
    at_once, late, facts = told(seed)
    assert facts
    for fact in facts:
        (row,) = fact.rows
        expected = _answer(at_once, row["order_no"])
        found = _answer(late, row["order_no"])
        assert found.title == expected.title
        own = found.parts[1 : 1 + len(expected.parts)]
        assert own == expected.parts
        assert not found.is_projection


@pytest.mark.parametrize("seed", SEEDS)
def test_what_a_late_order_posted_is_what_its_posting_holds(seed, told):
    _, late, facts = told(seed)
    for fact in facts:
        (row,) = fact.rows
        found = _answer(late, row["order_no"])
        number = found.parts[0].sentences[0].values["number"].number
        with late.office.file.reading() as reading:
            (posting,) = (
                one
                for one in live_postings(reading, None)
                if one.correction_id == number
            )
        last = found.parts[-1]
        assert last.heading.values["month"].period == posting.period
        assert last.table.total[1] == Money(
            sum(one[1].amount for one in last.table.rows)
        )
        shortened = _answer(late, row["order_no"], most=1).parts[-1].table
        assert shortened.total == last.table.total
        assert len(shortened.rows) <= 2
        for language in Language:
            assert all("{" not in line for line in text_lines(found, language))


def test_a_month_closed_anew_is_answered_with_the_order_in_it(tmp_path):
    world = random_world(1)
    telling = Telling(tmp_path, "again", world)
    telling.begin(all_known=True)
    first, second = months()[:2]
    for month in (first, second):
        telling.tell_orders(world.orders[month])
        telling.office.closing.close(month)
    buyer = world.orders[first][0].member
    with telling.office as office:
        row = Order("LATE", f"{first}-20", buyer, "P", 500).row
        office.correcting.told_after(LateOrders([row]), "in a drawer")
        office.closing.reopen(second, "once more")
        after = _answer(telling, "LATE")
        assert after.parts[0].sentences[0].key == "says.late_order"
        assert after.parts[-1].sentences[0].key == "says.posted_with_others"
        assert after.parts[-1].heading.values["month"].period == second
        office.closing.reopen(first, "once more")
        projected = _answer(telling, "LATE")
        assert projected.is_projection
        office.closing.close(first)
        known = _answer(telling, "LATE")
        assert known.parts[0].sentences[0].key == "says.late_order_known"
        assert not known.is_projection
        assert known.parts[1:] == projected.parts[1:]
