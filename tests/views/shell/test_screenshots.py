from PySide6.QtGui import QImage

from app.bootstrap import make_demo
from app.formats import Language
from app.progress import silent
from app.views.kit.theme import Dress, theme
from app.views.shell import screenshots
from app.views.shell.places import places_of
from tests.helpers.co_op_file import make_co_op


def test_every_place_of_both_plans_is_pictured(qapp, tmp_path, monkeypatch):
    demos = {plan: tmp_path / f"{plan}.parvi" for plan in ("farhan", "porukka")}
    make_demo(demos["farhan"], members=40, periods=1, seed=1, progress=silent)
    make_co_op(demos["porukka"])
    monkeypatch.setattr(screenshots, "DEMO_FILES", demos)
    folder = tmp_path / "pictures"
    try:
        look = (Language.FA, Dress.DARK, 100)
        assert screenshots.take_all(folder, [look]) == 0
    finally:
        theme().wear(Dress.LIGHT, 100)
    for plan in demos:
        for place in places_of(plan):
            path = folder / f"{plan}-{place.name}-fa-dark-100.png"
            assert QImage(str(path)).width() == 1280, path
