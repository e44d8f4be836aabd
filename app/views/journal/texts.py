"""What are the events of the audit journal called?"""

import json

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.calendars import Period
from app.formats import Language
from app.services.journal import JournalEvent
from app.views.words.files import column_text, kind_text

_ISOLATE, _END = "\u2068", "\u2069"
_ACTIONS: dict[str, object] = {
    "created": QT_TRANSLATE_NOOP("JournalActions", "organisation made"),
    "migrated": QT_TRANSLATE_NOOP("JournalActions", "file brought up to date"),
    "setting": QT_TRANSLATE_NOOP("JournalActions", "setting changed"),
    "plan_stored": QT_TRANSLATE_NOOP("JournalActions", "plan kept"),
    "plan_value_set": QT_TRANSLATE_NOOP("JournalActions", "value of the plan set"),
    "option_set": QT_TRANSLATE_NOOP("JournalActions", "option of the plan set"),
    "imported": QT_TRANSLATE_NOOP("JournalActions", "file imported"),
    "period_closed": QT_TRANSLATE_NOOP("JournalActions", "month closed"),
    "period_reopened": QT_TRANSLATE_NOOP("JournalActions", "month reopened"),
    "member_changed": QT_TRANSLATE_NOOP("JournalActions", "member changed"),
    "member_reopen": QT_TRANSLATE_NOOP("JournalActions", "member reopened"),
    "member_release": QT_TRANSLATE_NOOP("JournalActions", "held payment released"),
    "consent_set": QT_TRANSLATE_NOOP("JournalActions", "consent recorded"),
    "referrer_none": QT_TRANSLATE_NOOP("JournalActions", "nobody was the referrer"),
    "duty_set": QT_TRANSLATE_NOOP("JournalActions", "duties recorded"),
    "exemption_set": QT_TRANSLATE_NOOP("JournalActions", "exemption recorded"),
    "exemption_removed": QT_TRANSLATE_NOOP("JournalActions", "exemption taken away"),
    "adjustment_added": QT_TRANSLATE_NOOP("JournalActions", "adjustment added"),
    "adjustment_removed": QT_TRANSLATE_NOOP("JournalActions", "adjustment taken away"),
    "gift_handed_over": QT_TRANSLATE_NOOP("JournalActions", "gift handed over"),
    "order_entered": QT_TRANSLATE_NOOP("JournalActions", "order entered"),
    "product_added": QT_TRANSLATE_NOOP("JournalActions", "product added"),
    "product_changed": QT_TRANSLATE_NOOP("JournalActions", "product changed"),
    "promotion_added": QT_TRANSLATE_NOOP("JournalActions", "promotion added"),
    "promotion_ended": QT_TRANSLATE_NOOP("JournalActions", "promotion ended"),
    "promotion_removed": QT_TRANSLATE_NOOP("JournalActions", "promotion taken away"),
    "register_set": QT_TRANSLATE_NOOP("JournalActions", "register entry set"),
    "register_removed": QT_TRANSLATE_NOOP(
        "JournalActions", "register entry taken away"
    ),
    "payment_file_made": QT_TRANSLATE_NOOP("JournalActions", "payment file made"),
    "payment_file_state": QT_TRANSLATE_NOOP("JournalActions", "payment file marked"),
    "payment_returned": QT_TRANSLATE_NOOP(
        "JournalActions", "payment sent back by the bank"
    ),
    "payment_released": QT_TRANSLATE_NOOP(
        "JournalActions", "payment released once more"
    ),
    "printed": QT_TRANSLATE_NOOP("JournalActions", "documents printed"),
    "document_style": QT_TRANSLATE_NOOP("JournalActions", "look of documents set"),
    "corrected": QT_TRANSLATE_NOOP("JournalActions", "closed month corrected"),
    "correction_posted": QT_TRANSLATE_NOOP("JournalActions", "correction posted"),
    "correction_taken_back": QT_TRANSLATE_NOOP(
        "JournalActions", "correction taken back"
    ),
    "addon_set": QT_TRANSLATE_NOOP("JournalActions", "price of an add-on set"),
    "duties_marked": QT_TRANSLATE_NOOP("JournalActions", "duties of many recorded"),
    "invoices_entered": QT_TRANSLATE_NOOP("JournalActions", "invoices raised"),
    "package_set": QT_TRANSLATE_NOOP("JournalActions", "package set"),
    "payment_chosen": QT_TRANSLATE_NOOP(
        "JournalActions", "invoice of a payment chosen"
    ),
    "payments_after_backup": QT_TRANSLATE_NOOP(
        "JournalActions", "payments after the backup found"
    ),
    "self_billing": QT_TRANSLATE_NOOP("JournalActions", "self-billed invoice made"),
}
_KEYS: dict[str, object] = {
    "after": QT_TRANSLATE_NOOP("JournalKeys", "After"),
    "before": QT_TRANSLATE_NOOP("JournalKeys", "Before"),
    "from_period": QT_TRANSLATE_NOOP("JournalKeys", "From the month"),
    "plan_version": QT_TRANSLATE_NOOP("JournalKeys", "Version of the plan"),
    "options": QT_TRANSLATE_NOOP("JournalKeys", "Options"),
    "inputs_digest": QT_TRANSLATE_NOOP("JournalKeys", "Fingerprint of the data"),
    "result_digest": QT_TRANSLATE_NOOP("JournalKeys", "Fingerprint of the figures"),
    "rows": QT_TRANSLATE_NOOP("JournalKeys", "Rows"),
    "lines": QT_TRANSLATE_NOOP("JournalKeys", "Lines"),
    "characters": QT_TRANSLATE_NOOP("JournalKeys", "Characters"),
    "digest": QT_TRANSLATE_NOOP("JournalKeys", "Fingerprint"),
    "close": QT_TRANSLATE_NOOP("JournalKeys", "Close"),
    "count": QT_TRANSLATE_NOOP("JournalKeys", "Count"),
}
"""What the values of an event are; others are called as columns of files are."""
_OF_MONTHS = {
    "period_closed",
    "period_reopened",
    "printed",
    "correction_posted",
    "duties_marked",
}
"""Whose subject is a month."""


