import type { Pattern } from './pattern.ts';
import { plainTemplate } from './plain-template.ts';

/** The code that a pattern brings, a text a file: its Python; what else it writes where it has none. */
export function codeTexts({ files }: Pick<Pattern, 'files'>): readonly string[] {
  const python = files.filter(({ path }) => /\.pyi?$/.test(path));
  return (python.length > 0 ? python : files)
    .map(({ template }) => plainTemplate(template))
    .filter((text) => text.trim() !== '');
}
