import type { OwnedFile } from '../../src/compose/index.ts';
import type { Conflict } from '../../src/merge/index.ts';
import type { Verdict } from '../../src/policy/index.ts';
import type { CategoryScore, Gap, ProbeResult, ReadinessReport } from '../../src/readiness/index.ts';
import type { Place, ReadinessView, ScaffoldResult } from '../../src/report/index.ts';
import { readSpec } from '../../src/spec/index.ts';
import { FileTree } from '../../src/tree/index.ts';
import { patternOf } from '../pattern/library.ts';

/** A judgement by hand, so that the texts do not change with the rubric. */
export const PLACE: Place = {
  repositoryUrl: 'https://github.com/octo/demo',
  ref: 'patternbank/task-tracker',
  folder: '.',
};

const CATEGORIES: readonly CategoryScore[] = [
  { id: 'config', score: 9500, weight: 800, floor: 6000, applicable: true },
  { id: 'database', score: 9000, weight: 900, floor: 6000, applicable: true },
  { id: 'security', score: 6199, weight: 1500, floor: 7000, applicable: true },
  { id: 'testing', score: 5000, weight: 1000, floor: 6000, applicable: true },
  { id: 'docker', score: 0, weight: 500, floor: 5000, applicable: false },
];

const PROBES: readonly ProbeResult[] = [
  {
    id: 'CFG-01',
    category: 'config',
    outcome: 'pass',
    credit: 10_000,
    confidence: 'high',
    evidence: [{ path: 'src/core/config.py', line: 3, endLine: 20 }],
    searched: [],
  },
  {
    id: 'SEC-03',
    category: 'security',
    outcome: 'not_detected',
    credit: 0,
    confidence: 'high',
    evidence: [],
    searched: ['src/main.py', 'src/api/router.py'],
  },
  {
    id: 'TST-02',
    category: 'testing',
    outcome: 'partial',
    credit: 4000,
    confidence: 'medium',
    evidence: [{ path: 'tests/api/test_tasks.py', line: 12, endLine: 30 }],
    searched: [],
    because: '2 of 5 routes are asked for by a test',
  },
];

const GAPS: readonly Gap[] = [
  {
    probe: 'SEC-03',
    category: 'security',
    because: 'not detected: limit requests per caller',
    at: { path: 'src/main.py', line: 7, endLine: 7 },
    anchored: true,
    fingerprint: 'a'.repeat(32),
  },
  {
    probe: 'TST-02',
    category: 'testing',
    because: '2 of 5 routes are asked for by a test',
    at: { path: 'src/api/tasks.py', line: 30, endLine: 41 },
    anchored: false,
    fingerprint: 'b'.repeat(32),
  },
];

export function reportOf(changes: Partial<ReadinessReport> = {}): ReadinessReport {
  return {
    readable: 10_000,
    rubricVersion: '1.0.0',
    notAService: false,
    rawScore: 8123,
    caps: [],
    knownWeight: 10_000,
    categories: CATEGORIES,
    probes: PROBES,
    gaps: GAPS,
    recommendations: [
      {
        probe: 'SEC-03',
        text: 'limit requests per caller, and mount the limiter on the application',
        gain: 450,
        effort: 'low',
        file: 'src/main.py',
        snippet: 'app.add_middleware(RateLimitMiddleware, limit=settings.rate_limit)',
        command: 'uv add limits',
      },
      {
        probe: 'TST-02',
        text: 'ask every route in a test',
        gain: 310,
        effort: 'medium',
        file: 'tests/api/test_tasks.py',
        snippet: '',
        command: '',
      },
    ],
    omissions: [],
    ...changes,
  };
}

export function verdictOf(changes: Partial<Verdict> = {}): Verdict {
  return {
    ready: false,
    productionScore: 7399,
    threshold: 8000,
    missingComponents: ['security', 'testing'],
    waivers: [],
    waivedProbes: [],
    reasons: ['the score 0.73 is below the threshold 0.80', 'security (0.61) is below its floor 0.70'],
    ...changes,
  };
}

