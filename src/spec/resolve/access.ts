import { plain } from '../document/inline.ts';
import type { Block, Page } from '../document/page.ts';
import { sourceOf } from '../document/page.ts';
import { accessIn } from '../lexicon/access.ts';
import { endpointsIn, readPath } from '../readers/endpoint-text.ts';
import { aboutRequest, yieldsEndpoints } from '../readers/setting.ts';
import type { Endpoint, RequestedFeature, Source } from '../requirements.ts';
import type { Unmarked } from './unmarked.ts';

/** A sentence about every endpoint: "All endpoints except `/login` require authentication". */
export interface GlobalRule {
  readonly auth: 'required' | 'none';
  readonly except: readonly Exception[];
  readonly src: Source;
}

/** A path that a rule does not hold for; of one method, where the rule names it. */
interface Exception {
  readonly method?: string;
  readonly path: string;
}

const ALL =
  /\b(?:all|every|each|any)\s+(?:other\s+)?(?:of the\s+)?(?:(?:api|rest|protected|task|data|resource|the|http|other|remaining|[a-z]+)\s+){0,2}(?:endpoints?|routes?|apis?|requests?|operations?|calls?|paths)\b|\b(?:everything|all of it)\b(?! else)|\btod[ao]s (?:l[ao]s|[ao]s) (?:\w+ )?(?:endpoints|rutas|rotas|apis?|peticiones|requisi[çc][õo]es|solicitudes|llamadas|chamadas|operaciones|opera[çc][õo]es)|\balle (?:\w+ )?(?:endpunkte|endpoints|routen|anfragen|schnittstellen)|\btou(?:te)?s les (?:\w+ )?(?:endpoints|points|routes|requ[êe]tes|appels)|\btutt[ei] (?:le|gli) (?:rotte|endpoint|richieste|api)|t[üu]m (?:u[çc] noktalar|endpoint)|semua (?:endpoint|api)|все(?:х|м)? (?:\S+ )?(?:эндпоинт|запрос|маршрут|метод)\S*|(?:所有|全部)(?:的)?(?:业务|后端)?(?:接口|端点|api|请求|路由)|全(?:て|部)の?(?:エンドポイント|api)|すべての(?:エンドポイント|api)|모든 ?(?:엔드포인트|api|요청)/i;
const EXCEPT =
  /\b(?:except|excluding|unless|other than|apart from|besides|salvo|excepto|exceto|au[ßs]er|sauf|hari[çc]|kecuali)\b|кроме|除|以外|を除|제외/i;

/** The rule that a document states for all its endpoints, if it states one. */
export function globalRule(pages: readonly Page[]): GlobalRule | undefined {
  for (const page of pages) {
    for (const block of page.blocks) {
      const rule = block.section.status === 'required' ? blockRule(block) : undefined;
      if (rule !== undefined)
        return { ...rule, src: sourceOf(page, block, { notation: 'access-rule', rank: 50 }) };
    }
  }
  return conventionIn(pages);
}

