"""Certificates, summaries and lists for tests."""

from datetime import date

from app.calendars import Period
from app.formats import Currency
from app.statement.campaign import CampaignReport, ChannelResult
from app.statement.discounts import DiscountedOrder, DiscountStatement
from app.statement.imprint import Imprint, Letterhead
from app.statement.member_roll import MemberRoll, RollRow
from app.statement.rank_certificate import CardRow, RankCertificate
from app.statement.transfers import Transfer, TransferList
from app.statement.year import (
    BonusMonth,
    BonusYear,
    CreditMonth,
    CreditYear,
    YearInvoice,
)
from tests.helpers.invoices import BUYER
from tests.helpers.invoices import IMPRINT as COOPERATIVE
from tests.helpers.slips import PARTY

NETWORK = Imprint(
    Letterhead(
        "تعاونی آفتاب",
        registration_no="54321",
        licence_no="1403/220",
        address=("خیابان ولیعصر ۱۲", "۱۹۳۹۵ تهران"),
    ),
    "9f86d081884c",
    123_456,
)


def discount_statement(orders: int = 3) -> DiscountStatement:
    """Orders of a month, the last one a return."""
    found = [
        DiscountedOrder(
            f"SO-{n:04d}", date(2024, 8, n % 22 + 1), 500_500_000, 625_625, 10_010
        )
        for n in range(1, orders)
    ]
    found.append(
        DiscountedOrder("SO-9999", date(2024, 8, 20), -99_000_000, -125_000, -1_980)
    )
    discount = sum(one.discount_toman for one in found)
    return DiscountStatement(NETWORK, Period(1403, 5), PARTY, tuple(found), discount)


def certificate() -> RankCertificate:
    """A certificate of rank 6 with the card of rank 7."""
    held = (
        CardRow("qualified", 0, 100_000, 1_543_125, 0),
        CardRow("starter", 0, 99_001, 625_000, 0),
        CardRow("personal", 0, 200_000_000, 1_234_500_000, 0),
        CardRow("total", 0, 8_000_000_000, 9_234_567_890, 0),
        CardRow("branch_rank", 1, 5, 5, 0),
        CardRow("branch_rank", 2, 4, 6, 0),
    )
    ahead = (
        CardRow("qualified", 0, 100_000, 1_543_125, 0),
        CardRow("starter", 0, 99_001, 625_000, 0),
        CardRow("personal", 0, 400_000_000, 1_234_500_000, 0),
        CardRow("total", 0, 15_000_000_000, 9_234_567_890, 5_765_432_110),
        CardRow("branch_rank", 1, 6, 5, 1),
        CardRow("branch_rank", 2, 5, 0, 5),
    )
    return RankCertificate(NETWORK, Period(1403, 5), PARTY, 6, 7, held, 7, ahead)


def bonus_year(months: int = 12) -> BonusYear:
    """Months of which one is held and one adjusted."""
    found = []
    left = 0
    for number in range(1, months + 1):
        bonuses, adjusted = 1_000_000 * number + 57, -250_000 if number == 5 else 0
        came = left + bonuses + adjusted
        paid = 0 if number == 8 else came
        found.append(
            BonusMonth(
                Period(1403, number),
                number % 9,
                1_234_500_000,
                31_725,
                left,
                adjusted,
                bonuses,
                paid,
                came - paid,
            )
        )
        left = came - paid
    return BonusYear(NETWORK, 1403, PARTY, tuple(found))


def credit_year() -> CreditYear:
    """Commissions and invoices of a year."""
    months = (
        CreditMonth(Period(2024, 5), 0, 11_000, 10_000, 1_000, 240, 0),
        CreditMonth(Period(2024, 6), 0, 1_000, 0, 0, 0, 1_000),
        CreditMonth(Period(2024, 7), 1_000, -2_000, 0, 0, 0, -1_000),
    )
    invoices = (
        YearInvoice("1001", Period(2024, 5), 10_000, 2_400, 12_400),
        YearInvoice("1077", Period(2024, 9), 0, 0, 0),
    )
    return CreditYear(COOPERATIVE, 2024, BUYER, months, invoices)


def transfer_list(transfers: int = 4, *, name: str = PARTY.name) -> TransferList:
    """Payments of a payment file, in toman."""
    found = tuple(
        Transfer(
            name,
            f"F-{number:05d}",
            "IR062960000000100324200001",
            1_000_000 * number + 1,
        )
        for number in range(1, transfers + 1)
    )
    return TransferList(
        NETWORK,
        Period(1403, 5),
        "PAY-1403-05-1",
        "made",
        Currency.TOMAN,
        found,
        sum(one.amount for one in found),
    )


def campaign_report() -> CampaignReport:
    """A campaign of two channels."""
    return CampaignReport(
        COOPERATIVE,
        BUYER,
        "Joulun lähiruokapöytä 2024",
        "season",
        date(2024, 11, 15),
        date(2024, 12, 23),
        14,
        125_000,
        8_929,
        (
            ChannelResult("web_shop", 1_204, 37, 184_550),
            ChannelResult("fairs", 310, 22, 96_400),
        ),
        ChannelResult("", 15_911, 480, 2_345_678),
    )


def member_roll(members: int = 12) -> MemberRoll:
    """Members of every status."""
    statuses = ("active", "active", "trial", "paused", "lapsed", "left")
    rows = tuple(
        RollRow(
            f"Jäsen Äyräpää {number}",
            f"K-{number:04d}",
            date(2024, number % 12 + 1, 9),
            statuses[number % len(statuses)],
        )
        for number in range(1, members + 1)
    )
    return MemberRoll(COOPERATIVE, date(2024, 12, 31), rows)
