import { comparePaths } from '../../tree/index.ts';

/** A version specifier of PEP 440, clause by clause: `>=0.142,<0.164`. */
export interface Clause {
  readonly operator: Operator;
  readonly version: string;
}

type Operator = '>=' | '>' | '<=' | '<' | '==' | '!=' | '~=';

const CLAUSE = /^(>=|<=|==|!=|~=|>|<)\s*([0-9]+(?:\.[0-9]+)*(?:(?:a|b|rc)[0-9]+)?(?:\.\*)?)$/;

/** The clauses of a specifier, or `undefined` where it is none; the empty text has none. */
export function parseSpecifier(text: string): readonly Clause[] | undefined {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const clauses = parts.map((part) => CLAUSE.exec(part));
  if (clauses.some((clause) => clause === null)) return undefined;
  return clauses.flatMap((clause) =>
    clause === null ? [] : [{ operator: clause[1] as Operator, version: clause[2] ?? '' }],
  );
}

/**
 * The versions that satisfy both, written as the highest lower bound, the lowest upper bound and what is excluded or fixed.
 *
 * @returns `undefined` where the bounds leave no version
 */
export function intersect(clauses: readonly Clause[]): string | undefined {
  const lower = strictest(clauses, ['>=', '>'], 1);
  const upper = strictest(clauses, ['<', '<='], -1);
  const fixed = distinct(clauses.filter(({ operator }) => operator === '==' || operator === '~='));
  const excluded = distinct(clauses.filter(({ operator }) => operator === '!='));
  if (lower !== undefined && upper !== undefined && !leavesRoom(lower, upper)) return undefined;
  if (fixed.length > 1) return undefined;
  if (fixed.some((clause) => clause.operator === '==' && !within(clause.version, lower, upper)))
    return undefined;
  return [...(lower ? [lower] : []), ...fixed, ...(upper ? [upper] : []), ...excluded]
    .map(({ operator, version }) => `${operator}${version}`)
    .join(',');
}

function strictest(
  clauses: readonly Clause[],
  operators: readonly Operator[],
  sign: 1 | -1,
): Clause | undefined {
  const [open] = operators.filter((operator) => operator.length === 1);
  return clauses
    .filter(({ operator }) => operators.includes(operator))
    .reduce<Clause | undefined>((best, clause) => {
      if (best === undefined) return clause;
      const order = sign * compareVersions(clause.version, best.version);
      return order > 0 || (order === 0 && clause.operator === open) ? clause : best;
    }, undefined);
}

function leavesRoom(lower: Clause, upper: Clause): boolean {
  const order = compareVersions(lower.version, upper.version);
  return order < 0 || (order === 0 && lower.operator === '>=' && upper.operator === '<=');
}

function within(version: string, lower: Clause | undefined, upper: Clause | undefined): boolean {
  const plain = version.replace(/\.\*$/, '');
  const above = lower === undefined ? 1 : compareVersions(plain, lower.version);
  const below = upper === undefined ? -1 : compareVersions(plain, upper.version);
  return (
    (above > 0 || (above === 0 && lower?.operator === '>=')) &&
    (below < 0 || (below === 0 && upper?.operator === '<='))
  );
}

/** Each clause once, by version: the order of the patterns must not show. */
function distinct(clauses: readonly Clause[]): readonly Clause[] {
  const unique = new Map(clauses.map((clause) => [`${clause.operator}${clause.version}`, clause]));
  return [...unique.values()].sort((a, b) => compareVersions(a.version, b.version));
}

/** Release segments as numbers; then development, pre-release, release, post-release. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const length = Math.max(left.release.length, right.release.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left.release[index] ?? 0) - (right.release[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return comparePaths(left.stage, right.stage);
}

/** Between pre-releases and post-releases, in the order of characters. */
const RELEASE = '4';

const STAGES: Readonly<Record<string, string>> = { dev: '0', a: '1', b: '2', rc: '3', post: '5' };

function parts(version: string): { readonly release: readonly number[]; readonly stage: string } {
  const [, release = '', kind, number = '0'] =
    /^([0-9.]+?)\.?(?:(a|b|rc|post|dev)([0-9]+))?(?:\.\*)?$/.exec(version) ?? [];
  const stage = kind === undefined ? RELEASE : `${STAGES[kind] ?? ''}${number.padStart(6, '0')}`;
  return { release: release.split('.').map(Number), stage };
}

/** `true` where the version is one that every clause allows. */
export function satisfies(version: string, clauses: readonly Clause[]): boolean {
  return clauses.every(({ operator, version: bound }) => {
    const order = compareVersions(version, bound);
    switch (operator) {
      case '>=':
        return order >= 0;
      case '>':
        return order > 0;
      case '<=':
        return order <= 0;
      case '<':
        return order < 0;
      case '!=':
        return !matches(version, bound);
      case '==':
        return matches(version, bound);
      case '~=':
        return order >= 0 && matches(version, `${bound.split('.').slice(0, -1).join('.')}.*`);
    }
  });
}

function matches(version: string, bound: string): boolean {
  if (!bound.endsWith('.*')) return compareVersions(version, bound) === 0;
  return version === bound.slice(0, -2) || version.startsWith(bound.slice(0, -1));
}
