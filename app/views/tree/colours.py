"""Which colour has each entry of a legend, in light and in dark?

Steps run along one ramp that rises evenly in brightness, so that they are told apart
without seeing hues; ranks carry their number as well. Ink is black or white, whichever
reads better: on any ground at least 4.5 : 1.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from app.downline.colouring import Colouring, Entry, Key, Mode
from app.downline.measures import STATUSES, Status
from app.downline.raster import EDGE
from app.downline.scene import PICKED

_RAMP = (
    *("#440154", "#482878", "#3e4989", "#31688e", "#26828e"),
    *("#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725"),
)
"""From dark to bright; the leaders have the end that stands out from the ground."""
_GROUND = ("#ffffff", "#1d252d")
_QUIET = ("#d3d9df", "#3d4752")
_QUIETER = ("#e7ebee", "#2b343d")
_SINGLE = {
    Key.UNQUALIFIED: _QUIET,
    Key.ZERO: _QUIET,
    Key.SAME: _QUIET,
    Key.CLOSED: ("#7d6a63", "#8b766e"),
    Key.QUALIFIED: ("#1f9e89", "#3ec4ac"),
    Key.BELOW_ZERO: ("#b3261e", "#ee8a83"),
    Key.LESS: ("#f0b27a", "#b9793c"),
    Key.MUCH_LESS: ("#c4510c", "#f08c45"),
    Key.MORE: ("#8fb8de", "#4877a8"),
    Key.MUCH_MORE: ("#1f5fa6", "#74b0ee"),
    Key.RANK_DOWN: ("#d9731a", "#f0954a"),
    Key.MOVED: ("#8a4fb5", "#bd8be3"),
    Key.LEFT: ("#b3261e", "#ee8a83"),
    Key.JOINED: ("#4a90d0", "#6fb1ec"),
    Key.RANK_UP: ("#14805e", "#4fd0a3"),
}
_STATUSES = {
    Status.UNKNOWN: _QUIETER,
    Status.LEFT: ("#a7aeb6", "#5a6571"),
    Status.CLOSED: _SINGLE[Key.CLOSED],
    Status.CUSTOMER: ("#9fc5e8", "#4f7fa8"),
    Status.LAPSED: ("#c4510c", "#f08c45"),
    Status.PAUSED: ("#e2b93b", "#b8922a"),
    Status.TRIAL: ("#5aa9dd", "#62b3ea"),
    Status.ACTIVE: ("#1f9e89", "#3ec4ac"),
}
_HIGHEST_RANK = 16
_DIM = 0.22
_LINEAR_BELOW = 0.04045
_DARK_FROM = 0.2
_LIGHT_TO = 0.97
_BEND = 0.75
"""Of the light ramp the pale half belongs to the lower third."""
_EDGE_LIGHT = 0.72
_EDGE_DARK = 0.6


def colour_of(entry: Entry, colouring: Colouring, *, dark: bool) -> QColor:
    """Return the colour of an entry of a legend."""
    if entry.key in _SINGLE:
        return QColor(_SINGLE[entry.key][dark])
    if entry.key is Key.STATUS:
        return QColor(_STATUSES[STATUSES[entry.value]][dark])
    if colouring.mode is Mode.RANK:
        return _on_ramp(entry.value / _HIGHEST_RANK, dark=dark)
    steps = [one for one in colouring.legend if one.key not in _SINGLE]
    share = (steps.index(entry) + 1) / len(steps)
    return _on_ramp(share, dark=dark)


def ground(*, dark: bool) -> QColor:
    """Return the colour where nobody is."""
    return QColor(_GROUND[dark])


def ink_on(colour: QColor) -> QColor:
    """Return black or white, whichever reads better."""
    is_dark = contrast(colour, QColor("white")) >= contrast(colour, QColor("black"))
    return QColor("white" if is_dark else "black")


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def palette_of(
    colouring: Colouring, picked: frozenset[int], *, dark: bool
) -> NDArray[np.uint32]:
    """Return the colour of every code of a picture, 0xAARRGGBB, shape (256,)."""
    palette = np.full(256, ground(dark=dark).rgb(), dtype=np.uint32)
    for entry in colouring.legend:
        full = colour_of(entry, colouring, dark=dark)
        own = _mixed(full, ground(dark=dark), _DIM) if picked else full
        for code, colour in ((entry.code, own), (entry.code | PICKED, full)):
            palette[code] = colour.rgb()
            palette[code | EDGE] = _edge(colour, dark=dark).rgb()
    return palette


@cache
def _ramp_channels() -> NDArray[np.float64]:
    colours = [QColor(one) for one in _RAMP]
    return np.array([[one.red(), one.green(), one.blue()] for one in colours], float)


def _on_ramp(share: float, *, dark: bool) -> QColor:
    """Return the colour of a share from 0 to 1; 1 stands out most."""
    if dark:
        place = _DARK_FROM + (1 - _DARK_FROM) * share
    else:
        place = 1 - _LIGHT_TO * share**_BEND
    at = place * (len(_RAMP) - 1)
    steps = np.arange(len(_RAMP))
    channels = [
        round(float(np.interp(at, steps, column))) for column in _ramp_channels().T
    ]
    return QColor(*channels)


def _mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """Return a colour of which only a share is left."""
    channels = zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index] # four numbers
    return QColor(*(round(a * share + b * (1 - share)) for a, b in channels))


def _edge(colour: QColor, *, dark: bool) -> QColor:
    other = QColor("black")
    return _mixed(colour, other, _EDGE_DARK if dark else _EDGE_LIGHT)


def _luminance(colour: QColor) -> float:
    linear = [
        one / 12.92 if one <= _LINEAR_BELOW else ((one + 0.055) / 1.055) ** 2.4
        for one in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
