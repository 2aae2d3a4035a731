import type { Facts } from '../../facts/facts.ts';
import { externalCalls } from '../../facts/place.ts';
import { argument, type CallExpression, hasSplat, keyword } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const DECODES =
  /^(jwt\.(api_jwt\.)?(decode|decode_complete|PyJWT\.decode)|jose\.jwt\.decode|joserfc\.jwt\.decode|authlib\.jose\.(jwt\.)?(decode|JsonWebToken\.decode))$/;

/** Why a token is not really checked. */
function fault(call: CallExpression, scope: Scope, code: Facts['code']): string | undefined {
  const options = keyword(call, 'options');
  const given = options === undefined ? [] : code.values.expand({ expression: options, scope });
  for (const { expression, scope: at } of given) {
    const entry =
      expression.kind === 'mapping'
        ? expression.entries.find(({ key }) => key?.kind === 'string' && key.value === 'verify_signature')
        : undefined;
    if (entry === undefined) continue;
    const values = code.values.expand({ expression: entry.value, scope: at });
    if (!values.every(({ expression: value }) => value.kind === 'constant' && value.value === true))
      return 'the signature is not verified, or only where a variable says so';
  }
  const verify = keyword(call, 'verify');
  if (verify?.kind === 'constant' && verify.value === false) return 'the signature is not verified';
  return undefined;
}

export const tokenVerification = defineProbe({
  id: 'SEC-08',
  name: 'token-verification',
  category: 'security',
  level: 'critical',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Is the signature of every token verified, with the algorithm that we chose?',
  why: 'A token that is only read says whatever its bearer wants.',
  refuses: '`verify_signature` from a variable, and a call without `algorithms`',
  fix: 'pass the key and `algorithms` to every decode',
  remedy: { file: '{module}', snippet: 'jwt.decode(token, key, algorithms=["HS256"])' },
  references: ['ASVS 9.1.1', 'CWE-347'],

  examine({ code }) {
    const decodes = externalCalls(code.alive, code.values, (name) => DECODES.test(name));
    if (decodes.length === 0) return notApplicable('the application reads no signed token itself');
    const faults = decodes.flatMap((one) => {
      const because = fault(one.call, one.scope, code);
      return because === undefined ? [] : [{ ...one, because }];
    });
    const [first] = faults;
    if (first !== undefined)
      return violated(
        faults.map(({ at }) => at),
        first.because,
        { cap: 'A' },
      );
    const open = decodes.filter(
      ({ call, name }) =>
        /^(jwt|jose)\./.test(name) && argument(call, 2, 'algorithms') === undefined && !hasSplat(call),
    );
    return open.length > 0
      ? violated(
          open.map(({ at }) => at),
          'any algorithm is accepted',
        )
      : found(decodes.map(({ at }) => at));
  },
});
