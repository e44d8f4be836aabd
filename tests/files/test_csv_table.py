import csv
import hashlib
import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadFile
from app.files import text_lines
from app.files.csv_table import ReadingOf, open_table
from app.files.text_lines import UnreadableFile

REQUIRED = ("order_no", "member", "quantity")
COLUMNS = "order_no, member, quantity, price"
HEADER = b"order_no,member,quantity\n"


@pytest.fixture
def file(tmp_path):
    def write(content):
        path = tmp_path / "orders.csv"
        path.write_bytes(content)
        return path

    return write


def rows_of(path, required=REQUIRED, optional=("price",)):
    """Return (line, order_no, member, quantity, price) of every row."""
    rows: list[tuple[object, ...]] = []
    with open_table(path, required, optional) as table:
        for chunk in table.chunks():
            rows += zip(chunk.lines, *chunk.columns.values(), strict=True)
        table.findings.raise_if_any()
    return rows


def findings_of(path):
    with pytest.raises(BadFile) as refused:
        rows_of(path)
    return [
        (found.line, found.column, found.value, found.expected)
        for found in refused.value.findings
    ]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"order_no,member,quantity\nO1,A,1\nO2,B,2\n", id="plain"),
        pytest.param(b"order_no,member,quantity\nO1,A,1\nO2,B,2", id="no-last-end"),
        pytest.param(b"order_no,member,quantity\r\nO1,A,1\r\nO2,B,2\r\n", id="crlf"),
        pytest.param(b"order_no;member;quantity\nO1;A;1\nO2;B;2\n", id="semicolon"),
        pytest.param(
            b"\xef\xbb\xbforder_no,member,quantity\nO1,A,1\nO2,B,2\n", id="mark"
        ),
        pytest.param(b"quantity,order_no,member\n1,O1,A\n2,O2,B\n", id="other-order"),
        pytest.param(b"order_no,member,quantity\nO1,A,1\nO2,B,2\n\n\r\n", id="blank"),
        pytest.param(b'order_no;"member";quantity\nO1;"A";1\nO2;B;2\n', id="mixed"),
        pytest.param(
            b'"order_no","member","quantity"\n"O1","A","1"\n"O2","B","2"\n', id="quoted"
        ),
        pytest.param(b'order_no,member,quantity\nO1,"A",1\n"O2",B,2\n', id="some"),
        pytest.param(
            b"order_no,member,quantity,price\nO1,A,1,\nO2,B,2,\n", id="optional"
        ),
    ],
)
def test_every_accepted_form_gives_the_same_rows(file, content):
    assert rows_of(file(content)) == [(2, "O1", "A", "1", ""), (3, "O2", "B", "2", "")]


def test_quotes_follow_rfc_4180_and_lines_stay_right(file):
    path = file(HEADER + b'O1,"A, ""B""\nand\r\nC",1\nO2,B,2\n"O3","\n",3\nO4,D,4\n')

    assert rows_of(path) == [
        (2, "O1", 'A, "B"\nand\r\nC', "1", ""),
        (5, "O2", "B", "2", ""),
        (6, "O3", "\n", "3", ""),
        (8, "O4", "D", "4", ""),
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            b"",
            [(1, "", "", f"a header row with columns out of {COLUMNS}")],
            id="nothing",
        ),
        pytest.param(
            b"order_no,member,quantity,colour\n",
            [(1, "", "colour", f"one of the columns {COLUMNS}")],
            id="unknown-column",
        ),
        pytest.param(
            b"order_no,quantity\n",
            [(1, "member", "", "this column in the header row")],
            id="missing-column",
        ),
        pytest.param(
            b"order_no,member,quantity,member\n",
            [(1, "member", "member", "each column once")],
            id="doubled-column",
        ),
        pytest.param(
            HEADER + b"O1,A,1\nO2,B\nO3,C,3,3\nO4,D,4\n",
            [(3, "", "2 cells", "3 cells"), (4, "", "4 cells", "3 cells")],
            id="wrong-number-of-cells",
        ),
        pytest.param(
            HEADER + "O1,Ä,1\nO2,".encode() + b"\xe4,2\n",
            [(3, "", "byte 0xe4", "UTF-8 text")],
            id="other-encoding",
        ),
        pytest.param(
            "order_no,member,quantity\n".encode("utf-16"),
            [(1, "", "byte 0xff", "UTF-8 text")],
            id="utf-16",
        ),
        pytest.param(
            HEADER + b"O1,A,1\nO2,\0,2\n",
            [(3, "", "byte 0x00", "UTF-8 text")],
            id="nul",
        ),
        pytest.param(
            HEADER + b"O1,A,1\rO2,B,2\r",
            [(2, "", "", "lines that end in LF or CR LF")],
            id="carriage-returns",
        ),
        pytest.param(
            HEADER + b'O1,"A",1\nO2,"B,2\nO3,C,3\n',
            [(3, "", "", "a closing quote")],
            id="open-quote",
        ),
        pytest.param(
            HEADER + b'O1,A\nO2,"B"b,2\n',
            [
                (2, "", "2 cells", "3 cells"),
                (3, "", "", "quotes around the whole cell, doubled inside it"),
            ],
            id="text-behind-quote",
        ),
        pytest.param(
            HEADER + b'O1,A,1\n"O\n2",B,2\n\nO3,"C,3\n',
            [(6, "", "", "a closing quote")],
            id="line-behind-longer-rows",
        ),
        pytest.param(
            b'order_no,member,"quantity\nO1,A,1\n',
            [
                (1, "", "quantity\n", f"one of the columns {COLUMNS}"),
                (1, "quantity", "", "this column in the header row"),
            ],
            id="open-quote-in-header",
        ),
    ],
)
def test_malformed_file_is_refused_by_place(file, content, expected):
    assert findings_of(file(content)) == expected


