import { closingOf, lineCounter } from '../document/offsets.ts';
import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { valuesIn } from '../lexicon/value-list.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { titleThing } from './field-table.ts';
import { memberField } from './members.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'typescript', rank: 65 } as const;

const DECLARATION =
  /(?:^|\n)[ \t]*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:(interface|class)\s+([A-Za-z_]\w*)(?:<[^>{]*>)?([^{;\n]*)|type\s+([A-Za-z_]\w*)\s*=\s*(?=\{)|([A-Z]\w*)[ \t]*(?=\{[ \t]*(?:\/\/[^\n]*)?\n))\s*\{/g;
const UNION =
  /(?:^|\n)[ \t]*(?:export\s+)?(?:const\s+)?(?:type\s+([A-Za-z_]\w*)\s*=\s*\|?\s*((?:['"][^'"\n]*['"]\s*\|?\s*)+)|enum\s+([A-Za-z_]\w*)\s*\{([^}]*)\})/g;
const MEMBER =
  /^(?:(?:public|private|protected|readonly|declare|static)\s+)*(?:["']?)([A-Za-z_$][\w$]*)["']?(\?)?!?\s*:\s*([^=;]+?)(?:\s*=\s*([^;]+))?[;,]?$/;

/** Decorators at the start of a line; what comes after them is the member. */
const DECORATORS = /^(?:@\w+(?:\((?:[^()]|\([^()]*\))*\)?)?\s*)+/;

/** TypeScript interfaces, classes and object types below a heading about data. */
export const typescript: Reader = {
  ...NOTATION,
  reads: 'TypeScript: `interface`, `class` and `type` with members, `enum`, unions of texts',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section) || !isTypeScript(block)) continue;
      const text = block.lines.join('\n');
      const lineAt = lineCounter(text, block.firstLine);
      entities.push(...declarations(text, { block, page, lineAt }));
      enums.push(
        ...unions(
          text.replace(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length)),
          page,
          lineAt,
        ),
      );
    }
    return { entities, enums } satisfies Findings;
  },
};

