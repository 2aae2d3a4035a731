"""Passwords: kept as argon2id, and checked without holding up anybody else."""

import asyncio
from functools import cached_property
from secrets import token_urlsafe

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from fastapi import FastAPI

from src.core.config import Settings

MEMORY_KIB = 19 * 1024
ROUNDS = 2
"""The parameters that OWASP recommends; stored hashes name theirs, and are renewed at the next login."""

AT_ONCE = 4
"""Each takes its memory and a processor: a flood of logins must not take all."""


class Passwords:
    """Hashes and compares, a few at once, in threads: it takes long on purpose."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KIB, parallelism=1)
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def hash(self, password: str) -> str:
        """What is stored instead of the password; another text each time."""
        async with self._turns:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def verify(self, password: str, stored: str | None) -> bool:
        """Whether it is the password. Without an account it takes as long, and is not."""
        async with self._turns:
            return await asyncio.to_thread(self._verify, password, stored)

    def is_outdated(self, stored: str) -> bool:
        """Whether the hash was made with other parameters."""
        return self._hasher.check_needs_rehash(stored)

    def _verify(self, password: str, stored: str | None) -> bool:
        try:
            self._hasher.verify(stored or self._nobodys, password)
        except (InvalidHashError, VerificationError):
            return False
        return stored is not None

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash(token_urlsafe())


def install_passwords(app: FastAPI, _settings: Settings) -> None:
    """Makes passwords checkable for the requests of this application."""
    app.state.passwords = Passwords()
