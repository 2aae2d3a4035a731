import { type Diagnostic, defineProblem } from '../../diagnostics/index.ts';
import type { Given } from './kind.ts';

const clash = defineProblem<{
  readonly what: string;
  readonly first: string;
  readonly second: string;
  readonly why: string;
}>({
  code: 'compose/clash',
  explanation:
    'Two contributions to the same thing disagree. They are never resolved by order: the last one would silently undo the first.',
  message: ({ what, first, second, why }) => `\`${first}\` and \`${second}\` disagree on ${what}: ${why}`,
  help: ({ first, second }) =>
    `make both say the same, or let \`${second}\` conflict with a capability of \`${first}\``,
});

export const cycle = defineProblem<{ readonly kind: string; readonly ids: readonly string[] }>({
  code: 'compose/cycle',
  explanation: 'The `after` and `before` of contributions form a circle: no order satisfies them.',
  message: ({ kind, ids }) =>
    `no order of \`${kind}\` satisfies all: ${ids.map((id) => `\`${id}\``).join(' → ')}`,
  help: () => 'remove one `after` or `before` of the circle',
});

/** Two contributions that cannot both stand, at the second, with the first beside it. */
export function clashOf(
  first: Given<unknown>,
  second: Given<unknown>,
  about: { readonly what: string; readonly why: string },
): Diagnostic {
  return clash.at(
    { ...about, first: first.pattern, second: second.pattern },
    { span: second.span, related: [{ span: first.span, label: 'said here first' }] },
  );
}
