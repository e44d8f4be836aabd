"""Which registers are brought in by files and kept by hand alike?"""

from app.services.imports.campaigns import (
    campaign_importer,
    participant_importer,
    result_importer,
)
from app.services.imports.support import offer_importer, talk_importer
from app.services.imports.training import completion_importer, course_importer

KEPT_IMPORTERS = {
    "campaigns": campaign_importer(),
    "campaign_participants": participant_importer(),
    "campaign_results": result_importer(),
    "support_offers": offer_importer(),
    "talks": talk_importer(),
    "courses": course_importer(),
    "completions": completion_importer(),
}
