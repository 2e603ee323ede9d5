import { askedOutside } from './deeds.ts';
import { codeSent, fill, open, press, track, type Visitor, write } from './visitor.ts';

/** A page of the portal in a state: which route answers with it, and how a visitor comes there. */
export type Visit = Readonly<{ shows: string; route: string; go(visitor: Visitor): Promise<void> }>;

const send = 'button[value=send]';
const next = 'button.button[value=next]';
const program = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\u0000 no pdf') };
const paper = { name: '电梯.txt', mimeType: 'text/plain', buffer: Buffer.from('三号楼') };
const long = '很长'.repeat(50);
const tooLong = '很长'.repeat(60);

/** A telephone of each visitor's own, as codes are sent to one a few times only. */
const phoneOf = ({ lang, elder }: Visitor, other = 0) => `15400004${other}${lang === 'zh' ? 1 : 2}${elder ? 1 : 2}`;

const plain = (path: string): Visit => ({ shows: path, route: `GET ${path}`, go: (v) => open(v, path) });
const written = (shows: string, until: string, answers: Record<string, string> = {}): Visit => ({
  shows: `writing: ${shows}`,
  route: 'POST /file',
  go: (v) => write(v, until, answers),
});

const writing: readonly Visit[] = [
  plain('/file'),
  {
    shows: 'writing: nothing written',
    route: 'POST /file',
    go: async (v) => {
      await open(v, '/file');
      await press(v, next);
    },
  },
  {
    shows: 'writing: a file that is taken and one that is not',
    route: 'POST /file',
    go: async (v) => {
      await write(v, '#files');
      await v.page.setInputFiles('#files', [program, paper]);
      await press(v, next);
    },
  },
  written('where else it may go', 'button[value=on]', { title: '拖欠工资', content: '公司拖欠工资三个月，想申请劳动仲裁，也想起诉。' }),
  written('where', '#areaCode'),
  written('what is asked', 'input[name=purpose]'),
  written('who', 'input[name=identity]'),
  written('who, with errors', '.summary', { phone: '12', email: 'x', idNumber: '1', coSigners: '某某' }),
  written('anonymous, before sending', send, { identity: 'anonymous' }),
  written('before sending, everything given', send, {
    title: long,
    unitText: '示例物业公司',
    person: '某经理',
    phone: '15400002222',
    email: 'lin@example.com',
    idNumber: '44020319900101001X',
    address: '示例路1号',
    coSigners: '郑一鸣，15400003333',
    proxyRelation: 'relative',
    proxyName: '林大满',
  }),
  {
    shows: 'writing: sent',
    route: 'POST /file',
    go: async (v) => {
      await write(v, send, { phone: phoneOf(v), notify: 'sms' });
      await press(v, send);
      const [petitionNo = '', queryCode = ''] = await v.page.locator('.numbers dd').allInnerTexts();
      v.notes.set('petitionNo', petitionNo).set('queryCode', queryCode);
    },
  },
  written('the letter just sent is alike', 'button[value=add]'),
  {
    shows: 'writing: added to the letter just sent',
    route: 'POST /file',
    go: async (v) => {
      await write(v, 'button[value=add]');
      await press(v, 'button[value=add]');
    },
  },
];

const own = ({ notes }: Visitor) => ({
  petitionNo: notes.get('petitionNo') ?? '',
  queryCode: notes.get('queryCode') ?? '',
  state: '',
  channel: '',
});

const following: readonly Visit[] = [
  plain('/track'),
  {
    shows: 'number and code that open nothing',
    route: 'POST /track',
    go: (v) => track(v, { petitionNo: '440203-20261120-W999999', queryCode: 'AAAA-AAAA-AAAA-AAAA-A', state: '', channel: '' }),
  },
  { shows: 'the letter just sent', route: 'GET /track/matter', go: (v) => track(v, own(v)) },
  {
    shows: 'each clock opened',
    route: 'GET /track/matter',
    go: async (v) => {
      await track(v, own(v));
      await v.page.evaluate(() => {
        for (const at of document.querySelectorAll('details')) at.open = true;
      });
    },
  },
  { shows: 'contact', route: 'GET /track/contact', go: (v) => track(v, own(v)).then(() => open(v, '/track/contact')) },
  {
    shows: 'a telephone that is none',
    route: 'POST /track/contact',
    go: async (v) => {
      await track(v, own(v));
      await open(v, '/track/contact');
      await v.page.locator('details summary').first().click();
      await fill(v, { phone: '12' });
      await press(v, 'details[open] form .button');
    },
  },
  {
    shows: 'mail without an address',
    route: 'POST /track/contact/notices',
    go: async (v) => {
      await track(v, own(v));
      await open(v, '/track/contact');
      await v.page.locator('input[name=mail][value=true]').check();
      await press(v, 'form[action*="/notices"] button');
    },
  },
  {
    shows: 'a code asked for',
    route: 'POST /track/contact',
    go: async (v) => {
      await track(v, own(v));
      await open(v, '/track/contact');
      await press(v, 'form[action*="/track/contact"] .button.second');
    },
  },
  {
    shows: 'a wrong code',
    route: 'POST /track/contact/code',
    go: async (v) => {
      await fill(v, { code: '000000' });
      await press(v, 'main form .button');
    },
  },
];

/** The form of an act, opened for a matter that offers it, and sent as it should not be. */
const act = (name: string, wrong: (v: Visitor) => Promise<void> = (v) => press(v, `form ${send}`)): Visit[] => [
  {
    shows: `${name}: form`,
    route: `GET /track/${name}`,
    go: (v) => track(v, v.owner(`/track/${name}`)).then(() => open(v, `/track/${name}`)),
  },
  { shows: `${name}: with errors`, route: `POST /track/${name}`, go: wrong },
];

