/** A sentence of the law that a count rests on. */
export type CountingRule = Readonly<{ id: CountingRuleId; article: string; quotation: string; source: string }>;
export type CountingRuleId = 'start-not-counted' | 'rolls-over-rest' | 'ends-at-24' | 'gregorian';

const source = '民法典-总则编.txt';

/** How days are counted. Neither regulation has rules of its own; applying the Civil Code is our reading (ADR-0004). */
export const countingRules: Readonly<Record<CountingRuleId, CountingRule>> = {
  'start-not-counted': {
    id: 'start-not-counted',
    article: '民法典 第二百零一条第一款',
    quotation: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。',
    source,
  },
  'rolls-over-rest': {
    id: 'rolls-over-rest',
    article: '民法典 第二百零三条第一款',
    quotation: '期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。',
    source,
  },
  'ends-at-24': {
    id: 'ends-at-24',
    article: '民法典 第二百零三条第二款',
    quotation: '期间的最后一日的截止时间为二十四时；有业务时间的，停止业务活动的时间为截止时间。',
    source,
  },
  gregorian: {
    id: 'gregorian',
    article: '民法典 第二百条',
    quotation: '民法所称的期间按照公历年、月、日、小时计算。',
    source,
  },
};
