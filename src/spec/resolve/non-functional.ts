import type { FrontMatter } from '../document/front-matter.ts';
import { candidatesFor } from '../lexicon/candidates.ts';
import { type Clause, isLater } from '../lexicon/clauses.ts';
import type { NonFunctional, RequestedFeature } from '../requirements.ts';

type RateLimit = NonNullable<NonFunctional['rateLimit']>;
type Latency = NonFunctional['latency'][number];

const UNITS: readonly (readonly [RegExp, RateLimit['per'], number])[] = [
  [/^(?:s|sec|seconds?|segundos?|sekunden?|secondes?|secondo|秒|초|секунд\S*)$/i, 's', 1],
  [/^(?:m|min|minutes?|minutos?|minuten|dakika|menit|分|分钟|분|минут\S*)$/i, 'min', 1],
  [/^(?:h|hr|hours?|horas?|stunden?|heures?|ora|saat|jam|小时|時間|시간|час\S*)$/i, 'h', 1],
];

const NUMBER = String.raw`(\d[\d,]*)`;
const CALLS = String.raw`(?:(?:API[- ]?)?(?:requests?|reqs?|calls?|attempts?)|次(?:请求)?|回(?:まで)?|회|건|リクエスト|요청|requêtes?|appels?|peticiones|solicitudes|llamadas|requisi[çc][õo]es|chamadas|(?:API-)?anfragen|aufrufe|zugriffe|richieste|запрос\S*|istek|permintaan)`;
const UNIT = String.raw`(s|sec|seconds?|segundos?|sekunden?|secondes?|secondo|m|min|minut[eo]s?|minuten|h|hr|hours?|horas?|stunden?|heures?|ora|秒|分钟|分|小时|時間|초|분|시간|минут\S*|секунд\S*|час\S*)`;
const RATE = new RegExp(
  String.raw`${NUMBER}\s*${CALLS}?\s*(?:\/|per|an?|each|every|por|pro|par|al|in der|в|per\s+user\s+per)\s*${UNIT}(?![\w-])`,
  'i',
);
/** `1分あたり60リクエスト`, `每分钟 60 次`, `분당 60회`: the unit before the number. */
const RATE_BEHIND = new RegExp(
  String.raw`(?:1\s*|每|毎)?(秒|分钟|分間?|小时|時間|초|분|시간)(?:あたり|につき|に|当たり|当|당|마다|最多|最大|限制)?[^\d\n]{0,8}${NUMBER}\s*(?:${CALLS}|次|个)`,
  'i',
);
const LIMIT_WORDS =
  /rate|limit|throttl|at most|max|h[öo]chstens|maximal|anfragen|peticiones|requisi[çc]|requ[êe]tes|solicitudes|richieste|リクエスト|请求|요청|限流|速率|制限|제한|ограничен|l[íi]mite|requests|req\b/i;

/** The numbers that a document asks of the service beside its functions. */
export function settleNonFunctional(
  clauses: readonly Clause[],
  header: FrontMatter,
  features: readonly RequestedFeature[],
): NonFunctional {
  const wanted = clauses.filter(({ status, text }) => status === 'required' && !isLater(text));
  const required = new Set(features.filter(({ status }) => status === 'required').map(({ id }) => id));
  const stated = header.nonFunctional ?? {};
  const rateLimit = (stated.rateLimit === undefined ? undefined : rateIn(stated.rateLimit)) ?? rateOf(wanted);
  const availability = stated.availability ?? first(wanted, availabilityIn);
  const retention = stated.retention ?? first(wanted, retentionIn);
  return {
    securityLevel: stated.security ?? levelOf(wanted),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    latency:
      stated.latency?.map(({ p, ...one }) => (p === undefined ? one : { ...one, p })) ??
      distinctLatencies(wanted.flatMap(latencyIn)),
    ...(availability === undefined ? {} : { availability }),
    observability: stated.observability ?? observabilityOf(required),
    deployment: stated.deployment === undefined ? deploymentOf(wanted) : [stated.deployment].flat(),
    compliance: stated.compliance ?? complianceOf(wanted),
    ...(retention === undefined ? {} : { retention }),
  };
}

