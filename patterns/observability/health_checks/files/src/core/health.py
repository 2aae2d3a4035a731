"""Is the service alive, and can it do its work?"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

import structlog
from fastapi import FastAPI

TIMEOUT_SECONDS = 2.0
"""Shorter than the patience of any orchestrator: a hung dependency must not look like a hung us."""

State = Literal["up", "down"]

logger = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """Something that the service depends on."""

    name: str
    check: Callable[[FastAPI], Awaitable[None]]
    """Raises when it is down."""
    is_critical: bool
    """Without it the service can do nothing."""


async def states_of(app: FastAPI) -> dict[str, State]:
    """The state of everything that the service depends on, asked for at once."""
    checks: tuple[HealthCheck, ...] = app.state.health_checks
    states = await asyncio.gather(*(_state(app, check) for check in checks))
    return {check.name: state for check, state in zip(checks, states, strict=True)}


async def _state(app: FastAPI, check: HealthCheck) -> State:
    try:
        async with asyncio.timeout(TIMEOUT_SECONDS):
            await check.check(app)
    except Exception:
        # Whatever it is, it is down. Why stands in the log: the answer goes to strangers.
        logger.warning("health check failed", check=check.name, exc_info=True)
        return "down"
    return "up"
