"""What does a writing transaction hold?"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from app.models.audit import JSON, append_event

Clock: TypeAlias = Callable[[], datetime]
"""Gives the present instant with its time zone."""

Reading: TypeAlias = Connection
"""A connection inside a reading transaction, for those who only hand it on."""


class Writing:
    """One open writing transaction: its connection and its audit events.

    Attributes:
        connection: The connection every change of the transaction goes through.
        events: How many audit events the transaction has recorded so far.
    """

    def __init__(self, connection: Connection, clock: Clock, actor: str) -> None:
        self.connection = connection
        self.events = 0
        self._clock = clock
        self._actor = actor

    def record(self, action: str, subject: str, payload: Mapping[str, JSON]) -> int:
        """Append one event to the audit chain and return its number.

        Args:
            action: What was done, as a word such as `import` or `close`.
            subject: What it was done to, such as a member's code or a period.
            payload: Values before and after; text, whole numbers, booleans, None,
                and lists and mappings of these. No fractions.
        """
        self.events += 1
        return append_event(
            self.connection,
            at=self._clock(),
            actor=self._actor,
            action=action,
            subject=subject,
            payload=payload,
        )
