import { type Cue, line, path } from '../cue.ts';

/** Signs of keeping people out, and data in. */
export const SECURITY: readonly Cue[] = [
  path(
    5,
    /(^|\/)(security|auth\w*|login|tokens?|passwords?|permissions?|cors|csrf|rate_?limit\w*|sanitiz\w*)(\/|\.py$)/,
  ),
  line(
    5,
    /^\s*(from|import)\s+(jwt|jose|authlib|joserfc|passlib|argon2|bcrypt|pwdlib|bleach|nh3|slowapi|itsdangerous)\b/,
  ),
  line(5, /\b(OAuth2PasswordBearer|HTTPBearer|HTTPBasic|APIKeyHeader|SecurityScopes)\b/),
  line(5, /\b(CORSMiddleware|TrustedHostMiddleware|allow_origins|allow_credentials)\b/),
  line(5, /Strict-Transport-Security|Content-Security-Policy|X-Frame-Options|X-Content-Type-Options/i),
  line(4, /\bcompare_digest\b|\bhmac\.new\b/),
  line(4, /\b(log_?in|sign_?in|reset_password|verify_email|lock_?out|revoke\w*)\b/i),
  line(4, /\b(sanitize\w*|escape_html|html\.escape|Cleaner)\b/),
  line(4, /\b(rate_limit|RateLimit\w*|Retry-After|TOO_MANY_REQUESTS)\b/i),
  line(4, /\b(require|has|check)_(role|permission|scope)s?\b|HTTPException\(403|FORBIDDEN/),
  line(4, /\b(CONTENT_TOO_LARGE|REQUEST_ENTITY_TOO_LARGE|content-length)\b/i),
  line(4, /\bsecrets\.token_\w+|ENABLE ROW LEVEL SECURITY/),
  line(3, /\b(hash|verify)_password\b|\brefresh_token\b|\bapi_key\b/),
];
