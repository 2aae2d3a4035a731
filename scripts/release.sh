#!/usr/bin/env bash
# Releases the version of package.json: tag vX.Y.Z, the moving tag of its major version, the package on npm, and a release with
# the notes of CHANGELOG.md.
#   scripts/release.sh [--dry-run]     a dry run checks and builds everything into out/release/, and writes nothing elsewhere
set -euo pipefail
cd "$(dirname "$0")/.."
dry=${1:-}
case $dry in '' | --dry-run) ;; *) echo "release: unknown option $dry; the only one is --dry-run" >&2; exit 2 ;; esac
stop() {
  echo "release: $1" >&2
  exit 1
}

version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' package.json)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || stop "the version of package.json is not X.Y.Z: $version"
tag=v$version
major=v${version%%.*}
[ -z "$(git status --porcelain)" ] || stop 'the tree is not clean: commit or remove what git status lists'
grep -qF "VERSION = '$version'" src/version.ts || stop "src/version.ts is not $version"
if git ls-remote --exit-code --tags origin "refs/tags/$tag" > /dev/null; then stop "$tag is released already: raise the version"; fi

out=out/release
rm -rf "$out"
mkdir -p "$out"
# The section of this version, up to the next one of its rank.
awk -v heading="## $version" '$0 == heading || index($0, heading " ") == 1 { on = 1; next } /^## / { on = 0 } on' CHANGELOG.md > "$out/notes.md"
grep -q '[^[:space:]]' "$out/notes.md" || stop "CHANGELOG.md has no notes under \"## $version\": run \`npx changeset version\`"
scripts/npm-package.sh "$out"

if [ "$dry" = --dry-run ]; then
  echo "would tag $(git rev-parse --short HEAD) as $tag, move $major to it, publish $out/patternbank-$version.tgz, and release with $out/notes.md"
  exit 0
fi
git tag -a "$tag" -m "$tag"
git tag -f -a "$major" -m "$tag"
git push --atomic origin "refs/tags/$tag" "+refs/tags/$major"
npm publish --provenance --access public "$out/patternbank-$version.tgz"
# A release for the full version only: those may be immutable, and the tag of the major version has to move.
gh release create "$tag" --verify-tag --title "$tag" --notes-file "$out/notes.md"
echo "released $tag"