/** Scheme and header as a document states them once, before its endpoints: `Auth: Bearer JWT`, `Authorization: Bearer <token>`. */
const SCHEME =
  /\b(?:auth(?:entication|orization|entifi\S*|entica\S*)?|security|bearerauth)\b[^:：\n]{0,30}[:：]\s*(?:\S+\s+){0,4}?\(?(?:bearer|jwt|token|session|cookie|api[- ]?key|oauth|oidc|sso|basic)|(?:认证|鉴权|登录|認証|인증|авторизаци\S*|аутентификаци\S*)\S{0,8}\s*[:：]\s*.{0,20}?(?:bearer|jwt|token|session|cookie|api[- ]?key)|\bauthorization\s*[:：]\s*(?:bearer|token|basic)\b/i;
/** A paragraph of its own that opens so speaks of all that stands around it. */
const LABELLED =
  /^auth(?:entication|orization|entifizierung|entificaci[óo]n|entica[çc][ãa]o|entification)?\s*[:：]/i;
/** The scheme of some endpoints is no rule for all. */
const SOME =
  /\b(?:protected|private|admin|some|certain|secured|restricted|where|if|when|optional\w*|protegid\w+|privad\w+|prot[ée]g[ée]\w*|gesch[üu]tzt\w*)\b|受保护|需要(?:登录|认证)的|保護|보호|필요한|защищ/i;

/** Words of which a line about a scheme has one. */
const MAY_SAY = /auth|secur|bearer|认证|鉴权|登录|認証|인증|авториз|аутент/i;

/** A scheme that is stated apart from any endpoint holds for those that say nothing else. */
function conventionIn(pages: readonly Page[]): GlobalRule | undefined {
  for (const page of pages)
    for (const block of page.blocks) {
      if (block.section.status !== 'required' || !yieldsEndpoints(block.section)) continue;
      const text =
        block.kind === 'code' ? (block.lines.length > 3 ? '' : block.lines.join(' ')) : textOf(block);
      if (text === '' || text.length > 300 || !SCHEME.test(text) || SOME.test(text)) continue;
      const labelled =
        block.kind === 'paragraph' && LABELLED.test(text) && endpointsIn(block.text).length === 0;
      const apart =
        labelled ||
        block.section.blocks.every(
          (one) =>
            one.kind === 'table' ||
            endpointsIn(one.kind === 'code' ? one.lines.join('\n') : one.text).every(
              ({ start }) => start > 20,
            ),
        );
      if (apart && !aboutRequest(block.section))
        return {
          auth: 'required',
          except: [],
          src: sourceOf(page, block, { notation: 'access-rule', rank: 30, confidence: 0.6 }),
        };
    }
  return undefined;
}

function textOf(block: Exclude<Block, { kind: 'code' }>): string {
  return (block.kind === 'paragraph' || block.kind === 'item') && MAY_SAY.test(block.text)
    ? plain(block.text)
    : '';
}

function blockRule(block: Block): Omit<GlobalRule, 'src'> | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  const sentences = block.text.replace(/\n/g, ' ').split(/(?<=[.。!])\s+/);
  return sentences.map(ruleIn).find((rule) => rule !== undefined);
}

function ruleIn(sentence: string): Omit<GlobalRule, 'src'> | undefined {
  const shown = plain(sentence);
  const rest = ruleForRest(sentence, shown);
  if (rest !== undefined) return rest;
  const all = ALL.exec(shown);
  if (all === null || shown.length > 500) return undefined;
  const exception = EXCEPT.exec(sentence);
  const except = exception === null ? [] : pathsIn(sentence.slice(exception.index));
  const auth =
    exception === null
      ? (accessIn(shown) ?? (NEEDED.test(shown) ? 'required' : undefined))
      : accessBeside(shown);
  if (auth === undefined || auth === 'optional') return undefined;
  // "All endpoints except login require…" names no path: login and registration are open by their nature.
  return {
    auth,
    except: exception !== null && except.length === 0 ? OPEN_BY_NATURE : except,
  };
}

/** "Only `GET /a` and `POST /b` are public, everything else needs a token": the paths before the rest are its exceptions. */
function ruleForRest(sentence: string, shown: string): Omit<GlobalRule, 'src'> | undefined {
  const at = shown.length > 500 ? -1 : shown.search(REST);
  if (at < 0 || !sentence.includes('/')) return undefined;
  const [before, behind] = [shown.slice(0, at), shown.slice(at)];
  const isClosed = accessIn(behind) === 'required' || NEEDED.test(behind) || PROOF_WANTED.test(behind);
  const except = pathsIn(before);
  return isClosed && accessIn(before) === 'none' && except.length > 0
    ? { auth: 'required', except }
    : undefined;
}

const REST =
  /(?:everything else|all (?:the )?(?:other|others|remaining)|the (?:rest|others?)\b|alles andere|alle (?:anderen|[üu]brigen)|tout le reste|toutes? les autres|(?:todo|todas?|todos) (?:lo|las|los|as|os) (?:dem[áa]s|otras|outras|outros)|o resto|el resto|il resto|tutt[oie] (?:il resto|le altre|gli altri)|それ以外|その他|其他|其余|나머지)/i;
const PROOF_WANTED =
  /\b(?:verlang\w*|erforder\w*|ben[öo]tig\w*|brauch\w*|exig\w*|requi\w*|n[ée]cessit\w*|necesit\w*|precis\w*)\b.{0,30}\b(?:jwt|tokens?|login|anmeldung|bearer|jeton|connexion|sesi[óo]n|autentica\S*)/i;

const OPEN_BY_NATURE: readonly Exception[] = ['/login', '/register', '/signup'].map((path) => ({ path }));