function first<Value>(
  clauses: readonly Clause[],
  of: (clause: Clause) => Value | undefined,
): Value | undefined {
  for (const clause of clauses) {
    const value = of(clause);
    if (value !== undefined) return value;
  }
  return undefined;
}

function rateOf(clauses: readonly Clause[]): RateLimit | undefined {
  const limits = clauses.filter(({ text }) => LIMIT_WORDS.test(text));
  // A limit for one route says less of the service than one for all of them.
  const general = limits.filter(
    ({ text }) => !/login|auth|register|creation|upload|password|\/\w/i.test(text),
  );
  return first(general, ({ text }) => rateIn(text)) ?? first(limits, ({ text }) => rateIn(text));
}

/** `handles 500 requests per second`, `p99 200 ms at 50 requests/s` tell the load, and limit nobody. */
const LOAD =
  /\b(?:at|handles?|sustains?|serves?|supports?|process(?:es)?|throughput|load|peaks?|expects?|under)\s*[:=]?\s*(?:of\s+|up to\s+|at least\s+|about\s+|around\s+|[~≥>]=?\s*)*$/i;

function rateIn(text: string): RateLimit | undefined {
  const found = RATE.exec(text);
  if (found !== null && LOAD.test(text.slice(0, found.index)) && !/limit|throttl/i.test(text))
    return undefined;
  const behind = found === null ? RATE_BEHIND.exec(text) : null;
  const [number = '', per = ''] = found === null ? [behind?.[2], behind?.[1]] : [found[1], found[2]];
  const count = Number(number.replace(/,/g, ''));
  const unit = UNITS.find(([names]) =>
    names.test(per.replace(/間$/, (mark) => (per === '時間' ? mark : ''))),
  );
  if (unit === undefined || !Number.isInteger(count) || count < 1 || count > 1e9) return undefined;
  const scope =
    /\bper (user|caller|client|ip|ip address|api key|tenant|account)\b|\bfor (?:one|each|every) (caller|user|client)\b|\b(?:pro|por|par) (nutzer|benutzer|usuario|usu[áa]rio|utilisateur|client|kunde|ip)\b/i.exec(
      text,
    );
  const said = scope?.[1] ?? scope?.[2] ?? scope?.[3];
  const of =
    said === undefined
      ? undefined
      : said.replace(/^(?:nutzer|benutzer|usu[aá]rio|utilisateur)$/i, 'user').replace(/^kunde$/i, 'client');
  return { count, per: unit[1], ...(of === undefined ? {} : { scope: of.toLowerCase() }) };
}

const LATENCY =
  /(?:<|<=|≤|under|below|less than|within|at most|maximum(?: response time)?:?|in under|не более|до|unter|h[öo]chstens|innerhalb von|(?:menor(?:es)?|menos|inferior(?:es)?) (?:de|a|que)|en menos de|em menos de|at[ée]|moins de|inf[ée]rieure?s? [àa]|sous|en dessous de|entro|meno di|小于|少于|不超过)\s*(\d[\d,]*(?:\.\d+)?)\s*(ms|milliseconds?|s|sec|seconds?|мс|毫秒|ミリ秒|sekunden?|segundos?|secondes?|secondi|秒|초)(?![\w])/i;
/** `500ms以内`: the word behind the number. */
const LATENCY_BEHIND =
  /(\d[\d,]*(?:\.\d+)?)\s*(ms|毫秒|ミリ秒|秒|초|밀리초)\s*(?:以内|以下|未満|미만|이내|이하|之内|或更少|or less|or faster|max(?:imum)?\b)/i;

/** `p99 500 ms`, `p95 latency: 200ms` */
const LATENCY_PERCENTILE =
  /\bp\d\d(?:\.\d)?\s*(?:latency|response times?)?\s*(?:of|is|[:=])?\s*(\d[\d,]*(?:\.\d+)?)\s*(ms|milliseconds?|s|sec|seconds?)\b/i;

