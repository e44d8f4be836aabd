import ast
from pathlib import Path

from app.formats import Language
from app.resources import FOLDER
from app.views.journal.texts import _ACTIONS, values_text


def recorded_actions() -> set[str]:
    """Every action that the program records, as far as the source names it."""
    found: set[str] = set()
    for path in (FOLDER / "app").rglob("*.py"):
        found |= _actions_of(path)
    return found


def _actions_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = _texts_by_name(tree)
    found: set[str] = set()
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        owner = getattr(node.func.value, "id", "")
        if node.func.attr != "record" or owner != "writing":
            continue
        action = node.args[0]
        if isinstance(action, ast.Constant):
            found.add(str(action.value))
        elif isinstance(action, ast.Name) and action.id in names:
            found.add(names[action.id])
    return found


def _texts_by_name(tree: ast.Module) -> dict[str, str]:
    """Texts that a module gives names to."""
    found: dict[str, str] = {}
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        (target,) = node.targets
        pairs = (
            zip(target.elts, node.value.elts, strict=True)
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            else [(target, node.value)]
        )
        for name, value in pairs:
            if isinstance(name, ast.Name) and isinstance(value, ast.Constant):
                found[name.id] = str(value.value)
    return found


def test_every_action_that_is_recorded_has_a_name():
    actions = recorded_actions()
    assert {"period_closed", "plan_value_set", "option_set"} <= actions
    assert sorted(actions - _ACTIONS.keys()) == []


def test_values_say_what_they_are_called():
    told = values_text(
        '{"after":"35","before":"40","reason":"Decided","x_y":1}', Language.EN
    )
    assert told.splitlines() == [
        "After: \u206835\u2069",
        "Before: \u206840\u2069",
        "Reason: \u2068Decided\u2069",
        "x y: \u20681\u2069",
    ]


def test_counts_among_the_values_have_the_digits_of_the_language(qapp):
    assert "\u2068۷۵۷\u2069" in values_text('{"rows":757}', Language.FA)
