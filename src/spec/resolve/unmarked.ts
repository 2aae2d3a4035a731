import type { EndpointDraft } from '../readers/draft.ts';

/** What the endpoints of a Spec that are marked say of those that are not. */
export type Unmarked = 'open to read' | 'for the known' | undefined;

/** Marks that make a habit, and endpoints without one that are no slip. */
const HABIT = 3;
const NO_SLIP = 2;

/**
 * Who marks where a login is needed leaves open what is not marked; who marks each endpoint with its roles, and the open ones as
 * such, leaves to whoever is known what has no mark.
 */
export function unmarkedBy(drafts: readonly EndpointDraft[]): Unmarked {
  const marked = drafts.filter(({ isMarked, status }) => isMarked === true && status === 'required');
  const count = (is: (draft: EndpointDraft) => boolean): number => marked.filter(is).length;
  const login = count(({ auth, roles }) => auth === 'required' && roles.length === 0);
  const byRole = count(({ auth, roles }) => auth === 'required' && roles.length > 0);
  const open = count(({ auth }) => auth === 'none');
  if (login >= HABIT && login > byRole && drafts.length - login - open >= NO_SLIP) return 'open to read';
  return byRole >= HABIT && byRole > login && open > 0 ? 'for the known' : undefined;
}
