"""How do the documents of the organisation look, and in which words?"""

import string
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app.errors import AppError
from app.files.paper.colour import Colour
from app.files.paper.logo import read_logo
from app.files.paper.sheet import PageFormat
from app.files.statement_text import wording
from app.formats import Language
from app.models.document_style import style_in_force, write_style
from app.models.member import member_by_code
from app.models.porukka.self_billing import set_self_billing
from app.models.store.session import OrganisationFile
from app.records.organisation import DocumentStyle
from app.services.members import NoSuchMember
from app.services.plan_papers import PlanPapers

_LONGEST_TEXT = 500
_PAYS_COMMISSION = "referral"
_LEAST_CONTRAST = 4.5
_SECTIONS = {
    "slip": "slip",
    "discounts": "discount",
    "certificate": "certificate",
    "rank": "certificate",
    "invoice": "invoice",
    "credit_note": "credit_note",
    "referral": "referral",
    "campaign": "campaign",
}
"""Sections of the wording that one kind of document has for itself."""


class BadStyle(AppError):
    """A choice for the documents can't be taken."""

    template = "{field} can't be “{value}”: expected {expected}"


class NoSelfBilling(AppError):
    """Nobody is paid against an invoice in this plan."""

    template = "{member}: members of this organisation write no invoices to it"


class Documents:
    """The look of the documents of one organisation; every change is recorded."""

    def __init__(self, organisation: OrganisationFile, papers: PlanPapers) -> None:
        self._file = organisation
        self._papers = papers

    def style(self) -> DocumentStyle:
        """Return the style that holds now."""
        with self._file.reading() as reading:
            return style_in_force(reading)

    def wording(self, language: Language) -> Mapping[str, str]:
        """Return the program's own words for the plan's documents, by key."""
        strange = {
            section
            for section, kind in _SECTIONS.items()
            if kind not in self._papers.kinds
        }
        return {
            key: text
            for key, text in wording(language).texts.items()
            if key.partition(".")[0] not in strange
        }

    def logo(self, path: Path) -> bytes:
        """Return a picture file as it stands at the head of documents.

        Raises:
            BadLogo: The file is no picture, is damaged, or is too large.
            UnreadableFile: It can't be read.
        """
        return read_logo(path)

    def checked(self, style: DocumentStyle) -> DocumentStyle:
        """Return a style as it can be set; words that say nothing are left out.

        Raises:
            BadStyle: A choice of it can't be taken.
        """
        _check_page(style.page)
        texts: dict[str, dict[str, str]] = {}
        for language, words in style.texts.items():
            for key, text in words.items():
                _check_text(language, key, text)
            own = {key: text for key, text in words.items() if text}
            if own:
                texts[language] = own
        return replace(style, accent=_accent(style.accent), texts=texts)

    def set_style(self, style: DocumentStyle) -> None:
        """Set everything at once.

        Raises:
            BadStyle: A choice of it can't be taken.
        """
        checked = self.checked(style)
        self._change(lambda _before: checked)

    def set_accent(self, code: str) -> None:
        """Set the colour of titles.

        Args:
            code: Six hexadecimal digits, with or without `#`; "" for the program's.

        Raises:
            BadStyle: It is none, or too pale to be read on white.
        """
        accent = _accent(code)
        self._change(lambda style: replace(style, accent=accent))

    def set_page(self, name: str) -> None:
        """Set the paper.

        Raises:
            BadStyle: It is neither A4 nor A5.
        """
        _check_page(name)
        self._change(lambda style: replace(style, page=name))

    def set_logo(self, path: Path | None) -> None:
        """Set the picture at the head, or take it away.

        Raises:
            BadLogo: The file is no picture, is damaged, or is too large.
            UnreadableFile: It can't be read.
        """
        logo = b"" if path is None else read_logo(path)
        self._change(lambda style: replace(style, logo=logo))

    def set_text(self, language: str, key: str, text: str) -> None:
        """Set words of its own; "" goes back to those of the program.

        Raises:
            BadStyle: There is no such language, there are no words of that key, or
                the text lacks a place that is filled in, has one that is not, or is
                too long.
        """
        _check_text(language, key, text)

        def change(style: DocumentStyle) -> DocumentStyle:
            texts = {name: dict(words) for name, words in style.texts.items()}
            own = texts.setdefault(language, {})
            own.pop(key, None)
            if text:
                own[key] = text
            kept = {name: words for name, words in texts.items() if words}
            return replace(style, texts=kept)

        self._change(change)

    def set_self_billing(self, code: str, *, is_agreed: bool, reason: str) -> None:
        """Record whether a member agrees that the organisation writes its invoices.

        It holds for the months that are closed after it.

        Raises:
            NoSelfBilling: The plan knows no such invoices.
            NoSuchMember: There is no member of that code.
        """
        if _PAYS_COMMISSION not in self._papers.kinds:
            raise NoSelfBilling(member=code)
        with self._file.writing() as writing:
            member = member_by_code(writing.connection, code)
            if member is None:
                raise NoSuchMember(member=code)
            set_self_billing(
                writing, member.id, code, is_agreed=is_agreed, reason=reason
            )

    def _change(self, change: Callable[[DocumentStyle], DocumentStyle]) -> None:
        with self._file.writing() as writing:
            write_style(writing, change(style_in_force(writing.connection)))


def _accent(code: str) -> str:
    digits = code.removeprefix("#").lower()
    if not digits:
        return ""
    try:
        colour = Colour.of(digits)
    except (TypeError, ValueError):
        colour = None
    if colour is None or len(digits) != len("rrggbb"):
        expected = "six hexadecimal digits such as 0b5a60"
        raise BadStyle(field="accent", value=code, expected=expected)
    if colour.contrast_on_white < _LEAST_CONTRAST:
        expected = "a colour dark enough to be read on white"
        raise BadStyle(field="accent", value=code, expected=expected)
    return digits


def _check_page(name: str) -> None:
    if name not in PageFormat.__members__:
        expected = " or ".join(PageFormat.__members__)
        raise BadStyle(field="page", value=name, expected=expected)


def _check_text(language: str, key: str, text: str) -> None:
    if language not in list(Language):
        raise BadStyle(field="language", value=language, expected=", ".join(Language))
    texts: Mapping[str, str] = wording(Language(language)).texts
    if key not in texts:
        expected = f"a key of the wording such as {next(iter(texts))}"
        raise BadStyle(field="text", value=key, expected=expected)
    wanted = _places(texts[key])
    try:
        found = _places(text)
    except ValueError:
        found = None
    if text and found != wanted:
        places = " ".join(f"{{{name}}}" for name in sorted(wanted)) or "none"
        expected = f"text with these places to be filled in: {places}"
        raise BadStyle(field=key, value=text, expected=expected)
    if len(text) > _LONGEST_TEXT:
        expected = f"at most {_LONGEST_TEXT} characters"
        raise BadStyle(field=key, value=text, expected=expected)


def _places(text: str) -> set[str]:
    found = set()
    for _, name, layout, conversion in string.Formatter().parse(text):
        if layout or conversion:
            raise ValueError(text)
        if name is not None:
            found.add(name)
    return found
