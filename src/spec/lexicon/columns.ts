import { plain } from '../document/inline.ts';

/** What a column of a table of fields holds. */
export type FieldColumn =
  | 'name'
  | 'type'
  | 'required'
  | 'nullable'
  | 'unique'
  | 'key'
  | 'constraints'
  | 'default'
  | 'reference'
  | 'values'
  | 'length'
  | 'description'
  | 'label'
  | 'other';

/** What a column of a table of endpoints holds. */
export type EndpointColumn =
  | 'method'
  | 'path'
  | 'auth'
  | 'roles'
  | 'summary'
  | 'request'
  | 'response'
  | 'other';

const FIELD: readonly (readonly [FieldColumn, RegExp])[] = [
  [
    'name',
    /^(?:(?:field|column|attribute|property|prop|member)(?:[ _]?name)?s?|name|カラム(?:名)?|フィールド(?:名)?|項目(?:名)?|属性(?:名)?|物理名|列名?|컬럼(?:명)?|필드(?:명)?|속성(?:명)?|字段(?:名称?)?|属性名称|名称|campos?|columnas?|colunas?|atributos?|(?:nombre|nome|nom|name)(?: (?:del?|do|du|des) (?:campo|atributo|columna|coluna|champ|feldes?|attributs?))?|feld(?:name)?|spalten?(?:name)?|attribut|eigenschaft|champs?|colonnes?|propri[ée]t[ée]|поле|столбец|колонка|атрибут|имя поля|название|alan(?: ad[ıi])?|s[üu]tun|[öo]zellik|kolom|nama(?: field| kolom)?|atribut)$/i,
  ],
  [
    'type',
    /^(?:(?:data|field|column|sql|db|value)?[ _-]?types?|データ型|型|タイプ|데이터 ?타입|타입|자료형|형식|유형|类型|数据类型|字段类型|類型|tipo(?: de datos?| de dados?| del? campo| do campo)?s?|datentyp|feldtyp|typ|type (?:de donn[ée]es|du champ)|тип(?: данных)?|t[üu]r|veri t[üu]r[üu]|tip|tipe(?: data)?)$/i,
  ],
  [
    'nullable',
    /^(?:null(?:able)?\??|allow(?:s)? null|is null(?:able)?|null 허용|null可否|null許容|可空|允许为空|nulo)$/i,
  ],
  [
    'required',
    /^(?:required\??|mandatory|req\.?|not ?null|nn|必須|必填|是否必填|是否必须|必需|필수(?: ?여부)?|(?:es |[ée] )?obligatori[oa]|requerid[oa]|(?:[ée] )?obrigat[óo]ri[oa]|pflicht(?:feld)?|erforderlich|obligatoire|requis|обязательн\S*|zorunlu(?: mu)?|wajib)$/i,
  ],
  ['unique', /^(?:unique\??|uq|유니크|唯一|ユニーク|[úu]nico)$/i],
  ['key', /^(?:keys?|pk|pk\/fk|キー|주키|키|键|主键|clave|chave|schl[üu]ssel|cl[ée]|anahtar|kunci)$/i],
  [
    'constraints',
    /^(?:constraints?|modifiers?|rules?|validations?(?: rules?)?|attributes?|options?|extra|제약(?: ?조건)?|制約(?:条件)?|約束|约束(?:条件)?|规则|校验|restricciones|restri[çc][õo]es|validaci[óo]n|valida[çc][ãa]o|regeln|einschr[äa]nkungen|contraintes|ограничени\S*|k[ıi]s[ıi]t(?:lar)?|batasan|constraint\/default)$/i,
  ],
  [
    'default',
    /^(?:defaults?(?: value)?|デフォルト値?|初期値|기본 ?값|默认值?|por defecto|predeterminado|padr[ãa]o|standard(?:wert)?|d[ée]faut|по умолчанию|varsay[ıi]lan|bawaan)$/i,
  ],
  [
    'reference',
    /^(?:references?|foreign key|fk|relation(?:ship)?s?|참조|参照|外键|外部キー|관계|关系|refer[êe]ncia|referencia)$/i,
  ],
  ['values', /^(?:(?:allowed |possible |enum )?values?|enum|取值|値|값|valores)$/i],
  [
    'length',
    /^(?:length|size|max(?:imum)?(?: length)?|長さ|桁数|길이|长度|longitud|tamanho|l[äa]nge|taille|длина|uzunluk|panjang)$/i,
  ],
  ['label', /^(?:論理名|日本語名|中文名|한글명|label|display name)$/i],
  [
    'description',
    /^(?:descriptions?|notes?|purpose|comments?|details?|meaning|remarks?|usage|説明|備考|内容|설명|비고|描述|说明|备注|含义|descripci[óo]n|descri[çc][ãa]o|beschreibung|bemerkung|описание|примечани\S*|комментари\S*|a[çc][ıi]klama|deskripsi|keterangan)$/i,
  ],
];

