import { parts, plain } from '../document/inline.ts';
import { remembered } from '../remembered.ts';
import type { FieldType, ScalarKind } from '../requirements.ts';
import { listOf, pointIn } from './compound-type.ts';
import { kindNamed } from './kinds.ts';
import { valuesIn } from './value-list.ts';

/** What a text in the place of a type says. */
export interface TypeReading {
  /** `undefined` where the name is none of a type that we know. */
  readonly type: FieldType | undefined;
  /** The name that is not a type's: of an enum, of another thing, or misspelt. */
  readonly named: string | undefined;
  readonly nullable: boolean;
  /** What stands beside the type: `PK`, `unique`. */
  readonly modifiers: string;
  /** The thing that the value refers to. */
  readonly references: string | undefined;
}

const LIMIT = 400;
const NAMES = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const NULLABLE = /\s*\|\s*(?:null|none|undefined|nil)\b|\b(?:null|none|undefined)\s*\|\s*/gi;
const WRAPPED =
  /^(?:Optional|Nullable|Maybe|Mapped|Option|Partial|Readonly|Required|Annotated|Final|ClassVar|NonNull)\s*[[<(](.*)[\])>]$/i;
const ARRAY_WRAPPED = new RegExp(
  String.raw`^(?:array|list|set|sequence|vector|collection|ienumerable|iterable|mutablelist|arraylist|tuple|frozenset|icollection|queryset)\s*(?:[[<(]\s*(.*?)\s*[\])>]|\s+of\s+(.+?)|\s*:\s*(.+))$`,
  'i',
);
const ARRAY_SUFFIX = /^(.+?)\s*(?:\[\s*\d*\s*\]|\bArray|\blist| 배열| 数组| 配列)$/i;
const ENUM =
  /^(?:enum(?:eration|um)?|choices?|one of|oneof|literal|(?:single[ -]?)?select|drop-?down|radio|status|option|values?|in|枚举|列挙型?|열거형|перечисление|enumerado|enumeraci[óo]n|aufz[äa]hlung|[ée]num[ée]ration|auswahl(?:liste|feld)?|lista de valores|lista|liste de valeurs|liste|opci[óo]n(?:es)?|op[çc][õo]es|enumera[çc][ãa]o|选项|単一選択|选择)\s*(?:[:=]\s*|[-–—]\s*|(?=[([{<「]))(.*)$/iu;
/** `one of low, medium or high`: words alone say that what follows is a list. */
const ONE_OF =
  /^one of\s+(?:the following\s*)?((?:["'`]?[\p{L}\p{N}][\p{L}\p{N}_-]*["'`]?(?:\s*[,|/]\s*(?:or\s+)?|\s+or\s+))+["'`]?[\p{L}\p{N}][\p{L}\p{N}_-]*["'`]?)(?=\s*(?:$|[(,;.]))(.*)$/su;
/** Two answers are no enum of two words. */
const YES_NO =
  /^(?:yes\s?[/|]\s?no|y\s?\/\s?n|true\s?[/|]\s?false|ja\s?\/\s?nein|s[íi]\s?\/\s?no|sim\s?\/\s?n[ãa]o|oui\s?\/\s?non|s[ìi]\s?\/\s?no|да\s?\/\s?нет|是\s?\/\s?否)$/i;
const QUOTED_UNION = /^(?:['"`][^'"`|]*['"`]\s*[|/,]\s*)+['"`][^'"`|]*['"`]/;
const REFERENCE = new RegExp(
  String.raw`(?:\bref(?:erence)?s?\b(?:\s+(?:to|of))?|\bfk\b|\bforeign\s*key\b|\bforeignkey\b|\brelation(?:ship)?\b(?:\s+(?:to|with))?|\bbelongs[_ ]to\b|\bonetoone(?:field)?\b|\blinks?\s+to\b|\bverweis(?:t)? auf\b|\bfremdschl[üu]ssel(?: (?:auf|zu))?\b|\breferenz (?:auf|zu)\b|\br[ée]f[ée]rence (?:vers|[àa])\b|\bcl[ée] [ée]trang[èe]re(?: vers)?\b|\breferencia a\b|\brefer[êe]ncia (?:a|para)\b|\blien vers\b|\briferimento a\b|\brollup of\b|ссылка на|外键|外部キー|외래 ?키|внешний ключ|clave for[áa]nea|chave estrangeira)\s*(?:to\b|of\b|on\b|referencing\b|references\b|pointing to\b)?\s*(?:->|→|=>|:|-|=)?\s*[([{<]?\s*["'\x60]?(?:->|→)?\s*["'\x60]?(?:(?:to|the)\s+)?(${NAMES})`,
  'iu',
);
/** A sentence that mentions a reference somewhere is no type. */
const REFERENCE_FIRST =
  /^[\W_]*(?:ref|fk|foreign|relation|belongs|onetoone|links?\s|verweis|fremdschl|referen[zc]|r[ée]f[ée]ren|refer[êe]nc|cl[ée] [ée]tr|lien|riferim|ссылка|->|→|外键|外部キー|외래|внешний|clave|chave)/i;
const ARROW = new RegExp(String.raw`(?:->|→|=>)\s*["'\x60]?(${NAMES})`, 'u');

/** Reads what stands where a type is expected. */
export const readType = remembered(typeIn);

function typeIn(text: string): TypeReading {
  const raw = text.slice(0, LIMIT).trim();
  const cleaned = raw.includes('`') || raw.includes('**') ? plain(raw) : raw;
  const unioned = cleaned.replace(NULLABLE, '');
  const optional = unioned !== cleaned || /^[^?]*\?$|^\w+\?\s*[(,]/.test(unioned) || /^\*\w/.test(unioned);
  const bare = unioned
    .replace(/\?$/, '')
    .replace(/^(\w+)\?(?=\s*[(,])/, '$1')
    .replace(/^(\w+)\s*<\s*(?:Utc|Local|FixedOffset|Tz)\s*>/, '$1')
    .replace(/^\*(?=\w)/, '')
    .replace(/^(decimal|numeric|dezimal)\s+(\d{1,2})\s*[,.]\s*(\d{1,2})(?!\d)/i, '$1($2,$3)')
    .trim();
  return { ...readBare(bare, optional), nullable: optional || /\bnullable\b/i.test(bare) };
}

function readBare(bare: string, wasOptional: boolean): TypeReading {
  const wrapped = WRAPPED.exec(bare)?.[1];
  if (wrapped !== undefined) {
    const inner = readType(parts(wrapped)[0] ?? wrapped);
    return {
      ...inner,
      nullable: wasOptional || inner.nullable || /^(?:optional|nullable|maybe|option)/i.test(bare),
    };
  }
  if (YES_NO.test(bare)) return reading({ type: { kind: 'bool' } });
  const point = pointIn(bare);
  if (point !== undefined) return reading({ type: { kind: 'json' }, modifiers: point.behind });
  return enumReading(bare) ?? arrayReading(bare) ?? scalarReading(bare);
}

function reading(given: Partial<TypeReading>): TypeReading {
  return {
    type: undefined,
    named: undefined,
    nullable: false,
    modifiers: '',
    references: undefined,
    ...given,
  };
}

function enumReading(bare: string): TypeReading | undefined {
  if (QUOTED_UNION.test(bare)) {
    const union = QUOTED_UNION.exec(bare)?.[0] ?? '';
    return enumOf(union, bare.slice(union.length));
  }
  const [, listed, behindList = ''] = ONE_OF.exec(bare) ?? [];
  if (listed !== undefined) return enumOf(listed, behindList);
  const found = ENUM.exec(bare);
  const titled = /^enum\s+([A-Za-z]\w*)\s*\(([^()]*)\)(.*)$/s.exec(bare);
  if (titled !== null) {
    const [, name = '', list = '', behind = ''] = titled;
    const values = valuesIn(list);
    if (values.length > 0) return reading({ type: { kind: 'enum', name, values }, modifiers: behind });
  }
  if (found !== null) {
    const [, body = ''] = found;
    const bracketed = /^[([{<「]\s*([^)\]}>」]*)[)\]}>」]+(.*)$/s.exec(body);
    const values = enumOf(bracketed?.[1] ?? body, bracketed?.[2] ?? '');
    if (values !== undefined) return values;
  }
  const [, bars, behindBars = ''] = /^([\w-]+(?:\s*\|\s*[\w-]+)+)(?=\s*(?:$|[(（,;]))(.*)$/s.exec(bare) ?? [];
  if (bars !== undefined && !bars.split('|').some((one) => kindNamed(one.trim()) !== undefined))
    return enumOf(bars, behindBars);
  const bareUnion = /^[a-z][\w-]*(?:\s?\/\s?[a-z][\w-]*)+$/.exec(bare)?.[0];
  if (bareUnion === undefined || bareUnion.split(/[|/]/).some((one) => kindNamed(one) !== undefined))
    return undefined;
  return enumOf(bareUnion, '');
}

function enumOf(list: string, modifiers: string): TypeReading | undefined {
  const values = valuesIn(list);
  return values.length === 0
    ? undefined
    : reading({ type: { kind: 'enum', values }, modifiers: modifiers.trim() });
}

function arrayReading(bare: string): TypeReading | undefined {
  const listed = listOf(bare);
  if (listed !== undefined)
    return reading({ type: { kind: 'array', of: { kind: listed.kind } }, modifiers: listed.behind });
  const go = /^\[\s*\](.+)$/.exec(bare)?.[1];
  const literal = /^\[\s*([\w.]+)\s*\]$/.exec(bare)?.[1];
  const wrapped = ARRAY_WRAPPED.exec(bare);
  const suffixed = ARRAY_SUFFIX.exec(bare)?.[1];
  const set = /^(string|number|binary)\s?set$/i.exec(bare)?.[1];
  const inner = go ?? literal ?? wrapped?.[1] ?? wrapped?.[2] ?? wrapped?.[3] ?? suffixed ?? set;
  if (inner === undefined) {
    const alone = /^(?:array|list|set|数组|配列|배열|массив|arreglo|lista)\b\s*(.*)$/i.exec(bare);
    return alone === null
      ? undefined
      : reading({ type: { kind: 'array', of: { kind: 'string' } }, modifiers: alone[1] ?? '' });
  }
  // `list of strings`: several have the name of one.
  const plural = readType(inner);
  const of = plural.type === undefined ? singular(plural, inner) : plural;
  return reading({
    type: { kind: 'array', of: of.type ?? { kind: 'unknown' } },
    named: of.named,
    references: of.references,
  });
}

function singular(plural: TypeReading, inner: string): TypeReading {
  const one = /^[A-Za-z]+s$/.test(inner) ? readType(inner.slice(0, -1)) : plural;
  return one.type === undefined ? plural : one;
}

/** `FK` alone says that there is a key of another thing, and not of which. */
const KEY_ALONE =
  /^\(?(?:fk|foreign key|fremdschl[üu]ssel|cl[ée] [ée]trang[èe]re|clave for[áa]nea|chave estrangeira|外键|外部キー|외래 ?키)\)?(?=\s*(?:$|[,;(]|(?:pk|unique|not null|nullable|null|required|optional)\b))/i;

function scalarReading(bare: string): TypeReading {
  const called = /^([\p{L}_][\p{L}\p{N}_. ]*?)\s*\(([^()]*)\)\s*(.*)$/su.exec(bare);
  if (called !== null) {
    const [, name = '', inside = '', behind = ''] = called;
    const kind = kindNamed(name);
    if (kind !== undefined) return scalarCall(kind, inside, behind);
  }
  const alone = KEY_ALONE.exec(bare)?.[0];
  const references = referenceIn(bare);
  if (alone !== undefined && references === undefined)
    return reading({ modifiers: bare.slice(alone.length) });
  const [kind, rest] = leadingKind(bare);
  if (kind !== undefined) return reading({ type: { kind }, modifiers: rest, references });
  if (references !== undefined && REFERENCE_FIRST.test(bare))
    return reading({ type: { kind: 'ref', entity: references }, references, modifiers: bare });
  const named = new RegExp(`^${NAMES}`, 'u').exec(bare)?.[0];
  return reading({ named, modifiers: named === undefined ? bare : bare.slice(named.length) });
}

function scalarCall(kind: ScalarKind, inside: string, behind: string): TypeReading {
  const numbers = /^\s*(\d{1,6})\s*(?:,\s*(\d{1,3})\s*)?$/.exec(inside);
  const modifiers = numbers === null ? `${inside}, ${behind}` : behind;
  const references = referenceIn(`${inside} ${behind}`);
  if (numbers === null) {
    // `String (UUID)`, `String (ISO 8601)`, `string (url)`: the note in brackets is the better type.
    const noted =
      kind === 'string' ? noteKind(inside) : kind === 'int' && MONEY.test(inside) ? 'decimal' : undefined;
    return reading({ type: { kind: noted ?? kind }, modifiers, references });
  }
  const first = Number(numbers[1]);
  const second = numbers[2] === undefined ? undefined : Number(numbers[2]);
  // Oracle's `NUMBER(10,2)` has digits behind the point.
  if (kind === 'decimal' || (kind === 'float' && second !== undefined) || (second ?? 0) > 0)
    return reading({ type: { kind: 'decimal', precision: [first, second ?? 0] }, modifiers, references });
  if (kind === 'string' && first > 0)
    return reading({ type: { kind, length: first }, modifiers, references });
  if (kind === 'int' && first === 1 && /^tinyint/i.test(inside))
    return reading({ type: { kind: 'bool' }, modifiers });
  return reading({ type: { kind }, modifiers, references });
}

/** `Number (EUR)` is an amount of money. */
const MONEY = /^\s*(?:EUR|USD|GBP|CHF|JPY|[€$£]|euros?|dollars?|currency|\d decimals?)\s*$/i;

function noteKind(note: string): ScalarKind | undefined {
  if (/iso[- ]?8601|date-?time|timestamp/i.test(note)) return 'datetime';
  const kind = kindNamed(note);
  return kind === 'uuid' ||
    kind === 'url' ||
    kind === 'email' ||
    kind === 'date' ||
    kind === 'json' ||
    kind === 'text'
    ? kind
    : undefined;
}

/** The longest run of words at the start that names a type, and what stands behind it. */
function leadingKind(text: string): readonly [ScalarKind | undefined, string] {
  const head = /^[^,;()[\]{}]*/.exec(text)?.[0] ?? '';
  const words = head.trim().split(/\s+/).slice(0, 5);
  for (let count = words.length; count > 0; count -= 1) {
    const kind = kindNamed(words.slice(0, count).join(' '));
    if (kind !== undefined)
      return [kind, text.slice(words.slice(0, count).join(' ').length).replace(/^[\s,;:-]+/, '')];
  }
  return [undefined, text];
}

/** The thing that a text refers to: `FK → users.id`, `ref(User)`, `Reference to User`. */
export function referenceIn(text: string): string | undefined {
  const found =
    REFERENCE.exec(text)?.[1] ?? (/\b(?:fk|ref|foreign)\b/i.test(text) ? ARROW.exec(text)?.[1] : undefined);
  const name = found?.replace(/\.\w+$/, '').replace(/[.]$/, '');
  return name === undefined ||
    /^(?:to|id|key|the|a|an|pk|not|null|on|constraint|constraints|required|unique|nullable|index|cascade|objectid|uuid|int|integer|string|field|column|table|and|or|with|is)$/i.test(
      name,
    )
    ? undefined
    : name;
}
