import type { Category } from '../../category.ts';
import type { SecurityLevel } from '../pattern.ts';
import type { CodeFile } from './code-file.ts';
import { type Cue, line } from './cue.ts';
import { countCues, type Trait } from './trait.ts';

/** What a mistake in code of a category usually costs. */
const USUAL: Readonly<Record<Category, SecurityLevel>> = {
  config: 'HIGH',
  database: 'HIGH',
  observability: 'MEDIUM',
  models: 'MEDIUM',
  repositories: 'MEDIUM',
  services: 'MEDIUM',
  api: 'HIGH',
  security: 'CRITICAL',
  testing: 'STANDARD',
  docker: 'STANDARD',
  project: 'STANDARD',
  ci: 'STANDARD',
};

/** What puts code one step above its kind: it decides what is let in, or holds what must not get out. */
const GUARDS: readonly Cue[] = [
  line(3, /extra\s*=\s*["']forbid["']|strict\s*=\s*True/),
  line(3, /\b(SecretStr|Authorization|password|api_key|secret)\b/),
  line(3, /\b(hmac|compare_digest|argon2|bcrypt)\b/),
];
/** Security that errs on the side of what browsers would refuse anyway. */
const SOFT: readonly Cue[] = [line(5, /\b(CORSMiddleware|allow_origins)\b/), line(3, /content-length/i)];

const RAISED: Readonly<Partial<Record<SecurityLevel, SecurityLevel>>> = { MEDIUM: 'HIGH' };

/** What a mistake in this code would cost. */
export function securityLevelOf(files: readonly CodeFile[], category: Trait<Category>): Trait<SecurityLevel> {
  const usual = USUAL[category.value];
  const counted = countCues(files, category.value === 'security' ? SOFT : GUARDS);
  if (counted.weight === 0) return { ...category, value: usual };
  const value = category.value === 'security' ? 'HIGH' : (RAISED[usual] ?? usual);
  return value === usual ? { ...category, value } : { ...counted, value, confidence: category.confidence };
}
