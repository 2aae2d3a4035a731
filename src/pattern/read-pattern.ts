import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import type { TreeFile } from '../tree/index.ts';
import { type Classification, categorise, codeOf } from './categorise/index.ts';
import { PATTERN_CATEGORIES } from './category-config.ts';
import { digestOf } from './digest.ts';
import { lintCode } from './lint/lint-code.ts';
import { lintConditions } from './lint/lint-conditions.ts';
import type { ContributionSchema, LintContext } from './lint/lint-context.ts';
import { contributedValue, lintContributions } from './lint/lint-contributions.ts';
import { lintFiles, targetOf } from './lint/lint-files.ts';
import type { LibraryEntry } from './lint/lint-library.ts';
import { lintMutation, lintParameters } from './lint/lint-parameters.ts';
import type { Manifest } from './manifest/manifest-schema.ts';
import { readManifest } from './manifest/read-manifest.ts';
import type { Contribution, Pattern, PatternFile, PatternParameter, QualityPrior } from './pattern.ts';
import type { PatternDirectory } from './pattern-directory.ts';
import { noManifest, notText, otherCategory, otherId, symbolicLink, tooLarge } from './problems.ts';

/** Bytes of one file of a pattern. */
const FILE_BYTES_MAX = 1_000_000;

export interface ReadPattern {
  /** Absent where a problem is an error. */
  readonly read?: LibraryEntry;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks one pattern directory. */
export function readPattern(directory: PatternDirectory, kinds: readonly ContributionSchema[]): ReadPattern {
  const { manifest, shown } = directory;
  if (manifest === undefined)
    return {
      diagnostics: [noManifest.at({ directory: shown }, { span: lineSpan(`${shown}/pattern.yml`, 1) })],
    };
  const files = [manifest, ...directory.files.values()].flatMap((file) => fileProblems(file, shown));
  if (files.length > 0) return { diagnostics: files };
  const read = readManifest(`${shown}/pattern.yml`, textOf(manifest) ?? '');
  if (!('manifest' in read)) return { diagnostics: read };
  const context: LintContext = { ...read, directory, kinds };
  const code = categorise(codeOf(directory));
  const diagnostics = [
    ...lintNames(context),
    ...lintFiles(context),
    ...lintConditions(context),
    ...lintContributions(context),
    ...lintParameters(context),
    ...lintMutation(context),
    ...lintCode(context, code),
  ];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  return { read: { pattern: patternOf(context, code), source: context.source }, diagnostics };
}

/** What keeps a file from being read at all. */
function fileProblems(file: TreeFile, shown: string): readonly Diagnostic[] {
  const path = `${shown}/${file.path}`;
  const place = { span: lineSpan(path, 1) };
  if (file.mode === '120000') return [symbolicLink.at({ path }, place)];
  if (file.bytes.length > FILE_BYTES_MAX)
    return [tooLarge.at({ path, bytes: file.bytes.length, limit: FILE_BYTES_MAX }, place)];
  return textOf(file) === undefined ? [notText.at({ path }, place)] : [];
}

function textOf({ bytes }: TreeFile): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lintNames({ directory, manifest, source }: LintContext): readonly Diagnostic[] {
  const { id, category } = manifest;
  const problems: Diagnostic[] = [];
  if (id !== directory.id)
    problems.push(otherId.at({ id, directory: directory.id }, { span: source.spanAt(['id']) }));
  if (category !== directory.category) {
    problems.push(
      otherCategory.at({ category, directory: directory.category }, { span: source.spanAt(['category']) }),
    );
  }
  return problems;
}

function patternOf(context: LintContext, code: Classification | undefined): Pattern {
  const { manifest, directory } = context;
  const { id, version, category, summary, tags, asks, when, mutation } = manifest;
  return {
    id,
    version,
    category,
    summary,
    domain: manifest.domain ?? PATTERN_CATEGORIES[category].domain,
    tags,
    asks,
    ...(when === undefined ? {} : { when }),
    requires: manifest.requires ?? [],
    provides: (manifest.provides ?? []).map((each) =>
      typeof each === 'string'
        ? { capability: each, exclusive: false }
        : { capability: each.capability, exclusive: each.exclusive ?? false },
    ),
    conflicts: manifest.conflicts ?? [],
    supersedes: manifest.supersedes ?? [],
    parameters: parametersOf(manifest),
    files: (manifest.files ?? []).map((file) => patternFileOf(file, directory)),
    contributions: contributionsOf(context),
    quality: qualityPriorOf(manifest, code),
    ...(mutation === undefined
      ? {}
      : {
          mutation: {
            file: mutation.file,
            find: mutation.find,
            replace: mutation.replace,
            killedBy: mutation.killed_by,
          },
        }),
    digest: digestOf(directory),
    origin: `${directory.shown}/pattern.yml`,
  };
}

function parametersOf({ parameters = {} }: Manifest): readonly PatternParameter[] {
  return Object.entries(parameters).map(([name, { pattern, min, max, from, ...rest }]) => ({
    name,
    ...rest,
    ...(pattern === undefined ? {} : { pattern }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(from === undefined ? {} : { from }),
  }));
}

function patternFileOf(
  file: NonNullable<Manifest['files']>[number],
  directory: PatternDirectory,
): PatternFile {
  const { source, foreach, when, ownership, executable = false } = file;
  const found = directory.files.get(source);
  return {
    source,
    path: targetOf(file),
    ...(foreach === undefined ? {} : { foreach }),
    ...(when === undefined ? {} : { when }),
    ownership,
    executable,
    template: found === undefined ? '' : (textOf(found) ?? ''),
  };
}

function contributionsOf({ manifest, source }: LintContext): readonly Contribution[] {
  return Object.entries(manifest.contributes ?? {}).flatMap(([kind, entries]) =>
    entries.map((entry, index) => {
      const when = entry['when'];
      return {
        kind,
        value: contributedValue(entry),
        ...(typeof when === 'string' ? { when } : {}),
        line: source.spanAt(['contributes', kind, index]).line,
      };
    }),
  );
}

/** Test coverage until it is measured, in basis points (DESIGN.md, "Formulas"). */
const TEST_COVERAGE_PRIOR = 9000;

/** What a manifest leaves out is what its code shows. */
function qualityPriorOf({ quality }: Manifest, code: Classification | undefined): QualityPrior {
  return {
    successRate: Math.round(quality.success_rate * 10_000),
    testCoverage:
      quality.test_coverage === undefined ? TEST_COVERAGE_PRIOR : Math.round(quality.test_coverage * 10_000),
    securityLevel: quality.security_level ?? code?.securityLevel.value ?? 'STANDARD',
    observabilityComplete: quality.observability_complete ?? code?.observabilityComplete.value ?? false,
    dockerReady: quality.docker_ready ?? code?.dockerReady.value ?? false,
  };
}
