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
_RETURNS = """
SELECT m.code, f.message_id, l.amount, l.iban, r.returned_on, r.reason,
  e.action, e.subject, e.payload
FROM payment_return r JOIN payment_file f ON f.id = r.file_id
JOIN payment_line l ON l.file_id = r.file_id AND l.member_id = r.member_id
JOIN member m ON m.id = r.member_id
JOIN audit_event e ON e.seq = r.event_seq ORDER BY r.id
"""
_RELEASES = """
SELECT m.code, f.message_id, s.reason, e.action, e.subject, e.payload
FROM payment_release s JOIN payment_return r ON r.id = s.return_id
JOIN payment_file f ON f.id = r.file_id JOIN member m ON m.id = r.member_id
JOIN audit_event e ON e.seq = s.event_seq ORDER BY r.id
"""
_MADE, _CHANGED = "payment_file_made", "payment_file_state"


def payment_faults(connection: Connection) -> list[str]:
    """Return which payment files, states of them and returns have changed since."""
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
    return [*found, *_return_faults(connection)]


def _return_faults(connection: Connection) -> list[str]:
    """Return which payments came back, or were released, unlike the journal says."""
    found = []
    for row in connection.exec_driver_sql(_RETURNS):
        kept = {
            "file": row.message_id,
            "amount": row.amount,
            "iban": row.iban,
            "day": row.returned_on,
            "reason": row.reason,
        }
        told = (row.action, row.subject, json.loads(row.payload))
        if told != ("payment_returned", row.code, kept):
            found.append(
                f"payment file {row.message_id}: the journal tells otherwise of what "
                f"came back from {row.code}"
            )
    for row in connection.exec_driver_sql(_RELEASES):
        kept = {"file": row.message_id, "reason": row.reason}
        told = (row.action, row.subject, json.loads(row.payload))
        if told != ("payment_released", row.code, kept):
            found.append(
                f"payment file {row.message_id}: nobody released what came back from "
                f"{row.code}"
            )
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
