"""Secrets of people: kept as a salted scrypt hash, so that a copy of the database tells none."""

from base64 import b64decode, b64encode
from hashlib import scrypt
from hmac import compare_digest
from secrets import token_bytes

COST = 2**14
BLOCK_SIZE = 8
PARALLELISM = 1
SALT_BYTES = 16
HASH_BYTES = 32


def hash_secret(secret: str) -> str:
    """What is stored instead of the secret; another text each time."""
    salt = token_bytes(SALT_BYTES)
    parts = (_encoded(salt), _encoded(_derived(secret, salt)))
    return f"scrypt${COST}${BLOCK_SIZE}${PARALLELISM}${parts[0]}${parts[1]}"


def verify_secret(secret: str, stored: str) -> bool:
    """Whether the stored hash was made from this secret."""
    *_, salt, expected = stored.split("$")
    return compare_digest(_derived(secret, b64decode(salt)), b64decode(expected))


def _derived(secret: str, salt: bytes) -> bytes:
    return scrypt(secret.encode(), salt=salt, n=COST, r=BLOCK_SIZE, p=PARALLELISM, dklen=HASH_BYTES)


def _encoded(data: bytes) -> str:
    return b64encode(data).decode()
