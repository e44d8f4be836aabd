"""What did a campaign bring each participant, and what all of them?"""

from app.cooperative import Campaign, CampaignReport, ParticipantReport
from app.errors import AppError
from app.models.porukka.campaign import campaigns, participants, results
from app.models.store.session import OrganisationFile
from app.models.writing import Reading


class NoSuchCampaign(AppError):
    """No campaign has the code."""

    template = "there is no campaign with the code {campaign}"


class Campaigns:
    """Reads the campaigns of one organisation."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def campaigns(self) -> list[Campaign]:
        """Return every campaign by first day and code."""
        with self._file.reading() as reading:
            return campaigns(reading)

    def report(self, code: str) -> CampaignReport:
        """Return a campaign with the results of every participant.

        Raises:
            NoSuchCampaign: No campaign has the code.
        """
        with self._file.reading() as reading:
            for campaign in campaigns(reading):
                if campaign.code == code:
                    return _report(reading, campaign)
        raise NoSuchCampaign(campaign=code)

    def reports(self) -> list[CampaignReport]:
        """Return the reports of every campaign, by first day and code."""
        with self._file.reading() as reading:
            return [_report(reading, campaign) for campaign in campaigns(reading)]


def _report(reading: Reading, campaign: Campaign) -> CampaignReport:
    brought = results(reading, campaign_code=campaign.code)
    return CampaignReport(
        campaign,
        tuple(
            ParticipantReport(
                one,
                tuple(
                    result
                    for result in brought
                    if result.member_code == one.member_code
                ),
            )
            for one in participants(reading, campaign_code=campaign.code)
        ),
    )
