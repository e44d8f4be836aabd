"""Which documents of a month are chosen, and in which order do they come?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn
from app.errors import AppError
from app.files.statement_pdf import Statement
from app.formats import Language
from app.models.close import live_close
from app.models.member import member_ids, members_by_id, sorted_member_ids
from app.models.statement_print import PrintedKind
from app.models.writing import Reading
from app.records.members import MemberRecord
from app.services.plan_books import NotClosed
from app.services.plan_papers import PaperKind, PlanPapers

_MEMBERS_AT_ONCE = 500
OF_CLOSE = "month"
"""What all that a closed month brings is called together."""


class NoStatement(AppError):
    """A member had not joined in the period, or nothing concerns it."""

    template = "{member} has no statement for {period}"


class NoSuchDocument(AppError):
    """The plan has no document of that kind."""

    template = "there is no document {document}; there are: {documents}"


Order: TypeAlias = Literal["code", "upline"]
"""In which order the documents are written."""


@dataclass(frozen=True)
class Choice:
    """Which documents are wanted.

    Attributes:
        document: Kind of document; "" for all that a closed month brings.
        members: Codes; empty for everybody who gets one.
        language: Of the pages; None for that of each member, or of the plan in a
            merged file.
        order: Of the files and within a merged one.
        names: Pattern of file names without their ending; "" for the program's own.
        among: Keys of members; others get none. None for no such bound.
        as_printed: In the look that each document had when it was printed last,
            instead of that of now.
    """

    document: str = ""
    members: Sequence[str] = ()
    language: Language | None = None
    order: Order = "code"
    names: str = ""
    among: Sequence[int] | None = None
    as_printed: bool = False


@dataclass(frozen=True)
class Bundle:
    """The documents of one member, or one list of the organisation."""

    member: MemberRecord | None
    language: Language
    statements: Sequence[Statement]
    list_name: str = ""

    @property
    def code(self) -> str:
        """Code of the member, or name of the list."""
        return self.list_name if self.member is None else self.member.code


class ChosenPapers:
    """The chosen documents of one closed month, in order."""

    def __init__(
        self,
        reading: Reading,
        papers: PlanPapers,
        period: Period,
        choice: Choice,
        *,
        merged: bool,
    ) -> None:
        kinds = _kinds(papers, choice.document)
        close = live_close(reading, period)
        if close is None and any(kind.needs_close for kind in kinds):
            raise NotClosed(period=period)
        self._reading, self._papers = reading, papers
        self.period, self._choice, self._merged = period, choice, merged
        self.language = choice.language or papers.language
        self.printed = PrintedKind(period, choice.document or OF_CLOSE, "")
        self._runs = [
            kind.members(reading, period, close)
            for kind in kinds
            if kind.members is not None
        ]
        self._lists = [
            named
            for kind in kinds
            if kind.whole is not None
            for named in kind.whole(reading, period, close)
        ]
        self._keys = self._chosen()
        if choice.among is not None:
            self._keys = self._keys[np.isin(self._keys, choice.among)]
        self.count = len(self._keys) + len(self._lists)

    def bundles(self) -> Iterator[Bundle]:
        """Yield the documents, member by member."""
        for name, statement in self._lists:
            yield Bundle(None, self.language, (statement,), name)
        for start in range(0, len(self._keys), _MEMBERS_AT_ONCE):
            some: list[int] = self._keys[start : start + _MEMBERS_AT_ONCE].tolist()
            members = members_by_id(self._reading, some)
            for key in some:
                yield self._bundle(members[key])

    def bundle_at(self, place: int) -> Bundle:
        """Return the documents at a place of their order, from 0."""
        if place < len(self._lists):
            name, statement = self._lists[place]
            return Bundle(None, self.language, (statement,), name)
        key = int(self._keys[place - len(self._lists)])
        return self._bundle(members_by_id(self._reading, [key])[key])

    def _bundle(self, member: MemberRecord) -> Bundle:
        statements = [one for run in self._runs for one in run.of(member)]
        return Bundle(member, self._language_of(member), statements)

    def _language_of(self, member: MemberRecord) -> Language:
        """Return the language of a member who is written to alone."""
        own = member.language
        if self._merged or self._choice.language or own not in list(Language):
            return self.language
        return Language(own)

    def _chosen(self) -> IntColumn:
        """Return the keys of those who get something, in order."""
        if self._choice.members:
            keys = self._named()
        else:
            keys = np.array([], dtype=np.int64)
            for run in self._runs:
                keys = np.union1d(keys, run.concerned)
        ordered = sorted_member_ids(self._reading, self._choice.order)
        return ordered[np.isin(ordered, keys)]

    def _named(self) -> IntColumn:
        codes = self._choice.members
        known = member_ids(self._reading, codes)
        for code in codes:
            if not any(run.has(known.get(code, 0)) for run in self._runs):
                raise NoStatement(member=code, period=self.period)
        return np.array([known[code] for code in codes], dtype=np.int64)


def _kinds(papers: PlanPapers, document: str) -> list[PaperKind]:
    if not document:
        return [kind for kind in papers.kinds.values() if kind.comes_with_close]
    kind = papers.kinds.get(document)
    if kind is None:
        raise NoSuchDocument(document=document, documents=", ".join(papers.kinds))
    return [kind]
