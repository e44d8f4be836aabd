"""Which campaigns are there, who takes part, and what did they bring?"""

from collections.abc import Sequence

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    Table,
    Text,
)

from app.cooperative import (
    CAMPAIGN_KINDS,
    CHANNELS,
    Campaign,
    CampaignResult,
    Participant,
)
from app.models.base import metadata
from app.models.kept_rows import Value, named, put_rows, take_away
from app.models.months import day_check
from app.models.writing import Writing

campaign = Table(
    "campaign",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("from_on", Integer, nullable=False),
    Column("to_on", Integer, nullable=False),
    Column("channels", Text, nullable=False),
    Column("cost_cents", Integer, nullable=False),
    Column("note", Text),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("code <> '' AND trim(name) <> '' AND trim(note) <> ''"),
    CheckConstraint(f"kind IN {CAMPAIGN_KINDS}"),
    CheckConstraint("from_on <= to_on AND cost_cents >= 0"),
    day_check("from_on"),
    day_check("to_on"),
    sqlite_strict=True,
)
"""`channels` are separated by blanks."""

campaign_participant = Table(
    "campaign_participant",
    metadata,
    Column("campaign", ForeignKey("campaign.code"), primary_key=True),
    Column("member_id", ForeignKey("member.id"), primary_key=True, index=True),
    Column("cost_cents", Integer, nullable=False),
    Column("note", Text),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("cost_cents >= 0 AND trim(note) <> ''"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

campaign_result = Table(
    "campaign_result",
    metadata,
    Column("campaign", Text, primary_key=True),
    Column("member_id", Integer, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("visits", Integer, nullable=False),
    Column("orders", Integer, nullable=False),
    Column("sales_cents", Integer, nullable=False),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    ForeignKeyConstraint(
        ["campaign", "member_id"],
        ["campaign_participant.campaign", "campaign_participant.member_id"],
    ),
    CheckConstraint("visits >= 0 AND orders >= 0"),
    CheckConstraint(f"channel IN {('', *CHANNELS)}"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""`channel` is '' where the results of all channels stand together."""


def put_campaigns(
    writing: Writing, campaigns: Sequence[Campaign], event_seq: int
) -> None:
    """Enter campaigns, or enter them anew."""
    rows = [
        {
            "code": one.code,
            "name": one.name,
            "kind": one.kind,
            "from_on": one.from_on,
            "to_on": one.to_on,
            "channels": " ".join(one.channels),
            "cost_cents": one.cost_cents,
            "note": one.note,
        }
        for one in campaigns
    ]
    put_rows(writing, campaign, ("code",), rows, event_seq)


def put_participants(
    writing: Writing,
    participants: Sequence[tuple[str, int, int, str | None]],
    event_seq: int,
) -> None:
    """Enter participants, or enter them anew: campaign, member key, cost, note."""
    names = ("campaign", "member_id", "cost_cents", "note")
    put_rows(
        writing, campaign_participant, names[:2], named(names, participants), event_seq
    )


def put_results(
    writing: Writing,
    results: Sequence[tuple[str, int, str, int, int, int]],
    event_seq: int,
) -> None:
    """Enter results, or enter them anew.

    Each is a campaign, member key, channel, visits, orders and sales in cents.
    """
    names = ("campaign", "member_id", "channel", "visits", "orders", "sales_cents")
    put_rows(writing, campaign_result, names[:3], named(names, results), event_seq)


def remove_campaign(writing: Writing, code: str) -> None:
    """Take a campaign away that nobody takes part in."""
    take_away(writing, campaign, {"code": code})


def remove_participant(writing: Writing, campaign_code: str, member_id: int) -> None:
    """Take a participant away who has no results."""
    key: dict[str, Value] = {"campaign": campaign_code, "member_id": member_id}
    take_away(writing, campaign_participant, key)


def remove_result(
    writing: Writing, campaign_code: str, member_id: int, channel: str
) -> None:
    """Take one result away."""
    take_away(
        writing,
        campaign_result,
        {"campaign": campaign_code, "member_id": member_id, "channel": channel},
    )


def campaigns(connection: Connection) -> list[Campaign]:
    """Return every campaign by first day and code."""
    query = """
    SELECT code, name, kind, from_on, to_on, channels, cost_cents, note
    FROM campaign ORDER BY from_on, code
    """
    return [
        Campaign(
            code=row[0],
            name=row[1],
            kind=row[2],
            from_on=row[3],
            to_on=row[4],
            channels=tuple(row[5].split()),
            cost_cents=row[6],
            note=row[7],
        )
        for row in connection.exec_driver_sql(query)
    ]


def participants(
    connection: Connection, *, campaign_code: str = ""
) -> list[Participant]:
    """Return participants by campaign and member code, all or of one campaign."""
    query = """
    SELECT p.campaign, p.member_id, m.code, m.name, p.cost_cents, p.note
    FROM campaign_participant p JOIN member m ON m.id = p.member_id
    WHERE ? IN ('', p.campaign)
    ORDER BY p.campaign, m.code
    """
    rows = connection.exec_driver_sql(query, (campaign_code,))
    return [Participant(*row) for row in rows]


def results(connection: Connection, *, campaign_code: str = "") -> list[CampaignResult]:
    """Return results by campaign, member and channel, all or of one campaign."""
    query = """
    SELECT r.campaign, m.code, r.channel, r.visits, r.orders, r.sales_cents
    FROM campaign_result r JOIN member m ON m.id = r.member_id
    WHERE ? IN ('', r.campaign)
    ORDER BY r.campaign, m.code, r.channel
    """
    rows = connection.exec_driver_sql(query, (campaign_code,))
    return [CampaignResult(*row) for row in rows]
