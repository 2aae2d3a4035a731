"""A queued job is done once it is committed: by one worker, again after a failure, and never lost."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import URL, delete, select

from src import worker as process
from src.core.config import JobsSettings, Settings
from src.core.database import Database
from src.jobs.handlers import Handler
from src.jobs.queue import enqueue
from src.jobs.worker import Worker
from src.models.background_job import BackgroundJob
from src.worker import work
from tests.applications import build_app, build_settings


class Recorder:
    """A handler that remembers what it was called with, and fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.payloads: list[Mapping[str, Any]] = []
        self.failures = failures

    async def __call__(self, _app: FastAPI, payload: Mapping[str, Any]) -> None:
        self.payloads.append(payload)
        if len(self.payloads) <= self.failures:
            raise ValueError("told to fail")


@pytest.fixture
async def app(database_url: URL) -> AsyncIterator[FastAPI]:
    """The running application. What the jobs of a test leave behind is deleted."""
    app = build_app(database_url=database_url.render_as_string(hide_password=False))
    async with app.router.lifespan_context(app):
        yield app
        async with transaction(app) as session:
            await session.execute(delete(BackgroundJob))


@asynccontextmanager
async def transaction(app: FastAPI) -> AsyncIterator[Any]:
    database: Database = app.state.database
    async with database.session() as session, session.begin():
        yield session


async def queued(app: FastAPI, name: str = "record", **options: Any) -> None:
    async with transaction(app) as session:
        await enqueue(session, name, {"number": 7}, **options)


async def jobs(app: FastAPI) -> list[BackgroundJob]:
    async with transaction(app) as session:
        return list(await session.scalars(select(BackgroundJob)))


async def make_due(app: FastAPI) -> None:
    async with transaction(app) as session:
        for job in await session.scalars(select(BackgroundJob)):
            job.run_at = datetime.now(UTC) - timedelta(seconds=1)


def worker(app: FastAPI, handler: Handler, **settings: Any) -> Worker:
    return Worker(app, JobsSettings(**{"poll_seconds": 0.01, **settings}), {"record": handler})


async def test_a_job_is_done_once(app: FastAPI) -> None:
    record = Recorder()
    await queued(app)
    assert await worker(app, record).run_one()
    assert not await worker(app, record).run_one()
    assert record.payloads == [{"number": 7}]
    [job] = await jobs(app)
    assert job.finished_at is not None


async def test_a_job_of_a_transaction_that_fails_does_not_exist(app: FastAPI) -> None:
    async def fail_after_queueing() -> None:
        async with transaction(app) as session:
            await enqueue(session, "record", {})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail_after_queueing()
    assert await jobs(app) == []


async def test_a_job_is_not_done_before_its_time(app: FastAPI) -> None:
    await queued(app, run_at=datetime.now(UTC) + timedelta(hours=1))
    assert not await worker(app, Recorder()).run_one()


async def test_two_jobs_with_one_key_are_one(app: FastAPI) -> None:
    for _ in range(2):
        await queued(app, unique_key="of today")
    assert len(await jobs(app)) == 1


async def test_two_workers_never_do_the_same_job(app: FastAPI) -> None:
    has_started, may_end = asyncio.Event(), asyncio.Event()

    async def slow(_app: FastAPI, _payload: Mapping[str, Any]) -> None:
        has_started.set()
        await may_end.wait()

    await queued(app)
    first = asyncio.create_task(worker(app, slow).run_one())
    await has_started.wait()
    assert not await worker(app, Recorder()).run_one()
    may_end.set()
    assert await first


async def test_a_job_that_is_just_being_taken_is_passed_over(app: FastAPI) -> None:
    await queued(app)
    async with transaction(app) as session:
        await session.scalars(select(BackgroundJob).with_for_update())
        async with asyncio.timeout(10):
            assert not await worker(app, Recorder()).run_one()


async def test_the_job_of_a_worker_that_died_is_due_again(app: FastAPI) -> None:
    async def die(_app: FastAPI, _payload: Mapping[str, Any]) -> None:
        raise asyncio.CancelledError

    await queued(app)
    with pytest.raises(asyncio.CancelledError):
        await worker(app, die).run_one()
    [job] = await jobs(app)
    assert (job.finished_at, job.failed_at) == (None, None)
    assert job.run_at > datetime.now(UTC)
    await make_due(app)
    assert await worker(app, Recorder()).run_one()


async def test_a_job_that_fails_is_tried_again_later(app: FastAPI) -> None:
    record = Recorder(failures=1)
    await queued(app)
    assert await worker(app, record).run_one()
    [job] = await jobs(app)
    assert (job.attempts, job.last_error, job.finished_at) == (1, "ValueError", None)
    assert job.run_at > datetime.now(UTC)
    assert not await worker(app, record).run_one()
    await make_due(app)
    assert await worker(app, record).run_one()
    assert (await jobs(app))[0].finished_at is not None


