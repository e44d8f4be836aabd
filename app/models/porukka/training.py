"""Which courses are there, and who has completed them?"""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from app.cooperative import Completion, Course
from app.models.base import metadata
from app.models.kept_rows import named, put_rows, take_away
from app.models.months import day_check
from app.models.writing import Writing

course = Table(
    "course",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("field", Text),
    Column("from_on", Integer),
    Column("to_on", Integer),
    Column("note", Text),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("code <> '' AND trim(name) <> '' AND trim(field) <> ''"),
    CheckConstraint("from_on <= to_on AND trim(note) <> ''"),
    day_check("from_on"),
    day_check("to_on"),
    sqlite_strict=True,
)

course_completion = Table(
    "course_completion",
    metadata,
    Column("member_id", ForeignKey("member.id"), primary_key=True),
    Column("course", ForeignKey("course.code"), primary_key=True, index=True),
    Column("completed_on", Integer, nullable=False),
    Column("note", Text),
    Column("event_seq", ForeignKey("audit_event.seq"), nullable=False),
    CheckConstraint("trim(note) <> ''"),
    day_check("completed_on"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)


def put_courses(writing: Writing, courses: Sequence[Course], event_seq: int) -> None:
    """Enter courses, or enter them anew."""
    rows = [asdict(one) for one in courses]
    put_rows(writing, course, ("code",), rows, event_seq)


def put_completions(
    writing: Writing,
    completions: Sequence[tuple[int, str, int, str | None]],
    event_seq: int,
) -> None:
    """Enter completions, or enter them anew: member key, course, day, note."""
    names = ("member_id", "course", "completed_on", "note")
    put_rows(
        writing, course_completion, names[:2], named(names, completions), event_seq
    )


def remove_course(writing: Writing, code: str) -> None:
    """Take a course away that nobody has completed."""
    take_away(writing, course, {"code": code})


def remove_completion(writing: Writing, member_id: int, course_code: str) -> None:
    """Take a completion away."""
    take_away(
        writing, course_completion, {"member_id": member_id, "course": course_code}
    )


def courses(connection: Connection) -> list[Course]:
    """Return every course by code."""
    query = "SELECT code, name, field, from_on, to_on, note FROM course ORDER BY code"
    return [Course(*row) for row in connection.exec_driver_sql(query)]


def completions(connection: Connection) -> list[Completion]:
    """Return completions by member and day."""
    query = """
    SELECT m.code, m.name, c.code, c.name, d.completed_on, d.note
    FROM course_completion d JOIN member m ON m.id = d.member_id
    JOIN course c ON c.code = d.course ORDER BY m.code, d.completed_on, c.code
    """
    return [Completion(*row) for row in connection.exec_driver_sql(query)]
