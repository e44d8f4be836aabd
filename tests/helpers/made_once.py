"""How is an organisation that many tests begin with made only once?"""

from collections.abc import Callable, Hashable
from pathlib import Path

_made: dict[Hashable, dict[Path, tuple[bytes, int]]] = {}
"""Contents and mode of the files that were made, by how they were made."""


def made_once(folder: Path, key: Hashable, make: Callable[[], object]) -> None:
    """Make files in a folder, or copy those that were made the same way before.

    Args:
        folder: Where the files are to be.
        key: Says how they are made, their names included.
        make: Makes them; it is called for the first folder only.
    """
    if key in _made:
        for name, (content, mode) in _made[key].items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
            path.chmod(mode)
        return
    there = set(folder.rglob("*"))
    make()
    _made[key] = {
        path.relative_to(folder): (path.read_bytes(), path.stat().st_mode)
        for path in set(folder.rglob("*")) - there
        if path.is_file()
    }
