"""How are the columns of the table of members called, and their values written?"""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.calendars import Period, number_day
from app.formats import Currency, Language
from app.records.member_table import ValueKind
from app.services.dashboards import Overview
from app.services.member_export import Names
from app.services.member_list import ListColumn
from app.views.kit.tongue import Tongue

TITLES = "MemberColumns"
WORDS = "MemberWords"
_TITLES = {
    "code": QT_TRANSLATE_NOOP("MemberColumns", "Code"),
    "name": QT_TRANSLATE_NOOP("MemberColumns", "Name"),
    "kind": QT_TRANSLATE_NOOP("MemberColumns", "Kind"),
    "rank": QT_TRANSLATE_NOOP("MemberColumns", "Rank"),
    "status": QT_TRANSLATE_NOOP("MemberColumns", "Status"),
    "qualified": QT_TRANSLATE_NOOP("MemberColumns", "Qualified"),
    "points": QT_TRANSLATE_NOOP("MemberColumns", "Own points"),
    "team_points": QT_TRANSLATE_NOOP("MemberColumns", "Team points"),
    "group_points": QT_TRANSLATE_NOOP("MemberColumns", "Group points"),
    "last_order": QT_TRANSLATE_NOOP("MemberColumns", "Last order"),
    "term_end": QT_TRANSLATE_NOOP("MemberColumns", "Term ends"),
    "streak": QT_TRANSLATE_NOOP("MemberColumns", "Months in a row"),
    "paid": QT_TRANSLATE_NOOP("MemberColumns", "Paid"),
    "held": QT_TRANSLATE_NOOP("MemberColumns", "Carried out"),
    "reason": QT_TRANSLATE_NOOP("MemberColumns", "Why held"),
    "duties": QT_TRANSLATE_NOOP("MemberColumns", "Duties"),
    "joined": QT_TRANSLATE_NOOP("MemberColumns", "Joined"),
    "sponsor": QT_TRANSLATE_NOOP("MemberColumns", "Sponsor"),
    "national_id": QT_TRANSLATE_NOOP("MemberColumns", "National id"),
    "unit_code": QT_TRANSLATE_NOOP("MemberColumns", "Marketing-unit code"),
    "phone": QT_TRANSLATE_NOOP("MemberColumns", "Phone"),
    "email": QT_TRANSLATE_NOOP("MemberColumns", "E-mail"),
    "iban": QT_TRANSLATE_NOOP("MemberColumns", "Account"),
    "street": QT_TRANSLATE_NOOP("MemberColumns", "Street"),
    "postcode": QT_TRANSLATE_NOOP("MemberColumns", "Postcode"),
    "town": QT_TRANSLATE_NOOP("MemberColumns", "Town"),
    "country": QT_TRANSLATE_NOOP("MemberColumns", "Country"),
    "package": QT_TRANSLATE_NOOP("MemberColumns", "Next package"),
    "renewal": QT_TRANSLATE_NOOP("MemberColumns", "Renewal"),
    "open": QT_TRANSLATE_NOOP("MemberColumns", "Unpaid"),
    "earned": QT_TRANSLATE_NOOP("MemberColumns", "Commission"),
    "set_off": QT_TRANSLATE_NOOP("MemberColumns", "Set off"),
    "vat": QT_TRANSLATE_NOOP("MemberColumns", "VAT"),
    "self_billing": QT_TRANSLATE_NOOP("MemberColumns", "Self-billing"),
    "shop_name": QT_TRANSLATE_NOOP("MemberColumns", "Name of the shop"),
    "consent_rules": QT_TRANSLATE_NOOP("MemberColumns", "Consent to the rules"),
    "consent_marketing": QT_TRANSLATE_NOOP("MemberColumns", "Consent to marketing"),
    "business_id": QT_TRANSLATE_NOOP("MemberColumns", "Business id"),
    "referrer_name": QT_TRANSLATE_NOOP("MemberColumns", "Referrer as told"),
    "left": QT_TRANSLATE_NOOP("MemberColumns", "Left"),
    "period": QT_TRANSLATE_NOOP("MemberColumns", "Month"),
    "carried_in": QT_TRANSLATE_NOOP("MemberColumns", "Carried in"),
    "bonuses": QT_TRANSLATE_NOOP("MemberColumns", "Bonuses"),
    "adjustments": QT_TRANSLATE_NOOP("MemberColumns", "Adjustments"),
    "line": QT_TRANSLATE_NOOP("MemberColumns", "Bonus"),
    "level": QT_TRANSLATE_NOOP("MemberColumns", "Level"),
    "base": QT_TRANSLATE_NOOP("MemberColumns", "Points counted"),
    "rate": QT_TRANSLATE_NOOP("MemberColumns", "Rate"),
    "before_cap": QT_TRANSLATE_NOOP("MemberColumns", "Before the cap"),
    "amount": QT_TRANSLATE_NOOP("MemberColumns", "Amount"),
    "day": QT_TRANSLATE_NOOP("MemberColumns", "Day"),
    "order": QT_TRANSLATE_NOOP("MemberColumns", "Order"),
    "sales": QT_TRANSLATE_NOOP("MemberColumns", "Sales"),
    "register": QT_TRANSLATE_NOOP("MemberColumns", "Register"),
    "note": QT_TRANSLATE_NOOP("MemberColumns", "Note"),
    "gift": QT_TRANSLATE_NOOP("MemberColumns", "Gift"),
    "by": QT_TRANSLATE_NOOP("MemberColumns", "By"),
    "document": QT_TRANSLATE_NOOP("MemberColumns", "Document"),
    "language": QT_TRANSLATE_NOOP("MemberColumns", "Language"),
    "at": QT_TRANSLATE_NOOP("MemberColumns", "When"),
    "action": QT_TRANSLATE_NOOP("MemberColumns", "What"),
    "actor": QT_TRANSLATE_NOOP("MemberColumns", "Who"),
    "number": QT_TRANSLATE_NOOP("MemberColumns", "Number"),
    "invoice": QT_TRANSLATE_NOOP("MemberColumns", "Invoice"),
    "due": QT_TRANSLATE_NOOP("MemberColumns", "Due"),
    "gross": QT_TRANSLATE_NOOP("MemberColumns", "Gross"),
    "received": QT_TRANSLATE_NOOP("MemberColumns", "Received"),
    "course": QT_TRANSLATE_NOOP("MemberColumns", "Course"),
    "campaign": QT_TRANSLATE_NOOP("MemberColumns", "Campaign"),
    "cost": QT_TRANSLATE_NOOP("MemberColumns", "Cost"),
    "vat_registered": QT_TRANSLATE_NOOP("MemberColumns", "VAT"),
}
_WORDS = {
    "customer": QT_TRANSLATE_NOOP("MemberWords", "preferred customer"),
    "representative": QT_TRANSLATE_NOOP("MemberWords", "sales representative"),
    "member": QT_TRANSLATE_NOOP("MemberWords", "member"),
    "active": QT_TRANSLATE_NOOP("MemberWords", "active"),
    "closed": QT_TRANSLATE_NOOP("MemberWords", "closed"),
    "trial": QT_TRANSLATE_NOOP("MemberWords", "trial"),
    "paused": QT_TRANSLATE_NOOP("MemberWords", "paused"),
    "lapsed": QT_TRANSLATE_NOOP("MemberWords", "lapsed"),
    "left": QT_TRANSLATE_NOOP("MemberWords", "left"),
    "done": QT_TRANSLATE_NOOP("MemberWords", "done"),
    "missed": QT_TRANSLATE_NOOP("MemberWords", "not done"),
    "duties": QT_TRANSLATE_NOOP("MemberWords", "duties not done"),
    "no_unit_code": QT_TRANSLATE_NOOP("MemberWords", "no marketing-unit code"),
    "no_iban": QT_TRANSLATE_NOOP("MemberWords", "no account"),
    "negative": QT_TRANSLATE_NOOP("MemberWords", "negative balance"),
    "minimum": QT_TRANSLATE_NOOP("MemberWords", "below the minimum"),
    "12": QT_TRANSLATE_NOOP("MemberWords", "12 months"),
    "3": QT_TRANSLATE_NOOP("MemberWords", "3 months"),
    "pause": QT_TRANSLATE_NOOP("MemberWords", "pause"),
    "development": QT_TRANSLATE_NOOP("MemberWords", "first development bonus"),
    "generation": QT_TRANSLATE_NOOP("MemberWords", "generation bonus"),
    "multilevel": QT_TRANSLATE_NOOP("MemberWords", "multi-level bonus"),
    "persistence": QT_TRANSLATE_NOOP("MemberWords", "rank-persistence bonus"),
    "retail_discount": QT_TRANSLATE_NOOP("MemberWords", "retail discount"),
    "retail_incentive": QT_TRANSLATE_NOOP("MemberWords", "retail incentive"),
    "duties_done": QT_TRANSLATE_NOOP("MemberWords", "duties done"),
    "duties_missed": QT_TRANSLATE_NOOP("MemberWords", "duties not done"),
    "exemption": QT_TRANSLATE_NOOP("MemberWords", "exemption"),
    "adjustment": QT_TRANSLATE_NOOP("MemberWords", "adjustment"),
    "first_year": QT_TRANSLATE_NOOP("MemberWords", "first year"),
    "renewal": QT_TRANSLATE_NOOP("MemberWords", "renewal"),
    "addon": QT_TRANSLATE_NOOP("MemberWords", "add-on"),
    "member_changed": QT_TRANSLATE_NOOP("MemberWords", "record changed"),
    "member_reopen": QT_TRANSLATE_NOOP("MemberWords", "reopened"),
    "member_release": QT_TRANSLATE_NOOP("MemberWords", "held balance released"),
    "adjustment_added": QT_TRANSLATE_NOOP("MemberWords", "adjustment added"),
    "adjustment_removed": QT_TRANSLATE_NOOP("MemberWords", "adjustment removed"),
    "exemption_set": QT_TRANSLATE_NOOP("MemberWords", "exemption recorded"),
    "exemption_removed": QT_TRANSLATE_NOOP("MemberWords", "exemption removed"),
    "duty_set": QT_TRANSLATE_NOOP("MemberWords", "duties recorded"),
    "gift_handed_over": QT_TRANSLATE_NOOP("MemberWords", "gift handed over"),
    "referrer_none": QT_TRANSLATE_NOOP("MemberWords", "no referrer"),
    "consent_set": QT_TRANSLATE_NOOP("MemberWords", "consent recorded"),
    "self_billing": QT_TRANSLATE_NOOP("MemberWords", "self-billing agreed or ended"),
    "printed": QT_TRANSLATE_NOOP("MemberWords", "document printed"),
    "fa": QT_TRANSLATE_NOOP("MemberWords", "Persian"),
    "fi": QT_TRANSLATE_NOOP("MemberWords", "Finnish"),
    "en": QT_TRANSLATE_NOOP("MemberWords", "English"),
}
_NONE = QT_TRANSLATE_NOOP("MemberWords", "none")
_YES = QT_TRANSLATE_NOOP("MemberWords", "yes")
_NO = QT_TRANSLATE_NOOP("MemberWords", "no")


