import type { InBoth } from './language.ts';

/** Taking a whole file out: on the file's page, and on the petitioner's own. */
export const bindingShown = {
  zh: {
    verb: '取出整卷',
    title: '取出整卷（立卷）',
    about:
      '封面、卷内目录、文书、办理经过、登记表和附件装订成一份文件，附备考表。谁、何时、为何取出都留下记录，信访人能看到是哪个机关取出的。',
    format: '格式',
    formats: { pdf: '一份文件，带封面、目录和页号', zip: '压缩包（每份原件和目录）' },
    purpose: '用途',
    purposeHint: '例如：归档、复查机关调卷、领导阅卷。至少四个字，会留下记录。',
    identity: '登记表和封面载明信访人的完整信息（不选的，部分隐去）',
    confirm: '取出',
    own: '下载我的卷宗',
    ownZip: '下载原件压缩包',
    ownAbout: '把这一页上的内容装订成一份文件保存。请妥善保管，不要交给无关的人。',
  },
  en: {
    verb: 'Take the whole file out',
    title: 'Take the whole file out',
    about:
      'Cover, index, letters, story, registration and attachments bound into one file with a closing note. Who took it, when and what for is kept; the petitioner sees which organ did.',
    format: 'Format',
    formats: { pdf: 'PDF (one, with page numbers)', zip: 'ZIP (every original, with the index)' },
    purpose: 'Purpose',
    purposeHint: 'For example: archive, asked for by the reviewing organ. At least four characters; it is kept.',
    identity: 'With who the petitioner is in full on registration and cover (otherwise masked in part)',
    confirm: 'Take out',
    own: 'Download my file',
    ownZip: 'Download the originals (ZIP)',
    ownAbout: 'Everything on this page bound into one file to keep. It holds personal data: keep it to yourself. The file is in Chinese.',
  },
} as const;

type Tell = (limit: string) => string;
const zh = {
  'too-big-for-pdf': (n) => `附件合计超过 ${n} MB，不能合成一份文件。请改用压缩包。`,
  'too-many-for-pdf': (n) => `全卷超过 ${n} 页，不能合成一份文件。请改用压缩包。`,
  'too-big-for-zip': (n) => `附件合计超过 ${n} MB，不能装进一个压缩包。请逐个下载附件。`,
  'not-bound': () => '有附件不能合成一份文件。请改用压缩包，原件都在里面。',
  'bindery-busy': () => '正在装订的卷宗太多，请一分钟后再试。',
} as const satisfies Record<string, Tell>;
const en: Readonly<Record<keyof typeof zh, Tell>> = {
  'too-big-for-pdf': (n) => `The attachments are more than ${n} MB, too much for one PDF. Take the ZIP instead.`,
  'too-many-for-pdf': (n) => `The file has more than ${n} pages, too many for one PDF. Take the ZIP instead.`,
  'too-big-for-zip': (n) => `The attachments are more than ${n} MB, too much for one archive. Download them one by one.`,
  'not-bound': () => 'An attachment could not be made part of a PDF. Take the ZIP instead; it holds every original.',
  'bindery-busy': () => 'Too many files are being bound just now. Try again in a minute.',
};
export const bindingProblems: InBoth<Readonly<Record<keyof typeof zh, Tell>>> = { zh, en };
