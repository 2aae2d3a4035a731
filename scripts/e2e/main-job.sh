#!/usr/bin/env bash
# The main job on the example spec, on real software: compose twice, install, lint, migrate, test, start, and create, read,
# list, change and delete one of everything over HTTP.
#   main-job.sh [SPEC]
# Needs uv and PostgreSQL (postgres.sh install). KEEP=1 leaves the folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
spec=$(realpath "${1:-examples/task-tracker/spec.md}")
work=$(mktemp -d)
chmod go+rx "$work"
port=${E2E_PORT:-$((20000 + RANDOM % 10000))}
server=
export PATH="$root/node_modules/.bin:$PATH"

finish() {
  [ -z "$server" ] || kill "$server" 2> /dev/null || true
  [ ! -d "$work/postgres/data" ] || "$root/scripts/e2e/postgres.sh" stop "$work/postgres" || true
  [ -n "${KEEP:-}" ] && echo "kept $work" || rm -rf "$work"
}
trap finish EXIT
say() { printf '\n== %s\n' "$*"; }

say 'compose'
node dist/cli.js scaffold "$spec" --out "$work/service" --json > "$work/scaffold.json" || status=$?
case "${status:-0}" in 0 | 1) ;; *) cat "$work/scaffold.json"; exit "$status" ;; esac
node "$root/scripts/e2e/summary.ts" "$work/scaffold.json"

say 'the same bytes from another folder, time zone and locale'
mkdir "$work/elsewhere"
(cd "$work/elsewhere" && TZ=Asia/Kathmandu LC_ALL=C LANG=tr_TR.UTF-8 node "$root/dist/cli.js" scaffold "$spec" --out service > /dev/null || [ $? = 1 ])
diff -r "$work/service" "$work/elsewhere/service"

say 'nothing changes on a second run'
node dist/cli.js scaffold "$spec" --out "$work/service" --json > "$work/again.json" || [ $? = 1 ]
diff -r "$work/service" "$work/elsewhere/service"
node -e 'const {changed} = JSON.parse(require("node:fs").readFileSync(process.argv[1])); if (changed !== false) { console.error("changed is", changed); process.exit(1); }' "$work/again.json"

say 'PostgreSQL'
DATABASE_URL=$("$root/scripts/e2e/postgres.sh" start "$work/postgres" "$port")
export DATABASE_URL
unset VIRTUAL_ENV

cd "$work/service"
cp .env.example .env
say 'uv lock --check and uv sync --locked'
uv lock --check -q
uv sync --locked -q
say 'ruff check and ruff format --check'
uv run -q ruff check .
uv run -q ruff format --check .
say 'alembic upgrade head, and nothing left to migrate'
uv run -q alembic upgrade head
uv run -q alembic check
say 'pytest'
uv run -q pytest -q -p no:cacheprovider
say 'without our marks'
cp -r . "$work/unmarked"
rm -rf "$work/unmarked/.venv" "$work/unmarked/patternbank.lock"
sed -i '/[Pp]attern[Bb]ank/d' "$work/unmarked/README.md"
if grep -rniI --exclude-dir=.git 'patternbank' "$work/unmarked"; then echo 'a mark of ours is left' >&2; exit 1; fi

say 'live server'
header=$(make -s token)
uv run -q uvicorn src.main:app --host 127.0.0.1 --port "$((port + 1))" --log-level warning > "$work/server.log" 2>&1 &
server=$!
if ! node "$root/scripts/e2e/crud.ts" "http://127.0.0.1:$((port + 1))" "$header"; then
  tail -n 60 "$work/server.log"
  exit 1
fi
say 'main job: all of it works'
