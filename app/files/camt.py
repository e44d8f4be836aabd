"""Which payments does a bank's file tell of?

Read are account statements (camt.053) and notifications (camt.054) of ISO 20022, as
banks send them: in whatever version, with whatever prefix. A file with a document
type or with entities is no such file and is refused before anything is made of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from app.files.camt_entry import BankTransaction, LeftOut, transactions_of
from app.files.findings import Findings
from app.files.text_lines import UnreadableFile, opened

LARGEST_BYTES = 50_000_000
_DEEPEST = 40
_LONGEST_NAME = 100
_NAMESPACE = re.compile(r"urn:iso:std:iso:20022:tech:xsd:camt\.05[34]\.001\.(\d\d)")
_VERSIONS = range(2, 14)
_EXPECTED = (
    "a bank's account statement or notification (ISO 20022 camt.053 or camt.054, "
    "version 02 to 13)"
)
_ACCOUNT = ["Acct", "Id", "IBAN"]
_PARTS = ("Stmt", "Ntfctn")


@dataclass(frozen=True)
class BankFile:
    """What a bank's file tells.

    Attributes:
        accounts: Account number and line of each statement, in order.
        transactions: What was booked, in order.
        left_out: Entries that are no payments of their own.
    """

    accounts: tuple[tuple[str, int], ...]
    transactions: tuple[BankTransaction, ...]
    left_out: tuple[LeftOut, ...]


def bank_file_content(path: Path) -> bytes:
    """Return the bytes of a bank's file.

    Raises:
        UnreadableFile: It can't be read.
        BadFile: It is larger than `LARGEST_BYTES`.
    """
    with opened(path) as stream:
        try:
            content = stream.read(LARGEST_BYTES + 1)
        except OSError as error:
            raise UnreadableFile(file=str(path), reason=error.strerror) from error
    if len(content) > LARGEST_BYTES:
        findings = Findings(str(path))
        findings.add(0, "", "", f"a file of at most {LARGEST_BYTES // 10**6} MB")
        findings.raise_if_any()
    return content


def read_bank_file(content: bytes, findings: Findings) -> BankFile:
    """Read a bank's file.

    Args:
        content: Its bytes.
        findings: Told of whatever is wrong in it.

    Raises:
        BadFile: It is no such file, or entries are wrong; with all findings.
    """
    entries = _Entries(findings)
    parser = DefusedXMLParser(target=entries, forbid_dtd=True)
    entries.expat = parser.parser
    try:
        parser.feed(content)
        parser.close()
    except DefusedXmlException:
        line = parser.parser.CurrentLineNumber
        findings.add(line, "", "", "a file without a document type or entities")
    except (ParseError, LookupError, ValueError) as error:
        line = error.position[0] if isinstance(error, ParseError) else 0
        findings.add(line, "", "", f"well-formed XML to the end ({error})")
    except _Refused:
        pass
    findings.raise_if_any()
    if not entries.parts:
        findings.add(0, "", "", _EXPECTED)
    findings.raise_if_any()
    return BankFile(
        tuple(entries.accounts), tuple(entries.transactions), tuple(entries.left_out)
    )


class _Refused(Exception):
    """The file is no bank's file; the reason is among the findings."""


class _Entries:
    """What the parser tells, kept entry by entry: no more than one is in memory."""

    def __init__(self, findings: Findings) -> None:
        self.parts = 0
        self.accounts: list[tuple[str, int]] = []
        self.transactions: list[BankTransaction] = []
        self.left_out: list[LeftOut] = []
        self.expat: object = None
        self._findings = findings
        self._path: list[str] = []
        self._texts: list[str] = []
        self._entry: list[Element] = []
        self._line = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Go into an element."""
        namespace, _, name = tag.removeprefix("{").rpartition("}")
        if not self._path:
            self._check_root(namespace, name)
        if len(self._path) >= _DEEPEST:
            self._refuse(name, f"elements at most {_DEEPEST} deep")
        self._path.append(name)
        self._texts = []
        if name in _PARTS:
            self.parts += 1
        if self._entry or name == "Ntry":
            element = Element(name, dict(attributes))
            if self._entry:
                self._entry[-1].append(element)
            else:
                self._line = self._current_line()
            self._entry.append(element)

    def data(self, text: str) -> None:
        """Take some text of the innermost element."""
        self._texts.append(text)

    def end(self, _tag: str) -> None:
        """Come out of an element."""
        text = "".join(self._texts).strip()
        self._texts = []
        if self._entry:
            element = self._entry.pop()
            element.text = text
            if not self._entry:
                self._take(element)
        elif self._path[-3:] == _ACCOUNT and self._path[-4:-3][0] in _PARTS:
            self.accounts.append((text, self._current_line()))
        self._path.pop()

    def close(self) -> None:
        """Come to the end."""

    def _take(self, entry: Element) -> None:
        found = transactions_of(entry, self._line, self._findings)
        if isinstance(found, LeftOut):
            self.left_out.append(found)
        else:
            self.transactions += found
        if self._findings.is_full:
            raise _Refused

    def _check_root(self, namespace: str, name: str) -> None:
        match = _NAMESPACE.fullmatch(namespace)
        if name != "Document" or match is None or int(match[1]) not in _VERSIONS:
            self._refuse(namespace or name, _EXPECTED)

    def _refuse(self, value: str, expected: str) -> None:
        shown = value[:_LONGEST_NAME]
        self._findings.add(self._current_line(), "", shown, expected)
        raise _Refused

    def _current_line(self) -> int:
        return int(getattr(self.expat, "CurrentLineNumber", 0))
