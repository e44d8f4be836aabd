"""How fast is the downline drawn, beside one graphics item per member?

N1 to N13 by name; times in milliseconds, medians of many frames. The items and the
map take turns in the same run, so that a busy machine slows both; how many times
faster the map is (N12) is told in time on the clock and in time of the processor,
which what else runs disturbs least. The load of the machine is written beside the
figures.

    python -m benchmarks.tree [--members 1m] [--items 100k] [--frames 60] [--json FILE]
"""

import argparse
import json
import math
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from app.downline.colouring import Mode, colouring
from app.downline.compare import change_colouring, compare
from app.downline.scene import Scene
from app.downline.snapshot import Snapshot
from app.downline.unfold import MOST_CARDS, Folds, Unfolding
from app.engine.columns import NO_ROW
from app.formats import Language
from app.views.tree.board_layout import lay_out_board
from app.views.tree.board_widget import BoardWidget
from app.views.tree.card_paint import CardLook, CardPainter
from app.views.tree.export import Sheet, write_pdf
from app.views.tree.map_widget import MapWidget
from app.views.tree.texts import Texts
from benchmarks.big_network import big_network
from benchmarks.item_scene import ItemScene
from benchmarks.timing import Times, milliseconds, resident_mb, spread
from benchmarks.tree_networks import month_before, scene_of, snapshot_of, stressed

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
WIDTH, HEIGHT = 1600, 900
ZOOMS = (1, 10, 100, 1000)
_HOISTS = 6
"""Heavy legs that are hoisted one after the other, none of their cards drawn yet."""


