#!/usr/bin/env bash
# Packs what npm gets: the built commands with all that they read, without dependencies, so that `npx patternbank` runs them.
#   scripts/npm-package.sh FOLDER     writes FOLDER/patternbank-VERSION.tgz, and runs it from an empty folder
# dist/ is taken as it is committed; scripts/check-dist.sh says whether it is what the sources give.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "${1:?where the package goes}"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PATH="$root/node_modules/.bin:$PATH" npm_config_cache="$work/cache" npm_config_update_notifier=false

mkdir "$work/package"
for part in dist assets patterns schemas README.md LICENSE CHANGELOG.md SECURITY.md; do
  cp -R "$root/$part" "$work/package/$part"
done
# A shell starts what npm links into a PATH, and has to be told by what.
printf '#!/usr/bin/env node\n%s\n' "$(cat "$root/dist/cli.js")" > "$work/package/dist/cli.js"
# Everything is in the bundle: whoever installs it fetches nothing else, and runs no script.
node -e '
  const { readFileSync, writeFileSync } = require("node:fs");
  const { name, version, description, license, type, engines, bin, exports } = JSON.parse(readFileSync(process.argv[1], "utf8"));
  writeFileSync(process.argv[2], JSON.stringify({ name, version, description, license, type, engines, bin, exports }, null, 2) + "\n");
' "$root/package.json" "$work/package/package.json"
package=$(cd "$work/package" && npm pack --silent --ignore-scripts --pack-destination "$out")

# The proof: nothing but the package, in a folder that holds nothing else.
mkdir "$work/empty"
cd "$work/empty"
npm install --silent --offline --ignore-scripts --no-audit --no-fund "$out/$package"
npx --offline patternbank --version
cp "$root/examples/notes/spec.md" spec.md
npx --offline patternbank scaffold spec.md --out service > scaffold.log 2>&1 || {
  cat scaffold.log >&2
  exit 1
}
test -f service/src/main.py
echo "packed $package: $(du -k "$out/$package" | cut -f1) kB"
