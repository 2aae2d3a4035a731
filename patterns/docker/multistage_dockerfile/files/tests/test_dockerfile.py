"""The image holds what the service needs, pinned, and runs as nobody in particular."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINES = (ROOT / "docker" / "Dockerfile").read_text().replace("\\\n", " ").splitlines()
FINAL_STAGE = LINES[max(i for i, line in enumerate(LINES) if line.startswith("FROM ")) :]


def instructions(name: str) -> list[str]:
    return [line.partition(" ")[2].strip() for line in FINAL_STAGE if line.startswith(f"{name} ")]


def test_every_base_is_pinned_by_digest() -> None:
    images = [line.split()[1] for line in LINES if line.startswith("FROM ")]
    assert len(images) > 1
    assert all(re.search(r"@sha256:[0-9a-f]{64}$", image) for image in images)


def test_it_does_not_run_as_root() -> None:
    # A number: Kubernetes cannot tell whether a name is root.
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", instructions("USER")[-1])


def test_it_installs_what_the_lock_says() -> None:
    assert any("uv sync --locked" in line and "--no-dev" in line for line in LINES)


def test_what_builds_is_not_in_it() -> None:
    assert not [line for line in FINAL_STAGE if "apt-get" in line or "/uv " in line]
    assert all(
        copied.startswith("--from=") or "--link" in copied for copied in instructions("COPY")
    )


def test_it_says_whether_it_works() -> None:
    assert "/livez" in instructions("HEALTHCHECK")[0]


def test_signals_reach_the_server() -> None:
    [command] = instructions("CMD")
    assert command.startswith('["uvicorn", "src.main:app"')
    assert "--timeout-graceful-shutdown" in command
    assert "--reload" not in command
