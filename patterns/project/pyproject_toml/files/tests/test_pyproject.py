"""What the service is built from is bounded and locked, and the checks are strict."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCK: dict[str, Any] = tomllib.loads((ROOT / "uv.lock").read_text())

NAMES = {package["name"] for package in LOCK["package"]}
DEPENDENCIES = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


@pytest.mark.parametrize("dependency", DEPENDENCIES)
def test_a_dependency_is_locked(dependency: str) -> None:
    assert re.split(r"[\[<>=]", dependency)[0] in NAMES


@pytest.mark.parametrize("dependency", PROJECT["project"]["dependencies"])
def test_a_new_major_version_is_a_decision(dependency: str) -> None:
    assert "<" in dependency


def test_types_are_checked_strictly() -> None:
    assert PROJECT["tool"]["mypy"]["strict"] is True


@pytest.mark.parametrize("rules", ["ASYNC", "B", "DTZ", "S"])
def test_the_linter_looks_for_mistakes_and_weaknesses(rules: str) -> None:
    assert rules in PROJECT["tool"]["ruff"]["lint"]["select"]
