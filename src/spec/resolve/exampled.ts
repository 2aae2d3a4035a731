import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, MessageDraft } from '../readers/draft.ts';

/** Paths that are about who calls, whatever their collection is called. */
const ABOUT_CALLER = /\/(?:register|registration|signup|sign-up|me|profile)$/i;

/**
 * The things that nothing describes, with the fields that the messages of their endpoints show: what is sent comes before what
 * is answered, which also has what is only counted.
 */
export function withExamples(
  entities: readonly EntityDraft[],
  messages: readonly MessageDraft[],
): readonly EntityDraft[] {
  const described = new Set(
    entities.filter(({ fields }) => fields.length > 0).map(({ original }) => keyOf(original)),
  );
  const bare = new Map(
    entities
      .filter(({ original }) => !described.has(keyOf(original)))
      .map((entity) => [keyOf(entity.original), entity]),
  );
  const shown = messages
    .filter(({ status }) => status === 'required')
    .flatMap((message): EntityDraft[] => {
      const entity = bare.get(keyOf(subjectOf(message) ?? ''));
      return entity === undefined ? [] : [draftOf(entity, message)];
    });
  return [...entities, ...shown];
}

/** The collection that a message's path names, where it is about one row of it or all. */
function subjectOf({ path }: MessageDraft): string | undefined {
  if (ABOUT_CALLER.test(path)) return 'user';
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const named = last.startsWith('{') ? segments.at(-2) : last;
  return named === undefined || named.startsWith('{') ? undefined : named;
}

function draftOf(entity: EntityDraft, { fields, side, src }: MessageDraft): EntityDraft {
  return {
    original: entity.original,
    fields,
    evidence: 'prose',
    status: entity.status,
    ...(entity.inferred === undefined ? {} : { inferred: entity.inferred }),
    src: { ...src, rank: side === 'request' ? 30 : 25 },
  };
}
