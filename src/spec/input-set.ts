/**
 * Documents that a layout keeps beside its leading one, by the name of that one. Paths are relative to its folder; one that ends
 * in `/` is a folder, of which every document belongs to the spec.
 */
const LAYOUTS: readonly (readonly [RegExp, readonly string[]])[] = [
  // Kiro: requirements, design and tasks in one folder.
  [/(?:^|\/)\.kiro\/specs\/[^/]+\/requirements\.md$/, ['design.md']],
  [/(?:^|\/)\.kiro\/specs\/[^/]+\/design\.md$/, ['requirements.md']],
  // agent-os: one spec with its parts in `sub-specs/`.
  [
    /(?:^|\/)\.?agent-os\/specs\/[^/]+\/spec\.md$/,
    ['sub-specs/api-spec.md', 'sub-specs/database-schema.md', 'sub-specs/technical-spec.md'],
  ],
  // OpenSpec: what a change adds, beside its proposal.
  [/(?:^|\/)openspec\/changes\/(?:archive\/)?[^/]+\/proposal\.md$/, ['design.md', 'specs/']],
  // spec-kit: the model and the contracts of one feature.
  [
    /(?:^|\/)specs\/[^/]+\/spec\.md$/,
    ['data-model.md', 'openapi.yaml', 'openapi.yml', 'openapi.json', 'contracts/'],
  ],
];

/** What any leading spec may have beside it. */
const BESIDE: readonly string[] = ['data-model.md', 'openapi.yaml', 'openapi.yml', 'openapi.json'];

/**
 * The documents that may belong to the one named, relative to its folder, and folders of such, which end in `/`; the edge reads
 * those that exist.
 *
 * @param path - `/`-separated, as it stands in the repository
 */
export function siblingsOf(path: string): readonly string[] {
  const layout = LAYOUTS.find(([leading]) => leading.test(path));
  if (layout !== undefined) return layout[1];
  return /(?:^|\/)spec\.md$/i.test(path) ? BESIDE : [];
}

const LEADING = /(?:^|\/)(?:spec|requirements|prd|srs|app_spec|app-spec)\.(?:md|txt)$/i;
const NO_PART =
  /(?:^|\/)(?:tasks|plan|research|quickstart|changelog|contributing|license|code_of_conduct|security|agents|claude|todo|tech-stack|roadmap|mission|tests?)\.\w+$|(?:^|\/)(?:checklists?|templates?|archive|tests?|examples?|node_modules)\/|(?:^|\/)sub-specs\/tests\.md$/i;

/**
 * Which files of a folder belong to the spec, the leading one first.
 *
 * @param paths - below the folder, `/`-separated
 */
export function documentsOf(paths: readonly string[]): readonly string[] {
  const documents = paths.filter((path) => isDocument(path) && !NO_PART.test(path));
  const leading = documents.filter((path) => LEADING.test(path));
  return [...leading, ...documents.filter((path) => !leading.includes(path))];
}

/** Prose, and contracts: YAML and JSON elsewhere configure tools. */
function isDocument(path: string): boolean {
  if (/\.(?:md|markdown|txt)$/i.test(path)) return true;
  return /(?:^|\/)contracts\/[^/]+\.(?:ya?ml|json)$|(?:^|\/)(?:openapi|swagger)\.(?:ya?ml|json)$/i.test(path);
}
