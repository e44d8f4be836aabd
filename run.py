"""Which one command makes everything ready, then starts the program or its checks?

    python3 run.py               the window, on an organisation to look around in
    python3 run.py test [ARGS]   every check; ARGS go to pytest
    python3 run.py screenshots   pictures of every screen, into docs/screenshots
    python3 run.py ARGS          the program with these arguments (--help lists them)

Standard library only. What it needs it puts into `.venv` beside this file, from
`requirements.lock`; nothing is written outside this folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
STAMP = "parvi-stamp"
SETUP_LOCK = "parvi-setup.lock"
TOLD_LINES = 10

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"
CHECKS = (
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("mypy", ("-m", "mypy")),
    ("lint-imports", ("-c", LINT_IMPORTS, "--no-logo")),
    ("pytest", ("-m", "pytest", "-n", "auto", "--dist", "worksteal")),
)

QT_PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 "
    "libgssapi-krb5-2"
).split()
DISPLAY_PACKAGES = {
    "xcb": (
        "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
        "libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
    ).split(),
    "wayland": "libwayland-client0 libwayland-cursor0 libwayland-egl1".split(),
}
QT_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtGui, PySide6.QtQml, PySide6.QtWidgets
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
for name in sys.argv[1:]:
    ctypes.CDLL(str(plugins / f"libq{name}.so"))
"""

NETWORK_SIGNS = ("connection broken", "timed out", "No matching distribution found")


class SetupError(Exception):
    """What keeps the program from starting, in words for the person at the keys."""


def say(text: str) -> None:
    """Tell the person what is going on, apart from the program's own output."""
    print(text, file=sys.stderr, flush=True)


def refusal(version: Sequence[int]) -> str:
    """Return why a Python of this version can't run Parvi, or "" if it can."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return ""
    oldest = ".".join(map(str, OLDEST_PYTHON))
    this = ".".join(map(str, version))
    return (
        f"Parvi needs Python {oldest} or newer; this is {this}. Install a newer "
        f"Python and start with it, for example: python{oldest} run.py"
    )


def wanted_stamp(lock: Path) -> str:
    """Return what the stamp of a set-up made now from `lock` says."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{digest} {sys.version_info[0]}.{sys.version_info[1]}\n"


def python_of(venv: Path) -> Path:
    """Return the Python of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_ready(venv: Path, stamp: str) -> bool:
    """Return whether a finished set-up with this stamp is there."""
    try:
        written = (venv / STAMP).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return False
    return written == stamp and python_of(venv).exists()


def ready_python(root: Path) -> Path:
    """Make `.venv` from the lock unless it is there; return its Python.

    The stamp is written last, so that a set-up that was killed is made anew by
    the next run; the lock file keeps two runs from building at the same time.

    Raises:
        SetupError: It can't be made here; the text says what to do.
    """
    venv, lock = root / ".venv", root / "requirements.lock"
    try:
        stamp = wanted_stamp(lock)
        if is_ready(venv, stamp):
            return python_of(venv)
        if venv.is_symlink():
            raise SetupError(
                f"{venv} is a link to {venv.resolve()}, which this checkout may not "
                "empty. Remove the link; then start again."
            )
        venv.mkdir(exist_ok=True)
        with only_one(venv / SETUP_LOCK) as held:
            if not is_ready(venv, stamp):
                started = time.monotonic()
                say(f"Setting up {venv} (once; downloads about 200 MB) ...")
                build(venv, lock, held)
                write_stamp(venv, stamp)
                say(f"Ready after {time.monotonic() - started:.0f} s.")
    except OSError as error:
        raise SetupError(
            f"{venv} can't be set up: {error}\nIf Parvi is open, close it. The "
            "folder must be writable and its disk not full; then start again."
        ) from error
    return python_of(venv)


def write_stamp(venv: Path, stamp: str) -> None:
    """Mark the set-up as finished."""
    draft = venv / f"{STAMP}.new"
    draft.write_text(stamp, encoding="ascii")
    draft.replace(venv / STAMP)


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[BinaryIO]:
    """Wait until no other run sets up; the system lets go of a killed one's hold."""
    with path.open("a+b") as file:
        if not took_hold(file):
            say("Another run is setting up; waiting for it ...")
            while not took_hold(file):
                time.sleep(0.2)
        yield file


