"""Measures `patternbank validate` beside bandit on one checkout, in one run.

    python3 bench/validate/measure.py CHECKOUT

Each program runs once, alone, as a process of its own. Processor time is what the kernel counts for it and its children: on a machine
that others use as well, it says more than the clock. Memory is the peak of its resident set.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE = shutil.which("node") or "node"


def run(words: list[str], env: dict[str, str]) -> tuple[float, float, int]:
    """Processor seconds, seconds by the clock, and megabytes."""
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.execvpe(words[0], words, env)
    _, _, used = os.wait4(pid, 0)
    return used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss // 1000


def main(checkout: Path) -> None:
    files = [path for path in checkout.rglob("*.py") if ".git" not in path.parts]
    size = sum(path.stat().st_size for path in files)
    print(f"{len(files)} files, {size / 1e6:.2f} MB of Python")
    print("| run | processor s | clock s | MB/s of processor | peak MB |\n| - | - | - | - | - |")
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "XDG_CACHE_HOME": folder}
        program = os.environ.get("PATTERNBANK", str(ROOT / "dist/cli.js"))
        validate = [NODE, program, "validate", str(checkout), "--json"]
        copy = Path(folder) / "copy"
        shutil.copytree(checkout, copy, ignore=shutil.ignore_patterns(".git"), symlinks=True)
        changed = [NODE, program, "validate", str(copy), "--json", "--changed"]
        rows = [("validate", validate), ("validate --changed, first", changed), ("again, nothing changed", changed)]
        for name, words in rows:
            show(name, run(words, env), size)
        edited = next(path for path in sorted(copy.rglob("*.py")) if path.stat().st_size > 1000)
        edited.write_text(edited.read_text() + "\n\nEDITED = 1\n")
        show("again, one file changed", run(changed, env), size)
        if shutil.which("bandit"):
            show("bandit -r", run(["bandit", "-q", "-r", str(checkout), "-f", "json"], env), size)


def show(name: str, figures: tuple[float, float, int], size: int) -> None:
    processor, clock, peak = figures
    print(f"| {name} | {processor:.2f} | {clock:.1f} | {size / 1e6 / processor:.2f} | {peak} |", flush=True)


main(Path(sys.argv[1]).resolve())
