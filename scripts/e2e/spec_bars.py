"""Reads what the scorer of specs prints, shows it, and fails where a figure is below its bar.

spec_bars.py < OUTPUT
"""

import json
import sys

BARS = {"entity": 0.92, "field": 0.88, "relation": 0.85, "endpoint": 0.97, "feature": 0.90}
TYPES = 0.95
AUTH = 0.90

text = sys.stdin.read()
print(text)
totals = json.loads(text[text.index("\n{") :])
missed = [
    f"{name}: F1 {totals[f'{name}_micro']['f1']}, bar {bar}"
    for name, bar in BARS.items()
    if totals[f"{name}_micro"]["f1"] < bar
]
if totals["typeLenient"] < TYPES:
    missed.append(f"types: {totals['typeLenient']}, bar {TYPES}")
for line in text[: text.index("\n{")].splitlines():
    _, figures = line.split(" ", 1)
    accuracy = figures.split("'endpointAuthAcc': ")[1].split(",")[0]
    if accuracy != "None" and float(accuracy) < AUTH:
        missed.append(f"{line.split(' ', 1)[0]}: accuracy of auth {accuracy}, bar {AUTH}")
missed += [f"{totals[key]} in {key}" for key in ("forbiddenEntityHits", "forbiddenFeatureHits") if totals[key]]
if missed:
    sys.exit("below the bar: " + "; ".join(missed))
print("every figure reaches its bar")
