from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from app.models.database_errors import PromotionOverlap
from app.models.product import (
    add_products,
    add_promotions,
    all_products,
    all_promotions,
    change_product,
)
from app.records.sales import ProductRecord, PromotionRecord

SOAP = ProductRecord(0, "P1", "Soap", "product", 10_000, 800, "L-1")
PACK = ProductRecord(
    0, "P2", "Box", "pack", 5, 1_000, "L-2", "2 soaps", "MP-1", 20240101, 20240131
)


def enter(organisation, *products):
    with organisation.writing() as writing:
        writing.record("products_added", "test", {})
        return add_products(writing, products)


def enter_promotions(organisation, *promotions):
    with organisation.writing() as writing:
        writing.record("promotions_added", "test", {})
        return add_promotions(writing, promotions)


def on_days(product_id, first, last):
    return PromotionRecord(0, product_id, first, last, "MP", price_toman=9)


def test_products_are_read_back_as_entered_by_code(organisation):
    pack, soap = enter(organisation, PACK, SOAP)
    with organisation.reading() as connection:
        assert all_products(connection) == [soap, pack]
    assert replace(soap, id=0) == SOAP
    assert replace(pack, id=0) == PACK


def test_a_product_can_be_changed(organisation):
    (soap,) = enter(organisation, SOAP)
    with organisation.writing() as writing:
        writing.record("product_changed", "P1", {})
        change_product(writing, replace(soap, price_toman=12_000, licence=None))
    with organisation.reading() as connection:
        (changed,) = all_products(connection)
    assert (changed.price_toman, changed.licence) == (12_000, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"contents": None},
        {"permit": None},
        {"from_on": None},
        {"to_on": None},
        {"to_on": 20231231},
        {"price_toman": -1},
        {"coefficient_milli": -1},
        {"type": "gift"},
        {"licence": ""},
        {"code": ""},
    ],
    ids=str,
)
def test_what_no_pack_can_be_is_refused(organisation, wrong):
    with pytest.raises(IntegrityError):
        enter(organisation, replace(PACK, **wrong))


def test_promotions_of_one_product_may_follow_each_other_and_others_overlap(
    organisation,
):
    soap, pack = enter(organisation, SOAP, PACK)
    later, first, other = enter_promotions(
        organisation,
        on_days(soap.id, 20240111, 20240120),
        on_days(soap.id, 20240101, 20240110),
        on_days(pack.id, 20240105, 20240115),
    )
    with organisation.reading() as connection:
        assert all_promotions(connection) == [first, later, other]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (20240110, 20240120),
        (20240101, 20240105),
        (20240107, 20240107),
        (20230101, 20250101),
    ],
)
def test_promotions_of_one_product_share_no_day(organisation, first, last):
    (soap,) = enter(organisation, SOAP)
    enter_promotions(organisation, on_days(soap.id, 20240105, 20240110))
    (far,) = enter_promotions(organisation, on_days(soap.id, 20260101, 20260102))
    with pytest.raises(PromotionOverlap):
        enter_promotions(organisation, on_days(soap.id, first, last))
    move = f"UPDATE promotion SET from_on = {first}, to_on = {last} WHERE id = {far.id}"
    with (
        pytest.raises(PromotionOverlap),
        organisation.writing() as writing,
    ):
        writing.connection.exec_driver_sql(move)


def test_a_promotion_can_be_prolonged(organisation):
    (soap,) = enter(organisation, SOAP)
    enter_promotions(organisation, on_days(soap.id, 20240105, 20240110))
    with organisation.writing() as writing:
        writing.record("promotion_changed", "P1", {})
        writing.connection.exec_driver_sql("UPDATE promotion SET to_on = 20240112")


def test_a_promotion_lowers_a_price_or_raises_a_coefficient(organisation):
    (soap,) = enter(organisation, SOAP)
    with pytest.raises(IntegrityError):
        enter_promotions(
            organisation, PromotionRecord(0, soap.id, 20240101, 20240102, "MP")
        )
