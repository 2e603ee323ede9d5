/** The texts of an opinion in which the check of letters finds nothing; invented. */
export const anOpinion = {
  claim: '请求修好单元楼的电梯。',
  facts: '经现场核查，电梯控制柜老化，自2026年9月起多次停运。',
  opinion: '责令物业服务企业于2026年12月31日前更换控制柜。',
  basis: '《中华人民共和国特种设备安全法》第三十六条。',
} as const;
