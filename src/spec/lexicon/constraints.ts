import { parts, plain } from '../document/inline.ts';
import { present } from '../present.ts';
import { remembered } from '../remembered.ts';
import type { Field } from '../requirements.ts';
import { referenceIn } from './field-type.ts';
import { uniqueWith } from './unique-words.ts';
import { valuesIn } from './value-list.ts';

/** What a text beside a field says of its values. */
export interface Constraints {
  readonly pk?: boolean;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly unique?: boolean;
  /** Other fields with which it is unique, where it is not alone. */
  readonly uniqueWith?: readonly string[];
  readonly indexed?: boolean;
  readonly computed?: boolean;
  readonly secret?: boolean;
  readonly default?: NonNullable<Field['default']>;
  readonly min?: number;
  readonly max?: number;
  /** Values are greater than this, and less than `below`. */
  readonly above?: number;
  readonly below?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly values?: readonly string[];
  readonly references?: string;
  readonly onDelete?: 'cascade' | 'restrict' | 'set null';
  readonly was?: string;
}

const NOT_REQUIRED =
  /\b(?:not required|non required|optional|nullable|can be null|may be null|allow(?:s|ed)? null|null allowed|opcional|optionnel|facultatif|iste[ğg]e ba[ğg]l[ıi]|opsional|tidak wajib|no requerido|n[ãa]o obrigat[óo]rio)\b|任意|可空|可选|可為空|可为空|선택|省略可|необязательн|null 허용/i;
const REQUIRED =
  /\b(?:required|not[ _-]?null|mandatory|non-?null(?:able)?|not empty|non-empty|must(?= (?:be (?:set|given|provided|present|supplied|filled|specified|entered|included)\b|not be (?:null|empty|blank)\b|exist\b|have a value)|\s*(?:[,;)]|$))|obligatori[oa]|requerid[oa]|obrigat[óo]ri[oa]|zorunlu|wajib|pflicht(?:feld)?|erforderlich|obligatoire|requis)\b|обязательн|必須|必填|필수|非空|不能为空|不可为空|널 불가/i;
const UNIQUE =
  /\bunique\b|(?<=^|[,;/(]\s*)(?:uk|uq)(?=\s*(?:[,;/)]|$))|唯一|ユニーク|一意|유니크|고유|(?:^|[^\w])[úu]nic[oa]\b|\beindeutig\b|\bbenzersiz\b|\bunik\b|уникальн/i;
/** "Unique identifier of a book" says what a value is for, "not unique" the contrary. */
const NOT_UNIQUE =
  /not unique|non-?unique|\bunique (?:(?:integer|numeric|string|auto\S*|user|record|row|database|system|internal|primary)\s)*(?:id|ids|identifiers?|identification|reference|key)\b|一意(?:の)?識別子?|ユニーク(?:な)?ID|唯一(?:的)?标识符?|고유 ?(?:식별자|번호|ID)|identificador [úu]nico/gi;
const PRIMARY =
  /\b(?:pk|primary[ _]?key|primary(?=\s*(?:[,;)/|]|$))|primarykey|pk_fk|clave primaria|chave prim[áa]ria|prim[äa]rschl[üu]ssel|cl[ée] primaire|birincil anahtar|kunci utama)\b|первичный ключ|主键|主キー|主鍵|기본 ?키|partition key|パーティションキー/i;
