"""The service says that it stops before it stops, and leaves nothing open."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from types import FrameType

import pytest

from tests.applications import build_app, serve

Stopped = list[float]


@pytest.fixture
def stopped() -> Iterator[Stopped]:
    """When the server was told to stop: stands in for the server's own handler."""
    times: Stopped = []

    def stop(_number: int, _frame: FrameType | None) -> None:
        times.append(time.monotonic())

    before = signal.signal(signal.SIGTERM, stop)
    yield times
    signal.signal(signal.SIGTERM, before)


async def test_it_is_not_ready_first_and_stops_then(stopped: Stopped) -> None:
    app = build_app(shutdown_delay_seconds=1.0)
    async with serve(app) as client:
        told = time.monotonic()
        os.kill(os.getpid(), signal.SIGTERM)
        assert (await client.get("/readyz")).json()["status"] == "stopping"
        assert stopped == []
        await asyncio.sleep(1.2)
    assert len(stopped) == 1
    assert stopped[0] - told >= 1.0


async def test_the_handler_of_the_server_is_put_back(stopped: Stopped) -> None:
    handler = signal.getsignal(signal.SIGTERM)
    async with serve(build_app()):
        assert signal.getsignal(signal.SIGTERM) is not handler
    assert signal.getsignal(signal.SIGTERM) is handler
    assert stopped == []


async def test_it_runs_without_a_server_as_well() -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    async with serve(build_app()):
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    signal.signal(signal.SIGTERM, before)
