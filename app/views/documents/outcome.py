"""What is said once documents were printed or saved, and of the one that is shown?"""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.formats import Language
from app.services.paper_prints import StatementOutcome
from app.services.statements import ShownPapers

_MOST_NAMED = 12
_PRINTED: dict[str, object] = {
    "never": QT_TRANSLATE_NOOP("DocumentOutcome", "Not printed yet"),
    "same": QT_TRANSLATE_NOOP("DocumentOutcome", "Printed before, just like this"),
    "other": QT_TRANSLATE_NOOP(
        "DocumentOutcome", "Printed before, and not like this: something has changed"
    ),
}


_LACKING: dict[str, object] = {
    "organisation_business_id": QT_TRANSLATE_NOOP(
        "DocumentOutcome",
        "Invoices must bear the business id of the organisation: enter it in the "
        "settings.",
    ),
    "organisation_address": QT_TRANSLATE_NOOP(
        "DocumentOutcome",
        "Invoices must bear the address of the organisation: enter it in the settings.",
    ),
    "member_business_id": QT_TRANSLATE_NOOP(
        "DocumentOutcome",
        "Self-billed invoices without the business id of the member: {members}",
    ),
    "member_address": QT_TRANSLATE_NOOP(
        "DocumentOutcome",
        "Without the address of the member, which the law asks for on invoices above "
        "400 euros: {members}",
    ),
}


def warnings_of(outcome: StatementOutcome, language: Language) -> list[str]:
    """Return what has to be known of documents that were printed or saved."""
    mark = "، " if language.is_right_to_left else ", "
    said = [
        _lacking_text(what).format(members=_some(codes, mark, language))
        for what, codes in outcome.lacking.items()
    ]
    if outcome.missing_glyphs:
        text = QCoreApplication.translate(
            "DocumentOutcome",
            "Letters that the font can't draw, on the documents of: {members}",
        )
        named = [f"{code} ({signs})" for code, signs in outcome.missing_glyphs.items()]
        said.append(text.format(members=_some(named, mark, language)))
    if outcome.differing:
        text = QCoreApplication.translate(
            "DocumentOutcome", "Not as they were printed before: {members}"
        )
        said.append(text.format(members=_some(outcome.differing, mark, language)))
    return said


def shown_text(shown: ShownPapers, language: Language) -> str:
    """Return whose documents are shown, and which place they have."""
    whose = f"\u2068{shown.code}\u2069"
    if shown.name:
        whose = f"{whose}  \u2068{shown.name}\u2069"
    text = QCoreApplication.translate(
        "DocumentOutcome", "{whose}  ({place} of {count})"
    )
    return text.format(
        whose=whose,
        place=formats.count(shown.place + 1, language),
        count=formats.count(shown.count, language),
    )


def printed_text(shown: ShownPapers) -> str:
    """Return whether it was printed before, and what is wrong with it."""
    said = [QCoreApplication.translate("DocumentOutcome", str(_PRINTED[shown.printed]))]
    said += [
        _lacking_text(what).format(members=f"\u2068{shown.code}\u2069")
        for what in shown.lacking
    ]
    if shown.missing:
        missing = QCoreApplication.translate(
            "DocumentOutcome", "Letters that the font can't draw: {signs}"
        )
        said.append(missing.format(signs=shown.missing))
    return "\n".join(said)


def _lacking_text(what: str) -> str:
    return QCoreApplication.translate("DocumentOutcome", str(_LACKING[what]))


def _some(named: Sequence[str], mark: str, language: Language) -> str:
    """Return the first of many names, and how many more there are."""
    shown = mark.join(f"\u2068{name}\u2069" for name in named[:_MOST_NAMED])
    rest = len(named) - _MOST_NAMED
    if rest <= 0:
        return shown
    text = QCoreApplication.translate("DocumentOutcome", "{members} and {count} more")
    return text.format(members=shown, count=formats.count(rest, language))
