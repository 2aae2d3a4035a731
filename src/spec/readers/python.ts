import { parts } from '../document/inline.ts';
import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { present } from '../present.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { memberField } from './members.ts';
import { CLASS, type Class, classesOf } from './python-classes.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'python', rank: 65 } as const;
const ANNOTATED = /^([A-Za-z_]\w*)\s*:\s*([^=#]+?)\s*(?:=\s*([^#]+?))?\s*(?:#\s*(.*))?$/;
const COLUMN =
  /^([A-Za-z_]\w*)\s*=\s*(?:\w+\.)*(Column|mapped_column|relationship|\w+Field|ForeignKey|OneToOneField|ManyToManyField)\s*\((.*)\)\s*(?:#\s*(.*))?$/;

/** Python classes: Pydantic, SQLModel, SQLAlchemy, Django, dataclasses, enums. */
export const python: Reader = {
  ...NOTATION,
  reads:
    'Python classes with annotated members or columns: Pydantic, SQLModel, SQLAlchemy, Django, dataclasses, `Enum`',
  read(page) {
    const entities: EntityDraft[] = [];
    const relations: RelationDraft[] = [];
    const enums: EnumDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section) || !isPython(block)) continue;
      for (const found of classesOf(block)) {
        if (/\bEnum\b|\bTextChoices\b/.test(found.bases)) enums.push(enumOf(found, page));
        else {
          entities.push(...entityOf(found, block, page));
          relations.push(...linksOf(found, page));
        }
      }
    }
    return { entities, enums, relations } satisfies Findings;
  },
};

function isPython({ language, lines }: CodeBlock): boolean {
  if (/^(?:py|python)\b/.test(language)) return true;
  return (language === '' || language === 'text') && lines.some((line) => CLASS.test(line));
}

