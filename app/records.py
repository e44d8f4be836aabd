"""What do the layers hand each other about one thing?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.calendars import Period


@dataclass(frozen=True)
class OrganisationDetails:
    """Who the organisation says it is, on its papers and to its bank.

    Empty where nothing was entered. `business_id` and `vat_id` are Finnish,
    `registration_no` and `licence_no` Iranian; `iban` is a Sheba there. `country` is
    a code of two letters.
    """

    name: str
    business_id: str = ""
    vat_id: str = ""
    registration_no: str = ""
    licence_no: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""
    iban: str = ""
    bic: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""


@dataclass(frozen=True)
class MemberRecord:
    """One member as entered last.

    `sponsor_id` and `sponsor_code` are None for a root. `country` is a code of two
    letters, None for the country of the organisation. The fields from
    `vat_registered` on belong to the Porukka plan, where the sponsor is the referrer;
    `left_on` is the day from which the member has left.
    """

    id: int
    code: str
    name: str
    kind: str
    sponsor_id: int | None
    sponsor_code: str | None
    joined_on: int
    national_id: str | None
    unit_code: str | None
    iban: str | None
    email: str | None
    phone: str | None
    language: str | None
    street: str | None = None
    postcode: str | None = None
    town: str | None = None
    country: str | None = None
    vat_registered: int | None = None
    business_id: str | None = None
    referrer_name: str | None = None
    package: str | None = None
    renewal: str | None = None
    left_on: int | None = None


class ValueKind(StrEnum):
    """What the values of a column in a table of members are.

    TEXT stands as it is; a WORD has a name in each language; RANK is a number, 0 for
    none; POINTS are millionths, MONEY toman or cents, RATE basis points; DAY is
    `YYYYMMDD`, MONTH `YYYYMM`, 0 for none; INSTANT is ISO text; FLAG is 0 or 1.
    """

    TEXT = "text"
    WORD = "word"
    RANK = "rank"
    POINTS = "points"
    MONEY = "money"
    COUNT = "count"
    DAY = "day"
    MONTH = "month"
    INSTANT = "instant"
    RATE = "rate"
    FLAG = "flag"

    @property
    def is_figure(self) -> bool:
        """Whether it is an amount that can be compared and added up."""
        return self in (
            ValueKind.POINTS,
            ValueKind.MONEY,
            ValueKind.COUNT,
            ValueKind.RATE,
        )


@dataclass(frozen=True)
class MemberRow:
    """One row of a table of members: values by the name of their column.

    Figures are those of the last closed month. Before the first close, and for
    members who joined after the last one, they are 0.
    """

    id: int
    values: Mapping[str, int | str]


@dataclass(frozen=True)
class MemberHead:
    """A member, as others name it."""

    code: str
    name: str


@dataclass(frozen=True)
class MemberFilter:
    """Which values of a column are wanted.

    Attributes:
        column: Name of the column.
        choices: The values wanted, where they are few.
        least: Else the smallest one wanted, None for no limit.
        most: And the largest one.
        month: Number of the closed month whose values are meant, as its close left
            them; None for what the table shows.
    """

    column: str
    choices: tuple[int | str, ...] = ()
    least: int | None = None
    most: int | None = None
    month: int | None = None


@dataclass(frozen=True)
class DecisionRecord:
    """What the operator decided about a closed member: `reopen` or `release`."""

    member_id: int
    kind: str
    period: Period
    reason: str
    event_seq: int


@dataclass(frozen=True)
class ChangeRecord:
    """A field's value before a change, held up to and including `until`."""

    member_id: int
    field: str
    value_before: str | None
    until: Period
    event_seq: int


@dataclass(frozen=True)
class ProductRecord:
    """One product or pack of the list. `coefficient_milli` is in thousandths."""

    id: int
    code: str
    name: str
    type: str
    price_toman: int
    coefficient_milli: int
    licence: str | None = None
    contents: str | None = None
    permit: str | None = None
    from_on: int | None = None
    to_on: int | None = None


@dataclass(frozen=True)
class PromotionRecord:
    """A lower price or a higher coefficient of a product, both days included."""

    id: int
    product_id: int
    from_on: int
    to_on: int
    permit: str
    price_toman: int | None = None
    coefficient_milli: int | None = None


@dataclass(frozen=True)
class OrderRow:
    """One order with its totals; negative for a return."""

    id: int
    order_no: str
    ordered_on: int
    member_id: int
    member_code: str
    gross_toman: int
    points_micro: int


