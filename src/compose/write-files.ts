import { isTemplate, type PlannedFile, templatePath } from './file-list.ts';
import type { WrittenFile } from './finish.ts';
import { manifestSpan } from './manifest-span.ts';
import type { PlacedFile } from './paths.ts';
import type { Render } from './render.ts';
import { type Names, PATH_TARGET, targetOf } from './template/index.ts';

/** The files with their paths in the service. */
export async function place(
  files: readonly PlannedFile[],
  shared: Names,
  render: Render,
): Promise<readonly PlacedFile[]> {
  const jobs = files.map((planned) => {
    const { line } = manifestSpan(planned);
    return {
      template: { source: planned.file.path, origin: planned.pattern.origin, line, target: PATH_TARGET },
      names: planned.names,
    };
  });
  const paths = await render({ shared, jobs });
  return files.map((planned, index) => ({ ...planned, path: paths[index] ?? '' }));
}

/** The files with their texts: templates rendered, every other as it is. */
export async function write(
  files: readonly PlacedFile[],
  shared: Names,
  render: Render,
): Promise<readonly WrittenFile[]> {
  const templates = files.filter(({ file }) => isTemplate(file));
  const jobs = templates.map(({ pattern, file, names, path }) => ({
    template: { source: file.template, origin: templatePath(pattern, file), target: targetOf(path) },
    names,
  }));
  const texts = await render({ shared, jobs });
  const rendered = new Map(templates.map(({ path }, index) => [path, texts[index] ?? '']));
  return files.map((placed) => ({ ...placed, text: rendered.get(placed.path) ?? placed.file.template }));
}
