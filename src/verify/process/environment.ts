/** What programs need to find themselves, the network and the package index. Nothing else of the runner reaches the service. */
const TAKEN =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TERM|SHELL|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|UV_\w+|XDG_(?:CACHE|DATA|CONFIG|RUNTIME)_\w+|PYENV_\w+|DOCKER_\w+|BUILDAH_\w+|SYSTEMROOT)$/i;
/** A variable of a virtual environment that is active would win over the service's own. */
const REFUSED = new Set(['UV_PROJECT_ENVIRONMENT', 'UV_PROJECT', 'UV_FROZEN', 'UV_LOCKED', 'UV_NO_SYNC']);

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of the run that may be passed on to programs of the service. */
export function environmentFor(env: Environment): Readonly<Record<string, string>> {
  const taken = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && TAKEN.test(name) && !REFUSED.has(name) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(taken), NO_COLOR: '1', UV_NO_PROGRESS: '1', PYTHONUNBUFFERED: '1' };
}

const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|PRIVATE/i;
/** Shorter ones are words like `test`, and hiding them would hide the log. */
const SECRET_LENGTH_MIN = 8;

/** The secrets among the variables: values of variables that are called so, and passwords of addresses. */
export function secretsOf(env: Environment): readonly string[] {
  return Object.entries(env).flatMap(([name, value = '']) => [
    ...(SECRET_NAME.test(name) && value.length >= SECRET_LENGTH_MIN ? [value] : []),
    ...passwordOf(value),
  ]);
}

function passwordOf(value: string): readonly string[] {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:([^\s@]+)@/i.exec(value)?.[1] ?? '';
  return password.length >= SECRET_LENGTH_MIN ? [password] : [];
}
