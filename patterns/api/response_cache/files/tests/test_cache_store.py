"""What is kept is found until its time is over, or until a new generation."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from src.core.cache_store import CacheStore, MemoryStore, open_store
from tests.applications import build_settings
from tests.redis_server import redis_server


@pytest.fixture(params=["memory", "redis"])
async def store(request: pytest.FixtureRequest) -> AsyncIterator[CacheStore]:
    """Both kinds, one after the other."""
    if request.param == "memory":
        store = open_store(build_settings(), "tests")
        yield store
        await store.close()
        return
    async with redis_server() as (url, _):
        store = open_store(build_settings(redis_url=url), "tests")
        yield store
        await store.close()


async def test_what_is_kept_is_found(store: CacheStore) -> None:
    assert await store.get("a") is None
    await store.set("a", b"one")
    await store.set("a", b"two")
    assert await store.get("a") == b"two"


async def test_a_new_generation_has_another_number(store: CacheStore) -> None:
    numbers = set()
    for _ in range(3):
        numbers.add(await store.generation())
        await store.next_generation()
    assert len(numbers) == 3


async def test_redis_drops_it_when_its_time_is_over() -> None:
    async with redis_server() as (url, redis):
        store = open_store(build_settings(redis_url=url, cache={"seconds": 7}), "tests")
        await store.set("a", b"one")
        await store.close()
    assert redis.values == {b"cache:tests:a": b"one"}
    assert redis.expiry == {b"cache:tests:a": 7}


async def test_memory_drops_it_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    now: Any = 100.0
    monkeypatch.setattr("src.core.cache_store.time.monotonic", lambda: now)
    store = MemoryStore(seconds=7, max_entries=10)
    await store.set("a", b"one")
    now = 106.9
    assert await store.get("a") == b"one"
    now = 107.0
    assert await store.get("a") is None


async def test_memory_keeps_the_newest() -> None:
    store = MemoryStore(seconds=60, max_entries=2)
    for key in "abc":
        await store.set(key, key.encode())
    assert [await store.get(key) for key in "abc"] == [None, b"b", b"c"]


async def test_memory_forgets_with_the_generation() -> None:
    store = MemoryStore(seconds=60, max_entries=2)
    await store.set("a", b"one")
    await store.next_generation()
    assert await store.get("a") is None
