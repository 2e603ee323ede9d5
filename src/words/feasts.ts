import type { Language } from './language.ts';

const feastsEn: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  新年: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of victory in the war',
};

/** 国庆节、中秋节 → National Day and Mid-Autumn Festival; a name not in the table stays as the notice has it. */
export function feastName(language: Language, name: string): string {
  if (language === 'zh') return name;
  const names = name.split('、').map((each) => feastsEn[each] ?? each);
  return names.join(' and ');
}
