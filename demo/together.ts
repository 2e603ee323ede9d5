/** Two matters of the demo city that one unit handles together (并案), by the keys of their stories: the second under the first. */
export const handledTogether = {
  lead: 's141',
  member: 's145',
  unit: '440200-bus-company',
  reason: '两件都反映公交线路晚间运营管理，涉及同一车队，一并调查。',
} as const;
