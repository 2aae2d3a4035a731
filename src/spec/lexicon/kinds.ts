import type { ScalarKind } from '../requirements.ts';

const NAMES: Readonly<Record<ScalarKind, string>> = {
  string:
    'singlelinetext string str varchar varchar2 nvarchar char character nchar bpchar charactervarying nvarchar2 citext slug phone tel phonenumber shorttext charfield constr cadena cadeia zeichenkette chaine chaîne строка dize metin teks 字符串 字符 文字列 문자열 문자 tinytext objectid id objectid cuid nanoid ulid token identifier password color colour currency inet ip ipaddress cidr macaddr filepath path country locale language mimetype slugfield filepathfield genericipaddressfield imagefield filefield zeichen cadenadetexto chaînedecaractères chainedecaracteres kurztext textocurto textocorto',
  text: 'text longtext mediumtext clob textfield texto largetext multiline richtext markdown multilinetext nclob текст 文本 长文本 テキスト 텍스트 textolongo textolargo langtext langertext textelong longnote notes',
  int: 'int integer int4 int2 int32 int16 int8bit smallint tinyint mediumint serial smallserial serial4 serial2 uint uint32 uint16 uint8 int8t short byte integerfield positiveinteger positiveintegerfield positiveint nonnegativeint unsignedint unsignedinteger entero inteiro ganzzahl entier целое целоечисло число tamsayi tamsayı bilanganbulat 整数 整型 数字 整数型 정수 숫자 year counter autoincrement count number num autofield smallintegerfield positivesmallintegerfield',
  bigint:
    'bigint int8 int64 long bigserial serial8 uint64 biginteger bigintegerfield longint unsignedbigint 长整型 bigautofield i64 u64',
  float:
    'float double real float4 float8 float32 float64 doubleprecision floatfield flotante ponto gleitkomma flottant дробное числосплавающейточкой числосплавающейзапятой 浮点 浮点数 浮動小数点 실수 f32 f64 percentage percent',
  decimal:
    'decimal numeric money dezimal dezimalzahl geldbetrag betrag importe monto montant importo dinero dinheiro dec bigdecimal decimalfield condecimal number2 decimal128 smallmoney десятичное 小数 十进制 金额 소수 currencyamount price amount kommazahl',
  bool: 'bool boolean checkbox bit janein yesorno truefalse booleanfield tinyint1 booleano logico lógico boolesch booléen booleen логический логическое булево 布尔 布尔值 真偽値 論理値 불리언 불린 flag mantiksal yesno toggle switch simnao sino ouinon wahrheitswert',
  date: 'date localdate datefield dateonly fecha data datum дата tarih tanggal 日期 日付 날짜',
  time: 'time localtime timefield timeonly timetz timewithouttimezone timewithtimezone hora uhrzeit heure время saat waktu 時刻 시간',
  datetime:
    'datumuhrzeit datumzeit datumundzeit datumunduhrzeit fechahora fechayhora datahora datetime createdtime lasteditedtime lastmodifiedtime datetime timestamp timestamptz datetime2 datetimeoffset timestampwithtimezone timestampwithouttimezone timestamptzwithtimezone instant localdatetime zoneddatetime offsetdatetime datetimefield isodate isodatetime iso8601 datetimeutc utcdatetime awaredatetime smalldatetime chrono fechahora datahora zeitstempel horodatage датавремя tarihsaat 日期时间 时间戳 日時 日時型 タイムスタンプ 일시 타임스탬프 datayhora dataehora fechayhora datumunduhrzeit datumuhrzeit dateetheure dateheure dateandtime',
  uuid: 'uuid guid uuidv4 uuid4 uuidv7 uuid7 uniqueidentifier uuidfield uuid1',
  json: 'json jsonb object map dict dictionary hash record any jsonfield mapping struct hstore document mixed objeto objekt objet объект 对象 オブジェクト 객체 keyvalue unknownobject super variant',
  binary:
    'binary blob bytea bytes varbinary longblob mediumblob binaryfield image file buffer bytearray binario двоичный 二进制 바이너리',
  email: 'email emailstr emailaddress emailfield correo почта 邮箱 メール 이메일',
  url: 'url uri httpurl anyurl urlfield link anyhttpurl website 链接 网址',
  html: 'html richhtml safehtml',
  duration: 'duration interval timedelta timespan durationfield',
  unknown: '',
};

const KINDS: ReadonlyMap<string, ScalarKind> = new Map(
  (Object.entries(NAMES) as [ScalarKind, string][]).flatMap(([kind, names]) =>
    names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [name, kind] as const),
  ),
);

/** Words that stand before a type and change nothing of its kind. */
const NOISE =
  /\b(?:mongo(?:db)?|unsigned|signed|positive|non[- ]?negative|nonempty|non[- ]empty|unique|short|valid|plain|encrypted|hashed|tz[- ]?aware|timezone[- ]aware|utc|optional|nullable|required|a|an)\b/gi;

/** The kind that a type's name stands for, whatever its case, spaces and language. */
export function kindNamed(name: string): ScalarKind | undefined {
  const exact = squeeze(name);
  return KINDS.get(exact) ?? KINDS.get(squeeze(name.replace(NOISE, ' ')));
}

/** Every name of a type, for a suggestion. */
export function kindNames(): readonly string[] {
  return [...KINDS.keys()].filter((name) => /^[a-z]+$/.test(name));
}

function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /^(?:models|sa|sqlalchemy|db|types?|schema|mongoose|schema\.types|datetime|uuid|z|pg|sql|postgresql)\.(?=.)/,
      '',
    )
    .replace(/[\s_.\-:/]+/g, '');
}
