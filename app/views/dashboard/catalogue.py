"""Which charts does each plan have, and what stands in them?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.calendars import Period
from app.engine.columns import IntColumn
from app.formats import Currency, Language
from app.services.dashboards import Overview
from app.services.month_views import ChartData
from app.views.kit.chart import Chart, Series
from app.views.members.question import (
    MemberQuestion,
    become,
    joined_in,
    with_value,
)
from app.views.words.standing import STATUS_CODES, standing_text

_POINT = 1_000_000
_BASIS_POINTS = 10_000
_CENTS = 100
_THOUSAND = 1_000
_KINDS: tuple[object, ...] = (
    "",
    QT_TRANSLATE_NOOP("Charts", "First development bonus"),
    QT_TRANSLATE_NOOP("Charts", "Generation bonus"),
    QT_TRANSLATE_NOOP("Charts", "Multi-level bonus"),
    QT_TRANSLATE_NOOP("Charts", "Rank-persistence bonus"),
    QT_TRANSLATE_NOOP("Charts", "Retail discount"),
    QT_TRANSLATE_NOOP("Charts", "Retail incentive"),
)
_NAMES: dict[str, object] = {
    "sales": QT_TRANSLATE_NOOP("Charts", "Sales"),
    "points": QT_TRANSLATE_NOOP("Charts", "Points"),
    "qualified": QT_TRANSLATE_NOOP("Charts", "Qualified"),
    "active": QT_TRANSLATE_NOOP("Charts", "With orders"),
    "members": QT_TRANSLATE_NOOP("Charts", "Members"),
    "given": QT_TRANSLATE_NOOP("Charts", "Discounts and bonuses"),
    "paid": QT_TRANSLATE_NOOP("Charts", "Paid out"),
    "held": QT_TRANSLATE_NOOP("Charts", "Held or carried on"),
    "risen": QT_TRANSLATE_NOOP("Charts", "Rank ups"),
    "fallen": QT_TRANSLATE_NOOP("Charts", "Rank downs"),
    "joined": QT_TRANSLATE_NOOP("Charts", "New members"),
    "closed_now": QT_TRANSLATE_NOOP("Charts", "Closed"),
    "share": QT_TRANSLATE_NOOP("Charts", "Share of sales"),
    "invoiced_gross": QT_TRANSLATE_NOOP("Charts", "Invoiced, gross"),
    "received": QT_TRANSLATE_NOOP("Charts", "Payments received"),
    "invoiced_net": QT_TRANSLATE_NOOP("Charts", "Net"),
    "invoiced_vat": QT_TRANSLATE_NOOP("Charts", "VAT"),
    "earned": QT_TRANSLATE_NOOP("Charts", "Commissions earned"),
    "set_off": QT_TRANSLATE_NOOP("Charts", "Set off"),
    "credit": QT_TRANSLATE_NOOP("Charts", "Credit left"),
}


@dataclass(frozen=True)
class Frame:
    """What every chart needs beside its figures."""

    data: ChartData
    overview: Overview
    language: Language

    @property
    def months(self) -> list[str]:
        """Names of the months, short where there are many."""
        return [short_month(period, self.language) for period in self.data.periods]

    def series(self, key: str) -> IntColumn:
        """Return the figures of a key."""
        return self.data.series[key]


def _nobody(_item: object, _period: Period) -> None:
    """Ask for nobody."""


def _of_rank(rank: object, period: Period) -> MemberQuestion | None:
    return with_value("rank", rank, period) if isinstance(rank, int) else None


def _of_status(status: object, period: Period) -> MemberQuestion | None:
    if not isinstance(status, int):
        return None
    return with_value("status", STATUS_CODES[status], period)


def _of_key(key: object, period: Period) -> MemberQuestion | None:
    if key == "joined":
        return joined_in(period)
    if key == "qualified":
        return with_value("qualified", 1, period)
    if key == "closed_now":
        return become("status", "closed", "active", period)
    return None


@dataclass(frozen=True)
class ChartKind:
    """A chart of the dashboard.

    Attributes:
        name: Its name in files and tests.
        title: What it is called, in English.
        build: Makes it.
        question: Which members a click on a series of a month asks for, if any.
    """

    name: str
    title: str
    build: Callable[[Frame], Chart]
    question: Callable[[object, Period], MemberQuestion | None] = _nobody

    @property
    def title_text(self) -> str:
        """What it is called, in the language of the window."""
        return QCoreApplication.translate("Charts", self.title)


def short_month(period: Period, language: Language) -> str:
    """Write a month for an axis: its name, and the year in the first month."""
    year = formats.digits(str(period.year), language)
    return f"{formats.month_name(period, language)}\n{year}"


def name_text(key: str) -> str:
    """Return what a series is called."""
    return QCoreApplication.translate("Charts", str(_NAMES[key]))


def _lines(frame: Frame, keys: Sequence[str], *, of_money: bool) -> Chart:
    series = [Series(name_text(key), frame.series(key), "line", key) for key in keys]
    return _chart(frame, series, of_money=of_money)


def _bars(frame: Frame, keys: Sequence[str], *, of_money: bool) -> Chart:
    series = [Series(name_text(key), frame.series(key), "bar", key) for key in keys]
    return _chart(frame, series, of_money=of_money)


def _chart(
    frame: Frame,
    series: Sequence[Series],
    *,
    of_money: bool,
    limit: tuple[str, int] | None = None,
) -> Chart:
    language, currency = frame.language, frame.overview.currency
    unit = _CENTS if of_money and currency is Currency.EURO else 1

    def write(value: int) -> str:
        if of_money:
            return formats.money_with_unit(value, currency, language)
        return formats.count(value, language)

    def scale(value: float) -> str:
        return short_number(value / unit, language)

    return Chart(frame.months, series, write, scale, limit)


def short_number(value: float, language: Language) -> str:
    """Write a number of an axis in short: 1.2 M for a million and more."""
    for size, mark in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if abs(value) >= size:
            text = formats.exact(Decimal(f"{value / size:.3g}"), language)
            return f"{text}\u00a0{_size_text(mark)}"
    return formats.exact(Decimal(f"{value:.3g}"), language)


def _size_text(mark: str) -> str:
    texts = {
        "k": QCoreApplication.translate("Charts", "k"),
        "M": QCoreApplication.translate("Charts", "M"),
        "G": QCoreApplication.translate("Charts", "bn"),
    }
    return texts[mark]


def _standings(frame: Frame, key: str) -> Chart:
    stack = frame.data.stacks[key]
    series = [
        Series(
            standing_text(item, frame.overview, frame.language),
            stack.values[:, place],
            "stack",
            item,
        )
        for place, item in enumerate(stack.items)
        if stack.values[:, place].any()
    ]
    return _chart(frame, series, of_money=False)


def _by_kind(frame: Frame) -> Chart:
    stack = frame.data.stacks["kind"]
    series = [
        Series(
            QCoreApplication.translate("Charts", str(_KINDS[item])),
            stack.values[:, place],
            "stack",
            item,
        )
        for place, item in enumerate(stack.items)
        if stack.values[:, place].any()
    ]
    return _chart(frame, series, of_money=True)


def _share(frame: Frame) -> Chart:
    sales = np.maximum(frame.series("sales"), 1)
    given = frame.series("discounts") + frame.series("bonuses_before_cap")
    after = frame.series("discounts") + frame.series("bonuses")
    cap = frame.series("cap")
    # Amounts stay below 2**49, so that basis points of them fit into 64 bits.
    share = given * _BASIS_POINTS // sales
    series = [
        Series(QCoreApplication.translate("Charts", "Before the cap"), share, "line"),
        Series(
            QCoreApplication.translate("Charts", "Paid"),
            after * _BASIS_POINTS // sales,
            "bar",
        ),
    ]
    last = int(cap[-1] * _BASIS_POINTS // sales[-1]) if len(cap) else 0
    # The cap is rounded down to whole toman; the line shows what is meant.
    shown = round(last / _CENTS) * _CENTS
    name = QCoreApplication.translate("Charts", "Cap {share}")
    limit = (name.format(share=formats.percent(shown, frame.language)), shown)

    def write(value: int) -> str:
        return formats.percent(value, frame.language)

    return Chart(frame.months, series, write, lambda value: write(round(value)), limit)


def _points(frame: Frame) -> Chart:
    language = frame.language
    points = Series(name_text("points"), frame.series("points"), "line", "points")

    def write(value: int) -> str:
        return formats.points(value, language)

    return Chart(
        frame.months,
        [points],
        write,
        lambda value: short_number(value / _POINT, language),
    )


FARHAN_CHARTS = (
    ChartKind(
        "ranks",
        str(QT_TRANSLATE_NOOP("Charts", "Members by rank")),
        lambda frame: _standings(frame, "rank"),
        _of_rank,
    ),
    ChartKind(
        "qualified",
        str(QT_TRANSLATE_NOOP("Charts", "Qualified and active members")),
        lambda frame: _lines(frame, ("members", "active", "qualified"), of_money=False),
        _of_key,
    ),
    ChartKind(
        "sales",
        str(QT_TRANSLATE_NOOP("Charts", "Sales")),
        lambda frame: _bars(frame, ("sales",), of_money=True),
    ),
    ChartKind("points", str(QT_TRANSLATE_NOOP("Charts", "Points")), _points),
    ChartKind(
        "share",
        str(QT_TRANSLATE_NOOP("Charts", "Share of the sales that is given away")),
        _share,
    ),
    ChartKind(
        "kinds",
        str(QT_TRANSLATE_NOOP("Charts", "Discounts and bonuses by kind")),
        _by_kind,
    ),
    ChartKind(
        "paid",
        str(QT_TRANSLATE_NOOP("Charts", "Paid out and held")),
        lambda frame: _bars(frame, ("paid", "held"), of_money=True),
    ),
    ChartKind(
        "moves",
        str(QT_TRANSLATE_NOOP("Charts", "Rank ups and downs")),
        lambda frame: _bars(frame, ("risen", "fallen"), of_money=False),
    ),
    ChartKind(
        "joined",
        str(QT_TRANSLATE_NOOP("Charts", "New and closed members")),
        lambda frame: _bars(frame, ("joined", "closed_now"), of_money=False),
        _of_key,
    ),
)
PORUKKA_CHARTS = (
    ChartKind(
        "statuses",
        str(QT_TRANSLATE_NOOP("Charts", "Members by status")),
        lambda frame: _standings(frame, "status"),
        _of_status,
    ),
    ChartKind(
        "fees",
        str(QT_TRANSLATE_NOOP("Charts", "Fees invoiced and paid")),
        lambda frame: _bars(frame, ("invoiced_gross", "received"), of_money=True),
    ),
    ChartKind(
        "vat",
        str(QT_TRANSLATE_NOOP("Charts", "Net and VAT invoiced")),
        lambda frame: _bars(frame, ("invoiced_net", "invoiced_vat"), of_money=True),
    ),
    ChartKind(
        "credit",
        str(QT_TRANSLATE_NOOP("Charts", "Referral credit")),
        lambda frame: _lines(
            frame, ("earned", "set_off", "paid", "credit"), of_money=True
        ),
    ),
)
TOPS: dict[str, object] = {
    "branch": QT_TRANSLATE_NOOP("Charts", "Top branches of the last month, by sales"),
    "campaign": QT_TRANSLATE_NOOP("Charts", "Campaigns, by sales"),
}


def charts_of(plan: str) -> Sequence[ChartKind]:
    """Return the charts of a plan, in their order."""
    return FARHAN_CHARTS if plan == "farhan" else PORUKKA_CHARTS
