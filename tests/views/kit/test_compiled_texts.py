import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence

from app.formats import Language
from app.resources import FOLDER
from app.views.kit import compiled_texts as module
from app.views.kit.compiled_texts import TextsNotCompiled, compiled_texts
from tests.helpers.translations import texts_of

OTHERS = [Language.FA, Language.FI]


@pytest.fixture
def sources(tmp_path, monkeypatch):
    """A checkout with two sources of Finnish that was never built."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    for name in ("kit_fi.ts", "words_fi.ts"):
        shutil.copy(FOLDER / "i18n" / name, folder)
    monkeypatch.setattr(module, "SOURCES", folder)
    monkeypatch.setattr(module, "COMPILED", folder / "compiled")
    return folder


@pytest.mark.parametrize("language", OTHERS, ids=str)
def test_compiled_texts_say_what_their_sources_say(language):
    translator = QTranslator()
    assert translator.load(str(compiled_texts(language)))

    said = {key: translator.translate(*key) for key in texts_of(language)}

    assert said == texts_of(language)


@pytest.mark.parametrize("language", OTHERS, ids=str)
def test_keys_are_named_as_on_the_keyboard(tongue, language):
    tongue.speak(language)

    shown = QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat(0))

    assert shown == "Ctrl+Shift+Del"


def test_qt_has_texts_of_its_own_in_persian(tongue):
    tongue.speak(Language.FA)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "انصراف"


def test_first_start_compiles_and_the_next_takes_what_is_there(sources):
    path = compiled_texts(Language.FI)
    made = path.stat()

    assert compiled_texts(Language.FI) == path
    assert path.stat().st_mtime_ns == made.st_mtime_ns
    assert list((sources / "compiled").iterdir()) == [path]


def test_changed_source_is_compiled_anew_and_the_older_file_goes(sources):
    before = compiled_texts(Language.FI)
    source = sources / "kit_fi.ts"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("<translation>", "<translation>Uusi: ", 1), "utf-8")

    after = compiled_texts(Language.FI)

    assert list((sources / "compiled").iterdir()) == [after]
    assert after != before


def test_broken_source_is_refused_with_the_words_of_the_compiler(sources):
    (sources / "kit_fi.ts").write_text("<TS><context>", encoding="utf-8")

    with pytest.raises(TextsNotCompiled, match=r"kit_fi\.ts"):
        compiled_texts(Language.FI)
    assert list((sources / "compiled").iterdir()) == []


def test_place_that_cannot_be_written_is_named(sources):
    (sources / "compiled").write_text("a file in the way", encoding="ascii")

    with pytest.raises(TextsNotCompiled, match=r"compiled into .*compiled: "):
        compiled_texts(Language.FI)


def test_set_up_compiles_every_language_and_loads_nothing_of_qt(tmp_path):
    for name in ("app", "i18n"):
        ignored = shutil.ignore_patterns("compiled", "__pycache__")
        shutil.copytree(FOLDER / name, tmp_path / name, ignore=ignored)
    program = (
        "import runpy, sys\n"
        "runpy.run_module('app.views.kit.compiled_texts', run_name='__main__')\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6.')]\n"
    )

    subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=True,
    )

    made = [path.name[:3] for path in sorted((tmp_path / "i18n/compiled").iterdir())]
    assert made == ["fa-", "fi-"]
