import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/index.ts';
import { comparePaths, isContained } from '../tree/index.ts';
import { LOCK_PATH, type Lock } from './lock.ts';
import { damagedLock } from './lock-problems.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const containedPath = z.string().refine(isContained, 'expected a path inside the service');

const lockSchema = z.strictObject({
  schema: z.literal('lock/1'),
  app: z.string().min(1),
  spec: z.strictObject({ path: z.string(), sha256: digest }),
  patterns: z.array(z.strictObject({ id: z.string(), version: z.string(), digest: z.string() })),
  files: z.array(
    z.strictObject({
      path: containedPath,
      pattern: z.string(),
      ownership: z.enum(['managed', 'once', 'append-only', 'aggregate']),
      sha256: digest,
    }),
  ),
  database: z.unknown().optional(),
  conflicts: z.array(z.strictObject({ path: containedPath, ours: digest, theirs: digest })).optional(),
  mergeBase: z.strictObject({
    tree: z.string().regex(/^[0-9a-f]{40}$/, 'expected 40 hexadecimal digits'),
    archive: z.base64().optional(),
  }),
});

/** What was read: the lock, or the problem that made it unusable. Never both, never a throw. */
export interface LockReading {
  readonly lock?: Lock;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `patternbank.lock`. A damaged lock is a warning, because what is there can be compared without it.
 *
 * @param path - for messages
 */
export function readLock(text: string, path: string = LOCK_PATH): LockReading {
  const parsed = parseJson(text);
  if (parsed === undefined) return damaged(path, 'it is not JSON');
  const checked = lockSchema.safeParse(parsed);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
    return damaged(path, `${issue?.message ?? 'unexpected shape'}${at}`);
  }
  const { conflicts, database, mergeBase, ...rest } = checked.data;
  const { tree, archive } = mergeBase;
  return {
    lock: {
      ...rest,
      ...(database === undefined ? {} : { database }),
      ...(conflicts === undefined ? {} : { conflicts }),
      mergeBase: archive === undefined ? { tree } : { tree, archive },
    },
    diagnostics: [],
  };
}

/** The lock as it is written: keys and lists sorted, two spaces, a final line break. */
export function writeLock(lock: Lock): string {
  const sorted: Lock = {
    ...lock,
    patterns: [...lock.patterns].sort((a, b) => comparePaths(a.id, b.id)),
    files: [...lock.files].sort((a, b) => comparePaths(a.path, b.path)),
    ...(lock.conflicts === undefined
      ? {}
      : { conflicts: [...lock.conflicts].sort((a, b) => comparePaths(a.path, b.path)) }),
  };
  return `${JSON.stringify(sortKeys(sorted), null, 2)}\n`;
}

function damaged(path: string, because: string): LockReading {
  return { diagnostics: [damagedLock.at({ path, because })] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => comparePaths(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
