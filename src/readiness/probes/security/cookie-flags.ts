import { callsWhere } from '../../facts/place.ts';
import { type CallExpression, calledWord, type Expression, keyword } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';

/** Starlette says `lax` where nothing is said. */
function keepsToSite(given: Expression | undefined): boolean {
  return (
    given === undefined || !(given.kind === 'constant' || (given.kind === 'string' && given.value === ''))
  );
}

function isSafe(call: CallExpression): boolean {
  const on = (name: string): boolean => {
    const value = keyword(call, name);
    return value !== undefined && !(value.kind === 'constant' && value.value !== true);
  };
  return on('secure') && on('httponly') && keepsToSite(keyword(call, 'samesite'));
}

export const cookieFlags = defineProbe({
  id: 'SEC-15',
  name: 'cookie-flags',
  category: 'security',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Are cookies kept from scripts, from plain HTTP and from other sites?',
  why: 'A session cookie is a password that is sent with every request.',
  refuses:
    'a flag that is False; a cookie is kept from other sites where nothing is said, for Starlette says lax',
  fix: 'set secure, httponly and samesite on every cookie',
  remedy: {
    file: '{module}',
    snippet: 'response.set_cookie("session", value, secure=True, httponly=True, samesite="lax")',
  },
  references: ['ASVS 3.3.1'],

  examine({ code }) {
    const cookies = callsWhere(code.alive, (call) => calledWord(call) === 'set_cookie');
    if (cookies.length === 0) return notApplicable('the application sets no cookie');
    const safe = cookies.filter(({ call }) => isSafe(call));
    return share(
      safe.map(({ at }) => at),
      cookies.filter((one) => !safe.includes(one)).map(({ at }) => at),
      'these cookies lack a flag',
    );
  },
});
