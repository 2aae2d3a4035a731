"""A secret can be checked and not be read."""

import threading

import pytest

from src.core import secret_hash
from src.core.secret_hash import hash_secret, verify_secret


async def test_the_hash_tells_the_secret_from_another() -> None:
    stored = await hash_secret("correct horse")

    assert await verify_secret("correct horse", stored)
    assert not await verify_secret("battery staple", stored)


async def test_the_hash_does_not_show_the_secret() -> None:
    assert "correct horse" not in await hash_secret("correct horse")


async def test_one_secret_has_a_new_hash_each_time() -> None:
    assert await hash_secret("correct horse") != await hash_secret("correct horse")


async def test_nobody_waits_while_a_hash_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []

    def note(_secret: str, _salt: bytes) -> bytes:
        threads.append(threading.current_thread())
        return b""

    monkeypatch.setattr(secret_hash, "_scrypt", note)
    await hash_secret("correct horse")
    assert threading.main_thread() not in threads
    assert len(threads) == 1
