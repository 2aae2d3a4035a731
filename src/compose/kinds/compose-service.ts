import { stringify } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { deepMerge, type JsonMap } from './deep-merge.ts';
import { defineKind, type Given } from './kind.ts';
import { clashOf } from './problems.ts';

const schema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a lower-case name, such as `redis`'),
  body: z.record(z.string(), z.json()),
});

type ComposeService = z.infer<typeof schema>;

/** Lists that several patterns may add to. */
const SETS: ReadonlySet<string> = new Set([
  'volumes',
  'networks',
  'ports',
  'tmpfs',
  'cap_add',
  'cap_drop',
  'security_opt',
  'profiles',
  'env_file',
]);

export const composeService = defineKind({
  kind: 'compose.service',
  explanation:
    'A service of the compose file. Several patterns may describe one: maps are united, `volumes`, `ports`, `networks` and the like are sets, and any other difference is an error, as are two services on one port of the host.',
  schema,
  references: ['body'],
  // Compose substitutes `$NAME` in every text.
  escape: (text) => text.replaceAll('$', '$$$$'),
  merge(given) {
    const { services, diagnostics } = mergeServices(given);
    const body = Object.fromEntries(
      [...services].sort(([a], [b]) => comparePaths(a, b)).map(([name, { value }]) => [name, value.body]),
    );
    const text =
      services.size === 0
        ? '{}\n'
        : stringify(body, { lineWidth: 0, compat: 'yaml-1.1', singleQuote: false });
    return {
      view: { services: new Code('yaml', text.trimEnd()) },
      diagnostics: [...diagnostics, ...portCollisions([...services.values()])],
    };
  },
});

function mergeServices(given: readonly Given<ComposeService>[]) {
  const services = new Map<string, Given<ComposeService>>();
  const diagnostics: Diagnostic[] = [];
  for (const each of given) {
    const first = services.get(each.value.name);
    const result =
      first === undefined ? { merged: each.value.body } : deepMerge(first.value.body, each.value.body, SETS);
    if ('clash' in result && first !== undefined) {
      const what = `\`${result.clash}\` of the compose service \`${each.value.name}\``;
      diagnostics.push(clashOf(first, each, { what, why: 'expected the same from both' }));
    } else if ('merged' in result) {
      const body = result.merged as ComposeService['body'];
      services.set(each.value.name, { ...(first ?? each), value: { name: each.value.name, body } });
    }
  }
  return { services, diagnostics };
}

function portCollisions(services: readonly Given<ComposeService>[]): readonly Diagnostic[] {
  const owners = new Map<string, Given<ComposeService>>();
  return services.flatMap((service) =>
    hostPorts(service.value.body).flatMap((port) => {
      const owner = owners.get(port);
      owners.set(port, owner ?? service);
      const why = `\`${owner?.value.name ?? ''}\` and \`${service.value.name}\` cannot both have it`;
      return owner === undefined || owner === service
        ? []
        : [clashOf(owner, service, { what: `port ${port} of the host`, why })];
    }),
  );
}

/** `127.0.0.1:8000:8000` → `8000`; a port that a variable names is compared by its text. */
function hostPorts(body: JsonMap): readonly string[] {
  const ports: readonly unknown[] = Array.isArray(body['ports']) ? body['ports'] : [];
  return ports.flatMap((port) => {
    if (typeof port !== 'string') return [];
    const host = /^(?:[\d.]+:)?(\$\{[^}]*\}|[^:]+):[^:]+$/.exec(port)?.[1];
    return host === undefined ? [] : [host.replace(/^\$\{[^}]*:?-(\d+)\}$/, '$1')];
  });
}
