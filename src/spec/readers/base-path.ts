import { plain } from '../document/inline.ts';
import type { TableBlock } from '../document/page.ts';
import type { Findings, Reader } from './draft.ts';
import { readPath } from './endpoint-text.ts';

const NOTATION = { notation: 'base-path', rank: 85 } as const;

const LABEL =
  /\b(?:base[ _-]?(?:url|path|uri|route)|base|api (?:prefix|base)|(?:url |route )?prefix|url base|ruta base|url de base|basis-?(?:url|pfad)|(?:api-?)?(?:pr[äa]fix|prefijo|prefixo|pr[ée]fixe)|caminho base|chemin de base)\b[^:：\n/]{0,40}[:：]\s*(\S+)|(?:ベース ?URL|基础路径|基础 ?URL|베이스 ?URL|기본 ?(?:URL|경로)|базовый (?:url|путь))[^:：\n/]{0,10}[:：]?\s*(\S+)/i;

/** "All routes are under `/api/v2`", "(prefix /api)", "alle Endpunkte liegen unter `/api`": where the path has no label. */
const SAID =
  /\((?:api )?(?:prefix(?:ed with)?|base(?: path| url)?|under|mounted (?:at|under))\s*[:=]?\s*(\/[\w./-]+)\s*\)|\b(?:routes?|endpoints?|paths?|urls?|apis?|resources?|everything|calls?|requests?)\b[^.:\n]{0,40}?\b(?:under|below|prefixed (?:with|by)|(?:start|begin)s? with|relative to|mounted (?:at|under|on)|(?:served|live|available|exposed) (?:at|under|from|on)|share the prefix|have the prefix|use the prefix)\s+(?:the (?:prefix|path|base path|base url)\s+)?((?:https?:\/\/)?[^\s]*\/[\w./-]+)|\b(?:the )?(?:base (?:path|url)|url prefix|prefix)\s+(?:is\s+)?((?:https?:\/\/[^\s/]+)?\/[\w./-]+)|\b(?:service|application|app|server)\b[^.:\n]{0,30}?\bmounted (?:at|under|on)\s+(\/[\w./-]+)|\b(?:routen|endpunkte|pfade|urls)\b[^.\n]{0,40}?\b(?:unter|unterhalb von|beginnen mit|mit dem pr[äa]fix|haben das pr[äa]fix)\s+(\/[\w./-]+)|\b(?:rutas|endpoints|rotas)\b[^.\n]{0,40}?\b(?:bajo|empiezan (?:con|por)|sob|come[çc]am com|cuelgan de|tienen el prefijo)\s+(\/[\w./-]+)|\b(?:routes|endpoints|chemins)\b[^.\n]{0,40}?\b(?:sous|commencent par|pr[ée]fix[ée]e?s (?:par|avec))\s+(\/[\w./-]+)/iu;

/** `Base URL: https://example.com/api/v1`, on a line or as a heading with the URL below it. */
export const basePath: Reader = {
  ...NOTATION,
  reads: '`Base URL:`, `Base path:` or `Prefix:` with a path, or a heading of that name above it',
  read(page) {
    for (const block of page.blocks) {
      if (block.kind === 'table' && block.section.status === 'required') {
        const base = rowPath(block);
        if (base !== undefined) return { basePath: base } satisfies Findings;
      }
      if (block.kind === 'table' || block.section.status !== 'required') continue;
      const text = block.kind === 'code' ? block.lines.join('\n') : plain(block.text);
      if (!text.includes('/')) continue;
      const labelled = LABEL.exec(text);
      const headed = /^(?:\d+[.)]\s*)?(?:base (?:url|path)|url base|基础路径|ベースURL)\b/i.test(
        plain(block.section.title),
      );
      const headedUrl = headed ? /(?:https?:\/\/\S+|\/[\w./-]+)/.exec(text)?.[0] : undefined;
      const written = labelled === null ? (headedUrl ?? saidIn(text)) : labelled.slice(1).find(Boolean);
      const path = written === undefined ? undefined : readPath(written.replace(/[`"'),]/g, ''))?.path;
      if (path !== undefined && path !== '/' && !path.includes('{'))
        return { basePath: path } satisfies Findings;
    }
    return {};
  },
};

/** One route that stands under another is no base of all. */
function saidIn(text: string): string | undefined {
  const found = text.length > 300 ? null : SAID.exec(text);
  const path = found?.slice(1).find(Boolean);
  return path !== undefined &&
    /\b(?:except|admin|only|webhooks?|health|metrics|docs|swagger|static)\b/i.test(text)
    ? undefined
    : path;
}

/** `| Base path | /api/v1 |` */
function rowPath({ header, rows }: TableBlock): string | undefined {
  const row = [header, ...rows.map(({ cells }) => cells)].find(
    ([label = '', value = '']) => LABEL.test(`${plain(label)}: ${plain(value)}`) && plain(label).length < 30,
  );
  const path = readPath(plain(row?.[1] ?? '').split(/\s/)[0] ?? '')?.path;
  return path === undefined || path === '/' || path.includes('{') ? undefined : path;
}