def took_hold(file: BinaryIO) -> bool:
    """Lock the open file, unless another process has."""
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def clear(venv: Path) -> None:
    """Empty a virtual environment, its stamp first; the lock file stays."""
    (venv / STAMP).unlink(missing_ok=True)
    for entry in venv.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry.name != SETUP_LOCK:
            entry.unlink()


def build(venv: Path, lock: Path, held: BinaryIO) -> None:
    """Make the virtual environment, and compile the texts of the window with it."""
    install(venv, lock, held)
    # Where Qt still misses a library of the system, the first window does it.
    run_quietly([str(python_of(venv)), "-m", "app.views.kit.compiled_texts"], held)


def install(venv: Path, lock: Path, held: BinaryIO) -> None:
    """Make the virtual environment with uv where that works, else with pip.

    Raises:
        SetupError: Neither could.
    """
    # Running inside the environment that is made anew: use the Python behind it.
    base = getattr(sys, "_base_executable", sys.executable)
    target = str(python_of(venv))
    wanted = ["--require-hashes", "-r", str(lock)]
    clear(venv)
    uv = shutil.which("uv")
    if uv:
        make = [uv, "venv", "-q", "--allow-existing", "--python", base, str(venv)]
        fill = [uv, "pip", "install", "-q", "--python", target, *wanted]
        if sys.dont_write_bytecode:
            # Python would compile it all at every start, for twice the time.
            fill.append("--compile-bytecode")
        if not any(run_quietly(step, held)[0] for step in (make, fill)):
            return
        say("uv could not do it; trying pip ...")
        clear(venv)
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        raise SetupError(missing_venv())
    code, told = run_quietly([base, "-m", "venv", str(venv)], held)
    if code:
        raise SetupError(f"{missing_venv()}\nPython said:\n{told}")
    fill = [target, "-m", "pip", "install", "-q", "--no-input", *wanted]
    code, told = run_quietly(fill, held)
    if code:
        raise SetupError(failed_install(told))


def run_quietly(command: Sequence[str], held: BinaryIO) -> tuple[int, str]:
    """Run a step of the set-up; return its exit code and what it said.

    The step keeps the hold on the set-up even if this process is killed.
    """
    env = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONUTF8": "1"}
    # Downloads are kept outside this folder only where somebody chose so.
    for tool, dropped in (("PIP", "PIP_NO_CACHE_DIR"), ("UV", "UV_NO_CACHE")):
        if f"{tool}_CACHE_DIR" not in env:
            env[dropped] = "1"
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
        pass_fds=() if os.name == "nt" else (held.fileno(),),
    )
    return done.returncode, done.stdout


