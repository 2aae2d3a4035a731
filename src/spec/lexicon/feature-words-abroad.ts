import type { FeatureId } from './vocabulary.ts';

/** How texts in Spanish, Portuguese, French, German, Italian, Russian, Chinese, Japanese and Korean ask for a feature, beside the words that English has. */
export const FEATURE_WORDS_ABROAD: readonly (readonly [FeatureId, RegExp])[] = [
  [
    'auth.password',
    /\b(?:e-?mail|usu[áa]rio|usuario|login|utilisateur|identifiant|benutzername|correo)\s*(?:\+|e|y|et|und|\/)\s*(?:(?:la|a|su|sua|un)\s+)?(?:senha|contraseña|mot de passe|passwort|password)\b|\b(?:senhas?|contraseñas?|mots? de passe|passw[öo]rter?)\s+(?:\S+\s+){0,3}(?:hash\w*|criptografad\w*|cifrad\w*|encriptad\w*|chiffr\w*|verschl[üu]sselt\w*|gehasht\w*)|(?:账号|用户名|邮箱|手机号)\s*(?:和|与|\+|、|\/)?\s*密码|(?:メール(?:アドレス)?|ユーザー(?:名|ID))\s*(?:と|・|\/|\+)\s*パスワード|(?:이메일|아이디)\s*(?:과|와|\/|\+|,|및)?\s*비밀번호|(?:логин\w*|почт\w+|e-?mail)\s*(?:и|\/|\+)\s*парол/giu,
  ],
  [
    'auth.registration',
    /\b(?:cadastro|registro|inscri[çc][ãa]o) de (?:novos )?(?:usu[áa]rios?|usuarios?|clientes|contas?|cuentas?)\b|\b(?:inscription|cr[ée]ation de compte)s?\b|\b(?:benutzer)?registrierung\b|\bregistrazione utent\w+|新規登録|アカウント(?:作成|登録)|注册登录|登录注册|регистраци[яию]\b|регистрироваться/giu,
  ],
  [
    'auth.oauth',
    /\blogin (?:com|con|avec|mit|via) (?:o )?(?:google|github|facebook|apple|microsoft)\b|\bconnexion (?:avec|via) (?:google|facebook)\b|微信登录|扫码登录|구글 ?로그인|카카오 ?로그인|google ?(?:로그인|ログイン|登录)/giu,
  ],
  [
    'auth.session',
    /\bsess(?:[ãa]o|[õo]es|ion(?:es)?) (?:autenticad\w+|de usu[áa]rio|http)\b|\bcookies? (?:de sess(?:[ãa]o|ion|i[óo]n))\b|\bsitzungs?(?:cookie|verwaltung|token)\w*|сессионн\w+|куки сессии/giu,
  ],
  [
    'auth.password_reset',
    /\b(?:recupera[çc][ãa]o|redefinir|resetar|restablecimiento|recuperaci[óo]n) (?:de |da |la )?(?:senha|contraseña)\b|\b(?:mot de passe oubli[ée]|r[ée]initialis\w+ (?:du|le|de) mot de passe)\b|\bpasswort (?:zur[üu]cksetzen|vergessen)\b|忘记密码|修改密码找回|パスワード忘れ|парол\w* забыл/giu,
  ],
  [
    'rbac',
    /\b(?:apenas|somente|s[óo]lo|[úu]nicamente|solo) (?:os |los |el |o |gli )?(?:administrador\w*|admins?|gestor\w*|gerentes?|vendedor\w*)\b|\b(?:perfis|perfiles|n[íi]veis|niveles) (?:de )?(?:usu[áa]rios?|acceso|acesso|permiss\w+)\b|\bpermiss[õo]es por (?:perfil|papel)\b|\b(?:permisos|roles) (?:y permisos|por rol|de usuarios?)\b|\broles? et permissions?\b|\b(?:r[ée]serv[ée]\w*|limit[ée]\w*|accessible) (?:aux?|[àa] l[’']?) ?(?:admin\w*|gestionnaires?|r[ôo]les?)|\bdroits? (?:admin|d[’']acc[èe]s)\w*|\bgestion des (?:r[ôo]les|droits)\b|\b(?:rollen|berechtigungs)(?:konzept|system|basiert\w*|verwaltung|pr[üu]fung)\w*|\bnur (?:f[üu]r )?(?:admin\w*|administratoren|trainer)\b|仅管理员|管理员(?:权限|才能|可以)|(?:只有|仅限)\S{1,6}(?:可以|可|能)|角色(?:划分|管理|与权限)|管理者のみ|権限(?:チェック|制御|設定|別)|ロール(?:別|管理|に応じ)|관리자만|권한별|역할별|роли и права|только (?:администратор|админ)/giu,
  ],
  [
    'notifications',
    /\bnotifi(?:er|és?|ée|cations?) (?:aux |des |les |final\w* aux )?(?:joueurs?|utilisateurs?|clients?|admins?|membres?|finale)|\b(?:envi(?:ar|o|ará) (?:de )?notificaci[óo]n\w*|notificar (?:al?|ao|os|a los) )|\benviar notifica[çc][õo]es\b|\b(?:push-?)?benachrichtigung(?:en|ssystem)?\b|\bnotifiche\b|\brappels? (?:aux?|automatique)|通知(?:を送|する|一覧|設定|管理|功能)|站内(?:信|通知)|提醒(?:功能|通知)|알림(?:을| 전송| 목록| 설정|함)/giu,
  ],
  [
    'scheduler',
    /\btarefas? (?:agendad|peri[óo]dic)\w+|\bagendad[oa]s?\b|\bjob peri[óo]dico\b|\btareas? (?:programad|peri[óo]dic)\w+|\bt[âa]ches? (?:planifi[ée]|cron|p[ée]riodique)\w*|\bplanifi[ée]e?s? (?:tous|toutes|chaque)\b|\b(?:tous|toutes) les (?:jours|samedis|dimanches|lundis|nuits|heures)\b|\(automatique\)|\bzeitgesteuert\w*|\bgeplante (?:aufgaben|jobs)\b|\bn[äa]chtlich\w*|\bcronjobs?\b|定时(?:任务|扫描|清理|执行|同步)|每(?:天|日|小时|周)(?:自动|定时)|定期(?:的に|バッチ|ジョブ)|バッチ処理|매일 \S{0,6}(?:실행|자동)|по расписанию/giu,
  ],
  [
    'background_jobs',
    /\b(?:tarefas|processamento|trabajos|procesos|procesamiento) (?:em|en) segundo plano\b|\b(?:processamento|procesamiento) ass?[íi]ncrono\b|\bt[âa]ches? (?:en arri[èe]re-plan|asynchrones?)\b|\bhintergrund(?:jobs?|aufgaben|prozess\w*|verarbeitung)\b|异步(?:处理|队列|执行)|非同期(?:処理|ジョブ)|ジョブキュー|비동기 ?처리|асинхронн\w+ (?:задач|обработ)/giu,
  ],
  [
    'audit_log',
    /\b(?:log|registro|hist[óo]rico|bit[áa]cora) de (?:auditoria|auditor[íi]a|altera[çc][õo]es|cambios|acciones|a[çc][õo]es)\b|\btrilha de auditoria\b|\bjournal (?:d[’']audit|des (?:actions|modifications))\b|\bhistorique des (?:actions|validations|modifications|changements)\b|\bpour audit\b|\b(?:audit|[äa]nderungs)(?:protokoll|historie|log)\w*|\bprotokollier(?:t|ung)\b|操作(?:记录|审计)|修改记录|変更履歴|操作ログ|操作履歴|변경 ?이력|활동 ?로그|история изменений|журналировани/giu,
  ],
  [
    'observability.logging',
    /\blogs? estruturad\w+|\blogs? estructurad\w+|\bregistro de (?:eventos|errores|logs)\b|\bjournalisation\b|\blogs? structur[ée]s\b|\bstrukturierte(?:s)? log(?:s|ging)\b|\bprotokollierung\b|结构化日志|日志(?:输出|管理|采集|打印)|構造化ログ|ログ(?:を記録|記録|管理|収集)|구조화(?:된)? ?로그|로그를? (?:남|기록)|структурированн\w+ лог/giu,
  ],
  [
    'metrics',
    /\bm[ée]triques? (?:basiques?|applicatives?|prometheus|techniques?)|\bm[ée]tricas? (?:b[áa]sicas?|de (?:taxa|aplica[çc][ãa]o|rendimiento|desempenho|uso))|\bmetriken\b|监控指标|指标(?:采集|监控)|メトリクス|메트릭|метрик[иа]/giu,
  ],
  [
    'secrets_env',
    /\b(?:vari[áa]veis|variables) de (?:ambiente|entorno)\b|\bvariables d[’']environnement\b|\bumgebungsvariablen?\b|环境变量|環境変数|환경 ?변수|переменн\w+ окружения/giu,
  ],
  ['docker', /\bconteneuris\w+|\bconteneurs?\b|\bcontenedor(?:es|izaci[óo]n)\b|\bcont[êe]iner(?:es)?\b/giu],
  [
    'cache',
    /\b(?:mise en cache|em cache|en cach[ée]|cach[ée] (?:de|redis)|zwischenspeicher\w*|cachear)\b/giu,
  ],
  [
    'file_upload',
    /\bupload (?:de )?(?:imag|fot|arquiv|document|anex)\w+|\b(?:subir|subida de|carga de|cargar|adjuntar) (?:imag|fot|archiv|document)\w+|\b(?:t[ée]l[ée]vers\w+|upload) (?:de |des |d[’'])?(?:fichier|image|photo|document|justificatif)\w*|\b(?:datei|bild|foto|dokumenten)-?upload\b|\bhochladen\b|上传(?:图片|文件|附件|头像|作业)|图片上传|(?:画像|ファイル|写真|添付)(?:の|を)?アップロード|(?:사진|이미지|파일|첨부)\s?(?:을|를)?\s?(?:업로드|첨부)|загру(?:зк\w+|жать) (?:фото|изображ|документ|файл)\w*/giu,
  ],
  [
    'search',
    /\b(?:pesquis(?:ar|a) (?:de |por |produtos|clientes)|buscar? (?:e|por|de|produtos|usu[áa]rios|y filtrar)|recherch(?:er|e) (?:par|de|d[’']|des|multi)|barre de recherche|suche nach|suchfunktion|volltextsuche|durchsuch\w+)\b|(?:模糊|关键(?:字|词)|条件)(?:搜索|查询|检索)|キーワード検索|条件検索|키워드 ?검색|поиск по/giu,
  ],
  [
    'pagination',
    /\bpagina(?:do|da|dos|das|te|tion)\b|\bseitenweise\b|\bpaginierung\b|постранич\w+|翻页|每页|ページ(?:分割|送り)|無限スクロール|무한 ?스크롤/giu,
  ],
  [
    'reporting',
    /\brelat[óo]rios? (?:gerencia|mensa|de |financeir|anual)\w*|\b(?:informes?|reportes?) (?:de|mensual|semanal|diari|financier)\w*|\btableaux? de bord\b|\brapports? (?:mensuel|financier|d[’']activit|de vente|hebdomadaire)\w*|\bauswertung(?:en)?\b|\bberichte?\b|\bpainel (?:de|com) (?:indicadores|m[ée]tricas)\b|\bdashboards? (?:com|con|avec|mit|gerencia\w*)\b|统计(?:分析|图表|数据|功能)|数据(?:统计|看板|大屏)|売上(?:集計|レポート)|集計(?:機能|表示)|통계 ?(?:조회|화면)|отч[её]т(?:ы|ов|а)\b/giu,
  ],
  [
    'import_export',
    /\b(?:exporta(?:r|[çc][ãa]o|ci[óo]n)|importa(?:r|[çc][ãa]o|ci[óo]n)) (?:\S+ ){0,3}(?:csv|excel|pdf|xlsx|json|planilha)\b|\bexport(?:er|ation)?s? (?:\S+ ){0,3}(?:csv|excel|pdf)\b|\b(?:csv|excel|pdf)-?(?:export|import)\b|excel(?:导入|导出)|CSV(?:出力|取込|ダウンロード)/giu,
  ],
  [
    'payments',
    /\bpagamentos? (?:online|via|por|com|integrad)\w*|\b(?:gateway|meio) de pagamento\b|\bpagos? (?:en l[íi]nea|online|con tarjeta|electr[óo]nic\w+)\b|\bpaiements? (?:en ligne|par carte|stripe|mobile)\b|\bzahlungs(?:abwicklung|anbieter|system|methoden?)\b|在线付款|支付功能|オンライン決済|クレジットカード決済|결제 ?(?:기능|시스템|연동)|\bонлайн-?оплат/giu,
  ],
  [
    'email',
    /\benvi(?:o|ar) (?:de |un |um |por )?(?:e-?mails?|correos?)\b|\be-?mails? (?:de confirma[çc][ãa]o|de bienvenida|transaccional\w*)|\b(?:envoi|envoyer) (?:d[’']|un |des )?e-?mails?\b|\be-?mail-?(?:versand|benachrichtigung\w*)\b|\bmailversand\b|发(?:送)?邮件|邮件(?:提醒|验证码)|メール(?:を送信|配信|で通知)|이메일로|по (?:электронной )?почте|email-?рассыл/giu,
  ],
  [
    'testing',
    /\btestes? (?:automatizad|unit[áa]ri|de integra[çc][ãa]o)\w*|\b(?:pruebas|tests?) (?:automatizad|unitari|de integraci[óo]n|d[’']int[ée]gration|unitaires?|automatis[ée])\w*|\b(?:unit-?|integrations?-?|automatisierte )tests?\b|自动化测试|自動テスト|結合テスト|자동화 ?테스트|автотест|юнит-тест/giu,
  ],
  [
    'openapi_docs',
    /\bdocumenta(?:[çc][ãa]o|ci[óo]n) (?:da |de la |swagger|openapi|interativa)(?:api)?|\bdocumentation (?:de l[’']api|swagger)\b|\bapi-?dokumentation\b|接口文档/giu,
  ],
  [
    'llm',
    /\bintelig[êe]ncia artificial\b|\binteligencia artificial\b|\bintelligence artificielle\b|\bk[üu]nstliche[rn]? intelligenz\b|\b(?:com|utilizando|usando|con|por|via|avec) (?:a )?(?:ia|l[’']ia)\b(?! de)|\bki-(?:gest[üu]tzt|generiert|assistent)\w*|人工智能|AI ?(?:生成|助手|对话|推荐|识别)|AI(?:が|による|で)|AI ?(?:기반|추천|분석|챗봇)|искусственн\w+ интеллект|нейросет/giu,
  ],
  [
    'error_format',
    /\b(?:formato|estrutura|estructura) (?:padr[ãa]o |est[áa]ndar |padronizad\w+ )?(?:de |para )(?:erros?|errores)\b|\berr(?:os|ores) padronizad\w+|\berros: corpo\b|\bformat (?:standard )?d[’']erreur\b|\b(?:einheitlich\w+ )?fehlerformat\b|统一返回|统一(?:响应|错误)格式|全局异常(?:处理)?|统一异常|共通エラー|エラー(?:ハンドリング|応答)(?:の)?(?:形式|統一)|공통 ?응답|единый формат ошибок/giu,
  ],
  [
    'gdpr',
    /\bprivacidade \(lgpd\)|\bprotecci[óo]n de datos\b|\bprote[çc][ãa]o de dados\b|\bprotection des donn[ée]es\b|\bdatenschutz(?:-?grundverordnung)?\b|个人信息保护/giu,
  ],
  [
    'i18n',
    /\bmulti-?l[íi]ng[üu]e\b|\bmultilingue\b|\bmehrsprachig\w*|\binternacionaliza[çc][ãa]o\b|\binternacionalizaci[óo]n\b|\bvarios idiomas\b/giu,
  ],
  [
    'rate_limit',
    /\blimita(?:r|[çc][ãa]o|ci[óo]n) (?:de |a |las |el )?(?:requisi[çc][õo]es|taxa|peticiones|solicitudes|tasa)\b|\blimitation (?:de d[ée]bit|du nombre de requ[êe]tes)\b|\banfragen (?:pro|je) (?:minute|sekunde|stunde)\b|接口限流|防刷|リクエスト(?:数)?制限/giu,
  ],
  [
    'state_machine',
    /\bm[áa]quina de estados\b|\bmachine [àa] [ée]tats\b|\bzustandsautomat\b|\bstatus[üu]berg[äa]nge?\b|状态(?:机|流转|变更|转换)|ステータス遷移|상태 ?(?:전이|흐름)/giu,
  ],
  [
    'soft_delete',
    /\b(?:exclus[ãa]o|borrado|eliminaci[óo]n|suppression) l[óo]gi(?:ca|co|que)\b|\bdesativa[çc][ãa]o l[óo]gica\b|\bsoft-?l[öo]schung\b|ソフト削除|逻辑删|假删除|소프트딜리트/giu,
  ],
  [
    'inventory',
    /\b(?:controle|gest[ãa]o|movimenta[çc][ãa]o) de estoque\b|\b(?:control|gesti[óo]n|movimientos) de (?:stock|inventario|existencias)\b|\bgestion (?:de |des |du )?(?:stocks?|inventaire)\b|\blager(?:bestand|verwaltung)\w*|库存(?:数量|变动|查询)|入库|出库|在庫(?:管理|確認|チェック|引当)|складск\w+ учет/giu,
  ],
  [
    'migrations',
    /\bmigra[çc](?:[ãa]o|[õo]es) (?:de |do )?banco\b|\bmigraciones? de (?:base|bd|esquema)\w*|\bdatenbank-?migration\w*/giu,
  ],
  [
    'health_check',
    /\bverifica[çc][ãa]o de sa[úu]de\b|\bcomprobaci[óo]n de salud\b|\bvérification de santé\b|\bhealth-?check-?endpunkt\b|死活監視/giu,
  ],
];
