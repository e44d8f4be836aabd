"""What does a plan bring to the program, part by part?

The code of a part is read when the part is asked for.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from app.models.store.session import OrganisationFile
from app.services.plan_books import PlanBooks

if TYPE_CHECKING:
    from app.downline.trail import Trails
    from app.services.alternatives import WhatIf
    from app.services.comparing import Comparing
    from app.services.correcting import Corrector
    from app.services.explaining import Answers
    from app.services.imports.importers import DocumentImporter, Importer
    from app.services.plan_papers import PlanPapers


class PlanParts(Protocol):
    """The parts of one plan."""

    @property
    def books(self) -> PlanBooks:
        """How its months are closed, checked, exported and paid."""

    def papers(self) -> "PlanPapers":
        """Return which documents it has."""

    def answers(self) -> "Answers":
        """Return what answers questions about its figures."""

    def importers(self) -> "Mapping[str, Importer]":
        """Return how each kind of table is taken."""

    def documents(self) -> "Mapping[str, DocumentImporter]":
        """Return how each kind of file that is no table is taken."""

    def trails(self, file: OrganisationFile) -> "Trails":
        """Return what follows its payouts from member to member."""

    def corrector(self, file: OrganisationFile) -> "Corrector":
        """Return what corrects its closed months."""

    def what_if(self, file: OrganisationFile) -> "WhatIf[Any]":
        """Return what works its months out otherwise."""

    def comparing(self, file: OrganisationFile) -> "Comparing[Any, Any]":
        """Return what compares its months."""
