export const id = 894;
export const ids = [894];
export const modules = {

/***/ 95268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ bankSettings),
/* harmony export */   LM: () => (/* binding */ suggestedFor),
/* harmony export */   YF: () => (/* binding */ ownPatterns),
/* harmony export */   YY: () => (/* binding */ readSpecFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78611);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80197);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99607);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61309);





/** The documents of the spec that the user named. Any file is read; its siblings stay inside its repository. */
async function readSpecFrom(path, console) {
    return (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocuments */ .r9)({ path, from: console.directory, siblingsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_3__/* .siblingsOf */ .DG, documentsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_3__/* .documentsOf */ .uo });
}
/** What a model proposes, where one is named; its key and address come from the environment, never from a command line. */
async function suggestedFor(chatModel, documents, { env }) {
    if (chatModel === undefined)
        return _enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_SUGGESTED */ .E;
    const openaiApiKey = env['OPENAI_API_KEY'];
    const openaiBaseUrl = env['OPENAI_BASE_URL'];
    return (0,_enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openAiSuggester */ .O)({ chatModel, openaiApiKey, openaiBaseUrl })(documents);
}
/** The directory of own patterns, as `openServicePorts` wants it. */
function ownPatterns(patterns, console) {
    if (patterns === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.directory, patterns);
    return { path, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(console.directory, path) || '.' };
}
/** Which bank a command asks: the settings of the action's inputs, as environment variables (`QDRANT_URL`). */
function bankSettings({ env, }) {
    return (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readBankSettings */ .YA)((name) => env[name]);
}


/***/ }),

/***/ 42894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSite: () => (/* binding */ runSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var diagnostics = __webpack_require__(3232);
// EXTERNAL MODULE: ./lib/embedding/index.js + 14 modules
var embedding = __webpack_require__(98977);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/category.js
var category = __webpack_require__(12799);
;// CONCATENATED MODULE: ./lib/site/catalogue.js


/** @param own - ids of patterns that are not ours */
function catalogueOf(patterns, own) {
    const sorted = [...patterns].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.id, b.id));
    const providers = grouped(sorted, ({ provides }) => provides.map(({ capability }) => capability));
    const requirers = grouped(sorted, ({ requires }) => requires);
    const refusers = grouped(sorted, ({ conflicts }) => conflicts.map(({ capability }) => capability));
    const capabilities = new Set([...providers.keys(), ...requirers.keys(), ...refusers.keys()]);
    return {
        patterns: sorted,
        own,
        capabilities: [...capabilities].sort(lib_tree/* comparePaths */.cD),
        providers,
        requirers,
        refusers,
    };
}
/** The patterns of one category, by id. */
function patternsOf({ patterns }, category) {
    return patterns.filter((pattern) => pattern.category === category);
}
/** The categories that have a pattern, in their own order. */
function filledCategories(catalogue) {
    return category/* CATEGORIES */.R.filter((category) => patternsOf(catalogue, category).length > 0);
}
/** The patterns that require something that this one provides, each once, by id. */
function requirersOf({ requirers }, { id, provides }) {
    const all = provides.flatMap(({ capability }) => requirers.get(capability) ?? []);
    return [...new Set(all)].filter((pattern) => pattern.id !== id).sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.id, b.id));
}
function grouped(patterns, keysOf) {
    const groups = new Map();
    for (const pattern of patterns) {
        for (const key of new Set(keysOf(pattern))) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [pattern]);
            else
                group.push(pattern);
        }
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __webpack_require__(78485);
;// CONCATENATED MODULE: ./lib/site/pages/links.js

