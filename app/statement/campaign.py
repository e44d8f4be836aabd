"""What stands on the report of a campaign to one who took part?"""

from dataclasses import dataclass
from datetime import date

from app.statement.imprint import Imprint, Party


@dataclass(frozen=True)
class ChannelResult:
    """What one sales channel brought to one who took part.

    `channel` is "" where the results of all channels stand together.
    """

    channel: str
    visits: int
    orders: int
    sales_cents: int


@dataclass(frozen=True)
class CampaignReport:
    """A campaign as one who took part sees it.

    Attributes:
        imprint: The organisation, and the state of the books.
        party: Who took part.
        name: Of the campaign.
        kind: `team`, `product_group`, `season`, `b2b`, `novelty` or `joint`.
        from_on: First day.
        to_on: Last day.
        participants: How many took part.
        cost_cents: What the campaign cost in all.
        own_cost_cents: What it cost this member.
        results: Of this member, by channel.
        everybody: Of all who took part, together.
    """

    imprint: Imprint
    party: Party
    name: str
    kind: str
    from_on: date
    to_on: date
    participants: int
    cost_cents: int
    own_cost_cents: int
    results: tuple[ChannelResult, ...]
    everybody: ChannelResult
