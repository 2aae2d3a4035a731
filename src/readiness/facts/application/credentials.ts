import { type CallExpression, type Expression, namesIn, walk } from '../python/expression.ts';

/** Where a request carries who is asking. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'authorization',
  'x-api-key',
  'x-token',
  'access_token',
  'session',
  'session_id',
  'api_key',
  'x-auth-token',
  'access_token_cookie',
  'x-goog-iap-jwt-assertion',
]);

/** `true` where a parameter takes a credential from a header or a cookie. */
export function isCredentialParameter(name: string, parts: readonly (Expression | undefined)[]): boolean {
  const words = parts.flatMap((part) => (part === undefined ? [] : [...walk(part)]));
  const source = words.some(
    (part) =>
      part.kind === 'call' && namesIn(part.callee).some((called) => /(^|\.)(Header|Cookie)$/.test(called)),
  );
  const alias = words.some((part) => part.kind === 'string' && CREDENTIALS.has(part.value.toLowerCase()));
  return (
    source &&
    (alias || CREDENTIALS.has(name.toLowerCase().replaceAll('_', '-')) || CREDENTIALS.has(name.toLowerCase()))
  );
}

/** `request.headers["authorization"]`, `request.cookies.get("session")`, `request.session`. */
export function readsCredential(expression: Expression): boolean {
  return [...walk(expression)].some((part) => {
    // Starlette sets `request.user` only below its middleware of authentication.
    if (part.kind === 'name') return /(^|\.)request\.(session|user|auth|state\.user)($|\.)/.test(part.name);
    if (part.kind === 'subscript') return isCarrier(part.object) && part.index.some(isCredential);
    return (
      part.kind === 'call' && isCarrier(part.callee) && part.args.some(({ value }) => isCredential(value))
    );
  });
}

function isCarrier(expression: Expression): boolean {
  const name =
    expression.kind === 'name' ? expression.name : expression.kind === 'attribute' ? expression.name : '';
  return (
    /(^|\.)(headers|cookies|session)(\.get)?$/.test(name) ||
    (expression.kind === 'attribute' && isCarrier(expression.object))
  );
}

function isCredential(expression: Expression): boolean {
  if (expression.kind === 'string') return CREDENTIALS.has(expression.value.toLowerCase());
  return expression.kind === 'other' && expression.type === 'bytes';
}

/** `true` where a call is given the status 401 or 403. */
export function mentionsRefusal(call: CallExpression): boolean {
  return call.args.some(
    ({ name, value }) =>
      name === 'status_code' &&
      ((value.kind === 'number' && (value.value === 401 || value.value === 403)) ||
        namesIn(value).some((word) => /HTTP_40[13]/.test(word))),
  );
}
