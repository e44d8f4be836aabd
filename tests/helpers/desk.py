"""How does an operator work on one organisation by the command line?"""

import csv
import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli.run import run
from tests.helpers.made_once import made_once

PRODUCTS = """code,name,price,coefficient,licence,type,contents,permit,from,to
P1,Soap,100000,0.8,L-1,,,,,
P2,Unlicensed,100000,1,,,,,,
P3,Oil,50000,0.5,L-3,,,,,
PK,Pack,90000,1,L-4,pack,P1 + P3,D-1,1403-01-05,1403-01-10
"""
MEMBERS = """code,name,kind,sponsor,joined,national_id,unit_code,iban
A,Ava,representative,,1402-12-01,0084575948,U-1,IR820540102680020817909002
B,Bita,representative,A,1402-12-01,,U-2,IR820540102680020817909002
C,Cyrus,representative,B,1402-12-01,,U-3,IR820540102680020817909002
K,Kian,customer,A,1403-01-10,,,
"""
ORDERS_HEADER = "order_no,date,member,product,quantity,price\n"


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


class Desk:
    """A folder with an organisation file, and commands carried out in it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.path = folder / "books.parvi"
        self._capsys = capsys
        self._files = 0

    def run(self, *arguments: object) -> Done:
        """Carry out one command as it would be typed."""
        self._capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as usage:
            code = int(usage.code or 0)
        said = self._capsys.readouterr()
        return Done(code, said.out, said.err)

    def on(self, command: str, *arguments: object) -> Done:
        """Carry out a command on the organisation."""
        return self.run(command, self.path, *arguments)

    def must(self, command: str, *arguments: object) -> str:
        """Carry out a command on the organisation that succeeds; return its output."""
        done = self.on(command, *arguments)
        assert (done.code, done.err) == (0, ""), done
        return done.out

    def begin(self, *arguments: object, plan: str = "farhan") -> None:
        """Make the organisation."""
        chosen = ["--plan", plan, "--name", "Example", *map(str, arguments)]
        self._make_once(tuple(chosen), lambda: self.must("new", *chosen))

    def fill(self) -> None:
        """Make the organisation and enter its products and members."""
        self._make_once(("fill",), self._fill)

    def _fill(self) -> None:
        self.begin()
        for kind, content in (("products", PRODUCTS), ("members", MEMBERS)):
            self.must("import", kind, self.file(content, f"{kind}.csv"))

    def _make_once(self, key: tuple[str, ...], make: Callable[[], object]) -> None:
        assert not self.path.exists()
        made_once(self.folder, key, make)

    def file(self, content: str | bytes, name: str = "") -> Path:
        """Write a file of the operator."""
        if not name:
            self._files += 1
            name = f"file-{self._files}.csv"
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def give(self, kind: str, content: str | bytes) -> None:
        """Import a file that is right."""
        self.must("import", kind, self.file(content))

    def order(self, *rows: str) -> None:
        """Import orders that are right."""
        self.give("orders", ORDERS_HEADER + "\n".join(rows) + "\n")

    def refused(self, command: str, *arguments: object) -> str:
        """Carry out a command that is refused; return what it says.

        Nothing is said on standard output, and the organisation is unchanged to the
        last byte.
        """
        before = self.fingerprint()
        done = self.on(command, *arguments)
        assert done.code == 1, done
        assert done.out == ""
        assert self.fingerprint() == before
        return done.err

    def refused_import(self, kind: str, content: str | bytes) -> list[str]:
        """Import a file that is refused; return its findings without the file's name.

        The last line of the message counts them and is left out.
        """
        path = self.file(content)
        lines = self.refused("import", kind, path).splitlines()
        assert lines[-1].endswith("nothing was imported")
        assert str(path) in lines[-1]
        prefix = f"{path}, "
        lines[0] = lines[0].removeprefix("parvi: ")
        return [line.removeprefix(prefix) for line in lines[:-1]]

    def fingerprint(self) -> str:
        """Return a digest of the organisation's file."""
        if not self.path.exists():
            return ""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    def table(self, kind: str, period: str = "") -> list[dict[str, str]]:
        """Export a table and read it."""
        which = ["--period", period] if period else []
        text = self.must("export", kind, *which, "--out", "-")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def column(self, kind: str, period: str, name: str) -> dict[str, str]:
        """Export a table and return one of its columns by the first one."""
        rows = self.table(kind, period)
        return {next(iter(row.values())): row[name] for row in rows}
