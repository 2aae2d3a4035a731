import { headOf } from '../../facts/place.ts';
import { namesIn, walk } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, partial, violated } from '../../probe.ts';

const PRINCIPAL = /(^|_|\.)(user|principal|account|owner|identity|subject|claims|actor)(_id|\.id|\.sub|$)/i;
/** What can be proven from the text is weak: half of the credit at most. */
const CREDIT_MAX = 5000;

export const objectOwnership = defineProbe({
  id: 'SEC-12',
  name: 'object-ownership',
  category: 'security',
  level: 'high',
  weight: 4,
  effort: 'high',
  since: '1.0.0',
  needs: ['routes', 'authentication', 'code'],
  asks: 'Is it checked whose object a caller asks for?',
  why: 'Counting up an id is the oldest attack on an API.',
  refuses:
    'a principal that is asked for and not used; the text alone proves little, so half the credit is the most',
  fix: 'filter by the caller, or check the permission, wherever an id comes from the path',
  remedy: { file: '{routes}', snippet: 'order = await service.get(order_id, owner=principal.subject)' },
  references: ['OWASP API1', 'ASVS 8.2.2'],

  examine({ routes, authentication, code }) {
    const asked = routes.filter(
      (route) =>
        route.reachable && /\{[^}]*\}/.test(route.path) && authentication.guardOf(route) !== undefined,
    );
    if (asked.length === 0) return notApplicable('no protected route takes an id');
    const checked = asked.filter(({ handler, call, dependencies }) => {
      const body =
        handler === undefined ? [] : handler.expressions.flatMap((expression) => [...walk(expression)]);
      const uses = body.some((part) => part.kind === 'name' && PRINCIPAL.test(part.name));
      // A permission is a guard with arguments: `require_roles("admin")`.
      const permission = dependencies.some(
        (dependency) =>
          dependency.call !== undefined &&
          /role|permission|scope|allow|access|owner/i.test(namesIn(dependency.call.callee)[0] ?? '') &&
          code.dependencies.target(dependency) !== undefined,
      );
      return (
        uses ||
        permission ||
        call.args.some(({ value }) => namesIn(value).some((name) => /superuser|admin/i.test(name)))
      );
    });
    const evidence = checked.flatMap(({ handler, at }) => [
      at,
      ...(handler === undefined ? [] : [headOf(handler)]),
    ]);
    const credit = Math.floor((checked.length * CREDIT_MAX) / asked.length);
    if (credit === 0)
      return violated(
        asked.map(({ at }) => at),
        'these routes hand out any object to any caller',
        { confidence: 'low' },
      );
    return partial(credit, evidence, {
      confidence: 'low',
      because: 'the text alone proves half of it at most',
    });
  },
});
