"""How are the rules of a plan, and what is wrong with a change of one, said?

The plan speaks English; its labels, sources and reasons are translated in the context
"PlanTexts", short names of its rules by their keys. What an operator's plan says in
other words stays as it is. The phrases go with those of `finding_texts`.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "PlanTexts"

PLAN_PHRASES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Findings", "a number"),
    QT_TRANSLATE_NOOP("Findings", "a table, given by --file"),
    QT_TRANSLATE_NOOP("Findings", "a TOML file with value = …"),
    QT_TRANSLATE_NOOP("Findings", "Input should be less than or equal to {most}"),
    QT_TRANSLATE_NOOP("Findings", "Input should be less than {limit}"),
    QT_TRANSLATE_NOOP("Findings", "Input should be greater than or equal to {least}"),
    QT_TRANSLATE_NOOP("Findings", "Input should be greater than {limit}"),
    QT_TRANSLATE_NOOP("Findings", "Input should be a valid integer"),
    QT_TRANSLATE_NOOP("Findings", "Input should be {choices}"),
    QT_TRANSLATE_NOOP(
        "Findings", "Decimal input should have no more than {count} decimal places"
    ),
    QT_TRANSLATE_NOOP("Findings", "List should have at least {least}"),
    QT_TRANSLATE_NOOP("Findings", "{number}: at most 2 decimals"),
    QT_TRANSLATE_NOOP("Findings", "{rank} stands twice"),
    QT_TRANSLATE_NOOP(
        "Findings", "{rank}: a branch must hold a lower rank, not {other}"
    ),
    QT_TRANSLATE_NOOP("Findings", "{rank}: branches are all points or all ranks"),
    QT_TRANSLATE_NOOP("Findings", "band_ends must rise"),
    QT_TRANSLATE_NOOP("Findings", "no month may pay less than the first"),
    QT_TRANSLATE_NOOP("Findings", "{place}: rates for more than {levels} levels"),
    QT_TRANSLATE_NOOP(
        "Findings", "generation_rates: only for leaders, who head a generation"
    ),
    QT_TRANSLATE_NOOP("Findings", "{place}: unknown rank {rank}"),
    QT_TRANSLATE_NOOP("Findings", "first_invoice: invoice numbers begin only once"),
)


def plan_text(english: str) -> str:
    """Return a text of the plan in the language of the window."""
    return QCoreApplication.translate(CONTEXT, english) if english else ""


def rule_text(key: str) -> str:
    """Return the short name of a rule by its key in the plan."""
    known = QCoreApplication.translate(CONTEXT, key)
    return known.replace("_", " ") if known == key else known
