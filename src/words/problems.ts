import type { InBoth, Language } from './language.ts';

/** Problem codes that carry a number write it after a colon: `too-long:100`. */
type Tell = (limit: string) => string;

const zh = {
  missing: () => '这一项没有填写，请填写。',
  'too-long': (n) => `这一项最多 ${n} 个字，请缩短；写不下的可以作为附件上传。`,
  'too-short': (n) => `这一项至少 ${n} 个字，请补充。`,
  nul: () => '这一项含有无法保存的控制字符，请删去后重新输入。',
  'lone-surrogate': () => '这一项含有残缺的字符，请删去无法显示的字符后重新输入。',
  area: () => '请从列表中选择县（市、区）或者镇街。',
  'id-number': () => '身份证件号码不正确，请核对每一位；不愿填写的可以留空。',
  phone: () => '电话号码不正确，请核对；可以写手机号，或者带区号的座机号。',
  'petition-number': () => '信访编号不正确，请照回执上的样子填写。',
  day: () => '日期不正确，请填写实际存在的日期，例如 2026-11-20。',
  time: () => '时间不正确，请写几点几分，例如 09:30。',
  'day-in-future': () => '日期还没有到，请填写今天或者更早的日期。',
  number: () => '请填写整数，用半角数字。',
  'too-small': (n) => `数值不能小于 ${n}，请改正。`,
  'too-big': (n) => `数值不能大于 ${n}，请改正。`,
  'before-from': () => '截止日期早于起始日期，请改正其中一个。',
  choice: () => '所选内容不在可选范围内，请重新选择。',
  unit: () => '没有这个单位，请从列表中选择。',
  category: () => '没有这个内容分类，请从列表中选择。',
  way: () => '分类处理清单里没有这个条目，请从列表中选择，或者留空。',
  ground: () => '这个理由不适用于本件信访，请从列表中选择。',
  officer: () => '没有这名人员，请填写本单位人员的账号。',
  letter: () => '没有这份文书，请从列表中选择。',
  'unknown-field': () => '这一项不需要填写，请删去。',
  'wrong-type': () => '这一项的数据类型不正确，请按接口说明填写。',
  'out-of-range': (n) => `请填写 ${n} 之间的整数。`,
  invalid: () => '这一项的内容不正确，请核对。',
  form: () => '有几项内容需要改正，请看各项下面的说明；已填写的内容都保留着。',
  stale: () => '您打开以后，别人办理过这件信访。您填写的内容都保留着；请看过最新情况后再提交。',
  'not-found': () => '没有查到。请核对信访编号和查询码；查询码遗失的，可以凭身份证件到信访接待窗口重新领取。',
  'no-such-matter': () => '没有这件信访，或者它不由您的单位办理。请核对信访编号。',
  'no-such-page': () => '没有这个页面。请检查网址，或者回到首页。',
  'signed-out': () => '您还没有登录，或者登录已经过期。请重新登录；已填写的内容都保留着。',
  'sign-in-failed': () => '账号或者密码不正确。请核对后再试；忘记密码的，请联系本单位的系统管理员。',
  'track-again': () => '查询已经过期。请重新输入信访编号和查询码。',
  'not-allowed': () => '您的角色不能办理这一步。请交给有此权限的人员。',
  csrf: () => '页面已经过期，没有提交成功。请刷新页面后再提交。',
  'too-many': (n) => `操作次数太多，请${n ? ` ${n} 秒` : '稍等片刻'}后再试。`,
  'too-many-files': (n) => `附件最多 ${n || '20'} 个，请减少几个或者合并后再上传。`,
  'file-too-big': (n) => `文件太大，每个文件不超过 ${n || '50'} MB。请压缩或者拆分后再上传。`,
  'file-type': () => '不支持这种文件，或者文件内容和扩展名不符。请上传 PDF、图片、音频、视频、文字处理或者表格文件。',
  'file-empty': () => '文件是空的，请检查后重新上传。',
  'file-missing': () => '附件没有上传完整，请重新上传。',
  'idempotency-key': () => '提交的编号（Idempotency-Key）缺失或者太短，请使用至少 128 位的随机值。',
  'idempotency-conflict': () => '这次提交的编号已经用于另一份内容，没有重复登记。请刷新页面，作为新的信访提交。',
  'still-running': () => '上一次提交还在处理，请稍等几秒后再看结果，不必重复提交。',
  'if-match': () => '缺少版本号（If-Match），请重新打开档案后再提交。',
  request: () => '请求的格式不正确，请按接口说明提交。',
  json: () => '提交的内容不是正确的 JSON，请检查格式。',
  'media-type': () => '不支持这种内容格式，请按接口说明提交。',
  'body-too-big': () => '提交的内容太大，请缩短正文，或者把材料作为附件上传。',
  method: () => '这个地址不支持这种操作，请按接口说明调用。',
  'no-such-article': () => '没有查到这一条的条文，请写成“信访工作条例 第三十四条”的样子。',
  cursor: () => '翻页位置已经失效，请回到第一页。',
  period: () => '期间不正确：止日不能早于起日，最长十年。请改正日期。',
  'unit-not-yours': () => '只能查看本单位的数字；信访部门可以选本地区的单位。请换一个单位，或者不选。',
  'words-beside-figure': () => '查看某个数字对应的信访件时，不能同时按词查找。请先去掉查找的词。',
  'letter-unready': () => '文书暂时无法生成，档案没有变化。请稍后再试。',
  unavailable: () => '服务暂时繁忙，没有提交成功，您填写的内容都保留着。请过一会儿再试。',
  unexpected: () => '这一步没有办成，档案没有变化，您填写的内容都保留着。请再试一次；仍然不行的，请联系信访部门。',
} as const satisfies Record<string, Tell>;

