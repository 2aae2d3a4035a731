import type { Gathered } from '../merge/gather.ts';
import type { EntityDraft, FieldDraft } from '../readers/draft.ts';

/** What naming rules for databases put before the name of a table: `t_order`, `m_user`, `tbl_item`. */
const PREFIX = /^(?:t|m|tb|tbl|tm|tr|mst|trn|mt|tt)_(?=[a-z]{2})/i;

/** Tables with such a prefix that make it a habit, and the share of all tables. */
const HABIT = 2;
const SHARE = 0.6;

/** What was found, with tables called by what they hold where a prefix stands before most of them. */
export function withoutTablePrefix(gathered: Gathered): Gathered {
  const names = new Set(gathered.entities.map(({ original }) => original));
  const prefixed = new Set([...names].filter((name) => PREFIX.test(name)));
  if (prefixed.size < HABIT || prefixed.size < names.size * SHARE) return gathered;
  const bare = (name: string): string => (prefixed.has(name) ? name.replace(PREFIX, '') : name);
  return {
    ...gathered,
    entities: gathered.entities.map((entity) => renamed(entity, bare)),
    relations: gathered.relations.map((one) => ({ ...one, from: bare(one.from), to: bare(one.to) })),
  };
}

function renamed(entity: EntityDraft, bare: (name: string) => string): EntityDraft {
  return { ...entity, original: bare(entity.original), fields: entity.fields.map(pointed) };

  function pointed(field: FieldDraft): FieldDraft {
    const { references, type } = field;
    return {
      ...field,
      ...(references === undefined ? {} : { references: bare(references) }),
      ...(type?.kind === 'ref' ? { type: { kind: 'ref' as const, entity: bare(type.entity) } } : {}),
    };
  }
}
