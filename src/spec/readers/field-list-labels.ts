/** What stands before the fields of the thing that is named further up. */
export const GROUP =
  /^(?:(?:key |main |other )?(?:fields|attributes|properties|columns)|(?:主な|主要)?(?:列|カラム|フィールド|項目|属性|字段)|(?:주요 ?)?(?:필드|속성|컬럼)|(?:principales )?(?:campos|atributos|columnas|colunas)|(?:wichtige )?(?:felder|spalten|attribute)|champs|attributs|colonnes|поля|атрибуты|alanlar|kolom|主キー|主键|기본 ?키|primary key|clave primaria|chave prim[áa]ria|prim[äa]rschl[üu]ssel|cl[ée] primaire|первичный ключ)$/i;
export const KEY_LABEL =
  /^(?:主キー|主键|기본 ?키|primary key|pk|clave primaria|chave prim[áa]ria|prim[äa]rschl[üu]ssel|cl[ée] primaire|первичный ключ)$/i;
/** A requirement with an id is none of the things that it speaks of. */
export const REQUIREMENT_ID = /^[A-Z]{1,6}[-_ ]?\d+(?:\.\d+)*$/;

/** What a list says of one field: its type, whether it is required. */
export const DESCRIPTOR =
  /^(?:(?:data )?type|required|nullable|optional|default(?: value)?|description|constraints?|validation|example(?: values?)?|format|references?|unique|类型|型|타입|tipo)$/i;
