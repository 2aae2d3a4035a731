export const id = 266;
export const ids = [266];
export const modules = {

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lP: () => (/* reexport */ explainText),
  uK: () => (/* reexport */ populateText),
  Av: () => (/* reexport */ readinessText),
  cG: () => (/* reexport */ rejectedDirectories),
  GS: () => (/* reexport */ scaffoldText),
  wK: () => (/* reexport */ searchText),
  j3: () => (/* reexport */ specExplanation),
  dU: () => (/* reexport */ specText),
  eH: () => (/* reexport */ summaryMarkdown),
  Wq: () => (/* reexport */ toPopulateJson),
  cR: () => (/* reexport */ toScaffoldJson),
  Kx: () => (/* reexport */ toSearchJson),
  Td: () => (/* reexport */ toSpecJson),
  _y: () => (/* reexport */ toValidateJson)
});

// UNUSED EXPORTS: annotationCommand, annotations, commentMarkdown, compareRuns, displayScore, headline, populateJson, populateMarkdown, pullRequestMarkdown, readMarker, scaffoldJson, searchJson, specOfRegion, validateJson, withRegion, writeMarker

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
;// CONCATENATED MODULE: ./lib/report/json/v1/shared.js

/** Something left out, as it leaves the process. */
const omissionJson = schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), because: schemas/* string */.YjP(), remedy: schemas/* string */.YjP() });
/** A conflict, as it leaves the process. */
const conflictJson = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int(),
    end_line: schemas/* number */.aig().int(),
    ours: schemas/* string */.YjP(),
    theirs: schemas/* string */.YjP(),
    because: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./lib/report/json/v1/populate.js


const problemJson = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    help: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().nullable(),
    line: schemas/* number */.aig().int().nullable(),
    column: schemas/* number */.aig().int().nullable(),
});
/** The document that `populate --json` prints. Frozen: changed only by adding. */
const populateJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('populate/1'),
    bank: schemas/* string */.YjP(),
    written: schemas/* boolean */.zMY(),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        category: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(['added', 'changed', 'removed', 'unchanged']),
    })),
    rejected: schemas/* array */.YOg(schemas/* strictObject */.rej({ directory: schemas/* string */.YjP(), problems: schemas/* array */.YOg(problemJson) })),
    verified: schemas/* strictObject */.rej({ patterns: schemas/* number */.aig().int(), searches: schemas/* number */.aig().int(), problems: schemas/* array */.YOg(problemJson) })
        .nullable(),
    omissions: schemas/* array */.YOg(omissionJson),
});
/** The result in the shape that leaves the process. */
function toPopulateJson({ bank, written, changes, rejected, verified, omissions, }) {
    return {
        schema: 'populate/1',
        bank,
        written,
        patterns: changes.map(({ id, version, category, change }) => ({ id, version, category, change })),
        rejected: rejected.map(({ directory, errors }) => ({ directory, problems: errors.map(toProblemJson) })),
        verified: verified === undefined
            ? null
            : {
                patterns: verified.patterns,
                searches: verified.searches,
                problems: verified.problems.map(toProblemJson),
            },
        omissions: omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
    };
}
function toProblemJson({ code, message, help, span, }) {
    return {
        code,
        message,
        help,
        file: span?.file ?? null,
        line: span?.line ?? null,
        column: span?.column ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/report/score.js
/**
 * A score as people read it: two decimals, rounded down, so that 0.7999 never looks like 0.80.
 *
 * @param basisPoints - 0 to 10 000
 */
function score_displayScore(basisPoints) {
    const hundredths = Math.floor(basisPoints / 100);
    return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
/** A score as machines read it: four decimals, exact. */
function exactScore(basisPoints) {
    return basisPoints / 10_000;
}
/**
 * What a change would add to a score, as people read it: `+0.01`, and as many decimals as a small one needs.
 *
 * @param basisPoints - 0 to 10 000
 */
function displayGain(basisPoints) {
    return basisPoints >= 100 ? `+${score_displayScore(basisPoints)}` : `+${exactScore(basisPoints).toFixed(4)}`;
}

;// CONCATENATED MODULE: ./lib/report/json/v1/validate.js



const fraction = schemas/* number */.aig().min(0).max(1);
const evidenceJson = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* number */.aig().int(), end_line: schemas/* number */.aig().int() });
/** The document that `validate --json` prints. Frozen: changed only by adding. */
const validateJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('validate/1'),
    production_ready: schemas/* boolean */.zMY(),
    production_score: fraction,
    missing_components: schemas/* array */.YOg(schemas/* string */.YjP()),
    recommendations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        probe: schemas/* string */.YjP(),
        text: schemas/* string */.YjP(),
        gain: fraction,
        effort: schemas/* enum */.k5n(['low', 'medium', 'high']),
        file: schemas/* string */.YjP(),
        snippet: schemas/* string */.YjP(),
        command: schemas/* string */.YjP(),
    })),
    rubric_version: schemas/* string */.YjP(),
    raw_score: fraction,
    caps: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), limit: fraction, because: schemas/* string */.YjP(), evidence: schemas/* array */.YOg(evidenceJson) })),
    known_weight: fraction,
    waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        probe: schemas/* string */.YjP(),
        path: schemas/* string */.YjP().optional(),
        reason: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
    })),
    categories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        score: fraction,
        weight: fraction,
        floor: fraction,
        applicable: schemas/* boolean */.zMY(),
    })),
    probes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        category: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(['pass', 'partial', 'not_detected', 'not_applicable', 'unknown', 'waived']),
        credit: fraction,
        confidence: schemas/* enum */.k5n(['high', 'medium', 'low']),
        evidence: schemas/* array */.YOg(evidenceJson),
        searched: schemas/* array */.YOg(schemas/* string */.YjP()),
        because: schemas/* string */.YjP().optional(),
    })),
    omissions: schemas/* array */.YOg(omissionJson),
    not_a_service: schemas/* boolean */.zMY(),
    threshold: fraction,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Readiness and verdict in the shape that leaves the process. */
function toValidateJson(report, verdict) {
    return {
        schema: 'validate/1',
        production_ready: verdict.ready,
        production_score: exactScore(verdict.productionScore),
        missing_components: [...verdict.missingComponents],
        recommendations: report.recommendations.map(({ gain, ...rest }) => ({ ...rest, gain: exactScore(gain) })),
        rubric_version: report.rubricVersion,
        raw_score: exactScore(report.rawScore),
        caps: report.caps.map(({ id, limit, because, evidence }) => ({
            id,
            limit: exactScore(limit),
            because,
            evidence: evidence.map(toEvidence),
        })),
        known_weight: exactScore(report.knownWeight),
        waivers: verdict.waivers.map((waiver) => ({ ...waiver })),
        categories: report.categories.map(({ id, score, weight, floor, applicable }) => ({
            id,
            score: exactScore(score),
            weight: exactScore(weight),
            floor: exactScore(floor),
            applicable,
        })),
        probes: probesOf(report, verdict),
        omissions: report.omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
        not_a_service: report.notAService,
        threshold: exactScore(verdict.threshold),
        reasons: [...verdict.reasons],
    };
}
function probesOf(report, verdict) {
    const excused = new Set(verdict.waivers.map(({ probe }) => probe));
    return report.probes.map(({ id, category, outcome, credit, confidence, evidence, searched, because }) => {
        const waived = excused.has(id) && credit < 10_000 && outcome !== 'not_applicable';
        return {
            id,
            category,
            outcome: waived ? 'waived' : outcome,
            credit: waived ? 0 : exactScore(credit),
            confidence,
            evidence: evidence.map(toEvidence),
            searched: [...searched],
            ...(because === undefined ? {} : { because }),
        };
    });
}
function toEvidence({ path, line, endLine }) {
    return { path, line, end_line: endLine };
}

