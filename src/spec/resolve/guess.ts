import type { Field, FieldType } from '../requirements.ts';

const RULES: readonly (readonly [RegExp, FieldType])[] = [
  [/^(?:id|uuid|guid)$|_(?:uuid|guid)$/, { kind: 'uuid' }],
  [/(?:^|_)e?_?mail$|_email$|^email_address$|^(?:correo(?:_electronico)?|courriel)$/, { kind: 'email' }],
  [/(?:^|_)(?:url|uri|link|website|avatar|homepage)$/, { kind: 'url' }],
  [
    /_at$|(?:^|_)(?:timestamp|datetime|last_login|deadline|expires|expiry)$|^(?:created|updated|modified)$|^(?:date|fecha|data|date|datum)_(?:and|y|e|et|und)_(?:time|hora|ora|heure|uhrzeit)$/,
    { kind: 'datetime' },
  ],
  [
    /(?:^|_)(?:date|birthday|dob|birth_date|fecha|datum|geburtstag|geburtsdatum|cumpleanos)$|_on$|^(?:date|fecha|datum)_|^data_(?:de|da|do|di)_|datum$/,
    { kind: 'date' },
  ],
  [
    /^(?:is|has|can|should|allow|enable)_|(?:^|_)(?:active|enabled|disabled|verified|completed|done|deleted|archived|published|read|locked|used|paid|confirmed|internal|visible|hidden|featured|flag)$/,
    { kind: 'bool' },
  ],
  [
    /^(?:price|cost|fee|amount)_per_|(?:^|_)(?:price|amount|total|cost|balance|fee|salary|budget|subtotal|discount|tax|precio|preco|prix|preis|betrag|importe|valor|montant)$/,
    { kind: 'decimal', precision: [12, 2] },
  ],
  [
    /(?:^|_)(?:rate|ratio|score|percentage|percent|latitude|longitude|lat|lng|weight|height|distance|rating|temperature|area|width|depth|volume|speed|altitude|probability|confidence)$/,
    { kind: 'float' },
  ],
  [
    /^year_|(?:^|_)number_of_|^days_(?:to|until)_|_in_(?:bytes|kb|mb|seconds|minutes|hours|days|weeks|months|years|grams|cents|percent|mm|cm|meters|pixels|words)$|(?:^|_)(?:count|quantity|qty|number_of|age|year|duration|stock|position|attempts|capacity|size|points|minutes|seconds|hours|days|level|version|priority_order|limit)$|^(?:num|number|max|min|total)_/,
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
  [/(?:^|_)(?:\w*datum|fecha|data|date)(?:_|$)|_am$|_le$|_el$|_em$/, { kind: 'date' }],
  [/(?:^|_)(?:correo|courriel|e_mail|email)(?:_|$)/, { kind: 'email' }],
  [
    /(?:^|_)(?:betrag|preis|kosten|gehalt|precio|importe|monto|costo|salario|pre[cç]o|valor|prix|montant|prezzo|importo)(?:_|$)/,
    { kind: 'decimal', precision: [12, 2] },
  ],
  [
    /(?:^|_)(?:anzahl|menge|jahr|dauer|cantidad|ano|anio|duracion|quantidade|quantite|annee|duree|quantita|anno)(?:_|$)/,
    { kind: 'int' },
  ],
  [
    /(?:^|_)(?:aktiv|bezahlt|erledigt|gesperrt|activo|activa|pagado|ativo|ativa|pago|actif|paye|attivo)$/,
    { kind: 'bool' },
  ],
  [
    /(?:^|_)(?:beschreibung|bemerkung|notiz|inhalt|descripcion|contenido|notas|descricao|conteudo|contenu|descrizione|contenuto)$/,
    { kind: 'text' },
  ],
];

/** The type that a field's name suggests, else the value that it starts with, where the spec gives none. */
export function guessType(name: string, first?: Field['default']): FieldType {
  return RULES.find(([names]) => names.test(name))?.[1] ?? startingType(first) ?? { kind: 'string' };
}

/** A field that starts as 0 counts, one that starts as `false` tells yes from no. */
function startingType(first: Field['default']): FieldType | undefined {
  if (first?.kind !== 'literal') return undefined;
  if (/^(?:true|false)$/i.test(first.value)) return { kind: 'bool' };
  if (/^-?\d+$/.test(first.value)) return { kind: 'int' };
  return /^-?\d+\.\d+$/.test(first.value) ? { kind: 'decimal' } : undefined;
}

/** A number of a language that tells integers and fractions apart only by name. */
export function guessNumber(name: string): FieldType {
  const guessed = guessType(name);
  return guessed.kind === 'decimal' || guessed.kind === 'float' ? guessed : { kind: 'int' };
}

/** `true` for values that no answer may show. */
export function isSecretName(name: string): boolean {
  return /^(?:password|passwd|pwd|hashed_password|password_hash|password_digest|secret|api_key_hash|token_hash)$|_(?:password|password_hash|secret|encrypted|hash)$|^(?:encrypted|hashed)_/.test(
    name,
  );
}
