/** The constraints of outcomes; making them again changes nothing. */
export const OUTCOME_SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT patternbank_outcome IF NOT EXISTS FOR (n:Outcome) REQUIRE (n.repository, n.app, n.id) IS UNIQUE',
  'CREATE CONSTRAINT patternbank_spec IF NOT EXISTS FOR (n:Spec) REQUIRE (n.repository, n.app) IS UNIQUE',
  'CREATE INDEX patternbank_pattern_id IF NOT EXISTS FOR (n:Pattern) ON (n.id)',
];

/**
 * One outcome of one spec, and the patterns of every generation that it is about: those that were used together count it once.
 * All of it or nothing, and a second time nothing.
 */
export const OUTCOME = `
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
export const OUTCOMES = `
MATCH (o:Outcome)
RETURN o.repository AS repository, o.app AS app, o.id AS id, o.about AS about
ORDER BY repository, app, id SKIP toInteger($skip) LIMIT toInteger($limit)`;

/** Connects outcomes with the patterns of one generation. */
export const CONCERNS = `
UNWIND $rows AS row
MATCH (o:Outcome {repository: row.repository, app: row.app, id: row.id})
UNWIND row.patterns AS each
MATCH (p:Pattern {generation: $generation, id: each.id})
MERGE (o)-[r:CONCERNS]->(p)
SET r.version = each.version, r.edited = each.edited, r.removed = each.removed, r.kept = each.kept`;

/** How many outcomes two patterns of one generation share. */
export const USED_WITH = `
UNWIND $rows AS row
MATCH (a:Pattern {generation: $generation, id: row.a})
MATCH (b:Pattern {generation: $generation, id: row.b})
MERGE (a)-[u:USED_WITH]->(b)
SET u.count = row.count`;
