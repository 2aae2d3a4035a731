#!/usr/bin/env bash
# Picks what today's run looks at, so that every run stays short and a week of runs sees everything.
#   rotation.sh COUNT < LINES      COUNT of the lines, others every day; all of them where COUNT is "all"
# PATTERNBANK_ROTATION is the number of the turn; the day, where it is not set.
set -euo pipefail
count=${1:?}
mapfile -t lines
total=${#lines[@]}
if [ "$count" = all ] || [ "$count" -ge "$total" ]; then
  count=$total
fi
turn=${PATTERNBANK_ROTATION:-$(($(date +%s) / 86400))}
for ((index = 0; index < count; index++)); do
  printf '%s\n' "${lines[$(((turn * count + index) % total))]}"
done
