#!/usr/bin/env bash
# A service through the whole bar: composed from a spec, then proven by `verify`.
#   strict.sh [SPEC|all]    SPEC is a path; without one the spec of the day is taken, `all` takes each in turn
# PATTERNBANK_ROTATION names another day (a number). DEPTH is fast, normal (unless given) or full. Needs uv and PostgreSQL.
# PATTERNBANK_CLI is the program (dist/cli.js unless given; src/cli.ts runs the sources).
# What may be skipped is listed: a machine without an engine builds no image, one without an index audits nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/node_modules/.bin:$PATH"
cli=${PATTERNBANK_CLI:-dist/cli.js}
mayskip='audit image compose workflow-syntax order pyright'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

prove() {
  local spec=$1 service status=0
  service="$work/$(tr -c 'a-zA-Z0-9\n' '-' <<< "$spec")"
  printf '\n== %s\n' "$spec"
  node "$cli" scaffold "$spec" --out "$service" > "$work/scaffold.log" || status=$?
  # 1: below the threshold, or something was left out. There is a service, and it is held to the same bar.
  case "$status" in 0 | 1) ;; *) cat "$work/scaffold.log"; return 1 ;; esac
  node "$cli" verify "$service" ${flags[@]+"${flags[@]}"} --json --out "$work/proof.json" || status=$?
  node -e '
    const [file, allowed] = process.argv.slice(1);
    const { steps, passed } = JSON.parse(require("node:fs").readFileSync(file, "utf8"));
    const may = new Set(allowed.split(" "));
    const bad = steps.filter(({ id, outcome, because }) =>
      outcome === "failed" || (outcome === "skipped" && !may.has(id) && !because.includes("`--f") && !because.startsWith("not with") && !because.startsWith("there is no ")));
    for (const { id, because, log } of bad) console.error(`${id}: ${because}\n${log.split("\n").slice(-60).join("\n")}`);
    process.exit(passed && bad.length === 0 ? 0 : 1);
  ' "$work/proof.json" "$mayskip"
}

case "${DEPTH:-normal}" in
  fast) flags=(--fast) ;;
  full) flags=(--full) ;;
  normal) flags=() ;;
  *) echo 'strict.sh: DEPTH is fast, normal or full' >&2; exit 2 ;;
esac
shopt -s nullglob
specs=(examples/*/spec.md)

failed=()
if [ "${1:-}" = all ]; then
  # Also what nobody would write as an example: every type, every relation, names that are words of Python and SQL.
  for spec in "${specs[@]}" bench/services/*.md; do prove "$spec" || failed+=("$spec"); done
else
  day=${PATTERNBANK_ROTATION:-$(date -u +%j)}
  spec=${1:-${specs[$((10#$day % ${#specs[@]}))]}}
  prove "$spec" || failed+=("$spec")
fi
for spec in ${failed[@]+"${failed[@]}"}; do echo "not proven: $spec"; done
[ "${#failed[@]}" = 0 ]
