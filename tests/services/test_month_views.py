import numpy as np

from app.services.month_views import MOST_LISTED, MemberResults, compare


def results(**rows: tuple[int, int, int]) -> MemberResults:
    """Standing, earned and paid by member key, such as m7=(1, 50, 0)."""
    keys = [int(name[1:]) for name in rows]
    columns = np.array(list(rows.values()), np.int64).reshape(-1, 3)
    return MemberResults(np.array(keys, np.int64), *columns.T)


def listed(changes):
    return list(
        zip(
            changes.member_id.tolist(),
            changes.before.tolist(),
            changes.after.tolist(),
            strict=True,
        )
    )


BEFORE = results(m1=(3, 100, 100), m2=(1, 50, 50), m4=(0, 0, 0))
AFTER = results(m1=(1, 90, 0), m2=(2, 500, 500), m3=(1, 0, 0), m4=(0, 0, 0))


def test_ranks_rise_and_fall_also_of_members_who_are_new():
    found = compare(BEFORE, AFTER, has_ranks=True)
    assert listed(found.risen) == [(2, 1, 2), (3, 0, 1)]
    assert listed(found.fallen) == [(1, 3, 1)]
    assert found.standings_before.tolist() == [2, 1, 0, 1]
    assert found.standings_after.tolist() == [1, 2, 1, 0]


def test_movers_come_by_the_size_of_the_change():
    found = compare(BEFORE, AFTER, has_ranks=True)
    assert listed(found.movers) == [(2, 50, 500), (1, 100, 90)]


def test_unpaid_are_those_who_were_paid_before():
    found = compare(BEFORE, AFTER, has_ranks=True)
    assert listed(found.unpaid) == [(1, 100, 0)]


def test_statuses_that_are_no_ranks_only_differ():
    found = compare(BEFORE, AFTER, has_ranks=False)
    assert {member for member, *_ in listed(found.risen)} == {1, 2, 3}
    assert found.fallen.count == 0


def test_all_changes_are_counted_and_the_largest_listed():
    many = MOST_LISTED + 5
    keys = np.arange(1, many + 1)
    zeros = np.zeros(many, np.int64)
    before = MemberResults(keys, zeros, zeros, zeros)
    after = MemberResults(keys, zeros, keys, zeros)
    found = compare(before, after, has_ranks=True)
    assert found.movers.count == many
    assert len(found.movers.member_id) == MOST_LISTED
    assert int(found.movers.member_id[0]) == many
