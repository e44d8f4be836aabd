"""Does the gift register follow what was found out late about closed months?"""

from dataclasses import replace

import pytest

from app.calendars import Period, parse_day
from app.explanation import Word
from app.models.close import live_close
from app.models.member import member_by_code
from app.services.correcting import LateOrders
from app.services.farhan.papers import SlipMonth
from app.services.registers import HandedOver, NotDue
from tests.helpers.late_worlds import Order, Telling, months, random_world

RANK, BRACELET = 10, "دستبند فرهانت"
ENOUGH = 620
DAY = parse_day("2024-06-01")


def _order(month: Period, quantity: int = ENOUGH, number: str = "") -> Order:
    return Order(number or f"{month}-M01", f"{month}-10", "M01", "P", quantity)


@pytest.fixture
def telling(tmp_path):
    """An organisation in which one member alone buys, by default readings."""
    world = replace(random_world(0), options={}, orders={}, exemptions=[])
    world.wrong_sponsors.clear()
    world.wrong_kinds.clear()
    telling = Telling(tmp_path, "gifts", world)
    telling.begin(all_known=True)
    yield telling
    telling.office.file.close()


def _close(telling: Telling, *skipped: Period, count: int = 3) -> None:
    for month in months()[:count]:
        if month not in skipped:
            telling.tell_orders([_order(month)])
        telling.office.closing.close(month)


def _gifts(telling: Telling):
    return [
        (one.period, one.member_code, one.rank, one.gift, one.is_due)
        for one in telling.office.registers.gifts()
    ]


def test_a_gift_that_only_a_correction_earns_is_owed_and_handed_over(telling):
    missed, third = months()[1], months()[2]
    _close(telling, missed)
    office = telling.office
    assert _gifts(telling) == []
    late = LateOrders([_order(missed).row])
    preview = office.correcting.told_before(late)
    assert _gifts(telling) == []
    told = office.correcting.told_after(late, "late", previewed=preview.digest)
    assert Word("gift.owed") in told.explanation.parts[-1].table.rows[0]
    assert _gifts(telling) == [(third, "M01", RANK, BRACELET, True)]
    (owed,) = office.registers.gifts()
    office.registers.hand_over(owed, DAY, "Ava")
    with pytest.raises(HandedOver):
        office.registers.hand_over(owed, DAY, "Ava")
    office.correcting.told_back(1, "it was none")
    (gift,) = office.registers.gifts()
    assert (gift.is_due, gift.handed_by) == (False, "Ava")
    assert office.verification.check().faults == ()


def test_a_gift_that_a_correction_loses_is_no_longer_owed(telling):
    second, third = months()[1:3]
    _close(telling)
    office = telling.office
    (owed,) = office.registers.gifts()
    back = LateOrders([_order(second, -400, "BACK").row])
    told = office.correcting.told_after(back, "goods came back")
    assert Word("gift.not_owed") in told.explanation.parts[-1].table.rows[0]
    assert _gifts(telling) == [(third, "M01", RANK, BRACELET, False)]
    with pytest.raises(NotDue):
        office.registers.hand_over(owed, DAY, "Ava")
    office.correcting.told_back(1, "it was none")
    assert _gifts(telling) == [(third, "M01", RANK, BRACELET, True)]
    assert office.verification.check().faults == ()


def test_a_month_closed_anew_keeps_what_was_handed_over(telling):
    missed, third = months()[1:3]
    _close(telling, missed)
    office = telling.office
    office.correcting.told_after(LateOrders([_order(missed).row]), "late")
    (owed,) = office.registers.gifts()
    office.registers.hand_over(owed, DAY, "Ava")
    office.closing.reopen(third, "once more")
    assert [one.handed_by for one in office.registers.gifts()] == []
    office.closing.close(third)
    (gift,) = office.registers.gifts()
    assert (gift.posting_id, gift.is_due, gift.handed_by) == (0, True, "Ava")
    assert office.verification.check().faults == ()


def test_the_slip_of_the_open_month_brings_the_gift_found_out_late(telling):
    missed, last = months()[1], months()[3]
    _close(telling, missed)
    office = telling.office
    office.correcting.told_after(LateOrders([_order(missed).row]), "late")
    telling.tell_orders([_order(last)])
    office.closing.close(last)
    with office.file.reading() as reading:
        buyer = member_by_code(reading, "M01")
        close = live_close(reading, last)
        assert buyer is not None
        assert close is not None
        (slip,) = SlipMonth(reading, close).of(buyer)
    assert slip.gift == BRACELET
