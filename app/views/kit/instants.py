"""How is an instant of the journal written?"""

from datetime import UTC, datetime

from app import formats
from app.formats import Language


def instant_text(text: str, language: Language, *, jalali: bool) -> str:
    """Write an instant, which is UTC in ISO 8601, in the time of this computer."""
    at = datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone()
    day = formats.day(at.date(), language, jalali=jalali)
    return f"{day} {formats.digits(f'{at:%H:%M}', language)}"
