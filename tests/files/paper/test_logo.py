"""A picture for the head of documents."""

import io
import zlib
from pathlib import Path

import pytest
from PIL import Image

from app.files.paper.logo import MOST_BYTES, BadLogo, picture_of, read_logo
from app.files.text_lines import UnreadableFile


def saved(path: Path, kind: str, size: tuple[int, int] = (30, 20)) -> Path:
    mode = "RGBA" if kind == "PNG" else "RGB"
    Image.new(mode, size, "#aa3311").save(path, kind)
    return path


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_kept_as_png(tmp_path: Path, kind: str):
    kept = read_logo(saved(tmp_path / "logo", kind))
    with Image.open(io.BytesIO(kept)) as picture:
        assert (picture.format, picture.size) == ("PNG", (30, 20))


def test_a_large_picture_is_made_smaller(tmp_path: Path):
    kept = read_logo(saved(tmp_path / "logo", "PNG", (2_000, 500)))
    with Image.open(io.BytesIO(kept)) as picture:
        assert picture.size == (640, 160)


def test_what_lets_through_becomes_white(tmp_path: Path):
    path = tmp_path / "logo.png"
    Image.new("RGBA", (2, 2), (10, 20, 30, 0)).save(path)
    picture = picture_of(read_logo(path))
    assert picture is not None
    assert zlib.decompressobj().decompress(picture.packed) == b"\xff" * 12


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", b"GIF89a" + b"\0" * 100, b"\x89PNG\r\n\x1a\n" + b"\0" * 50],
    ids=["empty", "text", "another kind", "damaged"],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(BadLogo, match=r"logo\.png.*no PNG or JPEG"):
        read_logo(path)


@pytest.mark.parametrize(
    "content",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
        b'<?xml version="1.0"?>\n<!-- drawn -->\n<svg:svg xmlns:svg="a">',
    ],
    ids=["bare", "with a head"],
)
def test_an_svg_drawing_is_refused_by_name(tmp_path: Path, content: bytes):
    path = tmp_path / "logo.svg"
    path.write_bytes(content)
    with pytest.raises(BadLogo, match="SVG drawing: save it as PNG"):
        read_logo(path)


def test_a_cut_picture_is_refused(tmp_path: Path):
    path = saved(tmp_path / "logo.png", "PNG", (300, 300))
    path.write_bytes(path.read_bytes()[:150])
    with pytest.raises(BadLogo):
        read_logo(path)


def test_a_file_of_50_mb_is_refused_without_reading_it_whole(tmp_path: Path):
    path = tmp_path / "logo.png"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    assert path.stat().st_size > MOST_BYTES
    with pytest.raises(BadLogo, match="larger than 4 MB"):
        read_logo(path)


def test_more_dots_than_a_page_needs_are_refused(tmp_path: Path):
    path = tmp_path / "wide.png"
    Image.new("1", (7_000, 10)).save(path)
    with pytest.raises(BadLogo, match="6,000 dots"):
        read_logo(path)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(UnreadableFile, match="absent"):
        read_logo(tmp_path / "absent.png")


def test_no_logo_is_no_picture():
    assert picture_of(b"") is None
