"""What do the tables of orders and of their lines show?"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app import formats
from app.calendars import number_day
from app.formats import Currency, Language
from app.records.sales import OrderLineRow
from app.services.sales import ListedOrder
from app.views.kit.flat_table import Shown
from app.views.words.files import column_text

_MILLI_PLACES = 3


def order_columns(language: Language) -> Sequence[Shown[ListedOrder]]:
    """Return what is shown of an order."""

    def money(amount: int) -> str:
        return formats.money(amount, Currency.TOMAN, language)

    return (
        Shown(column_text("order_no"), lambda one: f"\u2066{one.order.order_no}\u2069"),
        Shown(
            column_text("date"),
            lambda one: formats.day(
                number_day(one.order.ordered_on), language, jalali=True
            ),
        ),
        Shown(
            column_text("member"),
            lambda one: f"\u2066{one.order.member_code}\u2069",
        ),
        Shown(
            QCoreApplication.translate("SalesScreen", "Points"),
            lambda one: formats.points(one.order.points_micro, language),
            is_figure=True,
        ),
        Shown(
            QCoreApplication.translate("SalesScreen", "Gross"),
            lambda one: money(one.order.gross_toman),
            is_figure=True,
        ),
        Shown(
            QCoreApplication.translate("SalesScreen", "Discount"),
            lambda one: money(one.discount_toman),
            is_figure=True,
        ),
        Shown(
            QCoreApplication.translate("SalesScreen", "To pay"),
            lambda one: money(one.payable_toman),
            is_figure=True,
        ),
    )


def line_columns(language: Language) -> Sequence[Shown[OrderLineRow]]:
    """Return what is shown of a line of an order."""
    return (
        Shown(column_text("product"), lambda one: f"\u2066{one.product_code}\u2069"),
        Shown(column_text("name"), lambda one: one.product_name),
        Shown(
            column_text("quantity"),
            lambda one: formats.count(one.quantity, language),
            lambda one: one.quantity,
            is_figure=True,
        ),
        Shown(
            QCoreApplication.translate("SalesScreen", "Unit price"),
            lambda one: formats.money(one.unit_price_toman, Currency.TOMAN, language),
            lambda one: one.unit_price_toman,
            is_figure=True,
        ),
        Shown(
            column_text("coefficient"),
            lambda one: formats.decimal(one.coefficient_milli, _MILLI_PLACES, language),
            lambda one: one.coefficient_milli,
            is_figure=True,
        ),
        Shown(
            QCoreApplication.translate("SalesScreen", "Promotion"),
            lambda one: (
                QCoreApplication.translate("SalesScreen", "in promotion")
                if one.promotion_id
                else ""
            ),
        ),
    )
