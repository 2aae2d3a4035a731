"""A secret can be checked and not be read."""

from src.core.secret_hash import hash_secret, verify_secret


def test_the_hash_tells_the_secret_from_another() -> None:
    stored = hash_secret("correct horse")

    assert verify_secret("correct horse", stored)
    assert not verify_secret("battery staple", stored)


def test_the_hash_does_not_show_the_secret() -> None:
    assert "correct horse" not in hash_secret("correct horse")


def test_one_secret_has_a_new_hash_each_time() -> None:
    assert hash_secret("correct horse") != hash_secret("correct horse")
