import { type AnswerWritten, decideAnswer, writeAnswer } from '../src/casework/answers/answers.ts';
import type { City } from '../src/casework/city.ts';
import type { Officer } from '../src/casework/officers.ts';
import { officerOf } from './officers.ts';

const bureau = '440200-xfj';

const answers: readonly AnswerWritten[] = [
  {
    code: 'review-right',
    title: '救济途径告知',
    text: '关于您{信访日期}提出的“{标题}”，{本单位}核查后，处理意见如下。对处理意见不服的，请按本意见书载明的途径和期限请求复查。',
    place: { act: 'draft', paper: 'opinion', field: 'opinion' },
    reach: 'area',
    note: '各单位统一用语',
  },
  {
    code: 'other-route',
    title: '属于其他法定途径',
    text: '您{信访日期}反映的“{标题}”，依法应当通过其他法定途径解决，依据{依据}不予受理。请向有权处理的机关提出。',
    place: { act: 'draft', paper: 'refusal', field: 'reason' },
    reach: 'area',
    note: '写明受理机关',
  },
];

/** Answers that the bureau offers to every unit, and one that waits for approval. */
export async function addStandardAnswers(city: City): Promise<void> {
  if ((await city.standardAnswers.of(bureau, 1)).length > 0) return;
  const [author, chief] = [staff('triage'), staff('chief')];
  for (const answer of answers) {
    await keep(city, author, answer);
    await decideAnswer(city, chief, { code: answer.code, version: 1, step: 'approved', reason: '' });
  }
  await keep(city, author, { ...(answers[1] as AnswerWritten), note: '补写联系电话', text: `${answers[1]?.text}该机关的地址和电话附后。` });
}

async function keep(city: City, author: Officer, answer: AnswerWritten): Promise<void> {
  const kept = await writeAnswer(city, author, answer);
  if (typeof kept === 'string' || 'faults' in kept) throw new Error(`standard answers of the demo city: ${JSON.stringify(kept)}`);
}

function staff(role: 'triage' | 'chief'): Officer {
  const found = officerOf(bureau, role);
  if (!found) throw new RangeError(`${bureau} has no ${role}`);
  return { account: found.account, name: found.name, unit: found.unitCode, roles: found.roles };
}
