import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { anSmtpServer } from './anSmtpServer.ts';
import { mailServer } from './mailServer.ts';

describe('mail over SMTP', () => {
  let smtp: Awaited<ReturnType<typeof anSmtpServer>>;
  before(async () => {
    smtp = await anSmtpServer();
  });
  after(() => smtp.close());
  const from = 'notice@city.example';
  const mail = (to: string, more: object = {}) => ({ id: 'id-1', to, subject: '已经受理', text: '请查看。\n', ...more });

  test('is taken, with an id of its own, marked as sent by a machine', async () => {
    assert.deepEqual(await mailServer({ url: smtp.url(), from }).send(mail('lin@example.cn')), { ok: true });
    const [taken = ''] = smtp.taken;
    assert.match(taken, /^Message-ID: <id-1@city\.example>/im);
    assert.match(taken, /^Auto-Submitted: auto-generated/im);
    assert.match(taken, /^To: lin@example\.cn/im);
    assert.match(taken, /^From: notice@city\.example/im);
    assert.match(taken, /^Subject: =\?UTF-8\?/im);
  });

  test('a subject cannot add a header, nor an address a recipient', async () => {
    await mailServer({ url: smtp.url(), from }).send(mail('lin@example.cn', { subject: 'a\r\nBcc: b@example.cn' }));
    assert.doesNotMatch(smtp.taken.at(-1) ?? '', /^Bcc:/im);
  });

  for (const [shows, to, password, answer] of [
    ['an address that does not exist is refused for good', 'gone@example.cn', 'right', { ok: false, again: false, fault: 'refused' }],
    ['a full box is tried again', 'busy@example.cn', 'right', { ok: false, again: true, fault: 'unreachable' }],
    ['a wrong password of ours is no fault of the address', 'lin@example.cn', 'wrong', { ok: false, again: true, fault: 'unreachable' }],
  ] as const)
    test(shows, async () => assert.deepEqual(await mailServer({ url: smtp.url(password), from }).send(mail(to)), answer));

  test('a server that is not there is tried again', async () => {
    const answer = await mailServer({ url: 'smtp://notice:right@127.0.0.1:1', from }).send(mail('lin@example.cn'));
    assert.deepEqual(answer, { ok: false, again: true, fault: 'unreachable' });
  });
});
