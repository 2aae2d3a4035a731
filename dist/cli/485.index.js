export const id = 485;
export const ids = [485];
export const modules = {

/***/ 78485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* reexport */ BASE_STYLE),
  Ii: () => (/* reexport */ additionDiff),
  ph: () => (/* reexport */ codeText),
  VW: () => (/* reexport */ score_displayScore),
  ND: () => (/* reexport */ markup_element),
  lP: () => (/* reexport */ explainText),
  uK: () => (/* reexport */ populateText),
  cG: () => (/* reexport */ rejectedDirectories),
  B1: () => (/* reexport */ renderReport),
  GS: () => (/* reexport */ scaffoldText),
  wK: () => (/* reexport */ searchText),
  em: () => (/* reexport */ markup_sentence),
  j3: () => (/* reexport */ specExplanation),
  dU: () => (/* reexport */ specText),
  l6: () => (/* reexport */ stepLine),
  Qq: () => (/* reexport */ markup_text),
  Wq: () => (/* reexport */ toPopulateJson),
  cR: () => (/* reexport */ toScaffoldJson),
  Kx: () => (/* reexport */ toSearchJson),
  Td: () => (/* reexport */ toSpecJson),
  x5: () => (/* reexport */ toTrialsJson),
  FX: () => (/* reexport */ toVerifyJson),
  nu: () => (/* reexport */ trialsText),
  Vt: () => (/* reexport */ verificationEnd),
  cU: () => (/* reexport */ verificationJunit),
  fY: () => (/* reexport */ verificationMarkdown)
});

// UNUSED EXPORTS: annotationCommand, annotations, claimMarkdown, commentMarkdown, compareRuns, conflictNotes, exactScore, feedbackMarkdown, headline, keyOfNote, pathOfRegion, populateJson, populateMarkdown, proposalOf, pullRequestMarkdown, readClaim, readMarker, scaffoldJson, searchJson, specOfRegion, summaryMarkdown, tickedTasks, toValidateJson, trialsJson, typedTasks, validateJson, verifyJson, withRegion, withoutSpec, writeMarker

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/report/claim/claim.js


const MAX_ITEMS = 1000;
const PROBE_ID = /^[A-Z]{3}-\d{2}$/;
/** A fraction in basis points, never rounded up. */
const points = schemas/* number */.aig()
    .min(0)
    .max(1)
    .transform((value) => Math.floor(value * 10_000 + 1e-6));
/** Of a `validate --json` document, what is shown. Of what a later version has beside it, nothing is read. */
const claimSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('validate/1'),
    production_ready: schemas/* boolean */.zMY(),
    production_score: points,
    threshold: points,
    not_a_service: schemas/* boolean */.zMY(),
    missing_components: schemas/* array */.YOg(schemas/* string */.YjP().max(100)).max(MAX_ITEMS),
    categories: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().max(100), score: points, floor: points, applicable: schemas/* boolean */.zMY() }))
        .max(MAX_ITEMS),
    recommendations: schemas/* array */.YOg(schemas/* object */.Ikc({ probe: schemas/* string */.YjP().max(100) })).max(MAX_ITEMS),
});
/**
 * Reads a `validate --json` document that is not to be trusted.
 *
 * @returns `because`: it is none
 */
