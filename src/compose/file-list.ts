import type { Foreach, Pattern, PatternFile } from '../pattern/index.ts';
import type { Plan, SelectedPattern } from '../plan/index.ts';
import type { ServiceModel } from './service/index.ts';
import type { Names } from './template/index.ts';

/** A file that one pattern writes once: its template, and the names that only it gets. */
export interface PlannedFile {
  readonly pattern: Pattern;
  readonly file: PatternFile;
  readonly names: Names;
}

/** What templates are repeated for, and under which name they see it. */
const REPEATED: Readonly<Record<Foreach, (service: ServiceModel) => readonly Names[]>> = {
  entity: ({ entities }) => entities.map((entity) => ({ entity })),
  relation: ({ links }) => links.map((link) => ({ link })),
  enum: ({ enums }) => enums.map((item) => ({ enum: item })),
  revision: ({ revisions }) => revisions.map((revision) => ({ revision })),
};

/** Every file of a plan, in the order of patterns and manifests; what the conditions leave out is not there. */
export function filesOf(
  plan: Plan,
  service: ServiceModel,
  holds: (when: string | undefined) => boolean,
): readonly PlannedFile[] {
  return plan.selected.flatMap((selected) =>
    selected.pattern.files
      .filter(({ when }) => holds(when))
      .flatMap((file) => repeat(selected, file, service)),
  );
}

function repeat(
  { pattern, parameters }: SelectedPattern,
  file: PatternFile,
  service: ServiceModel,
): readonly PlannedFile[] {
  const repeated = file.foreach === undefined ? [{}] : REPEATED[file.foreach](service);
  return repeated.map((names) => ({ pattern, file, names: { ...names, parameters } }));
}

/** The folder of a pattern, for messages. */
function folderOf({ origin }: Pattern): string {
  return origin.replace(/\/?pattern\.yml$/, '');
}

/** The path of a file's template, for messages. */
export function templatePath(pattern: Pattern, { source }: PatternFile): string {
  const folder = folderOf(pattern);
  return `${folder === '' ? '' : `${folder}/`}files/${source}`;
}

/** `true` where the file is rendered; every other is copied byte for byte. */
export function isTemplate({ source }: PatternFile): boolean {
  return source.endsWith('.liquid');
}
