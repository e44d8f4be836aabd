"""Does a corrected organisation pay what one that knew everything at once pays?

Two organisations are told the same world. One knows everything from the start; the
other finds some of it out late and corrects its closed months. In the end everybody
must have been given the same in both, and stand the same.
"""

from collections import Counter

import pytest

from app.calendars import Period
from app.engine.farhan.result import LineKind
from app.models.close import live_closes
from app.models.farhan.close import read_close
from app.models.farhan.correction_posting import (
    live_postings,
    posted_entries,
    posted_in,
)
from app.services.correcting import LateOrders
from app.services.farhan.books import FarhanBooks
from app.services.farhan.correcting import BuyerWasClosed, FarhanCorrector
from tests.helpers.late_worlds import (
    Telling,
    in_order,
    months,
    post_all,
    random_world,
    told_at_once,
    told_late,
)

SEEDS = range(12)
SEED_WITH_CLOSED = 2


def _corrector(telling: Telling) -> FarhanCorrector:
    return FarhanCorrector(telling.office.file)


def _given(telling: Telling) -> tuple[Counter[int], Counter[int]]:
    """Return bonuses of all months with postings, and what was paid or is owed."""
    bonuses: Counter[int] = Counter()
    balance: Counter[int] = Counter()
    with telling.office.file.reading() as reading:
        closes = live_closes(reading)
        for close in closes:
            kept = read_close(reading, close.id)
            for key, kind, amount in zip(
                kept.lines.member_id.tolist(),
                kept.lines.kind.tolist(),
                kept.lines.amount_toman.tolist(),
                strict=True,
            ):
                bonuses[key] += amount if kind != LineKind.RETAIL_DISCOUNT else 0
            for key, paid in zip(
                kept.payouts.member_id.tolist(),
                kept.payouts.paid_toman.tolist(),
                strict=True,
            ):
                balance[key] += paid
            whose, posted = posted_in(reading, close.period, close.event_seq)
            for key, amount in zip(whose.tolist(), posted.tolist(), strict=True):
                bonuses[key] += amount
        last = read_close(reading, closes[-1].id).payouts
        for key, owed in zip(
            last.member_id.tolist(), last.carried_out_toman.tolist(), strict=True
        ):
            balance[key] += owed
    return bonuses, balance


def _last_month(telling: Telling):
    with telling.office.file.reading() as reading:
        close = live_closes(reading)[-1]
        kept = read_close(reading, close.id)
    members = {name: column.tolist() for name, column in vars(kept.members).items()}
    lines = {name: column.tolist() for name, column in vars(kept.lines).items()}
    tallies = {name: column.tolist() for name, column in vars(kept.tallies).items()}
    return members, lines, tallies


def _gifts_due(telling: Telling) -> set[tuple[Period, str, int, str]]:
    return {
        (one.period, one.member_code, one.rank, one.gift)
        for one in telling.office.registers.gifts()
        if one.is_due
    }


def assert_same(at_once: Telling, late: Telling) -> None:
    bonuses, balance = _given(at_once)
    late_bonuses, late_balance = _given(late)
    keys = {*bonuses, *late_bonuses, *balance, *late_balance}
    assert {key: late_bonuses[key] for key in keys} == {k: bonuses[k] for k in keys}
    assert {key: late_balance[key] for key in keys} == {k: balance[k] for k in keys}
    assert _last_month(late) == _last_month(at_once)
    assert _gifts_due(late) == _gifts_due(at_once)
    assert late.office.verification.check().faults == ()


@pytest.fixture
def told(tmp_path):
    opened = []

    def tell(seed):
        world = random_world(seed)
        at_once = told_at_once(tmp_path, world)
        opened.append(at_once)
        late, unknown = told_late(tmp_path, world)
        opened.append(late)
        return at_once, late, unknown

    yield tell
    for one in opened:
        one.office.file.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_posted_differences_make_good_what_was_not_known(seed, told):
    at_once, late, unknown = told(seed)
    post_all(late, unknown)
    late.tell_orders(late.world.orders[months()[-1]])
    late.office.closing.close(months()[-1])
    assert_same(at_once, late)


@pytest.mark.parametrize("seed", SEEDS[::2])
def test_reopening_after_corrections_ends_in_the_same_figures(seed, told):
    at_once, late, unknown = told(seed)
    half = len(unknown) // 2
    post_all(late, in_order(unknown)[:half])
    late.office.closing.reopen(months()[-2], "once more")
    late.office.closing.close(months()[-2])
    post_all(late, in_order(unknown)[half:])
    late.tell_orders(late.world.orders[months()[-1]])
    late.office.closing.close(months()[-1])
    late.office.closing.reopen(months()[-1], "once more")
    late.office.closing.close(months()[-1])
    assert_same(at_once, late)


