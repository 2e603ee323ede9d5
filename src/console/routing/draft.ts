import type { RoutingRule } from '../../api/contract/routing.ts';

/** A rule as the form holds it: whatever was not filled in may be missing or empty. */
export type RuleDraft = {
  id?: string;
  organ?: string;
  category?: string | undefined;
  areas?: string[];
  words?: string[];
  from?: string | undefined;
  to?: string | undefined;
};

/** What is sent of a rule: empty conditions are none. Missing names are left to the API to name. */
export const ruleOf = ({ id = '', organ = '', category, areas = [], words = [], from, to }: RuleDraft): RoutingRule => ({
  id: id.trim(),
  organ,
  ...(category && { category }),
  ...(areas.length > 0 && { areas }),
  ...(words.length > 0 && { words }),
  ...(from && { from }),
  ...(to && { to }),
});
