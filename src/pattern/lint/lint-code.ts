import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Classification, Trait } from '../categorise/index.ts';
import { SECURITY_LEVELS, type SecurityLevel } from '../pattern.ts';
import type { LintContext } from './lint-context.ts';
import { unlikeCode } from './problems.ts';

/** Below this share of what was found, the code may as well be what its manifest says. */
const SURE = 0.75;
/** Levels between what is said and what was found that are a matter of taste. */
const NEAR = 1;

/** Where the manifest says of its code what the code does not show. */
export function lintCode(
  { manifest, source, directory }: LintContext,
  code: Classification | undefined,
): readonly Diagnostic[] {
  if (code === undefined) return [];
  const { category, securityLevel } = code;
  const problems: Diagnostic[] = [];
  const unlike = (key: readonly string[], said: string, found: Trait<string>): void => {
    problems.push(
      unlikeCode.at(
        { key: key.join('.'), said, found: found.value, because: shown(found, directory.shown) },
        { span: source.spanAt(key) },
      ),
    );
  };
  if (manifest.category !== category.value && category.confidence >= SURE)
    unlike(['category'], manifest.category, category);
  const said = manifest.quality.security_level;
  if (said !== undefined && category.confidence >= SURE && stepsBetween(said, securityLevel.value) > NEAR)
    unlike(['quality', 'security_level'], said, securityLevel);
  return problems;
}

function stepsBetween(a: SecurityLevel, b: SecurityLevel): number {
  return Math.abs(SECURITY_LEVELS.indexOf(a) - SECURITY_LEVELS.indexOf(b));
}

function shown({ evidence }: Trait<unknown>, folder: string): string {
  const [first] = evidence.filter(({ text }) => text !== '');
  return first === undefined ? `${folder}/files` : `${first.path}:${first.line} \`${first.text}\``;
}
