import { clockRule, ruleFor } from './clockRules.ts';
import { inForceOn } from './regimes.ts';

/** 适用简易办理 of first-time matters: the items of 第四条, the same in the trial rules of 2016 and in those of 2022. */
export const simpleGrounds = ['clear', 'answered-at-once', 'daily-life', 'committed', 'other-simple'] as const;
export type SimpleGround = (typeof simpleGrounds)[number];

/** 不适用简易办理 (第五条): assigned from above; might not be supported; several bodies, or joint, and therefore complex. */
export const simpleExclusions = ['assigned', 'might-not-be-supported', 'complex'] as const;
export type SimpleExclusion = (typeof simpleExclusions)[number];

/** The articles of the rules in force on a day: who it is for, and who not. */
export type SimpleRules = Readonly<{ applies: string; excludes: Readonly<Record<SimpleExclusion, string>> }>;

const trial = '信访事项简易办理办法（试行）';
const rules2022 = '信访事项简易办理办法';

/**
 * The rules of simplified handling on a day. Matters of other legal routes are excluded under both (2016 第五条第(三)项, 2022 第五条第(一)项)
 * and are not accepted as petitions in the first place.
 *
 * @returns undefined before the trial began
 */
export function simpleRulesOn(day: string): SimpleRules | undefined {
  if (!ruleFor('simple-handle', day)) return undefined;
  if (inForceOn(clockRule('s16.handle').inForce, day)) {
    return {
      applies: `${trial} 第四条`,
      excludes: {
        assigned: `${trial} 第五条第一项`,
        'might-not-be-supported': `${trial} 第五条第二项`,
        complex: `${trial} 第五条第四项`,
      },
    };
  }
  return {
    applies: `${rules2022} 第四条`,
    excludes: {
      assigned: `${rules2022} 第五条第二项`,
      'might-not-be-supported': `${rules2022} 第五条第三项`,
      complex: `${rules2022} 第五条第四项`,
    },
  };
}

/** 集体: from how many people on a joint matter is not simple. The rules say 集体联名 and no number; five is that of 集体走访 (ADR-0153). */
export const jointFrom = 5;
