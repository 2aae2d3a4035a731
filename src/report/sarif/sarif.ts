import type { Omission } from '../../omission.ts';
import { type Gap, PROBES, type ProbeResult } from '../../readiness/index.ts';
import { VERSION } from '../../version.ts';
import { addressPath } from '../markdown/escape.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { folderOf, repositoryPath } from '../repository-path.ts';
import { messageText } from './message.ts';
import { levelOf, sarifRules } from './rules.ts';

/** GitHub shows so many results of a run, and no more. */
const MAX_RESULTS = 5000;
const MAX_SEARCHED = 5;

/**
 * The gaps of a report as a SARIF 2.1.0 log: one result a place, with a fingerprint that outlives moved lines.
 *
 * Waived probes stay in the log as suppressed results, so that a viewer can show what was excused, and why.
 */
export function sarifLog(view: ReadinessView): object {
  const gaps = mostImportantFirst(view);
  const left = Math.max(0, gaps.length - MAX_RESULTS);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'PatternBank',
            semanticVersion: VERSION,
            rules: sarifRules(),
          },
        },
        automationDetails: { id: `patternbank/${addressPath(folderOf(view))}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [...view.omissions, ...(left > 0 ? [tooMany(left)] : [])].map(
              notification,
            ),
          },
        ],
        results: gaps.slice(0, MAX_RESULTS).map((gap) => resultOf(gap, view)),
        properties: { rubricVersion: view.report.rubricVersion, productionReady: view.verdict.ready },
      },
    ],
  };
}

const RULE_INDEX: ReadonlyMap<string, number> = new Map(PROBES.map(({ id }, index) => [id, index]));
const LEVEL_ORDER = ['error', 'warning', 'note'];

function mostImportantFirst({ report, verdict }: ReadinessView): readonly Gap[] {
  const capped = new Set(report.caps.map(({ id }) => id));
  const waived = new Set(verdict.waivedProbes);
  const rank = ({ probe }: Gap): number =>
    (waived.has(probe) ? 10 : 0) + (capped.has(probe) ? -1 : LEVEL_ORDER.indexOf(levelOfGap(probe)));
  return report.gaps
    .map((gap, index) => ({ gap, index }))
    .sort((a, b) => rank(a.gap) - rank(b.gap) || a.index - b.index)
    .map(({ gap }) => gap);
}

function resultOf(gap: Gap, view: ReadinessView): object {
  const { probe, category, at, fingerprint } = gap;
  const result = view.report.probes.find(({ id }) => id === probe);
  return {
    ruleId: probe,
    ruleIndex: RULE_INDEX.get(probe) ?? -1,
    // Only what fails has a gravity (3.27.10).
    ...(result?.outcome === 'unknown'
      ? { kind: 'open', level: 'none' }
      : { kind: 'fail', level: levelOfGap(probe) }),
    message: { text: messageText(`${gap.because}${lookedIn(gap, result)}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: addressPath(repositoryPath(folderOf(view), at.path)),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: at.line, endLine: at.endLine },
        },
      },
    ],
    partialFingerprints: { 'patternbank/v1': fingerprint },
    ...suppressionsOf(probe, view),
    properties: { category, outcome: result?.outcome, confidence: result?.confidence },
  };
}

/** So that "not detected" can be contested. */
function lookedIn({ anchored }: Gap, result: ProbeResult | undefined): string {
  const searched = result?.searched.slice(0, MAX_SEARCHED).join(', ') ?? '';
  return anchored && searched !== '' ? ` (looked in ${searched})` : '';
}

function suppressionsOf(probe: string, { verdict }: ReadinessView): object {
  if (!verdict.waivedProbes.includes(probe)) return {};
  const suppressions = verdict.waivers
    .filter((waiver) => waiver.probe === probe)
    .map(({ owner, reason, expires }) => ({
      kind: 'external',
      status: 'accepted',
      justification: messageText(`${reason} (${owner}, until ${expires})`),
    }));
  return { suppressions };
}

function levelOfGap(id: string): ReturnType<typeof levelOf> {
  const probe = PROBES[RULE_INDEX.get(id) ?? -1];
  return probe === undefined ? 'note' : levelOf(probe);
}

function notification({ what, because, remedy }: Omission): object {
  return { level: 'warning', message: { text: messageText(`${what}: ${because}; ${remedy}`) } };
}

function tooMany(left: number): Omission {
  return {
    what: `${left} results`,
    because: `viewers show ${MAX_RESULTS} of a run`,
    remedy: 'read the JSON report, which has all of them',
  };
}