class Bench:
    """Measures one network after the other in one application."""

    def __init__(self, app: QApplication, frames: int) -> None:
        self._app, self._frames = app, frames
        self.figures: dict[str, Any] = {}

    def map_of(self, scene: Scene) -> tuple[MapWidget, float]:
        """Show a scene; return the widget and the milliseconds of its first paint."""
        shown = MapWidget()
        # Every frame in full, however long it takes.
        shown.pace.budget = math.inf
        shown.resize(WIDTH, HEIGHT)
        shown.overlays.texts = Texts(scene.snapshot, Language.EN)
        shown.show()
        self._app.processEvents()
        before = shown.frames

        def paint() -> None:
            shown.show_scene(scene, dark=False)
            shown.repaint()

        first = milliseconds(paint)
        assert shown.frames > before, "nothing was painted"
        return shown, first

    def frames_of(self, shown: MapWidget, zoom: float) -> dict[str, float]:
        """Pan at a zoom; return median and 95th percentile of the frames."""
        assert shown.scene is not None
        shown.look_at(min(zoom, shown.scene.most_zoom_in(WIDTH)), 0.31)
        shown.repaint()
        spent = []
        for step in range(self._frames):
            origin = shown.origin + (step % 5 - 2) * 7 / WIDTH / shown.zoom
            before = shown.frames
            spent.append(milliseconds(lambda to=origin: _pan(shown, to)))  # type: ignore[misc] # its own value
            assert shown.frames == before + 1
        return spread(spent)

    def company(self, members: int) -> None:
        """Measure the map, the search and the memory on a random network.

        Memory above the data: the index, the scene and the picture after frames at
        every zoom; members, names and figures of the close are the data.
        """
        figures = self.figures
        small, built = snapshot_of(big_network(min(members, 100_000)).sponsor_id)
        figures["N1"] = {f"{len(small.index)}": round(built.ms)}
        # The first of all frames loads what every later one uses.
        warm, _ = self.map_of(scene_of(small))
        warm.hide()
        sponsor = big_network(members).sponsor_id
        snapshot, built = snapshot_of(sponsor)
        figures["N1"][f"{members}"] = round(built.ms)
        before = resident_mb()
        scene = scene_of(snapshot)
        legs = snapshot.index.children(0)[:5].tolist()
        figures["N2"] = round(
            statistics.median(
                milliseconds(lambda to=leg: scene.hoisted(to))  # type: ignore[misc] # its own value
                for leg in (NO_ROW, 0, *legs)
            ),
            1,
        )
        shown, first = self.map_of(scene)
        figures["N3"] = round(first, 1)
        figures["N4"] = {f"x{zoom}": self.frames_of(shown, zoom) for zoom in ZOOMS}
        figures["N11"] = {
            "resident_mb": round(built.resident_mb + resident_mb() - before),
            "arrays_mb": round(_held_mb(snapshot, scene)),
        }
        figures["N8"] = self.pointing(shown)
        figures["N9"] = {
            text: round(
                milliseconds(lambda t=text: snapshot.directory.first(t, 200)), 1
            )  # type: ignore[misc] # its own value
            for text in ("member", "of 999983", "nobody at all")
        }
        figures["N9"]["all of 'member 77 '"] = round(
            milliseconds(lambda: snapshot.directory.find("member 77 ")), 1
        )
        earlier, _ = snapshot_of(month_before(sponsor))
        figures["N10"] = self.recolouring(shown, earlier)
        shown.hide()

    def stress(self, members: int) -> None:
        """Measure the map with a long chain and a wide star."""
        snapshot, _ = snapshot_of(stressed(members))
        shown, _ = self.map_of(scene_of(snapshot))
        self.figures["N5"] = {f"x{zoom}": self.frames_of(shown, zoom) for zoom in ZOOMS}
        shown.hide()

    def pointing(self, shown: MapWidget) -> dict[str, float]:
        """Measure a hit test and a path to the root."""
        assert shown.scene is not None
        index = shown.scene.snapshot.index
        chance = np.random.default_rng(2)
        points = chance.integers(0, (WIDTH, HEIGHT), (200, 2)).tolist()
        rows = chance.integers(0, len(index), 200).tolist()
        return {
            "hit": round(
                statistics.median(
                    milliseconds(lambda p=point: shown.under_pixel(*p))  # type: ignore[misc] # its own value
                    for point in points
                ),
                4,
            ),
            "path": round(
                statistics.median(
                    milliseconds(lambda r=row: index.path(r))  # type: ignore[misc] # its own value
                    for row in rows
                ),
                4,
            ),
        }

    def recolouring(self, shown: MapWidget, earlier: Snapshot) -> dict[str, float]:
        """Measure other colours, and two closes compared, until they are painted."""
        assert shown.scene is not None
        scene, snapshot = shown.scene, shown.scene.snapshot

        def recolour() -> None:
            colours = colouring(
                Mode.QUALIFIED, snapshot.index, snapshot.measures, snapshot.period
            )
            shown.show_scene(scene.coloured(colours), dark=False)
            shown.repaint()

        def switch() -> None:
            found = compare(
                (earlier.index, earlier.measures), (snapshot.index, snapshot.measures)
            )
            shown.show_scene(scene.coloured(change_colouring(found)), dark=False)
            shown.repaint()

        return {
            name: round(statistics.median(milliseconds(work) for _ in range(5)), 1)
            for name, work in (("recolour", recolour), ("compare", switch))
        }

    def board(self, members: int) -> None:
        """Measure the board with as many cards as it holds, and its PDF."""
        snapshot, _ = snapshot_of(big_network(members).sponsor_id)
        scene = scene_of(snapshot)
        unfolding = Unfolding(snapshot.index, snapshot.weight)
        painter = CardPainter(
            CardLook(
                texts=Texts(snapshot, Language.EN),
                colouring=scene.colouring,
                comparison=None,
                dark=False,
                mirrored=False,
                family="Vazirmatn",
            )
        )
        shown = BoardWidget()
        shown.resize(WIDTH, HEIGHT)
        shown.show()
        self._app.processEvents()

        def hoist(top: int) -> None:
            nodes = unfolding.unfold(top, Folds(), budget=MOST_CARDS)
            layout = lay_out_board(nodes, snapshot.index.member_id, mirrored=False)
            shown.show_board(layout, painter, None)
            shown.repaint()

        hoist(NO_ROW)
        heavy = snapshot.index.children(0)[:_HOISTS].tolist()
        self.figures["N6"] = round(
            statistics.median(
                milliseconds(lambda to=top: hoist(to))  # type: ignore[misc] # its own value
                for top in (*heavy, 0)
            ),
            1,
        )
        spent = []
        for step in range(self._frames):
            shown.offset += QPointF(3 * (step % 3 - 1), 5 * (step % 5 - 2))
            spent.append(milliseconds(shown.repaint))
        self.figures["N7"] = spread(spent)
        assert shown.board is not None
        cards = shown.board
        sheet = Sheet(cards, painter, "Benchmark", "{page} / {pages}")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "branch.pdf"
            spent_ms = milliseconds(lambda: write_pdf(path, sheet))
        self.figures["N13"] = {"cards": len(cards.nodes), "ms": round(spent_ms)}
        shown.hide()

    def items(self, members: int) -> None:
        """Let map and items take turns; return how many times faster the map is."""
        snapshot, _ = snapshot_of(big_network(members).sponsor_id)
        map_first, item_first = [], []
        start = time.perf_counter()
        scene = scene_of(snapshot)
        laid_out = (time.perf_counter() - start) * 1_000
        shown, first = self.map_of(scene)
        map_first.append(laid_out + first)
        start = time.perf_counter()
        items = ItemScene(scene, WIDTH, HEIGHT)
        items.view.show()
        self._app.processEvents()
        items.paint(0)
        item_first.append((time.perf_counter() - start) * 1_000)
        map_frames, item_frames = Times(), Times()
        for step in range(max(self._frames // 10, 3)):
            item_frames.add(lambda s=step: items.paint(s))  # type: ignore[misc] # its own value
            for _ in range(3):
                map_frames.add(lambda s=step: _repainted(shown, s))  # type: ignore[misc] # its own value
        frame = item_frames.clock_median / map_frames.clock_median
        worked = item_frames.processor_median / map_frames.processor_median
        self.figures["N12"] = {
            "members": members,
            "frame": round(frame, 1),
            "frame_by_processor_time": round(worked, 1),
            "first_paint": round(item_first[0] / map_first[0], 1),
            "map_frame_ms": round(map_frames.clock_median, 1),
            "items_frame_ms": round(item_frames.clock_median, 1),
            "map_first_ms": round(map_first[0], 1),
            "items_first_ms": round(item_first[0], 1),
        }
        items.view.hide()
        shown.hide()


def _pan(shown: MapWidget, origin: float) -> None:
    shown.look_at(shown.zoom, origin)
    shown.repaint()


def _repainted(shown: MapWidget, step: int) -> None:
    """Paint everything anew, nothing taken from the frame before."""
    shown.look_at(1.0 + step * 1e-9, 0.0)
    shown.repaint()


def _held_mb(snapshot: Snapshot, scene: Scene) -> float:
    """Return the megabytes of all arrays above the figures, and of the picture."""
    held = [
        value
        for part in (snapshot.index, scene.layout)
        for value in vars(part).values()
    ]
    held += [scene.codes, scene.weights, scene.colouring.codes]
    arrays = sum(value.nbytes for value in held if isinstance(value, np.ndarray))
    return (arrays + WIDTH * HEIGHT * 4) / 1e6


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--members", choices=SIZES, default="1m")
    arguments.add_argument("--items", choices=SIZES, default="100k")
    arguments.add_argument("--frames", type=int, default=60)
    arguments.add_argument("--json", type=Path, metavar="FILE")
    chosen = arguments.parse_args()
    app = QApplication([])
    bench = Bench(app, chosen.frames)
    members = SIZES[chosen.members]
    bench.company(members)
    bench.stress(members)
    bench.board(min(members, 100_000))
    bench.items(SIZES[chosen.items])
    figures = {
        name: bench.figures[name] for name in (f"N{number}" for number in range(1, 14))
    }
    figures["load"] = [round(one, 2) for one in os.getloadavg()]
    figures["members"] = members
    for name, value in figures.items():
        print(f"{name}: {value}")
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
