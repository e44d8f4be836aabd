"""Does run.py refuse, set up anew, and pass on what it should?"""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

PROJECT = Path(run.__file__).parent


@pytest.fixture
def project(tmp_path):
    """A project folder whose `.venv` is finished; its main.py tells its arguments."""
    shutil.copy(PROJECT / "run.py", tmp_path)
    lock = tmp_path / "requirements.lock"
    lock.write_text("example==1.0\n", encoding="ascii")
    venv = tmp_path / ".venv"
    python = run.python_of(venv)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    run.write_stamp(venv, run.wanted_stamp(lock))
    (tmp_path / "main.py").write_text(
        "import os, sys\n"
        "print(sys.argv[1:], sys.flags.utf8_mode, os.getcwd())\n"
        "sys.exit(int(sys.stdin.read() or 0))\n",
        encoding="ascii",
    )
    return tmp_path


def started(project, *arguments, exit_code=0, cwd=None, **env):
    return subprocess.run(
        [sys.executable, project / "run.py", *arguments],
        input=str(exit_code),
        cwd=cwd or project,
        env={**os.environ, **env},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def builds(monkeypatch):
    """Building an environment, replaced by writing down that it was built."""
    built = []

    def build(venv, lock, held):
        run.clear(venv)
        python = run.python_of(venv)
        python.parent.mkdir(parents=True)
        python.touch()
        built.append(lock.read_text(encoding="ascii"))

    monkeypatch.setattr(run, "build", build)
    return built


def test_source_can_be_read_by_an_older_python():
    source = (PROJECT / "run.py").read_text(encoding="utf-8")

    ast.parse(source, feature_version=(3, 8))


def test_messages_can_be_shown_on_any_terminal():
    assert (PROJECT / "run.py").read_text(encoding="utf-8").isascii()


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 9, 18), (3, 10, 13)], ids=str)
def test_older_python_is_refused_with_both_versions(version):
    this = ".".join(map(str, version))

    assert run.refusal(version).startswith(
        f"Parvi needs Python 3.11 or newer; this is {this}."
    )


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 13, 0), (4, 0, 0)], ids=str)
def test_python_from_the_oldest_on_is_taken(version):
    assert run.refusal(version) == ""


def test_refused_python_ends_with_exit_code_1(monkeypatch, capsys):
    monkeypatch.setattr(run, "OLDEST_PYTHON", (99, 0))

    assert run.main([]) == 1
    assert "needs Python 99.0" in capsys.readouterr().err


def test_finished_set_up_is_not_made_again(project, builds):
    run.ready_python(project)

    assert builds == []


def test_changed_lock_is_set_up_anew_once(project, builds):
    (project / "requirements.lock").write_text("example==2.0\n", encoding="ascii")

    run.ready_python(project)
    run.ready_python(project)

    assert builds == ["example==2.0\n"]


def test_other_python_is_set_up_anew(project, builds):
    stamp = run.wanted_stamp(project / "requirements.lock")
    run.write_stamp(project / ".venv", f"{stamp.split()[0]} 3.10\n")

    run.ready_python(project)

    assert len(builds) == 1


def test_environment_without_its_python_is_set_up_anew(project, builds):
    run.python_of(project / ".venv").unlink()

    run.ready_python(project)

    assert len(builds) == 1


def test_set_up_that_broke_off_is_repaired_by_the_next_run(
    project, builds, monkeypatch
):
    (project / "requirements.lock").write_text("example==2.0\n", encoding="ascii")

    def break_off(venv, lock, held):
        run.clear(venv)
        (venv / "half").mkdir()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "build", break_off)
        with pytest.raises(KeyboardInterrupt):
            run.ready_python(project)
    run.ready_python(project)

    assert len(builds) == 1
    assert not (project / ".venv" / "half").exists()


