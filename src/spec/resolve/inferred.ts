import type { Gathered } from '../merge/gather.ts';
import { keyOf, singular, wordsOf } from '../names/identifier.ts';
import type { EndpointDraft, EntityDraft } from '../readers/draft.ts';
import { withExamples } from './exampled.ts';

/** Collections of a path that hold nothing of their own. */
const NOT_STORED =
  /^(?:auth|login|logout|register|signup|session|token|search|health|metric|status|admin|doc|stat|statistic|dashboard|upload|download|me|profile|config|setting|api|v\d+|export|import|report|analytic|summary|webhook|callback|current|feed|suggestion|recommendation|query|job|batch|bulk|oauth|password|verification|public|private|user_info)$/;

/**
 * The entities that the notations list, or, where they list none, those that a text only implies: nouns of "CRUD for X",
 * and collections of paths.
 */
export function withInferred(gathered: Gathered): readonly EntityDraft[] {
  return withExamples(inferred(gathered), gathered.messages);
}

function inferred({ entities, endpoints }: Gathered): readonly EntityDraft[] {
  const listed = entities.filter(({ inferred }) => inferred !== true);
  const known = new Set(listed.map(({ original }) => keyOf(original)));
  if (listed.some(({ status }) => status === 'required'))
    return entities.filter((one) => one.inferred !== true || known.has(keyOf(one.original)));
  return [...entities, ...collections(endpoints)];
}

/** Collections that have members, and that can be listed or added to. */
function collections(endpoints: readonly EndpointDraft[]): EntityDraft[] {
  const members = new Set<string>();
  const whole = new Map<string, EndpointDraft>();
  for (const endpoint of endpoints) {
    const segments = endpoint.path.split('/').filter((segment) => segment !== '');
    segments.forEach((segment, index) => {
      if (!segment.startsWith('{') && segments[index + 1]?.startsWith('{') === true) members.add(segment);
    });
    const last = segments.at(-1) ?? '';
    const isWhole = endpoint.method === 'GET' || endpoint.method === 'POST';
    if (isWhole && endpoint.status === 'required' && !last.startsWith('{') && !whole.has(last))
      whole.set(last, endpoint);
  }
  return [...whole]
    .filter(([segment]) => members.has(segment) && isPlural(segment))
    .map(
      ([segment, { src }]): EntityDraft => ({
        original: wordsOf(segment)
          .map((word, index, all) => (index === all.length - 1 ? singular(word) : word))
          .join('_'),
        fields: [],
        evidence: 'prose',
        status: 'required',
        inferred: true,
        src: { ...src, notation: 'inferred', rank: 20, confidence: 0.4 },
      }),
    );
}

function isPlural(segment: string): boolean {
  const last = wordsOf(segment).at(-1) ?? '';
  return singular(last) !== last && !NOT_STORED.test(keyOf(segment));
}
