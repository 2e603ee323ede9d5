import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { letterKinds } from '../documents/letterKinds.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { pagesOf } from '../documents/pdfPages.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const government = '440200-gov';
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const extension = { type: 'draft', paper: 'extension', days: 20, reason: '需等待第三方检测结果。' };
type Body = Readonly<Record<string, unknown>>;
type Letter = Readonly<{ letterId: string; kind: keyof typeof letterKinds; number?: string; unitName: string }>;

describe('the letters of a whole life', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    tokens.set(`${bureau} triage`, await site.signIn(site.city.officer(bureau, 'triage')));
    for (const unit of [housing, government])
      for (const role of ['handler', 'checker', 'head', 'sealer'] as const)
        tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());
  const by = (unit: string, role: Role) => tokens.get(`${unit} ${role}`) ?? '';

  async function done(as: string, petitionNo: string, body: Body): Promise<Told> {
    const { version } = (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
    const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body, match: version });
    assert.equal(told.status, 200, told.text);
    return told;
  }
  async function paper(unit: string, petitionNo: string, draft: Body): Promise<void> {
    await done(by(unit, 'handler'), petitionNo, { type: 'draft', ...draft });
    await done(by(unit, 'checker'), petitionNo, { type: 'check' });
    await done(by(unit, 'head'), petitionNo, { type: 'sign' });
    await done(by(unit, 'sealer'), petitionNo, { type: 'seal' });
  }
  const lettersOf = async (petitionNo: string, as: string): Promise<Letter[]> =>
    (await site.ask({ path: `/petitions/${petitionNo}`, as })).json.letters;

  /** A matter from its filing to the opinion on its review. */
  async function lived() {
    const filed = await site.city.file({ electronicService: true });
    const { petitionNo } = filed;
    await done(by(bureau, 'triage'), petitionNo, triage);
    await done(by(bureau, 'triage'), petitionNo, { type: 'transfer', to: housing });
    await done(by(housing, 'handler'), petitionNo, { type: 'receive' });
    await done(by(housing, 'handler'), petitionNo, { type: 'accept' });
    await paper(housing, petitionNo, extension);
    await paper(housing, petitionNo, { paper: 'opinion', outcome: 'supported', ...anOpinion });
    const opinion = (await lettersOf(petitionNo, by(housing, 'handler'))).find(({ kind }) => kind === 'opinion');
    await done(by(housing, 'handler'), petitionNo, { type: 'recordService', letterId: opinion?.letterId, mode: 'post', proof: 'XA000' });
    const tracked = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode: filed.queryCode } });
    const value = tracked.cookies.find(({ name }) => name === 'xq_track')?.value ?? '';
    const headers = { cookie: `xq_track=${value}`, 'sec-fetch-site': 'same-origin' };
    const body = { type: 'askReview', to: government, grounds: '没有写明更换的日期由谁监督。' };
    const { version } = (await site.ask({ path: '/petitions/track', headers })).json;
    const asked = await site.ask({ method: 'POST', path: '/petitions/track/acts', headers, body, match: version });
    assert.equal(asked.status, 200, asked.text);
    await paper(government, petitionNo, { paper: 'review', reviewOutcome: 'upheld', ...anOpinion });
    return { petitionNo, headers };
  }

  test('[I1] each statutory letter is numbered, printed and filed, and its petitioner reads those that are the petitioner’s', async (t) => {
    const { petitionNo, headers } = await lived();
    const as = by(housing, 'handler');
    const letters = await lettersOf(petitionNo, as);
    assert.deepEqual(
      letters.map(({ kind, number = '' }) => [kind, /^\S+〔2026〕[1-9]\d*号$/.test(number)]),
      [
        ['transfer-letter', true],
        ['acceptance-notice', true],
        ['extension-notice', true],
        ['opinion', true],
        ['review-application', false],
        ['review-opinion', true],
      ],
    );
    for (const { letterId, kind, number } of letters) {
      const printed = await site.ask({ path: `/petitions/${petitionNo}/letters/${letterId}`, as });
      assert.equal(printed.status, 200, kind);
      assert.match(printed.bytes.toString('latin1'), /<pdfaid:part>2<\/pdfaid:part>/);
      const text = pagesOf(printed.bytes)
        .flatMap(({ lines }) => lines.map((line) => line.text))
        .join('');
      assert.ok(text.includes(letterKinds[kind].title.zh) && text.includes(number ?? ''), kind);
      const again = await site.ask({ path: `/petitions/${petitionNo}/letters/${letterId}`, as });
      assert.ok(again.bytes.equals(printed.bytes), `${kind} is the same each time`);
      const copy = await site.ask({ path: `/petitions/${petitionNo}/letters/${letterId}/docx`, as });
      const files = unzipSync(copy.bytes);
      assert.match(strFromU8(files['word/header1.xml'] ?? new Uint8Array()), /副本/);
      assert.match(String(copy.headers['content-disposition']), /^attachment;.*letter-copy\.docx/);
      const own = await site.ask({ path: `/petitions/track/letters/${letterId}`, headers });
      assert.equal(own.status, letterKinds[kind].to === 'petitioner' ? 200 : 404, `${kind} to its petitioner`);
    }
    const file = await site.ask({ path: `/petitions/${petitionNo}`, as });
    worked(t, { rows: 'I1', answer: answerOf(file), says: /"number":"\S+意见〔2026〕\d+号"/ });
    const none = await site.ask({ path: `/petitions/${petitionNo}/letters/00000000-0000-7000-8000-000000000000`, as });
    refused(t, { rows: 'I1', answer: answerOf(none), says: /no-such-matter/ });
  });

  test('a Word draft before the signature has no number and says that it is a draft', async () => {
    const { petitionNo } = await site.city.file();
    await done(by(bureau, 'triage'), petitionNo, triage);
    const body = { type: 'transfer', to: housing };
    const path = `/petitions/${petitionNo}/letters/preview/docx`;
    const draft = await site.ask({ method: 'POST', path, as: by(bureau, 'triage'), body });
    const files = unzipSync(draft.bytes);
    assert.match(strFromU8(files['word/header1.xml'] ?? new Uint8Array()), /草稿/);
    assert.match(strFromU8(files['word/document.xml'] ?? new Uint8Array()), /文号签发时取/);
    const nowhere = await site.ask({ method: 'POST', path, as: by(bureau, 'triage'), body: { type: 'transfer', to: 'no-unit' } });
    assert.deepEqual([nowhere.status, nowhere.json.field], [422, 'to']);
  });
});
