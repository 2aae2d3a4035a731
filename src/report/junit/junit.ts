import type { Category } from '../../category.ts';
import { oneLine } from '../../diagnostics/index.ts';
import { type Gap, PROBES, type ProbeResult } from '../../readiness/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { folderOf, repositoryPath } from '../repository-path.ts';
import { displayScore } from '../score.ts';
import { xml } from '../xml.ts';

/** A test case as JUnit counts it. */
interface Case {
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly element: string;
}

const MAX_PLACES = 50;

/**
 * A report as JUnit XML: a suite a category, a case a probe, and a suite of its own for the verdict.
 *
 * Not applicable, unknown and waived are skipped, with the reason; there is no time in it, so that equal reports are equal bytes.
 */
export function junitXml(view: ReadinessView): string {
  const suites = [
    suite('verdict', [verdictCase(view)]),
    ...view.report.categories.map(({ id }) => suite(id, casesOf(id, view))),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="patternbank" ${counts(all)}>`,
    ...suites.map(({ element }) => element),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(
  name: string,
  cases: readonly Case[],
): { readonly cases: readonly Case[]; readonly element: string } {
  const lines = cases.map(({ element }) => element).join('\n');
  return { cases, element: `  <testsuite name="${xml(name)}" ${counts(cases)}>\n${lines}\n  </testsuite>` };
}

function counts(cases: readonly Case[]): string {
  const of = (state: Case['state']): number => cases.filter((one) => one.state === state).length;
  return `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}"`;
}

function verdictCase({ title, verdict }: ReadinessView): Case {
  const score = `production_score ${displayScore(verdict.productionScore)} reaches ${displayScore(verdict.threshold)}`;
  const open = `    <testcase classname="patternbank.verdict" name="${xml(oneLine(title))}: ${score}"`;
  if (verdict.ready) return { state: 'passed', element: `${open}/>` };
  const reasons = verdict.reasons.map((reason) => oneLine(reason));
  return {
    state: 'failed',
    element: outcome(open, 'failure', { message: reasons[0] ?? 'not ready', body: reasons }),
  };
}

function casesOf(category: Category, view: ReadinessView): readonly Case[] {
  return view.report.probes
    .filter((result) => result.category === category)
    .map((result) => caseOf(result, view));
}

function caseOf(result: ProbeResult, view: ReadinessView): Case {
  const { id, category, outcome: found, because = '' } = result;
  const probe = PROBES.find((one) => one.id === id);
  const gaps = view.report.gaps.filter((gap) => gap.probe === id);
  const open = `    <testcase classname="patternbank.${category}" name="${xml(`${id} ${probe?.asks ?? ''}`.trim())}"${placeOf(gaps[0], view)}`;
  const waiver = view.verdict.waivedProbes.includes(id)
    ? view.verdict.waivers.find((one) => one.probe === id)
    : undefined;
  if (waiver !== undefined) {
    const message = `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
    return { state: 'skipped', element: outcome(open, 'skipped', { message }) };
  }
  if (found === 'pass') return { state: 'passed', element: `${open}/>` };
  if (found === 'not_applicable' || found === 'unknown')
    return {
      state: 'skipped',
      element: outcome(open, 'skipped', { message: `${found.replaceAll('_', ' ')}: ${because}` }),
    };
  const places = gaps.filter(({ anchored }) => !anchored).slice(0, MAX_PLACES);
  return {
    state: 'failed',
    element: outcome(open, 'failure', {
      type: found,
      message: gaps[0]?.because ?? because,
      body: [
        ...places.map(({ at }) => `${pathOf(at.path, view)}:${at.line}`),
        ...(probe === undefined ? [] : [`fix: ${probe.fix}`]),
      ],
    }),
  };
}

interface Said {
  readonly message: string;
  readonly type?: string;
  readonly body?: readonly string[];
}

function outcome(open: string, tag: 'failure' | 'skipped', { message, type, body = [] }: Said): string {
  const kind = type === undefined ? '' : ` type="${xml(type)}"`;
  const head = `${open}>\n      <${tag} message="${xml(oneLine(message))}"${kind}`;
  const text = body.map((line) => xml(oneLine(line))).join('\n');
  return `${head}${text === '' ? '/>' : `>${text}</${tag}>`}\n    </testcase>`;
}

/** Some readers of JUnit jump to a line. */
function placeOf(gap: Gap | undefined, view: ReadinessView): string {
  if (gap === undefined || gap.anchored) return '';
  return ` file="${xml(oneLine(pathOf(gap.at.path, view)))}" line="${gap.at.line}"`;
}

function pathOf(path: string, view: ReadinessView): string {
  return repositoryPath(folderOf(view), path);
}
