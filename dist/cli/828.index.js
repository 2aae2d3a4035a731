export const id = 828;
export const ids = [828];
export const modules = {

/***/ 63828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OutcomeGraph: () => (/* binding */ OutcomeGraph)
/* harmony export */ });
/* harmony import */ var _outcome_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42452);

/** Outcomes as nodes beside the patterns that they are about. */
class OutcomeGraph {
    #neo4j;
    constructor(neo4j) {
        this.#neo4j = neo4j;
    }
    async add({ patterns, ...outcome }) {
        for (const cypher of _outcome_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_SCHEMA */ .L0)
            await this.#neo4j.write({ doing: 'make its constraints', cypher });
        const rows = patterns.map(({ id, version, edited, removed, kept }) => ({
            id,
            version,
            edited,
            removed,
            kept,
        }));
        // A try whose answer was lost finds its own outcome: it was added all the same.
        const nonce = crypto.randomUUID();
        const [row] = await this.#neo4j.change({
            doing: 'record an outcome',
            cypher: _outcome_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME */ .vg,
            parameters: { ...outcome, rows, about: JSON.stringify(rows), nonce },
        });
        return row?.isNew === true;
    }
    async texts() {
        const rows = await this.#neo4j.read({
            doing: 'read its outcomes',
            cypher: 'MATCH (o:Outcome) RETURN o.text AS text ORDER BY o.repository, o.app, o.id',
        });
        return rows.map(({ text }) => text);
    }
    close() {
        return this.#neo4j.close();
    }
}


/***/ }),

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


/***/ })

};