async def test_it_waits_longer_each_time_and_is_given_up_in_the_end(app: FastAPI) -> None:
    record = Recorder(failures=3)
    await queued(app)
    waits = []
    for _ in range(3):
        await worker(app, record, max_attempts=3).run_one()
        [job] = await jobs(app)
        waits.append(job.run_at - datetime.now(UTC))
        await make_due(app)
    assert waits[0] < waits[1]
    assert (await jobs(app))[0].failed_at is not None
    assert not await worker(app, record).run_one()


async def test_a_job_that_nobody_does_stays_for_people_to_see(app: FastAPI) -> None:
    await queued(app, name="unheard of")
    await worker(app, Recorder(), max_attempts=1).run_one()
    [job] = await jobs(app)
    assert job.failed_at is not None
    assert job.last_error == "KeyError"


async def test_a_job_that_hangs_is_stopped(app: FastAPI) -> None:
    async def hang(_app: FastAPI, _payload: Mapping[str, Any]) -> None:
        await asyncio.Event().wait()

    await queued(app)
    await worker(app, hang, timeout_seconds=0.01).run_one()
    assert (await jobs(app))[0].last_error == "TimeoutError"


async def test_what_was_done_long_ago_is_forgotten_and_nothing_else(app: FastAPI) -> None:
    for key in ("old", "new", "open"):
        await queued(app, unique_key=key)
    async with transaction(app) as session:
        for job in await session.scalars(select(BackgroundJob)):
            age = {"old": 15, "new": 1}.get(job.unique_key or "")
            job.finished_at = None if age is None else datetime.now(UTC) - timedelta(days=age)
    await worker(app, Recorder(), keep_days=14).forget_old()
    assert {job.unique_key for job in await jobs(app)} == {"new", "open"}


async def test_a_worker_works_until_it_is_told_to_stop(app: FastAPI) -> None:
    is_done, stop = asyncio.Event(), asyncio.Event()

    async def note(_app: FastAPI, _payload: Mapping[str, Any]) -> None:
        is_done.set()

    running = asyncio.create_task(worker(app, note).run(stop))
    await queued(app)
    async with asyncio.timeout(10):
        await is_done.wait()
        stop.set()
        await running
    assert (await jobs(app))[0].finished_at is not None


async def test_a_worker_outlives_an_outage_of_the_database() -> None:
    app = build_app(database_url="postgresql+asyncpg://nobody@127.0.0.1:1/none")
    async with app.router.lifespan_context(app):
        stop = asyncio.Event()
        running = asyncio.create_task(worker(app, Recorder()).run(stop))
        await asyncio.sleep(0.05)
        assert not running.done()
        stop.set()
        await running


@pytest.mark.parametrize("in_service", [True, False])
async def test_the_service_does_jobs_itself_where_it_is_told_to(
    database_url: URL, in_service: bool
) -> None:
    app = build_app(
        database_url=database_url.render_as_string(hide_password=False),
        jobs={"run_in_service": in_service, "poll_seconds": 0.01, "max_attempts": 1},
    )
    async with app.router.lifespan_context(app):
        await queued(app, name="unheard of")
        is_done = False
        for _ in range(200 if in_service else 5):
            [job] = await jobs(app)
            is_done = job.failed_at is not None
            if is_done:
                break
            await asyncio.sleep(0.02)
        async with transaction(app) as session:
            await session.execute(delete(BackgroundJob))
    assert is_done is in_service


async def test_the_process_of_the_worker_ends_when_it_is_told_to(app: FastAPI) -> None:
    settings = app.state.settings
    stop = asyncio.Event()
    stop.set()
    other = build_app(database_url=settings.database_url.get_secret_value())
    async with asyncio.timeout(10):
        await work(other, settings, stop)
    assert not hasattr(other.state, "worker")


async def test_the_process_of_the_worker_is_told_by_a_signal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[bool] = []

    async def wait(_app: FastAPI, settings: Settings, stop: asyncio.Event) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(10):
            await stop.wait()
        ran.append(settings.jobs.run_in_service)

    settings = build_settings(jobs={"run_in_service": True})
    monkeypatch.setattr(process, "get_settings", lambda: settings)
    monkeypatch.setattr(process, "work", wait)
    try:
        await process.main()
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().remove_signal_handler(number)
    # Its own worker is the only one in it.
    assert ran == [False]


async def test_the_process_of_the_worker_forgets_and_outlives_an_outage(
    database_url: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = build_app(database_url=database_url.render_as_string(hide_password=False))
    monkeypatch.setattr(process, "FORGET_EVERY_SECONDS", 0)
    stop = asyncio.Event()
    calls = 0

    async def fail(_worker: Worker) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            stop.set()
        raise OSError

    monkeypatch.setattr(Worker, "forget_old", fail)
    async with asyncio.timeout(20):
        await work(app, app.state.settings, stop)
    assert calls > 1
