import type { CodeFile } from './code-file.ts';
import { type Cue, line, path } from './cue.ts';
import { countCues, type Trait } from './trait.ts';

const SEEN: readonly Cue[] = [
  line(
    3,
    /\b(logger|log|_log|LOGGER|LOG)\.(debug|info|warning|error|exception|critical|ainfo|awarning|aerror)\s*\(/,
  ),
  line(3, /\b(Counter|Histogram|Gauge|Summary)\s*\(/),
  line(3, /\b(start_as_current_span|capture_exception|sentry_sdk\.init)\b/),
];
const CONTAINED: readonly Cue[] = [
  path(8, /(^|\/)([\w.-]*Dockerfile[\w.-]*|(docker-)?compose[\w.-]*\.ya?ml|Containerfile)$/),
  line(5, /^FROM\s+\S+|^HEALTHCHECK\b|\bcompose\.service\b/),
];

/** Whether what the code does can be seen from outside: it logs, counts or traces. */
export function observabilityComplete(files: readonly CodeFile[]): Trait<boolean> {
  return present(files, SEEN);
}

/** Whether the code brings what it needs to run in a container. */
export function dockerReady(files: readonly CodeFile[]): Trait<boolean> {
  return present(files, CONTAINED);
}

function present(files: readonly CodeFile[], cues: readonly Cue[]): Trait<boolean> {
  const { weight, evidence } = countCues(files, cues);
  return { value: weight > 0, confidence: weight > 0 ? Math.min(1, weight / 5) : 1, evidence };
}