function isTypeScript({ language, lines }: CodeBlock): boolean {
  if (/^(?:ts|typescript|tsx|js|javascript|mongoose)\b/.test(language)) return true;
  if (language !== '' && language !== 'text') return false;
  return lines.some((line) => /^\s*(?:export\s+)?(?:interface\s+\w+.*\{|type\s+\w+\s*=)/.test(line));
}

interface At {
  readonly block: CodeBlock;
  readonly page: Page;
  lineAt(this: void, offset: number): number;
}

function declarations(text: string, at: At): EntityDraft[] {
  const matches = [...text.matchAll(DECLARATION)];
  const found = matches.flatMap((match, index): EntityDraft[] => {
    const [whole, keyword, named, heritage = '', alias, bare] = match;
    const open = match.index + whole.length - 1;
    const within = text.slice(open, matches[index + 1]?.index);
    const close = closingOf(within, 0, ['//']);
    const fields = members(within.slice(1, close < 0 ? within.length : close), open + 1, at);
    const isEntity = /@Entity\b|@Table\b|@Schema\b|extends\s+(?:Model|BaseEntity|Document)\b/.test(
      text.slice(Math.max(0, match.index - 120), open),
    );
    if (
      fields.length === 0 ||
      (bare !== undefined && fields.length < 2) ||
      (keyword === 'class' &&
        !isEntity &&
        /implements|extends\s+\w*(?:Error|Controller|Service)/.test(heritage))
    )
      return [];
    return [
      entity(named ?? alias ?? bare ?? '', fields, {
        line: at.lineAt(match.index + (whole.startsWith('\n') ? 1 : 0)),
        isEntity,
        at,
      }),
    ];
  });
  return found.length > 0 ? found : anonymous(text, at);
}

/** `{ id: string; … }` below the heading of a thing. */
function anonymous(text: string, at: At): EntityDraft[] {
  const open = /^\s*\{/.exec(text)?.[0].length;
  const thing = open === undefined ? undefined : titleThing(at.block.section);
  if (open === undefined || thing === undefined || at.block.section.role !== 'entities') return [];
  const close = closingOf(text, open - 1, ['//']);
  const fields = members(text.slice(open, close < 0 ? text.length : close), open, at);
  return fields.length < 2
    ? []
    : [entity(thing.name, fields, { line: at.block.section.line, isEntity: false, at })];
}

function entity(
  original: string,
  fields: readonly FieldDraft[],
  given: { readonly line: number; readonly isEntity: boolean; readonly at: At },
): EntityDraft {
  const { line, isEntity, at } = given;
  return {
    original: original
      .replace(/(?<=[a-z])(?:Entity|Document|Schema|Model)$/, '')
      .replace(/^I(?=[A-Z][a-z])/, ''),
    fields,
    evidence: isEntity ? 'database' : 'model',
    status: at.block.section.status,
    src: sourceOf(at.page, { line, endLine: at.block.endLine }, NOTATION),
  };
}

function members(body: string, offset: number, { page, lineAt }: At): FieldDraft[] {
  const fields: FieldDraft[] = [];
  let depth = 0;
  let decorators = '';
  let at = offset;
  for (const raw of body.split('\n')) {
    const line = lineAt(at);
    at += raw.length + 1;
    const comment = /\/\/\s*(.*)$|\/\*+\s*(.*?)\s*\*\/\s*$/.exec(raw);
    const text = raw.replace(/\s*\/\/.*$|\s*\/\*.*?\*\//g, '').trim();
    const before = depth;
    depth = Math.max(0, depth + (text.match(/[{(]/g)?.length ?? 0) - (text.match(/[})]/g)?.length ?? 0));
    if (before > 0 || text === '') continue;
    const own = DECORATORS.exec(text)?.[0] ?? '';
    decorators += ` ${own}`;
    const code = text.slice(own.length).trim();
    for (const one of code === '' ? [] : inlineMembers(code)) {
      const found =
        MEMBER.exec(one) ?? (depth > before ? /^([A-Za-z_$][\w$]*)(\?)?\s*:\s*(\{).*$/.exec(one) : null);
      if (found === null) continue;
      const notes = `${comment?.[1] ?? comment?.[2] ?? ''} ${decorators}`.trim();
      fields.push(...memberField({ ...memberOf(found, notes), src: sourceOf(page, { line }, NOTATION) }));
    }
    if (code !== '') decorators = '';
  }
  return fields;
}

/** `id: string; name: string;` on one line are two members. */
function inlineMembers(text: string): string[] {
  return /;\s*\S/.test(text) && !text.includes('{')
    ? text
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : [text.replace(/[;,]$/, '')];
}

function memberOf([, name = '', optional, type = '', fallback]: RegExpExecArray, notes: string) {
  const decorated = /@PrimaryGeneratedColumn|@PrimaryColumn/.test(notes);
  const relation =
    /@(?:OneToMany|ManyToMany|OneToOne|ManyToOne)\b/.test(notes) && !/@JoinColumn|@ManyToOne/.test(notes);
  return {
    name,
    type: type.replace(/^\{$/, 'object'),
    optional: optional !== undefined || /nullable:\s*true/.test(notes),
    notes: notes.replace(/@\w+\([^)]*\)/g, ' '),
    fallback,
    says: {
      ...(decorated ? { pk: true } : {}),
      ...(/unique:\s*true/.test(notes) ? { unique: true } : {}),
      ...(relation ? { relationOnly: true } : {}),
    },
  };
}

function unions(text: string, page: Page, lineAt: (offset: number) => number): EnumDraft[] {
  return [...text.matchAll(UNION)].flatMap(
    ({ 1: alias, 2: list = '', 3: name, 4: body = '', index }): EnumDraft[] => {
      const members_ = body.split(/[,\n]/).flatMap((line) => {
        const found = /^\s*(\w+)\s*(?:=\s*['"]([^'"]*)['"])?/.exec(line.replace(/\/\/.*$/, ''));
        return found === null ? [] : [found[2] ?? found[1] ?? ''];
      });
      const values = alias === undefined ? members_ : valuesIn(list);
      return values.length === 0
        ? []
        : [{ name: alias ?? name ?? '', values, src: sourceOf(page, { line: lineAt(index + 1) }, NOTATION) }];
    },
  );
}
