import type { Gathered } from '../merge/gather.ts';
import { isMessage } from '../merge/messages.ts';
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

/** Things described so weakly that what is only named beside them may be one, too. */
const FEW = 3;

function inferred({ entities, endpoints }: Gathered): readonly EntityDraft[] {
  const listed = entities.filter((one) => one.inferred !== true && !isMessage(one));
  const known = new Set(listed.map(({ original }) => keyOf(original)));
  const isWeak = listed.length < FEW && listed.every(({ src }) => src.notation === 'announced-fields');
  if (listed.some(({ status }) => status === 'required'))
    return entities.filter((one) => one.inferred !== true || isWeak || known.has(keyOf(one.original)));
  const shown = answered(entities);
  // `/activities/titles` has the titles that `ActivityTitleDto` shows.
  const isShown = ({ original }: EntityDraft): boolean =>
    shown.some((one) => `_${keyOf(one.original)}`.endsWith(`_${keyOf(original)}`));
  return [...entities, ...shown, ...collections(endpoints).filter((one) => !isShown(one))];
}

/** `UserResponse` with a key shows a user, where nothing else does. */
function answered(entities: readonly EntityDraft[]): EntityDraft[] {
  const seen = new Set<string>();
  return entities.filter(isMessage).flatMap((draft): EntityDraft[] => {
    const name =
      /^([A-Z]\w{2,}?)(?:Response|Dto|DTO|Read|Out|Public|Detail|View|InDB|ViewModel|Schema|Resource)+$/.exec(
        draft.original,
      )?.[1];
    const thing =
      name ?? (draft.sent === true && /^[A-Z][A-Za-z]+$/.test(draft.original) ? draft.original : undefined);
    if (thing === undefined || draft.status !== 'required' || isAction(thing) || seen.has(keyOf(thing)))
      return [];
    const key = keyOf(thing);
    const fields = draft.fields.map((field) =>
      keyOf(field.original) === `${key}_id` ? { ...field, original: 'id', pk: true } : field,
    );
    if (fields.length < 2 || !fields.some(({ original, pk }) => pk === true || /^_?id$/i.test(original)))
      return [];
    seen.add(key);
    return [
      {
        original: thing,
        fields,
        evidence: 'prose',
        status: 'required',
        inferred: true,
        src: { ...draft.src, rank: ANSWER_RANK, confidence: 0.5 },
      },
    ];
  });
}

const ANSWER_RANK = 35;

function isAction(name: string): boolean {
  return /^(?:Create|Update|Delete|Get|List|Login|Register|Add|Remove|Patch|Set|Reset|Change|Verify|New|Edit|Paginated|Api|Http|Error|Validation|Token|Auth|Success|Message|Base)(?=[A-Z]|$)|(?:Request|List|Create|Update|Stats?|Summary|Profile|Error|Token)$/.test(
    name,
  );
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
