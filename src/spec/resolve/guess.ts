import type { FieldType } from '../requirements.ts';

const RULES: readonly (readonly [RegExp, FieldType])[] = [
  [/^(?:id|uuid|guid)$|_(?:uuid|guid)$/, { kind: 'uuid' }],
  [/(?:^|_)e?_?mail$|_email$|^email_address$|^(?:correo(?:_electronico)?|courriel)$/, { kind: 'email' }],
  [/(?:^|_)(?:url|uri|link|website|avatar|homepage)$/, { kind: 'url' }],
  [/_at$|(?:^|_)(?:timestamp|datetime|last_login|deadline|expires|expiry)$/, { kind: 'datetime' }],
  [
    /(?:^|_)(?:date|birthday|dob|birth_date|fecha|datum|geburtstag|geburtsdatum|cumpleanos)$|_on$|^(?:date|fecha|datum)_|^data_(?:de|da|do|di)_|datum$/,
    { kind: 'date' },
  ],
  [
    /^(?:is|has|can|should|allow|enable)_|(?:^|_)(?:active|enabled|disabled|verified|completed|done|deleted|archived|published|read|locked|used|flag)$/,
    { kind: 'bool' },
  ],
  [
    /(?:^|_)(?:price|amount|total|cost|balance|fee|salary|budget|subtotal|discount|tax|precio|preco|prix|preis|betrag|importe|valor|montant)$/,
    { kind: 'decimal', precision: [12, 2] },
  ],
  [
    /(?:^|_)(?:rate|ratio|score|percentage|percent|latitude|longitude|lat|lng|weight|height|distance|rating|temperature|probability|confidence)$/,
    { kind: 'float' },
  ],
  [
    /(?:^|_)(?:count|quantity|qty|number_of|age|year|duration|stock|position|attempts|capacity|size|points|minutes|seconds|hours|days|level|version|priority_order|limit)$|^(?:num|number|max|min|total)_/,
    { kind: 'int' },
  ],
  [
    /(?:^|_)(?:description|notes?|content|body|bio|comments?|message|text|summary|details|instructions|reason|address)$/,
    { kind: 'text' },
  ],
  [
    /(?:^|_)(?:metadata|settings|config|preferences|payload|data|options|attributes|extra|raw)$/,
    { kind: 'json' },
  ],
  [
    /(?:^|_)(?:tags|labels|keywords|images|photos|attachments|permissions|skills)$/,
    { kind: 'array', of: { kind: 'string' } },
  ],
];

/** The type that a field's name suggests, where the spec gives none. */
export function guessType(name: string): FieldType {
  return RULES.find(([names]) => names.test(name))?.[1] ?? { kind: 'string' };
}

/** A number of a language that tells integers and fractions apart only by name. */
export function guessNumber(name: string): FieldType {
  const guessed = guessType(name);
  return guessed.kind === 'float' || guessed.kind === 'decimal' ? { kind: 'float' } : { kind: 'int' };
}

/** `true` for values that no answer may show. */
export function isSecretName(name: string): boolean {
  return /^(?:password|passwd|pwd|hashed_password|password_hash|password_digest|secret|api_key_hash|token_hash)$|_(?:password|password_hash|secret|encrypted|hash)$|^(?:encrypted|hashed)_/.test(
    name,
  );
}
