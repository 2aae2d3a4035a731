import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Conflict } from '../../merge/index.ts';
import type { Verdict } from '../../policy/index.ts';
import type { ReadinessReport } from '../../readiness/index.ts';
import { displayGain } from '../score.ts';

/** A message that GitHub shows beside a line of the diff. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** GitHub shows ten of a level in a step and drops the others in silence. */
const MAX_ANNOTATIONS = 10;

/** What annotations are made of. */
export interface Annotated {
  readonly report: ReadinessReport;
  readonly verdict: Verdict;
  readonly conflicts: readonly Conflict[];
  readonly diagnostics: readonly Diagnostic[];
  /** Folder of the service in the repository; `.` for the top. Problems of inputs name their files themselves. */
  readonly folder: string;
}

/**
 * The most important problems as annotations: conflicts, problems of inputs, then what the score lacks most.
 *
 * @returns at most ten
 */
export function annotations({
  report,
  verdict,
  conflicts,
  diagnostics,
  folder,
}: Annotated): readonly Annotation[] {
  const level = verdict.ready ? 'notice' : 'error';
  const all: readonly Annotation[] = [
    ...conflicts.map((conflict) => ofConflict(conflict, folder)),
    ...[...diagnostics].sort((a, b) => rank(a) - rank(b)).map(ofDiagnostic),
    ...report.recommendations.map(({ probe, text, file, gain }): Annotation => {
      const title = `${probe}, ${displayGain(gain)}`;
      return file === ''
        ? { level, title, message: text }
        : { level, title, message: text, file: inRepository(file, folder), line: 1 };
    }),
  ];
  return all.slice(0, MAX_ANNOTATIONS);
}

/** An annotation as the command that a workflow prints. */
export function annotationCommand({ level, title, message, file, line, endLine }: Annotation): string {
  const properties = Object.entries({ title, file, line, endLine })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

function ofConflict({ path, line, endLine, because }: Conflict, folder: string): Annotation {
  return {
    level: 'error',
    title: 'conflict',
    message: `${because}; your side stays`,
    file: inRepository(path, folder),
    line,
    endLine,
  };
}

function ofDiagnostic({ severity, code, message, help, span }: Diagnostic): Annotation {
  const level = severity === 'info' ? 'notice' : severity;
  const text: Annotation = { level, title: code, message: `${message}; ${help}` };
  return span === undefined ? text : { ...text, file: span.file, line: span.line, endLine: span.endLine };
}

function inRepository(path: string, folder: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}

function rank({ severity }: Diagnostic): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}

/** What `@actions/core` does to a message: one line, and no way out of the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
