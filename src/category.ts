/** The 12 categories that patterns and probes belong to (DESIGN.md, "Words"). */
export const CATEGORIES = [
  'config',
  'database',
  'observability',
  'models',
  'repositories',
  'services',
  'api',
  'security',
  'testing',
  'docker',
  'project',
  'ci',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** `true` where `text` names a category. */
export function isCategory(text: string): text is Category {
  return (CATEGORIES as readonly string[]).includes(text);
}
