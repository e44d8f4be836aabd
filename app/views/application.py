"""How does the window come up?"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.views.jobs import Jobs
from app.views.main_window import MainWindow
from app.views.remembered import Remembered
from app.views.theme import dress
from app.views.tongue import Tongue, system_language


def open_window(path: Path | None) -> int:
    """Open the window on a file, on the last organisation, or on the demonstration.

    Returns:
        The exit code.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Parvi")
    dress(app)
    remembered = Remembered.of_user()
    tongue = Tongue(app)
    tongue.speak(remembered.language or system_language())
    window = MainWindow(Jobs(app), tongue, remembered)
    window.show()
    wanted = path or remembered.last_organisation
    if wanted is None:
        window.open_demo()
    else:
        window.open_file(wanted)
    return app.exec()
