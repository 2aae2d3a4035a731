const HIDDEN = '***';
const USER_PART = /([a-z][a-z0-9+.-]*:\/\/[^\s/@:]*):[^\s/@]+@/gi;
const WEB_TOKEN = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;

/** A text without the given secrets, without passwords in addresses and without signed tokens. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  const hidden = known.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  return hidden.replace(USER_PART, `$1:${HIDDEN}@`).replace(WEB_TOKEN, HIDDEN);
}
