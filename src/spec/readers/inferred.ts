import { plain } from '../document/inline.ts';
import { type Block, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { keyOf } from '../names/identifier.ts';
import type { EntityDraft, Findings, Reader } from './draft.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'inferred', rank: 20, confidence: 0.4 } as const;

const CRUD =
  /\b(?:full\s+)?crud(?:\s+(?:operations?|api|endpoints?|functionality|interface))?\s+(?:for|on|of|over)\s+(?:managing\s+|all\s+|the\s+|an?\s+)?([A-Za-z][A-Za-z -]{2,60})|\b([A-Za-z][A-Za-z -]{2,30}?)\s+crud\b(?!(?:\s+(?:operations?|api|endpoints?|functionality|interface))?\s+(?:for|on|of|over)\b)|\b(?:create|add)\s*,\s*(?:read|view|list|retrieve|edit|update)\b[^.;\n]{0,40}?\band\s+(?:delete|remove)\s+(?:their\s+|own\s+|the\s+|an?\s+|all\s+)*([a-z][a-z -]{2,30})|(?:^|[\s:：])([\p{L}]{1,12}?)\s?(?:的?增删改查|のcrud|crud|을? ?등록\/?수정\/?삭제)/giu;
/** "Cadastro de clientes", "Gestión de pedidos", "Verwaltung von Räumen": what a list of functions calls the same. */
const MANAGED =
  /\bcrud\s+(?:completo\s+|b[áa]sico\s+)?(?:de|do|da|dos|das|del|des|du|von|f[üu]r|di|dei)\s+(?:los\s+|las\s+|la\s+|el\s+|novos\s+)?([\p{L}]{4,30})(?![\p{L}])|(?:^|[;.:–—-]\s*)(?:o\s+|el\s+|la\s+|le\s+)?(?:cadastro|registro|gerenciamento|gest[ãa]o|gesti[óo]n|administraci[óo]n|administra[çc][ãa]o|gestion|verwaltung|gestione)\s+(?:de|do|da|dos|das|del|des|du|von|der|d[’']|dei|degli|delle)\s*(?:los\s+|las\s+|la\s+|el\s+|novos\s+|les\s+)?([\p{L}]{4,30})(?![\p{L}])/giu;
/** Most lines have none of these, and the whole searches are dear. */
const MAY_CRUD = /crud|(?:create|add)\s*,|增删改查|등록\/?수정/i;
const MAY_MANAGE = /crud|cadastro|registro|gest|gerenc|administra|verwaltung/i;
const NOT_MANAGED =
  /^(?:dados|datos|donn[ée]es|sistema|syst[èe]me|sess[õo]es|sesi[óo]n|sesiones|sessions?|informa\S*|erros?|errores|erreurs|logs?|acceso|acesso|acc[èe]s|permiss\S*|permisos|r[ôo]les|roles|estado|tiempo|tempo|projeto|proyecto|projet|versiones|c[óo]digo|riesgos|riscos|cambios|usabilidad|contenido|conte[úu]do|configura\S*|parametr\S*|memoria|cache|calidad|qualidade|droits|alta|baja|forma|manera|todos?|todas?|cada|actividad)$/iu;
const NOT_NOUNS =
  /^(?:operations?|apis?|endpoints?|functionality|comprehensive|robust|typical|generic|core|provides?|supports?|implements?|main|secure|rest|restful|required|backend|frontend|essential|fundamental|initial|remaining|missing|perform|performs|enable|allow|offer|handles?|shall|must|should|will|can|may|to|be|data|resources?|records?|entit(?:y|ies)|items?|things?|it|them|all|basic|full|complete|standard|each|every|simple|existing|via|with|through|using|database|management|system|service)$/i;

/** Things that a text only names by what is done to them: "CRUD operations for user profiles". */
export const inferred: Reader = {
  ...NOTATION,
  reads:
    'nouns of "CRUD for X" and "create, read, update and delete X", where nothing lists the fields; marked as inferred',
  read(page) {
    const entities = page.blocks.flatMap((block): EntityDraft[] => {
      if (
        (block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'heading') ||
        !yieldsThings(block.section)
      )
        return [];
      if (block.section.status !== 'required') return [];
      return nounsIn(plain(block.text.replace(/\n/g, ' ')).slice(0, 2000)).map((noun) =>
        entity(noun, block, page),
      );
    });
    return { entities } satisfies Findings;
  },
};

function nounsIn(text: string): string[] {
  const managed = [...(MAY_MANAGE.test(text) ? text.matchAll(MANAGED) : [])].flatMap(
    ([, crud, function_]) => {
      const noun = crud ?? function_ ?? '';
      const thing = NOT_MANAGED.test(noun) ? undefined : thingIn(noun);
      return thing === undefined ? [] : [thing.name];
    },
  );
  const named = [...(MAY_CRUD.test(text) ? text.matchAll(CRUD) : [])].flatMap(
    ([, behind, before, listed, other]) => {
      const phrase = (behind ?? before ?? listed ?? other ?? '').trim();
      return phrase
        .split(/\s*,\s*|\s+and\s+|\s+or\s+/)
        .flatMap((part) => nounOf(part, behind !== undefined || listed !== undefined));
    },
  );
  return [...named, ...managed];
}

/** "user profiles" are users: the head of a compound that says nothing of its own. */
function nounOf(phrase: string, leading: boolean): string[] {
  const words = phrase
    .replace(
      /\b(?:via|with|using|through|in|by|from|that|which|including|for|on|to|so|because|when|if|as|at|after|before|once|while)\b.*$/i,
      '',
    )
    .trim()
    .split(/\s+/)
    .filter(
      (word) =>
        word !== '' &&
        !NOT_NOUNS.test(word) &&
        !/^(?:their|own|the|an?|my|your|our|its|new|any)$/i.test(word),
    );
  const kept = words.filter((word) => !/^(?:profiles?|accounts?|details?|information|entries)$/i.test(word));
  const chosen = kept.length > 0 ? kept : words;
  const noun = leading ? chosen.slice(0, 2).join(' ') : chosen.slice(-1).join(' ');
  const thing = noun === '' ? undefined : thingIn(noun);
  return thing === undefined || keyOf(thing.name).length < 3 ? [] : [thing.name];
}

function entity(original: string, block: Block, page: Page): EntityDraft {
  return {
    original,
    fields: [],
    evidence: 'prose',
    status: 'required',
    inferred: true,
    src: sourceOf(page, block, NOTATION),
  };
}
