export { canonicalSpec, typeText } from './canonical.ts';
export { type FrontMatter, frontMatterSchema } from './document/front-matter.ts';
export { documentsOf, siblingsOf } from './input-set.ts';
export { FEATURES, type FeatureId } from './lexicon/vocabulary.ts';
export { byPartOfName } from './names/part-of-name.ts';
export { isOpenlyWritten } from './open-notations.ts';
export { readSpec } from './read-spec.ts';
export type * from './requirements.ts';
export {
  type Suggestions,
  suggestedEntitySchema,
  suggestedFeatureSchema,
  suggestionsSchema,
} from './suggested/suggestion.ts';

export { SPEC_TEMPLATE } from './template.ts';
