"""Which tables do the registers of a co-operative give to other programs?

A table that is kept by hand has the columns of the file that would bring it in.
"""

from collections.abc import Iterable, Sequence

from app.calendars import Period, number_day
from app.cooperative import SalesSum
from app.formats import plain_euros
from app.models.porukka.campaign import campaigns, participants, results
from app.models.porukka.shop_sale import sales_sums
from app.models.porukka.support import offers, talks
from app.models.porukka.training import completions, courses
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.plan_books import Cell, ExportKind, ExportTable

_TEXTS = ("name", "note", "field", "person", "email", "phone")


def campaign_table(reading: Reading) -> ExportTable:
    """Return every campaign."""
    return _table(
        ("code", "name", "kind", "from", "to", "channels", "cost", "note"),
        (
            (
                one.code,
                one.name,
                one.kind,
                _day(one.from_on),
                _day(one.to_on),
                " ".join(one.channels),
                plain_euros(one.cost_cents),
                one.note,
            )
            for one in campaigns(reading)
        ),
    )


def participant_table(reading: Reading) -> ExportTable:
    """Return every participant of every campaign."""
    return _table(
        ("campaign", "member", "cost", "note"),
        (
            (one.campaign, one.member_code, plain_euros(one.cost_cents), one.note)
            for one in participants(reading)
        ),
    )


def result_table(reading: Reading) -> ExportTable:
    """Return every result of every campaign."""
    return _table(
        ("campaign", "member", "channel", "visits", "orders", "sales"),
        (
            (
                one.campaign,
                one.member_code,
                one.channel,
                one.visits,
                one.orders,
                plain_euros(one.sales_cents),
            )
            for one in results(reading)
        ),
    )


def offer_table(reading: Reading) -> ExportTable:
    """Return every offer of the support team."""
    return _table(
        (
            *("code", "member", "name", "field", "terms", "price", "product"),
            *("email", "phone", "from", "to", "note"),
        ),
        (
            (
                one.code,
                one.member_code,
                None if one.member_code else one.name,
                one.field,
                "pro_bono" if one.price_cents is None else "paid",
                None if one.price_cents is None else plain_euros(one.price_cents),
                one.product,
                one.email,
                one.phone,
                _day(one.from_on),
                _day(one.to_on),
                one.note,
            )
            for one in offers(reading)
        ),
    )


def talk_table(reading: Reading) -> ExportTable:
    """Return every talk with a person who thinks of joining."""
    return _table(
        ("code", "person", "date", "with", "outcome", "email", "phone", "note"),
        (
            (
                one.code,
                one.person,
                _day(one.day),
                one.offer,
                one.outcome,
                one.email,
                one.phone,
                one.note,
            )
            for one in talks(reading)
        ),
    )


def course_table(reading: Reading) -> ExportTable:
    """Return every course."""
    return _table(
        ("code", "name", "field", "from", "to", "note"),
        (
            (
                one.code,
                one.name,
                one.field,
                _day(one.from_on),
                _day(one.to_on),
                one.note,
            )
            for one in courses(reading)
        ),
    )


def completion_table(reading: Reading) -> ExportTable:
    """Return who has completed which course."""
    return _table(
        ("member", "course", "date", "note"),
        (
            (one.member_code, one.course, _day(one.completed_on), one.note)
            for one in completions(reading)
        ),
    )


def _shop_sales(
    reading: Reading, period: Period, _close: CloseRecord | None
) -> ExportTable:
    columns = ("member", "type", "orders", "quantity", "net", "vat", "gross")
    return ExportTable(columns, map(_sales_cells, sales_sums(reading, period)))


def _sales_cells(one: SalesSum) -> Sequence[Cell]:
    return (
        one.member_code,
        one.product_type,
        one.orders,
        one.quantity,
        plain_euros(one.net_cents),
        plain_euros(one.vat_cents),
        plain_euros(one.gross_cents),
    )


def _table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> ExportTable:
    texts = tuple(name for name in columns if name in _TEXTS)
    return ExportTable(columns, rows, texts)


def _day(number: int | None) -> str | None:
    return None if number is None else str(number_day(number))


KEPT_TABLES = {
    "campaigns": campaign_table,
    "campaign_participants": participant_table,
    "campaign_results": result_table,
    "support_offers": offer_table,
    "talks": talk_table,
    "courses": course_table,
    "completions": completion_table,
}
"""Tables that are kept by hand or by files, under the name of their file."""

REGISTER_EXPORTS = {
    **{kind: ExportKind(of_all_time=table) for kind, table in KEPT_TABLES.items()},
    "shop_sales": ExportKind(of_period=_shop_sales),
}
