"""The pipeline checks every pull request, with pinned actions and no rights that it does not need."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
# This loader makes nothing but text. For the safe one, `on` would be a truth value.
PIPELINE: dict[str, Any] = yaml.load(TEXT, Loader=yaml.BaseLoader)  # noqa: S506


def steps() -> Iterator[dict[str, Any]]:
    for job in PIPELINE["jobs"].values():
        yield from job["steps"]


def test_every_pull_request_is_checked() -> None:
    assert PIPELINE["on"]["pull_request"] == ""


def test_an_action_is_pinned_to_a_commit() -> None:
    actions = [step["uses"] for step in steps() if "uses" in step]
    assert actions
    assert all(re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action) for action in actions)


def test_it_may_read_and_nothing_else() -> None:
    assert PIPELINE["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in PIPELINE["jobs"].values())


def test_it_runs_what_people_run() -> None:
    commands = [step["run"] for step in steps() if "run" in step]
    assert all(command.startswith("make ") for command in commands)
    assert {"make lint", "make types", "make scan", "make test"} <= set(commands)


def test_no_failure_is_overlooked() -> None:
    jobs = PIPELINE["jobs"].values()
    assert not any("continue-on-error" in each for each in (*jobs, *steps()))
    assert all("timeout-minutes" in job for job in jobs)