export type ProblemCode = keyof typeof zh;
export type ProblemSentences = Readonly<Record<ProblemCode, Tell>>;

const en: ProblemSentences = {
  missing: () => 'This is empty; please fill it in.',
  'too-long': (n) => `At most ${n} characters fit here; please shorten it, or attach the rest as a file.`,
  'too-short': (n) => `At least ${n} characters are needed here; please add to it.`,
  nul: () => 'This holds a control character that cannot be kept; please delete it and type again.',
  'lone-surrogate': () => 'This holds a broken character; please delete what is not shown properly and type again.',
  area: () => 'Choose a county, district, town or street from the list.',
  'id-number': () => 'The ID number is not right; please check each digit, or leave it empty.',
  phone: () => 'The phone number is not right; give a mobile number, or a fixed line with its area code.',
  'petition-number': () => 'This is no petition number; write it as on the receipt.',
  day: () => 'This is no real day; write it like 2026-11-20.',
  time: () => 'This is no time of day; write it like 09:30.',
  'day-in-future': () => 'That day has not come yet; enter today or an earlier day.',
  number: () => 'Enter a whole number in plain digits.',
  'too-small': (n) => `The number cannot be below ${n}; please correct it.`,
  'too-big': (n) => `The number cannot be above ${n}; please correct it.`,
  'before-from': () => 'The last day is before the first; please mend one of them.',
  choice: () => 'This is none of the options; please choose again.',
  unit: () => 'There is no such unit; choose one from the list.',
  category: () => 'There is no such category; choose one from the list.',
  ground: () => 'This ground does not fit the matter; choose one from the list.',
  way: () => 'The list of ways has no such line; choose one from the list or leave it empty.',
  officer: () => 'There is no such officer; give the account of an officer of the unit.',
  letter: () => 'There is no such letter; choose one from the list.',
  'unknown-field': () => 'This is not asked for; please remove it.',
  'wrong-type': () => 'This is of the wrong type; see the description of the API.',
  'out-of-range': (n) => `Enter a whole number in ${n}.`,
  invalid: () => 'This is not right; please check it.',
  form: () => 'Some answers need correcting; see the note at each of them. Everything you typed is kept.',
  stale: () => 'Somebody worked on this matter after you opened it. What you typed is kept; look at the file as it is now and send again.',
  'not-found': () =>
    'Nothing was found. Check petition number and query code; a lost code is issued again at the reception desk with your ID.',
  'no-such-matter': () => 'There is no such petition, or your unit does not handle it. Check the petition number.',
  'no-such-page': () => 'There is no such page. Check the address, or go back to the start.',
  'signed-out': () => 'You are not signed in, or the session has ended. Sign in again; what you typed is kept.',
  'sign-in-failed': () => 'Account or password is wrong. Check both and try again; ask your administrator if you forgot the password.',
  'track-again': () => 'The tracking session has ended. Enter petition number and query code again.',
  'not-allowed': () => 'Your role cannot do this. Hand it to a colleague who can.',
  csrf: () => 'The page is out of date and nothing was sent. Reload it and send again.',
  'too-many': (n) => `Too many attempts; please try again ${n ? `in ${n} seconds` : 'in a while'}.`,
  'too-many-files': (n) => `At most ${n || '20'} files can be attached; please leave some out or combine them.`,
  'file-too-big': (n) => `The file is too big; each may have ${n || '50'} MB. Compress or split it and try again.`,
  'file-type': () =>
    'This kind of file is not taken, or its content does not fit its name. Send a PDF, image, sound, video, text document or table.',
  'file-empty': () => 'The file is empty; please check it and send it again.',
  'file-missing': () => 'The attachment did not arrive completely; please send it again.',
  'idempotency-key': () => 'The header Idempotency-Key is missing or too short; use at least 128 random bits.',
  'idempotency-conflict': () =>
    'The key of this request was used for other content, and nothing was registered twice. Reload the page and send it as a new petition.',
  'still-running': () => 'Your first request is still being worked on; look again in a few seconds, there is no need to send it twice.',
  'if-match': () => 'The version (header If-Match) is missing; open the file again and send.',
  request: () => 'The request is malformed; see the description of the API.',
  json: () => 'The body is no proper JSON; please check its form.',
  'media-type': () => 'This kind of content is not taken; see the description of the API.',
  'body-too-big': () => 'The content is too big; shorten the text, or attach material as files.',
  method: () => 'This address does not do that; see the description of the API.',
  'no-such-article': () => 'The text of this article was not found. Please cite it as the law does: name, then number.',
  cursor: () => 'This place in the list is gone; go back to the first page.',
  period: () =>
    'The period does not fit: its last day must not come before its first, and it may be ten years long. Please correct the days.',
  'unit-not-yours': () =>
    'You can see the figures of your own unit; a petition bureau can choose the units of its area. Please choose another unit, or none.',
  'words-beside-figure': () => 'The matters behind a figure cannot be searched for words at the same time. Please remove the words first.',
  'letter-unready': () => 'The letter could not be made just now and the file is unchanged. Please try again later.',
  unavailable: () => 'The service is busy and nothing was sent; what you typed is kept. Please try again in a while.',
  unexpected: () => 'This did not work and the file is unchanged; what you typed is kept. Try once more, then contact the petition bureau.',
};

/** What is wrong with a field or a request, and what to do about it. */
export const problemSentences: InBoth<ProblemSentences> = { zh, en };

/** The sentence for a code, with its limit if it has one (`too-long:100`). An unknown code gets the sentence of `invalid`. */
export function problemSentence(language: Language, code: string): string {
  const colon = code.indexOf(':');
  const name = colon < 0 ? code : code.slice(0, colon);
  const tell: Tell = Object.hasOwn(zh, name) ? problemSentences[language][name as ProblemCode] : problemSentences[language].invalid;
  return tell(colon < 0 ? '' : code.slice(colon + 1));
}
