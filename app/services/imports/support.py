"""How do files of the support team and of talks with newcomers become records?

A row whose code is there already replaces what stood under it.
"""

from app.cooperative import OUTCOMES, SupportOffer, Talk
from app.files import cells
from app.models.member import member_ids
from app.models.porukka.shop import shop_products
from app.models.porukka.support import offers, put_offers, put_talks
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, day, euros, one_known

_TERMS = ("pro_bono", "paid")


def offer_importer() -> Importer:
    """Return how offers of the support team are imported."""
    return Importer(
        ("code", "field", "terms"),
        (
            *("member", "name", "price", "product", "email", "phone"),
            *("from", "to", "note"),
        ),
        _take_offers,
        replaces=True,
    )


def talk_importer() -> Importer:
    """Return how talks with persons who think of joining are imported."""
    return Importer(
        ("code", "person", "date", "with"),
        ("outcome", "email", "phone", "note"),
        _take_talks,
        replaces=True,
    )


def _take_offers(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    code = rows.required("code", cells.code, "")
    field = rows.required("field", cells.free_text, "")
    terms = rows.required("terms", cells.one_of(*_TERMS), "")
    members = member_ids(reading)
    member = rows.optional("member", one_known(members, "the code of a member"), "")
    name = rows.optional("name", cells.free_text, "")
    price = rows.optional("price", euros, 0)
    goods = {product.code for product in shop_products(reading)}
    product = rows.optional(
        "product", one_known(goods, "the code of a product of the shop"), ""
    )
    emails = rows.optional("email", cells.email, "")
    phones = rows.optional("phone", cells.phone, "")
    start = rows.optional("from", day, 0)
    end = rows.optional("to", day, 0)
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    rows.refuse_doubles(code.values, "code", "each code")
    rows.refuse_reversed_days(start.values, end.values)
    entered = [
        SupportOffer(
            code=code.values[row],
            member_code=member.values[row] or None,
            name=name.values[row],
            field=field.values[row],
            price_cents=price.values[row] or None,
            product=product.values[row] or None,
            email=emails.values[row] or None,
            phone=phones.values[row] or None,
            from_on=start.values[row] or None,
            to_on=end.values[row] or None,
            note=note.values[row] or None,
        )
        for row in range(len(rows.lines))
    ]
    for row, offer in enumerate(entered):
        if bool(offer.member_code) == bool(offer.name):
            expected = "a member, or the name of a person from outside: one of both"
            rows.refuse(row, "name", expected)
        if terms.values[row] == "paid" and not offer.price_cents:
            rows.refuse(row, "price", "the price of what is paid for, above 0")
        if terms.values[row] == "pro_bono" and (offer.price_cents or offer.product):
            column = "price" if offer.price_cents else "product"
            rows.refuse(row, column, "an empty cell: pro bono has no price")

    def write(event_seq: int) -> None:
        put_offers(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)


def _take_talks(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    code = rows.required("code", cells.code, "")
    person = rows.required("person", cells.free_text, "")
    on = rows.required("date", day, 0)
    team = {offer.code for offer in offers(incoming.writing.connection)}
    offer = rows.required(
        "with", one_known(team, "the code of an offer of the support team"), ""
    )
    outcome = rows.optional("outcome", cells.one_of(*OUTCOMES), OUTCOMES[0])
    emails = rows.optional("email", cells.email, "")
    phones = rows.optional("phone", cells.phone, "")
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    rows.refuse_doubles(code.values, "code", "each code")
    entered = [
        Talk(
            code=code.values[row],
            person=person.values[row],
            day=on.values[row],
            offer=offer.values[row],
            offered_by="",
            outcome=outcome.values[row],
            email=emails.values[row] or None,
            phone=phones.values[row] or None,
            note=note.values[row] or None,
        )
        for row in range(len(rows.lines))
    ]

    def write(event_seq: int) -> None:
        put_talks(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)
