"""How does every screen look, in every language, dress and size?

Pictures of both demonstrations, taken without a display, for people who look them
over and for the README.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap import PLANS, ready_demo
from app.formats import Language
from app.progress import silent
from app.resources import FOLDER
from app.services.member_list import Wanted
from app.views.kit.jobs import Jobs
from app.views.kit.remembered import Remembered
from app.views.kit.theme import Dress, theme
from app.views.kit.tongue import Tongue
from app.views.shell.main_window import MainWindow
from app.views.shell.opening import DEMO_FILES

TARGET = FOLDER / "docs" / "screenshots"
README = {
    "farhan-home-fa-light-100": "readme-home.png",
    "farhan-members-fi-dark-100": "readme-members.png",
    "farhan-tree-fa-light-100": "readme-downline.png",
    "porukka-dashboards-en-light-100": "readme-dashboards.png",
}
"""The pictures that the README shows, and their names there."""

Look = tuple[Language, Dress, int]
LOOKS: tuple[Look, ...] = tuple(
    product(Language, (Dress.LIGHT, Dress.DARK), (100, 150))
)
_SIZE = (1280, 820)
_SETTLED_SECONDS, _BUILT_SECONDS, _MOST_SECONDS = 0.25, 1.0, 20.0
_DIALOGS = ("palette", "help", "new")


def take_all(target: Path = TARGET, looks: Sequence[Look] = LOOKS) -> int:
    """Take a picture of every screen in some looks and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme().wear(Dress.LIGHT, 100)
    target.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for plan in PLANS:
            _Camera(plan, Path(folder), target, app).take(looks)
    return 0


class _Camera:
    """Walks through the places of one demonstration, again for every look."""

    def __init__(
        self, plan: str, folder: Path, target: Path, app: QApplication
    ) -> None:
        self._plan, self._target = plan, target
        ready_demo(DEMO_FILES[plan], plan=plan, open_periods=1, progress=silent)
        # A copy: looking at an organisation leaves its demonstration as it is.
        self._books = folder / f"{plan}.parvi"
        self._books.write_bytes(DEMO_FILES[plan].read_bytes())
        self._tongue = Tongue(app)
        self._jobs = Jobs(app)
        remembered = Remembered(folder / f"{plan}.ini")
        self._window = MainWindow(self._jobs, self._tongue, remembered)

    def take(self, looks: Sequence[Look]) -> None:
        """Take every picture of this plan."""
        theme().wear(Dress.LIGHT, 100)
        self._window.resize(*_SIZE)
        self._window.show()
        self._window.open_file(self._books)
        self._settle()
        self._warm_up()
        for language, dress, scale in looks:
            theme().wear(dress, scale)
            self._tongue.speak(language)
            for name, take in self._views():
                take()
                self._settle()
                self._save(self._shown(), f"{name}-{language}-{dress}-{scale}")
                self._close_dialogs()
        self._tongue.speak(Language.EN)
        self._window.close()
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(self._window, QEvent.Type.DeferredDelete)

    def _warm_up(self) -> None:
        """Let every screen be built and read once, which takes its time."""
        assert self._window.desk is not None
        for name in self._window.desk.places:
            self._window.desk.go(name)
            self._settle(_BUILT_SECONDS)

    def _views(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield each view by name, with what brings it up."""
        desk, acts = self._window.desk, self._window.actions_
        assert desk is not None
        for place in desk.places.values():
            what = self._best_paid() if place.name == "member" else None
            yield place.name, partial(desk.go, place.name, what)
        triggers = (acts.palette, acts.help, acts.new)
        for name, action in zip(_DIALOGS, triggers, strict=True):
            yield name, action.trigger

    def _best_paid(self) -> str:
        """Return the code of the member whose card has most to show."""
        office = self._window.office
        assert office is not None
        keys = office.member_list.order(Wanted(by="paid", descending=True))
        row = office.member_list.rows(["code"], [int(keys[0])])[0]
        return str(row.values["code"])

    def _shown(self) -> QWidget:
        """Return the dialog that is open, or the window."""
        dialogs = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        return dialogs[-1] if dialogs else self._window

    def _close_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def _save(self, shown: QWidget, name: str) -> None:
        full_name = f"{self._plan}-{name}"
        picture = shown.grab()
        picture.save(str(self._target / f"{full_name}.png"))
        if full_name in README:
            picture.save(str(self._target / README[full_name]))

    def _settle(self, quiet_seconds: float = _SETTLED_SECONDS) -> None:
        """Wait until every answer has come and everything is drawn."""
        end = time.monotonic() + _MOST_SECONDS
        quiet_since = time.monotonic()
        while time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            now = time.monotonic()
            if not self._jobs.is_idle or self._window.desk is None:
                quiet_since = now
            if now - quiet_since > quiet_seconds:
                return
            time.sleep(0.005)
