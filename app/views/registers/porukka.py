"""Which registers does a Porukka organisation keep, and what can be done in them?"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app import formats
from app.bootstrap import Office
from app.calendars import Period, number_day
from app.cooperative import CAMPAIGN_KINDS, CHANNELS, OUTCOMES
from app.formats import Currency, Language
from app.services.billing import Fit, PaymentLook
from app.views.kit.flat_table import Shown
from app.views.kit.row_form import Field, Form, Row
from app.views.kit.undoing import Undo
from app.views.registers.farhan import member_field, reason_field
from app.views.registers.page import Act, Register
from app.views.registers.texts import choices_of, value_text
from app.views.words.files import column_text, kind_text

_DAYS = frozenset({"from", "to", "date"})
_CHOICES: Mapping[tuple[str, str], Sequence[str]] = {
    ("campaigns", "kind"): CAMPAIGN_KINDS,
    ("campaign_results", "channel"): ("", *CHANNELS),
    ("support_offers", "terms"): ("pro_bono", "paid"),
    ("talks", "outcome"): OUTCOMES,
}
_MOST_SUGGESTED = 5


def porukka_registers(office: Office, language: Language) -> Sequence[Register]:
    """Return the registers, said in the language of the window."""
    return (
        _payments(office, language),
        _referrers(office, language),
        *(_kept(office, kind) for kind in office.kept_registers.kinds),
    )


def _kept(office: Office, kind: str) -> Register:
    """Return a register whose rows stand as in its file."""
    service = office.kept_registers
    required, optional = service.columns(kind)
    columns = (*required, *optional)
    key = service.key(kind)

    def form(record: Row | None, _period: Period | None) -> Form:
        is_new = record is None
        title = (
            QCoreApplication.translate("Registers", "{register}: add")
            if is_new
            else QCoreApplication.translate("Registers", "{register}: change")
        )
        what = title.format(register=kind_text(kind))

        def save(row: Row) -> Undo:
            stood = service.put(kind, row)
            if stood is not None:
                return Undo(what, lambda _why: service.put(kind, stood))
            return Undo(what, partial(service.remove, kind, row))

        return Form(
            what,
            [
                _field(
                    kind,
                    name,
                    "" if record is None else record.get(name, ""),
                    is_needed=name in required,
                    is_fixed=not is_new and name in key,
                )
                for name in columns
            ],
            save,
        )

    def remove(record: Row, _period: Period | None) -> Form:
        title = QCoreApplication.translate("Registers", "{register}: take away")
        what = title.format(register=kind_text(kind))

        def save(row: Row) -> Undo:
            service.remove(kind, record, row["why"])
            return Undo(what, lambda _why: service.put(kind, record))

        return Form(
            what,
            (
                *(
                    _field(kind, name, record[name], is_needed=False, is_fixed=True)
                    for name in key
                ),
                reason_field(),
            ),
            save,
        )

    return Register(
        name=kind,
        title=kind_text(kind),
        about="",
        columns=[
            Shown(column_text(name), partial(_cell, kind, name)) for name in columns
        ],
        read=lambda _period: service.rows(kind),
        acts=(
            Act(
                f"add_{kind}",
                QCoreApplication.translate("Registers", "Add …"),
                "add",
                lambda _record, period: form(None, period),
                needs_record=False,
            ),
            Act(
                f"change_{kind}",
                QCoreApplication.translate("Registers", "Change …"),
                "edit",
                form,
            ),
            Act(
                f"remove_{kind}",
                QCoreApplication.translate("Registers", "Take away …"),
                "remove",
                remove,
            ),
        ),
        member=lambda row: str(row.get("member") or ""),
        is_imported=True,
    )


def _cell(kind: str, name: str, row: Row) -> str:
    text = row.get(name) or ""
    if (kind, name) in _CHOICES and (text or name == "channel"):
        return value_text(text)
    if name == "channels":
        return ", ".join(value_text(part) for part in text.split())
    return f"\u2068{text}\u2069"


def _field(
    kind: str, name: str, value: str, *, is_needed: bool, is_fixed: bool
) -> Field:
    choices = _CHOICES.get((kind, name), ())
    shape: Literal["text", "day", "choice"] = "text"
    if choices:
        shape = "choice"
    elif name in _DAYS:
        shape = "day"
    return Field(
        name,
        column_text(name),
        shape,
        choices_of(choices),
        is_needed=is_needed,
        value=value or "",
        is_fixed=is_fixed,
        hint=" ".join(CHANNELS) if name == "channels" else "",
    )


def _payments(office: Office, language: Language) -> Register:
    """Return the payments that no close has given to an invoice yet."""
    service = office.billing

    def money(cents: int) -> str:
        return formats.money(cents, Currency.EURO, language)

    def invoice(number: int) -> str:
        return formats.digits(str(number), language) if number else ""

    def choose(look: PaymentLook, _period: Period | None) -> Form:
        offered = [
            (
                str(one.invoice),
                f"{one.invoice} · {one.name} ({one.member}) · {money(one.rest_cents)}",
            )
            for one in look.suggestions
        ]
        told = QCoreApplication.translate(
            "Registers", "Payment {number} of {amount}, by {party}: {text}"
        ).format(
            number=look.number,
            amount=money(look.amount_cents),
            party=look.party or "–",
            text=look.text or "–",
        )
        if offered:
            chosen = Field("invoice", _invoice_title(), "choice", offered)
        else:
            chosen = Field("invoice", _invoice_title())
        return Form(
            QCoreApplication.translate("Registers", "Choose the invoice"),
            (chosen, reason_field()),
            lambda row: service.choose(
                look.number, _number(row["invoice"]), row["why"]
            ),
            told,
        )

    def withdraw(look: PaymentLook, _period: Period | None) -> Form:
        return Form(
            QCoreApplication.translate("Registers", "Withdraw the choice"),
            (reason_field(),),
            lambda row: service.withdraw(look.number, row["why"]),
        )

    return Register(
        name="payment_matching",
        title=QCoreApplication.translate("Registers", "Payment matching"),
        about=QCoreApplication.translate(
            "Registers",
            "Payments that no close has given to an invoice yet. The next close takes "
            "the invoice shown; where none is found, or another is meant, choose it.",
        ),
        columns=(
            Shown(column_text("payment_no"), lambda one: f"\u2066{one.number}\u2069"),
            Shown(
                column_text("date"),
                lambda one: formats.day(one.day, language, jalali=False),
                lambda one: one.day.toordinal(),
            ),
            Shown(
                column_text("amount"),
                lambda one: money(one.amount_cents),
                lambda one: one.amount_cents,
                is_figure=True,
            ),
            Shown(
                QCoreApplication.translate("Registers", "Payer"), lambda one: one.party
            ),
            Shown(_invoice_title(), lambda one: invoice(one.invoice)),
            Shown(
                QCoreApplication.translate("Registers", "How it fits"),
                lambda one: value_text(one.fit.value),
            ),
            Shown(
                QCoreApplication.translate("Registers", "Left afterwards"),
                lambda one: money(one.rest_cents) if one.invoice else "",
                lambda one: one.rest_cents,
                is_figure=True,
            ),
        ),
        read=lambda _period: service.waiting(),
        acts=(
            Act(
                "choose_invoice",
                QCoreApplication.translate("Registers", "Choose the invoice …"),
                "check",
                choose,
            ),
            Act(
                "withdraw_choice",
                QCoreApplication.translate("Registers", "Withdraw the choice …"),
                "remove",
                withdraw,
                fits=lambda one: one.fit is not Fit.UNKNOWN,
            ),
        ),
    )


def _invoice_title() -> str:
    return QCoreApplication.translate("Registers", "Invoice")


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _referrers(office: Office, language: Language) -> Register:
    """Return the members whose referrer's name waits for a decision."""
    service = office.referrers

    def read(_period: Period | None) -> Sequence[object]:
        return service.suggest(service.waiting())

    def decide(pair: object, _period: Period | None) -> Form:
        assert isinstance(pair, tuple)
        waiting, suggestions = pair
        nobody = QCoreApplication.translate("Registers", "nobody")
        offered = [
            (
                one.member_code,
                (
                    f"{one.member_name} ({one.member_code}) · "
                    f"{formats.digits(str(one.score), language)}"
                ),
            )
            for one in suggestions[:_MOST_SUGGESTED]
        ]
        told = QCoreApplication.translate(
            "Registers", "{member} wrote as referrer: {name}"
        )
        return Form(
            QCoreApplication.translate("Registers", "Decide on the referrer"),
            (
                member_field(waiting.member_code, is_fixed=True),
                Field(
                    "referrer",
                    column_text("referrer_name"),
                    "choice",
                    [*offered, ("", nobody)],
                    is_needed=False,
                ),
                Field(
                    "other",
                    QCoreApplication.translate("Registers", "Another member's code"),
                    is_needed=False,
                ),
                reason_field(),
            ),
            lambda row: service.decide(
                waiting.member_code, row["other"] or row["referrer"] or None, row["why"]
            ),
            told.format(member=waiting.member_name, name=waiting.referrer_name),
        )

    return Register(
        name="referrer_matching",
        title=QCoreApplication.translate("Registers", "Referrer matching"),
        about=QCoreApplication.translate(
            "Registers",
            "Members whose joining form names a referrer that is not exactly one "
            "member. The likeliest comes first; nothing is decided without you.",
        ),
        columns=(
            Shown(
                column_text("member"), lambda pair: f"\u2066{pair[0].member_code}\u2069"
            ),
            Shown(column_text("name"), lambda pair: pair[0].member_name),
            Shown(
                column_text("joined"),
                lambda pair: formats.day(
                    number_day(pair[0].joined_on), language, jalali=False
                ),
                lambda pair: pair[0].joined_on,
            ),
            Shown(column_text("referrer_name"), lambda pair: pair[0].referrer_name),
            Shown(
                QCoreApplication.translate("Registers", "Likeliest"),
                lambda pair: (
                    f"{pair[1][0].member_name} ({pair[1][0].member_code})"
                    if pair[1]
                    else ""
                ),
            ),
        ),
        read=read,
        acts=(
            Act(
                "decide_referrer",
                QCoreApplication.translate("Registers", "Decide …"),
                "check",
                decide,
            ),
        ),
        member=lambda pair: str(pair[0].member_code),
    )
