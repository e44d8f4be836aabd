import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.resources import FOLDER
from app.views.kit.icons import icon
from app.views.kit.theme import SCALES, Dress, style_sheet, theme
from app.views.kit.theme_colours import DARK, EDGE_ON, LIGHT, TEXT_ON

DRESSES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
EASY_TO_READ, EASY_TO_SEE = 4.5, 3.0


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' lightness, as the WCAG define it."""
    lights = sorted(map(lightness, (one, other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def lightness(name: str) -> float:
    colour = QColor(name)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@DRESSES
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_easy_to_read_on_its_ground(colours, text, ground):
    assert contrast(colours[text], colours[ground]) >= EASY_TO_READ


@DRESSES
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON)
def test_edges_and_shapes_stand_out_from_their_ground(colours, edge, ground):
    assert contrast(colours[edge], colours[ground]) >= EASY_TO_SEE


def test_both_dresses_name_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


@DRESSES
def test_style_sheet_holds_no_colour_of_its_own(colours):
    text = style_sheet(colours, 100)
    known = {value.lower() for value in colours.values()}
    found = {word.rstrip(";").lower() for word in text.split() if word[:1] == "#"}
    assert {word for word in found if len(word) == 7} <= known
    assert "$" not in text


def test_lengths_grow_with_the_letters_and_hairlines_stay():
    assert "padding: 14px 36px" in style_sheet(LIGHT, 200)
    assert "border: 2px solid" in style_sheet(LIGHT, 200)
    assert "border: 1px solid" in style_sheet(LIGHT, 80)


@pytest.fixture
def worn(qapp):
    yield theme()
    theme().wear(Dress.LIGHT, 100)


@pytest.mark.parametrize("scale", SCALES)
def test_letters_have_the_size_that_was_chosen(worn, scale):
    worn.wear(Dress.LIGHT, scale)
    assert QApplication.font().pointSizeF() == pytest.approx(10.5 * scale / 100)


def test_icons_take_the_colour_of_the_dress(worn):
    for dress, colours in ((Dress.LIGHT, LIGHT), (Dress.DARK, DARK)):
        worn.wear(dress, 100)
        image = icon("add").pixmap(48, 48).toImage()
        middle = image.pixelColor(24, 24)
        assert middle.name() == colours["text"]


def test_every_drawing_can_be_drawn(worn):
    for path in (FOLDER / "resources" / "icons").glob("*.svg"):
        image = icon(path.stem).pixmap(32, 32).toImage()
        marked = [
            (x, y)
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha()
        ]
        assert len(marked) > 20, path
