import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { withClient } from '../storage/embeddedRoles.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const person = { name: '欧阳甲乙', phone: '15400009876', idNumber: '110101199003070257', address: '武江区示例路77号' };
/** What nobody reads who gave no reason: the name as a whole, and the other data in any part that tells. */
const plain = /欧阳甲乙|15400009876|9876|110101199003070257|示例路77号/;

describe('what a person said of themselves', () => {
  let site: Site;
  let token = '';
  let petitionNo = '';
  let petitionId = '';
  before(async () => {
    site = await aSite();
    token = await site.signIn(site.city.officer(bureau, 'triage'));
    ({ petitionNo, petitionId } = await site.city.file(person));
  });
  after(() => site.close());
  const get = (path: string) => site.ask({ path, as: token });
  const post = (path: string, body: unknown) => site.ask({ method: 'POST', path, as: token, body });

  test('[X2] stands masked in every answer, is shown for a reason, and who asked is written down', async (t) => {
    for (const path of [
      `/petitions/${petitionNo}`,
      '/petitions',
      `/petitions?q=${encodeURIComponent('电梯')}`,
      '/desk',
      `/petitions/${petitionNo}/same-person`,
      `/petitions/${petitionNo}/near`,
      `/petitions/${petitionNo}/notices`,
      `/petitions/${petitionNo}/suggestions`,
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.doesNotMatch(answer.text, plain, path);
    }
    const file = await get(`/petitions/${petitionNo}`);
    assert.match(file.text, /欧\*+/, 'the family name is enough to speak of the matter');
    const without = await post(`/petitions/${petitionNo}/reveal`, { reason: ' ' });
    assert.deepEqual([without.status, without.json.field], [422, 'reason']);
    assert.doesNotMatch(without.text, plain);
    const shown = await post(`/petitions/${petitionNo}/reveal`, { reason: '电话核实门牌' });
    assert.match(shown.text, plain);
    assert.doesNotMatch((await get(`/petitions/${petitionNo}`)).text, plain, 'and masked again with the next look');
    const { rows } = await withClient(site.city.ownerUrl, (client) =>
      client.query('select officer, unit_code, reason_given from reading where petition_id = $1', [petitionId]),
    );
    assert.deepEqual(rows, [{ officer: 'triage.city', unit_code: bureau, reason_given: '电话核实门牌' }]);
    worked(t, { rows: 'X2', answer: answerOf(shown), says: /欧阳甲乙/ });
    refused(t, { rows: 'X2', answer: answerOf(without), says: /"reason"/ });
  });

  test('nor may anybody sort or filter by it', async () => {
    for (const query of ['sort=name', 'name=欧阳', 'phone=15400009876']) {
      const answer = await get(`/petitions?${encodeURI(query)}`);
      assert.equal(answer.status, 422, query);
      assert.doesNotMatch(answer.text, plain);
    }
  });
});