@dataclass(frozen=True)
class OrderLineRow:
    """One line of an order, with what was in force on its day."""

    line: int
    product_code: str
    product_name: str
    quantity: int
    unit_price_toman: int
    coefficient_milli: int
    promotion_id: int | None


@dataclass(frozen=True)
class DutyRecord:
    """Whether a member did a month's duties."""

    member_id: int
    member_code: str
    period: Period
    is_done: bool
    note: str | None
    member_name: str


@dataclass(frozen=True)
class ExemptionRecord:
    """A legal excuse of a member for a month."""

    member_id: int
    member_code: str
    period: Period
    reason: str
    member_name: str


@dataclass(frozen=True)
class AdjustmentRecord:
    """An amount that the operator adds to a month's pay, or takes off it.

    `reason` is printed on the slip, `note` is internal; `author` entered it, at the
    instant `entered_at` in ISO 8601, or is None in a file of an early version.
    """

    id: int
    member_id: int
    member_code: str
    period: Period
    amount_toman: int
    reason: str
    member_name: str
    note: str | None
    author: str | None
    entered_at: str | None


@dataclass(frozen=True)
class OpeningRecord:
    """What was true of a member before the first close. `rank` 0: none."""

    member_id: int
    qualified_streak: int
    rank: int
    rank_count: int
    had_order: bool
    is_starter: bool
    balance_toman: int
    last_order: Period | None


@dataclass(frozen=True)
class GiftRecord:
    """A gift of a closed period; `handed_on` is None while it is owed."""

    close_id: int
    period: Period
    member_id: int
    member_code: str
    rank: int
    gift: str
    handed_on: int | None
    handed_by: str | None
    member_name: str


@dataclass(frozen=True)
class ImportRecord:
    """A file that was imported."""

    id: int
    kind: str
    digest: str
    name: str
    rows: int
    event_seq: int


@dataclass(frozen=True)
class CloseRecord:
    """One close of a period; `is_live` unless it was taken back."""

    id: int
    period: Period
    plan_version_id: int
    options: Mapping[str, str]
    inputs_digest: str
    result_digest: str
    event_seq: int
    is_live: bool


@dataclass(frozen=True)
class RankRow:
    """A representative's month, as the export `ranks` lists it."""

    member_id: int
    member_code: str
    is_qualified: bool
    points_micro: int
    team_points_micro: int
    group_points_micro: int
    rank: int
    streak: int
    is_head: bool
    is_closed: bool


@dataclass(frozen=True)
class LineRow:
    """One bonus line of a close. `kind` is a `LineKind`, `level` 0 for none."""

    member_id: int
    member_code: str
    kind: int
    level: int
    base_micro: int
    rate_bp: int
    before_cap_toman: int
    amount_toman: int


@dataclass(frozen=True)
class PayoutRow:
    """A member's pay of a close. `reason` is a `HoldReason`."""

    member_id: int
    member_code: str
    carried_in_toman: int
    adjustment_toman: int
    bonuses_toman: int
    paid_toman: int
    carried_out_toman: int
    reason: int


@dataclass(frozen=True)
class PaymentFileRecord:
    """A payment file and its last state: made, sent, confirmed or rejected.

    `total` is in the plan's smallest unit: toman or cents. `digest` is the SHA-256 of
    its bytes, and `form` how they are laid out; both are empty in old records.
    """

    id: int
    close_id: int
    message_id: str
    total: int
    count: int
    state: str
    event_seq: int
    form: str = ""
    digest: str = ""


@dataclass(frozen=True)
class PaymentLine:
    """One payment: toman or cents, above 0."""

    member_id: int
    amount: int
    iban: str


@dataclass(frozen=True)
class DocumentStyle:
    """How the organisation wants its documents to look.

    Attributes:
        accent: Colour of titles, six hexadecimal digits; "" for that of the program.
        page: `A4` or `A5`.
        logo: A PNG picture, or b"" for none.
        texts: Words of its own, by language and key of the wording.
    """

    accent: str = ""
    page: str = "A4"
    logo: bytes = b""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class PrintRecord:
    """A document that was printed, by a fingerprint of its pages.

    Attributes:
        member_id: Of whom; None for a list of the whole organisation.
        digest: SHA-256 of what stood on its pages.
        event_seq: The event of the journal that tells of it, 0 before there is one.
    """

    member_id: int | None
    digest: str
    event_seq: int = 0
