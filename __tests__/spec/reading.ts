import { readSpec, type SpecRequirements } from '../../src/spec/index.ts';

/** A spec from text, as a document of a repository. */
export function read(text: string, path = 'spec.md'): SpecRequirements {
  return readSpec([{ path, bytes: new TextEncoder().encode(text) }]);
}

/** Lines of a document, so that a test shows it as it stands. */
export function lines(...all: readonly string[]): string {
  return all.join('\n');
}

/** The fields of an entity as `name: kind`. */
export function fieldsOf(spec: SpecRequirements, entity: string): readonly string[] {
  const found = spec.entities.find(({ name }) => name === entity);
  return (found?.fields ?? []).map(({ name, type }) => `${name}: ${type.kind}`);
}

export function codesOf({ diagnostics }: SpecRequirements): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
