"""Are the records of members what the journal last made of them?"""

import json

from sqlalchemy import Connection, select

from app.models.audit import audit_event
from app.models.member import FIELDS, member
from app.models.member_history import FieldValue


def member_faults(connection: Connection) -> list[str]:
    """Return which members have another value than they were last given by hand.

    What came with a file of members and was never changed is not told: the journal
    keeps of such a file its fingerprint, not its rows.
    """
    event = audit_event.c
    told: dict[str, dict[str, FieldValue]] = {}
    changes = select(event.subject, event.payload).where(
        event.action == "member_changed"
    )
    for row in connection.execute(changes.order_by(event.seq)):
        told.setdefault(row.subject, {}).update(json.loads(row.payload)["after"])
    kept = select(*(member.c[name] for name in FIELDS))
    found = []
    for code in sorted(told):
        stands = connection.execute(kept.where(member.c.code == code)).one_or_none()
        values = {} if stands is None else stands._mapping  # noqa: SLF001
        found += [
            f"member {code}: {name} is not the one in the journal"
            for name, value in told[code].items()
            if values.get(name) != value
        ]
    return found
