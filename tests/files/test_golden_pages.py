"""Every kind of document in every language looks as it did when it was looked at.

`python -m tests.files.test_golden_pages` draws the kept pictures anew; look at each
of them before keeping it.
"""

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from app.formats import Language
from tests.helpers.papers import KINDS, document_of, printed

KEPT = Path(__file__).parent / "golden_pages"
_SCALE = 0.75
_GREYS = 16
_STEP = 255 // (_GREYS - 1)


def greys(kind: str, language: Language) -> Image.Image:
    """The first page of a document, small and in sixteen greys."""
    document = pypdfium2.PdfDocument(printed(document_of(kind, language), language))
    try:
        page = document[0].render(scale=_SCALE).to_pil().convert("L")
    finally:
        document.close()
    steps = (np.asarray(page).astype(np.uint16) + _STEP // 2) // _STEP
    picture = Image.fromarray(steps.astype(np.uint8), "P")
    picture.putpalette([level * _STEP for level in range(_GREYS) for _ in range(3)])
    return picture


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_looks_as_it_was_looked_at(kind: str, language: Language):
    with Image.open(KEPT / f"{kind}-{language}.png") as kept:
        before = np.asarray(kept).astype(np.int16)
    after = np.asarray(greys(kind, language)).astype(np.int16)
    assert before.shape == after.shape
    assert int(np.abs(before - after).max()) <= 1


def _keep() -> None:
    KEPT.mkdir(exist_ok=True)
    for kind in KINDS:
        for language in Language:
            path = KEPT / f"{kind}-{language}.png"
            greys(kind, language).save(path, optimize=True, bits=4)


if __name__ == "__main__":
    _keep()
