"""Which reports of campaigns go to those who took part?"""

from collections.abc import Iterator

import numpy as np

from app.calendars import Period, day_number, number_day
from app.cooperative import Campaign, CampaignResult, Participant
from app.engine.columns import IntColumn
from app.models.close import last_live_close
from app.models.porukka.campaign import campaigns, participants, results
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.records.months import CloseRecord
from app.services.plan_papers import imprint_of, party_of
from app.statement.campaign import CampaignReport, ChannelResult


class CampaignMonth:
    """The reports of the campaigns that ended in a month, closed or not."""

    def __init__(
        self, reading: Reading, period: Period, close: CloseRecord | None
    ) -> None:
        self._imprint = imprint_of(reading, close or last_live_close(reading))
        first, last = day_number(period.first_day), day_number(period.last_day)
        self._ended: list[tuple[Campaign, list[Participant], list[CampaignResult]]] = [
            (
                one,
                participants(reading, campaign_code=one.code),
                results(reading, campaign_code=one.code),
            )
            for one in campaigns(reading)
            if first <= one.to_on <= last
        ]
        keys = [person.member_id for _, people, _ in self._ended for person in people]
        self.concerned: IntColumn = np.unique(np.array(keys, dtype=np.int64))

    def has(self, member_id: int) -> bool:
        """Return whether a member took part in one of them."""
        return bool(np.isin(member_id, self.concerned))

    def of(self, member: MemberRecord) -> Iterator[CampaignReport]:
        """Return the reports of a member, by first day and code of the campaign."""
        for campaign, people, found in self._ended:
            for person in people:
                if person.member_id == member.id:
                    yield CampaignReport(
                        imprint=self._imprint,
                        party=party_of(member),
                        name=campaign.name,
                        kind=campaign.kind,
                        from_on=number_day(campaign.from_on),
                        to_on=number_day(campaign.to_on),
                        participants=len(people),
                        cost_cents=campaign.cost_cents
                        + sum(one.cost_cents for one in people),
                        own_cost_cents=person.cost_cents,
                        results=tuple(
                            _channel(one)
                            for one in found
                            if one.member_code == member.code
                        ),
                        everybody=_together(found),
                    )


def _channel(result: CampaignResult) -> ChannelResult:
    return ChannelResult(
        result.channel, result.visits, result.orders, result.sales_cents
    )


def _together(found: list[CampaignResult]) -> ChannelResult:
    return ChannelResult(
        "",
        sum(one.visits for one in found),
        sum(one.orders for one in found),
        sum(one.sales_cents for one in found),
    )
