from datetime import date

import pytest

from app.calendars import Period
from app.models.bulk import insert_rows
from app.models.database_errors import PeriodClosed
from app.services.imports.by_hand import BadEntry
from app.services.reasons import ReasonNeeded
from app.services.registers import HandedOver, NotOnRecord, NotYetDay, WhoHandedOver
from tests.helpers.organisation import close_empty

FIRST = Period(1403, 1)
NEXT = FIRST.next()


def found(refusal):
    return [(one.column, one.expected) for one in refusal.value.findings]


@pytest.fixture
def closed_office(office, shop, tmp_path):
    """The first month is closed."""
    orders = shop.file("order_no,date,member,product,quantity\nO1,1403-01-02,A,P1,1\n")
    office.imports.take("orders", orders)
    office.closing.close(FIRST)
    return office


class TestDuties:
    def test_they_are_set_and_set_anew_with_what_stood_before(self, office, journal):
        office.registers.set_duty("A", FIRST, is_done=False, note="was ill")
        office.registers.set_duty("A", FIRST, is_done=True)

        (duty,) = office.registers.duties(FIRST)
        assert (duty.member_name, duty.is_done, duty.note) == ("Ava", True, None)
        assert journal(office) == (
            "duty_set",
            "A",
            {
                "period": "1403-01",
                "done": True,
                "note": None,
                "before": [{"done": False, "note": "was ill"}],
            },
        )

    def test_closed_month_and_unknown_member_are_refused_together(self, closed_office):
        with pytest.raises(BadEntry) as refusal:
            closed_office.registers.set_duty("X", FIRST, is_done=False)

        assert found(refusal) == [
            ("member", "the code of a member"),
            ("period", "a month after 1403-01, the last closed one"),
        ]
        assert str(refusal.value).splitlines()[0] == (
            "member: 'X': expected the code of a member"
        )


class TestExemptions:
    def test_one_is_added_and_taken_away_with_a_reason(self, office, journal):
        office.registers.add_exemption("B", FIRST, "military service")
        (excuse,) = office.registers.exemptions(FIRST)
        office.registers.remove_exemption("B", FIRST, "entered for the wrong person")

        assert (excuse.member_name, excuse.reason) == ("Bita", "military service")
        assert office.registers.exemptions(FIRST) == []
        assert journal(office)[2] == {
            "period": "1403-01",
            "before": "military service",
            "reason": "entered for the wrong person",
        }

    def test_what_is_not_there_or_closed_is_not_taken_away(self, closed_office):
        registers = closed_office.registers
        with pytest.raises(NotOnRecord, match="B, 1403-02"):
            registers.remove_exemption("B", NEXT, "why")
        with pytest.raises(PeriodClosed):
            registers.remove_exemption("B", FIRST, "why")
        with pytest.raises(ReasonNeeded):
            registers.remove_exemption("B", NEXT, " ")

    def test_a_reason_is_needed(self, office):
        with pytest.raises(BadEntry) as refusal:
            office.registers.add_exemption("B", FIRST, "")

        assert found(refusal) == [("reason", "a text")]


class TestAdjustments:
    def test_text_note_and_author_are_kept_apart(self, office):
        office.registers.add_adjustment("A", FIRST, "-500", "for the seminar", "call")
        (entered,) = office.registers.adjustments(FIRST)

        assert (entered.amount_toman, entered.reason, entered.note) == (
            -500,
            "for the seminar",
            "call",
        )
        assert entered.author == office.file.actor
        assert entered.entered_at

    def test_author_of_an_import_is_who_imported(self, office, shop):
        text = "member,period,amount,reason,note\nA,1403-01,7,gift,from the fund\n"
        office.imports.take("adjustments", shop.file(text))
        (entered,) = office.registers.adjustments(FIRST)

        assert (entered.note, entered.author) == ("from the fund", office.file.actor)

    def test_one_is_taken_away_once_and_with_a_reason(self, office, journal):
        office.registers.add_adjustment("A", FIRST, "۵۰۰", "gift")
        (entered,) = office.registers.adjustments(FIRST)
        office.registers.remove_adjustment(entered, "twice")

        assert office.registers.adjustments(FIRST) == []
        assert journal(office)[2]["reason"] == "twice"
        with pytest.raises(NotOnRecord):
            office.registers.remove_adjustment(entered, "twice")

    @pytest.mark.parametrize("amount", ["", "1.5", "5 toman", "1" * 14])
    def test_an_amount_is_whole_and_not_too_large(self, office, amount):
        with pytest.raises(BadEntry) as refusal:
            office.registers.add_adjustment("A", FIRST, amount, "gift")

        assert [column for column, _ in found(refusal)] == ["amount"]

    def test_note_may_not_hold_control_characters(self, office):
        with pytest.raises(BadEntry) as refusal:
            office.registers.add_adjustment("A", FIRST, "5", "gift", "a\nb")

        assert [column for column, _ in found(refusal)] == ["note"]


class TestGifts:
    @pytest.fixture
    def owed(self, office):
        """A gift of the closed month for member A."""
        with office.file.writing() as writing:
            close = close_empty(writing, FIRST)
            columns = ("close_id", "member_id", "rank", "gift")
            cells: list[list[int | str]] = [[close.id], [1], [9], ["bracelet"]]
            insert_rows(writing.connection, "gift", columns, cells)
        (gift,) = office.registers.gifts()
        return gift

    def test_it_is_handed_over_once(self, office, owed):
        registers = office.registers
        registers.hand_over(owed, date(2024, 5, 1), "Office")

        (gift,) = registers.gifts()
        assert (gift.handed_on, gift.handed_by) == (20240501, "Office")
        with pytest.raises(HandedOver, match="on 2024-05-01 by Office"):
            registers.hand_over(owed, date(2024, 5, 2), "Office")

    def test_day_and_person_must_be_possible(self, office, owed):
        with pytest.raises(NotYetDay):
            office.registers.hand_over(owed, date(2999, 1, 1), "Office")
        with pytest.raises(WhoHandedOver):
            office.registers.hand_over(owed, date(2024, 5, 1), " ")

    def test_gift_of_a_month_opened_again_is_not_handed_over(self, office, owed):
        office.closing.reopen(FIRST, "late order")
        with pytest.raises(NotOnRecord):
            office.registers.hand_over(owed, date(2024, 5, 1), "Office")
