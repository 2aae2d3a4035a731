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

function distinct(clauses: readonly Clause[]): readonly Clause[] {
  return [...new Map(clauses.map((clause) => [`${clause.operator}${clause.version}`, clause])).values()];
}

/** Release segments as numbers, then a pre-release before its release. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const length = Math.max(left.release.length, right.release.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left.release[index] ?? 0) - (right.release[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return left.pre < right.pre ? -1 : left.pre > right.pre ? 1 : 0;
}

function parts(version: string): { readonly release: readonly number[]; readonly pre: string } {
  const [, release = '', kind, number = '0'] =
    /^([0-9.]+?)(?:(a|b|rc)([0-9]+))?(?:\.\*)?$/.exec(version) ?? [];
  // `~` sorts behind every letter: a release comes after its own pre-releases.
  return {
    release: release.split('.').map(Number),
    pre: kind === undefined ? '~' : `${kind}${number.padStart(6, '0')}`,
  };
}