export const READY = verdictOf({ ready: true, productionScore: 9312, missingComponents: [], reasons: [] });

export const CONFLICT: Conflict = {
  path: 'src/services/task.py',
  line: 14,
  endLine: 15,
  ours: '    limit = 50\n    return rows\n',
  theirs: '    limit = settings.page_size\n    return page\n',
  because: 'people and patterns changed the same lines',
};

export function viewOf(changes: Partial<ReadinessView> = {}): ReadinessView {
  return {
    title: 'task-tracker',
    report: reportOf(),
    verdict: verdictOf(),
    conflicts: [],
    omissions: [],
    place: PLACE,
    ...changes,
  };
}

const SPEC_TEXT = `---
specVersion: 1
name: task-tracker
description: A small team plans its projects.
auth:
  method: jwt
  roles: [admin, member]
features: [search]
---

# Task tracker

## Entities

### Project

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| name | string(120) | required, unique | What the team calls it |

### Task

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| title | string(200) | required | One sentence |
| project_id | ref(Project) | required, on delete cascade | |

### Label

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| name | string(40) | required, unique | |

Relations: Task many-to-many Label

## Endpoints

| Method | Path | Auth | Description |
|---|---|---|---|
| GET | /projects | member | List projects |
| POST | /projects | admin | Create a project |

## Functional requirements

- FR-001: A member can list the tasks of a project, the most urgent first.
- FR-002: Ask @octocat about #1, see https://evil.example/x | or <b>bold</b> --> end.
`;

const FILES: Readonly<
  Record<
    string,
    { readonly pattern: string; readonly ownership: OwnedFile['ownership']; readonly lines: number }
  >
> = {
  'README.md': { pattern: 'readme', ownership: 'aggregate', lines: 40 },
  'migrations/versions/0001_initial.py': { pattern: 'alembic_setup', ownership: 'append-only', lines: 90 },
  'src/core/rate_limit.py': { pattern: 'rate_limiting', ownership: 'managed', lines: 120 },
  'src/main.py': { pattern: 'application', ownership: 'aggregate', lines: 80 },
  'src/models/project.py': { pattern: 'async_declarative_base', ownership: 'managed', lines: 30 },
  'src/models/task.py': { pattern: 'async_declarative_base', ownership: 'managed', lines: 45 },
  'src/services/task.py': { pattern: 'services', ownership: 'once', lines: 60 },
  'uv.lock': { pattern: 'pyproject_toml', ownership: 'aggregate', lines: 2000 },
};

export const TREE = FileTree.fromText(
  Object.fromEntries(Object.entries(FILES).map(([path, { lines }]) => [path, 'x\n'.repeat(lines)])),
);

export function scaffoldOf(changes: Partial<ScaffoldResult> = {}, specText = SPEC_TEXT): ScaffoldResult {
  const spec = readSpec([{ path: 'docs/spec.md', bytes: new TextEncoder().encode(specText) }]);
  const why: Readonly<Record<string, string>> = {
    rate_limiting: 'asked for by docs/spec.md:9 (feature rate_limit)',
  };
  const ids = [...new Set(Object.values(FILES).map(({ pattern }) => pattern))].sort();
  return {
    spec,
    source: { path: 'docs/spec.md', sha256: 'a'.repeat(64) },
    plan: {
      selected: ids.map((id) => ({
        pattern: patternOf(id),
        relevance: 8000,
        quality: 9000,
        why: why[id] ?? 'every service has it',
        parameters: {},
      })),
      rejected: [{ id: 'redis_cache', why: 'the spec asks for no cache' }],
      capabilities: [],
    },
    files: Object.entries(FILES).map(([path, { pattern, ownership }]) => ({
      path,
      pattern,
      ownership,
      sha256: 'b'.repeat(64),
    })),
    report: reportOf(),
    verdict: READY,
    changed: true,
    conflicts: [],
    omissions: [],
    diagnostics: [],
    ...changes,
  };
}
