"""Every kind of document in every language looks as it did when it was looked at.

`python -m tests.files.test_golden_pages` draws the kept pictures anew; look at each
of them before keeping it.
"""

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from app.files.paper.look import Look
from app.files.paper.sheet import PageFormat
from app.formats import Language
from tests.helpers.papers import KINDS, document_of, printed

KEPT = Path(__file__).parent / "golden_pages"
_SCALE = 0.75
_GREYS = 16
_STEP = 255 // (_GREYS - 1)


SHEETS = [*((kind, "A4") for kind in KINDS), ("slip", "A5"), ("invoice", "A5")]


def kept_at(kind: str, page: str, language: Language) -> Path:
    small = "" if page == "A4" else f"-{page}"
    return KEPT / f"{kind}-{language}{small}.png"


def greys(kind: str, page: str, language: Language) -> Image.Image:
    """The first page of a document, small and in sixteen greys."""
    look = Look(page=PageFormat[page])
    record = document_of(kind, language)
    document = pypdfium2.PdfDocument(printed(record, language, look))
    try:
        drawn = document[0].render(scale=_SCALE).to_pil().convert("L")
    finally:
        document.close()
    steps = (np.asarray(drawn).astype(np.uint16) + _STEP // 2) // _STEP
    grey = Image.fromarray(steps.astype(np.uint8), "P")
    grey.putpalette([level * _STEP for level in range(_GREYS) for _ in range(3)])
    return grey


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("kind", "page"), SHEETS)
def test_a_page_looks_as_it_was_looked_at(kind: str, page: str, language: Language):
    with Image.open(kept_at(kind, page, language)) as kept:
        before = np.asarray(kept).astype(np.int16)
    after = np.asarray(greys(kind, page, language)).astype(np.int16)
    assert before.shape == after.shape
    assert int(np.abs(before - after).max()) <= 1


def _keep() -> None:
    KEPT.mkdir(exist_ok=True)
    for kind, page in SHEETS:
        for language in Language:
            path = kept_at(kind, page, language)
            greys(kind, page, language).save(path, optimize=True, bits=4)


if __name__ == "__main__":
    _keep()