def missing_venv() -> str:
    """Return what to do where Python can't make virtual environments."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return (
        f"This Python {version} can't make the virtual environment that Parvi runs "
        "in.\nOn Debian and Ubuntu its modules venv and ensurepip are a package of "
        f"their own; type:\n    sudo apt-get install python{version}-venv\n"
        "Then start again."
    )


def failed_install(told: str) -> str:
    """Return what to do about an installation that ended with these words."""
    if "DO NOT MATCH THE HASHES" in told:
        cause = (
            "A downloaded package is not the one that requirements.lock names. "
            "Nothing of it was used; start again, or from another network."
        )
    elif "CERTIFICATE_VERIFY_FAILED" in told:
        cause = (
            "The download was refused: the certificate of the other side is not "
            "trusted. Where a proxy inspects the traffic, set PIP_CERT to the file "
            "with its certificate; then start again."
        )
    elif any(sign in told for sign in NETWORK_SIGNS):
        cause = (
            "The packages could not be downloaded. Is this computer online? Behind "
            "a proxy, set HTTPS_PROXY; then start again."
        )
    else:
        cause = "The packages could not be installed."
    lines = [line for line in told.splitlines() if not line.startswith("WARNING")]
    return "\n".join([cause, "pip said:", *lines[-TOLD_LINES:]])


def plugins_needed(
    arguments: Sequence[str], env: Mapping[str, str]
) -> list[str] | None:
    """Return which display plug-ins of Qt the request needs on Linux.

    None: it needs no Qt at all, being a command, or a window where no display is.
    """
    if arguments[:1] in (["test"], ["screenshots"]):
        return []
    if arguments and not arguments[0].endswith(".parvi"):
        return None
    if env.get("QT_QPA_PLATFORM"):
        return []
    if env.get("DISPLAY"):
        return ["xcb"]
    return ["wayland"] if env.get("WAYLAND_DISPLAY") else None


def ensure_qt_libraries(python: Path, plugins: Sequence[str]) -> None:
    """See to it that Qt finds the system's libraries (Linux only).

    Raises:
        SetupError: Some are missing, and this user can't install them.
    """
    told = qt_complaint(python, plugins)
    if not told:
        return
    packages = sum((DISPLAY_PACKAGES[plugin] for plugin in plugins), QT_PACKAGES)
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    line = " ".join(install)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SetupError(
            f"The window needs libraries of the system that are missing:\n{told}\n"
            f"On Debian and Ubuntu, type:\n    sudo {line}\nThen start again."
        )
    say(f"Installing libraries for the window: {line}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], install):
        quiet = subprocess.DEVNULL
        subprocess.run(command, env=env, stdin=quiet, stdout=quiet, check=False)
    told = qt_complaint(python, plugins)
    if told:
        raise SetupError(f"Qt still does not find what it needs:\n{told}")


def qt_complaint(python: Path, plugins: Sequence[str]) -> str:
    """Return what Qt misses on this system, or "" where it loads."""
    probe = [str(python), "-c", QT_PROBE, *plugins]
    done = subprocess.run(
        probe, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    lines = done.stderr.strip().splitlines()
    return lines[-1] if done.returncode and lines else ""


def run_checks(python: Path, pytest_arguments: Sequence[str]) -> int:
    """Run every check, also after one that fails; return 0 if all passed."""
    results = []
    for name, arguments in CHECKS:
        say(f"== {name}")
        more = pytest_arguments if name == "pytest" else ()
        started = time.monotonic()
        command = [str(python), *arguments, *more]
        env = {**os.environ, "PYTHONUTF8": "1"}
        done = subprocess.run(command, cwd=ROOT, env=env, check=False)
        results.append((name, done.returncode, time.monotonic() - started))
    say("== summary")
    for name, code, seconds in results:
        outcome = f"FAILED ({code})" if code else "passed"
        say(f"{name:14}{outcome:14}{seconds:7.1f} s")
    return int(any(code for _, code, _ in results))


def start(python: Path, arguments: Sequence[str]) -> int:
    """Become the program; on Windows, run it and return its exit code."""
    command = [str(python), str(ROOT / "main.py"), *arguments]
    env = {**os.environ, "PYTHONUTF8": "1"}
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, env)
    with subprocess.Popen(command, env=env) as program:
        while True:
            # Ctrl-C reaches the program too: it decides how to end.
            with contextlib.suppress(KeyboardInterrupt):
                return program.wait()


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; return the exit code."""
    complaint = refusal(sys.version_info[:3])
    if complaint:
        say(complaint)
        return 1
    wants_tests = arguments[:1] == ["test"]
    try:
        python = ready_python(ROOT)
        if sys.platform == "linux":
            plugins = plugins_needed(arguments, os.environ)
            if plugins is not None:
                ensure_qt_libraries(python, plugins)
        if wants_tests:
            return run_checks(python, arguments[1:])
        return start(python, arguments)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
