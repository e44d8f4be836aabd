import csv
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from PySide6.QtGui import QFont

from app.downline.colouring import Mode, colouring
from app.downline.scene import Sight, make_scene, window_on
from app.downline.view_state import Width
from app.engine.columns import NO_ROW
from app.formats import Language
from app.views.kit.theme import theme
from app.views.tree.map_export import MapSheet
from app.views.tree.member_table import write_csv
from app.views.tree.paper import write_page, write_svg
from app.views.tree.texts import Texts
from tests.helpers.networks import random_tree
from tests.helpers.snapshots import snapshot_of

SIZE = (900, 500)


def theme_font():
    font = QFont("Vazirmatn")
    font.setPixelSize(13)
    return font


def sheet_of(snapshot, *, zoom=1.0, language=Language.EN, hides_names=False):
    colours = colouring(Mode.RANK, snapshot.index, snapshot.measures, snapshot.period)
    scene = make_scene(
        snapshot,
        colours,
        Width.MEMBERS,
        is_mirrored=language.is_right_to_left,
    )
    return MapSheet(
        scene=scene,
        window=window_on(scene, SIZE, Sight(zoom=zoom)),
        size=SIZE,
        texts=Texts(snapshot, language, hides_names=hides_names),
        font=theme_font(),
        header="Example · 1405-01",
        selected=5,
    )


@pytest.fixture
def snapshot(qapp):
    theme()
    return snapshot_of(random_tree(60))


@pytest.mark.parametrize("hides_names", [False, True])
def test_drawing_has_names_or_codes_as_texts_and_no_images(
    snapshot, tmp_path, hides_names
):
    path = tmp_path / "map.svg"
    sheet = sheet_of(snapshot, hides_names=hides_names)
    write_svg(path, sheet.drawing)
    root = ET.parse(path).getroot()  # noqa: S314 - written just now
    assert not [one for one in root.iter() if one.tag.endswith("}image")]
    told = " ".join("".join(one.itertext()) for one in root.iter())
    assert "Example · 1405-01" in told
    assert sheet.texts.code(0) in told or not hides_names
    assert ("Member" in told) is not hides_names


def test_names_of_a_persian_map_are_not_turned_around(qapp, tmp_path):
    theme()
    snapshot = snapshot_of(random_tree(6), names=["فاطمه شریفی"] * 6)
    path = tmp_path / "map.svg"
    write_svg(path, sheet_of(snapshot, language=Language.FA).drawing)
    assert "فاطمه شریفی" in path.read_text(encoding="utf-8")


def test_page_shows_map_and_meaning_of_the_colours_as_text(snapshot, tmp_path):
    path = tmp_path / "map.pdf"
    sheet = sheet_of(snapshot)
    write_page(path, sheet.drawing)
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_range()
    assert "Member" in text
    assert "not qualified" in text


def test_table_lists_whoever_is_in_sight(snapshot, tmp_path):
    path = tmp_path / "map.csv"
    sheet = sheet_of(snapshot, zoom=4.0)
    write_csv(path, sheet.texts, sheet.rows())
    with path.open(encoding="utf-8", newline="") as stream:
        codes = [row["code"] for row in csv.DictReader(stream)]
    layout, right = sheet.scene.layout, sheet.window.view.slot_of(SIZE[0])
    seen = {
        int(row)
        for row, start in zip(layout.row, layout.start, strict=True)
        if start < right
    }
    assert NO_ROW not in seen
    assert 0 < len(seen) < len(snapshot.index)
    assert codes == [sheet.texts.code(row) for row in sorted(seen)]
