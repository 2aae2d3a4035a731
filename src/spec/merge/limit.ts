import type { Diagnostic } from '../../diagnostics/index.ts';
import { keyOf } from '../names/identifier.ts';
import { tooMany } from '../problems/file.ts';
import type { Source } from '../requirements.ts';
import type { Gathered } from './gather.ts';
import type { Places } from './places.ts';

/** Things that one service may have: beyond, a document is no spec but a dump, and time grows with the square. */
const LIMITS = { entities: 500, relations: 5000, endpoints: 2000, requirements: 5000 } as const;

type Limited = keyof typeof LIMITS;

/** Findings within what one service may have, and what that left out. */
export function limited(
  gathered: Gathered,
  places: Places,
): { readonly within: Gathered; readonly diagnostics: readonly Diagnostic[] } {
  const keys = new Set(gathered.entities.map(({ original }) => keyOf(original) || original));
  const kept = new Set([...keys].slice(0, LIMITS.entities));
  const cut = <Item>(items: readonly Item[], what: Limited): readonly Item[] => items.slice(0, LIMITS[what]);
  const beyond = (what: Limited, found: number, last: { readonly src: Source } | undefined): Diagnostic[] =>
    found > LIMITS[what] && last !== undefined
      ? [tooMany.at({ what, found, limit: LIMITS[what] }, { span: places.at(last.src) })]
      : [];
  return {
    within: {
      ...gathered,
      entities: gathered.entities.filter(({ original }) => kept.has(keyOf(original) || original)),
      relations: cut(gathered.relations, 'relations'),
      endpoints: cut(gathered.endpoints, 'endpoints'),
      requirements: cut(gathered.requirements, 'requirements'),
    },
    diagnostics: [
      ...beyond('entities', keys.size, gathered.entities.at(-1)),
      ...beyond('relations', gathered.relations.length, gathered.relations.at(-1)),
      ...beyond('endpoints', gathered.endpoints.length, gathered.endpoints.at(-1)),
      ...beyond('requirements', gathered.requirements.length, gathered.requirements.at(-1)),
    ],
  };
}
