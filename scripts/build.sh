#!/usr/bin/env bash
# Builds dist/: the action (index.js), the terminal (cli.js), the programming interface (api/), the cage (cage/) and the judge
# in its thread (judge/).
#   scripts/build.sh [OUT]     OUT is dist/ unless given; it is replaced when all of it is built
# The bytes depend on the sources and package-lock.json only: the pinned Node of node_modules/.bin comes first in PATH.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-dist}
building=$out.building
export PATH="$PWD/node_modules/.bin:$PATH" NODE_OPTIONS= TZ=UTC LC_ALL=C

# Two builds at a time would delete each other's lib/.
exec 9> node_modules/.build-lock
if command -v flock > /dev/null; then flock 9; fi

# bundle SOURCE FOLDER: one entry as an ES module, with its lazily loaded parts beside it
bundle() {
  ncc build "$1" -o "$building/$2" --license licenses.txt -q
}

rm -rf lib "$building"
tsc -p tsconfig.json
mkdir -p "$building"
bundle lib/main.js .
bundle lib/cli.js cli
bundle lib/index.js api
bundle lib/compose/cage/worker.js cage
bundle lib/bundle/judge/worker.js judge
printf "import './cli/index.js';\n" > "$building/cli.js"
tsc -p tsconfig.json --declaration --emitDeclarationOnly --outDir "$building/api/types"
node scripts/prune-declarations.ts "$building/api/types" index.d.ts
chmod -R u=rwX,go=rX "$building"
rm -rf "$out"
mv "$building" "$out"
echo "built $out: $(du -sk "$out" | cut -f1) kB"
