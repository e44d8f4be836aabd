import pytest

PRODUCTS = "code,name,price,coefficient,licence,type,contents,permit,from,to\n"
PROMOTIONS = "product,from,to,permit,price,coefficient\n"


def product_refusals(shop, *rows):
    return shop.refused_import("products", PRODUCTS + "\n".join(rows) + "\n")


def promotion_refusals(shop, *rows):
    return shop.refused_import("promotions", PROMOTIONS + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "P1,Again,1,1,L,,,,,",
            ["column code: 'P1': expected a code that no product has yet"],
            id="code-taken",
        ),
        pytest.param(
            "N,New,1,1,L,pack,,,,",
            [
                "column contents: empty: expected what is in the pack",
                "column permit: empty: expected the permit number of the pack",
                "column from: empty: expected the first day on which the pack is sold",
                "column to: empty: expected the last day on which the pack is sold",
            ],
            id="pack-without-its-facts",
        ),
        pytest.param(
            "N,New,1,1,L,pack,P1,D-1,1403-02-01,2024-04-19",
            [
                (
                    "column to: '2024-04-19': expected a day that is not before the one"
                    " in column from"
                )
            ],
            id="pack-that-ends-before-it-begins",
        ),
        pytest.param(
            "N,New,1,1,L,,P1,,1403-02-01,",
            [
                "column contents: 'P1': expected an empty cell: only a pack has it",
                "column from: '1403-02-01': expected an empty cell: only a pack has it",
            ],
            id="product-with-facts-of-a-pack",
        ),
        pytest.param(
            "N,New,1,0.8001,L,,,,,",
            [
                (
                    "column coefficient: '0.8001': expected a number with a point and"
                    " at most 3 places, not negative"
                )
            ],
            id="coefficient-too-fine",
        ),
        pytest.param(
            "N,New,1,-1,L,,,,,",
            [
                (
                    "column coefficient: '-1': expected a number with a point and at"
                    " most 3 places, not negative"
                )
            ],
            id="negative-coefficient",
        ),
        pytest.param(
            "N,New,10000000000001,1,L,,,,,",
            [
                (
                    "column price: '10000000000001': expected a price of at most"
                    " 1000000000000 toman"
                )
            ],
            id="price-beyond-counting",
        ),
        pytest.param(
            "N,New,1,1,L,gift,,,,",
            ["column type: 'gift': expected product or pack"],
            id="unknown-type",
        ),
    ],
)
def test_product_that_is_wrong_is_refused_by_cell(shop, row, expected):
    assert product_refusals(shop, row) == [f"line 2, {text}" for text in expected]


def test_product_code_stands_once_in_a_file(shop):
    assert product_refusals(shop, "N,New,1,1,L,,,,,", "N,Newer,1,1,L,,,,,") == [
        "line 3, column code: 'N': expected each code once: it stands in line 2 too"
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            "P9,1403-01-01,1403-01-02,E,1,",
            "column product: 'P9': expected the code of a product",
            id="unknown-product",
        ),
        pytest.param(
            "P1,1403-01-02,1403-01-01,E,1,",
            "column to: '1403-01-01': expected a day that is not before the one in"
            " column from",
            id="ends-before-it-begins",
        ),
        pytest.param(
            "P1,1403-01-01,1403-01-02,,1,",
            "column permit: empty: expected a text",
            id="no-permit",
        ),
        pytest.param(
            "P1,1403-01-01,1403-01-02,E,,",
            "column price: empty: expected a price, a coefficient or both",
            id="no-advantage",
        ),
        pytest.param(
            "P1,1403-01-01,1403-01-02,E,۱۰۰۰۰۱,",
            "column price: '۱۰۰۰۰۱': expected a price below that of P1, 100000",
            id="higher-price",
        ),
        pytest.param(
            "P1,1403-01-01,1403-01-02,E,100000,",
            "column price: '100000': expected a price below that of P1, 100000",
            id="same-price",
        ),
        pytest.param(
            "P1,1403-01-01,1403-01-02,E,,0.80",
            "column coefficient: '0.80': expected a coefficient above that of P1, 0.8",
            id="same-coefficient",
        ),
    ],
)
def test_promotion_that_is_wrong_is_refused_by_cell(shop, row, expected):
    assert promotion_refusals(shop, row) == [f"line 2, {expected}"]


def test_promotions_of_one_file_may_not_overlap(shop):
    assert promotion_refusals(
        shop,
        "P1,1403-01-10,1403-01-20,E-1,1,",
        "P3,1403-01-10,1403-01-20,E-2,1,",
        "P1,1403-01-05,2024-03-29,E-3,1,",
        "P1,1403-01-20,1403-01-20,E-4,1,",
    ) == [
        (
            "line 2, column from: '1403-01-10': expected days without another promotion"
            " of the product: there is one from 1403-01-05 to 1403-01-10 in line 4"
        ),
        (
            "line 5, column from: '1403-01-20': expected days without another promotion"
            " of the product: there is one from 1403-01-10 to 1403-01-20 in line 2"
        ),
    ]


@pytest.mark.parametrize(
    "days",
    [
        "1403-01-01,1403-01-10",
        "1403-01-20,1403-01-25",
        "1403-01-12,1403-01-12",
        "1403-01-01,1403-01-30",
    ],
    ids=["first-day", "last-day", "inside", "around"],
)
def test_promotion_may_not_overlap_one_entered_before(shop, days):
    shop.give("promotions", PROMOTIONS + "P1,1403-01-10,1403-01-20,E-1,1,\n")

    assert promotion_refusals(shop, f"P1,{days},E-2,1,") == [
        (
            f"line 2, column from: '{days[:10]}': expected days without another"
            " promotion of the product: there is one from 1403-01-10 to 1403-01-20"
        )
    ]


def test_promotions_may_adjoin(shop):
    shop.give("promotions", PROMOTIONS + "P1,1403-01-10,1403-01-20,E-1,1,\n")
    shop.give(
        "promotions",
        PROMOTIONS + "P1,1403-01-21,1403-01-22,E-2,1,\nP1,1403-01-09,1403-01-09,E-3,1,",
    )
