#!/usr/bin/env bash
# The committed build is the one that these sources give: builds again beside it and compares every file, also untracked ones.
set -euo pipefail
cd "$(dirname "$0")/.."
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT

scripts/build.sh "$again/dist"
if ! diff -rq dist "$again/dist"; then
  echo 'check-dist: dist/ is not what the sources give: run `npm run build` and commit dist/' >&2
  exit 1
fi
loose=$(git status --porcelain --ignored -- dist)
if [ -n "$loose" ]; then
  printf 'check-dist: not committed:\n%s\n' "$loose" >&2
  exit 1
fi
echo "check-dist: dist/ is what the sources give"
