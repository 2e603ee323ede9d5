/** Why a number of a paper, a telephone or a mail address cannot be right, and what to do. Nobody is turned away: another paper, or none. */
const leave = '；证件不是居民身份证的请选择证件类型，不愿填写的可以留空。';
const leaveEn = ' If it is another document, choose its kind; you may also leave it empty.';

export const identityProblems = {
  zh: {
    'id-length': () => `身份证号码应为 18 位（2004 年以前的为 15 位），最后一位可以是 X，请数一数位数${leave}`,
    'id-division': () => `身份证号码前两位不是省、自治区、直辖市的代码，请核对前六位${leave}`,
    'id-birth': () => `身份证号码第 7 位起的出生日期不存在，或者还没有到，请核对${leave}`,
    'id-check': () => `身份证号码的校验位对不上，有一位或者几位写错了，请对照证件逐位核对${leave}`,
    'id-in-list': () => '证件号码有误：居民身份证为 18 位，最后一位是校验位，请对照证件逐位核对；核对不了的留空，改填电话。',
    'permit-hk-macao': () => '港澳居民来往内地通行证号码应为 H 或者 M 加 8 位数字，请核对；不愿填写的可以留空。',
    'permit-taiwan': () => '台湾居民来往大陆通行证号码应为 8 位数字，请核对；不愿填写的可以留空。',
    passport: () => '护照号码应为 5 至 12 位字母和数字，请核对；不愿填写的可以留空。',
    'foreign-permanent': () => '外国人永久居留身份证号码应为 9 开头的 18 位，或者三个字母加 12 位数字，请核对；不愿填写的可以留空。',
    'credit-form': () => '统一社会信用代码应为 18 位数字和大写字母，不含 I、O、S、V、Z，请核对；不愿填写的可以留空。',
    'credit-check': () => '统一社会信用代码的校验位对不上，有一位或者几位写错了，请对照证照核对；不愿填写的可以留空。',
    'phone-letters': () => '电话号码里有数字以外的字，请只写数字；有分机的写“转”和分机号。',
    'phone-mobile': () => '手机号码应为 11 位，以 13 至 19 开头，请数一数位数。',
    'phone-area': () => '座机号码应为区号加 7 至 8 位，例如 0751-8770000，请核对区号和位数。',
    'phone-length': () => '电话号码位数不对：手机号 11 位，座机请带区号，例如 0751-8770000。',
    'phone-abroad': () => '境外电话请写“+”、国家或者地区代码和号码，例如 +852 2000 0000。',
    'phone-for-sms': () => '短信通知需要能收短信的手机号码，请填写手机号，或者不选短信通知。',
    email: () => '电子邮箱不正确，应形如 lin@example.cn，请核对。',
    'email-for-mail': () => '邮件通知需要电子邮箱，请填写邮箱，或者不选邮件通知。',
  },
  en: {
    'id-length': () => `A resident identity number has 18 characters (15 until 2004), the last may be X; please count them.${leaveEn}`,
    'id-division': () => `The first two digits are the code of no province; please check the first six.${leaveEn}`,
    'id-birth': () => `The day of birth from the 7th digit on does not exist or has not come yet; please check it.${leaveEn}`,
    'id-check': () => `The check digit does not fit: one digit or more is wrong; please compare each with the card.${leaveEn}`,
    'id-in-list': () =>
      'There is a mistake in this ID number: it has 18 characters, the last of them a check digit; please compare it with the card. If you cannot, leave it empty and give a telephone.',
    'permit-hk-macao': () => 'The number of this permit is H or M and 8 digits; please check it, or leave it empty.',
    'permit-taiwan': () => 'The number of this permit has 8 digits; please check it, or leave it empty.',
    passport: () => 'A passport number has 5 to 12 letters and digits; please check it, or leave it empty.',
    'foreign-permanent': () =>
      'The number has 18 digits beginning with 9, or three letters and 12 digits; please check it, or leave it empty.',
    'credit-form': () =>
      'A unified social credit code has 18 digits and capitals without I, O, S, V, Z; please check it, or leave it empty.',
    'credit-check': () => 'The check character does not fit: one character or more is wrong; please compare it, or leave it empty.',
    'phone-letters': () => 'There is something else than digits in the telephone number; write digits only, and x before an extension.',
    'phone-mobile': () => 'A mobile number has 11 digits and begins with 13 to 19; please count them.',
    'phone-area': () => 'A fixed line is an area code and 7 or 8 digits, such as 0751-8770000; please check both.',
    'phone-length': () => 'The number of digits is not right: 11 for a mobile; a fixed line needs its area code, such as 0751-8770000.',
    'phone-abroad': () => 'Write a number abroad with + and the country code, such as +852 2000 0000.',
    'phone-for-sms': () => 'Text messages need a mobile number; fill it in, or do not choose text messages.',
    email: () => 'The mail address is not right; write it like lin@example.cn.',
    'email-for-mail': () => 'To be told by mail an address is needed; fill it in, or do not choose mail.',
  },
} as const;