/** Path of a pattern's page below the root. */
function patternPath({ id }) {
    return `patterns/${id}.html`;
}
/** A link to a pattern's page. */
function patternLink(pattern, root) {
    return `<a class="id" href="${root}${(0,report/* text */.Qq)(patternPath(pattern))}">${(0,report/* text */.Qq)(pattern.id)}</a>`;
}
/** Links to patterns, one after the other. */
function patternLinks(patterns, root) {
    return patterns.map((pattern) => patternLink(pattern, root)).join(', ');
}
/** A link to a category on the first page. */
function categoryLink(category, root) {
    return `<a href="${root}index.html#category-${category}">${category}</a>`;
}
/** A link to a capability. */
function capabilityLink(capability, root) {
    return `<a href="${root}capabilities.html#${(0,report/* text */.Qq)(capabilityAnchor(capability))}"><code>${(0,report/* text */.Qq)(capability)}</code></a>`;
}
/** Id of a capability on its page. */
function capabilityAnchor(capability) {
    return `capability-${capability}`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/site/pages/page.js


/**
 * One page of the site. Its content security policy lets in the site's own style and script and nothing else, so that text of
 * a pattern could not act even unescaped.
 */
function page({ title, root, skip, main, scripts = [], footer = '' }) {
    const policy = [
        "default-src 'none'",
        "style-src 'self'",
        ...(scripts.length === 0 ? [] : ["script-src 'self'"]),
        // The empty icon below: without one a browser asks the server for /favicon.ico.
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>\n${(0,report/* element */.ND)('html lang="en"', [
        (0,report/* element */.ND)('head', [
            '<meta charset="utf-8">',
            `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            `<title>${(0,report/* text */.Qq)(title)}</title>`,
            '<link rel="icon" href="data:,">',
            `<link rel="stylesheet" href="${root}style.css">`,
            ...scripts.map((script) => `<script src="${root}${script}" defer></script>`),
        ]),
        (0,report/* element */.ND)('body', [
            `<a class="skip" href="#${(0,report/* text */.Qq)(skip.to)}">${(0,report/* text */.Qq)(skip.label)}</a>`,
            (0,report/* element */.ND)('nav aria-label="Site"', [
                `<a href="${root}index.html">Patterns</a>`,
                `<a href="${root}capabilities.html">Capabilities</a>`,
            ]),
            (0,report/* element */.ND)('main', main),
            `<footer>PatternBank ${version/* VERSION */.x}. Scores are rounded down.${footer === '' ? '' : ` ${footer}`}</footer>`,
        ]),
    ])}\n`;
}

;// CONCATENATED MODULE: ./lib/site/pages/table.js

/**
 * A table that scrolls by itself where the window is narrow.
 *
 * @param label - what it is about, for those who do not see it; text
 * @param rows - cells as HTML; the first of each row names it
 */
function table(label, head, rows) {
    const line = ([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    return (0,report/* element */.ND)(`div class="scroll" role="region" aria-label="${label}" tabindex="0"`, [
        (0,report/* element */.ND)('table', [
            `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`,
            (0,report/* element */.ND)('tbody', rows.map(line)),
        ]),
    ]);
}

;// CONCATENATED MODULE: ./lib/site/pages/capability-page.js




/** Every capability with the patterns that provide it and those that require it. */
function capabilityPage({ capabilities, providers, requirers }) {
    const rows = capabilities.map((capability) => [
        `<code id="${(0,report/* text */.Qq)(capabilityAnchor(capability))}">${(0,report/* text */.Qq)(capability)}</code>`,
        patternLinks(providers.get(capability) ?? [], '') || '–',
        patternLinks(requirers.get(capability) ?? [], '') || '–',
    ]);
    return page({
        title: 'Capabilities of PatternBank',
        root: '',
        skip: { to: 'capabilities', label: 'Skip to the capabilities' },
        main: [
            '<h1 id="capabilities" tabindex="-1">Capabilities</h1>',
            '<p>Patterns never name each other: one requires a capability, and another provides it.</p>',
            table('Capabilities', ['capability', 'provided by', 'required by'], rows),
        ],
    });
}

// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var lib_pattern = __webpack_require__(37688);
;// CONCATENATED MODULE: ./lib/site/pages/home-page.js





/** The first page: the search, and every pattern under its category. */
function homePage(catalogue) {
    const categories = filledCategories(catalogue);
    return page({
        title: 'Patterns of PatternBank',
        root: '',
        skip: { to: 'categories', label: 'Skip to the patterns' },
        scripts: ['search/search.js'],
        footer: 'The search uses a sentence model derived from sentence-transformers/all-MiniLM-L6-v2 (Apache License 2.0).',
        main: [
            headerOf(catalogue, categories),
            searchPart(categories),
            contents(catalogue, categories),
            ...categories.map((category) => categoryPart(category, catalogue)),
        ],
    });
}
function headerOf({ patterns, own }, categories) {
    const foreign = own.size === 0 ? '' : `, ${own.size} of them our own`;
    return (0,report/* element */.ND)('header', [
        '<h1>Patterns</h1>',
        `<p>${patterns.length} patterns in ${categories.length} categories${foreign}. A service is composed from them; each says what it needs, what it offers, and how good it is.</p>`,
    ]);
}
function searchPart(categories) {
    const options = categories.map((category) => `<option value="${category}">${category}</option>`);
    return (0,report/* element */.ND)('section aria-labelledby="search"', [
        '<h2 id="search">Search</h2>',
        '<noscript><p>The search needs JavaScript; all patterns are listed below.</p></noscript>',
        (0,report/* element */.ND)('form id="search-form" role="search" hidden', [
            '<div class="wide"><label for="query">What is needed, in plain words</label><input id="query" type="search" autocomplete="off" spellcheck="false"></div>',
            `<div><label for="category">Category</label><select id="category"><option value="">all</option>${options.join('')}</select></div>`,
            '<button>Search</button>',
        ]),
        '<p id="search-status" class="soft" role="status"></p>',
        '<ol id="results" class="results"></ol>',
    ]);
}
function contents(catalogue, categories) {
    return (0,report/* element */.ND)('nav aria-labelledby="categories"', [
        '<h2 id="categories" tabindex="-1">Categories</h2>',
        (0,report/* element */.ND)('ul class="chips"', categories.map((category) => `<li><a href="#category-${category}">${category}</a> <span class="soft">${patternsOf(catalogue, category).length}</span></li>`)),
    ]);
}
function categoryPart(category, catalogue) {
    const { description, success_threshold: threshold } = lib_pattern/* PATTERN_CATEGORIES */.g8[category];
    const patterns = patternsOf(catalogue, category);
    return (0,report/* element */.ND)(`section aria-labelledby="category-${category}"`, [
        `<h2 id="category-${category}">${category}</h2>`,
        `<p class="soft">${description}; a pattern must claim a success rate of ${(0,report/* displayScore */.VW)(threshold)}</p>`,
        (0,report/* element */.ND)('ul class="patterns"', patterns.map((pattern) => patternItem(pattern, catalogue.own.has(pattern.id)))),
    ]);
}
function patternItem(pattern, isOwn) {
    const quality = (0,lib_pattern/* patternQuality */.ko)(pattern);
    const notes = [
        ...(isOwn ? ['<span class="own">own pattern</span>'] : []),
        ...((0,lib_pattern/* isProductionReady */.HB)(pattern) ? [] : ['<span class="low">not production ready</span>']),
    ];
    return (0,report/* element */.ND)('li', [
        `<div>${patternLink(pattern, '')}${notes.length === 0 ? '' : ` ${notes.join(' ')}`}<p>${(0,report/* sentence */.em)(pattern.summary)}</p></div>`,
        `<span class="quality"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="value" width="${quality / 100}" height="10"/></svg><span class="number"><span class="hidden">quality </span>${(0,report/* displayScore */.VW)(quality)}</span></span>`,
    ]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/site/pages/code-part.js


/** The files that a pattern writes, as it holds them: templates, before anything is put into them. */
function filesPart({ files }) {
    if (files.length === 0)
        return '';
    return (0,report/* element */.ND)('section aria-labelledby="files"', [
        `<h2 id="files">Files (${files.length})</h2>`,
        '<p class="soft">As the pattern holds them: what stands between double braces is filled in from the spec.</p>',
        ...files.map(fileItem),
    ]);
}
function fileItem(file) {
    const { path, source, template } = file;
    const from = source === path || source === `${path}.liquid` ? '' : ` <span class="soft">from ${(0,report/* text */.Qq)(source)}</span>`;
    return (0,report/* element */.ND)('details class="code"', [
        `<summary><span class="id">${(0,report/* text */.Qq)(path)}</span>${from} <span class="soft">${(0,report/* text */.Qq)(howWritten(file))}</span></summary>`,
        codeBlock(template, path),
    ]);
}
function howWritten({ ownership, foreach, when, executable }) {
    return [
        ownership,
        ...(foreach === undefined ? [] : [`one for each ${foreach}`]),
        ...(when === undefined ? [] : [`when ${when}`]),
        ...(executable ? ['executable'] : []),
    ].join(', ');
}
/** What a pattern adds to things that it shares with others, by kind. */
function contributionsPart({ contributions }) {
    if (contributions.length === 0)
        return '';
    const kinds = [...new Set(contributions.map(({ kind }) => kind))];
    return (0,report/* element */.ND)('section aria-labelledby="contributions"', [
        `<h2 id="contributions">Contributions (${contributions.length})</h2>`,
        '<p class="soft">What it adds to what all patterns of a service share.</p>',
        ...kinds.map((kind) => {
            const own = contributions.filter((one) => one.kind === kind);
            return (0,report/* element */.ND)('details class="code"', [
                `<summary><span class="id">${(0,report/* text */.Qq)(kind)}</span> <span class="soft">${own.length}</span></summary>`,
                codeBlock(yamlOf(own), kind),
            ]);
        }),
    ]);
}
function yamlOf(contributions) {
    const values = contributions.map(({ value, when }) => ({
        ...value,
        ...(when === undefined ? {} : { when }),
    }));
    return (0,dist/* stringify */.As)(values, { lineWidth: 0 });
}
function codeBlock(code, label) {
    return `<pre tabindex="0" role="region" aria-label="${(0,report/* text */.Qq)(label)}"><code>${(0,report/* codeText */.ph)(code)}</code></pre>`;
}

;// CONCATENATED MODULE: ./lib/site/pages/dependency-graph.js

/** Labels in one column beyond this many are counted: the lists below the graph have all. */
const MAX_ROWS = 12;
const ROW = 36;
const BOX = 26;
const GAP = 56;
const MARGIN = 12;
/** Width of a character of 13 pixels in a monospaced font, rounded up. */
const CHARACTER = 8;
const PADDING = 20;
/**
 * What stands around a pattern, from left to right: the patterns that need it, what they need of it, itself, what it needs,
 * and the patterns that provide that. Drawn by us, so that the same library gives the same picture everywhere.
 */
function dependencyGraph(pattern, catalogue) {
    const provided = pattern.provides.map(({ capability }) => capability);
    const needing = edgesTo(0, provided, (capability) => others(catalogue.requirers.get(capability), pattern));
    const providing = edgesFrom(3, pattern.requires, (capability) => others(catalogue.providers.get(capability), pattern));
    const columns = [
        { kind: 'pattern', labels: distinct(needing.map(({ from }) => from)) },
        { kind: 'capability', labels: distinct(provided) },
        { kind: 'self', labels: [pattern.id] },
        { kind: 'capability', labels: distinct(pattern.requires) },
        { kind: 'pattern', labels: distinct(providing.map(({ to }) => to)) },
    ];
    const edges = [
        ...needing,
        ...provided.map((capability) => ({ column: 1, from: capability, to: pattern.id })),
        ...pattern.requires.map((capability) => ({ column: 2, from: pattern.id, to: capability })),
        ...providing,
    ];
    return drawing(columns, edges, alternative(pattern, columns));
}
function drawing(all, edges, words) {
    const columns = all.map(({ kind, labels }) => ({ kind, labels: capped(labels) }));
    const height = Math.max(...columns.map(({ labels }) => labels.length)) * ROW + 2 * MARGIN;
    const placed = place(columns, height);
    const last = placed.at(-1);
    const width = (last === undefined ? 0 : last.x + last.width) + MARGIN;
    return (0,report/* element */.ND)('div class="scroll" role="region" aria-label="Dependencies as a graph" tabindex="0"', [
        (0,report/* element */.ND)(`svg class="graph" role="img" aria-labelledby="graph-title graph-words" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`, [
            '<title id="graph-title">What needs it, and what it needs</title>',
            `<desc id="graph-words">${(0,report/* text */.Qq)(words)}</desc>`,
            ...edges.flatMap((edge) => curve(edge, placed)),
            ...columns.flatMap(({ kind, labels }, index) => labels.flatMap((label) => box(kind, label, placed[index]))),
        ]),
    ]);
}
function place(columns, height) {
    let x = MARGIN;
    return columns.map(({ labels }) => {
        const width = labels.length === 0 ? 0 : Math.max(...labels.map(({ length }) => length)) * CHARACTER + PADDING;
        const top = (height - labels.length * ROW) / 2;
        const y = new Map(labels.map((label, index) => [label, top + (index + 0.5) * ROW]));
        const column = { x, width, y };
        if (width > 0)
            x += width + GAP;
        return column;
    });
}
/** An edge between two labels that are drawn. */
function curve({ column, from, to }, placed) {
    const [left, right] = [placed[column], placed[column + 1]];
    const [y1, y2] = [left?.y.get(from), right?.y.get(to)];
    if (left === undefined || right === undefined || y1 === undefined || y2 === undefined)
        return [];
    const [x1, x2] = [left.x + left.width, right.x];
    const middle = (x1 + x2) / 2;
    return [`<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`];
}
function box(kind, label, column) {
    const y = column?.y.get(label);
    if (column === undefined || y === undefined)
        return [];
    const { x, width } = column;
    const round = kind === 'capability' ? BOX / 2 : 4;
    return [
        `<g class="${kind}"><rect x="${x}" y="${y - BOX / 2}" width="${width}" height="${BOX}" rx="${round}"/><text x="${x + width / 2}" y="${y + 4.5}">${(0,report/* text */.Qq)(label)}</text></g>`,
    ];
}
function capped(labels) {
    if (labels.length <= MAX_ROWS)
        return labels;
    return [...labels.slice(0, MAX_ROWS - 1), `… and ${labels.length - MAX_ROWS + 1} more`];
}
function alternative({ id }, [needing, , , required, providing]) {
    const listed = (column) => {
        const labels = column?.labels ?? [];
        return labels.length === 0 ? 'nothing' : labels.join(', ');
    };
    return `${id} requires: ${listed(required)}. That is provided by: ${listed(providing)}. It is required by: ${listed(needing)}.`;
}
function edgesTo(column, capabilities, patternsOf) {
    return capabilities.flatMap((to) => patternsOf(to).map(({ id }) => ({ column, from: id, to })));
}
function edgesFrom(column, capabilities, patternsOf) {
    return capabilities.flatMap((from) => patternsOf(from).map(({ id }) => ({ column, from, to: id })));
}
function others(patterns = [], { id }) {
    return patterns.filter((pattern) => pattern.id !== id);
}
function distinct(labels) {
    return [...new Set(labels)];
}

;// CONCATENATED MODULE: ./lib/site/pages/dependency-part.js





const ROOT = '../';
/** What a pattern requires, provides and refuses, as a graph and in words. */
function dependencyPart(pattern, catalogue) {
    return (0,report/* element */.ND)('section aria-labelledby="dependencies"', [
        '<h2 id="dependencies">Dependencies</h2>',
        dependencyGraph(pattern, catalogue),
        requiresOf(pattern, catalogue),
        providesOf(pattern, catalogue),
        requiredBy(pattern, catalogue),
        conflictsOf(pattern, catalogue),
        supersessionsOf(pattern, catalogue),
    ]);
}
function requiresOf({ requires }, { providers }) {
    if (requires.length === 0)
        return '<h3>Requires</h3>\n<p>Nothing.</p>';
    const rows = requires.map((capability) => [
        capabilityLink(capability, ROOT),
        patternLinks(providers.get(capability) ?? [], ROOT) || 'no pattern of this catalogue',
    ]);
    return `<h3>Requires</h3>\n${table('Requires', ['capability', 'provided by'], rows)}`;
}
function providesOf({ id, provides }, { providers, requirers }) {
    if (provides.length === 0)
        return '<h3>Provides</h3>\n<p>Nothing.</p>';
    const rows = provides.map(({ capability, exclusive }) => {
        const beside = (providers.get(capability) ?? []).filter((pattern) => pattern.id !== id);
        return [
            capabilityLink(capability, ROOT),
            exclusive ? 'alone: no other pattern of a service may' : 'beside others',
            patternLinks(beside, ROOT) || '–',
            patternLinks(requirers.get(capability) ?? [], ROOT) || '–',
        ];
    });
    const head = ['capability', 'how', 'also provided by', 'required by'];
    return `<h3>Provides</h3>\n${table('Provides', head, rows)}`;
}
function requiredBy(pattern, catalogue) {
    const all = requirersOf(catalogue, pattern);
    return `<h3>Required by</h3>\n<p>${patternLinks(all, ROOT) || 'No pattern of this catalogue.'}</p>`;
}
function conflictsOf({ id, conflicts, provides }, { providers, refusers }) {
    const refusing = provides
        .flatMap(({ capability }) => refusers.get(capability) ?? [])
        .filter((pattern, index, all) => pattern.id !== id && all.indexOf(pattern) === index);
    if (conflicts.length === 0 && refusing.length === 0)
        return '<h3>Conflicts</h3>\n<p>With nothing.</p>';
    const items = conflicts.map(({ capability, reason }) => {
        const with_ = (providers.get(capability) ?? []).filter((pattern) => pattern.id !== id);
        const provided = with_.length === 0 ? '' : `, as ${patternLinks(with_, ROOT)} provides it`;
        return `<li>with another ${capabilityLink(capability, ROOT)}${provided}: ${(0,report/* sentence */.em)(reason)}</li>`;
    });
    if (refusing.length > 0)
        items.push(`<li>refused by ${patternLinks(refusing, ROOT)}</li>`);
    return `<h3>Conflicts</h3>\n${(0,report/* element */.ND)('ul', items)}`;
}
function supersessionsOf({ id, supersedes }, { patterns }) {
    const known = new Set(patterns.map((pattern) => pattern.id));
    const linked = (other) => known.has(other) ? patternLinks([{ id: other }], ROOT) : `<code>${(0,report/* text */.Qq)(other)}</code>`;
    const by = patterns.filter((pattern) => pattern.supersedes.includes(id));
    return [
        supersedes.length === 0 ? '' : `<p>Takes the place of ${supersedes.map(linked).join(', ')}.</p>`,
        by.length === 0 ? '' : `<p>Its place is taken by ${patternLinks(by, ROOT)}.</p>`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/site/pages/quality-part.js



const FACETS = ['successRate', 'testCoverage', 'security', 'observability'];
const NAMES = {
    successRate: 'success rate',
    testCoverage: 'test coverage',
    security: 'security',
    observability: 'observability',
};
/** The number that a pattern is ranked by, and whether it may be used without a second look. */
function qualityPanel(pattern) {
    const ready = (0,lib_pattern/* isProductionReady */.HB)(pattern);
    return (0,report/* element */.ND)(`div class="verdict${ready ? ' ready' : ''}"`, [
        `<p class="score">${(0,report/* displayScore */.VW)((0,lib_pattern/* patternQuality */.ko)(pattern))}</p>`,
        `<div><p><strong>${ready ? '✓ Production ready' : '✗ Not production ready'}</strong></p><p class="soft">quality, ready at 0.80; <a href="#quality">what it rests on</a></p></div>`,
    ]);
}
/** Every facet of the quality with its weight, its value and what the value rests on. */
function qualityPart(pattern) {
    const facets = (0,lib_pattern/* facetsOf */.C4)(pattern);
    const rows = FACETS.map((name) => [
        NAMES[name],
        `${lib_pattern/* QUALITY_WEIGHTS */.mm[name]}`,
        facets[name] === undefined ? '–' : (0,report/* displayScore */.VW)(facets[name]),
        evidenceOf(pattern, name, facets[name] !== undefined),
    ]);
    return (0,report/* element */.ND)('section aria-labelledby="quality"', [
        '<h2 id="quality">Quality and its evidence</h2>',
        table('Quality', ['facet', 'weight', 'value', 'rests on'], rows),
        `<p class="soft">Quality is the mean of the values that apply, by weight. ${thresholdOf(pattern)}</p>`,
        mutationOf(pattern),
    ]);
}
function evidenceOf(pattern, name, applies) {
    const { quality, category } = pattern;
    switch (name) {
        case 'successRate':
            return successEvidence(pattern);
        case 'testCoverage':
            return coverageEvidence(pattern);
        case 'security':
            return applies
                ? `security level <code>${quality.securityLevel}</code>`
                : `does not apply to patterns of the category ${category}`;
        case 'observability':
            if (!applies)
                return 'does not apply: the pattern does not declare it';
            return quality.observabilityComplete
                ? 'complete: logs, metrics or health of what it does are there'
                : 'not complete';
    }
}
function coverageEvidence({ trials }) {
    return trials?.testCoverage === undefined
        ? 'prior: what the manifest claims, 0.90 where it says nothing; not measured'
        : `measured on ${trials.tested}: lines and branches of its Python that tests reached; without such, the planted mistakes that they noticed`;
}
function successEvidence({ quality, measured, trials }) {
    const isMeasured = measured !== undefined || trials !== undefined;
    const claim = `what the manifest claims${isMeasured ? `, ${(0,report/* displayScore */.VW)(quality.successRate)}` : ''}, weighing as much as 20 outcomes`;
    if (measured !== undefined)
        return `measured: ${measured.outcomes} ${measured.outcomes === 1 ? 'outcome' : 'outcomes'} of services, beside the prior: ${claim}`;
    return trials === undefined
        ? `prior: ${claim}; no outcome was recorded`
        : `measured on ${trials.tested}: it passed in ${trials.passes} of ${trials.runs} sample services, beside the prior: ${claim}`;
}
/** The claim, not what was measured, is held against the threshold of the category. */
function thresholdOf({ category, quality }) {
    const threshold = lib_pattern/* PATTERN_CATEGORIES */.g8[category].success_threshold;
    const held = quality.successRate >= threshold;
    return `A pattern of the category ${category} must claim a success rate of ${(0,report/* displayScore */.VW)(threshold)}: it ${held ? 'does' : 'does not, and is selected only where nothing else provides what is needed'}.`;
}
function mutationOf({ mutation }) {
    if (mutation === undefined)
        return '';
    const { file, find, replace, killedBy } = mutation;
    return [
        '<h3>A planted mistake that its tests must notice</h3>',
        `<p>In <code>${(0,report/* text */.Qq)(file)}</code>, noticed by <code>${(0,report/* text */.Qq)(killedBy)}</code>:</p>`,
        `<pre tabindex="0"><code>${lines('- ', find)}\n${lines('+ ', replace)}</code></pre>`,
    ].join('\n');
}
function lines(sign, code) {
    return code
        .split('\n')
        .map((line) => (0,report/* codeText */.ph)(sign + line))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/site/pages/pattern-page.js







const pattern_page_ROOT = '../';
/** Everything that a pattern says of itself, what is known of it, and its code. */
function patternPage(pattern, catalogue) {
    return page({
        title: `${pattern.id}: pattern of PatternBank`,
        root: pattern_page_ROOT,
        skip: { to: 'quality', label: 'Skip to quality, dependencies and code' },
        main: [
            pattern_page_headerOf(pattern, catalogue.own.has(pattern.id)),
            qualityPanel(pattern),
            factsOf(pattern),
            qualityPart(pattern),
            dependencyPart(pattern, catalogue),
            parametersPart(pattern),
            filesPart(pattern),
            contributionsPart(pattern),
        ],
    });
}
function pattern_page_headerOf({ id, category, summary }, isOwn) {
    return (0,report/* element */.ND)('header', [
        `<p class="soft">${categoryLink(category, pattern_page_ROOT)}${isOwn ? ' · <span class="own">own pattern</span>' : ''}</p>`,
        `<h1 class="id">${(0,report/* text */.Qq)(id)}</h1>`,
        `<p>${(0,report/* sentence */.em)(summary)}</p>`,
    ]);
}
function factsOf({ version, domain, tags, asks, when, quality, digest }) {
    const facts = [
        ['version', (0,report/* text */.Qq)(version)],
        ['domain', (0,report/* text */.Qq)(domain)],
        ['tags', tags.map((tag) => `<code>${(0,report/* text */.Qq)(tag)}</code>`).join(' ') || '–'],
        ['used when', when === undefined ? 'always' : `<code>${(0,report/* text */.Qq)(when)}</code>`],
        ['asked for as', asks.map((ask) => `“${(0,report/* text */.Qq)(ask)}”`).join(', ') || '–'],
        ['ready for Docker', quality.dockerReady ? 'yes' : 'not declared'],
        ['digest', `<code class="digest">${(0,report/* text */.Qq)(digest)}</code>`],
    ];
    return (0,report/* element */.ND)('dl class="facts"', facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`));
}
function parametersPart({ id, parameters }) {
    if (parameters.length === 0)
        return '';
    const rows = parameters.map((parameter) => [
        `<code>${(0,report/* text */.Qq)(`${id}.${parameter.name}`)}</code>`,
        parameter.type,
        `<code>${(0,report/* text */.Qq)(JSON.stringify(parameter.default))}</code>`,
        (0,report/* text */.Qq)(boundsOf(parameter)) || '–',
        (0,report/* sentence */.em)(parameter.description),
    ]);
    return (0,report/* element */.ND)('section aria-labelledby="parameters"', [
        `<h2 id="parameters">Parameters (${parameters.length})</h2>`,
        '<p class="soft">Set with <code>--set</code>, or taken from the spec.</p>',
        table('Parameters', ['name', 'type', 'default', 'allowed', 'what it is'], rows),
    ]);
}
function boundsOf({ min, max, pattern, from }) {
    return [
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
        ...(pattern === undefined ? [] : [`matches ${pattern}`]),
        ...(from === undefined ? [] : [`from the spec’s ${from}`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./lib/bank/index.js + 6 modules
var bank = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/site/search-data.js


/** A question needs the rows of its own words alone: of a model of megabytes a browser loads some hundred kilobytes. */
const ROWS_PER_PART = 200;
/** The script files that a search loads when it needs them: a page opened from a disk may load scripts, and nothing else. */
function searchFiles(index, model) {
    const { dimension, rowOf, rows } = model;
    const tokens = [...rowOf].sort(([, a], [, b]) => a - b).map(([token]) => token);
    const words = { dimension, tokens, rowsPerPart: ROWS_PER_PART };
    const partBytes = ROWS_PER_PART * dimension;
    const parts = Array.from({ length: Math.ceil(rows.length / partBytes) }, (_, part) => partFile(`model-${part}`, base64(rows.subarray(part * partBytes, Math.min(rows.length, (part + 1) * partBytes)))));
    return [
        partFile('patterns', JSON.stringify(patternData(index))),
        partFile('words', JSON.stringify(words)),
        ...parts,
    ];
}
function patternData({ model, dimension, entries }) {
    return {
        model,
        dimension,
        entries: entries.map(({ pattern, vector }) => ({
            pattern: ranked(pattern),
            vector: (0,bank/* encodeVector */.gj)(vector),
        })),
    };
}
/** A pattern with what is compared with a question and shown among results; its code is on its page. */
function ranked({ mutation: _, when: __, ...pattern }) {
    return { ...pattern, origin: '', conflicts: [], parameters: [], files: [], contributions: [] };
}
function partFile(name, text) {
    return (0,lib_tree/* textFile */.Ex)(`search/${name}.js`, `patternbank.part(${ascii(name)}, ${ascii(text)});\n`);
}
/** A text as a literal of JavaScript that means the same in every encoding, and inside a page. */
function ascii(text) {
    return JSON.stringify(text).replaceAll(/[<\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function base64(numbers) {
    return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/site/site-manifest.js


/** The file by which a site is known: its other files with their SHA-256. */
const MANIFEST_PATH = 'patternbank-site.json';
const manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('site/1'),
    files: schemas/* record */.g1P(schemas/* string */.YjP().refine(lib_tree/* isContained */.uh), schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/)),
});
/** The tree and the file by which the next run knows what it may replace. */
function withManifest(tree) {
    const files = Object.fromEntries(tree.files().map(({ path, bytes }) => [path, (0,lib_tree/* sha256 */.sc)(bytes)]));
    return tree.with([(0,lib_tree/* textFile */.Ex)(MANIFEST_PATH, `${JSON.stringify({ schema: 'site/1', files }, null, 1)}\n`)]);
}
/** @returns `undefined` where the file is none of ours */
function readManifest({ bytes }) {
    try {
        return manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data?.files;
    }
    catch {
        return undefined;
    }
}
/**
 * The paths of a folder that a site would replace or remove, and that are not as an earlier site wrote them. What is already as
 * the new site wants it is nobody's loss.
 *
 * @param standing - files of the folder at the paths of both sites
 */
function filesInTheWay(standing, earlier, next) {
    return standing
        .filter(({ path, bytes, mode }) => {
        if (path === MANIFEST_PATH)
            return false;
        const wanted = next.get(path);
        if (wanted !== undefined && Buffer.compare(wanted.bytes, bytes) === 0)
            return false;
        return mode === '120000' || !Object.hasOwn(earlier, path) || earlier[path] !== (0,lib_tree/* sha256 */.sc)(bytes);
    })
        .map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/site/site-style.js

/** The style of every page: its own, with nothing to load. */
const SITE_STYLE = `${report/* BASE_STYLE */.o2.trim()}
.skip:focus { z-index: 2; }
select:focus-visible, button:focus-visible, pre:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav[aria-label='Site'] { display: flex; gap: 1.25rem; border-bottom: 1px solid var(--line); padding-bottom: .75rem; margin-bottom: 1.5rem; }
nav a, .chips a, .results a { display: inline-block; min-height: 1.5rem; }
.soft { color: var(--soft); }
.id, code, pre { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
code, pre { font-size: .85rem; }
.number { font-variant-numeric: tabular-nums; }
.own { border: 1px solid var(--unknown); color: var(--unknown); border-radius: 1rem; padding: 0 .5rem; font-size: .8rem; }
.low { color: var(--not_detected); font-size: .85rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
form[hidden] { display: none; }
form .wide { flex: 1 1 18rem; }
label { display: block; font-size: .9rem; margin-bottom: .2rem; }
input, select, button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .4rem .6rem; min-height: 2.5rem; }
input { width: 100%; }
button { background: var(--panel); padding: .4rem 1.1rem; cursor: pointer; }
.results { list-style: none; margin: 0; padding: 0; }
.results li { display: grid; grid-template-columns: 3rem 1fr; gap: .5rem; border-top: 1px solid var(--line); padding: .6rem 0; }
.results p { margin: 0; overflow-wrap: anywhere; }
.results .number { font-weight: 600; }
.chips { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; }
.chips li { border: 1px solid var(--line); border-radius: 1rem; background: var(--panel); padding: .15rem .8rem; }
h2, h3, [id^='capability-'] { scroll-margin-top: 1rem; }
:target { outline: 2px solid var(--line); outline-offset: 4px; }
.patterns { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 6px; background: var(--panel); }
.patterns li { display: grid; grid-template-columns: 1fr 9rem; gap: 1rem; align-items: center; padding: .6rem 1rem; }
.patterns li + li { border-top: 1px solid var(--line); }
.patterns p { margin: .15rem 0 0; overflow-wrap: anywhere; }
.quality { display: grid; grid-template-columns: 1fr 2.5rem; gap: .6rem; align-items: center; }
.quality svg { display: block; width: 100%; height: .6rem; background: var(--page); border: 1px solid var(--line); border-radius: 3px; }
.quality .value { fill: var(--bar); }
.verdict { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: center; border: 1px solid var(--line); border-left: .5rem solid var(--not_detected); border-radius: 6px; background: var(--panel); padding: 1rem 1.25rem; }
.verdict.ready { border-left-color: var(--pass); }
.verdict p { margin: 0; }
.score { font-size: 3rem; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
.facts { display: grid; gap: .35rem; margin: 1.25rem 0 0; }
.facts div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.digest { font-size: .75rem; }
.scroll { overflow-x: auto; margin: .4rem 0 .8rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { color: var(--soft); font-size: .9rem; }
th code { white-space: nowrap; }
td:last-child { min-width: 5.5rem; }
.graph { display: block; }
.graph path { fill: none; stroke: var(--soft); stroke-width: 1.2; }
.graph rect { fill: var(--panel); stroke: var(--soft); }
.graph .self rect { stroke: var(--link); stroke-width: 2.5; }
.graph .capability rect { fill: var(--page); }
.graph text { fill: var(--ink); font: 13px ui-monospace, monospace; text-anchor: middle; }
.code { border: 1px solid var(--line); border-radius: 6px; background: var(--panel); margin: .4rem 0; }
.code > summary { padding: .5rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; margin: .4rem 0 .8rem; overflow-wrap: normal; }
pre code { overflow-wrap: normal; }
.code > pre { margin: 0; border-width: 1px 0 0; border-radius: 0 0 6px 6px; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 44rem) {
  body { padding: 1rem; }
  .patterns li, .facts div { grid-template-columns: 1fr; gap: .25rem; }
  .quality { max-width: 12rem; }
  th, td { padding-right: .4rem; }
}
@media print { form, nav, .skip { display: none; } }
@media (forced-colors: active) { .quality .value { fill: Highlight; } .graph path, .graph rect { stroke: CanvasText; } }
`;

;// CONCATENATED MODULE: ./lib/site/build-site.js










/**
 * A static catalogue of the patterns, with the search of `patternbank search` in it. It needs no server and asks nobody for
 * anything; the same patterns give the same bytes.
 *
 * @throws ServiceError - `embedding/corrupt-model`
 */
function buildSite({ index, own, model, script }) {
    const catalogue = catalogueOf(index.entries.map(({ pattern }) => pattern), own);
    const tree = lib_tree/* FileTree */.hr.of([
        (0,lib_tree/* textFile */.Ex)('index.html', homePage(catalogue)),
        (0,lib_tree/* textFile */.Ex)('capabilities.html', capabilityPage(catalogue)),
        ...catalogue.patterns.map((pattern) => (0,lib_tree/* textFile */.Ex)(patternPath(pattern), patternPage(pattern, catalogue))),
        (0,lib_tree/* textFile */.Ex)('style.css', SITE_STYLE),
        (0,lib_tree/* textFile */.Ex)('search/search.js', script),
        ...searchFiles(index, (0,embedding/* readModelFile */.Gw)(model)),
        // Pages of a branch are else built by Jekyll, which has opinions.
        (0,lib_tree/* textFile */.Ex)('.nojekyll', ''),
    ]);
    return withManifest(tree);
}

;// CONCATENATED MODULE: ./lib/site/problems.js

const notASite = (0,diagnostics/* defineProblem */.lS)({
    code: 'site/folder-in-use',
    explanation: 'A site is written into a folder that is empty, or that holds an earlier site of ours: never among the files of somebody else.',
    message: ({ path, example }) => `\`${path}\` is not empty and has no patternbank-site.json (it holds \`${example}\`)`,
    help: () => 'name a folder that is empty or does not exist yet',
});
const fileInTheWay = (0,diagnostics/* defineProblem */.lS)({
    code: 'site/file-in-the-way',
    explanation: 'Files of an earlier site are replaced only as we wrote them: what somebody changed, or put where a page belongs, is not thrown away.',
    message: ({ path, folder }) => `\`${path}\` in \`${folder}\` is not as an earlier site left it`,
    help: ({ path }) => `move \`${path}\` away, or name another folder`,
});

;// CONCATENATED MODULE: ./lib/site/index.js




;// CONCATENATED MODULE: ./lib/commands/write-site.js




/**
 * Writes a site into a folder that is new, empty, or holds an earlier site; of that, it replaces what differs and removes the
 * pages of patterns that are gone. Files beside it (a `CNAME`) stay.
 *
 * @param folder - absolute
 * @returns the paths that were written or removed
 * @throws UserError - `site/folder-in-use`, `site/file-in-the-way`; `workspace/disk-refused`
 */
async function writeSite(folder, site) {
    const example = await firstEntry(folder);
    if (example === undefined) {
        await (0,lib_tree/* writeNewFolder */.A6)(folder, site);
        return site.paths();
    }
    const [marker] = await (0,lib_tree/* readPaths */.Vv)(folder, [MANIFEST_PATH]);
    const earlier = marker === undefined ? undefined : readManifest(marker);
    if (earlier === undefined)
        throw new diagnostics/* UserError */.yo(notASite.at({ path: folder, example }));
    const paths = new Set([MANIFEST_PATH, ...Object.keys(earlier), ...site.paths()]);
    const standing = await (0,lib_tree/* readPaths */.Vv)(folder, [...paths]);
    const [other] = filesInTheWay(standing, earlier, site);
    if (other !== undefined)
        throw new diagnostics/* UserError */.yo(fileInTheWay.at({ path: other, folder }));
    return (0,lib_tree/* updateFolder */.g$)(folder, { before: lib_tree/* FileTree */.hr.of(standing), after: site });
}
/** The name of some file of a folder; `undefined` where it is empty or not there. */
async function firstEntry(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort()[0];
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(71965);
// EXTERNAL MODULE: ./lib/terminal/ports.js
var ports = __webpack_require__(95268);
;// CONCATENATED MODULE: ./lib/terminal/verbs/site.js







/** `patternbank site --out DIR`: a catalogue of the patterns that needs no server. */
const runSite = async ({ out, patterns }, console) => {
    const progress = (0,terminal_console/* progressOn */.z)(console.stderr);
    progress.step('reading the patterns');
    const parts = await (0,bundle/* readSiteParts */._O)((0,ports/* ownPatterns */.YF)(patterns, console));
    progress.step('writing the site');
    const folder = (0,external_node_path_.resolve)(console.directory, out);
    const site = buildSite(parts);
    const changed = await writeSite(folder, site);
    progress.done();
    const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
    const shown = (0,diagnostics/* printable */.g$)((0,external_node_path_.relative)(console.directory, folder) || '.');
    const kilobytes = Math.round(site.files().reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000);
    console.stdout.write(`${paint.bold(shown)}: ${parts.index.entries.length} patterns, ${parts.own.size} of them own; ${site.size} files of ${kilobytes} kB, ${changed.length} changed\n\n  Next: open ${shown}/index.html, or publish the folder as it is.\n`);
    return 0;
};


/***/ })

};
