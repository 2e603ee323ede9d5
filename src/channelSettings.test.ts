import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { channelSettings, type Values } from './channelSettings.ts';
import { type SettingProblem, settingSentence } from './words/starting.ts';

const sms = {
  XINQIAO_SMS_URL: 'https://gateway.example/v1/messages',
  XINQIAO_SMS_APP: 'city',
  XINQIAO_SMS_SECRET: 'a-secret-of-16-characters',
  XINQIAO_SMS_SIGN: '示例信访',
};
const mail = { XINQIAO_SMTP_URL: 'smtps://notice:pass@mail.example:465', XINQIAO_MAIL_FROM: 'notice@city.example' };

describe('settings of messages', () => {
  const read = (given: Values) => {
    const problems: SettingProblem[] = [];
    const settings = channelSettings(given, (problem) => problems.push(problem));
    return { settings, problems, codes: problems.map(({ code, name }) => `${code} ${name}`) };
  };

  test('nothing is set up unless it is said', () => assert.deepEqual(read({}), { settings: {}, problems: [], codes: [] }));
  test('both whole', () => {
    const { settings, codes } = read({ ...sms, ...mail });
    assert.deepEqual(codes, []);
    assert.deepEqual(settings.mail, { url: mail.XINQIAO_SMTP_URL, from: mail.XINQIAO_MAIL_FROM });
    assert.equal(settings.sms?.sign, '示例信访');
  });

  for (const [shows, given, codes] of [
    ['a gateway without its secret', { ...sms, XINQIAO_SMS_SECRET: undefined }, ['needed-together XINQIAO_SMS_URL']],
    ['a short secret', { ...sms, XINQIAO_SMS_SECRET: 'short' }, ['too-short-a-secret XINQIAO_SMS_SECRET']],
    ['a gateway without TLS', { ...sms, XINQIAO_SMS_URL: 'http://gateway.example' }, ['not-a-web-address XINQIAO_SMS_URL']],
    [
      'a gateway with a password in its address',
      { ...sms, XINQIAO_SMS_URL: 'https://a:b@gateway.example' },
      ['not-a-web-address XINQIAO_SMS_URL'],
    ],
    ['a gateway on this machine', { ...sms, XINQIAO_SMS_URL: 'http://127.0.0.1:9000/messages' }, []],
    ['a mail server of another kind', { ...mail, XINQIAO_SMTP_URL: 'imap://mail.example' }, ['not-a-mail-server XINQIAO_SMTP_URL']],
    ['a sender that is no address', { ...mail, XINQIAO_MAIL_FROM: 'notice' }, ['not-a-mail-address XINQIAO_MAIL_FROM']],
    ['a sender without a server', { XINQIAO_MAIL_FROM: 'notice@city.example' }, ['needed-together XINQIAO_MAIL_FROM']],
  ] as const)
    test(`${shows}: ${codes[0] ?? 'right'}`, () => {
      const answer = read(given);
      assert.deepEqual(answer.codes, codes);
      for (const problem of answer.problems)
        for (const language of ['zh', 'en'] as const)
          assert.doesNotMatch(settingSentence(language, problem), /short\b.*secret$|a:b@|pass@/);
    });
});
