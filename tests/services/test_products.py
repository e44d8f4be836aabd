import pytest

from app.calendars import Period
from app.services.imports.by_hand import BadEntry
from app.services.products import (
    NoEarlierEnd,
    NoSuchProduct,
    NoSuchPromotion,
    PromotionUsed,
    SameProduct,
)
from app.services.reasons import ReasonNeeded

SOAP = {"code": "P1", "name": "Soap", "price": "100000", "coefficient": "0.8"}
SOAP["licence"] = "L-1"
OFFER = {"product": "P1", "from": "1403-01-05", "to": "1403-01-20", "permit": "D-7"}
OFFER["price"] = "80000"


def product(office, code):
    return {one.code: one for one in office.products.products()}[code]


def found(refusal):
    return [(one.column, one.expected) for one in refusal.value.findings]


def order(office, shop, row):
    rows = f"order_no,date,member,product,quantity\n{row}\n"
    office.imports.take("orders", shop.file(rows))


def test_product_is_added_under_the_checks_of_a_file(office, journal):
    office.products.add_product(SOAP | {"code": "P7", "coefficient": "0.75"})

    assert product(office, "P7").coefficient_milli == 750
    assert journal(office)[:2] == ("product_added", "P7")
    with pytest.raises(BadEntry) as refusal:
        office.products.add_product(SOAP | {"type": "pack", "price": "1.5"})
    assert [column for column, _ in found(refusal)] == [
        *("price", "contents", "permit", "from", "to", "code"),
    ]


def test_change_holds_for_later_orders_only(office, shop):
    order(office, shop, "O1,1403-01-02,A,P1,1")
    office.products.change_product(SOAP | {"price": "120000"}, "new list")
    order(office, shop, "O2,1403-01-02,A,P1,1")

    rows = office.sales.page(office.sales.orders(Period(1403, 1)), 0, 10)
    assert [row.order.gross_toman for row in rows] == [100_000, 120_000]
    assert product(office, "P1").price_toman == 120_000


def test_change_needs_a_reason_a_product_and_a_difference(office):
    change = office.products.change_product
    with pytest.raises(ReasonNeeded):
        change(SOAP | {"price": "1"}, "")
    with pytest.raises(NoSuchProduct, match="P9"):
        change(SOAP | {"code": "P9"}, "why")
    with pytest.raises(SameProduct):
        change(SOAP, "why")


def test_change_goes_into_the_journal_with_what_stood(office, journal):
    office.products.change_product(SOAP | {"licence": ""}, "licence withdrawn")

    action, subject, values = journal(office)
    assert (action, subject) == ("product_changed", "P1")
    assert values["before"]["licence"] == "L-1"
    assert values["reason"] == "licence withdrawn"
    assert product(office, "P1").licence is None


class TestPromotions:
    def test_days_of_one_product_may_not_overlap(self, office):
        office.products.add_promotion(OFFER)
        with pytest.raises(BadEntry) as refusal:
            office.products.add_promotion(OFFER | {"from": "1403-01-20"})

        ((_, expected),) = [one for one in found(refusal) if one[0] == "from"]
        assert "there is one from 1403-01-05 to 1403-01-20" in expected

    def test_usual_price_stays_above_a_promotion_to_come(self, office):
        future = OFFER | {"from": "1460-01-05", "to": "1460-01-20"}
        office.products.add_promotion(future)
        with pytest.raises(BadEntry) as refusal:
            office.products.change_product(SOAP | {"price": "80000"}, "new list")

        expected = "a price above that of the promotion to 1460-01-20, 80000"
        assert found(refusal) == [("price", expected)]

    def test_past_promotion_leaves_the_price_free(self, office):
        office.products.add_promotion(OFFER)
        office.products.change_product(SOAP | {"price": "70000"}, "new list")

        assert product(office, "P1").price_toman == 70_000

    def test_it_ends_earlier_but_not_before_an_order_that_used_it(
        self, office, shop, journal
    ):
        office.products.add_promotion(OFFER)
        order(office, shop, "O1,1403-01-10,A,P1,1")
        (offer,) = office.products.promotions()
        end = office.products.end_promotion
        for day in ("1403-01-09", "1403-01-20", "soon"):
            with pytest.raises(NoEarlierEnd, match="2024-03-29 to 2024-04-07"):
                end(offer, day, "sold out")
        end(offer, "1403-01-10", "sold out")

        assert office.products.promotions()[0].to_on == 20240329
        assert journal(office)[2]["reason"] == "sold out"
        with pytest.raises(NoSuchPromotion):
            end(offer, "1403-01-12", "again")

    def test_unused_one_is_removed_and_a_used_one_stays(self, office, shop):
        office.products.add_promotion(OFFER)
        (offer,) = office.products.promotions()
        office.products.remove_promotion(offer, "typing mistake")
        assert office.products.promotions() == []

        office.products.add_promotion(OFFER)
        order(office, shop, "O1,1403-01-10,A,P1,1")
        (offer,) = office.products.promotions()
        with pytest.raises(PromotionUsed):
            office.products.remove_promotion(offer, "why")
