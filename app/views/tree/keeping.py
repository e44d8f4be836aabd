"""How is what the operator looked at remembered?"""

import json

from PySide6.QtCore import QByteArray

from app.downline.view_state import Place, Settings, from_plain, to_plain


def kept(settings: Settings, place: Place) -> QByteArray:
    """Return settings and place as they are remembered."""
    return QByteArray(json.dumps(to_plain(settings, place)).encode())


def remembered(state: QByteArray) -> tuple[Settings, Place] | None:
    """Return settings and place, None where something else was remembered."""
    try:
        return from_plain(json.loads(bytes(state.data())))
    except (ValueError, KeyError, TypeError):
        return None
