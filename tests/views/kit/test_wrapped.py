from app.formats import Language
from app.views.kit.wrapped import sided


def test_text_that_begins_with_a_file_still_runs_from_right_to_left(tongue):
    tongue.speak(Language.FA)
    assert sided("members.csv: ۱ ایراد").startswith("\u200f")
    assert sided("ایراد در members.csv") == "ایراد در members.csv"


def test_text_that_begins_with_a_persian_name_still_runs_from_left_to_right(tongue):
    assert sided("زهرا was changed").startswith("\u200e")
    assert sided("1 was changed") == "1 was changed"