const INDEXED = /\bindex(?:ed)?\b|索引|인덱스|インデックス|インデクス|индекс/i;
const COMPUTED = /\b(?:computed|calculated|virtual|generated always|derived)\b|计算字段|算出|계산/i;
const SECRET = /\b(?:secret|write[- ]?only|never (?:returned|exposed|shown)|not (?:returned|exposed) in)\b/i;
const DEFAULT =
  /(?:\bdefault(?:s|ed)?\b(?:\s+(?:value|to|is)\b)?|\bstandard(?:wert)?\b|\bpor defecto\b|\bpredeterminado\b|\bpadr[ãa]o\b|\bvarsay[ıi]lan\b|\bpar d[ée]faut\b|\bbawaan\b|по умолчанию|默认值?|デフォルト値?|初期値|既定値?|기본 ?값|디폴트)\s*[:=：]?\s*("[^"]*"|'[^']*'|`[^`]*`|[A-Za-z_][\w.]*\((?:[^()]|\([^()]*\))*\)|[^,;，、)）\s]+(?:\([^)]*\))?(?:\s(?=[a-z0-9_]+\s*(?:[,;)]|$))[\w]+)?)/i;
const EXPRESSION =
  /^(?:now|current|gen_random|uuid|auto|utc|datetime|date\b|timezone|func\.|random|nextval|sysdate|getdate|cuid|today|lambda|generated|new |\w+\()|\(\)$/i;

const SAYS_SOMETHING = /[\p{L}\p{N}=]/u;

/** Reads the constraints in a text, in whichever of the eleven languages. */
export const readConstraints = remembered(constraintsIn);

function constraintsIn(text: string): Constraints {
  // Most fields have nothing beside them, and this is asked of each of them many times.
  if (!SAYS_SOMETHING.test(text)) return {};
  const raw = text.slice(0, 600);
  const shown = plain(raw);
  const lower = shown.toLowerCase();
  const primary = PRIMARY.test(shown);
  const optional = NOT_REQUIRED.test(shown) || parts(lower).some((part) => part === 'null');
  const required = !optional && REQUIRED.test(shown);
  const references = referenceIn(shown);
  const others = uniqueWith(shown);
  return {
    ...(primary ? { pk: true } : {}),
    ...(required ? { required: true } : {}),
    ...(optional ? { nullable: true } : {}),
    ...(others === undefined ? {} : { uniqueWith: others }),
    ...(others === undefined && UNIQUE.test(shown) && UNIQUE.test(shown.replace(NOT_UNIQUE, ' '))
      ? { unique: true }
      : {}),
    ...(INDEXED.test(shown) ? { indexed: true } : {}),
    ...(COMPUTED.test(shown) ? { computed: true } : {}),
    ...(SECRET.test(shown) ? { secret: true } : {}),
    ...defaultIn(shown),
    ...boundsIn(shown),
    ...listedIn(raw),
    ...(references === undefined ? {} : { references }),
    ...deleteRule(lower),
    ...renamed(shown),
  };
}

function defaultIn(text: string): Constraints {
  const found = DEFAULT.exec(text)?.[1] ?? /^=\s*([^,;]+)/.exec(text)?.[1];
  if (found === undefined) return {};
  const quoted = /^["'`](.*)["'`]$/.exec(found);
  const value = (quoted?.[1] ?? found)
    .replace(/::[\w ]+$/, '')
    .replace(/[.。]$/, '')
    .trim();
  if (value === '' || /^(?:null|none|nil|-|value|unique|required|not|to|is)$/i.test(value)) return {};
  return { default: { kind: quoted === null && EXPRESSION.test(value) ? 'expr' : 'literal', value } };
}

const NUMBER = String.raw`(-?\d[\d,_]*(?:\.\d+)?)`;
const CHARACTERS = String.raw`\s*(?:-?\s*)?(?:chars?\b|characters?\b|digits\b|d[íi]gitos\b|stellen\b|ziffern\b|chiffres\b|cifre\b|length\b|letters\b|caracteres\b|zeichen\b|caract[èe]res\b|karakter\b|символ|字符|文字|자\b|글자|個字)`;
const LENGTH_RANGE = new RegExp(String.raw`${NUMBER}\s*(?:-|–|—|~|to|\.\.)\s*${NUMBER}${CHARACTERS}`, 'i');
const LENGTH_MAX = new RegExp(
  String.raw`(?:max(?:imum|length|_length)?\.?|up to|at most|<=?|≤|最大|最长|最多|최대|bis|m[áa]x(?:imo)?|до)\s*(?:length|len)?\s*[:=]?\s*(?:of\s+)?${NUMBER}${CHARACTERS}`,
  'i',
);
const LENGTH_MIN = new RegExp(
  String.raw`(?:min(?:imum|length|_length)?\.?|at least|>=?|≥|最小|最短|至少|최소|m[íi]n(?:imo)?|от)\s*(?:length|len)?\s*[:=]?\s*(?:of\s+)?${NUMBER}${CHARACTERS}`,
  'i',
);
const LENGTH_NAMED = new RegExp(String.raw`\b(max|min)[_ ]?len(?:gth)?\b\s*[:=(]?\s*${NUMBER}`, 'gi');
const LENGTH_ALONE = new RegExp(String.raw`^\s*(?:length\s*[:=]?\s*)?${NUMBER}${CHARACTERS}`, 'i');
const RANGE = new RegExp(
  String.raw`(?:\b(?:between|entre|zwischen|tra|fra)\s+|\brange\s*[:=]?\s*\[?|^\s*|[,;(]\s*)${NUMBER}\s*(?:-|–|—|~|to|and|y|e|et|und|\.\.)\s*${NUMBER}(?=\s*(?:[,;)\]]|$|inclusive))`,
  'i',
);
const MIN = new RegExp(
  String.raw`(?:\b(?:min(?:imum|imo|value)?|m[íi]n(?:imo)?|mindestens|almeno|au moins)(?![\p{L}])\.?\s*[:=(]?\s*|>=\s*|≥\s*|\bge\s*=\s*|\bat least\s+|\bmin_value\s*=\s*)${NUMBER}(?!\s*(?:chars?|characters?))`,
  'iu',
);
const MAX = new RegExp(
  String.raw`(?:\b(?:max(?:imum|imo|value)?|m[áa]x(?:imo)?|h[öo]chstens|maximal|au plus)(?![\p{L}])\.?\s*[:=(]?\s*|<=\s*|≤\s*|\ble\s*=\s*|\bat most\s+|\bmax_value\s*=\s*)${NUMBER}(?!\s*(?:chars?|characters?))`,
  'iu',
);
const ABOVE = new RegExp(String.raw`(?:(?<![-=<])>\s*|\bgt\s*=\s*)(?!=)${NUMBER}`);
const BELOW = new RegExp(String.raw`(?:<\s*|\blt\s*=\s*)(?!=)${NUMBER}`);

const NOT_NEGATIVE =
  /\bnon-?negative\b|\b(?:never|not|no) (?:be )?negative\b|\bnever (?:below|less than) (?:0|zero)\b/i;
/** Without a digit or one of these words, no text speaks of a bound. */
const BOUNDED =
  /\d|\b(?:pattern|regexp?|matches|negative|below|positive|(?:not|non)[- ]empty|cannot be empty)\b/i;

const PATTERN =
  /\b(?:pattern|regex(?:p)?|matches)\b\s*[:=]?\s*(?:\/((?:[^/\\]|\\.)+)\/|["'`]([^"'`]+)["'`]|(\^\S{1,200}\$)(?=$|[\s,;)]))/i;

function boundsIn(text: string): Constraints {
  if (!BOUNDED.test(text)) return {};
  const lengths = lengthsIn(text);
  const [, slashed, quoted, bare] = PATTERN.exec(text) ?? [];
  const regex = slashed ?? quoted ?? bare;
  const range = RANGE.exec(text);
  const min = numberIn(range?.[1] ?? MIN.exec(text)?.[1]);
  const max = numberIn(range?.[2] ?? MAX.exec(text)?.[1]);
  const low = min ?? (NOT_NEGATIVE.test(text) ? 0 : undefined);
  const isPositive = low === undefined && /\bpositive\b/i.test(text);
  const above = numberIn(ABOVE.exec(text)?.[1]) ?? (isPositive ? 0 : undefined);
  const below = numberIn(BELOW.exec(text)?.[1]);
  const lengthsOnly = Object.keys(lengths).length > 0;
  return {
    ...lengths,
    ...(regex === undefined ? {} : { pattern: regex }),
    ...(lengthsOnly ? {} : present({ min: low, max, above, below })),
  };
}

function lengthsIn(text: string): Constraints {
  const range = LENGTH_RANGE.exec(text);
  const named = [...text.matchAll(LENGTH_NAMED)];
  const of = (which: string) => named.find(([, name]) => name?.toLowerCase() === which)?.[2];
  const low = numberIn(range?.[1] ?? LENGTH_MIN.exec(text)?.[1] ?? of('min'));
  const high = numberIn(
    range?.[2] ?? LENGTH_MAX.exec(text)?.[1] ?? of('max') ?? LENGTH_ALONE.exec(text)?.[1],
  );
  const notEmpty = /\b(?:not|non)[- ]empty\b|\bcannot be empty\b/i.test(text) ? 1 : undefined;
  const minLength = low ?? notEmpty;
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(high === undefined ? {} : { maxLength: high }),
  };
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.replace(/[,_]/g, ''));
  return Number.isFinite(value) && Math.abs(value) <= 1e15 ? value : undefined;
}

const LISTED =
  /(?:\bCHECK\s*\(\s*\w+\s+IN\s*\(|\bin\s*\(|\b(?:enum|one of|oneof|values?|allowed(?: values)?|choices|options|valores|werte|valeurs)\b\s*(?:values?)?\s*[:：=(]\s*|枚举值?[:：]|可选值[:：]|取值[:：]|値[:：]|값[:：]|значения[:：])\s*\[?([^)\]]+)/i;

function listedIn(raw: string): Constraints {
  const stripped = plain(raw);
  const quoted = /^(?:['"`][^'"`|]+['"`]\s*[|/,]\s*)+['"`][^'"`|]+['"`]/.exec(raw.trim())?.[0];
  const list = quoted ?? LISTED.exec(stripped)?.[1];
  const values = list === undefined ? [] : valuesIn(list);
  return values.length > 1 ? { values } : {};
}

function deleteRule(lower: string): Constraints {
  const found =
    /on[ _-]?delete\s*[:=]?\s*["']?(cascade|restrict|set[ _]null|no action)|(cascade)[- ]?(?:on )?delete|级联删除|カスケード削除|연쇄 ?삭제/.exec(
      lower,
    );
  if (found === null) return {};
  const rule = found[1] ?? 'cascade';
  return {
    onDelete:
      rule === 'no action'
        ? 'restrict'
        : rule.startsWith('set')
          ? 'set null'
          : (rule as 'cascade' | 'restrict'),
  };
}

function renamed(text: string): Constraints {
  const was = /\bwas\s*:\s*["'`]?(\w{1,63})/i.exec(text)?.[1];
  return was === undefined ? {} : { was };
}

/** A cell that answers yes or no: `yes`, `✓`, `必須`, `N`. `undefined`: it says something else. */
export function answerIn(cell: string): boolean | undefined {
  const text = plain(cell).toLowerCase().replace(/[.!]$/, '').trim();
  if (
    /^(?:yes|y|true|required|mandatory|x|✓|✔|✅|☑|○|◯|●|◎|o|s[íi]|sim|ja|oui|evet|ya|да|是|必須|必填|はい|예|필수|not null|pk|1)(?:\s*[(（].*)?$/u.test(
      text,
    )
  )
    return true;
  if (
    /^(?:no|n|false|optional|nullable|-|–|—|×|✗|✘|❌|✕|não|nao|nein|non|hay[ıi]r|tidak|нет|否|任意|可选|いいえ|아니오|선택|null|0|)$/u.test(
      text,
    )
  )
    return false;
  return undefined;
}
