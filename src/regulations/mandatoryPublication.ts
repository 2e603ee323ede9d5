/** What an organ must make public about petitioning. 信访工作条例 第十八条第一款 names the first seven; accounts are 其他为信访人提供便利的相关事项. */
export const mandatoryItems = ['web', 'address', 'phone', 'reception', 'query', 'law', 'procedure', 'accounts'] as const;
export type MandatoryItem = (typeof mandatoryItems)[number];

export const mandatoryPublication = {
  article: '信访工作条例 第十八条第一款',
  source: '信访工作条例-2022.txt',
  quotation:
    '各级机关、单位应当向社会公布网络信访渠道、通信地址、咨询投诉电话、信访接待的时间和地点、查询信访事项处理进展以及结果的方式等相关事项，在其信访接待场所或者网站公布与信访工作有关的党内法规和法律、法规、规章，信访事项的处理程序，以及其他为信访人提供便利的相关事项。',
} as const;

/** How long an entry counts as current after somebody checked it: a setting, the law names no number (ADR-0195). */
export const recheckDays = { usual: 90, most: 366 } as const;
