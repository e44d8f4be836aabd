"""What do the layers hand each other about the common shop, campaigns and help?

Days are `YYYYMMDD`, money is in cents.
"""

from dataclasses import dataclass
from typing import Literal

from app.calendars import Period

ConsentKind = Literal["rules", "marketing"]
CONSENTS: tuple[ConsentKind, ...] = ("rules", "marketing")
"""To the rules of the co-operative, and to marketing."""

CAMPAIGN_KINDS = ("team", "product_group", "season", "b2b", "novelty", "joint")
CHANNELS = ("web_shop", "letters", "personal_selling", "recommendation", "fairs")
OUTCOMES = ("booked", "missed", "thinking", "declined", "joined")
"""How a talk with a person who thinks of joining stands or ended."""


@dataclass(frozen=True)
class ShopProductRecord:
    """A product of the common shop; `member_id` None is the co-operative's own."""

    code: str
    name: str
    type: str
    price_cents: int
    member_id: int | None
    from_on: int | None
    until_on: int | None


@dataclass(frozen=True)
class ShopSale:
    """One item of an order in the common shop, net of what was refunded.

    Attributes:
        order_no: Order of the shop.
        item_no: Place among the items of the order, from 1.
        sold_on: Day of the order.
        status: Of the order, as the shop names it.
        is_counted: The status stands for a sale.
        member_id: Whose product it is, None for the co-operative's own.
        product_code: Its code, None where it is not on the list.
        product_type: None where it is not on the list.
        quantity: How many, without those refunded.
        net_cents: Without value added tax.
        vat_cents: Value added tax.
    """

    order_no: str
    item_no: int
    sold_on: int
    status: str
    is_counted: bool
    member_id: int | None
    product_code: str | None
    product_type: str | None
    quantity: int
    net_cents: int
    vat_cents: int


@dataclass(frozen=True)
class SalesSum:
    """What a member sold of one type of product in a month.

    `member_code` and `member_name` are "" for the co-operative's own products,
    `product_type` is "" for products that are not on the list.
    """

    period: Period
    member_code: str
    member_name: str
    product_type: str
    orders: int
    quantity: int
    net_cents: int
    vat_cents: int

    @property
    def gross_cents(self) -> int:
        """With value added tax."""
        return self.net_cents + self.vat_cents


@dataclass(frozen=True)
class Quota:
    """How many products a member has in the shop, and how many there may be.

    `quota` is None outside a term, and where the package has none yet.
    """

    member_code: str
    member_name: str
    products: int
    quota: int | None

    @property
    def is_over(self) -> bool:
        """Whether there are more than the quota; it is shown, never blocked."""
        return self.quota is not None and self.products > self.quota


@dataclass(frozen=True)
class Campaign:
    """A campaign; `cost_cents` is what it costs the co-operative as a whole."""

    code: str
    name: str
    kind: str
    from_on: int
    to_on: int
    channels: tuple[str, ...]
    cost_cents: int
    note: str | None


@dataclass(frozen=True)
class Participant:
    """A member in a campaign; `cost_cents` is what it costs this member."""

    campaign: str
    member_id: int
    member_code: str
    member_name: str
    cost_cents: int
    note: str | None


@dataclass(frozen=True)
class CampaignResult:
    """What a campaign brought a participant; `channel` is "" for all together."""

    campaign: str
    member_code: str
    channel: str
    visits: int
    orders: int
    sales_cents: int


@dataclass(frozen=True)
class SupportOffer:
    """What a member, or a person from outside, offers to do for members.

    `member_code` is None for a person from outside. `price_cents` is None where it
    is done pro bono; `product` is the code under which the shop sells it.
    """

    code: str
    member_code: str | None
    name: str
    field: str
    price_cents: int | None
    product: str | None
    email: str | None
    phone: str | None
    from_on: int | None
    to_on: int | None
    note: str | None


@dataclass(frozen=True)
class Talk:
    """A talk booked for a person who thinks of joining; `offer` tells with whom."""

    code: str
    person: str
    day: int
    offer: str
    offered_by: str
    outcome: str
    email: str | None
    phone: str | None
    note: str | None


@dataclass(frozen=True)
class Course:
    """A course of the training platform."""

    code: str
    name: str
    field: str | None
    from_on: int | None
    to_on: int | None
    note: str | None


@dataclass(frozen=True)
class Completion:
    """A member has completed a course."""

    member_code: str
    member_name: str
    course: str
    course_name: str
    completed_on: int
    note: str | None
