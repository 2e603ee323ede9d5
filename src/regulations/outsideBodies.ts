/**
 * Calendar days that a body outside the system (外单位: a court, an arbitration body, an organ of another city, a company) may be given for its
 * answer at most, and for how many days after its last day the link still takes one. Neither regulation knows a number; ours (ADR-0252).
 */
export const outsideMostDays = 90;
export const outsideGraceDays = 15;
