#!/usr/bin/env bash
# Specs as people wrote them: the score of what is read from those whose contents are known, and services of some of them, which
# must install, migrate and pass their own tests on PostgreSQL.
#   specs.sh [COUNT|all]
# The documents belong to others and are not in this repository: SPECS names their folder (../shared/specs), with score.py in it.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
specs=${SPECS:-../shared/specs}
if [ ! -d "$specs" ]; then
  echo "skipped: specs of other people ($specs is not there)"
  exit 0
fi
specs=$(realpath "$specs")
work=$(mktemp -d)
chmod go+rx "$work"
port=${E2E_PORT:-$((20000 + RANDOM % 10000))}
export PATH="$root/node_modules/.bin:$PATH"
unset VIRTUAL_ENV

folder=
finish() {
  [ -z "$folder" ] || "$root/scripts/e2e/postgres.sh" stop "$folder" || true
  rm -rf "$work"
}
trap finish EXIT
named() { basename "$1" | sed 's/\.source\..*//'; }

# proven NAME: installs the service, migrates an empty database with it and runs its tests.
proven() {
  folder=$work/postgres-$1
  DATABASE_URL=$("$root/scripts/e2e/postgres.sh" start "$folder" "$port")
  (
    export DATABASE_URL
    cd "$work/$1"
    cp .env.example .env
    uv sync --locked -q
    uv run -q ruff check .
    uv run -q ruff format --check .
    uv run -q alembic upgrade head
    uv run -q alembic check
    uv run -q pytest -q -p no:cacheprovider -n auto
  )
  "$root/scripts/e2e/postgres.sh" stop "$folder"
  folder=
}

mkdir "$work/read"
for source in "$specs"/*.source.*; do
  node dist/cli.js spec "$source" --json > "$work/read/$(named "$source").json" || [ $? -le 2 ]
done
python3 "$specs/score.py" "$specs" "$work/read" | python3 scripts/e2e/spec_bars.py

for source in $(ls "$specs"/*.source.* | scripts/e2e/rotation.sh "${1:-3}"); do
  name=$(named "$source")
  printf '\n== %s\n' "$name"
  status=0
  node dist/cli.js scaffold "$source" --out "$work/$name" > "$work/said" 2>&1 || status=$?
  if [ "$status" -le 1 ]; then
    proven "$name"
    rm -rf "${work:?}/$name"
  else
    # What no service can be made from is refused, with the line that prevents it.
    cat "$work/said"
    grep -qE ':[0-9]+' "$work/said"
  fi
done
echo 'specs: all of it works'
