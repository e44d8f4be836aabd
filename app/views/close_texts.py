"""What does each step of a close say?"""

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.formats import Language
from app.services.payments.filing import PayOutcome
from app.services.statements import StatementOutcome


class Step(IntEnum):
    """The steps, in their order."""

    DATA = 0
    PREVIEW = 1
    COMMIT = 2
    SLIPS = 3
    BANK = 4
    SENT = 5


_TITLES: dict[Step, object] = {
    Step.DATA: QT_TRANSLATE_NOOP("Steps of a close", "Data complete?"),
    Step.PREVIEW: QT_TRANSLATE_NOOP("Steps of a close", "Preview"),
    Step.COMMIT: QT_TRANSLATE_NOOP("Steps of a close", "Commit"),
    Step.SLIPS: QT_TRANSLATE_NOOP("Steps of a close", "Payout slips"),
    Step.BANK: QT_TRANSLATE_NOOP("Steps of a close", "Bank file"),
    Step.SENT: QT_TRANSLATE_NOOP("Steps of a close", "Mark as sent"),
}
_EXPLANATIONS: dict[Step, object] = {
    Step.DATA: QT_TRANSLATE_NOOP(
        "Steps of a close", "Look whether everything of the month was entered."
    ),
    Step.PREVIEW: QT_TRANSLATE_NOOP(
        "Steps of a close",
        "Nothing is written yet. Correct what is wrong and preview again.",
    ),
    Step.COMMIT: QT_TRANSLATE_NOOP(
        "Steps of a close",
        "Until the end it can be stopped; then the month stays open.",
    ),
    Step.SLIPS: QT_TRANSLATE_NOOP(
        "Steps of a close",
        "One PDF file for each member with a payout or a bonus line.",
    ),
    Step.BANK: QT_TRANSLATE_NOOP(
        "Steps of a close",
        "Each payout that is due goes into one file for the bank, once.",
    ),
    Step.SENT: QT_TRANSLATE_NOOP(
        "Steps of a close",
        "Record what became of the file: nothing is paid twice.",
    ),
}
_ACTS: dict[Step, object] = {
    Step.DATA: QT_TRANSLATE_NOOP("Steps of a close", "Preview"),
    Step.PREVIEW: QT_TRANSLATE_NOOP("Steps of a close", "Go on"),
    Step.COMMIT: QT_TRANSLATE_NOOP("Steps of a close", "Close the month"),
    Step.SLIPS: QT_TRANSLATE_NOOP("Steps of a close", "Write the slips"),
    Step.BANK: QT_TRANSLATE_NOOP("Steps of a close", "Make the payment file …"),
}


def title_text(step: Step) -> str:
    """Return what a step is called."""
    return QCoreApplication.translate("Steps of a close", str(_TITLES[step]))


def explanation_text(step: Step) -> str:
    """Return what a step is for."""
    return QCoreApplication.translate("Steps of a close", str(_EXPLANATIONS[step]))


def act_text(step: Step) -> str:
    """Return what the main button of a step says, "" where it has none."""
    text = _ACTS.get(step)
    if text is None:
        return ""
    return QCoreApplication.translate("Steps of a close", str(text))


def slips_text(folder: Path, outcome: StatementOutcome, language: Language) -> str:
    """Say how many slips were written, and where they are."""
    text = QCoreApplication.translate(
        "Steps of a close", "Documents written: {count}, in {file}"
    ).format(
        count=formats.count(outcome.statements, language),
        file=f"\u2068{folder}\u2069",
    )
    if outcome.missing_glyphs:
        missing = QCoreApplication.translate(
            "Steps of a close", "Letters that the font can't draw, at: {members}"
        )
        codes = ", ".join(sorted(outcome.missing_glyphs))
        text += "\n" + missing.format(members=f"\u2068{codes}\u2069")
    if outcome.differing:
        differing = QCoreApplication.translate(
            "Steps of a close", "Unlike those printed before, at: {members}"
        )
        codes = ", ".join(outcome.differing)
        text += "\n" + differing.format(members=f"\u2068{codes}\u2069")
    return text


def payments_text(outcome: PayOutcome, language: Language) -> str:
    """Say where the payments are, and how many had to be left."""
    text = QCoreApplication.translate(
        "Steps of a close", "The payments are in {file}"
    ).format(file=f"\u2068{', '.join(outcome.names)}\u2069")
    if outcome.unfit:
        left = QCoreApplication.translate(
            "Steps of a close",
            "Left unpaid, as the form has no room for them: {count}",
        )
        text += "\n" + left.format(count=formats.count(len(outcome.unfit), language))
    return text
