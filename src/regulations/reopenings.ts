/** The time from which on a matter is reopened one level up only, where a city sets no other: no article names one (ADR-0213). */
export const usualReopeningLevel = 2;
