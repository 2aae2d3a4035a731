import type { FeatureId } from './vocabulary.ts';

/** How texts in Spanish, Portuguese, French, German, Italian, Russian, Chinese, Japanese and Korean ask for a feature, beside the words that English has. */
export const FEATURE_WORDS_ABROAD: readonly (readonly [FeatureId, RegExp])[] = [
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
