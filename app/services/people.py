"""Who is behind a key, for those who read an answer?"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from app.engine.findings import UnsoundFigures
from app.explanation import Person
from app.models.member import member_by_code, members_by_id
from app.models.writing import Reading


@contextmanager
def members_named(reading: Reading) -> Iterator[None]:
    """Let whatever the engine finds wrong name members by their codes.

    Raises:
        UnsoundFigures: The engine could not go on.
    """
    try:
        yield
    except UnsoundFigures as unsound:
        keys = {finding.member_id for finding in unsound.findings}
        found = members_by_id(reading, sorted(keys))
        codes = {key: member.code for key, member in found.items()}
        raise unsound.naming(codes) from None


class People:
    """Names members, reading each once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[int, Person] = {}

    def meet(self, keys: Iterable[int]) -> None:
        """Read some members at once."""
        wanted = [key for key in keys if key not in self._known]
        for key, member in members_by_id(self._reading, wanted).items():
            self._known[key] = Person(member.code, member.name)

    def introduce(self, strangers: Mapping[int, str]) -> None:
        """Name members who are not in the books, by key."""
        self._known |= {key: Person(code, code) for key, code in strangers.items()}

    def __call__(self, key: int) -> Person:
        """Return one member."""
        if key not in self._known:
            self.meet([key])
        return self._known[key]

    def key(self, code: str) -> int | None:
        """Return the key of a code, None where nobody has it."""
        member = member_by_code(self._reading, code)
        if member is None:
            return None
        self._known[member.id] = Person(member.code, member.name)
        return member.id
