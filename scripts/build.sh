#!/usr/bin/env bash
# Builds dist/: the action (index.js), the terminal (cli.js), the programming interface (api/) and the cage (cage/).
#   scripts/build.sh [OUT]     OUT is dist/ unless given
# The bytes depend on the sources and package-lock.json only: the pinned Node of node_modules/.bin comes first in PATH.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-dist}
export PATH="$PWD/node_modules/.bin:$PATH" NODE_OPTIONS= TZ=UTC LC_ALL=C

# bundle SOURCE DIRECTORY: one entry as an ES module, with its lazily loaded parts beside it
bundle() {
  ncc build "$1" -o "$out/$2" --license licenses.txt -q
}

rm -rf lib "$out"
tsc -p tsconfig.json
mkdir -p "$out"
bundle lib/main.js .
bundle lib/cli.js cli
bundle lib/index.js api
bundle lib/compose/cage/worker.js cage
printf "import './cli/index.js';\n" > "$out/cli.js"
tsc -p tsconfig.json --declaration --emitDeclarationOnly --outDir "$out/api/types"
# Declarations of what the interface does not reach would only go stale.
rm -rf "$out"/api/types/{main,cli}.d.ts
chmod -R u=rwX,go=rX "$out"
echo "built $out: $(du -sk "$out" | cut -f1) kB"
