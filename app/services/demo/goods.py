"""What does an invented organisation sell?"""

from collections.abc import Sequence
from dataclasses import dataclass

# Code, name, price in toman as about 2024, coefficient in thousandths.
GOODS = (
    ("KH-101", "مایع ظرف‌شویی ۴ لیتری", 148_000, 600),
    ("KH-102", "پودر لباس‌شویی ۲ کیلویی", 172_000, 600),
    ("KH-103", "مایع دست‌شویی گل یاس", 89_000, 750),
    ("KH-104", "شیشه‌شوی ۱ لیتری", 78_000, 700),
    ("KH-105", "سفیدکننده غلیظ", 64_500, 500),
    ("BA-201", "شامپوی گزنه", 118_000, 800),
    ("BA-202", "خمیردندان گیاهی", 69_000, 800),
    ("BA-203", "کرم مرطوب‌کننده آلوئه‌ورا", 215_000, 1_000),
    ("BA-204", "ضدآفتاب SPF 50", 398_000, 1_000),
    ("BA-205", "سرم ویتامین C", 545_000, 1_100),
    ("BA-206", "صابون زغال", 58_000, 850),
    ("GH-301", "عسل کوهستان ۹۰۰ گرمی", 465_000, 700),
    ("GH-302", "روغن زیتون بکر ۱ لیتری", 528_000, 550),
    ("GH-303", "دمنوش آرامش", 132_000, 900),
    ("GH-304", "زعفران سرگل ۲ گرمی", 386_000, 500),
    ("GH-305", "قهوه دم‌کردنی ۲۵۰ گرمی", 254_000, 750),
    ("SA-401", "مولتی‌ویتامین ۶۰ عددی", 312_000, 1_000),
    ("SA-402", "پودر کلاژن", 689_000, 1_200),
    ("SA-403", "امگا ۳", 428_000, 950),
    ("SA-404", "منیزیم + B6", 196_000, 900),
)
_PACK = ("PK-901", "بسته خانه‌تکانی", 359_000, 900)
_PACK_CONTENTS = "KH-101 + KH-102 + KH-104"
PRODUCT_COLUMNS = (
    "code",
    "name",
    "price",
    "coefficient",
    "licence",
    "type",
    "contents",
    "permit",
    "from",
    "to",
)
PROMOTION_COLUMNS = ("product", "from", "to", "permit", "price", "coefficient")
_FIRST_DAY, _LAST_DAY = 9, 19


@dataclass(frozen=True)
class Product:
    """Something on sale.

    Attributes:
        code: Its code.
        price_toman: Its list price.
        points: About how many points one piece gives.
    """

    code: str
    price_toman: int
    points: int


def products() -> tuple[Product, ...]:
    """Return what is on sale in every period."""
    return tuple(
        Product(code, price, price * milli // 1_000_000)
        for code, _, price, milli in (*GOODS, _PACK)
    )


def product_rows(days: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """Return the import file of the products; `days` are texts by period and day."""
    unlimited = ("product", "", "", "", "")
    rows = [
        (code, name, str(price), _decimal(milli), f"56/{20_141 + 37 * number}")
        for number, (code, name, price, milli) in enumerate(GOODS)
    ]
    code, name, price, milli = _PACK
    pack = (code, name, str(price), _decimal(milli), "56/31007")
    limits = ("pack", _PACK_CONTENTS, "MP-9001", days[0][0], days[-1][-1])
    goods = [(*row, *unlimited) for row in rows]
    return _columns(PRODUCT_COLUMNS, [*goods, (*pack, *limits)])


def promotion_rows(days: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """Return the import file of the promotions: one in every second period."""
    rows = []
    for period in range(min(1, len(days) - 1), len(days), 2):
        code, _, price, milli = GOODS[promoted(period)]
        lower = str(price * 9 // 10_000 * 1_000)
        higher = _decimal(milli + 150)
        terms = ((lower, higher), ("", higher), (lower, ""))[period // 2 % 3]
        month = days[period]
        permit = f"MP-{1001 + period}"
        rows.append((code, month[_FIRST_DAY], month[_LAST_DAY], permit, *terms))
    return _columns(PROMOTION_COLUMNS, rows)


def promoted(period: int) -> int:
    """Return the place in `GOODS` of what is promoted in a period, if anything is."""
    return period * 7 % len(GOODS)


def _decimal(milli: int) -> str:
    return f"{milli // 1_000}.{milli % 1_000:03d}".rstrip("0").rstrip(".")


def _columns(
    names: Sequence[str], rows: Sequence[tuple[str, ...]]
) -> dict[str, list[str]]:
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}
