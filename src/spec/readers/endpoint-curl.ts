import type { Block, Page } from '../document/page.ts';
import type { Method } from '../requirements.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { endpointsIn, methodsIn, readPath } from './endpoint-text.ts';

const NOTATION = { notation: 'endpoint-curl', rank: 28, confidence: 0.6 } as const;

/** Calls with curl: what a document shows of its own API, where it lists the endpoints in no other way. */
export const endpointCurl: Reader = {
  ...NOTATION,
  reads: "`curl -X POST https://…/devices -d '{…}'`, where a document lists its endpoints in no other way",
  read(page) {
    if (listsOtherwise(page)) return {};
    const calls = page.blocks.flatMap((block) =>
      block.kind === 'code' && block.section.status === 'required'
        ? commandsIn(block).flatMap((command) => callIn(command, block, page))
        : [],
    );
    return { endpoints: calls } satisfies Findings;
  },
};

/** A few endpoints that prose mentions are no list. */
function listsOtherwise({ blocks }: Page): boolean {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const texts = block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' ')) : [block.text];
    for (const text of texts)
      if (/\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(text)) count += endpointsIn(text).length;
    if (count > 2) return true;
  }
  return false;
}

interface Command {
  readonly text: string;
  readonly line: number;
}

/** The commands of a block, each on one line: a backslash at the end goes on with the next. */
function commandsIn({ lines, firstLine }: Extract<Block, { kind: 'code' }>): readonly Command[] {
  const commands: { text: string; line: number }[] = [];
  let isOpen = false;
  lines.slice(0, 2000).forEach((line, index) => {
    const last = commands.at(-1);
    if (isOpen && last !== undefined && last.text.length < 4000)
      last.text += ` ${line.trim().replace(/\\$/, '')}`;
    else
      commands.push({
        text: line
          .trim()
          .replace(/^\$\s+/, '')
          .replace(/\\$/, ''),
        line: firstLine + index,
      });
    isOpen = /\\\s*$/.test(line);
  });
  return commands.filter(
    ({ text }) => /^(?:curl|http|xh)\s/.test(text) && !/\|\s*(?:sudo\s+)?(?:ba|z)?sh\b/.test(text),
  );
}

const URL =
  /["']?((?:https?:\/\/[^\s"'/]+|\$\{?\w+\}?|\{\{\w+\}\}|localhost(?::\d+)?|:\d{2,5})(\/[^\s"']*))["']?/;

function callIn({ text, line }: Command, block: Block, page: Page): readonly EndpointDraft[] {
  const [, whole = '', path = ''] = URL.exec(text) ?? [];
  if (whole === '' || FOREIGN.test(whole)) return [];
  const read = readPath(path.split('/').map(withParameter).join('/'));
  const method = methodOf(text);
  if (read === undefined || read.path === '/' || method === undefined) return [];
  const access = PROOF.test(text) ? ({ auth: 'required', roles: [] } as const) : undefined;
  return [
    endpointDraft({
      written: { method, ...read, start: 0, end: 0 },
      block,
      page,
      as: NOTATION,
      line,
      access,
    }),
  ];
}

/** Where tools, and other people's services, are fetched from. */
const FOREIGN =
  /\/\/(?:[\w.-]+\.)?(?:github\.com|githubusercontent\.com|docker\.com|astral\.sh|get\.\w+\.\w+|raw\.\w+|npmjs\.org|pypi\.org|debian\.org|nodesource\.com|stripe\.com|openai\.com|googleapis\.com|amazonaws\.com|slack\.com)(?:[/:]|$)|\.(?:sh|tar\.gz|tgz|zip|deb|rpm)$/i;

const PROOF = /-H\s*["']?(?:authorization|x-[\w-]*(?:key|token))\s*:|--oauth2-bearer\b|\s-u\s/i;

function methodOf(text: string): Method | undefined {
  const stated =
    /(?:-X\s*|--request[ =])["']?([A-Z]+)/.exec(text)?.[1] ?? /^(?:http|xh)\s+([A-Z]+)\s/.exec(text)?.[1];
  if (stated !== undefined) return methodsIn(stated)[0];
  return /\s(?:-d|--data\S*|-F|--form|--json)[\s=]/.test(text) ? 'POST' : 'GET';
}

/** `$ID`, `42` and a UUID stand for any row. */
function withParameter(segment: string): string {
  const variable = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(segment)?.[1];
  if (variable !== undefined) return `{${variable.toLowerCase()}}`;
  return /^(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,})(?=\?|$)/i.test(segment)
    ? segment.replace(/^[\w-]+/, '{id}')
    : segment;
}
