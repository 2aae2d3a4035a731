"""Git keeps what is needed to build the service, and nothing that is secret or made."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """An empty repository with our rules."""
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    shutil.copy(ROOT / ".gitignore", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("path", "is_ignored"),
    [
        (".env", True),
        (".env.production", True),
        (".venv/bin/python", True),
        ("src/__pycache__/main.cpython-313.pyc", True),
        (".coverage", True),
        ("tls/private.pem", True),
        ("dist/service.whl", True),
        (".env.example", False),
        ("uv.lock", False),
        ("migrations/versions/0001_initial.py", False),
        ("src/main.py", False),
    ],
)
def test_what_git_keeps(repository: Path, path: str, is_ignored: bool) -> None:
    found = subprocess.run(["git", "check-ignore", "--quiet", path], cwd=repository, check=False)
    assert (found.returncode == 0) is is_ignored
