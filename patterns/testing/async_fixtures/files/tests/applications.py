"""Applications for tests, with settings of their own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
from fastapi import FastAPI

from src.core.config import Settings
from src.main import create_app


def build_settings(**values: Any) -> Settings:
    """Settings for a test: what is given, else the defaults; no `.env`, and no limit in the way."""
    return read_settings(**{"app_env": "test", "rate_limit": {"enabled": False}, **values})


def read_settings(env_file: Path | None = None, **values: Any) -> Settings:
    """The settings as the service reads them, from the variables and this file only."""
    given: dict[str, Any] = {"_env_file": env_file, **values}
    return Settings(**given)


def build_app(**values: Any) -> FastAPI:
    """An application of its own, to which a test may add routes."""
    return create_app(build_settings(**values))


def client_of(app: FastAPI, **options: Any) -> httpx2.AsyncClient:
    """A client of the application, without a network between them."""
    transport = httpx2.ASGITransport(app=app)
    return httpx2.AsyncClient(transport=transport, base_url="http://test", **options)


@asynccontextmanager
async def serve(app: FastAPI, **options: Any) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the application while it runs."""
    async with app.router.lifespan_context(app), client_of(app, **options) as client:
        yield client
