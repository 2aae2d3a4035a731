import type { Evidence } from '../report.ts';
import type { CommandFollower, Executed } from './commands.ts';
import { renamed } from './copied.ts';
import { below, type Data, entriesOf, itemsOf, textOf, textsOf } from './files/data.ts';
import { type DockerInstruction, type DockerStage, inherited, readDockerfile } from './files/dockerfile.ts';
import { readShell } from './files/shell.ts';
import type { Repository } from './repository.ts';
import { roleOf } from './role.ts';
import { startOfBase } from './serving-bases.ts';

export interface Image {
  readonly path: string;
  readonly stages: readonly DockerStage[];
  /** The stage that is shipped: the target of a build, else the last. */
  readonly shipped: DockerStage;
}

export interface ComposeService {
  readonly path: string;
  readonly name: string;
  readonly data: Data;
  /** The words of its `command`, or of its `entrypoint`. */
  readonly command: readonly string[];
}

/** A process that a container, a Procfile or Kubernetes starts. */
export interface Start {
  readonly at: Evidence;
  readonly executed: readonly Executed[];
  /** Of the image that is shipped: not a compose file for development. */
  readonly shipped: boolean;
  readonly image: Image | undefined;
}

export interface Containers {
  readonly images: readonly Image[];
  readonly services: readonly ComposeService[];
  readonly starts: readonly Start[];
}

const COMPOSE = /(^|\/)(docker-)?compose([.-][\w.-]+)?\.ya?ml$/;
const DOCKERFILE =
  /(^|\/)(([Dd]ockerfile|Containerfile)([._-][\w.-]+)?|[\w.-]+\.[Dd]ockerfile([.-][\w-]+)?)$/;
/** Programs that serve an application, or that start the one that does. */
const SERVER = /\b(uvicorn|gunicorn|hypercorn|granian|daphne|fastapi|supervisord)\b/;
const DEVELOPMENT = /dev|local|test|override|debug/i;

/** Reads Dockerfiles, compose files and Procfiles. */
export function containersOf(repository: Repository, follower: CommandFollower): Containers {
  const services = repository.matching(COMPOSE).flatMap((path) => servicesOf(repository, path));
  const targets = new Map(services.flatMap((service) => targetOf(service)));
  const images = repository
    .matching(DOCKERFILE)
    .filter((path) => roleOf(path) === 'application')
    .flatMap((path) => imageOf(repository, path, targets));
  const inImages = images.flatMap((image) => startOfImage(image, follower));
  // Where no image says how it starts, the compose file does.
  const shipsCompose = inImages.length === 0;
  const inServices = services.flatMap((service) =>
    startOfService(service, { follower, shipped: shipsCompose && !isForDevelopment(service.path) }),
  );
  const inProcfiles = repository
    .named('Procfile')
    .flatMap((path) => startsOfProcfile(repository, path, follower));
  const starts = [...inImages, ...inServices, ...inProcfiles];
  return { images, services, starts };
}

/** `true` where a path or a name says that it is for development. */
export function isForDevelopment(path: string): boolean {
  return DEVELOPMENT.test(path.split('/').at(-1) ?? '');
}

/** The folder that a path stands in. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function imageOf(
  repository: Repository,
  path: string,
  targets: ReadonlyMap<string, string>,
): readonly Image[] {
  const stages = readDockerfile(repository.text(path) ?? '');
  const target = targets.get(path);
  const shipped = stages.find(({ name }) => name === target) ?? finalStage(stages);
  return shipped === undefined ? [] : [{ path, stages, shipped }];
}

/** The last stage; where it starts no server, the last of those that do and that nothing else is built from: each is an image. */
function finalStage(stages: readonly DockerStage[]): DockerStage | undefined {
  const used = new Set(stages.map(({ base }) => base.toLowerCase()));
  const last = stages.at(-1);
  const serving = stages.filter(
    (stage) =>
      (stage === last || !used.has(stage.name)) && !DEVELOPMENT.test(stage.name) && serves(stages, stage),
  );
  return serving.at(-1) ?? last;
}

function serves(stages: readonly DockerStage[], stage: DockerStage): boolean {
  return ['CMD', 'ENTRYPOINT'].some((keyword) => {
    const [instruction] = inherited(stages, stage, keyword);
    return instruction !== undefined && SERVER.test(instruction.text);
  });
}