const ENDPOINT: readonly (readonly [EndpointColumn, RegExp])[] = [
  [
    'method',
    /^(?:(?:http[ -]?)?(?:methods?|verbs?)|メソッド|http ?メソッド|메서드|메소드|方法|请求方法|請求方式|请求方式|m[ée]todo(?: http)?|methode|m[ée]thode|метод|y[öo]ntem|metod|metode)$/i,
  ],
  [
    'path',
    /^(?:paths?|endpoints?|routes?|ur[il]s?|api(?: endpoint| path)?s?|resource path|uri template|パス|エンドポイント|경로|엔드포인트|路径|路由|接口(?:地址)?|地址|端点|ruta|rota|caminho|pfad|chemin|путь|маршрут|эндпоинт|yol|u[çc] nokta|jalur|method \+ path|method ?[/&] ?path|method and path|endpoint \(method\)|api 경로|request|요청|route\/endpoint)$/i,
  ],
  [
    'auth',
    /^(?:auth(?:entication|orization)?(?: required| needed)?\??|auth\??|requires auth|protected|login(?: required)?|security|인증(?: ?필요| ?여부)?|認証|是否(?:需要)?(?:认证|登录)|认证|鉴权|autenticaci[óo]n|autentica[çc][ãa]o|authentifizierung|authentification|авторизация|аутентификация|kimlik do[ğg]rulama|autentikasi|auth\/role|jwt)$/i,
  ],
  [
    'roles',
    /^(?:roles?|access(?: level)?|permissions?|who(?: may| can)?(?: call| use)?(?: it)?|callers?|by(?: whom)?|for(?: whom)?|allowed(?: roles?| for)?|wer(?: darf)?|berechtigt(?:e|igung(?:en)?)?|qui[ée]n(?: puede)?|quem(?: pode)?|qui(?: peut)?|chi(?: pu[òo])?|кто|谁|actors?|users?|required role|min(?:imum)? role|권한|역할|権限|ロール|权限|角色|permisos?|permiss[ãa]o|acceso|acesso|rollen?|zugriff|acc[èe]s|роль|роли|доступ|yetki|rol|peran|hak akses|авторизован\S*)$/i,
  ],
  [
    'summary',
    /^(?:descriptions?|summary|purpose|function|notes?|actions?|operations?|what(?: it does)?|use|usage|name|feature|details?|説明|概要|機能|설명|기능|描述|说明|功能|用途|descripci[óo]n|acci[óo]n|descri[çc][ãa]o|a[çc][ãa]o|beschreibung|description|описание|действие|назначение|a[çc][ıi]klama|i[şs]lev|deskripsi|fungsi|keterangan)$/i,
  ],
  [
    'request',
    /^(?:request(?: body| payload)?|body|payload|input|params?|parameters?|リクエスト|요청(?: 본문)?|请求(?:体|参数)?|参数)$/i,
  ],
  ['response', /^(?:response(?:s| body)?|returns?|output|success|status|レスポンス|응답|响应|返回)$/i],
];

/** Headers of the first column of tables that list no fields of an entity. */
const NOT_FIELDS =
  /^(?:(?:query |path |url |request |body |header )?param(?:eter)?s?(?: name)?|query|headers?|(?:env(?:ironment)? )?variables?|env|claims?|features?|codes?|error(?: code)?s?|metrics?|components?|roles?|settings?|options?|arguments?|args?|flags?|events?|paramètre|parámetro|par[âa]metro|параметр|参数(?:名)?|パラメータ(?:名)?|파라미터|매개변수|变量|環境変数|환경 ?변수|files?|tools?|librar(?:y|ies)|packages?|dependenc(?:y|ies)|technolog(?:y|ies))$/i;

const clean = (cell: string): string =>
  plain(cell)
    .replace(/^[¿¡]+|[：:*?？!]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the columns of a table hold, or `undefined` where it lists no fields. */
export function fieldColumns(header: readonly string[]): readonly FieldColumn[] | undefined {
  const cells = header.map(clean);
  const first = cells.find((cell) => !/^(?:#|no\.?|nr\.?|№|序号|番号|)$/i.test(cell)) ?? '';
  if (NOT_FIELDS.test(first)) return undefined;
  const taken = new Set<FieldColumn>();
  const columns = cells.map((cell): FieldColumn => {
    const found = FIELD.find(
      ([column, words]) =>
        words.test(cell) && !(taken.has(column) && (column === 'name' || column === 'type')),
    );
    if (found !== undefined) taken.add(found[0]);
    return found?.[0] ?? 'other';
  });
  return taken.has('name') && taken.has('type') ? columns : undefined;
}

/** What the columns of a table hold, or `undefined` where it lists no endpoints. */
export function endpointColumns(header: readonly string[]): readonly EndpointColumn[] | undefined {
  const taken = new Set<EndpointColumn>();
  const columns = header.map((cell): EndpointColumn => {
    const text = clean(cell);
    const found = ENDPOINT.find(([column, words]) => words.test(text) && !taken.has(column));
    if (found === undefined) return 'other';
    taken.add(found[0]);
    return found[0];
  });
  return taken.has('path') ? columns : undefined;
}