function latencyIn({ text }: Clause): Latency[] {
  if (
    !/respon|antwort|respuesta|resposta|r[ée]pon|risposta|reaktion|tiempo|tempo|temps|latency|latenz|latencia|time|p\d\d|load|return|retriev|complete|api|request|query|响应|応答|レスポンス|응답|время/i.test(
      text,
    )
  )
    return [];
  const found = LATENCY.exec(text) ?? LATENCY_BEHIND.exec(text) ?? LATENCY_PERCENTILE.exec(text);
  if (found === null) return [];
  const value = Number((found[1] ?? '').replace(/,/g, ''));
  const ms = /^(?:ms|milli|мс|毫|ミリ|밀리)/i.test(found[2] ?? '') ? value : value * 1000;
  const percentile =
    /\bp(\d{2})\b/i.exec(text) ??
    /(?<![\d.,])(\d{2})(?:th|\.)? ?(?:percentile|perzentil|percentil|%)/i.exec(text);
  const p = Number(percentile?.[1]);
  if (!Number.isFinite(ms) || ms <= 0 || ms > 600_000) return [];
  return [{ target: text.trim().slice(0, 160), ...(Number.isFinite(p) ? { p } : {}), ms }];
}

function distinctLatencies(all: readonly Latency[]): Latency[] {
  return [...new Map(all.map((one) => [`${one.ms} ${one.p ?? ''}`, one])).values()].slice(0, 20);
}

function availabilityIn({ text }: Clause): number | undefined {
  if (!/uptime|availab|sla|可用性|稼働率|가용성|доступност|disponib|verf[üu]gbar/i.test(text))
    return undefined;
  const value = Number(/(\d{2}(?:[.,]\d{1,4})?)\s*%/.exec(text)?.[1]?.replace(',', '.'));
  return value >= 90 && value <= 100 ? value : undefined;
}

function retentionIn({ text }: Clause): string | undefined {
  if (!/retain|retention|kept for|keep for|stored for|delete(?:d)? after|保留|保持期間|보관|хран/i.test(text))
    return undefined;
  return /(\d+\s*(?:days?|weeks?|months?|years?|日|天|个月|年|일|개월|년|дн\S*|месяц\S*|лет|год\S*))/i.exec(
    text,
  )?.[1];
}

function levelOf(clauses: readonly Clause[]): NonFunctional['securityLevel'] {
  const strict = clauses.some(({ text }) =>
    /\b(?:pci[- ]?dss|hipaa|soc ?2|iso ?27001|bank-grade|high security|strict security)\b/i.test(text),
  );
  return strict ? 'strict' : 'standard';
}

function observabilityOf(required: ReadonlySet<string>): string[] {
  return [
    ...(required.has('observability.logging') ? ['logs'] : []),
    ...(required.has('metrics') ? ['metrics'] : []),
    ...(required.has('tracing') ? ['traces'] : []),
  ];
}

const DEPLOYMENT: readonly (readonly [string, RegExp])[] = [
  ['docker', /\bdocker\b/i],
  ['kubernetes', /\bkubernetes\b|\bk8s\b|\bhelm\b/i],
  ['aws', /\baws\b|\bamazon web services\b|\becs\b|\blambda\b/i],
  ['gcp', /\bgcp\b|\bgoogle cloud\b|\bcloud run\b/i],
  ['azure', /\bazure\b/i],
  ['vercel', /\bvercel\b/i],
  ['heroku', /\bheroku\b/i],
  ['render', /\brender\.com\b/i],
  ['railway', /\brailway\b/i],
  ['fly', /\bfly\.io\b/i],
];

const deploymentsIn = candidatesFor(DEPLOYMENT.map(([, words]) => words));

function deploymentOf(clauses: readonly Clause[]): string[] {
  const candidates = deploymentsIn(clauses.map(({ text }) => text));
  return DEPLOYMENT.filter(([, words], index) =>
    candidates[index]?.some((position) => words.test(clauses[position]?.text ?? '')),
  ).map(([name]) => name);
}

const COMPLIANCE = /\b(gdpr|hipaa|pci[- ]?dss|soc ?2|iso ?27001|ccpa|lgpd|kvkk|dsgvo|ferpa|coppa|wcag)\b/gi;

function complianceOf(clauses: readonly Clause[]): string[] {
  const found = clauses.flatMap(({ text }) =>
    [...text.matchAll(COMPLIANCE)].map(([name]) => name.toUpperCase().replace(/[- ]/g, '')),
  );
  return [...new Set(found)].sort();
}
