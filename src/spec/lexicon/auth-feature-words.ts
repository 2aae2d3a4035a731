import type { FeatureId } from './vocabulary.ts';

/** How a text asks for the kinds of authentication. */
export const AUTH_FEATURE_WORDS: readonly (readonly [FeatureId, RegExp])[] = [
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
