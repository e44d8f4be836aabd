"""Payout slips for tests, small or with everything that can stand on one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.calendars import Period
from app.statement.imprint import Imprint, Letterhead, Party
from app.statement.payout_slip import (
    RETAIL_DISCOUNT,
    PayoutSlip,
    SlipAdjustment,
    SlipBalance,
    SlipCap,
    SlipFigures,
    SlipLine,
)

PARTY = Party(
    name="نرگس آزمون‌نژاد",
    code="F-00172",
    kind="representative",
    unit_code="1403-77-00981",
    iban="IR062960000000100324200001",
)
FIGURES = SlipFigures(
    rank=6,
    is_qualified=True,
    points_micro=1_234_500_000,
    team_points_micro=1_234_567_890_000,
    group_points_micro=456_789_125_000,
    gross_toman=1_543_125,
    discount_toman=31_725,
    streak=7,
)
OPEN_CAP = SlipCap(
    sales_toman=12_345_678_900,
    cap_toman=4_938_271_560,
    bonuses_before_cap_toman=2_000_000_000,
    allowed_toman=4_900_000_000,
    is_capped=False,
)
BITING_CAP = replace(
    OPEN_CAP,
    bonuses_before_cap_toman=5_800_000_000,
    allowed_toman=4_814_000_000,
    is_capped=True,
)
DISCOUNT = SlipLine(RETAIL_DISCOUNT, 0, 1_234_500_000, 0, 31_725, 31_725)


def line(kind: str, level: int, amount: int, rate_bp: int = 0) -> SlipLine:
    """A line that the cap left as it was."""
    base_micro = amount * 10_000_000 // rate_bp if rate_bp else 0
    return SlipLine(kind, level, base_micro, rate_bp, amount, amount)


def capped(entry: SlipLine) -> SlipLine:
    """The line after `BITING_CAP`."""
    return replace(entry, amount_toman=entry.before_cap_toman * 83 // 100)


def slip(
    lines: Sequence[SlipLine] = (line("development", 1, 25_000, 500), DISCOUNT),
    *,
    party: Party = PARTY,
    cap: SlipCap = OPEN_CAP,
    carried_in: int = 0,
    adjustments: Sequence[SlipAdjustment] = (),
    reason: str = "",
    gift: str = "",
    organisation: str = "تعاونی آفتاب",
) -> PayoutSlip:
    """A slip whose balance adds up: all is paid unless there is a reason."""
    bonuses = sum(x.amount_toman for x in lines if x.kind != RETAIL_DISCOUNT)
    due = carried_in + sum(x.amount_toman for x in adjustments) + bonuses
    paid = 0 if reason else due
    return PayoutSlip(
        imprint=Imprint(Letterhead(organisation), "9f86d081884c", 123_456),
        period=Period(1403, 5),
        party=party,
        figures=FIGURES,
        lines=tuple(lines),
        cap=cap,
        balance=SlipBalance(
            carried_in, tuple(adjustments), bonuses, paid, due - paid, reason
        ),
        pay_by=date(2024, 8, 28),
        gift=gift,
    )


def fullest_slip(*, is_latin: bool = False) -> PayoutSlip:
    """A slip with every line, note and box that the plan can bring at once.

    `is_latin` writes the reasons of its adjustments in Latin letters.
    """
    rates = (500, 400, 300, 300, 200, 200, 100)
    lines = [
        *(line("development", n, 12_345 * n, rates[n - 1]) for n in (1, 2, 3)),
        *(line("multilevel", n, 1_234_567 * n, rates[n - 1]) for n in range(1, 8)),
        *(line("generation", n, 9_876_543 * n, rates[n - 1]) for n in range(1, 8)),
        line("persistence", 0, 8_000_000),
        line("retail_incentive", 0, 45_120),
    ]
    return slip(
        [*map(capped, lines), DISCOUNT],
        cap=BITING_CAP,
        carried_in=-4_500,
        adjustments=(
            SlipAdjustment(
                "Order SO-8812 (checked)"
                if is_latin
                else "جبران خطای ثبت سفارش (تأیید شده)",
                -125_000,
            ),
            SlipAdjustment("Seminar" if is_latin else "پاداش همایش", 80_000),
        ),
        reason="no_unit_code",
        gift="دستبند طلائی سررسید",
        party=replace(PARTY, unit_code=""),
    )