class MemberWords:
    """Writes columns and values in the language of the window."""

    def __init__(self, columns: Mapping[str, ListColumn], tongue: Tongue) -> None:
        self.columns = columns
        self._tongue = tongue
        self.overview: Overview | None = None
        self._writers: dict[ValueKind, Callable[[int], str]] = {
            ValueKind.RANK: self._rank,
            ValueKind.POINTS: lambda value: formats.points(value, self._language),
            ValueKind.MONEY: self._money,
            ValueKind.COUNT: lambda value: formats.count(value, self._language),
            ValueKind.DAY: self._day,
            ValueKind.MONTH: self._month,
            ValueKind.RATE: self._rate,
            ValueKind.FLAG: lambda value: _word(_YES if value else _NO),
        }

    def title(self, name: str) -> str:
        """Return the title of a column, with the currency of amounts."""
        return self.title_of(name, self.columns[name].kind)

    def title_of(self, name: str, kind: ValueKind) -> str:
        """Return the title of a column of any table, with the currency of amounts."""
        text = QCoreApplication.translate(TITLES, str(_TITLES[name]))
        if kind is not ValueKind.MONEY:
            return text
        template = QCoreApplication.translate("MemberColumns", "{title} ({unit})")
        unit = formats.unit(self._currency, self._language)
        return template.format(title=text, unit=unit)

    def value(self, name: str, value: int | str) -> str:
        """Return a value of a column as a person reads it."""
        return self.write(self.columns[name].kind, value)

    def write(self, kind: ValueKind, value: int | str) -> str:
        """Return a value of a kind as a person reads it."""
        if isinstance(value, int):
            return self._writers[kind](value)
        if kind is ValueKind.INSTANT:
            return self._instant(value)
        return word(value) if kind is ValueKind.WORD else value

    def choice(self, name: str, value: int | str) -> str:
        """Return a value as it stands in a list of choices."""
        return self.value(name, value) or _word(_NONE)

    @property
    def names(self) -> Names:
        """What words, ranks and flags are called."""
        ranks = () if self.overview is None else self.overview.rank_names
        return {
            ValueKind.WORD: {value: word(value) for value in _WORDS},
            ValueKind.RANK: {rank: self._rank(rank) for rank in range(len(ranks))},
            ValueKind.FLAG: {0: _word(_NO), 1: _word(_YES)},
        }

    @property
    def is_jalali(self) -> bool:
        """Which calendar days are written in."""
        return self.overview is not None and self.overview.is_jalali

    @property
    def currency(self) -> Currency:
        """The currency of amounts."""
        return self._currency

    @property
    def _language(self) -> Language:
        return self._tongue.language

    @property
    def _currency(self) -> Currency:
        return Currency.TOMAN if self.is_jalali else Currency.EURO

    def _rank(self, rank: int) -> str:
        if self.overview is None:
            return ""
        return self.overview.rank_name(rank, self._language)

    def _money(self, amount: int) -> str:
        return formats.money(amount, self._currency, self._language)

    def _day(self, number: int) -> str:
        if not number:
            return ""
        return formats.day(number_day(number), self._language, jalali=self.is_jalali)

    def _rate(self, rate_bp: int) -> str:
        return formats.percent(rate_bp, self._language) if rate_bp else "–"

    def _month(self, number: int) -> str:
        if not number:
            return "–"
        return formats.month(Period.of_number(number), self._language)

    def _instant(self, text: str) -> str:
        at = datetime.fromisoformat(text).astimezone()
        day = formats.day(at.date(), self._language, jalali=self.is_jalali)
        clock = formats.digits(f"{at:%H:%M}", self._language)
        return f"{day} {clock}"


def word(value: str) -> str:
    """Return the name of a value that is one of a few; others stay as they are."""
    return _word(_WORDS[value]) if value in _WORDS else value


def _word(text: object) -> str:
    return QCoreApplication.translate(WORDS, str(text))