def test_second_run_waits_for_the_set_up_of_the_first_and_uses_it(project):
    lock, venv = project / "requirements.lock", project / ".venv"
    lock.write_text("example==2.0\n", encoding="ascii")
    with run.only_one(venv / run.SETUP_LOCK):
        second = subprocess.Popen(
            [sys.executable, project / "run.py", "check"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert second.stderr is not None
        assert "Another run is setting up" in second.stderr.readline()
        run.write_stamp(venv, run.wanted_stamp(lock))
    told, complaints = second.communicate(timeout=60)

    assert second.returncode == 0
    assert told.startswith("['check']")
    assert complaints == ""


def test_hold_of_a_killed_set_up_is_free_again(tmp_path):
    lock = tmp_path / run.SETUP_LOCK
    hold = (
        "import pathlib, sys, run\n"
        "with run.only_one(pathlib.Path(sys.argv[1])):\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    first = subprocess.Popen(
        [sys.executable, "-c", hold, lock],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with first, lock.open("a+b") as file:
        assert first.stdout is not None
        first.stdout.readline()
        assert not run.took_hold(file)
        first.kill()
        first.wait()
        assert run.took_hold(file)


def test_environment_of_another_checkout_is_left_alone(project, tmp_path_factory):
    venv, elsewhere = project / ".venv", tmp_path_factory.mktemp("other") / "venv"
    venv.rename(elsewhere)
    venv.symlink_to(elsewhere)
    (project / "requirements.lock").write_text("example==2.0\n", encoding="ascii")
    held = sorted(elsewhere.rglob("*"))

    done = started(project)

    assert done.returncode == 1
    assert str(elsewhere) in done.stderr
    assert sorted(elsewhere.rglob("*")) == held


def test_missing_lock_is_told_without_a_traceback(project):
    (project / "requirements.lock").unlink()

    done = started(project, "check")

    assert done.returncode == 1
    assert "requirements.lock" in done.stderr
    assert "Traceback" not in done.stderr


def test_arguments_folder_and_exit_code_are_passed_on(project, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    done = started(
        project, "export", "my file.parvi", "--out", "-", exit_code=3, cwd=elsewhere
    )

    assert done.returncode == 3
    assert done.stderr == ""
    assert done.stdout == (
        f"{['export', 'my file.parvi', '--out', '-']} 1 {elsewhere}\n"
    )


@pytest.mark.parametrize(
    ("arguments", "env", "plugins"),
    [
        pytest.param(
            ["close", "a.parvi", "1403-01"], {"DISPLAY": ":0"}, None, id="cli"
        ),
        pytest.param([], {}, None, id="window without display"),
        pytest.param([], {"DISPLAY": ":0"}, ["xcb"], id="window on X"),
        pytest.param([], {"WAYLAND_DISPLAY": "w"}, ["wayland"], id="window on Wayland"),
        pytest.param(["a.parvi"], {"DISPLAY": ":0"}, ["xcb"], id="file on X"),
        pytest.param([], {"QT_QPA_PLATFORM": "offscreen"}, [], id="chosen platform"),
        pytest.param(["test", "-x"], {"DISPLAY": ":0"}, [], id="tests, offscreen"),
    ],
)
def test_qt_is_looked_for_only_where_it_is_needed(arguments, env, plugins):
    assert run.plugins_needed(arguments, env) == plugins


def test_every_check_runs_and_one_failure_fails_all(monkeypatch, capfd):
    step = "import sys; print('ran', sys.argv[1:]); sys.exit({})"
    checks = (
        ("good", ("-c", step.format(0))),
        ("bad", ("-c", step.format(4))),
        ("pytest", ("-c", step.format(0))),
    )
    monkeypatch.setattr(run, "CHECKS", checks)

    code = run.run_checks(Path(sys.executable), ["-k", "close"])

    said = capfd.readouterr()
    assert code == 1
    assert said.out.splitlines() == ["ran []", "ran []", "ran ['-k', 'close']"]
    assert "FAILED (4)" in said.err
    assert said.err.count("passed") == 2


@pytest.mark.parametrize(
    ("told", "cause"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one"),
        ("connection broken by 'SSLError(CERTIFICATE_VERIFY_FAILED", "PIP_CERT"),
        ("WARNING: Retrying after connection broken by 'NameRes", "online"),
        ("ERROR: no space left on device", "could not be installed"),
    ],
    ids=["hash", "certificate", "network", "other"],
)
def test_failed_installation_names_its_cause(told, cause):
    assert cause in run.failed_install(told)


def test_python_without_venv_is_told_the_line_to_type(project, monkeypatch, capsys):
    (project / "requirements.lock").write_text("example==2.0\n", encoding="ascii")
    monkeypatch.setattr(run, "ROOT", project)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)

    assert run.main(["check"]) == 1
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert f"sudo apt-get install python{version}-venv\n" in capsys.readouterr().err
