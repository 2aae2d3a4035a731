import type { SettingsField } from '../../facts/application/settings.ts';
import { namesIn } from '../../facts/python/expression.ts';

const SECRET =
  /(^|_)(secret|password|passwd|token|api_?key|private_?key|secret_?key|access_?key|jwt_?key|signing_?key|(?:service_role|supabase|encryption|fernet|hmac|master|account|auth)_?key|credentials?)(_|$)|(^|_)(pass|pwd|passphrase)$/i;
/** Settings about a secret that are none: how long it lives, where it is asked for. */
const ABOUT =
  /(expire|expiry|minutes|hours|days|seconds|ttl|lifetime|algorithm|url|uri|issuer|audience|header|prefix|length|_name|type|leeway|path|min|max|_id|enabled|bytes|tokens)$/i;

/** Types of values that are no secret whatever their name. */
const PLAIN: ReadonlySet<string> = new Set(['bool', 'int', 'float', 'timedelta', 'datetime', 'date']);

/** `true` where a setting holds a secret, by its name and its type. */
export function isSecretField({ name, annotation }: Pick<SettingsField, 'name' | 'annotation'>): boolean {
  return isSecretName(name) && !namesIn(annotation).some((type) => PLAIN.has(type.split('.').at(-1) ?? ''));
}

/** `true` where a name says that its value is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !ABOUT.test(name);
}
