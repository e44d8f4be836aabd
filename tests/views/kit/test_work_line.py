from app.views.kit.jobs import Job
from app.views.kit.work_line import WorkLine


def test_work_that_is_given_up_makes_way_for_what_follows(tongue, qtbot):
    line = WorkLine(tongue)
    qtbot.addWidget(line)
    given_up, next_one = Job(), Job()
    line.follow(given_up, "Checking the first file")
    given_up.blockSignals(True)
    line.follow(next_one, "Checking the second file")
    assert line.text.text() == "Checking the second file"
    line.stop.click()
    assert next_one.is_stopping
    next_one.cancelled.emit()
    assert line.isHidden()