@pytest.mark.parametrize("seed", SEEDS[::3])
def test_a_closed_month_stays_as_it_was(seed, told):
    _, late, unknown = told(seed)
    before = _contents(late)
    previews = [_corrector(late).preview(one) for one in unknown[:1]]
    assert _contents(late) == before
    for one, preview in zip(unknown[:1], previews, strict=True):
        posted = _corrector(late).post(one, "late", previewed=preview.digest)
        assert (posted.members, posted.months) == (preview.members, preview.months)
    assert _contents(late) == before


def _contents(telling: Telling):
    with telling.office.file.reading() as reading:
        return [
            tuple(
                tuple(column.tolist())
                for part in vars(read_close(reading, close.id)).values()
                for column in vars(part).values()
            )
            for close in live_closes(reading)
        ]


@pytest.mark.parametrize("seed", SEEDS[::4])
def test_taking_a_correction_back_posts_the_way_back(seed, told):
    _, late, unknown = told(seed)
    orders = [one for one in unknown if isinstance(one, LateOrders)][:1]
    for one in orders:
        done = _corrector(late).post(one, "late")
        _corrector(late).take_back(done.correction_id, "it was none")
    with late.office.file.reading() as reading:
        _, posted = posted_in(reading, months()[-1], None)
        assert not posted.any()
        assert len(live_postings(reading, None)) == 2 * len(orders)
    assert late.office.verification.check().faults == ()


def test_a_negative_difference_is_carried_as_a_debt(tmp_path):
    world = random_world(0)
    telling = Telling(tmp_path, "debt", world)
    telling.begin(all_known=True)
    first = months()[0]
    telling.tell_orders(world.orders[first])
    telling.office.closing.close(first)
    seller = next(order for order in world.orders[first] if order.product == "P")
    back = seller.row | {"order_no": "BACK", "quantity": "-2000"}
    effects = _corrector(telling).post(LateOrders([back]), "goods came back")
    debts = [one for one in effects.members if one.amount_toman < 0]
    assert debts
    assert effects.period == Period(1403, 2)
    telling.office.closing.close(effects.period)
    with telling.office.file.reading() as reading:
        close = live_closes(reading)[-1]
        payouts = read_close(reading, close.id).payouts
    adjusted = dict(
        zip(payouts.member_id.tolist(), payouts.adjustment_toman.tolist(), strict=True)
    )
    assert all(adjusted[one.member_id] == one.amount_toman for one in debts)
    telling.office.file.close()


def _closed_world(folder, seed=0, count=3) -> Telling:
    world = random_world(seed)
    telling = Telling(folder, "world", world)
    telling.begin(all_known=True)
    for month in months()[:count]:
        telling.tell_orders(world.orders[month])
        telling.office.closing.close(month)
    return telling


def test_who_was_closed_then_can_not_have_bought_then(tmp_path):
    telling = _closed_world(tmp_path, seed=SEED_WITH_CLOSED, count=4)
    with telling.office as office:
        with office.file.reading() as reading:
            members = read_close(reading, live_closes(reading)[2].id).members
        closed = members.member_id[members.is_closed].tolist()
        row = {
            "order_no": "LATE",
            "date": "1403-04-20",
            "member": f"M{closed[0]:02d}",
            "product": "P",
            "quantity": "1",
        }
        with pytest.raises(BuyerWasClosed):
            _corrector(telling).preview(LateOrders([row]))
        back = row | {"quantity": "-1"}
        assert _corrector(telling).preview(LateOrders([back])).correction_id == 0


def test_check_finds_a_posting_that_was_changed_behind_its_back(tmp_path):
    telling = _closed_world(tmp_path)
    with telling.office as office:
        order = telling.world.orders[months()[0]][0]
        late = LateOrders([order.row | {"order_no": "LATE"}])
        _corrector(telling).post(late, "late")
        assert office.verification.check().faults == ()
        with office.file.standing_still() as raw:
            raw.set_authorizer(None)
            for name in ("correction_difference", "correction"):
                raw.execute(f"DROP TRIGGER {name}_update_append_only")
            raw.execute(
                "UPDATE correction_difference SET after_toman = after_toman + 1"
            )
            raw.execute("UPDATE correction SET reason = 'another'")
        with office.file.reading() as reading:
            faults = FarhanBooks().journal_faults(reading)
    assert "correction 1: it is not the one in the journal" in faults
    assert any("kept figures have changed" in fault for fault in faults)


def test_the_slip_names_why_an_earlier_month_is_made_good(tmp_path):
    telling = _closed_world(tmp_path, seed=1)
    with telling.office as office:
        order = telling.world.orders[months()[0]][0]
        late = LateOrders([order.row | {"order_no": "LATE", "quantity": "900"}])
        effects = _corrector(telling).post(late, "found in a drawer")
        assert effects.members
        telling.tell_orders(telling.world.orders[months()[3]])
        office.closing.close(months()[3])
        with office.file.reading() as reading:
            close = live_closes(reading)[-1]
            entries = posted_entries(reading, close.period, close.event_seq)
        assert {one.reason for one in entries} == {"found in a drawer"}
        assert sum(one.amount_toman for one in entries) == effects.total_toman
        written = office.statements.write(months()[3], tmp_path / "slips")
        assert written.statements
