"""Which members are shown, as a table?"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.files.csv_write import write_table
from app.views.tree.texts import Texts


def write_csv(path: Path, texts: Texts, rows: Iterable[int]) -> None:
    """Write members as a table.

    Args:
        path: Where.
        texts: Writes names and figures; hidden names stay empty.
        rows: Whom.

    Raises:
        UnwritableFile: The file can't be written.
    """
    plan = texts.snapshot.plan
    header = ["code", "name", "sponsor", "level"]
    header += ["rank", "qualified"] if plan.has_ranks else ["status"]
    header += [amount.value for amount in plan.amounts]
    lines = [_line(texts, row) for row in rows]
    write_table(str(path), header, lines, text_columns=("code", "name", "sponsor"))


def _line(texts: Texts, row: int) -> Sequence[object]:
    snapshot = texts.snapshot
    measures = snapshot.measures
    sponsor = int(snapshot.index.parent[row])
    standing: list[object] = [texts.status(row).value]
    if snapshot.plan.has_ranks:
        is_qualified = "yes" if measures.is_qualified[row] else "no"
        standing = [int(measures.rank[row]) or None, is_qualified]
    return (
        texts.code(row),
        "" if texts.hides_names else texts.name(row),
        "" if sponsor < 0 else texts.code(sponsor),
        int(snapshot.index.depth[row]),
        *standing,
        *(texts.plain(amount, row) for amount in snapshot.plan.amounts),
    )
