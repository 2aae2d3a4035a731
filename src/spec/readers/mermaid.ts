import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import type { EntityDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { fieldDraft } from './field.ts';

const NOTATION = { notation: 'mermaid', rank: 80 } as const;

const NAME = String.raw`(?:"([^"]+)"|([\p{L}_][\p{L}\p{N}_-]*?))(?:\s*\[[^\]]*\])?`;
const RELATION = new RegExp(
  String.raw`^${NAME}\s*([|}o][|o{}]|[|o}]{1,2})\s*(?:--|\.\.)\s*([|o][|{]|[|o{]{1,2})\s*${NAME}\s*(?::\s*"?([^"]*)"?)?$`,
  'u',
);
const OPEN = new RegExp(String.raw`^${NAME}\s*\{\s*(?:([^{}]*)(\}))?$`, 'u');
const ALONE = new RegExp(String.raw`^${NAME}$`, 'u');
const ATTRIBUTE =
  /^([\p{L}_][\p{L}\p{N}_[\]()-]*(?:\([^)]*\))?)\s+\*?([\p{L}_][\p{L}\p{N}_-]*)\s*((?:(?:PK|FK|UK|PK_FK|NN|UQ|NULL)[\s,]*)*)(?:"([^"]*)")?\s*$/u;

/** A Mermaid `erDiagram`. */
export const mermaid: Reader = {
  ...NOTATION,
  reads: 'a Mermaid `erDiagram`: attributes with PK, FK and UK, and the cardinality of its lines',
  read(page) {
    const blocks = page.blocks.filter(
      (block): block is CodeBlock =>
        block.kind === 'code' && block.lines.some((line) => /^\s*erDiagram\b/.test(line)),
    );
    const read = blocks.map((block) => diagram(block, page));
    return {
      entities: read.flatMap(({ entities }) => entities),
      relations: read.flatMap(({ relations }) => relations),
    } satisfies Findings;
  },
};

interface Diagram {
  readonly entities: EntityDraft[];
  readonly relations: RelationDraft[];
}

function diagram(block: CodeBlock, page: Page): Diagram {
  const fields = new Map<string, { line: number; fields: FieldDraft[] }>();
  const relations: RelationDraft[] = [];
  const named = (name: string, line: number) => {
    const known = fields.get(name) ?? { line, fields: [] };
    fields.set(name, known);
    return known;
  };
  let open: FieldDraft[] | undefined;
  block.lines.forEach((raw, index) => {
    const line = block.firstLine + index;
    const text = raw.replace(/%%.*$/, '').trim();
    if (text === '' || /^(?:erDiagram|title|direction|classDef|style)\b/.test(text)) return;
    if (open !== undefined) {
      if (text.startsWith('}')) open = undefined;
      else open.push(...attribute(text, sourceOf(page, { line }, NOTATION)));
      return;
    }
    const opened = OPEN.exec(text);
    const relation = opened === null ? RELATION.exec(text) : null;
    if (opened !== null) {
      const entity = named(opened[1] ?? opened[2] ?? '', line);
      if (opened[4] === undefined) open = entity.fields;
      for (const inside of (opened[3] ?? '').split(';'))
        entity.fields.push(...attribute(inside.trim(), sourceOf(page, { line }, NOTATION)));
    } else if (relation !== null) {
      const [from, to] = [relation[1] ?? relation[2] ?? '', relation[5] ?? relation[6] ?? ''];
      named(from, line);
      named(to, line);
      relations.push({
        from,
        to,
        kind: kindOf(relation[3] ?? '', relation[4] ?? ''),
        ...labelled(relation[7] ?? ''),
        lenient: true,
        src: sourceOf(page, { line }, NOTATION),
      });
    } else if (ALONE.test(text) && text !== 'end') named(text.replace(/"/g, ''), line);
  });
  const { status } = block.section;
  const entities = [...fields].map(
    ([original, { line, fields: own }]): EntityDraft => ({
      original,
      fields: own,
      evidence: 'database',
      status,
      src: sourceOf(page, { line }, NOTATION),
    }),
  );
  return { entities, relations };
}

/** A label that is a column's name says which column holds the relation. */
function labelled(label: string): Pick<RelationDraft, 'via'> {
  const column = label.trim();
  return /^[a-z]\w*(?:_id|Id)$/.test(column) ? { via: column } : {};
}

function kindOf(left: string, right: string): RelationDraft['kind'] {
  const manyLeft = /[{}]/.test(left);
  const manyRight = /[{}]/.test(right);
  if (manyLeft && manyRight) return 'many-to-many';
  if (manyLeft) return 'many-to-one';
  return manyRight ? 'one-to-many' : 'one-to-one';
}

function attribute(text: string, src: FieldDraft['src']): FieldDraft[] {
  const found = ATTRIBUTE.exec(text);
  if (found === null) return [];
  const [, type = '', name = '', keys = '', comment = ''] = found;
  const notes = [
    /\bPK/.test(keys) ? 'pk' : '',
    /\b(?:UK|UQ)\b/.test(keys) ? 'unique' : '',
    /\bNN\b/.test(keys) ? 'not null' : '',
    comment,
  ].join(', ');
  const field = fieldDraft({
    name,
    type: type.replace(/_(?=\d|\()/g, ' ').replace(/-/g, ' '),
    constraints: notes,
    description: comment,
    src,
  });
  if (field === undefined) return [];
  // FK alone names no target: the name of the column does, and its last words may be enough.
  const foreign =
    /FK/.test(keys) && field.references === undefined
      ? { references: name.replace(/_?(?:id|uuid|Id|ID)$/, '') }
      : {};
  return [{ ...field, ...foreign }];
}
