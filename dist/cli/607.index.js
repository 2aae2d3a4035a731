export const id = 607;
export const ids = [607];
export const modules = {

/***/ 99607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* reexport */ FEATURES),
  pU: () => (/* reexport */ SPEC_TEMPLATE),
  RJ: () => (/* reexport */ byPartOfName),
  Yu: () => (/* reexport */ canonicalSpec),
  uo: () => (/* reexport */ documentsOf),
  fH: () => (/* reexport */ isOpenlyWritten),
  Ot: () => (/* reexport */ readSpec),
  DG: () => (/* reexport */ siblingsOf),
  uw: () => (/* reexport */ suggestedEntitySchema),
  zX: () => (/* reexport */ suggestedFeatureSchema),
  Pz: () => (/* reexport */ suggestionsSchema),
  wQ: () => (/* reexport */ typeText)
});

// UNUSED EXPORTS: frontMatterSchema

// EXTERNAL MODULE: ./node_modules/pluralize/pluralize.js
var pluralize = __webpack_require__(86112);
;// CONCATENATED MODULE: ./lib/spec/remembered.js
/** Texts that one function remembers: more than the lines of a long document. */
const TEXTS = 40_000;
/** A longer text seldom comes again. */
const LENGTH = 400;
/**
 * A function of a text that answers a text it has seen from memory: most lines of a document are asked the same by several
 * readers. Only for functions that depend on nothing but their text, and whose answer nobody changes.
 */
function remembered(answer) {
    const known = new Map();
    return (text) => {
        if (text.length > LENGTH)
            return answer(text);
        const before = known.get(text);
        if (before !== undefined)
            return before.answer;
        const found = { answer: answer(text) };
        if (known.size >= TEXTS)
            known.clear();
        known.set(text, found);
        return found.answer;
    };
}

;// CONCATENATED MODULE: ./lib/spec/names/reserved.js
const words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ''));
/** Python's keywords, in lower case. */
const PYTHON = words('and as assert async await break class continue def del elif else except false finally for from global if import in is lambda none nonlocal not or pass raise return true try while with yield match case');
/** What PostgreSQL does not take as a column without quotes. */
const SQL = words('all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with');
/** Attributes of the base classes of the generated models and schemas. */
const ATTRIBUTES = words('metadata registry awaitable_attrs copy dict json schema construct validate schema_json parse_obj parse_raw parse_file from_orm update_forward_refs');
const ATTRIBUTE_PREFIX = /^model_(?:config|fields|fields_set|extra|computed_fields|post_init|construct|copy|dump|dump_json|json_schema|parametrized_name|rebuild|validate|validate_json|validate_strings)$/;
/** Classes that every generated module may import. */
const CLASSES = words('Base Entity CountedEntity Any Annotated Decimal Enum StrEnum UUID Uuid String Text Integer Number Boolean DateTime Date Time Duration Email Url Json Bytes Search Literal Mapped Page Field Repository Service Filter Principal Settings Request Response Table Column Index Exception None True False Object Association');
/** `true` where a column of this name would break Python, SQL or a base class. */
function isReservedField(name) {
    return PYTHON.has(name) || SQL.has(name) || ATTRIBUTES.has(name) || ATTRIBUTE_PREFIX.test(name);
}
/** `true` where a class of this name would hide one that its module imports, or its module could not be imported. */
function isReservedClass(pascal, snake) {
    return CLASSES.has(pascal) || PYTHON.has(snake);
}

;// CONCATENATED MODULE: ./lib/spec/names/chinese-words.js
/** Words that specs in Chinese name their things and fields by; a character alone has no sound to write down. */
const CHINESE_WORDS = {
    用户: 'user',
    使用者: 'user',
    角色: 'role',
    权限: 'permission',
    任务: 'task',
    项目: 'project',
    订单: 'order',
    商品: 'product',
    产品: 'product',
    文章: 'article',
    评论: 'comment',
    标签: 'tag',
    分类: 'category',
    类别: 'category',
    客户: 'customer',
    员工: 'employee',
    部门: 'department',
    公司: 'company',
    学生: 'student',
    教师: 'teacher',
    课程: 'course',
    图书: 'book',
    账户: 'account',
    支付: 'payment',
    消息: 'message',
    通知: 'notification',
    文件: 'file',
    名称: 'name',
    姓名: 'name',
    标题: 'title',
    内容: 'content',
    描述: 'description',
    状态: 'status',
    类型: 'type',
    价格: 'price',
    数量: 'quantity',
    金额: 'amount',
    日期: 'date',
    时间: 'time',
    创建时间: 'created_at',
    更新时间: 'updated_at',
    邮箱: 'email',
    手机号: 'phone',
    电话: 'phone',
    地址: 'address',
    密码: 'password',
    用户名: 'username',
    备注: 'notes',
    编号: 'number',
    成员: 'member',
    管理员: 'admin',
    学员: 'student',
    老师: 'teacher',
    班级: 'class',
    患者: 'patient',
    医生: 'doctor',
    预约: 'appointment',
    房间: 'room',
    房屋: 'house',
    车辆: 'vehicle',
    司机: 'driver',
    仓库: 'warehouse',
    库存: 'stock',
    供应商: 'supplier',
    采购单: 'purchase_order',
    购物车: 'cart',
    优惠券: 'coupon',
    发票: 'invoice',
    合同: 'contract',
    活动: 'event',
    报名: 'registration',
    收藏: 'favorite',
    点赞: 'like',
    回复: 'reply',
    帖子: 'post',
    动态: 'post',
    图片: 'image',
    附件: 'attachment',
    日志: 'log',
    公告: 'announcement',
    新闻: 'news',
    反馈: 'feedback',
    工单: 'ticket',
    设备: 'device',
    城市: 'city',
    省份: 'province',
    国家: 'country',
    菜品: 'dish',
    菜单: 'menu',
    食材: 'ingredient',
    比赛: 'match',
    球队: 'team',
    题目: 'question',
    答案: 'answer',
    考试: 'exam',
    成绩: 'score',
    章节: 'chapter',
    视频: 'video',
    音乐: 'song',
    昵称: 'nickname',
    头像: 'avatar',
    性别: 'gender',
    年龄: 'age',
    生日: 'birthday',
    手机: 'phone',
    手机号码: 'phone',
    联系电话: 'phone',
    邮件: 'email',
    单价: 'unit_price',
    总金额: 'total_amount',
    开始时间: 'start_time',
    结束时间: 'end_time',
    开始日期: 'start_date',
    结束日期: 'end_date',
    创建人: 'created_by',
    排序: 'sort_order',
    封面: 'cover',
    摘要: 'summary',
    作者: 'author',
    出版社: 'publisher',
    数据: 'data',
    说明: 'description',
    原因: 'reason',
    评分: 'rating',
    权重: 'weight',
    图标: 'icon',
    链接: 'url',
    版本: 'version',
    编码: 'code',
    简介: 'introduction',
    规格: 'specification',
    品牌: 'brand',
    颜色: 'color',
    尺寸: 'size',
    重量: 'weight',
    支付方式: 'payment_method',
    下单时间: 'ordered_at',
    发货时间: 'shipped_at',
    订单号: 'order_number',
    是否启用: 'is_active',
    备注信息: 'notes',
    会议室: 'meeting_room',
    会议: 'meeting',
    预订: 'booking',
    预定: 'booking',
    工号: 'employee_no',
    学号: 'student_no',
    楼层: 'floor',
    容纳人数: 'capacity',
    容量: 'capacity',
    是否有投影: 'has_projector',
    主题: 'subject',
    病人: 'patient',
    科室: 'department',
    房源: 'listing',
    租客: 'tenant',
    付款: 'payment',
    退款: 'refund',
    评价: 'review',
    门店: 'store',
    店铺: 'shop',
    餐桌: 'table',
    座位: 'seat',
    作业: 'assignment',
    场地: 'venue',
    教练: 'coach',
    会员: 'member',
    会员卡: 'membership_card',
    借阅: 'loan',
    借阅记录: 'loan',
    读者: 'reader',
    快递: 'parcel',
    包裹: 'parcel',
    运单: 'waybill',
    报修: 'repair_request',
    维修: 'repair',
    巡检: 'inspection',
    总价: 'total_price',
    单位: 'unit',
    型号: 'model',
    体积: 'volume',
    面积: 'area',
    邮编: 'postal_code',
    身份证号: 'id_number',
    入职日期: 'hired_on',
    职位: 'position',
    工资: 'salary',
    截止日期: 'due_date',
    截止时间: 'due_time',
    优先级: 'priority',
    序号: 'sequence_no',
    车牌号: 'plate_number',
    里程: 'mileage',
};

;// CONCATENATED MODULE: ./lib/spec/names/japanese-words.js
/** Words that specs in Japanese name their things and fields by. */
const JAPANESE_WORDS = {
    ユーザー: 'user',
    ユーザ: 'user',
    タスク: 'task',
    プロジェクト: 'project',
    注文: 'order',
    顧客: 'customer',
    図書: 'book',
    図書館: 'library',
    貸出日: 'loaned_on',
    返却: 'return',
    保管場所: 'storage_location',
    出版年: 'publication_year',
    有効フラグ: 'is_active',
    無効フラグ: 'is_inactive',
    予約日時: 'reserved_at',
    出版社: 'publisher',
    題名: 'title',
    延滞: 'overdue',
    受注: 'sales_order',
    納品日: 'delivered_on',
    請求: 'invoice',
    支払日: 'paid_on',
    定員: 'capacity',
    会場: 'venue',
    倉庫: 'warehouse',
    商品: 'product',
    明細: 'line',
    社員: 'employee',
    会員: 'member',
    予約: 'reservation',
    記事: 'article',
    コメント: 'comment',
    タグ: 'tag',
    カテゴリ: 'category',
    カテゴリー: 'category',
    名前: 'name',
    氏名: 'name',
    タイトル: 'title',
    本文: 'body',
    説明: 'description',
    状態: 'status',
    ステータス: 'status',
    種別: 'type',
    価格: 'price',
    金額: 'amount',
    日付: 'date',
    作成日時: 'created_at',
    更新日時: 'updated_at',
    メールアドレス: 'email',
    電話番号: 'phone',
    住所: 'address',
    パスワード: 'password',
    備考: 'notes',
    优先级: 'priority',
    截止日期: 'due_date',
    数量単位: 'unit',
    合計: 'total',
    总价: 'total',
    会员: 'member',
    利用者: 'user',
    会社: 'company',
    部署: 'department',
    従業員: 'employee',
    職員: 'staff',
    営業: 'salesperson',
    上長: 'manager',
    管理者: 'admin',
    担当者: 'assignee',
    顧客名: 'customer_name',
    会員番号: 'member_number',
    社員番号: 'employee_number',
    取引先: 'client',
    店舗: 'store',
    在庫: 'stock',
    仕入先: 'supplier',
    請求書: 'invoice',
    見積: 'quote',
    契約: 'contract',
    案件: 'deal',
    施設: 'facility',
    部屋: 'room',
    座席: 'seat',
    車両: 'vehicle',
    医師: 'doctor',
    診察: 'consultation',
    本: 'book',
    書籍: 'book',
    著者: 'author',
    貸出: 'loan',
    返却日: 'returned_on',
    レシピ: 'recipe',
    材料: 'ingredient',
    手順: 'step',
    メニュー: 'menu',
    料理: 'dish',
    イベント: 'event',
    参加者: 'participant',
    申込: 'registration',
    投稿: 'post',
    返信: 'reply',
    いいね: 'like',
    フォロー: 'follow',
    お知らせ: 'announcement',
    画像: 'image',
    写真: 'photo',
    添付ファイル: 'attachment',
    ファイル: 'file',
    グループ: 'group',
    チーム: 'team',
    メンバー: 'member',
    試合: 'match',
    選手: 'player',
    質問: 'question',
    回答: 'answer',
    日報: 'daily_report',
    訪問記録: 'visit_record',
    勤怠: 'attendance',
    申請: 'application',
    承認: 'approval',
    経費: 'expense',
    交通費: 'travel_expense',
    ログ: 'log',
    設備: 'equipment',
    商品名: 'product_name',
    単価: 'unit_price',
    税率: 'tax_rate',
    開始日: 'start_date',
    終了日: 'end_date',
    開始時間: 'start_time',
    終了時間: 'end_time',
    開始日時: 'starts_at',
    終了日時: 'ends_at',
    日時: 'datetime',
    人数: 'people',
    期限: 'due_date',
    優先度: 'priority',
    生年月日: 'birth_date',
    性別: 'gender',
    年齢: 'age',
    ロール: 'role',
    権限: 'permission',
    メモ: 'memo',
    件名: 'subject',
    電話: 'phone',
    郵便番号: 'postal_code',
    管理者フラグ: 'is_admin',
    デリートフラグ: 'is_deleted',
    削除フラグ: 'is_deleted',
    登録日時: 'created_at',
    登録日: 'created_on',
    更新日: 'updated_on',
    作成日: 'created_on',
    作成者: 'created_by',
    更新者: 'updated_by',
    表示順: 'sort_order',
    評価: 'rating',
    店舗名: 'store_name',
    ユーザー名: 'username',
    会員名: 'member_name',
    品名: 'item_name',
    単位: 'unit',
    部門: 'department',
    会議室: 'meeting_room',
    会議: 'meeting',
    予約者: 'booked_by',
    理由: 'reason',
    打刻: 'time_entry',
    休暇: 'leave',
    休暇申請: 'leave_request',
    申請者: 'applicant',
    承認者: 'approver',
    備品: 'asset',
    返却予定日: 'due_on',
    在庫数: 'stock_quantity',
    発注: 'purchase_order',
    支払: 'payment',
    患者: 'patient',
    診療科: 'department',
    教室: 'classroom',
    生徒: 'student',
    講師: 'instructor',
    講座: 'course',
    受講者: 'participant',
    問い合わせ: 'inquiry',
    運転手: 'driver',
    配送: 'delivery',
    荷物: 'parcel',
    作業: 'task',
    工程: 'process',
    点検: 'inspection',
    拠点: 'site',
    開始時刻: 'start_time',
    終了時刻: 'end_time',
    数量: 'quantity',
    色: 'color',
    重量: 'weight',
    入社日: 'hired_on',
    役職: 'position',
    コード: 'code',
    番号: 'number',
    内容: 'content',
    メール: 'email',
};

;// CONCATENATED MODULE: ./lib/spec/names/transliterate.js


const LETTERS = {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
    ß: 'ss',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ı: 'i',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
};
const KANA = 'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu'.split(' ');
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const KNOWN_WORDS = { ...CHINESE_WORDS, ...JAPANESE_WORDS };
/** `true` for a word in another script that we have an English noun for. */
function isKnownWord(text) {
    return Object.hasOwn(KNOWN_WORDS, text.trim());
}
/** A text in ASCII letters as near as its script allows; what has no sound of its own (most ideographs) is left out. */
function transliterate(text) {
    const known = isKnownWord(text) ? KNOWN_WORDS[text.trim()] : undefined;
    if (known !== undefined)
        return known;
    return [...text].map(letter).join('');
}
function letter(character) {
    const code = character.codePointAt(0) ?? 0;
    // It makes the vowel before it long, and has no letter of its own.
    if (code === 0x30fc)
        return '';
    if (code < 0x80)
        return character;
    if (code >= 0xac00 && code <= 0xd7a3)
        return hangul(code - 0xac00);
    if (code >= 0x3041 && code <= 0x30f4)
        return kana(code);
    const lower = character.toLowerCase();
    const mapped = Object.hasOwn(LETTERS, lower) ? LETTERS[lower] : undefined;
    if (mapped !== undefined)
        return lower === character ? mapped : mapped.charAt(0).toUpperCase() + mapped.slice(1);
    const base = character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
    return /^[\u0000-\u007f]+$/.test(base) ? base : ' ';
}
function hangul(index) {
    const final = index % 28;
    const vowel = Math.floor(index / 28) % 21;
    return `${INITIALS[Math.floor(index / 588)] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
}
function kana(code) {
    const index = code >= 0x30a1 ? code - 0x30a1 : code - 0x3041;
    return KANA[index] ?? '';
}

;// CONCATENATED MODULE: ./lib/spec/names/identifier.js




/** Bytes of an identifier in PostgreSQL. */
const NAME_LIMIT = 63;
/** Characters of a text that a name is made from: a name is no sentence. */
const TEXT_LIMIT = 200;
/** Nouns whose plural is their singular, or whose singular nobody writes. */
const UNCOUNTED = new Set([
    'data',
    'media',
    'metadata',
    'criteria',
    'feedback',
    'status',
    'address',
    'bonus',
    'analysis',
    'basis',
    'news',
    'series',
    'sms',
    'gps',
    'dns',
    'aws',
    'os',
]);
/** Plurals that end as singulars such as `status` do. */
const PLURALS_IN_US = new Set(['menus', 'skus', 'gurus', 'cpus', 'gpus', 'submenus']);
/** Plurals of Spanish and Portuguese that no English word has. */
const ROMANCE = [
    [/(?<=[aei]dor|[cgs]ion|ular)es$/, ''],
    [/coes$/, 'cao'],
    [/(?<=[aeiou])gens$/, 'gem'],
    [/(?<=^|_)itens$/, 'item'],
];
const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
/** The words of a name in ASCII, in lower case: `orderItem`, `ORDER_ITEM` and `Order item` are one. */
function wordsOf(text) {
    if (text.length <= TEXT_LIMIT && SNAKE_CASE.test(text))
        return text.split('_');
    return transliterate(text.slice(0, TEXT_LIMIT))
        .replace(/(^|[\s_])(d|l|n|s|qu)['’](?=\p{L})/giu, '$1$2 ')
        .replace(/['’]/g, '')
        .replace(/\be-(?=mails?(?:\b|_))/gi, 'e')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
function singular(word) {
    if (PLURALS_IN_US.has(word))
        return word.slice(0, -1);
    if (UNCOUNTED.has(word) || word.length < 4 || /(?:ss|us|is)$/.test(word))
        return word;
    const romance = /[en]s$/.test(word) ? ROMANCE.find(([plural]) => plural.test(word)) : undefined;
    return romance === undefined ? pluralize.singular(word) : word.replace(...romance);
}
/** The key that two names of one thing share: singular snake_case. Empty where the name has no ASCII form. */
const keyOf = remembered(sharedKey);
function sharedKey(name) {
    const words = wordsOf(name);
    const last = words.at(-1);
    return last === undefined ? '' : [...words.slice(0, -1), singular(last)].join('_').slice(0, NAME_LIMIT);
}
/** A field's name for Python and SQL. `position` names it where its own text cannot. */
function fieldName(original, position) {
    const words = wordsOf(original)
        .join('_')
        .slice(0, NAME_LIMIT - 1)
        .replace(/_+$/, '');
    const name = words === ''
        ? `field_${position}`
        : /^\d/.test(words)
            ? `field_${words}`.slice(0, NAME_LIMIT - 1)
            : words;
    return isReservedField(name) ? { name: `${name}_`, reserved: name } : { name, reserved: undefined };
}
/** A class's name in PascalCase, singular. `position` names it where its own text cannot. */
function entityName(original, position) {
    const key = keyOf(original).slice(0, 48).replace(/_+$/, '');
    const snake = key === '' ? `entity_${position}` : /^\d/.test(key) ? `entity_${key}` : key;
    const name = pascalOf(snake);
    return isReservedClass(name, snake)
        ? { name: `${name}Record`, reserved: name }
        : { name, reserved: undefined };
}
/** The table of an entity: snake_case, plural, at most 63 bytes. */
function tableName(pascal) {
    const words = wordsOf(pascal);
    const last = words.at(-1) ?? 'entity';
    const table = [...words.slice(0, -1), pluralize.plural(last)].join('_').slice(0, NAME_LIMIT);
    return isReservedField(table) ? `${table.slice(0, NAME_LIMIT - 5)}_rows` : table;
}
function pascalOf(text) {
    return wordsOf(text)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}
/** A name for branches, packages and compose files: `task-tracker`. */
function slugOf(text) {
    const slug = transliterate(text.slice(0, TEXT_LIMIT))
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 50)
        .replace(/^-+|-+$/g, '');
    if (slug === '')
        return 'service';
    return /^[a-z]/.test(slug) ? slug : `app-${slug}`;
}

;// CONCATENATED MODULE: ./lib/spec/open-notations.js
const OPEN = new Set([
    'field-list',
    'titled-list',
    'prose-list',
    'thing-list',
    'column-list',
    'announced-fields',
    'field-table',
    'name-type-block',
]);
/**
 * `true` where a field is only written in notations in which it may say nothing of whether it must have a value. In code and SQL the
 * absence of a mark says that it need not.
 */
function isOpenlyWritten({ src }) {
    return src.length > 0 && src.every(({ notation }) => OPEN.has(notation));
}

;// CONCATENATED MODULE: ./lib/spec/canonical.js


/**
 * The canonical form of what was understood, as Markdown: reading it gives the same requirements.
 *
 * What only says where something was read, or that nothing was, is not in it.
 */
function canonicalSpec(spec) {
    const of = (status) => ({
        entities: spec.entities.filter((entity) => entity.status === status),
        endpoints: spec.endpoints.filter((endpoint) => endpoint.status === status && !endpoint.derived),
    });
    const required = of('required');
    const planned = of('planned');
    const sections = [
        frontMatter(spec),
        `# ${line(spec.app.title)}`,
        ...chapter('Entities', required.entities.flatMap((entity) => entityLines(entity, spec.relations))),
        ...relationLines(spec),
        ...chapter('Endpoints', endpointTable(required.endpoints)),
        ...chapter('Functional requirements', requirementLines(spec, ['functional', 'story', 'scenario'])),
        ...chapter('Non-functional requirements', requirementLines(spec, ['nonfunctional'])),
        ...chapter('Planned entities', planned.entities.flatMap((entity) => entityLines(entity, spec.relations))),
        ...chapter('Planned endpoints', endpointTable(planned.endpoints)),
    ];
    return `${sections.join('\n\n')}\n`;
}
function frontMatter({ app, auth, roles, features, nonFunctional, basePath }) {
    const of = (status) => features.filter((feature) => feature.status === status).map(({ id }) => id);
    const { rateLimit, latency, availability, retention } = nonFunctional;
    const entries = [
        ['specVersion', 1],
        ['name', app.name],
        ['title', app.title],
        ['description', app.description],
        ['language', app.language],
        ['basePath', basePath],
        ['auth', { method: auth.method, ...(roles.length === 0 ? {} : { roles }) }],
        ['features', of('required')],
        ['planned', of('planned')],
        ['exclude', of('excluded')],
        [
            'nonFunctional',
            {
                security: nonFunctional.securityLevel,
                ...(rateLimit === undefined ? {} : { rateLimit: `${rateLimit.count}/${rateLimit.per}` }),
                ...(latency.length === 0 ? {} : { latency }),
                ...(availability === undefined ? {} : { availability }),
                observability: nonFunctional.observability,
                deployment: nonFunctional.deployment,
                compliance: nonFunctional.compliance,
                ...(retention === undefined ? {} : { retention }),
            },
        ],
    ];
    const written = entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    return ['---', ...written.map(([key, value]) => `${key}: ${flow(value)}`), '---'].join('\n');
}
/** A value as YAML on one line. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null)
        return `{${Object.entries(value)
            .map(([key, inner]) => `${key}: ${flow(inner)}`)
            .join(', ')}}`;
    if (typeof value === 'string' &&
        /^[A-Za-z][\w.-]*$/.test(value) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value))
        return value;
    return JSON.stringify(value);
}
function chapter(title, lines) {
    return lines.length === 0 ? [] : [`## ${title}`, ...lines];
}
function entityLines(entity, relations) {
    const hasLabels = entity.fields.some(({ label }) => label !== undefined);
    const header = ['Field', 'Type', 'Constraints', ...(hasLabels ? ['Label'] : []), 'Description'];
    const rows = entity.fields.map((field) => [
        fieldName(field.original, 0).name === field.name ? field.original : field.name,
        typeText(field.type),
        constraintsText(field, relations.find(({ from, via }) => from === entity.name && via === field.name)),
        ...(hasLabels ? [field.label ?? ''] : []),
        field.description ?? '',
    ]);
    const title = entity.reserved ?? entity.name;
    return [
        `### ${title}${entity.label === undefined ? '' : ` (${line(entity.label)})`}`,
        ...(entity.description === undefined ? [] : [line(entity.description)]),
        table(header, rows),
        ...entity.unique.map((names) => `Unique: ${names.join(', ')}`),
        ...entity.indexes.map((names) => `Index: ${names.join(', ')}`),
    ];
}
/** A type as the canonical format writes it: `string(120)`, `enum(todo, done)`, `ref(Project)`. */
function typeText(type) {
    if (type.kind === 'enum')
        return `enum${type.name === undefined ? '' : ` ${type.name}`}(${type.values.map(enumValue).join(', ')})`;
    if (type.kind === 'array')
        return `array(${typeText(type.of)})`;
    if (type.kind === 'ref')
        return `ref(${type.entity})`;
    if (type.kind === 'object')
        return 'json';
    if (type.kind === 'unknown')
        return 'string';
    if (type.precision !== undefined)
        return `${type.kind}(${type.precision.join(',')})`;
    return `${type.kind}${type.length === undefined ? '' : `(${type.length})`}`;
}
function enumValue(value) {
    return /^[\p{L}\p{N}][\p{L}\p{N}_.+-]*$/u.test(value) ? value : `"${value}"`;
}
const FLAGS = [
    ['pk', 'pk'],
    ['required', 'required'],
    ['nullable', 'nullable'],
    ['unique', 'unique'],
    ['indexed', 'index'],
    ['computed', 'computed'],
    ['secret', 'secret'],
];
const BOUNDS = [
    ['min', 'min'],
    ['max', 'max'],
    ['minLength', 'min length'],
    ['maxLength', 'max length'],
];
function constraintsText(field, relation) {
    const { pattern, was } = field;
    return [
        ...FLAGS.filter(([key]) => field[key] === true || (key === 'nullable' && isSilentlyOptional(field))).map(([, word]) => word),
        ...(field.default === undefined ? [] : [`default ${defaultText(field.default)}`]),
        ...BOUNDS.flatMap(([key, words]) => (field[key] === undefined ? [] : [`${words} ${field[key]}`])),
        ...(pattern === undefined ? [] : [`pattern /${pattern}/`]),
        ...(was === undefined ? [] : [`was: ${was}`]),
        ...(relation?.onDelete === undefined ? [] : [`on delete ${relation.onDelete}`]),
    ].join(', ');
}
/** A column of SQL without NOT NULL needs no mark there, and one in a table of fields. */
function isSilentlyOptional(field) {
    const says = field.pk ?? field.required ?? field.nullable ?? field.computed ?? field.default ?? field.added;
    return says === undefined && !isOpenlyWritten(field);
}
function defaultText({ kind, value }) {
    return kind === 'expr' || /^[\w#.+-]+$/.test(value) ? value : JSON.stringify(value);
}
function relationLines({ relations }) {
    const links = relations.filter(({ kind }) => kind === 'many-to-many');
    return links.map(({ from, to, through }) => `Relations: ${from} many-to-many ${to}${through === undefined ? '' : ` through ${through}`}`);
}
function endpointTable(endpoints) {
    if (endpoints.length === 0)
        return [];
    const rows = endpoints.map(({ method, path, params, auth, roles, summary = '' }) => {
        const query = params.filter((param) => param.in === 'query').map(({ name }) => name);
        const access = auth === 'none' ? 'public' : auth === 'unknown' ? '' : roles.length > 0 ? roles.join(', ') : auth;
        return [method, `${path}${query.length === 0 ? '' : `?${query.join('&')}`}`, access, summary];
    });
    return [table(['Method', 'Path', 'Auth', 'Description'], rows)];
}
function requirementLines({ requirements }, kinds) {
    const lines = requirements
        .filter(({ kind, status }) => kinds.includes(kind) && status === 'required')
        .flatMap(({ id, text, criteria }) => [
        `- ${id}: ${line(text)}`,
        ...criteria.map((one) => `  - ${line(one)}`),
    ]);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function table(header, rows) {
    const row = (cells) => `| ${cells.map((cell) => line(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
    return [row(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}
function line(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/spec/lexicon/nearest.js

/** The candidate that a typing error most likely meant: at most two edits away, one for a short word. */
function nearest(text, candidates) {
    if (text.length > 60)
        return undefined;
    const lower = text.toLowerCase();
    const limit = lower.length < 5 ? 1 : 2;
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - lower.length) >= least)
            continue;
        const edits = (0,mod/* distance */.Io)(lower, candidate.toLowerCase());
        if (edits < least)
            [best, least] = [candidate, edits];
    }
    return best;
}

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var lib_diagnostics = __webpack_require__(3232);
;// CONCATENATED MODULE: ./lib/spec/problems/front-matter.js

const frontMatterYaml = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'frontmatter/yaml',
    explanation: 'The block between the two lines of `---` at the start is YAML. It is data only: nothing in it is run.',
    message: ({ problem }) => `the front matter is not YAML that can be read: ${problem}`,
    help: () => 'correct the line; a text with a colon or a `#` in it needs quotes',
});
const frontMatterUnknownKey = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'frontmatter/unknown-key',
    severity: 'warning',
    explanation: 'The front matter has a fixed set of keys (`schemas/front-matter.schema.json`). Others change nothing.',
    message: ({ key, near }) => `\`${key}\` is no key of the front matter${near === undefined ? '' : `; did you mean \`${near}\``}`,
    help: ({ near }) => (near === undefined ? 'remove it' : `write \`${near}\``),
});
const frontMatterValue = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'frontmatter/value',
    explanation: 'A key of the front matter has a value of another kind than it takes. The key is left out.',
    message: ({ key, problem }) => `\`${key}\`: ${problem}`,
    help: () => 'write a value that `schemas/front-matter.schema.json` allows',
});
const frontMatterNotYaml = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'frontmatter/language',
    severity: 'warning',
    explanation: 'Only YAML is read as front matter. A header in another language is never run.',
    message: ({ language }) => `the front matter is marked as \`${language}\`, only YAML is read`,
    help: () => 'start the block with `---` alone',
});
const featureUnknown = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'feature/unknown',
    severity: 'warning',
    explanation: 'Features come from a closed list (`docs/spec-format.md`, "Features"), so that each is either generated or reported.',
    message: ({ feature, near }) => `\`${feature}\` is no feature that we know${near === undefined ? '' : `; did you mean \`${near}\``}`,
    help: ({ near }) => near === undefined ? 'choose one of the list, or describe it as a requirement' : `write \`${near}\``,
});
const featureContradiction = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'feature/contradiction',
    severity: 'info',
    explanation: 'One place asks for a feature and another leaves it out. What is left out stays out, unless the front matter asks for it.',
    message: ({ feature, kept }) => `\`${feature}\` is asked for in one place and left out in another; read as ${kept}`,
    help: () => 'state it once, in the front matter',
});
const stackMismatch = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'stack/mismatch',
    severity: 'info',
    explanation: 'Every service is FastAPI with PostgreSQL. Another stack that the document names is not generated.',
    message: ({ named }) => `the document names ${named}; generating FastAPI and PostgreSQL`,
    help: () => 'nothing, if that is what you want',
});

;// CONCATENATED MODULE: ./lib/spec/document/record.js
/** A value as a record of unknown values, or `undefined`. */
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** A value as a text that says something, or `undefined`. */
function record_text(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/spec/document/front-matter-words.js

/** How people name a method, and which one it is. Hyphens, spaces and capitals do not matter. */
const METHODS = {
    none: 'none',
    no: 'none',
    public: 'none',
    open: 'none',
    jwt: 'jwt',
    jwttoken: 'jwt',
    jsonwebtoken: 'jwt',
    token: 'jwt',
    tokens: 'jwt',
    bearer: 'jwt',
    bearertoken: 'jwt',
    accesstoken: 'jwt',
    password: 'jwt',
    passwords: 'jwt',
    login: 'jwt',
    credentials: 'jwt',
    emailpassword: 'jwt',
    emailandpassword: 'jwt',
    usernamepassword: 'jwt',
    usernameandpassword: 'jwt',
    local: 'jwt',
    apikey: 'api_key',
    apikeys: 'api_key',
    apitoken: 'api_key',
    key: 'api_key',
    xapikey: 'api_key',
    session: 'session',
    sessions: 'session',
    cookie: 'session',
    cookies: 'session',
    sessioncookie: 'session',
    oauth: 'oauth',
    oauth2: 'oauth',
    oidc: 'oauth',
    openid: 'oauth',
    openidconnect: 'oauth',
    sso: 'oauth',
    google: 'oauth',
    github: 'oauth',
};
/** Methods by which the service itself checks a password. */
const OWN_LOGIN = /^(?:passwords?|login|credentials|local|(?:email|username)(?:and)?password)$/;
/** A front matter whose `auth` is in words of people, in the words of the format; what is none of them stays, to be reported. */
function withMethodNamed(raw) {
    const stated = 'auth' in raw ? raw.auth : undefined;
    const given = record(stated);
    const written = given === undefined ? stated : (given['method'] ?? given['type']);
    if (typeof written !== 'string')
        return raw;
    const word = written.toLowerCase().replace(/[^a-z0-9]/g, '');
    const method = Object.hasOwn(METHODS, word) ? METHODS[word] : undefined;
    if (method === undefined)
        return raw;
    const others = Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== 'type'));
    const auth = given === undefined ? method : { ...others, method };
    return { ...raw, auth, ...(OWN_LOGIN.test(word) ? { features: withPassword(raw) } : {}) };
}
function withPassword(raw) {
    const features = 'features' in raw ? raw.features : [];
    if (!Array.isArray(features))
        return features;
    const listed = features;
    return listed.includes('auth.password') ? listed : [...listed, 'auth.password'];
}

;// CONCATENATED MODULE: ./lib/spec/document/front-matter.js





const front_matter_name = schemas/* string */.YjP().min(1).max(100);
const names = schemas/* array */.YOg(front_matter_name).max(200);
/** `100/min`, `5/s`, `1000/hour` */
const RATE = /^(\d{1,9})\s*(?:\/|per)\s*(s|sec|second|min|minute|h|hour)$/;
const nonFunctional = schemas/* strictObject */.rej({
    security: schemas/* enum */.k5n(['basic', 'standard', 'strict'])
        .optional()
        .describe('how much the service defends itself'),
    rateLimit: schemas/* string */.YjP().regex(RATE).optional().describe('requests of one caller: `100/min`'),
    observability: schemas/* array */.YOg(front_matter_name).max(20).optional().describe('logs, metrics, traces'),
    deployment: schemas/* union */.KCZ([front_matter_name, schemas/* array */.YOg(front_matter_name).max(10)])
        .optional()
        .describe('docker'),
    compliance: schemas/* array */.YOg(front_matter_name).max(20).optional(),
    retention: schemas/* string */.YjP().max(100).optional(),
    latency: schemas/* array */.YOg(schemas/* strictObject */.rej({
        target: schemas/* string */.YjP().max(200),
        p: schemas/* number */.aig().min(1).max(100).optional(),
        ms: schemas/* number */.aig().positive(),
    }))
        .max(20)
        .optional()
        .describe('how fast answers are: `{target: lists, p: 95, ms: 200}`'),
    availability: schemas/* number */.aig().min(0).max(100).optional().describe('per cent'),
});
const auth = schemas/* union */.KCZ([
    schemas/* literal */.euz(false),
    schemas/* enum */.k5n(['none', 'jwt', 'api_key', 'session', 'oauth']),
    schemas/* strictObject */.rej({
        method: schemas/* enum */.k5n(['none', 'jwt', 'api_key', 'session', 'oauth'])
            .optional()
            .describe('how callers prove who they are'),
        roles: names.optional().describe('what an account can be'),
    }),
]);
/** The front matter of a spec, all of it optional. Published as `schemas/front-matter.schema.json`. */
const frontMatterSchema = schemas/* strictObject */.rej({
    specVersion: schemas/* literal */.euz(1).optional().describe('version of this format'),
    name: front_matter_name.optional().describe('name of the service, as its package and branch are called'),
    title: schemas/* string */.YjP().max(200).optional(),
    description: schemas/* string */.YjP().max(2000).optional().describe('one sentence on what it is for'),
    auth: auth.optional(),
    features: names.optional().describe('ids of features that the service must have'),
    exclude: names.optional().describe('ids of features that it must not have'),
    planned: names.optional().describe('ids of features for later'),
    nonFunctional: nonFunctional.optional(),
    basePath: schemas/* string */.YjP()
        .regex(/^\/[\w./-]*$/)
        .optional()
        .describe('what every path starts with: `/api/v1`'),
    language: schemas/* string */.YjP()
        .regex(/^[a-z]{2}$/)
        .optional()
        .describe('language of the prose: `en`'),
    acknowledge: names.optional().describe('columns that may be dropped or narrowed: `Book.summary`'),
});
/** Keys that other tools put there; they say nothing of the service, and are no mistake. */
const FOREIGN = new Set('title status date created updated author authors version tags layout slug permalink sidebar_position sidebar_label sidebar draft id owner owners reviewers lang type category categories weight aliases summary keywords last_updated lastUpdated date_created priority epic feature inclusion globs alwaysApply related toc hide_title pagination_next pagination_prev order nav_order parent template outline'.split(' '));
const LIMIT = 500;
/** Reads the block between `---` at the start of a document. Nothing in it is run; aliases are not followed. */
function readFrontMatter(path, lines) {
    const none = { value: {}, lines: new Map(), end: 0, diagnostics: [] };
    const opening = /^---(\w*)\s*$/.exec(lines[0] ?? '');
    if (opening === null)
        return none;
    const closing = lines.slice(1, LIMIT).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
    const body = lines.slice(1, closing + 1);
    const looksLikeYaml = body.some((line) => /^[\w"'-]+\s*:/.test(line));
    const [, language = ''] = opening;
    const end = closing + 2;
    if (language !== '' && !/^ya?ml$/i.test(language)) {
        const span = { file: path, line: 1, column: 4, endLine: 1, endColumn: 4 + language.length };
        return {
            ...none,
            end: closing < 0 ? 1 : end,
            diagnostics: [frontMatterNotYaml.at({ language }, { span })],
        };
    }
    if (closing < 0 || !looksLikeYaml)
        return none;
    return { ...readYaml(path, body), end };
}
function readYaml(path, body) {
    const counter = new dist/* LineCounter */.HN();
    const spanAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return {
            file: path,
            line: line + 1,
            column: Math.max(col, 1),
            endLine: line + 1,
            endColumn: Math.max(col, 1) + 1,
        };
    };
    const document = (0,dist/* parseDocument */.Tp)(body.join('\n'), {
        lineCounter: counter,
        schema: 'core',
        merge: false,
        logLevel: 'silent',
        stringKeys: true,
    });
    const lines = keyLines(document, counter);
    const problems = document.errors.map((error) => frontMatterYaml.at({ problem: brief(error.message) }, { span: spanAt(error.pos[0]) }));
    if (problems.length > 0)
        return { value: {}, lines, diagnostics: problems.slice(0, 5) };
    return { ...checked(front_matter_valueOf(document), { path, lines, body }), lines };
}
/** The value, or `undefined` where aliases would make it grow. */
function front_matter_valueOf(document) {
    try {
        return document.toJS({ maxAliasCount: 20 });
    }
    catch {
        return undefined;
    }
}
function brief(message) {
    return (message.split('\n')[0] ?? message)
        .replace(/ at line \d+, column \d+:?$/, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
function checked(raw, at) {
    const diagnostics = [];
    const span = (key) => {
        const line = at.lines.get(key) ?? at.lines.get(key.split('.')[0] ?? '') ?? 2;
        const text = at.body[line - 2] ?? '';
        return { file: at.path, line, column: 1, endLine: line, endColumn: text.length + 1 };
    };
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
        if (raw !== null && raw !== undefined)
            diagnostics.push(frontMatterYaml.at({ problem: 'expected keys and values' }, { span: span('') }));
        return { value: {}, diagnostics };
    }
    const known = Object.keys(frontMatterSchema.shape);
    const kept = {};
    for (const [key, value] of Object.entries(withMethodNamed(raw))) {
        if (!known.includes(key)) {
            if (!FOREIGN.has(key))
                diagnostics.push(frontMatterUnknownKey.at({ key: key.slice(0, 60), near: nearest(key, known) }, { span: span(key) }));
            continue;
        }
        const result = frontMatterSchema.safeParse({ [key]: value });
        const [outer] = result.error?.issues ?? [];
        const issue = outer === undefined ? undefined : innermost(outer);
        if (result.success)
            kept[key] = value;
        else if (!FOREIGN.has(key) && issue !== undefined)
            diagnostics.push(frontMatterValue.at({ key: issue.path.join('.'), problem: lowered(issue.message) }, { span: span(issue.path.slice(0, 2).join('.')) }));
    }
    return { value: frontMatterSchema.parse(kept), diagnostics };
}
/** Of a union that nothing matched, the alternative that came furthest: the one that says most about the mistake. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return issue;
    const [furthest] = issue.errors
        .flatMap(([first]) => first ?? [])
        .sort((a, b) => b.path.length - a.path.length || rank(a) - rank(b));
    return furthest === undefined ? issue : innermost({ ...furthest, path: [...issue.path, ...furthest.path] });
}
/** A list of what is allowed says more than the one value that another alternative wants, or another type. */
function rank(issue) {
    if (issue.code === 'invalid_type')
        return 2;
    return issue.code === 'invalid_value' && issue.values.length === 1 ? 1 : 0;
}
function lowered(message) {
    return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
function keyLines(document, counter) {
    const lines = new Map();
    const visit = (node, prefix) => {
        if (!(0,dist/* isMap */.jh)(node))
            return;
        for (const { key, value } of node.items) {
            if (!(0,dist/* isScalar */.jn)(key) || key.range === undefined || key.range === null)
                continue;
            const path = `${prefix}${String(key.value)}`;
            lines.set(path, counter.linePos(key.range[0]).line + 1);
            if (prefix === '')
                visit(value, `${path}.`);
        }
    };
    visit(document.contents, '');
    return lines;
}

;// CONCATENATED MODULE: ./lib/spec/input-set.js
/**
 * Documents that a layout keeps beside its leading one, by the name of that one. Paths are relative to its folder; one that ends
 * in `/` is a folder, of which every document belongs to the spec.
 */
const LAYOUTS = [
    // Kiro: requirements, design and tasks in one folder.
    [/(?:^|\/)\.kiro\/specs\/[^/]+\/requirements\.md$/, ['design.md']],
    [/(?:^|\/)\.kiro\/specs\/[^/]+\/design\.md$/, ['requirements.md']],
    // agent-os: one spec with its parts in `sub-specs/`.
    [
        /(?:^|\/)\.?agent-os\/specs\/[^/]+\/spec\.md$/,
        ['sub-specs/api-spec.md', 'sub-specs/database-schema.md', 'sub-specs/technical-spec.md'],
    ],
    // OpenSpec: what a change adds, beside its proposal.
    [/(?:^|\/)openspec\/changes\/(?:archive\/)?[^/]+\/proposal\.md$/, ['design.md', 'specs/']],
    // spec-kit: the model and the contracts of one feature.
    [
        /(?:^|\/)specs\/[^/]+\/spec\.md$/,
        ['data-model.md', 'openapi.yaml', 'openapi.yml', 'openapi.json', 'contracts/'],
    ],
];
/** What any leading spec may have beside it. */
const BESIDE = ['data-model.md', 'openapi.yaml', 'openapi.yml', 'openapi.json'];
/**
 * The documents that may belong to the one named, relative to its folder, and folders of such, which end in `/`; the edge reads
 * those that exist.
 *
 * @param path - `/`-separated, as it stands in the repository
 */
function siblingsOf(path) {
    const layout = LAYOUTS.find(([leading]) => leading.test(path));
    if (layout !== undefined)
        return layout[1];
    return /(?:^|\/)spec\.md$/i.test(path) ? BESIDE : [];
}
const LEADING = /(?:^|\/)(?:spec|requirements|prd|srs|app_spec|app-spec)\.(?:md|txt)$/i;
const NO_PART = /(?:^|\/)(?:tasks|plan|research|quickstart|changelog|contributing|license|code_of_conduct|security|agents|claude|todo|tech-stack|roadmap|mission|tests?)\.\w+$|(?:^|\/)(?:checklists?|templates?|archive|tests?|examples?|node_modules)\/|(?:^|\/)sub-specs\/tests\.md$/i;
/**
 * Which files of a folder belong to the spec, the leading one first.
 *
 * @param paths - below the folder, `/`-separated
 */
function documentsOf(paths) {
    const documents = paths.filter((path) => isDocument(path) && !NO_PART.test(path));
    const leading = documents.filter((path) => LEADING.test(path));
    return [...leading, ...documents.filter((path) => !leading.includes(path))];
}
/** Prose, and contracts: YAML and JSON elsewhere configure tools. */
function isDocument(path) {
    if (/\.(?:md|markdown|txt)$/i.test(path))
        return true;
    return /(?:^|\/)contracts\/[^/]+\.(?:ya?ml|json)$|(?:^|\/)(?:openapi|swagger)\.(?:ya?ml|json)$/i.test(path);
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/vocabulary.js
/** What a spec can ask for. The ids are closed: new ones are added, none is renamed. */
const FEATURES = [
    'auth',
    'auth.jwt',
    'auth.bearer',
    'auth.session',
    'auth.oauth',
    'auth.api_key',
    'auth.password',
    'auth.registration',
    'auth.refresh_token',
    'auth.password_reset',
    'auth.email_verification',
    'auth.mfa',
    'auth.account_lockout',
    'auth.signature',
    'rbac',
    'multi_tenancy',
    'row_level_security',
    'rate_limit',
    'cors',
    'security.headers',
    'security.csrf',
    'security.tls',
    'secrets_env',
    'error_format',
    'api_versioning',
    'openapi_docs',
    'pagination',
    'retry',
    'idempotency',
    'search',
    'full_text_search',
    'soft_delete',
    'optimistic_locking',
    'audit_log',
    'cascade_delete',
    'transactions',
    'migrations',
    'seed_data',
    'import_export',
    'gdpr',
    'state_machine',
    'reporting',
    'background_jobs',
    'scheduler',
    'email',
    'sms',
    'notifications',
    'webhooks',
    'messaging',
    'websockets',
    'sse',
    'file_upload',
    'object_storage',
    'health_check',
    'metrics',
    'tracing',
    'observability.logging',
    'cache',
    'docker',
    'ci_cd',
    'horizontal_scaling',
    'testing',
    'payments',
    'billing_credits',
    'subscription',
    'inventory',
    'follow',
    'i18n',
    'llm',
    'ml_inference',
    'blockchain',
];
/** `true` where `text` is one of the vocabulary. */
function isFeature(text) {
    return FEATURES.includes(text);
}

;// CONCATENATED MODULE: ./lib/spec/names/part-of-name.js

/**
 * The entity that a collection in a path means by the first or the last word of its name: `/classes` for `ClassSession`,
 * `/items` below `/orders/{id}` for `OrderItem`. Only a plural is taken, and only where exactly one entity fits.
 *
 * @param above - the entity before it in the path: of several that fit, the one that belongs to it is meant
 */
function byPartOfName(segment, entities, above) {
    const words = wordsOf(segment);
    const word = words.join('_');
    const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')].join('_');
    if (one === word || one === '' || TAKEN.has(one))
        return undefined;
    const fitting = entities.filter(({ name }) => {
        const own = wordsOf(name).join('_');
        return own.startsWith(`${one}_`) || own.endsWith(`_${one}`);
    });
    const below = above === undefined ? [] : fitting.filter((entity) => belongs(entity, above));
    const candidates = below.length > 0 ? below : fitting;
    return candidates.length === 1 ? candidates[0] : undefined;
}
/** Collections that are about logging in and operating, whatever is stored. */
const TAKEN = new Set([
    'session',
    'token',
    'auth',
    'stat',
    'report',
    'metric',
    'doc',
    'account',
]);
function belongs({ name, parents }, above) {
    return (parents.includes(above) ||
        wordsOf(name)
            .join('_')
            .startsWith(`${wordsOf(above).join('_')}_`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/spec/problems/file.js

const tooLarge = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'spec/too-large',
    explanation: 'A document of a spec has at most 1 MB, all of them together at most 5 MB, so that reading them takes no longer than a run may.',
    message: ({ path, bytes, limit }) => `\`${path}\` has ${bytes} bytes, at most ${limit} are read`,
    help: () => 'split the document, or move what is not about the service into another file',
});
const binaryFile = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'spec/binary',
    explanation: 'A spec is text: Markdown, plain text, or OpenAPI in YAML or JSON. This file holds other bytes.',
    message: ({ path }) => `\`${path}\` is not text`,
    help: () => 'give the path of a Markdown document',
});
const unclosedFence = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'md/unclosed-fence',
    severity: 'warning',
    explanation: 'A block of code that never closes would swallow the rest of the document. It is read as ending before the next heading.',
    message: ({ line, end }) => `the fence opened at ${line} never closes; read as ending at ${end}`,
    help: () => 'close the block with a line of the same backticks',
});
const unreadableBlock = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'block/parse-partial',
    severity: 'warning',
    explanation: 'A part of a block could not be read; what stands around it was.',
    message: ({ what }) => what,
    help: () => 'correct the declaration, or write the entity as a table of fields',
});
const emptySpec = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'spec/empty',
    explanation: 'Nothing in the documents names a thing to store or a route to answer, so there is no service to compose.',
    message: ({ path }) => `\`${path}\` names no entity and no endpoint`,
    help: () => 'describe at least one entity with its fields; `patternbank init` writes a spec to fill in',
});
const notAService = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'spec/not-a-service',
    explanation: 'The document speaks of pages and their looks, and of nothing that a service stores or answers.',
    message: ({ path, words }) => `\`${path}\` describes no service: it speaks of ${words}`,
    help: () => 'name the spec of the service; `patternbank init` writes one to fill in',
});
const noEntitiesSection = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'spec/no-entities-section',
    severity: 'warning',
    explanation: 'No place in the documents lists the fields of a thing. The entities that are named elsewhere start with an id and two times only.',
    message: ({ found }) => `no section lists entities with their fields; ${found} concluded from the text`,
    help: () => 'add a section `## Entities` with a table of fields for each',
});
const placeholder = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'placeholder',
    severity: 'warning',
    explanation: 'A part of the spec is still to be written. What is not written is not generated.',
    message: ({ text }) => `\`${text}\` stands for something that is not decided`,
    help: () => 'write what is meant, or remove the line',
});
const tooMany = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'spec/too-many',
    explanation: 'One service has at most so many parts. What is beyond is not read, so that one run ends.',
    message: ({ what, found, limit }) => `${found} ${what}, at most ${limit} are read`,
    help: () => 'split the spec into several services',
});

;// CONCATENATED MODULE: ./lib/spec/document/decode.js


/** Bytes that one document may have. */
const FILE_LIMIT = 1_048_576;
/** Characters of one line that are read: no sentence and no declaration is longer. */
const LINE_LIMIT = 20_000;
/**
 * The text of a document: UTF-8, or UTF-16 with a byte order mark; composed characters, one kind of line break.
 *
 * Lines count as in the file, so that positions hold.
 */
function decode({ path, bytes }) {
    const span = (0,lib_diagnostics/* lineSpan */.ZX)(path, 1);
    if (bytes.byteLength > FILE_LIMIT)
        return {
            lines: [],
            diagnostics: [tooLarge.at({ path, bytes: bytes.byteLength, limit: FILE_LIMIT }, { span })],
        };
    const text = decoderOf(bytes).decode(bytes);
    if (isBinary(text))
        return { lines: [], diagnostics: [binaryFile.at({ path }, { span })] };
    const lines = text
        .normalize('NFC')
        .split(/\r\n|\n|\r/)
        .map((line) => clean(line.length > LINE_LIMIT ? line.slice(0, LINE_LIMIT) : line));
    return { lines: unescaped(lines), diagnostics: [] };
}
function decoderOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be');
    return new TextDecoder('utf-8');
}
/** Prose has no control characters; a document that was damaged in transit has a few. */
function isBinary(text) {
    const odd = text.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
    return odd > 8 && odd > text.length / 50;
}
function clean(line) {
    return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}
/** Some editors escape all Markdown (`\# Title`, `\*\*bold\*\*`): such a document is read as it was meant. */
function unescaped(lines) {
    const escapedHeadings = lines.filter((line) => /^\s*\\#/.test(line)).length;
    const headings = lines.filter((line) => /^#{1,6}\s/.test(line)).length;
    if (escapedHeadings < 2 || headings > escapedHeadings)
        return lines;
    return lines.map((line) => line.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1'));
}

;// CONCATENATED MODULE: ./lib/spec/document/page.js
/** Where an item of a page was read. */
function sourceOf(page, place, as) {
    const { line, endLine = line } = place;
    return {
        file: page.path,
        line,
        endLine,
        notation: as.notation,
        rank: as.rank,
        confidence: as.confidence ?? 1,
    };
}
/** The span of a line of a page, or of the first occurrence of `text` in it. */
function spanOf(page, line, text = '') {
    const source = page.lines[line - 1] ?? '';
    const found = text === '' ? -1 : source.indexOf(text);
    if (found >= 0)
        return { file: page.path, line, column: found + 1, endLine: line, endColumn: found + 1 + text.length };
    const indent = source.length - source.trimStart().length;
    return {
        file: page.path,
        line,
        column: indent + 1,
        endLine: line,
        endColumn: Math.max(source.trimEnd().length, indent) + 1,
    };
}
/** The sections around a block, the nearest first. */
function around(section) {
    const all = [];
    for (let at = section; at !== undefined; at = at.parent)
        all.push(at);
    return all;
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/roles.js
/**
 * Words of titles by what their section is about, in eleven languages: en, es, pt, de, fr, ru, tr, id, zh, ja, ko.
 * The first that fits decides: what is left out comes before what it is about.
 */
const TITLES = [
    [
        'excluded',
        /\b(out[- ]of[- ]scope|non[- ]goals?|not (?:in|part of the) scope|exclusions?|excluded|won'?t (?:do|have|build)|not included|explicitly not|what (?:we|this) (?:is|are)n'?t|not (?:now|doing|building|planned|needed|supported|implemented)|alternatives(?: considered)?|rejected(?: alternatives)?|nicht geplant|no haremos|fuera del? alcance|no incluye|exclusiones|fora d[eo] escopo|n[ãa]o inclu[ií]|nicht (?:im umfang|enthalten)|nicht-?ziele|au[ßs]+erhalb|hors p[ée]rim[èe]tre|exclu(?:s|e|sions)\b|kapsam d[ıi][şs][ıi]|di luar (?:lingkup|cakupan)|tidak termasuk)|вне (?:рамок|области)|не входит|исключен|范围外|不包括|不包含|非目标|不在范围|排除|超出范围|(?:暂|暫)?(?:不|未)(?:实现|支持|做|考虑|開発|实施)|スコープ外|対象外|範囲外|非目標|범위 ?(?:외|밖|제외)|제외|비목표/i,
    ],
    [
        'planned',
        /\b(future|planned|roadmap|later|next (?:steps?|phase|version|release)s?|nice[- ]to[- ]haves?|stretch|backlog|upcoming|post[- ]mvp|potential (?:extensions|improvements)|possible extensions|enhancements|not yet|coming soon|maybe(?: (?:one day|later|someday))?|one day|someday|parking lot|wish ?list|plus tard|m[áa]s (?:tarde|adelante)|mais tarde|pi[ùu] tardi|sp[äa]ter|irgendwann|futuro|futuras?|mejoras|pr[óo]xim[ao]s|melhorias|zuk[üu]nft\w*|geplant\w*|ausblick|erweiterbarkeit|erweiterungen|extensibility|extension points|extensibilit[ée]|extensibilidad|extensibilidade|évolutions?|evolutions? (?:futures?|pr[ée]vues?|possibles?)|futures?|gelecek|sonraki|ileride|masa depan|rencana)\b|будущ|планы|дальнейш|未来|将来|后续|今後|予定|拡張計画|향후|추후|예정|미래|계획 중/i,
    ],
    [
        'glossary',
        /\b(glossary|terms|terminology|definitions?|abbreviations?|glosario|gloss[áa]rio|glossar|begriffe|glossaire|s[öo]zl[üu]k|glosarium|istilah)\b|глоссарий|термин|术语|词汇|用語|용어/i,
    ],
    [
        'tests',
        /\b(tests?|testing|test (?:plan|cases?|strategy)|qa|quality assurance|correctness properties|pruebas|testes|tests?trategie|recette|acceptance criteria for tests|test senaryolar[ıi]|pengujian)\b|тест|测试|テスト|테스트/i,
    ],
    [
        'dto',
        /\b(dtos?|data transfer|request\/response|requests? (?:and|&) responses?|payloads?|requests? (?:bod(?:y|ies)|schemas?|models?)|responses? (?:bod(?:y|ies)|schemas?|models?|format|shapes?)|pydantic schemas|api (?:schemas|models))\b|请求体|响应|リクエスト|レスポンス|요청|응답/i,
    ],
    [
        'params',
        /\b(parameters?|query strings?|headers?|env(?:ironment)? variables?|configuration|settings|par[áa]metros?|parameter|param[èe]tres|parametreler|error codes?|status codes?|c[óo]digos de error)\b|параметр|参数|パラメータ|파라미터|매개변수|环境变量|環境変数|환경 ?변수|错误码/i,
    ],
    [
        'ui',
        /\b(ui|ux|user interface|wireframes?|mock-?ups?|screens?|pages?|front-?end|(?:ui|front-?end|react|view) components|design system|navigation|layouts?|styling|interfaz|pantallas|telas|oberfl[äa]che|[ée]crans|ekranlar|tampilan|halaman)\b|интерфейс|экран|界面|页面|前端|画面|フロントエンド|화면|프론트/i,
    ],
    [
        'nonfunctional',
        /\b(non[- ]?functional|nfrs?|performance|security|reliability|scalability|availability|quality attributes|constraints|compliance|monitoring|observability|success (?:criteria|metrics)|no funcional(?:es)?|n[ãa]o[- ]funciona(?:l|is)|nicht-?funktional\w*|non fonctionnel\w*|rendimiento|seguridad|desempenho|seguran[çc]a|leistung|sicherheit|s[ée]curit[ée]|i[şs]levsel olmayan|performans|g[üu]venlik|non[- ]fungsional|keamanan|kinerja)\b|нефункциональн|производительност|безопасност|非功能|性能|安全|非機能|パフォーマンス|セキュリティ|비기능|성능|보안/i,
    ],
    [
        'relations',
        /\b(relationships?|relations?|associations?|cardinality|relaciones|relacionamentos|relacoes|rela[çc][õo]es|beziehungen|ili[şs]kiler|relasi|hubungan)\b|связи|отношения|关系|関係|リレーション|관계/i,
    ],
    [
        'endpoints',
        /\b(endpoints?|routes?|rest|apis?|http (?:api|interface)|operations?|contracts?|rutas|rotas|servicios|schnittstellen?|points? d'acc[èe]s|u[çc] noktalar[ıi]?|antarmuka)\b|эндпоинт|маршрут|接口|端点|路由|エンドポイント|엔드포인트|라우트/i,
    ],
    [
        'entities',
        /\b(entit(?:y|ies)|data ?models?|domain models?|models?|data(?:base)? schemas?|schemas?|tables?|collections?|databases?|data (?:structures?|dictionary|design|entities)|erd?|er diagram|key entities|entidades?|modelos?|tablas?|tabelas?|esquema|datenmodell\w*|datenbank(?:modell|schema|struktur|entwurf|design|tabellen)\w*|entit[äa]t\w*|tabellen|mod[èe]les?|entit[ée]s|donn[ée]es|varl[ıi]klar?|tablolar|veri ?(?:modeli|taban[ıi])|entitas|tabel|basis data|skema)\b|сущност|модел[иь] данных|таблиц|база данных|схема|实体|数据(?:模型|库|结构|表)|表结构|エンティティ|データ(?:モデル|ベース)|テーブル|엔티티|데이터 ?(?:모델|베이스)|테이블|스키마/i,
    ],
    [
        'roles',
        /\b(roles?|permissions?|access control|user types|personas?|actors?|permisos|permiss[õo]es|pap[ée]is|rollen|berechtigungen|r[ôo]les|roller|yetkiler|peran|hak akses)\b|роли|права доступа|角色|权限|ロール|権限|역할|권한/i,
    ],
    [
        'stack',
        /\b(tech(?:nology|nical)? (?:stack|constraints)|stack|technologies|infrastructure|deployment|tecnolog[ií]as?|technik|technologien|pile technique|teknoloji\w*|teknologi)\b|технолог|技术栈|技术选型|技術スタック|使用技術|기술 ?스택/i,
    ],
    [
        'examples',
        /\b(examples?|samples?|usage|quick ?start|getting started|curl|ejemplos?|exemplos?|beispiele?|exemples?|[öo]rnek(?:ler)?|contoh)\b|пример|示例|例子|使用例|サンプル|データ例|예시|예제/i,
    ],
    [
        'functional',
        /\b(functional requirements?|requirements?|features?|user stor(?:y|ies)|use cases?|functionalit(?:y|ies)|business rules|scenarios?|functions|requisitos|requerimientos|funcionalidades?|historias de usuario|casos de uso|anforderungen|funktionen|exigences|fonctionnalit[ée]s|gereksinimler|[öo]zellikler|persyaratan|kebutuhan|fitur)\b|требовани|функци|需求|功能|用户故事|要件|機能|ユーザーストーリー|요구 ?사항|기능|유저 ?스토리/i,
    ],
    [
        'overview',
        /\b(overview|introduction|purpose|summary|about|background|description|project context|vision|goals?|resumen|introducci[óo]n|prop[óo]sito|vis[ãa]o geral|introdu[çc][ãa]o|objetivos?|[üu]berblick|einleitung|zweck|aper[çc]u|but|genel bak[ıi][şs]|ama[çc]|ringkasan|pendahuluan|tujuan)\b|обзор|введение|цель|概述|简介|背景|目标|概要|目的|はじめに|개요|소개|목적|배경/i,
    ],
];
/** Titles of the common templates that name two things; the second is not what the section is about. */
const KNOWN = [
    [
        'functional',
        /user scenarios|^\W*what (?:it|the (?:service|system|api|app)|users?|people) (?:must|should|shall|can|has to|have to|needs? to|do(?:es)?)(?: be able to)?(?: do)?\W*$|^\W*(?:\d+[.)]?\s*)?(?:business |domain )?rules\W*$/i,
    ],
    [
        'entities',
        /\b(?:schema|table|entity|entities|models?|orm|column|field|collection|data ?model)s? definitions?\b/i,
    ],
    [
        'entities',
        /^[^\p{L}\p{N}]*(?:\d+[.)]?\s*)?(?:the |our )?(?:core |main |key |business |domain )?(?:data|domain|things|nouns|objects|records|information|daten|datos|dados|donn[ée]es|dati|datas|veriler|данные|数据|データ|데이터)(?: (?:we|the service|the system) (?:stores?|keeps?|needs?|has|have))?[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:\d+[.)]?\s*)?(?:what (?:we|the service|the system|it) (?:stores?|keeps?|saves?)|what is (?:stored|kept|saved)|was (?:wir|das system|es) (?:speichern?|speichert)|was gespeichert wird|gespeicherte daten|(?:lo )?qu[ée] (?:guardamos|se guarda|almacenamos)|o que (?:guardamos|armazenamos|[ée] guardado)|ce (?:que nous|qu[’']on|que l[’']on) (?:stockons|stocke|gardons|garde|enregistrons|enregistre)|cosa (?:salviamo|memorizziamo))[^\p{L}\p{N}]*$/iu,
    ],
    [
        'entities',
        /^[^\p{L}\p{N}]*(?:[\d.]+\s*)?(?:(?:the|our|core|main|key|domain|business|stored) )*(?:data|objects?|records|things|what (?:we|it|the (?:app|service|system|api)) (?:(?:need|have) to )?(?:stores?|keeps?(?: track of)?|tracks?|saves?|remembers?|manages?|know about)|(?:things|data|information) (?:we|to|it) (?:stores?|keeps?|tracks?|saves?)(?: track of)?|datos|dados|daten|dati|データ|数据|데이터|данные)[^\p{L}\p{N}]*$/iu,
    ],
    [
        'nonfunctional',
        /^\W*(?:\d+[.)]?\s*)?(?:quality(?: requirements?| goals?)?|how (?:well|fast|secure|reliable)\b.{0,20}|technical)\W*$/i,
    ],
    [
        'roles',
        /^[^\p{L}\p{N}]*(?:[\d.]+\s*)?(?:who (?:uses|will use|is it for|can use|works with)\b.{0,30}|(?:users|people|actors|callers)(?: (?:and|&) (?:roles|permissions|rights|access|what they (?:can|may) do))?|user groups|qui[eé]n(?:es)? (?:lo|la) usan?|wer (?:nutzt|benutzt|verwendet) (?:es|das)|qui (?:l['’])?utilise|chi (?:lo|la) usa)[^\p{L}\p{N}]*$/iu,
    ],
    ['excluded', /^removed requirements/i],
    ['endpoints', /\b(?:api|endpoints?) (?:tests?|overview|summary|design|specification)\b/i],
];
/** Roles that one word is too little for: `Settings` and `Page` are things of a service, too. */
const NEED_WORDS = new Set([
    'ui',
    'tests',
    'params',
    'stack',
    'roles',
    'nonfunctional',
    'functional',
    'overview',
]);
/** Words that in the singular, under a title about entities, are one of them: examples and glossaries have more than one. */
const ONE_THING = /^(?:sample|term)$/i;
const PLANNED_SUFFIX = /[(（[][^()（）]*(?:future|planned|later|coming soon|post[- ]mvp|todo|预留|未来|予定|検討|예정|향후|추후|futuro|gelecek)[^()（）]*[)）\]]/i;
/** The title of a whole document, in the singular, is the name of what it is about. */
const ONE_WORD = /^\W*(?:sample|example|term|test|page|screen|setting|role|model|parameter)\W*$/i;
/** Models that are no model of data, and work on a database that is none of its tables. */
const NO_DATA = /\b(?:business|revenue|pricing|permissions?|threat|deployment|trust|security|operating|cost|moneti[sz]ation|billing|interaction|mental|concurrency|execution|error|ai|ml|language|llm|machine[- ]learning|auth\w*|access(?: control)?|consistency|programming|licen[sc]ing|subscription|support|governance|maturity|scoring|risk|process|network|embedding|view) models?\b|\bmodel(?:o|os|len?)? (?:trust|bisnis|keamanan|de neg[óo]cio|de seguridad|de precios)\b|\bdata ?models? management\b|\b(?:database|db|schema|table) (?:migrations?|optimi[sz]ation|performance|connections?|configuration|setup|choice|selection|backups?|considerations|notes|maintenance|access)\b/gi;
/** What a title says: its role, and whether what stands below is asked for. */
function judgeTitle(title) {
    const text = title.slice(0, 200).replace(/^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[①-⑳])\s*/u, '');
    if (PLANNED_SUFFIX.test(text))
        return { role: roleOf(text, ['excluded', 'planned']), status: 'planned' };
    const role = roleOf(text, []);
    // A heading that is one endpoint or one thing's name decides nothing by a word inside its path.
    if (/\b(?:GET|POST|PUT|PATCH|DELETE)\b[`\s*:|-]*\//.test(text))
        return { role: 'endpoints', status: 'required' };
    return { role, status: role === 'excluded' || role === 'planned' ? role : 'required' };
}
/** `true` for titles such as "Revenue model": no model of data is meant. */
function isOtherModel(title) {
    return title.search(NO_DATA) >= 0;
}
function roleOf(text, without) {
    const title = text.replace(NO_DATA, ' ');
    const known = KNOWN.find(([, words]) => words.test(title));
    return (known ?? TITLES.find(([role, words]) => !without.includes(role) && words.test(title)))?.[0];
}
/** The role of a section inside `parent`. */
function roleInside(title, own, parent) {
    if (own === undefined || (parent?.level === 0 && ONE_WORD.test(title)))
        return parent?.role;
    // The title of a document lists no things, however it is called: "Blog API".
    const isWhole = parent?.level === 1 &&
        /^\W*(?:requirements|features|roles|permissions|security|performance)\W*$/i.test(title);
    const listsThings = !isWhole && (parent?.role === 'entities' || parent?.role === 'endpoints');
    const words = title
        .replace(/[(（].*$/, '')
        .replace(/[^\p{L}\p{N} ]+/gu, ' ')
        .replace(/^[\d\s]+/, '')
        .trim()
        .split(/\s+/);
    const alone = words.length === 1 &&
        /^[A-Za-z]+$/.test(words[0] ?? '') &&
        !/^(?:parameters?|headers?)$/i.test(words[0] ?? '');
    const isThing = NEED_WORDS.has(own) || isOneOf(parent, words[0] ?? '');
    return listsThings && alone && isThing ? parent.role : own;
}
/** Among entities or endpoints, `Sample` is one of them. */
function isOneOf(parent, word) {
    if (parent?.role === 'endpoints')
        return /^(?:samples?|terms?)$/i.test(word);
    return parent?.role === 'entities' && ONE_THING.test(word);
}

;// CONCATENATED MODULE: ./lib/spec/document/indented-lines.js
/** A line that may stand over indented ones: a few words, and nothing that ends a sentence. */
const TITLE = /^\p{Lu}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3}(?:\s*[(（][^()（）]{1,60}[)）])?\s*[:：]?$/u;
const INDENTED = /^(?:\t|\s{2,})(?![-*+•]\s|\d+[.)]\s|[|>#])(\S.{0,200})$/;
const FENCE = /^\s*(?:```|~~~)/;
/** Titles over indented lines from which a document is written so. */
const ENOUGH = 2;
/**
 * The lines of a text whose lists are set apart by indenting alone, with headings and bullets in their place; other documents as they
 * are. The number of lines stays.
 */
function withIndentsAsLists(lines) {
    const groups = groupsOf(lines);
    if (groups.length < ENOUGH)
        return lines;
    const written = [...lines];
    for (const { title, end } of groups) {
        written[title] = `###### ${(lines[title] ?? '').trim().replace(/\s*[:：]$/, '')}`;
        for (let at = title + 1; at < end; at += 1)
            written[at] = (lines[at] ?? '').replace(INDENTED, '- $1');
    }
    return written;
}
function groupsOf(lines) {
    const groups = [];
    let isInFence = false;
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (FENCE.test(line))
            isInFence = !isInFence;
        if (isInFence || !TITLE.test(line))
            continue;
        let end = at + 1;
        while (INDENTED.test(lines[end] ?? ''))
            end += 1;
        if (end > at + 1)
            groups.push({ title: at, end });
        at = Math.max(at, end - 1);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/spec/document/inline.js

/** Characters that a mark has. An underscore inside a word is none. */
const MARKED = /[[\]<`*\\~]|(?:^|\W)_|_(?:[\W_]|$)/;
const SPACED = /\s\s|[^\S ]|^\s|\s$/;
/** A line of Markdown without its marks: what a reader sees. */
const plain = remembered(unmarked);
function unmarked(markdown) {
    // Most lines have no mark at all.
    if (!MARKED.test(markdown))
        return SPACED.test(markdown) ? markdown.replace(/\s+/g, ' ').trim() : markdown;
    return markdown
        .replace(/!\[([^\][]{0,300})\]\([^()]{0,600}\)/g, '$1')
        .replace(/\[([^\][]{1,300})\](?:\([^()]{0,600}\)|\[[^\][]{0,100}\])/g, '$1')
        .replace(/<br\s*\/?>/gi, ' ')
        .replace(/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,300})?\/?>/g, '')
        .replace(/`+/g, '')
        .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
        .replace(/(^|[\s(])[*_](?=\S)|(?<=\S)[*_](?=[\s).,:;]|$)/g, '$1')
        .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
        .replace(/~~/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** The texts in backticks of a line, in their order. */
function codeSpans(markdown) {
    return [...markdown.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.trim());
}
const LEAD = /^(?:\[[ xX]\]\s*)?(?:(\*\*|__)([^*\n]{1,120}?)(:?)\1|`([^`\n]{1,80})`)\s*/;
const SEPARATOR = /^(:|：|—|–|…+|\.{3}|-{1,2}(?=\s)|=>|→)\s*/;
/** The label that a block starts with, or `undefined`. */
function leadOf(markdown) {
    const found = LEAD.exec(markdown);
    if (found === null)
        return undefined;
    const [whole, , bold, colon = '', code] = found;
    const after = markdown.slice(whole.length);
    const separator = SEPARATOR.exec(after);
    const label = (bold ?? code ?? '').replace(/`/g, '').trim();
    return {
        label: label.replace(/[:：]$/, '').trim(),
        mark: bold === undefined ? 'code' : 'bold',
        rest: after.slice(separator?.[0].length ?? 0).trim(),
        separator: separator?.[1] ?? (colon !== '' || /[:：]$/.test(label) ? ':' : ''),
    };
}
/** Parts of a text at commas and the like that stand outside of brackets and quotes. */
function parts(text, separators = /[,;、，；]/) {
    const all = [];
    let depth = 0;
    let quote = '';
    let part = '';
    for (const character of text) {
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === '`')
            quote = character;
        else if ('([{（'.includes(character))
            depth += 1;
        else if (')]}）'.includes(character))
            depth = Math.max(0, depth - 1);
        if (depth === 0 && quote === '' && separators.test(character)) {
            all.push(part.trim());
            part = '';
        }
        else
            part += character;
    }
    all.push(part.trim());
    return all.filter((one) => one !== '');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 53 modules
var lib = __webpack_require__(83825);
;// CONCATENATED MODULE: ./lib/spec/document/simple-pieces.js
/** A marker, one space, and a text that starts no block of its own. */
const ITEM = /^( *)([-*+]|\d{1,9}[.)]) ((?:\*\*(?=[^*\s])|\d+(?![.)\d])|[^\s\-*+>#|=\d]).*)$/;
const SENTENCE = /^ *(?:\*\*(?=[^*\s]))?[\p{L}`][^|]*$/u;
/**
 * Paragraphs, and bullets that stand right below the text of those around them, as most lines do: they need no parser, which is
 * dear. `undefined`: something else is there.
 */
function simplePieces(lines, offset) {
    const state = { pieces: [], open: [], isFresh: true };
    for (const [index, source] of lines.entries()) {
        const isEmpty = source.trim() === '';
        if (!isEmpty && !takes(source, offset + index + 1, state))
            return undefined;
        state.isFresh = isEmpty;
    }
    return state.pieces.map((piece) => ({ ...piece, text: piece.text.trim() }));
}
function takes(source, line, state) {
    const item = ITEM.exec(source);
    if (item !== null)
        return takesItem({ indent: item[1] ?? '', marker: item[2] ?? '', text: item[3] ?? '' }, line, state);
    if (!SENTENCE.test(source))
        return false;
    const last = state.pieces.at(-1);
    if (!state.isFresh && last !== undefined) {
        state.pieces[state.pieces.length - 1] = {
            ...last,
            text: `${last.text}\n${source.replace(/^[\s>]+/, '')}`,
            endLine: line,
        };
        return true;
    }
    if (/^ /.test(source))
        return false;
    state.open = [];
    state.pieces.push({ kind: 'paragraph', text: source, line, endLine: line });
    return true;
}
function takesItem({ indent, marker, text }, line, state) {
    const at = indent.length;
    const around = state.open.filter((one) => one.text <= at);
    const beside = state.open[around.length];
    // Only where the marker stands exactly below the text of an item, or below its marker, is it plain whose it is.
    if ((around.at(-1)?.text ?? 0) !== at || (beside !== undefined && beside.at !== at))
        return false;
    const ordered = /\d/.test(marker);
    const isNext = beside !== undefined && ordered && /\d/.test(beside.marker) && beside.marker.at(-1) === marker.at(-1);
    // A number continues the text before it, but for that of its own list.
    if (ordered && !state.isFresh && !isNext)
        return false;
    state.open = [...around, { marker, at, text: at + marker.length + 1 }];
    const piece = { kind: 'item', text, ordered, depth: around.length + 1, line, endLine: line };
    state.pieces.push(piece);
    return true;
}

;// CONCATENATED MODULE: ./lib/spec/document/markdown.js


/**
 * Constructs that are not parsed: readers take the text of a block as it was written, and fences and tables are out
 * of the lines already. It halves the time, and no pair of brackets can make it grow.
 */
const DISABLED = [
    'attention',
    'autolink',
    'characterEscape',
    'characterReference',
    'codeFenced',
    'codeIndented',
    'codeText',
    'definition',
    'headingAtx',
    'hardBreakEscape',
    'htmlFlow',
    'htmlText',
    'labelEnd',
    'labelStartImage',
    'labelStartLink',
];
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
/** Lines that the Markdown parser gets at once: its memory is freed before the next. */
const CHUNK = 400;
/** The headings, paragraphs and list items of the lines, in their order. */
function piecesOf(lines) {
    const pieces = [];
    let start = 0;
    const flush = (end) => {
        if (end > start)
            pieces.push(...parsed(lines.slice(start, end), start));
        start = end;
    };
    lines.forEach((line, index) => {
        const found = HEADING.exec(line);
        if (found !== null) {
            flush(index);
            pieces.push({
                kind: 'heading',
                level: (found[1] ?? '').length,
                text: (found[2] ?? '').trim(),
                line: index + 1,
                endLine: index + 1,
            });
            start = index + 1;
        }
        else if (isEnough(index - start, line, lines[index - 1] ?? ''))
            flush(index);
    });
    flush(lines.length);
    return pieces;
}
/** Whether a chunk ends before a line: where a block starts, and inside one that nobody reads as one any more. */
function isEnough(count, line, before) {
    return count >= 4 * CHUNK || (count >= CHUNK && isBreak(line, before));
}
/** A line that starts a block of its own, whatever stands before it. */
function isBreak(line, before) {
    return /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/.test(line) || (before.trim() === '' && /^\S/.test(line));
}
/** Lines that start at their margin behind an empty one continue nothing: each such part may be read alone. */
function parsed(lines, offset) {
    const pieces = [];
    let hard;
    const flush = () => {
        if (hard !== undefined)
            pieces.push(...fullyParsed(lines.slice(hard.from, hard.to), offset + hard.from));
        hard = undefined;
    };
    for (const { from, to } of partsOf(lines)) {
        const simple = simplePieces(lines.slice(from, to), offset + from);
        if (simple === undefined)
            hard = { from: hard?.from ?? from, to };
        else {
            flush();
            pieces.push(...simple);
        }
    }
    flush();
    return pieces;
}
function partsOf(lines) {
    const starts = lines.flatMap((line, index) => index > 0 && /^\S/.test(line) && (lines[index - 1] ?? '').trim() === '' ? [index] : []);
    return [0, ...starts].map((from, index) => ({ from, to: starts[index] ?? lines.length }));
}
function fullyParsed(lines, offset) {
    const root = (0,lib/* fromMarkdown */.Y)(lines.join('\n'), { extensions: [{ disable: { null: DISABLED } }] });
    const pieces = [];
    walk(root, { lines, depth: 0, ordered: false, pieces });
    return pieces.map((piece) => ({ ...piece, line: piece.line + offset, endLine: piece.endLine + offset }));
}
function walk(node, at) {
    for (const child of node.children) {
        if (child.type === 'heading')
            at.pieces.push(heading(child, at.lines));
        else if (child.type === 'paragraph')
            at.pieces.push({ kind: 'paragraph', ...textOf(child, at.lines) });
        else if (child.type === 'list')
            markdown_list(child, { ...at, depth: at.depth + 1 });
        else if ('children' in child)
            walk(child, at);
    }
}
function markdown_list(node, at) {
    const ordered = node.ordered === true;
    for (const item of node.children) {
        const [first, ...others] = item.children;
        const own = first?.type === 'paragraph' ? textOf(first, at.lines) : { text: '', ...linesOf(item) };
        at.pieces.push({ kind: 'item', ordered, depth: at.depth, ...own });
        const rest = first?.type === 'paragraph' ? others : item.children;
        walk({ ...item, children: rest }, { ...at, ordered });
    }
}
function heading(node, lines) {
    const { text, line, endLine } = textOf(node, lines);
    const title = text
        .replace(/^#{1,6}(?:\s+|$)/, '')
        .replace(/\s+#+\s*$/, '')
        .replace(/\n[=-]+\s*$/, '');
    return { kind: 'heading', level: node.depth, text: title.trim(), line, endLine };
}
/** The source of a node, without what marks the lists and quotes around it. */
function textOf(node, lines) {
    const { line, endLine } = linesOf(node);
    const column = node.position?.start.column ?? 1;
    const [first = '', ...others] = lines.slice(line - 1, endLine);
    const text = [first.slice(column - 1), ...others.map((other) => other.replace(/^[\s>]+/, ''))];
    return { text: text.join('\n').trim(), line, endLine };
}
function linesOf(node) {
    const line = node.position?.start.line ?? 1;
    return { line, endLine: Math.max(line, node.position?.end.line ?? line) };
}

;// CONCATENATED MODULE: ./lib/spec/document/numbered-lines.js
const SECTION = /^(\d{1,2})\.?\s+(\p{Lu}[^.。:：]{1,60})$/u;
const PART = /^\s{0,3}(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\.?\s+(\S.*)$/u;
const numbered_lines_INDENTED = /^(?:\t|\s{2,})(?![-*+•]\s|\d+[.)]\s|[|>#])(\S.{0,160})$/;
/** Sections and parts from which a text is one that is cut by numbers. */
const numbered_lines_ENOUGH = 2;
/**
 * The lines of a text that has no headings and is cut by numbers (`2. Entities`, `2.1 Vehicle`, indented lines below), with headings
 * and bullets in their place; other documents as they are. The number of lines stays.
 */
function withNumbersAsHeadings(lines) {
    if (lines.filter((line) => /^#{1,6}\s/.test(line)).length > 1)
        return lines;
    const sections = lines.filter((line) => SECTION.test(line)).length;
    const parts = lines.filter((line) => PART.test(line)).length;
    if (sections < numbered_lines_ENOUGH || parts < numbered_lines_ENOUGH || lines.some((line) => /^\s*(?:```|~~~)/.test(line)))
        return lines;
    let isInPart = false;
    return lines.map((line) => {
        const [, , title] = SECTION.exec(line) ?? [];
        if (title !== undefined) {
            isInPart = false;
            return `## ${title.trim()}`;
        }
        const [, , part] = PART.exec(line) ?? [];
        if (part !== undefined) {
            isInPart = !/[.。]$/.test(part) && part.length <= 60;
            return isInPart ? `### ${part}` : `- ${part}`;
        }
        const inside = isInPart ? numbered_lines_INDENTED.exec(line)?.[1] : undefined;
        return inside === undefined ? line : `- ${inside}`;
    });
}

;// CONCATENATED MODULE: ./lib/spec/document/scan.js
/** Levels of lists and quotes that are told apart: the parser's time grows with the square of the depth. */
const DEPTH_LIMIT = 20;
const scan_FENCE = /^\s{0,12}(?:[-*+]\s+|\d+[.)]\s+|>\s?)*(`{3,}|~{3,})\s*([^`]*)$/;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** Takes fences and tables out of the lines, in one pass, before the Markdown parser sees what is left. */
function scan(lines) {
    const prose = lines.map(flattened);
    const fences = [];
    const tables = [];
    let at = 0;
    while (at < lines.length) {
        const fence = fenceAt(lines, at);
        const table = fence === undefined ? tableAt(lines, at) : undefined;
        const taken = fence ?? table;
        if (fence !== undefined)
            fences.push(fence);
        if (table !== undefined)
            tables.push(table);
        if (taken !== undefined)
            prose.fill('', taken.start, taken.end + 1);
        at = (taken?.end ?? at) + 1;
    }
    return { fences, tables, prose };
}
function fenceAt(lines, start) {
    const opening = scan_FENCE.exec(lines[start] ?? '');
    if (opening === null)
        return undefined;
    const [, mark = '', info = ''] = opening;
    const language = info.trim();
    let headingAt;
    for (let at = start + 1; at < lines.length; at += 1) {
        const line = (lines[at] ?? '').trim();
        if (line.startsWith(mark) && /^[`~]+$/.test(line))
            return fence({ start, end: at, language, closed: true }, lines);
        const reopened = /^(```|~~~)\w/.test(line) && mark[0] === line[0];
        if (reopened)
            return fence({ start, end: (headingAt ?? at) - 1, language, closed: false }, lines);
        // The first heading after a blank line: prose goes on there if the fence never closes.
        if (headingAt === undefined &&
            /^#{1,6}\s+\S/.test(lines[at] ?? '') &&
            (lines[at - 1] ?? '').trim() === '')
            headingAt = at;
    }
    return fence({ start, end: (headingAt ?? lines.length) - 1, language, closed: false }, lines);
}
function fence(given, lines) {
    return { ...given, lines: lines.slice(given.start + 1, given.closed ? given.end : given.end + 1) };
}
function tableAt(lines, start) {
    const first = lines[start] ?? '';
    const delimiter = lines[start + 1] ?? '';
    if (!first.includes('|') ||
        !delimiter.includes('-') ||
        !delimiter.includes('|') ||
        !DELIMITER.test(delimiter))
        return undefined;
    const header = cellsOf(first);
    const rows = [];
    let end = start + 1;
    for (let at = start + 2; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (!line.includes('|') || line.trim() === '')
            break;
        rows.push({ cells: cellsOf(line), index: at });
        end = at;
    }
    return { start, end, header, rows };
}
/** The cells of a row. A bar that is escaped, or inside code, separates nothing. */
function cellsOf(row) {
    const text = row.trim().replace(/^[>\s]*\|/, '');
    const cells = [];
    let cell = '';
    let inCode = false;
    const lastTick = text.lastIndexOf('`');
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '\\' && text[at + 1] === '|') {
            cell += '|';
            at += 1;
        }
        else if (character === '|' && !(inCode && lastTick > at)) {
            cells.push(cell.trim());
            cell = '';
            inCode = false;
        }
        else {
            if (character === '`')
                inCode = !inCode;
            cell += character;
        }
    }
    if (cell.trim() !== '')
        cells.push(cell.trim());
    return cells;
}
function flattened(line) {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    const rest = line.slice(indent.length);
    const spaces = Math.min(indent.replace(/\t/g, '    ').length, 2 * DEPTH_LIMIT);
    const markers = /^(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*(?=[>\-*+\d])){20,}/.exec(rest)?.[0] ?? '';
    return `${' '.repeat(spaces)}${rest.slice(markers.length)}`;
}

;// CONCATENATED MODULE: ./lib/spec/document/tags.js
const tags_OPEN = /^(\s*)<([a-z][\w-]*)(?:\s[^<>]*)?>\s*$/i;
const CLOSE = /^\s*<\/[a-z][\w-]*>\s*$/i;
/** Tags of HTML, which mark no section of a spec. */
const HTML = /^(?:div|p|span|br|hr|details|summary|table|thead|tbody|tr|td|th|ul|ol|li|center|h[1-6]|img|a|pre|code|picture|sub|sup|kbd|b|i|u|em|strong|html|head|body|script|style|svg)$/i;
/** Open tags from which a document is one of tags. */
const tags_ENOUGH = 4;
/**
 * The lines of a document whose sections are tags (`<database_schema>`), with a heading for each tag that opens and nothing for
 * one that closes; other documents as they are. The number of lines stays.
 */
function withTagsAsHeadings(lines) {
    const opens = lines.filter((line) => !HTML.test(tags_OPEN.exec(line)?.[2] ?? 'p')).length;
    if (opens < tags_ENOUGH || lines.filter((line) => /^#{1,6}\s/.test(line)).length > 1)
        return lines;
    const indents = [];
    return lines.map((line) => {
        const [, indent = '', tag = 'p'] = tags_OPEN.exec(line) ?? [];
        if (!HTML.test(tag)) {
            indents.push(indent.length);
            return `${'#'.repeat(Math.min(6, indents.length))} ${tag.replace(/[_-]+/g, ' ')}`;
        }
        if (CLOSE.test(line)) {
            indents.pop();
            return '';
        }
        const inside = (indents.at(-1) ?? 0) + 2;
        const own = line.length - line.trimStart().length;
        return indents.length === 0 ? line : line.slice(Math.min(own, inside));
    });
}

;// CONCATENATED MODULE: ./lib/spec/document/title.js



/** Words that a heading adds to the name of a thing. */
const AROUND = /^class(?:\s*[:：]\s*|\s+(?=`))|^(?:(?:the|table|entity|model|collection|schema|entidad|entidade|tabla|tabela|tabelle|modelo|modell|mod[èe]le|entit[ée]|entit[äa]t|таблица|сущность|модель|varl[ıi]k|tablo|tabel|entitas|表|テーブル|エンティティ|实体|테이블|엔티티)\s*[:：\-–—]?\s+|(?:table|entity|model|表|テーブル|테이블|엔티티|entidad|entidade|tabla|tabela)[:：]\s*)|\s*(?:[-–—:：]\s*)?\b(?:tables?|entit(?:y|ies)|models?|schemas?|collections?|(?:data )?structures?|fields?|columns?|attributes?|properties|definition|specification|tablosu|tablo)\s*$|\s*(?:テーブル(?:定義)?|エンティティ|モデル|表|实体|模型|테이블|엔티티|모델|таблица|сущность)$|(?<=.)(?:マスター?)?(?:の)?(?:項目|項目一覧|項目定義)$|(?<=.)マスター?$/iu;
/** `Table: users` */
const LABEL = /^(?:entity|table|model|collection|entidad|entidade|tabla|tabela|表|テーブル|エンティティ|实体|테이블|엔티티)\s*#?\d+(?:\.\d+)?\s*[:：.)–—-]\s*|^(?:(?:database |db )?table|entity|model|collection|entidad|entidade|tabla|tabela|tabelle|modelo|modell|mod[èe]le|entit[ée]|entit[äa]t|таблица|сущность|модель|varl[ıi]k|tablo|tabel|entitas|表|テーブル|エンティティ|实体|테이블|엔티티)\s*[:：]\s*/iu;
/** What a change does to a thing whose name follows: `New: \`orders\` table`, `Updated children table`. */
const CHANGE = /^(?:new|modif(?:y|ied|ications? to)|updat(?:e|ed|es to)|add(?:ed)?|creat(?:e|ed)|alter(?:ed)?|extend(?:ed)?|existing|chang(?:e|ed|es to))(?:\s*[:：]\s*|\s+(?=.*\b(?:table|entity|model|collection)\b))/i;
/** Titles that name a part of a thing: the thing's name stands above them. */
const title_PART = /^(?:(?:table |key |main |core |important |database |column )?(?:fields?|columns?|attributes?|propert(?:y|ies)|structure|definition|schema|details?)|スキーマ(?:定義)?|스키마|表结构|结构|結構|esquema|estructura|estrutura|struktur|структура|sch[ée]ma|属性(?:一覧)?|カラム(?:一覧|定義)?|フィールド(?:一覧)?|項目一覧|字段(?:列表|说明)?|列|필드|컬럼|속성|(?:wichtige|zentrale|relevante|weitere|alle) (?:felder|attribute|spalten)|champs (?:principaux|cl[ée]s|importants)|attributs (?:principaux|cl[ée]s)|(?:campos|atributos) (?:principales|principais|clave|chave|importantes)|(?:主要|重要|主)(?:な)?(?:字段|フィールド|項目|カラム|属性)|(?:주요|핵심) ?(?:필드|컬럼|속성)|campos|atributos|columnas|colunas|felder|attribute|attributs|champs|поля|атрибуты|alanlar|kolom|atribut|テーブル定義)$/iu;
/** Titles over several things. */
const CONTAINER = /^(?:(?:key |core |main |domain |database |data |sql )?(?:entit(?:y|ies)|models?|tables?|schemas?|objects?|structures?)|(?:user )?requirements?|functional requirements?|features?|overview|specifications?|api|database|db|data|datos|dados|daten|donn[ée]es|dati|данные|design|architecture|backend|erd?|diagram|domain|things|nouns|records|information|(?:things|data|what) (?:we|the service|the system|it) (?:(?:need|have) to )?(?:stores?|keeps?(?: track of)?|tracks?|saves?|needs?|remembers?|manages?|know about)|entidades|tablas|tabelas|tabellen|entit[äa]ten|modelos|実体|エンティティ|实体|엔티티|테이블|テーブル(?:一覧|設計)?|モデル|сущности|таблицы|модели|varl[ıi]klar|entitas|데이터(?:베이스|모델)?|データ(?:ベース|モデル)?|数据(?:库|模型|表)?|(?:mod[èe]les?|sch[ée]ma) (?:conceptuel |logique |physique )?(?:de |des )?donn[ée]es|(?:modelo|esquema|estrutura|estructura)s? (?:conceptual |l[óo]gico |f[íi]sico )?(?:de |da |de la )?(?:datos|dados|base de datos|banco de dados)|(?:base|banco) de (?:datos|dados)|base de donn[ée]es|datenmodell|datenbank(?:schema|modell|tabellen)?|(?:модель|схема|структура) (?:данных|базы данных|бд)|база данных|veri ?(?:modeli|taban[ıi])|model data|basis data|skema basis data|modello (?:dei |di )?dati|データモデル\S{0,6}|entit[àa])$/iu;
/** Marks that a title in another script needs, so that it names a thing. */
const title_MARKED = /テーブル|エンティティ|モデル|マスタ|表|实体|模型|테이블|엔티티|모델|таблица|сущность|модель|\btables?\b|\bmodel\b|\bentity\b/iu;
/** A custom field, among entities and with a key of its own, is a thing; the fields of a customer are none. */
const KIND_OF_PART = /^\S+ (?:field|attribute|column|property|definition|specification|collection)$/i;
/** Among entities and with a key of its own, a property is one that people let, and a field one that they sow. */
const ONE_PART = /^(?:property|field|column|attribute|structure)$/i;
/** Words of a title that names no thing. */
const NOT_A_THING = /\b(?:requests?|responses?|bod(?:y|ies)|parameters?|headers?|error|errors|codes?|rules?|validation|validations|indexes|constraints?|triggers?|requirements?|overview|migrations?|transitions?|endpoints?|example|examples|relationships?|permissions?|matrix|summary|design|strategy|notes|policies|queries|functions|scenarios|criteria|acceptance|indicators|kpis|mapping|comparison|changes|changelog|history of|(?:database|application|api|service|field|table|row|schema)[ -]level|[íi]ndices|contraintes|restricciones|restri[çc][õo]es|valida[çc][ãa]o|validaci[óo]n|regras|reglas|r[èe]gles)\b|^индекс\S*|ограничени\S*|(?:インデックス|制約|索引|约束|인덱스|제약)/iu;
/** Longer than any identifier of PostgreSQL, it is a sentence. */
const title_NAME_LIMIT = 63;
/** A letter, or a digit that is part of a word and counts nothing: `2FA code`, `3D model`, but not `1st phase`. */
const BEGINS_NAME = /^(?:[\p{L}_]|\d{1,2}(?!(?:st|nd|rd|th)\b)\p{L})/u;
/**
 * The thing that a heading is about, or `undefined` where it is about none.
 *
 * @param isListed - `true` where it stands among entities and above columns: then a promo code is a thing, and no code
 */
function thingIn(title, isListed = false) {
    return isListed ? listedThing(title) : plainThing(title);
}
const plainThing = remembered((title) => namedIn(title, false));
const listedThing = remembered((title) => namedIn(title, true));
function namedIn(title, isListed) {
    const whole = plain(title)
        .replace(/^(?:\d+(?:\.\d+)*[.)、:]?\s+|[#§]\s*|[A-Z]\.\s+|[^\p{L}\p{N}_]+)/u, '')
        .trim();
    const code = codeName(title, whole);
    const bare = whole.replace(CHANGE, '').replace(LABEL, '');
    if (isContainer(bare.replace(/\s*[(（][^()（）]*[)）]\s*$/, '')))
        return undefined;
    const bracket = /^(.*?)\s*[(（「【]([^()（）「」【】]*)[)）」】]\s*(.*)$/.exec(bare);
    const outside = (bracket === null ? bare : `${bracket[1] ?? ''} ${bracket[3] ?? ''}`).split(/\s+[–—-]\s+|[:：](?=\s)/);
    const head = stripped(outside[0] ?? '', isListed) || stripped(outside.slice(1).join(' '), isListed);
    const inside = stripped((bracket?.[2] ?? '').split(/[,/;]/)[0] ?? '', isListed);
    const [name, label] = code !== undefined ? [code, head] : preferred(head, inside);
    const count = name.split(/\s+/).length;
    if (name === '' || count > 4 || name.length > title_NAME_LIMIT || !BEGINS_NAME.test(name))
        return undefined;
    if ((title_PART.test(name) && !(isListed && ONE_PART.test(name))) ||
        CONTAINER.test(name) ||
        (!isListed && saysNoThing(name)))
        return undefined;
    // An ideograph alone may be any title: only what is called a table or an entity names a thing.
    if (!/[A-Za-z]/.test(name) &&
        !/[\uac00-\ud7a3\u0400-\u04ff]/.test(name) &&
        !title_MARKED.test(whole) &&
        !isKnownWord(name))
        return undefined;
    return { name, label: label === '' || label === name ? undefined : label };
}
function saysNoThing(name) {
    return (/^enum(?:eration)?s?\b/i.test(name) ||
        (NOT_A_THING.test(name) && (/\s/.test(name) || !/^(?:rules?|notes|codes?|error|errors)$/i.test(name))));
}
/** A name in backticks: what a title starts with, or the one that it calls a table. */
function codeName(title, whole) {
    const lead = leadOf(title.replace(/^[\d.)\s]+/, ''));
    if (lead?.mark === 'code' && /^[\w.]+$/.test(lead.label))
        return lead.label;
    const [only, ...others] = codeSpans(title);
    return only !== undefined && others.length === 0 && /^[A-Za-z_]\w*$/.test(only) && title_MARKED.test(whole)
        ? only
        : undefined;
}
/** The name in Latin letters, where one of the two is. */
function preferred(head, inside) {
    const latin = /^[A-Za-z_][\w .-]*$/;
    if (!latin.test(head) && latin.test(inside) && inside.split(/\s+/).length <= 3)
        return [inside, head];
    const mixed = /^([A-Za-z_]\w+)\s+[^\x00-\x7f]/.exec(head)?.[1];
    return mixed === undefined ? [head, inside] : [mixed, head];
}
function stripped(text, isListed) {
    let name = text.trim();
    if (isListed && KIND_OF_PART.test(name))
        return name;
    for (let again = 0; again < 3; again += 1) {
        const next = name.replace(AROUND, '').trim();
        if (next === name || next === '')
            break;
        name = next;
    }
    return name.replace(/[.:：*]+$/, '').trim();
}
/** `true` for a title over several things: `Entities`, `Data model`, `Entities and attributes`. */
const isContainer = remembered(isOverThings);
function isOverThings(title) {
    const bare = plain(title)
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/^(?:\d+(?:\.\d+)*[.)]?\s+)/, '')
        .trim();
    const [first = '', ...others] = bare.split(/\s*(?:&|\+|\/|,)\s*|\s+(?:and|und|y|e|et)\s+/i);
    return (CONTAINER.test(bare) ||
        (others.length > 0 && CONTAINER.test(first) && others.every((other) => GOES_WITH.test(other))));
}
/** What stands beside the things in the title over them. */
const GOES_WITH = /^(?:their |the |its |key )?(?:attributes?|fields?|columns?|propert(?:y|ies)|relations?(?:hips?)?|schemas?|structures?|tables?|models?|types?|definitions?|atributos|campos|relaciones|rela[çc][õo]es|attribute|felder|beziehungen|attributs|champs|relations)$/i;
/** `true` where a title says that the thing's name stands further up. */
function isGeneric(title) {
    return title_PART.test(plain(title)
        .replace(/^(?:\d+(?:\.\d+)*[.)]?\s+)/, '')
        .replace(/[:：]$/, '')
        .trim());
}

;// CONCATENATED MODULE: ./lib/spec/document/parse.js








/** Level of a line in bold that stands alone: below every real heading. */
const BOLD_LEVEL = 7;
/** Which roles there are is known when all documents of a Spec are cut. */
const NOTHING = new Set();
/**
 * Cuts the lines of a document into blocks and sections. Never throws.
 *
 * @param from - lines at the start that are no Markdown
 */
function parsePage(path, lines, from = 0) {
    if (/\.(?:ya?ml|json)$/i.test(path))
        return { page: contract(path, lines), unclosed: [] };
    const body = from === 0 ? lines : lines.map((line, index) => (index < from ? '' : line));
    const scanned = scan(withIndentsAsLists(withNumbersAsHeadings(withTagsAsHeadings(body))));
    const root = rootSection();
    const building = { blocks: [], sections: [root], current: root, items: [] };
    const parts = parse_partsOf(scanned);
    parts.forEach((part, index) => place(part, parts[index + 1], building));
    const { blocks, sections } = building;
    return {
        page: { path, lines, blocks, sections, roles: NOTHING, things: NOTHING },
        unclosed: scanned.fences.filter(({ closed }) => !closed),
    };
}
/** A document that is no Markdown: one block of code. */
function contract(path, lines) {
    const section = rootSection();
    const block = {
        kind: 'code',
        language: /json$/i.test(path) ? 'json' : 'yaml',
        lines,
        firstLine: 1,
        line: 1,
        endLine: lines.length,
        section,
    };
    section.blocks.push(block);
    return { path, lines, blocks: [block], sections: [section], roles: NOTHING, things: NOTHING };
}
function rootSection() {
    return { title: '', level: 0, line: 1, parent: undefined, role: undefined, status: 'required', blocks: [] };
}
function parse_partsOf(scanned) {
    const pieces = piecesOf(scanned.prose);
    const few = pieces.filter(({ kind }) => kind === 'heading').length < 2;
    return [
        ...pieces.map((piece, index) => few ? promoted(numbered(piece, pieces[index - 1], pieces[index + 1])) : piece),
        ...scanned.fences.map((fence) => ({ kind: 'fence', fence, line: fence.start + 1 })),
        ...scanned.tables.map((table) => ({ kind: 'table', table, line: table.start + 1 })),
    ].sort((a, b) => a.line - b.line);
}
/** "3. Data model" alone is no list: Markdown reads its number as that of an item. */
function numbered(piece, before, behind) {
    if (piece.kind !== 'item' || !piece.ordered || piece.depth > 1)
        return piece;
    const isAlone = before?.kind !== 'item' && behind !== undefined && behind.kind !== 'item';
    const isTitle = /^\p{Lu}[^.:;,]{2,60}$/u.test(piece.text) && !piece.text.includes('\n');
    return isAlone && isTitle
        ? { kind: 'heading', level: 2, text: piece.text, line: piece.line, endLine: piece.endLine }
        : piece;
}
/** A document without headings marks its sections otherwise: `1.2 Title`, `TITLE`, `<title>`. */
function promoted(piece) {
    if (piece.kind === 'heading' || piece.text.includes('\n') || piece.text.length > 80)
        return piece;
    const { text, line, endLine } = piece;
    const tag = /^<([a-z][\w-]*)>$/i.exec(text)?.[1];
    if (tag !== undefined)
        return { kind: 'heading', level: 2, text: tag.replace(/[_-]+/g, ' '), line, endLine };
    const number = /^(\d+(?:\.\d+)*)[.、)]?\s+\S/.exec(text)?.[1];
    if (piece.kind === 'paragraph' && number !== undefined && !/[.。:]$/.test(text))
        return { kind: 'heading', level: Math.min(6, 1 + number.split('.').length), text, line, endLine };
    if (piece.kind === 'paragraph' && /^[A-Z][A-Z0-9 &/-]{3,}:?$/.test(text))
        return { kind: 'heading', level: 2, text, line, endLine };
    return piece;
}
function place(part, next, building) {
    if (part.kind !== 'item')
        building.items = part.kind === 'fence' || part.kind === 'table' ? building.items : [];
    const title = part.kind === 'heading'
        ? { text: part.text, level: part.level }
        : (boldTitle(part) ?? listTitle(part, next, building.current));
    if (title !== undefined && 'endLine' in part) {
        parse_open({ ...title, line: part.line, endLine: part.endLine }, building);
        if ('rest' in title && typeof title.rest === 'string' && title.rest !== '' && part.kind === 'paragraph')
            add(blockOf({ ...part, text: title.rest }, building), building);
    }
    else if (part.kind !== 'heading')
        add(blockOf(part, building), building);
}
function boldTitle(part) {
    if (part.kind !== 'paragraph' || part.text.includes('\n') || part.text.length > 120)
        return undefined;
    const text = part.text.replace(/^[^\p{L}\p{N}*_`([{"'#<>|~-]+/u, '');
    const lead = leadOf(text);
    if (lead?.mark !== 'bold' || lead.label === '' || !/^(?:[(（][^()（）]*[)）])?\s*[:：]?$/.test(lead.rest))
        return undefined;
    const written = text.replace(/\*\*|__/g, '').replace(/[:：]\s*$/, '');
    return { text: written.trim(), level: BOLD_LEVEL };
}
/** Among the things of a document a line above a list is the title of one: `**Owner** – who pays`, `Owner:`. */
function listTitle(part, next, current) {
    if (part.kind !== 'paragraph' || next?.kind !== 'item' || next.depth !== 1)
        return undefined;
    if (part.text.includes('\n') || part.text.length > 160)
        return undefined;
    const around = current.level === BOLD_LEVEL ? current.parent : current;
    if (around?.role !== 'entities' || !isContainer(around.title))
        return undefined;
    const lead = leadOf(part.text);
    const [text, rest] = lead?.mark === 'bold'
        ? [lead.label, lead.rest.replace(/[:：]\s*$/, '')]
        : [/^(\p{Lu}[\p{L}\p{N}_-]{1,40}(?: [\p{L}\p{N}_-]+){0,2}):?$/u.exec(part.text)?.[1] ?? '', ''];
    return text === '' || thingIn(text) === undefined ? undefined : { text, level: BOLD_LEVEL, rest };
}
function parse_open(title, building) {
    let parent = building.current;
    while (parent !== undefined && parent.level >= title.level)
        parent = parent.parent;
    const own = isPlainName(title.text, parent) ? NEUTRAL : judgeTitle(title.text);
    const { role, status } = inherited({ ...own, role: roleInside(title.text, own.role, parent) }, parent);
    const section = {
        title: title.text,
        level: title.level,
        line: title.line,
        parent,
        role,
        status,
        blocks: [],
    };
    building.sections.push(section);
    building.current = section;
    add({ kind: 'heading', text: title.text, line: title.line, endLine: title.endLine, section }, building);
}
const NEUTRAL = { role: undefined, status: 'required' };
/** `exclusions` as code writes it, among the tables of a document, is one of them. */
function isPlainName(title, parent) {
    return (parent?.role === 'entities' &&
        isContainer(parent.title) &&
        /^`?[a-z][a-z0-9_]*`?$/.test(title.trim()) &&
        !/^`?(?:future|planned|excluded|later|todo|backlog|roadmap|examples?|tests?)`?$/.test(title.trim()));
}
/** Inside what is planned, left out, or no part of the service, a title of its own changes nothing. */
function inherited(own, parent) {
    const status = parent !== undefined && parent.status !== 'required' ? parent.status : own.status;
    const closed = parent?.role !== undefined &&
        ['ui', 'tests', 'examples', 'glossary', 'excluded', 'planned'].includes(parent.role);
    return { role: closed ? parent.role : own.role, status };
}
function blockOf(part, building) {
    const section = building.current;
    if (part.kind === 'fence') {
        const { fence } = part;
        const language = fence.language.toLowerCase();
        return {
            kind: 'code',
            language,
            lines: fence.lines,
            firstLine: fence.start + 2,
            line: part.line,
            endLine: fence.end + 1,
            section,
        };
    }
    if (part.kind === 'table') {
        const { header, rows, end } = part.table;
        const placed = rows.map(({ cells, index }) => ({ cells, line: index + 1 }));
        return { kind: 'table', header, rows: placed, line: part.line, endLine: end + 1, section };
    }
    if (part.kind === 'paragraph')
        return { kind: 'paragraph', text: part.text, line: part.line, endLine: part.endLine, section };
    const parent = building.items[part.depth - 2];
    const { text, ordered, depth, line, endLine } = part;
    const item = {
        kind: 'item',
        text,
        ordered,
        depth,
        parent,
        children: [],
        line,
        endLine,
        section,
    };
    parent?.children.push(item);
    building.items = [...building.items.slice(0, part.depth - 1), item];
    return item;
}
function add(block, building) {
    building.blocks.push(block);
    building.current.blocks.push(block);
}

;// CONCATENATED MODULE: ./lib/spec/document/titled-things.js



/** Names of things that stand above lists or tables, or before a colon, by their keys: what a field may refer to. */
function titledThings(pages) {
    const titles = pages.flatMap(({ sections }) => sections.flatMap(({ title, level, role, blocks }) => level > 1 && role !== 'endpoints' && role !== 'roles' && blocks.some(({ kind }) => kind !== 'heading')
        ? [title]
        : []));
    const leads = pages.flatMap(({ blocks }) => blocks.flatMap(leadIn));
    return new Set([...titles, ...leads].flatMap((title) => {
        const thing = thingIn(title);
        return thing === undefined || !/^\p{Lu}/u.test(thing.name) ? [] : [keyOf(thing.name)];
    }));
}
/** `**Vote**: …`, `- Vote: …` at the beginning of a paragraph or of an item. */
function leadIn(block) {
    if (block.kind !== 'paragraph' && (block.kind !== 'item' || block.depth > 1))
        return [];
    const label = leadOf(block.text)?.label ?? /^(\p{Lu}[\p{L} ]{1,40}?)\s*[:：]/u.exec(block.text)?.[1];
    return label === undefined ? [] : [label];
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/access.js

const NONE = /\b(?:no auth(?:entication|orization)?(?: is)?(?: (?:required|needed))?|public(?:ly)?(?: (?:endpoint|access|route|accessible|available))?|without (?:auth\w*|a token|logging in|login)|unauthenticated|(?:does not|doesn't|do not|not) require (?:any )?(?:auth\w*|login|a token)|auth\w*(?: required)?\s*[:：]?\s*(?:none|no|not required|not needed|false|❌|✗)|anonymous|open to (?:all|everyone)|p[úu]blic[oa]|sin autenticaci[óo]n|no requiere autenticaci[óo]n|sem autentica[çc][ãa]o|n[ãa]o requer autentica[çc][ãa]o|ohne (?:auth\w*|anmeldung|login)|sans authentification|publi(?:que|cs|ques)|frei zug[äa]nglich|accesso pubblico|pubblic[oaie]|no requieren autenticaci[óo]n|herkese a[çc][ıi]k|kimlik do[ğg]rulama gerektirmez|tanpa (?:autentikasi|login)|tidak (?:perlu|memerlukan) (?:autentikasi|login))\b|öffentlich|без (?:авторизации|аутентификации)|не требует(?:ся)? (?:авторизаци|аутентификаци)|публичн|인증 ?(?:없이|불필요|필요 ?없|없음|x)|비인증|비회원|공개 ?(?:api|엔드포인트)|認証(?:不要|なし|は不要)|認証を必要としない|無需(?:认证|登录)|无需(?:认证|登录|鉴权|授权|token)|不需要(?:认证|登录)|公开/i;
const OPTIONAL = /\b(?:auth(?:entication|orization)? (?:is )?optional|optional(?:ly)? auth\w*|auth\w*\s*[:：]\s*optional|with or without (?:auth\w*|a token))\b|인증 ?선택|認証(?:任意|は任意)|可选(?:认证|登录)/i;
const REQUIRED = /\b(?:auth(?:entication|orization)?(?:\s+header)?(?: is| are)? (?:required|needed|mandatory)|(?:requires?|needs?) (?:an? )?(?:valid )?(?:auth\w*|login|log-in|jwt|bearer|access token|token|session|api[- ]key|x-api-key|admin|logged[- ]in)|must (?:be (?:authenticated|logged in|signed in)|include (?:a|the) (?:\w+ )?token|authenticate)|authenticated (?:users?|endpoint|only|request|customer|member)|bearer(?: token)?|auth\w*(?: required)?\s*[:：]\s*(?:yes|required|true|jwt|bearer|token|api[- ]key|✅|✓)|login required|sessions? (?:cookie )?(?:is )?required|token required|logged[- ]in users?|authenticate_user!|login_required|jwt_required|get_current_user|protegid[oa]s? (?:por|con|com)|protected(?: (?:endpoint|route))?|private|requieren? (?:autenticaci[óo]n|token|jwt|(?:iniciar )?sesi[óo]n|login)|autenticaci[óo]n (?:requerida|obligatoria)|(?:requer(?:em)?|exig(?:e|em)) (?:autentica[çc][ãa]o|token|jwt|login)|autentica[çc][ãa]o (?:obrigat[óo]ria|necess[áa]ria)|(?:authentifizierung|anmeldung|login) (?:ist )?(?:erforderlich|notwendig|n[öo]tig)|(?:erforder(?:n|t)|ben[öo]tig(?:en|t)|verlang(?:en|t)) (?:eine? )?(?:authentifizierung|anmeldung|(?:jwt|bearer)?-?token|jwt|login)|angemeldete[nr]? (?:benutzer|nutzer|user)\w*|authentification (?:est )?(?:requise|obligatoire|n[ée]cessaire)|(?:n[ée]cessit(?:e|ent)|requi(?:ert|[èe]rent)|exig(?:e|ent)) (?:une? |la )?(?:authentification|connexion|jeton|token|jwt)|utilisateurs? (?:connect[ée]s?|authentifi[ée]s?)|usuarios? autenticados?|usu[áa]rios? autenticados?|(?:richied(?:e|ono)) (?:l')?(?:autenticazione|un token|login)|giri[şs] (?:gerekli|yapm[ıi][şs])|kimlik do[ğg]rulama gerekli|memerlukan (?:autentikasi|login)|api key|x-[\w-]*(?:key|secret|token))\b|требует(?:ся)? (?:авторизаци|аутентификаци)|авторизованн|인증 ?(?:필요|필수|된)|로그인 ?(?:필요|필수|한)|認証(?:必須|が必要|要|済み)|ログイン(?:必須|が必要)|需要(?:认证|登录|鉴权|授权|token)|必须登录|登录后/i;
/** What a sentence says of who may call, or `undefined` where it says nothing. */
function accessIn(text) {
    const sentence = text.slice(0, 2000);
    if (OPTIONAL.test(sentence))
        return 'optional';
    if (NONE.test(sentence))
        return 'none';
    return REQUIRED.test(sentence) ? 'required' : undefined;
}
const ROLE = /^(?:admin(?:istrator)?s?|super[- _]?admin(?:istrator)?s?|super[- _]?users?|staff|managers?|moderators?|editors?|viewers?|reviewers?|owners?|members?|operators?|agents?|dispatchers?|drivers?|customers?|clients?|sellers?|buyers?|vendors?|merchants?|teachers?|students?|parents?|doctors?|patients?|nurses?|employees?|hr|finance|accountants?|auditors?|developers?|guests?|organi[sz]ers?|hosts?|instructors?|trainers?|coach(?:es)?|tenant[- _]admins?|org[- _]admins?|supervisors?|librarians?|cashiers?|technicians?|support|analysts?|authors?|contributors?|maintainers?|users?|관리자|운영자|管理者|管理员|管理員|学生|教师|维修员|商家|顾客|用户|생산자|판매자|회원|教員|学生|利用者|社員|従業員|上長|店長|人事|スタッフ|医師|患者|会員|职员|员工|教师|医生|администратор\S*|yönetici|administrador(?:es)?|gerente|pengelola)$/i;
/** A role has a name of at most three words. */
const SHORT_NAME = /^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}$/u;
/** `true` where a word names a role that people have. */
function isRoleWord(word) {
    return ROLE.test(word.trim());
}
const YES = /^(?:yes|y|true|required|auth|authenticated|✓|✔|✅|○|◯|🔒|jwt|bearer(?: token)?|token|access token|session|api[- ]?key|login|必須|必要|要|是|需要|필요|필수|예|sí|si|sim|ja|oui|да|evet|ya|private|protected|authenticated users?|any authenticated(?: user)?|logged[- ]in|cookie|basic|angemeldet|eingeloggt|angemeldete (?:nutzer|benutzer|user)|autenticad[oa]s?|usuarios? (?:autenticad[oa]s?|registrad[oa]s?)|авторизованн\S*|пользовател\S*|все авторизованн\S* пользовател\S*|connect[ée]e?s?|authentifi[ée]e?s?|utilisateurs? connect[ée]s?|autenticat[oi]|all (?:roles|users)|any (?:role|user|member|caller)|全ユーザー|全員|ログインユーザー|認証済みユーザー|모든 ?사용자|로그인 ?사용자|所有用户|登录用户|todos (?:los|os) (?:roles|usuarios|usu[áa]rios|pap[ée]is)|alle (?:rollen|nutzer|benutzer))(?:\s*[(（].*)?$/i;
const NO = /^(?:no|n|false|none|public|open|anonymous|any|anyone|anybody|everyone|everybody|all|-|–|—|×|✗|✘|❌|✕|不要|否|不需要|없음|불필요|아니오|n\/a|無|no auth|not required|unauthenticated|guest|não|nein|non|нет|все|всем|любой|открыт\S*|публичн\S*|hayır|tidak|p[úu]blic[oa]s?|[öo]ffentlich|jeder|jedermann|alle|publique|libre|tout le monde|tous|todos|cualquiera|qualquer um|pubblico|誰でも|すべて|누구나|任何人|the public|visitors?|公开|공개|🔓)(?:\s*[(（].*)?$/i;
const MAYBE = /^(?:optional|opt\.?|任意|선택|可选|opcional|either|sometimes)(?:\s*[(（].*)?$/i;
/** `patient (own)`: the bracket says of which rows, and not who. */
const OF_OWN = /\s*[(（]\s*(?:own|their own|self|only own|his|her|eigene|propi[oa]s?|pr[óo]pri[oa]s?)\b[^()（）]*[)）]/gi;
/** What a cell of a column about access says. */
function accessCell(cell, declared) {
    // A lock or a tick before a word adds nothing to it.
    const text = plain(cell)
        .replace(/^[\p{So}\p{Sk}\uFE0F\s]+(?=\p{L})/u, '')
        .replace(OF_OWN, '');
    if (MAYBE.test(text))
        return { auth: 'optional', roles: [] };
    if (NO.test(text) || text === '')
        return text === '' ? undefined : { auth: 'none', roles: [] };
    if (KNOWN_ONES.test(text))
        return { auth: 'required', roles: [] };
    const scoped = rolesWithScopes(text, declared);
    if (scoped !== undefined)
        return scoped;
    const roles = rolesIn(text, declared);
    if (isOwnersOnly(text, declared))
        return { auth: 'required', roles: [] };
    // Beside a role, every other name in a cell about access is one, too: nobody is shut out because we do not know the word.
    if (roles.length > 0)
        return { auth: 'required', roles: [...new Set([...namesIn(text).filter(isName).map(roleName)])] };
    if (YES.test(text) || CALLER.test(text))
        return { auth: 'required', roles: [] };
    const said = accessIn(text);
    if (said !== undefined)
        return { auth: said, roles: [] };
    // A word of its own in a column about access can only be a role.
    const words = parts(text, /[,;/|]/);
    return words.length > 0 && words.every((word) => /^[a-z][a-z0-9_-]{1,40}$/.test(word))
        ? { auth: 'required', roles: words.map(roleName) }
        : undefined;
}
/** `owner`, `owner, admin`: whoever has the row needs no role; beside other people an owner is one, too. */
function isOwnersOnly(text, declared) {
    const names = namesIn(text);
    const isOwner = (name) => OWNER.test(name) && !declared.has(roleName(name));
    return (names.some(isOwner) && names.every((name) => isOwner(name) || SURE_ROLE.test(name) || LET_IN.test(name)));
}
/** Those to whom whoever has the row has given something. */
const LET_IN = /^(?:shared|invited|collaborators?|participants?)\b/i;
/** `Admin, Receptionist (contact data), Therapist (own)`: brackets behind roles say how far each may go. */
function rolesWithScopes(text, declared) {
    const bare = text.replace(/\s*[(（][^()（）]*[)）]/g, '');
    const names = bare === text ? [] : namesIn(bare);
    const isKnown = rolesIn(bare, declared).length > 0;
    return isKnown && names.length > 1 && names.every(isName)
        ? { auth: 'required', roles: [...new Set(names.map(roleName))] }
        : undefined;
}
/** The roles that a short text lists: `admin, member`, `Admin/Staff`, `ADMIN only`. */
function rolesIn(text, declared) {
    const known = namesIn(text).filter((name) => declared.has(roleName(name)) || isRoleWord(name));
    const onlyUsers = known.every((name) => /^users?$/i.test(name)) && !declared.has('user');
    return onlyUsers ? [] : [...new Set(known.map(roleName))];
}
/** The names in a list, without the words around them. */
function namesIn(text) {
    return parts(text, /[,;/|+、，&]/)
        .flatMap((part) => part.split(/\s+(?:or|and|ou|et|oder|und|[oyeu]|и|или)\s+/i))
        .map((part) => part
        .replace(/\b(?:only|nur|s[óo]lo|solamente|seulement|uniquement|somente|apenas|soltanto|roles?|required|and above|or higher|users? with|permission|access)\b|以上|のみ|만|仅|限定|専用|专用|전용|(?:的)?(?:权限|權限)|権限|권한/gi, '')
        .replace(/^[\s([{`*]+|[\s)\]}`*+]+$/g, '')
        .trim())
        .filter((part) => part !== '');
}
/** Whoever is logged in, by a word of any thing: `angemeldete Mitglieder`, `registered members`. */
const KNOWN_ONES = /^(?:angemeldete|eingeloggte|registrierte|registered|authenticated|logged[- ]in|signed[- ]in|usuari[oa]s? registrad[oa]s?|connect[ée]e?s?)[rsn]? \p{L}+$|^\p{L}+ (?:registrad[oa]s?|autenticad[oa]s?|connect[ée]e?s?)$/iu;
/** `own data` says how far a role goes, and names none. */
const NO_NAME = /^(?:own|self|their|any|all|the|an?|if|when|with|for|same|other|not|no|only|in|of)\b/i;
function isName(text) {
    return SHORT_NAME.test(text) && ![YES, NO, MAYBE, NO_NAME].some((other) => other.test(text));
}
/** A role as code names it: `Tenant Admin` → `tenant_admin`. */
function roleName(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
        .replace(/^(administrators?|admins)$/, 'admin');
}
const CALLER = /^(?:auth(?:enticated)?|auth(?:entication)? (?:is )?required|requires auth\w*|(?:(?:any|every|all|current|the|an?) )?(?:authenticated|logged[- ]in|signed[- ]in|registered|current) (?:user|member|account|caller|employee|customer)s?|(?:every|any)(?:one|body) (?:who is )?(?:logged|signed)[- ]in|logged[- ]in|signed[- ]in|protected|private)(?: only)?$/i;
/** Whoever made or owns a row: no role that an account has. */
const OWNER = /^(?:authors?|owners?|creators?|organi[sz]ers?|self|autor(?:es|in|innen)?|auteurs?|propri[ée]taires?|propietari[oa]s?|due[ñn]os?|eigent[üu]mer(?:in)?|ersteller(?:in)?|besitzer(?:in)?)$/i;
/** `true` for words that say whose a row is, and no role that an account has. */
function isOwnerWord(word) {
    return OWNER.test(word.trim());
}
const SURE_ROLE = /^(?:admin(?:istrator)?s?|super[- _]?admins?|moderators?|staff|superusers?)$/i;
/** Of a role, the one whose row it is. */
const MAKER = /\s+who (?:made|created|wrote|owns|booked|posted|submitted|added|opened) (?:it|them|the \w+)\b/i;
/** Who may call by the words behind the last dash of a line: `— authenticated`, `— author or moderator`, `- admin only`. */
function accessNote(text, declared) {
    const opening = /^(?:[—–-]\s*)?([\p{L}_][\p{L}_ ,/-]{1,40})[.;]\s/u.exec(plain(text))?.[1];
    const known = opening === undefined ? [] : namesIn(opening);
    return known.length > 0 && known.every((name) => declared.has(roleName(name)))
        ? { auth: 'required', roles: known.map(roleName) }
        : closingNote(text, declared);
}
function closingNote(text, declared) {
    const note = (plain(text)
        .split(/\s+[—–-]\s+|^[—–-]\s*|,\s+(?=(?:any|every|all)(?:one|body)?\s)/)
        .at(-1) ?? '')
        .replace(/\s*[(（].*$/, '')
        .replace(/^(?:any|every|all)\s+(?=[a-z])/i, '')
        .trim();
    if (note.length > 60)
        return undefined;
    if (CALLER.test(note.split(/[,;.]/)[0]?.trim() ?? ''))
        return { auth: 'required', roles: [] };
    const names = namesIn(note
        .replace(MAKER, ' ')
        .replace(/\s*,\s*(?:or|and)\s+/gi, ', ')
        .replace(/(?:^|(?<=[,\s]))(?:the|an?)\s+/gi, ''));
    const isOnly = /\bonly\b/i.test(note);
    const all = names.filter((name) => OWNER.test(name) ||
        declared.has(roleName(name)) ||
        SURE_ROLE.test(name) ||
        (isOnly && isRoleWord(name)));
    if (names.length === 0 || all.length < names.length)
        return undefined;
    const roles = names.filter((name) => !OWNER.test(name) || declared.has(roleName(name))).map(roleName);
    const mayOwn = names.length > roles.length || MAKER.test(note);
    // Who owns a row needs no role: then whoever is known may try.
    return { auth: 'required', roles: mayOwn ? [] : [...new Set(roles)] };
}
const SUFFIX = /[([（【]\s*([^()[\]（）【】]{2,60}?)\s*[)\]）】]\s*\.?$/;
const SECTION_NONE = /^(?:public|open|unauthenticated|anonymous|guest|p[úu]blic[oa]s?|公开|公開|공개|публичные|herkese a[çc][ıi]k|publik)$/i;
const SECTION_REQUIRED = /^(?:authenticated|protected|private|secured|authorized|logged[- ]in|protegid[oa]s?|privad[oa]s?|需要认证|要認証|認証必須|인증 ?필요|защищ[её]нные|korumal[ıi]|terproteksi)$/i;
const SECTION_NOISE = /\b(?:rest|http|api|apis|endpoints?|routes?|only|access|resources?|rutas|rotas|operations?)\b|接口|엔드포인트|エンドポイント|эндпоинты/giu;
/** Who may call what stands below a title that says nothing else: `Public`, `Protected routes`, `Admin endpoints`. */
function accessTitle(title) {
    const text = plain(title)
        .replace(/^[\d.)\s]+/, '')
        .replace(/[(（].*$/, '')
        .replace(SECTION_NOISE, ' ')
        .replace(/[^\p{L} -]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    if (SECTION_NONE.test(text))
        return { auth: 'none', roles: [] };
    if (SECTION_REQUIRED.test(text))
        return { auth: 'required', roles: [] };
    return /^(?:super ?)?admin(?:istrator|istration)?s?$/i.test(text)
        ? { auth: 'required', roles: [/^super/i.test(text) ? 'super_admin' : 'admin'] }
        : undefined;
}
/** Who may call by the note at the end of a title or summary: `(Admin only)`, `[ADMIN]`, `(API key)`. */
function accessSuffix(text, declared) {
    const note = SUFFIX.exec(plain(text))?.[1];
    if (note === undefined)
        return undefined;
    if (/\bany (?:role|user)\b|\ball roles\b/i.test(note))
        return { auth: 'required', roles: [] };
    if (/^(?:any(?:one|body)|every(?:one|body)|all)$/i.test(note))
        return { auth: 'none', roles: [] };
    // Whose a row is, is no role that an account has, unless the Spec lists it as one.
    if (OWNER.test(note) && !declared.has(roleName(note)))
        return { auth: 'required', roles: [] };
    const roles = rolesIn(note, declared);
    const named = parts(note.replace(/\bonly\b|万|のみ|仅/gi, ''), /[,;/|+、，&]/).length;
    if (roles.length > 0 && roles.length === named)
        return { auth: 'required', roles };
    const said = accessIn(note);
    return said === undefined ? undefined : { auth: said, roles: [] };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/grant-sentence.js



const CAN = String.raw `(?:can|may|could|is allowed to|are allowed to|is able to|are able to|d[üu]rfen|darf|k[öo]nnen|kann|pueden?|podem?|peuvent|peut|possono|pu[òo])`;
const grant_sentence_SENTENCE = new RegExp(String.raw `^(only |just |nur |solo |s[óo]lo |seuls? |seules? )?(.{2,60}?)\s+${CAN}\s+(only )?(.{3,80})$`, 'iu');
/** Most sentences let nobody do anything. */
const MAY_GRANT = new RegExp(String.raw `\s${CAN}\s|\bbe \S`, 'iu');
const MUST = /\b(?:must|has to|have to|needs? to) be (?:logged[- ]in|authenticated|signed[- ]in|registered) (?:in order )?to (.{3,60})$/i;
const EVERYONE = /^(?:everyone|everybody|anyone|anybody|the public|(?:all |any )?visitors?|(?:all )?guests?|(?:unauthenticated|anonymous) (?:users?|callers?|visitors?)|jeder(?:mann)?|alle|todos|todo el mundo|cualquiera|tout le monde|tous|chiunque)$/i;
const grant_sentence_KNOWN = /^(?:(?:any|all|every|each|an?|the|alle|tous les|todos los)\s+)?(?:authenticated|logged[- ]in|signed[- ]in|registered|angemeldete?|autenticados?|connect[ée]s?)?\s*(?:users?|members?|callers?|accounts?|customers?|people|nutzer|benutzer|usuarios?|utilisateurs?)(?: (?:autenticados?|registrados?|connect[ée]s?))?$/i;
const LOGGED = /\b(?:authenticated|logged[- ]in|signed[- ]in|registered|angemeldete?|eingeloggte)\s+/i;
const VERBS = [
    [
        'read',
        /^(?:read|view|see|list|browse|get|fetch|access|search|lesen|ansehen|einsehen|leer|ver|consultar|lire|consulter|voir|leggere)$/i,
    ],
    [
        'create',
        /^(?:create|add|post|submit|write|register|make|file|anlegen|erstellen|crear|criar|cr[ée]er|ajouter|creare)$/i,
    ],
    [
        'update',
        /^(?:update|edit|change|modify|patch|bearbeiten|[äa]ndern|editar|actualizar|atualizar|modificar|modifier|modificare)$/i,
    ],
    ['delete', /^(?:delete|remove|l[öo]schen|eliminar|borrar|excluir|supprimer|eliminare)$/i],
    ['write', /^(?:manage|administer|crud|verwalten|gestionar|gerenciar|g[ée]rer|gestire)$/i],
];
const EVERYTHING = /^(?:do )?(?:everything|anything|all|alles|todo|tudo|tout|tutto)(?: else)?$/i;
const OBJECT_NOISE = /^(?:an?|the|any|all|their|his|her|its|own|new|existing|other|one|once|une?|eine?[nrms]?|uma?|unos?|unas?|die|der|den|das|los|las|el|la|les?|des|of)\s+/i;
const NO_OBJECT = /^(?:them|it|these|those|this|one|ones|everything|anything|things?|data|sie|es)?$/i;
/** `les auteurs connectés`: the word for being known stands behind. */
const LOGGED_BEHIND = /\s+(?:connect[ée]e?s?|authentifi[ée]e?s?|identifi[ée]e?s?|autenticad[oa]s?|registrad[oa]s?|logad[oa]s?|conectad[oa]s?|autenticat[oi])$/i;
/** What the clauses of a sentence let whom do. Empty where it speaks of something else. */
const grantsIn = remembered(grantsOf);
function grantsOf(sentence) {
    if (sentence.length > 300 || !MAY_GRANT.test(sentence))
        return [];
    const clauses = sentence
        .replace(/[.!。]\s*$/, '')
        .split(/\s*[;:]\s*|,?\s+but\s+|,\s*(?:and\s+)?(?=(?:only|just|every|any|nur|solo|s[óo]lo)\b)/i)
        .map((clause) => clause.trim());
    return clauses.flatMap(clauseGrants);
}
/** The sentences of a text that say who may do what, as opposed to what holds for all. */
function isAboutSome(sentence, text) {
    return (grantsIn(sentence).length > 0 ||
        ((READS.test(sentence) || WRITES.test(sentence)) && kindGrants(text).length > 0));
}
function clauseGrants(clause) {
    const must = MUST.exec(clause);
    if (must !== null)
        return done(must[1] ?? '', { auth: 'required', roles: [] }, true);
    const [, only, subject = '', onlyBehind, doing = ''] = grant_sentence_SENTENCE.exec(clause) ?? [];
    if (/^(?:be|not|never|also be|cannot)\b/i.test(doing))
        return [];
    const isOnly = only !== undefined || onlyBehind !== undefined;
    const access = subjectAccess(subject.trim(), isOnly);
    return access === undefined ? [] : done(doing, access, isOnly || LOGGED.test(subject));
}
function subjectAccess(subject, isOnly) {
    if (/^(?:every|any)(?:one|body) (?:who is )?(?:logged|signed)[- ]?in$/i.test(subject))
        return { auth: 'required', roles: [] };
    if (EVERYONE.test(subject))
        return { auth: 'none', roles: [] };
    if (LOGGED_BEHIND.test(subject) && !grant_sentence_KNOWN.test(subject)) {
        const known = subjectAccess(subject.replace(LOGGED_BEHIND, ''), true);
        return known;
    }
    if (grant_sentence_KNOWN.test(subject))
        return isOnly || LOGGED.test(subject) ? { auth: 'required', roles: [] } : undefined;
    const names = namesIn(subject.replace(LOGGED, ' ').replace(/(?<![\p{L}])(?:the|an?|all|any|die|der|los|las|les)\s+/giu, ' '));
    const isClear = isOnly || LOGGED.test(subject);
    if (names.length === 0 || !names.every((name) => /^\p{L}[\p{L}_-]{2,30}$/u.test(name)))
        return undefined;
    if (!isClear && !names.every((name) => isRoleWord(name) || isOwnerWord(name)))
        return undefined;
    const owns = names.some(isOwnerWord);
    return { auth: 'required', roles: owns ? [] : names.map((name) => grant_sentence_singular(roleName(name))) };
}
function grant_sentence_singular(name) {
    return /^[a-z_]+$/.test(name) ? pluralize.singular(name) : name;
}
/** The grants for each verb of "create, edit or delete posts". */
function done(text, access, excludes) {
    const auth = access.auth === 'none' ? 'none' : 'required';
    if (EVERYTHING.test(text))
        return auth === 'none' ? [] : [{ auth, roles: access.roles, doing: 'any', excludes: false }];
    const words = text.replace(/\s+\(.*$/, '').trim();
    const [, list = '', rest = ''] = /^((?:\p{L}+)(?:(?:\s*,\s*(?:and |or )?|\s+(?:and|or|und|oder|y|o|et|ou|e)\s+)\p{L}+)*)\s*(.*)$/iu.exec(words) ?? [];
    const verbs = list
        .split(/\s*,\s*(?:and |or )?|\s+(?:and|or|und|oder|y|o|et|ou|e)\s+/i)
        .filter((verb) => verb !== '');
    let object = rest.replace(/\s+(?:in|on|at|of|for|to|with|by|from|when|if|while|unless|without)\s.*$/i, '');
    for (let before = ''; before !== object;) {
        before = object;
        object = object.replace(OBJECT_NOISE, '');
    }
    if (object.split(/\s+/).length > 3 || verbs.length === 0)
        return [];
    const thing = NO_OBJECT.test(object) ? {} : { thing: object };
    return verbs.map((verb) => ({
        auth,
        roles: access.roles,
        excludes,
        doing: /^write$/i.test(verb) && NO_OBJECT.test(object)
            ? 'write'
            : (VERBS.find(([, form]) => form.test(verb))?.[0] ?? { verb: verb.toLowerCase() }),
        ...thing,
    }));
}
const READS = /(?<![\p{L}])(?:reads?|reading|read[- ]only|read (?:endpoints?|routes?|operations?|access|requests?)|GET(?:\s+(?:endpoints?|routes?|requests?|calls))?|lecture|lesende[rn]?|lesezugriffe?|lectura|leitura|lettura)(?![\p{L}])|読み取り|取得系|查询|조회/iu;
const WRITES = /(?<![\p{L}])(?:writes?|writing|write (?:endpoints?|routes?|operations?|access)|mutations?|modif\w+|POST|the (?:rest|others?)|(?:all )?others?|everything else|all other \w+|schreibende[rn]?|schreibzugriffe?|alle anderen|[üu]brigen|escritura|escrita|(?:las|los|les|as|os|le|gli)? ?(?:dem[áa]s|autres|outr[ao]s|altr[ei])|resto|[ée]criture|scrittura)(?![\p{L}])|それ以外|書き込み|其他|나머지/iu;
const grant_sentence_OPEN = /\b(?:publi(?:c(?:ly|s)?|ques?)|p[úu]blic[oa]s?|open|anonymous|without (?:auth\w*|login|a token)|ohne \w+|sans authentification|pubblic\w+|libres?)\b|öffentlich|公開|认证不要|公开|공개/i;
const CLOSED = /\b(?:auth\w*|tokens?|jwt|api[- ]?keys?|login|log(?:ged)? in|bearer|session|anmeldung|angemeldet\w*|jetons?|connexion|autenticaci[óo]n|autentica[çc][ãa]o|sesi[óo]n|autenticazione)\b|認証|认证|인증|로그인/i;
/** "Reads are public, everything else needs a token": access by the kind of the call. */
function kindGrants(text) {
    if (text.length > 400 || !grant_sentence_OPEN.test(text))
        return [];
    const parts = text.split(/[;,.。]|\s+(?:and|but|while|whereas|und|aber|y|pero|et|mais|e|mas)\s+/i);
    const grants = parts.flatMap((part) => {
        const reads = READS.test(part);
        const writes = WRITES.test(part);
        if (reads === writes || part.length > 120 || /\/\w/.test(part))
            return [];
        if (grant_sentence_OPEN.test(part) && !CLOSED.test(part.replace(grant_sentence_OPEN, ' ')))
            return reads ? [{ auth: 'none', roles: [], doing: 'read', excludes: true }] : [];
        return CLOSED.test(part)
            ? [{ auth: 'required', roles: [], doing: reads ? 'read' : 'other', excludes: true }]
            : [];
    });
    // "All other endpoints need a token" alone is a rule for all, which is read as such.
    return grants.some(({ doing, auth }) => doing === 'read' && auth === 'none') ? grants : [];
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-text.js

const endpoint_text_METHODS = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';
const PATH = String.raw `(?:https?:\/\/[^\s/\x60"')]+|\{\{?[\w.]+\}\}?)?(\/[^\s\x60"'|,;*)\]（）、。，；」]*(?:\[[\w.]+\][^\s\x60"'|,;*)\]]*)*)`;
const ENDPOINT = new RegExp(String.raw `(?<![\w-])((?:${endpoint_text_METHODS})(?:\s?[/|,]\s?(?:${endpoint_text_METHODS}))*)(?:\*\*|\x60|:|：|\s|\||-|–|—|→|\])+${PATH}`, 'g');
const REVERSED = new RegExp(String.raw `(?:^|[\s\x60*])${PATH}[\x60*]*\s*(?:[([:]|-|–|—|→)\s*[\x60*]*((?:${endpoint_text_METHODS})(?:\s?[/|,]\s?(?:${endpoint_text_METHODS}))*)\b`, 'g');
/** Every endpoint in a text, in its order. */
const endpointsIn = remembered(endpointsOf);
function endpointsOf(text) {
    if (!text.includes('/'))
        return [];
    const found = [...text.matchAll(ENDPOINT)].flatMap(({ 0: whole, 1: methods = '', 2: path = '', index }) => written({ methods, path, start: index, end: index + whole.length }));
    if (found.length > 0)
        return found;
    return [...text.matchAll(REVERSED)].flatMap(({ 0: whole, 1: path = '', 2: methods = '', index }) => written({ methods, path, start: index, end: index + whole.length }));
}
function written(given) {
    const read = readPath(given.path);
    if (read === undefined)
        return [];
    return methodsIn(given.methods).map((method) => ({ method, ...read, start: given.start, end: given.end }));
}
const METHOD_WORD = new RegExp(String.raw `\b(?:${endpoint_text_METHODS})\b`, 'g');
/** The methods that a text names: `GET/PUT`. */
function methodsIn(text) {
    return [...text.toUpperCase().matchAll(METHOD_WORD)].map(([method]) => method);
}
/** A path of any notation in ours, or `undefined` where the text is none. */
function readPath(text) {
    const [before = '', ...queries] = text
        .trim()
        .replace(/^(?:https?:\/\/[^/\s]+|\{\{?[\w.]+\}\}?)/, '')
        .split('?');
    const path = before
        .replace(/\$\{([^{}]*)\}/g, '{$1}')
        .replace(/\{\{([^{}]*)\}\}/g, '{$1}')
        .replace(/:([A-Za-z_]\w*)/g, '{$1}')
        .replace(/<(?:\w+:)?([A-Za-z_][\w-]*)>/g, '{$1}')
        .replace(/\[(?:\.\.\.)?([A-Za-z_]\w*)\]/g, '{$1}')
        .replace(/\{([^{}]*)\}/g, (_, name) => `{${parameterName(name)}}`)
        .replace(/[.,:;)\]>]+$/, '')
        .replace(/\/{2,}/g, '/')
        .replace(/(?<=.)\/$/, '');
    if (!/^\/(?:[\w.~%{}@*+!$&-]+(?:\/[\w.~%{}@*+!$&-]+)*)?$/.test(path) ||
        path.length > 200 ||
        path.includes('...'))
        return undefined;
    if (/^\/(?:\d+|[*.]+)$/.test(path))
        return undefined;
    return { path, params: [...pathParams(path), ...queryParams(queries.join('&'))] };
}
function parameterName(text) {
    const name = text
        .replace(/:.*$/, '')
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/\W+/g, '_')
        .replace(/^_+|_+$/g, '')
        .toLowerCase();
    return name === '' ? 'id' : /^\d/.test(name) ? `p_${name}` : name.slice(0, 40);
}
function pathParams(path) {
    return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = 'id']) => ({ name, in: 'path', required: true }));
}
function queryParams(query) {
    const names = query.split('&').map((pair) => /^([A-Za-z_]\w*)/.exec(pair.trim())?.[1] ?? '');
    return [...new Set(names)].filter((name) => name !== '').map((name) => ({ name, in: 'query' }));
}

;// CONCATENATED MODULE: ./lib/spec/readers/setting.js



const NO_THINGS = new Set([
    'ui',
    'tests',
    'examples',
    'glossary',
    'params',
    'roles',
    'stack',
    'excluded',
]);
const NO_ENDPOINTS = new Set(['ui', 'tests', 'glossary', 'examples']);
/** `true` where entities may stand. */
function yieldsThings({ role }) {
    return role === undefined || !NO_THINGS.has(role);
}
/** `true` where a list may be one of fields: what is required of quality lists none, unless its title says so. */
function listsFields(section) {
    return (yieldsThings(section) &&
        (section.role !== 'nonfunctional' || /\b(?:table|entity|model)\b/i.test(section.title)));
}
/** `true` where endpoints may stand. */
function yieldsEndpoints({ role }) {
    return role === undefined || !NO_ENDPOINTS.has(role);
}
/** `true` for a section among the entities of a document whose fields have a key: what it is called does not matter then. */
function isListedThing({ parent }, fields) {
    return (parent?.role === 'entities' &&
        isContainer(parent.title) &&
        fields.some(({ pk, original }) => pk === true || /^id$/i.test(original)));
}
const REQUEST = /\b(?:requests?|responses?|body|payload|query|params?|parameters?|headers?|input|output|returns?|validation rules?)\b|リクエスト|レスポンス|パラメータ|요청|응답|파라미터|请求|响应|参数/i;
const setting_ENDPOINT = /\b(?:GET|POST|PUT|PATCH|DELETE)\b[`\s*:|-]*\/|^[`*\s]*\/[\w{}:/-]+[`*]*$/;
/** `true` where a section describes what is sent or answered, not what is stored. */
function aboutRequest(section) {
    return (around(section).some(({ title, level, role }) => level > 0 && (setting_ENDPOINT.test(title) || role === 'dto' || role === 'params')) || REQUEST.test(section.title));
}
/** `true` for titles such as "All tables have these columns". */
function isCommonTitle(title) {
    return /\b(?:common|shared|standard|base|global|default|audit) (?:fields|columns|attributes|properties)\b|\b(?:all|every) (?:tables?|entit(?:y|ies)|models?)\b.*\b(?:have|has|fields|columns|include)\b|共通(?:カラム|項目|フィールド)|公共字段|通用字段|공통 ?(?:컬럼|필드)|campos comun(?:es|s)|gemeinsame felder/i.test(title);
}
/** The first paragraph of a section that stands before `line`: what the thing is. */
function describes(section, line) {
    const paragraph = section.blocks.find((block) => block.kind === 'paragraph' && block.line < line);
    if (paragraph?.kind !== 'paragraph')
        return undefined;
    const text = plain(paragraph.text.replace(/\n/g, ' '));
    return text === '' || /[:：]$/.test(text) || /^(?:table|entity|model|表|テーブル)\s*[:：]/i.test(text)
        ? undefined
        : text.slice(0, 400);
}

;// CONCATENATED MODULE: ./lib/spec/readers/access-sentence.js





const NOTATION = { notation: 'access-sentence', rank: 45, confidence: 0.8 };
/** "Everyone can read posts; only the author or an editor can delete them", "reads are public". */
const accessSentence = {
    ...NOTATION,
    reads: 'sentences about who may do what: "everyone can read posts, only editors can delete them", "reads are public, the rest needs a token"',
    read(page) {
        const grants = page.blocks.flatMap((block) => block.section.status === 'required' &&
            (yieldsEndpoints(block.section) || block.section.role === 'roles')
            ? block.kind === 'heading'
                ? titleGrants(block, page)
                : block.kind === 'paragraph' || block.kind === 'item'
                    ? blockGrants(block, page)
                    : []
            : []);
        return { grants };
    },
};
function blockGrants(block, page) {
    if (block.text.length > 2000 || endpointsIn(block.text).length > 0)
        return [];
    const text = plain(block.text.replace(/\n/g, ' '));
    const listed = block.section.role === 'roles';
    const sentences = text
        .split(/(?<=[.!?。])\s*/)
        .map((sentence) => (listed ? sentence.replace(/^([\p{L} _-]{2,30}?)\s*[:：–—-]\s+/u, '$1 ') : sentence))
        .flatMap((sentence) => grantsIn(sentence));
    return [...sentences, ...kindGrants(text)]
        .filter((grant) => isMeant(grant, page))
        .map((grant) => ({
        ...grant,
        ...scopeOf(block.section, page),
        src: sourceOf(page, block, NOTATION),
    }));
}
const access_sentence_TITLE = /^(?:access|auth\w*|permissions?|who (?:may|can) (?:do )?what|security|zugriff|berechtigungen|acceso|permisos|acesso|permiss[õo]es|acc[èe]s|droits)\s*[(（:：–—-]+\s*(.{10,200}?)[)）]?$/i;
/** `**Access** (editors may write, everyone logged in may read)`: the rules of the section around it, and all of them. */
function titleGrants({ text, section, line, endLine }, page) {
    const told = access_sentence_TITLE.exec(plain(text))?.[1];
    if (told === undefined)
        return [];
    return told
        .split(/[;,.]\s*(?:and\s+)?(?=[\p{L} ]{3,40}? (?:may|can)\b)/iu)
        .flatMap((sentence) => grantsIn(`only ${sentence}`))
        .map((grant) => ({
        ...grant,
        excludes: true,
        ...scopeOf(section.parent ?? section, page),
        src: sourceOf(page, { line, endLine }, NOTATION),
    }));
}
/** That some may do a thing shuts nobody out, unless it says so, names a role of the Spec, or a call of its own. */
function isMeant({ excludes, roles, auth, doing }, page) {
    return (excludes || auth === 'none' || typeof doing !== 'string' || roles.every((role) => page.roles.has(role)));
}
/** The lines of the section, where it is not the whole document. */
function scopeOf(section, page) {
    if (around(section).every(({ level }) => level < 2))
        return {};
    const at = page.sections.indexOf(section);
    const next = page.sections.slice(at + 1).find(({ level }) => level <= section.level);
    return { within: { from: section.line, to: (next?.line ?? page.lines.length + 1) - 1 } };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/kinds.js
const NAMES = {
    string: 'singlelinetext string str varchar varchar2 nvarchar char character nchar bpchar charactervarying nvarchar2 citext slug phone tel phonenumber shorttext charfield constr cadena cadeia zeichenkette chaine chaîne строка dize metin teks 字符串 字符 文字列 문자열 문자 tinytext objectid id objectid cuid nanoid ulid token identifier password color colour currency inet ip ipaddress cidr macaddr filepath path country locale language mimetype slugfield filepathfield genericipaddressfield imagefield filefield zeichen cadenadetexto chaînedecaractères chainedecaracteres kurztext textocurto textocorto',
    text: 'text longtext mediumtext clob textfield texto largetext multiline richtext markdown multilinetext nclob текст 文本 长文本 テキスト 텍스트 textolongo textolargo langtext langertext textelong longnote notes',
    int: 'int integer int4 int2 int32 int16 int8bit smallint tinyint mediumint serial smallserial serial4 serial2 uint uint32 uint16 uint8 int8t short byte integerfield positiveinteger positiveintegerfield positiveint nonnegativeint unsignedint unsignedinteger entero inteiro ganzzahl entier целое целоечисло число tamsayi tamsayı bilanganbulat 整数 整型 数字 整数型 정수 숫자 year counter autoincrement count number num autofield smallintegerfield positivesmallintegerfield',
    bigint: 'bigint int8 int64 long bigserial serial8 uint64 biginteger bigintegerfield longint unsignedbigint 长整型 bigautofield i64 u64',
    float: 'float double real float4 float8 float32 float64 doubleprecision floatfield flotante ponto gleitkomma flottant дробное числосплавающейточкой числосплавающейзапятой 浮点 浮点数 浮動小数点 실수 f32 f64 percentage percent',
    decimal: 'decimal numeric money dezimal dezimalzahl geldbetrag betrag importe monto montant importo dinero dinheiro dec bigdecimal decimalfield condecimal number2 decimal128 smallmoney десятичное 小数 十进制 金额 소수 currencyamount price amount kommazahl',
    bool: 'bool boolean checkbox bit janein yesorno truefalse booleanfield tinyint1 booleano logico lógico boolesch booléen booleen логический логическое булево 布尔 布尔值 真偽値 論理値 불리언 불린 flag mantiksal yesno toggle switch simnao sino ouinon wahrheitswert',
    date: 'date localdate datefield dateonly fecha data datum дата tarih tanggal 日期 日付 날짜',
    time: 'time localtime timefield timeonly timetz timewithouttimezone timewithtimezone hora uhrzeit heure время saat waktu 時刻 시간',
    datetime: 'datumuhrzeit datumzeit datumundzeit datumunduhrzeit fechahora fechayhora datahora datetime createdtime lasteditedtime lastmodifiedtime datetime timestamp timestamptz datetime2 datetimeoffset timestampwithtimezone timestampwithouttimezone timestamptzwithtimezone instant localdatetime zoneddatetime offsetdatetime datetimefield isodate isodatetime iso8601 datetimeutc utcdatetime awaredatetime smalldatetime chrono fechahora datahora zeitstempel horodatage датавремя tarihsaat 日期时间 时间戳 日時 日時型 タイムスタンプ 일시 타임스탬프 datayhora dataehora fechayhora datumunduhrzeit datumuhrzeit dateetheure dateheure dateandtime',
    uuid: 'uuid guid uuidv4 uuid4 uuidv7 uuid7 uniqueidentifier uuidfield uuid1',
    json: 'json jsonb object map dict dictionary hash record any jsonfield mapping struct hstore document mixed objeto objekt objet объект 对象 オブジェクト 객체 keyvalue unknownobject super variant',
    binary: 'binary blob bytea bytes varbinary longblob mediumblob binaryfield image file buffer bytearray binario двоичный 二进制 바이너리',
    email: 'email emailstr emailaddress emailfield correo почта 邮箱 メール 이메일',
    url: 'url uri httpurl anyurl urlfield link anyhttpurl website 链接 网址',
    html: 'html richhtml safehtml',
    duration: 'duration interval timedelta timespan durationfield',
    unknown: '',
};
const KINDS = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => [name, kind])));
/** Words that stand before a type and change nothing of its kind. */
const NOISE = /\b(?:mongo(?:db)?|unsigned|signed|positive|non[- ]?negative|nonempty|non[- ]empty|unique|short|valid|plain|encrypted|hashed|tz[- ]?aware|timezone[- ]aware|utc|optional|nullable|required|a|an)\b/gi;
/** The kind that a type's name stands for, whatever its case, spaces and language. */
function kindNamed(name) {
    const exact = squeeze(name);
    return KINDS.get(exact) ?? KINDS.get(squeeze(name.replace(NOISE, ' ')));
}
/** Every name of a type, for a suggestion. */
function kindNames() {
    return [...KINDS.keys()].filter((name) => /^[a-z]+$/.test(name));
}
function squeeze(name) {
    return name
        .toLowerCase()
        .replace(/^(?:models|sa|sqlalchemy|db|types?|schema|mongoose|schema\.types|datetime|uuid|z|pg|sql|postgresql)\.(?=.)/, '')
        .replace(/[\s_.\-:/]+/g, '');
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/compound-type.js

const LISTED = /^(?:(?:json|jsonb)\s+)?(?:array|list|set|collection)\s+of\s+(?:(?:up to|at most|max\.?|\d+)\s+)*(\p{L}[\p{L}\p{N}_]*(?:[ -]\p{L}[\p{L}\p{N}_]*)?)\s*((?:[,;(（].*)?)$/isu;
/**
 * What a list is one of, and what stands behind: `list of up to 5 image URLs (max 2 MB)`, `array of strings, optional`.
 *
 * @returns `undefined` where the text is no such list, or one of things that are no types
 */
function listOf(text) {
    const [, written = '', behind = ''] = LISTED.exec(text) ?? [];
    // Of `image URLs` the last word is what they are.
    const kind = [written, written.split(/[ -]/).at(-1) ?? '']
        .map((name) => kindNamed(name) ?? kindNamed(name.replace(/s$/i, '')))
        .find((found) => found !== undefined);
    return kind === undefined ? undefined : { kind, behind };
}
const POINT = /^(?:lat(?:itude)?\s*(?:[/,+&]|and)\s*(?:lng|lon|long|longitude)|(?:geo ?)?coordinates|geo ?-?(?:point|json|location)|gps(?: coordinates| position)?)(?=\s*(?:$|[,;(（]))/i;
/** A place on the map, two numbers in one value: `lat/lng`, `GPS coordinates`; and what stands behind. */
function pointIn(text) {
    const found = POINT.exec(text);
    return found === null ? undefined : { behind: text.slice(found[0].length) };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/flow.js
const STATE = '[a-z][a-z0-9_-]*';
const FLOW = new RegExp(String.raw `^${STATE}(?:\s*/\s*${STATE})*(?:\s*(?:→|->|=>)\s*${STATE}(?:\s*/\s*${STATE})*){1,10}(?=\s*(?:$|[(,;.]))`);
/** `open → in_progress → done / cancelled`. An arrow to one word alone says to which thing a field refers. */
function flowIn(text) {
    const flow = FLOW.exec(text)?.[0];
    const states = flow?.split(/\s*(?:→|->|=>|\/)\s*/) ?? [];
    return flow === undefined || states.length < 3
        ? undefined
        : { states: states.join('|'), behind: text.slice(flow.length) };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/value-list.js
const QUOTED = /(["'`])[^"'`|]{1,63}\1/g;
const QUOTED_OR_BARE = /(["'`])[^"'`|]{1,63}\1|[\p{L}\p{N}][\w-]*/gu;
/** The values of a list such as `todo, done` or `'a' | 'b'`, each once. */
function valuesIn(list) {
    const stop = list.search(/[,;]\s*(?:default|required|not null|nullable|unique|optional)\b|\s\(default\b|[.。](?:\s|$)/i);
    const text = stop < 0 ? list : list.slice(0, stop);
    const quoted = [...text.matchAll(QUOTED)].map(([value]) => unquoted(value));
    // In a list in which only some values need quotes, the others are values as well.
    const bare = text
        .replace(QUOTED, '')
        .split(',')
        .some((value) => /^[\p{L}\p{N}][\w-]*$/u.test(value.trim()));
    const values = bare ? [...text.matchAll(QUOTED_OR_BARE)].map(([value]) => unquoted(value)) : quoted;
    if (quoted.length > 1 || (quoted.length === 1 && bare))
        return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].slice(0, 100);
    const plainValues = text
        .split(/[|,/、，;]|\s(?:or|and|ou|oder|или)\s/)
        .map((value) => value
        .trim()
        .replace(/^['"`“”‘’\s(]+|['"`“”‘’\s)]+$/g, '')
        .replace(/\s*\(.*$/, '')
        .replace(/^.+=\s*['"]?/, ''))
        .filter((value) => /^[\p{L}\p{N}][\p{L}\p{N} _.:+-]{0,62}$/u.test(value));
    return [...new Set(plainValues)].slice(0, 100);
}
function unquoted(value) {
    return value.replace(/^(['"`])(.*)\1$/s, '$2');
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/field-type.js






const field_type_LIMIT = 400;
const field_type_NAMES = String.raw `[\p{L}_][\p{L}\p{N}_.]*`;
const NULLABLE = /\s*\|\s*(?:null|none|undefined|nil)\b|\b(?:null|none|undefined)\s*\|\s*/gi;
const WRAPPED = /^(?:Optional|Nullable|Maybe|Mapped|Option|Partial|Readonly|Required|Annotated|Final|ClassVar|NonNull)\s*[[<(](.*)[\])>]$/i;
const ARRAY_WRAPPED = new RegExp(String.raw `^(?:array|list|set|sequence|vector|collection|ienumerable|iterable|mutablelist|arraylist|tuple|frozenset|icollection|queryset)\s*(?:[[<(]\s*(.*?)\s*[\])>]|\s+of\s+(.+?)|\s*:\s*(.+))$`, 'i');
const ARRAY_SUFFIX = /^(.+?)\s*(?:\[\s*\d*\s*\]|\bArray|\blist| 배열| 数组| 配列)$/i;
const ENUM = /^(?:enum(?:eration|um)?|choices?|one of|oneof|literal|(?:single[ -]?)?select|drop-?down|radio|status|option|values?|in|枚举|列挙型?|열거형|перечисление|enumerado|enumeraci[óo]n|aufz[äa]hlung|[ée]num[ée]ration|auswahl(?:liste|feld)?|lista de valores|lista|liste de valeurs|liste|opci[óo]n(?:es)?|op[çc][õo]es|enumera[çc][ãa]o|选项|単一選択|选择)\s*(?:[:=]\s*|[-–—]\s*|(?=[([{<「]))(.*)$/iu;
/** `one of low, medium or high`: words alone say that what follows is a list. */
const ONE_OF = /^one of\s+(?:the following\s*)?((?:["'`]?[\p{L}\p{N}][\p{L}\p{N}_-]*["'`]?(?:\s*[,|/]\s*(?:or\s+)?|\s+or\s+))+["'`]?[\p{L}\p{N}][\p{L}\p{N}_-]*["'`]?)(?=\s*(?:$|[(,;.]))(.*)$/su;
/** Two answers are no enum of two words. */
const YES_NO = /^(?:yes\s?[/|]\s?no|y\s?\/\s?n|true\s?[/|]\s?false|ja\s?\/\s?nein|s[íi]\s?\/\s?no|sim\s?\/\s?n[ãa]o|oui\s?\/\s?non|s[ìi]\s?\/\s?no|да\s?\/\s?нет|是\s?\/\s?否)$/i;
const QUOTED_UNION = /^(?:['"`][^'"`|]*['"`]\s*[|/,]\s*)+['"`][^'"`|]*['"`]/;
const REFERENCE = new RegExp(String.raw `(?:\bref(?:erence)?s?\b(?:\s+(?:to|of))?|\bfk\b|\bforeign\s*key\b|\bforeignkey\b|\brelation(?:ship)?\b(?:\s+(?:to|with))?|\bbelongs[_ ]to\b|\bonetoone(?:field)?\b|\blinks?\s+to\b|\bverweis(?:t)? auf\b|\bfremdschl[üu]ssel(?: (?:auf|zu))?\b|\breferenz (?:auf|zu)\b|\br[ée]f[ée]rence (?:vers|[àa])\b|\bcl[ée] [ée]trang[èe]re(?: vers)?\b|\breferencia a\b|\brefer[êe]ncia (?:a|para)\b|\blien vers\b|\briferimento a\b|\brollup of\b|ссылка на|外键|外部キー|외래 ?키|внешний ключ|clave for[áa]nea|chave estrangeira)\s*(?:to\b|of\b|on\b|referencing\b|references\b|pointing to\b)?\s*(?:->|→|=>|:|-|=)?\s*[([{<]?\s*["'\x60]?(?:->|→)?\s*["'\x60]?(?:(?:to|the)\s+)?(${field_type_NAMES})`, 'iu');
/** A sentence that mentions a reference somewhere is no type. */
const REFERENCE_FIRST = /^[\W_]*(?:ref|fk|foreign|relation|belongs|onetoone|links?\s|verweis|fremdschl|referen[zc]|r[ée]f[ée]ren|refer[êe]nc|cl[ée] [ée]tr|lien|riferim|ссылка|->|→|外键|外部キー|외래|внешний|clave|chave)/i;
const ARROW = new RegExp(String.raw `(?:->|→|=>)\s*["'\x60]?(${field_type_NAMES})`, 'u');
/** Reads what stands where a type is expected. */
const readType = remembered(typeIn);
function typeIn(text) {
    const raw = text.slice(0, field_type_LIMIT).trim();
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
function readBare(bare, wasOptional) {
    const wrapped = WRAPPED.exec(bare)?.[1];
    if (wrapped !== undefined) {
        const inner = readType(parts(wrapped)[0] ?? wrapped);
        return {
            ...inner,
            nullable: wasOptional || inner.nullable || /^(?:optional|nullable|maybe|option)/i.test(bare),
        };
    }
    if (YES_NO.test(bare))
        return reading({ type: { kind: 'bool' } });
    const point = pointIn(bare);
    if (point !== undefined)
        return reading({ type: { kind: 'json' }, modifiers: point.behind });
    return enumReading(bare) ?? arrayReading(bare) ?? scalarReading(bare);
}
function reading(given) {
    return {
        type: undefined,
        named: undefined,
        nullable: false,
        modifiers: '',
        references: undefined,
        ...given,
    };
}
function enumReading(bare) {
    if (QUOTED_UNION.test(bare)) {
        const union = QUOTED_UNION.exec(bare)?.[0] ?? '';
        return enumOf(union, bare.slice(union.length));
    }
    const [, listed, behindList = ''] = ONE_OF.exec(bare) ?? [];
    if (listed !== undefined)
        return enumOf(listed, behindList);
    const found = ENUM.exec(bare);
    const titled = /^enum\s+([A-Za-z]\w*)\s*\(([^()]*)\)(.*)$/s.exec(bare);
    if (titled !== null) {
        const [, name = '', list = '', behind = ''] = titled;
        const values = valuesIn(list);
        if (values.length > 0)
            return reading({ type: { kind: 'enum', name, values }, modifiers: behind });
    }
    if (found !== null) {
        const [, body = ''] = found;
        const bracketed = /^[([{<「]\s*([^)\]}>」]*)[)\]}>」]+(.*)$/s.exec(body);
        const values = enumOf(bracketed?.[1] ?? body, bracketed?.[2] ?? '');
        if (values !== undefined)
            return values;
    }
    const [, bars, behindBars = ''] = /^([\w-]+(?:\s*\|\s*[\w-]+)+)(?=\s*(?:$|[(（,;]))(.*)$/s.exec(bare) ?? [];
    if (bars !== undefined && !bars.split('|').some((one) => kindNamed(one.trim()) !== undefined))
        return enumOf(bars, behindBars);
    const flow = flowIn(bare);
    if (flow !== undefined)
        return enumOf(flow.states, flow.behind);
    const bareUnion = /^[a-z][\w-]*(?:\s?\/\s?[a-z][\w-]*)+$/.exec(bare)?.[0];
    if (bareUnion === undefined || bareUnion.split(/[|/]/).some((one) => kindNamed(one) !== undefined))
        return undefined;
    return enumOf(bareUnion, '');
}
function enumOf(list, modifiers) {
    const values = valuesIn(list);
    return values.length === 0
        ? undefined
        : reading({ type: { kind: 'enum', values }, modifiers: modifiers.trim() });
}
function arrayReading(bare) {
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
    const of = plural.type === undefined ? field_type_singular(plural, inner) : plural;
    return reading({
        type: { kind: 'array', of: of.type ?? { kind: 'unknown' } },
        named: of.named,
        references: of.references,
    });
}
function field_type_singular(plural, inner) {
    const one = /^[A-Za-z]+s$/.test(inner) ? readType(inner.slice(0, -1)) : plural;
    return one.type === undefined ? plural : one;
}
/** `FK` alone says that there is a key of another thing, and not of which. */
const KEY_ALONE = /^\(?(?:fk|foreign key|fremdschl[üu]ssel|cl[ée] [ée]trang[èe]re|clave for[áa]nea|chave estrangeira|外键|外部キー|외래 ?키)\)?(?=\s*(?:$|[,;(]|(?:pk|unique|not null|nullable|null|required|optional)\b))/i;
function scalarReading(bare) {
    const called = /^([\p{L}_][\p{L}\p{N}_. ]*?)\s*\(([^()]*)\)\s*(.*)$/su.exec(bare);
    if (called !== null) {
        const [, name = '', inside = '', behind = ''] = called;
        const kind = kindNamed(name);
        if (kind !== undefined)
            return scalarCall(kind, inside, behind);
    }
    const alone = KEY_ALONE.exec(bare)?.[0];
    const references = referenceIn(bare);
    if (alone !== undefined && references === undefined)
        return reading({ modifiers: bare.slice(alone.length) });
    const [kind, rest] = leadingKind(bare);
    if (kind !== undefined)
        return reading({ type: { kind }, modifiers: rest, references });
    if (references !== undefined && REFERENCE_FIRST.test(bare))
        return reading({ type: { kind: 'ref', entity: references }, references, modifiers: bare });
    const named = new RegExp(`^${field_type_NAMES}`, 'u').exec(bare)?.[0];
    return reading({ named, modifiers: named === undefined ? bare : bare.slice(named.length) });
}
function scalarCall(kind, inside, behind) {
    const numbers = /^\s*(\d{1,6})\s*(?:,\s*(\d{1,3})\s*)?$/.exec(inside);
    const modifiers = numbers === null ? `${inside}, ${behind}` : behind;
    const references = referenceIn(`${inside} ${behind}`);
    if (numbers === null) {
        // `String (UUID)`, `String (ISO 8601)`, `string (url)`: the note in brackets is the better type.
        const noted = kind === 'string' ? noteKind(inside) : kind === 'int' && MONEY.test(inside) ? 'decimal' : undefined;
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
function noteKind(note) {
    if (/iso[- ]?8601|date-?time|timestamp/i.test(note))
        return 'datetime';
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
function leadingKind(text) {
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
function referenceIn(text) {
    const found = REFERENCE.exec(text)?.[1] ?? (/\b(?:fk|ref|foreign)\b/i.test(text) ? ARROW.exec(text)?.[1] : undefined);
    const name = found?.replace(/\.\w+$/, '').replace(/[.]$/, '');
    return name === undefined ||
        /^(?:to|id|key|the|a|an|pk|not|null|on|constraint|constraints|required|unique|nullable|index|cascade|objectid|uuid|int|integer|string|field|column|table|and|or|with|is)$/i.test(name)
        ? undefined
        : name;
}

;// CONCATENATED MODULE: ./lib/spec/present.js
/** The keys that have a value: what was not said is absent, not empty. */
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/unique-words.js

const PER = String.raw `(?:per|within(?: (?:an?|the|each))?|for (?:each|every|the same|a given|an?)|inside (?:an?|the|each)|together with|in combination with|por(?: cada)?|para cada|dentro de(?:l| la)?|pro|je|innerhalb (?:eine[rs]|de[rs])|par|pour chaque|per ogni|в пределах)`;
const UNIQUE = String.raw `(?:unique|distinct|[úu]nic[oa]s?|eindeutig|einmalig|unico|уникальн\p{L}*)`;
const NAME = String.raw `[\p{L}_][\p{L}\p{N}_]*`;
const unique_words_NAMES = String.raw `(${NAME}(?:[ -](?!and\b|per\b)${NAME})?(?:(?:\s*[,+/&×]\s*(?:and\s+)?|\s+(?:and|per|y|e|und|et|pro|por|par|и)\s+)(?:(?:the|each|an?|per|por|pro|par)\s+)?${NAME}(?:[ -]${NAME})?){0,3})`;
const WITH = new RegExp(String.raw `\b${UNIQUE}\s+${PER}\s+(?:(?:same|an?|the|each|its)\s+)?${unique_words_NAMES}`, 'iu');
/** The other fields in `unique per owner`, which is no rule of the one field alone. */
function uniqueWith(text) {
    const list = WITH.exec(text)?.[1];
    return list === undefined ? undefined : unique_words_namesIn(list);
}
const ALL_OF = (at) => (found) => ({ thing: undefined, names: unique_words_namesIn(found[at] ?? '') });
const SENTENCES = [
    [
        new RegExp(String.raw `^(?:exactly )?one (?:row|record|entry) (?:per|for (?:each|every)) ${unique_words_NAMES}(?:\s*[:;–—].*)?$`, 'iu'),
        ALL_OF(1),
    ],
    [
        new RegExp(String.raw `^(?:there (?:can|may|must|is) (?:only )?(?:be )?)?(?:only |exactly |at most |max(?:imum)? |no more than )?(?:one|1|a single)\s+(${NAME}(?: ${NAME})?)\s+(?:per|for (?:each|every))\s+${unique_words_NAMES}$`, 'iu'),
        (found) => ({ thing: found[1], names: unique_words_namesIn(found[2] ?? '') }),
    ],
    [
        new RegExp(String.raw `^(?:an?|each|every|the)?\s*(${NAME})\s+(?:can|may|must)\s+(?:only |not )?${NAME}(?: (?:for|to|in|on|at|into|from))?\s+(?:(?:an?|the same|each|one|the)\s+)?(${NAME})\s+(?:(?:only|at most|just|more than) )?once$`, 'iu'),
        (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
    ],
    [
        new RegExp(String.raw `^(?:una?|um|uma|eine?|une?|cada|jede[rs]?|chaque)\s+(${NAME})\s+(?:s[óo]lo |solo |s[óo] |darf |kann |ne peut |puede |pode )[^.]{1,40}?\s(?:una (?:sola )?vez por|uma (?:[úu]nica )?vez por|(?:nur )?einmal (?:pro|je)|(?:qu['’])?une (?:seule )?fois par)\s+(${NAME})(?:\s+${NAME})?$`, 'iu'),
        (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
    ],
    [
        new RegExp(String.raw `^(?:the )?(?:combination|pair|combinaci[óo]n|combina[çc][ãa]o|kombination|combinaison)(?: of| de| aus| von)?\s*[(（]?\s*${unique_words_NAMES}\s*[)）]?\s+(?:must be|is|should be|has to be|debe ser|deve ser|es|[ée]|ist|muss|est|doit [êe]tre)\s*${UNIQUE}`, 'iu'),
        ALL_OF(1),
    ],
    [
        new RegExp(String.raw `^(?:composite |compound |joint )?unique(?:[ _-]together)?(?: constraint| key| index)?\s*(?:on|over|across|per|for|:|：)?\s*[(（[]?\s*${unique_words_NAMES}\s*[)）\]]?$`, 'iu'),
        ALL_OF(1),
    ],
    [
        new RegExp(String.raw `^[(（[]?\s*${unique_words_NAMES}\s*[)）\]]?\s+(?:must be|are|is|should be)?\s*(?:unique (?:together|as a pair|in combination)|jointly unique)$`, 'iu'),
        ALL_OF(1),
    ],
    [
        new RegExp(String.raw `^[(（[]\s*${unique_words_NAMES}\s*[)）\]]\s+(?:must be |are |is |should be )?unique$`, 'iu'),
        ALL_OF(1),
    ],
    [
        new RegExp(String.raw `^(?:the |an? )?(?:(${NAME})['’]?s?\s+)?(${NAME})\s+(?:must be|are|is|has to be|should be|debe ser|deve ser|ist|est|muss)\s+${UNIQUE}\s+${PER}\s+(?:(?:same|an?|the|each|its)\s+)?${unique_words_NAMES}`, 'iu'),
        (found) => ({ thing: found[1], names: [found[2] ?? '', ...unique_words_namesIn(found[3] ?? '')] }),
    ],
    [
        new RegExp(String.raw `^no two\s+(${NAME}(?: ${NAME})?)\s+(?:(?:can|may|should|must)\s+)?(?:have|share|with|of|in)\s+the same\s+${unique_words_NAMES}$`, 'iu'),
        (found) => ({ thing: found[1], names: unique_words_namesIn(found[2] ?? '') }),
    ],
    [
        /^同一个?(\p{Script=Han}{1,6}?)(?:对|在|给)(?:同一|每)个?(\p{Script=Han}{1,6}?)(?:只能|仅能|只可)\p{Script=Han}{0,6}一次/u,
        (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
    ],
    [
        /^([\p{L}_ー]{1,20}?)と([\p{L}_ー]{1,20}?)の組み?合わ?せは?(?:一意|ユニーク|重複不可)/u,
        (found) => ({ thing: undefined, names: [found[1] ?? '', found[2] ?? ''] }),
    ],
];
/** What a sentence such as "one review per user and recipe" says. */
const uniqueSentence = remembered(togetherIn);
function togetherIn(text) {
    if (text.length > 160)
        return undefined;
    const shown = text.replace(/[.。;]\s*$/, '').trim();
    for (const [shape, read] of SENTENCES) {
        const found = shape.exec(shown);
        const said = found === null ? undefined : read(found);
        if (said !== undefined && said.names.length > 1 && new Set(said.names).size === said.names.length)
            return said;
    }
    return undefined;
}
function unique_words_namesIn(list) {
    return list
        .split(/\s*[,+/&×]\s*(?:and\s+)?|\s+(?:and|per|y|e|und|et|pro|por|par|и)\s+/iu)
        .map((name) => name.replace(/^(?:the|each|an?|per|por|pro|par)\s+/i, '').trim())
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/constraints.js






const NOT_REQUIRED = /\b(?:not required|non required|optional|nullable|can be null|may be null|allow(?:s|ed)? null|null allowed|opcional|optionnel|facultatif|iste[ğg]e ba[ğg]l[ıi]|opsional|tidak wajib|no requerido|n[ãa]o obrigat[óo]rio)\b|任意|可空|可选|可為空|可为空|선택|省略可|необязательн|null 허용/i;
const constraints_REQUIRED = /\b(?:required|not[ _-]?null|mandatory|non-?null(?:able)?|not empty|non-empty|must(?= (?:be (?:set|given|provided|present|supplied|filled|specified|entered|included)\b|not be (?:null|empty|blank)\b|exist\b|have a value)|\s*(?:[,;)]|$))|obligatori[oa]|requerid[oa]|obrigat[óo]ri[oa]|zorunlu|wajib|pflicht(?:feld)?|erforderlich|obligatoire|requis)\b|обязательн|必須|必填|필수|非空|不能为空|不可为空|널 불가/i;
const constraints_UNIQUE = /\bunique\b|(?<=^|[,;/(]\s*)(?:uk|uq)(?=\s*(?:[,;/)]|$))|唯一|ユニーク|一意|유니크|고유|(?:^|[^\w])[úu]nic[oa]\b|\beindeutig\b|\bbenzersiz\b|\bunik\b|уникальн/i;
/** "Unique identifier of a book" says what a value is for, "not unique" the contrary. */
const NOT_UNIQUE = /not unique|non-?unique|\bunique (?:(?:integer|numeric|string|auto\S*|user|record|row|database|system|internal|primary)\s)*(?:id|ids|identifiers?|identification|reference|key)\b|一意(?:の)?識別子?|ユニーク(?:な)?ID|唯一(?:的)?标识符?|고유 ?(?:식별자|번호|ID)|identificador [úu]nico/gi;
const PRIMARY = /\b(?:pk|primary[ _]?key|primary(?=\s*(?:[,;)/|]|$))|primarykey|pk_fk|clave primaria|chave prim[áa]ria|prim[äa]rschl[üu]ssel|cl[ée] primaire|birincil anahtar|kunci utama)\b|первичный ключ|主键|主キー|主鍵|기본 ?키|partition key|パーティションキー/i;
const INDEXED = /\bindex(?:ed)?\b|索引|인덱스|インデックス|インデクス|индекс/i;
const COMPUTED = /\b(?:computed|calculated|virtual|generated always|derived)\b|计算字段|算出|계산/i;
const SECRET = /\b(?:secret|write[- ]?only|never (?:returned|exposed|shown)|not (?:returned|exposed) in)\b/i;
const DEFAULT = /(?:\bdefault(?:s|ed)?\b(?:\s+(?:value|to|is)\b)?|\bstandard(?:wert)?\b|\bpor defecto\b|\bpredeterminado\b|\bpadr[ãa]o\b|\bvarsay[ıi]lan\b|\bpar d[ée]faut\b|\bbawaan\b|по умолчанию|默认值?|デフォルト値?|初期値|既定値?|기본 ?값|디폴트)\s*[:=：]?\s*("[^"]*"|'[^']*'|`[^`]*`|[A-Za-z_][\w.]*\((?:[^()]|\([^()]*\))*\)|[^,;，、)）\s]+(?:\([^)]*\))?(?:\s(?=[a-z0-9_]+\s*(?:[,;)]|$))[\w]+)?)/i;
const EXPRESSION = /^(?:now|current|gen_random|uuid|auto|utc|datetime|date\b|timezone|func\.|random|nextval|sysdate|getdate|cuid|today|lambda|generated|new |\w+\()|\(\)$/i;
const SAYS_SOMETHING = /[\p{L}\p{N}=]/u;
/** Reads the constraints in a text, in whichever of the eleven languages. */
const readConstraints = remembered(constraintsIn);
function constraintsIn(text) {
    // Most fields have nothing beside them, and this is asked of each of them many times.
    if (!SAYS_SOMETHING.test(text))
        return {};
    const raw = text.slice(0, 600);
    const shown = plain(raw);
    const lower = shown.toLowerCase();
    const primary = PRIMARY.test(shown);
    const optional = NOT_REQUIRED.test(shown) || parts(lower).some((part) => part === 'null');
    const required = !optional && constraints_REQUIRED.test(shown);
    const references = referenceIn(shown);
    const others = uniqueWith(shown);
    return {
        ...(primary ? { pk: true } : {}),
        ...(required ? { required: true } : {}),
        ...(optional ? { nullable: true } : {}),
        ...(others === undefined ? {} : { uniqueWith: others }),
        ...(others === undefined && constraints_UNIQUE.test(shown) && constraints_UNIQUE.test(shown.replace(NOT_UNIQUE, ' '))
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
function defaultIn(text) {
    const found = DEFAULT.exec(text)?.[1] ?? /^=\s*([^,;]+)/.exec(text)?.[1];
    if (found === undefined)
        return {};
    const quoted = /^["'`](.*)["'`]$/.exec(found);
    const value = (quoted?.[1] ?? found)
        .replace(/::[\w ]+$/, '')
        .replace(/[.。]$/, '')
        .trim();
    if (value === '' || /^(?:null|none|nil|-|value|unique|required|not|to|is)$/i.test(value))
        return {};
    return { default: { kind: quoted === null && EXPRESSION.test(value) ? 'expr' : 'literal', value } };
}
const NUMBER = String.raw `(-?\d[\d,_]*(?:\.\d+)?)`;
const CHARACTERS = String.raw `\s*(?:-?\s*)?(?:chars?\b|characters?\b|digits\b|d[íi]gitos\b|stellen\b|ziffern\b|chiffres\b|cifre\b|length\b|letters\b|caracteres\b|zeichen\b|caract[èe]res\b|karakter\b|символ|字符|文字|자\b|글자|個字)`;
const LENGTH_RANGE = new RegExp(String.raw `${NUMBER}\s*(?:-|–|—|~|to|\.\.)\s*${NUMBER}${CHARACTERS}`, 'i');
const LENGTH_MAX = new RegExp(String.raw `(?:max(?:imum|length|_length)?\.?|up to|at most|<=?|≤|最大|最长|最多|최대|bis|m[áa]x(?:imo)?|до)\s*(?:length|len)?\s*[:=]?\s*(?:of\s+)?${NUMBER}${CHARACTERS}`, 'i');
const LENGTH_MIN = new RegExp(String.raw `(?:min(?:imum|length|_length)?\.?|at least|>=?|≥|最小|最短|至少|최소|m[íi]n(?:imo)?|от)\s*(?:length|len)?\s*[:=]?\s*(?:of\s+)?${NUMBER}${CHARACTERS}`, 'i');
const LENGTH_NAMED = new RegExp(String.raw `\b(max|min)[_ ]?len(?:gth)?\b\s*[:=(]?\s*${NUMBER}`, 'gi');
const LENGTH_ALONE = new RegExp(String.raw `^\s*(?:length\s*[:=]?\s*)?${NUMBER}${CHARACTERS}`, 'i');
const RANGE = new RegExp(String.raw `(?:\b(?:between|entre|zwischen|tra|fra)\s+|\brange\s*[:=]?\s*\[?|^\s*|[,;(]\s*)${NUMBER}\s*(?:-|–|—|~|to|and|y|e|et|und|\.\.)\s*${NUMBER}(?=\s*(?:[,;)\]]|$|inclusive))`, 'i');
const MIN = new RegExp(String.raw `(?:\b(?:min(?:imum|imo|value)?|m[íi]n(?:imo)?|mindestens|almeno|au moins)(?![\p{L}])\.?\s*[:=(]?\s*|>=\s*|≥\s*|\bge\s*=\s*|\bat least\s+|\bmin_value\s*=\s*)${NUMBER}(?!\s*(?:chars?|characters?))`, 'iu');
const MAX = new RegExp(String.raw `(?:\b(?:max(?:imum|imo|value)?|m[áa]x(?:imo)?|h[öo]chstens|maximal|au plus)(?![\p{L}])\.?\s*[:=(]?\s*|<=\s*|≤\s*|\ble\s*=\s*|\bat most\s+|\bmax_value\s*=\s*)${NUMBER}(?!\s*(?:chars?|characters?))`, 'iu');
const ABOVE = new RegExp(String.raw `(?:(?<![-=<])>\s*|\bgt\s*=\s*)(?!=)${NUMBER}`);
const BELOW = new RegExp(String.raw `(?:<\s*|\blt\s*=\s*)(?!=)${NUMBER}`);
const NOT_NEGATIVE = /\bnon-?negative\b|\b(?:never|not|no) (?:be )?negative\b|\bnever (?:below|less than) (?:0|zero)\b/i;
/** Without a digit or one of these words, no text speaks of a bound. */
const BOUNDED = /\d|\b(?:pattern|regexp?|matches|negative|below|positive|(?:not|non)[- ]empty|cannot be empty)\b/i;
const PATTERN = /\b(?:pattern|regex(?:p)?|matches)\b\s*[:=]?\s*(?:\/((?:[^/\\]|\\.)+)\/|["'`]([^"'`]+)["'`]|(\^\S{1,200}\$)(?=$|[\s,;)]))/i;
function boundsIn(text) {
    if (!BOUNDED.test(text))
        return {};
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
function lengthsIn(text) {
    const range = LENGTH_RANGE.exec(text);
    const named = [...text.matchAll(LENGTH_NAMED)];
    const of = (which) => named.find(([, name]) => name?.toLowerCase() === which)?.[2];
    const low = numberIn(range?.[1] ?? LENGTH_MIN.exec(text)?.[1] ?? of('min'));
    const high = numberIn(range?.[2] ?? LENGTH_MAX.exec(text)?.[1] ?? of('max') ?? LENGTH_ALONE.exec(text)?.[1]);
    const notEmpty = /\b(?:not|non)[- ]empty\b|\bcannot be empty\b/i.test(text) ? 1 : undefined;
    const minLength = low ?? notEmpty;
    return {
        ...(minLength === undefined ? {} : { minLength }),
        ...(high === undefined ? {} : { maxLength: high }),
    };
}
function numberIn(text) {
    if (text === undefined)
        return undefined;
    const value = Number(text.replace(/[,_]/g, ''));
    return Number.isFinite(value) && Math.abs(value) <= 1e15 ? value : undefined;
}
const constraints_LISTED = /(?:\bCHECK\s*\(\s*\w+\s+IN\s*\(|\bin\s*\(|\b(?:enum|one of|oneof|values?|allowed(?: values)?|choices|options|valores|werte|valeurs)\b\s*(?:values?)?\s*[:：=(]\s*|枚举值?[:：]|可选值[:：]|取值[:：]|値[:：]|값[:：]|значения[:：])\s*\[?([^)\]]+)/i;
function listedIn(raw) {
    const stripped = plain(raw);
    const quoted = /^(?:['"`][^'"`|]+['"`]\s*[|/,]\s*)+['"`][^'"`|]+['"`]/.exec(raw.trim())?.[0];
    const list = quoted ?? constraints_LISTED.exec(stripped)?.[1];
    const values = list === undefined ? [] : valuesIn(list);
    return values.length > 1 ? { values } : {};
}
function deleteRule(lower) {
    const found = /on[ _-]?delete\s*[:=]?\s*["']?(cascade|restrict|set[ _]null|no action)|(cascade)[- ]?(?:on )?delete|级联删除|カスケード削除|연쇄 ?삭제/.exec(lower);
    if (found === null)
        return {};
    const rule = found[1] ?? 'cascade';
    return {
        onDelete: rule === 'no action'
            ? 'restrict'
            : rule.startsWith('set')
                ? 'set null'
                : rule,
    };
}
function renamed(text) {
    const was = /\bwas\s*:\s*["'`]?(\w{1,63})/i.exec(text)?.[1];
    return was === undefined ? {} : { was };
}
/** A cell that answers yes or no: `yes`, `✓`, `必須`, `N`. `undefined`: it says something else. */
function answerIn(cell) {
    const text = plain(cell).toLowerCase().replace(/[.!]$/, '').trim();
    if (/^(?:yes|y|true|required|mandatory|x|✓|✔|✅|☑|○|◯|●|◎|o|s[íi]|sim|ja|oui|evet|ya|да|是|必須|必填|はい|예|필수|not null|pk|1)(?:\s*[(（].*)?$/u.test(text))
        return true;
    if (/^(?:no|n|false|optional|nullable|-|–|—|×|✗|✘|❌|✕|não|nao|nein|non|hay[ıi]r|tidak|нет|否|任意|可选|いいえ|아니오|선택|null|0|)$/u.test(text))
        return false;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/format-word.js
const FORMATS = [
    [/^(?:a |an )?(?:uuid|guid)(?: ?v?[1-8])?(?: format)?$/i, 'uuid'],
    [
        /^(?:an? )?(?:iso[- ]?8601(?: (?:date-?time|timestamp|datetime))?|rfc ?3339|date-time|datetime|timestamp)(?: format| string)?$/i,
        'datetime',
    ],
    [/^(?:an? )?(?:yyyy-mm-dd|iso[- ]?8601 date|iso date)(?: format)?$/i, 'date'],
    [/^(?:an? )?hh:mm(?::ss)?(?: format)?$/i, 'time'],
    [/^(?:an? )?(?:valid )?e-?mail(?: address)?$/i, 'email'],
    [/^(?:an? )?(?:valid )?(?:url|uri)$/i, 'url'],
];
/** The kind of a text whose remark is the name of a format and nothing else: `id: string; // uuid`. */
function formatIn(remark) {
    return FORMATS.find(([words]) => words.test(remark.trim()))?.[1];
}

;// CONCATENATED MODULE: ./lib/spec/resolve/guess.js
const RULES = [
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
function guessType(name, first) {
    return RULES.find(([names]) => names.test(name))?.[1] ?? startingType(first) ?? { kind: 'string' };
}
/** A field that starts as 0 counts, one that starts as `false` tells yes from no. */
function startingType(first) {
    if (first?.kind !== 'literal')
        return undefined;
    if (/^(?:true|false)$/i.test(first.value))
        return { kind: 'bool' };
    if (/^-?\d+$/.test(first.value))
        return { kind: 'int' };
    return /^-?\d+\.\d+$/.test(first.value) ? { kind: 'decimal' } : undefined;
}
/** A number of a language that tells integers and fractions apart only by name. */
function guessNumber(name) {
    const guessed = guessType(name);
    return guessed.kind === 'decimal' || guessed.kind === 'float' ? guessed : { kind: 'int' };
}
/** `true` for values that no answer may show. */
function isSecretName(name) {
    return /^(?:password|passwd|pwd|hashed_password|password_hash|password_digest|secret|api_key_hash|token_hash)$|_(?:password|password_hash|secret|encrypted|hash)$|^(?:encrypted|hashed)_/.test(name);
}

;// CONCATENATED MODULE: ./lib/spec/readers/field.js







const BIT_DEFAULTS = new Set(['true', 'false']);
/** A field from the texts that a notation gives for its name, type, constraints and description. */
function fieldDraft({ name, type, constraints = '', description = '', src, }) {
    const stripped = plain(name);
    const optional = /\?$/.test(stripped);
    const marks = /[*†‡?]+$/.exec(stripped)?.[0] ?? '';
    const [shown = '', noted = ''] = splitNote(stripped.slice(0, stripped.length - marks.length));
    const isForeign = isForeignName(shown, noted) && (type !== undefined || kindNamed(noted) === undefined);
    const [original, note] = isForeign ? [noted, ''] : [shown, noted];
    if (!isFieldName(original))
        return undefined;
    const reading = type === undefined ? undefined : readType(type);
    const says = mergeSays(readConstraints(`${reading?.modifiers ?? ''}, ${note}`), readConstraints(constraints));
    const told = plain(description);
    const { ruled, left } = rulesIn(told);
    const { values, references, ...rest } = mergeSays(readConstraints(ruled), says);
    const refersTo = reading?.references ?? references ?? (told === '' ? undefined : keyTarget(told));
    return {
        original,
        ...(isForeign ? { label: shown } : {}),
        ...typePart(formatted(numberByName(reading, type, original), [told, constraints]), values ?? field_listedIn(type, description) ?? listedAlone(type, constraints)),
        ...(refersTo === undefined ? {} : { references: refersTo }),
        ...(told !== '' && IS_KEY.test(told) ? { pk: true } : {}),
        ...(optional || reading?.nullable === true ? { nullable: true } : {}),
        ...rest,
        ...(left === '' ? {} : { description: left.slice(0, 300) }),
        src,
    };
}
/** A part of a description that is a rule and nothing else: a column of notes often holds them. */
const RULE = /^(?:(?:must be |is |should be )?(?:unique(?: per [\w ]{2,40})?|required|mandatory|optional|nullable|not[ _-]?null|non-?null|indexed|index|auto-?increment(?:ed|s)?|positive|non-negative|not empty|non-empty)|pk|primary key|defaults?(?: value)?(?: to| is)?\s*[:=]?\s*["'`]?[\w.+-]+["'`]?(?:\(\))?|(?:min|max)(?:imum)?(?:[ _]?len(?:gth)?)?\s*[:=]?\s*-?\d[\d.]*(?:\s*(?:chars?|characters?))?|(?:>=?|<=?|≥|≤)\s*-?\d[\d.]*|between -?\d[\d.]* and -?\d[\d.]*|-?\d+\s?(?:-|–|\.\.)\s?\d+(?:\s*(?:chars?|characters?))?|check\s*\(.*\)|on delete (?:cascade|restrict|set null|no action)|(?:one of|enum|values?|allowed(?: values)?)\s*[:=]?\s*.{3,200}|eindeutig|[úu]nic[oa]|unik|benzersiz|уникальн\S{1,3}|一意|ユニーク|唯一|유일|고유|必須|必填|필수|任意|可选|可空|선택|主キー|主键|기본 ?키|(?:既定値|デフォルト値?|初期値|默认值?|기본값)\s*[:：=は为]?\s*[^\s,、，]+)$/i;
/** `true` for a text that is a rule of a column and nothing else: `unique`, `default 0`. */
function isRule(text) {
    return RULE.test(text.trim());
}
/** The rules in a description, and what is left of it when all of it is rules. */
function rulesIn(description) {
    if (description === '' || description.length > 300)
        return { ruled: '', left: description };
    // A list of values has commas of its own.
    if (/^(?:one of|enum|values?|allowed)\b/i.test(description) && RULE.test(description))
        return { ruled: description.replace(/^(one of|enum)\s+(?=[^:=(])/i, '$1: '), left: '' };
    if (/^[\p{L}\p{N}_-]+(?:\s*[/|]\s*[\p{L}\p{N}_-]+){2,}$/u.test(description))
        return { ruled: `values: ${description.replace(/\s*[/|]\s*/g, ', ')}`, left: '' };
    const all = parts(description, /[,;，；]/).map((part) => part.replace(/[.。]$/, '').trim());
    const rules = all.filter((part) => RULE.test(part));
    return { ruled: rules.join(', '), left: rules.length === all.length ? '' : description };
}
/** "Number of the order (Primary Key)": a description that says more than what the value means. */
const IS_KEY = /(?:^|[([（,;–—-]\s*)(?:the )?(?:pk|primary key|clave primaria|chave prim[áa]ria|主キー|主键|기본 ?키|первичный ключ)(?=[)\]）、，,;.]|\s*$)/i;
function keyTarget(description) {
    const arrow = /^(?:→|->|=>)\s*`?([A-Za-z_]\w*)(?:[.(]\w+\)?)?`?\s*(?:[,;.(]|$)/.exec(description)?.[1];
    if (arrow !== undefined)
        return arrow;
    return /\b(?:fk|foreign key)\b|^(?:(?:a |the )?ref(?:erence)?s?\b|→|->)/i.test(description)
        ? referenceIn(description)
        : undefined;
}
/** The values of a type that is an enum and nothing more, where the description is a list of them in backticks. */
function field_listedIn(type, description) {
    if (!/^\W*enum\w*\W*$/i.test(type ?? ''))
        return undefined;
    const values = codeSpans(description).filter((value) => /^[\w-]{1,60}$/.test(value));
    return values.length > 1 ? values : undefined;
}
/** The values of a type that is an enum and nothing more, where a note is a list of them: `low / medium / high`. */
function listedAlone(type, note) {
    if (!/^\W*enum\w*\W*$/i.test(type ?? ''))
        return undefined;
    const values = plain(note)
        .split(/[,;(]?\s*default\b/i)[0]
        ?.replace(/[,;]\s*$/, '')
        .split(/\s*[/|,;]\s*/)
        .filter((value) => value !== '') ?? [];
    return values.length > 1 && values.every((value) => /^[A-Za-z][\w-]{0,40}$/.test(value) && !isRule(value))
        ? values
        : undefined;
}
/** `number` says nothing of fractions: the name does. */
function numberByName(reading, type = '', name) {
    if (reading === undefined || !/^\W*num(?:ber|eric)?\b(?!\s*\()/i.test(type) || reading.type?.kind !== 'int')
        return reading;
    return { ...reading, type: guessNumber(wordsOf(name).join('_')) };
}
/** `string` whose remark is the name of a format is that. */
function formatted(reading, remarks) {
    const kinds = reading?.type?.kind === 'string' ? remarks.flatMap((text) => formatIn(text) ?? []) : [];
    const [kind] = kinds;
    return reading === undefined || kind === undefined ? reading : { ...reading, type: { kind } };
}
function splitNote(name) {
    const found = /^([^(（]+?)\s*[(（]([^()（）]*)[)）]$/.exec(name);
    return found === null ? [name.trim(), ''] : [(found[1] ?? '').trim(), found[2] ?? ''];
}
/** `氏名 (name)`: what code calls a field whose name has no Latin letters, or has others than ASCII. */
function isForeignName(name, note) {
    const isCode = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$|^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(note);
    return isCode && /[^\x00-\x7f]/.test(name);
}
/** A name of at most five words; dots join the parts of an embedded object. */
function isFieldName(text) {
    return /^[\p{L}_$][\p{L}\p{N}\p{M} _.\-$/'’]{0,79}$/u.test(text) && text.split(/\s+/).length <= 5;
}
function mergeSays(first, second) {
    return { ...first, ...second };
}
function typePart(reading, values) {
    const named = reading?.named === undefined ? {} : { named: reading.named };
    const listed = values?.filter((value) => !BIT_DEFAULTS.has(value.toLowerCase())) ?? [];
    const kind = reading?.type?.kind;
    if (listed.length > 1 && (kind === undefined || kind === 'string' || kind === 'text' || kind === 'unknown'))
        return { type: { kind: 'enum', values: listed }, ...named };
    return reading?.type === undefined ? named : { type: reading.type, ...named };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/columns.js

const FIELD = [
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
const columns_ENDPOINT = [
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
const NOT_FIELDS = /^(?:(?:query |path |url |request |body |header )?param(?:eter)?s?(?: name)?|query|headers?|(?:env(?:ironment)? )?variables?|env|claims?|features?|codes?|error(?: code)?s?|metrics?|components?|roles?|settings?|options?|arguments?|args?|flags?|events?|paramètre|parámetro|par[âa]metro|параметр|参数(?:名)?|パラメータ(?:名)?|파라미터|매개변수|变量|環境変数|환경 ?변수|files?|tools?|librar(?:y|ies)|packages?|dependenc(?:y|ies)|technolog(?:y|ies))$/i;
const columns_clean = (cell) => plain(cell)
    .replace(/^[¿¡]+|[：:*?？!]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** What the columns of a table hold, or `undefined` where it lists no fields. */
function fieldColumns(header) {
    const cells = header.map(columns_clean);
    const first = cells.find((cell) => !/^(?:#|no\.?|nr\.?|№|序号|番号|)$/i.test(cell)) ?? '';
    if (NOT_FIELDS.test(first))
        return undefined;
    const taken = new Set();
    const columns = cells.map((cell) => {
        const found = FIELD.find(([column, words]) => words.test(cell) && !(taken.has(column) && (column === 'name' || column === 'type')));
        if (found !== undefined)
            taken.add(found[0]);
        return found?.[0] ?? 'other';
    });
    return taken.has('name') && taken.has('type') ? columns : undefined;
}
/** What the columns of a table hold, or `undefined` where it lists no endpoints. */
function endpointColumns(header) {
    const taken = new Set();
    const columns = header.map((cell) => {
        const text = columns_clean(cell);
        const found = columns_ENDPOINT.find(([column, words]) => words.test(text) && !taken.has(column));
        if (found === undefined)
            return 'other';
        taken.add(found[0]);
        return found[0];
    });
    return taken.has('path') ? columns : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/readers/field-table.js








const field_table_NOTATION = { notation: 'field-table', rank: 85 };
/** `| Field | Type | Constraints |` below the heading or caption that names the entity. */
const fieldTable = {
    ...field_table_NOTATION,
    reads: 'a table with a column of names and a column of types; the entity is named by a caption or the heading above',
    read(page) {
        const entities = [];
        const commonFields = [];
        page.blocks.forEach((block, index) => {
            if (block.kind !== 'table')
                return;
            const columns = fieldColumns(block.header);
            if (columns === undefined)
                return;
            const fields = block.rows.flatMap((row) => rowFields(row, columns, page));
            if (!yieldsThings(block.section) && !isListedThing(block.section, fields))
                return;
            if (isInventory(block, fields))
                return;
            const title = around(block.section).find((section) => isCommonTitle(section.title));
            if (title !== undefined)
                commonFields.push(...fields);
            else
                entities.push(...entityOf({ table: block, fields, before: page.blocks[index - 1], page }));
        });
        return { entities, commonFields };
    },
};
/** `Name | Type | Owner`: a list of things somebody looks after, and no table of columns. */
function isInventory({ header }, fields) {
    return fields.length > 1 && header.some((cell) => KEPT_BY.test(plain(cell))) && fields.every(isOfAKind);
}
const KEPT_BY = /^(?:owner|maintainer|team|url|link|repo(?:sitory)?|location|version|licen[sc]e|contact)s?$/i;
/** `web | frontend`: the kind of a row in a list of things, and no type of a value. */
function isOfAKind({ type, named, pk, references }) {
    return (type === undefined &&
        named !== undefined &&
        /^[a-z]+$/.test(named) &&
        pk !== true &&
        references === undefined);
}
function entityOf(given) {
    const { table, fields, before, page } = given;
    const isListed = isListedThing(table.section, fields);
    const thing = captionOf(before) ?? titleThing(table.section, isListed);
    if (thing === undefined || fields.length === 0 || (aboutRequest(table.section) && !isListed))
        return [];
    const description = describes(table.section, table.line);
    const several = severalIn(table.section);
    return (several.length > 0 ? several : [thing.name]).map((original) => ({
        original,
        ...(thing.label === undefined || several.length > 0 ? {} : { label: thing.label }),
        ...(description === undefined ? {} : { description }),
        fields,
        evidence: fields.some(({ pk, references }) => pk === true || references !== undefined)
            ? 'database'
            : 'model',
        status: table.section.status,
        src: sourceOf(page, { line: entityLine(table.section), endLine: table.endLine }, field_table_NOTATION),
    }));
}
/** A line directly above the table that names it: `Table: users`, `` `users` ``. */
function captionOf(before) {
    if (before?.kind !== 'paragraph' || before.text.includes('\n') || before.text.length > 80)
        return undefined;
    const text = plain(before.text);
    const isCaption = /^(?:table|entity|model|表|テーブル|테이블|tabla|tabela|таблица)\s*[:：]?\s*\S+$/i.test(text) ||
        /^`\w+`\s*[:：]?$/.test(before.text);
    return isCaption ? thingIn(before.text.replace(/[:：]\s*$/, '')) : undefined;
}
/** The thing of the nearest section that names one. */
function titleThing(section, isListed = false) {
    for (const { title, level, parent } of around(section)) {
        if (level === 0)
            return undefined;
        const isThing = isListed || isOneThing(title, parent);
        if (isGeneric(title) && !isThing)
            continue;
        return thingIn(title, isThing);
    }
    return undefined;
}
/** `Property` among the things of a document is what people let, and `Field` what they sow. */
function isOneThing(title, parent) {
    return (parent?.role === 'entities' &&
        isContainer(parent.title) &&
        /^[^\p{L}]*(?:property|field)$/iu.test(plain(title).trim()));
}
/** The line of the nearest heading that is not generic. */
function entityLine(section) {
    return (around(section).find(({ title, level }) => level > 0 && !isGeneric(title)) ?? section).line;
}
/** What a description such as `Reference to \`User\`` says that a value refers to. */
function describedTarget(description) {
    const text = plain(description);
    return /^(?:(?:a |the )?(?:reference|references|foreign key|fk|ref)\b|→|->)/i.test(text)
        ? referenceIn(text)
        : undefined;
}
/** `created_at / updated_at` in one cell are two columns. */
function rowFields(row, columns, page) {
    const at = columns.indexOf('name');
    const names = plain(row.cells[at] ?? '').split(/\s*[/、]\s*/);
    const isSeveral = names.length > 1 && names.length < 6 && names.every((name) => /^[a-z]\w*$/i.test(name));
    return (isSeveral ? names : [row.cells[at] ?? '']).flatMap((name) => {
        const cells = row.cells.map((cell, index) => (index === at ? name : cell));
        return rowField({ ...row, cells }, columns, page) ?? [];
    });
}
/** `refunds / payouts` over one table are two things of the same columns. */
function severalIn({ title }) {
    const names = plain(title)
        .replace(/\s*[(（].*$/, '')
        .replace(/^[\d.]+\s+/, '')
        .split(/\s+[/&]\s+/);
    const isCode = (name) => /^[a-z]+(?:_[a-z0-9]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name);
    return names.length > 1 && names.length < 5 && names.every(isCode) ? names : [];
}
function rowField(row, columns, page) {
    const cell = (column) => row.cells[columns.indexOf(column)] ?? '';
    const has = (column) => columns.includes(column);
    const required = has('required') ? answerIn(cell('required')) : undefined;
    const nullable = has('nullable') ? answerIn(cell('nullable')) : undefined;
    const fallback = plain(cell('default'));
    const draft = fieldDraft({
        name: cell('name'),
        type: cell('type'),
        constraints: [
            cell('constraints'),
            required === undefined ? cell('required') : '',
            cell('key'),
            cell('reference') === '' || /^[-–—]$/.test(cell('reference')) ? '' : `references ${cell('reference')}`,
            cell('values') === '' ? '' : `values: ${cell('values')}`,
            fallback === '' || /^[-–—]$/.test(fallback) ? '' : `default ${fallback}`,
            /^\d+$/.test(plain(cell('length'))) ? `max length ${plain(cell('length'))}` : '',
            has('unique') && answerIn(cell('unique')) === true ? 'unique' : '',
        ]
            .filter((part) => part !== '')
            .join(', '),
        description: cell('description'),
        src: sourceOf(page, row, field_table_NOTATION),
    });
    if (draft === undefined)
        return undefined;
    const label = plain(cell('label'));
    const target = draft.references ?? describedTarget(cell('description'));
    return {
        ...draft,
        ...(target === undefined ? {} : { references: target }),
        ...(required === true || nullable === false ? { required: true } : {}),
        ...(required === false && !draft.pk ? { nullable: true } : {}),
        ...(nullable === true ? { nullable: true } : {}),
        ...(label === '' ? {} : { label }),
    };
}

;// CONCATENATED MODULE: ./lib/spec/readers/aligned-columns.js





const aligned_columns_NOTATION = { notation: 'aligned-columns', rank: 65 };
const ROW = /^\s*[`*]*([\p{L}_][\p{L}\p{N}_]*)[`*]*(?:\s{2,}|\t+)(\S.*?)(?:(?:\s{2,}|\t+)(\S.*))?$/u;
/** The words over the columns of a table that was pasted. */
const aligned_columns_NAME = /^(?:name|field|column|attribute|property|feld|spalte|campo|coluna|columna|champ|nom|nombre|nome)$/i;
const TYPE = /^(?:(?:data ?)?type|typ|datentyp|tipo(?: de dato)?)$/i;
/** Lines of an RFC: `reference    string    required, unique`, with spaces for the lines of a table. */
const alignedColumns = {
    ...aligned_columns_NOTATION,
    reads: 'lines `name    type    rules` that are aligned by spaces, below the heading that names the entity',
    read(page) {
        const entities = page.blocks.flatMap((block) => aligned_columns_entityOf(block, page));
        return { entities };
    },
};
function aligned_columns_entityOf(block, page) {
    if (block.kind !== 'paragraph' || !yieldsThings(block.section) || aboutRequest(block.section))
        return [];
    if (!/ {2}|\t/.test(block.text))
        return [];
    const thing = titleThing(block.section);
    const lines = page.lines.slice(block.line - 1, block.endLine);
    const read = lines.map((line) => ROW.exec(line));
    const [head, ...others] = read;
    const isHeader = head != null && aligned_columns_NAME.test(head[1] ?? '') && TYPE.test(head[2] ?? '');
    const rows = read.every((row) => row === null) ? [] : isHeader ? others : read;
    const offset = isHeader ? 1 : 0;
    if (thing === undefined || rows.length < 2)
        return [];
    const fields = rows.flatMap((row, index) => {
        const [, name = '', type = '', rules = ''] = row ?? [];
        const values = /^enum\w*$/i.test(type) ? /^[\w-]+(?:\s*[|,/]\s*[\w-]+)+/.exec(rules)?.[0] : undefined;
        if (name === '' || readType(type).type === undefined)
            if (values === undefined && !/^[A-Z]\w*$/.test(type))
                return [];
        const draft = fieldDraft({
            name,
            type: values === undefined ? type : `enum(${values})`,
            constraints: values === undefined ? rules : rules.slice(values.length),
            description: values === undefined ? rules : '',
            src: sourceOf(page, { line: block.line + offset + index }, aligned_columns_NOTATION),
        });
        return draft === undefined ? [] : [draft];
    });
    const typed = fields.filter(({ type }) => type !== undefined).length;
    // Every line is one of fields: aligned text may be anything.
    return fields.length < rows.length || typed * 2 < fields.length
        ? []
        : [
            {
                original: thing.name,
                ...(thing.label === undefined ? {} : { label: thing.label }),
                fields,
                evidence: 'model',
                status: block.section.status,
                src: sourceOf(page, block, aligned_columns_NOTATION),
            },
        ];
}

;// CONCATENATED MODULE: ./lib/spec/readers/announced-fields.js






const announced_fields_NOTATION = { notation: 'announced-fields', rank: 60 };
const NOUN = String.raw `(?:entity|model|table|record|object|resource|document|row)`;
const WORD = String.raw `(?:attributes?|fields?|properties|columns)`;
/** "A Parcel SHALL have the following attributes:" before a list. */
const ANNOUNCED = new RegExp(String.raw `(?:^|[.]\s+)(?:an?|the|each|every)\s+\x60?([\p{L}_][\p{L}\p{N}_]*(?:\s(?!shall|must|should|will|can|may|be|has|have|is|${NOUN})[\p{L}_][\p{L}\p{N}_]*)?)\x60?(?:\s+${NOUN})?\s+(?:(?:shall|must|should|will|can|may)\s+)?(?:be stored with|have|has|contains?|includes?|consists? of|stores?)(?:\s+(?:at least\s+)?(?:(?:the|these)\s+)?(?:following\s+)?(?:\w+\s+)?${WORD}|\s+(?:the\s+)?following)?\s*[:：]$`, 'iu');
const FOREIGN_NAME = String.raw `\x60?([\p{L}_][\p{L}\p{N}_]*)\x60?`;
/** "The system stores, for each parcel:" before a list. */
const KEPT_FOR_EACH = /\b(?:stores?|records?|keeps?|saves?|tracks?|captures?|persists?),?\s+for\s+(?:each|every)\s+(?:registered\s+|new\s+)?`?([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_][\p{L}\p{N}_]*)?)`?,?(?:\s+(?:at least\s+)?(?:the following|these|its)(?:\s+\w+)?)?\s*[:：]$/iu;
/** The same in other languages: "Cada pedido tendrá:", "Jede Buchung hat folgende Felder:". */
const ANNOUNCED_ABROAD = [
    new RegExp(String.raw `^(?:cada|todo|um|uma|un|una|o|a|el|la)\s+${FOREIGN_NAME}\s+(?:possui(?:r[áa])?|tem|ter[áa]|deve (?:ter|conter|possuir)|deber[áa] (?:tener|contener)|debe (?:tener|contener|incluir)|cont[ée]m|conter[áa]|tiene|tendr[áa]|contiene|contendr[áa]|inclu(?:i|ye|ir[áa]))(?:\s+(?:os|los|as|las)\s+(?:seguintes|siguientes))?(?:\s+(?:campos|atributos|dados|datos|informa[çc][õo]es|propriedades|propiedades))?\s*[:：]$`, 'iu'),
    new RegExp(String.raw `^(?:chaque|une?|le|la|l[’'])\s*${FOREIGN_NAME}\s+(?:poss[èe]de|contient|comporte|a|doit (?:avoir|contenir)|comprend)(?:\s+les\s+(?:champs|attributs|informations|propri[ée]t[ée]s)(?:\s+suivante?s)?)?\s*[:：]$`, 'iu'),
    new RegExp(String.raw `^(?:jede[rs]?|eine?|der|die|das)\s+${FOREIGN_NAME}\s+(?:hat|besitzt|enth[äa]lt|umfasst|besteht aus)(?:\s+(?:die\s+)?(?:folgenden?\s+)?(?:felder|attribute|eigenschaften|angaben))?\s*[:：]$`, 'iu'),
    new RegExp(String.raw `^(?:кажд(?:ый|ая|ое)\s+)?${FOREIGN_NAME}\s+(?:содержит|имеет|включает|хранит)(?:\s+(?:следующие\s+)?(?:поля|атрибуты|данные))?\s*[:：]$`, 'iu'),
    /^(?:每个|每条|每一个)?([\p{L}]{1,12}?)(?:的)?(?:信息|实体|表)?(?:应|需|须|必须)?(?:包含|包括|具有|字段(?:包括|如下|有)?|属性(?:包括|如下|有)?)(?:以下|下列|如下)?(?:字段|属性|信息)?\s*[:：]$/u,
    /^(?:各)?([\p{L}ー]{1,16}?)(?:は|には)(?:以下|次)の(?:項目|フィールド|属性|情報)を(?:持つ|持ちます|含む|含みます|保持する|有する)\s*[:：。]?$/u,
    /^(?:각 )?([\p{L}]{1,12}?)(?:은|는|에는) 다음 (?:정보|필드|속성|항목)(?:를|을|이|가)? ?(?:포함|가진|갖|있)\S*\s*[:：.]?$/u,
];
/** What a text has lists about, and the service does not store. */
const NO_SUBJECT = /^(?:the )?(?:system|service|application|app|api|response|request|report|page|dashboard|e-?mail|message|payload|body|output|input|error|ui|interface|form|screen|view|module|platform|backend|frontend|project|release|file|log|header|team|document|design|architecture|solution|product owner|mvp|version|phase|test|tests|deployment|database|sistema|servi[çc]o|servicio|aplica[çc][ãa]o|aplicaci[óo]n|resposta|respuesta|relat[óo]rio|informe|p[áa]gina|projeto|proyecto|syst[èe]me|r[ée]ponse|rapport|projet|anwendung|antwort|seite|bericht|projekt|система|ответ|страница|系统|页面|接口|系統|システム|画面|시스템|화면)s?$/iu;
const REQUIREMENT_ID = /^[A-Z]{1,6}[-_ ]?\d+(?:\.\d+)*[:.)]?\s+/;
/** "a `Parcel` model with `id`, `weight`, `state` (NEW, SENT)" inside a sentence. */
const MODELLED = new RegExp(String.raw `\x60([A-Z][A-Za-z0-9_]*|[a-z][a-z0-9_]*)\x60\s+${NOUN}\s+(?:with|having|containing|that has)(?:\s+(?:the\s+)?(?:following\s+)?${WORD})?\s*[:：]?\s*(\x60.+)$`, 'is');
/** A sentence that announces the attributes of one thing, before a list of them or with them inside. */
const announcedFields = {
    ...announced_fields_NOTATION,
    reads: 'a sentence such as "A Parcel has the following attributes:" before a list, and "`Parcel` model with `id`, `weight`"',
    read(page) {
        const entities = page.sections.flatMap((section) => (yieldsThings(section) || section.role === 'roles') && !aboutRequest(section)
            ? section.blocks.flatMap((block, index) => [
                ...listed(section.blocks, index, page),
                ...(section.role === 'roles' ? [] : modelled(block, page)),
            ])
            : []);
        return { entities };
    },
};
function listed(blocks, index, page) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' && block?.kind !== 'item')
        return [];
    if (block.text.length > 400 || !(/[:：]\W*$/.test(block.text) || /[。\uac00-\ud7a3]\.?$/u.test(block.text)))
        return [];
    const text = plain(block.text.replace(/\n/g, ' ')).replace(REQUIREMENT_ID, '');
    // Among roles, "an admin has:" lists what they may do.
    const shapes = block.section.role === 'roles' ? [KEPT_FOR_EACH] : [ANNOUNCED, KEPT_FOR_EACH, ...ANNOUNCED_ABROAD];
    const name = shapes.map((shape) => shape.exec(text)?.[1]).find((one) => one !== undefined);
    const thing = name === undefined || NO_SUBJECT.test(name) ? undefined : thingIn(name);
    if (thing === undefined)
        return [];
    const items = block.kind === 'item' ? block.children : itemsAt(blocks, index + 1);
    const fields = items.flatMap((item) => itemField(item, page));
    return fields.length < 2 || fields.length * 2 < items.length
        ? []
        : [entity(thing.name, fields, { block, page })];
}
function itemsAt(blocks, from) {
    const items = [];
    for (let at = from; at < blocks.length; at += 1) {
        const block = blocks[at];
        if (block?.kind !== 'item')
            break;
        if (block.depth === 1)
            items.push(block);
    }
    return items;
}
/** The name that an item starts with; what it says of it is a type, rules, or what it means. */
function itemField(item, page) {
    const [, rule = '', text = ''] = /^((?:optional|required|unique)\s+(?=`))?(.*)$/i.exec(item.text.split('\n')[0] ?? '') ?? [];
    const lead = leadOf(text);
    const [head = '', ...others] = plain(text).split(/\s*[:：]\s+|\s+[–—-]\s+/);
    const name = lead?.label ?? head;
    const rest = lead?.rest ?? others.join(', ');
    const bare = name.replace(/\s*[;；,，.。]+$/u, '');
    if (!/^[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+){0,3}$/u.test(bare))
        return [];
    const [first = ''] = parts(rest.replace(/^[(（]/, ''), /[,;(（—–.]/);
    const type = readType(first).type === undefined ? {} : { type: first };
    const draft = fieldDraft({
        name: bare,
        ...type,
        constraints: `${rule}, ${rest}`,
        description: rest,
        src: sourceOf(page, { line: item.line }, announced_fields_NOTATION),
    });
    return draft === undefined ? [] : [draft];
}
function modelled(block, page) {
    if (block.kind !== 'paragraph' && block.kind !== 'item')
        return [];
    if (!block.text.includes('`'))
        return [];
    return block.text.split('\n').flatMap((line) => {
        const [, name = '', list = ''] = MODELLED.exec(line) ?? [];
        const fields = parts(list.replace(/\.(?:\s.*)?$/s, ''), /[,;]/).flatMap((part) => {
            const [column = ''] = codeSpans(part);
            const note = /[(（]([^()]*)[)）]/.exec(part)?.[1] ?? '';
            const values = /^[A-Z0-9_]+(?:\s*[,|/]\s*[A-Z0-9_]+)+$/.test(note) ? `enum(${note})` : note;
            const type = readType(values).type === undefined ? {} : { type: values };
            const src = sourceOf(page, block, announced_fields_NOTATION);
            const draft = /^[A-Za-z_]\w*$/.test(column)
                ? fieldDraft({ name: column, ...type, constraints: values, src })
                : undefined;
            return draft === undefined ? [] : [draft];
        });
        return fields.length < 2 ? [] : [entity(name, fields, { block, page })];
    });
}
function entity(original, fields, { block, page }) {
    const endLine = fields.at(-1)?.src.line ?? block.endLine;
    const src = sourceOf(page, { line: block.line, endLine }, announced_fields_NOTATION);
    return { original, fields, evidence: 'model', status: block.section.status, src };
}

;// CONCATENATED MODULE: ./lib/spec/readers/base-path.js


const base_path_NOTATION = { notation: 'base-path', rank: 85 };
const base_path_LABEL = /\b(?:base[ _-]?(?:url|path|uri|route)|base|api (?:prefix|base)|(?:url |route )?prefix|url base|ruta base|url de base|basis-?(?:url|pfad)|(?:api-?)?(?:pr[äa]fix|prefijo|prefixo|pr[ée]fixe)|caminho base|chemin de base)\b[^:：\n/]{0,40}[:：]\s*(\S+)|(?:ベース ?URL|基础路径|基础 ?URL|베이스 ?URL|기본 ?(?:URL|경로)|базовый (?:url|путь))[^:：\n/]{0,10}[:：]?\s*(\S+)/i;
/** "All routes are under `/api/v2`", "(prefix /api)", "alle Endpunkte liegen unter `/api`": where the path has no label. */
const SAID = /\((?:api )?(?:prefix(?:ed with)?|base(?: path| url)?|under|mounted (?:at|under))\s*[:=]?\s*(\/[\w./-]+)\s*\)|\b(?:routes?|endpoints?|paths?|urls?|apis?|resources?|everything|calls?|requests?)\b[^.:\n]{0,40}?\b(?:under|below|prefixed (?:with|by)|(?:start|begin)s? with|relative to|mounted (?:at|under|on)|(?:served|live|available|exposed) (?:at|under|from|on)|share the prefix|have the prefix|use the prefix)\s+(?:the (?:prefix|path|base path|base url)\s+)?((?:https?:\/\/)?[^\s]*\/[\w./-]+)|\b(?:the )?(?:base (?:path|url)|url prefix|prefix)\s+(?:is\s+)?((?:https?:\/\/[^\s/]+)?\/[\w./-]+)|\b(?:service|application|app|server)\b[^.:\n]{0,30}?\bmounted (?:at|under|on)\s+(\/[\w./-]+)|\b(?:routen|endpunkte|pfade|urls)\b[^.\n]{0,40}?\b(?:unter|unterhalb von|beginnen mit|mit dem pr[äa]fix|haben das pr[äa]fix)\s+(\/[\w./-]+)|\b(?:rutas|endpoints|rotas)\b[^.\n]{0,40}?\b(?:bajo|empiezan (?:con|por)|sob|come[çc]am com|cuelgan de|tienen el prefijo)\s+(\/[\w./-]+)|\b(?:routes|endpoints|chemins)\b[^.\n]{0,40}?\b(?:sous|commencent par|pr[ée]fix[ée]e?s (?:par|avec))\s+(\/[\w./-]+)/iu;
/** `Base URL: https://example.com/api/v1`, on a line or as a heading with the URL below it. */
const basePath = {
    ...base_path_NOTATION,
    reads: '`Base URL:`, `Base path:` or `Prefix:` with a path, or a heading of that name above it',
    read(page) {
        for (const block of page.blocks) {
            if (block.kind === 'table' && block.section.status === 'required') {
                const base = rowPath(block);
                if (base !== undefined)
                    return { basePath: base };
            }
            if (block.kind === 'table' || block.section.status !== 'required')
                continue;
            const text = block.kind === 'code' ? block.lines.join('\n') : plain(block.text);
            if (!text.includes('/'))
                continue;
            const labelled = base_path_LABEL.exec(text);
            const headed = /^(?:\d+[.)]\s*)?(?:base (?:url|path)|url base|基础路径|ベースURL)\b/i.test(plain(block.section.title));
            const headedUrl = headed ? /(?:https?:\/\/\S+|\/[\w./-]+)/.exec(text)?.[0] : undefined;
            const written = labelled === null ? (headedUrl ?? saidIn(text)) : labelled.slice(1).find(Boolean);
            const path = written === undefined ? undefined : readPath(written.replace(/[`"'),]/g, ''))?.path;
            if (path !== undefined && path !== '/' && !path.includes('{'))
                return { basePath: path };
        }
        return {};
    },
};
/** One route that stands under another is no base of all. */
function saidIn(text) {
    const found = text.length > 300 ? null : SAID.exec(text);
    const path = found?.slice(1).find(Boolean);
    return path !== undefined &&
        /\b(?:except|admin|only|webhooks?|health|metrics|docs|swagger|static)\b/i.test(text)
        ? undefined
        : path;
}
/** `| Base path | /api/v1 |` */
function rowPath({ header, rows }) {
    const row = [header, ...rows.map(({ cells }) => cells)].find(([label = '', value = '']) => base_path_LABEL.test(`${plain(label)}: ${plain(value)}`) && plain(label).length < 30);
    const path = readPath(plain(row?.[1] ?? '').split(/\s/)[0] ?? '')?.path;
    return path === undefined || path === '/' || path.includes('{') ? undefined : path;
}

;// CONCATENATED MODULE: ./lib/spec/readers/members.js






const SKIPPED = /^(?:constructor|get|set|static|return|this|super|self|cls|async|public|private|protected|readonly|__\w+__|model_config|Config|Meta)$/;
/** A field from a member of a class: required unless the language says that it may be missing. */
function memberField({ name, type, optional, notes, fallback, says = {}, src }) {
    if (SKIPPED.test(name) || /=>|^\(/.test(type))
        return [];
    const reading = readType(codeType(type));
    const { values, references, ...constraints } = readConstraints(notes);
    const stated = codeKind(type, name) ?? reading.type;
    const format = stated?.kind === 'string' ? formatIn(notes) : undefined;
    const kind = format === undefined ? stated : { kind: format };
    const listed = values !== undefined && (kind === undefined || kind.kind === 'string')
        ? { kind: 'enum', values }
        : undefined;
    const nullable = optional || reading.nullable;
    return [
        {
            original: name,
            ...present({
                type: listed ?? kind,
                named: kind === undefined ? reading.named : reading.type?.kind === 'array' ? reading.named : undefined,
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
function description(notes) {
    const text = notes.replace(/\s+/g, ' ').trim();
    return text === '' || /[={}[\]]/.test(text) ? undefined : text.slice(0, 300);
}
/** Types of languages whose names mean something else in prose. */
function codeKind(type, name) {
    const bare = type
        .replace(/\s*\|\s*(?:null|undefined|None)\b|^(?:Optional|Mapped)\[|[\]?]$|^\*/g, '')
        .trim();
    if (/^(?:number|Number)$/.test(bare))
        return guessNumber(wordsOf(name).join('_'));
    if (/^(?:Date|DateTime|time\.Time|datetime\.datetime|LocalDateTime|Instant|OffsetDateTime|ZonedDateTime|Timestamp|DateTimeOffset)$/.test(bare))
        return { kind: 'datetime' };
    if (/^(?:Record<|Map<|map\[|Dict\[|dict\[|dict$|object$|\{|Dictionary<|interface\{\}|any$|Any$|JsonNode$|JSONObject$)/.test(bare))
        return { kind: 'json' };
    if (/^(?:Buffer|Uint8Array|\[\]byte|byte\[\]|ByteArray)$/.test(bare))
        return { kind: 'binary' };
    if (/^(?:bigint|BigInt)$/.test(bare))
        return { kind: 'bigint' };
    return undefined;
}
function codeType(type) {
    return type
        .replace(/^(?:const|final|readonly|volatile|transient)\s+/, '')
        .replace(/;$/, '')
        .trim();
}
function literal(text) {
    const value = text.trim().replace(/[;,]$/, '');
    const quoted = /^["'`](.*)["'`]$/.exec(value)?.[1];
    if (quoted !== undefined)
        return { kind: 'literal', value: quoted };
    if (/^-?\d+(?:\.\d+)?$|^(?:true|false)$/i.test(value))
        return { kind: 'literal', value: value.toLowerCase() };
    const member = /^[A-Z]\w*\.(\w+)(?:\.value)?$/.exec(value)?.[1];
    if (member !== undefined)
        return { kind: 'literal', value: member.toLowerCase() };
    return /^(?:None|null|nil|undefined|\.\.\.|""|\[\]|\{\})$/.test(value) || value === ''
        ? undefined
        : { kind: 'expr', value: value.slice(0, 80) };
}

;// CONCATENATED MODULE: ./lib/spec/readers/class-diagram.js




const class_diagram_NOTATION = { notation: 'class-diagram', rank: 78 };
const class_diagram_OPEN = /^(?:abstract\s+)?(class|entity|enum|object|struct|table)\s*\(?\s*"?([\p{L}_][\p{L}\p{N}_ ]*?)"?(?:\s+as\s+\w+|\s*,[^)]*)?\)?\s*(?:<<[^>]*>>\s*)?(?:#\w+\s*)?\{\s*$/u;
const NAME_FIRST = /^[+\-#~*]?\s*\*?\s*([A-Za-z_]\w*)(\?)?\s*:\s*([^=;]+?)\s*(?:=\s*(.+?))?\s*(?:<<(.*)>>)?;?$/;
const TYPE_FIRST = /^[+\-#~]?\s*([A-Za-z_][\w.]*(?:[<~][\w, ]*[>~])?(?:\[\])?\??)\s+([A-Za-z_]\w*)\s*$/;
const END = String.raw `"?([\p{L}_][\p{L}\p{N}_]*)"?`;
const CARDINALITY = String.raw `(?:\s*"([^"]*)")?`;
const LINK = new RegExp(String.raw `^${END}${CARDINALITY}\s*([|}o][|o{}]|[<*o+}]?\|?)?(?:-|\.)+(?:\w*|\[[^\]]*\])(?:-|\.)*([|o][|{]|\|?[>*o+{]?)\s*${CARDINALITY}\s*${END}\s*(?::.*)?$`, 'u');
/** Class diagrams of PlantUML and Mermaid: classes with typed attributes, enums, and lines with how many of each. */
const classDiagram = {
    ...class_diagram_NOTATION,
    reads: 'a class diagram of PlantUML or Mermaid: attributes with their types, enums, and lines with `"1" -- "0..*"`',
    read(page) {
        const found = page.blocks.flatMap((block) => block.kind === 'code' && yieldsThings(block.section) && isDiagram(block) ? [diagram(block, page)] : []);
        return {
            entities: found.flatMap(({ entities }) => entities),
            enums: found.flatMap(({ enums }) => enums),
            relations: found.flatMap(({ relations }) => relations),
        };
    },
};
function isDiagram({ language, lines }) {
    if (/^(?:plantuml|puml|uml)\b/.test(language))
        return true;
    return lines.slice(0, 10).some((line) => /^\s*(?:@startuml|classDiagram)\b/.test(line));
}
function diagram(block, page) {
    const entities = [];
    const enums = [];
    const relations = [];
    let add;
    block.lines.forEach((raw, index) => {
        const line = block.firstLine + index;
        const text = raw.trim();
        const [, kind, name = ''] = class_diagram_OPEN.exec(text) ?? [];
        if (kind === 'enum') {
            const one = { name, line, values: [] };
            enums.push(one);
            add = (value) => one.values.push(...(/^(\w+)\s*,?$/.exec(value)?.slice(1, 2) ?? []));
        }
        else if (kind !== undefined) {
            const one = { name, line, fields: [] };
            entities.push(one);
            add = (member, at) => one.fields.push(...memberOf(member, sourceOf(page, { line: at }, class_diagram_NOTATION)));
        }
        else if (text.startsWith('}'))
            add = undefined;
        else if (add !== undefined)
            add(text, line);
        else
            relations.push(...linkIn(text, sourceOf(page, { line }, class_diagram_NOTATION)));
    });
    const { status } = block.section;
    return {
        entities: entities
            .filter(({ fields }) => fields.length > 0)
            .map(({ name, line, fields }) => ({
            original: name,
            fields,
            evidence: 'model',
            status,
            src: sourceOf(page, { line, endLine: fields.at(-1)?.src.line ?? line }, class_diagram_NOTATION),
        })),
        enums: enums.map(({ name, line, values }) => ({ name, values, src: sourceOf(page, { line }, class_diagram_NOTATION) })),
        relations,
    };
}
function memberOf(text, src) {
    if (text.length > 300 ||
        /[()]/.test(text.replace(/\(\d[\d, ]*\)/g, '')) ||
        /^(?:--|==|\.\.|__|<<|\/\/|')/.test(text))
        return [];
    const named = NAME_FIRST.exec(text);
    const typed = named === null ? TYPE_FIRST.exec(text) : null;
    const name = named?.[1] ?? typed?.[2];
    const type = (named?.[3] ?? typed?.[1])?.replace(/~([^~]*)~/, '<$1>');
    if (name === undefined || type === undefined)
        return [];
    const isMoment = /^(?:LocalDate|DateOnly)$/.test(type) ? false : undefined;
    const [field, ...others] = memberField({
        name,
        type,
        optional: named?.[2] !== undefined,
        notes: named?.[5] ?? '',
        fallback: named?.[4],
        src,
    });
    if (field === undefined)
        return [];
    return [
        isMoment === false ? { ...field, type: readType('date').type ?? { kind: 'date' } } : field,
        ...others,
    ];
}
function linkIn(text, src) {
    const [, from, fromCount, left = '', right = '', toCount, to] = LINK.exec(text.slice(0, 300)) ?? [];
    if (from === undefined || to === undefined || /\|>|<\|/.test(text))
        return [];
    const many = (count, mark) => /[*nm]|\d{2,}|many/i.test(count ?? '') || /[{}]/.test(mark);
    const [manyFrom, manyTo] = [many(fromCount, left), many(toCount, right)];
    if (fromCount === undefined && toCount === undefined && !/[{}|]/.test(left + right))
        return [];
    const kind = manyFrom ? (manyTo ? 'many-to-many' : 'many-to-one') : manyTo ? 'one-to-many' : 'one-to-one';
    return [{ from, to, kind, lenient: true, src }];
}

;// CONCATENATED MODULE: ./lib/spec/readers/class-members.js




const class_members_NOTATION = { notation: 'class-members', rank: 65 };
const CLASS = /^\s*(?:(?:public|private|internal|data|sealed|open|abstract|final|partial|static)\s+)*(class|record|struct|entity|enum(?: class)?)\s+([A-Za-z_]\w*)\s*(\(?)/;
const JAVA = /^(?:(?:public|private|protected|internal|final|required|virtual|readonly|static)\s+)*([A-Za-z_][\w.]*(?:<[^=;]*>)?(?:\[\])?\??)\s+([A-Za-z_]\w*)\s*(?:\{\s*get;.*|=\s*([^;]+);?|;)\s*(?:=\s*([^;]+);)?\s*(?:\/\/\s*(.*))?$/;
const KOTLIN = /^(?:(?:private|override|lateinit)\s+)*(?:val|var)\s+([A-Za-z_]\w*)\s*:\s*([^=,]+?)(\?)?\s*(?:=\s*([^,]+?))?,?\s*\)?\s*(?:\/\/\s*(.*))?$/;
/** Members of Java, Kotlin and C# classes. */
const classMembers = {
    ...class_members_NOTATION,
    reads: 'members of Java, Kotlin and C# classes, with their annotations',
    read(page) {
        const entities = [];
        const enums = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section) || !isClassLike(block))
                continue;
            for (const { name, kind, line, lines, annotations } of classesOf(block)) {
                const src = sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, class_members_NOTATION);
                if (kind.startsWith('enum')) {
                    enums.push({ name, values: enumValues(lines.map(({ text }) => text).join(' ')), src });
                    continue;
                }
                const fields = fieldsOf(lines, (at) => sourceOf(page, { line: at }, class_members_NOTATION));
                const isTable = /@Entity|@Table|@Document|\[Table/.test(annotations) || fields.some(({ pk }) => pk === true);
                if (fields.length > 0)
                    entities.push({
                        original: name.replace(/(?<=[a-z])(?:Entity|Model)$/, ''),
                        fields,
                        evidence: isTable ? 'database' : 'model',
                        status: block.section.status,
                        src,
                    });
            }
        }
        return { entities, enums };
    },
};
function isClassLike({ language, lines }) {
    if (/^(?:java|kotlin|kt|csharp|cs|c#|swift|scala|php|rust|dart)\b/.test(language))
        return true;
    return (language === '' && lines.some((line) => /^\s*(?:public|data|internal)\s+(?:class|record)\s/.test(line)));
}
function classesOf(block) {
    const classes = [];
    let annotations = '';
    block.lines.forEach((raw, index) => {
        const line = block.firstLine + index;
        const text = raw.trim();
        const found = CLASS.exec(raw);
        if (found !== null) {
            classes.push({ name: found[2] ?? '', kind: found[1] ?? '', line, annotations, lines: [] });
            const inside = /[({](.+)[)}]/.exec(text)?.[1];
            if (inside !== undefined)
                classes
                    .at(-1)
                    ?.lines.push(...inside.split(/,(?![^<(]*[>)])/).map((one) => ({ text: one.trim(), line })));
            annotations = '';
        }
        else if (classes.length === 0 || /^[@[]/.test(text))
            annotations += ` ${text}`;
        if (found === null && text !== '')
            classes.at(-1)?.lines.push({ text, line });
    });
    return classes;
}
function enumValues(body) {
    const list = body.replace(/^[^{]*\{/, '').split(/[;}]/)[0] ?? '';
    return list.split(',').flatMap((one) => /^\s*([A-Za-z_]\w*)/.exec(one)?.[1] ?? []);
}
function fieldsOf(lines, sourceAt) {
    const fields = [];
    let annotations = '';
    let depth = 0;
    for (const { text, line } of lines) {
        if (/^(?:@|\[)\w/.test(text) && !/;\s*$/.test(text) && !/\b(?:val|var)\b/.test(text))
            annotations += ` ${text}`;
        else {
            const member = text.replace(/^(?:@\w+(?:\([^)]*\))?\s*)+/, '');
            const isMethod = /\)\s*(?:throws .*)?\{\s*$/.test(text);
            if (depth <= 0 && !isMethod)
                fields.push(...class_members_memberOf(member, `${annotations} ${text.startsWith('@') ? text : ''}`, sourceAt(line)));
            depth = isMethod
                ? depth + 1
                : depth > 0
                    ? depth + (text.match(/\{/g)?.length ?? 0) - (text.match(/\}/g)?.length ?? 0)
                    : 0;
            annotations = '';
        }
    }
    return fields;
}
function class_members_memberOf(text, annotations, src) {
    if (/^(?:return|throw|import|package|using|namespace|public (?:class|enum)|static final|private static|}|\/\/|\*)/.test(text))
        return [];
    const kotlin = KOTLIN.exec(text);
    const java = kotlin === null ? JAVA.exec(text) : null;
    const [name, type, optional, fallback, comment] = kotlin === null
        ? [
            java?.[2],
            java?.[1]?.replace(/\?$/, ''),
            java?.[1]?.endsWith('?') === true,
            java?.[3] ?? java?.[4],
            java?.[5],
        ]
        : [kotlin[1], kotlin[2], kotlin[3] !== undefined, kotlin[4], kotlin[5]];
    if (name === undefined ||
        type === undefined ||
        /^(?:class|return|new|static|void|const|package)$/.test(type))
        return [];
    const length = /length\s*=\s*(\d+)|MaxLength\((\d+)\)|max\s*=\s*(\d+)/.exec(annotations);
    const isRequired = /nullable\s*=\s*false|@NotNull|@NotBlank|\[Required\]/.test(annotations);
    return memberField({
        name,
        type,
        optional: optional || /nullable\s*=\s*true|@Nullable/.test(annotations),
        notes: comment ?? '',
        fallback: fallback === 'null' ? undefined : fallback,
        says: present({
            pk: /@Id\b|@PrimaryKey|\[Key\]/.test(annotations) ? true : undefined,
            unique: /unique\s*=\s*true/.test(annotations) ? true : undefined,
            required: isRequired ? true : undefined,
            maxLength: length === null ? undefined : Number(length[1] ?? length[2] ?? length[3]),
            relationOnly: /@OneToMany|@ManyToMany/.test(annotations) || /^(?:ICollection|List|Set|Collection)<[A-Z]/.test(type)
                ? true
                : undefined,
        }),
        src,
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/column-list.js






const column_list_NOTATION = { notation: 'column-list', rank: 60 };
const column_list_LABEL = /^(?:(?:key |main |table )?(?:fields?|columns?|attributes?|properties)|todo|campos|columnas|colunas|felder|champs|поля|alanlar|kolom|字段|列|カラム|項目|컬럼|필드)\s*[:：]\s*/iu;
const TAIL = /\s*(?:등을?|을|를)?\s*(?:정의하세요|정의)?[.。]?$/u;
/** Names as code writes them; a word of prose alone is no column. */
const COLUMN = /^[`*]*([a-z][a-z0-9]*(?:_[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z0-9]*)+)[`*]*\s*(?:[(（]([^()（）]*)[)）])?$/;
/** `- id, category_id, name (unique)` below the heading that names the table. */
const columnList = {
    ...column_list_NOTATION,
    reads: 'lines that are nothing but names of columns with commas between them, below the heading of their table',
    read(page) {
        const entities = page.sections.flatMap((section) => {
            const inData = section.role === 'entities' && yieldsThings(section) && !aboutRequest(section);
            const thing = inData ? titleThing(section) : undefined;
            if (thing === undefined)
                return [];
            const fields = columnsOf(section, page);
            const [first] = fields;
            return first === undefined || fields.length < 2
                ? []
                : [
                    {
                        original: thing.name,
                        ...(thing.label === undefined ? {} : { label: thing.label }),
                        fields,
                        evidence: 'model',
                        status: section.status,
                        src: sourceOf(page, { line: entityLine(section), endLine: fields.at(-1)?.src.line ?? 1 }, column_list_NOTATION),
                    },
                ];
        });
        return { entities };
    },
};
/** The columns of a section, where at least one of its lines lists several. */
function columnsOf(section, page) {
    const lines = section.blocks.flatMap((block) => (block.kind === 'item' && block.depth === 1) || block.kind === 'paragraph'
        ? [lineColumns(block, page)]
        : []);
    const listed = lines.filter((fields) => fields.length > 0);
    return listed.some((fields) => fields.length > 1) && listed.length * 2 >= lines.length ? listed.flat() : [];
}
function lineColumns(block, page) {
    if (block.text.includes('\n') || block.text.length > 600)
        return [];
    const text = plain(block.text).replace(column_list_LABEL, '').replace(TAIL, '');
    const names = parts(text, /[,、，]/);
    const read = names.map((name) => COLUMN.exec(name));
    if (read.some((one) => one === null))
        return [];
    return read.flatMap((one) => {
        const note = one?.[2] ?? '';
        const draft = fieldDraft({
            name: one?.[1] ?? '',
            ...(readType(note).type === undefined ? {} : { type: note }),
            constraints: note,
            src: sourceOf(page, block, column_list_NOTATION),
        });
        return draft === undefined ? [] : [draft];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/constraint-table.js







const constraint_table_NOTATION = { notation: 'constraint-table', rank: 60 };
const constraint_table_NAME = /^(?:fields?|columns?|attributes?|propert(?:y|ies)|字段|属性|項目|フィールド|필드|campo|feld|поле|alan)$/i;
const constraint_table_RULES = /^(?:constraints?|rules?|validations?(?: rules?)?|limits?|allowed values|values|制約|约束|规则|제약|restricciones|regeln|ограничения)$/i;
/** `| Field | Constraint |` without a column of types: rules for fields that are declared elsewhere. */
const constraintTable = {
    ...constraint_table_NOTATION,
    reads: 'a table `| Field | Constraint |` without types: rules for fields that stand elsewhere',
    read(page) {
        const remarks = page.blocks.flatMap((block) => block.kind === 'table' && block.section.status === 'required' ? remarksOf(block, page) : []);
        return { remarks };
    },
};
function remarksOf(table, page) {
    const header = table.header.map((cell) => plain(cell));
    const name = header.findIndex((cell) => constraint_table_NAME.test(cell));
    const rules = header.findIndex((cell) => constraint_table_RULES.test(cell));
    if (name < 0 || rules < 0 || header.some((cell) => /^(?:data )?type$/i.test(cell)))
        return [];
    const entity = titleThing(table.section)?.name ?? '';
    return table.rows.flatMap((row) => {
        const field = plain(row.cells[name] ?? '');
        const says = saysOf(plain(row.cells[rules] ?? ''));
        return isFieldName(field) && Object.keys(says).length > 0
            ? [{ entity, field, says, src: sourceOf(page, row, constraint_table_NOTATION) }]
            : [];
    });
}
function saysOf(text) {
    const { values, min, max, above, below, minLength, maxLength, pattern, required, nullable, unique, default: fallback, } = readConstraints(text);
    const declared = [text, ...parts(text)]
        .map((part) => readType(part).type)
        .find((type) => type !== undefined);
    const listed = values === undefined || declared?.kind === 'enum' ? declared : { kind: 'enum', values };
    return present({
        type: listed,
        min,
        max,
        above,
        below,
        minLength,
        maxLength,
        pattern,
        required,
        nullable,
        unique,
        default: fallback,
    });
}

;// CONCATENATED MODULE: ./lib/spec/document/offsets.js
/** Turns offsets in the text of a block into lines of its document. */
function lineCounter(text, firstLine) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return firstLine + low;
    };
}
const PAIRS = { '(': ')', '{': '}', '[': ']' };
/**
 * The offset of the bracket that closes the one at `open`, or -1. Brackets in quotes and in comments that start with
 * one of `comments` do not count.
 */
function closingOf(text, open, comments = []) {
    const opening = text[open] ?? '';
    const closing = PAIRS[opening] ?? '';
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (comments.some((mark) => text.startsWith(mark, at))) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                return -1;
            at = end;
        }
        else if (character === '"' || character === "'" || character === '`') {
            at = quoteEnd(text, at);
        }
        else if (character === opening)
            depth += 1;
        else if (character === closing) {
            depth -= 1;
            if (depth === 0)
                return at;
        }
    }
    return -1;
}
/** A quote that does not close on its line was an apostrophe. */
function quoteEnd(text, start) {
    const end = text.indexOf(text[start] ?? '', start + 1);
    const line = text.indexOf('\n', start);
    return end < 0 || (line >= 0 && end > line) ? start : end;
}
/** The pieces of a text between separators that stand outside of brackets and quotes, each with its offset. */
function pieces(text, separator) {
    const all = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"' || character === "'" || character === '`')
            at = quoteEnd(text, at);
        else if ('([{<'.includes(character))
            depth += 1;
        else if (')]}>'.includes(character))
            depth = Math.max(0, depth - 1);
        else if (character === separator && depth === 0) {
            all.push({ text: text.slice(start, at), offset: start });
            start = at + 1;
        }
    }
    all.push({ text: text.slice(start), offset: start });
    return all.filter((piece) => piece.text.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/spec/readers/sql-column.js



const DELETE = /\bon\s+delete\s+(cascade|restrict|set\s+null|no\s+action|set\s+default)/i;
const REFERENCES = /\breferences\s+((?:["`[]?[\p{L}_][\p{L}\p{N}_$]*["`\]]?\.)*["`[]?[\p{L}_][\p{L}\p{N}_$]*["`\]]?)/iu;
const MODIFIERS = /\b(?:not\s+null|null|default|primary\s+key|unique|references|check|constraint|auto_?increment|autoincrement|identity|generated|collate|comment|on\s+update|on\s+delete|key|unsigned|zerofill|character\s+set|encode|stored|virtual|as)\b/i;
/** Reads a rule of the table, if the text is one. */
function tableRule(text, rules) {
    const rule = text.replace(/^constraint\s+\S+\s+/i, '');
    const columns = (/\(([^()]*)\)/.exec(rule)?.[1] ?? '')
        .split(',')
        .map((name) => sql_column_unquoted(name.trim().replace(/\s+(?:asc|desc)$|\(\d+\)$/i, '')));
    if (/^primary\s+key\b/i.test(rule))
        rules.key = columns;
    else if (/^unique\b(?!\s*[a-z_"`]+\s+(?:varchar|text|int|uuid))/i.test(rule) && columns.length > 0)
        rules.unique.push(columns);
    else if (/^foreign\s+key\b/i.test(rule)) {
        const [name = ''] = columns;
        rules.references.set(name, referenceOf(rule));
    }
    else
        return /^(?:check|exclude|index|fulltext|spatial|partition|period|like|constraint)\b|^key\s+[\w`"]*\s*\(/i.test(rule);
    return true;
}
function referenceOf(text) {
    const target = REFERENCES.exec(text)?.[1];
    const rule = DELETE.exec(text)?.[1]?.toLowerCase().replace(/\s+/g, ' ');
    return present({
        references: target === undefined ? undefined : sql_column_unquoted(target),
        onDelete: rule === undefined
            ? undefined
            : rule === 'cascade'
                ? 'cascade'
                : rule.startsWith('set')
                    ? 'set null'
                    : 'restrict',
    });
}
/** A column from `name type modifiers`. */
function column(text, comment, src) {
    const found = /^(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_$]*))\s*(.*)$/su.exec(text);
    const original = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
    if (found === null || original === undefined || /\s{2}|\n/.test(original))
        return undefined;
    const rest = (found[5] ?? '').replace(/\s+/g, ' ').trim();
    if (rest === '' || rest.startsWith('...') || /^[.…]/.test(original))
        return undefined;
    const start = MODIFIERS.exec(rest.replace(/\([^()]*\)/g, (inside) => '_'.repeat(inside.length)))?.index ?? rest.length;
    const typeText = rest.slice(0, start).trim();
    const modifiers = rest.slice(start);
    const listed = checkValues(modifiers, original);
    const { type, named, nullable } = readType(typeText === '' ? 'text' : typeText.replace(/^enum\s*\(/i, 'enum('));
    return {
        original,
        ...present({
            type: listed === undefined ? sqlType(type, typeText) : { kind: 'enum', values: listed },
            named,
            pk: /\bprimary\s+key\b/i.test(modifiers) ? true : undefined,
            required: /\bnot\s+null\b/i.test(modifiers) ? true : undefined,
            nullable: nullable || isNullable(modifiers) ? true : undefined,
            unique: /\bunique\b/i.test(modifiers) ? true : undefined,
            computed: /\bgenerated\s+always\s+as\s*\(/i.test(modifiers) ? true : undefined,
            default: defaultOf(modifiers),
            description: sql_column_description(comment, modifiers),
        }),
        ...bounds(modifiers),
        ...commentTarget(comment),
        ...referenceOf(modifiers),
        src,
    };
}
/** `-- FK to riders.id`: a reference that only a comment states. */
function commentTarget(comment) {
    const target = /^(?:\w+ )?(?:fk|foreign key|ref(?:erence)?s?)\b/i.test(comment) || /^(?:->|→)/.test(comment)
        ? referenceIn(comment)
        : undefined;
    return target === undefined ? {} : { references: target };
}
/** A column that says nothing of NULL takes it: the standard of SQL. */
function isNullable(modifiers) {
    return !/\bnot\s+null\b|\bprimary\s+key\b/i.test(modifiers) && !/\bdefault\b/i.test(modifiers);
}
function sqlType(type, text) {
    if (/^tinyint\s*\(\s*1\s*\)/i.test(text))
        return { kind: 'bool' };
    if (/^number\s*\(\s*\d+\s*,\s*[1-9]/i.test(text))
        return { kind: 'decimal' };
    return /^bit\s*\(\s*[2-9]/i.test(text) ? { kind: 'binary' } : type;
}
function checkValues(modifiers, name) {
    const list = new RegExp(String.raw `check\s*\(\s*["\x60]?${name.replace(/[^\w]/g, '.')}["\x60]?(?:::\w+)?\s*(?:in\s*\(|=\s*any\s*\(\s*array\s*\[)([^)\]]*)`, 'i').exec(modifiers)?.[1];
    const values = [...(list ?? '').matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value);
    return values.length > 1 ? values : undefined;
}
function bounds(modifiers) {
    const check = /check\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)/i.exec(modifiers)?.[1];
    if (check === undefined || /length|\bin\s*\(|\bor\b/i.test(check))
        return {};
    const { min, max, above, below } = readConstraints(check.replace(/\bbetween\s+(-?[\d.]+)\s+and\s+(-?[\d.]+)/i, 'between $1 and $2'));
    return present({ min, max, above, below });
}
function defaultOf(modifiers) {
    const found = /\bdefault\s+('(?:[^']|'')*'|\(?[\w.+-]+(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?\)?)/i.exec(modifiers)?.[1];
    if (found === undefined || /^\(?null\)?$/i.test(found))
        return undefined;
    const quoted = /^'(.*)'$/s.exec(found)?.[1];
    if (quoted !== undefined)
        return { kind: 'literal', value: quoted.replace(/''/g, "'") };
    const value = found.replace(/^\(|\)$/g, (mark) => (found.includes('()') ? mark : ''));
    return {
        kind: /^(?:-?[\d.]+|true|false)$/i.test(value) ? 'literal' : 'expr',
        value: /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value,
    };
}
function sql_column_description(comment, modifiers) {
    const stated = /\bcomment\s+'([^']*)'/i.exec(modifiers)?.[1] ?? comment;
    return stated.trim() === '' ? undefined : stated.trim().slice(0, 300);
}
/** A name without quotes and without the schema before it. */
function sql_column_unquoted(name) {
    return (name.split('.').at(-1) ?? name).replace(/["`[\]\s]+/g, '').trim();
}

;// CONCATENATED MODULE: ./lib/spec/readers/dbml.js






const dbml_NOTATION = { notation: 'dbml', rank: 90 };
const TABLE = /(?:^|\n)\s*Table\s+((?:"[^"\n]+"|[\w.])+)(?:\s+as\s+\w+)?\s*(?:\[[^\]\n]*\]\s*)?\{/gi;
const dbml_ENUM = /(?:^|\n)\s*Enum\s+((?:"[^"\n]+"|[\w.])+)\s*\{([^}]*)\}/gi;
const REF = /(?:^|\n)\s*Ref\b[^:{\n]*[:{]\s*((?:"[^"\n]+"|[\w.])+)\.(\w+)\s*(<>|[<>-])\s*((?:"[^"\n]+"|[\w.])+)\.(\w+)/gi;
const dbml_COLUMN = /^\s*(?:"([^"]+)"|(\w+))\s+("[^"]+"|[\w.]+(?:\([^)]*\))?(?:\[\])?)\s*(?:\[(.*)\])?\s*(?:\/\/.*)?$/;
/** Tables of DBML: `Table users { id int [pk] }`, with `Ref` and `Enum`. */
const dbml = {
    ...dbml_NOTATION,
    reads: 'DBML: `Table` with its columns and settings, `Ref`, `Enum`',
    read(page) {
        const entities = [];
        const enums = [];
        const relations = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section))
                continue;
            const text = block.lines.join('\n');
            if (!/(?:^|\n)\s*Table\s+["\w.]+[^\n]*\{/.test(text))
                continue;
            const at = { block, page, lineAt: lineCounter(text, block.firstLine) };
            entities.push(...tablesIn(text, at));
            enums.push(...enumsIn(text, at));
            relations.push(...referencesIn(text, at));
        }
        return { entities, enums, relations };
    },
};
function tablesIn(text, at) {
    return [...text.matchAll(TABLE)].flatMap(({ 0: whole, 1: name = '', index }) => {
        const open = index + whole.length - 1;
        const close = closingOf(text.slice(open), 0, ['//']);
        const body = text.slice(open + 1, close < 0 ? text.length : open + close);
        const first = at.lineAt(open);
        const lines = body
            .replace(/\b(?:indexes|note)\s*\{[^}]*\}/gi, (inside) => inside.replace(/[^\n]/g, ''))
            .split('\n');
        const fields = lines.flatMap((line, offset) => columnOf(line, sourceOf(at.page, { line: first + offset }, dbml_NOTATION)));
        const src = sourceOf(at.page, { line: at.lineAt(index + whole.search(/\S/)), endLine: first + lines.length - 1 }, dbml_NOTATION);
        return fields.length === 0
            ? []
            : [{ original: sql_column_unquoted(name), fields, evidence: 'database', status: at.block.section.status, src }];
    });
}
function columnOf(line, src) {
    const [, quoted, bare = '', type = '', settings = ''] = dbml_COLUMN.exec(line) ?? [];
    const original = quoted ?? bare;
    if (original === '' || /^(?:note|indexes|ref)$/i.test(original))
        return [];
    const reading = readType(type.replace(/"/g, ''));
    const has = (setting) => (setting.test(settings) ? true : undefined);
    const fallback = /\bdefault\s*:\s*(?:`([^`]*)`|['"]([^'"]*)['"]|([\w.-]+))/i.exec(settings);
    const required = has(/\bnot null\b/i);
    return [
        {
            original,
            ...present({
                type: reading.type,
                named: reading.type === undefined ? reading.named : undefined,
                pk: has(/\b(?:pk|primary key)\b/i),
                required,
                nullable: required === undefined ? has(/(?<!not )\bnull\b/i) : undefined,
                unique: has(/\bunique\b/i),
                references: /\bref\s*:\s*[<>-]\s*((?:"[^"]+"|[\w.])+)\.\w+/i.exec(settings)?.[1]?.replace(/"/g, ''),
                default: fallback === null
                    ? undefined
                    : {
                        kind: fallback[1] === undefined ? 'literal' : 'expr',
                        value: fallback[1] ?? fallback[2] ?? fallback[3] ?? '',
                    },
                description: /\bnote\s*:\s*['"]([^'"]*)['"]/i.exec(settings)?.[1],
            }),
            src,
        },
    ];
}
function enumsIn(text, { page, lineAt }) {
    return [...text.matchAll(dbml_ENUM)].map(({ 0: whole, 1: name = '', 2: body = '', index }) => ({
        name: sql_column_unquoted(name),
        values: body
            .split('\n')
            .flatMap((line) => /^\s*"?([\w -]+?)"?\s*(?:\[.*\])?\s*(?:\/\/.*)?$/.exec(line)?.[1] ?? []),
        src: sourceOf(page, { line: lineAt(index + whole.search(/\S/)) }, dbml_NOTATION),
    }));
}
const dbml_KINDS = { '>': 'many-to-one', '<': 'one-to-many', '-': 'one-to-one', '<>': 'many-to-many' };
function referencesIn(text, { page, lineAt }) {
    return [...text.matchAll(REF)].map(({ 0: whole, 1: from = '', 2: via = '', 3: sign = '>', 4: to = '', index }) => {
        const kind = dbml_KINDS[sign];
        return {
            from: sql_column_unquoted(from),
            to: sql_column_unquoted(to),
            kind,
            ...(kind === 'many-to-one' || kind === 'one-to-one' ? { via } : {}),
            src: sourceOf(page, { line: lineAt(index + whole.search(/\S/)) }, dbml_NOTATION),
        };
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/drizzle.js






const drizzle_NOTATION = { notation: 'drizzle', rank: 90 };
const drizzle_TABLE = /\b(?:export\s+)?const\s+([A-Za-z_]\w*)\s*=\s*(?:pgTable|mysqlTable|sqliteTable|\w+\.table)\s*\(\s*["'`](\w+)["'`]\s*,\s*(?:\(\s*\w*\s*\)\s*=>\s*\(?\s*)?\{/g;
const drizzle_ENUM = /\bconst\s+([A-Za-z_]\w*)\s*=\s*(?:pgEnum|mysqlEnum)\s*\(\s*["'`]\w+["'`]\s*,\s*\[([^\]]*)\]/g;
const drizzle_COLUMN = /^\s*["']?([A-Za-z_]\w*)["']?\s*:\s*(?:\w+\.)?([A-Za-z_]\w*)\s*\(/;
/** Tables of Drizzle: `pgTable('users', { id: uuid('id').primaryKey() })`. */
const drizzle = {
    ...drizzle_NOTATION,
    reads: 'Drizzle: `pgTable`, `mysqlTable`, `sqliteTable` with their columns and references, and `pgEnum`',
    read(page) {
        const entities = [];
        const enums = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section))
                continue;
            const text = block.lines.join('\n');
            if (!/\b\w*Table\s*\(/.test(text))
                continue;
            const lineAt = lineCounter(text, block.firstLine);
            entities.push(...drizzle_tablesIn(text, { block, page, lineAt }));
            for (const { 1: name = '', 2: list = '', index } of text.matchAll(drizzle_ENUM))
                enums.push({ name, values: valuesIn(list), src: sourceOf(page, { line: lineAt(index) }, drizzle_NOTATION) });
        }
        return { entities, enums };
    },
};
function drizzle_tablesIn(text, at) {
    const matches = [...text.matchAll(drizzle_TABLE)];
    const tables = new Map(matches.map(({ 1: constant = '', 2: table = '' }) => [constant, table]));
    return matches.flatMap((match, index) => {
        const open = match.index + match[0].length - 1;
        const within = text.slice(open, matches[index + 1]?.index);
        const close = closingOf(within, 0, ['//']);
        const body = within
            .slice(1, close < 0 ? within.length : close)
            .replace(/\/\/[^\n]*/g, blank)
            .replaceAll('=>', '= ');
        const fields = pieces(body, ',').flatMap((piece) => {
            const lead = piece.text.length - piece.text.trimStart().length;
            const line = at.lineAt(open + 1 + piece.offset + lead);
            return drizzle_columnOf(piece.text.trim(), tables, sourceOf(at.page, { line }, drizzle_NOTATION));
        });
        const src = sourceOf(at.page, { line: at.lineAt(match.index), endLine: at.block.endLine }, drizzle_NOTATION);
        return fields.length === 0
            ? []
            : [{ original: match[2] ?? '', fields, evidence: 'database', status: at.block.section.status, src }];
    });
}
function blank(comment) {
    return ' '.repeat(comment.length);
}
function drizzle_columnOf(text, tables, src) {
    const [, member = '', call = ''] = drizzle_COLUMN.exec(text) ?? [];
    if (call === '')
        return [];
    const column = /^[^(]*\(\s*["'`](\w+)["'`]/.exec(text)?.[1];
    const target = /\.references\s*\(\s*\(\s*\)\s*(?::\s*\w+\s*)?=>?\s*([A-Za-z_]\w*)\./.exec(text)?.[1];
    const rule = /onDelete\s*:\s*["'](cascade|restrict|set null)["']/.exec(text)?.[1];
    const type = typeOf(call, text);
    return [
        {
            original: column ?? member,
            ...present({
                type,
                named: type === undefined ? call : undefined,
                pk: text.includes('.primaryKey(') ? true : undefined,
                required: text.includes('.notNull(') ? true : undefined,
                nullable: /\.(?:notNull|primaryKey|default\w*)\(/.test(text) ? undefined : true,
                unique: text.includes('.unique(') ? true : undefined,
                references: target === undefined ? undefined : (tables.get(target) ?? target),
                onDelete: rule,
                default: drizzle_defaultOf(text),
            }),
            src,
        },
    ];
}
const OWN = {
    bigserial: { kind: 'bigint' },
    doublePrecision: { kind: 'float' },
    real: { kind: 'float' },
    serial: { kind: 'int' },
};
function typeOf(call, text) {
    const values = /\benum\s*:\s*\[([^\]]*)\]/.exec(text)?.[1];
    if (values !== undefined)
        return { kind: 'enum', values: valuesIn(values) };
    const mode = /\bmode\s*:\s*["'](boolean|timestamp\w*|json|bigint)["']/.exec(text)?.[1];
    const kind = mode === undefined ? kindNamed(call) : kindNamed(mode.replace(/_ms$/, ''));
    const length = Number(/\blength\s*:\s*(\d+)/.exec(text)?.[1] ?? 0);
    const precision = /\bprecision\s*:\s*(\d+)\s*,\s*scale\s*:\s*(\d+)/.exec(text);
    const base = OWN[call] ??
        (kind === undefined
            ? undefined
            : kind === 'string' && length > 0
                ? { kind, length }
                : kind === 'decimal' && precision !== null
                    ? { kind, precision: [Number(precision[1]), Number(precision[2])] }
                    : { kind });
    return base !== undefined && text.includes('.array(') ? { kind: 'array', of: base } : base;
}
function drizzle_defaultOf(text) {
    if (text.includes('.defaultNow('))
        return { kind: 'expr', value: 'now()' };
    const found = /\.default\s*\(\s*(["'`]([^"'`]*)["'`]|-?[\d.]+|true|false)\s*\)/.exec(text);
    return found === null ? undefined : { kind: 'literal', value: found[2] ?? found[1] ?? '' };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/caller-phrase.js


/** Longer sentences say more than who may call. */
const LONGEST = 90;
const ANYONE = /^(?:(?:open|available|accessible|allowed|free) (?:to|for|by) |for )?(?:any(?:one|body)|every(?:one|body)|the (?:general )?public|all visitors|jeder(?:mann)?|tout le monde|cualquiera|qualquer (?:um|pessoa)|chiunque|誰でも|누구나|任何人|所有人)(?: (?:can|may) (?:call|access|use)(?: (?:it|this))?)?$|^no (?:token|login|log-?in|sign-?in|account|auth\w*)(?: (?:is )?(?:required|needed|necessary))?$|^(?:publicly accessible|public(?: (?:endpoint|route|access))?)$|^(?:公开|公開|공개)(?:接口|访问|訪問|api)?$/i;
const ANY_KNOWN = /^(?:for |open to |requires? |needs? )?(?:an?y? |all |every |each )?(?:signed[- ]in|logged[- ]in|authenticated|registered)(?: (?:users?|members?|callers?|accounts?|customers?|people|employees?|staff))?(?: only)?$|^(?:any|all) (?:roles?|signed[- ]in \w+)$|^(?:any|every)(?:one|body)(?: who is)? (?:logged|signed)[- ]in$|^(?:ログイン|認証)(?:済み(?:の?ユーザー?)?(?:のみ)?|ユーザー?(?:のみ)?|(?:が|は)?(?:必要|必須)|要)$|^(?:要|要の)(?:ログイン|認証)$|^(?:로그인|인증)(?:한|된)? ?(?:(?:사용자|유저|회원)(?:만| ?누구나)?|필요|필수)$|^(?:需要?|须|必须)(?:先)?(?:登录|登錄|认证|鉴权|授权)$|^(?:已)?(?:登录|登錄|认证)(?:后)?(?:(?:用户|使用者)(?:可(?:用|调用|访问|见))?|可(?:用|调用|访问|见))$|^(?:登录|登錄|认证)后$/i;
const PROOF = /^(?:(?:an?|the|valid) )*(?:api[- ]?key|bearer(?: token)?|access token|[a-z]+ token|jwt(?: token)?|session cookie|basic auth\w*)(?: (?:of|for|from) (?:the |an? )?[\w-]+)?(?: (?:is )?(?:required|needed))?$/i;
/** Sentences of which the bracket names who may call, whatever the word. */
const caller_phrase_NAMES = [
    /^(?:this (?:endpoint|route|call|operation) )?(?:requires?|needs?|must have|demands?) (?:the |an? |one of the |either )*(.{2,50}?)[- ](?:roles?|permissions?|privileges?|rights)(?: or (?:higher|above))?$/i,
    /^(?:this (?:endpoint|route|call|operation) )?(?:requires?|needs?) (?:the )?roles? ?(?:[:=]|of)? ?(.{2,50})$/i,
    /^(.{2,40}?) (?:roles?|permissions?|privileges?|rights)(?: (?:is|are))? (?:required|needed|necessary|only)$/i,
    /^(?:(?:required|needed) (?:roles?|permissions?)|(?:roles?|permissions?) (?:required|needed)) ?[:：=] ?(.{2,50})$/i,
    /^(?:erfordert|ben[öo]tigt|verlangt|braucht) (?:die |eine? )?(?:rolle|berechtigung) ?:? ?(.{2,50})$/i,
    /^(?:rolle|berechtigung) (.{2,40}?) (?:erforderlich|n[öo]tig|notwendig|ben[öo]tigt)$/i,
    /^(.{2,30}?)-?rolle (?:ist )?(?:erforderlich|n[öo]tig|notwendig)$/i,
    /^(?:n[ée]cessite|requiert|exige|demande) (?:le |un )?r[ôo]le ?:? ?(.{2,50})$/i,
    /^r[ôo]le (.{2,40}?) (?:requis|n[ée]cessaire|obligatoire)$/i,
    /^(?:requiere|requer|exige|necesita|precisa d[eo]) (?:el |o |un |um )?(?:rol|papel|perfil|permiso|permiss[ãa]o) ?:? ?(?:de )?(.{2,50})$/i,
    /^(?:rol|papel|perfil) (?:de )?(.{2,40}?) (?:requerid[oa]|obligatori[oa]|obrigat[óo]ri[oa]|necess?[áa]ri[oa])$/i,
];
/** Sentences that name who may call by a word that must be known as a role. */
const KNOWN_NAMES = [
    /^(?:requires?|needs?) (?:to be |being )?(?:an? )?(.{2,40})$/i,
    /^(?:by|for|as) (?:an? |the )?(.{2,40}?)(?: only)?$/i,
    /^(?:需要?|须|要|仅限?|只有|由)? ?(.{1,20}?) ?(?:的)?(?:角色|权限|權限|ロール|権限|권한)(?:の?み|だけ|限定|必須|が?必要|要| ?필요| ?필수|만)?$/u,
    /^(?:需要?|须|仅限?|只有|只能由|由) ?(.{1,16}?)(?:可(?:用|操作|调用|访问)?|才(?:可|能).{0,6}|操作|调用|访问)?$/u,
    /^(.{1,16}?) ?(?:のみ|だけ|限定|専用|专用|전용|만)(?:可| ?(?:利用|アクセス|접근|호출|사용))?(?:可能?|가능)?$/u,
];
/** Words before "role" that name none. */
const NO_ROLE = /^(?:valid|following|right|appropriate|specific|same|no|any|special|sufficient|read|write|api|user'?s?|certain|given|proper|correct|different|required|minimum|elevated|additional|extra|this|that)$/i;
/**
 * Who may call, as a short sentence of its own says it: `Requires the editor role.`, `Any signed-in user.`,
 * `Rolle Trainer erforderlich`, `管理员权限。`
 *
 * @returns `undefined` for a sentence that says anything else
 */
function callerPhrase(sentence, declared) {
    if (sentence.length > LONGEST * 2)
        return undefined;
    const text = plain(sentence)
        .replace(/^[\p{So}\p{Sk}\uFE0F\s>*•-]+/u, '')
        .replace(/[\s.。!！;；,，]+$/u, '');
    if (text === '' || text.length > LONGEST)
        return undefined;
    if (ANYONE.test(text))
        return { auth: 'none', roles: [] };
    if (ANY_KNOWN.test(text) || PROOF.test(text))
        return { auth: 'required', roles: [] };
    return namedBy(caller_phrase_NAMES, text, (name) => !NO_ROLE.test(name)) ?? namedBy(KNOWN_NAMES, text, isKnown);
    function isKnown(name) {
        return declared.has(roleName(name)) || isRoleWord(name);
    }
}
function namedBy(forms, text, isRole) {
    for (const form of forms) {
        const names = namesIn((form.exec(text)?.[1] ?? '').replace(/["'`]/g, '')).map((name) => name.replace(/^(?:the|an?|either|le|la|les|el|los|die|der|den|o|os|as) /i, ''));
        if (names.length > 0 && names.every((name) => SHORT_NAME.test(name) && isRole(name)))
            return { auth: 'required', roles: [...new Set(names.map(roleName))] };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/doer.js


/** Whoever uses the service at all: no role of its own. */
const ANY_USER = /^(?:users?|用户|使用者|ユーザー?|利用者|사용자|유저|회원|会员)$/i;
/** What a role does, in languages that write the verb right behind it. */
const DOES = /^(?:新增|新建|创建|添加|提交|发布|修改|编辑|更新|删除|撤销|取消|审核|审批|驳回|拒绝|通过|派单|分配|接单|开始|完成|结束|申请|确认|评价|查看|查询|获取|上传|下载|导出|导入|处理|管理|发起|预约|领取|我的|全部|所有|[がは]|による|[가이는은]\s)/u;
/**
 * The role that a title or summary says acts: `学生新增报修`, `管理者がイベントを削除する`. It must be one that the Spec declares:
 * `用户列表` is a list of users.
 */
function doerIn(title, declared) {
    const text = plain(title).replace(/^[\d.、)）\s#]+/, '');
    if (!/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(text))
        return undefined;
    const role = [...declared]
        .filter((name) => text.startsWith(name) && !ANY_USER.test(name))
        .toSorted((a, b) => b.length - a.length)[0];
    return role !== undefined && DOES.test(text.slice(role.length))
        ? { auth: 'required', roles: [roleName(role)] }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/only.js


/** Words for "nobody else", before or behind whom they let in. */
const ONLY = /(?<![\p{L}-])(?:only|just|exclusively|reserved (?:for|to)|restricted to|limited to|s[óo]lo|solamente|[úu]nicamente|apenas|somente|nur|ausschlie[ßs]+lich|seulement|uniquement|r[ée]serv[ée]e?s? (?:aux?|[àa]|a)|solo|soltanto|только|yaln[ıi]z(?:ca)?|sadece|hanya)(?![\p{L}-])|のみ|だけ|限定|仅限?|只有|만(?![\p{L}])|전용/iu;
/** "Only drafts", "read only", "JSON only": what is said of the call or of the row, not of the caller. */
const NO_CALLER = /^(?:read|write|json|csv|xml|html|pdf|text|https?|internal|dev(?:elopment)?|debug|tests?|testing|beta|mobile|web|server|active|own|self|new|one|once|open|closed|paid|unpaid|drafts?|published|pending|future|past|same|numbers?|headers?|filters?|orders?|papers?|letters?|parameters?|numeric|integer|current|recent|present|content|different|document|comment|payment|event|patient data|parent id|error|colou?r|vector|author id)s?$/i;
/** Nouns for people who do something, in languages that build them with an ending. */
const AGENT = /(?:er|or|ist|ant|ian|aire|eur|euse|ero|era|ador|adora|edor|idor|ario|aria|ente|iere|iera|tore|trice|ik|ing)(?:s|es|in|innen|n)?$/i;
/**
 * Who may call by a short remark that shuts all others out: `admin only`, `nur Admin`, `(solo admin o recepción)`,
 * `— editors only, returns 201`. A word that we do not know counts where it names people by its form.
 */
function onlyIn(text, declared) {
    for (const remark of remarksIn(text)) {
        if (remark.length > 60 || !ONLY.test(remark))
            continue;
        if (isOneOfTheirs(remark, declared))
            return { auth: 'required', roles: [] };
        const who = remark.replace(ONLY, ' ').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
        const names = namesIn(who);
        if (names.length === 0 || !names.every((name) => SHORT_NAME.test(name) && isCaller(name, declared)))
            continue;
        const owns = names.some((name) => isOwnerWord(name) && !declared.has(roleName(name)));
        const known = names.filter((name) => !isOwnerWord(name) || declared.has(roleName(name)));
        // Beside a role that is known, the other names are roles, too; alone, each must be one by itself.
        const sure = known.some((name) => isKnown(name, declared));
        if (!sure && known.some((name) => !AGENT.test(name) || name.includes(' ')))
            continue;
        return { auth: 'required', roles: owns ? [] : [...new Set(known.map(only_roleOf))] };
    }
    return undefined;
}
/** "Only the organizer": the one of that row, not whoever has that role. */
function isOneOfTheirs(remark, declared) {
    const name = /^only the ([a-z]+)(?: can| may)?$/i.exec(remark)?.[1] ?? '';
    return (name !== '' && !declared.has(roleName(name)) && !/s$|^(?:super)?admin|^staff$|^moderator$/i.test(name));
}
const FILLERS = /(?<![\p{L}])(?:by|for|to|the|an?|los|las|el|la|les?|die|der|den|das|f[üu]r|von|de|des|du|los|para|pour|os|as|gli|per|users?|with|role|rol|rolle|r[ôo]le|ruolo|can|may|access(?:ible)?|allowed|available)(?![\p{L}])/giu;
/** A text at what sets a remark off from the rest. */
function remarksIn(text) {
    return plain(text)
        .split(/[;.(){}[\]（）【】。:：]|,|\s[—–-]+\s|^[—–-]+\s|→|->|⇒/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function isKnown(name, declared) {
    return declared.has(roleName(name)) || declared.has(only_roleOf(name)) || isRoleWord(name);
}
function isCaller(name, declared) {
    return (isKnown(name, declared) || isOwnerWord(name) || (!NO_CALLER.test(name) && name.split(' ').length < 3));
}
/** A role is one of the people who have it: `editors` → `editor`, as far as that is plain. */
function only_roleOf(name) {
    return roleName(name.replace(/(?<=(?:er|or|ist|ant|ian|ent|aire|eur|iero|ador))s$/i, ''));
}

;// CONCATENATED MODULE: ./lib/spec/readers/access-beside.js








/** What is said of who may call in the blocks from a heading to the next endpoint. */
function accessBelow(blocks, from, { roles, inside = 0 }) {
    const own = blocks[from - 1]?.section;
    for (let at = from; at < Math.min(blocks.length, from + 40); at += 1) {
        const block = blocks[at];
        // The next section speaks of something else.
        if (block?.kind === 'heading' && own !== undefined && !around(block.section).includes(own))
            return undefined;
        if (block === undefined ||
            (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'code' && block.kind !== 'table'))
            continue;
        // What stands beside an item is not said of it.
        if (inside > 0 && (block.kind !== 'item' || block.depth <= inside))
            return undefined;
        if (block.kind === 'code' || block.kind === 'table') {
            if (block.kind === 'code' && /^\s*authorization\s*:\s*\S+/im.test(block.lines.join('\n')))
                return { auth: 'required', roles: [] };
            continue;
        }
        if (at > from && endpointsIn(block.text).length > 0)
            return undefined;
        const labelled = accessLabelled(block, roles);
        if (labelled !== undefined)
            return labelled;
        const said = accessIn(authSentence(block.text));
        if (said !== undefined)
            return { auth: said, roles: said === 'required' ? rolesTold(block.text, roles) : [] };
    }
    return undefined;
}
const access_beside_LABEL = /^(?:required |allowed |minimum |min\.? )?(?:roles?|who(?: can call| may call)?|callers?|permissions?|access|protected|requires auth\w*|login|auth(?:entication|orization|entifizierung|entification|orisation|enticaci[óo]n|orizaci[óo]n|entica[çc][ãa]o|oriza[çc][ãa]o)?|rollen?|rol|r[ôo]les?|ruolo|zugriff|berechtigung(?:en)?|acc[èe]s|acceso|acesso|権限|認証|認可|权限|认证|鉴权|登录|권한|인증|로그인|роль|доступ|авторизация)(?: (?:required|needed|level|rule))?\s*[:：]\s*(.+)$/i;
/** `Role: editor`, `Public.`, `Only the organizer.`, `Requires the editor role.` on a line of its own. */
function accessLabelled(block, roles) {
    return accessOfLines(block.text.split('\n'), roles, block.kind === 'item');
}
/** Who may call by lines that say nothing else. */
function accessOfLines(lines, roles, isListed = false) {
    for (const line of lines.slice(0, 60)) {
        if (isField(line, roles, isListed))
            continue;
        const found = labelValue(line, roles) ?? phraseOfLine(line, roles);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `role: string` in a list, or a name in the type of code, is a field of what is sent. */
function isField(line, roles, isListed) {
    const isCode = /^[>\s*-]*`[a-z][\w.]*`\s*[:：]/.test(line);
    const text = plain(line);
    const value = access_beside_LABEL.exec(text)?.[1];
    if (value === undefined)
        return false;
    return isCode || (isListed && /^[a-z]/.test(text) && rolesIn(value, roles).length === 0);
}
function labelValue(line, roles) {
    const value = access_beside_LABEL.exec(plain(line))?.[1]?.replace(/[.。]$/, '');
    if (value === undefined || value.length > 60)
        return undefined;
    const told = rolesTold(value, roles);
    if (told.length > 0)
        return { auth: 'required', roles: told };
    const cell = accessCell(value, roles);
    return cell?.roles.some((role) => /^(?:string|enum|int|text|uuid|bool)/.test(role)) === true
        ? undefined
        : cell;
}
function phraseOfLine(line, roles) {
    for (const sentence of plain(line).split(/(?<=[.。!])\s*/)) {
        if (sentence.length > 90)
            continue;
        if (/^(?:public(?:ly accessible)?|p[úu]blic[oa]|[öo]ffentlich|publique?)\.?$/i.test(sentence))
            return { auth: 'none', roles: [] };
        const found = (sentence.length <= 50 ? onlyIn(sentence, roles) : undefined) ?? callerPhrase(sentence, roles);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** "the caller's role must be `Manager` or `Admin`", "requires the editor role": roles that a sentence about access names. */
const TOLD = /\broles?\s+(?:must be|has to be|is|are|of|:)\s+((?:(?:an?|the|one of|either)\s+)?[\w-]+(?:\s*(?:,|\/|\bor\b|\band\b)\s*[\w-]+){0,4})|\brequires?\s+(?:the\s+)?([\w-]+(?:\s*(?:,|\/|\bor\b)\s*[\w-]+){0,4})\s+(?:role|permission)s?\b/i;
function rolesTold(text, roles) {
    const [, before, behind] = TOLD.exec(plain(text)) ?? [];
    return rolesIn((before ?? behind ?? '').replace(/^(?:an?|the|one of|either)\s+/i, ''), roles);
}
/** Items of a list that a line above may speak of. */
const LONGEST_LIST = 40;
/** `Members` or `Space managers:` on a line right above a list says who may do what it lists. */
function callersAbove(blocks, index, roles) {
    const label = labelAbove(blocks, index);
    if (label === undefined || label.length > 60)
        return undefined;
    const text = plain(label);
    const open = accessTitle(text);
    if (open !== undefined)
        return open;
    const names = /[.!?]$/.test(text)
        ? []
        : namesIn(text.replace(/[:：]$/, '').replace(/ (?:can|may|können|pueden|peuvent)$/i, ''));
    const known = names.map((name) => singular(name.toLowerCase()));
    const isRole = (name) => roles.has(roleName(name)) ||
        (/\s/.test(name) ? isRoleWord(name.split(' ').at(-1) ?? '') : isRoleWord(name));
    return known.length > 0 && known.every((name) => SHORT_NAME.test(name) && isRole(name))
        ? { auth: 'required', roles: known.map(roleName) }
        : undefined;
}
/** The line of prose right above the list that a block stands in, or above the endpoints of its own paragraph. */
function labelAbove(blocks, index) {
    const block = blocks[index];
    if (block?.kind === 'paragraph')
        return /^(.+)\n/.exec(block.text)?.[1];
    if (block?.kind !== 'item')
        return undefined;
    const above = blocks
        .slice(Math.max(0, index - LONGEST_LIST), index)
        .findLast(({ kind }) => kind !== 'item');
    return above?.kind === 'paragraph' && above.section === block.section ? above.text : undefined;
}
/** What the paragraphs of the sections around a block say, the nearest first; the title of a document says it of all. */
function accessAround({ section, line }, roles) {
    for (const outer of around(section)) {
        if (outer.level < 2)
            return undefined;
        const said = outer.blocks
            .filter((one) => one.kind === 'paragraph' && one.line < line && endpointsIn(one.text).length === 0)
            .map((one) => (one.kind === 'paragraph' ? accessOfParagraph(one.text, roles) : undefined))
            .find((one) => one !== undefined);
        if (said !== undefined)
            return said;
    }
    return undefined;
}
/** A paragraph above endpoints speaks of all of them, where it says nothing but who may call, or speaks of logging in. */
function accessOfParagraph(text, roles) {
    const phrase = text.length > 300 ? undefined : accessOfLines(text.split('\n'), roles);
    if (phrase !== undefined)
        return phrase;
    const said = accessIn(authSentence(text));
    return said === undefined
        ? undefined
        : { auth: said, roles: said === 'required' ? rolesTold(text, roles) : [] };
}
/** A rule for all with exceptions is no statement about the one below it. */
const EXCEPTS = /\b(?:all|every|each|everything)\b.{0,60}\b(?:except|excluding|unless|other than|apart from)\b|모든.{0,40}제외|所有.{0,40}除/i;
/** Words for proving an address or a number, which are those for access in Korean. */
const NOT_ACCESS = /(?:이메일|메일|본인|휴대폰|전화번호|계좌) ?인증/g;
/** Sentences of a text that speak of access; a word such as "public" in another means something else. */
function authSentence(text) {
    const shown = plain(text);
    return shown
        .replace(NOT_ACCESS, ' ')
        .split(/(?<=[.!?。])\s*|\n/)
        .filter((sentence) => !EXCEPTS.test(sentence) && !isAboutSome(sentence, shown))
        .filter((sentence) => /auth|token|jwt|bearer|session|login|log in|logged|認証|인증|认证|登录|로그인|авториз|аутентиф|x-api-key|api key|giri[şs]|kimlik|autentic/i.test(sentence) || /^(?:access|permissions?|security)\s*[:：]/i.test(sentence))
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-said.js

const STATUS = /(?<![\w.,/$€£+-])(?<!\b(?:max|limit|up to|at most|least|first|last|of|than|≤|<|>)[ .:]{0,3})(20[0124])(?![\w%])(?![.,]\d)(?!\s*(?:ms|kb|mb|items?|char\w*|requests?|rows|per\b|results|records|entries|calls|times|days|€|\$))/gi;
/** The success statuses that a text names: `returns 201`, `→ 204`. */
function statusesIn(text) {
    return [...new Set([...text.matchAll(STATUS)].map(([, status]) => Number(status)))];
}
const QUERIES = /\b(?:query(?: ?string)?(?: param(?:eter)?s?)?|params?|parameters?|filter(?:s|ed|able|bar)?(?: by| on| with| par| por| nach)?|filtros?|filtrar por|filtrable par)\b\s*[:：]?\s*((?:[`"']?[a-z][a-z0-9_]{0,40}[`"']?(?:\s*\([^()]{0,80}\))?(?:\s*(?:,|\/|\band\b|\bor\b|\bet\b|\by\b|\bund\b|&)\s*|(?=[.;)]|$|\s[—–-]\s)))+)/giu;
/** The names of query parameters that a text lists: "query params: `status`, `q` (search)", "filter by `active`". */
function queriesIn(markdown) {
    const written = [...markdown.matchAll(/[?&]([a-z_][a-z0-9_]*)=/gi)].map(([, name = '']) => name);
    const listed = [...markdown.matchAll(QUERIES)].flatMap(([, list = '']) => list
        .replace(/\([^()]*\)/g, ' ')
        .split(/\s*(?:,|\/|\band\b|\bor\b|\bet\b|\by\b|\bund\b|&)\s*/)
        .map((name) => name.replace(/[`"'\s]/g, '')));
    const isMarked = /`/.test(markdown);
    // Without a mark, only what is written as a list of names is one: "filters for managers" names nothing.
    const names = listed.filter((name) => /^[a-z][a-z0-9_]*$/i.test(name) && (isMarked || listed.length > 1 || /_/.test(name)));
    return [...new Set([...written, ...names])].slice(0, 40);
}
/** What stands below the heading of an endpoint, to the next one. */
function saidBelow(blocks) {
    const statuses = [];
    const queries = [];
    for (const block of blocks.slice(0, 40)) {
        if (block.kind === 'table') {
            if (/^(?:query )?param(?:eter)?s?$|^quer(?:y|ies)$/i.test(plain(block.header[0] ?? '')))
                queries.push(...block.rows.map(({ cells }) => plain(cells[0] ?? '').split(/\s/)[0] ?? ''));
        }
        else if (block.kind !== 'code') {
            for (const line of block.text.split('\n')) {
                if (/respon|return|status|success|→|->|答|响应|응답|antwort|respuesta|r[ée]ponse/i.test(line))
                    statuses.push(...statusesIn(plain(line)));
                if (/quer|param|filter|filtr/i.test(line))
                    queries.push(...queriesIn(line));
            }
        }
    }
    return {
        statuses: [...new Set(statuses)],
        queries: [...new Set(queries)].filter((name) => /^[a-z_][a-z0-9_]*$/i.test(name)),
    };
}
/** Parameters that a text names beside those of the path, as the Spec writes them. */
function endpoint_said_queryParams(names, path) {
    const inPath = new Set(path.filter((param) => param.in === 'path').map(({ name }) => name));
    return names.filter((name) => !inPath.has(name)).map((name) => ({ name, in: 'query' }));
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint.js









/** An endpoint with what the sections around it say. */
function endpointDraft({ written, block, page, as, line, summary = '', access, said, }) {
    const { method, path, params } = written;
    const sections = around(block.section).filter(({ level }) => level > 0);
    const heading = sections
        .map(({ title }) => titleAccess(title, page.roles) ?? callersTitle(title, path, page))
        .find((found) => found !== undefined);
    const told = access ?? accessOfSummary(summary, page.roles);
    // A header in the example says that somebody must be known, and the title who: `Create a class (Teacher)`.
    const own = told?.auth === 'required' && told.roles.length === 0 ? (withRoles(heading) ?? told) : told;
    const found = own ?? heading ?? accessAround(block, page.roles) ?? accessOfPath(path);
    return {
        method,
        path,
        params: [...params, ...endpoint_said_queryParams(said?.queries ?? [], params)],
        ...(said === undefined || said.statuses.length === 0 ? {} : { statuses: said.statuses }),
        ...(found === undefined ? {} : { auth: found.auth }),
        roles: found?.roles ?? [],
        ...(own === undefined ? {} : { isMarked: true }),
        ...(summary === '' || saysOnlyWho(summary, found) ? {} : { summary: summary.slice(0, 200) }),
        status: block.section.status,
        sections: sections.map(({ title }) => title),
        src: sourceOf(page, { line, endLine: Math.max(line, block.endLine) }, as),
    };
}
/** `dispatcher, admin` behind a path says who may call, and nothing of what the call does. */
function saysOnlyWho(summary, access) {
    const names = namesIn(plain(summary).replace(/^(?:any|every|all) /i, '')).map((name) => name.toLowerCase());
    const isCaller = (name) => [name, singular(name)].some((one) => access?.roles.includes(roleName(one)) === true);
    return names.length > 0 && names.every(isCaller);
}
/** An access that names roles. */
function withRoles(access) {
    return access === undefined || access.roles.length === 0 ? undefined : access;
}
/** A gloss such as `환자 (Patient)` says what the word before it means, and not who may call. */
const GLOSS = /^[\d.、)\s]*[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\s]+[(（][A-Z][a-z]+(?: [A-Z][a-z]+)*[)）]$/u;
function titleAccess(title, roles) {
    const isGloss = GLOSS.test(plain(title)) && !/[(（]admin\w*[)）]$/i.test(title);
    return (isGloss ? undefined : accessSuffix(title, roles)) ?? accessTitle(title) ?? doerIn(title, roles);
}
/** `Organizer` over endpoints: a role of the Spec, and none of its things, which have titles over their own endpoints. */
function callersTitle(title, path, { roles, things }) {
    const names = namesIn(plain(title).replace(/ (?:endpoints?|routes?|api|actions|can|may)$/i, '')).map((name) => singular(name.toLowerCase()));
    const isCaller = (name) => roles.has(roleName(name)) && !things.has(keyOf(name)) && !path.includes(roleName(name));
    return names.length > 0 && names.every(isCaller)
        ? { auth: 'required', roles: [...new Set(names.map(roleName))] }
        : undefined;
}
/** Who may call by what stands in brackets at the end or the start of a summary, or by a remark that shuts others out. */
function accessOfSummary(summary, roles) {
    const lead = /^\s*([(（][^()（）]{2,80}[)）])/.exec(summary)?.[1];
    return (onlyIn(summary, roles) ??
        accessSuffix(summary, roles) ??
        accessOfRemarks(summary, roles) ??
        doerIn(summary, roles) ??
        (lead === undefined ? undefined : (accessSuffix(lead, roles) ?? rolesNamed(lead, roles))));
}
/** `Post list (public), newest first`, `提交预测（需登录）。`, `Add a pet. Requires the vet role.` */
function accessOfRemarks(summary, roles) {
    if (summary.length > 400)
        return undefined;
    const brackets = [...summary.matchAll(/[(（]([^()（）]{2,60})[)）]/g)].map(([, note = '']) => note);
    const sentences = summary.split(/(?<=[.。!])\s*|\s[—–-]\s|[;；]/);
    // `Log in (JWT)` says what is answered.
    const notes = brackets.filter((note) => !/token|jwt|bearer|key|cookie/i.test(note));
    return [...notes.map((note) => note.split(/[,，;；]/)[0] ?? ''), ...sentences]
        .map((remark) => callerPhrase(remark, roles))
        .find((found) => found !== undefined);
}
/** `(employee sees own, manager sees all)`: the roles of the Spec that a note speaks of; all of them shut nobody out. */
function rolesNamed(note, roles) {
    const named = [...roles].filter((role) => new RegExp(String.raw `(?<![\p{L}\p{N}])${role.replaceAll('_', '[ _-]')}s?(?![\p{L}\p{N}])`, 'iu').test(note));
    if (named.length < 2)
        return undefined;
    return { auth: 'required', roles: named.length === roles.size ? [] : named };
}
/** `/me` is whoever calls, and who leaves has come in: somebody who is known. */
function accessOfPath(path) {
    return /(?:^|\/)me(?:\/|$)|\/(?:log-?out|sign-?out|change-password)$/.test(path)
        ? { auth: 'required', roles: [] }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-curl.js


const endpoint_curl_NOTATION = { notation: 'endpoint-curl', rank: 28, confidence: 0.6 };
/** Calls with curl: what a document shows of its own API, where it lists the endpoints in no other way. */
const endpointCurl = {
    ...endpoint_curl_NOTATION,
    reads: "`curl -X POST https://…/devices -d '{…}'`, where a document lists its endpoints in no other way",
    read(page) {
        if (listsOtherwise(page))
            return {};
        const calls = page.blocks.flatMap((block) => block.kind === 'code' && block.section.status === 'required'
            ? commandsIn(block).flatMap((command) => callIn(command, block, page))
            : []);
        return { endpoints: calls };
    },
};
/** A few endpoints that prose mentions are no list. */
function listsOtherwise({ blocks }) {
    let count = 0;
    for (const block of blocks) {
        if (block.kind === 'code')
            continue;
        const texts = block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' ')) : [block.text];
        for (const text of texts)
            if (/\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(text))
                count += endpointsIn(text).length;
        if (count > 2)
            return true;
    }
    return false;
}
/** The commands of a block, each on one line: a backslash at the end goes on with the next. */
function commandsIn({ lines, firstLine }) {
    const commands = [];
    let isOpen = false;
    lines.slice(0, 2000).forEach((line, index) => {
        const last = commands.at(-1);
        if (isOpen && last !== undefined && last.text.length < 4000)
            last.text += ` ${line.trim().replace(/\\$/, '')}`;
        else
            commands.push({
                text: line
                    .trim()
                    .replace(/^\$\s+/, '')
                    .replace(/\\$/, ''),
                line: firstLine + index,
            });
        isOpen = /\\\s*$/.test(line);
    });
    return commands.filter(({ text }) => /^(?:curl|http|xh)\s/.test(text) && !/\|\s*(?:sudo\s+)?(?:ba|z)?sh\b/.test(text));
}
const URL = /["']?((?:https?:\/\/[^\s"'/]+|\$\{?\w+\}?|\{\{\w+\}\}|localhost(?::\d+)?|:\d{2,5})(\/[^\s"']*))["']?/;
function callIn({ text, line }, block, page) {
    const [, whole = '', path = ''] = URL.exec(text) ?? [];
    if (whole === '' || endpoint_curl_FOREIGN.test(whole))
        return [];
    const read = readPath(path.split('/').map(withParameter).join('/'));
    const method = methodOf(text);
    if (read === undefined || read.path === '/' || method === undefined)
        return [];
    const access = endpoint_curl_PROOF.test(text) ? { auth: 'required', roles: [] } : undefined;
    return [
        endpointDraft({
            written: { method, ...read, start: 0, end: 0 },
            block,
            page,
            as: endpoint_curl_NOTATION,
            line,
            access,
        }),
    ];
}
/** Where tools, and other people's services, are fetched from. */
const endpoint_curl_FOREIGN = /\/\/(?:[\w.-]+\.)?(?:github\.com|githubusercontent\.com|docker\.com|astral\.sh|get\.\w+\.\w+|raw\.\w+|npmjs\.org|pypi\.org|debian\.org|nodesource\.com|stripe\.com|openai\.com|googleapis\.com|amazonaws\.com|slack\.com)(?:[/:]|$)|\.(?:sh|tar\.gz|tgz|zip|deb|rpm)$/i;
const endpoint_curl_PROOF = /-H\s*["']?(?:authorization|x-[\w-]*(?:key|token))\s*:|--oauth2-bearer\b|\s-u\s/i;
function methodOf(text) {
    const stated = /(?:-X\s*|--request[ =])["']?([A-Z]+)/.exec(text)?.[1] ?? /^(?:http|xh)\s+([A-Z]+)\s/.exec(text)?.[1];
    if (stated !== undefined)
        return methodsIn(stated)[0];
    return /\s(?:-d|--data\S*|-F|--form|--json)[\s=]/.test(text) ? 'POST' : 'GET';
}
/** `$ID`, `42` and a UUID stand for any row. */
function withParameter(segment) {
    const variable = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(segment)?.[1];
    if (variable !== undefined)
        return `{${variable.toLowerCase()}}`;
    return /^(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,})(?=\?|$)/i.test(segment)
        ? segment.replace(/^[\w-]+/, '{id}')
        : segment;
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-decorator.js



const endpoint_decorator_NOTATION = { notation: 'endpoint-decorator', rank: 65 };
/** `@app.get("/parcels")`, `router.post('/parcels', …)`, `@GetMapping("/parcels")`. */
const ROUTE = /^\s*(?:@\w*(?:app|router|api|bp|blueprint)\w*\.(get|post|put|patch|delete)\(\s*|(?:app|router|server|fastify)\.(get|post|put|patch|delete)\(\s*|@(Get|Post|Put|Patch|Delete)Mapping\(\s*(?:value\s*=\s*)?)["'`](\/[^"'`\s]*)["'`]/i;
/** Routes as code declares them. */
const endpointDecorator = {
    ...endpoint_decorator_NOTATION,
    reads: 'routes in code: `@app.get("/parcels")`, `router.post(\'/parcels\', …)`, `@GetMapping("/parcels")`',
    read(page) {
        const endpoints = page.blocks.flatMap((block) => {
            if (block.kind !== 'code' || !yieldsEndpoints(block.section))
                return [];
            return routesIn(block).map(({ method, path, line }) => endpointDraft({
                written: { method, ...path, start: 0, end: 0 },
                block,
                page,
                as: endpoint_decorator_NOTATION,
                line,
            }));
        });
        return { endpoints };
    },
};
function routesIn({ lines, firstLine }) {
    return lines.flatMap((text, index) => {
        const found = text.includes('/') ? ROUTE.exec(text) : null;
        if (found === null)
            return [];
        const [, python, script, spring, written = ''] = found;
        const [method] = methodsIn(python ?? script ?? spring ?? '');
        const path = readPath(written);
        return method === undefined || path === undefined ? [] : [{ method, path, line: firstLine + index }];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-tree.js




const endpoint_tree_NOTATION = { notation: 'endpoint-tree', rank: 72 };
const BRANCH = /^([\s│├└─┬|+`-]*)(\/?[A-Za-z_:{][\w:{}./-]*\/)\s*(?:#.*|[(（].*)?$/;
const LEAF = /^([\s│├└─┬|+`-]*)(GET|POST|PUT|PATCH|DELETE)\s+(\/\S*)\s*(?:(?:#|\/\/|—|–|-{1,2})\s*(.*))?$/;
/** A tree of routes: `parcels/` with `├── GET /:id` below it. */
const endpointTree = {
    ...endpoint_tree_NOTATION,
    reads: 'a tree of routes in a fence: folders `parcels/` with lines `GET /:id` below them',
    read(page) {
        const endpoints = page.blocks.flatMap((block) => block.kind === 'code' && yieldsEndpoints(block.section) && isRouteTree(block)
            ? treeEndpoints(block, page)
            : []);
        return { endpoints };
    },
};
/** Folders, and below them lines with a method. */
function isRouteTree({ lines }) {
    const first = lines.findIndex((line) => BRANCH.test(line));
    return (first >= 0 &&
        lines.slice(first).some((line) => LEAF.test(line)) &&
        lines.some((line) => /[├└]/.test(line)));
}
function treeEndpoints(block, page) {
    const open = [];
    return block.lines.flatMap((text, offset) => {
        const branch = BRANCH.exec(text);
        const leaf = LEAF.exec(text);
        const depth = (branch?.[1] ?? leaf?.[1] ?? '').length;
        if (branch !== null || leaf !== null)
            while ((open.at(-1)?.depth ?? -1) >= depth)
                open.pop();
        const above = open.at(-1)?.path ?? '';
        if (branch !== null)
            open.push({ depth, path: `${above}/${(branch[2] ?? '').replace(/^\/|\/$/g, '')}` });
        if (leaf === null)
            return [];
        const [written] = endpointsIn(`${leaf[2] ?? ''} ${above}${leaf[3] ?? ''}`);
        const line = block.firstLine + offset;
        return written === undefined
            ? []
            : [endpointDraft({ written, block, page, as: endpoint_tree_NOTATION, line, summary: leaf[4]?.trim() })];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/listed-access.js



const LOCK = /[\u{1F510}-\u{1F513}]/u;
const OPEN_LOCK = /\u{1F513}/u;
const BRACKET = /[([（]\s*([^()[\]（）]{2,60}?)\s*[)\]）]\s*[.;]?$/;
const DASH = /(?:^|\s)[—–-]\s+([^—–]{2,60})$/;
const listed_access_COLUMN = /(?:^|\s{2,})((?:auth|jwt|token|login|public|admin|user|owner)\w*(?:\s*[(（][^()（）]{2,40}[)）])?)$/i;
/** `# admin` behind a route in a fence. */
const REMARK = /\s#+\s*([\p{L}_][\p{L}_ ,;/|-]{1,70})$/u;
/** `→ librarian`, and what the call does behind a full stop. */
const listed_access_ARROW = /(?:^|\s)(?:→|->|=>)\s*([^.;→]{2,60}?)\s*(?:[.;]|$)/;
/** `: librarian`, where nothing else stands behind the path. */
const COLON = /^[\s`*]*[:：]\s*([^.;:]{2,60})$/;
/** Behind a wide space, the last column of a Japanese or Chinese line. */
const WIDE = /\u3000\s*([^\u3000]{1,40})$/u;
/** `(vet)` right behind the path, whatever stands behind it. */
const listed_access_LEAD = /^[\s`*]*[([（]\s*([^()[\]（）]{2,60}?)\s*[)\]）]/;
/** `– clerk – record a movement`: between the path and what the call does. */
const BETWEEN = /^[\s`*]*[—–-]\s+([^—–]{2,40}?)\s+[—–-]\s+\S/;
/** The last of columns that are set apart by spaces. */
const listed_access_SPACED = /\s{2,}([^\s#/](?:(?!\s{2}).){1,60})$/;
const NOTES = [listed_access_LEAD, BETWEEN, WIDE, BRACKET, DASH, listed_access_ARROW, COLON, REMARK, listed_access_COLUMN, listed_access_SPACED];
/** Whoever the row is about, and no role. */
const SELF = /\b(?:own|self|itself|themsel(?:f|ves)|himself|herself|own data|selbst|eigene[rsn]?|propi[oa]s?|pr[óo]pri[oa]s?|lui-m[êe]me)\b/i;
/** A bracket that says something of the call. */
const listed_access_NO_CALLER = /\d|[=?&{}]|\b(?:paginated|filter(?:ed|s)?|sort(?:ed)?|optional|returns?|json|csv|async|idempotent|body|query)\b/i;
/** When a call may be made, not by whom. */
const CONDITION = /^(?:only )?(?:while|when|if|until|unless|before|after|once)\b/i;
/** Of the lines of a list, so many have a note of one kind where the notes say who may call. */
const SHARE = 0.6;
/** Where more than two have one and some are known to say it, this many are enough. */
const SHARE_OF_KNOWN = 0.35;
/**
 * How a list of endpoints says who may call. That its lines have notes alike, and that one of them is known, says what each
 * of them alone does not: `(bibliotecario)` beside `(público)`, a lock on some lines, `trainer, admin` beside `admin`.
 *
 * @param lines - what stands behind each endpoint of the list
 * @param declared - roles of the Spec
 */
function listedAccess(lines, declared) {
    if (lines.some((line) => LOCK.test(line)))
        return locked;
    const ofCallers = new Set(NOTES.filter((note) => isOfCallers(lines, note, declared)));
    return (behind) => {
        for (const note of NOTES) {
            const found = note.exec(plainEnd(behind))?.[1];
            if (found === undefined)
                continue;
            const isCaller = !CONDITION.test(found) &&
                (ofCallers.has(note) || (note !== listed_access_ARROW && note !== COLON && isCertain(found, declared)));
            const access = isCaller
                ? callersIn(note === listed_access_SPACED ? found.replace(ARTICLE, '') : found, declared)
                : undefined;
            if (access !== undefined)
                return access;
        }
        return undefined;
    };
}
/** `the patient`, in a place where callers stand. */
const ARTICLE = /^(?:the|der|die|el|la|los|las|le|les)\s+/i;
function locked(behind) {
    return { auth: LOCK.test(behind) && !OPEN_LOCK.test(behind) ? 'required' : 'none', roles: [] };
}
function plainEnd(text) {
    return text.replace(/[`*]/g, '').trimEnd();
}
function isOfCallers(lines, note, declared) {
    const notes = lines.flatMap((line) => note.exec(plainEnd(line))?.[1] ?? []);
    if (note === DASH || notes.length < 2 || notes.some((one) => listed_access_NO_CALLER.test(one)))
        return false;
    // Behind an arrow mostly stands what is answered.
    if ((note === listed_access_ARROW || note === COLON) &&
        !notes.some((one) => accessCell(one, declared)?.roles.length === 0))
        return false;
    const isKnown = notes.some((one) => isCertain(one, declared));
    const isRepeated = new Set(notes.map((one) => one.toLowerCase())).size < notes.length;
    const isShort = notes.every((one) => one.split(/\s+/).length <= 6);
    const share = isKnown && notes.length > 2 ? SHARE_OF_KNOWN : SHARE;
    return isShort && notes.length >= lines.length * share && (isKnown || (isRepeated && notes.length > 2));
}
/** Says who may call whatever stands around it. */
function isCertain(note, declared) {
    const names = namesIn(note.split(/[;.]/)[0] ?? '').map((name) => subjectOf(name, declared));
    const isRole = (name) => isRoleWord(name) || declared.has(roleName(name));
    if (names.some(isRole) && names.every((name) => isRole(name) || SELF.test(name)))
        return true;
    const access = accessCell(note, declared);
    return access !== undefined && access.roles.length === 0;
}
/**
 * The callers that a short text names, known words or not: in a place where callers stand, every name is one. Who a row belongs
 * to needs no role.
 *
 * @returns `undefined` where it is no list of names
 */
function callersIn(note, declared) {
    const inner = /^(?:auth|jwt|token|login)\w*\s*[(（]([^()（）]+)[)）]$/i.exec(note)?.[1];
    if (inner !== undefined)
        return callersIn(inner, declared) ?? { auth: 'required', roles: [] };
    const told = accessCell(note, declared);
    if (told !== undefined && told.roles.length === 0)
        return told;
    const names = namesIn((note.split(/[;.]/)[0] ?? '').replace(/[(（][^()（）]*[)）]/g, '')).map((name) => declaredOne(subjectOf(name, declared), declared));
    if (names.some((name) => SELF.test(name) || (isOwnerWord(name) && !declared.has(roleName(name)))))
        return { auth: 'required', roles: [] };
    const isNamed = names.length > 0 &&
        !names.some((name) => /^(?:the|an?|its|all|one|every|der|die|das|el|la|los|le|les)\s/i.test(name)) &&
        names.every((name) => /^\p{L}[\p{L}_-]*(?: \p{L}[\p{L}_-]*)?$/u.test(name));
    return isNamed ? { auth: 'required', roles: [...new Set(names.map(roleName))] } : undefined;
}
/** `members`, where the Spec calls the role `member`. */
function declaredOne(name, declared) {
    const one = singular(name.toLowerCase());
    return !declared.has(roleName(name)) && declared.has(roleName(one)) ? one : name;
}
/** `member cancels`: who does it, where that is a role. */
function subjectOf(name, declared) {
    const [first = '', second = ''] = plain(name).split(/\s+/);
    const isRole = isRoleWord(first) || declared.has(roleName(first));
    return isRole && /s$/.test(second) ? first : name;
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-fence.js






const endpoint_fence_NOTATION = { notation: 'endpoint-fence', rank: 70 };
/** Lines `POST /tasks` in a fence, also as they go over the wire. */
const endpointFence = {
    ...endpoint_fence_NOTATION,
    reads: 'lines of a fence that start with a method and a path',
    read(page) {
        const endpoints = [];
        page.blocks.forEach((block, index) => {
            if (block.kind !== 'code' ||
                !yieldsEndpoints(block.section) ||
                isRouteTree(block) ||
                !/^(?:|http|https|text|txt|plaintext|rest|bash|sh|shell|api|yaml|yml|plain)$/.test(block.language))
                return;
            const listed = listedAccess(block.lines.flatMap((text) => endpointsIn(text)
                .slice(0, 1)
                .map(({ end }) => text.slice(end))), page.roles);
            block.lines.forEach((text, offset) => {
                if (!/^[\s│├└─┬|*+-]*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/.test(text))
                    return;
                const [written] = endpointsIn(text);
                // In a drawing of states, `DELETE /{id}` stands on an arrow.
                if (written === undefined || (/^[\s]*[│|]/.test(text) && written.path.startsWith('/{')))
                    return;
                const summary = text
                    .slice(written.end)
                    .replace(/^\s*(?:HTTP\/[\d.]+)?[\s#/:\-–—→>]*/, '')
                    .trim();
                const guarded = block.lines.some((line) => /^\s*authorization\s*:/i.test(line))
                    ? { auth: 'required', roles: [] }
                    : undefined;
                const access = guarded ??
                    listed(text.slice(written.end)) ??
                    accessOfLines(linesUnder(block.lines, offset), page.roles) ??
                    (block.lines.filter((line) => endpointsIn(line).length > 0).length === 1
                        ? accessBelow(page.blocks, index + 1, page)
                        : undefined);
                endpoints.push(endpointDraft({
                    written,
                    block,
                    page,
                    as: endpoint_fence_NOTATION,
                    line: block.firstLine + offset,
                    summary,
                    access,
                }));
            });
        });
        return { endpoints };
    },
};
/** The lines under an endpoint, to the next or to what is sent. */
function linesUnder(lines, at) {
    const under = lines.slice(at + 1, at + 8);
    const next = under.findIndex((text) => /^\s*[{[]/.test(text) || endpointsIn(text).length > 0);
    return next < 0 ? under : under.slice(0, next);
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-heading.js







const endpoint_heading_NOTATION = { notation: 'endpoint-heading', rank: 80 };
/** `### POST /tasks`, `**GET** /tasks` alone on a line in bold. */
const endpointHeading = {
    ...endpoint_heading_NOTATION,
    reads: 'a heading, or a line in bold, with a method and a path; sentences below it say who may call',
    read(page) {
        const endpoints = [];
        page.blocks.forEach((block, index) => {
            if (block.kind !== 'heading' || !yieldsEndpoints(block.section))
                return;
            for (const written of endpointsIn(block.text)) {
                const title = plain(block.text.slice(0, written.start)).replace(/^[\d.)\s]+|[\s:：\-–—.]+$/g, '');
                const behind = plain(block.text.slice(written.end)).replace(/^[\s`*:：\-–—]+/, '');
                const next = page.blocks[index + 1];
                const paragraph = next?.kind === 'paragraph' && next.section === block.section
                    ? plain(next.text.split('\n')[0] ?? '')
                    : '';
                const summary = [title, behind, paragraph].find((text) => text !== '' && text.length <= 200);
                const below = blocksBelow(page.blocks, index);
                const access = accessBelow(below, 0, page);
                const said = saidBelow(below);
                endpoints.push(endpointDraft({ written, block, page, as: endpoint_heading_NOTATION, line: block.line, summary, access, said }));
            }
        });
        return { endpoints };
    },
};
/** The blocks after a heading, to the end of its section. */
function blocksBelow(blocks, index) {
    const section = blocks[index]?.section;
    const below = blocks.slice(index + 1, index + 41);
    const end = below.findIndex((block) => !around(block.section).some((outer) => outer === section));
    return end < 0 ? below : below.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-line.js









const LINE = { notation: 'endpoint-line', rank: 75 };
const MENTION = { notation: 'endpoint-mention', rank: 30, confidence: 0.6 };
/** `- POST /tasks: create a task`, `` `GET /tasks` `` alone on a line, and endpoints inside sentences. */
const endpointLine = {
    ...LINE,
    reads: 'bullets and lines that start with a method and a path, and endpoints mentioned inside sentences',
    read(page) {
        const endpoints = [];
        const listed = accessOfLists(page);
        page.blocks.forEach((block, index) => {
            if ((block.kind !== 'item' && block.kind !== 'paragraph') || !yieldsEndpoints(block.section))
                return;
            block.text.split('\n').forEach((text, offset) => {
                const line = block.line + offset;
                for (const portion of portionsOf(text))
                    endpoints.push(draftOf({ ...portion, text, block, page, index, line, listed }));
            });
        });
        return { endpoints };
    },
};
/**
 * The endpoints of a line, each with the line as far as it speaks of it: `GET /vans` list, `POST /vans` create, `DELETE /vans/{id}`
 * (admin) are three. What stands behind several is said of all of them, but for what is in brackets.
 */
function portionsOf(text) {
    const all = endpointsIn(text);
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const nextOf = ({ end }) => all.find(({ start }) => start >= end)?.start ?? text.length;
    const isJoined = (one) => JOINED.test(text.slice(one.end, nextOf(one)));
    const isBare = all.every((one) => one.end === last.end || isJoined(one));
    const isShared = isBare || !/^[\s`*]*[([（]/.test(text.slice(last.end));
    const isList = plain(text.slice(0, first.start)).length <= 10;
    return all.map((written) => ({
        written,
        from: isList ? (all.findLast(({ end }) => end <= written.start)?.end ?? 0) : 0,
        to: isShared && isJoined(written) ? text.length : nextOf(written),
    }));
}
const JOINED = /^[\s`*,;&/+|·]*(?:(?:and|or|und|y|e|et)[\s`*]*)?$/i;
/** How the lines of each section that has several endpoints say who may call. */
function accessOfLists(page) {
    const behind = new Map();
    for (const block of page.blocks) {
        if (block.kind !== 'item' && block.kind !== 'paragraph')
            continue;
        for (const text of block.text.split('\n')) {
            const [written] = endpointsIn(text);
            if (written === undefined || plain(text.slice(0, written.start)).length > 10)
                continue;
            behind.set(block.section, [...(behind.get(block.section) ?? []), text.slice(written.end)]);
        }
    }
    return new Map([...behind].map(([section, lines]) => [section, listedAccess(lines, page.roles)]));
}
/** Of a sentence that mentions an endpoint, the note in brackets or the adjective right behind it. */
function besideMention(behind) {
    return (/^\s*[(（]([^()（）]{2,80})[)）]/.exec(behind)?.[1] ??
        /^\s*(?:p[úu]blic[oa]?|protegid[oa][^.,;]{0,40})\b/i.exec(behind)?.[0] ??
        '');
}
function draftOf({ written, from, to, text: whole, block, page, index, line, listed }) {
    const text = whole.slice(0, to);
    const before = plain(text.slice(from, written.start));
    const behind = plain(text.slice(written.end)).replace(/^[\s`*:：\-–—>→|]+/, '');
    const isLabel = /^\*\*[^*]{1,30}\*\*[\s:：–—-]*`?$/.test(text.slice(from, written.start).trim());
    const starts = isLabel ||
        (before.length <= 30 && !/[.。]|\b(?:when|if|to|only|not|the|via|call|calls|request)\b/i.test(before));
    const summary = starts
        ? [behind, before.replace(/[\s:：\-–—[\]xX]+$/, '')].find((one) => one !== '')
        : undefined;
    const only = starts ? onlyIn(behind, page.roles) : undefined;
    const own = only === undefined ? accessIn(starts ? behind : besideMention(behind)) : undefined;
    const noted = starts && own === undefined
        ? (accessNote(behind, page.roles) ?? listed.get(block.section)?.(text.slice(written.end)))
        : undefined;
    const access = only ??
        (own === undefined
            ? starts
                ? (noted ??
                    accessOfLines(endpoint_line_linesUnder(block, line), page.roles) ??
                    accessBelow(page.blocks, index + 1, {
                        roles: page.roles,
                        inside: block.kind === 'item' ? block.depth : 0,
                    }) ??
                    callersAbove(page.blocks, index, page.roles))
                : callersAbove(page.blocks, index, page.roles)
            : { auth: own, roles: [] });
    const rest = text.slice(written.end);
    const said = starts ? { statuses: statusesIn(plain(rest)), queries: queriesIn(rest) } : undefined;
    return endpointDraft({ written, block, page, as: starts ? LINE : MENTION, line, summary, access, said });
}
/** The lines of a paragraph or item under one of its endpoints, to the next. */
function endpoint_line_linesUnder(block, line) {
    if (block.kind !== 'item' && block.kind !== 'paragraph')
        return [];
    const under = block.text.split('\n').slice(line - block.line + 1);
    const next = under.findIndex((text) => endpointsIn(text).length > 0);
    return next < 0 ? under : under.slice(0, next);
}

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-pairs.js






const endpoint_pairs_NOTATION = { notation: 'endpoint-pairs', rank: 75 };
const METHOD = /^(?:(?:http[ -]?)?(?:method|verb)|m[ée]todo(?: http)?|メソッド|方法|请求方法|请求方式|메서드|메소드|метод|methode|m[ée]thode)$/i;
const endpoint_pairs_PATH = /^(?:url|uri|path|endpoint|route|ruta|rota|パス|エンドポイント|路径|接口地址|地址|경로|엔드포인트|путь|pfad|chemin)$/i;
const AUTH = /^(?:auth(?:entication|orization)?(?: required)?|access|roles?|permissions?|autenticaci[óo]n|認証|认证|인증|권한|авторизация)$/i;
const SUMMARY = /^(?:description|purpose|summary|descripci[óo]n|descri[çc][ãa]o|説明|描述|说明|설명|описание|beschreibung)$/i;
/** `Method: POST` beside `Endpoint: /tasks`, on lines or in a table of two columns. */
const endpointPairs = {
    ...endpoint_pairs_NOTATION,
    reads: 'a method and a path on lines of their own, `Method: POST` and `URL: /tasks`, also as a table of two columns',
    read(page) {
        const endpoints = page.sections.flatMap((section) => yieldsEndpoints(section) ? sectionEndpoints(section, page) : []);
        return { endpoints };
    },
};
function sectionEndpoints(section, page) {
    const pairs = section.blocks.flatMap((block) => {
        if (block.kind === 'table' && block.header.length === 2) {
            return [{ cells: block.header, line: block.line }, ...block.rows].map(({ cells: [key = '', value = ''], line }) => ({ key: plain(key), value, line }));
        }
        if (block.kind !== 'item' && block.kind !== 'paragraph')
            return [];
        return block.text.split('\n').flatMap((text, offset) => pairIn(text, block.line + offset));
    });
    const endpoints = [];
    let open = {};
    const close = () => {
        const draft = open.method === undefined || open.path === undefined
            ? undefined
            : drafted({ ...open, method: open.method, path: open.path }, section, page);
        if (draft !== undefined)
            endpoints.push(draft);
        open = {};
    };
    for (const pair of pairs) {
        const slot = METHOD.test(pair.key)
            ? 'method'
            : endpoint_pairs_PATH.test(pair.key)
                ? 'path'
                : AUTH.test(pair.key)
                    ? 'auth'
                    : SUMMARY.test(pair.key)
                        ? 'summary'
                        : undefined;
        if (slot === undefined)
            continue;
        if (open[slot] !== undefined)
            close();
        open = { ...open, [slot]: pair };
    }
    close();
    return endpoints;
}
function pairIn(text, line) {
    const lead = leadOf(text);
    if (lead !== undefined && lead.separator !== '')
        return [{ key: lead.label, value: lead.rest, line }];
    const found = /^([\p{L} /-]{2,30})\s*[:：]\s*(\S.*)$/u.exec(plain(text));
    return found === null ? [] : [{ key: (found[1] ?? '').trim(), value: found[2] ?? '', line }];
}
function drafted(open, section, page) {
    const [method] = methodsIn(plain(open.method.value));
    const read = readPath(plain(open.path.value).split(/\s/)[0] ?? '');
    const [block] = section.blocks;
    if (method === undefined || read === undefined || block === undefined)
        return undefined;
    const written = { method, ...read, start: 0, end: 0 };
    const access = open.auth === undefined ? undefined : accessCell(open.auth.value, page.roles);
    const summary = open.summary === undefined ? plain(section.title) : plain(open.summary.value);
    const draft = endpointDraft({ written, block, page, as: endpoint_pairs_NOTATION, line: open.path.line, summary, access });
    return { ...draft, src: sourceOf(page, { line: open.path.line }, endpoint_pairs_NOTATION) };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/matrix.js


const matrix_YES = /^(?:✅|✓|✔|☑|⭕|○|◯|●|◎|🟢|yes|y|x|true|allowed|full|all|own|partial|limited|read|write|sí|si|sim|ja|oui|да|evet|ya|是|可|はい|예|가능)(?:$|[\s,/(（*†].*$)/iu;
const matrix_NO = /^(?:❌|✗|✘|✕|×|🔴|🚫|⛔|no|n|false|none|denied|forbidden|não|nein|non|нет|hayır|tidak|否|不可|いいえ|아니오|불가|-|–|—|)(?:$|[\s,(（*†].*$)/iu;
const NOBODY = /^(?:public|anonymous|guests?|visitors?|unauthenticated|everyone|anyone|游客|ゲスト|비회원|게스트)$/i;
/** A mark without the variation of its glyph. */
function markIn(cell = '') {
    return plain(cell).replaceAll('\ufe0f', '');
}
/**
 * The columns whose cells are all marks of who may, where there are at least two and one of their marks is no word.
 *
 * @param not - columns that say what the row is about
 */
function matrixColumns({ header, rows }, not) {
    const columns = header.flatMap((cell, index) => {
        const role = plain(cell)
            .replace(/[(（].*$/, '')
            .trim();
        const cells = rows.map((row) => markIn(row.cells[index]));
        const isMarks = cells.length > 0 && cells.every((text) => matrix_YES.test(text) || matrix_NO.test(text));
        const isName = /^\p{L}[\p{L}\p{N} _/-]{0,30}$/u.test(role) && role.split(/\s+/).length <= 3;
        return not.has(index) || !isMarks || !isName ? [] : [{ index, role }];
    });
    const marks = columns.some(({ index }) => rows.some((row) => matrix_YES.test(markIn(row.cells[index]))));
    return columns.length > 1 && marks ? columns : [];
}
/** Who may, by the marks of one row. `undefined`: nobody is marked. */
function rolesOfRow(cells, columns) {
    const may = columns.filter(({ index }) => matrix_YES.test(markIn(cells[index])));
    if (may.length === 0)
        return undefined;
    if (may.some(({ role }) => NOBODY.test(role)))
        return { auth: 'none', roles: [] };
    const roles = may.length === columns.length ? [] : may.map(({ role }) => roleName(role));
    return { auth: 'required', roles };
}

;// CONCATENATED MODULE: ./lib/spec/problems/endpoint.js

const badMethod = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'endpoint/bad-method',
    severity: 'warning',
    explanation: 'An endpoint has one of the methods of HTTP. Another word in its place is not read.',
    message: ({ method, path }) => `\`${method}\` of \`${path}\` is no method; expected GET, POST, PUT, PATCH or DELETE`,
    help: () => 'write the method of HTTP',
});
const endpointDuplicate = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'endpoint/duplicate',
    severity: 'warning',
    explanation: 'One table lists a route twice. The first is taken.',
    message: ({ endpoint, line }) => `\`${endpoint}\` is listed twice, first at line ${line}`,
    help: () => 'remove one of the two',
});
const paramMismatch = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'endpoint/param-mismatch',
    severity: 'warning',
    explanation: 'One path is written with two names for the same parameter. The first is taken.',
    message: ({ endpoint, here, there, line }) => `\`${endpoint}\` calls its parameter \`{${here}}\`, line ${line} calls it \`{${there}}\``,
    help: ({ there }) => `write \`{${there}}\` in both`,
});
const endpointUnknownEntity = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'endpoint/unknown-entity',
    severity: 'warning',
    explanation: 'A path names a collection that is nearly, but not quite, one of the entities.',
    message: ({ endpoint, segment, near }) => `\`${endpoint}\`: \`${segment}\` is no entity; did you mean \`${near}\``,
    help: ({ near }) => `write \`${near}\` in the path, or add the entity`,
});

;// CONCATENATED MODULE: ./lib/spec/readers/endpoint-table.js











const endpoint_table_NOTATION = { notation: 'endpoint-table', rank: 85 };
/** `| Method | Path | Auth | Description |`. */
const endpoint_table_endpointTable = {
    ...endpoint_table_NOTATION,
    reads: 'a table with a column of paths and, beside it or in the same cell, the methods; columns for access and description are taken',
    read(page) {
        const endpoints = [];
        const diagnostics = [];
        for (const block of page.blocks) {
            if (block.kind !== 'table' || !yieldsEndpoints(block.section))
                continue;
            const columns = endpointColumns(block.header) ?? columnsOfCalls(block);
            if (columns === undefined || fieldColumns(block.header) !== undefined)
                continue;
            const matrix = matrixColumns(block, namedColumns(columns));
            for (const row of block.rows) {
                const read = rowEndpoints({ row, columns, matrix, block, page });
                endpoints.push(...read);
                const problem = read.length === 0 ? problemOf(row, columns, page) : undefined;
                if (problem !== undefined)
                    diagnostics.push(problem);
            }
        }
        return { endpoints, diagnostics };
    },
};
/** Whatever their headers say: columns of a table whose rows have a call such as `GET /pets` in one of them. */
function columnsOfCalls({ header, rows }) {
    const at = header.findIndex((_, index) => rows.length > 1 &&
        rows.filter(({ cells }) => CALL.test(plain(cells[index] ?? ''))).length * 2 > rows.length);
    const named = header.map((cell, index) => index === at ? 'path' : plain(cell) === '' && saysWho(rows, index) ? 'auth' : cell);
    return at < 0 ? undefined : endpointColumns(named);
}
/** Half of what stands in a column without a name says who may call. */
function saysWho(rows, index) {
    const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => plain(cell) !== '');
    const known = cells.filter((cell) => accessCell(cell, new Set()) !== undefined).length;
    return known > 1 && known * 2 >= cells.length;
}
const CALL = /^(?:GET|POST|PUT|PATCH|DELETE)\s+\/\S*/;
/** Columns that are something else than marks of one role. */
function namedColumns(columns) {
    return new Set(columns.flatMap((column, index) => /^(?:method|path|summary|request|response)$/.test(column) ? [index] : []));
}
function rowEndpoints({ row, columns, matrix, block, page }) {
    const cell = (column) => row.cells[columns.indexOf(column)] ?? '';
    const summary = plain(cell('summary'));
    const access = matrix.length > 0 ? rolesOfRow(row.cells, matrix) : accessOf(cell('auth'), cell('roles'), page.roles);
    const words = [cell('summary'), cell('request'), cell('response')].join('; ');
    const said = { statuses: statusesIn(plain(words)), queries: queriesIn(`${cell('path')}; ${words}`) };
    return writtenIn(cell('method'), cell('path')).map((written) => {
        const draft = endpointDraft({
            written,
            block,
            page,
            as: endpoint_table_NOTATION,
            line: row.line,
            summary,
            access,
            said,
        });
        return { ...draft, src: sourceOf(page, row, endpoint_table_NOTATION) };
    });
}
function writtenIn(method, path) {
    const together = endpointsIn(path);
    if (together.length > 0)
        return together;
    const texts = [...path.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    const paths = (texts.length > 0 ? texts : [plain(path)]).flatMap((text) => readPath(text.split(/\s/)[0] ?? '') ?? []);
    return paths.flatMap((read) => methodsIn(plain(method)).map((name) => ({ method: name, ...read, start: 0, end: 0 })));
}
function accessOf(auth, roles, declared) {
    const byRole = accessCell(roles, declared) ?? callersIn(plain(roles), declared);
    const byAuth = accessCell(auth, declared) ?? ownersIn(auth, declared);
    if (byAuth === undefined || byAuth.auth === 'none')
        return byAuth ?? byRole;
    return byRole === undefined
        ? byAuth
        : { auth: byAuth.auth, roles: [...new Set([...byAuth.roles, ...byRole.roles])] };
}
/** `own + shared`: whoever has the row, in whatever words. */
function ownersIn(cell, declared) {
    const found = callersIn(plain(cell), declared);
    return found?.roles.length === 0 ? found : undefined;
}
function problemOf(row, columns, page) {
    const method = plain(row.cells[columns.indexOf('method')] ?? '');
    const path = plain(row.cells[columns.indexOf('path')] ?? '');
    if (!columns.includes('method') ||
        method === '' ||
        readPath(path) === undefined ||
        methodsIn(method).length > 0)
        return undefined;
    return /^[A-Za-z]+$/.test(method)
        ? badMethod.at({ method, path }, { span: spanOf(page, row.line, method) })
        : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/readers/entity-names.js





const entity_names_NOTATION = { notation: 'entity-names', rank: 40, confidence: 0.6 };
/** Titles, and lines before a list, that announce the things that are stored. */
const entity_names_ANNOUNCED = /^(?:the )?(?:things|nouns|objects|records|data|stuff)(?: (?:we|to) (?:store|keep|track|need))?\s*[:：]$|\b(?:entit(?:y|ies)|(?:data|domain|core|database) models?|tables?|collections?|domain objects)(?:\s+(?:list|overview|include|are|used|involved))?\s*[:：]?$|(?:エンティティ|テーブル)(?:一覧)?[:：]?$|(?:实体|数据表|表)(?:列表|清单|一览)?[:：]?$|(?:엔티티|테이블)(?: ?목록)?[:：]?$|\b(?:entidades|tablas|tabelas|tabellen|entit[äa]ten|entit[ée]s|varl[ıi]klar|tablolar|entitas|tabel)\b[^.]{0,20}$|(?:сущности|таблицы)[:：]?$/i;
/** `- User`, `- Order item (what was bought)` below "Core entities:": names without fields. */
const entityNames = {
    ...entity_names_NOTATION,
    reads: 'bullets that are a name alone, below a title or a line that announces entities or tables',
    read(page) {
        const entities = [];
        for (const section of page.sections) {
            if (!yieldsThings(section) || section.role === 'relations')
                continue;
            for (const list of announcedLists(section))
                entities.push(...namesOf(list, page));
        }
        return { entities };
    },
};
/** The outermost lists that stand directly below such a title or line. */
function announcedLists(section) {
    const lists = [];
    let open;
    let before;
    for (const block of section.blocks) {
        if (block.kind === 'item' && block.depth === 1) {
            if (open === undefined && announces(before)) {
                open = [];
                lists.push(open);
            }
            open?.push(block);
        }
        else if (block.kind !== 'item')
            open = undefined;
        if (block.kind !== 'item')
            before = block;
    }
    return lists;
}
function announces(block) {
    if (block === undefined || (block.kind !== 'heading' && block.kind !== 'paragraph'))
        return false;
    const last = plain(block.text.split('\n').at(-1) ?? '');
    if (block.kind === 'paragraph' && !/[:：]$/.test(last))
        return false;
    return last.length <= 80 && entity_names_ANNOUNCED.test(last);
}
function namesOf(items, page) {
    const named = items.flatMap((item) => {
        const draft = item.children.length > 0 ? undefined : nameOf(item, page);
        return draft === undefined ? [] : [draft];
    });
    return named.length >= 2 && named.length * 3 >= items.length * 2 ? named : [];
}
const entity_names_NAME = /^([\p{L}][\p{L}\p{N}_ /-]{1,48}?)\s*(?:[(（]([^()（）]{1,60})[)）])?[.。]?$/u;
function nameOf(item, page) {
    const [, text = '', note] = entity_names_NAME.exec(plain(item.text)) ?? [];
    const isName = text.split(/\s+/).length <= 4 &&
        !isGeneric(text) &&
        !(kindNamed(text) !== undefined && /^[a-z]/.test(text));
    if (text === '' || !isName)
        return undefined;
    return {
        original: thingIn(text)?.name ?? text,
        ...(note === undefined ? {} : { label: note }),
        fields: [],
        evidence: 'prose',
        status: item.section.status,
        src: sourceOf(page, item, entity_names_NOTATION),
    };
}

;// CONCATENATED MODULE: ./lib/spec/readers/entity-table.js






const entity_table_NOTATION = { notation: 'entity-table', rank: 60 };
const THING = /^(?:entit(?:y|ies)|tables?(?: name)?|models?|collections?|entidad(?:e)?s?|tablas?|tabelas?|entit[ée]s?|tabelle|entit[äa]t(?:en)?|сущност[ьи]|таблицы?|实体|数据表|表(?:名)?|エンティティ|テーブル(?:名)?|엔티티|테이블(?:명)?|varl[ıi]k|tablo|entitas|tabel)$/iu;
const FIELDS = /^(?:(?:key |main |important |primary )?(?:fields?|columns?|attributes?|properties)|(?:campos|atributos|columnas|colunas)(?: (?:clave|principa\S+|chave))?|champs?(?: (?:cl[ée]s|principaux))?|attributs?|felder|spalten|поля|атрибуты|(?:主要|关键)?(?:字段|属性|列)|(?:主な|主要)?(?:カラム|フィールド|項目|属性)|(?:주요 ?)?(?:컬럼|필드|속성)|alanlar|kolom|atribut)$/iu;
/** `| Entity | Key fields |`: one row for each thing, with its fields in a cell. */
const entityTable = {
    ...entity_table_NOTATION,
    reads: 'a table with one row for each entity and a column that lists its fields',
    read(page) {
        const entities = page.blocks.flatMap((block) => block.kind === 'table' && yieldsThings(block.section) ? thingsOf(block, page) : []);
        return { entities };
    },
};
function thingsOf(table, page) {
    const header = table.header.map((cell) => plain(cell));
    const name = header.findIndex((cell) => THING.test(cell));
    const list = header.findIndex((cell) => FIELDS.test(cell));
    if (name < 0 || list < 0)
        return [];
    return table.rows.flatMap((row) => {
        const thing = thingIn(row.cells[name] ?? '');
        const src = sourceOf(page, row, entity_table_NOTATION);
        const fields = parts(plain(row.cells[list] ?? ''), /[,;、，；]/).flatMap((part) => fieldIn(part, src));
        return thing === undefined || fields.length === 0
            ? []
            : [{ original: thing.name, fields, evidence: 'model', status: table.section.status, src }];
    });
}
function fieldIn(text, src) {
    const [, name = '', note = ''] = /^([^(（:]+?)\s*(?:[(（:]\s*(.*?)\s*[)）]?)?$/.exec(text) ?? [];
    const draft = fieldDraft({
        name,
        ...(readType(note).type === undefined ? {} : { type: note }),
        constraints: note,
        src,
    });
    return draft === undefined || name.split(/\s+/).length > 4 ? [] : [draft];
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/relation-words.js

/** How many of the other side a sentence speaks of. */
const MANY = String.raw `(?:many|multiple|several|beliebig viele|more|zero or more|one or more|any number of|a list of|lots of|muchos|muchas|varios|varias|muitos|muitas|v[áa]rios|v[áa]rias|plusieurs|viele|mehrere|molti|molte|pi[ùu]|diversi|diverse|много|несколько|birden fazla|birçok|banyak|beberapa)`;
/** Words before a name that are none of it, with the space behind them. */
const relation_words_ARTICLE = String.raw `(?:l[’']|(?:an?|the|one|each|every|any|exactly one|a single|single|one or more|zero or one|at most one|zero or more|una?|el|la|los|las|cada|um|uma|o|a|todo|toda|une?|le|les|chaque|eine?[mnr]?|de[rmn]|die|das|genau eine[mnr]?|jede[rsmn]?|uno|il|lo|ogni|кажд(?:ый|ая|ое)|один|одна|her|bir|setiap|sebuah|seorang)\s+)`;
const relation_words_NAME = String.raw `([\p{L}][\p{L}\p{N}_]*(?:[ -](?!(?:through|via|by|and|or|for|per|with|in|on|that|who|which|y|e|et|und|oder|con|mit|avec|com)\b)[\p{L}][\p{L}\p{N}_]*)?)`;
const relation_words_OWN = [
    [
        'many-to-many',
        String.raw `(?:has[_ ]?and[_ ]?belongs[_ ]?to[_ ]?many|belongs? ?to ?many|belongs to (?:many|multiple|several)|many[- ]to[- ]many|[nm*]\s*[:-]\s*[nm*]|pertenece a (?:muchos|varios|muchas|varias)|pertence a (?:muitos|v[áa]rios|muitas|v[áa]rias)|geh[öo]rt zu (?:mehreren|vielen)|appartient [àa] plusieurs)(?: relation(?:ship)?)?(?:(?: with| to| con| com| avec| mit)\b)?`,
    ],
    [
        'one-to-many',
        String.raw `(?:(?:can |may )?ha(?:s|ve)[_ ]?${MANY}|ha(?:s|ve)[_ ]?many|one[- ]to[- ]many|1\s*[:-]\s*[nm*]|(?:tiene|puede tener|tem|pode ter|possui|a|peut avoir|poss[èe]de|hat|besitzt|ha|pu[òo] avere|имеет) ${MANY})(?: relation(?:ship)?)?(?:(?: with| to)\b)?`,
    ],
    [
        'one-to-one',
        String.raw `(?:ha(?:s|ve)[_ ]?one|one[- ]to[- ]one|1\s*[:-]\s*1)(?: relation(?:ship)?)?(?:(?: with| to)\b)?`,
    ],
    [
        'many-to-one',
        String.raw `(?:(?:must )?belongs?[_ ]?to|many[- ]to[- ]one|[nm*]\s*[:-]\s*1|is owned by|owned by|pertenece al?|pertence (?:a|ao|[àa])|appartient (?:[àa]|au)|geh[öo]rt zu[mr]?|appartiene (?:al?|allo|alla)|принадлежит)(?: relation(?:ship)?)?(?:(?: with| to)\b)?`,
    ],
];
const SHAPES = relation_words_OWN.map(([kind, words]) => [
    kind,
    new RegExp(String.raw `^(?:([\p{L}_][\p{L}\p{N}_]*)\s*(?:[:：]|[-–—→]+|\()\s*)?${words}\s*[:：]?\s*${relation_words_ARTICLE}?${relation_words_NAME}(?:[^.]*?\b(?:through|via)\s+(?:the\s+)?([\p{L}][\p{L}\p{N}_]*))?`, 'iu'),
]);
/** `belongs to a user and a trail`: what stands behind the first, each with an article. */
const ANOTHER = new RegExp(String.raw `^(?:\s*,|\s+(?:and|und|y|e|et|и))+\s+(?:(?:to|a|zu|à)\s+)?${relation_words_ARTICLE}${relation_words_NAME}`, 'iu');
/** The relations of a line: several where it goes on with `and a …`. */
function ownRelations(text) {
    const first = ownRelation(text);
    if (first === undefined || first.kind === 'one-to-many')
        return first === undefined ? [] : [first];
    const all = [first];
    let rest = text.slice(text.indexOf(first.to) + first.to.length);
    for (let found = ANOTHER.exec(rest); found !== null; found = ANOTHER.exec(rest)) {
        all.push({ kind: first.kind, to: found[1] ?? '', via: undefined, through: undefined });
        rest = rest.slice(found[0].length);
    }
    return all;
}
/** `tags: many-to-many`: the name of the relation is that of the other side. */
const NAMED_ALONE = /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:[:：]|[-–—→]+|[(（])\s*(m2m|many[- ]to[- ]many|one[- ]to[- ]many|has ?many)\s*[)）]?$/iu;
/** A line such as `belongs to User`, `has many comments`, `tags: many-to-many with Tag`. */
const ownRelation = remembered(relationOf);
function relationOf(text) {
    if (text.length > 200)
        return undefined;
    for (const [kind, shape] of SHAPES) {
        const [, via, to, through] = shape.exec(text) ?? [];
        if (to !== undefined)
            return { kind, to, via, through };
    }
    const [, name, kind = ''] = NAMED_ALONE.exec(text) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: /^m/i.test(kind) ? 'many-to-many' : 'one-to-many',
            to: name,
            via: undefined,
            through: undefined,
        };
}

;// CONCATENATED MODULE: ./lib/spec/readers/column-rules.js


/** A key or rule may stand before the type: `PK, text`. */
const RULE_FIRST = /^(?:pk|fk|primary key|unique|not null|nullable|required|optional)\b/i;
/** Rules of a column in brackets: `(unique, not null)`. */
const COLUMN_RULES = /^[(（[]\s*([^()]*\b(?:pk|primary key|fk|foreign key|unique|not null|nullable|required|optional|default|indexed)\b[^()]*(?:\([^()]*\)[^()]*)*)[)）\]]/i;
/** The first of several rules that is a type: `PK, text`. */
function typeAmong(rules) {
    const type = parts(rules).find((part) => readType(part).type !== undefined && !/^(?:fk|default)\b/i.test(part));
    return type === undefined ? {} : { type };
}
/** Says something that only columns have. */
function isRuled({ pk, required, nullable, unique }) {
    return pk === true || required === true || nullable === true || unique === true;
}

;// CONCATENATED MODULE: ./lib/spec/readers/field-item.js





/** `login(email): Session` is something that is done, not stored. */
const field_item_METHOD = /^[`*]*[\p{L}_][\p{L}\p{N}_.]*\([^()]*\)[`*]*\s*(?:[:：]|->|=>|$)/u;
function split(text) {
    if (field_item_METHOD.test(text))
        return undefined;
    const coded = codedName(plain(text));
    if (coded !== undefined)
        return coded;
    const lead = leadOf(text);
    if (lead !== undefined && lead.rest !== '')
        return { name: lead.label, rest: lead.rest };
    const found = /^([\p{L}_][\p{L}\p{N}_. '’-]{0,40}?)(\??)\s*(?:[:：]|\s[-–—]\s|\s(?:→|->|=>)\s|(?=[(（]))\s*(.+)$/su.exec(plain(text));
    return found === null ? undefined : { name: `${found[1] ?? ''}${found[2] ?? ''}`, rest: found[3] ?? '' };
}
/** `種別 (kind): 出勤 / 退勤`: behind a name of another script stands what code calls it. */
function codedName(text) {
    const [, name = '', code = '', rest = ''] = /^([\p{L}][\p{L}\p{N} ・ー]{0,30}?)\s*[(（]\s*([a-z][a-z0-9]*(?:_[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z0-9]*)+)\s*[)）]\s*[:：]\s*(\S.*)$/su.exec(text) ?? [];
    return /[^\x00-\x7f]/.test(name) ? { name: `${name} (${code})`, rest } : undefined;
}
function typeAndRest(rest) {
    const shown = rest.replace(/^[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]\s*[:：—–-]*\s*/, '$1 — ');
    const [declared = '', ...described] = shown.split(/\s+[—–]\s+|\s+-\s+|\s+\/\/\s+|\s+#\s+/);
    const description = plain(described.join(' — ')).replace(/^[—–-]\s*/, '');
    const [head = '', ...others] = parts(declared);
    if (isOwnList(head, others))
        return { type: undefined, others: declared, description };
    const reading = readType(declared);
    const listed = /^(?:enum|values|one of)\s*[:：]/i.test(description) ? `, ${description}` : '';
    if (reading.type !== undefined)
        return { type: declared, others: `${declared}${listed}`, description };
    const named = readType(head);
    if (named.type !== undefined)
        return { type: head, others: others.join(', '), description };
    const later = RULE_FIRST.test(head) ? others.find((part) => readType(part).type !== undefined) : undefined;
    if (later !== undefined)
        return { type: later, others: declared, description };
    return { type: undefined, others: declared, description };
}
/** Types whose names fields have as well: `id, name, email` is no declaration of one field. */
const SOFT = /^(?:id|email|e-mail|phone|password|token|country|language|url|link|price|amount|date|time|year|image|file|currency|colou?r|slug|location|address|number|count|website|日時|日付|時刻|時間|日期|时间|金額|金额|メール|邮箱|电话|電話|날짜|일시|시간|이메일|금액)$/i;
function isOwnList(head, others) {
    const isName = (part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part) &&
        !isRule(part) &&
        (kindNamed(part) === undefined || SOFT.test(part));
    return others.length > 0 && SOFT.test(head) && others.every(isName);
}
/** `- **name**` with nested `**Type**: string`, `**Required**: yes`. */
function nestedField(item, text, src) {
    const says = new Map(item.children.flatMap((child) => {
        const written = split(child.text.split('\n')[0] ?? '');
        return written === undefined ? [] : [[plain(written.name).toLowerCase(), written.rest]];
    }));
    const type = says.get('type') ??
        says.get('data type') ??
        says.get('类型') ??
        says.get('型') ??
        says.get('타입') ??
        says.get('tipo');
    const name = leadOf(text)?.label ?? plain(text).replace(/[:：]$/, '');
    if (type === undefined || !isFieldName(name))
        return undefined;
    const required = says.get('required');
    const constraints = [
        required === undefined ? '' : /^(?:yes|true|✓|✅)/i.test(plain(required)) ? 'required' : 'optional',
        ...[...says]
            .filter(([key]) => !['type', 'required', 'description'].includes(key))
            .map(([key, value]) => `${key}: ${value}`),
    ];
    return fieldDraft({
        name,
        type: plain(type),
        constraints: constraints.join(', '),
        description: says.get('description') ?? '',
        src,
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/field-list-labels.js
/** What stands before the fields of the thing that is named further up. */
const GROUP = /^(?:(?:key |main |other )?(?:fields|attributes|properties|columns)|(?:主な|主要)?(?:列|カラム|フィールド|項目|属性|字段)|(?:주요 ?)?(?:필드|속성|컬럼)|(?:principales )?(?:campos|atributos|columnas|colunas)|(?:wichtige )?(?:felder|spalten|attribute)|champs|attributs|colonnes|поля|атрибуты|alanlar|kolom|主キー|主键|기본 ?키|primary key|clave primaria|chave prim[áa]ria|prim[äa]rschl[üu]ssel|cl[ée] primaire|первичный ключ)$/i;
const KEY_LABEL = /^(?:主キー|主键|기본 ?키|primary key|pk|clave primaria|chave prim[áa]ria|prim[äa]rschl[üu]ssel|cl[ée] primaire|первичный ключ)$/i;
/** A requirement with an id is none of the things that it speaks of. */
const field_list_labels_REQUIREMENT_ID = /^[A-Z]{1,6}[-_ ]?\d+(?:\.\d+)*$/;
/** What a list says of one field: its type, whether it is required. */
const DESCRIPTOR = /^(?:(?:data )?type|required|nullable|optional|default(?: value)?|description|constraints?|validation|example(?: values?)?|format|references?|unique|类型|型|타입|tipo)$/i;

;// CONCATENATED MODULE: ./lib/spec/readers/bare-field.js




const bare_field_NAME = String.raw `([a-z][a-z0-9]*(?:_[a-z0-9]+)*)`;
const bare_field_ARROW = new RegExp(String.raw `^${bare_field_NAME}\s*(?:→|->|=>)\s*([A-Z]\w*)\s*(?:[(（](.*)[)）])?$`);
const NAMED = new RegExp(String.raw `^${bare_field_NAME}\s*[:：]\s*(\S.{0,200})$`, 's');
const ALONE = new RegExp(`^${bare_field_NAME}$`);
const bare_field_RANGE = /^(-?\d+)\s*(?:\.\.\.?|-|–|to)\s*(-?\d+)$/;
const VALUE = /^[A-Za-z][\w-]{0,20}$/;
/**
 * A field by the form of its line, where no type is named: `author → User`, `slug: unique`, `rating: 1..5`, `unit: g, ml, piece`.
 *
 * @returns `undefined` where the line has none of these forms
 */
function bareField(line, src) {
    const text = plain(line);
    const [, own, target, rules = ''] = bare_field_ARROW.exec(text) ?? [];
    if (own !== undefined)
        return fieldDraft({ name: own, type: `ref(${target ?? ''})`, constraints: rules, src });
    const relation = ownRelation(text);
    if (relation?.via !== undefined && relation.kind === 'many-to-one')
        return fieldDraft({ name: relation.via, type: `ref(${relation.to})`, constraints: text, src });
    const [, name, rest = ''] = NAMED.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const [, low, high] = bare_field_RANGE.exec(rest.trim()) ?? [];
    if (low !== undefined)
        return fieldDraft({ name, type: 'int', constraints: `between ${low} and ${high ?? low}`, src });
    const listed = parts(rest);
    if (isRule(listed[0] ?? ''))
        return fieldDraft({ name, constraints: rest, description: rest, src });
    return listed.length > 2 && listed.every(isValue)
        ? fieldDraft({ name, type: `enum(${listed.join(', ')})`, src })
        : undefined;
}
function isValue(text) {
    return VALUE.test(text) && kindNamed(text) === undefined && !isRule(text);
}
/** Rows of another entity are no column of this one. */
const RELATION = /\b(?:many|one)[- ]to[- ](?:many|one)\b|\b(?:has|have) (?:many|one)\b|\bbelongs to\b/i;
/** In a list that is one of fields, also a name alone, or a name with what it is for. */
function fieldInList(line, src) {
    const text = plain(line);
    const name = ALONE.exec(text)?.[1] ?? NAMED.exec(text)?.[1];
    if (name === undefined || RELATION.test(text))
        return undefined;
    const rest = NAMED.exec(text)?.[2] ?? '';
    return rest.length > 80 ? undefined : fieldDraft({ name, constraints: rest, description: rest, src });
}

;// CONCATENATED MODULE: ./lib/spec/readers/loose-told.js







/** Verbs and conjunctions that make a sentence of a line. */
const loose_told_SENTENCE = /\b(?:is|are|was|must|should|shall|can|cannot|may|will|has|have|belongs?|when|if|each|every|only|via|uses?|stored?|by the|muss|soll|kann|ist|wird|debe|puede|deve|pode|doit|peut|est)\b/i;
/** A type as it is said of several fields. */
const PLURAL_TYPE = /^(string|integer|number|decimal|timestamp|datetime|date|time|boolean|float)s$/i;
/** A part that is a rule, in any of the languages: few words, with a meaning for a column. */
function isTelling(part) {
    return isRule(part) || (part.split(/\s+/).length <= 4 && Object.keys(readConstraints(part)).length > 0);
}
/**
 * What `told`, the words behind the name of a field, says: a type or values, rules, or what it is for.
 *
 * @param things - keys of the things that the document names beside the field's own
 */
function toldOf(name, told, things) {
    const listed = parts(told);
    const said = listed.filter((part) => isTelling(part) || !loose_told_SENTENCE.test(part)).join(', ');
    const target = referred(told, things);
    if (target !== undefined)
        return { type: { type: `ref(${target})` }, rules: said, description: {} };
    const values = listedValues(name, told);
    const first = starting(told);
    const rules = first === undefined ? said : `${said}, default ${first}`;
    if (values !== undefined)
        return { type: { type: `enum(${values.join(', ')})` }, rules, description: {} };
    const typed = [told, ...listed]
        .map((part) => part.replace(PLURAL_TYPE, '$1'))
        .find((part) => readType(part).type !== undefined);
    if (typed !== undefined)
        return { type: { type: typed }, rules, description: {} };
    if (things.has(keyOf(name)))
        return { type: { type: `ref(${name})` }, rules, description: {} };
    const description = told === '' || listed.every((part) => isTelling(part)) ? {} : { description: told };
    return {
        type: {},
        rules: listed.some((part) => isTelling(part)) || first !== undefined ? rules : '',
        description,
    };
}
/** `reference to Class session`: the longest name of a thing that the words behind "reference to" begin with. */
function referred(told, things) {
    const words = /^(?:(?:a |the )?(?:reference|ref|fk|foreign key|link|points?)(?: to| of|:)?|→|->)\s+(?:the |an? )?(.{2,60})$/i
        .exec(told)?.[1]
        ?.split(/\s+/);
    for (let count = Math.min(words?.length ?? 0, 4); count > 1; count -= 1) {
        const key = keyOf(words?.slice(0, count).join(' ') ?? '');
        if (things.has(key))
            return key;
    }
    return undefined;
}
/** `requested, confirmed, done (starts as requested)`: three words, or two where the name is one of a kind, and none is a rule. */
function listedValues(name, told) {
    const list = told
        .replace(/\s*[(（][^()（）]*[)）]/g, '')
        .replace(/\s*(?:[,;–—-]\s*)?(?:starts? (?:as|at|with)|initially|defaults?(?: to| is)?|by default)\b.*$/i, '')
        .replace(/^(?:one of|either|can be|values?|enum)\s*[:：]?\s*/i, '');
    const values = valuesIn(list);
    const fewest = KIND.test(name) || /[|]/.test(list) ? 2 : 3;
    const isValue = (value) => /^[\p{L}\p{N}][\p{L}\p{N}_+-]{0,30}(?: [\p{L}\p{N}_-]{1,20})?$/u.test(value) && !isRule(value);
    const isKind = (value) => kindNamed(value) !== undefined;
    return values.length >= fewest && values.every(isValue) && !values.some(isKind) && !/^\d/.test(list)
        ? values
        : undefined;
}
const KIND = /(?:^|[_ (（])(?:status|state|type|kind|role|level|priority|severity|category|gender|unit|plan|tier|mode|phase|stage|visibility|currency|channel|method|size|difficulty)[)）]?$/i;
/** The value that a new row has: `starts as requested`, `draft (default)`, `open by default`. */
function starting(told) {
    const found = /\b(?:starts? (?:as|at|with)|initially|initial(?: value)?\s*[:=]?)\s+["'`]?([\p{L}\p{N}_-]+)/iu.exec(told) ?? /["'`]?([\p{L}\p{N}_-]+)["'`]?\s+(?:\(default\)|by default\b)/iu.exec(told);
    return found?.[1];
}

;// CONCATENATED MODULE: ./lib/spec/readers/loose-field.js








const TYPE_WORD = 'string|str|varchar|char|text|int|integer|bigint|smallint|decimal|numeric|float|double|real|bool|boolean|datetime|timestamp|timestamptz|uuid|jsonb?|money|bytea|enum';
const IS_TYPE = new RegExp(`^(?:${TYPE_WORD})$`, 'i');
const RULE_WORD = 'unique|required|optional|nullable|mandatory|indexed|not null';
/** `hourly_rate money`, `email unique`, `price decimal(10,2) not null`: no word but a type's or a rule's stands behind the name. */
const TRAILING = new RegExp(String.raw `^([\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}\p{N}_]+){0,2}?)\s+((?:${TYPE_WORD}|${RULE_WORD})\b(?!-).*)$`, 'isu');
const PARTED = /^([\p{L}_](?:[\p{L}\p{N}_/ ]|(?<=\p{L})-(?=\p{L})){0,60}?\??\*?)\s*(?:[:：=]\s*|\s[-–—]+\s+|(→|->|=>)\s*|(?=[(（[])|,\s*)(.+)$/su;
const loose_field_ALONE = /^[\p{L}_][\p{L}\p{N}_]*(?:[ -][\p{L}\p{N}_]+){0,3}[?*]?$/u;
/** `is default`, `has mirrors`: a name that asks, and no sentence. */
const ASKS = /^(?:is|has|can) \p{L}+(?: \p{L}+)?\??$/iu;
const loose_field_RELATION = /^(?:has|have|can have|may have) (?:many|one|several|multiple|zero)|^belongs to\b|\b(?:many|one)[- ]to[- ](?:many|one)\b|\bhas (?:many|one)\b/i;
const loose_field_ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE)\s+\//;
/**
 * The fields that a line in a list of fields gives, whatever its wording: `name`, `pet, vet`, `email unique`,
 * `weight in kg (decimal, > 0)`, `status: open, done (starts as open)`. Empty where the line is a sentence, a route or a relation.
 */
function looseFields(line, place) {
    const written = plain(line.replace(/^\[[ xX]\]\s*/, ''));
    if (/^[^:：(（]*\s[^:：(（]*\s[^:：(（]*[.。]$/.test(written))
        return [];
    const text = written.replace(/[.。;；]$/, '');
    if (loose_field_ROUTE.test(text) || field_item_METHOD.test(text) || loose_field_RELATION.test(text) || text.length > 240)
        return [];
    if (loose_field_REMARK.test(text) || OWN_KEY.test(text))
        return [];
    if (codedName(text) !== undefined)
        return [single(text, place)].flatMap((one) => one ?? []);
    return (groupedFields(text, place) ?? several(text, place) ?? [single(text, place)].flatMap((one) => one ?? []));
}
/** `Note: rows have no owner` speaks of the whole thing. */
const loose_field_REMARK = /^(?:note|hint|remark|nb|todo|important|example|e\.g\.|see)\s*[:：]\s*\S+\s+\S+\s+\S/i;
/** The key that every thing has. */
const OWN_KEY = /^(?:a |an |the )?unique (?:identifier|id)\b/i;
const CODE = /^[a-z]+_\w+|^id$|^[a-z]\w*\s*[(（](?:uuid|int|string|enum|bool|date)/i;
/** `Identity: id (UUID), name, vintage_year`: a label over several fields, which are written as code or have notes. */
function groupedFields(text, place) {
    const [, label = '', list = ''] = /^(\p{L}[\p{L} ]{1,30})[:：]\s*(.{5,})$/su.exec(text) ?? [];
    const members = parts(list, /[,、，]/);
    const isMember = (part) => /^[a-z]\w*(?:\s*[(（].*[)）])?$/s.test(part) && !isTelling(part);
    const isForeign = label !== '' && !/[a-z]/i.test(label);
    const isCode = isForeign || (members.length > 1 && members.some((part) => CODE.test(part)));
    if (!isCode || !members.every(isMember))
        return undefined;
    return members.flatMap((part) => single(part, place) ?? []);
}
/**
 * `first name, last name`, `from, to (time)` and `joined on (date), left on (optional)` are two fields each; `name, required` is one.
 * A type or a rule behind the last name holds for all of them, a value only for the last.
 */
function several(text, place) {
    const written = parts(text, /[,、，/]/).flatMap((part) => part.split(/\s(?:and|und|y|e|et|&)\s(?![^()]*\))/iu));
    const read = written.map((part) => NOTED.exec(part));
    const names = read.map((one) => one?.[1] ?? '');
    if (names.length < 2 || names.length > 12 || !names.every(isOneOfSeveral))
        return undefined;
    const last = read.at(-1)?.[2] ?? '';
    const shared = read.slice(0, -1).every((one) => one?.[2] === undefined) && holdsForAll(last, names.slice(0, -1))
        ? last
        : '';
    return read.flatMap((one) => single(`${one?.[1] ?? ''} ${one?.[2] ?? shared}`.trim(), place) ?? []);
}
const NOTED = /^([^():：（）=→]+?)\s*([(（][^()（）]*[)）])?$/su;
function isOneOfSeveral(name) {
    return (loose_field_ALONE.test(name) &&
        !loose_told_SENTENCE.test(name) &&
        !isTelling(name) &&
        !IS_TYPE.test(name) &&
        !TRAILING.test(name));
}
/** `id, weight (decimal)` is said of the weight: what has a type by its name takes none from its neighbour. */
function holdsForAll(note, names) {
    const told = note.replace(/^[(（]|[)）]$/g, '');
    const kind = readType(told.replace(PLURAL_TYPE, '$1')).type?.kind;
    const isOpen = names.every((name) => {
        const guess = guessType(wordsOf(name).join('_')).kind;
        return guess === 'string' || guess === kind;
    });
    return isOpen && names.length < 3 && (kind !== undefined || /^[\p{L} -]+$/u.test(told));
}
function single(written, place) {
    const coded = codedName(written);
    if (coded !== undefined)
        return declared(coded.name, coded.rest, place);
    const text = written
        .replace(CURRENCY, '$1')
        .replace(FLAG, '$1 (bool)')
        .replace(/^([\p{L}_]\w*)\[\]/u, '$1 (list of strings)')
        .replace(/^([\p{L}_]\w*)\*(?=\s*[(（])\s*[(（]/u, '$1 (required, ')
        .replace(/^([\p{L}_]\w*)\*$/u, '$1 (required)')
        .replace(BARS, '$1: $2')
        .replace(/^([\p{L}_]\w*: [\w|-]+)\s+(?=(?:default|not null|nullable|required)\b)/u, '$1, ');
    const [, head, trailing] = TRAILING.exec(text) ?? [];
    if (head !== undefined && !loose_told_SENTENCE.test(head))
        return declared(head, trailing ?? '', place);
    const [, name, arrow, rest = ''] = PARTED.exec(text) ?? [];
    if (name !== undefined && arrow !== undefined)
        return referring(name, rest, place);
    if (name !== undefined && loose_field_isName(name))
        return declared(name, rest, place);
    return loose_field_ALONE.test(text) && loose_field_isName(text) ? declared(text, '', place) : undefined;
}
function loose_field_isName(text) {
    const name = text.trim();
    if (ASKS.test(name))
        return true;
    if (DESCRIPTOR.test(name) || KEY_LABEL.test(name) || GROUP.test(name))
        return false;
    return isFieldName(name.replace(/[?*]+$/, '')) && name.split(/\s+/).length <= 4 && !loose_told_SENTENCE.test(name);
}
function referring(name, rest, { src }) {
    const [, target, rules = ''] = /^([\p{L}_][\p{L}\p{N}_]*)(?:\.\w+)?\s*(.*)$/su.exec(rest) ?? [];
    if (target === undefined || !loose_field_isName(name))
        return undefined;
    const draft = fieldDraft({ name, type: `ref(${target})`, constraints: `${rules}${deleting(rules)}`, src });
    return draft === undefined ? undefined : { draft, isSure: true };
}
/** `delete pets with the owner`, `deleted together with the owner` */
function deleting(rules) {
    return /\b(?:deleted?|removed?)\b.{0,40}\b(?:with|together|too|along)\b/i.test(rules)
        ? ', on delete cascade'
        : '';
}
function declared(name, rest, place) {
    const told = unwrapped(rest);
    const reads = toldOf(name, told, place.things);
    const rules = reads.rules;
    const draft = fieldDraft({ name, ...reads.type, constraints: rules, ...reads.description, src: place.src });
    if (draft === undefined)
        return undefined;
    const { original, src, description, ...says } = draft;
    return { draft, isSure: Object.keys(says).length > 0 || isColumnName(original) };
}
function unwrapped(rest) {
    const inside = /^[(（[]\s*([^()（）]*(?:\([^()]*\)[^()]*)*)[)）\]]\s*[-–—:]*\s*(.*)$/su.exec(rest.trim());
    return inside === null
        ? rest.trim()
        : `${inside[1] ?? ''}${inside[2] === '' ? '' : `, ${inside[2] ?? ''}`}`;
}
/** `status draft|published`, whatever rule stands behind it. */
const BARS = /^([\p{L}_]\w*)\s+([\w-]+(?:\|[\w-]+)+)(?=$|\s+(?:default|not null|nullable|required)\b)/u;
/** A name that only code has: `id`, `article_number`. */
const AS_CODE = /^id$|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
/** `order_items` is the name of a table as well. */
function isColumnName(name) {
    const last = wordsOf(name).at(-1) ?? '';
    return AS_CODE.test(name) && singular(last) === last;
}
/** `price in EUR` is a price, `active flag` says yes or no. */
const CURRENCY = /^([\p{L}_ ]{2,40}?)\s+in (?:EUR|USD|GBP|CHF|JPY|[€$£]|euros?|dollars?)(?=\s*(?:$|[(,:]))/iu;
const FLAG = /^([\p{L}_]+(?: [\p{L}_]+)?) flag$/iu;

;// CONCATENATED MODULE: ./lib/spec/lexicon/fold.js
/** Letters that no accent is taken from, and what is written for them without it. */
const PLAIN = { ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };
/**
 * A text without the accents of Latin letters, as long as before: `é` is `e`, so that the bounds of words hold in every
 * language that has accents. Other scripts stay as they are.
 */
function withoutAccents(text) {
    return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
        const bare = PLAIN[letter] ?? letter.normalize('NFD').charAt(0);
        return /[A-Za-z]/.test(bare) ? bare : letter;
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/list-phrase.js







const MANY_OF = new RegExp(String.raw `^(?:has |have |can have |a list of )?${MANY}\s+([\p{L}][\p{L}\p{N}_ -]{1,40})$`, 'iu');
const list_phrase_LEADING = new RegExp(String.raw `^(?:(?:and|or|with|has|have|having|includes?|plus|which|whose|its|their|his|her|own|current|associated|auto-?generated|y|e|und|et|mit|con|com|avec|sowie)\s+|${relation_words_ARTICLE})`, 'iu');
/** Rules that stand before a name. */
const RULED = /^(unique|optional|required|mandatory|opcional|[úu]nic[oa]|obligatori[oa]|obrigat[óo]ri[oa]|eindeutige[rns]?|optionale[rns]?|facultati(?:f|ve)|free-?text|positive|non-negative)\s+/i;
const UNIT = /\s+(?:in|en|em|en|auf|per)\s+(?:\p{L}{2,20})$|\s+in (?:square|cubic|full|whole|local|total) \p{L}{2,20}$|\s+(?:as|als|como) (?:text|string|number|integer)$/iu;
/** "date of birth", "number of guests": in other names such words start a clause. */
const OF = /^(?:(?:max(?:imum)?|min(?:imum)?|total|current) )?(?:dates?|times?|numbers?|places?|amount|types?|year|day|name|cost|price|unit|point|proof|level|state|country|method|source|reason|kind|length|duration|status|count|total|list|terms|scope|rate|quantity|title|hours?|period|code|currency) (?:of|for|per) (?:[\p{L}-]+)(?: [\p{L}-]+)?$|^(?:days?|hours?|minutes?|weeks?|months?|time) (?:to|until|till|since|before|after) [\p{L}-]+$|^[\p{L}-]+ (?:in|on) (?:stock|hand)$/iu;
const BY = /^[a-z]{3,}[ _](?:by|at|on|to)$/i;
const NO_FIELD = /\b(?:is|are|was|were|be|been|can|may|must|will|shall|should|that|which|who|whose|when|where|while|if|for|of|by|from|to|into|in|on|at|as|per|each|every|all|any|no|not|only|least|most|than|been|being|users?'|etc|following|relationships?|belongs?|between|about|other|many|multiple|zero|has|have|es|son|ist|sind|wird|est|sont|que|qui|die|para|pour|f[üu]r|von|cuando)\b|^(?:none|null|nothing|more|others?|enum)$/i;
/** A sentence in a language that sets no blanks between words. */
const STATES = /[をがはに].*(?:ない|できる|する|される|した|です|ます|こと)$|不(?:能|可|得)\p{Script=Han}|必须|해야|수 (?:있|없)다/u;
const list_phrase_NAME = /^[\p{L}_][\p{L}\p{N}_'’.-]*(?: [\p{L}\p{N}_'’&-]+){0,3}$/u;
/** Reads one part of a list: `title`, `a unique email`, `status (open, done)`, `belongs to user`, `many comments`. */
function phraseOf(text, reading) {
    const shown = plain(text)
        .replace(/[.。;]\s*$/, '')
        .trim();
    const many = MANY_OF.exec(shown)?.[1];
    if (many !== undefined)
        return { relation: { to: many, kind: 'one-to-many' } };
    const own = ownRelation(shown);
    if (own !== undefined && own.via === undefined)
        return { relation: { to: own.to, kind: own.kind } };
    const field = fieldOf(shown, reading);
    return field === undefined ? undefined : { field };
}
/** "the member who proposes it" is a member. */
const WHO = /^(\p{L}+) (?:que|who|that|which|qui|che|der|die|das)(?= )[^()（）]{2,40}(?:[(（]([^()（）]*)[)）])?$/iu;
/** "the year it was harvested" */
const WHICH_IT = /^(\p{L}+) (?:it|they|he|she) (?:was|were|is|are|has been) (\p{L}+)$/iu;
function clauseField(text, { src, isThing }) {
    const [, who = '', rule = ''] = WHO.exec(text) ?? [];
    if (who !== '' && isThing?.(who) === true)
        return fieldDraft({ name: who.toLowerCase(), type: `ref(${keyOf(who)})`, constraints: rule, src });
    const [, what, done = ''] = WHICH_IT.exec(text) ?? [];
    return what === undefined ? undefined : fieldDraft({ name: `${what} ${done}`, src });
}
function fieldOf(text, { src, isThing }) {
    const clause = clauseField(text.replace(list_phrase_LEADING, ''), {
        src,
        ...(isThing === undefined ? {} : { isThing }),
    });
    if (clause !== undefined)
        return clause;
    const [, head = '', note = ''] = /^([^(（:[{]+?)\s*(?:[(（:[{]\s*(.*?)\s*[)）\]}]?)?$/su.exec(text) ?? [];
    const rules = [];
    let name = head.trim();
    for (let again = 0; again < 4; again += 1) {
        const rule = RULED.exec(name)?.[1];
        if (rule !== undefined && !/^free/i.test(rule))
            rules.push(rule);
        name = name.replace(RULED, '').replace(list_phrase_LEADING, '');
    }
    const read = aside(withoutUnit(name));
    const { bare } = read;
    if (read.rule !== undefined)
        rules.push(read.rule);
    if (!list_phrase_NAME.test(bare) || bare.length > 40 || isRule(bare) || STATES.test(bare))
        return undefined;
    const isKnown = OF.test(bare) || BY.test(bare) || list_phrase_ROMANCE.test(bare);
    if (!isKnown && (NO_FIELD.test(withoutAccents(bare)) || bare.split(/\s+/).length > 3))
        return undefined;
    return fieldDraft({
        name: bare,
        ...list_phrase_typeOf(read, note, isThing),
        constraints: [...rules, note].join(', '),
        src,
    });
}
function aside(name) {
    const [, flagged] = list_phrase_FLAG.exec(name) ?? ASKED.exec(name) ?? [];
    if (flagged !== undefined)
        return { bare: flagged, kind: 'bool' };
    const [, ranged, from, to] = RANGED.exec(name) ?? [];
    if (ranged !== undefined)
        return { bare: ranged, rule: `${from}-${to}`, kind: 'int' };
    const [, typed, kind] = TYPED.exec(name) ?? [];
    if (typed !== undefined)
        return { bare: typed, kind };
    const [, marked, rule] = list_phrase_MARKED.exec(name) ?? [];
    return marked === undefined ? { bare: name } : { bare: marked, rule };
}
function list_phrase_typeOf({ kind }, note, isThing) {
    return kind === 'bool' ? { type: kind } : list_phrase_typeIn(list_phrase_typeText(kind, note), isThing);
}
/** `price decimal(10,2)`: digits in brackets belong to the type before them. */
function list_phrase_typeText(kind, note) {
    return kind !== undefined && /^\d+(?:\s*,\s*\d+)?$/.test(note) ? `${kind}(${note})` : (kind ?? note);
}
/** "fecha de inicio", "date de naissance", "data de nascimento". */
const list_phrase_ROMANCE = /^[\p{L}_]+ (?:de|del|da|do|di|d['’]|of)(?: (?:la|el|los|las|du|des))?\s?[\p{L}_'’]+(?: [\p{L}_]+)?$/iu;
/** `quantity int`: only words that are a type and nothing else. */
const TYPED = /^(\w+(?: \w+)?) (int|integer|bigint|string|varchar|bool|boolean|datetime|timestamp|decimal|float|uuid|json|jsonb|enum|money)$/i;
/** `email unique`, `teléfono opcional`: only words that are a rule and nothing else. */
const list_phrase_MARKED = /^([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+){0,2}) (unique|required|optional|nullable|mandatory|indexed|opcional|[úu]nic[oa]|obligatori[oa]|obrigat[óo]ri[oa]|eindeutig|facultati(?:f|ve))$/iu;
/** `stars 1–5`, `score 0 to 10`: a number between two. */
const RANGED = /^([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_]+)?) (?:from |von |de )?(\d{1,4})\s?(?:-|–|to|bis|a|à|até|\.\.)\s?(\d{1,4})$/iu;
/** `verified y/n`, `accepted or not`: whether it is so. */
const ASKED = /^(?:whether (?:it is |they are )?)?([\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_]+)?)(?: y\/n| yes\/no| or not| ja\/nein| s[íi]\/no| sim\/n[ãa]o| oui\/non| oder nicht| o no| ou n[ãa]o)$/iu;
/** `active flag` says yes or no. */
const list_phrase_FLAG = /^([\p{L}_]+(?: [\p{L}_]+)?) flag$/iu;
/** `price in EUR` is a price. */
function withoutUnit(name) {
    return / (?:in|on) (?:stock|hand)$/i.test(name) ? name : name.replace(UNIT, '').trim();
}
/** `active flag` is whether it is active. */
function withoutFlag(name) {
    return list_phrase_FLAG.exec(name)?.[1] ?? ASKED.exec(name)?.[1] ?? name;
}
function list_phrase_typeIn(note, isThing) {
    const shown = note.trim();
    if (shown === '')
        return {};
    const target = /^(?:(?:a |the )?(?:reference|ref|fk|link)(?: to| of|:)?|→|->)\s+(?:the |an? )?(.{2,60})$/i.exec(shown)?.[1];
    const named = [shown, target].find((one) => one !== undefined && isThing?.(one) === true);
    if (named !== undefined)
        return { type: `ref(${keyOf(named)})` };
    if (readType(shown).type?.kind === 'bool')
        return { type: shown };
    const values = valuesOf(shown);
    if (values !== undefined)
        return { type: `enum(${values.join(', ')})` };
    return readType(shown).type === undefined ? {} : { type: shown };
}
const list_phrase_VALUE = /^["'`]?[\p{L}\p{N}][\p{L}\p{N}_+-]*(?: [\p{L}\p{N}_-]+)?["'`]?$/u;
/** `open, done or cancelled`: a note that is nothing but values. */
function valuesOf(note) {
    if (/^(?:e\.?g|i\.?e|z\.?B|p\.?ej|por ejemplo|for example|such as|like)\b/i.test(note))
        return undefined;
    const listed = note.replace(/^(?:one of|either|entre|oder|ou)\s*:?\s*/i, '').replace(list_phrase_DEFAULT, '');
    const values = parts(listed, /[,/|、，]/)
        .flatMap((part) => part.split(/\s+(?:or|o|ou|oder|и|или)\s+/i))
        .map((value) => value.replace(/^(?:or|o|ou|oder)\s+/i, '').trim());
    const isList = values.length > 1 &&
        values.every((value) => list_phrase_VALUE.test(value) && !isRule(value) && kindNamed(value) === undefined && !list_phrase_RULE_WORD.test(value));
    return isList ? values : undefined;
}
/** `open, done; default open`: which of the values a row has unless it says another. */
const list_phrase_DEFAULT = /\s*[;,]\s*(?:the )?(?:defaults?|por defecto|por omisi[óo]n|padr[ãa]o|por padr[ãa]o|par d[ée]faut|standard(?:m[äa][ßs]ig)?|vorgabe|voreingestellt|predefinito|di default|по умолчанию|初期値|既定値?|デフォルト|默认|기본값?)(?![\p{L}_]).*$/isu;
const list_phrase_RULE_WORD = /\b(?:unique|required|optional|default|not|null|pk|fk|key|max|min|chars?|characters|unic[oa]|opcional|obligatori[oa]|obrigat[óo]ri[oa]|eindeutig|pflicht|unique|facultatif|obligatoire)\b|(?:^|\W)únic[oa]\b|\d+[-–]\d+|^\d+ \p{L}/iu;
/** "date and time" is one moment. */
const MOMENT = /(?<![\p{L}_])(?:(date) and (time)|(fecha) y (hora)|(data) e (?:hora|ora)|(date) et (heure)|(datum) und (?:uhrzeit|zeit))(?![\p{L}_])(?!\s*[(（:])/giu;
/** The parts of a list in prose, with `and` as the last comma. */
function partsOfList(list) {
    const moments = list.replace(MOMENT, (moment) => `${moment.replace(/\s+\S+\s+/, '_')} (datetime)`);
    return parts(withValues(moments), /[,;、，；]/)
        .flatMap((part) => part.split(/\s+(?:and|und|et|y|e|и|ve|dan|및|和|以及|と|&|\+)\s+(?![^()]*\))/i))
        .map((part) => part.replace(/^(?:and|or|und|et|y|及|和)\s+/i, '').trim())
        .filter((part) => part !== '');
}
/** `true` for the names of a list of things, and for those of the page, in the singular or the plural. */
function thingsNamed(names, { things }) {
    const keys = new Set(names.map(keyOf));
    return (name) => /^[\p{L}][\p{L}\p{N}_ -]*$/u.test(name) && (keys.has(keyOf(name)) || things.has(keyOf(name)));
}
/** `number, status: draft, sent; note`: behind its label stand the values of one field. */
function withValues(list) {
    return list.replace(/((?:^|[,;，；]\s*)[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)?)\s*[:：]\s*((?:[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)?\s*[,，、]\s*)+(?:or |oder |o |ou )?[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)?)(?=\s*(?:[;；.。]|$))/gu, '$1 ($2)');
}

;// CONCATENATED MODULE: ./lib/spec/readers/phrase-field.js


/** `paciente (Paciente)`, `status (aberta, paga)`: what prose lists, in a list that is one of fields. */
function phraseField(text, src, { things }) {
    if (text.length > 80 || !/^\p{Ll}[\p{L}\p{N}_ '’-]*(?:$|\s*[(（][^()（）]*[)）]$)/u.test(text))
        return undefined;
    return phraseOf(text, { src, isThing: (name) => things.has(keyOf(name)) })?.field;
}

;// CONCATENATED MODULE: ./lib/spec/readers/item-fields.js












/** As which notation the fields of bullets are read. */
const item_fields_NOTATION = { notation: 'field-list', rank: 70 };
/** `- `created_at`, `updated_at` TIMESTAMP` are two fields of one type. */
const SEVERAL = /^((?:\[[ xX]\]\s*)?(?:`\w+`\s*[,、/]\s*)+)(`\w+`.*)$/s;
/** `- opens_at / closes_at (time)`, `- lat, lng: float`: names without backticks need the form of code. */
const SEVERAL_BARE = /^((?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*(?:\/\s*|,\s*(?=[a-z0-9_,\s/]+(?::|[(（](?:both|each|all)\b))))+)([a-z][a-z0-9]*(?:_[a-z0-9]+)*\s*[:(（].+)$/s;
const item_fields_NO_THINGS = new Set();
/** The fields that an item declares; none where its form alone says nothing. */
function itemFields(item, page) {
    const first = item.text.split('\n')[0] ?? '';
    const lead = leadOf(first);
    if (lead !== undefined && KEY_LABEL.test(lead.label))
        return keyFields(lead.rest, item, page);
    const src = sourceOf(page, { line: item.line }, item_fields_NOTATION);
    const grouped = groupedFields(plain(first), { src, things: item_fields_NO_THINGS });
    if (grouped !== undefined)
        return grouped.map(({ draft }) => draft);
    const declared = declaredOnLine(first, src);
    if (declared !== undefined)
        return declared;
    const several = SEVERAL.exec(first) ?? SEVERAL_BARE.exec(first);
    if (several === null)
        return [item_fields_itemField(item, page)].flatMap((field) => field ?? []);
    const text = (several[2] ?? '').replace(/(?<=[:(（]\s*)(?:both|each|all)\s+/, '');
    const last = item_fields_itemField({ ...item, text }, page) ?? filled([], { ...item, text }, page)[0];
    if (last === undefined)
        return [];
    const names = [...(several[1] ?? '').matchAll(/\w+/g)].map(([name]) => name);
    if (names.every((name) => /^[A-Z]\w*(?:Repository|Service|Controller|Handler|Manager|Middleware|Client)$/.test(name)))
        return [];
    return [...names.map((original) => ({ ...last, original })), last];
}
/** `estimated_hours decimal(5,2), actual_hours decimal(5,2) optional`: each part declares a field of its own. */
function declaredOnLine(text, src) {
    const all = parts(plain(text), /[,;]/).map((part) => /^([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\s+(\S.*)$/s.exec(part));
    if (all.length < 2 || !all.every((part) => readType(part?.[2] ?? '').type !== undefined))
        return undefined;
    return all.flatMap((part) => fieldDraft({ name: part?.[1] ?? '', type: part?.[2] ?? '', constraints: part?.[2] ?? '', src }) ?? []);
}
/** The key that an item beside a list of columns names. */
function keysBeside(items, page) {
    const [first] = items;
    const own = new Set(items);
    const others = (first?.section.blocks ?? []).filter((block) => block.kind === 'item' && !own.has(block));
    return others.flatMap((block) => {
        const lead = block.kind === 'item' && block.depth === 1 ? leadOf(block.text) : undefined;
        return block.kind === 'item' && lead !== undefined && KEY_LABEL.test(lead.label)
            ? keyFields(lead.rest, block, page)
            : [];
    });
}
/** `**Primary key**: `id``: the column that it names. */
function keyFields(rest, item, page) {
    const src = sourceOf(page, { line: item.line }, item_fields_NOTATION);
    const names = codeSpans(rest).filter((name) => /^[a-z]\w*$/i.test(name));
    const [only] = names;
    const draft = names.length === 1 && only !== undefined ? fieldDraft({ name: only, constraints: 'pk', src }) : undefined;
    return draft === undefined ? [] : [draft];
}
/** A field from an item, with its type from the nested `**Type**:` line where there is one. */
function item_fields_itemField(item, page) {
    const first = item.text.split('\n')[0] ?? '';
    const src = sourceOf(page, { line: item.line }, item_fields_NOTATION);
    const nested = nestedField(item, first, src);
    if (nested !== undefined)
        return nested;
    const written = split(first);
    if (written === undefined || !isFieldName(plain(written.name)))
        return bareField(first, src);
    const { name, rest } = written;
    const { type, others, description } = typeAndRest(rest);
    if (isDotted(name, item))
        return undefined;
    if (type !== undefined)
        return fieldDraft({ name, type, constraints: others, description, src });
    const thing = thingFirst(rest, page);
    if (thing !== undefined)
        return fieldDraft({ name, ...thing, description, src });
    // `- \`slug\` (unique, not null)`: the rules alone say that it is a column.
    const rules = COLUMN_RULES.exec(rest)?.[1];
    return rules === undefined || !/^[`*]*[a-z_]\w*[`*]*$/.test(name)
        ? bareField(first, src)
        : fieldDraft({ name, ...typeAmong(rules), constraints: rules, src });
}
/** `mechanic: User, optional`, `assigned driver (User)`: the name of a thing stands where a type would. */
function thingFirst(rest, { things }) {
    const shown = plain(rest)
        .replace(/^[(（]([^()（）]+)[)）]/, '$1')
        .replace(/\s+[—–-]\s.*$/s, '');
    const [, name = '', constraints = ''] = /^(\p{Lu}\p{L}*(?: \p{L}+)?)\??\s*(?:[,;(（.]\s*(.*))?$/su.exec(shown) ?? [];
    return name !== '' && things.has(keyOf(name)) ? { type: name, constraints } : undefined;
}
/** `contacts.email_status` below the heading of contacts is a remark on a field. */
function isDotted(name, item) {
    const owner = /^(\w+)\.\w+$/.exec(plain(name))?.[1];
    return owner !== undefined && keyOf(owner) === keyOf(titleThing(item.section)?.name ?? '');
}
/** The fields of an item in a list that is one of fields: there a name in backticks needs no type. */
function filled(fields = [], item, page) {
    if (fields.length > 0)
        return fields;
    const first = item.text.split('\n')[0] ?? '';
    const lead = leadOf(first);
    const src = sourceOf(page, { line: item.line }, item_fields_NOTATION);
    if (lead?.mark !== 'code' || !/^[a-z_]\w*$/.test(lead.label)) {
        const bare = field_item_METHOD.test(first) || DESCRIPTOR.test(lead?.label ?? first.split(':')[0] ?? '')
            ? undefined
            : (fieldInList(first, src) ?? phraseField(first, src, page));
        return bare === undefined ? fields : [bare];
    }
    const draft = fieldDraft({ name: lead.label, constraints: lead.rest, description: lead.rest, src });
    return draft === undefined || field_item_METHOD.test(item.text) ? [] : [draft];
}

;// CONCATENATED MODULE: ./lib/spec/readers/field-list.js












/** `- id: UUID, pk`, `- **id** (uuid) — …`, `- id: INT (Mod)` below the heading or item that names the entity. */
const fieldList = {
    ...item_fields_NOTATION,
    reads: 'bullets `- name: TYPE (constraints)` below a heading or an item that names the entity',
    read(page) {
        const entities = [];
        const commonFields = [];
        for (const { list, read } of listsOfFields(page)) {
            const [first] = list.items;
            if (first === undefined)
                continue;
            const fields = read.flat();
            if (isCommonTitle(first.section.title)) {
                commonFields.push(...fields);
                continue;
            }
            const thing = list.thing ?? (first.parent === undefined ? titleThing(first.section) : undefined);
            if (thing === undefined)
                continue;
            const keys = keysBeside(list.items, page);
            const columns = list.items.flatMap((item, index) => filled(read[index], item, page));
            entities.push(field_list_entityOf({ thing, fields: [...keys, ...columns], list, page }));
        }
        return { entities, commonFields };
    },
};
/** The lists whose items are fields by their form, and those of one item beside such a list. */
function listsOfFields(page) {
    const all = listsOf(page).flatMap((list) => {
        const [first] = list.items;
        return first === undefined || aboutRequest(first.section)
            ? []
            : [{ list, read: list.items.map((item) => itemFields(item, page)) }];
    });
    const sure = all.filter(({ list, read }) => typedOf(read) >= fewest(list) && isOfFields({ list, read }));
    const beside = new Set(sure.flatMap(({ list }) => neighbours(list)));
    return all.filter(({ list, read }) => isNames(list) ||
        (isOfFields({ list, read }) &&
            (typedOf(read) >= fewest(list) ||
                (typedOf(read) === 1 && neighbours(list).some((place) => beside.has(place))))));
}
function isOfFields({ list, read }) {
    return typedOf(read) * 2 >= list.items.length;
}
function typedOf(read) {
    return read
        .flat()
        .filter(({ type, references, named, ...says }) => type !== undefined || references !== undefined || named !== undefined || isRuled(says)).length;
}
/** The section around that of a list right below a title: what stands there in the same way is alike. */
function neighbours({ items, thing }) {
    const [first] = items;
    const around = first?.section.parent;
    return first === undefined || around === undefined || thing !== undefined || !mayBeAlone(first)
        ? []
        : [around];
}
/** A single bullet is a field only where a section about entities has a title for the thing. */
function fewest({ items, thing }) {
    const [first] = items;
    if (first === undefined || thing !== undefined || first.parent !== undefined)
        return 2;
    return first.section.role === 'entities' && mayBeAlone(first) ? 1 : 2;
}
/** A field that describes another, or stands below `Fields`, is no thing's only one. */
function mayBeAlone({ text, section }) {
    const key = plain(text).split(/[:：]/)[0] ?? '';
    return !isGeneric(section.title) && !DESCRIPTOR.test(key.trim());
}
/** Names of columns in backticks, with what each is for: so many of them are no accident. */
function isNames({ items, thing }) {
    const [first] = items;
    if (first === undefined || items.length < 2 || first.section.role !== 'entities')
        return false;
    const owner = thing ?? titleThing(first.section);
    // Below "Orders", a list with `orders` in it is one of tables.
    if (owner === undefined || items.length < (thing === undefined ? 3 : 2))
        return false;
    if (items.some(({ text }) => keyOf(codeSpans(text)[0] ?? '') === keyOf(owner.name)))
        return false;
    const named = items.filter(({ text }) => field_list_NAMED.test(text) && !field_item_METHOD.test(text)).length;
    return named * 5 >= items.length * 4;
}
const field_list_NAMED = /^`[a-z][A-Za-z0-9_]*`(?:\s*(?:[,、/]\s*`[a-z][A-Za-z0-9_]*`|$|…|\.{3}|[:：–—-]|[（(]))/;
/** The lists of a page: items with the same parent in one section. */
function listsOf(page) {
    const lists = [];
    for (const { blocks } of page.sections) {
        const top = [];
        for (const block of blocks) {
            if (block.kind !== 'item' || !listsFields(block.section))
                continue;
            if (block.parent === undefined && !isStatement(block))
                top.push(block);
            const children = block.children.filter((child) => !isStatement(child));
            if (children.length > 1 && !describesField(block))
                lists.push({ items: children, thing: itemThing(block) });
        }
        if (top.length > 0)
            lists.push({ items: top, thing: undefined });
    }
    return lists;
}
/** What relates the thing to another, or speaks of several fields, is no field. */
function isStatement({ text }) {
    const shown = plain(text.split('\n')[0] ?? '');
    const relation = ownRelation(shown);
    return ((relation !== undefined && (relation.kind !== 'many-to-one' || relation.via === undefined)) ||
        uniqueSentence(shown) !== undefined);
}
/** A list that says what one field is like is no list of fields. */
function describesField({ children }) {
    const keys = children.map((child) => leadOf(child.text)?.label ?? plain(child.text).split(/[:：]/)[0] ?? '');
    return keys.filter((key) => DESCRIPTOR.test(key.trim())).length * 2 > keys.length;
}
/** The thing that an item names before its nested list: `- **User**`, `- User:`, `- Users table`. */
function itemThing(item) {
    const lead = leadOf(item.text);
    const text = lead?.label ?? plain(item.text).replace(/[:：].*$/s, '');
    if (field_list_labels_REQUIREMENT_ID.test(text.trim()))
        return undefined;
    const isGroup = GROUP.test(text.trim());
    if (isGroup)
        return item.parent === undefined ? titleThing(item.section) : itemThing(item.parent);
    return text.length > 60 ? undefined : thingIn(text);
}
function field_list_entityOf(given) {
    const { thing, fields, list, page } = given;
    const [first] = list.items;
    const section = first?.section;
    const description = section === undefined || list.thing !== undefined ? undefined : describes(section, first?.line ?? 0);
    const line = list.thing === undefined && section !== undefined
        ? entityLine(section)
        : (first?.parent?.line ?? first?.line ?? 1);
    return {
        original: thing.name,
        ...(thing.label === undefined ? {} : { label: thing.label }),
        ...(description === undefined ? {} : { description }),
        fields,
        evidence: fields.some(({ pk, references }) => pk === true || references !== undefined)
            ? 'database'
            : 'model',
        status: section?.status ?? 'required',
        src: sourceOf(page, { line, endLine: list.items.at(-1)?.endLine ?? line }, item_fields_NOTATION),
    };
}

;// CONCATENATED MODULE: ./lib/spec/readers/field-remark.js






const field_remark_NOTATION = { notation: 'field-remark', rank: 60 };
/** `` `contacts.email_status` Enum: `a`, `b` ``: what is said of a field apart from its declaration. */
const fieldRemark = {
    ...field_remark_NOTATION,
    reads: 'a line that starts with `table.column` in backticks, or with the column alone below the heading of its table, and says what values it takes',
    read(page) {
        const remarks = page.blocks.flatMap((block) => {
            if (!yieldsThings(block.section))
                return [];
            if (block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'heading')
                return [];
            const remark = block.kind === 'heading' ? valuesBelow(block, page) : remarkIn(block, page);
            return remark === undefined ? [] : [remark];
        });
        return { remarks };
    },
};
const VALUES_OF = /^(?:enum(?:eration)?|allowed values|列挙型?|枚举|열거형)\s*[:：]\s*`?([a-z]\w*)`?$|^`?([a-z]\w*)`?\s+(?:enum|values)$/i;
/** `### Enum: state` over the values that a field of the thing around it takes. */
function valuesBelow({ text, section, line, endLine }, page) {
    const [, before, behind] = VALUES_OF.exec(plain(text)) ?? [];
    const field = before ?? behind;
    const entity = around(section)
        .slice(1)
        .map(({ title }) => thingIn(title)?.name)
        .find((name) => name !== undefined);
    const values = section.blocks.flatMap((block) => block.kind === 'item' ? (codeSpans(block.text)[0] ?? []) : []);
    const isList = values.length > 1 && values.every((value) => /^[\w-]{1,60}$/.test(value));
    if (field === undefined || entity === undefined || !isList)
        return undefined;
    return {
        entity,
        field,
        says: { type: { kind: 'enum', values } },
        src: sourceOf(page, { line, endLine }, field_remark_NOTATION),
    };
}
function remarkIn(block, page) {
    const lead = leadOf(block.text);
    if (lead === undefined || lead.rest === '')
        return undefined;
    const dotted = /^([A-Za-z_]\w*)\.([A-Za-z_]\w*)$/.exec(lead.label);
    const field = dotted?.[2] ?? (/^[a-z_]\w*$/i.test(lead.label) ? lead.label : undefined);
    if (field === undefined || (dotted === null && lead.mark !== 'code'))
        return undefined;
    const entity = dotted?.[1] ??
        around(block.section)
            .map(({ title }) => thingIn(title)?.name)
            .find((name) => name !== undefined);
    const says = field_remark_saysOf(lead.rest);
    return entity === undefined || Object.keys(says).length === 0
        ? undefined
        : { entity, field, says, src: sourceOf(page, block, field_remark_NOTATION) };
}
function field_remark_saysOf(rest) {
    const isList = /^(?:\(?\s*enum|values|one of|allowed|possible values|枚举|列挙|열거)/i.test(plain(rest));
    const spans = isList ? codeSpans(rest).filter((value) => /^[\w .-]{1,60}$/.test(value)) : [];
    const { min, max, above, below, maxLength, minLength, default: fallback, unique, values, } = readConstraints(rest);
    const listed = spans.length > 1 ? spans : isList ? values : undefined;
    return present({
        type: listed === undefined ? undefined : { kind: 'enum', values: listed },
        min,
        max,
        above,
        below,
        minLength,
        maxLength,
        default: fallback,
        unique,
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/go.js



const go_NOTATION = { notation: 'go', rank: 65 };
const STRUCT = /^\s*(?:type\s+)?([A-Za-z_]\w*)\s+struct\s*\{/;
const MEMBER = /^([A-Z]\w*)\s+([\w.*[\]{}]+)\s*(?:`([^`]*)`)?\s*(?:\/\/\s*(.*))?$/;
/** Go structs with their tags. */
const go = {
    ...go_NOTATION,
    reads: 'Go structs; names from the `json` tag, keys and sizes from `gorm`, rules from `validate` and `binding`',
    read(page) {
        const entities = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' ||
                !yieldsThings(block.section) ||
                !block.lines.some((line) => STRUCT.test(line)))
                continue;
            for (const { name, line, lines } of structsOf(block)) {
                const fields = lines.flatMap((one) => go_fieldOf(one.text, sourceOf(page, { line: one.line }, go_NOTATION)));
                const isTable = lines.some(({ text }) => /gorm:"|gorm\.Model|bun:"|db:"/.test(text));
                if (fields.length === 0)
                    continue;
                entities.push({
                    original: name,
                    fields,
                    evidence: isTable ? 'database' : 'model',
                    status: block.section.status,
                    src: sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, go_NOTATION),
                });
            }
        }
        return { entities };
    },
};
function structsOf(block) {
    const structs = [];
    let open = false;
    block.lines.forEach((raw, index) => {
        const line = block.firstLine + index;
        const found = STRUCT.exec(raw);
        if (found !== null) {
            structs.push({ name: found[1] ?? '', line, lines: [] });
            open = !raw.includes('}');
        }
        else if (/^\s*\}/.test(raw))
            open = false;
        else if (open)
            structs.at(-1)?.lines.push({ text: raw.trim(), line });
    });
    return structs;
}
function go_fieldOf(text, src) {
    const found = MEMBER.exec(text);
    if (found === null)
        return [];
    const [, name = '', type = '', tags = '', comment = ''] = found;
    const json = /json:"([\w-]+)/.exec(tags)?.[1];
    const column = /(?:column:|db:"|bun:")(\w+)/.exec(tags)?.[1];
    const gorm = /gorm:"([^"]*)"/.exec(tags)?.[1] ?? '';
    const rules = /(?:validate|binding):"([^"]*)"/.exec(tags)?.[1] ?? '';
    if (/^(?:gorm|sql|bun)\./.test(type) && /Model$/.test(type))
        return [];
    const size = /(?:size:|varchar\()(\d+)/.exec(gorm)?.[1];
    return memberField({
        name: column ?? (json === undefined || json === '-' ? name : json),
        type: size !== undefined && type === 'string' ? `string(${size})` : goType(type, gorm),
        optional: type.startsWith('*') && !/not null|required/.test(`${gorm} ${rules}`),
        notes: comment,
        fallback: /default:([^;]+)/.exec(gorm)?.[1],
        says: {
            ...(/primaryKey|primary_key/i.test(gorm) ? { pk: true } : {}),
            ...(/unique/i.test(gorm) ? { unique: true } : {}),
            ...(/not null/i.test(gorm) && !/default:/.test(gorm) ? { required: true } : {}),
            ...(/(?:^|[;\s])index/i.test(gorm) ? { indexed: true } : {}),
            ...(/foreignKey|many2many|references:/i.test(gorm) ? { relationOnly: true } : {}),
        },
        src,
    });
}
function goType(type, gorm) {
    const stated = /type:([\w()]+)/.exec(gorm)?.[1];
    if (stated !== undefined && /^(?:uuid|jsonb?|text|date|decimal|numeric)/i.test(stated))
        return stated;
    return type
        .replace(/^\*/, '')
        .replace(/^\[\]byte$/, 'bytes')
        .replace(/^(?:uuid|sql|datatypes|decimal|pq|types)\.(?:Null)?/, '')
        .replace(/^primitive\.ObjectID$/, 'objectid');
}

;// CONCATENATED MODULE: ./lib/spec/readers/graphql.js





const graphql_NOTATION = { notation: 'graphql', rank: 65 };
const graphql_TYPE = /(?:^|\n)[ \t]*type\s+([A-Za-z_]\w*)[^{=\n]*\{/g;
const graphql_ENUM = /(?:^|\n)[ \t]*enum\s+([A-Za-z_]\w*)[^{\n]*\{([^}]*)\}/g;
const graphql_MEMBER = /^\s*([A-Za-z_]\w*)\s*:\s*(\[?)\s*([A-Za-z_]\w*)\s*!?\s*\]?\s*(!?)/;
/** What is asked and answered, and how pages are cut: nothing of it is stored. */
const OPERATIONS = /^(?:Query|Mutation|Subscription|PageInfo)$|(?:Connection|Edge|Payload|Input|Response|Result)$/;
/** Types of GraphQL: `type Parcel { id: ID!, weight: Float }`. */
const graphql = {
    ...graphql_NOTATION,
    reads: 'GraphQL: `type` with its fields, `enum`; queries, mutations and inputs are none',
    read(page) {
        const entities = [];
        const enums = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section) || !isGraphql(block))
                continue;
            const text = block.lines.join('\n');
            const at = { block, page, lineAt: lineCounter(text, block.firstLine) };
            entities.push(...typesIn(text, at));
            for (const { 0: whole, 1: name = '', 2: body = '', index } of text.matchAll(graphql_ENUM))
                enums.push({
                    name,
                    values: body.split(/[\s,]+/).filter((value) => /^\w+$/.test(value)),
                    src: sourceOf(page, { line: at.lineAt(index + whole.search(/\S/)) }, graphql_NOTATION),
                });
        }
        return { entities, enums };
    },
};
function isGraphql({ language, lines }) {
    if (/^(?:graphql|gql)\b/.test(language))
        return true;
    return (language === '' &&
        lines.some((line) => /^\s*type\s+[A-Z]\w*\s*(?:@\w+.*|implements .*)?\{/.test(line)) &&
        lines.some((line) => /^\s*\w+\s*:\s*\[?[A-Z]\w*!?\]?!?/.test(line)));
}
function typesIn(text, at) {
    return [...text.matchAll(graphql_TYPE)].flatMap(({ 0: whole, 1: name = '', index }) => {
        const open = index + whole.length - 1;
        const close = closingOf(text.slice(open), 0, ['#']);
        const body = text.slice(open + 1, close < 0 ? text.length : open + close);
        const first = at.lineAt(open);
        const fields = body
            .split('\n')
            .flatMap((line, offset) => graphql_memberOf(line, sourceOf(at.page, { line: first + offset }, graphql_NOTATION)));
        const src = sourceOf(at.page, { line: at.lineAt(index + whole.search(/\S/)), endLine: at.block.endLine }, graphql_NOTATION);
        return OPERATIONS.test(name) || fields.length === 0
            ? []
            : [{ original: name, fields, evidence: 'model', status: at.block.section.status, src }];
    });
}
const SCALARS = {
    ID: 'string',
    Int: 'int',
    Float: 'float',
    Boolean: 'bool',
};
function graphql_memberOf(line, src) {
    const [, original = '', list = '', written = '', required = ''] = graphql_MEMBER.exec(line.replace(/#.*$/, '')) ?? [];
    if (original === '' || /^\s*\w+\s*\(/.test(line))
        return [];
    const { type, named } = readType(SCALARS[written] ?? written);
    const isList = list !== '';
    return [
        {
            original,
            ...present({
                type: isList ? { kind: 'array', of: type ?? { kind: 'unknown' } } : type,
                named: type === undefined ? (named ?? written) : undefined,
                pk: written === 'ID' && original === 'id' ? true : undefined,
                required: required === '!' && !isList ? true : undefined,
                nullable: required === '!' || isList ? undefined : true,
            }),
            src,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/spec/readers/group-line.js





const group_line_NOTATION = { notation: 'group-line', rank: 85 };
const group_line_GROUP = /^(unique(?: together| constraint| key)?|index(?:es)?)\s*(?:(?:on\b|[:：])\s*\(?|(?=\())\(?([^()]+)\)?$/i;
/** `Unique: event_id, email` and `Index: status, due_at` below the fields of an entity. */
const groupLine = {
    ...group_line_NOTATION,
    reads: 'a line `Unique: a, b` or `Index: a, b` in the section of an entity: fields that are unique, or indexed, together',
    read(page) {
        const entities = [];
        for (const block of page.blocks) {
            if ((block.kind !== 'paragraph' && block.kind !== 'item') || !yieldsThings(block.section))
                continue;
            block.text.split('\n').forEach((line, index) => {
                const found = group_line_GROUP.exec(plain(line));
                const names = parts(found?.[2] ?? '').filter(isFieldName);
                const thing = found === null || names.length < 2 ? undefined : titleThing(block.section);
                if (found === null || thing === undefined)
                    return;
                const isUnique = /^unique/i.test(found[1] ?? '');
                entities.push({
                    original: thing.name,
                    fields: [],
                    ...(isUnique ? { unique: [names] } : { indexes: [names] }),
                    evidence: 'database',
                    status: block.section.status,
                    src: sourceOf(page, { line: block.line + index }, group_line_NOTATION),
                });
            });
        }
        return { entities };
    },
};

;// CONCATENATED MODULE: ./lib/spec/readers/inferred.js





const inferred_NOTATION = { notation: 'inferred', rank: 20, confidence: 0.4 };
const CRUD = /\b(?:full\s+)?crud(?:\s+(?:operations?|api|endpoints?|functionality|interface))?\s+(?:for|on|of|over)\s+(?:managing\s+|all\s+|the\s+|an?\s+)?([A-Za-z][A-Za-z -]{2,60})|\b([A-Za-z][A-Za-z -]{2,30}?)\s+crud\b(?!(?:\s+(?:operations?|api|endpoints?|functionality|interface))?\s+(?:for|on|of|over)\b)|\b(?:create|add)\s*,\s*(?:read|view|list|retrieve|edit|update)\b[^.;\n]{0,40}?\band\s+(?:delete|remove)\s+(?:their\s+|own\s+|the\s+|an?\s+|all\s+)*([a-z][a-z -]{2,30})|(?:^|[\s:：])([\p{L}]{1,12}?)\s?(?:的?增删改查|のcrud|crud|을? ?등록\/?수정\/?삭제)/giu;
/** "Cadastro de clientes", "Gestión de pedidos", "Verwaltung von Räumen": what a list of functions calls the same. */
const MANAGED = /\bcrud\s+(?:completo\s+|b[áa]sico\s+)?(?:de|do|da|dos|das|del|des|du|von|f[üu]r|di|dei)\s+(?:los\s+|las\s+|la\s+|el\s+|novos\s+)?([\p{L}]{4,30})(?![\p{L}])|(?:^|[;.:–—-]\s*)(?:o\s+|el\s+|la\s+|le\s+)?(?:cadastro|registro|gerenciamento|gest[ãa]o|gesti[óo]n|administraci[óo]n|administra[çc][ãa]o|gestion|verwaltung|gestione)\s+(?:de|do|da|dos|das|del|des|du|von|der|d[’']|dei|degli|delle)\s*(?:los\s+|las\s+|la\s+|el\s+|novos\s+|les\s+)?([\p{L}]{4,30})(?![\p{L}])/giu;
/** Most lines have none of these, and the whole searches are dear. */
const MAY_CRUD = /crud|(?:create|add)\s*,|增删改查|등록\/?수정/i;
const MAY_MANAGE = /crud|cadastro|registro|gest|gerenc|administra|verwaltung/i;
const NOT_MANAGED = /^(?:dados|datos|donn[ée]es|sistema|syst[èe]me|sess[õo]es|sesi[óo]n|sesiones|sessions?|informa\S*|erros?|errores|erreurs|logs?|acceso|acesso|acc[èe]s|permiss\S*|permisos|r[ôo]les|roles|estado|tiempo|tempo|projeto|proyecto|projet|versiones|c[óo]digo|riesgos|riscos|cambios|usabilidad|contenido|conte[úu]do|configura\S*|parametr\S*|memoria|cache|calidad|qualidade|droits|alta|baja|forma|manera|todos?|todas?|cada|actividad)$/iu;
const NOT_NOUNS = /^(?:operations?|apis?|endpoints?|functionality|comprehensive|robust|typical|generic|core|provides?|supports?|implements?|main|secure|rest|restful|required|backend|frontend|essential|fundamental|initial|remaining|missing|perform|performs|enable|allow|offer|handles?|shall|must|should|will|can|may|to|be|data|resources?|records?|entit(?:y|ies)|items?|things?|it|them|all|basic|full|complete|standard|each|every|simple|existing|via|with|through|using|database|management|system|service)$/i;
/** Things that a text only names by what is done to them: "CRUD operations for user profiles". */
const inferred = {
    ...inferred_NOTATION,
    reads: 'nouns of "CRUD for X" and "create, read, update and delete X", where nothing lists the fields; marked as inferred',
    read(page) {
        const entities = page.blocks.flatMap((block) => {
            if ((block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'heading') ||
                !yieldsThings(block.section))
                return [];
            if (block.section.status !== 'required')
                return [];
            return nounsIn(plain(block.text.replace(/\n/g, ' ')).slice(0, 2000)).map((noun) => inferred_entity(noun, block, page));
        });
        return { entities };
    },
};
function nounsIn(text) {
    const managed = [...(MAY_MANAGE.test(text) ? text.matchAll(MANAGED) : [])].flatMap(([, crud, function_]) => {
        const noun = crud ?? function_ ?? '';
        const thing = NOT_MANAGED.test(noun) ? undefined : thingIn(noun);
        return thing === undefined ? [] : [thing.name];
    });
    const named = [...(MAY_CRUD.test(text) ? text.matchAll(CRUD) : [])].flatMap(([, behind, before, listed, other]) => {
        const phrase = (behind ?? before ?? listed ?? other ?? '').trim();
        return phrase
            .split(/\s*,\s*|\s+and\s+|\s+or\s+/)
            .flatMap((part) => nounOf(part, behind !== undefined || listed !== undefined));
    });
    return [...named, ...managed];
}
/** "user profiles" are users: the head of a compound that says nothing of its own. */
function nounOf(phrase, leading) {
    const words = phrase
        .replace(/\b(?:via|with|using|through|in|by|from|that|which|including|for|on|to|so|because|when|if|as|at|after|before|once|while)\b.*$/i, '')
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '' &&
        !NOT_NOUNS.test(word) &&
        !/^(?:their|own|the|an?|my|your|our|its|new|any)$/i.test(word));
    const kept = words.filter((word) => !/^(?:profiles?|accounts?|details?|information|entries)$/i.test(word));
    const chosen = kept.length > 0 ? kept : words;
    const noun = leading ? chosen.slice(0, 2).join(' ') : chosen.slice(-1).join(' ');
    const thing = noun === '' ? undefined : thingIn(noun);
    return thing === undefined || keyOf(thing.name).length < 3 ? [] : [thing.name];
}
function inferred_entity(original, block, page) {
    return {
        original,
        fields: [],
        evidence: 'prose',
        status: 'required',
        inferred: true,
        src: sourceOf(page, block, inferred_NOTATION),
    };
}

;// CONCATENATED MODULE: ./lib/spec/readers/mermaid.js


const mermaid_NOTATION = { notation: 'mermaid', rank: 80 };
const mermaid_NAME = String.raw `(?:"([^"]+)"|([\p{L}_][\p{L}\p{N}_-]*?))(?:\s*\[[^\]]*\])?`;
const mermaid_RELATION = new RegExp(String.raw `^${mermaid_NAME}\s*([|}o][|o{}]|[|o}]{1,2})\s*(?:--|\.\.)\s*([|o][|{]|[|o{]{1,2})\s*${mermaid_NAME}\s*(?::\s*"?([^"]*)"?)?$`, 'u');
const mermaid_OPEN = new RegExp(String.raw `^${mermaid_NAME}\s*\{\s*(?:([^{}]*)(\}))?$`, 'u');
const mermaid_ALONE = new RegExp(String.raw `^${mermaid_NAME}$`, 'u');
const ATTRIBUTE = /^([\p{L}_][\p{L}\p{N}_[\]()-]*(?:\([^)]*\))?)\s+\*?([\p{L}_][\p{L}\p{N}_-]*)\s*((?:(?:PK|FK|UK|PK_FK|NN|UQ|NULL)[\s,]*)*)(?:"([^"]*)")?\s*$/u;
/** A Mermaid `erDiagram`. */
const mermaid = {
    ...mermaid_NOTATION,
    reads: 'a Mermaid `erDiagram`: attributes with PK, FK and UK, and the cardinality of its lines',
    read(page) {
        const blocks = page.blocks.filter((block) => block.kind === 'code' && block.lines.some((line) => /^\s*erDiagram\b/.test(line)));
        const read = blocks.map((block) => mermaid_diagram(block, page));
        return {
            entities: read.flatMap(({ entities }) => entities),
            relations: read.flatMap(({ relations }) => relations),
        };
    },
};
function mermaid_diagram(block, page) {
    const fields = new Map();
    const relations = [];
    const named = (name, line) => {
        const known = fields.get(name) ?? { line, fields: [] };
        fields.set(name, known);
        return known;
    };
    let open;
    block.lines.forEach((raw, index) => {
        const line = block.firstLine + index;
        const text = raw.replace(/%%.*$/, '').trim();
        if (text === '' || /^(?:erDiagram|title|direction|classDef|style)\b/.test(text))
            return;
        if (open !== undefined) {
            if (text.startsWith('}'))
                open = undefined;
            else
                open.push(...attribute(text, sourceOf(page, { line }, mermaid_NOTATION)));
            return;
        }
        const opened = mermaid_OPEN.exec(text);
        const relation = opened === null ? mermaid_RELATION.exec(text) : null;
        if (opened !== null) {
            const entity = named(opened[1] ?? opened[2] ?? '', line);
            if (opened[4] === undefined)
                open = entity.fields;
            for (const inside of (opened[3] ?? '').split(';'))
                entity.fields.push(...attribute(inside.trim(), sourceOf(page, { line }, mermaid_NOTATION)));
        }
        else if (relation !== null) {
            const [from, to] = [relation[1] ?? relation[2] ?? '', relation[5] ?? relation[6] ?? ''];
            named(from, line);
            named(to, line);
            relations.push({
                from,
                to,
                kind: kindOf(relation[3] ?? '', relation[4] ?? ''),
                ...labelled(relation[7] ?? ''),
                lenient: true,
                src: sourceOf(page, { line }, mermaid_NOTATION),
            });
        }
        else if (mermaid_ALONE.test(text) && text !== 'end')
            named(text.replace(/"/g, ''), line);
    });
    const { status } = block.section;
    const entities = [...fields].map(([original, { line, fields: own }]) => ({
        original,
        fields: own,
        evidence: 'database',
        status,
        src: sourceOf(page, { line }, mermaid_NOTATION),
    }));
    return { entities, relations };
}
/** A label that is a column's name says which column holds the relation. */
function labelled(label) {
    const column = label.trim();
    return /^[a-z]\w*(?:_id|Id)$/.test(column) ? { via: column } : {};
}
function kindOf(left, right) {
    const manyLeft = /[{}]/.test(left);
    const manyRight = /[{}]/.test(right);
    if (manyLeft && manyRight)
        return 'many-to-many';
    if (manyLeft)
        return 'many-to-one';
    return manyRight ? 'one-to-many' : 'one-to-one';
}
function attribute(text, src) {
    const found = ATTRIBUTE.exec(text);
    if (found === null)
        return [];
    const [, type = '', name = '', keys = '', comment = ''] = found;
    const notes = [
        /\bPK/.test(keys) ? 'pk' : '',
        /\b(?:UK|UQ)\b/.test(keys) ? 'unique' : '',
        /\bNN\b/.test(keys) ? 'not null' : '',
        comment,
    ].join(', ');
    const field = fieldDraft({
        name,
        type: type.replace(/_(?=\d|\()/g, ' ').replace(/-/g, ' '),
        constraints: notes,
        description: comment,
        src,
    });
    if (field === undefined)
        return [];
    // FK alone names no target: the name of the column does, and its last words may be enough.
    const foreign = /FK/.test(keys) && field.references === undefined
        ? { references: name.replace(/_?(?:id|uuid|Id|ID)$/, '') }
        : {};
    return [{ ...field, ...foreign }];
}

;// CONCATENATED MODULE: ./lib/spec/readers/message-shape.js


/** Characters of one example that are read: a longer one is data. */
const message_shape_LIMIT = 20_000;
/** Where an answer keeps what it answers with. */
const ENVELOPE = /^(?:data|results?|items?|content|payload|body|records?|rows?|list|response|request|object|entity)$/i;
/** The value that an example shows, read as leniently as people write it; `undefined` where it is no object. */
function exampleIn(lines) {
    const before = READ.get(lines);
    if (before !== undefined)
        return before.value;
    const value = valueIn(lines);
    READ.set(lines, { value });
    return value;
}
/** What the lines of a block show: several readers ask it. */
const READ = new WeakMap();
function valueIn(lines) {
    const start = lines.findIndex((line) => /^\s*[{[]/.test(line));
    if (start < 0 || start > 20)
        return undefined;
    const text = lines.slice(start).join('\n');
    if (text.length > message_shape_LIMIT)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return lenient(text);
    }
}
/** Comments, dots for what is left out and names without quotes are no JSON, and stand in every second example. */
function lenient(text) {
    const cleaned = text
        .replace(/\/\*[^]*?\*\//g, ' ')
        .replace(/(^|[\s,{[])\/\/.*$/gm, '$1')
        .replace(/^\s*(?:\.{3}|…),?\s*$/gm, '')
        .replace(/[,{[]\s*(?:\.{3}|…)(?=\s*[,}\]])/g, (found) => found.charAt(0))
        .replace(/^(\s*"?\w+"?)\?\s*:/gm, '$1:')
        .replace(/\t/g, '  ');
    try {
        return (0,dist/* parse */.qg)(cleaned, {
            logLevel: 'silent',
            prettyErrors: false,
            maxAliasCount: 0,
            strict: false,
            uniqueKeys: false,
        });
    }
    catch {
        return undefined;
    }
}
/** The one object that an example is about: out of its envelope, and the first of a list. */
function message_shape_subjectOf(value) {
    let at = value;
    for (let depth = 0; depth < 5; depth += 1) {
        if (Array.isArray(at)) {
            at = at[0];
            continue;
        }
        const object = record(at);
        if (object === undefined)
            return undefined;
        const inner = innerOf(object);
        if (inner === undefined)
            return object;
        at = inner;
    }
    return undefined;
}
/** What an object only wraps: under a name such as `data`, or alone in it. */
function innerOf(object) {
    const entries = Object.entries(object);
    const structured = entries.filter(([, one]) => Array.isArray(one) || record(one) !== undefined);
    const [first] = entries;
    if (entries.length === 1 && first !== undefined && structured.length === 1)
        return first[1];
    return structured.find(([key]) => ENVELOPE.test(key))?.[1] ?? lonelyList(entries, structured);
}
/** `{"tasks": […], "total": 3}`: one list beside numbers about it. */
function lonelyList(entries, structured) {
    const [only, ...others] = structured.filter(([key]) => !ABOUT_LIST.test(key));
    const rest = entries.filter(([key]) => key !== only?.[0]);
    return only !== undefined &&
        others.length === 0 &&
        rest.length > 0 &&
        rest.every(([key]) => ABOUT_LIST.test(key))
        ? only[1]
        : undefined;
}
const ABOUT_LIST = /^(?:success|ok|status|code|message|msg|error|errors|timestamp|meta|metadata|pagination|page|pages|total|count|size|limit|offset|skip|next|previous|prev|cursor|has_?(?:more|next|prev\w*)|(?:per|current|last|next|total)_?\w+|page_?\w+|links?|request_?id|trace_?id)$/i;
/** `true` for what an example says about the call, and not about the thing. */
function isAboutCall(key) {
    return ABOUT_CALL.test(key);
}
const ABOUT_CALL = /^(?:success|ok|message|msg|errors?|(?:access|refresh|id|reset|csrf)_?token|token|token_?type|expires_?in|page|page_?size|per_?page|pagesize|limit|offset|skip|sort(?:_?by)?|order_?by|q|query|search|(?:confirm|current|new|old|repeat)_?password|password_?confirm\w*|remember_?me|captcha|otp|total_?pages|request_?id|trace_?id|links|_links|meta|metadata|pagination)$/i;

;// CONCATENATED MODULE: ./lib/spec/readers/message.js










const message_NOTATION = { notation: 'message', rank: 25, confidence: 0.5 };
/** JSON below an endpoint: what is sent to it, and what it answers. */
const message = {
    ...message_NOTATION,
    reads: 'JSON below an endpoint, as what is sent to it or answered; the fields of a thing that nothing else describes are taken from there',
    read(page) {
        const messages = [];
        let open;
        for (const block of page.blocks) {
            if (!yieldsEndpoints(block.section))
                continue;
            open = opened(block, open);
            if (block.kind !== 'code' || open === undefined)
                continue;
            const read = messageIn(block, open, page);
            if (read !== undefined)
                messages.push(read);
            open.seen += 1;
        }
        return { messages };
    },
};
const MAY_ROUTE = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/;
function opened(block, open) {
    const text = block.kind === 'table' ? '' : block.kind === 'code' ? (block.lines[0] ?? '') : block.text;
    const [written, ...others] = MAY_ROUTE.test(text) ? endpointsIn(text.slice(0, 300)) : [];
    const starts = written !== undefined && written.start < 40 && (block.kind !== 'code' || written.start < 3);
    if (starts && others.length === 0)
        return { written, section: block.section, label: '', seen: 0 };
    if (starts)
        return undefined;
    const isInside = open !== undefined && around(block.section).includes(open.section);
    if (open !== undefined && isInside && block.kind !== 'code' && block.kind !== 'table')
        open.label = plain(block.text).slice(0, 200);
    return isInside ? open : undefined;
}
const message_REQUEST = /\brequests?\b|\bbody\b|\bpayload\b|\binput\b|\bparams\b|リクエスト|要求|요청|请求|請求|requ[êe]te|solicitud|petici[óo]n|requisi[çc][ãa]o|entrada|anfrage|запрос|istek|permintaan/i;
const ANSWER = /\brespon[sd]\w*|\breturns?\b|\boutput\b|\bresult\b|\bsuccess\b|\b20\d\b|レスポンス|応答|응답|响应|返回|成功|r[ée]ponse|respuesta|resposta|retorno|antwort|ответ|yan[ıi]t|respons\b/i;
const FAILURE = /\berrors?\b|\b[45]\d\d\b|\bfail\w*|エラー|오류|에러|错误|失败|erreur|\berro\b|fehler|ошибк|hata\b/i;
function messageIn(block, open, page) {
    const side = sideOf(open, block.lines);
    const subject = side === undefined ? undefined : message_shape_subjectOf(exampleIn(block.lines));
    if (side === undefined || subject === undefined)
        return undefined;
    const fields = Object.entries(subject)
        .slice(0, 80)
        .flatMap(([key, value]) => exampleField(key, value, lineOf(key, block, page)));
    const src = sourceOf(page, block, message_NOTATION);
    const { method, path } = open.written;
    return fields.length === 0 ? undefined : { method, path, side, fields, status: block.section.status, src };
}
function sideOf({ written, label, seen }, lines) {
    const first = lines.find((line) => line.trim() !== '') ?? '';
    const said = `${label} ${/^\s*(?:\/\/|#)/.test(first) ? first : ''}`;
    if (message_REQUEST.test(said) && !ANSWER.test(said))
        return 'request';
    if (FAILURE.test(said) && !/\b20\d\b/.test(said))
        return undefined;
    if (ANSWER.test(said))
        return 'answer';
    const sends = written.method === 'POST' || written.method === 'PUT' || written.method === 'PATCH';
    return sends && seen === 0 ? 'request' : 'answer';
}
function lineOf(key, block, page) {
    const shape = new RegExp(String.raw `(?:^|[\s"'{,])${key}["']?\??\s*:`);
    const index = block.lines.findIndex((line) => line.includes(key) && shape.test(line));
    return sourceOf(page, { line: index < 0 ? block.line : block.firstLine + index }, message_NOTATION);
}
/** A field from a key of an example and the value that it shows. */
function exampleField(key, value, src) {
    if (!/^[A-Za-z_]\w*$/.test(key) || !isFieldName(key) || isAboutCall(key))
        return [];
    const nested = record(value);
    if (nested !== undefined && 'id' in nested) {
        const type = message_typeOf('id', nested['id']);
        return [{ original: `${key}_id`, ...(type === undefined ? {} : { type }), src }];
    }
    if (Array.isArray(value) && record(value[0]) !== undefined)
        return [];
    const type = message_typeOf(key, value);
    const nullable = value === null || (typeof value === 'string' && /\|\s*null\b|\bnullable\b|\boptional\b/i.test(value));
    return [{ original: key, ...(type === undefined ? {} : { type }), ...(nullable ? { nullable } : {}), src }];
}
function message_typeOf(key, value) {
    if (typeof value === 'boolean')
        return { kind: 'bool' };
    if (typeof value === 'number')
        return numeric(key, value);
    if (Array.isArray(value)) {
        const of = message_typeOf(key.replace(/s$/, ''), value[0]);
        return { kind: 'array', of: of === undefined || of.kind === 'array' ? { kind: 'string' } : of };
    }
    if (record(value) !== undefined)
        return { kind: 'json' };
    return typeof value === 'string' ? textual(key, value.trim()) : undefined;
}
function numeric(key, value) {
    const guessed = guessType(wordsOf(key).join('_'));
    if (guessed.kind === 'decimal' || guessed.kind === 'float')
        return guessed;
    return { kind: Number.isInteger(value) ? (Math.abs(value) > 2_147_483_647 ? 'bigint' : 'int') : 'float' };
}
const message_TYPE_WORD = /^(?:string|str|text|number|numeric|int(?:eger)?|float|double|decimal|bool(?:ean)?|uuid|guid|date|datetime|timestamp|iso[- ]?8601|email|url|uri|array|object|json|enum)\b/i;
/** What an example text is: the name of a type, values with bars between them, or a value of a shape that tells. */
function textual(key, value) {
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value))
        return { kind: 'datetime' };
    if (/^\d{4}-\d{2}-\d{2}$/.test(value))
        return { kind: 'date' };
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value))
        return { kind: 'uuid' };
    if (/^[^\s@]+@[^\s@]+\.\w+$/.test(value))
        return { kind: 'email' };
    if (/^https?:\/\//i.test(value))
        return { kind: 'url' };
    const values = value.split(/\s*\|\s*/).filter((one) => !/^null$/i.test(one));
    if (values.length > 1 &&
        values.every((one) => /^["']?[A-Za-z][\w-]{0,40}["']?$/.test(one) && !message_TYPE_WORD.test(one)))
        return { kind: 'enum', values: values.map((one) => one.replace(/["']/g, '')) };
    if (message_TYPE_WORD.test(value))
        return readType(value.replace(/^iso[- ]?8601\s*/i, '')).type;
    const guessed = guessType(wordsOf(key).join('_')).kind;
    return ['email', 'url', 'text', 'datetime', 'date', 'decimal', 'uuid'].includes(guessed)
        ? undefined
        : { kind: 'string' };
}

;// CONCATENATED MODULE: ./lib/spec/readers/name-type-block.js










const name_type_block_NOTATION = { notation: 'name-type-block', rank: 65 };
const PAIR = /^[\s│|├└─┌┐┘┤*+-]*([A-Za-z_][\w.]*)\??\s*(?::|\s-\s|\s{2,}|\t)\s*([^│|]+?(?:\s*\|\s*(?:null|undefined|None))?|[\w-]+(?:\s?\|\s?[\w-]+)+)\s*[│|]?\s*,?\s*(?:(?:#|\/\/|--)\s*(.*))?$/;
/** `organization_id uuid fk -> Organization`: a name that is as long as its column leaves one blank before the type. */
const WORDS = /^\s*([a-z]\w*)\s((?:uuid|text|varchar|string|int|integer|bigint|smallint|decimal|numeric|float|double|real|bool|boolean|datetime|date|timestamp|timestamptz|jsonb?|enum)\b.*)$/i;
const name_type_block_TITLE = /^[\s│|┌├+-]*([A-Z][A-Za-z0-9_]{1,40})(?:\s+(?:table|entity|model))?\s*(?:[:{([]|[│|])?\s*$/;
const name_type_block_CALL = /^\s*(?:[-*•]\s*)?([A-Z][A-Za-z0-9_]{1,40})\s*\(([^()]{3,600}(?:\([^()]*\)[^()]*)*)\)\s*$/;
/** A collection at the edge of a tree of them: `parcels/ (new)`, whose documents stand below it. */
const COLLECTION = /^([A-Za-z_]\w*)\/\s*(?:[(（#].*)?$/;
/** Fences of `name : type` lines, boxes and trees drawn in characters, and `Name(a, b, c)`. */
const nameTypeBlock = {
    ...name_type_block_NOTATION,
    reads: 'a fence with a line `name : type` for each field, a box drawn in characters, or `Name(a, b, c)`',
    read(page) {
        const entities = page.blocks.flatMap((block) => block.kind === 'code' && isPlain(block) && yieldsThings(block.section) && !aboutRequest(block.section)
            ? entitiesOf(block, page)
            : []);
        return { entities };
    },
};
/** Code in a language of its own is read by the reader of that language. */
function isPlain({ language, lines }) {
    if (!/^(?:|text|txt|plaintext|yaml|yml|ascii|erd|schema|none|plain)$/.test(language))
        return false;
    return !lines.some((line) => /^\s*(?:erDiagram|CREATE\s|interface\s|class\s|model\s+\w+\s*\{|def\s|import\s|type\s+\w+\s+struct|openapi:|swagger:|graph\s|sequenceDiagram|flowchart|services:|on:|jobs:|SELECT\b|curl\b|HTTP\/|GET\s|POST\s|PUT\s|PATCH\s|DELETE\s|\{)/i.test(line));
}
function entitiesOf(block, page) {
    const found = [];
    const heading = titleThing(block.section);
    let open = heading === undefined ? undefined : { name: heading.name, line: block.line, fields: [] };
    block.lines.forEach((raw, index) => {
        const line = block.firstLine + index;
        const call = name_type_block_CALL.exec(raw);
        const title = name_type_block_TITLE.exec(raw)?.[1] ?? overIndented(raw, block.lines[index + 1]);
        const collection = COLLECTION.exec(raw)?.[1];
        if (call !== null)
            found.push(...called(call, line, page));
        else if (collection !== undefined) {
            open = { name: collection, line, fields: [] };
            found.push(open);
        }
        else if (title !== undefined &&
            thingIn(title) !== undefined &&
            kindNamed(title) === undefined &&
            !/\s{2,}\S/.test(raw.trim())) {
            open = { name: title, line, fields: [] };
            found.push(open);
        }
        else if (open !== undefined) {
            const src = sourceOf(page, { line }, name_type_block_NOTATION);
            const one = pair(raw, src);
            const some = one.length > 0 ? one : name_type_block_several(raw, src);
            const fields = some.length > 0 || open.fields.length === 0 ? some : noted(raw, src);
            open.fields.push(...fields);
            if (fields.length === 0)
                open.others = [...(open.others ?? []), { raw, line }];
        }
        if (open !== undefined && open.fields.length > 0 && !found.includes(open))
            found.push(open);
    });
    const names = new Set(found.map(({ name }) => keyOf(name)));
    for (const one of found)
        if (one.fields.length > 0)
            one.fields = withReferences(one, names, page);
    const typed = found.filter(({ fields }) => fields.length > 1 && fields.filter(({ type }) => type !== undefined).length * 2 >= fields.length);
    const { role } = block.section;
    // With keys in them, several groups of columns are tables, whatever the section is about.
    const isKeyed = typed.length > 1 &&
        typed.some(({ fields }) => fields.some(({ pk, references }) => pk === true || references !== undefined));
    const inEntities = role === 'entities' || role === undefined || (isKeyed && role !== 'nonfunctional');
    return inEntities ? typed.map((one) => name_type_block_entity(one, block, page)) : [];
}
/** The fields with those whose type is the name of another thing in the block, in the order of their lines. */
function withReferences({ fields, others = [] }, names, page) {
    const references = others.flatMap(({ raw, line }) => {
        const [, name = '', type = ''] = PAIR.exec(raw) ?? [];
        const [, many, target = '', rules = ''] = /^(\[?)([A-Z]\w*)\]?\??\s*(?:,\s*(.*))?$/.exec(type) ?? [];
        if (!names.has(keyOf(target)))
            return [];
        const draft = fieldDraft({
            name,
            type: many === '[' ? `${target}[]` : `ref(${target})`,
            constraints: /\?$/.test(type) ? `${rules}, optional` : rules,
            src: sourceOf(page, { line }, name_type_block_NOTATION),
        });
        return draft === undefined ? [] : [draft];
    });
    return [...fields, ...references].sort((a, b) => a.src.line - b.src.line);
}
function called([, name = '', list = ''], line, page) {
    const fields = list.split(/,(?![^()]*\))/).flatMap((part) => {
        const [written = '', type] = part.split(/:\s*/);
        const draft = fieldDraft({
            name: written,
            type: type ?? 'string',
            src: sourceOf(page, { line }, name_type_block_NOTATION),
        });
        return draft === undefined ? [] : [draft];
    });
    return fields.length > 1 ? [{ name, line, fields }] : [];
}
/** `vehicles` over lines that are indented below it. */
function overIndented(raw, next = '') {
    const isOver = /^(?:\t|\s{2,})\S/.test(next) && !/^\s*(?:[-*•]|\w+\/)/.test(next);
    return isOver ? /^([a-z][a-z0-9_]{1,40})(?:\s+table)?\s*:?\s*$/.exec(raw)?.[1] : undefined;
}
/** `id, driver_id -> drivers, litres numeric(6,2)`: the fields of a line. */
function name_type_block_several(raw, src) {
    const all = parts(raw.trim());
    const read = all.flatMap((part) => looseFields(part, { src, things: name_type_block_NO_THINGS }));
    return all.length > 1 && read.length === all.length ? read.map(({ draft }) => draft) : [];
}
/** Below the fields of a thing, one whose name is too long for the column: `manager_id int null`. */
function noted(raw, src) {
    if (!/^\s+[a-z]\w* \S/.test(raw))
        return [];
    return looseFields(raw.trim(), { src, things: name_type_block_NO_THINGS }).flatMap(({ draft }) => draft.type === undefined ? [] : [draft]);
}
const name_type_block_NO_THINGS = new Set();
function pair(raw, src) {
    const found = PAIR.exec(raw) ?? WORDS.exec(raw);
    if (found === null)
        return [];
    const [, name = '', type = '', comment = ''] = found;
    const reading = readType(type);
    if (reading.type === undefined)
        return [];
    // In such blocks `Date` is a moment, as in the languages they are taken from.
    const moment = /^Date\b/.test(type) ? 'datetime' : type;
    const draft = fieldDraft({ name, type: moment, constraints: comment, description: comment, src });
    return draft === undefined ? [] : [draft];
}
function name_type_block_entity({ name, line, fields }, block, page) {
    const src = sourceOf(page, { line, endLine: block.endLine }, name_type_block_NOTATION);
    return { original: name, fields, evidence: 'model', status: block.section.status, src };
}

;// CONCATENATED MODULE: ./lib/spec/readers/openapi-document.js

/** What a `$ref` inside the document points to, with the last part of its path as a name. Others lead nowhere. */
function followed(root, value) {
    let at = record(value);
    let name;
    for (let step = 0; step < 8 && at !== undefined; step += 1) {
        const reference = at['$ref'];
        if (typeof reference !== 'string')
            return { value: at, name };
        const path = /^#\/(.+)$/.exec(reference)?.[1]?.split('/') ?? [];
        name = path.at(-1);
        at = path.reduce((inner, key) => record(inner?.[key.replace(/~1/g, '/').replace(/~0/g, '~')]), root);
        if (path.length === 0)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/spec/readers/openapi-paths.js





/** The operations of an OpenAPI document. For endpoints it outranks all prose. */
function openApiEndpoints(opened, as) {
    const { root } = opened;
    const global = securityOf(root['security']);
    const endpoints = Object.entries(record(root['paths']) ?? {})
        .slice(0, 1000)
        .flatMap(([path, item]) => operations(path, followed(root, item)?.value ?? {}, { opened, as, global }));
    const [server] = list(root['servers']).flatMap((one) => record_text(record(one)?.['url']) ?? []);
    const stated = record_text(root['basePath']) ?? server;
    const basePath = stated === undefined ? undefined : readPath(stated.replace(/^https?:\/\/[^/]+/, ''))?.path;
    return {
        endpoints,
        ...(basePath === undefined || basePath === '/' || basePath.includes('{') ? {} : { basePath }),
    };
}
function operations(path, item, { opened, as, global }) {
    const read = readPath(path);
    if (read === undefined)
        return [];
    return Object.entries(item).flatMap(([key, raw]) => {
        const [method] = /^(?:get|post|put|patch|delete|head|options)$/.test(key) ? methodsIn(key) : [];
        const operation = record(raw);
        if (method === undefined || operation === undefined)
            return [];
        const auth = securityOf(operation['security']) ?? global;
        return [
            {
                method,
                path: read.path,
                params: [
                    ...read.params,
                    ...queryOf([...list(item['parameters']), ...list(operation['parameters'])], opened),
                ],
                roles: [],
                ...present({ auth, summary: record_text(operation['summary']) ?? record_text(operation['operationId']) }),
                status: opened.block.section.status,
                sections: around(opened.block.section).map(({ title }) => title),
                src: sourceOf(opened.page, { line: opened.lineOf(['paths', path, key]) }, { ...as, rank: 95 }),
            },
        ];
    });
}
function securityOf(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.length === 0 || value.some((one) => Object.keys(record(one) ?? {}).length === 0)
        ? 'none'
        : 'required';
}
function queryOf(parameters, { root }) {
    return parameters.flatMap((raw) => {
        const parameter = followed(root, raw)?.value;
        const name = record_text(parameter?.['name']);
        const where = parameter?.['in'];
        if (parameter === undefined || name === undefined || (where !== 'query' && where !== 'header'))
            return [];
        return [
            {
                name,
                in: where,
                ...present({
                    required: parameter['required'] === true ? true : undefined,
                    description: record_text(parameter['description']),
                }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/openapi-schemas.js





/** The schemas of an OpenAPI document that stand for something stored, and its enums. */
function openApiEntities(opened, as) {
    const { root, page, block, lineOf } = opened;
    const path = record(root['components']) === undefined ? ['definitions'] : ['components', 'schemas'];
    const schemas = path.reduce((at, key) => record(at?.[key]), root) ?? {};
    const entities = [];
    const enums = [];
    for (const [name, raw] of Object.entries(schemas).slice(0, 500)) {
        const schema = record(raw);
        if (schema === undefined)
            continue;
        const src = sourceOf(page, { line: lineOf([...path, name]) }, as);
        const values = list(schema['enum']).filter((value) => typeof value === 'string');
        if (values.length > 0)
            enums.push({ name, values, src });
        const fields = propertiesOf(schema, { opened, as, path: [...path, name] });
        if (fields.length > 0)
            entities.push({
                original: name,
                ...present({ description: record_text(schema['description']) }),
                fields,
                evidence: 'model',
                status: block.section.status,
                src,
            });
    }
    return { entities: entities.map((one) => withoutSuffix(one, schemas)).filter(isStored), enums };
}
/** `TaskResponse` with an id is how a contract shows a `Task`, where no schema of that name does. */
function withoutSuffix(entity, schemas) {
    const name = /^([A-Z]\w{2,})(?:Response|Read|Out|Public|Detail|View|Dto|DTO|Schema)$/.exec(entity.original)?.[1];
    const hasId = entity.fields.some((field) => /^_?(?:id|uuid)$/i.test(field.original));
    return name === undefined || !hasId || name in schemas || isVerb(name)
        ? entity
        : { ...entity, original: name };
}
function isVerb(name) {
    return /^(?:Create|Update|Delete|Get|List|Login|Register|Paginated|Error|Auth|Token|Health)/.test(name);
}
/** A schema with an id, and not an answer that wraps others. */
function isStored({ original, fields }) {
    const wraps = fields.length <= 3 && fields.some(({ type }) => type?.kind === 'array' && type.of.kind === 'ref');
    const hasId = fields.some(({ original: name }) => /^_?(?:id|uuid)$/i.test(name) || new RegExp(`^${original}_?id$`, 'i').test(name));
    return (!wraps && hasId && !/(?:Request|Create|Update|Input|List|Page|Paginated|Error|Problem)\w*$/.test(original));
}
function propertiesOf(schema, at) {
    const own = Object.entries(record(schema['properties']) ?? {});
    const required = new Set(list(schema['required']));
    const inherited = list(schema['allOf']).flatMap((part) => {
        const inner = followed(at.opened.root, part);
        return inner === undefined ? [] : propertiesOf({ ...inner.value, allOf: [] }, at);
    });
    const fields = own.slice(0, 300).map(([name, raw]) => {
        const line = at.opened.lineOf([...at.path, 'properties', name]);
        return property({ name, raw, isRequired: required.has(name) }, { ...at, line });
    });
    const names = new Set(fields.map(({ original }) => original));
    return [...inherited.filter(({ original }) => !names.has(original)), ...fields];
}
function property({ name, raw, isRequired }, { opened, as, line }) {
    const schema = record(raw) ?? {};
    const fallback = schema['default'];
    const types = [schema['type']].flat();
    const isNullable = schema['nullable'] === true || types.includes('null');
    return {
        original: name,
        ...present({
            type: openapi_schemas_typeOf(schema, opened, 0),
            required: isRequired && !isNullable ? true : undefined,
            nullable: isNullable ? true : undefined,
            default: fallback === undefined || typeof fallback === 'object'
                ? undefined
                : { kind: 'literal', value: JSON.stringify(fallback).replace(/^"|"$/g, '') },
            minLength: number(schema['minLength']),
            maxLength: number(schema['maxLength']),
            min: number(schema['minimum']),
            max: number(schema['maximum']),
            above: number(schema['exclusiveMinimum']),
            below: number(schema['exclusiveMaximum']),
            pattern: record_text(schema['pattern']),
            description: record_text(schema['description']),
        }),
        src: sourceOf(opened.page, { line }, as),
    };
}
function openapi_schemas_typeOf(schema, opened, depth) {
    const reference = typeof schema['$ref'] === 'string' ? followed(opened.root, schema) : undefined;
    if (reference !== undefined && depth < 4) {
        const isObject = reference.value['properties'] !== undefined || reference.value['allOf'] !== undefined;
        return isObject && reference.name !== undefined
            ? { kind: 'ref', entity: reference.name }
            : openapi_schemas_typeOf(reference.value, opened, depth + 1);
    }
    const values = list(schema['enum']).filter((value) => typeof value === 'string');
    if (values.length > 0)
        return { kind: 'enum', values };
    const alternatives = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => list(schema[key])).map(record);
    const alternative = alternatives.find((one) => one !== undefined && one['type'] !== 'null');
    if (alternative !== undefined && depth < 4)
        return openapi_schemas_typeOf(alternative, opened, depth + 1);
    const type = [schema['type']].flat().find((one) => one !== 'null');
    if (type === 'array')
        return {
            kind: 'array',
            of: depth < 4 ? openapi_schemas_typeOf(record(schema['items']) ?? {}, opened, depth + 1) : { kind: 'json' },
        };
    return scalar(type, record_text(schema['format']) ?? '', number(schema['maxLength']));
}
function scalar(type, format, length) {
    if (type === 'integer')
        return { kind: format === 'int64' ? 'bigint' : 'int' };
    if (type === 'number')
        return { kind: format === 'decimal' ? 'decimal' : 'float' };
    if (type === 'boolean')
        return { kind: 'bool' };
    if (type === 'object')
        return { kind: 'json' };
    const kind = format === 'date-time'
        ? 'datetime'
        : format === 'password' || format === ''
            ? 'string'
            : (kindNamed(format) ?? 'string');
    return kind === 'string' && length !== undefined && length > 0 ? { kind, length } : { kind };
}

;// CONCATENATED MODULE: ./lib/spec/readers/openapi.js






const openapi_NOTATION = { notation: 'openapi', rank: 75 };
/** OpenAPI 3 and Swagger 2, in YAML or JSON, in a fence or as a document of its own. References stay inside it. */
const openapi = {
    ...openapi_NOTATION,
    reads: 'OpenAPI 3 and Swagger 2 in YAML or JSON: schemas become entities, operations become endpoints',
    read(page) {
        const read = page.blocks.flatMap((block) => {
            if (block.kind !== 'code' ||
                !block.lines
                    .slice(0, 80)
                    .some((line) => /^\s*["']?(?:openapi|swagger)["']?\s*:|^\s*["']?paths["']?\s*:\s*\{?\s*$/.test(line)))
                return [];
            const opened = openapi_open(block, page);
            if (opened === undefined) {
                const problem = unreadableBlock.at({ what: `the OpenAPI block at ${block.line} cannot be parsed` }, { span: spanOf(page, block.line) });
                return [{ diagnostics: [problem] }];
            }
            return [{ ...openApiEntities(opened, openapi_NOTATION), ...openApiEndpoints(opened, openapi_NOTATION) }];
        });
        return {
            entities: read.flatMap(({ entities = [] }) => entities),
            enums: read.flatMap(({ enums = [] }) => enums),
            endpoints: read.flatMap(({ endpoints = [] }) => endpoints),
            diagnostics: read.flatMap(({ diagnostics = [] }) => diagnostics),
            ...read.find(({ basePath }) => basePath !== undefined),
        };
    },
};
function openapi_open(block, page) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(block.lines.join('\n'), {
        lineCounter: counter,
        schema: 'core',
        merge: false,
        logLevel: 'silent',
        stringKeys: true,
        uniqueKeys: false,
    });
    const root = plainValue(document);
    if (root === undefined)
        return undefined;
    const lineOf = (path) => {
        let node = document.contents;
        let offset = 0;
        for (const key of path) {
            const pair = (0,dist/* isMap */.jh)(node)
                ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key)
                : undefined;
            if (pair === undefined)
                break;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        return block.firstLine + counter.linePos(offset).line - 1;
    };
    return { root, block, page, lineOf };
}
function plainValue(document) {
    try {
        const value = document.toJS({ maxAliasCount: 50 });
        return record(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/spec/readers/prisma.js





const prisma_NOTATION = { notation: 'prisma', rank: 90 };
const prisma_FIELD = /^([A-Za-z_]\w*)\s+([A-Za-z_]\w*)(\[\])?(\?)?\s*((?:@.*)?)$/;
const SIGNS = /@id\b|@relation\b|@default\(|@unique\b|@map\(|@@|@db\.|\b(?:String|Int|DateTime|Boolean|Json|Decimal|Float|BigInt|Bytes)(?:\?|\[\])?(?:\s|$)/;
/** Prisma models and enums, also where the word `model` is missing. */
const prisma = {
    ...prisma_NOTATION,
    reads: 'Prisma: `model` and `enum` blocks with `@id`, `@unique`, `@default`, `@relation`, `@@unique`, `@@index`, `@@map`',
    read(page) {
        const entities = [];
        const enums = [];
        const read = page.blocks.flatMap((block) => block.kind === 'code' && yieldsThings(block.section) && isPrisma(block)
            ? prisma_partsOf(block).map((part) => ({ part, block }))
            : []);
        const models = new Set(read.flatMap(({ part }) => (part.kind === 'model' ? [part.name] : [])));
        for (const { part, block } of read) {
            if (part.kind === 'enum')
                enums.push(prisma_enumOf(part, page));
            else
                entities.push(...modelOf(part, { block, page, models }));
        }
        return { entities, enums };
    },
};
function isPrisma({ language, lines }) {
    if (language === 'prisma')
        return true;
    if (language !== '' && language !== 'text')
        return false;
    return (lines.some((line) => /^\s*model\s+\w+\s*\{/.test(line)) &&
        lines.filter((line) => SIGNS.test(line)).length > 1);
}
function prisma_partsOf(block) {
    const parts = [];
    let open;
    const bare = { kind: 'model', name: '', line: block.firstLine, lines: [] };
    block.lines.forEach((raw, index) => {
        const line = block.firstLine + index;
        const cut = raw.search(/\/\/|#(?!\w*\()/);
        const text = (cut < 0 ? raw : raw.slice(0, cut)).trim();
        const comment = cut < 0 ? '' : raw.slice(cut).replace(/^[/#\s]+/, '');
        const opening = /^(?:(model|enum|type|view)\s+)?([A-Za-z_]\w*)\s*\{/.exec(text);
        if (opening !== null && !/^(?:generator|datasource)\b/.test(text)) {
            open = { kind: opening[1] === 'enum' ? 'enum' : 'model', name: opening[2] ?? '', line, lines: [] };
            parts.push(open);
        }
        else if (/^(?:generator|datasource)\b/.test(text))
            open = { kind: 'enum', name: '', line, lines: [] };
        else if (text === '}')
            open = undefined;
        else if (text !== '')
            (open ?? bare).lines.push({ text, comment, line });
    });
    return bare.lines.some(({ text }) => SIGNS.test(text)) ? [...parts, bare] : parts;
}
function prisma_enumOf({ name, lines, line }, page) {
    const values = lines.flatMap(({ text }) => /^([A-Za-z_]\w*)/.exec(text)?.[1] ?? []);
    return { name, values, src: sourceOf(page, { line }, prisma_NOTATION) };
}
function modelOf({ name, lines, line }, { block, page, models }) {
    const original = name === '' ? titleThing(block.section)?.name : name;
    if (original === undefined)
        return [];
    const relations = new Map(lines.flatMap(({ text }) => prisma_relationOf(text)));
    const columns = lines.flatMap((one) => prisma_fieldOf(one.text, withComment(relations, one), sourceOf(page, { line: one.line }, prisma_NOTATION)));
    const fields = columns.map((field) => field.named !== undefined && models.has(field.named) ? { ...field, relationOnly: true } : field);
    const groups = (mark) => lines.flatMap(({ text }) => groupOf(text, mark));
    const key = groups('@@id')[0];
    return [
        {
            original,
            fields,
            unique: groups('@@unique'),
            indexes: groups('@@index'),
            ...present({ key }),
            evidence: 'database',
            status: block.section.status,
            src: sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, prisma_NOTATION),
        },
    ];
}
function groupOf(text, mark) {
    const list = text.startsWith(mark) ? /\[([^\]]*)\]/.exec(text)?.[1] : undefined;
    return list === undefined ? [] : [list.split(',').map((one) => one.trim().replace(/\(.*$/, ''))];
}
/** The column that holds a relation, and what it refers to. */
function prisma_relationOf(text) {
    const found = /^\w+\s+([A-Za-z_]\w*)\??\s+@relation\(([^)]*(?:\([^)]*\))?[^)]*)\)/.exec(text);
    const column = /fields:\s*\[\s*(\w+)/.exec(found?.[2] ?? '')?.[1];
    if (found === null || column === undefined)
        return [];
    const rule = /onDelete:\s*(Cascade|Restrict|SetNull|NoAction)/.exec(found[2] ?? '')?.[1];
    const onDelete = rule === undefined
        ? undefined
        : rule === 'Cascade'
            ? 'cascade'
            : rule === 'SetNull'
                ? 'set null'
                : 'restrict';
    return [[column, present({ references: found[1], onDelete })]];
}
/** A comment `User.id` behind a column says what it refers to, where no relation does. */
function withComment(relations, { text, comment }) {
    const column = /^\w+/.exec(text)?.[0] ?? '';
    const references = /^([A-Z]\w*)\.id\b/.exec(comment)?.[1];
    return references === undefined || relations.has(column) ? relations : new Map([[column, { references }]]);
}
function prisma_fieldOf(text, relations, src) {
    const found = prisma_FIELD.exec(text);
    if (found === null)
        return [];
    const [, original = '', typeName = '', list, optional, attributes = ''] = found;
    const kind = kindNamed(/@db\.(\w+)/.exec(attributes)?.[1] ?? '') ?? kindNamed(typeName);
    const relationOnly = /@relation\b/.test(attributes) || undefined;
    const length = /@db\.(?:Var)?[Cc]har\((\d+)\)/.exec(attributes)?.[1];
    const scalar = kind === undefined
        ? undefined
        : length === undefined
            ? { kind }
            : { kind: 'string', length: Number(length) };
    const type = list === undefined ? scalar : { kind: 'array', of: scalar ?? { kind: 'unknown' } };
    return [
        {
            original,
            ...present({
                type: typeName === 'DateTime' && kind === 'date' ? { kind: 'date' } : type,
                named: kind === undefined ? typeName : undefined,
                relationOnly,
                pk: /@id\b/.test(attributes) ? true : undefined,
                unique: /@unique\b/.test(attributes) ? true : undefined,
                nullable: optional === undefined ? undefined : true,
                required: optional === undefined && list === undefined && !/@default\(/.test(attributes) ? true : undefined,
                default: prisma_defaultOf(attributes),
            }),
            ...relations.get(original),
            src,
        },
    ];
}
function prisma_defaultOf(attributes) {
    const found = /@default\(("[^"]*"|[^()]+(?:\([^()]*\))?)\)/.exec(attributes)?.[1];
    if (found === undefined)
        return undefined;
    const quoted = /^"(.*)"$/.exec(found)?.[1];
    return { kind: quoted === undefined && found.includes('(') ? 'expr' : 'literal', value: quoted ?? found };
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/products.js
const PRODUCT = /^(?:supabase|postgres(?:ql)?|mysql|mariadb|mongo(?:db|ose)?|redis|firebase|firestore|sqlite|dynamodb|neo4j|qdrant|pinecone|prisma|drizzle|sqlalchemy|alembic|typeorm|sequelize|next(?:\.?js)?|react(?: native)?|vue(?:\.?js)?|angular|svelte|node(?:\.?js)?|express(?:\.?js)?|nest(?:\.?js)?|fastapi|django|flask|spring(?: boot)?|laravel|rails|docker(?: compose)?|kubernetes|aws|gcp|azure|s3|vercel|netlify|stripe|kafka|rabbitmq|celery|elasticsearch|nginx|tailwind(?: ?css)?|typescript|javascript|python|golang|rust|openai|langchain|pydantic|vite|redux|zustand|graphql|grpc|websockets?|jwt|oauth2?|swagger|openapi|pytest|jest|playwright|github actions)\b/i;
/** `true` for the name of a product that services are built with: nothing that they store. */
function isProduct(name) {
    return PRODUCT.test(name.trim());
}

;// CONCATENATED MODULE: ./lib/spec/readers/coded-prose.js


/** Names or values in backticks in brackets, with the word or the name in backticks before them. */
const VALUES = /(?:`([a-z]\w*)`|(\p{L}+))\s*[(（]\s*((?:`[^`]{1,60}`\s*[,/|]\s*)+(?:or\s+)?`[^`]{1,60}`)\s*[)）]/giu;
const OF_STATES = /^(?:lifecycle|states?|status(?:es)?|workflow|flow|stages?|phases?)$/i;
const OF_KIND = /^(?:role|type|kind|category|level|priority|visibility|method|gender|severity)s?$/i;
/**
 * The fields that a sentence about a thing marks as code, where it also marks values: "with `role` (`admin`, `clerk`)",
 * "a lifecycle (`open`, `closed`)".
 *
 * @returns `undefined` where it lists no values so: then what stands in brackets may be fields
 */
function codedFields(markdown, src) {
    const valued = [...markdown.matchAll(VALUES)].flatMap(([whole, code, word = '', list = '']) => {
        const name = code ?? (OF_STATES.test(word) ? 'status' : OF_KIND.test(word) ? word.toLowerCase() : '');
        return name === '' ? [] : [{ whole, name, values: codeSpans(list) }];
    });
    if (valued.length === 0)
        return undefined;
    const rest = valued.reduce((text, { whole }) => text.replace(whole, ' '), markdown);
    const others = codeSpans(rest).filter((name) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name));
    const fields = [
        ...valued.map(({ name, values }) => ({ name, type: `enum(${values.join(', ')})` })),
        ...others.map((name) => ({ name })),
    ];
    return fields.flatMap((field) => fieldDraft({ ...field, src }) ?? []);
}

;// CONCATENATED MODULE: ./lib/spec/readers/listed-things.js





const ENTITY_TITLE = /entit|model|object|\bnouns\b|実体|エンティティ|实体|엔티티|сущност|entidad|varl[ıi]k|개체|데이터|データ|数据|data|domain|schema|table|resource|collection|stores?\b|keeps?\b|tracks?\b|things|records|mod[èe]l|donn[ée]es|dados|datos|daten|tabel|tabla|veri|varl[ıi]k|данн|таблиц|speicher|guarda(?:mos|do)?\b|almacena|armazena|\bstock(?:ons|e)\b|memorizz/i;
/** Titles that speak about the data, and list none. */
const ABOUT_DATA = /\b(?:notes?|considerations?|management|implementation|caching|cache|strateg(?:y|ies)|guidelines|optimi[sz]ations?|integrity|retention|access|flow|privacy|protection|storage|validation|migrations?|versioning|sources?|security|recommendations|decisions?|errors?|failures?|handling|limitations|improvements|index(?:es)?|rules|constraints|relationships?|transitions?)\b|考虑|规则|策略|完整性|说明|方針|考慮|고려|전략/i;
/** `true` where a list, or the line that is given, may be one of things. */
function listsThings(section, block) {
    if (!yieldsThings(section))
        return false;
    const [own, parent] = around(section);
    if (own?.role !== 'entities' || ABOUT_DATA.test(own.title))
        return false;
    // Right below the title of a document, "Database schema" stands over things; below that of a thing, over its fields.
    if (isGeneric(own.title) && !(isContainer(own.title) && (parent?.level ?? 0) < 2))
        return false;
    if (isOtherModel(own.title) || around(section).some(({ title }) => STATEMENT.test(plain(title))))
        return false;
    // Below the title of one thing stand its fields: only a name with a capital can be another thing.
    if (!ENTITY_TITLE.test(own.title) &&
        thingIn(own.title) !== undefined &&
        !(block !== undefined && isProperName(block.text)))
        return false;
    const outer = parent !== undefined && parent.level > 1 ? parent.title : '';
    return ENTITY_TITLE.test(`${own.title} ${outer}`);
}
/** Titles that state something about things, and list none. */
const STATEMENT = /^(?:[\d.]+\s+)?(?:requirement|scenario|decision|story|user story|rule|step|phase|question)\b/i;
function isProperName(text) {
    const lead = leadOf(text);
    return lead?.mark === 'bold' && /^\p{Lu}/u.test(lead.label);
}

;// CONCATENATED MODULE: ./lib/spec/readers/name-phrase.js



/** Characters of a list of names: a longer one is prose. */
const name_phrase_LIMIT = 600;
/** Several names with commas between them, none of which is a type or a rule: no declaration of one field. */
function listsNames(text) {
    if (text.length > name_phrase_LIMIT)
        return false;
    const written = parts(text.replace(/[.。]\s*$/, ''), /[,;、，；]/);
    const isName = (part) => {
        const { values, ...rules } = readConstraints(part);
        return (Object.keys(rules).length === 0 &&
            !(part.split(/\s+/).length === 1 && readType(part).type !== undefined) &&
            part.split(/\s+/).length <= 6);
    };
    return written.length > 1 && written.every(isName);
}
/** Three Latin words of which some are small are a phrase: a name of that length has capitals. */
function isPhrase(label) {
    const words = label
        .replace(/[(（].*$/, '')
        .trim()
        .split(/\s+/);
    return (words.length > 2 &&
        words.slice(1).some((word) => /^[a-z]{3,}$/.test(word) && !/^(?:and|the|for)$/.test(word)));
}

;// CONCATENATED MODULE: ./lib/spec/readers/prose-list.js










const prose_list_NOTATION = { notation: 'prose-list', rank: 40, confidence: 0.7 };
const prose_list_ATTRIBUTES = /\b(?:(?:with )?(?:key |main |core |primary )?(?:attributes?|fields?|properties|columns)(?: include| includes| are| like| such as)?|includes?(?: fields)?|including|contains?|containing|consists? of|has|have|with|stores?|tracks?|holds?|captures?|atributos|campos|incluye|contiene|con|inclui|cont[ée]m|mit|enth[äa]lt|attributs?|contient|alanlar|i[çc]erir|atribut|berisi)\b\s*[:：]?\s*|(?:атрибуты|поля|содержит|включает|属性|字段|包含|包括|フィールド|項目|속성|필드)\s*(?:は|为|：|:|은|는)?\s*/giu;
const prose_list_TAIL = /\s*(?:등의?|을 포함|를 포함|속성 포함|포함|などを?含む|を含む|等信息|等|and (?:more|others)|etc\.?)[^,，、]*$/iu;
/** `- **Task**: what it is. Key attributes: title, status (enum), due date` in a section about data. */
const proseList = {
    ...prose_list_NOTATION,
    reads: 'bullets `**Name**: description` of a section about entities, with attributes listed in the sentence',
    read(page) {
        const entities = [];
        const relations = [];
        for (const block of page.blocks) {
            if (block.kind !== 'item' || block.depth !== 1 || !listsThings(block.section, block))
                continue;
            const found = thingOf(block, page);
            if (found !== undefined)
                entities.push(found);
        }
        return { entities, relations };
    },
};
function thingOf(item, page) {
    const first = item.text.replace(/\n/g, ' ');
    const call = /^[`*]*([A-Z][A-Za-z0-9_]{1,40})[`*]*\s*\(([^()]{3,400}(?:\([^()]*\)[^()]*)*)\)\s*[`*]*$/.exec(plain(first));
    if (call !== null && parts(call[2] ?? '').length > 1)
        return prose_list_drafted({
            name: call[1] ?? '',
            item,
            page,
            description: '',
            fields: listFields(call[2] ?? '', item, page),
        });
    const lead = leadOf(first);
    const isList = lead !== undefined && lead.mark === 'code' && listsNames(plain(lead.rest));
    if (lead === undefined || lead.label.length > 50 || (!isList && readType(lead.rest).type?.kind === 'uuid'))
        return undefined;
    const rest = plain(lead.rest);
    const thing = thingIn(lead.label);
    if (thing === undefined ||
        NOT_STORED.test(lead.label) ||
        isProduct(lead.label) ||
        isPhrase(lead.label) ||
        (lead.separator === '' && rest !== '' && !/^[(（]/.test(rest)) ||
        /\.\w|^\d{3}\b/.test(lead.label))
        return undefined;
    if (!isList && readType(rest.split(/[\s,(]/)[0] ?? '').type !== undefined && lead.mark === 'code')
        return undefined;
    const fields = prose_list_itemFields({ item, page, rest, markdown: lead.rest, mark: lead.mark });
    return prose_list_drafted({ name: thing.name, label: thing.label, item, page, description: rest, fields });
}
/** The fields below an item, else those that its sentence lists. */
function prose_list_itemFields({ item, page, rest, markdown, mark }) {
    const nested = item.children.flatMap((child) => nestedFields(child, page));
    if (nested.length > 0)
        return nested;
    const src = sourceOf(page, { line: item.line, endLine: item.endLine }, prose_list_NOTATION);
    const told = codedFields(markdown, src) ?? attributesIn(rest, item, page);
    const list = bareList(rest, mark, { item, page });
    return list.length > told.length ? list : told;
}
/** `` `orders` : number, total, state {open, paid} ``: a sentence that is nothing but the names of fields. */
function bareList(text, mark, { item, page }) {
    if (text.length > 600)
        return [];
    const list = text.replace(/[.。]\s*$/, '');
    const written = parts(list, /[,;、，；]/);
    if (written.length < (mark === 'code' ? 2 : 3) || /[.。]\s/.test(list))
        return [];
    const fields = listFields(list, item, page);
    return fields.length >= written.length ? fields : [];
}
/** What a list of key entities names beside what is stored: credentials, and requirements with an id. */
const NOT_STORED = /^(?:jwt|bearer|access|auth(?:entication)?)[ _-]?tokens?$|(?:operations?|requests?|responses?)$|[a-z]Id$|_id$|^(?:FR|NFR|RF|RNF|REQ|US|AC|BR|SC)[-_ ]?\d+/i;
function prose_list_drafted(given) {
    const { name, label, item, page, description, fields } = given;
    return {
        original: name,
        ...(label === undefined ? {} : { label }),
        ...(description === ''
            ? {}
            : { description: (description.split(/(?<=[.。])\s/)[0] ?? description).slice(0, 300) }),
        fields,
        evidence: 'prose',
        status: item.section.status,
        src: sourceOf(page, item, prose_list_NOTATION),
    };
}
/** The list behind the last "attributes:", "with", "includes" of a sentence that is a list. */
function attributesIn(text, item, page) {
    const bracketed = /^[(（]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]/.exec(text)?.[1] ??
        // Inside a sentence, "(Checking, Savings, Cash)" are kinds of the thing: names of fields have no capitals.
        /^(?:[^(（,]*(?:,[^(（,]*)?)[(（](?!e\.?g|i\.?e|for example|such as)([^()（）\p{Lu}]*,[^()（）\p{Lu}]*,[^()（）\p{Lu}]*)[)）]/u.exec(text)?.[1];
    for (const match of [...text.matchAll(prose_list_ATTRIBUTES)]) {
        const behind = text.slice(match.index + match[0].length);
        const list = sentence(behind);
        const explicit = /attribut|field|propert|column|atribut|campo|属性|字段|フィールド|項目|속성|필드|поля|атрибуты|alan/i.test(match[0]);
        const fields = listFields(list, item, page);
        if (fields.length > (explicit ? 0 : 2))
            return fields;
    }
    return bracketed === undefined || parts(bracketed, /[,;、，；]/).length < 2
        ? []
        : listFields(bracketed, item, page);
}
function sentence(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if ('(（['.includes(character))
            depth += 1;
        else if (')）]'.includes(character))
            depth -= 1;
        else if (depth <= 0 &&
            (character === '。' || character === ';' || (character === '.' && /\s|$/.test(text[at + 1] ?? ' '))))
            return text.slice(0, at);
    }
    return text;
}
const ADJECTIVES = /^(?:an?|the|its|their|unique|optional|required|auto-?generated|associated|own|current|creation|a unique|foreign key to|reference to)\s+/i;
const prose_list_NO_FIELD = /\b(?:is|are|was|be|can|may|must|will|that|which|who|when|where|for|of|by|from|per|each|every|many|multiple|zero|one or|relationship|relationships?|belongs?|between|about|other|users?' )\b|^(?:owner|none|null|one)$|^not\b/i;
function listFields(list, item, page) {
    const items = parts(withValues(list.replace(prose_list_TAIL, '')), /[,;、，；]/)
        .flatMap((part) => part.split(/\s+(?:and|und|et|y|e|и|ve|dan|및|和|以及|と|&)\s+(?![^()]*\))/i))
        .map((part) => part.replace(/^(?:and|or|und|et|y|及|和)\s+/i, '').trim())
        .filter((part) => part !== '');
    return items.flatMap((part) => named(part, item, page));
}
/** `phone optional`, `active yes/no`: what stands behind the name is said of it. */
const RULE_BEHIND = /^([\p{L}_]+(?: [\p{L}_]+)?) (optional|opcional|unique|nullable)$/iu;
const ASKS_BEHIND = /^([\p{L}_]+(?: [\p{L}_]+)?) (?:yes\/no|y\/n|or not)$/iu;
function named(text, item, page) {
    const braced = text
        .replace(RULE_BEHIND, '$1 ($2)')
        .replace(ASKS_BEHIND, '$1 (bool)')
        .replace(/^(?:enum\s*)?\{[^{}]*\}$/, '')
        .replace(/\s*[:：]?\s*\{([^{}]+)\}$/, ' (enum($1))');
    const [, head = '', note = ''] = /^([^(（:]+?)\s*(?:[(（:]\s*(.*?)\s*[)）]?)?$/.exec(braced) ?? [];
    let name = withoutFlag(withoutUnit(head.trim()));
    for (let again = 0; again < 3; again += 1)
        name = name.replace(ADJECTIVES, '');
    if (name.split(/\s+/).length > 3 ||
        prose_list_NO_FIELD.test(name) ||
        name.length > 40 ||
        /\s-?\d+\s?[-–]\s?\d+$/.test(name))
        return [];
    const reading = readType(note);
    const draft = fieldDraft({
        name,
        ...(reading.type === undefined ? {} : { type: note }),
        constraints: /optional/i.test(head) ? `${note}, optional` : note,
        src: sourceOf(page, { line: item.line, endLine: item.endLine }, prose_list_NOTATION),
    });
    return draft === undefined ? [] : [draft];
}
function nestedFields(child, page) {
    const text = plain(child.text.replace(/\n/g, ' '));
    const labelled = /^(?:key |main )?(?:attributes?|fields?|properties|columns|属性|字段|속성|필드)\s*[:：]\s*(.+)$/i.exec(text)?.[1];
    if (labelled !== undefined)
        return listFields(labelled, child, page);
    const lead = leadOf(child.text);
    if (lead !== undefined &&
        lead.rest !== '' &&
        readType(lead.rest).type === undefined &&
        lead.label.split(/\s+/).length <= 3)
        return /^(?:relationships?|relations?|constraints?|validation|rules|purpose|description|notes?|lifecycle|states?|indexes)$/i.test(lead.label)
            ? []
            : named(lead.label, child, page);
    return [];
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/told-thing.js
const HAS = String.raw `(?:(?:must|should|shall|will|can|may) )?(?:have|has|contains?|includes?|consists? of|stores?|holds?|records?|carr(?:y|ies)|keeps?)(?: (?:at least|exactly))?|(?:possui|tem|ter[áa]|pode ter|tiene|tendr[áa]|puede tener|contiene|cont[ée]m|incluye|inclui|poss[èe]de|contient|comporte|peut avoir|a|hat|haben|besitzt|enth[äa]lt|umfasst|contiene|possiede|ha)`;
const told_thing_OF = String.raw `(?:(?:must|can|may|always) )?(?:belongs? to|references?|refers? to|points? to|(?:is|are|can be) (?:(?:always|also) )?(?:owned|made|written|created|placed|posted|booked|submitted|uploaded|hosted|taught|organi[sz]ed|authored|reported|requested|filed|issued|treated|performed|attended|assigned|linked|tied|attached|connected|related)(?: (?:by|to|with))|is for|is part of)|(?:pertenece a|pertence a[o]?|appartient [àa]|geh[öo]rt(?: zu)?|appartiene a)`;
/** What stands between two statements about the same thing. */
const NEXT = new RegExp(String.raw `(?:\s*,\s*(?:and|y|e|et|und)?|\s+(?:and|y|e|et|und))\s+(?=(?:${HAS}|${told_thing_OF})\s)`, 'iu');
const SUBJECT = new RegExp(String.raw `^(?:an?|each|every|all|the|any|un|una|cada|um|uma|todo|toda|une|chaque|eine?|jede[rs]?|ogni|uno)?\s*([\p{L}][\p{L}-]*(?:\s(?!(?:${HAS}|${told_thing_OF}|is|are|can|may|must|shall|should|will|that|which|who|with|of|for|by|and|or|in|on|to|not)\b)[\p{L}][\p{L}-]*)?)\s+(?=(?:${HAS}|${told_thing_OF})\s)`, 'iu');
const HAS_LIST = new RegExp(String.raw `^(?:${HAS})\s+(.+)$`, 'iu');
const OF_ONE = new RegExp(String.raw `^(?:${told_thing_OF})\s+(?:exactly\s+|only\s+)?(?:an?|one|the|single|exactly one|un|una|um|uma|une|le|la|el|o|a|eine[mnr]?|de[rmn]|uno)?\s*([\p{L}][\p{L}-]*(?:\s(?!(?:and|or|who|which|that|in|on|at|with|for|by)\b)[\p{L}][\p{L}-]*)?)$`, 'iu');
/** Articles: a plural or "each" before a verb says enough, a bare singular does not. */
const told_thing_MARKED = /^(?:an?|each|every|all|any|un|una|cada|um|uma|todo|toda|une|chaque|eine?|jede[rs]?|ogni|uno)\s/i;
const PLURAL = /^\p{L}+(?:\s\p{L}+)?s\s+(?:can |may |must |should )?(?:have|contain|include|belong|are|hold|store)\b/iu;
/**
 * Takes a sentence apart that says what a thing has and belongs to: "A pet belongs to an owner and has a name, a birth date
 * and many visits".
 *
 * @returns `undefined` for a sentence that says anything else
 */
function toldThing(sentence) {
    if (sentence.length > 600 || !(told_thing_MARKED.test(sentence) || PLURAL.test(sentence)))
        return undefined;
    const found = SUBJECT.exec(sentence);
    const subject = found?.[1];
    if (found === null || subject === undefined)
        return undefined;
    const has = [];
    const of = [];
    for (const said of sentence.slice(found[0].length).split(NEXT)) {
        const list = HAS_LIST.exec(said)?.[1];
        const one = OF_ONE.exec(said)?.[1];
        if (list !== undefined)
            has.push(list);
        else if (one !== undefined)
            of.push(one);
        else
            return undefined;
    }
    return { subject, has, of };
}

;// CONCATENATED MODULE: ./lib/spec/readers/prose-sentence.js








const prose_sentence_NOTATION = { notation: 'prose-sentence', rank: 22, confidence: 0.4 };
/** "Staff maintain parcels with weight, state and destination". */
const KEPT = /\b(?:manage|manages|maintain|maintains|create|creates|record|records|store|stores|register|registers|track|tracks|update|updates)\s+(?:and\s+\w+\s+)?(?:an?\s+|the\s+|all\s+)?([a-z][a-z-]*(?:\s[a-z][a-z-]*)?)\s+(?:with(?:\s+(?:the\s+)?(?:following\s+)?(?:fields|attributes|details))?|\()\s*[:：]?\s*(.+)$/i;
/** Words of which a sentence says much, and which are none of the things that it stores. */
const prose_sentence_NO_SUBJECT = /^(?:system|service|application|app|api|graph|schema|model|index|diagram|response|request|report|page|dashboard|message|payload|error|ui|interface|form|screen|view|module|platform|backend|frontend|project plan|release|log|header|team|document|design|solution|version|phase|test|deployment|database|endpoint|route|file|section|table|row|column|field|list|result|feature|requirement|spec|specification|client|server|admin|administrator|developer|data|information|it|they|there)s?$/i;
/** Fields and relations that the only thing of a document needs. */
const prose_sentence_ALONE = 3;
/** Things that only a sentence of prose describes. They count where nothing else lists any. */
const proseSentence = {
    ...prose_sentence_NOTATION,
    reads: 'a sentence such as "A parcel has a weight, a state and many stops", where nothing else lists things',
    read(page) {
        const entities = [];
        const relations = [];
        const told = [];
        for (const block of page.blocks) {
            if ((block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'table') ||
                !yieldsThings(block.section))
                continue;
            told.push(...sentencesOf(block).map((one) => ({ ...one, block, page })));
        }
        const isThing = thingsNamed(told.flatMap(({ text }) => prose_sentence_subjectOf(text) ?? []), page);
        for (const { text, ...place } of told) {
            const read = prose_sentence_sentence(text, { ...place, isThing });
            entities.push(...read.entities);
            relations.push(...read.relations);
        }
        const [first, ...others] = entities;
        // One sentence with two nouns in a whole document describes nothing that is stored.
        const isSlip = first !== undefined && others.length === 0 && first.fields.length + relations.length < prose_sentence_ALONE;
        return { entities: isSlip ? [] : entities, relations };
    },
};
/** "A loan is when a member takes a batch": what somebody does with something. */
const WHEN = /^an?\s+(\p{L}+)\s+is (?:when|what happens when|made when|created when)\s+an?\s+(\p{L}+)\s+\p{L}+s?\s+(?:(?:some|a few|a number|\d+)\s+\p{L}+\s+of\s+)?(?:an?|one|the)\s+(\p{L}+)$/iu;
function prose_sentence_subjectOf(text) {
    const subject = toldThing(text)?.subject ?? WHEN.exec(text)?.[1];
    return subject === undefined || prose_sentence_NO_SUBJECT.test(subject) ? undefined : singularOf(subject);
}
function sentencesOf(block) {
    const texts = block.kind === 'table'
        ? block.rows.flatMap(({ cells, line }) => cells.map((cell) => ({ text: cell, line })))
        : [{ text: block.text.replace(/\n/g, ' '), line: block.line }];
    return texts
        .filter(({ text }) => text.length < 1500 &&
        /\b(?:has|have|contain|include|consist|store|hold|record|with|belongs?|is|are|tiene|tem|possui|poss|a|hat|ha|geh|pert|appart)\b|\(/i.test(text))
        .flatMap(({ text, line }) => plain(text)
        .replace(/\b(e\.g|i\.e|z\.\s?B|p\.\s?ej|ca|approx)\.\s/gi, '$1 ')
        .split(/(?<=[.;!?])\s+|\.$/)
        .map((part) => ({
        text: part
            .replace(/[.;!?]$/, '')
            .replace(ASIDE, '')
            .trim(),
        line,
    })));
}
/** "… , and they become inactive after a year": what else is said of them. */
const ASIDE = /,? (?:and|but) (?:they|it|he|she) (?!ha(?:s|ve)\b).*$/i;
const prose_sentence_NOTHING = { entities: [], relations: [] };
function prose_sentence_sentence(text, place) {
    const told = toldThing(text);
    if (told !== undefined)
        return toldIn(told, place);
    const act = actIn(text, place);
    if (act !== undefined)
        return act;
    const [, name = '', list = ''] = KEPT.exec(text) ?? [];
    const thing = name === '' || prose_sentence_NO_SUBJECT.test(name) ? undefined : thingIn(name);
    const src = sourceOf(place.page, { line: place.line }, prose_sentence_NOTATION);
    const fields = prose_sentence_partsOf(list).map((part) => prose_sentence_fieldIn(part, src));
    const known = fields.filter((field) => field !== undefined);
    // One part that is no name of a field makes the sentence one about something else.
    return thing === undefined || known.length < fields.length || known.length < 2
        ? prose_sentence_NOTHING
        : { entities: [prose_sentence_entityOf(thing.name, known, place)], relations: [] };
}
/** A thing that refers to who does something and to what. */
function actIn(text, place) {
    const [, name = '', who = '', what = ''] = WHEN.exec(text) ?? [];
    const thing = name === '' || ![who, what].every(place.isThing) ? undefined : thingIn(name);
    if (thing === undefined)
        return undefined;
    const src = sourceOf(place.page, { line: place.line }, prose_sentence_NOTATION);
    const fields = [who, what].flatMap((one) => fieldDraft({ name: one, type: `ref(${one})`, src }) ?? []);
    return { entities: [prose_sentence_entityOf(thing.name, fields, place)], relations: [] };
}
/** What a sentence says that a thing has and belongs to. */
function toldIn({ subject, has, of }, place) {
    const name = singularOf(subject);
    const thing = prose_sentence_NO_SUBJECT.test(name) ? undefined : thingIn(name);
    if (thing === undefined)
        return prose_sentence_NOTHING;
    const src = sourceOf(place.page, { line: place.line }, prose_sentence_NOTATION);
    const written = has.flatMap((list) => partsOfList(list));
    const phrases = written.flatMap((part) => {
        if (isPluralThing(part, place))
            return [{ relation: { to: part, kind: 'one-to-many' } }];
        return [phraseOf(part, { src, isThing: place.isThing }) ?? []].flat();
    });
    if (phrases.length < written.length)
        return prose_sentence_NOTHING;
    const fields = phrases.flatMap(({ field }) => field ?? []);
    const relations = [
        ...phrases.flatMap(({ relation }) => relation ?? []),
        ...of.map((to) => ({ to, kind: 'many-to-one' })),
    ].map((relation) => ({ ...relation, from: thing.name, lenient: true, src }));
    const isThing = fields.length > 0 && fields.length + relations.length > 1;
    return { entities: isThing ? [prose_sentence_entityOf(thing.name, fields, place)] : [], relations };
}
/** "Every variety has batches" */
function isPluralThing(part, { isThing }) {
    return /^\p{L}+$/u.test(part) && singular(part) !== part && isThing(part);
}
function prose_sentence_entityOf(original, fields, { block, page, line }) {
    return {
        original,
        fields,
        evidence: 'prose',
        status: block.section.status,
        inferred: true,
        src: sourceOf(page, { line }, prose_sentence_NOTATION),
    };
}
function singularOf(subject) {
    return subject
        .split(' ')
        .map((word, index, all) => (index === all.length - 1 ? singular(word) : word))
        .join(' ');
}
function prose_sentence_partsOf(list) {
    return list
        .replace(/\)\s*$/, '')
        .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
        .map((part) => part.replace(/^(?:an?|the|its|their|one|optional|unique|required)\s+/i, '').trim())
        .filter((part) => part !== '');
}
function prose_sentence_fieldIn(text, src) {
    const bare = text.replace(/^(?:optional|unique|required)\s+/i, '').replace(/\s+data$/i, '');
    if (!/^[A-Za-z][\w-]*(?: [\w-]+){0,2}$/.test(bare) || prose_sentence_NO_FIELD.test(bare))
        return undefined;
    return fieldDraft({ name: bare, src });
}
const prose_sentence_NO_FIELD = /\b(?:is|are|was|be|been|can|may|must|will|shall|should|that|which|who|when|where|for|of|by|from|to|in|on|per|each|every|all|any|no|not|been|being|only|least|most|more|than|access|ability|support|permission|permissions|following)\b|ly$/i;

;// CONCATENATED MODULE: ./lib/spec/readers/protobuf.js




const protobuf_NOTATION = { notation: 'protobuf', rank: 65 };
const protobuf_OPEN = /^\s*(message|enum)\s+([A-Za-z_]\w*)\s*\{(.*)$/;
const protobuf_MEMBER = /^\s*(repeated\s+|optional\s+)?(map\s*<[^>]*>|[A-Za-z_][\w.]*)\s+([A-Za-z_]\w*)\s*=\s*\d+\s*(?:\[[^\]]*\])?$/;
const protobuf_VALUE = /^\s*([A-Za-z_]\w*)\s*=\s*-?\d+\s*$/;
/** `message Alarm { int64 id = 1; repeated string recipients = 2; }` */
const protobuf = {
    ...protobuf_NOTATION,
    reads: 'Protocol Buffers: `message` with its fields, `enum`; requests and responses are none',
    read(page) {
        const entities = [];
        const enums = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section) || !isProto(block))
                continue;
            for (const one of bodiesOf(block)) {
                const src = sourceOf(page, { line: one.line, endLine: one.lines.at(-1)?.line ?? one.line }, protobuf_NOTATION);
                const fields = one.lines.flatMap(({ text, line }) => protobuf_memberOf(text, line, page));
                if (one.kind === 'enum')
                    enums.push({ name: one.name, values: protobuf_valuesOf(one), src });
                else if (fields.length > 0)
                    entities.push({ original: one.name, fields, evidence: 'model', status: block.section.status, src });
            }
        }
        return { entities, enums };
    },
};
function isProto({ language, lines }) {
    if (/^(?:proto|protobuf|proto3)\b/.test(language))
        return true;
    return (language === '' && lines.some((line) => protobuf_OPEN.test(line)) && lines.some((line) => /=\s*\d+\s*;/.test(line)));
}
function bodiesOf({ lines, firstLine }) {
    const bodies = [];
    const open = [];
    lines.forEach((raw, index) => {
        const line = firstLine + index;
        const text = raw.replace(/\/\/.*$/, '');
        const found = protobuf_OPEN.exec(text);
        if (found !== null) {
            const body = { kind: found[1] ?? '', name: found[2] ?? '', line, lines: [] };
            bodies.push(body);
            open.push(body);
        }
        const rest = found === null ? text : (found[3] ?? '');
        for (const statement of rest.split(/[;{}]/))
            open.at(-1)?.lines.push({ text: statement, line });
        const closed = rest.split('}').length - 1;
        for (let again = 0; again < closed; again += 1)
            open.pop();
    });
    return bodies;
}
function protobuf_valuesOf({ name, lines }) {
    const prefix = `${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}_`;
    return lines
        .flatMap(({ text }) => protobuf_VALUE.exec(text)?.[1] ?? [])
        .map((value) => (value.startsWith(prefix) ? value.slice(prefix.length) : value))
        .filter((value) => !/^(?:\w+_)?UNSPECIFIED$/.test(value));
}
function protobuf_memberOf(text, line, page) {
    const [, label = '', written = '', original = ''] = protobuf_MEMBER.exec(text) ?? [];
    if (original === '')
        return [];
    const known = WELL_KNOWN[written.replace(/^google\.protobuf\./, '')] ?? written;
    const { type, named } = readType(written.startsWith('map') ? 'json' : known);
    const isList = label.startsWith('repeated');
    return [
        {
            original,
            ...present({
                type: isList ? { kind: 'array', of: type ?? { kind: 'unknown' } } : type,
                named: type === undefined ? (named ?? written) : undefined,
                pk: original === 'id' ? true : undefined,
                nullable: label.startsWith('optional') ? true : undefined,
            }),
            src: sourceOf(page, { line }, protobuf_NOTATION),
        },
    ];
}
const WELL_KNOWN = {
    Timestamp: 'datetime',
    Duration: 'duration',
    Struct: 'json',
    Value: 'json',
    StringValue: 'string',
    Int32Value: 'int',
    Int64Value: 'bigint',
    BoolValue: 'bool',
    DoubleValue: 'float',
    fixed32: 'int',
    fixed64: 'bigint',
    sint32: 'int',
    sint64: 'bigint',
};

;// CONCATENATED MODULE: ./lib/spec/readers/python-classes.js
const python_classes_CLASS = /^(\s*)class\s+([A-Za-z_]\w*)\s*(?:\(([^)]*)\))?\s*:/;
/** The classes of a block, in their order; what `Meta` says belongs to the class around it. */
function python_classes_classesOf(block) {
    const classes = [];
    let open = [];
    let decorators = '';
    joined(block).forEach(({ text, line }) => {
        if (text.trim() === '')
            return;
        const found = python_classes_CLASS.exec(text);
        const margin = text.length - text.trimStart().length;
        // A class inside another one ends where the text comes back to the members of the outer.
        open = open.filter(({ indent }) => indent < margin);
        const outer = open.at(-1);
        if (found?.[2] === 'Meta' && outer !== undefined) {
            open.push({ indent: margin, found: outer.found });
            return;
        }
        if (found !== null) {
            const one = { name: found[2] ?? '', bases: found[3] ?? '', line, decorators, lines: [] };
            open.push({ indent: margin, found: one });
            classes.push(one);
            decorators = '';
            return;
        }
        const within = outer;
        if (/^\s*@/.test(text) && margin === 0)
            decorators += text;
        else if (within !== undefined && margin <= within.indent + 4)
            within.found.lines.push({ text: text.trim(), line });
    });
    return classes;
}
/** The lines of a block, with calls that go over several of them on one. */
function joined({ lines, firstLine }) {
    const all = [];
    let open = 0;
    lines.forEach((raw, index) => {
        const text = raw.replace(/\t/g, '    ');
        const code = text.replace(/(["'])(?:(?!\1).)*\1/g, '""').replace(/#.*$/, '');
        const last = all.at(-1);
        if (open > 0 && last !== undefined)
            last.text = `${last.text.replace(/\s*#.*$/, '')} ${text.trim()}`.slice(0, 2000);
        else
            all.push({ text, line: firstLine + index });
        open = Math.max(0, open + (code.match(/[([{]/g)?.length ?? 0) - (code.match(/[)\]}]/g)?.length ?? 0));
    });
    return all;
}

;// CONCATENATED MODULE: ./lib/spec/readers/python.js






const python_NOTATION = { notation: 'python', rank: 65 };
const ANNOTATED = /^([A-Za-z_]\w*)\s*:\s*([^=#]+?)\s*(?:=\s*([^#]+?))?\s*(?:#\s*(.*))?$/;
const python_COLUMN = /^([A-Za-z_]\w*)\s*=\s*(?:\w+\.)*(Column|mapped_column|relationship|\w+Field|ForeignKey|OneToOneField|ManyToManyField)\s*\((.*)\)\s*(?:#\s*(.*))?$/;
/** Python classes: Pydantic, SQLModel, SQLAlchemy, Django, dataclasses, enums. */
const python = {
    ...python_NOTATION,
    reads: 'Python classes with annotated members or columns: Pydantic, SQLModel, SQLAlchemy, Django, dataclasses, `Enum`',
    read(page) {
        const entities = [];
        const relations = [];
        const enums = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section) || !isPython(block))
                continue;
            for (const found of python_classes_classesOf(block)) {
                if (/\bEnum\b|\bTextChoices\b/.test(found.bases))
                    enums.push(python_enumOf(found, page));
                else {
                    entities.push(...python_entityOf(found, block, page));
                    relations.push(...linksOf(found, page));
                }
            }
        }
        return { entities, enums, relations };
    },
};
function isPython({ language, lines }) {
    if (/^(?:py|python)\b/.test(language))
        return true;
    return (language === '' || language === 'text') && lines.some((line) => python_classes_CLASS.test(line));
}
/** The many-to-many fields of Django. */
function linksOf({ name, lines }, page) {
    return lines.flatMap(({ text, line }) => {
        const [, to = '', rest = ''] = /=\s*(?:\w+\.)*ManyToManyField\(\s*["']?(?:\w+\.)*(\w+)["']?(.*)/.exec(text) ?? [];
        const through = /through\s*=\s*["']?(?:\w+\.)*(\w+)/.exec(rest)?.[1];
        const src = sourceOf(page, { line }, python_NOTATION);
        return to === '' || to === 'self'
            ? []
            : [{ from: name, to, kind: 'many-to-many', ...present({ through }), lenient: true, src }];
    });
}
function python_enumOf({ name, line, lines }, page) {
    const values = lines.flatMap(({ text }) => {
        const found = /^([A-Za-z_]\w*)\s*=\s*\(?\s*(?:["']([^"']*)["']|(auto\(\)|\d+))/.exec(text);
        return found === null ? [] : [found[2] ?? (found[1] ?? '').toLowerCase()];
    });
    return { name, values, src: sourceOf(page, { line }, python_NOTATION) };
}
function python_entityOf(given, block, page) {
    const { name, bases, decorators, lines, line } = given;
    const table = lines.find(({ text }) => /^__tablename__\s*=/.test(text));
    const isTable = table !== undefined ||
        /\btable\s*=\s*True\b|\bBase\b|\bmodels\.Model\b|\bdb\.Model\b|\bDeclarativeBase\b/.test(bases);
    const isModel = isTable ||
        /\bBaseModel\b|\bSQLModel\b|\bDocument\b|\bBeanie\b/.test(bases) ||
        /@dataclass/.test(decorators) ||
        bases.trim() === '';
    const inherited = /^(\w+?)Base$/.test(bases.split(',')[0]?.trim() ?? '');
    const fields = lines.flatMap((one) => python_fieldOf(one.text, sourceOf(page, { line: one.line }, python_NOTATION)));
    if ((!isModel && !inherited && fields.length < 2) || fields.length === 0)
        return [];
    return [
        {
            original: name.replace(/(?<=[a-z])(?:Model|Table|DB|InDB|ORM|Entity)$/, ''),
            fields,
            unique: lines.flatMap(({ text }) => [
                ...text.matchAll(/UniqueConstraint\(([^)]*)\)/g),
                ...(/^unique_together\b/.test(text) ? text.matchAll(/[([]([^()[\]]+)[)\]]/g) : []),
            ].map(([, list = '']) => quoted(list))),
            evidence: isTable ? 'database' : 'model',
            status: block.section.status,
            src: sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, isTable ? { ...python_NOTATION, rank: 68 } : python_NOTATION),
        },
    ];
}
function quoted(list) {
    return [...list.matchAll(/["'](\w+)["']/g)]
        .map(([, name = '']) => name)
        .filter((name) => !/^uq_|_key$/.test(name));
}
function python_fieldOf(text, src) {
    if (/^(?:def|async|return|class|@|"""|'''|#|pass\b|raise|if\b|for\b|__)/.test(text))
        return [];
    const column = python_COLUMN.exec(text);
    if (column !== null)
        return columnField(column, src);
    const found = ANNOTATED.exec(text);
    if (found === null)
        return [];
    const [, name = '', annotation = '', value = '', comment = ''] = found;
    const call = /^(?:\w+\.)*(Field|mapped_column|Column|Relationship|relationship|field)\s*\((.*)\)$/s.exec(value.trim());
    const annotated = /^Annotated\[(.*)\]$/s.exec(annotation.trim())?.[1];
    const [type = annotation, ...extra] = annotated === undefined ? [annotation] : parts(annotated);
    if (/^(?:Mapped\[)?\s*"?relationship/i.test(call?.[1] ?? ''))
        return [];
    const inside = [call?.[2] ?? '', ...extra].join(', ');
    const mapped = /^Mapped\[(.*)\]$/.exec(type.trim())?.[1] ?? type;
    return memberField({
        name,
        type: mapped.replace(/^["']|["']$/g, ''),
        optional: /=\s*None\b|default\s*=\s*None|nullable\s*=\s*True/.test(`= ${value}`) &&
            !/primary_key\s*=\s*True/.test(inside),
        notes: comment,
        fallback: call === null ? (value === '' || value.trim() === 'None' ? undefined : value) : python_defaultIn(inside),
        says: says(inside),
        src,
    });
}
function columnField([, name = '', callee = '', inside = '', comment = ''], src) {
    if (callee === 'relationship' || callee === 'ManyToManyField')
        return [];
    const args = parts(inside);
    const django = callee.endsWith('Field') || callee === 'ForeignKey';
    const foreign = callee === 'ForeignKey' || callee === 'OneToOneField'
        ? args[0]?.replace(/["']/g, '').split('.').at(-1)
        : undefined;
    const chosen = django ? /choices\s*=\s*([A-Z]\w*[a-z]\w*)\.choices/.exec(inside)?.[1] : undefined;
    const type = chosen !== undefined
        ? chosen
        : foreign === undefined
            ? django
                ? callee
                : (args.find((arg) => /^[A-Z]\w*|^\w+\.[A-Z]/.test(arg)) ?? 'string')
            : `ref(${foreign})`;
    const length = /max_length\s*=\s*(\d+)/.exec(inside)?.[1];
    return memberField({
        name,
        type: /^(?:\w+\.)*ForeignKey\(/.test(type)
            ? 'uuid'
            : chosen === undefined && length !== undefined && callee === 'CharField'
                ? `string(${length})`
                : type.replace(/^(?:\w+\.)+(?=[A-Z])/, '').replace(/\((?:as_uuid|timezone)\s*=\s*\w+\)/, ''),
        optional: django
            ? /null\s*=\s*True/.test(inside)
            : !/nullable\s*=\s*False|primary_key\s*=\s*True/.test(inside) && /nullable\s*=\s*True/.test(inside),
        notes: comment,
        fallback: python_defaultIn(inside),
        says: {
            ...(django || /nullable\s*=\s*False/.test(inside) ? {} : { required: false }),
            ...says(inside),
            ...(callee === 'OneToOneField' ? { unique: true } : {}),
        },
        src,
    });
}
function python_defaultIn(inside) {
    const first = parts(inside)[0] ?? '';
    const named = /(?:^|[,\s])(?:default|server_default)\s*=\s*("[^"]*"|'[^']*'|[\w.]+(?:\([^()]*\))?)/.exec(inside)?.[1];
    if (named !== undefined)
        return named === 'None' ? undefined : named;
    if (/default_factory\s*=/.test(inside))
        return 'generated()';
    return /^(?:["'].*["']|-?\d+(?:\.\d+)?|True|False)$/.test(first) ? first : undefined;
}
function says(inside) {
    const number = (name) => {
        const found = new RegExp(String.raw `\b${name}\s*=\s*(-?\d+(?:\.\d+)?)`).exec(inside)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    const foreign = /(?:foreign_key\s*=\s*|ForeignKey\(\s*)["'](?:\w+\.)*?(\w+)\.\w+["']/.exec(inside)?.[1];
    const rule = /ondelete\s*=\s*["'](CASCADE|SET NULL|RESTRICT|NO ACTION)["']/i
        .exec(inside)?.[1]
        ?.toLowerCase();
    return present({
        pk: /primary_key\s*=\s*True/.test(inside) ? true : undefined,
        unique: /unique\s*=\s*True/.test(inside) ? true : undefined,
        indexed: /\bindex\s*=\s*True/.test(inside) ? true : undefined,
        required: /nullable\s*=\s*False/.test(inside) && python_defaultIn(inside) === undefined ? true : undefined,
        references: foreign,
        onDelete: rule === undefined
            ? undefined
            : rule === 'cascade'
                ? 'cascade'
                : rule === 'set null'
                    ? 'set null'
                    : 'restrict',
        minLength: number('min_length'),
        maxLength: number('max_length'),
        min: number('ge'),
        max: number('le'),
        above: number('gt'),
        below: number('lt'),
        pattern: /\b(?:pattern|regex)\s*=\s*r?["']([^"']+)["']/.exec(inside)?.[1],
    });
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/relations-abroad.js

const relations_abroad_NAME = String.raw `([\p{L}_][\p{L}\p{N}_]*)`;
const TWO = String.raw `([\p{L}_][\p{L}\p{N}_]*(?:[ -][\p{L}][\p{L}\p{N}_]*)?)`;
const EAST = String.raw `([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}A-Za-zー]{1,16}?)`;
/** "Un autor tiene muchos libros", "Ein Kunde hat mehrere Aufträge". */
const HAS_MANY = new RegExp(String.raw `^${relation_words_ARTICLE}?${relations_abroad_NAME}\s+(?:tiene|puede tener|posee|contiene|tem|pode ter|possui|cont[ée]m|a|peut avoir|poss[èe]de|contient|hat|kann|besitzt|enth[äa]lt|ha|pu[òo] avere|имеет|может иметь|содержит)\s+(?:${MANY})\s+(?:de\s+)?${TWO}`, 'iu');
/** "Un libro pertenece a un autor", "Ein Auftrag gehört zu einem Kunden". */
const BELONGS = new RegExp(String.raw `^${relation_words_ARTICLE}?${relations_abroad_NAME}\s+(?:pertenece al?|pertence (?:a|ao|[àa])|appartient (?:[àa]|aux?)|geh[öo]rt(?: zu[mr]?)?|appartiene (?:al?|allo|alla)|принадлежит)\s+(?:(vielen|mehreren|${MANY})\s+)?${relation_words_ARTICLE}?${relations_abroad_NAME}`, 'iu');
const EASTERN = [
    ['many-to-many', new RegExp(String.raw `^(?:一个|每个)?${EAST}可?以?属于多个${EAST}(?:[,，。]|$)`, 'u')],
    [
        'one-to-many',
        new RegExp(String.raw `^(?:一个|每个|一名|一位|一条|每位)?${EAST}(?:可以|能|会)?(?:有|包含|拥有|对应|下有)(?:多个|多条|多篇|多名|多位|若干|多张|多本|多份|许多|很多)${EAST}(?:[,，。]|$)`, 'u'),
    ],
    [
        'many-to-one',
        new RegExp(String.raw `^(?:一个|每个|一名|一条|每条)?${EAST}(?:必须|都)?(?:属于|隶属于|归属于)(?:一个|某个|一名|一位|同一个)?${EAST}(?:[,，。]|$)`, 'u'),
    ],
    [
        'one-to-many',
        new RegExp(String.raw `^(?:1つの|一人の|各)?${EAST}は(?:、)?(?:複数の${EAST}を(?:持つ|持ち|もつ|保持|含む)|${EAST}を複数(?:持つ|持ち|もつ|保持|含む))`, 'u'),
    ],
    [
        'many-to-one',
        new RegExp(String.raw `^(?:各)?${EAST}は(?:、)?(?:1つの|一つの|1人の|一人の|いずれかの)?${EAST}に(?:属する|属し|所属|紐づく|紐付く)`, 'u'),
    ],
    [
        'one-to-many',
        new RegExp(String.raw `^(?:하나의 |각 )?${EAST}(?:은|는|이|가) (?:여러|다수의|많은) ?(?:개의 )?${EAST}(?:을|를) `, 'u'),
    ],
    [
        'many-to-one',
        new RegExp(String.raw `^(?:각 )?${EAST}(?:은|는|이|가) (?:하나의 |한 )?${EAST}에 (?:속한|속하|소속)`, 'u'),
    ],
];
/** Reads a sentence of another language than English that relates two things; which they are must be known. */
function relationAbroad(text) {
    if (text.length > 200)
        return undefined;
    const many = HAS_MANY.exec(text);
    if (many !== null)
        return { from: many[1] ?? '', to: many[2] ?? '', kind: 'one-to-many' };
    const belongs = BELONGS.exec(text);
    if (belongs !== null)
        return {
            from: belongs[1] ?? '',
            to: belongs[3] ?? '',
            kind: belongs[2] === undefined ? 'many-to-one' : 'many-to-many',
        };
    for (const [kind, shape] of EASTERN) {
        const [, from, one, other] = shape.exec(text) ?? [];
        const to = one ?? other;
        if (from !== undefined && to !== undefined)
            return { from, to, kind };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/spec/readers/link-sentence.js

/** "Booking — a member books a desk for a day": what somebody does with something refers to both. */
const ACT = /^(?:[-*•]\s*)?(\p{Lu}[\p{L} ]{1,30}?)\s*(?:[:：]|\s[—–-])\s+(?:an?|each|every|one)\s+(\p{L}+)\s+(?:can\s+|may\s+)?\p{L}+s?\s+(?:(?:for|in|to|at|on)\s+)?(?:an?|one|the)\s+(\p{L}+)(?![\p{L}-])/u;
const BOTH_WAYS = /[(（]\s*(?:[nm]\s*[:-]\s*[nm]|many[- ]to[- ]many)\s*[)）]/i;
/**
 * The relations of a sentence that links things without a word for how: by what somebody does, or by `(n:m)`.
 *
 * @param things - keys of the things of the Spec
 */
function linksIn(sentence, things) {
    const [, act = '', who = '', what = ''] = ACT.exec(sentence) ?? [];
    const keys = [act, who, what].map(keyOf);
    if (act !== '' && keys.every((key) => things.has(key)) && new Set(keys).size === keys.length)
        return [who, what].map((to) => ({ from: act, to, kind: 'many-to-one' }));
    if (!BOTH_WAYS.test(sentence))
        return [];
    const named = (sentence.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap((word) => singularIn(word, things) ?? []);
    const [from, to, ...others] = [...new Map(named.map((word) => [keyOf(word), word])).values()];
    return from === undefined || to === undefined || others.length > 0
        ? []
        : [{ from, to, kind: 'many-to-many' }];
}
/** A name of a thing in one of the plurals that German has besides that of English. */
function singularIn(word, things) {
    const forms = [
        word,
        ...['en', 'er', 'n', 'e'].map((end) => (word.endsWith(end) ? word.slice(0, -end.length) : word)),
    ];
    return forms.find((form) => things.has(keyOf(form)));
}

;// CONCATENATED MODULE: ./lib/spec/readers/relation-line.js











const relation_line_NOTATION = { notation: 'relation-line', rank: 70 };
const relation_line_SENTENCE = { notation: 'relation-line', rank: 40, confidence: 0.7 };
const relation_line_NAME = String.raw `([\p{L}_][\p{L}\p{N}_]*)`;
/** A name of one word or two; of what is no name, the first word may be one. */
const relation_line_TWO = String.raw `([\p{L}_][\p{L}\p{N}_]*(?:[ -](?!(?:can|may|must|has|have|is|are)\b)[\p{L}][\p{L}\p{N}_]*)?)`;
const relation_line_OF = String.raw `(?:\s*[([（][^()[\]（）]{0,40}[)\]）])?`;
const relation_line_KINDS = [
    [
        'many-to-many',
        /many[- ]to[- ]many|\b[NM*n]\s*:\s*[MN*m]\b|多対多|多对多|다대다|muchos a muchos|muitos para muitos|многие ко многим/i,
    ],
    [
        'one-to-many',
        /one[- ]to[- ]many|\b1\s*[:\-–]\s*(?:N|M|n|\*|0?\.\.\*|many)|一対多|1対多|一对多|일대다|1\s*:\s*다|uno a muchos|um para muitos|один ко многим/i,
    ],
    [
        'many-to-one',
        /many[- ]to[- ]one|\b(?:N|M|\*|many)\s*[:\-–]\s*1\b|多対一|多对一|다대일|muchos a uno|muitos para um|многие к одному/i,
    ],
    [
        'one-to-one',
        /one[- ]to[- ]one|\b1\s*[:\-–]\s*(?:1|0\.\.1)\b|一対一|一对一|일대일|uno a uno|um para um|один к одному/i,
    ],
];
const STATED = new RegExp(String.raw `^(?:an?\s|each\s|every\s|one\s|the\s)?${relation_line_NAME}${relation_line_OF}\s*(?:\(?1?\)?\s*)?(many-to-many|one-to-many|many-to-one|one-to-one)\s+(?:relation(?:ship)?\s+)?(?:with\s+|to\s+)?${relation_line_NAME}(?:\s+(?:through|via)\s+${relation_line_NAME})?`, 'iu');
const relation_line_PAIR = new RegExp(String.raw `^(?:the\s)?${relation_line_NAME}${relation_line_OF}\s*(?:\bto\b|->|→|↔|<->|<→|=>|--+>?|—|–|-|&|and|[:：/]|\||1\s*[:\-–]\s*[NnMm1*]|[NnMm*]\s*:\s*[1NnMm*])\s*${relation_line_NAME}`, 'iu');
const relation_line_HAS_MANY = new RegExp(String.raw `^(?:an?\s|each\s|every\s|one\s|the\s|single\s)*${relation_line_TWO}\s+(?:can\s+|may\s+)?(?:has|have|hasmany|has_many|owns?|contains?|includes?|creates?)\s+(?:zero or |one or |0 or |1 or )?(many|multiple|several|more|one)\s+${relation_line_TWO}`, 'iu');
const relation_line_BELONGS = new RegExp(String.raw `^(?:an?\s|each\s|every\s|one\s|the\s|many\s|multiple\s)*${relation_line_TWO}\s+(?:can\s+)?(?:must\s+)?(?:belongs?_?\s?to|is owned by|are owned by|is assigned to|references?)\s+(?:exactly\s+)?(?:(?:an?|one|the|single|exactly one|multiple|many|several)\s+)?${relation_line_TWO}`, 'iu');
/** `Relations: Task many-to-many Label`, `Users to Todos: One-to-Many`, `A user has many todos`. */
const relationLine = {
    ...relation_line_NOTATION,
    reads: 'a line that relates two things: `A many-to-many B`, `A to B: one-to-many`, `A has many B`, `A belongs to B`',
    read(page) {
        const relations = [];
        for (const block of page.blocks) {
            if ((block.kind !== 'paragraph' && block.kind !== 'item') ||
                !yieldsThings(block.section) ||
                block.section.status === 'excluded')
                continue;
            if (block.section.status === 'planned')
                continue;
            block.text
                .split('\n')
                .forEach((line, index) => relations.push(...line
                .split(relation_line_SENTENCES)
                .flatMap((sentence) => relationsIn(sentence, block, { page, line: block.line + index }))));
        }
        return { relations };
    },
};
function relationsIn(line, block, at) {
    const shown = relation_line_joined(plain(line).slice(0, 400));
    const canonical = /^relations?\s*[:：]\s*(.+)$/i.exec(shown)?.[1];
    if (canonical !== undefined)
        return canonical.split(/[,;]\s*/).flatMap((part) => strict(part, at) ?? []);
    const inSection = block.section.role === 'relations';
    if (!inSection && block.section.role !== 'entities' && block.section.role !== undefined)
        return [];
    const src = sourceOf(at.page, at, relation_line_SENTENCE);
    const links = linksIn(plain(line), at.page.things);
    if (links.length > 0)
        return links.map((link) => ({ ...link, lenient: true, src }));
    return shown.split(/(?<=[\p{L})][.;。])\s+/u).flatMap((sentence) => {
        const own = ownIn(sentence, block);
        const found = own.length > 0 ? own : [loose(sentence, inSection, block)];
        return found.flatMap((one) => one === undefined ? [] : [{ ...one, lenient: true, src }]);
    });
}
/** `A vet has many visits. A visit has one pet.` states two. */
const relation_line_SENTENCES = /(?<=[\p{L})][.;。；])\s+(?=\p{Lu})/u;
const ARTICLES = /^(?:An?|The|One|Each|Every|Many|Multiple|Has|Belongs|Relations?|Relationships?)$/;
/** `Order Item` as one word, so that a name of two words is a name. */
function relation_line_joined(text) {
    return text.replace(/\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)+/gu, (run) => {
        const words = run.split(' ');
        const start = words.findIndex((word) => !ARTICLES.test(word));
        return start < 0 ? run : [...words.slice(0, start), words.slice(start).join('')].join(' ');
    });
}
/** A relation in the canonical wording, whose names must be entities. */
function strict(text, at) {
    const found = STATED.exec(text.trim());
    if (found === null)
        return undefined;
    const [, from = '', kind = '', to = '', through] = found;
    const onDelete = /on delete (cascade|restrict|set null)/i
        .exec(text)?.[1]
        ?.toLowerCase();
    return {
        from,
        to,
        kind: kind.toLowerCase(),
        ...(through === undefined ? {} : { through }),
        ...(onDelete === undefined ? {} : { onDelete }),
        src: sourceOf(at.page, at, relation_line_NOTATION),
    };
}
function loose(text, inSection, block) {
    const stated = STATED.exec(text);
    if (stated !== null) {
        const [, from = '', kind = '', to = '', through] = stated;
        return { from, to, kind: kind.toLowerCase(), ...(through === undefined ? {} : { through }) };
    }
    const kind = relation_line_KINDS.find(([, words]) => words.test(text))?.[0];
    const pair = kind === undefined ? null : relation_line_PAIR.exec(text.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' '));
    if (kind !== undefined && pair !== null)
        return { from: pair[1] ?? '', to: pair[2] ?? '', kind };
    const many = relation_line_HAS_MANY.exec(text);
    if (many !== null)
        return {
            from: many[1] ?? '',
            to: many[3] ?? '',
            kind: many[2]?.toLowerCase() === 'one' ? 'one-to-one' : 'one-to-many',
        };
    const belongs = inSection || block.kind === 'item' ? relation_line_BELONGS.exec(text) : null;
    if (belongs === null)
        return relationAbroad(text);
    const isSeveral = /\bbelongs? ?to (?:many|multiple|several)\b/i.test(text);
    return {
        from: belongs[1] ?? '',
        to: belongs[2] ?? '',
        kind: isSeveral ? 'many-to-many' : 'many-to-one',
    };
}
/** What a line says of the thing that it stands below, or of the one that stands before its colon. */
function ownIn(text, block) {
    const subject = relation_line_subjectOf(block);
    return ownRelations(text).flatMap((own) => {
        const { to, via, through } = own;
        const kind = own.kind === 'one-to-many' && through !== undefined ? 'many-to-many' : own.kind;
        const isSubject = via !== undefined && keyOf(via) !== keyOf(to) && block.section.role === 'relations';
        return [
            // `Author: has many books` below "Relations"; what is no thing is passed over.
            ...(isSubject ? [{ from: via, to, kind, ...present({ through }) }] : []),
            ...(subject === undefined ? [] : [{ from: subject, to, kind, ...present({ via, through }) }]),
        ];
    });
}
/** The thing that a line without a subject speaks of: that of the item around it, or of its section. */
function relation_line_subjectOf(block) {
    const parent = block.kind === 'item' ? block.parent : undefined;
    if (parent !== undefined)
        return itemThing(parent)?.name ?? relation_line_subjectOf(parent);
    const title = around(block.section).find(({ role }) => role !== 'relations');
    return titleThing(block.section)?.name ?? (title === undefined ? undefined : thingIn(title.title)?.name);
}

;// CONCATENATED MODULE: ./lib/spec/readers/requirement.js


const requirement_NOTATION = { notation: 'requirement', rank: 50 };
const IDENTIFIER = /^(?:\[[ xX]\]\s*)?[*_`[(]*((?:FR|NFR|RF|RNF|REQ|US|AC|BR|SC|UC|HU|SRS|UR|SR|CA|RN|FA|NF|R|ФТ|НФТ)(?:[-_. ]?[A-Z]{1,6})?[-_. ]?\d{1,4}(?:\.\d{1,3}){0,3})[*_`\])]*\s*[:：.)\-–—]*[*_`]*\s*(.*)$/su;
const STORY = /^(?:[-*]\s*)?(?:as an?\s.{2,80}?,?\s*(?:i|we)\s+(?:want|need|can|would like|should)\b|como\s.{2,60}?,?\s*(?:quiero|quero|necesito)\b|als\s.{2,60}?\s(?:m[öo]chte|will)\sich\b|en tant que\s.{2,60}?je (?:veux|souhaite)\b)/i;
const EARS = /^(?:\d+[.)]\s*)?((?:WHEN|IF|WHILE|WHERE)\b.{2,400}?)?[,，\s]*(?:THEN\s+)?(?:THE\s+)(.{1,80}?)\s+SHALL\s+(.+)$/s;
const GIVEN = /^\**given\**\b.*\bthen\b/is;
/** `FR-001: …`, EARS sentences, user stories, Given/When/Then, OpenSpec requirements, bullets under requirements. */
const requirement = {
    ...requirement_NOTATION,
    reads: 'requirements with an id, EARS sentences, user stories, Given/When/Then, `### Requirement:` with scenarios, and bullets of a section of requirements',
    read(page) {
        const requirements = [];
        const criteria = new Map();
        for (const block of page.blocks) {
            if (block.kind !== 'item' &&
                block.kind !== 'paragraph' &&
                block.kind !== 'heading' &&
                block.kind !== 'table')
                continue;
            if (block.kind === 'table') {
                requirements.push(...rows(block, page));
                continue;
            }
            const text = plain(block.text.replace(/\n/g, ' ')).slice(0, 1000);
            const last = requirements.at(-1);
            if (last !== undefined && isCriterion(block, text))
                criteria.set(last, [...(criteria.get(last) ?? []), text]);
            else
                requirements.push(...(requirementOf(block, text, page) ?? []));
        }
        return {
            requirements: requirements.map((one) => ({ ...one, criteria: criteria.get(one) ?? one.criteria })),
        };
    },
};
function isCriterion(block, text) {
    return (GIVEN.test(text) ||
        (block.kind === 'item' && /^(?:when|then|given|and|but)\s/i.test(text)) ||
        (block.kind === 'item' && /acceptance criteria|scenario/i.test(block.section.title)));
}
function requirementOf(block, text, page) {
    const identified = IDENTIFIER.exec(text);
    if (identified !== null)
        return [requirement_drafted({ id: identified[1] ?? '', text: identified[2] ?? '' }, block, page)];
    const openSpec = block.kind === 'heading'
        ? /^(?:requirement|requisito|요구사항|要件|需求)\s*\d*\s*[:：]\s*(.+)$/i.exec(text)?.[1]
        : undefined;
    if (openSpec !== undefined)
        return [requirement_drafted({ id: '', text: openSpec }, block, page)];
    if (block.kind === 'heading')
        return undefined;
    if (EARS.test(text) || STORY.test(text))
        return [requirement_drafted({ id: '', text }, block, page)];
    const { role } = block.section;
    const listed = block.kind === 'item' &&
        block.depth === 1 &&
        (role === 'functional' || role === 'nonfunctional') &&
        text.length > 12;
    return listed ? [requirement_drafted({ id: '', text }, block, page)] : undefined;
}
function requirement_drafted({ id, text }, block, page) {
    const ears = EARS.exec(text);
    const prefix = id.toUpperCase();
    const nonFunctional = /^(?:NFR|RNF|NF|НФТ)/.test(prefix) ||
        (block.section.role === 'nonfunctional' && !/^(?:FR|RF)/.test(prefix));
    const kind = nonFunctional
        ? 'nonfunctional'
        : STORY.test(text) || /^(?:US|HU)/.test(prefix)
            ? 'story'
            : 'functional';
    const priority = /\b(?:priority\s*[:：]?\s*)?\b(P[0-4]|must|should|could|high|medium|low)\b/i.exec(/\(([^()]*)\)\s*$/.exec(text)?.[1] ?? '')?.[1];
    return {
        id,
        generatedId: id === '',
        kind,
        text: text.replace(/^[\s:：\-–—]+/, ''),
        ...(ears === null ? {} : { ears: earsOf(ears) }),
        criteria: [],
        ...(priority === undefined ? {} : { priority }),
        status: statusOf(text, block.section.status),
        src: sourceOf(page, block, requirement_NOTATION),
    };
}
/** A mark at either end: `(later)`, `[v2]`, "nice to have:"; what a section says goes before it. */
const PLANNED = /[([（【]\s*(?:later|v(?:ersion)?\s?[2-9](?:\.\d+)?\+?|phase [2-9]|future(?: (?:work|release|version))?|planned|nice[- ]to[- ]have|not (?:now|yet)|post[- ]mvp|stretch(?: goal)?|optional(?:ly)? later|someday|maybe(?: later)?|backlog|todo|won'?t have this time|could(?:[- ]have)?|sp[äa]ter|geplant|zuk[üu]nftig|m[áa]s adelante|futuro|plus tard|[àa] venir|futur|depois|in futuro|позже|в будущем|今後|将来|予定|以后|未来|后续|향후|추후)\s*[)\]）】]|^\W*(?:later|future|nice[- ]to[- ]have|v[2-9]|phase [2-9]|sp[äa]ter|plus tard|m[áa]s adelante)\s*[:：–—]/i;
const EXCLUDED = /[([（【]\s*(?:out of scope|not in scope|excluded|won'?t(?:[- ]have)?|dropped|cancel?led|rejected|nicht im umfang|fuera de(?:l)? alcance|hors p[ée]rim[èe]tre|fora d[eo] escopo|範囲外|対象外|不做|제외)\s*[)\]）】]/i;
function statusOf(text, around) {
    if (around !== 'required')
        return around;
    if (EXCLUDED.test(text))
        return 'excluded';
    return PLANNED.test(text) ? 'planned' : 'required';
}
function earsOf([, trigger = '', system = '', response = '']) {
    return {
        ...(trigger === '' ? {} : { trigger: trigger.trim() }),
        system: system.trim(),
        response: response.trim(),
    };
}
function rows(block, page) {
    return block.rows.flatMap((row) => {
        const [id = '', ...others] = row.cells.map(plain);
        const found = IDENTIFIER.exec(id);
        const text = others
            .filter((cell) => cell.length > 3)
            .join(': ')
            .slice(0, 600);
        if (found === null || text === '')
            return [];
        const drafted_ = requirement_drafted({ id: found[1] ?? '', text }, block, page);
        return [{ ...drafted_, src: sourceOf(page, row, requirement_NOTATION) }];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/role-matrix.js





const role_matrix_NOTATION = { notation: 'role-matrix', rank: 55 };
/** `| Action | Admin | Member |` with marks for who may: `Create parcels ✅ ❌`. */
const roleMatrix = {
    ...role_matrix_NOTATION,
    reads: 'a table of what may be done against the roles that may do it, with marks in its cells: `| Create parcel | ✅ | ❌ |`',
    read(page) {
        const grants = page.blocks.flatMap((block) => block.kind === 'table' && yieldsEndpoints(block.section) && block.section.status === 'required'
            ? role_matrix_grantsIn(block, page)
            : []);
        return { grants };
    },
};
function role_matrix_grantsIn(table, page) {
    if (fieldColumns(table.header) !== undefined || endpointColumns(table.header)?.includes('method') === true)
        return [];
    const columns = matrixColumns(table, new Set([0]));
    return columns.length < 2
        ? []
        : table.rows.flatMap((row) => {
            const said = actionIn(plain(row.cells[0] ?? ''));
            const access = rolesOfRow(row.cells, columns);
            if (said === undefined || access === undefined || access.auth === 'none')
                return [];
            return said.actions.map((doing) => ({
                doing,
                thing: said.thing,
                auth: 'required',
                excludes: true,
                roles: access.roles,
                src: sourceOf(page, row, role_matrix_NOTATION),
            }));
        });
}
const role_matrix_VERBS = [
    [
        /^(?:crud|manage|full access(?: to)?|administer|administrar|gestionar|gerenciar|管理|관리)\b/i,
        ['create', 'update', 'delete'],
    ],
    [
        /^(?:create|add|post|submit|register|new|crear|criar|erstellen|cr[ée]er|oluştur|buat|创建|新增|作成|생성|등록)\s*/i,
        ['create'],
    ],
    [
        /^(?:update|edit|modify|change|editar|actualizar|atualizar|bearbeiten|modifier|更新|编辑|修改|編集|수정)\s*/i,
        ['update'],
    ],
    [
        /^(?:delete|remove|eliminar|borrar|excluir|l[öo]schen|supprimer|sil|hapus|删除|削除|삭제)\s*/i,
        ['delete'],
    ],
    [/^(?:list|browse|search|listar|一覧|목록)\s*/i, ['list']],
    [/^(?:view|read|see|get|ver|leer|visualizar|查看|閲覧|조회)\s*/i, ['get', 'list']],
];
const role_matrix_NOISE = /\b(?:any|all|own|their|his|her|the|an?|new|other|others'?|users?'|existing|of|everyone'?s?)\b|[(（].*$/gi;
/** What a row says may be done, and to what: "Delete any parcel". */
function actionIn(text) {
    // What holds for the own rows only is no rule about a role.
    if (/\b(?:own|their|self)\b/i.test(text))
        return undefined;
    for (const [verb, actions] of role_matrix_VERBS) {
        if (!verb.test(text))
            continue;
        const thing = text.replace(verb, '').replace(role_matrix_NOISE, ' ').replace(/\s+/g, ' ').trim();
        return thing === '' || thing.split(' ').length > 3 ? undefined : { actions, thing };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/spec/readers/sql.js





const sql_NOTATION = { notation: 'sql', rank: 90 };
const sql_NAME = String.raw `((?:["\x60\[]?[\p{L}_][\p{L}\p{N}_$]*["\x60\]]?\s*\.\s*)*["\x60\[]?[\p{L}_][\p{L}\p{N}_$ -]*?["\x60\]]?)`;
const sql_TABLE = new RegExp(String.raw `\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?${sql_NAME}\s*\(`, 'giu');
const sql_ENUM = new RegExp(String.raw `\bcreate\s+type\s+(?:if\s+not\s+exists\s+)?${sql_NAME}\s+as\s+enum\s*\(([^)]*)\)`, 'giu');
const INDEX = new RegExp(String.raw `\bcreate\s+(unique\s+)?index\b[^;(]{0,200}?\bon\s+(?:only\s+)?${sql_NAME}\s*(?:using\s+\w+\s*)?\(([^;()]*)\)([^;]*)`, 'giu');
const ALTER = new RegExp(String.raw `\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?${sql_NAME}\s+add\s+([^;]+)`, 'giu');
/** `CREATE TABLE`, with its types, keys, checks and indexes, in the dialects of PostgreSQL, MySQL, SQLite and SQL Server. */
const sql = {
    ...sql_NOTATION,
    reads: 'SQL: `CREATE TABLE`, `CREATE TYPE … AS ENUM`, `CREATE INDEX`, `ALTER TABLE … ADD`',
    read(page) {
        const read = page.blocks.flatMap((block) => {
            if (block.kind !== 'code' || !yieldsThings(block.section))
                return [];
            const text = block.lines.join('\n');
            return /\b(?:create|alter)\s+\w/i.test(text) ? [readBlock({ text, block, page })] : [];
        });
        return {
            entities: read.flatMap(({ entities }) => entities),
            enums: read.flatMap(({ enums }) => enums),
            diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
        };
    },
};
function readBlock(given) {
    const { text, block, page } = given;
    const lineAt = lineCounter(text, block.firstLine);
    const entities = [];
    let skipped = 0;
    const tables = [...text.matchAll(sql_TABLE)];
    for (const [index, match] of tables.entries()) {
        const open = match.index + match[0].length - 1;
        // What never closes ends before the next: one broken table takes no other with it.
        const within = text.slice(open, tables[index + 1]?.index);
        const close = closingOf(within, 0, ['--']);
        const body = within.slice(1, close < 0 ? within.length : close);
        const table = tableOf({
            name: sql_column_unquoted(match[1] ?? ''),
            body,
            lineAt: (offset) => lineAt(open + 1 + offset),
            at: lineAt(match.index),
        }, given);
        if (table.fields.length === 0)
            skipped += 1;
        else
            entities.push(table);
    }
    const enums = [...text.matchAll(sql_ENUM)].map(({ 1: name = '', 2: list = '', index }) => {
        const values = [...list.matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value);
        return { name: sql_column_unquoted(name), values, src: sourceOf(page, { line: lineAt(index) }, sql_NOTATION) };
    });
    const total = entities.length + skipped;
    const problem = unreadableBlock.at({ what: `${skipped} of ${total} tables in the SQL block at ${block.line} skipped` }, { span: spanOf(page, block.line) });
    return {
        entities: [...entities, ...indexes(given, lineAt), ...alters(given, lineAt)],
        enums,
        diagnostics: skipped > 0 ? [problem] : [],
    };
}
function tableOf({ name, body, at, lineAt }, { block, page }) {
    const fields = [];
    const rules = { key: [], unique: [], references: new Map() };
    const { code, comments } = withoutComments(body);
    for (const piece of pieces(code, ',')) {
        const lead = piece.text.length - piece.text.trimStart().length;
        const line = lineAt(piece.offset + lead);
        if (tableRule(piece.text.trim(), rules))
            continue;
        const field = column(piece.text.trim(), comments.get(line - lineAt(0)) ?? '', sourceOf(page, { line }, sql_NOTATION));
        if (field !== undefined)
            fields.push(field);
    }
    const [alone] = rules.key.length === 1 ? rules.key : [];
    return {
        original: name,
        fields: fields.map((field) => ({
            ...field,
            ...(field.original === alone ? { pk: true } : {}),
            ...rules.references.get(field.original),
        })),
        unique: rules.unique,
        ...(rules.key.length > 1 ? { key: rules.key } : {}),
        evidence: 'database',
        status: block.section.status,
        src: sourceOf(page, { line: at, endLine: at + body.split('\n').length }, sql_NOTATION),
    };
}
/** The code with its comments blanked, and the comment of each line, counted from 0. */
function withoutComments(body) {
    const comments = new Map();
    const lines = body.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).split('\n');
    const code = lines.map((line, index) => {
        const start = line.search(/--|(?:^|\s)#\s|\/\//);
        if (start < 0)
            return line;
        comments.set(index, line.slice(start).replace(/^[\s#/-]+/, ''));
        return line.slice(0, start) + ' '.repeat(line.length - start);
    });
    return { code: code.join('\n'), comments };
}
function indexes({ text, block, page }, lineAt) {
    return [...text.matchAll(INDEX)].flatMap(({ 1: isUnique, 2: table = '', 3: list = '', 4: behind = '', index }) => {
        const columns = list
            .split(',')
            .map((one) => sql_column_unquoted(one.trim().replace(/\s+(?:asc|desc|nulls)\b.*$/i, '')));
        if (columns.some((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)))
            return [];
        // A partial index holds for some rows only: it says nothing of all of them.
        if (isUnique !== undefined && /\bwhere\b/i.test(behind))
            return [];
        return [
            alone(sql_column_unquoted(table), isUnique === undefined ? { indexes: [columns] } : { unique: [columns] }, {
                block,
                page,
                line: lineAt(index),
            }),
        ];
    });
}
function alters({ text, block, page }, lineAt) {
    return [...text.matchAll(ALTER)].flatMap(({ 1: table = '', 2: what = '', index }) => {
        const at = { block, page, line: lineAt(index) };
        return pieces(what, ',').flatMap((piece) => altered(sql_column_unquoted(table), piece.text.trim().replace(/^add\s+/i, ''), at));
    });
}
function altered(table, what, at) {
    const rules = { key: [], unique: [], references: new Map() };
    if (tableRule(what, rules)) {
        const fields = [...rules.references].map(([original, says]) => ({ original, ...says, src: sourceOf(at.page, at, sql_NOTATION) }));
        return [{ ...alone(table, { unique: rules.unique }, at), fields }];
    }
    const field = column(what.replace(/^column\s+(?:if\s+not\s+exists\s+)?/i, ''), '', sourceOf(at.page, at, sql_NOTATION));
    return field === undefined || /^(?:constraint|index|key|partition)$/i.test(field.original)
        ? []
        : [{ ...alone(table, {}, at), fields: [field] }];
}
function alone(original, says, { block, page, line }) {
    const src = sourceOf(page, { line }, { ...sql_NOTATION, rank: 89 });
    return { original, fields: [], ...says, evidence: 'database', status: block.section.status, src };
}

;// CONCATENATED MODULE: ./lib/spec/readers/table-sentence.js





const table_sentence_NOTATION = { notation: 'table-sentence', rank: 70 };
const table_sentence_NAME = String.raw `\x60?([A-Za-z_]\w*)\x60?`;
/** `Table: wards with code (CHAR(9) PRIMARY KEY), …`, `` Create `orders` table with … ``. */
const table_sentence_TABLE = new RegExp(String.raw `^(?:(?:create|add)\s+(?:an?\s+|the\s+)?)?(?:(?:table|collection)\s*[:：]?\s*${table_sentence_NAME}|\x60([A-Za-z_]\w*)\x60\s+(?:table|collection))\b(.*)$`, 'is');
const COLUMNS = /^(?:columns?|fields?)\s*[:：]\s*(.+)$/is;
const table_sentence_COLUMN = /^`?([A-Za-z_]\w*)`?\s*\((.+)\)$/s;
/** A table whose columns stand in a sentence, each with its type in brackets. */
const tableSentence = {
    ...table_sentence_NOTATION,
    reads: 'a sentence that names a table and lists columns with their types in brackets: `` Table: `wards` with code (CHAR(9) PRIMARY KEY), … ``',
    read(page) {
        const entities = page.sections.flatMap((section) => yieldsThings(section) ? tablesOf(section, page) : []);
        return { entities };
    },
};
function tablesOf(section, page) {
    const tables = [];
    for (const block of section.blocks) {
        if (block.kind !== 'item' && block.kind !== 'paragraph')
            continue;
        const table = table_sentence_TABLE.exec(block.text);
        if (table !== null) {
            const open = { name: table[1] ?? table[2] ?? '', line: block.line, fields: [] };
            const behind = /\b(?:with|columns?|fields?|containing|having)\b\s*[:：]?\s*(.*)$/is.exec(table[3] ?? '')?.[1];
            open.fields.push(...columnsIn(behind ?? '', block, page));
            tables.push(open);
            continue;
        }
        tables.at(-1)?.fields.push(...columnsIn(COLUMNS.exec(plain(block.text))?.[1] ?? '', block, page));
    }
    return tables.flatMap((open) => (open.fields.length < 2 ? [] : [table_sentence_entity(open, section, page)]));
}
function table_sentence_entity({ name, line, fields }, { status }, page) {
    const src = sourceOf(page, { line, endLine: fields.at(-1)?.src.line ?? line }, table_sentence_NOTATION);
    return { original: name, fields, evidence: 'database', status, src };
}
function columnsIn(text, block, page) {
    return parts(text.replace(/\n/g, ' '), /[,;]/).flatMap((part) => {
        const found = table_sentence_COLUMN.exec(part.replace(/^and\s+/i, '').replace(/[.]$/, ''));
        const note = found?.[2] ?? '';
        if (found === null || readType(note).type === undefined)
            return [];
        const src = sourceOf(page, block, table_sentence_NOTATION);
        const draft = fieldDraft({ name: found[1] ?? '', type: note, constraints: note, src });
        return draft === undefined ? [] : [draft];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/listed-thing.js




/** A part of a list as prose has it, else as notes do: `owner_id -> users`, `status draft|published`, `subjects[]`. */
function partOf(part, at) {
    const isNote = NOTE.test(plain(part));
    const phrase = isNote ? undefined : phraseOf(part, at);
    if (phrase !== undefined)
        return phrase;
    const [loose] = isNote ? looseFields(part, { src: at.src, things: listed_thing_NO_THINGS }) : [];
    return loose === undefined ? undefined : { field: loose.draft };
}
const NOTE = /^[\p{L}_]\w*\s*(?:→|->|=>)|^[\p{L}_]\w*\s+[\w-]+(?:\|[\w-]+)+(?=$|\s+(?:default|not null|nullable|required)\b)|^[\p{L}_]\w*(?:\[\]|[*?])(?:\s|$|[(（])|^[\p{L}_]\w*\s+unique\b|^[a-z][a-z0-9_]*\s+(?:text|varchar|string|int|integer|bigint|smallint|char|bool|boolean|timestamp|timestamptz|datetime|date|uuid|numeric|decimal|jsonb?|float|double|money)\b(?!\s+\p{L}+s\b)/u;
const listed_thing_NO_THINGS = new Set();
/** The thing and the relations of a line. */
function listed_thing_drafted(thing, isThing, { page, as }) {
    const src = sourceOf(page, { line: thing.line }, as);
    const phrases = thing.list.flatMap((part) => listed_thing_listed(partOf(part, { src, isThing })));
    const fields = phrases.flatMap(({ field }) => listed_thing_listed(field));
    const entity = {
        original: thing.name,
        ...(thing.label === undefined ? {} : { label: thing.label }),
        fields,
        evidence: 'prose',
        status: thing.block.section.status,
        src,
    };
    const relations = phrases.flatMap(({ relation }) => relation === undefined ? [] : [{ from: thing.name, ...relation, lenient: true, src }]);
    return { entity, relations };
}
function listed_thing_listed(value) {
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/told-line.js

const told_line_NOUN = String.raw `([\p{L}][\p{L}\p{N}_-]*(?: (?!(?:has|have|with|holds|includes?|contains?|is|are|belongs?|must|can|may|hat|haben|ist|geh[öo]rt|tiene|es|pertenece|tem|pertence|a|est|appartient|ha)\b)[\p{L}][\p{L}\p{N}_-]*)?)`;
const ONE = String.raw `([\p{L}][\p{L}\p{N}_-]*)`;
const A = String.raw `(?:an?|each|every|the|one|una?|cada|um|uma|une?|chaque|eine?[nm]?|jede[rsn]?|uno|ogni|el|la|der|die|das|le|o)`;
/** "A user rates a trail once", "un socio reserva un libro una sola vez": who, what they do, and to what. */
const told_line_DOES = new RegExp(String.raw `^${A}\s+${ONE}\s+(?:can |may |s[’']|se |si )?(\p{L}{3,}?)(?:\s+(?:to|for|on|in|at|up for|para|en|em|zu|an|auf|à|au))?\s+(?:${A}\s+\p{L}+\s+of\s+)?${A}\s+${ONE}(?:\s+(?:only |at most |just )?(?:once|(?:una|uma) (?:sola |[úu]nica )?vez|(?:nur )?einmal|une (?:seule )?fois|una volta)(?:\s.{0,30})?)?$`, 'iu');
/** "one user walking one trail on a date". */
const DOING = new RegExp(String.raw `^(?:is\s+)?(?:an?|one)\s+${ONE}\s+(\p{L}+ing)\s+(?:an?|one)\s+${ONE}(?:\s+(?:on|at|in) .{2,30})?$`, 'iu');
/** "connects one tool and one member". */
const CONNECTS = new RegExp(String.raw `^(?:${A}\s+${ONE}\s+)?(?:connects?|links?|joins?|ties|relates|verbindet|conecta|relaciona|relie|une|liga|collega)\s+${A}\s+${ONE}\s+(?:and|with|to|und|mit|y|con|et|à|e|com)\s+${A}\s+${ONE}$`, 'iu');
/** "by the owner about the sitter", "from a customer for a product". */
const BY_ABOUT = new RegExp(String.raw `^(?:written |made |given )?(?:by|from|von|por|par)\s+${A}\s+${ONE}\s+(?:about|for|of|on|to|[üu]ber|f[üu]r|sobre|para|sur|pour)\s+${A}\s+${ONE}$`, 'iu');
const NO_DEED = /^(?:has|have|is|are|was|gets?|must|should|will|needs?|wants?|sees?|can|may|of|and|or|belongs?|hat|ist|tiene|es|tem|est|a)$/i;
/**
 * How a sentence relates the thing that it is about to others, each as `belongs to X`; also where it says who does what to what.
 *
 * @returns `undefined` for a sentence that says anything else
 */
function statementsIn(sentence) {
    const own = ownRelations(sentence);
    if (own.length > 0 && own.every(({ kind, via }) => kind === 'many-to-one' && via === undefined))
        return own.map(({ to }) => `belongs to ${to}`);
    const [, , one, other] = CONNECTS.exec(sentence) ?? [];
    if (one !== undefined && other !== undefined)
        return [`belongs to ${one}`, `belongs to ${other}`];
    const deed = deedIn(sentence);
    if (deed !== undefined)
        return [`belongs to ${deed.who}`, `belongs to ${deed.what}`];
    const [, by, about] = BY_ABOUT.exec(sentence) ?? [];
    return by === undefined || about === undefined ? undefined : [`belongs to ${by}`, `belongs to ${about}`];
}
function deedIn(sentence) {
    const [, who = '', verb = '', what = ''] = told_line_DOES.exec(sentence) ?? DOING.exec(sentence) ?? [];
    return verb === '' || NO_DEED.test(verb) || NO_DEED.test(who) ? undefined : { who, verb, what };
}
/** A thing by what is done: who rates leaves a rating. */
const DEEDS = [
    [/^rates?$|^bewertet$|^califica$|^avalia$|^note$/i, 'Rating'],
    [/^reviews?$|^rese[ñn]a$/i, 'Review'],
    [/^books?$|^bucht$/i, 'Booking'],
    [/^reserves?$|^reserva$|^reserviert$|^r[ée]serve$/i, 'Reservation'],
    [/^applies$|^apply$|^bewirbt$/i, 'Application'],
    [/^(?:registers?|signs?)$/i, 'Registration'],
    [/^enrol(?:l)?s?$/i, 'Enrollment'],
    [/^subscribes?$/i, 'Subscription'],
    [/^likes?$/i, 'Like'],
    [/^votes?$|^vota$/i, 'Vote'],
    [/^follows?$|^folgt$/i, 'Follow'],
    [/^comments?$|^comenta$|^kommentiert$/i, 'Comment'],
    [/^(?:borrows?|lends?)$/i, 'Loan'],
    [/^(?:bookmarks?|favou?rites?)$/i, 'Bookmark'],
    [/^orders?$/i, 'Order'],
];
const EACH = new RegExp(String.raw `^(?:each|every|jede[rs]?|cada|chaque|ogni|todo|toda)\s+${told_line_NOUN}(?:\s*[:：]\s*|\s+(?:has|have|with|holds|hat|tiene|tem|a|ha)\s+)(.+)$`, 'isu');
const told_line_BELONGS = new RegExp(String.raw `^(?:${A}\s+)${told_line_NOUN}\s+((?:belongs? to|is owned by|geh[öo]rt zu|pertenece a|pertence a|appartient [àa]|appartiene a)\s*l?\s*.+)$`, 'isu');
const IS_ONE = new RegExp(String.raw `^${A}\s+${ONE}\s+(is\s+(?:an?|one)\s+\p{L}+\s+\p{L}+ing\s.+)$`, 'isu');
const told_line_HAS = new RegExp(String.raw `^(?:${A}\s+)${ONE}\s+(?:has|have|hat|tiene|tem|a|ha|poss[èe]de|possui)\s+(.+)$`, 'isu');
/** What a paragraph tells of among things, where any sentence does: "Ein Kunde hat Name, Telefon und E-Mail". */
function toldAmongThings(text) {
    const [, name, rest] = told_line_HAS.exec(text) ?? [];
    return name === undefined || rest === undefined ? undefined : { name, rest };
}
/**
 * What a paragraph tells of, by how its first sentence starts: "A user rates a trail once.", "Each line: product, price".
 *
 * @param isPart - `true` behind a sentence that says what has several of it, or among things
 */
function toldLine(text, isPart = false) {
    const [first = ''] = text.split(/(?<=[.!。])\s+/);
    for (const form of isPart ? [EACH, told_line_BELONGS, IS_ONE] : [told_line_BELONGS, IS_ONE]) {
        const [, name, rest] = form.exec(text) ?? [];
        if (name !== undefined && rest !== undefined)
            return { name, rest };
    }
    const deed = deedIn(first.replace(/[.!。]\s*$/, ''));
    const name = deed === undefined ? undefined : DEEDS.find(([verb]) => verb.test(deed.verb))?.[1];
    return name === undefined ? undefined : { name, rest: text };
}
/** "has one or more lines": the others, and the one that has them. */
const HAS_SEVERAL = new RegExp(String.raw `^${relation_words_ARTICLE}?${told_line_NOUN}\s+(?:has|have|contains?|consists? of|hat|besteht aus|enth[äa]lt|tiene|contiene|tem|cont[ée]m|a|comporte|contient|ha)\s+(?:one or more|several|many|multiple|its|mehrere[n]?|eine oder mehrere|viele[n]?|una? o (?:m[áa]s|varias?)|varias?|varios?|uma ou mais|v[áa]ri[ao]s|une ou plusieurs|plusieurs|uno o pi[ùu]|pi[ùu])\s+${ONE}$`, 'iu');
function hasSeveral(sentence) {
    const [, owner, parts] = HAS_SEVERAL.exec(sentence) ?? [];
    return owner === undefined || parts === undefined ? undefined : { owner, parts };
}

;// CONCATENATED MODULE: ./lib/spec/readers/told-parts.js



/** Where one statement about a thing ends and the next begins. */
const told_parts_SENTENCES = /(?<=[\p{L}\p{N})）"'”%][.;!。；])\s+|(?<=[。；])/u;
const NOWHERE = { file: '', line: 1, endLine: 1, notation: '', rank: 0, confidence: 0 };
/**
 * The parts of what stands behind the name of a thing: `belongs to an owner. name, species (dog, cat)` are a relation and two
 * fields. Beside them, a sentence that is neither says nothing that is stored.
 */
function toldParts(text) {
    const sentences = text
        .split(told_parts_SENTENCES)
        .map((sentence) => sentence.replace(/[.;!。；]\s*$/, '').trim())
        .filter((sentence) => sentence !== '');
    if (sentences.length < 2) {
        const [only = ''] = sentences;
        return statedThenHas(only) ?? statementsIn(only) ?? partsOfList(only);
    }
    const read = sentences.map(told_parts_partsOf);
    const [first] = read;
    // What starts with words that are neither describes the thing, and its list stands further behind.
    const isTold = first !== undefined && (first.isStated || first.parts.length > 1);
    return isTold && !LABELLED.test(text)
        ? read.flatMap((one) => one?.parts ?? [])
        : partsOfList(text.replace(/[.。]\s*$/, ''));
}
/** `belongs to a club, has a label, seats`: what it has stands behind how it relates. */
function statedThenHas(sentence) {
    const [head = '', ...behind] = sentence.split(/,\s+(?=(?:and )?(?:ha(?:s|ve)|with|tiene|tem|hat|a)\s)/i);
    const stated = behind.length === 0 ? undefined : statementsIn(head);
    return stated === undefined ? undefined : [...stated, ...partsOfList(behind.join(', '))];
}
function told_parts_partsOf(sentence) {
    const having = statedThenHas(sentence);
    if (having !== undefined)
        return { parts: having, isStated: true };
    const stated = statementsIn(sentence);
    if (stated !== undefined)
        return { parts: stated, isStated: true };
    const [head = '', ...behind] = sentence.split(/,\s+/);
    const before = behind.length === 0 ? undefined : statementsIn(head);
    if (before !== undefined)
        return { parts: [...before, ...partsOfList(behind.join(', '))], isStated: true };
    const parts = partsOfList(sentence.replace(told_parts_HAS, ''));
    return parts.every((part) => partOf(part, { src: NOWHERE }) !== undefined)
        ? { parts, isStated: false }
        : undefined;
}
/** Behind such a word stands the list, and other readers know it. */
const LABELLED = /\b(?:attributes?|fields|properties|columns|atributos|campos|felder|attributs|champs)\b/i;
/** `It has a duration`: the thing is the same. */
const told_parts_HAS = /^(?:it|they|each|er|sie|es|tiene|tem|elle|il)?\s*(?:also )?(?:has|have|hat|haben|tiene|tem|possui|a|ha)\s+(?=\p{L})/iu;

;// CONCATENATED MODULE: ./lib/spec/readers/thing-list.js













const thing_list_NOTATION = { notation: 'thing-list', rank: 45, confidence: 0.8 };
/** `- user - name, email (unique), password hash`, `Post: id, title, body` among the entities of a document. */
const thingList = {
    ...thing_list_NOTATION,
    reads: 'lines `name: a, b (unique), c` in a section about entities: a thing with the names of its fields, with or without bold',
    read(page) {
        const things = page.sections.flatMap((section) => [...listsIn(section), ...titledLine(section)].map((lines) => thing_list_thingsOf(lines, page)));
        const entities = [];
        const relations = [];
        for (const list of things) {
            const isThing = thingsNamed(list.map(({ name }) => name), page);
            for (const thing of list) {
                const read = listed_thing_drafted(thing, isThing, { page, as: thing_list_NOTATION });
                entities.push(read.entity);
                relations.push(...read.relations);
            }
        }
        return { entities, relations };
    },
};
/** The lines that may each be a thing: the outermost items of a list, and lines of a paragraph. */
function listsIn(section) {
    if (!yieldsThings(section) || aboutRequest(section) || section.role === 'relations')
        return [];
    const lists = [];
    let before;
    let open;
    for (const block of section.blocks) {
        if (block.kind === 'item' && block.depth === 1) {
            if (open === undefined && (announces(before) || listsThings(section, block)))
                lists.push((open = []));
            open?.push({ text: block.text, line: block.line, block });
        }
        else if (block.kind === 'paragraph') {
            open = undefined;
            if (listsThings(section) || isBehindList(section, block) || isOfTables(block))
                lists.push(thing_list_linesOf(block));
        }
        else if (block.kind !== 'item')
            open = undefined;
        if (block.kind !== 'item')
            before = block;
    }
    return lists;
}
/** Lines `` `contests`: `id`, `title` `` can only be tables and their columns. */
function isOfTables({ text }) {
    const all = text.split('\n');
    return (all.length > 1 && all.every((line) => /^`[a-z_]\w*`\s*(?:[:：]|[—–-])\s*`[a-z_]\w*\??`\s*[,(]/.test(line)));
}
/** Among things, `Bike:` over a list titles that list, and a paragraph behind it may be the next thing. */
function isBehindList(section, block) {
    const { level, parent, blocks } = section;
    return (level > 6 &&
        parent !== undefined &&
        listsThings(parent) &&
        blocks.slice(0, blocks.indexOf(block)).some(({ kind }) => kind === 'item'));
}
/** `name (required), email, phone` below the title of a thing, as the line that it would be with its name. */
function titledLine(section) {
    const { title, role, parent, blocks } = section;
    const [, block, other] = blocks;
    const isAmongThings = role === 'entities' && parent?.role === 'entities' && isContainer(parent.title);
    if (!isAmongThings || block?.kind !== 'paragraph' || other?.kind === 'item')
        return [];
    const thing = thingIn(title);
    const list = behindSentences(plain(block.text)).replace(SAME_AS, '').replace(ROW_PER, '$1, $2, ');
    if (thing === undefined || /^[^,(（]{1,40}[:：]/.test(list))
        return [];
    return [[{ text: `${thing.name}: ${list}`, line: block.line, block }]];
}
/** "Reported by a driver. title, severity": a list of fields may follow what says what the thing is. */
function behindSentences(text) {
    return text.replace(/^(?:\p{Lu}[^.:;(]{4,120}[.]\s+)+(?=\p{Ll}[\p{L}_]*\s*[(,])/u, '');
}
/** `same as in the old system: id, email`: the list stands behind. */
const SAME_AS = /^(?:the )?same as [^:：]{2,40}[:：]\s*/i;
/** `One row per product and warehouse: quantity`: the two are fields as well. */
const ROW_PER = /^one (?:(?:row|record|entry|of them) )?(?:per|for each|for every) (\p{L}[\p{L} _]{0,30}?) and (\p{L}[\p{L} _]{0,30}?)\s*[:,;–—-]\s*(?:with |holds |has )?/iu;
function thing_list_linesOf(block) {
    return block.text.split('\n').map((text, index) => ({ text, line: block.line + index, block }));
}
const thing_list_LINE = /^([\p{L}_][\p{L}\p{N}_]*(?:[ -](?!has\b|have\b|with\b)[\p{L}\p{N}_]+){0,2})(?:\s+(?:table|entity|model))?(?:\s*[(（]([^()（）]{1,40})[)）](?=\s*[:：]))?\s*(?:[:：]|\s[-–—]+\s|\s*(?:→|->|=>)\s|(?:\s(?:has|have|with))\b\s*:?|(?=[(（]))\s*(\S.*)$/su;
/** `Attendance: joins members and meetings; …`: both are fields of what stands between them. */
const JOINING = /^(?:it )?(?:une|relaciona|vincula|conecta|joins?|links?|connects?|relates?|verbindet|verkn[üu]pft|relie|lie|collega|liga)(?: an?| the| einen?| el| la| un[ae]?)? (\p{L}+) (?:y|and|und|et|e|to|with|con|com|mit|à)(?: an?| the| einen?| el| la| un[ae]?)? (\p{L}+)(?=\s*(?:$|[,;.:]))/iu;
function thing_list_joined(whole, one, other) {
    // In these languages a noun that ends in a consonant takes two letters.
    const isRomance = /^(?:it )?(?:une|relaciona|vincula|conecta|liga) /i.test(whole);
    const names = [one, other].map((name) => isRomance ? name.replace(/iones$/, 'ión').replace(/(?<=[rlnd])es$/, '') : name);
    return names.map((name) => `${keyOf(name)} (${name})`).join(', ');
}
/** The lines of a list that name a thing and its fields, where most of them do. */
function thing_list_thingsOf(lines, page) {
    const named = lines.flatMap((line) => {
        const [, head = '', inside, rest = ''] = thing_list_LINE.exec(plain(starred(line.text.replace(/\n/g, ' ')))) ?? [];
        const written = inside === undefined ? head : `${head} (${inside})`;
        const thing = head === '' || !thing_list_isName(head) ? undefined : thingIn(written);
        if (thing === undefined || rest.length > 600)
            return [];
        const bracket = /^[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）]\s*(?:unique\s*\([^()]*\))?[.。]?$/is.exec(rest.trim())?.[1];
        return [
            {
                ...line,
                name: thing.name,
                label: thing.label,
                list: toldParts((bracket ?? rest.replace(/[.。]\s*$/, '').replace(/\s+[—–-]\s+unique\b.{0,60}$/i, ''))
                    .replace(JOINING, thing_list_joined)
                    .replace(ROW_PER, '$1, $2, ')),
            },
        ];
    });
    const isThing = thingsNamed(named.map(({ name }) => name), page);
    const read = named.filter((one) => isFieldList(one, isThing));
    const several = read.filter(({ list }) => list.length > 1).length;
    return several > 0 &&
        read.length * 3 >= lines.length * 2 &&
        (several > 1 || lines.length === 1 || read.length > 1)
        ? read
        : [];
}
/** `email* (unique)`: what has a star is required. A reader of Markdown would take the star for a mark. */
function starred(text) {
    return text
        .replace(/(?<=[\p{L}\p{N}_])\*\s*[(（]/gu, ' (required, ')
        .replace(/(?<=[\p{L}\p{N}_])\*(?=\s*(?:[,;]|$))/gu, ' (required)');
}
/** Labels that stand before lists of something else than fields. */
const NO_THING = /^(?:roles?|auth\w*|stack|tech\w*|database|db|storage|backend|frontend|framework|tools|languages?|api|endpoints?|fields?|columns?|attributes?|note|notes|todo|example|examples|status|statuses|states?|priority|priorities|types?|enums?|values|indexes|constraints?|rules?|relations?|relationships?|users can|admins? can|features?|out of scope|goals?|common|all|every|everything|timestamps?|deployment|hosting|cache|queue|entities|tables|models|version|author|owner|created|updated|tags?)$/i;
function thing_list_isName(text) {
    const alone = text.trim();
    return (!field_list_labels_REQUIREMENT_ID.test(alone) &&
        !isProduct(alone) &&
        !isGeneric(alone) &&
        !isProduct(alone) &&
        !/[a-z]Id$|_id$/.test(alone) &&
        (!NO_THING.test(alone) || /^(?:tags?|status|users?|notes?|roles?|version|author|owner)$/i.test(alone)) &&
        !/^(?:a|an|the|each|every|when|if|as|in|on|for|we|they|it|there|this|that|use|add|create|support|allow)\b/i.test(alone));
}
/** More than a list: sentences, or one that announces a list. */
const thing_list_SENTENCES = /\p{L}{3}[.。]\s+\p{Lu}|\b(?:attributes|fields|properties|columns)\b/u;
function isFieldList({ list, block, text }, isThing) {
    const [first = '', ...others] = list;
    // `title: text` and `due: date` are fields, and no things.
    if (kindNamed(first) !== undefined && (others.length === 0 || !SOFT.test(first)))
        return false;
    const src = { file: '', line: block.line, endLine: block.line, ...thing_list_NOTATION };
    const read = list.map((part) => partOf(part, { src, isThing }));
    const fields = read.flatMap((phrase) => listed_thing_listed(phrase?.field));
    // "Sources: CSV, PDF" and "Users: admins, members" say which there are.
    const isKinds = fields.every(({ original, type }) => type === undefined && (/^[A-Z0-9]{2,}$/.test(original) || isPlural(original)));
    const understood = read.filter((phrase) => phrase !== undefined).length;
    // Of a longer list one part may be a phrase that names no field.
    const isEnough = understood === read.length ||
        (understood > 2 && understood * 4 >= read.length * 3 && !thing_list_SENTENCES.test(text));
    return isEnough && fields.length > 0 && !isKinds;
}
function isPlural(name) {
    const last = wordsOf(name).at(-1) ?? '';
    return singular(last) !== last;
}

;// CONCATENATED MODULE: ./lib/spec/readers/titled-example.js





const titled_example_NOTATION = { notation: 'titled-example', rank: 30, confidence: 0.6 };
const KEY = /^_?(?:id|uuid)$/i;
/** A JSON object with an id, below a title that is the name of one thing. */
const titledExample = {
    ...titled_example_NOTATION,
    reads: 'a JSON object with an `id` below a title that names the thing: `**Device**` over `{"id": 1, "name": "Pump"}`',
    read(page) {
        const entities = page.blocks.flatMap((block) => (block.kind === 'code' ? titled_example_entityOf(block, page) : []));
        return { entities };
    },
};
function titled_example_entityOf(block, page) {
    const { section } = block;
    if (!/^(?:json\w*|)$/.test(block.language) || !block.lines.some((line) => /^\s*[{[]/.test(line)))
        return [];
    if (aboutRequest(section) || (!yieldsEndpoints(section) && section.role !== 'examples'))
        return [];
    const inEndpoint = around(section).some(({ role }) => role === 'endpoints');
    const thing = thingIn(section.title.replace(/\s*(?:\(JSON\)|JSON|object|resource|payload|example)\s*$/i, ''));
    if (thing === undefined || inEndpoint || section.level === 1)
        return [];
    const subject = message_shape_subjectOf(exampleIn(block.lines));
    const entries = Object.entries(subject ?? {}).filter(([key]) => /^[A-Za-z_]\w{0,62}$/.test(key) && !isAboutCall(key));
    if (entries.length < 3 || !entries.some(([key]) => KEY.test(key)))
        return [];
    const fields = entries.flatMap(([key, value]) => exampleField(key, value, sourceOf(page, { line: titled_example_lineOf(key, block) }, titled_example_NOTATION)).map((field) => KEY.test(key) ? { ...field, pk: true } : field));
    return [
        {
            original: thing.name,
            fields,
            evidence: 'prose',
            status: section.status,
            src: sourceOf(page, block, titled_example_NOTATION),
        },
    ];
}
function titled_example_lineOf(key, { lines, firstLine }) {
    const at = lines.findIndex((line) => line.includes(`"${key}"`));
    return firstLine + Math.max(at, 0);
}

;// CONCATENATED MODULE: ./lib/spec/readers/titled-list.js






const titled_list_NOTATION = { notation: 'titled-list', rank: 68, confidence: 0.8 };
/** Of the lines of all lists, so many are fields by their form, and so many by more than a name. */
const titled_list_FIELDS = 0.6;
const SURE = 0.2;
/**
 * Lists whose lines may be fields in any wording, each below the name of a thing, in a section about data: that there are several of
 * them says what a line alone does not.
 */
const titledList = {
    ...titled_list_NOTATION,
    reads: 'bullets of any wording below titles in a section about data: `name`, `pet, vet`, `email unique`',
    fillsGaps: true,
    read(page) {
        const inside = insideOf(page.sections);
        const entities = page.sections.flatMap((section) => {
            if (!yieldsThings(section) || aboutRequest(section) || section.role === 'endpoints')
                return [];
            const lists = readable(titled_list_listsIn(section, inside), page);
            return titled_list_thingsOf(section.role === 'entities' ? lists : outsideOfData(lists), page);
        });
        return { entities };
    },
};
/** The sections that stand right inside each. */
function insideOf(sections) {
    const inside = new Map();
    for (const section of sections) {
        if (section.parent === undefined)
            continue;
        const others = inside.get(section.parent);
        if (others === undefined)
            inside.set(section.parent, [section]);
        else
            others.push(section);
    }
    return inside;
}
/** The lists below the titles inside a section, and those below its items. */
function titled_list_listsIn(container, inside) {
    const titled = (inside.get(container) ?? []).flatMap((section) => {
        const thing = section.role === container.role ? thingIn(section.title) : undefined;
        // Below `Important fields`, the name of the thing stands further up.
        const parted = (inside.get(section) ?? []).filter(({ title }) => isGeneric(title)).flatMap(outermost);
        const items = parted.length > 0 ? parted : outermost(section);
        const { line } = section;
        const description = describes(section, items[0]?.line ?? line);
        return thing === undefined || items.length === 0 ? [] : [{ thing, line, section, description, items }];
    });
    const isTitled = titled.length > 0;
    const nested = isContainer(container.title) && !isTitled ? outermost(container).flatMap(nestedList) : [];
    const all = [...titled, ...nested];
    return all.length > 1 || isContainer(container.title) ? all : [];
}
function readable(lists, page) {
    const things = new Set(lists.map(({ thing }) => keyOf(thing.name)));
    return lists.map((list) => {
        let lines;
        const read = (item) => looseFields(item.text.split('\n')[0] ?? '', placeOf(item, { page, things }));
        return { ...list, lines: () => (lines ??= list.items.map(read)) };
    });
}
/**
 * Outside of a section about data: lists whose lines all start with a name as code writes it, else two lists or more of nothing but short
 * lines, each with a type, a reference or something unique in it.
 */
function outsideOfData(lists) {
    const ofWords = new Set(lists.filter(isOfWords));
    return ofWords.size > 1
        ? lists.filter((list) => isOfCode(list) || ofWords.has(list))
        : lists.filter(isOfCode);
}
function isOfWords({ items, thing, lines: read }) {
    const mayBeOfWords = !NO_COLUMNS.test(thing.name) &&
        thing.name.split(' ').length < 3 &&
        items.length > 1 &&
        items.every(({ text, children }) => text.length <= 60 && children.length === 0);
    if (!mayBeOfWords)
        return false;
    const lines = read();
    const isColumn = ({ draft }) => draft.type !== undefined || draft.references !== undefined || draft.unique === true;
    return lines.every((line) => line.length > 0) && lines.some((line) => line.some(isColumn));
}
function isOfCode({ items, thing }) {
    return (!NO_COLUMNS.test(thing.name) &&
        items.length > 1 &&
        items.every(({ text }) => /^`[a-z]\w*`\s*(?:$|[-–—:(])|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+\s*(?:$|[-–—:(])/u.test(text)));
}
/** Titles over names in backticks that are settings, arguments or commands. */
const NO_COLUMNS = /\b(?:variables?|environment|config(?:uration)?|settings?|options?|flags?|arguments?|commands?|inputs?|outputs?|scopes?|events?|files?|folders?|modules?|packages?|functions?|methods?|tools?|metrics|labels|jobs|secrets?|dependencies|scripts?|services?|queues?|topics?|roles?|permissions?|states?|statuses|types?|enums?|values?)\b/i;
function outermost({ blocks }) {
    return blocks.flatMap((block) => (block.kind === 'item' && block.depth === 1 ? [block] : []));
}
function nestedList(item) {
    const [head = '', ...told] = plain(item.text.split('\n')[0] ?? '').split(/\s*[:：]\s*|\s+[–—-]\s+/);
    const name = leadOf(item.text)?.label ?? head;
    const thing = /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 3 ? thingIn(name) : undefined;
    const { line, section, children } = item;
    const description = told.join(' – ').trim();
    return thing === undefined || children.length === 0
        ? []
        : [{ thing, line, section, description: description === '' ? undefined : description, items: children }];
}
function titled_list_thingsOf(lists, page) {
    const read = lists.map((list) => ({ list, lines: list.lines() }));
    const all = read.flatMap(({ lines }) => lines);
    const fields = all.filter((line) => line.length > 0);
    const sure = fields.filter((line) => line.some(({ isSure }) => isSure));
    if (fields.length < all.length * titled_list_FIELDS || sure.length < all.length * SURE)
        return [];
    return read
        .filter(({ lines: written }) => titled_list_isOfFields(written))
        .map(({ list, lines: written }) => titled_list_entityOf(list, written.flat(), page))
        .filter((entity) => entity.fields.length > 0);
}
function placeOf(item, { page, things }) {
    return { src: sourceOf(page, { line: item.line, endLine: item.endLine }, titled_list_NOTATION), things };
}
/** One of its lines says more than a name, or all are names as code or a form writes them. */
function titled_list_isOfFields(lines) {
    const read = lines.filter((line) => line.length > 0);
    const isNamed = read.flat().every(({ draft }) => /^\p{Ll}/u.test(draft.original));
    return (read.length * 2 >= lines.length &&
        read.length > 0 &&
        (isNamed || read.some((line) => line.some(({ isSure }) => isSure))));
}
function titled_list_entityOf(list, fields, page) {
    const { thing, line, section, description, items } = list;
    // Below a title of two tables, a line for each of them lists none of their fields.
    const titled = new Set([...codeSpans(section.title), thing.name].map(keyOf));
    return {
        original: thing.name,
        ...(thing.label === undefined ? {} : { label: thing.label }),
        ...(description === undefined ? {} : { description }),
        fields: fields.flatMap(({ draft }) => (titled.has(keyOf(draft.original)) ? [] : [draft])),
        evidence: 'model',
        status: section.status,
        src: sourceOf(page, { line, endLine: items.at(-1)?.endLine ?? line }, titled_list_NOTATION),
    };
}

;// CONCATENATED MODULE: ./lib/spec/readers/told-paragraph.js










const told_paragraph_NOTATION = { notation: 'told-paragraph', rank: 44, confidence: 0.7 };
/** A paragraph that tells of one thing and goes on with the names of its fields. */
const toldParagraph = {
    ...told_paragraph_NOTATION,
    reads: 'a paragraph that tells of a thing and lists its fields: "A user rates a trail once. Stars 1–5, comment optional.", "An order has several lines. Each line: product, quantity"',
    read(page) {
        const entities = [];
        const relations = [];
        for (const block of page.blocks) {
            if ((block.kind !== 'paragraph' && block.kind !== 'item') || !tells(block))
                continue;
            const read = told_paragraph_toldIn(block, page);
            entities.push(...read.entities);
            relations.push(...read.relations);
        }
        return { entities, relations };
    },
};
function tells({ section }) {
    const { role, status } = section;
    return (yieldsThings(section) &&
        !aboutRequest(section) &&
        status === 'required' &&
        (role === undefined || role === 'entities' || role === 'overview' || role === 'functional'));
}
function told_paragraph_toldIn(block, page) {
    const named = namedInside(block, page);
    if (named.entities.length > 1)
        return named;
    const text = plain(block.text.replace(/\n/g, ' '));
    if (text.length > 800)
        return told_paragraph_NOTHING;
    const [first = '', ...others] = text.split(/(?<=[\p{L})][.!。])\s+/u);
    const isAmong = block.section.role === 'entities';
    const leading = isAmong ? leadingIn(block, text) : undefined;
    if (leading !== undefined)
        return told_paragraph_lineOf(leading, block, page);
    const several = hasSeveral(first.replace(/[.!。]\s*$/, ''));
    const told = several === undefined
        ? (toldLine(text, isAmong) ?? (isAmong ? toldAmongThings(text) : undefined))
        : toldLine(others.join(' '), true);
    const name = told === undefined || several === undefined ? told?.name : partName(told, several);
    if (told === undefined || name === undefined || prose_sentence_NO_SUBJECT.test(name))
        return told_paragraph_NOTHING;
    const owner = several === undefined ? [] : [`belongs to ${several.owner}`];
    return told_paragraph_lineOf({ name, list: [...toldParts(told.rest), ...owner] }, block, page);
}
/** `**Instrument** has a name, a serial number (unique) and a place`, `**Invoice** references a group`: a name in bold needs no article. */
function leadingIn(block, text) {
    const lead = leadOf(block.text);
    // `**Employee**` on a line, and its fields on the next.
    if (lead?.mark === 'bold' && /^\*\*[^*\n]+\*\*[ :]*\n/.test(block.text))
        return { name: lead.label, list: toldParts(plain(lead.rest.replace(/\n/g, ' '))) };
    if (lead?.mark !== 'bold' || lead.separator !== '' || lead.rest === '')
        return undefined;
    const told = toldThing(`A ${text.replace(/[.。]\s*$/, '').replace(EITHER, ', status ($1)')}`);
    return told === undefined
        ? undefined
        : {
            name: lead.label,
            list: [...told.of.map((to) => `belongs to ${to}`), ...told.has.flatMap((list) => partsOfList(list))],
        };
}
/** `and is either open, shut or broken` */
const EITHER = /,?\s+and (?:is|can be) (?:either )?([\p{L}_]+(?:, [\p{L}_]+)*,? or [\p{L}_]+)$/iu;
/** The thing of a line. A part that is no field says that the text speaks of something else. */
function told_paragraph_lineOf({ name, list }, block, page) {
    const thing = thingIn(name);
    if (thing === undefined)
        return told_paragraph_NOTHING;
    const line = { ...thing, text: name, line: block.line, block, list };
    const { entity, relations } = listed_thing_drafted(line, thingsNamed([], page), { page, as: told_paragraph_NOTATION });
    const read = entity.fields.length + relations.length;
    return entity.fields.length === 0 || read < Math.max(2, list.length)
        ? told_paragraph_NOTHING
        : { entities: [entity], relations };
}
const INSIDE = /\*\*([\p{L}][\p{L} _-]{1,30})\*\*\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)|:\s*([^*]+?)(?=,?\s*(?:and |und |y |et |e )?\*\*|[.;]\s|[.;]?$))/gu;
/** "We have **users** (email, name) and **trails**: name, region": several things in one sentence. */
function namedInside(block, page) {
    const { text } = block;
    const found = text.length > 800 ? [] : [...text.replace(/\n/g, ' ').matchAll(INSIDE)];
    const read = found.map(([, name = '', bracket, list]) => told_paragraph_lineOf({ name, list: toldParts(bracket ?? list ?? '') }, block, page));
    return {
        entities: read.flatMap(({ entities }) => entities),
        relations: read.flatMap(({ relations }) => relations),
    };
}
const told_paragraph_NOTHING = { entities: [], relations: [] };
/** Parts that have no name of their own. */
const COMMON_PART = /^(?:line|item|entry|row|position|part|detail|l[íi]nea|linha|ligne|riga|posten|zeile|posici[óo]n)$/i;
/** The lines of an order are order lines. */
function partName({ name }, { owner, parts }) {
    if (keyOf(name) !== keyOf(parts) && !keyOf(parts).startsWith(keyOf(name)))
        return undefined;
    return COMMON_PART.test(name) ? `${owner} ${name}` : name;
}

;// CONCATENATED MODULE: ./lib/spec/readers/typescript.js






const typescript_NOTATION = { notation: 'typescript', rank: 65 };
const DECLARATION = /(?:^|\n)[ \t]*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:(interface|class)\s+([A-Za-z_]\w*)(?:<[^>{]*>)?([^{;\n]*)|type\s+([A-Za-z_]\w*)\s*=\s*(?=\{)|([A-Z]\w*)[ \t]*(?=\{[ \t]*(?:\/\/[^\n]*)?\n))\s*\{/g;
const UNION = /(?:^|\n)[ \t]*(?:export\s+)?(?:const\s+)?(?:type\s+([A-Za-z_]\w*)\s*=\s*\|?\s*((?:['"][^'"\n]*['"]\s*\|?\s*)+)|enum\s+([A-Za-z_]\w*)\s*\{([^}]*)\})/g;
const typescript_MEMBER = /^(?:(?:public|private|protected|readonly|declare|static)\s+)*(?:["']?)([A-Za-z_$][\w$]*)["']?(\?)?!?\s*:\s*([^=;]+?)(?:\s*=\s*([^;]+))?[;,]?$/;
/** Decorators at the start of a line; what comes after them is the member. */
const DECORATORS = /^(?:@\w+(?:\((?:[^()]|\([^()]*\))*\)?)?\s*)+/;
/** TypeScript interfaces, classes and object types below a heading about data. */
const typescript = {
    ...typescript_NOTATION,
    reads: 'TypeScript: `interface`, `class` and `type` with members, `enum`, unions of texts',
    read(page) {
        const entities = [];
        const enums = [];
        for (const block of page.blocks) {
            if (block.kind !== 'code' || !yieldsThings(block.section) || !isTypeScript(block))
                continue;
            const text = block.lines.join('\n');
            const lineAt = lineCounter(text, block.firstLine);
            entities.push(...declarations(text, { block, page, lineAt }));
            enums.push(...unions(text.replace(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length)), page, lineAt));
        }
        return { entities, enums };
    },
};
function isTypeScript({ language, lines }) {
    if (/^(?:ts|typescript|tsx|js|javascript|mongoose)\b/.test(language))
        return true;
    if (language !== '' && language !== 'text')
        return false;
    return lines.some((line) => /^\s*(?:export\s+)?(?:interface\s+\w+.*\{|type\s+\w+\s*=)/.test(line));
}
function declarations(text, at) {
    const matches = [...text.matchAll(DECLARATION)];
    const found = matches.flatMap((match, index) => {
        const [whole, keyword, named, heritage = '', alias, bare] = match;
        const open = match.index + whole.length - 1;
        const within = text.slice(open, matches[index + 1]?.index);
        const close = closingOf(within, 0, ['//']);
        const fields = members(within.slice(1, close < 0 ? within.length : close), open + 1, at);
        const isEntity = /@Entity\b|@Table\b|@Schema\b|extends\s+(?:Model|BaseEntity|Document)\b/.test(text.slice(Math.max(0, match.index - 120), open));
        if (fields.length === 0 ||
            (bare !== undefined && fields.length < 2) ||
            (keyword === 'class' &&
                !isEntity &&
                /implements|extends\s+\w*(?:Error|Controller|Service)/.test(heritage)))
            return [];
        return [
            typescript_entity(named ?? alias ?? bare ?? '', fields, {
                line: at.lineAt(match.index + (whole.startsWith('\n') ? 1 : 0)),
                isEntity,
                at,
            }),
        ];
    });
    return found.length > 0 ? found : anonymous(text, at);
}
/** `{ id: string; … }` below the heading of a thing. */
function anonymous(text, at) {
    const open = /^\s*\{/.exec(text)?.[0].length;
    const thing = open === undefined ? undefined : titleThing(at.block.section);
    if (open === undefined || thing === undefined || at.block.section.role !== 'entities')
        return [];
    const close = closingOf(text, open - 1, ['//']);
    const fields = members(text.slice(open, close < 0 ? text.length : close), open, at);
    return fields.length < 2
        ? []
        : [typescript_entity(thing.name, fields, { line: at.block.section.line, isEntity: false, at })];
}
function typescript_entity(original, fields, given) {
    const { line, isEntity, at } = given;
    return {
        original: original
            .replace(/(?<=[a-z])(?:Entity|Document|Schema|Model)$/, '')
            .replace(/^I(?=[A-Z][a-z])/, ''),
        fields,
        evidence: isEntity ? 'database' : 'model',
        status: at.block.section.status,
        src: sourceOf(at.page, { line, endLine: at.block.endLine }, typescript_NOTATION),
    };
}
function members(body, offset, { page, lineAt }) {
    const fields = [];
    let depth = 0;
    let decorators = '';
    let at = offset;
    for (const raw of body.split('\n')) {
        const line = lineAt(at);
        at += raw.length + 1;
        const comment = /\/\/\s*(.*)$|\/\*+\s*(.*?)\s*\*\/\s*$/.exec(raw);
        const text = raw.replace(/\s*\/\/.*$|\s*\/\*.*?\*\//g, '').trim();
        const before = depth;
        depth = Math.max(0, depth + (text.match(/[{(]/g)?.length ?? 0) - (text.match(/[})]/g)?.length ?? 0));
        if (before > 0 || text === '')
            continue;
        const own = DECORATORS.exec(text)?.[0] ?? '';
        decorators += ` ${own}`;
        const code = text.slice(own.length).trim();
        for (const one of code === '' ? [] : inlineMembers(code)) {
            const found = typescript_MEMBER.exec(one) ?? (depth > before ? /^([A-Za-z_$][\w$]*)(\?)?\s*:\s*(\{).*$/.exec(one) : null);
            if (found === null)
                continue;
            const notes = `${comment?.[1] ?? comment?.[2] ?? ''} ${decorators}`.trim();
            fields.push(...memberField({ ...typescript_memberOf(found, notes), src: sourceOf(page, { line }, typescript_NOTATION) }));
        }
        if (code !== '')
            decorators = '';
    }
    return fields;
}
/** `id: string; name: string;` on one line are two members. */
function inlineMembers(text) {
    return /;\s*\S/.test(text) && !text.includes('{')
        ? text
            .split(';')
            .map((one) => one.trim())
            .filter((one) => one !== '')
        : [text.replace(/[;,]$/, '')];
}
function typescript_memberOf([, name = '', optional, type = '', fallback], notes) {
    const decorated = /@PrimaryGeneratedColumn|@PrimaryColumn/.test(notes);
    const relation = /@(?:OneToMany|ManyToMany|OneToOne|ManyToOne)\b/.test(notes) && !/@JoinColumn|@ManyToOne/.test(notes);
    return {
        name,
        type: type.replace(/^\{$/, 'object'),
        optional: optional !== undefined || /nullable:\s*true/.test(notes),
        notes: notes.replace(/@\w+\([^)]*\)/g, ' '),
        fallback,
        says: {
            ...(decorated ? { pk: true } : {}),
            ...(/unique:\s*true/.test(notes) ? { unique: true } : {}),
            ...(relation ? { relationOnly: true } : {}),
        },
    };
}
function unions(text, page, lineAt) {
    return [...text.matchAll(UNION)].flatMap(({ 1: alias, 2: list = '', 3: name, 4: body = '', index }) => {
        const members_ = body.split(/[,\n]/).flatMap((line) => {
            const found = /^\s*(\w+)\s*(?:=\s*['"]([^'"]*)['"])?/.exec(line.replace(/\/\/.*$/, ''));
            return found === null ? [] : [found[2] ?? found[1] ?? ''];
        });
        const values = alias === undefined ? members_ : valuesIn(list);
        return values.length === 0
            ? []
            : [{ name: alias ?? name ?? '', values, src: sourceOf(page, { line: lineAt(index + 1) }, typescript_NOTATION) }];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/unique-line.js





const unique_line_NOTATION = { notation: 'unique-line', rank: 60 };
/** `one review per user and recipe`, `Unique: (board_id, title)`, "The combination of a and b must be unique". */
const uniqueLine = {
    ...unique_line_NOTATION,
    reads: 'a line that says which fields are unique together: `one review per user and recipe`, `unique (a, b)`, "project names are unique per owner"',
    read(page) {
        const uniques = page.blocks.flatMap((block) => {
            if (block.kind !== 'paragraph' && block.kind !== 'item')
                return [];
            if (!yieldsThings(block.section) || block.section.status !== 'required')
                return [];
            return block.text
                .split('\n')
                .flatMap((line, index) => stated(line, { block, line: block.line + index, page }));
        });
        return { uniques };
    },
};
function stated(text, { block, line, page, }) {
    if (!/once|uni[qc]|one |1 |single|[úu]nic|eindeutig|einmal|vez|fois|same|combin|kombin|一次|組/i.test(text))
        return [];
    return plain(text)
        .split(/(?<=[.;])\s+/)
        .flatMap((sentence) => {
        const said = uniqueSentence(sentence.replace(/^(?:[\w ]{1,20}constraints?|constraints?|unique(?:ness)?)\s*[:：]\s*(?=\S+ )/i, ''));
        const entity = said?.thing ?? relation_line_subjectOf(block);
        return said === undefined
            ? []
            : [
                {
                    ...(entity === undefined ? {} : { entity }),
                    names: said.names,
                    src: sourceOf(page, { line }, unique_line_NOTATION),
                },
            ];
    });
}

;// CONCATENATED MODULE: ./lib/spec/readers/registry.js















































/** Every notation that is read, the strongest first. A new one is a file and a line here. */
const READERS = [
    sql,
    prisma,
    drizzle,
    dbml,
    fieldTable,
    groupLine,
    mermaid,
    classDiagram,
    openapi,
    fieldList,
    tableSentence,
    relationLine,
    uniqueLine,
    python,
    typescript,
    go,
    graphql,
    protobuf,
    classMembers,
    nameTypeBlock,
    alignedColumns,
    columnList,
    entityTable,
    announcedFields,
    fieldRemark,
    constraintTable,
    titledList,
    thingList,
    toldParagraph,
    proseList,
    entityNames,
    titledExample,
    inferred,
    proseSentence,
    endpoint_table_endpointTable,
    endpointHeading,
    endpointLine,
    endpointPairs,
    endpointTree,
    endpointFence,
    endpointCurl,
    endpointDecorator,
    message,
    roleMatrix,
    accessSentence,
    basePath,
    requirement,
];

;// CONCATENATED MODULE: ./lib/spec/lexicon/clauses.js

const NOT_BEFORE = /(?:\b(?:no|without|not|non|never|neither|nor|don'?t|doesn'?t|won'?t|cannot|can'?t|isn'?t|aren'?t|instead of|rather than|exclud(?:e|es|ing)|simulated?|mock(?:ed)?|fake|avoid(?:s|ing)?|skip(?:s|ping)?|omit(?:s|ted)?|sin|sem|kein(?:e|en|er)?|ohne|nicht|pas de|sans|aucune?|tanpa|tidak|bukan|n[ãa]o)\b|без|\bне|不要|不包括|不需要|不支持|无需|不含)[^.;:]{0,34}$/i;
const NOT_AFTER = /^[^.;:]{0,24}?(?:\b(?:(?:is|are|was|be) (?:not|out of scope|excluded|simulated|mocked)|not (?:supported|included|required|needed|implemented|in scope|part)|out of scope|excluded|yok|olmadan|de[ğg]il)\b|しない|なし|は?対象外|不要|は?含まない|없음|없이|제외|하지 않|미지원|미포함)/i;
const NOT_BEHIND_COLON = /^[^.;:]{0,40}[:：]\s*(?:not (?:part|in scope|now|yet|planned|needed|supported|included)\b|out of scope)/i;
const LATER = /\b(?:future|later|eventually|planned|upcoming|roadmap|post[- ]mvp|nice to have|could be added|may be added|can be added|might be|extensib(?:le|ility)|next (?:version|phase|release)|someday|stretch goal|consider (?:adding|using|implementing|introducing)|if (?:\w+[- ]?){1,4} (?:is|are) needed|to ?do:|futuro|m[áa]s adelante|zuk[üu]nftig|sp[äa]ter|ult[ée]rieur\w*|gelecek\w*|ileride|nanti|mendatang)\b|\b(?:v|version |phase )[2-9](?:\.\d+)?\b|в будущем|позже|未来|将来|后续|今後|予定|検討|향후|추후|예정|나중/i;
/** `true` where a clause puts off what it says. */
function isLater(clause) {
    return LATER.test(clause) || /\bTODO\b/.test(clause);
}
/** What the words around a mention say of it. A negation counts a few words far, a "later" for the whole clause. */
function nearby(clause, start, end) {
    if (isLater(clause))
        return 'planned';
    const before = clause.slice(Math.max(0, start - 60), start);
    const after = clause.slice(end, end + 60);
    return NOT_BEFORE.test(before) || NOT_AFTER.test(after) || NOT_BEHIND_COLON.test(after)
        ? 'excluded'
        : 'required';
}
/** The clauses of a page's prose. A negation or a "later" counts for its own clause only. */
function clausesOf(page) {
    return page.blocks.flatMap((block) => (block.kind === 'code' ? tellingLines(block) : clauses_linesOf(block)).flatMap(({ text, line }) => clauses_partsOf(text).map((part) => ({ text: part, line, status: block.section.status, block, file: page.path }))));
}
function clauses_partsOf(text) {
    return plain(text)
        .slice(0, 3000)
        .split(/(?<=[;!?。；！？])\s*|(?<=\.)(?!\d)\s*|,\s+(?=but\b|although\b|however\b|instead\b)|\s+(?=but\b)/)
        .filter((part) => part.trim() !== '');
}
/** Lines of code that ask for something by what they do. */
function tellingLines({ lines, firstLine }) {
    return lines.flatMap((line, index) => /^\s*(?:authorization|x-api-key)\s*:|\bon delete cascade\b|\brow level security\b|^\s*deleted_at\b|^\s*[\x22']?(?:pagination|per_?page|page_?size)\b[\x22']?\s*:/i.test(line)
        ? [{ text: line.replace(/[_*`]/g, (mark) => (mark === '_' ? '_' : ' ')), line: firstLine + index }]
        : []);
}
function clauses_linesOf(block) {
    if (block.kind === 'table')
        return [{ cells: block.header, line: block.line }, ...block.rows].map(({ cells, line }) => ({
            text: cells.join('. '),
            line,
        }));
    if (block.kind === 'heading')
        return [{ text: block.text, line: block.line }];
    // A sentence goes over lines: joined, and counted from the line where it starts.
    return [{ text: block.text.replace(/\n/g, ' '), line: block.line }];
}

;// CONCATENATED MODULE: ./lib/spec/problems/entity.js

const typeUnknown = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'type/unknown',
    severity: 'warning',
    explanation: 'A type that is none of ours, no enum and no entity is read as a line of text.',
    message: ({ type, field, near }) => `\`${type}\` of \`${field}\` is no type that we know: using string${near === undefined ? '' : `; did you mean \`${near}\``}`,
    help: ({ near }) => near === undefined ? 'write one of the types in docs/spec-format.md' : `write \`${near}\``,
});
const relationUnknownTarget = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'relation/unknown-target',
    severity: 'warning',
    explanation: 'A relation leads to something that is no entity of the spec. The column stays as a plain id without a foreign key.',
    message: ({ from, to, near }) => `\`${from}\` refers to \`${to}\`, which is no entity${near === undefined ? '' : `; did you mean \`${near}\``}`,
    help: ({ to, near }) => (near === undefined ? `add an entity \`${to}\`` : `write \`${near}\``),
});
const relationMissingKey = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'relation/missing-fk',
    severity: 'info',
    explanation: 'A relation is stated, but no field holds it. The field is added.',
    message: ({ field, entity, to }) => `\`${entity}\` refers to \`${to}\` without a field for it: \`${field}\` added`,
    help: ({ field, to }) => `list \`${field}\` as \`ref(${to})\` to say whether it is required`,
});
const entityNoFields = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'entity/no-fields',
    severity: 'warning',
    explanation: 'An entity is named, but its fields are nowhere. It gets an id and two times, and nothing else is invented.',
    message: ({ entity }) => `\`${entity}\` has no fields`,
    help: ({ entity }) => `list the fields of \`${entity}\` in a table`,
});
const entityDuplicate = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'entity/duplicate',
    severity: 'warning',
    explanation: 'One notation describes an entity twice. The fields of both are taken, the first description of a field wins.',
    message: ({ entity, line }) => `\`${entity}\` is described twice, first at line ${line}`,
    help: () => 'merge the two tables, or rename one entity',
});
const fieldDuplicate = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'field/duplicate',
    severity: 'warning',
    explanation: 'A field stands twice in one list. The first is taken.',
    message: ({ field, entity, line }) => `\`${entity}.${field}\` stands twice, first at line ${line}`,
    help: () => 'remove or rename one of the two',
});
const identifierReserved = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'identifier/reserved',
    severity: 'warning',
    explanation: 'Python, SQL or a base class of the service takes this name already. A suffix keeps the two apart.',
    message: ({ name, becomes }) => `\`${name}\` is a reserved word: named \`${becomes}\``,
    help: ({ name }) => `choose another name than \`${name}\``,
});
const mergeConflict = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'merge/conflict',
    severity: 'info',
    explanation: 'Two places disagree. The notation of the higher rank wins (`docs/spec-format.md`, "When two places disagree").',
    message: ({ what, kept, other }) => `two places disagree on ${what}: \`${kept}\` is taken, \`${other}\` is not`,
    help: () => 'make the two agree',
});
const looksLikeDto = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'entity/looks-like-dto',
    severity: 'info',
    explanation: 'A type whose name says that it is sent or answered is not stored. Schemas of requests and responses follow from the entities.',
    message: ({ name }) => `\`${name}\` describes a message, not something stored: left out`,
    help: () => 'rename it if it is an entity',
});

;// CONCATENATED MODULE: ./lib/spec/merge/fields.js
/** Kinds of which one is a narrower reading of the other. */
const FAMILIES = {
    string: 'text',
    text: 'text',
    email: 'text',
    url: 'text',
    html: 'text',
    enum: 'text',
    uuid: 'text',
    ref: 'text',
    duration: 'text',
    int: 'number',
    bigint: 'number',
    float: 'number',
    decimal: 'number',
    date: 'time',
    time: 'time',
    datetime: 'time',
    json: 'json',
    object: 'json',
    array: 'json',
    bool: 'bool',
    binary: 'binary',
};
/** Places of one field that are kept. */
const SOURCES = 20;
/** A field with what a lower rank adds: what is said already stays. */
function mergeField(field, lower) {
    const { src, ...says } = lower;
    const merged = {
        ...says,
        ...field,
        original: field.original,
        src: field.src.length < SOURCES ? [...field.src, src] : field.src,
    };
    const contradicts = field.required === true && says.nullable === true && says.required !== true;
    const type = betterType(field.type, says.type);
    const cleaned = contradicts || (field.nullable === true && says.required === true) ? settled(merged, field) : merged;
    return {
        field: type === undefined ? cleaned : { ...cleaned, type },
        conflict: conflictOf(field.type, says.type),
    };
}
/** What the higher rank says of NULL stands. */
function settled(merged, field) {
    const others = Object.fromEntries(Object.entries(merged).filter(([key]) => key !== 'required' && key !== 'nullable'));
    return {
        ...others,
        ...(field.required === undefined ? {} : { required: field.required }),
        ...(field.nullable === undefined ? {} : { nullable: field.nullable }),
    };
}
/** A lower rank may narrow a text to its values, and give a length that the higher leaves open. */
function betterType(kept, other) {
    if (kept === undefined)
        return other;
    if (other === undefined)
        return kept;
    if ((kept.kind === 'string' || kept.kind === 'text' || kept.kind === 'unknown') && other.kind === 'enum')
        return other;
    if (kept.kind === 'string' && other.kind === 'string' && kept.length === undefined)
        return other;
    if (kept.kind === 'unknown')
        return other;
    return kept;
}
function conflictOf(kept, other) {
    if (kept === undefined || other === undefined)
        return undefined;
    const [one, two] = [FAMILIES[kept.kind], FAMILIES[other.kind]];
    const isKey = (type) => type.kind === 'ref' || type.kind === 'uuid';
    if (one === undefined || two === undefined || one === two || isKey(kept) || isKey(other))
        return undefined;
    return { kept: kept.kind, other: other.kind };
}

;// CONCATENATED MODULE: ./lib/spec/merge/messages.js

/** Rank from which a notation lists fields one by one; prose below it adds none to such a list. */
const LISTING_RANK = 65;
const MESSAGE = /(?:Request|Response|Dto|DTO|Payload|Params|Props|Body|Reply|Result|Args|ViewModel|Filters?|Options)$/;
const CODE_ONLY = /(?:Create|Update|Base|In|Out|InDB|Read|Public|Patch|Input|Output|Error|Exception|Service|Controller|Repository|Config|Settings|Page|State|Context|Handler|Manager|Provider|Factory|Client|Middleware|Validator|Helper|Interface|Detail|Details|Metadata|Summary|Stats|Query|Command|Schema|Serializer|Mixin|Enum|Adapter|Gateway)$/;
const VERB = /^(?:Create|Update|Delete|Get|List|Login|Register|Add|Remove|Patch|Set|Reset|Change|Verify|New|Edit|Use|Paginated|Api|API|Http|Error|Validation)(?=[A-Z])/;
/** Lists of members, which a service has as well as what it stores. */
const CODE_RANK = 70;
/** Described as a table, or with a key, so that what has neither beside it is only passed around. */
function messages_isStored({ src, fields, status }) {
    return status === 'required' && src.rank >= STORED_RANK && fields.length > 0;
}
const STORED_RANK = 70;
const messages_KEY = /^(?:id|_id|uuid|uid|pk|key|token|code|slug)$|(?:_id|Id|ID|_uuid|Uuid)$/;
/** A class without a key, or the data of a stored thing under another name, in a document that lists what is stored. */
function isView({ original, evidence, fields, src }, stored) {
    const plainName = /^(.{2,}?)(?:Data|Info|View|Preview|Props|Type|Model|Record|Summary|Brief|ListItem|Compact)$/.exec(original)?.[1] ?? /^(?:Auth|Current|Safe|Public)([A-Z]\w+)$/.exec(original)?.[1];
    if (src.notation === 'openapi')
        return plainName !== undefined && stored.has(keyOf(plainName));
    if (evidence === 'database' ||
        src.rank >= STORED_RANK ||
        src.rank < LISTING_RANK ||
        src.rank > CODE_CLASS_RANK)
        return false;
    if (stored.size === 0 || stored.has(keyOf(original)))
        return false;
    return ((plainName !== undefined && stored.has(keyOf(plainName))) ||
        !fields.some((field) => field.pk === true || messages_KEY.test(field.original)));
}
/** Classes, interfaces and structs: what comes above are lists of columns. */
const CODE_CLASS_RANK = 65;
/** Shapes of errors and pages, which every framework brings. */
const PLUMBING = /^(?:(?:HTTP)?Validation(?:Error|Problem)\w*|ProblemDetails?|Api(?:Error|Response|Result)|ErrorModel|ErrorDetails?|Pagination\w*|PageInfo|PaginationMeta|BaseModel|Paginated\w*)$/i;
/** `DayOfWeek` with the one field `DayOfWeek` is a type of values. */
function saysItself(original, fields) {
    const [only, ...others] = fields;
    return only?.original === original && others.length === 0 && /[a-z][A-Z]/.test(original);
}
/** A type whose name says that it is sent or answered, and which nothing says is stored. */
function isMessage({ original, evidence, fields, src, sent }) {
    if (sent === true || PLUMBING.test(original) || saysItself(original, fields))
        return true;
    if (evidence === 'database' && !/(?:Dto|DTO)$/.test(original))
        return false;
    const pascal = original.replace(/[\s_-]+(\w)/g, (_, letter) => letter.toUpperCase());
    const isTable = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(original) && keyOf(original) !== original;
    const hasId = fields.some(({ original: name, pk }) => pk === true || /^(?:id|_id|uuid)$/i.test(name));
    if (VERB.test(pascal) && src.rank <= LISTING_RANK)
        return true;
    if (/.{3}(?:Dto|DTO)$/.test(pascal))
        return true;
    if (MESSAGE.test(pascal) && pascal.length > 8)
        return !(hasId && !VERB.test(pascal) && /Request$/.test(pascal));
    return (src.rank <= CODE_RANK &&
        src.rank > 40 &&
        /[a-z][A-Z]/.test(pascal) &&
        CODE_ONLY.test(pascal) &&
        !hasId &&
        !isTable);
}

;// CONCATENATED MODULE: ./lib/spec/merge/entities.js




/** Descriptions of one entity that are read. */
const DRAFTS = 200;
/** Merges what the notations say of each entity, field by field: the higher rank wins, the lower fills gaps. */
function mergeEntities(drafts, given) {
    const diagnostics = [];
    const groups = new Map();
    const stored = new Set(drafts.filter(messages_isStored).map(({ original }) => keyOf(original)));
    const collections = collectionsIn(given.endpoints);
    for (const draft of drafts) {
        const isKept = collections.has(keyOf(draft.original));
        if ((isMessage(draft) && !isKept) || isView(draft, stored)) {
            diagnostics.push(looksLikeDto.at({ name: draft.original }, { span: given.places.at(draft.src) }));
            continue;
        }
        const key = keyOf(draft.original) || draft.original.trim();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [draft]);
        else if (group.length < DRAFTS)
            group.push(draft);
    }
    const owners = fieldOwners(groups);
    const remarks = given.remarks.map((remark) => ({
        ...remark,
        entity: groups.has(keyOf(remark.entity)) ? remark.entity : (owners.get(fieldKey(remark.field)) ?? ''),
    }));
    const entities = [...groups]
        .filter(([, group]) => !group.every(isRemark))
        .map(([key, group]) => mergeGroup({ key, group, diagnostics, ...given, remarks }));
    return { entities, diagnostics };
}
/** Things that paths have in the plural: what `/leave-requests` lists is stored, however it is called. */
function collectionsIn(endpoints) {
    const segments = endpoints.flatMap(({ path }) => path.split('/').filter((part) => /request/i.test(part)));
    return new Set(segments.map(keyOf).filter((key, at) => key !== wordsOf(segments[at] ?? '').join('_')));
}
/** An index on a table that no document describes is no table of this service. */
function isRemark({ fields, unique = [], indexes = [] }) {
    return fields.length === 0 && unique.length + indexes.length > 0;
}
/** The one entity that has a field of a name, where only one has. */
function fieldOwners(groups) {
    const owners = new Map();
    for (const [key, group] of groups)
        for (const name of new Set(group.flatMap(({ fields }) => fields.map(({ original }) => fieldKey(original)))))
            owners.set(name, owners.has(name) ? '' : key);
    return owners;
}
function mergeGroup({ key, group, remarks, commonFields, places, diagnostics }) {
    const ranked = [...group].sort((a, b) => b.src.rank - a.src.rank);
    const [first] = ranked;
    reportDuplicate(ranked, places, diagnostics);
    const listed = ranked.some(({ fields, src }) => src.rank >= LISTING_RANK && fields.length > 0);
    const found = new Map();
    for (const draft of ranked) {
        const mayAdd = !listed || draft.src.rank >= LISTING_RANK;
        for (const field of distinct(draft, places, diagnostics))
            entities_add(field, mayAdd, { fields: found, entity: key, places, diagnostics });
    }
    const fields = inLineOrder(found);
    for (const common of first?.inferred === true || fields.size === 0 ? [] : commonFields)
        entities_add(common, true, { fields, entity: key, places, diagnostics });
    for (const remark of remarks.filter(({ entity }) => keyOf(entity) === key)) {
        const field = fields.get(fieldKey(remark.field));
        if (field !== undefined)
            fields.set(field.key, mergeField(field, { ...remark.says, original: field.original, src: remark.src }).field);
    }
    const inOrder = [...group].sort(bySource);
    return {
        key,
        original: first?.original ?? key,
        label: pick(ranked, ({ label }) => label),
        description: pick(ranked, ({ description }) => description),
        spellings: [...new Set(group.map(({ original }) => original))],
        fields: [...fields.values()],
        unique: ranked.flatMap(({ unique = [] }) => unique),
        indexes: ranked.flatMap(({ indexes = [] }) => indexes),
        compositeKey: pick(ranked, (draft) => draft.key ?? markedKey(draft)) ?? [],
        status: group.some(({ status }) => status === 'required') ? 'required' : (first?.status ?? 'required'),
        inferred: group.every(({ inferred }) => inferred === true),
        src: inOrder.map(({ src }) => src),
    };
}
/** The fields of one document in the order of its lines, whatever notations they are in; documents as they come. */
function inLineOrder(fields) {
    const files = [...new Set([...fields.values()].map(({ src }) => src[0]?.file))];
    const place = ({ src }) => files.indexOf(src[0]?.file) * 1e7 + (src[0]?.line ?? 0);
    return new Map([...fields].sort(([, a], [, b]) => place(a) - place(b)));
}
/** Several fields that are each marked as key are one key. */
function markedKey({ fields }) {
    const marked = fields.filter(({ pk }) => pk === true).map(({ original }) => original);
    return marked.length > 1 ? marked : undefined;
}
function bySource(a, b) {
    return b.src.rank - a.src.rank || a.src.line - b.src.line;
}
function pick(drafts, of) {
    return drafts.map(of).find((value) => value !== undefined);
}
/** The name that two spellings of a field share. */
function fieldKey(name) {
    return wordsOf(name).join('_') || name.trim();
}
function distinct(draft, places, diagnostics) {
    const seen = new Map();
    for (const field of draft.fields) {
        const key = fieldKey(field.original);
        const earlier = seen.get(key);
        if (earlier === undefined)
            seen.set(key, field);
        else
            diagnostics.push(fieldDuplicate.at({ field: field.original, entity: draft.original, line: earlier.src.line }, { span: places.at(field.src, field.original) }));
    }
    return [...seen.values()];
}
function entities_add(draft, mayAdd, { fields, entity, places, diagnostics }) {
    const key = fieldKey(draft.original);
    const known = fields.get(key) ?? fields.get(`${key}_id`);
    if (known === undefined) {
        const reference = draft.relationOnly === true ? undefined : fields.get(key.replace(/_id$/, ''));
        if (mayAdd && reference?.type?.kind !== 'ref')
            fields.set(key, { ...draft, key, src: [draft.src] });
        return;
    }
    if (known.key !== key)
        return;
    const { field, conflict } = mergeField(known, draft);
    fields.set(key, field);
    if (conflict !== undefined)
        diagnostics.push(places.conflict({ what: `${entity}.${key}`, ...conflict }, known.src[0], draft.src));
}
function reportDuplicate(ranked, places, diagnostics) {
    const seen = new Map();
    for (const draft of ranked) {
        if (draft.fields.length === 0 || draft.inferred === true)
            continue;
        const slot = `${draft.src.file} ${draft.src.notation}`;
        const earlier = seen.get(slot);
        if (earlier === undefined)
            seen.set(slot, draft);
        else if (draft.src.notation === 'field-table')
            diagnostics.push(entityDuplicate.at({ entity: draft.original, line: earlier.src.line }, { span: places.at(draft.src) }));
    }
}

;// CONCATENATED MODULE: ./lib/spec/merge/gather.js
function gather(findings) {
    return {
        entities: findings.flatMap(({ entities = [] }) => entities),
        enums: findings.flatMap(({ enums = [] }) => enums),
        relations: findings.flatMap(({ relations = [] }) => relations),
        endpoints: findings.flatMap(({ endpoints = [] }) => endpoints),
        messages: findings.flatMap(({ messages = [] }) => messages),
        requirements: findings.flatMap(({ requirements = [] }) => requirements),
        grants: findings.flatMap(({ grants = [] }) => grants),
        uniques: findings.flatMap(({ uniques = [] }) => uniques),
        remarks: findings.flatMap(({ remarks = [] }) => remarks),
        commonFields: findings.flatMap(({ commonFields = [] }) => commonFields),
        diagnostics: findings.flatMap(({ diagnostics = [] }) => diagnostics),
        basePath: findings.find(({ basePath }) => basePath !== undefined)?.basePath,
    };
}

;// CONCATENATED MODULE: ./lib/spec/merge/limit.js


/** Things that one service may have: beyond, a document is no spec but a dump, and time grows with the square. */
const LIMITS = { entities: 500, relations: 5000, endpoints: 2000, requirements: 5000 };
/** Findings within what one service may have, and what that left out. */
function limited(gathered, places) {
    const keys = new Set(gathered.entities.map(({ original }) => keyOf(original) || original));
    const kept = new Set([...keys].slice(0, LIMITS.entities));
    const cut = (items, what) => items.slice(0, LIMITS[what]);
    const beyond = (what, found, last) => found > LIMITS[what] && last !== undefined
        ? [tooMany.at({ what, found, limit: LIMITS[what] }, { span: places.at(last.src) })]
        : [];
    return {
        within: {
            ...gathered,
            entities: gathered.entities.filter(({ original }) => kept.has(keyOf(original) || original)),
            relations: cut(gathered.relations, 'relations'),
            endpoints: cut(gathered.endpoints, 'endpoints'),
            requirements: cut(gathered.requirements, 'requirements'),
        },
        diagnostics: [
            ...beyond('entities', keys.size, gathered.entities.at(-1)),
            ...beyond('relations', gathered.relations.length, gathered.relations.at(-1)),
            ...beyond('endpoints', gathered.endpoints.length, gathered.endpoints.at(-1)),
            ...beyond('requirements', gathered.requirements.length, gathered.requirements.at(-1)),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/spec/merge/places.js


function placesIn(pages) {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const at = ({ file, line }, text = '') => spanOf(byPath.get(file) ?? { path: file, lines: [] }, line, text);
    return {
        at,
        conflict: (args, kept, other) => mergeConflict.at(args, {
            span: at(other),
            ...(kept === undefined ? {} : { related: [{ span: at(kept), label: 'this is taken' }] }),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/spec/problems/suggestion.js

const suggestionRefused = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'suggestion/refused',
    severity: 'info',
    explanation: 'What a model proposes is taken only with a quote that stands in the spec, letter by letter, and speaks of it. These proposals had none.',
    message: ({ count }) => `${count} proposal${count === 1 ? '' : 's'} of the model had no quote in the spec and ${count === 1 ? 'was' : 'were'} left out`,
    help: () => 'write into the spec what the service shall store or do; nothing is taken on the word of a model',
});

;// CONCATENATED MODULE: ./lib/spec/suggested/quotes.js

/** Characters below which a quote could stand anywhere. */
const SHORTEST = 8;
/** Finds quotes in the pages: word by word, whatever the line breaks between the words. */
function quoteFinder(pages) {
    let joined;
    return (quote) => {
        const wanted = quote.replace(/\s+/g, ' ').trim();
        if (wanted.length < SHORTEST)
            return undefined;
        joined ??= pages.map(joinedText);
        for (const { page, text, starts } of joined) {
            const at = text.indexOf(wanted);
            if (at < 0)
                continue;
            const line = lineAt(starts, at);
            return { page, line, section: sectionAt(page, line) };
        }
        return undefined;
    };
}
/** Whether a quote speaks of a name: one of its words does, or it is in another script than the name. */
function speaksOf(quote, name) {
    if (/[^\u0000-\u024f\s]/u.test(quote))
        return true;
    const said = new Set(wordsOf(quote.slice(0, 200)).map(singular));
    return wordsOf(name).some((word) => word.length > 1 && said.has(singular(word)));
}
function joinedText(page) {
    const starts = [];
    const parts = [];
    let offset = 0;
    page.lines.forEach((raw, index) => {
        const text = raw.replace(/\s+/g, ' ').trim();
        if (text === '')
            return;
        starts.push({ offset, line: index + 1 });
        parts.push(text);
        offset += text.length + 1;
    });
    return { page, text: parts.join(' '), starts };
}
function lineAt(starts, offset) {
    return starts.findLast((start) => start.offset <= offset)?.line ?? 1;
}
function sectionAt(page, line) {
    const section = page.sections.findLast((one) => one.line <= line) ?? page.sections[0];
    return (section ?? {
        title: '',
        level: 0,
        line: 1,
        parent: undefined,
        role: undefined,
        status: 'required',
        blocks: [],
    });
}

;// CONCATENATED MODULE: ./lib/spec/suggested/take.js




/** Below every notation: a suggestion adds, and changes nothing that a document says itself. */
const take_NOTATION = { notation: 'suggestion', rank: 10, confidence: 0.3 };
/** Things that suggestions may add to one spec. */
const take_LIMIT = 60;
/** Takes the suggestions whose quote stands in a document and speaks of what is suggested. */
function takeSuggestions({ entities, features }, pages) {
    const find = quoteFinder(pages);
    let refused = 0;
    const supported = (quote, name) => {
        const found = speaksOf(quote, name) ? find(quote) : undefined;
        if (found === undefined)
            refused += 1;
        return found;
    };
    const things = entities.slice(0, take_LIMIT).flatMap((entity) => {
        const at = supported(entity.quote, entity.name);
        return at === undefined ? [] : [take_drafted(entity, at, supported)];
    });
    const asked = features.slice(0, take_LIMIT * 2).flatMap(({ id, status, quote }) => {
        const at = find(quote);
        if (at === undefined)
            refused += 1;
        if (at === undefined)
            return [];
        // What stands under "Out of scope" is left out, whatever a model makes of it.
        const stated = at.section.status === 'required' ? status : at.section.status;
        return [{ id, status: stated, evidence: [sourceOf(at.page, at, take_NOTATION)], via: 'llm' }];
    });
    return { entities: things, features: asked, refused };
}
function take_drafted({ name, fields }, { page, line, section }, supported) {
    const columns = fields.slice(0, take_LIMIT).flatMap((field) => {
        const at = supported(field.quote, field.name);
        const src = at === undefined ? undefined : sourceOf(at.page, at, take_NOTATION);
        const draft = src === undefined ? undefined : fieldDraft({ name: field.name, type: field.type, src });
        return draft === undefined ? [] : [draft];
    });
    return {
        original: name,
        fields: columns,
        evidence: 'prose',
        inferred: true,
        status: section.status,
        src: sourceOf(page, { line }, take_NOTATION),
    };
}
/** Suggested things beside what the notations found: one that a document leaves out or puts off stays so. */
function withSuggested(found, suggested) {
    const asked = new Set(found.filter(({ status }) => status === 'required').map(({ original }) => keyOf(original)));
    const known = new Set(found.map(({ original }) => keyOf(original)));
    return [
        ...found,
        ...suggested.filter(({ original }) => asked.has(keyOf(original)) || !known.has(keyOf(original))),
    ];
}

;// CONCATENATED MODULE: ./lib/spec/resolve/access.js





const ALL = /\b(?:all|every|each|any)\s+(?:other\s+)?(?:of the\s+)?(?:(?:api|rest|protected|task|data|resource|the|http|other|remaining|[a-z]+)\s+){0,2}(?:endpoints?|routes?|apis?|requests?|operations?|calls?|paths)\b|\b(?:everything|all of it)\b(?! else)|\btod[ao]s (?:l[ao]s|[ao]s) (?:\w+ )?(?:endpoints|rutas|rotas|apis?|peticiones|requisi[çc][õo]es|solicitudes|llamadas|chamadas|operaciones|opera[çc][õo]es)|\balle (?:\w+ )?(?:endpunkte|endpoints|routen|anfragen|schnittstellen)|\btou(?:te)?s les (?:\w+ )?(?:endpoints|points|routes|requ[êe]tes|appels)|\btutt[ei] (?:le|gli) (?:rotte|endpoint|richieste|api)|t[üu]m (?:u[çc] noktalar|endpoint)|semua (?:endpoint|api)|все(?:х|м)? (?:\S+ )?(?:эндпоинт|запрос|маршрут|метод)\S*|(?:所有|全部)(?:的)?(?:业务|后端)?(?:接口|端点|api|请求|路由)|全(?:て|部)の?(?:エンドポイント|api)|すべての(?:エンドポイント|api)|모든 ?(?:엔드포인트|api|요청)/i;
const EXCEPT = /\b(?:except|excluding|unless|other than|apart from|besides|salvo|excepto|exceto|au[ßs]er|sauf|hari[çc]|kecuali)\b|кроме|除|以外|を除|제외/i;
/** The rule that a document states for all its endpoints, if it states one. */
function globalRule(pages) {
    for (const page of pages) {
        for (const block of page.blocks) {
            const rule = block.section.status === 'required' ? blockRule(block) : undefined;
            if (rule !== undefined)
                return { ...rule, src: sourceOf(page, block, { notation: 'access-rule', rank: 50 }) };
        }
    }
    return conventionIn(pages);
}
/** Scheme and header as a document states them once, before its endpoints: `Auth: Bearer JWT`, `Authorization: Bearer <token>`. */
const SCHEME = /\b(?:auth(?:entication|orization|entifi\S*|entica\S*)?|security|bearerauth)\b[^:：\n]{0,30}[:：]\s*(?:\S+\s+){0,4}?\(?(?:bearer|jwt|token|session|cookie|api[- ]?key|oauth|oidc|sso|basic)|(?:认证|鉴权|登录|認証|인증|авторизаци\S*|аутентификаци\S*)\S{0,8}\s*[:：]\s*.{0,20}?(?:bearer|jwt|token|session|cookie|api[- ]?key)|\bauthorization\s*[:：]\s*(?:bearer|token|basic)\b/i;
/** A paragraph of its own that opens so speaks of all that stands around it. */
const access_LABELLED = /^auth(?:entication|orization|entifizierung|entificaci[óo]n|entica[çc][ãa]o|entification)?\s*[:：]/i;
/** The scheme of some endpoints is no rule for all. */
const SOME = /\b(?:protected|private|admin|some|certain|secured|restricted|where|if|when|optional\w*|protegid\w+|privad\w+|prot[ée]g[ée]\w*|gesch[üu]tzt\w*)\b|受保护|需要(?:登录|认证)的|保護|보호|필요한|защищ/i;
/** Words of which a line about a scheme has one. */
const MAY_SAY = /auth|secur|bearer|认证|鉴权|登录|認証|인증|авториз|аутент/i;
/** A scheme that is stated apart from any endpoint holds for those that say nothing else. */
function conventionIn(pages) {
    for (const page of pages)
        for (const block of page.blocks) {
            if (block.section.status !== 'required' || !yieldsEndpoints(block.section))
                continue;
            const text = block.kind === 'code' ? (block.lines.length > 3 ? '' : block.lines.join(' ')) : access_textOf(block);
            if (text === '' || text.length > 300 || !SCHEME.test(text) || SOME.test(text))
                continue;
            const labelled = block.kind === 'paragraph' && access_LABELLED.test(text) && endpointsIn(block.text).length === 0;
            const apart = labelled ||
                block.section.blocks.every((one) => one.kind === 'table' ||
                    endpointsIn(one.kind === 'code' ? one.lines.join('\n') : one.text).every(({ start }) => start > 20));
            if (apart && !aboutRequest(block.section))
                return {
                    auth: 'required',
                    except: [],
                    src: sourceOf(page, block, { notation: 'access-rule', rank: 30, confidence: 0.6 }),
                };
        }
    return undefined;
}
function access_textOf(block) {
    return (block.kind === 'paragraph' || block.kind === 'item') && MAY_SAY.test(block.text)
        ? plain(block.text)
        : '';
}
function blockRule(block) {
    if (block.kind !== 'paragraph' && block.kind !== 'item')
        return undefined;
    const sentences = block.text.replace(/\n/g, ' ').split(/(?<=[.。!])\s+/);
    return sentences.map(ruleIn).find((rule) => rule !== undefined);
}
function ruleIn(sentence) {
    const shown = plain(sentence);
    const rest = ruleForRest(sentence, shown);
    if (rest !== undefined)
        return rest;
    const all = ALL.exec(shown);
    if (all === null || shown.length > 500)
        return undefined;
    const exception = EXCEPT.exec(sentence);
    const except = exception === null ? [] : pathsIn(sentence.slice(exception.index));
    const auth = exception === null
        ? (accessIn(shown) ?? (NEEDED.test(shown) ? 'required' : undefined))
        : accessBeside(shown);
    if (auth === undefined || auth === 'optional')
        return undefined;
    // "All endpoints except login require…" names no path: login and registration are open by their nature.
    return {
        auth,
        except: exception !== null && except.length === 0 ? OPEN_BY_NATURE : except,
    };
}
/** "Only `GET /a` and `POST /b` are public, everything else needs a token": the paths before the rest are its exceptions. */
function ruleForRest(sentence, shown) {
    const at = shown.length > 500 ? -1 : shown.search(REST);
    if (at < 0 || !sentence.includes('/'))
        return undefined;
    const [before, behind] = [shown.slice(0, at), shown.slice(at)];
    const isClosed = accessIn(behind) === 'required' || NEEDED.test(behind) || PROOF_WANTED.test(behind);
    const except = pathsIn(before);
    return isClosed && accessIn(before) === 'none' && except.length > 0
        ? { auth: 'required', except }
        : undefined;
}
const REST = /(?:everything else|all (?:the )?(?:other|others|remaining)|the (?:rest|others?)\b|alles andere|alle (?:anderen|[üu]brigen)|tout le reste|toutes? les autres|(?:todo|todas?|todos) (?:lo|las|los|as|os) (?:dem[áa]s|otras|outras|outros)|o resto|el resto|il resto|tutt[oie] (?:il resto|le altre|gli altri)|それ以外|その他|其他|其余|나머지)/i;
const PROOF_WANTED = /\b(?:verlang\w*|erforder\w*|ben[öo]tig\w*|brauch\w*|exig\w*|requi\w*|n[ée]cessit\w*|necesit\w*|precis\w*)\b.{0,30}\b(?:jwt|tokens?|login|anmeldung|bearer|jeton|connexion|sesi[óo]n|autentica\S*)/i;
const OPEN_BY_NATURE = ['/login', '/register', '/signup'].map((path) => ({ path }));
/** What a rule says beside its exception: "a token on every request except where it says public" asks for one. */
function accessBeside(shown) {
    const rest = shown.replace(/\((?:except|excluding)[^)]*\)/i, ' ');
    const at = EXCEPT.exec(rest)?.index ?? rest.length;
    return (accessIn(rest.slice(0, at)) ?? (NEEDED.test(rest.slice(0, at)) ? 'required' : accessIn(rest.slice(at))));
}
/** A proof of who calls, and that it is wanted. */
const NEEDED = /\b(?:token|jwt|bearer|api[- ]?key|x-api-key|credentials?|session|cookie|login|auth(?:entication)?)\b(?=.*\b(?:needs?|needed|requires?|required|must|is sent|on (?:every|each|all))\b)|\b(?:needs?|requires?|must (?:send|carry|have|include))\b(?=.*\b(?:token|jwt|bearer|api[- ]?key|credentials?|session|cookie|login)\b)/i;
function pathsIn(sentence) {
    return [...sentence.matchAll(/(?:\b([A-Z]{3,7})\s+)?(\/[\w{}:./*-]+)/g)].flatMap(([, method, written = '']) => {
        const path = readPath(written.replace(/\/?\*+$/, ''))?.path;
        return path === undefined ? [] : [{ path, ...(method === undefined ? {} : { method }) }];
    });
}
function isExcepted(endpoint, full, { method, path }) {
    if (method !== undefined && method !== endpoint.method)
        return false;
    return full === path || full.endsWith(path) || (method === undefined && full.startsWith(`${path}/`));
}
/** Endpoints that nobody can call with a token, because they give it out. */
const BEFORE_LOGIN = /\/(?:(?:resend|send|request)-(?:verification|otp|code)|login|log-in|signin|sign-in|register|registration|signup|sign-up|forgot-password|reset-password|password-reset|verify-email|refresh|refresh-token|token)(?:\/(?:request|confirm))?$/;
const OPERATION = /\/(?:health\w*|live(?:z|ness)?|ready(?:z)?|readiness|ping|metrics|docs|redoc|openapi\.json|docs\.json)$|\/webhooks?\/[\w-]+$/;
/** Fills in who may call, where an endpoint itself does not say: by the rule for all, else unknown. */
function withRule(endpoints, rule, unmarked) {
    return endpoints.map((endpoint) => {
        if (endpoint.auth !== 'unknown')
            return endpoint;
        const full = endpoint.written ?? endpoint.path;
        if (unmarked === 'open to read' && endpoint.method === 'GET' && isConvention(rule))
            return { ...endpoint, auth: 'none' };
        if (rule === undefined)
            return withoutRule(endpoint, full, unmarked);
        const isException = rule.except.some((exception) => isExcepted(endpoint, full, exception));
        const opposite = rule.auth === 'required' ? 'none' : 'required';
        if (isException)
            return { ...endpoint, auth: opposite };
        return rule.auth === 'required' && rule.except.length === 0 && openByNature(full)
            ? { ...endpoint, auth: 'none' }
            : { ...endpoint, auth: rule.auth };
    });
}
function withoutRule(endpoint, full, unmarked) {
    if (openByNature(full))
        return { ...endpoint, auth: 'none' };
    return unmarked === 'for the known' ? { ...endpoint, auth: 'required' } : endpoint;
}
/** Nothing is said of all endpoints but how one proves who one is. */
function isConvention(rule) {
    return rule === undefined || rule.src.confidence < 1;
}
function openByNature(path) {
    return BEFORE_LOGIN.test(path) || OPERATION.test(path);
}
/** Nobody logs in where the documents leave logging in out and no endpoint asks for it. */
function withoutLogin(endpoints, features) {
    const ofAuth = features.filter(({ id }) => id === 'auth' || id.startsWith('auth.'));
    const isLeftOut = ofAuth.some(({ id, status }) => id === 'auth' && status === 'excluded') &&
        !ofAuth.some(({ status }) => status === 'required') &&
        endpoints.every(({ auth }) => auth === 'unknown' || auth === 'none');
    return isLeftOut
        ? endpoints.map((endpoint) => (endpoint.auth === 'unknown' ? { ...endpoint, auth: 'none' } : endpoint))
        : endpoints;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/language.js
const SCRIPTS = [
    ['ja', /[\u3041-\u30ff]/g],
    ['ko', /[\uac00-\ud7a3]/g],
    ['zh', /[\u4e00-\u9fff]/g],
    ['ru', /[\u0400-\u04ff]/g],
];
const language_WORDS = [
    ['es', /\b(?:el|los|las|una|para|con|debe|usuario|usuarios|que|del)\b/gi],
    ['pt', /\b(?:os|uma|para|com|deve|usu[áa]rio|n[ãa]o|que|dos|s[ãa]o)\b/gi],
    ['de', /\b(?:der|die|das|und|ein|eine|mit|f[üu]r|nicht|muss|wird)\b/gi],
    ['fr', /\b(?:le|les|des|une|pour|avec|doit|est|dans|utilisateur)\b/gi],
    ['tr', /\b(?:ve|bir|i[çc]in|ile|olarak|kullan[ıi]c[ıi]|gerekir|bu)\b/gi],
    ['id', /\b(?:dan|yang|untuk|dengan|pengguna|harus|dapat|adalah)\b/gi],
    ['en', /\b(?:the|and|for|with|must|user|is|are|of|to)\b/gi],
];
/** The language that most of the prose is written in, by its script, else by its small words. */
function languageOf(pages) {
    const prose = pages
        .flatMap(({ blocks }) => blocks)
        .map((block) => ('text' in block ? block.text : ''))
        .join('\n')
        .slice(0, 50_000);
    // Counted without a list of them: in a long document there are tens of thousands.
    const letters = prose.replace(/\P{L}+/gu, '').replace(/[\udc00-\udfff]/g, '').length;
    const script = SCRIPTS.find(([, characters]) => (prose.match(characters)?.length ?? 0) > letters * (characters.source.includes('3041') ? 0.05 : 0.15));
    if (script !== undefined)
        return script[0];
    const counts = language_WORDS.map(([language, words]) => [language, prose.match(words)?.length ?? 0]);
    return counts.reduce((best, one) => (one[1] >= best[1] ? one : best), ['en', 0])[0];
}

;// CONCATENATED MODULE: ./lib/spec/resolve/app.js




/** What the service is called and what it is for. */
function settleApp(pages, headers) {
    const { name, title, description, language } = Object.assign({}, ...headers.map(({ reading }) => reading.value).reverse());
    const shown = [title, headedTitle(pages), name, fileTitle(pages[0]?.path ?? ''), 'Service'].find((one) => one !== undefined && one !== '') ?? '';
    return {
        name: name ?? slugOf(shown),
        slug: slugOf(name ?? shown),
        title: shown,
        ...present({ description: description ?? descriptionOf(pages) }),
        language: language ?? languageOf(pages),
    };
}
/** What titles add to the name of a service. */
const app_NOISE = /データモデル設計書|(?:詳細|基本)?設計(?:仕様)?書|要件定義書|仕様書|(?:产品)?需求(?:规格)?(?:文档|说明书)|(?:详细)?设计文档|接口文档|数据库设计|요구사항 ?(?:명세서|정의서)|기획서|명세서|설계서|데이터베이스|\b(?:(?:product|software|system|functional|technical|business|feature|project|api|app|backend|design|data(?:base)?)\s+)?(?:requirements?(?: document| specification)?|specifications?|spec|prd|srs|design(?: document)?|documentation|overview|readme|data models?|schema|api reference|endpoints?)\b(?:\s*\([^()]*\))?/gi;
/** What is left of a title that names no service. */
const GENERIC = /^\W*(?:added|modified|removed|erd|and|the|new|main|feature|untitled|index|todo|introduction|table of contents|functional|non-functional|technical|full|complete|api|app|v?\d[\d.]*)\W*$/i;
const app_LABELLED = /^(?:project|product|application|app|system|service|项目|プロジェクト|프로젝트|proyecto|projeto|projekt|projet|проект|proje)(?: name|名称|名)?\s*[:：]\s*(\S.{1,60})$/i;
/** The name in the first heading that has one, on a line `Project: name`, or in the first sentence. */
function headedTitle(pages) {
    const first = pages.flatMap(({ sections }) => sections).find(({ level }) => level > 0 && level < 3);
    const own = first === undefined ? '' : titleOf(first.title);
    if (own !== '')
        return own;
    const lines = pages
        .flatMap(({ blocks }) => blocks.slice(0, 30))
        .flatMap((block) => block.kind === 'heading' || block.kind === 'paragraph' ? block.text.split('\n') : []);
    const labelled = lines.map((line) => app_LABELLED.exec(plain(line))?.[1]).find((name) => name !== undefined);
    return labelled ?? sentenceTitle(descriptionOf(pages) ?? '');
}
function sentenceTitle(sentence) {
    const named = /\b(?:for|of) (?:the |an? )?([A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,3}) (?:app|application|system|service|platform|api|backend|project)\b/i.exec(sentence);
    return (named?.[1] ??
        /\b([A-Z]\w*(?: [A-Z]\w*){0,3} (?:System|App|Service|Platform|API))\b/.exec(sentence)?.[1] ??
        '');
}
function titleOf(heading) {
    const stripped = plain(heading)
        .replace(/^(?:feature specification|feature|project|product|spec|prd|app|system)\s*[:：]\s*/i, '')
        .replace(/^\W*\d+[.)]\s*/, '')
        .replace(/^(?:user )?story map\s*[:：]\s*/i, '')
        // "Order service – what we want": behind a dash a title goes on as a sentence.
        .replace(/(?<=\p{L}{3}.*)\s[–—-]\s+\p{Ll}.*$/u, '')
        .replace(app_NOISE, ' ')
        .replace(/^[\s:：\-–—|&]+|[\s:：\-–—|&]+$/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return /\p{L}{2}/u.test(stripped) && !GENERIC.test(stripped) ? stripped.slice(0, 80) : '';
}
/** The folder says more than a file that is called as all of them are. */
function fileTitle(path) {
    const parts = path
        .replace(/\.\w+$/, '')
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..');
    const named = parts.filter((part) => !/^(?:spec|specs|prd|srs|readme|design|requirements|data-?model|schema|index|docs|doc|database|api|api-spec|src|app)$/i.test(part));
    return named.at(-1) ?? '';
}
function descriptionOf(pages) {
    for (const { blocks } of pages)
        for (const block of blocks) {
            const { kind, section } = block;
            if (kind !== 'paragraph' || (section.level > 1 && section.role !== 'overview') || section.level > 6)
                continue;
            const text = plain(block.text.replace(/\n/g, ' '));
            if (text.length > 20 && !ABOUT_DOCUMENT.test(text))
                return text.slice(0, 400);
        }
    return undefined;
}
/** What a document says of itself: who wrote it, when, and in which state it is. */
const ABOUT_DOCUMENT = /^(?:\w+\s*[:：]|>|version|status|date|created|feature branch|작성일|作成日)/i;

;// CONCATENATED MODULE: ./lib/spec/resolve/auth.js

const BY_FEATURE = [
    ['auth.jwt', 'jwt'],
    ['auth.bearer', 'jwt'],
    ['auth.session', 'session'],
    ['auth.oauth', 'oauth'],
    ['auth.api_key', 'api_key'],
    ['auth.password', 'jwt'],
    ['auth.registration', 'jwt'],
    ['auth.refresh_token', 'jwt'],
    ['auth', 'jwt'],
    ['rbac', 'jwt'],
];
/** How callers prove who they are: as the front matter says, else as features and endpoints ask for it. */
function settleAuth(headers, features, endpoints) {
    for (const { page, reading } of headers) {
        const { auth } = reading.value;
        const method = auth === false
            ? 'none'
            : typeof auth === 'string'
                ? auth
                : auth === undefined
                    ? undefined
                    : (auth.method ?? 'jwt');
        const line = reading.lines.get('auth.method') ?? reading.lines.get('auth');
        if (method !== undefined)
            return { method, src: [sourceOf(page, { line: line ?? 1 }, { notation: 'front-matter', rank: 100 })] };
    }
    for (const [id, method] of BY_FEATURE) {
        const feature = features.find((one) => one.id === id && one.status === 'required');
        if (feature !== undefined)
            return { method, src: feature.evidence.slice(0, 3) };
    }
    const guarded = endpoints.find(({ auth, status }) => auth === 'required' && status === 'required');
    return guarded === undefined
        ? { method: 'none', src: [] }
        : { method: 'jwt', src: guarded.src.slice(0, 1) };
}

;// CONCATENATED MODULE: ./lib/spec/resolve/bodies.js

/** Endpoints with what an example shows that is sent to them. */
function withBodies(endpoints, messages) {
    const bodies = new Map();
    for (const message of messages) {
        const key = bodies_keyOf(message.method, message.path);
        if (message.side === 'request' && message.status === 'required' && !bodies.has(key))
            bodies.set(key, message);
    }
    if (bodies.size === 0)
        return endpoints;
    return endpoints.map((endpoint) => {
        const message = bodies.get(bodies_keyOf(endpoint.method, endpoint.written ?? endpoint.path));
        return message === undefined ? endpoint : { ...endpoint, body: message.fields.map(bodies_fieldOf) };
    });
}
function bodies_keyOf(method, path) {
    return `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}
function bodies_fieldOf({ original, type, nullable, src }) {
    return {
        name: wordsOf(original).join('_'),
        original,
        type: type ?? { kind: 'unknown' },
        typeStated: type !== undefined,
        ...(nullable === true ? { nullable } : {}),
        src: [src],
    };
}

;// CONCATENATED MODULE: ./lib/spec/resolve/coverage.js
/** How many lines were read as something, and the sections of which nothing was. */
function coverageOf(spec, pages) {
    const used = usedLines(spec);
    const of = (page) => used.get(page.path) ?? new Set();
    return {
        linesUsed: pages.reduce((sum, page) => sum + page.lines.filter((line, index) => line.trim() !== '' && of(page).has(index + 1)).length, 0),
        linesTotal: pages.reduce((sum, page) => sum + page.lines.filter((line) => line.trim() !== '').length, 0),
        unparsedSections: pages.flatMap((page) => unread(page, of(page))).slice(0, 200),
    };
}
/** The lines of each document that an item was read from. */
function usedLines(spec) {
    const used = new Map();
    for (const { file, line, endLine } of sourcesOf(spec)) {
        const lines = used.get(file) ?? new Set();
        for (let at = line; at <= Math.min(endLine, line + 5000); at += 1)
            lines.add(at);
        used.set(file, lines);
    }
    return used;
}
function sourcesOf(spec) {
    const whole = ({ file, line, notation, rank, confidence }) => ({
        file,
        line,
        endLine: line,
        notation,
        rank,
        confidence,
    });
    return [
        ...spec.entities.flatMap(({ src, fields }) => [
            ...src.map(whole),
            ...fields.flatMap((field) => field.src),
        ]),
        ...spec.relations.flatMap(({ src }) => src),
        ...spec.endpoints.filter(({ derived }) => !derived).flatMap(({ src }) => src),
        ...spec.requirements.flatMap(({ src }) => src),
        ...spec.features.flatMap(({ evidence }) => evidence),
        ...spec.auth.src,
    ];
}
function unread(page, used) {
    return page.sections.flatMap(({ title, line, blocks, level }) => {
        const content = blocks.filter(({ kind }) => kind !== 'heading');
        if (level === 0 || content.length === 0)
            return [];
        const isRead = content.some((block) => {
            for (let at = block.line; at <= Math.min(block.endLine, block.line + 3000); at += 1)
                if (used.has(at))
                    return true;
            return false;
        });
        return isRead || used.has(line) ? [] : [{ title, line }];
    });
}

;// CONCATENATED MODULE: ./lib/spec/resolve/derive.js


const ROUTES = [
    ['GET', 'all', 'list'],
    ['POST', 'all', 'create'],
    ['GET', 'one', 'get'],
    ['PATCH', 'one', 'update'],
    ['DELETE', 'one', 'delete'],
];
/**
 * The endpoints of the entities that list none: create, read, list, change and delete, marked as derived. An entity of which only
 * sentences name some, none of them to read it, gets the others beside them.
 *
 * @param isListing - `true` where an endpoint stands in a list of endpoints, and not in a sentence about something else
 */
function deriveEndpoints(entities, listed, given) {
    const required = listed.filter(({ status }) => status === 'required');
    return entities.flatMap((entity) => {
        if (entity.status !== 'required')
            return [];
        const own = required.filter((endpoint) => endpoint.entity === entity.name);
        if (own.some((endpoint) => endpoint.method === 'GET' || given.isListing(endpoint)))
            return [];
        const asked = new Set(own.map(({ action }) => action));
        return crud(entity, given.auth).filter(({ action }) => !asked.has(action));
    });
}
/** `true` where an endpoint stands in a list of endpoints, and not only in what is asked of the service in sentences. */
function standsInList({ src }, pages) {
    return src.some(({ notation, file, line }) => {
        const page = pages.find(({ path }) => path === file);
        const role = page?.sections.findLast((section) => section.line <= line)?.role;
        return !/^endpoint-(?:line|mention)$/.test(notation) || (role !== 'functional' && role !== 'overview');
    });
}
function crud(entity, auth) {
    const collection = `/${collectionName(entity.name)}`;
    const id = `${wordsOf(entity.name).join('_')}_id`;
    return ROUTES.map(([method, of, action]) => ({
        method,
        path: of === 'all' ? collection : `${collection}/{${id}}`,
        params: of === 'all' ? [] : [{ name: id, in: 'path', required: true }],
        auth,
        roles: [],
        entity: entity.name,
        action,
        derived: true,
        status: 'required',
        src: entity.src.slice(0, 1),
    }));
}
/** `order-items`: the plural for paths, and never the same as the singular. */
function collectionName(entity) {
    const words = wordsOf(entity);
    const last = words.at(-1) ?? 'item';
    const plural = pluralize.plural(last);
    return [...words.slice(0, -1), plural === last ? `${last}-list` : plural].join('-');
}

;// CONCATENATED MODULE: ./lib/spec/resolve/diagnostic-order.js
/** Problems that are reported: nobody reads more, and the first say enough. */
const diagnostic_order_LIMIT = 500;
const WEIGHT = { error: 0, warning: 1, info: 2 };
/** In the order of the documents and their lines; one kind of problem at one place is said once. */
function inOrder(diagnostics, pages) {
    const order = new Map(pages.map(({ path }, index) => [path, index]));
    const place = ({ span }) => (order.get(span?.file ?? '') ?? 0) * 1e8 + (span?.line ?? 1);
    const distinct = new Map(diagnostics.map((one) => [
        `${one.code} ${one.message} ${one.span?.file ?? ''}:${one.span?.line ?? 0}`,
        one,
    ]));
    return [...distinct.values()]
        .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || place(a) - place(b))
        .slice(0, diagnostic_order_LIMIT)
        .sort((a, b) => place(a) - place(b));
}

;// CONCATENATED MODULE: ./lib/spec/resolve/base-path.js
const PREFIX = /^\/(?:api(?:\/v\d+(?:\.\d+)?)?|v\d+(?:\.\d+)?)(?=\/|$)/;
/** Routes of operation, which stand beside the API whatever its prefix. */
const base_path_OPERATION = /^\/(?:health\w*|livez|readyz|ready|live|metrics|docs|redoc|openapi\.json|ping|status|version)?(?:\/|$)/;
/**
 * What the paths of an API start with: as stated, else a leading `/api`, `/vN` or `/api/vN` common to all.
 *
 * @returns without a final slash; `undefined` where they share nothing
 */
function basePathOf(paths, stated) {
    const given = stated?.replace(/\/+$/, '');
    if (given !== undefined && /^(?:\/[\w.-]+){1,5}$/.test(given))
        return given;
    const counted = paths.filter((path) => !base_path_OPERATION.test(path) && path !== '/');
    const prefixes = new Set(counted.map((path) => PREFIX.exec(path)?.[0] ?? ''));
    const [prefix] = prefixes;
    if (prefixes.size === 1)
        return prefix === '' ? undefined : prefix;
    return counted.length > 0 && counted.every((path) => path.startsWith('/api/')) ? '/api' : undefined;
}
/** A path below the base path. */
function below(path, basePath) {
    if (basePath === undefined || !(path === basePath || path.startsWith(`${basePath}/`)))
        return path;
    return path.slice(basePath.length) || '/';
}

;// CONCATENATED MODULE: ./lib/spec/resolve/endpoints.js



/** Descriptions of one route that are read. */
const endpoints_DRAFTS = 50;
/** Merges what several places say of one route, and ties each to its entity. */
function settleEndpoints(drafts, { directory, places, basePath: stated }) {
    const diagnostics = [];
    const groups = new Map();
    for (const draft of drafts) {
        const base = stated ?? '';
        const path = endpoints_anonymous(below(draft.path, base === '' ? undefined : base));
        const key = `${draft.method} ${path}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [draft]);
        else if (group.length < endpoints_DRAFTS)
            group.push(draft);
    }
    const basePath = basePathOf(drafts.map(({ path }) => path), stated);
    joinPrefixed(groups);
    const endpoints = [...groups].map(([key, group]) => {
        reportTwice(key, group, { places, diagnostics });
        return merged(group, { directory, basePath });
    });
    for (const endpoint of endpoints)
        diagnostics.push(...unknownEntity(endpoint, directory, places));
    return { endpoints, basePath, diagnostics };
}
/** `GET /parcels` beside `GET /api/v1/parcels` is the same route, told without its prefix. */
function joinPrefixed(groups) {
    const prefixed = new Map();
    for (const key of groups.keys()) {
        const short = key.replace(/ \/api(?:\/v\d+)?(?=\/)/, ' ');
        if (short !== key)
            prefixed.set(short, [...(prefixed.get(short) ?? []), key]);
    }
    for (const [short, [full = '', ...others]] of prefixed) {
        const told = groups.get(short);
        if (told === undefined || others.length > 0)
            continue;
        groups
            .get(full)
            ?.push(...told.map((draft) => ({ ...draft, src: { ...draft.src, rank: Math.min(draft.src.rank, 60) } })));
        groups.delete(short);
    }
}
function endpoints_anonymous(path) {
    return path.replace(/\{[^}]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}
function merged(group, given) {
    const ranked = [...group].sort((a, b) => b.src.rank - a.src.rank);
    const [first = group[0]] = ranked;
    const access = ranked.find(({ auth }) => auth !== undefined);
    const method = first?.method ?? 'GET';
    const written = first?.path ?? '/';
    const path = below(written, given.basePath);
    const summary = ranked.find((one) => one.summary !== undefined)?.summary;
    const params = new Map(ranked.flatMap((one) => one.params).map((param) => [`${param.in} ${param.name}`, param]));
    const own = [...params.values()].filter(({ in: where, name }) => where !== 'path' || written.includes(`{${name}}`));
    return {
        method,
        path,
        ...(written === path ? {} : { written }),
        params: own,
        auth: access?.auth ?? 'unknown',
        roles: access?.roles ?? [],
        ...ownerOf(method, path, given.directory),
        ...answersOf(ranked),
        ...(summary === undefined ? {} : { summary }),
        derived: false,
        status: group.some(({ status }) => status === 'required') ? 'required' : (first?.status ?? 'required'),
        src: ranked.map(({ src }) => src),
    };
}
function answersOf(ranked) {
    const statuses = ranked.find(({ statuses: said = [] }) => said.length > 0)?.statuses ?? [];
    return statuses.length === 0 ? {} : { responses: statuses.map((status) => ({ status })) };
}
/** The entity that a path is about, and what is done to it. */
function ownerOf(method, path, directory) {
    const segments = path.split('/').filter((segment) => segment !== '');
    const nameable = directory.entities.map((entity) => ({ entity, name: entity.name, parents: [] }));
    const find = (segment, above) => directory.find(segment) ?? byPartOfName(segment, nameable, above)?.entity;
    for (let at = segments.length - 1; at >= 0; at -= 1) {
        const segment = segments[at] ?? '';
        const above = segments.slice(0, at).findLast((one) => !one.startsWith('{'));
        const parent = above === undefined ? undefined : directory.find(above)?.name;
        const entity = segment.startsWith('{')
            ? undefined
            : (find(segment, parent) ?? directory.findAbroad(segment));
        if (entity !== undefined)
            return { entity: entity.name, action: actionOf(method, segments.slice(at + 1)) };
    }
    return {};
}
const ON_ONE = {
    GET: 'get',
    PUT: 'update',
    PATCH: 'update',
    DELETE: 'delete',
};
function actionOf(method, behind) {
    if (behind.length === 0)
        return method === 'GET' ? 'list' : method === 'POST' ? 'create' : 'custom';
    const isOne = behind.length === 1 && (behind[0] ?? '').startsWith('{');
    return (isOne ? ON_ONE[method] : undefined) ?? 'custom';
}
function reportTwice(key, group, at) {
    const [first, ...others] = group;
    if (first === undefined)
        return;
    for (const other of others) {
        const span = at.places.at(other.src);
        const sameTable = other.src.notation === 'endpoint-table' &&
            other.src.notation === first.src.notation &&
            other.src.file === first.src.file;
        if (sameTable && other.sections[0] === first.sections[0])
            at.diagnostics.push(endpointDuplicate.at({ endpoint: key.replace(/\{\}/g, '{id}'), line: first.src.line }, { span }));
        const [here, there] = [other, first].map(({ path }) => /\{(\w+)\}/.exec(path)?.[1] ?? '');
        if (here !== undefined && there !== undefined && here !== there && sameTable)
            at.diagnostics.push(paramMismatch.at({ endpoint: `${other.method} ${other.path}`, here, there, line: first.src.line }, { span }));
    }
}
function unknownEntity({ method, path, entity, src }, directory, places) {
    const [source] = src;
    const segment = path.split('/').find((one) => one.length > 4 && !one.startsWith('{')) ?? '';
    if (entity !== undefined || source === undefined || segment === '')
        return [];
    const near = directory.near(segment.replace(/[-_]/g, '')) ??
        directory.near(segment.replace(/[-_]/g, '').replace(/s$/, ''));
    return near === undefined
        ? []
        : [
            endpointUnknownEntity.at({ endpoint: `${method} ${path}`, segment, near }, { span: places.at(source, segment) }),
        ];
}

;// CONCATENATED MODULE: ./lib/spec/resolve/directory.js


/** The entity, where `owner` may refer to it: what is asked for cannot hang on what comes later. */
function referable(found, owner) {
    return found === undefined || found.merged.status === 'required' || owner.merged.status !== 'required'
        ? found
        : undefined;
}
function directoryOf(merged) {
    const taken = new Set();
    const tables = new Set();
    const entities = merged.map((entity, index) => {
        const naming = entityName(entity.original, index + 1);
        const name = directory_distinct(naming.name, taken);
        return {
            merged: entity,
            name,
            table: directory_distinct(tableName(naming.reserved ?? name), tables),
            reserved: naming.reserved,
        };
    });
    const byKey = new Map();
    for (const entity of entities) {
        const { merged: own, name, table, reserved = name } = entity;
        for (const text of [
            own.original,
            name,
            reserved,
            table,
            ...own.spellings,
            ...(own.label === undefined ? [] : [own.label]),
        ]) {
            const key = keyOf(text) || text.trim();
            if (!byKey.has(key))
                byKey.set(key, entity);
        }
    }
    const run = runTogether(byKey);
    const stems = byStem(byKey);
    return {
        entities,
        find: (name) => byKey.get(keyOf(name) || name.trim()) ?? run.get(keyOf(name)),
        findAbroad: (plural) => abroad(plural, stems),
        findBySuffix: (name) => suffixed(keyOf(name), byKey),
        near: (name) => nearest(name, entities.map((entity) => entity.name)),
    };
}
/** The entities whose names people write as one word in a path: `lineitem` for `LineItem`. */
function runTogether(byKey) {
    const together = new Map();
    for (const [key, entity] of byKey) {
        const word = key.replaceAll('_', '');
        if (word !== key && !together.has(word))
            together.set(word, entity);
    }
    return together;
}
/** What a noun and its plural have in common, in languages that change its end and, in German, its vowel. */
function stemOf(key) {
    return key.replace(/(?:nen|en|er|es|n|s|e|i|a|o|y)$/, '').replace(/([aou])e/g, '$1');
}
/** The entities below each form in which a foreign plural may meet their names. */
function byStem(byKey) {
    const stems = new Map();
    for (const [key, entity] of byKey)
        if (key.length > 3)
            for (const stem of [stemOf(key), key.replace(/([aou])e/g, '$1')])
                stems.set(stem, (stems.get(stem) ?? new Set()).add(entity));
    return stems;
}
function abroad(plural, stems) {
    const key = keyOf(plural);
    // `repairers` are no plural of `repair`.
    if (key.length < 4 || /ers$/.test(plural))
        return undefined;
    const found = new Set([stemOf(key), stemOf(key.replace(/(?:l[ae]r)$/, ''))].flatMap((stem) => [...(stems.get(stem) ?? [])]));
    return found.size === 1 ? [...found][0] : undefined;
}
function suffixed(key, byKey) {
    if (key === '')
        return undefined;
    const ends = [...byKey].filter(([other]) => other.endsWith(`_${key}`) || key.endsWith(`_${other}`));
    const found = new Set(ends.map(([, entity]) => entity));
    return found.size === 1 ? [...found][0] : undefined;
}
function directory_distinct(name, taken) {
    let candidate = name;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
        candidate = `${name.slice(0, 58)}${number}`;
    taken.add(candidate.toLowerCase());
    return candidate;
}
/** The column that a reference to an entity gets where the spec names none. */
function referenceField(entity) {
    return `${wordsOf(entity).join('_').slice(0, 59)}_id`;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/bounds.js

const bounds_TEXTS = new Set(['string', 'text', 'email', 'url', 'html', 'binary']);
const NUMBERS = new Set(['int', 'bigint', 'float', 'decimal']);
/** The limits of a field's values: those of a text count characters. */
function bounds_bounds(field, type) {
    if (NUMBERS.has(type.kind))
        return range(bounds_closed(field, step(type)));
    return bounds_TEXTS.has(type.kind) ? lengths(bounds_closed(field, 1), 'length' in type ? type.length : undefined) : {};
}
/** Digits behind the point that are told apart where the type does not say how many it has. */
const PLACES = { float: 6, decimal: 2 };
/** The least by which two values of the type differ. */
function step(type) {
    if (type.kind === 'decimal')
        return 1 / 10 ** (type.precision?.[1] ?? PLACES.decimal);
    return type.kind === 'float' ? 1 / 10 ** PLACES.float : 1;
}
/** Bounds that take part: the first value above 0 is 1 among whole numbers, and 0.01 among amounts of money. */
function bounds_closed(field, unit) {
    const { above, below } = field;
    const min = field.min ?? (above === undefined ? undefined : next(above, unit));
    const max = field.max ?? (below === undefined ? undefined : next(below, -unit));
    return { ...field, ...present({ min, max }) };
}
/** Without what binary fractions add: `100 - 0.01` is 99.99. */
function next(value, unit) {
    const isBetween = Math.abs(unit) === 1 && !Number.isInteger(value);
    if (isBetween)
        return unit > 0 ? Math.ceil(value) : Math.floor(value);
    return Number((value + unit).toPrecision(15));
}
function range({ min, max }) {
    const isOrdered = min === undefined || max === undefined || min <= max;
    return present({ min, max: isOrdered ? max : undefined });
}
function lengths({ min, max, minLength = min, maxLength = max, pattern }, stated) {
    const low = counted(minLength);
    const high = counted(maxLength);
    const isOrdered = high === undefined || high >= (low ?? 0);
    return present({ minLength: low, maxLength: isOrdered && high !== stated ? high : undefined, pattern });
}
/** A number of characters: whole, and more than none. */
function counted(value) {
    return value !== undefined && value > 0 && Number.isInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/target.js




const target_NOTHING = { entity: undefined, wanted: undefined };
/** The entity that a field refers to: as its type or a note says, else by its name. */
function targetOf(field, owner, directory) {
    const told = field.references ?? (field.type?.kind === 'ref' ? field.type.entity : undefined);
    // A text that is called as a thing is: `comment` of a log where there are comments, too.
    const isText = field.type?.kind === 'text' || field.type?.kind === 'bool';
    const wanted = isText && told !== undefined && keyOf(told) === keyOf(field.original) ? undefined : told;
    const stem = wordsOf(field.original)
        .join('_')
        .replace(/_(?:id|uuid|fk|ref)$/, '');
    if (wanted !== undefined) {
        const isExact = field.type?.kind === 'ref';
        const plain = directory.find(wanted);
        const found = (isExact && (plain === undefined || plain === owner) ? longer(stem, wanted, directory) : undefined) ??
            plain ??
            (isExact ? undefined : guessed(stem, wanted, { owner, directory }));
        return { entity: referable(found, owner), wanted };
    }
    const named = field.named === undefined ? undefined : directory.find(field.named);
    if (named !== undefined)
        return { entity: referable(named, owner), wanted: undefined };
    return sameName(field, { owner, directory }) ?? implied(field, stem, { owner, directory });
}
/** `club` without a type refers to clubs, where there are clubs. */
function sameName({ type, named, original, src: [source] }, { owner, directory }) {
    if (type !== undefined || named !== undefined || source === undefined || source.rank > BARE_RANK)
        return undefined;
    const words = wordsOf(original);
    const last = words.at(-1) ?? '';
    const found = singular(last) === last ? directory.find(original) : undefined;
    return found === undefined || found === owner || found.merged.inferred !== owner.merged.inferred
        ? undefined
        : { entity: referable(found, owner), wanted: undefined };
}
/** Notations that name fields without their types. */
const BARE_RANK = 70;
/** "Reference to the Event Template" may be cut to its first word: the name of the column has all of them. */
function longer(stem, wanted, directory) {
    const key = keyOf(wanted);
    return key !== '' && `_${stem}_`.includes(`_${key}_`) ? directory.find(stem) : undefined;
}
/** The entity that the column's own name means, where the name that the spec gives for it leads nowhere. */
function guessed(stem, wanted, { owner, directory }) {
    const named = byName(stem, owner, directory);
    // `parent_id → parents` names another table: it is no tree of its owner's rows.
    const isOwn = keyOf(wanted) === owner.merged.key || wordsOf(wanted).join('_') === stem;
    if (named !== undefined)
        return named === owner && !isOwn ? undefined : named;
    const ends = directory.findBySuffix(stem);
    return ends === owner ? undefined : ends;
}
/** `user_id` refers to users, where there are users. */
function implied(field, stem, { owner, directory }) {
    if (target_BY.test(stem) && isKeyLike(field))
        return { entity: referable(personIn(directory), owner), wanted: undefined };
    // `pet` of a visit, where there are pets: a name alone that a thing has too means it.
    const same = field.type === undefined && field.named === undefined ? meant(stem, owner, directory) : undefined;
    if (same !== undefined)
        return { entity: referable(same, owner), wanted: undefined };
    const isPlain = stem === '' || stem === wordsOf(field.original).join('_');
    // The `order_id` of an order is its own number, no reference.
    if (isPlain || field.pk === true || keyOf(stem) === owner.merged.key)
        return target_NOTHING;
    const found = byName(stem, owner, directory) ?? target_named(field, stem, { owner, directory });
    // Rows that all have a parent are no tree: it would have no root.
    if (found === owner && stem === 'parent' && field.required === true)
        return target_NOTHING;
    return { entity: referable(found, owner), wanted: undefined };
}
/** `created_by_user_id` ends with the thing that it is a key of; a text may be the key of another system. */
function target_named(field, stem, { owner, directory }) {
    if (!isKeyLike(field) || target_FOREIGN.test(stem))
        return undefined;
    const ends = directory.entities.filter(({ merged }) => stem.endsWith(`_${merged.key}`));
    const longest = ends.toSorted((one, other) => other.merged.key.length - one.merged.key.length)[0];
    if (longest !== undefined)
        return longest;
    // `endpoint_id` among things of which one alone is some kind of endpoint.
    const kinds = directory.entities.filter(({ merged }) => merged !== owner.merged && merged.key.endsWith(`_${stem}`));
    return field.type === undefined && kinds.length === 1 ? kinds[0] : undefined;
}
/** Keys that other systems gave out. */
const target_FOREIGN = /^(?:external|ext|remote|stripe|paypal|google|apple|facebook|github|telegram|discord|provider|vendor_system|legacy|third_party|aws|s3|payment_provider|gateway|transaction|trace|request|correlation|session)(?:_|$)/;
/** The thing whose name a field has without saying more: `pet`, `shipping address`, `parent category` of a category. */
function meant(stem, owner, { find, entities }) {
    const same = find(stem);
    if (same !== undefined)
        return same !== owner && same.merged.key === stem ? same : undefined;
    if (stem === `parent_${owner.merged.key}`)
        return owner;
    if (OWNING.test(stem))
        return personIn({ find });
    const kind = guessType(stem).kind;
    if (kind !== 'string' && kind !== 'text')
        return undefined;
    const ends = entities.filter(({ merged }) => merged !== owner.merged && stem.endsWith(`_${merged.key}`));
    return ends.length === 1 ? ends[0] : undefined;
}
/** Who has or made a row is a user; an author may be a name on a cover. */
const OWNING = /^(?:owner|creator|assignee|uploader|requester|reporter)$/;
/** Whoever has an account, as the Spec calls them. */
function personIn({ find }) {
    return ['user', 'account', 'employee', 'member', 'person'].map(find).find((one) => one !== undefined);
}
/** `approved_by` is a person wherever it can hold a key. */
const target_BY = /^(?:created|updated|modified|changed|deleted|approved|rejected|reviewed|uploaded|assigned|requested|submitted|reported|performed|issued|processed|handled|closed|resolved|invited|recorded|added|posted|verified|cancelled|canceled|completed)_by$|^assigned_to$/;
function isKeyLike({ type, named }) {
    return named === undefined && (type === undefined || ['uuid', 'int', 'bigint'].includes(type.kind));
}
const PERSON = /^(?:actor|owner|author|creator|assignee|created_by|updated_by|reporter|assigned_to|assigner|sender|recipient|receiver|uploader|reviewer|approver|organizer|host)$/;
function byName(stem, owner, directory) {
    const found = directory.find(stem);
    if (found !== undefined)
        return found;
    if (PERSON.test(stem) || (isRoleWord(stem) && !/^(?:client|support|finance|hr|users?)$/.test(stem)))
        return personIn(directory);
    return stem === 'parent' || stem === `parent_${owner.merged.key}` ? owner : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/field.js








/** A field with its names and type settled, or `undefined` where it stands for rows of another entity. */
function resolveField(merged, entity, at) {
    const target = targetOf(merged, entity, at.directory);
    if (isRelationOnly(merged, target, at))
        return undefined;
    const { type, stated, suffix } = field_typeOf(merged, target, { entity, ...at });
    const [source] = merged.src;
    const plain = fieldName(`${merged.original}${suffix}`, at.position);
    // The `order` of an item is the key of one: nobody has to choose another name.
    const isReference = plain.reserved !== undefined && type.kind === 'ref';
    const naming = isReference ? fieldName(`${merged.original}_id`, at.position) : plain;
    if (naming.reserved !== undefined && source !== undefined)
        at.diagnostics.push(identifierReserved.at({ name: naming.reserved, becomes: naming.name }, { span: at.places.at(source, merged.original) }));
    const label = merged.label ?? (/[^\u0000-\u007f]/.test(merged.original) ? merged.original : undefined);
    return {
        name: naming.name,
        ...(label === undefined ? {} : { label }),
        original: merged.original,
        ...(merged.was === undefined ? {} : { was: merged.was }),
        type,
        typeStated: merged.type !== undefined || merged.named !== undefined,
        ...(stated === undefined ? {} : { stated }),
        ...flags(merged, {
            name: naming.name,
            compositeKey: entity.merged.compositeKey,
            isReference: type.kind === 'ref',
        }),
        ...bounds_bounds(merged, type),
        ...(merged.description === undefined ? {} : { description: merged.description }),
        src: merged.src,
    };
}
/** A list of rows of another entity is the other side of a relation, no column. */
function isRelationOnly(field, target, at) {
    if (field.relationOnly === true)
        return true;
    if (field.type?.kind !== 'array')
        return false;
    const inner = field.type.of.kind === 'ref' ? field.type.of.entity : field.named;
    return (inner !== undefined &&
        (target.entity ?? at.directory.find(inner)) !== undefined &&
        at.enums.get(keyOf(inner)) === undefined);
}
function field_typeOf(field, target, at) {
    const [source] = field.src;
    if (target.entity !== undefined && canRefer(field)) {
        const stated = field.type?.kind === 'ref' ? undefined : field.type;
        return { type: { kind: 'ref', entity: target.entity.name }, stated, suffix: '' };
    }
    if (target.wanted !== undefined && source !== undefined)
        at.diagnostics.push(relationUnknownTarget.at({
            from: `${at.entity.name}.${field.original}`,
            to: target.wanted,
            near: at.directory.near(target.wanted),
        }, { span: at.places.at(source, target.wanted) }));
    if (field.type?.kind === 'ref')
        return {
            type: { kind: 'uuid' },
            stated: undefined,
            suffix: /(?:id|uuid)$/i.test(field.original) ? '' : '_id',
        };
    return { type: plainType(field, at), stated: undefined, suffix: '' };
}
function canRefer({ type }) {
    return (type === undefined || ['ref', 'uuid', 'int', 'bigint', 'string', 'text', 'unknown'].includes(type.kind));
}
function plainType(field, at) {
    const { type, named } = field;
    const known = named === undefined ? undefined : at.enums.get(keyOf(named));
    if (known !== undefined) {
        const values = { kind: 'enum', name: known.name, values: known.values };
        return type?.kind === 'array' ? { kind: 'array', of: values } : values;
    }
    if (type !== undefined)
        return type.kind === 'array' && type.of.kind === 'unknown'
            ? { kind: 'array', of: { kind: 'json' } }
            : type;
    if (named === undefined) {
        const guess = guessType(wordsOf(field.original).join('_'), field.default);
        // What has a least and a greatest value is a number.
        return guess.kind === 'string' && field.min !== undefined && field.max !== undefined
            ? { kind: 'int' }
            : guess;
    }
    return unknownType(field, named, at);
}
function unknownType(field, named, at) {
    const [source] = field.src;
    if (source === undefined)
        return { kind: 'string' };
    const embedded = /^[A-Z]\w+$/.test(named) &&
        kindNamed(named) === undefined &&
        source.rank <= 80 &&
        nearest(named, kindNames()) === undefined;
    const near = nearest(named, kindNames());
    at.diagnostics.push(typeUnknown.at({ type: named.slice(0, 60), field: `${at.entity.name}.${field.original}`, near }, { span: at.places.at(source, named) }));
    return embedded && source.notation !== 'field-table' ? { kind: 'json' } : { kind: 'string' };
}
function flags(field, given) {
    const { isKey, isNatural } = keyKind(field, given);
    const required = field.required === true || (field.pk === true && !isKey);
    const flag = (holds) => (holds ? true : undefined);
    return present({
        pk: flag(isKey),
        required: flag(required),
        nullable: flag(field.nullable === true && !required),
        unique: flag(field.unique === true || isNatural),
        indexed: flag(field.indexed === true),
        computed: flag(field.computed === true),
        secret: flag(field.secret === true || isSecretName(given.name)),
        default: field.default,
    });
}
/** Whether a field alone is the key of its rows, and whether that key says something. */
function keyKind(field, { compositeKey, isReference }) {
    const isPart = compositeKey.length > 1 && compositeKey.some((name) => fieldNameKey(name) === field.key);
    if (field.pk !== true || isPart)
        return { isKey: false, isNatural: false };
    const isKey = !isReference && isSurrogate(field);
    return { isKey, isNatural: !isKey };
}
function fieldNameKey(name) {
    return wordsOf(name).join('_');
}
/** A key that only tells rows apart. A slug or an e-mail address as a key says something, and stays as a unique field. */
function isSurrogate({ key, type }) {
    return (/(?:^|_)(?:id|uuid|guid|pk|key)$/.test(key) ||
        type === undefined ||
        type.kind === 'uuid' ||
        type.kind === 'int' ||
        type.kind === 'bigint');
}

;// CONCATENATED MODULE: ./lib/spec/resolve/relations.js



/**
 * The relations of a spec: those that fields hold, and those that are stated beside them.
 *
 * A stated one that no field holds gets a field, marked as added.
 */
function settleRelations(drafts, given) {
    const asked = [...given.growing.values()].filter(({ entity }) => entity.status === 'required');
    const at = { ...given, relations: asked.flatMap(heldBy), diagnostics: [] };
    for (const draft of drafts) {
        const from = endOf(draft.from, draft, given.directory);
        const to = endOf(draft.to, draft, given.directory);
        if (from === undefined || to === undefined)
            reportUnknown(draft, given.directory, at);
        else if (from.merged.status !== 'required' || to.merged.status !== 'required')
            continue;
        else if (draft.kind === 'many-to-many')
            linked(draft, { from: from.name, to: to.name }, at);
        else
            relations_stated(draft, { from: from.name, to: to.name }, at);
    }
    return { relations: at.relations, diagnostics: at.diagnostics };
}
/** Of two words in a sentence, only the first may be the name of a thing. */
function endOf(name, { lenient }, { find, findBySuffix, findAbroad }) {
    const found = find(name);
    const [first = ''] = name.split(/[ -]/);
    if (found !== undefined || lenient !== true)
        return found;
    return (first === name ? undefined : find(first)) ?? findBySuffix(name) ?? findAbroad(name);
}
function heldBy({ entity, fields, merged }) {
    return fields.flatMap((field) => {
        if (field.type.kind !== 'ref')
            return [];
        const draft = merged.find(({ original }) => original === field.original);
        return [
            {
                from: entity.name,
                to: field.type.entity,
                kind: field.unique === true ? 'one-to-one' : 'many-to-one',
                via: field.name,
                ...(draft?.onDelete === undefined ? {} : { onDelete: draft.onDelete }),
                nullable: field.required !== true,
                src: field.src,
            },
        ];
    });
}
function reportUnknown(draft, { find, near }, { diagnostics, places }) {
    if (draft.lenient === true)
        return;
    const [known, unknown] = find(draft.from) === undefined ? [draft.to, draft.from] : [draft.from, draft.to];
    diagnostics.push(relationUnknownTarget.at({ from: known, to: unknown, near: near(unknown) }, { span: places.at(draft.src, unknown) }));
}
/** Many-to-many; an entity that refers to both sides already is the link between them. */
function linked(draft, { from, to }, { relations }) {
    const refersTo = (name) => new Set(relations.filter((one) => one.to === name && one.kind !== 'many-to-many').map((one) => one.from));
    const both = [...refersTo(from)].some((name) => name !== from && name !== to && refersTo(to).has(name));
    const known = relations.some((one) => one.kind === 'many-to-many' &&
        ((one.from === from && one.to === to) || (one.from === to && one.to === from)));
    // What a sentence says in passing may be said of the link; what a spec states by its own word is meant.
    if (known || (draft.lenient === true && (both || from === to)))
        return;
    relations.push({
        from,
        to,
        kind: 'many-to-many',
        ...(draft.through === undefined ? {} : { through: draft.through }),
        src: [draft.src],
    });
}
function relations_stated(draft, ends, at) {
    const { from, to } = draft.kind === 'one-to-many' ? { from: ends.to, to: ends.from } : ends;
    const via = draft.kind === 'one-to-many' ? undefined : draft.via;
    const held = at.relations.filter((one) => one.from === from && one.to === to && one.kind !== 'many-to-many');
    const match = held.find((one) => via === undefined || one.via === via) ??
        (draft.lenient === true ? held[0] : undefined);
    const turned = draft.kind === 'one-to-one'
        ? at.relations.find((one) => one.from === to && one.to === from && one.kind !== 'many-to-many')
        : undefined;
    const found = match ?? turned;
    if (found !== undefined) {
        const oneToOne = draft.kind === 'one-to-one' && held.length <= 1;
        at.relations[at.relations.indexOf(found)] = {
            ...found,
            kind: oneToOne ? 'one-to-one' : found.kind,
            ...(found.onDelete === undefined && draft.onDelete !== undefined ? { onDelete: draft.onDelete } : {}),
            src: [...found.src, draft.src],
        };
        return;
    }
    if (isLink(from, to, at))
        return;
    addReference(draft, { from, to }, at);
}
/** A many-to-many between the two says the same as a sentence that gives one side of it. */
function isLink(from, to, { relations }) {
    return relations.some((one) => one.kind === 'many-to-many' &&
        ((one.from === from && one.to === to) || (one.from === to && one.to === from)));
}
/** The column of a reference that is only stated: as the statement names it, else by what it refers to. */
function addedName({ via, kind }, { from, to }) {
    const named = via === undefined || kind === 'one-to-many' ? '' : wordsOf(via).join('_');
    if (named !== '')
        return /_id$/.test(named) ? named : `${named}_id`;
    return from === to ? `parent_${referenceField(to)}` : referenceField(to);
}
function addReference(draft, { from, to }, at) {
    const owner = at.growing.get(from);
    if (owner === undefined)
        return;
    const names = new Set(owner.fields.map(({ name }) => name));
    const own = addedName(draft, { from, to });
    if (names.has(own))
        return;
    const kind = draft.kind === 'one-to-one' ? 'one-to-one' : 'many-to-one';
    owner.fields.push({
        name: own,
        original: own,
        type: { kind: 'ref', entity: to },
        typeStated: false,
        added: true,
        nullable: true,
        ...(kind === 'one-to-one' ? { unique: true } : {}),
        src: [draft.src],
    });
    at.relations.push({
        from,
        to,
        kind,
        via: own,
        ...(draft.onDelete === undefined ? {} : { onDelete: draft.onDelete }),
        nullable: true,
        src: [draft.src],
    });
    at.diagnostics.push(relationMissingKey.at({ field: own, entity: from, to }, { span: at.places.at(draft.src) }));
}

;// CONCATENATED MODULE: ./lib/spec/resolve/uniques.js

/** The entities with what is said beside them of fields that are unique together. */
function withUniques(entities, drafts, directory) {
    if (drafts.length === 0)
        return entities;
    const found = drafts.flatMap((draft) => placed(draft, entities, directory));
    return entities.map((entity) => {
        const stated = found.filter(({ name }) => name === entity.name).map(({ columns }) => columns);
        const unique = stated.reduce((all, group) => (all.some((one) => isSame(one, group)) ? all : [...all, group]), entity.unique);
        return { ...entity, unique };
    });
}
/** The one entity that has all these fields: the one that is named, else the only one of all. */
function placed({ entity, names }, entities, directory) {
    const named = entity === undefined ? undefined : directory.find(entity)?.name;
    const inNamed = entities
        .filter(({ name }) => name === named)
        .flatMap((one) => groupIn(one, names, directory));
    if (inNamed.length > 0)
        return inNamed;
    const anywhere = entities.flatMap((one) => groupIn(one, names, directory));
    return anywhere.length === 1 ? anywhere : [];
}
function groupIn({ name, fields }, names, directory) {
    const columns = names.flatMap((written) => {
        const key = wordsOf(written).join('_');
        const target = directory.find(written)?.name;
        const references = fields.filter(({ type }) => type.kind === 'ref' && type.entity === target);
        const field = fields.find((one) => one.name === key || wordsOf(one.original).join('_') === key) ??
            fields.find((one) => one.name === `${key}_id` || `${one.name}s` === key) ??
            (references.length === 1 ? references[0] : undefined);
        return field === undefined ? [] : [field.name];
    });
    return columns.length === names.length && new Set(columns).size === names.length ? [{ name, columns }] : [];
}
function isSame(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
}

;// CONCATENATED MODULE: ./lib/spec/resolve/entities.js






function settleEntities(merged, given) {
    const directory = directoryOf(merged);
    const diagnostics = [];
    const enums = new Map(given.enums.map((one) => [keyOf(one.name), one]));
    const at = { directory, enums, places: given.places, diagnostics };
    const growing = new Map(directory.entities.map((entity) => [entity.name, grow(entity, at)]));
    const { relations, diagnostics: found } = settleRelations(given.relations, {
        growing,
        directory,
        places: given.places,
    });
    const grown = [...growing.values()].map(({ entity, fields }) => ({ ...entity, fields }));
    const entities = withUniques(grown, [...given.uniques, ...heldUniques(merged)], directory);
    return {
        directory,
        entities,
        relations,
        enums: enumsOf(given.enums, entities),
        commonFields: commonOf(given.commonFields, at),
        diagnostics: [...diagnostics, ...found],
    };
}
/** What fields say of themselves: `name: string, unique per owner`. */
function heldUniques(merged) {
    return merged.flatMap(({ original: entity, fields }) => fields.flatMap(({ original, uniqueWith, src: [src] }) => uniqueWith === undefined || src === undefined
        ? []
        : [{ entity, names: [original, ...uniqueWith], src }]));
}
/** The named enums, declared on their own or where a field uses them. */
function enumsOf(drafts, entities) {
    const used = entities
        .flatMap(({ fields }) => fields)
        .flatMap(({ type }) => {
        const inner = type.kind === 'array' ? type.of : type;
        return inner.kind === 'enum' && inner.name !== undefined
            ? [{ name: inner.name, values: inner.values }]
            : [];
    });
    return [...new Map([...drafts, ...used].map(({ name, values }) => [name, { name, values }])).values()];
}
function grow(named, at) {
    const { merged, name, table, reserved } = named;
    const fields = entities_distinct(merged.fields.flatMap((field, index) => resolveField(field, named, { ...at, position: index + 1 }) ?? []));
    report(named, at);
    const columns = new Map(fields.map((field) => [wordsOf(field.original).join('_'), field.name]));
    const group = (names) => names.flatMap((one) => columns.get(wordsOf(one).join('_')) ?? []);
    const groups = (all) => all.map(group).filter((names) => names.length > 1);
    const aliases = merged.spellings.filter((spelling) => spelling !== name && spelling !== merged.original);
    const label = merged.label ?? (/[^\u0000-\u007f]/.test(merged.original) ? merged.original : undefined);
    const single = new Set([...merged.unique, ...merged.indexes].filter(({ length }) => length === 1).flatMap(group));
    const entity = {
        name,
        table,
        ...(label === undefined ? {} : { label }),
        ...(reserved === undefined ? {} : { reserved }),
        aliases: [...new Set([...(merged.original === name ? [] : [merged.original]), ...aliases])],
        ...(merged.description === undefined ? {} : { description: merged.description }),
        fields: [],
        unique: groups([...merged.unique, merged.compositeKey]),
        indexes: groups(merged.indexes),
        status: merged.status,
        inferred: merged.inferred,
        ...(fields.some((field) => field.name === 'tenant_id') ? { tenantScoped: true } : {}),
        ...(fields.some((field) => field.name === 'deleted_at') ? { softDelete: true } : {}),
        src: merged.src,
    };
    const uniqueAlone = new Set(merged.unique.filter(({ length }) => length === 1).flatMap(group));
    return { entity, fields: fields.map((field) => marked(field, single, uniqueAlone)), merged: merged.fields };
}
function marked(field, single, unique) {
    if (!single.has(field.name))
        return field;
    return unique.has(field.name) ? { ...field, unique: true } : { ...field, indexed: true };
}
function entities_distinct(fields) {
    const seen = new Set();
    return fields.filter(({ name }) => {
        const isNew = !seen.has(name);
        seen.add(name);
        return isNew;
    });
}
function report({ merged, name, reserved }, { diagnostics, places }) {
    const [source] = merged.src;
    if (source === undefined)
        return;
    if (merged.fields.length === 0 && merged.status === 'required')
        diagnostics.push(entityNoFields.at({ entity: name }, { span: places.at(source, merged.original) }));
    if (reserved !== undefined)
        diagnostics.push(identifierReserved.at({ name: reserved, becomes: name }, { span: places.at(source, merged.original) }));
}
function commonOf(drafts, at) {
    const owner = {
        name: 'Common',
        table: 'common',
        reserved: undefined,
        merged: {
            key: 'common',
            original: 'Common',
            label: undefined,
            description: undefined,
            spellings: [],
            fields: [],
            unique: [],
            indexes: [],
            compositeKey: [],
            status: 'required',
            inferred: false,
            src: [],
        },
    };
    const fields = drafts.map((draft) => ({
        ...draft,
        key: wordsOf(draft.original).join('_') || pascalOf(draft.original),
        src: [draft.src],
    }));
    return entities_distinct(fields.flatMap((field, index) => resolveField(field, owner, { ...at, diagnostics: [], position: index + 1 }) ?? []));
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/starts.js
/** Characters of a start that are looked at: more make it hardly rarer. */
const starts_LENGTH = 5;
/**
 * What the matches of an expression start with, each up to five characters long.
 *
 * @param source - of an expression whose case does not matter
 * @returns `undefined` where a match may start with anything
 */
function startsOf(source) {
    const found = union(alternativesOf(source).map((alternative) => startsIn(alternative, starts_NOTHING)));
    return found?.some(({ text }) => text === '') === true ? undefined : found;
}
const starts_NOTHING = { text: '', atWord: false };
function union(all) {
    const known = all.filter((starts) => starts !== undefined);
    return known.length < all.length ? undefined : known.flat();
}
/** @param before - what stands before `rest` */
function startsIn(rest, before) {
    if (before.text.length === starts_LENGTH)
        return [before];
    const bound = /^(?:\\b|\^)/.exec(rest)?.[0];
    if (bound !== undefined)
        return startsIn(rest.slice(bound.length), before.text === '' ? { text: '', atWord: true } : before);
    const unit = unitOf(rest);
    if (unit === undefined)
        return [before];
    const behind = rest.slice(unit.length);
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(behind) ?? [];
    const after = behind.slice(quantifier.length);
    if (/^\(\?<?[=!]/.test(unit))
        return startsIn(after, before);
    if (before.text !== '' && unit.length > 1)
        return [before];
    const isLetter = unit.length === 1 && /^\??$/.test(quantifier);
    const own = isLetter ? startsIn(after, extended(before, unit)) : aloneIn(unit, before);
    return /^(?:[?*]|\{0)/.test(quantifier) ? union([own, startsIn(after, before)]) : own;
}
function extended({ text, atWord }, letter) {
    return { text: text + letter.toLowerCase(), atWord: atWord && (text !== '' || /\w/.test(letter)) };
}
/** What one unit starts with that is more than a letter, or stands there several times. */
function aloneIn(unit, before) {
    if (unit.length === 1)
        return [extended(before, unit)];
    if (unit === '\\d')
        return [...'0123456789'].map((digit) => extended(before, digit));
    if (/^\\[^A-Za-z0-9]$/.test(unit))
        return [extended(before, unit.charAt(1))];
    const inside = /^\((?:\?:)?(.*)\)$/s.exec(unit)?.[1];
    if (inside !== undefined)
        return union(alternativesOf(inside).map((one) => startsIn(one, before)));
    const members = /^\[([^\\^\]-]+)\]$/.exec(unit)?.[1];
    return members === undefined ? undefined : [...members].map((member) => extended(before, member));
}
/** A letter, an escape, a class or a group with all that is in it. */
function unitOf(source) {
    const [first = ''] = source;
    if (first === '\\')
        return source.slice(0, 2);
    if (first === '(' || first === '[')
        return source.slice(0, starts_endOf(source));
    return first === '' || first === '.' || first === '$' ? undefined : first;
}
/** The length of the group or the class that a source starts with. */
function starts_endOf(source) {
    let depth = 0;
    let isClass = false;
    for (let at = 0; at < source.length; at += 1) {
        const character = source.charAt(at);
        if (character === '\\')
            at += 1;
        else if (isClass)
            isClass = character !== ']';
        else if (character === '[')
            isClass = true;
        else if (character === '(')
            depth += 1;
        else if (character === ')')
            depth -= 1;
        if (depth === 0 && !isClass)
            return at + 1;
    }
    return source.length;
}
function alternativesOf(source) {
    const all = [];
    let start = 0;
    for (let at = 0; at < source.length; at += 1) {
        const character = source.charAt(at);
        if (character === '\\')
            at += 1;
        else if (character === '(' || character === '[')
            at += starts_endOf(source.slice(at)) - 1;
        else if (character === '|') {
            all.push(source.slice(start, at));
            start = at + 1;
        }
    }
    return [...all, source.slice(start)];
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/candidates.js

/**
 * Finds for each of many expressions the texts that have in them what its matches start with: to search a document for
 * everything that a lexicon has is dear, and most lines have none of it.
 */
function candidatesFor(expressions) {
    const atWords = letters();
    const anywhere = letters();
    const starts = expressions.map(({ source }) => startsOf(source));
    for (const [index, own] of starts.entries())
        for (const { text, atWord } of own ?? [])
            candidates_add(atWord ? atWords : anywhere, text, index);
    return (texts) => {
        const found = starts.map((own) => (own === undefined ? [...texts.keys()] : []));
        for (const [position, text] of texts.entries()) {
            const lower = text.toLowerCase();
            let isInWord = false;
            for (let at = 0; at < lower.length; at += 1) {
                follow(anywhere, lower, { at, position, found });
                if (!isInWord)
                    follow(atWords, lower, { at, position, found });
                isInWord = isWordCharacter(lower.charCodeAt(at));
            }
        }
        return found;
    };
}
function letters() {
    return { next: new Map(), expressions: [] };
}
function candidates_add(root, text, expression) {
    let node = root;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const next = node.next.get(code) ?? letters();
        node.next.set(code, next);
        node = next;
    }
    node.expressions.push(expression);
}
function follow(root, text, { at: from, position, found }) {
    let node = root.next.get(text.charCodeAt(from));
    for (let at = from + 1; node !== undefined; at += 1) {
        for (const expression of node.expressions) {
            const positions = found[expression];
            if (positions?.at(-1) !== position)
                positions?.push(position);
        }
        node = node.next.get(text.charCodeAt(at));
    }
}
/** Of `\w`, in lower case. */
function isWordCharacter(code) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}

;// CONCATENATED MODULE: ./lib/spec/lexicon/auth-feature-words.js
/** How a text asks for the kinds of authentication. */
const AUTH_FEATURE_WORDS = [
    ['auth.jwt', /\bjwts?(?:\b|_)|json web tokens?/gi],
    ['auth.bearer', /\bbearer\b/gi],
    [
        'auth.session',
        /\bsession[- ](?:based|cookies?|tokens?|management|store|storage|auth\w*|expir\w*|timeout|lifecycle|invalidation)\b|\b(?:create|valid|active|server-side|user|login|http-?only) sessions?\b|\b(?:cookie-based|session) auth\w*|\bhttp-?only cookies?\b|セッション管理|会话管理|세션 ?(?:관리|기반)|управление сессиями|sesion de usuario/gi,
    ],
    [
        'auth.oauth',
        /\boauth ?2?(?:\.0)?\b|\bopenid connect\b|\boidc\b|\bsocial (?:login|sign-?in|auth\w*)\b|\b(?:google|github|facebook|apple|kakao|naver|microsoft) (?:login|sign-?in|oauth|sso)\b|\bsign(?:ing)? in with (?:google|github|apple|facebook)\b|소셜 ?로그인|ソーシャルログイン|第三方登录|微信登录/gi,
    ],
    ['auth.api_key', /\bapi[- ]keys?\b|\bx-api-key\b|api ?キー|api ?키|api ?密钥/gi],
    [
        'auth.password',
        /\bpassword[- ](?:hash\w*|based|auth\w*|strength|polic(?:y|ies)|encryption|storage|security)\b|\b(?:hash(?:ed|es|ing)?|encrypt(?:ed|s)?|salted) (?:and salted )?passwords?\b|\bbcrypt\b|\bargon2(?:id)?\b|\bscrypt\b|\bpbkdf2\b|\bpasswords? (?:\w+ ){0,3}(?:hashed|encrypted|salted)\b|\b(?:e-?mail|username)s?(?: address)?(?:\/| and | & | ?\+ ?|, )(?:a )?passwords?\b|\be-?mail\b[^.\n()]{0,40}, ?(?:and )?password(?:[ _]hash)?\b|\bchange password\b|密码(?:加密|哈希|登录)|パスワード(?:ハッシュ|認証)|비밀번호 ?(?:암호화|해시|해싱)|хеширование парол|contrasenas? (?:cifrad|encript|hash)/gi,
    ],
    [
        'auth.registration',
        /\b(?:user|account|self|customer|member)[- ]?(?:self-?)?regist(?:ration|er)\b|\bregist(?:er|ration)\b[^.\n]{0,40}\b(?:account|users?|endpoint|e-?mail)\b|\b(?:users?|visitors?|customers?) (?:can|must|shall|may|should) (?:be able to )?(?:register|sign up|create an account)\b|\bsign-?up\b|用户注册|注册(?:账号|账户|用户|功能)|会員登録|ユーザー登録|회원 ?가입|регистраци[яию] пользовател|registro de usuarios?|cadastro de usuarios?|kayit ol|pendaftaran|registrasi/gi,
    ],
    [
        'auth.refresh_token',
        /\brefresh[- ]?tokens?\b|\btoken (?:refresh|rotation)\b|リフレッシュトークン|리프레시 ?토큰|刷新(?:令牌|token)/gi,
    ],
    [
        'auth.password_reset',
        /\bpassword[- ](?:reset|recovery)\b|\b(?:reset|forgot(?:ten)?|recover)[- ](?:\w+ )?passwords?\b|密码重置|重置密码|找回密码|パスワードリセット|パスワード再設定|비밀번호 ?(?:재설정|초기화|찾기)|сброс парол|восстановлени[ея] парол|(?:restablecer|recuperar) contrasena|redefinicao de senha|sifre sifirlama/gi,
    ],
    [
        'auth.email_verification',
        /\be-?mail[- ](?:verification|confirmation|validation link)\b|\b(?:verify|confirm|verif(?:y|ies|ied)) (?:\w+ ){0,2}e-?mails?\b|\bverification e-?mails?\b|\bunverified e-?mails?\b|邮箱验证|メール(?:認証|確認)|이메일 ?인증|подтверждени[ея] (?:email|почты)|verificacion de (?:correo|email)/gi,
    ],
    [
        'auth.mfa',
        /\b(?:mfa|2fa|totp)\b|\b(?:multi|two)[- ]factor\b|二要素認証|多要素認証|双因素|双重验证|2단계 ?인증|двухфакторн/gi,
    ],
    [
        'auth.account_lockout',
        /\baccount (?:lock(?:out|ing|ed)?|is locked)\b|\block(?:ed|s|ing)?(?: the| out)? (?:user )?accounts?\b|\bfailed[- ]login[- ]attempts?\b|\blocked[_ ]until\b|アカウントロック|账户锁定|账号锁定|계정 ?잠금|блокировк[аи] (?:аккаунт|учетн)/gi,
    ],
    [
        'auth.signature',
        /\bhmac\b|\b(?:request|webhook|payload) signatures?\b|\bsigned requests?\b|签名验证|署名検証/gi,
    ],
];

;// CONCATENATED MODULE: ./lib/spec/lexicon/feature-words.js

/** How a text asks for a feature. A word alone is no wish where it means other things, too. */
const FEATURE_WORDS = [
    ...AUTH_FEATURE_WORDS,
    [
        'rbac',
        /\brbac\b|\brole[- ]based\b|\brole[- ](?:permissions?|access|authorization|restricted)\b|\broles? and permissions\b|\bpermission (?:system|model|matrix|levels?)\b|\b(?:admin|staff|manager|moderator)s?[- ]only\b|\bonly (?:an? )?(?:admin(?:istrator)?s?|staff|managers?|moderators?) (?:can|may|are allowed)\b|角色权限|基于角色|权限(?:控制|管理)|ロールベース|権限管理|역할 ?기반|권한 ?(?:관리|제어)|ролев(?:ая|ой) модел|разграничение прав|control de acceso|controle de acesso|rol tabanli|hak akses/gi,
    ],
    [
        'multi_tenancy',
        /\bmulti[- ]?tenan(?:t|cy)\b|\btenant (?:isolation|id|scoped|separation)\b|\btenant_id\b|多租户|マルチテナント|멀티 ?테넌(?:트|시)|мультитенант|мультиарендн|cok kiracili/gi,
    ],
    ['row_level_security', /\brow[- ]level security\b|\brls\b|行级安全|行レベルセキュリティ|행 ?수준 ?보안/gi],
    [
        'rate_limit',
        /\brate[- ]?limit(?:s|ed|ing|er)?\b|\bthrottl(?:e|ed|ing)\b|(?<!\b(?:at|handles?|sustains?|serves?|supports?|process(?:es)?|throughput|load|peaks?|expects?|under):? (?:of |up to |at least |about |around )?)\b\d+ (?:requests|req|calls|writes|reads) ?(?:\/|per|a|an|each) ?(?:s|sec\w*|min\w*|h|hour)\b|レート制限|レートリミット|限流|速率限制|频率限制|요청 ?(?:제한|횟수 ?제한)|레이트 ?리밋|ограничени[ея] (?:запросов|частоты)|limite de (?:\d+ )?(?:peticiones|solicitudes|tasa)|limitacao de taxa|hiz sinir|pembatasan (?:laju|permintaan)/gi,
    ],
    ['cors', /\bcors\b|\bcross-origin resource sharing\b/gi],
    [
        'security.headers',
        /\bsecurity headers?\b|\bhelmet\b|\bhsts\b|\bcontent[- ]security[- ]policy\b|\bx-frame-options\b|安全头/gi,
    ],
    ['security.csrf', /\bcsrf\b|\bxsrf\b/gi],
    [
        'security.tls',
        /\bhttps(?: only| required|\/tls| enforced| everywhere)\b|\b(?:over|use|using|via|enforce|force|require[sd]?|all traffic|must use) (?:https|tls|ssl)\b|\btls (?:1\.[23]|encryption|termination)\b|\bencrypt(?:ion|ed) in transit\b|https\/tls|传输加密|転送時暗号化|通信の暗号化|전송 ?(?:구간 ?)?암호화|\b(?:en|em) transito \(?(?:tls|https)|\(tls\)|\b(?:cifrad\w+|encript\w+|criptograf\w+|chiffr\w+) (?:\S+ ){0,4}en transit\w*/gi,
    ],
    [
        'secrets_env',
        /\benvironment variables?\b[^.\n]{0,60}\b(?:secrets?|keys?|credentials?|passwords?)\b|\b(?:secrets?|api keys?|credentials?|jwt_secret)\b[^.\n]{0,60}\benvironment(?: variables?)?\b|\b(?:no|never) (?:hard-?coded?) (?:secrets?|credentials?)\b|\bsecrets? management\b|\bsecrets? (?:are |must be )?(?:stored|kept|loaded)\b/gi,
    ],
    [
        'error_format',
        /\b(?:consistent|standard(?:i[sz]ed)?|structured|uniform|unified|common|machine-readable) (?:json )?error (?:response|format|code|object|message|schema|handling)s?\b|\berror (?:response )?(?:format|envelope|schema|structure)\b|\brfc ?(?:7807|9457)\b|\b(?:validation)?problem[+ -]?(?:details|json)\b|\berror responses? (?:must|should|shall)\b|统一(?:错误|异常|响应)|エラー(?:レスポンス|フォーマット|形式)|에러 ?(?:응답|포맷|형식)|오류 ?응답 ?형식|(?:响应|返回)(?:格式|结构)统一|错误码(?:约定|规范|定义)?\s*[:：]|\bfehlerantworten? (?:haben|im format)\b/gi,
    ],
    [
        'api_versioning',
        /\bapi version(?:ing|ed)\b|\bversioned (?:api|endpoints?|routes?|url)s?\b|\bapi 버전|版本控制/gi,
    ],
    [
        'openapi_docs',
        /\bswagger\b|\bopenapi\b|\bredoc\b|\bapi documentation\b|\binteractive (?:api )?docs\b|api ?文档|apiドキュメント|api 문서|документаци[яию] api/gi,
    ],
    [
        'pagination',
        /\bpaginat(?:ion|ed|e|es)\b|(?<=[,(] ?)paged\b|\bpaged (?:list|results?|responses?|with|by)\b|\bpage (?:size|number)\b|\b(?:limit|offset)\b[^.\n]{0,12}\b(?:offset|limit)\b|\bper[_ ]?page\b|\bpage_?size\b|\bcursor-based\b|分页|ページネーション|ページング|페이지네이션|페이징|пагинаци|paginacion|paginacao|sayfalama|paginasi/gi,
    ],
    [
        'retry',
        /\bretr(?:y|ies) (?:policy|logic|up to|\d|attempts?)\b|\bexponential backoff\b|\bautomatic(?:ally)? retr(?:y|ies)\b|\bretried (?:up to|\d)|重试机制|自动重试|リトライ|재시도 ?(?:로직|정책|횟수|최대|간격)|자동(?:으로)? ?재시도|최대 \d+회(?:까지)? 재시도|повторн[а-яё]+ попыт/gi,
    ],
    ['idempotency', /\bidempoten\w+|幂等|冪等|べき等|멱등|идемпотент/gi],
    [
        'full_text_search',
        /\bfull[- ]?text (?:search|index)\b|\btsvector\b|\belasticsearch\b|\bopensearch\b|\bmeilisearch\b|全文(?:検索|搜索|检索)|전문 ?검색|полнотекстов/gi,
    ],
    [
        'search',
        /\bsearch (?:by|for|across|within|through|endpoint|functionality|and filter|query|tasks?|users?|products?|articles?|contacts?|notes?|posts?|bar)\b|\b(?:can|to|and|keyword|users|text|unified|global|advanced) search\b|\bsearchable\b|\/search\b|\bsearch(?:es|ing) (?:by|for)\b|搜索|検索(?:機能|でき|する)|검색|поиск|busqueda|buscar|busca por|arama|pencarian/gi,
    ],
    [
        'soft_delete',
        /\bsoft[- ]?delet(?:e|es|ed|ion)\b|\bdeleted_at\b|\blogical(?:ly)? delet\w+|软删除|逻辑删除|論理削除|소프트 ?(?:삭제|딜리트)|논리 ?삭제|мягк[а-яё]+ удалени|borrado logico|exclusao logica/gi,
    ],
    [
        'optimistic_locking',
        /\boptimistic[- ](?:lock(?:s|ing)?|concurrency(?:[- ]control)?)\b|\betags?\b(?=[^.\n]{0,60}(?:concurren|conflict|lost|if-match|lock|overwrit|412))|\bif-match\b|\b(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|detect(?:s|ed|ing)?|against) lost updates?\b|\b(?:concurrent|simultaneous) (?:edit(?:s|ing)?|modifications?)\b|\bconflicting (?:edits?|updates?|writes?)\b|\brow[- _]version(?:s|ing)?\b|\bversion (?:field|column|counter)s?\b[^.\n]{0,40}\b(?:concurren\w+|conflicts?|lock\w*|overwrit\w+)\b|乐观锁|楽観(?:的)?(?:ロック|排他)|낙관적 ?(?:락|잠금|동시성)|оптимистичн[а-яё]+ (?:блокиров|контрол)|\b(?:bloqueo|bloqueio|concurrencia|concorrencia) optimista\b|\b(?:bloqueio|concorrencia) otimista\b|\bverrouillage optimiste\b|\boptimistische[ns]? (?:sperr\w+|lock\w*|nebenlaufig\w+)|\block ottimistic[oa]|iyimser kilit/gi,
    ],
    [
        'audit_log',
        /\baudit[- _]?(?:log(?:s|ging|ger)?|trails?|records?|history|entries)\b|\baudit(?:ed|ing)\b|\baudit(?: of)? (?:who|all|every|changes)\b|\baudit (?:&|and) log(?:s|ging)?\b|監査ログ|审计(?:日志|记录)|操作日志|감사 ?로그|журнал (?:аудита|действий)|registro de auditoria|auditoria/gi,
    ],
    [
        'cascade_delete',
        /\bcascad(?:e|es|ed|ing)[- ]?(?:delet\w+|remov\w+)?\b|级联删除|カスケード(?:削除)?|연쇄 ?삭제|каскадн/gi,
    ],
    [
        'transactions',
        /\b(?:database|db|acid|atomic) transactions?\b|\b(?:in|within) (?:a|one|the same|a single) (?:\w+ )?transaction\b|\brollback\b|\batomic(?:ally|ity)?\b|数据库事务|事务(?:处理|管理)|トランザクション|트랜잭션|транзакци(?:и|онн)|事务(?:保证|回滚|性)|全程事务|(?:使用|开启|同一)事务|\btransacci(?:on|ones) (?:atomic|acid|de base)\w*|\batomicida[de]+\b|\btransac(?:ao|oes) (?:atomic|acid|d[eo] banco)\w*|\bdatenbanktransaktion\w*|\btransaktional\w*|\bin einer transaktion\b/gi,
    ],
    [
        'migrations',
        /\b(?:database|schema|db|alembic|flyway|prisma|sql|knex|data) migrations?\b|\bmigration (?:strategy|scripts?|files?|plan)\b|\balembic\b|数据库迁移|マイグレーション|마이그레이션|миграци/gi,
    ],
    [
        'seed_data',
        /\bseed(?:ed|ing|s)?[- ](?:data|scripts?|the database|users?|with)\b|\bseed with\b|\b(?:initial|default|test) data seed\w*|种子数据|初期データ|シードデータ|시드 ?데이터|초기 ?데이터/gi,
    ],
    [
        'import_export',
        /\b(?:csv|excel|xlsx|bulk|data|json|pdf)(?:\/\w+)? (?:import|export)s?\b|\b(?:import|export)(?:s|ed|ing)? (?:[\w-]+ ){0,4}(?:csv|excel|xlsx|pdf|json)\b|\bimport\/export\b|导入导出|批量导入|导出|エクスポート|インポート|내보내기|엑셀 ?다운로드|экспорт|exportar (?:a|para|em)|disa aktar/gi,
    ],
    [
        'gdpr',
        /\bgdpr\b|\bright to (?:be forgotten|erasure)\b|\bdata (?:subject|portability)\b|\bccpa\b|\blgpd\b|\bkvkk\b|\bdsgvo\b|\brgpd\b|个人信息保护法/gi,
    ],
    [
        'state_machine',
        /\bstate machine\b|\bstatus transitions?\b|\b(?:status|order|state) workflow\b|\ballowed transitions\b|状态机|状态流转|状態遷移|ステートマシン|상태 ?(?:전이|머신)|конечн[а-яё]+ автомат|transicion(?:es)? de estado/gi,
    ],
    [
        'reporting',
        /\b(?:generate|sales|financial|monthly|weekly|daily|revenue|usage|analytics|summary|inventory|performance) reports?\b|\breporting\b|\banalytics (?:dashboard|endpoint|api)s?\b|\bdashboard (?:statistics|stats|metrics|analytics)\b|统计报表|报表|レポート機能|통계|отчет(?:ы|ност)|reportes|relatorios|raporlama|laporan/gi,
    ],
    [
        'background_jobs',
        /\bbackground (?:jobs?|tasks?|workers?|processing)\b|\b(?:job|task|message|work) queues?\b|\bcelery\b|\bsidekiq\b|\bbull ?mq\b|\barq\b|\basync(?:hronous)? (?:jobs?|processing|workers?)\b|\bqueue(?:d)? (?:for|jobs?|workers?)\b|后台任务|异步任务|バックグラウンド(?:ジョブ|処理)|백그라운드 ?작업|비동기 ?작업|фонов[а-яё]+ задач|tareas en segundo plano/gi,
    ],
    [
        'scheduler',
        /\bcron(?:[- ]?jobs?)?\b|\bscheduled (?:jobs?|tasks?|runs?|cleanup)\b|\bscheduler\b|\b(?:nightly|hourly|daily|weekly|monthly|yearly) (?:jobs?|batch|task)\b|\bcelery beat\b|\bperiodic(?:ally)? (?:jobs?|tasks?|clean\w*)\b|定时任务|スケジューラ|定期実行|스케줄러|배치 ?작업|планировщик|tareas programadas|zamanlanmis/gi,
    ],
    [
        'email',
        /\b(?:send(?:s|ing)?|sent|receive) (?:\w+ ){0,3}e-?mails?\b|\b(?:send(?:s|ing)?|gets?|receives?) (?:an? )?(?:e-?)?mails?\b|\bmails? (?:reminders?|(?:the|a|an) (?:user|member|customer|owner)s?)\b|\be-?mail(?:s|ed|ing)? (?:the|a|an|every|each|all|its|their|him|her|them) (?!address)\w+|\b(?:notif(?:y|ies)|remind(?:s|er)?|inform(?:s|ed)?|alert(?:s|ed)?|invit(?:e|es|ation)) [^.;\n]{0,60}\b(?:by|via|through|per) e-?mail\b|\be-?mail (?:notifications?|service|sending|delivery|alerts?|templates?|reminders?|provider|confirmations?|invitations?|invites?)\b|\bsmtp\b|\bsendgrid\b|\bmailgun\b|\btransactional e-?mails?\b|\b(?:reset|verification|confirmation|welcome|notification) e-?mails?\b|\bemail verification message\b|邮件(?:通知|发送)|发送邮件|メール(?:送信|通知)|이메일 ?(?:알림|발송|전송)|отправк[а-яё]+ (?:email|писем|почты)|correos? electronicos? (?:de|a)|e-?posta gonder/gi,
    ],
    ['sms', /\bsms\b|\btwilio\b|短信|ショートメッセージ|문자 ?(?:발송|메시지)/gi],
    [
        'notifications',
        /\b(?:push|in-app|real-?time|user|system|e-?mail|sms|deadline) notifications?\b|\bnotif(?:y|ies) (?:the )?(?:users?|admins?|owners?|customers?|members?)\b|\bnotification (?:system|service|center|preferences|settings)\b|\breminders? (?:for|notifications?)\b|\bnotifications? or reminders?\b|\bsend(?:s)? (?:a |an )?notifications?\b|消息通知|推送通知|通知機能|プッシュ通知|알림 ?(?:기능|발송|시스템)|푸시 ?알림|уведомлени|notificaciones|notificacoes|bildirim|notifikasi/gi,
    ],
    ['webhooks', /\bwebhooks?\b|回调通知|웹훅|вебхук/gi],
    [
        'messaging',
        /\b(?:kafka|rabbitmq|nats|amqp|pub\/?sub|sqs|event bus|message broker)\b|\b(?:direct|private|in-app|chat) messag(?:es|ing)\b|\bdomain events?\b|消息队列|메시지 ?큐|メッセージキュー|очеред[а-яё]+ сообщений/gi,
    ],
    [
        'websockets',
        /\bweb ?sockets?\b|\bsocket\.io\b|\bwss?:\/\/|\breal-?time (?:updates?|sync\w*|chat|collaboration|communication)\b|웹소켓|ウェブソケット|вебсокет/gi,
    ],
    ['sse', /\bserver-sent events?\b|\bsse\b|\bevent-stream\b/gi],
    [
        'file_upload',
        /\b(?:MB|KB|GB|size) (?:per|for each) upload\b|\b(?:files?|images?|photos?|documents?|receipts?|videos?) (?:are|is|get|can be|may be) uploaded\b|\b(?:file|image|photo|document|avatar|attachment|picture|video|poster|pdf|media)s? uploads?\b|\bupload(?:s|ing|ed)? (?:\w+ ){0,3}(?:files?|images?|photos?|documents?|avatars?|attachments?|pictures?|videos?|posters?|stills?|pdf)\b|\bfile attachments?\b|\bmultipart\/form-data\b|文件上传|图片上传|上传(?:文件|图片)|ファイルアップロード|画像アップロード|파일 ?업로드|이미지 ?업로드|загрузк[а-яё]+ файл|subi(?:r|da) (?:de )?archivos|upload de arquivos|dosya yukle/gi,
    ],
    [
        'object_storage',
        /\b(?:amazon |aws )?s3\b|\bminio\b|\bobject storage\b|\bcloud storage\b|\bcloudinary\b|\bblob storage\b|\br2 storage\b|\bgcs\b|对象存储|オブジェクトストレージ|오브젝트 ?스토리지/gi,
    ],
    [
        'health_check',
        /\bhealth[- ]?checks?\b|\bhealth endpoint\b|\bhealthz\b|\/health\b|\bliveness\b|\breadiness (?:probe|check)\b|健康检查|ヘルスチェック|헬스 ?체크|проверк[а-яё]+ работоспособ/gi,
    ],
    [
        'metrics',
        /\bprometheus\b|\bgrafana\b|\b(?:application|system|performance|custom|business) metrics (?:endpoint|collection|export\w*)\b|\/metrics\b|\bmetrics endpoint\b|\bopentelemetry metrics\b/gi,
    ],
    [
        'tracing',
        /\b(?:distributed|request) tracing\b|\bopentelemetry\b|\bjaeger\b|\bcorrelation[- ]ids?\b|\btrace[- ]ids?\b|链路追踪|分散トレーシング|분산 ?추적/gi,
    ],
    [
        'observability.logging',
        /\b(?:structured|json|centrali[sz]ed|request|application|error) log(?:s|ging)\b|\bstructlog\b|\blog(?:s|ged)? (?:all|every|each) (?:requests?|errors?|actions?|events?|api)\b|\blogging (?:of|with|system|framework|strategy)\b|\blog line\b|日志(?:记录|系统)|構造化ログ|ログ出力|로깅|로그 ?(?:기록|수집)|логировани|registro de logs/gi,
    ],
    [
        'cache',
        /\bcach(?:e|ed|es|ing)\b(?![- ]control)|\bredis\b|\bmemcached\b|缓存|キャッシュ|캐시|캐싱|кэш(?:ировани)?|onbellek/gi,
    ],
    [
        'docker',
        /\bdocker(?:file|ized|ised|ize)?\b|\bdocker[- ]compose\b|\bcontaineri[sz](?:ed|ation)\b|容器化|コンテナ(?:化)?|도커|컨테이너|контейнеризаци/gi,
    ],
    [
        'ci_cd',
        /\bci ?\/ ?cd\b|\bcontinuous (?:integration|deployment|delivery)\b|\bgithub actions\b|\bgitlab ci\b|\bjenkins\b|持续集成|継続的インテグレーション|지속적 ?통합/gi,
    ],
    [
        'horizontal_scaling',
        /\bhorizontal(?:ly)?[- ](?:scal\w+)\b|\bscal(?:e|es|ing) horizontally\b|\bauto-?scaling\b|(?<!\bfor (?:the|our|a) )\bload[- ]balanc(?:er|ing|ed)\b|\bkubernetes\b|\bk8s\b|\bstateless (?:api|service|servers?|backend|design)\b|水平扩展|负载均衡|水平スケール|수평 ?확장|горизонтальн[а-яё]+ масштаб|\b(?:escala|escalado|escalar|escalabilidad\w*|crescimento|crecimiento|scalabilite|montee en charge) horizontal\w*|\bhorizontale?[rns]? skalier\w+/gi,
    ],
    [
        'testing',
        /\b(?:unit|integration|e2e|end-to-end|contract|property-based|automated) tests?(?:ing)?\b|\b(?:test|code) coverage\b|\bpytest\b|\b\d+ ?% (?:\w+ ){0,2}coverage\b|单元测试|集成测试|ユニットテスト|単体テスト|단위 ?테스트|통합 ?테스트|модульн[а-яё]+ тест|pruebas unitarias|testes unitarios/gi,
    ],
    [
        'payments',
        /\bpayment (?:gateway|processing|provider|integration|system|methods?|intent)s?\b|\bprocess(?:es|ing)? payments?\b|\bstripe\b|\bpaypal\b|\brazorpay\b|\bmercado ?pago\b|\bmidtrans\b|\biyzico\b|\bonline payments?\b|\b(?:accept|make|collect) payments?\b|支付(?:接口|网关|功能|集成)|在线支付|微信支付|支付宝|決済(?!方法|確認|日|状態|ステータス)|결제(?! ?(?:수단|상태|일))|оплат[а-яё]+ (?:онлайн|заказ|через)|pasarela de pago|odeme (?:sistemi|entegrasyonu|islem)|pembayaran/gi,
    ],
    [
        'billing_credits',
        /\b(?:usage|credit)[- ](?:based )?(?:billing|credits?|ledger|balance)\b|\bcredits? (?:system|ledger|balance|deduct\w+|consum\w+|quota|top-?up)\b|\bcredit_(?:ledger|balance|amount)\b|积分系统|クレジット残高|크레딧/gi,
    ],
    [
        'subscription',
        /\bsubscription (?:plans?|tiers?|management|billing|model|status)\b|\b(?:monthly|annual|paid|premium|recurring) subscriptions?\b|\b(?:free|pro|premium) (?:tier|plan)\b|订阅(?:计划|套餐)|サブスクリプション|구독 ?(?:플랜|관리|결제)|подписк[а-яё]+ на тариф|abonelik|suscripcion(?:es)? (?:mensual|de pago)|정기 ?결제|구독자|멤버십|会员(?:订阅|套餐|续费)|\babonnements?\b (?:mensuel|annuel|payant|premium)\w*/gi,
    ],
    [
        'inventory',
        /\b(?:inventory|stock) (?:management|tracking|levels?|control|movements?|adjustments?|alerts?|counts?)\b|\bmanage(?:s)? (?:the )?(?:inventory|stock)\b|\blow[- ]stock\b|库存(?:管理|扣减|预警)|在庫(?:管理|数)|재고|управлени[а-яё]+ (?:складом|запасами)|gestion de inventario|controle de estoque|stok (?:takibi|yonetimi)|\b(?:reserv\w+|consumo|ajuste\w*|control|verificacion|movimient\w+) (?:\S+ ){0,4}de (?:stock|inventario)\b|\bstock (?:critico|minimo)\b|\breserv\w+ (?:de )?stock\b/gi,
    ],
    [
        'follow',
        /\b(?:follow|unfollow)(?:s|ing)? (?:a |an |another |other )?(?:users?|authors?|profiles?|people)\b|\bfollow(?:ers?|ing) (?:list|count|feed|users?|and)\b|\bfollowed (?:users?|authors?)\b|\bfollow\/unfollow\b|\/follow\b|关注(?:用户|功能)|フォロー(?:機能|する|中)|팔로우|подписк[а-яё]+ на пользовател|seguir usuarios/gi,
    ],
    [
        'i18n',
        /\bi18n\b|\binternationali[sz]ation\b|\bmulti-?lingual\b|\bmulti-?language\b|\blocali[sz]ation\b|\btranslations?\b|国际化|多语言|多言語|国際化|다국어|국제화|мультиязычн|интернационализаци|multi-?idioma|coklu dil/gi,
    ],
    [
        'llm',
        /\bllms?\b|\bopenai\b|\bgpt-?[345o][\w.-]*\b|\bchatgpt\b|\banthropic\b|(?<!(?:by|with|von|por|par) )\bclaude\b(?! code)|\bgemini\b|\blarge language models?\b|\bai[- ](?:agents?|assistant|chatbot|generated|powered|provider|summary|analysis)\b|\bgenerative ai\b|\blangchain\b|\brag\b|大模型|大语言模型|生成ai|ai分析|ai による|생성형 ?ai|인공지능|\bopenrouter\b|\bgpt\b|\bai (?:\w+ )?(?:summar(?:y|ies)|suggestions?|recommendations?)\b|\bai ?(?:답변|조언|요약|상담|대화|케어)|ai(?:摘要|问答|总结)/gi,
    ],
    [
        'ml_inference',
        /\bmachine learning\b|\bml (?:model|inference|pipeline|prediction)s?\b|\bmodel inference\b|\bpredict(?:ion|ive) (?:model|endpoint|api|service)s?\b|\bneural network\b|\bcomputer vision\b|机器学习|機械学習|머신 ?러닝|машинн[а-яё]+ обучени/gi,
    ],
    [
        'blockchain',
        /\bblockchain\b|\bsmart contracts?\b|\bethereum\b|\bsolana\b|\bweb3\b|\bon-chain\b|\bnfts?\b|区块链|ブロックチェーン|블록체인|блокчейн/gi,
    ],
    [
        'auth',
        /\bauthentication\b|\bauthenticat(?:e|ed|es)\b|\blog[- ]?in\b|\blogged in\b|\bsign in\b|身份认证|用户认证|登录|認証|ログイン|인증|로그인|аутентификаци|авторизаци|autenticacion|autenticacao|authentifizierung|anmeldung|authentification|kimlik dogrulama|giris yap|autentikasi|masuk/gi,
    ],
];

;// CONCATENATED MODULE: ./lib/spec/lexicon/feature-words-abroad.js
/** How texts in Spanish, Portuguese, French, German, Italian, Russian, Chinese, Japanese and Korean ask for a feature, beside the words that English has. */
const FEATURE_WORDS_ABROAD = [
    [
        'auth.password',
        /\b(?:e-?mail|usuario|usuario|login|utilisateur|identifiant|benutzername|correo)\s*(?:\+|e|y|et|und|\/)\s*(?:(?:la|a|su|sua|un)\s+)?(?:senha|contrasena|mot de passe|passwort|password)\b|\b(?:senhas?|contrasenas?|mots? de passe|passworter?)\s+(?:\S+\s+){0,3}(?:hash\w*|criptografad\w*|cifrad\w*|encriptad\w*|chiffr\w*|verschlusselt\w*|gehasht\w*)|(?:账号|用户名|邮箱|手机号)\s*(?:和|与|\+|、|\/)?\s*密码|(?:メール(?:アドレス)?|ユーザー(?:名|ID))\s*(?:と|・|\/|\+)\s*パスワード|(?:이메일|아이디)\s*(?:과|와|\/|\+|,|및)?\s*비밀번호|(?:логин[а-яё]*|почт[а-яё]+|e-?mail)\s*(?:и|\/|\+)\s*парол/giu,
    ],
    [
        'auth.registration',
        /\b(?:cadastro|registro|inscricao) de (?:novos )?(?:usuarios?|usuarios?|clientes|contas?|cuentas?)\b|\bcreations? de comptes?\b|\binscriptions? (?:des? |d[’\x27])?(?:nouveaux? )?(?:utilisateurs?|membres?|clients?|joueurs?)\b|\binscription ?(?:\/|et|,|&|\+) ?(?:connexion|authentification|login)\b|\b(?:connexion|authentification|login) ?(?:\/|et|,|&|\+) ?inscription\b|(?<![^\n])inscription(?=\s*(?:[:(–—]|\n|$))(?!\s*[:(–—]\s*(?:une?|le|la|les|chaque)\s)|\b(?:benutzer)?registrierung\b|\bregistrazione utent\w+|(?:ユーザー?|会員|アカウント|利用者)(?:の)?新規登録|新規(?:会員|ユーザー)登録|新規登録\s*[・／/、とや]\s*ログイン|ログイン\s*[・／/、とや]\s*新規登録|サインアップ|アカウント(?:作成|登録)|注册登录|登录注册|регистраци[яию]|регистрироваться/giu,
    ],
    [
        'auth.oauth',
        /\blogin (?:com|con|avec|mit|via) (?:o )?(?:google|github|facebook|apple|microsoft)\b|\bconnexion (?:avec|via) (?:google|facebook)\b|微信登录|扫码登录|구글 ?로그인|카카오 ?로그인|google ?(?:로그인|ログイン|登录)/giu,
    ],
    [
        'auth.session',
        /\bsess(?:ao|oes|ion(?:es)?) (?:autenticad\w+|de usuario|http)\b|\bcookies? (?:de sess(?:ao|ion|ion))\b|\bsitzungs?(?:cookie|verwaltung|token)\w*|сессионн[а-яё]+|куки сессии/giu,
    ],
    [
        'auth.password_reset',
        /\b(?:recuperacao|redefinir|resetar|restablecimiento|recuperacion) (?:de |da |la )?(?:senha|contrasena)\b|\b(?:mot de passe oublie|reinitialis\w+ (?:du|le|de) mot de passe)\b|\bpasswort (?:zurucksetzen|vergessen)\b|忘记密码|修改密码找回|パスワード忘れ|парол[а-яё]* забыл|\b(?:recupera|redefin|reset|esquec|recuper|restablec|olvid|cambi[ao] y recupera)\w* (?:de |da |a |la |su |sua |tu |mi |minha |el )?(?:senha|contrasena)\b|\bcontrasena olvidada\b|\bmot de passe (?:oublie|perdu)|\breinitialis\w+ (?:du |le |de |son |leur |votre )?(?:nouveau )?mot de passe\b|\bpassw(?:ort|orter)[- ]?(?:zurucksetz\w*|vergessen|reset\w*|wiederherstell\w*)|\b(?:zurucksetzen|wiederherstellung) (?:des |von )?passwort\w*|\b(?:recupero|reimposta\w*|ripristin\w*) (?:della |la )?password\b|\bpassword dimenticata\b|パスワード(?:の|を)?(?:再設定|リセット|再発行|忘れ)|비밀번호 ?(?:재설정|찾기|초기화|분실)|(?:忘记|找回|重置)密码|密码(?:找回|重置)|(?:сброс|восстановлени|восстановить|сбросить)[а-яё]* парол|забы[а-яё]* парол/giu,
    ],
    [
        'rbac',
        /\b(?:apenas|somente|solo|unicamente|solo) (?:os |los |el |o |gli )?(?:administrador\w*|admins?|gestor\w*|gerentes?|vendedor\w*)\b|\b(?:perfis|perfiles|niveis|niveles) (?:de )?(?:usuarios?|acceso|acesso|permiss\w+)\b|\bpermissoes por (?:perfil|papel)\b|\b(?:permisos|roles) (?:y permisos|por rol|de usuarios?)\b|\broles? et permissions?\b|\b(?:reserve\w*|limite\w*|accessible) (?:aux?|a l[’']?) ?(?:admin\w*|gestionnaires?|roles?)|\bdroits? (?:admin|d[’']acces)\w*|\bgestion des (?:roles|droits)\b|\b(?:rollen|berechtigungs)(?:konzept|system|basiert\w*|verwaltung|prufung)\w*|\bnur (?:fur )?(?:admin\w*|administratoren|trainer)\b|仅管理员|管理员(?:权限|才能|可以)|(?:只有|仅限)\S{1,6}(?:可以|可|能)|角色(?:划分|管理|与权限)|管理者のみ|権限(?:チェック|制御|設定|別)|ロール(?:別|管理|に応じ)|관리자만|권한별|역할별|роли и права|только (?:администратор|админ)|\brollenmodell\b|\bbenutzerrollen\b|\brollen[- ]?(?:und|\/|&)[- ]?rechte\w*|\brollenbasiert\w*|\broles? (?:utilisateurs?|et droits)\b|\broles y permisos\b|\bcontrol de acceso por roles?\b|\bautorizacion por (?:roles?|perfil\w*)\b|\bautorizacao por (?:papeis|perfil|perfis|roles?)\b|(?:需要?|仅限?)管理员|管理員のみ|管理者(?:だけ|権限)|관리자(?:만| ?권한)|ролей пользователей|роли и права/giu,
    ],
    [
        'notifications',
        /\bnotifi(?:er|es?|ee|cations?) (?:aux |des |les |final\w* aux )?(?:joueurs?|utilisateurs?|clients?|admins?|membres?|finale)|\b(?:envi(?:ar|o|ara) (?:de )?notificacion\w*|notificar (?:al?|ao|os|a los) )|\benviar notificacoes\b|\b(?:push-?)?benachrichtigung(?:en|ssystem)?\b|\bnotifiche\b|\brappels? (?:aux?|automatique)|通知(?:を送|する|一覧|設定|管理|功能)|站内(?:信|通知)|提醒(?:功能|通知)|알림(?:을| 전송| 목록| 설정|함)/giu,
    ],
    [
        'scheduler',
        /\btarefas? (?:agendad|periodic)\w+|\bagendad[oa]s?\b|\bjob periodico\b|\btareas? (?:programad|periodic)\w+|\btaches? (?:planifie|cron|periodique)\w*|\bplanifiee?s? (?:tous|toutes|chaque)\b|\b(?:tous|toutes) les (?:jours|samedis|dimanches|lundis|nuits|heures)\b|\(automatique\)|\bzeitgesteuert\w*|\bgeplante (?:aufgaben|jobs)\b|\bnachtlich\w*|\bcronjobs?\b|定时(?:任务|扫描|清理|执行|同步)|每(?:天|日|小时|周)(?:自动|定时)|定期(?:的に|バッチ|ジョブ)|バッチ処理|매일 \S{0,6}(?:실행|자동)|по расписанию/giu,
    ],
    [
        'background_jobs',
        /\b(?:tarefas|processamento|trabajos|procesos|procesamiento) (?:em|en) segundo plano\b|\b(?:processamento|procesamiento) ass?incrono\b|\btaches? (?:en arriere-plan|asynchrones?)\b|\bhintergrund(?:jobs?|aufgaben|prozess\w*|verarbeitung)\b|异步(?:处理|队列|执行)|非同期(?:処理|ジョブ)|ジョブキュー|비동기 ?처리|асинхронн[а-яё]+ (?:задач|обработ)|\b(?:procesos?|tareas?|trabajos?) en background\b|\bworkers? (?:maneja|ejecuta|procesa)\w*|\bprocesamiento en segundo plano\b|\ben arriere-plan\b|\bim hintergrund (?:verarbeitet|ausgefuhrt)\b/giu,
    ],
    [
        'audit_log',
        /\b(?:log|registro|historico|bitacora) de (?:auditoria|auditoria|alteracoes|cambios|acciones|acoes)\b|\btrilha de auditoria\b|\bjournal (?:d[’']audit|des (?:actions|modifications))\b|\bhistorique des (?:actions|validations|modifications|changements)\b|\bpour audit\b|\b(?:audit|anderungs)(?:protokoll|historie|log)\w*|\bprotokollier(?:t|ung)\b|操作(?:记录|审计)|修改记录|変更履歴|操作ログ|操作履歴|변경 ?이력|활동 ?로그|история изменений|журналировани|\bbitacora\b|\bauditoria\b(?! externa)|\baudite\b|\bauditabilidad\b|\btracabilite des (?:actions|modifications)\b|\bnachvollziehbarkeit von (?:aktionen|anderungen)\b/giu,
    ],
    [
        'observability.logging',
        /\blogs? estruturad\w+|\blogs? estructurad\w+|\bregistro de (?:eventos|errores|logs)\b|\bjournalisation\b|\blogs? structures\b|\bstrukturierte(?:s)? log(?:s|ging)\b|\bprotokollierung\b|结构化日志|日志(?:输出|管理|采集|打印)|構造化ログ|ログ(?:を記録|記録|管理|収集)|구조화(?:된)? ?로그|로그를? (?:남|기록)|структурированн[а-яё]+ лог|\b(?:logging|logs?) (?:estructurad|estruturad|structure)\w*/giu,
    ],
    [
        'metrics',
        /\bmetriques? (?:basiques?|applicatives?|prometheus|techniques?)|\bmetricas? (?:basicas?|de (?:taxa|aplicacao|rendimiento|desempenho|uso))|\bmetriken\b|监控指标|指标(?:采集|监控)|メトリクス|메트릭|метрик[иа]|\bmetri(?:cas?|ques?) ?[(（][^()\n]{0,60}(?:laten\w+|err\w+|throughput)|\bmetri(?:cas?|ques?) (?:y|e|et) (?:logs?|alert\w+)/giu,
    ],
    [
        'secrets_env',
        /\b(?:variaveis|variables) de (?:ambiente|entorno)\b|\bvariables d[’']environnement\b|\bumgebungsvariablen?\b|环境变量|環境変数|환경 ?변수|переменн[а-яё]+ окружения/giu,
    ],
    ['docker', /\bconteneuris\w+|\bconteneurs?\b|\bcontenedor(?:es|izacion)\b|\bconteiner(?:es)?\b/giu],
    ['cache', /\b(?:mise en cache|em cache|en cache|cache (?:de|redis)|zwischenspeicher\w*|cachear)\b/giu],
    [
        'file_upload',
        /\bupload (?:de )?(?:imag|fot|arquiv|document|anex)\w+|\b(?:subir|subida de|carga de|cargar|adjuntar) (?:imag|fot|archiv|document)\w+|\b(?:televers\w+|upload) (?:de |des |d[’'])?(?:fichier|image|photo|document|justificatif)\w*|\b(?:datei|bild|foto|dokumenten)-?upload\b|\bhochladen\b|上传(?:图片|文件|附件|头像|作业)|图片上传|(?:画像|ファイル|写真|添付)(?:の|を)?アップロード|(?:사진|이미지|파일|첨부)\s?(?:을|를)?\s?(?:업로드|첨부)|загру(?:зк[а-яё]+|жать) (?:фото|изображ|документ|файл)\w*/giu,
    ],
    [
        'search',
        /\b(?:pesquis(?:ar|a) (?:de |por |produtos|clientes)|buscar? (?:e|por|de|produtos|usuarios|y filtrar)|recherch(?:er|e) (?:par|de|d[’']|des|multi)|barre de recherche|suche nach|suchfunktion|volltextsuche|durchsuch\w+)\b|(?:模糊|关键(?:字|词)|条件)(?:搜索|查询|检索)|キーワード検索|条件検索|키워드 ?검색|поиск по|\brecherch(?:er|e|es) (?:un|une|des|les|plein|full|avancee|textuelle|par mot)\w*|\b(?:stichwort|freitext|produkt|artikel)suche\b|\bsuche(?:n)? (?:von|uber|in)\b|\bsuch- und filter\w*|(?:名|キーワード|条件|タイトル)(?:で|による|の)検索|検索[・／/(（]|部分一致検索/giu,
    ],
    [
        'pagination',
        /\bpagina(?:do|da|dos|das|te|tion)\b|\bseitenweise\b|\bpaginierung\b|постранич[а-яё]+|翻页|每页|ページ(?:分割|送り)|無限スクロール|무한 ?스크롤/giu,
    ],
    [
        'reporting',
        /\brelatorios? (?:gerencia|mensa|de |financeir|anual)\w*|\b(?:informes?|reportes?) (?:de|mensual|semanal|diari|financier)\w*|\btableaux? de bord\b|\brapports? (?:mensuel|financier|d[’']activit|de vente|hebdomadaire)\w*|\bauswertung(?:en)?\b|\bberichte?\b|\bpainel (?:de|com) (?:indicadores|metricas)\b|\bdashboards? (?:com|con|avec|mit|gerencia\w*)\b|统计(?:分析|图表|数据|功能)|数据(?:统计|看板|大屏)|売上(?:集計|レポート)|集計(?:機能|表示)|통계 ?(?:조회|화면)|отч[её]т(?:ы|ов|а)\b/giu,
    ],
    [
        'import_export',
        /\b(?:exporta(?:r|cao|cion)|importa(?:r|cao|cion)) (?:\S+ ){0,3}(?:csv|excel|pdf|xlsx|json|planilha)\b|\bexport(?:er|ation)?s? (?:\S+ ){0,3}(?:csv|excel|pdf)\b|\b(?:csv|excel|pdf)-?(?:export|import)\b|excel(?:导入|导出)|CSV(?:出力|取込|ダウンロード)/giu,
    ],
    [
        'payments',
        /\bpagamentos? (?:online|via|por|com|integrad)\w*|\b(?:gateway|meio) de pagamento\b|\bpagos? (?:en linea|online|con tarjeta|electronic\w+)\b|\bpaiements? (?:en ligne|par carte|stripe|mobile)\b|\bzahlungs(?:abwicklung|anbieter|system|methoden?)\b|在线付款|支付功能|オンライン決済|クレジットカード決済|결제 ?(?:기능|시스템|연동)|онлайн-?оплат/giu,
    ],
    [
        'email',
        /\benvi(?:o|ar) (?:de |un |um |por )?(?:e-?mails?|correos?)\b|\be-?mails? (?:de confirmacao|de bienvenida|transaccional\w*)|\b(?:envoi|envoyer) (?:d[’']|un |des )?e-?mails?\b|\be-?mail-?(?:versand|benachrichtigung\w*)\b|\bmailversand\b|发(?:送)?邮件|邮件(?:提醒|验证码)|メール(?:を送信|配信|で通知)|이메일로|по (?:электронной )?почте|email-?рассыл|\bcorreo (?:al|a la|a los|a las) \w+ (?:cuando|si|al)\b|\b(?:geht|bekommt|erhalt|kommt) (?:\S+ ){0,3}(?:e-?mail|mail)\b|\b(?:record|lembr|rappel|envoy|notifi|invit|confirm|versend|verschick|benachrichtig|erinner|avis|envi|recib|receb|recuper|contrasena|senha|mot de passe|passwort)\w*[^.\n]{0,40} (?:par|per|por|via) (?:e-?mails?|mail|courriel|correo(?: electronico)?|posta elettronica)\b|\bcourriels?\b|\be-?mails? (?:de (?:confirmation|bienvenue|relance|boas-vindas|confirmacion|recuperacion|notifica\w+))\b|\bcorreos? (?:electronicos? )?de (?:confirmacion|bienvenida|notificacion|recuperacion)\b|\bnotificar por correo\b|\benvio de correos?\b|\b(?:bestatigungs|willkommens|einladungs|benachrichtigungs|erinnerungs)-?(?:e-?)?mails?\b|\be-?mails? (?:versend\w+|verschick\w+|senden)\b|\bversand von e-?mails?\b|(?:確認|通知|招待|リマインド)メール|メール(?:を)?(?:送る|送付|通知|送信)|(?:이메일|메일)(?:을|를)? ?(?:발송|전송|보내)|(?:이메일|메일) ?알림|(?:发送|发)(?:\S{0,6})邮件|邮件(?:发送|通知|提醒|服务)|письм[оа] на|на e-?mail/giu,
    ],
    [
        'testing',
        /\btestes? (?:automatizad|unitari|de integracao)\w*|\b(?:pruebas|tests?) (?:automatizad|unitari|de integracion|d[’']integration|unitaires?|automatise)\w*|\b(?:unit-?|integrations?-?|automatisierte )tests?\b|自动化测试|自動テスト|結合テスト|자동화 ?테스트|автотест|юнит-тест/giu,
    ],
    [
        'openapi_docs',
        /\bdocumenta(?:cao|cion) (?:da |de la |swagger|openapi|interativa)(?:api)?|\bdocumentation (?:de l[’']api|swagger)\b|\bapi-?dokumentation\b|接口文档/giu,
    ],
    [
        'llm',
        /\binteligencia artificial\b|\binteligencia artificial\b|\bintelligence artificielle\b|\bkunstliche[rn]? intelligenz\b|\b(?:com|utilizando|usando|con|por|via|avec) (?:a )?(?:ia|l[’']ia)\b(?! de)|\bki-(?:gestutzt|generiert|assistent)\w*|人工智能|AI ?(?:生成|助手|对话|推荐|识别)|AI(?:が|による|で)|AI ?(?:기반|추천|분석|챗봇)|искусственн[а-яё]+ интеллект|нейросет/giu,
    ],
    [
        'error_format',
        /\b(?:formato|estrutura|estructura) (?:padrao |estandar |padronizad\w+ )?(?:de |para )(?:erros?|errores)\b|\berr(?:os|ores) padronizad\w+|\berros: corpo\b|\bformat (?:standard )?d[’']erreur\b|\b(?:einheitlich\w+ )?fehlerformat\b|统一返回|统一(?:响应|错误)格式|全局异常(?:处理)?|统一异常|共通エラー|エラー(?:ハンドリング|応答)(?:の)?(?:形式|統一)|공통 ?응답|единый формат ошибок/giu,
    ],
    [
        'gdpr',
        /\bprivacidade \(lgpd\)|\bproteccion de datos\b|\bprotecao de dados\b|\bprotection des donnees\b|\bdatenschutz(?:-?grundverordnung)?\b|个人信息保护/giu,
    ],
    [
        'i18n',
        /\bmulti-?lingue\b|\bmultilingue\b|\bmehrsprachig\w*|\binternacionalizacao\b|\binternacionalizacion\b|\bvarios idiomas\b/giu,
    ],
    [
        'rate_limit',
        /\blimita(?:r|cao|cion) (?:de |a |las |el )?(?:requisicoes|taxa|peticiones|solicitudes|tasa)\b|\blimitation (?:de debit|du nombre de requetes)\b|\banfragen (?:pro|je) (?:minute|sekunde|stunde)\b|\b\d+ (?:peticiones|requisicoes|solicitudes|solicitacoes|llamadas|chamadas|requetes|appels|richieste) (?:por|par|pro|al?|a la|alla|cada) (?:minut\w+|segund\w+|seconde?|secondo|hora|heure|ora)\b|接口限流|防刷|毎(?:分|秒|時)\s*\d+\s*(?:回|リクエスト|件)|\d+\s*(?:回|リクエスト)\s*[/／]\s*(?:分|秒|時)|每(?:分钟|秒|小时)\s*\d+\s*次|\d+\s*次\s*[/／]\s*(?:分钟|分|秒)|분당 ?\d+ ?(?:회|건|요청)|リクエスト(?:数)?制限/giu,
    ],
    [
        'state_machine',
        /\bmaquina de estados\b|\bmachine a etats\b|\bzustandsautomat\b|\bstatusubergange?\b|状态(?:机|流转|变更|转换)|ステータス遷移|상태 ?(?:전이|흐름)/giu,
    ],
    [
        'soft_delete',
        /\b(?:exclusao|borrado|eliminacion|suppression) logi(?:ca|co|que)\b|\bdesativacao logica\b|\bsoft-?loschung\b|ソフト削除|逻辑删|假删除|소프트딜리트/giu,
    ],
    [
        'inventory',
        /\b(?:controle|gestao|movimentacao) de estoque\b|\b(?:control|gestion|movimientos) de (?:stock|inventario|existencias)\b|\bgestion (?:de |des |du )?(?:stocks?|inventaire)\b|\blager(?:bestand|verwaltung)\w*|库存(?:数量|变动|查询)|入库|出库|在庫(?:管理|確認|チェック|引当)|складск[а-яё]+ учет/giu,
    ],
    [
        'migrations',
        /\bmigrac(?:ao|oes) (?:de |do )?banco\b|\bmigraciones? de (?:base|bd|esquema)\w*|\bdatenbank-?migration\w*/giu,
    ],
    [
        'health_check',
        /\bverificacao de saude\b|\bcomprobacion de salud\b|\bverification de sante\b|\bhealth-?check-?endpunkt\b|死活監視/giu,
    ],
];

;// CONCATENATED MODULE: ./lib/spec/resolve/mentions.js






/** Sections that name things for another purpose than to ask for them. */
const SILENT = new Set(['ui', 'tests', 'glossary']);
const LEXICON = { notation: 'lexicon', rank: 40, confidence: 0.8 };
const ALL_WORDS = [...FEATURE_WORDS, ...FEATURE_WORDS_ABROAD];
const candidatesIn = candidatesFor(ALL_WORDS.map(([, words]) => words));
/** Titles over what a document says of itself. */
const mentions_ABOUT_DOCUMENT = /^(?:[\d.]+\s*)?(?:table of contents|contents|toc|change ?log|(?:document |version |revision |change )history|revisions?|(?:documents? )?references|[íi]ndice|sum[áa]rio|sommaire|table des mati[èe]res|inhalts(?:verzeichnis|[üu]bersicht)|(?:[äa]nderungs|versions)(?:historie|verlauf)|hist[óo]rico de (?:altera[çc][õo]es|vers[õo]es|revis[õo]es)|historial de (?:cambios|versiones|revisiones)|control de (?:cambios|versiones)|historique des (?:versions|r[ée]visions)|содержание|оглавление|история изменений|目录|修订(?:记录|历史)|变更记录|版本(?:历史|记录)|目次|改訂履歴|更新履歴|変更履歴|목차|(?:변경|개정|문서) ?이력)$/iu;
/** Places of one feature that are kept: more say nothing more. */
const mentions_LIMIT = 200;
/** The places that speak of features, in the order of the vocabulary, then of the lines. */
function mentionsIn(all) {
    const speaking = all.filter(speaks);
    // The words of the lexicon are written without accents.
    const texts = speaking.map((clause) => withoutAccents(clause.text));
    const candidates = candidatesIn(texts);
    return ALL_WORDS.flatMap(([id, words], index) => {
        const among = candidates[index] ?? [];
        const clauses = among.flatMap((position) => speaking[position] ?? []);
        const text = among.map((position) => texts[position] ?? '').join('\n');
        const clauseAt = finder(clauses);
        const byClause = new Map();
        for (const match of text.matchAll(words)) {
            const found = clauseAt(match.index);
            if (found === undefined || byClause.get(found.clause) === 'required')
                continue;
            if (id === 'openapi_docs' && isOwnTitle(found.clause) && !/swagger|openapi/i.test(match[0]))
                continue;
            byClause.set(found.clause, statusAt(found.clause, found.offset, match[0]));
            if (byClause.size >= mentions_LIMIT)
                break;
        }
        return [...byClause].map(([clause, status]) => ({
            id,
            status,
            bySection: clause.status !== 'required',
            source: { file: clause.file, line: clause.line, endLine: clause.line, ...LEXICON },
        }));
    });
}
function speaks({ block: { section } }) {
    if (section.role !== undefined && SILENT.has(section.role))
        return false;
    return (!mentions_ABOUT_DOCUMENT.test(plain(section.title)) && !/\b(?:status|error|response) codes?\b/i.test(section.title));
}
/** A document that calls itself the documentation of an API asks for none. */
function isOwnTitle({ block }) {
    return block.kind === 'heading' && block.section.level === 1;
}
/** People who "are not logged in" could be: that some are not leaves nothing out. */
const STATE_OF_PEOPLE = /^(?:logged[- ]?in|authenticated|signed in)$/i;
function statusAt(clause, offset, words) {
    if (clause.status !== 'required')
        return clause.status;
    const status = nearby(clause.text, offset, offset + words.length);
    return status === 'excluded' && STATE_OF_PEOPLE.test(words) ? 'required' : status;
}
/** Finds the clause that an offset of the joined text falls in. */
function finder(clauses) {
    const starts = [];
    let at = 0;
    for (const { text } of clauses) {
        starts.push(at);
        at += text.length + 1;
    }
    let current = 0;
    return (index) => {
        if (index < (starts[current] ?? 0))
            current = 0;
        while ((starts[current + 1] ?? Number.POSITIVE_INFINITY) <= index)
            current += 1;
        const clause = clauses[current];
        return clause === undefined ? undefined : { clause, offset: index - (starts[current] ?? 0) };
    };
}

;// CONCATENATED MODULE: ./lib/spec/resolve/routed-features.js
/** Features that a listed route is a part of, by its method and path. */
const BY_ROUTE = [
    [
        'health_check',
        /^(?:GET|HEAD) .*\/(?:health\w*|livez?|liveness|readyz?|readiness|ping)(?:\/(?:live|ready))?$/,
    ],
    ['metrics', /^GET (?:\/api(?:\/v\d+)?)?(?:\/system)?\/metrics$/],
    ['auth.registration', /^POST .*\/(?:register|registration|sign-?up)$/],
    [
        'auth.refresh_token',
        /^POST .*\/(?:refresh-?token|token\/refresh|(?:auth|sessions?|tokens?)\/refresh|refresh)$/,
    ],
    [
        'auth.password_reset',
        /^(?:POST|PUT|PATCH) .*\/(?:(?:forgot|reset|recover)-?password|password[-/](?:reset|forgot|recovery)(?:\/(?:request|confirm))?)$/,
    ],
    [
        'auth.email_verification',
        /^(?:GET|POST) .*\/(?:(?:verify|confirm)-?email|email[-/](?:verify|verification|confirm)|resend-verification)(?:\/\{\w+\})?$/,
    ],
    ['auth.mfa', /\/(?:mfa|2fa|totp|two-factor)(?:\/|$)/],
    ['auth.oauth', /\/(?:oauth2?|sso)(?:\/|$)/],
    ['webhooks', /\/webhooks?(?:\/|$)/],
    ['file_upload', /^(?:POST|PUT) .*\/uploads?$/],
    ['import_export', /\/(?:export|import)(?:\.\w+|\/(?:csv|excel|xlsx|pdf|json))?$/],
    ['search', /^(?:GET|POST) .*\/search$/],
    ['reporting', /^GET .*\/(?:analytics|dashboard|statistics)(?:\/[\w-]+)?$/],
    ['follow', /^(?:POST|DELETE|PUT) .*\/(?:un)?follow$/],
];
/** Names that only a list in pages is asked with. */
const PAGE = /^(?:page|page_?size|pagesize|per_?page|cursor)$/i;
/** Names that a list is searched with. */
const SEARCH = /^(?:q|query|search|keywords?)$/i;
/** The features that the listed endpoints speak for, each with the line of the endpoint. */
function routedFeatures(endpoints) {
    return endpoints.flatMap((endpoint) => {
        const route = `${endpoint.method} ${endpoint.path}`;
        const ids = BY_ROUTE.filter(([, shape]) => shape.test(route)).map(([id]) => id);
        const names = endpoint.params.filter(({ in: where }) => where === 'query').map(({ name }) => name);
        const isPaged = names.some((name) => PAGE.test(name)) || ['limit', 'offset'].every((name) => names.includes(name));
        const all = [
            ...ids,
            ...(names.some((name) => SEARCH.test(name)) ? ['search'] : []),
            ...(isPaged ? ['pagination'] : []),
            // Who has a role may call what others may not.
            ...(endpoint.roles.length > 0 ? ['rbac'] : []),
        ];
        return all.map((id) => ({
            id,
            status: endpoint.status,
            bySection: false,
            source: { ...endpoint.src, confidence: 0.7 },
        }));
    });
}
/** What only a role may do needs roles. */
function grantedFeatures(grants) {
    return grants
        .filter(({ roles, excludes }) => excludes && roles.length > 0)
        .map(({ src }) => ({
        id: 'rbac',
        status: 'required',
        bySection: false,
        source: { ...src, confidence: 0.7 },
    }));
}

;// CONCATENATED MODULE: ./lib/spec/resolve/features.js






/** The features that the documents ask for, put off or leave out, each with its lines. */
function settleFeatures({ clauses, endpoints, grants, }, headers, places) {
    const diagnostics = [];
    const stated = headers.flatMap((header) => statedIn(header, places, diagnostics));
    const mentions = [...mentionsIn(clauses), ...routedFeatures(endpoints), ...grantedFeatures(grants)];
    const features = FEATURES.flatMap((id) => {
        const said = stated.filter((one) => one.id === id);
        const [first] = said;
        if (first !== undefined) {
            const supporting = mentions.filter((one) => one.id === id && one.status === first.status);
            return [
                {
                    id,
                    status: first.status,
                    evidence: [...said, ...supporting].map(({ source }) => source).slice(0, 20),
                    via: 'frontmatter',
                },
            ];
        }
        return byWords(mentions.filter((one) => one.id === id), places, diagnostics);
    });
    return { features, diagnostics };
}
function statedIn({ page, reading }, places, diagnostics) {
    const { value, lines } = reading;
    const lists = [
        ['features', 'required', value.features],
        ['planned', 'planned', value.planned],
        ['exclude', 'excluded', value.exclude],
    ];
    return lists.flatMap(([key, status, ids = []]) => ids.flatMap((written) => {
        const source = sourceOf(page, { line: features_lineOf(written, lines.get(key) ?? lines.get('auth') ?? 1, page) }, { notation: 'front-matter', rank: 100 });
        const id = written.trim();
        if (isFeature(id))
            return [{ id, status, bySection: true, source }];
        diagnostics.push(featureUnknown.at({ feature: id.slice(0, 60), near: nearest(id, FEATURES) }, { span: places.at(source, id) }));
        return [];
    }));
}
/** A list may stand on one line or on a line for each item. */
function features_lineOf(text, from, { lines }) {
    const found = lines.slice(from - 1, from + 60).findIndex((line) => line.includes(text));
    return found < 0 ? from : from + found;
}
function byWords(mentions, places, diagnostics) {
    const [first] = mentions;
    if (first === undefined)
        return [];
    const asked = mentions.filter(({ status }) => status === 'required');
    const refused = mentions.filter(({ status, bySection }) => status === 'excluded' && (bySection || asked.length === 0));
    const later = mentions.filter(({ status, bySection }) => status === 'planned' && (bySection || asked.length === 0));
    const status = refused.length > 0 ? 'excluded' : asked.length > 0 ? 'required' : 'planned';
    const evidence = status === 'excluded' ? refused : status === 'required' ? asked : later;
    if (evidence.length === 0)
        return [];
    const [against] = asked;
    if (status === 'excluded' && against !== undefined && refused[0] !== undefined)
        diagnostics.push(featureContradiction.at({ feature: first.id, kept: 'left out' }, {
            span: places.at(against.source),
            related: [{ span: places.at(refused[0].source), label: 'left out here' }],
        }));
    return [
        {
            id: first.id,
            status,
            evidence: evidence.map(({ source }) => source).slice(0, 20),
            via: viaOf(evidence),
        },
    ];
}
/** Words say it, or only a route that is listed. */
function viaOf(evidence) {
    return evidence.some(({ source }) => source.notation === 'lexicon') ? 'lexicon' : 'structure';
}

;// CONCATENATED MODULE: ./lib/spec/resolve/grants.js
/**
 * Endpoints with what matrices and sentences give for what they do, where they name no role themselves. What stands in an
 * endpoint's own section goes before what is said of its entity, and that before what is said of all.
 */
function withGrants(endpoints, drafts, directory) {
    const grants = drafts.flatMap((draft) => grantOf(draft, endpoints, directory));
    if (grants.length === 0)
        return endpoints;
    return endpoints.map((endpoint) => {
        if (endpoint.roles.length > 0 || endpoint.auth === 'none' || endpoint.auth === 'optional')
            return endpoint;
        const fitting = grants.filter((grant) => grant.doing !== 'any' && fits(grant, endpoint));
        const narrowest = Math.max(0, ...fitting.map(narrowness));
        const chosen = fitting.filter((grant) => narrowness(grant) === narrowest);
        return granted(endpoint, chosen, grants);
    });
}
/** Where a section lets only those change a thing who are known, nobody else does the rest there either. */
function isLocked(endpoint, grants) {
    return (endpoint.method !== 'GET' &&
        endpoint.auth === 'unknown' &&
        grants.some((grant) => grant.isLocal && grant.auth === 'required' && isInside(grant, endpoint)));
}
function granted(endpoint, chosen, all) {
    const beside = all.filter(({ doing }) => doing === 'any');
    const [first] = chosen;
    if (first === undefined)
        return isLocked(endpoint, all) ? { ...endpoint, auth: 'required' } : endpoint;
    const src = [...endpoint.src, ...chosen.map((grant) => grant.src)];
    if (chosen.some(({ auth }) => auth === 'none'))
        return endpoint.auth === 'unknown' ? { ...endpoint, auth: 'none', src } : endpoint;
    const isForAll = chosen.some(({ roles }) => roles.length === 0);
    const roles = isForAll ? [] : [...chosen, ...beside].flatMap((grant) => grant.roles);
    return { ...endpoint, auth: 'required', roles: [...new Set(roles)], src };
}
/** A grant that says of what it holds; of a thing that is no entity, only a verb at the end of a path can tell. */
function grantOf(draft, endpoints, { find }) {
    const { thing, within, src, doing } = draft;
    const entity = thing === undefined ? undefined : find(thing);
    if (thing !== undefined && entity === undefined && typeof doing === 'string')
        return [];
    // "Only orders can": what is stored calls nothing.
    if (draft.auth === 'required' && draft.roles.some((role) => find(role) !== undefined && !PEOPLE.test(role)))
        return [];
    const isLocal = within !== undefined &&
        endpoints.some(({ src: places }) => places.some(({ file, line }) => file === src.file && line >= within.from && line <= within.to));
    return [{ ...draft, entity, isLocal }];
}
const PEOPLE = /^(?:users?|members?|customers?|clients?|authors?|editors?|writers?|drivers?|teachers?|students?|instructors?|employees?|managers?|doctors?|patients?|sellers?|buyers?|vendors?|admins?|agents?|trainers?)$/;
function narrowness({ isLocal, entity }) {
    return (isLocal ? 2 : 0) + (entity === undefined ? 0 : 1);
}
function fits(grant, endpoint) {
    const { entity, isLocal, doing } = grant;
    if (entity !== undefined && endpoint.entity !== entity.name)
        return false;
    return (!isLocal || isInside(grant, endpoint)) && does(endpoint, doing);
}
function isInside({ within, src }, endpoint) {
    return (within !== undefined &&
        endpoint.src.some(({ file, line }) => file === src.file && line >= within.from && line <= within.to));
}
function does({ method, action, path }, doing) {
    const last = path.split('/').at(-1) ?? '';
    if (typeof doing !== 'string')
        return method !== 'GET' && last.toLowerCase().startsWith(doing.verb);
    if (doing === 'read')
        return method === 'GET';
    if (doing === 'write' || doing === 'other')
        return method !== 'GET';
    return action === doing;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/exampled.js

/** Paths that are about who calls, whatever their collection is called. */
const ABOUT_CALLER = /\/(?:register|registration|signup|sign-up|me|profile)$/i;
/**
 * The things that nothing describes, with the fields that the messages of their endpoints show: what is sent comes before what
 * is answered, which also has what is only counted.
 */
function withExamples(entities, messages) {
    const described = new Set(entities.filter(({ fields }) => fields.length > 0).map(({ original }) => keyOf(original)));
    const bare = new Map(entities
        .filter(({ original }) => !described.has(keyOf(original)))
        .map((entity) => [keyOf(entity.original), entity]));
    const shown = messages
        .filter(({ status }) => status === 'required')
        .flatMap((message) => {
        const entity = bare.get(keyOf(exampled_subjectOf(message) ?? ''));
        return entity === undefined ? [] : [exampled_draftOf(entity, message)];
    });
    return [...entities, ...shown];
}
/** The collection that a message's path names, where it is about one row of it or all. */
function exampled_subjectOf({ path }) {
    if (ABOUT_CALLER.test(path))
        return 'user';
    const segments = path.split('/').filter((segment) => segment !== '');
    const last = segments.at(-1) ?? '';
    const named = last.startsWith('{') ? segments.at(-2) : last;
    return named === undefined || named.startsWith('{') ? undefined : named;
}
function exampled_draftOf(entity, { fields, side, src }) {
    return {
        original: entity.original,
        fields,
        evidence: 'prose',
        status: entity.status,
        ...(entity.inferred === undefined ? {} : { inferred: entity.inferred }),
        src: { ...src, rank: side === 'request' ? 30 : 25 },
    };
}

;// CONCATENATED MODULE: ./lib/spec/resolve/inferred.js



/** Collections of a path that hold nothing of their own. */
const inferred_NOT_STORED = /^(?:auth|login|logout|register|signup|session|token|search|health|metric|status|admin|doc|stat|statistic|dashboard|upload|download|me|profile|config|setting|api|v\d+|export|import|report|analytic|summary|webhook|callback|current|feed|suggestion|recommendation|query|job|batch|bulk|oauth|password|verification|public|private|user_info)$/;
/**
 * The entities that the notations list, or, where they list none, those that a text only implies: nouns of "CRUD for X",
 * and collections of paths.
 */
function withInferred(gathered) {
    return withExamples(inferred_inferred(gathered), gathered.messages);
}
/** Things described so weakly that what is only named beside them may be one, too. */
const FEW = 3;
function inferred_inferred({ entities, endpoints }) {
    const listed = entities.filter((one) => one.inferred !== true && !isMessage(one));
    const known = new Set(listed.map(({ original }) => keyOf(original)));
    const isWeak = listed.length < FEW && listed.every(({ src }) => src.notation === 'announced-fields');
    if (listed.some(({ status }) => status === 'required'))
        return entities.filter((one) => one.inferred !== true || isWeak || known.has(keyOf(one.original)));
    const shown = answered(entities);
    // `/activities/titles` has the titles that `ActivityTitleDto` shows.
    const isShown = ({ original }) => shown.some((one) => `_${keyOf(one.original)}`.endsWith(`_${keyOf(original)}`));
    return [...entities, ...shown, ...collections(endpoints).filter((one) => !isShown(one))];
}
/** `UserResponse` with a key shows a user, where nothing else does. */
function answered(entities) {
    const seen = new Set();
    return entities.filter(isMessage).flatMap((draft) => {
        const name = /^([A-Z]\w{2,}?)(?:Response|Dto|DTO|Read|Out|Public|Detail|View|InDB|ViewModel|Schema|Resource)+$/.exec(draft.original)?.[1];
        const thing = name ?? (draft.sent === true && /^[A-Z][A-Za-z]+$/.test(draft.original) ? draft.original : undefined);
        if (thing === undefined || draft.status !== 'required' || isAction(thing) || seen.has(keyOf(thing)))
            return [];
        const key = keyOf(thing);
        const fields = draft.fields.map((field) => keyOf(field.original) === `${key}_id` ? { ...field, original: 'id', pk: true } : field);
        if (fields.length < 2 || !fields.some(({ original, pk }) => pk === true || /^_?id$/i.test(original)))
            return [];
        seen.add(key);
        return [
            {
                original: thing,
                fields,
                evidence: 'prose',
                status: 'required',
                inferred: true,
                src: { ...draft.src, rank: ANSWER_RANK, confidence: 0.5 },
            },
        ];
    });
}
const ANSWER_RANK = 35;
function isAction(name) {
    return /^(?:Create|Update|Delete|Get|List|Login|Register|Add|Remove|Patch|Set|Reset|Change|Verify|New|Edit|Paginated|Api|Http|Error|Validation|Token|Auth|Success|Message|Base)(?=[A-Z]|$)|(?:Request|List|Create|Update|Stats?|Summary|Profile|Error|Token)$/.test(name);
}
/** Collections that have members, and that can be listed or added to. */
function collections(endpoints) {
    const members = new Set();
    const whole = new Map();
    for (const endpoint of endpoints) {
        const segments = endpoint.path.split('/').filter((segment) => segment !== '');
        segments.forEach((segment, index) => {
            if (!segment.startsWith('{') && segments[index + 1]?.startsWith('{') === true)
                members.add(segment);
        });
        const last = segments.at(-1) ?? '';
        const isWhole = endpoint.method === 'GET' || endpoint.method === 'POST';
        if (isWhole && endpoint.status === 'required' && !last.startsWith('{') && !whole.has(last))
            whole.set(last, endpoint);
    }
    return [...whole]
        .filter(([segment]) => members.has(segment) && inferred_isPlural(segment))
        .map(([segment, { src }]) => ({
        original: wordsOf(segment)
            .map((word, index, all) => (index === all.length - 1 ? singular(word) : word))
            .join('_'),
        fields: [],
        evidence: 'prose',
        status: 'required',
        inferred: true,
        src: { ...src, notation: 'inferred', rank: 20, confidence: 0.4 },
    }));
}
function inferred_isPlural(segment) {
    const last = wordsOf(segment).at(-1) ?? '';
    return singular(last) !== last && !inferred_NOT_STORED.test(keyOf(segment));
}

;// CONCATENATED MODULE: ./lib/spec/resolve/non-functional.js


const UNITS = [
    [/^(?:s|sec|seconds?|segundos?|sekunden?|secondes?|secondo|秒|초|секунд\S*)$/i, 's', 1],
    [/^(?:m|min|minutes?|minutos?|minuten|dakika|menit|分|分钟|분|минут\S*)$/i, 'min', 1],
    [/^(?:h|hr|hours?|horas?|stunden?|heures?|ora|saat|jam|小时|時間|시간|час\S*)$/i, 'h', 1],
];
const non_functional_NUMBER = String.raw `(\d[\d,]*)`;
const CALLS = String.raw `(?:(?:API[- ]?)?(?:requests?|reqs?|calls?|attempts?)|次(?:请求)?|回(?:まで)?|회|건|リクエスト|요청|requêtes?|appels?|peticiones|solicitudes|llamadas|requisi[çc][õo]es|chamadas|(?:API-)?anfragen|aufrufe|zugriffe|richieste|запрос\S*|istek|permintaan)`;
const non_functional_UNIT = String.raw `(s|sec|seconds?|segundos?|sekunden?|secondes?|secondo|m|min|minut[eo]s?|minuten|h|hr|hours?|horas?|stunden?|heures?|ora|秒|分钟|分|小时|時間|초|분|시간|минут\S*|секунд\S*|час\S*)`;
const non_functional_RATE = new RegExp(String.raw `${non_functional_NUMBER}\s*${CALLS}?\s*(?:\/|per|an?|each|every|por|pro|par|al|in der|в|per\s+user\s+per)\s*${non_functional_UNIT}(?![\w-])`, 'i');
/** `1分あたり60リクエスト`, `每分钟 60 次`, `분당 60회`: the unit before the number. */
const RATE_BEHIND = new RegExp(String.raw `(?:1\s*|每|毎)?(秒|分钟|分間?|小时|時間|초|분|시간)(?:あたり|につき|に|当たり|当|당|마다|最多|最大|限制)?[^\d\n]{0,8}${non_functional_NUMBER}\s*(?:${CALLS}|次|个)`, 'i');
const LIMIT_WORDS = /rate|limit|throttl|at most|max|h[öo]chstens|maximal|anfragen|peticiones|requisi[çc]|requ[êe]tes|solicitudes|richieste|リクエスト|请求|요청|限流|速率|制限|제한|ограничен|l[íi]mite|requests|req\b/i;
/** The numbers that a document asks of the service beside its functions. */
function settleNonFunctional(clauses, header, features) {
    const wanted = clauses.filter(({ status, text }) => status === 'required' && !isLater(text));
    const required = new Set(features.filter(({ status }) => status === 'required').map(({ id }) => id));
    const stated = header.nonFunctional ?? {};
    const rateLimit = (stated.rateLimit === undefined ? undefined : rateIn(stated.rateLimit)) ?? rateOf(wanted);
    const availability = stated.availability ?? first(wanted, availabilityIn);
    const retention = stated.retention ?? first(wanted, retentionIn);
    return {
        securityLevel: stated.security ?? levelOf(wanted),
        ...(rateLimit === undefined ? {} : { rateLimit }),
        latency: stated.latency?.map(({ p, ...one }) => (p === undefined ? one : { ...one, p })) ??
            distinctLatencies(wanted.flatMap(latencyIn)),
        ...(availability === undefined ? {} : { availability }),
        observability: stated.observability ?? observabilityOf(required),
        deployment: stated.deployment === undefined ? deploymentOf(wanted) : [stated.deployment].flat(),
        compliance: stated.compliance ?? complianceOf(wanted),
        ...(retention === undefined ? {} : { retention }),
    };
}
function first(clauses, of) {
    for (const clause of clauses) {
        const value = of(clause);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function rateOf(clauses) {
    const limits = clauses.filter(({ text }) => LIMIT_WORDS.test(text));
    // A limit for one route says less of the service than one for all of them.
    const general = limits.filter(({ text }) => !/login|auth|register|creation|upload|password|\/\w/i.test(text));
    return first(general, ({ text }) => rateIn(text)) ?? first(limits, ({ text }) => rateIn(text));
}
/** `handles 500 requests per second`, `p99 200 ms at 50 requests/s` tell the load, and limit nobody. */
const LOAD = /\b(?:at|handles?|sustains?|serves?|supports?|process(?:es)?|throughput|load|peaks?|expects?|under)\s*[:=]?\s*(?:of\s+|up to\s+|at least\s+|about\s+|around\s+|[~≥>]=?\s*)*$/i;
function rateIn(text) {
    const found = non_functional_RATE.exec(text);
    if (found !== null && LOAD.test(text.slice(0, found.index)) && !/limit|throttl/i.test(text))
        return undefined;
    const behind = found === null ? RATE_BEHIND.exec(text) : null;
    const [number = '', per = ''] = found === null ? [behind?.[2], behind?.[1]] : [found[1], found[2]];
    const count = Number(number.replace(/,/g, ''));
    const unit = UNITS.find(([names]) => names.test(per.replace(/間$/, (mark) => (per === '時間' ? mark : ''))));
    if (unit === undefined || !Number.isInteger(count) || count < 1 || count > 1e9)
        return undefined;
    const scope = /\bper (user|caller|client|ip|ip address|api key|tenant|account)\b|\bfor (?:one|each|every) (caller|user|client)\b|\b(?:pro|por|par) (nutzer|benutzer|usuario|usu[áa]rio|utilisateur|client|kunde|ip)\b/i.exec(text);
    const said = scope?.[1] ?? scope?.[2] ?? scope?.[3];
    const of = said === undefined
        ? undefined
        : said.replace(/^(?:nutzer|benutzer|usu[aá]rio|utilisateur)$/i, 'user').replace(/^kunde$/i, 'client');
    return { count, per: unit[1], ...(of === undefined ? {} : { scope: of.toLowerCase() }) };
}
const LATENCY = /(?:<|<=|≤|under|below|less than|within|at most|maximum(?: response time)?:?|in under|не более|до|unter|h[öo]chstens|innerhalb von|(?:menor(?:es)?|menos|inferior(?:es)?) (?:de|a|que)|en menos de|em menos de|at[ée]|moins de|inf[ée]rieure?s? [àa]|sous|en dessous de|entro|meno di|小于|少于|不超过)\s*(\d[\d,]*(?:\.\d+)?)\s*(ms|milliseconds?|s|sec|seconds?|мс|毫秒|ミリ秒|sekunden?|segundos?|secondes?|secondi|秒|초)(?![\w])/i;
/** `500ms以内`: the word behind the number. */
const LATENCY_BEHIND = /(\d[\d,]*(?:\.\d+)?)\s*(ms|毫秒|ミリ秒|秒|초|밀리초)\s*(?:以内|以下|未満|미만|이내|이하|之内|或更少|or less|or faster|max(?:imum)?\b)/i;
/** `p99 500 ms`, `p95 latency: 200ms` */
const LATENCY_PERCENTILE = /\bp\d\d(?:\.\d)?\s*(?:latency|response times?)?\s*(?:of|is|[:=])?\s*(\d[\d,]*(?:\.\d+)?)\s*(ms|milliseconds?|s|sec|seconds?)\b/i;
function latencyIn({ text }) {
    if (!/respon|antwort|respuesta|resposta|r[ée]pon|risposta|reaktion|tiempo|tempo|temps|latency|latenz|latencia|time|p\d\d|load|return|retriev|complete|api|request|query|响应|応答|レスポンス|응답|время/i.test(text))
        return [];
    const found = LATENCY.exec(text) ?? LATENCY_BEHIND.exec(text) ?? LATENCY_PERCENTILE.exec(text);
    if (found === null)
        return [];
    const value = Number((found[1] ?? '').replace(/,/g, ''));
    const ms = /^(?:ms|milli|мс|毫|ミリ|밀리)/i.test(found[2] ?? '') ? value : value * 1000;
    const percentile = /\bp(\d{2})\b/i.exec(text) ??
        /(?<![\d.,])(\d{2})(?:th|\.)? ?(?:percentile|perzentil|percentil|%)/i.exec(text);
    const p = Number(percentile?.[1]);
    if (!Number.isFinite(ms) || ms <= 0 || ms > 600_000)
        return [];
    return [{ target: text.trim().slice(0, 160), ...(Number.isFinite(p) ? { p } : {}), ms }];
}
function distinctLatencies(all) {
    return [...new Map(all.map((one) => [`${one.ms} ${one.p ?? ''}`, one])).values()].slice(0, 20);
}
function availabilityIn({ text }) {
    if (!/uptime|availab|sla|可用性|稼働率|가용성|доступност|disponib|verf[üu]gbar/i.test(text))
        return undefined;
    const value = Number(/(\d{2}(?:[.,]\d{1,4})?)\s*%/.exec(text)?.[1]?.replace(',', '.'));
    return value >= 90 && value <= 100 ? value : undefined;
}
function retentionIn({ text }) {
    if (!/retain|retention|kept for|keep for|stored for|delete(?:d)? after|保留|保持期間|보관|хран/i.test(text))
        return undefined;
    return /(\d+\s*(?:days?|weeks?|months?|years?|日|天|个月|年|일|개월|년|дн\S*|месяц\S*|лет|год\S*))/i.exec(text)?.[1];
}
function levelOf(clauses) {
    const strict = clauses.some(({ text }) => /\b(?:pci[- ]?dss|hipaa|soc ?2|iso ?27001|bank-grade|high security|strict security)\b/i.test(text));
    return strict ? 'strict' : 'standard';
}
function observabilityOf(required) {
    return [
        ...(required.has('observability.logging') ? ['logs'] : []),
        ...(required.has('metrics') ? ['metrics'] : []),
        ...(required.has('tracing') ? ['traces'] : []),
    ];
}
const DEPLOYMENT = [
    ['docker', /\bdocker\b/i],
    ['kubernetes', /\bkubernetes\b|\bk8s\b|\bhelm\b/i],
    ['aws', /\baws\b|\bamazon web services\b|\becs\b|\blambda\b/i],
    ['gcp', /\bgcp\b|\bgoogle cloud\b|\bcloud run\b/i],
    ['azure', /\bazure\b/i],
    ['vercel', /\bvercel\b/i],
    ['heroku', /\bheroku\b/i],
    ['render', /\brender\.com\b/i],
    ['railway', /\brailway\b/i],
    ['fly', /\bfly\.io\b/i],
];
const deploymentsIn = candidatesFor(DEPLOYMENT.map(([, words]) => words));
function deploymentOf(clauses) {
    const candidates = deploymentsIn(clauses.map(({ text }) => text));
    return DEPLOYMENT.filter(([, words], index) => candidates[index]?.some((position) => words.test(clauses[position]?.text ?? ''))).map(([name]) => name);
}
const COMPLIANCE = /\b(gdpr|hipaa|pci[- ]?dss|soc ?2|iso ?27001|ccpa|lgpd|kvkk|dsgvo|ferpa|coppa|wcag)\b/gi;
function complianceOf(clauses) {
    const found = clauses.flatMap(({ text }) => [...text.matchAll(COMPLIANCE)].map(([name]) => name.toUpperCase().replace(/[- ]/g, '')));
    return [...new Set(found)].sort();
}

;// CONCATENATED MODULE: ./lib/spec/resolve/requirements.js

/** Requirements, each with an id of its own and the entities that it speaks of. */
function settleRequirements(drafts, entities) {
    const seen = new Set();
    const names = entities.map((entity) => [entity.name, namePattern(entity)]);
    let number = 0;
    const requirements = [];
    for (const { src, ...draft } of drafts.slice(0, 2000)) {
        const written = draft.id.toUpperCase().replace(/[_. ]/g, '-');
        if (written !== '' && seen.has(written))
            continue;
        let id = written;
        while (id === '' || (written === '' && seen.has(id))) {
            number += 1;
            id = `REQ-${String(number).padStart(3, '0')}`;
        }
        seen.add(id);
        const mentioned = names.filter(([, pattern]) => pattern.test(draft.text)).map(([name]) => name);
        requirements.push({ ...draft, id, entities: mentioned, src: [src] });
    }
    return requirements;
}
function namePattern({ name }) {
    const words = wordsOf(name).map((word) => word.replace(/y$/, '(?:y|ie)'));
    return new RegExp(String.raw `\b${words.join('[ _-]?')}(?:e?s)?\b`, 'i');
}

;// CONCATENATED MODULE: ./lib/spec/resolve/role-codes.js


const ABOUT_ROLES = /(?:\broles?\b|\bcaller types?\b|\brollen?\b|\br[ôo]les?\b|\bpap[ée]is\b|\bperfis\b|角色|ロール|権限|역할|роли)\s*(?:表|一覧|列表|说明|定义)?\s*[:：]?\s*$/iu;
/** What administrators are called where code calls them `admin`. */
const ADMINISTRATOR = /^(?:系统管理员|管理员|管理員|管理者|관리자|administrador(?:es|a)?|administrateurs?|administratoren?|administrators?|amministratore|администратор)$/i;
/** Roles that a document names twice, in its own words and as a value: `STUDENT | 学生`, `보호자 (PROTECTOR)`. */
function roleCodes(pages) {
    const codes = new Map();
    for (const { blocks } of pages)
        blocks.forEach((block, index) => {
            if (!isAboutRoles(block, blocks[index - 1]))
                return;
            const texts = block.kind === 'table' ? block.rows.map(({ cells }) => cells) : [[role_codes_textOf(block)]];
            for (const cells of texts) {
                const pair = role_codes_pairIn(cells);
                if (pair !== undefined && !codes.has(pair.label))
                    codes.set(pair.label, pair.code);
            }
        });
    return codes;
}
/** A role as code names it, where the documents say how. */
function codeOf(role, codes, declared) {
    return codes.get(role) ?? (ADMINISTRATOR.test(role) && declared.has('admin') ? 'admin' : role);
}
function isAboutRoles(block, before) {
    if (block.kind !== 'table' && block.kind !== 'item')
        return false;
    if (block.section.role === 'roles' || ABOUT_ROLES.test(block.section.title))
        return true;
    return ((before?.kind === 'paragraph' || before?.kind === 'item') &&
        before.text.length < 60 &&
        ABOUT_ROLES.test(plain(before.text)));
}
function role_codes_textOf(block) {
    return block.kind === 'item' ? block.text.slice(0, 200) : '';
}
/** A value and a name, in two cells or in one: `` `ADMIN` ``, `ADMIN`; `管理员（ADMIN）`, `` `ADMIN`: 管理员 ``. */
function role_codes_pairIn(cells) {
    const [first = '', second = ''] = cells;
    const [, outer = '', inner = ''] = /^(.{1,40}?)\s*[(（]\s*([^()（）]{2,30})\s*[)）]/.exec(plain(first)) ?? [];
    const [, left = '', right = ''] = /^\W*([A-Za-z_]{2,30})\W*\s*[:：–—-]\s*(\P{L}{0,3}[^\s(（,，。:：]{1,20})/u.exec(first) ?? [];
    const choices = [
        [outer, inner],
        [left, right],
        [first, second],
        [second, first],
    ];
    for (const [label, code] of choices) {
        const name = plain(label).trim();
        const written = plain(code).trim();
        const isCode = /^[A-Z][A-Z0-9_]{1,29}$/.test(written) || /^`[a-z][a-z0-9_]{1,29}`$/.test(code.trim());
        if (isCode && SHORT_NAME.test(name) && roleName(name) !== roleName(written) && !/^[A-Z_]+$/.test(name))
            return { label: roleName(name), code: roleName(written) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/roles.js



/** The roles of a spec: as the front matter lists them, else as sections about roles and endpoints name them. */
function settleRoles(pages, stated, endpoints) {
    if (stated.length > 0)
        return [...new Set([...stated, ...endpoints.flatMap(({ roles }) => roles)])];
    const named = pages.flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.kind === 'item' && block.section.role === 'roles' && block.depth === 1)
            return itemRole(block.text);
        if (block.kind === 'table' && block.section.role === 'roles')
            return block.rows.flatMap(({ cells }) => itemRole(cells[0] ?? ''));
        return block.kind === 'item' || block.kind === 'paragraph' ? bracketed(block.text) : [];
    }));
    return [...new Set([...named, ...endpoints.flatMap(({ roles }) => roles)])].slice(0, 30);
}
/**
 * The roles that a Spec declares, so that a list of them elsewhere is known as one: those of the front matter, and whatever a
 * section about roles lists.
 */
function declaredRoles(pages, stated) {
    const listed = pages.flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.kind === 'table' && listsRoles(block))
            return block.rows.map(({ cells }) => roles_nameOf(cells[0] ?? ''));
        if (block.section.role !== 'roles')
            return [];
        if (block.kind === 'item' && block.depth === 1)
            return rolesOfItem(block.text);
        if (block.kind === 'paragraph' && isListOfNames(block.text))
            return rolesOfItem(block.text);
        return block.kind === 'table' ? block.rows.map(({ cells }) => roles_nameOf(cells[0] ?? '')) : [];
    }));
    const told = pages.flatMap(({ lines }) => lines.flatMap(roles_rolesTold));
    const coded = [...roleCodes(pages)].flat();
    return new Set([...stated, ...listed, ...told, ...coded].filter((name) => SHORT_NAME.test(name)).map(roleName));
}
/** A table whose first column is headed "Role" lists them, whatever stands above it. */
function listsRoles({ header, section }) {
    return (section.role !== 'ui' &&
        /^(?:user )?roles?$|^rol(?:le)?$|^r[ôo]le$|^papel$|^ruolo$/i.test(plain(header[0] ?? '').trim()));
}
/** `- driver: sees own trips`, `- owner, vet and front desk`: one role with what it may do, or several alone. */
function rolesOfItem(text) {
    return isListOfNames(text) ? namesIn(plain(text).replace(/[.。]$/, '')) : [roles_nameOf(text)];
}
/** Names and nothing else: `owner, vet and front desk`. */
function isListOfNames(text) {
    const names = namesIn(plain(text).replace(/[.。]$/, ''));
    return names.length > 1 && names.every((name) => /^[\p{L}_-]+(?: [\p{L}_-]+)?$/u.test(name));
}
/** `role: admin | editor`, `role (listener, creator)`, `Roles: owner, vet, front_desk.`: names of which most are those of people, or which bars part. */
function roles_rolesTold(line) {
    if (!/\broles?\b/i.test(line) || line.length > 2000)
        return [];
    const [, listed = ''] = ARE_ROLES.exec(plain(line)) ?? [];
    if (listed !== '')
        return namesIn(listed).map((name) => name.replace(/^the /i, ''));
    if (!/[|/,]/.test(line))
        return [];
    const list = roles_TOLD.exec(plain(line))?.[1] ?? '';
    const names = list.split(/\s*[|/,]\s*/).map((name) => name.replace(/["'`]/g, '').trim());
    const known = names.filter((name) => isRoleWord(name)).length;
    const isLabelled = /\broles\s*[:：]/i.test(line) && known > 0;
    return names.length > 1 && (list.includes('|') || isLabelled || known * 2 >= names.length) ? names : [];
}
/** "Librarian and member are the roles" */
const ARE_ROLES = /(?:^|[.;]\s+)((?:[\p{L}-]+,\s+)*[\p{L}-]+,?\s+and\s+[\p{L}-]+) are (?:the|our|all|its) (?:\p{L}+ )?roles\b/iu;
const roles_TOLD = /\broles?\b["'\x60*]*(?: (?:in|from|of) (?:the |our )?(?:token|jwt|claims?|idp))?\s*(?:[:：]|[(（[]|\s)\s*(?:enum|one of|string)?\s*[:：([]?\s*((?:["'\x60]?[a-z][\w-]*(?: [a-z]\w*)?["'\x60]?\s*[|/,]\s*)+["'\x60]?[a-z][\w-]*["'\x60]?)/i;
function itemRole(text) {
    const name = roles_nameOf(text);
    return isRoleWord(name) ? [roleName(name)] : [];
}
function roles_nameOf(text) {
    return leadOf(text)?.label ?? plain(text).split(/\s*[:：\-–—(（]/)[0] ?? '';
}
/** `role-based access control (Admin, User, Moderator)` */
function bracketed(text) {
    const list = /\broles?\b[^()\n]{0,60}[(（:：]\s*([\w, /|&]{5,120})/i.exec(plain(text))?.[1];
    if (list === undefined)
        return [];
    const names = rolesIn(list, new Set(['user']));
    return names.length > 1 ? names : [];
}
/** Endpoints whose roles have the names that code gives them, as far as the documents say so. */
function withRoleCodes(endpoints, codes, declared) {
    return endpoints.map((endpoint) => endpoint.roles.length === 0
        ? endpoint
        : {
            ...endpoint,
            roles: [...new Set(endpoint.roles.map((role) => codeOf(role, codes, declared)))],
        });
}

;// CONCATENATED MODULE: ./lib/spec/resolve/stack.js


const USED = { language: 'Python', framework: 'FastAPI', database: 'PostgreSQL' };
const stack_NAMED = [
    ['framework', 'FastAPI', /\bfastapi\b/i],
    ['framework', 'Express', /\bexpress(?:\.js)?\b/i],
    ['framework', 'NestJS', /\bnest\.?js\b/i],
    ['framework', 'Spring Boot', /\bspring(?: boot)?\b/i],
    ['framework', 'Django', /\bdjango\b/i],
    ['framework', 'Flask', /\bflask\b/i],
    ['framework', 'Rails', /\b(?:ruby on )?rails\b/i],
    ['framework', 'Laravel', /\blaravel\b/i],
    ['framework', 'ASP.NET', /\basp\.net\b/i],
    ['framework', 'Gin', /\bgin\b(?! index)/i],
    ['framework', 'Litestar', /\blitestar\b/i],
    ['database', 'PostgreSQL', /\bpostgres(?:ql)?\b|\bsupabase\b|\bneon\b/i],
    ['database', 'MongoDB', /\bmongo(?:db|ose)?\b/i],
    ['database', 'MySQL', /\bmysql\b|\bmariadb\b/i],
    ['database', 'SQLite', /\bsqlite\b/i],
    ['database', 'DynamoDB', /\bdynamodb\b/i],
    ['database', 'Firestore', /\bfirestore\b|\bfirebase\b/i],
    ['database', 'SQL Server', /\bsql server\b/i],
    ['database', 'Oracle', /\boracle (?:db|database)\b/i],
];
const stack_candidatesIn = candidatesFor(stack_NAMED.map(([, , words]) => words));
/** The stack that the documents name, beside the one that is generated. */
function settleStack(clauses, places) {
    const wanted = clauses.filter(({ status }) => status === 'required');
    const candidates = stack_candidatesIn(wanted.map(({ text }) => text));
    const found = stack_NAMED.flatMap(([part, name, words], index) => {
        const at = candidates[index]?.find((position) => words.test(wanted[position]?.text ?? '')) ?? -1;
        const clause = wanted[at];
        return clause === undefined ? [] : [{ part, name, clause }];
    });
    const requested = {};
    for (const part of ['framework', 'database']) {
        const of = found.filter((one) => one.part === part);
        const chosen = of.find(({ name }) => name === USED[part]) ?? of[0];
        if (chosen !== undefined)
            requested[part] = chosen.name;
    }
    const other = found.filter(({ part, name }) => requested[part] === name && name !== USED[part]);
    const [first] = other;
    const diagnostics = first === undefined
        ? []
        : [
            stackMismatch.at({ named: other.map(({ name }) => name).join(' and ') }, {
                span: places.at({
                    file: first.clause.file,
                    line: first.clause.line,
                    endLine: first.clause.line,
                    notation: 'lexicon',
                    rank: 40,
                    confidence: 1,
                }),
            }),
        ];
    return { stack: { requested, used: USED }, diagnostics };
}

;// CONCATENATED MODULE: ./lib/spec/resolve/table-prefix.js
/** What naming rules for databases put before the name of a table: `t_order`, `m_user`, `tbl_item`. */
const table_prefix_PREFIX = /^(?:t|m|tb|tbl|tm|tr|mst|trn|mt|tt)_(?=[a-z]{2})/i;
/** Tables with such a prefix that make it a habit, and the share of all tables. */
const HABIT = 2;
const table_prefix_SHARE = 0.6;
/** What was found, with tables called by what they hold where a prefix stands before most of them. */
function withoutTablePrefix(gathered) {
    const names = new Set(gathered.entities.map(({ original }) => original));
    const prefixed = new Set([...names].filter((name) => table_prefix_PREFIX.test(name)));
    if (prefixed.size < HABIT || prefixed.size < names.size * table_prefix_SHARE)
        return gathered;
    const bare = (name) => (prefixed.has(name) ? name.replace(table_prefix_PREFIX, '') : name);
    return {
        ...gathered,
        entities: gathered.entities.map((entity) => table_prefix_renamed(entity, bare)),
        relations: gathered.relations.map((one) => ({ ...one, from: bare(one.from), to: bare(one.to) })),
    };
}
function table_prefix_renamed(entity, bare) {
    return { ...entity, original: bare(entity.original), fields: entity.fields.map(pointed) };
    function pointed(field) {
        const { references, type } = field;
        return {
            ...field,
            ...(references === undefined ? {} : { references: bare(references) }),
            ...(type?.kind === 'ref' ? { type: { kind: 'ref', entity: bare(type.entity) } } : {}),
        };
    }
}

;// CONCATENATED MODULE: ./lib/spec/resolve/unmarked.js
/** Marks that make a habit, and endpoints without one that are no slip. */
const unmarked_HABIT = 3;
const NO_SLIP = 2;
/**
 * Who marks where a login is needed leaves open what is not marked; who marks each endpoint with its roles, and the open ones as
 * such, leaves to whoever is known what has no mark.
 */
function unmarkedBy(drafts) {
    const marked = drafts.filter(({ isMarked, status }) => isMarked === true && status === 'required');
    const count = (is) => marked.filter(is).length;
    const login = count(({ auth, roles }) => auth === 'required' && roles.length === 0);
    const byRole = count(({ auth, roles }) => auth === 'required' && roles.length > 0);
    const open = count(({ auth }) => auth === 'none');
    if (login >= unmarked_HABIT && login > byRole && drafts.length - login - open >= NO_SLIP)
        return 'open to read';
    return byRole >= unmarked_HABIT && byRole > login && open > 0 ? 'for the known' : undefined;
}

;// CONCATENATED MODULE: ./lib/spec/resolve/verdict.js


const LOOKS = /\b(?:css|html|website|web page|landing page|homepage|button|layout|responsive|font|colou?rs?|animation|hover|navbar|footer|hero section|carousel|modal|tailwind|pixel|component library|figma)\b/gi;
const SERVICE = /\b(?:api|endpoint|rest|database|server|backend|service|entity|entities|table|schema|auth\w*|crud|http|json)\b/gi;
const PLACEHOLDER = /\[NEEDS CLARIFICATION[^\]]*\]|\bTODO\b(?=\s*[:：]|\s*$)|\bTBD\b|\{\{\s*[\w. ]+\s*\}\}|\[(?:FEATURE NAME|DATE|PROJECT[ _]NAME|Entity ?\d*|Brief Title)\]/;
/** Whether the documents describe a service at all, and what in them is still open. */
function verdict(spec, pages) {
    const [first] = pages;
    if (first === undefined)
        return [];
    const problems = pages.flatMap(placeholdersIn);
    const hasFatal = spec.diagnostics.some(({ code }) => code === 'spec/too-large' || code === 'spec/binary');
    if (hasFatal)
        return problems;
    const things = spec.entities.filter(({ status }) => status === 'required');
    const routes = spec.endpoints.filter(({ derived, status }) => !derived && status === 'required');
    const line = Math.max(1, first.lines.findIndex((text) => text.trim() !== '') + 1);
    if (things.length + routes.length === 0)
        return [...problems, nothing(first, pages, line)];
    const listed = things.filter(({ inferred }) => !inferred).length;
    if (listed === 0)
        problems.push(noEntitiesSection.at({ found: things.length }, { span: spanOf(first, line) }));
    return problems;
}
function nothing(first, pages, line) {
    const text = pages
        .flatMap(({ lines }) => lines)
        .join('\n')
        .slice(0, 100_000);
    const looks = text.match(LOOKS) ?? [];
    const service = text.match(SERVICE)?.length ?? 0;
    const span = spanOf(first, line);
    if (looks.length <= 3 || looks.length <= service)
        return emptySpec.at({ path: first.path }, { span });
    const words = [...new Set(looks.map((word) => word.toLowerCase()))].slice(0, 3).join(', ');
    return notAService.at({ path: first.path, words }, { span });
}
function placeholdersIn(page) {
    const inCode = new Set();
    for (const block of page.blocks)
        if (block.kind === 'code')
            for (let at = block.line; at <= block.endLine; at += 1)
                inCode.add(at);
    return page.lines.flatMap((text, index) => {
        const found = inCode.has(index + 1) ? null : PLACEHOLDER.exec(text);
        if (found === null)
            return [];
        return [placeholder.at({ text: found[0].slice(0, 60) }, { span: spanOf(page, index + 1, found[0]) })];
    });
}

;// CONCATENATED MODULE: ./lib/spec/resolve/assemble.js





























/** Makes one value of what all notations found in all documents. */
function assemble(given) {
    const { pages, headers } = given;
    const places = placesIn(pages);
    const clauses = pages.flatMap(clausesOf);
    const { within: gathered, diagnostics: beyond } = limited(withoutTablePrefix(gather(given.findings)), places);
    const taken = takeSuggestions(given.suggestions, pages);
    const found = withSuggested(withInferred(gathered), taken.entities);
    const merged = mergeEntities(found, { ...gathered, places });
    const settled = settleEntities(merged.entities, { ...gathered, places });
    const header = headerOf(headers);
    const { features: stated, diagnostics: ofFeatures } = settleFeatures({ clauses, endpoints: gathered.endpoints, grants: gathered.grants }, headers, places);
    const features = withAdded(stated, taken.features);
    const basePath = header.basePath ?? gathered.basePath;
    const listed = settleEndpoints(gathered.endpoints, { directory: settled.directory, places, basePath });
    const granted = withGrants(listed.endpoints, gathered.grants, settled.directory);
    const ruled = withoutLogin(withRule(granted, globalRule(pages), unmarkedBy(gathered.endpoints)), features);
    const coded = withRoleCodes(ruled, roleCodes(pages), declaredRoles(pages, rolesOf(header)));
    const endpoints = withBodies(coded, gathered.messages);
    const auth = settleAuth(headers, features, endpoints);
    const { stack, diagnostics: ofStack } = settleStack(clauses, places);
    const { entities, relations, enums, commonFields } = settled;
    const derived = deriveEndpoints(entities, endpoints, {
        auth: auth.method === 'none' ? 'none' : 'required',
        isListing: (endpoint) => standsInList(endpoint, pages),
    });
    const spec = {
        schema: 'spec/1',
        app: settleApp(pages, headers),
        files: given.files,
        stack,
        auth,
        roles: settleRoles(pages, rolesOf(header), endpoints),
        ...{ enums, commonFields, entities, relations },
        ...present({ basePath: listed.basePath }),
        endpoints: [...endpoints, ...derived],
        requirements: settleRequirements(gathered.requirements, entities),
        features,
        nonFunctional: settleNonFunctional(clauses, header, features),
        ...present({ acknowledge: header.acknowledge }),
    };
    const said = [given, gathered, merged, settled, listed].flatMap(({ diagnostics }) => diagnostics);
    const problems = [...said, ...beyond, ...ofFeatures, ...ofStack, ...refusals(taken.refused, pages)];
    const diagnostics = inOrder([...problems, ...verdict({ ...spec, diagnostics: problems }, pages)], pages);
    return { ...spec, diagnostics, coverage: coverageOf(spec, pages) };
}
/** Features that a document does not speak of itself, each once. */
function withAdded(stated, added) {
    const byId = new Map([...added.toReversed(), ...stated].map((feature) => [feature.id, feature]));
    const known = new Set(stated.map(({ id }) => id));
    return [...stated, ...[...byId.values()].filter(({ id }) => !known.has(id)).toReversed()];
}
function refusals(count, [first]) {
    return count === 0 || first === undefined
        ? []
        : [suggestionRefused.at({ count }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(first.path, 1) })];
}
/** The front matters of all documents; the leading one wins. */
function headerOf(headers) {
    return Object.assign({}, ...headers.map(({ reading }) => reading.value).reverse());
}
/** The roles that a front matter names. */
function rolesOf({ auth }) {
    return typeof auth === 'object' ? (auth.roles ?? []) : [];
}

;// CONCATENATED MODULE: ./lib/spec/read-spec.js












/** Bytes that all documents of one spec may have. */
const SET_LIMIT = 5 * 1_048_576;
const NO_SUGGESTIONS = { entities: [], features: [] };
/**
 * Reads a spec: one document, or several that belong together, the leading one first.
 *
 * Never throws, whatever the bytes: what could not be read is among the diagnostics, each with its line. The same
 * documents give the same value.
 *
 * @param suggestions - what a model proposes to read from the prose: taken where a quote in a document supports it, and below
 * everything that the documents say themselves
 */
function readSpec(documents, suggestions = NO_SUGGESTIONS) {
    const diagnostics = [];
    const headers = withinLimit(documents, diagnostics).map((document) => readHeader(document, diagnostics));
    const roles = declaredRoles(headers.map(({ page }) => page), headers.flatMap(({ reading }) => rolesOf(reading.value)));
    const things = titledThings(headers.map(({ page }) => page));
    const pages = headers.map(({ page }) => ({ ...page, roles, things }));
    const findings = pages.flatMap((page) => readPage(page).map((found) => read_spec_marked(found, page)));
    const files = documents.map(({ path, bytes }, index) => ({
        path,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        role: index === 0 ? 'spec' : /\.(?:ya?ml|json)$/i.test(path) ? 'contract' : 'sibling',
    }));
    return assemble({ pages, findings, headers, files, diagnostics, suggestions });
}
function withinLimit(documents, diagnostics) {
    let total = 0;
    return documents.filter(({ path, bytes }) => {
        total += bytes.byteLength;
        if (total <= SET_LIMIT)
            return true;
        diagnostics.push(tooLarge.at({ path, bytes: total, limit: SET_LIMIT }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(path, 1) }));
        return false;
    });
}
function readHeader(document, diagnostics) {
    const decoded = decode(document);
    const reading = readFrontMatter(document.path, /\.(?:ya?ml|json)$/i.test(document.path) ? [] : decoded.lines);
    const { page, unclosed } = parsePage(document.path, decoded.lines, reading.end);
    diagnostics.push(...decoded.diagnostics, ...reading.diagnostics);
    for (const { start, end } of unclosed)
        diagnostics.push(unclosedFence.at({ line: start + 1, end: end + 1 }, { span: spanOf(page, start + 1) }));
    return { page, reading };
}
function readPage(page) {
    const certain = READERS.filter(({ fillsGaps }) => fillsGaps !== true).map((reader) => reader.read(page));
    const others = READERS.filter(({ fillsGaps }) => fillsGaps === true).map((reader) => withoutRead(reader.read(page), { rank: reader.rank, certain }));
    return [...certain, ...others];
}
/** Fields on lines that are read as a relation, or as other fields by a notation of higher rank, are left to that. */
function withoutRead({ entities = [], ...found }, { rank, certain }) {
    const related = new Set(certain.flatMap(({ relations = [] }) => relations.map(({ src }) => src.line)));
    const stronger = new Map();
    for (const field of certain.flatMap((one) => (one.entities ?? []).flatMap(({ fields }) => fields)))
        if (field.src.rank >= rank)
            stronger.set(field.src.line, (stronger.get(field.src.line) ?? new Set()).add(lineAndName(field)));
    const left = entities.map((entity) => {
        const own = new Set(entity.fields.map(lineAndName));
        const isRead = ({ src: { line } }) => related.has(line) || [...(stronger.get(line) ?? [])].some((name) => !own.has(name));
        return { ...entity, fields: entity.fields.filter((field) => !isRead(field)) };
    });
    return { ...found, entities: left };
}
function lineAndName({ original, src }) {
    return `${src.line} ${wordsOf(original).join('_')}`;
}
/** What stands in a section about messages is none of the things that are stored, unless nothing else is known of them. */
function read_spec_marked(findings, page) {
    const { entities = [] } = findings;
    if (entities.length === 0 || !page.sections.some(({ role }) => role === 'dto'))
        return findings;
    return {
        ...findings,
        entities: entities.map((draft) => page.sections.findLast(({ line }) => line <= draft.src.line)?.role === 'dto'
            ? { ...draft, sent: true }
            : draft),
    };
}

;// CONCATENATED MODULE: ./lib/spec/suggested/suggestion.js


const suggestion_name = schemas/* string */.YjP().trim().min(1).max(80);
const quote = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .describe('words of the document, copied letter by letter, that say so');
const suggestedFieldSchema = schemas/* object */.Ikc({
    name: suggestion_name.describe('snake_case'),
    type: schemas/* string */.YjP()
        .max(60)
        .describe('string, text, int, decimal, bool, date, datetime, uuid, email, url or json'),
    quote,
});
const suggestedEntitySchema = schemas/* object */.Ikc({
    name: suggestion_name.describe('PascalCase, singular: something that the service stores'),
    quote,
    fields: schemas/* array */.YOg(suggestedFieldSchema),
});
const suggestedFeatureSchema = schemas/* object */.Ikc({
    id: schemas/* enum */.k5n(FEATURES),
    status: schemas/* enum */.k5n(['required', 'planned', 'excluded']),
    quote,
});
/** What a model is asked for, as the schema of its answer. */
const suggestionsSchema = schemas/* object */.Ikc({
    entities: schemas/* array */.YOg(suggestedEntitySchema),
    features: schemas/* array */.YOg(suggestedFeatureSchema),
});

;// CONCATENATED MODULE: ./lib/spec/template.js
/** The spec that `init` writes: a small service that works as it stands, to be changed into another. */
const SPEC_TEMPLATE = `---
specVersion: 1
name: reading-list
description: People keep a list of the books they want to read and note what they thought of them.
auth:
  method: jwt
  roles: [admin, member]
features: [pagination, search]
exclude: [websockets]
nonFunctional:
  security: standard
  rateLimit: 100/min
  observability: [logs, metrics]
  deployment: docker
---

# Reading list

## Entities

### Book

A book that somebody put on the list.

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| title | string(200) | required | |
| author | string(120) | required | |
| isbn | string(13) | unique | |
| pages | int | min 1 | |
| status | enum(wanted, reading, read) | required, default wanted | |
| finished_on | date | | |

### Review

What a reader thought of a book.

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| book_id | ref(Book) | required, on delete cascade | |
| rating | int | required, min 1, max 5 | 5 is the best |
| body | text | max 4000 | |

### Tag

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| name | string(40) | required, unique | |

Relations: Book many-to-many Tag

## Endpoints

An entity without a line here gets create, read, list, change and delete.

| Method | Path | Auth | Description |
|---|---|---|---|
| GET | /tags | member | List tags |
| POST | /tags | admin | Create a tag |
| DELETE | /tags/{id} | admin | Delete a tag |

## Functional requirements

- FR-001: A member can search books by title.
- FR-002: A member can review a book.

## Non-functional requirements

- NFR-001: At most 100 requests a minute for one caller.

## Out of scope

- Live updates over websockets
`;

;// CONCATENATED MODULE: ./lib/spec/index.js











/***/ })

};
