"""Where are the texts of the window, compiled for Qt?

Each package of views has sources of its own, `i18n/close_fa.ts`, `i18n/tree_fa.ts`;
Qt reads one compiled file a language. Its name holds the fingerprint of its sources,
so it is made by the set-up (`python -m app.views.kit.compiled_texts`) and again only
by the first start after a source was changed.
"""

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import AppError
from app.formats import Language
from app.resources import FOLDER

SOURCES = FOLDER / "i18n"
COMPILED = SOURCES / "compiled"
TRANSLATED = (Language.FA, Language.FI)


class TextsNotCompiled(AppError):
    """The texts of a language can't be made ready for Qt."""

    template = (
        "The texts of the window could not be compiled into {folder}: {reason}. The "
        "folder must be writable; then start again."
    )


def compiled_texts(language: Language) -> Path:
    """Return the compiled texts of a language, made from its sources if need be.

    Raises:
        TextsNotCompiled: Qt's compiler or the folder refuses.
    """
    sources = sorted(SOURCES.glob(f"*_{language}.ts"))
    path = COMPILED / f"{language}-{_fingerprint(sources)}.qm"
    if not path.exists():
        try:
            _compile(sources, path)
        except OSError as error:
            reason = error.strerror or str(error)
            raise TextsNotCompiled(folder=COMPILED, reason=reason) from error
        except subprocess.CalledProcessError as error:
            raise TextsNotCompiled(folder=COMPILED, reason=error.stdout) from error
        _forget_older(language, path)
    return path


def _fingerprint(sources: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def _compile(sources: Sequence[Path], path: Path) -> None:
    """Compile beside the place and move there: nobody ever reads half a file."""
    COMPILED.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=COMPILED) as folder:
        draft = Path(folder) / path.name
        subprocess.run(  # noqa: S603 - Qt's own compiler, on the program's own files
            [_compiler(), *sources, "-qm", draft],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=True,
        )
        draft.replace(path)


def _compiler() -> Path:
    """Return the `lrelease` that comes with Qt; nothing of Qt is loaded for it."""
    found = find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return Path(found.origin).parent / name


def _forget_older(language: Language, kept: Path) -> None:
    for path in COMPILED.glob(f"{language}-*.qm"):
        if path != kept:
            try:
                path.unlink(missing_ok=True)
            except PermissionError:
                # A window that was started before holds it open (Windows only).
                continue


if __name__ == "__main__":
    for one in TRANSLATED:
        compiled_texts(one)
