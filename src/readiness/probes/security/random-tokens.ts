import { externalCalls } from '../../facts/place.ts';
import { nameOf } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';
import { isSecretName } from '../config/secret-names.ts';

const STRONG = /^secrets\.(token_\w+|choice|randbelow|SystemRandom)|^os\.urandom$|^uuid\.uuid4$/;
const WEAK = /^random\.(choice|choices|randint|random|sample|randrange|getrandbits)$/;

export const randomTokens = defineProbe({
  id: 'SEC-14',
  name: 'random-tokens',
  category: 'security',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Are tokens and codes drawn from a source that nobody can predict?',
  why: '`random` repeats itself for whoever has seen enough of it.',
  refuses: '`random.choices` in a function or an assignment that makes a secret',
  fix: 'draw tokens with `secrets`',
  remedy: { file: '{module}', snippet: 'secrets.token_urlsafe(32)' },
  references: ['ASVS 11.5.1', 'bandit B311'],

  examine({ code }) {
    const weak = externalCalls(code.alive, code.values, (name) => WEAK.test(name)).filter(
      ({ scope, call }) =>
        isSecretName(scope.name) ||
        /token|secret|code|otp|password/i.test(scope.name) ||
        scope.assignments.some(
          ({ target, value, line, endLine }) =>
            value !== undefined &&
            line <= call.line &&
            call.line <= endLine &&
            (isSecretName(nameOf(target) ?? '') || /(^|_)(code|otp|pin)$/i.test(nameOf(target) ?? '')),
        ),
    );
    const strong = externalCalls(code.alive, code.values, (name) => STRONG.test(name)).filter(
      ({ name, scope }) => !name.endsWith('uuid4') || isSecretName(scope.name),
    );
    if (weak.length + strong.length === 0) return notApplicable('the application draws no token');
    return share(
      strong.map(({ at }) => at),
      weak.map(({ at }) => at),
      'these secrets can be predicted',
    );
  },
});
