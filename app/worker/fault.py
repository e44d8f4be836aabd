"""What is told of a mistake of the program, without any value of the books?"""

from pathlib import Path
from types import TracebackType

from app.resources import FOLDER


class WorkerFault(Exception):
    """The program made a mistake in another process.

    Attributes:
        lines: What kind of mistake, and where it came through.
    """

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__(lines)
        self.lines = lines


def fault_lines(
    kind: type[BaseException], value: BaseException | None, trace: TracebackType | None
) -> list[str]:
    """Return what kind of mistake it was and where it came through, without values."""
    lines = [kind.__qualname__]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if isinstance(value, WorkerFault):
        lines += value.lines
    cause = None if value is None else value.__cause__ or value.__context__
    if cause is not None:
        lines += fault_lines(type(cause), cause, cause.__traceback__)
    return lines


def _short(name: str) -> str:
    """Return the name of a source file without the folders of this computer."""
    path = Path(name)
    if path.is_relative_to(FOLDER):
        return path.relative_to(FOLDER).as_posix()
    return "/".join(path.parts[-2:])
