import type { Facts } from '../../facts/facts.ts';
import { readEnv } from '../../facts/files/lines.ts';
import { externalCalls, placeIn } from '../../facts/place.ts';
import { type Expression, keyword, nameOf, walk } from '../../facts/python/expression.ts';
import { scopesOf } from '../../facts/python/scope.ts';
import { roleOf } from '../../facts/repository.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { isSecretName } from './secret-names.ts';

/** Formats that are a credential whatever the name beside them. */
const FORMATS =
  /\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|sk_live_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[baprs]-[A-Za-z0-9-]{20,}|AIza[0-9A-Za-z_-]{35}|glpat-[A-Za-z0-9_-]{20,}|sk-ant-[A-Za-z0-9_-]{40,})\b|-----BEGIN (RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----|LS0tLS1CRUdJTi[A-Za-z0-9+/]*(UFJJVkFURSBLRVk|QUklWQVRFIEtFW|gUFJJVkFURSBLRVkt)/;
const PLACEHOLDERS =
  /change|example|placeholder|dummy|your|secret-?key-?here|xxx|insert|replace|todo|fake|sample|default|test|localhost|\$\{|\{\{|<|\.\.\./i;
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
export function looksSecret(value: string): boolean {
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

function literals(expression: Expression | undefined): readonly Extract<Expression, { kind: 'string' }>[] {
  return expression === undefined ? [] : [...walk(expression)].filter((part) => part.kind === 'string');
}

/** Secrets in assignments, in keywords, and in what signs tokens. */
function inCode({ code }: Pick<Facts, 'code'>): {
  readonly inspected: readonly Evidence[];
  readonly live: readonly Evidence[];
} {
  const scopes = code.modules.flatMap((module) => [...scopesOf(module)]);
  const named = scopes.flatMap((scope) => [
    ...scope.assignments
      .filter(({ target }) => isSecretName(nameOf(target)?.split('.').at(-1) ?? ''))
      .flatMap(({ value }) => literals(value).map((text) => ({ text, scope }))),
    ...scope.calls.flatMap(({ call }) =>
      call.args
        .filter(({ name }) => name !== undefined && isSecretName(name))
        .flatMap(({ value }) => literals(value).map((text) => ({ text, scope }))),
    ),
  ]);
  const anywhere = scopes.flatMap((scope) =>
    [...scope.expressions, ...scope.assignments.flatMap(({ value }) => value ?? [])].flatMap((expression) =>
      literals(expression)
        .filter(({ value }) => FORMATS.test(value))
        .map((text) => ({ text, scope })),
    ),
  );
  const signing = externalCalls(code.alive, code.values, (name) =>
    /^(jwt|jose\.jwt)\..*encode$|^jwt\.encode$|SessionMiddleware$/.test(name),
  ).flatMap(({ call, scope }) => {
    const key = keyword(call, 'secret_key') ?? keyword(call, 'key') ?? call.args[1]?.value;
    return key === undefined
      ? []
      : code.values
          .expand({ expression: key, scope })
          .flatMap((placed) =>
            placed.expression.kind === 'string' && placed.expression.value.length > 0
              ? [{ text: placed.expression, scope: placed.scope }]
              : [],
          );
  });
  const live = [...named.filter(({ text }) => looksSecret(text.value)), ...anywhere, ...signing];
  return {
    inspected: named.map(({ text, scope }) => placeIn(scope, text)),
    live: live.map(({ text, scope }) => placeIn(scope, text)),
  };
}

/** Secrets in environment files, keys and settings of other formats. */
function inFiles({ repository }: Pick<Facts, 'repository'>): {
  readonly inspected: readonly Evidence[];
  readonly live: readonly Evidence[];
} {
  const files = repository
    .matching(/(^|\/)\.?env[\w.-]*$|(^|\/)[\w.-]*\.env([.-][\w.-]+)?$|\.(pem|key|ya?ml|toml|ini|cfg|json)$/)
    .filter(
      (path) => roleOf(path) === 'application' && !/(^|\/)(package-lock\.json|[\w.-]*lock)$/.test(path),
    );
  const rows = files.flatMap((path) => {
    const text = repository.text(path) ?? '';
    const isEnv = /(^|\/)\.?env|\.env/.test(path);
    const env = isEnv
      ? readEnv(text)
          .filter(({ name, commented }) => !commented && isSecretName(name))
          .map(({ value, line }) => ({ value, line, at: { path, line, endLine: line } }))
      : [];
    const formats = text
      .split('\n')
      .flatMap((row, index) =>
        FORMATS.test(row)
          ? [{ value: '', line: index + 1, at: { path, line: index + 1, endLine: index + 1 } }]
          : [],
      );
    return [...env, ...formats];
  });
  return {
    inspected: rows.map(({ at }) => at),
    live: rows
      .filter(({ value }) => (value === '' ? false : looksSecret(value)))
      .map(({ at }) => at)
      .concat(
        rows
          .filter(
            ({ value, at }) =>
              value === '' && FORMATS.test((repository.text(at.path) ?? '').split('\n')[at.line - 1] ?? ''),
          )
          .map(({ at }) => at),
      ),
  };
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
      fields.filter(({ name }) => isSecretName(name)).map(({ at }) => at),
    );
    const inspected = [...python.inspected, ...files.inspected, ...secrets];
    return inspected.length > 0 ? found(inspected) : notApplicable('nothing here is a secret by its name');
  },
});