function servicesOf(repository: Repository, path: string): readonly ComposeService[] {
  const [data] = repository.yaml(path);
  return entriesOf(below(data, 'services')).map(([name, service]) => {
    const given = below(service, 'command') ?? below(service, 'entrypoint');
    const text = textOf(given);
    return {
      path,
      name,
      data: service,
      command: text === undefined ? textsOf(given) : (readShell(text)[0]?.words ?? []),
    };
  });
}

/** The stage that a compose file for production builds from a Dockerfile. */
function targetOf({ path, data }: ComposeService): readonly (readonly [string, string])[] {
  const build = below(data, 'build');
  const target = textOf(below(build, 'target'));
  if (target === undefined || isForDevelopment(path) || DEVELOPMENT.test(target)) return [];
  const context = textOf(below(build, 'context')) ?? '.';
  const file = textOf(below(build, 'dockerfile')) ?? 'Dockerfile';
  return [[resolvePath(folderOf(path), context, file), target.toLowerCase()]];
}

function resolvePath(...parts: readonly string[]): string {
  const out: string[] = [];
  for (const segment of parts.join('/').split('/')) {
    if (segment === '..') out.pop();
    else if (segment !== '' && segment !== '.') out.push(segment);
  }
  return out.join('/');
}

function startOfImage(image: Image, follower: CommandFollower): readonly Start[] {
  const [command, entry] = ['CMD', 'ENTRYPOINT'].map((keyword) => {
    const [written] = inherited(image.stages, image.shipped, keyword);
    return written === undefined ? undefined : renamed(written, image.stages);
  });
  const at = command ?? entry;
  const folder = folderOf(image.path);
  if (at === undefined) {
    const known = startOfBase(image.stages, image.shipped);
    if (known === undefined) return [];
    const executed = known.commands.flatMap((words) =>
      follower.words(words, evidence(image.path, known.at), folder),
    );
    return [{ at: evidence(image.path, known.at), executed, shipped: !isForDevelopment(image.path), image }];
  }
  const executed = [entry, command].flatMap((instruction) =>
    instruction === undefined ? [] : follow(instruction, { path: image.path, folder, follower }),
  );
  // An entrypoint that is a program takes the command as its arguments.
  const joined =
    entry?.exec !== undefined && command?.exec !== undefined
      ? follower.words([...entry.exec, ...command.exec], evidence(image.path, at), folder)
      : [];
  return [
    {
      at: evidence(image.path, at),
      executed: [...joined, ...executed],
      shipped: !isForDevelopment(image.path),
      image,
    },
  ];
}

function follow(
  instruction: DockerInstruction,
  { path, folder, follower }: { path: string; folder: string; follower: CommandFollower },
): readonly Executed[] {
  const at = evidence(path, instruction);
  if (instruction.exec !== undefined) return follower.words(instruction.exec, at, folder);
  return readShell(instruction.text).flatMap(({ words }) => follower.words(words, at, folder));
}

function startOfService(
  service: ComposeService,
  { follower, shipped }: { readonly follower: CommandFollower; readonly shipped: boolean },
): readonly Start[] {
  const given = below(service.data, 'command') ?? below(service.data, 'entrypoint');
  if (given === undefined || service.command.length === 0) return [];
  const at = { path: service.path, line: given.line, endLine: given.endLine };
  return [
    {
      at,
      executed: follower.words(service.command, at, folderOf(service.path)),
      shipped,
      image: undefined,
    },
  ];
}

function startsOfProcfile(repository: Repository, path: string, follower: CommandFollower): readonly Start[] {
  return (repository.text(path) ?? '').split('\n').flatMap((row, index) => {
    const command = /^[\w-]+:\s*(.+)$/.exec(row)?.[1];
    const at = { path, line: index + 1, endLine: index + 1 };
    return command === undefined
      ? []
      : [{ at, executed: follower.script(command, at, folderOf(path)), shipped: true, image: undefined }];
  });
}

function evidence(
  path: string,
  { line, endLine }: { readonly line: number; readonly endLine: number },
): Evidence {
  return { path, line, endLine };
}

/** The images that other services of a compose file pull. */
export function pulledImages(
  services: readonly ComposeService[],
): readonly { readonly image: string; readonly at: Evidence }[] {
  return services.flatMap(({ path, data }) =>
    itemsOf(below(data, 'image')).flatMap((item) => {
      const image = textOf(item);
      return image === undefined ? [] : [{ image, at: { path, line: item.line, endLine: item.endLine } }];
    }),
  );
}
