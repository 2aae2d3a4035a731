import { callsWhere, externalCalls } from '../../facts/place.ts';
import { type Expression, namesIn, walk } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const STRONG =
  /^(passlib\.|argon2\.|bcrypt\.|pwdlib\.|hashlib\.scrypt$|hashlib\.pbkdf2_hmac$|libpass\.|fastapi_users\.password\.|fastapi_users\.(\w+\.)*FastAPIUsers$)/;
const WEAK = /^hashlib\.(md5|sha1|sha224|sha256|sha384|sha512|new)$/;
const PASSWORD = /(^|[._])(password|passwd|pwd|raw_password|plain_password)($|[._])/i;

/** What is given a password to open something with it: `URL.create(password=…)`. */
const CONNECTS =
  /(^|[._])(url|dsn|engine|pool|client|connection|transport|session)([._]|$)|Url|URL|Dsn|Client|Connection/;

function mentionsPassword(expression: Expression): boolean {
  return [...walk(expression)].some((part) => namesIn(part).some((name) => PASSWORD.test(name)));
}

export const passwordHashing = defineProbe({
  id: 'SEC-07',
  name: 'password-hashing',
  category: 'security',
  level: 'critical',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Are passwords stored with a hash that is made for them?',
  why: 'A fast hash of a stolen table is undone in hours.',
  refuses: 'a dependency on bcrypt that nothing calls, and md5 or sha of a password',
  fix: 'hash passwords with argon2id',
  remedy: { file: '{module}', snippet: 'PasswordHasher().hash(password)' },
  references: ['ASVS 11.4.2', 'CWE-916'],

  examine({ code }) {
    const strong = externalCalls(code.alive, code.values, (name) => STRONG.test(name));
    const weak = externalCalls(code.alive, code.values, (name) => WEAK.test(name)).filter(({ call }) =>
      call.args.some(({ value }) => mentionsPassword(value)),
    );
    const stored = callsWhere(code.alive, (call) =>
      call.args.some(
        ({ name, value }) =>
          (name === 'password' || name === 'hashed_password') &&
          value.kind === 'name' &&
          PASSWORD.test(value.name) &&
          /create|User$/.test(namesIn(call.callee)[0] ?? '') &&
          !CONNECTS.test(namesIn(call.callee)[0] ?? ''),
      ),
    );
    if (weak.length > 0)
      return violated(
        weak.map(({ at }) => at),
        'a password is hashed with a fast hash',
      );
    if (strong.length > 0) return found(strong.map(({ at }) => at));
    return stored.length > 0
      ? violated(
          stored.map(({ at }) => at),
          'a password seems to be stored as it is',
          { confidence: 'low' },
        )
      : notApplicable('the application stores no password');
  },
});
