import { readConstraints } from '../lexicon/constraints.ts';
import { readType } from '../lexicon/field-type.ts';
import { formatIn } from '../lexicon/format-word.ts';
import { wordsOf } from '../names/identifier.ts';
import { present } from '../present.ts';
import type { FieldType, Source } from '../requirements.ts';
import { guessNumber } from '../resolve/guess.ts';
import type { FieldDraft } from './draft.ts';

/** A member of a class, interface or struct, as its language writes it. */
export interface Member {
  readonly name: string;
  readonly type: string;
  /** The language marks the member as one that may be missing. */
  readonly optional: boolean;
  /** Comments, annotations and arguments, in the words of constraints. */
  readonly notes: string;
  readonly fallback?: string | undefined;
  readonly says?: Partial<FieldDraft>;
  readonly src: Source;
}

const SKIPPED =
  /^(?:constructor|get|set|static|return|this|super|self|cls|async|public|private|protected|readonly|__\w+__|model_config|Config|Meta)$/;

/** A field from a member of a class: required unless the language says that it may be missing. */
export function memberField({ name, type, optional, notes, fallback, says = {}, src }: Member): FieldDraft[] {
  if (SKIPPED.test(name) || /=>|^\(/.test(type)) return [];
  const reading = readType(codeType(type));
  const { values, references, ...constraints } = readConstraints(notes);
  const stated = codeKind(type, name) ?? reading.type;
  const format = stated?.kind === 'string' ? formatIn(notes) : undefined;
  const kind = format === undefined ? stated : { kind: format };
  const listed =
    values !== undefined && (kind === undefined || kind.kind === 'string')
      ? ({ kind: 'enum', values } as const)
      : undefined;
  const nullable = optional || reading.nullable;
  return [
    {
      original: name,
      ...present({
        type: listed ?? kind,
        named:
          kind === undefined ? reading.named : reading.type?.kind === 'array' ? reading.named : undefined,
        references: reading.references ?? references,
        nullable: nullable ? true : undefined,
        required: !nullable && fallback === undefined ? true : undefined,
        default: fallback === undefined ? undefined : literal(fallback),
        description: description(notes),
      }),
      ...constraints,
      ...says,
      src,
    },
  ];
}

function description(notes: string): string | undefined {
  const text = notes.replace(/\s+/g, ' ').trim();
  return text === '' || /[={}[\]]/.test(text) ? undefined : text.slice(0, 300);
}

/** Types of languages whose names mean something else in prose. */
function codeKind(type: string, name: string): FieldType | undefined {
  const bare = type
    .replace(/\s*\|\s*(?:null|undefined|None)\b|^(?:Optional|Mapped)\[|[\]?]$|^\*/g, '')
    .trim();
  if (/^(?:number|Number)$/.test(bare)) return guessNumber(wordsOf(name).join('_'));
  if (
    /^(?:Date|DateTime|time\.Time|datetime\.datetime|LocalDateTime|Instant|OffsetDateTime|ZonedDateTime|Timestamp|DateTimeOffset)$/.test(
      bare,
    )
  )
    return { kind: 'datetime' };
  if (
    /^(?:Record<|Map<|map\[|Dict\[|dict\[|dict$|object$|\{|Dictionary<|interface\{\}|any$|Any$|JsonNode$|JSONObject$)/.test(
      bare,
    )
  )
    return { kind: 'json' };
  if (/^(?:Buffer|Uint8Array|\[\]byte|byte\[\]|ByteArray)$/.test(bare)) return { kind: 'binary' };
  if (/^(?:bigint|BigInt)$/.test(bare)) return { kind: 'bigint' };
  return undefined;
}

function codeType(type: string): string {
  return type
    .replace(/^(?:const|final|readonly|volatile|transient)\s+/, '')
    .replace(/;$/, '')
    .trim();
}

function literal(text: string): NonNullable<FieldDraft['default']> | undefined {
  const value = text.trim().replace(/[;,]$/, '');
  const quoted = /^["'`](.*)["'`]$/.exec(value)?.[1];
  if (quoted !== undefined) return { kind: 'literal', value: quoted };
  if (/^-?\d+(?:\.\d+)?$|^(?:true|false)$/i.test(value))
    return { kind: 'literal', value: value.toLowerCase() };
  const member = /^[A-Z]\w*\.(\w+)(?:\.value)?$/.exec(value)?.[1];
  if (member !== undefined) return { kind: 'literal', value: member.toLowerCase() };
  return /^(?:None|null|nil|undefined|\.\.\.|""|\[\]|\{\})$/.test(value) || value === ''
    ? undefined
    : { kind: 'expr', value: value.slice(0, 80) };
}
