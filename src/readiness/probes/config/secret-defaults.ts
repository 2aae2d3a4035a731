import type { SettingsClass, SettingsField } from '../../facts/application/settings.ts';
import { placeIn } from '../../facts/place.ts';
import { argument, type CallExpression, calledWord, namesIn, walk } from '../../facts/python/expression.ts';
import { callsWithin } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, share } from '../../probe.ts';
import { isSecretField, isSecretName } from './secret-names.ts';

const GENERATORS: ReadonlySet<string> = new Set(['token_urlsafe', 'token_hex', 'token_bytes', 'urandom']);

/** `config("SECRET_KEY")`, `os.getenv("SECRET_KEY")`: a variable of the environment without a default. */
function isLookup(call: CallExpression): boolean {
  return /^(config|getenv|env|get)$/.test(calledWord(call)) && argument(call, 1, 'default') === undefined;
}

/** `config("SECRET_KEY", default="changeme")`; a default that is nothing opens no door. */
function hasDefault(call: CallExpression): boolean {
  const given = argument(call, 2, 'default');
  return (
    given !== undefined &&
    !(given.kind === 'constant' && given.value === null) &&
    !(given.kind === 'string' && given.value === '')
  );
}

/** Where a validator refuses something about a field in production. */
function refusals(
  settings: SettingsClass,
  field: SettingsField,
): readonly { readonly path: string; readonly line: number; readonly endLine: number }[] {
  return settings.scope.children.flatMap((method) => {
    const marked = method.decorators.some((decorator) =>
      /(^|\.)(model_validator|field_validator|validator|root_validator)$/.test(namesIn(decorator)[0] ?? ''),
    );
    const raises =
      method.flows.some(({ kind }) => kind === 'raise') ||
      callsWithin(method).some(({ call }) => /check|refuse|enforce|reject|require/.test(calledWord(call)));
    const mentions = [...method.expressions, ...method.decorators].some((expression) =>
      [...walk(expression)].some(
        (part) =>
          (part.kind === 'name' && part.name.split('.').includes(field.name)) ||
          (part.kind === 'string' && part.value === field.name),
      ),
    );
    return marked && raises && mentions ? [placeIn(method, { line: method.line, endLine: method.line })] : [];
  });
}

export const secretDefaults = defineProbe({
  id: 'CFG-06',
  name: 'secret-defaults',
  category: 'config',
  level: 'high',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['settings'],
  asks: 'Does the application refuse to start with a secret that everybody knows?',
  why: 'A default secret works in production as well as in development, for everybody who has read the source.',
  refuses: 'a default of any text, `changeme` as well as random digits',
  fix: 'remove the default of every secret, or refuse it in production with a validator',
  remedy: {
    file: '{module}',
    snippet:
      '@model_validator(mode="after")\ndef refuse_defaults(self) -> Self:\n    if self.app_env == "production" and self.secret_key is None:\n        raise ValueError("SECRET_KEY is required in production")\n    return self',
  },
  references: ['ASVS 6.3.2', 'CWE-1188'],

  examine({ settings }) {
    const used = settings.classes.filter(({ instances }) => instances.length > 0);
    const secrets = used.flatMap((owner) =>
      owner.fields.filter(isSecretField).map((field) => ({ owner, field })),
    );
    const reads = settings.reads.filter(({ name, call }) => call !== undefined && isSecretName(name));
    if (secrets.length + reads.length === 0) return notApplicable('no setting is a secret by its name');
    const safe = secrets.flatMap(({ owner, field }) => {
      const { fallback, at } = field;
      if (fallback?.kind === 'call' && isLookup(fallback)) return [{ field, at: [at] }];
      if (fallback === undefined || (fallback.kind === 'constant' && fallback.value === null))
        return [{ field, at: [at] }];
      if (
        [...walk(fallback)].some(
          (part) => part.kind === 'name' && GENERATORS.has(part.name.split('.').at(-1) ?? ''),
        )
      )
        return [{ field, at: [at] }];
      const refused = refusals(owner, field);
      return refused.length > 0 ? [{ field, at: [...refused] }] : [];
    });
    const open = secrets
      .filter(({ field }) => !safe.some((one) => one.field === field))
      .map(({ field }) => field.at);
    const given = reads.filter(({ call }) => call !== undefined && hasDefault(call)).map(({ at }) => at);
    open.push(...given);
    const required = reads.filter(({ at }) => !given.includes(at)).map(({ at }) => at);
    const evidence = [...safe.flatMap(({ at }) => at), ...required];
    return open.length === 0 ? found(evidence) : share(evidence, open, 'these secrets have a default');
  },
});
