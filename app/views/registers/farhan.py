"""Which registers does a Farhan organisation keep, and what can be done in them?"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app import formats
from app.bootstrap import Office
from app.calendars import Period, day_text, number_day, parse_day
from app.formats import Currency, Language
from app.records.registers import (
    AdjustmentRecord,
    DutyRecord,
    ExemptionRecord,
    GiftRecord,
)
from app.services.dashboards import Overview
from app.views.kit.flat_table import Shown
from app.views.kit.row_form import Field, Form, Row
from app.views.kit.undoing import Undo
from app.views.registers.page import Act, Record, Register
from app.views.registers.texts import choices_of, value_text
from app.views.words.files import column_text, kind_text

_YES_NO = ("yes", "no")


def farhan_registers(
    office: Office, overview: Overview, language: Language, today: date
) -> Sequence[Register]:
    """Return the registers, said in the language of the window."""
    return (
        _duties(office),
        _exemptions(office),
        _adjustments(office, language),
        _gifts(office, overview, language, today),
    )


def member_field(code: str = "", *, is_fixed: bool = False) -> Field:
    """Return the field for the code of a member."""
    return Field("member", column_text("member"), value=code, is_fixed=is_fixed)


def reason_field() -> Field:
    """Return the field for why something is done."""
    title = QCoreApplication.translate("Registers", "Reason, for the journal")
    return Field("why", title)


def _member_columns() -> tuple[Shown[Record], ...]:
    return (
        Shown(column_text("member"), lambda one: f"\u2066{one.member_code}\u2069"),
        Shown(column_text("name"), lambda one: one.member_name),
    )


def _month(period: Period | None) -> Period:
    assert period is not None
    return period


def _duties(office: Office) -> Register:
    service = office.registers

    def form(record: DutyRecord | None, period: Period | None) -> Form:
        title = QCoreApplication.translate("Registers", "Record duties")

        def save(row: Row) -> Undo | None:
            stood = service.set_duty(
                row["member"],
                _month(period),
                is_done=row["done"] == "yes",
                note=row["note"],
            )
            if stood is None:
                return None
            return Undo(
                title,
                lambda _why: service.set_duty(
                    stood.member_code,
                    stood.period,
                    is_done=stood.is_done,
                    note=stood.note or "",
                ),
            )

        done = "yes" if record is not None and record.is_done else "no"
        return Form(
            title,
            (
                member_field(
                    "" if record is None else record.member_code,
                    is_fixed=record is not None,
                ),
                Field(
                    "done",
                    column_text("done"),
                    "choice",
                    choices_of(_YES_NO),
                    value=done,
                ),
                Field(
                    "note",
                    column_text("note"),
                    is_needed=False,
                    value="" if record is None else record.note or "",
                ),
            ),
            save,
        )

    return Register(
        name="duties",
        title=kind_text("duties"),
        about=QCoreApplication.translate(
            "Registers",
            "Whether members did their duties of the month. No record means done; "
            "payment is held where they were not done.",
        ),
        columns=(
            *_member_columns(),
            Shown(
                column_text("done"),
                lambda one: value_text("yes" if one.is_done else "no"),
            ),
            Shown(column_text("note"), lambda one: one.note or ""),
        ),
        read=lambda period: service.duties(_month(period)),
        acts=(
            Act(
                "add_duty",
                QCoreApplication.translate("Registers", "Record …"),
                "add",
                lambda _record, period: form(None, period),
                needs_record=False,
            ),
            Act(
                "change_duty",
                QCoreApplication.translate("Registers", "Change …"),
                "edit",
                form,
            ),
        ),
        has_months=True,
        member=lambda one: str(one.member_code),
        is_imported=True,
    )


def _exemptions(office: Office) -> Register:
    service = office.registers

    def add(_record: object, period: Period | None) -> Form:
        title = QCoreApplication.translate("Registers", "Record an exemption")

        def save(row: Row) -> Undo:
            member, month = row["member"], _month(period)
            stood = service.add_exemption(member, month, row["reason"])
            if stood is None:
                return Undo(title, partial(service.remove_exemption, member, month))
            return Undo(
                title, lambda _why: service.add_exemption(member, month, stood.reason)
            )

        return Form(
            title, (member_field(), Field("reason", column_text("reason"))), save
        )

    def remove(record: ExemptionRecord, _period: Period | None) -> Form:
        title = QCoreApplication.translate("Registers", "Take the exemption away")
        member, month = record.member_code, record.period

        def save(row: Row) -> Undo:
            service.remove_exemption(member, month, row["why"])
            return Undo(
                title, lambda _why: service.add_exemption(member, month, record.reason)
            )

        return Form(title, (member_field(member, is_fixed=True), reason_field()), save)

    return Register(
        name="exemptions",
        title=kind_text("exemptions"),
        about=QCoreApplication.translate(
            "Registers",
            "Legal excuses: a month that is excused does not count towards closing "
            "a representative.",
        ),
        columns=(
            *_member_columns(),
            Shown(column_text("reason"), lambda one: one.reason),
        ),
        read=lambda period: service.exemptions(_month(period)),
        acts=(
            Act(
                "add_exemption",
                QCoreApplication.translate("Registers", "Record …"),
                "add",
                add,
                needs_record=False,
            ),
            Act(
                "remove_exemption",
                QCoreApplication.translate("Registers", "Take away …"),
                "remove",
                remove,
            ),
        ),
        has_months=True,
        member=lambda one: str(one.member_code),
        is_imported=True,
    )


def _adjustments(office: Office, language: Language) -> Register:
    service = office.registers

    def add(_record: object, period: Period | None) -> Form:
        title = QCoreApplication.translate("Registers", "Add an adjustment")

        def save(row: Row) -> Undo:
            added = service.add_adjustment(
                row["member"], _month(period), row["amount"], row["reason"], row["note"]
            )
            return Undo(title, partial(service.remove_adjustment, added))

        return Form(
            title,
            (
                member_field(),
                Field(
                    "amount",
                    QCoreApplication.translate(
                        "Registers", "Amount in toman, below 0 to take off"
                    ),
                ),
                Field("reason", column_text("text")),
                Field("note", column_text("internal_note"), is_needed=False),
            ),
            save,
        )

    def remove(record: AdjustmentRecord, _period: Period | None) -> Form:
        title = QCoreApplication.translate("Registers", "Take the adjustment away")

        def save(row: Row) -> Undo:
            service.remove_adjustment(record, row["why"])
            return Undo(
                title,
                lambda _why: service.add_adjustment(
                    record.member_code,
                    record.period,
                    str(record.amount_toman),
                    record.reason,
                    record.note or "",
                ),
            )

        return Form(
            title,
            (member_field(record.member_code, is_fixed=True), reason_field()),
            save,
        )

    return Register(
        name="adjustments",
        title=kind_text("adjustments"),
        about=QCoreApplication.translate(
            "Registers",
            "Amounts added to a month's pay or taken off it. The text is printed on "
            "the payout slip; the internal note is printed nowhere.",
        ),
        columns=(
            *_member_columns(),
            Shown(
                column_text("amount"),
                lambda one: formats.money(one.amount_toman, Currency.TOMAN, language),
                lambda one: one.amount_toman,
                is_figure=True,
            ),
            Shown(column_text("text"), lambda one: one.reason),
            Shown(column_text("internal_note"), lambda one: one.note or ""),
            Shown(column_text("author"), lambda one: one.author or ""),
        ),
        read=lambda period: service.adjustments(_month(period)),
        acts=(
            Act(
                "add_adjustment",
                QCoreApplication.translate("Registers", "Add …"),
                "add",
                add,
                needs_record=False,
            ),
            Act(
                "remove_adjustment",
                QCoreApplication.translate("Registers", "Take away …"),
                "remove",
                remove,
            ),
        ),
        has_months=True,
        member=lambda one: str(one.member_code),
        is_imported=True,
    )


def _gifts(
    office: Office, overview: Overview, language: Language, today: date
) -> Register:
    service = office.registers

    def hand_over(record: GiftRecord, _period: Period | None) -> Form:
        def save(row: Row) -> None:
            service.hand_over(record, parse_day(row["handed_on"]), row["handed_by"])

        return Form(
            QCoreApplication.translate("Registers", "Hand the gift over"),
            (
                member_field(record.member_code, is_fixed=True),
                Field("gift", column_text("gift"), value=record.gift, is_fixed=True),
                Field(
                    "handed_on",
                    column_text("handed_on"),
                    "day",
                    value=day_text(today, jalali=False),
                ),
                Field("handed_by", column_text("handed_by")),
            ),
            save,
        )

    def state(one: GiftRecord) -> str:
        if one.handed_on is not None:
            return formats.day(number_day(one.handed_on), language, jalali=True)
        if one.is_due:
            return QCoreApplication.translate("Registers", "owed")
        return QCoreApplication.translate("Registers", "not owed, by a correction")

    def by(one: GiftRecord) -> str:
        if one.is_due or one.handed_on is None:
            return one.handed_by or ""
        text = QCoreApplication.translate("Registers", "{name}, by mistake")
        return text.format(name=f"\u2068{one.handed_by}\u2069")

    return Register(
        name="gifts",
        title=QCoreApplication.translate("Registers", "Gifts"),
        about=QCoreApplication.translate(
            "Registers",
            "Gifts of the rank-persistence bonus: owed until they are handed over.",
        ),
        columns=(
            Shown(
                column_text("period"),
                lambda one: formats.month(one.period, language),
                lambda one: one.period.number,
            ),
            *_member_columns(),
            Shown(
                column_text("rank"),
                lambda one: overview.rank_name(one.rank, language),
                lambda one: one.rank,
            ),
            Shown(column_text("gift"), lambda one: one.gift),
            Shown(
                column_text("handed_on"),
                state,
                lambda one: one.handed_on or 0,
            ),
            Shown(column_text("handed_by"), by),
        ),
        read=lambda _period: service.gifts(),
        acts=(
            Act(
                "hand_over",
                QCoreApplication.translate("Registers", "Hand over …"),
                "check",
                hand_over,
                fits=lambda one: one.is_due and one.handed_on is None,
            ),
        ),
        member=lambda one: str(one.member_code),
    )
