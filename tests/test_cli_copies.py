"""How does a check of a file end that is not as it was written?"""


def test_check_of_a_file_that_is_cut_off_finds_damage(shop):
    whole = shop.path.read_bytes()
    shop.path.write_bytes(whole[: len(whole) // 2])
    done = shop.on("check")
    assert (done.code, done.err) == (3, "")
    assert done.out == (
        f"{shop.path} is damaged: stop working with it and restore the last backup.\n"
    )


def test_check_of_a_file_that_never_was_one_is_refused(shop):
    shop.path.write_text("code,name\n")
    done = shop.on("check")
    assert (done.code, done.out) == (1, "")
    assert "isn't an organisation file of this program" in done.err
