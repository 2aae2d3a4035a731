import type { Facts } from '../../facts/facts.ts';
import { readEnv } from '../../facts/files/lines.ts';
import { externalCalls, placeIn } from '../../facts/place.ts';
import {
  argument,
  calledWord,
  type Expression,
  keyword,
  nameOf,
  walk,
} from '../../facts/python/expression.ts';
import { type Scope, scopesOf } from '../../facts/python/scope.ts';
import { roleOf } from '../../facts/role.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { isSecretField, isSecretName } from './secret-names.ts';

type StringExpression = Extract<Expression, { kind: 'string' }>;

/** Formats that are a credential whatever the name beside them. */
const FORMATS =
  /\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|sk_live_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[baprs]-[A-Za-z0-9-]{20,}|AIza[0-9A-Za-z_-]{35}|glpat-[A-Za-z0-9_-]{20,}|sk-ant-[A-Za-z0-9_-]{40,})\b|-----BEGIN (RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----|LS0tLS1CRUdJTi[A-Za-z0-9+/]*(UFJJVkFURSBLRVk|QUklWQVRFIEtFW|gUFJJVkFURSBLRVkt)/;
const PLACEHOLDERS =
  /ch[a4]ng[e3]|example|placeholder|dummy|your|secret-?key-?here|xxx|insert|replace|todo|fake|sample|default|test|localhost|\$\{|\{\{|<|\.\.\./i;
const FILES = /(^|\/)\.?env[\w.-]*$|(^|\/)[\w.-]*\.env([.-][\w.-]+)?$|\.(pem|key|ya?ml|toml|ini|cfg|json)$/;
const LOCKS = /(^|\/)(package-lock\.json|[\w.-]*lock)$/;
const ENVIRONMENT = /(^|\/)\.?env|\.env/;
const SIGNS = /^(jwt|jose\.jwt)\..*encode$|SessionMiddleware$/;
const READS: ReadonlySet<string> = new Set(['os.getenv', 'os.environ.get', 'os.environ.pop']);
const LENGTH_MIN = 20;
const ENTROPY_MIN = 3;

/** Bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}

/** `true` where a text can be a real secret: long, without spaces, and not a word. */
function looksSecret(value: string): boolean {
  return (
    value.length >= LENGTH_MIN &&
    /^[\w+/=.:~!@#$%^&*-]+$/.test(value) &&
    entropy(value) >= ENTROPY_MIN &&
    !PLACEHOLDERS.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^[a-z]+([_.-][a-z\d]+)+$/.test(value) &&
    !/^\w+(\+\w+)?:\/\//.test(value)
  );
}

function literals(expression: Expression | undefined): readonly StringExpression[] {
  return expression === undefined ? [] : [...walk(expression)].filter((part) => part.kind === 'string');
}

/** Calls that hand on the text they are given: a type around a secret, or a variable of the environment with its default. */
const HOLDERS: ReadonlySet<string> = new Set(['SecretStr', 'SecretBytes', 'Secret', 'Field', 'str', 'bytes']);
const LOOKUPS: ReadonlySet<string> = new Set(['get', 'getenv', 'config', 'pop', 'setdefault']);

/** The texts that a value may be: not the names by which it looks them up. */
function ownTexts(value: Expression | undefined): readonly StringExpression[] {
  if (value === undefined) return [];
  if (value.kind === 'string') return [value];
  if (value.kind === 'operation') return value.operands.flatMap(ownTexts);
  if (value.kind === 'other') return value.parts.flatMap(ownTexts);
  if (value.kind !== 'call') return [];
  const word = calledWord(value);
  if (HOLDERS.has(word)) return ownTexts(argument(value, 0, 'default'));
  return LOOKUPS.has(word) ? ownTexts(argument(value, 1, 'default')) : [];
}

interface Seen {
  /** What was looked at. */
  readonly inspected: readonly Evidence[];
  readonly live: readonly Evidence[];
}

interface PlacedText {
  readonly text: StringExpression;
  readonly scope: Scope;
}

/** Secrets in assignments, in keywords, and in what signs tokens. */
function inCode({ code }: Pick<Facts, 'code'>): Seen {
  const scopes = code.modules.flatMap((module) => [...scopesOf(module)]);
  const named = scopes.flatMap(namedSecrets);
  const anywhere = scopes.flatMap((scope) =>
    [...scope.expressions, ...scope.assignments.flatMap(({ value }) => value ?? [])].flatMap((expression) =>
      literals(expression)
        .filter(({ value }) => FORMATS.test(value))
        .map((text) => ({ text, scope })),
    ),
  );
  const live = [...named.filter(({ text }) => looksSecret(text.value)), ...anywhere, ...signingKeys(code)];
  const placed = ({ text, scope }: PlacedText): Evidence => placeIn(scope, text);
  return { inspected: named.map(placed), live: live.map(placed) };
}

function namedSecrets(scope: Scope): readonly PlacedText[] {
  const assigned = scope.assignments
    .filter(({ target }) => isSecretName(nameOf(target)?.split('.').at(-1) ?? ''))
    .flatMap(({ value }) => ownTexts(value));
  const passed = scope.calls.flatMap(({ call }) =>
    call.args
      .filter(({ name }) => name !== undefined && isSecretName(name))
      .flatMap(({ value }) => ownTexts(value)),
  );
  return [...assigned, ...passed].map((text) => ({ text, scope }));
}

/**
 * A text that signs tokens is a credential whatever it looks like. The default of a setting is not: what is deployed may replace it
 * (CFG-06 asks whether it must).
 */
function signingKeys({ alive, values }: Facts['code']): readonly PlacedText[] {
  return externalCalls(alive, values, (name) => SIGNS.test(name)).flatMap(({ call, scope }) => {
    const key = keyword(call, 'secret_key') ?? keyword(call, 'key') ?? call.args[1]?.value;
    if (key === undefined) return [];
    return values
      .expand({ expression: key, scope })
      .flatMap(({ expression, scope: at }) =>
        expression.kind === 'string' && expression.value !== '' && at.kind !== 'class'
          ? [{ text: expression, scope: at }]
          : [],
      );
  });
}

/** Secrets that are read where they belong: `os.environ["API_KEY"]`. */
function lookedUp({ alive, values }: Facts['code']): readonly Evidence[] {
  return alive.flatMap((scope) =>
    scope.expressions.flatMap((expression) =>
      walk(expression).flatMap((part) => {
        const name =
          part.kind === 'subscript' && values.resolver.external(part.object, scope) === 'os.environ'
            ? part.index[0]
            : part.kind === 'call' && READS.has(values.external(part, scope) ?? '')
              ? part.args[0]?.value
              : undefined;
        return name?.kind === 'string' && isSecretName(name.value) ? [placeIn(scope, part)] : [];
      }),
    ),
  );
}

/** Secrets in environment files, keys and settings of other formats. */
function inFiles({ repository }: Pick<Facts, 'repository'>): Seen {
  const files = repository
    .matching(FILES)
    .filter((path) => roleOf(path) === 'application' && !LOCKS.test(path));
  const seen = files.map((path) => inFile(path, repository.text(path) ?? ''));
  return { inspected: seen.flatMap(({ inspected }) => inspected), live: seen.flatMap(({ live }) => live) };
}

function inFile(path: string, text: string): Seen {
  const at = (line: number): Evidence => ({ path, line, endLine: line });
  const secrets = ENVIRONMENT.test(path)
    ? readEnv(text).filter(({ name, commented }) => !commented && isSecretName(name))
    : [];
  const formats = FORMATS.test(text)
    ? text.split('\n').flatMap((row, index) => (FORMATS.test(row) ? [at(index + 1)] : []))
    : [];
  const live = secrets.filter(({ value }) => looksSecret(value)).map(({ line }) => at(line));
  return { inspected: secrets.map(({ line }) => at(line)), live: [...live, ...formats] };
}

export const liveCredentials = defineProbe({
  id: 'CFG-04',
  name: 'no-live-credentials',
  category: 'config',
  level: 'critical',
  weight: 8,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'code', 'repository', 'settings'],
  asks: 'Is the repository free of live credentials?',
  why: 'Whoever can read the code can use them, for as long as they are not changed.',
  refuses: 'placeholders and names of variables do not count against it',
  fix: 'rotate the credential and move it into a secret store',
  remedy: { file: '{module}', snippet: 'secret_key: SecretStr' },
  references: ['ASVS 13.3.1', 'CWE-798', 'bandit B105'],

  examine({ application, code, repository, settings }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const python = inCode({ code });
    const files = inFiles({ repository });
    const live = [...python.live, ...files.live];
    if (live.length > 0) return violated(live, 'a credential is committed', { cap: 'A' });
    const secrets = settings.classes.flatMap(({ fields }) =>
      fields.filter(isSecretField).map(({ at }) => at),
    );
    const read = settings.reads.filter(({ name }) => isSecretName(name)).map(({ at }) => at);
    const inspected = [...python.inspected, ...files.inspected, ...secrets, ...read, ...lookedUp(code)];
    return inspected.length > 0 ? found(inspected) : notApplicable('nothing here is a secret by its name');
  },
});
