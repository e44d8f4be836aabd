"""How do files of courses and completions become records?

A row whose key is there already replaces what stood under it.
"""

from app.cooperative import Course
from app.files import cells
from app.models.member import MemberKeys
from app.models.porukka.training import courses, put_completions, put_courses
from app.services.imports.importers import Importer, Incoming, Taken
from app.services.imports.rows import RowReader, day, known, one_known


def course_importer() -> Importer:
    """Return how courses are imported."""
    return Importer(
        ("code", "name"), ("field", "from", "to", "note"), _take_courses, replaces=True
    )


def completion_importer() -> Importer:
    """Return how completions of courses are imported."""
    return Importer(
        ("member", "course", "date"), ("note",), _take_completions, replaces=True
    )


def _take_courses(incoming: Incoming) -> Taken:
    rows = RowReader(incoming)
    code = rows.required("code", cells.code, "")
    name = rows.required("name", cells.free_text, "")
    field = rows.optional("field", cells.free_text, "")
    start = rows.optional("from", day, 0)
    end = rows.optional("to", day, 0)
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    rows.refuse_doubles(code.values, "code", "each code")
    rows.refuse_reversed_days(start.values, end.values)
    entered = [
        Course(
            code=code.values[row],
            name=name.values[row],
            field=field.values[row] or None,
            from_on=start.values[row] or None,
            to_on=end.values[row] or None,
            note=note.values[row] or None,
        )
        for row in range(len(rows.lines))
    ]

    def write(event_seq: int) -> None:
        put_courses(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)


def _take_completions(incoming: Incoming) -> Taken:
    reading = incoming.writing.connection
    rows = RowReader(incoming)
    member = rows.required("member", known(MemberKeys(reading), "a member"), 0)
    listed = {course.code for course in courses(reading)}
    course = rows.required("course", one_known(listed, "the code of a course"), "")
    on = rows.required("date", day, 0)
    note = rows.optional("note", cells.free_text, "")
    rows.read()
    entered = [
        (*values[:3], values[3] or None)
        for values in zip(
            member.values, course.values, on.values, note.values, strict=True
        )
    ]
    rows.refuse_doubles(
        [key[:2] if key[0] and key[1] else () for key in entered],
        "course",
        "each course of a member",
    )

    def write(event_seq: int) -> None:
        put_completions(incoming.writing, entered, event_seq)

    return Taken(len(entered), write)
