"""What is said once documents were printed or saved, and of the one that is shown?"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.formats import Language
from app.services.statements import ShownPapers, StatementOutcome

_MOST_NAMED = 12
_PRINTED: dict[str, object] = {
    "never": QT_TRANSLATE_NOOP("DocumentOutcome", "Not printed yet"),
    "same": QT_TRANSLATE_NOOP("DocumentOutcome", "Printed before, just like this"),
    "other": QT_TRANSLATE_NOOP(
        "DocumentOutcome", "Printed before, and not like this: something has changed"
    ),
}


def warnings_of(outcome: StatementOutcome, language: Language) -> list[str]:
    """Return what has to be known of documents that were printed or saved."""
    said = []
    if outcome.missing_glyphs:
        mark = "، " if language.is_right_to_left else ", "
        text = QCoreApplication.translate(
            "DocumentOutcome",
            "Letters that the font can't draw, in the names of: {members}",
        )
        named = [f"{code} ({signs})" for code, signs in outcome.missing_glyphs.items()]
        said.append(text.format(members=_some(named, mark, language)))
    if outcome.differing:
        mark = "، " if language.is_right_to_left else ", "
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
    """Return whether it was printed before, and what the font can't draw."""
    text = QCoreApplication.translate("DocumentOutcome", str(_PRINTED[shown.printed]))
    if not shown.missing:
        return text
    missing = QCoreApplication.translate(
        "DocumentOutcome", "Letters of the name that the font can't draw: {signs}"
    )
    return f"{text}\n{missing.format(signs=shown.missing)}"


def _some(named: object, mark: str, language: Language) -> str:
    """Return the first of many names, and how many more there are."""
    assert isinstance(named, list | tuple)
    shown = mark.join(f"\u2068{name}\u2069" for name in named[:_MOST_NAMED])
    rest = len(named) - _MOST_NAMED
    if rest <= 0:
        return shown
    text = QCoreApplication.translate("DocumentOutcome", "{members} and {count} more")
    return text.format(members=shown, count=formats.count(rest, language))
