"""What are the kinds of document called?"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, object] = {
    "slip": QT_TRANSLATE_NOOP("Documents", "Payout slips"),
    "discount": QT_TRANSLATE_NOOP("Documents", "Retail-discount statements"),
    "certificate": QT_TRANSLATE_NOOP("Documents", "Rank certificates"),
    "year": QT_TRANSLATE_NOOP("Documents", "Summaries of the year"),
    "transfers": QT_TRANSLATE_NOOP("Documents", "Transfer lists"),
    "campaign": QT_TRANSLATE_NOOP("Documents", "Campaign reports"),
    "members": QT_TRANSLATE_NOOP("Documents", "List of members"),
    "invoice": QT_TRANSLATE_NOOP("Documents", "Invoices"),
    "credit_note": QT_TRANSLATE_NOOP("Documents", "Credit notes"),
    "referral": QT_TRANSLATE_NOOP("Documents", "Referral statements"),
}


def document_text(name: str) -> str:
    """Return what a kind of document is called."""
    return QCoreApplication.translate("Documents", str(_NAMES.get(name, name)))
