import { plain } from '../document/inline.ts';
import { type Access, isOwnerWord, isRoleWord, namesIn, roleName, SHORT_NAME } from './access.ts';

/** Words for "nobody else", before or behind whom they let in. */
const ONLY =
  /(?<![\p{L}-])(?:only|just|exclusively|reserved (?:for|to)|restricted to|limited to|s[óo]lo|solamente|[úu]nicamente|apenas|somente|nur|ausschlie[ßs]+lich|seulement|uniquement|r[ée]serv[ée]e?s? (?:aux?|[àa]|a)|solo|soltanto|только|yaln[ıi]z(?:ca)?|sadece|hanya)(?![\p{L}-])|のみ|だけ|限定|仅限?|只有|만(?![\p{L}])|전용/iu;

/** "Only drafts", "read only", "JSON only": what is said of the call or of the row, not of the caller. */
const NO_CALLER =
  /^(?:read|write|json|csv|xml|html|pdf|text|https?|internal|dev(?:elopment)?|debug|tests?|testing|beta|mobile|web|server|active|own|self|new|one|once|open|closed|paid|unpaid|drafts?|published|pending|future|past|same|numbers?|headers?|filters?|orders?|papers?|letters?|parameters?|numeric|integer|current|recent|present|content|different|document|comment|payment|event|patient data|parent id|error|colou?r|vector|author id)s?$/i;

/** Nouns for people who do something, in languages that build them with an ending. */
const AGENT =
  /(?:er|or|ist|ant|ian|aire|eur|euse|ero|era|ador|adora|edor|idor|ario|aria|ente|iere|iera|tore|trice|ik|ing)(?:s|es|in|innen|n)?$/i;

/**
 * Who may call by a short remark that shuts all others out: `admin only`, `nur Admin`, `(solo admin o recepción)`,
 * `— editors only, returns 201`. A word that we do not know counts where it names people by its form.
 */
export function onlyIn(text: string, declared: ReadonlySet<string>): Access | undefined {
  for (const remark of remarksIn(text)) {
    if (remark.length > 60 || !ONLY.test(remark)) continue;
    if (isOneOfTheirs(remark, declared)) return { auth: 'required', roles: [] };
    const who = remark.replace(ONLY, ' ').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
    const names = namesIn(who);
    if (names.length === 0 || !names.every((name) => SHORT_NAME.test(name) && isCaller(name, declared)))
      continue;
    const owns = names.some((name) => isOwnerWord(name) && !declared.has(roleName(name)));
    const known = names.filter((name) => !isOwnerWord(name) || declared.has(roleName(name)));
    // Beside a role that is known, the other names are roles, too; alone, each must be one by itself.
    const sure = known.some((name) => isKnown(name, declared));
    if (!sure && known.some((name) => !AGENT.test(name) || name.includes(' '))) continue;
    return { auth: 'required', roles: owns ? [] : [...new Set(known.map(roleOf))] };
  }
  return undefined;
}

/** "Only the organizer": the one of that row, not whoever has that role. */
function isOneOfTheirs(remark: string, declared: ReadonlySet<string>): boolean {
  const name = /^only the ([a-z]+)(?: can| may)?$/i.exec(remark)?.[1] ?? '';
  return (
    name !== '' && !declared.has(roleName(name)) && !/s$|^(?:super)?admin|^staff$|^moderator$/i.test(name)
  );
}

const FILLERS =
  /(?<![\p{L}])(?:by|for|to|the|an?|los|las|el|la|les?|die|der|den|das|f[üu]r|von|de|des|du|los|para|pour|os|as|gli|per|users?|with|role|rol|rolle|r[ôo]le|ruolo|can|may|access(?:ible)?|allowed|available)(?![\p{L}])/giu;

/** A text at what sets a remark off from the rest. */
function remarksIn(text: string): string[] {
  return plain(text)
    .split(/[;.(){}[\]（）【】。:：]|,|\s[—–-]+\s|^[—–-]+\s|→|->|⇒/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isKnown(name: string, declared: ReadonlySet<string>): boolean {
  return declared.has(roleName(name)) || declared.has(roleOf(name)) || isRoleWord(name);
}

function isCaller(name: string, declared: ReadonlySet<string>): boolean {
  return (
    isKnown(name, declared) || isOwnerWord(name) || (!NO_CALLER.test(name) && name.split(' ').length < 3)
  );
}

/** A role is one of the people who have it: `editors` → `editor`, as far as that is plain. */
function roleOf(name: string): string {
  return roleName(name.replace(/(?<=(?:er|or|ist|ant|ian|ent|aire|eur|iero|ador))s$/i, ''));
}
