#!/usr/bin/env bash
# Measures `scaffold` beside cookiecutter and copier, which render the same files, and writes RESULTS.md.
#   bench/scaffold/run.sh [ROUNDS]
# Needs Node and Python; installs the two peers from PyPI into out/bench/.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=out/bench/venv
if [ ! -x "$venv/bin/copier" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q -r bench/scaffold/requirements.txt
fi
PATH="$PWD/node_modules/.bin:$PATH" "$venv/bin/python" bench/scaffold/measure.py "${1:-11}"
