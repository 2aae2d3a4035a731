import { type CallExpression, calledWord, nameOf } from './python/expression.ts';

const WORDS: ReadonlySet<string> = new Set([
  'debug',
  'info',
  'warning',
  'warn',
  'error',
  'exception',
  'critical',
  'log',
  'adebug',
  'ainfo',
  'awarning',
  'aerror',
  'aexception',
  'success',
]);
const LOGGER = /(^|[._])(log|logger|logging)$/i;

/** `true` where a call writes a log line. */
export function logs(call: CallExpression): boolean {
  if (!WORDS.has(calledWord(call))) return false;
  if (call.callee.kind === 'attribute')
    return call.callee.object.kind === 'call' && /get_?logger|bind/i.test(calledWord(call.callee.object));
  const name = nameOf(call.callee) ?? '';
  return LOGGER.test(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
}
