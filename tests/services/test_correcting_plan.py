"""Does a plan, or an opening figure, that was wrong in closed months end in the same?

As with late facts about members and orders: one organisation knows the truth from the
start, the other corrects closed months, and everybody is given the same in the end.
"""

import pytest

from app.calendars import Period
from app.engine.plan_change import BadValue, NoSuchValue
from app.services.correcting import (
    NotAClosedMonth,
    NothingCorrected,
    TrueOpening,
    TrueValue,
)
from app.services.farhan.correcting import ValueNotTakenBack
from app.services.farhan.late_opening import BalanceNotCorrected
from app.services.members import BadField, NoSuchField
from app.services.plan_problem import UnfitValue
from tests.helpers.late_worlds import Telling, World, months, random_world
from tests.services.test_correcting import assert_same

SEEDS = range(6)
OPENING_ROW = {
    "member": "M02",
    "qualified_streak": "3",
    "rank": "rahbar_1",
    "rank_count": "2",
    "had_order": "yes",
    "starter": "yes",
    "last_order": "1402-12",
}
VALUES = (
    TrueValue("capped_share", "3", months()[1]),
    TrueValue("multilevel_rates.joyandeh", "9", months()[0]),
    TrueValue("capped_share", "5", months()[0]),
)


@pytest.fixture
def told(tmp_path):
    """Tell a world to an organisation of a name."""
    opened = []

    def tell(name: str, world: World) -> Telling:
        telling = Telling(tmp_path, name, world)
        telling.begin(all_known=True)
        opened.append(telling)
        return telling

    yield tell
    for one in opened:
        one.office.file.close()


def _world(seed: int) -> World:
    world = random_world(seed)
    world.wrong_sponsors.clear()
    world.wrong_kinds.clear()
    return world


def _go_on(telling: Telling, some: list[Period]) -> None:
    for month in some:
        telling.tell_orders(telling.world.orders[month])
        telling.office.closing.close(month)


def _open_with(telling: Telling, row: dict[str, str]) -> None:
    telling.take("opening", {name: [text] for name, text in row.items()})


@pytest.mark.parametrize("seed", SEEDS)
def test_opening_figures_found_out_late_end_in_the_same(seed, told):
    at_once = told("at-once", _world(seed))
    _open_with(at_once, OPENING_ROW)
    _go_on(at_once, months())
    late = told("late", _world(seed))
    _go_on(late, months()[:-1])
    fields = {k: v for k, v in OPENING_ROW.items() if k != "member"}
    first = {k: fields[k] for k in ("rank", "rank_count")}
    late.office.correcting.told_after(TrueOpening("M02", first), "old books")
    if seed % 2:
        late.office.closing.reopen(months()[-2], "once more")
        late.office.closing.close(months()[-2])
    late.office.correcting.told_after(TrueOpening("M02", fields), "old books")
    _go_on(late, months()[-1:])
    assert_same(at_once, late)


@pytest.mark.parametrize("seed", SEEDS)
def test_numbers_of_the_plan_found_out_late_end_in_the_same(seed, told):
    late = told("late", _world(seed))
    _go_on(late, months()[:-1])
    for value in VALUES:
        late.office.correcting.told_after(value, "read wrongly")
        if seed % 2:
            late.office.closing.reopen(months()[-2], "once more")
            late.office.closing.close(months()[-2])
    _go_on(late, months()[-1:])
    at_once = told("at-once", _world(seed))
    for key, figure, since in (
        ("capped_share", 5, months()[0]),
        ("capped_share", 3, months()[1]),
    ):
        at_once.office.plan_values.set_value(key, figure, since.first_day, "true")
    rates = at_once.office.plan_values.plan().value("multilevel_rates")
    changed = {**rates.in_force.value, "joyandeh": [9]}
    at_once.office.plan_values.set_value(
        "multilevel_rates", changed, months()[0].first_day, "true"
    )
    _go_on(at_once, months())
    assert_same(at_once, late)


def test_what_a_correction_can_not_say_is_refused(told):
    telling = told("refused", _world(0))
    _go_on(telling, months()[:2])
    correcting = telling.office.correcting
    for late, error in (
        (TrueOpening("M02", {"balance": "5"}), BalanceNotCorrected),
        (TrueOpening("M02", {"colour": "5"}), NoSuchField),
        (TrueOpening("M02", {"rank": "king"}), BadField),
        (TrueOpening("M02", {"rank_count": "2"}), BadField),
        (TrueOpening("M02", {"last_order": "1403-02"}), BadField),
        (TrueOpening("M02", {"rank": ""}), NothingCorrected),
        (TrueValue("nothing", "5"), NoSuchValue),
        (TrueValue("capped_share", "x"), BadValue),
        (TrueValue("capped_share", "400"), UnfitValue),
        (TrueValue("capped_share", "40"), NothingCorrected),
        (TrueValue("capped_share", "30", months()[2]), NotAClosedMonth),
    ):
        with pytest.raises(error):
            correcting.told_before(late)


def test_a_number_of_the_plan_is_not_taken_back_but_corrected_again(told):
    telling = told("back", _world(0))
    _go_on(telling, months()[:2])
    correcting = telling.office.correcting
    correcting.told_after(TrueValue("capped_share", "3", months()[0]), "misread")
    with pytest.raises(ValueNotTakenBack):
        correcting.told_back(1, "it was none")
    correcting.told_after(TrueValue("capped_share", "40", months()[0]), "read again")
    _go_on(telling, months()[2:3])
    same = told("same", _world(0))
    _go_on(same, months()[:3])
    assert_same(same, telling)
