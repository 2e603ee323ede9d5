import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { otherWays, waysFor } from './otherWays.ts';

const codes = (text: string) => waysFor(text).map(({ way }) => way.code);

describe('where else a matter may go', () => {
  for (const [shows, text, ways] of [
    ['an everyday matter has no other way', '三号楼的电梯停用一个月，找过物业两次，没有结果。', []],
    ['a judgment', '我不服法院判决，请重新处理。', ['court']],
    ['wages', '老板拖欠工资三个月。', ['labour']],
    ['full width and spaces', '老 板\n拖欠 工资', ['labour']],
    ['a penalty', '对行政处罚决定有意见。', ['reconsideration']],
    ['an accusation', '村干部以权谋私。', ['accusation']],
    ['information', '我要申请政府信息公开。', ['information']],
    ['danger comes first', '他家暴，还拖欠工资。', ['emergency', 'labour']],
    ['to report something is no accusation of a person', '举报工厂排放污水。', []],
    ['to have sued somebody else is no wish to sue', '邻居起诉过我，现在又占楼道。', []],
  ] as const)
    test(shows, () => assert.deepEqual(codes(text), ways));

  test('every word named as the reason stands in the text', () => {
    const words = otherWays.flatMap((way) => way.words);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
        const text = parts.join('，');
        for (const { because } of waysFor(text))
          for (const word of because) assert.ok(text.normalize('NFKC').replaceAll(/\s/g, '').includes(word));
      }),
    );
  });
});
