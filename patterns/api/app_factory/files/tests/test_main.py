"""The application can be built anywhere, and shows its documentation only where that is wanted."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from starlette.types import Message

from tests.applications import build_app, serve
from tests.production import PRODUCTION, environment_of

ROOT = Path(__file__).parents[1]
# What Python itself needs.
BARE = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}


def start(directory: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Imports the application in a process of its own, away from any `.env`."""
    return subprocess.run(
        [sys.executable, "-c", "from src.main import app; print(app.title)"],
        cwd=directory,
        env={**BARE, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_importing_it_needs_no_variable(tmp_path: Path) -> None:
    done = start(tmp_path, {})
    assert (done.returncode, done.stderr) == (0, "")


def test_production_starts_with_what_it_needs(tmp_path: Path) -> None:
    assert start(tmp_path, environment_of(PRODUCTION)).returncode == 0


def test_production_does_not_start_with_less(tmp_path: Path) -> None:
    done = start(tmp_path, {"APP_ENV": "production"})
    assert done.returncode != 0
    assert "DATABASE_URL must be set" in done.stderr


@pytest.mark.parametrize(("values", "status"), [({}, 200), (PRODUCTION, 404)])
@pytest.mark.parametrize("path", ["/openapi.json", "/docs"])
async def test_the_documentation_is_not_shown_in_production(
    path: str, status: int, values: dict[str, object]
) -> None:
    app = build_app(**{**values, "rate_limit": {"enabled": False}})
    async with serve(app) as client:
        assert (await client.get(path)).status_code == status


def test_every_operation_has_a_name_of_its_own_and_says_how_it_fails() -> None:
    operations = [
        operation for path in build_app().openapi()["paths"].values() for operation in path.values()
    ]
    names = [operation["operationId"] for operation in operations]
    assert len(names) == len(set(names))
    assert all("500" in operation["responses"] for operation in operations)


def test_a_path_is_not_redirected() -> None:
    assert build_app().router.redirect_slashes is False


async def test_a_server_starts_and_stops_it() -> None:
    """What is sent here is what a server sends: it passes through everything around the routes."""
    messages = iter(["lifespan.startup", "lifespan.shutdown"])
    answers: list[str] = []

    async def receive() -> Message:
        return {"type": next(messages)}

    async def send(message: Message) -> None:
        answers.append(message["type"])

    await build_app()({"type": "lifespan", "state": {}}, receive, send)
    assert answers == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
