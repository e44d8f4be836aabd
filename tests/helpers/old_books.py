"""What did files of earlier versions of the tables hold?

`version_1.parvi.gz` was written by version 0.1.0: three representatives and a customer,
1403-01 closed, a name changed after it, orders of 1403-02 imported.
`version_2.parvi.gz` was written on the way to 0.2.0: three representatives, 1403-01
closed, and an order that came late posted as a correction.
`version_3.parvi.gz` was written later on that way: two representatives and a customer,
1403-01 closed; its index of members holds no text.
"""

import gzip
from pathlib import Path

from tests.helpers.small_books import SmallBooks

FOLDER = Path(__file__).parents[1] / "models"


def books_of_version(version: int, folder: Path) -> SmallBooks:
    """Put the file of a version into a new folder and return it, not yet opened."""
    folder.mkdir()
    books = SmallBooks(folder)
    packed = FOLDER / f"version_{version}.parvi.gz"
    books.path.write_bytes(gzip.decompress(packed.read_bytes()))
    return books
