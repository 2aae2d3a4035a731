import { record } from './record.ts';

/** How people name a method, and which one it is. Hyphens, spaces and capitals do not matter. */
const METHODS: Readonly<Record<string, string>> = {
  none: 'none',
  no: 'none',
  public: 'none',
  open: 'none',
  jwt: 'jwt',
  jwttoken: 'jwt',
  jsonwebtoken: 'jwt',
  token: 'jwt',
  tokens: 'jwt',
  bearer: 'jwt',
  bearertoken: 'jwt',
  accesstoken: 'jwt',
  password: 'jwt',
  passwords: 'jwt',
  login: 'jwt',
  credentials: 'jwt',
  emailpassword: 'jwt',
  emailandpassword: 'jwt',
  usernamepassword: 'jwt',
  usernameandpassword: 'jwt',
  local: 'jwt',
  apikey: 'api_key',
  apikeys: 'api_key',
  apitoken: 'api_key',
  key: 'api_key',
  xapikey: 'api_key',
  session: 'session',
  sessions: 'session',
  cookie: 'session',
  cookies: 'session',
  sessioncookie: 'session',
  oauth: 'oauth',
  oauth2: 'oauth',
  oidc: 'oauth',
  openid: 'oauth',
  openidconnect: 'oauth',
  sso: 'oauth',
  google: 'oauth',
  github: 'oauth',
};

/** Methods by which the service itself checks a password. */
const OWN_LOGIN = /^(?:passwords?|login|credentials|local|(?:email|username)(?:and)?password)$/;

/** A front matter whose `auth` is in words of people, in the words of the format; what is none of them stays, to be reported. */
export function withMethodNamed(raw: object): object {
  const stated: unknown = 'auth' in raw ? raw.auth : undefined;
  const given = record(stated);
  const written = given === undefined ? stated : (given['method'] ?? given['type']);
  if (typeof written !== 'string') return raw;
  const word = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  const method = Object.hasOwn(METHODS, word) ? METHODS[word] : undefined;
  if (method === undefined) return raw;
  const others = Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== 'type'));
  const auth = given === undefined ? method : { ...others, method };
  return { ...raw, auth, ...(OWN_LOGIN.test(word) ? { features: withPassword(raw) } : {}) };
}

function withPassword(raw: object): unknown {
  const features: unknown = 'features' in raw ? raw.features : [];
  if (!Array.isArray(features)) return features;
  const listed = features as readonly unknown[];
  return listed.includes('auth.password') ? listed : [...listed, 'auth.password'];
}