const acting: readonly Visit[] = [
  ...act('supplement'),
  ...act('withdraw', (v) => press(v, 'form button[value=confirm]')),
  {
    shows: 'withdraw: really?',
    route: 'POST /track/withdraw',
    go: async (v) => {
      await fill(v, { reason: '已经修好。' });
      await press(v, 'form button[value=confirm]');
    },
  },
  ...act('rate'),
  ...act('askReview'),
  ...act('convertToOrdinary'),
  ...act('confirmOutcome'),
  ...act('goAlone'),
  {
    shows: 'written again with the words of another matter',
    route: 'POST /track/again',
    go: async (v) => {
      await track(v, v.owner('/track/again'));
      await press(v, 'form[action*="/track/again"] button');
    },
  },
];

const mine: readonly Visit[] = [
  plain('/mine'),
  { shows: 'my matters: nothing given', route: 'POST /mine', go: (v) => open(v, '/mine').then(() => press(v, 'main form button')) },
  {
    shows: 'my matters: the code asked for',
    route: 'POST /mine',
    go: async (v) => {
      await open(v, '/mine');
      await fill(v, { name: '林小满', phone: phoneOf(v, 1) });
      await press(v, 'main form button');
    },
  },
  {
    shows: 'my matters: a wrong code',
    route: 'POST /mine/code',
    go: async (v) => {
      await fill(v, { code: '000000' });
      await press(v, 'main form button');
    },
  },
  {
    shows: 'my matters: the list',
    route: 'GET /mine/list',
    go: async (v) => {
      await open(v, '/mine');
      await fill(v, { name: '林小满', phone: phoneOf(v) });
      await fill(v, { code: await codeSent(v, phoneOf(v), () => press(v, 'main form button')) });
      await press(v, 'main form button');
    },
  },
  plain('/open/:token'),
  { shows: 'a link that was used', route: 'POST /open', go: (v) => open(v, '/open/x').then(() => press(v, 'main form button')) },
];

const reading: readonly Visit[] = [
  plain('/'),
  plain('/how'),
  plain('/rate'),
  plain('/file/offline'),
  plain('/public-information'),
  plain('/answered'),
  { shows: 'answered, nothing found', route: 'GET /answered', go: (v) => open(v, '/answered?q=zzz') },
  {
    shows: 'a published summary',
    route: 'GET /answered/:id',
    go: (v) => open(v, '/answered').then(() => press(v, 'main a[href*="/answered/"]')),
  },
  {
    shows: 'a summary that is not there',
    route: 'GET /answered/:id',
    go: (v) => open(v, '/answered/00000000-0000-7000-8000-000000000001'),
  },
  plain('/ways'),
  ...[
    ['噪声', 'ways found'],
    ['zzz', 'no way found'],
    [tooLong, 'ways: asked too long'],
  ].map(
    ([q = '', shows = '']): Visit => ({
      shows,
      route: 'POST /ways',
      go: async (v) => {
        await open(v, '/ways');
        await fill(v, { q });
        await press(v, 'main form .button');
      },
    }),
  ),
  { shows: 'an address that nothing answers', route: '', go: (v) => open(v, '/nowhere') },
];

const answering: readonly Visit[] = [
  plain('/answer'),
  {
    shows: 'answering: a code that opens nothing',
    route: 'POST /answer',
    go: async (v) => {
      await open(v, '/answer');
      await fill(v, { code: 'AAAA-AAAA' });
      await press(v, 'main form .button');
    },
  },
  {
    shows: 'answering: the question',
    route: 'GET /answer/question',
    go: async (v) => {
      const { code } = await askedOutside(v.city);
      await open(v, '/answer');
      await fill(v, { code });
      await press(v, 'main form .button');
    },
  },
  {
    shows: 'answering: nothing written, and a file that is not taken',
    route: 'POST /answer/question',
    go: async (v) => {
      await v.page.setInputFiles('#files', [program, paper]);
      await press(v, 'button.button[value=send]');
    },
  },
  {
    shows: 'answering: without who signs',
    route: 'POST /answer/question',
    go: async (v) => {
      await fill(v, { text: '已于十一月十日立案，尚未开庭。' });
      await press(v, 'button.button[value=send]');
    },
  },
  {
    shows: 'answering: received',
    route: 'GET /answer/question',
    go: async (v) => {
      await fill(v, { text: '已于十一月十日立案，尚未开庭。', signer: '立案庭 王某' });
      await press(v, 'button.button[value=send]');
    },
  },
];

/** Every page of the portal in its states. Later visits may stand on earlier ones of their group. */
export const portalVisits: readonly Visit[] = [...reading, ...writing, ...following, ...acting, ...mine, ...answering];

/** Routes that never answer with a page of their own, and what they answer with. */
export const withoutPage: Readonly<Record<string, string>> = {
  'GET /manifest.webmanifest': 'a file',
  'GET /worker.js': 'a file',
  'GET /track/receipt': 'a PDF',
  'POST /track/receipt': 'a PDF, or the page of POST /track',
  'GET /track/file.pdf': 'a PDF, or a message that says what to do',
  'GET /track/file.zip': 'a ZIP, or a message that says what to do',
  'GET /track/letters/:id': 'a PDF',
  'POST /track/letters/:id': 'leads to the matter',
  'GET /track/attachments/:id': 'a file',
  'POST /track/part': 'leads to the matter',
  'POST /track/leave': 'leads home',
  'POST /mine/open': 'leads to the matter',
  'POST /mine/leave': 'leads home',
  'POST /answer/leave': 'leads home',
};
