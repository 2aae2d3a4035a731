/** The constraints of the graph; making them again changes nothing. */
export const SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT patternbank_generation IF NOT EXISTS FOR (n:Generation) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT patternbank_pattern IF NOT EXISTS FOR (n:Pattern) REQUIRE (n.generation, n.id) IS UNIQUE',
  'CREATE CONSTRAINT patternbank_category IF NOT EXISTS FOR (n:Category) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT patternbank_domain IF NOT EXISTS FOR (n:Domain) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT patternbank_capability IF NOT EXISTS FOR (n:Capability) REQUIRE n.name IS UNIQUE',
  'CREATE INDEX patternbank_digest IF NOT EXISTS FOR (n:Pattern) ON (n.digest)',
];

/** Patterns with their categories and domains. */
export const STORE = `
UNWIND $rows AS row
MERGE (p:Pattern {generation: $generation, id: row.id})
SET p.version = row.version, p.digest = row.digest, p.category = row.category, p.quality = row.quality
MERGE (c:Category {name: row.category})
MERGE (p)-[:IN_CATEGORY]->(c)
MERGE (d:Domain {name: row.domain})
MERGE (p)-[:IN_DOMAIN]->(d)`;

/** What connects patterns; each once all of them are there. */
export const LINKS: readonly string[] = [
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
export const DROP = `
OPTIONAL MATCH (p:Pattern {generation: $generation})
DETACH DELETE p
WITH count(*) AS done
OPTIONAL MATCH (g:Generation {name: $generation})
DELETE g
WITH count(*) AS gone
MATCH (c:Capability) WHERE NOT (c)<--()
DELETE c`;

/** The shortest ways from some patterns to all that they need, directly or through others; of each, its last step. */
export const CLOSURE = `
MATCH (start:Pattern {generation: $generation}) WHERE start.id IN $ids
MATCH way = ALL SHORTEST (start)
  ((:Pattern)-[:REQUIRES]->(:Capability)<-[:PROVIDES]-(next:Pattern WHERE next.generation = $generation))+
  (needed:Pattern)
WHERE NOT needed.id IN $ids
WITH needed, length(way) AS steps, nodes(way) AS nodes
RETURN DISTINCT needed.id AS id, steps, nodes[-2].name AS capability, nodes[-3].id AS requirer`;
