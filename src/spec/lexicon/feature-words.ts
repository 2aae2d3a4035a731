import { AUTH_FEATURE_WORDS } from './auth-feature-words.ts';
import type { FeatureId } from './vocabulary.ts';

/** How a text asks for a feature. A word alone is no wish where it means other things, too. */
export const FEATURE_WORDS: readonly (readonly [FeatureId, RegExp])[] = [
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
