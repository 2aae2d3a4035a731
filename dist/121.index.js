export const id = 121;
export const ids = [121];
export const modules = {

/***/ 42452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ CONCERNS),
/* harmony export */   L0: () => (/* binding */ OUTCOME_SCHEMA),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   tO: () => (/* binding */ USED_WITH),
/* harmony export */   vg: () => (/* binding */ OUTCOME)
/* harmony export */ });
/** The constraints of outcomes; making them again changes nothing. */
const OUTCOME_SCHEMA = [
    'CREATE CONSTRAINT patternbank_outcome IF NOT EXISTS FOR (n:Outcome) REQUIRE (n.repository, n.app, n.id) IS UNIQUE',
    'CREATE CONSTRAINT patternbank_spec IF NOT EXISTS FOR (n:Spec) REQUIRE (n.repository, n.app) IS UNIQUE',
    'CREATE INDEX patternbank_pattern_id IF NOT EXISTS FOR (n:Pattern) ON (n.id)',
];
/**
 * One outcome of one spec, and the patterns of every generation that it is about: those that were used together count it once.
 * All of it or nothing, and a second time nothing.
 */
const OUTCOME = `
MERGE (s:Spec {repository: $repository, app: $app})
MERGE (o:Outcome {repository: $repository, app: $app, id: $id})
ON CREATE SET o.event = $event, o.at = $at, o.text = $text, o.about = $about, o.nonce = $nonce, o.linked = false
MERGE (s)-[:BECAME]->(o)
WITH o, o.linked = false AS isFirst
FOREACH (_ IN CASE WHEN isFirst THEN [1] ELSE [] END | SET o.linked = true)
WITH o, isFirst
CALL {
  WITH o, isFirst
  WITH o, isFirst WHERE isFirst
  UNWIND $rows AS row
  MATCH (p:Pattern {id: row.id})
  MERGE (o)-[r:CONCERNS]->(p)
  SET r.version = row.version, r.edited = row.edited, r.removed = row.removed, r.kept = row.kept
  WITH collect(p) AS patterns
  UNWIND patterns AS a
  UNWIND patterns AS b
  WITH a, b WHERE a.generation = b.generation AND a.id < b.id
  MERGE (a)-[u:USED_WITH]->(b)
  ON CREATE SET u.count = 1
  ON MATCH SET u.count = u.count + 1
  RETURN count(*) AS pairs
}
RETURN o.nonce = $nonce AS isNew`;
/** A page of outcomes and what they are about, as it was recorded. */
const OUTCOMES = `
MATCH (o:Outcome)
RETURN o.repository AS repository, o.app AS app, o.id AS id, o.about AS about
ORDER BY repository, app, id SKIP toInteger($skip) LIMIT toInteger($limit)`;
/** Connects outcomes with the patterns of one generation. */
const CONCERNS = `
UNWIND $rows AS row
MATCH (o:Outcome {repository: row.repository, app: row.app, id: row.id})
UNWIND row.patterns AS each
MATCH (p:Pattern {generation: $generation, id: each.id})
MERGE (o)-[r:CONCERNS]->(p)
SET r.version = each.version, r.edited = each.edited, r.removed = each.removed, r.kept = each.kept`;
/** How many outcomes two patterns of one generation share. */
const USED_WITH = `
UNWIND $rows AS row
MATCH (a:Pattern {generation: $generation, id: row.a})
MATCH (b:Pattern {generation: $generation, id: row.b})
MERGE (a)-[u:USED_WITH]->(b)
SET u.count = row.count`;


/***/ }),

/***/ 10121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PatternGraph: () => (/* binding */ PatternGraph)
});

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var lib_pattern = __webpack_require__(37688);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/bank/closure.js
var closure = __webpack_require__(1003);
// EXTERNAL MODULE: ./lib/bank/library-change.js
var library_change = __webpack_require__(60594);
// EXTERNAL MODULE: ./lib/bank/problems.js
var bank_problems = __webpack_require__(76968);
// EXTERNAL MODULE: ./lib/bank/neo4j/outcome-statements.js
var outcome_statements = __webpack_require__(42452);
;// CONCATENATED MODULE: ./lib/bank/neo4j/outcome-links.js

