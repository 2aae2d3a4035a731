import { type CodeBlock, sourceOf } from '../document/page.ts';
import { present } from '../present.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { memberField } from './members.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'class-members', rank: 65 } as const;

const CLASS =
  /^\s*(?:(?:public|private|internal|data|sealed|open|abstract|final|partial|static)\s+)*(class|record|struct|entity|enum(?: class)?)\s+([A-Za-z_]\w*)\s*(\(?)/;
const JAVA =
  /^(?:(?:public|private|protected|internal|final|required|virtual|readonly|static)\s+)*([A-Za-z_][\w.]*(?:<[^=;]*>)?(?:\[\])?\??)\s+([A-Za-z_]\w*)\s*(?:\{\s*get;.*|=\s*([^;]+);?|;)\s*(?:=\s*([^;]+);)?\s*(?:\/\/\s*(.*))?$/;
const KOTLIN =
  /^(?:(?:private|override|lateinit)\s+)*(?:val|var)\s+([A-Za-z_]\w*)\s*:\s*([^=,]+?)(\?)?\s*(?:=\s*([^,]+?))?,?\s*\)?\s*(?:\/\/\s*(.*))?$/;

/** Members of Java, Kotlin and C# classes. */
export const classMembers: Reader = {
  ...NOTATION,
  reads: 'members of Java, Kotlin and C# classes, with their annotations',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section) || !isClassLike(block)) continue;
      for (const { name, kind, line, lines, annotations } of classesOf(block)) {
        const src = sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, NOTATION);
        if (kind.startsWith('enum')) {
          enums.push({ name, values: enumValues(lines.map(({ text }) => text).join(' ')), src });
          continue;
        }
        const fields = fieldsOf(lines, (at) => sourceOf(page, { line: at }, NOTATION));
        const isTable =
          /@Entity|@Table|@Document|\[Table/.test(annotations) || fields.some(({ pk }) => pk === true);
        if (fields.length > 0)
          entities.push({
            original: name.replace(/(?<=[a-z])(?:Entity|Model)$/, ''),
            fields,
            evidence: isTable ? 'database' : 'model',
            status: block.section.status,
            src,
          });
      }
    }
    return { entities, enums } satisfies Findings;
  },
};

function isClassLike({ language, lines }: CodeBlock): boolean {
  if (/^(?:java|kotlin|kt|csharp|cs|c#|swift|scala|php|rust|dart)\b/.test(language)) return true;
  return (
    language === '' && lines.some((line) => /^\s*(?:public|data|internal)\s+(?:class|record)\s/.test(line))
  );
}

interface ClassText {
  readonly name: string;
  readonly kind: string;
  readonly line: number;
  readonly annotations: string;
  readonly lines: { readonly text: string; readonly line: number }[];
}

function classesOf(block: CodeBlock): ClassText[] {
  const classes: ClassText[] = [];
  let annotations = '';
  block.lines.forEach((raw, index) => {
    const line = block.firstLine + index;
    const text = raw.trim();
    const found = CLASS.exec(raw);
    if (found !== null) {
      classes.push({ name: found[2] ?? '', kind: found[1] ?? '', line, annotations, lines: [] });
      const inside = /[({](.+)[)}]/.exec(text)?.[1];
      if (inside !== undefined)
        classes
          .at(-1)
          ?.lines.push(...inside.split(/,(?![^<(]*[>)])/).map((one) => ({ text: one.trim(), line })));
      annotations = '';
    } else if (classes.length === 0 || /^[@[]/.test(text)) annotations += ` ${text}`;
    if (found === null && text !== '') classes.at(-1)?.lines.push({ text, line });
  });
  return classes;
}

function enumValues(body: string): string[] {
  const list = body.replace(/^[^{]*\{/, '').split(/[;}]/)[0] ?? '';
  return list.split(',').flatMap((one) => /^\s*([A-Za-z_]\w*)/.exec(one)?.[1] ?? []);
}

function fieldsOf(lines: ClassText['lines'], sourceAt: (line: number) => FieldDraft['src']): FieldDraft[] {
  const fields: FieldDraft[] = [];
  let annotations = '';
  let depth = 0;
  for (const { text, line } of lines) {
    if (/^(?:@|\[)\w/.test(text) && !/;\s*$/.test(text) && !/\b(?:val|var)\b/.test(text))
      annotations += ` ${text}`;
    else {
      const member = text.replace(/^(?:@\w+(?:\([^)]*\))?\s*)+/, '');
      const isMethod = /\)\s*(?:throws .*)?\{\s*$/.test(text);
      if (depth <= 0 && !isMethod)
        fields.push(
          ...memberOf(member, `${annotations} ${text.startsWith('@') ? text : ''}`, sourceAt(line)),
        );
      depth = isMethod
        ? depth + 1
        : depth > 0
          ? depth + (text.match(/\{/g)?.length ?? 0) - (text.match(/\}/g)?.length ?? 0)
          : 0;
      annotations = '';
    }
  }
  return fields;
}

function memberOf(text: string, annotations: string, src: FieldDraft['src']): FieldDraft[] {
  if (
    /^(?:return|throw|import|package|using|namespace|public (?:class|enum)|static final|private static|}|\/\/|\*)/.test(
      text,
    )
  )
    return [];
  const kotlin = KOTLIN.exec(text);
  const java = kotlin === null ? JAVA.exec(text) : null;
  const [name, type, optional, fallback, comment] =
    kotlin === null
      ? [
          java?.[2],
          java?.[1]?.replace(/\?$/, ''),
          java?.[1]?.endsWith('?') === true,
          java?.[3] ?? java?.[4],
          java?.[5],
        ]
      : [kotlin[1], kotlin[2], kotlin[3] !== undefined, kotlin[4], kotlin[5]];
  if (
    name === undefined ||
    type === undefined ||
    /^(?:class|return|new|static|void|const|package)$/.test(type)
  )
    return [];
  const length = /length\s*=\s*(\d+)|MaxLength\((\d+)\)|max\s*=\s*(\d+)/.exec(annotations);
  const isRequired = /nullable\s*=\s*false|@NotNull|@NotBlank|\[Required\]/.test(annotations);
  return memberField({
    name,
    type,
    optional: optional || /nullable\s*=\s*true|@Nullable/.test(annotations),
    notes: comment ?? '',
    fallback: fallback === 'null' ? undefined : fallback,
    says: present({
      pk: /@Id\b|@PrimaryKey|\[Key\]/.test(annotations) ? true : undefined,
      unique: /unique\s*=\s*true/.test(annotations) ? true : undefined,
      required: isRequired ? true : undefined,
      maxLength: length === null ? undefined : Number(length[1] ?? length[2] ?? length[3]),
      relationOnly:
        /@OneToMany|@ManyToMany/.test(annotations) || /^(?:ICollection|List|Set|Collection)<[A-Z]/.test(type)
          ? true
          : undefined,
    }),
    src,
  });
}
