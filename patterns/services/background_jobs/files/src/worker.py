"""The worker as a process of its own: `python -m src.worker`."""

import asyncio
import signal

import structlog
from fastapi import FastAPI

from src.core.config import Settings, get_settings
from src.jobs.worker import Worker
from src.main import create_app

FORGET_EVERY_SECONDS = 3600

logger = structlog.get_logger(__name__)


async def work(app: FastAPI, settings: Settings, stop: asyncio.Event) -> None:
    """Does jobs until it is told to stop. Everything that the service opens, the worker has too."""
    async with app.router.lifespan_context(app):
        worker = Worker(app, settings.jobs)
        forgetting = asyncio.create_task(_forget(worker))
        logger.info("worker started")
        try:
            await worker.run(stop)
        finally:
            forgetting.cancel()
            await asyncio.gather(forgetting, return_exceptions=True)
    logger.info("worker stopped")


async def _forget(worker: Worker) -> None:
    while True:
        await asyncio.sleep(FORGET_EVERY_SECONDS)
        try:
            await worker.forget_old()
        except Exception:
            logger.exception("old jobs could not be deleted")


async def main() -> None:
    """Works until SIGTERM or SIGINT; the job in hand is finished first."""
    # The worker of this process is the only one in it.
    settings = get_settings().model_copy(deep=True)
    settings.jobs.run_in_service = False
    app = create_app(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await work(app, settings, stop)


if __name__ == "__main__":
    asyncio.run(main())
