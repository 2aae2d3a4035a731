import type { Executed } from '../../facts/commands.ts';
import { isForDevelopment } from '../../facts/containers.ts';
import type { Facts } from '../../facts/facts.ts';
import { below, textOf } from '../../facts/files/data.ts';
import { externalCalls, placeIn } from '../../facts/place.ts';
import { argument, type CallExpression } from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { databaseOf } from './database-use.ts';
import { revisionsOf } from './revisions.ts';

/** `alembic upgrade head` and its like. */
function migrates({ words, tolerated }: Executed): boolean {
  const [program, verb, ...rest] = words.filter((word) => !word.startsWith('-'));
  if (tolerated) return false;
  if (program === 'alembic') return [verb, ...rest].includes('upgrade');
  return (
    (program === 'aerich' && verb === 'upgrade') ||
    (program === 'piccolo' && rest.includes('forwards')) ||
    (program === 'yoyo' && verb === 'apply')
  );
}

const UPGRADES = /^alembic\.command\.upgrade$|^aerich\.Command\.upgrade$/;
/** Alembic's own command line, called with words. */
const COMMAND_LINE = /^alembic\.config\.(main|CommandLine\.main)$/;
/** Images that do nothing but migrate, and the word that tells them to. */
const MIGRATORS =
  /(^|\/)(migrate\/migrate|flyway\/flyway|redgate\/flyway|liquibase\/liquibase|amacneil\/dbmate|arigaio\/atlas)(:|@|$)/;
const APPLIES: ReadonlySet<string> = new Set(['up', 'migrate', 'update', 'apply']);
const SERVES = /^(uvicorn|hypercorn(\.\w+)*|granian(\.\w+)*)\.(run|serve|Granian)$/;

/** `alembic.command.upgrade(…)` by what runs when the service starts: its lifespan, the code that makes or serves it. */
function upgradedAtStart(code: Facts['code'], wiring: Facts['wiring']): readonly Evidence[] {
  // A command that serves is run by an image, and imported by nobody.
  const own = code.modules.flatMap((module) => scopesOf(module));
  const serving = externalCalls(own, code.values, (name) => SERVES.test(name));
  const starting = [
    ...wiring.lifespans.filter(({ kind }) => kind !== 'shutdown').map(({ handler }) => handler),
    ...[...wiring.constructions, ...serving].map(({ scope }) => scope),
  ];
  return [...new Set(starting)].flatMap((scope) => upgradesOf(scope, code, new Set()));
}

/** `alembic.config.main(argv=["--raiseerr", "upgrade", "head"])`. */
function saysUpgrade(call: CallExpression, scope: Scope, { values }: Facts['code']): boolean {
  const words = argument(call, 0, 'argv');
  return (
    words !== undefined &&
    values.items({ expression: words, scope }).some((item) => values.text(item) === 'upgrade')
  );
}

/** Services of a compose file that migrate and end. */
function migrators({ services }: Facts['containers']): readonly Evidence[] {
  return services.flatMap(({ path, data, command }) => {
    const image = below(data, 'image');
    return image !== undefined &&
      !isForDevelopment(path) &&
      MIGRATORS.test(textOf(image) ?? '') &&
      command.some((word) => APPLIES.has(word))
      ? [placeIn({ path }, image)]
      : [];
  });
}

function upgradesOf(scope: Scope, code: Facts['code'], seen: Set<Scope>): readonly Evidence[] {
  if (seen.has(scope)) return [];
  seen.add(scope);
  return scope.calls.flatMap(({ call }) => {
    const name = code.values.external(call, scope) ?? '';
    if (UPGRADES.test(name) || (COMMAND_LINE.test(name) && saysUpgrade(call, scope, code)))
      return [placeIn(scope, call)];
    // `loop.run_in_executor(None, upgrade)`, `asyncio.to_thread(upgrade)`: what is handed on is run.
    const given = call.args.flatMap(({ value }) => {
      const symbol = code.values.resolver.resolve(value, scope);
      return symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? [symbol.scope] : [];
    });
    const called = code.values.callee(call, scope);
    return [...(called === undefined ? [] : [called]), ...given].flatMap((next) =>
      upgradesOf(next, code, seen),
    );
  });
}

export const automatedMigrations = defineProbe({
  id: 'DB-07',
  name: 'automated-migrations',
  category: 'database',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository', 'code', 'wiring', 'manifest', 'containers', 'workflows', 'follower'],
  asks: 'Does a release run the migrations by itself?',
  why: 'A step that a person must remember is a step that is forgotten at night.',
  refuses: 'a comment, an `echo`, and a step whose failure is thrown away',
  fix: 'run `alembic upgrade head` in a job before the service starts',
  remedy: { file: 'docker/docker-compose.yml', snippet: 'migrate:\n  command: [alembic, upgrade, head]' },
  references: ['12-factor XII'],

  examine({ repository, code, wiring, manifest, containers, workflows, follower }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.relational) return notApplicable(use.because);
    if (revisionsOf({ repository, code }).effective.length === 0)
      return notDetected(['migrations/versions'], 'there is no migration to run');
    const started = containers.starts.flatMap(({ executed }) => executed);
    const kubernetes = repository
      .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm)\/.*\.ya?ml$/)
      .flatMap((path) =>
        repository.yaml(path).flatMap((data) => {
          const command = textOf(below(data, 'command'));
          return command === undefined
            ? []
            : follower.script(command, { path, line: data.line, endLine: data.line }, '');
        }),
      );
    const scripts = repository.named('fly.toml', 'app.json', 'render.yaml').flatMap((path) => {
      const command = path.endsWith('.toml')
        ? textOf(below(repository.toml(path), 'deploy', 'release_command'))
        : undefined;
      return command === undefined ? [] : follower.script(command, { path, line: 1, endLine: 1 }, '');
    });
    const deployed = workflows
      .filter(({ path }) => /deploy|release|cd/.test(path))
      .flatMap(({ steps }) => steps.flatMap(({ executed }) => executed));
    const evidence = [
      ...[...started, ...kubernetes, ...scripts, ...deployed].filter(migrates).map(({ at }) => at),
      ...upgradedAtStart(code, wiring),
      ...migrators(containers),
    ];
    return evidence.length > 0
      ? found(evidence)
      : notDetected([
          ...containers.images.map(({ path }) => path),
          ...containers.services.map(({ path }) => path),
        ]);
  },
});
