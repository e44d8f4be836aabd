"""What do invented people put on their joining forms?

Names are put together from common first and family names. Phone numbers have a prefix
that no Iranian operator has, accounts the code of no bank, addresses a reserved
domain: nobody can be reached or paid by chance.
"""

from collections.abc import Sequence

from app.files.check_digits import iban_check, national_id_check
from app.services.demo.chance import Chance
from app.services.demo.network import Person

_FIRST_NAMES = """
زهرا فاطمه مریم سمیه لیلا نرگس مینا نسرین پریسا الهام شیرین مهسا نازنین سارا
اعظم طاهره معصومه رقیه سمانه ندا هانیه محدثه آرزو بهاره ریحانه گلناز شبنم کبری
علی حسین رضا محمد مهدی امیر سعید حمید مجید جواد اکبر کریم بهروز فرهاد سیاوش
بهنام آرش کیوان پیمان نیما میلاد یاسر داوود منصور ایرج امیرحسین علی‌رضا محمد‌علی
حمید‌رضا غلام‌رضا محمد‌مهدی فاطمه‌زهرا عبدالله بی‌بی‌گل
"""
_FAMILY_NAMES = """
محمدی حسینی احمدی رضایی مرادی کریمی جعفری موسوی هاشمی قاسمی اکبری صادقی نوری
رحیمی عباسی یوسفی ابراهیمی کاظمی سلیمانی میرزایی شریفی زارعی رستمی بهرامی نظری
امینی شفیعی یزدانی طاهری نعمتی خسروی دهقان باقری فلاح کاویانی پارسا حیدری ملکی
فتحی ضیایی توکلی سپهری آقایی خوشنویس زرگر نجفی شیرازی همدانی حسین‌زاده قلی‌زاده
علی‌پور حسن‌پور محمدی‌نژاد رضایی‌فر عباس‌زاده ملک‌زاده کریمی‌نیا صالحی‌راد
نیک‌نام خوش‌رو یزدان‌پناه جعفری‌منش مهدی‌پور تقی‌زاده
"""
FIRST_NAMES = tuple(_FIRST_NAMES.split())
FAMILY_NAMES = tuple(_FAMILY_NAMES.split())
MEMBER_COLUMNS = (
    "code",
    "name",
    "kind",
    "sponsor",
    "joined",
    "national_id",
    "unit_code",
    "iban",
    "email",
    "phone",
)
_NO_BANK = "099"
_NO_OPERATOR = "0950"


def member_code(row: int) -> str:
    """Return the code of the member who joined as number `row`, from 0."""
    return f"F{row + 1:06d}"


def member_rows(
    people: Sequence[Person], days: Sequence[Sequence[str]], chance: Chance
) -> dict[str, list[str]]:
    """Return the import file of the members, column by column.

    Args:
        people: The members in the order of joining.
        days: Text of each day, by period and day of the month.
        chance: Where the particulars come from.
    """
    columns: dict[str, list[str]] = {name: [] for name in MEMBER_COLUMNS}
    used: set[str] = set()
    for row, person in enumerate(people):
        is_entered = not person.is_customer
        cells = (
            member_code(row),
            f"{chance.pick(FIRST_NAMES)} {chance.pick(FAMILY_NAMES)}",
            "customer" if person.is_customer else "representative",
            member_code(person.sponsor) if person.sponsor >= 0 else "",
            days[person.period][person.day],
            _national_id(used, chance),
            f"IR{7_000_000 + row:07d}" if is_entered and chance.happens(970) else "",
            _sheba(chance) if is_entered and chance.happens(960) else "",
            f"f{row + 1}@example.org" if chance.happens(400) else "",
            f"{_NO_OPERATOR}{chance.below(10**7):07d}" if chance.happens(900) else "",
        )
        for column, cell in zip(columns.values(), cells, strict=True):
            column.append(cell)
    return columns


def _national_id(used: set[str], chance: Chance) -> str:
    """Return a right national id that nobody has yet."""
    while True:
        digits = f"{chance.between(1, 999_999_998):09d}"
        number = f"{digits}{national_id_check(digits)}"
        if number not in used and len(set(number)) > 1:
            used.add(number)
            return number


def _sheba(chance: Chance) -> str:
    account = f"{_NO_BANK}0{chance.below(10**9):09d}{chance.below(10**9):09d}"
    return f"IR{iban_check('IR', account)}{account}"
