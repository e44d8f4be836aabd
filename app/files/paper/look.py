"""How do the documents of an organisation look, and in which words?"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.files.paper.colour import Colour
from app.files.paper.pdf_file import Picture
from app.files.paper.sheet import PageFormat
from app.files.statement_text import Wording, wording
from app.formats import Language

DEFAULT_ACCENT = Colour.of("0b5a60")


@dataclass(frozen=True, eq=False)
class Look:
    """What an organisation chose for its documents.

    Attributes:
        accent: Colour of titles and strong lines.
        logo: Picture at the head, or None.
        page: The paper.
        texts: Words of its own, by language and key of the wording.
    """

    accent: Colour = DEFAULT_ACCENT
    logo: Picture | None = None
    page: PageFormat = PageFormat.A4
    texts: Mapping[Language, Mapping[str, str]] = field(default_factory=dict)

    def wording(self, language: Language) -> Wording:
        """Return the words of a language, its own first."""
        words = wording(language)
        own = self.texts.get(language)
        return replace(words, texts={**words.texts, **own}) if own else words


PLAIN = Look()
