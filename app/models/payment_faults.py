"""Are the payment files those that the journal tells of?"""

import json
from typing import Any

from sqlalchemy import Connection

from app.models.payment import lines_digest, payment_lines

_FILES = """
SELECT f.id, f.message_id, f.close_id, f.total, f.payment_count, c.form, c.digest,
  e.action, e.subject, e.payload
FROM payment_file f LEFT JOIN payment_content c ON c.file_id = f.id
JOIN audit_event e ON e.seq = f.event_seq ORDER BY f.id
"""
_STATES = """
SELECT f.message_id, s.state, e.action, e.subject, e.payload
FROM payment_state s JOIN payment_file f ON f.id = s.file_id
JOIN audit_event e ON e.seq = s.event_seq ORDER BY s.id
"""
_MADE, _CHANGED = "payment_file_made", "payment_file_state"


def payment_faults(connection: Connection) -> list[str]:
    """Return which payment files, or states of them, have changed since."""
    found = [
        f"payment file {row.message_id}: it is not the one in the journal"
        for row in connection.exec_driver_sql(_FILES)
        if not _is_as_told(connection, row)
    ]
    for message_id, state, action, subject, payload in connection.exec_driver_sql(
        _STATES
    ):
        told = "made" if action == _MADE else json.loads(payload).get("after")
        if (action in {_MADE, _CHANGED}, subject, told) != (True, message_id, state):
            found.append(f"payment file {message_id}: nobody set it to {state}")
    return found


def _is_as_told(connection: Connection, row: Any) -> bool:  # noqa: ANN401 - a row
    told = json.loads(row.payload)
    lines = payment_lines(connection, row.id)
    kept = {
        "close": row.close_id,
        "count": row.payment_count,
        "total": row.total,
        "form": row.form,
        "digest": row.digest,
        "lines": lines_digest(lines),
    }
    # A file of an earlier version of the program is told with fewer words.
    same = all(kept[name] == told[name] for name in kept.keys() & told.keys())
    total = sum(line.amount for line in lines)
    is_whole = (len(lines), total) == (row.payment_count, row.total)
    return same and is_whole and (row.action, row.subject) == (_MADE, row.message_id)
