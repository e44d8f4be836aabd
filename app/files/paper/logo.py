"""Is this file a picture that can stand at the head of a document?"""

import io
import re
import warnings
import zlib
from pathlib import Path

from PIL import Image

from app.errors import AppError
from app.files.paper.pdf_file import Picture
from app.files.text_lines import opened

MOST_BYTES = 4 * 1024 * 1024
MOST_DOTS = 6000
_KEPT_DOTS = 640
_FORMATS = ("PNG", "JPEG")
_SVG = re.compile(rb"<(?:\w+:)?svg[\s>]")
_HEAD_BYTES = 4096
_WHITE = (255, 255, 255)


class BadLogo(AppError):
    """A file is no picture for the head of a document."""

    template = "{file} can't be the logo: {reason}"


def read_logo(path: Path) -> bytes:
    """Return a picture file as a PNG of bounded size, on white.

    Args:
        path: A PNG or JPEG file of at most 4 MB, and 6,000 dots a side.

    Raises:
        BadLogo: It is none, is damaged, or is too large.
        UnreadableFile: It can't be read.
    """
    with opened(path) as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise BadLogo(file=path, reason="it is larger than 4 MB")
    if _SVG.search(content[:_HEAD_BYTES]):
        raise BadLogo(file=path, reason="it is an SVG drawing: save it as PNG or JPEG")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(content), formats=_FORMATS)
            if max(picture.size) > MOST_DOTS:
                raise BadLogo(file=path, reason="a side has more than 6,000 dots")
            flat = _flattened(picture)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        reason = "it is no PNG or JPEG picture, or is damaged"
        raise BadLogo(file=path, reason=reason) from error
    flat.thumbnail((_KEPT_DOTS, _KEPT_DOTS))
    kept = io.BytesIO()
    flat.save(kept, "PNG")
    return kept.getvalue()


def picture_of(logo: bytes) -> Picture | None:
    """Return a kept logo, ready for the page; None where there is none."""
    if not logo:
        return None
    flat = Image.open(io.BytesIO(logo), formats=("PNG",)).convert("RGB")
    return Picture(*flat.size, zlib.compress(flat.tobytes()) + b"\n")


def _flattened(picture: Image.Image) -> Image.Image:
    """Return a picture in red, green and blue; where it lets through, white."""
    clear = picture.convert("RGBA")
    flat = Image.new("RGB", clear.size, _WHITE)
    flat.paste(clear, mask=clear.getchannel("A"))
    return flat
