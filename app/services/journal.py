"""What was done in the organisation, by whom, and is that record whole?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.engine.columns import IntColumn
from app.files.csv_write import write_table
from app.models.audit import AuditEvent, AuditHead, head, instant_text, verify_chain
from app.models.audit_search import (
    EventQuery,
    actors_and_actions,
    event_numbers,
    events_asked_for,
    events_by_number,
)
from app.models.store.session import OrganisationFile
from app.progress import Progress, silent

JournalEvent = AuditEvent
JournalEnd = AuditHead
_COLUMNS = ("seq", "at", "actor", "action", "subject", "payload")
_EVENTS_A_REPORT = 500


@dataclass(frozen=True)
class EventFilter:
    """Which events are wanted; None and "" for any.

    Attributes:
        first: First day, in the time zone of this computer.
        last: Last day.
        actor: Who did it.
        action: What was done.
        text: Part of the subject or of the values.
    """

    first: date | None = None
    last: date | None = None
    actor: str = ""
    action: str = ""
    text: str = ""


class Journal:
    """Reads the audit journal of one organisation."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def find(self, wanted: EventFilter) -> IntColumn:
        """Return the numbers of the events wanted, newest first."""
        with self._file.reading() as reading:
            return event_numbers(reading, self._query(wanted))

    def page(self, numbers: IntColumn, start: int, stop: int) -> list[AuditEvent]:
        """Return some of the events found, at most a few hundred."""
        keys: list[int] = numbers[start:stop].tolist()
        with self._file.reading() as reading:
            return events_by_number(reading, keys)

    def choices(self) -> tuple[Sequence[str], Sequence[str]]:
        """Return who has done anything, and all that was done."""
        with self._file.reading() as reading:
            return actors_and_actions(reading)

    def verify(self, progress: Progress = silent) -> AuditHead:
        """Work every fingerprint of the journal out again; return its end.

        Raises:
            BrokenChain: At the first event that was changed, put in or taken out.
        """
        with self._file.reading() as reading:
            total = head(reading).count

            def seen(count: int) -> None:
                if count % _EVENTS_A_REPORT == 0:
                    progress("journal", count, total)

            return verify_chain(reading, seen=seen)

    def export(
        self, wanted: EventFilter, target: str, progress: Progress = silent
    ) -> int:
        """Write the events wanted as CSV, oldest first; return how many.

        Raises:
            UnwritableFile: The file can't be written.
        """
        written = 0

        def rows(events: Iterator[AuditEvent]) -> Iterator[tuple[object, ...]]:
            nonlocal written
            for event in events:
                written += 1
                if written % _EVENTS_A_REPORT == 0:
                    progress("journal", written, 0)
                yield tuple(getattr(event, name) for name in _COLUMNS)

        with self._file.reading() as reading:
            events = events_asked_for(reading, self._query(wanted))
            write_table(target, _COLUMNS, rows(events), ("actor", "subject", "payload"))
        return written

    def _query(self, wanted: EventFilter) -> EventQuery:
        return EventQuery(
            since="" if wanted.first is None else self._instant(wanted.first),
            until=""
            if wanted.last is None
            else self._instant(wanted.last + timedelta(days=1)),
            actor=wanted.actor,
            action=wanted.action,
            text=wanted.text.strip(),
        )

    def _instant(self, day: date) -> str:
        """Return the first instant of a day of this computer's time zone."""
        zone = self._file.clock().astimezone().tzinfo or UTC
        return instant_text(datetime.combine(day, time(), zone))
