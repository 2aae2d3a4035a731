import { receiverOf } from '../../facts/application/receiver.ts';
import { headOf } from '../../facts/place.ts';
import { calledWord, namesIn } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';
import { bodiesOf, isMutating } from './input-models.ts';

export const typedBodies = defineProbe({
  id: 'MOD-01',
  name: 'typed-bodies',
  category: 'models',
  level: 'high',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['routes', 'code'],
  asks: 'Is the body of every changing request described by a model?',
  why: 'What is not described is not checked, and reaches the database as it came.',
  refuses: '`dict` and `await request.json()`',
  fix: 'describe request bodies with models',
  remedy: {
    file: '{routes}',
    snippet:
      'class OrderCreate(BaseModel):\n    model_config = ConfigDict(extra="forbid")\n    title: str = Field(min_length=1, max_length=200)',
  },
  references: ['ASVS 2.2.1'],

  examine({ routes, code }) {
    const reachable = routes.filter(
      (route) => route.reachable && isMutating(route) && route.handler !== undefined,
    );
    const typed = reachable.filter((route) => bodiesOf(route, code).length > 0);
    const raw = reachable.filter(({ handler }) => handler !== undefined && readsRaw(handler));
    const good = typed.filter((route) => !raw.includes(route));
    if (good.length === 0 && raw.length === 0)
      return notApplicable('no route that changes something takes a body');
    return share(
      good.flatMap(({ handler }) => (handler === undefined ? [] : [headOf(handler)])),
      raw.flatMap(({ handler }) => (handler === undefined ? [] : [headOf(handler)])),
      'these routes read a body without a model',
    );
  },
});

function readsRaw(
  handler: NonNullable<
    Parameters<typeof headOf>[0] & {
      calls: readonly { call: Parameters<typeof calledWord>[0] }[];
      parameters: readonly { annotation: Parameters<typeof namesIn>[0] | undefined }[];
    }
  >,
): boolean {
  const json = handler.calls.some(({ call }) => {
    const receiver = receiverOf(call.callee);
    return (
      ['json', 'body', 'form'].includes(calledWord(call)) &&
      receiver !== undefined &&
      /^(request|req)$/.test(namesIn(receiver)[0] ?? '')
    );
  });
  return (
    json ||
    handler.parameters.some(
      ({ annotation }) =>
        annotation !== undefined &&
        /^(dict|Dict|Any|typing\.Any|typing\.Dict)$/.test(namesIn(annotation)[0] ?? ''),
    )
  );
}
