"""What are the kinds of file and their columns called?"""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KINDS: dict[str, object] = {
    "members": QT_TRANSLATE_NOOP("FileKinds", "Members"),
    "products": QT_TRANSLATE_NOOP("FileKinds", "Products"),
    "promotions": QT_TRANSLATE_NOOP("FileKinds", "Promotions"),
    "orders": QT_TRANSLATE_NOOP("FileKinds", "Orders"),
    "duties": QT_TRANSLATE_NOOP("FileKinds", "Duties"),
    "exemptions": QT_TRANSLATE_NOOP("FileKinds", "Exemptions"),
    "adjustments": QT_TRANSLATE_NOOP("FileKinds", "Adjustments"),
    "opening": QT_TRANSLATE_NOOP("FileKinds", "Opening figures"),
    "subscriptions": QT_TRANSLATE_NOOP("FileKinds", "Subscriptions"),
    "bank": QT_TRANSLATE_NOOP("FileKinds", "File of the bank"),
    "payments": QT_TRANSLATE_NOOP("FileKinds", "Bank payments"),
    "addons": QT_TRANSLATE_NOOP("FileKinds", "Add-ons"),
    "shop_sales": QT_TRANSLATE_NOOP("FileKinds", "Shop sales"),
    "campaigns": QT_TRANSLATE_NOOP("FileKinds", "Campaigns"),
    "courses": QT_TRANSLATE_NOOP("FileKinds", "Courses"),
    "invoices": QT_TRANSLATE_NOOP("FileKinds", "Invoices"),
    "packages": QT_TRANSLATE_NOOP("FileKinds", "Merchant packages"),
    "joining_forms": QT_TRANSLATE_NOOP("FileKinds", "Joining forms"),
    "campaign_participants": QT_TRANSLATE_NOOP("FileKinds", "Campaign participants"),
    "campaign_results": QT_TRANSLATE_NOOP("FileKinds", "Campaign results"),
    "support_offers": QT_TRANSLATE_NOOP("FileKinds", "Support team"),
    "talks": QT_TRANSLATE_NOOP("FileKinds", "Talks with newcomers"),
    "completions": QT_TRANSLATE_NOOP("FileKinds", "Courses completed"),
}
_COLUMNS: dict[str, object] = {
    "code": QT_TRANSLATE_NOOP("FileColumns", "Code"),
    "name": QT_TRANSLATE_NOOP("FileColumns", "Name"),
    "kind": QT_TRANSLATE_NOOP("FileColumns", "Kind"),
    "sponsor": QT_TRANSLATE_NOOP("FileColumns", "Sponsor"),
    "joined": QT_TRANSLATE_NOOP("FileColumns", "Joined"),
    "national_id": QT_TRANSLATE_NOOP("FileColumns", "National id"),
    "unit_code": QT_TRANSLATE_NOOP("FileColumns", "Marketing-unit code"),
    "iban": QT_TRANSLATE_NOOP("FileColumns", "Account number"),
    "email": QT_TRANSLATE_NOOP("FileColumns", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("FileColumns", "Phone"),
    "language": QT_TRANSLATE_NOOP("FileColumns", "Language"),
    "street": QT_TRANSLATE_NOOP("FileColumns", "Street"),
    "postcode": QT_TRANSLATE_NOOP("FileColumns", "Postcode"),
    "town": QT_TRANSLATE_NOOP("FileColumns", "Town"),
    "country": QT_TRANSLATE_NOOP("FileColumns", "Country"),
    "vat_registered": QT_TRANSLATE_NOOP("FileColumns", "VAT-registered"),
    "business_id": QT_TRANSLATE_NOOP("FileColumns", "Business ID"),
    "referrer_name": QT_TRANSLATE_NOOP("FileColumns", "Referrer's name"),
    "package": QT_TRANSLATE_NOOP("FileColumns", "Merchant package"),
    "renewal": QT_TRANSLATE_NOOP("FileColumns", "Renewal"),
    "price": QT_TRANSLATE_NOOP("FileColumns", "Price"),
    "coefficient": QT_TRANSLATE_NOOP("FileColumns", "Coefficient"),
    "licence": QT_TRANSLATE_NOOP("FileColumns", "Supply licence"),
    "type": QT_TRANSLATE_NOOP("FileColumns", "Type"),
    "contents": QT_TRANSLATE_NOOP("FileColumns", "Contents"),
    "permit": QT_TRANSLATE_NOOP("FileColumns", "Permit"),
    "from": QT_TRANSLATE_NOOP("FileColumns", "From"),
    "to": QT_TRANSLATE_NOOP("FileColumns", "To"),
    "product": QT_TRANSLATE_NOOP("FileColumns", "Product"),
    "order_no": QT_TRANSLATE_NOOP("FileColumns", "Order number"),
    "date": QT_TRANSLATE_NOOP("FileColumns", "Day"),
    "member": QT_TRANSLATE_NOOP("FileColumns", "Member"),
    "quantity": QT_TRANSLATE_NOOP("FileColumns", "Quantity"),
    "period": QT_TRANSLATE_NOOP("FileColumns", "Month"),
    "done": QT_TRANSLATE_NOOP("FileColumns", "Done"),
    "note": QT_TRANSLATE_NOOP("FileColumns", "Note"),
    "reason": QT_TRANSLATE_NOOP("FileColumns", "Reason"),
    "amount": QT_TRANSLATE_NOOP("FileColumns", "Amount"),
    "qualified_streak": QT_TRANSLATE_NOOP("FileColumns", "Months qualified in a row"),
    "rank": QT_TRANSLATE_NOOP("FileColumns", "Rank"),
    "rank_count": QT_TRANSLATE_NOOP("FileColumns", "Months at the rank"),
    "had_order": QT_TRANSLATE_NOOP("FileColumns", "Had an order"),
    "starter": QT_TRANSLATE_NOOP("FileColumns", "Starter status"),
    "balance": QT_TRANSLATE_NOOP("FileColumns", "Balance"),
    "last_order": QT_TRANSLATE_NOOP("FileColumns", "Month of the last order"),
    "start": QT_TRANSLATE_NOOP("FileColumns", "Start"),
    "term": QT_TRANSLATE_NOOP("FileColumns", "Term (months)"),
    "payment_no": QT_TRANSLATE_NOOP("FileColumns", "Payment number"),
    "reference": QT_TRANSLATE_NOOP("FileColumns", "Reference number"),
    "addon": QT_TRANSLATE_NOOP("FileColumns", "Add-on"),
    "form_no": QT_TRANSLATE_NOOP("FileColumns", "Form number"),
    "shop_name": QT_TRANSLATE_NOOP("FileColumns", "Name of the shop"),
    "consent_rules": QT_TRANSLATE_NOOP("FileColumns", "Consent to the rules"),
    "consent_marketing": QT_TRANSLATE_NOOP("FileColumns", "Consent to marketing"),
    "consent_self_billing": QT_TRANSLATE_NOOP("FileColumns", "Consent to self-billing"),
    "channels": QT_TRANSLATE_NOOP("FileColumns", "Channels"),
    "channel": QT_TRANSLATE_NOOP("FileColumns", "Channel"),
    "cost": QT_TRANSLATE_NOOP("FileColumns", "Cost"),
    "campaign": QT_TRANSLATE_NOOP("FileColumns", "Campaign"),
    "visits": QT_TRANSLATE_NOOP("FileColumns", "Visits"),
    "orders": QT_TRANSLATE_NOOP("FileColumns", "Orders"),
    "sales": QT_TRANSLATE_NOOP("FileColumns", "Sales"),
    "field": QT_TRANSLATE_NOOP("FileColumns", "Field"),
    "terms": QT_TRANSLATE_NOOP("FileColumns", "Terms"),
    "with": QT_TRANSLATE_NOOP("FileColumns", "With whom"),
    "person": QT_TRANSLATE_NOOP("FileColumns", "Person"),
    "outcome": QT_TRANSLATE_NOOP("FileColumns", "Outcome"),
    "course": QT_TRANSLATE_NOOP("FileColumns", "Course"),
    "author": QT_TRANSLATE_NOOP("FileColumns", "Author"),
    "handed_on": QT_TRANSLATE_NOOP("FileColumns", "Handed over on"),
    "handed_by": QT_TRANSLATE_NOOP("FileColumns", "Handed over by"),
    "gift": QT_TRANSLATE_NOOP("FileColumns", "Gift"),
    "text": QT_TRANSLATE_NOOP("FileColumns", "Text on the slip"),
    "internal_note": QT_TRANSLATE_NOOP("FileColumns", "Internal note"),
}


def kind_text(kind: str) -> str:
    """Return what a kind of file is called."""
    return QCoreApplication.translate("FileKinds", str(_KINDS.get(kind, kind)))


def column_text(column: str) -> str:
    """Return what a column is called."""
    return QCoreApplication.translate("FileColumns", str(_COLUMNS.get(column, column)))


def spoken_columns(columns: Iterable[str]) -> dict[str, str]:
    """Return what each column is called."""
    return {column: column_text(column) for column in columns}
