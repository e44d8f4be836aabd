"""How is each thing to do said?"""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.formats import Currency, Language
from app.services.home_items import HomeItem

_TEXTS: Mapping[str, object] = {
    "payouts_due": QT_TRANSLATE_NOOP(
        "Home", "Payouts in no payment file yet: {count} · {amount}"
    ),
    "files_not_sent": QT_TRANSLATE_NOOP(
        "Home", "Payment files not marked as sent: {count} · {amount}"
    ),
    "closing_soon": QT_TRANSLATE_NOOP(
        "Home", "Representatives whom the next close closes unless they order: {count}"
    ),
    "held_closed": QT_TRANSLATE_NOOP(
        "Home", "Held because the member is closed: {count} · {amount}"
    ),
    "held_duties": QT_TRANSLATE_NOOP(
        "Home", "Held because duties are not done: {count} · {amount}"
    ),
    "held_no_unit_code": QT_TRANSLATE_NOOP(
        "Home", "Held for want of a marketing-unit code: {count} · {amount}"
    ),
    "held_no_iban": QT_TRANSLATE_NOOP(
        "Home", "Held for want of an account: {count} · {amount}"
    ),
    "held_negative": QT_TRANSLATE_NOOP("Home", "Negative balances: {count} · {amount}"),
    "held_minimum": QT_TRANSLATE_NOOP(
        "Home", "Balances below the minimum payout: {count} · {amount}"
    ),
    "unpaid": QT_TRANSLATE_NOOP(
        "Home", "Members with unpaid invoices: {count} · {amount}"
    ),
    "payments_unmatched": QT_TRANSLATE_NOOP(
        "Home", "Payments that found no invoice: {count}"
    ),
    "referrers_waiting": QT_TRANSLATE_NOOP(
        "Home", "Members who named a referrer not matched yet: {count}"
    ),
    "trials_ending": QT_TRANSLATE_NOOP(
        "Home", "Free trials that end within 30 days: {count}"
    ),
    "terms_ending": QT_TRANSLATE_NOOP(
        "Home", "Membership terms that end within 30 days: {count}"
    ),
}
_STEPS: Mapping[str, object] = {
    "closed": QT_TRANSLATE_NOOP("Home", "Month closed"),
    "slips": QT_TRANSLATE_NOOP("Home", "Payout slips written"),
    "paid": QT_TRANSLATE_NOOP("Home", "Payouts sent to the bank"),
}
_STEPS_LEFT: Mapping[str, object] = {
    "closed": QT_TRANSLATE_NOOP("Home", "Month not closed yet"),
    "slips": QT_TRANSLATE_NOOP("Home", "Payout slips not written yet"),
    "paid": QT_TRANSLATE_NOOP("Home", "Payouts not sent to the bank yet"),
}


def item_text(item: HomeItem, currency: Currency, language: Language) -> str:
    """Return what an item says."""
    template = QCoreApplication.translate("Home", str(_TEXTS[item.code]))
    return template.format(
        count=formats.count(item.count, language),
        amount=formats.money_with_unit(item.amount, currency, language),
    )


def step_text(name: str, *, is_done: bool) -> str:
    """Return what is said of a step of a month."""
    texts = _STEPS if is_done else _STEPS_LEFT
    return QCoreApplication.translate("Home", str(texts[name]))
