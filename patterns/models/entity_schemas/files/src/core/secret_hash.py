"""Secrets of people: kept as a salted scrypt hash, so that a copy of the database tells none."""

import asyncio
from base64 import b64decode, b64encode
from concurrent.futures import ThreadPoolExecutor
from hashlib import scrypt
from hmac import compare_digest
from secrets import token_bytes

COST = 2**14
BLOCK_SIZE = 8
PARALLELISM = 1
SALT_BYTES = 16
HASH_BYTES = 32

# A hash takes 16 MB and a good part of a second of one core on purpose. Few at a time, and none of
# them on the event loop, where everybody else would wait for it.
_workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="scrypt")


async def hash_secret(secret: str) -> str:
    """What is stored instead of the secret; another text each time."""
    salt = token_bytes(SALT_BYTES)
    parts = (_encoded(salt), _encoded(await _derived(secret, salt)))
    return f"scrypt${COST}${BLOCK_SIZE}${PARALLELISM}${parts[0]}${parts[1]}"


async def verify_secret(secret: str, stored: str) -> bool:
    """Whether the stored hash was made from this secret."""
    *_, salt, expected = stored.split("$")
    return compare_digest(await _derived(secret, b64decode(salt)), b64decode(expected))


async def _derived(secret: str, salt: bytes) -> bytes:
    return await asyncio.get_running_loop().run_in_executor(_workers, _scrypt, secret, salt)


def _scrypt(secret: str, salt: bytes) -> bytes:
    return scrypt(secret.encode(), salt=salt, n=COST, r=BLOCK_SIZE, p=PARALLELISM, dklen=HASH_BYTES)


def _encoded(data: bytes) -> str:
    return b64encode(data).decode()
