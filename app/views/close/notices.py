"""What should the operator know before a month is closed?"""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import formats
from app.formats import Currency, Language
from app.services.month_views import Notice
from app.views.kit.icons import icon
from app.views.kit.tongue import Tongue
from app.views.kit.wrapped_rows import wrap_rows

_TEXTS: dict[str, object] = {
    "month_not_over": QT_TRANSLATE_NOOP(
        "Notices", "The month is not over yet: orders may still come."
    ),
    "orders": QT_TRANSLATE_NOOP("Notices", "Orders: {count}, sales {amount}"),
    "returns": QT_TRANSLATE_NOOP("Notices", "Returns among them: {count}"),
    "without_unit_code": QT_TRANSLATE_NOOP(
        "Notices",
        "Representatives with orders but no marketing-unit code: {count}. "
        "Their payment will be held.",
    ),
    "without_iban": QT_TRANSLATE_NOOP(
        "Notices",
        "Members with orders but no account: {count}. Their payment will be held.",
    ),
    "duties_not_done": QT_TRANSLATE_NOOP(
        "Notices", "Members whose duties were not done: {count}"
    ),
    "payments": QT_TRANSLATE_NOOP(
        "Notices", "Bank payments to count: {count}, in all {amount}"
    ),
    "late_payments": QT_TRANSLATE_NOOP(
        "Notices",
        "Commissions of closed months that payments entered late would change: "
        "{count}, in all {amount}. Correct how the payers stood",
    ),
    "referrers_waiting": QT_TRANSLATE_NOOP(
        "Notices", "Members whose referrer waits for a decision: {count}"
    ),
    "invoices_raised": QT_TRANSLATE_NOOP(
        "Notices", "Invoices raised by the close: {count}, in all {amount}"
    ),
    "payments_matched": QT_TRANSLATE_NOOP(
        "Notices", "Payments that found their invoice: {count}"
    ),
    "payments_unmatched": QT_TRANSLATE_NOOP(
        "Notices", "Payments that found no invoice: {count}"
    ),
    "renewals": QT_TRANSLATE_NOOP(
        "Notices", "Members whose next term begins next month: {count}"
    ),
    "renewals_paused": QT_TRANSLATE_NOOP(
        "Notices", "Members who pause when their term ends next month: {count}"
    ),
    "renewals_not_sold": QT_TRANSLATE_NOOP(
        "Notices",
        "Members whose next term can't be invoiced, as their package is not on sale "
        "or has no price: {count}. The close is refused until that is mended.",
    ),
    "credit_without_iban": QT_TRANSLATE_NOOP(
        "Notices",
        "Members with credit but no account: {count}, in all {amount}. It will not "
        "be paid out.",
    ),
    "seller_unknown": QT_TRANSLATE_NOOP(
        "Notices",
        "Details of the organisation that invoices must bear and that are not entered "
        "(business id, address): {count}",
    ),
    "without_address": QT_TRANSLATE_NOOP(
        "Notices",
        "Members without an address: {count}. The law asks for it on invoices above "
        "400 euros.",
    ),
    "packages_not_sold": QT_TRANSLATE_NOOP(
        "Notices", "Merchant packages not on sale: {count}"
    ),
    "over_quota": QT_TRANSLATE_NOOP(
        "Notices", "Members with more products in the shop than their quota: {count}"
    ),
    "payouts": QT_TRANSLATE_NOOP("Notices", "Payouts: {count}, in all {amount}"),
    "held": QT_TRANSLATE_NOOP(
        "Notices", "Balances held or carried on: {count}, in all {amount}"
    ),
    "awards": QT_TRANSLATE_NOOP("Notices", "Rank-persistence bonuses: {count}"),
    "exemptions": QT_TRANSLATE_NOOP("Notices", "Exemptions: {count}"),
    "adjustments": QT_TRANSLATE_NOOP(
        "Notices", "Adjustments: {count}, in all {amount}"
    ),
}


class CloseNotices(QWidget):
    """What was entered for the month, and what needs care, each with a sign."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.list = QListWidget()
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        wrap_rows(self.list)
        self.list.setSpacing(3)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_notices(self, notices: Sequence[Notice], currency: Currency) -> None:
        """Show these notices; what needs care comes first."""
        self.list.clear()
        self.list.setAccessibleName(self.tr("Before the close"))
        ordered = sorted(notices, key=lambda notice: not notice.needs_care)
        for notice in ordered:
            text = notice_text(notice, currency, self._tongue.language)
            sign = (
                ("warning", "notice_text") if notice.needs_care else ("done", "muted")
            )
            item = QListWidgetItem(icon(*sign), text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)


def notice_text(notice: Notice, currency: Currency, language: Language) -> str:
    """Return what a notice says."""
    text = QCoreApplication.translate("Notices", str(_TEXTS[notice.code]))
    return text.format(
        count=formats.count(notice.count, language),
        amount=formats.money_with_unit(notice.amount, currency, language),
    )
