import type { SearchHit, SearchQuery } from '../bank/index.ts';
import { getPatternCategories } from '../pattern/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { requiredFeatures } from './facts-of.ts';

/** Candidates of one category: more than any category of ours has, so that ranking does not decide what constraints should. */
const CANDIDATES_MAX = 64;

/** Characters: the embedding adds words up, and a long text would say nothing about one category. */
const TEXT_MAX = 1200;

/**
 * One query a category, in the order of `CATEGORIES`, from the spec's own words: what it is, what it requires, what it asks of
 * operation and security.
 *
 * The queries do not filter by quality: the solver does, because it can say of each candidate why it is out, and because
 * the only provider of something required stays in when its quality falls.
 */
export function queriesFor(spec: SpecRequirements): readonly SearchQuery[] {
  const asked = askedWords(spec);
  const tags = tagsOf(spec);
  return getPatternCategories().map(({ category, description }) => ({
    text: [description, ...asked].join('\n').slice(0, TEXT_MAX),
    category,
    tags,
    limit: CANDIDATES_MAX,
  }));
}

/** Those of the found patterns that require what none of them provides. */
export function requirersWithoutProvider(hits: readonly SearchHit[]): readonly string[] {
  const provided = new Set(
    hits.flatMap(({ pattern }) => pattern.provides.map(({ capability }) => capability)),
  );
  return hits
    .filter(({ pattern }) => pattern.requires.some((capability) => !provided.has(capability)))
    .map(({ pattern }) => pattern.id);
}

function askedWords(spec: SpecRequirements): readonly string[] {
  const { app, auth, nonFunctional, requirements } = spec;
  const wishes = requirements.filter(({ kind, status }) => kind === 'nonfunctional' && status === 'required');
  return [
    app.description ?? app.title,
    ...requiredFeatures(spec).map(({ id }) => id.replaceAll(/[._]/g, ' ')),
    ...(auth.method === 'none' ? [] : [`${auth.method.replace('_', ' ')} authentication`]),
    ...nonFunctional.observability,
    ...nonFunctional.deployment,
    ...nonFunctional.compliance,
    ...wishes.map(({ text }) => text),
  ];
}

function tagsOf(spec: SpecRequirements): readonly string[] {
  const { auth, nonFunctional } = spec;
  return [
    ...requiredFeatures(spec).map(({ id }) => `feature.${id}`),
    ...(auth.method === 'none' ? [] : [`auth.${auth.method}`]),
    ...nonFunctional.observability,
    ...nonFunctional.deployment,
    ...nonFunctional.compliance,
  ];
}
