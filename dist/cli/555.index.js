export const id = 555;
export const ids = [555];
export const modules = {

/***/ 57555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g8: () => (/* reexport */ PATTERN_CATEGORIES),
  GB: () => (/* reexport */ PRODUCTION_READY_AT),
  mm: () => (/* reexport */ QUALITY_WEIGHTS),
  XF: () => (/* reexport */ categorise),
  ql: () => (/* reexport */ checkParameter),
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
  ce: () => (/* reexport */ readPatterns),
  $8: () => (/* reexport */ requirementCycles),
  h: () => (/* reexport */ suggestion),
  E8: () => (/* reexport */ typedParameter),
  X: () => (/* reexport */ withCapabilities)
});

// UNUSED EXPORTS: FACTS, SECURITY_LEVELS, codeOf, getCompositionOrder, manifestJsonSchema, qualityOf, validateCategoryConfig

// EXTERNAL MODULE: ./lib/category.js
var lib_category = __webpack_require__(12799);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var lib_diagnostics = __webpack_require__(67952);
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
    line(5, /\b(BaseSettings|SettingsConfigDict|pydantic_settings)\b/),
    line(4, /\b(from|import)\s+(decouple|dynaconf|environs|dotenv|starlette\.config)\b/),
    line(3, /\bos\.(environ|getenv)\b/),
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
];

;// CONCATENATED MODULE: ./lib/pattern/categorise/cues/docker.js

/** Signs of images and of what runs them. */
const DOCKER = [
    path(8, /(^|\/)([\w.-]*Dockerfile[\w.-]*|(docker-)?compose[\w.-]*\.ya?ml|\.dockerignore|Containerfile)$/),
    path(8, /(^|\/)(k8s|kubernetes|helm|charts)\//),
    line(5, /^FROM\s+\S+/),
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
    line(5, /^\s*(from|import)\s+(structlog|loguru|logging\.config)\b/),
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
/**
 * The facets of a pattern; the measured success rate where there is one, else the claimed one. Security and observability cannot
 * apply in the categories testing, docker, project and ci; observability applies elsewhere only to the patterns of its own category and to those that declare it.
 */
function facetsOf({ category, quality, measured }) {
    const { testCoverage, securityLevel, observabilityComplete } = quality;
    const { successRate } = measured ?? quality;
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
    const measured = pattern.measured?.successRate ?? 10_000;
    return measured < PRODUCTION_READY_AT ? Math.min(quality, measured) : quality;
}
/** `true` where {@link patternQuality} reaches 0.80. */
function isProductionReady(pattern) {
    return patternQuality(pattern) >= PRODUCTION_READY_AT;
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
    explanation: 'A mutation plants its mistake in a file of its own pattern.',
    message: ({ path }) => `\`mutation.file\`: expected a path that this pattern writes, got \`${path}\``,
    help: () => 'name a file from `files`',
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
    return [
        ...entries.flatMap((entry) => danglingRequirements(entry, patterns)),
        ...entries.flatMap((entry) => exclusiveClashes(entry, patterns, own)),
        ...entries.flatMap((entry) => unknownSupersededs(entry, patterns)),
        ...entries.flatMap((entry) => unkilledMutations(entry, patterns)),
        ...cycles(entries, patterns),
    ];
}
function danglingRequirements({ pattern, source }, patterns) {
    const provided = patterns.flatMap((each) => each.provides.map(({ capability }) => capability));
    return pattern.requires.flatMap((capability, index) => provided.includes(capability)
        ? []
        : [
            danglingRequirement.at({ capability, near: suggestion(capability, provided) }, { span: source.spanAt(['requires', index]) }),
        ]);
}
function exclusiveClashes({ pattern, source }, patterns, own) {
    return pattern.provides.flatMap(({ capability, exclusive }, index) => {
        const other = patterns.find((each) => 
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
function unknownSupersededs({ pattern, source }, patterns) {
    const ids = patterns.map(({ id }) => id);
    return pattern.supersedes.flatMap((id, index) => ids.includes(id)
        ? []
        : [
            unknownSuperseded.at({ id, near: suggestion(id, ids) }, { span: source.spanAt(['supersedes', index]) }),
        ]);
}
/** The tests may be named by their folder, and another pattern may bring them. */
function unkilledMutations({ pattern, source }, patterns) {
    const path = pattern.mutation?.killedBy;
    const written = patterns.some(({ files }) => files.some((file) => file.path === path || file.path.startsWith(`${path}/`)));
    if (path === undefined || written)
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
    const near = issue.code === 'invalid_value' ? suggestion(String(value), issue.values.map(String)) : undefined;
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
/** A mutation of something that this pattern does not write. */
function lintMutation({ source, manifest }) {
    const { mutation } = manifest;
    if (mutation === undefined || (manifest.files ?? []).some((file) => targetOf(file) === mutation.file))
        return [];
    return [badMutation.at({ path: mutation.file }, { span: source.spanAt(['mutation', 'file']) })];
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
 * Files directly in the root, and directories that hold no `pattern.yml`, belong to nobody and are passed over.
 *
 * @returns the patterns that have no error of their own, and every problem; never throws, whatever the tree holds
 */
function readPatterns(tree, kinds, options = {}) {
    const { shownRoot = 'patterns', beside = [] } = options;
    const directories = directoriesOf(tree, shownRoot);
    const read = directories.map((directory) => readPattern(directory, kinds));
    const duplicates = duplicatesOf(directories);
    const entries = read
        .flatMap((each) => (each.read === undefined ? [] : [each.read]))
        .filter(({ pattern }) => !duplicates.some(({ shown }) => pattern.origin === `${shown}/pattern.yml`))
        .sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.pattern.id, b.pattern.id));
    return {
        patterns: entries.map(({ pattern }) => pattern),
        diagnostics: [
            ...strayCategories(tree, shownRoot),
            ...read.flatMap(({ diagnostics }) => diagnostics),
            ...duplicates.map(({ id, shown, other }) => duplicateId.at({ id, other }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(`${shown}/pattern.yml`, 1) })),
            ...lintLibrary(entries, beside),
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
















/***/ })

};
