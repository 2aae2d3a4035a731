import { z } from 'zod';
import { type Pattern, readPatterns } from '../../src/pattern/index.ts';
import { FileTree } from '../../src/tree/index.ts';

/** A kind of contribution for tests: a name, and nothing else. */
export const KINDS = [{ kind: 'python.dependency', schema: z.strictObject({ name: z.string() }) }];

/** A manifest that lint accepts, with lines replaced or added: `null` deletes a key. */
export function manifest(lines: Readonly<Record<string, string | null>> = {}): string {
  const whole: Readonly<Record<string, string | null>> = {
    schema: '1',
    id: 'sample',
    version: '1.0.0',
    category: 'security',
    summary: 'What a service gains.',
    domain: 'security',
    tags: '[sample]',
    asks: '[a sentence in which someone asks]',
    quality: '{success_rate: 0.98, security_level: HIGH}',
    ...lines,
  };
  return Object.entries(whole)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** Reads one pattern, `security/sample`, with further files below its directory. */
export function readSample(text: string, files: Readonly<Record<string, string>> = {}) {
  const tree = Object.entries({ 'pattern.yml': text, ...files }).map(([path, content]) => [
    `security/sample/${path}`,
    content,
  ]);
  return readPatterns(FileTree.fromText(Object.fromEntries(tree) as Record<string, string>), KINDS);
}

/** A pattern as it comes out of the reader, with parts replaced. */
export function patternOf(id: string, parts: Partial<Pattern> = {}): Pattern {
  return {
    id,
    version: '1.0.0',
    category: 'api',
    summary: `What ${id} gives.`,
    domain: 'http',
    tags: [],
    asks: [],
    requires: [],
    provides: [],
    conflicts: [],
    supersedes: [],
    parameters: [],
    files: [],
    contributions: [],
    quality: {
      successRate: 9800,
      testCoverage: 9000,
      securityLevel: 'HIGH',
      observabilityComplete: false,
      dockerReady: false,
    },
    digest: id.padEnd(64, '0'),
    origin: `patterns/api/${id}/pattern.yml`,
    ...parts,
  };
}

/** Capabilities, none of them exclusive. */
export function provides(...capabilities: readonly string[]): Pattern['provides'] {
  return capabilities.map((capability) => ({ capability, exclusive: false }));
}
