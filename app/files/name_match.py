"""Which of many names may a name written by hand mean?

Names are compared without case, punctuation, forms of companies and order of their
words, so that "Virtanen Matti" is "Matti Virtanen"; letters such as ä stay what they
are.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from app.files.cells import search_key

LEAST_SCORE = 70
MOST_SUGGESTIONS = 5
_PART_SCORE = 90
_AMONG = 200
_NO_WORD = re.compile(r"[^\w]+|_")
_COMPANY_FORMS = frozenset(
    ("ab", "avoin", "ay", "ky", "kb", "ltd", "osk", "osuuskunta", "oy", "oyj", "rf")
) | {"ry", "tmi", "toiminimi"}


@dataclass(frozen=True)
class NameScore:
    """One name that may be meant.

    Attributes:
        place: Place of the name among all.
        score: 100 for the same name, else from the least score to 99.
    """

    place: int
    score: int


def name_key(text: str) -> str:
    """Return what two spellings of one name have in common."""
    words = _NO_WORD.sub(" ", search_key(text)).split()
    return " ".join(sorted(_without_forms(words)))


def _without_forms(words: list[str]) -> list[str]:
    """Leave out the form of a company, unless nothing else is left."""
    kept = [word for word in words if word not in _COMPANY_FORMS]
    return kept or words


class NameIndex:
    """Names to be looked through, several of which may belong to one person."""

    def __init__(self, names: Sequence[str]) -> None:
        self._keys = [name_key(name) for name in names]
        self._words = [frozenset(key.split()) for key in self._keys]
        self._places: dict[str, list[int]] = {}
        self._having: dict[str, list[int]] = {}
        for place, key in enumerate(self._keys):
            self._places.setdefault(key, []).append(place)
            for word in self._words[place]:
                self._having.setdefault(word, []).append(place)

    def same(self, name: str) -> list[int]:
        """Return the places of the names that are the same name."""
        key = name_key(name)
        return self._places.get(key, []) if key else []

    def alike(self, name: str) -> list[NameScore]:
        """Return the names that may be meant, best first, then by place.

        A name scores by the letters that both have in common (0 to 100). One that
        stands whole in the other, such as a family name alone, scores 90 at least.
        """
        key = name_key(name)
        if not key:
            return []
        found = process.extract(
            key, self._keys, scorer=fuzz.ratio, limit=_AMONG, score_cutoff=LEAST_SCORE
        )
        scores = {place: min(int(score), 99) for _, score, place in found}
        for place in self._parts(frozenset(key.split())):
            scores[place] = max(_PART_SCORE, scores.get(place, 0))
        scores |= dict.fromkeys(self.same(name), 100)
        best = [NameScore(place, score) for place, score in scores.items()]
        return sorted(best, key=lambda one: (-one.score, one.place))

    def _parts(self, words: frozenset[str]) -> list[int]:
        """Return the names that hold all of the words, or only some of them."""
        shared = {place for word in words for place in self._having.get(word, [])}
        return [
            place
            for place in shared
            if self._words[place] <= words or words <= self._words[place]
        ]
