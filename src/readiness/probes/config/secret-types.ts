import { keyword, namesIn } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';
import { isSecretField, isSecretName } from './secret-names.ts';

const MASKED = /^(Secret|SecretStr|SecretBytes)$/;

export const secretTypes = defineProbe({
  id: 'CFG-07',
  name: 'secret-types',
  category: 'config',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['settings'],
  asks: 'Do the settings hide their secrets when they are printed?',
  why: 'Settings end up in logs and error reports; a masked type prints stars.',
  refuses: 'an import of SecretStr that no field uses',
  fix: 'declare secrets as SecretStr',
  remedy: { file: '{module}', snippet: 'secret_key: SecretStr' },
  references: ['ASVS 16.2.5'],

  examine({ settings }) {
    const secrets = settings.classes
      .filter(({ instances }) => instances.length > 0)
      .flatMap(({ fields }) => fields)
      .filter(isSecretField);
    // Of the libraries that read one by one, Starlette's alone has a type that hides a value.
    const reads = settings.reads.flatMap(({ name, call, at }) => {
      const cast = call === undefined ? undefined : keyword(call, 'cast');
      return isSecretName(name) && cast !== undefined ? [{ at, cast }] : [];
    });
    if (secrets.length + reads.length === 0) return notApplicable('no setting is a secret by its name');
    const masked = secrets.filter(({ annotation }) =>
      namesIn(annotation).some((name) => MASKED.test(name.split('.').at(-1) ?? '')),
    );
    const bare = secrets.filter((field) => !masked.includes(field));
    const hidden = reads.filter(({ cast }) => namesIn(cast).some((name) => MASKED.test(name)));
    return share(
      [...masked, ...hidden].map(({ at }) => at),
      [...bare, ...reads.filter((read) => !hidden.includes(read))].map(({ at }) => at),
      'these settings print their value',
    );
  },
});
