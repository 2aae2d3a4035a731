"""Fuzzes three services with one OpenAPI document, one seed and one bound, and writes bench/services/peers/RESULTS.md.

The document is ours, so that every one of them is held to the contract that it was made from.
"""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

WORK, TOOLS, EXAMPLES, SPEC, GENERATOR = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]), sys.argv[5]
ROOT = Path(__file__).resolve().parents[3]
SEED = "1"
START_SECONDS = 60


@dataclass(frozen=True)
class Service:
    """A service that can be started, and what is typed in it."""

    name: str
    folder: Path
    python: Path
    app: str
    package: str
    header: str = ""


@dataclass(frozen=True)
class Result:
    """What was seen of a service."""

    service: Service
    lines: int
    type_errors: str
    cases: int
    failures: int
    checks: Counter[str]


def services() -> list[Service]:
    """Ours first."""
    ours = WORK / "patternbank"
    header = subprocess.run(["make", "-s", "token"], cwd=ours, capture_output=True, text=True).stdout.strip()
    python = TOOLS / "bin/python"
    return [
        Service("PatternBank", ours, ours / ".venv/bin/python", "src.main:app", "src", header),
        Service(
            f"OpenAPI Generator {GENERATOR}, python-fastapi",
            WORK / "openapi-generator/src",
            python,
            "openapi_server.main:app",
            "openapi_server",
        ),
        Service("fastapi-code-generator 0.8.1", WORK, python, "fastapi_code_generator.main:app", "fastapi_code_generator"),
    ]


def free_port() -> int:
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str) -> bool:
    """Whether anything at all is answered."""
    try:
        urllib.request.urlopen(url, timeout=2).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def examine(service: Service) -> Result:
    """Starts a service and fuzzes it."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    log = WORK / f"{service.package}.log"
    env = {**os.environ, "RATE_LIMIT__ENABLED": "false", "LOG_LEVEL": "WARNING"}
    command = [str(service.python), "-m", "uvicorn", service.app, "--host", "127.0.0.1", "--port", str(port)]
    with log.open("w") as out:
        running = subprocess.Popen([*command, "--no-access-log"], cwd=service.folder, env=env, stdout=out, stderr=out)
        try:
            started = time.monotonic()
            while not answers(f"{url}/openapi.json"):
                if running.poll() is not None or time.monotonic() - started > START_SECONDS:
                    raise SystemExit(f"{service.name} does not start:\n{log.read_text()[-3000:]}")
                time.sleep(0.2)
            cases, checks = fuzz(service, url)
        finally:
            running.kill()
            running.wait()
    return Result(service, lines_of(service), type_errors(service), cases, sum(checks.values()), checks)


def fuzz(service: Service, url: str) -> tuple[int, Counter[str]]:
    """How many cases were asked, and the different failures by check."""
    report = WORK / f"{service.package}.json"
    caller = ["--header", service.header] if service.header else ["--header", "Authorization: Bearer nobody"]
    words = ["run", str(WORK / "openapi.json"), "--url", url, *caller, "--checks", "all", "--max-examples", EXAMPLES]
    ran = subprocess.run(
        [str(TOOLS / "bin/schemathesis"), *words, "--seed", SEED, "--no-color", "--report", "json", "--report-json-path", str(report)],
        cwd=WORK,
        capture_output=True,
        text=True,
    )
    if not report.exists():
        raise SystemExit(ran.stdout[-3000:] + ran.stderr[-3000:])
    counts = json.loads(report.read_text())["test_cases"]
    checks = Counter(re.findall(r"^- (.+)$", ran.stdout, re.MULTILINE))
    checks.update({"not told apart": max(0, counts["unique_failures"] - sum(checks.values()))})
    return counts["generated"], +checks


def lines_of(service: Service) -> int:
    """Lines of Python."""
    return sum(len(path.read_text().splitlines()) for path in (service.folder / service.package).rglob("*.py"))


def type_errors(service: Service) -> str:
    """What mypy says in its strict mode, with the service's own installation."""
    python = ["--python-executable", str(service.python)]
    words = [str(TOOLS / "bin/mypy"), "--strict", "--no-incremental", *python, "-p", service.package]
    ran = subprocess.run(words, cwd=service.folder, capture_output=True, text=True)
    found = re.search(r"Found (\d+) error", ran.stdout)
    return found.group(1) if found else "0"


def table(results: list[Result]) -> str:
    """The page."""
    rows = [
        f"| {r.service.name} | {r.lines} | {r.type_errors} | {r.cases} | {r.failures} | {kinds(r.checks)} |" for r in results
    ]
    return "\n".join(
        [
            "<!-- Written by bench/services/peers/run.sh. -->",
            "",
            "# A service beside those of generators that start from OpenAPI",
            "",
            f"`{SPEC.relative_to(ROOT)}`, composed by us; its OpenAPI document was given to two generators that run offline. All",
            f"three are fuzzed by schemathesis with that document, every check, seed {SEED}, at most {EXAMPLES} cases of an operation in a phase. The",
            "generators write the interface and leave its inside to people: nearly all that fails there fails because nothing is",
            "behind a route. That is what a team has in its hands after the first command.",
            "",
            "| service | lines of Python | errors of `mypy --strict` | cases | different failures | of which |",
            "|---|---|---|---|---|---|",
            *rows,
            "",
        ]
    )


def kinds(checks: Counter[str]) -> str:
    """The failures by what was wrong."""
    return ", ".join(f"{count} × {name}" for name, count in checks.most_common()) or "none"


if __name__ == "__main__":
    page = table([examine(service) for service in services()])
    (ROOT / "bench/services/peers/RESULTS.md").write_text(page)
    print(page)
