import { wordsOf } from '../names/identifier.ts';
import type { FieldDraft, MessageDraft } from '../readers/draft.ts';
import type { Endpoint, Field } from '../requirements.ts';

/** Endpoints with what an example shows that is sent to them. */
export function withBodies(
  endpoints: readonly Endpoint[],
  messages: readonly MessageDraft[],
): readonly Endpoint[] {
  const bodies = new Map<string, MessageDraft>();
  for (const message of messages) {
    const key = keyOf(message.method, message.path);
    if (message.side === 'request' && message.status === 'required' && !bodies.has(key))
      bodies.set(key, message);
  }
  if (bodies.size === 0) return endpoints;
  return endpoints.map((endpoint) => {
    const message = bodies.get(keyOf(endpoint.method, endpoint.written ?? endpoint.path));
    return message === undefined ? endpoint : { ...endpoint, body: message.fields.map(fieldOf) };
  });
}

function keyOf(method: string, path: string): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}

function fieldOf({ original, type, nullable, src }: FieldDraft): Field {
  return {
    name: wordsOf(original).join('_'),
    original,
    type: type ?? { kind: 'unknown' },
    typeStated: type !== undefined,
    ...(nullable === true ? { nullable } : {}),
    src: [src],
  };
}
