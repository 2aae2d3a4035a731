import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

const THINGS = ['# Depot', '', '## Entities', '', '### Crate', '- label: string', ''];

const featuresOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...THINGS, ...document)).features.map(({ id, status }) => `${id} ${status}`);

describe('a feature is asked for in the language of the document', () => {
  it.each([
    ['Mot de passe oublié', 'auth.password_reset'],
    ['Réinitialiser son mot de passe', 'auth.password_reset'],
    ['Passwort zurücksetzen', 'auth.password_reset'],
    ['Recuperação de senha', 'auth.password_reset'],
    ['El usuario puede restablecer su contraseña', 'auth.password_reset'],
    ['パスワードの再設定ができる', 'auth.password_reset'],
    ['비밀번호 찾기', 'auth.password_reset'],
    ['восстановление пароля', 'auth.password_reset'],
    ['регистрация пользователей', 'auth.registration'],
    ['отправка писем', 'email'],
    ['Le client est notifié par e-mail', 'email'],
    ['Bestätigungs-E-Mails', 'email'],
    ['確認メールを送信する', 'email'],
    ['Rechercher une caisse', 'search'],
    ['箱名による検索', 'search'],
    ['Rollen und Rechte', 'rbac'],
    ['Escalado horizontal de los workers', 'horizontal_scaling'],
    ['Bitácora de cambios', 'audit_log'],
    ['事务保证', 'transactions'],
    ['정기 결제', 'subscription'],
    ['Audit & logging', 'audit_log'],
  ])('%s: %s', (text, id) => {
    expect(featuresOf('## Features', '', `- ${text}`)).toContain(`${id} required`);
  });
});

describe('a word that means something else asks for nothing', () => {
  it.each([
    ['Inscription à un cours de danse', 'auth.registration'],
    ['箱の新規登録', 'auth.registration'],
    ['Log in via email and password', 'email'],
    ['Responses carry an ETag for the cache of the browser', 'optimistic_locking'],
  ])('%s is no %s', (text, id) => {
    expect(featuresOf('## Features', '', `- ${text}`).map((one) => one.split(' ')[0])).not.toContain(id);
  });

  it('nor does a document that calls itself documentation', () => {
    const { features } = read(lines('# Depot API documentation', '', ...THINGS.slice(2)));
    expect(features).toEqual([]);
  });

  it('nor what the model is only prepared for', () => {
    expect(featuresOf('## Erweiterbarkeit', '', '- Push-Benachrichtigungen')).toEqual([
      'notifications planned',
    ]);
  });
});

it('roles of endpoints are access by role', () => {
  expect(featuresOf('## API', '', '- POST /crates (admin only)')).toContain('rbac required');
});

it('nobody logs in where logging in is out of scope', () => {
  const { endpoints } = read(
    lines('# Depot', '', '## Out of scope', '', '- User authentication', '', '## API', '', '- GET /crates'),
  );
  expect(endpoints.map(({ auth }) => auth)).toEqual(['none']);
});
