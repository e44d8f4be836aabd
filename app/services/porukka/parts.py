"""What does the Porukka plan bring to the program, part by part?"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.models.store.session import OrganisationFile
from app.services.porukka.books import PorukkaBooks

if TYPE_CHECKING:
    from app.services.comparing import Comparing
    from app.services.imports.importers import DocumentImporter, Importer
    from app.services.porukka.answers import PorukkaAnswers
    from app.services.porukka.comparison import Comparison, Side
    from app.services.porukka.correcting import PorukkaCorrector
    from app.services.porukka.papers import PorukkaPapers
    from app.services.porukka.trails import PorukkaTrails
    from app.services.porukka.what_if import PorukkaWhatIf


class PorukkaParts:
    """The parts of the Porukka plan."""

    def __init__(self) -> None:
        self.books = PorukkaBooks()

    def papers(self) -> "PorukkaPapers":
        """Return which documents it has."""
        from app.services.porukka.papers import PorukkaPapers

        return PorukkaPapers()

    def answers(self) -> "PorukkaAnswers":
        """Return what answers questions about its figures."""
        from app.services.porukka.answers import PorukkaAnswers

        return PorukkaAnswers()

    def importers(self) -> "Mapping[str, Importer]":
        """Return how each kind of table is taken."""
        from app.services.porukka.imports import porukka_importers

        return porukka_importers()

    def documents(self) -> "Mapping[str, DocumentImporter]":
        """Return how each kind of file that is no table is taken."""
        from app.services.porukka.imports import porukka_documents

        return porukka_documents()

    def trails(self, file: OrganisationFile) -> "PorukkaTrails":
        """Return what follows its payouts from member to member."""
        from app.services.porukka.trails import PorukkaTrails

        return PorukkaTrails(file)

    def corrector(self, file: OrganisationFile) -> "PorukkaCorrector":
        """Return what corrects its closed months."""
        from app.services.porukka.correcting import PorukkaCorrector

        return PorukkaCorrector(file)

    def what_if(self, file: OrganisationFile) -> "PorukkaWhatIf":
        """Return what works its months out otherwise."""
        from app.services.porukka.what_if import PorukkaWhatIf

        return PorukkaWhatIf(file)

    def comparing(self, file: OrganisationFile) -> "Comparing[Side, Comparison]":
        """Return what compares its months."""
        from app.services.comparing import Comparing
        from app.services.porukka.comparing import COMPARED

        return Comparing(file, COMPARED)
