"""What is sold, under which licence, and when for less?"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from app import formats
from app.calendars import Period, day_text, number_day
from app.formats import Currency, Language, plain_milli
from app.records.sales import ProductRecord, PromotionRecord
from app.services.products import Products
from app.views.kit.flat_table import Shown
from app.views.kit.row_form import Field, Form, Row
from app.views.kit.undoing import Undo
from app.views.registers.farhan import reason_field
from app.views.registers.page import Act, Register
from app.views.words.files import column_text, kind_text

_MILLI_PLACES = 3


@dataclass(frozen=True)
class _Promotion:
    """A promotion and the code of its product."""

    record: PromotionRecord
    product: str


def product_registers(products: Products, language: Language) -> Sequence[Register]:
    """Return products and promotions, said in the language of the window."""
    return _products(products, language), _promotions(products, language)


def _day(number: int | None, language: Language) -> str:
    if not number:
        return ""
    return formats.day(number_day(number), language, jalali=True)


def _plain_day(number: int | None) -> str:
    return day_text(number_day(number), jalali=False) if number else ""


def _type_text(kind: str) -> str:
    if kind == "pack":
        return QCoreApplication.translate("Products", "pack")
    return QCoreApplication.translate("Products", "product")


def _products(service: Products, language: Language) -> Register:
    def fields(record: ProductRecord | None) -> list[Field]:
        kinds = [(kind, _type_text(kind)) for kind in ("product", "pack")]
        known = {} if record is None else _typed(record)
        return [
            Field(
                "code",
                column_text("code"),
                value=known.get("code", ""),
                is_fixed=record is not None,
            ),
            Field("name", column_text("name"), value=known.get("name", "")),
            Field(
                "price",
                QCoreApplication.translate("Products", "Price in toman"),
                value=known.get("price", ""),
            ),
            Field(
                "coefficient",
                column_text("coefficient"),
                value=known.get("coefficient", "1"),
            ),
            _optional("licence", known),
            Field(
                "type",
                column_text("type"),
                "choice",
                kinds,
                value=known.get("type", "product"),
            ),
            _optional("contents", known),
            _optional("permit", known),
            _optional("from", known, is_day=True),
            _optional("to", known, is_day=True),
        ]

    def add(_record: object, _period: Period | None) -> Form:
        title = QCoreApplication.translate("Products", "Add a product")
        return Form(title, fields(None), service.add_product)

    def change(record: ProductRecord, _period: Period | None) -> Form:
        title = QCoreApplication.translate("Products", "Change the product")

        def save(row: Row) -> Undo:
            typed = {name: text for name, text in row.items() if name != "why"}
            service.change_product(typed, row["why"])
            return Undo(title, partial(service.change_product, _typed(record)))

        return Form(title, [*fields(record), reason_field()], save)

    return Register(
        name="products",
        title=kind_text("products"),
        about=QCoreApplication.translate(
            "Products",
            "Only products with a supply licence can be sold. A pack needs contents, "
            "a permit and the days between which it is sold.",
        ),
        columns=(
            Shown(column_text("code"), lambda one: f"\u2066{one.code}\u2069"),
            Shown(column_text("name"), lambda one: one.name),
            Shown(
                column_text("price"),
                lambda one: formats.money(one.price_toman, Currency.TOMAN, language),
                lambda one: one.price_toman,
                is_figure=True,
            ),
            Shown(
                column_text("coefficient"),
                lambda one: _coefficient(one.coefficient_milli, language),
                lambda one: one.coefficient_milli,
                is_figure=True,
            ),
            Shown(
                column_text("licence"),
                lambda one: (
                    one.licence
                    or QCoreApplication.translate("Products", "none: not for sale")
                ),
            ),
            Shown(column_text("type"), lambda one: _type_text(one.type)),
            Shown(column_text("contents"), lambda one: one.contents or ""),
            Shown(column_text("permit"), lambda one: one.permit or ""),
            Shown(
                column_text("from"),
                lambda one: _day(one.from_on, language),
                lambda one: one.from_on or 0,
            ),
            Shown(
                column_text("to"),
                lambda one: _day(one.to_on, language),
                lambda one: one.to_on or 0,
            ),
        ),
        read=lambda _period: service.products(),
        acts=(
            Act(
                "add_product",
                QCoreApplication.translate("Products", "Add …"),
                "add",
                add,
                needs_record=False,
            ),
            Act(
                "change_product",
                QCoreApplication.translate("Products", "Change …"),
                "edit",
                change,
            ),
        ),
        is_imported=True,
    )


def _optional(name: str, known: Row, *, is_day: bool = False) -> Field:
    return Field(
        name,
        column_text(name),
        "day" if is_day else "text",
        is_needed=False,
        value=known.get(name, ""),
    )


def _typed(record: ProductRecord) -> dict[str, str]:
    """Return a product as it would be typed."""
    return {
        "code": record.code,
        "name": record.name,
        "price": str(record.price_toman),
        "coefficient": plain_milli(record.coefficient_milli),
        "licence": record.licence or "",
        "type": record.type,
        "contents": record.contents or "",
        "permit": record.permit or "",
        "from": _plain_day(record.from_on),
        "to": _plain_day(record.to_on),
    }


def _typed_again(one: _Promotion) -> dict[str, str]:
    """Return a promotion as it would be typed."""
    toman, milli = one.record.price_toman, one.record.coefficient_milli
    return {
        "product": one.product,
        "from": _plain_day(one.record.from_on),
        "to": _plain_day(one.record.to_on),
        "permit": one.record.permit,
        "price": "" if toman is None else str(toman),
        "coefficient": "" if milli is None else plain_milli(milli),
    }


def _coefficient(milli: int, language: Language) -> str:
    return formats.decimal(milli, _MILLI_PLACES, language)


def _promotions(service: Products, language: Language) -> Register:
    def read(_period: Period | None) -> list[_Promotion]:
        codes = {product.id: product.code for product in service.products()}
        return [_Promotion(one, codes[one.product_id]) for one in service.promotions()]

    def add(_record: object, _period: Period | None) -> Form:
        return Form(
            QCoreApplication.translate("Products", "Add a promotion"),
            (
                Field("product", column_text("product")),
                Field("from", column_text("from"), "day"),
                Field("to", column_text("to"), "day"),
                Field("permit", column_text("permit")),
                Field(
                    "price",
                    QCoreApplication.translate("Products", "Price in toman"),
                    is_needed=False,
                ),
                Field("coefficient", column_text("coefficient"), is_needed=False),
            ),
            service.add_promotion,
            QCoreApplication.translate(
                "Products", "A lower price, a higher coefficient, or both."
            ),
        )

    def end(one: _Promotion, _period: Period | None) -> Form:
        return Form(
            QCoreApplication.translate("Products", "Let the promotion end earlier"),
            (
                Field(
                    "last",
                    QCoreApplication.translate("Products", "Last day"),
                    "day",
                    value=_plain_day(one.record.to_on),
                ),
                reason_field(),
            ),
            lambda row: service.end_promotion(one.record, row["last"], row["why"]),
        )

    def remove(one: _Promotion, _period: Period | None) -> Form:
        title = QCoreApplication.translate("Products", "Take the promotion away")

        def save(row: Row) -> Undo:
            service.remove_promotion(one.record, row["why"])
            return Undo(title, lambda _why: service.add_promotion(_typed_again(one)))

        return Form(title, (reason_field(),), save)

    def price(one: _Promotion) -> str:
        toman = one.record.price_toman
        return "" if toman is None else formats.money(toman, Currency.TOMAN, language)

    def coefficient(one: _Promotion) -> str:
        milli = one.record.coefficient_milli
        return "" if milli is None else _coefficient(milli, language)

    return Register(
        name="promotions",
        title=kind_text("promotions"),
        about=QCoreApplication.translate(
            "Products",
            "Days on which a product has a lower price or a higher coefficient. "
            "Promotions of one product do not overlap.",
        ),
        columns=(
            Shown(column_text("product"), lambda one: f"\u2066{one.product}\u2069"),
            Shown(
                column_text("from"),
                lambda one: _day(one.record.from_on, language),
                lambda one: one.record.from_on,
            ),
            Shown(
                column_text("to"),
                lambda one: _day(one.record.to_on, language),
                lambda one: one.record.to_on,
            ),
            Shown(column_text("permit"), lambda one: one.record.permit),
            Shown(
                column_text("price"),
                price,
                lambda one: one.record.price_toman,
                is_figure=True,
            ),
            Shown(
                column_text("coefficient"),
                coefficient,
                lambda one: one.record.coefficient_milli,
                is_figure=True,
            ),
        ),
        read=read,
        acts=(
            Act(
                "add_promotion",
                QCoreApplication.translate("Products", "Add …"),
                "add",
                add,
                needs_record=False,
            ),
            Act(
                "end_promotion",
                QCoreApplication.translate("Products", "End earlier …"),
                "clock",
                end,
            ),
            Act(
                "remove_promotion",
                QCoreApplication.translate("Products", "Take away …"),
                "remove",
                remove,
            ),
        ),
        is_imported=True,
    )
