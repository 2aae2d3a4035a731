import { keyword, namesIn } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, partial, violated } from '../../probe.ts';

const SHARE_MIN = 0.7;
/** Types that say nothing about what leaves. */
const VAGUE = /^(Any|dict|Dict|object|typing\.Any|typing\.Dict)$/;

export const declaredResponses = defineProbe({
  id: 'MOD-04',
  name: 'declared-responses',
  category: 'models',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['routes'],
  asks: 'Do routes declare what they return?',
  why: 'Only what is declared leaves; a field added to a table does not leak.',
  refuses: '`Any` and a bare `dict`',
  fix: 'declare a response model or a return type on every route',
  remedy: { file: '{routes}', snippet: 'async def get_order(order_id: UUID) -> OrderRead: ...' },
  references: ['OWASP API3', 'ASVS 15.3.1'],

  examine({ routes }) {
    const judged = routes.filter(({ reachable, handler }) => reachable && handler !== undefined);
    if (judged.length === 0) return notApplicable('no route can be reached');
    const declared = judged.filter(({ call, handler }) => {
      const model = keyword(call, 'response_model') ?? handler?.returns;
      const nothing = keyword(call, 'status_code');
      if (model === undefined)
        return (
          keyword(call, 'response_class') !== undefined ||
          (nothing?.kind === 'number' && nothing.value === 204)
        );
      return !VAGUE.test(namesIn(model)[0] ?? '') || model.kind === 'subscript';
    });
    const ratio = declared.length / judged.length;
    if (ratio >= SHARE_MIN) return found(declared.map(({ at }) => at));
    const rest = judged.filter((route) => !declared.includes(route)).map(({ at }) => at);
    if (declared.length === 0) return violated(rest, 'no route declares what it returns');
    return partial(
      Math.floor((ratio / SHARE_MIN) * 10_000),
      declared.map(({ at }) => at),
      { because: `${rest.length} routes do not declare what they return` },
    );
  },
});