def test_quote_inside_an_unquoted_cell_stands_for_itself(file):
    assert rows_of(file(HEADER + b'O1,B "b" c,2\n')) == [(2, "O1", 'B "b" c', "2", "")]


def test_empty_lines_are_no_rows_and_lines_stay_right(file):
    path = file(HEADER + b"O1,A,1\n\n\r\nO2,B,2\n")

    assert [line for line, *_ in rows_of(path)] == [2, 5]


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_file_of_a_single_column_is_read(file, end):
    path = file(f'member{end or chr(10)}A;1\n"B\nb"\nC{end}'.encode())

    assert rows_of(path, ("member",), ()) == [(2, "A;1"), (3, "B\nb"), (5, "C")]


def test_cell_findings_of_all_columns_stand_in_the_order_of_lines(file):
    with open_table(file(HEADER + b"O1,A,1\nO2,B\n"), REQUIRED) as table:
        assert [len(chunk) for chunk in table.chunks()] == [1]
        table.findings.add(2, "quantity", "x" * 200, "a number")
        with pytest.raises(BadFile) as refused:
            table.findings.raise_if_any()

    assert [found.line for found in refused.value.findings] == [2, 3]
    assert len(refused.value.findings[0].value) == 80


def test_digest_is_that_of_all_bytes(file):
    content = b"\xef\xbb\xbf" + HEADER + b"O1,A,1\r\n\r\n"
    with open_table(file(content), REQUIRED) as table:
        assert table.size == len(content)
        assert sum(map(len, table.chunks())) == 1
        assert table.digest == hashlib.sha256(content).hexdigest()
        assert table.position == table.size


def test_digest_of_a_file_with_findings_is_not_given(file):
    with open_table(file(HEADER + b"O1\n"), REQUIRED) as table:
        assert list(table.chunks()) == []
        with pytest.raises(BadFile):
            _ = table.digest


def test_header_alone_is_a_table_without_rows(file):
    assert rows_of(file(HEADER)) == []


