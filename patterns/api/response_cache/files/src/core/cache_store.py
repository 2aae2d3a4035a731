"""Where answers are kept: in Redis, which all processes share, or in this one."""

import time
from abc import abstractmethod
from collections import OrderedDict
from typing import Protocol

from redis.asyncio import Redis

from src.core.config import Settings

STORE_TIMEOUT_SECONDS = 0.5


class CacheStore(Protocol):
    """Keeps bytes for a while, in generations: a new one makes all older ones unreachable."""

    @abstractmethod
    async def generation(self) -> int:
        """The number of the current generation."""

    @abstractmethod
    async def next_generation(self) -> None:
        """Makes everything that is kept unreachable."""

    @abstractmethod
    async def get(self, key: str) -> bytes | None:
        """What is kept under this key."""

    @abstractmethod
    async def set(self, key: str, value: bytes) -> None:
        """Keeps it."""

    @abstractmethod
    async def close(self) -> None:
        """Lets go of what it holds."""


class MemoryStore:
    """Keeps the newest answers of this process."""

    def __init__(self, seconds: int, max_entries: int) -> None:
        self._seconds = seconds
        self._max_entries = max_entries
        self._entries: OrderedDict[str, tuple[float, bytes]] = OrderedDict()
        self._generation = 0

    async def generation(self) -> int:
        """The number of the current generation."""
        return self._generation

    async def next_generation(self) -> None:
        """Forgets everything."""
        self._generation += 1
        self._entries.clear()

    async def get(self, key: str) -> bytes | None:
        """What is kept under this key, until its time is over."""
        until, value = self._entries.get(key, (0.0, None))
        return value if time.monotonic() < until else None

    async def set(self, key: str, value: bytes) -> None:
        """Keeps it in the place of the oldest."""
        self._entries.pop(key, None)
        self._entries[key] = (time.monotonic() + self._seconds, value)
        while len(self._entries) > self._max_entries:
            self._entries.popitem(last=False)

    async def close(self) -> None:
        """Has nothing to let go of."""


class RedisStore:
    """Keeps answers for all processes of the service."""

    def __init__(self, redis: Redis, prefix: str, seconds: int) -> None:
        self._redis = redis
        self._prefix = prefix
        self._seconds = seconds

    async def generation(self) -> int:
        """The number of the current generation."""
        return int(await self._redis.get(f"{self._prefix}:generation") or 0)

    async def next_generation(self) -> None:
        """Makes everything unreachable; Redis drops it when its time is over."""
        await self._redis.incr(f"{self._prefix}:generation")

    async def get(self, key: str) -> bytes | None:
        """What is kept under this key."""
        value = await self._redis.get(f"{self._prefix}:{key}")
        return value if isinstance(value, bytes) else None

    async def set(self, key: str, value: bytes) -> None:
        """Keeps it until its time is over."""
        await self._redis.set(f"{self._prefix}:{key}", value, ex=self._seconds)

    async def close(self) -> None:
        """Closes the connections."""
        await self._redis.aclose()


def open_store(settings: Settings, name: str) -> CacheStore:
    """The store that the settings name. Nothing connects before it is asked."""
    cache = settings.cache
    if settings.redis_url is None:
        return MemoryStore(cache.seconds, cache.max_entries)
    redis = Redis.from_url(
        settings.redis_url.get_secret_value(),
        socket_timeout=STORE_TIMEOUT_SECONDS,
        socket_connect_timeout=STORE_TIMEOUT_SECONDS,
    )
    return RedisStore(redis, f"cache:{name}", cache.seconds)
