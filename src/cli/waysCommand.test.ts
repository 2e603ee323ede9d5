import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Answer, refused, worked } from '../../journeys/proof.ts';

const command = fileURLToPath(new URL('../../bin/xinqiao.mjs', import.meta.url));

/** The command as a person types it, without any installation. */
function xinqiao(args: readonly string[], lang = 'zh'): Promise<Extract<Answer, { through: 'cli' }>> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, XINQIAO_LANG: lang, TZ: 'America/New_York' } };
    execFile(process.execPath, [command, 'ways', ...args], options, (error, out, err) => {
      resolve({ through: 'cli', exitCode: error ? Number(error.code) : 0, text: out + err });
    });
  });
}

describe('xinqiao ways', () => {
  test('[B4] the list with its version, or what of it speaks of some words; an option that is none is refused', async (t) => {
    const whole = await xinqiao(['--json']);
    const { version, total, items } = JSON.parse(whole.text);
    assert.deepEqual([version, items.length], ['2026-1', total]);
    const asked = await xinqiao(['工伤']);
    assert.match(asked.text, /清单版本 2026-1[\s\S]*工伤认定\n {2}途径：第三十一条第四项[\s\S]*《工伤保险条例》第二十条/);
    const wrong = await xinqiao(['--all']);
    assert.equal(wrong.exitCode, 2);
    worked(t, { rows: 'B4', answer: asked, says: /工伤认定/ });
    refused(t, { rows: 'B4', answer: wrong, says: /不认识选项 --all/ });
  });
  test('what nobody lists is told, with exit code 1; English has no Chinese in it', async () => {
    const none = await xinqiao(['zzz'], 'en');
    assert.deepEqual([none.exitCode, /The list has nothing like it/.test(none.text)], [1, true]);
    const english = await xinqiao([], 'en');
    assert.doesNotMatch(english.text, /\p{Script=Han}/u);
  });
});
