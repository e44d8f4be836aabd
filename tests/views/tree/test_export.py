import csv
from xml.etree import ElementTree as ET

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from app.downline.pages import pages_along
from app.downline.unfold import Folds, Kind
from app.files.whole_file import UnwritableFile
from app.formats import Language
from app.views.kit.theme import theme
from app.views.tree.card_paint import CardPainter
from app.views.tree.export import (
    OVERLAP,
    PAGE_HEADER,
    Sheet,
    _has_cards,
    drawing_of,
    member_rows,
    page_tiles,
    write_pdf,
)
from app.views.tree.member_table import write_csv
from app.views.tree.paper import MARGIN, write_png, write_svg
from tests.helpers.networks import random_tree
from tests.helpers.snapshots import snapshot_of
from tests.views.tree.test_board import board_of, look_of

PAGE = (1046.0, 653.0)
SIZE = QSizeF(*PAGE)


def sheet_of(snapshot, *, levels=3, **more):
    mirrored = more.get("mirrored", False)
    return Sheet(
        layout=board_of(snapshot, Folds(levels=levels), mirrored=mirrored),
        painter=CardPainter(look_of(snapshot, **more)),
        header="Example · 1405-01",
        page_text="page {page} of {pages}",
    )


@pytest.fixture
def snapshot(qapp):
    theme()
    return snapshot_of(random_tree(400))


def codes_of(sheet):
    texts = sheet.painter.look.texts
    return {
        texts.code(node.row) for node in sheet.layout.nodes if node.kind is Kind.CARD
    }


def write_table(path, sheet):
    write_csv(path, sheet.painter.look.texts, member_rows(sheet))


def test_drawing_has_texts_and_no_images(snapshot, tmp_path):
    path = tmp_path / "branch.svg"
    sheet = sheet_of(snapshot, hides_names=True)
    write_svg(path, drawing_of(sheet))
    root = ET.parse(path).getroot()  # noqa: S314 - written just now
    names = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert "image" not in names
    texts = {"".join(element.itertext()).strip() for element in root.iter()}
    assert codes_of(sheet) <= texts


def test_persian_names_are_not_turned_around(qapp, tmp_path):
    theme()
    names = ["فاطمه شریفی"] * 29
    snapshot = snapshot_of(random_tree(29), names=names)
    path = tmp_path / "branch.svg"
    write_svg(path, drawing_of(sheet_of(snapshot, mirrored=True, language=Language.FA)))
    text = path.read_text(encoding="utf-8")
    assert text.count(">فاطمه شریفی<") >= 20


def test_pdf_has_every_code_on_pages_as_many_as_needed(snapshot, tmp_path):
    path = tmp_path / "branch.pdf"
    sheet = sheet_of(snapshot, hides_names=True)
    pages = write_pdf(path, sheet)
    document = pypdfium2.PdfDocument(path)
    assert len(document) == pages
    size = sheet.size
    columns = pages_along(size.width(), PAGE[0], OVERLAP[0])
    rows = pages_along(size.height(), PAGE[1], OVERLAP[1])
    assert columns * rows * 0.3 < pages <= columns * rows
    written = [page.get_textpage() for page in document]
    assert f"page {pages} of {pages}" in written[-1].get_text_range()
    cut = [tile for tile in page_tiles(sheet, SIZE) if _has_cards(sheet, tile, SIZE)]
    for place, area in areas_of(sheet).items():
        node = sheet.layout.nodes[place]
        if node.kind is Kind.CARD:
            code = sheet.painter.look.texts.code(node.row)
            number = next(n for n, tile in enumerate(cut) if is_whole(area, tile))
            text = written[number].get_text_bounded(*on_paper(area, cut[number]))
            # Letters that stand close are torn apart by readers of PDF.
            assert code in text.replace(" ", "")
    document.close()


