"""What does each step of a close say?"""

from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import formats
from app.formats import Currency, Language
from app.records.months import PaymentFileRecord
from app.services.closing import CloseOutcome
from app.services.payments.filing import PayOutcome
from app.views.close.payment_files import payment_state_text

_DIGEST_SHOWN = 16


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
    Step.SLIPS: QT_TRANSLATE_NOOP("Steps of a close", "Documents"),
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
        "Look at the documents of the month, print them, or save them as files.",
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
    Step.SLIPS: QT_TRANSLATE_NOOP("Steps of a close", "To the documents …"),
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
    if outcome.held:
        left = QCoreApplication.translate(
            "Steps of a close", "Left unpaid, as the last payment came back: {members}"
        )
        mark = "، " if language.is_right_to_left else ", "
        members = mark.join(f"\u2068{one}\u2069" for one in outcome.held)
        text += "\n" + left.format(members=members)
    return text


def closed_text(outcome: CloseOutcome, language: Language) -> str:
    """Return that a month is closed, and how far the journal has come."""
    text = QCoreApplication.translate(
        "Steps of a close",
        "{month} is closed. Audit journal: {count} events, head {head}",
    )
    return text.format(
        month=formats.month(outcome.period, language),
        count=formats.count(outcome.audit_events, language),
        head=outcome.audit_head[:_DIGEST_SHOWN],
    )


def marked_text(file: PaymentFileRecord, currency: Currency, language: Language) -> str:
    """Return what a payment file is marked as, with what it pays."""
    text = QCoreApplication.translate(
        "Steps of a close", "Recorded: file {file} with {amount} is {state}."
    )
    return text.format(
        file=f"\u2066{file.message_id}\u2069",
        amount=formats.money_with_unit(file.total, currency, language),
        state=payment_state_text(file.state),
    )
