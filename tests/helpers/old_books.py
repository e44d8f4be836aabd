"""What did a file of an earlier version of the program hold?

`version_1.parvi.gz` was written by version 0.1.0: three representatives and a customer,
1403-01 closed, a name changed after it, orders of 1403-02 imported.
"""

import gzip
from pathlib import Path

from tests.helpers.small_books import SmallBooks

VERSION_1 = Path(__file__).parents[1] / "models" / "version_1.parvi.gz"


def books_of_version_1(folder: Path) -> SmallBooks:
    """Put the file into a new folder and return it, not yet opened."""
    folder.mkdir()
    books = SmallBooks(folder)
    books.path.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    return books
