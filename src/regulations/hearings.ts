/**
 * 听证. Neither regulation counts days or members: the 2005 one leaves the procedure to the provinces (信访条例 第三十一条第二款), and that of
 * 2022 says only that a hearing may be held (信访工作条例 第三十一条第六项). Until a city sets its own, notice goes out as many days before as
 * 行政许可法 第四十八条 gives for its hearings, and the panel is of three or more, odd, so that it can decide (ADR-0151).
 */
export const hearingRules = { defaultNoticeDays: 7, minMembers: 3, maxMembers: 15 } as const;
