import { toml } from '../template/index.ts';
import type { Closure } from './closure.ts';
import type { Edge, LockedPackage, MasterLock } from './master-lock.ts';
import type { Project, Requirement } from './project.ts';

export interface WriteLockOptions {
  readonly master: MasterLock;
  readonly project: Project;
  readonly closure: Closure;
  readonly edgesOf: (requirement: Requirement) => readonly Edge[];
}

/** The lock in uv's own layout: packages as the master has them, the project in its place among them. */
export function writeLock({ master, project, closure, edgesOf }: WriteLockOptions): string {
  const packages = master.packages.filter((each) => closure.has(each));
  const blocks = packages.map((each) => ({
    name: each.name,
    text: packageText(each, closure.get(each) ?? new Set()),
  }));
  const place = blocks.findIndex(({ name }) => name > project.name);
  const own = { name: project.name, text: projectText(project, edgesOf) };
  const sorted = place < 0 ? [...blocks, own] : [...blocks.slice(0, place), own, ...blocks.slice(place)];
  return `${master.head.trimEnd()}\n\n${sorted.map(({ text }) => `[[package]]\n${text.trimEnd()}\n`).join('\n')}`;
}

/** A package without the extras that nobody here asks for. */
function packageText({ text, optional }: LockedPackage, extras: ReadonlySet<string>): string {
  const unwanted = Object.keys(optional).filter((extra) => !extras.has(extra));
  const kept = unwanted.reduce((rest, extra) => withoutExtra(rest, extra), text);
  return unwanted.length === Object.keys(optional).length
    ? kept.replace(/\n\[package\.optional-dependencies\]\n/, '\n')
    : kept;
}

function withoutExtra(text: string, extra: string): string {
  const [before, after] = text.split('[package.optional-dependencies]\n');
  if (before === undefined || after === undefined) return text;
  const lines = after.split('\n');
  const start = lines.indexOf(`${extra} = [`);
  const end = lines.indexOf(']', start);
  if (start < 0 || end < 0) return text;
  return `${before}[package.optional-dependencies]\n${[...lines.slice(0, start), ...lines.slice(end + 1)].join('\n')}`;
}

function projectText(project: Project, edgesOf: WriteLockOptions['edgesOf']): string {
  const groups = Object.entries(project.groups).sort(([a], [b]) => (a < b ? -1 : 1));
  const filled = groups.filter(([, requirements]) => requirements.length > 0);
  const edges = (requirements: readonly Requirement[]) => requirements.flatMap(edgesOf).map(edgeText);
  const sections = [
    [
      `name = ${toml(project.name)}`,
      `version = ${toml(project.version)}`,
      `source = { ${project.source} = "." }`,
      ...list('dependencies', edges(project.requirements)),
    ],
    filled.length === 0
      ? []
      : ['[package.dev-dependencies]', ...filled.flatMap(([name, items]) => list(name, edges(items)))],
    metadataText(
      '[package.metadata]',
      project.requirements.length === 0 ? [] : [['requires-dist', project.requirements]],
    ),
    metadataText('[package.metadata.requires-dev]', groups),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** What is asked for; uv keeps a list of one on its line. */
function metadataText(
  header: string,
  lists: readonly (readonly [string, readonly Requirement[]])[],
): readonly string[] {
  const lines = lists.flatMap(([name, items]) => {
    const texts = items.map(requirementText);
    return texts.length < 2 ? [`${name} = [${texts.join('')}]`] : list(name, texts);
  });
  return lines.length === 0 ? [] : [header, ...lines];
}

function list(name: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${name} = [`, ...items.map((item) => `    ${item},`), ']'];
}

function edgeText({ name, version, extra = [], marker }: Edge): string {
  const parts = [
    `name = ${toml(name)}`,
    ...(version === undefined
      ? []
      : [`version = ${toml(version)}`, 'source = { registry = "https://pypi.org/simple" }']),
    ...(extra.length === 0 ? [] : [`extra = ${toml(extra)}`]),
    ...(marker === undefined ? [] : [`marker = ${toml(marker)}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}

function requirementText({ name, extras, specifier }: Requirement): string {
  const parts = [
    `name = ${toml(name)}`,
    ...(extras.length === 0 ? [] : [`extras = ${toml(extras)}`]),
    ...(specifier === '' ? [] : [`specifier = ${toml(specifier)}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}