/** What a rule says beside its exception: "a token on every request except where it says public" asks for one. */
function accessBeside(shown: string): 'none' | 'required' | 'optional' | undefined {
  const rest = shown.replace(/\((?:except|excluding)[^)]*\)/i, ' ');
  const at = EXCEPT.exec(rest)?.index ?? rest.length;
  return (
    accessIn(rest.slice(0, at)) ?? (NEEDED.test(rest.slice(0, at)) ? 'required' : accessIn(rest.slice(at)))
  );
}

/** A proof of who calls, and that it is wanted. */
const NEEDED =
  /\b(?:token|jwt|bearer|api[- ]?key|x-api-key|credentials?|session|cookie|login|auth(?:entication)?)\b(?=.*\b(?:needs?|needed|requires?|required|must|is sent|on (?:every|each|all))\b)|\b(?:needs?|requires?|must (?:send|carry|have|include))\b(?=.*\b(?:token|jwt|bearer|api[- ]?key|credentials?|session|cookie|login)\b)/i;

function pathsIn(sentence: string): Exception[] {
  return [...sentence.matchAll(/(?:\b([A-Z]{3,7})\s+)?(\/[\w{}:./*-]+)/g)].flatMap(
    ([, method, written = '']) => {
      const path = readPath(written.replace(/\/?\*+$/, ''))?.path;
      return path === undefined ? [] : [{ path, ...(method === undefined ? {} : { method }) }];
    },
  );
}

function isExcepted(endpoint: Endpoint, full: string, { method, path }: Exception): boolean {
  if (method !== undefined && method !== endpoint.method) return false;
  return full === path || full.endsWith(path) || (method === undefined && full.startsWith(`${path}/`));
}

/** Endpoints that nobody can call with a token, because they give it out. */
const BEFORE_LOGIN =
  /\/(?:(?:resend|send|request)-(?:verification|otp|code)|login|log-in|signin|sign-in|register|registration|signup|sign-up|forgot-password|reset-password|password-reset|verify-email|refresh|refresh-token|token)(?:\/(?:request|confirm))?$/;
const OPERATION =
  /\/(?:health\w*|live(?:z|ness)?|ready(?:z)?|readiness|ping|metrics|docs|redoc|openapi\.json|docs\.json)$|\/webhooks?\/[\w-]+$/;

/** Fills in who may call, where an endpoint itself does not say: by the rule for all, else unknown. */
export function withRule(
  endpoints: readonly Endpoint[],
  rule: GlobalRule | undefined,
  unmarked: Unmarked,
): readonly Endpoint[] {
  return endpoints.map((endpoint) => {
    if (endpoint.auth !== 'unknown') return endpoint;
    const full = endpoint.written ?? endpoint.path;
    if (unmarked === 'open to read' && endpoint.method === 'GET' && isConvention(rule))
      return { ...endpoint, auth: 'none' };
    if (rule === undefined) return withoutRule(endpoint, full, unmarked);
    const isException = rule.except.some((exception) => isExcepted(endpoint, full, exception));
    const opposite = rule.auth === 'required' ? 'none' : 'required';
    if (isException) return { ...endpoint, auth: opposite };
    return rule.auth === 'required' && rule.except.length === 0 && openByNature(full)
      ? { ...endpoint, auth: 'none' }
      : { ...endpoint, auth: rule.auth };
  });
}

function withoutRule(endpoint: Endpoint, full: string, unmarked: Unmarked): Endpoint {
  if (openByNature(full)) return { ...endpoint, auth: 'none' };
  return unmarked === 'for the known' ? { ...endpoint, auth: 'required' } : endpoint;
}

/** Nothing is said of all endpoints but how one proves who one is. */
function isConvention(rule: GlobalRule | undefined): boolean {
  return rule === undefined || rule.src.confidence < 1;
}

function openByNature(path: string): boolean {
  return BEFORE_LOGIN.test(path) || OPERATION.test(path);
}

/** Nobody logs in where the documents leave logging in out and no endpoint asks for it. */
export function withoutLogin(
  endpoints: readonly Endpoint[],
  features: readonly RequestedFeature[],
): readonly Endpoint[] {
  const ofAuth = features.filter(({ id }) => id === 'auth' || id.startsWith('auth.'));
  const isLeftOut =
    ofAuth.some(({ id, status }) => id === 'auth' && status === 'excluded') &&
    !ofAuth.some(({ status }) => status === 'required') &&
    endpoints.every(({ auth }) => auth === 'unknown' || auth === 'none');
  return isLeftOut
    ? endpoints.map((endpoint) => (endpoint.auth === 'unknown' ? { ...endpoint, auth: 'none' } : endpoint))
    : endpoints;
}
