import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { badValue, unknownKey } from '../problems.ts';
import { suggestion } from '../suggestion.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema found in a part of a YAML document. */
export interface SchemaFindings {
  readonly source: YamlSource;
  readonly issues: readonly Issue[];
  /** Where in the document the checked value stands. */
  readonly base: Path;
  /** The keys that the mapping at a path may have; the path is the document's. */
  readonly keysAt: (path: Path) => readonly string[];
}

/** The issues of a schema as problems with place and remedy. */
export function schemaProblems(findings: SchemaFindings): readonly Diagnostic[] {
  return findings.issues.flatMap((issue) => problemsOf(innermost(issue), findings));
}

/** Of a union that nothing matched, the alternative that came furthest: the one that says most about the mistake. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && !(first.code === 'invalid_type' && first.path.length === 0));
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}

function problemsOf(issue: Issue, findings: SchemaFindings): readonly Diagnostic[] {
  const { source, base } = findings;
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = findings.keysAt(path);
      return unknownKey.at(
        { key, near: suggestion(key, known), known },
        { span: source.spanOfKey(path, key) },
      );
    });
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const expected = issue.issues[0]?.message ?? 'another name';
    return [
      badValue.at(
        { path: dotted(path), expected, got: shown(key) },
        { span: source.spanOfKey(path.slice(0, -1), key) },
      ),
    ];
  }
  const value = valueAt(source.value, path);
  const got = shown(value);
  const near =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? suggestion(value, issue.values.map(String))
      : undefined;
  return [
    badValue.at(
      { path: dotted(path), expected: expectedBy(issue), got, near },
      { span: source.spanAt(path) },
    ),
  ];
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? shown(issue.values[0])
        : `one of ${issue.values.map(shown).join(', ')}`;
    case 'too_small':
      return bound('least', issue.minimum, issue.origin);
    case 'too_big':
      return bound('most', issue.maximum, issue.origin);
    case 'invalid_union':
      return alternatives(issue.errors);
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function alternatives(errors: readonly (readonly Issue[])[]): string {
  const forms = errors.flatMap(([first]) => (first === undefined ? [] : [expectedBy(first)]));
  return forms.length === 0 ? 'another form' : [...new Set(forms)].join(', or ');
}

function bound(side: 'least' | 'most', limit: number | bigint, origin: string): string {
  const unit = origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '';
  return `at ${side} ${String(limit)}${limit === 1 && origin === 'array' ? ' entry' : unit}`;
}

/** `files[2].source`: a path as people read it. */
function dotted(path: Path): string {
  if (path.length === 0) return 'pattern.yml';
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

const SHOWN_MAX = 60;

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  // JSON has no NaN and would call it null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const cut = typeof value === 'string' ? text.slice(1, -1) : text;
  return `\`${cut.length > SHOWN_MAX ? `${cut.slice(0, SHOWN_MAX)}…` : cut}\``;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
