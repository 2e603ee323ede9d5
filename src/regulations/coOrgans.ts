/**
 * Calendar days that a co-organ (协办单位) has to answer the lead organ where the lead names no day. Neither regulation knows a number
 * (信访工作条例 第二十四条 leaves it to the organs to agree): a quarter of the sixty days, our choice (ADR-0145).
 */
export const coOrganDays = 15;
