export const id = 193;
export const ids = [193];
export const modules = {

/***/ 37688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qY: () => (/* reexport */ FACTS),
  g8: () => (/* reexport */ PATTERN_CATEGORIES),
  CQ: () => (/* reexport */ PRIOR_WEIGHT),
  GB: () => (/* reexport */ PRODUCTION_READY_AT),
  cR: () => (/* reexport */ QUALITY_PATH),
  mm: () => (/* reexport */ QUALITY_WEIGHTS),
  XF: () => (/* reexport */ categorise),
  ql: () => (/* reexport */ checkParameter),
  Ou: () => (/* reexport */ codeTexts),
  C4: () => (/* reexport */ facetsOf),
  AQ: () => (/* reexport */ factsNamedIn),
  Hi: () => (/* reexport */ featuresOf),
  lA: () => (/* reexport */ fits),
  Dw: () => (/* reexport */ getPatternCategories),
  v9: () => (/* reexport */ holds),
  HB: () => (/* reexport */ isProductionReady),
  TG: () => (/* reexport */ neededPatterns),
  Oc: () => (/* reexport */ parseWhen),
  ko: () => (/* reexport */ patternQuality),
  p9: () => (/* reexport */ patternTemplate),
  dv: () => (/* reexport */ provenRate),
  c1: () => (/* reexport */ qualityFile),
  ce: () => (/* reexport */ readPatterns),
  oU: () => (/* reexport */ readQuality),
  $8: () => (/* reexport */ requirementCycles),
  Py: () => (/* reexport */ successRateOf),
  h: () => (/* reexport */ suggestion),
  M_: () => (/* reexport */ testCoverageOf),
  E8: () => (/* reexport */ typedParameter),
  X: () => (/* reexport */ withCapabilities)
});

// UNUSED EXPORTS: SECURITY_LEVELS, codeOf, getCompositionOrder, manifestJsonSchema, qualityOf, validateCategoryConfig

// EXTERNAL MODULE: ./lib/category.js
var lib_category = __webpack_require__(12799);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var lib_diagnostics = __webpack_require__(3232);
;// CONCATENATED MODULE: ./lib/pattern/problems.js

const manifestSyntax = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/yaml',
    explanation: '`pattern.yml` is YAML 1.2 with each key once; a text that is not cannot be read at all.',
    message: ({ problem }) => `not YAML: ${lowerFirst(firstLine(problem))}`,
    help: () => 'correct the YAML at this place',
});
const manifestAlias = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/alias',
    explanation: 'A YAML alias can make a small text endless in memory, so a manifest has neither anchors nor aliases.',
    message: () => 'a manifest has neither anchors nor aliases',
    help: () => 'write the value out',
});
const unknownKey = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-key',
    explanation: 'A manifest is strict: a key with a typing error would otherwise be ignored in silence.',
    message: ({ key }) => `unknown key \`${key}\``,
    help: ({ key, near, known }) => helpWithKey(key, near, known),
});
const badValue = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-value',
    explanation: 'A value of the manifest has the wrong type, form or range.',
    message: ({ path, expected, got }) => `\`${path}\`: expected ${expected}, got ${got}`,
    help: ({ path, got, near }) => near !== undefined ? `write \`${near}\`` : got === 'nothing' ? `add \`${path}\`` : `change \`${path}\``,
});
const otherId = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/other-id',
    explanation: 'A pattern is found by its directory, so its id is the name of that directory.',
    message: ({ id, directory }) => `\`id\`: expected \`${directory}\`, the name of the directory, got \`${id}\``,
    help: ({ directory }) => `write \`id: ${directory}\`, or rename the directory`,
});
const otherCategory = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/other-category',
    explanation: 'A pattern lies in the directory of its category.',
    message: ({ category, directory }) => `\`category\`: expected \`${directory}\`, the name of the parent directory, got \`${category}\``,
    help: ({ category, directory }) => `write \`category: ${directory}\`, or move the pattern to \`${category}/\``,
});
const unknownCategory = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-category',
    explanation: 'Patterns lie in the directories of the 12 categories.',
    message: ({ directory }) => `\`${directory}\` is not a category`,
    help: ({ near }) => near === undefined
        ? 'move the pattern into the directory of a category'
        : `rename the directory to \`${near}\``,
});
const noManifest = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/no-manifest',
    explanation: 'A pattern is a directory with a `pattern.yml`; files without one belong to nothing.',
    message: ({ directory }) => `\`${directory}\` has no \`pattern.yml\``,
    help: ({ directory }) => `write \`${directory}/pattern.yml\`, or delete the directory`,
});
const tooLarge = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/too-large',
    explanation: 'Files of a pattern are text that people review; what is larger is refused before it is read.',
    message: ({ path, bytes, limit }) => `\`${path}\`: expected at most ${limit} bytes, got ${bytes}`,
    help: () => 'split the file, or leave it out of the pattern',
});
const notText = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/not-text',
    explanation: 'Patterns are reviewed as text: a file that is not UTF-8, or holds a NUL, is refused.',
    message: ({ path }) => `\`${path}\` is not UTF-8 text`,
    help: () => 'save it as UTF-8, or leave it out of the pattern',
});
const symbolicLink = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/symlink',
    explanation: 'A symbolic link can lead out of the pattern, so a pattern holds regular files only.',
    message: ({ path }) => `\`${path}\` is a symbolic link`,
    help: () => 'put a copy of the file in its place',
});
const unreadableQuality = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unreadable-quality',
    severity: 'warning',
    explanation: 'What was measured of patterns stands in `quality.json`. Where it cannot be read, the claims of the manifests apply.',
    message: ({ what }) => `\`quality.json\` cannot be read: ${what}`,
    help: () => 'delete it, and run `patternbank patterns test`',
});
const duplicateId = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/duplicate-id',
    explanation: 'An id names one pattern of a bank, whatever its category.',
    message: ({ id, other }) => `\`${id}\` is the id of \`${other}\`, too`,
    help: () => 'rename one of the two directories and its `id`',
});
const problems_incompleteCategory = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/incomplete-category',
    explanation: 'A complete bank has the patterns that its categories list.',
    message: ({ category, id, elsewhere }) => elsewhere === undefined
        ? `category \`${category}\` lists \`${id}\`, which the bank does not have`
        : `category \`${category}\` lists \`${id}\`, which the bank has in \`${elsewhere}\``,
    help: ({ category, id, elsewhere }) => elsewhere === undefined
        ? `add \`patterns/${category}/${id}\``
        : `move it to \`patterns/${category}/${id}\``,
});
const problems_extraPattern = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/extra',
    severity: 'info',
    explanation: 'A bank may have more patterns than its categories list; they are candidates like the others.',
    message: ({ category, id }) => `\`${id}\` is in \`${category}\` beside the patterns that the category lists`,
    help: () => 'nothing is to be done',
});
function helpWithKey(key, near, known) {
    if (key === 'production_ready')
        return 'delete it: it is computed from the facets of `quality`';
    if (near !== undefined)
        return `write \`${near}\``;
    return known.length === 0
        ? 'delete it'
        : `delete it, or use one of ${known.map((each) => `\`${each}\``).join(', ')}`;
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/pattern/category-config.js



/** The 12 categories by name. */
const PATTERN_CATEGORIES = {
    config: {
        category: 'config',
        patterns: ['pydantic_settings_config'],
        success_threshold: 9500,
        domain: 'configuration',
        description: 'settings read from the environment and checked at start',
        priority: 1,
    },
    database: {
        category: 'database',
        patterns: ['sqlalchemy_async_engine', 'alembic_setup'],
        success_threshold: 9500,
        domain: 'persistence',
        description: 'database engine, sessions, connection pool and migrations',
        priority: 1,
    },
    observability: {
        category: 'observability',
        patterns: ['structlog_setup', 'health_checks', 'prometheus_metrics', 'request_id_middleware'],
        success_threshold: 9500,
        domain: 'monitoring',
        description: 'structured logs, metrics, health checks and request ids',
        priority: 1,
    },
    models: {
        category: 'models',
        patterns: ['strict_mode_schemas', 'timezone_aware_datetimes', 'async_declarative_base'],
        success_threshold: 9500,
        domain: 'data',
        description: 'tables of the entities and the schemas that requests must fit',
        priority: 2,
    },
    repositories: {
        category: 'repositories',
        patterns: ['generic_repository'],
        success_threshold: 9500,
        domain: 'data-access',
        description: 'queries: reading, storing, filtering and paging rows',
        priority: 2,
    },
    services: {
        category: 'services',
        patterns: ['dependency_injection'],
        success_threshold: 9500,
        domain: 'business-logic',
        description: 'business rules, transactions and what they depend on',
        priority: 3,
    },
    api: {
        category: 'api',
        patterns: ['fastapi_crud_endpoints'],
        success_threshold: 9500,
        domain: 'http',
        description: 'routes, pagination, error responses and API documentation',
        priority: 4,
    },
    security: {
        category: 'security',
        patterns: ['html_sanitization', 'rate_limiting', 'security_headers', 'cors_config'],
        success_threshold: 9800,
        domain: 'security',
        description: 'authentication, authorization, rate limits, headers and clean input',
        priority: 5,
    },
    testing: {
        category: 'testing',
        patterns: ['pytest_config', 'async_fixtures', 'test_factories'],
        success_threshold: 9500,
        domain: 'testing',
        description: 'tests of the service, fixtures and factories',
        priority: 6,
    },
    docker: {
        category: 'docker',
        patterns: ['multistage_dockerfile', 'docker_compose_full_stack'],
        success_threshold: 9500,
        domain: 'deployment',
        description: 'container image and the local stack of services',
        priority: 7,
    },
    project: {
        category: 'project',
        patterns: ['pyproject_toml', 'env_example', 'gitignore', 'makefile'],
        success_threshold: 9000,
        domain: 'project',
        description: 'packaging, dependencies, commands and the files around the code',
        priority: 7,
    },
    ci: {
        category: 'ci',
        patterns: [],
        success_threshold: 9000,
        domain: 'automation',
        description: 'checks that run on every push and pull request',
        priority: 7,
    },
};
/** The 12 categories in the order of `CATEGORIES`. */
function getPatternCategories() {
    return lib_category/* CATEGORIES */.R.map((category) => PATTERN_CATEGORIES[category]);
}
/** The categories in the order in which a service is composed: by priority, then by the order of `CATEGORIES`. */
function getCompositionOrder() {
    return getPatternCategories()
        .toSorted((a, b) => a.priority - b.priority)
        .map(({ category }) => category);
}
/** @returns an error for each listed pattern that is missing or lies elsewhere; an information for each that is not listed */
function validateCategoryConfig(patterns) {
    const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
    const missing = getPatternCategories().flatMap(({ category, patterns: ids }) => ids.flatMap((id) => {
        const found = byId.get(id)?.category;
        return found === category ? [] : [incompleteCategory.at({ category, id, elsewhere: found })];
    }));
    const extra = patterns
        .filter(({ id, category }) => !PATTERN_CATEGORIES[category].patterns.includes(id))
        .map(({ id, category, origin }) => extraPattern.at({ category, id }, { span: lineSpan(origin, 1) }));
    return [...missing, ...extra];
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/code-file.js
const TEMPLATE = /\{%-?[\s\S]*?-?%\}|\{\{-?[\s\S]*?-?\}\}/g;
const DOCSTRING = /("""|''')[\s\S]*?\1/g;
/** The lines of a file that say something: no comments, no docstrings, no tags of a template. Their numbers stay. */
function tellingLines({ path, text }) {
    const blank = (part) => part.replace(/[^\n]/g, ' ');
    const plain = text.replace(TEMPLATE, (tag) => blank(tag));
    if (!path.endsWith('.py'))
        return plain.split('\n');
    return plain
        .replace(DOCSTRING, blank)
        .split('\n')
        .map((row) => row.replace(/(^|\s)#.*$/, ''));
}
/** `true` for a file that only tests. */
function isTest({ path }) {
    return /(^|\/)tests?\/|(^|\/)(conftest|test_\w+|\w+_test)\.py$/.test(path);
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/cue.js
/** A cue in the text of a file. */
function line(weight, finds) {
    return { in: 'line', finds, weight };
}
/** A cue in the path of a file. */
function path(weight, finds) {
    return { in: 'path', finds, weight };
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/api.js

/** Signs of routes and answers over HTTP. */
const API = [
    path(4, /(^|\/)(routers?|routes|endpoints|api|views|errors|problems)(\/|\.py$)/),
    path(3, /(^|\/)(app|main|application)\.py$/),
    line(4, /@\w*(router|app|api)\.(get|post|put|patch|delete|websocket|head|options)\b/),
    line(4, /\b(exception_handler|add_exception_handler|RequestValidationError|StarletteHTTPException)\b/),
    line(4, /\b(WebSocket|StreamingResponse|EventSourceResponse)\b/),
    line(4, /application\/problem\+json/),
    line(3, /\b(APIRouter|FastAPI)\s*\(/),
    line(3, /\b(Query|Header|Path|Body|Form|File|Cookie)\s*\((?=.*(\b[gl][et]=|\balias=|\b(min|max)_length=|\.\.\.))/),
    line(3, /^\s*from\s+fastapi(\.\w+)?\s+import\b.*\b(Query|Header|Path|Body|UploadFile)\b/),
    line(3, /\b(content-type|Content-Type|media_type|Allow)\b/),
    line(3, /scope\[["'](method|path)["']\]|http\.response\.start/),
    line(2, /\b(HTTPException|response_model|status_code)\b/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/ci.js

/** Signs of checks that run for a repository. */
const CI = [
    path(8, /(^|\/)\.github\/|(^|\/)(\.gitlab-ci\.yml|\.pre-commit-config\.yaml|azure-pipelines\.yml|Jenkinsfile|renovate\.json5?|SECURITY\.md|CODEOWNERS|dependabot\.yml)$/),
    path(8, /(^|\/)\.circleci\//),
    line(5, /^\s*-?\s*uses:\s*[\w.-]+\/[\w./-]+@/),
    line(4, /^\s*runs-on:/),
    line(3, /^\s*-?\s*(repo|hooks|package-ecosystem):/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/config.js

/** Signs of reading settings. */
const CONFIG = [
    path(4, /(^|\/)(config|conf|settings)\.py$/),
    path(3, /(^|\/)(environment|env|options|flags|feature_flags|secrets?(_\w+)?)\.(py|toml|ya?ml)$/),
    line(5, /\b(BaseSettings|SettingsConfigDict|pydantic_settings)\b/),
    line(4, /\b(from|import)\s+(decouple|dynaconf|environs|dotenv|starlette\.config)\b/),
    line(3, /\bos\.(environ|getenv)\b/),
    line(3, /\b(tomllib|configparser)\b|\byaml\.safe_load\b/),
    line(3, /\/run\/secrets\b|\bsecrets_dir\b|\benv_(file|prefix|nested_delimiter)\b/),
    line(2, /\bSecretStr\b/),
    line(2, /\bdef\s+(get_|load_|read_)?(settings|config|options)\b/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/database.js

/** Signs of engines, sessions and migrations. */
const DATABASE = [
    path(4, /(^|\/)(migrations|alembic|database|db)(\/|\.py$|\.ini$)/),
    path(3, /(^|\/)(engine|session|pool)\.py$/),
    line(5, /\b(create_async_engine|create_engine|async_sessionmaker|sessionmaker)\s*\(/),
    line(5, /\bop\.(create_table|drop_table|add_column|drop_column|alter_column|create_index|execute)\b/),
    line(4, /^\s*(from|import)\s+alembic\b/),
    line(4, /\b(asyncpg|aiomysql|psycopg_pool|aiosqlite)\b/),
    line(4, /\b(AsyncIOMotorClient|init_beanie|Tortoise\.init)\b/),
    line(3, /\b(pool_size|pool_pre_ping|pool_recycle|max_overflow|pool_timeout)\b/),
    line(2, /\bdown_revision\b/),
    line(3, /\bdef\s+get_bind\b|\b(AsyncSession|Session)\)\s*:|\bevent\.listens_for\b/),
    line(3, /^\s*(CREATE|ALTER|DROP)\s+(TABLE|INDEX|TYPE|EXTENSION|SCHEMA)\b/i),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/docker.js

/** Signs of images and of what runs them. */
const DOCKER = [
    path(8, /(^|\/)([\w.-]*Dockerfile[\w.-]*|(docker-)?compose[\w.-]*\.ya?ml|\.dockerignore|Containerfile)$/),
    path(8, /(^|\/)(k8s|kubernetes|helm|charts)\//),
    path(4, /(^|\/)(docker\/|[\w-]*entrypoint[\w-]*\.sh$)/),
    line(5, /^FROM\s+\S+/),
    line(4, /^\s*exec\s+(\S*\/)?(gunicorn|uvicorn|python3?|hypercorn|granian)\b/),
    line(4, /^(HEALTHCHECK|ENTRYPOINT|COPY --from)\b/),
    line(4, /^\s*(image|depends_on|healthcheck):/),
    line(4, /^kind:\s*(Deployment|StatefulSet|Ingress|CronJob)\b/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/models.js

/** Signs of tables and schemas. */
const MODELS = [
    path(4, /(^|\/)(models?|schemas?|entities|tables|types|clock)(\/|\.py$)/),
    line(4, /\b(DeclarativeBase|declarative_base|mapped_column|declared_attr)\b/),
    line(4, /__tablename__/),
    line(4, /\bclass\s+\w+\(.*\b(BaseModel|SQLModel|Document|Base|\w+Schema)\b/),
    line(3, /\b(ConfigDict|model_config|field_validator|model_validator|AfterValidator|BeforeValidator)\b/),
    line(3, /\b(TypeDecorator|AwareDatetime)\b/),
    line(2, /\b(relationship|ForeignKey|CheckConstraint|UniqueConstraint)\s*\(/),
    line(2, /\bMapped\[/),
    line(2, /\b(timezone\.utc|datetime\.UTC|import .*\bUTC\b|tzinfo)/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/observability.js

/** Signs of logs, metrics, traces and health checks. */
const OBSERVABILITY = [
    path(4, /(^|\/)(\w*log(ging|s)?|metrics?|tracing|telemetry|health|instrumentation|probes)\.py$/),
    line(5, /\b(prometheus_client|prometheus_fastapi_instrumentator|opentelemetry|sentry_sdk)\b/),
    line(5, /^\s*(from|import)\s+(loguru|logging\.config)\b|\bstructlog\.(configure|processors|stdlib|contextvars|dev)\b/),
    line(2, /^\s*(from|import)\s+structlog\b/),
    line(4, /["'/](metrics|healthz?|readyz?|livez?|readiness|liveness)["'/]/),
    line(4, /\b(correlation|request)_id\b|X-Request-ID/i),
    line(3, /\blogging\.(basicConfig|Formatter|Handler|StreamHandler)\b/),
    line(2, /\b(contextvars|ContextVar)\b/),
    line(1, /\blogging\.getLogger\b/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/project.js

/** Signs of what a repository holds beside its code. */
const PROJECT = [
    path(8, /(^|\/)(pyproject\.toml|setup\.(py|cfg)|Makefile|justfile|README(\.\w+)?|\.gitignore|\.gitattributes|\.editorconfig|\.env\.example|\.python-version|LICENSE)$/),
    line(3, /^\[(project|build-system|tool\.(uv|ruff|mypy))\b/),
    line(3, /^\.PHONY:/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/repositories.js

/** Signs of queries. */
const REPOSITORIES = [
    path(5, /(^|\/)(repositor(y|ies)|crud|dao|queries)(\/|\.py$)/),
    path(3, /(^|\/)\w*(repository|store|search)\.py$/),
    line(5, /\bclass\s+\w*(Repository|Dao|Store)\b/),
    line(3, /\b_?(session|db)\.(scalars?|get|delete|add|add_all|merge|flush)\s*\(/),
    line(3, /\b(select|insert|update|delete)\s*\(\s*(self\.)?_?[A-Za-z]/),
    line(2, /\.(offset|limit|order_by|where|with_for_update|on_conflict_do_\w+)\s*\(/),
    line(1, /\b_?(session|db)\.execute\s*\(/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/security.js

/** Signs of keeping people out, and data in. */
const SECURITY = [
    path(5, /(^|\/)(security|auth\w*|login|tokens?|passwords?|permissions?|cors|csrf|rate_?limit\w*|sanitiz\w*)(\/|\.py$)/),
    line(5, /^\s*(from|import)\s+(jwt|jose|authlib|joserfc|passlib|argon2|bcrypt|pwdlib|bleach|nh3|slowapi|itsdangerous)\b/),
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

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/services.js

/** Signs of business rules, transactions and work in the background. */
const SERVICES = [
    path(5, /(^|\/)(services?|use_?cases|domain|tasks|jobs|workers?|mail(er)?)(\/|\.py$)/),
    path(3, /(^|\/)\w*(service|client|lifespan|shutdown|dependencies)\.py$/),
    line(5, /\bclass\s+\w*(Service|UseCase|UnitOfWork|Mailer|Client)\b/),
    line(5, /^\s*(from|import)\s+(celery|arq|dramatiq|apscheduler|rq|taskiq|procrastinate)\b/),
    line(4, /\b(smtplib|aiosmtplib|EmailMessage)\b/),
    line(4, /\b(signal\.SIG|add_signal_handler|SIGTERM)\b/),
    line(3, /\b(httpx\.AsyncClient|aiohttp\.ClientSession)\b/),
    line(3, /\bsession\.(commit|rollback)\s*\(/),
    line(2, /\bAnnotated\[.*\bDepends\(/),
    line(3, /\basyncio\.(Queue|create_task|TaskGroup|Event|Semaphore)\b/),
    line(4, /\b(add_listener|remove_listener|pg_notify)\b/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/testing.js

/** Signs of tests. They count only where there is nothing else: every pattern brings tests of its own. */
const TESTING = [
    path(8, /(^|\/)(tests?|load)\/|(^|\/)(conftest|test_\w+|\w+_test|locustfile)\.py$|(^|\/)(pytest\.ini|tox\.ini)$/),
    line(5, /^\s*(from|import)\s+(pytest|hypothesis|factory|polyfactory|testcontainers|locust|schemathesis)\b/),
    line(5, /\[tool\.(pytest|coverage)\b|\bpytest_(addoption|configure)\b/),
    line(4, /\bASGITransport\b|\bTestClient\b/),
    line(3, /^\s*(async\s+)?def\s+test_/),
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/index.js












/** The signs of each category. */
const CUES = {
    config: CONFIG,
    database: DATABASE,
    observability: OBSERVABILITY,
    models: MODELS,
    repositories: REPOSITORIES,
    services: SERVICES,
    api: API,
    security: SECURITY,
    testing: TESTING,
    docker: DOCKER,
    project: PROJECT,
    ci: CI,
};

;// CONCATENATED MODULE: ./lib/pattern/categorise/pattern-code.js
/** Where {@link codeOf} puts what a manifest contributes to files of others. */
const CONTRIBUTED = 'pattern.yml';
/** The code of a pattern: its files as they lie in a service, and what its manifest contributes. */
function codeOf({ manifest, files }) {
    const decoder = new TextDecoder();
    const own = [...files].map(([source, { bytes }]) => ({
        path: source.replace(/\.liquid$/, ''),
        text: decoder.decode(bytes),
    }));
    const contributed = manifest === undefined ? '' : contributions(decoder.decode(manifest.bytes));
    return contributed.trim() === '' ? own : [...own, { path: CONTRIBUTED, text: contributed }];
}
/** The manifest with nothing left but `contributes`; the lines keep their numbers. */
function contributions(text) {
    let inside = false;
    return text
        .split('\n')
        .map((row) => {
        if (/^\S/.test(row))
            inside = row.startsWith('contributes:');
        return inside ? row : '';
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/trait.js

/** A cue counts this often in all files together: the tenth column says no more than the third. */
const COUNTED = 3;
/** Counts cues: each once a file. */
function countCues(files, cues) {
    const lines = files.map((file) => ({ file, rows: tellingLines(file) }));
    const counts = cues.map((cue) => {
        const evidence = lines.flatMap(({ file, rows }) => find(cue, file, rows) ?? []);
        return { weight: cue.weight * Math.min(evidence.length, COUNTED), evidence };
    });
    return {
        weight: counts.reduce((sum, { weight }) => sum + weight, 0),
        evidence: counts.flatMap(({ evidence }) => evidence),
    };
}
function find(cue, { path }, rows) {
    if (cue.in === 'path')
        return cue.finds.test(path) ? { path, line: 1, text: (rows[0] ?? '').trim() } : undefined;
    const index = rows.findIndex((row) => cue.finds.test(row));
    return index === -1 ? undefined : { path, line: index + 1, text: (rows[index] ?? '').trim() };
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/performance.js


const SIGNS = {
    asynchronous: [line(3, /\b(await|async\s+(def|with|for))\b/)],
    cached: [line(4, /\b(lru_cache|cached_property|TTLCache|aiocache|Cache-Control|ETag)\b/)],
    pooled: [line(4, /\b(pool_size|max_overflow|create_pool|ConnectionPool|max_connections)\b/)],
    paged: [line(3, /\b(limit|cursor|page_size)\b/)],
    batched: [line(3, /\b(add_all|executemany|insert\(.*\)\.values\(\[|bulk_\w+)\b/)],
    streamed: [line(4, /\b(StreamingResponse|stream_scalars|EventSourceResponse|yield_per)\b/)],
    indexed: [line(3, /\b(Index|create_index|index=True)\b/)],
};
/** What the code does for speed, with the lines that show it. */
function performanceOf(files) {
    return Object.keys(SIGNS).flatMap((value) => {
        const { weight, evidence } = countCues(files, SIGNS[value]);
        return weight === 0 ? [] : [{ value, confidence: Math.min(1, weight / 4), evidence }];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/security-level.js


/** What a mistake in code of a category usually costs. */
const USUAL = {
    config: 'HIGH',
    database: 'HIGH',
    observability: 'MEDIUM',
    models: 'MEDIUM',
    repositories: 'MEDIUM',
    services: 'MEDIUM',
    api: 'HIGH',
    security: 'CRITICAL',
    testing: 'STANDARD',
    docker: 'STANDARD',
    project: 'STANDARD',
    ci: 'STANDARD',
};
/** What puts code one step above its kind: it decides what is let in, or holds what must not get out. */
const GUARDS = [
    line(3, /extra\s*=\s*["']forbid["']|strict\s*=\s*True/),
    line(3, /\b(SecretStr|Authorization|password|api_key|secret)\b/),
    line(3, /\b(hmac|compare_digest|argon2|bcrypt)\b/),
];
/** Security that errs on the side of what browsers would refuse anyway. */
const SOFT = [line(5, /\b(CORSMiddleware|allow_origins)\b/), line(3, /content-length/i)];
const RAISED = { MEDIUM: 'HIGH' };
/** What a mistake in this code would cost. */
function securityLevelOf(files, category) {
    const usual = USUAL[category.value];
    const counted = countCues(files, category.value === 'security' ? SOFT : GUARDS);
    if (counted.weight === 0)
        return { ...category, value: usual };
    const value = category.value === 'security' ? 'HIGH' : (RAISED[usual] ?? usual);
    return value === usual ? { ...category, value } : { ...counted, value, confidence: category.confidence };
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/traits.js


const SEEN = [
    line(3, /\b(logger|log|_log|LOGGER|LOG)\.(debug|info|warning|error|exception|critical|ainfo|awarning|aerror)\s*\(/),
    line(3, /\b(Counter|Histogram|Gauge|Summary)\s*\(/),
    line(3, /\b(start_as_current_span|capture_exception|sentry_sdk\.init)\b/),
];
const CONTAINED = [
    path(8, /(^|\/)([\w.-]*Dockerfile[\w.-]*|(docker-)?compose[\w.-]*\.ya?ml|Containerfile)$/),
    line(5, /^FROM\s+\S+|^HEALTHCHECK\b|\bcompose\.service\b/),
];
/** Whether what the code does can be seen from outside: it logs, counts or traces. */
function observabilityComplete(files) {
    return present(files, SEEN);
}
/** Whether the code brings what it needs to run in a container. */
function dockerReady(files) {
    return present(files, CONTAINED);
}
function present(files, cues) {
    const { weight, evidence } = countCues(files, cues);
    return { value: weight > 0, confidence: weight > 0 ? Math.min(1, weight / 5) : 1, evidence };
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/categorise.js









/**
 * Classifies the code of one pattern.
 *
 * @returns `undefined` where nothing in it says what it is
 */
function categorise(files) {
    const category = categoryOf(files);
    if (category === undefined)
        return undefined;
    return {
        category,
        domain: { ...category, value: PATTERN_CATEGORIES[category.value].domain },
        securityLevel: securityLevelOf(withoutTests(files), category),
        observabilityComplete: observabilityComplete(files),
        dockerReady: dockerReady(files),
        performance: performanceOf(withoutTests(files)),
    };
}
/** What code is for says more than the layers that it is made of: a login has tables, queries and routes as well. */
const PURPOSES = new Set(['security', 'observability']);
const PURPOSE_FACTOR = 1.5;
function outweighing(count, isPurpose) {
    return isPurpose ? { ...count, weight: count.weight * PURPOSE_FACTOR } : count;
}
function categoryOf(files) {
    const telling = withoutTests(files);
    const candidates = lib_category/* CATEGORIES */.R.filter((category) => category === 'testing' || !telling.every(isTest));
    const [best, second] = candidates
        .map((category) => ({
        category,
        ...outweighing(countCues(telling, CUES[category]), PURPOSES.has(category)),
    }))
        .sort((a, b) => b.weight - a.weight);
    if (best === undefined || best.weight === 0)
        return undefined;
    const confidence = best.weight / (best.weight + (second?.weight ?? 0));
    return { value: best.category, confidence, evidence: best.evidence };
}
/** The files that do something; the tests where there is nothing else. */
function withoutTests(files) {
    const telling = files.filter((file) => !isTest(file));
    return telling.every(({ path }) => path === CONTRIBUTED) ? files : telling;
}

;// CONCATENATED MODULE: ./lib/pattern/categorise/index.js



;// CONCATENATED MODULE: ./lib/pattern/plain-template.js
const IGNORED = /\{%-?\s*(comment|doc)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;
const TAG = /\{%[\s\S]*?%\}/g;
const OUTPUT = /\{\{[\s\S]*?\}\}/g;
const NAME = /[A-Za-z_]\w*/g;
/** A template as the code that it writes, as far as that shows without a spec: every branch once, names in the place of outputs. */
function plainTemplate(template) {
    return template
        .replace(IGNORED, '')
        .replace(TAG, '')
        .replace(OUTPUT, (output) => {
        const [path = ''] = output.split('|');
        return path.match(NAME)?.at(-1) ?? 'value';
    });
}

;// CONCATENATED MODULE: ./lib/pattern/code-texts.js

/** The code that a pattern brings, a text a file: its Python; what else it writes where it has none. */
function codeTexts({ files }) {
    const python = files.filter(({ path }) => /\.pyi?$/.test(path));
    return (python.length > 0 ? python : files)
        .map(({ template }) => plainTemplate(template))
        .filter((text) => text.trim() !== '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/pattern/pattern.js
/** What a mistake would cost, the most first. */
const SECURITY_LEVELS = ['CRITICAL', 'HIGH', 'MEDIUM', 'STANDARD', 'LOW'];

;// CONCATENATED MODULE: ./lib/pattern/manifest/manifest-schema.js



// The texts given to `regex` and `refine` are what was expected: the problem reads "expected <text>, got <value>".
const capability = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/, 'lower-case words joined by dots, such as `http.rate_limit`');
const identifier = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]*$/, 'a lower-case name, such as `rate_limiting`');
const sentence = schemas/* string */.YjP().regex(/^\S[^\n]{2,198}\S$/, 'one line of 4 to 200 characters');
const tag = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.+-]*$/, 'a lower-case word, such as `rate-limit`');
const manifest_schema_path = schemas/* string */.YjP().min(1);
const when = schemas/* string */.YjP()
    .min(1)
    .describe('A condition on the spec, such as `entities > 0 and auth == jwt`; without it, always.');
/** A share from 0 to 1; four decimals at most, so that it is a whole number of basis points. */
const share = schemas/* number */.aig()
    .min(0)
    .max(1)
    .refine((value) => Number.isInteger(Number((value * 10_000).toFixed(6))), 'at most four decimals');
/** Entries of one list: more is no pattern that a person reviews, and checks compare entries with each other. */
const ENTRIES_MAX = 500;
const manifestFile = schemas/* strictObject */.rej({
    source: manifest_schema_path.describe('The file below `files/`. With the suffix `.liquid` it is a template, otherwise it is copied.'),
    path: manifest_schema_path
        .describe('Where it goes in the service, as a template; the source without `.liquid` where nothing is said.')
        .optional(),
    foreach: schemas/* enum */.k5n(['entity', 'relation', 'enum', 'revision'])
        .describe('What the file is written once for.')
        .optional(),
    when: when.optional(),
    ownership: schemas/* enum */.k5n(['managed', 'once', 'append-only', 'aggregate'])
        .describe('What an update may do: rewrite it, leave it alone, only add to it, or render it from the merged contributions.'),
    executable: schemas/* boolean */.zMY().describe('Whether the file gets the executable bit.').optional(),
});
const exclusiveCapability = schemas/* strictObject */.rej({
    capability,
    exclusive: schemas/* boolean */.zMY().describe('Whether a service has at most one pattern that provides it.').optional(),
});
const manifestParameter = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['string', 'int', 'bool']),
    default: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]),
    pattern: schemas/* string */.YjP().describe('Regular expression that the whole text must match.').optional(),
    min: schemas/* number */.aig().int().optional(),
    max: schemas/* number */.aig().int().optional(),
    description: sentence,
    from: schemas/* string */.YjP().describe('The fact of the spec that sets it, such as `rate_limit.count`.').optional(),
});
const quality = schemas/* strictObject */.rej({
    success_rate: share.describe('Prior share of services in which it worked, until it is measured.'),
    test_coverage: share.describe('Prior share that its tests cover; 0.90 where nothing is said.').optional(),
    security_level: schemas/* enum */.k5n(SECURITY_LEVELS)
        .describe('What a mistake would cost; what its code shows where nothing is said.')
        .optional(),
    observability_complete: schemas/* boolean */.zMY()
        .describe('Whether what it does can be seen in logs and metrics; what its code shows where nothing is said.')
        .optional(),
    docker_ready: schemas/* boolean */.zMY()
        .describe('Whether it brings what it needs in a container; what its code shows where nothing is said.')
        .optional(),
});
const mutation = schemas/* strictObject */.rej({ file: manifest_schema_path, find: schemas/* string */.YjP().min(1), replace: schemas/* string */.YjP(), killed_by: manifest_schema_path })
    .describe("A mistake that the pattern's own test must notice: `find` becomes `replace` in `file`, and `killed_by` fails.");
const conflict = schemas/* strictObject */.rej({ capability, reason: sentence });
/** `pattern.yml`, as it is written. */
const manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    id: identifier.describe('The name of the directory.'),
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version such as `1.0.0`'),
    category: schemas/* enum */.k5n(lib_category/* CATEGORIES */.R).describe('The name of the parent directory.'),
    summary: sentence.describe('What a service gains from it, in one sentence.'),
    domain: tag
        .describe('What it is about, in one word; that of its category where nothing is said.')
        .optional(),
    tags: schemas/* array */.YOg(tag).min(1).max(ENTRIES_MAX),
    asks: schemas/* array */.YOg(sentence)
        .min(1)
        .max(ENTRIES_MAX)
        .describe('Sentences in which people ask for it: search goes by them.'),
    when: when.optional(),
    requires: schemas/* array */.YOg(capability)
        .max(ENTRIES_MAX)
        .describe('Capabilities that some other pattern must provide.')
        .optional(),
    provides: schemas/* array */.YOg(schemas/* union */.KCZ([capability, exclusiveCapability]))
        .max(ENTRIES_MAX)
        .optional(),
    conflicts: schemas/* array */.YOg(conflict)
        .max(ENTRIES_MAX)
        .describe('Capabilities of others with which it does not go together.')
        .optional(),
    supersedes: schemas/* array */.YOg(identifier)
        .max(ENTRIES_MAX)
        .describe('Ids of patterns whose place it takes.')
        .optional(),
    parameters: schemas/* record */.g1P(identifier, manifestParameter)
        .describe('Values that `--set id.name=value` changes.')
        .optional(),
    files: schemas/* array */.YOg(manifestFile).max(ENTRIES_MAX).optional(),
    contributes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).max(ENTRIES_MAX))
        .describe('By kind: what it adds to files that several patterns share. Each entry may have a `when`.')
        .optional(),
    quality,
    mutation: mutation.optional(),
});
/** The keys of the mapping at a path of the manifest, for suggestions; empty where any key may stand. */
function keysAt(path) {
    if (path.length === 0)
        return Object.keys(manifestSchema.shape);
    const nested = {
        files: manifestFile.shape,
        provides: exclusiveCapability.shape,
        conflicts: conflict.shape,
        parameters: manifestParameter.shape,
        quality: quality.shape,
        mutation: mutation.shape,
    };
    const [first] = path;
    return typeof first === 'string' && Object.hasOwn(nested, first) ? Object.keys(nested[first] ?? {}) : [];
}
/** The JSON Schema of `pattern.yml`, for editors. */
function manifestJsonSchema() {
    return { ...z.toJSONSchema(manifestSchema), title: 'PatternBank pattern.yml' };
}

;// CONCATENATED MODULE: ./lib/pattern/parameter.js
/** @returns what is wrong with `value`, or `undefined` where the parameter accepts it */
function checkParameter(rules, value) {
    const got = `\`${String(value)}\``;
    switch (rules.type) {
        case 'bool':
            return typeof value === 'boolean' ? undefined : { expected: '`true` or `false`', got };
        case 'int':
            return typeof value === 'number' && Number.isSafeInteger(value)
                ? outOfRange(rules, value)
                : { expected: 'a whole number', got };
        case 'string':
            return typeof value === 'string' ? notMatching(rules, value) : { expected: 'text', got };
    }
}
/**
 * A value as a user typed it (`--set id.name=value`), in the parameter's type.
 *
 * @returns the text itself where it is not of that type: {@link checkParameter} then says so
 */
function typedParameter({ type }, text) {
    if (type === 'bool' && (text === 'true' || text === 'false'))
        return text === 'true';
    if (type === 'int' && /^-?\d{1,15}$/.test(text))
        return Number(text);
    return text;
}
function outOfRange({ min, max }, value) {
    if (min !== undefined && value < min)
        return { expected: `at least ${min}`, got: `\`${value}\`` };
    if (max !== undefined && value > max)
        return { expected: `at most ${max}`, got: `\`${value}\`` };
    return undefined;
}
function notMatching({ pattern }, value) {
    if (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value))
        return undefined;
    return { expected: `text matching \`${pattern}\``, got: `\`${value}\`` };
}

// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
;// CONCATENATED MODULE: ./lib/pattern/pattern-template.js


/**
 * A pattern to fill in, which passes lint as it stands: `<category>/<id>/` with manifest, files and notes.
 *
 * @throws RangeError - the id is not a lower-case name
 */
function patternTemplate(pattern) {
    const { id, category } = pattern;
    if (!/^[a-z][a-z0-9_]*$/.test(id))
        throw new RangeError(`expected a lower-case name such as \`rate_limiting\`, got ${JSON.stringify(id)}`);
    const root = `${category}/${id}`;
    const code = pattern.code ?? sampleCode(id);
    return lib_tree/* FileTree */.hr.fromText({
        [`${root}/pattern.yml`]: manifestText(pattern, code),
        ...Object.fromEntries(code.map(({ path, text }) => [`${root}/files/${path}`, text])),
        [`${root}/NOTES.md`]: notesText(id),
    });
}
function manifestText({ id, category, code, classification }, files) {
    const words = id.replaceAll('_', ' ');
    const level = classification?.securityLevel.value ?? 'STANDARD';
    const listed = files.map(({ path }) => `  - {source: ${JSON.stringify(path)}, ownership: managed}\n`);
    const seen = classification?.observabilityComplete.value === true ? ', observability_complete: true' : '';
    const contained = classification?.dockerReady.value === true ? ', docker_ready: true' : '';
    return `# The fields are described in schemas/pattern.schema.json; \`patternbank patterns lint ${id}\` checks this file.
schema: 1
id: ${id}
version: 0.1.0
category: ${category}
summary: What a service gains from ${words}, in one sentence.
domain: ${PATTERN_CATEGORIES[category].domain}
tags: [${id.replaceAll('_', '-')}]
asks:
  - a sentence in which someone asks for ${words}
# when: feature.search          # a condition on the spec; without it every service has the pattern
requires: []
provides: [${category}.${id}]
files:
${listed.join('')}contributes: {}
quality: {success_rate: 0.95, test_coverage: 0.90, security_level: ${level}${seen}${contained}}
${code === undefined ? sampleMutation(id) : MUTATION_TO_COME}`;
}
const MUTATION_TO_COME = `# A mistake in your code that your test notices:
# mutation: {file: src/…, find: "…", replace: "…", killed_by: tests/…}
`;
function sampleMutation(id) {
    return `# Replace it by a mistake in your own code that your test notices.
mutation: {file: src/core/${id}.py, find: "return True", replace: "return False", killed_by: tests/test_${id}.py}
`;
}
function sampleCode(id) {
    return [
        { path: `src/core/${id}.py`, text: sourceText(id) },
        { path: `tests/test_${id}.py`, text: testText(id) },
    ];
}
function sourceText(id) {
    return `"""What this module does for the service, in one sentence."""


def ${id}() -> bool:
    """Whether the pattern is in place."""
    return True
`;
}
function testText(id) {
    return `from src.core.${id} import ${id}


def test_${id}_is_in_place() -> None:
    assert ${id}()
`;
}
function notesText(id) {
    return `# ${id}

When to take it, what it costs, why not its neighbour. Sources.
`;
}

;// CONCATENATED MODULE: ./lib/pattern/trials.js
/** What the manifest claims weighs as much as so many runs (DESIGN.md, "Formulas"). */
const PRIOR_WEIGHT = 20;
/**
 * Mean of a Beta distribution: what the manifest claims, with the weight {@link PRIOR_WEIGHT}, and each run with the weight 1.
 *
 * @returns basis points, rounded down
 * @example provenRate(9500, { runs: 5, passes: 5, tested: '2026-11-28' }); // 9600
 */
function provenRate(prior, trials) {
    if (trials === undefined)
        return prior;
    return Math.floor((PRIOR_WEIGHT * prior + 10_000 * trials.passes) / (PRIOR_WEIGHT + trials.runs));
}

;// CONCATENATED MODULE: ./lib/pattern/quality.js

/** At or above, a pattern may be used without a second look. */
const PRODUCTION_READY_AT = 8000;
/** Weight of each facet; those that are there are divided by their sum. */
const QUALITY_WEIGHTS = {
    successRate: 40,
    testCoverage: 30,
    security: 20,
    observability: 10,
};
const quality_SECURITY = {
    CRITICAL: 10_000,
    HIGH: 8000,
    MEDIUM: 6000,
    STANDARD: 5000,
    LOW: 4000,
};
/** Their patterns are no code that answers requests: neither security nor observability can apply. */
const BESIDE_THE_SERVICE = new Set(['testing', 'docker', 'project', 'ci']);
/**
 * Quality from its facets (DESIGN.md, "Formulas").
 *
 * `0.40·successRate + 0.30·testCoverage + 0.20·security + 0.10·observability`, divided by the weights of the facets that
 * are there; in integers, because eight times 0.1 must not fail `>= 0.80`.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a facet is not a whole number from 0 to 10 000; NaN stops here, it never reaches a gate
 * @example qualityOf({ successRate: 9000, testCoverage: 8000, security: 10_000, observability: 5000 }); // 8500
 */
function qualityOf(facets) {
    let sum = 0;
    let weights = 0;
    for (const name of ['successRate', 'testCoverage', 'security', 'observability']) {
        const facet = facets[name];
        if (facet === undefined)
            continue;
        if (!Number.isInteger(facet) || facet < 0 || facet > 10_000) {
            throw new RangeError(`${name}: expected a whole number from 0 to 10000, got ${facet}`);
        }
        sum += QUALITY_WEIGHTS[name] * facet;
        weights += QUALITY_WEIGHTS[name];
    }
    return Math.floor(sum / weights);
}
/** The success rate of a pattern: what outcomes say, else what runs of its tests say, else what its manifest claims. */
function successRateOf({ quality, trials, measured }) {
    return measured?.successRate ?? provenRate(quality.successRate, trials);
}
/** The test coverage of a pattern: the measured one, else the claimed one. */
function testCoverageOf({ quality, trials }) {
    return trials?.testCoverage ?? quality.testCoverage;
}
/**
 * The facets of a pattern; measured success rate and test coverage where there are, else the claimed ones. Security and observability cannot
 * apply in the categories testing, docker, project and ci; observability applies elsewhere only to the patterns of its own category and to those that declare it.
 */
function facetsOf(pattern) {
    const { category, quality } = pattern;
    const { securityLevel, observabilityComplete } = quality;
    const successRate = successRateOf(pattern);
    const testCoverage = testCoverageOf(pattern);
    if (BESIDE_THE_SERVICE.has(category))
        return { successRate, testCoverage };
    const observable = category === 'observability' || observabilityComplete;
    return {
        successRate,
        testCoverage,
        security: quality_SECURITY[securityLevel],
        ...(observable ? { observability: observabilityComplete ? 10_000 : 0 } : {}),
    };
}
/**
 * Quality of one pattern, stored with it in the bank. A measured success rate below {@link PRODUCTION_READY_AT} caps it: tests and
 * headers do not make up for what people keep throwing out.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a prior of the pattern is not a whole number from 0 to 10 000
 */
function patternQuality(pattern) {
    const quality = qualityOf(facetsOf(pattern));
    if (pattern.measured === undefined && pattern.trials === undefined)
        return quality;
    const measured = successRateOf(pattern);
    return measured < PRODUCTION_READY_AT ? Math.min(quality, measured) : quality;
}
/** `true` where {@link patternQuality} reaches 0.80. */
function isProductionReady(pattern) {
    return patternQuality(pattern) >= PRODUCTION_READY_AT;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/pattern/quality-file.js



/** Where `patternbank patterns test` leaves what it measured, beside the categories. */
const QUALITY_PATH = 'quality.json';
const count = schemas/* int */.Whr().min(0);
const quality_file_share = schemas/* number */.aig().min(0).max(1);
const date = iso/* date */.p6();
const reached = schemas/* strictObject */.rej({ covered: count, of: count });
const measuredPattern = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().describe('SHA-256 of the pattern as it was measured; another one is not measured.'),
    tested: date.describe('Day of the last run.'),
    runs: count.describe('Samples that hold the pattern and were run.'),
    passes: count.describe('Those in which nothing of the pattern failed.'),
    success_rate: quality_file_share.describe('Mean of the Beta distribution of the prior (weight 20) and the runs.'),
    test_coverage: quality_file_share
        .nullable()
        .describe('Share of lines and branches reached; without Python, of mistakes noticed; null where there is neither.'),
    lines: reached.describe('Lines of Python that the pattern contributed, over all samples.'),
    branches: reached.describe('Branches that begin in those lines.'),
    mutations: schemas/* strictObject */.rej({ killed: count, planted: count }).describe('Planted mistakes.'),
    quality: quality_file_share.describe('Its quality as it follows from these.'),
});
const sampledPattern = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    passed: schemas/* boolean */.zMY(),
    lines: reached,
    branches: reached,
});
const plantedMistake = schemas/* strictObject */.rej({
    pattern: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().describe('SHA-256 of the pattern as it was when its mistake was planted.'),
    killed: schemas/* boolean */.zMY(),
    because: schemas/* string */.YjP().describe('What became of it, in words.'),
});
const sampleRun = schemas/* strictObject */.rej({
    digest: schemas/* string */.YjP().describe('SHA-256 over paths and bytes of the service; where it stays, the run stands.'),
    asks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What its spec asks for.'),
    tested: date,
    outcome: schemas/* enum */.k5n(['passed', 'failed']),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), outcome: schemas/* string */.YjP(), figure: schemas/* string */.YjP(), seconds: schemas/* number */.aig() }))
        .describe('What was run.'),
    failures: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What failed, in words.'),
    patterns: schemas/* array */.YOg(sampledPattern),
    mutations: schemas/* array */.YOg(plantedMistake),
});
/** `quality.json`, as `patternbank patterns test` writes it. */
const qualityFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('quality/1'),
    tested: date,
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('Versions of what measured.'),
    patterns: schemas/* array */.YOg(measuredPattern),
    samples: schemas/* array */.YOg(sampleRun).describe('The services that were run, and what each came to.'),
});
/** Reads the `quality.json` of a library. One that cannot be read measures nothing, and says so. */
function readQuality(tree, shownRoot) {
    const text = tree.text(QUALITY_PATH);
    if (text === undefined)
        return { diagnostics: [] };
    const span = (0,lib_diagnostics/* lineSpan */.ZX)(`${shownRoot}/${QUALITY_PATH}`, 1);
    try {
        const read = qualityFile.safeParse(JSON.parse(text));
        if (read.success)
            return { file: read.data, diagnostics: [] };
        const [issue] = read.error.issues;
        const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
        return { diagnostics: [unreadableQuality.at({ what }, { span })] };
    }
    catch {
        return { diagnostics: [unreadableQuality.at({ what: 'it is no JSON' }, { span })] };
    }
}
/** The pattern with what was measured of it, as it is: what was measured of other bytes says nothing. */
function withTrials(pattern, file) {
    const found = file?.patterns.find(({ id, digest }) => id === pattern.id && digest === pattern.digest);
    return found === undefined || found.runs === 0 ? pattern : { ...pattern, trials: trialsOf(found) };
}
function trialsOf({ runs, passes, test_coverage: coverage, tested }) {
    return {
        runs,
        passes,
        ...(coverage === null ? {} : { testCoverage: Math.round(coverage * 10_000) }),
        tested,
    };
}

;// CONCATENATED MODULE: ./lib/pattern/requirement-cycles.js

/**
 * The patterns that each pattern needs: for each required capability its only provider; where several could serve, none of
 * them is needed.
 *
 * @returns ids by id, sorted
 */
function neededPatterns(patterns) {
    const providers = new Map();
    for (const { id, provides } of patterns) {
        for (const { capability } of provides)
            providers.set(capability, [...(providers.get(capability) ?? []), id]);
    }
    return new Map(patterns.map(({ id, requires }) => {
        const needed = requires.flatMap((capability) => {
            const ids = providers.get(capability) ?? [];
            return ids.length === 1 ? ids : [];
        });
        return [id, [...new Set(needed)].filter((each) => each !== id).sort(lib_tree/* comparePaths */.cD)];
    }));
}
/** Circles of patterns that need each other; each starts and ends with its smallest id, and is told once. */
function requirementCycles(patterns) {
    const needed = neededPatterns(patterns);
    const done = new Set();
    const found = new Map();
    const visit = (id, trail) => {
        const start = trail.indexOf(id);
        if (start >= 0) {
            const cycle = rotated(trail.slice(start));
            found.set(cycle.join(' '), [...cycle, ...cycle.slice(0, 1)]);
            return;
        }
        if (done.has(id))
            return;
        for (const next of needed.get(id) ?? [])
            visit(next, [...trail, id]);
        done.add(id);
    };
    for (const id of [...needed.keys()].sort(lib_tree/* comparePaths */.cD))
        visit(id, []);
    return [...found.values()];
}
function rotated(cycle) {
    const smallest = cycle.reduce((least, id, index) => ((cycle[least] ?? '') <= id ? least : index), 0);
    return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/pattern/suggestion.js

/** Edits between a typing error and what was meant; beyond it a suggestion misleads. */
const EDITS_MAX = 3;
/** The known word that was probably meant, or `undefined` where none is near. */
function suggestion(typed, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,mod/* closest */.kp)(typed, [...known]);
    return (0,mod/* distance */.Io)(typed, near) <= Math.min(EDITS_MAX, Math.ceil(near.length / 2)) ? near : undefined;
}

;// CONCATENATED MODULE: ./lib/pattern/lint/problems.js

const missingFile = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/missing-file',
    explanation: 'The manifest lists a file that is not below `files/`.',
    message: ({ source }) => `\`files/${source}\` does not exist`,
    help: ({ near }) => (near === undefined ? 'add the file, or delete the entry' : `write \`${near}\``),
});
const unlistedFile = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unlisted-file',
    explanation: 'A file below `files/` that the manifest does not list would never reach a service.',
    message: ({ source }) => `\`files/${source}\` is not listed in \`files\``,
    help: ({ source }) => `add \`- {source: ${source}, ownership: managed}\` to \`files\`, or delete the file`,
});
const badPath = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-path',
    explanation: 'Every file of a service lies inside it: a path is relative, normal, and never leaves the tree.',
    message: ({ path }) => `\`${path}\` is not a path inside the service`,
    help: () => 'write a relative path without `..`, `.git` or backslashes',
});
const loopAndPath = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/loop-and-path',
    explanation: 'A file that is written once for each entity needs the entity in its path, and the other way round.',
    message: ({ path, foreach }) => foreach === undefined
        ? `\`${path}\` names a loop variable without \`foreach\``
        : `every ${foreach} writes the same \`${path}\``,
    help: ({ foreach, variable }) => foreach === undefined
        ? 'add `foreach` to the file'
        : `put \`{{ ${variable}… }}\` into \`path\`, or delete \`foreach\``,
});
const samePath = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/same-path',
    explanation: 'Each file of a service is written once.',
    message: ({ path }) => `\`${path}\` is written twice by this pattern`,
    help: () => 'delete one of the two entries, or give them conditions that exclude each other',
});
const badWhen = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-when',
    explanation: 'Conditions use a closed grammar over a closed list of facts; anything else would never hold.',
    message: ({ problem }) => `\`when\`: ${problem}`,
    help: ({ help }) => help,
});
const negatedProvider = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/negated-provider',
    explanation: 'Whether a pattern is selected cannot depend on the absence of another one: the answer would depend on the order of the questions.',
    message: ({ capability }) => `the pattern's own \`when\` negates \`provides ${capability}\``,
    help: () => 'use `conflicts`, or move the condition to the files',
});
const unknownKind = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-contribution',
    explanation: 'A contribution is merged by its kind; one that no kind merges would be lost.',
    message: ({ kind }) => `\`${kind}\` is not a kind of contribution`,
    help: ({ near, known }) => near === undefined ? `use one of ${known.map((each) => `\`${each}\``).join(', ')}` : `write \`${near}\``,
});
const badParameter = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-parameter',
    explanation: 'The default of a parameter must be a value that a user could have set.',
    message: ({ name, expected, got }) => `parameter \`${name}\`: expected ${expected}, got ${got}`,
    help: ({ name }) => `change the declaration of \`${name}\``,
});
const badMutation = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-mutation',
    explanation: 'A mutation plants its mistake in a file that patterns write: its own, or one that it contributes to or tests.',
    message: ({ path }) => `\`mutation.file\`: no pattern writes \`${path}\``,
    help: () => 'name a file from `files`, with its `path` as it stands there, or one that the pattern adds to',
});
const missingMutation = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/no-mutation',
    severity: 'warning',
    explanation: 'Tests that nobody saw fail prove little. `patternbank patterns test` plants the mistake that `mutation` names, and expects the tests to notice it.',
    message: () => 'the pattern brings code and names no mistake that its tests must notice',
    help: () => 'add `mutation: {file: …, find: …, replace: …, killed_by: …}`',
});
const unkilledMutation = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unkilled-mutation',
    explanation: 'A mutation is killed by tests that some pattern brings; without them nobody would notice the mistake.',
    message: ({ path }) => `\`mutation.killed_by\`: no pattern writes \`${path}\``,
    help: () => 'name a test from `files`, or the folder of the tests that notice',
});
const danglingRequirement = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/dangling-requirement',
    explanation: 'A capability that no pattern provides can never be satisfied, so the pattern could never be selected.',
    message: ({ capability }) => `no pattern provides \`${capability}\``,
    help: ({ near, capability }) => near === undefined ? `add \`${capability}\` to \`provides\` of a pattern` : `write \`${near}\``,
});
const exclusiveClash = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/exclusive-clash',
    explanation: 'Two patterns offer a capability that a service has once. One of them says why it does not go with the other, so that the reader of the plan learns it.',
    message: ({ capability, other }) => `\`${capability}\` is exclusive, and \`${other}\` provides it, too`,
    help: ({ capability }) => `add \`- {capability: ${capability}, reason: …}\` to \`conflicts\`, or name the other in \`supersedes\``,
});
const requirementCycle = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/cycle',
    explanation: 'Patterns that require each other in a circle have no order.',
    message: ({ cycle }) => `${cycle.map((id) => `\`${id}\``).join(' requires ')}`,
    help: () => 'move what both need into a pattern of its own',
});
const unknownSuperseded = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-superseded',
    severity: 'warning',
    explanation: 'A pattern supersedes one that is not in this bank; nothing happens until it is.',
    message: ({ id }) => `\`supersedes\` names \`${id}\`, which is not a pattern here`,
    help: ({ near }) => (near === undefined ? 'delete the entry, or add the pattern' : `write \`${near}\``),
});
const unlikeCode = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unlike-its-code',
    severity: 'warning',
    explanation: 'Search, order and score go by what a manifest says of its code. Where the code clearly shows something else, one of the two is wrong.',
    message: ({ key, said, found, because }) => `\`${key}\` says \`${said}\`, and the code looks like \`${found}\`: ${because}`,
    help: ({ key, found }) => `write \`${found}\` for \`${key}\`, or leave out what does not belong here`,
});

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-library.js



/**
 * What is wrong between patterns: requirements that nobody provides, exclusive capabilities offered twice without a
 * stated conflict, circles.
 *
 * @param beside - other patterns of the same bank, whose own manifests are not judged here
 */
function lintLibrary(entries, beside) {
    const own = new Set(entries.map(({ pattern }) => pattern.id));
    const patterns = [...entries.map(({ pattern }) => pattern), ...beside.filter(({ id }) => !own.has(id))];
    // Looked up by each pattern: looking through all of them every time would take the square of their number.
    const providers = providersOf(patterns);
    const ids = new Set(patterns.map(({ id }) => id));
    return [
        ...entries.flatMap((entry) => danglingRequirements(entry, providers)),
        ...entries.flatMap((entry) => exclusiveClashes(entry, providers, own)),
        ...entries.flatMap((entry) => unknownSupersededs(entry, ids)),
        ...entries.flatMap((entry) => misplacedMutations(entry, patterns)),
        ...entries.flatMap((entry) => unkilledMutations(entry, patterns)),
        ...cycles(entries, patterns),
    ];
}
function providersOf(patterns) {
    const providers = new Map();
    for (const pattern of patterns)
        for (const { capability } of pattern.provides) {
            const known = providers.get(capability);
            if (known === undefined)
                providers.set(capability, [pattern]);
            else
                known.push(pattern);
        }
    return providers;
}
function danglingRequirements({ pattern, source }, providers) {
    return pattern.requires.flatMap((capability, index) => providers.has(capability)
        ? []
        : [
            danglingRequirement.at({ capability, near: suggestion(capability, [...providers.keys()]) }, { span: source.spanAt(['requires', index]) }),
        ]);
}
function exclusiveClashes({ pattern, source }, providers, own) {
    return pattern.provides.flatMap(({ capability, exclusive }, index) => {
        const other = providers.get(capability)?.find((each) => 
        // Of two that are judged here it is told once, at the later.
        (each.id < pattern.id || (each.id > pattern.id && !own.has(each.id))) &&
            clashesOver(each, capability, exclusive) &&
            !isSettled(pattern, each, capability));
        if (other === undefined)
            return [];
        return [exclusiveClash.at({ capability, other: other.id }, { span: source.spanAt(['provides', index]) })];
    });
}
function clashesOver({ provides }, capability, exclusive) {
    return provides.some((each) => each.capability === capability && (each.exclusive || exclusive));
}
function isSettled(a, b, capability) {
    const states = ({ conflicts }) => conflicts.some((each) => each.capability === capability);
    return states(a) || states(b) || a.supersedes.includes(b.id) || b.supersedes.includes(a.id);
}
function unknownSupersededs({ pattern, source }, ids) {
    return pattern.supersedes.flatMap((id, index) => ids.has(id)
        ? []
        : [
            unknownSuperseded.at({ id, near: suggestion(id, [...ids]) }, { span: source.spanAt(['supersedes', index]) }),
        ]);
}
/** A mistake may be planted in a shared file, or in what the tests of the pattern test. */
function misplacedMutations({ pattern: { mutation }, source }, patterns) {
    if (mutation === undefined)
        return [];
    const { file: path } = mutation;
    if (patterns.some(({ files }) => files.some((file) => file.path === path)))
        return [];
    return [badMutation.at({ path }, { span: source.spanAt(['mutation', 'file']) })];
}
/** The tests may be named by their folder, and another pattern may bring them. */
function unkilledMutations({ pattern, source }, patterns) {
    const path = pattern.mutation?.killedBy;
    if (path === undefined)
        return [];
    const written = patterns.some(({ files }) => files.some((file) => file.path === path || file.path.startsWith(`${path}/`)));
    if (written)
        return [];
    return [unkilledMutation.at({ path }, { span: source.spanAt(['mutation', 'killed_by']) })];
}
function cycles(entries, patterns) {
    return requirementCycles(patterns).flatMap((cycle) => {
        const entry = entries.find(({ pattern }) => cycle.includes(pattern.id));
        return entry === undefined
            ? []
            : [requirementCycle.at({ cycle }, { span: entry.source.spanAt(['requires']) })];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/pattern-directory.js
/** What tools leave behind when someone works in a pattern; git ignores it, and so do we. */
const LEFTOVERS = new Set([
    '__pycache__',
    '.ruff_cache',
    '.mypy_cache',
    '.pytest_cache',
    '.DS_Store',
    '.venv',
]);
/** `true` where a tool left the file behind. */
function isLeftover(path) {
    return path.split('/').some((segment) => LEFTOVERS.has(segment));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/pattern/digest.js

/**
 * SHA-256 over `pattern.yml` and the files below `files/`, each with its path and length, in the order of their paths.
 *
 * @returns lower-case hexadecimal
 */
function digestOf({ manifest, files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const parts = manifest === undefined ? [] : [['pattern.yml', manifest.bytes]];
    for (const [path, bytes] of [
        ...parts,
        ...[...files].map(([path, file]) => [`files/${path}`, file.bytes]),
    ]) {
        // With the lengths, no two different trees run together into the same bytes.
        hash.update(`${path.length}:${path}:${bytes.length}:`).update(bytes);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-code.js


/** Below this share of what was found, the code may as well be what its manifest says. */
const SURE = 0.75;
/** Levels between what is said and what was found that are a matter of taste. */
const NEAR = 1;
/** Where the manifest says of its code what the code does not show. */
function lintCode({ manifest, source, directory }, code) {
    if (code === undefined)
        return [];
    const { category, securityLevel } = code;
    const problems = [];
    const unlike = (key, said, found) => {
        problems.push(unlikeCode.at({ key: key.join('.'), said, found: found.value, because: shown(found, directory.shown) }, { span: source.spanAt(key) }));
    };
    if (manifest.category !== category.value && category.confidence >= SURE)
        unlike(['category'], manifest.category, category);
    const said = manifest.quality.security_level;
    if (said !== undefined && category.confidence >= SURE && stepsBetween(said, securityLevel.value) > NEAR)
        unlike(['quality', 'security_level'], said, securityLevel);
    return problems;
}
function stepsBetween(a, b) {
    return Math.abs(SECURITY_LEVELS.indexOf(a) - SECURITY_LEVELS.indexOf(b));
}
function shown({ evidence }, folder) {
    const [first] = evidence.filter(({ text }) => text !== '');
    return first === undefined ? `${folder}/files` : `${first.path}:${first.line} \`${first.text}\``;
}

;// CONCATENATED MODULE: ./lib/pattern/when/condition.js
/**
 * Whether a condition holds for a service.
 *
 * A bare fact holds unless it is absent, `false`, 0 or the empty text. `provides x` reads the fact `provides.x`, which
 * {@link withCapabilities} adds once the patterns are selected.
 */
function holds(condition, facts) {
    switch (condition.kind) {
        case 'fact':
            return Boolean(factOf(facts, condition.name));
        case 'compare':
            return compares(factOf(facts, condition.name), condition.operator, condition.value);
        case 'provides':
            return factOf(facts, capabilityFact(condition.capability)) === true;
        case 'not':
            return !holds(condition.of, facts);
        case 'and':
            return condition.of.every((part) => holds(part, facts));
        case 'or':
            return condition.of.some((part) => holds(part, facts));
    }
}
/** `facts` and the capabilities that the selected patterns provide, so that `provides x` can be answered. */
function withCapabilities(facts, capabilities) {
    const provided = {};
    for (const capability of capabilities)
        provided[capabilityFact(capability)] = true;
    return { ...facts, ...provided };
}
/** Every part of a condition, itself first. */
function partsOf(condition) {
    switch (condition.kind) {
        case 'not':
            return [condition, ...partsOf(condition.of)];
        case 'and':
        case 'or':
            return [condition, ...condition.of.flatMap(partsOf)];
        case 'fact':
        case 'compare':
        case 'provides':
            return [condition];
    }
}
/** The facts that a condition names, in its order. */
function factsNamedIn(condition) {
    return partsOf(condition).flatMap((part) => part.kind === 'fact' || part.kind === 'compare' ? [part.name] : []);
}
/** The features that a condition asks for: `feature.search` asks for `search`. */
function featuresOf(condition) {
    return factsNamedIn(condition).flatMap((name) => name.startsWith('feature.') ? [name.slice('feature.'.length)] : []);
}
function capabilityFact(capability) {
    return `provides.${capability}`;
}
function factOf(facts, name) {
    return Object.hasOwn(facts, name) ? (facts[name] ?? false) : false;
}
function compares(fact, operator, value) {
    switch (operator) {
        case '==':
            return String(fact) === value;
        case '!=':
            return String(fact) !== value;
        case '>':
            return Number(fact) > Number(value);
        case '>=':
            return Number(fact) >= Number(value);
        case '<':
            return Number(fact) < Number(value);
        case '<=':
            return Number(fact) <= Number(value);
    }
}

;// CONCATENATED MODULE: ./lib/pattern/when/facts.js
/** Every fact that a `when` may ask for; `factsOf` of the plan room answers them. */
const FACTS = [
    { name: 'entities', type: 'number', explanation: 'entities of the spec that are required' },
    { name: 'relations', type: 'number', explanation: 'relations between them' },
    { name: 'many_to_many', type: 'number', explanation: 'relations that need a table of their own' },
    { name: 'enums', type: 'number', explanation: 'enumerations, named or in a field' },
    { name: 'endpoints', type: 'number', explanation: 'endpoints that the spec lists' },
    { name: 'bulk_endpoints', type: 'number', explanation: 'endpoints that change many rows at once' },
    { name: 'roles', type: 'number', explanation: 'roles that callers may have' },
    {
        name: 'auth',
        type: 'text',
        values: ['none', 'jwt', 'api_key', 'session', 'oauth'],
        explanation: 'how callers prove who they are',
    },
    {
        name: 'security',
        type: 'text',
        values: ['basic', 'standard', 'strict'],
        explanation: 'the security level that the spec asks for',
    },
    { name: 'soft_delete', type: 'number', explanation: 'entities that are marked as deleted, not removed' },
    { name: 'tenant_scoped', type: 'number', explanation: 'entities that belong to a tenant' },
    { name: 'secrets', type: 'number', explanation: 'fields that must never be shown' },
    { name: 'fields.*', type: 'number', explanation: 'fields of a type, such as `fields.html`' },
    { name: 'rate_limit', type: 'truth', explanation: 'the spec limits requests' },
    { name: 'rate_limit.count', type: 'number', explanation: 'requests allowed in one period' },
    { name: 'rate_limit.per', type: 'text', values: ['s', 'min', 'h'], explanation: 'the period' },
    {
        name: 'feature.*',
        type: 'truth',
        explanation: 'the spec requires the feature, such as `feature.search`',
    },
    {
        name: 'observability.*',
        type: 'truth',
        explanation: 'the spec names it, such as `observability.metrics`',
    },
    { name: 'deployment.*', type: 'truth', explanation: 'the spec names it, such as `deployment.docker`' },
    { name: 'compliance.*', type: 'truth', explanation: 'the spec names it, such as `compliance.gdpr`' },
    { name: 'stack.*', type: 'text', explanation: 'what the spec asked for, such as `stack.database`' },
];
/** The fact that a name asks for; `undefined` where there is none. */
function factKind(name) {
    const exact = FACTS.find((fact) => fact.name === name);
    if (exact !== undefined)
        return exact;
    const dot = name.indexOf('.');
    return dot <= 0 || dot === name.length - 1
        ? undefined
        : FACTS.find((fact) => fact.name === `${name.slice(0, dot)}.*`);
}

;// CONCATENATED MODULE: ./lib/pattern/when/check-condition.js



const CAPABILITY = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/;
/** The first part that could never mean anything: an unknown fact, a value it never has, an order of words. */
function checkCondition(condition, text) {
    for (const part of partsOf(condition)) {
        const problem = checkPart(part);
        if (problem !== undefined)
            return { ...problem, offset: Math.max(0, text.indexOf(wordOf(part))) };
    }
    return undefined;
}
function checkPart(part) {
    switch (part.kind) {
        case 'fact':
            return factKind(part.name) === undefined ? unknownFact(part.name) : undefined;
        case 'compare': {
            const fact = factKind(part.name);
            return fact === undefined ? unknownFact(part.name) : checkComparison(part, fact);
        }
        case 'provides':
            return CAPABILITY.test(part.capability)
                ? undefined
                : {
                    message: `expected a capability, got \`${part.capability}\``,
                    help: 'write lower-case words joined by dots',
                };
        case 'not':
        case 'and':
        case 'or':
            return undefined;
    }
}
function checkComparison(part, fact) {
    const { name, operator, value } = part;
    if (fact.type === 'number') {
        return /^\d+$/.test(value)
            ? undefined
            : {
                message: `expected \`${name}\` compared with a number, got \`${value}\``,
                help: 'write a whole number',
            };
    }
    if (operator !== '==' && operator !== '!=') {
        return {
            message: `expected \`==\` or \`!=\` after \`${name}\`, got \`${operator}\``,
            help: `\`${name}\` is not a number: use \`==\` or \`!=\``,
        };
    }
    const values = fact.type === 'truth' ? ['true', 'false'] : fact.values;
    if (values === undefined || values.includes(value))
        return undefined;
    const near = suggestion(value, values);
    const expected = values.map((each) => `\`${each}\``).join(', ');
    return {
        message: `expected \`${name}\` compared with one of ${expected}, got \`${value}\``,
        help: `write \`${near ?? values[0] ?? ''}\``,
    };
}
function unknownFact(name) {
    const near = suggestion(name, FACTS.map((fact) => fact.name));
    const help = near === undefined
        ? `use one of ${FACTS.map((fact) => `\`${fact.name}\``).join(', ')}`
        : `write \`${near}\``;
    return { message: `\`${name}\` is not a fact of a service`, help };
}
function wordOf(part) {
    if (part.kind === 'fact' || part.kind === 'compare')
        return part.name;
    return part.kind === 'provides' ? part.capability : '';
}

;// CONCATENATED MODULE: ./lib/pattern/when/parse-when.js

/** Characters; a longer condition is a program, and a pattern is data. */
const LENGTH_MAX = 500;
const TOKEN = /\s*(?:([()])|(==|!=|>=|<=|>|<)|([A-Za-z0-9_][A-Za-z0-9_.-]*)|'([^']*)'|"([^"]*)")/y;
class Refusal extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/**
 * Parses a `when`: facts (`feature.search`), comparisons (`entities > 0`, `auth == jwt`), `provides http.rate_limit`,
 * `and`, `or`, `not` and parentheses.
 *
 * @returns the condition, or the first problem: a fact that is not in `FACTS` is one
 */
function parseWhen(text) {
    try {
        const condition = new Parser(tokensOf(text)).whole();
        const problem = checkCondition(condition, text);
        return problem === undefined ? { ok: true, condition } : { ok: false, problem };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, problem: error.problem };
        throw error;
    }
}
function tokensOf(text) {
    if (text.length > LENGTH_MAX) {
        const message = `expected at most ${LENGTH_MAX} characters, got ${text.length}`;
        throw new Refusal({ message, help: 'split the pattern in two', offset: LENGTH_MAX });
    }
    const tokens = [];
    const end = text.trimEnd().length;
    for (let offset = 0; offset < end;) {
        TOKEN.lastIndex = offset;
        const match = TOKEN.exec(text);
        if (match === null) {
            const message = `expected a fact, a comparison or a parenthesis, got \`${text.slice(offset).trim().slice(0, 20)}\``;
            throw new Refusal({ message, help: GRAMMAR, offset });
        }
        tokens.push(tokenOf(match));
        offset = TOKEN.lastIndex;
    }
    return [...tokens, { kind: 'end', text: 'the end', offset: text.length }];
}
const GRAMMAR = 'write it with facts, `==`, `!=`, `>`, `>=`, `<`, `<=`, `provides`, `and`, `or`, `not` and parentheses';
function tokenOf(match) {
    const [whole, bracket, operator, word, single, double] = match;
    const offset = match.index + whole.length - whole.trimStart().length;
    if (bracket !== undefined)
        return { kind: 'bracket', text: bracket, offset };
    if (operator !== undefined)
        return { kind: 'operator', text: operator, offset };
    if (word !== undefined)
        return { kind: 'word', text: word, offset };
    return { kind: 'text', text: single ?? double ?? '', offset };
}
/** Recursive descent; `or` binds loosest, then `and`, then `not`. */
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const condition = this.#or();
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw this.#unexpected('`and`, `or` or the end', rest);
        return condition;
    }
    #or() {
        return this.#chain('or', () => this.#chain('and', () => this.#not()));
    }
    #chain(word, part) {
        const first = part();
        const parts = [first];
        while (this.#accept('word', word))
            parts.push(part());
        return parts.length === 1 ? first : { kind: word, of: parts };
    }
    #not() {
        return this.#accept('word', 'not') ? { kind: 'not', of: this.#not() } : this.#primary();
    }
    #primary() {
        if (this.#accept('bracket', '(')) {
            const inner = this.#or();
            if (!this.#accept('bracket', ')'))
                throw this.#unexpected('`)`', this.#peek());
            return inner;
        }
        const name = this.#word('a fact');
        if (name === 'provides')
            return { kind: 'provides', capability: this.#word('a capability') };
        const operator = this.#peek();
        if (operator.kind !== 'operator')
            return { kind: 'fact', name };
        this.#at += 1;
        return { kind: 'compare', name, operator: operator.text, value: this.#value() };
    }
    #value() {
        const token = this.#peek();
        if (token.kind !== 'word' && token.kind !== 'text')
            throw this.#unexpected('a value', token);
        this.#at += 1;
        return token.text;
    }
    #word(expected) {
        const token = this.#peek();
        const reserved = token.text === 'and' || token.text === 'or' || token.text === 'not';
        if (token.kind !== 'word' || reserved)
            throw this.#unexpected(expected, token);
        this.#at += 1;
        return token.text;
    }
    #accept(kind, text) {
        const token = this.#peek();
        if (token.kind !== kind || token.text !== text)
            return false;
        this.#at += 1;
        return true;
    }
    #peek() {
        const token = this.#tokens[this.#at] ?? this.#tokens.at(-1);
        if (token === undefined)
            throw new RangeError('a token list ends in `end`');
        return token;
    }
    #unexpected(expected, { kind, text, offset }) {
        const got = kind === 'end' ? 'the end' : `\`${text}\``;
        return new Refusal({ message: `expected ${expected}, got ${got}`, help: GRAMMAR, offset });
    }
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-conditions.js


/** Every `when` of a pattern: its own, those of its files, those of its contributions. */
function lintConditions(context) {
    const { manifest } = context;
    const contributions = Object.entries(manifest.contributes ?? {}).flatMap(([kind, values]) => values.map((value, index) => ({ path: ['contributes', kind, index, 'when'], when: value['when'] })));
    const files = (manifest.files ?? []).map(({ when }, index) => ({ path: ['files', index, 'when'], when }));
    return [
        ...lintOwnCondition(context),
        ...[...files, ...contributions].flatMap(({ path, when }) => when === undefined ? [] : lintWhen(context, path, when)),
    ];
}
function lintOwnCondition(context) {
    const { when } = context.manifest;
    if (when === undefined)
        return [];
    const parsed = parseWhen(when);
    if (!parsed.ok)
        return lintWhen(context, ['when'], when);
    return negatedProviders(parsed.condition, false).map((capability) => negatedProvider.at({ capability }, { span: context.source.spanAt(['when']) }));
}
function lintWhen({ source }, path, when) {
    if (typeof when !== 'string') {
        const problem = 'expected text';
        return [badWhen.at({ problem, help: 'write the condition as text' }, { span: source.spanAt(path) })];
    }
    const parsed = parseWhen(when);
    if (parsed.ok)
        return [];
    const { message, help, offset } = parsed.problem;
    return [badWhen.at({ problem: message, help }, { span: source.spanWithin(path, offset) })];
}
function negatedProviders(condition, negated) {
    switch (condition.kind) {
        case 'provides':
            return negated ? [condition.capability] : [];
        case 'not':
            return negatedProviders(condition.of, !negated);
        case 'and':
        case 'or':
            return condition.of.flatMap((part) => negatedProviders(part, negated));
        case 'fact':
        case 'compare':
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/pattern/manifest/schema-problems.js


/** The issues of a schema as problems with place and remedy. */
function schemaProblems(findings) {
    return findings.issues.flatMap((issue) => problemsOf(innermost(issue), findings));
}
/** Of a union that nothing matched, the alternative that came furthest: the one that says most about the mistake. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return issue;
    const inner = issue.errors
        .map(([first]) => first)
        .find((first) => first !== undefined && !(first.code === 'invalid_type' && first.path.length === 0));
    return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}
function problemsOf(issue, findings) {
    const { source, base } = findings;
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const known = findings.keysAt(path);
            return unknownKey.at({ key, near: suggestion(key, known), known }, { span: source.spanOfKey(path, key) });
        });
    }
    if (issue.code === 'invalid_key') {
        const key = String(path.at(-1));
        const expected = issue.issues[0]?.message ?? 'another name';
        return [
            badValue.at({ path: dotted(path), expected, got: schema_problems_shown(key) }, { span: source.spanOfKey(path.slice(0, -1), key) }),
        ];
    }
    const value = valueAt(source.value, path);
    const got = schema_problems_shown(value);
    const near = issue.code === 'invalid_value' && typeof value === 'string'
        ? suggestion(value, issue.values.map(String))
        : undefined;
    return [
        badValue.at({ path: dotted(path), expected: expectedBy(issue), got, near }, { span: source.spanAt(path) }),
    ];
}
function expectedBy(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return issue.values.length === 1
                ? schema_problems_shown(issue.values[0])
                : `one of ${issue.values.map(schema_problems_shown).join(', ')}`;
        case 'too_small':
            return bound('least', issue.minimum, issue.origin);
        case 'too_big':
            return bound('most', issue.maximum, issue.origin);
        case 'invalid_union':
            return alternatives(issue.errors);
        case 'invalid_format':
        case 'not_multiple_of':
        case 'unrecognized_keys':
        case 'invalid_key':
        case 'invalid_element':
        case 'custom':
            return issue.message;
    }
}
const TYPES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function alternatives(errors) {
    const forms = errors.flatMap(([first]) => (first === undefined ? [] : [expectedBy(first)]));
    return forms.length === 0 ? 'another form' : [...new Set(forms)].join(', or ');
}
function bound(side, limit, origin) {
    const unit = origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '';
    return `at ${side} ${String(limit)}${limit === 1 && origin === 'array' ? ' entry' : unit}`;
}
/** `files[2].source`: a path as people read it. */
function dotted(path) {
    if (path.length === 0)
        return 'pattern.yml';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`)
        .join('');
}
const SHOWN_MAX = 60;
function schema_problems_shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    // JSON has no NaN and would call it null.
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    const cut = typeof value === 'string' ? text.slice(1, -1) : text;
    return `\`${cut.length > SHOWN_MAX ? `${cut.slice(0, SHOWN_MAX)}…` : cut}\``;
}
function valueAt(value, path) {
    return path.reduce((at, step) => typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? at[step]
        : undefined, value);
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-contributions.js




/** Contributions of a kind that nothing merges, and values that their kind refuses. */
function lintContributions(context) {
    const { source, manifest } = context;
    const known = context.kinds.map((each) => each.kind);
    return Object.entries(manifest.contributes ?? {}).flatMap(([kind, values]) => {
        const schema = context.kinds.find((each) => each.kind === kind);
        if (schema === undefined) {
            const near = suggestion(kind, known);
            return [unknownKind.at({ kind, near, known }, { span: source.spanOfKey(['contributes'], kind) })];
        }
        return values.flatMap((value, index) => lintValue(context, schema, { value, index }));
    });
}
function lintValue({ source }, { kind, schema }, { value, index }) {
    const parsed = schema.safeParse(contributedValue(value));
    if (parsed.success)
        return [];
    const base = ['contributes', kind, index];
    const keysAt = (path) => path.length === base.length && schema instanceof schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : [];
    return schemaProblems({ source, issues: parsed.error.issues, base, keysAt });
}
/** What the kind is given: the entry without `when`, which says whether it is given at all. */
function contributedValue(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'when'));
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-files.js



/** The variable that a loop brings into the templates. */
const LOOP_VARIABLES = { entity: 'entity', relation: 'link', enum: 'enum', revision: 'revision' };
/** Where a file goes in the service: its `path`, else its source without `.liquid`. */
function targetOf({ source, path }) {
    return path ?? source.replace(/\.liquid$/, '');
}
/** Files that are listed but absent, present but not listed, or that would land outside the service. */
function lintFiles(context) {
    const files = context.manifest.files ?? [];
    return [
        ...files.flatMap((file, index) => lintFile(context, file, index)),
        ...lintUnlisted(context, files),
        ...lintSamePath(context, files),
    ];
}
function lintFile({ directory, source }, file, index) {
    const problems = [];
    if (!directory.files.has(file.source)) {
        const near = suggestion(file.source, [...directory.files.keys()]);
        problems.push(missingFile.at({ source: file.source, near }, { span: source.spanAt(['files', index, 'source']) }));
    }
    const path = targetOf(file);
    const span = source.spanAt(['files', index, file.path === undefined ? 'source' : 'path']);
    if (!isPathTemplate(path))
        problems.push(badPath.at({ path }, { span }));
    const loop = loopProblem(file, path);
    if (loop !== undefined)
        problems.push(loopAndPath.at(loop, { span }));
    return problems;
}
/** A path whose every value is one safe segment must lie inside the tree. */
function isPathTemplate(path) {
    const filled = path.replace(/\{\{[^{}]*\}\}/g, 'x');
    return !/[{}]/.test(filled) && (0,lib_tree/* isContained */.uh)(filled);
}
function loopProblem({ foreach }, path) {
    const printed = [...path.matchAll(/\{\{-?\s*([a-z_]+)/g)].map(([, name]) => name);
    if (foreach === undefined) {
        const variable = Object.values(LOOP_VARIABLES).find((name) => printed.includes(name));
        return variable === undefined ? undefined : { path, foreach, variable };
    }
    const variable = LOOP_VARIABLES[foreach];
    return printed.includes(variable) ? undefined : { path, foreach, variable };
}
function lintUnlisted({ directory, source }, files) {
    const listed = new Set(files.map((file) => file.source));
    return [...directory.files.keys()]
        .filter((path) => !listed.has(path))
        .map((path) => unlistedFile.at({ source: path }, { span: source.spanOfKey([], 'files') }));
}
function lintSamePath({ source }, files) {
    return files.flatMap((file, index) => {
        const path = targetOf(file);
        const first = files.findIndex((other) => targetOf(other) === path);
        const other = files[first];
        // Two conditions may exclude each other; the composer says so when they do not.
        if (other === undefined || first === index || (file.when !== undefined && other.when !== undefined))
            return [];
        const related = [{ span: source.spanAt(['files', first]), label: 'first here' }];
        return [samePath.at({ path }, { span: source.spanAt(['files', index]), related })];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-parameters.js




/** Parameters whose default their own rules refuse, and rules that no value could meet. */
function lintParameters({ source, manifest }) {
    return Object.entries(manifest.parameters ?? {}).flatMap(([name, parameter]) => {
        const place = (key) => ({ span: source.spanAt(['parameters', name, key]) });
        if (parameter.pattern !== undefined && !isPattern(parameter.pattern)) {
            return [
                badParameter.at({ name, expected: '`pattern` to be a regular expression', got: `\`${parameter.pattern}\`` }, place('pattern')),
            ];
        }
        if (parameter.from !== undefined && factKind(parameter.from) === undefined) {
            return [
                badParameter.at({ name, expected: '`from` to name a fact', got: `\`${parameter.from}\`` }, place('from')),
            ];
        }
        const problem = checkParameter({ ...parameter, name }, parameter.default);
        return problem === undefined ? [] : [badParameter.at({ name, ...problem }, place('default'))];
    });
}
/** A pattern with code that names no mistake: nobody knows whether its tests would notice one. */
function lintMutation({ source, manifest }) {
    const { mutation, files = [] } = manifest;
    const hasCode = files.some((file) => targetOf(file).endsWith('.py'));
    return mutation === undefined && hasCode
        ? [missingMutation.at({}, { span: source.spanOfKey([], 'files') })]
        : [];
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/pattern/manifest/yaml-source.js


/** A YAML document as plain values, with the place of each. */
class YamlSource {
    file;
    value;
    #document;
    #lines;
    constructor(file, document, lines) {
        this.file = file;
        this.#document = document;
        this.#lines = lines;
        this.value = document.toJS();
    }
    /** @returns the source, or what keeps it from being one; never throws, whatever the text */
    static parse(file, text) {
        const lines = new dist/* LineCounter */.HN();
        try {
            const document = (0,dist/* parseDocument */.Tp)(text, {
                lineCounter: lines,
                prettyErrors: false,
                strict: true,
                uniqueKeys: true,
            });
            const problems = yaml_source_problemsOf(file, document, lines);
            return problems.length > 0 ? problems : new YamlSource(file, document, lines);
        }
        catch {
            // The parser recurses: a text of nothing but brackets exhausts the stack.
            return [
                manifestSyntax.at({ problem: 'it is nested too deeply' }, { span: spanAt(file, lines, [0, 1]) }),
            ];
        }
    }
    /** Where the value at `path` stands, or the nearest thing around it. */
    spanAt(path) {
        for (let length = path.length; length > 0; length -= 1) {
            const node = this.#document.getIn(path.slice(0, length), true);
            if ((0,dist/* isNode */.Ll)(node) && node.range)
                return this.#span(node);
        }
        return spanAt(this.file, this.#lines, [0, 0]);
    }
    /** Where the key stands in the mapping at `path`. */
    spanOfKey(path, key) {
        const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
        if (!(0,dist/* isMap */.jh)(map))
            return this.spanAt(path);
        const pair = map.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
        return pair !== undefined && (0,dist/* isNode */.Ll)(pair.key) ? this.#span(pair.key) : this.spanAt(path);
    }
    /** The part of the text at `path` that starts `offset` characters into it, for one-line scalars. */
    spanWithin(path, offset) {
        const node = this.#document.getIn(path, true);
        const whole = this.spanAt(path);
        if (!(0,dist/* isScalar */.jn)(node) || whole.line !== whole.endLine)
            return whole;
        const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
        const column = Math.min(whole.column + quoted + offset, whole.endColumn);
        return { ...whole, column };
    }
    #span(node) {
        const [start, end] = node.range ?? [0, 0];
        return spanAt(this.file, this.#lines, [start, end]);
    }
}
/** Syntax problems told of one text: the later ones mostly follow from the first. */
const PROBLEMS_MAX = 10;
function yaml_source_problemsOf(file, document, lines) {
    const problems = [...document.errors, ...document.warnings]
        .slice(0, PROBLEMS_MAX)
        .map(({ message, pos }) => manifestSyntax.at({ problem: message }, { span: spanAt(file, lines, pos) }));
    (0,dist/* visit */.YR)(document, (_, node) => {
        // Aliases make texts that are small on disk and endless in memory; no manifest needs them.
        if ((0,dist/* isAlias */.Vj)(node) || (((0,dist/* isCollection */.P3)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined)) {
            const [start, end] = node.range ?? [0, 0];
            problems.push(manifestAlias.at({}, { span: spanAt(file, lines, [start, end]) }));
        }
    });
    return problems.slice(0, PROBLEMS_MAX);
}
function spanAt(file, lines, [start, end]) {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
        file,
        line: Math.max(1, from.line),
        column: Math.max(1, from.col),
        endLine: Math.max(1, to.line),
        endColumn: Math.max(1, to.col),
    };
}

;// CONCATENATED MODULE: ./lib/pattern/manifest/read-manifest.js



/** @returns the manifest, or every problem that its schema found */
function readManifest(file, text) {
    const source = YamlSource.parse(file, text);
    if (!(source instanceof YamlSource))
        return source;
    const parsed = manifestSchema.safeParse(source.value);
    if (parsed.success)
        return { manifest: parsed.data, source };
    return schemaProblems({ source, issues: parsed.error.issues, base: [], keysAt: keysAt });
}

;// CONCATENATED MODULE: ./lib/pattern/read-pattern.js











/** Bytes of one file of a pattern. */
const FILE_BYTES_MAX = 1_000_000;
/** Reads and checks one pattern directory. */
function readPattern(directory, kinds) {
    const { manifest, shown } = directory;
    if (manifest === undefined)
        return {
            diagnostics: [noManifest.at({ directory: shown }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(`${shown}/pattern.yml`, 1) })],
        };
    const files = [manifest, ...directory.files.values()].flatMap((file) => fileProblems(file, shown));
    if (files.length > 0)
        return { diagnostics: files };
    const read = readManifest(`${shown}/pattern.yml`, textOf(manifest) ?? '');
    if (!('manifest' in read))
        return { diagnostics: read };
    const context = { ...read, directory, kinds };
    const code = categorise(codeOf(directory));
    const diagnostics = [
        ...lintNames(context),
        ...lintFiles(context),
        ...lintConditions(context),
        ...lintContributions(context),
        ...lintParameters(context),
        ...lintMutation(context),
        ...lintCode(context, code),
    ];
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return { diagnostics };
    return { read: { pattern: patternOf(context, code), source: context.source }, diagnostics };
}
/** What keeps a file from being read at all. */
function fileProblems(file, shown) {
    const path = `${shown}/${file.path}`;
    const place = { span: (0,lib_diagnostics/* lineSpan */.ZX)(path, 1) };
    if (file.mode === '120000')
        return [symbolicLink.at({ path }, place)];
    if (file.bytes.length > FILE_BYTES_MAX)
        return [tooLarge.at({ path, bytes: file.bytes.length, limit: FILE_BYTES_MAX }, place)];
    return textOf(file) === undefined ? [notText.at({ path }, place)] : [];
}
function textOf({ bytes }) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function lintNames({ directory, manifest, source }) {
    const { id, category } = manifest;
    const problems = [];
    if (id !== directory.id)
        problems.push(otherId.at({ id, directory: directory.id }, { span: source.spanAt(['id']) }));
    if (category !== directory.category) {
        problems.push(otherCategory.at({ category, directory: directory.category }, { span: source.spanAt(['category']) }));
    }
    return problems;
}
function patternOf(context, code) {
    const { manifest, directory } = context;
    const { id, version, category, summary, tags, asks, when, mutation } = manifest;
    return {
        id,
        version,
        category,
        summary,
        domain: manifest.domain ?? PATTERN_CATEGORIES[category].domain,
        tags,
        asks,
        ...(when === undefined ? {} : { when }),
        requires: manifest.requires ?? [],
        provides: (manifest.provides ?? []).map((each) => typeof each === 'string'
            ? { capability: each, exclusive: false }
            : { capability: each.capability, exclusive: each.exclusive ?? false }),
        conflicts: manifest.conflicts ?? [],
        supersedes: manifest.supersedes ?? [],
        parameters: parametersOf(manifest),
        files: (manifest.files ?? []).map((file) => patternFileOf(file, directory)),
        contributions: contributionsOf(context),
        quality: qualityPriorOf(manifest, code),
        ...(mutation === undefined
            ? {}
            : {
                mutation: {
                    file: mutation.file,
                    find: mutation.find,
                    replace: mutation.replace,
                    killedBy: mutation.killed_by,
                },
            }),
        digest: digestOf(directory),
        origin: `${directory.shown}/pattern.yml`,
    };
}
function parametersOf({ parameters = {} }) {
    return Object.entries(parameters).map(([name, { pattern, min, max, from, ...rest }]) => ({
        name,
        ...rest,
        ...(pattern === undefined ? {} : { pattern }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(from === undefined ? {} : { from }),
    }));
}
function patternFileOf(file, directory) {
    const { source, foreach, when, ownership, executable = false } = file;
    const found = directory.files.get(source);
    return {
        source,
        path: targetOf(file),
        ...(foreach === undefined ? {} : { foreach }),
        ...(when === undefined ? {} : { when }),
        ownership,
        executable,
        template: found === undefined ? '' : (textOf(found) ?? ''),
    };
}
function contributionsOf({ manifest, source }) {
    return Object.entries(manifest.contributes ?? {}).flatMap(([kind, entries]) => entries.map((entry, index) => {
        const when = entry['when'];
        return {
            kind,
            value: contributedValue(entry),
            ...(typeof when === 'string' ? { when } : {}),
            line: source.spanAt(['contributes', kind, index]).line,
        };
    }));
}
/** Test coverage until it is measured, in basis points (DESIGN.md, "Formulas"). */
const TEST_COVERAGE_PRIOR = 9000;
/** What a manifest leaves out is what its code shows. */
function qualityPriorOf({ quality }, code) {
    return {
        successRate: Math.round(quality.success_rate * 10_000),
        testCoverage: quality.test_coverage === undefined ? TEST_COVERAGE_PRIOR : Math.round(quality.test_coverage * 10_000),
        securityLevel: quality.security_level ?? code?.securityLevel.value ?? 'STANDARD',
        observabilityComplete: quality.observability_complete ?? code?.observabilityComplete.value ?? false,
        dockerReady: quality.docker_ready ?? code?.dockerReady.value ?? false,
    };
}

;// CONCATENATED MODULE: ./lib/pattern/read-patterns.js









/**
 * Reads the patterns of a directory `<category>/<id>/{pattern.yml,files/**}` and checks each by itself and with the others.
 * `quality.json` in the root says what was measured of them. Other files in the root, and directories that hold no
 * `pattern.yml`, belong to nobody and are passed over.
 *
 * @returns the patterns that have no error of their own, and every problem; never throws, whatever the tree holds
 */
function readPatterns(tree, kinds, options = {}) {
    const { shownRoot = 'patterns', beside = [] } = options;
    const directories = directoriesOf(tree, shownRoot);
    const read = directories.map((directory) => readPattern(directory, kinds));
    const duplicates = duplicatesOf(directories);
    const quality = readQuality(tree, shownRoot);
    const entries = read
        .flatMap((each) => (each.read === undefined ? [] : [each.read]))
        .filter(({ pattern }) => !duplicates.some(({ shown }) => pattern.origin === `${shown}/pattern.yml`))
        .sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.pattern.id, b.pattern.id));
    return {
        patterns: entries.map(({ pattern }) => withTrials(pattern, quality.file)),
        diagnostics: [
            ...strayCategories(tree, shownRoot),
            ...read.flatMap(({ diagnostics }) => diagnostics),
            ...duplicates.map(({ id, shown, other }) => duplicateId.at({ id, other }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(`${shown}/pattern.yml`, 1) })),
            ...lintLibrary(entries, beside),
            ...quality.diagnostics,
        ],
    };
}
function directoriesOf(tree, shownRoot) {
    const byDirectory = new Map();
    for (const placed of placedFiles(tree)) {
        const key = `${placed.category}/${placed.id}`;
        byDirectory.set(key, [...(byDirectory.get(key) ?? []), placed]);
    }
    return [...byDirectory.values()].flatMap((placed) => {
        const [first] = placed;
        if (first === undefined)
            return [];
        const { category, id } = first;
        const files = placed
            .filter(({ path }) => path.startsWith('files/'))
            .map(({ path, file }) => [path.slice('files/'.length), { ...file, path }]);
        const manifest = placed.find(({ path }) => path === 'pattern.yml')?.file;
        return [
            {
                category,
                id,
                shown: `${shownRoot}/${category}/${id}`,
                manifest: manifest === undefined ? undefined : { ...manifest, path: 'pattern.yml' },
                files: new Map(files),
            },
        ];
    });
}
function placedFiles(tree) {
    return tree.files().flatMap((file) => {
        const [category = '', id = '', ...rest] = file.path.split('/');
        const path = rest.join('/');
        const belongs = path === 'pattern.yml' || path.startsWith('files/');
        return (0,lib_category/* isCategory */.h)(category) && belongs && !isLeftover(path) ? [{ category, id, path, file }] : [];
    });
}
/** A pattern below a directory that is no category would be passed over in silence. */
function strayCategories(tree, shownRoot) {
    return tree.paths().flatMap((path) => {
        const [directory = '', , file, ...rest] = path.split('/');
        if (file !== 'pattern.yml' || rest.length > 0 || (0,lib_category/* isCategory */.h)(directory))
            return [];
        const span = (0,lib_diagnostics/* lineSpan */.ZX)(`${shownRoot}/${path}`, 1);
        return [unknownCategory.at({ directory, near: suggestion(directory, lib_category/* CATEGORIES */.R) }, { span })];
    });
}
function duplicatesOf(directories) {
    return directories.flatMap((directory, index) => {
        const other = directories.slice(0, index).find(({ id }) => id === directory.id);
        return other === undefined ? [] : [{ ...directory, other: other.shown }];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/when/fits.js


/**
 * Whether the text of a `when` holds; an absent `when` always does.
 *
 * @throws RangeError - the text is not a condition; in patterns that `readPatterns` accepted this cannot happen
 */
function fits(when, facts) {
    if (when === undefined)
        return true;
    const parsed = parseWhen(when);
    if (!parsed.ok)
        throw new RangeError(`not a condition: ${JSON.stringify(when)}: ${parsed.problem.message}`);
    return holds(parsed.condition, facts);
}

;// CONCATENATED MODULE: ./lib/pattern/index.js



















/***/ }),

/***/ 32156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* reexport */ ModuleReader),
  _v: () => (/* reexport */ PROBES),
  xF: () => (/* reexport */ RUBRIC_VERSION),
  no: () => (/* reexport */ assess),
  t6: () => (/* reexport */ categoryWeight),
  aw: () => (/* reexport */ openPythonParser),
  YU: () => (/* reexport */ probePage),
  kF: () => (/* reexport */ proposeFixes),
  W5: () => (/* reexport */ rescore),
  zN: () => (/* reexport */ totalWeight)
});

// UNUSED EXPORTS: RUBRIC, capTable, found, partial

// EXTERNAL MODULE: ./lib/category.js
var category = __webpack_require__(12799);
;// CONCATENATED MODULE: ./lib/readiness/facts/python/expression.js
/** The name, with dots, that `expression` spells; `undefined` where it is no plain name. */
function nameOf(expression) {
    return expression?.kind === 'name' ? expression.name : undefined;
}
/** The last word of what is called: `get` of `client.session().get(…)`. */
function calledWord(call) {
    const { callee } = call;
    if (callee.kind === 'name')
        return callee.name.slice(callee.name.lastIndexOf('.') + 1);
    return callee.kind === 'attribute' ? callee.name : '';
}
/** The keyword argument `name`. */
function keyword(call, name) {
    return call.args.find((argument) => argument.name === name)?.value;
}
/** The argument that is passed at `position` or as `name`. */
function argument(call, position, name) {
    const positional = call.args.filter((candidate) => candidate.name === undefined);
    const before = positional.slice(0, position + 1);
    if (before.some((candidate) => candidate.splat))
        return keyword(call, name);
    return keyword(call, name) ?? positional[position]?.value;
}
/** `true` where arguments arrive that the text does not show. */
function hasSplat(call) {
    return call.args.some((candidate) => candidate.splat);
}
/** The value of a plain string. */
function stringOf(expression) {
    return expression?.kind === 'string' ? expression.value : undefined;
}
/** The expressions directly inside `expression`. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'string':
        case 'number':
        case 'constant':
        case 'name':
            return [];
        case 'formatted':
        case 'other':
            return expression.parts;
        case 'call':
            return [expression.callee, ...expression.args.map(({ value }) => value)];
        case 'attribute':
            return [expression.object];
        case 'subscript':
            return [expression.object, ...expression.index];
        case 'sequence':
            return expression.items;
        case 'mapping':
            return expression.entries.flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]));
        case 'operation':
            return expression.operands;
    }
}
/** `expression` and everything inside it, outermost first. */
function walk(expression) {
    const found = [];
    collect(expression, found);
    return found;
}
// One list for the whole walk: generators inside generators took a tenth of the time of an assessment.
function collect(expression, found) {
    found.push(expression);
    for (const part of partsOf(expression))
        collect(part, found);
}
/** The calls in `expression`, outermost first. */
function callsIn(expression) {
    return walk(expression).filter((part) => part.kind === 'call');
}
/** The names in `expression`. */
function namesIn(expression) {
    return walk(expression).flatMap((part) => (part.kind === 'name' ? [part.name] : []));
}
/** What is called, below the types that it is given: `Users` of `Users[User, int](…)`. */
function calleeOf({ callee }) {
    return callee.kind === 'subscript' ? callee.object : callee;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/logging.js

const WORDS = new Set([
    'debug',
    'info',
    'warning',
    'warn',
    'error',
    'exception',
    'critical',
    'log',
    'adebug',
    'ainfo',
    'awarning',
    'aerror',
    'aexception',
    'success',
]);
const LOGGER = /(^|[._])(log|logger|logging)$/i;
/** `true` where a call writes a log line. */
function logs(call) {
    if (!WORDS.has(calledWord(call)))
        return false;
    if (call.callee.kind === 'attribute')
        return call.callee.object.kind === 'call' && /get_?logger|bind/i.test(calledWord(call.callee.object));
    const name = nameOf(call.callee) ?? '';
    return LOGGER.test(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/scope.js
/** A module is read once and asked often. */
const known = new WeakMap();
/** `scope` and every scope inside it, once all of it is read. */
function scopesOf(scope) {
    const before = known.get(scope);
    if (before !== undefined)
        return before;
    const all = scope.children.length === 0 ? [scope] : [scope, ...scope.children.flatMap(scopesOf)];
    known.set(scope, all);
    return all;
}
/** The identity of a scope in a repository. */
function scopeId(scope) {
    return `${scope.path}::${scope.qualname}`;
}
/** Calls anywhere inside `scope`, its inner functions included. */
function callsWithin(scope) {
    return scopesOf(scope).flatMap(({ calls }) => calls);
}

;// CONCATENATED MODULE: ./lib/readiness/facts/role.js
const VENDORED = new Set([
    'node_modules',
    'vendor',
    'vendored',
    'third_party',
    'site-packages',
    '.venv',
    'venv',
    '.git',
    '__pycache__',
    '.tox',
]);
const TEST_FOLDERS = new Set([
    'tests',
    'test',
    'testing',
    'e2e',
    'integration_tests',
    'unit_tests',
]);
const ASIDE_FOLDERS = new Set([
    'docs_src',
    'scripts',
    '.devcontainer',
    'benchmarks',
    'bench',
]);
/** Aside only near the top: deeper, `api/example/` is a part of the application with that name. */
const ASIDE_ABOVE = {
    docs: 2,
    doc: 2,
    examples: 2,
    samples: 2,
    example: 1,
};
const MIGRATION_FOLDERS = new Set([
    'migrations',
    'alembic',
    'versions',
    'piccolo_migrations',
]);
/** What a file is for, judged by the segments of its path. */
function roleOf(path) {
    const segments = path.split('/');
    const file = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    if (folders.some((folder) => VENDORED.has(folder)))
        return 'vendored';
    if (folders.some((folder) => TEST_FOLDERS.has(folder)) ||
        /^(test_.*|.*_test|conftest|tests)\.py$/.test(file))
        return 'test';
    if (folders.some((folder) => MIGRATION_FOLDERS.has(folder)))
        return 'migration';
    const aside = folders.some((folder, depth) => ASIDE_FOLDERS.has(folder) || depth < (ASIDE_ABOVE[folder] ?? 0));
    return aside ? 'aside' : 'application';
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/hits.js

/** The requests that effective tests send to a route. */
function requestsTo(route, { requests, bases }) {
    return requests.filter((request) => request.test.effective && hits(route, request, bases));
}
/** `true` where an effective test requests a route: by method and template, or by the name of its handler. */
function isHit(route, { requests, bases }) {
    return requests.some((request) => request.test.effective && hits(route, request, bases));
}
function hits(route, { method, path }, bases) {
    if (!route.methods.includes(method) && method !== '')
        return false;
    if (path.startsWith('name:')) {
        const given = keyword(route.call, 'name');
        return [route.handler?.name, given?.kind === 'string' ? given.value : undefined].includes(path.slice('name:'.length));
    }
    const template = segments(route.path);
    // A prefix that is only known when the service runs is often empty where it is tested.
    const templates = template[0] === '{}' ? [template, template.slice(1)] : [template];
    return ['', ...bases].some((base) => templates.some((expected) => fits(expected, [...segments(base), ...segments(path)])));
}
function segments(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/**
 * A template fits a requested path segment by segment. A part of the request that is not known fits any run of segments at
 * its beginning (a base address, a prefix), and one segment elsewhere, but a whole that is not known fits nothing.
 */
function fits(template, request) {
    if (!request.some((segment) => segment !== '{}'))
        return request.length === 0 && template.length === 0;
    const offset = request[0] === '{}' && request.length !== template.length ? 1 : 0;
    const known = request.slice(offset);
    const tail = offset === 0 ? template : template.slice(-known.length);
    if (known.length !== tail.length)
        return false;
    return known.every((segment, index) => {
        const expected = tail[index] ?? '';
        return expected.startsWith('{') || segment.includes('{}') || segment === expected;
    });
}

;// CONCATENATED MODULE: ./lib/readiness/rubric.js

/** Scores of different versions do not compare: a new probe or weight is a new version. */
const RUBRIC_VERSION = '1.0.0';
const CODE = { tests: true, security: true, observability: true };
const NO_CODE = { tests: false, security: true, observability: false };
const TEST_CODE = { tests: false, security: false, observability: false };
/** The categories as readiness weighs them (reference: DESIGN.md, "Formulas"). */
const RUBRIC = {
    config: {
        code: 'CFG',
        level: 'high',
        readinessPriority: 2,
        floor: 6000,
        facets: CODE,
        probes: [5, 2, 2, 8, 1, 3, 2],
    },
    database: {
        code: 'DB',
        level: 'high',
        readinessPriority: 2,
        floor: 6000,
        facets: CODE,
        probes: [5, 3, 2, 4, 2, 2, 2],
    },
    observability: {
        code: 'OBS',
        level: 'medium',
        readinessPriority: 1,
        floor: 4000,
        facets: CODE,
        probes: [4, 4, 1, 3, 4, 3, 3, 5, 3],
    },
    models: {
        code: 'MOD',
        level: 'standard',
        readinessPriority: 5,
        floor: 4000,
        facets: CODE,
        probes: [4, 3, 2, 3, 2],
    },
    repositories: {
        code: 'REP',
        level: 'standard',
        readinessPriority: 5,
        floor: 4000,
        facets: CODE,
        probes: [3, 2, 3],
    },
    services: {
        code: 'SVC',
        level: 'medium',
        readinessPriority: 3,
        floor: 4000,
        facets: CODE,
        probes: [4, 2, 3, 3, 2, 2],
    },
    api: {
        code: 'API',
        level: 'high',
        readinessPriority: 2,
        floor: 4000,
        facets: CODE,
        probes: [3, 2, 3, 1, 2],
    },
    security: {
        code: 'SEC',
        level: 'critical',
        readinessPriority: 1,
        floor: 6000,
        facets: CODE,
        probes: [8, 4, 6, 6, 4, 3, 4, 4, 4, 3, 4, 4, 3, 2, 2],
    },
    testing: {
        code: 'TST',
        level: 'high',
        readinessPriority: 1,
        floor: 6000,
        facets: TEST_CODE,
        probes: [6, 2, 4, 4, 2, 3, 5, 1, 2],
    },
    docker: {
        code: 'DKR',
        level: 'high',
        readinessPriority: 3,
        floor: 6000,
        facets: NO_CODE,
        probes: [5, 4, 3, 2, 3, 2, 1, 3],
    },
    project: {
        code: 'PRJ',
        level: 'standard',
        readinessPriority: 4,
        floor: 4000,
        facets: NO_CODE,
        probes: [5, 2, 2, 3, 3, 2],
    },
    ci: {
        code: 'CIC',
        level: 'medium',
        readinessPriority: 4,
        floor: 4000,
        facets: NO_CODE,
        probes: [4, 2, 2, 3, 3, 2, 1, 1, 1],
    },
};
const LEVELS = { critical: 10, high: 8, medium: 6, standard: 5 };
/** Weight of a category, in no unit: only ratios count. */
function categoryWeight(category) {
    const { level, readinessPriority } = RUBRIC[category];
    return LEVELS[level] * (8 - readinessPriority);
}
/** All weights together. */
function totalWeight(categories = category/* CATEGORIES */.R) {
    return categories.reduce((sum, category) => sum + categoryWeight(category), 0);
}
/** How many probes the rubric has. */
function plannedProbes() {
    return category/* CATEGORIES */.R.reduce((sum, category) => sum + RUBRIC[category].probes.length, 0);
}
/** Weight of every probe that the rubric plans for a category. */
function plannedWeight(category) {
    return RUBRIC[category].probes.reduce((sum, weight) => sum + weight, 0);
}
/** Upper bounds of the score (section c of the rubric). */
const rubric_CAP_LIMITS = { A: 4900, B: 6400, C: 7900 };

;// CONCATENATED MODULE: ./lib/readiness/facets.js






const FULL = 10_000;
const SECURITY_REFERENCES = /^(ASVS|OWASP|CWE|bandit)/;
/** What is known of the files of each category, beside what its probes found. */
class FacetReader {
    #facts;
    #tested;
    #watched;
    constructor(facts) {
        this.#facts = facts;
        this.#tested = testedPaths(facts);
        this.#watched = watchedPaths(facts);
    }
    /** The facets of `category`: absent where one cannot apply. */
    of(category, results, probes) {
        const { facets } = RUBRIC[category];
        const paths = this.#paths(results.filter((result) => result.category === category));
        const tests = facets.tests ? this.#share(paths, this.#tested) : undefined;
        const observability = facets.observability ? this.#share(this.#acting(paths), this.#watched) : undefined;
        const security = facets.security ? securityOf(category, results, probes) : undefined;
        return {
            ...(tests === undefined ? {} : { tests }),
            ...(security === undefined ? {} : { security }),
            ...(observability === undefined ? {} : { observability }),
        };
    }
    /** The application's modules that hold a category's evidence. */
    #paths(results) {
        const paths = results.flatMap(({ evidence }) => evidence.map(({ path }) => path));
        return [...new Set(paths)].filter((path) => path.endsWith('.py') && roleOf(path) === 'application');
    }
    /** Modules that only declare have nothing to log. */
    #acting(paths) {
        return paths.filter((path) => {
            const module = this.#facts.code.modules.find((candidate) => candidate.path === path);
            return (module !== undefined &&
                [...scopesOf(module)].some((scope) => scope.handlers.length > 0 || scope.isAsync));
        });
    }
    #share(paths, good) {
        if (paths.length === 0)
            return undefined;
        return Math.floor((paths.filter((path) => good.has(path)).length * FULL) / paths.length);
    }
}
/** Credit of the security questions of a category, by their weights. */
function securityOf(category, results, probes) {
    let sum = 0;
    let won = 0;
    for (const probe of probes) {
        const result = results.find(({ id }) => id === probe.id);
        if (probe.category !== category ||
            result === undefined ||
            !probe.references.some((reference) => SECURITY_REFERENCES.test(reference)))
            continue;
        if (result.outcome === 'not_applicable' || result.outcome === 'waived')
            continue;
        sum += probe.weight;
        won += probe.weight * result.credit;
    }
    return sum === 0 ? undefined : Math.floor(won / sum);
}
/** Modules that effective tests import themselves, or that run for a route that a test requests. */
function testedPaths({ suite, code, routes, wiring }) {
    const modules = suite.modules.filter((module) => suite.tests.some(({ scope, effective }) => effective && scope.path === module.path));
    const imported = modules.flatMap((module) => [...scopesOf(module)].flatMap((scope) => scope.imports.flatMap((statement) => code.values.resolver.modules.loadedBy(statement, scope.path).slice(-1))));
    const requested = routes
        .filter((route) => route.reachable && isHit(route, suite))
        .flatMap(({ handler, dependencies }) => {
        const asked = code.dependencies
            .closure(dependencies)
            .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
        return handler === undefined ? asked : [handler, ...asked];
    });
    const around = requested.length > 0 ? onEveryRequest({ wiring, code }) : [];
    return new Set([...imported, ...reachedFrom([...requested, ...around], code)]);
}
/** What runs around every request: middleware, the lifespan, handlers of errors, and what makes the application. */
function onEveryRequest({ wiring, code }) {
    const registering = code.alive.filter((scope) => scope.calls.some(({ call }) => calledWord(call) === 'add_middleware'));
    return [
        ...wiring.middleware.flatMap(({ local }) => local ?? []),
        ...wiring.lifespans.map(({ handler }) => handler),
        ...wiring.constructions.map(({ scope }) => scope),
        ...registering,
    ];
}
/** Modules that log themselves, or that run inside a request that a middleware logs or traces. */
function watchedPaths({ code, routes, wiring }) {
    const logging = code.alive.filter(writesLog).map(({ path }) => path);
    const watching = wiring.middleware.some(({ local, external }) => (local !== undefined && [...scopesOf(local)].some(writesLog)) ||
        /opentelemetry|sentry|ddtrace|logfire|elasticapm/.test(external ?? ''));
    const instrumented = code.alive.some((scope) => scope.calls.some(({ call }) => /^instrument_(app|fastapi)$/.test(calledWord(call))));
    if (!watching && !instrumented)
        return new Set(logging);
    const handlers = routes
        .filter(({ reachable }) => reachable)
        .flatMap(({ handler, dependencies }) => {
        const asked = code.dependencies
            .closure(dependencies)
            .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
        return handler === undefined ? asked : [handler, ...asked];
    });
    return new Set([...logging, ...reachedFrom(handlers, code)]);
}
function writesLog(scope) {
    return scope.calls.some(({ call }) => logs(call));
}
const DEPTH_MAX = 6;
/** Paths of everything that the scopes call, directly and through others. */
function reachedFrom(scopes, code) {
    const seen = new Set();
    let front = [...scopes];
    for (let depth = 0; depth < DEPTH_MAX && front.length > 0; depth += 1) {
        const next = [];
        for (const scope of front) {
            if (seen.has(scope))
                continue;
            seen.add(scope);
            for (const inner of scopesOf(scope))
                next.push(...calledFrom(inner, code));
        }
        front = next;
    }
    return [...seen].map(({ path }) => path);
}
function calledFrom(scope, code) {
    const called = scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []);
    const typed = scope.parameters.flatMap(({ annotation }) => {
        const kind = annotation === undefined
            ? undefined
            : code.values.annotated({ expression: annotation, scope: scope.parent ?? scope });
        return kind !== undefined && 'local' in kind ? [kind.local] : [];
    });
    const returned = scope.returns === undefined
        ? undefined
        : code.values.annotated({ expression: scope.returns, scope: scope.parent ?? scope });
    const parents = scope.kind === 'class' ? code.values.lineage(scope).slice(1) : [];
    return [
        ...called,
        ...typed,
        ...parents,
        ...(returned !== undefined && 'local' in returned ? [returned.local] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/symbol.js


/** Re-exports are followed this far. */
const HOPS_MAX = 12;
const CLASS_NAME = /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/;
const BUILTIN_CLASS = /(Error|Exception|Warning|Exit|Interrupt|Iteration)$|^(True|False|None|Ellipsis|NotImplemented)$/;
/** Finds what names stand for, across the files of a repository. */
class Resolver {
    #modules;
    #members = new WeakMap();
    #names = new WeakMap();
    /** Searches under way: what is found inside one may be half of the truth. */
    #open = 0;
    constructor(modules) {
        this.#modules = modules;
    }
    get modules() {
        return this.#modules;
    }
    /** What `expression` stands for, where it is a name; `undefined` where that is not known. */
    resolve(expression, scope) {
        const name = nameOf(expression);
        return name === undefined ? undefined : this.name(name, scope);
    }
    /** What the dotted `name` stands for in `scope`. */
    name(name, scope, hops = 0) {
        const known = this.#names.get(scope) ?? new Map();
        if (known.has(name))
            return known.get(name);
        const found = this.#dotted(name, scope, hops);
        if (this.#open > 0)
            return found;
        known.set(name, found);
        this.#names.set(scope, known);
        return found;
    }
    #dotted(name, scope, hops) {
        const [head = '', ...rest] = name.split('.');
        const first = this.#lookup(head, scope, hops);
        return rest.reduce((symbol, segment) => this.#member(symbol, segment, hops), first);
    }
    /** The absolute name of what `expression` stands for, where it comes from another package. */
    external(expression, scope) {
        const symbol = this.resolve(expression, scope);
        return symbol === undefined ? undefined : externalName(symbol);
    }
    #lookup(head, scope, hops) {
        if (hops > HOPS_MAX)
            return undefined;
        for (let at = scope; at !== undefined; at = at.parent) {
            // A class body is not visible from its methods.
            if (at.kind === 'class' && at !== scope)
                continue;
            const found = this.#own(at, head, hops);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #own(scope, name, hops) {
        const known = this.#members.get(scope) ?? new Map();
        this.#members.set(scope, known);
        if (known.has(name))
            return known.get(name);
        // A name that leads back to itself is not known.
        known.set(name, undefined);
        this.#open += 1;
        const found = this.#search(scope, name, hops);
        this.#open -= 1;
        known.set(name, found);
        return found;
    }
    #search(scope, name, hops) {
        const parameter = scope.parameters.find((candidate) => candidate.name === name);
        if (parameter !== undefined)
            return { kind: 'parameter', parameter, scope };
        const child = scope.children.findLast((candidate) => candidate.name === name);
        if (child !== undefined)
            return { kind: 'scope', scope: child };
        const assignments = scope.assignments.filter(({ target }) => nameOf(target) === name);
        if (assignments.length > 0)
            return { kind: 'value', name, scope, assignments };
        return this.#bound(scope, name) ?? this.#imported(scope, name, hops);
    }
    #bound(scope, name) {
        const loops = scope.loops.filter(({ target }) => namesIn(target).includes(name));
        const [first] = loops;
        if (first !== undefined) {
            const items = first.target.kind === 'sequence' ? first.target.items : undefined;
            const position = items?.findIndex((item) => nameOf(item) === name);
            return { kind: 'bound', name, scope, values: loops.map(({ over }) => over), each: true, position };
        }
        const managed = scope.managed.filter(({ alias }) => nameOf(alias) === name).map(({ value }) => value);
        return managed.length > 0
            ? { kind: 'bound', name, scope, values: managed, each: false, position: undefined }
            : undefined;
    }
    #imported(scope, name, hops) {
        const statement = scope.imports.findLast(({ alias }) => alias === name);
        if (statement !== undefined)
            return (this.#ofPackage(statement.qualified, scope, hops + 1) ??
                this.qualified(statement.qualified, scope.path, hops + 1));
        for (const { qualified } of scope.imports.filter(({ star }) => star)) {
            const path = this.#modules.find(qualified, scope.path);
            const module = path === undefined ? undefined : this.#modules.at(path);
            const found = module === undefined || hops > HOPS_MAX ? undefined : this.#own(module, name, hops + 1);
            if (found !== undefined)
                return found;
        }
        return this.#ofForeignStar(scope, name);
    }
    /**
     * `from package import app` where the package itself says `from .app import app`: what the package named hides its module of that
     * name.
     */
    #ofPackage(name, scope, hops) {
        const split = this.#modules.split(name, scope.path);
        if (split === undefined || split.rest.length > 0 || split.path.endsWith('__init__.py'))
            return undefined;
        const folder = split.path.slice(0, split.path.lastIndexOf('/') + 1);
        const around = folder === '' ? undefined : this.#modules.at(`${folder}__init__.py`);
        const last = split.path.slice(folder.length, -'.py'.length);
        const isNamed = around !== undefined &&
            around !== scope &&
            around.imports.some(({ alias, qualified, star }) => !star && alias === last && !isModuleName(qualified, last));
        return isNamed && hops <= HOPS_MAX ? this.#own(around, last, hops) : undefined;
    }
    /** `from pydantic import *`: a class that nothing here defines is of the first package that gives all it has. */
    #ofForeignStar(scope, name) {
        if (!CLASS_NAME.test(name) || BUILTIN_CLASS.test(name))
            return undefined;
        const foreign = scope.imports.find(({ star, qualified }) => star && !this.#modules.isLocal(qualified, scope.path));
        return foreign === undefined ? undefined : { kind: 'external', name: `${foreign.qualified}.${name}` };
    }
    /** What a name from an import statement of `from` stands for. */
    qualified(name, from, hops = 0) {
        const split = this.#modules.split(name, from);
        const module = split === undefined ? undefined : this.#modules.at(split.path);
        if (split === undefined || module === undefined) {
            return this.#modules.isLocal(name, from) ? undefined : { kind: 'external', name };
        }
        return split.rest.reduce((symbol, segment) => this.#member(symbol, segment, hops), {
            kind: 'scope',
            scope: module,
        });
    }
    #member(symbol, name, hops) {
        if (symbol === undefined)
            return undefined;
        if (symbol.kind === 'external')
            return { kind: 'external', name: `${symbol.name}.${name}` };
        if (symbol.kind !== 'scope')
            return { kind: 'member', of: symbol, name };
        const { scope } = symbol;
        const own = scope.kind === 'function' ? undefined : this.#own(scope, name, hops);
        if (own !== undefined || scope.kind !== 'module')
            return own ?? { kind: 'member', of: symbol, name };
        return this.#submodule(scope, name);
    }
    #submodule(scope, name) {
        if (!scope.path.endsWith('__init__.py'))
            return undefined;
        const folder = scope.path.slice(0, -'__init__.py'.length);
        const module = this.#modules.at(`${folder}${name}.py`) ?? this.#modules.at(`${folder}${name}/__init__.py`);
        return module === undefined ? undefined : { kind: 'scope', scope: module };
    }
}
/** `from . import app` names the module; `from .app import app` something in it. */
function isModuleName(qualified, last) {
    return !qualified.endsWith(`.${last}.${last}`);
}
/** The name of a symbol of another package. */
function externalName(symbol) {
    return symbol.kind === 'external' ? symbol.name : undefined;
}
/** `true` where `name` is one of `names` in the package `root`, whatever module of it spells it. */
function isOf(name, root, names) {
    if (name === undefined)
        return false;
    const segments = name.split('.');
    const last = segments.at(-1) ?? '';
    return segments[0] === root && (typeof names === 'string' ? last === names : names.has(last));
}
/** An identity of a symbol, equal for equal things. */
function symbolId(symbol) {
    switch (symbol.kind) {
        case 'external':
            return symbol.name;
        case 'scope':
            return scopeId(symbol.scope);
        case 'value':
        case 'bound':
            return `${scopeId(symbol.scope)}#${symbol.name}`;
        case 'parameter':
            return `${scopeId(symbol.scope)}(${symbol.parameter.name})`;
        case 'member':
            return `${symbolId(symbol.of)}.${symbol.name}`;
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/credentials.js

/** Where a request carries who is asking. */
const CREDENTIALS = new Set([
    'authorization',
    'x-api-key',
    'x-token',
    'access_token',
    'session',
    'session_id',
    'api_key',
    'x-auth-token',
    'access_token_cookie',
    'x-goog-iap-jwt-assertion',
]);
/** `true` where a parameter takes a credential from a header or a cookie. */
function isCredentialParameter(name, parts) {
    const words = parts.flatMap((part) => (part === undefined ? [] : [...walk(part)]));
    const source = words.some((part) => part.kind === 'call' && namesIn(part.callee).some((called) => /(^|\.)(Header|Cookie)$/.test(called)));
    const alias = words.some((part) => part.kind === 'string' && CREDENTIALS.has(part.value.toLowerCase()));
    return (source &&
        (alias || CREDENTIALS.has(name.toLowerCase().replaceAll('_', '-')) || CREDENTIALS.has(name.toLowerCase())));
}
/** `request.headers["authorization"]`, `request.cookies.get("session")`, `request.session`. */
function readsCredential(expression) {
    return [...walk(expression)].some((part) => {
        // Starlette sets `request.user` only below its middleware of authentication.
        if (part.kind === 'name')
            return /(^|\.)request\.(session|user|auth|state\.user)($|\.)/.test(part.name);
        if (part.kind === 'subscript')
            return isCarrier(part.object) && part.index.some(isCredential);
        return (part.kind === 'call' && isCarrier(part.callee) && part.args.some(({ value }) => isCredential(value)));
    });
}
function isCarrier(expression) {
    const name = expression.kind === 'name' ? expression.name : expression.kind === 'attribute' ? expression.name : '';
    return (/(^|\.)(headers|cookies|session)(\.get)?$/.test(name) ||
        (expression.kind === 'attribute' && isCarrier(expression.object)));
}
function isCredential(expression) {
    if (expression.kind === 'string')
        return CREDENTIALS.has(expression.value.toLowerCase());
    return expression.kind === 'other' && expression.type === 'bytes';
}
/** `true` where a call is given the status 401 or 403. */
function mentionsRefusal(call) {
    return call.args.some(({ name, value }) => name === 'status_code' &&
        ((value.kind === 'number' && (value.value === 401 || value.value === 403)) ||
            namesIn(value).some((word) => /HTTP_40[13]/.test(word))));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/authentication.js




const TOKEN_LIBRARIES = new Set([
    'jwt',
    'jose',
    'authlib',
    'itsdangerous',
    'fastapi_users',
    'firebase_admin',
    'fastapi_azure_auth',
    'fastapi_jwt_auth',
    'fastapi_auth0',
    'starlette_authentication',
    'joserfc',
    'fastapi_sso',
    'hmac',
]);
const SCHEMES = new Set([
    'OAuth2PasswordBearer',
    'OAuth2AuthorizationCodeBearer',
    'OAuth2',
    'HTTPBearer',
    'HTTPBasic',
    'HTTPDigest',
    'APIKeyHeader',
    'APIKeyQuery',
    'APIKeyCookie',
    'OpenIdConnect',
    'SecurityScopes',
    'SecurityBase',
]);
const authentication_DEPTH_MAX = 5;
/** Who must say who they are. */
class Authentication {
    #values;
    #dependencies;
    #middleware;
    #checked = new Map();
    constructor(values, dependencies, middleware) {
        this.#values = values;
        this.#dependencies = dependencies;
        this.#middleware = middleware;
    }
    /** Where a route is protected: the dependency that refuses strangers. */
    guardOf(route) {
        const direct = route.dependencies.find((dependency) => this.#guards(dependency));
        if (direct !== undefined)
            return direct.at;
        const everywhere = this.#middleware.find(({ local }) => local !== undefined && this.#checks(local));
        if (everywhere !== undefined)
            return everywhere.at;
        const { handler } = route;
        return handler !== undefined && this.#checksItself(handler)
            ? { path: handler.path, line: handler.line, endLine: handler.line }
            : undefined;
    }
    /** A dependency guards where it, or what it asks for, reads a credential and refuses. */
    #guards(dependency) {
        const all = this.#dependencies.closure([dependency]);
        const strict = all.some((inner) => this.#isStrictScheme(inner));
        const reads = strict ||
            all.some((inner) => this.#asksElsewhere(inner)) ||
            all.some((inner) => this.#schemeCall(inner) !== undefined ||
                this.#isTokenLibrary(inner.symbol) ||
                this.#readsCredential(inner));
        const refuses = strict || all.some((inner) => this.#refuses(inner));
        return reads && refuses;
    }
    /** A scheme refuses by itself unless it is told not to. */
    #isStrictScheme(dependency) {
        const call = this.#schemeCall(dependency);
        if (call === undefined || calledWord(call) === 'SecurityScopes')
            return false;
        // A class of this repository may override what the scheme does: what it does itself is read below.
        const target = this.#dependencies.target(dependency);
        if (target?.children.some(({ name }) => name === '__call__') === true)
            return false;
        const automatic = call.args.find(({ name }) => name === 'auto_error')?.value;
        return automatic === undefined || (automatic.kind === 'constant' && automatic.value === true);
    }
    /** The call that makes a scheme: where the dependency stands, or where its name is assigned. */
    #schemeCall({ symbol, call, scope }) {
        const value = symbol.kind === 'value' ? symbol.assignments.at(-1)?.value : call;
        if (value?.kind !== 'call')
            return undefined;
        const kind = this.#values.kind({
            expression: value,
            scope: symbol.kind === 'value' ? symbol.scope : scope,
        });
        const names = kind === undefined ? [] : 'external' in kind ? [kind.external] : this.#values.ancestors(kind.local);
        return names.some((name) => isOf(name, 'fastapi', SCHEMES)) ? value : undefined;
    }
    #isTokenLibrary(symbol) {
        if (symbol.kind === 'external')
            return TOKEN_LIBRARIES.has(symbol.name.split('.')[0] ?? '');
        if (symbol.kind === 'member')
            return this.#isTokenLibrary(symbol.of);
        if (symbol.kind !== 'value')
            return false;
        const value = symbol.assignments.at(-1)?.value;
        return (value !== undefined &&
            walk(value).some((part) => part.kind === 'call' &&
                TOKEN_LIBRARIES.has((this.#values.external(part, symbol.scope) ?? '').split('.')[0] ?? '')));
    }
    #readsCredential(dependency) {
        const target = this.#dependencies.target(dependency);
        return (target !== undefined &&
            [target, ...this.#dependencies.handedOut(target)].some((scope) => this.#reads(scope, 0)));
    }
    /** Hands the request to something that is found only when it runs (a plugin), and answers 401 where that names nobody. */
    #asksElsewhere(dependency) {
        const target = this.#dependencies.target(dependency);
        if (target?.kind !== 'function')
            return false;
        const handsOver = target.calls.some(({ call }) => call.args.some(({ value }) => value.kind === 'name' && value.name === 'request') &&
            this.#values.callee(call, target) === undefined &&
            this.#values.external(call, target) === undefined);
        return handsOver && target.flows.some((flow) => this.#isUnauthorized(flow, target));
    }
    #isUnauthorized({ kind, value }, scope) {
        return (kind === 'raise' &&
            value !== undefined &&
            this.#values
                .expand({ expression: value, scope })
                .some(({ expression }) => (expression.kind === 'call' ? mentionsRefusal(expression) : false)));
    }
    #refuses(dependency) {
        if (this.#isTokenLibrary(dependency.symbol))
            return true;
        const target = this.#dependencies.target(dependency);
        return (target !== undefined &&
            [target, ...this.#dependencies.handedOut(target)].some((scope) => this.#raises(scope, 0)));
    }
    /** A middleware, or a class-based guard, that reads a credential and refuses. */
    #checks(scope) {
        return this.#reads(scope, 0) && this.#raises(scope, 0, true);
    }
    /** A handler that verifies its caller in its own body. */
    #checksItself(scope) {
        const known = this.#checked.get(scope);
        if (known !== undefined)
            return known;
        const result = this.#reads(scope, 0) && this.#raises(scope, 0);
        this.#checked.set(scope, result);
        return result;
    }
    /** Reads a header, cookie or session that carries a credential, or verifies a token. */
    #reads(scope, depth) {
        if (depth > authentication_DEPTH_MAX)
            return false;
        for (const inner of scopesOf(scope)) {
            if (inner.parameters.some(({ name, annotation, fallback }) => isCredentialParameter(name, [annotation, fallback])))
                return true;
            if (inner.expressions.some((expression) => readsCredential(expression)))
                return true;
            for (const { call } of inner.calls) {
                const external = this.#values.external(call, inner);
                if (external !== undefined && TOKEN_LIBRARIES.has(external.split('.')[0] ?? ''))
                    return true;
                const next = this.#values.callee(call, inner);
                if (next !== undefined && next !== scope && next.kind === 'function' && this.#reads(next, depth + 1))
                    return true;
            }
        }
        return false;
    }
    /** Raises, or where `responds` answers with a response of 401 or 403. */
    #raises(scope, depth, responds = false) {
        if (depth > authentication_DEPTH_MAX)
            return false;
        for (const inner of scopesOf(scope)) {
            if (inner.flows.some(({ kind, value }) => kind === 'raise' && value !== undefined && !isOfRate(value)))
                return true;
            for (const { call } of inner.calls) {
                if (responds && mentionsRefusal(call))
                    return true;
                const next = this.#values.callee(call, inner);
                if (next !== undefined &&
                    next !== scope &&
                    next.kind === 'function' &&
                    this.#raises(next, depth + 1, responds))
                    return true;
            }
        }
        return false;
    }
}
/** An error that slows callers down refuses nobody for who they are. */
function isOfRate(value) {
    return namesIn(value).some((name) => /rate_?limit|too_?many|429/i.test(name));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/dependencies.js


const DEPENDS = new Set(['Depends', 'Security']);
const dependencies_DEPTH_MAX = 12;
/** Finds what functions, routers and applications depend on. */
class Dependencies {
    #values;
    constructor(values) {
        this.#values = values;
    }
    /** What the parameters of a function, or of a class's constructor or `__call__`, ask for. */
    of(scope) {
        if (scope.kind === 'class')
            return ['__init__', '__call__'].flatMap((name) => this.#ofMethod(scope, name));
        const around = scope.parent ?? scope;
        return scope.parameters.flatMap(({ annotation, fallback }) => {
            const given = [annotation, fallback].filter((part) => part !== undefined);
            return given.flatMap((expression) => this.inside(expression, around));
        });
    }
    /** What the class of a handler asks for on behalf of all of its handlers: fields with `Depends`, those of its parents included. */
    ofOwner({ parent }) {
        if (parent?.kind !== 'class')
            return [];
        return this.#values
            .lineage(parent)
            .flatMap((owner) => owner.assignments.flatMap(({ annotation, value }) => [annotation, value].flatMap((part) => (part === undefined ? [] : this.inside(part, owner)))));
    }
    /** The dependencies in an expression: an annotation, a default, a list passed as `dependencies`. */
    inside(expression, scope, depth = 0) {
        if (depth > dependencies_DEPTH_MAX)
            return [];
        if (expression.kind === 'name')
            return this.#insideAlias(expression, scope, depth);
        if (expression.kind === 'call' && this.#isDepends(expression, scope))
            return this.#given(expression, scope);
        if (expression.kind === 'subscript')
            return expression.index.flatMap((part) => this.inside(part, scope, depth + 1));
        if (expression.kind === 'sequence')
            return expression.items.flatMap((part) => this.inside(part, scope, depth + 1));
        if (expression.kind === 'operation')
            return expression.operands.flatMap((part) => this.inside(part, scope, depth + 1));
        return [];
    }
    /** Everything that `first` leads to, itself included. */
    closure(first) {
        const seen = new Map();
        const queue = [...first];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            const id = `${symbolId(next.symbol)}(${next.call?.line ?? ''})`;
            if (seen.has(id))
                continue;
            seen.set(id, next);
            const target = this.target(next);
            if (target !== undefined)
                queue.push(...this.of(target), ...this.#ofInner(target));
        }
        return [...seen.values()];
    }
    /** The function or class that answers a dependency: the one that `require_roles("admin")` returns, the class of an instance. */
    target({ symbol, call, scope }) {
        if (call !== undefined)
            return this.#values.callee(call, scope);
        if (symbol.kind === 'scope')
            return symbol.scope;
        if (symbol.kind !== 'value')
            return undefined;
        const value = symbol.assignments.at(-1)?.value;
        const kind = value === undefined ? undefined : this.#values.kind({ expression: value, scope: symbol.scope });
        if (kind !== undefined && 'local' in kind)
            return kind.local;
        return value?.kind === 'call' ? this.#values.callee(value, symbol.scope) : undefined;
    }
    /** What a factory of dependencies hands out asks on its behalf: its inner functions, and the functions that it returns. */
    #ofInner(scope) {
        return this.handedOut(scope).flatMap((inner) => this.of(inner));
    }
    /** Functions that a factory returns: its own, or others that it names. */
    handedOut(scope) {
        if (scope.kind !== 'function')
            return [];
        const named = scope.flows.flatMap(({ kind, value }) => kind === 'return' && value !== undefined ? namesIn(value) : []);
        const given = named.flatMap((name) => {
            const symbol = this.#values.resolver.name(name, scope);
            return symbol?.kind === 'scope' && symbol.scope.kind === 'function' && symbol.scope !== scope
                ? [symbol.scope]
                : [];
        });
        return [...new Set([...scope.children.filter(({ kind }) => kind === 'function'), ...given])];
    }
    #ofMethod(scope, name) {
        const method = this.#values.method(scope, name);
        return method === undefined ? [] : this.of(method);
    }
    #insideAlias(expression, scope, depth) {
        const symbol = this.#values.resolver.resolve(expression, scope);
        if (symbol?.kind !== 'value')
            return [];
        return symbol.assignments.flatMap(({ value }) => value === undefined ? [] : this.inside(value, symbol.scope, depth + 1));
    }
    #isDepends(call, scope) {
        const name = this.#values.resolver.external(call.callee, scope);
        return isOf(name, 'fastapi', DEPENDS) || (name === undefined && DEPENDS.has(calledWord(call)));
    }
    #given(call, scope) {
        const value = call.args.find(({ name, splat }) => !splat && (name === undefined || name === 'dependency'))?.value;
        if (value === undefined)
            return [];
        const at = { path: scope.path, line: call.line, endLine: call.endLine };
        const made = value.kind === 'call' ? value : undefined;
        const symbol = this.#values.resolver.resolve(made?.callee ?? value, scope);
        if (symbol === undefined)
            return walk(value).length > 1 ? this.#unnamed(made, scope, at) : [];
        if (symbol.kind === 'member' && made === undefined)
            return this.#held({ expression: value, scope }, symbol, at);
        return [{ symbol, call: made, scope, at }];
    }
    /** `Depends(auth.scheme)`: what the object holds under that name, where its class says so. */
    #held(placed, symbol, at) {
        for (const { expression, scope } of this.#values.expand(placed)) {
            if (expression.kind !== 'call')
                continue;
            const held = this.#values.resolver.resolve(expression.callee, scope);
            if (held !== undefined)
                return [{ symbol: held, call: expression, scope, at }];
        }
        return [{ symbol, call: undefined, scope: placed.scope, at }];
    }
    /** `Depends(factory()())` and its like: the innermost call that has a name. */
    #unnamed(call, scope, at) {
        if (call?.callee.kind !== 'call')
            return [];
        const symbol = this.#values.resolver.resolve(call.callee.callee, scope);
        return symbol === undefined ? [] : [{ symbol, call: call.callee, scope, at }];
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/copied.js
/** An instruction with the files of the repository in place of those that they were copied to. */
function renamed(instruction, stages) {
    const { exec, text } = instruction;
    return {
        ...instruction,
        text: text.replaceAll(/\S+/g, (word) => sourceOf(word, stages)),
        ...(exec === undefined ? {} : { exec: exec.map((word) => sourceOf(word, stages)) }),
    };
}
/** The file of the repository that a file of the image was copied from under another name: `COPY docker/entry.sh /app/run.sh`. */
function sourceOf(word, stages) {
    const name = word.split('/').at(-1) ?? '';
    if (!word.includes('/') || !name.includes('.'))
        return word;
    const copies = stages
        .flatMap(({ instructions }) => instructions)
        .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
        .map(({ text }) => text.split(/\s+/).filter((part) => part !== '' && !part.startsWith('--')));
    for (const [source = '', target = '', ...more] of copies) {
        const isRenamed = target.split('/').at(-1) === name && source.split('/').at(-1) !== name;
        if (more.length === 0 && source !== '' && isRenamed)
            return source;
    }
    return word;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/data.js
/** The value below `keys`. */
function below(data, ...keys) {
    return keys.reduce((at, key) => mapOf(at)?.get(key), data);
}
function mapOf(data) {
    return data?.value instanceof Map ? data.value : undefined;
}
/** The entries of a map, or none. */
function entriesOf(data) {
    return [...(mapOf(data)?.entries() ?? [])];
}
/** The items of a list; a single scalar counts as a list of one. */
function itemsOf(data) {
    if (data === undefined || data.value === null)
        return [];
    if (Array.isArray(data.value))
        return data.value;
    return data.value instanceof Map ? [] : [data];
}
/** The text of a scalar: numbers and booleans as they are written. */
function textOf(data) {
    const value = data?.value;
    return typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'boolean'
            ? String(value)
            : undefined;
}
/** The texts of a list of scalars. */
function textsOf(data) {
    return itemsOf(data).flatMap((item) => textOf(item) ?? []);
}
/** `data` and everything in it. */
function* everythingIn(data) {
    yield data;
    const inner = data.value instanceof Map ? [...data.value.values()] : itemsOf(data);
    for (const child of inner)
        if (child !== data)
            yield* everythingIn(child);
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./lib/readiness/facts/files/dockerfile.js

/** The stages of a Dockerfile; comments and here-documents hold no instructions. */
function readDockerfile(text) {
    const instructions = parse(text);
    const defaults = new Map();
    const stages = [];
    for (const instruction of instructions) {
        const keyword = instruction.getKeyword();
        const read = readInstruction(instruction);
        if (keyword === 'ARG' && stages.length === 0)
            noteDefault(read.text, defaults);
        if (keyword === 'FROM') {
            const { line, endLine } = read;
            stages.push({ ...from(read.text, stages.length, defaults), instructions: [], line, endLine });
        }
        stages.at(-1)?.instructions.push(read);
    }
    return stages;
}
/** Later instructions of `keyword` in `stage` and in the stages it is built from, nearest first. */
function inherited(stages, stage, keyword) {
    const found = [];
    let at = stage;
    const seen = new Set();
    while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        found.push(...at.instructions.filter((instruction) => instruction.keyword === keyword).reverse());
        const base = at.base.toLowerCase();
        at = stages.find(({ name }) => name === base);
    }
    return found;
}
function parse(text) {
    try {
        return main.DockerfileParser.parse(text).getInstructions();
    }
    catch {
        return [];
    }
}
function readInstruction(instruction) {
    const range = instruction.getRange();
    const keyword = instruction.getKeyword();
    const text = instruction
        .getArguments()
        .map((part) => part.getValue())
        .join(' ');
    return {
        keyword,
        text,
        flags: flagsOf(instruction),
        exec: execForm(text),
        line: range.start.line + 1,
        endLine: range.end.line + 1,
    };
}
/** Flags of an instruction that takes some. */
function flagsOf(instruction) {
    return 'getFlags' in instruction ? instruction.getFlags().map(String) : [];
}
function execForm(text) {
    const start = text.indexOf('[');
    if (start === -1 || !/^(?:CMD\s+)?$/.test(text.slice(0, start)))
        return undefined;
    try {
        const words = JSON.parse(text.slice(start));
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
    }
    catch {
        return undefined;
    }
}
function noteDefault(text, defaults) {
    const [name = '', value] = text.split('=', 2);
    if (value !== undefined)
        defaults.set(name.trim(), value.trim().replaceAll(/^["']|["']$/g, ''));
}
function from(text, position, defaults) {
    const words = text.split(/\s+/).filter((word) => !word.startsWith('--'));
    const as = words.findIndex((word) => word.toLowerCase() === 'as');
    const base = (words[0] ?? '').replaceAll(/\$\{?(\w+)(?::-([^}]*))?\}?/g, (_, name, fallback) => defaults.get(name) ?? fallback ?? '');
    return { name: as === -1 ? String(position) : (words[as + 1] ?? '').toLowerCase(), base };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/shell-variables.js
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
const REFERENCE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::-[^}]*)?\})$/;
const WORDS_MAX = 200;
/** Commands with the words that a script's own variables stand for: `LINT="uv run ruff"`, then `$LINT check .`. */
function withVariables(commands) {
    const known = new Map();
    return commands.map((command) => {
        const words = command.words.flatMap((word) => shell_variables_valueOf(word, known) ?? [word]);
        if (words.every((word) => ASSIGNMENT.test(word)))
            for (const word of words)
                note(word, known);
        return { ...command, words: words.slice(0, WORDS_MAX) };
    });
}
function note(word, known) {
    const [, name = '', value = ''] = ASSIGNMENT.exec(word) ?? [];
    const words = value.split(/\s+/).filter((part) => part !== '');
    known.set(name, words.flatMap((part) => shell_variables_valueOf(part, known) ?? [part]).slice(0, WORDS_MAX));
}
function shell_variables_valueOf(word, known) {
    const [, bare, braced] = REFERENCE.exec(word) ?? [];
    return known.get(bare ?? braced ?? '');
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/shell.js

const SEPARATORS = new Set([';', '&&', '||', '|', '&', '\n', '(', ')', '{', '}']);
const KEYWORDS = new Set([
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
    'time',
    'exec',
    'sudo',
    'command',
    'env',
    'nohup',
    'fi',
    'done',
    'set',
]);
const SUCCEEDS = new Set(['true', ':', 'exit 0', 'echo']);
/** The commands that a script runs, in order. Comments, here-documents and what `if false` guards are left out. */
function readShell(script) {
    const commands = [];
    let words = [];
    let line = 1;
    let open = 0;
    for (const token of [...tokens(script), { text: '\n', line: 0, separator: true }]) {
        if (!token.separator) {
            if (words.length === 0)
                line = token.line;
            words.push(token.text);
            continue;
        }
        // `name)` in a `case` is a label, not a command.
        const label = token.text === ')' && open === 0;
        if (words.length > 0 && !label)
            commands.push({ words, line, after: token.text });
        open += token.text === '(' ? 1 : token.text === ')' && open > 0 ? -1 : 0;
        words = [];
    }
    const live = withVariables(withoutDead(commands));
    return live.flatMap(({ words: raw, line: at, after }, index) => {
        const next = live[index + 1]?.words ?? [];
        const tolerated = after === '||' && SUCCEEDS.has(next[0] ?? '');
        const stripped = strip(raw);
        return stripped.length === 0 ? [] : [{ words: stripped, line: at, tolerated }];
    });
}
/** Commands below `if false; then … fi` never run. */
function withoutDead(commands) {
    let dead = 0;
    return commands.filter(({ words }) => {
        const [first, second] = words;
        if (first === 'if' && (dead > 0 || second === 'false'))
            dead += 1;
        else if (dead > 0 && (first === 'fi' || (first === 'else' && dead === 1)))
            dead -= 1;
        else
            return dead === 0;
        return dead === 0;
    });
}
function strip(words) {
    let start = 0;
    while (start < words.length &&
        (KEYWORDS.has(words[start] ?? '') || /^[A-Za-z_]\w*=/.test(words[start] ?? '')))
        start += 1;
    return words.slice(start);
}
function* tokens(script) {
    const lexer = new Lexer(script);
    for (let token = lexer.next(); token !== undefined; token = lexer.next())
        yield token;
}
class Lexer {
    #text;
    #at = 0;
    #line = 1;
    /** Ends of here-documents that begin after this line. */
    #pending = [];
    constructor(text) {
        this.#text = text;
    }
    next() {
        this.#skipBlank();
        if (this.#at >= this.#text.length)
            return undefined;
        const line = this.#line;
        const two = this.#text.slice(this.#at, this.#at + 2);
        if (two === '<<')
            return this.#hereDocument(line);
        if (two === '&&' || two === '||')
            return this.#take(2, line);
        const one = this.#text[this.#at] ?? '';
        if (SEPARATORS.has(one) && !(one === '{' && this.#isExpansion()))
            return this.#takeSeparator(one, line);
        return { text: this.#word(), line, separator: false };
    }
    #take(length, line) {
        const text = this.#text.slice(this.#at, this.#at + length);
        this.#at += length;
        return { text, line, separator: true };
    }
    #takeSeparator(one, line) {
        const token = this.#take(1, line);
        if (one === '\n') {
            this.#line += 1;
            for (const end of this.#pending.splice(0))
                this.#skipHereDocument(end);
        }
        return token;
    }
    #isExpansion() {
        return !/\s/.test(this.#text[this.#at + 1] ?? ' ');
    }
    #skipBlank() {
        for (;;) {
            const match = /^(?:[ \t\r]|\\\r?\n)+/.exec(this.#text.slice(this.#at, this.#at + 400));
            if (match === null)
                break;
            this.#advance(match[0]);
        }
        if (this.#text[this.#at] !== '#')
            return;
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end;
    }
    #advance(text) {
        this.#at += text.length;
        this.#line += text.split('\n').length - 1;
    }
    #hereDocument(line) {
        const match = /^<<-?\s*(['"]?)([\w.-]+)\1/.exec(this.#text.slice(this.#at, this.#at + 120));
        if (match === null)
            return this.#take(2, line);
        this.#pending.push(match[2] ?? '');
        this.#at += match[0].length;
        return { text: match[0], line, separator: false };
    }
    #skipHereDocument(end) {
        for (;;) {
            const stop = this.#text.indexOf('\n', this.#at);
            const row = this.#text.slice(this.#at, stop === -1 ? undefined : stop);
            this.#at = stop === -1 ? this.#text.length : stop + 1;
            this.#line += 1;
            if (row.trim() === end || this.#at >= this.#text.length)
                return;
        }
    }
    #word() {
        let word = '';
        while (this.#at < this.#text.length) {
            const character = this.#text[this.#at] ?? '';
            if (/\s/.test(character) || (SEPARATORS.has(character) && !/[{}]/.test(character)))
                break;
            if (character === '"' || character === "'")
                word += this.#quoted(character);
            else if (character === '\\')
                word += this.#escaped();
            else if (this.#text.startsWith('$(', this.#at) || this.#text.startsWith('${', this.#at))
                word += this.#expansion();
            else {
                word += character;
                this.#at += 1;
            }
        }
        return word;
    }
    #quoted(quote) {
        let end = this.#at + 1;
        while (end < this.#text.length && this.#text[end] !== quote)
            end += quote === '"' && this.#text[end] === '\\' ? 2 : 1;
        const inner = this.#text.slice(this.#at + 1, end);
        this.#advance(this.#text.slice(this.#at, end + 1));
        return inner;
    }
    #escaped() {
        const escaped = this.#text.slice(this.#at + 1, this.#at + 2);
        this.#advance(`\\${escaped}`);
        return escaped === '\n' ? '' : escaped;
    }
    #expansion() {
        const open = this.#text[this.#at + 1] ?? '(';
        const close = open === '(' ? ')' : '}';
        let depth = 0;
        let end = this.#at + 1;
        for (; end < this.#text.length; end += 1) {
            if (this.#text[end] === open)
                depth += 1;
            if (this.#text[end] === close)
                depth -= 1;
            if (depth === 0)
                break;
        }
        const text = this.#text.slice(this.#at, end + 1);
        this.#advance(text);
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/serving-bases.js

/** Bases whose own command serves the application that is copied to a known place. */
const SERVING = /^((docker\.io\/)?tiangolo\/(uvicorn-gunicorn|meinheld-gunicorn)(-fastapi|-starlette)?|ghcr\.io\/br3ndonland\/inboard)(:|@|$)/;
/** Where those bases look, in their order. */
const PLACES = ['app.main:app', 'main:app'];
/** What an image without a command of its own starts, where its base is known to start something. */
function startOfBase(stages, shipped) {
    const from = inherited(stages, shipped, 'FROM').find(({ text }) => SERVING.test(text));
    if (from === undefined)
        return undefined;
    const named = inherited(stages, shipped, 'ENV')
        .map(({ text }) => /(?:^|\s)APP_MODULE[= ]"?([\w.]+:\w+)/.exec(text)?.[1])
        .find((module) => module !== undefined);
    const places = named === undefined ? PLACES : [named];
    return { at: from, commands: places.map((place) => ['gunicorn', place]) };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/containers.js






const COMPOSE = /(^|\/)(docker-)?compose([.-][\w.-]+)?\.ya?ml$/;
const DOCKERFILE = /(^|\/)(([Dd]ockerfile|Containerfile)([._-][\w.-]+)?|[\w.-]+\.[Dd]ockerfile([.-][\w-]+)?)$/;
/** Programs that serve an application, or that start the one that does. */
const SERVER = /\b(uvicorn|gunicorn|hypercorn|granian|daphne|fastapi|supervisord)\b/;
const DEVELOPMENT = /dev|local|test|override|debug/i;
/** Reads Dockerfiles, compose files and Procfiles. */
function containersOf(repository, follower) {
    const services = repository.matching(COMPOSE).flatMap((path) => servicesOf(repository, path));
    const targets = new Map(services.flatMap((service) => targetOf(service)));
    const images = repository
        .matching(DOCKERFILE)
        .filter((path) => roleOf(path) === 'application')
        .flatMap((path) => imageOf(repository, path, targets));
    const inImages = images.flatMap((image) => startOfImage(image, follower));
    // Where no image says how it starts, the compose file does.
    const shipsCompose = inImages.length === 0;
    const inServices = services.flatMap((service) => startOfService(service, { follower, shipped: shipsCompose && !isForDevelopment(service.path) }));
    const inProcfiles = repository
        .named('Procfile')
        .flatMap((path) => startsOfProcfile(repository, path, follower));
    const starts = [...inImages, ...inServices, ...inProcfiles];
    return { images, services, starts };
}
/** `true` where a path or a name says that it is for development. */
function isForDevelopment(path) {
    return DEVELOPMENT.test(path.split('/').at(-1) ?? '');
}
/** The folder that a path stands in. */
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}
function imageOf(repository, path, targets) {
    const stages = readDockerfile(repository.text(path) ?? '');
    const target = targets.get(path);
    const shipped = stages.find(({ name }) => name === target) ?? finalStage(stages);
    return shipped === undefined ? [] : [{ path, stages, shipped }];
}
/** The last stage; where it starts no server, the last of those that do and that nothing else is built from: each is an image. */
function finalStage(stages) {
    const used = new Set(stages.map(({ base }) => base.toLowerCase()));
    const last = stages.at(-1);
    const serving = stages.filter((stage) => (stage === last || !used.has(stage.name)) && !DEVELOPMENT.test(stage.name) && serves(stages, stage));
    return serving.at(-1) ?? last;
}
function serves(stages, stage) {
    return ['CMD', 'ENTRYPOINT'].some((keyword) => {
        const [instruction] = inherited(stages, stage, keyword);
        return instruction !== undefined && SERVER.test(instruction.text);
    });
}
function servicesOf(repository, path) {
    const [data] = repository.yaml(path);
    return entriesOf(below(data, 'services')).map(([name, service]) => {
        const given = below(service, 'command') ?? below(service, 'entrypoint');
        const text = textOf(given);
        return {
            path,
            name,
            data: service,
            command: text === undefined ? textsOf(given) : (readShell(text)[0]?.words ?? []),
        };
    });
}
/** The stage that a compose file for production builds from a Dockerfile. */
function targetOf({ path, data }) {
    const build = below(data, 'build');
    const target = textOf(below(build, 'target'));
    if (target === undefined || isForDevelopment(path) || DEVELOPMENT.test(target))
        return [];
    const context = textOf(below(build, 'context')) ?? '.';
    const file = textOf(below(build, 'dockerfile')) ?? 'Dockerfile';
    return [[resolvePath(folderOf(path), context, file), target.toLowerCase()]];
}
function resolvePath(...parts) {
    const out = [];
    for (const segment of parts.join('/').split('/')) {
        if (segment === '..')
            out.pop();
        else if (segment !== '' && segment !== '.')
            out.push(segment);
    }
    return out.join('/');
}
function startOfImage(image, follower) {
    const [command, entry] = ['CMD', 'ENTRYPOINT'].map((keyword) => {
        const [written] = inherited(image.stages, image.shipped, keyword);
        return written === undefined ? undefined : renamed(written, image.stages);
    });
    const at = command ?? entry;
    const folder = folderOf(image.path);
    if (at === undefined) {
        const known = startOfBase(image.stages, image.shipped);
        if (known === undefined)
            return [];
        const executed = known.commands.flatMap((words) => follower.words(words, evidence(image.path, known.at), folder));
        return [{ at: evidence(image.path, known.at), executed, shipped: !isForDevelopment(image.path), image }];
    }
    const executed = [entry, command].flatMap((instruction) => instruction === undefined ? [] : follow(instruction, { path: image.path, folder, follower }));
    // An entrypoint that is a program takes the command as its arguments.
    const joined = entry?.exec !== undefined && command?.exec !== undefined
        ? follower.words([...entry.exec, ...command.exec], evidence(image.path, at), folder)
        : [];
    return [
        {
            at: evidence(image.path, at),
            executed: [...joined, ...executed],
            shipped: !isForDevelopment(image.path),
            image,
        },
    ];
}
function follow(instruction, { path, folder, follower }) {
    const at = evidence(path, instruction);
    if (instruction.exec !== undefined)
        return follower.words(instruction.exec, at, folder);
    return readShell(instruction.text).flatMap(({ words }) => follower.words(words, at, folder));
}
function startOfService(service, { follower, shipped }) {
    const given = below(service.data, 'command') ?? below(service.data, 'entrypoint');
    if (given === undefined || service.command.length === 0)
        return [];
    const at = { path: service.path, line: given.line, endLine: given.endLine };
    return [
        {
            at,
            executed: follower.words(service.command, at, folderOf(service.path)),
            shipped,
            image: undefined,
        },
    ];
}
function startsOfProcfile(repository, path, follower) {
    return (repository.text(path) ?? '').split('\n').flatMap((row, index) => {
        const command = /^[\w-]+:\s*(.+)$/.exec(row)?.[1];
        const at = { path, line: index + 1, endLine: index + 1 };
        return command === undefined
            ? []
            : [{ at, executed: follower.script(command, at, folderOf(path)), shipped: true, image: undefined }];
    });
}
function evidence(path, { line, endLine }) {
    return { path, line, endLine };
}
/** The images that other services of a compose file pull. */
function pulledImages(services) {
    return services.flatMap(({ path, data }) => itemsOf(below(data, 'image')).flatMap((item) => {
        const image = textOf(item);
        return image === undefined ? [] : [{ image, at: { path, line: item.line, endLine: item.endLine } }];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/entry.js



/** `app.main:app`, `app:create_app()`; not an address. */
const SERVED = /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(\(.*\))?$/;
const STARTERS = new Set(['run', 'Config', 'Granian']);
/** A command line loads the module of its command, which loads a server, this far. */
const LOADS_MAX = 4;
const SERVERS = new Set(['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne']);
/** The entries that something starts; where nothing does, every module that makes an application. */
function entry_entriesOf(sources) {
    const declared = sources.containers.starts.flatMap(({ executed }) => executed.flatMap((command) => startedBy(command, sources)));
    const making = declared.filter(({ module, factory }) => leadsToApplication(factory ?? module, sources));
    if (making.length > 0)
        return unique(making);
    return sources.modules.flatMap((module) => undeclared(module, sources));
}
/** What a command serves: `uvicorn app.main:app`, `fastapi run app/main.py`, `python -m app`. */
function startedBy({ words, at }, { values, commands }) {
    const [program = '', ...rest] = words;
    const target = SERVERS.has(program) ? rest.find((word) => SERVED.test(word)) : undefined;
    if (target !== undefined)
        return served(target, at, values);
    if (program === 'fastapi')
        return scripted(rest.find((word) => word.endsWith('.py')) ?? 'main.py', at, values);
    if (/^python[\d.]*$/.test(program))
        return scripted(rest.find((word) => word.endsWith('.py')) ?? '', at, values);
    const installed = commands.get(program)?.split(':')[0]?.replaceAll('.', '/');
    if (installed !== undefined) {
        const module = scripted(`${installed}.py`, at, values);
        return module.length > 0 ? module : scripted(`${installed}/__init__.py`, at, values);
    }
    // `python -m app` leaves the module's name alone.
    return /^[a-z_][\w.]*$/i.test(program)
        ? [
            ...scripted(`${program.replaceAll('.', '/')}/__main__.py`, at, values),
            ...scripted(`${program.replaceAll('.', '/')}.py`, at, values),
        ]
        : [];
}
/** What a script serves, or one of the modules that it loads: the command of a group of commands stands in a file of its own. */
function startedFrom(module, at, values) {
    const seen = new Set();
    let front = [module];
    for (let steps = 0; steps < LOADS_MAX && front.length > 0; steps += 1) {
        const inside = front.flatMap((one) => startedInside(one, at, values));
        if (inside.length > 0)
            return inside;
        for (const one of front)
            seen.add(one);
        const next = front.flatMap((one) => scopesOf(one)).flatMap((scope) => loaded(scope, values));
        front = [...new Set(next)].filter((one) => !seen.has(one));
    }
    return [];
}
function served(target, at, values) {
    const [dotted = '', attribute = ''] = target.replace(/\(.*\)$/, '').split(':');
    const module = locate(`${dotted.replaceAll('.', '/')}.py`, at, values) ??
        locate(`${dotted.replaceAll('.', '/')}/__init__.py`, at, values);
    if (module === undefined)
        return [];
    const symbol = values.resolver.name(attribute, module);
    const factory = symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? symbol.scope : undefined;
    return [{ module, factory, at, declared: true }];
}
function scripted(script, at, values) {
    const module = script === '' ? undefined : locate(script, at, values);
    if (module === undefined)
        return [];
    const inside = startedFrom(module, at, values);
    return inside.length > 0 ? inside : [{ module, factory: undefined, at, declared: true }];
}
/** The file that a start means: near the file that says so, else the shallowest with that ending. */
function locate(path, at, values) {
    const plain = path.replace(/^\.?\//, '');
    const { modules } = values.resolver;
    const folders = [folderOf(at.path), ''].flatMap((folder) => [
        folder,
        folder === '' ? 'src' : `${folder}/src`,
    ]);
    for (const tail of path.startsWith('/') || path.startsWith('$') ? tailsOf(plain) : [plain]) {
        for (const folder of folders) {
            const found = modules.at(folder === '' ? tail : `${folder}/${tail}`);
            if (found !== undefined)
                return found;
        }
    }
    const ending = modules.all().filter(({ path: candidate }) => candidate.endsWith(`/${plain}`));
    return ending.sort((a, b) => a.path.split('/').length - b.path.split('/').length)[0];
}
/** `app/api/main.py`, `api/main.py`, `main.py`: where an image keeps a file, its first folders are of the image. */
function tailsOf(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(index).join('/'));
}
/** `true` where running `scope` makes an application, in it or in what it imports. */
function leadsToApplication(scope, { values, objects }) {
    const seen = new Set();
    const queue = [scope];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        const inside = scopesOf(at);
        if (inside.some((inner) => makesApplication(inner, values, objects)))
            return true;
        queue.push(...inside.flatMap((inner) => loaded(inner, values)));
    }
    return false;
}
function makesApplication(scope, values, objects) {
    return scope.calls.some(({ call }) => objects.isApplication(values.kind({ expression: call, scope })));
}
function loaded(scope, values) {
    const { modules } = values.resolver;
    return scope.imports.flatMap((statement) => modules.loadedBy(statement, scope.path).flatMap((path) => modules.at(path) ?? []));
}
/** A script may start a server itself: `uvicorn.run("app.main:app")`, `uvicorn.Config(…)`, `Granian(…)`. */
function startedInside(module, at, values) {
    return scopesOf(module).flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const target = stringOf(argument(call, 0, 'app')) ?? '';
        if (!STARTERS.has(calledWord(call)) || !SERVED.test(target))
            return [];
        const starter = startsOnly(scope) ? { starter: scope } : {};
        return served(target, at, values).map((entry) => ({ ...entry, ...starter }));
    }));
}
/** A function that starts the server, and no command among others of a command line: those would all be loaded with it. */
function startsOnly({ kind, parent }) {
    return (kind === 'function' &&
        parent?.kind === 'module' &&
        !parent.children.some((child) => child.decorators.some((decorator) => /(^|\.)(command|group|callback)$/.test(decoratorName(decorator)))));
}
function decoratorName(decorator) {
    return nameOf(decorator.kind === 'call' ? decorator.callee : decorator) ?? '';
}
function undeclared(module, { values, objects }) {
    for (const scope of scopesOf(module)) {
        const made = scope.calls.find(({ call }) => {
            const symbol = values.resolver.resolve(call.callee, scope);
            const isConstructor = symbol?.kind === 'external' || (symbol?.kind === 'scope' && symbol.scope.kind === 'class');
            return isConstructor && objects.isApplication(values.kind({ expression: call, scope }));
        });
        if (made === undefined)
            continue;
        const at = { path: module.path, line: made.call.line, endLine: made.call.endLine };
        return [{ module, factory: scope.kind === 'function' ? scope : undefined, at, declared: false }];
    }
    return [];
}
/** One entry a module: the first, for what an image starts stands before what a compose file overrides. */
function unique(entries) {
    const byStart = new Map();
    for (const entry of entries) {
        const id = `${entry.module.path}:${entry.factory?.qualname ?? ''}`;
        if (!byStart.has(id))
            byStart.set(id, entry);
    }
    return [...byStart.values()];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/class-of.js

const class_of_DEPTH_MAX = 6;
const IMPORTERS = new Set(['importlib.import_module', 'importlib.__import__']);
/**
 * The class that a name stands for which is no class itself: another name of one, what a function returns that makes one, or
 * `getattr(module, "Name")`.
 */
function classOf(standing, resolver, depth = 0) {
    if (depth > class_of_DEPTH_MAX)
        return undefined;
    if (standing.expression.kind === 'call')
        return takenByName(standing, resolver, depth) ?? made(standing, resolver);
    const symbol = resolver.resolve(standing.expression, standing.scope);
    if (symbol?.kind === 'external')
        return symbol;
    if (symbol?.kind === 'scope')
        return symbol.scope.kind === 'class' ? symbol : undefined;
    const value = class_of_valueOf(symbol);
    return value === undefined ? undefined : classOf(value, resolver, depth + 1);
}
/** The module that `importlib.import_module("package.module")` gives. */
function importedModule({ expression, scope }, resolver) {
    if (expression.kind !== 'call') {
        const value = class_of_valueOf(resolver.resolve(expression, scope));
        return value?.expression.kind === 'call' ? importedModule(value, resolver) : undefined;
    }
    const given = expression.args[0]?.value;
    if (given?.kind !== 'string')
        return undefined;
    if (!IMPORTERS.has(resolver.external(expression.callee, scope) ?? ''))
        return undefined;
    const symbol = resolver.qualified(given.value, scope.path);
    return symbol?.kind === 'scope' && symbol.scope.kind === 'module' ? symbol : undefined;
}
function class_of_valueOf(symbol) {
    const value = symbol?.kind === 'value' ? symbol.assignments.at(-1)?.value : undefined;
    return symbol?.kind === 'value' && value !== undefined
        ? { expression: value, scope: symbol.scope }
        : undefined;
}
/** `getattr(module, "Settings")`. */
function takenByName({ expression, scope }, resolver, depth) {
    if (expression.kind !== 'call' || nameOf(expression.callee) !== 'getattr')
        return undefined;
    const [object, name] = expression.args.map(({ value }) => value);
    if (object === undefined || name?.kind !== 'string')
        return undefined;
    const module = importedModule({ expression: object, scope }, resolver);
    if (module === undefined)
        return undefined;
    const { value, line, endLine } = name;
    return classOf({ expression: { kind: 'name', name: value, line, endLine }, scope: module.scope }, resolver, depth + 1);
}
/** What a function returns that makes a class. */
function made({ expression, scope }, resolver) {
    const maker = expression.kind === 'call' ? resolver.resolve(expression.callee, scope) : undefined;
    if (maker?.kind !== 'scope' || maker.scope.kind !== 'function')
        return undefined;
    const given = maker.scope.flows.findLast(({ kind, value }) => kind === 'return' && value !== undefined);
    const symbol = resolver.resolve(given?.value, maker.scope);
    return symbol?.kind === 'scope' && symbol.scope.kind === 'class' ? symbol : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/objects.js



/** The identity that all application objects share: what is done to one of them is done to what is served. */
const APPLICATION = 'application';
const APPLICATIONS = new Set(['FastAPI', 'Starlette']);
const ROUTERS = new Set(['APIRouter', 'Router']);
const FRAMEWORKS = ['fastapi', 'starlette'];
const NAMES = new Set(['app', 'application', 'fastapi_app', '_app']);
const STEPS_MAX = 8;
/** Recognises applications and routers, and tells which expressions mean the same one. */
class Objects {
    #values;
    constructor(values) {
        this.#values = values;
    }
    isApplication(kind) {
        return this.#isKind(kind, APPLICATIONS);
    }
    isRouter(kind) {
        return this.#isKind(kind, ROUTERS);
    }
    /** The identity of the application or router that `placed` means. */
    identity(placed) {
        const kind = this.#values.kind(placed);
        if (this.isApplication(kind) || this.#looksLikeApplication(placed))
            return APPLICATION;
        if (!this.isRouter(kind))
            return undefined;
        const made = this.construction(placed);
        return made === undefined ? this.#symbolId(placed) : constructionId(made);
    }
    /** The call that made the router or application that `placed` means. */
    construction(placed, steps = 0) {
        if (steps > STEPS_MAX)
            return undefined;
        for (const { expression, scope } of this.#values.expand(placed)) {
            if (expression.kind !== 'call')
                continue;
            if (this.#isConstructor(expression, scope))
                return { call: expression, scope };
            const target = this.#values.callee(expression, scope);
            const given = target === undefined ? [] : returned(target);
            for (const value of given) {
                const made = target === undefined
                    ? undefined
                    : this.construction({ expression: value, scope: target }, steps + 1);
                if (made !== undefined)
                    return made;
            }
        }
        return undefined;
    }
    /** Calls a class: one of another package or of this repository, or one that a function made. */
    #isConstructor(call, scope) {
        const { resolver } = this.#values;
        const called = resolver.resolve(call.callee, scope)?.kind;
        if (called === 'external' || this.#values.callee(call, scope)?.kind === 'class')
            return true;
        return called === 'value' && classOf({ expression: call.callee, scope }, resolver) !== undefined;
    }
    #symbolId({ expression, scope }) {
        const symbol = this.#values.resolver.resolve(expression, scope);
        return symbol === undefined ? undefined : symbolId(symbol);
    }
    #looksLikeApplication({ expression, scope }) {
        const name = nameOf(expression);
        if (name === undefined)
            return false;
        if (name === 'request.app' || name === 'self.app')
            return true;
        const symbol = this.#values.resolver.resolve(expression, scope);
        return symbol?.kind === 'parameter' && symbol.parameter.annotation === undefined && NAMES.has(name);
    }
    #isKind(kind, names) {
        if (kind === undefined)
            return false;
        const foreign = 'external' in kind ? [kind.external] : this.#values.ancestors(kind.local);
        return foreign.some((name) => FRAMEWORKS.some((framework) => isOf(name, framework, names)));
    }
}
function constructionId({ call, scope }) {
    return `${scope.path}:${call.line}:${scope.qualname}`;
}
function returned(scope) {
    return scope.flows.flatMap(({ kind, value }) => (kind === 'return' && value !== undefined ? [value] : []));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/mounts.js


/** The applications that code which can run mounts in another one: `app.mount("/api/v1", api)`, by what made them. */
function mountedIn(alive, { values, objects }) {
    const mounted = alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const given = calledWord(call) === 'mount' ? argument(call, 1, 'app') : undefined;
        if (given === undefined)
            return [];
        const placed = { expression: given, scope };
        if (!objects.isApplication(values.kind(placed)))
            return [];
        const made = objects.construction(placed);
        return made === undefined ? [] : [constructionId(made)];
    }));
    return new Set(mounted);
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/receiver.js
/** What a method is called on: `router` of `router.get(…)`. */
function receiverOf(callee) {
    if (callee.kind === 'attribute')
        return callee.object;
    if (callee.kind !== 'name')
        return undefined;
    const dot = callee.name.lastIndexOf('.');
    return dot === -1 ? undefined : { ...callee, name: callee.name.slice(0, dot) };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/route.js
/** A path as it is compared: one slash between segments. */
function pathOf(path) {
    const normal = `/${path}`.replaceAll(/\/{2,}/g, '/');
    const segments = normal.split('/').filter((segment) => segment !== '' && !segment.includes('{'));
    return { path: normal, segments };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/routes.js






const METHODS = new Set([
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'options',
    'trace',
]);
const routes_DEPTH_MAX = 12;
/** Every route that the modules register, with its full path. */
function routesOf(sources) {
    return new RouteReader(sources).read();
}
class RouteReader {
    #sources;
    #inclusions;
    #mounted;
    #made = new Map();
    constructor(sources) {
        this.#sources = sources;
        const alive = this.#scopes().filter((scope) => sources.isAlive(scope));
        this.#mounted = mountedIn(alive, sources);
        this.#inclusions = alive.flatMap((scope) => this.#inclusionsOf(scope));
    }
    read() {
        const registered = this.#scopes().flatMap((scope) => [...this.#decorated(scope), ...this.#added(scope)]);
        return registered.flatMap((entry) => this.#routes(entry));
    }
    #scopes() {
        return this.#sources.modules.flatMap((module) => scopesOf(module));
    }
    #routes(entry) {
        const { call, scope, handler, methods, alive } = entry;
        const { values, dependencies } = this.#sources;
        const own = values.usualText({ expression: argument(call, 0, 'path') ?? call, scope }) ?? '';
        const asked = [
            ...this.#passed(call, scope),
            ...(handler === undefined ? [] : [...dependencies.of(handler), ...dependencies.ofOwner(handler)]),
        ];
        const at = { path: scope.path, line: call.line, endLine: call.endLine };
        const ways = alive ? this.#ways(entry.object, 0, new Set()) : [];
        const base = { methods, handler, call, scope, at };
        if (ways.length === 0)
            return [{ ...base, ...pathOf(own), reachable: false, dependencies: asked }];
        return ways.map((way) => ({
            ...base,
            ...pathOf(way.prefix + own),
            reachable: true,
            dependencies: [...way.dependencies, ...asked],
        }));
    }
    /** The ways from the application to a router. */
    #ways(object, depth, seen) {
        if (object === APPLICATION)
            return [{ prefix: '', dependencies: this.#ofApplications() }];
        if (depth > routes_DEPTH_MAX || seen.has(object))
            return [];
        const made = this.#made.get(object);
        const prefix = made === undefined ? '' : this.#prefix(made.call, made.scope);
        const own = made === undefined ? [] : this.#passed(made.call, made.scope);
        const next = new Set([...seen, object]);
        return this.#inclusions
            .filter(({ child }) => child === object)
            .flatMap((inclusion) => this.#ways(inclusion.parent, depth + 1, next).map((way) => ({
            prefix: way.prefix + inclusion.prefix + prefix,
            dependencies: [...way.dependencies, ...inclusion.dependencies, ...own],
        })));
    }
    #ofApplications() {
        return [...this.#made.entries()].flatMap(([id, { call, scope }]) => id.startsWith(`${APPLICATION}:`) ? this.#passed(call, scope) : []);
    }
    #inclusionsOf(scope) {
        for (const { call } of scope.calls)
            this.#noteApplication(call, scope);
        return scope.calls.flatMap(({ call }) => {
            const word = calledWord(call);
            if (word !== 'include_router' && word !== 'mount')
                return [];
            const parent = this.#receiver(call, scope);
            const given = argument(call, word === 'mount' ? 1 : 0, word === 'mount' ? 'app' : 'router');
            if (parent === undefined || given === undefined)
                return [];
            const prefix = word === 'mount'
                ? (this.#sources.values.text({ expression: argument(call, 0, 'path') ?? call, scope }) ?? '')
                : this.#prefix(call, scope);
            const dependencies = this.#passed(call, scope);
            return this.#children(given, scope).map((child) => ({ parent, child, prefix, dependencies }));
        });
    }
    #noteApplication(call, scope) {
        if (!this.#sources.objects.isApplication(this.#sources.values.kind({ expression: call, scope })))
            return;
        const id = constructionId({ call, scope });
        if (!this.#mounted.has(id))
            this.#made.set(`${APPLICATION}:${id}`, { call, scope });
    }
    #children(given, scope) {
        const { objects, values } = this.#sources;
        return values.expand({ expression: given, scope }).flatMap((placed) => {
            const made = objects.construction(placed);
            const id = this.#identity(placed);
            if (id === undefined || id === APPLICATION)
                return [];
            if (made !== undefined)
                this.#made.set(id, made);
            return [id];
        });
    }
    #decorated(scope) {
        if (scope.kind !== 'function')
            return [];
        const around = scope.parent ?? scope;
        return scope.decorators.flatMap((decorator) => {
            if (decorator.kind !== 'call')
                return [];
            const methods = this.#methods(decorator, around);
            const object = methods === undefined ? undefined : this.#receiver(decorator, around);
            if (methods === undefined || object === undefined)
                return [];
            return [
                {
                    object,
                    methods,
                    call: decorator,
                    handler: scope,
                    scope: around,
                    alive: this.#sources.isAlive(around),
                },
            ];
        });
    }
    #added(scope) {
        return scope.calls.flatMap(({ call }) => {
            const word = calledWord(call);
            if (word !== 'add_api_route' && word !== 'add_route')
                return [];
            const object = this.#receiver(call, scope);
            if (object === undefined)
                return [];
            const symbol = this.#sources.values.resolver.resolve(argument(call, 1, 'endpoint'), scope);
            const handler = symbol?.kind === 'scope' ? symbol.scope : undefined;
            return [
                {
                    object,
                    methods: this.#listed(call, scope),
                    call,
                    handler,
                    scope,
                    alive: this.#sources.isAlive(scope),
                },
            ];
        });
    }
    #methods(call, scope) {
        const word = calledWord(call);
        if (METHODS.has(word))
            return [word.toUpperCase()];
        return word === 'api_route' || word === 'route' ? this.#listed(call, scope) : undefined;
    }
    #listed(call, scope) {
        const given = keyword(call, 'methods');
        const items = given === undefined ? [] : this.#sources.values.items({ expression: given, scope });
        const methods = items.flatMap((item) => this.#sources.values.text(item)?.toUpperCase() ?? []);
        return methods.length > 0 ? methods : ['GET'];
    }
    #receiver(call, scope) {
        const { callee } = call;
        const object = receiverOf(callee);
        if (object === undefined)
            return undefined;
        const placed = { expression: object, scope };
        const id = this.#identity(placed);
        const made = id === undefined || id === APPLICATION ? undefined : this.#sources.objects.construction(placed);
        if (id !== undefined && made !== undefined)
            this.#made.set(id, made);
        return id;
    }
    /** Of an application that is mounted in another one: its own, for its paths begin elsewhere. */
    #identity(placed) {
        const id = this.#sources.objects.identity(placed);
        if (id !== APPLICATION || this.#mounted.size === 0)
            return id;
        const made = this.#sources.objects.construction(placed);
        const own = made === undefined ? '' : constructionId(made);
        return this.#mounted.has(own) ? own : id;
    }
    #prefix(call, scope) {
        const prefix = keyword(call, 'prefix');
        return prefix === undefined
            ? ''
            : (this.#sources.values.usualText({ expression: prefix, scope }) ?? '/{}');
    }
    #passed(call, scope) {
        const given = keyword(call, 'dependencies');
        if (given === undefined)
            return [];
        return this.#sources.values
            .items({ expression: given, scope })
            .flatMap((item) => this.#sources.dependencies.inside(item.expression, item.scope));
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/call-sites.js


/** Where functions of the repository are called, so that a parameter can be followed to what is passed. */
class CallSites {
    #resolver;
    #sites;
    constructor(resolver) {
        this.#resolver = resolver;
    }
    /** What is passed for the parameter `name` of `scope`. A decorated function is called by others, with what nobody here sees. */
    passed(scope, name) {
        if (scope.kind !== 'function' || scope.decorators.length > 0)
            return [];
        const owner = scope.parent?.kind === 'class' ? scope.parent : undefined;
        if (owner !== undefined && scope.name !== '__init__')
            return [];
        const position = scope.parameters.findIndex((parameter) => parameter.name === name) - (owner === undefined ? 0 : 1);
        if (position < 0)
            return [];
        this.#sites ??= this.#index();
        return (this.#sites.get(owner ?? scope) ?? []).flatMap((site) => {
            // What a test passes says nothing about what is shipped.
            if (site.scope.role === 'test' && scope.role !== 'test')
                return [];
            const expression = argument(site.call, position, name);
            return expression === undefined ? [] : [{ expression, scope: site.scope }];
        });
    }
    #index() {
        const sites = new Map();
        for (const module of this.#resolver.modules.all()) {
            for (const scope of scopesOf(module))
                for (const { call } of scope.calls)
                    this.#note(sites, { call, scope });
        }
        return sites;
    }
    #note(sites, site) {
        const symbol = this.#resolver.resolve(site.call.callee, site.scope);
        if (symbol?.kind !== 'scope')
            return;
        const known = sites.get(symbol.scope);
        if (known === undefined)
            sites.set(symbol.scope, [site]);
        else
            known.push(site);
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/default-of.js

/** The default inside `Field(default=…)` and its like; the expression itself elsewhere. */
function defaultOf(expression) {
    if (expression.kind !== 'call' ||
        !['Field', 'field', 'Column', 'mapped_column'].includes(calledWord(expression)))
        return expression;
    return (keyword(expression, 'default') ??
        (calledWord(expression) === 'Field'
            ? (expression.args.find(({ name }) => name === undefined)?.value ?? expression)
            : expression));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/unwrapped.js

const WRAPPERS = new Set([
    'Annotated',
    'Optional',
    'ClassVar',
    'Final',
    'Required',
    'NotRequired',
    'Mapped',
]);
/** The class that an annotation is about: without `Annotated`, `Optional`, `| None` and quotes. */
function unwrapped(expression) {
    if (expression.kind === 'subscript') {
        const word = nameOf(expression.object)?.split('.').at(-1) ?? '';
        const [first] = expression.index;
        return WRAPPERS.has(word) && first !== undefined ? unwrapped(first) : expression.object;
    }
    if (expression.kind === 'operation' && expression.operator === '|') {
        const some = expression.operands.find((operand) => operand.kind !== 'constant');
        return some === undefined ? undefined : unwrapped(some);
    }
    if (expression.kind === 'string' && /^[\w.]+$/.test(expression.value)) {
        const { line, endLine } = expression;
        return { kind: 'name', name: expression.value, line, endLine };
    }
    return expression;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/kinds.js






const kinds_DEPTH_MAX = 10;
const GENERATORS = /(^|\.)(Async)?(Generator|Iterator|Iterable)$/;
/** Follows values to their classes. A question that leads back to itself has no answer. */
class Kinds {
    #resolver;
    sites;
    #kinds = new WeakMap();
    #externals = new WeakMap();
    constructor(resolver) {
        this.#resolver = resolver;
        this.sites = new CallSites(resolver);
    }
    get resolver() {
        return this.#resolver;
    }
    /** What `expression` is an instance of. */
    kind({ expression, scope }, depth = 0) {
        const known = this.#kinds.get(expression);
        if (known !== undefined)
            return known.kind;
        if (depth > kinds_DEPTH_MAX)
            return undefined;
        this.#kinds.set(expression, { kind: undefined });
        const kind = this.#kindOf(expression, scope, depth);
        this.#kinds.set(expression, { kind });
        return kind;
    }
    /** The class that an annotation names, below `Annotated`, `Optional`, `X | None` and aliases. */
    annotated({ expression, scope }, depth = 0) {
        const inner = unwrapped(expression);
        if (inner === undefined || depth > kinds_DEPTH_MAX)
            return undefined;
        const symbol = this.#resolver.resolve(inner, scope);
        if (symbol?.kind === 'value') {
            const value = symbol.assignments.at(-1)?.value;
            return value === undefined
                ? undefined
                : this.annotated({ expression: value, scope: symbol.scope }, depth + 1);
        }
        return symbol === undefined ? undefined : asKind(symbol);
    }
    /** Names of the foreign classes that `scope` derives from, through classes of this repository. */
    ancestors(scope, depth = 0) {
        if (depth > kinds_DEPTH_MAX)
            return [];
        return scope.bases.flatMap(({ value, name }) => {
            if (name !== undefined)
                return [];
            const expression = value.kind === 'subscript' ? value.object : value;
            const symbol = this.#resolver.resolve(expression, scope.parent ?? scope);
            if (symbol?.kind === 'external')
                return [symbol.name];
            return symbol?.kind === 'scope' ? this.ancestors(symbol.scope, depth + 1) : [];
        });
    }
    /** `scope` and the classes of this repository that it derives from. */
    lineage(scope, depth = 0) {
        if (depth > kinds_DEPTH_MAX)
            return [scope];
        const parents = scope.bases.flatMap(({ value, name }) => {
            if (name !== undefined)
                return [];
            const symbol = this.#resolver.resolve(value.kind === 'subscript' ? value.object : value, scope.parent ?? scope);
            return symbol?.kind === 'scope' && symbol.scope !== scope ? this.lineage(symbol.scope, depth + 1) : [];
        });
        return [scope, ...parents];
    }
    /** The function that a call runs, where it is of this repository. */
    callee(call, scope) {
        const symbol = this.#resolver.resolve(call.callee, scope);
        if (symbol?.kind === 'scope')
            return symbol.scope;
        if (symbol?.kind !== 'member')
            return undefined;
        const owner = this.kindOfSymbol(symbol.of, 0);
        return owner === undefined || 'external' in owner ? undefined : this.method(owner.local, symbol.name);
    }
    /** The absolute name of what a call runs: of another package, or a method of an instance of its class. */
    external(call, scope) {
        const known = this.#externals.get(call);
        if (known !== undefined)
            return known.name;
        const name = this.#externalOf(call, scope);
        this.#externals.set(call, { name });
        return name;
    }
    /** A method of a class, its parents included. */
    method(owner, name) {
        for (const scope of this.lineage(owner)) {
            const found = scope.children.find((child) => child.name === name && child.kind === 'function');
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** The value that a class gives its attribute: in its body, or by `self.name = …`. */
    attribute(owner, name) {
        for (const scope of this.lineage(owner)) {
            const own = scope.assignments.findLast(({ target }) => nameOf(target) === name);
            if (own?.value !== undefined)
                return { expression: defaultOf(own.value), scope };
            for (const method of scope.children) {
                const set = method.assignments.findLast(({ target }) => nameOf(target) === `self.${name}`);
                if (set?.value !== undefined)
                    return { expression: set.value, scope: method };
            }
        }
        return undefined;
    }
    #kindOf(expression, scope, depth) {
        if (expression.kind === 'call')
            return this.#kindOfCall(expression, scope, depth);
        const symbol = this.#resolver.resolve(expression, scope);
        return symbol === undefined ? undefined : this.kindOfSymbol(symbol, depth + 1);
    }
    #externalOf(call, scope) {
        const symbol = this.#resolver.resolve(calleeOf(call), scope);
        if (symbol?.kind === 'external')
            return symbol.name;
        if (symbol?.kind === 'member') {
            const owner = this.kindOfSymbol(symbol.of, 0);
            return owner !== undefined && 'external' in owner ? `${owner.external}.${symbol.name}` : undefined;
        }
        if (call.callee.kind !== 'attribute')
            return undefined;
        const owner = this.kind({ expression: call.callee.object, scope });
        return owner !== undefined && 'external' in owner ? `${owner.external}.${call.callee.name}` : undefined;
    }
    #kindOfCall(call, scope, depth) {
        const symbol = this.#resolver.resolve(calleeOf(call), scope);
        if (symbol?.kind === 'external')
            return { external: symbol.name };
        const target = symbol?.kind === 'scope' ? symbol.scope : this.callee(call, scope);
        if (target === undefined) {
            const made = symbol?.kind === 'value' ? classOf({ expression: call.callee, scope }, this.#resolver) : undefined;
            return made === undefined ? undefined : asKind(made);
        }
        if (target.kind === 'class')
            return { local: target };
        if (target.returns !== undefined)
            return this.annotated({ expression: target.returns, scope: target.parent ?? target }, depth + 1);
        const given = target.flows.findLast(({ kind, value }) => kind === 'return' && value !== undefined)?.value;
        return given === undefined ? undefined : this.kind({ expression: given, scope: target }, depth + 1);
    }
    /** What a symbol is an instance of. */
    kindOfSymbol(symbol, depth) {
        if (depth > kinds_DEPTH_MAX)
            return undefined;
        if (symbol.kind === 'parameter')
            return this.#kindOfParameter(symbol, depth);
        if (symbol.kind === 'member')
            return this.#kindOfMember(symbol, depth);
        if (symbol.kind === 'value') {
            const last = symbol.assignments.at(-1);
            const declared = last?.annotation === undefined
                ? undefined
                : this.annotated({ expression: last.annotation, scope: symbol.scope }, depth + 1);
            return (declared ??
                (last?.value === undefined
                    ? undefined
                    : this.kind({ expression: last.value, scope: symbol.scope }, depth + 1)));
        }
        if (symbol.kind === 'bound' && !symbol.each) {
            const [value] = symbol.values;
            if (value === undefined)
                return undefined;
            return (this.#lent(value, symbol.scope, depth) ??
                this.kind({ expression: value, scope: symbol.scope }, depth + 1));
        }
        return undefined;
    }
    /** What a context manager that is written as a generator lends: the `Session` of `-> Iterator[Session]`. */
    #lent(value, scope, depth) {
        const manager = value.kind === 'call' ? this.callee(value, scope) : undefined;
        const { returns } = manager ?? {};
        if (manager?.kind !== 'function' || returns?.kind !== 'subscript')
            return undefined;
        const [given] = returns.index;
        return given !== undefined && GENERATORS.test(nameOf(returns.object) ?? '')
            ? this.annotated({ expression: given, scope: manager.parent ?? manager }, depth + 1)
            : undefined;
    }
    #kindOfParameter({ parameter, scope }, depth) {
        const owner = scope.parent;
        if (owner?.kind === 'class' && scope.parameters[0] === parameter)
            return { local: owner };
        const { annotation, fallback } = parameter;
        const around = owner ?? scope;
        if (annotation !== undefined)
            return this.annotated({ expression: annotation, scope: around }, depth + 1);
        const given = fallback?.kind === 'call' ? fallback.args[0]?.value : undefined;
        const provider = this.#resolver.resolve(given, around);
        if (provider?.kind !== 'scope')
            return undefined;
        return provider.scope.kind === 'class' ? { local: provider.scope } : undefined;
    }
    #kindOfMember({ of, name }, depth) {
        const owner = of.kind === 'scope' ? { local: of.scope } : this.kindOfSymbol(of, depth + 1);
        if (owner === undefined || 'external' in owner)
            return undefined;
        for (const scope of this.lineage(owner.local)) {
            const declared = scope.assignments.find(({ target, annotation }) => nameOf(target) === name && annotation !== undefined)?.annotation;
            if (declared !== undefined)
                return this.annotated({ expression: declared, scope }, depth + 1);
        }
        const value = this.attribute(owner.local, name);
        if (value !== undefined)
            return this.kind(value, depth + 1);
        const property = this.method(owner.local, name);
        return property?.returns === undefined
            ? undefined
            : this.annotated({ expression: property.returns, scope: property.parent ?? property }, depth + 1);
    }
}
function asKind(symbol) {
    const external = externalName(symbol);
    if (external !== undefined)
        return { external };
    return symbol.kind === 'scope' ? { local: symbol.scope } : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/values.js




const values_DEPTH_MAX = 10;
const LOOKUPS = new Set(['os.getenv', 'os.environ.get', 'os.environ.setdefault']);
/** Follows names to their values, a few steps far. */
class Values extends Kinds {
    /** The expressions that `expression` may stand for: itself, where it is no name with a known value. */
    expand(placed, depth = 0) {
        if (depth > values_DEPTH_MAX)
            return [placed];
        const symbol = this.resolver.resolve(placed.expression, placed.scope);
        const behind = symbol === undefined ? this.#choices(placed, depth) : this.#behind(symbol, depth);
        return behind.length === 0 ? [placed] : behind.flatMap((next) => this.expand(next, depth + 1));
    }
    /** The items of a list, a tuple or a set that `expression` may stand for; sums and stars are followed. */
    items(placed, depth = 0) {
        return this.expand(placed, depth).flatMap(({ expression, scope }) => this.#itemsOf(expression, scope, depth));
    }
    /** The text of `expression`; a part that is not known becomes `{}`. */
    text(placed) {
        return this.#text(placed, { usual: false });
    }
    /** The text of `expression` where nobody sets a variable of the environment: `os.getenv("PREFIX", "/api/v1")` is `/api/v1`. */
    usualText(placed) {
        return this.#text(placed, { usual: true });
    }
    #text(placed, reading, depth = 0) {
        const [first] = this.expand(placed);
        if (first === undefined || depth > values_DEPTH_MAX)
            return undefined;
        const { expression, scope } = first;
        const inner = (part) => this.#text({ expression: part, scope }, reading, depth + 1);
        if (expression.kind === 'string')
            return expression.value;
        if (expression.kind === 'formatted')
            return interpolate(expression.text, expression.parts.map(inner));
        if (expression.kind === 'operation' && expression.operator === '+') {
            return expression.operands.map((operand) => inner(operand) ?? '{}').join('');
        }
        if (expression.kind !== 'call' || !reading.usual)
            return undefined;
        const usual = argument(expression, 1, 'default');
        return usual !== undefined && LOOKUPS.has(this.external(expression, scope) ?? '')
            ? inner(usual)
            : undefined;
    }
    /** What `a if c else b`, `a or b`, `cast(Type, a)`, `make().field` and `MAPPING[key]` may be. */
    #choices({ expression, scope }, depth) {
        if (expression.kind === 'other' && expression.type === 'conditional_expression') {
            return expression.parts.filter((_, index) => index !== 1).map((part) => ({ expression: part, scope }));
        }
        if (expression.kind === 'operation' && expression.operator === 'or') {
            return expression.operands.map((part) => ({ expression: part, scope }));
        }
        if (expression.kind === 'call' &&
            /^typing(_extensions)?\.cast$/.test(this.external(expression, scope) ?? ''))
            return expression.args.slice(1, 2).map(({ value }) => ({ expression: value, scope }));
        if (expression.kind === 'attribute' && expression.object.kind === 'call') {
            const owner = this.kind({ expression: expression.object, scope }, depth + 1);
            const held = owner !== undefined && 'local' in owner ? this.attribute(owner.local, expression.name) : undefined;
            return held === undefined ? [] : [held];
        }
        if (expression.kind !== 'subscript')
            return [];
        return this.expand({ expression: expression.object, scope }, depth + 1).flatMap((placed) => placed.expression.kind === 'mapping'
            ? placed.expression.entries.map(({ value }) => ({ expression: value, scope: placed.scope }))
            : []);
    }
    #itemsOf(expression, scope, depth) {
        if (expression.kind === 'sequence') {
            return expression.items.flatMap((item) => {
                const star = item.kind === 'other' && item.type.startsWith('list_splat') ? item.parts[0] : undefined;
                return star === undefined
                    ? [{ expression: item, scope }]
                    : this.items({ expression: star, scope }, depth + 1);
            });
        }
        if (expression.kind === 'operation' && expression.operator === '+') {
            return expression.operands.flatMap((operand) => this.items({ expression: operand, scope }, depth + 1));
        }
        const inner = expression.kind === 'call' &&
            ['list', 'tuple', 'reversed', 'sorted', 'set'].includes(calledWord(expression))
            ? expression.args[0]
            : undefined;
        return inner === undefined ? [] : this.items({ expression: inner.value, scope }, depth + 1);
    }
    #behind(symbol, depth) {
        if (symbol.kind === 'value')
            return symbol.assignments.flatMap(({ value }) => value === undefined ? [] : [{ expression: value, scope: symbol.scope }]);
        if (symbol.kind === 'parameter')
            return this.sites.passed(symbol.scope, symbol.parameter.name);
        if (symbol.kind === 'bound' && symbol.each) {
            const items = symbol.values.flatMap((value) => this.items({ expression: value, scope: symbol.scope }, depth + 1));
            const { position } = symbol;
            if (position === undefined)
                return items;
            return items.flatMap(({ expression, scope }) => {
                const part = expression.kind === 'sequence' ? expression.items[position] : undefined;
                return part === undefined ? [] : [{ expression: part, scope }];
            });
        }
        if (symbol.kind !== 'member')
            return [];
        const owner = this.kindOfSymbol(symbol.of, depth + 1);
        const found = owner !== undefined && 'local' in owner ? this.attribute(owner.local, symbol.name) : undefined;
        return found === undefined ? [] : [found];
    }
}
/** A text with its `{}` filled, as far as the parts are known. */
function interpolate(text, parts) {
    let at = 0;
    return text.replaceAll('{}', () => {
        const part = parts[at];
        at += 1;
        return part ?? '{}';
    });
}

;// CONCATENATED MODULE: ./lib/readiness/facts/place.js
/** The lines of something in a file. */
function placeIn({ path }, { line, endLine }) {
    return { path, line, endLine };
}
/** The first line of a definition: its body is no evidence of its own. */
function headOf({ path, line }) {
    return { path, line, endLine: line };
}
/** Calls that can run, of which `wanted` holds. */
function callsWhere(scopes, wanted) {
    return scopes.flatMap((scope) => scope.calls.flatMap(({ call }) => wanted(call, scope) ? [{ call, scope, at: placeIn(scope, call) }] : []));
}
/** Calls that can run of something of another package, by its absolute name. */
function externalCalls(scopes, values, wanted) {
    return scopes.flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const name = values.external(call, scope);
        return name !== undefined && wanted(name) ? [{ call, scope, at: placeIn(scope, call), name }] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/settings-reads.js


const LIBRARIES = {
    decouple: ['config', 'AutoConfig'],
    environs: ['Env'],
    environ: ['Env'],
    starlette: ['Config'],
};
const STORES = /^dynaconf(\.\w+)*\.(Dynaconf|LazySettings)$/;
/** What is read of settings one by one, and from where. */
function readsOf(values, alive) {
    const stores = externalCalls(alive, values, (name) => STORES.test(name)).map(({ at }) => at);
    const attributes = stores.length === 0 ? [] : attributesRead(values, alive);
    return { reads: [...callsRead(values, alive), ...attributes], stores };
}
/** `settings.db.uri` of a store. */
function attributesRead(values, alive) {
    const reads = alive.flatMap((scope) => scope.expressions.flatMap((expression) => walk(expression).flatMap((part) => {
        const segments = nameOf(part)?.split('.') ?? [];
        const position = segments.findIndex((_, index) => {
            const symbol = values.resolver.name(segments.slice(0, index + 1).join('.'), scope);
            const kind = symbol?.kind === 'value' ? values.kindOfSymbol(symbol, 0) : undefined;
            return kind !== undefined && 'external' in kind && STORES.test(kind.external);
        });
        const name = position === -1 ? '' : segments.slice(position + 1).join('__');
        const at = { path: scope.path, line: part.line, endLine: part.endLine };
        return name === '' ? [] : [{ name, at, call: undefined }];
    })));
    return [...new Map(reads.map((read) => [read.name, read])).values()];
}
function placeOfRead(text, call, { from, scope }) {
    const { line, endLine } = from === scope ? call : text;
    return { path: from.path, line, endLine };
}
function callsRead(values, alive) {
    return alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const made = values.kind({ expression: call.callee, scope });
        const direct = values.resolver.external(call.callee, scope);
        const name = made !== undefined && 'external' in made ? made.external : direct;
        const library = name?.split('.')[0] ?? '';
        const words = LIBRARIES[library] ?? [];
        if (!words.some((word) => name?.split('.').includes(word)))
            return [];
        // A function around the library is read where it is called.
        return values
            .expand({ expression: argument(call, 0, 'name') ?? call, scope })
            .flatMap(({ expression, scope: from }) => expression.kind === 'string'
            ? [{ name: expression.value, call, at: placeOfRead(expression, call, { from, scope }) }]
            : []);
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/settings.js





/** Finds the classes of settings in code that can run. */
function settingsOf(values, alive) {
    const classes = alive.filter((scope) => scope.kind === 'class' && isSettings(scope, values));
    const roots = classes.map((scope) => ({
        scope,
        at: { path: scope.path, line: scope.line, endLine: scope.endLine },
        fields: fieldsOf(scope, values),
        instances: instancesOf(scope, values, alive),
    }));
    return { classes: roots.filter(({ fields }) => fields.length > 0), ...readsOf(values, alive) };
}
function isSettings(scope, values) {
    return values
        .ancestors(scope)
        .some((name) => isOf(name, 'pydantic_settings', 'BaseSettings') ||
        isOf(name, 'pydantic', 'BaseSettings') ||
        isOf(name, 'pydantic_settings', 'YamlBaseSettings'));
}
function fieldsOf(scope, values, nesting = OUTERMOST) {
    const config = nesting.depth === 0 ? configOf(scope, values) : { outer: '', delimiter: nesting.delimiter };
    return [...new Set(values.lineage(scope))].flatMap((owner) => owner.assignments.flatMap((assignment) => {
        const name = nameOf(assignment.target);
        const { annotation } = assignment;
        if (name === undefined || annotation === undefined || isAside(name, annotation))
            return [];
        const path = `${nesting.prefix}${config.outer}${name}`;
        const inner = nestedFields({ annotation, owner, path }, values, {
            ...nesting,
            delimiter: config.delimiter,
        });
        return inner.length > 0 ? inner : [fieldOf({ name, annotation, owner, path }, assignment)];
    }));
}
const OUTERMOST = { prefix: '', delimiter: '__', depth: 0 };
const NESTING_MAX = 3;
function fieldOf({ name, annotation, owner, path }, { value, line, endLine }) {
    const fallback = value === undefined ? undefined : fallbackOf(value);
    return {
        name,
        variables: variablesOf(path, value),
        annotation,
        fallback,
        owner,
        at: { path: owner.path, line, endLine },
    };
}
/** The fields of a group, where a field is one. */
function nestedFields({ annotation, owner, path }, values, { delimiter, depth }) {
    const nested = values.annotated({ expression: annotation, scope: owner });
    if (nested === undefined || 'external' in nested || depth >= NESTING_MAX || !isModel(nested.local, values))
        return [];
    return fieldsOf(nested.local, values, { prefix: `${path}${delimiter}`, delimiter, depth: depth + 1 });
}
function isAside(name, annotation) {
    const inner = annotation.kind === 'subscript' ? annotation.object : annotation;
    return name === 'model_config' || nameOf(inner)?.split('.').at(-1) === 'ClassVar';
}
function isModel(scope, values) {
    return values
        .ancestors(scope)
        .some((name) => isOf(name, 'pydantic', 'BaseModel') || isOf(name, 'pydantic_settings', 'BaseSettings'));
}
/** `env_prefix` and `env_nested_delimiter`. */
function configOf(scope, values) {
    for (const owner of values.lineage(scope)) {
        const config = owner.assignments.find(({ target }) => nameOf(target) === 'model_config')?.value;
        if (config?.kind !== 'call')
            continue;
        const text = (name) => values.text({ expression: keyword(config, name) ?? config, scope: owner }) ?? '';
        return { outer: text('env_prefix'), delimiter: text('env_nested_delimiter') || '__' };
    }
    return { outer: '', delimiter: '__' };
}
function variablesOf(path, value) {
    const call = value?.kind === 'call' && calledWord(value) === 'Field' ? value : undefined;
    const aliases = call === undefined
        ? []
        : ['alias', 'validation_alias', 'env'].flatMap((name) => aliasTexts(keyword(call, name)));
    return [path.toUpperCase(), ...aliases.map((alias) => alias.toUpperCase())];
}
function aliasTexts(expression) {
    if (expression?.kind === 'string')
        return [expression.value];
    if (expression?.kind === 'call')
        return expression.args.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : []));
    return [];
}
/** The default of a field: nothing for `Field(...)` without one. */
function fallbackOf(value) {
    if (value.kind !== 'call' || calledWord(value) !== 'Field')
        return value.kind === 'other' && value.type === 'ellipsis' ? undefined : value;
    const factory = keyword(value, 'default_factory');
    const given = argument(value, 0, 'default');
    if (given?.kind === 'other' && given.type === 'ellipsis')
        return undefined;
    return factory ?? (given === undefined ? undefined : defaultOf(value));
}
function instancesOf(scope, values, alive) {
    return alive.flatMap((user) => user.calls.flatMap(({ call }) => {
        const made = values.expand({ expression: call.callee, scope: user }).some((placed) => {
            const symbol = classOf(placed, values.resolver);
            return symbol?.kind === 'scope' && values.lineage(symbol.scope).includes(scope);
        });
        return made ? [{ path: user.path, line: call.line, endLine: call.endLine }] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/wiring.js



/** What is registered on the application by code that can run. */
function wiringOf(sources) {
    const reader = new WiringReader(sources);
    const constructions = reader.constructions();
    return {
        constructions,
        middleware: [
            ...reader.added(),
            ...reader.decorated(),
            ...constructions.flatMap((made) => reader.listed(made.call, made.scope)),
        ],
        exceptionHandlers: [
            ...reader.handlers(),
            ...reader.decoratedHandlers(),
            ...constructions.flatMap((made) => reader.mappedHandlers(made.call, made.scope)),
        ],
        lifespans: [
            ...reader.events(),
            ...constructions.flatMap((made) => reader.lifespan(made.call, made.scope)),
        ],
    };
}
class WiringReader {
    #sources;
    constructor(sources) {
        this.#sources = sources;
    }
    constructions() {
        const { objects, values, alive } = this.#sources;
        return alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
            const symbol = values.resolver.resolve(call.callee, scope);
            const isClass = symbol?.kind === 'external' || (symbol?.kind === 'scope' && symbol.scope.kind === 'class');
            return isClass && objects.isApplication(values.kind({ expression: call, scope }))
                ? [{ call, scope, at: place(scope, call) }]
                : [];
        }));
    }
    added() {
        return this.#onApplication('add_middleware').flatMap(({ call, scope }) => {
            const given = argument(call, 0, 'middleware_class');
            return given === undefined ? [] : this.#middleware({ expression: given, scope }, call, scope);
        });
    }
    decorated() {
        return this.#decorators('middleware').map(({ handler, call, scope }) => ({
            external: undefined,
            local: handler,
            call: undefined,
            scope,
            at: place(scope, call),
        }));
    }
    listed(call, scope) {
        const list = keyword(call, 'middleware');
        if (list === undefined)
            return [];
        return this.#sources.values.items({ expression: list, scope }).flatMap((item) => {
            const inner = item.expression.kind === 'call' && calledWord(item.expression) === 'Middleware'
                ? item.expression
                : undefined;
            const given = inner === undefined ? undefined : argument(inner, 0, 'cls');
            return inner === undefined || given === undefined
                ? []
                : this.#middleware({ expression: given, scope: item.scope }, inner, item.scope);
        });
    }
    handlers() {
        return this.#onApplication('add_exception_handler').flatMap(({ call, scope }) => {
            const exception = argument(call, 0, 'exc_class_or_status_code');
            const handler = argument(call, 1, 'handler');
            if (exception === undefined || handler === undefined)
                return [];
            return this.#sources.values
                .expand({ expression: exception, scope })
                .map((placed) => this.#handler(placed, { expression: handler, scope }, place(scope, call)));
        });
    }
    decoratedHandlers() {
        return this.#decorators('exception_handler').flatMap(({ handler, call, scope }) => {
            const exception = argument(call, 0, 'exc_class_or_status_code');
            return exception === undefined ? [] : [{ exception, handler, scope, at: place(scope, call) }];
        });
    }
    mappedHandlers(call, scope) {
        const mapping = keyword(call, 'exception_handlers');
        if (mapping === undefined)
            return [];
        return this.#sources.values.expand({ expression: mapping, scope }).flatMap((placed) => {
            if (placed.expression.kind !== 'mapping')
                return [];
            return placed.expression.entries.flatMap(({ key, value }) => key === undefined
                ? []
                : [
                    this.#handler({ expression: key, scope: placed.scope }, { expression: value, scope: placed.scope }, place(placed.scope, value)),
                ]);
        });
    }
    lifespan(call, scope) {
        const named = ['lifespan', 'on_startup', 'on_shutdown'];
        return named.flatMap((name) => {
            const given = keyword(call, name);
            if (given === undefined)
                return [];
            const kind = name === 'lifespan' ? 'lifespan' : name === 'on_startup' ? 'startup' : 'shutdown';
            const candidates = name === 'lifespan'
                ? [{ expression: given, scope }]
                : this.#sources.values.items({ expression: given, scope });
            return candidates.flatMap((placed) => this.#function(placed).map((handler) => ({ kind, handler, at: place(scope, call) })));
        });
    }
    events() {
        const decorated = this.#decorators('on_event').flatMap(({ handler, call, scope }) => this.#event(call, scope, handler));
        const added = this.#onApplication('add_event_handler').flatMap(({ call, scope }) => {
            const given = argument(call, 1, 'func');
            return given === undefined
                ? []
                : this.#function({ expression: given, scope }).flatMap((handler) => this.#event(call, scope, handler));
        });
        return [...decorated, ...added];
    }
    #event(call, scope, handler) {
        const word = this.#sources.values.text({ expression: argument(call, 0, 'event_type') ?? call, scope });
        return word === 'startup' || word === 'shutdown' ? [{ kind: word, handler, at: place(scope, call) }] : [];
    }
    /** A function that an expression means; where a factory is called, the functions inside it. */
    #function({ expression, scope }) {
        const symbol = this.#sources.values.resolver.resolve(expression, scope);
        if (symbol?.kind === 'scope')
            return [symbol.scope];
        const [first] = this.#sources.values.expand({ expression, scope });
        if (first !== undefined && first.expression !== expression)
            return this.#function(first);
        const factory = expression.kind === 'call' ? this.#sources.values.callee(expression, scope) : undefined;
        return factory?.children.filter(({ kind }) => kind === 'function') ?? [];
    }
    #middleware(given, call, scope) {
        const { values } = this.#sources;
        return values.expand(given).map((placed) => ({
            ...named(values.resolver.resolve(placed.expression, placed.scope)),
            call,
            scope,
            at: place(scope, call),
        }));
    }
    #handler(exception, handler, at) {
        const symbol = this.#sources.values.resolver.resolve(handler.expression, handler.scope);
        const made = this.#function(handler)[0];
        return {
            exception: exception.expression,
            scope: exception.scope,
            handler: symbol?.kind === 'scope' ? symbol.scope : made,
            at,
        };
    }
    #onApplication(word) {
        return this.#sources.alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
            if (calledWord(call) !== word)
                return [];
            return this.#isApplication(receiverOf(call.callee), scope) ? [{ call, scope }] : [];
        }));
    }
    #decorators(word) {
        return this.#sources.alive.flatMap((scope) => scope.children.flatMap((handler) => handler.decorators.flatMap((call) => {
            if (call.kind !== 'call' || calledWord(call) !== word)
                return [];
            return this.#isApplication(receiverOf(call.callee), scope) ? [{ handler, call, scope }] : [];
        })));
    }
    #isApplication(expression, scope) {
        return expression !== undefined && this.#sources.objects.identity({ expression, scope }) === APPLICATION;
    }
}
function named(symbol) {
    return {
        external: symbol?.kind === 'external' ? symbol.name : undefined,
        local: symbol?.kind === 'scope' ? symbol.scope : undefined,
    };
}
function place(scope, { line, endLine }) {
    return { path: scope.path, line, endLine };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/lines.js
/** The settings of an environment file. */
function readEnv(text) {
    return text.split(/\r?\n/).flatMap((row, index) => {
        const match = /^\s*(#\s*)?(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(row);
        if (match === null)
            return [];
        const value = (match[3] ?? '').trim().replaceAll(/^(["'])(.*)\1$/g, '$2');
        return [{ name: match[2] ?? '', value, line: index + 1, commented: match[1] !== undefined }];
    });
}
/** The requirements of a file; options, comments and includes are left out. */
function readRequirements(text) {
    const rows = text.split(/\r?\n/);
    const found = [];
    for (let index = 0; index < rows.length; index += 1) {
        const line = index + 1;
        let row = rows[index] ?? '';
        while (row.endsWith('\\') && index + 1 < rows.length) {
            index += 1;
            row = `${row.slice(0, -1)} ${rows[index] ?? ''}`;
        }
        const requirement = requirementOf(row.replace(/(^|\s)#.*$/, '').trim(), line);
        if (requirement !== undefined)
            found.push(requirement);
    }
    return found;
}
/** A requirement as PEP 508 writes it; `undefined` where it is none. */
function requirementOf(text, line) {
    const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s*\[[^\]]*\])?\s*(.*)$/.exec(text);
    if (match === null)
        return undefined;
    const rest = match[2] ?? '';
    const spec = rest.split(/;|--hash/)[0] ?? '';
    return { name: normalName(match[1] ?? ''), spec: spec.trim(), line, hashed: rest.includes('--hash=') };
}
/** The name of a package as indexes compare it. */
function normalName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
/** The entries of an ini file; indented lines continue the value above them. */
function readIni(text) {
    const entries = [];
    let section = '';
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        if (/^\s*[#;]/.test(row) || row.trim() === '')
            continue;
        const header = /^\[([^\]]+)\]/.exec(row);
        const last = entries.at(-1);
        if (header !== null)
            section = header[1] ?? '';
        else if (/^\s/.test(row) && last?.section === section)
            entries.splice(-1, 1, { ...last, value: `${last.value}\n${row.trim()}` });
        else {
            const at = row.search(/[=:]/);
            const key = at === -1 ? row : row.slice(0, at);
            const value = at === -1 ? '' : row.slice(at + 1);
            entries.push({ section, key: key.trim(), value: value.trim(), line: index + 1 });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/makefile.js
/** The targets of a Makefile, or of a justfile. */
function readMakefile(text) {
    const targets = [];
    const { rows, macros } = withoutMacros(text.split(/\r?\n/));
    const known = { variables: makeVariables(rows), macros };
    let continues = false;
    for (const [index, row] of rows.entries()) {
        const rule = /^([A-Za-z0-9_./ -]+?)(?:\s+[^:]*)?:(?![=:])\s*([^#]*)/.exec(row);
        const last = targets.at(-1);
        if (last !== undefined && (continues || /^[\t ]/.test(row))) {
            const written = expanded(row, known);
            // Only the first line of a command has prefixes: `--flag` below it is an option.
            const line = continues ? written.trim() : recipeLine(written);
            targets.splice(-1, 1, { ...last, recipe: `${last.recipe}${line}\n` });
            continues = row.endsWith('\\');
        }
        else if (rule !== null && !row.startsWith('.')) {
            targets.push({
                name: (rule[1] ?? '').trim(),
                prerequisites: (rule[2] ?? '').split(/\s+/).filter((word) => word !== ''),
                line: index + 1,
                recipe: '',
                recipeLine: index + 2,
            });
        }
    }
    return targets;
}
/** Every `define … endef` taken out, its lines left empty so that those below keep their numbers. */
function withoutMacros(rows) {
    const macros = new Map();
    let open;
    const kept = rows.map((row) => {
        const [, name] = /^define\s+([\w-]+)/.exec(row) ?? [];
        if (open === undefined && name === undefined)
            return row;
        if (open === undefined)
            open = { name: name ?? '', body: [] };
        else if (/^endef\b/.test(row)) {
            macros.set(open.name, open.body.join(' ; ').replaceAll(/\\ ; /g, ''));
            open = undefined;
        }
        else if (row.trim() !== '')
            open.body.push(row.trim().replace(/^[@+-]+/, ''));
        return '';
    });
    return { rows: kept, macros };
}
/** `UV := uv`, and `UV := $(shell command -v uv)`, which finds the same program. */
function makeVariables(rows) {
    const known = new Map();
    for (const row of rows) {
        const [, name, value = ''] = /^([A-Za-z_]\w*)\s*[:?]{0,2}=\s*(.*)$/.exec(row) ?? [];
        if (name === undefined)
            continue;
        const [, program] = /^\$\(shell (?:command -v|which) ([\w.-]+)[^)]*\)$/.exec(value.trim()) ?? [];
        // What another command prints is not known here; before a program it is most often the way to it: `$(BIN)pytest`.
        const isPrinted = program === undefined && value.trim().startsWith('$(shell ');
        known.set(name, program ?? (isPrinted ? '' : expanded(value.trim(), { variables: known, macros: new Map() })));
    }
    return known;
}
const VALUE_MAX = 1000;
function expanded(row, { variables, macros }) {
    const called = row.replaceAll(/\$\(call\s+([\w-]+)((?:,[^()]*)?)\)/g, (written, name, given) => {
        const body = macros.get(name);
        if (body === undefined || body.length > VALUE_MAX)
            return written;
        const passed = given.split(',');
        return body.replaceAll(/\$[({](\d)[)}]/g, (_, position) => passed[Number(position)]?.trim() ?? '');
    });
    return called.replaceAll(/\$[({]([A-Za-z_]\w*)[)}]/g, (written, name) => {
        const value = variables.get(name) ?? written;
        return value.length > VALUE_MAX ? written : value;
    });
}
function recipeLine(row) {
    const match = /^\s+([@+-]*)(.*)$/.exec(row);
    const command = match?.[2] ?? '';
    return match?.[1]?.includes('-') === true ? `${command} || true` : command;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tasks.js



const MAKEFILES = [
    'Makefile',
    'makefile',
    'GNUmakefile',
    'justfile',
    'Justfile',
    '.justfile',
];
const TASKFILES = ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml'];
/** Tables of `pyproject.toml` whose entries are commands. */
const SCRIPT_TABLES = {
    poe: ['tool', 'poe', 'tasks'],
    task: ['tool', 'taskipy', 'tasks'],
    pdm: ['tool', 'pdm', 'scripts'],
    rye: ['tool', 'rye', 'scripts'],
    pixi: ['tool', 'pixi', 'tasks'],
};
const tasks_DEPTH_MAX = 3;
/** Finds what named tasks run: make, just, Task, tox, poe, taskipy, hatch, pdm, rye, pixi and supervisord. */
class Tasks {
    #repository;
    #manifest;
    constructor(repository, manifest) {
        this.#repository = repository;
        this.#manifest = manifest;
    }
    /** The scripts behind a command as it is written, in the folder where it runs. */
    scripts(words, folder) {
        const [program = '', ...rest] = words;
        const name = rest.find((word) => !word.startsWith('-') && !word.includes('=') && word !== 'run') ?? '';
        if (program === 'make' || program === 'just')
            return this.#made(rest, name, folder);
        if (program === 'tox')
            return this.#tox(folder);
        if (program === 'hatch')
            return this.#hatch(name, folder);
        if (program === 'supervisord')
            return this.#supervised(folder);
        const table = SCRIPT_TABLES[program];
        const scripts = table === undefined ? [] : this.#scripted(table, name, folder);
        return program === 'task' && scripts.length === 0 ? this.#taskfile(name, folder, 0) : scripts;
    }
    #made(rest, target, outer) {
        const folder = rest.includes('-C') ? (rest[rest.indexOf('-C') + 1] ?? '') : outer;
        const path = this.#first(MAKEFILES, folder);
        const text = path === undefined ? undefined : this.#repository.text(path);
        if (path === undefined || text === undefined)
            return [];
        const targets = readMakefile(text);
        const wanted = targets.filter(({ name }) => name.split(' ').includes(target));
        const needed = wanted.flatMap(({ prerequisites }) => targets.filter(({ name }) => prerequisites.includes(name)));
        return [...needed, ...wanted].map(({ recipe, recipeLine }) => ({
            text: recipe,
            at: { path, line: recipeLine, endLine: recipeLine },
            folder,
            single: false,
        }));
    }
    #tox(folder) {
        const path = this.#repository.named('tox.ini')[0];
        const text = path === undefined ? undefined : this.#repository.text(path);
        if (path === undefined || text === undefined)
            return [];
        const script = text
            .split('\n')
            .map((row) => (/^\s/.test(row) || /^commands\s*=/.test(row) ? row.replace(/^commands\s*=\s*/, '') : ''))
            .join('\n');
        return [{ text: script, at: { path, line: 1, endLine: 1 }, folder, single: false }];
    }
    /** Every program that a supervisor may start: which of its files are copied is not asked. */
    #supervised(folder) {
        return this.#repository.matching(/(^|\/)[^/]*(supervisor|\.conf|\.ini)[^/]*$/).flatMap((path) => readIni(this.#repository.text(path) ?? '')
            .filter(({ section, key }) => section.startsWith('program:') && key === 'command')
            .map(({ value, line }) => ({
            text: value,
            at: { path, line, endLine: line },
            folder,
            single: true,
        })));
    }
    #hatch(name, folder) {
        const script = name.split(':').at(-1) ?? '';
        return this.#manifest.pyprojects.flatMap(({ path, data }) => entriesOf(below(data, 'tool', 'hatch', 'envs')).flatMap(([, environment]) => commandsOf(path, below(environment, 'scripts', script), folder)));
    }
    #scripted(table, name, folder) {
        return this.#manifest.pyprojects.flatMap(({ path, data }) => commandsOf(path, below(data, ...table, name), folder));
    }
    #taskfile(name, folder, depth) {
        const path = this.#first(TASKFILES, folder) ?? this.#first(TASKFILES, '');
        const [data] = path === undefined ? [] : this.#repository.yaml(path);
        const task = below(data, 'tasks', name);
        if (path === undefined || task === undefined || depth >= tasks_DEPTH_MAX)
            return [];
        const needed = itemsOf(below(task, 'deps')).flatMap((item) => this.#taskfile(textOf(item) ?? textOf(below(item, 'task')) ?? '', folder, depth + 1));
        const commands = itemsOf(below(task, 'cmds') ?? below(task, 'cmd') ?? task).flatMap((item) => {
            const called = textOf(below(item, 'task'));
            return called === undefined
                ? commandsOf(path, below(item, 'cmd') ?? item, folder)
                : this.#taskfile(called, folder, depth + 1);
        });
        return [...needed, ...commands];
    }
    #first(names, folder) {
        return names
            .map((name) => (folder === '' ? name : `${folder}/${name}`))
            .find((candidate) => this.#repository.has(candidate));
    }
}
/** A command, a list of them, or a table that holds one as `cmd` or `shell`. */
function commandsOf(path, given, folder) {
    if (given === undefined)
        return [];
    const held = below(given, 'cmd') ?? below(given, 'shell') ?? given;
    return itemsOf(held).flatMap((item) => {
        const text = textOf(item);
        const at = { path, line: item.line, endLine: item.line };
        return text === undefined ? [] : [{ text, at, folder, single: true }];
    });
}

;// CONCATENATED MODULE: ./lib/readiness/facts/unwrap.js
/** Runners whose next words are the program: `uv run pytest`. */
const RUNNERS = {
    uv: ['run'],
    poetry: ['run'],
    pipenv: ['run'],
    pdm: ['run'],
    rye: ['run'],
    hatch: ['run'],
    pixi: ['run'],
    uvx: [],
    pipx: ['run'],
    coverage: ['run'],
    opentelemetry: [],
    'opentelemetry-instrument': [],
    'ddtrace-run': [],
    gosu: [],
    xvfb: [],
    tini: [],
    'dumb-init': [],
};
const VALUED = new Set([
    '--with',
    '--extra',
    '--group',
    '--project',
    '--directory',
    '--python',
    '-p',
    '--env-file',
    '--source',
    '-m',
    '--from',
    '--package',
]);
/** The program inside its runners: `pytest -q` of `uv run --frozen coverage run -m pytest -q`. */
function unwrap(words) {
    const [first = '', ...rest] = words;
    const program = first.split('/').at(-1) ?? '';
    if (/^python[\d.]*$/.test(program))
        return unwrap_module(program, rest);
    const verbs = RUNNERS[program];
    if (verbs === undefined)
        return isScript(first) ? words : [program, ...rest];
    const [verb] = verbs;
    const start = verb === undefined ? 0 : rest.indexOf(verb) + 1;
    if (verb !== undefined && start === 0)
        return [program, ...rest];
    if (program === 'coverage')
        return unwrap(['python', ...rest.slice(start)]);
    const inner = afterOptions(rest.slice(start));
    if (inner.length === 0)
        return words;
    // `gosu app pytest`: the first word is the user.
    return unwrap(program === 'gosu' ? inner.slice(1) : inner);
}
/** `python -m pytest` runs pytest. */
function unwrap_module(program, rest) {
    const at = rest.indexOf('-m');
    const isModule = at !== -1 && rest.slice(0, at).every((word) => word.startsWith('-'));
    return isModule ? unwrap(rest.slice(at + 1)) : [program, ...rest];
}
function isScript(word) {
    return word.startsWith('.') || (word.includes('/') && word.endsWith('.sh'));
}
function afterOptions(words) {
    let at = 0;
    while (at < words.length && (words[at] ?? '').startsWith('-')) {
        const word = words[at] ?? '';
        if (word === '--')
            return words.slice(at + 1);
        if (word === '-m')
            return ['python', ...words.slice(at)];
        at += VALUED.has(word) ? 2 : 1;
    }
    return words.slice(at);
}

;// CONCATENATED MODULE: ./lib/readiness/facts/commands.js



const commands_DEPTH_MAX = 3;
const DROPPING = /(^|\/)(gosu|su-exec|setpriv)$/;
const SHELLS = new Set(['bash', 'sh', 'zsh', 'source', '.']);
const CONTAINERS = new Set(['docker', 'docker-compose', 'podman', 'kubectl']);
/** Programs worth finding behind `docker compose run web …`. */
const PROGRAMS = new Set([
    'pytest',
    'python',
    'python3',
    'bash',
    'sh',
    'ruff',
    'mypy',
    'pyright',
    'alembic',
    'coverage',
    'make',
    'uv',
    'poetry',
    'tox',
    'nox',
    'aerich',
    'flake8',
]);
/** Follows scripts, make targets and runners to the programs that run. */
class CommandFollower {
    #repository;
    #tasks;
    constructor(repository, manifest) {
        this.#repository = repository;
        this.#tasks = new Tasks(repository, manifest);
    }
    /** The programs that a script runs. `at` is where its first line stands; `folder` where it runs. */
    script(text, at, folder) {
        return this.#script(text, { at, folder, depth: 0, fixed: false });
    }
    /** The programs behind one command. */
    words(words, at, folder) {
        return this.#follow({ words, line: 1, tolerated: false }, { at, folder, depth: 0, fixed: true });
    }
    #script(text, place) {
        return readShell(text).flatMap((command) => this.#follow(command, place));
    }
    #follow(command, place) {
        const line = place.fixed ? place.at.line : place.at.line + command.line - 1;
        const at = { path: place.at.path, line, endLine: line };
        const words = unwrap(command.words);
        const viaCoverage = command.words.includes('coverage');
        const here = {
            words,
            at,
            tolerated: command.tolerated,
            ...(viaCoverage ? { viaCoverage } : {}),
            ...(command.words.slice(0, 2).some((word) => DROPPING.test(word)) ? { dropsRoot: true } : {}),
        };
        if (place.depth >= commands_DEPTH_MAX)
            return [here];
        const deeper = { ...place, at, depth: place.depth + 1, fixed: true };
        const inner = [...this.#tasked(command.words, words, deeper), ...this.#inside(words, deeper)];
        return [here, ...inner.map((found) => ({ ...found, tolerated: found.tolerated || command.tolerated }))];
    }
    /** The commands of a named task; a runner's own (`hatch run test`) is known by the words before they are unwrapped. */
    #tasked(raw, words, place) {
        const scripts = [raw, words].map((candidate) => this.#tasks.scripts(candidate, place.folder));
        return (scripts.find(({ length }) => length > 0) ?? []).flatMap(({ text, at, folder, single }) => this.#script(text, { ...place, at, folder, fixed: single }));
    }
    #inside(words, place) {
        const [program = '', ...rest] = words;
        if (SHELLS.has(program) && rest[0] !== undefined && /^-[a-z]*c$/.test(rest[0]))
            return this.#script(rest[1] ?? '', place);
        if (CONTAINERS.has(program))
            return this.#contained(rest, place);
        const script = SHELLS.has(program) ? rest.find((word) => !word.startsWith('-')) : program;
        return script === undefined ? [] : this.#file(script, place);
    }
    #file(script, place) {
        if (!script.includes('/') && !script.endsWith('.sh'))
            return [];
        const path = this.#locate(script, place.folder);
        const text = path === undefined ? undefined : this.#repository.text(path);
        if (path === undefined || text === undefined || path.endsWith('.py'))
            return [];
        return this.#script(text, { ...place, at: { path, line: 1, endLine: 1 }, fixed: false });
    }
    /** A script by the path that a command gives: from where it runs, from the root, or the one file with that ending. */
    #locate(script, folder) {
        const plain = script.replace(/^\.\//, '').replace(/^\//, '');
        const candidates = [folder === '' ? plain : `${folder}/${plain}`, plain];
        const found = candidates.find((path) => this.#repository.has(path));
        if (found !== undefined)
            return found;
        const tail = plain.split('/').slice(-2).join('/');
        const ending = this.#repository.paths().filter((path) => path === tail || path.endsWith(`/${tail}`));
        const file = plain.split('/').at(-1) ?? '';
        const named = ending.length > 0
            ? ending
            : this.#repository.paths().filter((path) => path.endsWith(`/${file}`) || path === file);
        return named.length === 1 && file !== '' ? named[0] : undefined;
    }
    #contained(rest, place) {
        if (!rest.some((word) => word === 'exec' || word === 'run'))
            return [];
        const start = rest.findIndex((word, index) => index > 0 && (PROGRAMS.has(word) || word.endsWith('.sh')));
        return start === -1 ? [] : this.#follow({ words: rest.slice(start), line: 1, tolerated: false }, place);
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/manifest.js


/** Reads manifests and lock files. */
function manifestOf(repository) {
    const pyprojects = repository.named('pyproject.toml').flatMap((path) => {
        const data = repository.toml(path);
        return data === undefined ? [] : [{ path, data }];
    });
    const requirements = [
        ...pyprojects.flatMap(({ path, data }) => fromPyproject(path, data)),
        ...fromRequirements(repository),
        ...fromOthers(repository),
    ];
    return {
        requirements,
        locks: locksOf(repository),
        python: pythonOf(pyprojects),
        declared: declaredIn(pyprojects),
        commands: manifest_commandsOf(pyprojects),
        pyprojects,
    };
}
function fromPyproject(path, data) {
    const project = below(data, 'project', 'dependencies');
    const optional = entriesOf(below(data, 'project', 'optional-dependencies')).flatMap(([, list]) => listed(path, list, true));
    const groups = entriesOf(below(data, 'dependency-groups')).flatMap(([, list]) => listed(path, list, true));
    const poetry = entriesOf(below(data, 'tool', 'poetry', 'dependencies')).flatMap((entry) => fromPoetry(path, entry, false));
    const poetryGroups = entriesOf(below(data, 'tool', 'poetry', 'group')).flatMap(([, group]) => entriesOf(below(group, 'dependencies')).flatMap((entry) => fromPoetry(path, entry, true)));
    const uv = listed(path, below(data, 'tool', 'uv', 'dev-dependencies'), true);
    return [...listed(path, project, false), ...optional, ...groups, ...poetry, ...poetryGroups, ...uv];
}
function listed(path, list, development) {
    return itemsOf(list).flatMap((item) => {
        const read = requirementOf(textOf(item) ?? '', item.line);
        return read === undefined
            ? []
            : [
                {
                    name: read.name,
                    spec: read.spec,
                    at: { path, line: item.line, endLine: item.endLine },
                    development,
                },
            ];
    });
}
function fromPoetry(path, [name, data], development) {
    if (name === 'python')
        return [];
    const spec = textOf(data) ?? textOf(below(data, 'version')) ?? '';
    return [
        { name: normalName(name), spec, at: { path, line: data.line, endLine: data.endLine }, development },
    ];
}
function fromRequirements(repository) {
    return repository
        .matching(/(^|\/)(requirements[^/]*|[^/]*requirements|constraints)\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/)
        .flatMap((path) => readRequirements(repository.text(path) ?? '').map(({ name, spec, line }) => ({
        name,
        spec,
        at: { path, line, endLine: line },
        development: /dev|test/.test(path.split('/').at(-1) ?? ''),
    })));
}
function fromOthers(repository) {
    const pipfiles = repository.named('Pipfile').flatMap((path) => {
        const data = repository.toml(path);
        return [
            ...entriesOf(below(data, 'packages')).flatMap((entry) => fromPoetry(path, entry, false)),
            ...entriesOf(below(data, 'dev-packages')).flatMap((entry) => fromPoetry(path, entry, true)),
        ];
    });
    const configs = repository.named('setup.cfg').flatMap((path) => {
        const entry = readIni(repository.text(path) ?? '').find(({ section, key }) => section === 'options' && key === 'install_requires');
        return (entry?.value.split('\n') ?? []).flatMap((row) => {
            const read = requirementOf(row.trim(), entry?.line ?? 1);
            return read === undefined
                ? []
                : [
                    {
                        name: read.name,
                        spec: read.spec,
                        at: { path, line: read.line, endLine: read.line },
                        development: false,
                    },
                ];
        });
    });
    return [...pipfiles, ...configs];
}
function locksOf(repository) {
    const toml = repository
        .named('uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml')
        .map((path) => fromTomlLock(repository, path));
    const pipenv = repository.named('Pipfile.lock').map((path) => fromYamlLock(repository, path));
    const hashed = repository
        .matching(/(^|\/)[^/]*requirements[^/]*\.(txt|lock)$|(^|\/)requirements\/[^/]+\.txt$/)
        .flatMap((path) => fromHashed(repository, path));
    return [...toml, ...pipenv, ...hashed];
}
function fromTomlLock(repository, path) {
    const lines = new Map();
    // A lock is written by a program, one `name = "…"` a package: its text is read directly, it is too large for a tree.
    const text = repository.text(path) ?? '';
    let inPackage = false;
    for (const [index, row] of text.split('\n').entries()) {
        if (row.startsWith('['))
            inPackage = /^\[\[packages?\]\]\s*$/.test(row);
        const name = inPackage ? /^name = "([^"]+)"/.exec(row)?.[1] : undefined;
        if (name !== undefined && !lines.has(normalName(name)))
            lines.set(normalName(name), index + 1);
    }
    return { path, packages: new Set(lines.keys()), lines };
}
function fromYamlLock(repository, path) {
    const [data] = repository.yaml(path);
    const entries = [...entriesOf(below(data, 'default')), ...entriesOf(below(data, 'develop'))];
    const lines = new Map(entries.map(([name, { line }]) => [normalName(name), line]));
    return { path, packages: new Set(lines.keys()), lines };
}
function fromHashed(repository, path) {
    const rows = readRequirements(repository.text(path) ?? '');
    const pinned = rows.filter(({ spec, hashed }) => hashed || /^==[^*]+$/.test(spec));
    // A list of exact versions, all of them and more than a hand keeps, is a lock without hashes.
    const isLock = rows.length > 0 &&
        (rows.every(({ hashed }) => hashed) || (pinned.length === rows.length && rows.length >= 20));
    const lines = new Map(rows.map(({ name, line }) => [name, line]));
    return isLock ? [{ path, packages: new Set(lines.keys()), lines }] : [];
}
function pythonOf(pyprojects) {
    for (const { path, data } of pyprojects) {
        const found = below(data, 'project', 'requires-python') ?? below(data, 'tool', 'poetry', 'dependencies', 'python');
        const spec = textOf(found);
        if (found !== undefined && spec !== undefined)
            return { spec, at: { path, line: found.line, endLine: found.endLine } };
    }
    return undefined;
}
function manifest_commandsOf(pyprojects) {
    return new Map(pyprojects.flatMap(({ data }) => [below(data, 'project', 'scripts'), below(data, 'tool', 'poetry', 'scripts')].flatMap((table) => entriesOf(table).flatMap(([name, target]) => {
        const text = textOf(target);
        return text === undefined ? [] : [[name, text]];
    }))));
}
function declaredIn(pyprojects) {
    for (const { path, data } of pyprojects) {
        const list = below(data, 'project', 'dependencies');
        const poetry = below(data, 'tool', 'poetry', 'dependencies');
        if (textsOf(list).length > 0 && list !== undefined)
            return { path, line: list.line, endLine: list.endLine };
        const [first] = entriesOf(poetry).filter(([name]) => name !== 'python');
        if (first !== undefined)
            return { path, line: first[1].line, endLine: first[1].endLine };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/liveness.js



/** Which code can run in the shipped application: reached by imports and by references from its entry. */
class Liveness {
    #resolver;
    #alive = new Set();
    /** @param roots - where execution starts: modules, and factories that a server calls */
    constructor(resolver, roots) {
        this.#resolver = resolver;
        const queue = [...roots];
        for (let scope = queue.pop(); scope !== undefined; scope = queue.pop()) {
            if (this.#alive.has(scope))
                continue;
            this.#alive.add(scope);
            queue.push(...this.#reachedFrom(scope));
        }
    }
    isAlive(scope) {
        return this.#alive.has(scope);
    }
    /** Everything that can run, in the order of paths and names. */
    scopes() {
        return [...this.#alive].sort((a, b) => (scopeId(a) < scopeId(b) ? -1 : 1));
    }
    #reachedFrom(scope) {
        const reached = [];
        if (scope.parent !== undefined)
            reached.push(...this.#around(scope));
        for (const statement of scope.imports) {
            if (statement.typeOnly)
                continue;
            const paths = this.#resolver.modules.loadedBy(statement, scope.path);
            for (const path of paths)
                reached.push(...this.#modules(path));
        }
        for (const { call } of scope.calls) {
            const named = importedModule({ expression: call, scope }, this.#resolver) ?? this.#takenByName(call, scope);
            if (named?.kind === 'scope')
                reached.push(named.scope);
        }
        for (const expression of scope.expressions) {
            for (const name of namesIn(expression))
                reached.push(...this.#named(name, scope));
        }
        return [...reached, ...scope.children.filter((child) => runsWith(scope, child))];
    }
    /** `getattr(module, "Settings")`. */
    #takenByName(call, scope) {
        return nameOf(call.callee) === 'getattr'
            ? classOf({ expression: call, scope }, this.#resolver)
            : undefined;
    }
    /** The module of a scope that is alive was executed, and so was its class. */
    #around(scope) {
        return scope.parent === undefined ? [] : [scope.parent, ...this.#modules(scope.path)];
    }
    #modules(path) {
        const module = this.#resolver.modules.at(path);
        return module === undefined ? [] : [module];
    }
    #named(name, scope) {
        const symbol = this.#resolver.name(name, scope);
        return symbol === undefined ? [] : scopesBehind(symbol).filter((found) => found !== scope);
    }
}
/** Scopes that a symbol refers to: `Service.create` and, with it, `Service`. */
function scopesBehind(symbol) {
    if (symbol.kind === 'scope')
        return [symbol.scope];
    return symbol.kind === 'member' ? scopesBehind(symbol.of) : [];
}
/** A class body runs where it stands; its methods may run once it is alive; a decorator receives what it decorates. */
function runsWith(scope, child) {
    if (scope.kind === 'class')
        return true;
    return child.decorators.length > 0;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/modules.js

/** The Python files of a repository, found by the names under which they import each other. */
class Modules {
    #scopes;
    #directories;
    #projects;
    #workplaces;
    #starts = new Map();
    #splits = new Map();
    /**
     * @param projects - folders that hold a project of their own: what is installed from them is imported from everywhere
     * @param workplaces - folders from which an image is built, or into which requirements are installed: their own code runs there
     */
    constructor(scopes, projects = [], workplaces = []) {
        this.#workplaces = new Set(workplaces);
        this.#scopes = new Map(scopes.map((scope) => [scope.path, scope]));
        this.#directories = new Set(scopes.flatMap(({ path }) => parents(path)));
        this.#projects = projects
            .flatMap((folder) => [folder, join(folder, 'src')])
            .filter((folder) => this.#directories.has(folder));
    }
    all() {
        return [...this.#scopes.values()];
    }
    at(path) {
        return this.#scopes.get(path);
    }
    /** The file that a dotted name means, seen from `from`; `undefined` where it is not of this repository. */
    find(dotted, from) {
        if (dotted.startsWith('.'))
            return this.#relative(dotted, from);
        const segments = dotted.split('.');
        for (const root of this.#roots(from)) {
            const path = this.#file(root, segments);
            if (path !== undefined)
                return path;
        }
        return undefined;
    }
    /** `true` where the first segment of an absolute name is a file or folder of this repository, seen from `from`. */
    isLocal(dotted, from) {
        return (dotted.startsWith('.') ||
            this.find(dotted.split('.')[0] ?? '', from) !== undefined ||
            this.#isFolder(dotted, from));
    }
    /** The longest prefix of `dotted` that is a file, and the names after it. */
    split(dotted, from) {
        const key = `${from.slice(0, Math.max(0, from.lastIndexOf('/')))}\n${dotted}`;
        if (!this.#splits.has(key))
            this.#splits.set(key, this.#split(dotted, from));
        return this.#splits.get(key);
    }
    #split(dotted, from) {
        const dots = /^\.*/.exec(dotted)?.[0] ?? '';
        const segments = dotted
            .slice(dots.length)
            .split('.')
            .filter((segment) => segment !== '');
        for (let length = segments.length; length >= 0; length -= 1) {
            if (length === 0 && dots === '')
                return undefined;
            const path = this.find(`${dots}${segments.slice(0, length).join('.')}`, from);
            if (path !== undefined)
                return { path, rest: segments.slice(length) };
        }
        return undefined;
    }
    /** Files that executing `statement` in `from` executes, packages first. */
    loadedBy(statement, from) {
        const found = this.split(statement.loads, from);
        if (found === undefined)
            return [];
        const packages = parents(found.path).map((directory) => `${directory}/__init__.py`);
        return [...packages.filter((path) => this.#scopes.has(path)), found.path];
    }
    #isFolder(dotted, from) {
        const [first = ''] = dotted.split('.');
        return this.#roots(from).some((root) => {
            const folder = join(root, first);
            // The scripts of a tool lie in a folder of its name (`alembic/`), which hides no package: it is none itself.
            return this.#directories.has(folder) && roleOf(`${folder}/_.py`) !== 'migration';
        });
    }
    #relative(dotted, from) {
        const dots = /^\.+/.exec(dotted)?.[0].length ?? 0;
        const here = from.split('/').slice(0, -dots);
        const segments = dotted
            .slice(dots)
            .split('.')
            .filter((segment) => segment !== '');
        return this.#file(here.join('/'), segments);
    }
    #file(root, segments) {
        const base = [...(root === '' ? [] : [root]), ...segments].join('/');
        return [`${base}.py`, `${base}/__init__.py`].find((path) => this.#scopes.has(path));
    }
    /** Folders from which an absolute import of `from` may start: the outermost first, a package other than the root never. */
    #roots(from) {
        const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')));
        const known = this.#starts.get(folder) ?? this.#startsOf(from);
        this.#starts.set(folder, known);
        return known;
    }
    #startsOf(from) {
        const folders = ['', ...parents(from)];
        const outer = folders.filter((folder) => !this.#scopes.has(folder === '' ? '__init__.py' : `${folder}/__init__.py`));
        // A `src` layout: the package stands beside, not around, the importing file.
        const beside = folders.flatMap((folder) => this.#directories.has(join(folder, 'src')) ? [join(folder, 'src')] : []);
        // The root is where a server is started, a package or not: asked last, it hides nothing.
        const worked = folders.filter((folder) => this.#workplaces.has(folder));
        return [...new Set([...outer, ...beside, '', ...worked, ...this.#projects])];
    }
}
/** The folders around `path`, outermost first. */
function parents(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/readiness/facts/files/toml.js

/** A TOML file; `undefined` where it cannot be read. */
function readToml(text) {
    try {
        const [table] = (0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.0' }).body;
        const root = { value: new Map(), line: 1, endLine: 1 };
        for (const node of table.body) {
            if (node.type === 'TOMLTable')
                readTable(root, node);
            else
                toml_assign(root, keyOf(node.key), readValue(node.value, node));
        }
        return root;
    }
    catch {
        return undefined;
    }
}
function readTable(root, table) {
    const path = table.resolvedKey;
    let at = root;
    for (const [index, key] of path.entries()) {
        if (typeof key === 'number')
            continue;
        const isList = typeof path[index + 1] === 'number';
        at = isList ? toml_element(at, { key, place: Number(path[index + 1]), table }) : child(at, key, table);
    }
    for (const pair of table.body)
        toml_assign(at, keyOf(pair.key), readValue(pair.value, pair));
}
function child(at, key, { loc }) {
    const found = at.value.get(key);
    if (found?.value instanceof Map)
        return found;
    const made = { value: new Map(), line: loc.start.line, endLine: loc.end.line };
    at.value.set(key, made);
    return made;
}
function toml_element(at, { key, place, table }) {
    const found = at.value.get(key);
    const list = Array.isArray(found?.value) ? found.value : [];
    if (found === undefined)
        at.value.set(key, { value: list, line: table.loc.start.line, endLine: table.loc.end.line });
    const made = list[place] ?? {
        value: new Map(),
        line: table.loc.start.line,
        endLine: table.loc.end.line,
    };
    list[place] = made;
    return made;
}
function toml_assign(at, keys, value) {
    const [first, ...rest] = keys;
    if (first === undefined)
        return;
    if (rest.length === 0) {
        at.value.set(first, value);
        return;
    }
    const found = at.value.get(first);
    const inner = found?.value instanceof Map
        ? found
        : { value: new Map(), line: value.line, endLine: value.endLine };
    at.value.set(first, inner);
    toml_assign(inner, rest, value);
}
function keyOf(key) {
    return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}
function readValue(node, outer) {
    const lines = { line: outer.loc.start.line, endLine: outer.loc.end.line };
    if (node.type === 'TOMLArray')
        return { value: node.elements.map((item) => readValue(item, item)), ...lines };
    if (node.type === 'TOMLInlineTable') {
        const made = { value: new Map(), ...lines };
        for (const pair of node.body)
            toml_assign(made, keyOf(pair.key), readValue(pair.value, pair));
        return made;
    }
    return { value: scalar(node), ...lines };
}
function scalar(node) {
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/readiness/facts/files/yaml.js

/** Values that one file may expand to: an alias inside an alias must not multiply without end. */
const NODES_MAX = 100_000;
/** The documents of a YAML file; `undefined` where one cannot be read. */
function readYaml(text) {
    const counter = new dist/* LineCounter */.HN();
    const documents = yaml_parse(text, counter);
    if (documents === undefined)
        return undefined;
    const reader = new YamlReader(counter);
    try {
        return documents.flatMap((document) => document.contents === null ? [] : [reader.read(document.contents, document)]);
    }
    catch (error) {
        if (error instanceof TooLarge)
            return undefined;
        throw error;
    }
}
class TooLarge extends Error {
}
function yaml_parse(text, lineCounter) {
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
        if (!Array.isArray(documents))
            return [];
        return documents.some(({ errors }) => errors.length > 0) ? undefined : documents;
    }
    catch {
        return undefined;
    }
}
class YamlReader {
    #counter;
    #left = NODES_MAX;
    constructor(counter) {
        this.#counter = counter;
    }
    read(node, document) {
        this.#left -= 1;
        if (this.#left < 0)
            throw new TooLarge('more values than a file needs');
        const lines = this.#lines(node);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(document);
            return target === undefined ? { value: null, ...lines } : this.read(target, document);
        }
        if ((0,dist/* isMap */.jh)(node))
            return { value: this.#map(node.items, document), ...lines };
        if ((0,dist/* isSeq */.oP)(node))
            return { value: node.items.map((item) => this.read(item, document)), ...lines };
        return { value: (0,dist/* isScalar */.jn)(node) ? yaml_scalar(node.value) : null, ...lines };
    }
    #map(pairs, document) {
        const map = new Map();
        for (const { key, value } of pairs) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            const lines = this.#lines(key);
            const read = value === null || value === undefined
                ? { value: null, ...lines }
                : this.read(value, document);
            // A value stands where its key stands.
            if (name === '<<')
                for (const [inherited, inner] of read.value instanceof Map
                    ? read.value
                    : [])
                    map.set(inherited, inner);
            else
                map.set(name, { ...read, line: lines.line, endLine: Math.max(lines.line, read.endLine) });
        }
        return map;
    }
    #lines(node) {
        const [start = 0, valueEnd = start] = node.range ?? [];
        const line = Math.max(1, this.#counter.linePos(start).line);
        return { line, endLine: Math.max(line, this.#counter.linePos(Math.max(start, valueEnd - 1)).line) };
    }
}
function yaml_scalar(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return typeof value === 'bigint' ? Number(value) : null;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/repository.js





/** Larger files are not read: no hand writes them. */
const BYTES_MAX = 1_000_000;
/** The texts of a tree, read once, and what could not be read. */
class Repository {
    #tree;
    #omissions = [];
    #data = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** Paths that are not vendored, in order. */
    paths() {
        return this.#tree.paths().filter((path) => roleOf(path) !== 'vendored');
    }
    /** Paths whose last segment is one of `names`, the shallowest first. */
    named(...names) {
        const wanted = new Set(names.map((name) => name.toLowerCase()));
        return byDepth(this.paths().filter((path) => wanted.has((path.split('/').at(-1) ?? '').toLowerCase())));
    }
    /** Paths that `pattern` matches, the shallowest first. */
    matching(pattern) {
        return byDepth(this.paths().filter((path) => pattern.test(path)));
    }
    has(path) {
        return this.#tree.has(path);
    }
    /** `true` where something lies in `folder`. */
    holds(folder) {
        return this.#tree.paths().some((path) => path.startsWith(`${folder}/`));
    }
    isLink(path) {
        return this.#tree.get(path)?.mode === '120000';
    }
    /** The text of a file; `undefined` where it is missing, too large, a link, in conflict or not text. */
    text(path) {
        const file = this.#tree.get(path);
        if (file === undefined || file.mode === '120000')
            return undefined;
        if (file.bytes.length > BYTES_MAX)
            return this.#leaveOut(path, `it has ${file.bytes.length} bytes, more than ${BYTES_MAX}`);
        if (file.bytes.subarray(0, 8000).includes(0))
            return this.#leaveOut(path, 'it is binary');
        const text = new TextDecoder().decode(file.bytes);
        return isInConflict(text) ? this.#leaveOut(path, 'it holds the marks of a merge conflict') : text;
    }
    /** The documents of a YAML file. */
    yaml(path) {
        return this.#read(path, readYaml, 'YAML') ?? [];
    }
    /** A TOML file. */
    toml(path) {
        return this.#read(path, (text) => asList(readToml(text)), 'TOML')?.[0];
    }
    /** Notes that a file could not be judged. */
    omit(path, because) {
        this.#leaveOut(path, because);
    }
    omissions() {
        return [...new Map(this.#omissions.map((omission) => [omission.what, omission])).values()];
    }
    #read(path, reader, notation) {
        if (this.#data.has(path))
            return this.#data.get(path);
        const text = this.text(path);
        const data = text === undefined ? undefined : reader(text);
        if (text !== undefined && data === undefined)
            this.#leaveOut(path, `it is not ${notation} that can be read`);
        this.#data.set(path, data);
        return data;
    }
    #leaveOut(path, because) {
        this.#omissions.push({
            what: path,
            because,
            remedy: `make ${JSON.stringify(path)} readable, or remove it`,
        });
        return undefined;
    }
}
/** Whether git left both sides of a change in the file: until somebody decides, no tool can read it. */
function isInConflict(text) {
    const ours = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ');
    if (ours < 0)
        return false;
    const between = text.replaceAll('\r\n', '\n').indexOf('\n=======\n', ours);
    return between >= 0 && text.includes('\n>>>>>>> ', between);
}
function asList(data) {
    return data === undefined ? undefined : [data];
}
function byDepth(paths) {
    return [...paths].sort((a, b) => a.split('/').length - b.split('/').length || (0,tree/* comparePaths */.cD)(a, b));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/fixtures.js



const CLIENTS = new Set(['TestClient', 'AsyncClient', 'AsyncTestClient']);
const CLIENT_PACKAGES = [
    'fastapi',
    'starlette',
    'httpx',
    'httpx2',
    'async_asgi_testclient',
];
/** Finds the functions that give tests their parameters. */
class Fixtures {
    #sources;
    #byName = new Map();
    #parametrized;
    constructor(sources) {
        this.#sources = sources;
        for (const module of sources.modules)
            for (const scope of scopesOf(module))
                this.#note(scope);
    }
    named(name) {
        return this.#byName.get(name);
    }
    /** What an expression in a test is: parameters stand for what their fixtures give. */
    given(placed, depth = 0) {
        const symbol = this.#sources.values.resolver.resolve(placed.expression, placed.scope);
        const behind = depth > 6 ? [] : this.#behind(symbol);
        if (behind.length > 0)
            return behind.flatMap((next) => this.given(next, depth + 1));
        if (symbol?.kind !== 'parameter' || depth > 6) {
            const expanded = this.#sources.values.expand(placed);
            const [only] = expanded;
            return only !== undefined && only.expression !== placed.expression && depth <= 6
                ? expanded.flatMap((next) => this.given(next, depth + 1))
                : expanded;
        }
        const fixture = this.named(symbol.parameter.name);
        const values = fixture?.flows.flatMap(({ kind, value }) => (kind === 'yield' || kind === 'return') && value !== undefined ? [value] : []) ?? [];
        return fixture === undefined
            ? [placed]
            : values.flatMap((expression) => this.given({ expression, scope: fixture }, depth + 1));
    }
    #behind(symbol) {
        const started = startedApplication(symbol);
        return started === undefined ? this.#lent(symbol) : [started];
    }
    /** `async with get_client() as client` of a context manager of the tests: what it yields. */
    #lent(symbol) {
        if (symbol?.kind !== 'bound' || symbol.each)
            return [];
        return symbol.values.flatMap((value) => {
            const manager = value.kind === 'call' ? this.#sources.values.callee(value, symbol.scope) : undefined;
            if (manager?.kind !== 'function' || manager.role !== 'test')
                return [];
            return manager.flows.flatMap(({ kind, value: given }) => kind === 'yield' && given !== undefined ? [{ expression: given, scope: manager }] : []);
        });
    }
    isClient(placed) {
        return (this.#isDeclaredClient(placed) ||
            this.given(placed).some((value) => this.#isClientKind(this.#sources.values.kind(value)) || this.#isClientOfWith(value)));
    }
    /** The function that a fixture hands out, where `call` calls what a test is given: `refused(response)`. */
    handedOut(call, scope) {
        const { resolver } = this.#sources.values;
        const symbol = resolver.resolve(call.callee, scope);
        if (symbol?.kind !== 'parameter')
            return undefined;
        const fixture = this.named(symbol.parameter.name);
        if (fixture === undefined)
            return this.#generated(symbol.parameter.name);
        for (const { kind, value } of fixture.flows) {
            const given = kind === 'return' || kind === 'yield' ? resolver.resolve(value, fixture) : undefined;
            if (given?.kind === 'scope' && given.scope.kind === 'function')
                return given.scope;
        }
        return undefined;
    }
    /** `metafunc.parametrize("refused", [assert_refused])`: the first of the functions that tests are given. */
    #generated(name) {
        const { values } = this.#sources;
        this.#parametrized ??= this.#allParametrized();
        const rows = (this.#parametrized.get(name) ?? []).flatMap((placed) => values.items(placed));
        for (const { expression, scope } of rows) {
            const given = expression.kind === 'call' ? expression.args[0]?.value : expression;
            const symbol = values.resolver.resolve(given, scope);
            if (symbol?.kind === 'scope' && symbol.scope.kind === 'function')
                return symbol.scope;
        }
        return undefined;
    }
    #allParametrized() {
        const listed = new Map();
        for (const scope of this.#sources.modules.flatMap((module) => scopesOf(module))) {
            for (const { call } of scope.calls) {
                const [names, given] = call.args.map(({ value }) => value);
                if (names?.kind !== 'string' || given === undefined || calledWord(call) !== 'parametrize')
                    continue;
                listed.set(names.value, [...(listed.get(names.value) ?? []), { expression: given, scope }]);
            }
        }
        return listed;
    }
    /** `client: AsyncClient`, given by a fixture, however that makes it. */
    #isDeclaredClient(placed) {
        const symbol = this.#sources.values.resolver.resolve(placed.expression, placed.scope);
        return (symbol?.kind === 'parameter' &&
            symbol.parameter.annotation !== undefined &&
            this.named(symbol.parameter.name) !== undefined &&
            this.#isClientKind(this.#sources.values.kind(placed)));
    }
    /** Clients that reach the application of this repository, not a dummy that a test makes, and not a fixture that nobody takes. */
    realClients() {
        const { modules, values } = this.#sources;
        const scopes = modules.flatMap((module) => scopesOf(module));
        const taken = new Set(scopes.flatMap(takenBy));
        return scopes.flatMap((scope) => {
            if (scope.decorators.some(isFixtureMark) && !this.#namesOf(scope).some((name) => taken.has(name)))
                return [];
            const base = scope.calls.map(({ call }) => basePath(call)).find((path) => path !== undefined);
            return scope.calls.flatMap(({ call }) => {
                const target = clientTarget(call, scope, values);
                if (target === undefined || !this.#isReal({ expression: target, scope }))
                    return [];
                return [{ at: { path: scope.path, line: call.line, endLine: call.endLine }, base }];
            });
        });
    }
    #namesOf(fixture) {
        return [...this.#byName].flatMap(([name, scope]) => (scope === fixture ? [name] : []));
    }
    #isReal(placed) {
        return this.given(placed).some((value) => {
            const { values, objects } = this.#sources;
            if (!objects.isApplication(values.kind(value)))
                return false;
            const made = objects.construction(value);
            return made === undefined || made.scope.role !== 'test';
        });
    }
    #isClientKind(kind) {
        if (kind === undefined)
            return false;
        const names = 'external' in kind ? [kind.external] : this.#sources.values.ancestors(kind.local);
        return names.some((name) => CLIENT_PACKAGES.some((root) => isOf(name, root, CLIENTS)));
    }
    #isClientOfWith({ expression, scope }) {
        const symbol = this.#sources.values.resolver.resolve(expression, scope);
        return (symbol?.kind === 'bound' &&
            !symbol.each &&
            symbol.values.some((value) => this.#isClientKind(this.#sources.values.kind({ expression: value, scope: symbol.scope }))));
    }
    #note(scope) {
        for (const decorator of scope.decorators) {
            const call = decorator.kind === 'call' ? decorator : undefined;
            if (!isFixtureMark(decorator))
                continue;
            const given = call === undefined ? undefined : argument(call, 9, 'name');
            this.#byName.set(given?.kind === 'string' ? given.value : scope.name, scope);
        }
    }
}
/** `manager.app` of `async with LifespanManager(app) as manager`: the application, started. */
function startedApplication(symbol) {
    if (symbol?.kind !== 'member' || symbol.name !== 'app' || symbol.of.kind !== 'bound')
        return undefined;
    const [value] = symbol.of.values;
    const app = value?.kind === 'call' && calledWord(value) === 'LifespanManager' ? argument(value, 0, 'app') : undefined;
    return app === undefined ? undefined : { expression: app, scope: symbol.of.scope };
}
/** Fixtures that a function takes by its parameters, or by `usefixtures`. */
function takenBy({ parameters, decorators }) {
    const used = decorators.flatMap((mark) => mark.kind === 'call' && calledWord(mark) === 'usefixtures'
        ? mark.args.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : []))
        : []);
    return [...parameters.map(({ name }) => name), ...used];
}
/** `/api` of a client that is made with `base_url="http://test/api"`. */
function basePath(call) {
    const given = keyword(call, 'base_url');
    const path = given?.kind === 'string' ? given.value.replace(/^https?:\/\/[^/]*/, '') : '';
    return path.length > 1 ? path : undefined;
}
/** `true` where a decorator makes a fixture. */
function isFixtureMark(decorator) {
    return /(^|\.)fixture$/.test(nameOf(decorator.kind === 'call' ? decorator.callee : decorator) ?? '');
}
/** Of a client of the tests' own, whose constructor takes what it likes: the argument that is an application by its name. */
function targetOfOwn(call, scope, values) {
    const own = values.callee(call, scope);
    if (own?.kind !== 'class')
        return undefined;
    const isClient = values
        .ancestors(own)
        .some((name) => CLIENT_PACKAGES.some((root) => isOf(name, root, CLIENTS)));
    return isClient
        ? (keyword(call, 'app') ??
            call.args.find(({ value }) => /(^|[._])app(lication)?$/.test(nameOf(value) ?? ''))?.value)
        : undefined;
}
/** The application that a client is built on. */
function clientTarget(call, scope, values) {
    const name = values.external(call, scope);
    if (name === undefined)
        return targetOfOwn(call, scope, values);
    const word = name.split('.').at(-1) ?? '';
    if (word === 'ASGITransport')
        return argument(call, 0, 'app');
    return CLIENTS.has(word) ? argument(call, 0, 'app') : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/reach.js


const CLIENT_WORDS = new Set([
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'options',
    'request',
    'stream',
    'websocket_connect',
]);
/** Knows which calls of a test suite end in the application: every test of the suite asks the same fixtures and helpers. */
class Reach {
    #values;
    #fixtures;
    #known = new Map();
    #open = new Set();
    constructor(values, fixtures) {
        this.#values = values;
        this.#fixtures = fixtures;
    }
    /** The function that a fixture hands out, where `call` calls one. */
    handedOut(call, scope) {
        return this.#fixtures.handedOut(call, scope);
    }
    /** `true` where the fixture, or one that it takes, is made with the application. */
    fromFixture(name) {
        const fixture = this.#fixtures.named(name);
        return fixture !== undefined && this.ofScope(fixture);
    }
    /** `true` where a function calls into the application, or takes a fixture that does. */
    ofScope(scope) {
        const known = this.#known.get(scope);
        if (known !== undefined)
            return known;
        // What calls itself adds nothing to itself.
        if (this.#open.has(scope))
            return false;
        this.#open.add(scope);
        const found = this.#calls(scope) || this.#takes(scope);
        this.#open.delete(scope);
        // A no that was found inside a circle may be half of the truth.
        if (found || this.#open.size === 0)
            this.#known.set(scope, found);
        return found;
    }
    /** `true` where `call` ends in the application. */
    ofCall(call, scope) {
        const target = this.#values.callee(call, scope);
        if (target?.role === 'application')
            return true;
        if (target?.role === 'test')
            return this.ofScope(target);
        const symbol = this.#values.resolver.resolve(call.callee, scope);
        if (symbol?.kind === 'member' && symbol.of.kind === 'scope')
            return symbol.of.scope.role === 'application';
        return CLIENT_WORDS.has(calledWord(call)) && this.#isClientOfApplication(call, scope);
    }
    #calls(scope) {
        return scopesOf(scope).some((inner) => inner.calls.some(({ call }) => this.ofCall(call, inner) || call.args.some(({ value }) => this.#mentionsApplication(value, inner))));
    }
    #takes(scope) {
        return scope.parameters.some(({ name }) => this.fromFixture(name));
    }
    /** `client.get(…)` where the client is a fixture, or a name, that is made with the application. */
    #isClientOfApplication(call, scope) {
        const head = nameOf(call.callee)?.split('.')[0];
        if (head === undefined)
            return false;
        const symbol = this.#values.resolver.name(head, scope);
        if (symbol?.kind === 'parameter')
            return this.fromFixture(symbol.parameter.name);
        if (symbol?.kind === 'value')
            return symbol.assignments.some(({ value }) => value !== undefined && this.#mentionsApplication(value, symbol.scope));
        return (symbol?.kind === 'bound' &&
            symbol.values.some((value) => this.#mentionsApplication(value, symbol.scope)));
    }
    #mentionsApplication(expression, scope) {
        return namesIn(expression).some((name) => {
            const symbol = this.#values.resolver.name(name, scope);
            if (symbol?.kind === 'scope' || symbol?.kind === 'value')
                return symbol.scope.role === 'application';
            return symbol?.kind === 'parameter' && this.fromFixture(symbol.parameter.name);
        });
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/taint.js


const STATING = new Set([
    'raise_for_status',
    'raises',
    'assert_called',
    'assert_called_once',
    'assert_called_with',
    'assert_called_once_with',
    'assert_awaited',
    'assert_awaited_once',
    'assert_awaited_once_with',
    'assert_not_called',
    'assert_has_calls',
]);
/** Follows values that come from the application through one test. */
class Taint {
    #scope;
    #values;
    #reach;
    #names;
    constructor(scope, values, reach) {
        this.#scope = scope;
        this.#values = values;
        this.#reach = reach;
        this.#names = this.#spread();
    }
    /** What the test states, in order. */
    statements() {
        return scopesOf(this.#scope).flatMap((scope) => [...this.#asserts(scope), ...this.#calls(scope)]);
    }
    #asserts(scope) {
        return scope.flows.flatMap(({ kind, value, line, endLine }) => {
            if (kind !== 'assert' || value === undefined || isConstant(value))
                return [];
            return [{ line, endLine, tainted: this.#isTainted(value, scope) }];
        });
    }
    #calls(scope) {
        return scope.calls.flatMap(({ call, managed }) => {
            const { line, endLine } = call;
            const word = calledWord(call);
            if (managed.some((value) => value.kind === 'call' && calledWord(value) === 'raises') &&
                word !== 'raises') {
                return [{ line, endLine, tainted: this.#isTainted(call, scope) }];
            }
            if (word === 'raises')
                return [{ line, endLine, tainted: false }];
            if (STATING.has(word))
                return [{ line, endLine, tainted: this.#isTainted(call, scope) }];
            if (/^assert[A-Z_]/.test(word) && !word.startsWith('assert_'))
                return [{ line, endLine, tainted: call.args.some(({ value }) => this.#isTainted(value, scope)) }];
            return this.#helper(call, scope);
        });
    }
    /** A helper of the tests that asserts about what it is given, or about what it calls itself. */
    #helper(call, scope) {
        const target = this.#values.callee(call, scope) ?? this.#reach.handedOut(call, scope);
        if (target === undefined || target.role !== 'test')
            return [];
        const states = target.flows.some(({ kind, value }) => kind === 'assert' && value !== undefined && !isConstant(value));
        if (!states)
            return [];
        const tainted = call.args.some(({ value }) => this.#isTainted(value, scope)) || this.#reach.ofScope(target);
        return [{ line: call.line, endLine: call.endLine, tainted }];
    }
    #isTainted(expression, scope) {
        return walk(expression).some((part) => {
            if (part.kind === 'name')
                return this.#names.has(part.name.split('.')[0] ?? '');
            return part.kind === 'call' && this.#reach.ofCall(part, scope);
        });
    }
    /** Names whose values come from the application, found by going over the assignments until nothing changes. */
    #spread() {
        const names = new Set();
        for (const { name } of this.#scope.parameters)
            if (this.#reach.fromFixture(name))
                names.add(name);
        const scopes = scopesOf(this.#scope);
        for (let size = -1; size !== names.size;) {
            size = names.size;
            for (const scope of scopes)
                this.#spreadIn(scope, names);
        }
        return names;
    }
    #spreadIn(scope, names) {
        const bindings = [
            ...scope.assignments.map(({ target, value }) => ({ target, value })),
            ...scope.loops.map(({ target, over }) => ({ target, value: over })),
            ...scope.managed.map(({ value, alias }) => ({ target: alias, value })),
        ];
        for (const { target, value } of bindings) {
            if (target === undefined || value === undefined)
                continue;
            const tainted = walk(value).some((part) => (part.kind === 'name' && names.has(part.name.split('.')[0] ?? '')) ||
                (part.kind === 'call' && this.#reach.ofCall(part, scope)));
            if (tainted)
                for (const name of namesIn(target))
                    names.add(name.split('.')[0] ?? '');
        }
    }
}
/** `assert True`, `assert 1 == 1`: nothing in it can change. */
function isConstant(expression) {
    return !walk(expression).some((part) => part.kind === 'name' || part.kind === 'call');
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/suite.js






const suite_METHODS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
/** Reads the tests of a repository: what they call, state and request. */
function suiteOf(sources) {
    const fixtures = new Fixtures(sources);
    const reach = new Reach(sources.values, fixtures);
    const tests = sources.modules.flatMap((module) => testsOf(module, sources, reach));
    const requests = tests
        .filter(({ skipped }) => !skipped)
        .flatMap((test) => requestsOf(test, sources, fixtures));
    const clients = fixtures.realClients();
    const bases = [...new Set(clients.flatMap(({ base }) => base ?? []))];
    return { tests, requests, clients: clients.map(({ at }) => at), bases, modules: sources.modules };
}
function testsOf(module, { values }, reach) {
    const moduleSkipped = module.assignments.some(({ target, value }) => nameOf(target) === 'pytestmark' && value !== undefined && mentionsSkip(value));
    return scopesOf(module)
        .filter(isTest)
        .map((scope) => {
        const marks = [...scope.decorators, ...(scope.parent?.decorators ?? [])];
        const skipped = moduleSkipped || marks.some(mentionsSkip) || skipCall(scope) !== undefined;
        const statements = new Taint(scope, values, reach).statements();
        return {
            scope,
            at: { path: scope.path, line: scope.line, endLine: scope.endLine },
            skipped,
            asserts: statements.length > 0,
            effective: !skipped && statements.some(({ tainted }) => tainted),
        };
    });
}
function isTest(scope) {
    if (scope.kind !== 'function' || !scope.name.startsWith('test') || scope.decorators.some(isFixtureMark))
        return false;
    const { parent } = scope;
    return (parent?.kind === 'module' ||
        (parent?.kind === 'class' && (parent.name.startsWith('Test') || parent.bases.length > 0)));
}
function mentionsSkip(expression) {
    return walk(expression).some((part) => {
        const name = nameOf(part)?.split('.').at(-1);
        return name === 'skip';
    });
}
/** `pytest.skip(…)` as the first thing a test does. */
function skipCall(scope) {
    const first = scope.calls[0]?.call;
    return first !== undefined && nameOf(first.callee) === 'pytest.skip' && scope.effect?.line === first.line
        ? first
        : undefined;
}
function requestsOf(test, { values }, fixtures) {
    return scopesOf(test.scope).flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const word = calledWord(call);
        const receiver = receiverOf(call.callee);
        if (receiver === undefined || (!suite_METHODS.has(word) && word !== 'request' && word !== 'stream'))
            return [];
        if (!fixtures.isClient({ expression: receiver, scope }))
            return [];
        const isNamed = suite_METHODS.has(word);
        const methods = isNamed
            ? [word.toUpperCase()]
            : suite_textsOf(argument(call, 0, 'method'), scope, values).map((text) => text.toUpperCase());
        const paths = suite_textsOf(argument(call, isNamed ? 0 : 1, 'url'), scope, values);
        const at = { path: scope.path, line: call.line, endLine: call.endLine };
        return methods.flatMap((method) => paths.map((path) => ({
            method,
            path: path.replace(/^https?:\/\/[^/]+/, '').split('?')[0] ?? '',
            at,
            test,
        })));
    }));
}
/** The texts an expression may have: a parameter has those that `parametrize` lists. */
function suite_textsOf(expression, scope, values) {
    if (expression === undefined)
        return [];
    const listed = parametrized(expression, scope, values);
    if (listed.length > 0)
        return listed;
    const given = values.expand({ expression, scope }).flatMap((placed) => {
        const { expression: inner } = placed;
        if (inner.kind === 'call' && /url_path_for|url_for/.test(calledWord(inner)))
            return [`name:${inner.args[0]?.value.kind === 'string' ? inner.args[0].value.value : ''}`];
        return values.text(placed) ?? '{}';
    });
    return given.length > 0 ? given : ['{}'];
}
function parametrized(expression, scope, values) {
    const name = nameOf(expression);
    if (name === undefined)
        return [];
    return scope.decorators.flatMap((decorator) => {
        if (decorator.kind !== 'call' || calledWord(decorator) !== 'parametrize')
            return [];
        const [names, rows] = decorator.args.map(({ value }) => value);
        const position = namesOf(names).indexOf(name);
        if (position === -1 || rows === undefined)
            return [];
        return values.items({ expression: rows, scope: scope.parent ?? scope }).flatMap((row) => {
            const cells = row.expression.kind === 'sequence'
                ? row.expression.items
                : row.expression.kind === 'call' && calledWord(row.expression) === 'param'
                    ? row.expression.args.filter(({ name: key }) => key === undefined).map(({ value }) => value)
                    : [row.expression];
            const cell = namesOf(names).length === 1 && row.expression.kind !== 'call' ? row.expression : cells[position];
            return cell === undefined ? [] : (values.text({ expression: cell, scope: row.scope }) ?? '{}');
        });
    });
}
function namesOf(expression) {
    if (expression?.kind === 'string')
        return expression.value.split(',').map((name) => name.trim());
    return expression?.kind === 'sequence'
        ? expression.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
        : [];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/other-ci.js

/** What one step of CircleCI runs: `run: text`, or `run: {command: text}`. */
function circleRuns(steps) {
    return itemsOf(steps).flatMap((step) => {
        const run = below(step, 'run');
        const command = below(run, 'command') ?? run;
        return command === undefined ? [] : [command];
    });
}
/** Jobs that some workflow names; every one where there is no workflow. */
function circleJobs(data) {
    const wanted = entriesOf(below(data, 'workflows')).flatMap(([, workflow]) => itemsOf(below(workflow, 'jobs')).map((job) => textOf(job) ?? entriesOf(job)[0]?.[0] ?? ''));
    return entriesOf(below(data, 'jobs')).flatMap(([name, job]) => wanted.length === 0 || wanted.includes(name) ? [job] : []);
}
const NOTATIONS = [
    {
        file: /^\.circleci\/config\.ya?ml$/,
        scripts: (data) => circleJobs(data).flatMap((job) => circleRuns(below(job, 'steps'))),
    },
    {
        file: /^\.travis\.ya?ml$/,
        scripts: (data) => ['before_script', 'script'].flatMap((key) => itemsOf(below(data, key))),
    },
    {
        file: /^azure-pipelines\.ya?ml$/,
        scripts: (data) => [data, ...itemsOf(below(data, 'jobs')), ...itemsOf(below(data, 'stages')).flatMap(stageJobs)].flatMap((job) => itemsOf(below(job, 'steps')).flatMap((step) => below(step, 'script') ?? below(step, 'bash') ?? [])),
    },
    {
        file: /^bitbucket-pipelines\.ya?ml$/,
        scripts: (data) => [
            below(data, 'pipelines', 'default'),
            ...entriesOf(below(data, 'pipelines', 'pull-requests')).map(([, steps]) => steps),
        ]
            .flatMap(itemsOf)
            .flatMap((step) => itemsOf(below(step, 'step', 'script'))),
    },
];
function stageJobs(stage) {
    return itemsOf(below(stage, 'jobs'));
}
/** Reads CircleCI, Travis, Azure Pipelines and Bitbucket Pipelines, with what they execute. */
function otherCi(repository, follower) {
    return NOTATIONS.flatMap(({ file, scripts }) => repository.matching(file).flatMap((path) => repository
        .yaml(path)
        .slice(0, 1)
        .map((data) => workflowOf(path, data, { scripts: scripts(data), follower }))));
}
function workflowOf(path, data, { scripts, follower }) {
    const steps = scripts.map((script) => {
        const text = textOf(script) ?? '';
        const at = { path, line: script.line, endLine: script.endLine };
        // A block of several lines begins below its key.
        const first = text.includes('\n') ? { ...at, line: script.line + 1 } : at;
        return { at, uses: undefined, executed: follower.script(text, first, ''), tolerated: false };
    });
    const top = { path, line: 1, endLine: 1 };
    const triggers = new Map(['push', 'pull_request'].map((name) => [name, top]));
    return { path, data, triggers, steps, permissions: [], jobs: [] };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/workflow-steps.js

/** Workflows call workflows, and actions use actions, this far. */
const workflow_steps_DEPTH_MAX = 4;
/** Variants of a script that a matrix makes. */
const VARIANTS_MAX = 32;
const UNCALLED = { depth: 0, inputs: new Map() };
/** Reads the steps of GitHub workflows, through the workflows and the actions of the same repository that they use. */
class StepReader {
    #repository;
    #follower;
    constructor(repository, follower) {
        this.#repository = repository;
        this.#follower = follower;
    }
    /** The steps of every job that is not switched off. */
    steps(path, data, called = UNCALLED) {
        const defaults = textOf(below(data, 'defaults', 'run', 'working-directory')) ?? '';
        return entriesOf(below(data, 'jobs'))
            .filter(([, job]) => !isOff(job))
            .flatMap(([, job]) => this.#ofJob(job, { path, defaults, ...called }));
    }
    #ofJob(job, { path, defaults, depth, inputs }) {
        const uses = textOf(below(job, 'uses'));
        if (uses !== undefined)
            return this.#called(uses, job, { depth, inputs });
        const folder = textOf(below(job, 'defaults', 'run', 'working-directory')) ?? defaults;
        const matrix = below(job, 'strategy', 'matrix');
        const context = { path, folder, tolerated: isTolerant(job), matrix, inputs, depth };
        return this.#listed(below(job, 'steps'), context);
    }
    /** The steps of a workflow of this repository that a job calls. */
    #called(uses, job, { depth, inputs }) {
        const path = localPath(uses);
        const [data] = path === undefined ? [] : this.#repository.yaml(path);
        if (path === undefined || data === undefined || depth >= workflow_steps_DEPTH_MAX)
            return [];
        const declared = below(data, 'on', 'workflow_call', 'inputs');
        return this.steps(path, data, { depth: depth + 1, inputs: passed(declared, job, inputs) });
    }
    #listed(steps, context) {
        return itemsOf(steps)
            .filter((step) => !isOff(step))
            .flatMap((step) => [this.#step(step, context), ...this.#ofAction(step, context)]);
    }
    /** The steps of a composite action of this repository. */
    #ofAction(step, context) {
        const folder = localPath(textOf(below(step, 'uses')) ?? '');
        if (folder === undefined || context.depth >= workflow_steps_DEPTH_MAX)
            return [];
        const path = ['action.yml', 'action.yaml']
            .map((name) => `${folder}/${name}`)
            .find((candidate) => this.#repository.has(candidate));
        const [data] = path === undefined ? [] : this.#repository.yaml(path);
        if (path === undefined)
            return [];
        const tolerated = context.tolerated || isTolerant(step);
        return this.#listed(below(data, 'runs', 'steps'), {
            ...context,
            path,
            tolerated,
            inputs: passed(below(data, 'inputs'), step, context.inputs),
            depth: context.depth + 1,
        });
    }
    /** A folder as it is called here: one that is not here, of a larger repository, may be the one that this service lies in. */
    #here(folder) {
        if (folder === '.' || folder === '' || ELSEWHERE.test(folder))
            return folder === '.' ? '' : folder;
        const segments = folder.split('/');
        const tails = segments.map((_, index) => segments.slice(index).join('/'));
        return tails.find((tail) => this.#repository.holds(tail)) ?? '';
    }
    #step(step, { path, folder, tolerated, matrix, inputs }) {
        const run = below(step, 'run');
        const uses = below(step, 'uses');
        const [written = ''] = variants(filled(textOf(below(step, 'working-directory')) ?? folder, inputs), matrix);
        const where = this.#here(written.replace(/^\.\//, '').replace(/\/$/, ''));
        // A block scalar begins on the line after its key.
        const start = run !== undefined && run.endLine > run.line ? run.line + 1 : (run?.line ?? 1);
        const at = { path, line: start, endLine: start };
        const text = textOf(uses);
        return {
            at: { path, line: step.line, endLine: step.endLine },
            uses: uses === undefined || text === undefined
                ? undefined
                : { text, at: { path, line: uses.line, endLine: uses.endLine } },
            executed: variants(filled(textOf(run) ?? '', inputs), matrix).flatMap((script) => this.#follower.script(script, at, where)),
            tolerated: tolerated || isTolerant(step),
        };
    }
}
/** Folders of what a browser shows, or of what is only written: no service lies there. */
const ELSEWHERE = /(^|[/_-])(front-?end|web|www|ui|client|mobile|app-?ui|docs?|site|infra|terraform)($|[/_-])/i;
/** The inputs of a workflow or an action: their defaults, below what `with` passes. */
function passed(declared, caller, outer) {
    const defaults = entriesOf(declared).flatMap(([name, input]) => textsOf(below(input, 'default')).map((value) => [name, value]));
    const given = entriesOf(below(caller, 'with')).flatMap(([name, value]) => textsOf(value).map((text) => [name, filled(text, outer)]));
    return new Map([...defaults, ...given]);
}
/** A script with the inputs that it names in their place. */
function filled(script, inputs) {
    return script.replaceAll(/\$\{\{\s*inputs(?:\.([\w-]+)|\[['"]([\w-]+)['"]\])\s*\}\}/g, (whole, plain, quoted) => inputs.get(plain ?? quoted ?? '') ?? whole);
}
/** A path of this repository: `./.github/workflows/test.yml`, `./.github/actions/test`. */
function localPath(uses) {
    return uses.startsWith('./') ? uses.slice(2).replace(/\/$/, '') : undefined;
}
/** A script once for each value of the matrix that it names. */
function variants(script, matrix) {
    const key = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(script)?.[1];
    if (key === undefined || matrix === undefined)
        return [script];
    const values = [
        ...textsOf(below(matrix, key)),
        ...itemsOf(below(matrix, 'include')).flatMap((row) => textOf(below(row, key)) ?? []),
    ];
    const pattern = new RegExp(`\\$\\{\\{\\s*matrix\\.${key}\\s*\\}\\}`, 'g');
    if (values.length === 0)
        return [script];
    return values
        .flatMap((value) => variants(script.replaceAll(pattern, () => value), matrix))
        .slice(0, VARIANTS_MAX);
}
/** `true` where a job or a step never runs. */
function isOff(data) {
    const condition = textOf(below(data, 'if'))?.replaceAll(/[${}\s]/g, '');
    return condition === 'false';
}
function isTolerant(data) {
    return below(data, 'continue-on-error')?.value === true;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/workflows.js



/** Reads GitHub workflows, and the scripts of GitLab's, with what they execute. */
function workflowsOf(repository, follower) {
    const steps = new StepReader(repository, follower);
    const github = repository.matching(/^\.github\/workflows\/[^/]+\.ya?ml$/).flatMap((path) => repository
        .yaml(path)
        .slice(0, 1)
        .map((data) => githubWorkflow(path, data, steps)));
    const gitlab = repository.matching(/^\.gitlab-ci\.ya?ml$/).flatMap((path) => repository
        .yaml(path)
        .slice(0, 1)
        .map((data) => gitlabWorkflow(path, data, follower)));
    return [...github, ...gitlab, ...otherCi(repository, follower)];
}
/** What continuous integration runs and whose failure counts. */
function executedIn(workflows) {
    return workflows.flatMap(({ steps }) => steps
        .filter(({ tolerated }) => !tolerated)
        .flatMap(({ executed }) => executed.filter(({ tolerated }) => !tolerated)));
}
function githubWorkflow(path, data, steps) {
    const jobs = entriesOf(below(data, 'jobs')).filter(([, job]) => !isOff(job));
    const permissions = [
        ...permissionsOf(path, data, undefined),
        ...jobs.flatMap(([name, job]) => permissionsOf(path, job, name)),
    ];
    return {
        path,
        data,
        triggers: triggersOf(path, data),
        steps: steps.steps(path, data),
        permissions,
        jobs: jobs.map(([name]) => name),
    };
}
function gitlabWorkflow(path, data, follower) {
    const jobs = entriesOf(data).filter(([name, job]) => !name.startsWith('.') && below(job, 'script') !== undefined);
    const steps = jobs.flatMap(([, job]) => itemsOf(below(job, 'script')).map((line) => {
        const at = { path, line: line.line, endLine: line.endLine };
        return {
            at,
            uses: undefined,
            executed: follower.script(textOf(line) ?? '', at, ''),
            tolerated: below(job, 'allow_failure')?.value === true,
        };
    }));
    const [first] = jobs;
    const triggers = new Map(first === undefined
        ? []
        : ['push', 'merge_request_event'].map((name) => [
            name,
            { path, line: first[1].line, endLine: first[1].endLine },
        ]));
    return { path, data, triggers, steps, permissions: [], jobs: jobs.map(([name]) => name) };
}
function triggersOf(path, data) {
    // YAML 1.1 readers turn the key `on` into true; ours keeps its text.
    const on = below(data, 'on') ?? below(data, 'true');
    if (on === undefined)
        return new Map();
    const named = entriesOf(on);
    if (named.length > 0)
        return new Map(named.map(([name, { line, endLine }]) => [name, { path, line, endLine }]));
    return new Map(textsOf(on).map((name) => [name, { path, line: on.line, endLine: on.endLine }]));
}
function permissionsOf(path, data, job) {
    const permissions = below(data, 'permissions');
    return permissions === undefined
        ? []
        : [{ data: permissions, at: { path, line: permissions.line, endLine: permissions.endLine }, job }];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/facts.js


















/** Files that say: from here it is built, or installed. */
const WORKPLACE = /(^|\/)(Dockerfile|requirements[^/]*\.txt|Pipfile|setup\.py|serverless\.ya?ml)$/;
/** Share of a file that may be unreadable before nothing in it counts: one part in twenty. */
const BROKEN_PARTS = 20;
/** Reads a tree into facts; of the files at `unread` it is only known that they are there. */
function gatherFacts(tree, reader, unread = []) {
    const repository = new Repository(tree);
    const { scopes, unreadable } = readPython(repository, reader, unread);
    const manifest = manifestOf(repository);
    const follower = new CommandFollower(repository, manifest);
    const containers = containersOf(repository, follower);
    const workflows = workflowsOf(repository, follower);
    const facts = {
        ...codeFacts(scopes, { repository, containers, manifest }),
        repository,
        manifest,
        containers,
        workflows,
        executed: executedIn(workflows),
        follower,
    };
    return { facts, omissions: repository.omissions(), unreadable };
}
function codeFacts(everything, { repository, containers, manifest }) {
    const { commands, pyprojects } = manifest;
    const modules = everything.filter(({ role }) => role === 'application');
    const values = new Values(new Resolver(new Modules(everything, pyprojects.map(({ path }) => folderOf(path)), repository.matching(WORKPLACE).map(folderOf))));
    const objects = new Objects(values);
    const dependencies = new Dependencies(values);
    const entries = entry_entriesOf({ values, objects, modules, containers, commands });
    const liveness = new Liveness(values.resolver, entries.flatMap(({ module, factory, starter }) => [module, factory, starter].filter((scope) => scope !== undefined)));
    const isAlive = (scope) => liveness.isAlive(scope);
    const alive = liveness.scopes().filter(({ role }) => role === 'application');
    const wiring = wiringOf({ values, objects, alive });
    const routes = routesOf({ values, objects, dependencies, modules, isAlive });
    const [made] = wiring.constructions;
    return {
        application: made === undefined ? undefined : { entries, at: made.at },
        code: { values, dependencies, objects, modules, everything, alive, isAlive },
        routes,
        wiring,
        settings: settingsOf(values, alive),
        authentication: new Authentication(values, dependencies, wiring.middleware),
        suite: suiteOf({ values, objects, modules: everything.filter(({ role }) => role === 'test') }),
        sourcePaths: modules.map(({ path }) => path),
    };
}
function readPython(repository, reader, unread) {
    const scopes = [];
    const lost = [];
    let closed = unread.filter((path) => path.endsWith('.py') && roleOf(path) !== 'vendored').length;
    let read = 0;
    for (const path of repository.matching(/\.py$/)) {
        if (repository.isLink(path))
            continue;
        const text = repository.text(path);
        if (text === undefined) {
            closed += 1;
            continue;
        }
        const { scope, broken } = reader.read(path, text);
        if (broken * BROKEN_PARTS > text.length) {
            lost.push(text.length);
            repository.omit(path, 'it is not Python that can be read');
        }
        else {
            read += text.length;
            scopes.push(scope);
        }
    }
    return {
        scopes: scopes.sort((a, b) => (a.path < b.path ? -1 : 1)),
        unreadable: shareLost({ read, files: scopes.length, lost, closed }),
    };
}
/** A file that nobody could look into counts as much as one that was read: its own size says nothing of the code in it. */
function shareLost({ read, files, lost, closed, }) {
    const broken = lost.reduce((sum, size) => sum + size, 0);
    const known = files + lost.length;
    const away = broken + closed * (known === 0 ? 1 : (read + broken) / known);
    return away === 0 ? 0 : Math.ceil((away * 10_000) / (read + away));
}

;// CONCATENATED MODULE: ./lib/readiness/fingerprint.js

const LENGTH = 32;
const DEFINITION = /^(\s*)(?:async\s+def|def|class)\s+(\w+)/;
/**
 * Names places so that the name outlives moved lines: of the path, the definition around the place, and its text without spaces.
 *
 * Places that are equal in all of these are told apart by their order.
 */
class Fingerprints {
    #tree;
    #lines = new Map();
    #seen = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** @returns 32 hexadecimal digits, different for every call */
    of(probe, place) {
        const parts = place === undefined ? [] : [place.path, this.#around(place), this.#textOf(place)];
        const identity = [probe, ...parts].join('\0');
        const order = this.#seen.get(identity) ?? 0;
        this.#seen.set(identity, order + 1);
        return (0,tree/* sha256 */.sc)(`${identity}\0${order}`).slice(0, LENGTH);
    }
    #textOf({ path, line, endLine }) {
        return this.#linesOf(path)
            .slice(line - 1, endLine)
            .join('\n')
            .replaceAll(/\s+/g, '');
    }
    /** The definitions around a line of Python, outermost first: `Orders.create`. */
    #around({ path, line }) {
        if (!path.endsWith('.py'))
            return '';
        const lines = this.#linesOf(path);
        let indent = indentOf(lines[line - 1] ?? '');
        const names = [];
        for (let above = line - 2; above >= 0 && indent > 0; above -= 1) {
            const [, space = '', name] = DEFINITION.exec(lines[above] ?? '') ?? [];
            if (name === undefined || space.length >= indent)
                continue;
            names.unshift(name);
            indent = space.length;
        }
        return names.join('.');
    }
    #linesOf(path) {
        const known = this.#lines.get(path);
        if (known !== undefined)
            return known;
        const lines = (this.#tree.text(path) ?? '').split(/\r?\n/);
        this.#lines.set(path, lines);
        return lines;
    }
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./lib/readiness/gaps.js

/** What is missing or wrong, place by place: one gap a place, and one for a probe that saw nothing to point at. */
function gapsOf({ results, probes, facts, tree }) {
    const fingerprints = new Fingerprints(tree);
    return results.flatMap((result) => {
        const { id: probe, category, outcome, because } = result;
        const definition = probes.find(({ id }) => id === probe);
        if (definition === undefined || outcome === 'pass' || outcome === 'not_applicable')
            return [];
        const shared = { probe, category, because: because ?? `not detected: ${definition.fix}` };
        const places = result.credit === 0 ? result.evidence : (result.lacking ?? []);
        if (places.length === 0) {
            const at = placeToBegin(definition, facts, tree);
            return [{ ...shared, at, anchored: true, fingerprint: fingerprints.of(probe, undefined) }];
        }
        return places.map((at) => ({ ...shared, at, anchored: false, fingerprint: fingerprints.of(probe, at) }));
    });
}
/** Where a reader begins: the file that the remedy names, the image, the call that makes the application, or the manifest. */
function placeToBegin({ remedy }, { application, containers }, tree) {
    if (tree.has(remedy.file))
        return firstLine(remedy.file);
    const [image] = containers.images;
    if (remedy.file === 'Dockerfile' && image !== undefined)
        return firstLine(image.path);
    if (application !== undefined)
        return application.at;
    const named = ['pyproject.toml', 'requirements.txt', 'setup.py', 'README.md'].find((path) => tree.has(path));
    return firstLine(named ?? tree.paths()[0] ?? 'README.md');
}
function firstLine(path) {
    return { path, line: 1, endLine: 1 };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/proxies.js
/** Files that configure a proxy: nginx, as it reads them or as a template is filled in. */
const PROXY_FILES = /(^|\/)[^/]*nginx[^/]*$|\.conf(\.(template|j2|jinja2?|tmpl|tpl|erb|sigil))?$/;

;// CONCATENATED MODULE: ./lib/readiness/probe.js
/** Defines a probe. The compiler holds `examine` to the facts that it needs. */
function defineProbe(definition) {
    return definition;
}
const probe_FULL = 10_000;
/**
 * Credit in full.
 *
 * @throws RangeError - there is no evidence: no point without it
 */
function found(evidence, detail = {}) {
    return partial(probe_FULL, evidence, detail);
}
/**
 * Credit in part.
 *
 * @throws RangeError - there is no evidence, or `credit` is not a whole number above 0 and up to 10 000
 */
function partial(credit, evidence, detail = {}) {
    if (evidence.length === 0)
        throw new RangeError('no point without evidence');
    if (!Number.isInteger(credit) || credit <= 0 || credit > probe_FULL)
        throw new RangeError(`expected a credit from 1 to ${probe_FULL}, got ${credit}`);
    return {
        outcome: credit === probe_FULL ? 'pass' : 'partial',
        credit,
        evidence,
        searched: [],
        confidence: 'high',
        ...detail,
    };
}
/** No credit: looked in `searched`, saw nothing. */
function notDetected(searched, because) {
    return {
        outcome: 'not_detected',
        credit: 0,
        evidence: [],
        searched,
        confidence: 'high',
        ...(because === undefined ? {} : { because }),
    };
}
/** No credit: what stands at `evidence` is what the probe warns of. */
function violated(evidence, because, detail = {}) {
    return {
        outcome: 'not_detected',
        credit: 0,
        evidence,
        searched: [],
        because,
        confidence: 'high',
        ...detail,
    };
}
/** Credit by the share of the opportunities that are good; `because` says what the others lack. */
function share(good, bad, because) {
    if (bad.length === 0)
        return found(good);
    const credit = Math.floor((good.length * probe_FULL) / (good.length + bad.length));
    return credit === 0
        ? violated(bad, because)
        : partial(credit, good, { because: `${because}: ${places(bad)}`, lacking: bad });
}
/** There is nothing here that the probe could ask about, and `because` proves it. */
function notApplicable(because) {
    return { outcome: 'not_applicable', credit: 0, evidence: [], searched: [], because, confidence: 'high' };
}
/** It cannot be known from the files. */
function unknown(because) {
    return { outcome: 'unknown', credit: 0, evidence: [], searched: [], because, confidence: 'low' };
}
const PLACES_MAX = 5;
function places(evidence) {
    const shown = evidence.slice(0, PLACES_MAX).map(({ path, line }) => `${path}:${line}`);
    return evidence.length > PLACES_MAX
        ? `${shown.join(', ')} and ${evidence.length - PLACES_MAX} more`
        : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/readiness/probes/api/body-limit.js




/** A middleware that counts the body, or reads its length, and refuses. */
function limits(scope) {
    const parts = [...scopesOf(scope)];
    const measures = parts.some(({ expressions }) => expressions.some((expression) => [...walk(expression)].some((part) => (part.kind === 'string' && part.value.toLowerCase() === 'content-length') ||
        (part.kind === 'other' && part.type === 'bytes') ||
        (part.kind === 'call' && calledWord(part) === 'len'))));
    const compares = parts.some(({ expressions }) => expressions.some((expression) => [...walk(expression)].some((part) => part.kind === 'operation' && /^[<>]=?$/.test(part.operator))));
    const refuses = parts.some(({ expressions, calls }) => calls.some(({ call }) => /Response$|Exception$|TooLarge/i.test(calledWord(call))) &&
        expressions.some((expression) => [...walk(expression)].some((part) => (part.kind === 'number' && part.value === 413) ||
            (part.kind === 'name' && /413|TooLarge|CONTENT_TOO_LARGE/i.test(part.name)))));
    return measures && compares && refuses;
}
const bodyLimit = defineProbe({
    id: 'API-05',
    name: 'body-limit',
    category: 'api',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'repository', 'sourcePaths'],
    asks: 'Is there a largest request body?',
    why: 'One request must not be able to fill the memory.',
    refuses: '`--limit-concurrency`, which limits something else',
    fix: 'refuse bodies above a limit with 413, in a middleware or at the proxy',
    remedy: {
        file: '{module}',
        snippet: 'app.add_middleware(BodyLimitMiddleware, max_bytes=settings.body_limit)',
    },
    references: ['OWASP API4', 'ASVS 5.2.1'],
    examine({ application, wiring, repository, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const middleware = wiring.middleware
            .filter(({ local, external }) => (local !== undefined && limits(local)) ||
            /LimitUploadSize|ContentSizeLimit|BodyLimit/i.test(external ?? ''))
            .map(({ at }) => at);
        const proxies = repository
            .matching(PROXY_FILES)
            .flatMap((path) => directive(path, repository.text(path) ?? ''));
        const ingresses = repository
            .matching(/\.ya?ml$/)
            .flatMap((path) => /(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests|ingress)/.test(path)
            ? annotation(path, repository.text(path) ?? '')
            : []);
        const evidence = [...middleware, ...proxies, ...ingresses];
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});
function directive(path, text) {
    return text
        .split('\n')
        .flatMap((row, index) => /^\s*client_max_body_size\s+(?!0\s*;)\S+\s*;/.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : []);
}
function annotation(path, text) {
    return text
        .split('\n')
        .flatMap((row, index) => /^\s*nginx\.ingress\.kubernetes\.io\/proxy-body-size:/.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : []);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/api/documentation-urls.js


/** Without one of these, nobody reads the description. */
const DOORS = ['docs_url', 'openapi_url'];
const URLS = [...DOORS, 'redoc_url'];
/** Another address that is open everywhere is moved; what is off, or differs from place to place, is decided. */
function decisionOn({ expression, scope }, code, depth = 0) {
    if (expression.kind === 'string' || expression.kind === 'formatted')
        return 'moved';
    const symbol = depth > 3 ? undefined : code.values.resolver.resolve(expression, scope);
    if (symbol?.kind !== 'value')
        return 'decided';
    const [value, ...others] = symbol.assignments.map((assignment) => assignment.value);
    if (value === undefined || others.length > 0)
        return 'decided';
    return decisionOn({ expression: value, scope: symbol.scope }, code, depth + 1);
}
/** What a construction passes for its addresses, through `**options` too. */
function given(call, scope, code) {
    const direct = URLS.flatMap((name) => {
        const expression = keyword(call, name);
        return expression === undefined ? [] : [[name, { expression, scope }]];
    });
    const splats = call.args.filter(({ splat }) => splat).map(({ value }) => value);
    const listed = splats.flatMap((value) => code.values.expand({ expression: value, scope }).flatMap((placed) => {
        if (placed.expression.kind === 'call')
            return given(placed.expression, placed.scope, code);
        if (placed.expression.kind !== 'mapping')
            return [];
        return placed.expression.entries.flatMap(({ key, value: expression }) => {
            const name = stringOf(key);
            return name !== undefined && URLS.includes(name)
                ? [[name, { expression, scope: placed.scope }]]
                : [];
        });
    }));
    // `options["openapi_url"] = None` below a condition.
    const noted = splats.flatMap((value) => scope.assignments.flatMap(({ target, value: expression }) => {
        if (target.kind !== 'subscript' || nameOf(target.object) !== nameOf(value))
            return [];
        const name = stringOf(target.index[0]);
        return name !== undefined && URLS.includes(name) && expression !== undefined
            ? [[name, { expression, scope }]]
            : [];
    }));
    return [...direct, ...listed, ...noted];
}
const documentationUrls = defineProbe({
    id: 'API-04',
    name: 'documentation-urls',
    category: 'api',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'code'],
    asks: 'Was it decided where the documentation of the API is open?',
    why: 'A map of every endpoint should be public on purpose.',
    refuses: 'a comment, and a splat that is empty; another address that is open everywhere counts half, and so does a second door that stays open',
    fix: 'pass `docs_url` and `openapi_url` from the settings',
    remedy: { file: '{module}', snippet: 'FastAPI(docs_url=None if settings.is_production else "/docs")' },
    references: ['ASVS 13.4.5'],
    examine({ application, wiring, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const set = wiring.constructions.map(({ call, scope, at }) => ({ at, urls: given(call, scope, code) }));
        const decided = set.filter(({ urls }) => urls.some(([name, placed]) => DOORS.includes(name) && decisionOn(placed, code) === 'decided') &&
            !urls.some(([name, placed]) => name === 'redoc_url' && decisionOn(placed, code) === 'moved'));
        if (decided.length > 0)
            return found(decided.map(({ at }) => at));
        const moved = set.filter(({ urls }) => urls.length > 0);
        return moved.length > 0
            ? partial(5000, moved.map(({ at }) => at), { because: 'the documentation has an address of its own, and is open everywhere' })
            : notDetected([application.at.path]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/api/last-resort-handler.js



function catchesAll({ exception }) {
    return (nameOf(exception) === 'Exception' ||
        (exception.kind === 'number' && exception.value === 500) ||
        /HTTP_500/.test(nameOf(exception) ?? ''));
}
/** `str(exc)` or `f"{exc}"` in what the handler answers with. */
function echoes({ handler }, { values }) {
    if (handler === undefined)
        return false;
    const caught = handler.parameters.at(-1)?.name ?? '';
    return prints(handler, caught) || handsOn(handler, caught, values);
}
/** The handler returns what a function of this repository makes of the error, and that prints it. */
function handsOn(handler, caught, values) {
    return handler.flows.some(({ kind, value }) => kind === 'return' &&
        value !== undefined &&
        callsIn(value).some((call) => {
            const position = call.args.findIndex(({ value: given }) => nameOf(given) === caught);
            const target = position === -1 ? undefined : values.callee(call, handler);
            const parameter = target?.kind === 'function' ? target.parameters[position] : undefined;
            return target !== undefined && parameter !== undefined && prints(target, parameter.name);
        }));
}
function prints(target, caught) {
    return [...scopesOf(target)].some((scope) => scope.flows.some(({ kind, value }) => {
        if (kind !== 'return' || value === undefined)
            return false;
        const printed = callsIn(value).some((call) => ['str', 'repr', 'format_exc', 'traceback.format_exc'].includes(nameOf(call.callee) ?? '') &&
            (call.args.length === 0 || call.args.some(({ value: given }) => namesIn(given).includes(caught))));
        return (printed ||
            [...walk(value)].some((part) => part.kind === 'formatted' && part.parts.some((inner) => namesIn(inner).includes(caught))));
    }));
}
/** A middleware that catches everything and answers. */
function guards(middleware) {
    return (middleware.local !== undefined &&
        [...scopesOf(middleware.local)].some(({ handlers, flows, calls }) => handlers.some(({ types, empty }) => !empty && (types === undefined || nameOf(types) === 'Exception')) &&
            (flows.some(({ kind, handling }) => kind === 'return' && handling) ||
                calls.some(({ handling, call }) => handling && /Response$/.test(nameOf(call.callee) ?? '')))));
}
const lastResortHandler = defineProbe({
    id: 'API-03',
    name: 'last-resort-handler',
    category: 'api',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'wiring', 'sourcePaths'],
    asks: 'Does an unexpected error get an answer that gives nothing away?',
    why: 'A stack trace tells an attacker what to try next.',
    refuses: 'a handler that answers with the text of the error',
    fix: 'register a handler for `Exception` that logs the error and answers with a generic body',
    remedy: {
        file: '{module}',
        snippet: '@app.exception_handler(Exception)\nasync def unexpected(request: Request, error: Exception) -> JSONResponse:\n    logger.exception("unexpected_error")\n    return JSONResponse({"detail": "Internal Server Error"}, status_code=500)',
    },
    references: ['ASVS 16.5.1', 'ASVS 16.5.4'],
    examine({ application, code, wiring, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const handlers = wiring.exceptionHandlers.filter(catchesAll);
        const telling = handlers.filter((handler) => echoes(handler, code));
        if (telling.length > 0)
            return violated(telling.map(({ at }) => at), 'the handler answers with the text of the error');
        const middleware = wiring.middleware.filter(guards);
        const evidence = [...handlers, ...middleware].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/health-routes.js



/** Whole path segments only: `/healthy-recipes` is a real route of a real service. */
const LIVENESS_SEGMENTS = new Set([
    'health',
    'healthz',
    'healthcheck',
    'health-check',
    'health_check',
    'live',
    'livez',
    'liveness',
    'ready',
    'readyz',
    'readiness',
    'ping',
    'heartbeat',
    '__heartbeat__',
    '__lbheartbeat__',
    'alive',
    'up',
]);
/** Paths that a health check of a container or a probe of Kubernetes requests. */
function checkedPaths(containers, repository) {
    const docker = containers.images.flatMap(({ shipped }) => shipped.instructions.filter(({ keyword }) => keyword === 'HEALTHCHECK').map(({ text }) => text));
    const scripts = docker.flatMap((text) => [...text.matchAll(/[\w$./{}-]+\.(?:py|sh)\b/g)].flatMap(([script]) => textOfScript(script, repository)));
    const compose = containers.services.map(({ data }) => textsOf(below(data, 'healthcheck', 'test')).join(' '));
    const kubernetes = repository
        .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
        .flatMap((path) => repository.yaml(path).flatMap((data) => [...everythingIn(data)].flatMap((part) => {
        const asked = textOf(below(part, 'httpGet', 'path'));
        return asked === undefined ? [] : [`http://x${asked}`];
    })));
    return new Set([...docker, ...scripts, ...compose, ...kubernetes].flatMap((text) => [...text.matchAll(/https?:\/\/[^/\s"']+(\/[^\s"'?)]*)/g)].map((match) => match[1] ?? '')));
}
/** The text of the one file that a path in an image means. */
function textOfScript(script, repository) {
    const segments = script.split('/').filter((segment) => segment !== '' && segment !== '.');
    for (const [index] of segments.entries()) {
        const tail = segments.slice(index).join('/');
        const found = repository.paths().filter((path) => path === tail || path.endsWith(`/${tail}`));
        const [only] = found;
        // A comment asks nobody.
        if (found.length === 1 && only !== undefined)
            return [(repository.text(only) ?? '').replaceAll(/^\s*#.*$/gm, '')];
    }
    return [];
}
/** Where the application includes a router of health routes that a library brings: `__heartbeat__` of dockerflow. */
function libraryRouters({ alive, values }) {
    return callsWhere(alive, (call, scope) => calledWord(call) === 'include_router' &&
        call.args.some(({ value }) => /^dockerflow\.fastapi\./.test(values.resolver.external(value, scope) ?? '')));
}
/** The checks that those routers run. */
function libraryChecks({ alive, values }) {
    return externalCalls(alive, values, (name) => /^dockerflow\..*checks\.register/.test(name));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/api/reachable-routes.js


const ROUTES_MIN = 2;
const reachableRoutes = defineProbe({
    id: 'API-01',
    name: 'reachable-routes',
    category: 'api',
    level: 'medium',
    weight: 3,
    effort: 'high',
    since: '1.0.0',
    needs: ['application', 'routes', 'sourcePaths'],
    asks: 'Can the application be asked for something?',
    why: 'A service without routes serves nobody.',
    refuses: 'a router that nobody includes, and health routes',
    fix: 'include the routers in the application',
    remedy: { file: '{module}', snippet: 'app.include_router(router)' },
    references: [],
    examine({ application, routes, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const reachable = routes.filter((route) => route.reachable && !route.segments.some((segment) => LIVENESS_SEGMENTS.has(segment)));
        if (reachable.length >= ROUTES_MIN)
            return found(reachable.map(({ at }) => at));
        return reachable.length === 1
            ? partial(5000, reachable.map(({ at }) => at))
            : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/api/versioned-paths.js



const VERSION = /^v\d+(\.\d+)?$/;
const OUTSIDE = new Set([
    'metrics',
    'docs',
    'openapi.json',
    'static',
    'redoc',
    'favicon.ico',
]);
const versionedPaths = defineProbe({
    id: 'API-02',
    name: 'versioned-paths',
    category: 'api',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'routes', 'wiring', 'code'],
    asks: 'Do the paths carry a version?',
    why: 'A breaking change then has somewhere to go.',
    refuses: 'a constant that no router uses',
    fix: 'put a version into the prefix of the routers',
    remedy: { file: '{module}', snippet: 'app.include_router(router, prefix="/api/v1")' },
    references: ['OWASP API9'],
    examine({ application, routes, wiring, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const rooted = wiring.constructions.filter(({ call, scope }) => {
            const root = keyword(call, 'root_path');
            return (root !== undefined &&
                (code.values.text({ expression: root, scope }) ?? '')
                    .split('/')
                    .some((segment) => VERSION.test(segment)));
        });
        if (rooted.length > 0)
            return found(rooted.map(({ at }) => at));
        const judged = routes.filter(({ reachable, segments }) => reachable &&
            segments.length > 0 &&
            !segments.some((segment) => LIVENESS_SEGMENTS.has(segment) || OUTSIDE.has(segment)));
        if (judged.length === 0)
            return notDetected([application.at.path]);
        const versioned = judged.filter(({ segments }) => segments.some((segment) => VERSION.test(segment)));
        return share(versioned.map(({ at }) => at), judged.filter((route) => !versioned.includes(route)).map(({ at }) => at), 'these paths carry no version');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/code-owners.js

const RULE = /^\s*[^#\s]\S*\s+(@[\w.-]+(\/[\w.-]+)?|\S+@\S+\.\S+)/;
const codeOwners = defineProbe({
    id: 'CIC-08',
    name: 'code-owners',
    category: 'ci',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository'],
    asks: 'Is it said who answers for the code?',
    why: 'A review needs somebody who must look.',
    refuses: 'comments only',
    fix: 'name owners in CODEOWNERS',
    remedy: { file: '.github/CODEOWNERS', snippet: '* @org/team' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ repository }) {
        const files = repository.matching(/^(\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/);
        const rules = files.flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => (RULE.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : [])));
        return rules.length > 0 ? found(rules) : notDetected(['.github/CODEOWNERS']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/dependency-updates.js


const PYTHON = new Set(['pip', 'uv', 'poetry', 'pipenv', 'pip-compile']);
const dependencyUpdates = defineProbe({
    id: 'CIC-04',
    name: 'dependency-updates',
    category: 'ci',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'repository', 'manifest'],
    asks: 'Are updates of the Python dependencies proposed by themselves?',
    why: 'A hole that is known and fixed elsewhere is the first to be tried here.',
    refuses: 'an empty file; updates of other ecosystems alone count half',
    fix: 'let Dependabot or Renovate update the Python dependencies',
    remedy: {
        file: '.github/dependabot.yml',
        snippet: 'version: 2\nupdates:\n  - package-ecosystem: uv\n    directory: /\n    schedule: {interval: weekly}',
    },
    references: ['Scorecard Dependency-Update-Tool'],
    examine({ application, repository, manifest }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const entries = repository.matching(/^\.github\/dependabot\.ya?ml$/).flatMap((path) => repository.yaml(path).flatMap((data) => itemsOf(below(data, 'updates')).flatMap((item) => {
            const ecosystem = below(item, 'package-ecosystem');
            return ecosystem === undefined
                ? []
                : [
                    {
                        ecosystem: textOf(ecosystem) ?? '',
                        at: { path, line: ecosystem.line, endLine: ecosystem.endLine },
                    },
                ];
        })));
        const python = entries.filter(({ ecosystem }) => PYTHON.has(ecosystem)).map(({ at }) => at);
        const renovate = repository
            .matching(/^(\.github\/|\.gitlab\/)?(renovate\.json5?|\.renovaterc(\.json)?)$/)
            .flatMap((path) => {
            const text = repository.text(path) ?? '';
            const line = text.split('\n').findIndex((row) => /"?(extends|packageRules|schedule)"?\s*:/.test(row));
            return line === -1 ? [] : [{ path, line: line + 1, endLine: line + 1 }];
        });
        const evidence = [...python, ...renovate];
        if (evidence.length > 0)
            return found(evidence);
        return entries.length > 0
            ? partial(5000, entries.map(({ at }) => at), { because: 'only other ecosystems are updated' })
            : notDetected(['.github/dependabot.yml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/least-permissions.js


const leastPermissions = defineProbe({
    id: 'CIC-03',
    name: 'least-permissions',
    category: 'ci',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows'],
    asks: 'Do the workflows get only the rights they need?',
    why: 'A poisoned action has the rights of the token it finds.',
    refuses: '`write-all`, and rights on one job while the others keep the default',
    fix: 'set `permissions: {contents: read}` at the top of every workflow',
    remedy: { file: '.github/workflows/ci.yml', snippet: 'permissions:\n  contents: read' },
    references: ['Scorecard Token-Permissions'],
    examine({ application, workflows }) {
        const github = workflows.filter(({ path }) => path.startsWith('.github/'));
        if (workflows.length === 0)
            return application === undefined
                ? notApplicable('there is no workflow')
                : notDetected(['.github/workflows'], 'there is no workflow');
        if (github.length === 0)
            return notApplicable('the workflows are not GitHub’s');
        const judged = github.map(({ path, permissions, jobs }) => {
            const top = permissions.find(({ job }) => job === undefined);
            const all = top !== undefined ||
                (jobs.length > 0 && jobs.every((name) => permissions.some(({ job }) => job === name)));
            const wide = permissions.some(({ data }) => textOf(data) === 'write-all') ||
                entriesOf(top?.data).some(([, value]) => textOf(value) === 'write');
            return { good: all && !wide, at: permissions.map(({ at }) => at), path };
        });
        const good = judged.filter((one) => one.good);
        const bad = judged.filter((one) => !one.good);
        return share(good.flatMap(({ at }) => at), bad.flatMap(({ at, path }) => (at.length > 0 ? at.slice(0, 1) : [{ path, line: 1, endLine: 1 }])), 'these workflows have more rights than they say they need');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/licence.js


const KNOWN = /MIT License|Permission is hereby granted, free of charge|Apache License\s+Version 2\.0|GNU (AFFERO |LESSER )?GENERAL PUBLIC LICENSE|Redistribution and use in source and binary forms|Mozilla Public License|ISC License|The Unlicense|free and unencumbered software released into the public domain|CC0 1\.0 Universal|Boost Software License|BSD \d-Clause|Business Source License|Elastic License|EUROPEAN UNION PUBLIC LICENCE/i;
const licence = defineProbe({
    id: 'CIC-07',
    name: 'licence',
    category: 'ci',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'manifest'],
    asks: 'Is it said under which terms the code may be used?',
    why: 'Without terms, nobody may use it.',
    refuses: 'an empty file; a project that says it is private is left out',
    fix: 'add a LICENSE file',
    remedy: { file: 'LICENSE', snippet: 'MIT License' },
    references: ['Scorecard License'],
    examine({ repository, manifest }) {
        const secret = manifest.pyprojects.some(({ data }) => /^(proprietary|private|licenseref-proprietary)/i.test(textOf(below(data, 'project', 'license')) ??
            textOf(below(data, 'project', 'license', 'text')) ??
            '') ||
            /Private :: Do Not Upload/.test(JSON.stringify([
                ...(below(data, 'project', 'classifiers')?.value ?? []),
            ].map(({ value }) => value))));
        const files = repository.matching(/^(licen[cs]e|copying)(\.(md|txt|rst))?$/i);
        const known = files.flatMap((path) => {
            const text = repository.text(path) ?? '';
            // A title may stand on two lines: the text is asked as a whole.
            const at = text.search(KNOWN);
            if (at === -1)
                return [];
            const line = text.slice(0, at).split('\n').length;
            return [{ path, line, endLine: line }];
        });
        if (known.length > 0)
            return found(known);
        if (secret)
            return notApplicable('the project says that it is private');
        return notDetected(files.length > 0 ? files : ['LICENSE']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/pinned-actions.js

const PINNED = /@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$/;
const pinnedActions = defineProbe({
    id: 'CIC-02',
    name: 'pinned-actions',
    category: 'ci',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows'],
    asks: 'Are the actions of the workflows pinned to a commit?',
    why: 'A tag can be moved to other code tonight.',
    refuses: 'local actions, which are left out',
    fix: 'pin every action to the SHA of a commit',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- uses: actions/checkout@<sha>  # v5' },
    references: ['Scorecard Pinned-Dependencies'],
    examine({ application, workflows }) {
        if (workflows.length === 0)
            return application === undefined
                ? notApplicable('there is no workflow')
                : notDetected(['.github/workflows'], 'there is no workflow');
        const all = workflows.flatMap(({ steps }) => steps.flatMap((step) => step.uses !== undefined && !step.uses.text.startsWith('./') ? [step.uses] : []));
        // A workflow that others call is read once for each of them.
        const uses = [...new Map(all.map((one) => [`${one.at.path}:${one.at.line}`, one])).values()];
        if (uses.length === 0)
            return notApplicable('no workflow uses an action of others');
        const pinned = uses.filter(({ text }) => PINNED.test(text));
        return share(pinned.map(({ at }) => at), uses.filter((one) => !pinned.includes(one)).map(({ at }) => at), 'these actions can be moved');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/test-runs.js



/** Options of pytest that ask something and run nothing. */
const ASKING = new Set([
    '--version',
    '--help',
    '-h',
    '--collect-only',
    '--co',
    '--fixtures',
    '--markers',
]);
/** `true` where a command runs tests. */
function isTestRun({ words, tolerated }) {
    const [program = '', ...rest] = words;
    if (tolerated || rest.some((word) => ASKING.has(word)))
        return false;
    if (program === 'unittest')
        return true;
    return program === 'pytest' || program === 'py.test';
}
/** What the settings of pytest add to every run. */
function optionsOf({ repository, manifest }) {
    const tables = manifest.pyprojects.flatMap(({ path, data }) => {
        const options = below(data, 'tool', 'pytest', 'ini_options', 'addopts') ?? below(data, 'tool', 'pytest', 'addopts');
        const text = textOf(options);
        return options === undefined
            ? []
            : [
                {
                    words: text === undefined ? textsOf(options) : (readShell(text)[0]?.words ?? []),
                    at: { path, line: options.line, endLine: options.endLine },
                },
            ];
    });
    const files = repository.named('pytest.ini', 'setup.cfg', 'tox.ini').flatMap((path) => readIni(repository.text(path) ?? '')
        .filter(({ section, key }) => /^(pytest|tool:pytest)$/.test(section) && key === 'addopts')
        .map(({ value, line }) => ({ words: value.split(/\s+/), at: { path, line, endLine: line } })));
    const all = [...tables, ...files];
    return { words: all.flatMap(({ words }) => words), at: all.map(({ at }) => at) };
}

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/pull-request-tests.js



const GATES = [
    'pull_request',
    'pull_request_target',
    'merge_group',
    'merge_request_event',
];
const pullRequestTests = defineProbe({
    id: 'CIC-01',
    name: 'pull-request-tests',
    category: 'ci',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows', 'repository'],
    asks: 'Do the tests run before a change is merged?',
    why: 'After the merge, everybody has the mistake.',
    refuses: 'a workflow whose path filter leaves the service out; tests on push alone count half',
    fix: 'run the tests on pull_request',
    remedy: {
        file: '.github/workflows/ci.yml',
        snippet: 'on:\n  pull_request:\n  push:\n    branches: [main]',
    },
    references: ['Scorecard CI-Tests'],
    examine({ application, workflows, repository }) {
        if (application === undefined && workflows.length === 0)
            return notApplicable('nothing here starts an application');
        const testing = workflows.filter(({ steps }) => steps.some(({ executed, tolerated }) => !tolerated && executed.some(isTestRun)));
        const gating = testing.filter(({ data, triggers }) => GATES.some((gate) => triggers.has(gate)) &&
            !leavesOut(data, application?.at.path, foldersOf(repository.paths())));
        const runsOf = (all) => all.flatMap(({ triggers, steps }) => [
            ...GATES.flatMap((gate) => triggers.get(gate) ?? []),
            ...steps.flatMap(({ executed }) => executed.filter(isTestRun).map(({ at }) => at)),
        ]);
        if (gating.length > 0)
            return found(runsOf(gating));
        const pushed = testing.filter(({ triggers }) => triggers.has('push'));
        return pushed.length > 0
            ? partial(5000, runsOf(pushed), { because: 'the tests run on push, not on pull requests' })
            : notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows']);
    },
});
/**
 * `true` where a path filter cannot match the application. A folder that is not here, and in which the workflow works, is the one that
 * this service lies in.
 */
function leavesOut(data, path, folders) {
    const filters = textsOf(below(data, 'on', 'pull_request', 'paths'));
    if (filters.length === 0 || path === undefined)
        return false;
    const jobs = below(data, 'jobs');
    const words = jobs === undefined ? [] : [...everythingIn(jobs)].flatMap((part) => textOf(part) ?? []);
    const worksIn = (folder) => !folders.has(folder) &&
        words.some((word) => word
            .split(/\s+/)
            .some((place) => place === folder || place.replace(/^\.\//, '').startsWith(`${folder}/`)));
    return !filters
        .filter((filter) => !filter.startsWith('!'))
        .some((filter) => {
        const [first = '', second] = filter.split('/');
        const isAround = second !== undefined && /^[\w-][\w.-]*$/.test(first) && worksIn(first);
        return filter.startsWith('**') || path.startsWith(filter.split('*')[0] ?? '') || isAround;
    });
}
function foldersOf(paths) {
    return new Set(paths.flatMap((path) => (path.includes('/') ? path.split('/').slice(0, 1) : [])));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/readme.js

const WORDS_MIN = 150;
/** Of 150 words of a real text, so many differ. */
const DISTINCT_MIN = 60;
const RUNS = /\b(run|running|start|started|starting|quick ?start|usage|how to use|install|installing|installation|deploy|deploying|deployment|development|setup|set up|setting up|docker|docker compose|locally)\b/i;
/** A heading of Markdown, of HTML, or one that is underlined. */
function isSection(row, next) {
    const isHeading = /^\s*(#+\s|<h[1-6][\s>])/i.test(row) || (row.trim() !== '' && /^[=\-~^*+#]{3,}\s*$/.test(next));
    return isHeading && RUNS.test(row);
}
const readme = defineProbe({
    id: 'CIC-06',
    name: 'readme',
    category: 'ci',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository'],
    asks: 'Does the README say how to run it?',
    why: 'The person who is on call tonight has never seen it.',
    refuses: 'words in comments, and the same words again and again',
    fix: 'describe in the README how to run and deploy the service',
    remedy: { file: 'README.md', snippet: '## Run\n\n    make install migrate run' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ repository }) {
        const [path] = repository.matching(/(^|\/)readme(\.(md|rst|txt))?$/i);
        const text = path === undefined ? undefined : repository.text(path);
        if (path === undefined || text === undefined)
            return notDetected(['README.md']);
        const visible = text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''));
        const words = visible.toLowerCase().match(/[a-z]{3,}/g) ?? [];
        const lines = visible
            .split('\n')
            .flatMap((row, index, rows) => isSection(row, rows[index + 1] ?? '') ? [{ path, line: index + 1, endLine: index + 1 }] : []);
        const isText = words.length >= WORDS_MIN && new Set(words).size >= DISTINCT_MIN;
        if (isText && lines.length > 0)
            return found(lines);
        return isText
            ? partial(5000, [{ path, line: 1, endLine: 1 }], { because: 'no section says how to run it' })
            : notDetected([path], 'the text is too short to help');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/scanning.js

const ACTIONS = /^(github\/codeql-action\/(init|analyze)|semgrep\/|returntocorp\/semgrep|aquasecurity\/trivy-action|gitleaks\/gitleaks-action|trufflesecurity\/trufflehog|snyk\/actions|pypa\/gh-action-pip-audit|actions\/dependency-review-action|anchore\/scan-action|PyCQA\/bandit-action|google\/osv-scanner-action)/i;
const scanning_PROGRAMS = new Set([
    'bandit',
    'semgrep',
    'pip-audit',
    'safety',
    'trivy',
    'gitleaks',
    'trufflehog',
    'detect-secrets',
    'snyk',
    'osv-scanner',
    'grype',
    'opengrep',
]);
function scans({ words, tolerated }) {
    if (tolerated || words.some((word) => word === '--exit-zero' || word === '--version'))
        return false;
    return scanning_PROGRAMS.has(words[0] ?? '') || (words[0] === 'uv' && words[1] === 'audit');
}
const scanning = defineProbe({
    id: 'CIC-05',
    name: 'scanning',
    category: 'ci',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows', 'executed'],
    asks: 'Are code, secrets or dependencies scanned?',
    why: 'A known hole has a name that a machine can look for.',
    refuses: 'a job that is switched off, and a scan whose result is thrown away',
    fix: 'run CodeQL, or pip-audit, in a workflow',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uvx pip-audit' },
    references: ['Scorecard SAST'],
    examine({ application, workflows, executed }) {
        if (application === undefined && workflows.length === 0)
            return notApplicable('nothing here starts an application');
        const actions = workflows.flatMap(({ steps }) => steps.flatMap(({ uses, tolerated }) => uses !== undefined && !tolerated && ACTIONS.test(uses.text) ? [uses.at] : []));
        const evidence = [...actions, ...executed.filter(scans).map(({ at }) => at)];
        return evidence.length > 0
            ? found(evidence)
            : notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/security-policy.js

const CONTACT = /[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/\S+|private vulnerability reporting|security advisor/i;
const PLACEHOLDER = /example\.(com|org)|your[-_ ]?(email|company|domain)|\[insert|<email>|TODO/i;
const securityPolicy = defineProbe({
    id: 'CIC-09',
    name: 'security-policy',
    category: 'ci',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository'],
    asks: 'Is it said where to report a hole?',
    why: 'Otherwise it is reported in public, or not at all.',
    refuses: 'the placeholders of a template',
    fix: 'add a SECURITY.md with a contact',
    remedy: { file: 'SECURITY.md', snippet: 'Report vulnerabilities through private vulnerability reporting.' },
    references: ['Scorecard Security-Policy'],
    examine({ repository }) {
        const files = repository.matching(/^(\.github\/|docs\/)?SECURITY\.(md|rst|txt)$/i);
        const contacts = files.flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => CONTACT.test(row) && !PLACEHOLDER.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
        return contacts.length > 0 ? found(contacts) : notDetected(['SECURITY.md']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/environment-example.js


const EXAMPLE = 'example|sample|template|tmpl|tpl|dist|defaults?|skeleton';
const environment_example_NAMES = new RegExp(`(^|/)(\\.?env[._-]?(${EXAMPLE})|\\.?(${EXAMPLE})[._-]env|[\\w-]*\\.env\\.([\\w-]+\\.)?(${EXAMPLE})|\\.?env\\.(${EXAMPLE})\\.[\\w-]+)$`);
/** Share of the settings that the example must name. */
const SHARE_MIN = 0.6;
const environmentExample = defineProbe({
    id: 'CFG-03',
    name: 'environment-example',
    category: 'config',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'settings'],
    asks: 'Does an example of the environment name what the settings read?',
    why: 'A new colleague, and a new deployment, start from this file.',
    refuses: 'an empty file, or one that names other variables',
    fix: 'name every setting in .env.example',
    remedy: {
        file: '.env.example',
        snippet: 'DATABASE_URL=postgresql+asyncpg://app:app@localhost/app\nLOG_LEVEL=INFO',
    },
    references: ['12-factor III'],
    examine({ repository, settings }) {
        const wanted = [
            ...settings.classes.filter(({ instances }) => instances.length > 0).flatMap(({ fields }) => fields),
            ...settings.reads.map(({ name }) => ({ variables: [name.toUpperCase()] })),
        ];
        if (wanted.length === 0)
            return notApplicable('no settings class is in use');
        const files = repository.matching(environment_example_NAMES);
        for (const path of files) {
            const lines = readEnv(repository.text(path) ?? '');
            const named = lines.filter(({ name }) => wanted.some(({ variables }) => variables.includes(name.toUpperCase())));
            const covered = wanted.filter(({ variables }) => lines.some(({ name }) => variables.includes(name.toUpperCase())));
            const evidence = named.map(({ line }) => ({ path, line, endLine: line }));
            const share = covered.length / wanted.length;
            if (share >= SHARE_MIN)
                return found(evidence);
            if (share >= SHARE_MIN / 2)
                return partial(5000, evidence, {
                    because: `${path} names ${covered.length} of ${wanted.length} settings`,
                });
        }
        return notDetected(files.length > 0 ? files : ['.env.example']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/secret-names.js

const SECRET = /(^|_)(secret|password|passwd|token|api_?key|private_?key|secret_?key|access_?key|jwt_?key|signing_?key|(?:service_role|supabase|encryption|fernet|hmac|master|account|auth)_?key|credentials?)(_|$)|(^|_)(pass|pwd|passphrase)$/i;
/** Settings about a secret that are none: how long it lives, where it is asked for. */
const ABOUT = /(expire|expiry|minutes|hours|days|seconds|ttl|lifetime|algorithm|url|uri|issuer|audience|header|prefix|length|_name|type|leeway|path|min|max|_id|enabled|bytes|tokens)$/i;
/** Types of values that are no secret whatever their name. */
const PLAIN = new Set(['bool', 'int', 'float', 'timedelta', 'datetime', 'date']);
/** `true` where a setting holds a secret, by its name and its type. */
function isSecretField({ name, annotation }) {
    return isSecretName(name) && !namesIn(annotation).some((type) => PLAIN.has(type.split('.').at(-1) ?? ''));
}
/** `true` where a name says that its value is a secret. */
function isSecretName(name) {
    return SECRET.test(name) && !ABOUT.test(name);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/config/live-credentials.js







/** Formats that are a credential whatever the name beside them. */
const FORMATS = /\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|sk_live_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[baprs]-[A-Za-z0-9-]{20,}|AIza[0-9A-Za-z_-]{35}|glpat-[A-Za-z0-9_-]{20,}|sk-ant-[A-Za-z0-9_-]{40,})\b|-----BEGIN (RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----|LS0tLS1CRUdJTi[A-Za-z0-9+/]*(UFJJVkFURSBLRVk|QUklWQVRFIEtFW|gUFJJVkFURSBLRVkt)/;
const PLACEHOLDERS = /ch[a4]ng[e3]|example|placeholder|dummy|your|secret-?key-?here|xxx|insert|replace|todo|fake|sample|default|test|localhost|\$\{|\{\{|<|\.\.\./i;
const FILES = /(^|\/)\.?env[\w.-]*$|(^|\/)[\w.-]*\.env([.-][\w.-]+)?$|\.(pem|key|ya?ml|toml|ini|cfg|json)$/;
const LOCKS = /(^|\/)(package-lock\.json|[\w.-]*lock)$/;
const ENVIRONMENT = /(^|\/)\.?env|\.env/;
const SIGNS = /^(jwt|jose\.jwt)\..*encode$|SessionMiddleware$/;
const READS = new Set(['os.getenv', 'os.environ.get', 'os.environ.pop']);
const LENGTH_MIN = 20;
const ENTROPY_MIN = 3;
/** Bits per character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
/** `true` where a text can be a real secret: long, without spaces, and not a word. */
function looksSecret(value) {
    return (value.length >= LENGTH_MIN &&
        /^[\w+/=.:~!@#$%^&*-]+$/.test(value) &&
        entropy(value) >= ENTROPY_MIN &&
        !PLACEHOLDERS.test(value) &&
        /\d/.test(value) &&
        /[A-Za-z]/.test(value) &&
        !/^[a-z]+([_.-][a-z\d]+)+$/.test(value) &&
        !/^\w+(\+\w+)?:\/\//.test(value));
}
function literals(expression) {
    return expression === undefined ? [] : [...walk(expression)].filter((part) => part.kind === 'string');
}
/** Calls that hand on the text they are given: a type around a secret, or a variable of the environment with its default. */
const HOLDERS = new Set(['SecretStr', 'SecretBytes', 'Secret', 'Field', 'str', 'bytes']);
const live_credentials_LOOKUPS = new Set(['get', 'getenv', 'config', 'pop', 'setdefault']);
/** The texts that a value may be: not the names by which it looks them up. */
function ownTexts(value) {
    if (value === undefined)
        return [];
    if (value.kind === 'string')
        return [value];
    if (value.kind === 'operation')
        return value.operands.flatMap(ownTexts);
    if (value.kind === 'other')
        return value.parts.flatMap(ownTexts);
    if (value.kind !== 'call')
        return [];
    const word = calledWord(value);
    if (HOLDERS.has(word))
        return ownTexts(argument(value, 0, 'default'));
    return live_credentials_LOOKUPS.has(word) ? ownTexts(argument(value, 1, 'default')) : [];
}
/** Secrets in assignments, in keywords, and in what signs tokens. */
function inCode({ code }) {
    const scopes = code.modules.flatMap((module) => [...scopesOf(module)]);
    const named = scopes.flatMap(namedSecrets);
    const anywhere = scopes.flatMap((scope) => [...scope.expressions, ...scope.assignments.flatMap(({ value }) => value ?? [])].flatMap((expression) => literals(expression)
        .filter(({ value }) => FORMATS.test(value))
        .map((text) => ({ text, scope }))));
    const live = [...named.filter(({ text }) => looksSecret(text.value)), ...anywhere, ...signingKeys(code)];
    const placed = ({ text, scope }) => placeIn(scope, text);
    return { inspected: named.map(placed), live: live.map(placed) };
}
function namedSecrets(scope) {
    const assigned = scope.assignments
        .filter(({ target }) => isSecretName(nameOf(target)?.split('.').at(-1) ?? ''))
        .flatMap(({ value }) => ownTexts(value));
    const passed = scope.calls.flatMap(({ call }) => call.args
        .filter(({ name }) => name !== undefined && isSecretName(name))
        .flatMap(({ value }) => ownTexts(value)));
    return [...assigned, ...passed].map((text) => ({ text, scope }));
}
/**
 * A text that signs tokens is a credential whatever it looks like. The default of a setting is not: what is deployed may replace it
 * (CFG-06 asks whether it must).
 */
function signingKeys({ alive, values }) {
    return externalCalls(alive, values, (name) => SIGNS.test(name)).flatMap(({ call, scope }) => {
        const key = keyword(call, 'secret_key') ?? keyword(call, 'key') ?? call.args[1]?.value;
        if (key === undefined)
            return [];
        return values
            .expand({ expression: key, scope })
            .flatMap(({ expression, scope: at }) => expression.kind === 'string' && expression.value !== '' && at.kind !== 'class'
            ? [{ text: expression, scope: at }]
            : []);
    });
}
/** Secrets that are read where they belong: `os.environ["API_KEY"]`. */
function lookedUp({ alive, values }) {
    return alive.flatMap((scope) => scope.expressions.flatMap((expression) => walk(expression).flatMap((part) => {
        const name = part.kind === 'subscript' && values.resolver.external(part.object, scope) === 'os.environ'
            ? part.index[0]
            : part.kind === 'call' && READS.has(values.external(part, scope) ?? '')
                ? part.args[0]?.value
                : undefined;
        return name?.kind === 'string' && isSecretName(name.value) ? [placeIn(scope, part)] : [];
    })));
}
/** Secrets in environment files, keys and settings of other formats. */
function inFiles({ repository }) {
    const files = repository
        .matching(FILES)
        .filter((path) => roleOf(path) === 'application' && !LOCKS.test(path));
    const seen = files.map((path) => inFile(path, repository.text(path) ?? ''));
    return { inspected: seen.flatMap(({ inspected }) => inspected), live: seen.flatMap(({ live }) => live) };
}
function inFile(path, text) {
    const at = (line) => ({ path, line, endLine: line });
    const secrets = ENVIRONMENT.test(path)
        ? readEnv(text).filter(({ name, commented }) => !commented && isSecretName(name))
        : [];
    const formats = FORMATS.test(text)
        ? text.split('\n').flatMap((row, index) => (FORMATS.test(row) ? [at(index + 1)] : []))
        : [];
    const live = secrets.filter(({ value }) => looksSecret(value)).map(({ line }) => at(line));
    return { inspected: secrets.map(({ line }) => at(line)), live: [...live, ...formats] };
}
const liveCredentials = defineProbe({
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
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const python = inCode({ code });
        const files = inFiles({ repository });
        const live = [...python.live, ...files.live];
        if (live.length > 0)
            return violated(live, 'a credential is committed', { cap: 'A' });
        const secrets = settings.classes.flatMap(({ fields }) => fields.filter(isSecretField).map(({ at }) => at));
        const read = settings.reads.filter(({ name }) => isSecretName(name)).map(({ at }) => at);
        const inspected = [...python.inspected, ...files.inspected, ...secrets, ...read, ...lookedUp(code)];
        return inspected.length > 0 ? found(inspected) : notApplicable('nothing here is a secret by its name');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/scattered-environment.js



const scattered_environment_READS = new Set(['os.environ', 'os.getenv', 'os.environ.get', 'os.environb']);
const MODULES_MAX = 2;
const scatteredEnvironment = defineProbe({
    id: 'CFG-02',
    name: 'scattered-environment',
    category: 'config',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code', 'settings'],
    asks: 'Is the environment read in at most two modules?',
    why: 'Whoever deploys must be able to see in one place what the application reads.',
    refuses: 'nothing: where the environment is not read at all, the question does not apply',
    fix: 'move the reads of the environment into the settings',
    remedy: { file: '{module}', snippet: 'settings.api_url  # instead of os.environ["API_URL"]' },
    references: ['12-factor III'],
    examine({ code, settings }) {
        const reads = code.alive.flatMap((scope) => scope.expressions.flatMap((expression) => [...walk(expression)].flatMap((part) => {
            const name = part.kind === 'name' ? code.values.resolver.external(part, scope) : undefined;
            return name !== undefined && scattered_environment_READS.has(name) ? [placeIn(scope, part)] : [];
        })));
        // A library around the environment reads it where it is asked; a store reads it where it is opened.
        const asked = settings.reads.filter(({ call }) => call !== undefined).map(({ at }) => at);
        reads.push(...asked, ...settings.stores);
        const modules = new Set(reads.map(({ path }) => path));
        if (modules.size > MODULES_MAX)
            return violated(reads, `${modules.size} modules read the environment`);
        const inspected = [
            ...reads,
            ...settings.classes
                .filter(({ instances }) => instances.length > 0)
                .map(({ at }) => ({ ...at, endLine: at.line })),
        ];
        return inspected.length === 0
            ? notApplicable('the application does not read the environment')
            : found(inspected);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/secret-defaults.js





const secret_defaults_GENERATORS = new Set(['token_urlsafe', 'token_hex', 'token_bytes', 'urandom']);
/** `config("SECRET_KEY")`, `os.getenv("SECRET_KEY")`: a variable of the environment without a default. */
function isLookup(call) {
    return /^(config|getenv|env|get)$/.test(calledWord(call)) && argument(call, 1, 'default') === undefined;
}
/** `config("SECRET_KEY", default="changeme")`; a default that is nothing opens no door. */
function hasDefault(call) {
    const given = argument(call, 2, 'default');
    return (given !== undefined &&
        !(given.kind === 'constant' && given.value === null) &&
        !(given.kind === 'string' && given.value === ''));
}
/** Where a validator refuses something about a field in production. */
function refusals(settings, field) {
    return settings.scope.children.flatMap((method) => {
        const marked = method.decorators.some((decorator) => /(^|\.)(model_validator|field_validator|validator|root_validator)$/.test(namesIn(decorator)[0] ?? ''));
        const raises = method.flows.some(({ kind }) => kind === 'raise') ||
            callsWithin(method).some(({ call }) => /check|refuse|enforce|reject|require/.test(calledWord(call)));
        const mentions = [...method.expressions, ...method.decorators].some((expression) => [...walk(expression)].some((part) => (part.kind === 'name' && part.name.split('.').includes(field.name)) ||
            (part.kind === 'string' && part.value === field.name)));
        return marked && raises && mentions ? [placeIn(method, { line: method.line, endLine: method.line })] : [];
    });
}
const secretDefaults = defineProbe({
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
        snippet: '@model_validator(mode="after")\ndef refuse_defaults(self) -> Self:\n    if self.app_env == "production" and self.secret_key is None:\n        raise ValueError("SECRET_KEY is required in production")\n    return self',
    },
    references: ['ASVS 6.3.2', 'CWE-1188'],
    examine({ settings }) {
        const used = settings.classes.filter(({ instances }) => instances.length > 0);
        const secrets = used.flatMap((owner) => owner.fields.filter(isSecretField).map((field) => ({ owner, field })));
        const reads = settings.reads.filter(({ name, call }) => call !== undefined && isSecretName(name));
        if (secrets.length + reads.length === 0)
            return notApplicable('no setting is a secret by its name');
        const safe = secrets.flatMap(({ owner, field }) => {
            const { fallback, at } = field;
            if (fallback?.kind === 'call' && isLookup(fallback))
                return [{ field, at: [at] }];
            if (fallback === undefined || (fallback.kind === 'constant' && fallback.value === null))
                return [{ field, at: [at] }];
            if ([...walk(fallback)].some((part) => part.kind === 'name' && secret_defaults_GENERATORS.has(part.name.split('.').at(-1) ?? '')))
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

;// CONCATENATED MODULE: ./lib/readiness/probes/config/secret-types.js



const MASKED = /^(Secret|SecretStr|SecretBytes)$/;
const secretTypes = defineProbe({
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
        if (secrets.length + reads.length === 0)
            return notApplicable('no setting is a secret by its name');
        const masked = secrets.filter(({ annotation }) => namesIn(annotation).some((name) => MASKED.test(name.split('.').at(-1) ?? '')));
        const bare = secrets.filter((field) => !masked.includes(field));
        const hidden = reads.filter(({ cast }) => namesIn(cast).some((name) => MASKED.test(name)));
        return share([...masked, ...hidden].map(({ at }) => at), [...bare, ...reads.filter((read) => !hidden.includes(read))].map(({ at }) => at), 'these settings print their value');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/tracked-environment.js



const tracked_environment_RULE = /^(\*\*\/|\/)?\.env(\*|\.\*)?\/?$|^\*\.env$/;
const trackedEnvironment = defineProbe({
    id: 'CFG-05',
    name: 'untracked-environment',
    category: 'config',
    level: 'medium',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'repository'],
    asks: 'Is the environment of a machine kept out of the repository?',
    why: 'The next commit would carry its secrets.',
    refuses: 'an ignore rule for a file that is committed nevertheless',
    fix: 'ignore .env and remove it from the repository',
    remedy: { file: '.gitignore', snippet: '.env' },
    references: ['CWE-538'],
    examine({ application, repository }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const tracked = repository.named('.env').flatMap((path) => readEnv(repository.text(path) ?? '')
            .filter(({ name, value, commented }) => !commented && value !== '' && isSecretName(name))
            .map(({ line }) => ({ path, line, endLine: line })));
        if (tracked.length > 0)
            return violated(tracked, 'a committed .env holds secrets');
        const rules = repository
            .named('.gitignore')
            .flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => tracked_environment_RULE.test(row.trim()) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
        return rules.length > 0 ? found(rules) : notDetected(['.gitignore']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/typed-settings.js

const FIELDS_MIN = 3;
const typedSettings = defineProbe({
    id: 'CFG-01',
    name: 'typed-settings',
    category: 'config',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'settings', 'sourcePaths'],
    asks: 'Does one typed place read the settings of the application?',
    why: 'A setting that is missing or misspelt then fails at the start, with its name, and not in the middle of a request.',
    refuses: 'a settings class that nothing instantiates, or with fewer than three typed fields',
    fix: 'read the environment through one settings class with typed fields',
    remedy: {
        file: '{module}',
        snippet: 'class Settings(BaseSettings):\n    database_url: PostgresDsn\n    log_level: str = "INFO"\n\nsettings = Settings()',
    },
    references: ['12-factor III'],
    examine({ application, settings, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const used = settings.classes.filter(({ fields, instances }) => instances.length > 0 && fields.length >= FIELDS_MIN);
        if (used.length > 0)
            return found(used.map(({ at }) => ({ ...at, endLine: at.line })));
        const reads = settings.reads.map(({ at }) => at);
        return reads.length >= FIELDS_MIN ? found([...settings.stores, ...reads]) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/database-use.js

const RELATIONAL = new Set([
    'sqlalchemy',
    'sqlmodel',
    'asyncpg',
    'psycopg',
    'psycopg2',
    'psycopg2-binary',
    'aiosqlite',
    'aiomysql',
    'asyncmy',
    'pymysql',
    'mysqlclient',
    'tortoise-orm',
    'piccolo',
    'peewee',
    'pony',
    'databases',
    'ormar',
    'edgy',
    'gino',
    'alembic',
]);
const OTHER = new Set([
    'motor',
    'pymongo',
    'beanie',
    'odmantic',
    'mongoengine',
    'cassandra-driver',
    'neo4j',
    'elasticsearch',
    'aioboto3',
]);
const IMPORTS = new Set([
    'sqlalchemy',
    'sqlmodel',
    'asyncpg',
    'psycopg',
    'psycopg2',
    'aiosqlite',
    'aiomysql',
    'asyncmy',
    'pymysql',
    'tortoise',
    'piccolo',
    'peewee',
    'databases',
    'ormar',
    'sqlite3',
]);
const OTHER_IMPORTS = new Set([
    'motor',
    'pymongo',
    'beanie',
    'odmantic',
    'mongoengine',
    'cassandra',
    'neo4j',
    'elasticsearch',
]);
/** Whether there is a database: only where nothing at all points to one is there none. */
function databaseOf({ repository, code, manifest, containers, }) {
    const names = new Set([...manifest.requirements.map(({ name }) => name)]);
    const imported = new Set(code.modules.flatMap((module) => module.imports.map(({ loads }) => loads.split('.')[0] ?? '')));
    const images = pulledImages(containers.services).map(({ image }) => image);
    const relational = intersects(names, RELATIONAL) ||
        intersects(imported, IMPORTS) ||
        images.some((image) => /(^|\/)(postgres|postgis|mysql|mariadb|timescaledb?)(:|$|\/)/.test(image)) ||
        repository.named('alembic.ini').length > 0;
    const other = intersects(names, OTHER) ||
        intersects(imported, OTHER_IMPORTS) ||
        images.some((image) => /(^|\/)mongo(:|$)/.test(image));
    return {
        any: relational || other,
        relational,
        because: other
            ? 'its database has no schema to migrate'
            : 'no driver, import, compose service or alembic.ini points to a database',
    };
}
function intersects(a, b) {
    return [...a].some((name) => b.has(name));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/revisions.js


const MIGRATORS = new Set(['upgrade', 'forwards']);
const CHANGES = /\b(create|alter|drop)\s+(table|index|schema)\b/i;
/** The migrations of a repository: of alembic, aerich or piccolo, files of SQL, and functions of its own in `migrations.py`. */
function revisionsOf({ repository, code }) {
    const modules = code.everything.filter(isRevision);
    const upgrades = modules.flatMap((module) => module.children.filter(({ name, calls }) => MIGRATORS.has(name) && calls.length > 0).map(headOf));
    const sql = repository
        .matching(/(^|\/)(migrations|yoyo)\/([^/]+\/)*[^/]+\.sql$/)
        .filter((path) => /\bcreate\s+table\b/i.test(repository.text(path) ?? ''))
        .map((path) => ({ path, line: 1, endLine: 1 }));
    const own = code.alive.filter((scope) => isOwnMigration(scope, code)).map(headOf);
    return { effective: [...upgrades, ...sql, ...own], files: modules.map(({ path }) => path) };
}
function isRevision({ path, assignments }) {
    if (/(^|\/)piccolo_migrations\/|(^|\/)migrations\/models\//.test(path))
        return true;
    return (roleOf(path) === 'migration' &&
        assignments.some(({ target }) => target.kind === 'name' && /^(revision|down_revision|depends)$/.test(target.name)));
}
/** A function of the service in a module of migrations that sends a change of the schema. */
function isOwnMigration(scope, { values }) {
    return (scope.kind === 'function' &&
        /(^|\/)migrations?\.py$/.test(scope.path) &&
        scope.calls.some(({ call }) => call.args.some(({ value }) => CHANGES.test(values.text({ expression: value, scope }) ?? ''))));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/automated-migrations.js








/** `alembic upgrade head` and its like. */
function migrates({ words, tolerated }) {
    const [program, verb, ...rest] = words.filter((word) => !word.startsWith('-'));
    if (tolerated)
        return false;
    if (program === 'alembic')
        return [verb, ...rest].includes('upgrade');
    return ((program === 'aerich' && verb === 'upgrade') ||
        (program === 'piccolo' && rest.includes('forwards')) ||
        (program === 'yoyo' && verb === 'apply'));
}
const UPGRADES = /^alembic\.command\.upgrade$|^aerich\.Command\.upgrade$/;
/** Alembic's own command line, called with words. */
const COMMAND_LINE = /^alembic\.config\.(main|CommandLine\.main)$/;
/** Images that do nothing but migrate, and the word that tells them to. */
const automated_migrations_MIGRATORS = /(^|\/)(migrate\/migrate|flyway\/flyway|redgate\/flyway|liquibase\/liquibase|amacneil\/dbmate|arigaio\/atlas)(:|@|$)/;
const APPLIES = new Set(['up', 'migrate', 'update', 'apply']);
const SERVES = /^(uvicorn|hypercorn(\.\w+)*|granian(\.\w+)*)\.(run|serve|Granian)$/;
/** `alembic.command.upgrade(…)` by what runs when the service starts: its lifespan, the code that makes or serves it. */
function upgradedAtStart(code, wiring) {
    // A command that serves is run by an image, and imported by nobody.
    const own = code.modules.flatMap((module) => scopesOf(module));
    const serving = externalCalls(own, code.values, (name) => SERVES.test(name));
    const starting = [
        ...wiring.lifespans.filter(({ kind }) => kind !== 'shutdown').map(({ handler }) => handler),
        ...[...wiring.constructions, ...serving].map(({ scope }) => scope),
    ];
    return [...new Set(starting)].flatMap((scope) => upgradesOf(scope, code, new Set()));
}
/** `alembic.config.main(argv=["--raiseerr", "upgrade", "head"])`. */
function saysUpgrade(call, scope, { values }) {
    const words = argument(call, 0, 'argv');
    return (words !== undefined &&
        values.items({ expression: words, scope }).some((item) => values.text(item) === 'upgrade'));
}
/** Services of a compose file that migrate and end. */
function migrators({ services }) {
    return services.flatMap(({ path, data, command }) => {
        const image = below(data, 'image');
        return image !== undefined &&
            !isForDevelopment(path) &&
            automated_migrations_MIGRATORS.test(textOf(image) ?? '') &&
            command.some((word) => APPLIES.has(word))
            ? [placeIn({ path }, image)]
            : [];
    });
}
function upgradesOf(scope, code, seen) {
    if (seen.has(scope))
        return [];
    seen.add(scope);
    return scope.calls.flatMap(({ call }) => {
        const name = code.values.external(call, scope) ?? '';
        if (UPGRADES.test(name) || (COMMAND_LINE.test(name) && saysUpgrade(call, scope, code)))
            return [placeIn(scope, call)];
        // `loop.run_in_executor(None, upgrade)`, `asyncio.to_thread(upgrade)`: what is handed on is run.
        const given = call.args.flatMap(({ value }) => {
            const symbol = code.values.resolver.resolve(value, scope);
            return symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? [symbol.scope] : [];
        });
        const called = code.values.callee(call, scope);
        return [...(called === undefined ? [] : [called]), ...given].flatMap((next) => upgradesOf(next, code, seen));
    });
}
const automatedMigrations = defineProbe({
    id: 'DB-07',
    name: 'automated-migrations',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'code', 'wiring', 'manifest', 'containers', 'workflows', 'follower'],
    asks: 'Does a release run the migrations by itself?',
    why: 'A step that a person must remember is a step that is forgotten at night.',
    refuses: 'a comment, an `echo`, and a step whose failure is thrown away',
    fix: 'run `alembic upgrade head` in a job before the service starts',
    remedy: { file: 'docker/docker-compose.yml', snippet: 'migrate:\n  command: [alembic, upgrade, head]' },
    references: ['12-factor XII'],
    examine({ repository, code, wiring, manifest, containers, workflows, follower }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.relational)
            return notApplicable(use.because);
        if (revisionsOf({ repository, code }).effective.length === 0)
            return notDetected(['migrations/versions'], 'there is no migration to run');
        const started = containers.starts.flatMap(({ executed }) => executed);
        const kubernetes = repository
            .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm)\/.*\.ya?ml$/)
            .flatMap((path) => repository.yaml(path).flatMap((data) => {
            const command = textOf(below(data, 'command'));
            return command === undefined
                ? []
                : follower.script(command, { path, line: data.line, endLine: data.line }, '');
        }));
        const scripts = repository.named('fly.toml', 'app.json', 'render.yaml').flatMap((path) => {
            const command = path.endsWith('.toml')
                ? textOf(below(repository.toml(path), 'deploy', 'release_command'))
                : undefined;
            return command === undefined ? [] : follower.script(command, { path, line: 1, endLine: 1 }, '');
        });
        const deployed = workflows
            .filter(({ path }) => /deploy|release|cd/.test(path))
            .flatMap(({ steps }) => steps.flatMap(({ executed }) => executed));
        const evidence = [
            ...[...started, ...kubernetes, ...scripts, ...deployed].filter(migrates).map(({ at }) => at),
            ...upgradedAtStart(code, wiring),
            ...migrators(containers),
        ];
        return evidence.length > 0
            ? found(evidence)
            : notDetected([
                ...containers.images.map(({ path }) => path),
                ...containers.services.map(({ path }) => path),
            ]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/engines.js
const ENGINES = new Set([
    'create_engine',
    'create_async_engine',
    'async_engine_from_config',
    'engine_from_config',
    'create_pool',
    'AsyncConnectionPool',
    'ConnectionPool',
    'AsyncIOMotorClient',
    'AsyncMongoClient',
    'MongoClient',
    'Database',
]);
const PACKAGES = new Set([
    'sqlalchemy',
    'sqlmodel',
    'asyncpg',
    'psycopg_pool',
    'motor',
    'pymongo',
    'databases',
    'aiomysql',
]);
/** `true` where a call of `name` opens a pool of connections. */
function isEngine(name) {
    const segments = name.split('.');
    return PACKAGES.has(segments[0] ?? '') && ENGINES.has(segments.at(-1) ?? '');
}
/** The names of the keyword arguments that a call receives through `**options`, where `options` is known. */
function keywordsOf({ call, scope }, values) {
    return call.args
        .filter(({ splat }) => splat)
        .flatMap(({ value }) => values.expand({ expression: value, scope }).flatMap(({ expression }) => {
        if (expression.kind === 'mapping')
            return expression.entries.flatMap(({ key }) => (key?.kind === 'string' ? [key.value] : []));
        return expression.kind === 'call' ? expression.args.flatMap(({ name }) => name ?? []) : [];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/create-all.js




const createAll = defineProbe({
    id: 'DB-05',
    name: 'no-create-all',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does the application leave its schema to migrations?',
    why: '`create_all` at the start hides that a migration is missing, and never changes a table that exists.',
    refuses: 'nothing: an application without an engine has nothing to create',
    fix: 'remove `create_all` from the start and run the migrations instead',
    remedy: { file: '{module}', snippet: '# alembic upgrade head, in the release step' },
    references: ['12-factor XII'],
    examine({ code }) {
        const engines = externalCalls(code.alive, code.values, isEngine);
        if (engines.length === 0)
            return notApplicable('the application opens no pool of connections');
        const creating = callsWhere(code.alive, (call) => [call.callee, ...call.args.map(({ value }) => value)].some((part) => namesIn(part).some((name) => /(^|\.)metadata\.create_all$/.test(name) || name.endsWith('generate_schemas'))));
        return creating.length > 0
            ? violated(creating.map(({ at }) => at), 'the application creates its tables itself')
            : found(engines.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/migrations.js



const migrations = defineProbe({
    id: 'DB-01',
    name: 'migrations',
    category: 'database',
    level: 'high',
    weight: 5,
    effort: 'medium',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers'],
    asks: 'Does a migration create the schema?',
    why: 'Without one, nobody can say which schema a database has, or bring it to the next.',
    refuses: '`alembic.ini` without revisions, and a revision whose `upgrade` does nothing',
    fix: 'create the first revision with `alembic revision --autogenerate`',
    remedy: {
        file: 'migrations/versions/0001_initial.py',
        snippet: 'def upgrade() -> None:\n    op.create_table("item", sa.Column("id", sa.Uuid(), primary_key=True))',
    },
    references: ['12-factor XII'],
    examine({ repository, code, manifest, containers }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.relational)
            return notApplicable(use.because);
        const { effective, files } = revisionsOf({ repository, code });
        if (effective.length > 0)
            return found(effective);
        const finding = notDetected(files.length > 0 ? files : ['migrations/versions'], 'no revision changes a schema');
        return { ...finding, cap: 'C' };
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/pool-size.js





const SIZES = [
    'pool_size',
    'max_overflow',
    'max_size',
    'min_size',
    'maxPoolSize',
    'maxsize',
    'max_connections',
];
const poolSize = defineProbe({
    id: 'DB-02',
    name: 'pool-size',
    category: 'database',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'sourcePaths'],
    asks: 'Is the size of the connection pool chosen?',
    why: 'The defaults of a library know nothing about how many connections the server allows, or how many workers share them.',
    refuses: 'the pool of an engine in tests',
    fix: 'pass `pool_size` and `max_overflow` from the settings',
    remedy: {
        file: '{module}',
        snippet: 'create_async_engine(url, pool_size=settings.pool_size, max_overflow=settings.pool_overflow)',
    },
    references: ['ASVS 13.2.6'],
    examine({ repository, code, manifest, containers, sourcePaths }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const engines = externalCalls(code.alive, code.values, isEngine);
        const sized = engines.filter(({ call, scope }) => SIZES.some((name) => keyword(call, name) !== undefined) ||
            keywordsOf({ call, scope }, code.values).some((name) => SIZES.includes(name)));
        if (sized.length > 0)
            return found(sized.map(({ at }) => at));
        const hidden = engines.some(({ call }) => hasSplat(call));
        return notDetected(engines.length > 0 ? engines.map(({ at }) => at.path) : sourcePaths, hidden ? 'the arguments of the engine are not visible' : 'no engine is given a size');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/queries.js


const QUERIES = new Set([
    'execute',
    'scalar',
    'scalars',
    'query',
    'exec',
    'add',
    'add_all',
    'fetch',
    'fetchrow',
    'fetchval',
    'executemany',
    'fetch_one',
    'fetch_all',
    'find_one',
    'insert_one',
    'update_one',
    'delete_one',
    'merge',
    'stream',
    'get',
    'delete',
    'find',
    'find_one_and_update',
    'insert_many',
    'update_many',
    'delete_many',
    'count_documents',
    'aggregate',
    'search',
    'bulk',
]);
/** Libraries whose tables and documents are asked themselves: `User.find_one(…)`. */
const RECORDS = /^(beanie|tortoise|odmantic|mongoengine|ormar|piccolo|peewee|edgy|saffier|gino|redis_om)\./;
const RECORD_QUERIES = new Set([
    ...QUERIES,
    'all',
    'bulk_create',
    'count',
    'create',
    'exists',
    'filter',
    'find_all',
    'get_or_none',
    'insert',
    'save',
    'select',
    'update',
]);
const SESSIONS = /^(sqlalchemy|sqlmodel|asyncpg|databases|motor|pymongo|elasticsearch|opensearchpy|odmantic|psycopg|psycopg_pool|aiosqlite|aiomysql)\./;
const SESSION_NAMES = /(^|\.|_)(session|db|conn?|connection|cursor|cur)$/i;
/** `client[database][collection]` is asked through `client`. */
function collectionOf(receiver) {
    return receiver?.kind === 'subscript' ? collectionOf(receiver.object) : receiver;
}
/** `true` where a call runs a query on a session or a connection. */
function isQuery(call, scope, code) {
    if (code.values.external(call, scope)?.startsWith('aiosql.') === true || asksRecord(call, scope, code))
        return true;
    if (!QUERIES.has(calledWord(call)))
        return /^odmantic\..*\.(save|save_all|count|remove)$/.test(code.values.external(call, scope) ?? '');
    const receiver = collectionOf(receiverOf(call.callee));
    if (receiver === undefined)
        return false;
    const kind = code.values.kind({ expression: receiver, scope });
    if (kind !== undefined)
        return 'external' in kind && SESSIONS.test(kind.external);
    return SESSION_NAMES.test(nameOf(receiver) ?? '');
}
function asksRecord(call, scope, { values }) {
    const receiver = receiverOf(call.callee);
    if (receiver === undefined || !RECORD_QUERIES.has(calledWord(call)))
        return false;
    const [head = ''] = (nameOf(receiver) ?? '').split('.');
    const symbol = values.resolver.name(head, scope);
    const kind = values.kind({ expression: receiver, scope });
    const owner = symbol?.kind === 'scope' ? symbol.scope : kind !== undefined && 'local' in kind ? kind.local : undefined;
    return owner?.kind === 'class' && values.ancestors(owner).some((name) => RECORDS.test(name));
}
/** `true` where a function runs a query itself. */
function queries(scope, code) {
    return scope.calls.some(({ call }) => isQuery(call, scope, code));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/session-lifecycle.js






const CLOSING = new Set(['close', 'aclose', 'remove', 'release', 'rollback', 'commit']);
const SESSION = /session|connection|conn|database|\bdb\b|acquire|transaction|unit_?of_?work|uow|engine|pool/i;
const SENDS = /^(execute|executemany|fetch|fetchrow|fetchval|fetch_one|fetch_all|scalars?|exec|query)$/;
const TAKES = /^(acquire|connection|connect|begin|getconn|session|get_session|[A-Za-z_]*Session(Local|Maker)?)$/;
/** A function that gives something to a request and takes it back. */
function closes(scope) {
    return scope.flows.some(({ kind, managed, finalCalls }) => {
        if (kind !== 'yield')
            return false;
        const held = managed.some((value) => namesIn(value).some((name) => SESSION.test(name)));
        return held || finalCalls.some((call) => CLOSING.has(calledWord(call)));
    });
}
/** A middleware that closes the session of a request when it is answered. */
function closesAfterCall({ calls, flows }) {
    return [...calls, ...flows].some(({ finalCalls }) => finalCalls.some((call) => CLOSING.has(calledWord(call)) && namesIn(call.callee).some((name) => SESSION.test(name))));
}
/** A context manager that gives out a session and closes it, for repositories to use. */
function isSessionManager(scope) {
    const isManager = scope.decorators.some((decorator) => namesIn(decorator).some((name) => /(^|\.)(async)?contextmanager$/.test(name)));
    return scope.kind === 'function' && isManager && SESSION.test(scope.name) && closes(scope);
}
/** Every query of a function runs on a connection that it took itself, in a `with` around the query. */
function queriesHeldConnections({ calls }) {
    const sent = calls.filter(({ call }) => SENDS.test(calledWord(call)));
    return (sent.length > 0 &&
        sent.every(({ managed }) => managed.some((value) => value.kind === 'call' && TAKES.test(calledWord(value)))));
}
/** Every query of a function runs on what its caller hands it. */
function borrows({ calls, parameters }) {
    const given = new Set(parameters.map(({ name }) => name));
    return calls
        .filter(({ call }) => SENDS.test(calledWord(call)))
        .every(({ call }) => given.has((namesIn(call.callee)[0] ?? '').split('.')[0] ?? ''));
}
/** What is declared and not seen in use earns this much. */
const UNPROVEN = 7000;
const sessionLifecycle = defineProbe({
    id: 'DB-04',
    name: 'session-lifecycle',
    category: 'database',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'routes', 'wiring'],
    asks: 'Does each request get a session that is closed afterwards?',
    why: 'A session that is shared mixes the transactions of strangers; one that is not closed empties the pool.',
    refuses: 'a session made at import, and a dependency that no route asks for',
    fix: 'give routes their session through a dependency that yields it inside `with`',
    remedy: {
        file: '{module}',
        snippet: 'async def get_session() -> AsyncIterator[AsyncSession]:\n    async with session_factory() as session:\n        yield session',
    },
    references: ['ASVS 13.1.3'],
    examine({ repository, code, manifest, containers, routes, wiring }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const asked = routes
            .filter(({ reachable }) => reachable)
            .flatMap(({ dependencies }) => code.dependencies.closure(dependencies));
        const given = new Set(asked.flatMap((dependency) => code.dependencies.target(dependency) ?? []));
        const inner = [...given].flatMap((scope) => [scope, ...scope.children]);
        const closing = inner.filter((scope) => scope.kind === 'function' && closes(scope) && code.isAlive(scope));
        const middleware = wiring.middleware.flatMap(({ local }) => local === undefined ? [] : [...scopesOf(local)].filter(closesAfterCall));
        if (closing.length + middleware.length > 0)
            return found([...closing, ...middleware].map(headOf));
        const direct = code.alive.filter((scope) => scope.kind === 'function' && queries(scope, code));
        const holding = direct.filter(queriesHeldConnections);
        if (holding.length > 0 && direct.every((scope) => holding.includes(scope) || borrows(scope)))
            return found(holding.map(headOf));
        const managers = code.alive.filter((scope) => isSessionManager(scope));
        return managers.length > 0
            ? partial(UNPROVEN, managers.map(headOf), {
                because: 'that its users are those of the routes is not proven',
            })
            : notDetected([...new Set(routes.map(({ at }) => at.path))], 'no route depends on a session that is closed after it');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/stale-connections.js




const CHECKS = [
    'pool_pre_ping',
    'pool_recycle',
    'max_inactive_connection_lifetime',
    'check',
    'max_lifetime',
];
const staleConnections = defineProbe({
    id: 'DB-03',
    name: 'stale-connections',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does the pool notice a connection that the server has closed?',
    why: 'After a failover or an idle night, the first requests otherwise fail.',
    refuses: '`pool_pre_ping=False`, and the engine of tests',
    fix: 'pass `pool_pre_ping=True`',
    remedy: { file: '{module}', snippet: 'create_async_engine(url, pool_pre_ping=True)' },
    references: ['ASVS 13.2.6'],
    examine({ code }) {
        const engines = externalCalls(code.alive, code.values, isEngine);
        if (engines.length === 0)
            return notApplicable('the application opens no pool of connections');
        const checked = engines.filter(({ call, scope }) => CHECKS.some((name) => isOn(keyword(call, name))) ||
            keywordsOf({ call, scope }, code.values).some((name) => CHECKS.includes(name)));
        return checked.length > 0
            ? found(checked.map(({ at }) => at))
            : notDetected(engines.map(({ at }) => at.path));
    },
});
function isOn(value) {
    return value !== undefined && !(value.kind === 'constant' && value.value !== true);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/transactions.js




const BOUNDARIES = new Set([
    'begin',
    'begin_nested',
    'atomic',
    'in_transaction',
    'transaction',
    'rollback',
]);
/** A connection that is opened to create tables bounds no change of a caller. */
function onlyCreates({ calls }) {
    return calls.some(({ call }) => calledWord(call) === 'run_sync' &&
        call.args.some(({ value }) => /\.(create_all|drop_all)$/.test(nameOf(value) ?? '')));
}
const transactions = defineProbe({
    id: 'DB-06',
    name: 'transactions',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'sourcePaths'],
    asks: 'Is it said where a transaction begins, and that it is undone when something fails?',
    why: 'Half of a change must never stay.',
    refuses: 'a rollback in tests',
    fix: 'open the transaction with `session.begin()` around each unit of work',
    remedy: {
        file: '{module}',
        snippet: 'async with session_factory() as session, session.begin():\n    yield session',
    },
    references: ['ASVS 2.3.3'],
    examine({ repository, code, manifest, containers, sourcePaths }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.relational)
            return notApplicable(use.because);
        const bounded = callsWhere(code.alive, (call, scope) => BOUNDARIES.has(calledWord(call)) && namesIn(call.callee).length > 0 && !onlyCreates(scope));
        return bounded.length > 0 ? found(bounded.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/shipped.js

const shipped_SERVERS = /^(uvicorn|gunicorn|hypercorn|granian|fastapi)$/;
const shipped_PYTHON = /^python[\d.]*$/;
/** An image that has to do with Python: its base, or what is installed in it. */
const OF_PYTHON = /python|\bpip\d?\b|\b(poetry|uv|pdm|pipenv|conda|mamba|uvicorn|gunicorn|hypercorn|granian|fastapi)\b/i;
/**
 * Images that are shipped: those that serve, else those that run Python, else every one that has to do with it. Those for development
 * count where there are no others: a database with scripts of its own is no image of the application.
 */
function shippedImages({ images, starts }) {
    const own = images.filter(isOfPython);
    const production = own.filter(({ path }) => !isForDevelopment(path));
    const all = production.length > 0 ? production : own.length > 0 ? own : images;
    const running = (program) => all.filter((image) => starts.some((start) => start.image === image && start.executed.some(({ words }) => program.test(words[0] ?? ''))));
    return [running(shipped_SERVERS), running(shipped_PYTHON)].find(({ length }) => length > 0) ?? all;
}
function isOfPython({ stages }) {
    return stages.some(({ base, instructions }) => OF_PYTHON.test(base) || instructions.some(({ text }) => OF_PYTHON.test(text)));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/build-context.js


const RULES_MIN = 3;
const WHOLE = /^(--\S+\s+)*\.\/?\s/;
const TELLING = /^(\*\*\/|\/)?\.(git|env)(\/|\*|\.\*)?$|^\*+$/;
const buildContext = defineProbe({
    id: 'DKR-06',
    name: 'build-context',
    category: 'docker',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'repository'],
    asks: 'Are secrets and history kept out of the image?',
    why: '`COPY .` takes everything that lies around.',
    refuses: 'an empty .dockerignore, and a `.env` that is copied by its name; where nothing copies the whole folder there is nothing to ignore',
    fix: 'write a .dockerignore with `.git` and `.env`',
    remedy: { file: '.dockerignore', snippet: '.git\n.env\n.venv\ntests' },
    references: ['Mercari production readiness checklist, level B'],
    examine({ containers, application, repository }) {
        const images = shippedImages(containers);
        if (images.length === 0) {
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        }
        const copies = images.flatMap(copiesOf);
        const secrets = copies.filter(({ text }) => /(^|\s)(\.\/|\/)?([\w-]+\/)*\.env(\s|$)/.test(text));
        if (secrets.length > 0)
            return violated(secrets.map(({ at }) => at), 'the settings of one place are copied into the image');
        const wholes = copies.filter(({ text, flags }) => WHOLE.test(text) && !flags.some((flag) => flag.startsWith('--from=')));
        if (wholes.length === 0)
            return copies.length > 0
                ? found(copies.map(({ at }) => at))
                : notApplicable('the image copies nothing');
        const files = repository.matching(/(^|\/)([\w.-]+)?\.dockerignore$/);
        const rules = files.flatMap((path) => rulesOf(path, repository.text(path) ?? ''));
        const telling = rules.filter(({ rule }) => TELLING.test(rule));
        if (rules.length >= RULES_MIN && telling.length > 0)
            return found(telling.map(({ at }) => at));
        return notDetected(files.length > 0 ? files : ['.dockerignore'], 'the whole folder is copied');
    },
});
function copiesOf({ path, stages, }) {
    return stages.flatMap(({ instructions }) => instructions
        .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
        .map(({ text, flags, line, endLine }) => ({ text, flags, at: { path, line, endLine } })));
}
function rulesOf(path, text) {
    return text
        .split('\n')
        .flatMap((row, index) => /^\s*(#|$)/.test(row) ? [] : [{ rule: row.trim(), at: { path, line: index + 1, endLine: index + 1 } }]);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/container-health.js




/** What the file of a platform asks its containers: `healthCheckPath` of Render, `checks` of Fly. */
function platforms(repository) {
    const yaml = repository.named('render.yaml', 'render.yml').flatMap((path) => repository
        .yaml(path)
        .flatMap((data) => itemsOf(below(data, 'services')))
        .flatMap((service) => placed(path, below(service, 'healthCheckPath'))));
    const toml = repository.named('fly.toml', 'railway.toml').flatMap((path) => {
        const data = repository.toml(path);
        return [
            ...[['checks'], ['http_service', 'checks'], ['deploy', 'healthcheckPath']].flatMap((keys) => placed(path, below(data, ...keys))),
            ...itemsOf(below(data, 'services')).flatMap((service) => ['http_checks', 'tcp_checks'].flatMap((key) => placed(path, below(service, key)))),
        ];
    });
    return [...yaml, ...toml];
}
function placed(path, data) {
    return data === undefined ? [] : [{ path, line: data.line, endLine: data.endLine }];
}
const containerHealth = defineProbe({
    id: 'DKR-05',
    name: 'container-health',
    category: 'docker',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'repository'],
    asks: 'Does something ask the container whether it still works?',
    why: 'A process that hangs still runs.',
    refuses: '`HEALTHCHECK NONE`, and the health check of the database',
    fix: 'add a HEALTHCHECK that requests the liveness route',
    remedy: {
        file: 'Dockerfile',
        snippet: 'HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen(\'http://127.0.0.1:8000/livez\', timeout=2)"]',
    },
    references: ['hadolint DL3057', 'checkov CKV_DOCKER_2'],
    examine({ containers, application, repository }) {
        const images = shippedImages(containers);
        if (images.length === 0 && application === undefined)
            return notApplicable('no image is built');
        const docker = images.flatMap((image) => inherited(image.stages, image.shipped, 'HEALTHCHECK')
            .slice(0, 1)
            .filter(({ text }) => !/^NONE\b/i.test(text.trim()))
            .map(({ line, endLine }) => ({ path: image.path, line, endLine })));
        const compose = containers.services
            .filter(({ data }) => below(data, 'build') !== undefined)
            .flatMap(({ path, data }) => {
            const test = below(data, 'healthcheck', 'test');
            return test !== undefined && !/^NONE/.test(textsOf(test).join(' '))
                ? [{ path, line: test.line, endLine: test.endLine }]
                : [];
        });
        const kubernetes = repository
            .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
            .flatMap((path) => repository.yaml(path).flatMap((data) => [...everythingIn(data)].flatMap((part) => {
            const probe = below(part, 'livenessProbe') ?? below(part, 'readinessProbe');
            return probe === undefined ? [] : [{ path, line: probe.line, endLine: probe.endLine }];
        })));
        const evidence = [...docker, ...compose, ...kubernetes, ...platforms(repository)];
        return evidence.length > 0
            ? found(evidence)
            : notDetected(images.length > 0 ? images.map(({ path }) => path) : ['Dockerfile']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/exec-form.js




/** `true` where a shell runs the service as its child: `sh -c` or a script that never says `exec`. */
function staysInFront(exec, repository) {
    const isShell = /^(\/bin\/)?(ba)?sh$/.test(exec[0] ?? '');
    if (isShell && exec[1] === '-c')
        return !/(^|&&|;)\s*exec\s/.test(exec[2] ?? '');
    const script = (isShell ? exec.find((word) => word.endsWith('.sh')) : exec[0]) ?? '';
    const [path, another] = script.endsWith('.sh') ? repository.named(script.split('/').at(-1) ?? '') : [];
    const text = path === undefined || another !== undefined ? undefined : repository.text(path);
    return (text !== undefined &&
        /\b(uvicorn|gunicorn|hypercorn|granian|fastapi)\b/.test(text) &&
        !/^\s*exec\s/m.test(text));
}
const exec_form_execForm = defineProbe({
    id: 'DKR-07',
    name: 'exec-form',
    category: 'docker',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'repository'],
    asks: 'Does the service receive the signal that stops it?',
    why: 'A shell in between swallows it, and the service is killed in the middle of a request.',
    refuses: '`sh -c` and an entrypoint script without `exec`',
    fix: 'write CMD as a list',
    remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
    references: ['FastAPI documentation: Docker', 'hadolint DL3025'],
    examine({ containers, application, repository }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const commands = images.flatMap((image) => [
            inherited(image.stages, image.shipped, 'CMD')[0],
            inherited(image.stages, image.shipped, 'ENTRYPOINT')[0],
        ].flatMap((instruction) => instruction === undefined
            ? []
            : [{ instruction, at: { path: image.path, line: instruction.line, endLine: instruction.endLine } }]));
        // Bases that serve by themselves start their server by `exec`.
        const known = images.flatMap((image) => {
            const start = startOfBase(image.stages, image.shipped);
            return start === undefined
                ? []
                : [{ path: image.path, line: start.at.line, endLine: start.at.endLine }];
        });
        if (commands.length === 0 && known.length > 0)
            return found(known);
        if (commands.length === 0)
            return notDetected(images.map(({ path }) => path), 'the image starts nothing');
        const bad = commands.filter(({ instruction: { exec, text } }) => exec === undefined ? !/^\s*exec\s/.test(text) : staysInFront(exec, repository));
        return bad.length > 0
            ? violated(bad.map(({ at }) => at), 'a shell stands between the signal and the service')
            : found(commands.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/locked-install.js




const TOOL = /^(pip|uv|poetry|poetry-core|poetry-plugin-export|setuptools|wheel|pipenv|pdm|hatch|build|pip-tools|virtualenv|supervisor)([=<>~![].*)?$/;
/** Whether exactly what the lock names is installed, by the program that installs. */
const LOCKED = {
    uv: ([verb, ...rest]) => verb === 'sync'
        ? rest.some((word) => word === '--frozen' || word === '--locked')
        : rest.includes('--require-hashes') || rest[0] === 'sync',
    poetry: (_, locks) => locks.some((path) => path.endsWith('poetry.lock')),
    pipenv: ([verb, ...rest]) => verb === 'sync' || rest.includes('--deploy'),
    pdm: ([verb, ...rest]) => verb === 'sync' || rest.includes('--frozen-lockfile'),
    pip: (words, locks) => words.includes('--require-hashes') ||
        words.some((word, index) => words[index - 1] === '-r' && locks.some((path) => path.endsWith(word.split('/').at(-1) ?? word))),
};
function isLocked(words, locks) {
    const [program = '', ...rest] = unwrap(words);
    return LOCKED[program.replace(/^pip\d$/, 'pip')]?.(rest, locks) ?? false;
}
/** `pip install --upgrade pip poetry`: programs that install, none that is served. */
function installsTools(words) {
    const packages = words.slice(words.indexOf('install') + 1).filter((word) => !word.startsWith('-'));
    return packages.length > 0 && packages.every((word) => TOOL.test(word));
}
/** `pip install /wheels/*`: what these are was decided where they were built. */
function installsWheels(words) {
    const given = words.slice(words.indexOf('install') + 1).filter((word) => !word.startsWith('-'));
    return given.length > 0 && given.every((word) => /\.whl$|(^|\/)wheel(s|house)?\/\*?$/.test(word));
}
function isInstall(words) {
    const [program = '', verb = '', next = ''] = unwrap(words);
    if (/^pip\d?$/.test(program))
        return isPipInstall(verb, words);
    if (program === 'uv' && verb === 'pip')
        return next === 'sync' || (next === 'install' && !installsTools(words));
    return ((program === 'uv' && verb === 'sync') ||
        (['poetry', 'pdm', 'pipenv'].includes(program) && ['install', 'sync'].includes(verb)));
}
function isPipInstall(verb, words) {
    return verb === 'wheel' || (verb === 'install' && !installsTools(words) && !installsWheels(words));
}
const lockedInstall = defineProbe({
    id: 'DKR-08',
    name: 'locked-install',
    category: 'docker',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'manifest'],
    asks: 'Does the image install exactly what was locked?',
    why: 'What was tested is then what is shipped.',
    refuses: '`pip install fastapi`, and a lock that the install ignores',
    fix: 'install with `uv sync --frozen`',
    remedy: { file: 'Dockerfile', snippet: 'RUN uv sync --frozen --no-dev' },
    references: ['Scorecard Pinned-Dependencies', 'hadolint DL3013'],
    examine({ containers, application, manifest }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const installs = images.flatMap(({ path, stages }) => stages.flatMap(({ instructions }) => instructions
            .filter(({ keyword }) => keyword === 'RUN')
            .flatMap(({ text, line, endLine }) => readShell(text.replaceAll(/--(mount|network|security)=\S+/g, ''))
            .filter(({ words }) => isInstall(words))
            .map(({ words }) => ({ words, at: { path, line, endLine } })))));
        if (installs.length === 0)
            return notDetected(images.map(({ path }) => path), 'no install is visible');
        const locks = manifest.locks.map(({ path }) => path);
        const open = installs.filter(({ words }) => !isLocked(words, locks));
        return open.length > 0
            ? violated(open.map(({ at }) => at), 'the install resolves versions anew')
            : found(installs.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/multi-stage.js


const multiStage = defineProbe({
    id: 'DKR-04',
    name: 'multi-stage',
    category: 'docker',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Are the tools of the build left out of the shipped image?',
    why: 'What is not there cannot be attacked, or downloaded a thousand times.',
    refuses: 'a second stage from which nothing is copied',
    fix: 'build in one stage and copy the result into another',
    remedy: { file: 'Dockerfile', snippet: 'COPY --from=build /app/.venv /app/.venv' },
    references: [],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const copies = images.flatMap(({ path, stages, shipped }) => shipped.instructions.flatMap(({ keyword, flags, line, endLine }) => {
            const source = keyword === 'COPY' ? /--from=(\S+)/.exec(flags.join(' '))?.[1]?.toLowerCase() : undefined;
            return source !== undefined &&
                stages.some(({ name }, index) => name === source || String(index) === source)
                ? [{ path, line, endLine }]
                : [];
        }));
        return copies.length > 0 ? found(copies) : notDetected(images.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/non-root.js




const ROOT = /^(root|0)(:|$)/;
/** `exec gosu app …` in the script that starts the service. */
function droppedIn(image, { starts }) {
    return starts
        .filter((start) => start.image === image)
        .flatMap(({ executed }) => executed)
        .find(({ dropsRoot }) => dropsRoot === true)?.at;
}
function privilegesOf(image, containers) {
    const { stages, shipped } = image;
    const [user] = inherited(stages, shipped, 'USER');
    const sudo = stages.some(({ instructions }) => instructions.some(({ keyword, text }) => keyword === 'RUN' && text.includes('NOPASSWD')));
    const starts = [...inherited(stages, shipped, 'ENTRYPOINT'), ...inherited(stages, shipped, 'CMD')];
    const drops = starts.find(({ text, exec }) => (exec ?? readShell(text)[0]?.words ?? []).some((word) => /(^|\/)(gosu|su-exec|setpriv)$/.test(word)));
    return { image, user, sudo, drops: drops ?? droppedIn(image, containers) };
}
function isRoot(user) {
    return user === undefined || ROOT.test(user.text.trim());
}
const nonRoot = defineProbe({
    id: 'DKR-02',
    name: 'non-root',
    category: 'docker',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Does the shipped process run without root?',
    why: 'A hole in the service is then not yet a hole in the machine.',
    refuses: '`useradd` without `USER`, a `USER` in a stage that is not shipped, and sudo without a password',
    fix: 'end the last stage with a USER that is not root',
    remedy: { file: 'Dockerfile', snippet: 'RUN useradd --system --uid 10001 app\nUSER 10001' },
    references: ['hadolint DL3002', 'checkov CKV_DOCKER_3'],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const judged = images.map((image) => privilegesOf(image, containers));
        const bad = judged.filter(({ sudo, drops, user }) => sudo || (drops === undefined && isRoot(user)));
        const at = ({ image }, place) => ({
            path: 'path' in place ? place.path : image.path,
            line: place.line,
            endLine: place.line,
        });
        if (bad.length > 0)
            return violated(bad.map((one) => at(one, one.user ?? one.image.shipped)), 'the shipped stage runs as root');
        const users = judged.flatMap((one) => (one.user === undefined ? [] : [at(one, one.user)]));
        const dropping = judged.flatMap((one) => (one.drops === undefined ? [] : [at(one, one.drops)]));
        return users.length > 0
            ? found(users)
            : partial(7000, dropping, { because: 'root is given up at the start, not in the image' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/pinned-bases.js


/** Credit for how exactly a base is named. */
function credit(base) {
    if (/@sha256:[0-9a-f]{64}$/.test(base))
        return 10_000;
    const tag = /:([^:/@]+)$/.exec(base)?.[1] ?? '';
    if (/^\D*\d+\.\d+/.test(tag))
        return 7000;
    return /^\D*\d+/.test(tag) ? 4000 : 0;
}
const pinnedBases = defineProbe({
    id: 'DKR-03',
    name: 'pinned-bases',
    category: 'docker',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Is the base of the image named exactly?',
    why: '`latest` of tomorrow is another image than that of today.',
    refuses: 'a stage of the same file is no base; a digest counts in full, a minor version .7, a major version .4',
    fix: 'name the base image with its digest',
    remedy: { file: 'Dockerfile', snippet: 'FROM python:3.13-slim@sha256:…' },
    references: ['hadolint DL3006', 'hadolint DL3007', 'Scorecard Pinned-Dependencies'],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const bases = images.flatMap(({ path, stages }) => stages
            .filter(({ base }) => base !== 'scratch' && !stages.some(({ name }) => name === base.toLowerCase()))
            .map(({ base, line }) => ({ base, at: { path, line, endLine: line } })));
        const evidence = bases.map(({ at }) => at);
        if (bases.length === 0)
            return notApplicable('the image has no base');
        const mean = Math.floor(bases.reduce((sum, { base }) => sum + credit(base), 0) / bases.length);
        if (mean === 0)
            return violated(evidence, 'the bases carry no version');
        return mean === 10_000
            ? found(evidence)
            : partial(mean, evidence, { because: 'a tag can be moved, a digest cannot' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/starting-image.js

const startingImage = defineProbe({
    id: 'DKR-01',
    name: 'starting-image',
    category: 'docker',
    level: 'high',
    weight: 5,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'containers'],
    asks: 'Does an image start the application?',
    why: 'What runs here then runs there.',
    refuses: '`CMD ["true"]`, and a Dockerfile of comments',
    fix: 'write a Dockerfile whose CMD starts the application',
    remedy: {
        file: 'Dockerfile',
        snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--port", "8000"]',
    },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, containers }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const { entries } = application;
        const starting = entries.filter(({ declared }) => declared).map(({ at }) => at);
        const fromImage = containers.images.length > 0 ? starting : [];
        return fromImage.length > 0
            ? found(fromImage)
            : notDetected(containers.images.length > 0 ? containers.images.map(({ path }) => path) : ['Dockerfile']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/models/aware-datetimes.js



/** Without an argument, `now` knows no zone either. */
const NAIVE = /^datetime\.(datetime\.)?(now|utcnow|today)$/;
const awareDatetimes = defineProbe({
    id: 'MOD-03',
    name: 'aware-datetimes',
    category: 'models',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does every moment know its time zone?',
    why: 'A time without a zone means another moment on another server.',
    refuses: '`utcnow`, and `now()` without a zone, under any import name',
    fix: 'use `datetime.now(UTC)` and columns with a time zone',
    remedy: { file: '{module}', snippet: 'datetime.now(UTC)\nmapped_column(DateTime(timezone=True))' },
    references: ['ASVS 16.2.2'],
    examine({ code }) {
        const moments = externalCalls(code.alive, code.values, (name) => /^datetime\.(datetime\.)?(now|utcnow|utcfromtimestamp)$/.test(name));
        // `default=datetime.utcnow`: asked for whenever a row or a model is made.
        const handedOn = code.alive.flatMap((scope) => scope.calls.flatMap(({ call }) => call.args
            .filter(({ value }) => NAIVE.test(code.values.resolver.external(value, scope) ?? ''))
            .map(({ value }) => placeIn(scope, value))));
        const aware = moments.filter(({ call, name }) => name.endsWith('.now') && argument(call, 0, 'tz') !== undefined);
        const columns = callsWhere(code.alive, (call, scope) => /^(DateTime|TIMESTAMP)$/.test(calledWord(call)) &&
            (code.values.external(call, scope) ?? '').startsWith('sqlalchemy'));
        const zoned = columns.filter(({ call }) => isTrue(keyword(call, 'timezone')));
        const all = [...[...moments, ...columns].map(({ at }) => at), ...handedOn];
        if (all.length === 0)
            return notApplicable('the application asks for no moment and stores none');
        const good = [...aware, ...zoned].map(({ at }) => at);
        return share(good, all.filter((at) => !good.includes(at)), 'these moments have no time zone');
    },
});
function isTrue(expression) {
    return expression?.kind === 'constant' && expression.value === true;
}

;// CONCATENATED MODULE: ./lib/readiness/probes/models/input-models.js


const MODELS = new Set([
    'BaseModel',
    'SQLModel',
    'Struct',
    'RootModel',
    'TypedDict',
    'BaseUserCreate',
    'CreateUpdateDictModel',
]);
const MUTATING = new Set(['POST', 'PUT', 'PATCH']);
/** Words around the model: `list[Item]`, `Annotated[Item, Body()]`. */
const AROUND = /(^|\.)(Annotated|Optional|Union|list|List|Sequence|dict|Dict|Body|None|Form|File|UploadFile|Any|Depends)$/;
function isMutating({ methods }) {
    return methods.some((method) => MUTATING.has(method));
}
/** Classes of data that an annotation names. */
function modelsIn(annotation, scope, code) {
    if (annotation === undefined)
        return [];
    return namesIn(annotation)
        .filter((name) => !AROUND.test(name))
        .flatMap((name) => {
        const symbol = code.values.resolver.name(name, scope);
        const target = symbol?.kind === 'scope'
            ? symbol.scope
            : symbol?.kind === 'value'
                ? aliased(symbol.assignments.at(-1)?.value, symbol.scope, code)
                : undefined;
        return target !== undefined && input_models_isModel(target, code) ? [target] : [];
    });
}
function input_models_isModel(scope, code) {
    if (scope.kind !== 'class')
        return false;
    const ancestors = code.values.ancestors(scope);
    return (ancestors.some((name) => MODELS.has(name.split('.').at(-1) ?? '') ||
        isOf(name, 'fastapi_users', new Set(['BaseUserCreate', 'BaseUserUpdate', 'BaseUser']))) || scope.decorators.some((decorator) => /dataclass/.test(namesIn(decorator)[0] ?? '')));
}
/** Models of the bodies of a route. */
function bodiesOf(route, code) {
    const { handler } = route;
    if (handler === undefined || !isMutating(route))
        return [];
    // What a dependency takes by a model is read from the body as well.
    const asked = code.dependencies.closure(route.dependencies).flatMap((dependency) => {
        const target = code.dependencies.target(dependency);
        return target?.kind === 'function' ? [target] : [];
    });
    return [...new Set([handler, ...asked].flatMap((scope) => modelsTaken(scope, code)))];
}
function modelsTaken(scope, code) {
    const around = scope.parent ?? scope;
    return scope.parameters
        .filter(({ annotation, fallback }) => ![annotation, fallback].some((part) => part !== undefined && isInjected(part, around, code)))
        .flatMap(({ annotation }) => modelsIn(annotation, around, code));
}
/** What a dependency gives is no body: `user: User = Depends(current_user)`. */
function isInjected(part, scope, code) {
    return code.dependencies.inside(part, scope).length > 0;
}
/** The fields of a model, its parents included. */
function input_models_fieldsOf(model, code) {
    return code.values.lineage(model).flatMap((owner) => owner.assignments.flatMap(({ target, annotation, value, line, endLine }) => {
        const name = nameOf(target);
        if (name === undefined || annotation === undefined || name === 'model_config')
            return [];
        return [{ name, annotation, value, owner, line, endLine }];
    }));
}
function aliased(value, scope, code) {
    const kind = value === undefined || (nameOf(value) === undefined && value.kind !== 'subscript')
        ? undefined
        : code.values.annotated({ expression: value, scope });
    return kind !== undefined && 'local' in kind ? kind.local : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/probes/models/constrained-fields.js




const constrained_fields_SHARE_MIN = 0.3;
const CONSTRAINTS = new Set([
    'min_length',
    'max_length',
    'ge',
    'gt',
    'le',
    'lt',
    'pattern',
    'regex',
    'max_digits',
    'decimal_places',
    'multiple_of',
    'min_items',
    'max_items',
]);
/** Types that bound a value by themselves: there is nothing to add. */
const CLOSED = /(^|\.)(StrictBool|bool|datetime|date|time|timedelta|UUID|UUID4|UUID7)$/;
const NARROW = /(^|\.)(EmailStr|HttpUrl|AnyUrl|AnyHttpUrl|Literal|constr|conint|conlist|confloat|PositiveInt|NonNegativeInt|PositiveFloat|IPvAnyAddress|AwareDatetime|FutureDate|PastDate|NaiveDatetime|StringConstraints|AfterValidator|BeforeValidator)$/;
/** `true` where a field takes less than its type would. */
function isBounded({ annotation, value, owner }, code, depth = 0) {
    const parts = [annotation, ...(value === undefined ? [] : [value])].flatMap((part) => [...walk(part)]);
    if (parts.some(constrains))
        return true;
    return namesIn(annotation).some((name) => NARROW.test(name) || isNarrowSymbol(name, owner, { code, depth }));
}
function constrains(part) {
    if (part.kind !== 'call')
        return false;
    return (part.args.some(({ name }) => name !== undefined && CONSTRAINTS.has(name)) ||
        /^con(str|int|list|float|decimal)$/.test(calledWord(part)));
}
/** An enumeration, a narrow type of another package under another name, or an alias of a bounded type. */
function isNarrowSymbol(name, owner, { code, depth }) {
    const symbol = code.values.resolver.name(name, owner);
    if (symbol?.kind === 'external')
        return NARROW.test(symbol.name);
    if (symbol?.kind === 'scope') {
        return code.values.ancestors(symbol.scope).some((parent) => /(^|\.)(Enum|StrEnum|IntEnum)$/.test(parent));
    }
    const alias = symbol?.kind === 'value' && depth < 4 ? symbol.assignments.at(-1)?.value : undefined;
    return (alias !== undefined &&
        symbol?.kind === 'value' &&
        isBounded({ annotation: alias, value: undefined, owner: symbol.scope }, code, depth + 1));
}
function isClosed(annotation) {
    const names = namesIn(annotation).filter((name) => !/(^|\.)(Optional|Union|Annotated|None|Field)$/.test(name));
    return names.length > 0 && names.every((name) => CLOSED.test(name));
}
const constrainedFields = defineProbe({
    id: 'MOD-02',
    name: 'constrained-fields',
    category: 'models',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Are the fields of requests bounded?',
    why: 'A text without a length, or a number without a range, is an invitation.',
    refuses: 'constraints on models that only leave the service',
    fix: 'give input fields a length, a range, a pattern or a closed set of values',
    remedy: { file: '{routes}', snippet: 'title: str = Field(min_length=1, max_length=200)' },
    references: ['ASVS 2.2.1', 'OWASP API4'],
    examine({ routes, code }) {
        const models = [
            ...new Set(routes.filter(({ reachable }) => reachable).flatMap((route) => bodiesOf(route, code))),
        ];
        const all = models.flatMap((model) => input_models_fieldsOf(model, code));
        const fields = all.filter(({ annotation }) => !isClosed(annotation));
        if (all.length === 0)
            return notApplicable('no request has a body with fields');
        if (fields.length === 0)
            return found(all.map((field) => placeIn(field.owner, field)));
        const bounded = fields.filter((field) => isBounded(field, code));
        const evidence = bounded.map((field) => placeIn(field.owner, field));
        const ratio = bounded.length / fields.length;
        if (ratio >= constrained_fields_SHARE_MIN)
            return found(evidence);
        if (bounded.length > 0)
            return partial(5000, evidence, {
                because: `${bounded.length} of ${fields.length} input fields are bounded`,
            });
        return violated(fields.map((field) => placeIn(field.owner, field)), 'no input field is bounded');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/models/declared-responses.js


const declared_responses_SHARE_MIN = 0.7;
/** Types that say nothing about what leaves. */
const VAGUE = /^(Any|dict|Dict|object|typing\.Any|typing\.Dict)$/;
const declaredResponses = defineProbe({
    id: 'MOD-04',
    name: 'declared-responses',
    category: 'models',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['routes'],
    asks: 'Do routes declare what they return?',
    why: 'Only what is declared leaves; a field added to a table does not leak.',
    refuses: '`Any` and a bare `dict`',
    fix: 'declare a response model or a return type on every route',
    remedy: { file: '{routes}', snippet: 'async def get_order(order_id: UUID) -> OrderRead: ...' },
    references: ['OWASP API3', 'ASVS 15.3.1'],
    examine({ routes }) {
        const judged = routes.filter(({ reachable, handler }) => reachable && handler !== undefined);
        if (judged.length === 0)
            return notApplicable('no route can be reached');
        const declared = judged.filter(({ call, handler }) => {
            const model = keyword(call, 'response_model') ?? handler?.returns;
            const nothing = keyword(call, 'status_code');
            if (model === undefined)
                return (keyword(call, 'response_class') !== undefined ||
                    (nothing?.kind === 'number' && nothing.value === 204));
            return !VAGUE.test(namesIn(model)[0] ?? '') || model.kind === 'subscript';
        });
        const ratio = declared.length / judged.length;
        if (ratio >= declared_responses_SHARE_MIN)
            return found(declared.map(({ at }) => at));
        const rest = judged.filter((route) => !declared.includes(route)).map(({ at }) => at);
        if (declared.length === 0)
            return violated(rest, 'no route declares what it returns');
        return partial(Math.floor((ratio / declared_responses_SHARE_MIN) * 10_000), declared.map(({ at }) => at), { because: `${rest.length} routes do not declare what they return` });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/models/separate-schemas.js




/** What no caller may set. */
const PRIVILEGED = /^(is_admin|is_superuser|is_staff|role|roles|hashed_password|password_hash|is_verified|owner_id)$/;
const separateSchemas = defineProbe({
    id: 'MOD-05',
    name: 'separate-schemas',
    category: 'models',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Are the models of requests other classes than the tables?',
    why: 'Whoever sends a table row sets its every column.',
    refuses: 'an input model that inherits the columns of a table',
    fix: 'write a model of its own for each request',
    remedy: { file: '{routes}', snippet: 'class OrderCreate(BaseModel):\n    title: str' },
    references: ['OWASP API3', 'ASVS 15.3.3'],
    examine({ routes, code }) {
        const models = [
            ...new Set(routes.filter(({ reachable }) => reachable).flatMap((route) => bodiesOf(route, code))),
        ];
        if (models.length === 0)
            return notApplicable('no request has a body with a model');
        const tables = models.filter((model) => code.values
            .lineage(model)
            .some((owner) => owner.bases.some(({ name, value }) => name === 'table' && value.kind === 'constant' && value.value === true)) ||
            code.values.ancestors(model).some((name) => /DeclarativeBase$/.test(name)) ||
            smuggles(model.bases.flatMap(({ value }) => namesIn(value)), input_models_fieldsOf(model, code)
                .filter(({ owner }) => owner !== model)
                .map(({ name }) => name)));
        const apart = models.filter((model) => !tables.includes(model));
        return share(apart.map(headOf), tables.map(headOf), 'these requests are table rows, or inherit what no caller may set');
    },
});
/** Privileged fields that arrive through a parent. */
function smuggles(parents, inherited) {
    return parents.length > 0 && inherited.some((name) => PRIVILEGED.test(name));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/models/typed-bodies.js





const typedBodies = defineProbe({
    id: 'MOD-01',
    name: 'typed-bodies',
    category: 'models',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Is the body of every changing request described by a model?',
    why: 'What is not described is not checked, and reaches the database as it came.',
    refuses: '`dict` and `await request.json()`',
    fix: 'describe request bodies with models',
    remedy: {
        file: '{routes}',
        snippet: 'class OrderCreate(BaseModel):\n    model_config = ConfigDict(extra="forbid")\n    title: str = Field(min_length=1, max_length=200)',
    },
    references: ['ASVS 2.2.1'],
    examine({ routes, code }) {
        const reachable = routes.filter((route) => route.reachable && isMutating(route) && route.handler !== undefined);
        const typed = reachable.filter((route) => bodiesOf(route, code).length > 0);
        const raw = reachable.filter(({ handler }) => handler !== undefined && readsRaw(handler));
        const good = typed.filter((route) => !raw.includes(route));
        if (good.length === 0 && raw.length === 0)
            return notApplicable('no route that changes something takes a body');
        return share(good.flatMap(({ handler }) => (handler === undefined ? [] : [headOf(handler)])), raw.flatMap(({ handler }) => (handler === undefined ? [] : [headOf(handler)])), 'these routes read a body without a model');
    },
});
function readsRaw(handler) {
    const json = handler.calls.some(({ call }) => {
        const receiver = receiverOf(call.callee);
        return (['json', 'body', 'form'].includes(calledWord(call)) &&
            receiver !== undefined &&
            /^(request|req)$/.test(namesIn(receiver)[0] ?? ''));
    });
    return (json ||
        handler.parameters.some(({ annotation }) => annotation !== undefined &&
            /^(dict|Dict|Any|typing\.Any|typing\.Dict)$/.test(namesIn(annotation)[0] ?? '')));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/error-tracking.js



const TRACKERS = /^sentry_sdk\.init$|^rollbar\.init$|^bugsnag\.configure$|^honeybadger\.configure$|^rollbar\.contrib\.fastapi\.add_to$|^raygun4py\.|^airbrake\./;
const errorTracking = defineProbe({
    id: 'OBS-07',
    name: 'error-tracking',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'sourcePaths'],
    asks: 'Are unexpected errors collected somewhere people look?',
    why: 'An error in a log that nobody reads is found by the users.',
    refuses: 'an address that is an empty text',
    fix: 'initialise an error tracker with its address from the settings',
    remedy: {
        file: '{module}',
        snippet: 'if settings.sentry_dsn:\n    sentry_sdk.init(dsn=settings.sentry_dsn, environment=settings.app_env)',
    },
    references: ['Mercari production readiness checklist, level B'],
    examine({ application, code, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const started = externalCalls(code.alive, code.values, (name) => TRACKERS.test(name)).filter(({ call }) => {
            const address = argument(call, 0, 'dsn');
            return (!(address?.kind === 'string' && address.value === '') &&
                !(address?.kind === 'constant' && address.value === null));
        });
        return started.length > 0 ? found(started.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/liveness-route.js


const livenessRoute = defineProbe({
    id: 'OBS-08',
    name: 'liveness-route',
    category: 'observability',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'routes', 'containers', 'repository', 'sourcePaths'],
    asks: 'Does the application answer a liveness request?',
    why: 'An orchestrator can only restart what it can ask.',
    refuses: 'a longer word that begins alike (`/healthy-recipes`), and a router that nobody includes',
    fix: 'add a route that returns 200 without touching a dependency, and include its router in the application',
    remedy: {
        file: '{module}',
        snippet: '@app.get("/livez", include_in_schema=False)\nasync def livez() -> dict[str, str]:\n    return {"status": "alive"}',
    },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, code, routes, containers, repository, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const asked = checkedPaths(containers, repository);
        const live = routes.filter(({ reachable, segments, path }) => reachable && (segments.some((segment) => LIVENESS_SEGMENTS.has(segment)) || asked.has(path)));
        const evidence = [...live, ...libraryRouters(code)].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/logging-calls.js




/** Share of the modules with handlers, or with errors, that must say what happens in them. */
const logging_calls_SHARE_MIN = 0.3;
const loggingCalls = defineProbe({
    id: 'OBS-01',
    name: 'logging-calls',
    category: 'observability',
    level: 'medium',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code', 'wiring', 'routes'],
    asks: 'Does the application log what happens in it?',
    why: 'What is not written down cannot be asked afterwards.',
    refuses: 'a logger that is made and never called',
    fix: 'log the outcome of every request and of every action that changes something',
    remedy: { file: '{routes}', snippet: 'logger.info("order_created", order_id=str(order.id))' },
    references: ['ASVS 16.2.1'],
    examine({ application, code, wiring, routes }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const lines = code.alive.flatMap((scope) => scope.calls.filter(({ call }) => logs(call)).map(({ call }) => placeIn(scope, call)));
        const handlers = new Set(routes.filter(({ reachable, handler }) => reachable && handler !== undefined).map(({ at }) => at.path));
        if (lines.length === 0)
            return notDetected([...handlers]);
        const everywhere = wiring.middleware.filter(({ local }) => local !== undefined &&
            [...scopesOf(local)].some((scope) => scope.calls.some(({ call }) => logs(call))));
        // A middleware that logs each request logs the outcome of every handler.
        if (everywhere.length > 0)
            return found([...everywhere.map(({ at }) => at), ...lines]);
        const logging = new Set(lines.map(({ path }) => path));
        const share = handlers.size === 0 ? 1 : [...handlers].filter((path) => logging.has(path)).length / handlers.size;
        return share >= logging_calls_SHARE_MIN
            ? found(lines)
            : partial(5000, lines, { because: 'few of the modules with routes log' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/metrics.js





const EXPOSES = /^prometheus_fastapi_instrumentator\..*\.expose$|^prometheus_client\.(\w+\.)?(start_http_server|start_wsgi_server|push_to_gateway|pushadd_to_gateway)$|^azure\.monitor\.opentelemetry\.configure_azure_monitor$/;
/** Clients that send what they are told, and nothing by themselves. */
const SENDERS = /^(statsd|datadog|aiodogstatsd|aiostatsd)(\.\w+)*\.(initialize|StatsClient|DogStatsd|Client)$/;
const SENDING = new Set([
    'increment',
    'incr',
    'timing',
    'timer',
    'timed',
    'timeit',
    'gauge',
    'histogram',
    'distribution',
]);
const METER_PROVIDER = /^opentelemetry\.sdk\.metrics\.(export\.)?MeterProvider$/;
/** Handlers of libraries that write out a registry. */
const HANDLERS = /^(starlette_exporter|starlette_prometheus|aioprometheus)(\.\w+)*\.(handle_metrics|handle_openmetrics|metrics)$/;
/** `true` where a handler, or what it calls, writes out a registry of metrics. */
function writesMetrics(scope, code, depth = 0) {
    return [...scopesOf(scope)].some((inner) => inner.calls.some(({ call }) => {
        const name = code.values.external(call, inner) ?? '';
        if (/^(prometheus_client|aioprometheus)\..*(generate_latest|render|choose_encoder)/.test(name))
            return true;
        const next = code.values.callee(call, inner);
        return next !== undefined && next !== scope && depth < 4 && writesMetrics(next, code, depth + 1);
    }));
}
/** `Instrumentator().instrument(app).expose(app)`. */
function chained({ alive, values }) {
    const made = externalCalls(alive, values, (name) => /Instrumentator$/.test(name));
    if (made.length === 0)
        return [];
    return callsWhere(alive, (call, scope) => calledWord(call) === 'expose' && isInstrumentator(receiverOf(call.callee), scope, values));
}
function isInstrumentator(expression, scope, values) {
    if (expression === undefined)
        return false;
    if (expression.kind === 'call' && /^(instrument|add)$/.test(calledWord(expression)))
        return isInstrumentator(receiverOf(expression.callee), scope, values);
    const kind = values.kind({ expression, scope });
    // What a library hands on is known by its name only.
    return kind === undefined
        ? /instrument/i.test(namesIn(expression)[0] ?? '')
        : 'external' in kind && /Instrumentator$/.test(kind.external);
}
/** A client, and something that it is told. */
function sent({ alive, values }) {
    const clients = externalCalls(alive, values, (name) => SENDERS.test(name));
    return callsWhere(alive, (call) => SENDING.has(calledWord(call))).length > 0 ? clients : [];
}
/** A provider that someone reads: without a reader it drops what it is told. */
function metered({ alive, values }) {
    return externalCalls(alive, values, (name) => METER_PROVIDER.test(name)).filter(({ call, scope }) => {
        const readers = argument(call, 0, 'metric_readers');
        return readers !== undefined && values.items({ expression: readers, scope }).length > 0;
    });
}
/** `app.add_route("/metrics", handle_metrics)`. */
function handled({ alive, values }) {
    return callsWhere(alive, (call, scope) => {
        const handler = /^add_(api_)?route$/.test(calledWord(call)) ? argument(call, 1, 'endpoint') : undefined;
        return handler !== undefined && HANDLERS.test(values.resolver.external(handler, scope) ?? '');
    });
}
/** `app.mount("/metrics", make_asgi_app())`. */
function mounted({ alive, values }) {
    const exports = (expression, scope) => expression.kind === 'call' &&
        /^prometheus_client\..*make_(asgi|wsgi)_app$/.test(values.external(expression, scope) ?? '');
    return callsWhere(alive, (call, scope) => calledWord(call) === 'mount' &&
        call.args.some(({ value }) => values
            .expand({ expression: value, scope })
            .some((placed) => exports(placed.expression, placed.scope))));
}
const metrics = defineProbe({
    id: 'OBS-05',
    name: 'metrics',
    category: 'observability',
    level: 'medium',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'routes', 'wiring', 'sourcePaths'],
    asks: 'Can rate, errors and duration be measured?',
    why: 'An alarm needs a number, and a number needs somewhere to be read.',
    refuses: 'counters that are never exposed, a client that is never told anything, a provider without a reader, and a dependency that is only declared',
    fix: 'expose Prometheus metrics under /metrics',
    remedy: { file: '{module}', snippet: 'Instrumentator().instrument(app).expose(app)' },
    references: ['Google PRR'],
    examine({ application, code, routes, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const exposed = externalCalls(code.alive, code.values, (name) => EXPOSES.test(name));
        const routed = routes.filter(({ reachable, handler }) => reachable && handler !== undefined && writesMetrics(handler, code));
        const told = [...chained(code), ...mounted(code), ...sent(code), ...metered(code), ...handled(code)];
        const evidence = [...exposed, ...told, ...routed].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/no-print.js




const noPrint = defineProbe({
    id: 'OBS-03',
    name: 'no-print',
    category: 'observability',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code'],
    asks: 'Does the application log instead of printing?',
    why: 'A printed line has no level, no time and no request.',
    refuses: 'nothing: where nothing is logged or printed, the question does not apply',
    fix: 'replace `print` with the logger',
    remedy: { file: '{module}', snippet: 'logger.info("started")' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const prints = callsWhere(code.alive, (call, scope) => nameOf(call.callee) === 'print' && code.values.resolver.resolve(call.callee, scope) === undefined);
        if (prints.length > 0)
            return violated(prints.map(({ at }) => at), `the application prints in ${prints.length} places`);
        const lines = code.alive.flatMap((scope) => scope.calls.filter(({ call }) => logs(call)).map(({ call }) => placeIn(scope, call)));
        return lines.length > 0 ? found(lines) : notApplicable('the application neither logs nor prints');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/readiness-route.js





const ASKS = new Set([
    'execute',
    'ping',
    'scalar',
    'scalars',
    'connect',
    'fetchval',
    'fetchrow',
    'exec',
    'command',
    'is_connected',
    'check',
    'verify_connectivity',
    'cluster_health',
]);
const readiness_route_DEPTH_MAX = 4;
/** A check of a dependency: a query of a database, a ping of a cache. */
function asksDependency(scope, code, depth) {
    for (const inner of scopesOf(scope)) {
        if (inner.calls.some(({ call }) => ASKS.has(calledWord(call))))
            return inner;
        for (const { call } of inner.calls) {
            const next = code.values.callee(call, inner);
            const reached = next === undefined || next === scope || depth >= readiness_route_DEPTH_MAX
                ? undefined
                : asksDependency(next, code, depth + 1);
            if (reached !== undefined)
                return reached;
        }
    }
    return undefined;
}
/** Functions that a health route is given as a list or a mapping, and calls in a loop. */
function readiness_route_listed(scope, code) {
    const names = [...scopesOf(scope)].flatMap((inner) => inner.loops.flatMap(({ over }) => (over.kind === 'call' ? [over.callee] : [over]).map((expression) => ({ expression, scope: inner }))));
    return names.flatMap((placed) => code.values.items(placed).flatMap(({ expression, scope: at }) => {
        const parts = expression.kind === 'call'
            ? expression.args.map(({ value }) => value)
            : expression.kind === 'sequence'
                ? expression.items
                : [expression];
        return parts.flatMap((part) => {
            const symbol = code.values.resolver.resolve(part, at);
            return symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? [symbol.scope] : [];
        });
    }));
}
const ADDS = /^(add_check|add_health_check|register_check|add_readiness_check)$/;
/** Checks that a library is given, and that ask a dependency. */
function readiness_route_given(code) {
    return callsWhere(code.alive, (call) => ADDS.test(calledWord(call))).flatMap(({ call, scope, at }) => call.args.flatMap(({ value }) => {
        const symbol = code.values.resolver.resolve(value, scope);
        return symbol?.kind === 'scope' && asksDependency(symbol.scope, code, 0) !== undefined ? [at] : [];
    }));
}
const readinessRoute = defineProbe({
    id: 'OBS-09',
    name: 'readiness-route',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'routes', 'code'],
    asks: 'Does a health route ask what the application depends on?',
    why: 'A process that cannot reach its database must get no traffic.',
    refuses: 'a route that returns a constant',
    fix: 'add a readiness route that pings the database and the cache',
    remedy: {
        file: '{module}',
        snippet: '@app.get("/readyz", include_in_schema=False)\nasync def readyz(session: SessionDep) -> dict[str, str]:\n    await session.execute(text("select 1"))\n    return {"status": "ready"}',
    },
    references: ['Mercari production readiness checklist, level B'],
    examine({ application, routes, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const health = routes.filter(({ reachable, segments }) => reachable && segments.some((segment) => LIVENESS_SEGMENTS.has(segment)));
        const asking = health.flatMap(({ handler, at }) => {
            if (handler === undefined)
                return [];
            const through = [
                handler,
                ...readiness_route_listed(handler, code),
                ...handler.calls.flatMap(({ call }) => {
                    const next = code.values.callee(call, handler);
                    return next === undefined ? [] : readiness_route_listed(next, code);
                }),
            ];
            const reached = through
                .map((scope) => asksDependency(scope, code, 0))
                .find((scope) => scope !== undefined);
            return reached === undefined ? [] : [at, headOf(reached)];
        });
        // `health.add_check(ping)`: what a library is given it runs for the route.
        if (health.length > 0)
            asking.push(...readiness_route_given(code));
        if (libraryRouters(code).length > 0)
            asking.push(...libraryChecks(code).map(({ at }) => at));
        return asking.length > 0
            ? found(asking)
            : notDetected([...new Set(health.map(({ at }) => at.path))], 'no health route asks a dependency');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/request-id-header.js

const HEADER = /^x-(request|correlation|trace)-id$|^traceparent$|^(request|correlation)_id$/i;
/** `true` where an expression names the header, or the log field, of a request's id. */
function isRequestIdHeader(expression) {
    return [...walk(expression)].some((part) => {
        if (part.kind === 'string')
            return HEADER.test(part.value);
        if (part.kind === 'call')
            return part.args.some(({ name }) => name !== undefined && /^(request|correlation)_id$/.test(name));
        return (part.kind === 'name' && /(^|[._])(REQUEST|CORRELATION)_ID(_HEADER)?$|(^|[._])HEADER$/.test(part.name));
    });
}

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/request-id.js




/** A middleware that keeps an id for the request and shows it: to the logs, or to the caller. */
function carriesId(scope, reached) {
    const parts = [scope, ...reached].flatMap((part) => [...scopesOf(part)]);
    const keeps = parts.some(({ calls }) => calls.some(({ call }) => ['set', 'bind_contextvars', 'bound_contextvars', 'contextualize'].includes(calledWord(call))));
    const shows = parts.some((part) => part.expressions.some(isRequestIdHeader));
    return keeps && shows;
}
const requestId = defineProbe({
    id: 'OBS-04',
    name: 'request-id',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'code', 'sourcePaths'],
    asks: 'Does every request carry an id through logs and response?',
    why: 'The id in a complaint leads to the lines that explain it, across services.',
    refuses: 'a variable that is merely named `request_id`',
    fix: 'add a middleware that takes or makes a request id, binds it to the log context and returns it',
    remedy: { file: '{module}', snippet: 'app.add_middleware(CorrelationIdMiddleware)' },
    references: ['ASVS 16.2.4', 'Mercari production readiness checklist, level C'],
    examine({ application, wiring, code, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const carrying = wiring.middleware.filter(({ external, local }) => {
            if (external !== undefined)
                return /^asgi_correlation_id\.|^starlette_context\.|^fastapi_correlation|^dockerflow\.fastapi\..*RequestIdMiddleware$/.test(external);
            if (local === undefined)
                return false;
            const called = [...scopesOf(local)].flatMap((scope) => scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []));
            return carriesId(local, called);
        });
        return carrying.length > 0 ? found(carrying.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/structured-logs.js



const JSON_FORMATTERS = /(json_?formatter|jsonrenderer|pythonjsonlogger|ecs_logging|json_log_formatter|JSONLogFormatter)/i;
const RENDERERS = /^structlog\..*JSONRenderer$|^logfire\.configure$|(json_?formatter|pythonjsonlogger|ecs_logging|json_log_formatter)/i;
/** loguru: `logger.add(sys.stdout, serialize=True)`. */
function serializes(call) {
    const serialize = keyword(call, 'serialize');
    if (serialize === undefined || (serialize.kind === 'constant' && serialize.value === false))
        return false;
    return /(^|\.)logger\.add$/.test(namesIn(call.callee)[0] ?? '');
}
/** `dictConfig` with a formatter of JSON. */
function configures(call, scope, { values }) {
    if (calledWord(call) !== 'dictConfig')
        return false;
    const given = call.args.flatMap(({ value }) => values.expand({ expression: value, scope }));
    return given.some(({ expression }) => [...walk(expression)].some((part) => part.kind === 'string' && JSON_FORMATTERS.test(part.value)));
}
/** A formatter of this repository that dumps JSON. */
function isOwnFormatter(call, scope, { values }) {
    const target = values.callee(call, scope);
    if (target?.kind !== 'class' ||
        !values.ancestors(target).some((name) => /(^|\.)(Formatter|JsonFormatter)$/.test(name)))
        return false;
    return target.children.some(({ name, calls }) => name === 'format' && calls.some(({ call: inner }) => calledWord(inner) === 'dumps'));
}
const structuredLogs = defineProbe({
    id: 'OBS-02',
    name: 'structured-logs',
    category: 'observability',
    level: 'medium',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code', 'sourcePaths'],
    asks: 'Are the logs written as JSON?',
    why: 'A field can be searched for; a sentence has to be guessed at.',
    refuses: 'an import of structlog that is never configured',
    fix: 'configure structlog with JSONRenderer when the application starts',
    remedy: {
        file: '{module}',
        snippet: 'structlog.configure(processors=[..., structlog.processors.JSONRenderer()])',
    },
    references: ['12-factor XI', 'Mercari production readiness checklist, level C'],
    examine({ application, code, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const renderers = externalCalls(code.alive, code.values, (name) => RENDERERS.test(name));
        const evidence = [
            ...renderers,
            ...callsWhere(code.alive, (call, scope) => serializes(call) || configures(call, scope, code) || isOwnFormatter(call, scope, code)),
        ].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/tracing.js



const TRACERS = /^opentelemetry\.instrumentation\.fastapi\..*instrument(_app)?$|^opentelemetry\.instrumentation\.asgi\.OpenTelemetryMiddleware$|^logfire\.instrument_fastapi$|^ddtrace\.(patch_all|patch|auto)$|^elasticapm\.|^newrelic\.agent\.initialize$/;
/** `sentry_sdk.init(traces_sample_rate=0.1)`: without a rate above 0 nothing is traced. */
function isSampled(call) {
    const rate = keyword(call, 'traces_sample_rate') ?? keyword(call, 'traces_sampler');
    return rate !== undefined && rate.kind !== 'constant' && !(rate.kind === 'number' && rate.value === 0);
}
const tracing = defineProbe({
    id: 'OBS-06',
    name: 'tracing',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'wiring', 'containers', 'sourcePaths'],
    asks: 'Are requests traced?',
    why: 'A trace shows which of five services made the request slow.',
    refuses: 'a dependency on OpenTelemetry that nothing calls',
    fix: 'instrument the application with OpenTelemetry',
    remedy: { file: '{module}', snippet: 'FastAPIInstrumentor.instrument_app(app)' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, code, wiring, containers, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const instrumented = externalCalls(code.alive, code.values, (name) => TRACERS.test(name)).map(({ at }) => at);
        const middleware = wiring.middleware
            .filter(({ external }) => /opentelemetry|elasticapm|ddtrace|datadog|aws_xray/.test(external ?? ''))
            .map(({ at }) => at);
        const started = containers.images.flatMap(({ path, shipped }) => shipped.instructions
            .filter(({ keyword, exec = [] }) => (keyword === 'CMD' || keyword === 'ENTRYPOINT') &&
            exec.some((word) => /^(ddtrace-run|opentelemetry-instrument|newrelic-admin)$/.test(word)))
            .map(({ line, endLine }) => ({ path, line, endLine })));
        const sampled = externalCalls(code.alive, code.values, (name) => name === 'sentry_sdk.init')
            .filter(({ call }) => isSampled(call))
            .map(({ at }) => at);
        const evidence = [...instrumented, ...sampled, ...middleware, ...started];
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/declared-dependencies.js

const declaredDependencies = defineProbe({
    id: 'PRJ-02',
    name: 'declared-dependencies',
    category: 'project',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'manifest'],
    asks: 'Does the project declare what it needs in pyproject.toml?',
    why: 'Every tool reads that file.',
    refuses: 'a `[project]` with a name and no dependencies; a requirements file counts half',
    fix: 'declare the dependencies in `[project]`',
    remedy: {
        file: 'pyproject.toml',
        snippet: '[project]\nname = "service"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = ["fastapi>=0.115"]',
    },
    references: ['12-factor II'],
    examine({ application, manifest }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        if (manifest.declared !== undefined)
            return found([manifest.declared]);
        const files = manifest.requirements.map(({ at }) => at);
        return files.length > 0
            ? partial(5000, files, { because: 'a requirements file declares no project' })
            : notDetected(['pyproject.toml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/hooks.js

/** `true` where a command runs the hooks. */
function isHookRun([program = '', verb = '']) {
    return (program === 'pre-commit' || program === 'prek') && verb === 'run';
}
/** The hooks that run before a commit. */
function hooksOf(repository) {
    return repository.named('.pre-commit-config.yaml', '.pre-commit-config.yml').flatMap((path) => repository.yaml(path).flatMap((data) => itemsOf(below(data, 'repos')).flatMap((source) => itemsOf(below(source, 'hooks')).flatMap((hook) => {
        const id = textOf(below(hook, 'id'));
        return id === undefined
            ? []
            : [
                {
                    id,
                    revision: textOf(below(source, 'rev')) ?? '',
                    local: textOf(below(source, 'repo')) === 'local',
                    at: { path, line: hook.line, endLine: hook.endLine },
                },
            ];
    }))));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/project/linter.js



const LINTERS = new Set(['ruff', 'flake8', 'pylint', 'prospector', 'pylama']);
function lints({ words, tolerated }) {
    const [program = '', verb = ''] = words;
    if (tolerated || words.some((word) => word === '--exit-zero' || word === '-e'))
        return false;
    return program === 'ruff' ? verb === 'check' || verb === '.' : LINTERS.has(program);
}
const linter = defineProbe({
    id: 'PRJ-04',
    name: 'linter',
    category: 'project',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'executed', 'manifest', 'repository', 'workflows'],
    asks: 'Does continuous integration run a linter?',
    why: 'A machine finds in seconds what a review should not have to.',
    refuses: 'settings alone, which count half, and `--exit-zero`',
    fix: 'run `ruff check` in continuous integration',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run ruff check .' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, executed, manifest, repository, workflows }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const runs = executed.filter(lints).map(({ at }) => at);
        const hooks = hooksOf(repository);
        const hooked = executed
            .filter(({ words, tolerated }) => isHookRun(words) && !tolerated && hooks.some(({ id }) => /ruff|flake8|pylint/.test(id)))
            .map(({ at }) => at);
        const actions = workflows.flatMap(({ steps }) => steps.flatMap(({ uses, tolerated }) => uses !== undefined && !tolerated && /ruff-action|super-linter|pre-commit\/action/.test(uses.text)
            ? [uses.at]
            : []));
        const evidence = [...runs, ...hooked, ...actions];
        if (evidence.length > 0)
            return found(evidence);
        const tables = manifest.pyprojects.flatMap(({ path, data }) => {
            const table = below(data, 'tool', 'ruff') ?? below(data, 'tool', 'pylint');
            return table !== undefined && entriesOf(table).length > 0
                ? [{ path, line: table.line, endLine: table.line }]
                : [];
        });
        const configured = [
            ...tables,
            ...hooks.filter(({ id }) => /ruff|flake8|pylint/.test(id)).map(({ at }) => at),
        ];
        return configured.length > 0
            ? partial(5000, configured, { because: 'a linter is configured, and nothing runs it' })
            : notDetected(workflows.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/lock-file.js

const lock_file_FRAMEWORKS = ['fastapi', 'starlette', 'fastapi-slim', 'litestar'];
const lockFile = defineProbe({
    id: 'PRJ-01',
    name: 'lock-file',
    category: 'project',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'manifest'],
    asks: 'Is every dependency locked?',
    why: 'Two installs of the same commit are then the same.',
    refuses: 'an empty lock, a lock without the framework, and one that lacks what the manifest asks for',
    fix: 'commit the lock file',
    remedy: { file: 'uv.lock', snippet: 'uv lock' },
    references: ['Scorecard Pinned-Dependencies', '12-factor II'],
    examine({ application, manifest }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const locks = manifest.locks.filter(({ packages }) => lock_file_FRAMEWORKS.some((name) => packages.has(name)));
        const [lock] = locks;
        if (lock === undefined)
            return notDetected(manifest.locks.length > 0 ? manifest.locks.map(({ path }) => path) : ['uv.lock'], 'no lock contains the web framework');
        const line = lock_file_FRAMEWORKS.map((name) => lock.lines.get(name)).find((found) => found !== undefined) ?? 1;
        const evidence = [{ path: lock.path, line, endLine: line }];
        const wanted = manifest.requirements.filter(({ development, at }) => !development && folder(at.path) === folder(lock.path));
        const missing = wanted.filter(({ name }) => !lock.packages.has(name));
        if (missing.length === 0)
            return found(evidence);
        return partial(5000, evidence, {
            because: `the lock lacks ${missing
                .slice(0, 5)
                .map(({ name }) => name)
                .join(', ')}`,
        });
    },
});
function folder(path) {
    return path.split('/').slice(0, -1).join('/');
}

;// CONCATENATED MODULE: ./lib/readiness/probes/project/pre-commit.js


const HOOKS_MIN = 2;
const MOVING = /^(main|master|HEAD|latest|stable|develop)?$/;
const preCommit = defineProbe({
    id: 'PRJ-06',
    name: 'pre-commit',
    category: 'project',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'manifest', 'repository'],
    asks: 'Do hooks check a commit before it is made?',
    why: 'The cheapest mistake is the one that was never committed.',
    refuses: 'an empty file, and revisions that move',
    fix: 'add pre-commit hooks with pinned revisions',
    remedy: {
        file: '.pre-commit-config.yaml',
        snippet: 'repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    rev: v0.14.0\n    hooks: [{id: ruff-check}, {id: ruff-format}]',
    },
    references: [],
    examine({ application, manifest, repository }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const pinned = hooksOf(repository).filter(({ local, revision }) => local || !MOVING.test(revision));
        return pinned.length >= HOOKS_MIN
            ? found(pinned.map(({ at }) => at))
            : notDetected(['.pre-commit-config.yaml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/supported-python.js

/** The oldest minor version of Python 3 that still gets security fixes (3.9 ended in October 2025, 3.10 in October 2026). */
const OLDEST_SUPPORTED = 11;
/** The oldest minor version of Python 3 that a specifier allows. */
function oldestMinor(spec) {
    const minors = [...spec.matchAll(/(?:>=|~=|==|\^|~|>)\s*3\.(\d+)/g)].map((match) => Number(match[1]));
    const plain = /^\s*3\.(\d+)/.exec(spec)?.[1];
    return minors.length > 0 ? Math.max(...minors) : plain === undefined ? undefined : Number(plain);
}
const supportedPython = defineProbe({
    id: 'PRJ-03',
    name: 'supported-python',
    category: 'project',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'manifest', 'containers'],
    asks: 'Does the project require a Python that still gets security fixes?',
    why: 'A hole in an old interpreter stays open.',
    refuses: 'a requirement that the Dockerfile contradicts',
    fix: 'raise `requires-python`',
    remedy: { file: 'pyproject.toml', snippet: 'requires-python = ">=3.12"' },
    references: ['ASVS 15.2.1'],
    examine({ application, manifest, containers }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        if (manifest.python === undefined)
            return notDetected(manifest.pyprojects.length > 0 ? manifest.pyprojects.map(({ path }) => path) : ['pyproject.toml']);
        const oldest = oldestMinor(manifest.python.spec);
        if (oldest === undefined || oldest < OLDEST_SUPPORTED)
            return violated([manifest.python.at], `Python 3.${oldest ?? '?'} gets no security fixes`);
        const contradicting = containers.images.flatMap(({ path, stages }) => stages.flatMap(({ base, line }) => {
            const minor = /(?:^|\/)python:3\.(\d+)/.exec(base)?.[1];
            return minor !== undefined && Number(minor) < oldest ? [{ path, line, endLine: line }] : [];
        }));
        return contradicting.length > 0
            ? violated(contradicting, 'the image has an older Python than the project requires')
            : found([manifest.python.at]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/type-checker.js




const CHECKERS = new Set([
    'mypy',
    'pyright',
    'basedpyright',
    'pyre',
    'ty',
    'pytype',
    'pyrefly',
    'dmypy',
]);
const type_checker_SHARE_MIN = 0.6;
function checks({ words, tolerated }) {
    return !tolerated && CHECKERS.has(words[0] ?? '') && !words.includes('--version');
}
/** Share of the functions that say what they take or return. */
function annotatedShare({ modules }) {
    const functions = modules.flatMap(function inside(scope) {
        return [...(scope.kind === 'function' ? [scope] : []), ...scope.children.flatMap(inside)];
    });
    const typed = functions.filter(({ returns, parameters }) => returns !== undefined || parameters.some(({ annotation }) => annotation !== undefined));
    return functions.length === 0 ? 0 : typed.length / functions.length;
}
/** `ignore_errors` for everything makes a checker say nothing. */
function silenced({ manifest, repository }) {
    const table = manifest.pyprojects.some(({ data }) => below(data, 'tool', 'mypy', 'ignore_errors')?.value === true);
    return (table ||
        repository
            .named('mypy.ini', 'setup.cfg')
            .some((path) => readIni(repository.text(path) ?? '').some(({ section, key, value }) => section === 'mypy' && key === 'ignore_errors' && /^true$/i.test(value))));
}
const typeChecker = defineProbe({
    id: 'PRJ-05',
    name: 'type-checker',
    category: 'project',
    level: 'medium',
    weight: 3,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'executed', 'manifest', 'repository', 'code', 'workflows'],
    asks: 'Does continuous integration check the types?',
    why: 'A misspelt attribute is then found before a user finds it.',
    refuses: '`ignore_errors` for everything, and functions without annotations',
    fix: 'run mypy or pyright in continuous integration',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run mypy src' },
    references: [],
    examine({ application, executed, manifest, repository, code, workflows }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const runs = executed.filter(checks).map(({ at }) => at);
        const hooks = hooksOf(repository).filter(({ id }) => /mypy|pyright/.test(id));
        const hooked = executed
            .filter(({ words, tolerated }) => isHookRun(words) && !tolerated && hooks.length > 0)
            .map(({ at }) => at);
        const evidence = [...runs, ...hooked];
        if (silenced({ manifest, repository }) && evidence.length > 0)
            return violated(evidence, 'the checker is told to ignore every error');
        if (evidence.length > 0)
            return annotatedShare(code) >= type_checker_SHARE_MIN
                ? found(evidence)
                : partial(6000, evidence, { because: 'few functions are annotated' });
        const tables = manifest.pyprojects.flatMap(({ path, data }) => [below(data, 'tool', 'mypy'), below(data, 'tool', 'pyright')].flatMap((table) => table !== undefined && entriesOf(table).length > 0
            ? [{ path, line: table.line, endLine: table.line }]
            : []));
        const configured = [...tables, ...hooks.map(({ at }) => at)];
        return configured.length > 0
            ? partial(4000, configured, { because: 'a checker is configured, and nothing runs it' })
            : notDetected(workflows.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/bounded-lists.js




const LIMITS = /^(limit|size|page_size|per_page|take|count|top|first|max_results|items_per_page)$/i;
const LISTS = /(^|\.)(list|List|Sequence|Page|LimitOffsetPage|CursorPage|Paginated\w*|\w*(List|Page|Paginated|Public|Collection)\w*)$/;
const ITEMS = /^(items|results|data|records|rows|objects|entries|hits)$/;
const PAGINATION = /^fastapi_pagination\./;
const bounded_lists_DEPTH_MAX = 4;
function bounded_lists_isBounded(expression) {
    return (expression !== undefined &&
        [...walk(expression)].some((part) => part.kind === 'call' && part.args.some(({ name }) => name === 'le' || name === 'lt')));
}
/** A bound of the parameter itself, of its type, or in the body. */
function isLimited({ name, annotation, fallback }, scope, code) {
    return ([annotation, fallback].some(bounded_lists_isBounded) ||
        isBoundedAlias(annotation, scope.parent ?? scope, code) ||
        isCut(name, scope));
}
/** The limits among the parameters of a function: its own, those of models, those of dependencies. */
function limitsOf(scope, code, depth = 0) {
    const around = scope.parent ?? scope;
    const own = scope.parameters.flatMap(({ name, annotation, fallback }) => {
        if (LIMITS.test(name))
            return [
                {
                    bounded: isLimited({ name, annotation, fallback }, scope, code),
                    at: headOf(scope),
                },
            ];
        const kind = annotation === undefined ? undefined : code.values.annotated({ expression: annotation, scope: around });
        if (kind === undefined || !('local' in kind) || !input_models_isModel(kind.local, code))
            return [];
        return input_models_fieldsOf(kind.local, code)
            .filter((field) => LIMITS.test(field.name))
            .map((field) => ({
            bounded: bounded_lists_isBounded(field.annotation) ||
                bounded_lists_isBounded(field.value) ||
                isBoundedAlias(field.annotation, field.owner, code),
            at: { path: field.owner.path, line: field.line, endLine: field.endLine },
        }));
    });
    if (depth >= bounded_lists_DEPTH_MAX)
        return own;
    const asked = code.dependencies
        .of(scope)
        .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
    return [
        ...own,
        ...asked.flatMap((target) => target === scope
            ? []
            : limitsOf(target.kind === 'class' ? (code.values.method(target, '__init__') ?? target) : target, code, depth + 1)),
    ];
}
/** `min(limit, 100)`: a larger page is cut to the largest. */
function isCut(name, scope) {
    return scope.expressions.some((expression) => walk(expression).some((part) => part.kind === 'call' &&
        nameOf(part.callee) === 'min' &&
        part.args.some(({ value }) => nameOf(value) === name)));
}
function isBoundedAlias(annotation, scope, code) {
    const symbol = code.values.resolver.resolve(annotation, scope);
    return symbol?.kind === 'value' && bounded_lists_isBounded(symbol.assignments.at(-1)?.value);
}
/** `true` where a route answers with many things. */
function isList({ methods, handler, call, path, scope }, code) {
    if (handler === undefined || !methods.includes('GET') || path.endsWith('}'))
        return false;
    const model = call.args.find(({ name }) => name === 'response_model')?.value ?? handler.returns;
    return (model !== undefined && namesIn(model).some((name) => LISTS.test(name) || holdsItems(name, scope, code)));
}
/** A model around a list: `results: list[Recipe]`. */
function holdsItems(name, scope, code) {
    const symbol = code.values.resolver.name(name, scope);
    return (symbol?.kind === 'scope' &&
        symbol.scope.kind === 'class' &&
        input_models_isModel(symbol.scope, code) &&
        input_models_fieldsOf(symbol.scope, code).some((field) => ITEMS.test(field.name) && namesIn(field.annotation).some((type) => LISTS.test(type))));
}
const boundedLists = defineProbe({
    id: 'REP-03',
    name: 'bounded-lists',
    category: 'repositories',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Does every list have a largest page?',
    why: 'A list without one grows with the table, until the first request for all of it.',
    refuses: 'a `limit` with a default and no upper bound: half the credit',
    fix: 'bound the page size with `le=`',
    remedy: { file: '{routes}', snippet: 'limit: Annotated[int, Query(ge=1, le=100)] = 20' },
    references: ['OWASP API4'],
    examine({ routes, code }) {
        const judged = routes
            .filter((route) => route.reachable && isList(route, code))
            .map((route) => ({ route, limits: limitsOfRoute(route, code) }));
        if (judged.length === 0)
            return notApplicable('no route answers with a list');
        const bounded = judged.filter((one) => isPaginated(one.route, code) || (one.limits.length > 0 && one.limits.every((limit) => limit.bounded)));
        const open = judged.filter((one) => !bounded.includes(one));
        const limited = open.filter(({ limits }) => limits.length > 0);
        const good = bounded.flatMap(({ route, limits }) => [route.at, ...limits.map(({ at }) => at)]);
        if (good.length > 0)
            return share(bounded.map(({ route }) => route.at), open.map(({ route }) => route.at), 'these lists have no largest page');
        if (limited.length === 0)
            return share([], open.map(({ route }) => route.at), 'these lists have no largest page');
        return partial(5000, limited.flatMap(({ limits }) => limits.map(({ at }) => at)), { because: 'a limit without an upper bound is no bound' });
    },
});
/** Of the handler, and of what the route itself asks for: `dependencies=[Depends(paging)]`. */
function limitsOfRoute({ handler, dependencies }, code) {
    const asked = dependencies.flatMap((dependency) => code.dependencies.target(dependency) ?? []);
    const scopes = asked.map((target) => target.kind === 'class' ? (code.values.method(target, '__init__') ?? target) : target);
    return [...(handler === undefined ? [] : [handler]), ...scopes].flatMap((scope) => limitsOf(scope, code));
}
/** `Depends(pagination_ctx(Page))`, `Depends(Params)` of a library that bounds its pages itself. */
function asksPagination({ dependencies }, { values }) {
    return dependencies.some(({ symbol, call, scope }) => PAGINATION.test(symbol.kind === 'external' ? symbol.name : '') ||
        (call !== undefined && PAGINATION.test(values.external(call, scope) ?? '')));
}
/** A page of a library, as what the route asks for or as what it answers. */
function isPaginated(route, code) {
    const { resolver } = code.values;
    return (asksPagination(route, code) ||
        namesOfReturns(route).some((name) => {
            const symbol = resolver.name(name, route.scope);
            return symbol?.kind === 'external' && PAGINATION.test(symbol.name);
        }));
}
function namesOfReturns({ call, handler }) {
    const model = call.args.find(({ name }) => name === 'response_model')?.value ?? handler?.returns;
    return model === undefined ? [] : namesIn(model);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/data-layer.js




const FUNCTIONS_MIN = 2;
const READY_MADE = /^(fastcrud|sqlalchemy_crud_plus|advanced_alchemy|fastapi_sqla|redis_om)\./;
/** A repository of a library, made for one table: `FastCRUD(User)`, or of a class that derives from one. */
function isReadyMade(call, scope, { values }) {
    const kind = values.kind({ expression: call, scope });
    if (kind === undefined)
        return false;
    const names = 'external' in kind ? [kind.external] : values.ancestors(kind.local);
    return names.some((name) => READY_MADE.test(name));
}
const dataLayer = defineProbe({
    id: 'REP-02',
    name: 'data-layer',
    category: 'repositories',
    level: 'low',
    weight: 2,
    effort: 'high',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
    asks: 'Does a module of its own hold the queries?',
    why: 'There is then one place to look when a query is slow.',
    refuses: 'an empty package, and a module that nothing reaches',
    fix: 'add a repository module and use it from the routes',
    remedy: {
        file: '{module}',
        snippet: 'class OrderRepository:\n    def __init__(self, session: AsyncSession) -> None:\n        self.session = session',
    },
    references: [],
    examine({ repository, code, manifest, containers, routes }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const withRoutes = new Set(routes.filter(({ reachable }) => reachable).map(({ at }) => at.path));
        const layer = code.alive.filter((scope) => scope.kind === 'function' && !withRoutes.has(scope.path) && queries(scope, code));
        const ready = callsWhere(code.alive, (call, scope) => isReadyMade(call, scope, code)).filter(({ scope }) => !withRoutes.has(scope.path));
        const evidence = [...layer.map(headOf), ...ready.map(({ at }) => at)];
        return evidence.length >= FUNCTIONS_MIN ? found(evidence) : notDetected([...withRoutes]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/thin-handlers.js




/** Share of the handlers that may run queries themselves. */
const SHARE_MAX = 0.3;
const thinHandlers = defineProbe({
    id: 'REP-01',
    name: 'thin-handlers',
    category: 'repositories',
    level: 'medium',
    weight: 3,
    effort: 'high',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
    asks: 'Do handlers leave queries to a data layer?',
    why: 'A query in a handler can be neither reused nor tested without a request.',
    refuses: 'a data layer in the same function: uses of the session are counted',
    fix: 'move queries out of the handlers into repositories',
    remedy: { file: '{routes}', snippet: 'return await repository.get(order_id)' },
    references: [],
    examine({ repository, code, manifest, containers, routes }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const handlers = [
            ...new Set(routes.flatMap(({ reachable, handler }) => (reachable && handler !== undefined ? [handler] : []))),
        ];
        const users = code.alive.filter((scope) => scope.kind === 'function' && queries(scope, code));
        if (handlers.length === 0 || users.length === 0)
            return notApplicable('no route leads to a query');
        const thick = handlers.filter((handler) => queries(handler, code));
        const apart = users.filter((scope) => !thick.includes(scope));
        const share = thick.length / handlers.length;
        if (share <= SHARE_MAX && apart.length > 0)
            return found(apart.map(headOf));
        if (apart.length === 0 || share >= 0.9)
            return violated(thick.map(headOf), 'these handlers run queries themselves');
        return partial(Math.floor((1 - share) * 10_000), apart.map(headOf), {
            because: `${thick.length} of ${handlers.length} handlers run queries themselves`,
        });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/authentication.js


const authentication_MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const MUTATING_MIN = 3;
const authenticationScheme = defineProbe({
    id: 'SEC-03',
    name: 'authentication',
    category: 'security',
    level: 'critical',
    weight: 6,
    effort: 'high',
    since: '1.0.0',
    needs: ['application', 'routes', 'authentication'],
    asks: 'Must callers say who they are?',
    why: 'Without it, everybody is everybody.',
    refuses: '`OAuth2PasswordBearer()` that is defined and asked for by no route, and a check that never refuses',
    fix: 'add an authentication scheme and ask for it with Depends',
    remedy: { file: '{routes}', snippet: 'router = APIRouter(dependencies=[Depends(require_principal)])' },
    references: ['OWASP API2'],
    examine({ application, routes, authentication }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const reachable = routes.filter((route) => route.reachable);
        if (reachable.length === 0)
            return notApplicable('no route can be reached');
        const guards = reachable.flatMap((route) => authentication.guardOf(route) ?? []);
        if (guards.length > 0)
            return found(guards);
        const changing = reachable.filter(({ methods }) => methods.some((method) => authentication_MUTATING.has(method)));
        const finding = notDetected([...new Set(reachable.map(({ at, handler }) => (handler === undefined ? at : headOf(handler)).path))], 'no route refuses a stranger');
        return changing.length >= MUTATING_MIN ? { ...finding, cap: 'B' } : finding;
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/request-values.js

/** Types whose values cannot carry text of their own. */
const request_values_CLOSED = /(^|\.)(int|float|bool|UUID|UUID4|date|datetime|Decimal|Literal|\w*Enum)$/;
const request_values_STEPS_MAX = 4;
/**
 * `true` where an expression is made of what a caller passes in as text: a parameter, or a variable that is made of one. Parameters
 * that every caller gives a fixed value are not asked here: `Values` follows them.
 */
function isFromCaller(expression, scope, code) {
    return isPassed({ expression, scope }, code, request_values_STEPS_MAX);
}
function isPassed({ expression, scope }, code, steps) {
    if (steps === 0)
        return false;
    return namesIn(expression).some((name) => {
        const symbol = code.values.resolver.name(name.split('.')[0] ?? '', scope);
        if (symbol?.kind === 'parameter') {
            const { annotation, name: own } = symbol.parameter;
            if (own === 'self' || own === 'cls' || request_values_isInjected(symbol.parameter, symbol.scope, code))
                return false;
            return annotation === undefined || !namesIn(annotation).some((type) => request_values_CLOSED.test(type));
        }
        // What is assigned outside of functions is the same for every caller.
        if (symbol?.kind !== 'value' || symbol.scope.kind !== 'function')
            return false;
        if (!isAround(symbol.scope, scope))
            return false;
        return symbol.assignments.some(({ value }) => value !== undefined &&
            (isAnswer(value, symbol.scope) ||
                isPassed({ expression: value, scope: symbol.scope }, code, steps - 1)));
    });
}
/** What `Depends` makes of nothing that a caller sends: a session, or the settings. */
function request_values_isInjected({ annotation, fallback }, scope, code) {
    const given = [annotation, fallback].flatMap((part) => part === undefined ? [] : code.dependencies.inside(part, scope.parent ?? scope));
    return (given.length > 0 &&
        given.every((dependency) => {
            const target = code.dependencies.target(dependency);
            return target?.kind === 'function' && code.dependencies.of(target).length >= target.parameters.length;
        }));
}
function isAround(outer, inner) {
    return inner !== undefined && (inner === outer || isAround(outer, inner.parent));
}
/** What a function answers to something that a caller passed in, closed type or not: `fetch_status(order_id)["status"]`. */
function isAnswer(value, scope) {
    const own = new Set(scope.parameters.map(({ name }) => name));
    return callsIn(value).some((call) => !/^(int|float|bool|UUID|len|str)$/.test(calledWord(call)) &&
        call.args.some(({ value: given }) => namesIn(given).some((name) => own.has(name.split('.')[0] ?? ''))));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/security/bound-parameters.js






const SINKS = new Set([
    'execute',
    'executemany',
    'text',
    'fetch',
    'fetchrow',
    'fetchval',
    'fetch_all',
    'fetch_one',
    'exec_driver_sql',
    'raw',
    'executescript',
    'literal_column',
]);
const SQL = /^\s*(select|insert|update|delete|with|create|alter|drop|truncate|replace|call|explain)\b/i;
/** A place where a value stands, not the name of a table or a column: only there it could have been bound. */
const VALUE = /(=|<|>|\(|,|'|"|%|\b(like|ilike|in|values|between|and|limit|offset|interval))\s*['"(%]*$/i;
/** Where a whole query stands inside another one. */
const SUBQUERY = /\b(from|join|lateral|as|exists|any|all)\s*\(\s*$/i;
/** What is put into a text of SQL. */
function interpolations(expression, scope, code) {
    return code.values
        .expand({ expression, scope })
        .flatMap((placed) => bound_parameters_partsOf(placed, code))
        .filter(({ part, scope: at }) => !isFixed(part, at, code));
}
function bound_parameters_partsOf({ expression: inner, scope }, code) {
    if (inner.kind === 'formatted') {
        const texts = inner.text.split('{}');
        if (!SQL.test(inner.text))
            return [];
        return inner.parts.map((part, index) => {
            const before = texts.slice(0, index + 1).join('{}');
            return { part, scope, asValue: VALUE.test(before) && !SUBQUERY.test(before) };
        });
    }
    if (inner.kind === 'operation' && (inner.operator === '%' || inner.operator === '+')) {
        const [left] = inner.operands;
        const begins = left === undefined ? '' : (code.values.text({ expression: left, scope }) ?? '');
        return SQL.test(begins) ? inner.operands.slice(1).map((part) => ({ part, scope, asValue: true })) : [];
    }
    if (inner.kind !== 'call' || calledWord(inner) !== 'format')
        return [];
    const template = inner.callee.kind === 'attribute'
        ? code.values.text({ expression: inner.callee.object, scope })
        : undefined;
    return SQL.test(template ?? '')
        ? inner.args.map(({ value }) => ({ part: value, scope, asValue: true }))
        : [];
}
/** A name of a table, or a constant: something that no request brings. */
function isFixed(expression, scope, code) {
    if (isListed(expression, scope) || isOwn(expression, scope, code))
        return true;
    if (expression.kind === 'name' &&
        /(__tablename__|\.name|_table|TABLE|SCHEMA|schema)$/.test(expression.name))
        return true;
    if (expression.kind === 'name' && /^[A-Z][A-Z0-9_]*$/.test(expression.name))
        return true;
    return code.values
        .expand({ expression, scope })
        .every(({ expression: inner }) => ['string', 'number', 'constant'].includes(inner.kind));
}
/** `if field not in ("name", "created"): raise …` before it: one of a few words that the code knows. */
function isListed(expression, { flows }) {
    const name = nameOf(expression);
    return (name !== undefined &&
        flows.some(({ kind, guards }) => (kind === 'raise' || kind === 'return') &&
            guards.some((guard) => walk(guard).some((part) => part.kind === 'operation' && part.operator === 'not in' && nameOf(part.operands[0]) === name))));
}
/** `database.now`, `database.placeholder("now")`: what an object of a module answers to nothing that varies. */
function isOwn(expression, scope, { values }) {
    const called = expression.kind === 'call' ? expression.callee : expression;
    const head = nameOf(called)?.split('.') ?? [];
    const symbol = head.length > 1 ? values.resolver.name(head[0] ?? '', scope) : undefined;
    const isOfModule = symbol?.kind === 'value' && symbol.scope.kind === 'module';
    const args = expression.kind === 'call' ? expression.args : [];
    return isOfModule && args.every(({ value }) => ['string', 'number', 'constant'].includes(value.kind));
}
const MAPPERS = new Set([
    'sqlalchemy',
    'sqlmodel',
    'tortoise',
    'piccolo',
    'ormar',
    'peewee',
    'databases',
]);
/** In a module that imports a mapper of tables: documents have no text of a query. */
function speaksSql({ path }, { values }) {
    const module = values.resolver.modules.at(path);
    return module?.imports.some(({ loads }) => MAPPERS.has(loads.split('.')[0] ?? '')) === true;
}
const boundParameters = defineProbe({
    id: 'SEC-01',
    name: 'bound-parameters',
    category: 'security',
    level: 'critical',
    weight: 8,
    effort: 'low',
    since: '1.0.0',
    needs: ['code', 'repository', 'manifest', 'containers'],
    asks: 'Are values passed to the database beside the text of the query?',
    why: 'A value that is part of the text can be a query of its own.',
    refuses: 'text that is built in a variable first; names of tables and constants are allowed',
    fix: 'pass values as bound parameters',
    remedy: {
        file: '{module}',
        snippet: 'session.execute(text("select * from orders where id = :id"), {"id": order_id})',
    },
    references: ['ASVS 1.2.4', 'CWE-89', 'bandit B608'],
    examine({ code, repository, manifest, containers }) {
        const calls = code.alive.flatMap((scope) => scope.calls
            .filter(({ call }) => SINKS.has(calledWord(call)))
            .map(({ call }) => ({ call, scope, at: placeIn(scope, call) })));
        if (calls.length === 0) {
            // A mapper binds what it is given: there is no text to put a value into.
            const use = databaseOf({ repository, code, manifest, containers });
            const mapped = use.relational
                ? code.alive.filter((scope) => scope.kind === 'function' && speaksSql(scope, code) && queries(scope, code))
                : [];
            return mapped.length > 0
                ? found(mapped.map(headOf))
                : notApplicable('the application sends no query of its own');
        }
        const open = calls.flatMap(({ call, scope, at }) => {
            const parts = call.args.flatMap(({ value, name }) => name === undefined ? interpolations(value, scope, code) : []);
            return parts.length > 0 ? [{ at, parts }] : [];
        });
        if (open.length === 0)
            return found(calls.map(({ at }) => at));
        const reached = open.some(({ parts }) => parts.some(({ part, scope, asValue }) => asValue && isFromCaller(part, scope, code)));
        return violated(open.map(({ at }) => at), 'values are put into the text of a query', reached ? { cap: 'A' } : { confidence: 'medium' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/cookie-flags.js



/** Starlette says `lax` where nothing is said. */
function keepsToSite(given) {
    return (given === undefined || !(given.kind === 'constant' || (given.kind === 'string' && given.value === '')));
}
function isSafe(call) {
    const on = (name) => {
        const value = keyword(call, name);
        return value !== undefined && !(value.kind === 'constant' && value.value !== true);
    };
    return on('secure') && on('httponly') && keepsToSite(keyword(call, 'samesite'));
}
const cookieFlags = defineProbe({
    id: 'SEC-15',
    name: 'cookie-flags',
    category: 'security',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are cookies kept from scripts, from plain HTTP and from other sites?',
    why: 'A session cookie is a password that is sent with every request.',
    refuses: 'a flag that is False; a cookie is kept from other sites where nothing is said, for Starlette says lax',
    fix: 'set secure, httponly and samesite on every cookie',
    remedy: {
        file: '{module}',
        snippet: 'response.set_cookie("session", value, secure=True, httponly=True, samesite="lax")',
    },
    references: ['ASVS 3.3.1'],
    examine({ code }) {
        const cookies = callsWhere(code.alive, (call) => calledWord(call) === 'set_cookie');
        if (cookies.length === 0)
            return notApplicable('the application sets no cookie');
        const safe = cookies.filter(({ call }) => isSafe(call));
        return share(safe.map(({ at }) => at), cookies.filter((one) => !safe.includes(one)).map(({ at }) => at), 'these cookies lack a flag');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/cors-origins.js




const ANY_PATTERN = /^\(?\^?(\*|\.[*+]|https?\??:?(\\?\/){2}\.[*+])\$?\)?$/;
/** Below these, anybody may take a name: a pattern that lets every name in lets everybody in. */
const SHARED_HOSTS = /\.[*+].*\b(netlify|vercel|herokuapp|github|pages|web|onrender|ngrok|ngrok-free|azurewebsites|cloudfront|amazonaws|fly|surge|repl|glitch|run)\\?\.(app|com|io|dev|net|sh|co|me)\b/;
/** `true` where every origin is let in: `*` as a literal, a variable or a default of the settings. */
function isOpen(call, scope, code) {
    const origins = keyword(call, 'allow_origins');
    const pattern = keyword(call, 'allow_origin_regex');
    const listed = origins === undefined
        ? []
        : [
            ...code.values.items({ expression: origins, scope }),
            ...code.values.expand({ expression: origins, scope }),
        ];
    const star = listed.some((item) => code.values.text(item) === '*') ||
        (origins !== undefined && comesFromStar({ expression: origins, scope }, code));
    return (star || (pattern !== undefined && letsAnybodyIn(code.values.text({ expression: pattern, scope }) ?? '')));
}
function letsAnybodyIn(pattern) {
    return ANY_PATTERN.test(pattern) || SHARED_HOSTS.test(pattern);
}
/** `[origin for origin in settings.origins.split(",")]` of a setting that is `*` until somebody says otherwise. */
function comesFromStar(placed, code, depth = 0) {
    if (depth > 3)
        return false;
    return code.values.expand(placed).some(({ expression, scope }) => [...walk(expression)].some((part) => {
        const from = part.kind === 'call' && calledWord(part) === 'split' ? receiverOf(part.callee) : undefined;
        return ((from !== undefined && code.values.text({ expression: from, scope }) === '*') ||
            (part !== expression &&
                part.kind === 'name' &&
                comesFromStar({ expression: part, scope }, code, depth + 1)));
    }));
}
function sendsCredentials(call, scope, code) {
    const given = keyword(call, 'allow_credentials');
    return (given !== undefined &&
        code.values
            .expand({ expression: given, scope })
            .some(({ expression }) => expression.kind === 'constant' && expression.value === true));
}
const corsOrigins = defineProbe({
    id: 'SEC-02',
    name: 'cors-origins',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['wiring', 'code'],
    asks: 'Are the origins that may call from a browser listed?',
    why: 'With `*` and credentials, every page that a user visits acts as that user.',
    refuses: '`*` in a variable, as a default of the settings, or as the pattern `.*`, and a pattern for every name of a host that gives names to anybody',
    fix: 'list the origins in the settings',
    remedy: {
        file: '{module}',
        snippet: 'app.add_middleware(CORSMiddleware, allow_origins=settings.cors_origins, allow_credentials=True)',
    },
    references: ['ASVS 3.4.2', 'CWE-942'],
    examine({ wiring, code }) {
        const middleware = wiring.middleware.filter(({ external, local }) => isOf(external, 'fastapi', 'CORSMiddleware') ||
            isOf(external, 'starlette', 'CORSMiddleware') ||
            (local !== undefined && code.values.ancestors(local).some((name) => /CORSMiddleware$/.test(name))));
        if (middleware.length === 0)
            return notApplicable('no browser of another origin is let in: there is no CORS middleware');
        const configured = middleware.flatMap(({ call, scope, at }) => call === undefined ? [] : [{ call, scope, at }]);
        const open = configured.filter(({ call, scope }) => isOpen(call, scope, code));
        if (open.length === 0)
            return found(middleware.map(({ at }) => at));
        const grave = open.some(({ call, scope }) => sendsCredentials(call, scope, code));
        return violated(open.map(({ at }) => at), grave ? 'every origin may call with credentials' : 'every origin may call', grave ? { cap: 'C' } : {});
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/dangerous-calls.js




const BUILT_IN = new Set(['eval', 'exec']);
const PICKLES = /^(pickle|cPickle|dill|cloudpickle|shelve|marshal)\.(load|loads|open|Unpickler)$/;
const SHELL = /^os\.(system|popen)$|^subprocess\.getoutput$|^subprocess\.getstatusoutput$/;
const PROCESSES = /^subprocess\.(run|call|check_call|check_output|Popen)$|^asyncio\.(subprocess\.)?create_subprocess_shell$/;
function dangerous_calls_isFixed(call, scope, code) {
    const [first] = call.args;
    if (first === undefined)
        return true;
    return code.values
        .expand({ expression: first.value, scope })
        .every(({ expression }) => expression.kind === 'string' ||
        (expression.kind === 'sequence' && expression.items.every(({ kind }) => kind === 'string')));
}
function isUnsafe({ call, scope, name }, code) {
    if (PICKLES.test(name))
        return true;
    if (/^yaml\.(load|load_all)$/.test(name))
        return !/Safe/.test(nameOf(keyword(call, 'Loader') ?? call.args[1]?.value) ?? '');
    if (dangerous_calls_isFixed(call, scope, code))
        return false;
    if (SHELL.test(name) || name.endsWith('create_subprocess_shell'))
        return true;
    const shell = keyword(call, 'shell');
    return PROCESSES.test(name) && shell !== undefined && !(shell.kind === 'constant' && shell.value === false);
}
const dangerousCalls = defineProbe({
    id: 'SEC-09',
    name: 'no-dangerous-calls',
    category: 'security',
    level: 'critical',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code'],
    asks: 'Is no data run as code?',
    why: 'Whoever controls the data then controls the server.',
    refuses: 'a constant command does not count against it',
    fix: 'remove eval, exec, pickle and shells on data that varies',
    remedy: { file: '{module}', snippet: 'subprocess.run(["convert", path], check=True)' },
    references: ['ASVS 1.2.5', 'ASVS 1.3.2', 'bandit B602'],
    examine({ application, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const external = externalCalls(code.alive, code.values, (name) => PICKLES.test(name) ||
            SHELL.test(name) ||
            PROCESSES.test(name) ||
            /^yaml\.(load|load_all)$/.test(name));
        const unsafe = external.filter((one) => isUnsafe(one, code));
        const evaluated = code.alive.flatMap((scope) => scope.calls.flatMap(({ call }) => BUILT_IN.has(nameOf(call.callee) ?? '') &&
            code.values.resolver.resolve(call.callee, scope) === undefined &&
            !dangerous_calls_isFixed(call, scope, code)
            ? [{ call, scope, at: placeIn(scope, call) }]
            : []));
        const bad = [...unsafe, ...evaluated];
        const isOpen = unsafe.some(({ name }) => PICKLES.test(name)) ||
            bad.some(({ call, scope }) => call.args.some(({ value }) => isFromCaller(value, scope, code)));
        if (bad.length > 0)
            return violated(bad.map(({ at }) => at), 'data is run as code', 
            // What only the service itself puts together is as bad a habit, and no open door.
            isOpen ? { cap: 'A' } : { confidence: 'medium' });
        const inspected = code.alive
            .filter(({ kind }) => kind === 'module')
            .map((scope) => headOf({ path: scope.path, line: 1 }));
        return inspected.length > 0 ? found(inspected) : notApplicable('there is no code that can run');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/no-debug.js


const noDebug = defineProbe({
    id: 'SEC-11',
    name: 'no-debug',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'containers', 'code'],
    asks: 'Does the shipped service run without debug and reload?',
    why: 'A debug page shows variables; a reloader runs what it finds.',
    refuses: 'a compose file for development does not count against it',
    fix: 'remove `--reload` and `debug=True` from what is shipped',
    remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
    references: ['ASVS 13.4.2', 'CWE-489'],
    examine({ application, wiring, containers, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const debug = wiring.constructions
            .filter(({ call, scope }) => {
            const given = keyword(call, 'debug');
            return (given !== undefined &&
                code.values
                    .expand({ expression: given, scope })
                    .some(({ expression }) => expression.kind === 'constant' && expression.value === true));
        })
            .map(({ at }) => at);
        const reloading = containers.starts
            .filter(({ shipped, executed }) => shipped &&
            executed.some(({ words }) => words.includes('--reload') || (words[0] === 'fastapi' && words[1] === 'dev')))
            .map(({ at }) => at);
        const bad = [...debug, ...reloading];
        if (bad.length > 0)
            return violated(bad, 'the shipped service runs with debug or reload', { cap: 'C' });
        return found([
            ...wiring.constructions.map(({ at }) => at),
            ...containers.starts
                .filter(({ shipped, executed }) => shipped && executed.length > 0)
                .map(({ at }) => at),
        ]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/stated-status.js


/** Assertions inside a test, its inner functions included, that compare a response's status with one of `statuses`. */
function statedStatuses(test, statuses) {
    const expected = expectedByRow(test, statuses);
    return [...scopesOf(test)].flatMap((scope) => scope.flows
        .filter(({ kind, value }) => kind === 'assert' && value !== undefined && states(value, statuses, expected))
        .map((flow) => ({ scope, flow })));
}
/** `response.status_code == 404`. */
function states(expression, statuses, expected) {
    return [...walk(expression)].some((part) => {
        if (part.kind !== 'operation' || !/^(==|in|!=)$/.test(part.operator))
            return false;
        const inside = part.operands.flatMap((operand) => [...walk(operand)]);
        const asked = inside.some((one) => (one.kind === 'name' || one.kind === 'attribute') && /status_code$|(^|\.)status$/.test(one.name));
        return (asked &&
            inside.some((one) => isStatus(one, statuses) || (one.kind === 'name' && expected.has(one.name))));
    });
}
function isStatus(part, statuses) {
    if (part.kind === 'number')
        return statuses.has(part.value);
    const named = part.kind === 'name' ? /HTTP_(\d{3})/.exec(part.name)?.[1] : undefined;
    return named !== undefined && statuses.has(Number(named));
}
/** Parameters of a test to which `parametrize` gives one of the statuses. */
function expectedByRow({ decorators }, statuses) {
    const names = decorators.flatMap((decorator) => {
        if (decorator.kind !== 'call' || calledWord(decorator) !== 'parametrize')
            return [];
        const [given, rows] = decorator.args.map(({ value }) => value);
        if (given === undefined || rows === undefined)
            return [];
        if (![...walk(rows)].some((part) => isStatus(part, statuses)))
            return [];
        return [...walk(given)].flatMap((part) => (part.kind === 'string' ? part.value.split(/\s*,\s*/) : []));
    });
    return new Set(names.filter((name) => /status|code/.test(name)));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/security/object-ownership.js





const PRINCIPAL = /(^|_|\.)(user|principal|account|owner|identity|subject|claims|actor)(_id|\.id|\.sub|$)/i;
/** What the text says is weak: half of the credit. A test that sees a refusal is the other half. */
const HALF = 5000;
const FORBIDDEN = new Set([403]);
const objectOwnership = defineProbe({
    id: 'SEC-12',
    name: 'object-ownership',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'high',
    since: '1.0.0',
    needs: ['routes', 'authentication', 'code', 'suite'],
    asks: 'Is it checked whose object a caller asks for?',
    why: 'Counting up an id is the oldest attack on an API.',
    refuses: 'a principal that is asked for and not used; the text alone earns half, and the other half a test of the route that states 403',
    fix: 'filter by the caller, or check the permission, wherever an id comes from the path',
    remedy: { file: '{routes}', snippet: 'order = await service.get(order_id, owner=principal.subject)' },
    references: ['OWASP API1', 'ASVS 8.2.2'],
    examine({ routes, authentication, code, suite }) {
        const asked = routes.filter((route) => route.reachable && /\{[^}]*\}/.test(route.path) && authentication.guardOf(route) !== undefined);
        if (asked.length === 0)
            return notApplicable('no protected route takes an id');
        const checked = asked.filter((route) => checksCaller(route, code));
        const proven = asked.filter((route) => isRefusedInTests(route, suite));
        const evidence = [...checked, ...proven].flatMap(({ handler, at }) => [
            at,
            ...(handler === undefined ? [] : [headOf(handler)]),
        ]);
        const credit = Math.floor(((checked.length + proven.length) * HALF) / asked.length);
        if (credit === 0)
            return violated(asked.map(({ at }) => at), 'these routes hand out any object to any caller', { confidence: 'low' });
        return partial(credit, evidence, {
            confidence: proven.length === 0 ? 'low' : 'medium',
            because: `${checked.length} of ${asked.length} routes ask who calls, and tests see ${proven.length} refuse`,
        });
    },
});
/** The handler uses its caller, or a guard with arguments stands before it: `require_roles("admin")`. */
function checksCaller({ handler, call, dependencies }, code) {
    const body = handler === undefined ? [] : handler.expressions.flatMap((expression) => [...walk(expression)]);
    if (body.some((part) => part.kind === 'name' && PRINCIPAL.test(part.name)))
        return true;
    const permission = dependencies.some((dependency) => dependency.call !== undefined &&
        /role|permission|scope|allow|access|owner/i.test(namesIn(dependency.call.callee)[0] ?? '') &&
        code.dependencies.target(dependency) !== undefined);
    return (permission || call.args.some(({ value }) => namesIn(value).some((name) => /superuser|admin/i.test(name))));
}
/** A test requests the route and states that it is forbidden. */
function isRefusedInTests(route, suite) {
    return requestsTo(route, suite).some(({ test }) => statedStatuses(test.scope, FORBIDDEN).length > 0);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/services/outbound.js

const REQUESTS = /^(requests|httpx|httpx2|niquests)\.(Client\.|AsyncClient\.|Session\.|sessions\.Session\.)?(get|post|put|patch|delete|head|options|request|stream|send)$/;
const AIOHTTP = /^aiohttp\.ClientSession\.(get|post|put|patch|delete|head|options|request|ws_connect)$/;
const URLLIB = /^urllib\.request\.urlopen$/;
const outbound_CLIENTS = /^(httpx|httpx2)\.(Async)?Client$|^aiohttp\.ClientSession$|^requests\.Session$/;
/** Calls that leave the service over HTTP, and the clients that they use. */
function outboundCalls({ alive, values }) {
    return {
        requests: externalCalls(alive, values, (name) => REQUESTS.test(name) || AIOHTTP.test(name) || URLLIB.test(name)),
        clients: externalCalls(alive, values, (name) => outbound_CLIENTS.test(name)),
    };
}

;// CONCATENATED MODULE: ./lib/readiness/probes/security/outbound-hosts.js



/** `true` where the address of a call is a parameter of a handler. */
function isFromRequest({ call, scope }, handlers) {
    const address = argument(call, 0, 'url');
    if (address === undefined || !handlers.has(scope))
        return false;
    const parameters = scope.parameters.map(({ name }) => name);
    return address.kind === 'name' && parameters.includes(address.name.split('.')[0] ?? '');
}
function isChecked({ scope }, code) {
    return (scope.calls.some(({ call }) => /allow|valid|check|safe|parse/i.test(calledWord(call)) &&
        code.values.callee(call, scope) !== undefined) ||
        scope.expressions.some((expression) => [...walk(expression)].some((part) => part.kind === 'operation' &&
            /^(not )?in$/.test(part.operator) &&
            namesIn(part).some((name) => /host|allow|domain/i.test(name)))));
}
const outboundHosts = defineProbe({
    id: 'SEC-13',
    name: 'outbound-hosts',
    category: 'security',
    level: 'high',
    weight: 3,
    effort: 'medium',
    since: '1.0.0',
    needs: ['code', 'routes'],
    asks: 'Is an address that comes with a request checked before it is fetched?',
    why: 'The service can reach what its callers cannot: the metadata of its own machine, for one.',
    refuses: 'nothing: where no request brings an address, the question does not apply',
    fix: 'compare the host with a list before fetching',
    remedy: {
        file: '{routes}',
        snippet: 'if urlsplit(url).hostname not in ALLOWED_HOSTS:\n    raise HTTPException(422)',
    },
    references: ['OWASP API7', 'ASVS 1.3.6'],
    examine({ code, routes }) {
        const handlers = new Set(routes.filter(({ reachable }) => reachable).map(({ handler }) => handler));
        const fetched = outboundCalls(code).requests.filter((one) => isFromRequest(one, handlers));
        if (fetched.length === 0)
            return notApplicable('no request brings an address that is fetched');
        const checked = fetched.filter((one) => isChecked(one, code));
        return share(checked.map(({ at }) => at), fetched.filter((one) => !checked.includes(one)).map(({ at }) => at), 'these calls fetch whatever address they are given');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/password-hashing.js



const STRONG = /^(passlib\.|argon2\.|bcrypt\.|pwdlib\.|hashlib\.scrypt$|hashlib\.pbkdf2_hmac$|libpass\.|fastapi_users\.password\.|fastapi_users\.(\w+\.)*FastAPIUsers$)/;
const WEAK = /^hashlib\.(md5|sha1|sha224|sha256|sha384|sha512|new)$/;
const PASSWORD = /(^|[._])(password|passwd|pwd|raw_password|plain_password)($|[._])/i;
/** What is given a password to open something with it: `URL.create(password=…)`. */
const CONNECTS = /(^|[._])(url|dsn|engine|pool|client|connection|transport|session)([._]|$)|Url|URL|Dsn|Client|Connection/;
function mentionsPassword(expression) {
    return [...walk(expression)].some((part) => namesIn(part).some((name) => PASSWORD.test(name)));
}
const passwordHashing = defineProbe({
    id: 'SEC-07',
    name: 'password-hashing',
    category: 'security',
    level: 'critical',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are passwords stored with a hash that is made for them?',
    why: 'A fast hash of a stolen table is undone in hours.',
    refuses: 'a dependency on bcrypt that nothing calls, and md5 or sha of a password',
    fix: 'hash passwords with argon2id',
    remedy: { file: '{module}', snippet: 'PasswordHasher().hash(password)' },
    references: ['ASVS 11.4.2', 'CWE-916'],
    examine({ code }) {
        const strong = externalCalls(code.alive, code.values, (name) => STRONG.test(name));
        const weak = externalCalls(code.alive, code.values, (name) => WEAK.test(name)).filter(({ call }) => call.args.some(({ value }) => mentionsPassword(value)));
        const stored = callsWhere(code.alive, (call) => call.args.some(({ name, value }) => (name === 'password' || name === 'hashed_password') &&
            value.kind === 'name' &&
            PASSWORD.test(value.name) &&
            /create|User$/.test(namesIn(call.callee)[0] ?? '') &&
            !CONNECTS.test(namesIn(call.callee)[0] ?? '')));
        if (weak.length > 0)
            return violated(weak.map(({ at }) => at), 'a password is hashed with a fast hash');
        if (strong.length > 0)
            return found(strong.map(({ at }) => at));
        return stored.length > 0
            ? violated(stored.map(({ at }) => at), 'a password seems to be stored as it is', { confidence: 'low' })
            : notApplicable('the application stores no password');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/protected-routes.js

const protected_routes_MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** What a stranger must be able to call. */
const OPEN = /^(log-?in|sign-?in|sign-?up|register|registration|token|tokens|refresh|refresh-token|access-token|forgot-password|reset-password|password-recovery|verify|verify-email|webhook|webhooks|callback|oauth|auth|health|healthz|metrics)$/;
/** `POST /users` is a registration where its handler says so. */
const REGISTERS = /^(register|sign_?up)(_|$)|^(create|add|register|new|write)_(new_)?(user|account|customer|admin)$|^(user|account|admin)_(create|register|sign_?up)$/;
function isOpenByNature({ segments, methods, handler }) {
    return (segments.some((segment) => OPEN.test(segment.toLowerCase().replaceAll('_', '-'))) ||
        (methods.includes('POST') && REGISTERS.test(handler?.name ?? '')));
}
const protectedRoutes = defineProbe({
    id: 'SEC-04',
    name: 'protected-routes',
    category: 'security',
    level: 'high',
    weight: 6,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'authentication'],
    asks: 'Does every route that changes something know who calls?',
    why: 'One open route is enough.',
    refuses: 'a protected route beside it; login, registration and webhooks are left out',
    fix: 'protect the listed routes',
    remedy: { file: '{routes}', snippet: '@router.post("/orders", dependencies=[Depends(require_principal)])' },
    references: ['OWASP API5', 'ASVS 8.2.1'],
    examine({ routes, authentication }) {
        const changing = routes.filter((route) => route.reachable && route.methods.some((method) => protected_routes_MUTATING.has(method)));
        const closed = changing.filter((route) => authentication.guardOf(route) !== undefined);
        // What nobody is kept out of by nature is no proof that anybody is kept out elsewhere.
        const open = changing.filter((route) => !closed.includes(route) && !isOpenByNature(route));
        if (closed.length + open.length === 0)
            return notApplicable('no route changes anything');
        return share(closed.map(({ at }) => at), open.map(({ at }) => at), 'these routes let strangers change something');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/random-tokens.js




const random_tokens_STRONG = /^secrets\.(token_\w+|choice|randbelow|SystemRandom)|^os\.urandom$|^uuid\.uuid4$/;
const random_tokens_WEAK = /^random\.(choice|choices|randint|random|sample|randrange|getrandbits)$/;
const randomTokens = defineProbe({
    id: 'SEC-14',
    name: 'random-tokens',
    category: 'security',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are tokens and codes drawn from a source that nobody can predict?',
    why: '`random` repeats itself for whoever has seen enough of it.',
    refuses: '`random.choices` in a function or an assignment that makes a secret',
    fix: 'draw tokens with `secrets`',
    remedy: { file: '{module}', snippet: 'secrets.token_urlsafe(32)' },
    references: ['ASVS 11.5.1', 'bandit B311'],
    examine({ code }) {
        const weak = externalCalls(code.alive, code.values, (name) => random_tokens_WEAK.test(name)).filter(({ scope, call }) => isSecretName(scope.name) ||
            /token|secret|code|otp|password/i.test(scope.name) ||
            scope.assignments.some(({ target, value, line, endLine }) => value !== undefined &&
                line <= call.line &&
                call.line <= endLine &&
                (isSecretName(nameOf(target) ?? '') || /(^|_)(code|otp|pin)$/i.test(nameOf(target) ?? ''))));
        const strong = externalCalls(code.alive, code.values, (name) => random_tokens_STRONG.test(name)).filter(({ name, scope }) => !name.endsWith('uuid4') || isSecretName(scope.name));
        if (weak.length + strong.length === 0)
            return notApplicable('the application draws no token');
        return share(strong.map(({ at }) => at), weak.map(({ at }) => at), 'these secrets can be predicted');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/rate-limit.js






const REFUSAL = /HTTP_429|TOO_MANY_REQUESTS|RateLimit(Exceeded|ed|Exception|Error)|TooManyRequests|Throttled/i;
/** Libraries that count requests, whatever refuses them. */
const rate_limit_LIBRARIES = /^(pyrate_limiter|limits|fastapi_limiter|ratelimit|asgi_ratelimit|slowapi|throttled|fastapi_throttling|fastapi_cap|redis_rate_limit)\./;
const COUNTS = /incr|hit|acquire|consume|is_allowed|allow|limit|throttle|zadd|zcard|llen|expire/i;
/** Asking too *often* needs a clock, or a store that forgets: a number of tasks that one may ever have is a quota. */
const TIMED = /(^|[._])(time|monotonic|perf_counter|now|utcnow|timedelta|p?expire\w*|setex|ttl|window\w*|interval\w*|period\w*|per_(second|minute|hour|day)|seconds|minutes?|reset\w*|incr\w*)($|[._])|limit|throttl/i;
const COMPARISONS = new Set(['>', '>=', '<', '<=']);
function refuses(expression) {
    return walk(expression).some((part) => (part.kind === 'number' && part.value === 429) || (part.kind === 'name' && REFUSAL.test(part.name)));
}
function counts(expression) {
    return walk(expression).some((part) => (part.kind === 'operation' && COMPARISONS.has(part.operator)) ||
        (part.kind === 'call' && COUNTS.test(calledWord(part))));
}
/** `scope` and what it calls, a few steps far; of a class that is made on the way, its constructor. */
function reached(scope, code, depth = 0) {
    const made = depth > 0 && scope.kind === 'class' ? code.values.method(scope, '__init__') : undefined;
    const inside = depth > 0 && scope.kind === 'class' ? (made === undefined ? [] : [made]) : scopesOf(scope);
    return inside.flatMap((inner) => [
        inner,
        ...inner.calls.flatMap(({ call }) => {
            const next = depth < 3 ? code.values.callee(call, inner) : undefined;
            return next === undefined || next === scope ? [] : reached(next, code, depth + 1);
        }),
    ]);
}
/**
 * A middleware or dependency that counts and answers 429. What only hands on the refusal of another service, in an `except`, limits
 * nobody.
 */
function refusesMany(scope, code) {
    const scopes = reached(scope, code);
    const answers = scopes.some(({ flows, calls }) => flows.some(({ value, handling }) => !handling && value !== undefined && refuses(value)) ||
        calls.some(({ call, handling }) => !handling && refuses(call)));
    const isCounted = ({ expressions, calls, flows }) => expressions.some(counts) || [...calls, ...flows].some(({ guards }) => guards.some(counts));
    const isTimed = ({ expressions, parameters, calls }) => calls.some(({ call }) => call.args.some(({ name }) => name !== undefined && TIMED.test(name))) ||
        expressions.some((expression) => namesIn(expression).some((name) => TIMED.test(name))) ||
        parameters.some(({ name }) => TIMED.test(name));
    return answers && scopes.some(isCounted) && scopes.some(isTimed);
}
/** What asks a library of limits when it is called: a dependency or a middleware, or a function that makes one. */
function asksLibrary(scope, code) {
    return reached(scope, code).some((inner) => inner.calls.some(({ call }) => rate_limit_LIBRARIES.test(code.values.external(call, inner) ?? '')));
}
/** slowapi: a limiter, its handler or middleware, and a limit: a decorator or `default_limits`. */
function slowapi({ alive, values }, wiring) {
    const limiters = externalCalls(alive, values, (name) => /^slowapi\.(extension\.)?Limiter$/.test(name));
    if (limiters.length === 0)
        return [];
    const wired = wiring.middleware.some(({ external }) => external?.startsWith('slowapi.') === true) ||
        wiring.exceptionHandlers.some(({ exception }) => /RateLimitExceeded$/.test(nameOf(exception) ?? ''));
    const decorated = alive.filter(({ decorators }) => decorators.some((decorator) => decorator.kind === 'call' &&
        /^(limit|shared_limit)$/.test(calledWord(decorator)) &&
        /limiter/i.test(namesIn(decorator.callee)[0] ?? '')));
    const applied = callsWhere(alive, (call, scope) => /^(limit|shared_limit)$/.test(calledWord(call)) &&
        /limiter/i.test(namesIn(call.callee)[0] ?? '') &&
        scope.parent?.kind !== 'module');
    const defaults = limiters.filter(({ call }) => keyword(call, 'default_limits') !== undefined);
    return wired ? [...decorated.map(headOf), ...[...applied, ...defaults].map(({ at }) => at)] : [];
}
function gateways({ repository, containers, }) {
    const nginx = repository
        .matching(PROXY_FILES)
        .flatMap((path) => rows(path, repository.text(path) ?? '', /^\s*limit_req\s+zone=/));
    const traefik = containers.services.flatMap(({ path, data }) => [...everythingIn(data)].flatMap((part) => /middlewares\.[\w-]+\.ratelimit\./i.test(textOf(part) ?? '')
        ? [{ path, line: part.line, endLine: part.endLine }]
        : []));
    const ingress = repository
        .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests|ingress)\/.*\.ya?ml$/)
        .flatMap((path) => repository.yaml(path).flatMap((data) => {
        const found = below(data, 'metadata', 'annotations', 'nginx.ingress.kubernetes.io/limit-rps');
        return found === undefined ? [] : [{ path, line: found.line, endLine: found.endLine }];
    }));
    return [...nginx, ...traefik, ...ingress];
}
function rows(path, text, wanted) {
    return text
        .split('\n')
        .flatMap((row, index) => (wanted.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
}
const rateLimit = defineProbe({
    id: 'SEC-05',
    name: 'rate-limit',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'routes', 'code', 'wiring', 'repository', 'containers'],
    asks: 'Are callers slowed down who ask too often?',
    why: 'Passwords are guessed, and servers are worn down, by asking often.',
    refuses: 'a limiter without a decorator, a middleware or default limits, a quota that knows no time, and code that only hands on the 429 of another service',
    fix: 'limit requests per caller, logins first',
    remedy: { file: '{module}', snippet: 'app.add_middleware(RateLimitMiddleware, limit="100/minute")' },
    references: ['ASVS 2.4.1', 'OWASP API4'],
    examine({ application, routes, code, wiring, repository, containers }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const middleware = wiring.middleware
            .filter(({ local, external }) => (local !== undefined && (refusesMany(local, code) || asksLibrary(local, code))) ||
            /RateLimit|Throttl/i.test(external ?? ''))
            .map(({ at }) => at);
        const asked = routes.filter(({ reachable }) => reachable).flatMap(({ dependencies }) => dependencies);
        const limiter = callsWhere(code.alive, (call) => /(^|\.)FastAPILimiter\.init$/.test(nameOf(call.callee) ?? ''));
        const dependencies = asked
            .filter((dependency) => {
            if (dependency.symbol.kind === 'external')
                return /^fastapi_limiter\./.test(dependency.symbol.name) && limiter.length > 0;
            const target = code.dependencies.target(dependency);
            return target !== undefined && (refusesMany(target, code) || asksLibrary(target, code));
        })
            .map(({ at }) => at);
        const evidence = [
            ...middleware,
            ...dependencies,
            ...slowapi(code, wiring),
            ...gateways({ repository, containers }),
        ];
        return evidence.length > 0 ? found(evidence) : notDetected([...new Set(routes.map(({ at }) => at.path))]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/security-headers.js




const SNIFF = 'x-content-type-options';
const OTHERS = new Set([
    'strict-transport-security',
    'content-security-policy',
    'x-frame-options',
    'referrer-policy',
]);
/** Headers that a middleware of this repository writes, in lower case: in its body, or in constants that it names. */
function headersOf({ local }, code) {
    if (local === undefined)
        return new Set();
    const called = [...scopesOf(local)].flatMap((scope) => [
        scope,
        ...scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []),
    ]);
    const texts = called.flatMap((scope) => [...scopesOf(scope)].flatMap((inner) => [...inner.expressions, ...inner.assignments.map(({ target }) => target)].flatMap((expression) => [...walk(expression)].flatMap((part) => {
        if (part.kind === 'string')
            return [part.value];
        if (part.kind !== 'name')
            return [];
        return code.values
            .expand({
            expression: { ...part, name: part.name.replace(/\.(items|keys|values)$/, '') },
            scope: inner,
        })
            .flatMap(({ expression: value }) => [...walk(value)].flatMap((one) => (one.kind === 'string' ? [one.value] : [])));
    }))));
    return new Set(texts.map((text) => text.toLowerCase()));
}
function proxies(repository) {
    return repository
        .matching(/./)
        .filter((path) => PROXY_FILES.test(path) || /(^|\/)Caddyfile$/.test(path))
        .flatMap((path) => (repository.text(path) ?? '')
        .split('\n')
        .flatMap((row, index) => /^\s*(add_header|header)\s+.*X-Content-Type-Options/i.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : []));
}
const securityHeaders = defineProbe({
    id: 'SEC-06',
    name: 'security-headers',
    category: 'security',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'code', 'repository', 'sourcePaths'],
    asks: 'Do responses tell browsers what not to do with them?',
    why: 'A few headers take away whole families of attacks.',
    refuses: 'the name of a header in a test, or in a middleware that is not added',
    fix: 'add a middleware that sets nosniff, HSTS and a content security policy',
    remedy: { file: '{module}', snippet: 'app.add_middleware(SecurityHeadersMiddleware)' },
    references: ['ASVS 3.4.1', 'ASVS 3.4.4'],
    examine({ application, wiring, code, repository, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const written = wiring.middleware.map((middleware) => ({
            middleware,
            headers: headersOf(middleware, code),
        }));
        const full = written
            .filter(({ headers }) => headers.has(SNIFF) && [...headers].some((header) => OTHERS.has(header)))
            .map(({ middleware }) => middleware.at);
        const libraries = wiring.middleware
            .filter(({ external }) => /^(secure|fastapi_security_headers|starlette_securityheaders|secweb|Secweb)\./.test(external ?? ''))
            .map(({ at }) => at);
        const evidence = [...full, ...libraries, ...proxies(repository)];
        if (evidence.length > 0)
            return found(evidence);
        const some = written
            .filter(({ headers }) => [SNIFF, ...OTHERS].some((header) => headers.has(header)))
            .map(({ middleware }) => middleware.at);
        if (some.length > 0)
            return partial(5000, some, { because: 'one header is set, and nosniff goes with HSTS or a policy' });
        const hosts = wiring.middleware
            .filter(({ external }) => /TrustedHostMiddleware$|HTTPSRedirectMiddleware$/.test(external ?? ''))
            .map(({ at }) => at);
        return hosts.length > 0
            ? partial(3000, hosts, { because: 'hosts are checked, but no security header is set' })
            : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/tls-verification.js



const tlsVerification = defineProbe({
    id: 'SEC-10',
    name: 'tls-verification',
    category: 'security',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is the other side of every outbound call verified?',
    why: 'A certificate that nobody checks protects nobody.',
    refuses: '`verify` that is a variable with the value False',
    fix: 'remove `verify=False`',
    remedy: { file: '{module}', snippet: 'httpx.AsyncClient(timeout=5.0)' },
    references: ['ASVS 12.3.2', 'bandit B501'],
    examine({ code }) {
        const { requests, clients } = outboundCalls(code);
        const all = [...requests, ...clients];
        if (all.length === 0)
            return notApplicable('the application calls no other service');
        const open = all.filter(({ call, scope }) => ['verify', 'ssl', 'verify_ssl'].some((name) => {
            const given = keyword(call, name);
            return (given !== undefined &&
                code.values
                    .expand({ expression: given, scope })
                    .some(({ expression }) => expression.kind === 'constant' && expression.value === false));
        }));
        return share(all.filter((one) => !open.includes(one)).map(({ at }) => at), open.map(({ at }) => at), 'these calls accept any certificate');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/token-verification.js



const DECODES = /^(jwt\.(api_jwt\.)?(decode|decode_complete|PyJWT\.decode)|jose\.jwt\.decode|joserfc\.jwt\.decode|authlib\.jose\.(jwt\.)?(decode|JsonWebToken\.decode))$/;
/** Why a token is not really checked. */
function fault(call, scope, code) {
    const options = keyword(call, 'options');
    const given = options === undefined ? [] : code.values.expand({ expression: options, scope });
    for (const { expression, scope: at } of given) {
        const entry = expression.kind === 'mapping'
            ? expression.entries.find(({ key }) => key?.kind === 'string' && key.value === 'verify_signature')
            : undefined;
        if (entry === undefined)
            continue;
        const values = code.values.expand({ expression: entry.value, scope: at });
        if (!values.every(({ expression: value }) => value.kind === 'constant' && value.value === true))
            return 'the signature is not verified, or only where a variable says so';
    }
    const verify = keyword(call, 'verify');
    if (verify?.kind === 'constant' && verify.value === false)
        return 'the signature is not verified';
    return undefined;
}
const tokenVerification = defineProbe({
    id: 'SEC-08',
    name: 'token-verification',
    category: 'security',
    level: 'critical',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is the signature of every token verified, with the algorithm that we chose?',
    why: 'A token that is only read says whatever its bearer wants.',
    refuses: '`verify_signature` from a variable, and a call without `algorithms`',
    fix: 'pass the key and `algorithms` to every decode',
    remedy: { file: '{module}', snippet: 'jwt.decode(token, key, algorithms=["HS256"])' },
    references: ['ASVS 9.1.1', 'CWE-347'],
    examine({ code }) {
        const decodes = externalCalls(code.alive, code.values, (name) => DECODES.test(name));
        if (decodes.length === 0)
            return notApplicable('the application reads no signed token itself');
        const faults = decodes.flatMap((one) => {
            const because = fault(one.call, one.scope, code);
            return because === undefined ? [] : [{ ...one, because }];
        });
        const [first] = faults;
        if (first !== undefined)
            return violated(faults.map(({ at }) => at), first.because, { cap: 'A' });
        const open = decodes.filter(({ call, name }) => /^(jwt|jose)\./.test(name) && argument(call, 2, 'algorithms') === undefined && !hasSplat(call));
        return open.length > 0
            ? violated(open.map(({ at }) => at), 'any algorithm is accepted')
            : found(decodes.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/blocking-calls.js




const BLOCKING = /^time\.sleep$|^requests\.(get|post|put|patch|delete|head|request|Session\.\w+)$|^urllib\.request\.urlopen$|^subprocess\.(run|call|check_call|check_output|Popen)$|^os\.(system|popen)$|^httpx\.(get|post|put|patch|delete|head|request|Client\.\w+)$|^psycopg2\.connect$|^boto3\./;
const SYNC_SESSION = /^(sqlalchemy\.orm(\.\w+)*|sqlmodel(\.orm\.session)?)\.(Session|scoped_session)$/;
/** What asks the database at once; `add` only notes. */
const blocking_calls_ASKS = new Set([
    'execute',
    'exec',
    'scalar',
    'scalars',
    'query',
    'get',
    'commit',
    'flush',
    'refresh',
    'merge',
]);
function isSyncSession(expression, scope, { values }) {
    const kind = values.kind({ expression, scope });
    return kind !== undefined && 'external' in kind && SYNC_SESSION.test(kind.external);
}
/** A query on a session that waits for its answer, here or in a plain function that is handed the session. */
function waitsForDatabase(call, scope, code) {
    const receiver = receiverOf(call.callee);
    if (receiver !== undefined && isSyncSession(receiver, scope, code))
        return blocking_calls_ASKS.has(calledWord(call));
    const target = code.values.callee(call, scope);
    if (target?.kind !== 'function' || target.isAsync)
        return false;
    return call.args.some(({ value, splat }) => !splat && isSyncSession(value, scope, code));
}
const blockingCalls = defineProbe({
    id: 'SVC-04',
    name: 'no-blocking-calls',
    category: 'services',
    level: 'medium',
    weight: 3,
    effort: 'medium',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is the event loop kept free of calls that block it?',
    why: 'One blocking call in one request stops every other request of the process.',
    refuses: 'a call that is handed to a thread does not count against it',
    fix: 'use an asynchronous client or session, or hand the call to a thread; a handler that waits may be a plain `def`',
    remedy: { file: '{module}', snippet: 'await asyncio.to_thread(blocking, argument)' },
    references: ['ruff ASYNC'],
    examine({ code }) {
        const asynchronous = code.alive.filter(({ isAsync, kind }) => kind === 'function' && isAsync);
        if (asynchronous.length === 0)
            return notApplicable('the application has no asynchronous function');
        const blocking = [
            ...externalCalls(asynchronous, code.values, (name) => BLOCKING.test(name)),
            ...callsWhere(asynchronous, (call, scope) => waitsForDatabase(call, scope, code)),
        ];
        return blocking.length > 0
            ? violated(blocking.map(({ at }) => at), 'these calls block the event loop')
            : found(asynchronous.map(headOf));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/graceful-stop.js




const FLAGS = /^--(timeout-graceful-shutdown|graceful-timeout|graceful_timeout|workers-kill-timeout|kill-timeout)(=|$)/;
const gracefulStop = defineProbe({
    id: 'SVC-06',
    name: 'graceful-stop',
    category: 'services',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'containers', 'repository', 'code'],
    asks: 'Do running requests finish when the service is stopped?',
    why: 'Every deployment stops it.',
    refuses: 'a flag in a compose file for development',
    fix: 'start uvicorn with `--timeout-graceful-shutdown`',
    remedy: {
        file: 'Dockerfile',
        snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--timeout-graceful-shutdown", "25"]',
    },
    references: ['Mercari production readiness checklist, level B'],
    examine({ application, containers, repository, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const flags = containers.starts
            .filter(({ shipped, executed }) => shipped && executed.some(({ words }) => words.some((word) => FLAGS.test(word))))
            .map(({ at }) => at);
        const called = externalCalls(code.alive, code.values, (name) => /^uvicorn\.(run|Config)$/.test(name))
            .filter(({ call }) => keyword(call, 'timeout_graceful_shutdown') !== undefined)
            .map(({ at }) => at);
        const hooks = repository
            .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
            .flatMap((path) => repository.yaml(path).flatMap((data) => [...everythingIn(data)].flatMap((part) => {
            const hook = below(part, 'lifecycle', 'preStop');
            return hook === undefined ? [] : [{ path, line: hook.line, endLine: hook.endLine }];
        })));
        const evidence = [...flags, ...called, ...hooks];
        return evidence.length > 0 ? found(evidence) : notDetected(containers.starts.map(({ at }) => at.path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/retries.js




const RETRIES = /^(tenacity|stamina|backoff|pybreaker|circuitbreaker|aiobreaker|purgatory|aiohttp_retry|httpx_retries)\.|^urllib3\..*Retry$|^httpx\.(Async)?HTTPTransport$/;
const retries = defineProbe({
    id: 'SVC-02',
    name: 'retries',
    category: 'services',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is a call to another service repeated, within bounds, when it fails for a moment?',
    why: 'Most failures of a network last less than a second.',
    refuses: 'an import of tenacity that nothing uses',
    fix: 'repeat idempotent outbound calls a few times with growing pauses',
    remedy: {
        file: '{module}',
        snippet: '@stamina.retry(on=httpx.HTTPError, attempts=3)\nasync def fetch() -> httpx.Response: ...',
    },
    references: ['Mercari production readiness checklist, level A'],
    examine({ code }) {
        const { requests, clients } = outboundCalls(code);
        if (requests.length + clients.length === 0)
            return notApplicable('the application calls no other service');
        const called = externalCalls(code.alive, code.values, (name) => RETRIES.test(name)).map(({ at }) => at);
        const marked = code.alive.filter((scope) => scope.decorators.some((decorator) => RETRIES.test(code.values.resolver.name(namesIn(decorator)[0] ?? '', scope.parent ?? scope)?.kind === 'external'
            ? (code.values.resolver.external({ kind: 'name', name: namesIn(decorator)[0] ?? '', line: 1, endLine: 1 }, scope.parent ?? scope) ?? '')
            : '')));
        const evidence = [...called, ...marked.map(headOf)];
        return evidence.length > 0
            ? found(evidence)
            : notDetected([...requests, ...clients].map(({ at }) => at.path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/shutdown.js




const shutdown_CLOSING = new Set([
    'close',
    'aclose',
    'dispose',
    'disconnect',
    'shutdown',
    'stop',
    'cancel',
    'wait_closed',
    'cleanup',
    'aexit',
    '__aexit__',
    'close_connections',
    'flush',
    'force_flush',
    'terminate',
    'close_all_sessions',
]);
/** Ends what it began: something after the `yield`, in a `finally`, or by a `with` around it. */
function releases(scope) {
    return [...scopesOf(scope)].some((inner) => {
        const [given] = inner.flows.filter(({ kind }) => kind === 'yield');
        if (given === undefined)
            return false;
        if (given.managed.length > 0 || given.finalCalls.length > 0)
            return true;
        return inner.calls.some(({ call }) => call.line > given.line &&
            (shutdown_CLOSING.has(calledWord(call)) ||
                namesIn(call.callee).some((name) => /close|dispose|shutdown|stop|disconnect/.test(name))));
    });
}
const shutdown = defineProbe({
    id: 'SVC-03',
    name: 'shutdown',
    category: 'services',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'sourcePaths'],
    asks: 'Does the application close at its end what it opened at its start?',
    why: 'Connections that are dropped, not closed, stay open at the other side and are missing there.',
    refuses: 'a lifespan with a bare `yield`',
    fix: 'close engines, clients and caches in the lifespan',
    remedy: {
        file: '{module}',
        snippet: '@asynccontextmanager\nasync def lifespan(app: FastAPI) -> AsyncIterator[None]:\n    yield\n    await engine.dispose()',
    },
    references: ['12-factor IX', 'Mercari production readiness checklist, level B'],
    examine({ application, wiring, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const closing = wiring.lifespans.filter(({ kind, handler }) => kind === 'lifespan' ? releases(handler) : kind === 'shutdown' && handler.calls.length > 0);
        return closing.length > 0
            ? found(closing.flatMap(({ at, handler }) => [at, headOf(handler)]))
            : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/silent-handlers.js



const silentHandlers = defineProbe({
    id: 'SVC-05',
    name: 'no-silent-handlers',
    category: 'services',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is every caught error handled or logged?',
    why: 'An error that is swallowed comes back later, elsewhere, without its cause.',
    refuses: 'nothing: where no error is caught, the question does not apply',
    fix: 'handle the error, or log it, or let it rise',
    remedy: {
        file: '{module}',
        snippet: 'except httpx.HTTPError:\n    logger.exception("fetch_failed")\n    raise',
    },
    references: ['CWE-390'],
    examine({ code }) {
        const handlers = code.alive.flatMap((scope) => scope.handlers.map((handler) => ({
            handler,
            at: placeIn(scope, { line: handler.line, endLine: handler.line }),
        })));
        if (handlers.length === 0)
            return notApplicable('the application catches no error');
        const silent = handlers.filter(({ handler }) => handler.empty &&
            (handler.types === undefined ||
                namesIn(handler.types).some((name) => name === 'Exception' || name === 'BaseException')));
        return share(handlers.filter((one) => !silent.includes(one)).map(({ at }) => at), silent.map(({ at }) => at), 'these handlers swallow every error');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/timeouts.js



/** httpx waits five seconds by itself; `requests` and urllib wait for ever. */
function timeouts_isBounded({ call, name }) {
    const timeout = keyword(call, 'timeout');
    if (timeout !== undefined)
        return !(timeout.kind === 'constant' && timeout.value === null);
    return /^httpx2?\.|^aiohttp\./.test(name);
}
const timeouts = defineProbe({
    id: 'SVC-01',
    name: 'timeouts',
    category: 'services',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does every call to another service give up after a while?',
    why: 'A call that waits for ever holds its worker for ever.',
    refuses: '`timeout=None`; httpx and aiohttp have a default, `requests` has none',
    fix: 'pass a timeout to every outbound call',
    remedy: { file: '{module}', snippet: 'httpx.AsyncClient(timeout=httpx.Timeout(5.0, connect=2.0))' },
    references: ['bandit B113', 'OWASP API10'],
    examine({ code }) {
        const { requests, clients } = outboundCalls(code);
        const all = [...requests, ...clients];
        if (all.length === 0)
            return notApplicable('the application calls no other service');
        const hidden = all.filter(({ call }) => hasSplat(call) && keyword(call, 'timeout') === undefined);
        const judged = all.filter((one) => !hidden.includes(one));
        if (judged.length === 0)
            return unknown('the arguments of every outbound call are hidden behind `**`');
        const bounded = judged.filter(timeouts_isBounded);
        return share(bounded.map(({ at }) => at), judged.filter((one) => !bounded.includes(one)).map(({ at }) => at), 'these calls wait for ever');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/asserting-tests.js


const assertingTests = defineProbe({
    id: 'TST-02',
    name: 'asserting-tests',
    category: 'testing',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite'],
    asks: 'Does every test state something?',
    why: 'A test that states nothing passes whatever happens.',
    refuses: 'a skipped test; helpers that assert are followed one step',
    fix: 'add an assertion to the listed tests, and remove skips',
    remedy: { file: 'tests/test_api.py', snippet: 'assert response.status_code == 200' },
    references: [],
    examine({ suite }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const good = suite.tests.filter(({ asserts, skipped }) => asserts && !skipped);
        return share(good.map(({ scope }) => headOf(scope)), suite.tests.filter((test) => !good.includes(test)).map(({ scope }) => headOf(scope)), 'these tests state nothing, or are skipped');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/coverage.js




function measures(command, options) {
    const words = [...command.words, ...options];
    return words.some((word) => /^--cov(=|$)/.test(word)) || command.words.includes('coverage');
}
/** Where coverage is configured. */
function coverageConfig({ repository, manifest, }) {
    const tables = manifest.pyprojects.flatMap(({ path, data }) => {
        const table = below(data, 'tool', 'coverage');
        return table === undefined ? [] : [{ path, line: table.line, endLine: table.line }];
    });
    const files = repository.named('.coveragerc').flatMap((path) => readIni(repository.text(path) ?? '')
        .slice(0, 1)
        .map(({ line }) => ({ path, line, endLine: line })));
    return [...tables, ...files];
}
const coverage = defineProbe({
    id: 'TST-06',
    name: 'coverage',
    category: 'testing',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite', 'executed', 'repository', 'manifest', 'workflows'],
    asks: 'Does continuous integration measure what the tests reach?',
    why: 'What is never run is never tested, and nobody sees it.',
    refuses: 'a table of settings alone: half the credit',
    fix: 'run pytest with `--cov` in continuous integration',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run pytest --cov' },
    references: ['Mercari production readiness checklist, level B'],
    examine({ suite, executed, repository, manifest, workflows }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const options = optionsOf({ repository, manifest });
        const direct = executed.filter(({ words }) => words[0] === 'coverage');
        const runs = executed.filter((command) => isTestRun(command) && measures(command, options.words));
        const wrapped = executed.filter((command) => isTestRun(command) && command.viaCoverage === true);
        const evidence = [...runs, ...direct, ...wrapped].map(({ at }) => at);
        if (evidence.length > 0)
            return found([...evidence, ...(runs.length > 0 ? options.at : [])]);
        const configured = coverageConfig({ repository, manifest });
        return configured.length > 0
            ? partial(5000, configured, { because: 'coverage is configured, and nothing runs it' })
            : notDetected(workflows.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/coverage-floor.js




const FLOOR_MIN = 60;
const coverageFloor = defineProbe({
    id: 'TST-08',
    name: 'coverage-floor',
    category: 'testing',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite', 'executed', 'repository', 'manifest'],
    asks: 'Does a fall of the coverage fail the tests?',
    why: 'A number that nothing depends on falls.',
    refuses: 'a floor below 60',
    fix: 'set `fail_under`',
    remedy: { file: 'pyproject.toml', snippet: '[tool.coverage.report]\nfail_under = 80' },
    references: ['Mercari production readiness checklist, level B'],
    examine({ suite, executed, repository, manifest }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const tables = manifest.pyprojects.flatMap(({ path, data }) => {
            const floor = below(data, 'tool', 'coverage', 'report', 'fail_under');
            return floor !== undefined && Number(floor.value) >= FLOOR_MIN
                ? [{ path, line: floor.line, endLine: floor.endLine }]
                : [];
        });
        const files = repository.named('.coveragerc', 'setup.cfg', 'tox.ini').flatMap((path) => readIni(repository.text(path) ?? '')
            .filter(({ key, value }) => key === 'fail_under' && Number(value) >= FLOOR_MIN)
            .map(({ line }) => ({ path, line, endLine: line })));
        const isFloor = (word) => Number(/^--(?:cov-)?fail-under=(\d+)/.exec(word)?.[1] ?? 0) >= FLOOR_MIN;
        const options = optionsOf({ repository, manifest });
        const run = executed
            .filter(({ words }) => words.some((word, index) => isFloor(word) || isFloor(`${word}=${words[index + 1] ?? ''}`)))
            .map(({ at }) => at);
        const evidence = [...tables, ...files, ...run, ...(options.words.some(isFloor) ? options.at : [])];
        return evidence.length > 0 ? found(evidence) : notDetected(['pyproject.toml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/effective-tests.js


/** Credit for so many effective tests. */
const STEPS = [
    [30, 10_000],
    [10, 8000],
    [3, 5000],
    [1, 2500],
];
const effectiveTests = defineProbe({
    id: 'TST-01',
    name: 'effective-tests',
    category: 'testing',
    level: 'high',
    weight: 6,
    effort: 'high',
    since: '1.0.0',
    needs: ['application', 'suite'],
    asks: 'Do tests state something about what the application does?',
    why: 'A change is safe to the degree that something would notice.',
    refuses: '`assert True`, an empty test, a skipped test, and an assertion about nothing that the application returned',
    fix: 'write tests whose assertions depend on a call into the application',
    remedy: {
        file: 'tests/test_api.py',
        snippet: 'async def test_created_order_can_be_read(client: AsyncClient) -> None:\n    created = await client.post("/api/v1/orders", json={"title": "x"})\n    assert created.status_code == 201',
    },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, suite }) {
        if (application === undefined && suite.tests.length === 0)
            return notApplicable('nothing here starts an application');
        const effective = suite.tests.filter((test) => test.effective);
        const step = STEPS.find(([least]) => effective.length >= least);
        if (step === undefined)
            return {
                ...notDetected(suite.modules.length > 0 ? suite.modules.map(({ path }) => path) : ['tests'], 'no test states anything about the application'),
                cap: 'B',
            };
        const evidence = effective.map(({ scope }) => headOf(scope));
        return step[1] === 10_000
            ? found(evidence)
            : partial(step[1], evidence, { because: `${effective.length} effective tests` });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/failure-tests.js



const STATUSES = new Set([400, 401, 403, 404, 409, 422, 429]);
const failureTests = defineProbe({
    id: 'TST-05',
    name: 'failure-tests',
    category: 'testing',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite'],
    asks: 'Do tests state what is refused?',
    why: 'The way that must stay shut is never tried by accident.',
    refuses: 'a number that is not compared with a status',
    fix: 'assert 401, 403, 404 and 422 where they belong',
    remedy: {
        file: 'tests/test_api.py',
        snippet: 'assert (await client.get("/api/v1/orders/unknown")).status_code == 404',
    },
    references: ['ASVS 8.3.1'],
    examine({ suite }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const stating = suite.tests
            .filter(({ effective }) => effective)
            .flatMap(({ scope }) => statedStatuses(scope, STATUSES).map(({ scope: inner, flow }) => placeIn(inner, flow)));
        return stating.length > 0 ? found(stating) : notDetected(suite.modules.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/http-client.js

const httpClient = defineProbe({
    id: 'TST-03',
    name: 'http-client',
    category: 'testing',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'suite'],
    asks: 'Do tests talk to the real application over HTTP?',
    why: 'Routing, validation and middleware are only there when a request passes through them.',
    refuses: 'a client of an application that the test makes itself, and a fixture that no test takes',
    fix: 'build a TestClient or an AsyncClient on the application',
    remedy: {
        file: 'tests/conftest.py',
        snippet: '@pytest.fixture\nasync def client() -> AsyncIterator[AsyncClient]:\n    async with AsyncClient(transport=ASGITransport(app=app), base_url="http://test") as client:\n        yield client',
    },
    references: [],
    examine({ application, suite }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        return suite.clients.length > 0
            ? found(suite.clients)
            : notDetected(suite.modules.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/isolated-state.js




const UNDOING = new Set([
    'rollback',
    'begin_nested',
    'drop_all',
    'truncate',
    'drop_database',
    'clear',
    'flushdb',
    'delete_many',
]);
const SETTING_UP = /^(setUp|asyncSetUp|setup_method)$/;
const DOUBLES = /(^|\.)(create_autospec|MagicMock|AsyncMock|Mock)$/;
/** A `setUp` that gives every test of its class doubles of its own. */
function setsUpDoubles(scope) {
    return (SETTING_UP.test(scope.name) &&
        scope.parent?.kind === 'class' &&
        scope.parent.children.some(({ name }) => name.startsWith('test')) &&
        scope.assignments.some(({ target, value }) => (nameOf(target) ?? '').startsWith('self.') &&
            value?.kind === 'call' &&
            DOUBLES.test(nameOf(value.callee) ?? '')));
}
/** A class of the tests that the fixture makes, and that undoes what was done through it. */
function usesDouble(fixture, { values }) {
    return fixture.calls.some(({ call }) => {
        const target = values.callee(call, fixture);
        const owner = target?.kind === 'class' ? target : target?.parent?.kind === 'class' ? target.parent : undefined;
        return owner?.role === 'test' && scopesOf(owner).some(undoesIn);
    });
}
const EMPTIES = /\b(truncate(\s+table)?|delete\s+from|drop\s+(table|schema|database))\b/i;
function undoesIn({ calls, assignments, expressions }) {
    if (calls.some(({ call }) => UNDOING.has(calledWord(call))))
        return true;
    // A statement that empties tables, sent as text.
    const sent = [...expressions, ...assignments.flatMap(({ value }) => value ?? [])];
    return (calls.some(({ call }) => /^(execute|executemany|exec|executescript)$/.test(calledWord(call))) &&
        sent.some((expression) => walk(expression).some((part) => (part.kind === 'string' && EMPTIES.test(part.value)) ||
            (part.kind === 'formatted' && EMPTIES.test(part.text)))));
}
/** `@fixture(name="session")`: the name that tests ask for. */
function nameOfFixture({ name, decorators }) {
    const given = decorators.flatMap((decorator) => decorator.kind === 'call' ? (keyword(decorator, 'name') ?? []) : [])[0];
    return given?.kind === 'string' ? given.value : name;
}
const isolatedState = defineProbe({
    id: 'TST-09',
    name: 'isolated-state',
    category: 'testing',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['suite', 'code'],
    asks: 'Does each test start from a known state?',
    why: 'Tests that share a database pass or fail by their order.',
    refuses: 'a fixture that no test asks for',
    fix: 'give tests a session that is rolled back, through dependency overrides',
    remedy: { file: 'tests/conftest.py', snippet: 'app.dependency_overrides[get_session] = lambda: session' },
    references: [],
    examine({ suite, code }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const scopes = suite.modules.flatMap((module) => [...scopesOf(module)]);
        const fixtures = scopes.filter(({ decorators }) => decorators.some((decorator) => namesIn(decorator).some((name) => /(^|\.)fixture$/.test(name))));
        const asked = new Set([
            ...suite.tests.flatMap(({ scope }) => scope.parameters),
            ...fixtures.flatMap(({ parameters }) => parameters),
        ].map(({ name }) => name));
        const isolating = fixtures.filter((fixture) => {
            const automatic = fixture.decorators.some((decorator) => decorator.kind === 'call' && decorator.args.some(({ name }) => name === 'autouse'));
            const overrides = [...scopesOf(fixture)].some((scope) => scope.assignments.some(({ target }) => namesIn(target).some((name) => name.endsWith('dependency_overrides'))));
            const undoes = [...scopesOf(fixture)].some((scope) => undoesIn(scope) ||
                scope.flows.some(({ kind, managed }) => kind === 'yield' &&
                    managed.some((value) => namesIn(value).some((name) => /begin|transaction|rollback|database/i.test(name)))));
            return ((automatic || asked.has(nameOfFixture(fixture))) && (overrides || undoes || usesDouble(fixture, code)));
        });
        const all = [...isolating, ...scopes.filter(setsUpDoubles)];
        return all.length > 0 ? found(all.map(headOf)) : notDetected(suite.modules.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/requested-routes.js


const RATIO_MIN = 0.6;
const requestedRoutes = defineProbe({
    id: 'TST-04',
    name: 'requested-routes',
    category: 'testing',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'suite'],
    asks: 'Do tests request the routes?',
    why: 'A route that no test requests may have stopped working last year.',
    refuses: 'an address in a text that is never requested',
    fix: 'request the listed routes in tests',
    remedy: { file: 'tests/test_api.py', snippet: 'response = await client.get("/api/v1/orders")' },
    references: [],
    examine({ routes, suite }) {
        const reachable = routes.filter((route) => route.reachable);
        if (reachable.length === 0)
            return notApplicable('no route can be reached');
        const hit = reachable.filter((route) => isHit(route, suite));
        const ratio = hit.length / reachable.length;
        if (hit.length === 0)
            return violated(reachable.map(({ at }) => at), 'no test requests a route');
        const evidence = suite.requests.filter(({ test }) => test.effective).map(({ at }) => at);
        if (ratio >= RATIO_MIN)
            return found(evidence);
        return partial(Math.floor((ratio / RATIO_MIN) * 10_000), evidence, {
            because: `tests request ${hit.length} of ${reachable.length} routes`,
        });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/tests-in-ci.js


const testsInCi = defineProbe({
    id: 'TST-07',
    name: 'tests-in-ci',
    category: 'testing',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'executed', 'workflows', 'suite'],
    asks: 'Does continuous integration run the tests?',
    why: 'Tests that run only where someone remembers them protect only that person.',
    refuses: 'a job whose name contains "test", a step that echoes, and a step whose failure is thrown away; scripts, make and tox are followed',
    fix: 'run pytest in a workflow',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run pytest' },
    references: ['Scorecard CI-Tests'],
    examine({ application, executed, workflows, suite }) {
        if (application === undefined && suite.tests.length === 0)
            return notApplicable('nothing here starts an application');
        const runs = executed.filter(isTestRun).map(({ at }) => at);
        if (runs.length > 0 && suite.tests.length > 0)
            return found(runs);
        return {
            ...notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows'], 'continuous integration never runs a test'),
            cap: 'C',
        };
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/index.js

























































































/** Every probe, in the order of categories and numbers. */
const PROBES = [
    typedSettings,
    scatteredEnvironment,
    environmentExample,
    liveCredentials,
    trackedEnvironment,
    secretDefaults,
    secretTypes,
    migrations,
    poolSize,
    staleConnections,
    sessionLifecycle,
    createAll,
    transactions,
    automatedMigrations,
    loggingCalls,
    structuredLogs,
    noPrint,
    requestId,
    metrics,
    tracing,
    errorTracking,
    livenessRoute,
    readinessRoute,
    typedBodies,
    constrainedFields,
    awareDatetimes,
    declaredResponses,
    separateSchemas,
    thinHandlers,
    dataLayer,
    boundedLists,
    timeouts,
    retries,
    shutdown,
    blockingCalls,
    silentHandlers,
    gracefulStop,
    reachableRoutes,
    versionedPaths,
    lastResortHandler,
    documentationUrls,
    bodyLimit,
    boundParameters,
    corsOrigins,
    authenticationScheme,
    protectedRoutes,
    rateLimit,
    securityHeaders,
    passwordHashing,
    tokenVerification,
    dangerousCalls,
    tlsVerification,
    noDebug,
    objectOwnership,
    outboundHosts,
    randomTokens,
    cookieFlags,
    effectiveTests,
    assertingTests,
    httpClient,
    requestedRoutes,
    failureTests,
    coverage,
    testsInCi,
    coverageFloor,
    isolatedState,
    startingImage,
    nonRoot,
    pinnedBases,
    multiStage,
    containerHealth,
    buildContext,
    exec_form_execForm,
    lockedInstall,
    lockFile,
    declaredDependencies,
    supportedPython,
    linter,
    typeChecker,
    preCommit,
    pullRequestTests,
    pinnedActions,
    leastPermissions,
    dependencyUpdates,
    scanning,
    readme,
    licence,
    codeOwners,
    securityPolicy,
];

;// CONCATENATED MODULE: ./lib/readiness/fixes/build-context.js
const WANTED = ['.git', '.env', '.venv', '__pycache__', '*.pyc'];
/** Rules in `.dockerignore` for what never belongs into an image. */
const build_context_buildContext = {
    probe: 'DKR-06',
    propose({ repository, containers }) {
        const [image] = containers.images;
        if (image === undefined)
            return { because: 'no image is built' };
        const folder = image.path.includes('/') ? image.path.slice(0, image.path.lastIndexOf('/')) : '';
        if (folder !== '')
            return { because: `which folder ${image.path} is built from is not known` };
        const rules = new Set((repository.text('.dockerignore') ?? '').split(/\r?\n/).map((row) => row.trim()));
        const lines = WANTED.filter((rule) => !rules.has(rule));
        return lines.length === 0
            ? { because: '.dockerignore has the rules: what is copied by its name must go' }
            : { path: '.dockerignore', lines };
    },
};

;// CONCATENATED MODULE: ./lib/readiness/fixes/dependency-updates.js
/** Dependabot for the Python dependencies and the actions, where nothing updates them yet. */
const dependency_updates_dependencyUpdates = {
    probe: 'CIC-04',
    propose({ repository, manifest }, { below }) {
        const [present] = repository.matching(/^\.github\/(dependabot\.ya?ml|renovate\.json5?)$|^renovate\.json5?$/);
        if (present !== undefined)
            return { because: `${present} is there: add the ecosystem to its list` };
        if (manifest.requirements.length === 0)
            return { because: 'the project declares no dependency' };
        const ecosystem = manifest.locks.some(({ path }) => path.endsWith('uv.lock')) ? 'uv' : 'pip';
        return { path: '.github/dependabot.yml', lines: dependabot(ecosystem, `/${below}`) };
    },
};
function dependabot(ecosystem, folder) {
    const entry = (name, directory) => [
        `  - package-ecosystem: ${name}`,
        `    directory: ${JSON.stringify(directory)}`,
        '    schedule:',
        '      interval: weekly',
    ];
    return ['version: 2', 'updates:', ...entry(ecosystem, folder), ...entry('github-actions', '/')];
}

;// CONCATENATED MODULE: ./lib/readiness/fixes/environment-example.js


const environment_example_EXAMPLE = /^\.env[.-](example|sample|template|dist)$/;
/** What stands in an environment file without quotes. */
const environment_example_PLAIN = /^[\w./:@+,-]*$/;
/** `.env.example` from the fields of the settings, without a value for what is secret. */
const environment_example_environmentExample = {
    probe: 'CFG-03',
    propose({ repository, settings }) {
        const fields = settings.classes
            .filter(({ instances }) => instances.length > 0)
            .flatMap(({ fields: own }) => own);
        const [path = '.env.example'] = repository.matching(environment_example_EXAMPLE);
        const named = new Set(readEnv(repository.text(path) ?? '').map(({ name }) => name.toUpperCase()));
        const missing = fields.filter(({ variables }) => !variables.some((name) => named.has(name)));
        if (missing.length === 0)
            return { because: 'no settings class is in use that lacks a line' };
        return { path, lines: [...new Set(missing.map(lineOf))] };
    },
};
function lineOf(field) {
    return `${field.variables[0] ?? field.name.toUpperCase()}=${isSecretField(field) ? '' : environment_example_valueOf(field)}`;
}
function environment_example_valueOf({ fallback }) {
    if (fallback?.kind === 'string' && environment_example_PLAIN.test(fallback.value))
        return fallback.value;
    if (fallback?.kind === 'number')
        return String(fallback.value);
    return fallback?.kind === 'constant' && typeof fallback.value === 'boolean' ? String(fallback.value) : '';
}

;// CONCATENATED MODULE: ./lib/readiness/fixes/fix.js
/** `true` where there is a change. */
function isAddition(proposal) {
    return 'lines' in proposal;
}

;// CONCATENATED MODULE: ./lib/readiness/fixes/ignored-environment.js
/** A rule in `.gitignore`; an environment that is committed already needs more than a rule. */
const ignoredEnvironment = {
    probe: 'CFG-05',
    propose({ repository }) {
        const [tracked] = repository.named('.env');
        return tracked === undefined
            ? { path: '.gitignore', lines: ['.env'] }
            : {
                because: `${tracked} is committed: run \`git rm --cached ${tracked}\`, change its secrets, then fix again`,
            };
    },
};

;// CONCATENATED MODULE: ./lib/readiness/fixes/pre-commit.js
/** The revision of v6.0.0: a tag can be moved. */
const REVISION = '3e8a8703264a2f4a69428a0aa4dcb512790b2c8c';
const HOOKS = [
    'check-added-large-files',
    'check-merge-conflict',
    'check-toml',
    'check-yaml',
    'detect-private-key',
    'end-of-file-fixer',
    'trailing-whitespace',
];
/** Hooks that hold for every repository, whatever formats it. */
const pre_commit_preCommit = {
    probe: 'PRJ-06',
    propose({ repository }) {
        const [present] = repository.named('.pre-commit-config.yaml', '.pre-commit-config.yml');
        if (present !== undefined)
            return { because: `${present} is there: pin its revisions, or add hooks to it` };
        return {
            path: '.pre-commit-config.yaml',
            lines: [
                'repos:',
                '  - repo: https://github.com/pre-commit/pre-commit-hooks',
                `    rev: ${REVISION} # v6.0.0`,
                '    hooks:',
                ...HOOKS.map((id) => `      - id: ${id}`),
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/readiness/fixes/security-policy.js
/** Where to report a hole. GitHub's own way needs no address. */
const security_policy_securityPolicy = {
    probe: 'CIC-09',
    propose({ repository }) {
        const [present] = repository.matching(/^(\.github\/|docs\/)?SECURITY\.(md|rst|txt)$/i);
        if (present !== undefined)
            return { because: `${present} is there: name a contact in it` };
        return {
            path: 'SECURITY.md',
            lines: [
                '# Security',
                '',
                'Report a vulnerability through private vulnerability reporting: *Security*, *Report a vulnerability*. Open no issue for it.',
                'Turn it on in the settings of the repository, below *Code security*.',
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/readiness/fixes/propose.js









const FIXES = [
    environment_example_environmentExample,
    ignoredEnvironment,
    dependency_updates_dependencyUpdates,
    security_policy_securityPolicy,
    build_context_buildContext,
    pre_commit_preCommit,
];
/** `true` where a change can be proposed for these facts. */
function isFixable(probe, facts) {
    const fix = FIXES.find((one) => one.probe === probe);
    return fix !== undefined && isAddition(fix.propose(facts, { below: '' }));
}
/**
 * Changes that bring the credit of `probes`, one after the other. Each only adds lines, and is kept only where the probe gives
 * more for it than before.
 */
function proposeFixes(tree, probes, { reader, place }) {
    let current = tree;
    const changes = [];
    const settled = [];
    const refused = [];
    for (const probe of probes) {
        const answer = fixOne(current, probe, { reader, place });
        if (answer === undefined)
            settled.push(probe.id);
        else if ('because' in answer)
            refused.push({ probe: probe.id, because: answer.because });
        else {
            current = current.with([answer.after]);
            changes.push(answer);
        }
    }
    return { changes, settled, refused };
}
function fixOne(tree, probe, { reader, place }) {
    const { facts } = gatherFacts(tree, reader);
    const found = probe.examine(facts);
    if (found.outcome === 'pass' || found.outcome === 'not_applicable')
        return undefined;
    const fix = FIXES.find((one) => one.probe === probe.id);
    if (fix === undefined)
        return { because: `only people can decide it: ${probe.fix}` };
    const proposal = fix.propose(facts, place);
    if (!isAddition(proposal))
        return proposal;
    const before = tree.get(proposal.path);
    const after = extended(before, proposal);
    const repaired = probe.examine(gatherFacts(tree.with([after]), reader).facts);
    return repaired.credit > found.credit
        ? { probe: probe.id, before, after }
        : { because: `lines at the end of ${proposal.path} do not settle it: ${probe.fix}` };
}
function extended(before, { path, lines }) {
    if (before === undefined)
        return (0,tree/* textFile */.Ex)(path, `${lines.join('\n')}\n`);
    const text = new TextDecoder().decode(before.bytes);
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const whole = text === '' || text.endsWith('\n') ? text : `${text}${end}`;
    return (0,tree/* textFile */.Ex)(path, `${whole}${lines.map((row) => `${row}${end}`).join('')}`, before.mode);
}

;// CONCATENATED MODULE: ./lib/readiness/fixes/index.js


;// CONCATENATED MODULE: ./lib/readiness/score.js


const score_FULL = 10_000;
/** The pattern formula: success, tests, security, observability. */
const FORMULA = { success: 40, tests: 30, security: 20, observability: 10 };
/** Categories without an application to judge may weigh this much together; above it, the tree is not a service. */
const NOT_APPLICABLE_MAX = 2500;
/** Scores one category from its results. */
function scoreCategory({ category, results, facets }, weights) {
    const judged = results.filter(({ outcome }) => outcome !== 'not_applicable' && outcome !== 'waived');
    const sum = judged.reduce((total, { id }) => total + weightOf(id, weights), 0);
    const won = judged.reduce((total, { id, credit }) => total + weightOf(id, weights) * credit, 0);
    const success = sum === 0 ? 0 : won / sum;
    const { floor } = RUBRIC[category];
    const weight = Math.floor((categoryWeight(category) * score_FULL) / totalWeight());
    const score = sum === 0 ? 0 : combined(success, facets);
    return { id: category, score, weight, floor, applicable: sum > 0, facets };
}
/** The pattern formula over the facets that apply. A facet never lifts a category above what its probes found nothing of. */
function combined(success, facets) {
    if (success === 0)
        return 0;
    const parts = [
        { weight: FORMULA.success, value: success },
        { weight: FORMULA.tests, value: facets.tests },
        { weight: FORMULA.security, value: facets.security },
        { weight: FORMULA.observability, value: facets.observability },
    ].flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]));
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    return Math.floor(parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total);
}
/** The score of the whole, before caps: the weighted mean of the categories that apply. */
function scoreAll(categories, readable) {
    const applicable = categories.filter((category) => category.applicable);
    const total = totalWeight(applicable.map(({ id }) => id));
    if (total === 0)
        return 0;
    const won = applicable.reduce((sum, { id, score }) => sum + categoryWeight(id) * score, 0);
    return Math.floor((won * readable) / (total * score_FULL));
}
/** Share of the weight that could be judged: what is unknown or not written yet is not. */
function knownWeight(results, weights, readable) {
    const known = category/* CATEGORIES */.R.reduce((sum, category) => {
        const judged = results.filter((result) => result.category === category && result.outcome !== 'unknown');
        const share = judged.reduce((total, { id }) => total + weightOf(id, weights), 0) / plannedWeight(category);
        return sum + categoryWeight(category) * share;
    }, 0);
    return Math.floor((known * readable) / totalWeight());
}
/** `true` where so much does not apply that this is no service. */
function isNotAService(categories) {
    const missing = totalWeight(categories.filter(({ applicable }) => !applicable).map(({ id }) => id));
    return missing * score_FULL > totalWeight() * NOT_APPLICABLE_MAX;
}
/** A report's score with other results in place of its own: what a waiver or a repair would make of it. */
function rescore(report, results, weights) {
    const categories = report.categories.map(({ id, facets = {} }) => scoreCategory({ category: id, results: results.filter(({ category }) => category === id), facets }, weights));
    return { score: scoreAll(categories, report.readable), categories };
}
function weightOf(id, weights) {
    return weights.get(id) ?? 0;
}

;// CONCATENATED MODULE: ./lib/readiness/recommend.js


const EFFORTS = { low: 1, medium: 2, high: 4 };
/** What to do next: the most score for the least work first. */
function recommend({ report, results, probes, weights, facts }) {
    const before = scoreAll(report.categories, report.readable);
    const open = probes.flatMap((probe) => {
        const result = results.find(({ id }) => id === probe.id);
        if (result === undefined ||
            result.credit === 10_000 ||
            result.outcome === 'not_applicable' ||
            result.outcome === 'waived')
            return [];
        const repaired = results.map((other) => (other.id === probe.id ? { ...other, outcome: 'pass', credit: 10_000 } : other));
        const gain = Math.max(0, rescore(report, repaired, weights).score - before);
        return [{ probe, result, gain }];
    });
    const worth = ({ probe, gain }) => gain / EFFORTS[probe.effort];
    open.sort((a, b) => worth(b) - worth(a) || (a.probe.id < b.probe.id ? -1 : 1));
    return open.map(({ probe, result, gain }) => ({
        probe: probe.id,
        text: probe.fix,
        gain,
        effort: probe.effort,
        file: target(probe, result, facts),
        snippet: fill(probe.remedy.snippet, facts),
        command: `patternbank ${isFixable(probe.id, facts) ? 'fix' : 'probes'} ${probe.id}`,
    }));
}
/** Where the trouble stands, where something bad was seen; else where the remedy belongs. */
function target(probe, result, facts) {
    const [seen] = result.credit === 0 ? result.evidence : [];
    return seen?.path ?? fill(probe.remedy.file, facts);
}
function fill(text, { application, routes }) {
    const route = routes.find(({ reachable }) => reachable)?.at.path;
    const module = application?.at.path ?? 'main.py';
    return text.replaceAll('{module}', module).replaceAll('{routes}', route ?? module);
}

;// CONCATENATED MODULE: ./lib/readiness/assess.js








/** What does not apply to a profile, and why. */
const EXEMPT = {
    standard: {},
    public: {
        'SEC-03': 'the profile is public: strangers may call it',
        'SEC-04': 'the profile is public: strangers may call it',
    },
    internal: {
        'SEC-02': 'the profile is internal: no browser calls it',
        'SEC-06': 'the profile is internal: no browser calls it',
        'API-04': 'the profile is internal: its documentation may be open',
    },
    worker: {
        'API-01': 'the profile is worker: it has no routes of its own',
        'API-02': 'the profile is worker: it has no routes of its own',
    },
};
/**
 * The readiness of a repository.
 *
 * @returns every probe's result with its evidence. It never throws for what stands in the tree: what cannot be read is an omission.
 */
function assess(tree, { reader, profile = 'standard', probes = PROBES, unread = [] }) {
    const { facts, omissions, unreadable } = gatherFacts(tree, reader, unread);
    const readable = 10_000 - unreadable;
    const asked = probes.map((probe) => ask(probe, facts, profile));
    const results = asked.map(({ result }) => result);
    const weights = new Map(probes.map(({ id, weight }) => [id, weight]));
    const facets = new FacetReader(facts);
    const categories = category/* CATEGORIES */.R.map((category) => scoreCategory({
        category,
        results: results.filter((result) => result.category === category),
        facets: facets.of(category, results, probes),
    }, weights));
    const judged = { categories, readable };
    return Promise.resolve({
        ...judged,
        rubricVersion: RUBRIC_VERSION,
        notAService: facts.application === undefined || isNotAService(categories),
        rawScore: scoreAll(categories, readable),
        caps: asked.flatMap(({ probe, finding, result }) => capOf(probe, finding, result)),
        knownWeight: knownWeight(results, weights, readable),
        probes: results,
        gaps: gapsOf({ results, probes, facts, tree }),
        recommendations: recommend({ report: judged, results, probes, weights, facts }),
        omissions: [...progress(probes), ...omissions],
    });
}
function ask(probe, facts, profile) {
    const finding = answer(probe, facts, profile);
    const { outcome, credit, confidence, evidence, lacking, searched, because } = finding;
    const result = {
        id: probe.id,
        category: probe.category,
        outcome,
        credit,
        confidence,
        evidence: assess_unique(evidence),
        ...(lacking === undefined ? {} : { lacking: assess_unique(lacking) }),
        searched,
        ...(because === undefined ? {} : { because }),
    };
    return { probe, finding, result };
}
function answer(probe, facts, profile) {
    const exempt = EXEMPT[profile][probe.id];
    const base = { credit: 0, evidence: [], searched: [] };
    if (exempt !== undefined)
        return { ...base, outcome: 'not_applicable', because: exempt, confidence: 'high' };
    try {
        return probe.examine(facts);
    }
    catch (error) {
        // A probe that fails must not take the report with it, and must not give credit either.
        const reason = error instanceof Error ? error.message : String(error);
        return { ...base, outcome: 'unknown', because: `the probe failed: ${reason}`, confidence: 'low' };
    }
}
function capOf(probe, finding, result) {
    const { cap, confidence } = finding;
    if (cap === undefined || confidence !== 'high')
        return [];
    return [
        {
            id: probe.id,
            limit: rubric_CAP_LIMITS[cap],
            because: finding.because ?? probe.asks,
            evidence: result.evidence,
        },
    ];
}
function assess_unique(evidence) {
    const byPlace = new Map(evidence.map((one) => [`${one.path}:${one.line}:${one.endLine}`, one]));
    return [...byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
function progress(probes) {
    const planned = plannedProbes();
    if (probes.length >= planned)
        return [];
    return [
        {
            what: `${planned - probes.length} of ${planned} probes`,
            because: `the rubric is in progress: ${probes.length} of ${planned} probes are written, and the others earn nothing`,
            remedy: 'update PatternBank when a later rubric is out',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-expression.js
/** Wrappers without a meaning of their own here. */
const TRANSPARENT = new Set([
    'parenthesized_expression',
    'await',
    'type',
    'expression_statement',
    'as_pattern_target',
]);
const SEQUENCES = new Set([
    'list',
    'tuple',
    'set',
    'expression_list',
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
]);
const OPERATIONS = new Set([
    'binary_operator',
    'boolean_operator',
    'comparison_operator',
    'not_operator',
    'unary_operator',
    'union_type',
]);
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '0': '\0',
};
/** The expression that `node` stands for. */
function readExpression(node, text) {
    if (TRANSPARENT.has(node.type) && node.children[0] !== undefined)
        return readExpression(node.children[0], text);
    const reader = READERS[node.type];
    if (reader !== undefined)
        return reader(node, text);
    if (SEQUENCES.has(node.type))
        return { kind: 'sequence', items: read_expression_all(node.children, text), ...lines(node) };
    if (OPERATIONS.has(node.type))
        return operation(node, text);
    return { kind: 'other', type: node.type, parts: read_expression_all(node.children, text), ...lines(node) };
}
/** The arguments of a call or of a class's parents. */
function readArguments(node, text) {
    return node.children.map((child) => {
        if (child.type === 'keyword_argument') {
            const name = fieldText(child, 'name', text);
            const value = child.children.find(({ field }) => field === 'value') ?? child;
            return { name, splat: false, value: readExpression(value, text) };
        }
        const splat = child.type === 'list_splat' || child.type === 'dictionary_splat';
        const inner = splat ? (child.children[0] ?? child) : child;
        return { splat, value: readExpression(inner, text) };
    });
}
/** The text of the child in `field`, or nothing. */
function fieldText(node, field, text) {
    const child = childAt(node, field);
    return child === undefined ? '' : text.slice(child.start, child.end);
}
/** The child in `field`. */
function childAt(node, field) {
    return node.children.find((child) => child.field === field);
}
function lines({ line, endLine }) {
    return { line, endLine };
}
function read_expression_all(nodes, text) {
    return nodes.map((node) => readExpression(node, text));
}
const READERS = {
    identifier: (node, text) => ({ kind: 'name', name: text.slice(node.start, node.end), ...lines(node) }),
    dotted_name: (node, text) => ({
        kind: 'name',
        name: text.slice(node.start, node.end).replaceAll(/\s/g, ''),
        ...lines(node),
    }),
    integer: (node, text) => number(node, text),
    float: (node, text) => number(node, text),
    true: (node) => ({ kind: 'constant', value: true, ...lines(node) }),
    false: (node) => ({ kind: 'constant', value: false, ...lines(node) }),
    none: (node) => ({ kind: 'constant', value: null, ...lines(node) }),
    string: (node, text) => string(node, text),
    concatenated_string: (node, text) => joined(read_expression_all(node.children, text), node),
    attribute: (node, text) => attribute(node, text),
    call: (node, text) => call(node, text),
    subscript: (node, text) => subscript(node, text),
    generic_type: (node, text) => genericType(node, text),
    dictionary: (node, text) => mapping(node, text),
    lambda: (node, text) => ({
        kind: 'other',
        type: 'lambda',
        parts: read_expression_all(node.children.filter(({ field }) => field === 'body'), text),
        ...lines(node),
    }),
    named_expression: (node, text) => readExpression(childAt(node, 'value') ?? node.children[1] ?? { ...node, type: 'none' }, text),
};
function number(node, text) {
    return {
        kind: 'number',
        value: Number(text.slice(node.start, node.end).replaceAll('_', '')),
        ...lines(node),
    };
}
function string(node, text) {
    const prefix = text.slice(node.start, node.children[0]?.end ?? node.start).toLowerCase();
    let value = '';
    const parts = [];
    for (const child of node.children) {
        if (child.type === 'string_content')
            value += read_expression_unescape(text.slice(child.start, child.end), prefix.includes('r'));
        if (child.type !== 'interpolation')
            continue;
        value += '{}';
        parts.push(...read_expression_all(child.children.filter(({ type }) => type !== 'format_specifier' && type !== 'type_conversion'), text));
    }
    return parts.length > 0
        ? { kind: 'formatted', text: value, parts, ...lines(node) }
        : { kind: 'string', value, ...lines(node) };
}
function read_expression_unescape(content, raw) {
    if (raw || !content.includes('\\'))
        return content;
    return content.replaceAll(/\\(\r?\n|[ntr\\'"0])/g, (_, escaped) => escaped.endsWith('\n') ? '' : (ESCAPES[escaped] ?? escaped));
}
function joined(strings, node) {
    const text = strings
        .map((part) => (part.kind === 'string' ? part.value : part.kind === 'formatted' ? part.text : ''))
        .join('');
    const parts = strings.flatMap((part) => (part.kind === 'formatted' ? part.parts : []));
    return parts.length > 0
        ? { kind: 'formatted', text, parts, ...lines(node) }
        : { kind: 'string', value: text, ...lines(node) };
}
function attribute(node, text) {
    const object = childAt(node, 'object');
    const name = fieldText(node, 'attribute', text);
    if (object === undefined)
        return { kind: 'name', name, ...lines(node) };
    const inner = readExpression(object, text);
    if (inner.kind === 'name')
        return { kind: 'name', name: `${inner.name}.${name}`, ...lines(node) };
    return { kind: 'attribute', object: inner, name, ...lines(node) };
}
function call(node, text) {
    const callee = childAt(node, 'function');
    const list = childAt(node, 'arguments');
    if (callee === undefined || list === undefined)
        return { kind: 'other', type: 'call', parts: read_expression_all(node.children, text), ...lines(node) };
    const args = list.type === 'argument_list'
        ? readArguments(list, text)
        : [{ splat: false, value: readExpression(list, text) }];
    return { kind: 'call', callee: readExpression(callee, text), args, ...lines(node) };
}
function subscript(node, text) {
    const [object, ...index] = node.children;
    if (object === undefined)
        return { kind: 'other', type: 'subscript', parts: [], ...lines(node) };
    return {
        kind: 'subscript',
        object: readExpression(object, text),
        index: flatten(read_expression_all(index, text)),
        ...lines(node),
    };
}
function genericType(node, text) {
    const [object, parameters] = node.children;
    if (object === undefined)
        return { kind: 'other', type: 'generic_type', parts: [], ...lines(node) };
    return {
        kind: 'subscript',
        object: readExpression(object, text),
        index: read_expression_all(parameters?.children ?? [], text),
        ...lines(node),
    };
}
function flatten(index) {
    const [only] = index;
    return index.length === 1 && only?.kind === 'sequence' ? only.items : index;
}
function mapping(node, text) {
    const entries = node.children.map((child) => {
        if (child.type !== 'pair')
            return { value: readExpression(child.children[0] ?? child, text) };
        const [key, value] = child.children;
        const read = readExpression(value ?? child, text);
        return key === undefined ? { value: read } : { key: readExpression(key, text), value: read };
    });
    return { kind: 'mapping', entries, ...lines(node) };
}
function operation(node, text) {
    const operators = node.children.filter(({ field }) => field === 'operator' || field === 'operators');
    const operands = node.children.filter(({ field }) => field !== 'operator' && field !== 'operators');
    const written = operators.map(({ start, end }) => text.slice(start, end)).join(' ');
    const operator = node.type === 'not_operator' ? 'not' : node.type === 'union_type' ? '|' : written;
    return { kind: 'operation', operator, operands: read_expression_all(operands, text), ...lines(node) };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/new-scope.js


/** A scope without contents. */
function newScope(origin, node) {
    const { parent, name } = origin;
    const qualname = parent === undefined || parent.qualname === '' ? name : `${parent.qualname}.${name}`;
    const empty = {
        imports: [],
        children: [],
        calls: [],
        assignments: [],
        flows: [],
        loops: [],
        handlers: [],
        managed: [],
        expressions: [],
    };
    const defaults = {
        decorators: [],
        parameters: [],
        returns: undefined,
        isAsync: false,
        bases: [],
        effect: undefined,
    };
    const role = parent?.role ?? roleOf(origin.path);
    return { ...defaults, ...empty, ...lines(node), qualname, role, ...origin };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-binding.js

/** Reads `value as alias`, below any wrapper. */
function readBinding(node, text) {
    const pattern = find(node);
    if (pattern === undefined) {
        const [only] = node.children;
        const value = only === undefined
            ? { kind: 'other', type: node.type, parts: [], ...lines(node) }
            : readExpression(only, text);
        return { value, alias: undefined };
    }
    const [value, alias] = pattern.children;
    return {
        value: readExpression(value ?? pattern, text),
        alias: alias === undefined ? undefined : readExpression(alias, text),
    };
}
function find(node) {
    if (node.type === 'as_pattern')
        return node;
    const [first] = node.children;
    if (first === undefined)
        return undefined;
    return first.type === 'as_pattern'
        ? first
        : first.type === 'parenthesized_expression' || first.type === 'with_item'
            ? find(first)
            : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-signature.js

/** The names that an import statement gives. */
function importsOf(node, text, typeOnly) {
    const module = childAt(node, 'module_name');
    const from = module === undefined ? undefined : text.slice(module.start, module.end).replaceAll(/\s/g, '');
    if (node.children.some(({ type }) => type === 'wildcard_import')) {
        return [{ alias: '*', qualified: from ?? '', loads: from ?? '', star: true, typeOnly, ...lines(node) }];
    }
    return node.children
        .filter((child) => child !== module)
        .map((child) => importOf(child, { text, from, typeOnly }));
}
function importOf(child, { text, from, typeOnly }) {
    const aliased = child.type === 'aliased_import';
    const name = (aliased ? fieldText(child, 'name', text) : text.slice(child.start, child.end)).replaceAll(/\s/g, '');
    const given = aliased ? fieldText(child, 'alias', text) : name;
    // `import a.b` gives the name `a`.
    const head = name.split('.')[0] ?? name;
    if (from === undefined) {
        return {
            alias: aliased ? given : head,
            qualified: aliased ? name : head,
            loads: name,
            star: false,
            typeOnly,
            ...lines(child),
        };
    }
    const qualified = from.endsWith('.') ? `${from}${name}` : `${from}.${name}`;
    return { alias: given, qualified, loads: qualified, star: false, typeOnly, ...lines(child) };
}
/** The parameters of a function. */
function parametersOf(node, text) {
    return (node?.children ?? []).flatMap((child) => parameterOf(child, text));
}
function parameterOf(node, text) {
    const type = childAt(node, 'type');
    const value = childAt(node, 'value');
    const annotation = type === undefined ? undefined : readExpression(type, text);
    const fallback = value === undefined ? undefined : readExpression(value, text);
    switch (node.type) {
        case 'identifier':
            return [{ name: text.slice(node.start, node.end), annotation, fallback }];
        case 'default_parameter':
        case 'typed_default_parameter':
            return [{ name: fieldText(node, 'name', text), annotation, fallback }];
        case 'typed_parameter': {
            const name = node.children.find((child) => child !== type);
            return [{ name: name === undefined ? '' : text.slice(name.start, name.end), annotation, fallback }];
        }
        default:
            return [];
    }
}
function classHead(node, text) {
    const list = childAt(node, 'superclasses');
    const bases = list === undefined ? [] : readArguments(list, text);
    return {
        bases,
        parameters: [],
        isAsync: false,
        returns: undefined,
        noted: bases.map(({ value }) => value),
    };
}
function functionHead(node, text) {
    const parameters = parametersOf(childAt(node, 'parameters'), text);
    const result = childAt(node, 'return_type');
    const noted = parameters.flatMap(({ annotation, fallback }) => [annotation, fallback].filter((part) => part !== undefined));
    const isAsync = node.children.some(({ type }) => type === 'async');
    return {
        bases: [],
        parameters,
        isAsync,
        returns: result === undefined ? undefined : readExpression(result, text),
        noted,
    };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/statements.js


/** Statements that do nothing. */
const IDLE = new Set([
    'pass_statement',
    'global_statement',
    'nonlocal_statement',
    'future_import_statement',
]);
/** Notes a `yield` that is a statement or the value of one. */
function noteYields(scope, expression, context) {
    if (expression.kind !== 'other' || expression.type !== 'yield')
        return;
    const { line, endLine } = expression;
    scope.flows.push({ kind: 'yield', value: expression.parts[0], line, endLine, ...context });
}
/** A docstring, or `...`. */
function isIdle(node) {
    const [only] = node.children;
    return (node.type === 'expression_statement' &&
        node.children.length === 1 &&
        only !== undefined &&
        (only.type === 'string' || only.type === 'ellipsis' || only.type === 'concatenated_string'));
}
/** `true` where a condition never holds when the program runs. */
function isNever(test) {
    if (test === undefined)
        return false;
    if (test.kind === 'constant')
        return test.value !== true;
    return (test.kind === 'number' && test.value === 0) || isTypeChecking(test);
}
/** `TYPE_CHECKING` and its qualified form. */
function isTypeChecking(test) {
    const name = nameOf(test);
    return name === 'TYPE_CHECKING' || name === 'typing.TYPE_CHECKING';
}
/** `true` below `if TYPE_CHECKING`. */
function isTypeOnly({ guards }) {
    return guards.some(isTypeChecking);
}
/** The calls of the statements in a block. */
function callsBelow(node, text) {
    return node.children.flatMap((child) => callsIn(readExpression(child, text)));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-module.js
var _a;






const read_module_OUTSIDE = { guards: [], managed: [], finalCalls: [], handling: false };
const ENDS = new Set([
    'return_statement',
    'raise_statement',
    'continue_statement',
    'break_statement',
]);
const DEFINITIONS = new Set([
    'function_definition',
    'class_definition',
    'decorated_definition',
]);
/** The scopes of one file. */
function readModule(path, { root, text }) {
    const scope = newScope({ kind: 'module', path, name: '', parent: undefined }, root);
    new ScopeReader(text, scope).block(root.children, read_module_OUTSIDE);
    return scope;
}
/** Reads the statements of one scope into its facts. */
class ScopeReader {
    #text;
    #scope;
    constructor(text, scope) {
        this.#text = text;
        this.#scope = scope;
    }
    block(statements, context) {
        for (const statement of statements) {
            this.#statement(statement, context);
            // What follows in this block never runs.
            if (ENDS.has(statement.type))
                return;
        }
    }
    #statement(node, context) {
        if (IDLE.has(node.type))
            return;
        if (DEFINITIONS.has(node.type)) {
            this.#definition(node, []);
            return;
        }
        if (node.type === 'expression_statement' && isIdle(node))
            return;
        this.#scope.effect ??= lines(node);
        this.#effective(node, context);
    }
    #effective(node, context) {
        switch (node.type) {
            case 'if_statement':
                return this.#branches(node, context);
            case 'with_statement':
                return this.#with(node, context);
            case 'try_statement':
                return this.#try(node, context);
            case 'import_statement':
            case 'import_from_statement':
                this.#scope.imports.push(...importsOf(node, this.#text, isTypeOnly(context)));
                return;
            case 'for_statement':
                return this.#for(node, context);
            case 'return_statement':
            case 'raise_statement':
            case 'assert_statement':
                return this.#flow(node, context);
            default:
                return this.#plain(node, context);
        }
    }
    #definition(node, decorators) {
        if (node.type === 'decorated_definition') {
            const marks = node.children
                .filter(({ type }) => type === 'decorator')
                .map((mark) => this.#read(mark.children[0] ?? mark));
            for (const mark of marks)
                this.#note(mark, read_module_OUTSIDE);
            const definition = childAt(node, 'definition');
            if (definition !== undefined)
                this.#definition(definition, marks);
            return;
        }
        const kind = node.type === 'class_definition' ? 'class' : 'function';
        const { noted, ...heads } = kind === 'class' ? classHead(node, this.#text) : functionHead(node, this.#text);
        for (const expression of noted)
            this.#note(expression, read_module_OUTSIDE);
        const origin = {
            kind,
            path: this.#scope.path,
            name: fieldText(node, 'name', this.#text),
            parent: this.#scope,
            decorators,
            ...heads,
        };
        const inner = newScope(origin, node);
        this.#scope.children.push(inner);
        new _a(this.#text, inner).block(childAt(node, 'body')?.children ?? [], read_module_OUTSIDE);
    }
    #branches(node, context) {
        const condition = childAt(node, 'condition');
        const test = condition === undefined ? undefined : this.#read(condition);
        if (test !== undefined)
            this.#note(test, context);
        const guarded = test === undefined ? context : { ...context, guards: [...context.guards, test] };
        const never = isNever(test);
        for (const child of node.children) {
            if (child.field === 'consequence')
                this.#consequence(child, { never, test, guarded });
            if (child.field === 'alternative')
                this.#alternative(child, guarded);
        }
    }
    #consequence(node, { never, test, guarded }) {
        if (!never)
            return this.block(node.children, guarded);
        if (!isTypeChecking(test))
            return;
        const imports = node.children.filter(({ type }) => type.startsWith('import'));
        this.#scope.imports.push(...imports.flatMap((child) => importsOf(child, this.#text, true)));
    }
    #alternative(node, context) {
        if (node.type === 'elif_clause')
            return this.#branches(node, context);
        this.block(childAt(node, 'body')?.children ?? [], context);
    }
    #with(node, context) {
        const clause = node.children.find(({ type }) => type === 'with_clause');
        const managed = [];
        for (const item of clause?.children ?? []) {
            const binding = readBinding(item, this.#text);
            managed.push(binding.value);
            this.#scope.managed.push(binding);
            this.#note(binding.value, { ...context, managed: [...context.managed, ...managed] });
        }
        this.block(childAt(node, 'body')?.children ?? [], {
            ...context,
            managed: [...context.managed, ...managed],
        });
    }
    #try(node, context) {
        const last = node.children.find(({ type }) => type === 'finally_clause');
        const finalBlock = last?.children ?? [];
        const finalCalls = finalBlock.flatMap((block) => callsBelow(block, this.#text));
        const inner = { ...context, finalCalls: [...context.finalCalls, ...finalCalls] };
        for (const child of node.children) {
            if (child.field === 'body')
                this.block(child.children, inner);
            else if (child.type.startsWith('except'))
                this.#except(child, context);
            else if (child.type === 'else_clause')
                this.block(childAt(child, 'body')?.children ?? [], inner);
        }
        for (const block of finalBlock)
            this.block(block.children, context);
    }
    #except(node, context) {
        const body = node.children.find(({ type }) => type === 'block');
        const heads = node.children.filter((child) => child !== body);
        const types = heads[0] === undefined ? undefined : readBinding({ ...node, children: heads }, this.#text).value;
        const empty = (body?.children ?? []).every((child) => IDLE.has(child.type) || child.type === 'continue_statement' || isIdle(child));
        this.#scope.handlers.push({ types, empty, ...lines(node) });
        if (types !== undefined)
            this.#note(types, context);
        this.block(body?.children ?? [], { ...context, handling: true });
    }
    #for(node, context) {
        const target = childAt(node, 'left');
        const over = childAt(node, 'right');
        if (target !== undefined && over !== undefined) {
            const read = this.#read(over);
            this.#scope.loops.push({ target: this.#read(target), over: read, ...lines(node) });
            this.#note(read, context);
        }
        for (const child of node.children) {
            if (child.field === 'body')
                this.block(child.children, context);
            if (child.field === 'alternative')
                this.#alternative(child, context);
        }
    }
    #flow(node, context) {
        const kind = node.type === 'return_statement' ? 'return' : node.type === 'raise_statement' ? 'raise' : 'assert';
        const [first, ...rest] = node.children;
        const value = first === undefined ? undefined : this.#read(first);
        this.#scope.flows.push({ kind, value, ...lines(node), ...context });
        if (value !== undefined)
            this.#note(value, context);
        for (const child of rest)
            this.#note(this.#read(child), context);
    }
    /** Any other statement: its blocks are read as blocks, the rest as expressions. */
    #plain(node, context) {
        if (node.type === 'expression_statement' && node.children[0] !== undefined)
            return this.#expressionStatement(node.children[0], context);
        for (const child of node.children) {
            if (child.type === 'block')
                this.block(child.children, context);
            else if (child.type.endsWith('_clause'))
                this.#plain(child, context);
            else if (child.type.endsWith('_statement') || DEFINITIONS.has(child.type))
                this.#statement(child, context);
            else
                this.#note(this.#read(child), context);
        }
    }
    #expressionStatement(node, context) {
        const left = childAt(node, 'left');
        const isAssignment = node.type === 'assignment' || node.type === 'augmented_assignment';
        if (!isAssignment || left === undefined) {
            this.#note(this.#read(node), context);
            return;
        }
        const [right, type] = [childAt(node, 'right'), childAt(node, 'type')];
        const isChain = right?.type === 'assignment';
        if (isChain)
            this.#expressionStatement(right, context);
        const source = isChain ? (childAt(right, 'right') ?? right) : right;
        const value = source === undefined ? undefined : this.#read(source);
        const annotation = type === undefined ? undefined : this.#read(type);
        const target = this.#read(left);
        this.#scope.assignments.push({ target, value, annotation, ...lines(node) });
        if (nameOf(target) === undefined)
            this.#note(target, context);
        if (annotation !== undefined)
            this.#note(annotation, context);
        if (value !== undefined && !isChain)
            this.#note(value, context);
    }
    #note(expression, context) {
        this.#scope.expressions.push(expression);
        for (const call of callsIn(expression))
            this.#scope.calls.push({ call, ...context });
        noteYields(this.#scope, expression, context);
    }
    #read(node) {
        return readExpression(node, this.#text);
    }
}
_a = ScopeReader;

;// CONCATENATED MODULE: ./lib/readiness/facts/python/syntax.js
/** Anonymous nodes that carry meaning beside those that have a field. */
const KEPT_TOKENS = new Set(['async']);
/** Anonymous nodes that never have a field: each question that is not asked of the cursor saves a call into foreign memory. */
const PLAIN_TOKENS = new Set([
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '.',
    ';',
    '=',
    '->',
    'def',
    'class',
]);
/** Nodes without a part that is read: what is inside them is not asked for. */
const LEAVES = new Set([
    'identifier',
    'integer',
    'float',
    'true',
    'false',
    'none',
    'ellipsis',
    'string_start',
    'string_content',
    'string_end',
    'pass_statement',
    'break_statement',
    'continue_statement',
]);
/** Nodes whose children have no fields. */
const FIELDLESS = new Set([
    'module',
    'block',
    'argument_list',
    'list',
    'tuple',
    'set',
    'dictionary',
    'string',
    'expression_statement',
    'parameters',
]);
/** Deeper nesting than any program has; a bound against a stack that overflows. */
const syntax_DEPTH_MAX = 400;
/** The syntax tree of `text` as plain values: comments and punctuation are left out. */
function readSyntax(parser, text) {
    const lines = lineStarts(text);
    return parser.read(text, (cursor) => {
        const reading = { broken: 0, line: 1, lines, cursor };
        const root = readNode(reading, kindOf(cursor), { hasField: false, depth: 0 });
        return { text, root, broken: reading.broken };
    });
}
const kinds = new Map();
function kindOf(cursor) {
    const id = cursor.nodeTypeId;
    const known = kinds.get(id);
    if (known !== undefined)
        return known;
    const type = cursor.nodeType;
    const kept = cursor.nodeIsNamed
        ? type !== 'comment'
        : KEPT_TOKENS.has(type) || (PLAIN_TOKENS.has(type) ? false : undefined);
    const kind = { type, kept, isLeaf: LEAVES.has(type), hasFields: !FIELDLESS.has(type) };
    kinds.set(id, kind);
    return kind;
}
function readNode(reading, { type, isLeaf, hasFields }, { hasField, depth }) {
    const { cursor, lines } = reading;
    const { startIndex: start, endIndex: end } = cursor;
    const field = hasField ? (cursor.currentFieldName ?? undefined) : undefined;
    if (type === 'ERROR')
        reading.broken += end - start;
    const line = lineFrom(lines, reading.line, start);
    reading.line = line;
    const children = [];
    if (!isLeaf && depth < syntax_DEPTH_MAX && cursor.gotoFirstChild()) {
        const place = { hasField: hasFields, depth: depth + 1 };
        do {
            const kind = kindOf(cursor);
            if (kind.kept ?? (hasFields && cursor.currentFieldName !== null))
                children.push(readNode(reading, kind, place));
        } while (cursor.gotoNextSibling());
        cursor.gotoParent();
    }
    return {
        type,
        field,
        start,
        end,
        line,
        endLine: lineFrom(lines, line, Math.max(start, end - 1)),
        children,
    };
}
/** The line that holds `offset`, which is not before `line`: most often it is that one, or the next. */
function lineFrom(starts, line, offset) {
    for (let at = line; at < line + 3; at += 1) {
        const next = starts[at];
        if (next === undefined || offset < next)
            return at;
    }
    return lineAt(starts, offset);
}
/** Offsets at which lines begin. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line, from 1, that holds `offset`. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/module-reader.js


/** Reads Python files, each text at a path once: what was read ahead, or by an earlier reader, is not read again. */
class ModuleReader {
    #parser;
    #known;
    #parsed = new Map();
    /** @param known - what an earlier reader knew, by path */
    constructor(parser, known = new Map()) {
        this.#parser = parser;
        this.#known = new Map(known);
    }
    /** The facts of `text`; line and path of what is found are those of `path`. */
    read(path, text) {
        const known = this.#known.get(path);
        if (known?.text === text)
            return known.module;
        const syntax = readSyntax(this.#parser, text);
        const module = { scope: readModule(path, syntax), broken: syntax.broken };
        this.#known.set(path, { text, module });
        this.#parsed.set(path, { text, module });
        return module;
    }
    /** What is known, by path, for a reader to come. */
    known() {
        return this.#known;
    }
    /** Of these, what had to be parsed here. */
    parsed() {
        return this.#parsed;
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/open-parser.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Loads the Python grammar from `assetsDirectory` (`web-tree-sitter.js`, its wasm, `tree-sitter-python.wasm`).
 *
 * @param assetsDirectory - an absolute path of this machine
 * @throws Error - an asset is missing or is not what it should be
 */
async function openPythonParser(assetsDirectory) {
    const asset = (name) => fileUrl(`${assetsDirectory}/${name}`);
    // A bundler that followed this import would corrupt the wasm beside it.
    const { Language, Parser } = (await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ asset('web-tree-sitter.js'))));
    await Parser.init({ locateFile: (name) => `${assetsDirectory}/${name}` });
    const parser = new Parser();
    parser.setLanguage(await Language.load(`${assetsDirectory}/tree-sitter-python.wasm`));
    return {
        read(text, visit) {
            const tree = parser.parse(text);
            if (tree === null)
                throw new Error('the Python parser gave no tree');
            const cursor = tree.walk();
            try {
                return visit(cursor);
            }
            finally {
                cursor.delete();
                tree.delete();
            }
        },
    };
}
function fileUrl(path) {
    const url = new URL('file:///');
    url.pathname = path.replaceAll('%', '%25');
    return url.href;
}

;// CONCATENATED MODULE: ./lib/readiness/probe-page.js

/**
 * What a probe asks, what counts, what does not, and how to repair: its page, and what `patternbank probes ID` prints.
 *
 * @returns Markdown that ends in a line break
 */
function probePage(probe) {
    const { id, name, asks, why, refuses, fix, remedy, references } = probe;
    return [
        `# ${id} ${name}\n`,
        `**${asks}** ${why}\n`,
        `| category | level | weight in its category | share of the whole | effort | since |`,
        `|---|---|---|---|---|---|`,
        `| ${probe.category} | ${probe.level} | ${probe.weight} of ${plannedWeight(probe.category)} | ${shareOf(probe)} % | ${probe.effort} | ${probe.since} |\n`,
        `## What does not count\n\n${sentence(refuses)}\n`,
        `## What to do\n\n${sentence(fix)} In ${placeOf(remedy.file)}:\n\n\`\`\`\n${remedy.snippet}\n\`\`\`\n`,
        ...(references.length === 0
            ? []
            : [`## References\n\n${references.map((reference) => `- ${reference}`).join('\n')}\n`]),
    ].join('\n');
}
/** The bounds that grave findings put on the score, as text: `A 0.49, B 0.64, C 0.79`. */
function capTable() {
    return Object.entries(CAP_LIMITS)
        .map(([level, limit]) => `${level} 0.${limit / 100}`)
        .join(', ');
}
/** Share of the whole score that a probe's success carries, in percent with one decimal. */
function shareOf({ category, weight }) {
    const tenths = Math.round((categoryWeight(category) * weight * 1000) / (totalWeight() * plannedWeight(category)));
    return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
/** `{module}` and its like are filled in for a repository; a page has none. */
function placeOf(file) {
    if (file === '{module}')
        return 'the module that makes the application';
    return file === '{routes}' ? 'a module with routes' : `\`${file}\``;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/readiness/index.js











/***/ }),

/***/ 61309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hr: () => (/* reexport */ FileTree),
  cD: () => (/* reexport */ comparePaths),
  tK: () => (/* reexport */ gitBlobId),
  nW: () => (/* reexport */ gitFolder),
  uh: () => (/* reexport */ isContained),
  rR: () => (/* reexport */ loadTree),
  zB: () => (/* reexport */ pathInRepository),
  r9: () => (/* reexport */ readDocuments),
  Vv: () => (/* reexport */ readPaths),
  uS: () => (/* reexport */ readService),
  $D: () => (/* reexport */ readServiceAt),
  Zc: () => (/* reexport */ readTree),
  te: () => (/* reexport */ refuseFilled),
  _M: () => (/* reexport */ documents_repositoryOf),
  sc: () => (/* reexport */ sha256),
  Ac: () => (/* reexport */ storeTree),
  Ex: () => (/* reexport */ textFile),
  g$: () => (/* reexport */ updateFolder),
  A6: () => (/* reexport */ writeNewFolder)
});

// UNUSED EXPORTS: fetchCommit, readForeignFile

;// CONCATENATED MODULE: ./lib/tree/compare-paths.js
/** Order by UTF-16 code unit: the same on every machine and in every locale. */
function comparePaths(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/tree/file-tree.js


/** Sorted paths with bytes and mode. Immutable; computes the ids that git would give its files and itself. */
class FileTree {
    #files;
    constructor(files) {
        this.#files = files;
    }
    /**
     * @throws RangeError - a path is absolute, leaves the tree, is empty, or occurs twice
     */
    static of(files) {
        const sorted = [...files].sort((a, b) => comparePaths(a.path, b.path));
        const byPath = new Map();
        for (const file of sorted) {
            if (!isContained(file.path))
                throw new RangeError(`not a path inside a tree: ${JSON.stringify(file.path)}`);
            if (byPath.has(file.path))
                throw new RangeError(`two files at ${file.path}`);
            byPath.set(file.path, file);
        }
        return new FileTree(byPath);
    }
    /** A tree of text files, for literals in tests and programs. */
    static fromText(texts) {
        return FileTree.of(Object.entries(texts).map(([path, text]) => textFile(path, text)));
    }
    get size() {
        return this.#files.size;
    }
    has(path) {
        return this.#files.has(path);
    }
    get(path) {
        return this.#files.get(path);
    }
    /** The file's text (UTF-8, lenient), or `undefined` where there is none. */
    text(path) {
        const file = this.#files.get(path);
        return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
    }
    /** Paths in code-unit order. */
    paths() {
        return [...this.#files.keys()];
    }
    /** Files in the order of their paths. */
    files() {
        return [...this.#files.values()];
    }
    /** This tree with `files` added or replaced. */
    with(files) {
        const next = new Map(this.#files);
        for (const file of files)
            next.set(file.path, file);
        return FileTree.of(next.values());
    }
    /** This tree without `paths`. */
    without(paths) {
        const gone = new Set(paths);
        return FileTree.of(this.files().filter((file) => !gone.has(file.path)));
    }
    /** The id that `git write-tree` would print for this tree (SHA-1). */
    gitTreeId() {
        return treeId(directoryOf(this.files()));
    }
}
/** A regular file with `text` as UTF-8. */
function textFile(path, text, mode = '100644') {
    return { path, bytes: new TextEncoder().encode(text), mode };
}
/** The id that `git hash-object` would print for `bytes` (SHA-1). */
function gitBlobId(bytes) {
    return hashObject('blob', bytes);
}
/** Lower-case hexadecimal SHA-256 of `bytes`. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** `true` where `path` is relative, normal, and stays inside its tree. */
function isContained(path) {
    if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0'))
        return false;
    return path
        .split('/')
        .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && segment !== '.git');
}
function directoryOf(files) {
    const root = { files: new Map(), directories: new Map() };
    for (const file of files) {
        const segments = file.path.split('/');
        const name = segments.pop() ?? '';
        let node = root;
        for (const segment of segments) {
            const next = node.directories.get(segment) ?? { files: new Map(), directories: new Map() };
            node.directories.set(segment, next);
            node = next;
        }
        node.files.set(name, file);
    }
    return root;
}
function treeId(node) {
    const entries = [
        ...[...node.files].map(([name, file]) => ({
            key: name,
            name,
            mode: file.mode,
            id: gitBlobId(file.bytes),
        })),
        // Git sorts a directory as if its name ended in a slash.
        ...[...node.directories].map(([name, child]) => ({
            key: `${name}/`,
            name,
            mode: '40000',
            id: treeId(child),
        })),
    ].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
    const parts = entries.flatMap(({ mode, name, id }) => [
        Buffer.from(`${mode} ${name}\0`),
        Buffer.from(id, 'hex'),
    ]);
    return hashObject('tree', Buffer.concat(parts));
}
function hashObject(type, content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var diagnostics = __webpack_require__(3232);
;// CONCATENATED MODULE: ./lib/tree/workspace/problems.js

/** What was named is not there. */
const pathMissing = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/missing',
    explanation: 'A path that was given names nothing on disk.',
    message: ({ path, wanted }) => `there is no ${wanted} at \`${path}\``,
    help: ({ wanted }) => `name an existing ${wanted}; \`patternbank init\` writes a spec to start from`,
});
/** The path leads out of the folder that the run may read. */
const pathOutside = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/outside',
    explanation: 'An action reads only its workspace, and siblings and symbolic links of a spec stay inside its repository: a spec must not be able to publish the files of the machine.',
    message: ({ path, root }) => `\`${path}\` leads outside \`${root}\``,
    help: ({ root }) => `name a path inside \`${root}\`, without symbolic links that leave it`,
});
/** More bytes than a document may have. */
const fileTooLarge = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/too-large',
    explanation: 'A document of a spec has at most 1 MB, a set of documents at most 5 MB.',
    message: ({ path, bytes, limit }) => `\`${path}\` has ${bytes} bytes, expected at most ${limit}`,
    help: () => 'split the document, or name the part that describes the service',
});
/** A document that is no text. */
const fileBinary = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/binary',
    explanation: 'A spec is Markdown or plain text in UTF-8; a NUL byte or broken UTF-8 says that it is something else.',
    message: ({ path }) => `\`${path}\` is binary, expected Markdown in UTF-8`,
    help: () => 'save the spec as UTF-8 text',
});
/** A document without a single character that counts. */
const fileEmpty = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/empty',
    explanation: 'An empty document describes no service.',
    message: ({ path }) => `\`${path}\` is empty`,
    help: () => 'write the spec; `patternbank init` shows the format',
});
/** The folder to write into holds somebody's files. */
const folderInUse = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/folder-in-use',
    explanation: 'A new service is never written among files that are not ours: there is no switch that overrides this.',
    message: ({ path, example }) => `\`${path}\` is not empty and has no patternbank.lock (it holds \`${example}\`)`,
    help: () => 'name a folder that is empty or does not exist yet',
});
/** The disk refused. */
const diskRefused = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/disk-refused',
    explanation: 'The operating system refused to read or write a path; what was there before is unchanged.',
    message: ({ path, reason, doing }) => `could not ${doing} \`${path}\`: ${reason}`,
    help: () => 'check that the path exists, that this user may use it, and that the disk has room',
});

;// CONCATENATED MODULE: ./lib/tree/workspace/disk.js


/** Runs `action`, and turns what the operating system refuses into a problem that names the path. */
async function onDisk(doing, path, action) {
    try {
        return await action();
    }
    catch (error) {
        const reason = systemReason(error);
        if (reason === undefined)
            throw error;
        throw new diagnostics/* UserError */.yo(diskRefused.at({ path, reason, doing }), { cause: error });
    }
}
/** `true` where `error` says that nothing is at the path. */
function isMissing(error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOENT: 'no such file or folder',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    ENOSPC: 'no space left on the disk',
    EROFS: 'the file system is read-only',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
    ENOTEMPTY: 'the folder is not empty',
    EEXIST: 'it exists already',
};
function systemReason(error) {
    const code = codeOf(error);
    return code === undefined ? undefined : (REASONS[code] ?? code);
}
// Not `instanceof Error`: an error of another realm (a test runner, a worker) is one as well.
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code) ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/tree/workspace/documents.js






/** Bytes that one document may have. */
const DOCUMENT_LIMIT = 1_000_000;
/** Bytes that a set of documents may have. */
const SET_LIMIT = 5_000_000;
/**
 * Reads the documents of a Spec.
 *
 * @returns the document named first, then its siblings in the order of their paths
 * @throws UserError - `workspace/*`: nothing there, outside, binary, empty, too large
 */
async function readDocuments(request) {
    const target = (0,external_node_path_.resolve)(request.from, request.path);
    const found = await statOf(target);
    if (found === undefined)
        throw new diagnostics/* UserError */.yo(pathMissing.at({ path: request.path, wanted: 'spec' }));
    const root = await (0,promises_.realpath)(request.within ?? (await documents_repositoryOf(found.isDirectory() ? target : (0,external_node_path_.dirname)(target))));
    const wanted = found.isDirectory()
        ? await folderDocuments(target, request)
        : [target, ...(await existing(target, request))];
    if (wanted.length === 0)
        throw new diagnostics/* UserError */.yo(pathMissing.at({ path: request.path, wanted: 'spec document' }));
    const documents = [];
    for (const path of wanted) {
        documents.push({
            path: shownPath(path, request),
            bytes: await readInside(path, { root, shown: shownPath(path, request) }),
        });
    }
    const total = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (total > SET_LIMIT)
        throw new diagnostics/* UserError */.yo(fileTooLarge.at({ path: request.path, bytes: total, limit: SET_LIMIT }));
    return documents;
}
/** The folder that holds `.git` at or above `folder`, else `folder` itself. */
async function documents_repositoryOf(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((await statOf((0,external_node_path_.join)(current, '.git'))) !== undefined)
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return folder;
    }
}
/** Where a document lies in its repository; its name alone outside of one. The same on every machine that has the repository. */
async function pathInRepository(path) {
    const folder = (0,external_node_path_.dirname)(path);
    const root = await documents_repositoryOf(folder);
    return slashed((0,external_node_path_.relative)(root, path)) || '.';
}
async function readInside(path, { root, shown }) {
    return onDisk('read', shown, async () => {
        const real = await (0,promises_.realpath)(path);
        if (real !== root && !real.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`)) {
            throw new diagnostics/* UserError */.yo(pathOutside.at({ path: shown, root }));
        }
        const { size } = await (0,promises_.stat)(real);
        if (size > DOCUMENT_LIMIT)
            throw new diagnostics/* UserError */.yo(fileTooLarge.at({ path: shown, bytes: size, limit: DOCUMENT_LIMIT }));
        const bytes = await (0,promises_.readFile)(real);
        if (isBinary(bytes))
            throw new diagnostics/* UserError */.yo(fileBinary.at({ path: shown }));
        if (new TextDecoder().decode(bytes).trim() === '')
            throw new diagnostics/* UserError */.yo(fileEmpty.at({ path: shown }));
        return bytes;
    });
}
function isBinary(bytes) {
    if (bytes.includes(0))
        return true;
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return false;
    }
    catch {
        return true;
    }
}
async function existing(target, request) {
    const folder = (0,external_node_path_.dirname)(target);
    const siblings = request.siblingsOf(slashed((0,external_node_path_.relative)(request.from, target)));
    const present = await Promise.all(siblings.map(async (sibling) => sibling.endsWith('/')
        ? folderOf(folder, sibling, request)
        : (await statOf((0,external_node_path_.resolve)(folder, sibling)))?.isFile() === true
            ? [(0,external_node_path_.resolve)(folder, sibling)]
            : []));
    return [...new Set(present.flat())].filter((path) => path !== target).sort(comparePaths);
}
/** The documents of a folder beside the one named. */
async function folderOf(folder, sibling, request) {
    const path = (0,external_node_path_.resolve)(folder, sibling);
    if ((await statOf(path))?.isDirectory() !== true)
        return [];
    const below = await pathsBelow(path, request);
    return request.documentsOf(below.map((name) => `${sibling}${name}`)).map((name) => (0,external_node_path_.resolve)(folder, name));
}
async function folderDocuments(folder, request) {
    return request.documentsOf(await pathsBelow(folder, request)).map((path) => (0,external_node_path_.join)(folder, path));
}
async function pathsBelow(folder, request) {
    const entries = await onDisk('read', request.path, () => (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }));
    return entries
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name))))
        .filter((path) => !path.split('/').some((segment) => segment === '.git' || segment === 'node_modules'))
        .sort(comparePaths);
}
function shownPath(path, { from, path: typed }) {
    const target = (0,external_node_path_.resolve)(from, typed);
    return path === target ? slashed(typed) : slashed((0,external_node_path_.relative)(from, path));
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/tree/workspace/foreign-file.js


/**
 * Reads a file that somebody else left in a folder of ours: a small plain file of text, and no link to anywhere.
 *
 * @param folder - absolute; nothing outside it is read
 * @param path - absolute
 * @param limit - bytes
 * @returns `because`: it is not read
 */
async function readForeignFile(folder, path, limit) {
    try {
        const file = await lstat(path);
        const isPlain = file.isFile() && (await realpath(path)) === `${await realpath(folder)}/${relative(folder, path)}`;
        if (!isPlain)
            return { because: 'it is a link, or no file' };
        if (file.size > limit)
            return { because: `it has more than ${limit} bytes` };
        const bytes = await readFile(path);
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return { because: isMissing ? 'it is not there' : 'it is not text that can be read' };
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/tree/workspace/git-objects.js




/** Bytes that git may answer with. */
const ANSWER_LIMIT = 256 * 1024 * 1024;
/**
 * The git repository that will hold `folder` once it is committed.
 *
 * @param folder - absolute; it need not exist yet
 * @returns `undefined` outside a repository, where the repository ignores the folder, and where there is no git
 */
async function gitFolder(folder) {
    // Asking git takes longer than writing a service does.
    if (!isBelowRepository(folder))
        return undefined;
    for (let directory = folder;; directory = (0,external_node_path_.dirname)(directory)) {
        const top = await git_objects_runGit(directory, ['rev-parse', '--show-toplevel']);
        if (top.ok) {
            const path = (0,external_node_path_.relative)(directory, folder).replaceAll(external_node_path_.sep, '/') || '.';
            const ignored = await git_objects_runGit(directory, ['check-ignore', '-q', path]);
            return ignored.ok ? undefined : { directory };
        }
        if (top.started || (0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** `false` where no repository can hold `folder`. */
function isBelowRepository(folder) {
    for (let directory = folder;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return false;
    }
}
/** Writes a tree into the repository's objects and holds it by `ref`. @returns `false` where git refused */
async function storeTree({ directory }, ref, tree) {
    const parts = [
        Buffer.from(`commit ${ref}\ncommitter patternbank <patternbank@localhost> 0 +0000\ndata 0\ndeleteall\n`),
    ];
    for (const { path, bytes, mode } of tree.files()) {
        parts.push(Buffer.from(`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'));
    }
    const { ok } = await git_objects_runGit(directory, ['fast-import', '--quiet', '--force'], Buffer.concat([...parts, Buffer.from('done\n')]));
    return ok;
}
/** The tree with this id. @returns `undefined` where the repository does not have it */
async function loadTree({ directory }, id) {
    const listing = await git_objects_runGit(directory, ['ls-tree', '-r', '-z', '--full-tree', id]);
    if (!listing.ok)
        return undefined;
    const entries = listing.stdout
        .toString('utf8')
        .split('\0')
        // A submodule is a commit of another repository: its files are not here.
        .filter((line) => line !== '' && !line.startsWith('160000 '))
        .map(entryOf);
    const request = Buffer.from(entries.map(({ blob }) => `${blob}\n`).join(''));
    const blobs = await git_objects_runGit(directory, ['cat-file', '--batch'], request);
    if (!blobs.ok)
        return undefined;
    const files = [];
    let offset = 0;
    for (const { path, mode } of entries) {
        const end = blobs.stdout.indexOf('\n', offset);
        const size = Number(blobs.stdout.subarray(offset, end).toString('utf8').split(' ')[2]);
        if (!Number.isInteger(size))
            return undefined;
        files.push({ path, mode, bytes: blobs.stdout.subarray(end + 1, end + 1 + size) });
        offset = end + 1 + size + 1;
    }
    return FileTree.of(files);
}
function entryOf(line) {
    const [head = '', path = ''] = line.split('\t');
    const [mode = '', , blob = ''] = head.split(' ');
    return { path, blob, mode: mode === '100755' || mode === '120000' ? mode : '100644' };
}
/** As fast-import reads a path. */
function quoted(path) {
    return /["\\\n]/.test(path) || path.startsWith('"') ? JSON.stringify(path) : path;
}
/** Runs git in a folder. */
function git_objects_runGit(directory, words, input) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('git', ['-C', directory, ...words], { stdio: ['pipe', 'pipe', 'ignore'] });
        const chunks = [];
        let size = 0;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > ANSWER_LIMIT)
                child.kill();
            else
                chunks.push(chunk);
        });
        child.stdin.on('error', () => undefined);
        child.on('error', () => {
            resolve({ ok: false, started: false, stdout: Buffer.alloc(0) });
        });
        child.on('close', (code) => {
            // 128: not a repository, or no such folder to enter.
            resolve({
                ok: code === 0,
                started: code !== 128 || words[0] !== 'rev-parse',
                stdout: Buffer.concat(chunks),
            });
        });
        child.stdin.end(input ?? '');
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/tree/workspace/list-files.js





/** Folders that hold what tools made, not what people wrote. */
const MADE_BY_TOOLS = new Set([
    '.git',
    '.hg',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.tox',
    '.venv',
    '__pycache__',
    'node_modules',
    'venv',
]);
/** Names beyond which a folder is not walked on. */
const NAMES_LIMIT = 1_000_000;
/** Bytes that git may answer with. */
const GIT_ANSWER_LIMIT = 256 * 1024 * 1024;
/**
 * What git tracks below a folder, or would track.
 *
 * @returns `undefined` where there is no git, and where git ignores the folder as a whole
 */
async function trackedFiles(folder) {
    const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', folder, ...words], {
            maxBuffer: GIT_ANSWER_LIMIT,
            encoding: 'utf8',
        });
        const paths = stdout.split('\0').filter((path) => path !== '');
        return paths.length === 0 ? undefined : listed(paths, []);
    }
    catch {
        return undefined;
    }
}
/** All that stands below a folder but the folders of tools. No link is followed. */
async function walkFolder(folder) {
    const paths = [];
    const omissions = [];
    const waiting = [''];
    for (let at = waiting.pop(); at !== undefined && paths.length < NAMES_LIMIT; at = waiting.pop()) {
        const entries = await entriesOf(folder, at);
        if (entries === undefined)
            omissions.push(list_files_closed(at));
        for (const entry of entries ?? []) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (!entry.isDirectory())
                paths.push(path);
            else if (!MADE_BY_TOOLS.has(entry.name))
                waiting.push(path);
        }
    }
    return listed(paths, omissions);
}
async function entriesOf(folder, at) {
    if (at === '')
        return entriesIn(folder);
    return entriesIn((0,external_node_path_.join)(folder, at)).catch(() => undefined);
}
function entriesIn(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true });
}
// A name that is not UTF-8 is read with U+FFFD in it, and leads nowhere.
const UNREADABLE_NAME = '\uFFFD';
function listed(paths, omissions) {
    const own = paths.filter((path) => !path.split('/').some((segment) => MADE_BY_TOOLS.has(segment)));
    const isReadable = (path) => isContained(path) && !path.includes(UNREADABLE_NAME);
    const others = own.filter((path) => !isReadable(path));
    return { paths: own.filter(isReadable), omissions: [...omissions, ...others.map(unnamed)] };
}
function unnamed(path) {
    return path.endsWith('/')
        ? {
            what: path,
            because: 'it is a repository of its own inside this one',
            remedy: 'score that repository on its own',
        }
        : {
            what: path,
            because: 'its name cannot be read on every machine',
            remedy: 'name it without backslashes, in UTF-8',
        };
}
function list_files_closed(folder) {
    return { what: `${folder}/`, because: 'the folder cannot be read', remedy: 'let this user read it' };
}

;// CONCATENATED MODULE: ./lib/tree/workspace/read-tree.js








/** Bytes above which a file is named, not read: no source that a person wrote is larger. */
const FILE_LIMIT = 2_000_000;
/** Files beyond which the rest is counted, not read. */
const COUNT_LIMIT = 200_000;
/** Files that are open at one time. */
const BATCH = 64;
/**
 * The files below a folder: those that git tracks or would track, or all but the folders of tools where there is no git.
 *
 * Symbolic links are kept as links and never followed.
 *
 * @throws UserError - `workspace/missing`: there is no such folder
 */
async function readTree(folder) {
    const found = await lstatOf(folder);
    if (found === undefined)
        throw new diagnostics/* UserError */.yo(pathMissing.at({ path: folder, wanted: 'folder' }));
    const listed = (await trackedFiles(folder)) ?? (await onDisk('read', folder, () => walkFolder(folder)));
    const omissions = [...listed.omissions];
    const files = [];
    const paths = withinLimit(listed.paths, omissions);
    const unread = [];
    for (let start = 0; start < paths.length; start += BATCH) {
        const batch = paths.slice(start, start + BATCH);
        for (const outcome of await Promise.all(batch.map((path) => readOne(folder, path)))) {
            if (outcome === undefined)
                continue;
            if ('bytes' in outcome)
                files.push(outcome);
            else {
                omissions.push(outcome);
                unread.push(outcome.what);
            }
        }
    }
    return { tree: FileTree.of(files), omissions, unread };
}
/** Of more files than are read, the shallowest: a service stands above its data. */
function withinLimit(paths, omissions) {
    if (paths.length <= COUNT_LIMIT)
        return paths;
    omissions.push(tooMany(paths.length));
    const depth = (path) => path.split('/').length;
    return [...paths].sort((a, b) => depth(a) - depth(b) || comparePaths(a, b)).slice(0, COUNT_LIMIT);
}
/** The files at `paths` that exist below `folder`, whether git ignores them or not. */
async function readPaths(folder, paths) {
    const read = await Promise.all(paths.map((path) => readOne(folder, path)));
    return read.filter((outcome) => outcome !== undefined && 'bytes' in outcome);
}
async function readOne(folder, path) {
    const full = (0,external_node_path_.join)(folder, path);
    const found = await lstatOf(full);
    if (found === undefined)
        return undefined;
    try {
        if (found.isSymbolicLink())
            return { path, bytes: Buffer.from(await (0,promises_.readlink)(full)), mode: '120000' };
        if (!found.isFile())
            return notAFile(path, found.isDirectory());
        if (found.size > FILE_LIMIT)
            return tooLarge(path, found.size);
        return { path, bytes: await (0,promises_.readFile)(full), mode: (found.mode & 0o100) === 0 ? '100644' : '100755' };
    }
    catch {
        return { what: path, because: 'the file cannot be read', remedy: 'let this user read it' };
    }
}
function notAFile(path, isFolder) {
    return isFolder
        ? {
            what: path,
            because: 'it is a submodule, a repository of its own',
            remedy: 'score that repository on its own',
        }
        : {
            what: path,
            because: 'it is no regular file',
            remedy: 'keep pipes and devices out of the repository',
        };
}
function tooLarge(path, size) {
    return {
        what: path,
        because: `it has ${size} bytes, more than the ${FILE_LIMIT} that are read of one file`,
        remedy: 'keep large files out of the repository, or in Git LFS',
    };
}
function tooMany(count) {
    return {
        what: `${count - COUNT_LIMIT} of ${count} files`,
        because: `at most ${COUNT_LIMIT} files are read`,
        remedy: 'name the folder of the service',
    };
}
async function lstatOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/tree/workspace/read-service.js




/** What a repository says once for all of its services, at its root or on the way to it. */
const SHARED = [
    'CODEOWNERS',
    'docs/CODEOWNERS',
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'README.md',
    'README.rst',
    'SECURITY.md',
    '.pre-commit-config.yaml',
    'renovate.json',
    '.renovaterc.json',
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'Pipfile.lock',
];
/**
 * Reads a service: its folder, and of the repository around it `.github`, README, LICENSE, CODEOWNERS and lock files.
 *
 * @throws UserError - `workspace/missing`
 */
async function readService(folder) {
    const { tree, omissions, unread } = await readTree(folder);
    const root = await documents_repositoryOf(folder);
    const above = [];
    for (let at = folder; at !== root;) {
        at = (0,external_node_path_.dirname)(at);
        above.push({
            up: `${(0,external_node_path_.relative)(folder, at)}/`.replaceAll(external_node_path_.sep, '/'),
            tree: FileTree.of(await sharedFiles(at)),
        });
    }
    return { ...serviceOf(tree, above), omissions, unread };
}
/** A service from its own files and those above it; of these only what a repository says once for all of its services counts. */
function serviceOf(tree, above) {
    const found = new Map();
    for (const { up, tree: files } of above) {
        for (const file of files.files()) {
            if (!isShared(file.path) || tree.has(file.path) || found.has(file.path))
                continue;
            found.set(file.path, { file, place: `${up}${file.path}` });
        }
    }
    return {
        tree: tree.with([...found.values()].map(({ file }) => file)),
        whereIs: (path) => found.get(path)?.place ?? path,
        omissions: [],
        unread: [],
    };
}
function isShared(path) {
    return SHARED.includes(path) || path.startsWith('.github/');
}
async function sharedFiles(folder) {
    const single = await readPaths(folder, SHARED);
    const github = await readTree(`${folder}${external_node_path_.sep}.github`).catch(() => ({ tree: FileTree.of([]) }));
    return [...single, ...github.tree.files().map((file) => ({ ...file, path: `.github/${file.path}` }))];
}

;// CONCATENATED MODULE: ./lib/tree/workspace/read-commit.js





/**
 * A service as it was where the work in a folder left `ref`: at the merge base of both.
 *
 * @param ref - a branch, a tag or a commit
 * @returns `undefined` where git does not know the commit, or the folder was not there yet
 */
async function readServiceAt(folder, ref) {
    const root = await documents_repositoryOf(folder);
    const known = await git_objects_runGit(root, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
    ]);
    if (!known.ok)
        return undefined;
    const commit = known.stdout.toString('utf8').trim();
    const base = await git_objects_runGit(root, ['merge-base', commit, 'HEAD']);
    // In a shallow clone two commits may have no common one: then the commit itself is what is left to compare with.
    const at = base.ok ? base.stdout.toString('utf8').trim() : commit;
    const tree = await loadTree({ directory: root }, at);
    if (tree === undefined)
        return undefined;
    const below = (0,external_node_path_.relative)(root, folder).replaceAll(external_node_path_.sep, '/');
    const prefix = below === '' ? '' : `${below}/`;
    const own = tree.files().filter(({ path }) => path.startsWith(prefix));
    if (own.length === 0)
        return undefined;
    return serviceOf(FileTree.of(own.map((file) => ({ ...file, path: file.path.slice(prefix.length) }))), sharedAbove(tree, below));
}
/** The files of every folder above, the nearest first. */
function sharedAbove(tree, below) {
    const segments = below === '' ? [] : below.split('/');
    return segments.map((_, index) => {
        const folder = segments.slice(0, segments.length - 1 - index);
        const prefix = folder.length === 0 ? '' : `${folder.join('/')}/`;
        const files = tree.files().filter(({ path }) => path.startsWith(prefix));
        return {
            up: '../'.repeat(index + 1),
            tree: FileTree.of(files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }))),
        };
    });
}
/** Fetches one commit from `origin`, as a workflow needs it whose checkout is shallow. @returns `false` where git refused */
async function fetchCommit(folder, commit) {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return false;
    const words = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
    return (await runGit(await repositoryOf(folder), words)).ok;
}

;// CONCATENATED MODULE: ./lib/tree/workspace/write-tree.js





/**
 * Writes a tree as a new folder, whole or not at all: it is built beside its place and moved there in one step.
 *
 * @throws UserError - `workspace/folder-in-use`: the folder exists and is not empty; `workspace/disk-refused`
 */
async function writeNewFolder(folder, tree) {
    await refuseFilled(folder);
    await onDisk('write', folder, async () => {
        const parent = (0,external_node_path_.dirname)(folder);
        await (0,promises_.mkdir)(parent, { recursive: true });
        const aside = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `.${(0,external_node_path_.basename)(folder)}-`));
        try {
            await (0,promises_.chmod)(aside, 0o755);
            await writeFiles(aside, tree.files());
            await replaceEmpty(folder, aside);
        }
        catch (error) {
            await (0,promises_.rm)(aside, { recursive: true, force: true });
            throw error;
        }
    });
}
/**
 * Brings a folder from `before` to `after`: writes what differs, removes what is gone, and touches no other file.
 *
 * Each file is replaced in one step.
 *
 * @returns the paths that were written or removed
 * @throws UserError - `workspace/outside`: a folder on the way is a link that leaves; `workspace/disk-refused`
 */
async function updateFolder(folder, change) {
    const { before, after } = change;
    const written = after.files().filter((file) => !same(before.get(file.path), file));
    const removed = before.paths().filter((path) => !after.has(path));
    for (const path of [...written.map((file) => file.path), ...removed])
        await refuseLeaving(folder, path);
    for (const file of written) {
        await onDisk('write', (0,external_node_path_.join)(folder, file.path), () => replaceFile(folder, file));
    }
    for (const path of removed) {
        await onDisk('write', (0,external_node_path_.join)(folder, path), () => removeFile(folder, path));
    }
    return [...written.map(({ path }) => path), ...removed];
}
/** @throws UserError - the folder holds files */
async function refuseFilled(folder) {
    const entries = await onDisk('read', folder, async () => {
        try {
            return await (0,promises_.readdir)(folder);
        }
        catch (error) {
            if (isMissing(error))
                return [];
            throw error;
        }
    });
    const [example] = entries;
    if (example !== undefined)
        throw new diagnostics/* UserError */.yo(folderInUse.at({ path: folder, example }));
}
async function writeFiles(folder, files) {
    const folders = new Set(files.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path))));
    for (const one of folders)
        await (0,promises_.mkdir)(one, { recursive: true });
    await Promise.all(files.map((file) => writeOne((0,external_node_path_.join)(folder, file.path), file)));
}
async function writeOne(path, { bytes, mode }) {
    if (mode === '120000')
        return (0,promises_.symlink)(Buffer.from(bytes).toString(), path);
    await (0,promises_.writeFile)(path, bytes, { mode: mode === '100755' ? 0o755 : 0o644 });
}
async function replaceEmpty(folder, aside) {
    try {
        await (0,promises_.rmdir)(folder);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
    await (0,promises_.rename)(aside, folder);
}
async function replaceFile(folder, file) {
    const target = (0,external_node_path_.join)(folder, file.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const aside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(target), '.patternbank-'));
    try {
        await writeOne((0,external_node_path_.join)(aside, 'file'), file);
        await (0,promises_.rename)((0,external_node_path_.join)(aside, 'file'), target);
    }
    finally {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
}
async function removeFile(folder, path) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
    for (let parent = (0,external_node_path_.dirname)(path); parent !== '.'; parent = (0,external_node_path_.dirname)(parent)) {
        try {
            await (0,promises_.rmdir)((0,external_node_path_.join)(folder, parent));
        }
        catch {
            return;
        }
    }
}
async function refuseLeaving(folder, path) {
    const root = await (0,promises_.realpath)(folder);
    for (let parent = (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)); parent.length >= folder.length; parent = (0,external_node_path_.dirname)(parent)) {
        try {
            const real = await (0,promises_.realpath)(parent);
            if (real !== root && !real.startsWith(`${root}${external_node_path_.sep}`))
                throw new diagnostics/* UserError */.yo(pathOutside.at({ path, root: folder }));
            return;
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
}
function same(a, b) {
    return a !== undefined && a.mode === b.mode && Buffer.compare(a.bytes, b.bytes) === 0;
}

;// CONCATENATED MODULE: ./lib/tree/index.js











/***/ })

};