def test_file_that_cannot_be_opened_is_named(tmp_path):
    for path, reason in [
        (tmp_path / "none.csv", "No such file"),
        (tmp_path, "it is a folder"),
        (tmp_path / "n\0.csv", "null byte"),
        (tmp_path / ("n" * 300), "too long"),
    ]:
        with pytest.raises(UnreadableFile, match=reason) as refused:
            open_table(path, REQUIRED)
        assert refused.value.values["file"] == str(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_pipe_is_refused_without_waiting_for_a_writer(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)

    with pytest.raises(UnreadableFile, match="no ordinary file"):
        open_table(pipe, REQUIRED)


@pytest.mark.parametrize("quote", ["", '"'], ids=["plain", "quoted"])
@pytest.mark.parametrize("block", [1, 7, 30, 64, 1000])
def test_rows_do_not_depend_on_where_blocks_end(file, monkeypatch, block, quote):
    monkeypatch.setattr(text_lines, "BLOCK_BYTES", block)
    rows = [(f"O{n}", f"علی‌رضا {n}", str(n % 5)) for n in range(100)]
    lines = [",".join(f"{quote}{cell}{quote}" for cell in row) for row in rows]
    lines[50] = '"O""50","two\nlines, and a comma","1"'
    rows[50] = ('O"50', "two\nlines, and a comma", "1")

    found = rows_of(file(HEADER + "\n".join(lines).encode()))

    assert [cells[:3] for _, *cells in found] == [list(row) for row in rows]
    assert [line for line, *_ in found] == [*range(2, 53), *range(54, 103)]


def test_line_without_end_is_refused_before_it_fills_the_memory(file, monkeypatch):
    monkeypatch.setattr(text_lines, "BLOCK_BYTES", 100)
    monkeypatch.setattr(text_lines, "LONGEST_LINE", 1000)

    expected = [(3, "", "", "lines of at most 1000 bytes")]
    assert findings_of(file(HEADER + b"O1,A,1\n" + b"x" * 5000)) == expected


def test_quote_without_end_is_refused_before_it_fills_the_memory(file):
    path = file(HEADER + b'O1,"A,1\n' + b"O2,B,2\n" * 500_000)

    with open_table(path, REQUIRED) as table:
        assert list(table.chunks()) == []
        assert table.position < table.size / 2
        found = table.findings._found
    assert [(one.line, one.expected) for one in found] == [
        (2, "a shorter cell, or a closing quote")
    ]


def test_reading_ends_when_nobody_reads_more_findings(file):
    path = file(HEADER + b"O1\n" * 1_500_000)

    with open_table(path, REQUIRED) as table:
        assert list(table.chunks()) == []
        assert table.findings.is_full
        assert table.position < table.size


@given(
    st.lists(
        st.lists(st.text(alphabet='a,;"\n\r ی', max_size=6), min_size=3, max_size=3),
        max_size=20,
    )
)
def test_what_the_csv_module_writes_is_read_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "orders.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(REQUIRED)
        writer.writerows(rows)

    assert [cells[:3] for _, *cells in rows_of(path)] == rows


def mutated(content, chance):
    """Return the file with one to three of its bytes changed, cut or doubled."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(changed))
        match chance.randrange(5):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place : place + chance.randint(1, 20)]
            case 2:
                changed[place:place] = chance.choice(
                    [b'"', b",", b"\n", b"\r", b"\0", b"\xff", b";", b'""', b'"\n"']
                )
            case 3:
                changed[place:place] = changed[place : place + chance.randint(1, 30)]
            case _:
                del changed[place:]
        if not changed:
            break
    return bytes(changed)


@pytest.mark.parametrize("quoted", [False, True], ids=["plain", "quoted"])
def test_mutated_file_is_taken_whole_or_refused_by_line(tmp_path, quoted):
    chance = random.Random(4)
    quote = '"' if quoted else ""
    lines = [f"{quote}O{n}{quote},م{n},{n}" for n in range(30)]
    content = HEADER + "\n".join(lines).encode() + b"\n"
    outcomes = {"whole": 0, "refused": 0}
    path = tmp_path / "orders.csv"
    for _ in range(1_500):
        path.write_bytes(mutated(content, chance))
        try:
            rows, lines_at_fault = rows_of(path), []
        except BadFile as refused:
            rows, lines_at_fault = [], [found.line for found in refused.findings]
        outcomes["refused" if lines_at_fault else "whole"] += 1
        last_line = path.read_bytes().count(b"\n") + 1
        assert all(1 < line <= last_line for line, *_ in rows)
        assert all(1 <= line <= last_line for line in lines_at_fault)
    assert min(outcomes.values()) > 100, outcomes


def test_columns_of_another_program_are_passed_over(file):
    path = file(b"order_no,city,member,city,quantity\nO1,Oulu,A,Espoo,1\n")
    way = ReadingOf(takes_others=True)
    with open_table(path, REQUIRED, (), way) as table:
        (chunk,) = table.chunks()

    assert chunk.columns == {"order_no": ["O1"], "member": ["A"], "quantity": ["1"]}
