from app.files import cells
from app.files.columns import Column
from app.files.csv_table import Chunk
from app.files.findings import Findings


def test_column_notes_every_wrong_cell_by_line_and_goes_on():
    findings = Findings("orders.csv")
    column = Column("quantity", cells.signed, default=1, optional=False)
    texts = ["5", "x", "-2", "x", ""]

    values = column.read(Chunk(range(7, 12), {"quantity": texts}), findings)

    assert values == [5, 1, -2, 1, 1]
    assert [(found.line, found.column, found.value) for found in findings._found] == [
        (8, "quantity", "x"),
        (10, "quantity", "x"),
        (11, "quantity", ""),
    ]


def test_empty_cell_of_an_optional_column_has_the_default():
    findings = Findings("orders.csv")
    column = Column[int | None]("price", cells.whole, default=None, optional=True)

    chunk = Chunk(range(2, 4), {"price": ["", "500"]})
    assert column.read(chunk, findings) == [None, 500]
    assert not len(findings)


def test_column_parses_a_text_that_repeats_only_once(monkeypatch):
    monkeypatch.setattr("app.files.columns.MOST_REMEMBERED", 3)
    parsed = []

    def parse(text):
        parsed.append(text)
        return text

    column = Column("a", parse, default="", optional=False)
    for texts in (["a", "b", "a"], ["b", "a", "c", "d"], ["a"]):
        chunk = Chunk(range(len(texts)), {"a": texts})
        assert column.read(chunk, Findings("f")) == texts

    assert sorted(parsed) == ["a", "a", "b", "c", "d"]