;// CONCATENATED MODULE: ./lib/report/json/v1/scaffold.js



const scaffold_fraction = schemas/* number */.aig().min(0).max(1);
/** The document that `scaffold --json` and `update --json` print. Frozen: changed only by adding. */
const scaffoldJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('scaffold/1'),
    app: schemas/* string */.YjP(),
    spec: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        category: schemas/* string */.YjP(),
        relevance: scaffold_fraction,
        quality: scaffold_fraction,
        why: schemas/* string */.YjP(),
    })),
    rejected: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), pattern: schemas/* string */.YjP(), ownership: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
    readiness: validateJson,
    changed: schemas/* boolean */.zMY(),
    conflicts: schemas/* array */.YOg(conflictJson),
    omissions: schemas/* array */.YOg(omissionJson),
});
/** The result in the shape that leaves the process. */
function toScaffoldJson(result) {
    const { spec, source, plan, files, report, verdict, changed, conflicts, omissions } = result;
    return {
        schema: 'scaffold/1',
        app: spec.app.slug,
        spec: { path: source.path, sha256: source.sha256 },
        patterns: plan.selected.map(({ pattern, relevance, quality, why }) => ({
            id: pattern.id,
            version: pattern.version,
            category: pattern.category,
            relevance: relevance / 10_000,
            quality: quality / 10_000,
            why,
        })),
        rejected: plan.rejected.map(({ id, why }) => ({ id, why })),
        files: files.map(({ path, pattern, ownership, sha256 }) => ({ path, pattern, ownership, sha256 })),
        readiness: toValidateJson(report, verdict),
        changed,
        conflicts: conflicts.map(({ path, line, endLine, ours, theirs, because }) => ({
            path,
            line,
            end_line: endLine,
            ours,
            theirs,
            because,
        })),
        omissions: omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
    };
}

;// CONCATENATED MODULE: ./lib/report/json/v1/search.js



const search_fraction = schemas/* number */.aig().min(0).max(1);
/** The document that `search --json` prints. Frozen: changed only by adding. */
const searchJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('search/1'),
    query: schemas/* string */.YjP(),
    results: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        category: schemas/* string */.YjP(),
        relevance: search_fraction,
        quality: search_fraction,
        production_ready: schemas/* boolean */.zMY(),
        why: schemas/* string */.YjP(),
    })),
    omissions: schemas/* array */.YOg(omissionJson),
});
/** The result in the shape that leaves the process; best first. */
function toSearchJson({ query, hits, omissions }) {
    return {
        schema: 'search/1',
        query,
        results: hits.map(({ pattern, relevance, quality, productionReady, why }) => ({
            id: pattern.id,
            version: pattern.version,
            category: pattern.category,
            relevance: exactScore(relevance),
            quality: exactScore(quality),
            production_ready: productionReady,
            why,
        })),
        omissions: omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
    };
}

// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var tree = __webpack_require__(4146);
;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
/** Breaks what GitHub links by itself, invisibly: neither a backslash nor an entity keeps `@name` from being called. */
const ZERO_WIDTH_SPACE = '\u200b';
/** Characters that mean something to Markdown or HTML. */
const MARKUP = /[\\`*_{}[\]()#+!|~$<>&"']/g;
/**
 * Text of a spec, a pattern or a path as prose on one line: no markup, no HTML, no mention, no reference, no link.
 */
function escape_prose(text) {
    return escaped(oneLine(text));
}
function escaped(line) {
    return unlinked(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
/** A sentence of a diagnostic or an omission: prose, and what stands between backticks as code. */
function escape_sentence(text) {
    const parts = oneLine(text).split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? escape_code(part) : escaped(part))).join('');
}
/** Text as inline code: nothing in it is interpreted, in a table neither. */
function escape_code(text) {
    const line = oneLine(text);
    if (line === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // In a table a pipe ends the cell, also inside of code; the backslash before it is taken away again.
    return `${ticks}${pad}${line.replaceAll('|', '\\|')}${pad}${ticks}`;
}
/** Text as a code block, the fence longer than any in it. */
function escape_codeBlock(text, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    const lines = withoutControls(text).replaceAll('\r\n', '\n').replace(/\n$/, '');
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A link. The label is Markdown already, the address is made by us. */
function escape_link(label, address) {
    return `[${label}](${address.replace(/[()<>\s]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}
/** A path as part of an address. */
function addressPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** At most `length` characters, never half of one. */
function escape_clip(text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
function oneLine(text) {
    return withoutControls(text).replace(/\s+/g, ' ').trim();
}
function withoutControls(text) {
    return [...text].map((character) => (isControl(character.codePointAt(0) ?? 0) ? '�' : character)).join('');
}
/** Controls and marks that reverse the direction of what follows; tabs and line breaks are none. */
function isControl(point) {
    if (point === 0x09 || point === 0x0a || point === 0x0d)
        return false;
    const inRange = (first, last) => point >= first && point <= last;
    return point < 0x20 || inRange(0x7f, 0x9f) || inRange(0x202a, 0x202e) || inRange(0x2066, 0x2069);
}
function unlinked(text) {
    return text
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}-`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}${ZERO_WIDTH_SPACE}.`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./lib/report/markdown/ladder.js
/** From everything to counts. */
const LADDER = [
    { rows: 1000, snippets: true },
    { rows: 1000, snippets: false },
    { rows: 100, snippets: false },
    { rows: 25, snippets: false },
    { rows: 5, snippets: false },
    { rows: 0, snippets: false },
];
/**
 * The fullest text that fits: lists get shorter as wholes, so that no fence, table or character is ever cut.
 *
 * @param measure - size of a text, in the unit of `limit`
 */
function ladder_fitting(render, limit, measure) {
    let text = '';
    for (const detail of LADDER) {
        text = render(detail);
        if (measure(text) <= limit)
            return text;
    }
    return text;
}
/** The first rows, and a line for those that are left out. */
function shown(items, { rows }) {
    return { items: items.slice(0, rows), more: Math.max(0, items.length - rows) };
}
/** A table with the first rows; `undefined` where there is nothing to show. */
function ladder_table(head, rows, detail) {
    if (rows.length === 0)
        return undefined;
    const { items, more } = shown(rows, detail);
    if (items.length === 0)
        return `${more} rows are left out here.`;
    const lines = [head, head.map(() => '---'), ...items].map((cells) => `| ${cells.join(' | ')} |`);
    return [...lines, ...(more === 0 ? [] : ['', `… and ${more} more.`])].join('\n');
}
/** A part that opens on a click. In `summary` Markdown is not read and HTML is: it takes words of ours only. */
function ladder_folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Parts with an empty line between them; what is not there leaves none. */
function ladder_stacked(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/links.js

/** A file and its lines, as a link where there is a place to link to. */
function links_lines({ path, line, endLine = line }, place) {
    const label = escape_code(`${path}:${line}`);
    if (place === undefined)
        return label;
    const fragment = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    // GitHub renders Markdown, and rendered lines have no numbers.
    const plain = path.endsWith('.md') ? '?plain=1' : '';
    return escape_link(label, `${fileAddress(path, place)}${plain}${fragment}`);
}
/** A file, as a link where there is a place to link to. */
function links_file(path, place) {
    return place === undefined ? escape_code(path) : escape_link(escape_code(path), fileAddress(path, place));
}
/** The first place where the spec says it; a dash where it does not. */
function links_specLine(sources, place) {
    const [first] = sources;
    return first === undefined
        ? '–'
        : links_lines({ path: first.file, line: first.line, endLine: first.endLine }, place);
}
function fileAddress(path, { repositoryUrl, ref, folder }) {
    const whole = folder === '.' ? path : `${folder}/${path}`;
    return `${repositoryUrl}/blob/${addressPath(ref)}/${addressPath(whole)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/conflict-part.js



const MAX_SIDE = 2000;
/** The places that people and patterns both changed, with both sides where there is room. */
function conflict_part_conflictPart(conflicts, detail, place) {
    if (conflicts.length === 0)
        return undefined;
    const { items, more } = shown(conflicts, detail);
    const rest = more === 0 ? undefined : `… and ${more} more.`;
    return ladder_stacked([
        '#### Conflicts',
        'Your side is on the branch. To settle one, edit the file, or remove its entry under `conflicts` in `patternbank.lock` to keep it as it is.',
        ...items.map((conflict) => conflictText(conflict, detail, place)),
        rest,
    ]);
}
function conflictText({ path, line, endLine, ours, theirs, because }, { snippets }, place) {
    const head = `${links_lines({ path, line, endLine }, place)}: ${escape_prose(because)}`;
    if (!snippets)
        return `- ${head}`;
    const diff = [...signed('-', escape_clip(ours, MAX_SIDE)), ...signed('+', escape_clip(theirs, MAX_SIDE))].join('\n');
    return ladder_stacked([`- ${head}`, ladder_folded('Both sides (yours −, generated +)', escape_codeBlock(diff, 'diff'))]);
}
function signed(sign, text) {
    return text === ''
        ? []
        : text
            .replace(/\n$/, '')
            .split('\n')
            .map((line) => `${sign}${line}`);
}

;// CONCATENATED MODULE: ./lib/report/markdown/header.js




/** Longer texts are cut: the header is what is read in five seconds. */
const MAX_TEXT = 200;
const MAX_REASONS = 5;
/** Ready or not, the score, what is missing, what to do first, and what changed since the last run. */
function header_header(view, previous) {
    return ladder_stacked([
        verdictLine(view),
        list([missingLine(view), firstLine(view), conflictLine(view), deltaLine(view, previous)]),
        reasons(view),
    ]);
}
/** One line for where there is room for one: a commit status. */
function headline({ report, verdict }) {
    const state = verdict.ready ? 'ready' : 'not ready';
    if (report.notAService)
        return `${state}: not a service`;
    const missing = verdict.missingComponents.length === 0 ? '' : `; missing: ${verdict.missingComponents.join(', ')}`;
    return clip(`${state}: ${displayScore(verdict.productionScore)} of ${displayScore(verdict.threshold)}${missing}`, 140);
}
function verdictLine({ title, verdict }) {
    const state = verdict.ready ? '✅ Ready' : '❌ Not ready';
    const numbers = `${score_displayScore(verdict.productionScore)}, threshold ${score_displayScore(verdict.threshold)}`;
    return `### ${state}: ${escape_prose(escape_clip(title, MAX_TEXT))} scores ${numbers}`;
}
function missingLine({ report, verdict }) {
    if (report.notAService)
        return '**Missing:** nothing here starts a service';
    if (verdict.missingComponents.length === 0)
        return '**Missing:** nothing';
    const parts = verdict.missingComponents.map((id) => {
        const category = report.categories.find((found) => found.id === id);
        return category === undefined
            ? id
            : `${id} (${score_displayScore(category.score)} of ${score_displayScore(category.floor)})`;
    });
    return `**Missing:** ${parts.join(', ')}`;
}
function firstLine({ report, place }) {
    const [first] = report.recommendations;
    if (first === undefined)
        return undefined;
    const where = first.file === '' ? '' : ` in ${links_file(first.file, place)}`;
    return `**Do first:** ${escape_prose(escape_clip(first.text, MAX_TEXT))}${where} (${escape_code(first.probe)}, ${header_gain(first.gain)})`;
}
function conflictLine({ conflicts }) {
    if (conflicts.length === 0)
        return undefined;
    const files = new Set(conflicts.map(({ path }) => path)).size;
    const places = `${conflicts.length} ${conflicts.length === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`;
    return `**Conflicts:** ${places}; your side stays until you decide`;
}
function deltaLine({ verdict }, previous) {
    if (previous === undefined)
        return undefined;
    const now = new Set(verdict.missingComponents);
    const before = new Set(previous.missing);
    const gained = previous.missing.filter((id) => !now.has(id));
    const lost = verdict.missingComponents.filter((id) => !before.has(id));
    const score = `${score_displayScore(previous.score)} → ${score_displayScore(verdict.productionScore)}`;
    const parts = [score, ...componentChange('+', gained), ...componentChange('−', lost)];
    return `**Since the last run:** ${parts.join(', ')}`;
}
function componentChange(sign, ids) {
    if (ids.length === 0)
        return [];
    return [
        `${sign}${ids.length} ${ids.length === 1 ? 'component' : 'components'} (${ids.map(escape_prose).join(', ')})`,
    ];
}
function reasons({ verdict }) {
    if (verdict.reasons.length === 0)
        return undefined;
    const shownReasons = verdict.reasons
        .slice(0, MAX_REASONS)
        .map((reason) => `- ${escape_prose(escape_clip(reason, MAX_TEXT))}`);
    const more = verdict.reasons.length - shownReasons.length;
    return ['Against "ready" stands:', '', ...shownReasons, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}
function list(items) {
    return items.flatMap((item) => (item === undefined ? [] : [`- ${item}`])).join('\n');
}
/** A gain as it is added: `+0.04`. */
function header_gain(points) {
    return displayGain(points);
}

;// CONCATENATED MODULE: ./lib/report/markdown/marker.js

const NAME = 'patternbank:comment';
const stateSchema = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    run: schemas/* string */.YjP().regex(/^\d{1,20}$/),
    attempt: schemas/* number */.aig().int().min(1),
    score: schemas/* number */.aig().int().min(0).max(10_000),
    missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    digest: schemas/* string */.YjP(),
});
/** The state as one invisible line. */
function marker_writeMarker(state) {
    const { key, head, run, attempt, score, missing, digest } = state;
    // A key is text from the spec: it must not be able to end the comment.
    const json = JSON.stringify({ key, head, run, attempt, score, missing, digest })
        .replaceAll('>', '\\u003e')
        .replaceAll('-', '\\u002d');
    return `<!-- ${NAME} ${json} -->`;
}
/** The state in a comment that opens with our marker; `undefined` for every other. */
function readMarker(text) {
    const match = /^<!-- patternbank:comment (\{.*\}) -->/.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    try {
        return stateSchema.safeParse(JSON.parse(match[1])).data;
    }
    catch {
        return undefined;
    }
}
/**
 * Which of two runs is newer. Run ids only grow; a repetition of a run counts attempts.
 *
 * @returns below 0 where `a` is older
 */
function compareRuns(a, b) {
    const [first, second] = [BigInt(a.run), BigInt(b.run)];
    if (first !== second)
        return first < second ? -1 : 1;
    return a.attempt - b.attempt;
}

;// CONCATENATED MODULE: ./lib/report/markdown/omission-part.js


const omission_part_MAX_TEXT = 600;
/** What was left out, and what would bring it in. */
function omission_part_omissionPart(omissions, detail, place) {
    if (omissions.length === 0)
        return undefined;
    // Several steps may meet the same limit.
    const all = new Set(omissions.map(({ what, because, remedy }) => `- ${omission_part_text(what, place)}: ${omission_part_text(because, place)}. **To do:** ${omission_part_text(remedy, place)}.`));
    const { items: rows, more } = shown([...all], detail);
    return ['#### Left out', '', ...rows, ...(more === 0 ? [] : [`- … and ${more} more`])].join('\n');
}
/** The address of ours that a remedy may give: a page that opens a pull request. Every other address stays text. */
function omission_part_text(part, place) {
    const start = place === undefined ? -1 : part.indexOf(`${place.repositoryUrl}/compare/`);
    const address = start < 0 ? undefined : /^[A-Za-z0-9:/._~%?&=+-]+/.exec(part.slice(start))?.[0];
    if (address === undefined)
        return escape_sentence(escape_clip(part, omission_part_MAX_TEXT));
    const [before, after] = [part.slice(0, start), part.slice(start + address.length)];
    return `${escape_sentence(before)} ${escape_link('this page', address)}${escape_sentence(escape_clip(after, omission_part_MAX_TEXT))}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/readiness-parts.js





const readiness_parts_MAX_TEXT = 300;
const MAX_SNIPPET = 1500;
/** Categories, what to do next, and what was looked for in vain. */
function readinessParts({ report, verdict, place }, detail) {
    return [
        fold('Categories', categoryTable(report, verdict.missingComponents, detail)),
        fold(`What to do next (${report.recommendations.length})`, recommendationList(report, detail, place)),
        fold(`Not detected, or in part (${openProbes(report).length})`, probeTable(report, detail, place)),
        capList(report, place),
    ];
}
function categoryTable({ categories }, missing, detail) {
    const rows = categories.map(({ id, score, floor, weight, applicable }) => {
        const state = !applicable ? 'does not apply' : missing.includes(id) ? '❌ below its floor' : '✅';
        return [id, applicable ? score_displayScore(score) : '–', score_displayScore(floor), score_displayScore(weight), state];
    });
    return ladder_table(['category', 'score', 'floor', 'weight', ''], rows, {
        ...detail,
        rows: Math.max(detail.rows, categories.length),
    });
}
function recommendationList({ recommendations }, detail, place) {
    if (recommendations.length === 0)
        return undefined;
    const { items, more } = shown(recommendations, detail);
    const rows = items.map(({ text, probe, gain: points, effort, file: path, snippet, command }, index) => {
        const where = path === '' ? '' : ` in ${links_file(path, place)}`;
        const head = `${index + 1}. ${escape_prose(escape_clip(text, readiness_parts_MAX_TEXT))}${where} (${escape_code(probe)}, ${header_gain(points)}, effort ${effort})`;
        if (!detail.snippets)
            return head;
        const blocks = [
            ...(snippet === '' ? [] : [escape_codeBlock(escape_clip(snippet, MAX_SNIPPET), languageOf(path))]),
            ...(command === '' ? [] : [escape_codeBlock(escape_clip(command, MAX_SNIPPET), 'sh')]),
        ];
        return [head, ...blocks.map((block) => indented(block))].join('\n\n');
    });
    return ladder_stacked([rows.join('\n'), more === 0 ? undefined : `… and ${more} more.`]);
}
function probeTable(report, detail, place) {
    const rows = openProbes(report).map(({ id, category, outcome, because, evidence, searched }) => {
        const seen = evidence
            .slice(0, 3)
            .map((found) => links_lines(found, place))
            .join(', ');
        const looked = searched
            .slice(0, 3)
            .map((path) => escape_code(path))
            .join(', ');
        return [
            escape_code(id),
            category,
            outcome.replaceAll('_', ' '),
            escape_prose(escape_clip(because ?? '', readiness_parts_MAX_TEXT)),
            seen === '' ? looked : seen,
        ];
    });
    return ladder_table(['probe', 'category', 'outcome', 'because', 'seen, or looked at'], rows, detail);
}
function openProbes({ probes }) {
    return probes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable');
}
function capList({ caps }, place) {
    if (caps.length === 0)
        return undefined;
    const rows = caps.map(({ id, limit, because, evidence }) => {
        const seen = evidence
            .slice(0, 3)
            .map((found) => links_lines(found, place))
            .join(', ');
        return `- at most ${score_displayScore(limit)} (${escape_code(id)}): ${escape_prose(escape_clip(because, readiness_parts_MAX_TEXT))}${seen === '' ? '' : `: ${seen}`}`;
    });
    return ['**The score is capped**', '', ...rows].join('\n');
}
function fold(title, body) {
    return body === undefined ? undefined : ladder_folded(title, body);
}
function languageOf(path) {
    const languages = {
        py: 'python',
        toml: 'toml',
        yml: 'yaml',
        yaml: 'yaml',
        md: 'markdown',
    };
    return languages[path.slice(path.lastIndexOf('.') + 1)] ?? '';
}
function indented(block) {
    return block.replace(/^(?=.)/gm, '   ');
}

;// CONCATENATED MODULE: ./lib/report/markdown/comment.js








/** GitHub refuses 65 536; what proxies and mail make of it needs room. */
const MAX_CHARACTERS = 60_000;
const DIGEST_LENGTH = 16;
/**
 * The comment on a pull request, its marker first.
 *
 * @returns at most 60 000 characters, the marker included
 */
function commentMarkdown(view, origin) {
    return fitting((detail) => commentAt(view, origin, detail), MAX_CHARACTERS, (text) => text.length);
}
function commentAt(view, { key, head, run, previous }, detail) {
    const { verdict } = view;
    const said = [...bodyParts(view, detail), footer(view, head)];
    const state = {
        key,
        head,
        run: run.id,
        attempt: run.attempt,
        score: verdict.productionScore,
        missing: verdict.missingComponents,
        digest: sha256(stacked([header(view), ...said])).slice(0, DIGEST_LENGTH),
    };
    return stacked([
        `${writeMarker(state)}\n${header(view, previous)}`,
        ...said,
        `<sub>${link('This run', run.url)}</sub>`,
    ]);
}
/** Everything below the header, for a comment and for a summary. */
function bodyParts(view, detail) {
    return [
        conflict_part_conflictPart(view.conflicts, detail, view.place),
        ...readinessParts(view, detail),
        omission_part_omissionPart(view.omissions, detail, view.place),
    ];
}
function footer({ report }, head) {
    return `<sub>Commit ${code(head.slice(0, 12))}, rubric ${code(report.rubricVersion)}. Scores are rounded down.</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/pattern-part.js



const pattern_part_MAX_TEXT = 240;
/** Files that a row names; the others are counted. */
const MAX_FILES = 8;
/** Which pattern wrote which files, and why it is there; and which patterns are not. */
function pattern_part_patternPart(plan, files, { detail, place }) {
    const rows = plan.selected.map(({ pattern, why }) => [
        `${code(pattern.id)} ${code(pattern.version)}`,
        fileList(files.filter((owned) => owned.pattern === pattern.id).map(({ path }) => path), place),
        prose(clip(why, pattern_part_MAX_TEXT)),
    ]);
    const rejected = plan.rejected.map(({ id, why }) => [code(id), prose(clip(why, pattern_part_MAX_TEXT))]);
    const chosen = table(['pattern', 'files', 'why'], rows, detail);
    const left = table(['pattern', 'why not'], rejected, detail);
    return stacked([
        '#### What was composed',
        `${plan.selected.length} patterns wrote ${files.length} files.`,
        chosen === undefined
            ? undefined
            : folded('Patterns, their files, and the line that asked for them', chosen),
        left === undefined ? undefined : folded(`Patterns that are not in (${plan.rejected.length})`, left),
    ]);
}
function fileList(paths, place) {
    if (paths.length === 0)
        return 'parts of shared files';
    const named = paths.slice(0, MAX_FILES).map((path) => file(path, place));
    const more = paths.length - named.length;
    return `${named.join('<br>')}${more > 0 ? `<br>… and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/review-part.js

/** Lines that a careful reader takes in within an hour. */
const LINES_PER_HOUR = 400;
const ORDER = [
    { ownership: 'once', text: 'yours from now on: business logic' },
    { ownership: 'append-only', text: 'migrations: what happens to data' },
    { ownership: 'aggregate', text: 'what patterns share: settings, application, dependencies' },
    { ownership: 'managed', text: 'written by patterns that have tests of their own' },
];
/** How much there is to review, and in which order. Lock files are not read by people. */
function review_part_reviewPart(files, tree) {
    const rows = ORDER.flatMap(({ ownership, text }) => {
        const own = files.filter((file) => file.ownership === ownership && !file.path.endsWith('.lock'));
        if (own.length === 0)
            return [];
        const lines = own.reduce((sum, { path }) => sum + lineCount(tree.text(path) ?? ''), 0);
        return [{ lines, cells: [ownership, String(own.length), String(lines), hours(lines), text] }];
    });
    const total = rows.reduce((sum, { lines }) => sum + lines, 0);
    const body = table(['read in this order', 'files', 'lines', 'time', ''], rows.map(({ cells }) => cells), { rows: 10, snippets: false });
    return [
        '#### Review budget',
        '',
        `${total} lines, ${hours(total)} at ${LINES_PER_HOUR} lines an hour.`,
        '',
        body ?? '',
    ]
        .join('\n')
        .trimEnd();
}
function lineCount(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
function hours(lines) {
    const minutes = Math.ceil((lines * 60) / LINES_PER_HOUR);
    if (minutes < 60)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/spec-part.js




const spec_part_MAX_TEXT = 200;
/** What was read from the spec: each item with the line that says it. */
function spec_part_specPart(spec, detail, place) {
    const diagram = entityDiagram(spec);
    return stacked([
        '#### What was read',
        counts(spec),
        diagram === undefined ? undefined : codeBlock(diagram, 'mermaid'),
        spec_part_fold(`Entities (${spec.entities.length})`, entityTable(spec, detail, place)),
        spec_part_fold(`Endpoints (${spec.endpoints.length})`, endpointTable(spec.endpoints, detail, place)),
        spec_part_fold(`Requirements (${spec.requirements.length})`, requirementTable(spec, detail, place)),
        spec_part_fold(`Features (${spec.features.length})`, featureTable(spec, detail, place)),
        unread(spec),
    ]);
}
function counts({ entities, endpoints, requirements, features, auth }) {
    const parts = [
        count(entities.length, 'entity', 'entities'),
        count(endpoints.length, 'endpoint', 'endpoints'),
        count(requirements.length, 'requirement', 'requirements'),
        count(features.length, 'feature', 'features'),
    ];
    return `${parts.join(', ')}; callers prove who they are by ${code(auth.method)}.`;
}
function entityTable({ entities }, detail, place) {
    const rows = entities.map(({ name, fields, src, inferred }) => [
        code(name),
        fields.map((field) => code(field.name)).join(', '),
        inferred ? 'inferred' : specLine(src, place),
    ]);
    return table(['entity', 'fields', 'read at'], rows, detail);
}
function endpointTable(endpoints, detail, place) {
    const rows = endpoints.map(({ method, path, auth, roles, derived, src }) => [
        code(`${method} ${path}`),
        [auth, ...roles].map((word) => prose(word)).join(', '),
        derived ? 'follows from the entity' : specLine(src, place),
    ]);
    return table(['endpoint', 'callers', 'read at'], rows, detail);
}
function requirementTable({ requirements }, detail, place) {
    const rows = requirements.map(({ id, text, status, src }) => [
        code(id),
        prose(clip(text, spec_part_MAX_TEXT)),
        status,
        specLine(src, place),
    ]);
    return table(['requirement', 'text', 'status', 'read at'], rows, detail);
}
function featureTable({ features }, detail, place) {
    const rows = features.map(({ id, status, evidence }) => [code(id), status, specLine(evidence, place)]);
    return table(['feature', 'status', 'read at'], rows, detail);
}
function unread({ coverage }) {
    if (coverage.unparsedSections.length === 0)
        return undefined;
    const names = coverage.unparsedSections
        .slice(0, 10)
        .map(({ title, line }) => `${prose(clip(title, spec_part_MAX_TEXT))} (line ${line})`);
    const more = coverage.unparsedSections.length - names.length;
    return `Sections that were not understood: ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`;
}
function spec_part_fold(title, body) {
    return body === undefined ? undefined : folded(title, body);
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/pull-request.js










/** GitHub refuses 65 536 characters; people's text and our markers need room beside ours. */
const pull_request_MAX_CHARACTERS = 50_000;
const pull_request_MAX_TEXT = 240;
/**
 * Our part of a pull request's body: what was read, what was composed from it, what is left to do.
 *
 * @param tree - the merged tree, for its size
 */
function pullRequestMarkdown(result, tree, places = {}) {
    return fitting((detail) => bodyAt(result, { tree, places, detail }), pull_request_MAX_CHARACTERS, (text) => text.length);
}
function bodyAt(result, { tree, places, detail }) {
    const { spec, plan, files, conflicts, omissions } = result;
    const service = places.service === undefined ? {} : { place: places.service };
    return stacked([
        opening(result, places.spec),
        conflictPart(conflicts, detail, places.service),
        specPart(spec, detail, places.spec),
        specProblems(result, places.spec),
        patternPart(plan, files, { detail, ...service }),
        reviewPart(files, tree),
        omissionPart(omissions, detail, places.service),
        nextSteps(result, places.service),
        '<sub>Everything between the markers is written again by every run. Text outside of them, and the title, stay as you write them.</sub>',
    ]);
}
function opening({ spec, source, verdict }, place) {
    const state = verdict.ready ? 'ready' : 'not ready';
    const score = `${displayScore(verdict.productionScore)}, threshold ${displayScore(verdict.threshold)}`;
    const title = spec.app.title === '' ? spec.app.name : spec.app.title;
    return `**${prose(clip(title, pull_request_MAX_TEXT))}**, composed from ${file(source.path, place)}: ${state}, production score ${score}.`;
}
function specProblems({ diagnostics }, place) {
    if (diagnostics.length === 0)
        return undefined;
    const rows = diagnostics.slice(0, 20).map(({ message, help, span, code: id }) => {
        const where = span === undefined ? '' : `${lines({ path: span.file, line: span.line }, place)}: `;
        return `- ${where}${sentence(clip(message, pull_request_MAX_TEXT))} (${code(id)}). ${sentence(clip(help, pull_request_MAX_TEXT))}.`;
    });
    const more = diagnostics.length - rows.length;
    return ['#### Look at these', '', ...rows, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}
function nextSteps({ report, conflicts }, place) {
    const first = conflicts.length === 0 ? [] : ['settle the conflicts above'];
    const gains = report.recommendations.slice(0, 3).map(({ text, file: path, probe, gain: points }) => {
        const where = path === '' ? '' : ` in ${file(path, place)}`;
        return `${prose(clip(text, pull_request_MAX_TEXT))}${where} (${code(probe)}, ${gain(points)})`;
    });
    const run = 'try it (needs uv, and a PostgreSQL that `DATABASE_URL` names): `cp .env.example .env && make install migrate test run`';
    const steps = [
        ...first,
        run,
        ...gains,
        'review in the order above, then merge; the next change starts with the spec',
    ];
    return ['#### Next steps', '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/summary.js



/** The runner refuses a summary above 1 MiB; other steps write to the same. */
const MAX_BYTES = 900_000;
/**
 * The job summary.
 *
 * @param before - Markdown that stands first, for example what a scaffold read
 * @returns less than 1 MiB of UTF-8, with a final line break
 */
function summaryMarkdown(view, before) {
    const render = (detail) => `${ladder_stacked([header_header(view), ...bodyParts(view, detail), before])}\n`;
    return ladder_fitting(render, MAX_BYTES, (text) => new TextEncoder().encode(text).length);
}

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/report/populate/rows.js
const rows_ORDER = ['rejected', 'removed', 'added', 'changed', 'unchanged'];
/** The table of a populate: what needs attention first, then by id. */
function rows_populateRows({ changes, rejected }) {
    const rows = [
        ...rejected.map(({ directory, errors }) => ({
            change: 'rejected',
            id: directory,
            detail: `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`,
            reasons: errors.map(({ message, help, span }) => `${span === undefined ? '' : `line ${span.line}: `}${message}; ${help}`),
        })),
        ...changes.map(({ change, id, version, category }) => ({
            change,
            id,
            detail: `${version}  ${category}`,
            reasons: [],
        })),
    ];
    return rows_ORDER.flatMap((change) => rows.filter((row) => row.change === change));
}
/** Patterns with this fate. */
function countOf({ changes, rejected }, change) {
    return change === 'rejected' ? rejected.length : changes.filter((each) => each.change === change).length;
}

;// CONCATENATED MODULE: ./lib/report/populate/text.js


/**
 * What the terminal says after a populate: one line a pattern, what was rejected and why, the totals, whether the bank is
 * what it should be.
 *
 * @returns lines without a final line break
 */
function populateText(result, { dryRun, paint = diagnostics/* plain */.pj }) {
    const rows = rows_populateRows(result);
    const width = Math.max(0, ...rows.map(({ id }) => id.length));
    const lines = rows.flatMap(({ change, id, detail, reasons }) => [
        `  ${painted(change, paint)}  ${(0,diagnostics/* printable */.g$)(id).padEnd(width)}  ${paint.dim((0,diagnostics/* printable */.g$)(detail))}`.trimEnd(),
        ...reasons.map((reason) => `             ${(0,diagnostics/* printable */.g$)(reason)}`),
    ]);
    return [
        ...lines,
        '',
        `  ${text_totals(result)}`,
        `  ${text_checked(result)}`,
        `  ${outcome(result, dryRun, paint)}`,
    ].join('\n');
}
const CHANGE_WIDTH = 'unchanged'.length;
function painted(change, paint) {
    const word = change.padEnd(CHANGE_WIDTH);
    if (change === 'rejected')
        return paint.error(word);
    if (change === 'removed')
        return paint.warning(word);
    return change === 'unchanged' ? paint.dim(word) : paint.bold(word);
}
/** `2 added, 1 changed, 0 removed, 40 unchanged, 0 rejected`. */
function text_totals(result) {
    const words = ['added', 'changed', 'removed', 'unchanged', 'rejected'];
    return words.map((word) => `${countOf(result, word)} ${word}`).join(', ');
}
/** What the verification of the new bank found, in one sentence. */
function text_checked({ verified }) {
    if (verified === undefined)
        return 'not verified: no bank was built';
    const { patterns, searches, problems } = verified;
    const found = problems.length === 0 ? 'all as they should be' : `${problems.length} problems`;
    return `verified ${patterns} patterns and ${searches} sample searches: ${found}`;
}
function outcome({ written, bank, verified, changes }, dryRun, paint) {
    if (written)
        return `the ${bank} bank is up to date`;
    if (dryRun)
        return `the ${bank} bank was left as it is (dry run)`;
    const untouched = changes.every(({ change }) => change === 'unchanged') && verified !== undefined;
    return untouched ? `the ${bank} bank is unchanged` : paint.error(`the ${bank} bank was left as it is`);
}

;// CONCATENATED MODULE: ./lib/report/populate/markdown.js


/** The job summary of a populate, as GitHub renders it. */
function populateMarkdown(result) {
    const rows = populateRows(result).filter(({ change }) => change !== 'unchanged');
    const table = rows.map(({ change, id, detail, reasons }) => `| ${change} | \`${id}\` | ${cell([detail, ...reasons].join('; '))} |`);
    return [
        '## Pattern bank',
        '',
        `${totals(result)}. ${checked(result)}.`,
        ...(table.length === 0 ? [] : ['', '| | pattern | |', '|---|---|---|', ...table]),
        '',
    ].join('\n');
}
/** Text of a manifest in a table: neither columns, nor markup, nor mentions. */
function cell(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replace(/[\\|<>*_[\]@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/report/populate/populate-result.js
/** The errors of a lint by the pattern directory in which they are, in the order of the directories. */
function rejectedDirectories(diagnostics) {
    const byDirectory = new Map();
    for (const problem of diagnostics) {
        if (problem.severity !== 'error')
            continue;
        const directory = (problem.span?.file ?? 'patterns').replace(/\/(pattern\.yml|files\/.*)$/, '');
        byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), problem]);
    }
    return [...byDirectory]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([directory, errors]) => ({ directory, errors }));
}

;// CONCATENATED MODULE: ./lib/report/readiness/text.js


/** Recommendations that a reader takes in at a glance. */
const SHOWN = 5;
const BAR = 20;
/**
 * What the terminal says about a repository: ready or not, the score, what is missing, what to do first.
 *
 * @returns lines without a final line break
 */
function readinessText(judged, { folder, omissions, paint = diagnostics/* plain */.pj }) {
    return [
        text_verdictLine(judged, folder, paint),
        text_missingLine(judged),
        ...reasonLines(judged, paint),
        '',
        ...judged.report.categories.map((category) => categoryLine(category, paint)),
        ...recommendationLines(judged, paint),
        ...omissions.map(({ what, because }) => `  ${paint.warning('left out')}   ${(0,diagnostics/* printable */.g$)(what)}: ${(0,diagnostics/* printable */.g$)(because)}`),
    ].join('\n');
}
function text_verdictLine({ verdict }, folder, paint) {
    const state = verdict.ready ? paint.bold('ready') : paint.error('not ready');
    const numbers = `production_score ${score_displayScore(verdict.productionScore)}, threshold ${score_displayScore(verdict.threshold)}`;
    return `${paint.bold((0,diagnostics/* printable */.g$)(folder))}  ${state}  ${numbers}`;
}
function text_missingLine({ report, verdict }) {
    if (report.notAService)
        return '  missing    a service: nothing here starts an application, or too little of the rubric applies';
    return `  missing    ${verdict.missingComponents.length === 0 ? 'nothing' : verdict.missingComponents.join(', ')}`;
}
function reasonLines({ verdict }, paint) {
    return verdict.reasons.map((reason, index) => `  ${(index === 0 ? 'because' : '').padEnd(9)}  ${paint.dim((0,diagnostics/* printable */.g$)(reason))}`);
}
function categoryLine({ id, score, floor, applicable }, paint) {
    if (!applicable)
        return paint.dim(`  ${id.padEnd(14)} does not apply`);
    const filled = Math.floor((score * BAR) / 10_000);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
    const below = score < floor ? paint.error(`  below its floor of ${score_displayScore(floor)}`) : '';
    return `  ${id.padEnd(14)} ${bar} ${score_displayScore(score)}${below}`;
}
function recommendationLines({ report: { recommendations } }, paint) {
    const lines = recommendations.slice(0, SHOWN).map(({ text, file, probe, gain }) => {
        const where = file === '' ? '' : ` in ${(0,diagnostics/* printable */.g$)(file)}`;
        return `  ${(0,diagnostics/* printable */.g$)(text)}${where} ${paint.dim(`(${probe}, ${displayGain(gain)})`)}`;
    });
    const more = recommendations.length - lines.length;
    const rest = more > 0 ? [paint.dim(`  … and ${more} more: --json has them all`)] : [];
    return lines.length === 0 ? [] : ['', paint.bold('  do first'), ...lines, ...rest];
}

;// CONCATENATED MODULE: ./lib/report/scaffold/explain.js


/**
 * Why each pattern is in the service or not, in composition order.
 *
 * @returns lines without a final line break
 */
function explainText({ selected, rejected }, paint = diagnostics/* plain */.pj) {
    const width = Math.max(0, ...selected.map(({ pattern }) => pattern.id.length), ...rejected.map(({ id }) => id.length));
    const chosen = selected.map(({ pattern, quality, relevance, why }) => {
        const numbers = paint.dim(`quality ${score_displayScore(quality)}, relevance ${score_displayScore(relevance)}`);
        return `  ${paint.bold((0,diagnostics/* printable */.g$)(pattern.id).padEnd(width))}  ${(0,diagnostics/* printable */.g$)(why)} ${numbers}`;
    });
    const left = rejected.map(({ id, why }) => `  ${paint.dim((0,diagnostics/* printable */.g$)(id).padEnd(width))}  ${(0,diagnostics/* printable */.g$)(why)}`);
    return ['selected', ...chosen, '', 'not selected', ...(left.length === 0 ? ['  none'] : left)].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/scaffold/text.js


/**
 * What the terminal says after a scaffold: where the service is, whether it is ready, what is missing, what to run.
 *
 * @returns lines without a final line break
 */
function scaffoldText(result, options) {
    const paint = options.paint ?? diagnostics/* plain */.pj;
    return [
        text_headline(result, options, paint),
        scaffold_text_verdictLine(result, paint),
        scaffold_text_missingLine(result),
        ...nextLines(result, paint),
        ...conflictLines(result, paint),
        ...omissionLines(result, paint),
        ...commandLines(result, options, paint),
    ].join('\n');
}
function text_headline({ spec, files, plan, changed }, { out, dryRun }, paint) {
    const done = dryRun ? 'would be written to' : changed ? 'is in' : 'is unchanged in';
    const size = `${files.length} files from ${plan.selected.length} patterns`;
    return `${paint.bold((0,diagnostics/* printable */.g$)(spec.app.slug))} ${done} ${(0,diagnostics/* printable */.g$)(out)} ${paint.dim(`(${size})`)}`;
}
function scaffold_text_verdictLine({ verdict }, paint) {
    const score = `production_score ${score_displayScore(verdict.productionScore)}, threshold ${score_displayScore(verdict.threshold)}`;
    return verdict.ready ? `  ready      ${score}` : `  ${paint.error('not ready')}  ${score}`;
}
function scaffold_text_missingLine({ verdict }) {
    const missing = verdict.missingComponents.length === 0 ? 'nothing' : verdict.missingComponents.join(', ');
    return `  missing    ${missing}`;
}
function nextLines({ report }, paint) {
    return report.recommendations.slice(0, 3).map(({ text, gain, probe }, index) => {
        const label = index === 0 ? 'next' : '';
        return `  ${label.padEnd(9)}  ${(0,diagnostics/* printable */.g$)(text)} ${paint.dim(`(${probe}, ${displayGain(gain)})`)}`;
    });
}
function conflictLines({ conflicts }, paint) {
    return conflicts.map(({ path, line, because }) => `  ${paint.error('conflict')}   ${(0,diagnostics/* printable */.g$)(path)}:${line} ${(0,diagnostics/* printable */.g$)(because)}; your side stays`);
}
function omissionLines({ omissions }, paint) {
    return omissions.flatMap(({ what, because, remedy }) => [
        `  ${paint.warning('left out')}   ${(0,diagnostics/* printable */.g$)(what)}: ${(0,diagnostics/* printable */.g$)(because)}`,
        `             ${paint.dim((0,diagnostics/* printable */.g$)(remedy))}`,
    ]);
}
function commandLines(result, { out, dryRun }, paint) {
    if (dryRun || result.conflicts.length > 0)
        return [];
    return [
        '',
        paint.dim('  Try it (needs uv, and a PostgreSQL that DATABASE_URL names):'),
        `    cd ${shellWord(out)} && cp .env.example .env && make install migrate test run`,
    ];
}
/** A path as one word of a shell command. */
function shellWord(path) {
    return /^[A-Za-z0-9_./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/report/search/text.js


/**
 * What the terminal says after a search: best first, with both numbers, what the pattern is, and why it was found.
 *
 * @returns lines without a final line break
 */
function searchText({ query, hits, omissions }, paint = diagnostics/* plain */.pj) {
    const width = Math.max(0, ...hits.map(({ pattern }) => pattern.id.length));
    const lines = hits.flatMap(({ pattern, relevance, quality, productionReady, why }) => [
        `  ${score_displayScore(relevance)}  ${paint.bold((0,diagnostics/* printable */.g$)(pattern.id).padEnd(width))}  ${pattern.category}, quality ${score_displayScore(quality)}${productionReady ? '' : paint.warning(', not production ready')}`,
        `        ${(0,diagnostics/* printable */.g$)(pattern.summary)}`,
        `        ${paint.dim((0,diagnostics/* printable */.g$)(why))}`,
    ]);
    const none = `nothing in the bank answers ${JSON.stringify((0,diagnostics/* printable */.g$)(query))}`;
    const left = omissions.map(({ what, because }) => `  ${paint.warning('left out')}  ${(0,diagnostics/* printable */.g$)(what)}: ${(0,diagnostics/* printable */.g$)(because)}`);
    return [...(hits.length === 0 ? [none] : lines), ...left].join('\n');
}

// EXTERNAL MODULE: ./lib/spec/index.js + 97 modules
var spec = __webpack_require__(4380);
;// CONCATENATED MODULE: ./lib/report/spec/notes.js

/** What was read from each line of a spec, in the order of the items. */
function notesOf(spec) {
    return [
        ...spec.auth.src.flatMap((source) => at([source], `authentication ${spec.auth.method}`)),
        ...spec.entities.flatMap(({ name, fields, status, src }) => [
            ...at(src, status === 'required' ? `entity ${name}` : `entity ${name}, ${status}: not generated`),
            ...fields.flatMap((field) => at(field.src, `${name}.${fieldText(field)}`)),
        ]),
        ...spec.relations.flatMap((relation) => at(relation.src, relationText(relation))),
        ...spec.endpoints
            .filter(({ derived }) => !derived)
            .flatMap((endpoint) => at(endpoint.src, endpointText(endpoint))),
        ...spec.requirements.flatMap(({ id, kind, status, src }) => at(src, `${kind === 'nonfunctional' ? 'non-functional requirement' : `${kind} requirement`} ${id}${status === 'required' ? '' : `, ${status}`}`)),
        ...spec.features.flatMap(({ id, status, evidence }) => at(evidence, `feature ${id}, ${status}`)),
    ];
}
function at(sources, text) {
    return sources.map(({ file, line }) => ({ file, line, text }));
}
function fieldText(field) {
    const { name, original, type, pk, required, unique, was } = field;
    const facts = [
        (0,spec/* typeText */.wQ)(type),
        ...(pk === true ? ['primary key'] : []),
        ...(required === true ? ['required'] : []),
        ...(unique === true ? ['unique'] : []),
        ...(field.default === undefined ? [] : [`default ${field.default.value}`]),
        ...(field.min === undefined ? [] : [`at least ${field.min}`]),
        ...(field.max === undefined ? [] : [`at most ${field.max}`]),
        ...(original === name ? [] : [`written \`${original}\``]),
        ...(was === undefined ? [] : [`was \`${was}\``]),
    ];
    return `${name}: ${facts.join(', ')}`;
}
function relationText({ from, to, kind, via, onDelete }) {
    const through = via === undefined ? '' : ` by ${via}`;
    return `${from} ${kind} ${to}${through}${onDelete === undefined ? '' : `, on delete ${onDelete}`}`;
}
function endpointText({ method, path, auth, roles, action, entity, status }) {
    const callers = roles.length > 0
        ? roles.join(' or ')
        : auth === 'none'
            ? 'public'
            : auth === 'unknown'
                ? 'callers not stated'
                : `authentication ${auth}`;
    const meaning = action === undefined || entity === undefined ? '' : `, ${action} ${entity}`;
    return `${method} ${path}, ${callers}${meaning}${status === 'required' ? '' : `, ${status}: not generated`}`;
}

;// CONCATENATED MODULE: ./lib/report/spec/explain.js


/** Columns that a source line may take before what was read from it. */
const SOURCE_WIDTH = 72;
/**
 * The documents of a spec with what was read beside each line.
 *
 * @returns lines without a final line break; a line from which nothing was read has nothing beside it
 */
function specExplanation(spec, documents, paint = diagnostics/* plain */.pj) {
    const notes = new Map();
    for (const { file, line, text } of notesOf(spec)) {
        const place = `${file}:${line}`;
        const said = notes.get(place) ?? [];
        if (!said.includes(text))
            notes.set(place, [...said, text]);
    }
    return [...documents.flatMap((document) => explained(document, notes, paint)), ...explain_unread(spec, paint)].join('\n');
}
function explained({ path, bytes }, notes, paint) {
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
    const digits = String(lines.length).length;
    const rows = lines.flatMap((source, index) => {
        const found = notes.get(`${path}:${index + 1}`) ?? [];
        const number = String(index + 1).padStart(digits);
        const shown = clipped((0,diagnostics/* printable */.g$)(source.replaceAll('\t', '  ')));
        if (found.length === 0)
            return [`${paint.dim(number)}  ${paint.dim(shown)}`.trimEnd()];
        return found.map((text, position) => {
            const left = position === 0
                ? `${paint.dim(number)}  ${shown.padEnd(SOURCE_WIDTH)}`
                : ' '.repeat(digits + 2 + SOURCE_WIDTH);
            return `${left}  ${paint.info('→')} ${(0,diagnostics/* printable */.g$)(text)}`;
        });
    });
    return [paint.bold((0,diagnostics/* printable */.g$)(path)), ...rows, ''];
}
function explain_unread({ coverage }, paint) {
    const { linesUsed, linesTotal, unparsedSections } = coverage;
    const sections = unparsedSections.map(({ title, line }) => `  line ${line}: ${(0,diagnostics/* printable */.g$)(title)}`);
    return [
        `${linesUsed} of ${linesTotal} lines were read as something`,
        ...(sections.length === 0 ? [] : [paint.warning('sections of which nothing was read'), ...sections]),
    ];
}
function clipped(text) {
    return text.length <= SOURCE_WIDTH ? text : `${text.slice(0, SOURCE_WIDTH - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/report/spec/json.js
/**
 * The requirements as they leave the process.
 *
 * A column that is recognised as a reference keeps the type that the spec gives it, a path stands as it was written,
 * and fields that were added for a relation stand apart: `relations` and `basePath` say the rest.
 */
function toSpecJson(spec) {
    return { ...spec, entities: spec.entities.map(entityJson), endpoints: spec.endpoints.map(endpointJson) };
}
function entityJson({ reserved, fields, name, ...entity }) {
    const added = fields.filter((field) => field.added === true).map(fieldJson);
    return {
        name: reserved ?? name,
        ...(reserved === undefined ? {} : { identifier: name }),
        ...entity,
        fields: fields.filter((field) => field.added !== true).map(fieldJson),
        ...(added.length === 0 ? {} : { addedFields: added }),
    };
}
function fieldJson(field) {
    const { stated, ...own } = field;
    return { ...own, type: stated ?? field.type };
}
function endpointJson({ written, ...endpoint }) {
    return { ...endpoint, path: written ?? endpoint.path };
}

;// CONCATENATED MODULE: ./lib/report/spec/text.js

/**
 * What was read from a spec, in short.
 *
 * @returns lines without a final line break
 */
function specText(spec, paint = diagnostics/* plain */.pj) {
    const { app, auth, roles, entities, relations, endpoints, requirements, features, coverage } = spec;
    const listed = endpoints.filter(({ derived }) => !derived).length;
    const wanted = features.filter(({ status }) => status === 'required').map(({ id }) => id);
    return [
        paint.bold((0,diagnostics/* printable */.g$)(app.title === '' ? app.name : app.title)),
        row('entities', entities.map(({ name, fields }) => `${name} (${fields.length} fields)`).join(', ')),
        row('relations', String(relations.length)),
        row('endpoints', `${listed} listed, ${endpoints.length - listed} derived`),
        row('callers', roles.length === 0 ? auth.method : `${auth.method}, roles ${roles.join(', ')}`),
        row('features', wanted.join(', ')),
        row('requirements', String(requirements.length)),
        row('read', `${coverage.linesUsed} of ${coverage.linesTotal} lines`),
    ].join('\n');
}
function row(name, value) {
    return `  ${name.padEnd(12)}  ${value === '' ? 'none' : (0,diagnostics/* printable */.g$)(value)}`;
}

;// CONCATENATED MODULE: ./lib/report/index.js
























/***/ })

};
