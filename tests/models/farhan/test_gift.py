import pytest
from sqlalchemy.exc import IntegrityError

from app.models.bulk import insert_rows
from app.models.close import reverse_close
from app.models.database_errors import Unchangeable
from app.models.farhan.gift import gifts, record_handover
from tests.helpers.organisation import MONTH, close_empty, enter_members


def close_with_gifts(organisation, period, *owed):
    """Close a period with gifts: member key, rank, gift."""
    with organisation.writing() as writing:
        record = close_empty(writing, period)
        member_id, rank, text = zip(*owed, strict=True)
        insert_rows(
            writing.connection,
            "gift",
            ("close_id", "member_id", "rank", "gift"),
            [[record.id] * len(owed), member_id, rank, text],
        )
    return record


@pytest.fixture
def members(organisation):
    with organisation.writing() as writing:
        return enter_members(writing, {"B": None, "A": None})


def hand_over(organisation, gift):
    with organisation.writing() as writing:
        return record_handover(writing, gift, 20240501, "Office")


def test_gifts_are_owed_until_they_are_handed_over(organisation, members):
    close_with_gifts(organisation, MONTH, (1, 9, "bracelet"), (2, 9, "bracelet"))
    with organisation.reading() as connection:
        first, second = gifts(connection)
    assert (first.member_code, first.period, first.handed_on) == ("A", MONTH, None)
    hand_over(organisation, second)
    with organisation.reading() as connection:
        first, second = gifts(connection)
    assert first.handed_on is None
    assert (second.handed_on, second.handed_by) == (20240501, "Office")


def test_a_gift_is_handed_over_once(organisation, members):
    close_with_gifts(organisation, MONTH, (1, 9, "bracelet"))
    with organisation.reading() as connection:
        (gift,) = gifts(connection)
    hand_over(organisation, gift)
    with pytest.raises(IntegrityError):
        hand_over(organisation, gift)
    with pytest.raises(Unchangeable), organisation.writing() as writing:
        writing.connection.exec_driver_sql("DELETE FROM gift_handover")


def test_a_gift_handed_over_is_not_owed_again_when_the_month_is_closed_anew(
    organisation, members
):
    record = close_with_gifts(organisation, MONTH, (1, 9, "bracelet"))
    with organisation.reading() as connection:
        (gift,) = gifts(connection)
    hand_over(organisation, gift)
    with organisation.writing() as writing:
        reverse_close(writing, record, "a reason")
    with organisation.reading() as connection:
        assert gifts(connection) == []
    close_with_gifts(organisation, MONTH, (1, 9, "bracelet"), (1, 10, "gold"))
    close_with_gifts(organisation, MONTH.next(), (1, 9, "bracelet"))
    with organisation.reading() as connection:
        found = [(gift.period, gift.rank, gift.handed_on) for gift in gifts(connection)]
    assert found == [
        (MONTH, 9, 20240501),
        (MONTH, 10, None),
        (MONTH.next(), 9, None),
    ]
