"""Is the invented co-operative believable, and does everything happen in it?"""

import csv

import pytest

from app.bootstrap import make_demo, open_office
from app.calendars import Period
from app.engine.porukka.ledger import InvoiceKind
from app.files.check_digits import business_id, iban
from app.models.member import all_members
from app.progress import silent
from app.services.porukka.standing import present_states, present_statuses

FIRST, LAST = Period(2023, 10), Period(2025, 3)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.parvi"
    make_demo(path, plan="porukka", seed=1, progress=silent)
    with open_office(path, lambda: None) as opened:
        yield opened


@pytest.fixture(scope="module")
def members(office):
    with office.file.reading() as reading:
        return list(all_members(reading))


@pytest.fixture(scope="module")
def states(office):
    with office.file.reading() as reading:
        return list(present_states(reading).values())


def months(office):
    return office.closing.closed_periods()


def test_sixty_members_have_eighteen_closed_months_over_the_change_of_tax(office):
    assert (months(office)[0], months(office)[-1], len(months(office))) == (
        FIRST,
        LAST,
        18,
    )


def test_every_close_is_worked_out_alike(office):
    assert office.verification.check().faults == ()


def test_members_have_names_of_their_own_and_right_numbers(members):
    assert len(members) == len({one.name for one in members}) == 60
    for one in members:
        assert one.iban is None or iban(one.iban) == one.iban
        assert one.business_id is None or business_id(one.business_id)
    assert any(one.iban is None for one in members)
    assert any("ä" in one.name for one in members)


def test_campaigns_have_participants_in_several_legs(office):
    snapshot = office.downline.snapshot()
    assert [hub.name for hub in snapshot.hubs] == [
        "Kylän kesämarkkinat",
        "Kirjeet yrityksille",
    ]
    for hub in snapshot.hubs:
        sponsors = {int(row) for row in snapshot.index.parent[hub.rows]}
        assert len(sponsors) > 1


def test_members_stand_in_every_way_but_one(office):
    with office.file.reading() as reading:
        statuses = {status.value for status in present_statuses(reading).values()}
    assert statuses == {"active", "trial", "paused", "lapsed"}


def test_hubs_are_set_off_and_paid_to_the_last_month(office, tmp_path):
    paid, set_off = [], []
    for period in months(office):
        target = tmp_path / "payouts.csv"
        office.exports.write("payouts", period, str(target))
        with target.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        paid += [(row["member"], period) for row in rows if row["paid"] != "0.00"]
        set_off += [row["member"] for row in rows if row["set_off"] != "0.00"]
    assert {"P001", "P004"} <= {member for member, _ in paid}
    assert paid[-1][1] == months(office)[-1]
    assert "P001" in set_off


def test_invoices_are_of_every_kind_and_both_rates(states):
    assert {state.invoice.kind for state in states} == set(InvoiceKind)
    assert {state.invoice.vat_bp for state in states} == {2_400, 2_550}


def test_someone_pays_too_much_and_someone_is_paid_back(states):
    assert any(state.rest_cents < 0 for state in states)
    assert any(state.spans and state.spans[-1].end for state in states)


def test_same_seed_gives_the_same_organisation(tmp_path):
    heads = []
    for name in ("one", "other"):
        path = tmp_path / f"{name}.parvi"
        make_demo(path, plan="porukka", members=9, periods=3, seed=5, progress=silent)
        with open_office(path, lambda: None) as opened:
            heads.append(opened.closing.preview(FIRST.next().next().next()))
    assert heads[0].result_digest == heads[1].result_digest


def test_last_months_can_be_left_open(tmp_path):
    path = tmp_path / "demo.parvi"
    make_demo(
        path,
        plan="porukka",
        members=4,
        periods=3,
        seed=2,
        progress=silent,
        open_periods=2,
    )
    with open_office(path, lambda: None) as opened:
        assert opened.closing.closed_periods() == (FIRST,)