/** The many-to-many fields of Django. */
function linksOf({ name, lines }: Class, page: Page): RelationDraft[] {
  return lines.flatMap(({ text, line }): RelationDraft[] => {
    const [, to = '', rest = ''] =
      /=\s*(?:\w+\.)*ManyToManyField\(\s*["']?(?:\w+\.)*(\w+)["']?(.*)/.exec(text) ?? [];
    const through = /through\s*=\s*["']?(?:\w+\.)*(\w+)/.exec(rest)?.[1];
    const src = sourceOf(page, { line }, NOTATION);
    return to === '' || to === 'self'
      ? []
      : [{ from: name, to, kind: 'many-to-many', ...present({ through }), lenient: true, src }];
  });
}

function enumOf({ name, line, lines }: Class, page: Page): EnumDraft {
  const values = lines.flatMap(({ text }) => {
    const found = /^([A-Za-z_]\w*)\s*=\s*\(?\s*(?:["']([^"']*)["']|(auto\(\)|\d+))/.exec(text);
    return found === null ? [] : [found[2] ?? (found[1] ?? '').toLowerCase()];
  });
  return { name, values, src: sourceOf(page, { line }, NOTATION) };
}

function entityOf(given: Class, block: CodeBlock, page: Page): EntityDraft[] {
  const { name, bases, decorators, lines, line } = given;
  const table = lines.find(({ text }) => /^__tablename__\s*=/.test(text));
  const isTable =
    table !== undefined ||
    /\btable\s*=\s*True\b|\bBase\b|\bmodels\.Model\b|\bdb\.Model\b|\bDeclarativeBase\b/.test(bases);
  const isModel =
    isTable ||
    /\bBaseModel\b|\bSQLModel\b|\bDocument\b|\bBeanie\b/.test(bases) ||
    /@dataclass/.test(decorators) ||
    bases.trim() === '';
  const inherited = /^(\w+?)Base$/.test(bases.split(',')[0]?.trim() ?? '');
  const fields = lines.flatMap((one) => fieldOf(one.text, sourceOf(page, { line: one.line }, NOTATION)));
  if ((!isModel && !inherited && fields.length < 2) || fields.length === 0) return [];
  return [
    {
      original: name.replace(/(?<=[a-z])(?:Model|Table|DB|InDB|ORM|Entity)$/, ''),
      fields,
      unique: lines.flatMap(({ text }) =>
        [
          ...text.matchAll(/UniqueConstraint\(([^)]*)\)/g),
          ...(/^unique_together\b/.test(text) ? text.matchAll(/[([]([^()[\]]+)[)\]]/g) : []),
        ].map(([, list = '']) => quoted(list)),
      ),
      evidence: isTable ? 'database' : 'model',
      status: block.section.status,
      src: sourceOf(
        page,
        { line, endLine: lines.at(-1)?.line ?? line },
        isTable ? { ...NOTATION, rank: 68 } : NOTATION,
      ),
    },
  ];
}

function quoted(list: string): string[] {
  return [...list.matchAll(/["'](\w+)["']/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/^uq_|_key$/.test(name));
}

function fieldOf(text: string, src: FieldDraft['src']): FieldDraft[] {
  if (/^(?:def|async|return|class|@|"""|'''|#|pass\b|raise|if\b|for\b|__)/.test(text)) return [];
  const column = COLUMN.exec(text);
  if (column !== null) return columnField(column, src);
  const found = ANNOTATED.exec(text);
  if (found === null) return [];
  const [, name = '', annotation = '', value = '', comment = ''] = found;
  const call = /^(?:\w+\.)*(Field|mapped_column|Column|Relationship|relationship|field)\s*\((.*)\)$/s.exec(
    value.trim(),
  );
  const annotated = /^Annotated\[(.*)\]$/s.exec(annotation.trim())?.[1];
  const [type = annotation, ...extra] = annotated === undefined ? [annotation] : parts(annotated);
  if (/^(?:Mapped\[)?\s*"?relationship/i.test(call?.[1] ?? '')) return [];
  const inside = [call?.[2] ?? '', ...extra].join(', ');
  const mapped = /^Mapped\[(.*)\]$/.exec(type.trim())?.[1] ?? type;
  return memberField({
    name,
    type: mapped.replace(/^["']|["']$/g, ''),
    optional:
      /=\s*None\b|default\s*=\s*None|nullable\s*=\s*True/.test(`= ${value}`) &&
      !/primary_key\s*=\s*True/.test(inside),
    notes: comment,
    fallback:
      call === null ? (value === '' || value.trim() === 'None' ? undefined : value) : defaultIn(inside),
    says: says(inside),
    src,
  });
}

function columnField(
  [, name = '', callee = '', inside = '', comment = '']: RegExpExecArray,
  src: FieldDraft['src'],
): FieldDraft[] {
  if (callee === 'relationship' || callee === 'ManyToManyField') return [];
  const args = parts(inside);
  const django = callee.endsWith('Field') || callee === 'ForeignKey';
  const foreign =
    callee === 'ForeignKey' || callee === 'OneToOneField'
      ? args[0]?.replace(/["']/g, '').split('.').at(-1)
      : undefined;
  const chosen = django ? /choices\s*=\s*([A-Z]\w*[a-z]\w*)\.choices/.exec(inside)?.[1] : undefined;
  const type =
    chosen !== undefined
      ? chosen
      : foreign === undefined
        ? django
          ? callee
          : (args.find((arg) => /^[A-Z]\w*|^\w+\.[A-Z]/.test(arg)) ?? 'string')
        : `ref(${foreign})`;
  const length = /max_length\s*=\s*(\d+)/.exec(inside)?.[1];
  return memberField({
    name,
    type: /^(?:\w+\.)*ForeignKey\(/.test(type)
      ? 'uuid'
      : chosen === undefined && length !== undefined && callee === 'CharField'
        ? `string(${length})`
        : type.replace(/^(?:\w+\.)+(?=[A-Z])/, '').replace(/\((?:as_uuid|timezone)\s*=\s*\w+\)/, ''),
    optional: django
      ? /null\s*=\s*True/.test(inside)
      : !/nullable\s*=\s*False|primary_key\s*=\s*True/.test(inside) && /nullable\s*=\s*True/.test(inside),
    notes: comment,
    fallback: defaultIn(inside),
    says: {
      ...(django || /nullable\s*=\s*False/.test(inside) ? {} : { required: false }),
      ...says(inside),
      ...(callee === 'OneToOneField' ? { unique: true } : {}),
    },
    src,
  });
}

function defaultIn(inside: string): string | undefined {
  const first = parts(inside)[0] ?? '';
  const named = /(?:^|[,\s])(?:default|server_default)\s*=\s*("[^"]*"|'[^']*'|[\w.]+(?:\([^()]*\))?)/.exec(
    inside,
  )?.[1];
  if (named !== undefined) return named === 'None' ? undefined : named;
  if (/default_factory\s*=/.test(inside)) return 'generated()';
  return /^(?:["'].*["']|-?\d+(?:\.\d+)?|True|False)$/.test(first) ? first : undefined;
}

function says(inside: string): Partial<FieldDraft> {
  const number = (name: string): number | undefined => {
    const found = new RegExp(String.raw`\b${name}\s*=\s*(-?\d+(?:\.\d+)?)`).exec(inside)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const foreign = /(?:foreign_key\s*=\s*|ForeignKey\(\s*)["'](?:\w+\.)*?(\w+)\.\w+["']/.exec(inside)?.[1];
  const rule = /ondelete\s*=\s*["'](CASCADE|SET NULL|RESTRICT|NO ACTION)["']/i
    .exec(inside)?.[1]
    ?.toLowerCase();
  return present({
    pk: /primary_key\s*=\s*True/.test(inside) ? true : undefined,
    unique: /unique\s*=\s*True/.test(inside) ? true : undefined,
    indexed: /\bindex\s*=\s*True/.test(inside) ? true : undefined,
    required: /nullable\s*=\s*False/.test(inside) && defaultIn(inside) === undefined ? true : undefined,
    references: foreign,
    onDelete:
      rule === undefined
        ? undefined
        : rule === 'cascade'
          ? 'cascade'
          : rule === 'set null'
            ? 'set null'
            : 'restrict',
    minLength: number('min_length'),
    maxLength: number('max_length'),
    min: number('ge'),
    max: number('le'),
    above: number('gt'),
    below: number('lt'),
    pattern: /\b(?:pattern|regex)\s*=\s*r?["']([^"']+)["']/.exec(inside)?.[1],
  } as const);
}