/** Outcomes of one page, and pairs of one transaction. */
const PAGE = 200;
/** Connects a generation that is new with every outcome so far: what it is about, and how often two patterns were used together. */
async function linkOutcomes(neo4j, generation) {
    for (const cypher of outcome_statements/* OUTCOME_SCHEMA */.L0)
        await neo4j.write({ doing: 'make its constraints', cypher });
    const counts = new Map();
    for (let skip = 0;; skip += PAGE) {
        const page = await neo4j.read({
            ...{ doing: 'read its outcomes', cypher: outcome_statements/* OUTCOMES */.im },
            parameters: { skip, limit: PAGE },
        });
        const rows = page.map(({ about, ...key }) => ({
            ...key,
            patterns: JSON.parse(about),
        }));
        if (rows.length > 0)
            await neo4j.write({ doing: 'connect outcomes', cypher: outcome_statements/* CONCERNS */.I1, parameters: { generation, rows } });
        for (const { patterns } of rows)
            countPairs(counts, patterns);
        if (page.length < PAGE)
            break;
    }
    const pairs = [...counts].map(([pair, count]) => ({ ...JSON.parse(pair), count }));
    for (let at = 0; at < pairs.length; at += PAGE) {
        const parameters = { generation, rows: pairs.slice(at, at + PAGE) };
        await neo4j.write({ doing: 'connect patterns used together', cypher: outcome_statements/* USED_WITH */.tO, parameters });
    }
}
function countPairs(counts, patterns) {
    const ids = [...new Set(patterns.map(({ id }) => id))].sort();
    for (const [at, a] of ids.entries())
        for (const b of ids.slice(at + 1)) {
            const pair = JSON.stringify({ a, b });
            counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
}

;// CONCATENATED MODULE: ./lib/bank/neo4j/statements.js
/** The constraints of the graph; making them again changes nothing. */
const SCHEMA = [
    'CREATE CONSTRAINT patternbank_generation IF NOT EXISTS FOR (n:Generation) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT patternbank_pattern IF NOT EXISTS FOR (n:Pattern) REQUIRE (n.generation, n.id) IS UNIQUE',
    'CREATE CONSTRAINT patternbank_category IF NOT EXISTS FOR (n:Category) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT patternbank_domain IF NOT EXISTS FOR (n:Domain) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT patternbank_capability IF NOT EXISTS FOR (n:Capability) REQUIRE n.name IS UNIQUE',
    'CREATE INDEX patternbank_digest IF NOT EXISTS FOR (n:Pattern) ON (n.digest)',
];
/** Patterns with their categories and domains. */
const STORE = `
UNWIND $rows AS row
MERGE (p:Pattern {generation: $generation, id: row.id})
SET p.version = row.version, p.digest = row.digest, p.category = row.category, p.quality = row.quality
MERGE (c:Category {name: row.category})
MERGE (p)-[:IN_CATEGORY]->(c)
MERGE (d:Domain {name: row.domain})
MERGE (p)-[:IN_DOMAIN]->(d)`;
/** What connects patterns; each once all of them are there. */
const LINKS = [
    `UNWIND $rows AS row
MATCH (p:Pattern {generation: $generation, id: row.id})
UNWIND row.requires AS name
MERGE (c:Capability {name: name})
MERGE (p)-[:REQUIRES]->(c)`,
    `UNWIND $rows AS row
MATCH (p:Pattern {generation: $generation, id: row.id})
UNWIND row.provides AS each
MERGE (c:Capability {name: each.capability})
MERGE (p)-[r:PROVIDES]->(c)
SET r.exclusive = each.exclusive`,
    `UNWIND $rows AS row
MATCH (p:Pattern {generation: $generation, id: row.id})
UNWIND row.conflicts AS each
MERGE (c:Capability {name: each.capability})
MERGE (p)-[r:CONFLICTS_WITH]->(c)
SET r.reason = each.reason`,
    `UNWIND $rows AS row
MATCH (p:Pattern {generation: $generation, id: row.id})
UNWIND row.supersedes AS id
MATCH (other:Pattern {generation: $generation, id: id})
MERGE (p)-[:SUPERSEDES]->(other)`,
    `UNWIND $rows AS row
MATCH (p:Pattern {generation: $generation, id: row.id})
MATCH (old:Pattern {generation: $before, id: row.id})
WHERE old.digest <> p.digest
MERGE (p)-[:EVOLVED_FROM]->(old)`,
];
/** Deletes a generation; capabilities that nothing names any more go with it. */
const DROP = `
OPTIONAL MATCH (p:Pattern {generation: $generation})
DETACH DELETE p
WITH count(*) AS done
OPTIONAL MATCH (g:Generation {name: $generation})
DELETE g
WITH count(*) AS gone
MATCH (c:Capability) WHERE NOT (c)<--()
DELETE c`;
/** The shortest ways from some patterns to all that they need, directly or through others; of each, its last step. */
const CLOSURE = `
MATCH (start:Pattern {generation: $generation}) WHERE start.id IN $ids
MATCH way = ALL SHORTEST (start)
  ((:Pattern)-[:REQUIRES]->(:Capability)<-[:PROVIDES]-(next:Pattern WHERE next.generation = $generation))+
  (needed:Pattern)
WHERE NOT needed.id IN $ids
WITH needed, length(way) AS steps, nodes(way) AS nodes
RETURN DISTINCT needed.id AS id, steps, nodes[-2].name AS capability, nodes[-3].id AS requirer`;

;// CONCATENATED MODULE: ./lib/bank/neo4j/pattern-graph.js








/** Patterns of one transaction. */
const BATCH = 200;
/** What patterns require, provide and refuse, as a graph; a generation of the bank is a part of it that nothing connects with the others but `EVOLVED_FROM`. */
class PatternGraph {
    #neo4j;
    constructor(neo4j) {
        this.#neo4j = neo4j;
    }
    /** @throws ServiceError - `bank/graph-not-populated`: the graph does not have what Qdrant serves */
    async require(generation) {
        if (!(await this.has(generation)))
            throw new diagnostics/* ServiceError */._7(bank_problems/* graphNotPopulated */["if"].at({ generation }));
    }
    /** Whether all of a generation is there. */
    async has(generation) {
        const rows = await this.#neo4j.read({
            doing: 'find a generation',
            cypher: 'MATCH (g:Generation {name: $generation, complete: true}) RETURN g.name AS name',
            parameters: { generation },
        });
        return rows.length > 0;
    }
    /** Stores a generation beside the others; storing it again changes nothing. */
    async store({ name, patterns, before }) {
        for (const cypher of SCHEMA)
            await this.#neo4j.write({ doing: 'make its constraints', cypher });
        await this.#neo4j.write({
            doing: 'begin a generation',
            cypher: 'MERGE (g:Generation {name: $name}) SET g.complete = false',
            parameters: { name },
        });
        for (const cypher of [STORE, ...LINKS]) {
            for (let at = 0; at < patterns.length; at += BATCH) {
                const rows = patterns.slice(at, at + BATCH).map(rowOf);
                const parameters = { generation: name, before: before ?? '', rows };
                await this.#neo4j.write({ doing: 'store patterns', cypher, parameters });
            }
        }
        await linkOutcomes(this.#neo4j, name);
    }
    /** Compares a generation with its patterns, and marks it as complete where they agree. */
    async verify({ name, patterns }) {
        const held = await this.#neo4j.read({
            doing: 'list its patterns',
            cypher: `MATCH (p:Pattern {generation: $name})
        RETURN p.id AS id, p.version AS version, p.category AS category, p.digest AS digest`,
            parameters: { name },
        });
        const stamps = patterns.map(({ id, version, category, digest }) => ({ id, version, category, digest }));
        const problems = (0,library_change/* libraryChanges */.z)(held, stamps).flatMap(({ id, change }) => {
            if (change === 'unchanged')
                return [];
            if (change === 'added')
                return [bank_problems/* missingFromIndex */.tq.at({ id })];
            return [change === 'changed' ? bank_problems/* staleInIndex */.f.at({ id }) : bank_problems/* strayInIndex */.$G.at({ id })];
        });
        if (problems.length === 0)
            await this.#neo4j.write({
                doing: 'mark a generation as complete',
                cypher: 'MATCH (g:Generation {name: $name}) SET g.complete = true',
                parameters: { name },
            });
        return problems;
    }
    /** Names of all generations, also of those that are not complete. */
    async generations() {
        const rows = await this.#neo4j.read({
            doing: 'list its generations',
            cypher: 'MATCH (g:Generation) RETURN g.name AS name ORDER BY name',
        });
        return rows.map(({ name }) => name);
    }
    async drop(generation) {
        await this.#neo4j.write({ doing: 'delete a generation', cypher: DROP, parameters: { generation } });
    }
    /** Every pattern that could be needed along with `ids`, by id: one question, which the graph answers. */
    async closure(generation, ids) {
        const ways = await this.#neo4j.read({
            doing: 'follow what patterns require',
            cypher: CLOSURE,
            parameters: { generation, ids },
        });
        const nearest = new Map();
        for (const way of ways) {
            const known = nearest.get(way.id);
            if (known === undefined ||
                way.steps - known.steps < 0 ||
                (way.steps === known.steps && (0,closure/* bySteps */.$)(way, known) < 0))
                nearest.set(way.id, way);
        }
        return [...nearest.values()]
            .map(({ id, capability, requirer }) => ({ id, capability, requirer }))
            .sort((a, b) => (0,tree/* comparePaths */.cD)(a.id, b.id));
    }
    close() {
        return this.#neo4j.close();
    }
}
function rowOf(pattern) {
    const { id, version, digest, category, domain, requires, provides, conflicts, supersedes } = pattern;
    return {
        ...{ id, version, digest, category, domain, requires, supersedes },
        provides: provides.map(({ capability, exclusive }) => ({ capability, exclusive })),
        conflicts: conflicts.map(({ capability, reason }) => ({ capability, reason })),
        quality: (0,lib_pattern/* patternQuality */.ko)(pattern) / 10_000,
    };
}


/***/ })

};
