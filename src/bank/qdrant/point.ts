import type { Schemas } from '@qdrant/js-client-rest';
import { z } from 'zod';
import { ServiceError } from '../../diagnostics/index.ts';
import {
  type Pattern,
  PRODUCTION_READY_AT,
  patternQuality,
  successRateOf,
  testCoverageOf,
} from '../../pattern/index.ts';
import { sha256 } from '../../tree/index.ts';
import type { IndexEntry } from '../embedded/bank-index.ts';
import { lexicalVector } from '../lexical.ts';
import { patternText } from '../pattern-text.ts';
import { corruptPoint } from '../problems.ts';
import type { Stored } from '../ranking.ts';
import { decodeBytes, decodeVector, encodeBytes, encodeVector } from '../vector-text.ts';
import { pointId } from './point-id.ts';
import { storedPattern } from './stored-pattern.ts';

/** The point of a pattern: vectors to compare, fields to filter and weigh by, and the pattern itself. */
export function pointOf({ pattern, vector, code }: IndexEntry): Schemas['PointStruct'] {
  const text = JSON.stringify(pattern);
  const exact = encodeVector(vector);
  const bytes = code === undefined ? {} : { code: encodeBytes(code) };
  return {
    id: pointId(pattern.id),
    vector: {
      ...{ semantic: [...vector], lexical: lexicalVector(patternText(pattern)) },
      ...(code === undefined ? {} : { code: [...code] }),
    },
    payload: {
      ...{ ...fieldsOf(pattern), pattern: text, vector: exact, ...bytes },
      seal: sealOf(text, exact, bytes.code),
    },
  };
}

function fieldsOf(pattern: Pattern): Record<string, unknown> {
  const { id, version, digest, category, domain, tags, provides, quality, trials, measured } = pattern;
  const score = patternQuality(pattern);
  return {
    id,
    version,
    digest,
    category,
    domain,
    tags,
    capabilities: provides.map(({ capability }) => capability),
    production_ready: score >= PRODUCTION_READY_AT,
    production_readiness_score: score / 10_000,
    success_rate: successRateOf(pattern) / 10_000,
    outcomes: measured?.outcomes ?? 0,
    ...(trials === undefined ? {} : { trials }),
    test_coverage: testCoverageOf(pattern) / 10_000,
    security_level: quality.securityLevel,
    observability_complete: quality.observabilityComplete,
    docker_ready: quality.dockerReady,
  };
}

function sealOf(...parts: readonly (string | undefined)[]): string {
  return sha256(parts.filter((part) => part !== undefined).join('\n'));
}

const payloadSchema = z.object({
  pattern: z.string(),
  vector: z.string(),
  code: z.string().exactOptional(),
  seal: z.string(),
});

/**
 * What a point holds. The vectors come from the payload: Qdrant scales the ones that it compares, and the numbers of a search
 * would differ from the embedded bank's in the last digit.
 *
 * @throws ServiceError - `bank/corrupt-point`
 */
export function storedOf({ id, payload }: Pick<Schemas['ScoredPoint'], 'id' | 'payload'>): Stored {
  const found = payloadSchema.safeParse(payload);
  if (!found.success) throw damaged(id, 'a part is missing');
  const { pattern: text, vector, code, seal } = found.data;
  if (sealOf(text, vector, code) !== seal)
    throw damaged(id, 'its content does not have the digest that it states');
  const pattern = storedPattern(text);
  if (pattern === undefined) throw damaged(id, 'it holds no pattern that this version can read');
  const own = code === undefined ? {} : { code: decodeBytes(code) };
  return { pattern, vector: decodeVector(vector), ...own, quality: patternQuality(pattern) };
}

function damaged(id: Schemas['ExtendedPointId'], what: string): ServiceError {
  return new ServiceError(corruptPoint.at({ point: String(id), what }));
}
