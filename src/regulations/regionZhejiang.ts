import { type RegionLayer, regionLayer } from './regions.ts';

const source = '参考-浙江省信访条例-2016.txt';

/**
 * 《浙江省信访条例》 (2016) as an example of a region layer: 5 working days to sort and to tell, 30 days to handle with at most 60
 * more. Read in full; whether it stayed in force after 2022-04-30 was not checked, so the layer ends with the 2005 regime.
 */
export const zhejiang2016: RegionLayer = regionLayer({
  id: 'zhejiang2016',
  title: { zh: '浙江省信访条例（2016）', en: 'Zhejiang Regulations on Letters and Visits (2016)' },
  inForce: { from: '2016-08-01', to: '2022-04-30' },
  representatives: [
    {
      upToPeople: 10,
      most: 3,
      article: '浙江省信访条例 第十五条第二款',
      quotation: '十人以下的，代表人数最多不得超过三人；',
      source,
    },
    {
      upToPeople: null,
      most: 5,
      article: '浙江省信访条例 第十五条第二款',
      quotation: '超过十人的，代表人数最多不得超过五人。',
      source,
    },
  ],
  terms: [
    ...(['triage', 'inform-direct'] as const).map((purpose) => ({
      purpose,
      length: 5,
      unit: 'working-day' as const,
      rolls: false,
      extension: null,
      article: '浙江省信访条例 第二十条第一款',
      quotation: '能够当场答复的，应当当场答复；不能当场答复的，在五个工作日内按下列规定作出处理：',
      source,
    })),
    {
      purpose: 'inform-transferred',
      length: 5,
      unit: 'working-day',
      rolls: false,
      extension: null,
      article: '浙江省信访条例 第二十条第二款',
      quotation: '有关国家机关应当自收到之日起五个工作日内决定是否受理，并书面告知信访人；不予受理的，应当说明理由。',
      source,
    },
    {
      purpose: 'handle',
      length: 30,
      unit: 'calendar-day',
      rolls: true,
      extension: {
        maxDays: 60,
        maxTimes: 1,
        approver: '本国家机关负责人',
        document: '延期告知书',
        article: '浙江省信访条例 第二十三条第一款',
      },
      article: '浙江省信访条例 第二十三条第一款',
      quotation: '对需要调查、取证、协调的事项，一般应当自受理之日起三十日内办结；',
      source,
    },
  ],
});
