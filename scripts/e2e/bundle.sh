#!/usr/bin/env bash
# What users get works without node_modules: dist/, patterns/ and assets/ alone, in another folder, on Node 24; and the README's
# first command on the Node that is on this machine's PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r dist patterns assets examples package.json "$work/"
cd "$work"
node24="$root/node_modules/.bin/node"
[ -x "$node24" ] || node24=node

# allow STATUS... -- COMMAND: fails unless the command ends with one of the statuses
allow() {
  local wanted=() status=0
  while [ "$1" != -- ]; do wanted+=("$1"); shift; done
  shift
  "$@" || status=$?
  case " ${wanted[*]} " in *" $status "*) ;; *) echo "expected status ${wanted[*]}, got $status: $*" >&2; return 1 ;; esac
}

echo "== terminal, $("$node24" --version)"
"$node24" dist/cli.js --version
"$node24" dist/cli.js --help > /dev/null
allow 0 1 -- "$node24" dist/cli.js scaffold examples/task-tracker/spec.md --out out/first
allow 0 1 -- "$node24" dist/cli.js validate out/first --json > validate.json
"$node24" -e 'JSON.parse(require("node:fs").readFileSync("validate.json", "utf8"))'
allow 2 -- "$node24" dist/cli.js validate out/first --threshold 0.80001
allow 2 -- "$node24" dist/cli.js scaffold missing.md --out out/never
[ ! -e out/never ] || { echo 'a failed scaffold left a folder behind' >&2; exit 1; }

echo "== action, $("$node24" --version)"
: > output; : > summary; echo '{}' > event.json
allow 1 2 3 -- env -i PATH="$PATH" GITHUB_ACTIONS=true GITHUB_WORKSPACE="$work" GITHUB_OUTPUT="$work/output" GITHUB_STEP_SUMMARY="$work/summary" \
  GITHUB_EVENT_PATH="$work/event.json" GITHUB_EVENT_NAME=push GITHUB_REPOSITORY=octo/tracker INPUT_MODE=gate \
  "$node24" dist/index.js > action.log
grep -q '^::error.*mode.*validate' action.log || { cat action.log; echo 'an unknown mode must be an error that lists the modes' >&2; exit 1; }

echo "== programming interface, $("$node24" --version)"
mkdir -p consumer/node_modules
ln -s "$work" consumer/node_modules/patternbank
(cd consumer && "$node24" --input-type=module -e 'const bank = await import("patternbank"); console.log(Object.keys(bank).join(" "));')

system=$(PATH=${SYSTEM_PATH:-$PATH} command -v node)
echo "== the README's first command, $("$system" --version)"
command=$(sed -n '/^node dist\/cli.js scaffold/p' "$root/README.md" | head -n 1)
[ -n "$command" ] || { echo 'the README has no scaffold command' >&2; exit 1; }
PATH="$(dirname "$system"):$PATH" allow 0 1 -- bash -c "$command"
diff -r out/first out/task-tracker
echo 'bundle: all of it works'
