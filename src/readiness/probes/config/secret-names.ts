const SECRET =
  /(^|_)(secret|password|passwd|token|api_?key|private_?key|secret_?key|access_?key|jwt_?key|signing_?key|credentials?)(_|$)/i;
/** Settings about a secret that are none: how long it lives, where it is asked for. */
const ABOUT =
  /(expire|expiry|minutes|hours|days|seconds|ttl|lifetime|algorithm|url|uri|issuer|audience|header|prefix|length|_name|type|leeway|path|min|max|_id|enabled|bytes|tokens)$/i;

/** `true` where a name says that its value is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !ABOUT.test(name);
}
