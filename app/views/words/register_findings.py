"""How is what files of the Porukka plan and of registers should hold said?

The phrases go with those of `finding_texts`.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

REGISTER_PHRASES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Findings", "a day from {day} on"),
    QT_TRANSLATE_NOOP("Findings", "a member of the organisation"),
    QT_TRANSLATE_NOOP("Findings", "a member who has not left"),
    QT_TRANSLATE_NOOP("Findings", "12 or 3 months"),
    QT_TRANSLATE_NOOP("Findings", "{months} months"),
    QT_TRANSLATE_NOOP("Findings", "a package on sale: {codes}"),
    QT_TRANSLATE_NOOP("Findings", "a package on sale on {day} for {months} months"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a package on sale on {day} for {months} months; {code} can be sold once it "
        "has {missing}",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "an add-on that is sold on that day; there are: {codes}",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "days without the same add-on, run from {first} to {last}",
    ),
    QT_TRANSLATE_NOOP("Findings", "days without the same add-on, run from {first} on"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a reference number of at most 20 digits, without blanks",
    ),
    QT_TRANSLATE_NOOP("Findings", "an amount above 0.00, or below it for a refund"),
    QT_TRANSLATE_NOOP("Findings", "a number that no payment has yet"),
    QT_TRANSLATE_NOOP("Findings", "an amount of at most {most} euros"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a Finnish personal identity code, its check sign right",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a price above that of the promotion to {day}, {price}",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a coefficient below that of the promotion to {day}, {held}",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "amounts and points that add up to less than 4.6 million million million",
    ),
    QT_TRANSLATE_NOOP("Findings", "the code of a campaign"),
    QT_TRANSLATE_NOOP("Findings", "channels separated by blanks, out of {channels}"),
    QT_TRANSLATE_NOOP("Findings", "a count of at most {most}"),
    QT_TRANSLATE_NOOP("Findings", "a participant of the campaign {code}"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a member of a campaign once: it stands in line {line} too",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "each channel of a participant once: it stands in line {line} too",
    ),
    QT_TRANSLATE_NOOP("Findings", "the code of a product of the shop"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "a member, or the name of a person from outside: one of both",
    ),
    QT_TRANSLATE_NOOP("Findings", "the price of what is paid for, above 0"),
    QT_TRANSLATE_NOOP("Findings", "an empty cell: pro bono has no price"),
    QT_TRANSLATE_NOOP("Findings", "the code of an offer of the support team"),
    QT_TRANSLATE_NOOP("Findings", "the code of a course"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "each course of a member once: it stands in line {line} too",
    ),
    QT_TRANSLATE_NOOP("Findings", "each form once: it stands in line {line} too"),
    QT_TRANSLATE_NOOP("Findings", "a form that was not imported before"),
    QT_TRANSLATE_NOOP("Findings", "a referrer who is not {code} or below"),
    QT_TRANSLATE_NOOP("Findings", "the columns {columns}"),
    QT_TRANSLATE_NOOP("Findings", "the number of the order"),
    QT_TRANSLATE_NOOP("Findings", "the day of the order"),
    QT_TRANSLATE_NOOP("Findings", "the status of the order"),
    QT_TRANSLATE_NOOP("Findings", "a vendor, or the code of a product of the list"),
    QT_TRANSLATE_NOOP(
        "Findings",
        "the code, the name or the shop's name of one member",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "products of one member in an order, as this report has no amounts by item; "
        "take an export with one row an item instead",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "names of products of the list, each of one product: not {name}",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "products as the report lists them: 2× Honey, 1× Soap",
    ),
    QT_TRANSLATE_NOOP("Findings", "a day written YYYY-MM-DD, a time may follow"),
    QT_TRANSLATE_NOOP("Findings", "a status of WooCommerce: {statuses}"),
    QT_TRANSLATE_NOOP("Findings", "an amount with a point, such as 12.50"),
    QT_TRANSLATE_NOOP("Findings", "a whole number of pieces"),
)
