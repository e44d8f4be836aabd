"""How do files of campaigns, participants and results become records?

A row whose key is there already replaces what stood under it.
"""

from app.cooperative import CAMPAIGN_KINDS, CHANNELS, Campaign
from app.files import cells
from app.models.member import MemberKeys
from app.models.porukka.campaign import (
    campaigns,
    participants,
    put_campaigns,
    put_participants,
    put_results,
)
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import (
    Cells,
    RowReader,
    day,
    euros,
    known,
    one_known,
)

_MOST = 10**9


def campaign_importer() -> Importer:
    """Return how campaigns are imported."""
    return Importer(
        ("code", "name", "kind", "from", "to"),
        ("channels", "cost", "note"),
        _take_campaigns,
        replaces=True,
    )


def participant_importer() -> Importer:
    """Return how participants of campaigns are imported."""
    return Importer(
        ("campaign", "member"), ("cost", "note"), _take_participants, replaces=True
    )


def result_importer() -> Importer:
    """Return how the results of participants are imported."""
    return Importer(
        ("campaign", "member", "visits", "orders", "sales"),
        ("channel",),
        _take_results,
        replaces=True,
    )


def channel_list(text: str) -> tuple[str, ...]:
    """Read channels of sale, separated by blanks, and put them in their order.

    Raises:
        ValueError: A word is no channel, or stands twice.
    """
    words = text.split()
    if set(words) - set(CHANNELS) or len(set(words)) < len(words):
        raise ValueError(f"channels separated by blanks, out of {', '.join(CHANNELS)}")
    return tuple(channel for channel in CHANNELS if channel in words)


def count(text: str) -> int:
    """Read how often something happened.

    Raises:
        ValueError: No whole number, or too large.
    """
    number = cells.whole(text)
    if number > _MOST:
        raise ValueError(f"a count of at most {_MOST}")
    return number


def _campaign(incoming: Incoming, rows: RowReader) -> Cells[str]:
    codes = {one.code for one in campaigns(incoming.writing.connection)}
    return rows.required("campaign", one_known(codes, "the code of a campaign"), "")


def _take_campaigns(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    code = rows.required("code", cells.code, "")
    name = rows.required("name", cells.free_text, "")
    kind = rows.required("kind", cells.one_of(*CAMPAIGN_KINDS), "")
    start = rows.required("from", day, 0)
    end = rows.required("to", day, 0)
    nothing: tuple[str, ...] = ()
    channels = rows.optional("channels", channel_list, nothing)
    cost = rows.optional("cost", euros, 0)
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    rows.refuse_doubles(code.values, "code", "each code")
    rows.refuse_reversed_days(start.values, end.values)
    entered = [
        Campaign(
            code=code.values[row],
            name=name.values[row],
            kind=kind.values[row],
            from_on=start.values[row],
            to_on=end.values[row],
            channels=channels.values[row],
            cost_cents=cost.values[row],
            note=note.values[row] or None,
        )
        for row in range(len(rows.lines))
    ]

    def write(event_seq: int) -> None:
        put_campaigns(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)


def _take_participants(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    campaign = _campaign(incoming, rows)
    member = rows.required("member", known(MemberKeys(reading), "a member"), 0)
    cost = rows.optional("cost", euros, 0)
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    keys = list(zip(campaign.values, member.values, strict=True))
    rows.refuse_doubles(
        [key if all(key) else () for key in keys], "member", "a member of a campaign"
    )
    entered = [
        (*values[:3], values[3] or None)
        for values in zip(
            campaign.values, member.values, cost.values, note.values, strict=True
        )
    ]

    def write(event_seq: int) -> None:
        put_participants(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)


def _take_results(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    campaign = _campaign(incoming, rows)
    member = rows.required("member", known(MemberKeys(reading), "a member"), 0)
    channel = rows.optional("channel", cells.one_of(*CHANNELS), "")
    visits = rows.required("visits", count, 0)
    orders = rows.required("orders", count, 0)
    sales = rows.required("sales", euros, 0)
    rows.read()
    entered = list(
        zip(
            campaign.values,
            member.values,
            channel.values,
            visits.values,
            orders.values,
            sales.values,
            strict=True,
        )
    )
    rows.refuse_doubles(
        [key[:3] if key[0] and key[1] else () for key in entered],
        "channel",
        "each channel of a participant",
    )
    taking_part = {(one.campaign, one.member_id) for one in participants(reading)}
    for row, key in enumerate(entered):
        if key[0] and key[1] and key[:2] not in taking_part:
            rows.refuse(row, "member", f"a participant of the campaign {key[0]}")

    def write(event_seq: int) -> None:
        put_results(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)