def action_text(action: str) -> str:
    """Return what an action is called; one that is not known, as it stands."""
    known = _ACTIONS.get(action)
    if known is None:
        return action.replace("_", " ")
    return QCoreApplication.translate("JournalActions", str(known))


def _key_text(key: str) -> str:
    """Return what a value of an event is."""
    if key in _KEYS:
        return QCoreApplication.translate("JournalKeys", str(_KEYS[key]))
    known = column_text(key)
    return known.replace("_", " ") if known == key else known


def subject_text(event: JournalEvent, language: Language) -> str:
    """Return what an event is about: a kind of file or a month by what it is called."""
    if event.action == "imported":
        return kind_text(event.subject)
    if event.action in _OF_MONTHS:
        return formats.month(Period.parse(event.subject), language)
    return f"{_ISOLATE}{event.subject}{_END}"


def values_text(payload: str, language: Language) -> str:
    """Return the values of an event, one a line."""
    return "\n".join(_lines(json.loads(payload), "", language))


def _lines(value: object, indent: str, language: Language) -> list[str]:
    if not isinstance(value, dict):
        return [f"{indent}{_ISOLATE}{_plain(value, language)}{_END}"]
    found: list[str] = []
    for key, inner in value.items():
        if isinstance(inner, dict):
            found += [
                f"{indent}{_key_text(key)}:",
                *_lines(inner, f"{indent}    ", language),
            ]
        else:
            text = _plain(inner, language)
            found.append(f"{indent}{_key_text(key)}: {_ISOLATE}{text}{_END}")
    return found


def _plain(value: object, language: Language) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return formats.digits(str(value), language)
    return json.dumps(value, ensure_ascii=False)
