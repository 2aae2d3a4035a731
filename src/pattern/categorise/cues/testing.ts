import { type Cue, line, path } from '../cue.ts';

/** Signs of tests. They count only where there is nothing else: every pattern brings tests of its own. */
export const TESTING: readonly Cue[] = [
  path(
    8,
    /(^|\/)(tests?|load)\/|(^|\/)(conftest|test_\w+|\w+_test|locustfile)\.py$|(^|\/)(pytest\.ini|tox\.ini)$/,
  ),
  line(5, /^\s*(from|import)\s+(pytest|hypothesis|factory|polyfactory|testcontainers|locust|schemathesis)\b/),
  line(5, /\[tool\.(pytest|coverage)\b|\bpytest_(addoption|configure)\b/),
  line(4, /\bASGITransport\b|\bTestClient\b/),
  line(3, /^\s*(async\s+)?def\s+test_/),
];
