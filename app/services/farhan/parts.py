"""What does the Farhan plan bring to the program, part by part?"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.models.store.session import OrganisationFile
from app.services.farhan.books import FarhanBooks

if TYPE_CHECKING:
    from app.services.comparing import Comparing
    from app.services.farhan.answers import FarhanAnswers
    from app.services.farhan.comparison import Comparison, Side
    from app.services.farhan.correcting import FarhanCorrector
    from app.services.farhan.papers import FarhanPapers
    from app.services.farhan.trails import FarhanTrails
    from app.services.farhan.what_if import FarhanWhatIf
    from app.services.imports.importers import DocumentImporter, Importer


class FarhanParts:
    """The parts of the Farhan plan."""

    def __init__(self) -> None:
        self.books = FarhanBooks()

    def papers(self) -> "FarhanPapers":
        """Return which documents it has."""
        from app.services.farhan.papers import FarhanPapers

        return FarhanPapers()

    def answers(self) -> "FarhanAnswers":
        """Return what answers questions about its figures."""
        from app.services.farhan.answers import FarhanAnswers

        return FarhanAnswers()

    def importers(self) -> "Mapping[str, Importer]":
        """Return how each kind of table is taken."""
        from app.resources import plan_template
        from app.services.farhan.imports import farhan_importers

        return farhan_importers(plan_template("farhan"))

    def documents(self) -> "Mapping[str, DocumentImporter]":
        """Return how each kind of file that is no table is taken."""
        return {}

    def trails(self, file: OrganisationFile) -> "FarhanTrails":
        """Return what follows its payouts from member to member."""
        from app.services.farhan.trails import FarhanTrails

        return FarhanTrails(file)

    def corrector(self, file: OrganisationFile) -> "FarhanCorrector":
        """Return what corrects its closed months."""
        from app.services.farhan.correcting import FarhanCorrector

        return FarhanCorrector(file)

    def what_if(self, file: OrganisationFile) -> "FarhanWhatIf":
        """Return what works its months out otherwise."""
        from app.services.farhan.what_if import FarhanWhatIf

        return FarhanWhatIf(file)

    def comparing(self, file: OrganisationFile) -> "Comparing[Side, Comparison]":
        """Return what compares its months."""
        from app.services.comparing import Comparing
        from app.services.farhan.comparing import COMPARED

        return Comparing(file, COMPARED)
