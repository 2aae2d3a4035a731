import { receiverOf } from '../../facts/application/receiver.ts';
import type { Facts } from '../../facts/facts.ts';
import { type CallExpression, calledWord, keyword, walk } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { isOf } from '../../facts/python/symbol.ts';
import type { Placed } from '../../facts/python/values.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const ANY_PATTERN = /^\(?\^?(\*|\.[*+]|https?\??:?(\\?\/){2}\.[*+])\$?\)?$/;
/** Below these, anybody may take a name: a pattern that lets every name in lets everybody in. */
const SHARED_HOSTS =
  /\.[*+].*\b(netlify|vercel|herokuapp|github|pages|web|onrender|ngrok|ngrok-free|azurewebsites|cloudfront|amazonaws|fly|surge|repl|glitch|run)\\?\.(app|com|io|dev|net|sh|co|me)\b/;

/** `true` where every origin is let in: `*` as a literal, a variable or a default of the settings. */
function isOpen(call: CallExpression, scope: Scope, code: Facts['code']): boolean {
  const origins = keyword(call, 'allow_origins');
  const pattern = keyword(call, 'allow_origin_regex');
  const listed =
    origins === undefined
      ? []
      : [
          ...code.values.items({ expression: origins, scope }),
          ...code.values.expand({ expression: origins, scope }),
        ];
  const star =
    listed.some((item) => code.values.text(item) === '*') ||
    (origins !== undefined && comesFromStar({ expression: origins, scope }, code));
  return (
    star || (pattern !== undefined && letsAnybodyIn(code.values.text({ expression: pattern, scope }) ?? ''))
  );
}

function letsAnybodyIn(pattern: string): boolean {
  return ANY_PATTERN.test(pattern) || SHARED_HOSTS.test(pattern);
}

/** `[origin for origin in settings.origins.split(",")]` of a setting that is `*` until somebody says otherwise. */
function comesFromStar(placed: Placed, code: Facts['code'], depth = 0): boolean {
  if (depth > 3) return false;
  return code.values.expand(placed).some(({ expression, scope }) =>
    [...walk(expression)].some((part) => {
      const from = part.kind === 'call' && calledWord(part) === 'split' ? receiverOf(part.callee) : undefined;
      return (
        (from !== undefined && code.values.text({ expression: from, scope }) === '*') ||
        (part !== expression &&
          part.kind === 'name' &&
          comesFromStar({ expression: part, scope }, code, depth + 1))
      );
    }),
  );
}

function sendsCredentials(call: CallExpression, scope: Scope, code: Facts['code']): boolean {
  const given = keyword(call, 'allow_credentials');
  return (
    given !== undefined &&
    code.values
      .expand({ expression: given, scope })
      .some(({ expression }) => expression.kind === 'constant' && expression.value === true)
  );
}

export const corsOrigins = defineProbe({
  id: 'SEC-02',
  name: 'cors-origins',
  category: 'security',
  level: 'high',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['wiring', 'code'],
  asks: 'Are the origins that may call from a browser listed?',
  why: 'With `*` and credentials, every page that a user visits acts as that user.',
  refuses:
    '`*` in a variable, as a default of the settings, or as the pattern `.*`, and a pattern for every name of a host that gives names to anybody',
  fix: 'list the origins in the settings',
  remedy: {
    file: '{module}',
    snippet:
      'app.add_middleware(CORSMiddleware, allow_origins=settings.cors_origins, allow_credentials=True)',
  },
  references: ['ASVS 3.4.2', 'CWE-942'],

  examine({ wiring, code }) {
    const middleware = wiring.middleware.filter(
      ({ external, local }) =>
        isOf(external, 'fastapi', 'CORSMiddleware') ||
        isOf(external, 'starlette', 'CORSMiddleware') ||
        (local !== undefined && code.values.ancestors(local).some((name) => /CORSMiddleware$/.test(name))),
    );
    if (middleware.length === 0)
      return notApplicable('no browser of another origin is let in: there is no CORS middleware');
    const configured = middleware.flatMap(({ call, scope, at }) =>
      call === undefined ? [] : [{ call, scope, at }],
    );
    const open = configured.filter(({ call, scope }) => isOpen(call, scope, code));
    if (open.length === 0) return found(middleware.map(({ at }) => at));
    const grave = open.some(({ call, scope }) => sendsCredentials(call, scope, code));
    return violated(
      open.map(({ at }) => at),
      grave ? 'every origin may call with credentials' : 'every origin may call',
      grave ? { cap: 'C' } : {},
    );
  },
});
