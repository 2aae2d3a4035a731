"""Measures whole processes, one after the other in turns, and writes bench/scaffold/RESULTS.md.

Wall time and peak memory come from wait4 of each child. Ratios are of medians: the machine may be busy, but it is as busy for all.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from peers import cookiecutter_template, copier_template, files_of
from specs import spec

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / "out/bench/venv/bin"
ENTITIES = (1, 5, 20)
NODE = shutil.which("node") or "node"


@dataclass
class Candidate:
    """A command that writes a service into a new folder."""

    name: str
    command: list[str]
    target: Path
    accepted: tuple[int, ...] = (0,)
    seconds: list[float] = field(default_factory=list)
    megabytes: float = 0.0

    def measure(self) -> None:
        """Runs the command once into an empty place."""
        shutil.rmtree(self.target, ignore_errors=True)
        started = time.perf_counter()
        with open(os.devnull, "w") as nothing:
            child = subprocess.Popen(self.command, stdout=nothing, stderr=subprocess.PIPE, cwd=self.target.parent)
            errors = child.stderr.read() if child.stderr else b""
            _, status, usage = os.wait4(child.pid, 0)
        self.seconds.append(time.perf_counter() - started)
        self.megabytes = max(self.megabytes, usage.ru_maxrss / 1024)
        code = os.waitstatus_to_exitcode(status)
        if code not in self.accepted:
            raise SystemExit(f"{self.name} ended with {code}: {errors.decode()[-2000:]}")

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.seconds)


def scaffold(document: Path, target: Path) -> list[str]:
    """Our command."""
    return [NODE, str(ROOT / "dist/cli.js"), "scaffold", str(document), "--out", str(target)]


def candidates(entities: int, work: Path) -> tuple[list[Candidate], int]:
    """Ours and the peers for a spec, and how many files each writes."""
    name = f"bench-{entities}"
    document = work / "spec.md"
    document.write_text(spec(entities))
    ours = Candidate("patternbank", scaffold(document, work / "ours"), work / "ours", accepted=(0, 1))
    ours.measure()
    ours.seconds.clear()
    service = work / "pristine"
    shutil.copytree(work / "ours", service)
    (service / "patternbank.lock").unlink(missing_ok=True)
    cookiecutter_template(service, name, work / "cookiecutter")
    copier_template(service, name, work / "copier")
    out = work / "peers"
    out.mkdir()
    cookie = Candidate(
        "cookiecutter",
        [str(VENV / "cookiecutter"), "--no-input", "-f", "-o", str(out / "cookiecutter"), str(work / "cookiecutter")],
        out / "cookiecutter",
    )
    copier = Candidate(
        "copier",
        [str(VENV / "copier"), "copy", "--defaults", "--quiet", str(work / "copier"), str(out / "copier")],
        out / "copier",
    )
    for peer, written in ((cookie, out / "cookiecutter" / name), (copier, out / "copier")):
        peer.measure()
        peer.seconds.clear()
        missing = [path for path in files_of(service) if not (written / path).exists()]
        if missing:
            raise SystemExit(f"{peer.name} does not write {missing[:5]}")
    return [ours, cookie, copier], len(files_of(work / "ours"))


def row(cells: list[str]) -> str:
    """A line of a Markdown table."""
    return "| " + " | ".join(cells) + " |"


def main(rounds: int) -> None:
    """Measures and writes the table."""
    lines = []
    medians: dict[int, float] = {}
    for entities in ENTITIES:
        with tempfile.TemporaryDirectory() as folder:
            runs, files = candidates(entities, Path(folder))
            for _ in range(rounds):
                for run in runs:
                    run.measure()
            ours = runs[0]
            medians[entities] = ours.median
            for run in runs:
                ratio = ours.median / run.median
                lines.append(
                    row(
                        [
                            str(entities),
                            str(files),
                            run.name,
                            f"{run.median * 1000:.0f}",
                            f"{min(run.seconds) * 1000:.0f}",
                            f"{run.megabytes:.0f}",
                            "" if run is ours else f"{ratio:.2f}",
                        ]
                    )
                )
                print(lines[-1], flush=True)
    start = Candidate("version", [NODE, str(ROOT / "dist/cli.js"), "--version"], Path(tempfile.mkdtemp()) / "none")
    for _ in range(rounds):
        start.measure()
    growth = (medians[20] - medians[5]) / 15
    node = subprocess.run([NODE, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    text = "\n".join(
        [
            "<!-- Written by bench/scaffold/run.sh. -->",
            "",
            "# scaffold beside cookiecutter and copier",
            "",
            f"Whole processes, {rounds} rounds in turns, {os.cpu_count()} cores, Node {node}, Python {platform.python_version()}. The peers",
            "render templates that were made from our result: the same files, with the name of the service as a variable. They",
            "read no spec, select nothing, check nothing and score nothing; ours does all of it in the time below.",
            "",
            row(["entities", "files", "program", "median ms", "min ms", "peak MB", "ours / it"]),
            "|---|---|---|---|---|---|---|",
            *lines,
            "",
            f"One more entity costs {growth * 1000:.1f} ms ({medians[1] * 1000:.0f}, {medians[5] * 1000:.0f} and {medians[20] * 1000:.0f} ms for 1, 5 and 20).",
            f"`dist/cli.js --version`: {start.median * 1000:.0f} ms (median), {min(start.seconds) * 1000:.0f} ms (least).",
            "",
        ]
    )
    (ROOT / "bench/scaffold/RESULTS.md").write_text(text)


if __name__ == "__main__":
    main(int(sys.argv[1]))
