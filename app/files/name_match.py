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
_PART_WEIGHT = 0.9
"""Worth of a name that only stands as a part of the other one."""
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
        self._places: dict[str, list[int]] = {}
        for place, key in enumerate(self._keys):
            self._places.setdefault(key, []).append(place)

    def same(self, name: str) -> list[int]:
        """Return the places of the names that are the same name."""
        key = name_key(name)
        return self._places.get(key, []) if key else []

    def alike(self, name: str) -> list[NameScore]:
        """Return the names that may be meant, best first, then by place.

        A name scores by the letters that both have in common (0 to 100). One that
        stands whole as a part of the other, such as a family name alone, scores 90.
        """
        key = name_key(name)
        if not key:
            return []
        scores: dict[int, float] = {}
        for scorer, weight in (
            (fuzz.ratio, 1.0),
            (fuzz.token_set_ratio, _PART_WEIGHT),
        ):
            found = process.extract(
                key,
                self._keys,
                scorer=scorer,
                limit=_AMONG,
                score_cutoff=LEAST_SCORE / weight,
            )
            for other, score, place in found:
                if other:
                    scores[place] = max(score * weight, scores.get(place, 0.0))
        same = set(self.same(name))
        found_scores = [
            NameScore(place, 100 if place in same else min(int(score), 99))
            for place, score in scores.items()
        ]
        return sorted(found_scores, key=lambda one: (-one.score, one.place))
