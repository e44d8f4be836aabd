"""Which words stand on a statement or in an explanation, in each language?"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from app.formats import Language
from app.resources import FOLDER

WORDINGS = FOLDER / "i18n"


@dataclass(frozen=True)
class Wording:
    """Words in one language, by dotted key."""

    language: Language
    texts: Mapping[str, str]

    def __call__(self, key: str, **values: str) -> str:
        """Return a text with its placeholders filled."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def rank(self, rank: int) -> str:
        """Return the name of a rank, 1 to 16, or the sign for none at 0."""
        return self.texts[f"rank.{rank}"] if rank else self.texts["none"]


@cache
def wording(language: Language, *subjects: str) -> Wording:
    """Load the words of some subjects, those of the statements first.

    Args:
        language: The language.
        subjects: Names of more files than `statement`, such as `explain`.
    """
    texts: dict[str, str] = {}
    for subject in ("statement", *subjects):
        for path in sorted(WORDINGS.glob(f"{subject}*_{language}.toml")):
            with path.open("rb") as file:
                texts.update(_flat("", tomllib.load(file)))
    return Wording(language, texts)


def _flat(prefix: str, table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(f"{prefix}{key}.", value)
        else:
            assert isinstance(value, str), f"{prefix}{key}"
            yield f"{prefix}{key}", value
