import type { SettingsField } from '../facts/application/settings.ts';
import { readEnv } from '../facts/files/lines.ts';
import { isSecretField } from '../probes/config/secret-names.ts';
import type { Fix } from './fix.ts';

const EXAMPLE = /^\.env[.-](example|sample|template|dist)$/;
/** What stands in an environment file without quotes. */
const PLAIN = /^[\w./:@+,-]*$/;

/** `.env.example` from the fields of the settings, without a value for what is secret. */
export const environmentExample: Fix = {
  probe: 'CFG-03',
  propose({ repository, settings }) {
    const fields = settings.classes
      .filter(({ instances }) => instances.length > 0)
      .flatMap(({ fields: own }) => own);
    const [path = '.env.example'] = repository.matching(EXAMPLE);
    const named = new Set(readEnv(repository.text(path) ?? '').map(({ name }) => name.toUpperCase()));
    const missing = fields.filter(({ variables }) => !variables.some((name) => named.has(name)));
    if (missing.length === 0) return { because: 'no settings class is in use that lacks a line' };
    return { path, lines: [...new Set(missing.map(lineOf))] };
  },
};

function lineOf(field: SettingsField): string {
  return `${field.variables[0] ?? field.name.toUpperCase()}=${isSecretField(field) ? '' : valueOf(field)}`;
}

function valueOf({ fallback }: SettingsField): string {
  if (fallback?.kind === 'string' && PLAIN.test(fallback.value)) return fallback.value;
  if (fallback?.kind === 'number') return String(fallback.value);
  return fallback?.kind === 'constant' && typeof fallback.value === 'boolean' ? String(fallback.value) : '';
}
