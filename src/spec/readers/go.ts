import { type CodeBlock, sourceOf } from '../document/page.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { memberField } from './members.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'go', rank: 65 } as const;
const STRUCT = /^\s*(?:type\s+)?([A-Za-z_]\w*)\s+struct\s*\{/;
const MEMBER = /^([A-Z]\w*)\s+([\w.*[\]{}]+)\s*(?:`([^`]*)`)?\s*(?:\/\/\s*(.*))?$/;

/** Go structs with their tags. */
export const go: Reader = {
  ...NOTATION,
  reads:
    'Go structs; names from the `json` tag, keys and sizes from `gorm`, rules from `validate` and `binding`',
  read(page) {
    const entities: EntityDraft[] = [];
    for (const block of page.blocks) {
      if (
        block.kind !== 'code' ||
        !yieldsThings(block.section) ||
        !block.lines.some((line) => STRUCT.test(line))
      )
        continue;
      for (const { name, line, lines } of structsOf(block)) {
        const fields = lines.flatMap((one) =>
          fieldOf(one.text, sourceOf(page, { line: one.line }, NOTATION)),
        );
        const isTable = lines.some(({ text }) => /gorm:"|gorm\.Model|bun:"|db:"/.test(text));
        if (fields.length === 0) continue;
        entities.push({
          original: name,
          fields,
          evidence: isTable ? 'database' : 'model',
          status: block.section.status,
          src: sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, NOTATION),
        });
      }
    }
    return { entities } satisfies Findings;
  },
};

function structsOf(
  block: CodeBlock,
): { name: string; line: number; lines: { text: string; line: number }[] }[] {
  const structs: { name: string; line: number; lines: { text: string; line: number }[] }[] = [];
  let open = false;
  block.lines.forEach((raw, index) => {
    const line = block.firstLine + index;
    const found = STRUCT.exec(raw);
    if (found !== null) {
      structs.push({ name: found[1] ?? '', line, lines: [] });
      open = !raw.includes('}');
    } else if (/^\s*\}/.test(raw)) open = false;
    else if (open) structs.at(-1)?.lines.push({ text: raw.trim(), line });
  });
  return structs;
}

function fieldOf(text: string, src: FieldDraft['src']): FieldDraft[] {
  const found = MEMBER.exec(text);
  if (found === null) return [];
  const [, name = '', type = '', tags = '', comment = ''] = found;
  const json = /json:"([\w-]+)/.exec(tags)?.[1];
  const column = /(?:column:|db:"|bun:")(\w+)/.exec(tags)?.[1];
  const gorm = /gorm:"([^"]*)"/.exec(tags)?.[1] ?? '';
  const rules = /(?:validate|binding):"([^"]*)"/.exec(tags)?.[1] ?? '';
  if (/^(?:gorm|sql|bun)\./.test(type) && /Model$/.test(type)) return [];
  const size = /(?:size:|varchar\()(\d+)/.exec(gorm)?.[1];
  return memberField({
    name: column ?? (json === undefined || json === '-' ? name : json),
    type: size !== undefined && type === 'string' ? `string(${size})` : goType(type, gorm),
    optional: type.startsWith('*') && !/not null|required/.test(`${gorm} ${rules}`),
    notes: comment,
    fallback: /default:([^;]+)/.exec(gorm)?.[1],
    says: {
      ...(/primaryKey|primary_key/i.test(gorm) ? { pk: true } : {}),
      ...(/unique/i.test(gorm) ? { unique: true } : {}),
      ...(/not null/i.test(gorm) && !/default:/.test(gorm) ? { required: true } : {}),
      ...(/(?:^|[;\s])index/i.test(gorm) ? { indexed: true } : {}),
      ...(/foreignKey|many2many|references:/i.test(gorm) ? { relationOnly: true } : {}),
    },
    src,
  });
}

function goType(type: string, gorm: string): string {
  const stated = /type:([\w()]+)/.exec(gorm)?.[1];
  if (stated !== undefined && /^(?:uuid|jsonb?|text|date|decimal|numeric)/i.test(stated)) return stated;
  return type
    .replace(/^\*/, '')
    .replace(/^\[\]byte$/, 'bytes')
    .replace(/^(?:uuid|sql|datatypes|decimal|pq|types)\.(?:Null)?/, '')
    .replace(/^primitive\.ObjectID$/, 'objectid');
}
