#!/usr/bin/env bash
# Renews patterns/uv.lock, the master lock that the lock of every generated service is cut from.
#
#   scripts/renew-lock.sh            the manifests changed: lock what is new, keep what is locked
#   scripts/renew-lock.sh --upgrade  take the newest versions that the manifests allow
#
# Needs uv 0.13 and the network. Review the difference as you would review code: services get these versions.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"
node --disable-warning=ExperimentalWarning scripts/master-project.ts
uv lock --directory patterns --default-index https://pypi.org/simple "$@"
