import type { Diagnostic } from '../../diagnostics/index.ts';
import { keysAt, type Manifest, manifestSchema } from './manifest-schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { YamlSource } from './yaml-source.ts';

/** A manifest that its schema accepted, with the place of each value. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly source: YamlSource;
}

/** @returns the manifest, or every problem that its schema found */
export function readManifest(file: string, text: string): ReadManifest | readonly Diagnostic[] {
  const source = YamlSource.parse(file, text);
  if (!(source instanceof YamlSource)) return source;
  const parsed = manifestSchema.safeParse(source.value);
  if (parsed.success) return { manifest: parsed.data, source };
  return schemaProblems({ source, issues: parsed.error.issues, base: [], keysAt });
}
