#!/usr/bin/env bash
# Fuzzes a service of ours beside those that two generators make of its OpenAPI document, and writes RESULTS.md.
#   bench/services/peers/run.sh [SPEC] [EXAMPLES]
# Needs Node, Java 11 or newer, uv and PostgreSQL; fetches the generators from Maven Central and PyPI into out/bench/peers/.
set -euo pipefail
cd "$(dirname "$0")/../../.."
root=$PWD
spec=$(realpath "${1:-examples/task-tracker/spec.md}")
examples=${2:-20}
generator=7.25.0
home="$root/out/bench/peers"
jar="$home/openapi-generator-cli-$generator.jar"
work=$(mktemp -d)
chmod go+rx "$work"
port=$((20000 + RANDOM % 10000))
export PATH="$root/node_modules/.bin:$PATH"
unset VIRTUAL_ENV

finish() {
  [ ! -d "$work/postgres/data" ] || "$root/scripts/e2e/postgres.sh" stop "$work/postgres" || true
  rm -rf "$work"
}
trap finish EXIT

mkdir -p "$home"
[ -s "$jar" ] || curl -fsSL -o "$jar" \
  "https://repo1.maven.org/maven2/org/openapitools/openapi-generator-cli/$generator/openapi-generator-cli-$generator.jar"
[ -x "$home/tools/bin/schemathesis" ] || {
  uv venv -q "$home/tools"
  uv pip install -q -p "$home/tools" -r bench/services/peers/requirements.txt
}

node dist/cli.js scaffold "$spec" --out "$work/patternbank" > /dev/null || [ $? = 1 ]
DATABASE_URL=$("$root/scripts/e2e/postgres.sh" start "$work/postgres" "$port")
export DATABASE_URL
(
  cd "$work/patternbank"
  cp .env.example .env
  uv sync --locked -q
  uv run -q alembic upgrade head 2> /dev/null
  uv run -q python -c 'import json; from src.main import app; print(json.dumps(app.openapi()))' > "$work/openapi.json"
)
java -jar "$jar" generate -g python-fastapi -i "$work/openapi.json" -o "$work/openapi-generator" > "$work/java.log" 2>&1 \
  || { tail -20 "$work/java.log"; exit 1; }
"$home/tools/bin/fastapi-codegen" --input "$work/openapi.json" --output "$work/fastapi-code-generator" 2> /dev/null
touch "$work/fastapi-code-generator/__init__.py"
mv "$work/fastapi-code-generator" "$work/fastapi_code_generator"

"$home/tools/bin/python" bench/services/peers/fuzz.py "$work" "$home/tools" "$examples" "$spec" "$generator"
