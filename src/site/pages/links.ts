import type { Category } from '../../category.ts';
import type { Capability, Pattern } from '../../pattern/index.ts';
import { text } from '../../report/index.ts';

/** The way from a page to the root of the site: every link is relative, so that the site lies wherever it is put. */
export type Root = '' | '../';

/** Path of a pattern's page below the root. */
export function patternPath({ id }: Pick<Pattern, 'id'>): string {
  return `patterns/${id}.html`;
}

/** A link to a pattern's page. */
export function patternLink(pattern: Pick<Pattern, 'id'>, root: Root): string {
  return `<a class="id" href="${root}${text(patternPath(pattern))}">${text(pattern.id)}</a>`;
}

/** Links to patterns, one after the other. */
export function patternLinks(patterns: readonly Pick<Pattern, 'id'>[], root: Root): string {
  return patterns.map((pattern) => patternLink(pattern, root)).join(', ');
}

/** A link to a category on the first page. */
export function categoryLink(category: Category, root: Root): string {
  return `<a href="${root}index.html#category-${category}">${category}</a>`;
}

/** A link to a capability. */
export function capabilityLink(capability: Capability, root: Root): string {
  return `<a href="${root}capabilities.html#${text(capabilityAnchor(capability))}"><code>${text(capability)}</code></a>`;
}

/** Id of a capability on its page. */
export function capabilityAnchor(capability: Capability): string {
  return `capability-${capability}`;
}
