"""Where are the files that come with the program?"""

from pathlib import Path

FOLDER = Path(__file__).parents[1]


def plan_template(plan: str) -> str:
    """Return the text of a plan as it comes with the program."""
    path = FOLDER / "resources" / "plan" / f"{plan}.toml"
    return path.read_text(encoding="utf-8")


def plan_readings(plan: str) -> str:
    """Return the text that lists the readings of a plan taken without an option."""
    path = FOLDER / "resources" / "plan" / f"{plan}_readings.toml"
    return path.read_text(encoding="utf-8")


def bank_forms() -> dict[str, str]:
    """Return the text of every form of a bank's batch file, by name."""
    paths = sorted((FOLDER / "resources" / "bank").glob("*.toml"))
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}
