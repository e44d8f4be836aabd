"""Is everything in the organisation as it was recorded?"""

from dataclasses import dataclass

from app.models.audit import BrokenChain, head
from app.models.close import closes_unlike_journal, live_closes
from app.models.database_errors import Damaged
from app.models.member_faults import member_faults
from app.models.payment_faults import payment_faults
from app.models.plan import plan_faults
from app.models.setting import setting_faults
from app.models.store.session import OrganisationFile
from app.models.store.soundness import Unsound, check_soundness
from app.progress import Progress, silent
from app.services.plan_books import PlanBooks


@dataclass(frozen=True)
class CheckReport:
    """What a check of the whole organisation found.

    Attributes:
        faults: What is wrong, empty when all is well.
        closes: Closed periods that were worked out again.
        audit_events: Events in the audit journal.
        audit_head: Fingerprint of the last one.
    """

    faults: tuple[str, ...]
    closes: int
    audit_events: int
    audit_head: str


class Verification:
    """Checks one organisation from its pages to its last closed figure."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file, self._books = organisation, books

    def check(self, progress: Progress = silent) -> CheckReport:
        """Check pages, links, the audit chain, and every close by working it out."""
        with self._file.reading() as reading:
            progress("pages and journal", 0, 0)
            try:
                check_soundness(reading, self._file.path, is_thorough=True)
            except (Unsound, Damaged, BrokenChain) as damage:
                return CheckReport((str(damage),), 0, 0, "")
            faults = [
                *setting_faults(reading),
                *plan_faults(reading),
                *(
                    f"{period}: its close is not the one in the journal"
                    for period in closes_unlike_journal(reading)
                ),
            ]
            faults += [*member_faults(reading), *payment_faults(reading)]
            faults += self._books.journal_faults(reading)
            closes = live_closes(reading)
            for done, close in enumerate(closes):
                progress("closed periods", done, len(closes))
                faults += self._books.faults(reading, close)
            progress("closed periods", len(closes), len(closes))
            last = head(reading)
        return CheckReport(tuple(faults), len(closes), last.count, last.hash)