def test_neighbouring_pages_show_the_same_where_they_overlap(snapshot, tmp_path):
    path = tmp_path / "branch.pdf"
    sheet = sheet_of(snapshot)
    write_pdf(path, sheet)
    cut = [tile for tile in page_tiles(sheet, SIZE) if _has_cards(sheet, tile, SIZE)]
    places = {(tile.column, tile.row): number for number, tile in enumerate(cut)}
    first = next(tile for tile in cut if (tile.column + 1, tile.row) in places)
    second = cut[places[first.column + 1, first.row]]
    with pypdfium2.PdfDocument(path) as document:
        pictures = [
            document[places[tile.column, tile.row]].render(scale=96 / 72).to_numpy()
            for tile in (first, second)
        ]
    margin, step = 38, round(second.left - first.left)
    body = slice(margin + round(PAGE_HEADER) + 2, margin + round(PAGE_HEADER + PAGE[1]))
    wide = round(OVERLAP[0]) - 4
    at_end = pictures[0][body, margin + step + 2 : margin + step + 2 + wide]
    at_start = pictures[1][body, margin + 2 : margin + 2 + wide]
    assert np.ptp(at_end) > 100
    apart = np.abs(at_end.astype(np.int64) - at_start.astype(np.int64))
    assert np.mean(apart > 64) < 0.001


def areas_of(sheet):
    """Return where each node stands in the picture."""
    bounds = sheet.layout.bounds
    return {
        place: (
            area.left() - bounds.left() + MARGIN,
            area.top() - bounds.top() + MARGIN,
            area.right() - bounds.left() + MARGIN,
            area.bottom() - bounds.top() + MARGIN,
        )
        for place, area in enumerate(sheet.layout.areas)
    }


def is_whole(area, tile):
    """Return whether a page shows all of an area."""
    left, top, right, bottom = area
    return (
        tile.left <= left
        and tile.top <= top
        and right <= tile.left + PAGE[0]
        and bottom <= tile.top + PAGE[1]
    )


def on_paper(area, tile):
    """Return left, bottom, right and top of a card's first line, in points."""
    height, margin, points = 595.0, 28.3, 72 / 96
    left = margin + (area[0] - tile.left) * points
    top = height - margin - (area[1] - tile.top + PAGE_HEADER) * points
    return left, top - 30 * points, left + (area[2] - area[0]) * points, top


def test_every_card_is_whole_on_a_page(snapshot):
    sheet = sheet_of(snapshot)
    cut = page_tiles(sheet, SIZE)
    for area in areas_of(sheet).values():
        assert any(is_whole(area, tile) for tile in cut)


def test_image_shows_the_whole_board(snapshot, tmp_path):
    path = tmp_path / "branch.png"
    sheet = sheet_of(snapshot)
    write_png(path, drawing_of(sheet))
    image = QImage(str(path))
    ratio = sheet.size.width() / (sheet.size.height() + 40)
    assert image.width() / image.height() == pytest.approx(ratio, rel=0.01)


def test_table_lists_the_same_members(snapshot, tmp_path):
    path = tmp_path / "branch.csv"
    sheet = sheet_of(snapshot)
    write_table(path, sheet)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["code"] for row in rows} == codes_of(sheet)
    texts = sheet.painter.look.texts
    by_code = {row["code"]: row for row in rows}
    first = by_code[texts.code(0)]
    assert first["name"] == texts.name(0)
    assert first["level"] == "0"
    assert int(first["paid"]) == texts.snapshot.measures.amounts["paid"][0]


def test_names_can_be_hidden(snapshot, tmp_path):
    path = tmp_path / "branch.csv"
    write_table(path, sheet_of(snapshot, hides_names=True))
    assert "Member" not in path.read_text(encoding="utf-8")


def write_drawing(path, sheet):
    write_svg(path, drawing_of(sheet))


def write_image(path, sheet):
    write_png(path, drawing_of(sheet))


@pytest.mark.parametrize("write", [write_pdf, write_drawing, write_image, write_table])
def test_folder_that_is_not_there_is_refused(snapshot, tmp_path, write):
    with pytest.raises(UnwritableFile):
        write(tmp_path / "nowhere" / "file", sheet_of(snapshot))
