import gc

import pytest

from app.views.shell.application import spare_what_is_loaded


@pytest.fixture
def unfrozen():
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("unfrozen")
def test_garbage_collector_passes_over_what_the_first_organisation_loads(
    window, organisation_file, qtbot
):
    spare_what_is_loaded(window)
    frozen = []
    for _ in range(2):
        window.open_file(organisation_file)
        qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
        frozen.append(gc.get_freeze_count())
        window.leave()
    assert frozen[0] > 10_000
    assert frozen[1] <= frozen[0]
