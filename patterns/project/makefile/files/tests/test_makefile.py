"""Every target can be run and says what it is for."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = re.findall(r"^([a-z][a-z-]*):.*## ", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize(
    "target",
    ["help", "install", "run", "test", "lint", "types", "migrate", "check", "token"],
)
def test_a_target_that_people_expect_is_there(target: str) -> None:
    assert target in TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_can_be_run(target: str) -> None:
    command = ["make", "--dry-run", "--no-print-directory", target]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def test_help_lists_every_target() -> None:
    command = ["make", "--no-print-directory", "help"]
    shown = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert [line.split()[0] for line in shown.splitlines()] == sorted(TARGETS)


def test_no_target_is_taken_for_a_file() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    assert sorted(phony[1].split()) == sorted(TARGETS)
