import { wordsOf } from '../names/identifier.ts';
import type { RequirementDraft } from '../readers/draft.ts';
import type { Entity, Requirement } from '../requirements.ts';

/** Requirements, each with an id of its own and the entities that it speaks of. */
export function settleRequirements(
  drafts: readonly RequirementDraft[],
  entities: readonly Entity[],
): readonly Requirement[] {
  const seen = new Set<string>();
  const names = entities.map((entity) => [entity.name, namePattern(entity)] as const);
  let number = 0;
  const requirements: Requirement[] = [];
  for (const { src, ...draft } of drafts.slice(0, 2000)) {
    const written = draft.id.toUpperCase().replace(/[_. ]/g, '-');
    if (written !== '' && seen.has(written)) continue;
    let id = written;
    while (id === '' || (written === '' && seen.has(id))) {
      number += 1;
      id = `REQ-${String(number).padStart(3, '0')}`;
    }
    seen.add(id);
    const mentioned = names.filter(([, pattern]) => pattern.test(draft.text)).map(([name]) => name);
    requirements.push({ ...draft, id, entities: mentioned, src: [src] });
  }
  return requirements;
}

function namePattern({ name }: Entity): RegExp {
  const words = wordsOf(name).map((word) => word.replace(/y$/, '(?:y|ie)'));
  return new RegExp(String.raw`\b${words.join('[ _-]?')}(?:e?s)?\b`, 'i');
}
