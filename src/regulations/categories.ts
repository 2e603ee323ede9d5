/** Level 1 of the content categories (信访内容分类). */
export type Category = Readonly<{ code: string; title: Readonly<{ zh: string; en: string }> }>;

/** The list's own version. The names predate the reform of 2018 and may be renamed; the codes are ours and stay. */
export const categoriesVersion = '2020';

/** 17 names as a statistics dictionary of about 2020 has them; official codes and the tree below were not obtained. */
export const categories: readonly Category[] = [
  { code: 'politics-law', title: { zh: '政法', en: 'Politics and law' } },
  { code: 'science-it', title: { zh: '科技与信息产业', en: 'Science, technology and information industry' } },
  { code: 'discipline', title: { zh: '纪检监察', en: 'Discipline inspection and supervision' } },
  { code: 'party-government', title: { zh: '党务政务', en: 'Party and government affairs' } },
  { code: 'land', title: { zh: '国土资源', en: 'Land and natural resources' } },
  { code: 'education', title: { zh: '教育文体', en: 'Education, culture and sport' } },
  { code: 'labour', title: { zh: '劳动和社会保障', en: 'Labour and social security' } },
  { code: 'construction', title: { zh: '城乡建设', en: 'Urban and rural construction' } },
  { code: 'agriculture', title: { zh: '农村农业', en: 'Countryside and agriculture' } },
  { code: 'health', title: { zh: '卫生计生', en: 'Health and family planning' } },
  { code: 'environment', title: { zh: '环境保护', en: 'Environmental protection' } },
  { code: 'transport', title: { zh: '交通运输', en: 'Transport' } },
  { code: 'civil-affairs', title: { zh: '民政', en: 'Civil affairs' } },
  { code: 'economy', title: { zh: '经济管理', en: 'Economic management' } },
  { code: 'trade', title: { zh: '商贸旅游', en: 'Trade and tourism' } },
  { code: 'personnel', title: { zh: '组织人事', en: 'Organisation and personnel' } },
  { code: 'other', title: { zh: '其他', en: 'Other' } },
];

/** Is this the code of a level-1 category? */
export function isCategory(code: string): boolean {
  return categories.some((category) => category.code === code);
}

export type MatterClassCode = 'suggestion' | 'accusation' | 'appeal';

/** 建议意见类、检举控告类、申诉求决类: 信访工作条例 第二十九条、第三十条、第三十一条. */
export const matterClasses: readonly Readonly<{ code: MatterClassCode; title: Readonly<{ zh: string; en: string }>; article: string }>[] = [
  { code: 'suggestion', title: { zh: '建议意见类', en: 'Suggestions and opinions' }, article: '信访工作条例 第二十九条' },
  { code: 'accusation', title: { zh: '检举控告类', en: 'Accusations and disclosures' }, article: '信访工作条例 第三十条' },
  { code: 'appeal', title: { zh: '申诉求决类', en: 'Appeals and requests' }, article: '信访工作条例 第三十一条' },
];

/** 信访目的: what the petitioner wants, and the class it points to; null leaves the class to the officer. */
export type PetitionPurpose = Readonly<{
  code: 'opinion' | 'disclosure' | 'complaint' | 'request' | 'enquiry' | 'other';
  title: Readonly<{ zh: string; en: string }>;
  class: MatterClassCode | null;
}>;

export const petitionPurposes: readonly PetitionPurpose[] = [
  { code: 'opinion', title: { zh: '意见建议', en: 'Opinion or suggestion' }, class: 'suggestion' },
  { code: 'disclosure', title: { zh: '揭发控告', en: 'Disclosure or accusation' }, class: 'accusation' },
  { code: 'complaint', title: { zh: '申诉', en: 'Appeal against a decision' }, class: 'appeal' },
  { code: 'request', title: { zh: '求决', en: 'Request for a solution' }, class: 'appeal' },
  { code: 'enquiry', title: { zh: '咨询', en: 'Enquiry' }, class: null },
  { code: 'other', title: { zh: '其他', en: 'Other' }, class: null },
];
