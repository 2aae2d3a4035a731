"""How queued work gets done: one job to one worker, again after a failure, and never lost."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

import structlog
from fastapi import FastAPI
from sqlalchemy import Select, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.contextvars import bound_contextvars

from src.core.config import JobsSettings, Settings
from src.core.database import Database
from src.jobs.handlers import HANDLERS, Handler
from src.models.background_job import BackgroundJob

FIRST_DELAY_SECONDS = 10
LONGEST_DELAY_SECONDS = 3600
GRACE_SECONDS = 30
"""Between the end of the time for a job and the moment when another worker may take it."""

logger = structlog.get_logger(__name__)


class Worker:
    """Takes jobs that are due, one at a time.

    Whoever takes a job puts off when it is due, by more than it may take. So nobody else takes it
    meanwhile, no transaction stays open for the work, and if the worker dies the job is due again.
    """

    def __init__(
        self, app: FastAPI, settings: JobsSettings, handlers: Mapping[str, Handler] = HANDLERS
    ) -> None:
        self._app = app
        self._settings = settings
        self._handlers = handlers

    async def run(self, stop: asyncio.Event) -> None:
        """Works until it is told to stop; the job in hand is finished first."""
        while not stop.is_set():
            try:
                is_busy = await self.run_one()
            except Exception:
                # The database is away. The queue is in it: there is nothing to do but to wait.
                logger.exception("the job queue does not answer")
                is_busy = False
            if not is_busy:
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._settings.poll_seconds):
                        await stop.wait()

    async def run_one(self) -> bool:
        """Does the job that has been due longest; `False` where none is."""
        job = await self._take()
        if job is None:
            return False
        with bound_contextvars(job=job.name, job_id=str(job.id)):
            error = await self._work(job)
            async with self._transaction() as session:
                job = await session.merge(job)
                self._note(job, error)
        return True

    async def forget_old(self) -> None:
        """Deletes jobs that were done long ago. Those that were given up stay for people to see."""
        before = datetime.now(UTC) - timedelta(days=self._settings.keep_days)
        async with self._transaction() as session:
            await session.execute(delete(BackgroundJob).where(BackgroundJob.finished_at < before))

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncSession]:
        database: Database = self._app.state.database
        async with database.session() as session, session.begin():
            yield session

    async def _take(self) -> BackgroundJob | None:
        now = datetime.now(UTC)
        async with self._transaction() as session:
            job = await session.scalar(_due(now))
            if job is not None:
                job.attempts += 1
                job.run_at = now + timedelta(seconds=self._settings.timeout_seconds + GRACE_SECONDS)
        return job

    async def _work(self, job: BackgroundJob) -> Exception | None:
        try:
            async with asyncio.timeout(self._settings.timeout_seconds):
                await self._handlers[job.name](self._app, job.payload)
        except Exception as error:
            logger.warning("job failed", attempts=job.attempts, exc_info=True)
            return error
        logger.info("job done", attempts=job.attempts)
        return None

    def _note(self, job: BackgroundJob, error: Exception | None) -> None:
        now = datetime.now(UTC)
        if error is None:
            job.finished_at = now
            return
        # The kind only: the text of an error can hold what must not be kept.
        job.last_error = type(error).__name__
        if job.attempts >= self._settings.max_attempts:
            job.failed_at = now
            return
        delay = min(FIRST_DELAY_SECONDS * 2 ** (job.attempts - 1), LONGEST_DELAY_SECONDS)
        job.run_at = now + timedelta(seconds=delay)


def _due(now: datetime) -> Select[BackgroundJob]:
    return (
        select(BackgroundJob)
        .where(
            BackgroundJob.finished_at.is_(None),
            BackgroundJob.failed_at.is_(None),
            BackgroundJob.run_at <= now,
        )
        .order_by(BackgroundJob.run_at, BackgroundJob.id)
        .limit(1)
        # A job that another worker is just taking is passed over, not waited for.
        .with_for_update(skip_locked=True)
    )


@asynccontextmanager
async def jobs_lifespan(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Lets the service do jobs itself where the settings say so: one process is enough to try it."""
    if not settings.jobs.run_in_service:
        yield
        return
    stop = asyncio.Event()
    task = asyncio.create_task(Worker(app, settings.jobs).run(stop))
    try:
        yield
    finally:
        stop.set()
        await task
