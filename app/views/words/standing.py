"""What is a rank or a status called?"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.formats import Language
from app.services.dashboards import Overview

STATUS_CODES = ("", "trial", "active", "paused", "lapsed", "left")
"""How the services call each status, by its number."""

_STATUSES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Standings", "not a member yet"),
    QT_TRANSLATE_NOOP("Standings", "trial"),
    QT_TRANSLATE_NOOP("Standings", "active"),
    QT_TRANSLATE_NOOP("Standings", "paused"),
    QT_TRANSLATE_NOOP("Standings", "lapsed"),
    QT_TRANSLATE_NOOP("Standings", "left"),
)


def standing_text(number: int, overview: Overview, language: Language) -> str:
    """Return what a rank, or a status of a plan without ranks, is called."""
    if len(overview.rank_names) > 1:
        none = QCoreApplication.translate("Standings", "no rank")
        return overview.rank_name(number, language) or none
    return QCoreApplication.translate("Standings", str(_STATUSES[number]))