function readClaim(text) {
    const parsed = claimSchema.safeParse(parseJson(text));
    if (!parsed.success) {
        const path = parsed.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') ?? '';
        return { because: `it is no \`validate --json\` document${path === '' ? '' : ` at \`${path}\``}` };
    }
    const { data } = parsed;
    // In the order that is ours, and each once: what is listed there may be anything.
    const categories = CATEGORIES.flatMap((id) => {
        const found = data.categories.find((category) => category.id === id);
        return found === undefined ? [] : [{ ...found, id }];
    });
    return {
        ready: data.production_ready && data.production_score >= data.threshold && !data.not_a_service,
        score: data.production_score,
        threshold: data.threshold,
        notAService: data.not_a_service,
        missing: CATEGORIES.filter((id) => data.missing_components.includes(id)),
        categories,
        next: [...new Set(data.recommendations.map(({ probe }) => probe))].filter((id) => PROBE_ID.test(id)),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/readiness/index.js + 183 modules
var readiness = __webpack_require__(32156);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
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

;// CONCATENATED MODULE: ./lib/report/claim/claim-markdown.js






const MAX_NEXT = 5;
const DIGEST_LENGTH = 16;
/**
 * The comment about a report that a fork left: every word of it is ours, from the numbers and ids of the report.
 *
 * @returns its marker first
 */
function claimMarkdown(claim, origin) {
    const said = stacked([verdict(claim), warning(origin), facts(claim), next(claim), categories(claim)]);
    const state = {
        key: origin.key,
        head: origin.head,
        run: origin.run.id,
        attempt: origin.run.attempt,
        score: claim.score,
        missing: claim.missing,
        digest: sha256(said).slice(0, DIGEST_LENGTH),
    };
    return stacked([`${writeMarker(state)}\n${said}`, footer(origin)]);
}
function verdict({ ready, score, threshold }) {
    const state = ready ? '✅ Ready' : '❌ Not ready';
    return `### ${state}, says the run of the fork: ${displayScore(score)}, threshold ${displayScore(threshold)}`;
}
function warning({ from }) {
    return `> The code of ${code(from)} ran without access to this repository, and wrote these numbers. Nobody else checked them: before a merge, read what the pull request changes in workflows, policy and tests.`;
}
function facts({ missing, notAService }) {
    const what = missing.length === 0 ? 'nothing' : missing.join(', ');
    return `**Missing:** ${notAService ? 'nothing here starts a service' : what}`;
}
function next(claim) {
    const steps = claim.next.flatMap((id) => PROBES.find((probe) => probe.id === id) ?? []).slice(0, MAX_NEXT);
    if (steps.length === 0)
        return undefined;
    return [
        '**Do next:**',
        '',
        ...steps.map(({ id, fix }, at) => `${at + 1}. ${prose(fix)} (${code(id)})`),
    ].join('\n');
}
function categories(claim) {
    const rows = claim.categories.map(({ id, score, floor, applicable }) => [
        id,
        applicable ? displayScore(score) : '–',
        displayScore(floor),
        applicable ? '' : 'does not apply',
    ]);
    const shown = table(['category', 'score', 'floor', ''], rows, { rows: rows.length, snippets: false });
    return shown === undefined ? undefined : folded('Categories', shown);
}
function footer({ head, conclusion, run }) {
    const ended = conclusion === '' ? '' : `, which ended with ${code(conclusion)}`;
    return `<sub>Commit ${code(head.slice(0, 12))}, ${link('that run', run.url)}${ended}. Scores are rounded down.</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/diff/addition-diff.js
const CONTEXT = 3;
const NO_NEWLINE = '\\ No newline at end of file';
/** The unified diff of a file that grows, as `git apply` reads it. */
function additionDiff({ path, before, after }) {
    const head = [`diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`];
    const added = rowsOf(after);
    if (before === undefined) {
        head.push('new file mode 100644', '--- /dev/null', `+++ ${quoted(`b/${path}`)}`);
        head.push(`@@ -0,0 +1,${added.length} @@`);
        return `${[...head, ...added.map((row) => `+${row}`)].join('\n')}\n`;
    }
    head.push(`--- ${quoted(`a/${path}`)}`, `+++ ${quoted(`b/${path}`)}`);
    const old = rowsOf(before);
    const open = before !== '' && !before.endsWith('\n');
    const kept = open ? old.slice(0, -1) : old;
    const start = Math.max(0, kept.length - CONTEXT);
    const body = [
        ...kept.slice(start).map((row) => ` ${row}`),
        ...(open ? [`-${old.at(-1) ?? ''}`, NO_NEWLINE] : []),
        ...added.slice(kept.length).map((row) => `+${row}`),
    ];
    const first = (count) => (count === 0 ? start : start + 1);
    const [removed, present] = [old.length - start, added.length - start];
    return `${[...head, `@@ -${first(removed)},${removed} +${first(present)},${present} @@`, ...body].join('\n')}\n`;
}
function rowsOf(text) {
    if (text === '')
        return [];
    return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
function quoted(path) {
    return /[\s"\\]/.test(path) ? JSON.stringify(path) : path;
}

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
    const lines = withoutCommands(withoutControls(text).replaceAll(/\r\n?/g, '\n')).replace(/\n$/, '');
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A link. The label is Markdown already, the address is made by us. */
function escape_link(label, address) {
    return `[${label}](${address.replace(/[()<>\s]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}
/** A path as part of an address. */
function addressPath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
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
/** Where a report is printed in a workflow, the runner would carry out a line that begins like this. */
function withoutCommands(text) {
    return text.replaceAll(/^(\s*)(::|##\[)/gm, `$1${ZERO_WIDTH_SPACE}$2`);
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

;// CONCATENATED MODULE: ./lib/report/markdown/omission-part.js


const MAX_TEXT = 600;
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
        return escape_sentence(escape_clip(part, MAX_TEXT));
    const [before, after] = [part.slice(0, start), part.slice(start + address.length)];
    return `${escape_sentence(before)} ${escape_link('this page', address)}${escape_sentence(escape_clip(after, MAX_TEXT))}`;
}

;// CONCATENATED MODULE: ./lib/report/feedback/markdown.js




const WORDS = {
    merged: 'The pull request was merged.',
    closed: 'The pull request was closed without a merge.',
    standing: 'The service was looked at as it stands.',
};
/** The job summary of a feedback run, as GitHub renders it. */
function feedbackMarkdown(result) {
    const { outcome, evolved, proposals, omissions } = result;
    const left = omissionPart(omissions, { rows: 100, snippets: false });
    return [
        '## What became of the service',
        '',
        outcome === undefined ? 'Nothing has ended yet: there is nothing to learn.' : happened(outcome, result),
        ...(outcome === undefined ? [] : ['', keptTable(outcome.patterns)]),
        ...(evolved.length === 0 ? [] : ['', '### Patterns after all outcomes', '', evolvedTable(evolved)]),
        ...(proposals.length === 0 ? [] : ['', PROPOSED, '', ...proposals.map(proposalLine)]),
        ...(left === undefined ? [] : ['', left]),
        '',
    ].join('\n');
}
const PROPOSED = '### Lines that people of several services keep changing';
const DONE = {
    opened: 'an issue was opened',
    updated: 'its issue was brought up to date',
    unchanged: 'its issue is open',
    declined: 'its issue was closed: it is not proposed again',
    possible: 'no issue was opened, because this is a dry run',
};
function proposalLine({ pattern, done, url }) {
    return `- \`${pattern}\`: ${url === undefined ? DONE[done] : link(DONE[done], url)}`;
}
function happened({ event, checks, productionScore }, { recorded, outcomes }) {
    const ran = checks === undefined ? '' : ` ${checks.passed} checks passed, ${checks.failed} failed.`;
    const score = productionScore === undefined ? '' : ` production_score ${displayScore(productionScore)}.`;
    const kept = recorded ? 'recorded' : 'not recorded again';
    return `${WORDS[event]}${ran}${score} The outcome was ${kept}; there are ${outcomes}.`;
}
/** What people left alone is not worth a line. */
function keptTable(patterns) {
    const touched = patterns.filter(({ edited, removed }) => edited + removed > 0);
    const rest = patterns.length - touched.length;
    if (touched.length === 0)
        return `People left the files of all ${patterns.length} patterns as they were.`;
    const rows = touched.map(({ id, files, edited, removed, kept }) => `| \`${id}\` | ${displayScore(kept)} | ${edited} | ${removed} | ${files} |`);
    return [
        '| pattern | kept | edited | removed | of files |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        `The files of ${rest} more patterns stand as they were generated.`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/feedback/proposal.js


/** GitHub takes 65 536 characters; what comes after these says no more. */
const BODY_MAX = 50_000;
/** What people of several services made of a pattern, as a change of `patterns/`. */
function proposalOf(recurrence, patterns) {
    const { pattern: id, services, lines, edits } = recurrence;
    const pattern = patterns.find((each) => each.id === id);
    const mark = `<!-- patternbank:proposal ${id} -->`;
    const of = `<!-- patternbank:lines ${sha256(lines.join(' ')).slice(0, 16)} -->`;
    const counted = `People of ${services} services changed the same lines of \`${id}\` (${lines.length} ${lines.length === 1 ? 'line' : 'lines'}).`;
    const parts = [mark, of, counted, ...diffs(edits, pattern), NEXT];
    return {
        pattern: id,
        title: `Pattern ${id}: ${services} services changed the same lines`,
        body: parts.join('\n\n'),
        mark,
        lines: of,
    };
}
const NEXT = 'If the change is right for every service, make it in the pattern and raise its version; if not, close this issue: it is not opened again for these lines.';
function diffs(edits, pattern) {
    if (edits.length === 0)
        return [
            'No text is shared (`share-outcomes: counts`): the services themselves show what was made of them.',
        ];
    const parts = [];
    let size = 0;
    for (const edit of edits) {
        const part = diff(edit, pattern);
        size += part.length;
        if (size > BODY_MAX)
            break;
        parts.push(part);
    }
    return parts;
}
function diff({ path, before, after, services }, pattern) {
    const place = placeOf({ path, before }, pattern);
    const lines = [
        `--- ${place}`,
        `+++ ${place}`,
        '@@ @@',
        ...before.map((line) => `-${line}`),
        ...after.map((line) => `+${line}`),
    ];
    return `${services} of them:\n\n${codeBlock(lines.join('\n'), 'diff')}`;
}
/** The template that has these lines to the letter; else the file of the service: a template may make them of other words. */
function placeOf({ path, before }, pattern) {
    const text = before.join('\n');
    const file = pattern?.files.find(({ template }) => template.includes(text));
    return pattern === undefined || file === undefined
        ? path
        : `patterns/${pattern.category}/${pattern.id}/files/${file.source}`;
}

;// CONCATENATED MODULE: ./lib/report/html/base-style.js
/** Colours for light and dark, text, and what has the focus: what every page of ours looks like. */
const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d0d7de; --ink: #1f2328; --soft: #57606a; --link: #0550ae;
  --pass: #1a7f37; --partial: #8a5300; --not_detected: #b31d28; --unknown: #6639ba; --waived: #57606a; --not_applicable: #57606a;
  --bar: #0969da; --low: #cf222e; --floor: #1f2328;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #161b22; --line: #30363d; --ink: #e6edf3; --soft: #9ea7b3; --link: #79c0ff;
    --pass: #56d364; --partial: #e3b341; --not_detected: #ff7b72; --unknown: #d2a8ff; --waived: #9ea7b3; --not_applicable: #9ea7b3;
    --bar: #388bfd; --low: #f85149; --floor: #e6edf3;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }`;

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var diagnostics = __webpack_require__(3232);
;// CONCATENATED MODULE: ./lib/report/xml.js
/** Characters that XML 1.0 takes nowhere, not even encoded. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\ufffe\uffff]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as content or as a quoted attribute of XML, SVG and HTML. */
function xml(text) {
    return text
        .toWellFormed()
        .replaceAll(FORBIDDEN, '\ufffd')
        .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/report/html/markup.js


/** Text of a repository as content or as a quoted attribute: nothing in it is markup, and no character reverses the reader. */
function markup_text(value) {
    return xml((0,diagnostics/* oneLine */.TN)(value));
}
/** A sentence of ours that may quote the repository: what stands between backticks is code. */
function markup_sentence(value) {
    return (0,diagnostics/* oneLine */.TN)(value)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `<code>${xml(part)}</code>` : xml(part)))
        .join('');
}
/** Lines of code as content of `<pre>`: spaces stay, control characters are made visible. */
function codeText(value) {
    // Where the page is printed in a workflow, the runner would carry out a line that begins like a command.
    return xml((0,diagnostics/* printable */.g$)(value)).replaceAll(/^(\s*):/gm, '$1&#58;');
}
/** `tag` around its parts, each on lines of its own. */
function markup_element(open, parts) {
    const tag = open.split(' ', 1)[0] ?? open;
    return `<${open}>\n${parts.filter((part) => part !== '').join('\n')}\n</${tag}>`;
}

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
    outcomes: schemas/* number */.aig().int(),
    evolved: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        outcomes: schemas/* number */.aig().int(),
        files_touched: schemas/* number */.aig().int(),
        prior: schemas/* number */.aig(),
        success_rate: schemas/* number */.aig(),
        quality: schemas/* number */.aig(),
        production_ready: schemas/* boolean */.zMY(),
    })),
    omissions: schemas/* array */.YOg(omissionJson),
});
/** The result in the shape that leaves the process. */
function toPopulateJson({ bank, written, changes, rejected, verified, outcomes, evolved, omissions, }) {
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
        outcomes,
        evolved: evolved.map((pattern) => ({
            ...{ id: pattern.id, version: pattern.version, outcomes: pattern.outcomes },
            files_touched: pattern.touched,
            prior: pattern.prior / 10_000,
            success_rate: pattern.successRate / 10_000,
            quality: pattern.quality.after / 10_000,
            production_ready: pattern.productionReady.after,
        })),
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

;// CONCATENATED MODULE: ./lib/report/json/v1/comparison.js


const fraction = schemas/* number */.aig().min(0).max(1);
const changeJson = schemas/* strictObject */.rej({
    probe: schemas/* string */.YjP(),
    before: fraction,
    after: fraction,
    places: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: schemas/* number */.aig().int(),
        end_line: schemas/* number */.aig().int(),
        because: schemas/* string */.YjP(),
    })),
});
/** Two judgements beside each other: what a change broke, what was broken before, what it fixed. */
const comparisonJson = schemas/* strictObject */.rej({
    before: fraction,
    after: fraction,
    broke: schemas/* array */.YOg(changeJson),
    standing: schemas/* array */.YOg(changeJson),
    fixed: schemas/* array */.YOg(changeJson),
    regressions: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A comparison in the shape that leaves the process. */
function toComparisonJson(comparison) {
    const { before, after, broke, standing, fixed, regressions } = comparison;
    return {
        before: exactScore(before),
        after: exactScore(after),
        broke: broke.map(toChange),
        standing: standing.map(toChange),
        fixed: fixed.map(toChange),
        regressions: [...regressions],
    };
}
function toChange({ probe, before, after, places }) {
    return {
        probe,
        before: exactScore(before),
        after: exactScore(after),
        places: places.map(({ because, at: { path, line, endLine } }) => ({
            path,
            line,
            end_line: endLine,
            because,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/json/v1/validate.js




const validate_fraction = schemas/* number */.aig().min(0).max(1);
const evidenceJson = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* number */.aig().int(), end_line: schemas/* number */.aig().int() });
/** What is missing or wrong, place by place; `anchored` says that the place is only where to begin. */
const gapJson = evidenceJson.extend({
    probe: schemas/* string */.YjP(),
    because: schemas/* string */.YjP(),
    anchored: schemas/* boolean */.zMY(),
    fingerprint: schemas/* string */.YjP(),
});
/** The document that `validate --json` prints. Frozen: changed only by adding. */
const validateJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('validate/1'),
    production_ready: schemas/* boolean */.zMY(),
    production_score: validate_fraction,
    missing_components: schemas/* array */.YOg(schemas/* string */.YjP()),
    recommendations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        probe: schemas/* string */.YjP(),
        text: schemas/* string */.YjP(),
        gain: validate_fraction,
        effort: schemas/* enum */.k5n(['low', 'medium', 'high']),
        file: schemas/* string */.YjP(),
        snippet: schemas/* string */.YjP(),
        command: schemas/* string */.YjP(),
    })),
    rubric_version: schemas/* string */.YjP(),
    raw_score: validate_fraction,
    caps: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), limit: validate_fraction, because: schemas/* string */.YjP(), evidence: schemas/* array */.YOg(evidenceJson) })),
    known_weight: validate_fraction,
    waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        probe: schemas/* string */.YjP(),
        path: schemas/* string */.YjP().optional(),
        reason: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
    })),
    categories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        score: validate_fraction,
        weight: validate_fraction,
        floor: validate_fraction,
        applicable: schemas/* boolean */.zMY(),
    })),
    probes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        category: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(['pass', 'partial', 'not_detected', 'not_applicable', 'unknown', 'waived']),
        credit: validate_fraction,
        confidence: schemas/* enum */.k5n(['high', 'medium', 'low']),
        evidence: schemas/* array */.YOg(evidenceJson),
        searched: schemas/* array */.YOg(schemas/* string */.YjP()),
        because: schemas/* string */.YjP().optional(),
    })),
    gaps: schemas/* array */.YOg(gapJson),
    omissions: schemas/* array */.YOg(omissionJson),
    not_a_service: schemas/* boolean */.zMY(),
    threshold: validate_fraction,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    comparison: comparisonJson.optional(),
});
/** Readiness and verdict in the shape that leaves the process. */
function toValidateJson(report, verdict, comparison) {
    return {
        schema: 'validate/1',
        production_ready: verdict.ready,
        production_score: exactScore(verdict.productionScore),
        missing_components: [...verdict.missingComponents],
        recommendations: report.recommendations.map(({ gain, ...rest }) => ({ ...rest, gain: exactScore(gain) })),
        rubric_version: report.rubricVersion,
        raw_score: exactScore(report.rawScore),
        caps: report.caps.map(toCap),
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
        gaps: report.gaps.map(({ probe, because, at, anchored, fingerprint }) => ({
            probe,
            because,
            ...toEvidence(at),
            anchored,
            fingerprint,
        })),
        omissions: report.omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
        not_a_service: report.notAService,
        threshold: exactScore(verdict.threshold),
        reasons: [...verdict.reasons],
        ...(comparison === undefined ? {} : { comparison: toComparisonJson(comparison) }),
    };
}
function toCap({ id, limit, because, evidence, }) {
    return { id, limit: exactScore(limit), because, evidence: evidence.map(toEvidence) };
}
function probesOf(report, verdict) {
    const excused = new Set(verdict.waivedProbes);
    return report.probes.map(({ id, category, outcome, credit, confidence, evidence, searched, because }) => {
        const waived = excused.has(id);
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
    /** The file whose code was compared. */
    code: schemas/* string */.YjP().exactOptional(),
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
function toSearchJson({ query, code, hits, omissions }) {
    return {
        schema: 'search/1',
        query,
        ...(code === undefined ? {} : { code }),
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

// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var pattern = __webpack_require__(37688);
;// CONCATENATED MODULE: ./lib/report/json/v1/trials.js


/** The document that `patterns test --json` prints. Frozen: changed only by adding. */
const trialsJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('pattern-trials/1'),
    passed: schemas/* boolean */.zMY().describe('No pattern failed, and every planted mistake was noticed.'),
    targets: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the patterns that were asked for.'),
    fresh: schemas/* int */.Whr().min(0).describe('Samples that were run.'),
    kept: schemas/* int */.Whr().min(0).describe('Samples whose bytes did not change: they were not run again.'),
    complete: schemas/* boolean */.zMY().describe('Whether the run came to its end.'),
    quality: pattern/* qualityFile */.c1.describe('What stands in `quality.json`.'),
    problems: schemas/* array */.YOg(schemas/* strictObject */.rej({
        code: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(['error', 'warning', 'info']),
        message: schemas/* string */.YjP(),
        help: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().nullable(),
        line: schemas/* int */.Whr().nullable(),
    })),
});
/** The result in the shape that leaves the process. */
function toTrialsJson({ file, targets, kept, fresh, isWhole, diagnostics, }) {
    return {
        schema: 'pattern-trials/1',
        passed: isWhole && diagnostics.every(({ severity }) => severity !== 'error'),
        targets: [...targets],
        ...{ fresh, kept, complete: isWhole },
        quality: file,
        problems: diagnostics.map(({ code, severity, message, help, span }) => ({
            ...{ code, severity, message, help },
            file: span?.file ?? null,
            line: span?.line ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/json/v1/verify.js

/** The document that `verify --json` prints. Frozen: changed only by adding. */
const verifyJson = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('verify/1'),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(['passed', 'failed', 'skipped'])
            .describe('A step that could not run is skipped, never passed.'),
        figure: schemas/* string */.YjP().describe('What was measured; empty where there is nothing to count.'),
        because: schemas/* string */.YjP().describe('Why it failed or was skipped; empty where it passed.'),
        seconds: schemas/* number */.aig().min(0),
        command: schemas/* string */.YjP(),
        fix: schemas/* string */.YjP().describe('What to do where it failed.'),
        log: schemas/* string */.YjP().describe('The end of what its programs printed, without secrets.'),
    })),
    passed: schemas/* boolean */.zMY()
        .describe('Nothing failed, something passed, and every required step that was wanted could run.'),
});
/** The proof in the shape that leaves the process, steps in the order in which they ran. */
function toVerifyJson({ steps, passed }) {
    return {
        schema: 'verify/1',
        steps: steps.map(({ id, outcome, figure, because, seconds, command, fix, log }) => ({
            id,
            outcome,
            figure,
            because,
            seconds: Math.round(seconds * 1000) / 1000,
            command,
            fix,
            log,
        })),
        passed,
    };
}

;// CONCATENATED MODULE: ./lib/report/verify/markdown.js


const markdown_MAX_TEXT = 200;
const MAX_LOG = 3000;
const MARKS = {
    passed: '✅ passed',
    failed: '❌ failed',
    skipped: '⚪ skipped',
};
/** The proof as a table, and the end of the log of each step that failed. */
function markdown_verificationPart(verification, detail) {
    if (verification === undefined)
        return undefined;
    const { steps, passed } = verification;
    const rows = steps.map(({ id, outcome, figure, because, seconds }) => [
        escape_code(id),
        MARKS[outcome],
        escape_prose(escape_clip([figure, because]
            .filter((text) => text !== '')
            .join('; ')
            .replaceAll('`', ''), markdown_MAX_TEXT)),
        `${seconds.toFixed(0)} s`,
    ]);
    const head = ['step', 'result', 'figure', 'time'];
    const every = { ...detail, rows: Math.max(detail.rows, steps.length) };
    return ladder_stacked([
        '#### Proof by running it',
        passed
            ? 'The service was installed, started and tested; what could not run is named and counts for nothing.'
            : '**Not proven.** What failed, or could not run, is named below.',
        ladder_table(head, rows, every),
        ...(detail.snippets ? steps.filter(({ outcome }) => outcome === 'failed').map(failure) : []),
    ]);
}
function failure({ id, because, fix, log }) {
    const end = log.slice(-MAX_LOG);
    return ladder_folded(`Log of ${id}`, ladder_stacked([escape_sentence(`${because}; ${fix}`), escape_codeBlock(end, 'text')]));
}
/** The proof without what differs from run to run although nothing has changed. */
function markdown_lastingProof({ steps, passed }) {
    return { steps: steps.map((step) => ({ ...step, figure: '', log: '', seconds: 0 })), passed };
}
/** The proof as a document of its own. */
function verificationMarkdown(verification) {
    return `${markdown_verificationPart(verification, { rows: 100, snippets: true }) ?? ''}\n`;
}

;// CONCATENATED MODULE: ./lib/report/repository-path.js
/** The judged folder of a view, from the top of its repository. */
function folderOf({ folder, place }) {
    return folder ?? place?.folder ?? '.';
}
/**
 * A path as the repository knows it.
 *
 * @param folder - what `path` starts from, in the repository; `.` for the top
 * @param path - may lead up: what several services share stands above them
 */
function repositoryPath(folder, path) {
    const segments = [];
    for (const segment of `${folder}/${path}`.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./lib/report/markdown/links.js


/** A file and its lines, as a link where there is a place to link to. */
function links_lines(at, place) {
    const label = escape_code(`${at.path}:${at.line}`);
    return place === undefined ? label : escape_link(label, linesAddress(at, place));
}
/** The address of lines of a file. */
function linesAddress({ path, line, endLine = line }, place) {
    const fragment = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    // GitHub renders Markdown, and rendered lines have no numbers.
    const plain = path.endsWith('.md') ? '?plain=1' : '';
    return `${fileAddress(path, place)}${plain}${fragment}`;
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
    return `${repositoryUrl}/blob/${addressPath(ref)}/${addressPath(repositoryPath(folder, path))}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/comparison-part.js




const comparison_part_MAX_TEXT = 200;
const MAX_PLACES = 3;
/** What the change broke, what was broken before, and what it fixed: each probe with the lines. */
function comparisonPart(comparison, detail, place) {
    if (comparison === undefined)
        return undefined;
    const { before, after, broke, standing, fixed, regressions } = comparison;
    const head = `#### Compared with the base\n\n${score_displayScore(before)} → ${score_displayScore(after)}: this change broke ${broke.length} and fixed ${fixed.length}; ${standing.length} were broken before.`;
    return ladder_stacked([
        head,
        regressions.map((reason) => `- ${escape_prose(reason)}`).join('\n'),
        part('Broken by this change', broke, { detail, place }),
        part('Fixed by this change', fixed, { detail, place }),
        part('Broken before', standing, { detail, place }),
    ]);
}
function part(title, changes, { detail, place }) {
    const rows = changes.map(({ probe, before, after, places }) => {
        const [first] = places;
        const seen = places.slice(0, MAX_PLACES).map(({ at }) => links_lines(at, place));
        const more = places.length - seen.length;
        return [
            escape_code(probe),
            `${score_displayScore(before)} → ${score_displayScore(after)}`,
            escape_prose(escape_clip(first?.because ?? '', comparison_part_MAX_TEXT)),
            `${seen.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        ];
    });
    const body = ladder_table(['probe', 'credit', 'what', 'where'], rows, detail);
    return body === undefined ? undefined : ladder_folded(`${title} (${changes.length})`, body);
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
const header_MAX_TEXT = 200;
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
    return `### ${state}: ${escape_prose(escape_clip(title, header_MAX_TEXT))} scores ${numbers}`;
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
    return `**Do first:** ${escape_prose(escape_clip(first.text, header_MAX_TEXT))}${where} (${escape_code(first.probe)}, ${header_gain(first.gain)})`;
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
        .map((reason) => `- ${escape_prose(escape_clip(reason, header_MAX_TEXT))}`);
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
const comment_DIGEST_LENGTH = 16;
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
    const said = [...bodyParts(view, detail), comment_footer(view, head)];
    const lasting = [...bodyParts(withoutTimes(view), detail), comment_footer(view, head)];
    const state = {
        key,
        head,
        run: run.id,
        attempt: run.attempt,
        score: verdict.productionScore,
        missing: verdict.missingComponents,
        digest: sha256(stacked([header(view), ...lasting])).slice(0, comment_DIGEST_LENGTH),
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
        comparisonPart(view.comparison, detail, view.place),
        markdown_verificationPart(view.verification, detail),
        ...readinessParts(view, detail),
        omission_part_omissionPart(view.omissions, detail, view.place),
    ];
}
/** Times and figures differ in every run: what is said again, with other times only, is not written again. */
function withoutTimes(view) {
    const { verification, ...rest } = view;
    return verification === undefined ? view : { ...rest, verification: lastingProof(verification) };
}
function comment_footer({ report }, head) {
    return `<sub>Commit ${code(head.slice(0, 12))}, rubric ${code(report.rubricVersion)}. Scores are rounded down.</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/conflict-note.js



const KEY_DIGITS = 16;
/** A longer suggestion hides what it is about. */
const MAX_SUGGESTED_LINES = 60;
const conflict_note_MAX_SIDE = 4000;
const MARKER = /^<!-- patternbank:conflict ([0-9a-f]{16}) -->/;
/**
 * One note a conflict, with what was generated as a suggestion that one click takes.
 *
 * @param folder - of the service in the repository; `.` for the top
 */
function conflictNotes(conflicts, folder) {
    const seen = new Map();
    return conflicts.map((conflict) => {
        const { line, endLine } = conflict;
        const path = folder === '.' ? conflict.path : `${folder}/${conflict.path}`;
        const place = `${path}\n${conflict.ours}`;
        const before = seen.get(place) ?? 0;
        seen.set(place, before + 1);
        const key = sha256(`${place}\n${before}`).slice(0, KEY_DIGITS);
        return {
            key,
            path,
            line,
            endLine,
            body: stacked([`<!-- patternbank:conflict ${key} -->`, textOf(conflict)]),
        };
    });
}
/** The key of a note of ours; `undefined` for every other text. */
function keyOfNote(text) {
    return MARKER.exec(text)?.[1];
}
function textOf(conflict) {
    return stacked([
        `**Conflict:** ${prose(conflict.because)}. Your side is in the file.`,
        canBeSuggested(conflict) ? suggestion(conflict) : bothSides(conflict),
        `To keep your side as it is, remove the entry of ${code(conflict.path)} under ${code('conflicts')} in ${code('patternbank.lock')}.`,
    ]);
}
/** A suggestion replaces whole lines: where people have none, there is nothing to replace. */
function canBeSuggested({ ours, theirs, line, endLine }) {
    const lines = theirs.split('\n').length;
    return (ours !== '' &&
        endLine - line < MAX_SUGGESTED_LINES &&
        lines <= MAX_SUGGESTED_LINES &&
        theirs.length <= conflict_note_MAX_SIDE);
}
function suggestion({ theirs }) {
    return stacked(['To take what was generated, apply this:', codeBlock(theirs, 'suggestion')]);
}
function bothSides({ theirs }) {
    return folded('What was generated', codeBlock(clip(theirs, conflict_note_MAX_SIDE), ''));
}

;// CONCATENATED MODULE: ./lib/report/verify/proof-block.js


const proof_block_DIGEST_LENGTH = 16;
const BLOCK = /<!-- patternbank:proof ([0-9a-f]{16}) -->\n[\s\S]*?\n<!-- patternbank:proof end -->/;
/** The proof as a part of a description, marked with what was proven: the tree, and what each step came to. */
function proof_block_proofBlock(verification, { tree, detail }) {
    const part = verificationPart(verification, detail);
    if (verification === undefined || part === undefined)
        return undefined;
    const outcomes = verification.steps.map(({ id, outcome }) => `${id} ${outcome}`).join('\n');
    const digest = sha256(`${tree.gitTreeId()}\n${outcomes}`).slice(0, proof_block_DIGEST_LENGTH);
    return `<!-- patternbank:proof ${digest} -->\n${part}\n<!-- patternbank:proof end -->`;
}
/**
 * A text with the proof that stands already, where it is of the same tree and came to the same: times and counts differ in every
 * run, and a run that changes nothing writes nothing.
 */
function proof_block_withStandingProof(text, standing) {
    const [block, digest] = BLOCK.exec(text) ?? [];
    const [before, digestBefore] = BLOCK.exec(standing) ?? [];
    if (block === undefined || before === undefined || digest !== digestBefore)
        return text;
    return text.replace(block, () => before);
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
    const listed = table(['requirement', 'text', 'status', 'read at'], rows, detail);
    return listed === undefined ? undefined : `${RULES_OF_PEOPLE}\n\n${listed}`;
}
/** What a sentence asks for is a feature that the library has, or is written by the people who know it. */
const RULES_OF_PEOPLE = 'Sentences are read and listed. What is not among the features, endpoints and constraints below and above is for you to write, in `src/services/`.';
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
        proofBlock(result.verification, { tree, detail }),
        patternPart(plan, files, { detail, ...service }),
        reviewPart(files, tree),
        omissionPart(omissions, detail, places.service),
        nextSteps(result, places.service),
        tasksPart(conflicts),
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

;// CONCATENATED MODULE: ./lib/report/markdown/region.js

const START = '<!-- patternbank:start';
const STATE = /<!-- patternbank:start spec=([0-9a-f]{8,64})(?: path=(\S+))? -->/;
const NO_SPEC = '0'.repeat(8);
const END = '<!-- patternbank:end -->';
/**
 * A description with our part replaced, and nothing else touched. Where our part is gone, it goes to the end.
 *
 * @param standing - the description as it is; empty for a new one
 */
function withRegion(standing, { text, spec, path }) {
    const region = `${START} spec=${spec} path=${encoded(path)} -->\n${withStandingProof(text, standing).trimEnd()}\n${END}`;
    const place = find(standing);
    if (place !== undefined)
        return standing.slice(0, place.start) + region + standing.slice(place.end);
    return standing.trim() === '' ? `${region}\n` : `${standing.trimEnd()}\n\n${region}\n`;
}
/** The digest of the spec that a description of ours was written for. */
function specOfRegion(standing) {
    return STATE.exec(standing)?.[1];
}
/** Where that spec lies in the repository. */
function pathOfRegion(standing) {
    const path = STATE.exec(standing)?.[2];
    try {
        return path === undefined ? undefined : decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** A description that was written for no spec any more. */
function withoutSpec(standing) {
    return standing.replace(STATE, (state) => state.replace(/spec=[0-9a-f]+/, `spec=${NO_SPEC}`));
}
/** A path that cannot end the remark that it stands in. */
function encoded(path) {
    return encodeURIComponent(path).replaceAll('-', '%2D');
}
function find(standing) {
    const start = standing.indexOf(START);
    if (start < 0)
        return undefined;
    const end = standing.indexOf(END, start);
    return end < 0 ? undefined : { start, end: end + END.length };
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

;// CONCATENATED MODULE: ./lib/report/outcome/evolved-table.js

/** What outcomes made of patterns, as a Markdown table. */
function evolved_table_evolvedTable(evolved) {
    const rows = evolved.map((pattern) => {
        const { id, prior, successRate, quality, outcomes, touched } = pattern;
        const fate = isLost(pattern) ? '**not production ready any more**' : '';
        return `| \`${id}\` | ${displayScore(prior)} | ${displayScore(successRate)} | ${displayScore(quality.after)} | ${outcomes} | ${touched} | ${fate} |`;
    });
    return [
        '| pattern | prior | success rate | quality | outcomes | files touched | |',
        '|---|---|---|---|---|---|---|',
        ...rows,
    ].join('\n');
}
/** `true` for a pattern that outcomes brought below what a production-ready one must reach. */
function isLost({ productionReady }) {
    return productionReady.before && !productionReady.after;
}

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
        ...evolvedLines(result, paint),
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
/** What outcomes made of the patterns; each that is not production ready any more by name. */
function evolvedLines({ outcomes, evolved }, paint) {
    if (outcomes === 0)
        return [];
    const lost = evolved.filter(isLost).map(({ id, quality, touched }) => {
        const fall = `quality ${score_displayScore(quality.before)} → ${score_displayScore(quality.after)}`;
        return `  ${paint.warning('not production ready any more')}: ${id} (${fall}; people touched ${touched} of its files)`;
    });
    const count = outcomes === 1 ? '1 outcome speaks' : `${outcomes} outcomes speak`;
    return [`  ${count} of ${evolved.length} patterns`, ...lost];
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
    const left = omissionPart(result.omissions, { rows: 100, snippets: false });
    return [
        '## Pattern bank',
        '',
        `${totals(result)}. ${checked(result)}.`,
        ...(table.length === 0 ? [] : ['', '| | pattern | |', '|---|---|---|', ...table]),
        ...(result.evolved.length === 0
            ? []
            : ['', `### After ${result.outcomes} outcomes`, '', evolvedTable(result.evolved)]),
        ...(left === undefined ? [] : ['', left]),
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

;// CONCATENATED MODULE: ./lib/report/badge/badge.js


const LABEL = 'production readiness';
const HEIGHT = 20;
/** Width of a character at 11 pixels, rounded up; the text is fitted to it, whatever font the reader has. */
const CHARACTER = 6.6;
const PADDING = 6;
const GREY = '#555';
/** Each holds white text at a contrast of 4.5 to 1 or more. */
const COLOURS = { ready: '#1a7f37', notReady: '#b35900', low: '#cf222e', none: '#57606a' };
/** Below it, a score is shown as a failure, not as work in progress. */
const LOW = 5000;
/** The score as a badge: `production readiness | 0.84 · 2 waived`. */
function badgeSvg(view) {
    const value = badge_valueOf(view);
    const [left, right] = [widthOf(LABEL), widthOf(value)];
    const width = left + right;
    const title = xml(`${LABEL}: ${value}`);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
        `<title>${title}</title>`,
        `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="${GREY}"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${colourOf(view)}"/></g>`,
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" text-anchor="middle">',
        textAt(LABEL, left / 2, left),
        textAt(value, left + right / 2, right),
        '</g></svg>',
        '',
    ].join('\n');
}
function badge_valueOf({ report, verdict }) {
    if (report.notAService)
        return 'not a service';
    const waived = verdict.waivedProbes.length;
    return `${score_displayScore(verdict.productionScore)}${waived === 0 ? '' : ` · ${waived} waived`}`;
}
function colourOf({ report, verdict }) {
    if (report.notAService)
        return COLOURS.none;
    if (verdict.ready)
        return COLOURS.ready;
    return verdict.productionScore < LOW ? COLOURS.low : COLOURS.notReady;
}
function widthOf(text) {
    return Math.ceil(text.length * CHARACTER) + 2 * PADDING;
}
function textAt(text, middle, width) {
    return `<text x="${middle}" y="14" textLength="${width - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${xml(text)}</text>`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/report/html/chart.js


/** The score of every category as a bar with its floor, each a link to the probes that made it. */
function categoryChart({ report, verdict }) {
    const rows = report.categories.map((category) => row(category, verdict.missingComponents.includes(category.id)));
    return markup_element('section aria-labelledby="categories"', [
        '<h2 id="categories">Score by category</h2>',
        '<p class="soft">The dashed line is the floor that a category must reach.</p>',
        markup_element('ol class="chart"', rows),
    ]);
}
function row({ id, score, floor, weight, applicable }, below) {
    const name = `<a href="#category-${markup_text(id)}">${markup_text(id)}</a>`;
    if (!applicable)
        return `<li>${name}${bar(0, floor)}<span class="number">–</span><span class="soft">does not apply</span></li>`;
    const note = below
        ? `below its floor of ${score_displayScore(floor)}`
        : `${Math.floor(weight / 100)} % of the weight`;
    return `<li${below ? ' class="below"' : ''}>${name}${bar(score, floor)}<span class="number">${score_displayScore(score)}</span><span class="soft">${note}</span></li>`;
}
function bar(score, floor) {
    const at = floor / 100;
    return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="value" width="${score / 100}" height="10"/><line class="floor" x1="${at}" x2="${at}" y1="0" y2="10"/></svg>`;
}

;// CONCATENATED MODULE: ./lib/report/html/excerpt.js


const MAX_EXCERPTS = 10;
const excerpt_MAX_PLACES = 200;
const MAX_LINES = 8;
const MAX_COLUMNS = 200;
/** What these probes point at is a secret: it is named, and never shown. */
const SECRETS = new Set(['CFG-04', 'CFG-05', 'CFG-06']);
/** Shows places of the judged files: a path with its line, and the code that stands there. */
class Excerpts {
    #view;
    #secret;
    constructor(view) {
        this.#view = view;
        this.#secret = new Set(view.report.gaps
            .filter(({ probe }) => SECRETS.has(probe))
            .flatMap(({ at: { path, line, endLine } }) => Array.from({ length: endLine - line + 1 }, (_, index) => `${path}:${line + index}`)));
    }
    /** The places as a list under a heading; nothing where there is none. */
    list(title, places) {
        if (places.length === 0)
            return '';
        const items = places
            .slice(0, excerpt_MAX_PLACES)
            .map((at, index) => `<li>${this.#place(at)}${index < MAX_EXCERPTS ? this.#code(at) : ''}</li>`);
        const more = places.length - items.length;
        return [
            `<h4>${title} (${places.length})</h4>`,
            markup_element('ul class="plain"', [
                ...items,
                ...(more > 0 ? [`<li class="soft">… and ${more} more</li>`] : []),
            ]),
        ].join('\n');
    }
    #place(at) {
        const { place } = this.#view;
        const label = `<code>${markup_text(`${at.path}:${at.line}`)}</code>`;
        return place === undefined
            ? label
            : `<a href="${markup_text(linesAddress(at, place))}" rel="noreferrer">${label}</a>`;
    }
    #code({ path, line, endLine }) {
        const source = this.#view.textOf?.(path);
        if (source === undefined)
            return '';
        const last = Math.min(endLine, line + MAX_LINES - 1);
        const rows = source
            .split(/\r?\n/)
            .slice(line - 1, last)
            .map((row, index) => this.#row(path, line + index, row));
        if (rows.length === 0)
            return '';
        const more = endLine - last;
        return `<pre><code>${[...rows, ...(more > 0 ? [`<span class="line">… ${more} more lines</span>`] : [])].join('\n')}</code></pre>`;
    }
    #row(path, line, row) {
        const shown = this.#secret.has(`${path}:${line}`)
            ? '(not shown: it may hold a secret)'
            : [...row].slice(0, MAX_COLUMNS).join('');
        return `<span class="line">${String(line).padStart(4)}  </span>${codeText(shown)}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/html/state.js
/** Every state, those that ask for work first. */
const STATES = [
    { outcome: 'not_detected', word: 'not detected', sign: '✗' },
    { outcome: 'partial', word: 'in part', sign: '◐' },
    { outcome: 'unknown', word: 'unknown', sign: '?' },
    { outcome: 'waived', word: 'waived', sign: '⚑' },
    { outcome: 'pass', word: 'passed', sign: '✓' },
    { outcome: 'not_applicable', word: 'not applicable', sign: '–' },
];
/** The state of an outcome. */
function stateOf(outcome) {
    return STATES.find((state) => state.outcome === outcome) ?? { outcome, word: outcome, sign: '' };
}

;// CONCATENATED MODULE: ./lib/report/html/probe-item.js




const MAX_SEARCHED = 20;
/** What the reader sees as the outcome of a probe: a waiver stands before what was found. */
function shownOutcome({ id, outcome }, { verdict }) {
    return verdict.waivedProbes.includes(id) ? 'waived' : outcome;
}
/** One probe, closed; it opens in place on what was seen, what is missing and what to do. */
function probeItem(result, view, excerpts) {
    const { id, credit, confidence, evidence, lacking = [], searched, because } = result;
    const { outcome, word, sign } = stateOf(shownOutcome(result, view));
    const probe = readiness/* PROBES */._v.find((one) => one.id === id);
    const next = view.report.recommendations.find((one) => one.probe === id);
    const bad = credit === 0;
    return markup_element(`details class="probe ${outcome}" id="${markup_text(id)}"`, [
        `<summary><span class="id">${markup_text(id)}</span><span class="state ${outcome}"><span aria-hidden="true">${sign}</span> ${word}</span><span class="asks">${markup_sentence(probe?.asks ?? id)}</span><span class="number soft">${gainOf(next)}</span></summary>`,
        markup_element('div class="inside"', [
            because === undefined ? '' : `<p><strong>${markup_sentence(because)}</strong></p>`,
            `<p class="soft">${markup_sentence(probe?.why ?? '')} Credit ${score_displayScore(credit)}, confidence ${confidence}.</p>`,
            waiverOf(id, view),
            excerpts.list(bad ? 'What stands against it' : 'Evidence', evidence),
            excerpts.list('Not there yet', lacking),
            searchedOf(searched),
            outcome === 'pass' || outcome === 'not_applicable' ? '' : remedyOf(probe, next),
        ]),
    ]);
}
function gainOf(next) {
    return next === undefined || next.gain === 0 ? '' : displayGain(next.gain);
}
function waiverOf(id, { verdict }) {
    if (!verdict.waivedProbes.includes(id))
        return '';
    return verdict.waivers
        .filter(({ probe }) => probe === id)
        .map(({ owner, reason, expires }) => `<p>Waived by ${markup_text(owner)} until ${markup_text(expires)}: ${markup_text(reason)}</p>`)
        .join('\n');
}
function searchedOf(searched) {
    if (searched.length === 0)
        return '';
    const shown = searched.slice(0, MAX_SEARCHED).map((path) => `<code>${markup_text(path)}</code>`);
    const more = searched.length - shown.length;
    return `<p>Looked in ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.</p>`;
}
function remedyOf(probe, next) {
    if (probe === undefined)
        return '';
    const where = next === undefined || next.file === '' ? '' : ` In <code>${markup_text(next.file)}</code>:`;
    const snippet = next?.snippet ?? '';
    const command = next?.command ?? '';
    return [
        '<h4>What to do</h4>',
        `<p>${markup_sentence(probe.fix)}.${where}</p>`,
        snippet === '' ? '' : `<pre><code>${codeText(snippet)}</code></pre>`,
        command === '' ? '' : `<pre><code>${codeText(command)}</code></pre>`,
        `<p class="soft">Does not count: ${markup_sentence(probe.refuses)}</p>`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/report/html/style.js


/** A state that is switched off hides its probes: no script is needed, and none is there. */
const FILTERS = STATES.map(({ outcome }) => `body:has(#show-${outcome}:not(:checked)) .probe.${outcome} { display: none; }`).join('\n');
/** The style of the page: its own, with nothing to load. */
const STYLE = `
${BASE_STYLE.trim()}
.verdict { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: center; border: 1px solid var(--line); border-left: .5rem solid var(--not_detected); border-radius: 6px; background: var(--panel); padding: 1rem 1.25rem; }
.verdict.ready { border-left-color: var(--pass); }
.score { font-size: 3rem; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
.verdict p { margin: 0; }
.soft { color: var(--soft); }
ul.plain { list-style: none; margin: 0; padding: 0; }
.chart { display: grid; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.chart li { display: grid; grid-template-columns: 8.5rem 1fr 3rem 12rem; gap: .75rem; align-items: center; }
.chart svg { display: block; width: 100%; height: 1.1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 3px; }
.chart .value { fill: var(--bar); }
.chart .below .value { fill: var(--low); }
.chart .floor { stroke: var(--floor); stroke-width: 2; vector-effect: non-scaling-stroke; stroke-dasharray: 3 2; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.filter { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem .75rem; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; position: sticky; top: 0; background: var(--page); z-index: 1; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; cursor: pointer; }
.filter input { width: 1.1rem; height: 1.1rem; }
h3, .probe { scroll-margin-top: 6rem; }
.probe { border: 1px solid var(--line); border-radius: 6px; margin: .4rem 0; background: var(--panel); }
.probe > summary { display: grid; grid-template-columns: 1rem 4.5rem 9.5rem 1fr auto; gap: .75rem; align-items: baseline; padding: .5rem .9rem; cursor: pointer; list-style: none; }
.probe > summary::-webkit-details-marker { display: none; }
.probe > summary::before { content: '▸'; }
.probe[open] > summary::before { content: '▾'; }
.probe .inside { padding: 0 1.1rem 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.id { font-family: ui-monospace, monospace; }
${STATES.map(({ outcome }) => `.state.${outcome} { color: var(--${outcome}); font-weight: 600; white-space: nowrap; }`).join('\n')}
code, pre { font-family: ui-monospace, monospace; font-size: .85rem; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; margin: .4rem 0 .8rem; overflow-wrap: normal; }
pre .line { color: var(--soft); user-select: none; }
ol.next { padding-left: 1.4rem; }
ol.next li { margin: .35rem 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 44rem) {
  .chart li { grid-template-columns: 7rem 1fr 3rem; }
  .chart li > :last-child { display: none; }
  .probe > summary { grid-template-columns: 1rem 4rem 1fr; }
  .probe > summary .asks { grid-column: 2 / -1; }
}
@media print { .filter { display: none; } .probe { break-inside: avoid; } }
@media (forced-colors: active) { .chart .value { fill: Highlight; } }
${FILTERS}
`;

;// CONCATENATED MODULE: ./lib/report/html/page.js









const page_MAX_NEXT = 10;
/**
 * A readiness report as one page that needs nothing: no network, no script, its own style for light and dark.
 *
 * Its content security policy lets in that style and nothing else, so that text of the repository could not act even unescaped.
 */
function readinessHtml(view) {
    return `<!doctype html>\n${markup_element('html lang="en"', [
        markup_element('head', [
            '<meta charset="utf-8">',
            `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest()}'; base-uri 'none'; form-action 'none'">`,
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            `<title>${markup_text(view.title)}: production readiness</title>`,
            `<style>${STYLE}</style>`,
        ]),
        markup_element('body', [
            '<a class="skip" href="#probes">Skip to the probes</a>',
            markup_element('main', [headerOf(view), categoryChart(view), nextOf(view), page_probesOf(view), omissionsOf(view)]),
            footerOf(view),
        ]),
    ])}\n`;
}
function styleDigest() {
    const bytes = (0,tree/* sha256 */.sc)(STYLE).match(/../g) ?? [];
    return `sha256-${btoa(bytes.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''))}`;
}
function headerOf({ title, report, verdict }) {
    const state = report.notAService
        ? 'Not a service'
        : verdict.ready
            ? 'Ready for production'
            : 'Not ready for production';
    const caps = report.caps.map(({ id }) => `<a href="#${markup_text(id)}">${markup_text(id)}</a>`);
    return markup_element('header', [
        `<h1>${markup_text(title)}</h1>`,
        markup_element(`div class="verdict${verdict.ready ? ' ready' : ''}"`, [
            `<p class="score">${score_displayScore(verdict.productionScore)}</p>`,
            `<div><p><strong>${verdict.ready ? '✓' : '✗'} ${state}</strong></p><p class="soft">threshold ${score_displayScore(verdict.threshold)}, before caps and waivers ${score_displayScore(report.rawScore)}, known weight ${score_displayScore(report.knownWeight)}${caps.length === 0 ? '' : `, capped by ${caps.join(', ')}`}</p></div>`,
        ]),
        verdict.reasons.length === 0
            ? ''
            : markup_element('ul', verdict.reasons.map((reason) => `<li>${markup_sentence(reason)}</li>`)),
    ]);
}
function nextOf({ report: { recommendations } }) {
    if (recommendations.length === 0)
        return '';
    const items = recommendations
        .slice(0, page_MAX_NEXT)
        .map(({ probe, text: what, file, gain, effort }) => `<li>${markup_sentence(what)}${file === '' ? '' : ` in <code>${markup_text(file)}</code>`} (<a href="#${markup_text(probe)}">${markup_text(probe)}</a>, ${displayGain(gain)}, effort ${effort})</li>`);
    const more = recommendations.length - items.length;
    return markup_element('section aria-labelledby="next"', [
        '<h2 id="next">What to do next</h2>',
        markup_element('ol class="next"', items),
        more > 0 ? `<p class="soft">… and ${more} more, each with its probe below.</p>` : '',
    ]);
}
function page_probesOf(view) {
    const excerpts = new Excerpts(view);
    const groups = view.report.categories.map(({ id, score, applicable }) => {
        const own = view.report.probes.filter(({ category }) => category === id);
        return [
            `<h3 id="category-${markup_text(id)}">${markup_text(id)} <span class="soft">${applicable ? score_displayScore(score) : 'does not apply'}</span></h3>`,
            ...own.map((result) => probeItem(result, view, excerpts)),
        ].join('\n');
    });
    return markup_element('section aria-labelledby="probes"', [
        `<h2 id="probes">Every probe (${view.report.probes.length})</h2>`,
        filterOf(view),
        ...groups,
    ]);
}
function filterOf(view) {
    const outcomes = view.report.probes.map((result) => shownOutcome(result, view));
    const boxes = STATES.map(({ outcome, word, sign }) => {
        const count = outcomes.filter((one) => one === outcome).length;
        return `<label><input type="checkbox" id="show-${outcome}" checked><span class="state ${outcome}"><span aria-hidden="true">${sign}</span> ${word}</span> <span class="soft">${count}</span></label>`;
    });
    return markup_element('fieldset class="filter"', ['<legend>Show</legend>', ...boxes]);
}
function omissionsOf({ omissions }) {
    if (omissions.length === 0)
        return '';
    return markup_element('section aria-labelledby="omissions"', [
        '<h2 id="omissions">Left out</h2>',
        markup_element('ul', omissions.map(({ what, because, remedy }) => `<li>${markup_sentence(what)}: ${markup_sentence(because)}; ${markup_sentence(remedy)}</li>`)),
    ]);
}
function footerOf({ report }) {
    return `<footer>PatternBank ${version/* VERSION */.x}, rubric ${markup_text(report.rubricVersion)}. Scores are rounded down.</footer>`;
}

;// CONCATENATED MODULE: ./lib/report/junit/junit.js





const junit_MAX_PLACES = 50;
/**
 * A report as JUnit XML: a suite a category, a case a probe, and a suite of its own for the verdict.
 *
 * Not applicable, unknown and waived are skipped, with the reason; there is no time in it, so that equal reports are equal bytes.
 */
function junitXml(view) {
    const suites = [
        suite('verdict', [verdictCase(view)]),
        ...view.report.categories.map(({ id }) => suite(id, casesOf(id, view))),
    ];
    const all = suites.flatMap(({ cases }) => cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="patternbank" ${junit_counts(all)}>`,
        ...suites.map(({ element }) => element),
        '</testsuites>',
        '',
    ].join('\n');
}
function suite(name, cases) {
    const lines = cases.map(({ element }) => element).join('\n');
    return { cases, element: `  <testsuite name="${xml(name)}" ${junit_counts(cases)}>\n${lines}\n  </testsuite>` };
}
function junit_counts(cases) {
    const of = (state) => cases.filter((one) => one.state === state).length;
    return `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}"`;
}
function verdictCase({ title, verdict }) {
    const score = `production_score ${score_displayScore(verdict.productionScore)} reaches ${score_displayScore(verdict.threshold)}`;
    const open = `    <testcase classname="patternbank.verdict" name="${xml((0,diagnostics/* oneLine */.TN)(title))}: ${score}"`;
    if (verdict.ready)
        return { state: 'passed', element: `${open}/>` };
    const reasons = verdict.reasons.map((reason) => (0,diagnostics/* oneLine */.TN)(reason));
    return {
        state: 'failed',
        element: junit_outcome(open, 'failure', { message: reasons[0] ?? 'not ready', body: reasons }),
    };
}
function casesOf(category, view) {
    return view.report.probes
        .filter((result) => result.category === category)
        .map((result) => caseOf(result, view));
}
function caseOf(result, view) {
    const { id, category, outcome: found, because = '' } = result;
    const probe = readiness/* PROBES */._v.find((one) => one.id === id);
    const gaps = view.report.gaps.filter((gap) => gap.probe === id);
    const open = `    <testcase classname="patternbank.${category}" name="${xml(`${id} ${probe?.asks ?? ''}`.trim())}"${junit_placeOf(gaps[0], view)}`;
    const waiver = view.verdict.waivedProbes.includes(id)
        ? view.verdict.waivers.find((one) => one.probe === id)
        : undefined;
    if (waiver !== undefined) {
        const message = `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
        return { state: 'skipped', element: junit_outcome(open, 'skipped', { message }) };
    }
    if (found === 'pass')
        return { state: 'passed', element: `${open}/>` };
    if (found === 'not_applicable' || found === 'unknown')
        return {
            state: 'skipped',
            element: junit_outcome(open, 'skipped', { message: `${found.replaceAll('_', ' ')}: ${because}` }),
        };
    const places = gaps.filter(({ anchored }) => !anchored).slice(0, junit_MAX_PLACES);
    return {
        state: 'failed',
        element: junit_outcome(open, 'failure', {
            type: found,
            message: gaps[0]?.because ?? because,
            body: [
                ...places.map(({ at }) => `${pathOf(at.path, view)}:${at.line}`),
                ...(probe === undefined ? [] : [`fix: ${probe.fix}`]),
            ],
        }),
    };
}
function junit_outcome(open, tag, { message, type, body = [] }) {
    const kind = type === undefined ? '' : ` type="${xml(type)}"`;
    const head = `${open}>\n      <${tag} message="${xml((0,diagnostics/* oneLine */.TN)(message))}"${kind}`;
    const text = body.map((line) => xml((0,diagnostics/* oneLine */.TN)(line))).join('\n');
    return `${head}${text === '' ? '/>' : `>${text}</${tag}>`}\n    </testcase>`;
}
/** Some readers of JUnit jump to a line. */
function junit_placeOf(gap, view) {
    if (gap === undefined || gap.anchored)
        return '';
    return ` file="${xml((0,diagnostics/* oneLine */.TN)(pathOf(gap.at.path, view)))}" line="${gap.at.line}"`;
}
function pathOf(path, view) {
    return repositoryPath(folderOf(view), path);
}

;// CONCATENATED MODULE: ./lib/report/sarif/message.js

const LONGEST = 1000;
/** Text of a repository as a SARIF message: no link (3.11.6) and no placeholder (3.11.5) can be read out of it. */
function messageText(text) {
    const line = (0,diagnostics/* oneLine */.TN)(text);
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
    return short
        .toWellFormed()
        .replaceAll(/[[\]\\]/g, (character) => `\\${character}`)
        .replaceAll(/\{(\d+)\}/g, '{{$1}}');
}

;// CONCATENATED MODULE: ./lib/report/sarif/rules.js


const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** GitHub sorts security findings by this number, 0 to 10. */
const SEVERITIES = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '3.0',
};
/** The level of a probe's findings. */
function levelOf({ level }) {
    return LEVELS[level];
}
/** Every probe as a rule, in the order of the rubric. */
function sarifRules() {
    return readiness/* PROBES */._v.map((probe) => ({
        id: probe.id,
        name: probe.name,
        shortDescription: { text: messageText(probe.asks) },
        fullDescription: { text: messageText(probe.why) },
        help: { text: messageText(probe.fix), markdown: (0,readiness/* probePage */.YU)(probe) },
        defaultConfiguration: { level: levelOf(probe) },
        properties: {
            tags: ['production-readiness', probe.category],
            precision: 'high',
            ...(probe.category === 'security' ? { 'security-severity': SEVERITIES[probe.level] } : {}),
        },
    }));
}

;// CONCATENATED MODULE: ./lib/report/sarif/sarif.js






/** GitHub shows so many results of a run, and no more. */
const MAX_RESULTS = 5000;
const sarif_MAX_SEARCHED = 5;
/**
 * The gaps of a report as a SARIF 2.1.0 log: one result a place, with a fingerprint that outlives moved lines.
 *
 * Waived probes stay in the log as suppressed results, so that a viewer can show what was excused, and why.
 */
function sarifLog(view) {
    const gaps = mostImportantFirst(view);
    const left = Math.max(0, gaps.length - MAX_RESULTS);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'PatternBank',
                        semanticVersion: version/* VERSION */.x,
                        rules: sarifRules(),
                    },
                },
                automationDetails: { id: `patternbank/${addressPath(folderOf(view))}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: [...view.omissions, ...(left > 0 ? [tooMany(left)] : [])].map(notification),
                    },
                ],
                results: gaps.slice(0, MAX_RESULTS).map((gap) => resultOf(gap, view)),
                properties: { rubricVersion: view.report.rubricVersion, productionReady: view.verdict.ready },
            },
        ],
    };
}
const RULE_INDEX = new Map(readiness/* PROBES */._v.map(({ id }, index) => [id, index]));
const LEVEL_ORDER = ['error', 'warning', 'note'];
function mostImportantFirst({ report, verdict }) {
    const capped = new Set(report.caps.map(({ id }) => id));
    const waived = new Set(verdict.waivedProbes);
    const rank = ({ probe }) => (waived.has(probe) ? 10 : 0) + (capped.has(probe) ? -1 : LEVEL_ORDER.indexOf(levelOfGap(probe)));
    return report.gaps
        .map((gap, index) => ({ gap, index }))
        .sort((a, b) => rank(a.gap) - rank(b.gap) || a.index - b.index)
        .map(({ gap }) => gap);
}
function resultOf(gap, view) {
    const { probe, category, at, fingerprint } = gap;
    const result = view.report.probes.find(({ id }) => id === probe);
    return {
        ruleId: probe,
        ruleIndex: RULE_INDEX.get(probe) ?? -1,
        // Only what fails has a gravity (3.27.10).
        ...(result?.outcome === 'unknown'
            ? { kind: 'open', level: 'none' }
            : { kind: 'fail', level: levelOfGap(probe) }),
        message: { text: messageText(`${gap.because}${lookedIn(gap, result)}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: {
                        uri: addressPath(repositoryPath(folderOf(view), at.path)),
                        uriBaseId: '%SRCROOT%',
                    },
                    region: { startLine: at.line, endLine: at.endLine },
                },
            },
        ],
        partialFingerprints: { 'patternbank/v1': fingerprint },
        ...suppressionsOf(probe, view),
        properties: { category, outcome: result?.outcome, confidence: result?.confidence },
    };
}
/** So that "not detected" can be contested. */
function lookedIn({ anchored }, result) {
    const searched = result?.searched.slice(0, sarif_MAX_SEARCHED).join(', ') ?? '';
    return anchored && searched !== '' ? ` (looked in ${searched})` : '';
}
function suppressionsOf(probe, { verdict }) {
    if (!verdict.waivedProbes.includes(probe))
        return {};
    const suppressions = verdict.waivers
        .filter((waiver) => waiver.probe === probe)
        .map(({ owner, reason, expires }) => ({
        kind: 'external',
        status: 'accepted',
        justification: messageText(`${reason} (${owner}, until ${expires})`),
    }));
    return { suppressions };
}
function levelOfGap(id) {
    const probe = readiness/* PROBES */._v[RULE_INDEX.get(id) ?? -1];
    return probe === undefined ? 'note' : levelOf(probe);
}
function notification({ what, because, remedy }) {
    return { level: 'warning', message: { text: messageText(`${what}: ${because}; ${remedy}`) } };
}
function tooMany(left) {
    return {
        what: `${left} results`,
        because: `viewers show ${MAX_RESULTS} of a run`,
        remedy: 'read the JSON report, which has all of them',
    };
}

;// CONCATENATED MODULE: ./lib/report/readiness/comparison-lines.js


const MAX_CHANGES = 20;
/** What a change did to the base, for a terminal: a line a probe, with the first place. */
function comparisonLines(comparison, paint) {
    if (comparison === undefined)
        return [];
    const { before, after, broke, standing, fixed } = comparison;
    return [
        '',
        paint.bold(`  since the base: ${score_displayScore(before)} → ${score_displayScore(after)}`),
        ...listed(broke, (text) => `  ${paint.error('broke')}   ${text}`),
        ...listed(fixed, (text) => `  ${paint.info('fixed')}   ${text}`),
        paint.dim(`  ${standing.length} more were broken before`),
    ];
}
function listed(changes, line) {
    const shown = changes.slice(0, MAX_CHANGES).map(({ probe, places }) => {
        const [first] = places;
        if (first === undefined)
            return line(probe);
        const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
        return line(`${probe} ${(0,diagnostics/* oneLine */.TN)(first.at.path)}:${first.at.line}${more}  ${(0,diagnostics/* oneLine */.TN)(first.because)}`);
    });
    return changes.length > MAX_CHANGES
        ? [...shown, line(`… and ${changes.length - MAX_CHANGES} more`)]
        : shown;
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
        ...comparisonLines(judged.comparison, paint),
        ...recommendationLines(judged, paint),
        ...omissions.map(({ what, because }) => `  ${paint.warning('left out')}   ${(0,diagnostics/* oneLine */.TN)(what)}: ${(0,diagnostics/* oneLine */.TN)(because)}`),
    ].join('\n');
}
function text_verdictLine({ verdict }, folder, paint) {
    const state = verdict.ready ? paint.bold('ready') : paint.error('not ready');
    const numbers = `production_score ${score_displayScore(verdict.productionScore)}, threshold ${score_displayScore(verdict.threshold)}`;
    return `${paint.bold((0,diagnostics/* oneLine */.TN)(folder))}  ${state}  ${numbers}`;
}
function text_missingLine({ report, verdict }) {
    if (report.notAService)
        return '  missing    a service: nothing here starts an application, or too little of the rubric applies';
    return `  missing    ${verdict.missingComponents.length === 0 ? 'nothing' : verdict.missingComponents.join(', ')}`;
}
function reasonLines({ verdict }, paint) {
    return verdict.reasons.map((reason, index) => `  ${(index === 0 ? 'because' : '').padEnd(9)}  ${paint.dim((0,diagnostics/* oneLine */.TN)(reason))}`);
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
        const where = file === '' ? '' : ` in ${(0,diagnostics/* oneLine */.TN)(file)}`;
        return `  ${(0,diagnostics/* oneLine */.TN)(text)}${where} ${paint.dim(`(${probe}, ${displayGain(gain)})`)}`;
    });
    const more = recommendations.length - lines.length;
    const rest = more > 0 ? [paint.dim(`  … and ${more} more: --json has them all`)] : [];
    return lines.length === 0 ? [] : ['', paint.bold('  do first'), ...lines, ...rest];
}

;// CONCATENATED MODULE: ./lib/report/readiness/render-report.js







/**
 * A readiness report in one of its forms.
 *
 * @param paint - colours, for text that a terminal shows
 * @returns text that ends in a line break; text of the repository is escaped as the form demands
 */
function renderReport(format, view, paint) {
    switch (format) {
        case 'text':
            return `${readinessText(view, { folder: view.title, omissions: view.omissions, ...(paint === undefined ? {} : { paint }) })}\n`;
        case 'json':
            return jsonText(toValidateJson(view.report, view.verdict, view.comparison));
        case 'markdown':
            return summaryMarkdown(view);
        case 'html':
            return readinessHtml(view);
        case 'sarif':
            return jsonText(sarifLog(view));
        case 'junit':
            return junitXml(view);
        case 'badge':
            return badgeSvg(view);
    }
}
function jsonText(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
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
function searchText({ query, code, hits, omissions }, paint = diagnostics/* plain */.pj) {
    const width = Math.max(0, ...hits.map(({ pattern }) => pattern.id.length));
    const lines = hits.flatMap(({ pattern, relevance, quality, productionReady, why }) => [
        `  ${score_displayScore(relevance)}  ${paint.bold((0,diagnostics/* printable */.g$)(pattern.id).padEnd(width))}  ${pattern.category}, quality ${score_displayScore(quality)}${productionReady ? '' : paint.warning(', not production ready')}`,
        `        ${(0,diagnostics/* printable */.g$)(pattern.summary)}`,
        `        ${paint.dim((0,diagnostics/* printable */.g$)(why))}`,
    ]);
    const asked = query === '' && code !== undefined ? code : query;
    const none = `nothing in the bank answers ${JSON.stringify((0,diagnostics/* printable */.g$)(asked))}`;
    const left = omissions.map(({ what, because }) => `  ${paint.warning('left out')}  ${(0,diagnostics/* printable */.g$)(what)}: ${(0,diagnostics/* printable */.g$)(because)}`);
    return [...(hits.length === 0 ? [none] : lines), ...left].join('\n');
}

// EXTERNAL MODULE: ./lib/spec/index.js + 183 modules
var spec = __webpack_require__(99607);
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
        ...(field.minLength === undefined ? [] : [`at least ${field.minLength} long`]),
        ...(field.maxLength === undefined ? [] : [`at most ${field.maxLength} long`]),
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
    const names = new Map(spec.entities.map(({ name, reserved }) => [name, reserved ?? name]));
    const nameOf = (name) => names.get(name) ?? name;
    return {
        ...spec,
        entities: spec.entities.map(entityJson),
        // A relation is between the things as `entities` names them, not between classes.
        relations: spec.relations.map((relation) => ({
            ...relation,
            from: nameOf(relation.from),
            to: nameOf(relation.to),
        })),
        endpoints: spec.endpoints.map(endpointJson),
    };
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
        text_row('entities', entities.map(({ name, fields }) => `${name} (${fields.length} fields)`).join(', ')),
        text_row('relations', String(relations.length)),
        text_row('endpoints', `${listed} listed, ${endpoints.length - listed} derived`),
        text_row('callers', roles.length === 0 ? auth.method : `${auth.method}, roles ${roles.join(', ')}`),
        text_row('features', wanted.join(', ')),
        text_row('requirements', String(requirements.length)),
        text_row('read', `${coverage.linesUsed} of ${coverage.linesTotal} lines`),
    ].join('\n');
}
function text_row(name, value) {
    return `  ${name.padEnd(12)}  ${value === '' ? 'none' : (0,diagnostics/* printable */.g$)(value)}`;
}

;// CONCATENATED MODULE: ./lib/report/trials/text.js


const HEAD = ['pattern', 'runs', 'lines', 'branches', 'mistake', 'success', 'coverage', 'quality'];
/**
 * What the terminal says after `patterns test`: a row a pattern, then what was run.
 *
 * @returns lines without a final line break
 */
function trialsText(trials, paint = diagnostics/* plain */.pj) {
    const { file, targets, kept, fresh, isWhole } = trials;
    const shown = file.patterns.filter(({ id }) => targets.includes(id));
    const rows = shown.map(cellsOf);
    const widths = HEAD.map((name, column) => Math.max(name.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
    const line = (cells) => `  ${cells.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join('  ')}`.trimEnd();
    const table = rows.length === 0 ? [] : [paint.dim(line(HEAD)), ...rows.map(line), ''];
    const unmeasured = targets.length - shown.length;
    const missing = unmeasured === 0 ? '' : `, ${unmeasured} not measured`;
    return [
        ...table,
        `  ${shown.length} patterns measured${missing}; ${fresh} samples run, ${kept} unchanged since they were run`,
        ...(isWhole ? [] : [`  ${paint.warning('broken off')}: run it again, and it goes on where it was`]),
    ].join('\n');
}
/** The name stands left, numbers right. */
function aligned(cell, column, width) {
    return column === 0 ? (0,diagnostics/* printable */.g$)(cell).padEnd(width) : cell.padStart(width);
}
function cellsOf(pattern) {
    const { id, runs, passes, lines, branches, mutations } = pattern;
    return [
        id,
        `${passes}/${runs}`,
        share(lines),
        share(branches),
        mutations.planted === 0 ? '–' : mutations.killed === mutations.planted ? 'noticed' : 'missed',
        score_displayScore(Math.round(pattern.success_rate * 10_000)),
        pattern.test_coverage === null ? '–' : score_displayScore(Math.round(pattern.test_coverage * 10_000)),
        score_displayScore(Math.round(pattern.quality * 10_000)),
    ];
}
function share({ covered, of }) {
    return of === 0 ? '–' : `${covered}/${of}`;
}

;// CONCATENATED MODULE: ./lib/report/verify/junit.js
/**
 * The proof as JUnit XML: a suite with one case a step, for servers that show test results.
 *
 * @param name - of the suite: the folder as the user named it
 */
function verificationJunit({ steps }, name) {
    const failures = steps.filter(({ outcome }) => outcome === 'failed').length;
    const left = steps.filter(({ outcome }) => outcome === 'skipped').length;
    const time = steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
    const counts = `tests="${steps.length}" failures="${failures}" errors="0" skipped="${left}" time="${time}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${counts}>`,
        `  <testsuite name=${junit_quoted(`patternbank verify ${name}`)} ${counts}>`,
        ...steps.map(testCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase({ id, outcome, figure, because, seconds, log }) {
    const open = `    <testcase classname="patternbank.verify" name=${junit_quoted(id)} time="${seconds.toFixed(3)}"`;
    const out = figure === '' ? '' : `<system-out>${junit_escaped(figure)}</system-out>`;
    switch (outcome) {
        case 'passed':
            return out === '' ? `${open}/>` : `${open}>${out}</testcase>`;
        case 'skipped':
            return `${open}><skipped message=${junit_quoted(because)}/>${out}</testcase>`;
        case 'failed':
            return `${open}><failure message=${junit_quoted(because)}>${junit_escaped(log)}</failure>${out}</testcase>`;
    }
}
function junit_quoted(text) {
    return `"${junit_escaped(text).replaceAll('\n', '&#10;')}"`;
}
/** XML 1.0 has no way to write most control characters and lone surrogates. */
function junit_escaped(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./lib/report/verify/text.js

/** Wide enough for the longest id of a step. */
const ID_WIDTH = 17;
/** Lines of a failed step's log that a reader at a terminal gets; the JSON document has more. */
const LOG_LINES = 40;
/** One line of the table: outcome, step, result and time. */
function stepLine(report, paint = diagnostics/* plain */.pj) {
    const { id, outcome, figure, because, seconds } = report;
    const said = [figure, because].filter((text) => text !== '').join('; ');
    const time = outcome === 'skipped' && seconds < 1 ? '' : `${seconds.toFixed(0)} s`;
    return `${outcomeWord(outcome, paint)}  ${(0,diagnostics/* printable */.g$)(id).padEnd(ID_WIDTH)}  ${time.padStart(6)}  ${(0,diagnostics/* printable */.g$)(said)}`;
}
function outcomeWord(outcome, paint) {
    switch (outcome) {
        case 'passed':
            return 'passed ';
        case 'failed':
            return paint.error('failed ');
        case 'skipped':
            return paint.warning('skipped');
    }
}
/**
 * What stands below the table: of each failed step the end of its log and what to do, then the counts.
 *
 * @returns lines without a final line break
 */
function verificationEnd({ steps, passed }, paint = diagnostics/* plain */.pj) {
    const failures = steps.filter(({ outcome }) => outcome === 'failed');
    const parts = failures.flatMap((step) => [...failureLines(step, paint), '']);
    const counts = ['passed', 'failed', 'skipped'].map((outcome) => `${steps.filter((step) => step.outcome === outcome).length} ${outcome}`);
    const verdict = passed ? paint.bold('proven') : paint.error('not proven');
    return ['', ...parts, `${verdict}: ${counts.join(', ')}`, ...missing(steps)].join('\n');
}
function failureLines({ id, because, command, fix, log }, paint) {
    const lines = log.trimEnd().split('\n').slice(-LOG_LINES);
    return [
        `${paint.error(id)}: ${(0,diagnostics/* printable */.g$)(because)}`,
        paint.dim(`  $ ${(0,diagnostics/* printable */.g$)(command)}`),
        ...lines.map((line) => `  | ${(0,diagnostics/* printable */.g$)(line)}`),
        `  = help: ${(0,diagnostics/* printable */.g$)(fix)}`,
    ];
}
function missing(steps) {
    const unproven = steps
        .filter(({ outcome, required }) => outcome === 'skipped' && required)
        .map(({ id }) => id);
    return unproven.length === 0 ? [] : [`  without ${unproven.join(', ')} nothing is proven`];
}

;// CONCATENATED MODULE: ./lib/report/index.js







































/***/ })

};
