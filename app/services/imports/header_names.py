"""What does the operator call the columns of a kind of file?"""

import json
from collections.abc import Mapping

from app.models.audit import canonical_json
from app.models.setting import settings, write_setting
from app.models.writing import Reading, Writing

_KEY = "import_names.{kind}"


def remembered_names(reading: Reading, kind: str) -> dict[str, str]:
    """Return the column of each name said before; "" for one passed over."""
    text = settings(reading).get(_KEY.format(kind=kind))
    names: dict[str, str] = json.loads(text) if text else {}
    return names


def remember_names(writing: Writing, kind: str, names: Mapping[str, str]) -> None:
    """Remember names that are not those of the columns themselves."""
    own = {name: column for name, column in names.items() if name != column}
    if own:
        known = remembered_names(writing.connection, kind)
        key = _KEY.format(kind=kind)
        write_setting(writing, key, canonical_json({**known, **own}))
